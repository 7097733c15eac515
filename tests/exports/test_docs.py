"""docs/exports.md names every table and column, in order."""

import re
from pathlib import Path

from workshop.exports import FORMATS
from workshop.exports.columns import CONTACTS, TABLES
from workshop.exports.json_file import VERSION

PAGE = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")


def test_the_page_names_every_column() -> None:
    told = {}
    for section in PAGE.split("\n### ")[1:]:
        told[section.split("\n", 1)[0]] = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", section, re.MULTILINE)
    assert told == {
        table.name: [(column.name, column.title) for column in table.columns] for table in (*TABLES, CONTACTS)
    }


def test_the_page_names_every_format_and_the_version() -> None:
    assert re.findall(r"^\| `([\w-]+)` \| [^|]+ \| (?:all|one) table", PAGE, re.MULTILINE) == [
        "xlsx",
        "csv",
        "csv-machine",
        "json",
    ]
    assert set(FORMATS) == {"xlsx", "csv", "csv-machine", "json"}
    assert f'"version": {VERSION},' in PAGE
