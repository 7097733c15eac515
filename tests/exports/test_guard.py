"""No text of anybody becomes a formula, and no character of it is lost."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workshop.exports.columns import CARDS, Column, Table
from workshop.exports.csv_files import GermanCsv, MachineCsv
from workshop.exports.guard import bare, for_xml, guarded, isolated, whole

DANGEROUS = "=+-@\t\r\n＝＋－＠"
TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from(DANGEROUS + "'\"; ,\u0627"), st.characters(exclude_categories=["Cs"]))
)
TABLE = Table("t", "T", (Column("a", "A"), Column("b", "B")))


@given(TEXTS)
@example("'=1+1")
@example(" =1+1")
@example("''-")
def test_guarded_text_comes_back_as_it_was(text: str) -> None:
    assert bare(guarded(text)) == text
    assert guarded(text).endswith(text)


@given(TEXTS)
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    assert guarded(text).lstrip(" ")[:1] not in {*DANGEROUS}


@pytest.mark.parametrize("first", DANGEROUS)
def test_every_dangerous_beginning_is_guarded(first: str) -> None:
    assert guarded(f"{first}HYPERLINK()") == f"'{first}HYPERLINK()"
    assert guarded(f"\n {first}1") == f"'\n {first}1"


@pytest.mark.parametrize("text", ["", "Nachtbus", "3 - 4", "a=b", "'n Abend", "„Zitat“", "5"])
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("number", ["01712345678", "00491712345678", "491712345678"])
def test_a_telephone_number_keeps_all_digits_where_people_open_it(number: str) -> None:
    table = TABLE.fill([{"a": number, "b": "0171 2345678"}])
    assert read(GermanCsv().write(table), ";", "utf-8-sig")[1] == [f"'{number}", "0171 2345678"]
    assert read(MachineCsv().write(table), ",", "utf-8")[1] == [number, "0171 2345678"]


@pytest.mark.parametrize("text", ["", "0", "5", "2026", "0171 2345678", "0,5", "12 Bänke"])
def test_what_loses_no_digit_stays_as_it_is(text: str) -> None:
    assert whole(text) == text


def read(content: bytes, delimiter: str, encoding: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(encoding), newline=""), delimiter=delimiter))


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_what_is_written_can_be_read_back(rows: list[tuple[str, str]]) -> None:
    table = TABLE.fill({"a": a, "b": b} for a, b in rows)
    machine = read(MachineCsv().write(table), ",", "utf-8")
    assert [tuple(bare(cell) for cell in row) for row in machine[1:]] == rows
    german = read(GermanCsv().write(table), ";", "utf-8-sig")
    assert german[0] == ["A", "B"]
    assert [tuple(row) for row in german[1:]] == [tuple(isolated(whole(guarded(text))) for text in row) for row in rows]


def test_text_from_the_right_is_an_isolate_and_other_text_is_not() -> None:
    assert isolated("مقهى لغوي") == "\u2068مقهى لغوي\u2069"
    assert isolated("Café für alle") == "Café für alle"


@given(st.text())
def test_text_for_xml_loses_only_what_xml_cannot_hold(text: str) -> None:
    kept = for_xml(text)
    assert [char for char in text if char in kept] == list(kept)
    assert for_xml("Zeile 1\nZeile 2\tSpalte 🎶") == "Zeile 1\nZeile 2\tSpalte 🎶"


def test_column_names_are_programs_names() -> None:
    assert all(column.name.isidentifier() for column in CARDS.columns)
