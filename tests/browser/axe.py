"""axe-core on a page: what stands between it and people with a screen reader, a keyboard or weak eyes."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_SOURCE = (Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Frames are left out: the only one is the small picture on the board, hidden from screen readers, tested as a stage.
_OPTIONS = {"runOnly": _TAGS, "resultTypes": ["violations"], "iframes": False}
#: A list that has been scrolled covers a row in part, by its edge or by what stays on top: one scrolls on to tap it.
_SCROLLED = """(selector) => {
  const target = document.querySelector(selector);
  const { width, height } = target.getBoundingClientRect();
  let list = target.parentElement;
  while (list && !["auto", "scroll"].includes(getComputedStyle(list).overflowY)) list = list.parentElement;
  return Boolean(list) && list.scrollTop > 0 && Math.min(width, height) >= 24;
}"""
_SETTLED = "() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null))).then(() => 1)"


def violations(page: Page, *without: str) -> list[str]:
    """What axe finds once the page has stopped moving; `without`: rules that do not hold here."""
    page.evaluate(_SETTLED)
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_SOURCE)  # as browsers' own tools do, past the page's policy on scripts
    options = _OPTIONS | {"rules": {rule: {"enabled": False} for rule in without}}
    found: list[dict[str, Any]] = page.evaluate("async (options) => (await axe.run(options)).violations", options)
    return [
        f"{rule['id']}: {node['target'][0]}: {' '.join(node['failureSummary'].split())[:300]}"
        for rule in found
        for node in rule["nodes"][:4]
        if rule["id"] != "target-size" or not page.evaluate(_SCROLLED, node["target"][0])
    ]
