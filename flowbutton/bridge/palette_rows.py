"""What the palette offers: buttons, commands of the program, or a new button."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.fuzzy import score
from flowbutton.domain.words import NOTHING, Sentence, say

_COMMAND_SIGN = ">"
RECENT = 5  # buttons that were run last
MOST = 60  # rows; nobody reads further
_NAME_COUNTS = 4  # times as much as what stands around it


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """Something the program itself can do. `title` is in the person's language."""

    key: str
    title: str
    icon: str
    keys: str = ""  # its shortcut, as portable text


@dataclass(frozen=True, slots=True)
class NewButton:
    """A button that is not there yet, with the name that was looked for."""

    name: str


Entry = TileRow | PaletteCommand | NewButton

RUNNING = say("Running")
LATELY = say("Recent")
FAVOURITES = say("Favourites")
BUTTONS = say("Buttons")
COMMANDS = say("Commands")
NO_COMMAND = say("No command is called that; these are all")


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """An entry, below `heading` when it is the first of its kind."""

    entry: Entry
    heading: Sentence = NOTHING


def rows_for(
    tiles: Sequence[TileRow], commands: Sequence[PaletteCommand], typed: str
) -> tuple[PaletteRow, ...]:
    """Return what fits what was typed; ">" and words look for commands."""
    text = typed.strip()
    if text.startswith(_COMMAND_SIGN):
        found_ones = _best(commands, text.removeprefix(_COMMAND_SIGN))
        return _headed(COMMANDS, found_ones) or _headed(NO_COMMAND, commands)
    if not text:
        return tuple(_at_rest(tiles))[:MOST]
    found = tuple(PaletteRow(tile) for tile in _found(tiles, text))[:MOST]
    return found or (PaletteRow(NewButton(text)),)


def _at_rest(tiles: Sequence[TileRow]) -> Iterator[PaletteRow]:
    running = [tile for tile in tiles if tile.ticks]
    ended = [tile for tile in tiles if tile.run is not None and not tile.ticks]
    recent = sorted(ended, key=_start, reverse=True)[:RECENT]
    newest = sorted(running, key=_start, reverse=True)
    shown = {tile.button.id for tile in (*running, *recent)}
    rest = [tile for tile in tiles if tile.button.id not in shown]
    yield from _headed(RUNNING, newest)
    yield from _headed(LATELY, recent)
    yield from _headed(FAVOURITES, [tile for tile in rest if tile.button.is_favourite])
    yield from _headed(BUTTONS, [tile for tile in rest if not tile.button.is_favourite])


def _headed(heading: Sentence, entries: Sequence[Entry]) -> tuple[PaletteRow, ...]:
    rows = [PaletteRow(entry) for entry in entries]
    return (replace(rows[0], heading=heading), *rows[1:]) if rows else ()


def _found(tiles: Sequence[TileRow], text: str) -> list[TileRow]:
    """Return the tiles that fit, the best first; of equals what runs, then what ran last."""
    scored = [(fit, tile) for tile in tiles if (fit := _fit(tile, text)) is not None]
    scored.sort(key=lambda pair: (pair[0], pair[1].ticks, _start(pair[1])), reverse=True)
    return [tile for _fit_of, tile in scored]


def _fit(tile: TileRow, text: str) -> int | None:
    button = tile.button
    by_name = score(text, button.name)
    if by_name is not None:
        return by_name * _NAME_COUNTS
    return score(text, f"{button.name} {button.title} {button.group} {button.note}")


def _best(commands: Sequence[PaletteCommand], text: str) -> list[PaletteCommand]:
    scored = [
        (fit, command) for command in commands if (fit := score(text, command.title)) is not None
    ]
    return [command for _fit_of, command in sorted(scored, key=lambda pair: -pair[0])]


def _start(tile: TileRow) -> float:
    return 0.0 if tile.run is None else tile.run.started_at.timestamp()
