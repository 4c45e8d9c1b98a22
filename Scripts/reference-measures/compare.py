"""Asks our MeasureDriver and the references about the same graphs, and prints how they differ."""

import argparse
import collections
import importlib.metadata
import subprocess
import sys
import tempfile
import time
import warnings

import affiliation
import centrality
import chance
import cohesion
import communities
import graphs
import history
import lists
import overlap
import position
import r
import sets
import two_mode
from reference import Search

warnings.filterwarnings("ignore")


#: Fewer graphs than this are no proof.
LEAST = 200


def ask_us(driver, everything, words, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(graph.text() for graph in everything) + "\n")
        file.flush()
        printed = subprocess.run(
            [driver, *options, file.name, *words], check=True, capture_output=True, text=True
        ).stdout
    answers = {}
    for line in printed.splitlines():
        graph, measure, values = line.split("\t")
        answers[graph, measure] = [float(v) for v in values.split()]
    return answers


def main():
    parser = argparse.ArgumentParser(prog="Scripts/reference")
    parser.add_argument("--driver", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--measure", default="")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--graphs", type=int, default=240)
    options = parser.parse_args()

    begin = time.monotonic()

    def say(sentence):
        print(f"reference: {time.monotonic() - begin:5.0f} s  {sentence}", file=sys.stderr, flush=True)

    seed, count = options.seed, options.graphs
    everything = (
        list(graphs.random_networks(seed, count))
        + list(graphs.random_incidences(seed, count))
        + list(graphs.random_histories(seed, count))
        + list(graphs.classics(options.data + "/classic-networks"))
        + list(graphs.real_files(options.data))
    )
    # A classic and a random graph may share a name; answers are found by it.
    for number, graph in enumerate(everything):
        graph.name = f"{number}:{graph.name}"
    words = [word for word in options.measure.split(",") if word]
    say(f"{len(everything)} graphs of seed {seed} go to our measures")
    answers = ask_us(options.driver, everything, words)
    say("answered")

    measures = list(dict.fromkeys(measure for _, measure in answers))
    references = {}
    for module in (
        centrality, cohesion, lists, two_mode, overlap, affiliation, communities, sets, chance,
        position, history,
    ):
        for measure, known in module.references.items():
            references.setdefault(measure, []).extend(known)
    failed = [m for m in measures if m not in references]
    for measure in failed:
        print(f"reference: {measure} has no reference", file=sys.stderr)
    for measure in references.keys() - {measure for _, measure in answers}:
        if not words:
            print(f"reference: {measure} is not a measure of ours", file=sys.stderr)
            failed.append(measure)

    print(f"{'measure':27} {'reference':20} {'graphs':>6} {'largest difference':>18}  left out")
    for measure in measures:
        for reference in references.get(measure, []):
            if reference.needs and reference.needs not in r.versions:
                print(f"{measure:27} left out: there is no R with {reference.needs}")
                continue
            worst, count, where = 0.0, 0, ""
            left_out, asked = collections.Counter(), []
            for graph in everything:
                ours = answers.get((graph.name, measure))
                if ours is None:
                    continue
                gap = reference.gap(graph, ours)
                if gap is None or isinstance(gap, str):
                    left_out[gap or "not defined there"] += 1
                    continue
                count += 1
                asked.append(graph)
                if gap > worst:
                    worst, where = gap, graph.name
            version = reference.version or importlib.metadata.version(reference.package)
            name = f"{reference.package} {version}"
            bad = worst > reference.tolerance or count == 0
            mark = f"  > {reference.tolerance:g} on {where}" if bad else ""
            if count < min(LEAST, options.graphs):
                mark += f"  fewer than {LEAST} graphs"
            shown = f"{worst:.2f} {reference.unit}" if reference.unit else f"{worst:.2e}"
            reasons = "; ".join(f"{n}: {why}" for why, n in left_out.most_common())
            failing = bool(mark)
            if isinstance(reference, Search):
                times = ask_us(options.driver, asked, [measure], "--time").values()
                mark += (
                    f"  better on {reference.better}; {sum(t for t, in times):.1f} s,"
                    f" theirs {reference.seconds:.1f} s"
                )
            print(f"{measure:27} {name:20} {count:6} {shown:>18}{mark}  {reasons}".rstrip(), flush=True)
            if failing:
                failed.append(measure)
        say(measure)
    if failed:
        sys.exit(f"reference: {len(set(failed))} measures differ: {', '.join(sorted(set(failed)))}")
    say("done")


if __name__ == "__main__":
    main()
