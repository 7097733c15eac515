"""Full looks for cycles wait until the hall rests, but not for ever."""

import gc
from collections.abc import Iterator

import pytest

from workshop.live import sweep as module
from workshop.live.sweep import Sweep


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """[now]: a clock that stands until it is set."""
    now = [1000.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    before = gc.get_threshold()
    yield now
    gc.set_threshold(*before)
    gc.unfreeze()


def test_it_waits_for_a_rest(clock: list[float]) -> None:
    worked_at = 1000.0
    sweep = Sweep(lambda: worked_at)
    clock[0] = worked_at = 1040.0
    assert not sweep.tick(), "a card has just come"
    clock[0] = 1041.0
    assert sweep.tick()
    clock[0] = 1060.0
    assert not sweep.tick(), "it has just looked"


def test_a_hall_that_never_rests_is_swept_all_the_same(clock: list[float]) -> None:
    sweep = Sweep(lambda: clock[0])
    clock[0] = 1599.0
    assert not sweep.tick()
    clock[0] = 1600.0
    assert sweep.tick()


def test_cycles_are_found_then_and_no_sooner(clock: list[float]) -> None:
    class Knot:
        """Something that holds itself."""

        own: object
        untied = 0

        def __del__(self) -> None:
            Knot.untied += 1

    sweep = Sweep(lambda: 1000.0)
    sweep.begin()
    knot = Knot()
    knot.own = knot
    gc.collect(1)  # it is not young any more
    del knot
    clock[0] = 1010.0
    assert not sweep.tick()
    assert Knot.untied == 0
    clock[0] = 1050.0
    assert sweep.tick()
    assert Knot.untied == 1
