"""The public result page: what came of the evening, in the reader's language, and nothing of anybody."""

import json
import re
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import select

from tests.evening import Evening, begin, hold
from tests.pages.forms import tags
from tests.pages.test_join import page_data
from workshop.models import Card, Item, Workshop
from workshop.pages.qr import qr_svg

HOSTILE = '<script>alert(1)</script> "><img src=x onerror=alert(2)> {{ 7*7 }}'


@pytest.fixture(scope="module")
def told(app: Flask) -> Evening:
    """An evening that has closed, with everything that could say too much."""
    evening = hold(begin(app.extensions["miteinander"]))
    first, second, _ = evening.action_items
    evening.do("topic.change", topic=evening.topics[1], title=HOSTILE)
    evening.do(
        "action_item.change", action_item=first, what="Leseabende", first_step="Raum anfragen", who="Olena Geheim"
    )
    evening.do(
        "action_item.change", action_item=first, with_whom="olena@example.org", needs="0711 1234", by_when="2026-09-01"
    )
    evening.do("action_item.change", action_item=first, status="planned")
    evening.do("action_item.change", action_item=second, status="dropped", reason="Kein Geld im Haushalt")
    evening.do(
        "workshop.change",
        next_date="2026-06-12",
        contact="Ina Amt, ina@stadt.example",
        publish_date="im Mai, im Rathaus",
    )
    evening.do("workshop.close", anyway=True)
    evening.do("action_item.change", action_item=first, status="running")
    return evening


def read(app: Flask, evening: Evening, lang: str = "de", **headers: str) -> str:
    answer = app.test_client().get(f"/e/{evening.code}", query_string={"lang": lang} if lang else {}, headers=headers)
    assert answer.status_code == 200
    return answer.text


def words(html: str) -> str:
    """What a reader sees, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_before_the_end_it_says_that_results_will_come(app: Flask, evening: Evening) -> None:
    html = read(app, evening)
    assert "Hier stehen bald die Ergebnisse" in html
    assert "Wie wollen wir zusammen leben?" in html
    with app.extensions["miteinander"].database.read() as db:
        titles = db.scalars(select(Item.title).where(Item.workshop_id == evening.workshop)).all()
    assert titles
    assert not [title for title in titles if title in words(html)], "results are told when the evening is over"


def test_what_came_of_it(app: Flask, told: Evening) -> None:
    seen = words(read(app, told))
    assert "Pforzheim" in seen
    assert "21. Mai 2026" in seen
    assert "5 von 4 Personen haben sich gefunden" in seen
    assert "Leseabende" in seen
    assert "Erster Schritt Raum anfragen" in seen
    assert "Bis wann 1. September 2026" in seen
    assert "kommt nicht: Kein Geld im Haushalt" in seen
    assert "Nächstes Treffen 12. Juni 2026" in seen
    assert "im Mai, im Rathaus" in seen
    assert "Ina Amt, ina@stadt.example" in seen
    assert "12 Geräte" in seen
    assert "1 auf Papier" in seen
    assert "nicht bindend" in seen


def test_what_became_of_an_action_item_is_a_history(app: Flask, told: Evening) -> None:
    became = re.search(r'<ol class="became">(.*?)</ol>', read(app, told), re.DOTALL)
    assert became
    assert re.findall(r"</time>: ([^<]+)</li>", became[1]) == ["sucht noch Leute", "geplant", "läuft"]


def test_the_ranking_once_it_is_revealed(app: Flask, told: Evening, fresh: Evening) -> None:
    rows = re.findall(
        r'<th scope="row"><bdi lang="de" dir="auto">(.*?)</bdi></th><td class="number">(\d+)', read(app, told)
    )
    counts = [int(n) for _, n in rows]
    assert len(rows) >= 3
    assert counts == sorted(counts, reverse=True)
    covered = begin(app.extensions["miteinander"])
    with pytest.MonkeyPatch.context() as patch:
        # The same evening, but nobody uncovers the dots.
        do = covered.do
        patch.setattr(covered, "do", lambda kind, **more: None if kind == "step.reveal" else do(kind, **more))
        hold(covered, topics=2)
    covered.do("workshop.close", anyway=True)
    html = read(app, covered)
    assert "<table" not in html
    assert "Punkte" not in words(html)


def test_nothing_of_anybody_is_on_it(app: Flask, told: Evening) -> None:
    for lang in ("de", "ar"):
        html = unescape(read(app, told, lang))
        for private in ("Olena", "olena@", "0711", "Person 0", "person0@", *told.people, *told.cards.values()):
            assert private not in html, private
        with app.extensions["miteinander"].database.read() as db:
            cards = db.scalars(select(Card).where(Card.workshop_id == told.workshop)).all()
        headings = {"sprache", "wohnen"}
        assert cards
        assert not [card.text for card in cards if card.text.casefold() not in headings and card.text in html]
        assert not [card.gloss for card in cards if card.gloss and card.gloss in html]


def test_hostile_words_stay_words(app: Flask, told: Evening) -> None:
    html = read(app, told)
    assert HOSTILE in unescape(html)
    assert "<script>alert" not in html
    assert "<img src=x" not in html
    assert not [attrs for _, attrs in tags(html) if any(name.startswith("on") for name in attrs)]


def test_other_workshops_are_other_pages(app: Flask, told: Evening, elsewhere: Evening) -> None:
    elsewhere.do("step.open", step=elsewhere.steps["cards", "kritik"])
    elsewhere.do("topic.create", title="Nur in Ehingen")
    elsewhere.do("workshop.close", anyway=True)
    assert "Nur in Ehingen" not in read(app, told)
    html = words(read(app, elsewhere))
    assert "Nur in Ehingen" in html
    assert "Leseabende" not in html


def test_a_topic_named_after_a_card_goes_with_its_words(app: Flask, fresh: Evening) -> None:
    fresh.do("step.open", step=fresh.steps["cards", "kritik"])
    ids = {}
    for text in ("Anna Muster hilft", "Ein Garten", "Ein Chor"):
        ids[text] = fresh.do("card.submit", step=fresh.steps["cards", "kritik"], text=text, lang="de")["id"]
        fresh.do("topic.create", origin={"noun": "card", "id": ids[text]})
    fresh.do("card.redact", card=ids["Anna Muster hilft"])
    fresh.do("card.hide", card=ids["Ein Garten"], reason="Ton")
    fresh.do("workshop.close", anyway=True)
    seen = words(read(app, fresh))
    assert "Anna" not in seen
    assert "Garten" not in seen
    assert "Ein Chor" in seen


def test_in_the_readers_language(app: Flask, told: Evening) -> None:
    html = read(app, told, "", **{"Accept-Language": "ar-SY,ar;q=0.9"})
    assert ("html", {"lang": "ar", "dir": "rtl"}) in tags(html)
    chosen = {attrs["lang"] for tag, attrs in tags(html) if tag == "a" and "hreflang" in attrs}
    assert {"de", "en", "tr", "ar"} <= chosen
    assert ("html", {"lang": "tr", "dir": "ltr"}) in tags(read(app, told, "tr"))


def test_any_case_and_unknown_codes(app: Flask, told: Evening) -> None:
    client = app.test_client()
    assert client.get(f"/E/{told.code.lower()}").status_code == 200
    missing = client.get("/e/ZZZZZZ")
    assert missing.status_code == 404
    assert "Diesen Code kennen wir nicht" in missing.text
    assert "Set-Cookie" not in client.get(f"/e/{told.code}").headers


def test_code_and_address_for_stage_and_phone(app: Flask, told: Evening) -> None:
    client = app.test_client()
    for page in (f"/j/{told.code}", f"/w/{told.workshop}/stage", f"/w/{told.workshop}/board"):
        data = page_data(client.get(page).text)
        assert data["result_url"] == f"http://192.168.0.10:5000/e/{told.code}"
        assert data["result_address"] == f"192.168.0.10:5000/e/{told.code}"
        assert client.get(data["result_qr_url"]).text == qr_svg(f"HTTP://192.168.0.10:5000/E/{told.code}")
    assert client.get("/w/nix/result-qr.svg").status_code == 404


def test_a_closing_that_is_undone_takes_the_results_back(app: Flask, fresh: Evening) -> None:
    fresh.do("step.open", step=fresh.steps["cards", "kritik"])
    fresh.do("topic.create", title="Ein Chor")
    closed = fresh.do("workshop.close", anyway=True)["id"]
    assert "Ein Chor" in read(app, fresh)
    fresh.do("undo", command=closed)
    assert "Ein Chor" not in read(app, fresh)
    with app.extensions["miteinander"].database.read() as db:
        assert json.dumps(db.get_one(Workshop, fresh.workshop).stage) == "{}"
