"""The status log as a file: CSV for spreadsheets, JSON for programs. Without secrets."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from flowbutton.domain.fields import Json
from flowbutton.domain.run import Run
from flowbutton.domain.secrecy import sounds_secret
from flowbutton.engine.run_document import run_document
from flowbutton.engine.services import Services
from flowbutton.store.exports import export
from flowbutton.store.redact import HIDDEN, redact

_COLUMNS = (
    "started_at", "ended_at", "duration_s", "button", "state", "ran", "message", "http_status",
    "door", "press_id", "run_id", "run_url", "inputs",
)  # fmt: skip  # a table
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would reckon with


@dataclass(frozen=True, slots=True)
class ExportLog:
    """Write runs into a file, in the way that its ending asks for."""

    runs: Sequence[Run]
    path: Path

    def run(self, _services: Services) -> Path:
        """Return the path of the file. Raises StoreError."""
        text = as_json(self.runs) if self.path.suffix.lower() == ".json" else as_csv(self.runs)
        export(self.path, text.encode())
        return self.path


def as_json(runs: Sequence[Run]) -> str:
    """Return the runs as a JSON array."""
    return json.dumps([_document(run) for run in runs], ensure_ascii=False, indent=1) + "\n"


def as_csv(runs: Sequence[Run]) -> str:
    """Return the runs as lines of CSV below their names."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for run in runs:
        document = _document(run)
        writer.writerow([_cell(document[column]) for column in _COLUMNS])
    return "\ufeff" + out.getvalue()  # the mark tells spreadsheets that it is UTF-8


def _document(run: Run) -> Mapping[str, Json]:
    clean = _clean(run_document(run))
    return clean if isinstance(clean, dict) else {}


def _clean(value: Json) -> Json:
    match value:
        case dict():
            return {key: _clean_named(key, inner) for key, inner in value.items()}
        case list():
            return [_clean(inner) for inner in value]
        case str():
            return redact(value)
    return value


def _clean_named(key: str, value: Json) -> Json:
    return HIDDEN if value and isinstance(value, str) and sounds_secret(key) else _clean(value)


def _cell(value: Json) -> str:
    text = "" if value is None else value if isinstance(value, str) else _dumped(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


_dumped: Callable[[Json], str] = json.JSONEncoder(ensure_ascii=False).encode
