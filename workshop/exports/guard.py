"""What keeps a spreadsheet from taking somebody's words for something else."""

import re
import unicodedata

# What some spreadsheet takes for a formula. Apostrophes before it count too, so that `bare` can tell ours.
_FORMULA = re.compile(r"^['\s]*[=+\-@\t\r\n＝＋－＠]")
# Telephone numbers: a spreadsheet drops the zero before a number, and shows twelve digits as a power of ten.
_DIGITS = re.compile(r"0[0-9]+|[0-9]{12,}")
# XML 1.0 cannot hold these, and Excel calls a file with them damaged.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FSI, _PDI = "\u2068", "\u2069"


def guarded(text: str) -> str:
    """`text`, with an apostrophe before it if a spreadsheet could run it. Nothing is taken away."""
    return f"'{text}" if _FORMULA.match(text) else text


def bare(text: str) -> str:
    """The text that was `guarded`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def whole(text: str) -> str:
    """`text`, with an apostrophe before it if a spreadsheet would take it for a number and lose digits."""
    return f"'{text}" if _DIGITS.fullmatch(text) else text


def isolated(text: str) -> str:
    """Text with right-to-left letters as an isolate, so that it cannot turn round what stands beside it."""
    return f"{_FSI}{text}{_PDI}" if runs_right_to_left(text) else text


def runs_right_to_left(text: str) -> bool:
    """Whether any letter of it is written from the right."""
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def for_xml(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text)
