"""How many cores a peer may use."""

import os


def core_count() -> int:
    """The cores that this process is bound to, where a system can say so."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
