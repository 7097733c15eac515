"""Carrying out one command inside the caller's transaction: exactly once, wholly or not at all."""

from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import bindparam, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from workshop.access import Actor
from workshop.clock import utc_now
from workshop.commands.verbs import VERBS, Act, Command, kind_of
from workshop.errors import Refusal
from workshop.feed import append
from workshop.keys import Keys
from workshop.models import Operation, Workshop

log = structlog.get_logger()


@dataclass(frozen=True)
class Done:
    """What came of a command: its answer and the number of the last change that it made."""

    seq: int
    result: dict[str, Any] | None


_KEEP = insert(Operation.__table__)  # type: ignore[arg-type]
_EARLIER = select(Operation.actor, Operation.id, Operation.seq, Operation.result).where(
    Operation.id.in_(bindparam("ids", expanding=True))
)


def earlier_answers(session: Session, commands: list[tuple[Actor, Command]]) -> dict[tuple[str, str], Done]:
    """{(actor, command id): answer} of those among them that have been carried out before."""
    rows = session.execute(_EARLIER, {"ids": [command.id for _, command in commands]})
    return {(actor, command): Done(seq, result) for actor, command, seq, result in rows}


def carry_out(
    session: Session, workshop: Workshop, actor: Actor, command: Command, *, keys: Keys, contact_days: int
) -> Done:
    """Runs a command in a savepoint, numbers what it touched, keeps its answer. Raises Refusal, nothing changed."""
    kind = kind_of(command)
    found = VERBS[kind]
    if actor.role not in found.roles:
        raise Refusal("not_allowed", "Das darf nur die Moderation.")
    if workshop.closed_at is not None and not found.when_closed:
        raise Refusal("closed", "Die Veranstaltung ist zu Ende. Danke, dass Sie dabei waren.")
    act = Act(session, workshop, actor, command.id, utc_now(), keys, contact_days)
    try:
        with session.begin_nested():
            session.info["changes"] = act.changes
            result = found.run(act, command)
            session.flush()
            session.info.pop("changes")
            return _record(act, kind, result, undoable=found.undoable and not act.is_phone)
    except IntegrityError as error:
        # Somebody else's command has this id, or points to what does not exist: never a reason to stop the batch.
        session.info.pop("kept", None)
        log.warning("integrity", kind=kind, error=str(error.orig))
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="id") from error
    except Exception:
        # What this command had loaded may be gone with its savepoint.
        session.info.pop("kept", None)
        raise
    finally:
        session.info.pop("changes", None)


def _record(act: Act, kind: str, result: dict[str, Any] | None, *, undoable: bool) -> Done:
    seq = append(act.session, act.workshop, act.changes.touched, act.actor.name, act.now)
    rows = [row for row in act.changes.rows.values() if row["before"]]
    act.session.execute(
        _KEEP,
        {
            "actor": act.actor.name,
            "id": act.id,
            "workshop_id": act.workshop.id,
            "kind": kind,
            "at": act.now,
            "seq": seq,
            "result": result,
            "changes": rows if undoable else None,
        },
    )
    return Done(seq, result)
