"""What came out of all workshops of a municipality, in one file: for those who carry it on."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.access import access_municipality
from workshop.clock import today
from workshop.errors import Refusal
from workshop.exports.columns import TABLES, Column, Table
from workshop.exports.csv_files import GermanCsv, MachineCsv
from workshop.exports.formats import FORMATS, plain
from workshop.exports.rows import tables_of
from workshop.exports.xlsx_file import Xlsx
from workshop.models import Municipality, Workshop

#: JSON is missing: a program asks for each workshop.
FORMATS_OF_ALL = ("xlsx", "csv", "csv-machine")
#: What stands before the columns of each table.
FROM = (Column("workshop", "Veranstaltung", 32), Column("workshop_date", "Tag", 12))


def export_municipality(
    session: Session, municipality_id: str, form: str, *, table: str | None = None
) -> tuple[bytes, str, str]:
    """(content, file name, content type), as `export` gives it for a workshop. Contact data is never in it."""
    municipality = access_municipality(session, municipality_id)
    if table is not None and table not in {each.name for each in TABLES}:
        raise Refusal("invalid", "Diese Tabelle gibt es nicht.", field="table")
    tables = _tables(session, municipality_id)
    writer = FORMATS[form]
    if isinstance(writer, Xlsx):
        content = writer.write(municipality.name, tables.values())
    elif isinstance(writer, GermanCsv | MachineCsv):
        content = writer.write(tables[table or "action_items"])
    else:
        raise Refusal("invalid", "Dieses Format gibt es nicht.", field="format")
    return content, name_of_all(municipality, form), writer.content_type


def name_of_all(municipality: Municipality, form: str) -> str:
    """For example `2026-05-21_pforzheim.xlsx`: the day it was made."""
    return f"{today().isoformat()}_{plain(municipality.name) or 'kommune'}.{FORMATS[form].extension}"


def _tables(session: Session, municipality_id: str) -> dict[str, Table]:
    query = select(Workshop).where(Workshop.municipality_id == municipality_id)
    workshops = session.scalars(query.order_by(Workshop.date.desc(), Workshop.created_at.desc())).all()
    found = [(workshop, tables_of(session, workshop.id)) for workshop in workshops]
    return {
        table.name: Table(
            table.name,
            table.title,
            (*FROM, *table.columns),
            [
                {"workshop": workshop.title, "workshop_date": workshop.date, **row}
                for workshop, tables in found
                for row in tables[table.name].rows
            ],
        )
        for table in TABLES
    }
