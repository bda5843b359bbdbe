"""The window: the only room with Qt. It draws the design and turns gestures into intents; it decides nothing."""

# The rest of the house before Qt: once PySide is there, it reads the source of every module that is imported, to see
# whether it asks for another spelling of Qt's names.
import fnetdesigner.planning.assistants.catalogue
import fnetdesigner.project
import fnetdesigner.report.overlays
import fnetdesigner.report.svg
import fnetdesigner.routing.dependents
import fnetdesigner.routing.live
import fnetdesigner.rules.families
import fnetdesigner.workspace.session  # noqa: F401
