"""What this program is, and which version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fnetdesigner import __version__
from fnetdesigner.azure.facts import BASELINE_TITLES, source
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.gui.language import counted, spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.rules.rulebook import rulebook


class AboutDialog(QDialog):
    """Name, version, what the rules go by."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About fnetdesigner"))
        image = QLabel()
        image.setPixmap(pixmap("icons/fnetdesigner.svg", "accent", theme, 64))
        name = QLabel("fnetdesigner")
        name.setProperty("role", "title")
        article = source("seed")
        baselines = tr(" and the ").join(spoken(t) for t in BASELINE_TITLES.values())
        link = f'<a style="color:{theme.hex("accent")}" href="{article.url}">{article.title}</a>'
        words = QLabel(
            "".join(
                f"<p>{paragraph}</p>"
                for paragraph in (
                    tr("Version {version}").format(version=__version__),
                    tr("A desktop designer for the networks of Azure Functions: draw, check and export."),
                    tr("{rules}, by the {baselines}. They start from {article}.").format(
                        rules=counted(len(rulebook()), "rule", "rules"), baselines=baselines, article=link
                    ),
                    tr(
                        "Nothing is sent anywhere. MIT licence. Azure is a trademark of Microsoft; this project is not "
                        "affiliated with it, and its icons are its own."
                    ),
                )
            )
        )
        words.setWordWrap(True)
        words.setOpenExternalLinks(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        words.setFixedWidth(380)
        column = QVBoxLayout()
        column.addWidget(name)
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(row)
        layout.addWidget(buttons)
