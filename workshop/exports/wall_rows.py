"""Rows of cards, clusters and dots."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.feed.projections.ballot import ballot_results
from workshop.feed.projections.rows import counted
from workshop.models import VISIBLE, Ballot, Card, Cluster, Item, Step, Wall

Row = dict[str, Any]
_NO_WALL: Row = {"phase": None, "question": ""}


def walls_of(session: Session, workshop_id: str) -> dict[str, Row]:
    """{wall id: its phase and question}, in the order of the evening."""
    query = select(Wall, Step.prompt).join(Step, Step.id == Wall.step_id).where(Wall.workshop_id == workshop_id)
    ordered = session.execute(query.order_by(Wall.position)).all()
    return {wall.id: {"phase": wall.phase, "question": prompt.get("de", "")} for wall, prompt in ordered}


def card_rows(session: Session, workshop_id: str, walls: dict[str, Row], clusters: dict[str, Cluster]) -> list[Row]:
    """All cards but those that their authors took back; what the hall does not see says why."""
    query = select(Card).where(Card.workshop_id == workshop_id, Card.withdrawn.is_(False))
    cards = session.scalars(query.order_by(Card.created_at, Card.id)).all()
    order = {wall: place for place, wall in enumerate(walls)}
    cards = sorted(cards, key=lambda card: order.get(card.wall_id, len(order)))
    numbers = {card.id: number for number, card in enumerate(cards, 1)}
    return [
        {
            "number": numbers[card.id],
            **walls.get(card.wall_id, _NO_WALL),
            "cluster": clusters[card.cluster_id].title if card.cluster_id in clusters else None,
            "text": card.text,
            "lang": card.lang,
            "gloss": card.gloss,
            "gloss_by": card.gloss_by if card.gloss else None,
            "source": card.source,
            "table": card.table_no,
            "paper": card.paper_no,
            "late": card.late,
            "hidden": card.hidden,
            "waiting": card.waiting,
            "parked": card.parked,
            "redacted": card.redacted,
            "merged_into": numbers.get(card.merged_into or ""),
            "created_at": card.created_at,
            "id": card.id,
        }
        for card in cards
    ]


def cluster_rows(session: Session, walls: dict[str, Row], clusters: dict[str, Cluster], dots: list[Row]) -> list[Row]:
    shown = [cluster for cluster in clusters.values() if not cluster.removed]
    cards = counted(session, Card.cluster_id, [cluster.id for cluster in shown], *VISIBLE)
    order = {wall: place for place, wall in enumerate(walls)}
    shown.sort(key=lambda cluster: (order.get(cluster.wall_id, len(order)), cluster.position))
    # The latest ballot counts, where a cluster stood on several.
    voted = {row["ref"]: row for row in dots}
    return [
        {
            **walls.get(cluster.wall_id, _NO_WALL),
            "title": cluster.title,
            "cards": cards.get(cluster.id, 0),
            **{name: voted.get(cluster.id, {}).get(name) for name in ("dots_phones", "dots_paper", "dots", "rank")},
            "id": cluster.id,
        }
        for cluster in shown
    ]


def dot_rows(session: Session, workshop_id: str) -> list[Row]:
    """Results of the ballots that have been revealed; nothing else reveals dots, an export neither."""
    query = select(Ballot.id, Step.title).join(Step, Step.id == Ballot.step_id)
    query = query.where(Ballot.workshop_id == workshop_id, Step.revealed_at.is_not(None))
    rows = []
    for ballot_id, title in session.execute(query.order_by(Step.position)):
        items = {item.id: item for item in session.scalars(select(Item).where(Item.ballot_id == ballot_id))}
        for result in ballot_results(session, ballot_id):
            item = items[result["item"]]
            rows.append(
                {
                    "step": title.get("de", ""),
                    "item": item.title,
                    "noun": item.ref_noun,
                    "dots_phones": result["dots"],
                    "dots_paper": result["paper"],
                    "dots": result["dots"] + result["paper"],
                    "rank": result["rank"],
                    "ref": item.ref_id,
                    "item_id": item.id,
                }
            )
    return rows
