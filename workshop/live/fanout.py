"""The fan-out: after a commit, stage and boards at once; phones in rounds, slice by slice."""

import time
from collections.abc import Callable
from typing import Any, Protocol

import structlog

from workshop.feed import BOARD, STAGE, Audience, head_of, own_touched, phone, project, touched_between
from workshop.live.hall import Hall, Slice
from workshop.models.database import Database

log = structlog.get_logger()

_FRONT: tuple[Audience, ...] = (STAGE, BOARD)
#: So many changes without a word to a slice of phones, and it gets an empty frame, so that `since` stays short.
_MOST_SILENCE = 500

Frame = dict[str, Any]


class Emit(Protocol):
    """Sends an event to a room or socket, except to some."""

    def __call__(self, event: str, data: Frame, *, to: str, skip_sid: list[str] | None = None) -> None: ...


class FanOut:
    """Tells the sockets of this process what has changed. Reads the feed, so that other processes' changes come too."""

    def __init__(
        self,
        database: Database,
        *,
        emit: Emit,
        spawn: Callable[..., Any],
        sleep: Callable[[float], Any],
        round_pause: float,
    ) -> None:
        self._database = database
        self._emit = emit
        self._spawn = spawn
        self._sleep = sleep
        self._round_pause = round_pause
        self.halls: dict[str, Hall] = {}
        self._fronts: set[str] = set()
        self._rounds: set[str] = set()

    def wake(self, workshop_id: str) -> None:
        """Something was committed: tells stage and boards now, and sees to it that a round to the phones follows."""
        hall = self.halls.get(workshop_id)
        if hall is None:
            return
        self._tell_front(hall)
        if workshop_id not in self._rounds and hall.slices:
            self._rounds.add(workshop_id)
            self._spawn(self._tell_phones, hall)

    def _tell_front(self, hall: Hall) -> None:
        hall.front_asked = True
        if hall.workshop_id in self._fronts:
            return  # whoever is at it looks again
        self._fronts.add(hall.workshop_id)
        try:
            while hall.front_asked:
                hall.front_asked = False
                self._front_frame(hall)
        finally:
            self._fronts.discard(hall.workshop_id)

    def _front_frame(self, hall: Hall) -> None:
        """Sends one frame to each front view, if there is anything new."""
        with self._database.read() as session:
            head = head_of(session, hall.workshop_id)
            if head <= hall.front_at:
                return
            refs = touched_between(session, hall.workshop_id, hall.front_at, head)
            alike: dict[str, Any] = {}
            frames = {
                audience.view: project(session, hall.workshop_id, audience, refs, alike)
                for audience in _FRONT
                if hall.front(audience.view)
            }
        after, hall.front_at = hall.front_at, head
        for view, (put, drop) in frames.items():
            self._emit("changed", {"from": after, "to": head, "put": put, "drop": drop}, to=hall.room(view))

    def _tell_phones(self, hall: Hall) -> None:
        try:
            while True:
                began = time.monotonic()
                if not self._round(hall):
                    return
                # The next round begins no sooner than this one took: with many phones, rounds get larger, not denser.
                self._sleep(max(self._round_pause, time.monotonic() - began))
        except Exception:
            log.exception("round", workshop=hall.workshop_id)
        finally:
            self._rounds.discard(hall.workshop_id)

    def _round(self, hall: Hall) -> bool:
        with self._database.read() as session:
            head = head_of(session, hall.workshop_id)
            after = hall.phones_at
            if head <= after:
                return False
            refs = touched_between(session, hall.workshop_id, after, head)
            walls = {part.wall for part in hall.slices}
            alike: dict[str, Any] = {}
            shared = {wall: project(session, hall.workshop_id, phone(wall), refs, alike) for wall in walls}
            mine = own_touched(session, hall.workshop_id, refs, after, head)
        hall.phones_at = head
        owners = {sid: own for person, own in mine.items() for sid in hall.sockets_of(person)}
        for part in list(hall.slices):
            if part.at < head and part.wall in shared:
                self._tell_slice(part, head, shared[part.wall], owners)
                self._sleep(0)
        return True

    def _tell_slice(self, part: Slice, head: int, shared: tuple[Any, Any], owners: dict[str, Any]) -> None:
        put, drop = shared
        frame = {"from": part.at, "to": head, "put": put, "drop": drop}
        theirs = [sid for sid in part.guests if sid in owners]
        for sid in theirs:
            self._emit("changed", {**frame, "mine": owners[sid]}, to=sid)
        if put or drop or head - part.at > _MOST_SILENCE:
            self._emit("changed", frame, to=part.room, skip_sid=theirs)
            part.at = head
