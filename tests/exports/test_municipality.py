"""All workshops of a municipality in one file."""

import csv
import io

import pytest
from openpyxl import load_workbook

from tests.evening import Evening, begin
from workshop.errors import Refusal
from workshop.exports import export_municipality
from workshop.exports.columns import TABLES


@pytest.fixture
def two(fresh: Evening) -> Evening:
    """Two workshops of Pforzheim with a topic each, and one of another town."""
    fresh.do("topic.create", title="Lesecafé")
    begin(fresh.parts, title="=Zweite Runde").do("topic.create", title="Nachtbus")
    begin(fresh.parts, municipality="Achern").do("topic.create", title="Fremdes")
    return fresh


def test_a_workbook_says_of_each_row_where_it_comes_from(two: Evening) -> None:
    with two.parts.database.read() as db:
        content, name, _ = export_municipality(db, two.municipality, "xlsx")
    assert name.endswith("_pforzheim.xlsx")
    book = load_workbook(io.BytesIO(content))
    assert book.sheetnames == [table.title for table in TABLES]
    assert (book.properties.title, book.properties.creator) == ("Pforzheim", "Miteinander")
    rows = list(book["Maßnahmen"].iter_rows(values_only=True))
    assert rows[0][:3] == ("Veranstaltung", "Tag", "Was")
    assert {(row[0], row[1].date().isoformat(), row[2]) for row in rows[1:]} == {
        ("Wie wollen wir zusammen leben?", "2026-05-21", "Lesecafé"),
        ("=Zweite Runde", "2026-05-21", "Nachtbus"),
    }
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_csv_has_the_action_items_and_no_table_of_contacts(two: Evening) -> None:
    with two.parts.database.read() as db:
        content, _, _ = export_municipality(db, two.municipality, "csv")
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
        assert {(row["Veranstaltung"], row["Was"]) for row in rows} == {
            ("Wie wollen wir zusammen leben?", "Lesecafé"),
            ("'=Zweite Runde", "Nachtbus"),
        }
        with pytest.raises(Refusal):
            export_municipality(db, two.municipality, "csv", table="contacts")
        with pytest.raises(Refusal):
            export_municipality(db, "nowhere", "csv")
