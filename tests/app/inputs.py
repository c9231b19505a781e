"""Answers the inputs of an open form."""


def answer(form, values):
    """Fill the form in as a person does; other answers stay."""
    form.show_values({**form.values(), **values})
