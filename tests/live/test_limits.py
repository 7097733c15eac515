"""Rates and ceilings, and who is let in at all."""

import time
from collections.abc import Iterator

import pytest

from tests.live.people import Client, board, new_id, new_token, open_type, phone
from tests.live.process import Server
from tests.live.workshops import new_link, new_workshop, opened
from workshop.commands.links import revoke_link


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with narrow limits: 2 joins a second (4 at once), 8 people, 2 commands a second (3 at once)."""
    limits = {"JOINS_PER_SECOND": "2", "MAX_PARTICIPANTS": "8", "COMMANDS_PER_SECOND": "2", "COMMANDS_BURST": "3"}
    server = Server(
        tmp_path_factory.mktemp("strict"), **{f"MITEINANDER_{name}": value for name, value in limits.items()}
    )
    yield server.start()
    said = server.log.read_text()
    server.stop()
    assert "Traceback" not in said


def test_too_many_people_at_once_and_in_all(strict: Server) -> None:
    workshop = new_workshop(strict.data)
    tokens = [new_token() for _ in range(8)]
    people = [Client(strict.url, workshop["code"], "phone", token=token) for token in tokens]
    for person in people:
        person.open()
    waits = []
    for person in people:
        while not (ack := person.enter())["ok"]:
            assert ack["error"]["code"] == "too_fast"
            waits.append(ack["error"]["wait"])
            time.sleep(ack["error"]["wait"])
    assert waits
    assert all(0 < wait <= 1 for wait in waits)
    time.sleep(0.5)
    ninth = Client(strict.url, workshop["code"], "phone", token=new_token())
    assert ninth.connect()["error"]["code"] == "limit"
    again = Client(strict.url, workshop["code"], "phone", token=tokens[0])
    assert again.connect()["ok"], "who is in stays in"
    for client in (*people, ninth, again):
        client.close()


def test_too_many_commands(strict: Server) -> None:
    workshop = new_workshop(strict.data)
    moderator, eager, calm = board(strict.url, workshop), phone(strict.url, workshop), phone(strict.url, workshop)
    step = open_type(moderator, "cards")
    entries = [{"id": new_id(), "step": step["id"], "text": f"Karte {n}", "lang": "de"} for n in range(3)]
    for entry in entries:
        eager.must("card.submit", **entry)
    fourth = {"id": new_id(), "card": entries[0]["id"], "text": "Neu"}
    ack = eager.do("card.edit", **fourth)
    while ack["ok"]:  # a slow machine gives the bucket time to fill again
        ack = eager.do("card.edit", **fourth)
    assert ack["error"]["code"] == "too_fast"
    assert 0 < ack["error"]["wait"] <= 0.5
    calm.must("card.submit", step=step["id"], text="Ich darf", lang="de")
    for number in range(12):
        moderator.must("timer.set", left_ms=number)
    time.sleep(ack["error"]["wait"])
    eager.must("card.edit", **fourth)
    for client in (moderator, eager, calm):
        client.close()


def test_a_fourth_card_where_three_are_allowed(server: Server) -> None:
    workshop = new_workshop(server.data)
    moderator, author = board(server.url, workshop), phone(server.url, workshop)
    step = open_type(moderator, "cards")
    assert step["settings"]["cards_per_person"] == 3
    cards = [author.must("card.submit", step=step["id"], text=f"Karte {n}", lang="de") for n in range(3)]
    assert len(cards) == 3
    fourth = {"id": new_id(), "step": step["id"], "text": "Noch eine", "lang": "de"}
    assert author.do("card.submit", **fourth)["error"]["code"] == "limit"
    author.wait_for(lambda it: len(it.mine["card"]) == 3)
    author.must("card.withdraw", card=next(iter(author.mine["card"])))
    author.must("card.submit", **fourth)
    for client in (moderator, author):
        client.close()


def test_links_lead_to_their_own_workshop_and_view_only(server: Server) -> None:
    workshop, other = new_workshop(server.data), new_workshop(server.data)
    helper, mediator = new_link(server.data, workshop, "help"), new_link(server.data, workshop, "mediate")
    revoked = new_link(server.data, workshop, "moderate")
    with opened(server.data) as store, store.database.write() as session:
        revoke_link(session, revoked["id"])
        session.commit()
    right = [
        ("board", workshop["board_key"]),
        ("board", helper["key"]),
        ("board", mediator["key"]),
        ("stage", workshop["stage_key"]),
        ("stage", workshop["board_key"]),
        ("stage", helper["key"]),
    ]
    wrong = [
        ("board", other["board_key"]),
        ("board", workshop["stage_key"]),
        ("board", revoked["key"]),
        ("board", workshop["board_key"][:-2] + "AA"),
        ("board", None),
        ("stage", other["stage_key"]),
        ("stage", mediator["key"]),
        ("stage", ""),
    ]
    for code in (workshop["id"], workshop["code"]):
        for view, key in right:
            assert _enter(server, code, view, key)["ok"], view
        for view, key in wrong:
            assert _enter(server, code, view, key)["error"]["code"] == "not_allowed", (view, key)
    assert _enter(server, new_id(), "board", workshop["board_key"])["error"]["code"] == "unknown_code"


def _enter(server: Server, code: str, view: str, key: str | None) -> dict:
    client = Client(server.url, code, view, key=key)
    ack = client.connect()
    client.close()
    return ack


def test_codes(server: Server) -> None:
    workshop = new_workshop(server.data)
    code = workshop["code"]
    for typed, known in ((code.lower(), True), (f" {code[:3]} {code[3:]} ", True), ("AAAAAA", False), ("", False)):
        visitor = Client(server.url, typed, "phone", token=new_token())
        ack = visitor.connect()
        assert ack["ok"] is known
        assert known or ack["error"]["code"] == "unknown_code"
        visitor.close()
    by_id = Client(server.url, workshop["id"], "phone", token=new_token())
    assert by_id.connect()["error"]["code"] == "unknown_code"
    by_id.close()


def test_a_lost_answer_makes_no_second_person(server: Server) -> None:
    workshop, token = new_workshop(server.data), new_token()
    first, second = (Client(server.url, workshop["code"], "phone", token=token) for _ in range(2))
    assert first.connect()["me"]["id"] == second.connect()["me"]["id"]
    assert first.enter()["me"]["id"] == first.me["id"]
    for client in (first, second):
        client.close()
