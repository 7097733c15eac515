"""Workshops: creating, changing and closing them."""

import secrets
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.agendas import load_agendas
from workshop.clock import utc_now
from workshop.commands.verbs import MODERATE, Act, Command, Tag, Text, verb
from workshop.errors import Refusal
from workshop.languages import is_known
from workshop.models import Municipality, Step, Table, Workshop, new_id
from workshop.text import checked

TITLE_LENGTH = 120
#: Without 0, O, 1 and I, which look alike on a wall.
CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_LENGTH = 6


def create_workshop(
    session: Session,
    *,
    municipality: str,
    title: str,
    agenda: str,
    date: date,
    languages: list[str],
    tables: int = 7,
) -> Workshop:
    """A new workshop on an agenda; the municipality is created where it is new. Raises Refusal naming the field."""
    template = load_agendas().get(agenda)
    if template is None:
        raise Refusal("invalid", "Diesen Ablauf gibt es nicht.", field="agenda")
    if not languages or not all(is_known(tag) for tag in languages):
        raise Refusal("invalid", "Diese Sprache kennen wir nicht.", field="languages")
    workshop = Workshop(
        id=new_id(),
        municipality_id=_municipality(session, municipality).id,
        code=_free_code(session),
        title=checked(title, TITLE_LENGTH, "title"),
        agenda=agenda,
        date=date,
        languages=list(dict.fromkeys(languages)),
        head=0,
        stage={},
        next_date="",
        contact="",
        publish_date="",
        created_at=utc_now(),
    )
    session.add(workshop)
    session.flush()
    for position, step in enumerate(template.steps):
        session.add(
            Step(
                id=new_id(),
                workshop_id=workshop.id,
                position=float(position),
                type=step.type,
                phase=step.phase,
                minutes=step.minutes,
                title=step.title,
                prompt=step.prompt,
                settings=step.settings,
                removed=False,
            )
        )
    session.add_all(Table(workshop_id=workshop.id, number=number, name="") for number in range(1, tables + 1))
    session.flush()
    return workshop


def _municipality(session: Session, name: str) -> Municipality:
    name = checked(name, TITLE_LENGTH, "municipality")
    found = session.scalar(select(Municipality).where(Municipality.name == name))
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


class ChangeWorkshop(Command, tag="workshop.change"):
    """What the closing needs, the title, the languages, the stage's second one (or ""), and what the stage shows."""

    title: Text | None = None
    next_date: Text | None = None
    contact: Text | None = None
    publish_date: Text | None = None
    languages: list[Tag] | None = None
    second_lang: Text | None = None
    stage: dict[str, Any] | None = None


@verb(ChangeWorkshop, MODERATE, when_closed=True)
def change_workshop(act: Act, command: ChangeWorkshop) -> None:
    if command.title is not None:
        act.workshop.title = checked(command.title, TITLE_LENGTH, "title")
    for name in ("next_date", "contact", "publish_date"):
        text = getattr(command, name)
        if text is not None:
            setattr(act.workshop, name, checked(text, 200, name, empty=True))
    if command.languages is not None:
        if not command.languages or not all(is_known(tag) for tag in command.languages):
            raise Refusal("invalid", "Diese Sprache kennen wir nicht.", field="languages")
        act.workshop.languages = list(dict.fromkeys(command.languages))
        for step in act.session.scalars(select(Step.id).where(Step.workshop_id == act.workshop.id)):
            act.changes.touch("step", step)
    if command.second_lang is not None:
        if command.second_lang and not is_known(command.second_lang):
            raise Refusal("invalid", "Diese Sprache kennen wir nicht.", field="second_lang")
        act.workshop.second_lang = command.second_lang or None
    if command.stage is not None:
        act.workshop.stage = _stage(command.stage)


def _stage(wanted: dict[str, Any]) -> dict[str, Any]:
    if set(wanted) - {"show", "id"} or not all(value is None or isinstance(value, str) for value in wanted.values()):
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="stage")
    return {name: value[:40] for name, value in wanted.items() if value}


class CloseWorkshop(Command, tag="workshop.close"):
    """The evening is over: phones can read, but not write any more."""


@verb(CloseWorkshop, MODERATE, undoable=True)
def close_workshop(act: Act, command: CloseWorkshop) -> None:
    open_steps = select(Step).where(
        Step.workshop_id == act.workshop.id, Step.opened_at.is_not(None), Step.closed_at.is_(None)
    )
    for step in act.session.scalars(open_steps):
        step.closed_at = act.now
    act.workshop.step_id, act.workshop.timer_ends_at, act.workshop.timer_left_ms = None, None, None
    act.workshop.closed_at = act.now
