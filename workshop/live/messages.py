"""The three messages up, typed."""

from typing import Annotated, Literal

import msgspec

from workshop.commands.verbs import Id, Tag

Token = Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_-]{43}$")]


class Enter(msgspec.Struct, forbid_unknown_fields=True):
    """Comes in, or comes back with the number up to which the sender has been told (`since`, of the feed `feed`)."""

    code: Annotated[str, msgspec.Meta(max_length=64)]
    view: Literal["phone", "stage", "board"]
    token: Token | None = None
    key: Annotated[str, msgspec.Meta(max_length=100)] | None = None
    wall: Id | None = None
    since: Annotated[int, msgspec.Meta(ge=0)] | None = None
    feed: str | None = None
    lang: Tag = "de"
    #: A stage in small beside a board: shows the same, and is none that the hall sees.
    preview: bool = False


class Watch(msgspec.Struct, forbid_unknown_fields=True):
    """Asks for the cards of a wall, or for none any more."""

    wall: Id | None
