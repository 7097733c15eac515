"""Writing cards."""

from typing import Literal

import msgspec
from sqlalchemy import bindparam, delete, func, select

from workshop.access import access_card, access_cluster, access_own_card, access_step
from workshop.commands.stage import leave_stage
from workshop.commands.verbs import MEDIATE, PHONE, TEAM, Act, Command, Id, Number, Tag, Text, verb
from workshop.commands.wishes import wish_from
from workshop.errors import Refusal
from workshop.killer_phrases import has_killer_phrase
from workshop.languages import is_known
from workshop.models import Card, Participant, Reservation, Step
from workshop.text import CARD_LENGTH, GLOSS_LENGTH, checked

_TABLE_OF = select(Participant.table_no).where(Participant.id == bindparam("participant"))


class CardOrigin(msgspec.Struct, forbid_unknown_fields=True):
    """The criticism that a wish turns round."""

    noun: Literal["cluster", "card"]
    id: Id


class SubmitCard(Command, tag="card.submit"):
    """Hangs a card on the wall of a cards step. With an `origin` it is the wish for a criticism; where a board leaves
    its text empty, it begins with that criticism turned round."""

    step: Id
    text: Text
    lang: Tag
    table: Number | None = None
    paper: Number | None = None
    source: Literal["paper", "helper", "table", "flip"] | None = None
    gloss: Text | None = None
    origin: CardOrigin | None = None


@verb(SubmitCard, PHONE | MEDIATE, undoable=True)
def submit_card(act: Act, command: SubmitCard) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    late = _check_step(act, step)
    text = checked(_words(act, command), step.settings.get("max_len", CARD_LENGTH))
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
            waiting=act.is_phone and bool(step.settings.get("approve")),
            parked=_doubts(step, text, command.lang),
            table_no=_table(act, command),
            paper_no=None if act.is_phone else command.paper,
            gloss=_gloss(act, command),
            gloss_by="person" if _gloss(act, command) else None,
            withdrawn=False,
            origin_noun=command.origin.noun if command.origin else None,
            origin_id=command.origin.id if command.origin else None,
            created_at=act.now,
        )
    )


def _words(act: Act, command: SubmitCard) -> str:
    """What the card says: as written, or for a board's wish without words those of its criticism, turned round."""
    origin = command.origin
    if origin is None:
        return command.text
    if origin.noun == "cluster":
        said = access_cluster(act.session, act.workshop.id, origin.id, "origin").title
    else:
        card = access_card(act.session, act.workshop.id, origin.id, "origin")
        said = card.gloss or card.text
    return command.text if command.text or act.is_phone else wish_from(said)[:CARD_LENGTH]


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
        _rewrite(act, card, step, text)
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


def _rewrite(act: Act, card: Card, step: Step, text: str) -> None:
    """Other words: no German version holds for them, nor a question; a doubt may have come or gone with them."""
    doubts = _doubts(step, text, card.lang)
    if doubts != _doubts(step, card.text, card.lang):
        card.parked = doubts
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
    if card.gloss:
        card.explained_at = act.now
    act.session.execute(delete(Reservation).where(Reservation.card_id == card.id))
