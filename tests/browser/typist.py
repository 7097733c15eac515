"""Somebody with a phone and a keyboard or switches on it, and a screen reader: all is found by role and name."""

from playwright.sync_api import Locator, expect

from tests.browser.keyboard import Keys
from tests.browser.person import Person

#: What is wrong with the focus as it is drawn; empty if nothing. The ring of a field may go around its card, of a radio
#: button around its choice.
_UNSEEN = """() => {
  const element = document.activeElement;
  const name = element.outerHTML.slice(0, 160);
  if (element === document.body) return "the focus is nowhere";
  const isRing = ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 3;
  const next = element.nextElementSibling;
  const rings = [getComputedStyle(element), getComputedStyle(element.parentElement)];
  if (next && getComputedStyle(next, "::before").content !== "none") rings.push(getComputedStyle(next, "::before"));
  if (!rings.some(isRing)) return `no outline: ${name}`;
  const shown = element.closest("label") || element;
  const { top, bottom, left, right } = shown.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `off the screen: ${name}`;
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return shown.contains(document.elementFromPoint(x, y)) ? "" : `behind something else: ${name}`;
}"""


class Typist(Keys, Person):
    """What one can do on the phone with Tab, Enter, Space and the arrows."""

    unseen = _UNSEEN

    def takes(self, german: str, key: str = "Enter", **fields: object) -> None:
        """Goes to a button and presses it; afterwards one is somewhere."""
        self.goes_to(self.button(german, **fields))
        self.presses(key)

    def presses_first(self, buttons: Locator) -> None:
        """Goes to the first of these and presses it."""
        self.goes_to(buttons)
        self.presses("Enter")

    def chooses(self, radio: Locator) -> None:
        """Walks with the arrows to one of several; one comes to the first or to the one that is chosen by Tab."""
        group = radio.page.get_by_role("radio")
        for _ in range(60):
            if any(self.is_at(each) for each in group.all()):
                break
            self.page.keyboard.press("Tab")
        for _ in range(group.count() + 1):
            if self.is_at(radio):
                break
            self.presses("ArrowDown")
        if not radio.is_checked():
            self.presses("Space")
        expect(radio).to_be_checked()

    def writes_in(self, field: Locator, text: str) -> None:
        """Goes to a field and writes."""
        self.goes_to(field)
        self.types(text)

    def reads_heading(self, text: str) -> None:
        """The screen reader is at the heading, so that it is read out."""
        heading = self.page.get_by_role("heading", level=1, name=text)
        expect(heading).to_be_focused()
