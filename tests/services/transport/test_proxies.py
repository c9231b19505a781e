import pytest

from flowbutton.services.transport.proxies import Proxies, Proxy, parse_proxy, system_proxy


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("", None),
        ("  ", None),
        ("proxy.test:3128", Proxy("proxy.test", 3128)),
        ("http://proxy.test", Proxy("proxy.test", 80)),
        ("http://u:p%40@proxy.test:1", Proxy("proxy.test", 1, "Basic dTpwQA==")),
        ("http://u@proxy.test:1", Proxy("proxy.test", 1, "Basic dTo=")),
        ("socks5://proxy.test:1", Proxy("proxy.test", 1, is_usable=False)),
        ("https://u@proxy.test:1", Proxy("proxy.test", 1, "Basic dTo=", is_usable=False)),
        ("http://proxy.test:no", Proxy("", 0, is_usable=False)),
        ("http://", Proxy("", 80, is_usable=False)),
    ],
)
def test_proxy_is_read_from_text(text, proxy):
    assert parse_proxy(text) == proxy


def test_password_of_a_proxy_is_not_shown():
    assert "dTpwQA" not in repr(parse_proxy("http://u:p%40@proxy.test:1"))


def test_system_is_asked_twice_a_minute_at_most():
    asked, now = [], [0.0]

    def system(scheme, host):
        asked.append((scheme, host))
        return "proxy.test:1"

    proxies = Proxies("", lambda: now[0], system)
    assert proxies.find("https", "a.test") == Proxy("proxy.test", 1)
    proxies.find("https", "a.test")
    assert asked == [("https", "a.test")]
    proxies.find("https", "b.test")
    now[0] = 31
    proxies.find("https", "a.test")
    assert len(asked) == 3


def test_setting_wins_over_the_system():
    proxies = Proxies("mine.test:1", lambda: 0.0, lambda *_: "theirs.test:1")
    assert proxies.find("https", "a.test").host == "mine.test"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_computer_needs_no_proxy(host):
    assert Proxies("mine.test:1", lambda: 0.0).find("https", host) is None


def test_system_proxy_comes_from_the_environment(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    assert system_proxy("https", "a.test") == ""
    monkeypatch.setenv("all_proxy", "http://all.test:1")
    assert system_proxy("https", "a.test") == "http://all.test:1"
    monkeypatch.setenv("https_proxy", "http://https.test:1")
    assert system_proxy("https", "a.test") == "http://https.test:1"
    monkeypatch.setenv("no_proxy", "a.test")
    assert system_proxy("https", "a.test") == ""
