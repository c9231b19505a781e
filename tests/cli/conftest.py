import json
from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from flowbutton.app.core import Core, build_core
from flowbutton.cli.main import run_command
from flowbutton.cli.parser import build_parser
from flowbutton.demo.tenant import DemoTenant
from tests.fakes import FakeSecrets

FAST = 40.0


@dataclass
class Shell:
    """Runs commands in this process, on one core, with the demo tenant behind it."""

    core: Core
    tenant: DemoTenant
    capture: pytest.CaptureFixture
    code: int = 0
    out: str = ""
    err: str = ""

    def __call__(self, *words: str) -> str:
        args = build_parser().parse_args(words)
        self.capture.readouterr()
        self.code = run_command(args, lambda: self.core)
        self.out, self.err = self.capture.readouterr()
        return self.out

    def json(self, *words: str):
        return json.loads(self(*words, "--json"))


@pytest.fixture
def tenant(tmp_path):
    tenant = DemoTenant(tmp_path / "tenant", speed=FAST)
    tenant.start()
    yield tenant
    tenant.stop()


@pytest.fixture
def home(tenant, tmp_path) -> Mapping[str, str]:
    folder = tmp_path / "flowbutton"
    folder.mkdir()
    (folder / "settings.toml").write_text(tenant.settings_toml())
    return {"FLOWBUTTON_HOME": str(folder)}


@pytest.fixture
def shell(tenant, home, capsys, monkeypatch):
    core = build_core(home, FakeSecrets())
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.open", tenant.person.browse)
    yield Shell(core, tenant, capsys)
    core.close()


@pytest.fixture
def signed_in(shell):
    shell("sign-in")
    assert shell.core.auth.accounts()  # without a keyring for this process only
    return shell
