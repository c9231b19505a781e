"""The sheet with all pictures."""

from pathlib import Path

import pytest
from PIL import Image

from tests.ui import contact_sheet
from tests.ui.contact_sheet import CAPTION, CELL, COLUMNS, GAP, SHEET


def paint(path: Path, color: str, size: tuple[int, int] = (840, 640)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, color).save(path)


def test_every_picture_is_on_the_sheet_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(COLUMNS):
        paint(tmp_path / f"a{number}.png", "#102030")
    paint(tmp_path / "de" / "z.png", "#a0b0c0")
    monkeypatch.setattr("sys.argv", ["contact_sheet", str(tmp_path)])
    for _again in range(2):  # the sheet of the first time is no picture of the second
        assert contact_sheet.main() == 0
        with Image.open(tmp_path / SHEET) as sheet:
            assert sheet.height == GAP + 2 * (CELL[1] + CAPTION + GAP)
            first = sheet.getpixel((GAP + 5, GAP + CAPTION + 5))
            last = sheet.getpixel((GAP + 5, GAP + CELL[1] + CAPTION + GAP + CAPTION + 5))
    assert (first, last) == ((0x10, 0x20, 0x30), (0xA0, 0xB0, 0xC0))


def test_a_folder_without_pictures_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["contact_sheet", str(tmp_path)])
    assert contact_sheet.main() == 1
    assert "no pictures" in capsys.readouterr().err
    assert not (tmp_path / SHEET).exists()
