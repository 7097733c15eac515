"""The tables: one file per family of nouns."""

from workshop.models.ballot import Answer, Ballot, Dot, DotCount, Item
from workshop.models.base import Base, Ref, new_id
from workshop.models.card import VISIBLE, Ask, Card, Cluster, Opinion, Reservation
from workshop.models.engagement import Clap, Engagement, Thank
from workshop.models.hold import Hold
from workshop.models.link import LINK_ROLES, Link
from workshop.models.municipality import MUNICIPALITY_KINDS, Municipality
from workshop.models.outcome import ActionItem, Commitment, Contact, History, Sheet, Topic
from workshop.models.participant import Participant
from workshop.models.record import Feed, Instance, Operation
from workshop.models.step import Step, Wall
from workshop.models.workshop import Table, Workshop

__all__ = [
    "LINK_ROLES",
    "MUNICIPALITY_KINDS",
    "VISIBLE",
    "ActionItem",
    "Answer",
    "Ask",
    "Ballot",
    "Base",
    "Card",
    "Clap",
    "Cluster",
    "Commitment",
    "Contact",
    "Dot",
    "DotCount",
    "Engagement",
    "Feed",
    "History",
    "Hold",
    "Instance",
    "Item",
    "Link",
    "Municipality",
    "Operation",
    "Opinion",
    "Participant",
    "Ref",
    "Reservation",
    "Sheet",
    "Step",
    "Table",
    "Thank",
    "Topic",
    "Wall",
    "Workshop",
    "new_id",
]
