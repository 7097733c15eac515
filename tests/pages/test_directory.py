"""The directory: what people already do, for everybody and for those who keep it."""

from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask

from tests.evening import Evening, begin
from tests.pages.conftest import Enter
from tests.pages.forms import send, tags
from tests.pages.test_result import words
from workshop.access import Actor


@dataclass
class Told:
    """An evening in a municipality of its own, in which people have told what they do."""

    app: Flask
    evening: Evening

    def tells(self, text: str, person: int = 0, **more: Any) -> str:
        fields = {"text": text, "lang": "de", "consent": True, **more}
        return self.evening.do("engagement.submit", by=self.who(person), **fields)["id"]

    def who(self, person: int) -> Actor:
        return Actor.participant(self.evening.people[person])

    def closes(self) -> None:
        self.evening.do("workshop.close", anyway=True)

    def page(self, **query: str) -> str:
        query = {"lang": "de", **query}
        answer = self.app.test_client().get(f"/engagement/{self.evening.municipality}", query_string=query)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"
        return answer.text

    def seen(self, **query: str) -> str:
        return words(self.page(**query))

    @property
    def kept(self) -> str:
        return f"/plan/municipalities/{self.evening.municipality}/engagement"


@pytest.fixture
def told(app: Flask, request: pytest.FixtureRequest) -> Told:
    return Told(app, begin(app.extensions["miteinander"], municipality=f"Achern {request.node.name}"[:60]))


def test_it_lists_what_people_agreed_to_and_nothing_else(told: Told) -> None:
    told.tells("Ich lese vor", for_whom="Kinder", place="Nordstadt", languages=["de", "tr"])
    told.tells("Nur für den Saal", consent=False)
    hidden, taken = told.tells("Mit Telefonnummer"), told.tells("Doch nicht")
    told.evening.do("engagement.hide", engagement=hidden, reason="Name")
    told.evening.do("engagement.withdraw", by=told.who(0), engagement=taken)
    assert "Hier steht noch nichts" in told.seen(), "until the end the team may still have to hide something"
    told.closes()
    seen = told.seen()
    assert "Ich lese vor Für wen? Kinder Wo? Nordstadt In welchen Sprachen? Deutsch , Türkçe" in seen
    for absent in ("Nur für den Saal", "Mit Telefonnummer", "Doch nicht", "Hier steht noch nichts"):
        assert absent not in seen


def test_whoever_takes_the_consent_back_is_gone_at_once(told: Told) -> None:
    made = told.tells("Ich lese vor")
    told.closes()
    assert "Ich lese vor" in told.seen()
    told.evening.do("engagement.change", by=told.who(0), engagement=made, consent=False)
    assert "Ich lese vor" not in told.page()
    told.evening.do("engagement.change", by=told.who(0), engagement=made, consent=True)
    told.evening.do("engagement.withdraw", by=told.who(0), engagement=made)
    assert "Ich lese vor" not in told.page()


def test_it_is_filtered_by_language_and_place(told: Told) -> None:
    told.tells("Vorlesen", place="Nordstadt", languages=["tr"])
    told.tells("Kochen", place="nordstadt", languages=["de"])
    told.tells("Fahren", place="Markt", languages=["de", "uk"])
    told.closes()
    for query, expected in (
        ({"spoken": "de"}, {"Kochen", "Fahren"}),
        ({"place": "Nordstadt"}, {"Vorlesen", "Kochen"}),
        ({"place": "Nordstadt", "spoken": "tr"}, {"Vorlesen"}),
        ({"place": "Markt", "spoken": "tr"}, set()),
    ):
        seen = told.seen(**query)
        assert {word for word in ("Vorlesen", "Kochen", "Fahren") if word in seen} == expected
    assert "Dazu steht hier noch nichts" in told.seen(place="Markt", spoken="tr")
    options = [attrs["value"] for name, attrs in tags(told.page(spoken="de")) if name == "option"]
    assert options == ["", "de", "tr", "uk", "", "Markt", "Nordstadt"]
    chosen = [
        attrs["value"] for name, attrs in tags(told.page(spoken="de")) if name == "option" and "selected" in attrs
    ]
    assert chosen == ["de"]


def test_words_keep_their_language_and_are_only_words(told: Told) -> None:
    told.tells("<script>alert(1)</script>", for_whom="<b>alle</b>")
    told.tells("أقرأ للأطفال", lang="ar", place="السوق")
    told.closes()
    html = told.page(lang="tr")
    assert "<script>alert" not in html
    assert "&lt;b&gt;alle" in html
    assert any(attrs.get("lang") == "ar" and attrs.get("dir") == "rtl" for _, attrs in tags(html))
    assert ("html", {"lang": "tr", "dir": "ltr"}) in tags(html)


def test_nothing_of_anybody_stands_in_it(told: Told) -> None:
    told.tells("Ich lese vor")
    told.closes()
    html = told.page()
    assert not [person for person in told.evening.people if person in html]


def test_the_result_page_leads_to_it(told: Told) -> None:
    told.tells("Ich lese vor")
    assert "/engagement/" not in told.app.test_client().get(f"/e/{told.evening.code}").text
    told.closes()
    assert f"/engagement/{told.evening.municipality}" in told.app.test_client().get(f"/e/{told.evening.code}").text


def test_an_unknown_municipality_is_not_there(app: Flask) -> None:
    assert app.test_client().get("/engagement/nirgends").status_code == 404


def test_who_keeps_it_sees_what_will_be_public_and_takes_out_what_people_ask_for(told: Told, enter: Enter) -> None:
    planner = enter(told.evening.key("plan", municipality_id=told.evening.municipality))
    made = told.tells("Ich lese vor", place="Nordstadt", languages=["de", "tr"])
    told.tells("Ich koche", place="Markt")
    told.evening.do("engagement.thank", by=told.who(1), engagement=made)
    seen = words(planner.get(told.kept, query_string={"place": "Nordstadt"}).text)
    assert "2 Einträge, 1 davon passen zur Auswahl" in seen
    assert "Ich lese vor" in seen
    assert "Ich koche" not in seen
    assert "noch nicht öffentlich · 1 Mal Danke" in seen
    told.closes()
    assert "noch nicht öffentlich" not in words(planner.get(told.kept).text)
    out = f"/plan/workshops/{told.evening.workshop}/engagement/{made}/take-out"
    assert send(planner, told.kept, out).status_code == 303
    assert "Ich lese vor" not in planner.get(told.kept).text
    assert "Ich lese vor" not in told.page()


def test_nobody_keeps_what_is_not_theirs(told: Told, enter: Enter) -> None:
    elsewhere = begin(told.app.extensions["miteinander"], municipality="Sasbach")
    made = told.tells("Ich lese vor")
    stranger = enter(elsewhere.key("plan", municipality_id=elsewhere.municipality))
    assert stranger.get(told.kept).status_code == 404
    elsewhere.do("engagement.submit", text="Anderswo", lang="de", consent=True)
    theirs = f"/plan/municipalities/{elsewhere.municipality}/engagement"
    out = f"/plan/workshops/{told.evening.workshop}/engagement/{made}/take-out"
    assert send(stranger, theirs, out).status_code == 404
    mixed = f"/plan/workshops/{elsewhere.workshop}/engagement/{made}/take-out"
    assert send(stranger, theirs, mixed).status_code == 400
    told.closes()
    assert "Ich lese vor" in told.page()
    assert told.app.test_client().get(told.kept).status_code == 403
