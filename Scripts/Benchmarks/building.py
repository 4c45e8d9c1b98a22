"""A clean release build, against that of another commit; then the shortest runs of both programs."""

import os
import subprocess
from pathlib import Path

from alternation import OURS, alternate, settle
from environment import ROOT, fail
from outcome import Outcome, Run
from processes import run

HERE = "this commit"


def git(*words: str) -> str:
    done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"git {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout.strip()


def clone(commit: str, folder: Path) -> Path:
    """A clone at a commit, with what the package depends on: fetching is not timed."""
    copy = folder / commit
    git("clone", "--quiet", "--no-checkout", str(ROOT), str(copy))
    for command in (["git", "checkout", "--quiet", commit], ["swift", "package", "resolve"]):
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True)
        if done.returncode != 0:
            fail(f"{' '.join(command)} in a clone of {commit}: {done.stderr.strip()[-500:]}")
    return copy


def build(copy: Path) -> Run:
    """A release build from nothing."""
    subprocess.run(["swift", "package", "clean"], cwd=copy, capture_output=True)
    return run(["swift", "build", "-c", "release", "--product", "entente"], folder=copy,
               limit=3600)


def measure(against: str | None, folder: Path, repetitions: int | None) -> list[Outcome]:
    """Both builds in turns. Without another commit there is no ratio."""
    here = git("rev-parse", "HEAD")
    copies = {HERE: clone(here, folder)}
    what = "swift build -c release --product entente, from nothing"
    if against is None:
        built = build(copies[HERE])
        print(f"build: {built.seconds:.0f} s on {os.cpu_count()} cores;"
              " --against COMMIT compares with another commit")
        return []
    other = git("rev-parse", "--verify", f"{against}^{{commit}}")
    if other == here:
        fail(f"{against} is this commit.")
    copies[other[:10]] = clone(other, folder)
    results = alternate({name: (lambda copy=copy: build(copy)) for name, copy in copies.items()},
                        repetitions or 3)
    outcomes = [paired("build", what, results, 2.0)]
    # The program has to start as quickly as it did.
    for name, words in (("build-rank", ["rank"]), ("build-help", ["--help"])):
        calls = {name: (lambda copy=copy: run([copy / ".build/release/entente", *words]))
                 for name, copy in copies.items()}
        outcomes.append(paired(name, f"entente {' '.join(words)}, built-in data",
                               alternate(calls, 40, warm=True), 0.95))
    return outcomes


def paired(name: str, what: str, results: dict[str, list[Run]], target: float) -> Outcome:
    """Ours under the name that `settle` looks for."""
    renamed = {OURS if who == HERE else who: runs for who, runs in results.items()}
    return settle(Outcome(name, what, target=target), renamed)
