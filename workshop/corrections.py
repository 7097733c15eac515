"""What native speakers corrected and have read, kept in the data folder and used at once, beside the catalogues.

For each language a catalogue of its own in `DIR/corrections/`, with only what somebody has read. Where it says the same
as the program's catalogue the text was found right; when the program's text changes later, it counts as unread again.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import write_po

from workshop.catalogues import catalogue_file, forms_of, msgids, read_catalogue
from workshop.words import TRANSLATIONS, Texts

#: Says in the file that somebody found the program's own text right.
_RIGHT = "found right"


class Corrections:
    """The corrections of one installation. Every process reads them anew when the file has changed."""

    def __init__(self, data_dir: Path) -> None:
        self.folder = data_dir / "corrections"
        self._read: dict[str, tuple[int, list[Message]]] = {}

    def stamp(self, tag: str) -> int:
        """Another number as soon as the corrections of a language have changed; 0 without any."""
        try:
            return self._compiled(tag).stat().st_mtime_ns
        except FileNotFoundError:
            return 0

    def texts(self, tag: str) -> dict[str, tuple[str, ...]]:
        """Corrected texts of a language."""
        return {msgids(row)[0]: forms_of(row) for row in self._rows(tag) if _RIGHT not in row.user_comments}

    def found_right(self, tag: str) -> dict[str, tuple[str, ...]]:
        """Texts of the program that somebody has read and left as they are."""
        return {msgids(row)[0]: forms_of(row) for row in self._rows(tag) if _RIGHT in row.user_comments}

    def keep(self, tag: str, read: Texts) -> None:
        """Adds what somebody has read: a text other than the program's is a correction, the same is found right."""
        with self._locked(tag):
            known = self.texts(tag) | self.found_right(tag) | dict(read)
            self._write(tag, known)

    def forget(self, tag: str, gone: set[str]) -> None:
        """Takes corrections away, so that the program's text holds again and is unread."""
        with self._locked(tag):
            known = self.texts(tag) | self.found_right(tag)
            self._write(tag, {msgid: forms for msgid, forms in known.items() if msgid not in gone})

    def _rows(self, tag: str) -> list[Message]:
        stamp, rows = self._read.get(tag, (0, []))
        if stamp != (now := self.stamp(tag)):
            rows = [row for row in read_catalogue(tag, self.folder) if row.id] if now else []
            self._read[tag] = now, rows
        return rows

    def _compiled(self, tag: str) -> Path:
        return catalogue_file(tag, self.folder).with_suffix(".mo")

    def _write(self, tag: str, known: Texts) -> None:
        messages = read_catalogue(tag)
        right = only(messages, known)
        _replace(catalogue_file(tag, self.folder), lambda file: write_po(file, messages, width=0))
        # Found right means: as the program says it, also when the program says it better some day.
        for msgid in right:
            messages.delete(msgid)
        _replace(self._compiled(tag), lambda file: write_mo(file, messages))

    @contextmanager
    def _locked(self, tag: str) -> Iterator[None]:
        path = catalogue_file(tag, self.folder).with_suffix(".lock")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield


def adopt(corrections: Corrections, tag: str, folder: Path = TRANSLATIONS) -> list[str]:
    """Writes the corrections of a language into the catalogue in `folder`; returns the German words of what changed.

    What the code no longer says, or says with another number of forms, is left where it is.
    """
    messages, texts = read_catalogue(tag, folder), corrections.texts(tag)
    changed = []
    for row in [row for row in messages if row.id and msgids(row)[0] in texts]:
        forms = texts[msgids(row)[0]]
        if forms != forms_of(row) and len(forms) == len(forms_of(row)):
            row.string = forms if isinstance(row.id, tuple) else forms[0]
            changed.append(msgids(row)[0])
    if changed:
        _replace(catalogue_file(tag, folder), lambda file: write_po(file, messages, width=0))
    return changed


def only(messages: Catalog, known: Texts) -> list[str]:
    """Leaves only these texts in a catalogue of the program, as they are now; returns the ids of those found right."""
    right = []
    for row in [row for row in messages if row.id]:
        msgid = msgids(row)[0]
        if msgid not in known:
            messages.delete(msgid)
        else:
            if forms_of(row) == known[msgid]:
                row.user_comments = [_RIGHT]
                right.append(msgid)
            row.string = known[msgid] if isinstance(row.id, tuple) else known[msgid][0]
    return right


def _replace(path: Path, write: Callable[[IO[bytes]], Any]) -> None:
    """Writes a file that readers find whole, as it was or as it is."""
    new = path.with_suffix(f"{path.suffix}.new")
    with new.open("wb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
