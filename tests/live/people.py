"""Clients on real sockets: what a phone, a stage and a board do, without a browser."""

import base64
import secrets
import threading
import uuid
from typing import Any

import socketio

from tests.live.follow import Follower

NAMESPACE = "/live"


def new_token() -> str:
    """32 random bytes, as a browser makes them."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")


def new_id() -> str:
    """A UUID."""
    return str(uuid.uuid4())


class Client(Follower):
    """One socket; `frames` keeps what came down."""

    def __init__(self, url: str, code: str, view: str, **enter: Any) -> None:
        super().__init__()
        self._enter = {"code": code, "view": view, **enter}
        self._url = url
        self.frames: list[dict[str, Any]] = []
        self.presence: dict[str, Any] = {}
        self._changed = threading.Condition()
        self._entered = False
        self._held: list[dict[str, Any]] = []
        self._socket = socketio.Client(reconnection=False)
        self._socket.on("changed", self._on_changed, namespace=NAMESPACE)
        self._socket.on("presence", self._on_presence, namespace=NAMESPACE)

    def connect(self, **more: Any) -> dict[str, Any]:
        """Connects and enters; returns the ack."""
        self.open()
        return self.enter(**more)

    def open(self) -> None:
        """Connects only."""
        self._socket.connect(self._url, namespaces=[NAMESPACE], transports=["websocket"], wait_timeout=10)

    def say(self, event: str, *data: Any) -> Any:
        """Sends any message with any number of arguments; returns the ack."""
        return self._socket.call(event, data, namespace=NAMESPACE, timeout=10)

    def enter(self, **more: Any) -> dict[str, Any]:
        """Enters (again); returns the ack and takes over what it brings."""
        with self._changed:
            self._entered = False
        ack = self._socket.call("enter", {**self._enter, **more}, namespace=NAMESPACE, timeout=10)
        if not ack["ok"]:
            return ack
        with self._changed:
            self.take_entry(ack)
            self._entered = True
            self._take_held()
            self._changed.notify_all()
        return ack

    def do(self, kind: str, id: str | None = None, timeout: float = 10, **fields: Any) -> dict[str, Any]:
        """Sends a command; returns the ack."""
        message = {"id": id or new_id(), "kind": kind, **fields}
        return self._socket.call("do", message, namespace=NAMESPACE, timeout=timeout)

    def must(self, kind: str, id: str | None = None, **fields: Any) -> dict[str, Any]:
        """The same, and it has to succeed."""
        ack = self.do(kind, id, **fields)
        assert ack["ok"], (kind, fields, ack)
        return ack

    def watch(self, wall: str | None) -> dict[str, Any]:
        """Asks for the cards of a wall."""
        ack = self._socket.call("watch", {"wall": wall}, namespace=NAMESPACE, timeout=10)
        with self._changed:
            self.take_cards(ack["cards"])
        return ack

    def all(self, noun: str) -> list[dict[str, Any]]:
        """All things of a noun that this client knows."""
        with self._changed:
            return list(self.state[noun].values())

    def wait_for(self, condition, timeout: float = 10):
        """Waits until `condition(self)` holds; returns what it gave."""
        with self._changed:
            self._changed.wait_for(lambda: condition(self), timeout)
            value = condition(self)
        assert value, f"waited in vain at {self.head}, then came {[frame['from'] for frame in self._held[:3]]}"
        return value

    def close(self) -> None:
        """Says goodbye, also where the server has done so already."""
        self._socket.disconnect()
        if self._socket.eio.ws is not None:
            self._socket.eio.ws.shutdown()

    def _on_presence(self, state: dict[str, Any]) -> None:
        with self._changed:
            self.presence = state
            self._changed.notify_all()

    def _on_changed(self, frame: dict[str, Any]) -> None:
        with self._changed:
            self.frames.append(frame)
            self._held.append(frame)
            if self._entered:
                self._take_held()
            self._changed.notify_all()

    def _take_held(self) -> None:
        """In their order: the library hands each message to a thread of its own, and one may overtake another."""
        self._held.sort(key=lambda frame: frame["from"])
        while self._held and self._held[0]["from"] <= self.head:
            self.take_frame(self._held.pop(0))


def phone(server_url: str, workshop: dict[str, Any], token: str | None = None, lang: str = "de") -> Client:
    """A phone in the hall, entered."""
    client = Client(server_url, workshop["code"], "phone", token=token or new_token(), lang=lang)
    assert client.connect()["ok"]
    return client


def board(server_url: str, workshop: dict[str, Any]) -> Client:
    """The moderator's board, entered."""
    client = Client(server_url, workshop["id"], "board", key=workshop["board_key"])
    assert client.connect()["ok"]
    return client


def stage(server_url: str, workshop: dict[str, Any]) -> Client:
    """The projector, entered."""
    client = Client(server_url, workshop["id"], "stage", key=workshop["stage_key"])
    assert client.connect()["ok"]
    return client


def open_next(moderator: Client) -> dict[str, Any]:
    """Opens the next planned step and returns it."""
    planned = sorted(moderator.all("step"), key=lambda step: step["position"])
    step = next(step for step in planned if step["status"] == "planned")
    moderator.must("step.open", step=step["id"])
    moderator.wait_for(lambda it: it.state["step"][step["id"]]["status"] == "open")
    return moderator.state["step"][step["id"]]


def open_type(moderator: Client, step_type: str) -> dict[str, Any]:
    """Opens the next planned step of a type, whatever lies between."""
    planned = sorted(moderator.all("step"), key=lambda step: step["position"])
    step = next(step for step in planned if step["status"] == "planned" and step["type"] == step_type)
    moderator.must("step.open", step=step["id"])
    moderator.wait_for(lambda it: it.state["step"][step["id"]]["status"] == "open")
    return moderator.state["step"][step["id"]]
