"""Contestants in turns, so that a machine that slows down slows all of them."""

from collections.abc import Callable
from outcome import Outcome, Run

OURS = "Entente"
#: A peer that took so many times as long as the fastest in its first run does not run again.
TOO_SLOW = 3.0
#: Below so many seconds a round, a benchmark is short and runs more often.
SHORT = 10.0


def alternate(contestants: dict[str, Callable[[], Run]], repetitions: int | None = None,
              warm: bool = False, begun: dict[str, Run] | None = None) -> dict[str, list[Run]]:
    """Runs all, ours first in the first round and each round one later in turn.

    A round takes one run of each: five rounds if it is short, else three, or as many as asked for.
    With `warm`, a first run of each is thrown away. `begun` are runs that were needed for something else;
    where they are not short they count as the first round.
    """
    if warm:
        for call in contestants.values():
            call()
    order, results = list(contestants), {name: [] for name in contestants}
    rounds, done = repetitions or 5, 0
    while done < rounds:
        if done == 0 and begun and sum(run.seconds for run in begun.values()) > SHORT:
            results = {name: [begun[name]] for name in contestants}
        else:
            for name in order[done % len(order):] + order[:done % len(order)]:
                results[name].append(contestants[name]())
        done += 1
        if done == 1:
            if not repetitions and sum(runs[0].seconds for runs in results.values()) > SHORT:
                rounds = 3
            peers = [name for name in order if name != OURS]
            fastest = min((results[name][0].seconds for name in peers), default=0)
            order = [name for name in order
                     if name == OURS or results[name][0].seconds <= TOO_SLOW * fastest]
    return results


def settle(outcome: Outcome, results: dict[str, list[Run]], floor: float | None = None,
           of: Callable = min) -> Outcome:
    """Puts times and ratios against the fastest peer into an outcome.

    The shortest time of each counts, as other programs on the machine only make it longer; where the runs
    are not the same work, the median.
    """
    ours = results[OURS]
    peers = {name: runs for name, runs in results.items() if name != OURS and runs}
    outcome.ours = of([run.seconds for run in ours])
    outcome.others = {name: of([run.seconds for run in runs]) for name, runs in peers.items()}
    outcome.floor = floor
    if not peers:
        outcome.problems.append("no peer is installed")
        return outcome
    # One that ran in every round, as one that was left behind after the first has no pairs.
    full = [name for name in peers if len(peers[name]) == len(ours)]
    outcome.peer = min(full, key=lambda name: outcome.others[name])
    theirs = peers[outcome.peer]
    outcome.theirs = outcome.others[outcome.peer]
    outcome.ratios = [b.seconds / a.seconds for a, b in zip(ours, theirs)]
    peaks = [[run.peak for run in runs if run.peak] for runs in (ours, theirs)]
    if all(peaks):
        outcome.our_peak, outcome.their_peak = max(peaks[0]), max(peaks[1])
    return outcome
