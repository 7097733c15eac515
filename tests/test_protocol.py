"""docs/protocol.md says what the code does: commands (roles, fields), things (fields), error codes."""

import re
from pathlib import Path

import msgspec
import pytest

from tests.feed.steps import DEEDS, perform
from tests.hall import Hall
from workshop.commands.verbs import VERBS
from workshop.feed import BOARD, STAGE, phone
from workshop.feed.own import _OWN
from workshop.feed.projections import PROJECTIONS
from workshop.live.messages import Enter, Watch
from workshop.models import Card, Wall

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
ROLES = {"P": "phone", "M": "moderate", "H": "help", "D": "mediate", "plan": "plan", "program": "system"}
#: The program's own, never on the wire.
INTERNAL = {"participant.join", "card.translate", "card.guess"}


def table(heading: str) -> dict[str, list[str]]:
    """{first cell: cells} of the first table below a heading."""
    section = PAGE.split(f"\n{heading}\n", 1)[1].split("\n#", 1)[0]
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in section.splitlines() if line.startswith("|")]
    return {cells[0].strip().strip("`"): [cell.strip() for cell in cells] for cells in rows[2:]}


def words(text: str) -> set[str]:
    """All names in a cell."""
    return set(re.findall(r"[a-z_]+", text))


COMMANDS = table("## Commands")
THINGS = table("## Things")


def test_every_command_is_documented_and_every_documented_one_exists() -> None:
    assert set(COMMANDS) == set(VERBS) - INTERNAL


@pytest.mark.parametrize("kind", sorted(COMMANDS))
def test_roles_and_fields_of_a_command(kind: str) -> None:
    _, roles, fields, _ = COMMANDS[kind]
    letters = re.sub(r"\([^)]*\)", "", roles).split()
    assert {ROLES[letter] for letter in letters} == VERBS[kind].roles
    for field in msgspec.structs.fields(VERBS[kind].message):
        if field.name != "id":
            assert field.name in words(fields), f"{kind} has a field {field.name} that the page does not name"


def test_every_thing_is_documented_and_every_documented_one_exists() -> None:
    assert set(THINGS) == set(PROJECTIONS)


def test_fields_of_things(hall: Hall) -> None:
    hall.open_type("cards")
    for number in range(3):
        hall.card(f"Karte {number}")
    for number, name in enumerate(sorted(DEEDS) * 2):
        perform(hall, (name, number * 5, number * 2 + 1))
    hall.do("engagement.submit", text="Vorlesen in der Bücherei", lang="de")
    hall.do("topic.create", origin={"noun": "cluster", "id": hall.cluster("Feste", hall.card("Noch eine", hall.board))})
    seen = set()
    for audience in (BOARD, STAGE, phone(hall.rows(Wall)[0].id)):
        for noun, things in hall.see(audience).items():
            seen.add(noun)
            for thing in things.values():
                assert set(thing) <= words(THINGS[noun][2]), noun
    assert seen >= {"workshop", "step", "wall", "card", "cluster", "topic", "action_item", "table", "engagement"}
    assert len(hall.rows(Card)) >= 3


def test_own_things_are_documented() -> None:
    mine = PAGE.split("`mine` (phones only):", 1)[1].split("##", 1)[0]
    for noun in _OWN:
        assert f"`{noun}" in mine


def test_error_codes() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "workshop").rglob("*.py"))
    used = set(re.findall(r"Refusal\(\s*\"([a-z_]+)\"", code))
    assert set(table("### Error codes")) == used


@pytest.mark.parametrize(("message", "line"), [(Enter, "→ enter"), (Watch, "→ watch")])
def test_messages_up(message: type, line: str) -> None:
    documented = next(text for text in PAGE.splitlines() if text.startswith(line))
    for field in msgspec.structs.fields(message):
        assert field.name in words(documented)
