"""What people should not write is plain text everywhere: on the wire, to the code point, and in every export."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl

from tests.live.people import Client, board, new_id, open_type, phone, stage
from tests.live.process import ROOT, Server
from tests.live.workshops import new_workshop
from workshop.exports.guard import bare
from workshop.text import clean

CARDS = json.loads(Path(ROOT / "workshop/data/cards.json").read_text())
HOSTILE = [card["text"] for card in CARDS if any(flag.startswith("hostile") for flag in card["flags"])]
#: Others: what spreadsheets run, turned text, invisible letters, towers of accents, long words, line ends.
MORE = [
    "=1+1", "+49 7231 39-0", "-2+3", "@SUM(A1)", "\t=1+1", " =1+1", "＝1+1", "'=1+1", "''", '"', ";", "a;b,c|d",
    "\u202egnp.exe\u202c", "a\u200bb\ufeffc", "A\u0301\u0302\u0303\u0304\u0305", "nul\x00l", "zwei\r\nZeilen\n=1",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "می\u200cخواهم", "W" * 280, "%s %(x)s {0} {name}", "\\", "\u2028",
    "]]>", "&amp;&lt;", "__proto__", "null", "</script><script>alert(1)</script>", "\ue000\ufffe!", "e\u0301",
]  # fmt: skip


def test_hostile_words_are_plain_text(server: Server) -> None:
    workshop = new_workshop(server.data, "zw_pforzheim_5h")
    moderator, screen = board(server.url, workshop), stage(server.url, workshop)
    author, watcher = phone(server.url, workshop), phone(server.url, workshop)
    step = open_type(moderator, "cards")
    watcher.watch(step["wall"])
    written = {new_id(): text for text in dict.fromkeys([*HOSTILE, *MORE]) if clean(text)}
    assert len(HOSTILE) >= 5
    for card, text in written.items():
        author.must("card.submit", id=card, step=step["id"], text=text, lang="de")
    stored = {card: clean(text) for card, text in written.items()}
    late = phone(server.url, workshop)
    late.watch(step["wall"])
    for client in (moderator, screen, watcher, late):
        client.wait_for(lambda it: len(it.state["card"]) == len(stored), 30)
        assert {card["id"]: card["text"] for card in client.all("card")} == stored
    assert not [text for text in stored.values() if set(text) & set("\x00\u202e\u200b\ufeff")]
    _assert_headings(moderator, screen, step["wall"])
    _assert_exports(server, workshop, stored)
    for client in (moderator, screen, author, watcher, late):
        client.close()


def _assert_headings(moderator: Client, screen: Client, wall: str) -> None:
    """Headings and topics are no different."""
    for text in (text for text in HOSTILE if len(clean(text)) <= 80):
        cluster, topic = new_id(), new_id()
        moderator.must("cluster.create", id=cluster, wall=wall, title=text)
        moderator.must("topic.create", id=topic, origin={"noun": "cluster", "id": cluster})
        screen.wait_for(lambda it, topic=topic: topic in it.state["topic"])
        assert screen.state["cluster"][cluster]["title"] == clean(text)
        assert screen.state["topic"][topic]["title"] == clean(text)


def _assert_exports(server: Server, workshop: dict[str, Any], stored: dict[str, str]) -> None:
    document = json.loads(_export(server, workshop, "json"))
    assert {card["id"]: card["text"] for card in document["cards"]} == stored
    rows = csv.DictReader(io.StringIO(_export(server, workshop, "csv-machine").decode(), newline=""))
    machine = {row["id"]: row["text"] for row in rows}
    assert {card: bare(text) for card, text in machine.items()} == stored
    _assert_harmless(machine.values())
    german = csv.DictReader(
        io.StringIO(_export(server, workshop, "csv").decode("utf-8-sig"), newline=""), delimiter=";"
    )
    _assert_harmless(text.strip("\u2068\u2069") for row in german for text in row.values())
    book = openpyxl.load_workbook(io.BytesIO(_export(server, workshop, "xlsx")))
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert len(list(book["Karten"].iter_rows())) == len(stored) + 1


def _assert_harmless(texts: Any) -> None:
    assert not [text for text in texts if text.lstrip().startswith(("=", "+", "-", "@", "＝"))]


def _export(server: Server, workshop: dict[str, Any], form: str) -> bytes:
    words = ["workshop", "export", workshop["id"], "--format", form, "--output", "-", "--data", str(server.data)]
    done = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "app", *words], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout
