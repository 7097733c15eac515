"""A card in the reader's language, asked for by one tap. Nothing of it is stored, and nobody else is told."""

from flask import Blueprint, Response, abort, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from workshop.access import access_card, access_workshop
from workshop.errors import Later, Refusal
from workshop.languages import is_known
from workshop.live.rates import Buckets
from workshop.models import Card
from workshop.pages.instance import instance

versions = Blueprint("versions", __name__)

#: New translations per second of a workshop, and how many at once; what was asked before costs nothing.
_asked = Buckets(rate=3, burst=30)


@versions.get("/w/<workshop_id>/cards/<card_id>/version.json")
def version(workshop_id: str, card_id: str) -> ResponseReturnValue:
    """`?lang=`: the card in this language by the machine, or its German version by whomever that is."""
    translator, lang = instance().translator, request.args.get("lang", "")
    if translator is None or not is_known(lang):
        abort(404)
    with instance().database.read() as db:
        card = _card_on_the_wall(db, workshop_id, card_id)
        text, source, gloss, by = card.text, card.lang, card.gloss, card.gloss_by
    if gloss and lang.split("-")[0] == "de":
        return _answer(gloss, "de", by or "person")
    if translator.kept(text, source, lang) is None:
        _asked.take(workshop_id)
    try:
        words = translator.translate(text, source, lang)
    except Later as later:
        raise Refusal(
            "try_again", "Die Übersetzung ist gerade nicht möglich. Bitte später noch einmal.", wait=later.wait
        ) from later
    if words is None:
        raise Refusal("invalid", "In diese Sprache kann die Maschine diese Karte nicht übersetzen.", field="lang")
    return _answer(words, lang, "machine")


def _card_on_the_wall(db: Session, workshop_id: str, card_id: str) -> Card:
    workshop = access_workshop(db, workshop_id=workshop_id)
    card = access_card(db, workshop.id, card_id)
    if not card.visible or card.redacted:
        abort(404)
    return card


def _answer(text: str, lang: str, by: str) -> Response:
    response = jsonify(ok=True, lang=lang, text=text, by=by)
    response.headers["Cache-Control"] = "no-store"
    return response
