"""RESULTS.md: what the last run of many benchmarks measured."""

import os
import platform
import subprocess
from datetime import datetime, timezone
from pathlib import Path

from chart import chart, words
from environment import ROOT, versions
from outcome import Outcome

BOTTLENECKS = Path(__file__).resolve().parent / "bottlenecks.txt"


def seconds(value: float) -> str:
    if value < 0.001:
        return f"{value * 1e6:.0f} µs"
    return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.3g} s"


def megabytes(value: int | None) -> str:
    return f"{value / 1e6:,.0f} MB" if value else ""


def spread(outcome: Outcome) -> str:
    if len(outcome.ratios) < 2:
        return ""
    return f"{words(min(outcome.ratios))}–{words(max(outcome.ratios))}"


def line(outcome: Outcome) -> str:
    """One line of the table."""
    memory = f"{megabytes(outcome.our_peak)} / {megabytes(outcome.their_peak)}"
    cells = [
        f"`{outcome.name}`", outcome.what, seconds(outcome.ours) if outcome.ours else "",
        seconds(outcome.theirs) if outcome.theirs else "", outcome.peer,
        words(outcome.ratio) if outcome.ratio else "", spread(outcome), f"{outcome.target:.3g}",
        seconds(outcome.floor) if outcome.floor else "", memory if outcome.memory_target else "",
        "pass" if outcome.passed else "**fail**"]
    return "| " + " | ".join(cells) + " |"


def machine() -> str:
    """The processor, its cores and the memory."""
    model = platform.processor() or platform.machine()
    memory = ""
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((text.split(":", 1)[1].strip() for text in lines if text.startswith("model name")),
                     model)
        kilobytes = int(Path("/proc/meminfo").read_text().split()[1])
        memory = f", {kilobytes / 1e6:.0f} GB"
    return f"{model}, {os.cpu_count()} cores{memory}, {platform.system()} {platform.release()}"


def commit() -> str:
    """The commit, and whether anything differs from it."""
    def git(*command: str) -> str:
        return subprocess.run(["git", "-C", str(ROOT), *command], capture_output=True, text=True).stdout
    changed = git("status", "--porcelain", "--", "Sources", "Tests", "Package.swift").strip()
    return git("rev-parse", "--short=10", "HEAD").strip() + (", with changes" if changed else "")


def bottlenecks() -> dict[str, str]:
    """What is known of the lines that may fail: name, colon, sentences."""
    if not BOTTLENECKS.exists():
        return {}
    lines = [text for text in BOTTLENECKS.read_text().splitlines() if text and text[0] != "#"]
    return {name.strip(): words.strip() for name, _, words in (text.partition(":") for text in lines)}


def growth(outcome: Outcome) -> list[str]:
    """The table of a benchmark that was run on several sizes."""
    size = next(iter(outcome.growth[0]))
    has_memory = "our peak" in outcome.growth[0]
    head = [size, "Entente", outcome.peer, "ratio"] + (
        ["Entente, memory", f"{outcome.peer}, memory"] if has_memory else [])
    table = [f"**{outcome.name}**: " + "; ".join(outcome.notes) + ".", "",
             "| " + " | ".join(head) + " |", "|" + " ---: |" * len(head)]
    for row in outcome.growth:
        cells = [f"{row[size]:,}", seconds(row["our seconds"]), seconds(row["their seconds"]),
                 words(row["ratio"])]
        if has_memory:
            cells += [megabytes(row["our peak"]), megabytes(row["their peak"])]
        table.append("| " + " | ".join(cells) + " |")
    return [*table, ""]


def text(outcomes: list[Outcome], how: str, left_out: list[str]) -> str:
    load = os.getloadavg()[0]
    passed = sum(outcome.passed for outcome in outcomes)
    parts = [
        "# Benchmarks", "",
        f"Written by `Scripts/bench {how}` on {datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC at commit"
        f" {commit()}: {passed} of {len(outcomes)} lines pass. Ours and theirs ran in turns; results agree"
        " unless a line says otherwise.", "",
        "A ratio is the shortest time of the fastest peer divided by our shortest; beside it the smallest and the"
        " largest ratio of one round. Searches for groups have medians instead. A line passes if its ratio"
        " reaches the target, or if ours takes at most twice the time to stream the arrays of the graph once;"
        " if the results agree; and, where memory is given, if that reaches its target too.", "",
        *([] if load <= 0.5 * (os.cpu_count() or 1) else [
            f"**Other programs were running (load {load:.1f}): times are too long, and the ratios of programs"
            " with several threads are unsure.**", ""]),
        "![Ratios of all lines on a logarithmic axis](ratios.svg)", "",
        "| benchmark | what | Entente | peer | fastest peer | ratio | spread | target | stream once"
        " | memory, ours / peer | |",
        "|---|---|---:|---:|---|---:|---:|---:|---:|---:|---|",
        *map(line, outcomes), ""]
    if failing := [outcome for outcome in outcomes if not outcome.passed]:
        known = bottlenecks()
        parts += ["## Lines that fail", ""]
        parts += [f"- `{each.name}`: {'; '.join(each.reasons)}."
                  f" {known.get(each.name, 'The bottleneck is not yet measured.')}" for each in failing]
        parts.append("")
    if grown := [outcome for outcome in outcomes if outcome.growth]:
        parts += ["## Growth", "", *(text for each in grown for text in growth(each))]
    remarks = [f"- `{each.name}`: {'; '.join(each.notes)}" for each in outcomes
               if each.notes and not each.growth]
    if remarks:
        parts += ["## Remarks", "", *remarks, ""]
    parts += ["## All peers", "", "A peer that took more than three times as long as the fastest in the"
              " first round did not run again.", ""]
    parts += [f"- `{each.name}`: " + ", ".join(
        f"{peer} {seconds(value)}" for peer, value in sorted(each.others.items(), key=lambda two: two[1]))
        for each in outcomes if each.others]
    if missing := sorted({words for each in outcomes for words in each.left_out}) + left_out:
        parts += ["", "Left out: " + "; ".join(missing) + "."]
    parts += ["", "## Machine and versions", "", f"- {machine()}; load at the end {load:.1f}",
              *(f"- {name} {version}" for name, version in versions().items()), ""]
    return "\n".join(parts)


def write(outcomes: list[Outcome], how: str, left_out: list[str], folder: Path) -> None:
    """RESULTS.md and the picture in it; each appears whole or not at all."""
    for name, content in (("ratios.svg", chart(outcomes)), ("RESULTS.md", text(outcomes, how, left_out))):
        part = folder / f"{name}.part"
        try:
            part.write_text(content)
            part.replace(folder / name)
        finally:
            part.unlink(missing_ok=True)
