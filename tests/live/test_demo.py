"""`bin/demo`: simulated people take part in each step as the moderator opens it."""

import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.people import Client, board, open_type
from tests.live.process import ROOT, Server
from tests.live.workshops import new_workshop

PEOPLE = 15


@pytest.fixture
def workshop(server: Server) -> dict[str, Any]:
    return new_workshop(server.data, agenda="zw_pforzheim_5h")


@pytest.fixture
def demo(server: Server, workshop: dict[str, Any]) -> Iterator[subprocess.Popen[str]]:
    """The people, forty times as quick as people are."""
    node = shutil.which("node") or str(ROOT / ".venv/bin/node")
    words = [node, "benchmarks/people/demo.mjs", "--people", str(PEOPLE), "--pace", "40"]
    process = subprocess.Popen(
        [*words, f"{server.url}/j/{workshop['code']}"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.communicate()


@pytest.fixture
def moderator(server: Server, workshop: dict[str, Any]) -> Iterator[Client]:
    client = board(server.url, workshop)
    yield client
    client.close()


def test_people_take_part_in_every_step(demo: subprocess.Popen[str], moderator: Client) -> None:
    moderator.wait_for(lambda it: it.presence.get("phones") == PEOPLE, timeout=30)
    open_type(moderator, "introduce")
    moderator.wait_for(lambda it: it.state["engagement"], timeout=30)
    open_type(moderator, "cards")
    moderator.wait_for(lambda it: len(it.state["card"]) >= PEOPLE / 2, timeout=30)
    open_type(moderator, "cluster")
    moderator.wait_for(lambda it: any(cluster["proposed"] for cluster in it.state["cluster"].values()), timeout=30)
    for card in moderator.all("card"):
        moderator.must("card.move", card=card["id"], cluster=moderator.all("cluster")[0]["id"])
    topic = moderator.must("topic.create", title="Sprachcafé")
    assert topic["result"]["action_item"]

    ballot = open_type(moderator, "dots")
    time.sleep(2)  # until then `active` may still be of the step before
    moderator.wait_for(lambda it: it.presence.get("active", 0) >= PEOPLE / 2, timeout=30)
    moderator.must("step.reveal", step=ballot["id"])
    results = moderator.wait_for(lambda it: it.state["ballot"][ballot["ballot"]]["results"])
    assert sum(row["dots"] for row in results) >= PEOPLE / 2

    open_type(moderator, "table_work")
    moderator.wait_for(lambda it: any(sheet["fields"] for sheet in it.state["sheet"].values()), timeout=30)
    open_type(moderator, "volunteer")
    moderator.wait_for(lambda it: any(topic["found"] for topic in it.state["topic"].values()), timeout=30)
    feedback = open_type(moderator, "feedback")
    moderator.wait_for(lambda it: it.state["tally"].get(feedback["id"], {}).get("count", 0) >= PEOPLE / 2, timeout=30)

    demo.send_signal(signal.SIGINT)
    said, _ = demo.communicate(timeout=10)
    assert demo.returncode == 0
    assert "Alle sind nach Hause gegangen." in said
    moderator.wait_for(lambda it: it.presence.get("phones") == 0, timeout=30)


def test_a_door_that_is_locked_is_said(server: Server) -> None:
    node = shutil.which("node") or str(ROOT / ".venv/bin/node")
    words = [node, "benchmarks/people/demo.mjs", f"{server.url}/j/XXXXXX"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 1
    assert "Diesen Code kennen wir nicht" in done.stderr
