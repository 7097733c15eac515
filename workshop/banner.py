"""What a start prints: the links of the evening, and the join link as a QR code made of characters."""

from collections.abc import Mapping, Sequence

from qrcode.constants import ERROR_CORRECT_L
from qrcode.main import QRCode

LABELS = {"join": "Mitmachen", "stage": "Leinwand", "board": "Moderation", "organiser": "Organisation"}
# Black on white whatever the terminal's colours are: not every phone reads a code with the colours swapped.
INK_ON_PAPER, PLAIN = "\x1b[38;5;16;48;5;231m", "\x1b[0m"
HALF_BLOCKS = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}


def banner(
    links: Mapping[str, str],
    join_url: str,
    warnings: Sequence[str] = (),
    *,
    width: int = 80,
    colour: bool = True,
    encoding: str = "utf-8",
) -> str:
    """The text to print. `links`: name (a key of LABELS, or the label itself) → URL; `width`: columns of the terminal.

    Links are never broken, so that they can be copied. Without `colour` the code is drawn for a dark terminal.
    """
    rows = {"join": join_url, **links}
    labels = {name: LABELS.get(name, name) for name in rows}
    room = max(map(len, labels.values()))
    lines = [f"  {labels[name]:<{room}}  {url}" for name, url in rows.items()]
    notes = [f"  Achtung: {sentence}" for sentence in warnings]
    return "\n".join(["", *qr_lines(join_url, width, colour, encoding), "", *lines, "", *notes, *([""] * bool(notes))])


def qr_lines(url: str, width: int, colour: bool = True, encoding: str = "utf-8") -> list[str]:
    """`url` as a QR code, two modules above each other in one character; a sentence where it cannot be drawn."""
    code = QRCode(error_correction=ERROR_CORRECT_L, border=2)
    code.add_data(url)
    matrix = code.get_matrix()
    if len(matrix) > width:
        return [f"  Für den QR-Code ist dieses Fenster zu schmal ({width} Zeichen, nötig sind {len(matrix)})."]
    if not _can_print("▀▄█", encoding):
        return ["  Dieses Terminal kann keinen QR-Code zeigen. Auf der Leinwand steht er."]
    if len(matrix) % 2:
        matrix.append([False] * len(matrix))
    lines = []
    for upper, lower in zip(matrix[::2], matrix[1::2], strict=True):
        line = "".join(HALF_BLOCKS[bool(a) is colour, bool(b) is colour] for a, b in zip(upper, lower, strict=True))
        lines.append(f"{INK_ON_PAPER}{line}{PLAIN}" if colour else line)
    return lines


def _can_print(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
