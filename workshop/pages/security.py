"""What protects the pages: headers, cookies and the tokens of forms."""

from datetime import timedelta

from flask import Flask, Response
from flask_wtf import CSRFProtect

#: Forms carry a token of the session. It lives as long as the session: an evening is longer than the usual hour.
csrf = CSRFProtect()

# data: is for the card edges, which are SVG tiles within the style sheet.
_POLICY = (
    "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_DATA_HEADERS = {"X-Content-Type-Options": _HEADERS["X-Content-Type-Options"]}

#: The longest that a form or file may be; a catalogue to be reviewed has 170 kB.
_MOST_BYTES = 4_000_000

#: For the one page that a board shows in a frame.
FRAMED = {
    "Content-Security-Policy": _POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    "X-Frame-Options": "SAMEORIGIN",
}


def secure(app: Flask) -> None:
    """Sets cookies, form tokens and headers of every answer."""
    config = app.extensions["miteinander"].config
    https = config.https
    # Dictation asks for the microphone, and the browser asks the person.
    microphone = "" if config.dictation == "off" else "self"
    app.config.update(
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
        SESSION_COOKIE_SECURE=https,
        SESSION_REFRESH_EACH_REQUEST=False,
        PERMANENT_SESSION_LIFETIME=timedelta(days=31),
        WTF_CSRF_TIME_LIMIT=None,
        MAX_CONTENT_LENGTH=_MOST_BYTES,
    )
    csrf.init_app(app)

    @app.after_request
    def add_headers(response: Response) -> Response:
        # A browser takes JSON for nothing else; the other headers would be a third of a kilobyte for each phone.
        data = response.mimetype == "application/json"
        for name, value in (_DATA_HEADERS if data else _HEADERS).items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Permissions-Policy", f"camera=(), microphone=({microphone}), geolocation=()")
        if https:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        if response.mimetype == "text/html":
            response.headers.setdefault("Cache-Control", "no-cache")
        return response
