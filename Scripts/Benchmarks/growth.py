"""How time grows with the graph: five doublings, and the exponent that fits."""

from math import log

import workloads
from agreement import EXACT, difference
from alternation import OURS, alternate, settle
from outcome import Outcome, Run
from workers import Workers

NODES = (1250, 2500, 5000, 10_000, 20_000, 40_000)
GROWTHS = {"growth-closeness": "closeness", "growth-betweenness": "betweenness"}
PEER = "NetworKit"


def exponent(points: list[tuple[float, float]]) -> float:
    """The slope of the straight line that fits the logarithms best."""
    logs = [(log(size), log(value)) for size, value in points]
    mean = [sum(values) / len(logs) for values in zip(*logs)]
    above = sum((x - mean[0]) * (y - mean[1]) for x, y in logs)
    return above / sum((x - mean[0]) ** 2 for x, _ in logs)


def fit(outcome: Outcome, size: str, measures: tuple[tuple[str, str], ...] = (("seconds", "time"),)) -> None:
    """Writes the exponents of ours and the peer's into the notes; `growth` has the points."""
    for key, word in measures:
        both = [exponent([(row[size], row[f"{who} {key}"]) for row in outcome.growth])
                for who in ("our", "their")]
        outcome.notes.append(f"{word} grows with exponent {both[0]:.2f}, {outcome.peer}'s {both[1]:.2f}")


def measure(name: str, workers: Workers, repetitions: int | None) -> Outcome:
    """A kernel on graphs of six ties a node; the line itself is that of the largest."""
    kernel = GROWTHS[name]
    outcome = Outcome(name, f"{kernel}, {NODES[0]:,} to {NODES[-1]:,} nodes, 6 ties a node", peer=PEER)
    for nodes in NODES:
        workload = workloads.graph(f"growth-{nodes}")
        both = [workers.ours(workload), workers.peer(PEER, workload)]
        (first, ours), (second, theirs) = (workers.values(worker, kernel) for worker in both)
        if wrong := difference(ours, theirs, EXACT):
            outcome.problems.append(f"differs from {PEER} at {nodes:,} nodes: {wrong}")
        results: dict[str, list[Run]] = {OURS: [first], PEER: [second]}
        # What takes half a minute varies little, so that one run of it is enough here.
        if first.seconds + second.seconds < 30:
            results = alternate({OURS: lambda: both[0].run(kernel), PEER: lambda: both[1].run(kernel)},
                                repetitions)
        settle(outcome, results)
        outcome.growth.append({"nodes": nodes, "our seconds": outcome.ours,
                               "their seconds": outcome.theirs, "ratio": outcome.ratio})
    fit(outcome, "nodes")
    slopes = [exponent([(row["nodes"], row[f"{who} seconds"]) for row in outcome.growth])
              for who in ("our", "their")]
    outcome.requirements.append((f"exponent {slopes[0]:.2f} is above {PEER}'s {slopes[1]:.2f}",
                                 slopes[0] <= slopes[1] + 0.02))
    return outcome
