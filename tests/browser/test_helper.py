"""Who types off what others wrote on paper: by keyboard alone, and no number twice."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.live.people import board, new_id, open_type
from tests.live.workshops import new_link


class Helper:
    """Somebody with a pile of paper cards and a keyboard."""

    def __init__(self, hall: Hall, *, width: int = 1280, height: int = 800) -> None:
        self.page: Page = hall.device(width=width, height=height)
        self.keys = self.page.keyboard
        key = new_link(hall.server.data, hall.workshop, "help")["key"]
        self.page.goto(f"{hall.server.url}/w/{hall.workshop['id']}/board#{key}")
        expect(self.text).to_be_focused()

    @property
    def text(self) -> Locator:
        return self.page.get_by_role("textbox", name="Text")

    @property
    def number(self) -> Locator:
        return self.page.get_by_label("Nummer", exact=True)

    @property
    def entered(self) -> Locator:
        """The last ones typed off."""
        return self.page.get_by_role("region", name="Zuletzt eingetragen").get_by_role("article")

    def tabs_to(self, field: Locator, *, back: bool = False) -> None:
        for _ in range(12):
            if field.evaluate("field => field === document.activeElement"):
                return
            self.keys.press("Shift+Tab" if back else "Tab")
        raise AssertionError("the keyboard does not get there")

    def types(self, text: str) -> None:
        self.keys.type(text)
        self.keys.press("Enter")


def test_a_pile_of_cards_by_keyboard_alone(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall)
    expect(helper.number).to_have_value("1")
    helper.tabs_to(helper.page.get_by_label("Sprache"), back=True)
    helper.keys.press("t")
    helper.tabs_to(helper.page.get_by_label("Tisch"))
    helper.keys.press("ArrowDown")
    helper.tabs_to(helper.text)
    for text in ("Gece otobüsü yok", "Park çok karanlık"):
        helper.types(text)
        expect(helper.text).to_have_value("")
        expect(helper.text).to_be_focused()
    expect(helper.number).to_have_value("3")
    helper.keys.type("İki")
    helper.keys.press("Shift+Enter")
    helper.types("satır")
    expect(helper.entered).to_have_count(3)
    expect(helper.entered.first).to_contain_text("Nr. 3")
    expect(helper.entered.first).to_contain_text("İki\nsatır", use_inner_text=True)
    expect(moderator.card("Gece otobüsü yok")).to_contain_text("Papierkarte, Tisch 1")
    expect(moderator.card("Gece otobüsü yok")).to_contain_text("Türkçe")

    deed = helper.entered.first.get_by_role("button", name="Zurücknehmen")
    helper.tabs_to(deed)
    helper.keys.press("Enter")
    expect(helper.entered).to_have_count(2)
    expect(moderator.card("satır")).to_have_count(0)


def test_a_slip_is_put_right(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall)
    helper.types("Zu wenig Benke")
    helper.entered.first.get_by_role("button", name="Ändern").press("Enter")
    dialog = helper.page.get_by_role("dialog", name="Karte ändern")
    dialog.get_by_label("Text").fill("Zu wenig Bänke")
    dialog.get_by_label("Nummer").fill("41")
    dialog.get_by_label("Nummer").press("Enter")
    expect(helper.entered.first).to_contain_text("Zu wenig Bänke")
    expect(helper.entered.first).to_contain_text("Nr. 41")
    expect(moderator.card("Zu wenig Bänke")).to_be_visible()


def test_whoever_changes_a_card_knows_how_long_it_may_be(hall: Hall, moderator: Moderator) -> None:
    client = board(hall.server.url, hall.workshop)
    step = next(step for step in client.all("step") if step["status"] == "open")
    client.must("agenda.change", step=step["id"], settings={**step["settings"], "max_len": 40})
    client.close()
    helper = Helper(hall)
    helper.types("Zu wenig Bänke")
    helper.entered.first.get_by_role("button", name="Ändern").press("Enter")
    moderator.card("Zu wenig Bänke").click()
    moderator.chooses("Text ändern …")
    for page in (helper.page, moderator.page):
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Text", exact=True).fill("ä" * 41)
        expect(dialog.get_by_text("1 Zeichen zu viel").first).to_be_visible()


def test_a_number_that_hangs_already_is_said_and_words_stay(hall: Hall, moderator: Moderator) -> None:
    helper, other = Helper(hall), Helper(hall, width=390, height=844)
    helper.types("Mehr Bänke")
    expect(other.number).to_have_value("2")
    other.number.fill("1")
    other.text.focus()
    other.types("Andere Worte")
    expect(other.page.get_by_role("alert")).to_have_text("Nummer 1 hängt schon: „Mehr Bänke“")
    expect(other.text).to_have_value("Andere Worte")
    expect(other.number).to_be_focused()
    other.number.fill("2")
    other.keys.press("Enter")
    expect(moderator.card("Andere Worte")).to_be_visible()
    other.keys.type("mehr bänke!")
    expect(other.page.get_by_text("Diese Worte hängen schon, auf Karte 1: „Mehr Bänke“")).to_be_visible()


def test_a_card_that_is_too_long_says_so(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall, width=390, height=844)
    helper.text.fill("ä" * 281)
    helper.page.get_by_role("button", name="An die Wand hängen").click(force=True)
    expect(helper.page.get_by_role("region", name="Hinweis")).to_contain_text("1 Zeichen zu viel")


def test_the_same_number_without_network_is_refused_kindly_and_nothing_is_lost(
    hall: Hall, moderator: Moderator
) -> None:
    helper, other = Helper(hall), Helper(hall)
    context = helper.page.context
    hall.watch.allow_no_network(context)
    context.set_offline(True)
    expect(helper.page.get_by_text("Gerade kein Netz")).to_be_visible()
    helper.types("Vom Tisch am Fenster")
    helper.types("Noch eine")
    expect(helper.entered.first).to_contain_text("wartet auf Netz")
    other.types("Vom Tisch an der Tür")
    expect(moderator.card("Vom Tisch an der Tür")).to_be_visible()
    context.set_offline(False)
    expect(moderator.card("Noch eine")).to_have_count(1)
    refused = helper.page.get_by_role("alert").filter(has_text="Vom Tisch am Fenster")
    expect(refused).to_contain_text("Nummer 1 hängt schon: „Vom Tisch an der Tür“")
    helper.page.reload()
    refused.get_by_role("button", name="Ins Feld übernehmen").click()
    expect(helper.text).to_have_value("Vom Tisch am Fenster")
    helper.number.fill("3")
    helper.keys.press("Enter")
    expect(moderator.card("Vom Tisch am Fenster")).to_have_count(1)
    expect(refused).to_have_count(0)


def test_what_waits_survives_a_reload_and_arrives_once(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall)
    context = helper.page.context
    hall.watch.allow_no_network(context)
    context.set_offline(True)
    expect(helper.page.get_by_text("Gerade kein Netz")).to_be_visible()
    helper.types("Vor dem leeren Akku")
    helper.keys.type("Angefang")
    page, url = context.new_page(), helper.page.url
    helper.page.close()
    context.set_offline(False)
    page.goto(url)
    expect(moderator.card("Vor dem leeren Akku")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Text")).to_have_value("Angefang")


def test_dots_and_promises_from_paper(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall)
    for text in ("Bänke", "Busse", "Bäume"):
        helper.types(text)
    moderator.jumps_to("Gewichten")
    expect(helper.page.get_by_label("Bänke")).to_be_focused()
    for counts in ("10", "02", "11"):
        for n in (*counts, "0"):
            helper.keys.type(n)
            helper.keys.press("Enter")
    expect(helper.page.get_by_text("3 Bögen eingetragen: 1, 2, 3")).to_be_visible()
    expect(helper.page.get_by_label("Bogen Nummer")).to_have_value("4")
    moderator.reveals("Gewichten")
    expect(moderator.page.get_by_text("3 auf Papier").first).to_be_visible()
    moderator.makes_topics(2)
    moderator.jumps_to("Wer macht weiter?")
    helper.page.get_by_role("button", name="Zusage eintragen: Busse").click()
    dialog = helper.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Zusage eintragen").click()
    expect(helper.page.get_by_text("1 Mensch ist dabei")).to_be_visible()


def test_a_pile_of_sheets_may_take_longer_than_the_step(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall)
    for text in ("Bänke", "Busse"):
        helper.types(text)
    moderator.jumps_to("Gewichten")
    expect(helper.page.get_by_label("Bänke")).to_be_focused()
    helper.keys.type("2")
    open_type(board(hall.server.url, hall.workshop), "break")
    expect(moderator.open_step("Pause")).to_be_visible()
    expect(helper.page.get_by_label("Bänke")).to_have_value("2")
    for _ in range(2):
        helper.keys.press("Enter")
    expect(helper.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()


def test_two_piles_of_sheets_stay_two(hall: Hall, moderator: Moderator) -> None:
    helper, wire = Helper(hall), board(hall.server.url, hall.workshop)
    helper.types("Bänke")
    moderator.jumps_to("Gewichten")
    expect(helper.page.get_by_label("Bänke")).to_be_focused()
    helper.keys.type("2")
    phantasy = open_type(wire, "cards")
    garden = new_id()
    wire.must("card.submit", id=garden, step=phantasy["id"], text="Garten", lang="de")
    wire.must("cluster.create", wall=phantasy["wall"], title="Treffpunkte", cards=[garden])
    open_type(wire, "dots")
    expect(helper.page.get_by_text("Im Saal läuft jetzt „Auswählen“.")).to_be_visible()
    expect(helper.page.get_by_label("Bänke")).to_have_value("2")
    helper.keys.press("Enter")
    expect(helper.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()
    helper.page.get_by_role("button", name="Dorthin wechseln").click()
    expect(helper.page.get_by_label("Treffpunkte")).to_be_focused()
    expect(helper.page.get_by_label("Treffpunkte")).to_have_value("")
    expect(helper.page.get_by_label("Bogen Nummer")).to_have_value("1")
    helper.keys.type("1")
    helper.keys.press("Enter")
    expect(helper.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()
    helper.page.get_by_label("Stimmzettel").select_option("Gewichten")
    expect(helper.page.get_by_label("Bänke")).to_be_focused()
    expect(helper.page.get_by_label("Bogen Nummer")).to_have_value("2")


def test_the_pinboard_is_one_tap_away_and_the_way_back_too(hall: Hall, moderator: Moderator) -> None:
    helper = Helper(hall)
    helper.page.get_by_role("button", name="Pinnwand").click()
    expect(helper.page.get_by_role("navigation", name="Ablauf")).to_be_visible()
    helper.page.reload()
    helper.page.get_by_role("button", name="Mehr", exact=True).click()
    helper.page.get_by_role("menuitem", name="Papierkarten eintragen").click()
    expect(helper.text).to_be_focused()
