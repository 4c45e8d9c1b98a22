"""R, asked line by line through one process that stays open."""

import shutil
import subprocess

LOOP = """
suppressMessages(library(vegan))
input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  parts <- strsplit(line, "|", fixed = TRUE)[[1]]
  size <- as.integer(strsplit(parts[2], " ", fixed = TRUE)[[1]])
  values <- as.numeric(strsplit(parts[3], " ", fixed = TRUE)[[1]])
  if (parts[1] == "version") answer <- c(as.character(getRversion()), as.character(packageVersion("vegan")))
  else if (parts[1] == "nodf") {
    m <- matrix(values, size[1], size[2], byrow = TRUE)
    s <- nestednodf(m)$statistic
    answer <- c(s["N.rows"], s["N.columns"], s["NODF"])
  } else answer <- p.adjust(values, parts[1])
  cat(if (is.numeric(answer)) format(answer, digits = 17, trim = TRUE) else answer, "\\n")
  flush(stdout())
}
"""

_process = None


def ask(what, values, size=(1, 1)):
    """The words that R answers with."""
    global _process
    if _process is None:
        _process = subprocess.Popen(
            ["Rscript", "-e", LOOP], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
    numbers = " ".join(repr(float(v)) for v in values)
    _process.stdin.write(f"{what}|{size[0]} {size[1]}|{numbers}\n")
    _process.stdin.flush()
    return _process.stdout.readline().split()


def versions():
    """Those of R and vegan, or nothing where one is missing (Debian: r-cran-vegan)."""
    if shutil.which("Rscript") is None:
        return None
    try:
        return ask("version", [0])[:2] or None
    except BrokenPipeError:
        return None
