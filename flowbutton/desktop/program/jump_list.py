"""The menu of the program's icon in the task bar of Windows: a press for each favourite."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.powershell import run_script
from flowbutton.desktop.tools import Tool
from flowbutton.domain.button import Button

MOST = 10
#: By System.Windows.Shell.JumpList, which comes with Windows. A list belongs to an application id,
#: which this process takes on for the moment.
SCRIPT = """
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName PresentationFramework
$named = '[DllImport("shell32.dll", CharSet = CharSet.Unicode, PreserveSig = false)]'
$named += ' public static extern void SetCurrentProcessExplicitAppUserModelID(string id);'
Add-Type -Namespace FlowButton -Name Shell -MemberDefinition $named
[FlowButton.Shell]::SetCurrentProcessExplicitAppUserModelID($env:FLOWBUTTON_APP)
$list = New-Object System.Windows.Shell.JumpList
foreach ($each in (ConvertFrom-Json $env:FLOWBUTTON_TASKS)) {
    $task = New-Object System.Windows.Shell.JumpTask
    $task.Title = $each.title
    $task.ApplicationPath = $each.target
    $task.Arguments = $each.arguments
    $task.IconResourcePath = $each.icon
    $list.JumpItems.Add($task)
}
$list.Apply()
"""


class JumpList:
    """Has the favourites in the list; `kept` is a file that knows what is in it."""

    def __init__(self, commands: Commands, icon: Path, kept: Path, tool: Tool) -> None:
        self._commands = commands
        self._icon = icon
        self._kept = kept
        self._tool = tool

    def show(self, favourites: Sequence[Button]) -> None:
        """Put the favourites into the list, when it has others. Raises OSError."""
        tasks = [self._task(button) for button in favourites[:MOST]]
        text = json.dumps(tasks)
        if self._is_known(text):
            return
        environ = {"FLOWBUTTON_APP": APP_ID, "FLOWBUTTON_TASKS": text}
        if not run_script(SCRIPT, environ, self._tool):
            raise OSError("the list in the task bar was not made")
        files.put(self._kept, text.encode())

    def clear(self) -> None:
        """Empty the list, when something was put into it. Raises OSError."""
        if self._kept.is_file():
            self.show(())
            self._kept.unlink(missing_ok=True)

    def _is_known(self, text: str) -> bool:
        before = self._kept.read_bytes() if self._kept.is_file() else b"[]"
        return before == text.encode()

    def _task(self, button: Button) -> dict[str, str]:
        target, *words = self._commands.press(button.id)
        return {
            "title": button.name,
            "target": target,
            "arguments": subprocess.list2cmdline(words),
            "icon": str(self._icon),
        }
