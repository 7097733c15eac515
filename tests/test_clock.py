"""Days are those of Germany, whatever zone the server's own clock runs in."""

import os
import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_today_is_a_day_in_germany(zone: str) -> None:
    def here() -> str:
        return datetime.now(ZoneInfo("Europe/Berlin")).date().isoformat()

    before = here()
    words = [sys.executable, "-c", "from workshop.clock import today; print(today())"]
    said = subprocess.run(words, env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=True).stdout
    assert said.strip() in (before, here()), "at every moment one of these two zones has another day"
