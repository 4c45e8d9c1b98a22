"""A million nodes and eight million edges from a file, through five steps, as whole processes."""

import json
from pathlib import Path

import workloads
from alternation import OURS, alternate, settle
from environment import PYTHON
from outcome import Outcome, Run
from processes import ProcessFailed, run
from workers import PEERS

#: PageRank is found by iteration, the rest exactly.
TOLERANCES = {"largest PageRank": 1e-6, "sum of squares of PageRank": 1e-6}


def measure(driver: Path, folder: Path, repetitions: int | None) -> Outcome:
    """The sum of the steps, without the start of Python, and the peak memory of the process."""
    workload = workloads.million_edge_list()
    outcome = Outcome("graph-from-file",
                      "read an edge list (1 M nodes, 8 M edges), PageRank, cores, components, clustering",
                      target=1.0, memory_target=1.0)
    commands = {OURS: [driver, "graph-from-file", workload.file],
                "NetworKit": [PYTHON, PEERS / "file_with_networkit.py", workload.file],
                "igraph": [PYTHON, PEERS / "file_with_igraph.py", workload.file]}
    printed: dict[str, list[dict]] = {name: [] for name in commands}

    def call(name: str) -> Run:
        output = folder / "steps.json"
        whole = run(commands[name], output)
        printed[name].append(json.loads(output.read_text()))
        return Run(sum(printed[name][-1]["steps"].values()), whole.peak)

    try:
        results = alternate({name: (lambda name=name: call(name)) for name in commands},
                            repetitions or 3)
    except ProcessFailed as error:
        outcome.problems.append(str(error))
        return outcome
    ours = printed[OURS][0]["results"]
    for name in list(commands)[1:]:
        for key, value in printed[name][0]["results"].items():
            if not abs(ours[key] - value) <= TOLERANCES.get(key, 1e-9) * max(abs(value), 1e-300):
                outcome.problems.append(f"{key} is {ours[key]!r} here, {value!r} of {name}")
    settle(outcome, results)
    for name, runs in printed.items():
        shortest = {key: min(each["steps"][key] for each in runs) for key in runs[0]["steps"]}
        peak = max(each.peak or 0 for each in results[name])
        steps = ", ".join(f"{key} {seconds:.2f}" for key, seconds in shortest.items())
        outcome.notes.append(f"{name}: {steps} s; {peak / 1e6:,.0f} MB")
    for name in list(commands)[1:]:
        if name != outcome.peer:
            peak = max(each.peak or 0 for each in results[name])
            outcome.requirements.append((f"{name} needs less memory", (outcome.our_peak or 0) <= peak))
    return outcome
