"""The stage from the last row: letters, contrast, nothing cut, nothing over anything else, on four projectors."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.stage import Stage
from tests.browser.stage_scenes import HOSTILE, REALISTIC, Scenes, Words

SIZES = ((1024, 768), (1280, 800), (1920, 1080), (3840, 2160))
#: All lengths are parts of the height: on the largest projector hangs the picture of the one before, twice as large.
SHAPES = SIZES[:-1]
MEASURE = (Path(__file__).parent / "measure_stage.js").read_text(encoding="utf-8")
SETTLED = """async () => {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await document.fonts.ready;
  await frame();
  await frame();
  await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
}"""


def troubles(stage: Stage, width: int, height: int) -> list[str]:
    """What is wrong with the picture on a projector of this size, page by page, once it has stopped moving."""
    page, found = stage.page, []
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_function("([width, height]) => innerWidth === width && innerHeight === height", arg=[width, height])
    page.evaluate(SETTLED)
    pages = stage.pages
    for number in range(pages):
        if number:
            stage.turns_page()
            page.evaluate(SETTLED)
        where = f" (one of {pages} pages)" if pages > 1 else ""
        found += [f"{width}x{height}{where}: {trouble}" for trouble in page.evaluate(MEASURE)]
    return found


@pytest.mark.timeout(900)
@pytest.mark.parametrize("words", [REALISTIC, HOSTILE], ids=["realistic", "hostile"])
def test_everything_can_be_read_from_the_last_row(hall: Hall, words: Words) -> None:
    # In all languages that are offered, so that the screen on joining is as full as it can be.
    hall.invite(title="Zukunftswerkstatt Pforzheim" if words is REALISTIC else "Wie wollen wir in unserer Stadt " * 3)
    stage = Stage(hall.device(width=1920, height=1080, reduced_motion="reduce"))
    stage.enter(hall.workshop["stage_url"])
    scenes = Scenes(hall.server, hall.workshop, words)
    found = []
    for name, selector in scenes.all():
        expect(stage.picture.locator(selector).first).to_be_visible()
        for width, height in SIZES if words is REALISTIC else SHAPES:
            found += [f"{name} at {trouble}" for trouble in troubles(stage, width, height)]
    scenes.go_home()
    assert not found, "\n".join(found)
