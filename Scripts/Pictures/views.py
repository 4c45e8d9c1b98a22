"""The views of `entente draw` that are drawn, measured and shown."""

from typing import NamedTuple


class View(NamedTuple):
    """A view: its name, the sentence that stands over it, and the options of `entente draw`."""

    name: str
    sentence: str
    options: tuple[str, ...]


VIEWS = (
    View("coalitions", "Who leads and who belongs.", ()),
    View("capability", "The coalitions of one kind, in rings: the fewer there are, the better it fits.",
         ("--layout", "rings", "--kind", "capability")),
    View("matrix", "Every membership, countries by the number of their coalitions.", ("--view", "matrix")),
    View("similarity", "The same, with coalitions and countries that are alike beside each other.",
         ("--view", "matrix", "--order", "similarity")),
    View("timeline", "When coalitions were founded, who joined and who began to lead.", ("--view", "timeline")),
    View("diff", "What changed between two dates.", ("--view", "diff", "--from", "2024-06", "--to", "2025-07")),
    View("overlaps", "How many members each two coalitions have in common.", ("--view", "overlaps")),
    View("upset", "Which combinations of coalitions occur, and for which countries.",
         ("--view", "upset", "--kind", "capability")),
    View("leadership", "Who leads what, alone or jointly.", ("--view", "leadership")),
    View("focus", "One coalition and everything tied to it.", ("--focus", "artillery", "--as-of", "2025-01-20")),
    View("graphviz", "Any layout engine of Graphviz draws the network, too.",
         ("--layout", "neato", "--kind", "capability")),
)

THEMES = ("light", "dark", "print")
SIZES = ("page", "column", "slide")
