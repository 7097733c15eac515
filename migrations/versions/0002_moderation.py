"""Cards that wait for approval or are parked, and quiet questions about them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("card", sa.Column("waiting", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("card", sa.Column("parked", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("card", sa.Column("explained_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "ask",
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"]),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshop.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("card_id", "participant_id"),
    )
    op.create_index(op.f("ix_ask_participant_id"), "ask", ["participant_id"], unique=False)
    op.create_index(op.f("ix_ask_workshop_id"), "ask", ["workshop_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_ask_workshop_id"), table_name="ask")
    op.drop_index(op.f("ix_ask_participant_id"), table_name="ask")
    op.drop_table("ask")
    op.drop_column("card", "explained_at")
    op.drop_column("card", "parked")
    op.drop_column("card", "waiting")
