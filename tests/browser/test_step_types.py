"""One evening with every type of step: stage, board and phone show something that fits, and nothing breaks."""

import re
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.live.people import Client, board, new_id
from workshop.steps import STEP_TYPES

ANSWER, CARD, TOLD, TABLES = "Ihre Antwort", "Ihre Karte", "Was Sie schon tun", "An welchem Tisch sitzen Sie?"


class Kind(NamedTuple):
    """A type of step: what stands on the stage, which part of the board is open, what a phone can be used for."""

    type: str
    stage: str
    tab: str = ""
    phone: tuple[str, str] | None = None
    settings: dict[str, Any] | None = None


KINDS = (
    Kind("join", ".join", phone=("group", TABLES)),
    Kind("info", ".plain"),
    Kind("introduce", ".empty", "Engagement", ("textbox", TOLD)),
    Kind("interview", ".plain", "Engagement"),
    Kind("scale", ".bars-covered", "Rückmeldungen", ("group", ANSWER)),
    Kind("poll", ".poll-covered", "Rückmeldungen", ("group", ANSWER), {"options": [{"de": "Bäume"}, {"de": "Busse"}]}),
    Kind("questions", ".empty", "Rückmeldungen", ("textbox", ANSWER)),
    Kind("cards", ".wall", "Pinnwand", ("textbox", CARD)),
    Kind("dedupe", ".unsorted, .wall", "Pinnwand"),
    Kind("cluster", ".strip", "Pinnwand", ("button", "Dorthin legen")),
    Kind("dots", ".choices", "Punkte", ("button", "Ich bin fertig")),
    Kind("flip", ".flips", "Wünsche", ("button", "Eigenen Wunsch schreiben (Wohnen)")),
    Kind("cards", ".wall", "Pinnwand", ("textbox", CARD)),
    Kind("matrix", ".plain", settings={"axes": ["effort", "impact"]}),
    Kind("break", ".message-break"),
    Kind("input", ".plain"),
    Kind("map", ".plain", settings={"show": "programme_status"}),
    Kind("market", ".plain", settings={"action": "bookmark_practice"}),
    Kind("peer_consulting", ".parts"),
    Kind("cafe_round", ".plain", "Tische"),
    Kind("transition", ".message-break"),
    Kind("marketplace", ".sheet", "Tische", ("textbox", "Anliegen")),
    Kind("session_round", ".sheet", "Tische", ("textbox", "Ergebnis")),
    Kind("table_work", ".sheet", "Tische", ("textbox", "Was?"), {"form": "action_item"}),
    Kind("present", ".large-sheet", "Tische"),
    Kind("volunteer", ".topics", "Themen", ("button", "Wohnen")),
    Kind("review", ".topics", "Themen", settings={"view": "dots_x_volunteers"}),
    Kind("assign", ".item", "Themen", settings={"form": "action_item"}),
    Kind("reasons", ".item"),
    Kind("thanks", ".empty", "Rückmeldungen", ("textbox", ANSWER)),
    Kind("feedback", ".empty", "Rückmeldungen", ("textbox", ANSWER)),
    Kind("buffer", ".message-break"),
)


def agenda(client: Client) -> list[tuple[Kind, str]]:
    """Puts these steps in place of those of the workshop; each with the title it has."""
    old = [step["id"] for step in client.all("step")]
    rows = []
    for number, kind in enumerate(KINDS, 1):
        title = f"Schritt {number}"
        asked = {"title": {"de": title}, "prompt": {"de": f"Was tun wir in Schritt {number}?"}}
        add = {"type": kind.type, "minutes": 5, "settings": kind.settings or {}, **asked}
        client.must("agenda.change", new_id(), add=add)
        rows.append((kind, title))
    for step in old:
        client.must("agenda.change", remove=step)
    return rows


def fill(client: Client, kind: Kind) -> None:
    """What people have done by the end of a step, so that the next one has something to show."""
    step = next(step for step in client.all("step") if step["status"] == "open")
    if kind.type == "cards":
        for text in ("Miete zu hoch", "Letzter Bus um acht"):
            client.must("card.submit", step=step["id"], text=text, lang="de")
    elif kind.type == "dedupe":
        wall = client.all("wall")[0]["id"]
        card = client.all("card")[0]["id"]
        client.must("cluster.create", wall=wall, title="Wohnen", cards=[card])
    elif kind.type == "table_work":
        sheet = next(sheet for sheet in client.all("sheet") if sheet["step"] == step["id"])
        client.must("sheet.change", sheet=sheet["id"], fields={"what": "Ein Sprachcafé"})
        client.must("topic.create", title="Wohnen")


def shows_something(person: Person, use: tuple[str, str] | None, said: re.Pattern[str]) -> None:
    """The phone offers what one can do, or shows what is asked in front."""
    if use is None:
        expect(person.page.get_by_role("heading", level=1)).to_contain_text(said)
        return
    role, name = use
    things = person.page.get_by_role(role)  # type: ignore[arg-type]
    named = person.page.get_by_role(role, name=re.compile(re.escape(name)))  # type: ignore[arg-type]
    expect(named.or_(things.filter(has_text=name)).first).to_be_visible()


@pytest.mark.timeout(420)
def test_every_type_of_step_has_something_to_show(hall: Hall) -> None:
    assert {kind.type for kind in KINDS} == set(STEP_TYPES)
    hall.invite("sichtung_90", tables="3")
    client = board(hall.server.url, hall.workshop)
    rows = agenda(client)
    moderator, stage, anna = hall.moderator(), hall.stage(), hall.phone("de")
    anna.join(hall.workshop["join_url"])
    tab = "Pinnwand"
    for kind, title in rows:
        moderator.opens(title)
        said = re.compile(rf"{title}\b")
        if kind.type != "join":
            expect(stage.picture.get_by_text(said).first).to_be_visible()
        expect(stage.picture.locator(kind.stage).first).to_be_visible()
        tab = kind.tab or tab
        expect(moderator.page.get_by_role("tab", selected=True)).to_have_text(tab)
        expect(moderator.page.get_by_role("tabpanel")).not_to_be_empty()
        shows_something(anna, kind.phone, said)
        if kind.type == "join":
            anna.sits_at(1)
        client.wait_for(
            lambda it, title=title: any(
                step["status"] == "open" and step["title"]["de"] == title for step in it.state["step"].values()
            )
        )
        fill(client, kind)
    client.close()
