"""What the server asks the process that guesses, and what it is answered."""

import msgspec


class Question(msgspec.Struct):
    """A text, and the languages it may be in."""

    text: str
    langs: list[str]


class Guess(msgspec.Struct):
    """The language; None where the text does not say clearly."""

    lang: str | None
