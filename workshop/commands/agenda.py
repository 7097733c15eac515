"""Changing the agenda while it runs."""

from typing import Annotated, Any, Literal

import msgspec
from sqlalchemy import select

from workshop.access import access_step
from workshop.agendas import AgendaError, check_settings
from workshop.commands.verbs import MODERATE, Act, Command, Id, Tag, Text, verb
from workshop.errors import Refusal
from workshop.models import Step
from workshop.text import checked

TITLE_LENGTH, PROMPT_LENGTH = 120, 600
Minutes = Annotated[int, msgspec.Meta(ge=1, le=600)]
Words = dict[Tag, Text]


class NewStep(msgspec.Struct, forbid_unknown_fields=True):
    """A step that joins the agenda."""

    type: str
    minutes: Minutes
    title: Words
    prompt: Words
    phase: Literal["kritik", "phantasie", "verwirklichung"] | None = None
    settings: dict[str, Any] = {}


class ChangeAgenda(Command, tag="agenda.change"):
    """A new order of the planned steps, or changes of one step, or a new step, or one less."""

    steps: list[Id] | None = None
    step: Id | None = None
    minutes: Minutes | None = None
    title: Words | None = None
    prompt: Words | None = None
    settings: dict[str, Any] | None = None
    add: NewStep | None = None
    after: Id | None = None
    remove: Id | None = None


@verb(ChangeAgenda, MODERATE, undoable=True)
def change_agenda(act: Act, command: ChangeAgenda) -> None:
    if command.steps is not None:
        _reorder(act, command.steps)
    if command.step is not None:
        _change_step(act, command)
    if command.add is not None:
        _add_step(act, command.add, command.after)
    if command.remove is not None:
        _remove_step(act, command.remove)


def _reorder(act: Act, ids: list[str]) -> None:
    steps = [access_step(act.session, act.workshop.id, step_id) for step_id in ids]
    if any(step.status != "planned" for step in steps) or len(set(ids)) != len(ids):
        raise Refusal("invalid", "Nur Schritte, die noch kommen, lassen sich verschieben.", field="steps")
    places = sorted(step.position for step in steps)
    for step, place in zip(steps, places, strict=True):
        step.position = place


def _change_step(act: Act, command: ChangeAgenda) -> None:
    step = access_step(act.session, act.workshop.id, command.step or "")
    if command.minutes is not None:
        step.minutes = command.minutes
    if command.title is not None:
        step.title = {**step.title, **_words(command.title, TITLE_LENGTH, "title")}
    if command.prompt is not None:
        step.prompt = {**step.prompt, **_words(command.prompt, PROMPT_LENGTH, "prompt")}
    if command.settings is not None:
        step.settings = _settings(step.type, {**step.settings, **command.settings})


def _add_step(act: Act, new: NewStep, after_id: str | None) -> None:
    agenda = list(
        act.session.scalars(
            select(Step).where(Step.workshop_id == act.workshop.id, Step.removed.is_(False)).order_by(Step.position)
        )
    )
    at = len(agenda)
    if after_id is not None:
        at = 1 + agenda.index(access_step(act.session, act.workshop.id, after_id))
    before = agenda[at - 1].position if at > 0 else 0.0
    behind = agenda[at].position if at < len(agenda) else before + 2
    act.session.add(
        Step(
            id=act.id,
            workshop_id=act.workshop.id,
            position=(before + behind) / 2,
            type=new.type,
            phase=new.phase,
            minutes=new.minutes,
            title=_words(new.title, TITLE_LENGTH, "title"),
            prompt=_words(new.prompt, PROMPT_LENGTH, "prompt"),
            settings=_settings(new.type, new.settings),
            note="",
            removed=False,
        )
    )


def _remove_step(act: Act, step_id: str) -> None:
    step = access_step(act.session, act.workshop.id, step_id)
    if step.status != "planned":
        raise Refusal("invalid", "Dieser Schritt hat schon begonnen und bleibt.", field="remove")
    step.removed = True


def _words(words: dict[str, str], limit: int, field: str) -> dict[str, str]:
    return {tag: checked(text, limit, field, empty=True) for tag, text in words.items()}


def _settings(step_type: str, settings: dict[str, Any]) -> dict[str, Any]:
    try:
        return check_settings(step_type, settings)
    except AgendaError as error:
        raise Refusal("invalid", "Diese Einstellung gibt es hier nicht.", field=error.setting or "type") from error
