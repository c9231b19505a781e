"""What a pasted text turned out to be."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from flowbutton.domain.fields import Json
from flowbutton.domain.target import HttpTarget, IftttTarget, Target
from flowbutton.domain.words import NOTHING, Sentence


class PastedKind(StrEnum):
    """What it is."""

    EMPTY = "empty"
    JUNK = "junk"  # nothing that can be pressed; `what` says so
    FLOW = "flow"
    HTTP = "http"
    LOGIC_APP = "logic_app"
    IFTTT = "ifttt"
    LINK = "link"  # a FlowButton link, in `link`
    FILE = "file"  # the path of a file of buttons, in `link`


class Need(StrEnum):
    """What is missing before it can be pressed."""

    ENVIRONMENT = "environment"  # of a flow: to be searched for, or chosen
    FLOW = "flow"
    WORKFLOW = "workflow"  # of a Standard Logic App
    ADDRESS = "address"  # all of it: what was pasted is cut off
    EVENT = "event"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was recognised in a pasted text, with its secret kept apart.

    `what`, `whose`, `missing` and `warnings` are for people and never hold a secret. `secret`
    is the address or key for the keyring; `body` the content that a curl command sends; both
    stay out of the representation. `run_id` is the run that a link pointed at. `may_be_name` says
    that junk may be what a person searches for by its name.
    """

    kind: PastedKind
    what: Sentence = NOTHING
    whose: Sentence = NOTHING
    missing: Sentence = NOTHING
    warnings: tuple[Sentence, ...] = ()
    needs: tuple[Need, ...] = ()
    target: Target | None = None
    secret: str = field(default="", repr=False)
    body: Json = field(default=None, repr=False)
    link: str = field(default="", repr=False)
    run_id: str = ""
    may_be_name: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether a button can be made of it as it is."""
        return self.target is not None and not self.needs

    def target_with(self, secret_name: str) -> Target | None:
        """Return the target with the name under which the keyring holds its secret."""
        match self.target:
            case HttpTarget() | IftttTarget():
                return replace(self.target, secret=secret_name)
        return self.target
