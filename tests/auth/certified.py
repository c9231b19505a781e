"""Starting the certified OpenID provider that `oidc_provider/server.mjs` sets up."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.auth.parts import ARM, FLOW, RUNTIME

SOURCE = Path(__file__).with_name("oidc_provider")
BUILD = Path(__file__).parents[2] / "build" / "oidc-provider"
CLIENT = "flowbutton-tests"


def install():
    """Install the provider into the build folder, once; later it needs no network."""
    lock = SOURCE / "package-lock.json"
    installed = BUILD / "installed.json"
    if not installed.exists() or installed.read_bytes() != lock.read_bytes():
        BUILD.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            (BUILD / name).write_bytes((SOURCE / name).read_bytes())
        subprocess.run(
            ["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=BUILD, check=True, timeout=300
        )
        installed.write_bytes(lock.read_bytes())
    (BUILD / "server.mjs").write_bytes((SOURCE / "server.mjs").read_bytes())


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
