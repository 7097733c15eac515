"""Quiet questions: people say that they do not understand a card, and a board explains it."""

from sqlalchemy import select

from workshop.access import access_card
from workshop.commands.verbs import PHONE, TEAM, Act, Command, Id, verb
from workshop.errors import Refusal
from workshop.models import Ask, new_id


class AskCard(Command, tag="card.ask"):
    """One does not understand somebody else's card, or now does. Only boards are told, and only how many ask."""

    card: Id
    asks: bool


@verb(AskCard, PHONE)
def ask_card(act: Act, command: AskCard) -> None:
    card = access_card(act.session, act.workshop.id, command.card)
    ask = act.session.scalar(select(Ask).where(Ask.card_id == card.id, Ask.participant_id == act.actor.participant_id))
    if not command.asks:
        if ask is not None:
            ask.asked_at = None
        return
    if not card.visible or card.participant_id == act.actor.participant_id:
        raise Refusal("invalid", "Das gibt es hier nicht mehr.", field="card")
    if ask is None:
        ask = Ask(id=new_id(), workshop_id=act.workshop.id, card_id=card.id, participant_id=act.actor.participant_id)
        act.session.add(ask)
    if not ask.is_open(card.explained_at):
        ask.asked_at = act.now


class ExplainCard(Command, tag="card.explain"):
    """A board has answered, aloud or on the card, what it means."""

    card: Id


@verb(ExplainCard, TEAM, undoable=True)
def explain_card(act: Act, command: ExplainCard) -> None:
    access_card(act.session, act.workshop.id, command.card).explained_at = act.now
