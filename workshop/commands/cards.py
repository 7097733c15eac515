"""Writing cards."""

from typing import Literal

import msgspec
from sqlalchemy import bindparam, delete, func, select

from workshop.access import access_card, access_cluster, access_own_card, access_step
from workshop.commands.paper_numbers import check_paper_number
from workshop.commands.verbs import MEDIATE, PHONE, Act, Command, Id, Number, Tag, Text, verb
from workshop.commands.wishes import wish_from
from workshop.errors import Refusal
from workshop.killer_phrases import has_killer_phrase
from workshop.languages import checked_languages
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
    checked_languages([command.lang], "lang")
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
            parked=doubts(step, text, command.lang),
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


def doubts(step: Step, text: str, lang: str) -> bool:
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
