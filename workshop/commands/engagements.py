"""Engagement: what people already do, made visible and thanked for."""

from sqlalchemy import select

from workshop.access import access_engagement, access_step
from workshop.commands.verbs import MEDIATE, PHONE, TEAM, Act, Command, Id, Tag, Text, verb
from workshop.models import Engagement, Thank
from workshop.text import CARD_LENGTH, checked


class SubmitEngagement(Command, tag="engagement.submit"):
    """Tells what one already does; no association needed. `consent`: may stand in the municipality's directory."""

    text: Text
    lang: Tag
    step: Id | None = None
    consent: bool = False


@verb(SubmitEngagement, PHONE | MEDIATE)
def submit_engagement(act: Act, command: SubmitEngagement) -> None:
    if command.step is not None:
        access_step(act.session, act.workshop.id, command.step)
    act.session.add(
        Engagement(
            id=command.id,
            workshop_id=act.workshop.id,
            participant_id=act.actor.participant_id,
            step_id=command.step,
            text=checked(command.text, CARD_LENGTH),
            lang=command.lang,
            consent=command.consent,
            created_at=act.now,
        )
    )


class ThankEngagement(Command, tag="engagement.thank"):
    """Says thank you, once per person."""

    engagement: Id


@verb(ThankEngagement, PHONE | TEAM)
def thank_engagement(act: Act, command: ThankEngagement) -> None:
    engagement = access_engagement(act.session, act.workshop.id, command.engagement)
    said = select(Thank).where(Thank.engagement_id == engagement.id, Thank.actor == act.actor.name)
    if act.session.scalar(said) is None:
        act.session.add(Thank(id=command.id, engagement_id=engagement.id, actor=act.actor.name))


class HideEngagement(Command, tag="engagement.hide"):
    """Takes an entry from the hall's sight for a reason; an empty reason shows it again."""

    engagement: Id
    reason: Text


@verb(HideEngagement, TEAM, undoable=True)
def hide_engagement(act: Act, command: HideEngagement) -> None:
    engagement = access_engagement(act.session, act.workshop.id, command.engagement)
    engagement.hidden = checked(command.reason, 80, "reason", empty=True) or None
