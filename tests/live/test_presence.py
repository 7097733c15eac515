"""What boards are told of who is there."""

from tests.live.people import Client, board, stage
from tests.live.process import Server
from tests.live.workshops import new_workshop


def test_boards_know_how_many_stages_there_are(server: Server) -> None:
    workshop = new_workshop(server.data)
    moderator = board(server.url, workshop)
    preview = Client(server.url, workshop["id"], "stage", key=workshop["board_key"], preview=True)
    assert preview.connect()["presence"]["stages"] == 0, "a preview on the board is no stage"
    screen = stage(server.url, workshop)
    moderator.wait_for(lambda it: it.presence.get("stages") == 1)
    screen.close()
    moderator.wait_for(lambda it: it.presence.get("stages") == 0)
    for client in (moderator, preview):
        client.close()
