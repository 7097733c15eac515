"""The desk: one inbox per workshop. What waits goes into one transaction, so that many cards share a durable flush."""

import random
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from prometheus_client import Counter
from sqlalchemy import bindparam, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from config import Config
from workshop.access import Actor
from workshop.commands.carry_out import Done, carry_out, earlier_answers
from workshop.commands.verbs import Command, read
from workshop.errors import Refusal
from workshop.keys import Keys
from workshop.models import Workshop, new_id
from workshop.models.database import Database, is_busy

log = structlog.get_logger()

COMMITS = Counter("miteinander_commits", "Transactions of the desk, each one durable flush")
COMMANDS = Counter("miteinander_commands", "Commands that were carried out")

_AGAIN_SECONDS = 2
_LOCKED = select(Workshop).where(Workshop.id == bindparam("workshop")).with_for_update()


@dataclass
class Ticket:
    """One command in the inbox, and where its answer will lie."""

    actor: Actor
    command: Command
    ready: threading.Event = field(default_factory=threading.Event)
    outcome: Done | Refusal | None = None


class _Inbox:
    """What waits for one workshop; `begin` and `take` see to it that one worker at a time is at it."""

    def __init__(self) -> None:
        self._waiting: deque[Ticket] = deque()
        self._busy = False
        self._lock = threading.Lock()

    def put(self, ticket: Ticket) -> bool:
        """Adds a ticket; True if the caller has to start a worker."""
        with self._lock:
            self._waiting.append(ticket)
            start, self._busy = not self._busy, True
            return start

    def take(self, most: int) -> list[Ticket]:
        """The next batch; an empty one ends the worker's turn."""
        with self._lock:
            batch = [self._waiting.popleft() for _ in range(min(most, len(self._waiting)))]
            self._busy = bool(batch)
            return batch


class Desk:
    """Takes commands one transaction at a time per workshop.

    `spawn(function, *args)` starts a background task and `sleep(seconds)` lets others run, as the async engine does it.
    Where nothing else runs (command line), `spawn` may simply call.
    """

    def __init__(
        self,
        database: Database,
        keys: Keys,
        config: Config,
        *,
        spawn: Callable[..., Any],
        sleep: Callable[[float], Any],
        after_commit: Callable[[str], Any] = lambda workshop_id: None,
    ) -> None:
        self._database = database
        self._keys = keys
        self._config = config
        self._spawn = spawn
        self._sleep = sleep
        self._after_commit = after_commit
        self._inboxes: dict[str, _Inbox] = {}
        #: When the last batch was done, on `time.monotonic`'s clock.
        self.worked_at = time.monotonic()

    def submit(self, workshop_id: str, actor: Actor, command: Command) -> Done:
        """Has a command carried out and waits until it is durable. Raises Refusal."""
        ticket = Ticket(actor, command)
        inbox = self._inboxes.setdefault(workshop_id, _Inbox())
        if inbox.put(ticket):
            self._spawn(self._work, workshop_id, inbox)
        ticket.ready.wait()
        if isinstance(ticket.outcome, Done):
            return ticket.outcome
        assert ticket.outcome is not None
        raise ticket.outcome

    def carry_out(
        self, workshop_id: str, actor: Actor, kind: str, fields: dict[str, Any], id: str | None = None
    ) -> dict[str, Any]:
        """A command of a page or the command line: its result, with the `id` it went by. Raises Refusal."""
        command = read({**fields, "kind": kind, "id": id or new_id()})
        return {**(self.submit(workshop_id, actor, command).result or {}), "id": command.id}

    def _work(self, workshop_id: str, inbox: _Inbox) -> None:
        while True:
            # Lets everyone who is ready put their command in, so that they share the flush.
            self._sleep(0)
            batch = inbox.take(self._config.batch_size)
            if not batch:
                return
            outcomes = self._run(workshop_id, batch)
            self.worked_at = time.monotonic()
            try:
                self._after_commit(workshop_id)
            except Exception:
                log.exception("after_commit", workshop=workshop_id)
            for ticket, outcome in zip(batch, outcomes, strict=True):
                ticket.outcome = outcome
                ticket.ready.set()

    def _run(self, workshop_id: str, batch: list[Ticket]) -> list[Done | Refusal]:
        """Runs a batch, waiting cooperatively while somebody else holds the write lock."""
        deadline = time.monotonic() + self._config.lock_patience
        while True:
            try:
                with self._database.write() as session:
                    return self._transaction(session, workshop_id, batch)
            except OperationalError as error:
                if is_busy(error) and time.monotonic() < deadline:
                    self._sleep(random.uniform(0.005, 0.03))
                    continue
                return self._refuse_all(batch, error)
            except DBAPIError as error:
                return self._refuse_all(batch, error)

    def _transaction(self, session: Session, workshop_id: str, batch: list[Ticket]) -> list[Done | Refusal]:
        workshop = session.scalars(_LOCKED, {"workshop": workshop_id}).one()
        answers = earlier_answers(session, [(ticket.actor, ticket.command) for ticket in batch])
        outcomes: list[Done | Refusal] = []
        for ticket in batch:
            key = (ticket.actor.name, ticket.command.id)
            outcome = answers.get(key) or self._carry_out(session, workshop, ticket)
            if isinstance(outcome, Done):
                answers[key] = outcome
            outcomes.append(outcome)
        session.commit()
        COMMITS.inc()
        COMMANDS.inc(sum(isinstance(outcome, Done) for outcome in outcomes))
        return outcomes

    def _carry_out(self, session: Session, workshop: Workshop, ticket: Ticket) -> Done | Refusal:
        try:
            return carry_out(
                session,
                workshop,
                ticket.actor,
                ticket.command,
                keys=self._keys,
                contact_days=self._config.contact_days,
            )
        except Refusal as refusal:
            return refusal
        except DBAPIError:
            raise
        except Exception:
            # One command's fault must not cost the others theirs.
            log.exception("command", command=type(ticket.command).__name__)
            return Refusal(
                "invalid", "Das hat nicht geklappt. Ihr Text ist noch da, bitte versuchen Sie es noch einmal."
            )

    def _refuse_all(self, batch: list[Ticket], error: DBAPIError) -> list[Done | Refusal]:
        log.warning("not_stored", error=str(error.orig), commands=len(batch))
        return [
            Refusal(
                "try_again",
                "Gerade lässt sich nichts speichern. Wir versuchen es gleich noch einmal.",
                wait=_AGAIN_SECONDS,
            )
            for _ in batch
        ]
