"""The watch that every browser test relies on sees what it should."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.watch import Watch
from tests.live.process import Server


@pytest.mark.parametrize(
    ("trouble", "named"),
    [
        ("console.error('broken')", "console: broken"),
        ("setTimeout(() => { throw new Error('thrown') })", "exception: thrown"),
        ("Promise.reject(new Error('unhandled'))", "exception: unhandled"),
        ("alert('dressed up as a card')", "a dialog"),
        ("await fetch('/nowhere.js')", "console: Failed to load resource"),
        ("new Image().src = 'http://127.0.0.2:9/pixel.png'", "foreign host: http://127.0.0.2:9/pixel.png"),
    ],
)
def test_nothing_that_goes_wrong_stays_unseen(chromium: Browser, server: Server, trouble: str, named: str) -> None:
    watch = Watch(server.url)
    page = opened(chromium, server, watch)
    page.evaluate(f"async () => {{ {trouble}; }}")
    page.evaluate("() => new Promise(requestAnimationFrame)")  # what was started has been told by then
    page.context.close()
    with pytest.raises(AssertionError, match=named):
        watch.verdict()


def test_a_quiet_page_passes(chromium: Browser, server: Server) -> None:
    watch = Watch(server.url)
    opened(chromium, server, watch).context.close()
    watch.verdict()


def opened(chromium: Browser, server: Server, watch: Watch) -> Page:
    context = chromium.new_context()
    watch.over(context)
    page = context.new_page()
    page.goto(server.url, wait_until="networkidle")
    return page
