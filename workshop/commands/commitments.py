"""Commitments: people's word to a topic or an action item."""

import json
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.access import access_action_item, access_commitment, access_topic
from workshop.commands.verbs import MODERATE, PHONE, PLAN, SYSTEM_ONLY, TEAM, Act, Command, Id, Text, verb
from workshop.errors import Refusal
from workshop.models import Commitment, Contact
from workshop.text import checked

NAME_LENGTH, CONTACT_LENGTH = 80, 120


class MakeCommitment(Command, tag="commitment.make"):
    """Joins, coordinates or supports; name and contact only with consent to a certain text."""

    role: Literal["join", "coordinate", "support"]
    topic: Id | None = None
    action_item: Id | None = None
    name: Text = ""
    contact: Text = ""
    consent: Text = ""


@verb(MakeCommitment, PHONE | TEAM)
def make_commitment(act: Act, command: MakeCommitment) -> None:
    if (command.topic is None) == (command.action_item is None):
        raise Refusal("invalid", "Bitte wählen Sie ein Thema.", field="topic")
    if command.topic is not None:
        access_topic(act.session, act.workshop.id, command.topic)
    else:
        access_action_item(act.session, act.workshop, command.action_item or "")
    _withdraw_earlier(act, command)
    name = checked(command.name, NAME_LENGTH, "name", empty=True)
    contact = checked(command.contact, CONTACT_LENGTH, "contact", empty=True)
    commitment = Commitment(
        id=command.id,
        workshop_id=act.workshop.id,
        participant_id=act.actor.participant_id,
        topic_id=command.topic,
        action_item_id=command.action_item,
        role=command.role,
        has_contact=bool(name or contact),
        withdrawn=False,
        created_at=act.now,
    )
    act.session.add(commitment)
    if commitment.has_contact:
        act.session.flush()
        act.session.add(_contact(act, command.consent, name, contact))


def _withdraw_earlier(act: Act, command: MakeCommitment) -> None:
    """A second word to the same topic replaces the first."""
    if not act.is_phone:
        return
    earlier = select(Commitment).where(
        Commitment.participant_id == act.actor.participant_id,
        Commitment.topic_id == command.topic if command.topic else Commitment.action_item_id == command.action_item,
        Commitment.withdrawn.is_(False),
    )
    for commitment in act.session.scalars(earlier):
        _withdraw(act, commitment)


def _contact(act: Act, consent: str, name: str, contact: str) -> Contact:
    if not consent:
        raise Refusal("invalid", "Bitte stimmen Sie zu, oder lassen Sie Namen und Kontakt weg.", field="consent")
    return Contact(
        commitment_id=act.id,
        sealed=act.keys.seal(json.dumps({"name": name, "contact": contact}, ensure_ascii=False)),
        consent=checked(consent, 40, "consent"),
        consent_at=act.now,
        delete_on=(act.now + timedelta(days=act.contact_days)).date(),
    )


class WithdrawCommitment(Command, tag="commitment.withdraw"):
    """Takes one's word back; contact data goes at once."""

    commitment: Id


@verb(WithdrawCommitment, PHONE | MODERATE, when_closed=True)
def withdraw_commitment(act: Act, command: WithdrawCommitment) -> None:
    _withdraw(act, access_commitment(act.session, act.workshop.id, command.commitment, act.actor))


def _withdraw(act: Act, commitment: Commitment) -> None:
    commitment.withdrawn = True
    _forget(act, commitment)


class ForgetCommitment(Command, tag="commitment.forget"):
    """Deletes name and contact, because somebody asks for it or their day has come; the word stands."""

    commitment: Id


@verb(ForgetCommitment, PLAN | SYSTEM_ONLY, when_closed=True)
def forget_commitment(act: Act, command: ForgetCommitment) -> None:
    _forget(act, access_commitment(act.session, act.workshop.id, command.commitment, act.actor))


def contacts_to_delete(
    session: Session, workshop_id: str | None = None, *, by: date | None = None
) -> list[tuple[str, str]]:
    """(workshop, commitment) whose contact data has to go by a day; without a day all of them."""
    query = select(Commitment.workshop_id, Commitment.id).join(Contact, Contact.commitment_id == Commitment.id)
    if workshop_id is not None:
        query = query.where(Commitment.workshop_id == workshop_id)
    if by is not None:
        query = query.where(Contact.delete_on <= by)
    return [(workshop, commitment) for workshop, commitment in session.execute(query)]


def _forget(act: Act, commitment: Commitment) -> None:
    commitment.has_contact = False
    contact = act.session.get(Contact, commitment.id)
    if contact is not None:
        act.session.delete(contact)
