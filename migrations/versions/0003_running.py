"""Running the evening: when it begins, the plan and the checks; notes of a step, and what its clock had left."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("workshop") as table:
        table.add_column(sa.Column("begins", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("plan", sa.JSON(), nullable=False, server_default="{}"))
        table.add_column(sa.Column("checks", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("step") as table:
        table.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("left_ms", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("step") as table:
        table.drop_column("left_ms")
        table.drop_column("note")
    with op.batch_alter_table("workshop") as table:
        for name in ("checks", "plan", "begins"):
            table.drop_column(name)
