"""The projector: nobody touches it, everybody looks at it."""

import re
from typing import NamedTuple

from playwright.sync_api import Locator, Page, expect

_COUNTED = """(fields) => fields.map((field) => [
  field.dataset.id,
  Number.parseInt(field.querySelector(".strip-count b, :scope > p").textContent, 10),
  field.querySelectorAll("[data-mini]").length,
])"""


class Counted(NamedTuple):
    """A heading (its cluster) or "unsorted": the number that stands there, and the small cards that lie beside it."""

    of: str
    n: int
    minis: int


class Stage:
    """What the hall sees."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def enter(self, link: str) -> None:
        """Opens the stage's link."""
        self.page.goto(link)
        expect(self.page.get_by_role("complementary", name="Mitmachen")).to_be_visible()

    @property
    def picture(self) -> Locator:
        """What is shown, without the picture before it that is fading out."""
        return self.page.get_by_role("main").locator("> :not([aria-hidden])")

    @property
    def pages(self) -> int:
        """In how many pages what is shown comes."""
        page = self.picture.locator(".page .visually-hidden")
        return int(page.inner_text().split()[-1]) if page.count() else 1

    def turns_page(self) -> None:
        """As the remote of a presenter does."""
        page = self.picture.locator(".page .visually-hidden")
        before = page.inner_text()
        self.page.keyboard.press("PageDown")
        expect(page).not_to_have_text(before)

    def cards(self) -> list[str]:
        """The ids of the cards that hang, on all pages."""
        found = []
        for number in range(self.pages):
            if number:
                self.turns_page()
            hung = self.picture.locator(".wall-column [data-id]")
            found += hung.evaluate_all("(cards) => cards.map((card) => card.dataset.id)")
        return found

    def counts(self) -> list[Counted]:
        """The fields of the sorting screen as they are drawn."""
        fields = self.picture.locator(".fields > [data-id]")
        return [Counted(*field) for field in fields.evaluate_all(_COUNTED)]

    def asks(self, question: str) -> None:
        """The question in front."""
        expect(self.picture.get_by_role("heading", level=1, name=question)).to_be_visible()

    def card(self, text: str) -> Locator:
        """A card on the wall."""
        return self.picture.get_by_role("article").filter(has_text=text)

    def shows_card(self, text: str) -> None:
        """It hangs there, once."""
        expect(self.card(text)).to_be_visible()

    def shows(self, *texts: str) -> None:
        """These words can be read somewhere."""
        for text in texts:
            expect(self.picture.get_by_text(text)).to_be_visible()

    def shows_results(self, *results: tuple[int, str, int]) -> None:
        """Rank, title and dots of each."""
        for rank, title, dots in results:
            row = self.picture.get_by_role("listitem").filter(has_text=title)
            expect(row).to_contain_text(re.compile(rf"^{rank}\s*{re.escape(title)}.*{dots}"))

    def lists(self, *titles: str) -> None:
        """These, in this order, and not a number beside them."""
        expect(self.picture.get_by_role("listitem")).to_have_text(titles)
