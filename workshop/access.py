"""Who acts, and what they may load. The `access_*` functions are the only way to load a thing that somebody names."""

from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from workshop.errors import Refusal
from workshop.models import (
    ActionItem,
    Ballot,
    Card,
    Cluster,
    Commitment,
    Engagement,
    Item,
    Link,
    Municipality,
    Sheet,
    Step,
    Table,
    Topic,
    Wall,
    Workshop,
)

_Thing = TypeVar("_Thing", Step, Wall, Card, Cluster, Ballot, Item, Topic, Commitment, Sheet, Engagement, Table)


@dataclass(frozen=True)
class Actor:
    """Somebody who acts. `name` (p:ID, l:ID, cli) stands in the feed; `role` is `phone` or a link's role.

    `seat`: the socket of a board; several boards may have come by the same link.
    """

    name: str
    role: str
    seat: str = ""

    @classmethod
    def participant(cls, participant_id: str) -> "Actor":
        return cls(f"p:{participant_id}", "phone")

    @classmethod
    def link(cls, link: Link, seat: str = "") -> "Actor":
        return cls(f"l:{link.id}", link.role, seat)

    @property
    def participant_id(self) -> str | None:
        """Id of the participant, None for everybody else."""
        return self.name[2:] if self.role == "phone" else None

    @property
    def link_id(self) -> str | None:
        """Id of the link that a board has come by, None for everybody else."""
        return self.name[2:] if self.name.startswith("l:") else None


#: The command line: whoever can start it owns the machine.
CLI = Actor("cli", "moderate")
#: The program itself, on behalf of somebody who is not known yet.
SYSTEM = Actor("system", "system")


_BY_CODE = select(Workshop).where(Workshop.code == bindparam("code"))


def access_municipality(session: Session, municipality_id: str) -> Municipality:
    """A municipality for everybody; planners come by their link (workshop/pages/plan/planner.py)."""
    found = session.get(Municipality, municipality_id)
    if found is None:
        raise Refusal("unknown_code", "Das gibt es hier nicht.")
    return found


def municipality_named(session: Session, name: str) -> Municipality | None:
    """A municipality as people type its name: written just so, or else but for capitals."""
    # In Python, since SQLite knows no capitals but those of ASCII.
    everywhere = session.scalars(select(Municipality).order_by(Municipality.name))
    alike = [place for place in everywhere if place.name.casefold() == name.casefold()]
    return next((place for place in alike if place.name == name), alike[0] if alike else None)


def access_workshop(session: Session, *, workshop_id: str | None = None, code: str | None = None) -> Workshop:
    """A workshop by its id or by the code that people type (any case, blanks allowed)."""
    if workshop_id:
        found = session.get(Workshop, workshop_id)
    else:
        typed = "".join((code or "").split()).upper()
        found = session.scalar(_BY_CODE, {"code": typed})
    if found is None:
        raise Refusal(
            "unknown_code", "Diesen Code kennen wir nicht. Bitte vergleichen Sie ihn mit der Leinwand.", field="code"
        )
    return found


def _in_workshop(session: Session, model: type[_Thing], workshop_id: str, thing_id: str, field: str) -> _Thing:
    # A session forgets what nobody holds; kept, the step of forty cards in one transaction is read once.
    kept = session.info.setdefault("kept", {})
    found = kept.get((model, thing_id))
    if found is None:
        found = kept[(model, thing_id)] = session.scalar(_by_id(model), {"id": thing_id})
    if found is None or found.workshop_id != workshop_id or getattr(found, "removed", False):
        raise Refusal("invalid", "Das gibt es hier nicht mehr.", field=field)
    return found


@cache
def _by_id(model: Any) -> Select[Any]:
    return select(model).where(model.id == bindparam("id"))


def access_step(session: Session, workshop_id: str, step_id: str) -> Step:
    """A step of this workshop's agenda."""
    return _in_workshop(session, Step, workshop_id, step_id, "step")


def access_wall(session: Session, workshop_id: str, wall_id: str) -> Wall:
    """A wall of this workshop."""
    return _in_workshop(session, Wall, workshop_id, wall_id, "wall")


def access_card(session: Session, workshop_id: str, card_id: str, field: str = "card") -> Card:
    """A card of this workshop, also a hidden one."""
    return _in_workshop(session, Card, workshop_id, card_id, field)


def access_own_card(session: Session, workshop_id: str, card_id: str, actor: Actor) -> Card:
    """A card for changing its words: phones only their own."""
    card = access_card(session, workshop_id, card_id)
    if actor.role == "phone" and card.participant_id != actor.participant_id:
        raise Refusal("not_allowed", "Das ist nicht Ihre Karte.", field="card")
    return card


def access_cluster(session: Session, workshop_id: str, cluster_id: str, field: str = "cluster") -> Cluster:
    """A cluster that has not been removed."""
    return _in_workshop(session, Cluster, workshop_id, cluster_id, field)


def access_item(session: Session, workshop_id: str, item_id: str) -> Item:
    """An item of a ballot of this workshop."""
    return _in_workshop(session, Item, workshop_id, item_id, "item")


def access_ballot(session: Session, workshop_id: str, ballot_id: str) -> Ballot:
    """A ballot of this workshop."""
    return _in_workshop(session, Ballot, workshop_id, ballot_id, "ballot")


def access_topic(session: Session, workshop_id: str, topic_id: str) -> Topic:
    """A topic of this workshop."""
    return _in_workshop(session, Topic, workshop_id, topic_id, "topic")


def access_sheet(session: Session, workshop_id: str, sheet_id: str) -> Sheet:
    """A sheet of this workshop."""
    return _in_workshop(session, Sheet, workshop_id, sheet_id, "sheet")


def access_table(session: Session, workshop_id: str, table_id: str) -> Table:
    """A group table of this workshop."""
    return _in_workshop(session, Table, workshop_id, table_id, "table")


def access_engagement(session: Session, workshop_id: str, engagement_id: str) -> Engagement:
    """An engagement of this workshop that its author has not taken back."""
    found = _in_workshop(session, Engagement, workshop_id, engagement_id, "engagement")
    if found.withdrawn:
        raise Refusal("invalid", "Das gibt es hier nicht mehr.", field="engagement")
    return found


def access_commitment(session: Session, workshop_id: str, commitment_id: str, actor: Actor) -> Commitment:
    """A commitment: phones only their own."""
    commitment = _in_workshop(session, Commitment, workshop_id, commitment_id, "commitment")
    if actor.role == "phone" and commitment.participant_id != actor.participant_id:
        raise Refusal("not_allowed", "Das ist nicht Ihre Zusage.", field="commitment")
    return commitment


def access_action_item(session: Session, workshop: Workshop, action_item_id: str) -> ActionItem:
    """An action item of the workshop's municipality."""
    found = session.get(ActionItem, action_item_id)
    if found is None or found.removed or found.municipality_id != workshop.municipality_id:
        raise Refusal("invalid", "Das gibt es hier nicht mehr.", field="action_item")
    return found
