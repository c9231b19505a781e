"""Where things lie on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.store.site import APP, site_folder

HOME_VARIABLE = "FLOWBUTTON_HOME"
# No name of a variable has a "=" in it: what moves the administrator's folder is never said by a
# person's environment, only by the program itself, for the demo.
SITE_ENTRY = "site="


@dataclass(frozen=True, slots=True)
class Folders:
    """The four folders; `data` never roams, `site` is the administrator's and only read."""

    config: Path
    data: Path
    log: Path
    site: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def buttons(self) -> Path:
        """The file with the saved buttons."""
        return self.config / "buttons.json"

    @property
    def journal(self) -> Path:
        """The database with every press."""
        return self.data / "journal.sqlite3"

    @property
    def tokens(self) -> Path:
        """The encrypted token cache."""
        return self.data / "tokens.bin"

    @property
    def facts(self) -> Path:
        """The file with what was learned about the services."""
        return self.data / "facts.json"

    @property
    def outputs(self) -> Path:
        """The folder for answers too large for the journal."""
        return self.data / "outputs"

    @property
    def log_file(self) -> Path:
        """The log."""
        return self.log / "flowbutton.log"

    @property
    def policy(self) -> Path:
        """What the administrator has set."""
        return self.site / "policy.toml"

    @property
    def pictures(self) -> Path:
        """The folder for people's own pictures of buttons."""
        return self.data / "pictures"

    @property
    def practice_mark(self) -> Path:
        """The file that makes this a home for practice."""
        return self.data / "PRACTICE"

    def make(self) -> None:
        """Make the folders that are not there, for this user only. Raises StoreError."""
        for folder in (self.config, self.data, self.log):
            make_folder(folder)


def find_folders(environ: Mapping[str, str]) -> Folders:
    """Return the folders for these environment variables; makes none of them.

    `FLOWBUTTON_HOME` puts everything into one folder, flat, but for what an administrator has set:
    that counts in every home.
    """
    site = Path(environ[SITE_ENTRY]) if SITE_ENTRY in environ else site_folder()
    if home := environ.get(HOME_VARIABLE):
        folder = expanded(home).absolute()
        return Folders(folder, folder, folder, site)
    from platformdirs import PlatformDirs  # noqa: PLC0415 - 18 ms, not needed for a home

    dirs = PlatformDirs(APP, appauthor=False, roaming=False)
    return Folders(dirs.user_config_path, dirs.user_data_path, dirs.user_log_path, site)


def expanded(text: str) -> Path:
    """Return a path with a tilde at its beginning filled in, where there is such a person."""
    path = Path(text)
    with suppress(RuntimeError):
        path = path.expanduser()
    return path


def make_folder(folder: Path) -> None:
    """Make a folder that only this user may read. Raises StoreError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            say("The folder {folder} cannot be made", folder=folder),
            say("Check that the disk is not full and that you may write there"),
        ) from error
