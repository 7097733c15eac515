"""What the server asks the process that computes, and what it is answered."""

import msgspec


class SortingCard(msgspec.Struct):
    """A card that hangs on the wall, by its German version where it has one. Without cluster it lies in the tray."""

    id: str
    text: str
    cluster: str | None = None


class Question(msgspec.Struct):
    """A wall: its cards, and {cluster id: heading}."""

    cards: list[SortingCard]
    clusters: dict[str, str]


class Duplicate(msgspec.Struct):
    """Cards that may say the same; `alike` from 0 to 1."""

    cards: list[str]
    alike: float


class Group(msgspec.Struct):
    """Cards of the tray that may belong together, and a heading for them."""

    title: str
    cards: list[str]


class Proposals(msgspec.Struct):
    """`duplicates` most alike first; `headings`: {card id: [cluster id, …]} best first; `groups` largest first."""

    duplicates: list[Duplicate]
    headings: dict[str, list[str]]
    groups: list[Group]
