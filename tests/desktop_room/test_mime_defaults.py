import pytest

from flowbutton.desktop.mime_defaults import forget_default, make_default

OURS = "org.flowbutton.FlowButton.desktop"
KIND = "x-scheme-handler/flowbutton"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mimeapps.list"


def test_a_default_is_written_into_a_new_file(file):
    make_default(file, OURS, [KIND])
    assert file.read_text() == f"[Default Applications]\n{KIND}={OURS}\n"


def test_what_others_wrote_stays(file):
    file.write_text(
        "# mine\n[Default Applications]\ntext/html=b.desktop\n"
        f"{KIND}=other.desktop\n[Added Associations]\n{KIND}=other.desktop;\n"
    )
    make_default(file, OURS, [KIND])
    assert file.read_text() == (
        f"# mine\n[Default Applications]\n{KIND}={OURS}\ntext/html=b.desktop\n"
        f"[Added Associations]\n{KIND}=other.desktop;\n"
    )


def test_a_section_is_added_when_there_is_none(file):
    file.write_text("[Added Associations]\na/b=c.desktop\n")
    make_default(file, OURS, [KIND])
    assert file.read_text().endswith(f"c.desktop\n\n[Default Applications]\n{KIND}={OURS}\n")


def test_bytes_that_are_no_text_stay(file):
    file.write_bytes(b"# \xff\n")
    make_default(file, OURS, [KIND])
    assert file.read_bytes().startswith(b"# \xff\n")


def test_the_program_is_forgotten_wherever_it_is_named(file):
    file.write_text(
        f"[Default Applications]\n{KIND}={OURS}\na/b={OURS};c.desktop;\nd/e=f.desktop\n"
    )
    forget_default(file, OURS)
    assert file.read_text() == "[Default Applications]\na/b=c.desktop\nd/e=f.desktop\n"


def test_nothing_is_written_when_there_is_nothing_to_forget(file):
    forget_default(file, OURS)
    assert not file.exists()
