"""Keeping the wall fair: letting cards through, hiding, redacting, merging and parking them."""

from typing import Annotated

import msgspec
from sqlalchemy import String, and_, cast, or_, select

from workshop.access import access_card
from workshop.commands.stage import leave_stage
from workshop.commands.verbs import TEAM, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import Card, Item, Operation
from workshop.text import BAR, checked

#: More than ever wait at once.
_MOST_CARDS = 2000


class ApproveCards(Command, tag="card.approve"):
    """Hangs cards on the wall that were waiting for it."""

    cards: Annotated[list[Id], msgspec.Meta(min_length=1, max_length=_MOST_CARDS)]


@verb(ApproveCards, TEAM, undoable=True)
def approve_cards(act: Act, command: ApproveCards) -> None:
    for card_id in command.cards:
        card = access_card(act.session, act.workshop.id, card_id, "cards")
        if card.hidden is None:
            card.waiting = False


class HideCard(Command, tag="card.hide"):
    """Takes a card from everybody's sight but the boards', for a reason."""

    card: Id
    reason: Text


@verb(HideCard, TEAM, undoable=True)
def hide_card(act: Act, command: HideCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    card.hidden = checked(command.reason, 80, "reason", empty=True)
    leave_stage(act, card.id)


class ShowCard(Command, tag="card.show"):
    """Hangs a hidden card on the wall, whether it hung there before or was waiting for it."""

    card: Id


@verb(ShowCard, TEAM, undoable=True)
def show_card(act: Act, command: ShowCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    card.hidden, card.waiting = None, False


class RedactCard(Command, tag="card.redact"):
    """Replaces a passage (code points `start` to `end`), or all words, for good: what stood there is nowhere."""

    card: Id
    start: int | None = None
    end: int | None = None


@verb(RedactCard, TEAM)
def redact_card(act: Act, command: RedactCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    start = 0 if command.start is None else command.start
    end = len(card.text) if command.end is None else command.end
    if not 0 <= start < end <= len(card.text):
        raise Refusal("invalid", "Bitte markieren Sie die Stelle noch einmal.", field="start")
    for same in [card, *_copies(act, card)]:
        same.text = same.text[:start] + BAR + same.text[end:]
        same.gloss, same.gloss_by, same.gloss_unsure, same.lang_guess = None, None, False, None
        same.redacted = True
        leave_stage(act, same.id)
        _forget_words(act, same.id)
        _redact_items(act, same)


def _copies(act: Act, card: Card) -> list[Card]:
    """Cards that hang elsewhere with the very same words, because a board copied one from the other."""
    root = card.origin_id if card.origin_noun == "card" else card.id
    family = select(Card).where(
        Card.workshop_id == act.workshop.id,
        or_(Card.id == root, and_(Card.origin_noun == "card", Card.origin_id.in_([root, card.id]))),
        Card.id != card.id,
        Card.text == card.text,
    )
    return list(act.session.scalars(family))


def _forget_words(act: Act, card_id: str) -> None:
    """Clears what undo kept of a card, so that no copy of the words remains."""
    kept = select(Operation).where(
        Operation.workshop_id == act.workshop.id,
        Operation.kind.in_(("card.edit", "card.gloss", "undo")),
        Operation.changes.is_not(None),
        cast(Operation.changes, String).contains(card_id),
    )
    for operation in act.session.scalars(kept):
        operation.changes = None


def _redact_items(act: Act, card: Card) -> None:
    """A ballot keeps the words that its items had when it opened; these go too."""
    for item in act.session.scalars(select(Item).where(Item.ref_noun == "card", Item.ref_id == card.id)):
        item.title = card.text
        act.changes.touch("ballot", item.ballot_id)


class MergeCard(Command, tag="card.merge"):
    """Lays a duplicate under another card; both keep their words and authors."""

    card: Id
    into: Id


@verb(MergeCard, TEAM, undoable=True)
def merge_card(act: Act, command: MergeCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    kept = access_card(act.session, act.workshop.id, command.into, "into")
    if card.id == kept.id or card.wall_id != kept.wall_id or not kept.visible or not (card.visible or card.waiting):
        raise Refusal("invalid", "Diese beiden Karten lassen sich nicht zusammenlegen.", field="into")
    for below in act.session.scalars(select(Card).where(Card.merged_into == card.id)):
        below.merged_into = kept.id
    card.merged_into, card.waiting = kept.id, False
    leave_stage(act, card.id)


class PartCard(Command, tag="card.part"):
    """Takes a card out from under the one it was laid under; it hangs again where it hung before."""

    card: Id


@verb(PartCard, TEAM, undoable=True)
def part_card(act: Act, command: PartCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    if card.merged_into is None:
        raise Refusal("conflict", "Diese Karte hängt schon für sich.", field="card")
    card.merged_into = None


class ParkCard(Command, tag="card.park"):
    """Keeps a doubt for the Verwirklichung, or lays it aside; it hangs on the wall all the same."""

    card: Id
    parked: bool


@verb(ParkCard, TEAM, undoable=True)
def park_card(act: Act, command: ParkCard) -> None:
    access_card(act.session, act.workshop.id, command.card).parked = command.parked
