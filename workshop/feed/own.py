"""What belongs to a participant: what they wrote, placed, answered, promised, thanked for and asked, and their seat."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from workshop.feed.projections.engagement import count_thanks, see_engagement
from workshop.feed.projections.rows import among
from workshop.feed.projections.wall import guessed, see_card
from workshop.models import (
    Answer,
    Ask,
    Base,
    Card,
    Clap,
    Commitment,
    Dot,
    Engagement,
    Operation,
    Opinion,
    Participant,
    Ref,
    Thank,
)

#: {noun: [thing, …], "done": [command id, …]}
Mine = dict[str, list[Any]]


_SAME = (
    select(Card.merged_into, func.count())
    .where(among(Card.merged_into), Card.withdrawn.is_(False))
    .group_by(Card.merged_into)
)


def _own_cards(session: Session, rows: Sequence[Card]) -> list[dict[str, Any]]:
    """One's own, with what has become of them. `same` also counts for a card that lies under another."""
    same = dict(session.execute(_SAME, {"ids": [row.merged_into or row.id for row in rows]}).all())
    return [
        see_card(row, same.get(row.merged_into or row.id, 0))
        | {
            "status": _status(row),
            "reason": row.hidden,
            "parked": row.parked,
            "lang_guess": guessed(row),
            "merged_into": row.merged_into,
        }
        for row in rows
    ]


def _status(card: Card) -> str:
    if card.withdrawn:
        return "withdrawn"
    if card.hidden is not None:
        return "hidden"
    if card.merged_into is not None:
        return "merged"
    return "waiting" if card.waiting else "wall"


def _own_dots(session: Session, rows: Sequence[Dot]) -> list[dict[str, Any]]:
    return [{"id": row.id, "item": row.item_id, "n": row.n} for row in rows]


def _own_answers(session: Session, rows: Sequence[Answer]) -> list[dict[str, Any]]:
    return [{"id": row.id, "step": row.step_id, "value": row.value, "text": row.text} for row in rows]


def _own_commitments(session: Session, rows: Sequence[Commitment]) -> list[dict[str, Any]]:
    return [
        {
            "id": row.id,
            "topic": row.topic_id,
            "action_item": row.action_item_id,
            "role": row.role,
            "has_contact": row.has_contact,
            "withdrawn": row.withdrawn,
        }
        for row in rows
    ]


def _own_engagements(session: Session, rows: Sequence[Engagement]) -> list[dict[str, Any]]:
    thanks = count_thanks(session, rows)
    return [see_engagement(row, thanks.get(row.id, 0), board=True) | {"withdrawn": row.withdrawn} for row in rows]


def _own_thanks(session: Session, rows: Sequence[Thank]) -> list[dict[str, Any]]:
    return [{"id": row.id, "engagement": row.engagement_id, "said": row.said} for row in rows]


def _own_claps(session: Session, rows: Sequence[Clap]) -> list[dict[str, Any]]:
    return [{"id": row.id, "step": row.step_id, "n": row.n} for row in rows]


def _own_seats(session: Session, rows: Sequence[Participant]) -> list[dict[str, Any]]:
    # Nobody's id is on the wire, not even in one's own frames: each has one seat.
    return [{"id": "me", "table": row.table_no} for row in rows]


def _own_opinions(session: Session, rows: Sequence[Opinion]) -> list[dict[str, Any]]:
    return [{"id": row.id, "card": row.card_id, "cluster": row.cluster_id} for row in rows]


_EXPLAINED = select(Card.id, Card.explained_at).where(among(Card.id))


def _own_asks(session: Session, rows: Sequence[Ask]) -> list[dict[str, Any]]:
    explained = dict(session.execute(_EXPLAINED, {"ids": [row.card_id for row in rows]}).all())
    return [
        {
            "id": row.id,
            "card": row.card_id,
            "asks": row.is_open(explained[row.card_id]),
            "explained": row.asked_at is not None and not row.is_open(explained[row.card_id]),
        }
        for row in rows
    ]


_OWN: dict[str, tuple[Any, Callable[[Session, Any], list[dict[str, Any]]]]] = {
    "card": (Card, _own_cards),
    "dot": (Dot, _own_dots),
    "answer": (Answer, _own_answers),
    "commitment": (Commitment, _own_commitments),
    "engagement": (Engagement, _own_engagements),
    "thank": (Thank, _own_thanks),
    "clap": (Clap, _own_claps),
    "opinion": (Opinion, _own_opinions),
    "ask": (Ask, _own_asks),
    "participant": (Participant, _own_seats),
}


def own_everything(session: Session, participant_id: str) -> Mine:
    """All that one participant has done, for a snapshot."""
    mine: Mine = {}
    for noun, (model, see) in _OWN.items():
        rows = session.scalars(_all_of_one(model), {"participant": participant_id}).all()
        mine[noun] = see(session, rows)
    return mine


def own_of_newcomer() -> Mine:
    """What somebody has who has just come: no seat yet. Spares a thousand joins the questions."""
    return {"participant": [{"id": "me", "table": None}]}


def own_touched(
    session: Session, workshop_id: str, refs: Sequence[Ref], after: int, upto: int, *, only: str | None = None
) -> dict[str, Mine]:
    """{participant id: theirs among what was touched, and the ids of their commands that the range covers}.

    `only`: for a single participant, which spares the others' rows.
    """
    mine: dict[str, Mine] = defaultdict(dict)
    for noun, (model, see) in _OWN.items():
        ids = [ref for touched, ref in refs if touched == noun]
        if not ids:
            continue
        by_owner: dict[str, list[Base]] = defaultdict(list)
        for row in session.scalars(_touched(model, only is not None), {"ids": ids, "participant": only}):
            by_owner[row.participant_id].append(row)
        for owner, rows in by_owner.items():
            mine[owner][noun] = see(session, rows)
    asked = {"workshop": workshop_id, "after": after, "upto": upto, "actor": f"p:{only}"}
    for actor, command in session.execute(_done(only is not None), asked):
        mine[actor[2:]].setdefault("done", []).append(command)
    return dict(mine)


@cache
def _all_of_one(model: Any) -> Select[Any]:
    return select(model).where(model.participant_id == bindparam("participant"))


@cache
def _touched(model: Any, of_one: bool) -> Select[Any]:
    owner = model.participant_id
    return select(model).where(among(model.id), owner == bindparam("participant") if of_one else owner.is_not(None))


@cache
def _done(of_one: bool) -> Any:
    return select(Operation.actor, Operation.id).where(
        Operation.workshop_id == bindparam("workshop"),
        Operation.seq > bindparam("after"),
        Operation.seq <= bindparam("upto"),
        Operation.actor == bindparam("actor") if of_one else Operation.actor.like("p:%"),
    )
