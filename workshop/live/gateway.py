"""The gateway: who is this, is the message well formed, may it come in at this rate. Nothing else."""

from contextlib import suppress
from typing import Any

from flask import request
from flask_socketio import Namespace, emit, join_room, leave_room

from config import Config
from workshop.access import SYSTEM, Actor, access_wall, access_workshop
from workshop.commands.holds import HoldCard, is_holding
from workshop.commands.participants import JoinParticipant
from workshop.commands.verbs import read
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, Audience, head_of, phone
from workshop.feed.projections.wall import see_cards
from workshop.keys import Keys, token_hash
from workshop.live.catchup import CatchUp
from workshop.live.desk import Desk
from workshop.live.fanout import FanOut
from workshop.live.hall import Guest, Hall
from workshop.live.identity import identify
from workshop.live.messages import Enter, Watch
from workshop.live.presence import Presence
from workshop.live.rates import Buckets
from workshop.live.replies import answer, lang_of, typed
from workshop.models import Workshop, new_id
from workshop.models.database import Database

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

    def on_enter(self, data: Any = None, *_more: Any) -> dict[str, Any]:
        """See docs/protocol.md."""
        return answer(lambda: self._enter(typed(data, Enter)), lang_of(data))

    def on_watch(self, data: Any = None, *_more: Any) -> dict[str, Any]:
        """See docs/protocol.md."""
        return answer(lambda: self._watch(typed(data, Watch)), self._lang())

    def on_do(self, data: Any = None, *_more: Any) -> dict[str, Any]:
        """See docs/protocol.md."""
        return answer(lambda: self._do(data), self._lang())

    def on_disconnect(self, *_reason: object) -> None:
        """Forgets the socket; what it was told it knows, and says so in `since` when it returns."""
        known = self._guests.get(_sid())
        self._forget(_sid())
        if known is not None and known[1].view == "board":
            self._let_go(known[0].workshop_id, known[2])

    def _let_go(self, workshop_id: str, actor: Actor) -> None:
        with self._database.read() as session:
            if not is_holding(session, actor.seat):
                return
        with suppress(Refusal):  # then the hold runs out by itself
            self._desk.submit(workshop_id, actor, HoldCard(id=new_id(), card=None))

    # --- enter ------------------------------------------------------------------------------------------------------

    def _enter(self, message: Enter) -> dict[str, Any]:
        self._forget(_sid())
        with self._database.read() as session:
            workshop = access_workshop(session, **_named(message))
            guest, actor, me, newcomer = identify(session, self._keys, workshop, message, _sid())
            hall = self._hall(workshop)
        if newcomer:
            self._join(hall.workshop_id, guest, message)
        # The rooms before the head: what is committed between the two comes as a frame, and the client holds it back.
        self._seat(hall, guest, actor, message.wall)
        with self._database.read() as session:
            body = self._catchup.answer(
                session,
                hall.workshop_id,
                _audience(guest),
                guest.participant,
                newcomer=newcomer,
                since=message.since,
                feed=message.feed,
                told=hall.phones_at if guest.view == "phone" else hall.front_at,
            )
            if guest.view != "phone":
                body["presence"] = self._presence.now(session, hall)
        return {"me": me, **body}

    def _join(self, workshop_id: str, guest: Guest, message: Enter) -> None:
        self._joins.take(workshop_id)
        assert guest.participant is not None and message.token is not None
        command = JoinParticipant(
            id=guest.participant,
            token_hash=token_hash(message.token),
            lang=guest.lang,
            most=self._config.max_participants,
        )
        self._desk.submit(workshop_id, SYSTEM, command)

    def _hall(self, workshop: Workshop) -> Hall:
        hall = self._fanout.halls.get(workshop.id)
        if hall is None:
            hall = self._fanout.halls[workshop.id] = Hall(workshop.id, workshop.head)
        return hall

    def _seat(self, hall: Hall, guest: Guest, actor: Actor, wall: str | None) -> None:
        if not self.server.manager.is_connected(guest.sid, self.namespace):
            # It left while it waited to join; a seat for it would never be given up.
            raise Refusal("try_again", "Die Verbindung ist neu. Es geht gleich weiter.", wait=0.5)
        self._guests[guest.sid] = (hall, guest, actor)
        hall.welcome(guest)
        if guest.view == "phone":
            join_room(hall.seat(guest, wall).room)
            self._presence.saw(hall.workshop_id, guest.participant or "")
        else:
            join_room(hall.room(guest.view))

    def _forget(self, sid: str) -> None:
        known = self._guests.pop(sid, None)
        if known is None:
            return
        hall, guest, _ = known
        if guest.slice is not None:
            leave_room(guest.slice.room, sid=sid, namespace=self.namespace)
        hall.dismiss(guest)

    # --- watch and do -----------------------------------------------------------------------------------------------

    def _watch(self, message: Watch) -> dict[str, Any]:
        hall, guest, _ = self._entered()
        if guest.participant is not None:
            self._commands.take(guest.participant)
        with self._database.read() as session:
            if message.wall is not None:
                access_wall(session, hall.workshop_id, message.wall)
        if guest.slice is not None and guest.wall != message.wall:
            self._move(hall, guest, message.wall)
        with self._database.read() as session:
            cards = see_cards(session, hall.workshop_id, None, phone(message.wall)) if message.wall else []
            return {"head": head_of(session, hall.workshop_id), "cards": cards}

    def _move(self, hall: Hall, guest: Guest, wall: str | None) -> None:
        """Seats a phone among those who watch the wall. It knows what its old slice was told; the rest it gets now."""
        assert guest.slice is not None
        told = guest.slice.at
        leave_room(guest.slice.room)
        join_room(hall.seat(guest, wall).room)
        with self._database.read() as session:
            frame = self._catchup.frame(session, hall.workshop_id, _audience(guest), guest.participant, told)
        emit("changed", frame)

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
        body: dict[str, Any] = {"seq": done.seq}
        if done.result is not None:
            body["result"] = self._filled(hall, done.result)
        return body

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
        known = self._guests.get(_sid())
        if known is None:
            raise Refusal("try_again", "Die Verbindung ist neu. Es geht gleich weiter.", wait=0.5)
        return known

    def _lang(self) -> str:
        known = self._guests.get(_sid())
        return known[1].lang if known else "de"


def _sid() -> str:
    sid: str = request.sid  # type: ignore[attr-defined]
    return sid


def _named(message: Enter) -> dict[str, str]:
    """Phones come with the code that people type, stage and board with the workshop's id."""
    by_id = message.view != "phone" and len(message.code) == 36
    return {"workshop_id": message.code} if by_id else {"code": message.code}


def _audience(guest: Guest) -> Audience:
    return phone(guest.wall) if guest.view == "phone" else _FRONT[guest.view]
