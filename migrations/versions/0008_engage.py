"""Engagement: for whom, where and in which languages; taken back; thanks taken back; applause."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("engagement", sa.Column("for_whom", sa.String(), nullable=False, server_default=""))
    op.add_column("engagement", sa.Column("place", sa.String(), nullable=False, server_default=""))
    op.add_column("engagement", sa.Column("languages", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("engagement", sa.Column("withdrawn", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("thank") as table:
        table.add_column(sa.Column("participant_id", sa.String(length=36), nullable=True))
        table.add_column(sa.Column("said", sa.Boolean(), nullable=False, server_default=sa.true()))
        table.create_foreign_key("fk_thank_participant", "participant", ["participant_id"], ["id"])
        table.create_index(op.f("ix_thank_participant_id"), ["participant_id"], unique=False)
    op.execute("UPDATE thank SET participant_id = substr(actor, 3) WHERE actor LIKE 'p:%'")
    op.create_table(
        "clap",
        sa.Column("step_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"]),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshop.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("step_id", "participant_id"),
    )
    op.create_index(op.f("ix_clap_participant_id"), "clap", ["participant_id"], unique=False)
    op.create_index(op.f("ix_clap_workshop_id"), "clap", ["workshop_id"], unique=False)


def downgrade() -> None:
    op.drop_table("clap")
    with op.batch_alter_table("thank") as table:
        table.drop_index(op.f("ix_thank_participant_id"))
        table.drop_constraint("fk_thank_participant", type_="foreignkey")
        table.drop_column("said")
        table.drop_column("participant_id")
    for name in ("withdrawn", "languages", "place", "for_whom"):
        op.drop_column("engagement", name)
