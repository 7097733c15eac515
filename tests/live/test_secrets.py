"""What must not be on the wire is searched for in the raw text that phones, stages and late joiners receive."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.crowd import Browser, Crowd
from tests.live.people import board, new_id, new_token, open_type, phone
from tests.live.process import Server, command_line
from tests.live.workshops import new_workshop

#: Numbers that turn up nowhere else.
PAPER_DOTS, PAPER_SHEET = 7919, 4711
WORD, VERSION = "Schweinehund-4f1c", "Fassung-77ab"


class Hall:
    """A workshop with a board and two writing phones, and ears: stages and phones that just listen."""

    def __init__(self, server: Server, crowd: Crowd) -> None:
        self.server, self.crowd = server, crowd
        self.workshop = new_workshop(server.data)
        self.tokens = [new_token(), new_token()]
        self.board = board(server.url, self.workshop)
        self.author, self.other = (phone(server.url, self.workshop, token=token) for token in self.tokens)
        self.ears: list[Browser] = []
        self.listen()

    def listen(self) -> None:
        """A stage and a phone come in; the phone watches the wall that is open now."""
        wall = next((step["wall"] for step in self.board.all("step") if step["status"] == "open"), None)
        entries = [
            {"code": self.workshop["id"], "view": "stage", "key": self.workshop["stage_key"]},
            {"code": self.workshop["code"], "token": new_token(), "wall": wall},
        ]
        for entry in entries:
            ear = Browser(self.server.port, len(self.ears), **entry)
            ear.keeps_raw = True
            self.crowd.admit(ear)
            self.crowd.wait(lambda ear=ear: ear.entered, "an ear is in")
            self.ears.append(ear)

    def heard(self) -> str:
        """Everything that the ears received since they were last asked, as it came and without escapes."""
        head = self.board.must("workshop.change", title=f"Zäsur {new_id()}")["seq"]
        self.crowd.wait(lambda: all(ear.head >= head for ear in self.ears), "everybody has been told")
        texts = [text for ear in self.ears for text in ear.raw]
        for ear in self.ears:
            ear.raw.clear()
        return "\n".join(text + json.dumps(_parsed(text), ensure_ascii=False) for text in texts)

    def card(self, text: str, lang: str = "de") -> str:
        """A card of the author in the open step."""
        step, card = next(step for step in self.board.all("step") if step["status"] == "open"), new_id()
        self.author.must("card.submit", id=card, step=step["id"], text=text, lang=lang)
        self.board.wait_for(lambda it: card in it.state["card"])
        return card

    def close(self) -> None:
        for client in (self.board, self.author, self.other):
            client.close()


def _parsed(text: str) -> Any:
    start = re.search(r"[\[{]", text)
    return json.loads(text[start.start() :]) if start else None


@pytest.fixture
def hall(server: Server) -> Iterator[Hall]:
    with Crowd() as crowd:
        there = Hall(server, crowd)
        yield there
        there.close()


def _cover(hall: Hall, covered: str, card: str) -> None:
    if covered == "hidden":
        hall.board.must("card.hide", card=card, reason="Ton")
    else:
        hall.board.must("card.redact", card=card, start=4)


@pytest.mark.parametrize("covered", ["hidden", "redacted"])
def test_covered_words(hall: Hall, covered: str) -> None:
    step = open_type(hall.board, "cards")
    hall.listen()
    card, twin = hall.card(f"Das {WORD} nervt", lang="en"), hall.card("Das nervt auch")
    hall.board.must("card.gloss", card=card, text=VERSION)
    hall.board.must("card.edit", card=card, text=f"Das {WORD}", lang="en")
    hall.board.must("card.gloss", card=card, text=VERSION)
    before = hall.heard()
    assert WORD in before
    assert VERSION in before, "the ears hear"
    _cover(hall, covered, card)
    hall.heard()
    merge = new_id()
    hall.board.must("cluster.create", wall=step["wall"], title="Nachbarn", cards=[card, twin])
    hall.board.must("card.move", card=card, cluster=None)
    if covered == "hidden":
        assert hall.board.do("card.merge", card=card, into=twin)["error"]["field"] == "into"
    else:
        hall.board.must("card.merge", id=merge, card=card, into=twin)
        hall.board.must("undo", command=merge)
    hall.listen()
    sorting = open_type(hall.board, "cluster")
    offered = hall.other.must("cluster.suggest", step=sorting["id"])["result"]["card"]
    assert offered is None if covered == "hidden" else offered["id"] == card
    open_type(hall.board, "dots")
    open_type(hall.board, "flip")
    hall.listen()
    after = hall.heard()
    assert WORD not in after
    assert VERSION not in after


@pytest.mark.parametrize("covered", ["hidden", "redacted"])
def test_words_covered_after_the_ballot_was_made(hall: Hall, covered: str) -> None:
    open_type(hall.board, "cards")
    card = hall.card(f"Das {WORD}")
    hall.card("Der Bus")
    ballot = open_type(hall.board, "dots")
    hall.author.wait_for(lambda it: it.state["ballot"])
    assert WORD in hall.heard()
    _cover(hall, covered, card)
    hall.heard()
    hall.listen()
    hall.board.must("step.reveal", step=ballot["id"])
    assert WORD not in hall.heard()


def test_words_that_wait_for_approval(hall: Hall) -> None:
    step = open_type(hall.board, "cards")
    hall.board.must("agenda.change", step=step["id"], settings={"approve": True})
    hall.listen()
    hall.heard()
    card = hall.card(f"Das {WORD}")
    assert hall.author.must("card.edit", card=card, text=f"Anders, das {WORD}")["ok"]
    cluster, copy = new_id(), new_id()
    hall.board.must("cluster.create", id=cluster, wall=step["wall"], title="Nachbarn", cards=[card])
    hall.board.must("card.copy", id=copy, card=card, cluster=cluster)
    hall.board.must("card.gloss", card=card, text=VERSION)
    hall.board.must("agenda.change", step=step["id"], settings={"approve": False})
    hall.listen()
    sorting = open_type(hall.board, "cluster")
    assert hall.other.must("cluster.suggest", step=sorting["id"])["result"] == {"card": None, "sorted": 0, "of": 0}
    open_type(hall.board, "dots")
    open_type(hall.board, "flip")
    assert hall.other.do("card.ask", card=card, asks=True)["error"]["code"] == "invalid"
    hall.listen()
    before = hall.heard() + json.dumps(hall.other.frames, ensure_ascii=False)
    assert WORD not in before
    assert VERSION not in before
    release = new_id()
    hall.board.must("card.approve", id=release, cards=[card])
    assert WORD in hall.heard(), "the ears hear"
    hall.board.must("undo", command=release)
    hall.heard()
    hall.listen()
    assert WORD not in hall.heard()


def test_who_asks_what_a_card_means_and_that_anybody_does(hall: Hall) -> None:
    step = open_type(hall.board, "cards")
    hall.listen()
    card, plain = hall.card("Der KSD muss endlich liefern"), hall.card("Mehr Bänke")
    hall.board.must("card.park", card=card, parked=True)
    hall.heard()
    hall.other.must("card.ask", card=card, asks=True)
    hall.board.wait_for(lambda it: it.state["card"][card]["asks"] == 1)
    hall.listen()
    heard = hall.heard()
    assert card in heard
    assert plain in heard
    assert not re.search(r'"(asks|parked|waiting|explained_at)"', heard)
    mine = json.dumps(hall.author.frames)
    assert '"asks"' not in mine, "its author is not told"
    assert hall.author.do("card.ask", card=card, asks=True)["error"]["code"] == "invalid"
    assert step["status"] == "open"


def test_redaction_reaches_copies_and_exports(hall: Hall) -> None:
    step = open_type(hall.board, "cards")
    card, copy, cluster = hall.card(f"Das {WORD}"), new_id(), new_id()
    hall.board.must("cluster.create", id=cluster, wall=step["wall"], title="Lärm")
    hall.board.must("card.copy", id=copy, card=card, cluster=cluster)
    hall.board.must("card.redact", card=card, start=4)
    hall.heard()
    hall.listen()
    assert WORD not in hall.heard()
    assert WORD not in command_line(
        hall.server.data, "export", hall.workshop["id"], "--format", "json", "--output", "-"
    )
    seen = board(hall.server.url, hall.workshop)
    assert WORD not in json.dumps(seen.state, ensure_ascii=False)
    seen.close()


def test_dots_before_the_reveal(hall: Hall) -> None:
    open_type(hall.board, "cards")
    for text in ("Der Bus", "Die Kita", "Das Amt"):
        hall.card(text)
    step = open_type(hall.board, "dots")
    hall.author.wait_for(lambda it: it.state["ballot"])
    items = hall.author.all("ballot")[0]["items"]
    hall.listen()
    hall.author.must("dot.set", item=items[0]["id"], n=2)
    hall.board.must("dot.count", item=items[0]["id"], sheet=PAPER_SHEET, n=PAPER_DOTS)
    hall.board.wait_for(lambda it: it.state["dot_count"])
    hall.listen()
    covered = hall.heard()
    assert str(PAPER_DOTS) not in covered
    assert str(PAPER_SHEET) not in covered
    assert not re.search(r'"n": ?\d', covered), "whose dots ever"
    assert not re.search(r'"(results|devices|papers)":\s*(?!null|\s)', covered)
    for client in (hall.board, hall.other):
        assert not re.search(r'"results": [^n]', json.dumps(client.frames))
        assert str(PAPER_DOTS) not in json.dumps(hall.other.frames)
    machine = command_line(hall.server.data, "export", hall.workshop["id"], "--format", "json", "--output", "-")
    assert str(PAPER_DOTS) not in machine
    hall.board.must("step.reveal", step=step["id"])
    assert str(PAPER_DOTS) in hall.heard()


def test_answers_before_the_reveal(hall: Hall) -> None:
    step = open_type(hall.board, "scale")
    hall.author.must("answer.give", step=step["id"], value=4, text=WORD)
    hall.board.wait_for(lambda it: it.state["tally"].get(step["id"], {}).get("texts"))
    hall.listen()
    assert WORD not in hall.heard()
    hall.board.must("step.reveal", step=step["id"])
    revealed = hall.heard()
    assert WORD in revealed
    assert not re.search(r'"bars": ?\[', revealed), "one answer could be told apart"


def test_notes_of_the_moderation(hall: Hall) -> None:
    step = open_type(hall.board, "cards")
    hall.board.must("step.note", step=step["id"], text=f"Zu {WORD} nichts sagen")
    hall.board.wait_for(lambda it: it.state["step"][step["id"]]["note"])
    hall.board.must("workshop.change", checks={"paper": True})
    hall.listen()
    open_type(hall.board, "cluster")
    hall.author.enter()
    heard = hall.heard() + json.dumps([hall.author.frames, hall.author.state], ensure_ascii=False)
    assert WORD not in heard
    assert '"note"' not in heard
    assert '"checks"' not in heard
    exported = command_line(hall.server.data, "export", hall.workshop["id"], "--format", "json", "--output", "-")
    assert WORD not in exported


def test_tokens_keys_and_contacts(hall: Hall) -> None:
    name, contact, topic = "Xaver Verschwiegen", "xaver@verschwiegen.example", new_id()
    hall.board.must("topic.create", id=topic, title="Lesen")
    step = open_type(hall.board, "volunteer")
    assert hall.author.do("commitment.make", topic=topic, role="join", name=name)["error"]["field"] == "consent"
    given = {"topic": topic, "role": "coordinate", "name": name, "contact": contact, "consent": "v1"}
    hall.author.must("commitment.make", **given)
    hall.board.wait_for(lambda it: it.state["topic"][topic]["coordinated"])
    hall.listen()
    hall.author.enter()
    everything = hall.heard() + json.dumps([hall.board.frames, hall.author.frames, hall.other.frames])
    secrets = [name, "Verschwiegen", contact, *hall.tokens, hall.workshop["board_key"], hall.workshop["stage_key"]]
    others = [hall.author.me["id"], hall.other.me["id"]]
    for secret in [*secrets, *others]:
        assert secret not in everything
    stored = b"".join(file.read_bytes() for file in hall.server.data.glob("*.sqlite3*"))
    for secret in secrets:
        assert secret.encode() not in stored
        assert secret not in hall.server.log.read_text()
    _assert_only_who_may_fetches_contacts(hall, contact)
    assert step["status"] == "open"


def _assert_only_who_may_fetches_contacts(hall: Hall, contact: str) -> None:
    words = ("export", hall.workshop["id"], "--format", "json", "--output", "-")
    assert contact not in command_line(hall.server.data, *words)
    assert contact in command_line(hall.server.data, *words, "--contacts")
    address = f"{hall.server.url}/w/{hall.workshop['id']}/contacts"
    fetched = {}
    for key in (None, hall.workshop["stage_key"], hall.workshop["board_key"]):
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        if key is not None:
            trade = urllib.request.Request(f"{hall.server.url}/links", json.dumps({"key": key}).encode())
            trade.add_header("Content-Type", "application/json")
            browser.open(trade, timeout=10).close()
        try:
            with browser.open(address, timeout=10) as answer:
                fetched[key] = answer.read().decode()
        except urllib.error.HTTPError as refused:
            fetched[key] = refused.read().decode()
            refused.close()
    allowed = fetched.pop(hall.workshop["board_key"])
    assert contact in allowed
    assert all(contact not in text for text in fetched.values())
