"""Whole processes: their seconds, from start to end, and their peak memory."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from outcome import Run

#: Starts a program from a process that holds little.
START = Path(__file__).resolve().parent / "small_start.py"
#: A program that needs longer has no result.
LIMIT = 1800.0


class ProcessFailed(Exception):
    """A program that failed or did not end in time."""


def run(command: list, output: Path | None = None, limit: float = LIMIT,
        folder: Path | None = None) -> Run:
    """Runs a program once; its standard output goes to a file, or nowhere."""
    words = [str(word) for word in command]
    target = open(output, "wb") if output else subprocess.DEVNULL
    reading, writing = os.pipe()
    try:
        process = subprocess.Popen([sys.executable, "-S", "-E", START, str(writing), *words],
                                   stdin=subprocess.DEVNULL, stdout=target, stderr=subprocess.PIPE, cwd=folder,
                                   pass_fds=[writing], start_new_session=True)
        os.close(writing)
        ended_late = threading.Event()

        def end():
            ended_late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit, end)
        timer.start()
        try:
            errors = process.stderr.read()
            told = os.read(reading, 1000).decode().split()
            process.wait()
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
        finally:
            timer.cancel()
    finally:
        os.close(reading)
        if output:
            target.close()
    if ended_late.is_set():
        raise ProcessFailed(f"'{Path(words[0]).name}' did not end within {limit:.0f} s")
    seconds, memory, status = (
        (float(told[0]), int(told[1]), int(told[2])) if told else (0.0, 0, process.returncode or 1))
    if status != 0:
        lines = errors.decode(errors="replace").strip().splitlines()
        raise ProcessFailed(f"'{Path(words[0]).name} {' '.join(words[1:3])}' ended with status"
                            f" {status}: {lines[-1] if lines else 'no message'}")
    return Run(seconds, memory * (1 if sys.platform == "darwin" else 1024))
