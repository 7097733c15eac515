"""Workshops: creating, changing and closing them."""

import re
import secrets
from datetime import date
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.access import CLI, municipality_named
from workshop.agendas import AgendaStep, load_agendas
from workshop.clock import utc_now
from workshop.commands.days import checked_day
from workshop.commands.stage import Shown, checked_stage
from workshop.commands.verbs import MODERATE, PLAN, Act, Command, Tag, Text, verb
from workshop.errors import Refusal
from workshop.languages import checked_languages
from workshop.models import Municipality, Step, Table, Workshop, new_id
from workshop.text import checked

TITLE_LENGTH = 120
#: Without 0, O, 1 and I, which look alike on a wall.
CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_LENGTH = 6
#: What the hall is promised before it goes home (domain: After).
CLOSING = ("next_date", "contact", "publish_date")
#: What a person looks after before the doors open; the program knows the rest by itself.
Check = Literal["code", "paper", "print", "helpers"]
#: A name of its own, since the field of the command is called `date`.
Day = date

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?: ?Uhr)?")


def create_workshop(
    session: Session,
    *,
    municipality: str,
    title: str,
    agenda: str,
    date: date,
    languages: list[str],
    tables: int = 7,
    begins: str = "",
) -> Workshop:
    """A new workshop on an agenda; the municipality is created where it is new. Raises Refusal naming the field."""
    template = load_agendas().get(agenda)
    if template is None:
        raise Refusal("invalid", "Diesen Ablauf gibt es nicht.", field="agenda")
    languages = checked_languages(languages)
    workshop = Workshop(
        id=new_id(),
        municipality_id=_municipality(session, municipality).id,
        code=_free_code(session),
        title=checked(title, TITLE_LENGTH, "title"),
        agenda=agenda,
        date=checked_day(date, "date"),
        begins=time_of_day(begins),
        languages=languages,
        created_at=utc_now(),
    )
    session.add(workshop)
    session.flush()
    session.add_all(_step(workshop, position, step) for position, step in enumerate(template.steps))
    session.add_all(Table(workshop_id=workshop.id, number=number, name="") for number in range(1, tables + 1))
    session.flush()
    return workshop


def _step(workshop: Workshop, position: int, step: AgendaStep) -> Step:
    return Step(
        id=new_id(),
        workshop_id=workshop.id,
        position=float(position),
        type=step.type,
        phase=step.phase,
        minutes=step.minutes,
        title=step.title,
        prompt=step.prompt,
        settings=step.settings,
    )


def _municipality(session: Session, name: str) -> Municipality:
    name = checked(name, TITLE_LENGTH, "municipality")
    found = municipality_named(session, name)  # a slip must not make a second town
    if found is None:
        found = Municipality(id=new_id(), name=name)
        session.add(found)
        session.flush()
    return found


def _free_code(session: Session) -> str:
    while True:
        code = "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))
        if session.scalar(select(Workshop.id).where(Workshop.code == code)) is None:
            return code


def time_of_day(typed: str) -> str:
    """A time like "18:00", also of "18", "18 Uhr" or "8.30"; empty: nobody has said. Refuses what is no time."""
    if not typed.strip():
        return ""
    found = _TIME.fullmatch(typed.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Refusal("invalid", "Bitte eine Uhrzeit angeben, zum Beispiel 18:00.", field="begins")
    return f"{int(found[1]):02}:{int(found[2] or 0):02}"


class ChangeWorkshop(Command, tag="workshop.change"):
    """What the closing needs, title, day, beginning, languages, the stage's second one (or ""), what is ticked off,
    what the stage shows."""

    title: Text | None = None
    date: Day | None = None
    begins: Text | None = None
    next_date: Text | None = None
    contact: Text | None = None
    publish_date: Text | None = None
    languages: list[Tag] | None = None
    checks: dict[Check, bool] | None = None
    second_lang: Text | None = None
    stage: Shown | None = None


@verb(ChangeWorkshop, PLAN, when_closed=True)
def change_workshop(act: Act, command: ChangeWorkshop) -> None:
    if command.title is not None:
        act.workshop.title = checked(command.title, TITLE_LENGTH, "title")
    if command.date is not None:
        act.workshop.date = checked_day(command.date, "date")
    if command.begins is not None:
        act.workshop.begins = time_of_day(command.begins)
    if command.checks is not None:
        ticked = {**act.workshop.checks, **command.checks}
        act.workshop.checks = {name: True for name in ticked if ticked[name]}
    for name in CLOSING:
        text = getattr(command, name)
        if text is not None:
            # Who went home was promised it: after the end it may be corrected, not taken back.
            empty = act.workshop.closed_at is None or not getattr(act.workshop, name)
            setattr(act.workshop, name, checked(text, 200, name, empty=empty))
    if command.languages is not None:
        _change_languages(act, checked_languages(command.languages))
    if command.second_lang is not None:
        if command.second_lang:
            checked_languages([command.second_lang], "second_lang")
        act.workshop.second_lang = command.second_lang or None
    if command.stage is not None:
        act.workshop.stage = checked_stage(act, command.stage)


def _change_languages(act: Act, languages: list[str]) -> None:
    if languages == act.workshop.languages:
        return
    act.workshop.languages = languages
    for step in act.session.scalars(select(Step.id).where(Step.workshop_id == act.workshop.id)):
        act.changes.touch("step", step)


class CloseWorkshop(Command, tag="workshop.close"):
    """The evening is over: phones can read, but not write any more. `anyway`: also without saying how it goes on."""

    anyway: bool = False


@verb(CloseWorkshop, MODERATE, undoable=True)
def close_workshop(act: Act, command: CloseWorkshop) -> None:
    _check_closing(act, command)
    open_steps = select(Step).where(
        Step.workshop_id == act.workshop.id, Step.opened_at.is_not(None), Step.closed_at.is_(None)
    )
    for step in act.session.scalars(open_steps):
        step.closed_at = act.now
    act.workshop.step_id, act.workshop.timer_ends_at, act.workshop.timer_left_ms = None, None, None
    act.workshop.stage = {}
    act.workshop.closed_at = act.now


def _check_closing(act: Act, command: CloseWorkshop) -> None:
    """Nobody goes home without knowing how it goes on; only who owns the machine may pass over it."""
    if command.anyway and act.actor == CLI:
        return
    if not act.workshop.next_date:
        raise Refusal("invalid", "Vor dem Abschließen fehlt noch, wann es weitergeht.", field="next_date")
    if not act.workshop.contact:
        raise Refusal("invalid", "Vor dem Abschließen fehlt noch, an wen man sich wendet.", field="contact")
    if not act.workshop.publish_date:
        raise Refusal(
            "invalid", "Vor dem Abschließen fehlt noch, wann und wo die Ergebnisse stehen.", field="publish_date"
        )
