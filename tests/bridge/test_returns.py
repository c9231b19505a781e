from threading import Thread

from PySide6.QtCore import QCoreApplication, QTimer

from flowbutton.bridge.returns import TURN_S, Returns


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_what_threads_put_in_comes_on_the_thread_of_the_window_in_its_order(qtbot) -> None:
    returns, came = Returns(), []
    returns.came.connect(came.append)
    thread = Thread(target=lambda: [returns.put(number) for number in range(1000)])
    thread.start()
    qtbot.waitUntil(lambda: len(came) == 1000)
    thread.join()
    assert came == list(range(1000))


def test_the_window_has_its_turn_between_many_values(qtbot) -> None:
    clock, came = Clock(), []
    returns = Returns(clock=clock)

    def take(value):
        came.append(value)
        clock.now += TURN_S / 2
        if value < 3:
            returns.put(value + 10)  # whoever works meanwhile does not lengthen the turn

    returns.came.connect(take)
    for value in range(6):
        returns.put(value)
    QTimer.singleShot(0, lambda: came.append("window"))
    qtbot.waitUntil(lambda: len(came) == 10)
    assert [value for value in came if value != "window"] == [0, 1, 2, 3, 4, 5, 10, 11, 12]
    assert came.index("window") <= 4


def test_values_come_also_while_somebody_who_heard_of_one_waits(qtbot) -> None:
    returns, came = Returns(), []

    def take(value):
        came.append(value)
        if value == "first":
            while "second" not in came:
                QCoreApplication.processEvents()

    returns.came.connect(take)
    returns.put("first")
    returns.put("second")
    qtbot.waitUntil(lambda: came == ["first", "second"])
    returns.put("third")
    qtbot.waitUntil(lambda: came == ["first", "second", "third"])


def test_what_comes_after_all_was_given_on_calls_again(qtbot) -> None:
    returns, came = Returns(), []
    returns.came.connect(came.append)
    for number in range(20):
        returns.put(number)
        qtbot.waitUntil(lambda: len(came) == number + 1)  # noqa: B023 - waited for at once
