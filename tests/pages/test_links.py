"""Secret links: trading, ending, and what a cookie opens."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from tests.evening import Evening
from tests.pages.conftest import Enter
from workshop.commands.links import revoke_link


def test_a_key_becomes_a_strict_cookie(app: Flask, evening: Evening) -> None:
    answer = app.test_client().post("/links", json={"key": evening.key("moderate")})
    assert answer.json == {"role": "moderate", "workshop": evening.workshop, "municipality": None}
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


@pytest.mark.parametrize("body", [{"key": "nix"}, {"key": ""}, {"key": 7}, {"key": None}, {}, {"key": "ä" * 40}])
def test_a_wrong_key_is_refused(app: Flask, body: dict) -> None:
    answer = app.test_client().post("/links", json=body)
    assert answer.status_code == 403
    assert answer.json["error"]["code"] == "not_allowed"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("body", [[], "text", None, 7])
def test_a_body_that_is_no_object_is_refused(app: Flask, body: object) -> None:
    assert app.test_client().post("/links", json=body).status_code == 403


def test_another_sites_form_cannot_trade(app: Flask, evening: Evening) -> None:
    answer = app.test_client().post("/links", data={"key": evening.key("moderate")})
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers


def test_a_forged_key_is_refused(app: Flask, evening: Evening) -> None:
    key = evening.key("moderate")
    forged = key[:-1] + ("A" if key[-1] != "A" else "Q")
    assert app.test_client().post("/links", json={"key": forged}).status_code == 403


def test_several_links_open_their_own_doors(app: Flask, evening: Evening) -> None:
    client = app.test_client()
    for role in ("stage", "moderate"):
        client.post("/links", json={"key": evening.key(role)})
    client.get(f"/w/{evening.workshop}/stage")
    assert client.get(f"/w/{evening.workshop}/contacts").status_code == 200


def test_a_revoked_link_opens_nothing_any_more(enter: Enter, evening: Evening) -> None:
    key = evening.key("moderate")
    client = enter(key)
    assert client.get(f"/w/{evening.workshop}/history").status_code == 200
    with evening.parts.database.write() as db:
        revoke_link(db, evening.parts.keys.link_id(key))
        db.commit()
    assert client.get(f"/w/{evening.workshop}/history").status_code == 403
    assert client.post("/links", json={"key": key}).status_code == 403


def test_an_ended_link_opens_nothing_any_more(app: Flask, evening: Evening) -> None:
    ended = evening.key("plan", municipality_id=evening.municipality, ends_at=datetime.now(UTC) - timedelta(seconds=1))
    assert app.test_client().post("/links", json={"key": ended}).status_code == 403


def test_a_forged_cookie_opens_nothing(app: Flask, evening: Evening) -> None:
    client = app.test_client()
    client.set_cookie("session", "eyJsaW5rcyI6WyJ4Il19.x.y")
    assert client.get(f"/w/{evening.workshop}/contacts").status_code == 403
