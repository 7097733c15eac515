"""Agendas: the ordered steps that a workshop can follow, read from `data/agendas/*.json` and checked when loaded."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from workshop.languages import is_known
from workshop.steps import SHEET_FIELDS, STEP_TYPES

FOLDER = Path(__file__).parent / "data" / "agendas"
OPENS_WALL = {"cards"}
OPENS_SHEETS = {"table_work", "marketplace"}

Phase = Literal["kritik", "phantasie", "verwirklichung"]
TextByLanguage = dict[str, str]


class AgendaError(ValueError):
    """An agenda or a setting that cannot be used. `setting` names the setting if one is to blame, else None."""

    def __init__(self, message: str, setting: str | None = None):
        super().__init__(message)
        self.setting = setting


class AgendaStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step: `title` and `prompt` by language (always with `de`); `settings` complete, see `check_settings`."""

    type: str
    minutes: Annotated[int, msgspec.Meta(ge=1)]
    title: TextByLanguage
    prompt: TextByLanguage
    phase: Phase | None = None
    settings: dict[str, Any] = {}


class Agenda(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A way to run a workshop. `group`: how many people it is meant for, in words; `minutes`: the whole length."""

    id: str
    method: str
    name: TextByLanguage
    group: str
    minutes: int
    steps: tuple[AgendaStep, ...]


@cache
def load_agendas() -> dict[str, Agenda]:
    """All agendas the program carries, by id. Raises AgendaError naming file, step and setting."""
    return {path.stem: read_agenda(path) for path in sorted(FOLDER.glob("*.json"))}


def read_agenda(path: Path) -> Agenda:
    """The checked agenda of one file. Raises AgendaError."""
    try:
        agenda = msgspec.json.decode(path.read_bytes(), type=Agenda)
    except msgspec.MsgspecError as error:
        raise AgendaError(f"{path.name}: {error}") from error
    if agenda.id != path.stem:
        raise AgendaError(f"{path.name}: its id is {agenda.id!r}, not the name of the file")
    steps = tuple(_check_step(step, f"{path.name}, step {at}") for at, step in enumerate(agenda.steps))
    if agenda.minutes != sum(step.minutes for step in steps):
        raise AgendaError(f"{path.name}: the minutes of its steps do not add up to {agenda.minutes}")
    for at, step in enumerate(steps):
        if "source" in step.settings and source_position(steps, at) is None:
            where = f"{path.name}, step {at}, {step.type}"
            raise AgendaError(f"{where}: source: no earlier step has what it needs", "source")
    return msgspec.structs.replace(agenda, steps=steps)


def check_settings(step_type: str, settings: dict[str, Any]) -> dict[str, Any]:
    """The settings of a step, complete with defaults. Raises AgendaError for the unknown, the missing and the wrong."""
    if step_type not in STEP_TYPES:
        raise AgendaError(f"unknown type of step {step_type!r}")
    fields = {field.name: field for field in msgspec.structs.fields(STEP_TYPES[step_type])}
    for name in settings:
        if name not in fields:
            raise AgendaError(f"{step_type}: unknown setting {name!r}", name)
    for name, field in fields.items():
        if field.required and name not in settings:
            raise AgendaError(f"{step_type}: setting {name!r} is missing", name)
    given = {name: _convert(step_type, fields[name], value) for name, value in settings.items()}
    complete = msgspec.json.decode(msgspec.json.encode(STEP_TYPES[step_type](**given)))
    if step_type == "table_work" and not complete["fields"]:
        complete["fields"] = SHEET_FIELDS[complete["form"]]
    return complete


def source_position(steps: Sequence[AgendaStep], at: int) -> int | None:
    """Whose wall or sheets the step at this position works on: the position of an earlier step, None without one.

    A round of sessions reports on the sheets of its marketplace and opens none to vote on.
    """
    source = steps[at].settings["source"]
    opens = OPENS_SHEETS if source == "sheets" else OPENS_WALL
    if isinstance(source, int):
        opens = OPENS_WALL if steps[at].type == "cluster" else OPENS_WALL | OPENS_SHEETS
        return source if source < at and steps[source].type in opens else None
    return max((position for position in range(at) if steps[position].type in opens), default=None)


def _convert(step_type: str, field: msgspec.structs.FieldInfo, value: Any) -> Any:
    try:
        return msgspec.convert(value, field.type)
    except msgspec.ValidationError as error:
        raise AgendaError(f"{step_type}: setting {field.name!r}: {error}", field.name) from error


def _check_step(step: AgendaStep, where: str) -> AgendaStep:
    for name, text in (("title", step.title), ("prompt", step.prompt)):
        if not text.get("de"):
            raise AgendaError(f"{where}: {name} has no German text")
        for language in text:
            if not is_known(language):
                raise AgendaError(f"{where}: {name}: unknown language {language!r}")
    try:
        return msgspec.structs.replace(step, settings=check_settings(step.type, step.settings))
    except AgendaError as error:
        raise AgendaError(f"{where}, {error}", error.setting) from error
