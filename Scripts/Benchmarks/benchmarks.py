"""All benchmarks by name, in the order in which they run."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import building
import communities
import drawing
import graph_file
import growth
import kernels
import measures
import starting
import tables
from outcome import Outcome
from programs import Programs
from workers import Workers


@dataclass
class Session:
    """What a run was asked for, and what it has."""

    programs: Programs
    workers: Workers
    folder: Path
    data: Path | None = None
    repetitions: int | None = None
    against: str | None = None
    measure_options: dict | None = None
    every_row: bool = False
    is_quick: bool = False

    @property
    def rounds(self) -> int | None:
        """The rounds of what is not over in milliseconds; nothing for as many as it takes."""
        return self.repetitions or (3 if self.is_quick else None)


@dataclass
class Benchmark:
    """A name on the command line, and what it runs."""

    name: str
    what: str
    run: Callable[[Session], list[Outcome]]
    in_quick: bool = False
    in_all: bool = True


#: Of the kernels and searches, those that a quick run has.
QUICK = {"closeness-5k", "harmonic-5k", "betweenness-5k", "eigenvector-5k", "betweenness-twins",
         "overlaps-treaties", "pagerank-1m", "clustering-1m", "components-1m", "cores-1m", "leiden-karate",
         "leiden-planted", "leiden-5k"}


def every_benchmark() -> list[Benchmark]:
    """Short processes first, then kernels by graph, so that a graph is loaded once."""
    found: list[Benchmark] = []
    for name, start in starting.STARTS.items():
        found.append(Benchmark(
            name, f"entente {' '.join(start[0])} against {start[1]}",
            lambda session, name=name: [starting.measure(
                name, session.programs.entente, session.repetitions)], in_quick=True))
    for name, answer in tables.TABLES.items():
        found.append(Benchmark(
            name, f"{answer} of 693,664 rows as a whole process, against pandas",
            lambda session, name=name: [tables.measure(
                name, session.programs.entente, session.data, session.folder, session.rounds,
                60 if session.is_quick else tables.LIMIT)],
            in_quick=True))
    for kernel in kernels.KERNELS:
        found.append(Benchmark(
            kernel.name, f"{kernel.kernel} in process, against {', '.join(kernel.peers)}",
            lambda session, kernel=kernel: [kernels.measure(
                kernel, session.workers, session.rounds, not session.is_quick)],
            in_quick=kernel.name in QUICK))
    for search in communities.SEARCHES:
        found.append(Benchmark(
            search.name, f"{search.kernel} on {search.graph}, against {', '.join(search.peers)}",
            lambda session, search=search: [communities.measure(
                search, session.workers, session.repetitions)],
            in_quick=search.name in QUICK))
    for name, what in drawing.DRAWINGS.items():
        found.append(Benchmark(
            name, what, lambda session, name=name: [drawing.measure(
                name, session.programs, session.folder, session.repetitions)]))
    found.append(Benchmark(
        "graph-from-file", "an edge list of 8 million edges: read and measure, against NetworKit and igraph",
        lambda session: [graph_file.measure(
            session.programs.kernels, session.folder, session.repetitions)]))
    found.append(Benchmark(
        "rank-table-10m", "rank of 1.25 to 10 million rows, against pandas",
        lambda session: [tables.measure_growth(
            session.programs.entente, session.folder, session.repetitions)]))
    for name, kernel in growth.GROWTHS.items():
        found.append(Benchmark(
            name, f"{kernel} over five doublings, against {growth.PEER}",
            lambda session, name=name: [growth.measure(name, session.workers, session.repetitions)]))
    found.append(Benchmark(
        "measures", "each measure that networkx has, on graphs of eleven shapes",
        lambda session: [measures.measure(
            session.programs.measures, session.measure_options or {}, session.every_row)]))
    found.append(Benchmark(
        "build", "a clean release build against that of another commit (--against)",
        lambda session: building.measure(session.against, session.folder, session.repetitions),
        in_all=False))
    return found
