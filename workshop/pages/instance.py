"""What the app runs on: settings, database, keys and the desk."""

from typing import Any

from flask import current_app


def instance() -> Any:
    """The app's `miteinander` extension (`Parts` in workshop/application.py): `.config`, `.database` and so on."""
    return current_app.extensions["miteinander"]
