"""Answers to scales, polls and feedback questions."""

from sqlalchemy import select

from workshop.access import access_step
from workshop.commands.verbs import PHONE, TEAM, Act, Command, Id, Tag, Text, verb
from workshop.errors import Refusal
from workshop.feed.projections.ballot import ANSWERED
from workshop.models import Answer
from workshop.steps import values_to_choose
from workshop.text import checked

ANSWER_LENGTH = 500


class GiveAnswer(Command, tag="answer.give"):
    """One's answer to the step's question; a second one replaces it. From paper each stands for itself."""

    step: Id
    value: int | None = None
    text: Text | None = None
    lang: Tag = "de"


@verb(GiveAnswer, PHONE | TEAM)
def give_answer(act: Act, command: GiveAnswer) -> None:
    step = access_step(act.session, act.workshop.id, command.step)
    if step.type not in ANSWERED or (act.is_phone and step.status != "open"):
        raise Refusal("closed", "Diese Frage ist gerade nicht offen.", field="step")
    points = values_to_choose(step.settings)
    if step.type == "poll" and not 1 <= (command.value or 0) <= points:
        raise Refusal("invalid", "Bitte wählen Sie eine der Antworten.", field="value")
    if command.value is not None and not 1 <= command.value <= points:
        raise Refusal("invalid", "Bitte wählen Sie eine Zahl von 1 bis {points}.", field="value", points=points)
    text = checked(command.text or "", ANSWER_LENGTH, empty=True)
    if command.value is None and not text:
        raise Refusal("invalid", "Hier fehlt noch der Text.", field="text")
    answer = _own_answer(act, step.id)
    if answer is None:
        answer = Answer(
            id=command.id, workshop_id=act.workshop.id, step_id=step.id, participant_id=act.actor.participant_id
        )
        act.session.add(answer)
    answer.value, answer.text, answer.lang = command.value, text, command.lang


def _own_answer(act: Act, step_id: str) -> Answer | None:
    if not act.is_phone:
        return None
    own = select(Answer).where(Answer.step_id == step_id, Answer.participant_id == act.actor.participant_id)
    return act.session.scalar(own)
