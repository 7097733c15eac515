"""bin/run for real: the command that a town types, its server and what it prints."""

import json
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest
import requests

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"^  (\S+) +(http://\S+)$", re.MULTILINE)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def run(*options, cwd=ROOT, **environment):
    return subprocess.run(
        [ROOT / "bin/run", *options],
        cwd=cwd,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


class Started:
    """A running bin/run: its port, and what it printed."""

    def __init__(self, folder, *options, port=None):
        self.port = port or free_port()
        self.output = folder.parent / f"{folder.name}.out"
        with self.output.open("w") as output:
            self.process = subprocess.Popen(
                [ROOT / "bin/run", "--port", str(self.port), "--data", folder.name, *options],
                cwd=folder.parent,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self._wait_for_answer()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=20)

    @property
    def text(self):
        return self.output.read_text()

    @property
    def links(self):
        return dict(LINK.findall(self.text))

    def get(self, url):
        """The page behind a printed link, asked for on this computer: the key stays in the browser, as everywhere."""
        path = re.sub(r"^http://[^/]+", "", url).split("#")[0]
        return requests.get(f"http://127.0.0.1:{self.port}{path}", timeout=10)

    def processor_seconds(self):
        """What the start cost until now. Not the time of day, which other programs on this computer would stretch."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")

    def _wait_for_answer(self):
        for _ in range(1000):
            assert self.process.poll() is None, f"it ended: {self.text}"
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        pytest.fail(f"no answer: {self.text}")


def test_help_is_there_from_anywhere_and_sets_nothing_up(tmp_path):
    done = run("--help", cwd=tmp_path, PATH="/usr/bin:/bin")
    assert done.returncode == 0
    for option in ("--port", "--host", "--public-url", "--data", "--engine", "--no-demo"):
        assert option in done.stdout
    assert not done.stderr


@pytest.mark.parametrize("engine", ["eventlet", "gevent"])
def test_the_first_start_prints_links_that_work(tmp_path, engine):
    with Started(tmp_path / "abend", "--engine", engine) as started:
        assert list(started.links) == ["Mitmachen", "Leinwand", "Moderation", "Organisation"]
        for url in started.links.values():
            assert started.get(url).status_code == 200, url
        assert "█" in started.text
        assert "Pforzheim" in started.get(started.links["Mitmachen"]).text
    assert started.process.returncode == 0
    assert started.text.rstrip().endswith("Beendet. Alles, was bestätigt war, ist gespeichert.")
    assert "KeyboardInterrupt" not in started.text


def test_a_second_start_is_quick_and_keeps_links_and_workshop(tmp_path):
    with Started(tmp_path / "abend") as first:
        links = first.links
    with Started(tmp_path / "abend", port=first.port) as second:
        assert second.links == links
        assert "hat sich geändert" not in second.text
        assert second.processor_seconds() < 3


def test_a_changed_address_is_said_aloud(tmp_path):
    with Started(tmp_path / "abend"):
        pass
    (tmp_path / "abend" / "address.json").write_text(json.dumps({"url": "http://192.168.99.9:5000"}))
    with Started(tmp_path / "abend", "--public-url", "http://saal.example") as moved:
        assert "http://192.168.99.9:5000" in moved.text and "ins Leere" in moved.text
        assert moved.links["Mitmachen"].startswith("http://saal.example/")


def test_no_demo_makes_none(tmp_path):
    with Started(tmp_path / "abend", "--no-demo") as started:
        assert "Leinwand" not in started.links


def test_a_taken_port_is_a_sentence(tmp_path):
    with socket.create_server(("0.0.0.0", 0)) as other:
        port = other.getsockname()[1]
        done = run("--port", str(port), "--data", str(tmp_path))
    assert done.returncode == 1
    assert f"Der Port {port} ist schon belegt" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_none_is_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    done = run("--data", str(tmp_path / "file"), "--port", str(free_port()))
    assert done.returncode == 1
    assert "ist kein Ordner" in done.stderr and "Traceback" not in done.stderr


def test_a_wrong_public_address_is_a_sentence(tmp_path):
    done = run("--data", str(tmp_path), "--port", str(free_port()), "--public-url", "pforzheim")
    assert done.returncode == 1
    assert "ist keine Adresse" in done.stderr and "Traceback" not in done.stderr


def test_two_starts_at_once_on_one_empty_folder_share_it(tmp_path):
    said = tmp_path / "said"
    with said.open("w") as output:
        both = [
            subprocess.Popen(
                [ROOT / "bin/run", "--data", tmp_path / "abend", "--port", str(free_port())],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
            for _ in range(2)
        ]
    try:
        while said.read_text().count("Organisation") < 2:
            assert [process.poll() for process in both] == [None, None], said.read_text()
            time.sleep(0.1)
    finally:
        for process in both:
            process.terminate()
            process.wait(timeout=20)
    codes = [url.partition("/j/")[2] for label, url in LINK.findall(said.read_text()) if label == "Mitmachen"]
    assert len(codes) == 2 and len(set(codes)) == 1


@pytest.mark.parametrize("port", ["0", "70000", "http", "-1"])
def test_a_port_that_cannot_be(tmp_path, port):
    refused = run("--port", port, "--data", str(tmp_path / "data"))
    assert refused.returncode == 2
    assert f"Den Port {port} gibt es nicht" in refused.stderr
    assert "bin/run --help" in refused.stderr
    assert not (tmp_path / "data").exists()
