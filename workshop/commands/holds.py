"""Having a card in the hand: other boards see it and leave it alone. It moves nothing and forbids no move."""

from datetime import timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from workshop.access import access_card
from workshop.commands.verbs import TEAM, Act, Command, Id, verb
from workshop.errors import Refusal
from workshop.models import Hold, Link

#: A board that still has the card in the hand says so again before that; one that has gone never does.
HOLD_SECONDS = 20


class HoldCard(Command, tag="card.hold"):
    """Takes a card into the hand, or with null lets go; one hand holds one card."""

    card: Id | None


@verb(HoldCard, TEAM, when_closed=True)
def hold_card(act: Act, command: HoldCard) -> None:
    if command.card is not None:
        _take(act, access_card(act.session, act.workshop.id, command.card).id)
    for hold in act.session.scalars(select(Hold).where(Hold.seat == act.actor.seat, Hold.let_go.is_(False))):
        hold.let_go = hold.id != command.card


def is_holding(session: Session, seat: str) -> bool:
    """Whether this board has a card in the hand."""
    return bool(session.scalar(select(exists().where(Hold.seat == seat, Hold.let_go.is_(False)))))


def _take(act: Act, card_id: str) -> None:
    hold = act.session.get(Hold, card_id)
    if hold is None:
        hold = Hold(id=card_id, workshop_id=act.workshop.id)
        act.session.add(hold)
    elif _is_held_by_another(act, hold):
        raise Refusal("conflict", "Diese Karte hält gerade {who}.", field="card", who=_name(act, hold))
    hold.seat, hold.link_id = act.actor.seat, act.actor.link_id
    hold.since, hold.let_go = act.now, False
    act.session.flush()  # the hand's other cards are looked for in the table


def _is_held_by_another(act: Act, hold: Hold) -> bool:
    fresh = act.now - hold.since < timedelta(seconds=HOLD_SECONDS)
    return fresh and not hold.let_go and hold.seat != act.actor.seat


def _name(act: Act, hold: Hold) -> str:
    link = act.session.get(Link, hold.link_id) if hold.link_id else None
    return link.label if link is not None and link.label else "jemand anderes"
