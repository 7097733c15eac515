"""Action items: what the municipality and its people will do."""

from datetime import date
from typing import Literal

from workshop.access import access_action_item, access_sheet, access_topic
from workshop.commands.days import checked_day, day_in, day_typed
from workshop.commands.verbs import MODERATE, PLAN, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import ActionItem, History
from workshop.text import checked

WHAT_LENGTH, FIELD_LENGTH = 280, 600
Status = Literal["seeking", "planned", "running", "paused", "done", "dropped"]
_TEXTS = ("first_step", "who", "with_whom", "needs", "reason")
#: These two need a reason, in a sentence that people understand.
_WITH_REASON = ("paused", "dropped")


class CreateActionItem(Command, tag="action_item.create"):
    """A new action item of the workshop's municipality; of a `sheet` it takes the words that are not given."""

    what: Text | None = None
    topic: Id | None = None
    sheet: Id | None = None
    first_step: Text = ""
    who: Text = ""
    with_whom: Text = ""
    by_when: date | None = None
    needs: Text = ""


@verb(CreateActionItem, MODERATE, undoable=True)
def create_action_item(act: Act, command: CreateActionItem) -> None:
    if command.topic is not None:
        access_topic(act.session, act.workshop.id, command.topic)
    sheet = access_sheet(act.session, act.workshop.id, command.sheet) if command.sheet is not None else None
    said = sheet.fields if sheet else {}
    what = command.what or said.get("what") or (sheet.title if sheet else "")
    topic = command.topic or (sheet.topic_id if sheet else None)
    # A table has room for more words than the name of an action item.
    item = new_action_item(act, command.id, what if command.what else what[:WHAT_LENGTH], topic_id=topic)
    for name in ("first_step", "who", "with_whom", "needs"):
        setattr(item, name, checked(getattr(command, name) or said.get(name, ""), FIELD_LENGTH, name, empty=True))
    if command.by_when is not None:
        checked_day(command.by_when, "by_when")
    item.by_when = command.by_when or day_in(said.get("by_when", ""))
    if sheet is not None:
        item.sheet_id = sheet.id
        item.status = "seeking" if sheet.seeking or not item.who else "planned"


def new_action_item(act: Act, item_id: str, what: str, *, topic_id: str | None) -> ActionItem:
    """Adds an action item with its first line of history."""
    item = ActionItem(
        id=item_id,
        municipality_id=act.workshop.municipality_id,
        workshop_id=act.workshop.id,
        topic_id=topic_id,
        what=checked(what, WHAT_LENGTH, "what"),
        first_step="",
        who="",
        with_whom="",
        needs="",
        status="seeking",
        reason="",
        removed=False,
        created_at=act.now,
    )
    act.session.add(item)
    act.session.flush()
    _remember(act, item, {"what": item.what, "status": item.status})
    return item


class ChangeActionItem(Command, tag="action_item.change"):
    """Changes what is given; every change becomes a line of the history."""

    action_item: Id
    what: Text | None = None
    first_step: Text | None = None
    who: Text | None = None
    with_whom: Text | None = None
    #: A date; empty: none any more.
    by_when: Text | None = None
    needs: Text | None = None
    status: Status | None = None
    reason: Text | None = None
    remove: bool = False


@verb(ChangeActionItem, PLAN, undoable=True, when_closed=True)
def change_action_item(act: Act, command: ChangeActionItem) -> None:
    item = access_action_item(act.session, act.workshop, command.action_item)
    changed = _changed(item, command)
    for name, value in changed.items():
        setattr(item, name, value)
    if item.status in _WITH_REASON and not item.reason:
        raise Refusal("invalid", "Bitte sagen Sie in einem Satz, warum.", field="reason")
    item.removed = command.remove
    if changed:
        _remember(act, item, {name: str(value) for name, value in changed.items()})


def _changed(item: ActionItem, command: ChangeActionItem) -> dict[str, object]:
    wanted: dict[str, object] = {}
    if command.what is not None:
        wanted["what"] = checked(command.what, WHAT_LENGTH, "what")
    for name in _TEXTS:
        text = getattr(command, name)
        if text is not None:
            wanted[name] = checked(text, FIELD_LENGTH, name, empty=True)
    if command.by_when is not None:
        wanted["by_when"] = day_typed(command.by_when, "by_when") if command.by_when else None
    if command.status is not None:
        wanted["status"] = command.status
    return {name: value for name, value in wanted.items() if value != getattr(item, name)}


def _remember(act: Act, item: ActionItem, changes: dict[str, object]) -> None:
    act.session.add(History(action_item_id=item.id, at=act.now, actor=act.actor.name, changes=changes))
