"""QR codes as SVG."""

from urllib.parse import urlsplit

import qrcode
from qrcode.constants import ERROR_CORRECT_M

_QUIET = 4


def scan_url(public_url: str, code: str, page: str = "J", *, kiosk: bool = False) -> str:
    """The address for joining (`J`) or of the results (`E`), in capitals where that leads to the same page: a QR code
    stores them in half the space.

    `kiosk`: for a tablet that stands there for all.
    """
    path_matters = urlsplit(public_url).path.strip("/")
    address = f"{public_url}/{page}/{code}{'?kiosk' if kiosk else ''}"
    return address if path_matters else address.upper()


def qr_svg(text: str) -> str:
    """An SVG picture of `text`: level M, dark on white, four modules of quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    rows = code.get_matrix()
    path = "".join(_runs(y, row) for y, row in enumerate(rows))
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#211c16" d="{path}"/></svg>'
    )


def _runs(y: int, row: list[bool]) -> str:
    """Path of the dark stretches of one row."""
    path, start = [], None
    for x, dark in enumerate([*row, False]):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            path.append(f"M{start} {y}h{x - start}v1h-{x - start}z")
            start = None
    return "".join(path)
