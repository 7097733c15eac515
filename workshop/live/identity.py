"""Who is this: the actor behind a socket that enters."""

import uuid
from typing import Any

from flask import session as cookie
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from workshop.access import Actor
from workshop.errors import Refusal
from workshop.keys import Keys, token_hash
from workshop.languages import is_known
from workshop.link_access import is_alive, link_for
from workshop.live.hall import Guest
from workshop.live.messages import Enter
from workshop.models import Link, Participant, Workshop

_BOARD_ROLES = ("moderate", "help", "mediate")
#: Whoever has a board may see in it, in small, what the hall sees.
_VIEW_ROLES = {"stage": ("stage", "moderate", "help"), "board": _BOARD_ROLES, "preview": _BOARD_ROLES}
_BY_TOKEN = select(Participant).where(
    Participant.workshop_id == bindparam("workshop"), Participant.token_hash == bindparam("token")
)


def identify(
    session: Session, keys: Keys, workshop: Workshop, message: Enter, sid: str
) -> tuple[Guest, Actor, dict[str, Any], bool]:
    """The socket, its actor, what it is told about itself, and whether it is a participant who has yet to join."""
    lang = message.lang if is_known(message.lang) else "de"
    if message.view != "phone":
        link = _link(session, keys, workshop, message)
        guest = Guest(sid, message.view, link=link.id, lang=lang, preview=message.preview)
        me = {**_about(link.id, link.role, message.view, lang, None), "seat": sid}
        return guest, Actor.link(link, sid), me, False
    if message.token is None:
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="token")
    hashed = token_hash(message.token)
    person = session.scalar(_BY_TOKEN, {"workshop": workshop.id, "token": hashed})
    # The id follows from the token: entering twice before the first answer arrives makes no second person.
    person_id = person.id if person else str(uuid.uuid5(uuid.UUID(workshop.id), hashed))
    lang, table = (person.lang, person.table_no) if person else (lang, None)
    guest = Guest(sid, "phone", participant=person_id, lang=lang)
    return guest, Actor.participant(person_id), _about(person_id, "phone", "phone", lang, table), person is None


def _link(session: Session, keys: Keys, workshop: Workshop, message: Enter) -> Link:
    roles = _VIEW_ROLES["preview" if message.preview else message.view]
    if message.key is None:
        return link_for(session, cookie.get("links", []), workshop_id=workshop.id, roles=roles)
    link = session.get(Link, keys.link_id(message.key) or "")
    if link is None or not is_alive(link) or link.workshop_id != workshop.id or link.role not in roles:
        raise Refusal(
            "not_allowed", "Dieser Zugangslink gilt nicht oder nicht mehr. Bitte lassen Sie sich einen neuen geben."
        )
    return link


def _about(id: str, role: str, view: str, lang: str, table: int | None) -> dict[str, Any]:
    return {"id": id, "role": role, "view": view, "lang": lang, "table": table}
