"""The way back from an action item to the card that began it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.feed.projections.ballot import ballot_results
from workshop.models import ActionItem, Ballot, Card, Cluster, Commitment, Item, Sheet, Step, Topic, Wall

_Ref = tuple[str | None, str | None]


@dataclass(frozen=True)
class Station:
    """One station on the way: a card, a cluster or a sheet, with what is known of it."""

    noun: str
    text: str
    phase: str | None = None
    lang: str = "de"
    gloss: str | None = None
    #: Further cards beside this one; of a cluster, all its cards and their languages.
    more: int = 0
    languages: int = 0
    dots: int | None = None
    rank: int | None = None


@dataclass(frozen=True)
class Word:
    """How many people gave their word to it, and how many of them left contact data."""

    people: int
    contacts: int


def trail_of(db: Session, action_item: ActionItem) -> list[Station]:
    """The stations, first of all the oldest card; empty where the action item has no topic that came from the wall."""
    topic = db.get(Topic, action_item.topic_id) if action_item.topic_id else None
    stations: list[Station] = []
    ref: _Ref = (topic.origin_noun, topic.origin_id) if topic else (None, None)
    result: dict[str, Any] = {}
    seen: set[_Ref] = set()
    while ref[0] and ref not in seen:
        seen.add(ref)
        if ref[0] == "item":
            ref, result = _from_item(db, ref[1])
            continue
        found, ref = _STEPS[ref[0]](db, ref[1], result)
        stations = found + stations
        result = {}
    return stations


def word_of(db: Session, action_item: ActionItem) -> Word:
    """The commitments to an action item and to its topic."""
    given = Commitment.action_item_id == action_item.id
    if action_item.topic_id:
        given = given | (Commitment.topic_id == action_item.topic_id)
    query = select(func.count(), func.count().filter(Commitment.has_contact))
    people, contacts = db.execute(query.where(given, Commitment.withdrawn.is_(False))).one()
    return Word(people, contacts)


def _from_item(db: Session, item_id: str | None) -> tuple[_Ref, dict[str, Any]]:
    """What an item of a ballot stands for, and its result if that has been revealed."""
    item = db.get(Item, item_id)
    if item is None:
        return (None, None), {}
    step = db.scalar(select(Step).join(Ballot, Ballot.step_id == Step.id).where(Ballot.id == item.ballot_id))
    results = ballot_results(db, item.ballot_id) if step and step.revealed_at else []
    result = next((row for row in results if row["item"] == item.id), {})
    return (item.ref_noun, item.ref_id), result


def _cluster(db: Session, cluster_id: str | None, result: dict[str, Any]) -> tuple[list[Station], _Ref]:
    cluster = db.get(Cluster, cluster_id)
    if cluster is None:
        return [], (None, None)
    shown = (Card.cluster_id == cluster.id, Card.hidden.is_(None), Card.withdrawn.is_(False))
    cards = db.scalars(select(Card).where(*shown).order_by(Card.created_at, Card.id)).all()
    wall = db.get(Wall, cluster.wall_id)
    station = Station(
        "cluster",
        cluster.title,
        phase=wall.phase if wall else None,
        more=len(cards),
        languages=len({card.lang for card in cards}),
        **_dots(result),
    )
    if not cards:
        return [station], (None, None)
    # A card that was itself made from something leads further back than the first one.
    first = next((card for card in cards if card.origin_noun), cards[0])
    return [_card_station(db, first, more=len(cards) - 1), station], (first.origin_noun, first.origin_id)


def _card(db: Session, card_id: str | None, result: dict[str, Any]) -> tuple[list[Station], _Ref]:
    card = db.get(Card, card_id)
    if card is None or card.withdrawn:
        return [], (None, None)
    return [_card_station(db, card, **_dots(result))], (card.origin_noun, card.origin_id)


def _sheet(db: Session, sheet_id: str | None, result: dict[str, Any]) -> tuple[list[Station], _Ref]:
    sheet = db.get(Sheet, sheet_id)
    if sheet is None:
        return [], (None, None)
    topic = db.get(Topic, sheet.topic_id) if sheet.topic_id else None
    return [Station("sheet", sheet.title, **_dots(result))], (topic.origin_noun, topic.origin_id) if topic else (
        None,
        None,
    )


def _card_station(db: Session, card: Card, **more: Any) -> Station:
    wall = db.get(Wall, card.wall_id)
    return Station("card", card.text, phase=wall.phase if wall else None, lang=card.lang, gloss=card.gloss, **more)


def _dots(result: dict[str, Any]) -> dict[str, int | None]:
    return {"dots": result["dots"] + result["paper"], "rank": result["rank"]} if result else {}


_STEPS = {"cluster": _cluster, "card": _card, "sheet": _sheet}
