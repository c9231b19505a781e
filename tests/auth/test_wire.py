import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import requests

from flowbutton.auth.discovery import Discovery
from flowbutton.auth.wire import UnusableAnswerError, UnwellError, Wire
from flowbutton.domain.settings import NetworkSettings
from tests.auth.idp import Told, refused
from tests.auth.parts import TENANT, Notes, cloud_at, now

NETWORK = NetworkSettings(connect_timeout_s=2.0, read_timeout_s=2.0)


def wire_to(idp, facts, *, network=NETWORK, ca_file="", clock=now):
    cloud = cloud_at(idp.base, ca_file or idp.pki.ca_file)
    return Wire(cloud, network, Discovery(facts, clock), clock)


def discovery_url(idp):
    return f"{idp.base}/{TENANT}/v2.0/.well-known/openid-configuration"


def token_url(idp):
    return f"{idp.base}/{TENANT}/token"


class Proxy(HTTPServer):
    """Refuses to tunnel, and remembers whereto it was asked."""

    def __init__(self):
        proxy = self
        self.asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_CONNECT(self):
                proxy.asked.append(self.path)
                self.send_error(403)

            def log_message(self, *_args):
                pass

        super().__init__(("127.0.0.1", 0), Handler)

    def __enter__(self):
        self.thread = threading.Thread(target=self.serve_forever, args=(0.02,))
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        return self

    def __exit__(self, *_error):
        self.shutdown()
        self.server_close()
        self.thread.join()


def test_service_describes_itself_once_and_is_remembered(idp, facts):
    for _ in range(2):
        assert "token_endpoint" in wire_to(idp, facts).get(discovery_url(idp)).text
    assert len(idp.asked) == 1


def test_old_description_is_read_again(idp, facts):
    wire_to(idp, facts, clock=lambda: now() - timedelta(days=8)).get(discovery_url(idp))
    wire_to(idp, facts).get(discovery_url(idp))
    assert len(idp.asked) == 2


def test_old_description_is_better_than_none(idp, facts):
    wire_to(idp, facts, clock=lambda: now() - timedelta(days=8)).get(discovery_url(idp))
    idp.next_answers.append(Told(503, "{}"))
    assert "token_endpoint" in wire_to(idp, facts).get(discovery_url(idp)).text


def test_service_that_never_described_itself_is_missed(idp, facts):
    idp.next_answers.append(Told(503, "{}"))
    with pytest.raises(UnwellError):
        wire_to(idp, facts).get(discovery_url(idp))


def test_own_authority_is_believed_whatever_the_environment_says(idp, facts, tmp_path, monkeypatch):
    other = tmp_path / "other.pem"
    other.write_text("")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(other))
    assert wire_to(idp, facts).get(discovery_url(idp)).status_code == 200


def test_stranger_is_not_believed_and_the_environment_cannot_change_it(idp, facts, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(idp.pki.ca_file))
    wire = Wire(cloud_at(idp.base), NETWORK, Discovery(facts, now), now)
    with pytest.raises(requests.exceptions.SSLError):
        wire.get(discovery_url(idp))


def test_own_authority_is_believed_for_the_cloud_only(idp, facts):
    cloud = cloud_at("https://localhost:1", idp.pki.ca_file)
    wire = Wire(cloud, NETWORK, Discovery(facts, now), now)
    with pytest.raises(requests.exceptions.SSLError):
        wire.get(discovery_url(idp))


def test_certificate_file_that_is_missing_is_told(idp, facts, tmp_path):
    with pytest.raises(FileNotFoundError):
        wire_to(idp, facts, ca_file=tmp_path / "no.pem").get(discovery_url(idp))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Told(503, "{}"), UnwellError),
        (Told(200, "<html>log in", "text/html"), UnusableAnswerError),
        (Told(200, "[]"), UnusableAnswerError),
        (Told(403, "<html>blocked", "text/html"), UnusableAnswerError),
        (Told(307, "{}", headers={"Location": "https://elsewhere.test/"}), UnusableAnswerError),
    ],
)
def test_answer_that_is_not_the_services_is_told(idp, facts, answer, error):
    idp.next_answers.append(answer)
    with pytest.raises(error):
        wire_to(idp, facts).post(token_url(idp), data={"refresh_token": "secret"})
    assert len(idp.asked) == 1


def test_refusal_reaches_msal(idp, facts):
    idp.next_answers.append(refused())
    assert wire_to(idp, facts).post(token_url(idp), data={"a": "b"}).status_code == 400


def test_other_gets_are_not_remembered(idp, facts):
    wire = wire_to(idp, facts)
    for _ in range(2):
        assert wire.get(f"{idp.base}/{TENANT}/keys").status_code == 404
    assert len(idp.asked) == 2
    wire.close()


def test_service_that_is_away_is_told_in_time(idp, facts):
    idp.delay = threading.Event()
    network = NetworkSettings(connect_timeout_s=2.0, read_timeout_s=0.1)
    with pytest.raises(requests.exceptions.ReadTimeout):
        wire_to(idp, facts, network=network).post(token_url(idp), data={"a": "b"})
    idp.delay.set()


def test_clock_is_compared_with_the_services(idp, facts):
    wire = wire_to(idp, facts)
    assert wire.clock_error is None
    idp.clock_error_s = -86400
    wire.get(discovery_url(idp))
    assert abs(wire.clock_error - timedelta(days=1)) < timedelta(minutes=1)


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 24 Nov 2026 09:00:00 -0000"])
def test_date_that_cannot_be_read_says_nothing_about_the_clock(idp, facts, date):
    wire = wire_to(idp, facts)
    wire._compare_clocks(date)
    assert wire.clock_error is None


def test_proxy_of_the_settings_is_asked(facts):
    with Proxy() as proxy:
        network = NetworkSettings(proxy=proxy.url, connect_timeout_s=2.0, read_timeout_s=2.0)
        wire = Wire(cloud_at("https://login.test"), network, Discovery(facts, now), now)
        with pytest.raises(requests.exceptions.ProxyError):
            wire.get("https://login.test/contoso")
        assert set(proxy.asked) == {"login.test:443"}


def test_proxy_of_the_system_is_asked(facts, monkeypatch):
    with Proxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        wire = Wire(cloud_at("https://login.test"), NETWORK, Discovery(facts, now), now)
        with pytest.raises(requests.exceptions.ProxyError):
            wire.get("https://login.test/contoso")
        assert proxy.asked


def test_this_computer_is_never_behind_a_proxy(idp, facts):
    with Proxy() as proxy:
        network = NetworkSettings(proxy=proxy.url)
        assert wire_to(idp, facts, network=network).get(discovery_url(idp)).status_code == 200
        assert proxy.asked == []


def test_reply_does_not_show_its_text(idp, facts):
    idp.next_answers.append(Told(200, '{"access_token": "secret"}'))
    reply = wire_to(idp, Notes()).post(token_url(idp), data={"a": "b"})
    assert "secret" not in repr(reply)
