"""Runs of the tests, each with one error switched on."""

import json
import os
import resource
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from modules import Module, dependents
from scratch import VARIABLE, Mutant

_GOLDEN = r"^[^/]*Golden"  # suites that compare printed text
_MEMORY = 6 << 30  # bytes that the tests may fill


@dataclass(frozen=True)
class Outcome:
    """What came of a run of tests."""

    failed: tuple[str, ...]  # the tests that failed, in this order
    ended: str  # "well", "failed", "signal …", "time" or "memory"
    seconds: float

    @property
    def notices(self) -> bool:
        return self.ended != "well"


@dataclass(frozen=True)
class Verdict:
    """Whether tests notice an error."""

    mutant: Mutant
    noticed: bool
    by: str  # the tests that failed, or how the run ended
    only_golden: bool
    seconds: float


class Trials:
    """The tests of a built copy."""

    def __init__(self, folder: Path, modules: list[Module], all_failures: bool) -> None:
        self.folder, self.modules, self.all_failures = folder, modules, all_failures
        self.bundle = next((folder / ".build" / "debug").glob("*PackageTests.xctest"))
        self.broken: frozenset[str] = frozenset()
        self.limit = 3600.0

    def without_errors(self) -> float:
        """Runs every test with no error switched on; tests that fail even so are left out of account.
        Sets the limit of a run, and returns the seconds of this one."""
        outcome = self._run(0, "", "", stops=False)
        if outcome.ended not in ("well", "failed"):
            raise SystemExit(f"mutate: without an error the tests end by {outcome.ended}.")
        self.broken = frozenset(outcome.failed)
        self.limit = 2 * outcome.seconds + 30
        return outcome.seconds

    def verdict(self, mutant: Mutant) -> Verdict:
        """Asks the tests of the module, then those of the modules that reach it, then the goldens."""
        reach = dependents(mutant.module, self.modules)
        tests = [module.name for module in self.modules
                 if module.kind == "test" and module.name in reach]
        own = [name for name in tests if name.lower() == f"{mutant.module}tests".lower()] or tests[:1]
        others = [name for name in tests if name not in own]
        seconds = 0.0
        for names, golden in ((own, False), (others, False), (tests, True)):
            if not names:
                continue
            wanted = f"^({'|'.join(names)})\\." + ("[^/]*Golden" if golden else "")
            outcome = self._run(mutant.number, wanted, "" if golden else _GOLDEN,
                                stops=not self.all_failures)
            seconds += outcome.seconds
            if outcome.notices:
                by = ", ".join(outcome.failed) if outcome.failed else f"ended by {outcome.ended}"
                return Verdict(mutant, True, by, golden, seconds)
        return Verdict(mutant, False, "", False, seconds)

    def _run(self, number: int, wanted: str, skipped: str, stops: bool) -> Outcome:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="entente-mutant-", ignore_cleanup_errors=True) as scratch:
            events = Path(scratch) / "events.jsonl"
            events.touch()
            command = [str(self.bundle), "--testing-library", "swift-testing",
                       "--event-stream-output-path", str(events)]
            command += ["--filter", wanted] if wanted else []
            command += ["--skip", skipped] if skipped else []
            process = subprocess.Popen(
                command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, start_new_session=True, preexec_fn=_limited,
                env=os.environ | {VARIABLE: str(number), "TMPDIR": scratch,
                                  "SWIFT_BACKTRACE": "enable=no"})
            try:
                failed, ended = self._watch(process, events, started, stops)
            finally:
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                process.wait()
        return Outcome(failed, ended, time.monotonic() - started)

    def _watch(self, process: subprocess.Popen[bytes], events: Path, started: float,
               stops: bool) -> tuple[tuple[str, ...], str]:
        failed: dict[str, None] = {}
        with events.open() as stream:
            rest = ""
            while True:
                status = process.poll()
                rest += stream.read()
                *lines, rest = rest.split("\n")
                for line in lines:
                    if name := _failing(line):
                        if name not in self.broken:
                            failed[name] = None
                if failed and stops:
                    return tuple(failed), "failed"
                if status is not None:
                    if status < 0:
                        return tuple(failed), f"signal {signal.Signals(-status).name}"
                    # A status that is not 0 without a failing test is one of those that always fail.
                    return tuple(failed), "failed" if failed else "well"
                if time.monotonic() - started > self.limit:
                    return tuple(failed), "time"
                if _memory(process.pid) > _MEMORY:
                    return tuple(failed), "memory"
                time.sleep(0.1)


def _failing(line: str) -> str | None:
    """The test of which an event says that it failed."""
    payload = json.loads(line)["payload"]
    if payload.get("kind") != "issueRecorded" or payload.get("issue", {}).get("isKnown"):
        return None
    if payload.get("issue", {}).get("severity", "error") != "error":
        return None
    # ModuleTests.Suite/test(_:)/File.swift:7:4
    return "/".join(payload.get("testID", "a test").split("/")[:2])


def _memory(process: int) -> int:
    """The bytes of memory that a process fills. Addresses that it only reserves do not count."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * resource.getpagesize()
    except (OSError, IndexError):
        return 0  # it has just ended


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
