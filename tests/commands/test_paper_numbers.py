"""The number printed on a paper card belongs to one card of a wall."""

from tests.commands.test_cards import refused
from tests.hall import Hall
from workshop.feed import BOARD
from workshop.models import Card

KEY = "0b0e9c4a-2f60-4b60-9c3e-0d8a6c1f7a12"


def paper_of(hall: Hall) -> dict[str, int | None]:
    return {card["text"]: card["paper"] for card in hall.cards_seen(BOARD).values()}


def test_a_number_is_entered_once_and_the_refusal_shows_the_card_that_has_it(hall: Hall) -> None:
    step = hall.open_type("cards")
    hall.card("Mehr Bänke", hall.board, paper=7)
    for actor in (hall.helper, hall.board):
        refusal = refused(
            "conflict", hall, "card.submit", actor, step=step.id, text="Anderes Blatt", lang="de", paper=7
        )
        assert refusal.field == "paper"
        assert refusal.message.format(**refusal.params) == "Nummer 7 hängt schon: „Mehr Bänke“"
    hall.card("Anderes Blatt", hall.helper, paper=8)
    assert paper_of(hall) == {"Mehr Bänke": 7, "Anderes Blatt": 8}


def test_sending_the_same_entry_again_is_no_conflict(hall: Hall) -> None:
    step = hall.open_type("cards")
    fields = {"step": step.id, "text": "Einmal", "lang": "de", "paper": 3}
    assert hall.do("card.submit", hall.helper, KEY, **fields) == hall.do("card.submit", hall.helper, KEY, **fields)
    assert hall.texts() == ["Einmal"]


def test_a_long_card_is_named_by_its_beginning(hall: Hall) -> None:
    step = hall.open_type("cards")
    hall.card("Wort " * 40, hall.board, paper=1)
    refusal = refused("conflict", hall, "card.submit", hall.board, step=step.id, text="Neu", lang="de", paper=1)
    assert len(str(refusal.params["text"])) < 70
    assert str(refusal.params["text"]).endswith(" …")


def test_a_card_taken_back_frees_its_number(hall: Hall) -> None:
    hall.open_type("cards")
    first = hall.do("undo", hall.helper, command=hall.card("Vertippt", hall.helper, paper=5))["id"]
    second = hall.card("Richtig", hall.helper, paper=5)
    refused("conflict", hall, "undo", hall.helper, command=first)
    hall.do("undo", hall.helper, command=second)
    hall.do("undo", hall.helper, command=first)
    assert paper_of(hall) == {"Vertippt": 5}


def test_a_hidden_and_a_merged_card_keep_their_numbers_and_a_copy_is_the_same_paper(hall: Hall) -> None:
    step = hall.open_type("cards")
    hidden, kept, twin = (hall.card(text, hall.board, paper=n) for n, text in enumerate("abc", 1))
    hall.do("card.hide", card=hidden, reason="Ton")
    hall.do("card.merge", card=twin, into=kept)
    for number in (1, 3):
        refused("conflict", hall, "card.submit", hall.board, step=step.id, text="x", lang="de", paper=number)
    hall.do("card.copy", card=kept, cluster=hall.cluster("Feste"))
    hall.do("card.edit", card=kept, text="b, anders", paper=4)
    hall.card("Neu auf Nummer 2", hall.board, paper=2)


def test_another_wall_counts_anew(hall: Hall) -> None:
    hall.open_type("cards")
    hall.card("Kritik", hall.board, paper=1)
    hall.open_type("cards")
    hall.card("Phantasie", hall.board, paper=1)
    assert paper_of(hall) == {"Kritik": 1, "Phantasie": 1}


def test_a_slip_in_table_or_number_is_put_right(hall: Hall) -> None:
    hall.open_type("cards")
    card, other = (hall.card(text, hall.helper, paper=n) for n, text in ((12, "Bänke"), (13, "Busse")))
    refused("conflict", hall, "card.edit", hall.helper, card=card, text="Bänke", paper=13)
    edit = hall.do("card.edit", hall.helper, card=card, text="Bänke", paper=21, table=3)["id"]
    assert (hall.row(Card, card).paper_no, hall.row(Card, card).table_no) == (21, 3)
    hall.do("card.edit", hall.helper, card=other, text="Busse", paper=12)
    refused("conflict", hall, "undo", hall.helper, command=edit)
    assert hall.row(Card, card).paper_no == 21


def test_a_phone_has_no_numbers(hall: Hall) -> None:
    hall.open_type("cards")
    hall.card("Vom Papier", hall.board, paper=1)
    card = hall.card("Vom Handy", paper=1)
    hall.do("card.edit", hall.phones[0], card=card, text="Noch vom Handy", paper=2, table=9)
    assert (hall.row(Card, card).paper_no, hall.row(Card, card).table_no) == (None, None)


def test_a_mediator_does_not_change_what_stands_on_the_paper(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Gece müzik evi", hall.helper, paper=4, table=2)
    hall.do("card.edit", hall.mediator, card=card, lang="tr", paper=5, table=3)
    assert (hall.row(Card, card).lang, hall.row(Card, card).paper_no, hall.row(Card, card).table_no) == ("tr", 4, 2)


def test_a_number_is_put_right_without_the_words(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Bänke", hall.helper, paper=12)
    hall.do("card.edit", hall.helper, card=card, paper=21)
    assert paper_of(hall) == {"Bänke": 21}
