"""Once a second: who is there, which links have ended, and whether another process wrote something."""

import time
from typing import Any

import structlog
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.link_access import is_alive
from workshop.live.fanout import FanOut
from workshop.live.hall import Hall
from workshop.models import Link, Operation, Step, Workshop

log = structlog.get_logger()

_SEEN_SECONDS = 20


class Presence:
    """Counts distinct participants, not sockets: a phone that reconnects is still one person."""

    def __init__(self) -> None:
        self._seen: dict[str, dict[str, float]] = {}
        self._told: dict[str, dict[str, int]] = {}
        self._active: dict[str, tuple[int, int]] = {}

    def saw(self, workshop_id: str, participant_id: str) -> None:
        """Notes a sign of life."""
        self._seen.setdefault(workshop_id, {})[participant_id] = time.monotonic()

    def count(self, hall: Hall) -> int:
        """Participants connected now or within the last 20 s."""
        seen = self._seen.setdefault(hall.workshop_id, {})
        now = time.monotonic()
        for participant in hall.participants():
            seen[participant] = now
        for participant in [key for key, at in seen.items() if now - at > _SEEN_SECONDS]:
            del seen[participant]
        return len(seen)

    def now(self, session: Session, hall: Hall) -> dict[str, int]:
        """What a stage or board is told: see docs/protocol.md."""
        stages = sum(not guest.preview for guest in hall.front("stage"))
        return {"phones": self.count(hall), "active": self._count_active(session, hall), "stages": stages}

    def news(self, session: Session, hall: Hall) -> dict[str, int] | None:
        """The same, but only if it has changed since it was last told."""
        state = self.now(session, hall)
        if self._told.get(hall.workshop_id) == state:
            return None
        self._told[hall.workshop_id] = state
        return state

    def _count_active(self, session: Session, hall: Hall) -> int:
        workshop = session.get(Workshop, hall.workshop_id)
        if workshop is None:
            return 0
        head, active = self._active.get(hall.workshop_id, (-1, 0))
        if head != workshop.head:
            active = _participants_in_open_step(session, workshop)
            self._active[hall.workshop_id] = (workshop.head, active)
        return active


def _participants_in_open_step(session: Session, workshop: Workshop) -> int:
    step = session.get(Step, workshop.step_id) if workshop.step_id else None
    if step is None or step.opened_at is None:
        return 0
    acted = select(func.count(Operation.actor.distinct())).where(
        Operation.workshop_id == workshop.id, Operation.actor.like("p:%"), Operation.at >= step.opened_at
    )
    return session.scalar(acted) or 0


def tick(fanout: FanOut, presence: Presence, database: Any, emit: Any, close: Any) -> None:
    """One second's round through the halls. `close(sid)` ends a socket."""
    for hall in list(fanout.halls.values()):
        try:
            fanout.wake(hall.workshop_id)
            with database.read() as session:
                state = presence.news(session, hall)
                ended = _ended(session, hall)
            for view in ("stage", "board"):
                if state is not None:
                    emit("presence", state, to=hall.room(view))
            for sid in ended:
                close(sid)
        except Exception:
            log.exception("tick", workshop=hall.workshop_id)


def _ended(session: Session, hall: Hall) -> list[str]:
    guests = [*hall.front("stage"), *hall.front("board")]
    return [guest.sid for guest in guests if not is_alive(session.get(Link, guest.link))]
