import pytest

from flowbutton.cli.completion.bash_line import read_line

BREAKS = " \t\n\"'@><=;|&(:"


@pytest.mark.parametrize(
    ("text", "words", "current"),
    [
        ("flowbutton ", (), ""),
        ("flowbutton run Cou", ("run",), "Cou"),
        ("flowbutton run 'Order a' -i Si", ("run", "Order a", "-i"), "Si"),
        ("flowbutton run Order\\ a", ("run",), "Order a"),
        ('flowbutton run "Mara\'s \\"la', ("run",), "Mara's \"la"),
        ("flowbutton run 'a\\", ("run",), "a\\"),
        ("cat x | FOO=1 flowbutton run ''  ", ("run", ""), ""),
        ("flowbutton list; flowbutton run x", ("run",), "x"),
    ],
)
def test_the_words_of_a_line_are_read(text, words, current) -> None:
    line = read_line(text, BREAKS)
    assert (line.words, line.current) == (words, current)


@pytest.mark.parametrize(
    ("text", "word", "put"),
    [
        ("flowbutton run Or", "Order a", "Order\\ a"),
        ("flowbutton run 'Or", "Mara's", "Mara'\\''s"),
        ('flowbutton run "Or', 'say "a b"', 'say \\"a b\\"'),
        ("flowbutton run x -i Size=L", "Size=Large", "Large"),
        ("flowbutton run x -i Size='L", "Size=Large", "Large"),
        ("flowbutton run x --button=L", "--button=Lamp", "Lamp"),
    ],
)
def test_a_word_is_put_into_the_line_as_bash_wants_it(text, word, put) -> None:
    assert read_line(text, BREAKS).put(word) == put
