"""Lines that were measured, so that a long run that was interrupted can go on."""

import hashlib
import json
from pathlib import Path

from environment import FOLDER, PINS
from outcome import Outcome
from programs import Programs

KEPT = FOLDER / "lines"


class Store:
    """The lines of one state of our programs and the peers."""

    def __init__(self, programs: Programs):
        bits = hashlib.sha256(" ".join(PINS).encode())
        for program in (programs.entente, programs.kernels):
            bits.update(program.read_bytes())
        self.folder = KEPT / bits.hexdigest()[:16]

    def keep(self, name: str, outcomes: list[Outcome]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / f"{name}.part"
        part.write_text(json.dumps([outcome.stored() for outcome in outcomes], indent=1))
        part.replace(self.folder / f"{name}.json")

    def kept(self, name: str) -> list[Outcome] | None:
        file: Path = self.folder / f"{name}.json"
        if not file.exists():
            return None
        return [Outcome.of_stored(values) for values in json.loads(file.read_text())]
