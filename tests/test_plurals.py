"""Plural forms in all languages: the server, the browser and CLDR agree on them."""

import json
import shutil
import subprocess
from collections import defaultdict
from gettext import c2py
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from babel.messages.pofile import read_po
from flask import Flask
from flask_babel import force_locale, ngettext

from workshop.corrections import Corrections
from workshop.languages import catalogue, offered
from workshop.pages.locale import speak_languages
from workshop.words import TRANSLATIONS, browser_words

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
TAGS = [language.tag for language in offered()]
#: After a number the noun stays as it is, so their catalogues need no form of its own for one.
ONE_FORM = {"tr", "fa"}


def messages(tag: str) -> Any:
    """The catalogue of a language."""
    with (TRANSLATIONS / catalogue(tag) / "LC_MESSAGES" / "messages.po").open("rb") as po:
        return read_po(po, locale=catalogue(tag))


def rule(tag: str) -> str:
    """German has no catalogue; its rule is that of the code."""
    return "n != 1" if tag == "de" else messages(tag).plural_expr


def groups(form: Any, numbers: Any) -> list[list[int]]:
    """The numbers that take the same form, whatever it is called."""
    found = defaultdict(list)
    for n in numbers:
        found[form(n)].append(n)
    return sorted(found.values())


@pytest.fixture(scope="module")
def browser() -> dict[str, Any]:
    """What the browser makes of every plural word of the phones, in every language."""
    node = shutil.which("node")
    assert node, "no node: bin/test installs it"
    catalogues = {tag: browser_words(tag, "shared") for tag in TAGS}
    script = Path(__file__).with_name("plurals.mjs")
    asked = json.dumps({"catalogues": catalogues, "numbers": NUMBERS})
    done = subprocess.run([node, script], input=asked, capture_output=True, check=True, text=True)
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """Just enough of a server to speak."""
    made = Flask(__name__)
    speak_languages(made, Corrections(tmp_path_factory.mktemp("none")))
    return made


@pytest.mark.parametrize("tag", TAGS)
def test_numbers_are_grouped_as_cldr_groups_them(tag: str) -> None:
    cldr = Locale.parse(tag.split("-")[0]).plural_form
    wanted = [sorted(range(1000))] if tag in ONE_FORM else groups(cldr, range(1000))
    assert groups(c2py(rule(tag)), range(1000)) == wanted


@pytest.mark.parametrize("tag", TAGS)
def test_the_browser_chooses_the_form_that_gettext_chooses(tag: str, browser: dict[str, Any]) -> None:
    assert browser[tag]["forms"] == [c2py(rule(tag))(n) for n in NUMBERS]


@pytest.mark.parametrize("tag", TAGS[1:])
def test_the_browser_says_the_words_of_the_catalogue(tag: str, browser: dict[str, Any]) -> None:
    form = c2py(rule(tag))
    said = browser[tag]["said"]
    assert said, "no plural word was tried"
    for message in messages(tag):
        if isinstance(message.id, tuple) and message.id[0] in said:
            assert said[message.id[0]] == [message.string[form(n)].replace("{n}", str(n)) for n in NUMBERS]


@pytest.mark.parametrize("tag", TAGS[1:])
def test_the_server_says_the_words_of_the_catalogue(tag: str, app: Flask) -> None:
    form, tried = c2py(rule(tag)), 0
    with app.test_request_context(), force_locale(catalogue(tag)):
        for message in messages(tag):
            if not isinstance(message.id, tuple) or "%(num)s" not in message.id[1] or not all(message.string):
                continue
            tried += 1
            values = {"found": 1, "wanted": 2, "most": 3}
            said = [ngettext(*message.id, n, **values) for n in NUMBERS]
            assert said == [message.string[form(n)] % {"num": n, **values} for n in NUMBERS]
    assert tried, "no plural word was tried"
