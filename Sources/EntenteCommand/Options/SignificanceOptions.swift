import Analyses
import ArgumentParser

/// The options that hold overlaps against chance.
struct SignificanceOptions: ParsableArguments {
  /// The models of chance.
  enum Model: String, ExpressibleByArgument, CaseIterable {
    case hypergeometric, sdsm, fdsm
  }

  /// Which departures are looked for.
  enum Direction: String, ExpressibleByArgument, CaseIterable {
    case greater, less
    case twoSided = "two-sided"
  }

  /// What is done about many tests.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case none, bonferroni, holm
    case benjaminiHochberg = "bh"
  }

  @Option(
    name: .customLong("significance"),
    help: ArgumentHelp(
      "Test each pair: with fixed numbers of each of the pair, with all numbers kept on average, or"
        + " exactly by random networks.", valueName: "model"))
  var model: Model?

  @Option(help: "Whether more than chance is looked for, less, or either.")
  var alternative = Direction.greater

  @Option(help: "What is done about many tests.")
  var correction = Method.benjaminiHochberg

  @Option(help: ArgumentHelp("The level of significance.", valueName: "level"))
  var alpha = 0.05

  @Option(help: ArgumentHelp("How many random networks, for fdsm.", valueName: "number"))
  var trials = 1000

  @Option(help: ArgumentHelp("What random networks follow from, for fdsm.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    if !(alpha > 0 && alpha < 1) { throw ValidationError("--alpha is a number between 0 and 1") }
    if !(1...1_000_000).contains(trials) {
      throw ValidationError("--trials is a number from 1 to a million")
    }
  }

  /// The model for the analyses.
  var nullModel: NullModel? {
    switch model {
    case nil: nil
    case .hypergeometric: .fixedRows
    case .sdsm: .stochasticDegrees
    case .fdsm: .fixedDegrees(trials: trials, seed: seed)
    }
  }

  /// The alternative for the analyses.
  var direction: Alternative {
    switch alternative {
    case .greater: .greater
    case .less: .less
    case .twoSided: .twoSided
    }
  }

  /// The correction for the analyses.
  var method: Correction {
    switch correction {
    case .none: .none
    case .bonferroni: .bonferroni
    case .holm: .holm
    case .benjaminiHochberg: .benjaminiHochberg
    }
  }
}
