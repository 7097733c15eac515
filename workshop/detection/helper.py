"""The server's side: a process that guesses, started by the first card that is long enough."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from workshop.detection.messages import Guess, Question
from workshop.errors import Later

_ROOT = Path(__file__).resolve().parents[2]
_COMMAND = (sys.executable, "-m", "workshop.detection.worker")
#: For one answer, the start of the process included.
_SECONDS = 15.0
#: Before it is started again after it has failed.
_REST = 60.0


class Detector:
    """Asks the process one thing at a time; a new one is started when it has died.

    It hangs on a socket and not on pipes: a socket waits cooperatively and with a timeout on every engine, and when the
    server ends, however it ends, the other side reads the end of it and goes too.
    """

    def __init__(self, command: tuple[str, ...] = _COMMAND) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None

    def guess(self, text: str, langs: Iterable[str]) -> str | None:
        """The language of the text, of these and German; None if that is not clear. Raises Later without an answer."""
        among = sorted({"de", *(lang.split("-")[0] for lang in langs)})
        if len(among) < 2:
            return None
        try:
            answer = self._ask(self._line or self._start(), msgspec.json.encode(Question(text, among)))
            return msgspec.json.decode(answer, type=Guess).lang
        except (OSError, msgspec.DecodeError) as error:
            self.end()
            raise Later(_REST, f"no guess: {error}") from error

    def end(self) -> None:
        """Lets the process go."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._line = self._process = None

    def _ask(self, line: socket.socket, question: bytes) -> bytes:
        line.settimeout(_SECONDS)
        line.sendall(question + b"\n")
        answer = bytearray()
        while not answer.endswith(b"\n"):
            part = line.recv(4096)
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
                env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
                start_new_session=True,  # Ctrl-C in the terminal is the server's; the end of the socket is for this one
            )
        return self._line
