"""Whether two results are the same."""

from array import array
from collections.abc import Sequence
from pathlib import Path

#: For values that are found exactly.
EXACT = 1e-9


def read_values(file: Path) -> array:
    """The 64-bit numbers that a worker wrote."""
    values = array("d")
    with open(file, "rb") as bytes_of_file:
        values.frombytes(bytes_of_file.read())
    return values


def difference(ours: Sequence[float], theirs: Sequence[float], tolerance: float) -> str | None:
    """The first pair that differs, in words.

    A difference is relative to the larger of the two, and where both are tiny beside the largest value of
    all, to a millionth of that: rounding in a sum of large numbers is no difference.
    """
    if len(ours) != len(theirs):
        return f"{len(ours):,} values here, {len(theirs):,} there"
    smallest = 1e-6 * max((abs(value) for value in ours), default=0)
    for place, (one, other) in enumerate(zip(ours, theirs)):
        if one == other or (one != one and other != other):
            continue
        if not abs(one - other) <= tolerance * max(abs(one), abs(other), smallest):
            return f"value {place} is {one!r} here and {other!r} there"
    return None


def sum_of_differences(ours: Sequence[float], theirs: Sequence[float], limit: float) -> str | None:
    """The same for scores that are found by iteration, whose stopping rule is a sum of differences."""
    if len(ours) != len(theirs):
        return f"{len(ours):,} values here, {len(theirs):,} there"
    total = sum(abs(one - other) for one, other in zip(ours, theirs))
    return None if total <= limit else f"the differences add up to {total:.3g}, above {limit:g}"


def same_partition(ours: Sequence[float], theirs: Sequence[float]) -> str | None:
    """Whether two lists of labels mean the same groups."""
    if len(ours) != len(theirs):
        return f"{len(ours):,} labels here, {len(theirs):,} there"
    pairs = set(zip(ours, theirs))
    if len(pairs) == len(set(ours)) == len(set(theirs)):
        return None
    return f"{len(set(ours)):,} groups here, {len(set(theirs)):,} there, or other ones"
