"""A whole evening by the path of every write, without sockets: cards, clusters, dots, topics, commitments."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from workshop.access import CLI, Actor
from workshop.clock import utc_now
from workshop.commands.links import create_link
from workshop.commands.workshops import create_workshop
from workshop.keys import token_hash
from workshop.models import Ballot, Item, Participant, Step, Wall, new_id

CARDS = json.loads((Path(__file__).parents[1] / "workshop" / "data" / "cards.json").read_bytes())


@dataclass
class Evening:
    """What happened, by id."""

    parts: Any
    workshop: str
    municipality: str
    code: str
    steps: dict[tuple[str, str | None], str]
    people: list[str]
    walls: dict[str, str] = field(default_factory=dict)
    clusters: dict[str, str] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    action_items: list[str] = field(default_factory=list)

    def do(self, kind: str, *, by: Actor = CLI, id: str | None = None, **fields: Any) -> dict[str, Any]:
        """Has a command carried out."""
        return self.parts.desk.carry_out(self.workshop, by, kind, fields, id)

    def link(self, role: str, label: str) -> Actor:
        """Somebody with a new link of their own."""
        with self.parts.database.write() as db:
            link = create_link(db, role=role, workshop_id=self.workshop, label=label)
            db.commit()
            return Actor.link(link)

    def key_of(self, actor: Actor) -> str:
        """The key of this actor's link."""
        return self.parts.keys.link_key(actor.name[2:])

    def key(self, role: str, **where: Any) -> str:
        """The key of a new link."""
        if role != "plan":
            where = {"workshop_id": self.workshop}
        with self.parts.database.write() as db:
            link = create_link(db, role=role, **where)
            db.commit()
            return self.parts.keys.link_key(link.id)


#: Enough of them to sort and to break something: every third, and all that are odd.
SAMPLE = [card for nth, card in enumerate(CARDS) if nth % 3 == 0 or "hostile" in " ".join(card["flags"])]


def begin(
    parts: Any,
    *,
    municipality: str = "Pforzheim",
    title: str = "Wie wollen wir zusammen leben?",
    languages: tuple[str, ...] = ("de", "tr", "ar", "en"),
) -> Evening:
    """A new workshop with twelve people in the hall."""
    with parts.database.write() as db:
        workshop = create_workshop(
            db,
            municipality=municipality,
            title=title,
            agenda="zw_3h",
            date=date(2026, 5, 21),
            languages=list(languages),
        )
        people = [
            Participant(
                id=new_id(), workshop_id=workshop.id, token_hash=token_hash(new_id()), lang="de", joined_at=utc_now()
            )
            for _ in range(12)
        ]
        db.add_all(people)
        steps = db.scalars(select(Step).where(Step.workshop_id == workshop.id)).all()
        evening = Evening(
            parts,
            workshop.id,
            workshop.municipality_id,
            workshop.code,
            {(step.type, step.phase): step.id for step in steps},
            [person.id for person in people],
        )
        db.commit()
    return evening


def hold(evening: Evening, *, topics: int = 3, cards: list[dict[str, Any]] = SAMPLE) -> Evening:
    """Kritik and Phantasie with sample cards, dots on the Phantasie, and topics from its winners."""
    for phase in ("kritik", "phantasie"):
        _write_cards(evening, phase, cards)
        _sort(evening, phase, cards)
    evening.do("step.open", step=evening.steps["dots", "phantasie"])
    items = _items(evening)
    for nth, person in enumerate(evening.people):
        for item in dict.fromkeys((items[0], items[nth % 3], items[nth % 5])):
            evening.do("dot.set", by=Actor.participant(person), item=item, n=1)
    evening.do("dot.count", item=items[1], sheet=1, n=4)
    evening.do("step.reveal", step=evening.steps["dots", "phantasie"])
    for item in items[:topics]:
        made = evening.do("topic.create", origin={"noun": "item", "id": item}, wanted=4)
        evening.topics.append(made["id"])
        evening.action_items.append(made["action_item"])
    _commit(evening)
    return evening


def _write_cards(evening: Evening, phase: str, cards: list[dict[str, Any]]) -> None:
    step = evening.steps["cards", phase]
    evening.do("step.open", step=step)
    with evening.parts.database.read() as db:
        evening.walls[phase] = db.scalar(select(Wall.id).where(Wall.step_id == step))
    for nth, card in enumerate(card for card in cards if card["phase"] == phase):
        by = Actor.participant(evening.people[nth % 3 + 3 * (nth // 3 % 3)]) if phase == "phantasie" else CLI
        fields = {"gloss": card["de"]} if len(card["de"] or "") in range(1, 281) and by is CLI else {}
        made = evening.do("card.submit", by=by, step=step, text=card["text"], lang=card["lang"], **fields)
        evening.cards[card["id"]] = made["id"]


def _sort(evening: Evening, phase: str, cards: list[dict[str, Any]]) -> None:
    evening.do("step.open", step=evening.steps["cluster", phase])
    groups: dict[str, list[str]] = {}
    for card in cards:
        if card["phase"] == phase:
            groups.setdefault(card["cluster"], []).append(evening.cards[card["id"]])
    for name, found in groups.items():
        # The last one of each stays unsorted.
        kept = found[:-1] or found
        made = evening.do("cluster.create", wall=evening.walls[phase], title=name.capitalize(), cards=kept)
        evening.clusters[f"{phase}/{name}"] = made["id"]


def _items(evening: Evening) -> list[str]:
    with evening.parts.database.read() as db:
        ballot = db.scalar(select(Ballot.id).where(Ballot.step_id == evening.steps["dots", "phantasie"]))
        return list(db.scalars(select(Item.id).where(Item.ballot_id == ballot).order_by(Item.position)))


def _commit(evening: Evening) -> None:
    first, second = evening.topics[:2]
    for nth, person in enumerate(evening.people[:5]):
        contact = (
            {"name": f"Person {nth}", "contact": f"person{nth}@example.org", "consent": "2026-01"} if nth < 2 else {}
        )
        role = "coordinate" if nth == 0 else "join"
        evening.do("commitment.make", by=Actor.participant(person), topic=first, role=role, **contact)
    evening.do("commitment.make", by=Actor.participant(evening.people[6]), topic=second, role="support")
