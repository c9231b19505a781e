import socket

import pytest

from tests.auth.browser import Browser
from tests.auth.idp import ALICE, BOB, Idp
from tests.auth.keyrings import BACKEND, FOLDER
from tests.auth.parts import Notes, service_at
from tests.auth.pki import make_pki


@pytest.fixture(scope="session")
def pki(tmp_path_factory):
    return make_pki(tmp_path_factory.mktemp("pki"))


@pytest.fixture
def idp(pki):
    with Idp(pki) as idp:
        yield idp


@pytest.fixture
def keyring_folder(tmp_path, monkeypatch):
    """A keyring that works, and the folder it keeps its secrets in."""
    folder = tmp_path / "keyring"
    folder.mkdir()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", BACKEND)
    monkeypatch.setenv(FOLDER, str(folder))
    return folder


@pytest.fixture
def dead_address():
    """An address where nothing listens, for as long as the test runs."""
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        yield f"https://127.0.0.1:{reserved.getsockname()[1]}"


@pytest.fixture
def facts():
    return Notes()


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def service(idp, home, facts, keyring_folder):
    return service_at(idp, home, facts)


@pytest.fixture
def alice(pki):
    return Browser(str(pki.ca_file), ALICE)


@pytest.fixture
def bob(pki):
    return Browser(str(pki.ca_file), BOB)
