"""Rows of topics, action items and contact data."""

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.feed.projections.rows import counted
from workshop.keys import Keys
from workshop.models import ActionItem, Card, Cluster, Commitment, Contact, Item, Topic

Row = dict[str, Any]


def topic_rows(session: Session, workshop_id: str, dots: list[Row]) -> list[Row]:
    query = select(Topic).where(Topic.workshop_id == workshop_id, Topic.removed.is_(False)).order_by(Topic.position)
    topics = session.scalars(query).all()
    keys = [topic.id for topic in topics]
    kept = Commitment.withdrawn.is_(False)
    found = counted(session, Commitment.topic_id, keys, kept)
    coordinate = counted(session, Commitment.topic_id, keys, kept, Commitment.role == "coordinate")
    support = counted(session, Commitment.topic_id, keys, kept, Commitment.role == "support")
    voted = {row["item_id"]: row["dots"] for row in dots} | {row["ref"]: row["dots"] for row in dots}
    return [
        {
            "title": topic.title,
            "phase": topic.phase,
            "origin": _origin_title(session, topic),
            "dots": voted.get(topic.origin_id),
            "found": found.get(topic.id, 0),
            "wanted": topic.wanted,
            "coordinate": coordinate.get(topic.id, 0),
            "support": support.get(topic.id, 0),
            "id": topic.id,
        }
        for topic in topics
    ]


def _origin_title(session: Session, topic: Topic) -> str | None:
    if topic.origin_noun == "card":
        card = session.get(Card, topic.origin_id)
        return card.text if card else None
    origin: Item | Cluster | None = None
    if topic.origin_noun == "item":
        origin = session.get(Item, topic.origin_id)
    elif topic.origin_noun == "cluster":
        origin = session.get(Cluster, topic.origin_id)
    return origin.title if origin else None


def action_item_rows(session: Session, workshop_id: str) -> list[Row]:
    query = select(ActionItem, Topic).outerjoin(Topic, Topic.id == ActionItem.topic_id)
    query = query.where(ActionItem.workshop_id == workshop_id, ActionItem.removed.is_(False))
    rows = session.execute(query.order_by(ActionItem.created_at, ActionItem.id)).all()
    kept = Commitment.withdrawn.is_(False)
    own = counted(session, Commitment.action_item_id, [row.id for row, _ in rows], kept)
    topics = counted(session, Commitment.topic_id, [topic.id for _, topic in rows if topic], kept)
    return [
        {
            "what": row.what,
            "status": row.status,
            "reason": row.reason or None,
            "first_step": row.first_step or None,
            "who": row.who or None,
            "with_whom": row.with_whom or None,
            "by_when": row.by_when,
            "needs": row.needs or None,
            "topic": topic.title if topic else None,
            "found": own.get(row.id, 0) + (topics.get(topic.id, 0) if topic else 0),
            "wanted": topic.wanted if topic else None,
            "sheet": row.sheet_id,
            "id": row.id,
        }
        for row, topic in rows
    ]


def contact_rows(session: Session, workshop_id: str, keys: Keys) -> list[Row]:
    """Contact data of the commitments that stand, with the consent it rests on."""
    query = (
        select(Commitment, Contact, Topic.title, ActionItem.what)
        .join(Contact, Contact.commitment_id == Commitment.id)
        .outerjoin(Topic, Topic.id == Commitment.topic_id)
        .outerjoin(ActionItem, ActionItem.id == Commitment.action_item_id)
        .where(Commitment.workshop_id == workshop_id, Commitment.withdrawn.is_(False))
        .order_by(Commitment.created_at)
    )
    return [
        {
            "commitment": commitment.id,
            "topic": topic or what,
            "role": commitment.role,
            **_unsealed(contact, keys),
            "consent": contact.consent,
            "consent_at": contact.consent_at,
            "delete_on": contact.delete_on,
        }
        for commitment, contact, topic, what in session.execute(query)
    ]


def _unsealed(contact: Contact, keys: Keys) -> Row:
    data = json.loads(keys.unseal(contact.sealed))
    return {"name": data.get("name") or "", "contact": data.get("contact") or ""}
