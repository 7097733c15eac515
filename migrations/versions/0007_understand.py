"""German versions that should be read again, guessed languages, and cards that mediators have before them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("card", sa.Column("gloss_unsure", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("card", sa.Column("lang_guess", sa.String(), nullable=True))
    op.create_table(
        "reservation",
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("device", sa.String(length=36), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("skipped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"]),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshop.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("card_id", "device"),
    )
    op.create_index(op.f("ix_reservation_device"), "reservation", ["device"], unique=False)
    op.create_index(op.f("ix_reservation_workshop_id"), "reservation", ["workshop_id"], unique=False)


def downgrade() -> None:
    op.drop_table("reservation")
    op.drop_column("card", "lang_guess")
    op.drop_column("card", "gloss_unsure")
