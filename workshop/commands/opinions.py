"""Sorting together: what phones think where a card belongs."""

import random
from typing import Any

from sqlalchemy import func, select

from workshop.access import access_card, access_cluster, access_step
from workshop.commands.clusters import TITLE_LENGTH
from workshop.commands.verbs import PHONE, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import VISIBLE, Card, Cluster, Opinion, Step, new_id
from workshop.text import checked, is_black


class SuggestCluster(Command, tag="cluster.suggest"):
    """An opinion on a card (a cluster, a new heading, or neither: not sure); answered with the next card to sort."""

    step: Id
    card: Id | None = None
    cluster: Id | None = None
    title: Text | None = None


@verb(SuggestCluster, PHONE)
def suggest_cluster(act: Act, command: SuggestCluster) -> dict[str, Any]:
    step = access_step(act.session, act.workshop.id, command.step)
    if step.type != "cluster" or step.status != "open" or step.wall_id is None:
        raise Refusal("closed", "Das Sortieren ist gerade nicht offen.", field="step")
    if command.card is not None:
        _give_opinion(act, command, step)
        act.session.flush()
    return _next_card(act, step)


def _give_opinion(act: Act, command: SuggestCluster, step: Step) -> None:
    card = access_card(act.session, act.workshop.id, command.card or "")
    if card.wall_id != step.wall_id or not card.visible or card.participant_id == act.actor.participant_id:
        return  # hidden, merged or moved meanwhile: nothing to say about it, the next one comes
    cluster_id = _wanted_cluster(act, command, card)
    opinion = act.session.scalar(
        select(Opinion).where(Opinion.card_id == card.id, Opinion.participant_id == act.actor.participant_id)
    )
    if opinion is None:
        opinion = Opinion(
            id=new_id(), workshop_id=act.workshop.id, card_id=card.id, participant_id=act.actor.participant_id
        )
        act.session.add(opinion)
    opinion.cluster_id = cluster_id
    act.session.flush()
    if cluster_id is not None and card.placed_by != "board":
        _follow_agreement(act, card, cluster_id, step.settings.get("agreement", 3))


def _wanted_cluster(act: Act, command: SuggestCluster, card: Card) -> str | None:
    if command.cluster is not None:
        cluster = access_cluster(act.session, act.workshop.id, command.cluster)
        return cluster.id if cluster.wall_id == card.wall_id else None
    if command.title is None:
        return None
    title = checked(command.title, TITLE_LENGTH, "title")
    clusters = select(Cluster).where(Cluster.wall_id == card.wall_id, Cluster.removed.is_(False))
    same = [row for row in act.session.scalars(clusters) if row.title.casefold() == title.casefold()]
    if same:
        return same[0].id
    act.session.add(
        Cluster(
            id=command.id,
            workshop_id=act.workshop.id,
            wall_id=card.wall_id,
            title=title,
            position=act.later(),
            proposed=True,
            removed=False,
            created_at=act.now,
        )
    )
    act.session.flush()
    return command.id


def _follow_agreement(act: Act, card: Card, cluster_id: str, agreement: int) -> None:
    """Moves the card when enough people agree; the board can still overrule."""
    agreeing = select(func.count()).where(Opinion.card_id == card.id, Opinion.cluster_id == cluster_id)
    if (act.session.scalar(agreeing) or 0) >= agreement and card.cluster_id != cluster_id:
        card.cluster_id, card.placed_by, card.position = cluster_id, "system", act.later()


def _next_card(act: Act, step: Step) -> dict[str, Any]:
    """Legible, in the tray, not one's own, not yet seen, with the fewest opinions; drawn at random among equals."""
    mine = select(Opinion.card_id).where(Opinion.participant_id == act.actor.participant_id)
    opinions = func.count(Opinion.id)
    left = (
        select(Card.id, Card.text, Card.redacted, opinions)
        .outerjoin(Opinion, Opinion.card_id == Card.id)
        .where(
            Card.wall_id == step.wall_id,
            Card.cluster_id.is_(None),
            *VISIBLE,
            Card.participant_id.is_distinct_from(act.actor.participant_id),
            Card.id.not_in(mine),
        )
        .group_by(Card.id)
    )
    found = act.session.execute(left)
    rows = [(card, number) for card, text, redacted, number in found if not (redacted and is_black(text))]
    sorted_ = act.session.scalar(
        select(func.count())
        .join(Card, Card.id == Opinion.card_id)
        .where(Opinion.participant_id == act.actor.participant_id, Card.wall_id == step.wall_id)
        .select_from(Opinion)
    )
    fewest = min((number for _, number in rows), default=0)
    chosen = random.choice([card for card, number in rows if number == fewest]) if rows else None
    return {"card": chosen, "sorted": sorted_ or 0, "of": (sorted_ or 0) + len(rows)}
