"""Every screen of a phone in every language (bin/screens languages): a contact sheet for each, and what is wrong."""

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, expect

from docs.screens.make import chromium
from tests.browser.conftest import PATIENCE, Hall
from tests.browser.person import Person
from tests.browser.phone_look import Tongue, troubles
from tests.browser.phone_scenes import CONTENT, DAYS, TITLE, PhoneScenes
from tests.browser.watch import Watch
from tests.live.process import Server
from workshop.languages import offered

#: Columns of a sheet, the room around each picture and for its name.
COLUMNS, GAP, NAME = 8, 12, 20
#: How much of a long page is shown, in pixels.
MOST = 1400
#: What stands over the page would stand in the middle of it.
UNROLL = "(position) => document.querySelectorAll('.footer').forEach((each) => (each.style.position = position))"
Picture = tuple[str, Image.Image]


def look(hall: Hall, people: list[Person], trouble: dict[str, list[str]]) -> Iterator[tuple[Person, Picture]]:
    """Takes everybody through the evening; notes what is wrong under the name of the screen."""
    address = f"{hall.server.url.partition('//')[2]}/e/{hall.workshop['code']}"
    known = {*CONTENT, hall.workshop["code"], address}
    tongues = {person.lang: Tongue(person.lang, known, DAYS) for person in people}
    scenes = PhoneScenes(hall.server, hall.workshop)
    for screen in scenes.screens():
        for person in people:
            screen.do(person)
        for person in people:
            expect(person.page.locator(screen.shows).first).to_be_visible()
            for each in troubles(person.page, tongues[person.lang]):
                trouble[each].append(f"{person.lang} ({screen.name})")
            yield person, (screen.name, picture_of(person.page))
    scenes.go_home()


def picture_of(page: Page) -> Image.Image:
    """The page from its top on; a long list need not be seen to its end."""
    page.evaluate(UNROLL, "static")
    picture = Image.open(BytesIO(page.screenshot(full_page=True))).convert("RGB")
    page.evaluate(UNROLL, "")
    return picture.crop((0, 0, picture.width, min(picture.height, MOST)))


def contact_sheet(pictures: list[Picture]) -> Image.Image:
    """All pictures side by side, each as long as its page, with its name above."""
    width = pictures[0][1].width + GAP
    rows = [pictures[at : at + COLUMNS] for at in range(0, len(pictures), COLUMNS)]
    heights = [NAME + GAP + max(picture.height for _, picture in row) for row in rows]
    sheet = Image.new("RGB", (COLUMNS * width + GAP, sum(heights) + GAP), "#8a8378")
    draw = ImageDraw.Draw(sheet)
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, (name, picture) in enumerate(row):
            left = GAP + column * width
            draw.text((left, top), name, fill="white")
            sheet.paste(picture, (left, top + NAME))
        top += height
    return sheet


def run(browser: Browser, folder: Path, size: tuple[int, int], data: Path) -> dict[str, list[str]]:
    """Writes a sheet for each language and a page with all of them; returns what was found, and where."""
    server = Server(data).start()
    trouble: dict[str, list[str]] = defaultdict(list)
    sheets: dict[str, list[Picture]] = defaultdict(list)
    try:
        hall = Hall(browser, server, Watch(server.url))
        hall.invite(title=TITLE)
        people = [hall.phone(language.tag, width=size[0], height=size[1]) for language in offered()]
        for person, picture in look(hall, people, trouble):
            sheets[person.lang].append(picture)
    finally:
        server.stop()
    folder.mkdir(parents=True, exist_ok=True)
    for lang, pictures in sheets.items():
        contact_sheet(pictures).quantize(128, dither=Image.Dither.NONE).save(folder / f"{lang}.png")
    page = [f'<h2>{lang}</h2><a href="{lang}.png"><img src="{lang}.png" width="100%"></a>' for lang in sheets]
    (folder / "index.html").write_text("".join(["<!doctype html><meta charset=utf-8>", *page]), encoding="utf-8")
    return trouble


def main() -> None:
    """Ends with 1 if anything was found."""
    words = argparse.ArgumentParser(prog="bin/screens languages", description=__doc__)
    words.add_argument("--to", type=Path, default=Path("instance/screens"), help="the folder for the sheets")
    words.add_argument("--size", default="320x568", help="of the phone, as in 390x844")
    chosen = words.parse_args()
    width, height = map(int, chosen.size.split("x"))
    expect.set_options(timeout=PATIENCE)
    with tempfile.TemporaryDirectory() as data, chromium() as browser:
        trouble = run(browser, chosen.to, (width, height), Path(data) / "data")
    for each, places in sorted(trouble.items()):
        sys.stdout.write(f"{len(places):4}  {each}\n      {', '.join(places)}\n")
    sys.stdout.write(f"{chosen.to / 'index.html'}: {len(trouble)} things to look at\n")
    raise SystemExit(bool(trouble))


if __name__ == "__main__":
    main()
