import json
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.services.clouds import COMMERCIAL
from flowbutton.services.paste import recognise

FLOW = "a18e89d1-4c75-41e4-9517-e90aedc079be"
HEX = FLOW.replace("-", "")
TENANT = "d87a7535-dd31-4437-bfe1-95340acd55c5"
ENVIRONMENT = f"Default-{TENANT}"
OWN = "3f2a1b5c-0d4e-4f60-8a7b-9c8d7e6f5a4b"
SIG = "kQ3xv0n7Zb1M_wYd8pLh2RtUf5GsJ6aCeXoIiN4-TyE"
KEY = "dK3jfhTqPz81LmNbVcXw9Q"
LABEL = TENANT.replace("-", "")
NEW_HOST = f"default{LABEL[:30]}.{LABEL[30:]}.environment.api.powerplatform.com"
DIRECT = f"/powerautomate/automations/direct/workflows/{HEX}/triggers/manual/paths/invoke"
SIGNED = f"?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={SIG}"
NEW = f"https://{NEW_HOST}:443{DIRECT}"
OLD_HOST = "prod-08.westeurope.logic.azure.com"
OLD = f"https://{OLD_HOST}:443/workflows/{HEX}/triggers/manual/paths/invoke"
PORTAL = "https://make.powerautomate.com"
PAGE = f"/environments/{ENVIRONMENT}/flows/{FLOW}"
MANAGED = "/providers/Microsoft.ProcessSimple" + PAGE
APP = f"/subscriptions/{OWN}/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/Orders"
SITE = f"/subscriptions/{OWN}/resourceGroups/rg-orders/providers/Microsoft.Web/sites/shop"


def paste(text: str) -> Pasted:
    return recognise(text, COMMERCIAL)


def said(pasted: Pasted) -> str:
    sentences = (pasted.what, pasted.whose, pasted.missing, *pasted.warnings)
    return " | ".join(str(sentence) for sentence in sentences if sentence)


# flows


@pytest.mark.parametrize(
    "text",
    [
        *(FLOW, f" {FLOW.upper()}\n", f"{{{FLOW}}}", HEX, f"{HEX.upper()}-5FA12B1209B98E3B"),
        *(f'"{FLOW}"', f"\u200b{FLOW}", f"/providers/Microsoft.ProcessSimple/flows/{FLOW}"),
        f"https://europe-002.azure-apim.net:443/apim/logicflows/{HEX.upper()}-5FA12B1209B98E3B",
        f"https://make.powerautomate.com/flows/{FLOW}/details",
    ],
)
def test_an_id_is_a_flow_whose_environment_is_missing(text):
    pasted = paste(text)
    assert (pasted.kind, pasted.target) == (PastedKind.FLOW, FlowTarget("", FLOW))
    assert (pasted.needs, pasted.is_complete) == ((Need.ENVIRONMENT,), False)
    assert "It does not say in which environment" in said(pasted)


@pytest.mark.parametrize(
    "link",
    [
        f"https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}/details",
        f"https://unified.flow.microsoft.com/runtime{MANAGED}",
        f"{PORTAL}/environments/{ENVIRONMENT}/flows/shared/{FLOW}/details?v3=true",
        f"https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"https://make.powerautomate.com/manage/environments/{ENVIRONMENT}/flows/{FLOW}/run",
        f"https://flow.microsoft.com/manage/environments/{ENVIRONMENT}/flows/{FLOW}/details",
        f"http://emea.flow.microsoft.com/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"https://make.powerapps.com/environments/{ENVIRONMENT}/solutions/{OWN}/flows/{FLOW}",
        f"{PORTAL}/environments/{ENVIRONMENT}/solutions/{OWN}/objects/cloudflows/{FLOW}/view",
        f"https://make.gov.powerautomate.us/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"/providers/Microsoft.ProcessSimple/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"providers/Microsoft.ProcessSimple/environments/{ENVIRONMENT}/flows/{FLOW}/",
        f"environments/{ENVIRONMENT}/flows/{FLOW}",
        f"https://api.flow.microsoft.com{MANAGED}/triggers/manual/run?api-version=2016-11-01",
        f"https://{NEW_HOST}/powerautomate/flows/{FLOW}?api-version=1",
        f"Look at https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}.",
        "https://nam02.safelinks.protection.outlook.com/?data=x&url="
        + quote(PORTAL + PAGE, safe=""),
    ],
)
def test_a_link_or_id_of_a_flow_is_that_flow(link):
    pasted = paste(link)
    assert (pasted.kind, pasted.target) == (PastedKind.FLOW, FlowTarget(ENVIRONMENT, FLOW))
    assert pasted.is_complete
    assert said(pasted) == f"A flow | In the default environment of the organization {TENANT}"


def test_a_link_of_a_run_is_its_flow():
    run = "08585329112602833828909892130CU17"
    link = f"https://make.powerautomate.com/environments/{OWN}/flows/{FLOW}/runs/{run}"
    pasted = paste(link)
    assert (pasted.target, pasted.run_id) == (FlowTarget(OWN, FLOW), run)
    assert said(pasted) == (
        f"A run of a flow: the button starts the flow | In the environment {OWN}"
    )


def test_the_portal_of_another_cloud_is_a_portal_too():
    cloud = replace(COMMERCIAL, portal="https://portal.test:9444", environment_suffix="")
    pasted = recognise(f"https://portal.test:9444/flows/{FLOW}", cloud)
    assert pasted.target == FlowTarget("", FLOW)
    unknown = recognise(f"https://{NEW_HOST}/powerautomate/flows/{FLOW}", cloud)
    assert unknown.kind is PastedKind.HTTP
    assert recognise("https://portal.test", replace(cloud, portal="")).kind is PastedKind.HTTP


@pytest.mark.parametrize("path", ["", "/", f"/environments/{OWN}/flows", "/approvals/received"])
def test_a_page_of_the_portal_that_is_not_of_one_flow_is_told(path):
    pasted = paste("https://make.powerautomate.com" + path)
    assert (pasted.kind, pasted.needs, pasted.target) == (PastedKind.JUNK, (Need.FLOW,), None)
    assert "Open the flow" in said(pasted)


def test_the_flows_of_others_are_not_taken_for_ours():
    assert paste(f"https://example.org/flows/{FLOW}").kind is PastedKind.HTTP


# addresses of HTTP triggers


def test_a_new_address_with_its_key_is_kept_apart_from_what_is_shown():
    pasted = paste(NEW + SIGNED)
    assert pasted.target == HttpTarget("", NEW_HOST, "POST", is_signed=True, owner="flow")
    assert pasted.secret == NEW + SIGNED
    assert pasted.target_with("place:1") == HttpTarget("place:1", NEW_HOST)
    assert said(pasted) == (
        "The address of a flow's HTTP trigger: whoever has it can run the flow"
        f" | In the default environment of the organization {TENANT}"
    )
    assert SIG not in repr(pasted)


def test_a_new_address_without_key_runs_with_the_account():
    pasted = paste(NEW + "?api-version=1")
    assert pasted.target == HttpTarget("", NEW_HOST, "POST", is_signed=False, owner="flow")
    assert "run with your account" in said(pasted)


def test_an_old_address_works_for_logic_apps_and_says_what_became_of_flows():
    pasted = paste(OLD + SIGNED)
    assert pasted.target == HttpTarget("", OLD_HOST, is_signed=True, owner="logic_app")
    assert pasted.is_complete
    assert "stopped working on 30 November 2025" in said(pasted)


def test_the_address_of_a_standard_logic_app_is_one():
    url = "https://shop.azurewebsites.net:443/api/Order/triggers/manual/invoke" + SIGNED
    pasted = paste(url)
    assert pasted.target == HttpTarget("", "shop.azurewebsites.net", owner="logic_app")
    assert said(pasted) == "The address of a Logic App's trigger | At shop.azurewebsites.net"


@pytest.mark.parametrize(
    "url",
    [
        NEW,
        NEW[:-6] + "?api-version=1",
        NEW + "?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun",
        NEW + "?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=",
        NEW + SIGNED[:-20] + "...",
        NEW + SIGNED[:-20] + "…",
        OLD + "?api-version=2016-06-01",
        f"https://{OLD_HOST}/workflows/{HEX[:20]}",
        "https://shop.azurewebsites.net/api/Order/triggers/manual",
    ],
)
def test_an_address_cut_in_the_middle_says_so_and_makes_no_button(url):
    pasted = paste(url)
    assert (pasted.kind, pasted.needs) == (PastedKind.HTTP, (Need.ADDRESS,))
    assert (pasted.target, pasted.secret) == (None, "")
    assert "copy all of it" in said(pasted)
    assert SIG[:10] not in said(pasted)


def test_an_environment_that_cannot_be_told_from_the_host_is_not_guessed():
    host = "special.environment.api.powerplatform.com"
    assert str(paste(f"https://{host}{DIRECT}{SIGNED}").whose) == f"At {host}"


def test_a_short_key_is_warned_of():
    assert "key at its end is short" in said(paste(NEW + SIGNED[:-10]))
    assert paste(NEW + SIGNED[:-10]).is_complete


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"response": {"value": NEW + SIGNED, "method": "put"}}),
        json.dumps({"value": NEW + SIGNED, "method": "PUT", "queries": {"sig": SIG}}),
    ],
)
def test_the_answer_that_holds_an_address_is_understood(text):
    pasted = paste(text)
    assert pasted.secret == NEW + SIGNED
    assert pasted.target == HttpTarget("", NEW_HOST, "PUT", is_signed=True, owner="flow")


def test_half_an_answer_still_holds_the_address():
    assert paste('{"value": "' + NEW + SIGNED + '", "meth').secret == NEW + SIGNED


@pytest.mark.parametrize("text", ['{"value": 7}', '{"response": 5}', "{}", "{", '{"value": "x"}'])
def test_an_answer_without_an_address_is_nothing(text):
    assert paste(text).kind is PastedKind.JUNK


def test_an_address_wrapped_by_a_mail_is_put_together():
    url = NEW + SIGNED
    wrapped = f"<{url[:60]}\r\n  {url[60:120]}\n{url[120:]}>"
    assert paste(wrapped).secret == url
    assert paste(url.replace("&", "&amp;")).secret == url


def test_an_address_of_somebody_else_is_taken_with_a_warning():
    pasted = paste("https://hooks.example.org:8443/in?code=abc123secret")
    assert pasted.target == HttpTarget("", "hooks.example.org:8443", is_signed=True)
    assert pasted.is_complete
    assert "do you trust it?" in said(pasted)
    assert "abc123secret" not in said(pasted) + repr(pasted)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://hooks.example.org/in", "it must be https://"),
        ("https://ann:pass@hooks.example.org/in", "with a name and a password"),
        ("https://", "nothing that a button could press"),
        ("https://a:port/", "cannot be read"),
        ("https://[::1/", "cannot be read"),
        ("https://sig=abc/", "cannot be read"),
    ],
)
def test_an_address_that_is_not_used_gets_a_sentence(url, told):
    pasted = paste(url)
    assert (pasted.kind, pasted.target) == (PastedKind.JUNK, None)
    assert told in said(pasted)


@pytest.mark.parametrize("host", ["127.0.0.1:9444", "localhost", "[::1]:80"])
def test_this_computer_may_be_spoken_to_in_the_clear(host):
    assert paste(f"http://{host}/in").is_complete


# Logic Apps


@pytest.mark.parametrize(
    "text",
    [
        APP,
        APP[1:].join(["/", "/"]),
        f"https://management.azure.com{APP}?api-version=2019-05-01",
        f"https://portal.azure.com/#@contoso.com/resource{APP}/logicApp",
        "https://portal.azure.com/#view/Microsoft_Azure_EMA/LogicAppsMenuBlade/id/"
        + APP.replace("/", "%2F"),
    ],
)
def test_a_logic_app_is_known_by_its_id_wherever_it_stands(text):
    pasted = paste(text)
    assert pasted.target == LogicAppTarget(APP)
    assert pasted.target_with("x") == LogicAppTarget(APP)
    assert said(pasted) == (
        f"The Logic App Orders | In the resource group rg-orders of the subscription {OWN}"
    )


def test_the_trigger_of_a_logic_app_is_read_too():
    assert paste(APP + "/triggers/manual/run").target == LogicAppTarget(APP, "manual")
    management = SITE + "/hostruntime/runtime/webhooks/workflow/api/management/workflows/Order"
    whole = LogicAppTarget(SITE + "/workflows/Order", "When_called")
    assert paste(management + "/triggers/When_called").target == whole


def test_a_workflow_of_a_standard_logic_app_is_one():
    pasted = paste(f"https://portal.azure.com/#resource{SITE}/workflows/Order/designer")
    assert pasted.target == LogicAppTarget(SITE + "/workflows/Order")
    assert pasted.target.is_standard
    assert "The workflow Order of the Logic App shop" in said(pasted)


def test_a_standard_logic_app_alone_needs_a_workflow():
    pasted = paste(SITE)
    assert (pasted.target, pasted.needs) == (None, (Need.WORKFLOW,))
    assert "Open one of its workflows" in said(pasted)


def test_other_things_of_azure_are_no_logic_app():
    other = f"/subscriptions/{OWN}/resourceGroups/rg/providers/Microsoft.Storage/accounts/x"
    assert paste(other).kind is PastedKind.JUNK


# IFTTT


@pytest.mark.parametrize(
    ("text", "takes_json"),
    [
        (f"https://maker.ifttt.com/trigger/door_open/with/key/{KEY}", False),
        (f"https://maker.ifttt.com/trigger/door_open/json/with/key/{KEY}", True),
        (f"door_open@{KEY}", False),
        (f"door_open @ {KEY}", False),
        (f"{KEY}@door_open", False),
    ],
)
def test_an_event_of_ifttt_is_kept_apart_from_its_key(text, takes_json):
    pasted = paste(text)
    assert pasted.target == IftttTarget("door_open", "", takes_json=takes_json)
    assert (pasted.secret, pasted.is_complete) == (KEY, True)
    assert pasted.target_with("k") == IftttTarget("door_open", "k", takes_json=takes_json)
    assert KEY not in said(pasted) + repr(pasted)
    assert said(pasted).startswith("The IFTTT event door_open | Of the IFTTT account")


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("https://maker.ifttt.com/trigger/door_open/with/key/", (Need.KEY,)),
        ("https://maker.ifttt.com/trigger/door_open", (Need.KEY,)),
        (f"https://maker.ifttt.com/trigger/{{event}}/with/key/{KEY}", (Need.EVENT,)),
        (f"https://maker.ifttt.com/use/{KEY}", (Need.EVENT,)),
        ("https://maker.ifttt.com/", (Need.EVENT, Need.KEY)),
    ],
)
def test_what_an_event_lacks_is_told(text, needs):
    pasted = paste(text)
    assert (pasted.needs, pasted.target) == (needs, None)
    assert "missing" in said(pasted)
    assert pasted.secret == (KEY if Need.KEY not in needs else "")


def test_an_event_that_looks_like_a_key_is_not_shown():
    pasted = paste(f"{KEY}@{KEY[::-1]}")
    assert KEY not in said(pasted)
    assert "An IFTTT event" in said(pasted)


def test_a_short_key_of_ifttt_is_warned_of():
    pasted = paste("https://maker.ifttt.com/trigger/a/with/key/short")
    assert pasted.is_complete
    assert "The key is short" in said(pasted)


def test_another_clouds_ifttt_is_known_by_its_host():
    cloud = replace(COMMERCIAL, ifttt="https://127.0.0.1:9444")
    url = f"https://127.0.0.1:9444/trigger/a/with/key/{KEY}"
    assert recognise(url, cloud).target == IftttTarget("a", "")
    assert recognise("https://127.0.0.1:9444/in", cloud).kind is PastedKind.HTTP
    assert recognise("https://x.org/", replace(cloud, ifttt="")).kind is PastedKind.HTTP


# commands


def test_a_curl_command_is_an_address_a_method_and_content():
    command = (
        f"curl -sSL -X PUT '{NEW}{SIGNED}' \\\n  -H 'Content-Type: application/json' \\\n"
        """  -H "Accept: */*" -d '{"name": "Ann"}'"""
    )
    pasted = paste(command)
    assert pasted.target == HttpTarget("", NEW_HOST, "PUT", is_signed=True, owner="flow")
    assert (pasted.secret, pasted.body, pasted.warnings) == (NEW + SIGNED, {"name": "Ann"}, ())
    assert "Ann" not in repr(pasted)


@pytest.mark.parametrize(
    ("command", "method"),
    [
        (f'curl "{NEW}{SIGNED}"', "POST"),
        (f'curl -G "{NEW}{SIGNED}"', "GET"),
        (f'$ curl --request delete --url "{NEW}{SIGNED}" --max-time 5 -o out.txt', "DELETE"),
        ("curl https://example.org/in", "GET"),
        ("curl.exe -d 1 example.org/in", "POST"),
        ("curl -XPATCH https://example.org/in", "PATCH"),
        ('curl ^"https://example.org/in^" ^\r\n  -X POST', "POST"),
    ],
)
def test_the_method_of_a_command_is_curls_or_the_triggers(command, method):
    pasted = paste(command)
    assert pasted.is_complete
    assert pasted.target.method == method


@pytest.mark.parametrize(
    ("part", "warning"),
    [
        ("-H 'Authorization: Bearer abc'", "The sign-in in the command is left out"),
        ("-u ann:abc", "The sign-in in the command is left out"),
        ("-H 'x-functions-key: abc'", "Headers of the command are left out"),
        ("-F file=@abc", "Its content is not JSON and is left out"),
        ("--data-urlencode a=abc", "Its content is not JSON and is left out"),
        ("-d 'a=abc' -d b=2", "Its content is not JSON and is left out"),
        ("-d @abc.json", "Its content comes from a file and is left out"),
    ],
)
def test_what_of_a_command_is_left_out_is_told_but_not_shown(part, warning):
    pasted = paste(f"curl '{NEW}{SIGNED}' {part}")
    assert (pasted.warnings[0].text, pasted.body) == (warning, None)
    assert "abc" not in said(pasted) + repr(pasted)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (f"curl '{NEW}{SIGNED} -d x", "a quotation mark is missing"),
        ("curl -s", "has no address"),
        ("curl --", "has no address"),
        ("curl -X", "has no address"),
        ("curl -X OPTIONS https://example.org", "uses a method that is not offered"),
        ("curl ''", "cannot be read"),
    ],
)
def test_a_command_that_cannot_be_used_gets_a_sentence(command, told):
    pasted = paste(command)
    assert (pasted.kind, pasted.target) == (PastedKind.JUNK, None)
    assert told in said(pasted)


def test_a_command_for_ifttt_is_its_event():
    url = f"https://maker.ifttt.com/trigger/a/with/key/{KEY}"
    command = f"curl -X POST -d '{{\"value1\": 1}}' {url}"
    pasted = paste(command)
    assert (pasted.target, pasted.body) == (IftttTarget("a", ""), {"value1": 1})


# FlowButton's own, and nothing


def test_links_and_files_of_flowbutton_are_known():
    run = paste("flowbutton://run/7f")
    assert (run.kind, run.link) == (PastedKind.LINK, "flowbutton://run/7f")
    assert said(run) == "A link that presses a button"
    assert said(paste("flowbutton://add?flow=x")) == "A link that adds a button"
    for path in ("/home/ann/My buttons.flowbutton", r"C:\x\My buttons.flowbutton"):
        pasted = paste(path)
        assert (pasted.kind, pasted.link) == (PastedKind.FILE, path)
        assert said(pasted) == "A file of buttons"
    assert paste("file:///x/a.flowbutton").kind is PastedKind.FILE


@pytest.mark.parametrize("text", ["", "  \n", "\u200b", '""'])
def test_nothing_is_nothing(text):
    assert paste(text) == Pasted(PastedKind.EMPTY)


@pytest.mark.parametrize(
    "text",
    [
        *("hello", "ann@example.com", "user@host", "12345", KEY, "javascript:alert(1)"),
        *("ftp://example.org/x", "a" * 300_000, "providers/Microsoft.ProcessSimple/x", "//x"),
        *("/etc/passwd", "_" * 5000 + "@", "\n" * 5000 + "x"),
    ],
)
def test_junk_gets_a_sentence_and_no_button(text):
    pasted = paste(text)
    assert (pasted.kind, pasted.target, pasted.secret) == (PastedKind.JUNK, None, "")
    assert said(pasted).startswith("This is nothing that a button could press | Paste the link")


def test_a_desktop_flow_is_told_apart():
    pasted = paste("ms-powerautomate:/console/flow/run?workflowid=x")
    assert "a desktop flow" in said(pasted)


PIECES = st.sampled_from(
    [
        *(NEW, OLD, SIGNED, "?api-version=1&sig=" + SIG, "curl ", " -d '", "'", '"', " -H ", " "),
        *("https://", "maker.ifttt.com/trigger/", "/with/key/" + KEY, "@" + KEY, "/json", "event"),
        *(APP, SITE, FLOW, "/environments/", "/flows/", "\\", "^", "&", "#", "%", "%2F", "[", "]"),
        *("make.powerautomate.com", "flowbutton://", ".flowbutton", "…", "...", ",", "\u200b"),
        *("{", ":", "\n", "\x00"),
    ]
)


def test_a_very_long_address_takes_no_time():
    assert paste("https://x" * 5000).kind is PastedKind.HTTP


@given(st.text())
@example("http://[")
@example("https://a%zz/")
@example("curl \\")
def test_no_text_crashes_it(text):
    assert isinstance(paste(text), Pasted)


@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
@example(f"/with/key/{KEY}.flowbutton")
@example(f"?sig={SIG}.flowbutton")
def test_no_mixture_crashes_it_or_shows_a_secret(text):
    pasted = paste(text)
    shown = said(pasted) + repr(pasted)
    assert SIG not in shown
    assert KEY not in shown
    assert pasted.is_complete or pasted.kind in {PastedKind.EMPTY, PastedKind.LINK} or said(pasted)


@given(st.sampled_from([NEW + SIGNED, OLD + SIGNED]), st.integers(0, 400))
def test_an_address_cut_anywhere_is_never_taken_for_a_whole_one_in_silence(url, length):
    pasted = paste(url[:length])
    if pasted.is_complete and length < len(url):
        is_unsigned = isinstance(pasted.target, HttpTarget) and not pasted.target.is_signed
        assert is_unsigned or pasted.warnings
