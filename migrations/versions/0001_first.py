"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "instance",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("feed", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "municipality",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ags", sa.String(), nullable=True),
        sa.Column("parent_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["municipality.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "workshop",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=6), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("agenda", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.String(length=36), nullable=True),
        sa.Column("timer_ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("timer_left_ms", sa.Integer(), nullable=True),
        sa.Column("stage", sa.JSON(), nullable=False),
        sa.Column("next_date", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("publish_date", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
    )
    op.create_index(op.f("ix_workshop_municipality_id"), "workshop", ["municipality_id"], unique=False)
    op.create_table(
        "feed",
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("noun", sa.String(), nullable=False),
        sa.Column("ref", sa.String(length=36), nullable=False),
        sa.Column("op", sa.String(length=4), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("workshop_id", "seq"),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=True),
        sa.Column("municipality_id", sa.String(length=36), nullable=True),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_link_workshop_id"), "link", ["workshop_id"], unique=False)
    op.create_table(
        "operation",
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("changes", sa.JSON(), nullable=True),
        sa.Column("undone_by", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("actor", "id"),
    )
    op.create_index("ix_operation_workshop_seq", "operation", ["workshop_id", "seq"], unique=False)
    op.create_table(
        "participant",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("table_no", sa.Integer(), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "token_hash"),
    )
    op.create_index(op.f("ix_participant_workshop_id"), "participant", ["workshop_id"], unique=False)
    op.create_table(
        "table",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_table_workshop_id"), "table", ["workshop_id"], unique=False)
    op.create_table(
        "topic",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("origin_noun", sa.String(), nullable=True),
        sa.Column("origin_id", sa.String(length=36), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_topic_workshop_id"), "topic", ["workshop_id"], unique=False)
    op.create_table(
        "wall",
        sa.Column("step_id", sa.String(length=36), nullable=False),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_wall_workshop_id"), "wall", ["workshop_id"], unique=False)
    op.create_table(
        "action_item",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=True),
        sa.Column("topic_id", sa.String(length=36), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("first_step", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("with_whom", sa.String(), nullable=False),
        sa.Column("by_when", sa.Date(), nullable=True),
        sa.Column("needs", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_action_item_municipality_id"), "action_item", ["municipality_id"], unique=False)
    op.create_index(op.f("ix_action_item_topic_id"), "action_item", ["topic_id"], unique=False)
    op.create_index(op.f("ix_action_item_workshop_id"), "action_item", ["workshop_id"], unique=False)
    op.create_table(
        "cluster",
        sa.Column("wall_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("proposed", sa.Boolean(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["wall_id"],
            ["wall.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_cluster_wall_id"), "cluster", ["wall_id"], unique=False)
    op.create_index(op.f("ix_cluster_workshop_id"), "cluster", ["workshop_id"], unique=False)
    op.create_table(
        "step",
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("prompt", sa.JSON(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revealed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("wall_id", sa.String(length=36), nullable=True),
        sa.Column("ballot_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["wall_id"],
            ["wall.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_step_workshop_id"), "step", ["workshop_id"], unique=False)
    op.create_table(
        "answer",
        sa.Column("step_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=True),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["step.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("step_id", "participant_id"),
    )
    op.create_index(op.f("ix_answer_participant_id"), "answer", ["participant_id"], unique=False)
    op.create_index(op.f("ix_answer_step_id"), "answer", ["step_id"], unique=False)
    op.create_index(op.f("ix_answer_workshop_id"), "answer", ["workshop_id"], unique=False)
    op.create_table(
        "ballot",
        sa.Column("step_id", sa.String(length=36), nullable=False),
        sa.Column("dots", sa.Integer(), nullable=False),
        sa.Column("cumulate", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["step.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_ballot_workshop_id"), "ballot", ["workshop_id"], unique=False)
    op.create_table(
        "card",
        sa.Column("wall_id", sa.String(length=36), nullable=False),
        sa.Column("step_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=True),
        sa.Column("cluster_id", sa.String(length=36), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("table_no", sa.Integer(), nullable=True),
        sa.Column("paper_no", sa.Integer(), nullable=True),
        sa.Column("gloss", sa.String(), nullable=True),
        sa.Column("gloss_by", sa.String(), nullable=True),
        sa.Column("hidden", sa.String(), nullable=True),
        sa.Column("redacted", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("merged_into", sa.String(length=36), nullable=True),
        sa.Column("origin_noun", sa.String(), nullable=True),
        sa.Column("origin_id", sa.String(length=36), nullable=True),
        sa.Column("placed_by", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["cluster_id"],
            ["cluster.id"],
        ),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["card.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["step.id"],
        ),
        sa.ForeignKeyConstraint(
            ["wall_id"],
            ["wall.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_card_cluster_id"), "card", ["cluster_id"], unique=False)
    op.create_index(op.f("ix_card_merged_into"), "card", ["merged_into"], unique=False)
    op.create_index(op.f("ix_card_participant_id"), "card", ["participant_id"], unique=False)
    op.create_index("ix_card_wall_cluster", "card", ["wall_id", "cluster_id"], unique=False)
    op.create_index(op.f("ix_card_workshop_id"), "card", ["workshop_id"], unique=False)
    op.create_table(
        "commitment",
        sa.Column("participant_id", sa.String(length=36), nullable=True),
        sa.Column("topic_id", sa.String(length=36), nullable=True),
        sa.Column("action_item_id", sa.String(length=36), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("has_contact", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_item_id"],
            ["action_item.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_commitment_action_item_id"), "commitment", ["action_item_id"], unique=False)
    op.create_index(op.f("ix_commitment_participant_id"), "commitment", ["participant_id"], unique=False)
    op.create_index(op.f("ix_commitment_topic_id"), "commitment", ["topic_id"], unique=False)
    op.create_index(op.f("ix_commitment_workshop_id"), "commitment", ["workshop_id"], unique=False)
    op.create_table(
        "engagement",
        sa.Column("participant_id", sa.String(length=36), nullable=True),
        sa.Column("step_id", sa.String(length=36), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("consent", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["step.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_engagement_participant_id"), "engagement", ["participant_id"], unique=False)
    op.create_index(op.f("ix_engagement_workshop_id"), "engagement", ["workshop_id"], unique=False)
    op.create_table(
        "history",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("action_item_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_item_id"],
            ["action_item.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_history_action_item_id"), "history", ["action_item_id"], unique=False)
    op.create_table(
        "sheet",
        sa.Column("step_id", sa.String(length=36), nullable=False),
        sa.Column("table_no", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("topic_id", sa.String(length=36), nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["step.id"],
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_sheet_step_id"), "sheet", ["step_id"], unique=False)
    op.create_index(op.f("ix_sheet_workshop_id"), "sheet", ["workshop_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("commitment_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("consent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delete_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitment.id"],
        ),
        sa.PrimaryKeyConstraint("commitment_id"),
    )
    op.create_index(op.f("ix_contact_delete_on"), "contact", ["delete_on"], unique=False)
    op.create_table(
        "item",
        sa.Column("ballot_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("ref_noun", sa.String(), nullable=False),
        sa.Column("ref_id", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_item_ballot_id"), "item", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_item_workshop_id"), "item", ["workshop_id"], unique=False)
    op.create_table(
        "opinion",
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column("cluster_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["card_id"],
            ["card.id"],
        ),
        sa.ForeignKeyConstraint(
            ["cluster_id"],
            ["cluster.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("card_id", "participant_id"),
    )
    op.create_index(op.f("ix_opinion_participant_id"), "opinion", ["participant_id"], unique=False)
    op.create_index(op.f("ix_opinion_workshop_id"), "opinion", ["workshop_id"], unique=False)
    op.create_table(
        "thank",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("engagement_id", sa.String(length=36), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["engagement.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "actor"),
    )
    op.create_index(op.f("ix_thank_engagement_id"), "thank", ["engagement_id"], unique=False)
    op.create_table(
        "dot",
        sa.Column("ballot_id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["item.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("item_id", "participant_id"),
    )
    op.create_index(op.f("ix_dot_ballot_id"), "dot", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_dot_participant_id"), "dot", ["participant_id"], unique=False)
    op.create_index(op.f("ix_dot_workshop_id"), "dot", ["workshop_id"], unique=False)
    op.create_table(
        "dot_count",
        sa.Column("ballot_id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("sheet_no", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("workshop_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["item.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("item_id", "sheet_no"),
    )
    op.create_index(op.f("ix_dot_count_ballot_id"), "dot_count", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_dot_count_workshop_id"), "dot_count", ["workshop_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_dot_count_workshop_id"), table_name="dot_count")
    op.drop_index(op.f("ix_dot_count_ballot_id"), table_name="dot_count")
    op.drop_table("dot_count")
    op.drop_index(op.f("ix_dot_workshop_id"), table_name="dot")
    op.drop_index(op.f("ix_dot_participant_id"), table_name="dot")
    op.drop_index(op.f("ix_dot_ballot_id"), table_name="dot")
    op.drop_table("dot")
    op.drop_index(op.f("ix_thank_engagement_id"), table_name="thank")
    op.drop_table("thank")
    op.drop_index(op.f("ix_opinion_workshop_id"), table_name="opinion")
    op.drop_index(op.f("ix_opinion_participant_id"), table_name="opinion")
    op.drop_table("opinion")
    op.drop_index(op.f("ix_item_workshop_id"), table_name="item")
    op.drop_index(op.f("ix_item_ballot_id"), table_name="item")
    op.drop_table("item")
    op.drop_index(op.f("ix_contact_delete_on"), table_name="contact")
    op.drop_table("contact")
    op.drop_index(op.f("ix_sheet_workshop_id"), table_name="sheet")
    op.drop_index(op.f("ix_sheet_step_id"), table_name="sheet")
    op.drop_table("sheet")
    op.drop_index(op.f("ix_history_action_item_id"), table_name="history")
    op.drop_table("history")
    op.drop_index(op.f("ix_engagement_workshop_id"), table_name="engagement")
    op.drop_index(op.f("ix_engagement_participant_id"), table_name="engagement")
    op.drop_table("engagement")
    op.drop_index(op.f("ix_commitment_workshop_id"), table_name="commitment")
    op.drop_index(op.f("ix_commitment_topic_id"), table_name="commitment")
    op.drop_index(op.f("ix_commitment_participant_id"), table_name="commitment")
    op.drop_index(op.f("ix_commitment_action_item_id"), table_name="commitment")
    op.drop_table("commitment")
    op.drop_index(op.f("ix_card_workshop_id"), table_name="card")
    op.drop_index("ix_card_wall_cluster", table_name="card")
    op.drop_index(op.f("ix_card_participant_id"), table_name="card")
    op.drop_index(op.f("ix_card_merged_into"), table_name="card")
    op.drop_index(op.f("ix_card_cluster_id"), table_name="card")
    op.drop_table("card")
    op.drop_index(op.f("ix_ballot_workshop_id"), table_name="ballot")
    op.drop_table("ballot")
    op.drop_index(op.f("ix_answer_workshop_id"), table_name="answer")
    op.drop_index(op.f("ix_answer_step_id"), table_name="answer")
    op.drop_index(op.f("ix_answer_participant_id"), table_name="answer")
    op.drop_table("answer")
    op.drop_index(op.f("ix_step_workshop_id"), table_name="step")
    op.drop_table("step")
    op.drop_index(op.f("ix_cluster_workshop_id"), table_name="cluster")
    op.drop_index(op.f("ix_cluster_wall_id"), table_name="cluster")
    op.drop_table("cluster")
    op.drop_index(op.f("ix_action_item_workshop_id"), table_name="action_item")
    op.drop_index(op.f("ix_action_item_topic_id"), table_name="action_item")
    op.drop_index(op.f("ix_action_item_municipality_id"), table_name="action_item")
    op.drop_table("action_item")
    op.drop_index(op.f("ix_wall_workshop_id"), table_name="wall")
    op.drop_table("wall")
    op.drop_index(op.f("ix_topic_workshop_id"), table_name="topic")
    op.drop_table("topic")
    op.drop_index(op.f("ix_table_workshop_id"), table_name="table")
    op.drop_table("table")
    op.drop_index(op.f("ix_participant_workshop_id"), table_name="participant")
    op.drop_table("participant")
    op.drop_index("ix_operation_workshop_seq", table_name="operation")
    op.drop_table("operation")
    op.drop_index(op.f("ix_link_workshop_id"), table_name="link")
    op.drop_table("link")
    op.drop_table("feed")
    op.drop_index(op.f("ix_workshop_municipality_id"), table_name="workshop")
    op.drop_table("workshop")
    op.drop_table("municipality")
    op.drop_table("instance")
