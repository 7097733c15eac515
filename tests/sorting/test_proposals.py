"""What is proposed: nothing that is not there, nothing twice, and on the cards of a real evening something useful."""

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.sorting.messages import Proposals, Question, SortingCard
from workshop.sorting.proposals import propose
from workshop.text import BAR

CARDS = json.loads((Path(__file__).parents[2] / "workshop" / "data" / "cards.json").read_bytes())
HOSTILE = [card["text"] for card in CARDS if "hostile" in card["flags"]]

clusters = st.dictionaries(st.sampled_from(["x", "y", "z"]), st.sampled_from(["Wege", "", "Feste 🎉", BAR]), max_size=3)
words = st.sampled_from([card["de"] or card["text"] for card in CARDS[::5]] + HOSTILE) | st.text(max_size=40)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    headings = draw(clusters)
    places = st.sampled_from([None, *headings])
    texts = draw(st.lists(words, max_size=14))
    return Question([SortingCard(f"c{nth}", text, draw(places)) for nth, text in enumerate(texts)], headings)


def tray(*texts: str) -> Question:
    return Question([SortingCard(text, text) for text in texts], {})


def holds(question: Question, found: Proposals) -> None:
    cards = {card.id for card in question.cards}
    unsorted = {card.id for card in question.cards if card.cluster is None}
    for proposed, allowed in ((found.duplicates, cards), (found.groups, unsorted)):
        named = [card for each in proposed for card in each.cards]
        assert len(named) == len(set(named)), "a card is in two of them"
        assert set(named) <= allowed
        assert all(len(each.cards) > 1 for each in proposed)
    assert all(0 < each.alike <= 1 for each in found.duplicates)
    assert found.headings.keys() <= unsorted
    for headings in found.headings.values():
        assert 1 <= len(headings) <= 3
        assert len(headings) == len(set(headings))
        assert set(headings) <= question.clusters.keys()
    assert len(found.groups) <= 12
    assert all(group.title and len(group.title) <= 80 for group in found.groups)


@settings(max_examples=60, deadline=None)
@given(questions())
def test_whatever_hangs_there(question: Question) -> None:
    holds(question, propose(question))


def test_a_whole_evening_with_all_that_is_odd_in_it() -> None:
    question = Question([SortingCard(card["id"], card["de"] or card["text"]) for card in CARDS], {"x": "Vereine"})
    found = propose(question)
    holds(question, found)
    assert len(found.groups) == 12
    assert propose(question) == found, "the same wall gets the same proposals"


def test_nothing_comes_of_nothing() -> None:
    nothing = Proposals([], {}, [])
    for question in (tray(), tray("Mehr Busse am Abend"), tray("", BAR, "und", "12 !"), Question([], {"x": "Wege"})):
        assert propose(question) == nothing


def test_the_same_words_are_the_same_card() -> None:
    found = propose(tray("Leseabende auf dem Marktplatz", "Mehr Leseabende auf dem Marktplatz", "Turnhalle öffnen"))
    assert [set(each.cards) for each in found.duplicates] == [
        {"Leseabende auf dem Marktplatz", "Mehr Leseabende auf dem Marktplatz"}
    ]


def test_a_heading_is_found_by_its_cards_by_its_words_and_by_what_it_is_about() -> None:
    cards = [
        SortingCard("bus", "Der letzte Bus fährt um acht", "x"),
        SortingCard("late", "Nach acht fährt kein Bus mehr"),
        SortingCard("club", "Ein Kalender für alle Vereine"),
        SortingCard("bike", "Mehr Fahrräder für alle"),
        SortingCard("none", "Lorem ipsum dolor sit amet"),
    ]
    found = propose(Question(cards, {"x": "Unterwegs", "y": "Vereinsleben"})).headings
    assert (found["late"], found["club"], found["bike"]) == (["x"], ["y"], ["x"])
    assert "none" not in found, "rather no heading than any"


def test_groups_are_called_after_what_they_share() -> None:
    buses = ("Der letzte Bus fährt um acht", "Busse auch am Sonntag", "Der Bus ist zu teuer")
    reading = ("Leseabende auf dem Markt", "Mehr Bücher in allen Sprachen", "Vorlesen in der Bücherei")
    found = {group.title: set(group.cards) for group in propose(tray(*buses, *reading)).groups}
    assert found["Bus, Rad und Wege"] == set(buses)
    assert "Lesen und Erzählen" in found
