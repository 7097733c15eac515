"""How values are said to people: German words, dates and yes or no."""

from datetime import date, datetime
from typing import Any

from workshop.clock import BERLIN
from workshop.languages import languages

STATUS = {
    "seeking": "sucht noch Leute",
    "planned": "geplant",
    "running": "läuft",
    "paused": "ruht",
    "done": "fertig",
    "dropped": "kommt nicht",
}
PHASES = {"kritik": "Kritik", "phantasie": "Phantasie", "verwirklichung": "Verwirklichung"}
SHEET_FIELDS = {
    "what": "Was",
    "first_step": "Erster Schritt",
    "who": "Wer",
    "with_whom": "Mit wem",
    "by_when": "Bis wann",
    "needs": "Was wird gebraucht",
    "difficult": "Was ist schwierig",
    "next_step": "Nächster Schritt",
    "recommendation": "Empfehlung",
    "reason": "Begründung",
    "people": "Wer war dabei",
    "result": "Ergebnis",
    "statement": "Aussage",
    "concern": "Anliegen",
    "host": "Gastgeber/in",
    "room": "Raum",
    "time": "Zeit",
}
ROLES = {"join": "mitmachen", "coordinate": "koordinieren", "support": "unterstützen"}

_WORDS: dict[str, dict[str, str]] = {
    "status": STATUS,
    "phase": PHASES,
    "source": {"phone": "Handy", "paper": "Papier", "helper": "Hilfe", "table": "Tisch", "flip": "umgedreht"},
    "gloss_by": {"person": "Mensch", "machine": "Maschine"},
    "noun": {"cluster": "Cluster", "card": "Karte", "sheet": "Tischblatt"},
    "role": ROLES,
    "field": SHEET_FIELDS,
}


def spoken(column: str, value: Any) -> Any:
    """A value as German screens show it; texts, numbers and dates stay what they are."""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if column == "lang" and value in languages():
        return languages()[value].name
    return _WORDS.get(column, {}).get(value, value) if isinstance(value, str) else value


def written(value: Any) -> str:
    """A value as text: TT.MM.JJJJ, times of Germany."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(BERLIN).strftime("%d.%m.%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    return str(value)
