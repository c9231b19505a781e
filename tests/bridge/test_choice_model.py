from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from flowbutton.bridge.choice_model import (
    ADDED_ROLE,
    DETAIL_ROLE,
    ChoiceModel,
    Heading,
    arranged,
)
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.flow import Choice, Sharing
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def choice(title, *, sharing=Sharing.MINE, environment="Contoso", kind="Instant", reason=""):
    return Choice(
        target=FlowTarget(environment, title),
        title=title,
        kind=say(kind),
        sharing=sharing,
        environment=environment,
        reason=say(reason),
    )


COURIER = choice("Order a courier")
CAFE = choice("Café order")
WEBHOOK = choice("Intake webhook", kind="HTTP request")
ARCHIVE = choice("Archive old mail", reason="It has no trigger to press")
SANDBOX = choice("Order samples", environment="Sandbox")
ON_CALL = choice("Page the on-call", sharing=Sharing.SHARED, environment="Operations")
RUN_ONLY = choice("Book a room", sharing=Sharing.RUN_ONLY)
ALL = (ON_CALL, COURIER, WEBHOOK, ARCHIVE, SANDBOX, CAFE, RUN_ONLY)


@pytest.fixture
def model(qapp):
    model = ChoiceModel(lambda: NOW)
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show_choices(ALL)
    return model


def rows(model):
    return [model.index(row).data(OBJECT_ROLE) for row in range(model.rowCount())]


def test_own_choices_come_first_by_environment_then_what_others_share(model):
    assert rows(model) == [
        Heading(is_mine=True, environment="Contoso"),
        CAFE,
        WEBHOOK,
        COURIER,
        ARCHIVE,
        Heading(is_mine=True, environment="Sandbox"),
        SANDBOX,
        Heading(is_mine=False),
        RUN_ONLY,
        ON_CALL,
    ]


def test_a_search_finds_every_word_whatever_its_case_and_accents(model):
    model.search("ORDER cafe")
    assert rows(model) == [Heading(is_mine=True, environment="Contoso"), CAFE]


def test_a_search_looks_at_kind_and_environment_too(model):
    model.search("http")
    assert rows(model)[1:] == [WEBHOOK]
    model.search("operations")
    assert rows(model) == [Heading(is_mine=False), ON_CALL]


def test_a_search_without_result_leaves_nothing_and_clearing_it_brings_all_back(model):
    before = rows(model)
    assert model.first_row() == 1
    model.search("nothing like it")
    assert rows(model) == []
    assert model.first_row() == -1
    model.search("")
    assert rows(model) == before


def test_searching_inserts_and_removes_but_never_resets(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        model.search("courier")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.search("")


@given(st.lists(st.sets(st.sampled_from(ALL)), max_size=5), st.sampled_from(["", "or", "o"]))
def test_any_change_ends_in_what_is_arranged(qapp, changes, search):
    model = ChoiceModel(lambda: NOW)
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for change in changes:
        model.search(search if len(change) % 2 else "")
        model.show_choices(change)
        assert tuple(rows(model)) == arranged(change, search if len(change) % 2 else "")
        assert set(model.choices) == set(change)


def test_a_choice_says_its_title_and_its_details(model):
    index = model.index(3)
    assert index.data() == "Order a courier"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Order a courier"
    assert index.data(DETAIL_ROLE) == "Instant"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Instant"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_heading_has_a_text_and_cannot_be_selected(model):
    index = model.index(0)
    assert index.data() == "My flows · Contoso"
    assert index.data(DETAIL_ROLE) is None
    assert model.flags(index) == Qt.ItemFlag.NoItemFlags


def test_a_choice_that_cannot_be_pressed_can_still_be_focused(model):
    assert rows(model)[4] == ARCHIVE
    assert model.flags(model.index(4)) & Qt.ItemFlag.ItemIsSelectable
    model.search("archive")
    assert model.first_row() == -1


def test_choices_with_a_button_are_marked_as_added(model, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        model.show_added([COURIER.target])
    assert model.index(3).data(ADDED_ROLE) is True
    assert model.index(4).data(ADDED_ROLE) is False


def test_marking_an_empty_list_changes_nothing(qapp, qtbot):
    model = ChoiceModel(lambda: NOW)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show_added([COURIER.target])


def test_nothing_is_below_a_choice_or_outside_the_list(model):
    assert model.rowCount(model.index(1)) == 0
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
