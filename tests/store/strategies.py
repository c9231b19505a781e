"""Any buttons, runs and JSON that hypothesis can think of."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Behaviour, Button, Confirm, Preset, SecondPress
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.run import Mark, Output, Ran, Run, RunState, Step
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.domain.words import Sentence

texts = st.text(max_size=12)
times = st.datetimes(
    min_value=datetime(1980, 1, 1),  # noqa: DTZ001 - the zone comes with the strategy
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001 - a bound has no zone
    timezones=st.just(UTC),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
inputs = st.dictionaries(texts, json_values, max_size=3)
targets = (
    st.builds(FlowTarget, texts, texts)
    | st.builds(HttpTarget, texts, texts, texts, st.booleans(), texts)
    | st.builds(LogicAppTarget, texts, texts)
    | st.builds(IftttTarget, texts, texts, st.booleans())
)
sentences = st.builds(Sentence, texts, st.lists(st.tuples(texts, texts), max_size=2).map(tuple))
hints_of_all_kinds = st.builds(
    Advice,
    title=sentences,
    hint=sentences,
    fix=st.sampled_from(Fix),
    code=texts,
    wait_s=st.none() | st.floats(0, 1e6),
)
buttons = st.builds(
    Button,
    id=texts,
    name=texts,
    target=targets,
    color=st.integers(0, 11),
    is_favourite=st.booleans(),
    fields=st.lists(
        st.builds(Field, texts, texts, st.sampled_from(FieldKind), choices=st.just(("a", "b"))),
        max_size=2,
    ).map(tuple),
    values=inputs,
    presets=st.lists(st.builds(Preset, texts, inputs), max_size=2).map(tuple),
    behaviour=st.builds(
        Behaviour,
        confirm=st.sampled_from(Confirm),
        second_press=st.sampled_from(SecondPress),
        undo_s=st.integers(0, 60),
    ),
)
runs = st.builds(
    Run,
    press_id=texts,
    button=texts,
    name=texts,
    target=targets,
    account=texts,
    door=st.sampled_from(Door),
    started_at=times,
    state=st.sampled_from(RunState),
    ran=st.sampled_from(Ran),
    inputs=inputs,
    http_status=st.none() | st.integers(100, 599),
    message=sentences,
    advice=st.none() | hints_of_all_kinds,
    step=st.none() | st.builds(Step, texts, st.integers(), st.integers()),
    output=st.none() | st.builds(Output, texts, st.integers(), texts),
    ended_at=st.none() | times,
    follows=st.booleans(),
    marks=st.lists(st.builds(Mark, texts, st.integers(), texts), max_size=3).map(tuple),
)
