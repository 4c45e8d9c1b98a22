"""Which folders of a module name what is in which others."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from index_store import DEFINITION, REFERENCE, IndexStore
from modules import Module


@dataclass(frozen=True, order=True)
class Arrow:
    """One folder names what another defines; with one place where it does."""

    source: str
    target: str
    places: int
    example: str


@dataclass(frozen=True)
class Circle:
    """Parts of a module each of which reaches all others, and the arrows among them."""

    module: str
    parts: tuple[str, ...]
    arrows: tuple[Arrow, ...]


def arrows(module: Module, root: Path, store: IndexStore) -> list[Arrow]:
    """The arrows between the parts of a module.

    A part is a folder directly in the module; a file beside the folders is a part of its own.
    Complexity: O(occurrences in the module).
    """
    folder = root / module.folder
    occurrences = {file: store.occurrences(file) for file in store.files
                   if file.is_relative_to(folder)}
    homes: dict[str, str] = {}
    for file, found in occurrences.items():
        for occurrence in found:
            if occurrence.roles & DEFINITION:
                homes[occurrence.usr] = _part(file, folder)
    places: dict[tuple[str, str], int] = defaultdict(int)
    examples: dict[tuple[str, str], str] = {}
    for file, found in sorted(occurrences.items()):
        part = _part(file, folder)
        for occurrence in found:
            home = homes.get(occurrence.usr)
            if home is None or home == part or not occurrence.roles & REFERENCE:
                continue
            places[part, home] += 1
            examples.setdefault((part, home), f"{file.relative_to(root)}:{occurrence.line} "
                                              f"names {occurrence.name}")
    return [Arrow(source, target, count, examples[source, target])
            for (source, target), count in sorted(places.items())]


def circles(module: Module, root: Path, store: IndexStore) -> list[Circle]:
    """The circles of a module that lead through a folder."""
    found = arrows(module, root, store)
    targets: dict[str, set[str]] = defaultdict(set)
    for arrow in found:
        targets[arrow.source].add(arrow.target)
    reached = {part: _reached(part, targets) for part in targets}
    result: list[Circle] = []
    taken: set[str] = set()
    for part in sorted(reached):
        if part in taken or part not in reached[part]:
            continue
        parts = sorted(other for other in reached[part] if part in reached.get(other, ()))
        taken.update(parts)
        if any(not other.endswith(".swift") for other in parts):
            inside = [arrow for arrow in found if arrow.source in parts and arrow.target in parts]
            result.append(Circle(module.name, tuple(parts), tuple(inside)))
    return result


def _part(file: Path, folder: Path) -> str:
    return file.relative_to(folder).parts[0]


def _reached(start: str, targets: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = targets.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found
