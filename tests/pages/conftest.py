"""The whole app on a real database, and an evening that was held in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from config import Config
from tests.evening import Evening, begin, hold
from tests.hall import copy_of
from workshop.application import create_app

#: Gives a browser that has traded a key.
Enter = Callable[[str], FlaskClient]


@pytest.fixture(scope="package")
def app(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The app; tests share it, so each makes what it changes."""
    data = copy_of(migrated, tmp_path_factory.mktemp("pages") / "data")
    made = create_app(Config(data_dir=data, public_url="http://192.168.0.10:5000"))
    yield made
    made.extensions["miteinander"].database.engine.dispose()


@pytest.fixture(scope="package")
def evening(app: Flask) -> Evening:
    """Pforzheim's evening; tests only look at it."""
    return hold(begin(app.extensions["miteinander"]))


@pytest.fixture
def fresh(app: Flask) -> Evening:
    """A workshop of Pforzheim in which nothing has happened yet."""
    return begin(app.extensions["miteinander"])


@pytest.fixture(scope="package")
def elsewhere(app: Flask) -> Evening:
    """A workshop of another municipality."""
    return begin(app.extensions["miteinander"], municipality="Ehingen (Donau)", title="Ehingen 2035")


@pytest.fixture
def enter(app: Flask) -> Enter:
    """Trades a link's key for the cookie, as the page's script does."""

    def trade(key: str) -> FlaskClient:
        client = app.test_client()
        assert client.post("/links", json={"key": key}).status_code == 200
        return client

    return trade


@pytest.fixture
def planner(enter: Enter, evening: Evening) -> FlaskClient:
    """The browser of somebody who plans for Pforzheim."""
    return enter(evening.key("plan", municipality_id=evening.municipality))
