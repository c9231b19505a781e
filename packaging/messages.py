"""Finds every text that people read in the code: what is given to `self.tr` and to `say`.

Read from the syntax tree, so what is found does not depend on how a call is laid out:

* `self.tr("text")`, `self.tr("text", "why it is told apart")`, `self.tr("%n texts", "", count)`:
  the context is the class that it stands in;
* `QCoreApplication.translate("Context", "text", …)`, and calls of a function of the same file that
  passes its first argument on to it;
* `say("text {value}", value=…)` and `count_of("text", "texts", count)`, which are in the context
  "sentences".

A comment that begins with `#:`, on the lines above or at the end of the line, is for translators.
"""

import ast
import io
import re
import tokenize
from dataclasses import dataclass, field

SENTENCES = "sentences"
ENGLISH_ROOMS = ("cli", "demo")  # a terminal and the demo's web pages speak English
_NOTE = "#:"
_LAYOUT = frozenset(
    {tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT}
)
_COMMENTED = 2  # tr("words", "comment"); what comes after them is the count
_NO_WORDS = re.compile(r"(\{\w+\})?")  # only a value: nothing to translate


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate. `one` is its English for a count of one, where the code says it."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False
    one: str = ""
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def key(self):
        """What makes it another message: the same words may be wanted in two senses."""
        return (self.context, self.source, self.comment)


@dataclass(slots=True)
class _Finder(ast.NodeVisitor):
    """Collects the messages of one file, and what in it cannot be translated."""

    file: str
    notes: dict[int, str]
    found: list[Message] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    passers: dict[str, str] = field(default_factory=dict)  # name of the function: context
    words: set[str] = field(default_factory=set)  # imported names that make sentences

    def visit_ClassDef(self, node):
        """Remember the class: its name is the context of what it says."""
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_ImportFrom(self, node):
        """Remember whether `say` is the one that makes sentences."""
        if node.module == "flowbutton.domain.words":
            self.words |= {each.name for each in node.names}

    def visit_Call(self, node):
        """Take the call when it is one that translates."""
        name = _name_of(node.func)
        if name == "self.tr":
            self._take(node, self.classes[-1], node.args)
        elif name == "QCoreApplication.translate":
            self._take_translate(node)
        elif name in self.passers:
            self._take(node, self.passers[name], node.args[:1])
        elif name in self.words and name == "say":
            self._take(node, SENTENCES, node.args[:1])
        elif name in self.words and name == "count_of":
            self._take_count(node)
        self.generic_visit(node)

    def _take_translate(self, node):
        if isinstance(node.args[1], ast.Constant):
            self._take(node, node.args[0].value, node.args[1:])

    def _take_count(self, node):
        one, many = (_literal(each) for each in node.args[:2])
        if one is None or many is None:
            self._complain(node)
            return
        self._add(node, SENTENCES, many, is_plural=True, one=one)

    def _take(self, node, context, arguments):
        if _is_another_text(arguments[0]):
            return
        text = _literal(arguments[0])
        if text is None:
            self._complain(node)
            return
        comment = (_literal(arguments[1]) or "") if len(arguments) > 1 else ""
        if not _NO_WORDS.fullmatch(text):
            has_count = len(arguments) > _COMMENTED
            self._add(node, context, text, comment=comment, is_plural=has_count)

    def _add(self, node, context, text, **more):
        notes = (self.notes[node.lineno],) if node.lineno in self.notes else ()
        self.found.append(Message(context, text, files=(self.file,), notes=notes, **more))

    def _complain(self, node):
        self.faults.append(f"{self.file}:{node.lineno}: only a literal can be translated")


def find(root):
    """Return the messages of all Python files below `root`, in order, and a list of faults."""
    messages, faults = {}, []
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).parts[0] in ENGLISH_ROOMS:
            continue
        finder = read(path.read_text(encoding="utf-8"), path.relative_to(root.parent).as_posix())
        faults += finder.faults
        for message in finder.found:
            before = messages.get(message.key)
            messages[message.key] = message if before is None else _both(before, message)
    return [messages[key] for key in sorted(messages)], faults


def read(code, file):
    """Return the finder of one file, which has looked through it."""
    tree = ast.parse(code)
    finder = _Finder(file, _notes(code))
    finder.passers = dict(filter(None, map(_passer, ast.walk(tree))))
    finder.visit(tree)
    return finder


def _both(one, other):
    """Return the message of two places."""
    return Message(
        one.context,
        one.source,
        one.comment,
        one.is_plural or other.is_plural,
        one.one or other.one,
        tuple(sorted({*one.files, *other.files})),
        tuple(dict.fromkeys((*one.notes, *other.notes))),
    )


def _passer(node):
    """Return the name and the context of a function that passes its first argument on."""
    if not isinstance(node, ast.FunctionDef) or not node.args.args:
        return None
    first = node.args.args[0].arg
    for call in ast.walk(node):
        if not isinstance(call, ast.Call) or _name_of(call.func) != "QCoreApplication.translate":
            continue
        context, text = call.args[:2]
        if isinstance(text, ast.Name) and text.id == first and _literal(context):
            return node.name, _literal(context)
    return None


def _is_another_text(node):
    """Whether it is a text that was said elsewhere, as in `say(ENDINGS[state].text, …)`."""
    return isinstance(node, ast.Name) or (isinstance(node, ast.Attribute) and node.attr == "text")


def _literal(node):
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None


def _name_of(node):
    """Return the dotted name of what is called, "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return ""


def _notes(code):
    """Return the notes to translators by the line of code that they are about."""
    notes, waiting = {}, []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT and token.string.startswith(_NOTE):
            text = token.string.removeprefix(_NOTE).strip()
            if token.line.strip().startswith("#"):
                waiting.append(text)
            else:
                notes[token.start[0]] = text
        elif waiting and token.type not in _LAYOUT:
            notes[token.start[0]] = " ".join(waiting)
            waiting = []
    return notes
