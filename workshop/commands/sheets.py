"""Sheets: what tables write down in table work."""

from typing import Annotated

import msgspec
from sqlalchemy import func, select

from workshop.access import access_sheet, access_step
from workshop.commands.days import day_in
from workshop.commands.verbs import PHONE, TEAM, Act, Command, Id, Number, Text, verb
from workshop.errors import Refusal
from workshop.models import ActionItem, Participant, Sheet, Step, Table, Topic, new_id
from workshop.text import checked

FIELD_LENGTH = 600
FieldName = Annotated[str, msgspec.Meta(pattern="^[a-z_]{1,30}$")]
#: Fields of an action item that a table can fill on its sheet, and their names there.
_OF_ACTION_ITEM = ("what", "first_step", "who", "with_whom", "needs")


class ChangeSheet(Command, tag="sheet.change"):
    """Writes fields of a sheet; those not given stay as they are.

    `before`: what the writer saw in them, so that two who write at the same time do not lose each other's words.
    `seeking`: whether it still looks for somebody in charge. `table`: where it lies (boards).
    """

    sheet: Id
    fields: dict[FieldName, Text] = msgspec.field(default_factory=dict)
    before: dict[FieldName, Text] = msgspec.field(default_factory=dict)
    seeking: bool | None = None
    table: Number | msgspec.UnsetType | None = msgspec.UNSET


@verb(ChangeSheet, PHONE | TEAM, undoable=True)
def change_sheet(act: Act, command: ChangeSheet) -> None:
    sheet = access_sheet(act.session, act.workshop.id, command.sheet)
    step = access_step(act.session, act.workshop.id, sheet.step_id)
    if act.is_phone and step.status != "open":
        raise Refusal("closed", "Die Tischarbeit ist zu Ende. Bitte wenden Sie sich an die Moderation.", field="sheet")
    if act.is_phone and not _sits_there(act, sheet):
        raise Refusal("not_allowed", "Dieses Blatt gehört zu einem anderen Tisch.", field="sheet")
    written = {name: checked(text, FIELD_LENGTH, name, empty=True) for name, text in command.fields.items()}
    _check_before(sheet, written, command.before)
    sheet.fields = {**sheet.fields, **written}
    if command.seeking is not None:
        sheet.seeking = command.seeking
    if command.table is not msgspec.UNSET and not act.is_phone:
        sheet.table_no = command.table
    if sheet.topic_id is not None:
        _write_action_item(act, sheet.topic_id, written, seeking=command.seeking)


def _check_before(sheet: Sheet, written: dict[str, str], before: dict[str, str]) -> None:
    """Refuses to write over words that the writer has not seen."""
    for name, text in written.items():
        now = sheet.fields.get(name, "")
        if name in before and now not in (before[name].strip(), text):
            raise Refusal("conflict", "Hier hat inzwischen jemand anderes geschrieben.", field=name)


def _sits_there(act: Act, sheet: Sheet) -> bool:
    person = act.session.get(Participant, act.actor.participant_id)
    return sheet.table_no is None or (person is not None and person.table_no == sheet.table_no)


def _write_action_item(act: Act, topic_id: str, written: dict[str, str], *, seeking: bool | None) -> None:
    """What a topic's table writes stands in the topic's first action item too."""
    item = act.session.scalar(
        select(ActionItem)
        .where(ActionItem.topic_id == topic_id, ActionItem.removed.is_(False))
        .order_by(ActionItem.created_at)
    )
    if item is None:
        return
    for name in _OF_ACTION_ITEM:
        # An emptied "what" would leave an action item without a name.
        if name in written and (written[name] or name != "what"):
            setattr(item, name, written[name])
    if seeking is not None and item.status in ("seeking", "planned"):
        item.status = "seeking" if seeking else "planned"
    item.by_when = day_in(written.get("by_when", "")) or item.by_when


def ensure_sheets(act: Act, step: Step) -> None:
    """One sheet for each topic that has none in this step; while there are no topics, one for each table."""
    existing = act.session.scalars(select(Sheet).where(Sheet.step_id == step.id, Sheet.removed.is_(False))).all()
    topics = act.session.scalars(
        select(Topic).where(Topic.workshop_id == act.workshop.id, Topic.removed.is_(False)).order_by(Topic.position)
    ).all()
    takes_topics = step.type == "table_work" and step.settings.get("form") == "action_item"
    if topics and takes_topics:
        _sheets_for_topics(act, step, list(existing), list(topics))
    else:
        have = {sheet.table_no for sheet in existing}
        for number in _table_numbers(act):
            if number not in have:
                act.session.add(_sheet(act, step, number, number, "", None))


def _sheets_for_topics(act: Act, step: Step, existing: list[Sheet], topics: list[Topic]) -> None:
    for empty in [sheet for sheet in existing if sheet.topic_id is None and not any(sheet.fields.values())]:
        empty.removed = True
        existing.remove(empty)
    have = {sheet.topic_id for sheet in existing}
    tables = _table_numbers(act)
    number = act.session.scalar(select(func.max(Sheet.number)).where(Sheet.step_id == step.id)) or 0
    taken = {sheet.table_no for sheet in existing}
    for topic in topics:
        if topic.id not in have:
            number += 1
            free = [table for table in tables if table not in taken]
            table = free[0] if free else None
            taken.add(table)
            act.session.add(_sheet(act, step, number, table, topic.title, topic.id))


def _table_numbers(act: Act) -> list[int]:
    return list(
        act.session.scalars(
            select(Table.number)
            .where(Table.workshop_id == act.workshop.id, Table.removed.is_(False))
            .order_by(Table.number)
        )
    )


def _sheet(act: Act, step: Step, number: int, table: int | None, title: str, topic_id: str | None) -> Sheet:
    return Sheet(
        id=new_id(),
        workshop_id=act.workshop.id,
        step_id=step.id,
        table_no=table,
        number=number,
        title=title,
        topic_id=topic_id,
        fields={},
        seeking=False,
        removed=False,
    )
