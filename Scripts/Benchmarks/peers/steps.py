"""The seconds of the steps of a script."""

import time


class Steps(dict):
    """Seconds by step; calling it runs a step."""

    def __call__(self, name, call):
        start = time.perf_counter()
        result = call()
        self[name] = time.perf_counter() - start
        return result
