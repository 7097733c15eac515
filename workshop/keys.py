"""The instance's secrets, kept in files beside the database and never in it."""

import base64
import hashlib
import hmac
import os
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet

#: Lies in every data folder that a server or a new workshop has begun.
SECRET_FILE = "secret.key"
_MAC_BYTES = 16


def token_hash(token: str) -> str:
    """What the database keeps of a participant's token (256 random bits, so a plain hash is enough)."""
    return hashlib.sha256(token.encode()).hexdigest()


@dataclass(frozen=True)
class Keys:
    """`secret` signs cookies and makes link keys; `contacts` encrypts contact data."""

    secret: bytes
    contacts: bytes

    @classmethod
    def load(cls, data_dir: Path) -> "Keys":
        """Reads the keys of a data folder, making them on the first start (readable by the owner only)."""
        data_dir.mkdir(parents=True, exist_ok=True)
        return cls(
            secret=_read_or_make(data_dir / SECRET_FILE, lambda: secrets.token_urlsafe(48).encode()),
            contacts=_read_or_make(data_dir / "contacts.key", Fernet.generate_key),
        )

    def link_key(self, link_id: str) -> str:
        """The secret of a link: its id and an HMAC of it, so that it can be shown again but not guessed."""
        raw = uuid.UUID(link_id).bytes
        return base64.urlsafe_b64encode(raw + self._mac(raw)).decode().rstrip("=")

    def link_id(self, key: str) -> str | None:
        """The id of the link that `key` belongs to; None if it is not one of ours."""
        try:
            raw = base64.urlsafe_b64decode(key + "=" * (-len(key) % 4))
            link = uuid.UUID(bytes=raw[:16])
        except ValueError:
            return None
        return str(link) if hmac.compare_digest(raw[16:], self._mac(raw[:16])) else None

    def _mac(self, raw: bytes) -> bytes:
        return hmac.new(self.secret, b"link:" + raw, hashlib.sha256).digest()[:_MAC_BYTES]

    def seal(self, text: str) -> bytes:
        """Encrypts contact data."""
        return Fernet(self.contacts).encrypt(text.encode())

    def unseal(self, sealed: bytes) -> str:
        """Decrypts contact data."""
        return Fernet(self.contacts).decrypt(sealed).decode()


def _read_or_make(path: Path, make: Callable[[], bytes]) -> bytes:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes().strip()
    value = make()
    with os.fdopen(handle, "wb") as file:
        file.write(value)
    return value
