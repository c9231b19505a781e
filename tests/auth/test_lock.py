import subprocess
import sys
import threading

from flowbutton.auth import lock

HOLDER = """
import sys
from pathlib import Path
from flowbutton.auth import lock
with lock.hold(Path(sys.argv[1]), 10.0) as is_held:
    print(is_held, flush=True)
    sys.stdin.read()
"""


def start_holder(path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout.readline().strip() == b"True"
    return holder


def end(holder):
    holder.stdin.close()
    holder.stdout.close()
    holder.wait(10)


def test_lock_makes_its_file_and_leaves_it(tmp_path):
    path = tmp_path / "new" / "a.lock"
    with lock.hold(path, 0.0) as is_held:
        assert is_held
    assert path.exists()


def test_lock_is_not_got_while_another_process_holds_it(tmp_path):
    holder = start_holder(tmp_path / "a.lock")
    with lock.hold(tmp_path / "a.lock", 0.05) as is_held:
        assert not is_held
    end(holder)
    with lock.hold(tmp_path / "a.lock", 0.0) as is_held:
        assert is_held


def test_lock_is_free_after_its_holder_was_killed(tmp_path):
    holder = start_holder(tmp_path / "a.lock")
    holder.kill()
    holder.wait(10)
    end(holder)
    with lock.hold(tmp_path / "a.lock", 5.0) as is_held:
        assert is_held


def test_lock_is_waited_for(tmp_path):
    got = threading.Event()

    def wait():
        with lock.hold(tmp_path / "a.lock", 10.0) as is_held:
            assert is_held
            got.set()

    with lock.hold(tmp_path / "a.lock", 0.0):
        thread = threading.Thread(target=wait)
        thread.start()
        assert not got.wait(0.05)
    assert got.wait(10)
    thread.join()
