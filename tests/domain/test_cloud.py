import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.cloud import Cloud, host_of, matches

CLOUD = Cloud(
    name="test",
    title="Test",
    authority="https://login.example",
    oidc=False,
    flow_api="https://api.flow.example",
    flow_audience="flow",
    flow_hosts=("*.flow.example",),
    runtime_hosts=("*.runtime.example:8443", "runtime.example"),
    runtime_audience="runtime",
    environment_suffix="env.example",
    arm="https://arm.example",
    arm_audience="arm",
    ifttt="https://ifttt.example",
    portal="https://portal.example",
    azure_portal="https://azure.example",
    trigger_hosts=(),
)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://A.Example/path?q", "a.example"),
        ("https://a.example:443", "a.example"),
        ("http://a.example:80", "a.example"),
        ("https://a.example:80", "a.example:80"),
        ("https://[::1]:9443/x", "[::1]:9443"),
        ("https://user:word@a.example", "a.example"),
        ("", ""),
        ("nonsense", ""),
    ],
)
def test_the_host_of_an_address(url, host):
    assert host_of(url) == host


def test_a_port_that_is_no_number_is_an_error():
    with pytest.raises(ValueError, match=r"[Pp]ort"):
        host_of("https://a.example:port")


@pytest.mark.parametrize(
    ("host", "pattern", "is_match"),
    [
        ("a.example", "a.example", True),
        ("A.Example", "a.eXample", True),
        ("b.a.example", "a.example", False),
        ("a.example:1", "a.example", False),
        ("b.a.example", "*.a.example", True),
        ("c.b.a.example", "*.a.example", True),
        ("a.example", "*.a.example", False),
        (".a.example", "*.a.example", False),
        ("ba.example", "*.a.example", False),
        ("b.a.example:8443", "*.a.example:8443", True),
        ("b.a.example", "*.a.example:8443", False),
    ],
)
def test_a_pattern_takes_its_host_or_what_is_below_it(host, pattern, is_match):
    assert matches(host, pattern) is is_match


@pytest.mark.parametrize(
    ("audience", "url", "is_allowed"),
    [
        ("flow", "https://api.flow.example/providers?a=b", True),
        ("flow", "https://emea.flow.example", True),
        ("flow", "https://1234.env.example/x", True),
        ("flow", "https://runtime.example", False),
        ("flow", "https://arm.example", False),
        ("runtime", "https://runtime.example", True),
        ("runtime", "https://x.runtime.example:8443", True),
        ("runtime", "https://x.runtime.example", False),
        ("runtime", "https://api.flow.example", False),
        ("arm", "https://arm.example", True),
        ("arm", "https://ifttt.example", False),
        ("other", "https://api.flow.example", False),
    ],
)
def test_each_audience_has_its_own_hosts(audience, url, is_allowed):
    assert CLOUD.allows(audience, url) is is_allowed


@pytest.mark.parametrize(
    "url",
    [
        "http://arm.example",
        "ftp://arm.example",
        "https://arm.example.evil.example",
        "https://evil.example/https://arm.example",
        "https://evil.example#@arm.example",
        "https://evil.example\\@arm.example",
        "https://arm.example\\.evil.example",
        "https://arm.example@evil.example",
        "https://someone@arm.example",
        "https://arm.example /x",
        "https://arm.exa\nmple",
        "https://arm\u3002example",
        "https://\u212arm.example",
        "https://arm.example:port",
        "https://arm.example:99999",
        "https://[arm.example]",
        "//arm.example",
        "arm.example",
        "",
    ],
)
def test_no_token_goes_where_an_address_only_looks_right(url):
    assert not CLOUD.allows("arm", url)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_this_computer_needs_no_tls(host):
    cloud = replace(CLOUD, arm=f"http://{host}:8080")
    assert cloud.allows("arm", f"http://{host}:8080/x")
    assert not cloud.allows("arm", f"http://{host}:8081/x")


def test_what_a_cloud_does_not_have_gets_no_token():
    cloud = replace(CLOUD, arm="", flow_api="", flow_hosts=(), environment_suffix="")
    assert cloud.hosts_for("arm") == ()
    assert cloud.hosts_for("flow") == ()


@given(st.text())
def test_no_text_gets_a_token_by_chance(url):
    assert not CLOUD.allows("flow", url)


@given(st.text(max_size=10), st.text(max_size=10))
def test_no_decoration_of_another_host_helps(before, after):
    url = f"https://evil.example{before}api.flow.example{after}"
    host = re.split(r"[/?#]", url[8:])[0].lower()
    allowed = host == "api.flow.example" or host.endswith((".flow.example", ".env.example"))
    assert not CLOUD.allows("flow", url) or allowed
