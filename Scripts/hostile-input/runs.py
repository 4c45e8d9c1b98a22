"""One run of the program, and what must not happen in it."""

import json
import os
import re
import resource
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

CPU_SECONDS = 10
_WALL_SECONDS = 60
_PICTURES = (b"\x89PNG", b"%PDF", b"GIF8", b"RIFF", b"\xff\xd8", b"%!PS")
_TRACES = (b"Fatal error", b"Stack dump", b"Program crashed", b"Backtrace took", b"Thread 0 crashed")
_INTERNAL = 70  # a mistake of the program, by its own word
# Colours and links.
_STYLES = re.compile(rb"\x1b\[[0-9;]*m|\x1b\]8;;[^\x07\x1b]*(?:\x07|\x1b\\)")
# What gives orders to a terminal. Line ends, tabs and U+0085, a line end too, do not.
_CONTROLS = (set(range(0x20)) | set(range(0x7F, 0xA0))) - {0x09, 0x0A, 0x85}


@dataclass(frozen=True)
class Run:
    """What a run of the program came to."""

    arguments: tuple[str, ...]
    status: int
    output: bytes
    messages: bytes
    problems: tuple[str, ...]

    def __str__(self) -> str:
        return shlex.join(("entente", *self.arguments))


def run(program: Path, arguments: list[str], folder: Path, statuses: frozenset[int],
        limit: Callable[[], None] | None = None) -> Run:
    """Runs the program in a folder and judges what it did."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if limit:
            limit()

    problems: list[str] = []
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "LANG")}
    # Files, not pipes: a pipe that nobody empties stops the program.
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            [program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=messages,
            env=environment | {"LC_ALL": "C.UTF-8", "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"},
            preexec_fn=limited, start_new_session=True)
        try:
            status = process.wait(timeout=_WALL_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            status = process.wait()
            problems.append(f"hangs: more than {_WALL_SECONDS} s")
        printed, said = _content(output), _content(messages)
    if not problems:
        problems += judged(arguments, status, printed, said, statuses)
    return Run(tuple(arguments), status, printed, said, tuple(problems))


def _content(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def judged(arguments: list[str], status: int, output: bytes, messages: bytes,
           statuses: frozenset[int]) -> list[str]:
    """What is wrong with what a run printed and how it ended."""
    problems: list[str] = []
    if status == -signal.SIGXCPU or (status == -signal.SIGKILL and not messages):
        problems.append(f"more than {CPU_SECONDS} s of CPU")
    elif status < 0:
        problems.append(f"died of {signal.Signals(-status).name}")
    elif status not in statuses:
        problems.append(f"status {status} is not documented")
    elif status == _INTERNAL:
        problems.append(f"status {_INTERNAL}: {messages[:200].decode(errors='replace')}")
    if any(trace in messages for trace in _TRACES):
        problems.append("a backtrace or a fatal error")
    if status > 0 and not messages.strip() and not output.strip():
        problems.append(f"status {status} without a message")
    if "--color" in arguments:
        # Colours and links are wanted then; what else begins with an escape is not.
        output, messages = (_STYLES.sub(b"", text) for text in (output, messages))
    problems += _faults_of_text("a message", messages)
    if not output.startswith(_PICTURES):
        problems += _faults_of_text("the output", output)
    if status in (0, 1) and _format(arguments) in ("json", "ndjson"):
        problems += _faults_of_json(output, _format(arguments) == "ndjson")
    return problems


def _format(arguments: list[str]) -> str | None:
    """The format asked for on standard output."""
    if "-o" in arguments or "--output" in arguments or "--version" in arguments:
        return None
    return next((value for option, value in zip(arguments[:-1], arguments[1:])
                 if option in ("--format", "--to")), None) if len(arguments) > 1 else None


def _faults_of_text(what: str, content: bytes) -> list[str]:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return [f"{what} is no UTF-8"]
    found = sorted({f"U+{ord(character):04X}" for character in text
                    if ord(character) in _CONTROLS})
    return [f"{what} has control characters: {', '.join(found)}"] if found else []


def _faults_of_json(output: bytes, each_line: bool) -> list[str]:
    def refused(name: str) -> None:
        raise ValueError(f"{name} is no JSON")

    try:
        for text in output.decode().splitlines() if each_line else [output.decode()]:
            json.loads(text, parse_constant=refused)
    except ValueError as error:
        return [f"JSON that does not parse: {error}"]
    return []
