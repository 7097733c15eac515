"""What lies on the tables for people without a phone: numbered card sheets and dot sheets, ready for the printer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import render_template, request
from flask_babel import force_locale, gettext
from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.commands.openings import dots_each, items_to_vote
from workshop.feed import STAGE
from workshop.feed.projections.ballot import see_ballots
from workshop.languages import catalogue, own_name
from workshop.models import Step, Workshop
from workshop.pages.instance import instance
from workshop.pages.plan.planner import planning
from workshop.pages.staff import staff_blueprint

paper = staff_blueprint("plan", "paper")

#: More would be a book; printed again with higher numbers it is no less.
_MOST_CARDS, _MOST_SHEETS = 400, 200
_PER_PAGE = (4, 6)
#: More languages than this leave no room for writing.
_MOST_LANGUAGES = 4
#: As many items as this have room on half a page.
_HALF_PAGE = 7
_SENTENCE = re.compile(r"[^.!?…؟。]+[.!?…؟。]*[\"“”»)]*\s*")
_SHORT = 90


@dataclass(frozen=True)
class _Sight:
    """What `items_to_vote` looks at."""

    session: Session
    workshop: Workshop


@paper.get("/workshops/<workshop_id>/print/cards")
def cards(workshop_id: str) -> str:
    """Numbered cards for the question of a cards step, four or six on a page."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        steps = _steps(planner.db, workshop, "cards")
        step = _chosen(steps, workshop)
        per_page = 6 if request.args.get("per") == "6" else 4
        numbers, problem = _numbers(per_page * 10, _MOST_CARDS)
        tags = _languages(workshop)
        return render_template(
            "plan/print_cards.html",
            **_around(workshop, steps, step, tags, numbers, problem),
            per_page=per_page,
            layouts=_PER_PAGE,
            questions=_questions(step, tags) if step else [],
            pages=[numbers[at : at + per_page] for at in range(0, len(numbers), per_page)],
        )


@paper.get("/workshops/<workshop_id>/print/dots")
def dots(workshop_id: str) -> str:
    """Numbered sheets with what is put to the vote, and circles to fill."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        steps = _steps(planner.db, workshop, "dots")
        step = _chosen(steps, workshop)
        numbers, problem = _numbers(20, _MOST_SHEETS)
        tags = _languages(workshop)
        ballot = _ballot(planner.db, workshop, step) if step else None
        per_page = 2 if ballot and len(ballot["titles"]) <= _HALF_PAGE else 1
        return render_template(
            "plan/print_dots.html",
            **_around(workshop, steps, step, tags, numbers, problem),
            ballot=ballot,
            rules=_rules(tags, ballot) if ballot else [],
            per_page=per_page,
            pages=[numbers[at : at + per_page] for at in range(0, len(numbers), per_page)],
        )


def _steps(db: Session, workshop: Workshop, step_type: str) -> Sequence[Step]:
    query = select(Step).where(Step.workshop_id == workshop.id, Step.type == step_type, Step.removed.is_(False))
    return db.scalars(query.order_by(Step.position)).all()


def _chosen(steps: Sequence[Step], workshop: Workshop) -> Step | None:
    """The step that was asked for, or else the open one, the next planned one, the last."""
    asked = next((step for step in steps if step.id == request.args.get("step")), None)
    current = next((step for step in steps if step.id == workshop.step_id), None)
    planned = next((step for step in steps if step.status == "planned"), None)
    return asked or current or planned or (steps[-1] if steps else None)


def _languages(workshop: Workshop) -> list[str]:
    """The chosen languages of the hall in their order; German and the next one unless somebody chose."""
    offered = list(dict.fromkeys(["de", *workshop.languages]))
    chosen = [tag for tag in offered if tag in request.args.getlist("lang")]
    return chosen[:_MOST_LANGUAGES] or [tag for tag in offered if tag != "de-simple"][:2]


def _numbers(few: int, most: int) -> tuple[list[int], str | None]:
    """The numbers that are printed, and what is wrong with those that were asked for."""
    first, last = request.args.get("from", "").strip(), request.args.get("to", "").strip()
    if not first and not last:
        return list(range(1, few + 1)), None
    begin = int(first) if first.isdecimal() and len(first) < 5 else 0
    end = int(last) if last.isdecimal() and len(last) < 5 else 0
    if not 0 < begin <= end or end - begin >= most:
        return [], gettext("Bitte zwei Zahlen von 1 bis 9999, höchstens %(most)s auf einmal.", most=most)
    return list(range(begin, end + 1)), None


def _around(
    workshop: Workshop,
    steps: Sequence[Step],
    step: Step | None,
    tags: list[str],
    numbers: list[int],
    problem: str | None,
) -> dict[str, Any]:
    offered = list(dict.fromkeys(["de", *workshop.languages]))
    return {
        "workshop": workshop,
        "steps": steps,
        "step": step,
        "languages": [(tag, own_name(tag), tag in tags) for tag in offered],
        "most_languages": _MOST_LANGUAGES,
        "numbers": numbers,
        "problem": problem,
        "typed": request.args,
        "address": instance().config.public_url.partition("://")[2],
    }


def _questions(step: Step, tags: list[str]) -> list[tuple[str, str]]:
    """(language, question): each text once, German where none of the languages has one."""
    found = {tag: _question(step.prompt.get(tag, ""), step.title.get(tag, "")) for tag in tags}
    there = [(tag, text) for tag, text in found.items() if text]
    return there or [("de", _question(step.prompt.get("de", ""), step.title.get("de", "")))]


def _question(prompt: str, title: str) -> str:
    """A short prompt as it is, the question of a longer one, or else its title."""
    if prompt and len(prompt) <= _SHORT:
        return prompt
    asked = [part.strip() for part in _SENTENCE.findall(prompt) if re.search(r"[?؟]", part)]
    return asked[0] if asked else title or prompt


def _ballot(db: Session, workshop: Workshop, step: Step) -> dict[str, Any]:
    """Titles and dots of the ballot; before it is fixed those that it would have now (`fixed` says which)."""
    if step.ballot_id is not None:
        seen = see_ballots(db, workshop.id, [step.ballot_id], STAGE)[0]
        titles = [item["title"] for item in seen["items"]]
        return {"titles": titles, "dots": seen["dots"], "cumulate": seen["cumulate"], "fixed": True}
    titles = [title for _, _, title in items_to_vote(_Sight(db, workshop), step)]
    each, most = dots_each(step, len(titles))
    return {"titles": titles, "dots": each, "cumulate": most, "fixed": False}


def _rules(tags: list[str], ballot: dict[str, Any]) -> list[tuple[str, str]]:
    """(language, how to fill in the sheet); a language without words of its own is left out."""
    rules: dict[str, str] = {}
    for tag in tags:
        with force_locale(catalogue(tag)):
            text = gettext(
                "Sie haben %(dots)s Punkte. Malen Sie so viele Kreise aus, höchstens %(most)s in einer Zeile.",
                dots=ballot["dots"],
                most=ballot["cumulate"],
            )
        rules.setdefault(text, tag)
    return [(tag, text) for text, tag in rules.items()]
