"""Pictures, held against Graphviz's `dot`."""

import shutil
from pathlib import Path

from alternation import OURS, alternate, settle
from outcome import Outcome, Run
from processes import run
from programs import Programs

DRAWINGS = {
    "draw": "entente draw of the built-in data, against dot on the DOT of the same picture",
    "render": "entente render of a small DOT file, against dot on the same file",
    "render-many": "the binding in process: 1,000 small graphs, against as many runs of dot",
    "render-large": "the binding in process: one graph of 600 nodes, against one run of dot",
}
SMALL = "digraph G { a -> b [label=x]; b -> c; a -> c; c [label=<<B>c</B>>] }"
#: The layout engine that dot is told to use for the picture of the built-in data.
ENGINE = "neato"


def measure(name: str, programs: Programs, folder: Path, repetitions: int | None) -> Outcome:
    """Ten pairs of runs, or five of what takes long, after one of each that does not count."""
    outcome = Outcome(name, DRAWINGS[name], target=1.0)
    dot = shutil.which("dot")
    if dot is None:
        outcome.left_out.append("dot: not installed (Scripts/bootstrap --for-tests installs it)")
        outcome.problems.append("nothing to compare with")
        return outcome
    calls = CALLS[name](programs, dot, folder)
    rounds = repetitions or (3 if name == "render-many" else 10)
    return settle(outcome, alternate(calls, rounds, warm=name != "render-many"))


def draw(programs: Programs, dot: str, folder: Path) -> dict:
    program, picture = programs.entente, folder / "picture.dot"
    run([program, "draw", "-o", picture])
    return {OURS: lambda: run([program, "draw", "-o", folder / "a.svg"]),
            "dot": lambda: run([dot, f"-K{ENGINE}", "-Tsvg", picture, "-o", folder / "b.svg"])}


def render(programs: Programs, dot: str, folder: Path) -> dict:
    program, small = programs.entente, folder / "small.dot"
    small.write_text(SMALL)
    return {OURS: lambda: run([program, "render", small, "-o", folder / "c.svg"]),
            "dot": lambda: run([dot, "-Tsvg", small, "-o", folder / "d.svg"])}


def printed_seconds(command: list, folder: Path) -> Run:
    """What a program says that it took."""
    output = folder / "seconds.txt"
    whole = run(command, output)
    return Run(float(output.read_text().split()[0]), whole.peak)


def render_many(programs: Programs, dot: str, folder: Path) -> dict:
    small = folder / "one.dot"
    small.write_text(SMALL)

    def a_thousand() -> Run:
        runs = [run([dot, "-Tsvg", small, "-o", folder / "e.svg"]) for _ in range(1000)]
        return Run(sum(each.seconds for each in runs))

    return {OURS: lambda: printed_seconds([programs.binding, "many", "1000"], folder), "dot": a_thousand}


def render_large(programs: Programs, dot: str, folder: Path) -> dict:
    large = folder / "large.dot"
    # Layers of forty nodes, each with edges to three of the next: much to do for `dot`.
    large.write_text("digraph G {\n" + "".join(
        f"n{i} -> n{(i // 40 + 1) * 40 + (i * 7 + j * 13) % 40};\n"
        for i in range(600) for j in range(3)) + "}\n")
    return {OURS: lambda: printed_seconds([programs.binding, "time", large], folder),
            "dot": lambda: run([dot, "-Tsvg", large, "-o", folder / "f.svg"])}


CALLS = {"draw": draw, "render": render, "render-many": render_many, "render-large": render_large}
