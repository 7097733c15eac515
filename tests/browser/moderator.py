"""The moderator at the board, with a mouse and a keyboard."""

import re
import time

from playwright.sync_api import Locator, Page, expect

#: Two clicks on the same button within less are a double one.
_APART = 0.45


class Moderator:
    """What one can do on the board."""

    _opened = 0.0

    def __init__(self, page: Page) -> None:
        self.page = page

    def enter(self, link: str) -> None:
        """Opens the board's link."""
        self.page.goto(link)
        expect(self.agenda).to_be_visible()
        assert "#" not in self.page.url, "the key of the link stays in the address bar, for the whole hall to see"

    def tap(self, name: str) -> None:
        """Clicks a button."""
        self.page.get_by_role("button", name=name, exact=True).click()

    @property
    def agenda(self) -> Locator:
        """The steps of the evening."""
        return self.page.get_by_role("navigation", name="Ablauf")

    def opens(self, title: str) -> None:
        """Goes on to the next step, which is this one."""
        self.page.wait_for_timeout(1000 * max(0.0, self._opened + _APART - time.monotonic()))
        self.tap(f"Weiter: {title}")
        self._opened = time.monotonic()
        expect(self.open_step(title)).to_be_visible()

    def jumps_to(self, title: str) -> None:
        """Opens a step further down the agenda."""
        self.agenda.get_by_role("button", name=title).click()
        self.tap("Öffnen")
        expect(self.open_step(title)).to_be_visible()

    def open_step(self, title: str) -> Locator:
        """The step that is open, with its clock and buttons."""
        return self.agenda.get_by_role("region", name=title, exact=True)

    def reveals(self, title: str) -> None:
        """Uncovers the result of the open step."""
        self.open_step(title).get_by_role("button", name="Aufdecken").click()
        asked = self.page.get_by_role("dialog", name="Punkte aufdecken?")
        done = self.page.locator(".undo-bar").filter(has_text="Ergebnis aufgedeckt")
        expect(asked.or_(done).first).to_be_visible()
        if asked.is_visible():
            self.tap("Jetzt aufdecken")
        expect(self.open_step(title).get_by_role("button", name="Aufdecken")).to_have_count(0)

    def pile(self, heading: str) -> Locator:
        """A cluster, or the cards without one."""
        return self.page.get_by_role("region", name=re.compile(f"^{re.escape(heading)}"))

    def card(self, text: str) -> Locator:
        """A card on the pinboard: the button that opens its menu."""
        return self.page.get_by_role("listitem").get_by_role("button").filter(has_text=text)

    def has(self, heading: str, *cards: str) -> None:
        """These cards lie under this heading."""
        for text in cards:
            expect(self.pile(heading).get_by_role("article").filter(has_text=text)).to_be_visible()

    def drags(self, text: str, onto: Locator) -> None:
        """Picks a card up with the mouse and lets it go where the board says that it will take it."""
        self.card(text).hover()
        self.page.mouse.down()
        self._carry(onto)
        # As people do: let go once the place under the card lights up.
        expect(onto).to_have_class(re.compile("drop-here"))
        self.page.mouse.up()

    def _carry(self, onto: Locator) -> None:
        onto.scroll_into_view_if_needed()
        box = onto.bounding_box()
        assert box
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 20, steps=12)

    @property
    def new_cluster(self) -> Locator:
        """The dashed field that makes a cluster of what is dropped on it."""
        sign = self.page.get_by_text("Karte hierher ziehen für einen neuen Cluster")
        return self.page.locator(".pile-box").filter(has=sign)

    def names(self, heading: str) -> None:
        """Writes the heading of the cluster that has just been made."""
        field = self.page.get_by_role("textbox", name="Überschrift", exact=True)
        expect(field).to_be_focused()
        field.fill(heading)
        field.press("Enter")
        expect(self.pile(heading)).to_be_visible()

    def has_done(self, sentence: str) -> None:
        """The board says what has just been done, to eyes and ears."""
        expect(self.page.get_by_role("status").filter(has_text=sentence)).to_have_count(1)

    def chooses(self, *path: str) -> None:
        """Goes down a menu."""
        for item in path:
            self.page.get_by_role("menuitem", name=item, exact=True).click()

    def moves_by_keyboard(self, text: str, onto: str) -> None:
        """Moves a card without a mouse."""
        self.card(text).press("Enter")
        self.page.get_by_role("menuitem", name="Verschieben nach …").press("Enter")
        self.page.get_by_role("menuitem", name=onto, exact=True).press("Enter")
        self.has(onto, text)

    def writes_gloss(self, text: str, german: str) -> None:
        """Gives a card in another language its German version."""
        self.card(text).click()
        self.chooses("Deutsche Fassung …")
        dialog = self.page.get_by_role("dialog", name="Deutsche Fassung")
        dialog.get_by_label("Auf Deutsch").fill(german)
        dialog.get_by_role("button", name="Fassung speichern").click()
        expect(self.card(text)).to_contain_text(german)

    def types_off(self, text: str, *, table: int, number: int) -> None:
        """Enters a card that somebody wrote on paper."""
        opener = self.page.get_by_role("button", name="Papierkarte eintragen")
        if opener.is_visible():
            opener.click()
        self.page.get_by_label("Text", exact=True).fill(text)
        self.page.get_by_label("Tisch", exact=True).select_option(str(table))
        self.page.get_by_label("Nummer", exact=True).fill(str(number))
        self.tap("An die Wand hängen")
        expect(self.card(text)).to_be_visible()

    def turns_to(self, tab: str) -> None:
        """Looks at another part of the board."""
        self.page.get_by_role("tab", name=tab).click()

    def topic(self, title: str) -> Locator:
        """A topic with its action items."""
        return self.page.get_by_role("region", name=title, exact=True)

    def hides(self, text: str, reason: str) -> None:
        """Takes a card off the wall, and says why."""
        self.card(text).click()
        self.chooses("Ausblenden …")
        dialog = self.page.get_by_role("dialog", name="Karte ausblenden")
        dialog.get_by_role("button", name=reason, exact=True).click()
        dialog.get_by_role("button", name="Ausblenden", exact=True).click()
        expect(self.card(text)).to_contain_text("ausgeblendet")

    def changes(self, text: str, to: str) -> None:
        """Changes the words of a card."""
        self.card(text).click()
        self.chooses("Text ändern …")
        dialog = self.page.get_by_role("dialog", name="Kartentext ändern")
        dialog.get_by_label("Text", exact=True).fill(to)
        dialog.get_by_role("button", name="Text speichern").click()
        expect(self.card(to)).to_be_visible()

    def counts_paper_dots(self, *titles: str) -> None:
        """Enters a sheet of dots."""
        for title in titles:
            self.tap(f"Ein Punkt mehr für {title}")
        expect(self.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()

    def words_wish(self, criticism: str, wish: str) -> None:
        """Puts the wish for a criticism into better words, where it stands."""
        field = self.page.get_by_role("textbox", name=f"Wunsch zu „{criticism}“")
        field.fill(wish)
        field.press("Enter")
        self.has_done("Wunsch geändert")

    def table(self, number: int) -> Locator:
        """A table with its sheets."""
        return self.page.get_by_role("region", name=f"Tisch {number}", exact=True)

    def makes_topics(self, n: int) -> None:
        """Takes the strongest items forward."""
        self.page.get_by_label("Wie viele?").fill(str(n))
        self.tap(f"Die stärksten {n} zu Themen machen")

    def makes_action_item(self, topic: str, what: str, *, who: str, status: str) -> None:
        """Adds an action item to a topic, and fills it in where it stands."""
        self.topic(topic).get_by_role("button", name="Maßnahme", exact=True).click()
        new = self.topic(topic).get_by_role("article", name="Neue Maßnahme")
        new.get_by_label("Was", exact=True).fill(what)
        new.get_by_label("Was", exact=True).press("Enter")
        item = self.topic(topic).get_by_role("article", name=what)
        item.get_by_label("Wer", exact=True).fill(who)
        item.get_by_label("Wer", exact=True).press("Enter")
        item.get_by_label("Stand").select_option(status)
        expect(item.get_by_label("Stand")).to_have_value("planned")
        self.has_done("Maßnahme geändert")

    def notes_commitment(self, topic: str, role: str) -> None:
        """Enters the word of somebody without a phone."""
        self.topic(topic).get_by_role("button", name="Zusage eintragen").click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Diese Person").select_option(role)
        dialog.get_by_role("button", name="Zusage eintragen").click()
        expect(dialog).to_have_count(0)

    def closes(self, *, next_meeting: str, contact: str) -> None:
        """Ends the evening after its last step, and says how it goes on."""
        self.tap("Veranstaltung abschließen")
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Nächstes Treffen").fill(next_meeting)
        dialog.get_by_label("Ansprechperson").fill(contact)
        dialog.get_by_label("Wann und wo die Ergebnisse stehen").fill("Ab 20. Juni auf der Seite der Stadt")
        self._confirms_the_end()

    def breaks_off(self) -> None:
        """Ends the evening in the middle of a step."""
        self.tap("Mehr")
        self.chooses("Veranstaltung abschließen …")
        dialog = self.page.get_by_role("dialog")
        for label in ("Nächstes Treffen", "Ansprechperson", "Wann und wo die Ergebnisse stehen"):
            dialog.get_by_label(label).fill("Steht in der Zeitung")
        self._confirms_the_end()

    def _confirms_the_end(self) -> None:
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("checkbox").check()
        dialog.get_by_role("button", name="Abschließen", exact=True).click()
        expect(self.page.get_by_role("heading", name="Die Veranstaltung ist abgeschlossen")).to_be_visible()
