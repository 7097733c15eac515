"""docs/cli.md and the command line say the same, and what it prints can be relied on."""

import json
import re
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import text

from tests.hall import Hall
from workshop.cli import workshop_cli
from workshop.models import Municipality, Workshop

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "cli.md").read_text(encoding="utf-8")
_ROWS = re.findall(r"^\| `(\w+)` \| `([a-z_, ]+)` \|$", PAGE, re.MULTILINE)
KEYS = {name: set(keys.split(", ")) for name, keys in _ROWS}


def run(data: Path, *words: str) -> Result:
    app = Flask("test")
    app.cli.add_command(workshop_cli)
    return app.test_cli_runner().invoke(args=["workshop", *words, "--data", str(data)])


def printed(data: Path, *words: str):
    result = run(data, *words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def test_every_command_and_option_is_documented() -> None:
    documented = re.findall(r"^\| `([a-z-]+)", PAGE.split("## JSON")[0], re.MULTILINE)
    assert set(workshop_cli.commands) == set(documented)
    for command in workshop_cli.commands.values():
        for option in command.params:
            for name in option.opts:
                assert not name.startswith("--") or name in PAGE, f"{command.name} {name}"


def test_json_has_the_documented_keys(hall: Hall) -> None:
    data = hall.store.config.data_dir
    options = ["--municipality", "Achern", "--title", "Runde", "--agenda", "world_cafe", "--date", "2026-12-01"]
    made = printed(data, "create", *options)
    assert set(made) == KEYS["create"]
    listed = printed(data, "list")
    assert [set(row) for row in listed] == [KEYS["list"]] * 2
    assert {row["title"] for row in listed} == {"Probe", "Runde"}
    links = printed(data, "links", made["id"])
    assert [set(row) for row in links] == [KEYS["links"]] * 2
    assert {row["url"] for row in links} == {made["stage_url"], made["board_url"]}


def test_a_refusal_is_a_sentence(hall: Hall) -> None:
    data = hall.store.config.data_dir
    options = ["--municipality", "Achern", "--title", "Runde", "--agenda", "no_such", "--date", "2026-12-01"]
    result = run(data, "create", *options)
    assert result.exit_code == 1
    assert "Diesen Ablauf gibt es nicht." in result.output
    assert "Traceback" not in result.output


def test_revoking_and_closing(hall: Hall) -> None:
    data = hall.store.config.data_dir
    link = printed(data, "links", hall.id)[0]
    assert run(data, "revoke", link["id"]).exit_code == 0
    assert next(row for row in printed(data, "links", hall.id) if row["id"] == link["id"])["revoked"] is True
    refused = run(data, "close", hall.id)
    assert (refused.exit_code, "wann es weitergeht" in refused.output) == (1, True)
    assert run(data, "close", hall.id, "--next-date", "12. Juni", "--contact", "Rathaus").exit_code == 1
    assert run(data, "close", hall.id, "--publish-date", "20. Juni").exit_code == 0, "what was said before counts"
    assert printed(data, "list")[0]["closed"] is True


def test_an_evening_that_fell_through_is_closed_anyway(hall: Hall) -> None:
    assert run(hall.store.config.data_dir, "close", hall.id, "--anyway").exit_code == 0
    assert hall.row(Workshop, hall.id).closed_at is not None


def test_the_planned_beginning(hall: Hall) -> None:
    data = hall.store.config.data_dir
    options = ["--municipality", "Achern", "--title", "Runde", "--agenda", "world_cafe", "--date", "2026-12-01"]
    made = printed(data, "create", *options, "--begins", "18.30 Uhr")
    assert hall.row(Workshop, made["id"]).begins == "18:30"
    assert "Uhrzeit" in run(data, "create", *options, "--begins", "abends").output


def test_a_slip_in_the_folder_makes_no_empty_database(hall: Hall, tmp_path: Path) -> None:
    nowhere = tmp_path / "instnace"
    for words in (["list"], ["close", hall.id], ["export", hall.id, "--format", "csv"], ["purge-contacts", hall.id]):
        result = run(nowhere, *words)
        assert result.exit_code == 1
        assert "keine Datenbank" in result.output
    assert not nowhere.exists()
    file = tmp_path / "file"
    file.touch()
    options = ["--municipality", "Achern", "--title", "Runde", "--agenda", "world_cafe", "--date", "01.12.2026"]
    assert "ist kein Ordner" in run(file, "create", *options).output
    assert run(nowhere, "create", *options).exit_code == 0


def test_where_the_database_is_elsewhere_a_slip_makes_no_new_keys(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MITEINANDER_DATABASE_URL", hall.store.config.database)
    nowhere = tmp_path / "instnace"
    result = run(nowhere, "links", hall.id)
    assert (result.exit_code, "keine Schlüssel" in result.output) == (1, True)
    assert not nowhere.exists()
    assert run(hall.store.config.data_dir, "links", hall.id).exit_code == 0


def test_a_database_that_cannot_be_used_is_a_sentence(hall: Hall) -> None:
    data = hall.store.config.data_dir
    with hall.store.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        session.commit()
    assert "neueren Fassung" in run(data, "list").output
    hall.store.database.engine.dispose()
    for name in ("miteinander.sqlite3", "miteinander.sqlite3-wal", "miteinander.sqlite3-shm"):
        (data / name).unlink(missing_ok=True)
    (data / "miteinander.sqlite3").write_bytes(b"not a database at all" * 100)
    result = run(data, "list")
    assert (result.exit_code, "lässt sich nicht öffnen" in result.output) == (1, True)
    assert "Traceback" not in result.output


def test_what_people_type_is_taken_as_they_mean_it(hall: Hall) -> None:
    data = hall.store.config.data_dir
    options = ["--title", "Runde", "--agenda", "world_cafe", "--date", "2026-12-01", "--languages", " de, tr "]
    made = printed(data, "create", "--municipality", "PFORZHEIM", *options)
    workshop = hall.row(Workshop, made["id"])
    assert workshop.languages == ["de", "tr"]
    assert workshop.municipality_id == hall.row(Workshop, hall.id).municipality_id
    assert run(data, "export-all", "pforzheim", "--format", "csv", "--output", "-").exit_code == 0


def test_of_two_names_that_differ_in_capitals_the_one_that_was_typed_counts(hall: Hall) -> None:
    data = hall.store.config.data_dir
    with hall.store.database.write() as session:
        session.add_all(Municipality(name=name) for name in ("ACHERN", "Achern", "achern"))
        session.commit()
    options = ["--title", "Runde", "--agenda", "world_cafe", "--date", "2026-12-01"]
    for name in ("ACHERN", "Achern", "achern"):
        made = printed(data, "create", "--municipality", name, *options)
        assert next(row for row in printed(data, "list") if row["id"] == made["id"])["municipality"] == name


def test_closing_twice_and_unknown_ids_say_so(hall: Hall) -> None:
    data = hall.store.config.data_dir
    run(data, "close", hall.id, "--anyway")
    assert "schon abgeschlossen" in run(data, "close", hall.id, "--anyway").output
    assert "Leinwand" not in run(data, "links", "nope").output
    assert "Befehl list" in run(data, "links", "nope").output
    unwritable = ["export", hall.id, "--format", "csv", "--output", str(data / "missing" / "x.csv")]
    assert "nicht schreiben" in run(data, *unwritable).output
