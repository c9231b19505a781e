"""Line icons in the colours of the scheme, crisp at every scale."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from flowbutton import assets
from flowbutton.domain.button import PICTURE, SET

log = logging.getLogger(__name__)
_SET_NAME = re.compile(SET + "[a-z0-9]+[.][a-z0-9-]+")
_DIGEST = re.compile("[0-9a-f]{64}")

FALLBACK = "play"
EMOJI = "emoji:"  # before a sign that is an icon by itself
APP = ""  # the name of the program's own icon


class Icons:
    """Reads the pictures when they are first asked for, and keeps what it has drawn."""

    def __init__(self) -> None:
        self.pictures: Path | None = None  # the folder of people's own
        self._svgs: dict[str, bytes] = {}
        self.learned = 0  # how often another drawing of an icon came
        self.twins: list[QIconEngine] = []  # copies of icons that were changed: hardly ever any
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}

    def names(self) -> tuple[str, ...]:
        """Return every name there is a picture of."""
        return assets.icon_names()

    def pixmap(self, name: str, color: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon, `size_px` device pixels wide and high, for a screen of `ratio`."""
        key = (name, color.name(QColor.NameFormat.HexArgb), size_px)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._draw(name, color, size_px)
        if pixmap.devicePixelRatio() != ratio:
            pixmap = QPixmap(pixmap)
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return pixmap

    def paint(self, painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
        """Paint the icon into `rect` (a square), on whole device pixels."""
        ratio = painter.device().devicePixelRatioF()
        side = max(1, round(rect.width() * ratio))
        pixmap = self.pixmap(name, color, side, ratio)
        left, top = round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio
        painter.drawPixmap(
            QRectF(left, top, side / ratio, side / ratio), pixmap, QRectF(pixmap.rect())
        )

    def paint_turned(
        self, painter: QPainter, rect: QRectF, name: str, color: QColor, turns: float
    ) -> None:
        """Paint the icon into `rect`, turned clockwise by a part of a whole turn."""
        if turns % 1 == 0:
            self.paint(painter, rect, name, color)
            return
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(name, color, max(1, round(rect.width() * ratio)), ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(rect.center())
        painter.rotate(360 * turns)
        around = QRectF(-rect.width() / 2, -rect.height() / 2, rect.width(), rect.height())
        painter.drawPixmap(around, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def icon(self, name: str, color: Callable[[], QColor]) -> QIcon:
        """Return an icon that asks for its colour whenever it is painted."""
        return QIcon(_Engine(self, name, color))

    def tick(self, color: Callable[[], QColor]) -> QIcon:
        """Return a tick for what is checked, and the same room for what is not."""
        return QIcon(_Tick(self, "check", color))

    def app_icon(self) -> QIcon:
        """Return the program's own icon; each size is drawn when it is asked for."""
        return QIcon(_Engine(self, APP, QColor))

    def _draw(self, name: str, color: QColor, size_px: int) -> QPixmap:
        if name.startswith(EMOJI):
            return _written(name.removeprefix(EMOJI), color, size_px)
        file = self._picture_file(name)
        picture = QPixmap() if file is None else QPixmap(str(file))
        if not picture.isNull():
            return picture.scaled(size_px, size_px, mode=Qt.TransformationMode.SmoothTransformation)
        svg = self._svg(name).replace(b"currentColor", color.name().encode())
        return _render(svg, size_px, color.alphaF())

    def learn(self, name: str, svg: bytes) -> None:
        """Draw an icon like this from now on."""
        self.learned += 1
        self._svgs[name] = svg
        self._pixmaps = {key: one for key, one in self._pixmaps.items() if key[0] != name}

    def is_picture(self, name: str) -> bool:
        """Return whether this is a picture of one's own that is there."""
        return self._picture_file(name) is not None

    def _picture_file(self, name: str) -> Path | None:
        digest = name.removeprefix(PICTURE)
        if self.pictures is None or digest == name or not _DIGEST.fullmatch(digest):
            return None
        path = self.pictures / f"{digest}.png"
        return path if path.is_file() else None

    def _svg(self, name: str) -> bytes:
        svg = self._svgs.get(name)
        if svg is None:
            try:
                svg = self._read(name)
            except (OSError, ValueError):
                log.info("There is no icon called %s", name)
                svg = assets.icon(FALLBACK)
            self._svgs[name] = svg
        return svg

    def _read(self, name: str) -> bytes:
        """Return the drawing of an icon. Raises OSError, ValueError."""
        if name.startswith(SET) and self.pictures is not None and _SET_NAME.fullmatch(name):
            return (self.pictures / f"{name.removeprefix(SET)}.svg").read_bytes()
        return assets.app_icon() if name == APP else assets.icon(name)


class _Engine(QIconEngine):
    """Draws an icon of `Icons` at the size that is wanted."""

    def __init__(self, icons: Icons, name: str, color: Callable[[], QColor]) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._color = color

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        self._icons.paint(painter, square, self._name, self._tinted(mode))

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Since Qt 6.8 `size` is in points, before that in pixels: then this is twice as fine.
        side = max(1, round(min(size.width(), size.height()) * scale))
        pixmap = self._icons.pixmap(self._name, self._tinted(mode), side, scale)
        return pixmap if size.width() <= size.height() else _widened(pixmap, size, scale)

    @override
    def clone(self) -> QIconEngine:
        # WORKAROUND PySide6 6.11: what clone() returns belongs to nobody, and its Python half is
        # gone when Qt asks it to paint. Can go when its owner is C++.
        twin = type(self)(self._icons, self._name, self._color)
        self._icons.twins.append(twin)
        return twin

    def _tinted(self, mode: QIcon.Mode) -> QColor:
        color = QColor(self._color())
        if mode == QIcon.Mode.Disabled:
            color.setAlphaF(0.4)
        return color


class _Tick(_Engine):
    """Draws what is on only."""

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if state == QIcon.State.On:
            super().paint(painter, rect, mode, state)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = super().scaledPixmap(size, mode, state, scale)
        if state != QIcon.State.On:
            pixmap = QPixmap(pixmap)
            pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap


def _widened(pixmap: QPixmap, size: QSize, scale: float) -> QPixmap:
    """Return the icon with room behind it, as an icon before words likes to have."""
    wide = QPixmap(max(1, round(size.width() * scale)), pixmap.height())
    wide.setDevicePixelRatio(scale)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    room = (wide.width() - pixmap.width()) / scale
    painter.drawPixmap(QPointF(room if QGuiApplication.isRightToLeft() else 0, 0), pixmap)
    painter.end()
    return wide


def _written(sign: str, color: QColor, side: int) -> QPixmap:
    """Return an emoji as a picture; where the font has no colours, in `color`."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    font = QFont()
    font.setPixelSize(max(1, round(side * 0.8)))
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRect(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return pixmap


def _render(svg: bytes, side: int, opacity: float = 1.0) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
