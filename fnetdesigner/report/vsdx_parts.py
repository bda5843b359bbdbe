"""The parts of a Visio package that every drawing has, and how they are packed.

An Open Packaging zip whose entries have one fixed date and one order, so that equal drawings are equal bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

from fnetdesigner.report.markup import xml_text

DECLARATION = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n'
VISIO = "http://schemas.microsoft.com/office/visio/2012/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
VISIO_RELATION = "http://schemas.microsoft.com/visio/2010/relationships"
CONTENT = "application/vnd.ms-visio"
PACKAGED = "application/vnd.openxmlformats-package"
# The earliest date that a zip can hold; the drawing has none of its own.
DATE = (1980, 1, 1, 0, 0, 0)

TYPES = "".join(
    (
        DECLARATION,
        f'<Types xmlns="{PACKAGE}/content-types">',
        f'<Default Extension="rels" ContentType="{PACKAGED}.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        '<Default Extension="png" ContentType="image/png"/>',
        f'<Override PartName="/visio/document.xml" ContentType="{CONTENT}.drawing.main+xml"/>',
        f'<Override PartName="/visio/pages/pages.xml" ContentType="{CONTENT}.pages+xml"/>',
        f'<Override PartName="/visio/pages/page1.xml" ContentType="{CONTENT}.page+xml"/>',
        f'<Override PartName="/docProps/core.xml" ContentType="{PACKAGED}.core-properties+xml"/>',
        "</Types>",
    )
)

# The style that everything falls back on; Visio wants one with the number 0.
DOCUMENT = "".join(
    (
        DECLARATION,
        f'<VisioDocument xmlns="{VISIO}" xmlns:r="{RELATION}" xml:space="preserve">',
        '<DocumentSettings TopPage="0" DefaultTextStyle="0" DefaultLineStyle="0" DefaultFillStyle="0"/>',
        '<StyleSheets><StyleSheet ID="0" NameU="No Style" Name="No Style">',
        '<Cell N="EnableLineProps" V="1"/><Cell N="EnableFillProps" V="1"/><Cell N="EnableTextProps" V="1"/>',
        '<Cell N="LineWeight" V="0.01041666666666667"/><Cell N="LineColor" V="0"/><Cell N="LinePattern" V="1"/>',
        '<Cell N="FillForegnd" V="1"/><Cell N="FillPattern" V="1"/><Cell N="VerticalAlign" V="1"/>',
        '<Cell N="LeftMargin" V="0"/><Cell N="RightMargin" V="0"/><Cell N="TopMargin" V="0"/>',
        '<Cell N="BottomMargin" V="0"/>',
        "</StyleSheet></StyleSheets></VisioDocument>",
    )
)


def relations(targets: Iterable[tuple[str, str]]) -> str:
    """The relations of a part: rId1, rId2 and so on, each of a type to a target."""
    rows = (
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def core(title: str, description: str) -> str:
    """The title and description of the document, in the vocabulary of Dublin Core."""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{xml_text(title)}</dc:title><dc:description>{xml_text(description)}</dc:description>"
        "</cp:coreProperties>"
    )


def pages(width: float, height: float) -> str:
    """The list with the one page, its size in inches."""
    cells = {"PageWidth": width, "PageHeight": height, "PageScale": 1.0, "DrawingScale": 1.0}
    sheet = "".join(f'<Cell N="{n}" V="{v:.6g}" U="IN"/>' for n, v in cells.items())
    return (
        f'{DECLARATION}<Pages xmlns="{VISIO}" xmlns:r="{RELATION}" xml:space="preserve">'
        '<Page ID="0" NameU="Design" Name="Design" ViewScale="-1" '
        f'ViewCenterX="{width / 2:.6g}" ViewCenterY="{height / 2:.6g}">'
        f'<PageSheet LineStyle="0" FillStyle="0" TextStyle="0">{sheet}</PageSheet>'
        '<Rel r:id="rId1"/></Page></Pages>'
    )


def packed(title: str, description: str, page_list: str, page: str, images: Mapping[str, bytes]) -> bytes:
    """The package. ``images`` are PNG by name; the page knows them as rId1, rId2 and so on, in this order."""
    metadata = f"{PACKAGE}/relationships/metadata/core-properties"
    parts: Sequence[tuple[str, str | bytes]] = (
        ("[Content_Types].xml", TYPES),
        (
            "_rels/.rels",
            relations([(f"{VISIO_RELATION}/document", "visio/document.xml"), (metadata, "docProps/core.xml")]),
        ),
        ("docProps/core.xml", core(title, description)),
        ("visio/document.xml", DOCUMENT),
        ("visio/_rels/document.xml.rels", relations([(f"{VISIO_RELATION}/pages", "pages/pages.xml")])),
        ("visio/pages/pages.xml", page_list),
        ("visio/pages/_rels/pages.xml.rels", relations([(f"{VISIO_RELATION}/page", "page1.xml")])),
        ("visio/pages/page1.xml", page),
        (
            "visio/pages/_rels/page1.xml.rels",
            relations([(f"{RELATION}/image", f"../media/{name}.png") for name in images]),
        ),
        *((f"visio/media/{name}.png", data) for name, data in images.items()),
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # As if made on one system, whatever this is.
            entry.create_system, entry.external_attr = 0, 0
            archive.writestr(entry, data)
    return out.getvalue()
