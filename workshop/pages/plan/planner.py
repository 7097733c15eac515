"""Who plans: what their link leads to, and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from flask import Blueprint, Response, g
from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.access import access_workshop
from workshop.errors import Refusal
from workshop.models import Link, Municipality, Workshop
from workshop.pages.instance import instance
from workshop.pages.links import held_link


@dataclass(frozen=True)
class Planner:
    """A plan link in use. It leads to one municipality, or to all; the `access_*` here are the only way to either."""

    db: Session
    link: Link

    def municipalities(self) -> list[Municipality]:
        """Those this link leads to, by name."""
        found = select(Municipality).order_by(Municipality.name)
        if self.link.municipality_id:
            found = found.where(Municipality.id == self.link.municipality_id)
        return list(self.db.scalars(found))

    def access_municipality(self, municipality_id: str) -> Municipality:
        """A municipality that this link leads to. Others are as if they did not exist."""
        found = self.db.get(Municipality, municipality_id)
        if found is None or self.link.municipality_id not in (None, found.id):
            raise _unknown()
        return found

    def access_workshop(self, workshop_id: str) -> Workshop:
        """A workshop of a municipality that this link leads to."""
        found = access_workshop(self.db, workshop_id=workshop_id)
        self.access_municipality(found.municipality_id)
        return found


def _unknown() -> Refusal:
    return Refusal("unknown_code", "Das gibt es hier nicht, oder Ihr Zugangslink führt nicht dorthin.")


@contextmanager
def planning(*, write: bool = False) -> Iterator[Planner]:
    """The planner of this request, reading or writing. Refuses with `not_allowed` without a plan link."""
    database = instance().database
    with database.write() if write else database.read() as db:
        yield Planner(db, held_link(db, roles=("plan",)))


def plan_blueprint(name: str) -> Blueprint:
    """A blueprint of these pages. They are for the administration, whose language is German."""
    blueprint = Blueprint(name, f"workshop.pages.plan.{name}", url_prefix="/plan")

    @blueprint.before_request
    def speak_german() -> None:
        g.lang = "de"

    @blueprint.after_request
    def keep_no_copy(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        return response

    return blueprint
