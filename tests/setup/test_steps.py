"""The steps of the set-up (bin/lib/setup.sh), each with a command that counts how often it ran."""

import subprocess
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "bin/lib/setup.sh"
COUNT = "step pages Seiten out/page src -- bash -c 'echo run >>runs; mkdir -p out; touch out/page'"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "mit Leerzeichen"
    (place / "src").mkdir(parents=True)
    (place / "src" / "a.js").write_text("one")
    return place


def bash(folder, command):
    script = f'set -euo pipefail; . "$0"; {command}'
    return subprocess.Popen(
        ["bash", "-c", script, SETUP], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def run(folder, command=COUNT):
    process = bash(folder, command)
    return process.communicate(timeout=30)[0], process.returncode


def runs(folder):
    return len((folder / "runs").read_text().splitlines())


def test_a_step_runs_once_and_then_not_again(folder):
    assert run(folder) == ("Einrichten: Seiten …\n", 0)
    assert run(folder) == ("", 0)
    assert runs(folder) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "src" / "a.js").write_text("two"),
        lambda folder: (folder / "src" / "b.js").write_text("one"),
        lambda folder: (folder / "src" / "a.js").rename(folder / "src" / "c.js"),
        lambda folder: (folder / "out" / "page").unlink(),
    ],
    ids=["changed", "added", "renamed", "product gone"],
)
def test_a_step_runs_again_when_its_files_changed(folder, change):
    run(folder)
    change(folder)
    run(folder)
    assert runs(folder) == 2


def test_a_failed_step_shows_its_messages_and_is_tried_again(folder):
    output, code = run(folder, "step pages Seiten out src -- bash -c 'echo kaputt; exit 3'")
    assert code == 1
    assert "kaputt" in output and "stehen geblieben: Seiten" in output and "pages.log" in output
    assert not (folder / ".setup" / "lock").exists()
    run(folder)
    assert runs(folder) == 1


def test_two_starts_at_once_set_up_once(folder):
    slow = COUNT.replace("echo run", "sleep 1; echo run")
    both = [bash(folder, slow) for _ in range(2)]
    outputs = [process.communicate(timeout=30)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert runs(folder) == 1
    assert "Ein anderer Start" in "".join(outputs)


def test_a_killed_set_up_blocks_nobody(folder):
    (folder / ".setup" / "lock").mkdir(parents=True)
    (folder / ".setup" / "lock" / "pid").write_text("99999999")
    assert run(folder)[1] == 0
    assert runs(folder) == 1


def test_a_folder_that_cannot_be_written_is_named(folder):
    (folder / ".setup").write_text("a file, where a folder should be: not even root can write into it")
    output, code = run(folder)
    assert code == 1
    assert f"In den Ordner {folder} kann nichts geschrieben werden" in output


def test_a_missing_python_is_named(folder):
    (folder / "tools").mkdir()
    output, code = run(folder, "PATH=tools; find_python")
    assert code == 1
    assert "Es fehlt Python 3.11" in output


NODES = [("echo v18.20.1", 1), ("exit 1", 1), ("echo v20.9.0", 0), ("echo v24.1.0", 0)]


@pytest.mark.parametrize("says, from_wheel", NODES)
def test_an_old_or_broken_node_is_replaced_by_the_one_from_the_wheel(folder, says, from_wheel):
    for name in ("node", "npm"):
        (folder / name).write_text(f"#!/bin/sh\n{says}\n")
        (folder / name).chmod(0o755)
    output, code = run(folder, "PATH=$PWD:$PATH; step() { echo wheel; }; set_up_node")
    assert (output, code) == ("wheel\n" * from_wheel, 0)
