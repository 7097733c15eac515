"""The heart of an evening on both engines: cards, headings, dots, reveal, commitments, the end."""

from pathlib import Path

import pytest

from tests.live.crowd import Browser, Crowd
from tests.live.evening import Evening
from tests.live.people import new_token
from tests.live.process import Server
from tests.live.workshops import new_workshop


@pytest.mark.parametrize("engine", ["eventlet", "gevent"])
def test_an_evening_on_an_engine(tmp_path: Path, engine: str) -> None:
    server = Server(tmp_path, engine=engine, MITEINANDER_COMMANDS_PER_SECOND="500")
    workshop = new_workshop(tmp_path, "world_cafe")
    server.start()
    try:
        evening = Evening(server, workshop)
        evening.run()
        evening.close()
        with Crowd() as crowd:
            late = [Browser(server.port, seed, workshop["code"], token=new_token()) for seed in range(60)]
            crowd.admit(*late)
            crowd.wait(lambda: all(browser.entered for browser in late), "sixty come to look what became of it")
        server.kill()
        server.start()
        assert "Traceback" not in server.log.read_text()
    finally:
        server.stop()
