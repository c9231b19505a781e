"""The pages of the demo's portal."""

import pytest

from flowbutton.demo.html import MARK
from tests.demo.visitor import heading_of


def start(visitor, title, body=None):
    return visitor.run_t3(title, body).headers["x-ms-workflow-run-id"]


def run_page(visitor, title, run_id):
    return visitor.page(f"/environments{visitor.flow_path(title)}/runs/{run_id}")


def test_an_empty_portal_says_so(mara):
    assert "Nothing has run yet" in mara.page("/").text
    assert "No mail was sent yet" in mara.page("/outbox").text
    assert "Nothing waits for you" in mara.page("/approvals").text


@pytest.mark.parametrize("path", ["/", "/outbox", "/approvals", "/device"])
def test_every_page_is_marked_as_the_demo(mara, path):
    page = mara.page(path)
    assert MARK in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert "http://" not in page.text
    assert "https://" not in page.text


def test_open_run_leads_to_the_steps_of_the_run(mara, clock):
    run_id = start(mara, "Nightly export", {"text": "<x>"})
    clock.forward(1.1 / 200)
    page = run_page(mara, "Nightly export", run_id)
    assert heading_of(page) == "Nightly export"
    for words in ("Running", "Read_the_orders", "Not reached yet", "Mara Visser", "&lt;x&gt;"):
        assert words in page.text
    assert "location.reload" in page.text
    clock.forward(1)
    page = run_page(mara, "Nightly export", run_id)
    assert "Failed" in page.text
    assert "was not found on the file share" in page.text
    assert "location.reload" not in page.text
    assert mara.page("/manage/environments" + page.url.partition("/environments")[2]).ok


def test_runs_are_listed_at_home_and_with_their_flow(mara):
    start(mara, "Order a courier")
    assert "Order a courier" in mara.page("/").text
    page = mara.page(f"/environments{mara.flow_path('Order a courier')}/details")
    assert "Asks three couriers" in page.text
    assert "Turned on" in page.text
    assert "/runs/" in page.text
    off = mara.page(f"/environments{mara.flow_path('Page the on-call')}")
    assert "Turned off" in off.text


def test_what_is_not_there_is_told(mara):
    assert mara.page("/environments/x/flows/none").status_code == 404
    assert mara.page("/environments/x/flows/none/runs/none").status_code == 404
    assert mara.page("/nowhere").status_code == 404


def test_other_pages_of_an_environment_lead_home(mara):
    assert heading_of(mara.page("/environments/x/connections")) == "Runs"


def test_the_mail_of_the_digest_can_be_read(mara, clock):
    start(mara, "Send the daily digest")
    assert "Your daily digest" not in mara.page("/outbox").text
    clock.forward(1)
    page = mara.page("/outbox").text
    assert "Your daily digest" in page
    assert "everybody@contoso.example" in page


@pytest.mark.parametrize(("answer", "is_yes"), [("approve", True), ("reject", False)])
def test_an_approval_is_given_on_its_page(mara, clock, answer, is_yes):
    run_id = start(mara, "Request a laptop")
    clock.forward(1)
    assert "Request a laptop" in mara.page("/approvals").text
    assert "decide" in run_page(mara, "Request a laptop", run_id).text
    url = mara.tenant.web + "/approvals"
    page = mara.session.post(
        url, data={"run": run_id, "answer": answer}, headers={"Origin": mara.tenant.web}
    )
    assert "Nothing waits for you" in page.text
    assert mara.tenant.desk.book.get(run_id).decision.is_yes is is_yes


def test_another_site_cannot_approve(mara, clock):
    run_id = start(mara, "Request a laptop")
    clock.forward(1)
    data = {"run": run_id, "answer": "approve"}
    url = mara.tenant.web + "/approvals"
    page = mara.session.post(url, data=data, headers={"Origin": "https://evil.example"})
    assert page.status_code == 403
    assert mara.tenant.desk.book.get(run_id).decision is None


def test_a_run_by_its_address_has_no_person(mara):
    url = mara.callback("Public intake")["value"]
    run_id = mara.send("POST", url, json={"name": "x"}).headers["x-ms-workflow-run-id"]
    assert "by its address" in run_page(mara, "Public intake", run_id).text
