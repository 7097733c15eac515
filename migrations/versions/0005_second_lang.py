"""The stage's second language."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("workshop", sa.Column("second_lang", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("workshop", "second_lang")
