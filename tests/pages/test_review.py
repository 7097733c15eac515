"""The reviewers' pages: who comes in, what they see, what their corrections do, and what files may bring."""

import io
import re
from html import unescape
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from flask import Flask
from flask.testing import FlaskClient

from tests.evening import Evening
from tests.pages.conftest import Enter
from tests.pages.forms import tags, token, token_in
from workshop.catalogues import read_catalogue
from workshop.pages.review.screens import PLACES

SAID = "Ohne Namen und ohne Anmeldung."
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def reviewer(app: Flask, enter: Enter, evening: Evening):
    """A native speaker's browser; what they correct is gone afterwards."""
    yield enter(evening.key("review"))
    corrections = app.extensions["miteinander"].corrections
    for tag in ("tr", "ar", "uk", "en"):
        corrections.forget(tag, set(corrections.texts(tag)) | set(corrections.found_right(tag)))


def row(html: str, text: str) -> str:
    """The number of a text on the page."""
    found = re.search(rf'name="id-(\d+)" value="{re.escape(text)}"', unescape(html))
    assert found, "not on this page"
    return found[1]


def correct(browser: FlaskClient, tag: str, forms: list[str], text: str = SAID):
    """Writes another text into its field and saves the page."""
    html = browser.get(f"/review/{tag}", query_string={"q": text}).text
    number = row(html, text)
    data = {"csrf_token": token_in(html), f"id-{number}": text, f"text-{number}": forms}
    return browser.post(f"/review/{tag}?q={text}", data=data)


def upload(browser: FlaskClient, tag: str, po: bytes):
    """Gives a file; shows what it would change."""
    said = 'Content-Disposition: form-data; name="{}"{}\r\n\r\n'
    form = said.format("csrf_token", "") + token(browser, f"/review/{tag}")
    parts = [form.encode(), said.format("po", '; filename="a.po"').encode() + po]
    body = b"".join(b"--part\r\n" + part + b"\r\n" for part in parts) + b"--part--\r\n"
    return browser.post(f"/review/{tag}/upload", data=body, content_type="multipart/form-data; boundary=part")


def po_of(text: str, said: str, language: str = "tr") -> bytes:
    return f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n\nmsgid "{text}"\nmsgstr "{said}"\n'.encode()


def test_whoever_has_no_link_reads_nothing(app: Flask, enter: Enter, evening: Evening) -> None:
    assert "data-trade" in app.test_client().get("/review").text
    for browser in (app.test_client(), enter(evening.key("moderate")), enter(evening.key("stage"))):
        assert browser.get("/review/tr").status_code == 403
        assert browser.get("/review/tr/messages.po").status_code == 403
        assert browser.post("/review/tr", data={}).status_code in (400, 403)


def test_a_reviewer_sees_nothing_else(reviewer: FlaskClient, evening: Evening) -> None:
    assert "data-trade" in reviewer.get("/plan").text
    for path in ("contacts", "history", "export.json"):
        assert reviewer.get(f"/w/{evening.workshop}/{path}").status_code == 403


def test_a_planner_reads_downloads_and_checks_but_changes_nothing(
    app: Flask, planner: FlaskClient, reviewer: FlaskClient
) -> None:
    correct(reviewer, "tr", ["İsimsiz, kayıtsız."])
    html = planner.get("/review").text
    assert html.count('class="row row-review"') == 14
    assert "übernehmen kann sie nur die Organisation" in html
    texts = unescape(planner.get("/review/tr", query_string={"q": SAID}).text)
    assert "İsimsiz, kayıtsız." in texts
    assert "<textarea" not in texts
    assert "Diese Seite speichern" not in texts
    assert "Berichtigung zurücknehmen" not in texts
    assert planner.get("/review/tr/messages.po?corrections").status_code == 200
    checked = upload(planner, "tr", po_of(SAID, "Adsız ve kayıtsız."))
    assert "1 Text wird ein anderer." in checked.text
    assert "So übernehmen" not in checked.text
    form = {"csrf_token": token_in(checked.text), "po": po_of(SAID, "Adsız ve kayıtsız.").decode(), "msgid": SAID}
    number = row(reviewer.get("/review/tr", query_string={"q": SAID}).text, SAID)
    typed = {f"id-{number}": SAID, f"text-{number}": "Adsız ve kayıtsız."}
    for path in ("", "/accept", "/back"):
        answer = planner.post(f"/review/tr{path}", data={**form, **typed})
        assert answer.status_code == 403, path
        assert "Berichtigungen gelten für alle Kommunen." in answer.text
    assert "İsimsiz, kayıtsız." in app.test_client().get("/?lang=tr").text


def test_who_plans_for_all_corrects_also_with_a_planners_link_beside(
    app: Flask, planner: FlaskClient, reviewer: FlaskClient, evening: Evening
) -> None:
    assert planner.post("/links", json={"key": evening.key("plan")}).status_code == 200
    assert correct(planner, "tr", ["İsimsiz, kayıtsız."]).status_code == 303
    assert "İsimsiz, kayıtsız." in app.test_client().get("/?lang=tr").text


def test_texts_stand_beside_the_german_with_where_they_appear(reviewer: FlaskClient) -> None:
    html = reviewer.get("/review/ar", query_string={"q": SAID}).text
    assert "Startseite mit dem Code" in html
    field = next(tag for name, tag in tags(html) if name == "textarea")
    assert (field["lang"], field["dir"]) == ("ar", "rtl")


def test_screens_are_known_by_files_that_are_there() -> None:
    root = Path(__file__).parents[2]
    tops = [root / "static" / "src", root / "templates", root / "workshop"]
    files = [path.relative_to(root).as_posix() for top in tops for path in top.rglob("*")]
    for beginning in (beginning for beginnings, _ in PLACES for beginning in beginnings):
        assert any(file.startswith(beginning) for file in files), beginning


def test_forms_say_for_which_numbers_they_are_and_placeholders_are_named(reviewer: FlaskClient) -> None:
    html = unescape(reviewer.get("/review/uk", query_string={"q": "{n} Karte", "screen": "cards"}).text)
    html = html if "Bei den Zahlen" in html else unescape(reviewer.get("/review/uk", query_string={"q": "{n}"}).text)
    assert "Bei den Zahlen 1, 21, 31, 41 …" in html
    assert '<code dir="ltr">{n}</code>' in html


def test_what_is_read_and_right_is_no_longer_asked_for(reviewer: FlaskClient) -> None:
    asked = {"q": SAID, "state": "unread"}
    html = reviewer.get("/review/tr", query_string=asked).text
    number = row(html, SAID)
    text = next(message.string for message in read_catalogue("tr") if message.id == SAID)
    data = {"csrf_token": token_in(html), f"id-{number}": SAID, f"text-{number}": text, f"read-{number}": "on"}
    assert reviewer.post("/review/tr", data=data).status_code == 303
    assert "Kein Text passt dazu" in reviewer.get("/review/tr", query_string=asked).text
    assert "gelesen" in reviewer.get("/review/tr", query_string={"q": SAID}).text


def test_a_correction_holds_at_once_on_pages_and_phones(app: Flask, reviewer: FlaskClient) -> None:
    answer = correct(reviewer, "tr", ["İsimsiz, kayıtsız."])
    assert answer.status_code == 303
    assert "1 Text gespeichert" in reviewer.get(answer.headers["Location"]).text
    assert "İsimsiz, kayıtsız." in app.test_client().get("/?lang=tr").text
    words = app.test_client().get("/words/tr.json").json["words"]
    assert words[SAID] == "İsimsiz, kayıtsız."


def test_a_correction_can_be_taken_back(app: Flask, reviewer: FlaskClient) -> None:
    correct(reviewer, "tr", ["İsimsiz, kayıtsız."])
    html = reviewer.get("/review/tr?state=corrected").text
    assert "Berichtigung zurücknehmen" in html
    reviewer.post("/review/tr/back", data={"csrf_token": token_in(html), "msgid": SAID})
    assert "İsimsiz, kayıtsız." not in app.test_client().get("/?lang=tr").text


def test_a_text_that_does_not_fit_stays_in_its_field_with_the_reason(reviewer: FlaskClient) -> None:
    answer = correct(reviewer, "tr", ["100 % isimsiz"])
    assert answer.status_code == 422
    assert "100 % isimsiz" in answer.text
    assert "Diese Zeichen gehen hier nicht: %." in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_no_markup_comes_in(app: Flask, reviewer: FlaskClient) -> None:
    assert correct(reviewer, "tr", [HOSTILE]).status_code == 422
    assert HOSTILE not in reviewer.get("/review/tr", query_string={"q": SAID}).text


def test_not_even_markup_that_lies_in_the_folder_is_taken_for_markup(app: Flask, reviewer: FlaskClient) -> None:
    app.extensions["miteinander"].corrections.keep("tr", {SAID: (HOSTILE,)})
    html = app.test_client().get("/?lang=tr").text
    assert HOSTILE not in html
    assert "&lt;script&gt;" in html
    assert HOSTILE not in reviewer.get("/review/tr", query_string={"q": SAID}).text


def test_a_file_shows_first_what_it_would_change(app: Flask, reviewer: FlaskClient) -> None:
    shown = upload(reviewer, "tr", po_of(SAID, "Adsız ve kayıtsız."))
    assert shown.status_code == 200
    assert "1 Text wird ein anderer." in shown.text
    assert "Adsız ve kayıtsız." not in app.test_client().get("/?lang=tr").text
    po = next(tag["value"] for name, tag in tags(shown.text) if name == "input" and tag.get("name") == "po")
    accepted = reviewer.post("/review/tr/accept", data={"csrf_token": token_in(shown.text), "po": po})
    assert accepted.status_code == 303
    assert "Adsız ve kayıtsız." in app.test_client().get("/?lang=tr").text


def test_the_files_that_are_downloaded_are_catalogues(reviewer: FlaskClient) -> None:
    correct(reviewer, "tr", ["İsimsiz, kayıtsız."])
    everything, corrected = (
        read_po(io.BytesIO(reviewer.get(f"/review/tr/messages.po{more}").data), locale="tr", abort_invalid=True)
        for more in ("", "?corrections")
    )
    assert {message.id for message in corrected if message.id} == {SAID}
    assert everything[SAID].string == corrected[SAID].string == "İsimsiz, kayıtsız."
    assert len(everything) == len(read_catalogue("tr"))


def test_a_downloaded_file_given_back_changes_nothing(reviewer: FlaskClient) -> None:
    shown = upload(reviewer, "uk", reviewer.get("/review/uk/messages.po").data)
    assert "Nichts Neues in dieser Datei" in shown.text


@pytest.mark.parametrize(
    ("po", "said"),
    [
        (b"", "Bitte wählen Sie eine .po-Datei aus."),
        (b"\xff\xfe\x00m", "nicht in UTF-8"),
        (b"x" * 1_000_001, "zu groß"),
        (b"<html>\n", "Zeile 1 gehört nicht in eine .po-Datei"),
        (b'msgid "a"\nmsgstr "b" c\n', "Zeile 2 gehört nicht"),
        (b'msgid "a"\nmsgstr "b\n', "Zeile 2 gehört nicht"),
        (b'msgid "a"\nmsgid "b"\n', "lässt sich nicht lesen"),
        (po_of(SAID, "x", language="pl"), "andere Sprache (pl)"),
        (b'msgid ""\nmsgstr "Plural-Forms: nplurals=3; plural=0;\\n"\n', "3 Pluralformen"),
    ],
)
def test_a_file_that_is_none_says_why(reviewer: FlaskClient, po: bytes, said: str) -> None:
    answer = upload(reviewer, "tr", po)
    assert answer.status_code == 422
    assert said in unescape(answer.text)
    assert "Es wurde nichts geändert." in answer.text


def test_a_file_leaves_out_what_does_not_fit_and_says_it(reviewer: FlaskClient) -> None:
    counted = next(m.id for m in read_catalogue("tr") if isinstance(m.id, tuple) and "{n}" in m.id[1] and all(m.string))
    po = po_of(SAID, HOSTILE) + b'\nmsgid "gibt es nicht"\nmsgstr "x"\n\n#, fuzzy\nmsgid "Code"\nmsgstr "y"\n'
    po += f'\nmsgid "{counted[0]}"\nmsgid_plural "{counted[1]}"\nmsgstr[0] "kart"\n'.encode()
    text = unescape(upload(reviewer, "tr", po).text)
    assert "Diese Zeichen gehen hier nicht: <, >." in text
    assert "Es fehlt: {n}." in text
    assert "1 gibt es im Programm nicht." in text
    assert "1 sind in der Datei als unsicher markiert" in text
    assert "Nichts Neues in dieser Datei" in text


def test_what_is_accepted_is_checked_again(reviewer: FlaskClient) -> None:
    form = token(reviewer, "/review/tr")
    po = po_of(SAID, HOSTILE).decode()
    assert reviewer.post("/review/tr/accept", data={"csrf_token": form, "po": po}).status_code == 303
    assert HOSTILE not in reviewer.get("/review/tr/messages.po").text


def test_a_large_file_can_be_accepted(reviewer: FlaskClient) -> None:
    form = token(reviewer, "/review/tr")
    po = po_of(SAID, "Adsız.").decode() + "".join(f'\nmsgid "nothing {n}"\nmsgstr "{"x" * 200}"\n' for n in range(3500))
    assert len(po) > 700_000
    assert reviewer.post("/review/tr/accept", data={"csrf_token": form, "po": po}).status_code == 303


def test_there_is_nothing_to_review_in_german_or_an_unknown_language(reviewer: FlaskClient) -> None:
    assert reviewer.get("/review/de").status_code == 404
    assert reviewer.get("/review/xx").status_code == 404
    assert reviewer.get("/review/..%2Fde").status_code == 404
