"""Every measure that networkx has, beside networkx: on no shape may ours be slower."""

import json
import subprocess
from pathlib import Path
from statistics import median

from environment import PYTHON, fail
from outcome import Outcome
from workers import PEERS

WHAT = "each measure that networkx has, on graphs of eleven shapes; the line is the smallest ratio"


def line(row: dict) -> str:
    return (f"{row['measure']:24} {row['kind']:9} {row['shape']:16} {row['nodes']:6} {row['edges']:6}"
            f" {row['theirs'] * 1e3:10.3f} ms {row['ours'] * 1e3:10.4f} ms {row['ratio']:9.1f}")


def rows_of(options: dict):
    """The rows, as they are measured."""
    command = [PYTHON, PEERS / "measures_beside_networkx.py", json.dumps(options)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        for text in process.stdout:
            yield json.loads(text)
    if process.returncode != 0:
        fail("measures: the comparison ended early; the reason is above.")


def measure(driver: Path, options: dict, every_row: bool) -> Outcome:
    """Prints the rows that are slower, or every row, and where each measure is least ahead."""
    print(f"{'measure':24} {'graph':9} {'shape':16} {'nodes':>6} {'edges':>6}"
          f" {'networkx':>13} {'ours':>13} {'ratio':>9}")
    least: dict[tuple[str, str], dict] = {}
    ratios: list[float] = []
    outcome = Outcome("measures", WHAT, peer="networkx", target=1.0)
    for row in rows_of({"driver": str(driver), **options}):
        if every_row or row["ratio"] < 1:
            print(line(row), flush=True)
        if row["ratio"] < 1:
            outcome.requirements.append(
                (f"{row['measure']} on {row['kind']} {row['shape']}: ratio {row['ratio']:.2f}", False))
        key = (row["measure"], row["kind"])
        if key not in least or row["ratio"] < least[key]["ratio"]:
            least[key] = row
        ratios.append(row["ratio"])
    if not ratios:
        fail("measures: no measure has such a name.")
    if not every_row:
        print("where each measure is least ahead:")
        for row in least.values():
            print(line(row))
    worst = min(least.values(), key=lambda row: row["ratio"])
    outcome.ours, outcome.theirs, outcome.ratios = worst["ours"], worst["theirs"], [worst["ratio"]]
    outcome.notes.append(
        f"{len(ratios)} measurements, {sum(ratio < 1 for ratio in ratios)} slower than networkx; median"
        f" ratio {median(ratios):.0f}; the smallest is {worst['measure']} on {worst['kind']}"
        f" {worst['shape']} of {worst['nodes']} nodes")
    return outcome
