"""A process beside the server for what would hold up its loop: a line of JSON in, a line out. Both of its sides."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

_ROOT = Path(__file__).resolve().parents[1]
_MOST_BYTES = 65_536
#: The hall goes first where cores are short.
_NICENESS = 10

Question = TypeVar("Question", bound=msgspec.Struct)
Answer = TypeVar("Answer", bound=msgspec.Struct)


class NoAnswer(Exception):
    """The process did not answer in time, or nothing that makes sense."""


class Child:
    """Starts the process when it is first asked, and a new one when it has died. Asks one thing at a time.

    It hangs on a socket and not on pipes: a socket waits cooperatively and with a timeout on every engine, and when the
    server ends, however it ends, the other side reads the end of it and goes too.
    """

    def __init__(self, command: tuple[str, ...], seconds: float) -> None:
        """`seconds`: whoever asks waits no longer, others' questions included."""
        self._command = command
        self._seconds = seconds
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None

    @property
    def pid(self) -> int | None:
        """Of the process, None as long as there is none."""
        return self._process.pid if self._process else None

    def ask(self, question: msgspec.Struct, answer: type[Answer]) -> Answer:
        """Its answer, of this type; or raises NoAnswer, and what has not answered is not kept."""
        if not self._turn.acquire(timeout=self._seconds):
            raise NoAnswer("others are being answered")
        try:
            return msgspec.json.decode(self._exchange(msgspec.json.encode(question)), type=answer)
        except (OSError, msgspec.DecodeError) as error:
            self.end()
            raise NoAnswer(str(error)) from error
        finally:
            self._turn.release()

    def _exchange(self, question: bytes) -> bytes:
        try:
            return self._say(self._line or self._start(), question)
        except ConnectionError:
            # It has died since it was last asked.
            self.end()
            return self._say(self._start(), question)

    def _say(self, line: socket.socket, question: bytes) -> bytes:
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


def running(module: str) -> tuple[str, ...]:
    """The command that runs a module whose main program calls `serve`."""
    return (sys.executable, "-m", module)


def serve(question: type[Question], answer: Callable[[Question], msgspec.Struct]) -> None:
    """The side of the process: answers until the server is gone."""
    os.nice(_NICENESS)
    try:
        for line in sys.stdin.buffer:
            sys.stdout.buffer.write(msgspec.json.encode(answer(msgspec.json.decode(line, type=question))) + b"\n")
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        os._exit(0)  # the server has gone while this one was computing
