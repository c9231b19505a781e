from datetime import UTC, datetime

from flowbutton.bridge.time_text import whole_time
from flowbutton.domain.inside import StepContent
from flowbutton.ui.inside_text import claims_text, content_text


def test_a_token_is_told_by_what_it_says():
    until = datetime(2026, 11, 24, 11, tzinfo=UTC)
    lines = claims_text(
        {
            "exp": until.timestamp(),
            "aud": "https://service.flow.microsoft.com/",
            "tid": "contoso",
            "preferred_username": "mara@contoso.com",
            "roles": ["a", "b"],
            "scp": "",
        }
    ).splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        ["Audience", "https://service.flow.microsoft.com/"],
        ["Tenant", "contoso"],
        ["User", "mara@contoso.com"],
        ["Roles", "a, b"],
        ["Expires", whole_time(until)],
    ]


def test_without_a_token_there_is_nothing_to_tell():
    assert claims_text({}) == ""


def test_what_a_flow_keeps_secret_is_told_as_not_shown():
    text = content_text(StepContent({"a": 1}, None, shows_inputs=True, shows_outputs=False))
    assert text.startswith('Inputs\n{\n  "a": 1\n}')
    assert text.endswith("Outputs\nNot shown: there are none, or the flow keeps them secret")


def test_content_that_is_gone_or_plain_text_is_told():
    text = content_text(StepContent("Hello", None, shows_inputs=True, shows_outputs=True))
    assert "Inputs\nHello" in text
    assert text.endswith("no longer kept by the service")
