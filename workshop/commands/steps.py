"""Running the agenda: opening, closing and revealing steps, and the timer."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from workshop.access import access_step
from workshop.commands.dots import touch_topics
from workshop.commands.openings import prepare
from workshop.commands.verbs import MODERATE, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import Step
from workshop.text import checked

NOTE_LENGTH = 2000
_MOST_MS = 24 * 60 * 60 * 1000


class OpenStep(Command, tag="step.open"):
    """Opens a step for everyone and closes the one before; a closed step may be opened again, and loses nothing."""

    step: Id


@verb(OpenStep, MODERATE, undoable=True)
def open_step(act: Act, command: OpenStep) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    for other in act.session.scalars(
        select(Step).where(Step.workshop_id == act.workshop.id, Step.opened_at.is_not(None), Step.closed_at.is_(None))
    ):
        if other.id != step.id:
            _end(act, other)
    if not act.workshop.plan:
        act.workshop.plan = _plan(act)
    was_open = step.status == "open"
    if step.opened_at is None:
        step.opened_at = act.now
    step.closed_at = None
    prepare(act, step)
    # The hall follows the agenda: whatever the board had put in front of it ends, a pause too.
    act.workshop.stage = {}
    act.workshop.step_id = step.id
    if not was_open:
        _start_clock(act, step)


def _plan(act: Act) -> dict[str, Any]:
    """The agenda in minutes from the beginning: what is changed from now on does not change how late one is."""
    starts, minutes = {}, 0
    for step in act.session.scalars(
        select(Step).where(Step.workshop_id == act.workshop.id, Step.removed.is_(False)).order_by(Step.position)
    ):
        starts[step.id] = minutes
        minutes += step.minutes
    return {"starts": starts, "minutes": minutes}


def _start_clock(act: Act, step: Step) -> None:
    """A step that is opened again has the time that it had left."""
    left = timedelta(milliseconds=step.left_ms) if step.left_ms else timedelta(minutes=step.minutes)
    act.workshop.timer_ends_at = act.now + left
    act.workshop.timer_left_ms = None
    step.left_ms = None


def _end(act: Act, step: Step) -> None:
    step.closed_at = act.now
    if act.workshop.step_id == step.id:
        step.left_ms = _left_ms(act)


def _left_ms(act: Act) -> int | None:
    """What the clock has left; None where it has run out or there is none."""
    if act.workshop.timer_ends_at is None:
        return act.workshop.timer_left_ms or None
    left = (act.workshop.timer_ends_at - act.now) // timedelta(milliseconds=1)
    return left if left > 0 else None


class CloseStep(Command, tag="step.close"):
    """Closes a step for phones; board and helpers may still put things right."""

    step: Id


@verb(CloseStep, MODERATE, undoable=True)
def close_step(act: Act, command: CloseStep) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    if step.status == "open":
        _end(act, step)
    if act.workshop.step_id == step.id:
        act.workshop.step_id, act.workshop.timer_ends_at, act.workshop.timer_left_ms = None, None, None


class RevealStep(Command, tag="step.reveal"):
    """Shows the hall what was covered until now; this cannot be taken back."""

    step: Id


@verb(RevealStep, MODERATE)
def reveal_step(act: Act, command: RevealStep) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    if step.opened_at is None:
        raise Refusal("closed", "Dieser Schritt ist noch nicht offen.", field="step")
    if step.revealed_at is None:
        step.revealed_at = act.now
        touch_topics(act, step.ballot_id)


class NoteStep(Command, tag="step.note"):
    """What the moderation writes down for itself; the hall never sees it. An empty text takes it away."""

    step: Id
    text: Text


@verb(NoteStep, MODERATE, undoable=True, when_closed=True)
def note_step(act: Act, command: NoteStep) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    step.note = checked(command.text, NOTE_LENGTH, empty=True)


class SetTimer(Command, tag="timer.set"):
    """The timer runs until `ends_at`, or stands with `left_ms` left, or there is none."""

    ends_at: datetime | None = None
    left_ms: int | None = None


@verb(SetTimer, MODERATE, undoable=True)
def set_timer(act: Act, command: SetTimer) -> None:
    if command.ends_at is not None and not _is_near(command.ends_at, act.now):
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="ends_at")
    if command.left_ms is not None and not 0 <= command.left_ms <= _MOST_MS:
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="left_ms")
    act.changes.about_ticks = True
    act.workshop.timer_ends_at = command.ends_at.astimezone(UTC) if command.ends_at else None
    act.workshop.timer_left_ms = None if command.ends_at else command.left_ms


def _is_near(moment: datetime, now: datetime) -> bool:
    """Whether it is a moment of this day or so; the ends of the calendar cannot even be turned into UTC."""
    return moment.tzinfo is not None and abs(moment - now) <= timedelta(milliseconds=_MOST_MS)
