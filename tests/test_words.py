"""The browser's words: found in the code by one extractor, given to phones from the catalogue."""

import io

import pytest

from workshop import words
from workshop.extraction import browser
from workshop.languages import offered
from workshop.words import browser_words


def found(code):
    return [message for _, _, message, _ in browser(io.BytesIO(code.encode()), None, None, None)]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('t("Titel")', "Titel"),
        ("t('Titel')", "Titel"),
        ("t(`Titel`)", "Titel"),
        ('t("Noch {n}", { n })', "Noch {n}"),
        ('tn("{n} Karte", "{n} Karten", n)', ("{n} Karte", "{n} Karten")),
        ('t(\n  "Über " +\n  "Zeilen",\n)', "Über Zeilen"),
        ('`links ${t("mitten")} rechts`', "mitten"),
        ("<p>Don't {t('Apostroph')}</p>", "Apostroph"),
        ('<input accept="image/*" title={t("Bild")} />', "Bild"),
        (r't("Sie sagte \"Ja\"\u2026")', 'Sie sagte "Ja"…'),
    ],
)
def test_words_are_found_wherever_browser_code_says_them(code, message):
    assert found(code) == [message]


@pytest.mark.parametrize("code", ['at("x")', 'a.t("x")', "t(title)", "t(`Zu ${name}`)", '// t("x")', ' * t("x")', ""])
def test_nothing_else_is_taken_for_words(code):
    assert found(code) == []


def test_the_line_of_a_word_is_known():
    assert [line for line, *_ in browser(io.BytesIO(b'// one\nt("a");\n\nt("b");'), None, None, None)] == [2, 4]


def test_german_is_the_language_of_the_code():
    assert browser_words("de") == {"words": {}, "plural": "n != 1"}


def test_phones_get_their_words_and_nothing_of_the_board(tmp_path, monkeypatch):
    monkeypatch.setattr(words, "TRANSLATIONS", tmp_path)
    (tmp_path / "tr" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "tr" / "LC_MESSAGES" / "messages.po").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
        '#: static/src/phone/Card.jsx\nmsgid "Karte"\nmsgstr "Kart"\n\n'
        '#: static/src/ui/Dots.jsx\nmsgid "{n} Punkt"\nmsgid_plural "{n} Punkte"\nmsgstr[0] "{n} puan"\n\n'
        '#: static/src/phone/Card.jsx\nmsgid "Offen"\nmsgstr ""\n\n'
        '#: static/src/board/Wall.jsx\nmsgid "Wand"\nmsgstr "Duvar"\n'
    )
    words.words_of_view.cache_clear()
    assert browser_words("tr") == {"words": {"Karte": "Kart", "{n} Punkt": ["{n} puan"]}, "plural": "0"}
    words.words_of_view.cache_clear()


def test_a_phones_page_brings_only_what_its_first_script_says(tmp_path, monkeypatch):
    monkeypatch.setattr(words, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(words, "MANIFEST", tmp_path / "manifest.json")
    words.MANIFEST.write_text('{"late": ["static/src/phone/Wall.jsx"]}')
    (tmp_path / "tr" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "tr" / "LC_MESSAGES" / "messages.po").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        '#: static/src/board/Card.jsx static/src/phone/Wall.jsx\nmsgid "Spät"\nmsgstr "Geç"\n\n'
        '#: static/src/phone/Card.jsx static/src/phone/Wall.jsx\nmsgid "Karte"\nmsgstr "Kart"\n'
    )
    words.words_of_view.cache_clear()
    assert browser_words("tr", part="first")["words"] == {"Karte": "Kart"}
    assert browser_words("tr", part="late")["words"] == {"Spät": "Geç"}
    words.MANIFEST.unlink()
    words.words_of_view.cache_clear()
    assert browser_words("tr", part="first") == browser_words("tr")
    words.words_of_view.cache_clear()


@pytest.mark.parametrize("tag", [language.tag for language in offered()])
def test_every_offered_language_has_a_plural_rule(tag):
    assert browser_words(tag)["plural"]
