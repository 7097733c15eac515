"""The numbers printed on paper cards: on a wall each belongs to one card, so that none is entered twice."""

from sqlalchemy import or_, select

from workshop.commands.verbs import Act
from workshop.errors import Refusal
from workshop.models import Card

_SHOWN = 60


def check_paper_number(act: Act, wall_id: str | None, number: int | None, *, card_id: str) -> None:
    """Refuses a number that another card of the wall has. The desk takes one command after the other, so none slips in.

    A copy keeps the number of its card: that is still one piece of paper.
    """
    if number is None:
        return
    has_it = select(Card).where(
        Card.wall_id == wall_id,
        Card.paper_no == number,
        Card.withdrawn.is_(False),
        Card.id != card_id,
        or_(Card.origin_noun.is_(None), Card.origin_noun != "card"),
    )
    other = act.session.scalars(has_it.order_by(Card.created_at)).first()
    if other is not None:
        raise Refusal(
            "conflict", "Nummer {number} hängt schon: „{text}“", field="paper", number=number, text=_start_of(other)
        )


def _start_of(card: Card) -> str:
    words = " ".join(card.text.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()} …"
