"""The way back from an action item to the card that began it."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.feed.projections.ballot import ballot_results
from workshop.models import ActionItem, Ballot, Card, Cluster, Commitment, Item, Ref, Sheet, Step, Topic, Wall


@dataclass(frozen=True)
class Result:
    """What a ballot gave; None before it was revealed, or without one."""

    dots: int | None = None
    rank: int | None = None


_NO_RESULT = Result()


@dataclass(frozen=True)
class Station:
    """One station on the way: a card, a cluster or a sheet, with what is known of it."""

    noun: str
    text: str
    phase: str | None = None
    lang: str = "de"
    gloss: str | None = None
    gloss_by: str | None = None
    #: Further cards beside this one; of a cluster, all its cards and their languages.
    more: int = 0
    languages: int = 0
    result: Result = _NO_RESULT


@dataclass(frozen=True)
class Word:
    """How many people gave their word to it, and how many of them left contact data, by the workshop where they did."""

    people: int
    contacts: dict[str, int]


def trail_of(db: Session, action_item: ActionItem) -> list[Station]:
    """The stations, first of all the oldest card; empty where the action item has neither a sheet nor a topic."""
    topic = db.get(Topic, action_item.topic_id) if action_item.topic_id else None
    stations: list[Station] = []
    ref: Ref | None = ("sheet", action_item.sheet_id) if action_item.sheet_id else _origin(topic)
    result = _NO_RESULT
    seen: set[Ref] = set()
    while ref is not None and ref not in seen:
        seen.add(ref)
        if ref[0] == "item":
            ref, result = _from_item(db, ref[1])
        else:
            found, ref = _STEPS[ref[0]](db, ref[1], result)
            stations, result = found + stations, _NO_RESULT
    return stations


def word_of(db: Session, action_item: ActionItem) -> Word:
    """The commitments to an action item and to its topic."""
    given = Commitment.action_item_id == action_item.id
    if action_item.topic_id:
        given = given | (Commitment.topic_id == action_item.topic_id)
    query = select(Commitment.workshop_id, func.count(), func.count().filter(Commitment.has_contact))
    rows = db.execute(query.where(given, Commitment.withdrawn.is_(False)).group_by(Commitment.workshop_id)).all()
    return Word(sum(people for _, people, _ in rows), {place: contacts for place, _, contacts in rows if contacts})


def _origin(thing: Topic | Card | None) -> Ref | None:
    """What a topic or card was made from."""
    if thing is None or thing.origin_noun is None or thing.origin_id is None:
        return None
    return thing.origin_noun, thing.origin_id


def _from_item(db: Session, item_id: str) -> tuple[Ref | None, Result]:
    """What an item of a ballot stands for, and its result if that has been revealed."""
    item = db.get(Item, item_id)
    if item is None:
        return None, _NO_RESULT
    step = db.scalar(select(Step).join(Ballot, Ballot.step_id == Step.id).where(Ballot.id == item.ballot_id))
    results = ballot_results(db, item.ballot_id) if step and step.revealed_at else []
    row = next((row for row in results if row["item"] == item.id), None)
    return (item.ref_noun, item.ref_id), Result(row["dots"] + row["paper"], row["rank"]) if row else _NO_RESULT


def _cluster(db: Session, cluster_id: str, result: Result) -> tuple[list[Station], Ref | None]:
    cluster = db.get(Cluster, cluster_id)
    if cluster is None:
        return [], None
    inside = select(Card).where(Card.cluster_id == cluster.id, Card.hidden.is_(None))
    shown = inside.where(Card.withdrawn.is_(False), Card.waiting.is_(False))
    cards = db.scalars(shown.order_by(Card.created_at, Card.id)).all()
    station = Station(
        "cluster",
        cluster.title,
        _phase(db, cluster.wall_id),
        more=len(cards),
        languages=len({card.lang for card in cards}),
        result=result,
    )
    if not cards:
        return [station], None
    # A card that was itself made from something leads further back than the first one.
    first = next((card for card in cards if card.origin_noun), cards[0])
    return [_card_station(db, first, more=len(cards) - 1), station], _origin(first)


def _card(db: Session, card_id: str, result: Result) -> tuple[list[Station], Ref | None]:
    card = db.get(Card, card_id)
    if card is None or card.withdrawn or card.waiting or card.hidden is not None:
        return [], None
    return [_card_station(db, card, result=result)], _origin(card)


def _sheet(db: Session, sheet_id: str, result: Result) -> tuple[list[Station], Ref | None]:
    sheet = db.get(Sheet, sheet_id)
    if sheet is None:
        return [], None
    topic = db.get(Topic, sheet.topic_id) if sheet.topic_id else None
    return [Station("sheet", sheet.title or sheet.fields.get("what", ""), result=result)], _origin(topic)


def _card_station(db: Session, card: Card, more: int = 0, result: Result = _NO_RESULT) -> Station:
    phase = _phase(db, card.wall_id)
    return Station("card", card.text, phase, card.lang, card.gloss, card.gloss_by, more, result=result)


def _phase(db: Session, wall_id: str) -> str | None:
    wall = db.get(Wall, wall_id)
    return wall.phase if wall else None


_STEPS = {"cluster": _cluster, "card": _card, "sheet": _sheet}
