"""What the first start finds: a municipality with a workshop, so that nobody begins with an empty page."""

from typing import Any

from sqlalchemy import select

from workshop.clock import today
from workshop.commands.links import create_link
from workshop.commands.workshops import create_workshop
from workshop.languages import offered
from workshop.models import Link, Workshop
from workshop.store import Store
from workshop.urls import join_url, link_url


def ensure_organiser(store: Store) -> None:
    """Sees to it that there is a link to the organiser's pages of this instance."""
    with store.database.write() as session:
        if session.scalar(select(Link.id).where(Link.role == "plan", Link.municipality_id.is_(None))) is None:
            create_link(session, role="plan", label="Organisation")
            session.commit()


def ensure_demo(store: Store) -> None:
    """Creates the demo workshop where there is no workshop at all."""
    with store.database.write() as session:
        if session.scalar(select(Workshop.id)) is not None:
            return
        workshop = create_workshop(
            session,
            municipality="Pforzheim",
            title="Zukunftswerkstatt Pforzheim",
            agenda="zw_3h",
            date=today(),
            languages=[language.tag for language in offered()],
        )
        create_link(session, role="stage", workshop_id=workshop.id, label="Leinwand")
        create_link(session, role="moderate", workshop_id=workshop.id, label="Moderation")
        session.commit()


def start_links(store: Store, public_url: str) -> tuple[str | None, dict[str, str]]:
    """(join address, {stage, board, organiser: address}) of the newest open workshop; without one no join address."""
    found: dict[str, str] = {}
    with store.database.read() as session:
        workshop = session.scalar(
            select(Workshop).where(Workshop.closed_at.is_(None)).order_by(Workshop.created_at.desc())
        )
        wanted = {"organiser": _living(Link.role == "plan", Link.municipality_id.is_(None))}
        if workshop is not None:
            wanted = {
                "stage": _living(Link.role == "stage", Link.workshop_id == workshop.id),
                "board": _living(Link.role == "moderate", Link.workshop_id == workshop.id),
                **wanted,
            }
        for name, query in wanted.items():
            link = session.scalar(query)
            if link is not None:
                found[name] = link_url(public_url, link, store.keys.link_key(link.id))
        return (join_url(public_url, workshop) if workshop else None), found


def _living(*conditions: Any) -> Any:
    return select(Link).where(*conditions, Link.revoked_at.is_(None)).order_by(Link.created_at)
