"""Adding a language is adding a catalogue: a sixteenth one, offered and spoken, with not a line of code."""

import json
import subprocess
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from flask import Flask

from config import Config
from tests.evening import begin
from tests.hall import copy_of
from tests.pages.test_join import page_data
from workshop import languages, words
from workshop.application import create_app
from workshop.pages import locale
from workshop.pages.review import rows

SPANISH = {
    "Ohne Namen und ohne Anmeldung.": "Sin nombre y sin registro.",
    "Mitmachen": "Participar",
    "{n} Karte": ("{n} tarjeta", "{n} tarjetas"),
}
_CACHES = (languages.languages, words.words_of_view, rows.program_texts, rows.reviewed, rows.form_numbers)


@pytest.fixture
def spanish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A program with a sixteenth entry in its list of languages, and a catalogue for it."""
    known = json.loads(languages.FILE.read_bytes())
    for language in known:
        language["offered"] = language["offered"] or language["tag"] == "es"
    (tmp_path / "languages.json").write_text(json.dumps(known))
    folder = tmp_path / "translations"
    folder.mkdir()
    for there in words.TRANSLATIONS.iterdir():
        (folder / there.name).symlink_to(there)
    write_catalogue(folder / "es" / "LC_MESSAGES")
    monkeypatch.setattr(languages, "FILE", tmp_path / "languages.json")
    for module in (words, locale):
        monkeypatch.setattr(module, "TRANSLATIONS", folder)
    monkeypatch.setattr(rows, "read_catalogue", lambda tag: read(folder, tag))
    clear()
    yield
    monkeypatch.undo()
    clear()


def clear() -> None:
    for cache in _CACHES:
        cache.cache_clear()


def read(folder: Path, tag: str):
    with (folder / languages.catalogue(tag) / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale=languages.catalogue(tag))


def write_catalogue(folder: Path) -> None:
    """As `bin/words` begins one, with a few words in it."""
    pot = folder.parent / "messages.pot"
    folder.mkdir(parents=True)
    subprocess.run([Path(__file__).parent.parent / "bin" / "words", pot], check=True)
    with pot.open("rb") as file:
        messages = read_po(file, locale="es")
    messages.fuzzy = False
    for message in messages:
        key = message.id[0] if isinstance(message.id, tuple) else message.id
        message.string = SPANISH.get(key, message.string) if key else message.string
    with (folder / "messages.po").open("wb") as file:
        write_po(file, messages)
    with (folder / "messages.mo").open("wb") as file:
        write_mo(file, messages)


@pytest.fixture
def app(spanish, migrated: Path, tmp_path: Path):
    made = create_app(Config(data_dir=copy_of(migrated, tmp_path / "data")))
    yield made
    made.extensions["miteinander"].database.engine.dispose()


def test_it_is_offered_and_spoken(app: Flask) -> None:
    evening = begin(app.extensions["miteinander"], languages=("de", "es"))
    browser = app.test_client()
    asked = {"Accept-Language": "es-ES,es;q=0.9"}
    form = browser.get("/", headers=asked).text
    assert '<html lang="es" dir="ltr"' in form
    assert "Sin nombre y sin registro." in form
    page = page_data(browser.get(f"/j/{evening.code}", headers=asked).text)
    assert page["lang"] == "es"
    assert {"tag": "es", "name": "español", "dir": "ltr"} in page["languages"]
    assert page["words"]["Ohne Namen und ohne Anmeldung."] == "Sin nombre y sin registro."
    assert page["words"]["{n} Karte"] == ["{n} tarjeta", "{n} tarjetas"]
    assert browser.get("/words/es.json").json["words"]["Ohne Namen und ohne Anmeldung."] == "Sin nombre y sin registro."


def test_its_dates_and_its_missing_words_need_nothing_else(app: Flask) -> None:
    evening = begin(app.extensions["miteinander"], languages=("de", "es"))
    html = app.test_client().get(f"/e/{evening.code}?lang=es").text
    assert "21 de mayo de 2026" in html
    assert "Hier stehen bald die Ergebnisse" in html, "what is not translated yet is there in German"


def test_reviewers_find_it(app: Flask) -> None:
    evening = begin(app.extensions["miteinander"])
    browser = app.test_client()
    browser.post("/links", json={"key": evening.key("review")})
    assert "español" in browser.get("/review").text
    html = browser.get("/review/es?q=Anmeldung").text
    assert "Sin nombre y sin registro." in html
