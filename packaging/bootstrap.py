"""Make this checkout ready: `bootstrap.py demo` to run the program, `bootstrap.py test` to test it.

Installs what the system lacks (Debian and its kin), makes `.venv`, and does nothing, without
touching the network, when everything is there already. Standard library only.
"""

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python shall say this, not a traceback
    sys.exit("FlowButton needs Python 3.11 or newer; try: make PYTHON=python3.12 …")

import tomllib

import needs

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
HOSTS = Path("/etc/hosts")


def main(goal):
    """Bring the checkout to `goal`, "demo" or "test"."""
    if sys.platform == "linux":
        _install_system(needs.missing_to_test if goal == "test" else needs.missing_to_run)
        _name_localhost()
    wanted = _fingerprint()
    done = _read_stamp()
    if done.get("of") == wanted and goal in done.get("goals", ()):
        return
    _make_venv()
    _install_packages(goal)
    if goal == "test":
        _install_node_packages()
    goals = ["demo", "test"] if goal == "test" else ["demo"]
    _stamp().write_text(json.dumps({"of": wanted, "goals": goals}), encoding="utf-8")


def _install_system(missing):
    packages = missing()
    if not packages:
        return
    apt = _apt()
    if apt is None:
        sys.exit("Please install first: sudo apt-get install -y " + " ".join(packages))
    _say(f"Installing {len(packages)} system packages: {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A source that does not answer is no reason to stop: the package may come from another.
    _run([*apt, "update", "-qq"], env=env, may_fail=True)
    _run([*apt, "install", "-y", "-qq", "--no-install-recommends", *packages], env=env)
    if left := missing():
        sys.exit("These were installed but are still not found: " + " ".join(left))


def _apt():
    """Return how to call apt-get as root without asking anybody, or None."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    sudo = shutil.which("sudo")
    if (
        sudo
        and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return [sudo, "-n", "--preserve-env=DEBIAN_FRONTEND", "apt-get"]
    return None


def _name_localhost():
    """Give `localhost` its address where a bare system has none: sign-in comes back to it."""
    try:
        socket.getaddrinfo("localhost", None, socket.AF_INET)
    except OSError:
        if not os.access(HOSTS if HOSTS.exists() else HOSTS.parent, os.W_OK):
            sys.exit("The name localhost has no address: add “127.0.0.1 localhost” to /etc/hosts")
        _say("Adding localhost to /etc/hosts")
        with HOSTS.open("a", encoding="utf-8") as hosts:
            hosts.write("127.0.0.1 localhost\n")


def _make_venv():
    if PYTHON.exists() and _works([PYTHON, "-m", "pip", "--version"]):
        return
    _say("Making .venv")
    _run([sys.executable, "-m", "venv", "--clear", VENV])


def _install_packages(goal):
    _say("Installing Python packages (the first time takes a minute)")
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, "--upgrade", "pip>=25.1"])  # knows --group
    _run(
        [
            *pip,
            "--editable",
            ROOT,
            *(["--group", f"{ROOT}/pyproject.toml:dev"] if goal == "test" else []),
        ]
    )


def _install_node_packages():
    """Install the OpenID provider that the sign-in is tested against, with the venv's npm."""
    _say("Installing the OpenID provider for the tests")
    env = {**os.environ, "PATH": f"{VENV / 'bin'}:{os.environ['PATH']}"}
    install = "from tests.auth.certified import install; install()"
    _run([PYTHON, "-c", install], cwd=ROOT, env=env)


def _fingerprint():
    """Return a hash of everything that decides what is in `.venv`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [project[key] for key in ("build-system", "project", "dependency-groups")]
    parts += [project["tool"]["hatch"], str(ROOT), sys.version]
    parts += [
        lock.read_text(encoding="utf-8")
        for lock in sorted(ROOT.glob("tests/*/*/package-lock.json"))
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _stamp():
    return VENV / "ready.json"


def _read_stamp():
    try:
        return json.loads(_stamp().read_text(encoding="utf-8")) if PYTHON.exists() else {}
    except (OSError, ValueError):
        return {}


def _works(argv):
    return subprocess.run(argv, capture_output=True, check=False).returncode == 0


def _run(argv, *, may_fail=False, **options):
    """Run a command silently; show what it said when it failed, and stop."""
    result = subprocess.run(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        **options,
    )
    if result.returncode and not may_fail:
        sys.exit(f"{result.stdout}\nThis failed: {' '.join(map(str, argv))}")


def _say(text):
    print(text, flush=True)


if __name__ == "__main__":
    if sys.argv[1:] not in (["demo"], ["test"]):
        sys.exit("usage: bootstrap.py demo|test")
    main(sys.argv[1])
