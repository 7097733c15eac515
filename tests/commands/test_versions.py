"""Cards without German version: who gets which, and what a machine may do."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from tests.hall import Hall
from workshop.access import SYSTEM
from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE
from workshop.models import Card, Operation, Reservation

ONE, TWO = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"


@pytest.fixture
def wall(hall: Hall) -> Hall:
    """A hall with an open cards step, in which each may write a few cards."""
    step = hall.open_type("cards")
    hall.do("agenda.change", step=step.id, settings={"cards_per_person": 20})
    return hall


def write(hall: Hall, text: str, lang: str = "tr") -> str:
    step = hall.rows_of_type("cards")[0]
    return hall.do("card.submit", hall.phones[0], step=step.id, text=text, lang=lang)["id"]


def take(hall: Hall, device: str, *langs: str, **more: Any) -> str | None:
    return hall.do("card.take", device=device, langs=list(langs) or ["tr", "ar"], **more)["card"]


def translate(hall: Hall, card: str, text: str, **more: str) -> None:
    row = hall.row(Card, card)
    hall.do("card.translate", SYSTEM, **{"card": card, "words": row.text, "lang": row.lang, "text": text, **more})


def gloss(hall: Hall, card: str) -> Any:
    return hall.cards_seen(STAGE)[card]["gloss"]


def test_the_oldest_card_comes_first_and_nobody_else_gets_it(wall: Hall) -> None:
    first, second = write(wall, "Birinci"), write(wall, "İkinci")
    assert take(wall, ONE) == first
    assert take(wall, TWO) == second
    assert take(wall, ONE) == first, "whoever reloads the page finds the same card"
    wall.do("card.gloss", card=first, text="Die erste")
    assert take(wall, ONE) is None


def test_only_languages_that_one_speaks_and_never_german(wall: Hall) -> None:
    write(wall, "Deutsch", "de"), write(wall, "Ein-fach", "de-simple")
    arabic = write(wall, "مقهى", "ar")
    write(wall, "Birinci")
    assert take(wall, ONE, "ar", "de", "de-simple") == arabic
    result = wall.do("card.take", device=TWO, langs=["tr", "ar"])
    assert result["waiting"] == 2


def test_a_skipped_card_goes_to_others_and_comes_back_last(wall: Hall) -> None:
    first, second = write(wall, "Birinci"), write(wall, "İkinci")
    assert take(wall, ONE) == first
    assert take(wall, ONE, skip=first) == second
    assert take(wall, TWO) == first
    assert take(wall, ONE, skip=second) is None, "the one that was passed over is somebody else's now"
    assert take(wall, TWO, skip=first) == second
    assert take(wall, ONE) == first


def test_giving_back_and_going_away(wall: Hall) -> None:
    card = write(wall, "Birinci")
    assert take(wall, ONE) == card
    assert wall.do("card.take", device=ONE, langs=[])["card"] is None
    assert take(wall, TWO) == card
    assert take(wall, ONE) is None
    with wall.store.database.write() as session:
        session.execute(update(Reservation).values(until=utc_now() - timedelta(seconds=1)))
        session.commit()
    assert take(wall, ONE) == card, "who has gone away keeps nothing"


@pytest.mark.parametrize(("kind", "more"), [("card.hide", {"reason": "Ton"}), ("card.redact", {})])
def test_what_the_hall_does_not_see_is_not_translated(wall: Hall, kind: str, more: dict) -> None:
    card = write(wall, "Birinci")
    wall.do(kind, card=card, **more)
    assert take(wall, ONE) is None


def test_a_card_that_waits_for_approval_or_lies_under_another_is_nobodys_turn(wall: Hall) -> None:
    step = wall.rows_of_type("cards")[0].id
    kept, below = write(wall, "Birinci"), write(wall, "Birinci!")
    wall.do("card.merge", card=below, into=kept)
    wall.do("agenda.change", step=step, settings={"cards_per_person": 20, "approve": True})
    waiting = write(wall, "İkinci")
    assert take(wall, ONE) == kept
    assert take(wall, ONE, skip=kept) is None
    translate(wall, waiting, "Zweitens")
    wall.do("card.approve", cards=[waiting])
    assert gloss(wall, waiting) is None, "no machine reads what the hall does not see"
    assert take(wall, ONE) == waiting


def test_other_words_have_no_version_no_doubt_about_it_and_no_guess(wall: Hall) -> None:
    card = write(wall, "Gece müzik evi", "ar")
    wall.do("card.guess", SYSTEM, card=card, words="Gece müzik evi", lang="ar", guess="tr")
    wall.do("card.gloss", card=card, text="Musikhaus bei Nacht", unsure=True)
    wall.do("card.edit", wall.phones[0], card=card, text="Gündüz evi")
    seen = wall.cards_seen(BOARD)[card]
    assert (seen["gloss"], seen["gloss_unsure"], seen["lang_guess"]) == (None, False, None)


def test_no_answer_keeps_the_words(wall: Hall) -> None:
    card = write(wall, "Gizli kelimeler")
    take(wall, ONE)
    translate(wall, card, "Geheime Worte")
    kept = [row for row in wall.rows(Operation) if row.kind in ("card.take", "card.translate")]
    assert {str(row.result) + str(row.changes) for row in kept} == {
        f"{{'card': '{card}', 'waiting': 1}}None",
        "NoneNone",
    }


def test_a_machine_fills_in_and_a_person_wins(wall: Hall) -> None:
    card = write(wall, "Gece müzik evi")
    translate(wall, card, "Nachtmusikhaus")
    assert gloss(wall, card) == {"text": "Nachtmusikhaus", "by": "machine"}
    assert take(wall, ONE) == card, "what a machine said may be read again"
    wall.do("card.gloss", card=card, text="Musikhaus bei Nacht")
    translate(wall, card, "Nachtmusikhaus")
    assert gloss(wall, card) == {"text": "Musikhaus bei Nacht", "by": "person"}
    wall.do("card.gloss", card=card, text="")
    translate(wall, card, "Nachtmusikhaus")
    assert gloss(wall, card) is None, "what a person has taken away stays away"


def test_cards_without_any_version_come_before_those_of_a_machine(wall: Hall) -> None:
    first, second = write(wall, "Birinci"), write(wall, "İkinci")
    translate(wall, first, "Erstens")
    assert take(wall, ONE) == second
    assert wall.do("card.take", device=TWO, langs=["tr"]) | {"id": ""} == {"card": first, "waiting": 1, "id": ""}


def test_a_machine_that_comes_too_late_changes_nothing(wall: Hall) -> None:
    card = write(wall, "Gece müzik evi")
    before = wall.row(Card, card).text
    wall.do("card.edit", wall.phones[0], card=card, text="Gündüz müzik evi")
    head = wall.head
    translate(wall, card, "Nachtmusikhaus", words=before)
    wall.do("card.hide", card=card, reason="Ton")
    translate(wall, card, "Tagmusikhaus")
    wall.do("card.show", card=card)
    wall.do("card.redact", card=card, start=0, end=2)
    translate(wall, card, "Tagmusikhaus")
    assert gloss(wall, card) is None
    assert head < wall.head


def test_a_machines_version_cannot_be_undone_but_the_persons_can(wall: Hall) -> None:
    card = write(wall, "Gece müzik evi")
    row = wall.row(Card, card)
    made = wall.do("card.translate", SYSTEM, card=card, words=row.text, lang="tr", text="Nachtmusik")["id"]
    with pytest.raises(Refusal):
        wall.do("undo", command=made)
    better = wall.do("card.gloss", card=card, text="Musikhaus bei Nacht", unsure=True)["id"]
    assert wall.cards_seen(BOARD)[card]["gloss_unsure"] is True
    wall.do("undo", command=better)
    assert gloss(wall, card) == {"text": "Nachtmusik", "by": "machine"}


def test_a_guess_suggests_until_somebody_has_said(wall: Hall) -> None:
    card = write(wall, "Gece müzik evi", "de")
    wall.do("card.guess", SYSTEM, card=card, words="Gece müzik evi", lang="de", guess="tr")
    assert wall.cards_seen(BOARD)[card]["lang_guess"] == "tr"
    assert wall.cards_seen(BOARD)[card]["lang"] == "de"
    assert "lang_guess" not in wall.cards_seen(STAGE)[card]
    wall.do("card.edit", card=card, lang="de")
    wall.do("card.guess", SYSTEM, card=card, words="Gece müzik evi", lang="de", guess="tr")
    assert wall.cards_seen(BOARD)[card]["lang_guess"] is None
    wall.do("card.edit", wall.phones[0], card=card, lang="tr")
    assert (wall.cards_seen(BOARD)[card]["lang"], wall.row(Card, card).text) == ("tr", "Gece müzik evi")


def test_a_version_from_the_wrong_language_goes_a_persons_stays(wall: Hall) -> None:
    one, two = write(wall, "Gece müzik evi", "ar"), write(wall, "Gündüz evi", "ar")
    translate(wall, one, "Unsinn")
    wall.do("card.gloss", card=two, text="Taghaus")
    for card in (one, two):
        wall.do("card.edit", card=card, lang="tr")
    assert gloss(wall, one) is None
    assert gloss(wall, two) == {"text": "Taghaus", "by": "person"}


def test_a_mediator_says_the_language_but_changes_no_words(wall: Hall) -> None:
    card = write(wall, "Gece müzik evi", "ar")
    wall.do("card.edit", wall.mediator, card=card, lang="tr")
    with pytest.raises(Refusal) as caught:
        wall.do("card.edit", wall.mediator, card=card, text="Anderes", lang="tr")
    assert caught.value.code == "not_allowed"
    assert (wall.row(Card, card).lang, wall.row(Card, card).text) == ("tr", "Gece müzik evi")


def test_a_title_from_a_machine_says_so(wall: Hall) -> None:
    card, other = write(wall, "Gece müzik evi"), write(wall, "Gündüz evi")
    translate(wall, card, "Nachtmusik")
    wall.do("card.gloss", card=other, text="Taghaus")
    for each in (card, other):
        wall.do("topic.create", origin={"noun": "card", "id": each})
    titles = {topic["title"] for topic in wall.see(BOARD)["topic"].values()}
    assert titles == {"Nachtmusik (maschinell übersetzt)", "Taghaus"}
