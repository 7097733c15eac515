"""Secret links."""

from datetime import datetime

from sqlalchemy.orm import Session

from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.models import LINK_ROLES, Link, new_id
from workshop.text import checked


def create_link(
    session: Session,
    *,
    role: str,
    workshop_id: str | None = None,
    municipality_id: str | None = None,
    label: str = "",
    ends_at: datetime | None = None,
) -> Link:
    """A new secret link; `plan` belongs to a municipality or to all, the others to a workshop."""
    if role not in LINK_ROLES or (role == "plan") == (workshop_id is not None):
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="role")
    link = Link(
        id=new_id(),
        role=role,
        workshop_id=workshop_id,
        municipality_id=municipality_id,
        label=checked(label, 80, "label", empty=True),
        ends_at=ends_at,
        created_at=utc_now(),
    )
    session.add(link)
    session.flush()
    return link


def revoke_link(session: Session, link_id: str) -> Link:
    """Ends a link now. Its sockets close within a second."""
    link = session.get(Link, link_id)
    if link is None:
        raise Refusal("invalid", "Diesen Link gibt es nicht.", field="link")
    if link.revoked_at is None:
        link.revoked_at = utc_now()
        session.flush()
    return link
