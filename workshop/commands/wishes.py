"""Turning a criticism round: the first words of a wish, for people to go on from. German only, as headings are."""

import re

_WISH = "Wir wünschen uns {rest}"
_OPEN = "Wir wünschen uns: {rest}"

#: (how the criticism begins, the wish). What needs another case than we can know ("ein", "kein") goes behind a colon.
_TURNS: tuple[tuple[str, str], ...] = (
    (r"(?:uns|mir|hier|es) fehl(?:t|en)(?: (?:uns|mir|hier))?(?: es)? an ", "Wir wünschen uns mehr {rest}"),
    (r"(?:uns|mir|hier|es) fehl(?:t|en)(?: (?:uns|mir|hier))? (?=ein )", _OPEN),
    (r"(?:uns|mir|hier|es) fehl(?:t|en)(?: (?:uns|mir|hier))? der ", "Wir wünschen uns den {rest}"),
    (r"(?:uns|mir|hier|es) fehl(?:t|en)(?: (?:uns|mir|hier))? ", _WISH),
    (r"mangel an ", "Wir wünschen uns mehr {rest}"),
    (r"(?:(?:wir haben|es gibt|hier gibt es) )?(?:viel )?zu wenige? ", "Wir wünschen uns mehr {rest}"),
    (r"(?:(?:wir haben|es gibt|hier gibt es) )?(?:viel )?zu viele? ", "Wir wünschen uns weniger {rest}"),
    (r"(?:(?:wir haben|es gibt|hier gibt es) )?keine?n? ", _OPEN),
    (r"fehlende[rs]? ", _OPEN),
)
_TURNING = tuple((re.compile(begins, re.IGNORECASE), wish) for begins, wish in _TURNS)


def wish_from(criticism: str) -> str:
    """The wish that stands behind a criticism: "Uns fehlen Räume" → "Wir wünschen uns Räume"."""
    said = criticism.strip()
    if said.lower().startswith("wir wünschen uns"):
        return said
    for begins, wish in _TURNING:
        found = begins.match(said)
        rest = said[found.end() :].rstrip(" .!…") if found else ""
        if rest:
            return wish.format(rest=rest)
    return _OPEN.format(rest=said.rstrip(" .!…") or said)
