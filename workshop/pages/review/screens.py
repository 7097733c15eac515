"""Where a text appears, in words: the place in the code says it."""

from functools import cache

from flask_babel import gettext

#: The beginning of a place in the code and the screen that it draws; the first that fits counts.
_PLACES = (
    (("static/src/phone/steps/Cards", "static/src/phone/CardField", "static/src/phone/Question"), "cards"),
    (("static/src/phone/Own", "static/src/phone/Mine", "static/src/phone/Fate", "static/src/phone/use-card"), "own"),
    (("static/src/phone/steps/Sort",), "sort"),
    (("static/src/phone/steps/Dots",), "dots"),
    (("static/src/phone/steps/Flip",), "flip"),
    (("static/src/phone/steps/Commit", "static/src/phone/Offer", "static/src/phone/Topic"), "promises"),
    (("static/src/phone/steps/Introduce", "static/src/phone/Engagement", "static/src/phone/OthersEng"), "engagement"),
    (("static/src/phone/steps/Table", "static/src/phone/Sheet", "static/src/phone/Seat"), "table"),
    (("static/src/phone/steps/Scale", "static/src/phone/steps/Poll", "static/src/phone/steps/Answer"), "answers"),
    (("static/src/phone/Languages", "static/src/phone/Welcome", "static/src/phone/Privacy"), "welcome"),
    (("static/src/phone/Wall", "static/src/phone/Ask", "static/src/phone/CardTools"), "wall"),
    (("static/src/phone/Strip", "static/src/phone/Refusals", "static/src/phone/Late", "static/src/live/"), "net"),
    (("static/src/phone/", "templates/phone/"), "phone"),
    (("static/src/shared/",), "shared"),
    (("static/src/ui/",), "everywhere"),
    (("static/src/stage/", "templates/stage/"), "stage"),
    (("static/src/board/", "templates/board/"), "board"),
    (("templates/join/", "workshop/pages/join"), "join"),
    (("templates/public/", "workshop/pages/public/"), "result"),
    (("templates/plan/", "workshop/pages/plan/"), "plan"),
    (("templates/review/", "workshop/pages/review/", "workshop/catalogues"), "review"),
    (("",), "messages"),
)


@cache
def screen_of(place: str) -> str:
    """The name of the screen to which a file belongs."""
    return next(screen for beginnings, screen in _PLACES if place.startswith(beginnings))


def screen_words() -> dict[str, str]:
    """What the screens are called, in the order in which people meet them."""
    return {
        "join": gettext("Startseite mit dem Code"),
        "welcome": gettext("Handy: Begrüßung und Sprache"),
        "phone": gettext("Handy: Rahmen und Hinweise"),
        "cards": gettext("Handy: Karten schreiben"),
        "own": gettext("Handy: eigene Karten"),
        "wall": gettext("Handy: die Wand lesen"),
        "sort": gettext("Handy: Karten ordnen"),
        "dots": gettext("Handy: Punkte kleben"),
        "flip": gettext("Handy: Kritik umdrehen"),
        "table": gettext("Handy: Arbeit am Tisch"),
        "promises": gettext("Handy: mitmachen und Zusagen"),
        "engagement": gettext("Handy: vorhandenes Engagement"),
        "answers": gettext("Handy: Stimmungsbild und Umfrage"),
        "net": gettext("Handy: Netz und Fehler"),
        "shared": gettext("Gemeinsames Gerät"),
        "everywhere": gettext("An vielen Stellen"),
        "messages": gettext("Meldungen des Programms"),
        "result": gettext("Ergebnisse im Internet"),
        "stage": gettext("Leinwand"),
        "board": gettext("Moderation"),
        "plan": gettext("Planung"),
        "review": gettext("Texte prüfen"),
    }
