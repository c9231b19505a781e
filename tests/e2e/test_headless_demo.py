"""`flowbutton demo` where there is no display: it tries itself and tells."""

import os
import subprocess

from PIL import Image

from tests.e2e.program import PROGRAM


def without_display(tmp_path):
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    return env | {"FLOWBUTTON_HOME": str(tmp_path / "home")}


def tried(tmp_path):
    return subprocess.run(
        [PROGRAM, "demo", "--pictures", tmp_path],
        env=without_display(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_it_presses_three_buttons_tells_how_they_went_and_takes_pictures(tmp_path):
    done = tried(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    ends = [line for line in done.stdout.splitlines() if "Succeeded" in line or "Failed" in line]
    assert len(ends) >= 3
    assert any("Failed" in line for line in ends)
    for name in ("demo-light.png", "demo-dark.png"):
        picture = Image.open(tmp_path / name).convert("RGB")
        assert len(picture.getcolors(maxcolors=1 << 24)) > 200
    light, dark = (
        Image.open(tmp_path / f"demo-{name}.png").convert("L").resize((1, 1)).getpixel((0, 0))
        for name in ("light", "dark")
    )
    assert light > 180
    assert dark < 100


def test_it_does_the_same_a_second_time(tmp_path):
    assert tried(tmp_path).returncode == 0
    assert tried(tmp_path).returncode == 0
