"""What a translator's file would change, and what is wrong with it."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from workshop.catalogues import fitting, forms_of, msgids
from workshop.errors import Refusal
from workshop.languages import catalogue, own_name
from workshop.pages.errors import refusal_text

MOST_BYTES = 1_000_000
_QUOTED = r'"(?:[^"\\]|\\.)*"'
#: Babel's reader takes half a line for a whole one.
_LINE = re.compile(rf"\s*(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s+)?{_QUOTED}\s*)?")
_LANGUAGE = re.compile(r'^"Language:\s*([^\\"]*)', re.MULTILINE)
_FORMS = re.compile(r"nplurals\s*=\s*(\d+)")


@dataclass(frozen=True)
class Change:
    """A text that would be another one."""

    msgid: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass
class Findings:
    """What is new, what does not fit and why, and how many texts say nothing new or are not ours."""

    changes: list[Change] = field(default_factory=list)
    problems: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list)
    same: int = 0
    unsure: int = 0
    unknown: int = 0


def check_po(tag: str, data: bytes, messages: Catalog, shown: Mapping[str, tuple[str, ...]]) -> Findings:
    """Compares a file with what is shown now. Refuses a file that cannot be read or is for something else."""
    found = Findings()
    known = {msgids(row)[0]: row for row in messages if row.id}
    for row in _read(tag, data, messages):
        msgid, new = msgids(row)[0], forms_of(row)
        if not row.id or not any(new):
            continue
        if msgid not in shown or type(known[msgid].id) is not type(row.id):
            found.unknown += 1
        elif row.fuzzy:
            found.unsure += 1
        elif new == shown[msgid]:
            found.same += 1
        else:
            try:
                found.changes.append(Change(msgid, shown[msgid], fitting(messages, known[msgid], new)))
            except Refusal as refusal:
                found.problems.append((msgid, new, refusal_text(refusal)))
    return found


def _read(tag: str, data: bytes, messages: Catalog) -> Catalog:
    if not data.strip():
        raise Refusal("invalid", "Bitte wählen Sie eine .po-Datei aus.")
    if len(data) > MOST_BYTES:
        raise Refusal("invalid", "Die Datei ist zu groß. Höchstens {limit} kB.", limit=MOST_BYTES // 1000)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Refusal("invalid", "Die Datei ist nicht in UTF-8 gespeichert.") from None
    for number, line in enumerate(text.split("\n"), 1):
        if not _LINE.fullmatch(line):
            raise Refusal("invalid", "Zeile {line} gehört nicht in eine .po-Datei: {text}", line=number, text=line[:60])
    _check_header(tag, text, messages)
    try:
        return read_po(io.BytesIO(text.encode()), locale=catalogue(tag), abort_invalid=True)
    except (PoFileError, ValueError, IndexError) as error:
        raise Refusal("invalid", "Diese .po-Datei lässt sich nicht lesen: {error}", error=str(error)[:200]) from error


def _check_header(tag: str, text: str, messages: Catalog) -> None:
    said = _LANGUAGE.search(text)
    name = said[1].strip() if said else ""
    if name and name.replace("_", "@") != catalogue(tag) and name.split("_")[0] != catalogue(tag):
        raise Refusal(
            "invalid", "Diese Datei ist für eine andere Sprache ({found}), nicht für {wanted}.",
            found=name, wanted=own_name(tag),
        )  # fmt: skip
    forms = _FORMS.search(text)
    if forms and int(forms[1]) != messages.num_plurals:
        raise Refusal(
            "invalid", "Diese Datei hat {found} Pluralformen, die Sprache hat hier {wanted}.",
            found=forms[1], wanted=messages.num_plurals,
        )  # fmt: skip
