"""A workshop in a real database, without a server: tests give commands and look at what each audience would see."""

import shutil
from collections import defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from config import Config
from workshop.access import Actor
from workshop.clock import utc_now
from workshop.commands.links import create_link
from workshop.commands.workshops import create_workshop
from workshop.feed import Audience, own_everything, own_touched, project, snapshot, touched_between
from workshop.models import Card, Participant, Step, Workshop, new_id
from workshop.store import Store, open_store

State = dict[str, dict[str, Any]]


class Hall:
    """One workshop with a board (that can be open in two places, the `seats`) and three phones."""

    def __init__(self, data: Path, agenda: str = "zw_3h") -> None:
        self.store: Store = open_store(replace(Config(), data_dir=data))
        with self.store.database.write() as session:
            workshop = create_workshop(
                session,
                municipality="Pforzheim",
                title="Probe",
                agenda=agenda,
                date=date(2026, 11, 23),
                languages=["de", "tr", "ar"],
            )
            self.id = workshop.id
            link = create_link(session, role="moderate", workshop_id=self.id, label="Meryem")
            helper = create_link(session, role="help", workshop_id=self.id)
            mediator = create_link(session, role="mediate", workshop_id=self.id)
            self.board, self.helper, self.mediator = Actor.link(link), Actor.link(helper), Actor.link(mediator)
            self.seats = [Actor.link(link, seat) for seat in ("left", "right")]
            self.phones = [self._phone(session) for _ in range(3)]
            session.commit()

    def _phone(self, session: Any) -> Actor:
        person = Participant(id=new_id(), workshop_id=self.id, token_hash=new_id(), lang="de", joined_at=utc_now())
        session.add(person)
        return Actor.participant(person.id)

    def do(self, kind: str, actor: Actor | None = None, id: str | None = None, **fields: Any) -> dict[str, Any]:
        """Gives a command (of the board unless said otherwise); raises Refusal."""
        return self.store.desk.carry_out(self.id, actor or self.board, kind, fields, id)

    def close(self) -> dict[str, Any]:
        """Says how it goes on, and closes the workshop."""
        self.do("workshop.change", next_date="12. Juni, Rathaus", contact="Frau Beispiel", publish_date="20. Juni")
        return self.do("workshop.close")

    def open_type(self, step_type: str) -> Step:
        """Opens the next planned step of a type."""
        step = next(step for step in self.rows(Step) if step.type == step_type and step.status == "planned")
        self.do("step.open", step=step.id)
        return self.row(Step, step.id)

    def card(self, text: str = "Ein Sprachcafé", actor: Actor | None = None, **fields: Any) -> str:
        """Hangs a card on the wall of the latest opened cards step; returns its id."""
        step = [step for step in self.rows(Step) if step.type == "cards" and step.opened_at][-1]
        return self.do("card.submit", actor or self.phones[0], step=step.id, text=text, lang="de", **fields)["id"]

    def card_on(self, step: str, text: str, **fields: Any) -> str:
        """Hangs a card of the first phone on the wall of this step; returns its id."""
        return self.do("card.submit", self.phones[0], step=step, text=text, lang="de", **fields)["id"]

    def cluster(self, title: str, *cards: str) -> str:
        """Makes a cluster of cards; returns its id."""
        wall = [step for step in self.rows(Step) if step.type == "cards" and step.opened_at][-1].wall_id
        return self.do("cluster.create", wall=wall, title=title, cards=list(cards))["id"]

    def rows(self, model: Any) -> list[Any]:
        """All rows of a table of this workshop, in the order of their position where they have one."""
        with self.store.database.read() as session:
            query = select(model).where(model.workshop_id == self.id)
            order = getattr(model, "position", None)
            return list(session.scalars(query if order is None else query.order_by(order)))

    def rows_of_type(self, step_type: str) -> list[Step]:
        """Steps of a type, in the order of the agenda."""
        return [step for step in self.rows(Step) if step.type == step_type]

    def row(self, model: Any, key: Any) -> Any:
        """One row as the database has it now."""
        with self.store.database.read() as session:
            return session.get(model, key)

    @property
    def head(self) -> int:
        return self.row(Workshop, self.id).head

    def see(self, audience: Audience, participant: str | None = None) -> State:
        """A fresh snapshot, as the reducer keeps it."""
        with self.store.database.read() as session:
            state = _by_id(snapshot(session, self.id, audience))
            if participant is not None:
                state["mine"] = _by_id(own_everything(session, participant))
            return state

    def frame(self, audience: Audience, since: int, participant: str | None = None) -> dict[str, Any]:
        """What a socket of this audience is told about everything after `since`."""
        with self.store.database.read() as session:
            head = session.get_one(Workshop, self.id).head
            refs = touched_between(session, self.id, since, head)
            put, drop = project(session, self.id, audience, refs)
            frame: dict[str, Any] = {"from": since, "to": head, "put": put, "drop": drop}
            if participant is not None:
                frame["mine"] = own_touched(session, self.id, refs, since, head, only=participant).get(participant, {})
            return frame

    def cards_seen(self, audience: Audience) -> dict[str, Any]:
        """Cards by id, as this audience sees them."""
        return self.see(audience).get("card", {})

    def texts(self) -> list[str]:
        """Words of all cards, in order."""
        return [card.text for card in self.rows(Card)]


def reduce(state: State, frame: dict[str, Any]) -> State:
    """The browser's reducer in Python (static/src/live/reducer.js; tests/feed replays the same cases in Node)."""
    after = defaultdict(dict, {noun: dict(things) for noun, things in state.items() if noun != "mine"})
    for noun, things in frame["put"].items():
        after[noun] |= {thing["id"]: thing for thing in things}
    for noun, ids in frame["drop"].items():
        for key in ids:
            after[noun].pop(key, None)
    mine = dict(state.get("mine", {}))
    for noun, things in frame.get("mine", {}).items():
        if noun != "done":
            mine[noun] = {**mine.get(noun, {}), **{thing["id"]: thing for thing in things}}
    result = {noun: things for noun, things in after.items() if things}
    if "mine" in state:
        result["mine"] = {noun: things for noun, things in mine.items() if things}
    return result


def _by_id(lists: dict[str, list[dict[str, Any]]]) -> State:
    return {noun: {thing["id"]: thing for thing in things} for noun, things in lists.items() if things}


def copy_of(template: Path, target: Path) -> Path:
    """A data folder of its own, without paying for the migration again."""
    shutil.copytree(template, target)
    return target
