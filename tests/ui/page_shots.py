"""Pictures of all pages, light and dark, at 100 and 200 %.

`page_shots.py [FOLDER [NAME…] [--language=XX] [--reverse]]`
"""

import os
import subprocess
import sys
from pathlib import Path

SCALES = (1, 2)


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens")
    folder.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        script = [sys.executable, "-m", "tests.ui.pages", str(folder), str(scale), *sys.argv[2:]]
        subprocess.run(script, check=True, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main())
