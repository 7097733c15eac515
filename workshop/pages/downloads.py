"""Downloads: made by the command line in a process of its own, so that the hall does not wait for one."""

import os
import subprocess
import sys
from pathlib import Path

from flask import Response

from workshop.pages.instance import instance

_ROOT = Path(__file__).resolve().parents[2]
#: One that takes longer than this has failed.
_SECONDS = 120


def download(name: str, content_type: str, *words: str) -> Response:
    """What `flask --app app workshop WORDS --output -` prints, to be saved under this name and kept nowhere else."""
    answer = Response(_printed(*words))
    answer.headers["Content-Type"] = content_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _printed(*words: str) -> bytes:
    config = instance().config
    command = [sys.executable, "-m", "flask", "--app", "app", "workshop", *words]
    command += ["--data", str(config.data_dir.resolve()), "--output", "-"]
    environment = os.environ | {"MITEINANDER_DATABASE_URL": config.database_url}
    done = subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, check=True, timeout=_SECONDS)
    return done.stdout
