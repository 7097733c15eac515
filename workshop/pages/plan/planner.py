"""Who plans: what their link leads to, and nothing else."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from workshop.errors import Refusal
from workshop.link_access import reaches_all
from workshop.models import Link, Municipality, Workshop
from workshop.models.database import is_busy
from workshop.pages.instance import instance
from workshop.pages.links import held_link


@dataclass(frozen=True)
class Planner:
    """A plan link in use. It leads to one municipality, or to all; the `access_*` here are the only way to either."""

    db: Session
    link: Link

    @property
    def for_all(self) -> bool:
        """Whether it leads to all municipalities, and may do what holds for all."""
        return reaches_all(self.link)

    def municipalities(self) -> list[Municipality]:
        """Those this link leads to, by name."""
        found = select(Municipality).order_by(Municipality.name)
        if self.link.municipality_id:
            found = found.where(Municipality.id == self.link.municipality_id)
        return list(self.db.scalars(found))

    def workshops(self, municipality: Municipality) -> list[Workshop]:
        """The workshops of a municipality, latest first."""
        query = select(Workshop).where(Workshop.municipality_id == municipality.id)
        return list(self.db.scalars(query.order_by(Workshop.date.desc(), Workshop.created_at.desc())))

    def access_municipality(self, municipality_id: str) -> Municipality:
        """A municipality that this link leads to. Others are as if they did not exist."""
        found = self.db.get(Municipality, municipality_id)
        if found is None or self.link.municipality_id not in (None, found.id):
            raise _unknown()
        return found

    def access_workshop(self, workshop_id: str) -> Workshop:
        """A workshop of a municipality that this link leads to."""
        found = self.db.get(Workshop, workshop_id)
        if found is None:
            raise _unknown()
        self.access_municipality(found.municipality_id)
        return found


def _unknown() -> Refusal:
    return Refusal("unknown_code", "Das gibt es hier nicht, oder Ihr Zugangslink führt nicht dorthin.")


@contextmanager
def planning(*, write: bool = False) -> Iterator[Planner]:
    """The planner of this request, reading or writing. Refuses with `not_allowed` without a plan link."""
    with _write_lock() if write else instance().database.read() as db:
        yield Planner(db, held_link(db, roles=("plan",)))


def _write_lock() -> Session:
    """A write session that holds the lock: while an evening runs, the desk has it most of the time."""
    deadline = time.monotonic() + instance().config.lock_patience
    while True:
        db = instance().database.write()
        try:
            db.connection()
            return db
        except OperationalError as error:
            db.close()
            if not is_busy(error) or time.monotonic() > deadline:
                raise Refusal(
                    "try_again", "Gerade ist sehr viel los. Bitte versuchen Sie es gleich noch einmal."
                ) from error
            time.sleep(0.02)
