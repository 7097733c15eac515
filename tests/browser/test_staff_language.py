"""The staff's language: as the browser asks, as somebody chooses, and never the hall's."""

from playwright.sync_api import expect

from tests.browser.conftest import Hall


def test_a_board_and_the_organisers_pages_share_one_choice(hall: Hall) -> None:
    hall.invite()
    board = hall.device(width=1440, height=900, locale="en-GB")
    board.goto(hall.workshop["board_url"])
    html = board.locator("html")
    expect(html).to_have_attribute("lang", "en")
    board.locator(".top .icon-button").click()
    board.get_by_role("menuitem", name="Deutsch").click()
    expect(html).to_have_attribute("lang", "de")
    expect(board.get_by_role("button", name="Mehr")).to_be_visible()
    board.goto(hall.organiser_url)
    expect(board.get_by_role("heading", name="Veranstaltungen")).to_be_visible()
    board.get_by_role("button", name="English").click()
    expect(html).to_have_attribute("lang", "en")
    board.goto(f"{hall.server.url}/w/{hall.workshop['id']}/board")
    expect(html).to_have_attribute("lang", "en")


def test_an_english_board_opens_steps_and_leaves_the_stage_german(hall: Hall) -> None:
    hall.invite()
    stage = hall.stage()
    board = hall.device(width=1440, height=900, locale="en-GB")
    board.goto(hall.workshop["board_url"])
    board.locator(".top .next").click()
    expect(board.locator("[aria-current='step']").first).to_be_visible()
    expect(stage.page.locator("html")).to_have_attribute("lang", "de")


def test_a_reviewer_corrects_a_text_and_the_next_phone_says_it(hall: Hall) -> None:
    hall.invite(languages="de,tr")
    reviewer = hall.device(width=1280, height=900)
    reviewer.goto(hall.organiser_url)
    reviewer.get_by_role("link", name="Texte prüfen").click()
    reviewer.get_by_role("link", name="Türkçe").click()
    reviewer.get_by_placeholder("Suchen").fill("Ohne Namen und ohne Anmeldung.")
    reviewer.get_by_role("button", name="Zeigen").click()
    field = reviewer.locator(".review-target textarea").first
    before = field.input_value()
    field.fill("Adsız, kayıtsız.")
    reviewer.get_by_role("button", name="Diese Seite speichern").click()
    expect(reviewer.get_by_text("1 Text gespeichert")).to_be_visible()
    phone = hall.device(width=390, height=844, locale="tr")
    phone.goto(hall.workshop["join_url"])
    expect(phone.get_by_text("Adsız, kayıtsız.")).to_be_visible()
    reviewer.get_by_role("button", name="Berichtigung zurücknehmen").click()
    expect(reviewer.locator(".review-target textarea").first).to_have_value(before)
