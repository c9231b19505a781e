"""What a run answered, as a file of the person's own."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Output
from flowbutton.domain.words import say
from flowbutton.engine.services import Services

Write = Callable[[Output, Path], object]


@dataclass(frozen=True, slots=True)
class KeepAnswer:
    """Write an answer to a file; `write` does it and raises OSError."""

    output: Output
    where: Path
    write: Write

    def run(self, _services: Services) -> Path:
        """Return where it is now. Raises StoreError."""
        try:
            self.write(self.output, self.where)
        except OSError as error:
            raise StoreError(
                say("The answer could not be saved as {file}", file=self.where.name),
                say("Choose another folder"),
            ) from error
        return self.where


def file_name(name: str, output: Output) -> str:
    """Return a name for the file: the button's, and an ending for what is in it."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    media_type = output.content_type.partition(";")[0].strip()
    ending = mimetypes.guess_extension(media_type) or (".txt" if output.text else ".bin")
    return f"{' '.join(plain.split()) or 'answer'}{ending}"
