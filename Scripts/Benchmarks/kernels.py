"""Kernels in process: the same graph, the same cores, and nothing timed but the call."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import workloads
from agreement import EXACT, difference, same_partition, sum_of_differences
from alternation import OURS, alternate, settle
from outcome import Outcome
from workers import Worker, WorkerFailed, Workers
from workloads import Workload

Comparison = Callable[[Sequence[float], Sequence[float]], str | None]


def exact(ours: Sequence[float], theirs: Sequence[float]) -> str | None:
    return difference(ours, theirs, EXACT)


def scores(ours: Sequence[float], theirs: Sequence[float]) -> str | None:
    """PageRank: each stops when a step changes less than 1e-9, and 0.85 of the rest may come after it."""
    return sum_of_differences(ours, theirs, 2e-8)


def direction(ours: Sequence[float], theirs: Sequence[float]) -> str | None:
    """Eigenvectors, each with a residual of about 1e-6 relative to the eigenvalue."""
    squares = sum((one - other) ** 2 for one, other in zip(ours, theirs))
    return None if squares**0.5 <= 1e-4 else f"the vectors are {squares**0.5:.2g} apart"


@dataclass
class Kernel:
    """One kernel on one workload."""

    name: str
    kernel: str
    make: Callable[[], Workload]
    peers: tuple[str, ...]
    same: Comparison = exact
    target: float = 1.5


def on(name: str) -> Callable[[], Workload]:
    return lambda: workloads.graph(name)


def two_mode(name: str) -> Callable[[], Workload]:
    return lambda: workloads.affiliation(name)


NETWORKIT_IGRAPH = ("NetworKit", "igraph")
KERNELS = [
    Kernel("closeness-5k", "closeness", on("ties-5k"), NETWORKIT_IGRAPH, target=60),
    Kernel("harmonic-5k", "harmonic", on("ties-5k"), (*NETWORKIT_IGRAPH, "graph-tool"), target=50),
    Kernel("betweenness-5k", "betweenness", on("ties-5k"),
           (*NETWORKIT_IGRAPH, "rustworkx", "graph-tool"), target=3),
    Kernel("eigenvector-5k", "eigenvector", on("ties-5k"), NETWORKIT_IGRAPH, direction),
    Kernel("betweenness-twins", "betweenness", lambda: workloads.as_one_mode("twins"),
           (*NETWORKIT_IGRAPH, "rustworkx", "graph-tool"), target=5),
    Kernel("closeness-50k", "closeness", on("ties-50k"), ("NetworKit",), target=100),
    Kernel("overlaps-treaties", "overlaps", two_mode("treaties"),
           ("dense BLAS", "scipy", "GraphBLAS"), target=3),
    Kernel("overlaps-registry", "column-overlaps", two_mode("registry"), ("scipy", "GraphBLAS"), target=3),
    Kernel("build-1m", "build", on("ties-1m"), NETWORKIT_IGRAPH),
    Kernel("pagerank-1m", "pagerank", on("ties-1m"), NETWORKIT_IGRAPH, scores),
    Kernel("eigenvector-1m", "eigenvector", on("ties-1m"), NETWORKIT_IGRAPH, direction),
    Kernel("clustering-1m", "clustering", on("ties-1m"), NETWORKIT_IGRAPH),
    Kernel("components-1m", "components", on("ties-1m"), (*NETWORKIT_IGRAPH, "scipy"), same_partition),
    Kernel("cores-1m", "cores", on("ties-1m"), NETWORKIT_IGRAPH),
]


def stream_seconds(workers: Workers, workload: Workload) -> float:
    """The time to read the arrays of a graph once: the shortest of five."""
    worker = workers.peer("scipy", workload)
    return min(worker.run("stream").seconds for _ in range(5))


def measure(benchmark: Kernel, workers: Workers, repetitions: int | None,
            on_one_core: bool = False) -> Outcome:
    """Runs a kernel beside its peers and compares the results."""
    workload = benchmark.make()
    sizes = " × ".join(f"{size:,}" for size in workload.sizes)
    outcome = Outcome(benchmark.name, f"{benchmark.kernel}, {workload.name} ({sizes})",
                      target=benchmark.target)
    ours = workers.ours(workload)
    contestants: dict[str, Worker] = {OURS: ours}
    first, values = workers.values(ours, benchmark.kernel)
    begun = {OURS: first}
    for peer in benchmark.peers:
        try:
            contestants[peer] = workers.peer(peer, workload)
        except WorkerFailed as error:
            outcome.left_out.append(f"{peer}: {error}")
    for peer, worker in list(contestants.items())[1:]:
        try:
            begun[peer], theirs = workers.values(worker, benchmark.kernel)
        except WorkerFailed as error:
            workers.forget(peer)
            del contestants[peer]
            outcome.left_out.append(f"{peer}: {error}")
            continue
        if wrong := benchmark.same(values, theirs):
            outcome.problems.append(f"differs from {peer}: {wrong}")
    if on_one_core:
        compare_cores(outcome, workers, workload, benchmark.kernel, values)
    calls = {name: (lambda worker=worker: worker.run(benchmark.kernel))
             for name, worker in contestants.items()}
    results = alternate(calls, repetitions, begun=begun)
    return settle(outcome, results, stream_seconds(workers, workload))


def compare_cores(outcome: Outcome, workers: Workers, workload: Workload, kernel: str,
                  values: Sequence[float]) -> None:
    """The same bits on one core as on all."""
    if not hasattr(os, "sched_setaffinity"):
        outcome.notes.append("not compared with a run on one core, as this system cannot bind one")
        return
    core = min(os.sched_getaffinity(0))
    _, alone = workers.values(workers.ours(workload, {core}), kernel)
    if alone.tobytes() != values.tobytes():
        outcome.problems.append("other bits on one core than on all")
