"""A translation service on a real socket that keeps to LibreTranslate's documented contract, and can be in trouble."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar, Self

TARGETS = ["de", "en", "tr", "uk"]
_LANGUAGES = [{"code": code, "name": code.upper(), "targets": TARGETS} for code in (*TARGETS, "ar")]


class TranslationService:
    """`with TranslationService() as service`: `service.url`; `service.trouble` says how the next answers are.

    trouble: "" · "slow" · "trickle" · "busy" (429) · "broken" (500) · "html" (200, a page) · "odd" (200, other JSON).
    """

    def __init__(self, key: str = "") -> None:
        self.key = key
        self.trouble = ""
        self.delay = 0.0
        self.asked: list[dict[str, Any]] = []
        self.at_once = self.most_at_once = 0
        self.lock = threading.Lock()
        handler = type("Handler", (_Handler,), {"service": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def said(self, text: str) -> int:
        """How often it was asked for this text."""
        return sum(question.get("q") == text for question in self.asked)


class _Handler(BaseHTTPRequestHandler):
    service: ClassVar[TranslationService]

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""

    def do_GET(self) -> None:
        assert self.path == "/languages"
        self._answer(200, _LANGUAGES)

    def do_POST(self) -> None:
        service = self.service
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with service.lock:
            service.at_once += 1
            service.most_at_once = max(service.most_at_once, service.at_once)
        time.sleep(service.delay)
        # Before the answer: whoever has it may ask for the next thing at once.
        with service.lock:
            service.at_once -= 1
        self._translate(service, json.loads(body))

    def _translate(self, service: TranslationService, question: dict[str, Any]) -> None:
        service.asked.append(question)
        for name in ("q", "source", "target"):
            if not question.get(name):
                return self._answer(400, {"error": f"Invalid request: missing {name} parameter"})
        if question["target"] not in TARGETS:
            return self._answer(400, {"error": f"{question['target']} is not supported"})
        if service.key and question.get("api_key") != service.key:
            return self._answer(403, {"error": "Invalid API key"})
        if service.trouble:
            return self._suffer(service.trouble)
        return self._answer(200, {"translatedText": f"[{question['target']}] {question['q']}"})

    def _suffer(self, trouble: str) -> None:
        if trouble == "busy":
            self._answer(429, {"error": "Slowdown: too many requests"}, {"Retry-After": "3"})
        elif trouble == "broken":
            self._answer(500, {"error": "Cannot translate text"})
        elif trouble == "html":
            self._send(200, "text/html", b"<!doctype html><title>502 Bad Gateway</title>")
        elif trouble == "odd":
            self._answer(200, {"detectedLanguage": {"language": "tr"}})
        elif trouble == "trickle":
            self._trickle()
        else:
            time.sleep(2)
            self._answer(200, {"translatedText": "zu spät"})

    def _trickle(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        try:
            for _ in range(60):
                self.wfile.write(b" ")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass

    def _answer(self, status: int, answer: Any, headers: dict[str, str] | None = None) -> None:
        self._send(status, "application/json", json.dumps(answer).encode(), headers)

    def _send(self, status: int, kind: str, body: bytes, headers: dict[str, str] | None = None) -> None:
        try:
            self.send_response(status)
            for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # whoever asked has given up
