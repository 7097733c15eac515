"""Phones that turn to a wall and away again while cards come in: nobody misses anything."""

import threading

from tests.live.people import board, open_type, phone
from tests.live.process import Server
from tests.live.workshops import created

CARDS = 30


def test_turning_to_the_wall_and_away_misses_nothing(server: Server) -> None:
    workshop = created(server.data)
    moderator = board(server.url, workshop)
    step = open_type(moderator, "cards")
    restless, still = phone(server.url, workshop), phone(server.url, workshop)

    def write() -> None:
        for number in range(CARDS):
            moderator.must("card.submit", step=step["id"], text=f"Karte {number}", lang="de")
            if number % 3 == 0:
                moderator.must("cluster.create", wall=step["wall"], title=f"Überschrift {number}")

    writer = threading.Thread(target=write)
    writer.start()
    turns = 0
    while writer.is_alive():
        restless.watch(step["wall"] if turns % 2 == 0 else None)
        turns += 1
    writer.join()
    restless.watch(step["wall"])
    assert turns > 3
    for person in (restless, still):
        person.wait_for(lambda it: it.state["wall"].get(step["wall"], {}).get("count") == CARDS)
        person.wait_for(lambda it: len(it.state["cluster"]) == CARDS // 3)
    assert {card["text"] for card in restless.all("card")} == {f"Karte {number}" for number in range(CARDS)}
    assert still.all("card") == []
    for client in (moderator, restless, still):
        client.close()
