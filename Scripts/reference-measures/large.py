"""Counts of large networks that others have published, from ../shared/data/large-graphs."""

import csv
import gzip
import pathlib
import sys

from compare import ask_us
from graphs import Network

words = [
    "components",
    "core-number",
    "triangles",
    "transitivity",
    "clustering-average",
    "assortativity",
]


def networks(folder):
    """The one-mode networks of the folder, simple and undirected, with the rows of their figures."""
    folder = pathlib.Path(folder)
    for row in csv.DictReader((folder / "reference_igraph.csv").open()):
        file = folder / f"{row['name']}.txt.gz"
        # Both modes of the two-mode ones count from the same number.
        if not file.exists() or row["kind"].startswith("bipartite"):
            continue
        with gzip.open(file, "rt") as lines:
            edges = [tuple(int(x) for x in line.split()[:2]) for line in lines if line[0].isdigit()]
        number = {v: i for i, v in enumerate(sorted({v for e in edges for v in e}))}
        pairs = sorted({tuple(sorted((number[u], number[v]))) for u, v in edges if u != v})
        ties = [(u, v, 1.0) for u, v in pairs]
        yield row, Network(row["name"], len(number), ties, False, False, ties)


def main(driver, folder):
    worst = 0.0
    for row, network in networks(folder):
        answers = ask_us(driver, [network], words)
        ours = {measure: values for (_, measure), values in answers.items()}
        labels = ours["components"]
        sizes = [0] * int(max(labels) + 1)
        for label in labels:
            sizes[int(label)] += 1
        found = {
            "edges_simple": len(network.edges),
            "components": len(sizes),
            "largest_component": max(sizes),
            "max_coreness": max(ours["core-number"]),
            "triangles": sum(ours["triangles"]) / 3,
            "global_clustering": ours["transitivity"][0],
            "avg_local_clustering_zero": ours["clustering-average"][0],
            "degree_assortativity": ours["assortativity"][0],
        }
        # The figures of the file have ten digits after the point; nodes without ties are not in it.
        gaps = {
            key: abs(value - float(row[key]))
            for key, value in found.items()
            if row[key] and (key != "components" or network.n == int(row["nodes"]))
        }
        key = max(gaps, key=gaps.get)
        worst = max(worst, gaps[key])
        mark = f"  > 1e-9 at {key}" if gaps[key] > 1e-9 else ""
        print(f"{row['name']:30} {len(network.edges):9} edges {len(gaps)} figures {gaps[key]:12.2e}{mark}", flush=True)
    if worst > 1e-9:
        sys.exit("reference: large networks differ")


if __name__ == "__main__":
    main(*sys.argv[1:])
