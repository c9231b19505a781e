"""All pictures of a folder on one sheet, with their names.

`python -m tests.ui.contact_sheet [FOLDER]`
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

SHEET = "contact-sheet.png"
COLUMNS = 19  # a line for each page: four languages, light and dark, 100 and 200 %, and three more
CELL = (300, 240)
GAP = 16
CAPTION = 20
_SCHEME = re.compile("-(?:light|dark|contrast)")  # behind the name of the page
GROUND = "#8a8a8a"  # neither scheme's own, so that the edges of light and dark pictures are seen


def sheet_of(folder: Path, paths: Sequence[Path]) -> Image.Image:
    """Return the pictures beside and below each other, none of them enlarged."""
    lines = -(-len(paths) // COLUMNS)
    wide = GAP + COLUMNS * (CELL[0] + GAP)
    sheet = Image.new("RGB", (wide, GAP + lines * (CELL[1] + CAPTION + GAP)), GROUND)
    draw = ImageDraw.Draw(sheet)
    for number, path in enumerate(paths):
        line, column = divmod(number, COLUMNS)
        left = GAP + column * (CELL[0] + GAP)
        top = GAP + line * (CELL[1] + CAPTION + GAP)
        draw.text((left, top), path.relative_to(folder).with_suffix("").as_posix(), fill="black")
        with Image.open(path) as picture:
            small = picture.convert("RGB")
        small.thumbnail(CELL, Image.Resampling.LANCZOS)
        sheet.paste(small, (left, top + CAPTION))
    return sheet


def pictures_in(folder: Path) -> list[Path]:
    """Return all pictures below a folder but the sheet itself, those of a page together."""
    paths = [path for path in folder.rglob("*.png") if path.name != SHEET]
    return sorted(paths, key=lambda path: (_SCHEME.split(path.stem)[0], path))


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens")
    paths = pictures_in(folder)
    if not paths:
        sys.stderr.write(f"There are no pictures in {folder}. Take them first.\n")
        return 1
    sheet_of(folder, paths).save(folder / SHEET)
    sys.stdout.write(f"{folder / SHEET}: {len(paths)} pictures\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
