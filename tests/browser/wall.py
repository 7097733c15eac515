"""A wall full of cards for the board's tests, hung over the wire, and how boards, stage and database see it."""

import sqlite3
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import Hall
from tests.live.people import board, new_id, open_type

#: {cluster id or "tray": card ids from the top}
Wall = dict[str, list[str]]

_SHOWN = """() => Object.fromEntries(Array.from(document.querySelectorAll("[data-pile]"))
  .filter((list) => list.dataset.pile !== "new")
  .map((list) => [list.dataset.pile, Array.from(list.querySelectorAll(".pin"), (pin) => pin.dataset.card)]))"""


def hang(hall: Hall, cards: list[dict[str, Any]], clusters: dict[str, int]) -> list[str]:
    """Opens a cards step and hangs these cards; {heading: how many of them, in turn}. Ids of the cards."""
    client = board(hall.server.url, hall.workshop)
    step = open_type(client, "cards")
    ids = []
    for card in cards:
        ids.append(new_id())
        client.must("card.submit", ids[-1], step=step["id"], **{"lang": "de", **card})
    at = 0
    for heading, number in clusters.items():
        client.must("cluster.create", wall=step["wall"], title=heading, cards=ids[at : at + number])
        at += number
    client.close()
    return ids


def on_board(page: Page) -> Wall:
    """What lies where, as it is drawn."""
    return page.evaluate(_SHOWN)


def order_on_board(page: Page) -> list[str]:
    """The headings as they are drawn, row by row."""
    heads: list[list[Any]] = page.evaluate(
        """() => Array.from(document.querySelectorAll(".column"), (column) =>
             Array.from(column.querySelectorAll(".cluster"), (cluster) => cluster.getAttribute("aria-label")))"""
    )
    rows = max(len(column) for column in heads)
    return [column[row] for row in range(rows) for column in heads if row < len(column)]


def in_database(hall: Hall) -> Wall:
    """The same from the tables: a cluster's highest position on top, the tray by arrival."""
    with sqlite3.connect(f"file:{hall.server.data / 'miteinander.sqlite3'}?mode=ro", uri=True) as database:
        named = {"workshop": hall.workshop["id"]}
        clusters = database.execute(
            "SELECT id FROM cluster WHERE workshop_id = :workshop AND NOT removed ORDER BY position", named
        ).fetchall()
        rows = database.execute(
            "SELECT id, cluster_id FROM card WHERE workshop_id = :workshop ORDER BY "
            "CASE WHEN cluster_id IS NULL THEN created_at END DESC, position DESC, id DESC",
            named,
        ).fetchall()
    wall: Wall = {cluster: [] for (cluster,) in clusters} | {"tray": []}
    for card, cluster in rows:
        wall[cluster or "tray"].append(card)
    return wall


def as_told(state: dict[str, dict[str, Any]]) -> Wall:
    """The same from what a view has been told."""
    clusters = sorted(state["cluster"].values(), key=lambda cluster: cluster["position"])
    wall: Wall = {cluster["id"]: [] for cluster in clusters} | {"tray": []}
    cards = list(state["card"].values())
    for card in sorted(cards, key=lambda card: (card["position"], card["id"]), reverse=True):
        if card["cluster"]:
            wall[card["cluster"]].append(card["id"])
    loose = [card for card in cards if not card["cluster"]]
    wall["tray"] = [card["id"] for card in sorted(loose, key=lambda card: card["created_at"], reverse=True)]
    return wall
