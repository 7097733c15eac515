"""Group tables: how many there are, what they work on, and who sits where."""

import random
from math import ceil
from typing import Annotated, Any

import msgspec
from sqlalchemy import select

from workshop.access import access_step, access_table
from workshop.commands.sheets import ensure_sheets
from workshop.commands.verbs import MODERATE, TEAM, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import Participant, Sheet, Step, Table
from workshop.text import checked

NAME_LENGTH, TASK_LENGTH = 60, 280
MOST_TABLES = 60
_SHEETS = ("table_work", "marketplace", "session_round")
Size = Annotated[int, msgspec.Meta(ge=1, le=500)]


class CreateTable(Command, tag="table.create"):
    """One table more, with the next number."""


@verb(CreateTable, MODERATE, undoable=True)
def create_table(act: Act, command: CreateTable) -> None:
    there = tables_of(act)
    if len(there) >= MOST_TABLES:
        raise Refusal("limit", "Mehr als {most} Tische gehen nicht.", most=MOST_TABLES)
    number = 1 + max((table.number for table in there), default=0)
    act.session.add(Table(id=command.id, workshop_id=act.workshop.id, number=number, name="", removed=False))
    if act.workshop.step_id is not None:
        step = access_step(act.session, act.workshop.id, act.workshop.step_id)
        if step.type in _SHEETS:
            act.session.flush()
            ensure_sheets(act, step)


class ChangeTable(Command, tag="table.change"):
    """What a table is called, what it works on, who helps there: a name or a label."""

    table: Id
    name: Text | None = None
    task: Text | None = None
    helper: Text | None = None


@verb(ChangeTable, TEAM, undoable=True)
def change_table(act: Act, command: ChangeTable) -> None:
    table = access_table(act.session, act.workshop.id, command.table)
    for name, most in (("name", NAME_LENGTH), ("task", TASK_LENGTH), ("helper", NAME_LENGTH)):
        text = getattr(command, name)
        if text is not None:
            setattr(table, name, checked(text, most, name, empty=True))


class RemoveTable(Command, tag="table.remove"):
    """One table less. Who sat there chooses another one; a sheet with words on it stays, without a table."""

    table: Id


@verb(RemoveTable, MODERATE, undoable=True)
def remove_table(act: Act, command: RemoveTable) -> None:
    table = access_table(act.session, act.workshop.id, command.table)
    table.removed = True
    at = select(Participant).where(Participant.workshop_id == act.workshop.id, Participant.table_no == table.number)
    for person in act.session.scalars(at):
        person.table_no = None
    sheets = select(Sheet).where(Sheet.workshop_id == act.workshop.id, Sheet.table_no == table.number)
    for sheet in act.session.scalars(sheets.where(Sheet.removed.is_(False))):
        sheet.table_no = None
        sheet.removed = sheet.topic_id is None and not any(sheet.fields.values())


class DrawTables(Command, tag="table.draw"):
    """Draws who sits where. `size`: people at a table; without it all tables are used."""

    size: Size | None = None


@verb(DrawTables, MODERATE, undoable=True)
def draw_tables(act: Act, command: DrawTables) -> dict[str, Any]:
    people, tables = draw(act, command.size)
    if not tables:
        raise Refusal("invalid", "Es gibt noch keine Tische.", field="size")
    return {"people": people, "tables": tables}


def draw(act: Act, size: int | None) -> tuple[int, int]:
    """Deals everybody out to mixed tables, language by language, so that no table speaks only one. (people, tables)"""
    people = list(act.session.scalars(select(Participant).where(Participant.workshop_id == act.workshop.id)))
    numbers = [table.number for table in tables_of(act)]
    if size is not None:
        numbers = numbers[: max(1, ceil(len(people) / size))]
    if not numbers:
        return len(people), 0
    random.shuffle(people)
    people.sort(key=lambda person: person.lang)
    for place, person in enumerate(people):
        person.table_no = numbers[place % len(numbers)]
    return len(people), len(numbers)


def tables_of(act: Act) -> list[Table]:
    """The tables that stand in the hall, by number."""
    query = select(Table).where(Table.workshop_id == act.workshop.id, Table.removed.is_(False))
    return list(act.session.scalars(query.order_by(Table.number)))


def open_table_work(act: Act, step: Step) -> None:
    """Sheets for everybody, and new groups where the step wants them; opened again it leaves people where they sit."""
    begun = act.session.scalar(select(Sheet.id).where(Sheet.step_id == step.id).limit(1))
    if step.settings.get("reshuffle") and begun is None:
        size = step.settings.get("group_size")
        draw(act, size[-1] if isinstance(size, list) else size)
    ensure_sheets(act, step)
