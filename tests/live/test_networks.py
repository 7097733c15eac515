"""A hundred phones through an evening behind networks that cut, crawl, stall and fall silent: nothing lost or doubled.

`MITEINANDER_EVENING_SECONDS=180` makes the evening three minutes long instead of what the suite has time for.
"""

import gc
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.live.networks import NETWORKS, NetworkProxy
from tests.live.people import Client, board, new_id, open_type
from tests.live.phones import Book, Phones
from tests.live.polling import PollingProxy
from tests.live.process import Server
from tests.live.test_nothing_lost import rows
from tests.live.workshops import new_workshop

# Connections that were left half open are what this is about: Python complains when it finds them.
pytestmark = [pytest.mark.timeout(420), pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]

SECONDS = float(os.environ.get("MITEINANDER_EVENING_SECONDS", "10"))
STEPS = ("scale", "cards", "dots", "volunteer")
EACH = 20
CLUSTERS = 8


@dataclass
class Scene:
    """The hall, and the networks around it."""

    server: Server
    workshop: dict[str, Any]
    book: Book
    moderator: Client
    proxies: dict[str, NetworkProxy | PollingProxy] = field(default_factory=dict)
    groups: list[Phones] = field(default_factory=list)

    def reports(self) -> list[dict[str, Any]]:
        return [phone for group in self.groups for phone in group.report()["phones"]]

    def rows(self, query: str) -> list[Any]:
        """What the database holds of this workshop (`?` in the query)."""
        return rows(self.server.data, query, self.workshop["id"])


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """A hundred phones, twenty behind each network; the projector's Wi-Fi is cut as well."""
    workshop = new_workshop(tmp_path)
    server = Server(tmp_path).start()
    with ExitStack() as stack:
        stack.callback(server.stop)
        moderator = board(server.url, workshop)
        stack.callback(moderator.close)
        scene = Scene(server, workshop, Book(tmp_path), moderator)
        proxies = {name: NetworkProxy(server.port, 5, network) for name, network in NETWORKS.items()}
        for number, (name, proxy) in enumerate({**proxies, "polling": PollingProxy(server.port, 5)}.items()):
            scene.proxies[name] = stack.enter_context(proxy)
            given = {"code": workshop["code"], "phones": EACH, "first": number * EACH, "reload": 0.3}
            given["seconds"] = SECONDS / len(STEPS)
            if name == "cut":
                given["stage"] = {"code": workshop["id"], "key": workshop["stage_key"]}
            scene.groups.append(stack.enter_context(Phones(scene.book, proxy.port, **given)))
        yield scene
    gc.collect()  # so that it finds them here, and in no other test
    assert "Traceback" not in server.log.read_text()


def wait(condition: Callable[[], Any], what: Callable[[], Any], timeout: float = 60) -> None:
    """Waits until something holds; `what` says why it does not."""
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited in vain: {what()}")
        time.sleep(0.1)


def test_a_hundred_phones_behind_bad_networks_lose_and_double_nothing(scene: Scene) -> None:
    for step_type in STEPS:
        _hold(scene, step_type)
    book = scene.book
    for proxy in scene.proxies.values():
        proxy.heal()
    wait(lambda: not book.open, lambda: f"not sent to the end: {book.open}")
    wait(lambda: len(book.participants) == 5 * EACH, lambda: f"only {len(book.participants)} came in")
    assert len(book.sent) > 0.8 * 5 * EACH * (1 + 4 + 5 + 1)
    assert not book.untrue, "shown as sent, and not in the database at that moment"
    _assert_only_late_ones_were_refused(scene)
    _assert_each_once_and_in_order(scene)
    _assert_networks_were_bad(scene)
    _assert_screens_show_the_database(scene)


def test_a_connect_that_arrives_twice_keeps_nobody_out_for_good(tmp_path: Path) -> None:
    workshop = new_workshop(tmp_path)
    server = Server(tmp_path).start()
    book = Book(tmp_path)
    given = {"code": workshop["code"], "first": 0, "phones": 1, "seconds": 1, "reload": 0}
    try:
        with PollingProxy(server.port, 5, {"twice": 1}) as proxy, Phones(book, proxy.port, **given):
            wait(lambda: proxy.did["twice"] >= 3, lambda: "the phone does not try")
            assert not book.participants
            proxy.heal()
            wait(lambda: book.participants, lambda: "the phone stays out", 20)
    finally:
        server.stop()
        gc.collect()


def _hold(scene: Scene, step_type: str) -> None:
    """One step. When the next one begins, most have said what they had to say, and some of it is still on its way."""
    moderator, book = scene.moderator, scene.book
    if step_type == "dots":
        _sort(scene)
    if step_type == "volunteer":
        for number in range(3):
            moderator.must("topic.create", title=f"Thema {number}")
    planned = next(step for step in moderator.all("step") if step["type"] == step_type and step["status"] == "planned")
    if step_type == "cards":
        moderator.must("agenda.change", step=planned["id"], settings={"cards_per_person": None})
    step = open_type(moderator, step_type)["id"]
    enough = time.monotonic() + SECONDS / len(STEPS) + 1
    wait(lambda: time.monotonic() > enough and len(book.ready[step]) > 4 * EACH, lambda: book.ready[step])
    with suppress(TimeoutError):  # whoever is still without network then is too late for this step, and told so
        wait(lambda: not book.open, lambda: book.open, 3)


def _sort(scene: Scene) -> None:
    """The moderation puts the cards that are there under headings."""
    cards = scene.moderator.wait_for(lambda it: it.all("card"))
    for number in range(CLUSTERS):
        ids = [card["id"] for card in cards[number::CLUSTERS]]
        scene.moderator.must("cluster.create", wall=cards[0]["wall"], title=f"Gruppe {number}", cards=ids)


def _assert_only_late_ones_were_refused(scene: Scene) -> None:
    """Cards are taken late as well; dots and answers are not, and the phone says so."""
    kinds = {entry["id"]: entry["kind"] for entries in scene.book.wrote.values() for entry in entries}
    for command, error in scene.book.refused.items():
        assert (kinds[command], error["code"]) in (("dot.set", "closed"), ("answer.give", "closed")), error


def _assert_each_once_and_in_order(scene: Scene) -> None:
    book = scene.book
    done = scene.rows("SELECT actor, id FROM operation WHERE workshop_id = ? AND actor LIKE 'p:%' ORDER BY seq")
    of_phone = {f"p:{participant}": phone for phone, participant in book.participants.items()}
    in_order: dict[int, list[str]] = {phone: [] for phone in book.participants}
    for actor, command in done:
        in_order[of_phone[actor]].append(command)
    assert in_order == {
        phone: [entry["id"] for entry in entries if entry["id"] in book.sent] for phone, entries in book.wrote.items()
    }
    assert Counter(scene.rows("SELECT id, text, participant_id FROM card WHERE workshop_id = ?")) == Counter(
        (entry["id"], entry["fields"]["text"], book.participants[phone])
        for phone, entry in _entries(book, "card.submit")
    )
    assert Counter(scene.rows("SELECT item_id, participant_id FROM dot WHERE workshop_id = ? AND n = 1")) == Counter(
        (item, book.participants[phone]) for phone, item in _dots(book)
    )
    assert Counter(scene.rows("SELECT id, topic_id, participant_id FROM commitment WHERE workshop_id = ?")) == Counter(
        (entry["id"], entry["fields"]["topic"], book.participants[phone])
        for phone, entry in _entries(book, "commitment.make")
    )
    assert Counter(scene.rows("SELECT value, participant_id FROM answer WHERE workshop_id = ?")) == Counter(
        (entry["fields"]["value"], book.participants[phone]) for phone, entry in _entries(book, "answer.give")
    )


def _entries(book: Book, kind: str) -> list[tuple[int, dict[str, Any]]]:
    """(phone, entry) of all of a kind that were shown as sent."""
    found = [(phone, entry) for phone, entries in book.wrote.items() for entry in entries if entry["kind"] == kind]
    return [(phone, entry) for phone, entry in found if entry["id"] in book.sent]


def _dots(book: Book) -> list[tuple[int, str]]:
    """(phone, item) of each dot that lies at the end."""
    last = {(phone, entry["fields"]["item"]): entry["fields"]["n"] for phone, entry in _entries(book, "dot.set")}
    return [key for key, n in last.items() if n]


def _assert_networks_were_bad(scene: Scene) -> None:
    did = {name: proxy.did for name, proxy in scene.proxies.items()}
    assert did["cut"]["cut"] > EACH, did
    assert did["stalling"]["stalled"] > EACH, did
    assert min(did["half-open"]["silent up"], did["half-open"]["silent down"]) > EACH / 4, did
    assert min(did["polling"]["twice"], did["polling"]["lost"]) > EACH, did
    assert did["polling"]["late"], did
    assert scene.book.reloads > EACH / 2


def _assert_screens_show_the_database(scene: Scene) -> None:
    """At the end every outbox is empty, every phone has what is its own, and the wall is what was stored."""
    last = scene.moderator.must("workshop.change", title=f"Probe {new_id()}")["seq"]

    def behind() -> list[int]:
        return [phone["phone"] for phone in scene.reports() if phone["head"] < last]

    wait(lambda: not behind(), lambda: f"not yet told of everything: {behind()}")
    for phone in scene.reports():
        wrote = [entry for entry in scene.book.wrote[phone["phone"]] if entry["id"] in scene.book.sent]
        assert phone["pending"] == []
        texts = {entry["id"]: entry["fields"]["text"] for entry in wrote if entry["kind"] == "card.submit"}
        assert {card["id"]: card["text"] for card in phone["mine"].get("card", {}).values()} == texts
        dots = {item for number, item in _dots(scene.book) if number == phone["phone"]}
        assert {dot["item"] for dot in phone["mine"].get("dot", {}).values() if dot["n"]} == dots
        assert set(phone["mine"].get("commitment", {})) == {e["id"] for e in wrote if e["kind"] == "commitment.make"}
    wall = dict(scene.rows("SELECT id, text FROM card WHERE workshop_id = ?"))
    stage = scene.groups[0]
    wait(lambda: stage.report()["stage"]["head"] >= last, lambda: "the stage")
    numbers = [seq for (seq,) in scene.rows("SELECT seq FROM feed WHERE workshop_id = ? ORDER BY seq")]
    assert numbers == list(range(1, len(numbers) + 1)), "the feed has a gap"
    seen = stage.report()["stage"]["state"]
    assert {card["id"]: card["text"] for card in seen["card"].values()} == wall
    found = dict(scene.rows("SELECT topic_id, count(*) FROM commitment WHERE workshop_id = ? GROUP BY topic_id"))
    assert {topic["id"]: topic["found"] for topic in seen["topic"].values()} == found
