"""While cards are compared the hall is served as always, on both engines; and a process that was killed is replaced."""

import json
import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import select

from tests.live.people import phone
from tests.live.process import ROOT, Server
from tests.live.workshops import new_workshop, opened
from workshop.access import CLI
from workshop.models import Step

CARDS = json.loads((ROOT / "workshop/data/cards.json").read_text())
COUNT = 600


def hang(data: Path, workshop: dict[str, Any]) -> tuple[str, str]:
    """Opens the first cards step and hangs many cards; (step, wall)."""
    with opened(data) as store:
        with store.database.read() as db:
            query = select(Step.id).where(Step.workshop_id == workshop["id"], Step.type == "cards")
            step = str(db.scalar(query.order_by(Step.position)))
        store.desk.carry_out(workshop["id"], CLI, "step.open", {"step": step}, None)
        for nth in range(COUNT):
            text = f"{CARDS[nth % len(CARDS)]['text'][:250]} {nth}"
            fields = {"step": step, "text": text, "lang": CARDS[nth % len(CARDS)]["lang"]}
            store.desk.carry_out(workshop["id"], CLI, "card.submit", fields, None)
        with store.database.read() as db:
            return step, str(db.get_one(Step, step).wall_id)


def moderator(server: Server, workshop: dict[str, Any], wall: str) -> Callable[[], requests.Response]:
    """A browser that asks for proposals."""
    browser = requests.Session()
    browser.post(f"{server.url}/links", json={"key": workshop["board_key"]}, timeout=10).raise_for_status()
    return lambda: browser.get(f"{server.url}/w/{workshop['id']}/walls/{wall}/sorting", timeout=30)


def helper_of(server: Server) -> int:
    """The process that computes."""
    [child] = server.children("workshop.sorting.worker")
    return child


@pytest.mark.parametrize("engine", ["eventlet", "gevent"])
def test_the_hall_goes_on_while_cards_are_compared(tmp_path: Path, engine: str) -> None:
    workshop = new_workshop(tmp_path)
    step, wall = hang(tmp_path, workshop)
    server = Server(tmp_path, engine=engine, MITEINANDER_COMMANDS_PER_SECOND="500").start()
    try:
        ask = moderator(server, workshop, wall)
        assert ask().json()["groups"]
        writer = phone(server.url, workshop)
        # However long it takes: it stands still until the hall has had its acknowledgements.
        os.kill(helper_of(server), signal.SIGSTOP)
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(ask)
            time.sleep(0.3)
            began = time.monotonic()
            for nth in range(3):
                writer.must("card.submit", step=step, text=f"Währenddessen {nth}", lang="de")
            took = time.monotonic() - began
            assert not answer.done(), "the comparison was over before the cards were written"
            os.kill(helper_of(server), signal.SIGCONT)
            assert answer.result().status_code == 200
        assert took < 5
        writer.close()
        killed = helper_of(server)
        os.kill(killed, signal.SIGKILL)
        assert ask().status_code == 200
        assert helper_of(server) != killed
        assert "Traceback" not in server.log.read_text()
    finally:
        server.stop()
