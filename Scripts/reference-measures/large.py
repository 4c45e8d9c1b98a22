"""Counts of large networks that others have published, from ../shared/data/large-graphs."""

import csv
import gzip
import pathlib
import subprocess
import sys
import tempfile

words = [
    "components",
    "core-number",
    "triangles",
    "transitivity",
    "clustering-average",
    "assortativity",
]


def edges_of(file):
    with gzip.open(file, "rt") as lines:
        return [tuple(int(x) for x in line.split()[:2]) for line in lines if line[0].isdigit()]


def main(driver, folder):
    folder = pathlib.Path(folder)
    worst = 0.0
    for row in csv.DictReader((folder / "reference_igraph.csv").open()):
        file = folder / f"{row['name']}.txt.gz"
        # Both modes of the two-mode ones count from the same number.
        if not file.exists() or row["kind"].startswith("bipartite"):
            continue
        edges = edges_of(file)
        number = {v: i for i, v in enumerate(sorted({v for e in edges for v in e}))}
        pairs = sorted({tuple(sorted((number[u], number[v]))) for u, v in edges if u != v})
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as text:
            text.write(f"network {row['name']} undirected plain {len(number)}\n")
            text.writelines(f"{u} {v}\n" for u, v in pairs)
            text.flush()
            printed = subprocess.run(
                [driver, text.name, *words], check=True, capture_output=True, text=True
            ).stdout
        ours = {}
        for line in printed.splitlines():
            _, measure, values = line.split("\t")
            ours[measure] = [float(v) for v in values.split()]
        labels = ours["components"]
        sizes = [0] * int(max(labels) + 1)
        for label in labels:
            sizes[int(label)] += 1
        found = {
            "edges_simple": len(pairs),
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
            if row[key] and (key != "components" or len(number) == int(row["nodes"]))
        }
        key = max(gaps, key=gaps.get)
        worst = max(worst, gaps[key])
        mark = f"  > 1e-9 at {key}" if gaps[key] > 1e-9 else ""
        print(f"{row['name']:30} {len(pairs):9} edges {len(gaps)} figures {gaps[key]:12.2e}{mark}", flush=True)
    if worst > 1e-9:
        sys.exit("reference: large networks differ")


if __name__ == "__main__":
    main(*sys.argv[1:])
