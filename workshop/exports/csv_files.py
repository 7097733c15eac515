"""One table as comma separated values: for people with a German Excel, and for programs."""

import csv
import io
from datetime import date, datetime
from typing import Any, ClassVar

from workshop.clock import iso
from workshop.exports.columns import Table
from workshop.exports.german import spoken, written
from workshop.exports.guard import guarded, isolated, whole


class GermanCsv:
    """Opens in a German Excel with a double click: semicolons, a byte order mark, German dates and words."""

    extension: ClassVar = "csv"
    content_type: ClassVar = "text/csv; charset=utf-8"

    def write(self, table: Table) -> bytes:
        head = [column.title for column in table.columns]
        body = ([_for_people(column.name, row.get(column.name)) for column in table.columns] for row in table.rows)
        return _written([head, *body], ";").encode("utf-8-sig")


class MachineCsv:
    """For programs: commas, UTF-8 without mark, ISO dates, codes instead of words."""

    extension: ClassVar = "csv"
    content_type: ClassVar = "text/csv; charset=utf-8"

    def write(self, table: Table) -> bytes:
        head = [column.name for column in table.columns]
        body = ([_for_programs(row.get(column.name)) for column in table.columns] for row in table.rows)
        return _written([head, *body], ",").encode()


def _written(rows: list[list[str]], delimiter: str) -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    return file.getvalue()


def _for_people(column: str, value: Any) -> str:
    return isolated(whole(guarded(written(spoken(column, value)))))


def _for_programs(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return iso(value) or ""
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else guarded(str(value))
