"""Applause: phones clap, and the hall sees how often all of them have."""

from typing import Annotated

import msgspec
from sqlalchemy import select

from workshop.access import access_step
from workshop.commands.verbs import PHONE, Act, Command, Id, verb
from workshop.errors import Refusal
from workshop.models import Clap, new_id
from workshop.steps import has_applause

#: Of one phone in one step, so that nobody claps for a whole hall.
MOST_CLAPS = 30


class SetClap(Command, tag="clap.set"):
    """So often has this phone clapped in this step: absolute, so that many taps are one command and repeating it is
    harmless."""

    step: Id
    n: Annotated[int, msgspec.Meta(ge=1, le=9999)]


@verb(SetClap, PHONE)
def set_clap(act: Act, command: SetClap) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    if step.status != "open" or not has_applause(step.settings):
        raise Refusal("closed", "Der Applaus ist vorbei.", field="step")
    own = select(Clap).where(Clap.step_id == step.id, Clap.participant_id == act.actor.participant_id)
    clap = act.session.scalar(own)
    if clap is None:
        person = act.actor.participant_id
        clap = Clap(id=new_id(), workshop_id=act.workshop.id, step_id=step.id, participant_id=person, n=0)
        act.session.add(clap)
    # A second tab of the same phone may know less.
    clap.n = max(clap.n, min(command.n, MOST_CLAPS))
