"""The languages of the hall: names, directions, catalogues, and which one a browser asks for."""

import json

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from workshop import languages
from workshop.languages import best_match, catalogue, direction, is_known, offered, own_name


def test_fifteen_languages_are_offered_german_first():
    said = [language.tag for language in offered()]
    assert said == ["de", "de-simple", "tr", "ru", "ar", "uk", "ro", "it", "pl", "en", "hr", "sq", "fa", "fr", "el"]


def test_every_card_of_the_demo_has_a_known_language():
    cards = json.loads((languages.FILE.parent / "cards.json").read_text())
    assert [card["id"] for card in cards if not is_known(card["lang"])] == []


def test_directions_are_those_babel_knows():
    for tag in languages.languages():
        assert direction(tag) == Locale.parse(tag.split("-")[0]).text_direction


def test_an_unknown_language_keeps_its_tag():
    assert (own_name("xx"), direction("xx"), is_known("xx")) == ("xx", "ltr", False)
    assert own_name("ar") == "العربية"


def test_the_catalogue_of_easy_german_is_one_babel_finds():
    assert catalogue("de-simple") == "de@simple"
    assert catalogue("tr") == "tr"


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("tr-TR,tr;q=0.9,en;q=0.8,de;q=0.7", "tr"),
        ("de;q=0.1, ar", "ar"),
        ("fr-FR, en;q=0.3", "en"),
        ("fr", "de"),
        ("tr;q=0, en;q=0.1", "en"),
        ("", "de"),
        (None, "de"),
    ],
)
def test_the_browser_is_asked(header, tag):
    assert best_match(header, ["de", "en", "tr", "ar"]) == tag


def test_without_german_the_first_language_is_the_fallback():
    assert best_match("fr", ["en", "tr"]) == "en"


@given(st.text())
def test_no_header_is_too_odd(header):
    assert best_match(header, ["en", "ar"]) in ("en", "ar")
