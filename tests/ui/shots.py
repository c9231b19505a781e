"""Pictures of the window, light and dark, at 100 and 200 %.

`python -m tests.ui.shots [FOLDER [LANGUAGE]]`
"""

from __future__ import annotations

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
            "LC_ALL": "C.UTF-8",
        }
        script = [sys.executable, "-m", "tests.ui.window_shots", str(folder), str(scale)]
        script += sys.argv[2:]
        subprocess.run(script, check=True, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main())
