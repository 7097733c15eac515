"""What a socket is told when it enters: the whole state, or what it has missed."""

from typing import Any

from sqlalchemy.orm import Session

from workshop.feed import (
    Audience,
    feed_id,
    head_of,
    own_everything,
    own_of_newcomer,
    own_touched,
    project,
    snapshot,
    touched_between,
)
from workshop.models import Ref

#: Beyond so many changes a snapshot is shorter than the way there.
_MOST_CHANGES = 2000
_MOST_KEPT = 64

#: What was touched, and of it what is put and dropped.
_Missed = tuple[list[Ref], dict[str, Any], dict[str, Any]]


class CatchUp:
    """Keeps the shared part of what a returning hall asks for: a thousand joins are not a thousand readings."""

    def __init__(self) -> None:
        self._snapshots: dict[tuple[str, Audience], tuple[int, dict[str, Any]]] = {}
        self._missed: dict[tuple[str, Audience, int, int], _Missed] = {}

    def answer(
        self,
        session: Session,
        workshop_id: str,
        audience: Audience,
        participant: str | None,
        *,
        newcomer: bool,
        since: int | None,
        feed: str | None,
        told: int,
    ) -> dict[str, Any]:
        """The body of `enter`'s ack. `told`: how far this audience's next frame will reach back.

        `newcomer`: a participant who cannot have done anything yet.
        """
        current = feed_id(session)
        head = head_of(session, workshop_id)
        if since is not None and feed == current and 0 <= head - since <= _MOST_CHANGES:
            body = self._missed_since(session, workshop_id, audience, participant, since, head)
        else:
            at, state = self._whole(session, workshop_id, audience, told, head)
            body = {"at": at, "state": state}
            if participant is not None:
                mine = own_of_newcomer() if newcomer else own_everything(session, participant)
                body["state"] = {**state, "mine": mine}
        return {"feed": current, "head": head, **body}

    def frame(
        self, session: Session, workshop_id: str, audience: Audience, participant: str | None, since: int
    ) -> dict[str, Any]:
        """A frame for a single socket, over everything after `since`."""
        head = head_of(session, workshop_id)
        body = self._missed_since(session, workshop_id, audience, participant, since, head)
        return {"from": since, "to": head, **body}

    def _missed_since(
        self, session: Session, workshop_id: str, audience: Audience, participant: str | None, since: int, head: int
    ) -> dict[str, Any]:
        refs, put, drop = self._since(session, workshop_id, audience, since, head)
        body: dict[str, Any] = {"put": put, "drop": drop}
        if participant is not None:
            mine = own_touched(session, workshop_id, refs, since, head, only=participant)
            body["mine"] = mine.get(participant, {})
        return body

    def _whole(
        self, session: Session, workshop_id: str, audience: Audience, told: int, head: int
    ) -> tuple[int, dict[str, Any]]:
        """A snapshot and its number; a kept one serves as long as no frame has gone past it."""
        kept = self._snapshots.get((workshop_id, audience))
        if kept is not None and told <= kept[0] <= head and audience.is_phone:
            return kept
        fresh = (head, snapshot(session, workshop_id, audience))
        _keep(self._snapshots, (workshop_id, audience), fresh)
        return fresh

    def _since(self, session: Session, workshop_id: str, audience: Audience, since: int, head: int) -> _Missed:
        key = (workshop_id, audience, since, head)
        if key not in self._missed:
            refs = touched_between(session, workshop_id, since, head)
            _keep(self._missed, key, (refs, *project(session, workshop_id, audience, refs)))
        return self._missed[key]


def _keep(store: dict[Any, Any], key: Any, value: Any) -> None:
    store.pop(key, None)
    while len(store) >= _MOST_KEPT:
        store.pop(next(iter(store)))
    store[key] = value
