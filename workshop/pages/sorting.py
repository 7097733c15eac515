"""Help with sorting a wall, for boards: computed on the cards as they hang now, and beside the serving loop."""

from typing import Any

import msgspec
from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.access import access_wall
from workshop.models import VISIBLE, Card, Cluster, Wall
from workshop.pages.instance import instance
from workshop.pages.links import held_link
from workshop.pages.locale import speak_to_staff
from workshop.sorting.messages import Question, SortingCard

sorting = Blueprint("sorting", __name__)
sorting.before_request(speak_to_staff)


@sorting.get("/w/<workshop_id>/walls/<wall_id>/sorting")
def proposals(workshop_id: str, wall_id: str) -> ResponseReturnValue:
    """Duplicates, headings for single cards and groups for the tray; nothing of it is done."""
    with instance().database.read() as db:
        held_link(db, workshop_id=workshop_id, roles=("moderate", "help"))
        question = _question(db, access_wall(db, workshop_id, wall_id))
    # The database is free while the process computes.
    response = jsonify(msgspec.to_builtins(instance().sorting.propose(question)))
    response.headers["Cache-Control"] = "no-store"
    return response


def _question(db: Session, wall: Wall) -> Question:
    clusters = select(Cluster.id, Cluster.title).where(Cluster.wall_id == wall.id, Cluster.removed.is_(False))
    headings = dict(iter(db.execute(clusters)))
    cards = db.scalars(select(Card).where(Card.wall_id == wall.id, *VISIBLE).order_by(Card.created_at, Card.id))
    return Question([_card(card, headings) for card in cards], headings)


def _card(card: Card, headings: dict[str, Any]) -> SortingCard:
    return SortingCard(card.id, card.gloss or card.text, card.cluster_id if card.cluster_id in headings else None)
