/// A problem or a remark on data, with its place.
public struct Finding: Hashable, Sendable {
  /// The seriousness of a finding.
  public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Worth knowing.
    case note
    /// Valid, and probably a mistake.
    case warning
    /// The data cannot be used.
    case error

    /// A note is less than a warning, a warning less than an error.
    public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }

    private var order: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A kind of finding. Each rule is declared beside the check that reports it.
  package struct Rule: Hashable, Sendable {
    /// The short name, stable between versions: `E101`. The letter gives the severity.
    package let code: String
    /// The meaning of the rule and the remedy, for `entente help CODE`.
    package let explanation: String
    /// True if findings of the rule change numbers, and so are printed wherever numbers are.
    package let changesCounts: Bool

    /// A rule.
    package init(_ code: String, _ explanation: String, changesCounts: Bool = false) {
      self.code = code
      self.explanation = explanation
      self.changesCounts = changesCounts
    }

    /// The severity of the findings.
    package var severity: Severity {
      switch code.first {
      case "E": .error
      case "W": .warning
      default: .note
      }
    }
  }

  /// The rule.
  package let rule: Rule
  /// The finding in a sentence without a full stop.
  public let message: String
  /// The place in the file.
  package let place: Place

  /// A finding.
  package init(_ rule: Rule, _ message: String, at place: Place) {
    self.rule = rule
    self.message = message
    self.place = place
  }

  /// The severity.
  public var severity: Severity { rule.severity }
  /// The code of the rule.
  public var code: String { rule.code }

  /// The finding as a compiler prints it: `file:line:column: error: message [E101]`.
  public var line: String {
    let start = place.file == nil ? "" : "\(place): "
    return "\(start)\(severity.rawValue): \(message) [\(code)]"
  }
}

extension Finding: Comparable {
  /// The order of places, then of codes and messages.
  public static func < (a: Finding, b: Finding) -> Bool {
    (a.place, a.code, a.message) < (b.place, b.code, b.message)
  }
}
