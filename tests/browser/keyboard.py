"""A page with a keyboard and nothing else, and the moderator at it. After each key it can be seen where one is."""

import re
import time

from playwright.sync_api import Locator, Page, expect

from tests.browser.moderator import Moderator

#: A presenter's button that bounces is no second step; people are slower.
_BETWEEN_STEPS = 900
_MOST_TABS = 200
#: Until what has just gone has been drawn, and the focus has found its new place.
_SOON = 8

#: What is wrong with the focus as it is drawn; empty if nothing.
_UNSEEN = """() => {
  const element = document.activeElement;
  if (element === document.body) return "the focus is nowhere";
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const name = `${element.outerHTML.slice(0, 160)}`;
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 1) return `no outline: ${name}`;
  return bottom < 0 || top > innerHeight || right < 0 || left > innerWidth ? `off the screen: ${name}` : "";
}"""


class Keys:
    """Somebody with a keyboard before a page."""

    page: Page
    unseen = _UNSEEN

    def presses(self, *keys: str) -> None:
        """Presses keys one after the other, and still knows where one is."""
        for key in keys:
            self.page.keyboard.press(key)
            self.has_focus(after=key)

    def types(self, text: str) -> None:
        """Writes where one is."""
        self.page.keyboard.type(text)
        self.has_focus(after=text)

    def has_focus(self, after: str) -> None:
        """Something has the focus, and it can be seen."""
        until = time.monotonic() + _SOON
        while unseen := self.page.evaluate(self.unseen):
            assert time.monotonic() < until, f"after {after}: {unseen}"

    def is_at(self, target: Locator) -> bool:
        """Whether it has the focus."""
        return bool(target.count()) and target.first.evaluate("node => node === document.activeElement")

    def goes_to(self, target: Locator) -> None:
        """Tabs on until it has the focus."""
        expect(target.first).to_be_visible()
        for _ in range(_MOST_TABS):
            if self.is_at(target):
                self.has_focus(after="Tab")
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{target} cannot be reached with Tab")


class Keyboard(Keys, Moderator):
    """What one can do on the board without a mouse."""

    def goes_to_card(self, text: str) -> None:
        """Tabs to the pile in which it lies, and walks down it."""
        card = self.card(text)
        pile = self.page.locator("ul.pile").filter(has=card)
        self.goes_to(pile.locator('.pin-face[tabindex="0"]'))
        for key in [*["ArrowUp"] * 9, *["ArrowDown"] * 18]:
            if self.is_at(card):
                return
            self.presses(key)
        raise AssertionError(f"“{text}” cannot be reached with the arrows")

    def takes(self, *path: str) -> None:
        """Walks down the menu that is open, and on into its menus."""
        for name in path:
            item = self.page.get_by_role("menuitem", name=name, exact=True)
            expect(item).to_be_visible()
            while not self.is_at(item):
                self.presses("ArrowDown")
            self.presses("Enter")

    def tap(self, name: str) -> None:
        """Goes to a button and presses it."""
        self.goes_to(self.page.get_by_role("button", name=name, exact=True))
        self.presses("Enter")

    def opens(self, title: str) -> None:
        """Goes on to the next step, which is this one; out of a field first, where the letter would be written."""
        # Meanwhile the focus finds its place too, when what had it has gone with the step before.
        self.page.wait_for_timeout(_BETWEEN_STEPS)
        while self.page.evaluate("document.activeElement.matches('input, textarea, select')"):
            self.presses("Tab")
        self.presses("n")
        expect(self.open_step(title)).to_be_visible()
        self.has_focus(after=f"opening {title}")

    def writes_over(self, field: Locator, text: str) -> None:
        """Puts other words into a field, and leaves them there with Enter."""
        self.goes_to(field)
        self.presses("Control+a")
        self.types(text)
        self.presses("Enter")

    def names(self, heading: str) -> None:
        """Writes the heading of the cluster that has just been made; then one is on it."""
        expect(self.page.get_by_role("textbox", name="Überschrift", exact=True)).to_be_focused()
        self.types(heading)
        self.presses("Enter")
        expect(self.page.get_by_role("button", name=re.compile(f"^{re.escape(heading)}$"))).to_be_focused()
