"""The projector: nobody touches it, everybody looks at it."""

import re

from playwright.sync_api import Locator, Page, expect


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
