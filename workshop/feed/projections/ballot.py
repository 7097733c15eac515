"""Ballots, paper dots and tallies."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from workshop.feed.audience import Audience
from workshop.feed.projections.rows import rows_of
from workshop.models import Answer, Ballot, Card, Dot, DotCount, Item, Step
from workshop.steps import values_to_choose
from workshop.text import BAR

#: Fewer answers than this could be told apart (domain: small numbers are suppressed).
LEAST_ANSWERS = 5
#: Types of steps that collect answers.
ANSWERED = ("scale", "poll", "feedback", "thanks", "questions")


def see_ballots(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Ballots; counts of dots are in them only once the step is revealed, whoever looks."""
    return [_see_ballot(session, ballot, audience) for ballot in rows_of(session, Ballot, workshop_id, ids)]


def _see_ballot(session: Session, ballot: Ballot, audience: Audience) -> dict[str, Any]:
    items = session.scalars(select(Item).where(Item.ballot_id == ballot.id).order_by(Item.position)).all()
    step = session.get(Step, ballot.step_id)
    thing: dict[str, Any] = {
        "id": ballot.id,
        "step": ballot.step_id,
        "dots": ballot.dots,
        "cumulate": ballot.cumulate,
        "items": _see_items(session, items, audience),
        "results": None,
        "devices": None,
        "papers": None,
    }
    if step is not None and step.revealed_at is not None:
        thing["results"] = ballot_results(session, ballot.id)
        thing["devices"] = session.scalar(
            select(func.count(Dot.participant_id.distinct())).where(Dot.ballot_id == ballot.id, Dot.n > 0)
        )
        thing["papers"] = session.scalar(
            select(func.count(DotCount.sheet_no.distinct())).where(DotCount.ballot_id == ballot.id)
        )
    return thing


def _see_items(session: Session, items: Sequence[Item], audience: Audience) -> list[dict[str, Any]]:
    """Items with their titles; that of a card taken off the wall since is only for boards."""
    refs = [item.ref_id for item in items if item.ref_noun == "card"]
    hidden: set[str] = set()
    if refs and not audience.is_board:
        off_the_wall = or_(Card.hidden.is_not(None), Card.waiting.is_(True))
        hidden = set(session.scalars(select(Card.id).where(Card.id.in_(refs), off_the_wall)))
    return [
        {
            "id": item.id,
            "title": BAR if item.ref_id in hidden else item.title,
            "noun": item.ref_noun,
            "ref": item.ref_id,
        }
        for item in items
    ]


def ballot_results(session: Session, ballot_id: str) -> list[dict[str, Any]]:
    """[{item, dots, paper, rank}], best first; equal sums share a rank, and the next one counts them (1, 2, 2, 4)."""
    items = session.scalars(select(Item.id).where(Item.ballot_id == ballot_id).order_by(Item.position)).all()
    dots = _sums(session, Dot, ballot_id)
    paper = _sums(session, DotCount, ballot_id)
    totals = {item: dots.get(item, 0) + paper.get(item, 0) for item in items}
    return [
        {
            "item": item,
            "dots": dots.get(item, 0),
            "paper": paper.get(item, 0),
            "rank": 1 + sum(1 for other in totals.values() if other > totals[item]),
        }
        for item in sorted(items, key=lambda item: -totals[item])
    ]


def _sums(session: Session, model: type[Dot] | type[DotCount], ballot_id: str) -> dict[str, int]:
    query = select(model.item_id, func.sum(model.n)).where(model.ballot_id == ballot_id).group_by(model.item_id)
    return {item: int(total) for item, total in session.execute(query)}


def see_dot_counts(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Paper dots, for boards, which enter them."""
    if not audience.is_board:
        return []
    rows = rows_of(session, DotCount, workshop_id, ids)
    return [{"id": row.id, "item": row.item_id, "sheet": row.sheet_no, "n": row.n} for row in rows if row.n]


def see_tallies(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Answers of a step, counted. The id is the step's."""
    steps = [step for step in rows_of(session, Step, workshop_id, ids) if step.type in ANSWERED and not step.removed]
    if audience.is_phone:
        steps = [step for step in steps if step.revealed_at is not None]
    return [_see_tally(session, step, audience) for step in steps if step.opened_at or step.revealed_at]


def _see_tally(session: Session, step: Step, audience: Audience) -> dict[str, Any]:
    answers = session.scalars(select(Answer).where(Answer.step_id == step.id).order_by(Answer.id)).all()
    values = [answer.value for answer in answers if answer.value is not None]
    shown = step.revealed_at is not None and len(values) >= LEAST_ANSWERS
    points = values_to_choose(step.settings)
    texts = [{"id": row.id, "text": row.text, "lang": row.lang} for row in answers if row.text]
    for_the_hall = step.revealed_at is not None and step.settings.get("visible_to") != "steering_group"
    return {
        "id": step.id,
        "count": len(answers),
        "bars": [values.count(value) for value in range(1, points + 1)] if shown else None,
        "texts": texts if audience.is_board or for_the_hall else None,
    }
