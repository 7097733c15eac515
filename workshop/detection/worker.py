"""The process that guesses."""

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from workshop.child import serve
from workshop.detection.messages import Guess, Question

#: How sure it has to be; below, words of one language in a sentence of another make it see ghosts (docs/languages.md).
_LEAST = 0.8


class Guesser:
    """Knows some hundred languages, and looks only for those it is told."""

    def __init__(self) -> None:
        self._model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._all = frozenset(self._model.nb_classes)
        self._langs: tuple[str, ...] = ()

    def guess(self, question: Question) -> str | None:
        """The language that the text is most likely in, if that is clear."""
        langs = tuple(sorted({lang.split("-")[0] for lang in question.langs} & self._all))
        if len(langs) < 2:
            return None
        if langs != self._langs:
            self._model.set_languages(list(langs))
            self._langs = langs
        lang, sure = self._model.classify(question.text)
        return str(lang) if sure >= _LEAST else None


if __name__ == "__main__":
    guesser = Guesser()
    serve(Question, lambda question: Guess(guesser.guess(question)))
