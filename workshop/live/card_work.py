"""Work on cards for which nobody waits: a machine's German version, a guess at the language. One card at a time."""

import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Select
from sqlalchemy.orm import Session

from workshop.access import SYSTEM
from workshop.commands.verbs import Command
from workshop.errors import Later, Refusal
from workshop.feed import head_of, touched_between
from workshop.live.desk import Desk
from workshop.models import Card, Workshop
from workshop.models.database import Database

log = structlog.get_logger()

#: So often a card is tried while the service is in trouble; with its rests that is a quarter of an hour.
_MOST_TRIES = 12
_MOST_KEPT = 20_000


@dataclass(frozen=True)
class Words:
    """A card as it says something now, in a hall that speaks these languages."""

    card: str
    text: str
    lang: str
    hall: tuple[str, ...]


class CardWork:
    """Looks at each card that was touched, and gives the desk the command that comes of it.

    It learns of cards from the feed, after their commit: it cannot delay one, whatever it waits for. `query` finds
    (id, text, lang) of a workshop's cards that lack something; `work` makes the command, or None, or raises Later.
    """

    def __init__(
        self,
        database: Database,
        desk: Desk,
        *,
        spawn: Callable[..., Any],
        query: Select[str, str, str],
        work: Callable[[Words], Command | None],
    ) -> None:
        self._database = database
        self._desk = desk
        self._spawn = spawn
        self._query = query
        self._work = work
        self._busy = False
        self._rests_until = 0.0
        self._heads: dict[str, int] = {}
        self._waiting: dict[str, Counter[Words]] = {}
        self._answered: OrderedDict[Words, None] = OrderedDict()

    def tick(self, workshops: Iterable[str]) -> None:
        """Once a second: goes on in the background, unless it is still at it."""
        if not self._busy and time.monotonic() >= self._rests_until:
            self._busy = True
            self._spawn(self._run, list(workshops))

    def _run(self, workshops: list[str]) -> None:
        try:
            for workshop in workshops:
                self._look(workshop)
                self._go_through(workshop)
        except Later as later:
            self._rests_until = time.monotonic() + later.wait
            log.info("card_work_rests", why=str(later), wait=round(later.wait, 1))
        except Exception:
            log.exception("card_work")
        finally:
            self._busy = False

    def _look(self, workshop: str) -> None:
        """Notes what has come or changed since the last look."""
        before = self._heads.get(workshop)
        with self._database.read() as session:
            head = head_of(session, workshop)
            if head == before:
                return
            found = self._found(session, workshop, before, head)
        self._heads[workshop] = head
        waiting = self._waiting.setdefault(workshop, Counter())
        for words in found:
            if words not in self._answered and words not in waiting:
                waiting[words] = 0

    def _found(self, session: Session, workshop: str, before: int | None, head: int) -> list[Words]:
        query = self._query
        hall = session.get_one(Workshop, workshop)
        if before is not None:
            refs = touched_between(session, workshop, before, head)
            ids = [ref for noun, ref in refs if noun == "card"]
            if not ids:
                return []
            query = query.where(Card.id.in_(ids))
        rows = session.execute(query, {"workshop": workshop})
        return [Words(card, text, lang, tuple(hall.languages)) for card, text, lang in rows]

    def _go_through(self, workshop: str) -> None:
        waiting = self._waiting[workshop]
        for words in sorted(waiting, key=waiting.__getitem__):
            try:
                command = self._work(words)
            except Later:
                waiting[words] += 1
                if waiting[words] >= _MOST_TRIES:
                    self._answer(waiting, words)
                raise
            self._answer(waiting, words)
            if command is not None:
                self._give(workshop, command)

    def _answer(self, waiting: Counter[Words], words: Words) -> None:
        del waiting[words]
        self._answered[words] = None
        if len(self._answered) > _MOST_KEPT:
            self._answered.popitem(last=False)

    def _give(self, workshop: str, command: Command) -> None:
        try:
            self._desk.submit(workshop, SYSTEM, command)
        except Refusal as refusal:
            # The evening is over, or the card is gone: nobody misses it.
            log.info("card_work_refused", code=refusal.code)
