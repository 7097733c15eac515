"""An evening that brings the stage into each of its pictures, with words as people write them, or as bad as can be."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.live.people import Client, board, new_id, phone
from tests.live.process import Server
from workshop.agendas import load_agendas

PEOPLE = 12
#: Title and prompt of each type, as the first agenda says them that has it.
ASKED = {
    "poll": {"title": {"de": "Umfrage"}, "prompt": {"de": "Was soll am Marktplatz zuerst besser werden?"}},
    **{
        step.type: {"title": step.title, "prompt": step.prompt}
        for agenda in reversed(load_agendas().values())
        for step in reversed(agenda.steps)
    },
}
RTL = "نبحث عن شقة منذ سنتين دون جدوى، ونتمنى أن يكون في كل حي شخص نسأله عندما لا نفهم رسالة من الدائرة. "
WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleitung"


@dataclass
class Words:
    """What stands on cards, headings, sheets; `second` is the stage's second language."""

    cards: list[tuple[str, str]]
    headings: list[str]
    sheet: dict[str, str]
    engagement: list[str]
    feedback: list[str]
    options: list[dict[str, str]]
    promises: dict[str, str]
    second: str = ""
    #: Title and prompt by language for every step; empty leaves the agenda as it is.
    step: dict[str, dict[str, str]] = field(default_factory=dict)


REALISTIC = Words(
    cards=[
        ("Der letzte Bus fährt um 20:15 Uhr, dann komme ich vom Vereinsabend nicht mehr nach Hause.", "de"),
        ("Kurs bitince Almanca konuşacak kimse bulamıyorum.", "tr"),
        ("نبحث عن شقة منذ سنتين دون جدوى.", "ar"),
        ("Zu wenig Sitzbänke", "de"),
        ("Niemand grüßt im Treppenhaus", "de"),
        ("Formulare versteht man nicht, auch nicht auf Deutsch", "de"),
    ],
    headings=["Sprache im Alltag", "Wohnen", "Bus, Rad und Wege", "Feste und Begegnung", "Ein Rathaus, das hilft"],
    sheet={
        "what": "Ein Sprachcafé im Stadtteil",
        "first_step": "Einen Raum in der Bibliothek ansehen",
        "who": "Runde der Vereine",
        "with_whom": "Volkshochschule",
        "by_when": "bis Ende Februar",
        "needs": "Kaffee und Kuchen",
        "concern": "Ein Bus auch nachts",
        "host": "Anna",
        "room": "Saal 2",
        "time": "15 Uhr",
        "people": "zehn Leute aus drei Vereinen",
        "result": "Wir schreiben dem Verkehrsverbund",
        "next_step": "Den Brief am Montag abschicken",
    },
    engagement=["Ich lese Kindern vor", "Jeden Freitag koche ich mit Nachbarn", "Ich begleite zum Amt und übersetze"],
    feedback=[
        "Gute Gespräche, gutes Essen",
        "Die Gespräche waren gut",
        "Mehr Zeit für Gespräche",
        "Essen und Musik",
        "Viele Ideen, gute Leute",
        "Gute Ideen, mehr Musik bitte",
        "Ich habe neue Leute kennengelernt",
    ],
    options=[{"de": "Mehr Bäume"}, {"de": "Mehr Bänke"}, {"de": "Mehr Busse am Abend"}],
    promises={"next_date": "2026-12-21", "contact": "Integrationsbüro, Zimmer 12", "publish_date": "2026-12-07"},
)
_LONG = "Ein sehr langer Satz über das, was wir uns an diesem Tisch vorgenommen haben, mit allem. "
HOSTILE = Words(
    cards=[
        (WORD * 3, "de"),
        (RTL * 2, "ar"),
        ('<b>Fett</b> & "schräg" ' * 8, "de"),
        ("W" * 280, "de"),
        ("\N{PARTY POPPER}" * 60, "tr"),
        ("Ein langer Gedanke mit vielen Wörtern und noch mehr Nebensätzen, die nicht enden. " * 3, "de"),
    ],
    headings=[WORD, RTL[:80], "Ein Rathaus, das hilft, wenn man Hilfe braucht, und abends offen hat", "W" * 60, "i"]
    * 2,
    sheet={
        **dict.fromkeys(REALISTIC.sheet, _LONG * 4),
        "what": WORD * 2,
        "first_step": RTL * 2,
        "by_when": "sobald es irgendwie geht, spätestens aber im übernächsten Sommer",
    },
    engagement=[WORD * 2, RTL * 2, "Ich lese vor. " * 20],
    feedback=[f"{WORD} {RTL} Unfassbarlangewortzusammensetzungen {n} Gespräche" for n in range(7)],
    options=[{"de": WORD[:60] + " noch ein Wort", "tr": "x"} for _ in range(7)] + [{"ar": RTL[:80]}],
    promises={
        "next_date": WORD * 2,
        "contact": "Frau Dr. Maria-Magdalena von und zu Hohenzollern-Sigmaringen, Zimmer 12 " * 2,
        "publish_date": RTL[:200],
    },
    # From right to left, and with lines that need more height than those of the first language.
    second="ar",
    step={
        "title": {
            "de": "Gemeinsam überlegen, wie wir das Zusammenleben in unserer Stadt für alle besser machen, Teil 2",
            "ar": "نفكر معًا كيف نجعل العيش المشترك في مدينتنا أفضل للجميع، الجزء الثاني من هذا المساء الطويل",
        },
        "prompt": {
            "de": "Was stört Sie an der Nachbarschaftsangelegenheit in Ihrem Stadtteil am allermeisten? "
            + "Schreiben Sie bitte immer nur eine Beobachtung auf jede Karte, nicht mehr. " * 5,
            "ar": "ما أكثر ما يزعجكم في علاقات الجيرة في الحي الذي تعيشون فيه؟ ملاحظة واحدة لكل بطاقة.",
        },
    },
)


class Scenes:
    """The moderator and the people, who do what each picture needs."""

    def __init__(self, server: Server, workshop: dict[str, Any], words: Words) -> None:
        self.words = words
        self.board = board(server.url, workshop)
        self.people: list[Client] = [phone(server.url, workshop) for _ in range(PEOPLE)]
        self.board.must("workshop.change", second_lang=words.second, **words.promises)

    def settle(self) -> None:
        """Waits until every phone has been told of everything: of something last that concerns all."""
        seq = self.board.must("workshop.change", title=f"Zukunftswerkstatt {new_id()[:4]}")["seq"]
        for person in self.people:
            person.wait_for(lambda it: it.head >= seq)

    def go_home(self) -> None:
        """Everybody leaves."""
        for client in (*self.people, self.board):
            client.close()

    def all(self) -> Iterator[tuple[str, str]]:
        """Brings the stage into one picture after the other: what it is, and a selector of what it shows then."""
        yield "before the first step", ".join"
        yield from self._arriving()
        yield from self._criticism()
        yield from self._imagination()
        yield from self._tables()
        yield from self._methods()
        yield from self._farewell()

    def _opens(self, step_type: str, **settings: Any) -> dict[str, Any]:
        """Opens a new step of this type after all others."""
        step_id = new_id()
        self.board.must(
            "agenda.change",
            step_id,
            add={"type": step_type, "minutes": 20, "settings": settings, **ASKED[step_type], **self.words.step},
        )
        self.board.wait_for(lambda it: step_id in it.state["step"])
        return self._open(step_id)

    def _next(self, step_type: str) -> dict[str, Any]:
        """Opens the next planned step of this type."""
        steps = sorted(self.board.all("step"), key=lambda step: step["position"])
        step = next(step for step in steps if step["type"] == step_type and step["status"] == "planned")
        if self.words.step:
            self.board.must("agenda.change", step=step["id"], **self.words.step)
        return self._open(step["id"])

    def _open(self, step_id: str) -> dict[str, Any]:
        self.board.must("step.open", step=step_id)
        ends = datetime.now(UTC) + timedelta(minutes=12)
        self.board.must("timer.set", ends_at=ends.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
        self.board.wait_for(lambda it: it.state["step"][step_id]["status"] == "open")
        return self.board.state["step"][step_id]

    def _reveal(self, step: dict[str, Any]) -> None:
        self.board.must("step.reveal", step=step["id"])

    def _arriving(self) -> Iterator[tuple[str, str]]:
        self._next("join")
        yield "joining", ".join"
        self._next("info")
        yield "info", ".plain"
        scale = self._next("scale")
        yield "scale, covered", ".bars-covered"
        self._reveal(scale)
        for person in self.people[:3]:
            person.must("answer.give", step=scale["id"], value=3)
        yield "scale, fewer than five", ".bars-covered"
        for number, person in enumerate(self.people):
            person.must("answer.give", step=scale["id"], value=1 + number % 5)
        yield "scale, revealed", ".bars:not(.bars-covered)"

    def _criticism(self) -> Iterator[tuple[str, str]]:
        yield from self._writes()
        yield from self._sorts()
        yield from self._weighs()
        yield from self._shows_one()
        self._next("flip")
        yield "bridge", ".flips"

    def _writes(self) -> Iterator[tuple[str, str]]:
        step = self._next("cards")
        yield "cards, none yet", ".wall"
        self.cards = [new_id() for _ in range(30)]
        for number, card in enumerate(self.cards):
            text, lang = self.words.cards[number % len(self.words.cards)]
            more: dict[str, Any] = {"source": "paper", "table": 2, "paper": number} if number % 5 == 4 else {}
            self.board.must("card.submit", id=card, step=step["id"], text=text[:280].strip(), lang=lang, **more)
            if lang != "de" and number % 2:
                self.board.must("card.gloss", card=card, text=self.words.cards[-1][0][:280].strip())
        self.board.must("card.merge", card=self.cards[0], into=self.cards[-1])
        self.board.must("card.redact", card=self.cards[-2])
        yield "cards", ".wall-card"

    def _sorts(self) -> Iterator[tuple[str, str]]:
        step = self._next("cluster")
        self.board.must("agenda.change", step=step["id"], settings={"mode": "everyone"})
        yield "sorting, nothing sorted", ".unsorted"
        left = self.cards[1:]
        for number, title in enumerate(self.words.headings):
            mine, left = left[: 1 + 2 * (number % 3)], left[1 + 2 * (number % 3) :]
            self.board.must("cluster.create", wall=step["wall"], title=title[:80].strip(), cards=mine)
        yield "sorting", ".strip"

    def _weighs(self) -> Iterator[tuple[str, str]]:
        step = self._next("dots")
        yield "dots, covered", ".choices"
        ballot = self.board.wait_for(
            lambda it: next((one for one in it.state["ballot"].values() if one["step"] == step["id"]), None)
        )
        for number, person in enumerate(self.people):
            person.must("dot.set", item=ballot["items"][number % min(4, len(ballot["items"]))]["id"], n=1)
        self.board.must("dot.count", item=ballot["items"][0]["id"], sheet=1, n=2)
        self._reveal(step)
        yield "dots, revealed", ".results"
        self.items = [item["id"] for item in ballot["items"]]

    def _shows_one(self) -> Iterator[tuple[str, str]]:
        """What the board puts in front of the step."""
        largest = max(self.board.all("cluster"), key=lambda cluster: cluster["count"])
        weighed = next(step for step in self.board.all("step") if step["revealed"] and step["type"] == "dots")
        # One with its German version beside it, and one without.
        yield self._shown("card", self.cards[1], ".card-one")
        yield self._shown("cluster", largest["id"], ".wall-card")
        yield self._shown("card", self.cards[3], ".card-one")
        yield self._shown("ranking", weighed["id"], ".ranking")

    def _shown(self, what: str, thing: str, selector: str) -> tuple[str, str]:
        self.board.must("workshop.change", stage={"show": what, "id": thing})
        return f"one {what} in front", selector

    def _imagination(self) -> Iterator[tuple[str, str]]:
        self._next("cards")
        self._next("break")
        yield "break", ".message-break"

    def _tables(self) -> Iterator[tuple[str, str]]:
        work = self._next("table_work")
        yield "table work, nothing yet", ".sheet"
        self._fills(work)
        yield "table work", ".sheet .filled-on"
        written = min((sheet for sheet in self.board.all("sheet")), key=lambda sheet: sheet["number"])
        yield self._shown("table", written["id"], ".sheet-large")
        self._next("volunteer")
        yield "volunteers, no topics", ".plain"
        self.topics = [
            self.board.must("topic.create", title=title[:120].strip(), wanted=4 + number)["result"]["action_item"]
            for number, title in enumerate([*self.words.headings, "Leseabende"])
        ]
        topics = sorted(self.board.all("topic"), key=lambda topic: topic["position"])
        for number, topic in enumerate(topics):
            for person in self.people[: 2 * number]:
                role = "coordinate" if person is self.people[0] else "join"
                person.must("commitment.make", topic=topic["id"], role=role)
        yield "volunteers", ".topics"
        self._next("present")
        yield "gallery", ".large-sheet"

    def _fills(self, step: dict[str, Any]) -> None:
        sheets = [sheet for sheet in self.board.all("sheet") if sheet["step"] == step["id"]]
        names = step["settings"].get("fields") or ["people", "result", "next_step"]
        for number, sheet in enumerate(sheets[:5]):
            fields = {name: self.words.sheet[name][:600] for name in names[: 6 - number] if name in self.words.sheet}
            self.board.must("sheet.change", sheet=sheet["id"], fields=fields)

    def _methods(self) -> Iterator[tuple[str, str]]:
        yield from self._polls()
        yield from self._thanks()
        for step_type, settings, selector in PLAIN:
            self._opens(step_type, **settings)
            yield step_type, selector
        market = self._opens("marketplace")
        self._fills(market)
        yield "marketplace", ".sheet .filled-on"
        self._fills(self._opens("session_round"))
        yield "session round", ".sheet .filled-on"
        for number, status in enumerate(("running", "planned", "done", "dropped", "paused")):
            self.board.must(
                "action_item.change",
                action_item=self.topics[number],
                status=status,
                reason=self.words.sheet["result"][:600],
            )
        for step_type, settings in (
            ("review", {"view": "action_items"}),
            ("reasons", {}),
            ("assign", {"form": "action_item"}),
        ):
            self._opens(step_type, **settings)
            yield f"{step_type}, action items", ".item"
        self._opens("review", view="dots_x_volunteers")
        yield "review, topics", ".topics"

    def _polls(self) -> Iterator[tuple[str, str]]:
        poll = self._opens("poll", options=self.words.options)
        yield "poll, covered", ".poll-covered"
        for number, person in enumerate(self.people):
            person.must("answer.give", step=poll["id"], value=1 + number % len(self.words.options))
        self._reveal(poll)
        yield "poll, revealed", ".poll:not(.poll-covered)"
        questions = self._opens("questions")
        yield "questions, none yet", ".empty"
        self._answers(questions)
        yield "questions, counted", ".count"
        self._reveal(questions)
        yield "questions", ".wall-card"

    def _answers(self, step: dict[str, Any]) -> None:
        for person, text in zip(self.people, self.words.feedback, strict=False):
            person.must("answer.give", step=step["id"], text=text[:500])

    def _thanks(self) -> Iterator[tuple[str, str]]:
        told = self._opens("introduce")
        yield "engagement, none yet", ".empty"
        for number, text in enumerate(self.words.engagement):
            about = {"for_whom": text[:80].strip(), "place": text[-80:].strip()} if number else {}
            fields = {
                "text": text[:280].strip(),
                "lang": "de",
                "languages": ["de", "tr", "ar"],
                "consent": True,
                **about,
            }
            self.people[number].must("engagement.submit", **fields)
        yield "engagement", ".wall-card"
        self._clap(told)
        yield "engagement, applause", ".applause"
        thanks = self._opens("thanks")
        for entry in self.board.all("engagement"):
            for person in self.people:
                person.do("engagement.thank", engagement=entry["id"])
        yield "thanks", ".applause"
        self._clap(thanks)
        yield "thanks, applause", ".applause-both"
        self._answers(thanks)
        self._reveal(thanks)
        yield "thanks, revealed", ".applause"

    def _clap(self, step: dict[str, Any]) -> None:
        for person in self.people:
            person.must("clap.set", step=step["id"], n=30)

    def _farewell(self) -> Iterator[tuple[str, str]]:
        feedback = self._next("feedback")
        yield "feedback, none yet", ".empty"
        self._answers(feedback)
        yield "feedback, counted", ".count"
        self._reveal(feedback)
        yield "feedback, word cloud", ".cloud"
        self._opens("info", must_set=["next_date", "contact", "publish_date"])
        yield "closing", ".promises"
        self.board.must("workshop.change", stage={"show": "qr"})
        yield "code", ".message-qr"
        self.board.must("workshop.change", stage={"show": "pause"})
        yield "pause", ".message"
        self.board.must("workshop.change", stage={})
        step = next(step for step in self.board.all("step") if step["status"] == "open")
        self.board.must("step.close", step=step["id"])
        yield "between", ".message"
        self.board.must("workshop.close")
        yield "closed", ".message-closed"


PLAIN = (
    ("interview", {}, ".plain"),
    ("cafe_round", {}, ".plain"),
    ("transition", {}, ".message-break"),
    ("buffer", {}, ".message-break"),
    ("input", {}, ".plain"),
    ("map", {"show": "programme_status"}, ".plain"),
    ("market", {"action": "bookmark_practice"}, ".plain"),
    ("matrix", {"axes": ["effort", "impact"]}, ".plain"),
    ("peer_consulting", {}, ".parts"),
)
