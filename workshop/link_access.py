"""Where a secret link leads, and which of those that a browser holds leads there."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.models import Link, Workshop


def is_alive(link: Link | None, now: datetime | None = None) -> bool:
    """Whether a link still leads somewhere: not revoked, not past its end."""
    if link is None or link.revoked_at is not None:
        return False
    return link.ends_at is None or link.ends_at > (now or utc_now())


def reaches_all(link: Link) -> bool:
    """Whether what it does may hold for every municipality: the organiser's link, and those for the program's words."""
    return link.role == "review" or (link.role == "plan" and link.municipality_id is None)


def link_for(
    session: Session,
    link_ids: Iterable[str],
    *,
    workshop_id: str | None = None,
    roles: Collection[str] = (),
    for_all: bool = False,
) -> Link:
    """The first living link a browser holds that leads to this workshop (without one: to planning or to the words of
    the program, which belong to no workshop) in such a role; `for_all`: one that reaches all municipalities.

    A `plan` link also leads to the workshops of its municipality, or to all where it has none.
    """
    for link in (session.get(Link, link_id) for link_id in link_ids):
        if link is None or not is_alive(link) or link.role not in roles or (for_all and not reaches_all(link)):
            continue
        if _leads_to(session, link, workshop_id):
            return link
    raise Refusal(
        "not_allowed", "Dieser Zugangslink gilt nicht oder nicht mehr. Bitte lassen Sie sich einen neuen geben."
    )


def _leads_to(session: Session, link: Link, workshop_id: str | None) -> bool:
    if workshop_id is None:
        return link.role in ("plan", "review")
    if link.workshop_id is not None:
        return link.workshop_id == workshop_id
    workshop = session.get(Workshop, workshop_id)
    return link.role == "plan" and workshop is not None and link.municipality_id in (None, workshop.municipality_id)
