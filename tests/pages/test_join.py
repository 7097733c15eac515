"""The way in: code, phone page, languages, QR code."""

import gzip
import json
import re

import pytest
from flask import Flask

from tests.evening import Evening
from tests.pages.forms import tags
from workshop.pages.qr import qr_svg, scan_url


def page_data(html: str) -> dict:
    return json.loads(re.search(r'id="page">(.*?)</script>', html, re.DOTALL)[1])


@pytest.mark.parametrize("typed", ["{a} {b}", "{c}", " {c} ", "{C}", "{a}  {B}"])
def test_a_code_is_taken_in_any_case_with_blanks(app: Flask, evening: Evening, typed: str) -> None:
    code = evening.code
    text = typed.format(a=code[:3].lower(), b=code[3:].lower(), B=code[3:], c=code.lower(), C=code)
    answer = app.test_client().get("/", query_string={"code": text})
    assert (answer.status_code, answer.location) == (302, f"/j/{code}")


def test_an_unknown_code_asks_again_and_keeps_what_was_typed(app: Flask) -> None:
    answer = app.test_client().get("/", query_string={"code": 'a"b 111'})
    assert answer.status_code == 404
    fields = [attrs for tag, attrs in tags(answer.text) if tag == "input"]
    assert [(field["value"], field["aria-describedby"]) for field in fields] == [('a"b 111', "code-problem")]


@pytest.mark.parametrize("path", ["/j/{}", "/J/{}"])
def test_the_phone_page_in_any_case(app: Flask, evening: Evening, path: str) -> None:
    for code in (evening.code, evening.code.lower()):
        data = page_data(app.test_client().get(path.format(code)).text)
        assert (data["view"], data["code"], data["workshop"]) == ("phone", evening.code, evening.workshop)


def test_the_phone_page_speaks_what_the_browser_asks_for(app: Flask, evening: Evening) -> None:
    client = app.test_client()
    arabic = client.get(f"/j/{evening.code}", headers={"Accept-Language": "ar-SY,ar;q=0.9,de;q=0.5"}).text
    assert ("html", {"lang": "ar", "dir": "rtl"}) in tags(arabic)
    data = page_data(arabic)
    assert data["lang"] == "ar"
    assert {"tag": "ar", "name": "العربية", "dir": "rtl"} in data["languages"]
    assert data["words"]
    chosen = page_data(client.get(f"/j/{evening.code}?lang=tr", headers={"Accept-Language": "ar"}).text)
    assert chosen["lang"] == "tr"
    assert page_data(client.get(f"/j/{evening.code}?lang=xx").text)["lang"] == "de"


def test_phones_get_no_cookie(app: Flask, evening: Evening) -> None:
    for path in ("/", f"/j/{evening.code}", "/?code=nix", f"/w/{evening.workshop}/board", "/plan", "/nowhere"):
        assert "Set-Cookie" not in app.test_client().get(path).headers, path


def test_stage_and_board_pages_hold_the_title_and_nothing_of_the_hall(app: Flask, evening: Evening) -> None:
    for view in ("stage", "board"):
        html = app.test_client().get(f"/w/{evening.workshop}/{view}").text
        assert page_data(html)["view"] == view
        assert "Wie wollen wir zusammen leben?" in html
        assert "Deutschkurs" not in html


def test_an_unknown_workshop_is_a_page_in_the_look_of_the_product(app: Flask) -> None:
    for path in ("/w/nix/board", "/w/nix/qr.svg", "/j/ZZZZZZ"):
        answer = app.test_client().get(path)
        assert answer.status_code == 404
        assert "plan" in "".join(attrs.get("href") or "" for tag, attrs in tags(answer.text) if tag == "link")


def test_qr_code(app: Flask, evening: Evening) -> None:
    answer = app.test_client().get(f"/w/{evening.workshop}/qr.svg")
    assert answer.mimetype == "image/svg+xml"
    assert answer.text == qr_svg(f"HTTP://192.168.0.10:5000/J/{evening.code}")


def test_qr_code_of_a_tablet_for_all(app: Flask, evening: Evening) -> None:
    answer = app.test_client().get(f"/w/{evening.workshop}/qr.svg?kiosk")
    assert answer.text == qr_svg(f"HTTP://192.168.0.10:5000/J/{evening.code}?KIOSK")
    assert app.test_client().get(f"/J/{evening.code}?KIOSK").status_code == 200


def test_qr_address_is_in_capitals_only_where_that_is_the_same_place() -> None:
    assert scan_url("https://miteinander.example", "K7M4QX") == "HTTPS://MITEINANDER.EXAMPLE/J/K7M4QX"
    assert scan_url("https://stadt.example/werkstatt", "K7M4QX") == "https://stadt.example/werkstatt/J/K7M4QX"


def test_qr_code_has_four_modules_of_quiet_zone() -> None:
    svg = qr_svg("HTTP://192.168.0.10:5000/J/K7M4QX")
    size = int(re.search(r'viewBox="0 0 (\d+) ', svg)[1])
    runs = [tuple(map(int, run)) for run in re.findall(r"M(\d+) (\d+)h(\d+)v1h", svg)]
    assert min(x for x, _, _ in runs) == min(y for _, y, _ in runs) == 4
    assert max(x + width for x, _, width in runs) == max(y for _, y, _ in runs) + 1 == size - 4
    # 38 capitals fit into version 2 (25 modules), but only 26 small letters.
    assert size == 25 + 8


def test_words_of_a_language(app: Flask) -> None:
    client = app.test_client()
    assert client.get("/words/tr.json").json["words"]
    assert client.get("/words/de.json").json["words"] == {}
    assert client.get("/words/tr.json?late").json["words"].items() <= client.get("/words/tr.json").json["words"].items()
    assert client.get("/words/xx.json").status_code == 404


def test_phones_get_page_and_words_compressed(app: Flask, evening: Evening) -> None:
    client = app.test_client()
    for place in (f"/j/{evening.code}", "/words/ar.json"):
        plain = client.get(place)
        short = client.get(place, headers={"Accept-Encoding": "gzip"})
        assert short.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(short.data) == plain.data
