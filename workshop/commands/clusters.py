"""Clusters: cards that belong together."""

from collections.abc import Sequence

from sqlalchemy import func, select

from workshop.access import access_card, access_cluster, access_wall
from workshop.commands.card_places import place_card
from workshop.commands.order import between, make_room
from workshop.commands.stage import leave_stage
from workshop.commands.verbs import TEAM, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import Card, Cluster, Opinion
from workshop.text import checked

TITLE_LENGTH = 80


class CreateCluster(Command, tag="cluster.create"):
    """A new heading on a wall, with the cards that go there at once."""

    wall: Id
    title: Text
    cards: tuple[Id, ...] = ()


@verb(CreateCluster, TEAM, undoable=True)
def create_cluster(act: Act, command: CreateCluster) -> None:
    wall = access_wall(act.session, act.workshop.id, command.wall)
    _new_cluster(act, wall.id, command.title, command.cards)


def _new_cluster(act: Act, wall_id: str, title: str, cards: Sequence[str]) -> None:
    cluster = Cluster(
        id=act.id,
        workshop_id=act.workshop.id,
        wall_id=wall_id,
        title=checked(title, TITLE_LENGTH, "title"),
        position=act.later(),
        proposed=False,
        removed=False,
        created_at=act.now,
    )
    act.session.add(cluster)
    act.session.flush()
    for card_id in cards:
        place_card(act, access_card(act.session, act.workshop.id, card_id, "cards"), cluster.id)


class RenameCluster(Command, tag="cluster.rename"):
    """Another heading."""

    cluster: Id
    title: Text


@verb(RenameCluster, TEAM, undoable=True)
def rename_cluster(act: Act, command: RenameCluster) -> None:
    cluster = access_cluster(act.session, act.workshop.id, command.cluster)
    cluster.title = checked(command.title, TITLE_LENGTH, "title")
    cluster.proposed = False


class MoveCluster(Command, tag="cluster.move"):
    """Another place among the clusters: before one of them, or last."""

    cluster: Id
    before: Id | None = None


@verb(MoveCluster, TEAM, undoable=True)
def move_cluster(act: Act, command: MoveCluster) -> None:
    cluster = access_cluster(act.session, act.workshop.id, command.cluster)
    if command.before is None:
        cluster.position = act.later()
        return
    before = access_cluster(act.session, act.workshop.id, command.before, "before")
    others = (Cluster.wall_id == cluster.wall_id, Cluster.id != cluster.id)
    lower = act.session.scalar(select(func.max(Cluster.position)).where(*others, Cluster.position < before.position))
    place = between(lower, before.position)
    if place is None:
        make_room(act.session.scalars(select(Cluster).where(*others).order_by(Cluster.position, Cluster.id)).all())
        place = before.position - 0.5
    cluster.position = place


class MergeCluster(Command, tag="cluster.merge"):
    """Puts the cards of one cluster into another, and takes the empty one away."""

    cluster: Id
    into: Id


@verb(MergeCluster, TEAM, undoable=True)
def merge_cluster(act: Act, command: MergeCluster) -> None:
    cluster = access_cluster(act.session, act.workshop.id, command.cluster)
    into = access_cluster(act.session, act.workshop.id, command.into, "into")
    if cluster.id == into.id or cluster.wall_id != into.wall_id:
        raise Refusal("invalid", "Diese beiden Cluster lassen sich nicht zusammenlegen.", field="into")
    for card in cards_of(act, cluster):
        place_card(act, card, into.id)
    for opinion in act.session.scalars(select(Opinion).where(Opinion.cluster_id == cluster.id)):
        opinion.cluster_id = into.id
    _remove(act, cluster)


class SplitCluster(Command, tag="cluster.split"):
    """Takes some cards out of a cluster into a new one."""

    cluster: Id
    title: Text
    cards: list[Id]


@verb(SplitCluster, TEAM, undoable=True)
def split_cluster(act: Act, command: SplitCluster) -> None:
    cluster = access_cluster(act.session, act.workshop.id, command.cluster)
    inside = {card.id for card in cards_of(act, cluster)}
    if not command.cards or not inside.issuperset(command.cards):
        raise Refusal("conflict", "Eine dieser Karten hängt inzwischen woanders.", field="cards")
    _new_cluster(act, cluster.wall_id, command.title, command.cards)


class RemoveCluster(Command, tag="cluster.remove"):
    """Takes a heading away; its cards go back to the tray."""

    cluster: Id


@verb(RemoveCluster, TEAM, undoable=True)
def remove_cluster(act: Act, command: RemoveCluster) -> None:
    cluster = access_cluster(act.session, act.workshop.id, command.cluster)
    for card in cards_of(act, cluster):
        card.cluster_id, card.placed_by = None, None
    _remove(act, cluster)


def _remove(act: Act, cluster: Cluster) -> None:
    cluster.removed = True
    leave_stage(act, cluster.id)


def cards_of(act: Act, cluster: Cluster) -> list[Card]:
    """All cards of a cluster, also hidden and merged ones."""
    return list(act.session.scalars(select(Card).where(Card.cluster_id == cluster.id)))
