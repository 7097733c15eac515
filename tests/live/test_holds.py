"""A card in the hand, over the wire: boards see it at once, and a board that goes lets go."""

from tests.live.people import board, new_id, open_type, phone, stage
from tests.live.process import Server
from tests.live.workshops import created


def test_a_board_that_goes_lets_go(server: Server) -> None:
    workshop = created(server.data)
    first, second = board(server.url, workshop), board(server.url, workshop)
    assert first.me["seat"] != second.me["seat"]
    step = open_type(first, "cards")
    projector, person = stage(server.url, workshop), phone(server.url, workshop)
    card = new_id()
    first.must("card.submit", card, step=step["id"], text="Bänke", lang="de")
    first.must("card.hold", card=card)
    second.wait_for(lambda it: it.state["hold"].get(card, {}).get("seat") == first.me["seat"])
    refused = second.do("card.hold", card=card)
    assert refused["error"]["code"] == "conflict"
    first.enter()  # as after a gap: still there, still holding
    assert card in first.state["hold"]
    first.close()
    second.wait_for(lambda it: card not in it.state["hold"])
    second.must("card.hold", card=card)
    assert "hold" not in projector.state
    assert "hold" not in person.state
    for client in (second, projector, person):
        client.close()
