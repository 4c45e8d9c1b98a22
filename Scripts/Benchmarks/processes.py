"""Whole processes: their seconds, from start to end, and their peak memory."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from outcome import Run

#: A program that needs longer has no result.
LIMIT = 1800.0


class ProcessFailed(Exception):
    """A program that failed or did not end in time."""


def run(command: list, output: Path | None = None, limit: float = LIMIT,
        folder: Path | None = None) -> Run:
    """Runs a program once; its standard output goes to a file, or nowhere."""
    words = [str(word) for word in command]
    target = open(output, "wb") if output else subprocess.DEVNULL
    try:
        start = time.perf_counter()
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=target,
                                   stderr=subprocess.PIPE, cwd=folder)
        ended_late = threading.Event()

        def end():
            ended_late.set()
            process.send_signal(signal.SIGKILL)

        timer = threading.Timer(limit, end)
        timer.start()
        try:
            errors = process.stderr.read()
            # wait4 and not wait: the peak memory of this child alone.
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            process.wait()
            raise
        finally:
            timer.cancel()
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    finally:
        if output:
            target.close()
    if ended_late.is_set():
        raise ProcessFailed(f"'{Path(words[0]).name}' did not end within {limit:.0f} s")
    if process.returncode != 0:
        lines = errors.decode(errors="replace").strip().splitlines()
        raise ProcessFailed(f"'{Path(words[0]).name} {' '.join(words[1:3])}' ended with status"
                            f" {process.returncode}: {lines[-1] if lines else 'no message'}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss * unit)
