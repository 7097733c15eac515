"""A card that seems to be in another language than it says: boards and its author are asked, and nothing changes."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live.people import board, new_id, open_type, phone, stage
from tests.live.process import Server, command_of
from tests.live.workshops import new_workshop

_WORKER = "workshop.detection.worker"
_TURKISH = "Gece müzik evi herkes için açık olsun"


@pytest.fixture(params=["eventlet", "gevent"])
def server(request: Any, tmp_path: Path) -> Iterator[Server]:
    """A server on either engine, with nobody in it yet."""
    made = Server(tmp_path / "data", engine=request.param).start()
    yield made
    made.stop()
    assert "Traceback" not in made.log.read_text()


def test_a_turkish_card_from_a_german_phone(server: Server) -> None:
    assert server.children(_WORKER) == [], "a server without foreign cards pays nothing"
    workshop = new_workshop(server.data)
    moderator, beamer = board(server.url, workshop), stage(server.url, workshop)
    author, step = phone(server.url, workshop), open_type(moderator, "cards")["id"]
    card, german, short = new_id(), new_id(), new_id()
    author.must("card.submit", id=german, step=step, text="Ein Haus für Musik, jede Nacht offen", lang="de")
    author.must("card.submit", id=short, step=step, text="Müzik evi", lang="de")
    author.must("card.submit", id=card, step=step, text=_TURKISH, lang="de")
    moderator.wait_for(lambda it: it.state["card"].get(card, {}).get("lang_guess") == "tr", 30)
    assert moderator.state["card"][card]["lang"] == "de"
    assert {moderator.state["card"][key]["lang_guess"] for key in (german, short)} == {None}
    author.wait_for(lambda it: it.mine["card"][card]["lang_guess"] == "tr")
    author.must("card.edit", card=card, lang="tr")
    moderator.wait_for(lambda it: it.state["card"][card]["lang_guess"] is None)
    beamer.wait_for(lambda it: it.state["card"].get(card, {}).get("lang") == "tr")
    for client in (author, moderator, beamer):
        client.close()
    (guesser,) = server.children(_WORKER)
    server.kill()
    deadline = time.monotonic() + 10
    while command_of(guesser):
        assert time.monotonic() < deadline, "the process that guesses has outlived its server"
        time.sleep(0.05)
