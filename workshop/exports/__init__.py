"""What came out of a workshop, as files."""

from workshop.exports.formats import FORMATS, export, file_name, table_names
from workshop.exports.municipality import FORMATS_OF_ALL, export_municipality, name_of_all

__all__ = ["FORMATS", "FORMATS_OF_ALL", "export", "export_municipality", "file_name", "name_of_all", "table_names"]
