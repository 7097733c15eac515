"""Machine translation by a service that speaks LibreTranslate's API: POST /translate, GET /languages, JSON both ways.

Whoever asks here waits for the service, up to a time. No command and no page that shows a card does so.
"""

import http.client
import json
import ssl
import threading
import time
from collections import OrderedDict
from typing import Any
from urllib.parse import urlsplit

from workshop.errors import Later

_MOST_KEPT = 5_000
_MOST_BYTES = 100_000
#: Seconds for which the list of its languages holds.
_LANGUAGES_HOLD = 600.0
#: Seconds of rest after the first failure; doubled by each further one, up to the second number.
_REST, _LONGEST_REST = 2.0, 120.0
#: The same after it said that our key is wrong or spent: that does not pass by itself.
_REST_WITHOUT_KEY = 600.0
#: Where its name for a language is another than ours.
_OTHER_NAMES = {"zh": "zh-Hans"}


class Translator:
    """One service. Asks one thing at a time, rests when the service is in trouble, and keeps what it was told."""

    def __init__(self, url: str, key: str = "", timeout: float = 3.0) -> None:
        self._url = urlsplit(url.rstrip("/"))
        self._key = key
        self._timeout = timeout
        self._turn = threading.Lock()
        self._kept: OrderedDict[tuple[str, str, str], str | None] = OrderedDict()
        self._targets: dict[str, set[str]] = {}
        self._targets_until = 0.0
        self._failures = 0
        self._rests_until = 0.0

    def kept(self, text: str, source: str, target: str) -> str | None:
        """What it said before; asks nobody."""
        return self._kept.get((text, source, target))

    def translate(self, text: str, source: str, target: str) -> str | None:
        """The text in another language; None if the service cannot do that. Raises Later if it cannot do it now."""
        key = (text, source, target)
        if key in self._kept:
            return self._kept[key]
        if not self._turn.acquire(timeout=2 * self._timeout):
            raise Later(self._timeout, "others are waiting")
        try:
            if key not in self._kept:
                self._keep(key, self._ask(text, source, target))
            return self._kept[key]
        finally:
            self._turn.release()

    def _keep(self, key: tuple[str, str, str], text: str | None) -> None:
        self._kept[key] = text
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    def _ask(self, text: str, source: str, target: str) -> str | None:
        targets = self._languages()
        source, target = _named(source, targets), _named(target, targets)
        if target == source or target not in targets.get(source, ()):
            return None
        question = {"q": text, "source": source, "target": target, "format": "text"}
        answer = self._request("POST", "/translate", question | ({"api_key": self._key} if self._key else {}))
        if answer is None:
            return None
        words = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(words, str):
            raise self._failed("no translation in its answer")
        return words.strip() or None

    def _languages(self) -> dict[str, set[str]]:
        if time.monotonic() >= self._targets_until:
            answer = self._request("GET", "/languages")
            if not isinstance(answer, list):
                raise self._failed("no list of languages")
            codes = {str(language["code"]) for language in answer if isinstance(language, dict) and "code" in language}
            self._targets = {
                str(language["code"]): set(language.get("targets") or codes)
                for language in answer
                if isinstance(language, dict) and "code" in language
            }
            self._targets_until = time.monotonic() + _LANGUAGES_HOLD
        return self._targets

    def _request(self, method: str, path: str, body: Any = None) -> Any:
        """Its answer as JSON; None where it says that it cannot do this (400)."""
        rest = self._rests_until - time.monotonic()
        if rest > 0:
            raise Later(rest, "the service rests")
        try:
            status, wait, data = self._exchange(method, path, body)
        except (OSError, http.client.HTTPException) as error:
            raise self._failed(f"{type(error).__name__}: {error}") from error
        if status == 400 and method == "POST":
            return None
        if status != 200:
            raise self._failed(f"status {status}", _REST_WITHOUT_KEY if status == 403 else wait)
        try:
            answer = json.loads(data)
        except ValueError as error:
            raise self._failed("its answer is no JSON") from error
        self._failures = 0
        return answer

    def _exchange(self, method: str, path: str, body: Any) -> tuple[int, float, bytes]:
        deadline = time.monotonic() + self._timeout
        connection = self._connection()
        headers = {"Accept": "application/json", "Connection": "close", "Content-Type": "application/json"}
        try:
            connection.request(method, self._url.path + path, None if body is None else json.dumps(body), headers)
            with connection.getresponse() as response:
                return response.status, _seconds(response.getheader("Retry-After")), _read(response, deadline)
        finally:
            connection.close()

    def _connection(self) -> http.client.HTTPConnection:
        host, port = self._url.hostname or "", self._url.port
        if self._url.scheme == "https":
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(host, port, timeout=self._timeout, context=context)
        return http.client.HTTPConnection(host, port, timeout=self._timeout)

    def _failed(self, why: str, wait: float = 0.0) -> Later:
        """Rests for a while, longer with each failure; `wait`: so long at least."""
        self._failures += 1
        rest = max(wait, min(_LONGEST_REST, _REST * 2 ** (self._failures - 1)))
        self._rests_until = time.monotonic() + rest
        return Later(rest, why)


def _read(response: http.client.HTTPResponse, deadline: float) -> bytes:
    """The whole body; a few bytes now and then do not keep anybody waiting."""
    data = bytearray()
    while part := response.read1(8192):
        data += part
        if time.monotonic() > deadline or len(data) > _MOST_BYTES:
            raise TimeoutError("too slow, or too long")
    return bytes(data)


def _named(tag: str, known: dict[str, set[str]]) -> str:
    """The service's name for one of our languages; the tag where it has none."""
    names = (tag, _OTHER_NAMES.get(tag, tag), tag.split("-")[0])
    return next((name for name in names if name in known), tag)


def _seconds(header: str | None) -> float:
    return min(float(header), _REST_WITHOUT_KEY) if header and header.isdigit() else 0.0
