"""The files that are taken home, read back as other programs read them."""

import csv
import json
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from playwright.sync_api import Locator, Page

#: Titles of German files → names that machines see, as far as the tests look at them.
_NAMES = {
    "Text": "text", "Sprache": "lang", "Deutsche Fassung": "gloss", "Herkunft": "source", "Cluster": "cluster",
    "Ausgeblendet": "hidden", "Tisch": "table", "Papierkarte": "paper", "Überschrift": "title", "Karten": "cards",
    "Punkte gesamt": "dots", "Platz": "rank", "Auf dem Stimmzettel": "item", "Thema": "title", "Zusagen": "found",
    "davon Koordination": "coordinate", "davon Unterstützung": "support", "Was": "what", "Stand": "status",
    "Erster Schritt": "first_step", "Wer": "who", "Bis wann": "by_when", "Kontakt": "contact", "Name": "name",
}  # fmt: skip
#: What keeps right-to-left text from turning round what stands beside it; not part of what people wrote.
_ISOLATES = str.maketrans("", "", "\u2068\u2069")

Row = dict[str, Any]


def download(page: Page, link: Locator, folder: Path) -> Path:
    """Clicks and keeps the file under the name that it brings."""
    with page.expect_download() as coming:
        link.click()
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path


def json_rows(path: Path, table: str) -> list[Row]:
    """A table of the JSON file."""
    return json.loads(path.read_bytes())[table]


def machine_csv_rows(path: Path) -> list[Row]:
    """The rows of a CSV file for programs."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def german_csv_rows(path: Path) -> list[Row]:
    """The rows of a CSV file for a German Excel, under the names that machines see."""
    text = path.read_text(encoding="utf-8-sig").translate(_ISOLATES)
    return [_named(row) for row in csv.DictReader(text.splitlines(), delimiter=";")]


def xlsx_rows(path: Path, title: str) -> list[Row]:
    """The rows of a sheet, under the names that machines see."""
    head, *body = load_workbook(path)[title].iter_rows(values_only=True)
    return [_named(dict(zip(head, row, strict=True))) for row in body]


def xlsx_text(path: Path) -> str:
    """Everything that stands in any cell."""
    sheets = load_workbook(path).worksheets
    return "\n".join(str(value) for sheet in sheets for row in sheet.iter_rows(values_only=True) for value in row)


def _named(row: Row) -> Row:
    return {_NAMES.get(title, title): value for title, value in row.items()}
