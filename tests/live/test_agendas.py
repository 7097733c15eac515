"""Every agenda that the program carries, from its first step to its last, over the wire; and what none of them has."""

import pytest

from tests.live.evening import Evening
from tests.live.people import board, new_id
from tests.live.process import Server
from tests.live.workshops import new_workshop
from workshop.agendas import load_agendas
from workshop.steps import STEP_TYPES

AGENDAS = load_agendas()
#: What only a board puts into an evening.
ADDED = (
    {"type": "cards", "settings": {"approve": True}},
    {"type": "poll", "settings": {"options": [{"de": text} for text in ("Bäume", "Bänke", "Busse", "Feste", "Wege")]}},
)


def runs_through(evening: Evening) -> None:
    try:
        evening.run()
        assert len(evening.walked) == len(evening.steps) > 4
    finally:
        evening.close()


@pytest.mark.parametrize("agenda", sorted(AGENDAS))
def test_an_agenda_runs_through(server: Server, agenda: str) -> None:
    runs_through(Evening(server, new_workshop(server.data, agenda)))


def test_what_no_agenda_has_runs_through_too(server: Server) -> None:
    carried = {step.type for agenda in AGENDAS.values() for step in agenda.steps}
    assert carried | {str(step["type"]) for step in ADDED} == set(STEP_TYPES)
    workshop = new_workshop(server.data, "zwischenbilanz_90")
    client = board(server.url, workshop)
    for step in ADDED:
        text = {"de": "Was ist Ihnen wichtig?"}
        client.must("agenda.change", new_id(), add={"minutes": 5, "title": text, "prompt": text, **step})
    client.close()
    runs_through(Evening(server, workshop))
