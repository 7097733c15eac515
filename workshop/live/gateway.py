"""The gateway: who is this, is the message well formed, may it come in at this rate. Nothing else."""

import uuid
from collections.abc import Callable
from typing import Any

import msgspec
import structlog
from flask import request
from flask import session as cookie
from flask_babel import force_locale, gettext
from flask_socketio import Namespace, join_room, leave_room
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from config import Config
from workshop.access import SYSTEM, Actor, access_wall, access_workshop, is_alive, link_for
from workshop.clock import iso, utc_now
from workshop.commands.participants import JoinParticipant
from workshop.commands.verbs import read
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, Audience, phone
from workshop.feed.projections.wall import see_cards
from workshop.keys import Keys, token_hash
from workshop.languages import catalogue, is_known
from workshop.live.catchup import CatchUp
from workshop.live.desk import Desk
from workshop.live.fanout import FanOut
from workshop.live.hall import Guest, Hall
from workshop.live.messages import Enter, Watch
from workshop.live.presence import Presence
from workshop.live.rates import Buckets
from workshop.models import Link, Participant, Workshop
from workshop.models.database import Database

log = structlog.get_logger()

_VIEW_ROLES = {"stage": ("stage", "moderate", "help"), "board": ("moderate", "help", "mediate")}
_BY_TOKEN = select(Participant).where(
    Participant.workshop_id == bindparam("workshop"), Participant.token_hash == bindparam("token")
)
_FRONT = {"board": BOARD, "stage": STAGE}


class Gateway(Namespace):
    """The namespace `/live`."""

    def __init__(
        self, database: Database, keys: Keys, config: Config, desk: Desk, fanout: FanOut, presence: Presence
    ) -> None:
        super().__init__("/live")
        self._database = database
        self._keys = keys
        self._config = config
        self._desk = desk
        self._fanout = fanout
        self._presence = presence
        self._catchup = CatchUp()
        self._guests: dict[str, tuple[Hall, Guest, Actor]] = {}
        self._commands = Buckets(config.commands_per_second, config.commands_burst)
        self._joins = Buckets(config.joins_per_second, config.joins_per_second * 2)

    # --- messages ---------------------------------------------------------------------------------------------------

    def on_enter(self, data: Any = None) -> dict[str, Any]:
        """See docs/protocol.md."""
        return self._answer(lambda: self._enter(_typed(data, Enter)), _lang_of(data))

    def on_watch(self, data: Any = None) -> dict[str, Any]:
        """See docs/protocol.md."""
        return self._answer(lambda: self._watch(_typed(data, Watch)), self._lang())

    def on_do(self, data: Any = None) -> dict[str, Any]:
        """See docs/protocol.md."""
        return self._answer(lambda: self._do(data), self._lang())

    def on_disconnect(self, *_reason: object) -> None:
        """Forgets the socket; what it was told it knows, and says so in `since` when it returns."""
        self._forget(request.sid)  # type: ignore[attr-defined]

    # --- enter ------------------------------------------------------------------------------------------------------

    def _enter(self, message: Enter) -> dict[str, Any]:
        sid: str = request.sid  # type: ignore[attr-defined]
        self._forget(sid)
        with self._database.read() as session:
            workshop = access_workshop(session, **_named(message))
            guest, actor, me = self._who(session, workshop, message, sid)
            hall = self._hall(workshop)
        newcomer = me is None
        if me is None:
            me = self._join(hall.workshop_id, guest, message)
        # The rooms before the head: what is committed between the two comes as a frame, and the client holds it back.
        self._seat(hall, guest, actor, message.wall)
        with self._database.read() as session:
            told = hall.phones_at if guest.view == "phone" else hall.front_at
            body = self._catchup.answer(
                session,
                hall.workshop_id,
                _audience(guest),
                guest.participant,
                newcomer=newcomer,
                since=message.since,
                feed=message.feed,
                told=told,
            )
            if guest.view != "phone":
                body["presence"] = self._presence.now(session, hall)
        return {"me": me, **body}

    def _who(
        self, session: Session, workshop: Workshop, message: Enter, sid: str
    ) -> tuple[Guest, Actor, dict[str, Any] | None]:
        """The socket, its actor, and what it is told about itself (None: a participant who has yet to join)."""
        lang = message.lang if is_known(message.lang) else "de"
        if message.view != "phone":
            link = self._link(session, workshop, message)
            me = {"id": link.id, "role": link.role, "view": message.view, "lang": lang, "table": None}
            return Guest(sid, message.view, link=link.id, lang=lang), Actor.link(link), me
        if message.token is None:
            raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="token")
        hashed = token_hash(message.token)
        person = session.scalar(_BY_TOKEN, {"workshop": workshop.id, "token": hashed})
        # The id follows from the token: entering twice before the first answer arrives makes no second person.
        person_id = person.id if person else str(uuid.uuid5(uuid.UUID(workshop.id), hashed))
        guest = Guest(sid, "phone", participant=person_id, lang=person.lang if person else lang)
        return guest, Actor.participant(person_id), _about(person) if person else None

    def _link(self, session: Session, workshop: Workshop, message: Enter) -> Link:
        roles = _VIEW_ROLES[message.view]
        if message.key is None:
            return link_for(session, cookie.get("links", []), workshop_id=workshop.id, roles=roles)
        link = session.get(Link, self._keys.link_id(message.key) or "")
        if link is None or not is_alive(link) or link.workshop_id != workshop.id or link.role not in roles:
            raise Refusal(
                "not_allowed", "Dieser Zugangslink gilt nicht oder nicht mehr. Bitte lassen Sie sich einen neuen geben."
            )
        return link

    def _join(self, workshop_id: str, guest: Guest, message: Enter) -> dict[str, Any]:
        self._joins.take(workshop_id)
        assert guest.participant is not None and message.token is not None
        command = JoinParticipant(
            id=guest.participant,
            token_hash=token_hash(message.token),
            lang=guest.lang,
            most=self._config.max_participants,
        )
        self._desk.submit(workshop_id, SYSTEM, command)
        return {"id": guest.participant, "role": "phone", "view": "phone", "lang": guest.lang, "table": None}

    def _hall(self, workshop: Workshop) -> Hall:
        hall = self._fanout.halls.get(workshop.id)
        if hall is None:
            hall = self._fanout.halls[workshop.id] = Hall(workshop.id, workshop.head)
        return hall

    def _seat(self, hall: Hall, guest: Guest, actor: Actor, wall: str | None) -> None:
        self._guests[guest.sid] = (hall, guest, actor)
        hall.guests[guest.sid] = guest
        if guest.view == "phone":
            hall.seat(guest, wall)
            join_room(guest.slice.room)  # type: ignore[union-attr]
            self._presence.saw(hall.workshop_id, guest.participant or "")
        else:
            join_room(hall.room(guest.view))

    def _forget(self, sid: str) -> None:
        known = self._guests.pop(sid, None)
        if known is None:
            return
        hall, guest, _ = known
        hall.guests.pop(sid, None)
        if guest.slice is not None:
            leave_room(guest.slice.room, sid=sid, namespace="/live")
            hall.unseat(guest)

    # --- watch and do -----------------------------------------------------------------------------------------------

    def _watch(self, message: Watch) -> dict[str, Any]:
        hall, guest, _ = self._entered()
        if guest.slice is not None and guest.wall != message.wall:
            leave_room(guest.slice.room)
            hall.seat(guest, message.wall)
            join_room(guest.slice.room)
        with self._database.read() as session:
            workshop = session.get_one(Workshop, hall.workshop_id)
            if message.wall is None:
                return {"head": workshop.head, "cards": []}
            access_wall(session, workshop.id, message.wall)
            return {"head": workshop.head, "cards": see_cards(session, workshop.id, None, phone(message.wall))}

    def _do(self, data: Any) -> dict[str, Any]:
        hall, guest, actor = self._entered()
        if guest.participant is not None:
            self._commands.take(guest.participant)
            self._presence.saw(hall.workshop_id, guest.participant)
        if guest.view == "stage":
            raise Refusal("not_allowed", "Das darf nur die Moderation.")
        if not isinstance(data, dict):
            raise Refusal("invalid", "Diese Anfrage kennen wir nicht. Bitte laden Sie die Seite neu.")
        done = self._desk.submit(hall.workshop_id, actor, read(data))
        answer: dict[str, Any] = {"seq": done.seq}
        if done.result is not None:
            answer["result"] = self._filled(hall, done.result)
        return answer

    def _filled(self, hall: Hall, result: dict[str, Any]) -> dict[str, Any]:
        """Kept answers hold no words: a card in them is shown as it is now, so nothing redacted comes back."""
        card = result.get("card")
        if card is None:
            return result
        with self._database.read() as session:
            cards = see_cards(session, hall.workshop_id, [card], STAGE)
        return {**result, "card": cards[0] if cards else None}

    # --- around all -------------------------------------------------------------------------------------------------

    def _entered(self) -> tuple[Hall, Guest, Actor]:
        known = self._guests.get(request.sid)  # type: ignore[attr-defined]
        if known is None:
            raise Refusal("try_again", "Die Verbindung ist neu. Es geht gleich weiter.", wait=0.5)
        return known

    def _lang(self) -> str:
        known = self._guests.get(request.sid)  # type: ignore[attr-defined]
        return known[1].lang if known else "de"

    def _answer(self, work: Callable[[], dict[str, Any]], lang: str) -> dict[str, Any]:
        try:
            return {"ok": True, "now": iso(utc_now()), **work()}
        except Refusal as refusal:
            return _refused(refusal, lang)
        except Exception:
            log.exception("message")
            return _refused(
                Refusal("try_again", "Das hat nicht geklappt. Wir versuchen es gleich noch einmal.", wait=3), lang
            )


def _typed(data: Any, message: type[Any]) -> Any:
    try:
        return msgspec.convert(data, message)
    except msgspec.ValidationError as error:
        raise Refusal(
            "invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field=str(error)[:80]
        ) from error


def _lang_of(data: Any) -> str:
    lang = data.get("lang") if isinstance(data, dict) else None
    return lang if isinstance(lang, str) and is_known(lang) else "de"


def _named(message: Enter) -> dict[str, str]:
    """Phones come with the code that people type, stage and board with the workshop's id."""
    by_id = message.view != "phone" and len(message.code) == 36
    return {"workshop_id": message.code} if by_id else {"code": message.code}


def _audience(guest: Guest) -> Audience:
    return phone(guest.wall) if guest.view == "phone" else _FRONT[guest.view]


def _about(person: Participant) -> dict[str, Any]:
    return {"id": person.id, "role": "phone", "view": "phone", "lang": person.lang, "table": person.table_no}


def _refused(refusal: Refusal, lang: str) -> dict[str, Any]:
    with force_locale(catalogue(lang)):
        message = gettext(refusal.message).format(**refusal.params)
    error: dict[str, Any] = {"code": refusal.code, "message": message}
    if refusal.field is not None:
        error["field"] = refusal.field
    if refusal.wait is not None:
        error["wait"] = refusal.wait
    return {"ok": False, "now": iso(utc_now()), "error": error}
