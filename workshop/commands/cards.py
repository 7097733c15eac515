"""Writing cards."""

from typing import Literal

from sqlalchemy import bindparam, func, select

from workshop.access import access_own_card, access_step
from workshop.commands.paper_numbers import check_paper_number
from workshop.commands.verbs import MEDIATE, PHONE, TEAM, Act, Command, Id, Number, Tag, Text, verb
from workshop.errors import Refusal
from workshop.killer_phrases import has_killer_phrase
from workshop.languages import is_known
from workshop.models import Card, Participant, Step
from workshop.text import CARD_LENGTH, GLOSS_LENGTH, checked

_TABLE_OF = select(Participant.table_no).where(Participant.id == bindparam("participant"))


class SubmitCard(Command, tag="card.submit"):
    """Hangs a card on the wall of a cards step."""

    step: Id
    text: Text
    lang: Tag
    table: Number | None = None
    paper: Number | None = None
    source: Literal["paper", "helper", "table"] | None = None
    gloss: Text | None = None


@verb(SubmitCard, PHONE | MEDIATE, undoable=True)
def submit_card(act: Act, command: SubmitCard) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    late = _check_step(act, step)
    text = checked(command.text, step.settings.get("max_len", CARD_LENGTH))
    if not is_known(command.lang):
        raise Refusal("invalid", "Diese Sprache kennen wir nicht.", field="lang")
    if act.is_phone:
        _check_number(act, step)
    else:
        check_paper_number(act, step.wall_id, command.paper, card_id=command.id)
    act.session.add(
        Card(
            id=command.id,
            workshop_id=act.workshop.id,
            wall_id=step.wall_id,
            step_id=step.id,
            participant_id=act.actor.participant_id,
            position=act.later(),
            text=text,
            lang=command.lang,
            source="phone" if act.is_phone else command.source or "helper",
            late=late,
            waiting=act.is_phone and bool(step.settings.get("approve")),
            parked=_doubts(step, text, command.lang),
            table_no=_table(act, command),
            paper_no=None if act.is_phone else command.paper,
            gloss=_gloss(act, command),
            gloss_by="person" if _gloss(act, command) else None,
            withdrawn=False,
            created_at=act.now,
        )
    )


def _check_step(act: Act, step: Step) -> bool:
    """Whether the card is late; refuses where no card can be."""
    if step.wall_id is None or step.type != "cards":
        raise Refusal("closed", "Dieser Schritt ist noch nicht offen.", field="step")
    late = step.status == "closed"
    if late and act.is_phone and not step.settings.get("accept_late", True):
        raise Refusal("closed", "Dieser Schritt ist zu Ende. Bitte geben Sie Ihre Karte der Moderation.", field="step")
    return late


def _doubts(step: Step, text: str, lang: str) -> bool:
    """Whether a card says that it cannot be done, where the step keeps that for later."""
    return bool(step.settings.get("killerphrase_hint")) and has_killer_phrase(text, lang)


def _check_number(act: Act, step: Step) -> None:
    limit = step.settings.get("cards_per_person")
    if limit is None:
        return
    mine = select(func.count()).where(
        Card.participant_id == act.actor.participant_id, Card.step_id == step.id, Card.withdrawn.is_(False)
    )
    if (act.session.scalar(mine) or 0) >= limit:
        raise Refusal(
            "limit", "Sie haben alle {limit} Karten geschrieben. Sie können eine ändern oder zurückziehen.", limit=limit
        )


def _table(act: Act, command: SubmitCard) -> int | None:
    if command.table is not None or not act.is_phone:
        return command.table
    return act.session.scalar(_TABLE_OF, {"participant": act.actor.participant_id})


def _gloss(act: Act, command: SubmitCard) -> str | None:
    if act.is_phone or not command.gloss:
        return None
    return checked(command.gloss, GLOSS_LENGTH, "gloss", empty=True) or None


class EditCard(Command, tag="card.edit"):
    """Changes the words of a card; its author while the step is open. Table and number are for slips in typing off."""

    card: Id
    text: Text
    lang: Tag | None = None
    table: Number | None = None
    paper: Number | None = None


@verb(EditCard, PHONE | TEAM, undoable=True)
def edit_card(act: Act, command: EditCard) -> None:
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    step = access_step(act.session, act.workshop.id, card.step_id)
    _check_own(act, card, step)
    text = checked(command.text, step.settings.get("max_len", CARD_LENGTH))
    if text != card.text:
        _rewrite(act, card, step, text)
    if command.lang and is_known(command.lang):
        card.lang = command.lang
    if not act.is_phone:
        _relabel(act, card, command)


def _relabel(act: Act, card: Card, command: EditCard) -> None:
    """What stands on the paper beside the words; only what is given changes."""
    if command.paper is not None and command.paper != card.paper_no:
        check_paper_number(act, card.wall_id, command.paper, card_id=card.id)
        card.paper_no = command.paper
    if command.table is not None:
        card.table_no = command.table


def _rewrite(act: Act, card: Card, step: Step, text: str) -> None:
    """Other words: no German version holds for them, nor a question; a doubt may have come or gone with them."""
    doubts = _doubts(step, text, card.lang)
    if doubts != _doubts(step, card.text, card.lang):
        card.parked = doubts
    card.text, card.gloss, card.gloss_by, card.explained_at = text, None, None, act.now
    if act.is_phone and (card.hidden is not None or step.settings.get("approve")):
        # Written anew, a card that was taken down gets another look, and no approval holds for other words.
        card.hidden, card.waiting = None, True


class WithdrawCard(Command, tag="card.withdraw"):
    """Takes one's own card back while the step is open."""

    card: Id


@verb(WithdrawCard, PHONE)
def withdraw_card(act: Act, command: WithdrawCard) -> None:
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    _check_own(act, card, access_step(act.session, act.workshop.id, card.step_id))
    card.withdrawn = True
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
        heir.hidden = card.hidden


def _check_own(act: Act, card: Card, step: Step) -> None:
    if not act.is_phone:
        return
    if step.status != "open":
        raise Refusal("closed", "Dieser Schritt ist zu Ende. Die Karte bleibt, wie sie ist.", field="card")
    if card.redacted:
        raise Refusal("not_allowed", "Die Moderation hat diese Karte geschwärzt.", field="card")
    if card.merged_into:
        raise Refusal("conflict", "Ihre Karte wurde mit einer gleichen zusammengelegt.", field="card")


class GlossCard(Command, tag="card.gloss"):
    """Gives a card its German version; an empty text takes it away."""

    card: Id
    text: Text


@verb(GlossCard, MEDIATE, undoable=True)
def gloss_card(act: Act, command: GlossCard) -> None:
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    card.gloss = checked(command.text, GLOSS_LENGTH, empty=True) or None
    card.gloss_by = "person" if card.gloss else None
    if card.gloss:
        card.explained_at = act.now
