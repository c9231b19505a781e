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
    """End with a sentence when any step fails."""
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
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
    """Run a command away from the checkout, so that nothing is imported from there."""
    done = subprocess.run(argv, check=False, cwd=BUILD, **options)
    if done.returncode:
        sys.exit(f"exit code {done.returncode} of {' '.join(map(str, argv))}")


if __name__ == "__main__":
    main()
