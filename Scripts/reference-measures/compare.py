"""Asks our MeasureDriver and the references about the same graphs, and prints how they differ."""

import argparse
import importlib.metadata
import math
import subprocess
import sys
import tempfile
import time
import warnings

import affiliation
import communities
import graphs
import one_mode
import overlap
import two_mode

warnings.filterwarnings("ignore")


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


def excess(ours, theirs):
    """By how much ours is larger, relative to theirs; what is below a millionth counts as that."""
    return (ours[0] - theirs[0]) / max(abs(theirs[0]), 1e-6)


def ask_us(driver, everything, *words):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(graph.text() for graph in everything) + "\n")
        file.flush()
        printed = subprocess.run(
            [driver, file.name, *words], check=True, capture_output=True, text=True
        ).stdout
    answers = {}
    for line in printed.splitlines():
        graph, measure, values = line.split("\t")
        answers[graph, measure] = [float(v) for v in values.split()]
    return answers


def main():
    parser = argparse.ArgumentParser(prog="Scripts/reference")
    parser.add_argument("--driver", required=True)
    parser.add_argument("--classics", required=True)
    parser.add_argument("--measure", default="")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    everything = (
        list(graphs.random_networks(options.seed))
        + list(graphs.random_incidences(options.seed))
        + list(graphs.classics(options.classics))
    )
    # A classic and a random graph may share a name; answers are found by it.
    for number, graph in enumerate(everything):
        graph.name = f"{number}:{graph.name}"
    answers = ask_us(options.driver, everything)

    measures = list(dict.fromkeys(measure for _, measure in answers))
    references = {}
    for module in (one_mode, two_mode, overlap, affiliation, communities):
        references |= module.references
    words = options.measure.split(",")
    measures = [m for m in measures if any(word in m for word in words)]
    failed = [m for m in measures if m not in references]
    for measure in failed:
        print(f"reference: {measure} has no reference", file=sys.stderr)
    for measure in references.keys() - {measure for _, measure in answers}:
        print(f"reference: {measure} is not a measure of ours", file=sys.stderr)
        failed.append(measure)

    print(f"{'measure':30} {'reference':18} {'graphs':>6} {'largest difference':>18}")
    for measure in measures:
        if measure not in references:
            continue
        if not references[measure]:
            print(f"{measure:30} left out: there is no R with vegan")
        for reference in references[measure]:
            worst, count, where = 0.0, 0, ""
            better, seconds, asked = 0, 0.0, []
            for graph in everything:
                ours = answers.get((graph.name, measure))
                if ours is None:
                    continue
                began = time.perf_counter()
                theirs = reference.ask(graph)
                seconds += time.perf_counter() - began
                if theirs is None:
                    continue
                count += 1
                asked.append(graph)
                theirs = [float(v) for v in theirs]
                if reference.judge:
                    more = excess(reference.judge(graph, ours), theirs)
                    better += more > reference.tolerance
                    gap = max(0.0, -more)
                else:
                    gap = difference(ours, theirs)
                if gap > worst:
                    worst, where = gap, graph.name
            version = reference.version or importlib.metadata.version(reference.package)
            name = f"{reference.package} {version}"
            bad = worst > reference.tolerance or count == 0
            mark = f"  > {reference.tolerance:g} on {where}" if bad else ""
            if reference.judge:
                began = time.perf_counter()
                ask_us(options.driver, asked, measure)
                mark += f"  better on {better}; {time.perf_counter() - began:.1f} s, theirs {seconds:.1f} s"
            print(f"{measure:30} {name:18} {count:6} {worst:18.2e}{mark}", flush=True)
            if bad:
                failed.append(measure)
    if failed:
        sys.exit(f"reference: {len(set(failed))} measures differ: {', '.join(sorted(set(failed)))}")


if __name__ == "__main__":
    main()
