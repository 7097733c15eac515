"""The rows of an export: everything that every format says about a workshop comes from here."""

from sqlalchemy.orm import Session

from workshop.exports.columns import ACTION_ITEMS, CARDS, CLUSTERS, CONTACTS, DOTS, ENGAGEMENTS, SHEETS, TOPICS, Table
from workshop.exports.engagement_rows import engagement_rows
from workshop.exports.outcome_rows import action_item_rows, contact_rows, topic_rows
from workshop.exports.sheet_rows import sheet_rows
from workshop.exports.wall_rows import card_rows, cluster_rows, dot_rows, walls_of
from workshop.feed.projections.rows import rows_of
from workshop.keys import Keys
from workshop.models import Cluster


def tables_of(session: Session, workshop_id: str, keys: Keys | None = None) -> dict[str, Table]:
    """The tables of a workshop by name; with `keys` also its contact data."""
    walls = walls_of(session, workshop_id)
    dots = dot_rows(session, workshop_id)
    clusters = {row.id: row for row in rows_of(session, Cluster, workshop_id, None)}
    filled = [
        CARDS.fill(card_rows(session, workshop_id, walls, clusters)),
        CLUSTERS.fill(cluster_rows(session, walls, clusters, dots)),
        DOTS.fill(dots),
        TOPICS.fill(topic_rows(session, workshop_id, dots)),
        ACTION_ITEMS.fill(action_item_rows(session, workshop_id)),
        SHEETS.fill(sheet_rows(session, workshop_id)),
        ENGAGEMENTS.fill(engagement_rows(session, workshop_id)),
    ]
    if keys:
        filled.append(CONTACTS.fill(contact_rows(session, workshop_id, keys)))
    return {table.name: table for table in filled}
