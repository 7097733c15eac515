"""All tables as an Excel workbook, a sheet each."""

from collections.abc import Iterable
from typing import ClassVar

from workshop.exports.columns import Table


class Xlsx:
    """Made with openpyxl, which loads numpy where there is one: only the process that writes a workbook pays for it."""

    extension: ClassVar = "xlsx"
    content_type: ClassVar = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    def write(self, title: str, tables: Iterable[Table]) -> bytes:
        from workshop.exports.xlsx_book import workbook

        return workbook(title, tables)
