"""What an audience sees: the whole state, or only what was touched."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from workshop.feed.audience import Audience
from workshop.feed.projections import ALIKE, PROJECTIONS
from workshop.models import Ref

State = dict[str, list[dict[str, Any]]]


def snapshot(session: Session, workshop_id: str, audience: Audience) -> State:
    """{noun: [thing, …]}: all that this audience may see now."""
    return {noun: see(session, workshop_id, None, audience) for noun, see in PROJECTIONS.items()}


def project(
    session: Session, workshop_id: str, audience: Audience, refs: Iterable[Ref], alike: State | None = None
) -> tuple[State, dict[str, list[str]]]:
    """(put, drop) of touched things: what this audience sees of them now, and what it does not or no longer see.

    `alike` carries what everyone sees from one audience to the next; give the same dict for the same refs.
    """
    alike = {} if alike is None else alike
    asked: dict[str, list[str]] = defaultdict(list)
    for noun, ref in refs:
        if noun in PROJECTIONS:
            asked[noun].append(ref)
    put: State = {}
    drop: dict[str, list[str]] = {}
    for noun, ids in asked.items():
        things = alike[noun] if noun in alike else PROJECTIONS[noun](session, workshop_id, ids, audience)
        if noun in ALIKE:
            alike[noun] = things
        seen = {thing["id"] for thing in things}
        gone = [ref for ref in ids if ref not in seen]
        if things:
            put[noun] = things
        if gone and not _never_sent(noun, audience):
            drop[noun] = gone
    return put, drop


def _never_sent(noun: str, audience: Audience) -> bool:
    """What this audience cannot have had, so that nothing needs taking away.

    Phones that watch no wall have no cards; only boards have paper dots and know who holds what; a tally reaches
    phones at its reveal, which is never taken back; applause never does.
    """
    if noun == "card":
        return audience.is_phone and audience.wall is None
    if noun in ("tally", "applause"):
        return audience.is_phone
    return noun in ("dot_count", "hold") and not audience.is_board
