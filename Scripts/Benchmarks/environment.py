"""The Python with the peers, in a folder that git ignores."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".build-benchmarks"
PYTHON = FOLDER / "bin" / "python3"

PINS = """
networkit==11.3 igraph==1.0.0 leidenalg==0.12.0 networkx==3.6.1 rustworkx==0.18.1 scipy==1.17.1
numpy==2.4.6 pandas==3.1.1 python-graphblas==2025.2.0
""".split()

#: Of Debian, not of PyPI: used where a Python on this machine has it.
GRAPH_TOOL = "graph_tool"


def fail(sentence: str):
    sys.exit(f"bench: {sentence}")


def make() -> None:
    """Makes the environment, unless it is there with the pins of today."""
    note = FOLDER / "pins"
    if PYTHON.exists() and note.exists() and note.read_text().split() == PINS:
        return
    if sys.version_info < (3, 11):
        fail(f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}.")
    print(f"bench: fetching {' '.join(PINS)} into {FOLDER.name}", file=sys.stderr)
    note.unlink(missing_ok=True)
    # Workloads and results that are there stay.
    for name in ("bin", "lib", "lib64", "include", "share"):
        path = FOLDER / name
        shutil.rmtree(path, ignore_errors=True) if not path.is_symlink() else path.unlink()
    steps = [[sys.executable, "-m", "venv", FOLDER],
             [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PINS]]
    for step in steps:
        done = subprocess.run(step, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            sys.stderr.write(done.stdout + done.stderr)
            fail("the Python environment could not be made; the words of pip or venv are above."
                 " On Debian and Ubuntu venv is in the package python3-venv.")
    note.write_text(" ".join(PINS) + "\n")


def graph_tool_python() -> str | None:
    """A Python of this machine that has graph-tool."""
    for candidate in ("/usr/bin/python3", shutil.which("python3")):
        if candidate and os.access(candidate, os.X_OK) and subprocess.run(
                [candidate, "-c", f"import {GRAPH_TOOL}"], capture_output=True).returncode == 0:
            return candidate
    return None


def versions() -> dict[str, str]:
    """The versions of all that takes part."""
    words = {name: version for name, version in (pin.split("==") for pin in PINS)}
    python = graph_tool_python()
    if python:
        words["graph-tool"] = first_line(
            [python, "-c", "import graph_tool; print(graph_tool.__version__)"]).split()[0]
    words["Python"] = first_line([PYTHON, "--version"]).removeprefix("Python ")
    words["Swift"] = first_line(["swift", "--version"])
    if shutil.which("dot"):
        words["Graphviz"] = first_line(["dot", "-V"]).removeprefix("dot - graphviz version ")
    return words


def first_line(command: list) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in (done.stdout + done.stderr).splitlines()
             if line and not line.startswith("swift-driver")]
    return lines[0].strip() if lines else "unknown"
