"""What the app runs on: settings, database, keys and the desk."""

from typing import Any

from flask import current_app


def instance() -> Any:
    """The app's `miteinander` extension: `.config`, `.database`, `.keys`, `.desk`, `.sorting`, `.translator`."""
    return current_app.extensions["miteinander"]
