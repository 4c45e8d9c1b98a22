"""From the same table to the same answer in a file, as whole processes."""

import csv
from pathlib import Path

import workloads
from alternation import OURS, alternate, settle
from environment import PYTHON
from growth import exponent, fit
from outcome import Outcome, Run
from processes import ProcessFailed, run
from workers import PEERS
from workloads import Workload

#: An answer, and how to compute it with pandas and scipy.
ANSWERS = {
    "rank": (["rank"], ["pandas_rank.py"], []),
    "overlap-countries": (["overlap", "--of", "countries"], ["pandas_overlap.py"], ["country", "0"]),
    "overlap-coalitions": (
        ["overlap", "--of", "coalitions", "--top", "1000"], ["pandas_overlap.py"], ["coalition", "1000"]),
}
TABLES = {"rank-table": "rank", "overlap-countries": "overlap-countries",
          "overlap-coalitions": "overlap-coalitions"}
#: What our program may take at most where it is far behind, so that a benchmark ends.
LIMIT = 600.0


def contestants(answer: str, table: Workload, program: Path, folder: Path, limit: float) -> dict:
    """Both programs, each of which writes its own file."""
    ours, script, words = ANSWERS[answer]
    peer = "pandas" if answer == "rank" else "pandas and scipy"
    return {
        OURS: lambda: run([program, *ours, "--format", "csv", "-o", folder / "ours.csv", table.file],
                          limit=limit),
        peer: lambda: run([PYTHON, PEERS / script[0], table.file, *words, folder / "theirs.csv"],
                          limit=limit),
    }


def rows_of(file: Path) -> list[dict[str, str]]:
    csv.field_size_limit(1 << 30)
    with open(file, newline="") as text:
        return list(csv.DictReader(text))


def read(answer: str, file: Path) -> dict[tuple[str, ...], int]:
    """The numbers of an answer by the names that they belong to."""
    if answer == "rank":
        return {(row.get("party") or row["country"],): int(row.get("coalitions") or row["coalition"])
                for row in rows_of(file)}
    return {tuple(sorted((row["a"], row["b"]))): int(row.get("shared") or row["value"])
            for row in rows_of(file)}


def compare(answer: str, folder: Path) -> str | None:
    """The first number that differs. Where pairs tie at the last place of a list, either may be in it."""
    ours, theirs = (read(answer, folder / name) for name in ("ours.csv", "theirs.csv"))
    if sorted(ours.values()) != sorted(theirs.values()):
        return f"other numbers: {len(ours):,} rows here, {len(theirs):,} there"
    # A country may be named by another code than in the table.
    if set(ours).isdisjoint(theirs):
        return None
    last = min(ours.values(), default=0) if answer == "overlap-coalitions" else None
    for name, value in ours.items():
        if value != last and theirs.get(name) != value:
            return f"{' and '.join(name)}: {value} here, {theirs.get(name)} there"
    return None


def start_of_python(modules: str) -> float:
    """The shortest of five starts of Python with its imports."""
    return min(run([PYTHON, "-c", f"import {modules}"]).seconds for _ in range(5))


def measure(name: str, program: Path, data: Path | None, folder: Path,
            repetitions: int | None, limit: float = LIMIT) -> Outcome:
    """One answer from the table of votes."""
    answer, table = TABLES[name], workloads.votes_table(data)
    outcome = Outcome(name, f"{answer}, {table.name} (693,664 rows), whole process", memory_target=2)
    both = contestants(answer, table, program, folder, limit)
    try:
        results = alternate(both, repetitions)
        if wrong := compare(answer, folder):
            outcome.problems.append(f"differs from pandas: {wrong}")
        settle(outcome, results)
    except ProcessFailed as error:
        outcome.problems.append(str(error))
    modules = "pandas" if answer == "rank" else "pandas, numpy, scipy.sparse"
    outcome.notes.append(f"of theirs, {start_of_python(modules):.2f} s start Python and its imports")
    return outcome


def measure_growth(program: Path, folder: Path, repetitions: int | None) -> Outcome:
    """`rank` of 1.25 to 10 million rows; the line itself is that of the largest table."""
    tables = workloads.growing_tables()
    outcome = Outcome("rank-table-10m", "rank, table-10m (1.25 to 10 million rows), whole process",
                      memory_target=2)
    for rows, table in tables.items():
        try:
            results: dict[str, list[Run]] = alternate(
                contestants("rank", table, program, folder, LIMIT), repetitions or 3)
        except ProcessFailed as error:
            outcome.problems.append(f"{rows:,} rows: {error}")
            break
        if wrong := compare("rank", folder):
            outcome.problems.append(f"differs from pandas at {rows:,} rows: {wrong}")
        settle(outcome, results)
        outcome.growth.append({
            "rows": rows, "our seconds": outcome.ours, "their seconds": outcome.theirs,
            "our peak": outcome.our_peak, "their peak": outcome.their_peak, "ratio": outcome.ratio})
    if len(outcome.growth) > 1:
        fit(outcome, "rows", (("seconds", "time"), ("peak", "memory")))
        for key in ("seconds", "peak"):
            slope = exponent([(row["rows"], row[f"our {key}"]) for row in outcome.growth])
            outcome.requirements.append(
                (f"exponent {slope:.2f} of {'time' if key == 'seconds' else 'memory'} is above 1.1",
                 slope <= 1.1))
    return outcome
