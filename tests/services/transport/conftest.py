import pytest

from flowbutton.domain.settings import NetworkSettings
from flowbutton.services.transport import Hooks, Request, Transport
from tests.services.fakes import FakeTokens, cloud_at
from tests.services.faulty import FaultyServer, certificate


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("ca"), "localhost", "flow.test")


@pytest.fixture(params=["https", "http"])
def server(request, authority):
    server = FaultyServer(authority[1] if request.param == "https" else None)
    yield server
    server.close()


@pytest.fixture
def tls_server(authority):
    server = FaultyServer(authority[1])
    yield server
    server.close()


@pytest.fixture
def tokens():
    return FakeTokens()


@pytest.fixture
def open_transport(authority, tokens, tmp_path):
    """Return a maker of transports to a server; `waits` collects the pauses they make."""
    made = []

    def make(server_url, *, waits=None, is_closing=False, **network):
        network = {"connect_timeout_s": 3.0, "read_timeout_s": 3.0, **network}

        def wait(seconds):
            if waits is not None:
                waits.append(seconds)
            return is_closing

        transport = Transport(
            cloud_at(server_url, authority[0]),
            NetworkSettings(**network),
            tokens,
            Hooks(wait=wait, folder=str(tmp_path)),
        )
        made.append(transport)
        return transport

    yield make
    for transport in made:
        transport.close()


@pytest.fixture
def run_request():
    def make(url, **more):
        values = {
            "method": "POST",
            "url": f"{url}/run",
            "body": b'{"text":"Hello"}',
            "headers": {"Content-Type": "application/json", "x-ms-client-tracking-id": "P1"},
            "read_timeout_s": 0.5,
        }
        return Request(**{**values, **more})

    return make
