"""The ratios as a picture: bars on a logarithmic axis, with lines at 1 and at 1.5."""

from math import ceil, floor, log10
from xml.sax.saxutils import escape

from outcome import Outcome

LEFT, RIGHT, TOP, ROW, WIDTH = 170, 70, 40, 20, 760
PASSED, FAILED = "#2b6a99", "#b5482e"


def chart(outcomes: list[Outcome]) -> str:
    """An SVG with one bar for each line that has a ratio. A bar begins at 1: to the right ours is faster."""
    shown = [outcome for outcome in outcomes if outcome.ratio > 0]
    ratios = [outcome.ratio for outcome in shown] + [outcome.target for outcome in shown] + [1.5]
    low = min(floor(log10(min(ratios, default=1))), -1)
    high = max(ceil(log10(max(ratios, default=1))), 1)

    def x(value: float) -> float:
        share = (log10(value) - low) / (high - low)
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    height = TOP + ROW * len(shown) + 30
    bottom = TOP + ROW * len(shown) + 4
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
        f' viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="12" role="img">',
        "<title>Ratios of the benchmarks</title>",
        "<desc>For each benchmark the time of the fastest peer divided by ours, on a logarithmic axis."
        "</desc>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="16" fill="#333333">time of the fastest peer ÷ time of Entente</text>',
    ]
    for power in range(low, high + 1):
        parts += upright(x(10.0**power), bottom, f"{10.0**power:g}", "#cccccc", "")
    parts += upright(x(1), bottom, "", "#333333", "")
    parts += upright(x(1.5), bottom, "1.5", "#333333", ' stroke-dasharray="4 3"')
    for place, outcome in enumerate(shown):
        y = TOP + ROW * place
        ends = sorted((x(1), x(outcome.ratio)))
        color = PASSED if outcome.passed else FAILED
        parts += [
            f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end" fill="#333333">'
            f"{escape(outcome.name)}</text>",
            f'<rect x="{ends[0]:.1f}" y="{y + 4}" width="{max(ends[1] - ends[0], 0.5):.1f}" height="12"'
            f' fill="{color}"/>',
            f'<line x1="{x(outcome.target):.1f}" x2="{x(outcome.target):.1f}" y1="{y + 2}" y2="{y + 18}"'
            ' stroke="#000000"/>',
            f'<text x="{WIDTH - RIGHT + 8}" y="{y + 14}" fill="#333333">{words(outcome.ratio)}</text>',
        ]
    parts.append(
        f'<text x="{LEFT}" y="{height - 6}" fill="#333333">blue: passes · red: does not ·'
        " short stroke: the target</text>")
    return "\n".join([*parts, "</svg>", ""])


def upright(x: float, bottom: float, label: str, color: str, more: str) -> list[str]:
    line = f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 4}" y2="{bottom}" stroke="{color}"{more}/>'
    text = f'<text x="{x:.1f}" y="{TOP - 8}" text-anchor="middle" fill="#333333">{label}</text>'
    return [line, text] if label else [line]


def words(ratio: float) -> str:
    return f"{ratio:.0f}" if ratio >= 100 else f"{ratio:.3g}"
