"""One server for all tests that do not kill, starve or strain it: each test brings a workshop of its own."""

from collections.abc import Iterator

import pytest

from tests.live.process import Server


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("shared"), MITEINANDER_COMMANDS_PER_SECOND="500")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def server(shared_server: Server) -> Iterator[Server]:
    """The shared server; a traceback in its log fails the test that caused it."""
    before = shared_server.log.stat().st_size
    yield shared_server
    said = shared_server.log.read_bytes()[before:].decode()
    assert "Traceback" not in said, said
