import CompactGraph
import GraphCore

extension SignificantOverlaps {
  var alternativeWords: String {
    switch tests.alternative {
    case .greater: "as much or more"
    case .less: "as much or less"
    case .twoSided: "this much or further from what is expected, on either side"
    }
  }

  var modelWords: String {
    switch tests.model {
    case .fixedRows:
      "the hypergeometric model, in which each of the pair keeps its number and picks at random"
        + " (Tumminello et al. 2011, doi:10.1371/journal.pone.0017994)"
    case .stochasticDegrees:
      "the stochastic degree sequence model, in which both modes keep their numbers on average (Neal"
        + " 2014, doi:10.1016/j.socnet.2014.06.001)"
    case .fixedDegrees(let trials, let seed):
      "the fixed degree sequence model, in which both modes keep their numbers, from \(trials) random"
        + " networks (fastball, Godard & Neal 2022, doi:10.1093/comnet/cnac049; seed \(seed))"
    }
  }

  /// How the pairs were tested, as a paragraph for a methods section, with the references.
  public var methods: String {
    let noun = mode == .rows ? network.basis.rowNoun : network.basis.columnNoun
    var text = "What pairs of \(noun) share was held against chance in the two-mode network of"
    text += " \(network.basis.words). \(network.basis.tieWords) Pairs are listed with"
    text +=
      " \(measure.definition). Each was tested for sharing \(alternativeWords) under \(modelWords)."
    if case .stochasticDegrees = tests.model {
      text +=
        " Its probabilities are those of the bipartite configuration model (Saracco et al. 2015,"
        + " doi:10.1038/srep10595), its tails those of the Poisson binomial distribution."
    }
    text += " \(tests.testCount) tests were made; of their p values, \(correctionWords),"
    text += " \(tests.significant.count) are at most \(tests.alpha)."
    if !tests.hasConverged {
      text += " The model could not be fitted; the p values are not to be trusted."
    }
    return text
  }

  private var correctionWords: String {
    switch tests.correction {
    case .none: "uncorrected"
    case .bonferroni: "corrected after Bonferroni (Dunn 1961, doi:10.1080/01621459.1961.10482090)"
    case .holm: "corrected after Holm (1979, Scandinavian Journal of Statistics 6, page 65)"
    case .benjaminiHochberg:
      "corrected after Benjamini and Hochberg (1995, doi:10.1111/j.2517-6161.1995.tb02031.x)"
    }
  }
}

extension Correction {
  /// What it is called.
  public var title: String {
    switch self {
    case .none: "uncorrected"
    case .bonferroni: "Bonferroni"
    case .holm: "Holm"
    case .benjaminiHochberg: "Benjamini–Hochberg"
    }
  }
}
