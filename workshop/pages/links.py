"""Secret links: their key comes in once, and a cookie remembers which links a browser holds."""

from collections.abc import Collection
from typing import Any

from flask import Blueprint, request, session
from sqlalchemy.orm import Session

from workshop.errors import Refusal
from workshop.link_access import is_alive, link_for
from workshop.models import Link
from workshop.pages.instance import instance
from workshop.pages.security import csrf

links = Blueprint("links", __name__)

#: A cookie holds 4 kB; whoever collects more links than this loses the oldest.
_MOST_LINKS = 20


def held_link(db: Session, *, workshop_id: str | None = None, roles: Collection[str], for_all: bool = False) -> Link:
    """The link in this browser's cookie that leads there in one of these roles. Refuses with `not_allowed`."""
    return link_for(db, session.get("links", []), workshop_id=workshop_id, roles=roles, for_all=for_all)


# No form token: a page opened from another site gets no Strict cookie, so making a session for a token would replace
# the one with the links. JSON is enough, since another site's page may not send it without asking (CORS).
@links.post("/links")
@csrf.exempt
def trade_key() -> dict[str, Any]:
    """Trades a link's key for the cookie."""
    body = request.get_json(silent=True)
    key = body.get("key") if isinstance(body, dict) else None
    link_id = instance().keys.link_id(key) if isinstance(key, str) else None
    with instance().database.read() as db:
        link = db.get(Link, link_id) if link_id else None
        if link is None or not is_alive(link):
            raise Refusal(
                "not_allowed", "Dieser Zugangslink gilt nicht oder nicht mehr. Bitte lassen Sie sich einen neuen geben."
            )
        _remember(link.id)
        return {"role": link.role, "workshop": link.workshop_id, "municipality": link.municipality_id}


def _remember(link_id: str) -> None:
    others = [held for held in session.get("links", []) if held != link_id]
    session["links"] = [*others, link_id][-_MOST_LINKS:]
    session.permanent = True
