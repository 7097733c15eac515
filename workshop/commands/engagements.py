"""Engagement: what people already do, made visible and thanked for."""

from typing import Annotated

import msgspec
from sqlalchemy import select

from workshop.access import access_engagement, access_step
from workshop.commands.verbs import MEDIATE, PHONE, TEAM, Act, Command, Id, Tag, Text, verb
from workshop.errors import Refusal
from workshop.languages import checked_languages
from workshop.models import Engagement, Thank
from workshop.text import CARD_LENGTH, checked

LINE_LENGTH = 80
Tags = Annotated[list[Tag], msgspec.Meta(max_length=20)]


class SubmitEngagement(Command, tag="engagement.submit"):
    """Tells what one already does; no association needed. `consent`: may stand in the municipality's directory."""

    text: Text
    lang: Tag
    for_whom: Text = ""
    place: Text = ""
    languages: Tags = msgspec.field(default_factory=list)
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
            for_whom=_line(command.for_whom, "for_whom"),
            place=_line(command.place, "place"),
            languages=checked_languages(command.languages, empty=True),
            consent=command.consent,
            created_at=act.now,
        )
    )


class ChangeEngagement(Command, tag="engagement.change"):
    """What is not given stays. Only who wrote it may change it; others may take it out of the directory."""

    engagement: Id
    text: Text | None = None
    lang: Tag | None = None
    for_whom: Text | None = None
    place: Text | None = None
    languages: Tags | None = None
    consent: bool | None = None


@verb(ChangeEngagement, PHONE | MEDIATE | {"plan"}, when_closed=True)
def change_engagement(act: Act, command: ChangeEngagement) -> None:
    engagement = access_engagement(act.session, act.workshop.id, command.engagement)
    if not _ends_consent(act, command):
        _check_wrote(act, engagement)
    if command.text is not None:
        engagement.text, engagement.lang = checked(command.text, CARD_LENGTH), command.lang or engagement.lang
    if command.for_whom is not None:
        engagement.for_whom = _line(command.for_whom, "for_whom")
    if command.place is not None:
        engagement.place = _line(command.place, "place")
    if command.languages is not None:
        engagement.languages = checked_languages(command.languages, empty=True)
    if command.consent is not None:
        engagement.consent = command.consent


class WithdrawEngagement(Command, tag="engagement.withdraw"):
    """Takes it back: it is gone everywhere, and its words with it."""

    engagement: Id


@verb(WithdrawEngagement, PHONE | MEDIATE, when_closed=True)
def withdraw_engagement(act: Act, command: WithdrawEngagement) -> None:
    engagement = access_engagement(act.session, act.workshop.id, command.engagement)
    _check_wrote(act, engagement)
    engagement.withdrawn, engagement.consent = True, False
    engagement.text = engagement.for_whom = engagement.place = ""
    engagement.languages = []


class ThankEngagement(Command, tag="engagement.thank"):
    """Says thank you, once per person, or takes that back (`said: false`)."""

    engagement: Id
    said: bool = True


@verb(ThankEngagement, PHONE | TEAM)
def thank_engagement(act: Act, command: ThankEngagement) -> None:
    engagement = access_engagement(act.session, act.workshop.id, command.engagement)
    if act.is_phone and engagement.participant_id == act.actor.participant_id:
        raise Refusal("not_allowed", "Das ist Ihr eigener Eintrag.", field="engagement")
    earlier = select(Thank).where(Thank.engagement_id == engagement.id, Thank.actor == act.actor.name)
    thank = act.session.scalar(earlier)
    if thank is not None:
        thank.said = command.said
    elif command.said:
        person = act.actor.participant_id
        act.session.add(
            Thank(id=command.id, engagement_id=engagement.id, actor=act.actor.name, participant_id=person, said=True)
        )


class HideEngagement(Command, tag="engagement.hide"):
    """Takes an entry from the hall's sight for a reason; an empty reason shows it again."""

    engagement: Id
    reason: Text


@verb(HideEngagement, TEAM, undoable=True)
def hide_engagement(act: Act, command: HideEngagement) -> None:
    engagement = access_engagement(act.session, act.workshop.id, command.engagement)
    engagement.hidden = checked(command.reason, 80, "reason", empty=True) or None


def _ends_consent(act: Act, command: ChangeEngagement) -> bool:
    """Whether this is all that somebody asks who is not at a phone."""
    told = (command.text, command.lang, command.for_whom, command.place, command.languages)
    return not act.is_phone and command.consent is False and told == (None,) * len(told)


def _check_wrote(act: Act, engagement: Engagement) -> None:
    """Phones have their own entries, boards those that they wrote down for somebody."""
    if engagement.participant_id != act.actor.participant_id or act.actor.role == "plan":
        raise Refusal("not_allowed", "Das ist nicht Ihr Eintrag.", field="engagement")


def _line(text: str, field: str) -> str:
    return " ".join(checked(text, LINE_LENGTH, field, empty=True).split())
