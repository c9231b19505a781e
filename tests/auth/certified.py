"""Starting the certified OpenID provider that `oidc_provider/server.mjs` sets up."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from flowbutton.local.locks import hold
from tests.auth.parts import ARM, FLOW, RUNTIME
from tests.outside import OUTSIDE

SOURCE = Path(__file__).with_name("oidc_provider")
BUILD = Path(__file__).parents[2] / "build" / "oidc-provider"
CLIENT = "flowbutton-tests"


def install():
    """Install the provider into the build folder, once; later it needs no network."""
    with hold(BUILD / "install.lock", 300.0):
        names = ("package.json", "package-lock.json")
        if any(map(_differs, names)) or not (BUILD / "node_modules/oidc-provider").exists():
            for name in names:
                _copy(name)
            npm = ["npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--silent"]
            subprocess.run(npm, cwd=BUILD, env=_with_proxies(), check=True, timeout=300)
        if _differs("server.mjs"):
            _copy("server.mjs")


def _with_proxies():
    """Return the environment with the proxies and certificates that lead to the registry."""
    return OUTSIDE | {"PATH": os.environ["PATH"]}


def _differs(name):
    installed = BUILD / name
    return not installed.exists() or installed.read_bytes() != (SOURCE / name).read_bytes()


def _copy(name):
    (BUILD / name).write_bytes((SOURCE / name).read_bytes())


@dataclass
class CertifiedProvider:
    """The provider as a process; `issuer` is its address."""

    pki: object
    folder: Path
    ttl: int = 3600
    issuer: str = ""

    def __enter__(self):
        options = {
            "cert": str(self.pki.cert_file),
            "key": str(self.pki.key_file),
            "client": CLIENT,
            "audiences": [FLOW, RUNTIME, ARM],
            "ttl": self.ttl,
        }
        self._log = (self.folder / "provider.log").open("w+")
        self._process = subprocess.Popen(
            ["node", "server.mjs", json.dumps(options)],
            cwd=BUILD,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self.issuer = self._process.stdout.readline().strip()
        assert self.issuer, self.log()
        return self

    def __exit__(self, *_error):
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)
        self._log.close()

    def log(self):
        """Return what the provider complained about."""
        return (self.folder / "provider.log").read_text()
