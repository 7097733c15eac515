"""The first load of a phone in a hall with bad reception: few bytes, and quickly something to do."""

import time

from playwright.sync_api import CDPSession, expect

from tests.browser.conftest import Hall
from workshop.languages import offered, own_name

#: Slow 3G as browsers' own tools emulate it.
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}

#: What a browser takes in a hall without TLS; from the own machine it takes brotli, too.
PLAIN_HTTP = {"headers": {"Accept-Encoding": "gzip, deflate"}}


class Traffic:
    """Counts the bytes that come over the wire, as compressed as they come, with their headers."""

    def __init__(self, session: CDPSession) -> None:
        self.bytes = 0
        self.urls: list[str] = []
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.requestWillBeSent", lambda event: self.urls.append(event["request"]["url"]))
        session.send("Network.enable")
        session.send("Network.setExtraHTTPHeaders", PLAIN_HTTP)
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})

    def _finished(self, event: dict[str, float]) -> None:
        self.bytes += int(event["encodedDataLength"])


def test_a_phone_starts_with_less_than_60_kb_in_every_language(hall: Hall) -> None:
    hall.invite()
    sizes = {language.tag: first_load(hall, language.tag) for language in offered()}
    assert len(sizes) == 15
    assert {lang: size for lang, size in sizes.items() if size >= 60_000} == {}, sizes


def first_load(hall: Hall, lang: str) -> int:
    """How many bytes a phone in this language has received when its first screen is there."""
    phone = hall.phone(lang)
    traffic = Traffic(phone.page.context.new_cdp_session(phone.page))
    phone.page.goto(hall.workshop["join_url"], wait_until="networkidle")
    expect(phone.page.get_by_role("button", name=own_name(lang), exact=True)).to_be_visible()
    # A page whose script or style sheet came from nowhere would be light, too.
    assert traffic.bytes > 30_000
    assert [url for url in traffic.urls if url.endswith((".js", ".css"))], traffic.urls
    phone.page.context.close()
    return traffic.bytes


def test_another_language_than_the_browsers_costs_only_its_words(hall: Hall) -> None:
    hall.invite()
    phone = hall.phone("ar")
    german = hall.device(width=390, height=844, locale="de")
    traffic = Traffic(german.context.new_cdp_session(german))
    german.goto(hall.workshop["join_url"], wait_until="networkidle")
    german.get_by_role("button", name=own_name("ar"), exact=True).click()
    expect(german.get_by_role("button", name=phone.words("Mitmachen"), exact=True)).to_be_visible()
    assert traffic.bytes < 60_000, f"{traffic.bytes} bytes: {traffic.urls}"


def test_on_slow_3g_the_first_screen_is_there_within_five_seconds(hall: Hall) -> None:
    hall.invite()
    phone = hall.phone("ar")
    session = phone.page.context.new_cdp_session(phone.page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_3G)
    began = time.monotonic()
    phone.page.goto(hall.workshop["join_url"], wait_until="commit")
    phone.page.get_by_role("button", name=own_name("ar"), exact=True).click()
    expect(phone.button("Mitmachen")).to_be_visible()
    seconds = time.monotonic() - began
    assert seconds < 5, f"{seconds:.1f} s"
