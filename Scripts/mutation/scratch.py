"""A copy of the package with all errors in it, each switched on by a variable of the environment."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from error import NUMBER, Error
from modules import Module

VARIABLE = "ENTENTE_MUTATION"
_SWITCH = f"""import Foundation

/// The number of the error that this process is to have; 0 for none. Child processes inherit it.
@usableFromInline let faultInForce =
  Int(ProcessInfo.processInfo.environment["{VARIABLE}"] ?? "") ?? 0

@usableFromInline func isFault(_ number: Int) -> Bool {{ faultInForce == number }}
"""
_SWITCH_FILE = "FaultInForce.swift"


@dataclass(frozen=True)
class Mutant:
    """An error with its place in the package and its number."""

    number: int
    module: str
    file: str
    error: Error

    def __str__(self) -> str:
        return f"{self.file}:{self.error.first_line}: {self.error.kind}: {self.error.told}"


class ScratchCopy:
    """A copy of a package, kept between runs so that only what differs is built again."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root, self.folder = root, folder

    def write(self, mutants: list[Mutant], modules: list[Module]) -> None:
        """Makes the copy what the package is, with these errors. What is the same is not touched."""
        listed = subprocess.run(
            ["git", "-C", self.root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True, text=True).stdout.split("\0")
        wanted = {name: (self.root / name).read_bytes() for name in listed
                  if name and (self.root / name).is_file()}
        pins = self.root / "Package.resolved"
        if pins.is_file():
            wanted["Package.resolved"] = pins.read_bytes()
        for file in sorted({mutant.file for mutant in mutants}):
            there = [mutant for mutant in mutants if mutant.file == file]
            wanted[file] = with_errors(wanted[file].decode(), there).encode()
        for module in modules:
            if any(mutant.module == module.name for mutant in mutants):
                wanted[str(module.folder / _SWITCH_FILE)] = _SWITCH.encode()
        if self.folder.is_dir():
            for path in self.folder.rglob("*"):
                name = str(path.relative_to(self.folder))
                if path.is_file() and not name.startswith(".build/") and name not in wanted:
                    path.unlink()
        for name, content in wanted.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)
            mode = (self.root / name).stat().st_mode & 0o777 if (self.root / name).is_file() else 0o644
            path.chmod(mode)

    def build(self, mutants: list[Mutant], modules: list[Module]) -> list[Mutant]:
        """Builds the copy, leaving out errors that do not compile; those that do are returned."""
        left = list(mutants)
        while True:
            self.write(left, modules)
            run = subprocess.run(
                ["swift", "build", "--build-tests", "--package-path", str(self.folder)],
                stdin=subprocess.DEVNULL, capture_output=True, text=True)
            if run.returncode == 0:
                return left
            bad = self._blamed(run.stdout + run.stderr, left)
            if not bad:
                sys.stderr.write(run.stdout[-4000:] + run.stderr[-4000:])
                raise SystemExit("mutate: the copy does not build, and no error in it is to blame.")
            left = [mutant for mutant in left if mutant not in bad]
            print(f"mutate: {len(bad)} do not compile and are left out, {len(left)} are left",
                  file=sys.stderr)

    def _blamed(self, output: str, mutants: list[Mutant]) -> set[Mutant]:
        blamed: set[Mutant] = set()
        pattern = re.compile(rf"^{re.escape(str(self.folder))}/(\S+?):(\d+):\d+: error: ", re.MULTILINE)
        for file, text in set(pattern.findall(output)):
            line = int(text)
            there = [mutant for mutant in mutants if mutant.file == file]
            if there:
                # Its own lines first; the compiler may also complain at the start of the statement.
                blamed.add(min(there, key=lambda mutant: (
                    max(mutant.error.first_line - line, line - mutant.error.last_line, 0),
                    mutant.number)))
        return blamed


def with_errors(text: str, mutants: list[Mutant]) -> str:
    """A file with errors in it, none of which is switched on. It keeps its lines."""
    edits = [(start, end, new.replace(NUMBER, str(mutant.number)))
             for mutant in mutants for start, end, new in mutant.error.edits]
    for start, end, new in sorted(edits, key=lambda edit: edit[:2], reverse=True):
        text = text[:start] + new + text[end:]
    return text
