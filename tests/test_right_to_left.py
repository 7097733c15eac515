"""Right to left: style sheets of participants turn round, arrows and movements too, and cards have their language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "static" / "src"
TEMPLATES = Path(__file__).parent.parent / "templates"

#: What a participant sees in a language of their own. The stage speaks German; on it only cards turn round.
SHEETS = sorted(
    [
        *(SOURCE / "phone").rglob("*.css"),
        *(SOURCE / "shared").rglob("*.css"),
        *(SOURCE / "ui" / "css").glob("*.css"),
        SOURCE / "plan" / "css" / "small.css",
        SOURCE / "plan" / "css" / "result.css",
    ]
)
#: Selector and property that may say left or right, and why.
EXCEPTIONS = {
    (".card-gloss", "text-align"): "the German version reads from the left, whatever the card's language",
    (".timer svg.ring", "left"): "a ring that lies in the middle of its box, and a clock runs one way everywhere",
}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIDED = re.compile(
    r"(?:margin|padding|border)-(?:left|right)\b|^(?:left|right)$|^border-(?:top|bottom)-(?:left|right)"
)
_VALUED = ("text-align", "float", "transform-origin", "clear")
_FOUR = ("margin", "padding", "inset", "border-radius", "border-width")


def rules(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """(selector, declarations) of a style sheet, also within @media."""
    css = _COMMENT.sub("", path.read_text())
    for selectors, body in _RULE.findall(css):
        declared = dict(line.strip().split(":", 1) for line in body.split(";") if ":" in line)
        for selector in selectors.split(","):
            yield " ".join(selector.split()), {name.strip(): value.strip() for name, value in declared.items()}


def is_sided(name: str, value: str) -> bool:
    """Whether a declaration means another side where one reads from the right."""
    if _SIDED.search(name):
        return True
    if name in _VALUED:
        return bool(re.search(r"\b(?:left|right)\b", value))
    parts = value.split()
    return name in _FOUR and len(parts) == 4 and parts[1] != parts[3]


def is_even(name: str, declared: dict[str, str]) -> bool:
    """Whether the other side says the same."""
    other = re.sub(r"left|right", lambda side: "right" if side[0] == "left" else "left", name)
    return other != name and declared.get(other) == declared.get(name)


def _undirected(selector: str) -> str:
    """`[dir="rtl"] > .a .b` and `.a[dir="rtl"] .b` are both the other side of `.a .b`."""
    return " ".join(selector.replace('[dir="rtl"]', "").replace(">", " ").split())


def turned(selector: str, mirrors: set[str]) -> bool:
    """Whether this is the rule for the other direction, or there is one."""
    return "[dir=" in selector or any(f" {mirror}".endswith(f" {selector}") for mirror in mirrors)


def one_sided() -> Iterator[tuple[str, str, str]]:
    """(sheet, selector, property) of what has a side and no counterpart."""
    for path in SHEETS:
        found = list(rules(path))
        mirrors = {_undirected(selector) for selector, _ in found if "[dir=" in selector}
        for selector, declared in found:
            for name, value in declared.items():
                if is_sided(name, value) and not is_even(name, declared) and not turned(selector, mirrors):
                    yield path.name, selector, name


def test_the_sheets_of_participants_are_there() -> None:
    assert len(SHEETS) > 10
    assert all(path.exists() for path in SHEETS)


def test_nothing_that_participants_see_has_a_side_of_its_own() -> None:
    assert [found for found in one_sided() if found[1:] not in EXCEPTIONS] == []


def test_no_exception_outlives_its_reason() -> None:
    assert set(EXCEPTIONS) <= {found[1:] for found in one_sided()}


def test_a_sided_rule_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = tmp_path / "bad.css"
    sheet.write_text(
        ".a { margin-left: 4px; }\n.b { margin-left: 4px; margin-right: 4px; }\n.c { padding: 0 1px 0 2px; }\n"
        '.d { text-align: left; }\n[dir="rtl"] .d { text-align: right; }\n@media (x) { .e { float: right; } }\n'
    )
    monkeypatch.setattr("tests.test_right_to_left.SHEETS", [sheet])
    assert [(selector, name) for _, selector, name in one_sided()] == [
        (".a", "margin-left"), (".c", "padding"), (".e", "float"),
    ]  # fmt: skip


def test_movements_go_up_and_down_or_turn_round() -> None:
    """What moves sideways would come from the wrong side; from where to where a card flies is measured."""
    sideways = re.compile(r"translateX\(|translate\(\s*-?[1-9]|translate3d\(\s*-?[1-9]")
    assert [path.name for path in SHEETS if sideways.search(_COMMENT.sub("", path.read_text()))] == []
    scripts = [*(SOURCE / "phone").rglob("*.js*"), *(SOURCE / "shared").rglob("*.js*"), *(SOURCE / "ui").glob("*.js*")]
    assert len(scripts) > 50
    assert [path.name for path in scripts if "translateX(" in path.read_text()] == []


def test_icons_that_point_somewhere_turn_round() -> None:
    code = (SOURCE / "ui" / "Icon.jsx").read_text()
    turning = set(re.findall(r'"(\w+)"', re.search(r"const TURNS = \[([^\]]*)\]", code)[1]))
    assert {"arrow", "back", "chevron", "undo", "redo"} <= turning
    assert not turning & {"check", "clock", "globe", "lock", "play"}
    assert "'icon-turns' if name in ('arrow', 'back')" in (TEMPLATES / "parts.html").read_text()
    sheet = dict(rules(SOURCE / "ui" / "css" / "signs.css"))
    assert sheet['[dir="rtl"] .icon-turns'] == {"transform": "scaleX(-1)"}


def test_no_arrow_is_written_as_a_letter() -> None:
    """Letters do not turn round with the page."""
    views = [*(SOURCE / "phone").rglob("*.jsx"), *(SOURCE / "shared").rglob("*.jsx"), *(SOURCE / "ui").glob("*.jsx")]
    pages = [path for folder in ("join", "public", "errors", "phone") for path in (TEMPLATES / folder).glob("*.html")]
    comment = re.compile(r"//[^\n]*|/\*.*?\*/|\{#.*?#\}", re.DOTALL)
    assert [path.name for path in [*views, *pages] if re.search("[←→⇐⇒‹›]", comment.sub("", path.read_text()))] == []


#: Elements and components that show a text as its author wrote it, in its language and direction.
_OWN_WORDS = re.compile(
    r"\{(?:withBars\()?(?:card|wish|each|entry|newest|shown|from)\.(?:text|gloss\.text)\)?\}"
    r"|\{(?:cluster|topic|item|row)\.(?:title|what)\}"
)
_CARRIES = re.compile(r"\blang=|\bdir=|<bdi\b|\{\.\.\.")


def test_what_people_wrote_carries_its_language_or_direction() -> None:
    """The element around the text has `lang` or `dir`, or the one around that; `bdi` finds the direction itself."""
    bare = []
    for path in sorted(SOURCE.rglob("*.jsx")):
        lines = path.read_text().splitlines()
        for at, line in enumerate(lines):
            for match in _OWN_WORDS.finditer(line):
                # An attribute, an argument or a part of a key, not a text on the screen.
                if re.search(r"[=(,:$]\s*$", line[: match.start()]):
                    continue
                if not _CARRIES.search("\n".join(lines[max(0, at - 6) : at + 1])):
                    bare.append(f"{path.relative_to(SOURCE)}:{at + 1}: {line.strip()}")
    assert bare == []


def test_every_card_carries_its_language_and_its_direction() -> None:
    """One component draws cards on phone, stage and board; pages and prints say it themselves."""
    card = (SOURCE / "ui" / "Card.jsx").read_text()
    assert "lang={lang} dir={dirOf(lang)}" in card
    assert '`card-gloss card-gloss-${card.gloss.by}`} lang="de" dir="ltr"' in card
    own_words = (TEMPLATES / "plan" / "parts.html").read_text()
    assert """lang="{{ lang.replace('-simple', '') }}" dir="{{ direction(lang) }}\"""" in own_words
    for name in ("cards.html", "trail.html"):
        html = (TEMPLATES / "plan" / name).read_text()
        assert "own_words(" in html
        assert 'class="card' in html
        assert all("dir=" in tag for tag in re.findall(r'<div class="card [^>]*>', html))
    printed = (TEMPLATES / "plan" / "print_cards.html").read_text()
    assert 'dir="{{ direction(tag) }}"' in printed
