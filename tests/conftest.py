"""Fixtures that several folders use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from config import Config
from tests.hall import Hall, copy_of
from workshop.store import open_store


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with empty tables, to be copied."""
    folder = tmp_path_factory.mktemp("template") / "data"
    store = open_store(Config(data_dir=folder))
    store.database.engine.dispose()
    return folder


@pytest.fixture
def hall(migrated: Path, tmp_path: Path) -> Iterator[Hall]:
    """A workshop on `zw_3h` with a board and three phones."""
    made = Hall(copy_of(migrated, tmp_path / "data"))
    yield made
    made.store.database.engine.dispose()
