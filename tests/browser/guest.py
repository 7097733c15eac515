"""Somebody in the hall whose phone is looked at in every way, wherever they get to."""

from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.looks import Looks
from tests.browser.person import Person
from workshop.languages import own_name


class Guest(Person):
    """What one can do, and looks."""

    def __init__(self, hall: Hall, lang: str, looks: Looks) -> None:
        page = hall.device(width=390, height=844, locale=lang, has_touch=True, is_mobile=True, reduced_motion="reduce")
        super().__init__(page, lang, hall.watch)
        self.looks = looks

    def look(self, where: str) -> None:
        """Looks at what is on the screen, once something is."""
        expect(self.page.locator("main")).to_be_attached()
        self.looks.at(f"{self.lang}, {where}", self.page, lang=self.lang)

    def enters(self, link: str) -> None:
        """Joins, and looks at each screen on the way."""
        self.page.goto(f"{link}?lang={self.lang}")
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()
        self.look("languages")
        self.page.get_by_role("button", name=own_name(self.lang), exact=True).click()
        self.look("privacy")
        self.tap("Mitmachen")
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()

    def looks_around(self) -> None:
        """All that is beside the step."""
        for name in ("Alle Karten", "Hilfe"):
            self.tap(name)
            expect(self.button("Zurück")).to_be_visible()
            self.look(name)
            self.tap("Zurück")
        self.page.get_by_role("banner").get_by_role("button", name=own_name(self.lang), exact=True).click()
        self.look("languages again")
        self.tap("Zurück")
