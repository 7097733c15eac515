"""Before the wall: cards that wait, what their authors are told, quiet questions, parked doubts."""

import pytest

from tests.commands.test_cards import refused
from tests.hall import Hall
from workshop.access import Actor
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Card, Step, Wall

FANTASY = "Alle Busse sind kostenlos"
DOUBT = "Schön, aber wer soll das bezahlen?"


def own(hall: Hall, card: str, actor: Actor | None = None) -> dict:
    """A card as its author's phone has it."""
    return hall.see(phone(), (actor or hall.phones[0]).participant_id)["mine"]["card"][card]


def asks(hall: Hall, actor: Actor) -> list[tuple[bool, bool]]:
    """(asks, explained) of somebody's questions."""
    questions = hall.see(phone(), actor.participant_id)["mine"].get("ask", {})
    return [(ask["asks"], ask["explained"]) for ask in questions.values()]


def count(hall: Hall, audience=STAGE) -> int:
    return next(iter(hall.see(audience)["wall"].values()))["count"]


@pytest.fixture
def step(hall: Hall) -> Step:
    """A cards step in which cards wait for approval."""
    step = hall.open_type("cards")
    hall.do("agenda.change", step=step.id, settings={"approve": True})
    return hall.row(Step, step.id)


def fantasy(hall: Hall) -> Step:
    """The cards step that keeps doubts for later."""
    step = next(step for step in hall.rows(Step) if step.settings.get("killerphrase_hint"))
    hall.do("step.open", step=step.id)
    return step


def test_a_card_of_a_phone_waits_and_hangs_once_it_is_let_through(hall: Hall, step: Step) -> None:
    card, other = hall.card("Zuerst"), hall.card("Danach")
    assert hall.cards_seen(BOARD)[card]["waiting"] is True
    for audience in (STAGE, phone(step.wall_id)):
        assert hall.cards_seen(audience) == {}
        assert count(hall, audience) == 0
    assert own(hall, card)["status"] == "waiting"
    release = hall.do("card.approve", hall.helper, cards=[card, other])["id"]
    assert hall.cards_seen(STAGE).keys() == {card, other}
    assert own(hall, card)["status"] == "wall"
    hall.do("undo", command=release)
    assert hall.cards_seen(STAGE) == {}


def test_board_and_helpers_need_no_approval(hall: Hall, step: Step) -> None:
    for number, actor in enumerate((hall.board, hall.helper), 1):
        hall.do("card.submit", actor, step=step.id, text="Vom Papier", lang="de", paper=number)
    assert len(hall.cards_seen(STAGE)) == 2


def test_phones_let_nothing_through(hall: Hall, step: Step) -> None:
    card = hall.card("Darf ich?")
    refused("not_allowed", hall, "card.approve", hall.phones[0], cards=[card])
    refused("invalid", hall, "card.approve", cards=[])


def test_switching_it_off_lets_nothing_through_by_itself(hall: Hall, step: Step) -> None:
    card = hall.card("Wartet")
    hall.do("agenda.change", step=step.id, settings={"approve": False})
    assert card not in hall.cards_seen(STAGE)
    assert hall.card("Hängt") in hall.cards_seen(STAGE)


def test_a_waiting_card_can_be_changed_and_taken_back(hall: Hall, step: Step) -> None:
    card = hall.card("Erster Gedanke")
    hall.do("card.edit", hall.phones[0], card=card, text="Zweiter Gedanke")
    assert own(hall, card) | {"text": "Zweiter Gedanke", "status": "waiting"} == own(hall, card)
    hall.do("card.withdraw", hall.phones[0], card=card)
    assert own(hall, card)["status"] == "withdrawn"
    assert card not in hall.cards_seen(BOARD)


def test_no_approval_holds_for_other_words(hall: Hall, step: Step) -> None:
    card = hall.card("Harmlos")
    hall.do("card.approve", cards=[card])
    hall.do("card.edit", hall.phones[0], card=card, text="Nicht mehr harmlos")
    assert card not in hall.cards_seen(STAGE)
    hall.do("card.approve", cards=[card])
    hall.do("card.edit", card=card, text="Von der Moderation geändert")
    assert card in hall.cards_seen(STAGE)


def test_what_waits_is_on_no_ballot_and_in_no_copy(hall: Hall, step: Step) -> None:
    waiting, hangs = hall.card("Wartet"), hall.card("Hängt", hall.board)
    cluster = hall.cluster("Beide", waiting, hangs)
    copy = hall.do("card.copy", card=waiting, cluster=cluster)["id"]
    assert hall.cards_seen(STAGE).keys() == {hangs}
    assert hall.see(STAGE)["cluster"][cluster]["count"] == 1
    hall.do("card.approve", cards=[copy])
    assert copy in hall.cards_seen(STAGE)
    hall.do("cluster.remove", cluster=cluster)
    hall.open_type("dots")
    assert [item["title"] for item in next(iter(hall.see(BOARD)["ballot"].values()))["items"]] == ["Hängt", "Wartet"]


def test_back_to_waiting_takes_the_words_off_the_ballot(hall: Hall, step: Step) -> None:
    release = hall.do("card.approve", cards=[hall.card("Doch nicht")])["id"]
    hall.open_type("dots")
    assert "Doch nicht" in str(hall.see(STAGE)["ballot"])
    head = hall.head
    hall.do("undo", command=release)
    assert "Doch nicht" not in str(hall.see(STAGE)["ballot"])
    assert hall.frame(STAGE, head)["put"]["ballot"]


def test_hidden_says_why_and_a_new_version_gets_another_look(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Die da oben")
    hall.do("card.hide", card=card, reason="Ton")
    assert (own(hall, card)["status"], own(hall, card)["reason"]) == ("hidden", "Ton")
    hall.do("card.edit", hall.phones[0], card=card, text="Das Amt hört nicht zu")
    assert (own(hall, card)["status"], own(hall, card)["reason"]) == ("waiting", None)
    assert card not in hall.cards_seen(STAGE)
    assert hall.cards_seen(BOARD)[card]["waiting"] is True
    hall.do("card.approve", cards=[card])
    assert card in hall.cards_seen(STAGE)


def test_a_waiting_card_is_hidden_for_a_reason_and_shown_after_all(hall: Hall, step: Step) -> None:
    card = hall.card("Die da oben")
    hall.do("card.hide", card=card, reason="Ton")
    assert own(hall, card)["status"] == "hidden"
    hall.do("card.approve", cards=[card])
    assert card not in hall.cards_seen(STAGE), "hidden stays hidden"
    hall.do("card.show", card=card)
    assert card in hall.cards_seen(STAGE)


def test_merged_tells_how_many_hang_together(hall: Hall) -> None:
    hall.open_type("cards")
    kept, first, second = hall.card("Busse"), hall.card("Mehr Busse", hall.phones[1]), hall.card("Bus!", hall.phones[2])
    hall.do("card.merge", card=first, into=kept)
    head = hall.head
    hall.do("card.merge", card=second, into=kept)
    told = hall.frame(phone(), head, hall.phones[1].participant_id)["mine"]["card"]
    assert [(card["id"], card["status"], card["same"]) for card in told] == [(first, "merged", 2)]
    assert (own(hall, kept)["status"], own(hall, kept)["same"]) == ("wall", 2)


def test_who_takes_a_card_back_takes_nobody_elses_along(hall: Hall) -> None:
    hall.open_type("cards")
    kept, first, second = hall.card("Busse"), hall.card("Mehr Busse", hall.phones[1]), hall.card("Bus!", hall.phones[2])
    cluster = hall.cluster("Verkehr", kept)
    for card in (first, second):
        hall.do("card.merge", card=card, into=kept)
    hall.do("card.withdraw", hall.phones[0], card=kept)
    seen = hall.cards_seen(STAGE)
    assert seen.keys() == {first}
    assert (seen[first]["cluster"], seen[first]["same"]) == (cluster, 1)
    assert own(hall, second, hall.phones[2])["status"] == "merged"


def test_nothing_is_merged_into_a_card_that_waits(hall: Hall, step: Step) -> None:
    waiting, hangs = hall.card("Wartet"), hall.card("Hängt", hall.board)
    refused("invalid", hall, "card.merge", card=hangs, into=waiting)
    merge = hall.do("card.merge", card=waiting, into=hangs)["id"]
    assert hall.cards_seen(STAGE)[hangs]["same"] == 1
    hall.do("undo", command=merge)
    assert hall.row(Card, waiting).waiting is True


def test_questions_are_counted_for_the_board_until_somebody_answers(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Der KSD muss liefern")
    for _ in range(2):
        hall.do("card.ask", hall.phones[1], card=card, asks=True)
    hall.do("card.ask", hall.phones[2], card=card, asks=True)
    assert hall.cards_seen(BOARD)[card]["asks"] == 2
    hall.do("card.ask", hall.phones[2], card=card, asks=False)
    assert hall.cards_seen(BOARD)[card]["asks"] == 1
    head = hall.head
    explained = hall.do("card.explain", hall.helper, card=card)["id"]
    assert hall.cards_seen(BOARD)[card]["asks"] == 0
    assert hall.frame(phone(), head, hall.phones[1].participant_id)["mine"]["ask"][0]["explained"] is True
    assert asks(hall, hall.phones[1]) == [(False, True)]
    hall.do("undo", command=explained)
    assert asks(hall, hall.phones[1]) == [(True, False)]


def test_who_still_does_not_understand_asks_again(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Der KSD muss liefern")
    hall.do("card.ask", hall.phones[1], card=card, asks=True)
    hall.do("card.explain", card=card)
    hall.do("card.ask", hall.phones[1], card=card, asks=True)
    assert hall.cards_seen(BOARD)[card]["asks"] == 1
    assert asks(hall, hall.phones[1]) == [(True, False)]


@pytest.mark.parametrize("answer", [("card.edit", "Die Stadtwerke müssen liefern"), ("card.gloss", "Die Stadtwerke")])
def test_other_words_and_a_german_version_are_answers(hall: Hall, answer: tuple[str, str]) -> None:
    hall.open_type("cards")
    card = hall.card("KSD")
    hall.do("card.ask", hall.phones[1], card=card, asks=True)
    kind, text = answer
    done = hall.do(kind, card=card, text=text)["id"]
    assert hall.cards_seen(BOARD)[card]["asks"] == 0
    hall.do("undo", command=done)
    assert hall.cards_seen(BOARD)[card]["asks"] == 1


def test_nobody_asks_about_their_own_card_or_one_that_is_gone(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Meine")
    refused("invalid", hall, "card.ask", hall.phones[0], card=card, asks=True)
    hall.do("card.hide", card=card, reason="Ton")
    refused("invalid", hall, "card.ask", hall.phones[1], card=card, asks=True)
    refused("not_allowed", hall, "card.ask", card=card, asks=True)
    refused("not_allowed", hall, "card.explain", hall.phones[1], card=card)


def test_a_doubt_is_parked_and_hangs_all_the_same(hall: Hall) -> None:
    fantasy(hall)
    doubt, wish = hall.card(DOUBT), hall.card(FANTASY, hall.phones[1])
    assert hall.cards_seen(STAGE).keys() >= {doubt, wish}
    assert [hall.cards_seen(BOARD)[card]["parked"] for card in (doubt, wish)] == [True, False]
    assert own(hall, doubt)["parked"] is True
    assert "parked" not in hall.cards_seen(phone(hall.rows(Wall)[-1].id))[doubt]


def test_where_nobody_asked_for_it_nothing_is_parked(hall: Hall) -> None:
    step = hall.open_type("cards")
    assert step.settings["killerphrase_hint"] is False
    assert hall.row(Card, hall.card(DOUBT)).parked is False


def test_a_doubt_comes_and_goes_with_the_words(hall: Hall) -> None:
    fantasy(hall)
    card = hall.card(FANTASY)
    hall.do("card.edit", hall.phones[0], card=card, text=DOUBT)
    assert hall.row(Card, card).parked is True
    hall.do("card.edit", hall.phones[0], card=card, text=FANTASY)
    assert hall.row(Card, card).parked is False


def test_what_the_board_says_about_a_doubt_holds(hall: Hall) -> None:
    fantasy(hall)
    doubt, wish = hall.card(DOUBT), hall.card(FANTASY)
    aside = hall.do("card.park", card=doubt, parked=False)["id"]
    hall.do("card.park", hall.helper, card=wish, parked=True)
    hall.do("card.edit", hall.phones[0], card=doubt, text=f"Noch einmal: {DOUBT}")
    hall.do("card.edit", hall.phones[0], card=wish, text=f"{FANTASY}, auch nachts")
    assert [hall.row(Card, card).parked for card in (doubt, wish)] == [False, True]
    refused("not_allowed", hall, "card.park", hall.phones[0], card=doubt, parked=True)
    hall.do("undo", command=aside)
    assert hall.row(Card, doubt).parked is True
