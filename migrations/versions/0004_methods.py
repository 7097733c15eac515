"""What tables work on and who helps them, sheets that seek somebody, action items made from sheets."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("task", "helper"):
        op.add_column("table", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("table", sa.Column("removed", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("sheet", sa.Column("seeking", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("action_item", sa.Column("sheet_id", sa.String(length=36), nullable=True))
