"""Dates and numbers in all languages: CLDR's order and names, Gregorian, Latin digits."""

from datetime import UTC, date, datetime

import pytest
from flask import Flask, g

from workshop.languages import offered
from workshop.pages.days import day, day_or_words, number

DAYS = {
    "de": "21. Mai 2026",
    "de-simple": "21. Mai 2026",
    "tr": "21 Mayıs 2026",
    "ru": "21 мая 2026 г.",
    "ar": "21 مايو 2026",
    "uk": "21 травня 2026 р.",
    "ro": "21 mai 2026",
    "it": "21 maggio 2026",
    "pl": "21 maja 2026",
    "en": "21 May 2026",
    "hr": "21. svibnja 2026.",
    "sq": "21 maj 2026",
    "fa": "21 مهٔ 2026",
    "fr": "21 mai 2026",
    "el": "21 Μαΐου 2026",
}
NARROW_SPACE = "\u202f"
NUMBERS = {"de": "1.234", "en": "1,234", "ar": "1,234", "fa": "1,234", "tr": "1.234", "it": "1.234"}


def test_every_language_is_tried() -> None:
    assert set(DAYS) == {language.tag for language in offered()}


@pytest.mark.parametrize("tag", DAYS)
def test_a_day_is_written_as_people_write_it(app: Flask, tag: str) -> None:
    with app.test_request_context():
        g.lang = tag
        assert day(date(2026, 5, 21)).replace(NARROW_SPACE, " ") == DAYS[tag]


@pytest.mark.parametrize("tag", NUMBERS)
def test_large_numbers_have_the_signs_of_the_language(app: Flask, tag: str) -> None:
    with app.test_request_context():
        g.lang = tag
        assert (number(1234), number(7)) == (NUMBERS[tag], "7")


def test_a_moment_is_a_day_in_germany(app: Flask) -> None:
    with app.test_request_context():
        g.lang = "de"
        assert day(datetime(2026, 5, 21, 22, 30, tzinfo=UTC)) == "22. Mai 2026"


def test_what_is_no_date_stays_as_it_was_written(app: Flask) -> None:
    with app.test_request_context():
        g.lang = "tr"
        assert day_or_words("im Mai, im Rathaus") == "im Mai, im Rathaus"
        assert day_or_words("2026-05-21") == "21 Mayıs 2026"
