"""A database that cannot take it: the caller is told `try_again`, nothing is stored, and later it goes through."""

import resource
import sqlite3
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from tests.live.crowd import Browser, Crowd
from tests.live.people import Client, board, new_id, new_token, open_type, phone, stage
from tests.live.process import Server
from tests.live.workshops import new_workshop

DATABASE = "miteinander.sqlite3"


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that gives up on the database after a second."""
    server = Server(tmp_path_factory.mktemp("patient"), MITEINANDER_LOCK_PATIENCE="1")
    yield server.start()
    said = server.log.read_text()
    server.stop()
    assert "Traceback" not in said


@contextmanager
def full_disk(server: Server) -> Iterator[None]:
    """No file of the server can grow any more; a write gets the error of a disk that cannot take it."""
    log_file = server.data / f"{DATABASE}-wal"
    _, hard = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (log_file.stat().st_size, hard))
    try:
        yield
    finally:
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (hard, hard))


@contextmanager
def locked_database(server: Server) -> Iterator[None]:
    """Another program holds the write lock."""
    with closing(sqlite3.connect(server.data / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("trouble", [full_disk, locked_database])
def test_try_again_until_it_goes(patient: Server, trouble: Any) -> None:
    workshop = new_workshop(patient.data)
    moderator, screen, author = board(patient.url, workshop), stage(patient.url, workshop), phone(patient.url, workshop)
    keeper = Browser(patient.port, 1, workshop["code"], token=new_token())
    step = open_type(moderator, "cards")
    command = {"id": new_id(), "step": step["id"], "text": "Kein Kitaplatz", "lang": "de"}
    with Crowd() as crowd:
        crowd.admit(keeper)
        crowd.wait(lambda: keeper.entered, "entered")
        with trouble(patient):
            refused = author.do("card.submit", **command)
            assert not refused["ok"]
            assert refused["error"]["code"] == "try_again"
            assert refused["error"]["wait"] > 0
            assert refused["error"]["message"]
            kept = crowd.write(keeper, "card.submit", step=step["id"], text="Bleibt im Ausgang", lang="de")
            assert not author.do("card.submit", **command)["ok"]
            assert keeper.outbox
            _assert_the_hall_can_read(patient, workshop, author)
        assert _cards(patient, workshop) == []
        author.must("card.submit", **command)
        again = author.must("card.submit", **command)
        assert again["seq"] == author.must("card.submit", **command)["seq"]
        crowd.wait(lambda: kept in keeper.acked, "the outbox goes through by itself")
        screen.wait_for(lambda it: set(it.state["card"]) == {command["id"], kept})
    assert sorted(_cards(patient, workshop)) == sorted([command["id"], kept])
    for client in (moderator, screen, author):
        client.close()


def _assert_the_hall_can_read(server: Server, workshop: dict[str, Any], known: Client) -> None:
    """Who is known comes in and sees everything; who is new is asked to wait."""
    assert known.enter()["ok"]
    stranger = Client(server.url, workshop["code"], "phone", token=new_token())
    ack = stranger.connect()
    assert ack["error"]["code"] == "try_again"
    stranger.close()


def _cards(server: Server, workshop: dict[str, Any]) -> list[str]:
    with closing(sqlite3.connect(server.data / DATABASE)) as database:
        query = "SELECT id FROM card WHERE workshop_id = ?"
        return [card for (card,) in database.execute(query, (workshop["id"],))]


def test_the_loop_stays_awake_while_the_database_is_locked(patient: Server) -> None:
    workshop, other = new_workshop(patient.data), new_workshop(patient.data)
    moderator, author, elsewhere = board(patient.url, workshop), phone(patient.url, workshop), phone(patient.url, other)
    step = open_type(moderator, "cards")
    acks: list[dict[str, Any]] = []

    def write() -> None:
        acks.append(author.do("card.submit", step=step["id"], text="Der Bus", lang="de"))

    took = []
    with locked_database(patient):
        writing = threading.Thread(target=write)
        writing.start()
        while writing.is_alive():
            began = time.monotonic()
            assert elsewhere.enter()["ok"]
            took.append(time.monotonic() - began)
        writing.join()
    assert acks[0]["error"]["code"] == "try_again"
    assert len(took) > 3, "the other hall was served meanwhile"
    assert statistics.median(took) < 0.5
    for client in (moderator, author, elsewhere):
        client.close()


def test_the_command_line_waits_for_the_lock(patient: Server) -> None:
    made: list[dict[str, Any]] = []
    with locked_database(patient):
        writing = threading.Thread(target=lambda: made.append(new_workshop(patient.data)))
        writing.start()
        writing.join(0.5)
        assert writing.is_alive()
    writing.join(30)
    newcomer = phone(patient.url, made[0])
    assert newcomer.all("workshop")[0]["id"] == made[0]["id"]
    newcomer.close()
