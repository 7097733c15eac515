"""Guessing languages: as good as docs/languages.md says, in a process that may die."""

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workshop.detection.helper import Detector
from workshop.detection.messages import Question
from workshop.detection.worker import Guesser
from workshop.errors import Later
from workshop.languages import offered
from workshop.live.interpreter import SHORTEST_GUESS

CARDS = json.loads((Path(__file__).parents[1] / "workshop" / "data" / "cards.json").read_text(encoding="utf-8"))
LONG = [card for card in CARDS if len(card["text"].strip()) >= SHORTEST_GUESS]


@pytest.fixture(scope="module")
def guesser() -> Guesser:
    return Guesser()


@pytest.fixture
def detector() -> Iterator[Detector]:
    made = Detector()
    yield made
    made.end()


def base(tag: str) -> str:
    return tag.split("-")[0]


def guesses(guesser: Guesser, cards: list[dict[str, Any]], langs: list[str]) -> list[str | None]:
    return [guesser.guess(Question(card["text"], langs)) for card in cards]


def test_among_the_languages_on_offer_it_is_never_wrong_and_seldom_silent(guesser: Guesser) -> None:
    langs = [language.tag for language in offered()]
    cards = [card for card in LONG if card["lang"] in langs]
    found = guesses(guesser, cards, langs)
    wrong = [card["text"] for card, guess in zip(cards, found, strict=True) if guess not in (None, base(card["lang"]))]
    assert wrong == []
    assert found.count(None) / len(found) < 0.06
    assert len(found) > 130


def test_the_fewer_languages_a_hall_has_the_surer(guesser: Guesser) -> None:
    langs = ["de", "tr", "ar", "uk"]
    cards = [card for card in LONG if card["lang"] in langs]
    found = guesses(guesser, cards, langs)
    assert all(guess in (None, base(card["lang"])) for card, guess in zip(cards, found, strict=True))
    assert found.count(None) / len(found) < 0.04


def test_a_foreign_card_from_a_german_phone_is_found(guesser: Guesser) -> None:
    foreign = [card for card in LONG if base(card["lang"]) != "de"]
    found = guesses(guesser, foreign, sorted({card["lang"] for card in foreign} | {"de"}))
    assert sum(guess == base(card["lang"]) for card, guess in zip(foreign, found, strict=True)) / len(foreign) > 0.95


@pytest.mark.parametrize(
    "text", ["12345 67890 12345 67890", "👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍", "www.pforzheim.de/12-34-56-78"]
)
def test_what_is_no_language_is_no_language(guesser: Guesser, text: str) -> None:
    assert guesser.guess(Question(text, ["de", "tr", "ar", "en"])) in (None, "de")


def test_the_process_answers_and_comes_back_when_it_died(detector: Detector) -> None:
    assert detector.guess("Gece müzik evi herkes için açık olsun", ["de", "tr", "ar"]) == "tr"
    assert detector.pid
    os.kill(detector.pid, signal.SIGKILL)
    assert detector.guess("بيت للموسيقى مفتوح للجميع كل ليلة", ["de", "tr", "ar"]) == "ar"


def test_a_process_that_says_nothing_is_asked_again_later() -> None:
    detector = Detector((sys.executable, "-c", "raise SystemExit"), seconds=5)
    with pytest.raises(Later):
        detector.guess("Gece müzik evi herkes için açık olsun", ["de", "tr"])
    assert detector.pid is None


def test_a_hall_with_one_language_starts_no_process(detector: Detector) -> None:
    assert detector.guess("Ein Haus für Musik, jede Nacht offen", ["de", "de-simple"]) is None
    assert detector.pid is None


def test_a_guess_takes_no_time_to_speak_of(detector: Detector) -> None:
    detector.guess("Ein Haus für Musik, jede Nacht offen", ["de", "tr"])
    began = time.monotonic()
    for card in LONG:
        detector.guess(card["text"], ["de", "tr", "ar", "uk", "en"])
    assert (time.monotonic() - began) / len(LONG) < 0.02
