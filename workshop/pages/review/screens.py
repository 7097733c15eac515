"""Where a text appears, in words: the place in the code says it."""

from functools import cache

from flask_babel import gettext

#: Beginnings of the files below `static/src/phone/` that draw a screen.
_PHONE = {
    "cards": ("steps/Cards", "CardField", "Question"),
    "own": ("Own", "Fate", "receipt/", "use-card"),
    "sort": ("steps/Sort",),
    "dots": ("steps/Dots",),
    "flip": ("steps/Flip",),
    "promises": ("steps/Commit", "Offer", "Topic"),
    "engagement": ("steps/Introduce", "Engagement", "OthersEng", "DirectoryConsent"),
    "table": ("steps/Table", "Sheet", "Seat", "Tables"),
    "answers": ("steps/Scale", "steps/Poll", "steps/Answer", "AnswerBars"),
    "welcome": ("Languages", "Welcome", "Privacy"),
    "wall": ("Wall", "Ask", "CardTools"),
    "net": ("Strip", "network/", "Refusals", "Late"),
}
#: The beginnings of a place in the code and the screen that it draws; the first that fits counts.
PLACES = (
    *((tuple(f"static/src/phone/{beginning}" for beginning in found), screen) for screen, found in _PHONE.items()),
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
    return next(screen for beginnings, screen in PLACES if place.startswith(beginnings))


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
