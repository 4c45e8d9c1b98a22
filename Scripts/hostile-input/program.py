"""What the program can be asked, as it says itself."""

import json
import random
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ASKS_ABOUT_THE_PROGRAM = {"help", "version", "generate-completion-script", "experimental-dump-help"}
_NUMBERS = ["0", "1", "2", "3", "7", "50", "-1", "0.5", "1.0", "nan", "inf", "1e308", "99999999999999999999"]
_ODD = ["", " ", ",", "=", "==", "a=b", "x", "*", "-", "é", "'", "\\", "%n", "a,b", ":", "/", "2024/2025"]
_DATES = ["2024", "2024-01-18", "1000", "9999", "202X", "2024-21", "-0044", "newest", "yesterday", ""]


@dataclass(frozen=True)
class Option:
    """An option, a flag or an argument of a command."""

    name: str | None  # with its dashes; None for an argument
    value_name: str
    values: tuple[str, ...]  # all that it takes, where there is a list
    is_flag: bool


@dataclass(frozen=True)
class Command:
    """A command with what it takes."""

    words: tuple[str, ...]
    options: tuple[Option, ...]
    arguments: tuple[Option, ...]


class Program:
    """The program under test."""

    def __init__(self, path: Path) -> None:
        self.path = path
        dump = json.loads(self._said("--experimental-dump-help"))
        self.commands = tuple(_commands(dump["command"], ()))
        codes = self._said("help", "exit-codes")
        self.statuses = frozenset(int(code) for code in re.findall(r"^ *(\d+) ", codes, re.MULTILINE))
        if not self.commands or 0 not in self.statuses:
            raise SystemExit("robustness: the program does not tell its commands and exit codes.")
        # Words that its help explains, as values of options that have no list.
        topics = self._said("help", "nothing", succeeds=False)
        listed = re.search(r"topics are (.*)", topics)
        names = re.findall(r"[a-z][a-z-]+", listed[1]) if listed else []
        words = {word for name in names for word in re.findall(
            r"^ *([a-z][a-z0-9-]+)(?: --on [a-z-]+)?[:,]", self._said("help", name, succeeds=False),
            re.MULTILINE)}
        self.words = sorted(words | {"en", "fr", "uk", "dot", "neato", "twopi", "official"})

    def _said(self, *arguments: str, succeeds: bool = True) -> str:
        run = subprocess.run([self.path, *arguments], capture_output=True, text=True,
                             stdin=subprocess.DEVNULL)
        if succeeds and run.returncode != 0:
            raise SystemExit(f"robustness: '{' '.join(arguments)}' ended with {run.returncode}.")
        return run.stdout + run.stderr

    def value(self, option: Option, names: list[str], lot: random.Random) -> str:
        """A value for an option: mostly one that makes sense."""
        kind = option.value_name.lower()
        if option.values and lot.random() < 0.95:
            return lot.choice(option.values)
        if lot.random() < 0.12:
            return lot.choice(_ODD)
        if "date" in kind or "from/to" in kind or "since" in kind:
            return lot.choice(_DATES)
        if any(word in kind for word in ("number", "seconds", "mib", "level", "top", "seed", "runs",
                                         "resolution", "trials")):
            return lot.choice(_NUMBERS)
        if "meaning" in kind:
            return lot.choice(["country=a", "party=country", "coalition=coalition,from=from", "x=y", "="])
        if "file" in kind:
            return lot.choice(["out.svg", "out.csv", "out.json", "out.dot", "out", "no/such/folder/x.png"])
        if kind == "s":
            return lot.choice(_NUMBERS)
        pools = [names, names, self.words, self.words, _NUMBERS, _DATES]
        return lot.choice(lot.choice([pool for pool in pools if pool]))


def _commands(command: dict[str, Any], above: tuple[str, ...]) -> list[Command]:
    found: list[Command] = []
    for part in command.get("subcommands", []):
        words = (*above, part["commandName"])
        if part["commandName"] == "help":
            continue
        if part.get("subcommands"):
            found += _commands(part, words)
        # A command that is not shown is for the program alone, not for people.
        if not part.get("shouldDisplay", True):
            continue
        options = [_option(argument) for argument in part.get("arguments", [])]
        found.append(Command(
            words,
            tuple(o for o in options if o.name and o.value_name not in _ASKS_ABOUT_THE_PROGRAM),
            tuple(o for o in options if o.name is None)))
    return found


def _option(argument: dict[str, Any]) -> Option:
    name = None
    if argument["kind"] != "positional":
        preferred = argument.get("preferredName") or argument["names"][0]
        name = ("-" if preferred["kind"] == "short" else "--") + preferred["name"]
    return Option(name, argument.get("valueName", ""), tuple(argument.get("allValues") or ()),
                  argument["kind"] == "flag")
