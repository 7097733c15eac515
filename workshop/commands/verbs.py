"""What a command is: a typed message and, beside it, the plain function of its verb."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any

import msgspec
from sqlalchemy.orm import Session

from workshop.access import Actor
from workshop.errors import Refusal
from workshop.feed import Changes
from workshop.keys import Keys
from workshop.models import Workshop

Id = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
#: Anything that may still be too long after cleaning is refused later, with a sentence; this only bounds the work.
Text = Annotated[str, msgspec.Meta(max_length=5000)]
Tag = Annotated[str, msgspec.Meta(pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Number = Annotated[int, msgspec.Meta(ge=1, le=9999)]

PHONE = frozenset({"phone"})
MODERATE = frozenset({"moderate"})
PLAN = frozenset({"moderate", "plan"})
TEAM = frozenset({"moderate", "help"})
MEDIATE = frozenset({"moderate", "help", "mediate"})
#: What the program does by itself; no link and no phone has this role.
SYSTEM_ONLY = frozenset({"system"})


class Command(msgspec.Struct, tag_field="kind", forbid_unknown_fields=True, kw_only=True):
    """What somebody wants done. `id` is given before sending; for a creating command it becomes the thing's id."""

    id: Id


@dataclass
class Act:
    """One command being carried out."""

    session: Session
    workshop: Workshop
    actor: Actor
    id: str
    now: datetime
    keys: Keys
    contact_days: int
    changes: Changes = field(default_factory=Changes)

    @property
    def is_phone(self) -> bool:
        """Steps bind phones; they never bind the board and helpers."""
        return self.actor.role == "phone"

    def later(self) -> float:
        """A position after everything that is there: seconds since 1970."""
        return self.now.timestamp()


Result = dict[str, Any] | None
Run = Callable[[Act, Any], Result]


@dataclass(frozen=True)
class Verb:
    """`undoable` for whom it is not a phone's own deed; `when_closed`: still possible after the workshop has closed."""

    message: type[Command]
    run: Run
    roles: frozenset[str]
    undoable: bool
    when_closed: bool


VERBS: dict[str, Verb] = {}


def verb(
    message: type[Command], roles: frozenset[str], *, undoable: bool = False, when_closed: bool = False
) -> Callable[[Run], Run]:
    """Registers the function of a message under the message's tag."""

    def register(run: Run) -> Run:
        kind = str(message.__struct_config__.tag)
        VERBS[kind] = Verb(message, run, roles, undoable, when_closed)
        return run

    return register


def read(fields: dict[str, Any]) -> Command:
    """The typed command of a raw message; refuses what is malformed."""
    found = VERBS.get(str(fields.get("kind")))
    if found is None:
        raise Refusal("invalid", "Diese Anfrage kennen wir nicht. Bitte laden Sie die Seite neu.", field="kind")
    try:
        return msgspec.convert(fields, found.message)
    except (msgspec.ValidationError, UnicodeError) as error:  # half a surrogate where a word of ours belongs
        path = str(error).partition("`$.")[2].partition("`")[0]
        raise Refusal(
            "invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field=path or None
        ) from error


def kind_of(command: Command) -> str:
    """The command's name on the wire, noun first."""
    return str(command.__struct_config__.tag)
