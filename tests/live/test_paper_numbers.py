"""Two helpers at two tables, one pile of numbered cards: no number is on the wall twice."""

from concurrent.futures import ThreadPoolExecutor

from tests.live.people import Client, board, new_id, open_type
from tests.live.process import Server
from tests.live.workshops import new_link, new_workshop

NUMBERS = range(1, 21)


def helper(server: Server, workshop: dict) -> Client:
    client = Client(server.url, workshop["id"], "board", key=new_link(server.data, workshop, "help")["key"])
    assert client.connect()["ok"]
    return client


def test_two_helpers_enter_the_same_numbers_at_once(server: Server) -> None:
    workshop = new_workshop(server.data)
    moderator = board(server.url, workshop)
    helpers = [helper(server, workshop) for _ in range(2)]
    step = open_type(moderator, "cards")

    def type_off(who: int) -> list[dict]:
        acks = []
        for number in NUMBERS:
            fields = {"step": step["id"], "text": f"Karte {number} von {who}", "lang": "de", "paper": number}
            key = new_id()
            acks.append(helpers[who].do("card.submit", key, **fields))
            # The answer got lost, the browser asks again: whatever was stored is stored once.
            again = helpers[who].do("card.submit", key, **fields)
            assert again["ok"] == acks[-1]["ok"]
        return acks

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(type_off, range(2)))
    for first, second in zip(*answers, strict=True):
        assert sorted([first["ok"], second["ok"]]) == [False, True]
        error = (second if first["ok"] else first)["error"]
        assert (error["code"], error["field"]) == ("conflict", "paper")
        assert "Karte" in error["message"]
    moderator.wait_for(lambda it: len(it.state["card"]) == len(NUMBERS))
    assert sorted(card["paper"] for card in moderator.all("card")) == list(NUMBERS)
