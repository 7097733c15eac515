"""What a view knows: follows acks and frames as the reducer in the browser does."""

from collections import defaultdict
from typing import Any


class Follower:
    """`state` and `mine` are {noun: {id: thing}}; `head` is the number up to which they have been told."""

    def __init__(self) -> None:
        self.state: dict[str, dict[str, Any]] = defaultdict(dict)
        self.mine: dict[str, dict[str, Any]] = defaultdict(dict)
        self.me: dict[str, Any] = {}
        self.feed: str | None = None
        self.head = 0
        self.done: set[str] = set()

    def take_entry(self, ack: dict[str, Any]) -> None:
        """Takes over what `enter` brought: everything, or what was missed."""
        self.me, self.feed = ack["me"], ack["feed"]
        if "state" in ack:
            self.state.clear()
            self.mine.clear()
            self._take({"put": {noun: things for noun, things in ack["state"].items() if noun != "mine"}, "drop": {}})
            self._take_mine(ack["state"].get("mine", {}))
            self.head = ack["at"]
        else:
            self._take(ack)
            self._take_mine(ack.get("mine", {}))
            self.head = ack["head"]

    def take_frame(self, frame: dict[str, Any]) -> None:
        """Takes over a `changed`; one that begins after what is known would leave a hole."""
        if frame["to"] <= self.head:
            return
        assert frame["from"] <= self.head, f"a gap: {frame['from']} after {self.head}"
        self._take(frame)
        self._take_mine(frame.get("mine", {}))
        self.head = frame["to"]

    def take_cards(self, cards: list[dict[str, Any]]) -> None:
        """Takes over the cards of the wall that is watched from now on."""
        self.state["card"] = {card["id"]: card for card in cards}

    def _take(self, told: dict[str, Any]) -> None:
        for noun, things in told["put"].items():
            for thing in things:
                self.state[noun][thing["id"]] = thing
        for noun, ids in told["drop"].items():
            for thing_id in ids:
                self.state[noun].pop(thing_id, None)

    def _take_mine(self, mine: dict[str, Any]) -> None:
        for noun, things in mine.items():
            if noun == "done":
                self.done.update(things)
            else:
                self.mine[noun].update((thing["id"], thing) for thing in things)
