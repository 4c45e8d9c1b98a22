"""The modules of the package, as Package.swift has them."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Module:
    """A target of the package that has Swift files."""

    name: str
    kind: str  # regular, executable, test or plugin
    folder: Path  # relative to the package
    needs: tuple[str, ...]  # modules of the package that its list names
    in_product: bool  # somebody who uses a product of the package uses it
    in_library: bool  # the same of a library
    in_swift: bool  # it reaches no library in C of the system, and no program
    only: tuple[str, ...]  # the folders or files in it that count; empty for all
    excluded: tuple[str, ...]  # those that do not

    def files(self, root: Path) -> list[Path]:
        """Its Swift files, sorted."""
        folder = root / self.folder
        return sorted(file for file in folder.rglob("*.swift")
                      if self._holds(file.relative_to(folder)))

    def _holds(self, file: Path) -> bool:
        if any(part.startswith(".") for part in file.parts):
            return False
        if any(file.is_relative_to(name) for name in self.excluded):
            return False
        return not self.only or any(file.is_relative_to(name) for name in self.only)


def modules_of(root: Path) -> list[Module]:
    """The modules of a package, in the order of its manifest. Nothing is built but the manifest."""
    run = subprocess.run(["swift", "package", "dump-package", "--package-path", str(root)],
                         capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if run.returncode != 0:
        raise SystemExit(f"Package.swift cannot be read:\n{run.stderr.strip()}")
    package = json.loads(run.stdout)
    foreign = {target["name"] for target in package["targets"]
               if target["type"] in ("system", "executable")}
    needs_of_all = {target["name"]: tuple(_names_in(target["dependencies"]))
                    for target in package["targets"]}
    targets = [target for target in package["targets"] if target["type"] != "system"]
    names = {target["name"] for target in targets}
    needs = {target["name"]: tuple(sorted(_names_in(target["dependencies"]) & names))
             for target in targets}
    in_product = _reached([name for product in package["products"] for name in product["targets"]], needs)
    in_library = _reached([name for product in package["products"] if "library" in product["type"]
                           for name in product["targets"]], needs)
    modules = []
    for target in targets:
        if target.get("path"):
            folder = Path(target["path"])
        else:
            top = {"test": "Tests", "plugin": "Plugins"}.get(target["type"], "Sources")
            folder = Path(top) / target["name"]
        if any((root / folder).rglob("*.swift")):
            name = target["name"]
            modules.append(Module(
                name, target["type"], folder, needs[name], name in in_product, name in in_library,
                not foreign & _reached([name], needs_of_all), tuple(target.get("sources") or ()),
                tuple(target.get("exclude") or ())))
    return modules


def sources(modules: list[Module]) -> list[Module]:
    """Those that are not there for tests alone."""
    return [module for module in modules if module.folder.parts[0] == "Sources"]


def dependents(name: str, modules: list[Module]) -> list[str]:
    """The modules that reach a module, nearest first, in the order of the manifest."""
    found: list[str] = []
    layer = {name}
    while layer:
        layer = {module.name for module in modules
                 if layer & set(module.needs) and module.name not in found}
        found += [module.name for module in modules if module.name in layer]
    return found


def _reached(starts: list[str], needs: dict[str, tuple[str, ...]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name in needs and name not in reached:
            reached.add(name)
            waiting += needs[name]
    return reached


def _names_in(dependencies: list[dict[str, list[str]]]) -> set[str]:
    # Each is {"byName": [name, condition]}, {"target": [name, …]} or {"product": [name, package, …]}.
    return {value[0] for dependency in dependencies for kind, value in dependency.items()
            if kind in ("byName", "target")}


if __name__ == "__main__":
    # For scripts in bash, one a line: the modules that readers outside can import, or with --tests the
    # modules of tests that run nothing but Swift.
    found = modules_of(Path(__file__).resolve().parent.parent.parent)
    if sys.argv[1:] == ["--tests"]:
        print(*(module.name for module in found if module.kind == "test" and module.in_swift), sep="\n")
    else:
        print(*(module.name for module in sources(found)
                if module.in_library and module.kind == "regular"), sep="\n")
