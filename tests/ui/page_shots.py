"""Pictures of all pages and of the window in all its states, light and dark.

`python -m tests.ui.page_shots [FOLDER [NAME…] [--language=XX] [--reverse] [--text=200]
[--contrast] [--scales=1,1.25,2]]`
"""

import os
import subprocess
import sys
from pathlib import Path

SCALES = "1,2"
_OPTION = "--scales="


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens")
    folder.mkdir(parents=True, exist_ok=True)
    words = [word for word in sys.argv[2:] if not word.startswith(_OPTION)]
    wanted = [word.removeprefix(_OPTION) for word in sys.argv[2:] if word.startswith(_OPTION)]
    taking = [_take(folder, scale, words) for scale in (wanted or [SCALES])[0].split(",")]
    return max(process.wait() for process in taking)


def _take(folder: Path, scale: str, words: list[str]) -> subprocess.Popen[bytes]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    script = [sys.executable, "-m", "tests.ui.pages", str(folder), scale, *words]
    return subprocess.Popen(script, env=environment)


if __name__ == "__main__":
    sys.exit(main())
