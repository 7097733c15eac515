"""Cards without German version: mediators take them in turn, machines try; and in which language a card may be."""

from datetime import timedelta
from typing import Annotated, Any

import msgspec
from sqlalchemy import ColumnElement, delete, exists, func, or_, select
from sqlalchemy.orm import aliased

from workshop.access import access_card
from workshop.commands.verbs import MEDIATE, SYSTEM_ONLY, Act, Command, Id, Tag, Text, verb
from workshop.languages import is_known
from workshop.models import VISIBLE, Card, Reservation, new_id
from workshop.text import GLOSS_LENGTH, clean

#: A mediator who says nothing for so long has gone; the card goes to somebody else.
_HELD = timedelta(minutes=3)
_Langs = Annotated[list[Tag], msgspec.Meta(max_length=40)]


class TakeCard(Command, tag="card.take"):
    """The next card without German version in one of these languages, kept for this device; ends what it had before.

    `skip` leaves that one to others. Without languages the device only gives back what it had.
    """

    device: Id
    langs: _Langs
    skip: Id | None = None


@verb(TakeCard, MEDIATE)
def take_card(act: Act, command: TakeCard) -> dict[str, Any]:
    if command.skip is not None:
        _pass_over(act, command.device, command.skip)
    card_id = _next_card(act, command)
    _let_go(act, command.device, card_id)
    if card_id is not None:
        _hold(act, command.device, card_id)
    bare = select(func.count()).where(*_open(act, command.langs), Card.gloss.is_(None))
    return {"card": card_id, "waiting": act.session.scalar(bare) or 0}


def _open(act: Act, langs: list[str]) -> tuple[ColumnElement[bool], ...]:
    """Cards on the wall in these languages that no person has put into German."""
    foreign = [lang for lang in langs if lang.split("-")[0] != "de"]
    return (
        Card.workshop_id == act.workshop.id,
        Card.lang.in_(foreign),
        *VISIBLE,
        Card.redacted.is_(False),
        or_(Card.gloss.is_(None), Card.gloss_by == "machine"),
    )


def _next_card(act: Act, command: TakeCard) -> str | None:
    """What the device has already; else the oldest that nobody has, those that a machine has translated and those that
    this device has passed over last."""
    mine, other = aliased(Reservation), aliased(Reservation)
    free = ~exists().where(other.card_id == Card.id, other.device != command.device, other.until > act.now)
    query = (
        select(Card.id)
        .outerjoin(mine, (mine.card_id == Card.id) & (mine.device == command.device))
        .where(*_open(act, command.langs), free, Card.id != (command.skip or ""))
        .order_by(
            mine.until.is_(None) | (mine.until <= act.now),
            mine.skipped_at.is_not(None),
            mine.skipped_at,
            Card.gloss.is_not(None),
            Card.created_at,
            Card.id,
        )
    )
    return act.session.scalar(query.limit(1))


def _pass_over(act: Act, device: str, card_id: str) -> None:
    row = _row(act, device, access_card(act.session, act.workshop.id, card_id, "skip").id)
    row.until = row.skipped_at = act.now
    act.session.flush()


def _hold(act: Act, device: str, card_id: str) -> None:
    _row(act, device, card_id).until = act.now + _HELD


def _let_go(act: Act, device: str, keep: str | None) -> None:
    """What a device no longer has; that it has passed a card over is remembered."""
    mine = (Reservation.workshop_id == act.workshop.id, Reservation.device == device)
    gone = delete(Reservation).where(*mine, Reservation.card_id != (keep or ""), Reservation.skipped_at.is_(None))
    act.session.execute(gone)
    for row in act.session.scalars(select(Reservation).where(*mine, Reservation.until > act.now)):
        row.until = act.now
    act.session.flush()


def _row(act: Act, device: str, card_id: str) -> Reservation:
    found = act.session.scalar(select(Reservation).where(Reservation.card_id == card_id, Reservation.device == device))
    if found is None:
        found = Reservation(id=new_id(), workshop_id=act.workshop.id, card_id=card_id, device=device, until=act.now)
        act.session.add(found)
    return found


class TranslateCard(Command, tag="card.translate"):
    """A machine's German version of these very words. Only the program itself sends it; nothing happens if a person was
    quicker, or the card has changed meanwhile."""

    card: Id
    words: Text
    lang: Tag
    text: Text


@verb(TranslateCard, SYSTEM_ONLY)
def translate_card(act: Act, command: TranslateCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    if _still_says(card, command.words, command.lang) and card.gloss_by != "person":
        card.gloss = clean(command.text)[:GLOSS_LENGTH] or None
        card.gloss_by = "machine" if card.gloss else None


class GuessCard(Command, tag="card.guess"):
    """The language that these very words look like. Only the program itself sends it, and it only suggests."""

    card: Id
    words: Text
    lang: Tag
    guess: Tag


@verb(GuessCard, SYSTEM_ONLY)
def guess_card(act: Act, command: GuessCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    if _still_says(card, command.words, command.lang) and card.lang_guess is None and is_known(command.guess):
        card.lang_guess = command.guess


def _still_says(card: Card, words: str, lang: str) -> bool:
    return card.visible and not card.redacted and (card.text, card.lang) == (words, lang)
