package import Measures

extension NullModel {
  /// The name in options and machine formats.
  package var name: String {
    switch self {
    case .fixedRows: "hypergeometric"
    case .stochasticDegrees: "sdsm"
    case .fixedDegrees: "fdsm"
    }
  }

  var words: String {
    switch self {
    case .fixedRows: "the hypergeometric model: both sizes stay fixed, members are drawn at random"
    case .stochasticDegrees:
      "the stochastic degree sequence model: every party and coalition keeps its number of ties on average"
    case .fixedDegrees(let trials, let seed):
      "the fixed degree sequence model: every party and coalition keeps its number of ties;"
        + " \(trials) random networks, seed \(seed)"
    }
  }

  var source: String {
    switch self {
    case .fixedRows: "Tumminello et al. 2011, doi:10.1371/journal.pone.0017994"
    case .stochasticDegrees: "Neal 2014, doi:10.1016/j.socnet.2014.06.001"
    case .fixedDegrees: "fastball, Godard & Neal 2022, doi:10.1093/comnet/cnac049"
    }
  }
}

extension Alternative {
  /// The name in options and machine formats.
  package var name: String {
    switch self {
    case .greater: "greater"
    case .less: "less"
    case .twoSided: "two-sided"
    }
  }

  var words: String {
    switch self {
    case .greater: "as much or more"
    case .less: "as much or less"
    case .twoSided: "a number as far from the expected one or farther, on either side"
    }
  }
}

extension Correction {
  /// The name in options and machine formats.
  package var name: String {
    switch self {
    case .none: "none"
    case .bonferroni: "bonferroni"
    case .holm: "holm"
    case .benjaminiHochberg: "bh"
    }
  }

  var words: String {
    switch self {
    case .none: "uncorrected"
    case .bonferroni: "corrected after Bonferroni"
    case .holm: "corrected after Holm"
    case .benjaminiHochberg: "corrected after Benjamini and Hochberg"
    }
  }

  var source: String? {
    switch self {
    case .none: nil
    case .bonferroni: "Dunn 1961, doi:10.1080/01621459.1961.10482090"
    case .holm: "Holm 1979, Scandinavian Journal of Statistics 6, page 65"
    case .benjaminiHochberg: "Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x"
    }
  }
}
