"""Times the kernels of one peer in process, as BenchmarkDriver times ours.

    worker.py TOOL network FILE NODES
    worker.py TOOL incidence FILE ROWS COLUMNS

TOOL is the name of a module beside this one. It has a function of the two columns of the edge list that
makes what its kernels work on, `network(nodes, ends)` or `incidence(rows, columns, ends)`, and a dictionary
KERNELS from a name to a pair: the call that is timed, of that and a seed, and what makes numbers of its
result, of the result and that. Requests and answers are those of BenchmarkDriver.
"""

import importlib
import json
import os
import sys
import time

import numpy as np
from cores import core_count


def columns(file: str) -> np.ndarray:
    """The edge list as an array with two columns."""
    with open(file, "rb") as text:
        return np.fromstring(text.read(), dtype=np.int64, sep=" ").reshape(-1, 2)


def main(tool: str, kind: str, file: str, *sizes: str) -> None:
    # What a library prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    module = importlib.import_module(tool)
    made = getattr(module, kind)(*map(int, sizes), columns(file))
    print(json.dumps({"ready": True, "kernels": sorted(module.KERNELS)}), file=answers, flush=True)
    for line in sys.stdin:
        name, seed, output = line.split()
        call, numbers = module.KERNELS[name]
        start = time.perf_counter()
        result = call(made, int(seed))
        seconds = time.perf_counter() - start
        values = np.asarray(numbers(result, made), dtype="<f8").ravel()
        if output != "-":
            values.tofile(output)
        answer = {"seconds": seconds, "cores": core_count(), "count": len(values)}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
