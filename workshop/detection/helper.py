"""The server's side: a process that guesses, started by the first card that is long enough."""

from collections.abc import Iterable

from workshop.child import Child, NoAnswer, running
from workshop.detection.messages import Guess, Question
from workshop.errors import Later

_COMMAND = running("workshop.detection.worker")
#: For one answer, the start of the process included.
_SECONDS = 15.0
#: Before it is started again after it has failed.
_REST = 60.0


class Detector:
    """Asks the process for the language of a text."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, seconds: float = _SECONDS) -> None:
        self._child = Child(command, seconds)

    @property
    def pid(self) -> int | None:
        """Of the process, None as long as there is none."""
        return self._child.pid

    def guess(self, text: str, langs: Iterable[str]) -> str | None:
        """The language of the text, of these and German; None if that is not clear. Raises Later without an answer."""
        among = sorted({"de", *(lang.split("-")[0] for lang in langs)})
        if len(among) < 2:
            return None
        try:
            return self._child.ask(Question(text, among), Guess).lang
        except NoAnswer as none:
            raise Later(_REST, f"no guess: {none}") from none

    def end(self) -> None:
        """Ends the process, if there is one."""
        self._child.end()
