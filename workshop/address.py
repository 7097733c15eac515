"""Under which address the hall reaches this computer.

Printed QR codes carry the address: what was used last is kept in DIR/address.json and used again while it is there,
and a change is said aloud.
"""

import ipaddress
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from workshop.interfaces import Address

FILE = "address.json"
WILDCARDS = ("", "0.0.0.0", "::")
# Bridges and tunnels of containers, virtual machines and VPNs: real addresses, but no phone in the hall is there.
VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "utun", "wg", "podman", "cni")

Ask = Callable[[Sequence[Address]], Address]


@dataclass(frozen=True)
class Choice:
    """What the links begin with (`http://192.168.1.5:5000`, no slash at the end), and sentences to show with it."""

    url: str
    warnings: tuple[str, ...] = ()


class AddressError(ValueError):
    """A public address that cannot be one; the message is a sentence for the person who typed it."""


def find(
    folder: Path,
    host: str,
    port: int,
    addresses: Sequence[Address],
    public_url: str | None = None,
    ask: Ask | None = None,
) -> Choice:
    """Decide the address of the links and remember it in `folder`.

    `addresses` are this computer's (`workshop.interfaces.addresses()`); `ask` picks one of several, and is None where
    nobody is there to ask. Raises AddressError for an impossible `public_url`, OSError where `folder` is read-only.
    """
    last = remembered(folder)
    warnings: list[str] = []
    if public_url:
        url = _checked(public_url)
    elif host not in WILDCARDS:
        url = _http(host, port)
    else:
        address, warnings = choose(for_the_hall(addresses), _host(last), ask)
        url = _http(address.ip, port)
    if _is_loopback(url):
        warnings.append("Unter dieser Adresse erreicht nur dieser Rechner die Veranstaltung, kein Handy.")
        return Choice(url, tuple(warnings))
    if last not in ("", url):
        warnings.append(
            f"Die Adresse hat sich geändert: bisher {last}, jetzt {url}. "
            "Gedruckte Codes und verteilte Links von früher führen ins Leere."
        )
    _remember(folder, url)
    return Choice(url, tuple(warnings))


def choose(found: Sequence[Address], last_host: str, ask: Ask | None) -> tuple[Address, list[str]]:
    """Pick the last one if it is still there, else what `ask` answers, else the first; and say what else there is."""
    if not found:
        return Address("127.0.0.1", "lo"), []
    if len(found) == 1:
        return found[0], []
    chosen = next((a for a in found if a.ip == last_host), None)
    if not chosen and ask:
        return ask(found), []
    chosen = chosen or found[0]
    others = ", ".join(f"{a.ip} ({a.interface})" for a in found if a != chosen)
    return chosen, [
        f"Die Codes führen zu {chosen.ip} ({chosen.interface}). Andere Netze dieses Rechners: {others}. "
        f"Zum Wechseln die Datei {FILE} im Datenordner löschen und neu starten."
    ]


def ask_on_terminal(found: Sequence[Address], read: Callable[[str], str] = input) -> Address:
    """Show the numbered addresses and read a number; an empty line takes the first one."""
    print("Dieser Rechner ist in mehreren Netzen. In welchem sind die Handys?")
    for number, address in enumerate(found, 1):
        print(f"  {number}  {address.ip}  ({address.interface})")
    while True:
        try:
            answer = read(f"Nummer (1 bis {len(found)}, Eingabetaste für 1): ").strip() or "1"
        except EOFError:
            return found[0]
        if answer.isdecimal() and 1 <= int(answer) <= len(found):
            return found[int(answer) - 1]
        print(f"Bitte eine Zahl von 1 bis {len(found)}.")


def for_the_hall(addresses: Sequence[Address]) -> list[Address]:
    """Leave out what no phone can reach; real networks before virtual ones, otherwise in the given order."""
    reachable = [a for a in addresses if not _only_here(a.ip)]
    return sorted(reachable, key=lambda a: a.interface.startswith(VIRTUAL))


def _only_here(ip: str) -> bool:
    address = ipaddress.ip_address(ip)
    return address.is_loopback or address.is_link_local or address.is_unspecified


def _http(host: str, port: int) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}" if port == 80 else f"http://{name}:{port}"


def _checked(url: str) -> str:
    wrong = AddressError(f"„{url}“ ist keine Adresse. Gemeint ist etwas wie https://mitmachen.example.de")
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
    except ValueError as bad_port:
        raise wrong from bad_port
    if not valid or parts.path.strip("/") or parts.query or parts.fragment:
        raise wrong
    return url.rstrip("/")


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _is_loopback(url: str) -> bool:
    host = _host(url)
    return host in ("localhost", "::1") or host.startswith("127.")


def remembered(folder: Path) -> str:
    """The address of the last start, or an empty text: a missing or damaged file only costs the comparison."""
    try:
        return str(json.loads((folder / FILE).read_text(encoding="utf-8"))["url"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _remember(folder: Path, url: str) -> None:
    (folder / FILE).write_text(json.dumps({"url": url}) + "\n", encoding="utf-8")
