"""The types of steps and the settings of each, as agendas and boards may give them.

One struct per type: a field is a setting, with its type, its default (a field without default must be given) and a
line on what it means. Types without settings show a text, a question and a timer.
"""

from typing import Annotated, Any, Literal

import msgspec

Count = Annotated[int, msgspec.Meta(ge=1)]
# tuple[Count, Count] beside Count crashes msgspec 0.22 when it converts.
LeastMost = Annotated[tuple[Count, ...], msgspec.Meta(min_length=2, max_length=2)]
GroupSize = Count | LeastMost | None
Role = Literal["join", "coordinate", "support"]
Field = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z_]*$")]
Tag = Annotated[str, msgspec.Meta(pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
#: One line, without control characters and marks that turn the direction: the whole hall reads it.
Option = Annotated[
    dict[Tag, Annotated[str, msgspec.Meta(pattern="^[^\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]{1,80}$")]],
    msgspec.Meta(min_length=1),
]

SHEET_FIELDS = {
    "action_item": ["what", "first_step", "who", "with_whom", "by_when", "needs"],
    "action_update": ["difficult", "next_step"],
    "photo": ["what"],
    "recommendation": ["recommendation", "reason"],
    "report": ["people", "result", "next_step"],
    "statement": ["statement"],
}
"""What a sheet asks for when its step does not say: form → names of the fields."""

SheetForm = Literal["action_item", "action_update", "photo", "recommendation", "report", "statement"]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No settings: a text, a question and a timer."""


class Join(Settings):
    """identity: what people say of themselves; nothing, or in a network meeting their municipality and role.
    paper_fallback: cards and pens lie ready for people without a phone."""

    identity: Literal["none", "municipality+role"] = "none"
    paper_fallback: bool = True


class Info(Settings):
    """must_set: what the workshop needs before this step may close."""

    must_set: list[Literal["next_date", "contact", "publish_date", "next_host"]] = []


class Scale(Settings):
    """points: from 1 to this. anonymous: no answer is shown before five have come. repeat_at_end: asked once more."""

    points: Annotated[int, msgspec.Meta(ge=2, le=10)] = 5
    anonymous: bool = True
    repeat_at_end: bool = False


class Poll(Settings):
    """options: what one can choose from, each by language. anonymous: no answer is shown before five have come."""

    options: Annotated[tuple[Option, ...], msgspec.Meta(min_length=2, max_length=8)]
    anonymous: bool = True


class Introduce(Settings):
    """collect: what becomes of the answers; `existing_engagement` keeps them as engagement, `none` leaves them talk."""

    collect: Literal["existing_engagement", "none"] = "existing_engagement"


class Interview(Settings):
    """collect: as in introduce, but pairs just talk unless it is set."""

    collect: Literal["existing_engagement", "none"] = "none"


class Cards(Settings):
    """max_len: code points of a card. cards_per_person: null is as many as one likes. per_table: a table writes as one.
    accept_late: cards for this step go to the tray after it has closed. killerphrase_hint: answer "that won't work"
    with a friendly hint. approve: cards of phones wait until a board lets them through. categories: a card belongs to
    one of these. attribution: whether a municipality stands on the card. form: `commitment` asks what one will do
    oneself."""

    max_len: Annotated[int, msgspec.Meta(ge=20, le=280)] = 280
    cards_per_person: Count | None = None
    per_table: bool = False
    accept_late: bool = True
    killerphrase_hint: bool = False
    approve: bool = False
    categories: list[Field] = []
    attribution: Literal["none", "municipality_optional"] = "none"
    form: Literal["thought", "commitment"] = "thought"


class Cluster(Settings):
    """source: whose cards; `latest` wall, or the position (from 0) of an earlier cards step. mode: who sorts.
    agreement: so many phones with the same opinion move a card."""

    source: Literal["latest"] | Annotated[int, msgspec.Meta(ge=0)] = "latest"
    mode: Literal["moderator", "moderator+table_helpers", "everyone"] = "everyone"
    agreement: Count = 3


class Dots(Settings):
    """dots: for each person; `half_of_items` is rounded up and at most dots_max. cumulate_max: most on one item, null
    is all of them. hide_until_closed: nobody sees counts before the reveal. winners: how many items count as chosen.
    source: the `latest` wall, the `sheets` last filled in, or the position (from 0) of an earlier step with a wall or
    sheets. of: dots go to the clusters of that wall (while it has none, to its cards), or to its single cards.
    own: whether one may vote for one's own idea; it can only be told of cards, since many people write a cluster."""

    dots: Count | Literal["half_of_items"] = "half_of_items"
    dots_max: Count = 10
    cumulate_max: Count | None = None
    hide_until_closed: bool = True
    winners: Count = 5
    source: Literal["latest", "sheets"] | Annotated[int, msgspec.Meta(ge=0)] = "latest"
    of: Literal["clusters", "cards"] = "clusters"
    own: bool = True


class Flip(Settings):
    """source: the clusters with the most dots (without a ballot: the most cards). count: how many are turned around."""

    source: Literal["top_clusters"] = "top_clusters"
    count: Count = 5


class TableWork(Settings):
    """form: what a sheet is about. fields: what it asks for; empty is the form's own list, see SHEET_FIELDS.
    group_size: people at a table, or [least, most]. reshuffle: new groups are drawn for this step."""

    form: SheetForm
    fields: list[Field] = []
    group_size: GroupSize = None
    reshuffle: bool = False


class Marketplace(Settings):
    """fields: what a sheet of an Open Space concern asks for."""

    fields: tuple[Field, ...] = ("concern", "host", "room", "time")


class SessionRound(Settings):
    """form: what the host of each session fills in."""

    form: Literal["report"] = "report"


class CafeRound(Settings):
    """host_stays: one person remains at the table. group_size: people at a table, or [least, most]."""

    host_stays: bool = True
    group_size: GroupSize = (4, 5)


class Volunteer(Settings):
    """consent: asked for every topic by itself. anonymous_allowed: one may join without contact data.
    roles: what one can offer. form: a commitment may carry the words of an action item."""

    consent: Literal["per_topic"] = "per_topic"
    anonymous_allowed: bool = True
    roles: Annotated[tuple[Role, ...], msgspec.Meta(min_length=1)] = ("join", "coordinate", "support")
    form: Literal["commitment", "action_item"] = "commitment"


class Feedback(Settings):
    """collect: answers about the day, or thanks to people. visible_to: the hall, or the steering group only."""

    collect: Literal["feedback", "thanks"] = "feedback"
    visible_to: Literal["hall", "steering_group"] = "hall"


class Thanks(Settings):
    """collect: what is written down. consent: a person is named only after saying yes."""

    collect: Literal["thanks"] = "thanks"
    consent: Literal["named_person"] = "named_person"


class Present(Settings):
    """collect: what is noted while tables report; `translate_to_reality` keeps the useful core of a utopia."""

    collect: Literal["none", "translate_to_reality"] = "none"


class Map(Settings):
    """show: which map the stage shows."""

    show: Literal["programme_status"]


class Market(Settings):
    """action: what visitors of a stand can do."""

    action: Literal["bookmark_practice"]


class PeerConsulting(Settings):
    """roles: in each group. group_size: people, or [least, most]. confidential: nothing of it is exported.
    substeps: minutes of each part, in order."""

    roles: tuple[Field, ...] = ("case_giver", "facilitator", "adviser")
    group_size: GroupSize = (6, 8)
    confidential: bool = True
    substeps: tuple[Count, ...] = (5, 10, 5, 10, 20, 10)


class Review(Settings):
    """view: what is looked at together."""

    view: Literal["dots_x_volunteers", "action_items"]


class Dedupe(Settings):
    """reversible: merged cards can be parted again."""

    reversible: bool = True


class Matrix(Settings):
    """axes: the two things that are judged."""

    axes: tuple[Field, Field]


class Assign(Settings):
    """form: what is filled in for each proposal."""

    form: Literal["action_item"]


class Reasons(Settings):
    """mandatory: nothing is dropped without a reason."""

    mandatory: bool = True


STEP_TYPES: dict[str, type[Settings]] = {
    "assign": Assign, "break": Settings, "buffer": Settings, "cafe_round": CafeRound, "cards": Cards,
    "cluster": Cluster, "dedupe": Dedupe, "dots": Dots, "feedback": Feedback, "flip": Flip, "info": Info,
    "input": Settings, "interview": Interview, "introduce": Introduce, "join": Join, "map": Map, "market": Market,
    "marketplace": Marketplace, "matrix": Matrix, "peer_consulting": PeerConsulting, "poll": Poll, "present": Present,
    "questions": Settings, "reasons": Reasons, "review": Review, "scale": Scale, "session_round": SessionRound,
    "table_work": TableWork, "thanks": Thanks, "transition": Settings, "volunteer": Volunteer,
}  # fmt: skip


def has_applause(settings: dict[str, Any]) -> bool:
    """Whether phones may clap: where engagement is told and where people are thanked."""
    return settings.get("collect") in ("existing_engagement", "thanks")


def values_to_choose(settings: dict[str, Any]) -> int:
    """How many values an answer may have, from 1 on: the options of a poll, the points of a scale."""
    return len(settings["options"]) if "options" in settings else int(settings.get("points", 5))
