"""Starts Miteinander: picks the async engine before anything else is imported. `flask --app app` finds its commands."""

import argparse
import os
from pathlib import Path
from typing import Any


def _port(typed: str) -> int:
    if not typed.isdecimal() or not 0 < int(typed) < 65536:
        raise argparse.ArgumentTypeError(f"Den Port {typed} gibt es nicht: möglich ist 1 bis 65535.")
    return int(typed)


def _options() -> argparse.Namespace:
    usage = "bin/run [Optionen]; bin/run --help zeigt alle"
    parser = argparse.ArgumentParser(prog="bin/run", usage=usage, allow_abbrev=False)
    parser.add_argument("--port", type=_port, default=5000)
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--public-url")
    parser.add_argument("--data", type=Path, default=Path(__file__).resolve().parent / "instance")
    parser.add_argument(
        "--engine", choices=("eventlet", "gevent"), default=os.environ.get("MITEINANDER_ENGINE") or "eventlet"
    )
    parser.add_argument("--no-demo", action="store_true")
    return parser.parse_args()


def _pick_engine(name: str) -> None:
    """Replaces blocking parts of the standard library; has to happen before they are imported by others."""
    if name == "gevent":
        from gevent import monkey

        monkey.patch_all()
    else:
        import warnings

        if not os.environ.get("MITEINANDER_TRANSLATE_URL"):
            # Nothing else here looks names up, and its own resolver costs a quarter of the start.
            os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")
        # It says at every start that it is no longer developed further; whoever prefers the other engine can choose it.
        warnings.filterwarnings("ignore", message=r"\s*Eventlet is deprecated")
        import eventlet

        eventlet.monkey_patch()


def _main() -> None:
    options = _options()
    _pick_engine(options.engine)
    from workshop.serve import serve

    serve(options)


def _commands() -> Any:
    """A Flask app that carries the command line and nothing else: each command opens the folder that it is told."""
    from flask import Flask

    from workshop.cli import workshop_cli

    bare = Flask(__name__)
    bare.cli.add_command(workshop_cli)
    return bare


if __name__ == "__main__":
    _main()
else:
    app = _commands()
