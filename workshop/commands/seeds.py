"""The bridge from criticism to imagination: strong criticisms become wishes on the next wall."""

from sqlalchemy import func, select

from workshop.commands.verbs import Act
from workshop.commands.walls import open_wall
from workshop.feed.projections.ballot import ballot_results
from workshop.models import VISIBLE, Card, Cluster, Item, Step, new_id

_SEED = "Wir wünschen uns: {heading}"


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
    for cluster in strongest_clusters(act, step)[: step.settings.get("count", 5)]:
        act.session.add(
            Card(
                id=new_id(),
                workshop_id=act.workshop.id,
                wall_id=following.wall_id,
                step_id=following.id,
                position=act.later(),
                text=_SEED.format(heading=cluster.title),
                lang="de",
                source="flip",
                withdrawn=False,
                origin_noun="cluster",
                origin_id=cluster.id,
                created_at=act.now,
            )
        )


def strongest_clusters(act: Act, step: Step) -> list[Cluster]:
    """Clusters of the wall before this step: by dots where they have been revealed, else by number of cards."""
    source = _last_wall(act, step)
    if source is None or source.wall_id is None:
        return []
    numbers = select(Card.cluster_id, func.count()).where(Card.wall_id == source.wall_id, *VISIBLE)
    cards = dict(act.session.execute(numbers.group_by(Card.cluster_id)).all())
    dots = _dots_on_clusters(act, source.wall_id)
    rows = act.session.scalars(select(Cluster).where(Cluster.wall_id == source.wall_id, Cluster.removed.is_(False)))
    return sorted(rows, key=lambda row: (-dots.get(row.id, 0), -cards.get(row.id, 0)))


def _last_wall(act: Act, step: Step) -> Step | None:
    query = select(Step).where(
        Step.workshop_id == act.workshop.id,
        Step.position < step.position,
        Step.type == "cards",
        Step.wall_id.is_not(None),
    )
    return act.session.scalar(query.order_by(Step.position.desc()))


def _dots_on_clusters(act: Act, wall_id: str) -> dict[str, int]:
    query = select(Step.ballot_id).where(
        Step.wall_id == wall_id, Step.type == "dots", Step.revealed_at.is_not(None), Step.ballot_id.is_not(None)
    )
    ballot = act.session.scalar(query.order_by(Step.position.desc()))
    if ballot is None:
        return {}
    items = select(Item.id, Item.ref_id).where(Item.ballot_id == ballot)
    refs = dict(act.session.execute(items).all())
    return {refs[row["item"]]: row["dots"] + row["paper"] for row in ballot_results(act.session, ballot)}
