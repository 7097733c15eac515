"""Phones on the browser's own modules (phones.mjs), and a book of what their screens have said."""

import json
import shutil
import sqlite3
import subprocess
import threading
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from tests.live.process import ROOT

_DONE = "SELECT count(*) FROM operation WHERE id = ?"


class Book:
    """What all phones wrote and showed. When one shows something as sent, the database is asked at once if it is."""

    def __init__(self, data: Path) -> None:
        self.participants: dict[int, str] = {}
        self.wrote: dict[int, list[dict[str, Any]]] = defaultdict(list)
        self.sent: set[str] = set()
        self.refused: dict[str, dict[str, Any]] = {}
        #: Shown as sent, and not stored exactly once.
        self.untrue: list[dict[str, Any]] = []
        self.ready: dict[str, set[int]] = defaultdict(set)
        self.reloads = 0
        self._data = data
        self._lock = threading.Lock()

    @property
    def open(self) -> set[str]:
        """What was written, and neither shown as sent nor refused."""
        with self._lock:
            written = {entry["id"] for entries in self.wrote.values() for entry in entries}
            return written - self.sent - self.refused.keys()

    def note(self, said: dict[str, Any]) -> None:
        """One line of a phone."""
        with self._lock:
            match said["what"]:
                case "in":
                    self.participants[said["phone"]] = said["participant"]
                case "wrote":
                    self.wrote[said["phone"]].append(said)
                case "sent":
                    self.sent.add(said["id"])
                    if self._stored(said["id"]) != 1:
                        self.untrue.append(said)
                case "ended" if self._stored(said["id"]):
                    self.sent.add(said["id"])
                case "ended":
                    self.refused[said["id"]] = {"code": "closed"}
                case "ready":
                    self.ready[said["step"]].add(said["phone"])
                case "reloaded":
                    self.reloads += 1
                case _:
                    self.refused[said["id"]] = said["error"]

    def _stored(self, command: str) -> int:
        with closing(sqlite3.connect(self._data / "miteinander.sqlite3")) as database:
            return int(database.execute(_DONE, (command,)).fetchone()[0])


class Phones:
    """Some phones behind one network: a process, whose lines go into the book."""

    def __init__(self, book: Book, port: int, **given: Any) -> None:
        node = shutil.which("node")
        assert node, "node is needed; bin/test sets it up"
        words = json.dumps({"url": f"http://127.0.0.1:{port}", **given})
        self._book = book
        self._process = subprocess.Popen(
            [node, "tests/live/phones.mjs", words],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reported = threading.Event()
        self._report: dict[str, Any] = {}
        self._reader = threading.Thread(target=self._read, daemon=True)

    def __enter__(self) -> Self:
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait(10)
        self._reader.join(10)
        self._process.stdout.close()

    def report(self) -> dict[str, Any]:
        """{phones: [{phone, head, pending, mine, …}], stage?} as they are now."""
        assert self._process.stdin
        self._reported.clear()
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        assert self._reported.wait(10), "the phones have died"
        return self._report

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            said = json.loads(line)
            if said["what"] == "report":
                self._report = said
                self._reported.set()
            else:
                self._book.note(said)
