"""A real server process on a free port, and the real command line beside it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command_line(data: Path, *words: str) -> str:
    """Runs `flask --app app workshop …` on a data folder; fails loudly if it wrote to standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "app", "workshop", *words, "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def command_of(pid: int) -> str:
    """What a process runs; empty once it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


class Server:
    """The program as a person starts it; `kill()` is the power cut, `start()` comes back on the same port."""

    def __init__(
        self, data: Path, *, engine: str = "eventlet", port: int | None = None, public_url: str = "", **env: str
    ) -> None:
        self.data = data
        self.engine = engine
        self.port = port or free_port()
        self._public_url = public_url
        self._env = env
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What it printed."""
        return self.data / "server.log"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def children(self, module: str) -> list[int]:
        """Processes that it has started to run this module."""
        threads = Path(f"/proc/{self.pid}/task").iterdir()
        ids = [int(child) for thread in threads for child in (thread / "children").read_text().split()]
        return [pid for pid in ids if module in command_of(pid)]

    def start(self) -> "Server":
        """Starts and waits until it answers."""
        self.data.mkdir(parents=True, exist_ok=True)
        words = ["--port", str(self.port), "--host", "127.0.0.1", "--data", str(self.data), "--no-demo"]
        words += ["--engine", self.engine, "--public-url", self._public_url]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "app.py", *words], cwd=ROOT, stdout=log, stderr=log, env={**os.environ, **self._env}
            )
        deadline = time.monotonic() + 30
        while True:
            try:
                urllib.request.urlopen(self.url, timeout=2).read()
                return self
            except OSError:
                assert self._process.poll() is None, self.log.read_text()
                assert time.monotonic() < deadline, "the server did not answer within 30 s"
                time.sleep(0.1)

    def kill(self) -> None:
        """SIGKILL: nothing is flushed, nobody says goodbye."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ctrl-C."""
        self._end(signal.SIGINT)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)
            self._process = None
