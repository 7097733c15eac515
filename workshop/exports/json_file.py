"""All tables as JSON, for other programs."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, ClassVar

from workshop.clock import iso, utc_now
from workshop.exports.columns import Table
from workshop.models import Workshop

#: Raised when a column or table changes its name or meaning or goes away; new ones may come at any time.
VERSION = 1


class Json:
    """`{"schema": "miteinander-export", "version", "exported_at", "workshop": {…}, "cards": [{…}, …], …}`."""

    extension: ClassVar = "json"
    content_type: ClassVar = "application/json"

    def write(self, workshop: Workshop, tables: Iterable[Table]) -> bytes:
        document = {
            "schema": "miteinander-export",
            "version": VERSION,
            "exported_at": iso(utc_now()),
            "workshop": {
                "id": workshop.id,
                "title": workshop.title,
                "municipality": workshop.municipality.name,
                "date": workshop.date.isoformat(),
                "languages": workshop.languages,
                "agenda": workshop.agenda,
            },
            **{table.name: [_plain(table, row) for row in table.rows] for table in tables},
        }
        return (json.dumps(document, ensure_ascii=False, indent=1, default=_date) + "\n").encode()


def _plain(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    return {column.name: row.get(column.name) for column in table.columns}


def _date(value: object) -> str | None:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")
