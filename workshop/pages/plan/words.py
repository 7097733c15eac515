"""What statuses, phases and roles are called on the organiser's pages, in the language of the staff."""

from flask_babel import gettext


def status_words() -> dict[str, str]:
    """In the order of what needs a person first."""
    return {
        "seeking": gettext("sucht noch Leute"),
        "running": gettext("läuft"),
        "planned": gettext("geplant"),
        "paused": gettext("ruht"),
        "done": gettext("fertig"),
        "dropped": gettext("kommt nicht"),
    }


def phase_words() -> dict[str, str]:
    """The three phases in their order."""
    return {
        "kritik": gettext("Kritik"),
        "phantasie": gettext("Phantasie"),
        "verwirklichung": gettext("Verwirklichung"),
    }


def role_words() -> dict[str, str]:
    """What somebody wants who gave their word."""
    return {
        "join": gettext("mitmachen"),
        "coordinate": gettext("koordinieren"),
        "support": gettext("unterstützen"),
    }
