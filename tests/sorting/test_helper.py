"""The process that computes: it dies, it hangs, it talks nonsense, and the server goes on."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop.errors import Refusal
from workshop.sorting.helper import SortingHelper
from workshop.sorting.messages import Question, SortingCard

SAME = Question([SortingCard("a", "Mehr Busse am Abend"), SortingCard("b", "Mehr Busse am Abend bitte")], {})
ROOT = Path(__file__).parents[2]


@pytest.fixture
def helper() -> Iterator[SortingHelper]:
    made = SortingHelper()
    yield made
    made.end()


def test_it_starts_when_it_is_first_asked_and_stays(helper: SortingHelper) -> None:
    assert helper.pid is None
    assert set(helper.propose(SAME).duplicates[0].cards) == {"a", "b"}
    first = helper.pid
    helper.propose(SAME)
    assert helper.pid == first


def test_a_new_one_comes_when_it_has_died(helper: SortingHelper) -> None:
    helper.propose(SAME)
    first = helper.pid
    assert first
    os.kill(first, signal.SIGKILL)
    assert set(helper.propose(SAME).duplicates[0].cards) == {"a", "b"}
    assert helper.pid != first


@pytest.mark.parametrize(
    "program", ["import time; time.sleep(60)", "print('nonsense', flush=True); input()", "raise SystemExit"]
)
def test_no_answer_is_a_clear_refusal(program: str) -> None:
    helper = SortingHelper((sys.executable, "-c", program), seconds=1)
    with pytest.raises(Refusal) as refused:
        helper.propose(SAME)
    assert refused.value.code == "try_again"
    assert helper.pid is None, "what does not answer is not kept"


def test_it_ends_with_the_server_however_that_ends() -> None:
    program = (
        "import os, signal; from workshop.sorting.helper import SortingHelper; "
        "from workshop.sorting.messages import Question; h = SortingHelper(); h.propose(Question([], {})); "
        "print(h.pid, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    # The process that computes inherits standard error: `run` comes back when both have closed it.
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL
    assert int(done.stdout) > 0
    assert done.stderr == ""
    assert time.monotonic() - began < 50


def test_the_server_loads_nothing_heavy_for_it() -> None:
    program = (
        "import sys, workshop.serve; "
        "print(sorted({'numpy', 'scipy', 'sklearn', 'workshop.sorting.proposals'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
