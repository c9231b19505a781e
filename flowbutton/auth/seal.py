"""Sealing a text so that nobody without the key can read or change it."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MAGIC = b"FBT1"
_NONCE_BYTES = 12


class BrokenSealError(Exception):
    """The bytes were not sealed with this key, or were changed since."""


def seal(key: bytes, text: str) -> bytes:
    """Return `text` sealed with AES-256-GCM: a mark, a fresh nonce, the sealed bytes."""
    nonce = os.urandom(_NONCE_BYTES)
    return _MAGIC + nonce + AESGCM(key).encrypt(nonce, text.encode(), _MAGIC)


def unseal(key: bytes, sealed: bytes) -> str:
    """Return the text that `seal` was given. Raises BrokenSealError."""
    mark, rest = sealed[: len(_MAGIC)], sealed[len(_MAGIC) :]
    nonce, body = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
    if mark != _MAGIC or len(nonce) < _NONCE_BYTES:
        raise BrokenSealError
    try:
        return AESGCM(key).decrypt(nonce, body, _MAGIC).decode()
    except (InvalidTag, ValueError) as error:
        raise BrokenSealError from error
