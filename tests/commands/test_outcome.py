"""Topics, action items, commitments, sheets, engagement: what comes out of an evening."""

import json
from typing import Any

import pytest

from tests.hall import Hall
from workshop.access import Actor
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import ActionItem, Commitment, Contact, History, Sheet, Topic, Workshop


@pytest.fixture
def topic(hall: Hall) -> str:
    hall.open_type("cards")
    cluster = hall.cluster("Leseabende", hall.card())
    return hall.do("topic.create", origin={"noun": "cluster", "id": cluster})["id"]


def test_a_topic_begins_with_its_first_action_item(hall: Hall, topic: str) -> None:
    (item,) = hall.rows(ActionItem)
    assert (item.what, item.topic_id, item.status) == ("Leseabende", topic, "seeking")
    assert item.municipality_id == hall.row(Workshop, hall.id).municipality_id


def test_people_found_are_counted_once_each(hall: Hall, topic: str) -> None:
    for role in ("join", "coordinate"):
        hall.do("commitment.make", hall.phones[0], topic=topic, role=role)
    hall.do("commitment.make", hall.phones[1], topic=topic, role="support")
    seen = hall.see(STAGE)["topic"][topic]
    assert (seen["found"], seen["coordinated"]) == (2, True)
    mine = [row for row in hall.rows(Commitment) if not row.withdrawn and row.role == "coordinate"]
    hall.do("commitment.withdraw", hall.phones[0], commitment=mine[0].id)
    seen = hall.see(STAGE)["topic"][topic]
    assert (seen["found"], seen["coordinated"]) == (1, False)
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("commitment.withdraw", hall.phones[0], commitment=hall.rows(Commitment)[-1].id)


def test_contact_data_needs_consent_is_encrypted_and_goes_with_the_word(hall: Hall, topic: str) -> None:
    contact = {"topic": topic, "role": "join", "name": "Olena", "contact": "olena@example.org"}
    with pytest.raises(Refusal, match=r"consent|invalid"):
        hall.do("commitment.make", hall.phones[0], **contact)
    made = hall.do("commitment.make", hall.phones[0], **contact, consent="2026-11 de")["id"]
    kept = hall.row(Contact, made)
    assert b"lena" not in kept.sealed
    assert json.loads(hall.store.keys.unseal(kept.sealed)) == {"name": "Olena", "contact": "olena@example.org"}
    database = (hall.store.config.data_dir / "miteinander.sqlite3").read_bytes()
    assert b"olena@example" not in database
    for audience in (BOARD, STAGE, phone()):
        assert "lena" not in json.dumps(hall.see(audience, hall.phones[0].participant_id))
    hall.do("commitment.withdraw", hall.phones[0], commitment=made)
    assert hall.row(Contact, made) is None


def promise(hall: Hall, person: Actor, topic: str) -> str:
    words = {"name": "N", "contact": "n@example.org", "consent": "v1"}
    return hall.do("commitment.make", person, topic=topic, role="join", **words)["id"]


def test_a_contact_goes_and_the_word_stands(hall: Hall, topic: str) -> None:
    made = promise(hall, hall.phones[0], topic)
    head = hall.head
    hall.do("commitment.forget", commitment=made)
    assert hall.row(Contact, made) is None
    assert hall.see(STAGE)["topic"][topic]["found"] == 1
    own = hall.frame(phone(), head, hall.phones[0].participant_id)["mine"]["commitment"]
    assert [(word["has_contact"], word["withdrawn"]) for word in own] == [(False, False)]
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("commitment.forget", hall.phones[0], commitment=made)


def test_every_change_of_an_action_item_is_history(hall: Hall, topic: str) -> None:
    (item,) = hall.rows(ActionItem)
    hall.do("action_item.change", action_item=item.id, who="Stadtbibliothek", status="planned", by_when="2027-05-01")
    with pytest.raises(Refusal) as caught:
        hall.do("action_item.change", action_item=item.id, status="dropped")
    assert caught.value.field == "reason"
    hall.do("action_item.change", action_item=item.id, status="dropped", reason="Kein Raum im Winter")
    with hall.store.database.read() as session:
        lines = [row.changes for row in session.query(History).order_by(History.at)]
    assert [sorted(line) for line in lines] == [["status", "what"], ["by_when", "status", "who"], ["reason", "status"]]


def test_action_items_can_still_change_after_the_evening(hall: Hall, topic: str) -> None:
    (item,) = hall.rows(ActionItem)
    hall.close()
    hall.do("action_item.change", action_item=item.id, status="running")
    assert hall.row(ActionItem, item.id).status == "running"


def test_table_work_gives_each_topic_a_sheet_and_its_words_to_the_action_item(hall: Hall, topic: str) -> None:
    hall.open_type("table_work")
    (sheet,) = [sheet for sheet in hall.rows(Sheet) if not sheet.removed]
    assert (sheet.topic_id, sheet.table_no) == (topic, 1)
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("sheet.change", hall.phones[0], sheet=sheet.id, fields={"what": "Vorlesen"})
    hall.do("participant.change", hall.phones[0], table=1)
    hall.do(
        "sheet.change", hall.phones[0], sheet=sheet.id, fields={"what": "Vorlesen auf dem Markt", "by_when": "im Mai"}
    )
    hall.do("sheet.change", sheet=sheet.id, fields={"by_when": "2027-05-01"})
    hall.do("sheet.change", sheet=sheet.id, fields={"by_when": "0027-06-01"})
    (item,) = hall.rows(ActionItem)
    assert (item.what, item.by_when.isoformat()) == ("Vorlesen auf dem Markt", "2027-05-01")
    assert hall.see(STAGE)["sheet"][sheet.id]["fields"]["by_when"] == "0027-06-01", "its words stay"
    later = hall.do("topic.create", title="Nachtbus")["id"]
    assert {row.topic_id for row in hall.rows(Sheet) if not row.removed} == {topic, later}


def test_without_topics_every_table_has_a_sheet(hall: Hall) -> None:
    hall.open_type("table_work")
    assert [sheet.table_no for sheet in hall.rows(Sheet)] == [1, 2, 3, 4, 5, 6, 7]


def test_engagement_is_thanked_once_per_person(hall: Hall) -> None:
    made = hall.do("engagement.submit", hall.phones[0], text="Ich lese Kindern vor", lang="de")["id"]
    for person in (hall.phones[1], hall.phones[1], hall.phones[2]):
        hall.do("engagement.thank", person, engagement=made)
    assert hall.see(STAGE)["engagement"][made]["thanks"] == 2
    hall.do("engagement.hide", engagement=made, reason="Name")
    assert "engagement" not in hall.see(STAGE)
    assert hall.see(BOARD)["engagement"][made]["hidden"] == "Name"


def test_bars_appear_from_five_answers_and_only_once_revealed(hall: Hall) -> None:
    step = hall.open_type("scale")
    for value in (5, 4, 4, 3):
        hall.do("answer.give", step=step.id, value=value)
    hall.do("answer.give", hall.phones[0], step=step.id, value=1)
    hall.do("answer.give", hall.phones[0], step=step.id, value=2)
    assert hall.see(STAGE)["tally"][step.id] == {"id": step.id, "count": 5, "bars": None, "texts": None}
    assert "tally" not in hall.see(phone())
    hall.do("step.reveal", step=step.id)
    assert hall.see(phone())["tally"][step.id]["bars"] == [0, 1, 1, 2, 1]
    with pytest.raises(Refusal, match="invalid"):
        hall.do("answer.give", hall.phones[1], step=step.id, value=6)


def test_a_poll_counts_its_options_and_hides_small_numbers(hall: Hall) -> None:
    options = [{"de": "Mehr Bäume"}, {"de": "Mehr Bänke", "tr": "Daha fazla bank"}, {"de": "Mehr Busse"}]
    new = {
        "type": "poll",
        "minutes": 3,
        "title": {"de": "Umfrage"},
        "prompt": {"de": ""},
        "settings": {"options": options},
    }
    step = hall.do("agenda.change", add=new)["id"]
    hall.do("step.open", step=step)
    assert hall.see(phone())["step"][step]["settings"]["options"] == options
    for value in (None, 0, 4):
        with pytest.raises(Refusal, match="invalid"):
            hall.do("answer.give", hall.phones[0], step=step, value=value, text="ja")
    for person, value in zip(hall.phones, (1, 3, 3), strict=True):
        hall.do("answer.give", person, step=step, value=value)
    hall.do("step.reveal", step=step)
    hall.do("answer.give", step=step, value=3)
    for audience in (STAGE, BOARD, phone()):
        assert hall.see(audience)["tally"][step]["bars"] is None
    hall.do("answer.give", step=step, value=1)
    assert hall.see(STAGE)["tally"][step]["bars"] == [2, 0, 3]


@pytest.mark.parametrize(
    "options", [[], [{"de": "Ja"}], [{"de": "Ja"}, {}], [{"de": "Ja"}, {"de": "a\nb"}], ["Ja", "Nein"]]
)
def test_a_poll_needs_words_to_choose_from(hall: Hall, options: list[Any]) -> None:
    new = {
        "type": "poll",
        "minutes": 3,
        "title": {"de": "Umfrage"},
        "prompt": {"de": ""},
        "settings": {"options": options},
    }
    with pytest.raises(Refusal, match="invalid"):
        hall.do("agenda.change", add=new)


def test_seeds_turn_criticism_into_wishes(hall: Hall) -> None:
    hall.open_type("cards")
    cluster = hall.cluster("Bezahlbare Räume", hall.card())
    hall.open_type("flip")
    wishes = [card for card in hall.see(BOARD)["card"].values() if card["source"] == "flip"]
    assert [(card["text"], card["origin"]) for card in wishes] == [
        ("Wir wünschen uns: Bezahlbare Räume", {"noun": "cluster", "id": cluster})
    ]
    step = hall.open_type("cards")
    assert wishes[0]["wall"] == step.wall_id
    assert len(hall.rows(Topic)) == 0


def test_the_stage_speaks_a_second_language_that_is_known(hall: Hall) -> None:
    hall.do("workshop.change", second_lang="tr")
    assert hall.see(STAGE)["workshop"][hall.id]["second_lang"] == "tr"
    with pytest.raises(Refusal, match="invalid"):
        hall.do("workshop.change", second_lang="xx")
    hall.do("workshop.change", second_lang="")
    assert hall.see(STAGE)["workshop"][hall.id]["second_lang"] is None
