"""Somebody in the hall with a phone in their own language, who taps what they can read."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, Page, expect

from tests.browser.watch import Watch
from tests.browser.words import Words
from workshop.languages import own_name

#: Nobody reads what has come under their finger faster (static/src/phone/second-tap.js): seconds, and how near that is.
READING, UNDER = 0.45, 30
#: Remembers where the finger was last, and all that a screen reader has said since: one sentence may follow another.
_FEEL = """(() => {
  window.heard = new Set();
  addEventListener("click", ({ clientX, clientY }) => {
    window.lastTap = [clientX, clientY];
    window.heard.clear();
  }, true);
  const listen = () => {
    for (const region of document.querySelectorAll('[role="status"]')) window.heard.add(region.textContent);
  };
  new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true });
})()"""
#: How far from there the middle of something lies, once it is in sight and lies still.
_WAY = """async (thing) => {
  thing.scrollIntoViewIfNeeded();
  const middle = () => {
    const { left, top, width, height } = thing.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  for (let before = null, now = middle(); `${now}` !== `${before}`; now = middle()) {
    before = now;
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  const [[x, y], [lastX, lastY]] = [middle(), window.lastTap ?? [-1000, -1000]];
  return Math.hypot(x - lastX, y - lastY);
}"""


class Person:
    """What one can do with a phone, step by step of an evening."""

    def __init__(self, page: Page, lang: str, watch: Watch) -> None:
        self.page = page
        self.lang = lang
        self.words = Words(lang)
        self._watch = watch
        self._tapped = 0.0
        page.context.add_init_script(_FEEL)

    def button(self, german: str, **fields: object) -> Locator:
        """A button, by what it says in German."""
        return self.page.get_by_role("button", name=self.words(german, **fields), exact=True)

    def tap(self, german: str, **fields: object) -> None:
        """Taps a button."""
        self.taps(self.button(german, **fields))

    def taps(self, thing: Locator) -> None:
        """Taps something; what has come under the finger, once it has been read."""
        if time.monotonic() < self._tapped + READING and thing.evaluate(_WAY) < UNDER:
            self.page.wait_for_timeout(1000 * max(0.0, self._tapped + READING - time.monotonic()))
        thing.click()
        self._tapped = time.monotonic()

    def taps_twice(self, thing: Locator) -> None:
        """With a finger that is used to telephones on which one had to press hard."""
        # One message to the browser: between two the machine may take longer than any finger.
        thing.dblclick(delay=60)
        self.page.wait_for_timeout(1000 * READING)

    def reads(self, german: str, **fields: object) -> None:
        """This sentence is on the screen, in the person's language; what is only read aloud stands beside it."""
        screen = self.page.locator("#app")
        expect(screen.get_by_text(self.words(german, **fields), exact=True)).to_be_visible()

    def hears(self, german: str) -> None:
        """A screen reader says this sentence, or has said it since the last tap."""
        said = "sentence => [...window.heard].some((all) => all.includes(sentence))"
        self.page.wait_for_function(said, arg=self.words(german))

    def is_asked(self, question: str) -> None:
        """The question on top of the screen, in its own words."""
        expect(self.page.get_by_role("heading", level=1, name=question)).to_be_visible()

    def join(self, link: str) -> None:
        """Opens the link of the QR code, and joins."""
        self.page.goto(link)
        self.joins_here()

    def joins_here(self) -> None:
        """Picks the language by its own name and says yes to the privacy notice."""
        self.taps(self.page.get_by_role("button", name=own_name(self.lang), exact=True))
        self.tap("Mitmachen")

    def comes_back(self, link: str) -> None:
        """The browser was gone; now the link is opened again on the same phone."""
        context = self.page.context
        self.page.close()
        self.page = context.new_page()
        self.page.goto(link)

    def switches_to(self, lang: str) -> None:
        """Picks another language; the button for it is written in the one spoken so far."""
        self.taps(self.page.get_by_role("button", name=own_name(self.lang), exact=True))
        self.taps(self.page.get_by_role("main").get_by_role("button", name=own_name(lang), exact=True))
        self.lang, self.words = lang, Words(lang)

    def sits_at(self, table: int) -> None:
        """Says at which table one sits."""
        self.tap("Tisch {n}", n=table)
        expect(self.button("Tisch {n}", n=table)).to_have_attribute("aria-pressed", "true")

    def looks_for_help(self) -> None:
        """Reads what to do when the phone is in the way, and goes back to the step."""
        self.tap("Hilfe")
        self.is_asked(self.words("Hilfe"))
        self.tap("Zurück")

    def tells_what_they_do(self, text: str) -> None:
        """Says what one does already, for others to see."""
        self.page.get_by_role("textbox", name=self.words("Was Sie schon tun"), exact=True).fill(text)
        self.tap("Zeigen, was ich tue")
        # In some languages the step itself is called so.
        expect(self.page.get_by_role("heading", name=self.words("Das tun Sie schon"), exact=True)).to_be_visible()

    def answers(self, value: int) -> None:
        """Taps a number of a scale."""
        scale = self.page.get_by_role("group", name=self.words("Ihre Antwort"))
        self.taps(scale.get_by_text(str(value), exact=True))
        self.reads("Ihre Antwort ist da. Sie können sie noch ändern.")

    @property
    def field(self) -> Locator:
        """The card being written."""
        return self.page.get_by_role("textbox", name=self.words("Ihre Karte"), exact=True)

    def hands_in(self, text: str) -> None:
        """Writes a card and sends it off, wherever that gets."""
        self.field.fill(text)
        self.tap("An die Wand hängen")

    def writes(self, text: str) -> None:
        """Writes a card, and sees and hears it arrive."""
        self.hands_in(text)
        self.has_arrived(text)
        self.hears("Ihre Karte hängt an der Wand.")

    def own_card(self, text: str) -> Locator:
        """One of the cards under "Ihre Karten"."""
        own = self.page.get_by_role("region", name=self.words("Ihre Karten"), exact=True)
        return own.get_by_role("article").filter(has_text=text)

    def has_arrived(self, text: str) -> None:
        """The own card says that it hangs on the wall."""
        expect(self.own_card(text).get_by_text(self.words("an der Wand"), exact=True)).to_be_visible()

    def changes(self, text: str, to: str) -> None:
        """Changes the words of an own card."""
        self.opens_menu_of(text)
        self.tap("Ändern")
        self.page.get_by_role("textbox", name=self.words("Ihre Karte ändern"), exact=True).fill(to)
        self.tap("Änderung speichern")
        self.has_arrived(to)

    def withdraws(self, text: str) -> None:
        """Takes an own card back."""
        self.opens_menu_of(text)
        self.tap("Zurückziehen")
        expect(self.own_card(text)).to_have_count(0)

    def opens_menu_of(self, text: str) -> None:
        """What one can do with an own card."""
        self.taps(self.own_card(text).get_by_role("button", name=self.words("Mehr zu dieser Karte")))

    def sees_on_the_wall(self, *texts: str) -> None:
        """Looks at all cards, finds these, and goes back to the step."""
        self.tap("Alle Karten")
        for text in texts:
            expect(self.page.get_by_role("article").filter(has_text=text)).to_be_visible()
        self.tap("Zurück")

    def sorts_all(self, where: dict[str, str]) -> None:
        """Puts each card that the phone shows under its heading, a new one if need be, until there is none left."""
        card = self.page.get_by_role("article")
        done = self.page.get_by_role("heading", name=self.words("Danke, alles einsortiert"))
        for number in range(1, len(where) + 2):
            # The next card is there once the count has gone on.
            count = self.words("Karte {n} von {of}", n=number, of="@").partition("@")[0]
            expect(self.page.get_by_text(count).or_(done)).to_be_visible()
            if done.is_visible():
                return
            shown = card.inner_text()
            self._puts_under(next(heading for text, heading in where.items() if text in shown))
        raise AssertionError("more cards than were written")

    def _puts_under(self, heading: str) -> None:
        known = self.page.get_by_role("radio", name=heading)
        if known.count():
            known.check()
        else:
            self.tap("Neue Überschrift")
            self.page.get_by_role("textbox", name=self.words("Neue Überschrift")).fill(heading)
        self.tap("Dorthin legen")

    def gives_dot(self, title: str) -> None:
        """Puts one dot on an item."""
        self.tap("Einen Punkt zu „{title}“ legen", title=title)

    def is_done_with_dots(self) -> None:
        """Says so, and waits until the dots lie."""
        self.tap("Ich bin fertig")
        self.is_asked(self.words("Danke, Ihre Punkte liegen"))

    def fills_in(self, label: str, text: str) -> None:
        """Writes into the field with this label; a field that may stay empty says so after it."""
        name = re.compile(rf"^{re.escape(self.words(label))}\s*(\(|$)")
        self.page.get_by_label(name).fill(text)

    def turns_to_topic(self, title: str) -> None:
        """Opens a topic from the list."""
        self.taps(self._topic(title))

    def _topic(self, title: str) -> Locator:
        return self.page.get_by_role("listitem").get_by_role("button").filter(has_text=title)

    def chooses_role(self, role: str) -> None:
        """How one would like to be part of it."""
        self.page.get_by_role("radio", name=self.words(role)).check()

    def commits(self, topic: str, role: str, deed: str, promise: str) -> None:
        """Promises something without a name."""
        self.turns_to_topic(topic)
        self.chooses_role(role)
        self.tap(deed)
        self.has_promised(topic, promise)

    def has_promised(self, topic: str, promise: str) -> None:
        """The list of topics says so."""
        expect(self._topic(topic)).to_contain_text(self.words(promise))

    def takes_back(self, topic: str) -> None:
        """Withdraws the promise to a topic."""
        self.turns_to_topic(topic)
        self.tap("Zusage zurücknehmen")
        expect(self._topic(topic)).not_to_contain_text(self.words("Sie machen mit"))

    def gives_feedback(self, text: str) -> None:
        """Answers in one's own words."""
        self.page.get_by_role("textbox", name=self.words("Ihre Antwort")).fill(text)
        self.tap("Abschicken")
        self.reads("Ihre Antwort ist da.")

    def waits_for_network(self, text: str) -> None:
        """The own card says that it has not arrived yet."""
        expect(self.own_card(text).get_by_text(self.words("wartet auf Netz"), exact=True)).to_be_visible()

    @contextmanager
    def without_network(self) -> Iterator[None]:
        """The phone loses the hall's network for a while."""
        self._watch.allow_no_network(self.page.context)
        self.page.context.set_offline(True)
        yield
        self.page.context.set_offline(False)

    def reloads(self) -> None:
        """Loads the page again, with or without network."""
        self.page.reload()

    def is_kept(self) -> None:
        """The browser has kept the page and its scripts."""
        kept = "navigator.serviceWorker.ready.then(async () => Boolean(await caches.match(location.href)))"
        for _ in range(100):
            if self.page.evaluate(kept):
                return
            self.page.wait_for_timeout(100)
        raise AssertionError("the page was not kept")
