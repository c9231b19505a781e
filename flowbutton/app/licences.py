"""Reads the licences of the program and of its parts from their papers. Imported on demand."""

from __future__ import annotations

from importlib import metadata

_PARTS = (
    "PySide6-Essentials", "cryptography", "jsonschema", "keyring", "msal", "platformdirs",
    "QtAwesome", "requests", "tomlkit", "truststore",
)  # fmt: skip  # a table
_ICONS = (  # in the fonts of QtAwesome
    ("Phosphor icons", "MIT"),
    ("Material Design Icons", "Apache-2.0"),
)


def own() -> str:
    """Return the licence of the program itself."""
    try:
        text = metadata.distribution("flowbutton").read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:  # packed without its papers
        text = None
    return text or "FlowButton is under the MIT License.\n"


def of_parts() -> list[tuple[str, str]]:
    """Return each part by name, with its version and licence."""
    return [*((name, _licence_of(name)) for name in _PARTS), *_ICONS]


def _licence_of(name: str) -> str:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:  # packed without its papers
        return "see its own pages"
    words = [told[key] for key in ("Version", "License-Expression", "License") if key in told]
    lines = [word.strip().partition("\n")[0] for word in words]
    return ", ".join(dict.fromkeys(line for line in lines if line))
