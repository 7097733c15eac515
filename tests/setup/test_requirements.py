"""What the program imports is what a fresh set-up installs."""

import ast
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"app", "config", "workshop", "tests", "benchmarks"}


def pins(name: str) -> dict[str, str]:
    """Package (lower case, hyphens) → version of a requirements file; a line that pins nothing fails."""
    lines = [line.split("#")[0].strip() for line in (ROOT / name).read_text().splitlines()]
    pinned = [re.fullmatch(r"([\w.-]+)==([\w.]+)", line) for line in lines if line]
    assert all(pinned), f"{name} has a line that is not NAME==VERSION"
    return {normal(match[1]): match[2] for match in pinned if match}


def normal(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def imported(folder: Path) -> set[str]:
    """The packages (as pip calls them) that the code in this folder or file imports."""
    files = [folder] if folder.is_file() else folder.rglob("*.py")
    roots = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                roots |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                roots.add((node.module or "").split(".")[0])
    known = packages_distributions()
    return {normal(known.get(root, [root])[0]) for root in roots - OURS - sys.stdlib_module_names}


@pytest.mark.parametrize("part", ["app.py", "config.py", "workshop", "migrations"])
def test_the_server_imports_only_what_is_pinned(part):
    assert imported(ROOT / part) <= pins("requirements.txt").keys()


@pytest.mark.parametrize("part", ["tests", "benchmarks"])
def test_tests_and_benchmarks_import_only_what_is_pinned(part):
    assert imported(ROOT / part) <= pins("requirements.txt").keys() | pins("requirements-test.txt").keys()


def test_nothing_is_pinned_twice():
    assert not pins("requirements.txt").keys() & pins("requirements-test.txt").keys()
    assert pins("requirements-node.txt")
