import subprocess
import sys

SCRIPT = """
import linecache
from flowbutton.app.quick_imports import hurry
hurry()
import flowbutton.app.start
print([name for name in linecache.cache if name.endswith("main_window.py")])
"""


def test_no_source_is_read_and_kept_for_what_is_imported_later() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
