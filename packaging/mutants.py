"""Change the code in small ways and see whether a test notices: `mutants.py [NAME …]`.

A name is a group, or one module of it: engine, engine/press. Only the modules that carry the
promise, with the tests beside them, in a copy below build/mutants. Words for people are left
alone. Prints a table and what no test noticed.
"""

import ast
import difflib
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build" / "mutants"
NEEDED = ("flowbutton", "tests", "resources", "packaging", "pyproject.toml")
GROUPS = {
    "engine": (
        "engine",
        """admit budget durations follow hard_end make_press masking not_sent press queue record
        send_queued watcher""",
        "tests/engine",
    ),
    "transport": (
        "services/transport",
        "answer client exchange lines pauses pool wire",
        "tests/services/transport",
    ),
    # Over the quick tests alone: what these notice is noticed.
    "client": ("services/transport", "client", "tests/services/transport/test_client.py"),
    "guard": ("store", "guard", "tests/store/test_guard.py"),
}
# What a person reads is checked by people; a log line by nobody.
WORDS = [r"\bsay\(", r"\blog\.\w+\(", r'^\s*"[^"]*",?\)?$', r"CutError\("]
# It counts the imports of a fresh process, and mutmut adds its own.
LEFT_OUT = (
    "tests/services/transport/test_client.py::test_importing_the_services_brings_no_network_along"
)
AT_ONCE = "6"  # tests of sockets wait more than they compute
KILLED, UNSEEN, UNTRIED, SLOW = 1, 0, 33, {36, -24, 24, 152, 255}


def main(names: list[str]) -> None:
    """Run the groups that are named, or all."""
    for name in names or GROUPS:
        run(name)


def run(name: str) -> None:
    """Run a group, or one module of it, and print what came of it."""
    group, _, module = name.partition("/")
    room, modules, tests = GROUPS[group]
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for each in NEEDED:
        source = ROOT / each
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / each)
    settings = {
        "source_paths": ["flowbutton"],
        "only_mutate": [f"flowbutton/{room}/{each}.py" for each in (module or modules).split()],
        "do_not_mutate_patterns": WORDS,
        "also_copy": ["flowbutton", "resources", "packaging"],
        "pytest_add_cli_args": [f"--deselect={LEFT_OUT}"],
        "pytest_add_cli_args_test_selection": [tests],
    }
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")
    mutmut = Path(sys.executable).with_name("mutmut")
    with (folder / "mutmut.log").open("wb") as log:
        command = [mutmut, "run", "--max-children", AT_ONCE]
        subprocess.run(command, cwd=folder, stdout=log, stderr=log, check=False)
    report(folder)


def report(folder: Path) -> None:
    """Print a row for each module, and each change that no test noticed."""
    print("| module | changes | noticed | too slow, so noticed | not noticed | not tried |")
    print("|---|---|---|---|---|---|")
    unseen = []
    for meta in sorted(folder.glob("mutants/flowbutton/**/*.meta")):
        codes = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
        counts = Counter(codes.values())
        slow = sum(counts[code] for code in SLOW)
        row = (len(codes), counts[KILLED], slow, counts[UNSEEN], counts[UNTRIED] + counts[None])
        module = meta.relative_to(folder / "mutants").as_posix().removesuffix(".py.meta")
        print(f"| `{module}` | {' | '.join(map(str, row))} |")
        keys = [key for key, code in codes.items() if code in {UNSEEN, UNTRIED}]
        unseen += [f"{module}: {line}" for line in changes(meta.with_suffix(""), keys)]
    print("\n" + "\n".join(unseen))


def changes(module: Path, keys: list[str]) -> Iterator[str]:
    """Give each change as the lines that differ."""
    source = module.read_text("utf-8")
    functions = {
        node.name: ast.get_source_segment(source, node) or ""
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
    }
    for key in keys:
        name = key.rpartition(".")[2]
        before = functions.get(name.rpartition("__mutmut_")[0] + "__mutmut_orig", "")
        diff = difflib.ndiff(before.splitlines(), functions.get(name, "").splitlines())
        shown = [line for line in diff if line[0] in "-+" and "__mutmut_" not in line]
        yield " ".join(" ".join(line.split()) for line in shown)


if __name__ == "__main__":
    main(sys.argv[1:])
