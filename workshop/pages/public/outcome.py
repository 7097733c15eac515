"""What came of an evening, as everybody may know it: numbers and what was agreed, never who said or promised it.

Everything is read by the projections of the phones, so that nothing is here that the hall has not seen.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.feed import phone
from workshop.feed.projections.ballot import see_ballots
from workshop.feed.projections.outcome import see_action_items, see_topics
from workshop.feed.projections.wall import see_walls
from workshop.models import Card, Cluster, History, Item, Participant, Step, Workshop

Thing = dict[str, Any]


@dataclass(frozen=True)
class Agreed:
    """An action item: what, how it begins, by when, where it stands, and how it came there."""

    what: str
    first_step: str
    by_when: date | None
    status: str
    reason: str
    #: (when, status), the oldest first.
    became: list[tuple[datetime, str]]


@dataclass(frozen=True)
class Forward:
    """A topic with the people it has found; `heading` is the cluster it came from where that is called otherwise."""

    title: str
    found: int = 0
    wanted: int = 0
    dots: int | None = None
    heading: str = ""
    action_items: list[Agreed] = field(default_factory=list)


@dataclass(frozen=True)
class Ranking:
    """A revealed ballot: rows `{title, dots, paper, rank}`, best first."""

    title: Thing
    devices: int
    papers: int
    rows: list[Thing]


@dataclass(frozen=True)
class Outcome:
    """The whole page. `others`: action items without a topic."""

    topics: list[Forward]
    others: list[Agreed]
    rankings: list[Ranking]
    cards: int
    devices: int
    papers: int


def outcome_of(db: Session, workshop: Workshop) -> Outcome:
    """What the result page says."""
    topics = [topic for topic in see_topics(db, workshop.id, None, phone()) if not _is_taken_back(db, topic)]
    every = {topic["id"] for topic in see_topics(db, workshop.id, None, phone())}
    items = see_action_items(db, workshop.id, None, phone())
    rankings = list(_rankings(db, workshop, topics))
    return Outcome(
        topics=[_forward(db, topic, items) for topic in sorted(topics, key=lambda topic: topic["position"])],
        others=[_agreed(db, item) for item in items if item["topic"] not in every],
        rankings=rankings,
        cards=sum(wall["count"] for wall in see_walls(db, workshop.id, None, phone())),
        devices=db.scalar(select(func.count()).where(Participant.workshop_id == workshop.id)) or 0,
        papers=max((ranking.papers for ranking in rankings), default=0),
    )


def _origin(db: Session, topic: Thing) -> tuple[str, str]:
    """(noun, id) of the card, cluster or sheet that a topic goes back to; two empty words where it has none."""
    origin = topic["origin"] or {"noun": "", "id": ""}
    item = db.get(Item, origin["id"]) if origin["noun"] == "item" else None
    return (item.ref_noun, item.ref_id) if item else (origin["noun"], origin["id"])


def _is_taken_back(db: Session, topic: Thing) -> bool:
    """Whether it is named after a card whose words were taken from the hall since: its name holds them still."""
    noun, ref = _origin(db, topic)
    card = db.get(Card, ref) if noun == "card" else None
    return card is not None and (card.hidden is not None or card.withdrawn or card.redacted)


def _forward(db: Session, topic: Thing, items: list[Thing]) -> Forward:
    noun, ref = _origin(db, topic)
    cluster = db.get(Cluster, ref) if noun == "cluster" else None
    return Forward(
        topic["title"],
        topic["found"],
        topic["wanted"],
        topic["dots"],
        cluster.title if cluster and cluster.title != topic["title"] else "",
        [_agreed(db, item) for item in items if item["topic"] == topic["id"]],
    )


def _agreed(db: Session, item: Thing) -> Agreed:
    # Who does it is left out: names stand there, and an address at times.
    return Agreed(
        item["what"],
        item["first_step"],
        date.fromisoformat(item["by_when"]) if item["by_when"] else None,
        item["status"],
        item["reason"] if item["status"] in ("paused", "dropped") else "",
        _became(db, item),
    )


def _became(db: Session, item: Thing) -> list[tuple[datetime, str]]:
    """How its status changed; nothing as long as it has not. What was undone is no part of it."""
    lines = db.scalars(select(History).where(History.action_item_id == item["id"]).order_by(History.at))
    became: list[tuple[datetime, str]] = []
    for line in lines:
        status = line.changes.get("status")
        if status and (not became or became[-1][1] != status):
            became.append((line.at, status))
    while became and became[-1][1] != item["status"]:
        became.pop()
    return became if len(became) > 1 else []


def _rankings(db: Session, workshop: Workshop, topics: list[Thing]) -> Iterator[Ranking]:
    """Revealed ballots in the order of the evening. A card that was voted for is named only where it became a topic."""
    named = {topic["origin"]["id"]: topic["title"] for topic in topics if topic["origin"]}
    ballots = [ballot for ballot in see_ballots(db, workshop.id, None, phone()) if ballot["results"]]
    steps = {ballot["id"]: db.get_one(Step, ballot["step"]) for ballot in ballots}
    for ballot in sorted(ballots, key=lambda ballot: steps[ballot["id"]].position):
        if steps[ballot["id"]].ballot_id != ballot["id"]:
            continue
        titles = {item["id"]: item["title"] for item in ballot["items"] if item["noun"] != "card"} | named
        rows = [row | {"title": titles[row["item"]]} for row in ballot["results"] if row["item"] in titles]
        if rows:
            yield Ranking(steps[ballot["id"]].title, ballot["devices"] or 0, ballot["papers"] or 0, rows)
