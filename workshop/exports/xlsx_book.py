"""Writes tables into an Excel workbook, a sheet each."""

import io
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from workshop.clock import BERLIN
from workshop.exports.columns import Table
from workshop.exports.german import spoken
from workshop.exports.guard import for_xml, runs_right_to_left

_HEAD = PatternFill("solid", fgColor="EBE4D7")


def workbook(title: str, tables: Iterable[Table]) -> bytes:
    """Texts are typed as texts, so that nothing in them is ever run; heads stay in sight and can filter."""
    book = Workbook()
    book.properties.title, book.properties.creator = for_xml(title), "Miteinander"
    book.remove(book.active)
    for table in tables:
        _fill(book.create_sheet(table.title), table)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(sheet: Worksheet, table: Table) -> None:
    for x, column in enumerate(table.columns, 1):
        head = sheet.cell(1, x, column.title)
        head.font, head.fill = Font(bold=True), _HEAD
        head.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(x)].width = column.width
        for y, row in enumerate(table.rows, 2):
            _put(sheet.cell(y, x), spoken(column.name, row.get(column.name)))
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", Worksheet.PAPERSIZE_A4
    sheet.auto_filter.ref = sheet.dimensions


def _put(cell: Cell, value: Any) -> None:
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if isinstance(value, datetime):
        cell.value = value.astimezone(BERLIN).replace(tzinfo=None, microsecond=0)
        cell.number_format = "DD.MM.YYYY HH:MM"
    elif isinstance(value, date):
        cell.value = value
        cell.number_format = "DD.MM.YYYY"
    elif isinstance(value, str):
        _put_text(cell, for_xml(value))
    else:
        cell.value = value


def _put_text(cell: Cell, text: str) -> None:
    cell.value = text
    cell.data_type = "s"
    # Without the prefix a text that looks like a formula becomes one as soon as somebody edits the cell.
    cell.quotePrefix = True
    if runs_right_to_left(text):
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="right", readingOrder=2)
