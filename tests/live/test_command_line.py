"""`flask --app app workshop …` beside the running server: the hall sees within about a second what it did."""

import json
import subprocess
import sys
import time

from tests.live.crowd import Browser, Crowd
from tests.live.people import Client, board, new_id, new_token, open_type, phone, stage
from tests.live.process import ROOT, Server, command_line
from tests.live.workshops import new_link, new_workshop

CREATED = {"id", "code", "join_url", "stage_url", "board_url", "stage_key", "board_key"}
LISTED = {"id", "code", "municipality", "title", "agenda", "date", "closed", "join_url"}
LINKED = {"id", "role", "label", "url", "ends_at", "revoked"}


def test_a_workshop_made_while_the_server_runs(server: Server) -> None:
    named = ["--municipality", "Pforzheim", "--title", "Probe", "--agenda", "world_cafe", "--date", "2026-11-23"]
    made = json.loads(command_line(server.data, "create", *named, "--languages", "de,ar", "--tables", "3", "--json"))
    assert set(made) == CREATED
    moderator, screen, guest = board(server.url, made), stage(server.url, made), phone(server.url, made)
    assert guest.all("workshop")[0]["languages"] == ["de", "ar"]
    assert len(screen.all("table")) == 3
    listed = {row["id"]: row for row in json.loads(command_line(server.data, "list", "--json"))}
    assert set(listed[made["id"]]) == LISTED
    assert listed[made["id"]]["closed"] is False
    links = json.loads(command_line(server.data, "links", made["id"], "--json"))
    assert all(set(link) == LINKED for link in links)
    assert {link["url"] for link in links} == {made["stage_url"], made["board_url"]}
    assert all(made[f"{view}_key"] == made[f"{view}_url"].partition("#")[2] for view in ("stage", "board"))
    for client in (moderator, screen, guest):
        client.close()


def test_closing(server: Server) -> None:
    workshop = new_workshop(server.data)
    moderator, screen, guest = board(server.url, workshop), stage(server.url, workshop), phone(server.url, workshop)
    step = open_type(moderator, "cards")
    command_line(server.data, "close", workshop["id"], "--anyway")
    ended = time.monotonic()
    for client in (moderator, screen, guest):
        client.wait_for(lambda it: it.all("workshop")[0]["closed"])
        assert client.all("workshop")[0]["step"] is None
    assert time.monotonic() - ended < 5, "about a second, on a machine that has time"
    refused = guest.do("card.submit", step=step["id"], text="Zu spät", lang="de")
    assert refused["error"]["code"] == "closed"
    for client in (moderator, screen, guest):
        client.close()


def test_revoking_a_link_ends_its_sockets(server: Server) -> None:
    workshop = new_workshop(server.data)
    link = new_link(server.data, workshop, "moderate")
    with Crowd() as crowd:
        helper = Browser(server.port, 1, workshop["id"], "board", key=link["key"])
        other = Browser(server.port, 2, workshop["id"], "board", key=workshop["board_key"])
        crowd.admit(other)
        crowd.wait(lambda: other.entered, "entered")
        life = crowd.admit_one(helper)
        crowd.wait(lambda: helper.entered, "entered")
        command_line(server.data, "revoke", link["id"])
        refusal = life.exception(timeout=10)
        assert "not_allowed" in str(refusal), "its socket was ended, and it may not come back"
        assert other.entered
        assert other.entries == 1
    again = Client(server.url, workshop["id"], "board", key=link["key"])
    assert again.connect()["error"]["code"] == "not_allowed"
    again.close()


def test_purging_contacts(server: Server) -> None:
    workshop, topic = new_workshop(server.data), new_id()
    moderator, guest = board(server.url, workshop), phone(server.url, workshop, token=new_token())
    moderator.must("topic.create", id=topic, title="Lesen")
    words = {"name": "Olena", "contact": "o@example.org", "consent": "v1"}
    guest.must("commitment.make", topic=topic, role="join", **words)
    export = ("export", workshop["id"], "--format", "csv", "--table", "contacts", "--contacts", "--output", "-")
    assert command_line(server.data, "purge-contacts", workshop["id"], "--due").startswith("0 ")
    assert command_line(server.data, "purge-contacts", workshop["id"]).startswith("1 ")
    assert "Olena" not in command_line(server.data, *export)
    guest.enter()
    assert [word["has_contact"] for word in guest.mine["commitment"].values()] == [False]
    for client in (moderator, guest):
        client.close()


def test_what_does_not_exist_is_said_in_a_sentence(server: Server) -> None:
    for words in (("close", new_id()), ("revoke", new_id())):
        done = subprocess.run(
            [sys.executable, "-m", "flask", "--app", "app", "workshop", *words, "--data", str(server.data)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert done.stderr.startswith("Error: ")
        assert len(done.stderr.splitlines()) == 1
