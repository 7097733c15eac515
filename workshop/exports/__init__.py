"""What came out of a workshop, as files."""

from workshop.exports.formats import FORMATS, export, file_name, table_names

__all__ = ["FORMATS", "export", "file_name", "table_names"]
