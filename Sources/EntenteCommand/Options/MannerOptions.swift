import ArgumentParser

/// The options of every command: what it prints of itself. `Manner` reads the first three before anything is parsed.
struct MannerOptions: ParsableArguments {
  @Flag(help: "Print no notes, no progress and no names of written files.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Colours and links in the output: on a terminal, always or never.", valueName: "when"))
  var color = Manner.Colour.auto

  @Flag(
    name: .customLong("all-findings"),
    help: "Print a line for each finding, where otherwise many of one kind are one line.")
  var listsAllFindings = false

  @Flag(
    help:
      "Print the seconds of each phase and the peak of memory on standard error, and add them to JSON."
  )
  var timings = false

  func validate() { if timings { Run.measureTime() } }
}
