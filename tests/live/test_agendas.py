"""Every agenda that the program carries, from its first step to its last, over the wire."""

from pathlib import Path

import pytest

from tests.live.evening import Evening
from tests.live.process import ROOT, Server
from tests.live.workshops import new_workshop

AGENDAS = sorted(path.stem for path in Path(ROOT / "workshop/data/agendas").glob("*.json"))


@pytest.mark.parametrize("agenda", AGENDAS)
def test_an_agenda_runs_through(server: Server, agenda: str) -> None:
    evening = Evening(server, new_workshop(server.data, agenda))
    try:
        evening.run()
        assert len(evening.walked) == len(evening.steps) > 4
    finally:
        evening.close()
