"""The catalogues: nothing that participants read is missing, stale or unsure, and every text keeps its placeholders."""

import io
import subprocess
from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from workshop.catalogues import placeholders, said_to_participants
from workshop.extraction import browser
from workshop.languages import catalogue, offered
from workshop.words import BROWSER, TRANSLATIONS

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
_ONE_OTHER, _SLAVIC = [1, 0, 1, 1, 1, 1, 1, 1], [2, 0, 1, 1, 2, 2, 0, 2]
FORM = {
    "en": _ONE_OTHER, "de": _ONE_OTHER, "it": _ONE_OTHER, "sq": _ONE_OTHER, "el": _ONE_OTHER,
    "uk": _SLAVIC, "ru": _SLAVIC, "hr": _SLAVIC, "pl": [2, 0, 1, 1, 2, 2, 2, 2],
    "ro": [1, 0, 1, 1, 1, 1, 2, 2], "fr": [0, 0, 1, 1, 1, 1, 1, 1],
    "tr": [0] * 8, "fa": [0] * 8, "ar": [0, 1, 2, 3, 3, 4, 4, 5],
}  # fmt: skip
"""The form that each of the numbers takes; "de" is German, explained simply."""
MANY = {
    "en": [1], "de": [1], "it": [1], "sq": [1], "el": [1], "uk": [0, 1, 2], "ru": [0, 1, 2], "hr": [0, 1, 2],
    "pl": [1, 2], "ro": [1, 2], "fr": [0, 1], "tr": [0], "fa": [0], "ar": [3, 4, 5],
}  # fmt: skip
"""The forms that stand for more than one number."""

CODE = Path(__file__).parent.parent / "static" / "src"
TAGS = [language.tag for language in offered() if language.tag != "de"]


@pytest.fixture(scope="module")
def code(tmp_path_factory):
    """What `bin/words` finds in the code now."""
    file = tmp_path_factory.mktemp("words") / "messages.pot"
    subprocess.run([Path(__file__).parent.parent / "bin" / "words", file], check=True)
    with file.open("rb") as pot:
        return read_po(pot)


@pytest.fixture(scope="module", params=TAGS)
def words(request):
    """One catalogue."""
    with (TRANSLATIONS / catalogue(request.param) / "LC_MESSAGES" / "messages.po").open("rb") as po:
        return read_po(po, locale=catalogue(request.param))


def forms(message):
    return list(message.string) if isinstance(message.string, (list, tuple)) else [message.string]


def test_the_catalogue_is_of_the_code_as_it_is_now(code, words):
    now, known = ({message.id for message in messages if message.id} for messages in (code, words))
    assert (now - known, known - now) == (set(), set()), "run bin/words"


def test_no_word_of_participants_is_said_elsewhere_with_a_number():
    """Such an entry holds plural forms, and what is said without a number would stay German."""
    alone, counted = set(), set()
    for path in [*CODE.rglob("*.js"), *CODE.rglob("*.jsx")]:
        place = f"static/src/{path.relative_to(CODE).as_posix()}"
        for _, _, message, _ in browser(io.BytesIO(path.read_bytes()), None, None, None):
            if isinstance(message, tuple):
                counted.add(message[0])
            elif place.startswith(BROWSER):
                alone.add(message)
    assert alone & counted == set()


def test_participants_find_every_word_in_their_language(code, words):
    said = [message.id for message in code if message.id and said_to_participants(message)]
    assert [msgid for msgid in said if not all(forms(words[msgid]))] == []


def test_staff_find_every_word_in_english(code):
    with (TRANSLATIONS / "en" / "LC_MESSAGES" / "messages.po").open("rb") as po:
        english = read_po(po, locale="en")
    missing = [message.id for message in code if message.id and not all(forms(english.get(message.id) or message))]
    assert missing == []


def test_nothing_is_left_unsure(words):
    assert [message.id for message in words if message.id and message.fuzzy] == []


def test_translations_keep_the_placeholders(words):
    wrong = []
    for message in words:
        msgids = message.id if isinstance(message.id, tuple) else (message.id,)
        wanted = set().union(*map(placeholders, msgids))
        for form in filter(None, forms(message) if message.id else []):
            # A plural form may say its number in a word: "eine Karte".
            needed = wanted - {"{n}", "%(num)s"} if len(msgids) > 1 else wanted
            if not needed <= placeholders(form) <= wanted:
                wrong.append(form)
    assert wrong == []


def test_the_forms_for_many_name_the_number(words):
    counted = [m for m in words if isinstance(m.id, tuple) and "{n}" in m.id[1] and all(m.string)]
    assert [m.id for m in counted if any("{n}" not in m.string[form] for form in MANY[words.locale.language])] == []


def test_numbers_take_the_right_form(words):
    form = c2py(words.plural_expr)
    assert [form(n) for n in NUMBERS] == FORM[words.locale.language]
    assert words.num_plurals == len({form(n) for n in range(200)})
