"""Puts the man page and the completions into the wheel, where systems look for them."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PLACES = {
    "bash": "share/bash-completion/completions/flowbutton",
    "zsh": "share/zsh/site-functions/_flowbutton",
    "fish": "share/fish/vendor_completions.d/flowbutton.fish",
}


class ManPageHook(BuildHookInterface):
    """Makes them of the program's own words."""

    def initialize(self, version, build_data):
        """Make the files of a wheel; a checkout that is only linked needs none."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from flowbutton.cli.completion.scripts import SCRIPTS  # noqa: PLC0415 - found now
        from flowbutton.cli.man_page import man_page  # noqa: PLC0415 - found now

        folder = Path(self.root, "build", "shared")
        folder.mkdir(parents=True, exist_ok=True)
        texts = {place: SCRIPTS[shell] for shell, place in PLACES.items()}
        texts["share/man/man1/flowbutton.1"] = man_page()
        for place, text in texts.items():
            file = folder / Path(place).name
            file.write_text(text, encoding="utf-8")
            build_data["shared_data"][str(file)] = place
