"""What tests read from a page."""

import re
from html.parser import HTMLParser

from flask.testing import FlaskClient
from werkzeug.test import TestResponse


def token_in(html: str) -> str:
    """The form token of a page that is there already."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', html)
    assert found
    return found[1]


def token(client: FlaskClient, path: str) -> str:
    """The form token of a page."""
    return token_in(client.get(path).text)


def send(client: FlaskClient, page: str, to: str = "", **fields: object) -> TestResponse:
    """Fills in the form of a page and sends it."""
    return client.post(to or page, data={"csrf_token": token(client, page), **fields})


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def tags(html: str) -> list[tuple[str, dict[str, str | None]]]:
    """(name, attributes) of every element."""
    parser = _Tags()
    parser.feed(html)
    return parser.found


def filled(html: str) -> dict[str, list[str]]:
    """What a browser would send of the page's only form with inputs, if nobody touched it."""
    found: dict[str, list[str]] = {}
    for tag, attrs in tags(html):
        sent = attrs.get("type") not in ("checkbox", "radio") or "checked" in attrs
        if tag == "input" and attrs.get("name") and sent and "disabled" not in attrs:
            found.setdefault(attrs["name"] or "", []).append(attrs.get("value") or "")
    return found
