"""The built scripts and style sheets, and where the pages find them."""

import json
import mimetypes
from pathlib import Path

from flask import Flask, Response, abort, send_file
from whitenoise import WhiteNoise

_STATIC = Path(__file__).resolve().parents[2] / "static"
_HASHED = r"\.[0-9A-Z]{8}\.\w+$"


class Assets:
    """`static/dist` as the last build left it: read again when a build has written a new manifest."""

    def __init__(self, files: WhiteNoise, folder: Path) -> None:
        self._files = files
        self._folder = folder
        self._built_at = 0.0
        self._names: dict[str, str] = {}
        self.refresh()

    def refresh(self) -> None:
        """Learns the files of the newest build, if it is not known yet."""
        manifest = self._folder / "manifest.json"
        built_at = manifest.stat().st_mtime if manifest.exists() else 0.0
        if built_at != self._built_at:
            self._built_at = built_at
            self._names = json.loads(manifest.read_bytes())
            self._files.add_files(str(self._folder), prefix="static/dist/")

    def url(self, name: str) -> str:
        """The address of `phone.js` and the like, with the hash of its content."""
        self.refresh()
        return f"/static/dist/{self._names.get(name, name)}"

    def path(self, name: str) -> Path:
        """Where the built file lies."""
        self.refresh()
        return self._folder / self._names.get(name, name)


def serve_assets(app: Flask) -> None:
    """Serves the built files (hashed ones for ever, packed if `.gz` and `.br` lie beside them) and the site's icon."""
    mimetypes.add_type("font/woff2", ".woff2")
    files = WhiteNoise(app.wsgi_app, immutable_file_test=_HASHED, allow_all_origins=False)
    files.add_files(str(_STATIC / "public"))
    assets = Assets(files, _STATIC / "dist")
    if not (_STATIC / "dist" / "manifest.json").exists():
        app.logger.warning("static/dist is empty: run `npm run build`")
    app.wsgi_app = files  # type: ignore[method-assign]  # how Flask is wrapped
    app.jinja_env.globals["asset"] = assets.url

    @app.get("/worker.js")
    def worker() -> Response:
        """What keeps the phone's page (static/src/worker); at the root, since it serves only what lies below it."""
        path = assets.path("worker.js")
        if not path.exists():
            abort(404)
        return send_file(path, mimetype="text/javascript")
