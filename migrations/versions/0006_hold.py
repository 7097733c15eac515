"""Who has a card in the hand."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hold",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("link_id", sa.String(length=36), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("let_go", sa.Boolean(), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["card.id"]),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"]),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshop.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_hold_seat"), "hold", ["seat"], unique=False)
    op.create_index(op.f("ix_hold_workshop_id"), "hold", ["workshop_id"], unique=False)
