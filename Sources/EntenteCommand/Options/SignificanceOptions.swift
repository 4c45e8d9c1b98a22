public import ArgumentParser
public import Measures

extension Alternative: ExpressibleByArgument {}
extension Correction: ExpressibleByArgument {}

/// The test of overlaps against chance.
struct SignificanceOptions: ParsableArguments {
  /// The models of chance.
  enum Model: String, ExpressibleByArgument, CaseIterable {
    case hypergeometric, sdsm, fdsm
  }

  @Option(
    name: .customLong("significance"),
    help: ArgumentHelp(
      "Test each pair against chance. Fixed: the two sizes (hypergeometric), all degrees on average (sdsm), or"
        + " all degrees exactly (fdsm).", valueName: "model"))
  var model: Model?

  @Option(help: ArgumentHelp("More than chance, less, or either.", valueName: "direction"))
  var alternative = Alternative.greater

  @Option(help: ArgumentHelp("The correction for many tests.", valueName: "method"))
  var correction = Correction.benjaminiHochberg

  @Option(help: ArgumentHelp("The level of significance.", valueName: "number"))
  var alpha = 0.05

  @Option(help: ArgumentHelp("Number of random networks, for fdsm.", valueName: "number"))
  var trials = 1000

  @Option(help: ArgumentHelp("Random seed, for fdsm.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    if !(alpha > 0 && alpha < 1) { throw ValidationError("--alpha takes a number between 0 and 1") }
    if !(1...1_000_000).contains(trials) {
      throw ValidationError("--trials takes a number from 1 to a million")
    }
  }

  /// The model with its settings.
  var nullModel: NullModel? {
    switch model {
    case nil: nil
    case .hypergeometric: .fixedRows
    case .sdsm: .stochasticDegrees
    case .fdsm: .fixedDegrees(trials: trials, seed: seed)
    }
  }
}
