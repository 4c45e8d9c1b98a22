"""The Python with the peers, in a folder that git ignores."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".build-benchmarks"
PYTHON = FOLDER / "bin" / "python3"

#: Without these nothing can be measured: they make the graphs and tables, and are peers besides.
NEEDED = ["numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1", "networkx==3.6.1"]
#: Peers that are left out, and named as left out, where PyPI has nothing for this machine.
OTHERS = ["networkit==11.3", "igraph==1.0.0", "leidenalg==0.12.0", "rustworkx==0.18.1",
          "python-graphblas==2025.2.0"]
PINS = NEEDED + OTHERS

PIP = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]

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
    words = said([sys.executable, "-m", "venv", FOLDER]) or said([*PIP, *NEEDED])
    if words:
        fail(f"the Python environment could not be made: {words}\nOn Debian and Ubuntu venv is in the"
             " package python3-venv.")
    # Together, and one by one if that fails, to learn which.
    if said([*PIP, *OTHERS]):
        for pin in OTHERS:
            if words := said([*PIP, pin]):
                print(f"bench: left out: {pin}, which pip could not install: {words.splitlines()[-1]}",
                      file=sys.stderr)
    note.write_text(" ".join(PINS) + "\n")


def said(command: list) -> str:
    """What a command that failed printed; nothing if it did not."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return (done.stdout + done.stderr).strip() or "no reason given" if done.returncode else ""


def graph_tool_python() -> str | None:
    """A Python of this machine that has graph-tool."""
    for candidate in ("/usr/bin/python3", shutil.which("python3")):
        if candidate and os.access(candidate, os.X_OK) and subprocess.run(
                [candidate, "-c", f"import {GRAPH_TOOL}"], capture_output=True).returncode == 0:
            return candidate
    return None


def versions() -> dict[str, str]:
    """The versions of all that takes part."""
    listed = subprocess.run([PYTHON, "-m", "pip", "list", "--format", "freeze", "--disable-pip-version-check"],
                            capture_output=True, text=True).stdout.split()
    words = {name: version for name, version in (pin.split("==") for pin in PINS if pin in listed)}
    python = graph_tool_python()
    if python:
        words["graph-tool"] = first_line(
            [python, "-c", "import graph_tool; print(graph_tool.__version__)"]).split()[0]
    words["Python"] = first_line([PYTHON, "--version"]).removeprefix("Python ")
    words["Swift"] = first_line(["swift", "--version"]).removeprefix("Swift version ")
    if shutil.which("dot"):
        words["Graphviz"] = first_line(["dot", "-V"]).removeprefix("dot - graphviz version ")
    return words


def first_line(command: list) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in (done.stdout + done.stderr).splitlines()
             if line and not line.startswith("swift-driver")]
    return lines[0].strip() if lines else "unknown"
