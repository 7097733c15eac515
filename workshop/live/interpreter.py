"""What the program does by itself so that people understand each other: machine translation, guesses at a language."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import bindparam, func, select

from config import Config
from workshop.commands.verbs import Command
from workshop.commands.versions import GuessCard, TranslateCard
from workshop.detection.helper import Detector
from workshop.live.card_work import CardWork, Words
from workshop.live.desk import Desk
from workshop.models import VISIBLE, Card, new_id
from workshop.models.database import Database
from workshop.translation import Translator

#: Shorter texts say too little of their language (docs/languages.md).
SHORTEST_GUESS = 20

_ON_WALL = (Card.workshop_id == bindparam("workshop"), *VISIBLE, Card.redacted.is_(False))
_WORDS = select(Card.id, Card.text, Card.lang).where(*_ON_WALL).order_by(Card.created_at)
_BARE = _WORDS.where(Card.gloss.is_(None), Card.gloss_by.is_(None), Card.lang.not_like("de%"))
_UNGUESSED = _WORDS.where(Card.lang_guess.is_(None), func.length(Card.text) >= SHORTEST_GUESS)


class Interpreter:
    """Its two kinds of work go on side by side, so that a slow translation delays no guess."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        config: Config,
        translator: Translator | None,
        *,
        spawn: Callable[..., Any],
    ) -> None:
        self._translator = translator
        self._detector = Detector()
        self._works: list[CardWork] = []
        if translator is not None:
            self._works.append(CardWork(database, desk, spawn=spawn, query=_BARE, work=self._translated))
        if config.detect_language:
            self._works.append(CardWork(database, desk, spawn=spawn, query=_UNGUESSED, work=self._guessed))

    def tick(self, workshops: Iterable[str]) -> None:
        """Once a second, with the workshops that somebody is at."""
        for work in self._works:
            work.tick(workshops)

    def _translated(self, words: Words) -> Command | None:
        assert self._translator is not None
        german = self._translator.translate(words.text, words.lang, "de")
        if german is None:
            return None
        return TranslateCard(id=new_id(), card=words.card, words=words.text, lang=words.lang, text=german)

    def _guessed(self, words: Words) -> Command | None:
        guess = self._detector.guess(words.text, words.hall)
        if guess is None or guess == words.lang.split("-")[0]:
            return None
        return GuessCard(id=new_id(), card=words.card, words=words.text, lang=words.lang, guess=guess)
