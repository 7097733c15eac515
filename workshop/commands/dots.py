"""Placing dots."""

from typing import Annotated, Any

import msgspec
from sqlalchemy import func, select

from workshop.access import access_ballot, access_item, access_step
from workshop.commands.verbs import PHONE, TEAM, Act, Command, Id, Number, verb
from workshop.errors import Refusal
from workshop.models import Card, Dot, DotCount, Item, Topic, new_id

Count = Annotated[int, msgspec.Meta(ge=0, le=9999)]


class SetDot(Command, tag="dot.set"):
    """So many of one's dots are on this item now: absolute, so that repeating it is harmless."""

    item: Id
    n: Count


@verb(SetDot, PHONE)
def set_dot(act: Act, command: SetDot) -> dict[str, Any]:
    item = access_item(act.session, act.workshop.id, command.item)
    ballot = access_ballot(act.session, act.workshop.id, item.ballot_id)
    step = access_step(act.session, act.workshop.id, ballot.step_id)
    if step.status != "open" or step.revealed_at is not None:
        raise Refusal("closed", "Die Punkte sind schon gezählt.", field="item")
    elsewhere = select(func.coalesce(func.sum(Dot.n), 0)).where(
        Dot.ballot_id == ballot.id, Dot.participant_id == act.actor.participant_id, Dot.item_id != item.id
    )
    left = ballot.dots - (act.session.scalar(elsewhere) or 0)
    if command.n > min(left, ballot.cumulate):
        raise Refusal("limit", "So viele Punkte haben Sie nicht mehr.", field="n")
    if command.n and not step.settings.get("own", True) and _wrote(act, item):
        raise Refusal(
            "not_allowed",
            "Das ist Ihre eigene Karte. In dieser Runde gehen die Punkte an die Ideen der anderen.",
            field="item",
        )
    dot = act.session.scalar(select(Dot).where(Dot.item_id == item.id, Dot.participant_id == act.actor.participant_id))
    if dot is None:
        dot = Dot(
            id=new_id(),
            workshop_id=act.workshop.id,
            ballot_id=ballot.id,
            item_id=item.id,
            participant_id=act.actor.participant_id,
        )
        act.session.add(dot)
    dot.n = command.n
    return {"left": left - command.n}


def _wrote(act: Act, item: Item) -> bool:
    card = act.session.get(Card, item.ref_id) if item.ref_noun == "card" else None
    return card is not None and card.participant_id == act.actor.participant_id


class CountDots(Command, tag="dot.count"):
    """Dots that a numbered paper sheet has on an item; shown apart."""

    item: Id
    sheet: Number
    n: Count


@verb(CountDots, TEAM)
def count_dots(act: Act, command: CountDots) -> None:
    item = access_item(act.session, act.workshop.id, command.item)
    counted = act.session.scalar(
        select(DotCount).where(DotCount.item_id == item.id, DotCount.sheet_no == command.sheet)
    )
    if counted is None:
        counted = DotCount(
            id=command.id,
            workshop_id=act.workshop.id,
            ballot_id=item.ballot_id,
            item_id=item.id,
            sheet_no=command.sheet,
        )
        act.session.add(counted)
    counted.n = command.n
    touch_topics(act, item.ballot_id)


def touch_topics(act: Act, ballot_id: str | None) -> None:
    """Topics show the dots of the item they came from."""
    items = select(Item.id).where(Item.ballot_id == ballot_id)
    for topic in act.session.scalars(select(Topic.id).where(Topic.origin_noun == "item", Topic.origin_id.in_(items))):
        act.changes.touch("topic", topic)
