"""One implementation's answer to one measure."""

from dataclasses import dataclass
from typing import Callable


@dataclass
class Reference:
    """A function of a graph, or None where the implementation does not define the value."""

    package: str
    ask: Callable
    tolerance: float = 1e-9
    # Where both search for something large, ours may be larger: what the reference says of our answer
    # is compared with what it says of its own.
    judge: Callable | None = None
    # Of what is no Python package.
    version: str | None = None


def cached(function):
    """Remembers the last graph's answer by the graph's name: conversions are asked for often."""
    memory = {}

    def remembering(graph, *rest):
        key = (graph.name, *rest)
        if key not in memory:
            memory[key] = function(graph, *rest)
        return memory[key]

    return remembering
