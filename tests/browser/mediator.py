"""The mediator: a phone or a laptop with the link of a Sprachmittlerin."""

from playwright.sync_api import Locator, Page, expect


class Mediator:
    """What one can do on the mediator's screen."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def enter(self, link: str) -> None:
        """Opens the link."""
        self.page.goto(link)
        expect(self.page.get_by_role("heading", name="Karten ohne deutsche Fassung")).to_be_visible()

    @property
    def turn(self) -> Locator:
        """The part with the card whose turn it is."""
        return self.page.get_by_role("region", name="Karten ohne deutsche Fassung")

    @property
    def field(self) -> Locator:
        """Where its German version is written."""
        return self.turn.get_by_role("textbox", name="Auf Deutsch")

    def speaks(self, *languages: str) -> None:
        """Picks languages by their own names."""
        for name in languages:
            self.page.get_by_role("button", name=name, exact=True).click()

    def has_before_them(self, text: str) -> None:
        """This card, and no other."""
        expect(self.turn.get_by_role("article")).to_have_count(1)
        expect(self.turn.get_by_role("article")).to_contain_text(text)

    def translates(self, german: str) -> None:
        """Writes the version and presses Enter."""
        self.field.fill(german)
        self.field.press("Enter")

    def tap(self, name: str) -> None:
        """Clicks a button of the turn."""
        self.turn.get_by_role("button", name=name, exact=True).click()

    def reads(self, sentence: str) -> None:
        """This is on the screen."""
        expect(self.page.get_by_text(sentence, exact=True)).to_be_visible()

    def versions(self, title: str) -> Locator:
        """A list beside the turn."""
        return self.page.get_by_role("region", name=title)
