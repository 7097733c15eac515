"""The bridge from criticism to imagination: strong criticisms become wishes on the next wall."""

from typing import NamedTuple

from sqlalchemy import func, select

from workshop.commands.verbs import Act
from workshop.commands.walls import open_wall
from workshop.commands.wishes import wish_from
from workshop.feed.projections.ballot import ballot_results
from workshop.models import VISIBLE, Card, Cluster, Item, Step, new_id
from workshop.text import CARD_LENGTH


class Criticism(NamedTuple):
    """What is turned round: a cluster, or a card that was voted on by itself."""

    noun: str
    id: str
    text: str


def make_seeds(act: Act, step: Step) -> None:
    """The strongest criticisms, turned into wishes, hang on the wall of the next cards step before it opens."""
    following = act.session.scalar(
        select(Step)
        .where(
            Step.workshop_id == act.workshop.id,
            Step.position > step.position,
            Step.type == "cards",
            Step.removed.is_(False),
        )
        .order_by(Step.position)
    )
    if following is None or step.wall_id is not None:
        return
    open_wall(act, following)
    step.wall_id = following.wall_id
    for place, criticism in enumerate(strongest(act, step)[: step.settings.get("count", 5)]):
        # The board shows the highest position first, so that the strongest lies on top.
        act.session.add(_wish(act, following, criticism, act.later() - place / 1000))


def _wish(act: Act, following: Step, criticism: Criticism, position: float) -> Card:
    return Card(
        id=new_id(),
        workshop_id=act.workshop.id,
        wall_id=following.wall_id,
        step_id=following.id,
        position=position,
        text=wish_from(criticism.text)[:CARD_LENGTH],
        lang="de",
        source="flip",
        withdrawn=False,
        origin_noun=criticism.noun,
        origin_id=criticism.id,
        created_at=act.now,
    )


def strongest(act: Act, step: Step) -> list[Criticism]:
    """Criticisms of the wall before this step: by dots where they have been revealed, else clusters by their cards."""
    source = _last_wall(act, step)
    if source is None or source.wall_id is None:
        return []
    return _voted(act, source.wall_id) or _largest(act, source.wall_id)


def _last_wall(act: Act, step: Step) -> Step | None:
    query = select(Step).where(
        Step.workshop_id == act.workshop.id,
        Step.position < step.position,
        Step.type == "cards",
        Step.wall_id.is_not(None),
    )
    return act.session.scalar(query.order_by(Step.position.desc()))


def _voted(act: Act, wall_id: str) -> list[Criticism]:
    query = select(Step.ballot_id).where(
        Step.wall_id == wall_id, Step.type == "dots", Step.revealed_at.is_not(None), Step.ballot_id.is_not(None)
    )
    ballot = act.session.scalar(query.order_by(Step.position.desc()))
    if ballot is None:
        return []
    items = {item.id: item for item in act.session.scalars(select(Item).where(Item.ballot_id == ballot))}
    ranked = [items[row["item"]] for row in ballot_results(act.session, ballot)]
    return [Criticism(item.ref_noun, item.ref_id, _now(act, item)) for item in ranked if _now(act, item)]


def _now(act: Act, item: Item) -> str:
    """The words as they are now: a heading may have been put better since, a card hidden (then there are none)."""
    if item.ref_noun == "cluster":
        cluster = act.session.get(Cluster, item.ref_id)
        return cluster.title if cluster is not None and not cluster.removed else ""
    card = act.session.get(Card, item.ref_id) if item.ref_noun == "card" else None
    return (card.gloss or card.text) if card is not None and card.visible else ""


def _largest(act: Act, wall_id: str) -> list[Criticism]:
    numbers = select(Card.cluster_id, func.count()).where(Card.wall_id == wall_id, *VISIBLE).group_by(Card.cluster_id)
    cards = dict(act.session.execute(numbers).all())
    rows = act.session.scalars(
        select(Cluster).where(Cluster.wall_id == wall_id, Cluster.removed.is_(False)).order_by(Cluster.position)
    )
    filled = sorted((row for row in rows if cards.get(row.id)), key=lambda row: -cards[row.id])
    return [Criticism("cluster", row.id, row.title) for row in filled]
