"""From scanning the code to one's first card on the wall: few taps, and quickly even with a slow phone and network."""

import os
import time

from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.browser.test_first_load import PLAIN_HTTP
from workshop.languages import own_name

DREAMING = "Phantasie: Es ist das Jahr 2035 …"

#: "3G" (once "Slow 3G") of Chrome's own tools, where the latency is that of each request until its answer begins
#: (front_end/core/sdk/NetworkManager.ts: download and upload 500 kbit/s × 0.8, latency 400 ms × 5).
SLOW_3G = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
#: A cheap phone beside the machine that runs the tests, as those tools have it.
TIMES_SLOWER = 4

#: A person reads a screen, and taps; two thumbs type. Seconds.
READING = 1.0
LETTER = 0.2
WORDS = "Gece otobüsü ve bir durak"

_COUNT_TAPS = "addEventListener('click', () => sessionStorage.taps = 1 + Number(sessionStorage.taps || 0), true)"
#: Seconds. The promise is 20, on a free machine (docs/benchmarks.md); beside other tests it takes longer.
LIMIT = float(os.environ.get("MITEINANDER_FIRST_CARD_SECONDS", "25"))


def test_two_taps_lead_from_the_code_to_the_first_card(hall: Hall) -> None:
    hall.invite()
    hall.moderator().jumps_to(DREAMING)
    emre = hall.phone("tr")
    emre.page.add_init_script(_COUNT_TAPS)
    emre.join(hall.workshop["join_url"])
    expect(emre.field).to_be_editable()
    assert emre.page.evaluate("sessionStorage.taps") == "2"
    emre.writes(WORDS)


def test_on_slow_3g_the_first_card_soon_hangs(hall: Hall) -> None:
    hall.invite()
    hall.moderator().jumps_to(DREAMING)
    emre = hall.phone("tr")
    session = emre.page.context.new_cdp_session(emre.page)
    session.send("Network.enable")
    session.send("Network.setExtraHTTPHeaders", PLAIN_HTTP)
    session.send("Network.emulateNetworkConditions", SLOW_3G)
    session.send("Emulation.setCPUThrottlingRate", {"rate": TIMES_SLOWER})
    began = time.monotonic()
    emre.page.goto(hall.workshop["join_url"], wait_until="commit")
    for button in (emre.page.get_by_role("button", name=own_name("tr"), exact=True), emre.button("Mitmachen")):
        expect(button).to_be_visible()
        time.sleep(READING)
        button.click()
    expect(emre.field).to_be_visible()
    time.sleep(READING)
    types(emre, WORDS)
    emre.tap("An die Wand hängen")
    emre.has_arrived(WORDS)
    seconds = time.monotonic() - began
    assert seconds < LIMIT, f"{seconds:.1f} s"


def types(person: Person, text: str) -> None:
    """At a person's pace, whether the phone keeps up or not."""
    person.field.tap()
    began = time.monotonic()
    for number, letter in enumerate(text, 1):
        person.page.keyboard.type(letter)
        time.sleep(max(0, began + number * LETTER - time.monotonic()))
