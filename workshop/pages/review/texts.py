"""The list of languages, and the texts of one: read, corrected in place, taken back."""

from collections import Counter
from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.catalogues import fitting
from workshop.errors import Refusal
from workshop.languages import languages, offered
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.review.reviewer import access_language, correcting, may_correct, reviewing
from workshop.pages.review.rows import PER_PAGE, STATES, Row, chosen, form_numbers, program_texts, reviewed, rows_of
from workshop.pages.review.screens import screen_words
from workshop.pages.staff import staff_blueprint

texts = staff_blueprint("review", "texts")

_FILTERS = ("q", "screen", "state")


@texts.get("")
def overview() -> str:
    """The languages, or the page that trades the key in the fragment."""
    try:
        reviewing()
    except Refusal:
        return render_template("review/entry.html")
    found = [language for language in offered() if language.tag != "de"]
    counts = {language.tag: Counter(row.state for row in _rows(language.tag)) for language in found}
    return render_template("review/languages.html", languages=found, counts=counts, may_correct=may_correct())


@texts.get("/<tag>")
def language(tag: str) -> str:
    """A page of the texts that the filters let through."""
    reviewing()
    return _page(access_language(tag))


@texts.post("/<tag>")
def keep(tag: str) -> ResponseReturnValue:
    """Keeps what is new on this page and what is ticked as read; nothing of it if a text does not fit."""
    correcting()
    access_language(tag)
    rows = _rows(tag)
    read: dict[str, tuple[str, ...]] = {}
    problems: dict[int, str] = {}
    typed: dict[int, tuple[str, ...]] = {}
    for row in rows:
        forms = tuple(request.form.getlist(f"text-{row.number}"))
        if not forms or request.form.get(f"id-{row.number}") != row.msgid:
            continue
        new = tuple(form.replace("\r\n", "\n") for form in forms) != row.shown
        if new or f"read-{row.number}" in request.form:
            typed[row.number] = forms
            try:
                read[row.msgid] = fitting(program_texts(tag), reviewed(tag)[row.number], forms)
            except Refusal as refusal:
                problems[row.number] = refusal_text(refusal)
    if problems:
        return _page(tag, typed, problems), 422
    if read:
        instance().corrections.keep(tag, read)
    page = request.args.get("page", 1, type=int)
    return redirect(url_for(".language", tag=tag, kept=len(read), page=page, **_filters()), 303)


@texts.post("/<tag>/back")
def take_back(tag: str) -> ResponseReturnValue:
    """Takes a correction away: the program's own text holds again."""
    correcting()
    instance().corrections.forget(access_language(tag), {request.form.get("msgid", "")})
    return redirect(url_for(".language", tag=tag, **_filters()), 303)


def _rows(tag: str) -> list[Row]:
    return rows_of(tag, instance().corrections)


def _filters() -> dict[str, Any]:
    return {name: request.args[name] for name in _FILTERS if request.args.get(name)}


def _page(tag: str, typed: dict[int, tuple[str, ...]] | None = None, problems: dict[int, str] | None = None) -> str:
    everything = _rows(tag)
    found = chosen(everything, request.args)
    pages = max(1, -(-len(found) // PER_PAGE))
    page = min(max(request.args.get("page", 1, type=int), 1), pages)
    shown = found[(page - 1) * PER_PAGE : page * PER_PAGE]
    return render_template(
        "review/texts.html",
        language=languages()[tag],
        total=len(everything),
        counts=Counter(row.state for row in everything),
        found=len(found),
        rows=shown,
        page=page,
        pages=pages,
        screens=screen_words(),
        used={screen for row in everything for screen in row.screens},
        states=STATES,
        filters=_filters(),
        form_numbers=form_numbers(tag),
        typed=typed or {},
        problems=problems or {},
        kept=request.args.get("kept", type=int),
        may_correct=may_correct(),
    )
