"""Cards: written, changed, hidden, redacted, merged."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hall import Hall
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE
from workshop.models import Card, Operation, Step
from workshop.text import BAR, CARD_LENGTH, clean


def refused(code: str, hall: Hall, *args, **fields) -> Refusal:
    before = hall.head
    with pytest.raises(Refusal) as caught:
        hall.do(*args, **fields)
    assert caught.value.code == code
    assert hall.head == before
    return caught.value


def test_a_card_hangs_on_the_wall_of_its_step(hall: Hall) -> None:
    step = hall.open_type("cards")
    card = hall.card("Ein Haus der Vereine")
    seen = hall.cards_seen(STAGE)[card]
    assert (seen["text"], seen["wall"], seen["source"], seen["late"]) == (
        "Ein Haus der Vereine",
        step.wall_id,
        "phone",
        False,
    )


def test_the_same_command_twice_makes_one_card(hall: Hall) -> None:
    step = hall.open_type("cards")
    fields = {"step": step.id, "text": "Einmal", "lang": "de"}
    key = "0b0e9c4a-2f60-4b60-9c3e-0d8a6c1f7a11"
    first = hall.do("card.submit", hall.phones[0], key, **fields)
    head = hall.head
    assert hall.do("card.submit", hall.phones[0], key, **fields) == first
    assert hall.head == head
    assert hall.texts() == ["Einmal"]


def test_another_persons_id_is_refused_and_harms_nobody(hall: Hall) -> None:
    step = hall.open_type("cards")
    card = hall.card("Meine")
    refused("invalid", hall, "card.submit", hall.phones[1], card, step=step.id, text="Deine", lang="de")
    assert hall.texts() == ["Meine"]


def test_a_card_for_a_closed_step_is_late_unless_the_step_says_no(hall: Hall) -> None:
    step = hall.open_type("cards")
    hall.do("step.close", step=step.id)
    late = hall.card("Zu spät")
    assert hall.cards_seen(BOARD)[late]["late"] is True
    hall.do("agenda.change", step=step.id, settings={"accept_late": False})
    refused("closed", hall, "card.submit", hall.phones[0], step=step.id, text="Noch eine", lang="de")
    hall.do("card.submit", step=step.id, text="Vom Papier", lang="de", paper=3)
    assert "Vom Papier" in hall.texts()


def test_after_the_end_phones_are_refused(hall: Hall) -> None:
    step = hall.open_type("cards")
    hall.close()
    refused("closed", hall, "card.submit", hall.phones[0], step=step.id, text="Nachtrag", lang="de")


def test_as_many_cards_as_the_step_allows(hall: Hall) -> None:
    step = hall.open_type("cards")
    assert step.settings["cards_per_person"] == 3
    cards = [hall.card(f"Nummer {number}") for number in range(3)]
    refused("limit", hall, "card.submit", hall.phones[0], step=step.id, text="Die vierte", lang="de")
    hall.do("card.withdraw", hall.phones[0], card=cards[0])
    hall.card("Dafür diese")


def test_only_the_author_changes_a_card_and_only_while_the_step_is_open(hall: Hall) -> None:
    step = hall.open_type("cards")
    card = hall.card("Erster Gedanke")
    refused("not_allowed", hall, "card.edit", hall.phones[1], card=card, text="Fremd")
    hall.do("card.edit", hall.phones[0], card=card, text="Zweiter Gedanke")
    hall.do("step.close", step=step.id)
    refused("closed", hall, "card.edit", hall.phones[0], card=card, text="Dritter")
    refused("closed", hall, "card.withdraw", hall.phones[0], card=card)
    assert hall.texts() == ["Zweiter Gedanke"]


def test_a_german_version_does_not_outlive_the_words_it_translates(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Gece müzik evi")
    hall.do("card.gloss", card=card, text="Musikhaus bei Nacht")
    assert hall.cards_seen(STAGE)[card]["gloss"] == {"text": "Musikhaus bei Nacht", "by": "person"}
    hall.do("card.edit", hall.phones[0], card=card, text="Gündüz müzik evi")
    assert hall.cards_seen(STAGE)[card]["gloss"] is None


def test_hidden_is_gone_for_the_hall_but_not_for_the_board(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Die da oben")
    hall.do("card.hide", card=card, reason="Ton")
    assert card not in hall.cards_seen(STAGE)
    assert hall.cards_seen(BOARD)[card]["hidden"] == "Ton"
    hall.do("card.show", card=card)
    assert card in hall.cards_seen(STAGE)


def test_redacting_leaves_no_copy_of_the_words(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Bitte bei Olena 0170 melden")
    hall.do("card.edit", card=card, text="Bitte bei Olena 0171 melden")
    hall.do("card.gloss", card=card, text="Olena 0171")
    hall.do("card.redact", card=card, start=10, end=20)
    assert hall.texts() == [f"Bitte bei {BAR} melden"]
    assert hall.row(Card, card).redacted is True
    kept = json.dumps([[row.changes, row.result] for row in hall.rows(Operation)])
    assert "Olena" not in kept
    refused("not_allowed", hall, "card.edit", hall.phones[0], card=card, text="Doch Olena")


def test_merged_cards_count_and_come_apart_again(hall: Hall) -> None:
    hall.open_type("cards")
    kept, same = hall.card("Mehr Busse"), hall.card("Mehr Busse bitte", hall.phones[1])
    merge = hall.do("card.merge", card=same, into=kept)["id"]
    assert hall.cards_seen(STAGE).keys() == {kept}
    assert hall.cards_seen(STAGE)[kept]["same"] == 1
    hall.do("undo", command=merge)
    assert hall.cards_seen(STAGE).keys() == {kept, same}


def test_a_merged_card_keeps_its_words_and_its_author(hall: Hall) -> None:
    hall.open_type("cards")
    kept, same = hall.card("Mehr Busse"), hall.card("Mehr Busse bitte", hall.phones[1])
    hall.do("card.merge", card=same, into=kept)
    author = hall.phones[1].participant_id
    assert (hall.row(Card, same).text, hall.row(Card, same).participant_id) == ("Mehr Busse bitte", author)
    assert hall.see(BOARD, author)["mine"]["card"][same]["status"] == "merged"
    refused("conflict", hall, "card.withdraw", hall.phones[1], card=same)


def test_a_merged_card_hangs_for_itself_again_where_it_was(hall: Hall) -> None:
    hall.open_type("cards")
    kept, same, third = hall.card("Mehr Busse"), hall.card("Busse", hall.phones[1]), hall.card("Bus", hall.phones[2])
    cluster = hall.cluster("Wege", same)
    for card in (same, third):
        hall.do("card.merge", card=card, into=kept)
    hall.do("card.part", card=same)
    seen = hall.cards_seen(STAGE)
    assert seen.keys() == {kept, same}
    assert (seen[kept]["same"], seen[same]["cluster"]) == (1, cluster)
    refused("conflict", hall, "card.part", card=same)


def test_taking_back_a_card_takes_none_of_others_along(hall: Hall) -> None:
    hall.open_type("cards")
    kept, same, third = hall.card("Mehr Busse"), hall.card("Busse", hall.phones[1]), hall.card("Bus", hall.phones[2])
    cluster = hall.cluster("Wege", kept)
    for card in (same, third):
        hall.do("card.merge", card=card, into=kept)
    hall.do("card.withdraw", hall.phones[0], card=kept)
    seen = hall.cards_seen(STAGE)
    assert seen.keys() == {same}
    assert (seen[same]["same"], seen[same]["cluster"]) == (1, cluster)
    assert hall.row(Card, third).merged_into == same


@pytest.mark.parametrize("gone", ["card", "into"])
def test_what_does_not_hang_on_the_wall_is_not_merged(hall: Hall, gone: str) -> None:
    hall.open_type("cards")
    cards = {"card": hall.card("Busse"), "into": hall.card("Mehr Busse")}
    hall.do("card.withdraw", hall.phones[0], card=cards[gone])
    refused("invalid", hall, "card.merge", **cards)


def test_a_card_needs_words_and_a_known_language(hall: Hall) -> None:
    step = hall.open_type("cards")
    assert (
        refused("invalid", hall, "card.submit", hall.phones[0], step=step.id, text=" \u202e ", lang="de").field
        == "text"
    )
    assert refused("invalid", hall, "card.submit", hall.phones[0], step=step.id, text="Ja", lang="xx").field == "lang"
    long = "ä" * (CARD_LENGTH + 1)
    assert refused("invalid", hall, "card.submit", hall.phones[0], step=step.id, text=long, lang="de").field == "text"
    planned = next(step for step in hall.rows(Step) if step.type == "cards" and step.status == "planned")
    refused("closed", hall, "card.submit", hall.phones[0], step=planned.id, text="Zu früh", lang="de")


@given(st.text())
def test_cleaning_is_done_once_and_for_all(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not set(once) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u00ad\x00\x1b")


@given(st.text(alphabet="می‌خواهمab\u200d👩", min_size=1))
def test_joiners_that_carry_meaning_stay(text: str) -> None:
    assert clean(text).count("\u200c") == text.strip().count("\u200c")


def test_every_german_version_of_the_data_set_fits(hall: Hall) -> None:
    hall.open_type("cards")
    cards = json.loads((Path(__file__).parents[2] / "workshop" / "data" / "cards.json").read_text(encoding="utf-8"))
    versions = [card["de"] for card in cards if card["de"]]
    card = hall.card("Herkes için bir yer")
    for version in versions:
        hall.do("card.gloss", card=card, text=version)
        assert hall.cards_seen(STAGE)[card]["gloss"]["text"] == clean(version)
    assert max(map(len, versions)) > CARD_LENGTH
