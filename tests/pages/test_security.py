"""What every page keeps to: strict headers, nothing inline, no foreign host, form tokens."""

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from config import Config
from tests.evening import Evening
from tests.hall import copy_of
from tests.pages.forms import tags, token
from workshop.application import create_app


@pytest.fixture
def pages(evening: Evening) -> list[str]:
    place = f"/plan/municipalities/{evening.municipality}"
    return [
        "/",
        "/?code=nix",
        "/nowhere",
        f"/j/{evening.code}",
        f"/w/{evening.workshop}/stage",
        f"/w/{evening.workshop}/board",
        f"/w/{evening.workshop}/stage?preview",
        f"/e/{evening.code}",
        "/plan",
        "/plan/workshops/new",
        f"/plan/workshops/{evening.workshop}",
        f"/plan/workshops/{evening.workshop}/print",
        f"/plan/workshops/{evening.workshop}/contacts",
        f"{place}/action-items",
        f"{place}/action-items/{evening.action_items[0]}",
        f"{place}/action-items/{evening.action_items[0]}?edit",
        f"{place}/topics",
        f"{place}/cards",
    ]


def test_headers_and_nothing_inline(planner: FlaskClient, pages: list[str]) -> None:
    for path in pages:
        answer = planner.get(path)
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "unsafe" not in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        for tag, attrs in tags(answer.text):
            assert not {name for name in attrs if name.startswith("on") or name == "style"}, (path, tag, attrs)
            assert tag != "style"
            assert tag != "script" or "src" in attrs or attrs.get("type") == "application/json"
            for name in ("src", "href", "action"):
                foreign = re.match(r"(https?:)?//", attrs.get(name) or "")
                assert not foreign or (attrs[name] or "").startswith("http://192.168.0.10:5000/"), (path, attrs)


def test_only_the_preview_of_the_stage_may_stand_in_a_frame_and_only_of_this_site(
    planner: FlaskClient, pages: list[str]
) -> None:
    for path in pages:
        headers = planner.get(path).headers
        framed = path.endswith("?preview")
        ancestors = re.search(r"frame-ancestors ([^;]+)", headers["Content-Security-Policy"])
        assert ancestors, path
        assert ancestors[1] == ("'self'" if framed else "'none'"), path
        assert headers["X-Frame-Options"] == ("SAMEORIGIN" if framed else "DENY"), path


@pytest.mark.parametrize(("dictation", "microphone"), [("local", "(self)"), ("any", "(self)"), ("off", "()")])
def test_the_microphone_is_for_dictation_only(migrated: Path, tmp_path: Path, dictation: str, microphone: str) -> None:
    app = create_app(Config(data_dir=copy_of(migrated, tmp_path / "data"), dictation=dictation))
    policy = app.test_client().get("/").headers["Permissions-Policy"]
    app.extensions["miteinander"].database.engine.dispose()
    assert policy == f"camera=(), microphone={microphone}, geolocation=()"


def test_every_page_has_a_title_a_language_and_one_heading(planner: FlaskClient, pages: list[str]) -> None:
    for path in pages:
        html = planner.get(path).text
        names = [tag for tag, _ in tags(html)]
        assert ("html", "de") in [(tag, attrs.get("lang")) for tag, attrs in tags(html)]
        assert re.search(r"<title>[^<]{3,}</title>", html), path
        assert names.count("h1") == (0 if re.search("/(stage|board)", path) else 1), path


def test_every_field_has_a_label_and_no_id_comes_twice(planner: FlaskClient, pages: list[str]) -> None:
    for path in pages:
        html = planner.get(path).text
        found = tags(html)
        ids = [attrs["id"] for _, attrs in found if "id" in attrs]
        assert len(ids) == len(set(ids)), path
        labelled = {attrs.get("for") for tag, attrs in found if tag == "label"}
        for tag, attrs in found:
            if tag in ("input", "select", "textarea") and "id" in attrs:
                assert attrs["id"] in labelled, (path, attrs)
            for described in (attrs.get("aria-describedby") or "").split():
                assert described in ids, (path, described)


def test_plan_pages_leave_no_copy_on_the_computer(planner: FlaskClient, pages: list[str]) -> None:
    for path in pages:
        expected = "no-store" if path.startswith("/plan") else "no-cache"
        assert planner.get(path).headers["Cache-Control"] == expected, path


def test_a_form_without_its_token_changes_nothing(planner: FlaskClient, evening: Evening) -> None:
    before = planner.get(f"/plan/workshops/{evening.workshop}").text.count("link-head")
    answer = planner.post(f"/plan/workshops/{evening.workshop}/links", data={"role": "stage"})
    assert answer.status_code == 400
    assert "Die Seite war zu lange offen" in answer.text
    assert planner.get(f"/plan/workshops/{evening.workshop}").text.count("link-head") == before


def test_a_token_of_another_session_is_refused(app: Flask, planner: FlaskClient, evening: Evening, enter) -> None:
    page = f"/plan/workshops/{evening.workshop}"
    other = enter(evening.key("plan", municipality_id=evening.municipality))
    answer = planner.post(f"{page}/links", data={"role": "stage", "csrf_token": token(other, page)})
    assert answer.status_code == 400


@pytest.mark.parametrize(("taken", "given"), [("gzip", "gzip"), ("gzip, br", "br")], ids=["plain http", "tls"])
def test_hashed_files_are_kept_for_ever_and_compressed(app: Flask, taken: str, given: str) -> None:
    page = app.test_client().get("/").text
    path = re.search(r'href="(/static/dist/plan\.\w+\.css)"', page)
    if path is None:
        pytest.skip("static/dist has not been built")
    answer = app.test_client().get(path[1], headers={"Accept-Encoding": taken})
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["Content-Encoding"] == given
    answer.close()


def test_the_worker_of_the_phones_page_is_never_an_old_one(app: Flask) -> None:
    answer = app.test_client().get("/worker.js")
    if answer.status_code == 404:
        pytest.skip("static/dist has not been built")
    assert answer.mimetype == "text/javascript"
    assert answer.headers["Cache-Control"] == "no-cache"
    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    answer.close()


def test_a_failure_shows_a_page_and_no_details(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.view_functions, "join.code_form", lambda: 1 / 0)
    answer = app.test_client().get("/")
    assert answer.status_code == 500
    assert "Das hat nicht geklappt" in answer.text
    assert "ZeroDivision" not in answer.text


def test_nobody_fills_the_memory(app: Flask) -> None:
    for kind in ("application/json", "application/x-www-form-urlencoded"):
        answer = app.test_client().post("/links", data=b"x" * 4_000_001, content_type=kind)
        assert answer.status_code == (413 if kind == "application/json" else 403), "what is no JSON is not read at all"
    assert app.test_client().post("/links", data=b"x" * 3_000_000, content_type="application/json").status_code == 403
