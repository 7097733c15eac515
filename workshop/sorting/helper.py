"""The server's side: a process that computes, started on first use, asked one thing at a time."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import msgspec

from workshop.errors import Refusal
from workshop.sorting.messages import Proposals, Question

_ROOT = Path(__file__).resolve().parents[2]
_COMMAND = (sys.executable, "-m", "workshop.sorting.worker")
#: Whoever asks waits no longer than this, others' questions included.
_SECONDS = 10.0
_MOST_BYTES = 65_536


class SortingHelper:
    """Asks the process, and starts a new one when it has died.

    It hangs on a socket and not on pipes: a socket waits cooperatively and with a timeout on every engine, and when the
    server ends, however it ends, the other side reads the end of it and goes too.
    """

    def __init__(self, command: tuple[str, ...] = _COMMAND, seconds: float = _SECONDS) -> None:
        self._command = command
        self._seconds = seconds
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None

    @property
    def pid(self) -> int | None:
        """Of the process, None as long as there is none."""
        return self._process.pid if self._process else None

    def propose(self, question: Question) -> Proposals:
        """What could be done with these cards. Refuses with `try_again` when there is no answer in time."""
        if not self._turn.acquire(timeout=self._seconds):
            raise _none_now()
        try:
            return msgspec.json.decode(self._answer(msgspec.json.encode(question)), type=Proposals)
        except (OSError, msgspec.DecodeError):
            self.end()
            raise _none_now() from None
        finally:
            self._turn.release()

    def _answer(self, question: bytes) -> bytes:
        try:
            return self._ask(self._line or self._start(), question)
        except ConnectionError:
            # It has died since it was last asked.
            self.end()
            return self._ask(self._start(), question)

    def _ask(self, line: socket.socket, question: bytes) -> bytes:
        line.settimeout(self._seconds)
        line.sendall(question + b"\n")
        answer = bytearray()
        while not answer.endswith(b"\n"):
            part = line.recv(_MOST_BYTES)
            if not part:
                raise ConnectionError("the process has ended")
            answer += part
        return bytes(answer)

    def _start(self) -> socket.socket:
        self._line, theirs = socket.socketpair()
        with theirs:
            # The engines' sockets do not block underneath, and the process would inherit that.
            os.set_blocking(theirs.fileno(), True)
            self._process = subprocess.Popen(
                self._command,
                cwd=_ROOT,
                stdin=theirs.fileno(),
                stdout=theirs.fileno(),
                env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
                start_new_session=True,  # Ctrl-C in the terminal is the server's; the end of the socket is for this one
            )
        return self._line

    def end(self) -> None:
        """Ends the process, if there is one."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._line = self._process = None


def _none_now() -> Refusal:
    return Refusal("try_again", "Vorschläge sind gerade nicht möglich. Sortieren Sie ruhig weiter.", wait=2)
