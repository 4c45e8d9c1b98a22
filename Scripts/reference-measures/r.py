"""R, asked line by line through one process that stays open."""

import shutil
import subprocess

# Debian's packages of those names begin with r-cran-.
PACKAGES = ("vegan", "sna", "blockmodeling")

LOOP = """
has <- function(name) suppressPackageStartupMessages(requireNamespace(name, quietly = TRUE))
groups <- function(distances) {
  same <- as.matrix(distances) < 1e-9
  sapply(seq_len(nrow(same)), function(i) if (any(same[i, seq_len(i - 1)])) which(same[i, ])[1] else i)
}
curveball <- function(m, samples) {
  observed <- tcrossprod(m)
  set.seed(1)
  drawn <- simulate(vegan::nullmodel(m, "curveball"), nsim = samples, burnin = 1000, thin = 100)
  counts <- matrix(0, nrow(m), nrow(m))
  for (i in seq_len(samples)) counts <- counts + (tcrossprod(drawn[, , i]) >= observed)
  # Pairs by row.
  t(counts)[lower.tri(counts)]
}
answer <- function(what, size, values) {
  m <- if (prod(size) == length(values)) matrix(values, size[1], size[2], byrow = TRUE)
  switch(what,
    version = if (has(PACKAGES[values])) as.character(packageVersion(PACKAGES[values])) else character(0),
    R = as.character(getRversion()),
    nodf = vegan::nestednodf(m)$statistic[c("N.rows", "N.columns", "NODF")],
    simpson = vegan::diversity(values, "simpson"),
    curveball = curveball(m, 5000),
    twins = groups(blockmodeling::sedist(m, handle.interaction = "switch")),
    brokerage = {
      found <- sna::brokerage(m, (seq_len(nrow(m)) - 1) %% 3)$raw.nli
      as.vector(t(found[, c("w_I", "w_O", "b_OI", "b_IO", "b_O"), drop = FALSE]))
    },
    p.adjust(values, what))
}
input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  parts <- strsplit(line, "|", fixed = TRUE)[[1]]
  size <- as.integer(strsplit(parts[2], " ", fixed = TRUE)[[1]])
  values <- as.numeric(strsplit(parts[3], " ", fixed = TRUE)[[1]])
  found <- answer(parts[1], size, values)
  cat(if (is.numeric(found)) format(found, digits = 17, trim = TRUE) else found, "\\n")
  flush(stdout())
}
"""

_process = None


def ask(what, values, size=(1, 1)):
    """The words that R answers with."""
    global _process
    if _process is None:
        packages = ", ".join(f'"{name}"' for name in PACKAGES)
        _process = subprocess.Popen(
            ["Rscript", "-e", f"PACKAGES <- c({packages})\n{LOOP}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    numbers = " ".join(repr(float(v)) for v in values)
    _process.stdin.write(f"{what}|{size[0]} {size[1]}|{numbers}\n")
    _process.stdin.flush()
    line = _process.stdout.readline()
    if not line:
        raise RuntimeError(f"R ended at {what} of {size}")
    return line.split()


def numbers(what, values, size=(1, 1)):
    return [float(word) for word in ask(what, values, size)]


def _versions():
    if shutil.which("Rscript") is None:
        return {}
    found = {"R": ask("R", [0])[0]}
    for place, name in enumerate(PACKAGES):
        answer = ask("version", [place + 1])
        if answer:
            found[name] = answer[0]
    return found


#: Of R and those of its packages that are installed; empty without R.
versions = _versions()
