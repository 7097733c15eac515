"""Phones keep the question of what they have answered, since an answer is nothing without it."""

import pytest

from tests.hall import Hall, reduce
from workshop.feed import STAGE, phone
from workshop.models import Step


@pytest.mark.parametrize("kind", ["scale", "feedback", "thanks"])
def test_an_answer_keeps_its_question_when_the_step_closes(hall: Hall, kind: str) -> None:
    step, person = hall.open_type(kind), hall.phones[0]
    hall.do("answer.give", person, step=step.id, value=4 if kind == "scale" else None, text="Gut")
    before, head = hall.see(phone(), person.participant_id), hall.head
    hall.do("step.close", step=step.id)
    state = reduce(before, hall.frame(phone(), head, person.participant_id))
    assert state == hall.see(phone(), person.participant_id)
    [answer] = state["mine"]["answer"].values()
    asked = state["step"][answer["step"]]
    assert asked["status"] == "closed"
    assert (asked["title"], asked["prompt"]) == (step.title, step.prompt)
    assert hall.see(STAGE)["step"][step.id]["prompt"] == {}


def test_what_asked_for_no_answer_is_told_only_while_it_is_open(hall: Hall) -> None:
    cards, scale = hall.open_type("cards"), hall.open_type("scale")
    seen = hall.see(phone())["step"]
    assert (seen[cards.id]["title"], seen[cards.id]["prompt"]) == ({}, {})
    assert seen[scale.id]["prompt"] == scale.prompt
    assert seen.keys() == {step.id for step in hall.rows(Step) if step.opened_at}
