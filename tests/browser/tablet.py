"""A tablet that stands in the hall for all, and what those see who come to it one after the other."""

from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from workshop.languages import own_name


def tablet(hall: Hall, lang: str = "de") -> Person:
    """A tablet that somebody has put up for all."""
    person = hall.phone(lang, width=768, height=1024)
    person.page.goto(f"{hall.workshop['join_url']}?kiosk")
    person.page.get_by_role("button", name="Tablet bereitstellen").click()
    return person


def steps_up(at: Person, lang: str) -> Person:
    """Somebody new stands at the tablet and begins."""
    person = Person(at.page, lang, at._watch)
    person.joins_here()
    expect(person.field).to_be_visible()
    return person


def is_free(person: Person) -> None:
    """The tablet waits for somebody, in its own language."""
    expect(person.page.get_by_role("button", name=own_name("ar"), exact=True)).to_be_visible()
    expect(person.page.locator("html")).to_have_attribute("lang", "de")


def traces(person: Person) -> str:
    """All that the page shows and the browser keeps."""
    kept = person.page.evaluate("JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie")
    return person.page.locator("html").inner_html() + kept
