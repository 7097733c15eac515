"""The workshop, its steps and its tables."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from workshop.clock import iso
from workshop.feed.audience import Audience
from workshop.feed.projections.ballot import ANSWERED
from workshop.feed.projections.rows import rows_of
from workshop.models import Step, Table, Workshop


def see_workshop(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """The workshop itself: one thing."""
    found = session.get(Workshop, workshop_id)
    if found is None:
        return []
    thing: dict[str, Any] = {"checks": found.checks, "plan": found.plan} if audience.is_board else {}
    if audience.is_phone:
        thing["next"] = _next_step(session, found)
    return [
        thing
        | {
            "id": found.id,
            "title": found.title,
            "code": found.code,
            "municipality": found.municipality.name,
            "date": found.date.isoformat(),
            "begins": found.begins,
            "languages": found.languages,
            "agenda": found.agenda,
            "step": found.step_id,
            "timer": _timer(found),
            "closed": found.closed_at is not None,
            "next_date": found.next_date,
            "contact": found.contact,
            "publish_date": found.publish_date,
            "stage": found.stage,
            "second_lang": found.second_lang,
        }
    ]


_AGENDA = (
    select(Step.position, Step.opened_at, Step.closed_at, Step.title, Step.phase)
    .where(Step.workshop_id == bindparam("workshop"), Step.removed.is_(False))
    .order_by(Step.position)
)


def _next_step(session: Session, workshop: Workshop) -> dict[str, Any] | None:
    """What a phone may know of the step that comes after the open one (or the last that has begun)."""
    steps = session.execute(_AGENDA, {"workshop": workshop.id}).all()
    begun = [step for step in steps if step.opened_at]
    here = next((step for step in begun if not step.closed_at), begun[-1] if begun else None)
    coming = (step for step in steps if not step.opened_at and (here is None or step.position > here.position))
    found = None if workshop.closed_at else next(coming, None)
    return None if found is None else {"title": found.title, "phase": found.phase}


def _timer(workshop: Workshop) -> dict[str, Any] | None:
    if workshop.timer_ends_at is not None:
        return {"ends_at": iso(workshop.timer_ends_at)}
    return None if workshop.timer_left_ms is None else {"left_ms": workshop.timer_left_ms}


def see_steps(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Steps: all texts for boards, the open one's question for the stage, its texts and those of answers for phones."""
    steps = [step for step in rows_of(session, Step, workshop_id, ids) if not step.removed]
    if audience.is_phone:
        steps = [step for step in steps if step.status != "planned"]
    workshop = session.get(Workshop, workshop_id)
    return [_see_step(step, audience, workshop.languages if workshop else []) for step in steps]


def _see_step(step: Step, audience: Audience, languages: list[str]) -> dict[str, Any]:
    is_open = step.status == "open"
    # An answer is nothing without its question: phones keep both.
    is_told = is_open or (audience.is_phone and step.type in ANSWERED)
    thing = {
        "id": step.id,
        "position": step.position,
        "type": step.type,
        "phase": step.phase,
        "minutes": step.minutes,
        "status": step.status,
        "revealed": step.revealed_at is not None,
        "opened_at": iso(step.opened_at),
        "closed_at": iso(step.closed_at),
        "settings": step.settings,
        "title": step.title if is_told or not audience.is_phone else {},
        "prompt": step.prompt if is_told or audience.is_board else {},
        "wall": step.wall_id,
        "ballot": step.ballot_id,
    }
    if audience.is_board:
        thing["note"] = step.note
        # `en` and the like only where the hall needs them; an empty German prompt needs no translation.
        wanted = [tag for tag in languages if tag != "de"] if step.prompt.get("de") else []
        thing["missing"] = [tag for tag in wanted if not step.prompt.get(tag)]
    return thing


def see_tables(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Group tables."""
    rows = [row for row in rows_of(session, Table, workshop_id, ids) if not row.removed]
    return [
        {"id": row.id, "number": row.number, "name": row.name, "task": row.task, "helper": row.helper} for row in rows
    ]
