"""Running the evening: the next step and back, what was planned, notes, checks, and the closing."""

from datetime import timedelta

import pytest

from tests.hall import Hall
from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Card, Step, Workshop

PROMISES = {"next_date": "12. Juni", "contact": "Frau Beispiel", "publish_date": "20. Juni"}


def steps_of(hall: Hall) -> list[Step]:
    return [step for step in hall.rows(Step) if not step.removed]


def opens(hall: Hall, step: Step) -> str:
    return hall.do("step.open", step=step.id)["id"]


def left_minutes(hall: Hall) -> float:
    workshop = hall.row(Workshop, hall.id)
    return (workshop.timer_ends_at - utc_now()) / timedelta(minutes=1)


def test_stepping_back_loses_neither_cards_nor_the_time_that_was_left(hall: Hall) -> None:
    cards = hall.open_type("cards")
    hall.card("Ein Sprachcafé")
    hall.do("timer.set", left_ms=7 * 60_000)
    after = next(step for step in steps_of(hall) if step.position > cards.position)
    opens(hall, after)
    opens(hall, cards)
    assert [card.text for card in hall.rows(Card)] == ["Ein Sprachcafé"]
    assert hall.row(Step, cards.id).status == "open"
    assert 6.9 < left_minutes(hall) <= 7
    opens(hall, after)
    assert after.minutes - 0.1 < left_minutes(hall) <= after.minutes


def test_a_step_whose_time_was_over_begins_with_its_minutes_again(hall: Hall) -> None:
    first, second = steps_of(hall)[:2]
    opens(hall, first)
    hall.do("timer.set", left_ms=0)
    opens(hall, second)
    opens(hall, first)
    assert first.minutes - 0.1 < left_minutes(hall) <= first.minutes


def test_both_directions_can_be_undone(hall: Hall) -> None:
    first, second = steps_of(hall)[:2]
    opens(hall, first)
    on = opens(hall, second)
    on_second = hall.see(BOARD)
    back = opens(hall, first)
    hall.do("undo", command=back)
    assert hall.see(BOARD) == on_second
    hall.do("undo", command=on)
    assert hall.row(Workshop, hall.id).step_id == first.id


def test_two_boards_that_press_next_together_start_the_clock_once(hall: Hall) -> None:
    first = steps_of(hall)[0]
    opens(hall, first)
    hall.do("timer.set", left_ms=60_000)
    opens(hall, first)
    assert hall.row(Workshop, hall.id).timer_left_ms == 60_000


def test_the_plan_is_the_agenda_as_it_was_when_the_first_step_opened(hall: Hall) -> None:
    first, second, third = steps_of(hall)[:3]
    hall.do("agenda.change", step=first.id, minutes=20)
    assert hall.see(BOARD)["workshop"][hall.id]["plan"] == {}
    opens(hall, first)
    hall.do("agenda.change", step=first.id, minutes=45)
    hall.do("agenda.change", remove=second.id)
    plan = hall.see(BOARD)["workshop"][hall.id]["plan"]
    assert plan["starts"][second.id] == 20
    assert plan["starts"][third.id] == 20 + second.minutes
    assert plan["minutes"] == sum(step.minutes for step in steps_of(hall)) + second.minutes - 25
    assert "plan" not in hall.see(STAGE)["workshop"][hall.id]


@pytest.mark.parametrize(
    ("typed", "kept"), [("18:00", "18:00"), ("8.30", "08:30"), ("18", "18:00"), (" 18 Uhr ", "18:00"), ("", "")]
)
def test_a_beginning(hall: Hall, typed: str, kept: str) -> None:
    hall.do("workshop.change", begins=typed)
    assert hall.see(phone())["workshop"][hall.id]["begins"] == kept


@pytest.mark.parametrize("typed", ["25:00", "18:60", "abends", "18:0", "-1:00"])
def test_what_is_no_time_is_refused(hall: Hall, typed: str) -> None:
    with pytest.raises(Refusal, match="invalid") as caught:
        hall.do("workshop.change", begins=typed)
    assert caught.value.field == "begins"


def test_a_note_is_for_boards_only(hall: Hall) -> None:
    step = hall.open_type("cards")
    hall.do("step.note", step=step.id, text=" Mikrofon an Tisch 3 \n")
    assert hall.see(BOARD)["step"][step.id]["note"] == "Mikrofon an Tisch 3"
    for audience in (STAGE, phone(), phone(step.wall_id)):
        assert "Mikrofon" not in str([hall.see(audience), hall.frame(audience, 0)])
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("step.note", hall.helper, step=step.id, text="x")
    with pytest.raises(Refusal, match="invalid"):
        hall.do("step.note", step=step.id, text="x" * 2001)


def test_of_two_notes_the_last_one_stands_and_the_other_comes_back_by_undo(hall: Hall) -> None:
    step = steps_of(hall)[0]
    hall.do("step.note", step=step.id, text="Meryem: Mikrofon holen")
    last = hall.do("step.note", step=step.id, text="Jonas: Mikrofon ist da")["id"]
    assert hall.row(Step, step.id).note.startswith("Jonas")
    hall.do("undo", command=last)
    assert hall.row(Step, step.id).note == "Meryem: Mikrofon holen"


def test_ticks_of_two_moderators_stand_side_by_side(hall: Hall) -> None:
    hall.do("workshop.change", checks={"paper": True})
    hall.do("workshop.change", checks={"code": True})
    assert hall.see(BOARD)["workshop"][hall.id]["checks"] == {"paper": True, "code": True}
    hall.do("workshop.change", checks={"paper": False})
    assert hall.see(BOARD)["workshop"][hall.id]["checks"] == {"code": True}
    assert "checks" not in hall.see(phone())["workshop"][hall.id]
    with pytest.raises(Refusal, match="invalid"):
        hall.do("workshop.change", checks={"coffee": True})


def test_only_other_languages_are_told_with_every_step(hall: Hall) -> None:
    for languages, told in ((["de", "tr", "ar"], False), (["de", "uk"], True)):
        head = hall.head
        hall.do("workshop.change", languages=languages)
        assert ("step" in hall.frame(BOARD, head)["put"]) is told


@pytest.mark.parametrize("missing", list(PROMISES))
def test_nobody_goes_home_without_knowing_how_it_goes_on(hall: Hall, missing: str) -> None:
    hall.do("workshop.change", **{name: text for name, text in PROMISES.items() if name != missing})
    for fields in ({}, {"anyway": True}):
        with pytest.raises(Refusal, match="invalid") as caught:
            hall.do("workshop.close", **fields)
        assert caught.value.field == missing
    hall.do("workshop.change", **{missing: PROMISES[missing]})
    hall.do("workshop.close")
    assert hall.row(Workshop, hall.id).closed_at is not None
