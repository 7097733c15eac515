"""An evening with simulated people, one method a step, so that pictures can be taken between them."""

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.live.people import Client, board, new_id, open_next, phone
from tests.live.process import ROOT, Server

CARDS = json.loads((ROOT / "workshop/data/cards.json").read_text())
#: Cards that test the program's manners, or whose signs not every computer has; a picture shows the others.
UNFIT = {"hostile", "hostile:html", "killerphrase", "moderation_tone", "max280", "personal_data", "short", "emoji"}
PEOPLE = 31
TABLES = 7
HEADINGS = {
    "sprache": "Sprache im Alltag",
    "vereine": "Räume und Vereine",
    "koordination": "Ein Rathaus, das hilft",
    "behoerden": "Ein Rathaus, das hilft",
    "anerkennung": "Ein Rathaus, das hilft",
    "lesen": "Lesen und Vorlesen",
    "feste": "Feste und Begegnung",
    "nachbarschaft": "Feste und Begegnung",
    "jugend": "Jugend gestaltet mit",
    "sport": "Jugend gestaltet mit",
    "mobilitaet": "Bus, Rad und Wege",
    "wohnen": "Wohnen miteinander",
    "kinderbetreuung": "Kinder und Familien",
    "frauen": "Kinder und Familien",
}
#: Topics with how many they look for, how many were found, and what their table wrote: first step, who, by when.
TOPICS = {
    "Feste und Begegnung": (6, 9, "Alle Vereine zu einem Treffen einladen", "Runde der Vereine", "2027-01-29"),
    "Sprache im Alltag": (6, 7, "Einen Raum für das Sprachcafé ansehen", "Stadtbibliothek", "2027-02-26"),
    "Jugend gestaltet mit": (8, 6, "Mit dem Sportamt über die Halle sprechen", "", ""),
    "Ein Rathaus, das hilft": (8, 3, "Eine Sprechstunde am Abend vereinbaren", "Integrationsbüro", ""),
    "Bus, Rad und Wege": (4, 1, "Einen Platz für die Mitfahrbank vorschlagen", "", "2027-03-31"),
}


def cards(phase: str) -> list[dict[str, Any]]:
    """Cards of a phase as people might write them, in a mixed order that is the same each time."""
    fit = [card for card in CARDS if card["phase"] == phase and not UNFIT & set(card["flags"])]
    random.Random(10).shuffle(fit)
    return fit


class Evening:
    """The people of the hall and the moderator; all that they do has arrived when a method returns."""

    def __init__(self, server: Server, workshop: dict[str, Any]) -> None:
        self.workshop = workshop
        self._ids: dict[str, str] = {}
        self._chance = random.Random(21)
        self._moderator = board(server.url, workshop)
        languages = sorted({card["lang"] for card in CARDS}, key=lambda lang: lang != "de")
        self._people = [phone(server.url, workshop, lang=languages[i % len(languages)]) for i in range(PEOPLE)]
        for number, person in enumerate(self._people):
            person.must("participant.change", table=number % TABLES + 1)

    def go_home(self) -> None:
        """Everybody leaves."""
        for client in (*self._people, self._moderator):
            client.close()

    def opens(self, step_type: str, minutes_left: float) -> dict[str, Any]:
        """Goes on to the next step of a type; `minutes_left`: where its clock stands when the picture is taken."""
        while (step := open_next(self._moderator))["type"] != step_type:
            pass
        ends = datetime.now(UTC) + timedelta(minutes=minutes_left)
        self._moderator.must("timer.set", ends_at=ends.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
        return step

    def writes(self, phase: str, minutes_left: float = 12) -> None:
        """Everybody writes; the mediator adds the German versions."""
        step = self.opens("cards", minutes_left)
        for number, card in enumerate(cards(phase)):
            author: Client = self._people[number % PEOPLE]
            author.must("card.submit", id=self._id_of(card), step=step["id"], text=card["text"], lang=card["lang"])
            if card["de"]:
                self._moderator.must("card.gloss", card=self._id_of(card), text=card["de"])

    def sorts(self, phase: str, unsorted: int) -> None:
        """The moderator puts cards under headings and leaves some to be sorted."""
        step = self.opens("cluster", 6)
        piles: dict[str, list[str]] = {}
        for card in cards(phase)[unsorted:]:
            piles.setdefault(HEADINGS.get(card["cluster"], "Feste und Begegnung"), []).append(self._id_of(card))
        for heading, ids in piles.items():
            self._moderator.must("cluster.create", wall=step["wall"], title=heading, cards=ids)
        for person in self._people[:9]:
            person.must("cluster.suggest", step=step["id"])

    def gives_dots(self) -> None:
        """Everybody places all dots, but for one person who still thinks."""
        ballot = self._ballot(self.opens("dots", 3))
        items = [item["id"] for item in ballot["items"]]
        weights = [2 * n + 1 for n in range(len(items), 0, -1)]
        for person in self._people[1:]:
            chosen = self._chance.choices(items, weights, k=ballot["dots"])
            for item in set(chosen):
                person.must("dot.set", item=item, n=min(chosen.count(item), ballot["cumulate"]))

    def reveals(self) -> None:
        """The moderator uncovers the dots."""
        self._moderator.must("step.reveal", step=self._open["id"])

    def makes_topics(self) -> None:
        """The strongest headings become topics, and tables write down how they go on."""
        ballot = next(one for one in self._moderator.all("ballot") if one["step"] == self._open["id"])
        items = {item["title"]: item["id"] for item in ballot["items"]}
        for title, (wanted, found, first_step, who, by_when) in TOPICS.items():
            origin = {"noun": "item", "id": items[title]}
            made = self._moderator.must("topic.create", origin=origin, wanted=wanted)
            fields = {"first_step": first_step, "who": who, "by_when": by_when}
            fields["status"] = "seeking" if found < wanted else "planned"
            self._moderator.must("action_item.change", action_item=made["result"]["action_item"], **fields)

    def goes_on(self) -> None:
        """People say where they will go on."""
        self.opens("volunteer", 5)
        topics = {topic["title"]: topic["id"] for topic in self._moderator.all("topic")}
        for title, (_, found, *_) in TOPICS.items():
            for number, person in enumerate(self._people[1 : found + 1]):
                coordinates = number == 0 and title != "Jugend gestaltet mit"
                role = "coordinate" if coordinates else "join"
                person.must("commitment.make", topic=topics[title], role=role)

    def ends(self) -> None:
        """The moderator says how it goes on, and closes."""
        self.opens("info", 5)
        self._moderator.must(
            "workshop.change", next_date="Do 21. Januar, 18 Uhr, Rathaus", contact="Integrationsbüro, Zimmer 12",
            publish_date="2026-12-07",
        )  # fmt: skip
        self._moderator.must("workshop.close")

    @property
    def _open(self) -> dict[str, Any]:
        return next(step for step in self._moderator.all("step") if step["status"] == "open")

    def _ballot(self, step: dict[str, Any]) -> dict[str, Any]:
        return self._moderator.wait_for(
            lambda it: next((one for one in it.state["ballot"].values() if one["step"] == step["id"]), None)
        )

    def _id_of(self, card: dict[str, Any]) -> str:
        return self._ids.setdefault(card["id"], new_id())
