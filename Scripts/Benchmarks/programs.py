"""Our programs, built for release before anything is measured."""

import subprocess
import sys
from pathlib import Path

from environment import ROOT, fail

BUILD = ["swift", "build", "--package-path", str(ROOT), "--configuration", "release"]


class Programs:
    """Builds each program when it is first asked for; with `are_built`, takes what is there."""

    def __init__(self, are_built: bool):
        self.are_built = are_built
        self.paths: dict[str, Path] = {}

    @property
    def entente(self) -> Path:
        return self.path("entente", [ROOT / "Scripts" / "release"])

    @property
    def kernels(self) -> Path:
        return self.path("BenchmarkDriver", [*BUILD, "--product", "BenchmarkDriver"])

    @property
    def measures(self) -> Path:
        return self.path("MeasureDriver", [*BUILD, "--product", "MeasureDriver"])

    @property
    def binding(self) -> Path:
        return self.path("GraphvizDriver", [*BUILD, "--product", "GraphvizDriver"])

    def path(self, name: str, build: list) -> Path:
        if name not in self.paths:
            file = ROOT / ".build" / "release" / name
            if not self.are_built:
                done = subprocess.run(build, stdin=subprocess.DEVNULL, stdout=sys.stderr)
                if done.returncode != 0:
                    fail(f"{name} could not be built; the reason is above.")
            if not file.exists():
                fail(f"there is no {name} at {file}; leave --no-build out.")
            self.paths[name] = file
        return self.paths[name]
