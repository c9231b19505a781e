from flowbutton.domain.fields import WHOLE_BODY, Field, FieldKind, defaults


def test_a_form_begins_with_the_defaults():
    fields = (
        Field("a", "", FieldKind.TEXT, default='"x"'),
        Field("b", "", FieldKind.NUMBER, default="0"),
        Field("c", "", FieldKind.TEXT),
        Field("d", "", FieldKind.TEXT, default="{"),
        Field("e", "", FieldKind.TEXT, default="null"),
    )
    assert defaults(fields) == {"a": "x", "b": 0}


def test_the_whole_body_is_told_from_inputs_within_it():
    assert Field(WHOLE_BODY, "Content", FieldKind.JSON).is_whole_body
    assert not Field("content", "Content", FieldKind.JSON).is_whole_body
