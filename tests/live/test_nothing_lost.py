"""Nothing lost, nothing doubled: killed servers, cut connections, a second writer, two tabs."""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.live.crowd import Browser, Crowd
from tests.live.people import Client, board, new_id, new_token, open_type
from tests.live.process import Server, command_line
from tests.live.proxy import Proxy
from tests.live.workshops import new_link, new_workshop, opened
from workshop.access import CLI

pytestmark = pytest.mark.timeout(420)

#: Nobody types this fast; the point here is the path of a write, not the rate.
FAST = {"MITEINANDER_COMMANDS_PER_SECOND": "1000", "MITEINANDER_JOINS_PER_SECOND": "1000"}


def rows(data: Path, query: str, *values: str) -> list[Any]:
    """What the database holds, read beside the server."""
    with closing(sqlite3.connect(data / "miteinander.sqlite3")) as database:
        return database.execute(query, values).fetchall()


def cards_of(data: Path, workshop: dict[str, Any]) -> dict[str, str]:
    found = rows(data, "SELECT id, text FROM card WHERE workshop_id = ?", workshop["id"])
    assert len(found) == len(dict(found))
    return dict(found)


def assert_without_gap(data: Path, workshop: dict[str, Any]) -> None:
    """The feed counts 1, 2, 3, … up to the workshop's head, and every card was put into it once when it was written."""
    numbers = [seq for (seq,) in rows(data, "SELECT seq FROM feed WHERE workshop_id = ? ORDER BY seq", workshop["id"])]
    ((head,),) = rows(data, "SELECT head FROM workshop WHERE id = ?", workshop["id"])
    assert numbers == list(range(1, head + 1))
    puts = rows(data, "SELECT ref FROM feed WHERE workshop_id = ? AND noun = 'card'", workshop["id"])
    assert set(Counter(ref for (ref,) in puts).values()) <= {1}


def assert_same_as_fresh(server: Server, workshop: dict[str, Any], browser: Browser, **enter: Any) -> None:
    """Old state and frames came to what somebody sees who enters now."""
    fresh = Client(server.url, workshop["code"], "phone", **enter)
    assert fresh.connect()["ok"]
    for noun in ("wall", "step", "card"):
        assert browser.state[noun] == fresh.state[noun], noun
    for noun in ("card", "dot"):
        assert browser.mine[noun] == fresh.mine[noun], noun
    fresh.close()


def test_400_phones_while_the_server_is_killed_three_times(tmp_path: Path) -> None:
    server = Server(tmp_path, **FAST)
    workshop = new_workshop(tmp_path)
    server.start()
    try:
        moderator = board(server.url, workshop)
        step = open_type(moderator, "cards")
        moderator.must("agenda.change", step=step["id"], settings={"cards_per_person": None})
        moderator.close()
        _write_through_kills(server, workshop, step["id"])
    finally:
        server.stop()


def _write_through_kills(server: Server, workshop: dict[str, Any], step: str) -> None:
    tokens = [new_token() for _ in range(400)]
    phones = [Browser(server.port, seed, workshop["code"], token=token) for seed, token in enumerate(tokens)]
    screen = Browser(server.port, 1000, workshop["id"], "stage", key=workshop["stage_key"])
    sent: dict[str, str] = {}
    with Crowd() as crowd:
        crowd.admit(screen, *phones)
        crowd.wait(lambda: all(phone.entered for phone in phones), "everybody is in", 200)
        for number in range(1000):
            text = f"Karte {number}"
            sent[crowd.write(phones[number % 400], "card.submit", step=step, text=text, lang="de")] = text

        def acked() -> set[str]:
            return {entry for phone in phones for entry in phone.acked}

        for many in (150, 400, 650):
            crowd.wait(lambda many=many: len(acked()) >= many, f"{many} acknowledged", 200)
            known = acked()
            server.kill()
            assert known <= set(cards_of(server.data, workshop)), "what was acknowledged is on the disk"
            assert len(acked()) < 1000, "cards were on their way"
            server.start()
        crowd.wait(lambda: len(acked()) == 1000, "all acknowledged", 200)
        head = rows(server.data, "SELECT head FROM workshop WHERE id = ?", workshop["id"])[0][0]
        crowd.wait(lambda: len(screen.state["card"]) == 1000, "all on the stage")
        crowd.wait(lambda: all(next(iter(it.state["wall"].values()))["count"] == 1000 for it in phones), "all counted")
        assert screen.head == head
        assert not any(phone.refused or phone.gaps for phone in phones)
        assert {key: card["text"] for key, card in screen.state["card"].items()} == sent
        for phone, token in random.Random(7).sample(list(zip(phones, tokens, strict=True)), 5):
            assert len(phone.mine["card"]) in (2, 3)
            assert_same_as_fresh(server, workshop, phone, token=token)
    assert cards_of(server.data, workshop) == sent
    assert_without_gap(server.data, workshop)
    assert "Traceback" not in server.log.read_text()
    people = rows(server.data, "SELECT count(*) FROM participant WHERE workshop_id = ?", workshop["id"])
    assert people == [(400,)]


def test_connections_cut_at_random_with_a_second_writer_and_two_tabs(tmp_path: Path) -> None:
    server = Server(tmp_path, **FAST)
    workshop = new_workshop(tmp_path)
    server.start()
    try:
        moderator = board(server.url, workshop)
        step = open_type(moderator, "cards")
        moderator.must("agenda.change", step=step["id"], settings={"cards_per_person": None})
        with Proxy(server.port, seed=11) as proxy:
            _write_through_cuts(server, proxy, workshop, step["id"], moderator)
        moderator.close()
    finally:
        server.stop()


def _write_through_cuts(server: Server, proxy: Proxy, workshop: dict[str, Any], step: str, moderator: Client) -> None:
    tokens = [new_token() for _ in range(40)]
    # Every token is open in two tabs, which share the storage: the second sends some entries of the first once more.
    tabs = [Browser(proxy.port, seed, workshop["code"], token=tokens[seed // 2], patience=2) for seed in range(80)]
    screen = Browser(proxy.port, 1000, workshop["id"], "stage", key=workshop["stage_key"], patience=2)
    spare = new_link(server.data, workshop, "help")
    sent: dict[str, str] = {}
    with Crowd() as crowd:
        crowd.admit(screen, *tabs)
        for number in range(240):
            text, tab = f"Karte {number}", tabs[number % 80]
            entry = crowd.write(tab, "card.submit", step=step, text=text, lang="de")
            sent[entry] = text
            if number % 3 == 0:
                crowd.write(tabs[(number % 80) ^ 1], "card.submit", id=entry, step=step, text=text, lang="de")
        with opened(server.data) as store:
            for number in range(25):
                entry, text = new_id(), f"Von der Kommandozeile {number}"
                fields = {"step": step, "text": text, "lang": "de", "source": "paper"}
                store.desk.carry_out(workshop["id"], CLI, "card.submit", fields, id=entry)
                sent[entry] = text
        command_line(server.data, "revoke", spare["id"])
        crowd.wait(lambda: not any(tab.outbox for tab in tabs), "every outbox is empty", 200)
        assert proxy.cuts > 20, "the proxy did its work"
        proxy.heal()
        crowd.wait(lambda: len(screen.state["card"]) == len(sent), "all on the stage")
        moderator.wait_for(lambda it: len(it.state["card"]) == len(sent), 30)
        walls = moderator.state["wall"]
        crowd.wait(lambda: all(tab.state["wall"] == walls for tab in tabs), "all counted")
        assert {key: card["text"] for key, card in screen.state["card"].items()} == sent
        assert not any(tab.refused or tab.gaps for tab in tabs)
        for first, second in zip(tabs[::2], tabs[1::2], strict=True):
            crowd.wait(lambda a=first, b=second: a.mine["card"] == b.mine["card"], "two tabs are one person")
        for number in (0, 33, 79):
            assert_same_as_fresh(server, workshop, tabs[number], token=tokens[number // 2])
    assert cards_of(server.data, workshop) == sent
    assert_without_gap(server.data, workshop)
    assert "Traceback" not in server.log.read_text()
    people = rows(server.data, "SELECT count(*) FROM participant WHERE workshop_id = ?", workshop["id"])
    assert people == [(40,)]
