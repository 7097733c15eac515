"""Tables: how many, what they work on, who sits where, and what they write."""

import pytest

from tests.hall import Hall
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import ActionItem, Operation, Participant, Sheet, Step, Table


def seats(hall: Hall) -> list[int | None]:
    """Where the three phones sit."""
    return [hall.row(Participant, actor.participant_id).table_no for actor in hall.phones]


def sheets(hall: Hall) -> list[Sheet]:
    """The sheets that lie on the tables."""
    return sorted((row for row in hall.rows(Sheet) if not row.removed), key=lambda row: row.number)


def last(hall: Hall, kind: str) -> str:
    """Id of the latest command of a kind."""
    return max((row for row in hall.rows(Operation) if row.kind == kind), key=lambda row: row.seq).id


def test_a_table_has_a_name_a_task_and_a_helper_that_all_can_read(hall: Hall) -> None:
    table = hall.rows(Table)[0]
    hall.do("table.change", hall.helper, table=table.id, name="Fensterplatz", task="Wohnen", helper="Frau Aydın")
    for audience in (BOARD, STAGE, phone()):
        seen = hall.see(audience)["table"][table.id]
        assert (seen["name"], seen["task"], seen["helper"]) == ("Fensterplatz", "Wohnen", "Frau Aydın")
    hall.do("undo", command=last(hall, "table.change"))
    assert hall.row(Table, table.id).name == ""
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("table.change", hall.phones[0], table=table.id, name="Meiner")


def test_one_more_table_has_its_sheet_at_once(hall: Hall) -> None:
    hall.open_type("table_work")
    made = hall.do("table.create")["id"]
    assert hall.row(Table, made).number == 8
    assert [sheet.table_no for sheet in sheets(hall)] == [1, 2, 3, 4, 5, 6, 7, 8]
    hall.do("undo", command=last(hall, "table.create"))
    assert len(hall.see(STAGE)["table"]) == 7
    assert [sheet.table_no for sheet in sheets(hall)] == [1, 2, 3, 4, 5, 6, 7]


def test_who_sat_at_a_table_that_goes_chooses_another_and_no_word_goes_with_it(hall: Hall) -> None:
    hall.open_type("table_work")
    first, second = sheets(hall)[:2]
    hall.do("participant.change", hall.phones[0], table=1)
    hall.do("sheet.change", hall.phones[0], sheet=first.id, fields={"what": "Vorlesen"})
    by_number = {table.number: table.id for table in hall.rows(Table)}
    hall.do("table.remove", table=by_number[1])
    hall.do("table.remove", table=by_number[2])
    assert seats(hall)[0] is None
    mine = hall.see(phone(), hall.phones[0].participant_id)["mine"]
    assert mine["participant"] == {"me": {"id": "me", "table": None}}
    seen = hall.see(STAGE)["sheet"]
    assert seen[first.id]["table"] is None and seen[first.id]["fields"] == {"what": "Vorlesen"}
    assert second.id not in seen
    hall.do("undo", command=last(hall, "table.remove"))
    assert hall.see(STAGE)["sheet"][second.id]["table"] == 2


def test_a_draw_mixes_languages_and_can_be_taken_back_though_somebody_has_moved(hall: Hall) -> None:
    langs = ("de", "de", "tr")
    for actor, lang, table in zip(hall.phones, langs, (6, 6, 7), strict=True):
        hall.do("participant.change", actor, lang=lang, table=table)
    assert hall.do("table.draw", size=2) == {"id": last(hall, "table.draw"), "people": 3, "tables": 2}
    assert set(seats(hall)) == {1, 2}
    assert seats(hall)[0] != seats(hall)[1], "two who speak the same sit apart"
    mine = hall.see(phone(), hall.phones[2].participant_id)["mine"]
    assert mine["participant"]["me"]["table"] == seats(hall)[2]
    hall.do("participant.change", hall.phones[0], table=5)
    hall.do("undo", command=last(hall, "table.draw"))
    assert seats(hall) == [6, 6, 7]


def test_a_step_that_wants_new_groups_draws_them_once(hall: Hall) -> None:
    step = hall.rows_of_type("table_work")[0]
    hall.do("agenda.change", step=step.id, settings={"reshuffle": True, "group_size": [1, 3]})
    hall.do("step.open", step=step.id)
    assert seats(hall) == [1, 1, 1]
    hall.do("participant.change", hall.phones[0], table=4)
    hall.do("step.close", step=step.id)
    hall.do("step.open", step=step.id)
    assert seats(hall) == [4, 1, 1]


def test_two_devices_do_not_write_over_each_others_words(hall: Hall) -> None:
    hall.open_type("table_work")
    sheet = sheets(hall)[0].id
    for actor in hall.phones[:2]:
        hall.do("participant.change", actor, table=1)
    first, second, _ = hall.phones
    hall.do("sheet.change", first, sheet=sheet, fields={"what": "Ein Fest"}, before={"what": ""})
    hall.do("sheet.change", second, sheet=sheet, fields={"who": "Der Verein"}, before={"who": ""})
    with pytest.raises(Refusal) as caught:
        hall.do("sheet.change", second, sheet=sheet, fields={"what": "Ein Markt"}, before={"what": ""})
    assert (caught.value.code, caught.value.field) == ("conflict", "what")
    hall.do("sheet.change", second, sheet=sheet, fields={"what": "Ein Fest"}, before={"what": ""})
    hall.do("sheet.change", second, sheet=sheet, fields={"what": "Ein Fest am Markt"}, before={"what": "Ein Fest"})
    assert hall.row(Sheet, sheet).fields == {"what": "Ein Fest am Markt", "who": "Der Verein"}


def test_a_sheet_that_seeks_somebody_becomes_an_action_item_that_does(hall: Hall) -> None:
    hall.open_type("table_work")
    sheet = sheets(hall)[0].id
    words = {"what": "Leseabende", "first_step": "Ort fragen", "who": "Mehrere", "by_when": "2027-05-01"}
    hall.do("sheet.change", sheet=sheet, fields=words, seeking=True)
    assert hall.see(STAGE)["sheet"][sheet]["seeking"] is True
    made = hall.do("action_item.create", sheet=sheet)["id"]
    seen = hall.see(STAGE)["action_item"][made]
    assert (seen["what"], seen["first_step"], seen["by_when"]) == ("Leseabende", "Ort fragen", "2027-05-01")
    assert (seen["status"], seen["sheet"]) == ("seeking", sheet)
    hall.do("sheet.change", sheet=sheet, seeking=False)
    planned = hall.do("action_item.create", sheet=sheet)["id"]
    assert hall.row(ActionItem, planned).status == "planned"
    with pytest.raises(Refusal):
        hall.do("action_item.create", sheet=sheets(hall)[1].id)


def test_what_a_topics_sheet_seeks_its_first_action_item_seeks(hall: Hall) -> None:
    topic = hall.do("topic.create", title="Leseabende")
    hall.open_type("table_work")
    (sheet,) = sheets(hall)
    hall.do("sheet.change", sheet=sheet.id, fields={"who": "Stadtbibliothek"}, seeking=False)
    assert hall.row(ActionItem, topic["action_item"]).status == "planned"
    hall.do("sheet.change", sheet=sheet.id, seeking=True)
    assert hall.row(ActionItem, topic["action_item"]).status == "seeking"


def test_a_board_puts_a_sheet_on_another_table_and_a_phone_does_not(hall: Hall) -> None:
    hall.open_type("table_work")
    sheet = sheets(hall)[0].id
    hall.do("participant.change", hall.phones[0], table=1)
    hall.do("sheet.change", hall.phones[0], sheet=sheet, table=3)
    assert hall.row(Sheet, sheet).table_no == 1
    hall.do("sheet.change", hall.helper, sheet=sheet, table=3)
    assert hall.row(Sheet, sheet).table_no == 3
    hall.do("sheet.change", hall.helper, sheet=sheet, table=None)
    assert hall.row(Sheet, sheet).table_no is None
    assert hall.row(Step, hall.row(Sheet, sheet).step_id).status == "open"


@pytest.mark.parametrize("step_type", ["marketplace", "session_round"])
def test_a_stall_that_comes_later_has_its_sheet_and_who_sits_there_writes_on_it(hall: Hall, step_type: str) -> None:
    asked = {"title": {"de": "Markt"}, "prompt": {"de": "Was ist Ihr Anliegen?"}}
    step = hall.do("agenda.change", add={"type": step_type, "minutes": 20, **asked})["id"]
    hall.do("step.open", step=step)
    hall.do("table.create")
    last_one = sheets(hall)[-1]
    assert last_one.table_no == 8
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("sheet.change", hall.phones[0], sheet=last_one.id, fields={"result": "Ein Fest"})
    hall.do("participant.change", hall.phones[0], table=8)
    hall.do("sheet.change", hall.phones[0], sheet=last_one.id, fields={"result": "Ein Fest"})
    assert hall.see(STAGE)["sheet"][last_one.id]["fields"] == {"result": "Ein Fest"}
    hall.do("step.close", step=step)
    with pytest.raises(Refusal, match="closed"):
        hall.do("sheet.change", hall.phones[0], sheet=last_one.id, fields={"result": "Zwei Feste"})
