"""Finds the German words in browser code, for `pybabel extract` (see babel.cfg and bin/words).

Babel's own JavaScript extractor knows neither calls inside template strings nor apostrophes in the text of an element.
"""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

STRING = r"""(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`)"""
TEXT = rf"{STRING}(?:\s*\+\s*{STRING})*"
CALL = re.compile(rf"(?<![\w$.])(?:t\(\s*(?P<one>{TEXT})|tn\(\s*(?P<few>{TEXT})\s*,\s*(?P<many>{TEXT}))\s*[,)]")
COMMENT = re.compile(r"^[ \t]*\{?(?://|/\*|\*)[^\n]*", re.MULTILINE)
ESCAPES = {"n": "\n", "t": "\t"}
Found = tuple[int, str, str | tuple[str, str], list[str]]


def browser(file: BinaryIO, keywords: Any, comment_tags: Any, options: Any) -> Iterator[Found]:
    """Yields (line, function, msgid or (singular, plural), comments) for each `t("…")` and `tn("…", "…", n)`."""
    code = COMMENT.sub("", file.read().decode())
    for call in CALL.finditer(code):
        line = code.count("\n", 0, call.start()) + 1
        if call["one"]:
            yield line, "gettext", _value(call["one"]), []
        else:
            yield line, "ngettext", (_value(call["few"]), _value(call["many"])), []


def _value(literals: str) -> str:
    """The text of one or more string literals joined by +."""
    inner = "".join(literal[1:-1] for literal in re.findall(STRING, literals))
    return re.sub(r"\\(u\{?([0-9a-fA-F]+)\}?|.)", _unescape, inner, flags=re.DOTALL)


def _unescape(match: re.Match[str]) -> str:
    if match[2]:
        return chr(int(match[2], 16))
    return ESCAPES.get(match[1], match[1].strip("\n"))
