"""Days that people type."""

from datetime import date

from workshop.errors import Refusal

_YEARS = range(2000, 2100)


def checked_day(day: date, field: str) -> date:
    """A day that can be meant: a field for dates takes a year typed as "26" for the year 26."""
    if day.year not in _YEARS:
        raise Refusal("invalid", "Bitte einen Tag angeben, zum Beispiel 21.05.2026.", field=field)
    return day


def day_typed(text: str, field: str) -> date:
    """The day of a form's field (`2026-05-21`)."""
    try:
        return checked_day(date.fromisoformat(text), field)
    except ValueError:
        raise Refusal("invalid", "Bitte einen Tag angeben, zum Beispiel 21.05.2026.", field=field) from None


def day_in(text: str) -> date | None:
    """The day that a table wrote; people also write "im Sommer", and that stays on the sheet."""
    try:
        return day_typed(text, "by_when")
    except Refusal:
        return None
