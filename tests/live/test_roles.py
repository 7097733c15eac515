"""Who may do what: every kind of command in every role, over the wire."""

from typing import Any

import pytest

from tests.live.people import Client, board, new_id, open_type, phone, stage
from tests.live.process import Server
from tests.live.workshops import new_link, new_workshop
from workshop.commands.verbs import VERBS

#: Well formed, but of nothing that exists: whoever may try is told so, whoever may not is told that.
NOTHING = new_id()
FIELDS: dict[str, dict[str, Any]] = {
    "card.submit": {"step": NOTHING, "text": "x", "lang": "de"},
    "card.edit": {"card": NOTHING, "text": "x"},
    "card.approve": {"cards": [NOTHING]},
    "card.park": {"card": NOTHING, "parked": True},
    "card.ask": {"card": NOTHING, "asks": True},
    "card.hide": {"card": NOTHING, "reason": "x"},
    "card.merge": {"card": NOTHING, "into": NOTHING},
    "card.part": {"card": NOTHING},
    "card.move": {"card": NOTHING, "cluster": None},
    "card.copy": {"card": NOTHING, "cluster": NOTHING},
    "card.gloss": {"card": NOTHING, "text": "x"},
    "card.take": {"device": NOTHING, "langs": ["tr"], "skip": NOTHING},
    "cluster.create": {"wall": NOTHING, "title": "x"},
    "cluster.rename": {"cluster": NOTHING, "title": "x"},
    "cluster.merge": {"cluster": NOTHING, "into": NOTHING},
    "cluster.split": {"cluster": NOTHING, "title": "x", "cards": [NOTHING]},
    "dot.set": {"item": NOTHING, "n": 1},
    "dot.count": {"item": NOTHING, "sheet": 1, "n": 1},
    "answer.give": {"step": NOTHING, "value": 1},
    "agenda.change": {"step": NOTHING, "minutes": 5},
    "step.note": {"step": NOTHING, "text": "x"},
    "timer.set": {"left_ms": 1000},
    "topic.create": {"origin": {"noun": "card", "id": NOTHING}},
    "action_item.create": {"what": "x", "topic": NOTHING},
    "sheet.change": {"sheet": NOTHING, "fields": {"what": "x"}},
    "commitment.make": {"topic": NOTHING, "role": "join"},
    "engagement.submit": {"text": "x", "lang": "de"},
    "clap.set": {"step": NOTHING, "n": 1},
    "engagement.hide": {"engagement": NOTHING, "reason": "x"},
    "participant.change": {"table": 1},
    "workshop.change": {"title": "Probe"},
    "table.create": {},
    "table.draw": {},
    "workshop.close": {},
}


def _command(kind: str) -> dict[str, Any]:
    if kind in FIELDS:
        return FIELDS[kind]
    if kind == "undo":
        return {"command": NOTHING}
    if kind == "cluster.suggest":
        return {"step": NOTHING}
    return {kind.partition(".")[0]: NOTHING}


#: {kind: roles}; tests/test_protocol.py holds it against the page.
TABLE = {kind: verb.roles for kind, verb in VERBS.items() if verb.roles != {"system"}}


@pytest.fixture
def everybody(server: Server) -> Any:
    """{role: client} of one workshop."""
    workshop = new_workshop(server.data)
    people = {"phone": phone(server.url, workshop), "moderate": board(server.url, workshop)}
    for role in ("help", "mediate"):
        people[role] = board(server.url, {**workshop, "board_key": new_link(server.data, workshop, role)["key"]})
        assert people[role].me["role"] == role
    people["stage"] = stage(server.url, workshop)
    yield people
    for person in people.values():
        person.close()


def test_every_kind_in_every_role(everybody: dict[str, Client]) -> None:
    kinds = [kind for kind in TABLE if kind != "workshop.close"]
    for kind in [*kinds, "workshop.close"]:
        for role, person in sorted(everybody.items(), key=lambda pair: pair[0] in TABLE[kind]):
            ack = person.do(kind, **_command(kind))
            refused = not ack["ok"] and ack["error"]["code"] == "not_allowed" and "field" not in ack["error"]
            assert refused is (role not in TABLE[kind]), (kind, role, ack)


def test_nobody_joins_for_another(everybody: dict[str, Client]) -> None:
    for person in everybody.values():
        ack = person.do("participant.join", token_hash="0" * 64, lang="de", most=10_000)
        assert ack["error"]["code"] == "not_allowed"


def test_nobody_speaks_for_the_machine(everybody: dict[str, Client]) -> None:
    for person in everybody.values():
        for kind, more in (("card.translate", {"text": "x"}), ("card.guess", {"guess": "tr"})):
            ack = person.do(kind, card=NOTHING, words="x", lang="tr", **more)
            assert ack["error"]["code"] == "not_allowed"


def test_a_phone_changes_nothing_of_others(everybody: dict[str, Client], server: Server) -> None:
    moderator, author = everybody["moderate"], everybody["phone"]
    other = phone(server.url, {"code": moderator.all("workshop")[0]["code"]})
    step, card = open_type(moderator, "cards")["id"], new_id()
    author.must("card.submit", id=card, step=step, text="Meins", lang="de")
    for kind, fields in (("card.edit", {"text": "Deins"}), ("card.withdraw", {})):
        assert other.do(kind, card=card, **fields)["error"]["code"] == "not_allowed"
    assert other.do("card.submit", id=card, step=step, text="Untergeschoben", lang="de")["error"]["code"] == "invalid"
    moderator.must("step.close", step=step)
    assert author.do("card.withdraw", card=card)["error"]["code"] == "closed"
    volunteer, topic = open_type(moderator, "volunteer"), new_id()
    moderator.must("topic.create", id=topic, title="Lesen")
    word = new_id()
    author.must("commitment.make", id=word, topic=topic, role="join")
    assert other.do("commitment.withdraw", commitment=word)["error"]["code"] == "not_allowed"
    assert volunteer["status"] == "open"
    moderator.wait_for(lambda it: it.state["topic"][topic]["found"] == 1)
    other.close()


def test_a_phone_cannot_dress_its_card_up(everybody: dict[str, Client]) -> None:
    moderator, author, card = everybody["moderate"], everybody["phone"], new_id()
    step = open_type(moderator, "cards")["id"]
    fields = {"paper": 7, "source": "paper", "gloss": "Untergeschoben"}
    author.must("card.submit", id=card, step=step, text="Meins", lang="tr", **fields)
    seen = moderator.wait_for(lambda it: it.state["card"].get(card))
    assert (seen["source"], seen["paper"], seen["gloss"]) == ("phone", None, None)


def test_nothing_reaches_into_another_workshop(everybody: dict[str, Client], server: Server) -> None:
    elsewhere = new_workshop(server.data)
    stranger, guest = board(server.url, elsewhere), phone(server.url, elsewhere)
    moderator = everybody["moderate"]
    step, card, cluster = open_type(moderator, "cards"), new_id(), new_id()
    moderator.must("card.submit", id=card, step=step["id"], text="Unsere", lang="de")
    moderator.must("cluster.create", id=cluster, wall=step["wall"], title="Unsere")
    tries = [
        ("card.submit", {"step": step["id"], "text": "x", "lang": "de"}),
        ("card.hide", {"card": card, "reason": "x"}),
        ("card.approve", {"cards": [card]}),
        ("card.park", {"card": card, "parked": True}),
        ("card.explain", {"card": card}),
        ("card.move", {"card": card, "cluster": cluster}),
        ("cluster.rename", {"cluster": cluster, "title": "x"}),
        ("cluster.create", {"wall": step["wall"], "title": "x", "cards": [card]}),
        ("step.close", {"step": step["id"]}),
        ("topic.create", {"origin": {"noun": "card", "id": card}}),
    ]
    for kind, fields in tries:
        assert stranger.do(kind, **fields)["error"]["code"] == "invalid", kind
    hide = new_id()
    moderator.must("card.hide", id=hide, card=card, reason="Ton")
    assert stranger.do("undo", command=hide)["error"]["code"] == "not_allowed"
    assert guest.do("card.ask", card=card, asks=True)["error"]["code"] == "invalid"
    assert guest.say("watch", {"wall": step["wall"]})["error"]["code"] == "invalid"
    for person in (stranger, guest):
        person.close()
