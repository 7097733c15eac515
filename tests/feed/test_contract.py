"""The state contract: for every audience, old state + frames = fresh snapshot. And nothing secret on the way."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.feed.steps import DEEDS, SECRET, perform
from tests.hall import Hall, State, copy_of, reduce
from workshop.feed import BOARD, STAGE, Audience, phone
from workshop.models import Card, Item, Participant, Topic, Wall

_ROOT = Path(__file__).resolve().parents[2]
_EASY = settings(
    max_examples=25,
    deadline=None,
    # Each example is an evening in a real database: shrinking would take minutes, and what failed is printed anyway.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
_small = st.integers(0, 60)
_deeds = st.lists(st.tuples(st.sampled_from(sorted(DEEDS)), _small, _small), max_size=45)


class Watcher:
    """Follows the frames of one audience from a certain moment on."""

    def __init__(self, hall: Hall, audience: Audience, participant: str | None = None) -> None:
        self._hall, self._audience, self._participant = hall, audience, participant
        self.state = hall.see(audience, participant)
        self.head = hall.head
        self.cases: list[dict] = []

    def catch_up(self) -> None:
        """Takes one frame over everything since the last time, as `since` or a round does."""
        frame = self._hall.frame(self._audience, self.head, self._participant)
        before, self.state, self.head = self.state, reduce(self.state, frame), frame["to"]
        self.cases.append({"before": before, "frame": frame, "after": self.state})

    def check(self) -> None:
        assert self.state == self.fresh()

    def fresh(self) -> State:
        return self._hall.see(self._audience, self._participant)


def _begin(hall: Hall) -> None:
    """An evening under way: cards on a wall, so that the deeds have something to do."""
    hall.open_type("cards")
    for number in range(4):
        hall.card(f"Anfang {number}.", hall.phones[number % 3])
    hall.cluster("Begegnung", hall.rows(Card)[0].id)


def _watchers(hall: Hall) -> list[Watcher]:
    wall, person = hall.rows(Wall)[0].id, hall.phones[0].participant_id
    return [
        Watcher(hall, BOARD),
        Watcher(hall, STAGE),
        Watcher(hall, phone(), person),
        Watcher(hall, phone(wall), person),
    ]


@_EASY
@given(deeds=_deeds, often=st.integers(1, 7))
def test_old_state_and_frames_make_the_fresh_snapshot(migrated: Path, tmp_path: Path, deeds, often) -> None:
    data = tmp_path / "data"
    shutil.rmtree(data, ignore_errors=True)
    hall = Hall(copy_of(migrated, data))
    _begin(hall)
    watchers = _watchers(hall)
    for number, deed in enumerate(deeds):
        perform(hall, deed)
        for place, watcher in enumerate(watchers):
            if (number + place) % often == 0:  # each at its own pace
                watcher.catch_up()
                watcher.check()
    for watcher in watchers:
        watcher.catch_up()
        watcher.check()
    hall.store.database.engine.dispose()


@_EASY
@given(deeds=_deeds)
def test_what_is_gone_is_in_no_frame_and_no_snapshot(migrated: Path, tmp_path: Path, deeds) -> None:
    data = tmp_path / "data"
    shutil.rmtree(data, ignore_errors=True)
    hall = Hall(copy_of(migrated, data))
    _begin(hall)
    for deed in deeds:
        perform(hall, deed)
    wall = hall.rows(Wall)[0].id
    stranger = Participant(id="0" * 36).id
    for audience in (STAGE, phone(), phone(wall)):
        received = json.dumps([hall.see(audience, stranger), hall.frame(audience, 0, stranger)], ensure_ascii=False)
        for card in _gone(hall):
            assert card.text not in received
        assert f"Name {SECRET}" not in received
        assert "token_hash" not in received
        for person in hall.rows(Participant):
            assert person.token_hash not in received
            assert person.id not in received
    hall.store.database.engine.dispose()


def _gone(hall: Hall) -> list[Card]:
    """Cards that nobody may see, but for those whose words a board has put on a ballot, into a topic, or up twice."""
    cards = hall.rows(Card)
    public = {card.text for card in cards if card.visible}
    public |= {item.title for item in hall.rows(Item)} | {topic.title for topic in hall.rows(Topic)}
    return [card for card in cards if not card.visible and card.text not in public]


def test_the_browsers_reducer_agrees(hall: Hall, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.fail("node is needed to replay the cases; bin/test sets it up")
    _begin(hall)
    watchers = _watchers(hall)
    for number, name in enumerate(sorted(DEEDS) * 3):
        perform(hall, (name, number * 7, number * 3 + 1))
        if number % 4 == 0:
            for watcher in watchers:
                watcher.catch_up()
    cases = [case for watcher in watchers for case in watcher.cases]
    assert len(cases) > 50
    (tmp_path / "cases.json").write_text(json.dumps(cases))
    done = subprocess.run(
        [node, "tests/feed/replay.mjs", str(tmp_path / "cases.json")],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip() == f"{len(cases)} cases agree"
