"""Which formats there are, and the one function that makes a file in any of them."""

import re
import unicodedata

from sqlalchemy.orm import Session

from workshop.access import access_workshop
from workshop.errors import Refusal
from workshop.exports.columns import CONTACTS, TABLES
from workshop.exports.csv_files import GermanCsv, MachineCsv
from workshop.exports.json_file import Json
from workshop.exports.rows import tables_of
from workshop.exports.xlsx_file import Xlsx
from workshop.keys import Keys
from workshop.models import Workshop

#: By the name that addresses and the command line use. The two of CSV hold one table, the others all.
FORMATS: dict[str, GermanCsv | MachineCsv | Xlsx | Json] = {
    "csv": GermanCsv(),
    "csv-machine": MachineCsv(),
    "xlsx": Xlsx(),
    "json": Json(),
}
_TITLES = {table.name: table.title for table in (*TABLES, CONTACTS)}
_ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def export(
    session: Session,
    workshop_id: str,
    form: str,
    *,
    table: str | None = None,
    contacts: bool = False,
    keys: Keys | None = None,
) -> tuple[bytes, str, str]:
    """(content, file name, content type) of a workshop in a format. `table` is for CSV: cards unless said otherwise.

    Contact data is only in it with `contacts` and the instance's `keys`. Refuses unknown formats and tables.
    """
    workshop = access_workshop(session, workshop_id=workshop_id)
    if form not in FORMATS:
        raise Refusal("invalid", "Dieses Format gibt es nicht.", field="format")
    if table is not None and table not in table_names(contacts=contacts):
        raise Refusal("invalid", "Diese Tabelle gibt es nicht.", field="table")
    tables = tables_of(session, workshop_id, keys if contacts else None)
    writer = FORMATS[form]
    if isinstance(writer, Json):
        content = writer.write(workshop, tables.values())
    elif isinstance(writer, Xlsx):
        content = writer.write(workshop.title, tables.values())
    else:
        content = writer.write(tables[table or "cards"])
    return content, file_name(workshop, form, table), writer.content_type


def table_names(*, contacts: bool) -> set[str]:
    """The names that `table` may have."""
    return {table.name for table in TABLES} | ({CONTACTS.name} if contacts else set())


def file_name(workshop: Workshop, form: str, table: str | None = None) -> str:
    """For example `2026-05-21_zukunftswerkstatt-pforzheim_karten.csv`: plain letters, for every file system."""
    parts = [workshop.date.isoformat(), plain(workshop.title) or "veranstaltung"]
    if isinstance(FORMATS[form], GermanCsv | MachineCsv):
        parts.append(plain(_TITLES.get(table or "cards", "tabelle")))
    return f"{'_'.join(parts)}.{FORMATS[form].extension}"


def plain(text: str) -> str:
    """Small letters, digits and hyphens only."""
    text = unicodedata.normalize("NFKD", text.lower().translate(_ASCII)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:60]
