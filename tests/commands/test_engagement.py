"""Engagement and applause: who may write, change, take back, thank and clap, and who sees what of it."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hall import Hall, reduce
from workshop.access import Actor
from workshop.commands.applause import MOST_CLAPS
from workshop.commands.links import create_link
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Clap, Engagement, Thank

TOLD = {
    "text": "Ich lese Kindern vor",
    "lang": "de",
    "for_whom": "Kinder",
    "place": "Nordstadt",
    "languages": ["de", "tr"],
}


def tell(hall: Hall, actor: Actor | None = None, **more: Any) -> str:
    return hall.do("engagement.submit", actor or hall.phones[0], **{**TOLD, **more})["id"]


def planner(hall: Hall) -> Actor:
    with hall.store.database.write() as session:
        link = create_link(session, role="plan")
        session.commit()
        return Actor.link(link)


def refused(hall: Hall, kind: str, actor: Actor, **fields: Any) -> str:
    with pytest.raises(Refusal) as caught:
        hall.do(kind, actor, **fields)
    return caught.value.code


def test_everybody_sees_what_for_whom_where_and_in_which_languages(hall: Hall) -> None:
    made = tell(hall)
    for audience in (STAGE, BOARD, phone()):
        seen = hall.see(audience)["engagement"][made]
        assert {name: seen[name] for name in TOLD} == TOLD
        assert ("consent" in seen) is audience.is_board
    assert hall.see(phone(), hall.phones[0].participant_id)["mine"]["engagement"][made]["consent"] is False


def test_only_what_is_given_changes_also_after_the_evening(hall: Hall) -> None:
    made = tell(hall, consent=True)
    hall.do("engagement.change", hall.phones[0], engagement=made, place="  Marktplatz\n 3 ", languages=["uk", "uk"])
    hall.close()
    hall.do("engagement.change", hall.phones[0], engagement=made, consent=False)
    row = hall.row(Engagement, made)
    assert (row.text, row.for_whom, row.place, row.languages) == (TOLD["text"], "Kinder", "Marktplatz 3", ["uk"])
    assert not row.consent
    assert refused(hall, "engagement.thank", hall.phones[1], engagement=made) == "closed"


@pytest.mark.parametrize(
    "wrong", [{"text": " "}, {"text": "x" * 281}, {"for_whom": "x" * 81}, {"place": "x" * 81}, {"languages": ["xx"]}]
)
def test_what_cannot_be_is_refused_and_changes_nothing(hall: Hall, wrong: dict[str, Any]) -> None:
    made = tell(hall)
    assert refused(hall, "engagement.change", hall.phones[0], engagement=made, **wrong) == "invalid"
    assert refused(hall, "engagement.submit", hall.phones[0], **{**TOLD, **wrong}) == "invalid"
    assert [row.text for row in hall.rows(Engagement)] == [TOLD["text"]]


def test_what_is_taken_back_is_gone_with_its_words(hall: Hall) -> None:
    made = tell(hall, text="Ganz geheim", consent=True)
    before = {audience: (hall.see(audience), hall.head) for audience in (STAGE, BOARD, phone())}
    hall.do("engagement.withdraw", hall.phones[0], engagement=made)
    for audience, (state, head) in before.items():
        assert made not in reduce(state, hall.frame(audience, head)).get("engagement", {})
        assert "engagement" not in hall.see(audience)
    mine = hall.see(phone(), hall.phones[0].participant_id)["mine"]["engagement"][made]
    assert mine["withdrawn"]
    assert not mine["consent"]
    assert "geheim" not in json.dumps([hall.see(BOARD), mine])
    assert "geheim" not in hall.row(Engagement, made).text
    for kind, fields in (
        ("engagement.thank", {}),
        ("engagement.change", {"text": "Doch"}),
        ("engagement.withdraw", {}),
    ):
        assert refused(hall, kind, hall.phones[0], engagement=made, **fields) == "invalid"


def test_thanks_are_said_once_taken_back_and_never_for_oneself(hall: Hall) -> None:
    made = tell(hall)
    reader = hall.phones[1]
    for said in (True, True, False, False, True):
        hall.do("engagement.thank", reader, engagement=made, said=said)
        assert hall.see(STAGE)["engagement"][made]["thanks"] == int(said)
        assert [thank["said"] for thank in hall.see(phone(), reader.participant_id)["mine"]["thank"].values()] == [said]
    assert refused(hall, "engagement.thank", hall.phones[0], engagement=made) == "not_allowed"
    assert hall.see(phone(), hall.phones[0].participant_id)["mine"]["engagement"][made]["thanks"] == 1
    with hall.store.database.read() as session:
        assert session.query(Thank).count() == 1


def test_a_board_changes_only_what_it_wrote_down_but_may_end_a_consent(hall: Hall) -> None:
    theirs, noted = tell(hall, consent=True), tell(hall, hall.mediator, consent=True)
    plan = planner(hall)
    for actor in (hall.board, hall.helper, hall.mediator, plan):
        assert refused(hall, "engagement.change", actor, engagement=theirs, text="Anders") == "not_allowed"
        assert refused(hall, "engagement.change", actor, engagement=theirs, consent=True) == "not_allowed"
        both = {"consent": False, "text": "Anders"}
        assert refused(hall, "engagement.change", actor, engagement=theirs, **both) == "not_allowed"
        hall.do("engagement.change", actor, engagement=theirs, consent=False)
        hall.do("engagement.change", hall.phones[0], engagement=theirs, consent=True)
    hall.do("engagement.change", hall.helper, engagement=noted, text="Anders")
    assert refused(hall, "engagement.change", plan, engagement=noted, text="Noch anders") == "not_allowed"
    assert refused(hall, "engagement.withdraw", hall.board, engagement=theirs) == "not_allowed"
    assert refused(hall, "engagement.withdraw", plan, engagement=noted) == "not_allowed"
    hall.do("engagement.withdraw", hall.board, engagement=noted)
    assert list(hall.see(BOARD)["engagement"]) == [theirs]


words = st.fixed_dictionaries(
    {}, optional={"text": st.just("Fremd"), "place": st.just("Fremd"), "consent": st.booleans(), "lang": st.just("tr")}
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(author=st.integers(0, 2), other=st.integers(0, 2), fields=words, kind=st.sampled_from(["change", "withdraw"]))
def test_no_phone_changes_anything_of_another(hall: Hall, author: int, other: int, fields: dict, kind: str) -> None:
    made = tell(hall, hall.phones[author], consent=True)
    deed = f"engagement.{kind}"
    more = fields if kind == "change" else {}
    if author != other:
        assert refused(hall, deed, hall.phones[other], engagement=made, **more) == "not_allowed"
        row = hall.row(Engagement, made)
        assert (row.text, row.place, row.lang, row.consent) == (TOLD["text"], "Nordstadt", "de", True)
        assert not row.withdrawn
    else:
        hall.do(deed, hall.phones[other], engagement=made, **more)
        assert hall.row(Engagement, made).withdrawn is (kind == "withdraw")


def test_the_hall_sees_how_often_all_have_clapped(hall: Hall) -> None:
    step = hall.open_type("introduce")
    for person, n in zip(hall.phones, (3, 1, 9999), strict=True):
        hall.do("clap.set", person, step=step.id, n=n)
    hall.do("clap.set", hall.phones[0], step=step.id, n=7)
    hall.do("clap.set", hall.phones[0], step=step.id, n=2)
    for audience in (STAGE, BOARD):
        assert hall.see(audience)["applause"] == {step.id: {"id": step.id, "n": 8 + MOST_CLAPS}}
    assert "applause" not in hall.see(phone())
    mine = hall.see(phone(), hall.phones[0].participant_id)["mine"]["clap"]
    assert [(clap["step"], clap["n"]) for clap in mine.values()] == [(step.id, 7)]
    assert len(hall.rows(Clap)) == 3, "a row for each phone, however often it claps"
    frame = hall.frame(phone(), 0)
    assert "applause" not in frame["put"]
    assert "applause" not in frame["drop"], "nothing is told to a thousand phones when one claps"


def test_applause_has_its_place_and_its_time(hall: Hall) -> None:
    told, mood = hall.open_type("introduce"), hall.open_type("scale")
    for step in (told, mood):
        assert refused(hall, "clap.set", hall.phones[0], step=step.id, n=1) == "closed"
    assert refused(hall, "clap.set", hall.board, step=told.id, n=1) == "not_allowed"
    assert hall.rows(Clap) == []
