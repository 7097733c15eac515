"""Catalogues as files: downloaded for a translator's own program, and taken back with corrections."""

import io
from contextlib import closing
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from flask import Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.catalogues import msgids, read_catalogue
from workshop.corrections import only
from workshop.errors import Refusal
from workshop.languages import catalogue, languages
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.review.po_check import MOST_BYTES, Findings, check_po
from workshop.pages.review.reviewer import access_language, correcting, may_correct, reviewing
from workshop.pages.review.rows import program_texts, rows_of
from workshop.pages.staff import staff_blueprint

po_files = staff_blueprint("review", "po_files")


@po_files.get("/<tag>/messages.po")
def download(tag: str) -> Response:
    """The catalogue with its corrections; `?corrections`: only these."""
    reviewing()
    messages = read_catalogue(access_language(tag))
    corrected = instance().corrections.texts(tag)
    if "corrections" in request.args:
        only(messages, corrected)
    for row in messages:
        if row.id and msgids(row)[0] in corrected:
            forms = corrected[msgids(row)[0]]
            row.string = forms if isinstance(row.id, tuple) else forms[0]
    part = "-corrections" if "corrections" in request.args else ""
    answer = Response(_written(messages), mimetype="text/x-gettext-translation")
    answer.headers["Content-Disposition"] = f'attachment; filename="{catalogue(tag)}{part}.po"'
    return answer


@po_files.post("/<tag>/upload")
def upload(tag: str) -> ResponseReturnValue:
    """Shows what a file would change. Nothing is kept yet."""
    reviewing()
    access_language(tag)
    with closing(request.files.get("po") or io.BytesIO()) as file:
        return _show(tag, file.read(MOST_BYTES + 1))


@po_files.post("/<tag>/accept")
def accept(tag: str) -> ResponseReturnValue:
    """Keeps what was shown; it is checked again."""
    correcting()
    access_language(tag)
    # What was shown comes back as a field, which may be larger than fields usually are.
    request.max_form_memory_size = 4 * MOST_BYTES
    data = request.form.get("po", "").encode()
    try:
        findings = _check(tag, data)
    except Refusal as refusal:
        return _page(tag, problem=refusal_text(refusal)), 422
    if findings.changes:
        instance().corrections.keep(tag, {change.msgid: change.new for change in findings.changes})
    return redirect(url_for("texts.language", tag=tag, kept=len(findings.changes), state="corrected"), 303)


def _show(tag: str, data: bytes) -> ResponseReturnValue:
    try:
        findings = _check(tag, data)
    except Refusal as refusal:
        return _page(tag, problem=refusal_text(refusal)), 422
    messages = read_catalogue(tag)
    only(messages, {change.msgid: change.new for change in findings.changes})
    return _page(tag, findings=findings, po=_written(messages).decode())


def _check(tag: str, data: bytes) -> Findings:
    shown = {row.msgid: row.shown for row in rows_of(tag, instance().corrections)}
    return check_po(tag, data, program_texts(tag), shown)


def _page(tag: str, **more: Any) -> str:
    return render_template("review/upload.html", language=languages()[tag], may_correct=may_correct(), **more)


def _written(messages: Catalog) -> bytes:
    file = io.BytesIO()
    write_po(file, messages, width=0)
    return file.getvalue()
