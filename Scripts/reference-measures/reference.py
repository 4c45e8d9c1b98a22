"""One implementation's answer to one measure."""

import math
import time
from dataclasses import dataclass
from typing import Callable

import r


@dataclass
class Reference:
    """A function of a graph that gives values, or says in words why the implementation has none.

    With `judge` it is a function of a graph and of our values instead, and gives how far off these are:
    where more than one answer is right.
    """

    package: str
    ask: Callable | None = None
    tolerance: float = 1e-9
    # Of what is no Python package.
    version: str | None = None
    judge: Callable | None = None
    # What the difference is counted in, if not in the values.
    unit: str = ""
    # Whose absence leaves the row out.
    needs: str | None = None

    def gap(self, graph, ours):
        """The difference, or words or None where there is nothing to compare."""
        if self.judge:
            return self.judge(graph, ours)
        theirs = self.ask(graph)
        if theirs is None or isinstance(theirs, str):
            return theirs
        return difference(ours, [float(v) for v in theirs])


@dataclass
class Search(Reference):
    """Both search for something large, so ours may be larger.

    `judge` is what the reference says of our answer, `ask` what it says of its own best; the difference is how
    much less ours is, relative to theirs, of which what is below `least` counts as that.
    """

    least: float = 1e-6
    # On how many graphs ours is larger, and how long theirs took.
    better: int = 0
    seconds: float = 0

    def gap(self, graph, ours):
        began = time.perf_counter()
        theirs = self.ask(graph)
        self.seconds += time.perf_counter() - began
        if theirs is None or isinstance(theirs, str):
            return theirs
        more = (self.judge(graph, ours)[0] - theirs[0]) / max(abs(theirs[0]), self.least)
        self.better += more > self.tolerance
        return max(0.0, -more)


def difference(ours, theirs):
    """The largest difference of two lists, relative where a value is above 1."""
    if len(ours) != len(theirs):
        return math.inf
    worst = 0.0
    for a, b in zip(ours, theirs):
        if a == b or (math.isnan(a) and math.isnan(b)):
            continue
        gap = abs(a - b) / max(1.0, abs(b))
        worst = max(worst, math.inf if math.isnan(gap) else gap)
    return worst


def by_hand(ask=None, tolerance=1e-9, **rest):
    """Written here after the paper: no implementation was found."""
    return Reference("by hand", ask, tolerance, version="(paper)", **rest)


def of_r(package, ask=None, tolerance=1e-9, **rest):
    return Reference(
        package, ask, tolerance, version=r.versions.get(package, "-"), needs=package, **rest
    )


def cached(function):
    """Remembers a graph's answer by the graph's name: conversions are asked for often."""
    memory = {}

    def remembering(graph, *rest):
        key = (graph.name, *rest)
        if key not in memory:
            memory[key] = function(graph, *rest)
        return memory[key]

    return remembering
