"""Four mediators at one wall: nobody translates what somebody else is at, and no card waits for ever."""

import random
import sys
import threading
import time
from collections import Counter
from statistics import median
from typing import Any

from tests.live.people import Client, board, new_id, open_type, phone, stage
from tests.live.process import Server
from tests.live.workshops import new_link, new_workshop

CARDS = 100


class Desk:
    """What all mediators have before them; a card that two have at once is noted."""

    def __init__(self) -> None:
        self.served: Counter[str] = Counter()
        self.twice: list[str] = []
        self._open: set[str] = set()
        self._lock = threading.Lock()

    def takes(self, card: str) -> None:
        with self._lock:
            self.served[card] += 1
            if card in self._open:
                self.twice.append(card)
            self._open.add(card)

    def lets_go(self, card: str) -> None:
        with self._lock:
            self._open.discard(card)


def _mediate(mediator: Client, desk: Desk, langs: list[str], until: Any, skips: int = 0) -> None:
    """Takes one card after the other, writes a version of each, and passes over the first few."""
    device, skip = new_id(), None
    while not until():
        card = mediator.must("card.take", device=device, langs=langs, **({"skip": skip} if skip else {}))
        card = card["result"]["card"]
        skip = None
        if card is None:
            time.sleep(0.02)
            continue
        desk.takes(card["id"])
        time.sleep(random.uniform(0, 0.02))
        desk.lets_go(card["id"])
        if skips:
            skips, skip = skips - 1, card["id"]
        else:
            mediator.must("card.gloss", card=card["id"], text=f"Deutsch: {card['text']}")


def _hall(server: Server) -> tuple[dict[str, Any], Client, list[Client]]:
    """A moderator in a cards step, and four mediators: two have a link of their own, two share one."""
    workshop = new_workshop(server.data)
    moderator = board(server.url, workshop)
    keys = [new_link(server.data, workshop, "mediate")["key"] for _ in range(3)]
    mediators = [board(server.url, {**workshop, "board_key": key}) for key in (*keys, keys[-1])]
    return workshop, moderator, mediators


def _together(*works: Any) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)


def test_four_mediators_and_a_hundred_cards_each_served_once(server: Server, capsys: Any) -> None:
    workshop, moderator, mediators = _hall(server)
    beamer, step, desk = stage(server.url, workshop), open_type(moderator, "cards")["id"], Desk()
    written: dict[str, float] = {}
    waits: dict[str, float] = {}

    def write() -> None:
        for number in range(CARDS):
            card = new_id()
            written[card] = time.monotonic()
            moderator.must("card.submit", id=card, step=step, text=f"Kart {number}", lang=("tr", "ar")[number % 2])

    def done() -> bool:
        for card, thing in list(beamer.state["card"].items()):
            if thing["gloss"] and card not in waits:
                waits[card] = time.monotonic() - written[card]
        return len(waits) == CARDS

    _together(write, *[lambda it=it: _mediate(it, desk, ["tr", "ar"], done) for it in mediators])
    assert desk.twice == []
    assert len(desk.served) == CARDS
    assert set(desk.served.values()) == {1}
    seen = beamer.all("card")
    assert {card["gloss"]["text"] for card in seen} == {f"Deutsch: Kart {number}" for number in range(CARDS)}
    with capsys.disabled():
        middle, longest = median(waits.values()), max(waits.values())
        sys.stdout.write(f"\n{CARDS} cards, 4 mediators: median wait {middle:.3f} s, longest {longest:.3f} s\n")
    # The oldest comes first: with each version taking 0.02 s at the most, none waits much longer than the others.
    assert longest < 30
    for client in (beamer, moderator, *mediators):
        client.close()


def test_skipping_and_languages_do_not_make_two_meet_at_one_card(server: Server) -> None:
    workshop, moderator, mediators = _hall(server)
    step, desk = open_type(moderator, "cards")["id"], Desk()
    langs = [["tr"], ["ar"], ["tr", "ar"], ["tr", "ar", "en"]]
    for number in range(40):
        moderator.must("card.submit", step=step, text=f"Kart {number}", lang=("tr", "ar", "en")[number % 3])
    beamer = stage(server.url, workshop)

    def done() -> bool:
        return all(card["gloss"] for card in beamer.all("card"))

    pairs = zip(mediators, langs, strict=True)
    _together(*[lambda it=it, spoken=spoken: _mediate(it, desk, spoken, done, skips=5) for it, spoken in pairs])
    assert desk.twice == []
    assert len(desk.served) == 40
    for client in (beamer, moderator, *mediators):
        client.close()


def test_a_version_is_on_the_phones_at_once(server: Server) -> None:
    workshop, moderator, mediators = _hall(server)
    step = open_type(moderator, "cards")
    author, reader, card = phone(server.url, workshop, lang="tr"), phone(server.url, workshop), new_id()
    reader.watch(step["wall"])
    author.must("card.submit", id=card, step=step["id"], text="Gece müzik evi", lang="tr")
    taken = mediators[0].must("card.take", device=new_id(), langs=["tr"])["result"]
    assert (taken["card"]["text"], taken["waiting"]) == ("Gece müzik evi", 1)
    version = {"text": "Musikhaus bei Nacht", "by": "person"}
    mediators[0].must("card.gloss", card=card, text=version["text"])
    reader.wait_for(lambda it: it.state["card"].get(card, {"gloss": None})["gloss"] == version)
    for client in (author, reader, moderator, *mediators):
        client.close()
