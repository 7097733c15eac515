"""Taking the results home, and finding in every file what people wrote."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser import evening as said
from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.takehome import (
    Row,
    download,
    german_csv_rows,
    json_rows,
    machine_csv_rows,
    xlsx_rows,
    xlsx_text,
)  # fmt: skip
from workshop.exports.german import spoken

_IN_GERMAN = {
    said.Written(card.text, spoken("lang", card.lang), spoken("source", card.source), card.cluster, card.gloss)
    for card in said.WRITTEN
}


def files_tell_the_evening(hall: Hall, moderator: Moderator, folder: Path, email: str) -> None:
    """Downloads each format from the board, and those with contact data from the organiser's page."""
    dialog = moderator.page.get_by_role("dialog")
    files = {
        name: download(moderator.page, dialog.get_by_role("link", name=name), folder / name)
        for name in ("Tabelle (XLSX)", "Alle Daten (JSON)", "Tabelle (CSV)", "CSV für Maschinen")
    }
    _tells_all(files["Alle Daten (JSON)"])
    assert _cards(machine_csv_rows(files["CSV für Maschinen"])) == said.WRITTEN
    assert _cards(german_csv_rows(files["Tabelle (CSV)"])) == _IN_GERMAN
    _workbook_tells_all(files["Tabelle (XLSX)"])
    for path in files.values():
        text = xlsx_text(path) if path.suffix == ".xlsx" else path.read_text(encoding="utf-8")
        assert email not in text, f"{path.name} has contact data that nobody asked for"

    organiser = hall.device(width=1440, height=900)
    _open_workshop(hall, organiser)
    link = organiser.get_by_role("link", name="Excel-Datei mit Kontakten")
    contacts = xlsx_rows(download(organiser, link, folder / "contacts"), "Kontakte")
    given = [(row["name"], row["contact"], row["title"]) for row in contacts]
    assert given == [("Anna Muster", email, said.OPEN_HOUSES)]
    cards = download(organiser, organiser.get_by_role("link", name="CSV: Karten"), folder / "organiser")
    assert _cards(machine_csv_rows(cards)) == said.WRITTEN


def _open_workshop(hall: Hall, page: Page) -> None:
    page.goto(hall.organiser_url)
    row = page.get_by_role("listitem").filter(has_text=f"{hall.workshop['code'][:3]} {hall.workshop['code'][3:]}")
    row.get_by_role("link").click()
    expect(page.get_by_role("heading", level=2, name="Herunterladen")).to_be_visible()


def _tells_all(path: Path) -> None:
    assert _cards(json_rows(path, "cards")) == said.WRITTEN
    hidden = {row["text"]: row["hidden"] for row in json_rows(path, "cards") if row["hidden"]}
    assert hidden == {said.HARSH: "Ton"}
    clusters = {(row["title"], row["cards"], row["dots"]) for row in json_rows(path, "clusters")}
    assert clusters == {
        (said.LIVING, 2, 6), (said.TALKING, 3, 2), (said.GETTING_ABOUT, 1, 3), (said.NEIGHBOURS, 2, 0),
        (said.OPEN_HOUSES, 3, 5), (said.FESTIVALS, 4, 3), (said.CAFES, 3, 2),
    }  # fmt: skip
    paper = {row["item"]: row["dots_paper"] for row in json_rows(path, "dots") if row["dots_paper"]}
    assert paper == {said.GETTING_ABOUT: 1}
    topics = {(row["title"], row["found"], row["coordinate"], row["support"]) for row in json_rows(path, "topics")}
    assert topics == {(said.OPEN_HOUSES, 4, 1, 1), (said.FESTIVALS, 2, 0, 1)}
    items = {
        (row["what"], row["status"], row["first_step"], row["who"], row["by_when"])
        for row in json_rows(path, "action_items")
    }
    assert items == {
        (said.OPEN_HOUSES, "seeking", said.FIRST_STEP, said.WHO, "2027-03-31"),
        (said.FESTIVALS, "seeking", said.BOOKING, None, None),
        (said.READING, "planned", None, "Stadtbibliothek", None),
    }


def _workbook_tells_all(path: Path) -> None:
    assert _cards(xlsx_rows(path, "Karten")) == _IN_GERMAN
    dots = {row["item"]: (row["dots"], row["rank"]) for row in xlsx_rows(path, "Punkte")}
    assert dots[said.LIVING] == (6, 1)
    assert dots[said.OPEN_HOUSES] == (5, 1)
    found = {row["title"]: row["found"] for row in xlsx_rows(path, "Themen")}
    assert found == {said.OPEN_HOUSES: 4, said.FESTIVALS: 2}
    statuses = {row["what"]: row["status"] for row in xlsx_rows(path, "Maßnahmen")}
    assert statuses[said.READING] == "geplant"


def _cards(rows: list[Row]) -> set[said.Written]:
    """What the rows say of each card; what is empty is None in every format."""
    found = [said.Written(*(row[name] or None for name in said.Written._fields)) for row in rows]
    assert len(found) == len(set(found)), "a card is there twice"
    return set(found)
