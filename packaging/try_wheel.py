"""Build the wheel, install it apart from this checkout, and let it test itself.

Works without network: the scratch environment borrows the packages of this one.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "wheel"
SCRATCH = BUILD / "venv"


def main():
    """Return the exit code of the installed program's self-test."""
    shutil.rmtree(BUILD, ignore_errors=True)
    _call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", BUILD, ROOT)
    _call(sys.executable, "-m", "venv", "--without-pip", SCRATCH)
    python = SCRATCH / "bin" / "python"
    _borrow_packages(python)
    (wheel,) = BUILD.glob("*.whl")
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet")
    _call(*pip, "install", "--no-deps", "--no-index", wheel)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FLOWBUTTON_HOME": str(BUILD / "home")}
    _call(SCRATCH / "bin" / "flowbutton", "--self-test", env=env, timeout=120)


def _borrow_packages(python):
    """Put this environment's packages behind those of `python`; its editable installs stay out."""
    query = "import sysconfig; print(sysconfig.get_path('purelib'))"
    theirs = Path(subprocess.check_output([python, "-c", query], text=True).strip())
    ours = sysconfig.get_path("purelib")
    (theirs / "borrowed.pth").write_text(f"{ours}\n", encoding="utf-8")


def _call(*argv, **options):
    subprocess.run(argv, check=True, cwd=BUILD.parent if BUILD.parent.exists() else ROOT, **options)


if __name__ == "__main__":
    main()
