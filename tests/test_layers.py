"""Imports point downwards only (docs/architecture.md): read from the code, functions and type hints included."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# From the top down. A module may import its own layer and those below it.
LAYERS = [
    {
        "app",
        "workshop.application",
        "workshop.cli",
        "workshop.cli_store",
        "workshop.demo",
        "workshop.serve",
        "workshop.store",
        "workshop.address",
        "workshop.banner",
        "workshop.interfaces",
        "workshop.preflight",
    },
    {"workshop.pages"},
    {"workshop.live"},
    {"workshop.exports"},
    {"workshop.commands"},
    {"workshop.access", "workshop.link_access", "workshop.urls"},
    {"workshop.feed"},
    {"workshop.models"},
    # Settings, data the program carries, what works on plain values: open to all, standing on nothing of ours.
    {
        "config",
        "workshop.agendas",
        "workshop.catalogues",
        "workshop.child",
        "workshop.clock",
        "workshop.corrections",
        "workshop.detection",
        "workshop.errors",
        "workshop.extraction",
        "workshop.keys",
        "workshop.killer_phrases",
        "workshop.languages",
        "workshop.sorting",
        "workshop.steps",
        "workshop.text",
        "workshop.translation",
        "workshop.words",
    },
]
HEIGHT = {name: -row for row, names in enumerate(LAYERS) for name in names}

FILES = [ROOT / "app.py", ROOT / "config.py", *sorted((ROOT / "workshop").rglob("*.py"))]


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(path) for path in FILES}


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and module of every import of our own code."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = source(node, path)
            names = [f"{base}.{alias.name}" if f"{base}.{alias.name}" in MODULES else base for alias in node.names]
        else:
            continue
        yield from ((node.lineno, name) for name in names if name in MODULES)


def source(node: ast.ImportFrom, path: Path) -> str:
    """The module that `from … import` names, written out where it is relative."""
    if not node.level:
        return node.module or ""
    folder = path.parents[node.level - 1].relative_to(ROOT)
    return ".".join([*folder.parts, *([node.module] if node.module else [])])


def layer(module: str) -> str:
    """The name in LAYERS that holds this module."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "workshop" else module


@pytest.mark.parametrize("module", sorted({layer(m) for m in MODULES} - {"workshop"}))
def test_every_module_has_its_place(module):
    assert module in HEIGHT, f"{module} is in no layer: give it its place in LAYERS"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_imports_point_downwards(path):
    own = layer(module_of(path))
    upwards = [
        f"{path.relative_to(ROOT)}:{line}: {own} imports {name}, which lies above it"
        for line, name in imports(path)
        if HEIGHT.get(layer(name), 0) > HEIGHT.get(own, 0)
    ]
    assert not upwards, "\n".join(upwards)


def test_upward_imports_are_seen(tmp_path, monkeypatch):
    """The test above would also pass if it read nothing."""
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    below = tmp_path / "workshop" / "models" / "card.py"
    below.parent.mkdir(parents=True)
    below.write_text("def f():\n import workshop.clock\nfrom workshop import access\nfrom ..feed import numbers\n")
    assert {name for _, name in imports(below)} == {"workshop.access", "workshop.feed.numbers", "workshop.clock"}
