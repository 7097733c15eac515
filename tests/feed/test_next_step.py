"""What phones are told of the step that comes, without receiving it."""

from pathlib import Path

import pytest

from tests.hall import Hall, copy_of, reduce
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Step


@pytest.fixture
def hall(migrated: Path, tmp_path: Path) -> Hall:
    return Hall(copy_of(migrated, tmp_path / "data"))


def title(hall: Hall) -> str | None:
    """The German title of what comes next, as a phone that has just come reads it."""
    coming = hall.see(phone())["workshop"][hall.id]["next"]
    return coming and coming["title"]["de"]


def steps(hall: Hall) -> list[Step]:
    return hall.rows(Step)


def test_the_next_step_by_title_and_phase_only(hall: Hall) -> None:
    first, second, *_ = steps(hall)
    assert title(hall) == first.title["de"]
    hall.do("step.open", step=first.id)
    assert title(hall) == second.title["de"]
    assert hall.see(phone())["workshop"][hall.id]["next"].keys() == {"title", "phase"}
    assert list(hall.see(phone())["step"]) == [first.id]


def test_what_was_passed_over_does_not_come_next(hall: Hall) -> None:
    *_, jumped, after, _ = steps(hall)
    hall.do("step.open", step=jumped.id)
    assert title(hall) == after.title["de"]
    hall.do("step.close", step=jumped.id)
    assert title(hall) == after.title["de"]


def test_boards_and_stages_have_the_agenda_and_need_no_next(hall: Hall) -> None:
    for audience in (BOARD, STAGE):
        assert "next" not in hall.see(audience)["workshop"][hall.id]


def test_another_order_another_title_or_a_step_less_reaches_phones_as_a_frame(hall: Hall) -> None:
    first, second, third, *_ = steps(hall)
    state, head = hall.see(phone()), hall.head
    deeds = [
        ({"step": first.id, "title": {"de": "Neu"}}, "Neu"),
        ({"steps": [second.id, first.id, *(step.id for step in steps(hall)[2:])]}, second.title["de"]),
        ({"remove": second.id}, "Neu"),
        ({"remove": first.id}, third.title["de"]),
    ]
    for change, coming in deeds:
        hall.do("agenda.change", **change)
        state, head = reduce(state, hall.frame(phone(), head)), hall.head
        assert state["workshop"][hall.id]["next"]["title"]["de"] == coming


def test_nothing_comes_after_the_end(hall: Hall) -> None:
    hall.close()
    assert title(hall) is None
