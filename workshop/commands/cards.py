"""Writing cards."""

from typing import Literal

from sqlalchemy import bindparam, delete, func, select

from workshop.access import access_own_card, access_step
from workshop.commands.verbs import MEDIATE, PHONE, Act, Command, Id, Number, Tag, Text, verb
from workshop.errors import Refusal
from workshop.languages import is_known
from workshop.models import Card, Participant, Reservation, Step
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
            table_no=_table(act, command),
            paper_no=None if act.is_phone else command.paper,
            gloss=_gloss(act, command),
            gloss_by="person" if _gloss(act, command) else None,
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
    """Changes the words of a card, or says which language they are in; its author while the step is open."""

    card: Id
    text: Text | None = None
    lang: Tag | None = None


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
        # A German version of other words would be wrong.
        card.text, card.lang_guess = text, None
        _take_gloss(card)
    if command.lang and is_known(command.lang):
        _say_language(card, command.lang, decided=not rewritten)


def _say_language(card: Card, lang: str, *, decided: bool) -> None:
    if lang != card.lang and card.gloss_by == "machine":
        _take_gloss(card)  # it was translated from a language that it is not in
    card.lang = lang
    if decided:
        card.lang_guess = lang


def _take_gloss(card: Card) -> None:
    card.gloss, card.gloss_by, card.gloss_unsure = None, None, False


class WithdrawCard(Command, tag="card.withdraw"):
    """Takes one's own card back while the step is open."""

    card: Id


@verb(WithdrawCard, PHONE)
def withdraw_card(act: Act, command: WithdrawCard) -> None:
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    _check_own(act, card, access_step(act.session, act.workshop.id, card.step_id))
    card.withdrawn = True


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
    """Gives a card its German version; an empty text takes it away. `unsure`: somebody should read it again."""

    card: Id
    text: Text
    unsure: bool = False


@verb(GlossCard, MEDIATE, undoable=True)
def gloss_card(act: Act, command: GlossCard) -> None:
    card = access_own_card(act.session, act.workshop.id, command.card, act.actor)
    card.gloss = checked(command.text, GLOSS_LENGTH, empty=True) or None
    # Also where it is taken away: what a person has decided, no machine changes.
    card.gloss_by, card.gloss_unsure = "person", bool(card.gloss) and command.unsure
    act.session.execute(delete(Reservation).where(Reservation.card_id == card.id))
