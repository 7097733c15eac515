"""The tables of an export and their columns, the same for every format."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Column:
    """`name` is for programs and never changes, `title` for people; `width` in characters, for spreadsheets."""

    name: str
    title: str
    width: int = 14


@dataclass(frozen=True)
class Table:
    """Rows of plain values: str, int, bool, date, datetime (aware) or None."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: list[dict[str, Any]] = field(default_factory=list)

    def fill(self, rows: Iterable[dict[str, Any]]) -> "Table":
        """The same table with rows."""
        return Table(self.name, self.title, self.columns, list(rows))


CARDS = Table(
    "cards",
    "Karten",
    (
        Column("number", "Nr.", 6),
        Column("phase", "Phase", 16),
        Column("question", "Frage", 36),
        Column("cluster", "Cluster", 28),
        Column("text", "Text", 60),
        Column("lang", "Sprache", 16),
        Column("gloss", "Deutsche Fassung", 60),
        Column("gloss_by", "Fassung von", 14),
        Column("source", "Herkunft", 14),
        Column("table", "Tisch", 8),
        Column("paper", "Papierkarte", 12),
        Column("late", "Verspätet", 11),
        Column("hidden", "Ausgeblendet", 20),
        Column("waiting", "Wartet auf Freigabe", 18),
        Column("parked", "Geparkt", 9),
        Column("redacted", "Geschwärzt", 12),
        Column("merged_into", "Zusammengelegt mit Nr.", 14),
        Column("created_at", "Zeitpunkt", 17),
        Column("id", "Kennung", 38),
    ),
)
CLUSTERS = Table(
    "clusters",
    "Cluster",
    (
        Column("phase", "Phase", 16),
        Column("question", "Frage", 36),
        Column("title", "Überschrift", 36),
        Column("cards", "Karten", 9),
        Column("dots_phones", "Punkte Handys", 15),
        Column("dots_paper", "Punkte Papier", 14),
        Column("dots", "Punkte gesamt", 15),
        Column("rank", "Platz", 8),
        Column("id", "Kennung", 38),
    ),
)
DOTS = Table(
    "dots",
    "Punkte",
    (
        Column("step", "Schritt", 28),
        Column("item", "Auf dem Stimmzettel", 48),
        Column("noun", "Art", 12),
        Column("dots_phones", "Punkte Handys", 15),
        Column("dots_paper", "Punkte Papier", 14),
        Column("dots", "Punkte gesamt", 15),
        Column("rank", "Platz", 8),
        Column("ref", "Kennung", 38),
    ),
)
TOPICS = Table(
    "topics",
    "Themen",
    (
        Column("title", "Thema", 44),
        Column("phase", "Phase", 16),
        Column("origin", "Entstanden aus", 44),
        Column("dots", "Punkte", 9),
        Column("found", "Zusagen", 9),
        Column("wanted", "Gesucht", 9),
        Column("coordinate", "davon Koordination", 18),
        Column("support", "davon Unterstützung", 18),
        Column("id", "Kennung", 38),
    ),
)
ACTION_ITEMS = Table(
    "action_items",
    "Maßnahmen",
    (
        Column("what", "Was", 48),
        Column("status", "Stand", 18),
        Column("reason", "Grund", 28),
        Column("first_step", "Erster Schritt", 40),
        Column("who", "Wer", 24),
        Column("with_whom", "Mit wem", 24),
        Column("by_when", "Bis wann", 12),
        Column("needs", "Braucht", 28),
        Column("topic", "Thema", 36),
        Column("found", "Zusagen", 9),
        Column("wanted", "Gesucht", 9),
        Column("sheet", "Kennung des Tischblatts", 38),
        Column("id", "Kennung", 38),
    ),
)
SHEETS = Table(
    "sheets",
    "Tischblätter",
    (
        Column("step", "Schritt", 28),
        Column("table", "Tisch", 8),
        Column("table_name", "Name des Tisches", 24),
        Column("sheet", "Blatt", 36),
        Column("field", "Feld", 20),
        Column("text", "Text", 60),
        Column("seeking", "Sucht Verantwortliche", 14),
        Column("id", "Kennung", 38),
    ),
)
ENGAGEMENTS = Table(
    "engagements",
    "Engagement",
    (
        Column("text", "Was", 60),
        Column("lang", "Sprache", 16),
        Column("for_whom", "Für wen", 28),
        Column("place", "Wo", 24),
        Column("languages", "In welchen Sprachen", 28),
        Column("thanks", "Dank", 8),
        Column("directory", "Im Verzeichnis", 14),
        Column("hidden", "Ausgeblendet", 20),
        Column("created_at", "Zeitpunkt", 17),
        Column("id", "Kennung", 38),
    ),
)
CONTACTS = Table(
    "contacts",
    "Kontakte",
    (
        Column("topic", "Thema", 36),
        Column("role", "Möchte", 18),
        Column("name", "Name", 28),
        Column("contact", "Kontakt", 36),
        Column("consent", "Einwilligung", 14),
        Column("consent_at", "Eingewilligt am", 17),
        Column("delete_on", "Löschen am", 12),
    ),
)
#: Those that an export always has; contacts are only in it when somebody asks for them.
TABLES = (CARDS, CLUSTERS, DOTS, TOPICS, ACTION_ITEMS, SHEETS, ENGAGEMENTS)
