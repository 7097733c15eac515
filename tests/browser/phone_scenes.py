"""An evening that brings phones, one in each language, to each of their screens."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from tests.browser.person import Person
from tests.browser.stage_scenes import ASKED, PLAIN, REALISTIC, Scenes
from tests.live.people import new_id
from tests.live.process import ROOT
from workshop.languages import own_name

TITLE, MUNICIPALITY = "Zukunftswerkstatt Pforzheim", "Pforzheim"
WRITTEN: list[dict[str, Any]] = json.loads((ROOT / "workshop/data/cards.json").read_text())
#: All that people say in it, in whatever language.
CONTENT = {
    TITLE, MUNICIPALITY, *(text for texts in ASKED["poll"].values() for text in texts.values()),
    *(text for card in WRITTEN for text in (card["text"], card["de"]) if text),
    *(text for text, _ in REALISTIC.cards), *REALISTIC.headings, *REALISTIC.sheet.values(), *REALISTIC.engagement,
    *REALISTIC.feedback, *(option["de"] for option in REALISTIC.options), *REALISTIC.promises.values(),
    *(f"Wir wünschen uns: {heading}" for heading in REALISTIC.headings),
}  # fmt: skip
#: The last is that on which contact data goes.
DAYS = (date(2026, 11, 23), date(2026, 12, 21), date(2026, 12, 7), datetime.now(UTC).date() + timedelta(days=365))


def _stays(person: Person) -> None:
    """The screen comes by itself."""


class Screen(NamedTuple):
    """A screen: what it is, a selector of what it shows, and what each person does to get there."""

    name: str
    shows: str
    do: Callable[[Person], None] = _stays


def cards_of(lang: str) -> list[str]:
    """What somebody who speaks this language writes; German where nobody of the data set does."""
    own = [card["text"] for card in WRITTEN if card["lang"] == lang and "emoji" not in card["flags"]]
    german = [card["text"] for card in WRITTEN if card["lang"] == "de" and not card["flags"]]
    return [*own, *german][:3]


class PhoneScenes(Scenes):
    """The moderator and the hall; the phones that are looked at are no part of it."""

    def __init__(self, server: Any, workshop: dict[str, Any]) -> None:
        super().__init__(server, workshop, REALISTIC)
        self._link = workshop["join_url"]

    def screens(self) -> Iterator[Screen]:
        """Brings the phones to one screen after the other."""
        yield from self._welcome()
        yield from self._opening()
        yield from self._writing()
        yield from self._beside()
        yield from self._sorting()
        yield from self._dotting()
        yield from self._flipping()
        yield from self._working()
        yield from self._ending()

    def _welcome(self) -> Iterator[Screen]:
        yield Screen("languages", ".languages", self._scans)
        yield Screen("privacy", ".points", self._picks_language)
        yield Screen("waiting", ".wait", lambda person: person.tap("Mitmachen"))
        self._next("join")
        yield Screen("join", ".tables")
        yield Screen("seated", ".table-on", lambda person: person.sits_at(1))
        self._next("info")
        yield Screen("info", ".timer")

    def _scans(self, person: Person) -> None:
        person.page.goto(self._link)

    @staticmethod
    def _picks_language(person: Person) -> None:
        person.page.get_by_role("button", name=own_name(person.lang), exact=True).click()

    def _opening(self) -> Iterator[Screen]:
        self._opens("introduce")
        yield Screen("engagement", ".consent")
        for client, text in zip(self.people, REALISTIC.engagement, strict=False):
            client.must("engagement.submit", text=text, lang="de")
        yield Screen("engagement, told", ".own", lambda person: person.tells_what_they_do(cards_of(person.lang)[0]))
        scale = self._next("scale")
        yield Screen("scale", ".scale")
        yield Screen("scale, sent", ".card-state-good", lambda person: person.answers(4))
        self._give(scale, lambda number: {"value": 1 + number % 5})
        yield Screen("scale, revealed", ".bars")
        poll = self._opens("poll", options=REALISTIC.options)
        yield Screen("poll", ".choices")
        self._give(poll, lambda number: {"value": 1 + number % 3})
        yield Screen("poll, revealed", ".bars", lambda person: person.page.get_by_role("radio").first.check())

    def _give(self, step: dict[str, Any], answer: Callable[[int], dict[str, Any]]) -> None:
        for number, client in enumerate(self.people):
            client.must("answer.give", step=step["id"], **answer(number))
        self._reveal(step)

    def _writing(self) -> Iterator[Screen]:
        step = self._next("cards")
        yield Screen("card", ".writing")
        yield Screen("card, empty", ".error", lambda person: person.tap("An die Wand hängen"))
        yield Screen("card, own", ".own .card-state-good", lambda person: person.writes(cards_of(person.lang)[0]))
        yield Screen("card, menu", ".own .button-danger", lambda person: person.opens_menu_of(cards_of(person.lang)[0]))
        yield Screen("card, changing", ".own .edit", lambda person: person.tap("Ändern"))
        yield Screen("card, all written", ".help", self._writes_all)
        self._hang(step)
        self._moderate(step)
        yield Screen("card, hidden", ".own .card-told")

    @staticmethod
    def _writes_all(person: Person) -> None:
        person.tap("Abbrechen")
        for text in cards_of(person.lang)[1:]:
            person.writes(text)

    def _hang(self, step: dict[str, Any]) -> None:
        for client, (text, lang) in zip(self.people, REALISTIC.cards, strict=False):
            card = new_id()
            client.must("card.submit", card, step=step["id"], text=text, lang=lang)
            if lang != "de":
                self.board.must("card.gloss", card=card, text=REALISTIC.cards[0][0])

    def _moderate(self, step: dict[str, Any]) -> None:
        """Everything that can happen to a card, to one of each person."""
        cards = [card for card in self.board.all("card") if card["wall"] == step["wall"]]
        deeds = (
            lambda card: self.board.must("card.hide", card=card, reason="nennt eine Person"),
            lambda card: self.board.must("card.redact", card=card),
            lambda card: self.board.must("card.park", card=card, parked=True),
        )
        for lang in {card["lang"] for card in cards}:
            own = [card["id"] for card in cards if card["lang"] == lang]
            for deed, card in zip(deeds, own, strict=False):
                deed(card)

    def _beside(self) -> Iterator[Screen]:
        yield Screen("wall", "article.card", lambda person: person.tap("Alle Karten"))
        yield Screen("wall, asked", ".card-told", lambda person: person.page.locator(".ask-button").first.click())
        yield Screen("help", ".code", lambda person: self._from_back(person, "Hilfe"))
        yield Screen("language", ".languages", self._to_languages)

    @staticmethod
    def _from_back(person: Person, to: str) -> None:
        person.tap("Zurück")
        person.tap(to)

    @staticmethod
    def _to_languages(person: Person) -> None:
        person.tap("Zurück")
        person.page.locator(".header-language").click()

    def _sorting(self) -> Iterator[Screen]:
        step = self._next("cluster")
        yield Screen("sorting in front", ".timer")
        on_wall = [card for card in self.board.all("card") if card["wall"] == step["wall"] and not card.get("hidden")]
        cards = [card["id"] for card in on_wall if not card.get("redacted")]
        for number, title in enumerate(REALISTIC.headings):
            self.board.must("cluster.create", wall=step["wall"], title=title, cards=cards[2 * number : 2 * number + 2])
        self.board.must("agenda.change", step=step["id"], settings={"mode": "everyone"})
        yield Screen("sorting", ".choices")
        yield Screen("sorting, nothing chosen", ".error", lambda person: person.tap("Dorthin legen"))
        yield Screen("sorting, new heading", ".field", lambda person: person.tap("Neue Überschrift"))

    def _dotting(self) -> Iterator[Screen]:
        step = self._next("dots")
        yield Screen("dots", ".dot-list")
        yield Screen("dots, placed", ".dot-own", lambda person: person.gives_dot(REALISTIC.headings[0]))
        yield Screen("dots, done", ".lead", lambda person: person.tap("Ich bin fertig"))
        items = self._ballot(step)["items"]
        for number, client in enumerate(self.people):
            client.must("dot.set", item=items[number % 3]["id"], n=1)
        self.board.must("dot.count", item=items[0]["id"], sheet=1, n=2)
        self._reveal(step)
        yield Screen("dots, revealed", ".results")

    def _ballot(self, step: dict[str, Any]) -> dict[str, Any]:
        ballots = self.board.state["ballot"].values
        return self.board.wait_for(lambda it: next((one for one in ballots() if one["step"] == step["id"]), None))

    def _flipping(self) -> Iterator[Screen]:
        self._next("flip")
        yield Screen("flip", ".flip-pairs")
        yield Screen("flip, own wish", ".edit", lambda person: person.page.locator(".flip-pairs .button").first.click())
        self._next("break")
        yield Screen("break", ".timer")

    def _working(self) -> Iterator[Screen]:
        for title in REALISTIC.headings[:3]:
            self.board.must("topic.create", title=title, wanted=4)
        work = self._next("table_work")
        yield Screen("table work", ".sheet, .empty")
        self._fills(work)
        yield Screen("table work, no sheet", ".empty", lambda person: person.sits_at(7))
        self._next("volunteer")
        yield Screen("going on", ".goals")
        yield Screen("going on, offer", ".offer", lambda person: person.page.locator(".goal").first.click())
        yield Screen("going on, consent", "#consent-error", self._forgets_consent)
        yield Screen("going on, promised", ".goals .card-state-good", self._promises)
        yield Screen("going on, second thoughts", ".offer .button-danger", self._reconsiders)
        self._next("present")
        yield Screen("present", ".question")

    @staticmethod
    def _forgets_consent(person: Person) -> None:
        person.fills_in("Name", "Anna Muster")
        person.tap("Ich mache mit")

    @staticmethod
    def _promises(person: Person) -> None:
        person.fills_in("Name", "")
        person.tap("Ich mache mit")

    @staticmethod
    def _reconsiders(person: Person) -> None:
        person.page.locator(".goal").filter(has=person.page.locator(".card-state-good")).first.click()

    def _ending(self) -> Iterator[Screen]:
        feedback = self._next("feedback")
        yield Screen("feedback", ".writing")
        yield Screen("feedback, sent", ".given", lambda person: person.gives_feedback(cards_of(person.lang)[0]))
        self._answers(feedback)
        self._reveal(feedback)
        yield Screen("feedback, revealed", ".own")
        self._opens("thanks")
        yield Screen("thanks", ".thank")
        for step_type, settings, _ in (("questions", {}, ""), *PLAIN):
            self._opens(step_type, **settings)
            yield Screen(step_type, ".question")
        step = next(step for step in self.board.all("step") if step["status"] == "open")
        self.board.must("step.close", step=step["id"])
        yield Screen("mine", ".receipt", lambda person: person.tap("Ihr Beitrag"))
        self.board.must("workshop.close")
        yield Screen("closed", ".points")
        yield Screen("result", ".result", lambda person: person.page.locator("a.button-second").click())
