from flowbutton.desktop.hot_keys.grabber import Struck
from flowbutton.ui.settings_values import with_setting


def test_a_key_that_this_desktop_does_not_give_is_told_with_the_command(started, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    started.wait(lambda: started.app.desktop, "the desktop")
    now = started.core.settings.now
    started.app.settings.use(with_setting(now, "desktop.hot_key", "Ctrl+Alt+Space"))
    started.wait(lambda: "Ctrl+Alt+Space" in started.message, "the word")
    assert " link”" in started.message
    started.window.hide()
    started.app.desktop.keys.keys.struck.emit(Struck("palette"))
    assert started.window.isVisible()
    assert started.app.palette.palette.isVisible()


def test_a_key_in_the_file_that_is_none_is_told_at_the_start(program):
    file = program.folder / "settings.toml"
    wanted = '\n[desktop]\nhot_key = "Alt+Nonsense"\n'
    file.write_text(file.read_text("utf-8") + wanted, encoding="utf-8")
    program.start()
    program.wait(lambda: "“Alt+Nonsense” is no combination of keys" in program.message)
