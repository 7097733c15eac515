"""What a step of each type needs when it opens: a wall, a ballot, seeds, sheets (design: Steps)."""

from collections.abc import Callable
from math import ceil
from typing import Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.commands.seeds import make_seeds
from workshop.commands.sheets import ensure_sheets
from workshop.commands.tables import open_table_work
from workshop.commands.verbs import Act
from workshop.commands.walls import open_wall
from workshop.models import VISIBLE, Ballot, Card, Cluster, Dot, Item, Sheet, Step, Workshop, new_id

_MOST_CARDS_ON_BALLOT = 40


def prepare(act: Act, step: Step) -> None:
    """Makes what the step's type needs and does not have yet."""
    _OPENINGS.get(step.type, _nothing)(act, step)


def _nothing(act: Act, step: Step) -> None:
    """Most types show a text, a question and a timer."""


class Sight(Protocol):
    """A workshop to look at: a command that is being carried out, or a page."""

    @property
    def session(self) -> Session: ...
    @property
    def workshop(self) -> Workshop: ...


def source_step(act: Sight, step: Step, types: tuple[str, ...]) -> Step | None:
    """The earlier step that `source` names by its place in the agenda, or the latest one of these types."""
    agenda = list(
        act.session.scalars(
            select(Step).where(Step.workshop_id == act.workshop.id, Step.removed.is_(False)).order_by(Step.position)
        )
    )
    source = step.settings.get("source")
    if isinstance(source, int):
        return agenda[source] if source < len(agenda) else None
    earlier = [other for other in agenda if other.position < step.position and other.type in types]
    opened = [other for other in earlier if other.opened_at is not None]
    return opened[-1] if opened else None


def choose_wall(act: Act, step: Step) -> None:
    """A cluster step works on the wall of its source."""
    source = source_step(act, step, ("cards",))
    if step.wall_id is None and source is not None:
        step.wall_id = source.wall_id


def make_ballot(act: Act, step: Step) -> None:
    """Fixes the items. Opened again, a ballot on which nobody has placed a dot is made afresh."""
    if step.ballot_id is not None and act.session.scalar(select(func.count()).where(Dot.ballot_id == step.ballot_id)):
        return
    items = items_to_vote(act, step)
    dots, cumulate = dots_each(step, len(items))
    source = source_step(act, step, ("cards",))
    if step.settings.get("source") != "sheets" and source is not None and source.wall_id is not None:
        step.wall_id = source.wall_id
    ballot = Ballot(id=new_id(), workshop_id=act.workshop.id, step_id=step.id, dots=dots, cumulate=cumulate)
    act.session.add(ballot)
    act.session.flush()
    for position, (noun, ref, title) in enumerate(items):
        act.session.add(
            Item(
                id=new_id(),
                workshop_id=act.workshop.id,
                ballot_id=ballot.id,
                position=position,
                title=title,
                ref_noun=noun,
                ref_id=ref,
            )
        )
    step.ballot_id = ballot.id


def items_to_vote(act: Sight, step: Step) -> list[tuple[str, str, str]]:
    """(noun, id, title) of what a dots step puts to the vote, as things stand now."""
    return _sheets_to_vote(act, step) if step.settings.get("source") == "sheets" else _wall_to_vote(act, step)


def dots_each(step: Step, items: int) -> tuple[int, int]:
    """Dots of one person, and the most of them on one item."""
    settings = step.settings
    wanted = settings.get("dots", "half_of_items")
    # Half of the items, at least one and at most ten (domain: Mehrpunktabfrage).
    half = min(settings.get("dots_max", 10), max(1, ceil(items / 2)))
    dots = half if wanted == "half_of_items" else wanted
    return dots, min(dots, settings.get("cumulate_max") or dots)


def _wall_to_vote(act: Sight, step: Step) -> list[tuple[str, str, str]]:
    """(noun, id, title) of the clusters of a wall that have cards; of its cards if there are none, or if so wanted."""
    source = source_step(act, step, ("cards",))
    if source is not None and source.wall_id is None:
        return _sheets_of(act, source)
    if source is None:
        return []
    filled = select(Card.cluster_id).where(Card.wall_id == source.wall_id, *VISIBLE)
    clusters = act.session.scalars(
        select(Cluster).where(Cluster.removed.is_(False), Cluster.id.in_(filled)).order_by(Cluster.position)
    ).all()
    if clusters and step.settings.get("of") != "cards":
        return [("cluster", row.id, row.title) for row in clusters]
    cards = select(Card).where(Card.wall_id == source.wall_id, *VISIBLE).order_by(Card.position)
    return [("card", row.id, row.in_german) for row in act.session.scalars(cards.limit(_MOST_CARDS_ON_BALLOT))]


def _sheets_to_vote(act: Sight, step: Step) -> list[tuple[str, str, str]]:
    source = source_step(act, step, ("table_work", "marketplace"))
    return _sheets_of(act, source) if source else []


def _sheets_of(act: Sight, source: Step) -> list[tuple[str, str, str]]:
    """Sheets that somebody has written on."""
    rows = act.session.scalars(
        select(Sheet).where(Sheet.step_id == source.id, Sheet.removed.is_(False)).order_by(Sheet.number)
    )
    named = [(row, row.title or next((text for text in row.fields.values() if text), "")) for row in rows]
    return [("sheet", row.id, title) for row, title in named if title]


_OPENINGS: dict[str, Callable[[Act, Step], None]] = {
    "cards": open_wall,
    "cluster": choose_wall,
    "dots": make_ballot,
    "flip": make_seeds,
    "table_work": open_table_work,
    "marketplace": ensure_sheets,
    "session_round": ensure_sheets,
}
