"""The phrases that stop a fantasy: found in every language, and no wish is taken for one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.killer_phrases import has_killer_phrase, killer_phrases
from workshop.languages import is_known

CARDS = json.loads((Path(__file__).parents[1] / "workshop" / "data" / "cards.json").read_text(encoding="utf-8"))
PHANTASIE = [card for card in CARDS if card["phase"] == "phantasie"]
ALL = [(lang, phrase) for lang, phrases in killer_phrases().items() for phrase in phrases]


def test_every_flagged_card_is_found_and_no_other_card_of_the_phase() -> None:
    flagged = {card["id"] for card in PHANTASIE if "killerphrase" in card["flags"]}
    found = {card["id"] for card in PHANTASIE if has_killer_phrase(card["text"], card["lang"])}
    assert len(flagged) >= 4
    assert len(PHANTASIE) > 30
    assert found - flagged == set(), "wishes that were taken for doubts"
    assert flagged - found == set(), "doubts that were missed"


def test_not_even_criticism_and_plans_are_full_of_them() -> None:
    others = [card for card in CARDS if card["phase"] != "phantasie"]
    assert [card["text"] for card in others if has_killer_phrase(card["text"], card["lang"])] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "DAS GEHT DOCH NICHT!!!"),
        ("de-simple", "Das haben wir schon x-mal versucht."),
        ("de", "Schön, aber dafür haben wir kein Geld …"),
        ("tr", "Das geht nicht."),
        ("tr", "Güzel ama bu İMKANSIZ"),
        ("en", "Nice, but there’s no money for that"),
        ("ar", "فكرة جميلة، ولكن هذا مُستحيل."),
        ("fa", "این کار نمیشود"),
        ("uk", "Гарно, але на це немає грошей"),
        ("fr", "Ca ne marchera jamais"),
        ("pl", "Kto za to zaplaci?"),
        ("ro", "Aşa ceva nu se poate"),
        ("el", "Ποιος θα το πληρώσει;"),
    ],
)
def test_as_people_write(lang: str, text: str) -> None:
    assert has_killer_phrase(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Im Rathaus sagt niemand mehr „Das geht nicht“."),
        ("de", "Niemand fragt: »Wer soll das bezahlen?«"),
        ("de", "Der Bus geht nicht mehr kaputt"),
        ("de", "Geld spielt keine Rolle"),
        ("de", "Bei uns geht Langeweile gar nicht"),
        ("de", "Mitmachen, das wird nichts kosten"),
        ("it", "Niente è impossibile"),
        ("ro", "Nimic nu este imposibil"),
        ("el", "Τίποτα δεν είναι αδύνατο"),
        ("sq", "Asgjë nuk është e pamundur"),
        ("en", "Nothing is impossible here"),
        ("en", "It is impossible to be lonely in our town"),
        ("tr", "Para olmadan da herkes gelir"),
        ("ar", "لا شيء مستحيل في مدينتنا"),
        ("fr", "Tout est possible"),
        ("so", "Wax walba waa suurtagal"),
    ],
)
def test_wishes_are_left_alone(lang: str, text: str) -> None:
    assert not has_killer_phrase(text, lang)


@pytest.mark.parametrize("lang", sorted(killer_phrases()))
def test_the_file_is_one_that_a_moderator_can_read(lang: str) -> None:
    phrases = killer_phrases()[lang]
    assert is_known(lang)
    assert len(phrases) >= 12
    assert len(set(phrases)) == len(phrases)
    for phrase in phrases:
        assert not set(phrase) & set(r"\[](){}*+?|^$"), phrase
        assert has_killer_phrase(f"Ok: {phrase.replace('…', 'alles')}!", lang)


@given(st.sampled_from(ALL), st.text(), st.text())
def test_a_phrase_is_found_wherever_it_stands(known: tuple[str, str], before: str, after: str) -> None:
    lang, phrase = known
    around = [part.translate(dict.fromkeys(map(ord, '„“”"«»'))) for part in (before, after)]
    assert has_killer_phrase(f"{around[0]}. {phrase.replace('…', ' ')}. {around[1]}", lang)


@given(st.text(max_size=280), st.text(max_size=8))
def test_whatever_people_write_gets_an_answer(text: str, lang: str) -> None:
    assert has_killer_phrase(text, lang) in (True, False)
