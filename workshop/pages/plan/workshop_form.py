"""The fields that a new workshop and a changed one have in common."""

from datetime import date
from typing import Any

from flask_babel import gettext

from workshop.languages import offered

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


def changed_fields(fields: Fields, values: Fields, seen: Fields) -> Fields:
    """Those of `fields` that the form sent otherwise than it had shown them: the rest may have changed meanwhile."""
    changed = {name: value for name, value in fields.items() if name != "languages" and values.get(name) != seen[name]}
    choice = {"de", *seen["languages"]} & {language.tag for language in offered()}
    ticked = fields["languages"]
    if set(ticked) != choice:
        # The form offers a choice of the known languages; those it did not show stay.
        kept = [tag for tag in seen["languages"] if tag in ticked or tag not in choice]
        changed["languages"] = list(dict.fromkeys(["de", *kept, *ticked]))
    return changed
