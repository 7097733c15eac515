"""What is checked before the server starts, so that a mistake ends in a sentence and not in a traceback."""

import errno
import os
import socket
import tempfile
from pathlib import Path


def problem(host: str, port: int, folder: Path) -> str | None:
    """The first thing that stands in the way of a start with these options, as a sentence; None if nothing does.

    Makes `folder` where it is missing.
    """
    return problem_with_folder(folder) or problem_with_port(host, port)


def problem_with_folder(folder: Path) -> str | None:
    """Try what the server will do: make the folder and write into it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except (FileExistsError, NotADirectoryError):
        return f"{folder} ist kein Ordner. Bitte mit --data einen anderen nennen."
    except OSError as error:
        return (
            f"In den Ordner {folder} kann nichts geschrieben werden ({os.strerror(error.errno or 0)}). "
            "Bitte mit --data einen anderen nennen."
        )


def problem_with_port(host: str, port: int) -> str | None:
    """Try to listen there for a moment."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As the server does it: connections of the last start that are still closing do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen()
        except OSError as error:
            return _sentence(error, host, port)
    return None


def _sentence(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Der Port {port} ist schon belegt, vielleicht läuft Miteinander bereits. "
            f"Bitte das andere Programm beenden oder einen anderen Port nehmen, zum Beispiel --port {port + 1}."
        )
    if error.errno == errno.EACCES:
        return f"Den Port {port} darf nur der Systemverwalter öffnen. Bitte einen über 1023 nehmen, etwa --port 5000."
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return f"Die Adresse {host} gehört nicht zu diesem Rechner. Bitte --host weglassen oder ändern."
    return f"Auf {host}, Port {port}, kann nicht gelauscht werden: {error.strerror}."
