"""Changing and taking back what is written on a card."""

from sqlalchemy import select

from workshop.access import access_own_card, access_step
from workshop.commands.cards import doubts
from workshop.commands.paper_numbers import check_paper_number
from workshop.commands.stage import leave_stage
from workshop.commands.verbs import MEDIATE, PHONE, TEAM, Act, Command, Id, Number, Tag, Text, verb
from workshop.errors import Refusal
from workshop.languages import is_known
from workshop.models import Card, Step
from workshop.text import CARD_LENGTH, checked


class EditCard(Command, tag="card.edit"):
    """Changes the words of a card, or says which language they are in; its author while the step is open. Table and
    number are for slips in typing off."""

    card: Id
    text: Text | None = None
    lang: Tag | None = None
    table: Number | None = None
    paper: Number | None = None


@verb(EditCard, PHONE | MEDIATE, undoable=True)
def edit_card(act: Act, command: EditCard) -> None:
    if act.actor.role == "mediate" and command.text is not None:
        raise Refusal("not_allowed", "Das darf nur die Moderation.", field="text")
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    step = access_step(act.session, act.workshop.id, card.step_id)
    _check_own(act, card, step)
    text = card.text
    if command.text is not None:
        text = checked(command.text, step.settings.get("max_len", CARD_LENGTH))
    rewritten = text != card.text
    if rewritten:
        _rewrite(act, card, step, text)
    if command.lang and is_known(command.lang):
        _say_language(card, command.lang, decided=not rewritten)
    if not act.is_phone and act.actor.role != "mediate":
        _relabel(act, card, command)


def _relabel(act: Act, card: Card, command: EditCard) -> None:
    """What stands on the paper beside the words; only what is given changes."""
    if command.paper is not None and command.paper != card.paper_no:
        check_paper_number(act, card.wall_id, command.paper, card_id=card.id)
        card.paper_no = command.paper
    if command.table is not None:
        card.table_no = command.table


def _say_language(card: Card, lang: str, *, decided: bool) -> None:
    if lang != card.lang and card.gloss_by == "machine":
        _take_gloss(card)  # it was translated from a language that it is not in
    card.lang = lang
    if decided:
        card.lang_guess = lang


def _take_gloss(card: Card) -> None:
    card.gloss, card.gloss_by, card.gloss_unsure = None, None, False


def _rewrite(act: Act, card: Card, step: Step, text: str) -> None:
    """Other words: no German version holds for them, nor a question; a doubt may have come or gone with them."""
    doubtful = doubts(step, text, card.lang)
    if doubtful != doubts(step, card.text, card.lang):
        card.parked = doubtful
    card.text, card.lang_guess, card.explained_at = text, None, act.now
    _take_gloss(card)
    if act.is_phone and (card.hidden is not None or step.settings.get("approve")):
        # Written anew, a card that was taken down gets another look, and no approval holds for other words.
        card.hidden, card.waiting = None, True


class WithdrawCard(Command, tag="card.withdraw"):
    """Takes one's own card back while the step is open; a board takes back a wish that a flip made."""

    card: Id


@verb(WithdrawCard, PHONE | TEAM, undoable=True)
def withdraw_card(act: Act, command: WithdrawCard) -> None:
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    _check_own(act, card, access_step(act.session, act.workshop.id, card.step_id))
    if not act.is_phone and card.source != "flip":
        raise Refusal("not_allowed", "Karten aus dem Saal lassen sich nur ausblenden.", field="card")
    card.withdrawn = True
    leave_stage(act, card.id)
    _hand_over(act, card)


def _hand_over(act: Act, card: Card) -> None:
    """Cards that lay under this one are somebody else's: the first of them hangs in its place."""
    below = list(
        act.session.scalars(
            select(Card)
            .where(Card.merged_into == card.id, Card.withdrawn.is_(False))
            .order_by(Card.created_at, Card.id)
        )
    )
    for twin in below[1:]:
        twin.merged_into = below[0].id
    for heir in below[:1]:
        heir.merged_into, heir.cluster_id, heir.position = None, card.cluster_id, card.position
        heir.hidden, heir.placed_by = card.hidden, card.placed_by


def _check_own(act: Act, card: Card, step: Step) -> None:
    if not act.is_phone:
        return
    # Not yet open it has cards too: wishes that were proposed while the criticism was turned round.
    if step.status == "closed":
        raise Refusal("closed", "Dieser Schritt ist zu Ende. Die Karte bleibt, wie sie ist.", field="card")
    if card.redacted:
        raise Refusal("not_allowed", "Die Moderation hat diese Karte geschwärzt.", field="card")
    if card.merged_into:
        raise Refusal("conflict", "Ihre Karte wurde mit einer gleichen zusammengelegt.", field="card")
