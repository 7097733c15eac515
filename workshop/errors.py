"""The one kind of error that people see, and one that they never see."""


class Refusal(Exception):
    """A command or request that is not carried out.

    `code` is one of docs/protocol.md (Error codes) and is for programs; `message` is the German msgid of a sentence
    that says what to do, translated where it leaves the server, with `params` filled in.
    """

    def __init__(
        self, code: str, message: str, *, field: str | None = None, wait: float | None = None, **params: object
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.field = field
        self.wait = wait
        self.params = params


class Later(Exception):
    """Somebody else's service does not answer now. It may be asked again after `wait` seconds."""

    def __init__(self, wait: float, why: str) -> None:
        super().__init__(why)
        self.wait = wait
