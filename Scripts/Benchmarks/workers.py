"""Processes that keep a graph and time kernels on it, ours and those of the peers."""

import contextlib
import json
import os
import subprocess
import tempfile
from array import array
from pathlib import Path

from agreement import read_values
from environment import PYTHON, graph_tool_python
from outcome import Run
from programs import Programs
from workloads import Workload

PEERS = Path(__file__).resolve().parent / "peers"
TOOLS = {"NetworKit": "with_networkit", "igraph": "with_igraph", "leidenalg": "with_leidenalg",
         "rustworkx": "with_rustworkx", "graph-tool": "with_graph_tool", "networkx": "with_networkx",
         "scipy": "with_scipy", "dense BLAS": "with_blas", "GraphBLAS": "with_graphblas"}


class WorkerFailed(Exception):
    """A worker that ended, or a peer that is not installed."""


class Worker:
    """One process with one graph."""

    def __init__(self, command: list, cores: set[int] | None = None):
        before = (lambda: os.sched_setaffinity(0, cores)) if cores else None
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self.errors, text=True, preexec_fn=before)
        self.name = Path(str(command[0])).name
        try:
            self.answer()
        except BaseException:
            self.close()
            raise

    def answer(self) -> dict:
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            self.errors.seek(0)
            lines = self.errors.read().decode(errors="replace").strip().splitlines()
            raise WorkerFailed(lines[-1] if lines else f"{self.name} ended without a word")
        return json.loads(line)

    def run(self, kernel: str, seed: int = 0, values: Path | None = None) -> Run:
        """Times one call; its values are written to a file if one is named."""
        try:
            print(kernel, seed, values or "-", file=self.process.stdin, flush=True)
        except BrokenPipeError:
            pass  # why is in what it wrote before it ended
        return Run(self.answer()["seconds"])

    def close(self) -> None:
        # It keeps nothing but a graph, and may be busy with it.
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()
        self.errors.close()


class Workers:
    """The workers of one workload at a time: those of another are closed, to free their memory."""

    def __init__(self, programs: Programs, folder: Path):
        self.programs, self.folder = programs, folder
        self.workload: Workload | None = None
        self.open: dict[str, Worker] = {}

    def ours(self, workload: Workload, cores: set[int] | None = None) -> Worker:
        name = f"ours on {sorted(cores)}" if cores else "ours"
        return self.worker(name, workload, [self.programs.kernels, *workload.words], cores)

    def peer(self, tool: str, workload: Workload) -> Worker:
        python = graph_tool_python() if tool == "graph-tool" else PYTHON
        if python is None:
            raise WorkerFailed("graph-tool is not installed")
        command = [python, PEERS / "worker.py", TOOLS[tool], *workload.words]
        return self.worker(tool, workload, command)

    def worker(self, name: str, workload: Workload, command: list,
               cores: set[int] | None = None) -> Worker:
        if workload != self.workload:
            self.close()
            self.workload = workload
        if name not in self.open:
            self.open[name] = Worker(command, cores)
        return self.open[name]

    def forget(self, tool: str) -> None:
        """Closes the worker of a tool that failed."""
        worker = self.open.pop(tool, None)
        if worker:
            worker.close()

    def values(self, worker: Worker, kernel: str, seed: int = 0) -> tuple[Run, array]:
        file = self.folder / f"values-{os.getpid()}"
        try:
            return worker.run(kernel, seed, file), read_values(file)
        finally:
            file.unlink(missing_ok=True)

    def close(self) -> None:
        for worker in self.open.values():
            worker.close()
        self.open = {}
