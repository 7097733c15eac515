"""People joining the hall."""

from sqlalchemy import bindparam, func, select

from workshop.commands.verbs import PHONE, SYSTEM_ONLY, Act, Command, Number, Tag, Text, verb
from workshop.errors import Refusal
from workshop.models import Participant

_THERE = select(func.count()).where(Participant.workshop_id == bindparam("workshop"))


class JoinParticipant(Command, tag="participant.join"):
    """A new token. Only the gateway sends it; the id comes from the token, so a lost answer makes no second person."""

    token_hash: Text
    lang: Tag
    most: int


@verb(JoinParticipant, SYSTEM_ONLY, when_closed=True)
def join_participant(act: Act, command: JoinParticipant) -> None:
    there = act.session.scalar(_THERE, {"workshop": act.workshop.id}) or 0
    if there >= command.most:
        raise Refusal("limit", "Hier sind schon sehr viele dabei. Bitte nehmen Sie eine Papierkarte.")
    act.session.add(
        Participant(
            id=command.id,
            workshop_id=act.workshop.id,
            token_hash=command.token_hash,
            lang=command.lang,
            joined_at=act.now,
        )
    )


class ChangeParticipant(Command, tag="participant.change"):
    """Another language, or a table."""

    lang: Tag | None = None
    table: Number | None = None


@verb(ChangeParticipant, PHONE, when_closed=True)
def change_participant(act: Act, command: ChangeParticipant) -> None:
    person = act.session.get_one(Participant, act.actor.participant_id)
    if command.lang is not None:
        person.lang = command.lang
    if command.table is not None:
        person.table_no = command.table
