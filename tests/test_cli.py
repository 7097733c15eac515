"""docs/cli.md and the command line say the same, and what it prints can be relied on."""

import json
import re
from pathlib import Path

from click.testing import Result
from flask import Flask

from tests.hall import Hall
from workshop.cli import workshop_cli
from workshop.models import Workshop

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
