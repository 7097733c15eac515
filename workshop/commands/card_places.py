"""Where cards hang."""

from sqlalchemy import func, select

from workshop.access import access_card, access_cluster
from workshop.commands.order import between, make_room
from workshop.commands.verbs import TEAM, Act, Command, Id, verb
from workshop.errors import Refusal
from workshop.models import Card


class MoveCard(Command, tag="card.move"):
    """Moves a card into a cluster, or back into the tray; before another card, or to the end."""

    card: Id
    cluster: Id | None
    before: Id | None = None


@verb(MoveCard, TEAM, undoable=True)
def move_card(act: Act, command: MoveCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    place_card(act, card, command.cluster)
    card.position = position_before(act, card, command.before) if command.before else act.later()


def place_card(act: Act, card: Card, cluster_id: str | None) -> None:
    """Puts a card where a board wants it; from now on opinions do not move it."""
    if cluster_id is not None:
        cluster = access_cluster(act.session, act.workshop.id, cluster_id)
        if cluster.wall_id != card.wall_id:
            raise Refusal("invalid", "Diese Überschrift gehört zu einer anderen Wand.", field="cluster")
        cluster.proposed = False
    card.cluster_id = cluster_id
    card.placed_by = "board"


def position_before(act: Act, card: Card, before_id: str) -> float:
    """The middle between a card and the one before it; at the end if that one has gone elsewhere."""
    before = access_card(act.session, act.workshop.id, before_id, "before")
    if (before.wall_id, before.cluster_id) != (card.wall_id, card.cluster_id):
        return act.later()
    pile = (
        Card.wall_id == card.wall_id,
        Card.cluster_id.is_(None) if card.cluster_id is None else Card.cluster_id == card.cluster_id,
        Card.id != card.id,
    )
    lower = act.session.scalar(select(func.max(Card.position)).where(*pile, Card.position < before.position))
    place = between(lower, before.position)
    if place is None:
        make_room(act.session.scalars(select(Card).where(*pile).order_by(Card.position, Card.id)).all())
        place = before.position - 0.5
    return place


class CopyCard(Command, tag="card.copy"):
    """Hangs the same words into a second cluster."""

    card: Id
    cluster: Id


@verb(CopyCard, TEAM, undoable=True)
def copy_card(act: Act, command: CopyCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    copy = Card(
        id=command.id,
        workshop_id=card.workshop_id,
        wall_id=card.wall_id,
        step_id=card.step_id,
        participant_id=None,
        position=act.later(),
        text=card.text,
        lang=card.lang,
        source=card.source,
        late=card.late,
        table_no=card.table_no,
        paper_no=card.paper_no,
        gloss=card.gloss,
        gloss_by=card.gloss_by,
        gloss_unsure=card.gloss_unsure,
        lang_guess=card.lang_guess,
        redacted=card.redacted,
        hidden=card.hidden,
        waiting=card.waiting,
        withdrawn=False,
        origin_noun="card",
        origin_id=card.id,
        created_at=act.now,
    )
    place_card(act, copy, command.cluster)
    act.session.add(copy)
