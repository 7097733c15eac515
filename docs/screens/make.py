"""Takes the pictures beside this file (bin/screens): a real server, simulated people, and Chromium looking on."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from docs.screens.evening import Evening
from tests.browser.person import Person
from tests.browser.stage_scenes import REALISTIC, Scenes
from tests.browser.watch import Watch
from tests.live.process import Server
from tests.live.workshops import created

FOLDER = Path(__file__).parent
#: What the codes lead to in the pictures; the browser itself goes to the server on this computer.
ADDRESS = "http://miteinander.example"
#: Pictures of the stage that this evening does not come by, from the scenes that its test goes through.
SCENES = {
    "info": "stage-info",
    "scale, revealed": "stage-scale",
    "bridge": "stage-bridge",
    "break": "stage-break",
    "table work": "stage-tables",
    "gallery": "stage-gallery",
    "poll, revealed": "stage-poll",
    "engagement": "stage-engagement",
    "thanks": "stage-thanks",
    "cafe_round": "stage-cafe",
    "peer_consulting": "stage-parts",
    "reasons, action items": "stage-action-items",
    "feedback, word cloud": "stage-feedback",
}
#: Fonts, moving cards and the quiet seconds after a new card, in milliseconds.
SETTLED = 4500


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    if path is None:
        raise SystemExit("Chromium fehlt. Unter Debian und Ubuntu: sudo apt install chromium")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu", "--lang=de"])


class Photographer:
    """Screens of the hall; each phone is a browser of its own."""

    def __init__(self, browser: Browser, server: Server, workshop: dict[str, Any]) -> None:
        self._browser = browser
        self._url = server.url
        self._code = workshop["code"]
        self._watch = Watch(server.url)

    def screen(self, path: str, width: int, height: int, **more: Any) -> Page:
        """A page in a browser of its own."""
        context = self._browser.new_context(
            viewport={"width": width, "height": height}, locale="de", timezone_id="Europe/Berlin", **more
        )
        context.set_default_timeout(20_000)
        page = context.new_page()
        page.goto(self._url + path)
        return page

    def phone(self, lang: str) -> Person:
        """Somebody who has just scanned the code."""
        page = self.screen(f"/j/{self._code}", 390, 844, is_mobile=True, has_touch=True, device_scale_factor=2)
        return Person(page, lang, self._watch)

    def joined(self, lang: str) -> Person:
        """Somebody who takes part."""
        person = self.phone(lang)
        person.join(person.page.url)
        return person


def take(page: Page, name: str) -> None:
    """Keeps what the page shows as NAME.png, in the 256 colours that it uses most."""
    page.wait_for_timeout(SETTLED)
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    counted = sorted(picture.getcolors(picture.width * picture.height) or [], reverse=True)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in counted[:256] for part in colour])
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def arrive(evening: Evening, camera: Photographer, stage: Page) -> list[Person]:
    """The code on the projector, the languages on a phone."""
    evening.opens("join", 9)
    take(stage, "stage-join")
    stranger = camera.phone("de")
    take(stranger.page, "phone-language")
    return [camera.joined("de"), camera.joined("ar")]


def write(evening: Evening, stage: Page, anna: Person, rana: Person) -> None:
    """A wall fills; two people write what they dream of."""
    evening.writes("kritik")
    evening.sorts("kritik", unsorted=0)
    evening.gives_dots()
    evening.writes("phantasie")
    anna.writes("Jeden Freitag Sprachcafé im Garten, mit Kuchen")
    anna.field.fill("Eine lange Bank in jeder Straße, auf der man sich kennenlernt")
    rana.writes("مدينة لا يحتاج فيها أحد إلى موعد قبل أربعة أشهر")
    take(anna.page, "phone-card")
    take(rana.page, "phone-card-ar")
    take(stage, "stage-cards")


def sort(evening: Evening, stage: Page, board: Page, anna: Person) -> None:
    """Cards find their headings, by hand and by phone."""
    evening.sorts("phantasie", unsorted=3)
    take(stage, "stage-clusters")
    take(board, "board")
    anna.page.get_by_role("radio").nth(1).check()
    take(anna.page, "phone-sort")


def weigh(evening: Evening, stage: Page, anna: Person) -> None:
    """Dots, hidden and uncovered."""
    evening.gives_dots()
    for title in ("Sprache im Alltag", "Sprache im Alltag", "Feste und Begegnung"):
        anna.gives_dot(title)
    take(anna.page, "phone-dots")
    take(stage, "stage-dots")
    evening.reveals()
    stage.wait_for_timeout(6000)
    take(stage, "stage-results")


def go_on(evening: Evening, stage: Page, board: Page, anna: Person) -> None:
    """Topics find people."""
    evening.makes_topics()
    evening.goes_on()
    anna.turns_to_topic("Jugend gestaltet mit")
    take(anna.page, "phone-commit")
    take(stage, "stage-topics")
    board.get_by_role("tab", name="Themen").click()
    take(board, "board-topics")


def organise(camera: Photographer, server: Server) -> None:
    """What is left to do on the next morning."""
    link = re.search(r"Organisation\s+(\S+)", server.log.read_text())
    assert link
    page = camera.screen(link.group(1).removeprefix(ADDRESS).removeprefix(server.url), 1440, 900)
    page.get_by_role("link", name="Maßnahmen").first.click()
    page.get_by_role("link", name="Jugend gestaltet mit").first.click()
    take(page, "plan")


def look_around(browser: Browser, server: Server, workshop: dict[str, Any]) -> None:
    """The stage in every picture that another evening would show, and one of them in two languages."""
    stage = Photographer(browser, server, workshop).screen(
        f"/w/{workshop['id']}/stage#{workshop['stage_key']}", 1920, 1080
    )
    scenes = Scenes(server, workshop, REALISTIC)
    for name, _ in scenes.all():
        if name in SCENES:
            take(stage, SCENES[name])
        if name == "scale, covered":
            scenes.board.must("workshop.change", second_lang="tr")
            take(stage, "stage-two-languages")
            scenes.board.must("workshop.change", second_lang="")
    scenes.go_home()


def make(data: Path) -> None:
    """A whole evening, from the code on the projector to the action items of the next morning."""
    server = Server(data, public_url=ADDRESS).start()
    try:
        workshop = created(data, title="Zukunftswerkstatt Pforzheim")
        with chromium() as browser:
            evening = Evening(server, workshop)
            camera = Photographer(browser, server, workshop)
            stage = camera.screen(f"/w/{workshop['id']}/stage#{workshop['stage_key']}", 1920, 1080)
            board = camera.screen(f"/w/{workshop['id']}/board#{workshop['board_key']}", 1440, 900)
            anna, rana = arrive(evening, camera, stage)
            write(evening, stage, anna, rana)
            sort(evening, stage, board, anna)
            weigh(evening, stage, anna)
            go_on(evening, stage, board, anna)
            evening.ends()
            take(stage, "stage-closing")
            evening.go_home()
            organise(camera, server)
            look_around(browser, server, created(data, title="Zukunftswerkstatt Pforzheim"))
            browser.close()
    finally:
        server.kill()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder) / "data")
