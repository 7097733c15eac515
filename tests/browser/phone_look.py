"""What is wrong with a phone's page in its language: words of no catalogue, clipped text, a layout that breaks."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.messages.pofile import read_po
from playwright.sync_api import Page

from workshop.agendas import load_agendas
from workshop.languages import catalogue, formats, languages
from workshop.words import TRANSLATIONS

READ = (Path(__file__).parent / "read_phone.js").read_text(encoding="utf-8")
MEASURE = (Path(__file__).parent / "measure_phone.js").read_text(encoding="utf-8")
#: Keeps everything that is drawn from now on, however short it stays.
LISTEN = """() => {
  const said = new Map();
  let waits = false;
  const look = () => {
    waits = false;
    for (const each of read()) said.set(JSON.stringify(each), each);
  };
  const drawn = () => {
    if (!waits) requestAnimationFrame(look);
    waits = true;
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(drawn).observe(document, all);
  window.everythingSaid = () => [...said.values()];
}"""
#: Both at once, since each look costs a way to the browser and back.
_LOOK = f"""async () => {{
  await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
  const [read, measure] = [{READ.strip()}
  , {MEASURE.strip()}
  ];
  return {{ read: read(), troubles: measure() }};
}}"""
#: Where a line consists of several sayings: sentences, and things named one after the other.
_END, _SEAM = re.compile(r"(?<=[.!?…؟。])\s+"), re.compile(r"\s*[·,;:()„“]\s*")
#: What keeps a German name in an Arabic sentence together.
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))
_FIELD = re.compile(r"\{\w+\}|%\(\w+\)s")
_NAMES = {"Miteinander", *(language.own_name for language in languages().values())}


class Tongue:
    """All that the program says in a language; `content`: words of people, in whatever language; `days`: dates."""

    def __init__(self, lang: str, content: Iterable[str] = (), days: Iterable[date] = ()) -> None:
        self.lang = lang
        # Browsers set a comma behind an English weekday.
        lengths = ("long", "full", "EEEE, d MMMM y")
        dates = {format_date(day, length, formats(lang)) for day in days for length in lengths}
        self._content = {_plain(text) for text in (*content, *dates, *_NAMES)}
        self._said, self._patterns = _sayings(lang)
        self._agenda = _agenda(lang)

    def unknown(self, read: list[dict[str, str]]) -> list[str]:
        """Those words of a page that nobody says in its language."""
        return sorted({each["text"].strip() for each in read if not self._knows_as(each)})

    def _knows_as(self, each: dict[str, str]) -> bool:
        text = _plain(each["text"])
        if each["page"] != self.lang:  # not yet, or no longer: the language is being chosen
            return True
        if each["lang"] == each["page"]:
            return self.knows(text)
        # What says that it is in another language was written by people; the program's own words are in the page's.
        return text in self._content or not (text in _german() or text in self._said or self._fits(text))

    def knows(self, text: str) -> bool:
        """Whether these words are the program's, the agenda's or people's."""
        text = _plain(text)
        if not any(letter.isalpha() for letter in text) or text in self._said or text in self._content:
            return True
        if any(text in whole for whole in self._agenda) or self._fits(text):
            return True
        return self._goes_on(text) or self._consists(text, _END) or self._consists(text, _SEAM)

    def _goes_on(self, text: str) -> bool:
        spaces = [at for at, letter in enumerate(text) if letter == " "]
        rests = [text[at:] for at in spaces if self._is_whole(text[:at].removesuffix(","))]
        return any(self.knows(rest) for rest in rests) or (text[-1] == "." and self.knows(text[:-1]))

    def _is_whole(self, text: str) -> bool:
        return text in self._said or text in self._content or text in self._agenda or self._fits(text)

    def _consists(self, text: str, seam: re.Pattern[str]) -> bool:
        parts = [part for part in seam.split(text) if part]
        return parts != [text] and all(self.knows(part) for part in parts)

    def _fits(self, text: str) -> bool:
        found = [match.groups() for pattern in self._patterns if (match := pattern.fullmatch(text))]
        return any(all(len(part) < len(text) and self.knows(part) for part in parts) for parts in found)


def troubles(page: Page, tongue: Tongue) -> list[str]:
    """What is wrong with the page as it stands there now."""
    seen = page.evaluate(_LOOK)
    return [f"nobody says this: «{text}»" for text in tongue.unknown(seen["read"])] + seen["troubles"]


def listen(page: Page) -> None:
    """Begins, with the next address, to keep what the page says; each address anew."""
    page.add_init_script(f"(() => {{ const read = {READ.strip()};\n({LISTEN})(); }})();")


def everything_said(page: Page) -> list[dict[str, str]]:
    """What the page has said since it was opened."""
    said: list[dict[str, str]] = page.evaluate("everythingSaid()")
    return said


def _plain(text: str) -> str:
    return " ".join(text.translate(_ISOLATES).split())


@cache
def _messages(lang: str) -> Any:
    with (TRANSLATIONS / catalogue(lang) / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return list(read_po(file, locale=catalogue(lang)))


@cache
def _german() -> set[str]:
    """What the program says in German. German has no catalogue; every other one has its words as keys."""
    return {_plain(text) for message in _messages("en") if message.string for text in _forms(message.id)}


@cache
def _sayings(lang: str) -> tuple[set[str], list[re.Pattern[str]]]:
    """Whole sayings, and patterns of those with something to fill in."""
    if lang == "de":
        texts = _german()
    else:
        texts = {_plain(text) for message in _messages(lang) for text in _forms(message.string) if message.id and text}
    return texts, [_pattern(text) for text in sorted(texts) if _FIELD.search(text)]


def _forms(text: Any) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.+)".join(re.escape(part) for part in _FIELD.split(text)), re.DOTALL)


@cache
def _agenda(lang: str) -> list[str]:
    """Titles and prompts in a language, without which there is the German one."""
    texts = [text for agenda in load_agendas().values() for step in agenda.steps for text in (step.title, step.prompt)]
    return [_plain(text.get(lang) or text["de"]) for text in texts]
