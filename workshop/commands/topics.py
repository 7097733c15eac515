"""Topics: what is taken forward."""

from typing import Annotated, Any, Literal

import msgspec

from workshop.access import access_card, access_cluster, access_item, access_step, access_topic
from workshop.commands.action_items import WHAT_LENGTH, new_action_item
from workshop.commands.sheets import ensure_sheets
from workshop.commands.verbs import MODERATE, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import Topic, new_id
from workshop.text import checked

TITLE_LENGTH = 120
#: How many people a topic looks for unless the board says otherwise.
WANTED = 5
Wanted = Annotated[int, msgspec.Meta(ge=1, le=500)]


class TopicOrigin(msgspec.Struct, forbid_unknown_fields=True):
    """What a topic comes from."""

    noun: Literal["cluster", "item", "card"]
    id: Id


class CreateTopic(Command, tag="topic.create"):
    """Takes a cluster or ballot item forward, and creates its first action item."""

    title: Text | None = None
    origin: TopicOrigin | None = None
    wanted: Wanted = WANTED


@verb(CreateTopic, MODERATE, undoable=True)
def create_topic(act: Act, command: CreateTopic) -> dict[str, Any]:
    title = command.title or _origin_title(act, command.origin)
    topic = Topic(
        id=command.id,
        workshop_id=act.workshop.id,
        title=checked(title, max(TITLE_LENGTH, WHAT_LENGTH), "title"),
        phase="verwirklichung",
        position=act.later(),
        wanted=command.wanted,
        origin_noun=command.origin.noun if command.origin else None,
        origin_id=command.origin.id if command.origin else None,
        removed=False,
    )
    act.session.add(topic)
    act.session.flush()
    item = new_action_item(act, new_id(), topic.title, topic_id=topic.id)
    _give_it_a_sheet(act)
    return {"action_item": item.id}


def _origin_title(act: Act, origin: TopicOrigin | None) -> str:
    if origin is None:
        raise Refusal("invalid", "Hier fehlt noch der Text.", field="title")
    if origin.noun == "cluster":
        return access_cluster(act.session, act.workshop.id, origin.id).title
    if origin.noun == "item":
        return access_item(act.session, act.workshop.id, origin.id).title
    card = access_card(act.session, act.workshop.id, origin.id)
    return card.in_german


def _give_it_a_sheet(act: Act) -> None:
    if act.workshop.step_id is None:
        return
    step = access_step(act.session, act.workshop.id, act.workshop.step_id)
    if step.type == "table_work":
        act.session.flush()
        ensure_sheets(act, step)


class ChangeTopic(Command, tag="topic.change"):
    """Another title, another number of people wanted, or away with it."""

    topic: Id
    title: Text | None = None
    wanted: Wanted | None = None
    remove: bool = False


@verb(ChangeTopic, MODERATE, undoable=True)
def change_topic(act: Act, command: ChangeTopic) -> None:
    topic = access_topic(act.session, act.workshop.id, command.topic)
    if command.title is not None:
        topic.title = checked(command.title, TITLE_LENGTH, "title")
    if command.wanted is not None:
        topic.wanted = command.wanted
    topic.removed = command.remove
