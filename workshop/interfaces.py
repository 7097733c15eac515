"""The IPv4 addresses of this computer, from the C library's getifaddrs (Linux, macOS, BSD); no host is asked."""

import ctypes
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Address:
    """One IPv4 address and the network interface it belongs to."""

    ip: str
    interface: str


class _Entry(ctypes.Structure):
    """The first fields of `struct ifaddrs`; the rest is never looked at."""


_Entry._fields_ = [
    ("next", ctypes.POINTER(_Entry)),
    ("name", ctypes.c_char_p),
    ("flags", ctypes.c_uint),
    ("address", ctypes.POINTER(ctypes.c_ubyte * 8)),
]


def addresses() -> list[Address]:
    """All of them, the loopback too, in the order of the system; none if the system does not say."""
    libc = ctypes.CDLL(None)
    head = ctypes.POINTER(_Entry)()
    if libc.getifaddrs(ctypes.byref(head)) != 0:
        return []
    try:
        return list(_walk(head))
    finally:
        libc.freeifaddrs(head)


def _walk(pointer: Any) -> Iterator[Address]:
    while pointer:
        entry = pointer.contents
        if entry.address:
            raw = bytes(entry.address.contents)
            # Linux gives the family two bytes; BSD and macOS put the length into the first of them.
            family = int.from_bytes(raw[:2], sys.byteorder) if sys.platform.startswith("linux") else raw[1]
            if family == socket.AF_INET:
                yield Address(socket.inet_ntoa(raw[4:8]), entry.name.decode())
        pointer = entry.next
