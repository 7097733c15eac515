import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.preflight import problem

PROC = Path("/proc")
ROOT = Path(__file__).parents[2]


def test_nothing_in_the_way(tmp_path):
    assert problem("127.0.0.1", 0, tmp_path / "new" / "folder") is None
    assert (tmp_path / "new" / "folder").is_dir()
    assert list((tmp_path / "new" / "folder").iterdir()) == []


def test_a_taken_port(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        sentence = problem("127.0.0.1", port, tmp_path)
    assert f"Der Port {port} ist schon belegt" in sentence
    assert f"--port {port + 1}" in sentence
    assert problem("127.0.0.1", port, tmp_path) is None


def test_an_address_of_another_machine(tmp_path):
    assert "--host" in problem("203.0.113.9", 5000, tmp_path)


@pytest.mark.parametrize("port", ["0", "70000", "-1", "http"])
def test_a_port_that_cannot_be(port):
    words = [sys.executable, "app.py", f"--port={port}"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, "65535" in done.stderr) == (2, True)


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        assert f"{folder} ist kein Ordner" in problem("127.0.0.1", 0, folder)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere but in /proc")
def test_a_read_only_folder(tmp_path):
    tmp_path.chmod(0o500)
    assert "kann nichts geschrieben werden" in problem("127.0.0.1", 0, tmp_path)


@pytest.mark.skipif(not PROC.is_dir(), reason="no /proc here")
def test_a_folder_where_nobody_may_write():
    assert "kann nichts geschrieben werden" in problem("127.0.0.1", 0, PROC / "miteinander")
