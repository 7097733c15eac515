"""Dates, times and numbers as people of a page's language write them: Gregorian, Latin digits, Germany's time.

The figures of a hall stand on phones, stage and paper side by side and are compared there: so they look the same in
every language, and in Arabic and Persian too no other digits and no other calendar are used.
"""

from datetime import date, datetime

from babel import Locale, dates, numbers
from flask import Flask

from workshop.clock import BERLIN
from workshop.languages import formats
from workshop.pages.locale import page_language


def speak_days(app: Flask) -> None:
    """Gives templates the filters `day`, `day_or_words` and `number`."""
    app.jinja_env.filters.update(day=day, day_or_words=day_or_words, number=number)


def day(moment: date | datetime, style: str = "long") -> str:
    """A day: `full` and `long` as CLDR has them, or a skeleton like `yMMMd`, which the language puts in order."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(BERLIN).date()
    if style in ("full", "long"):
        return dates.format_date(moment, style, locale=_locale())
    return dates.format_skeleton(style, moment, locale=_locale())


def day_or_words(text: str) -> str:
    """A day where the text is one ("2026-05-21"); "im Mai, im Rathaus" stays as it was written."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def number(n: float) -> str:
    """A number with the signs of the language."""
    return numbers.format_decimal(n, locale=_locale(), numbering_system="latn")


def _locale() -> Locale:
    return Locale.parse(formats(page_language()))
