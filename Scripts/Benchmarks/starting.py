"""The shortest runs: what a user waits for who asks the built-in data, or for help."""

from pathlib import Path

from alternation import OURS, alternate, settle
from environment import PYTHON
from outcome import Outcome
from processes import run

#: The program's words, the peer, its words, and the ratio to reach.
STARTS = {
    "rank-bundled": (["rank"], "importing networkx", ["-c", "import networkx"], 1 / 0.3),
    "help": (["--help"], "starting Python", ["-c", ""], 1.0),
}


def measure(name: str, program: Path, repetitions: int | None) -> Outcome:
    """Twenty runs of each in turns, after one of each that does not count."""
    words, peer, theirs, target = STARTS[name]
    outcome = Outcome(name, f"entente {' '.join(words)}, built-in data, whole process", target=target)
    calls = {OURS: lambda: run([program, *words]), peer: lambda: run([PYTHON, *theirs])}
    return settle(outcome, alternate(calls, repetitions or 20, warm=True))
