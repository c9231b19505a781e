"""The person at the browser."""

import http.client
from urllib.parse import urlencode

import pytest

from flowbutton.demo.people import MARA
from flowbutton.demo.person import Person
from tests.demo.test_sign_in_pages import AUTHORIZE, GOOD


def test_pages_without_a_sign_in_are_only_looked_at(mara, clock):
    run_id = mara.run_t3("Request a laptop").headers["x-ms-workflow-run-id"]
    clock.forward(1)
    assert "Request a laptop" in Person().visit(mara.tenant.web + "/approvals")
    assert mara.tenant.desk.book.get(run_id).decision is None


def test_a_redirect_is_followed(mara):
    asked = {**GOOD, "prompt": "none", "redirect_uri": mara.tenant.web + "/outbox"}
    address = f"{mara.tenant.web}{AUTHORIZE}?{urlencode(asked)}"
    assert "Outbox" in Person().visit(address)


@pytest.mark.parametrize("url", ["https://localhost:1/", "http://contoso.example/", "file:///x"])
def test_nothing_outside_this_computer_is_visited(url):
    with pytest.raises(OSError, match="this computer"):
        Person().visit(url)


def test_a_page_that_does_not_open_is_put_up_with(tenant):
    person = Person(MARA.username)
    assert person.browse("http://localhost:1/")
    person.wait(10)


def test_a_device_code_is_entered(mara):
    url = f"{mara.tenant.base}/contoso/oauth2/v2.0/devicecode"
    form = {"client_id": mara.tenant.client_id, "scope": "openid"}
    ca_file = mara.tenant.cloud.ca_file
    shown = mara.session.post(url, data=form, verify=ca_file).json()
    assert "Mara Visser is signed in" in Person().visit(shown["verification_uri_complete"])


def test_an_address_without_an_answer_is_told(tenant):
    with pytest.raises((OSError, http.client.HTTPException)):
        Person().visit("http://localhost:1/")


def test_a_sign_in_that_leads_nowhere_is_given_up(mara):
    assert "No device shows this code" in Person().visit(mara.tenant.web + "/device?user_code=X")
