"""Contact data goes on the day that people were promised, also where nobody thinks of it."""

import time
from collections.abc import Callable
from typing import Any

import structlog

from workshop.access import SYSTEM
from workshop.clock import today
from workshop.commands.commitments import contacts_to_delete
from workshop.errors import Refusal
from workshop.live.desk import Desk
from workshop.models.database import Database

log = structlog.get_logger()

_PAUSE_SECONDS = 3600


class Retention:
    """Looks once an hour, and when the server starts: a laptop may have slept through the day."""

    def __init__(self, database: Database, desk: Desk, *, spawn: Callable[..., Any]) -> None:
        self._database = database
        self._desk = desk
        self._spawn = spawn
        self._next = 0.0

    def tick(self) -> None:
        """Once a second; what is due goes in the background."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _PAUSE_SECONDS
            self._spawn(self._delete)

    def _delete(self) -> None:
        try:
            with self._database.read() as session:
                due = contacts_to_delete(session, by=today())
        except Exception:
            log.exception("retention")
            return
        for workshop, commitment in due:
            if not self._forget(workshop, commitment):
                return

    def _forget(self, workshop: str, commitment: str) -> bool:
        """Deletes one contact; False if the others have to wait too."""
        try:
            self._desk.carry_out(workshop, SYSTEM, "commitment.forget", {"commitment": commitment})
        except Refusal as refusal:
            # The disk is full, or somebody holds the database for long: it is due in an hour too. Any other refusal
            # is about this one, and must not keep the rest.
            log.warning("retention_refused", code=refusal.code, commitment=commitment)
            return refusal.code != "try_again"
        except Exception:
            log.exception("retention", commitment=commitment)
        return True
