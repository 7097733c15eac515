"""The server's side of the process that computes."""

from workshop.child import Child, NoAnswer, running
from workshop.errors import Refusal
from workshop.sorting.messages import Proposals, Question

_COMMAND = running("workshop.sorting.worker")
_SECONDS = 10.0


class SortingHelper:
    """Asks the process for proposals."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, seconds: float = _SECONDS) -> None:
        self._child = Child(command, seconds)

    @property
    def pid(self) -> int | None:
        """Of the process, None as long as there is none."""
        return self._child.pid

    def propose(self, question: Question) -> Proposals:
        """What could be done with these cards. Refuses with `try_again` when there is no answer in time."""
        try:
            return self._child.ask(question, Proposals)
        except NoAnswer:
            why = "Vorschläge sind gerade nicht möglich. Sortieren Sie ruhig weiter."
            raise Refusal("try_again", why, wait=2) from None

    def end(self) -> None:
        """Ends the process, if there is one."""
        self._child.end()
