"""Inputs on which the program once failed, at their smallest."""

import os
import resource
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graphs import Value, write_folder
from program import Command, Option, Program
from runs import Run

_HOW_PRINTED = {"format", "to", "lang", "codes"}  # options that do not change what is computed
_GRAPH = {"format": 2, "title": "Small"}
_SOURCES = [{"id": "s", "title": "Source"}]

# Valid: the coalition had ended before a membership of it ends, as had a state.
OUTLIVED: dict[str, Value] = {
    "graph.yaml": _GRAPH, "sources.yaml": _SOURCES,
    "parties.yaml": [{"id": "FRA", "name": "France"}, {"id": "cow:260", "name": "West Germany"}],
    "coalitions/a.yaml": {
        "id": "a", "name": "A", "kind": "k", "founded": {"date": "2000", "source": "s"},
        "ended": "1990", "members": [{"party": "FRA", "source": "s", "from": "1980", "to": "2010"}]},
    "coalitions/b.yaml": {
        "id": "b", "name": "B", "kind": "k", "founded": {"date": "2000", "source": "s"},
        "members": [{"party": "cow:260", "source": "s", "from": "1980", "to": "2010"}]},
}
# Valid: one lead is certain, the other only possible.
ENDED_LEAD: dict[str, Value] = {
    "graph.yaml": _GRAPH, "sources.yaml": _SOURCES,
    "parties.yaml": [{"id": "USA", "name": "United States"}, {"id": "FRA", "name": "France"}],
    "coalitions/a.yaml": {"id": "a", "name": "A", "kind": "k",
                          "leads": [{"party": "USA", "from": "2024"}]},
    "coalitions/b.yaml": {"id": "b", "name": "B", "kind": "k", "status": "ended",
                          "leads": [{"party": "FRA", "from": "1990"}]},
}
# Ten countries, of which seven belong to nothing.
SCATTERED = "\n".join([
    "country,A,B,C", "FRA,1,1,0", "DEU,1,1,0", "ITA,0,0,1", *(
        f"{code},0,0,0" for code in ("ESP", "PRT", "CHE", "AUT", "POL", "NOR", "FIN")), ""])
CHANCE_OF_SCATTERED = 1 / 45  # that A and B share two members, as 1 / C(10, 2)


@dataclass(frozen=True)
class Known:
    """A run on a known input, and what it must come to."""

    arguments: tuple[str, ...]
    expected: str = ""  # in words; empty if any answer will do
    is_met: Callable[[Run], bool] = lambda _: True
    limit: Callable[[], None] | None = None  # what the process may not do


def known_inputs(program: Program, folder: Path) -> list[Known]:
    """Every known input. Files are written into the folder; nothing is run."""
    known: list[Known] = []
    for name, files in (("outlived", OUTLIVED), ("ended-lead", ENDED_LEAD)):
        write_folder(files, folder / name)
        known.append(Known(("check", name), "a graph without an error",
                           lambda run: run.status in (0, 1) and b": error: " not in run.output))
        known += [Known(arguments) for command in program.commands
                  for arguments in _asked(command, name)]
    known += _empty_columns(program, folder)
    known += _little_memory()
    known += _unreadable(folder)
    (folder / "scattered.csv").write_text(SCATTERED)
    known.append(Known(
        ("overlap", "scattered.csv", "--significance", "hypergeometric", "--correction", "none",
         "--format", "csv"), f"a chance of {CHANCE_OF_SCATTERED:.4f}, as ten countries count", _has_chance))
    return known


def _asked(command: Command, graph: str) -> Iterator[tuple[str, ...]]:
    """A command alone, with each of its flags and listed values, and leader-follower with each."""
    start = (*command.words, *(graph if "input" in argument.value_name or "graph" in argument.value_name
                               else "a" for argument in command.arguments))
    singles = [(option.name or "", *([value] if value else [])) for option, value in listed(command)
               if option.value_name not in _HOW_PRINTED]
    yield start
    for single in singles:
        yield (*start, *single)
    for marked in singles:
        if marked[-1] == "leader-follower":
            for single in singles:
                if single[0] != marked[0]:
                    yield (*start, *marked, *single)


def listed(command: Command) -> list[tuple[Option, str]]:
    """The flags of a command, and its options with each value of their lists."""
    return [(option, value) for option in command.options
            for value in ([""] if option.is_flag else option.values)]


def _empty_columns(program: Program, folder: Path) -> Iterator[Known]:
    (folder / "t.csv").write_text("country,coalition\nFRA,A\n")
    for command in program.commands:
        if any(option.name == "--columns" for option in command.options):
            for value in ("=", "==", "", ",", "=a", "country=", "country"):
                arguments = (*command.words, "t.csv", "--columns", value)
                if value in ("=", "=="):
                    yield Known(arguments, "a message about the command line",
                                lambda run: run.status in (2, 64))
                else:
                    yield Known(arguments)


def _little_memory() -> Iterator[Known]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (4_000_000 << 10, 4_000_000 << 10))

    for arguments in (("draw", "ended-lead", "-o", "small.svg"),
                      ("draw", "ended-lead", "--timeout", "9", "-o", "timed.svg")):
        yield Known(arguments, "a picture in 4 GB of addresses", lambda run: run.status in (0, 69), limit)


def _unreadable(folder: Path) -> Iterator[Known]:
    for name in ("closed", "loop", "file"):
        place = folder / f"unreadable-{name}"
        write_folder({key: value for key, value in ENDED_LEAD.items() if "/" not in key}, place)
        coalitions = place / "coalitions"
        coalitions.rmdir()
        limit: Callable[[], None] | None = None
        if name == "closed":
            coalitions.mkdir(mode=0o000)
            if os.geteuid() == 0:
                # Root may read everything; another user may not, in a folder where it can go.
                folder.chmod(0o755)
                limit = _become_nobody
        elif name == "loop":
            coalitions.symlink_to("coalitions")
        else:
            coalitions.write_text("no folder\n")
        yield Known(("rank", str(place)), "E001 and status 2",
                    lambda run: run.status == 2 and b"E001" in run.messages + run.output, limit)


def _become_nobody() -> None:
    os.setuid(65534)


def _has_chance(run: Run) -> bool:
    cells = [cell for line in run.output.decode(errors="replace").splitlines() for cell in line.split(",")]
    return any(abs(_number(cell) - CHANCE_OF_SCATTERED) < 1e-4 for cell in cells)


def _number(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return float("inf")
