"""A native, editable bar chart as XML: labels left, bars right, the count at each bar's end.

Colours and fonts come from the theme; python-pptx's own charts have axis ids that the schema refuses.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.renderers.deck.plan.slides import Chart
from summarizer.renderers.deck.writing.shapes import attribute, clean

SPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
CATEGORIES, VALUES = 111111111, 222222222
"""Axis ids: any two unsigned numbers."""
GAP = 55
"""Per cent of a bar's width between two bars."""
COUNT_PT = 18.0
BARE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def chart_xml(chart: Chart, language: str, workbook: str) -> bytes:
    """The chart part; ``workbook`` is the relation to the part that holds its figures."""
    label_pt = min(label.size or COUNT_PT for label in chart.labels)
    return (
        f'<c:chartSpace {SPACES}><c:date1904 val="0"/><c:lang val="{attribute(language)}"/>'
        '<c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{_layout(chart)}{_bars(chart, language)}'
        f"{_category_axis(label_pt, language)}{_value_axis(chart)}{BARE}</c:plotArea>"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"{BARE}{_text(label_pt, language)}"
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def _layout(chart: Chart) -> str:
    """The bars' place: right of the labels, with room for the counts."""
    numbers = (("x", chart.label_share), ("y", 0.0), ("w", 1 - chart.label_share - 0.02), ("h", 1.0))
    edges = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    values = "".join(f'<c:{name} val="{value:.3f}"/>' for name, value in numbers)
    return f"<c:layout><c:manualLayout>{edges}{values}</c:manualLayout></c:layout>"


def _bars(chart: Chart, language: str) -> str:
    count = len(chart.values)
    names = _strings(f"Sheet1!$A$2:$A${count + 1}", [label.text for label in chart.labels])
    points = "".join(f'<c:pt idx="{n}"><c:v>{value}</c:v></c:pt>' for n, value in enumerate(chart.values))
    numbers = (
        f"<c:numRef><c:f>Sheet1!$B$2:$B${count + 1}</c:f><c:numCache><c:formatCode>0</c:formatCode>"
        f'<c:ptCount val="{count}"/>{points}</c:numCache></c:numRef>'
    )
    shown = "".join(f'<c:{name} val="{value}"/>' for name, value in LABELLED)
    return (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>{_strings("Sheet1!$B$1", [chart.series])}</c:tx>'
        '<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>'
        f'<c:dLbls><c:numFmt formatCode="0" sourceLinked="0"/>{BARE}{_text(COUNT_PT, language, bold=True)}'
        f'<c:dLblPos val="outEnd"/>{shown}</c:dLbls>'
        f"<c:cat>{names}</c:cat><c:val>{numbers}</c:val></c:ser>"
        f'<c:gapWidth val="{GAP}"/><c:axId val="{CATEGORIES}"/><c:axId val="{VALUES}"/></c:barChart>'
    )


LABELLED = (
    ("showLegendKey", 0),
    ("showVal", 1),
    ("showCatName", 0),
    ("showSerName", 0),
    ("showPercent", 0),
    ("showBubbleSize", 0),
)


def _strings(cells: str, texts: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{number}"><c:v>{clean(text)}</c:v></c:pt>' for number, text in enumerate(texts))
    return f'<c:strRef><c:f>{cells}</c:f><c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache></c:strRef>'


def _category_axis(size: float, language: str) -> str:
    """Labels from the top down, on a thin line."""
    line = '<c:spPr><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></c:spPr>'
    return (
        f'<c:catAx><c:axId val="{CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'{line}{_text(size, language)}<c:crossAx val="{VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
    )


def _value_axis(chart: Chart) -> str:
    """Hidden, from nought to all articles, so that a full bar means every article."""
    return (
        f'<c:valAx><c:axId val="{VALUES}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{chart.total * 1.1:.2f}"/>'
        '<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>'
        '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="none"/><c:crossAx val="{CATEGORIES}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _text(size: float, language: str, *, bold: bool = False) -> str:
    weight = ' b="1"' if bold else ' b="0"'
    colour = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>'
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{size * 100:.0f}"{weight}>{colour}</a:defRPr>'
        f'</a:pPr><a:endParaRPr lang="{attribute(language)}"/></a:p></c:txPr>'
    )
