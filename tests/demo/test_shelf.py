"""The workflows as they are now."""

import pytest

from flowbutton.demo.catalog import CATALOG
from flowbutton.demo.flow import Plane
from flowbutton.demo.shelf import Shelf

COURIER = next(flow for flow in CATALOG if flow.title == "Order a courier")


def test_a_workflow_is_found_by_any_form_of_its_id():
    shelf = Shelf(CATALOG)
    for name in (COURIER.id, COURIER.hex_id.upper(), COURIER.long_id, "order a courier"):
        assert shelf.find(name) is COURIER
    assert shelf.find(COURIER.id, Plane.FLOW) is COURIER
    assert shelf.find(COURIER.id, Plane.STANDARD) is None


def test_a_workflow_is_found_by_its_title():
    assert Shelf(CATALOG).titled("Order a courier") is COURIER
    with pytest.raises(KeyError):
        Shelf(CATALOG).titled("Nothing")


def test_every_workflow_has_an_id_of_its_own():
    ids = [flow.id for flow in CATALOG]
    assert len(set(ids)) == len(ids)
    assert len({flow.title for flow in CATALOG}) == len(CATALOG)
