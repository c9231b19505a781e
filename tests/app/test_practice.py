"""Practice: every end can be seen, and nothing is reached."""

import json
import os
import subprocess
import sys
from dataclasses import replace

from flowbutton.app.core import build_core
from flowbutton.app.front import Front
from flowbutton.app.home_files import open_files
from flowbutton.app.outside import Outside
from flowbutton.app.practice import fill, practice_environ
from flowbutton.app.start import ALONE
from flowbutton.app.window import App
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.requests import Reply
from flowbutton.desktop.instance.server import Server
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.instance.start import be_first_or_ask
from flowbutton.domain.button import Button
from flowbutton.domain.target import FlowTarget
from flowbutton.store.folders import find_folders
from flowbutton.store.practice_buttons import MARK

TOUR = """
import socket, sys
from dataclasses import replace
from datetime import timedelta
tried = []
sys.addaudithook(lambda event, _args: tried.append(event) if event == "socket.connect" else None)
from flowbutton.app.core import build_core
from flowbutton.app.practice import fill, practice_environ, seal
from flowbutton.domain.press import Door
from flowbutton.engine.make_press import press_for
from flowbutton.engine.press import new_run
home = practice_environ({"FLOWBUTTON_HOME": sys.argv[1]})
fill({"FLOWBUTTON_HOME": sys.argv[1]}, home)
seal()
core = build_core(home)
[service] = core.services.triggers
for button in core.buttons.all():
    press = press_for(button, Door.WINDOW, core.services.clocks)
    service.prepare(press)
    answer = service.send(press, lambda: False)
    seen = [answer.state]
    for ago in (1, 3, 8, 20):
        began = core.services.clocks.now() - timedelta(seconds=ago)
        run = replace(new_run(press), run_id=answer.run_id, started_at=began)
        seen.append(service.look([run])[press.id].state)
    print(button.name, *seen)
print("connects", len(tried))
print(core.is_practice)
core.close()
with socket.socket() as reaching:
    try:
        reaching.connect(("127.0.0.1", 9))
    except OSError as refused:
        print(refused)
"""


def test_each_kind_of_end_is_shown_and_nothing_is_reached(tmp_path):
    told = subprocess.run(
        [sys.executable, "-c", TOUR, str(tmp_path / "home")],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines() == [
        "PRACTICE · It succeeds accepted running running succeeded succeeded",
        "PRACTICE · It fails accepted running running failed failed",
        "PRACTICE · Its answer is lost unknown running running succeeded succeeded",
        "PRACTICE · It waits for a person accepted running waiting waiting succeeded",
        "connects 0",
        "True",
        "Practice reaches no network",
    ]


def test_own_buttons_are_copied_with_the_word_and_stay_as_they_are(tmp_path):
    environ = {"FLOWBUTTON_HOME": str(tmp_path / "home")}
    own = Button("b1", "Deploy", FlowTarget("env", "flow"), account="mara", values={"a": 1})
    open_files(environ).buttons.replace((own,))
    home = practice_environ(environ)
    fill(environ, home)
    *_, copy = open_files(home).buttons.all()
    assert (copy.name, copy.account, copy.values) == (f"{MARK}Deploy", "", {})
    assert open_files(environ).buttons.all() == (own,)
    changed = open_files(home).buttons.change(lambda row: (*row[:-1], own))
    assert all(button.name.startswith(MARK) for button in changed)


def test_whoever_opens_the_home_for_practice_reaches_nothing(tmp_path):
    environ = {"FLOWBUTTON_HOME": str(tmp_path / "home")}
    own = Button("b1", "Deploy", FlowTarget("env", "flow"))
    open_files(environ).buttons.replace((own,))
    fill(environ, practice_environ(environ))
    plainly = {**os.environ, "FLOWBUTTON_HOME": str(tmp_path / "home" / "practice")}
    told = subprocess.run(
        [sys.executable, "-m", "flowbutton", "run", "b1", "--json", "--no-wait"],
        env=plainly,
        capture_output=True,
        text=True,
        check=False,
    )
    run = json.loads(told.stdout)
    assert run["button"] == "PRACTICE · Deploy"
    assert run["transport"] == "practice"


def test_a_window_for_practice_shows_every_end_with_the_word_and_reaches_nothing(tmp_path):
    told = subprocess.run(
        [sys.executable, "-m", "tests.app.practice_tour", str(tmp_path / "home")],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    *runs, tiles, reached = told.stdout.splitlines()
    ends = {line.partition(": ")[0]: line.split()[-1] for line in runs}
    assert ends == {
        "PRACTICE · It succeeds": "succeeded",
        "PRACTICE · It fails": "failed",
        "PRACTICE · Its answer is lost": "succeeded",
        "PRACTICE · It waits for a person": "succeeded",
    }
    states = {line.partition(": ")[0]: line.partition(": ")[2].split() for line in runs}
    assert "unknown" in states["PRACTICE · Its answer is lost"]
    assert "waiting" in states["PRACTICE · It waits for a person"]
    assert tiles.count("PRACTICE · ") == len(ends)
    assert reached == "reached []"


def test_a_window_for_practice_that_is_open_keeps_what_is_practised(tmp_path):
    environ = {"FLOWBUTTON_HOME": str(tmp_path / "home")}
    home = practice_environ(environ)
    fill(environ, home)
    mine = Button("mine", f"{MARK}Mine", FlowTarget("env", "flow"))
    open_files(home).buttons.replace((mine,))
    listener = be_first_or_ask(find_place(find_folders(home).data), Show())
    server = Server(listener, lambda asked: asked.answer(Reply(0)))
    told = subprocess.run(
        [sys.executable, "-m", "flowbutton", "practice"], env={**os.environ, **environ}, check=False
    )
    server.close()
    assert told.returncode == 0
    assert open_files(home).buttons.all() == (mine,)


def test_a_window_for_practice_looks_and_stands_as_the_real_one(tmp_path):
    environ = {"FLOWBUTTON_HOME": str(tmp_path / "home")}
    own = open_files(environ)
    look = replace(own.settings.now.look, text_percent=150)
    own.settings.use(replace(own.settings.now, look=look))
    own.settings.save()
    own.facts.put("window", "here")
    fill(environ, practice_environ(environ))
    found = open_files(practice_environ(environ))
    assert found.settings.now.look.text_percent == 150
    assert found.facts.get("window") == "here"


def test_from_practice_one_goes_back_to_the_real_buttons(qtbot, qapp, tmp_path, monkeypatch):
    environ = {"FLOWBUTTON_HOME": str(tmp_path / "home")}
    monkeypatch.setenv("FLOWBUTTON_HOME", environ["FLOWBUTTON_HOME"])
    home = practice_environ(environ)
    fill(environ, home)
    core = build_core(home)
    begun = []
    outside = Outside(lambda _url: True, lambda: False, lambda word: begun.append(word) or True)
    app = App(qapp, Front(qapp, core.files), core, outside)
    app.begin(ALONE)
    qtbot.waitUntil(lambda: app.desktop is not None and app.desktop.practising.bar.isVisible())
    bar = app.desktop.practising.bar
    with qtbot.waitSignal(app.desktop.quit_wanted):
        bar.back.click()
    assert begun == [""]
    app.close()
    core.close()
    app.window.deleteLater()
