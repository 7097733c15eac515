"""Secret links, and contact data at its end."""

from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.models import LINK_ROLES, Commitment, Contact, Link, Workshop, new_id
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


def purge_contacts(session: Session, workshop: Workshop, *, on: date | None = None) -> int:
    """Deletes the contact data of a workshop: all, or what has to go by a day. Returns how many."""
    ids = select(Contact.commitment_id).join(Commitment).where(Commitment.workshop_id == workshop.id)
    if on is not None:
        ids = ids.where(Contact.delete_on <= on)
    gone = list(session.scalars(ids))
    session.execute(delete(Contact).where(Contact.commitment_id.in_(gone)))
    for commitment in session.scalars(select(Commitment).where(Commitment.id.in_(gone))):
        commitment.has_contact = False
    session.flush()
    return len(gone)
