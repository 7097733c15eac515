"""Rows of what the tables wrote: one for each field of a sheet."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.models import Sheet, Step, Table

Row = dict[str, Any]


def sheet_rows(session: Session, workshop_id: str) -> list[Row]:
    """Sheets in the order of the evening, without what nobody wrote on."""
    named = select(Table.number, Table.name).where(Table.workshop_id == workshop_id, Table.removed.is_(False))
    names: dict[int | None, str] = dict(session.execute(named).all())
    query = select(Sheet, Step).join(Step, Step.id == Sheet.step_id)
    query = query.where(Sheet.workshop_id == workshop_id, Sheet.removed.is_(False))
    rows = []
    for sheet, step in session.execute(query.order_by(Step.position, Sheet.number)):
        asked = [*step.settings.get("fields", []), *sheet.fields]
        for name in dict.fromkeys(asked):
            if sheet.fields.get(name):
                rows.append(
                    {
                        "step": step.title.get("de", ""),
                        "table": sheet.table_no,
                        "table_name": names.get(sheet.table_no) or None,
                        "sheet": sheet.title or str(sheet.number),
                        "field": name,
                        "text": sheet.fields[name],
                        "seeking": sheet.seeking,
                        "id": sheet.id,
                    }
                )
    return rows
