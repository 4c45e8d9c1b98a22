"""Every measure that networkx has, beside networkx, on graphs of many shapes.

    measures_beside_networkx.py OPTIONS

OPTIONS are those below as JSON. Ours is timed inside MeasureDriver, without start-up and reading, one right
after the other with networkx. Each row is a line of JSON on standard output.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
import warnings
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from measure_shapes import network, shapes, text
from networkx_measures import QUICK, measures

#: Calls go on for so many seconds.
BUDGET = 0.05


@dataclass
class Options:
    """What is measured."""

    driver: str
    words: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=lambda: [50, 400])
    large: int = 2000
    seed: int = 1
    pairs: int = 3


@dataclass
class Row:
    """One measure on one graph."""

    measure: str
    kind: str
    shape: str
    nodes: int
    edges: int
    theirs: float
    ours: float
    ratio: float


def their_seconds(run, g, rows) -> tuple[float | None, str]:
    """The median of calls that go on for a while, after a first that does not count if it was quick."""
    times, begin = [], time.perf_counter()
    while not times or (time.perf_counter() - begin < BUDGET and len(times) < 1000):
        start = time.perf_counter()
        try:
            run(g) if rows is None else run(g, rows)
        except Exception as error:
            return None, type(error).__name__
        times.append(time.perf_counter() - start)
    if len(times) > 1:
        times = times[1:]
    return median(times), ""


def our_seconds(driver: str, file: Path, measure: str) -> float:
    done = subprocess.run(
        [driver, "--time", file, measure], stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout.split("\t")[2])


def timed(options: Options, file: Path, measure: str, run, g, rows) -> tuple[list, str]:
    """Pairs of their seconds and ours."""
    pairs: list[tuple[float, float]] = []
    for pair in range(options.pairs):
        theirs, error = their_seconds(run, g, rows)
        if theirs is None:
            return [], error
        pairs.append((theirs, our_seconds(options.driver, file, measure)))
        # Where it is clear, one more pair would say nothing.
        if pair == 0 and (theirs / pairs[0][1] > 20 or theirs > 3):
            break
    return pairs, ""


def is_wanted(options: Options, measure: str, kind: str, shape: str, size: int, rows) -> bool:
    if kind == "two-mode" and rows is None:
        return False
    if size not in options.sizes:
        # A path's power method takes networkx minutes there.
        if measure not in QUICK or (measure == "eigenvector" and shape in ("path", "grid")):
            return False
    return not options.words or any(word in measure for word in options.words)


def rows_of(options: Options, folder: Path):
    """Each row as soon as it is measured."""
    import networkx as nx

    warnings.filterwarnings("ignore")
    file = folder / "graph.txt"
    for size in options.sizes + ([options.large] if options.large else []):
        for shape, n, pairs, rows in shapes(size, random.Random(options.seed)):
            if size not in options.sizes and n < size - size**0.5 * 2:
                continue
            graphs: dict = {}
            for measure, kind, run in measures(nx):
                if not is_wanted(options, measure, kind, shape, size, rows):
                    continue
                if kind not in graphs:
                    graphs[kind] = network(nx, kind, n, pairs)
                g = graphs[kind]
                file.write_text(text(kind, g, rows))
                runs, error = timed(
                    options, file, measure, run, g, rows if kind == "two-mode" else None)
                if error:
                    print(f"bench: {measure} on {kind} {shape}: networkx fails: {error}",
                          file=sys.stderr)
                    continue
                yield Row(measure, kind, shape, n, g.number_of_edges(), median(t for t, _ in runs),
                          median(o for _, o in runs), median(t / o for t, o in runs))
            print(f"bench: measures: {shape} of {n} nodes", file=sys.stderr, flush=True)


def main() -> None:
    options = Options(**json.loads(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        for row in rows_of(options, Path(folder)):
            print(json.dumps(asdict(row)), flush=True)


if __name__ == "__main__":
    main()
