import re

import pytest
from qrcode.main import QRCode

from workshop.banner import banner, qr_lines

JOIN = "http://192.168.178.20:5000/j/ABC234"
LINKS = {"stage": "http://192.168.178.20:5000/w/x/stage#key", "board": "http://192.168.178.20:5000/w/x/board#key"}


def modules(lines, dark):
    """The code as rows of True (dark), read from the characters as a camera would see them."""
    halves = {" ": (False, False), "▀": (True, False), "▄": (False, True), "█": (True, True)}
    rows = []
    for line in lines:
        pairs = [halves[c] for c in re.sub(r"\x1b\[[\d;]*m", "", line)]
        rows += [[upper is dark for upper, _ in pairs], [lower is dark for _, lower in pairs]]
    return rows


@pytest.mark.parametrize("colour", [True, False])
def test_the_code_in_the_terminal_is_the_join_link(colour):
    expected = QRCode(error_correction=1, border=2)
    expected.add_data(JOIN)
    matrix = expected.get_matrix()
    assert modules(qr_lines(JOIN, 80, colour), dark=colour)[: len(matrix)] == [list(map(bool, row)) for row in matrix]


def test_a_narrow_window_gets_a_sentence_instead_of_a_torn_code():
    assert "zu schmal" in qr_lines(JOIN, 20)[0]
    assert all(len(line) <= 40 for line in qr_lines(JOIN, 40, colour=False))


def test_a_terminal_without_block_characters_gets_a_sentence():
    assert "keinen QR-Code" in qr_lines(JOIN, 80, encoding="ascii")[0]


def test_every_link_stands_whole_on_its_line_beside_its_label():
    lines = banner(LINKS, JOIN, width=30, colour=False).splitlines()
    for label, url in [("Mitmachen", JOIN), ("Leinwand", LINKS["stage"]), ("Moderation", LINKS["board"])]:
        assert [line.split() for line in lines if url in line] == [[label, url]]


def test_warnings_stand_at_the_end_where_they_are_seen():
    text = banner(LINKS, JOIN, ["Die Adresse hat sich geändert."])
    assert text.rstrip().endswith("Achtung: Die Adresse hat sich geändert.")
