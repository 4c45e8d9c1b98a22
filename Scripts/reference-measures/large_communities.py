"""Groups of the large networks in ../shared/data/large-graphs: our best-modularity and leidenalg's.

Both start as often, ours in one call; leidenalg has the best of its calls, each until nothing is gained
any more. Printed are the modularities, the difference relative to leidenalg's (above 0: ours is
larger) and the seconds. Nobody knows the best groups of these, so no difference is an error.
"""

import sys
import time

import igraph
import leidenalg

from compare import ask_us
from large import networks

# Above this leidenalg takes many minutes.
most_edges = 250_000


def main(driver, folder):
    for row, graph in networks(folder):
        count = len(graph.edges)
        if count > most_edges:
            print(f"{row['name']:30} {count:9} edges left out", flush=True)
            continue
        starts = min(20, max(1, 500_000 // (2 * count + 1)))
        began = time.perf_counter()
        labels = ask_us(driver, [graph], ["best-modularity"])[row["name"], "best-modularity"]
        ours_seconds = time.perf_counter() - began
        g = igraph.Graph(n=graph.n, edges=[(u, v) for u, v, _ in graph.edges])
        ours = g.modularity([int(label) for label in labels])
        began = time.perf_counter()
        theirs = max(
            leidenalg.find_partition(
                g, leidenalg.ModularityVertexPartition, seed=seed, n_iterations=-1
            ).modularity
            for seed in range(starts)
        )
        seconds = time.perf_counter() - began
        print(
            f"{row['name']:30} {count:9} edges {starts:2} starts {ours:.6f} {theirs:.6f}"
            f" {(ours - theirs) / theirs:+.1e}  {ours_seconds:.1f} s, leidenalg {seconds:.1f} s",
            flush=True,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
