"""Searches for groups: time, at a modularity that is not lower."""

from dataclasses import dataclass
from statistics import median

import workloads
from alternation import OURS, alternate, settle
from outcome import Outcome, Run
from workers import Worker, WorkerFailed, Workers

#: The median modularity may be so much below the peer's.
SLACK = 0.001


@dataclass
class Search:
    """One method on one graph."""

    name: str
    kernel: str
    graph: str
    peers: tuple[str, ...]
    target: float
    seeds: int


SEARCHES = [
    Search(f"leiden-{name}", "leiden", graph, ("leidenalg",), 1.0, 20)
    for name, graph in (("karate", "karate"), ("les-miserables", "les-miserables"),
                        ("southern-women", "southern-women"), ("planted", "planted"),
                        ("5k", "ties-5k"), ("50k", "ties-50k"))
] + [Search("louvain-1m", "louvain", "ties-1m", ("NetworKit", "igraph"), 1.5, 3)]


def measure(search: Search, workers: Workers, repetitions: int | None) -> Outcome:
    """As many searches of each as there are seeds, in turns; medians of time and of modularity."""
    workload = workloads.graph(search.graph)
    seeds = min(search.seeds, repetitions) if repetitions else search.seeds
    outcome = Outcome(
        search.name, f"{search.kernel}, {workload.name} ({workload.sizes[0]:,}), seeds 1 to {seeds}",
        target=search.target)
    contestants: dict[str, Worker] = {OURS: workers.ours(workload)}
    for peer in search.peers:
        try:
            contestants[peer] = workers.peer(peer, workload)
        except WorkerFailed as error:
            outcome.left_out.append(f"{peer}: {error}")
    qualities: dict[str, list[float]] = {name: [] for name in contestants}

    def call(name: str) -> Run:
        run, values = workers.values(
            contestants[name], search.kernel, seed=len(qualities[name]) + 1)
        qualities[name].append(values[0])
        return run

    results = alternate({name: (lambda name=name: call(name)) for name in contestants}, seeds)
    settle(outcome, results, of=median)
    ours = median(qualities[OURS])
    for peer in contestants:
        if peer == OURS or not qualities[peer]:
            continue
        theirs = median(qualities[peer])
        outcome.notes.append(f"median modularity {ours:.4f}, {peer} {theirs:.4f}")
        if peer == outcome.peer:
            outcome.requirements.append((f"modularity {ours:.4f} is below {peer}'s {theirs:.4f}",
                                         ours >= theirs - SLACK))
    return outcome
