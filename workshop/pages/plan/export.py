"""What came out of all workshops of a municipality, as one Excel file."""

from flask import Response

from workshop.exports import FORMATS, name_of_all
from workshop.pages.downloads import download
from workshop.pages.plan.planner import planning
from workshop.pages.staff import staff_blueprint

export = staff_blueprint("plan", "export")


@export.get("/municipalities/<municipality_id>/export.xlsx")
def workbook(municipality_id: str) -> Response:
    """All tables, a sheet each, with the workshop before each row."""
    with planning() as planner:
        name = name_of_all(planner.access_municipality(municipality_id), "xlsx")
    return download(name, FORMATS["xlsx"].content_type, "export-all", municipality_id, "--format", "xlsx")
