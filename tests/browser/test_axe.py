"""No page stands in anybody's way, as far as axe can tell: stage, board and phone in each step, dialogs, plan pages."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.stage import Stage
from tests.browser.stage_scenes import REALISTIC, Scenes
from tests.live.people import board

LANGUAGES = "de,tr,ar,uk,ru,en,fr,it,pl,fa,ro,el,hr,sq"


#: A menu hangs over the whole page and holds the focus: one comes to it by its button, never by a landmark.
OF_MENUS = ("region",)


class Findings:
    """What axe said where; each thing once."""

    def __init__(self) -> None:
        self._said: dict[str, str] = {}

    def look(self, where: str, page: Page, *without: str) -> None:
        for finding in violations(page, *without):
            self._said.setdefault(finding, where)

    def look_at_dialog(self, name: str, page: Page) -> None:
        """The dialog that is open, and then no longer."""
        expect(page.get_by_role("dialog")).to_be_visible()
        self.look(f"dialog, {name}", page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)

    def verdict(self) -> None:
        assert not self._said, "\n".join(f"{where}: {finding}" for finding, where in self._said.items())


@pytest.mark.timeout(600)
def test_stage_board_and_phone_in_every_step(hall: Hall) -> None:
    hall.invite(title="Zukunftswerkstatt Pforzheim", languages=LANGUAGES)
    stage = Stage(hall.device(width=1280, height=800, reduced_motion="reduce"))
    stage.enter(hall.workshop["stage_url"])
    moderator = Moderator(hall.device(width=1440, height=900, reduced_motion="reduce"))
    moderator.enter(hall.workshop["board_url"])
    anna = hall.phone("de")
    anna.join(hall.workshop["join_url"])
    scenes, findings = Scenes(hall.server, hall.workshop, REALISTIC), Findings()
    for name, selector in scenes.all():
        expect(stage.picture.locator(selector).first).to_be_visible()
        findings.look(f"stage, {name}", stage.page)
        findings.look(f"board, {name}", moderator.page)
        findings.look(f"phone, {name}", anna.page)
    scenes.go_home()
    page = hall.device(width=1280, height=800)
    page.goto(f"{hall.server.url}/e/{hall.workshop['code']}")
    expect(page.get_by_role("heading", name="Daran geht es weiter")).to_be_visible()
    findings.look("result page", page)
    page.get_by_role("link", name="Was Menschen hier schon tun").click()
    # Other evenings of the same town may have told it too.
    expect(page.get_by_role("listitem").filter(has_text="Ich lese Kindern vor").first).to_be_visible()
    findings.look("directory", page)
    findings.verdict()


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """A board with cards, a cluster, a ballot, topics and sheets, in the step of the table work."""
    hall.invite()
    moderator = Moderator(hall.device(width=1440, height=900, reduced_motion="reduce"))
    moderator.enter(hall.workshop["board_url"])
    moderator.jumps_to("Kritik: Was stört uns?")
    for number, text in enumerate(("Miete zu hoch", "Die Miete ist zu hoch", "Letzter Bus um acht"), 1):
        moderator.types_off(text, table=1, number=number)
    client = board(hall.server.url, hall.workshop)
    step = next(step for step in client.all("step") if step["status"] == "open")
    client.must("card.submit", step=step["id"], text="Kira çok yüksek", lang="tr")
    client.must("topic.create", title="Wohnen")
    client.close()
    moderator.card("Letzter Bus").press("Enter")
    moderator.chooses("Verschieben nach …", "Neuer Cluster")
    moderator.names("Unterwegs")
    return moderator


def from_card(item: str) -> Callable[[Moderator], None]:
    def open_it(moderator: Moderator) -> None:
        moderator.card("Kira").click()
        moderator.chooses(item)

    return open_it


def from_more(item: str) -> Callable[[Moderator], None]:
    def open_it(moderator: Moderator) -> None:
        moderator.tap("Mehr")
        moderator.chooses(item)

    return open_it


def from_step(moderator: Moderator) -> None:
    moderator.agenda.get_by_role("button", name="Gewichten").click()


DIALOGS: dict[str, Callable[[Moderator], None]] = {
    **{item: from_card(item) for item in (
        "Deutsche Fassung …", "Mit gleicher Karte zusammenlegen …", "Text ändern …", "Schwärzen …", "Ausblenden …",
    )},
    **{item: from_more(item) for item in (
        "Vor dem Beginn …", "Verlauf …", "Kontakte …", "Tasten …", "Veranstaltung abschließen …",
    )},
    "a step": from_step,
    "a new step": lambda moderator: moderator.tap("Schritt einfügen"),
    "on the stage": lambda moderator: moderator.tap("Anderes zeigen"),
    "the clock": lambda moderator: moderator.page.locator("button.clock-digits").click(),
    "groups": lambda moderator: moderator.tap("Cluster vorschlagen"),
    "the code": lambda moderator: moderator.page.locator(".top .code").click(),
}  # fmt: skip


def test_dialogs_and_menus_of_the_board(moderator: Moderator) -> None:
    findings, page = Findings(), moderator.page
    for name, open_it in DIALOGS.items():
        open_it(moderator)
        findings.look_at_dialog(name, page)
    for name in ("Mehr", "Mehr zu Unterwegs"):
        moderator.tap(name)
        findings.look(f"menu, {name}", page, *OF_MENUS)
        page.keyboard.press("Escape")
    moderator.card("Kira").click()
    findings.look("menu of a card", page, *OF_MENUS)
    page.keyboard.press("Escape")
    moderator.tap("Filtern")
    findings.look("filter", page)
    moderator.card("Miete zu hoch").first.press("Space")
    findings.look("a card in the hand", page)
    page.keyboard.press("Escape")
    findings.verdict()


@pytest.mark.timeout(240)
def test_dialogs_that_something_must_come_before(moderator: Moderator) -> None:
    findings, page = Findings(), moderator.page
    page.get_by_role("button", name="Gleiche Karten").click()
    findings.look("dialog, the same cards", page)
    moderator.tap("Zusammenlegen")
    findings.look_at_dialog("no more cards that are the same", page)
    page.locator(".pin-face", has_text="2 gleiche Karten").click()
    moderator.chooses("Gleiche Karten ansehen …")
    findings.look_at_dialog("what lies under a card", page)

    moderator.moves_by_keyboard("Kira", "Unterwegs")
    moderator.tap("Mehr zu Unterwegs")
    moderator.chooses("Teilen …")
    page.get_by_role("dialog").get_by_role("checkbox").first.check()
    findings.look_at_dialog("a cluster in two", page)
    moderator.tap("Mehr zu Unterwegs")
    moderator.chooses("Überschrift ändern")
    findings.look("a heading being written", page)
    page.keyboard.press("Escape")
    moderator.card("Letzter Bus").click()
    moderator.chooses("Für die Verwirklichung parken")
    moderator.hides("Kira", "Ton")
    findings.look("a hidden card", page)
    findings.look("the bar after a deed", page)

    moderator.tap("Mehr")
    moderator.chooses("Papierkarten eintragen")
    findings.look("typing off", page)
    page.get_by_label("Text", exact=True).fill("Zu wenig Bänke")
    moderator.tap("An die Wand hängen")
    page.get_by_role("button", name="Ändern").first.click()
    findings.look_at_dialog("what was typed off", page)
    moderator.tap("Pinnwand")
    moderator.jumps_to("Gewichten")
    moderator.open_step("Gewichten").get_by_role("button", name="Aufdecken").click()
    findings.look_at_dialog("uncovering the dots", page)
    moderator.jumps_to("Verwirklichung: Tischarbeit")
    moderator.tap("Ansehen")
    findings.look_at_dialog("doubts that were kept", page)
    moderator.tap("Plätze auslosen")
    findings.look_at_dialog("drawing the seats", page)
    findings.verdict()


def test_each_part_of_the_board_with_nothing_in_it_and_with_something(hall: Hall, moderator: Moderator) -> None:
    findings, page = Findings(), moderator.page
    other = hall.workshop
    hall.invite()
    empty = hall.moderator()
    for tab in ("Pinnwand", "Wünsche", "Punkte", "Themen", "Tische", "Rückmeldungen", "Engagement"):
        empty.turns_to(tab)
        findings.look(f"{tab}, nothing yet", empty.page)
    hall.workshop = other
    for step in ("Gewichten", "Ins Positive drehen", "Verwirklichung: Tischarbeit"):
        moderator.jumps_to(step)
    for tab in ("Pinnwand", "Wünsche", "Punkte", "Themen", "Tische"):
        moderator.turns_to(tab)
        findings.look(tab, page)
    moderator.turns_to("Themen")
    moderator.tap("Thema")
    findings.look("dialog, new topic", page)
    page.keyboard.press("Escape")
    moderator.tap("Zusage eintragen")
    findings.look("dialog, commitment", page)
    page.keyboard.press("Escape")
    moderator.breaks_off()
    findings.look("dialog, closed", page)
    findings.verdict()


@pytest.mark.parametrize("width", [1280, 390])
def test_organisers_pages(hall: Hall, moderator: Moderator, width: int) -> None:
    findings, page = Findings(), hall.device(width=width, height=900)
    page.goto(hall.organiser_url)
    # The page comes twice: first it trades the key in its address.
    expect(page.get_by_role("link", name="Veranstaltung", exact=True)).to_be_visible()
    # One page of each kind, found by its links as people find it.
    pages = {kind_of(path): path for path in (f"/plan/workshops/{hall.workshop['id']}", "/plan/workshops/new")}
    for path in (todo := list(pages.values())):
        page.goto(f"{hall.server.url}{path}")
        findings.look(path, page)
        for link in page.locator('a[href^="/plan"]:not([download])').all():
            href = link.get_attribute("href") or ""
            if pages.setdefault(kind_of(href), href) is href:
                todo.append(href)
    assert len(pages) >= 9, pages
    findings.verdict()


def test_a_phone_without_network(hall: Hall, moderator: Moderator) -> None:
    anna, findings = hall.phone("de", width=320, height=568), Findings()
    anna.join(hall.workshop["join_url"])
    expect(anna.field).to_be_visible()
    anna.is_kept()
    with anna.without_network():
        anna.hands_in("Ein Nachtbus")
        anna.reloads()
        waiting = anna.page.get_by_role("button", name="1 Karte wartet auf das Netz")
        expect(waiting).to_be_visible()
        findings.look("phone, without network", anna.page)
        waiting.click()
        anna.is_asked("Noch nicht angekommen")
        findings.look("phone, what waits", anna.page)
    anna.is_asked("Alles ist angekommen.")
    findings.look("phone, all has arrived", anna.page)
    findings.verdict()


def kind_of(href: str) -> str:
    """What sort of page an address leads to."""
    return re.sub("[0-9a-f-]{36}", "…", href.partition("#")[0]).partition("=")[0]


def test_the_form_for_the_code(hall: Hall) -> None:
    findings, page = Findings(), hall.device(width=390, height=844)
    page.goto(hall.server.url)
    expect(page.get_by_role("textbox")).to_be_visible()
    findings.look("code form", page)
    findings.verdict()


@pytest.mark.parametrize("width", [1280, 390])
def test_reviewers_pages(hall: Hall, width: int) -> None:
    hall.invite()
    findings, page = Findings(), hall.device(width=width, height=900)
    page.goto(hall.organiser_url)
    page.get_by_role("link", name="Texte prüfen").click()
    expect(page.get_by_role("link", name="Türkçe")).to_be_visible()
    findings.look("languages", page)
    for tag in ("ar", "uk"):
        page.goto(f"{hall.server.url}/review/{tag}?q=Karte")
        expect(page.get_by_role("button", name="Diese Seite speichern")).to_be_visible()
        findings.look(f"texts in {tag}", page)
    page.get_by_text("Eine .po-Datei mit Berichtigungen hochladen").click()
    po = 'msgid "Mitmachen"\nmsgstr "Разом"\n'.encode()
    page.set_input_files("#po", {"name": "uk.po", "mimeType": "text/plain", "buffer": po})
    page.get_by_role("button", name="Ansehen, was sich ändert").click()
    expect(page.get_by_role("button", name="So übernehmen")).to_be_visible()
    findings.look("what a file would change", page)
    reader = hall.device(width=width, height=900)
    reader.goto(planners_link(page, hall))
    reader.get_by_role("link", name="Texte prüfen").click()
    expect(reader.get_by_text("übernehmen kann sie nur die Organisation")).to_be_visible()
    reader.get_by_role("link", name="українська").click()
    expect(reader.get_by_text("Eine .po-Datei mit Berichtigungen prüfen")).to_be_visible()
    findings.look("texts that one may only read", reader)
    findings.verdict()


def planners_link(organiser: Page, hall: Hall) -> str:
    """A new link to the planning of the hall's municipality, as the organiser makes it."""
    organiser.goto(f"{hall.server.url}/plan/workshops/{hall.workshop['id']}")
    organiser.get_by_label("Darf").select_option("plan")
    organiser.get_by_role("button", name="Link anlegen").click()
    return organiser.locator(".link", has_text="Planung").locator(".link-url").last.input_value()
