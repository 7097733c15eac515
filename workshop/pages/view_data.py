"""What a live view needs to know before it connects."""

from typing import Any

from workshop.languages import offered, own_name
from workshop.models import Workshop
from workshop.pages.instance import instance
from workshop.pages.locale import page_language
from workshop.urls import join_url, result_url
from workshop.words import browser_words


def languages_of(workshop: Workshop) -> list[dict[str, str]]:
    """The languages participants of this workshop can choose: `{tag, name (in itself), dir}`, German always."""
    return [
        {"tag": language.tag, "name": own_name(language.tag), "dir": language.dir}
        for language in offered()
        if language.tag in ("de", *workshop.languages)
    ]


def view_data(view: str, workshop: Workshop) -> dict[str, Any]:
    """The JSON of the page, read by static/src: who it is, how to join, and the words of its language."""
    lang = page_language()
    result = result_url(instance().config.public_url, workshop)
    return {
        "view": view,
        "code": workshop.code,
        "workshop": workshop.id,
        "title": workshop.title,
        "municipality": workshop.municipality.name,
        "lang": lang,
        "languages": languages_of(workshop),
        "join_url": join_url(instance().config.public_url, workshop),
        "qr_url": f"/w/{workshop.id}/qr.svg",
        "result_url": result,
        # As people type it: a browser adds the rest by itself.
        "result_address": result.partition("://")[2],
        "result_qr_url": f"/w/{workshop.id}/result-qr.svg",
        "translates": instance().translator is not None,
        "dictation": instance().config.dictation,
        "contact_days": instance().config.contact_days,
        # A phone fetches the rest with its later script.
        **browser_words(lang, view, instance().corrections.texts(lang), "first" if view == "phone" else "all"),
    }
