"""`flask --app app workshop …`: what an administrator does without a browser, also while the server runs."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from flask.cli import AppGroup
from sqlalchemy import select

from workshop.access import CLI, access_workshop, municipality_named
from workshop.cli_store import print_rows, public_url, with_new_store, with_store
from workshop.clock import iso, today
from workshop.commands.commitments import contacts_to_delete
from workshop.commands.links import create_link, revoke_link
from workshop.commands.workshops import create_workshop
from workshop.corrections import Corrections, adopt
from workshop.exports import FORMATS, FORMATS_OF_ALL, export_municipality
from workshop.exports import export as make_export
from workshop.languages import offered
from workshop.models import Link, Workshop
from workshop.store import Store
from workshop.urls import join_url, link_url
from workshop.words import TRANSLATIONS

workshop_cli = AppGroup(
    "workshop", help="Veranstaltungen anlegen, schließen, ausgeben; Links und Kontaktdaten verwalten."
)


@workshop_cli.command("create")
@click.option("--municipality", required=True, help="Name der Kommune; eine neue wird angelegt.")
@click.option("--title", required=True)
@click.option("--agenda", required=True, help="Ablauf, zum Beispiel zw_3h.")
@click.option("--date", "day", required=True, type=click.DateTime(["%Y-%m-%d", "%d.%m.%Y"]))
@click.option("--languages", default=",".join(tag.tag for tag in offered()), show_default=True)
@click.option("--tables", default=7, show_default=True, type=click.IntRange(0, 99))
@click.option("--begins", default="", help="Geplanter Beginn, zum Beispiel 18:00.")
@click.option("--json", "as_json", is_flag=True)
@with_new_store
def create(store: Store, day: datetime, languages: str, as_json: bool, **given: Any) -> None:
    """Legt eine Veranstaltung mit Links zu Leinwand und Moderation an."""
    tags = [tag.strip() for tag in languages.split(",") if tag.strip()]
    with store.database.write() as session:
        made = create_workshop(session, date=day.date(), languages=tags, **given)
        links = {role: create_link(session, role=role, workshop_id=made.id) for role in ("stage", "moderate")}
        session.commit()
        public = public_url(store)
        keys = {role: store.keys.link_key(link.id) for role, link in links.items()}
        row = {
            "id": made.id,
            "code": made.code,
            "join_url": join_url(public, made),
            "stage_url": link_url(public, links["stage"], keys["stage"]),
            "board_url": link_url(public, links["moderate"], keys["moderate"]),
            "stage_key": keys["stage"],
            "board_key": keys["moderate"],
        }
    print_rows(row, as_json=as_json)


@workshop_cli.command("list")
@click.option("--json", "as_json", is_flag=True)
@with_store
def list_workshops(store: Store, as_json: bool) -> None:
    """Zeigt alle Veranstaltungen, die neuesten zuerst."""
    with store.database.read() as session:
        found = session.scalars(select(Workshop).order_by(Workshop.date.desc(), Workshop.created_at.desc()))
        public = public_url(store)
        rows = [
            {
                "id": row.id,
                "code": row.code,
                "municipality": row.municipality.name,
                "title": row.title,
                "agenda": row.agenda,
                "date": row.date.isoformat(),
                "closed": row.closed_at is not None,
                "join_url": join_url(public, row),
            }
            for row in found
        ]
    print_rows(rows, as_json=as_json)


@workshop_cli.command("close")
@click.argument("workshop_id", metavar="ID")
@click.option("--next-date", help="Wann es weitergeht.")
@click.option("--contact", help="An wen man sich wendet.")
@click.option("--publish-date", help="Wann und wo die Ergebnisse stehen.")
@click.option("--anyway", is_flag=True, help="Auch ohne diese Angaben, zum Beispiel nach einem Ausfall.")
@with_store
def close(store: Store, workshop_id: str, anyway: bool, **closing: str | None) -> None:
    """Schließt eine Veranstaltung; wer dabei ist, sieht es innerhalb einer Sekunde."""
    with store.database.read() as session:
        if access_workshop(session, workshop_id=workshop_id).closed_at is not None:
            raise click.ClickException("Diese Veranstaltung ist schon abgeschlossen.")
    given = {name: text for name, text in closing.items() if text is not None}
    if given:
        store.desk.carry_out(workshop_id, CLI, "workshop.change", given)
    store.desk.carry_out(workshop_id, CLI, "workshop.close", {"anyway": anyway})


@workshop_cli.command("export")
@click.argument("workshop_id", metavar="ID")
@click.option("--format", "form", required=True, type=click.Choice(list(FORMATS)))
@click.option("--table", help="Bei CSV: cards, clusters, topics, action_items, dots oder contacts.")
@click.option("--contacts", is_flag=True, help="Mit Kontaktdaten.")
@click.option("--output", type=click.Path(dir_okay=False), help="Datei; - für die Standardausgabe.")
@with_store
def export(store: Store, workshop_id: str, form: str, table: str | None, contacts: bool, output: str | None) -> None:
    """Gibt die Ergebnisse aus."""
    with store.database.read() as session:
        content, name, _ = make_export(session, workshop_id, form, table=table, contacts=contacts, keys=store.keys)
    _put(content, output, name)


@workshop_cli.command("export-all")
@click.argument("municipality")
@click.option("--format", "form", required=True, type=click.Choice(FORMATS_OF_ALL))
@click.option("--table", help="Bei CSV: action_items, cards, clusters, topics oder eine andere Tabelle.")
@click.option("--output", type=click.Path(dir_okay=False), help="Datei; - für die Standardausgabe.")
@with_store
def export_all(store: Store, municipality: str, form: str, table: str | None, output: str | None) -> None:
    """Gibt aus, was in allen Veranstaltungen einer Kommune herauskam (ihr Name oder ihre Kennung)."""
    with store.database.read() as session:
        named = municipality_named(session, municipality)
        content, name, _ = export_municipality(session, named.id if named else municipality, form, table=table)
    _put(content, output, name)


def _put(content: bytes, output: str | None, name: str) -> None:
    """Writes a file and says its name, or prints the content."""
    if output == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        Path(output or name).write_bytes(content)
    except OSError as error:
        raise click.ClickException(f"{output or name} lässt sich nicht schreiben: {error.strerror}.") from error
    click.echo(output or name)


@workshop_cli.command("links")
@click.argument("workshop_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
@with_store
def links(store: Store, workshop_id: str, as_json: bool) -> None:
    """Zeigt die Zugangslinks einer Veranstaltung."""
    with store.database.read() as session:
        access_workshop(session, workshop_id=workshop_id)
        public = public_url(store)
        rows = [
            {
                "id": link.id,
                "role": link.role,
                "label": link.label,
                "url": link_url(public, link, store.keys.link_key(link.id)),
                "ends_at": iso(link.ends_at),
                "revoked": link.revoked_at is not None,
            }
            for link in session.scalars(select(Link).where(Link.workshop_id == workshop_id).order_by(Link.created_at))
        ]
    print_rows(rows, as_json=as_json)


@workshop_cli.command("revoke")
@click.argument("link_id", metavar="LINK")
@with_store
def revoke(store: Store, link_id: str) -> None:
    """Sperrt einen Zugangslink sofort."""
    with store.database.write() as session:
        revoke_link(session, link_id)
        session.commit()


@workshop_cli.command("purge-contacts")
@click.argument("workshop_id", metavar="ID")
@click.option("--due", is_flag=True, help="Nur was bis heute gelöscht sein muss.")
@with_store
def purge(store: Store, workshop_id: str, due: bool) -> None:
    """Löscht die Kontaktdaten einer Veranstaltung."""
    with store.database.read() as session:
        access_workshop(session, workshop_id=workshop_id)
        found = contacts_to_delete(session, workshop_id, by=today() if due else None)
    for _, commitment in found:
        store.desk.carry_out(workshop_id, CLI, "commitment.forget", {"commitment": commitment})
    click.echo(f"{len(found)} Kontaktdaten gelöscht.")


@workshop_cli.command("adopt-corrections")
@click.option("--into", type=click.Path(path_type=Path, exists=True), default=TRANSLATIONS, help="Ordner der Kataloge.")
@with_store
def adopt_corrections(store: Store, into: Path) -> None:
    """Schreibt, was beim Prüfen der Texte berichtigt wurde, in die Kataloge des Programms."""
    corrections = Corrections(store.config.data_dir)
    for language in offered():
        for msgid in adopt(corrections, language.tag, into) if corrections.texts(language.tag) else []:
            click.echo(f"{language.tag}  {msgid}")
