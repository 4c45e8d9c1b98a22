"""What came of one benchmark: a line of the results."""

from dataclasses import asdict, dataclass, field


@dataclass
class Run:
    """One run of one contestant."""

    seconds: float
    peak: int | None = None  # bytes


@dataclass
class Outcome:
    """Ours beside the fastest peer. A ratio is theirs divided by ours, so above 1 ours is faster."""

    name: str
    what: str
    ours: float = 0.0  # seconds, the shortest
    peer: str = ""
    theirs: float = 0.0
    ratios: list[float] = field(default_factory=list)  # of the rounds
    target: float = 1.5
    floor: float | None = None  # seconds to stream the arrays once
    our_peak: int | None = None
    their_peak: int | None = None
    memory_target: float | None = None
    others: dict[str, float] = field(default_factory=dict)  # seconds of each peer
    left_out: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)  # results that differ, programs that fail
    requirements: list[tuple[str, bool]] = field(default_factory=list)  # beside the ratio
    growth: list[dict] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        return self.theirs / self.ours if self.ours else 0.0

    @property
    def memory_ratio(self) -> float | None:
        if self.our_peak and self.their_peak:
            return self.their_peak / self.our_peak
        return None

    @property
    def reasons(self) -> list[str]:
        """Why it does not pass; empty if it does."""
        reasons = list(self.problems)
        within_floor = self.floor is not None and self.ours <= 2 * self.floor
        if not self.problems and self.ratio < self.target and not within_floor:
            reasons.append(f"ratio {self.ratio:.2f}, target {self.target:g}")
        if self.memory_target and self.memory_ratio is not None \
                and self.memory_ratio < self.memory_target:
            reasons.append(f"memory ratio {self.memory_ratio:.2f}, target {self.memory_target:g}")
        reasons += [words for words, holds in self.requirements if not holds]
        return reasons

    @property
    def passed(self) -> bool:
        return not self.reasons

    def stored(self) -> dict:
        return asdict(self)

    @staticmethod
    def of_stored(values: dict) -> "Outcome":
        outcome = Outcome(**values)
        outcome.requirements = [(words, holds) for words, holds in outcome.requirements]
        return outcome
