"""The fields that a new workshop and a changed one have in common."""

from datetime import date
from typing import Any

from flask_babel import gettext

Fields = dict[str, Any]


def read_workshop(values: Fields) -> tuple[Fields, dict[str, str]]:
    """Title, day, beginning and languages as the commands take them, and {field: what is wrong}."""
    fields: Fields = {name: values.get(name, "").strip() for name in ("title", "begins")}
    problems = {}
    if not fields["title"]:
        problems["title"] = gettext("Wie heißt die Veranstaltung? Am besten ist es ihre Frage.")
    try:
        fields["date"] = date.fromisoformat(values.get("date", ""))
    except ValueError:
        problems["date"] = gettext("An welchem Tag findet sie statt? Zum Beispiel 21.05.2026.")
    fields["languages"] = ["de", *(tag for tag in values["languages"] if tag != "de")]
    return fields, problems
