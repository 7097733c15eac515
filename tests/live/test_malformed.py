"""Whatever comes up the wire is answered in the shape of the page, and costs nobody else anything."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.live.people import Client, board, new_id, new_token, open_type, phone
from tests.live.process import ROOT, Server
from tests.live.workshops import new_workshop
from workshop.commands.verbs import VERBS

_ERRORS = Path(ROOT / "docs/protocol.md").read_text().partition("### Error codes")[2].partition("##")[0]
CODES = set(re.findall(r"^\| `(\w+)` \|", _ERRORS, re.MULTILINE))

#: Also halves of surrogate pairs, which JSON can carry and no database can store.
TEXT = st.text(st.characters(exclude_categories=()), max_size=20)
SCALAR = st.none() | st.booleans() | st.integers() | st.integers(-(10**25), 10**25) | st.floats() | TEXT
JSON = st.recursive(SCALAR, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4))
TIMES = st.sampled_from(["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-30", "heute", "2026-05-21"])

lightly = settings(
    max_examples=40, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def assert_answered(ack: Any) -> None:
    assert isinstance(ack, dict), ack
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", ack["now"])
    if ack["ok"]:
        return
    error = ack["error"]
    assert error["code"] in CODES
    assert error["message"]
    assert set(error) <= {"code", "message", "field", "wait"}
    assert ("wait" in error) is (error["code"] in ("too_fast", "try_again"))
    assert error["code"] != "try_again", "trying this again would never end"


@pytest.fixture(scope="module")
def hall(shared_server: Server) -> Any:
    """(board, phone, ids of all that is there) of a workshop in which something is going on."""
    workshop = new_workshop(shared_server.data)
    moderator, guest = board(shared_server.url, workshop), phone(shared_server.url, workshop)
    step, card, topic = open_type(moderator, "cards"), new_id(), new_id()
    guest.must("card.submit", id=card, step=step["id"], text="Der Bus", lang="de")
    moderator.must("cluster.create", wall=step["wall"], title="Bus", cards=[card])
    moderator.must("topic.create", id=topic, title="Bus")
    moderator.wait_for(lambda it: topic in it.state["topic"])
    ids = [key for noun in moderator.state.values() for key in noun]
    yield moderator, guest, ids
    moderator.close()
    guest.close()


@seed(1)
@lightly
@given(event=st.sampled_from(["enter", "watch", "do"]), data=st.lists(JSON, max_size=3))
def test_any_json(server: Server, hall: Any, event: str, data: list[Any]) -> None:
    visitor = Client(server.url, "", "phone")
    visitor.open()
    ack = visitor.say(event, *data)
    if ack.get("error", {}).get("code") == "try_again":
        assert event != "enter", "who has not entered is asked to, and comes again"
    else:
        assert_answered(ack)
    visitor.close()


@seed(2)
@lightly
@given(event=st.sampled_from(["watch", "do"]), data=st.lists(JSON, max_size=3))
def test_any_json_once_inside(server: Server, hall: Any, event: str, data: list[Any]) -> None:
    for person in hall[:2]:
        assert_answered(person.say(event, *data))


@seed(3)
@lightly
@given(
    st.fixed_dictionaries(
        {"code": st.sampled_from(["", "ABCDEF"]) | TEXT, "view": st.sampled_from(["phone", "stage", "board"])},
        optional={
            "token": st.just(new_token()) | TEXT,
            "key": TEXT | st.just("A" * 43),
            "wall": st.just(new_id()) | TEXT,
            "since": st.integers() | st.floats(),
            "feed": TEXT,
            "lang": st.sampled_from(["de", "ar", "xx", "zh-Hans"]) | TEXT,
        },
    )
)
def test_nearly_an_entry(server: Server, hall: Any, message: dict[str, Any]) -> None:
    visitor = Client(server.url, "", "phone")
    visitor.open()
    for code in (message["code"], hall[0].all("workshop")[0]["code"]):
        assert_answered(visitor.say("enter", {**message, "code": code}))
    visitor.close()


@seed(4)
@settings(lightly, max_examples=200)
@given(data=st.data())
def test_nearly_a_command(server: Server, hall: Any, data: st.DataObject) -> None:
    moderator, guest, ids = hall
    kind = data.draw(st.sampled_from(sorted(set(VERBS) - {"workshop.close"})))
    value = st.sampled_from(ids) | TIMES | JSON | st.sampled_from(["cluster", "join", "running", "de", "paper"])
    names = [field.name for field in msgspec.structs.fields(VERBS[kind].message) if field.name != "id"]
    fields = data.draw(st.fixed_dictionaries({}, optional={name: value | st.lists(value) for name in names}))
    for person in (moderator, guest):
        assert_answered(person.say("do", {"id": new_id(), "kind": kind, **fields}))


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("timer.set", {"ends_at": "0001-01-01T00:00:00+14:00"}),
        ("timer.set", {"ends_at": "9999-12-31T23:59:59-14:00"}),
        ("timer.set", {"left_ms": 10**30}),
        ("workshop.change", {"stage": {"show": "\ud800"}}),
        ("workshop.change", {"title": "\ud800"}),
        ("agenda.change", {"steps": []}),
        ("agenda.change", {"add": {"type": "nichts", "minutes": 5, "title": {}, "prompt": {}}}),
        ("agenda.change", {"add": {"type": "cards", "minutes": 5, "title": {}, "prompt": {}, "settings": {"x": 1}}}),
        ("topic.create", {}),
        ("topic.create", {"origin": {"noun": "\ud800", "id": "x"}}),
        ("topic.create", {"title": "\u200b"}),
        ("action_item.create", {"what": "x" * 5001}),
        ("commitment.make", {"role": "join"}),
        ("participant.change", {"lang": "x" * 200}),
        ("undo", {"command": "x"}),
        ("nothing.known", {}),
    ],
)
def test_known_edges(server: Server, hall: Any, kind: str, fields: dict[str, Any]) -> None:
    for person in hall[:2]:
        assert_answered(person.say("do", {"id": new_id(), "kind": kind, **fields}))
        assert_answered(person.say("do", {"id": "x", "kind": kind, **fields}))
        assert_answered(person.say("do", {"kind": kind, **fields}))


def test_more_arguments_than_one(server: Server, hall: Any) -> None:
    for event in ("enter", "watch", "do"):
        assert_answered(hall[1].say(event, {}, {}, []))
    assert hall[1].enter()["ok"]


RAW = [
    "42/live,",
    "42/live,1",
    '42/live,1["do"',
    '42/live,1{"a":1}',
    "42/live,1[]",
    "42/live,1[[]]",
    '42/live,99999999999999999999["do",{}]',
    '42/elsewhere,1["do",{}]',
    '451-/live,1["do",{"_placeholder":true,"num":0}]',
    "43/live,7[]",
    "44/live,{}",
    "49",
    "9",
    "",
    "4",
    '42/live,1["do",' + "[" * 40_000 + "]" * 40_000 + "]",
    '42/live,1["connect",{}]',
    '42/live,1["disconnect",{}]',
]


@pytest.mark.parametrize("text", RAW, ids=range(len(RAW)))
def test_what_is_no_message_at_all(shared_server: Server, hall: Any, text: str) -> None:
    """It may end this socket, but nobody else's."""
    visitor = Client(shared_server.url, hall[0].all("workshop")[0]["code"], "phone", token=new_token())
    assert visitor.connect()["ok"]
    visitor._socket.eio.ws.send(text)
    hall[1].must("participant.change", table=1)
    visitor.close()
