"""What people write: cleaned and measured the same everywhere (static/src/live/clean.js is its twin)."""

import re
import unicodedata

from workshop.errors import Refusal

CARD_LENGTH = 280
#: The German version of a full card from another language is often longer than the card.
GLOSS_LENGTH = 2 * CARD_LENGTH
#: The mark that stands for a redacted passage; of even length, so that it tells nothing about what stood there.
BAR = "█████"
_BARS = frozenset(BAR)

# Bidi embeddings, overrides and isolates, zero-width space, soft hyphen and BOM. ZWNJ (Persian) and ZWJ (emoji) stay.
_INVISIBLE = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u00ad\ufeff]")
_MOST_MARKS = 3


def clean(text: str) -> str:
    """NFC, without control and bidi-override characters, at most three combining marks in a row, stripped."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", " ")
    text = _INVISIBLE.sub("", text)
    kept, marks = [], 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= _MOST_MARKS and (char == "\n" or category not in ("Cc", "Cs", "Co", "Cn")):
            kept.append(char)
    return "".join(kept).strip()


def checked(text: str, limit: int = CARD_LENGTH, field: str = "text", *, empty: bool = False) -> str:
    """`clean` text of at most `limit` code points; refuses what is longer, or empty where that makes no sense."""
    text = clean(text)
    if not text and not empty:
        raise Refusal("invalid", "Hier fehlt noch der Text.", field=field)
    if len(text) > limit:
        raise Refusal("invalid", "Der Text ist zu lang. Höchstens {limit} Zeichen.", field=field, limit=limit)
    return text


def is_black(text: str) -> bool:
    """Whether nothing but bars is left of a text (static/src/ui/redacted.js is its twin)."""
    return set("".join(text.split())) == _BARS
