"""Runs a program and tells its seconds and its peak memory.

    small_start.py DESCRIPTOR PROGRAM [ARGUMENT ...]

A process starts with the peak of the one that made it, which for a benchmark that has read a large table is the
larger number. So it is made by this one, which holds little.
"""

import os
import sys
import time

descriptor, words = int(sys.argv[1]), sys.argv[2:]
start = time.perf_counter()
process = os.posix_spawnp(words[0], words, os.environ, file_actions=[(os.POSIX_SPAWN_CLOSE, descriptor)])
_, status, usage = os.wait4(process, 0)
seconds = time.perf_counter() - start
os.write(descriptor, f"{seconds} {usage.ru_maxrss} {os.waitstatus_to_exitcode(status)}".encode())
