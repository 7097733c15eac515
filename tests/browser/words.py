"""What a screen says, in any language of the hall, looked up by the German sentence as the browser does."""

from gettext import c2py

from workshop.words import browser_words


class Words:
    """`words("Ihre Karte")` and `words.n("{n} Karte", "{n} Karten", 3)` as a phone in this language says them."""

    def __init__(self, lang: str) -> None:
        found = browser_words(lang, "shared")
        self._words = found["words"]
        self._form = c2py(found["plural"])

    def __call__(self, german: str, **fields: object) -> str:
        return _filled(self._words.get(german, german), fields)

    def n(self, one: str, many: str, n: int, **fields: object) -> str:
        """A sentence with a number."""
        forms = self._words.get(one)
        german = one if n == 1 else many
        return _filled(forms[self._form(n)] if forms else german, {"n": n, **fields})


def _filled(text: str, fields: dict[str, object]) -> str:
    for name, value in fields.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
