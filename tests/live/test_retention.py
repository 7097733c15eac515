"""Contact data goes on its day, by the program itself, also long after the evening."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from tests.hall import Hall
from tests.live.process import Server
from workshop.clock import today
from workshop.models import Contact


@pytest.fixture
def contacts(hall: Hall) -> list[str]:
    """The contacts of three people in the order in which they gave them: due yesterday, today and tomorrow."""
    topic = hall.do("topic.create", title="Leseabende")["id"]
    words = {"topic": topic, "role": "join", "name": "N", "contact": "n@example.org", "consent": "v1"}
    made = [hall.do("commitment.make", person, **words)["id"] for person in hall.phones[:3]]
    with hall.store.database.write() as session:
        for days, contact in enumerate(made, -1):
            session.get_one(Contact, contact).delete_on = today() + timedelta(days=days)
        session.commit()
    hall.close()
    return made


@pytest.fixture
def server(hall: Hall) -> Iterator[Server]:
    """Not started yet."""
    made = Server(hall.store.config.data_dir)
    yield made
    made.stop()


def wait_until_gone(hall: Hall, contact: str) -> None:
    deadline = time.monotonic() + 20
    while hall.row(Contact, contact) is not None:
        assert time.monotonic() < deadline, "nobody deleted it"
        time.sleep(0.1)


def test_a_running_server_deletes_what_is_due(hall: Hall, contacts: list[str], server: Server) -> None:
    server.start()
    for contact in contacts[:2]:
        wait_until_gone(hall, contact)
    assert hall.row(Contact, contacts[2]) is not None
    assert "retention" not in server.log.read_text()


def test_one_that_cannot_be_deleted_keeps_no_other(hall: Hall, contacts: list[str], server: Server) -> None:
    stuck, due, _ = contacts
    with hall.store.database.write() as session:
        only = f"WHEN OLD.commitment_id = '{stuck}'"
        session.execute(
            text(f"CREATE TRIGGER stuck BEFORE DELETE ON contact {only} BEGIN SELECT RAISE(ABORT, 'no'); END")
        )
        session.commit()
    server.start()
    wait_until_gone(hall, due)
    assert hall.row(Contact, stuck) is not None
    assert stuck in server.log.read_text(), "whoever looks after the server learns which one"
