/// Something about a graph that its editor should know.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Comparable, Sendable {
    /// Worth knowing.
    case note
    /// Valid, and probably not what was meant.
    case warning
    /// The graph cannot be used.
    case error

    /// A note is less than a warning, a warning less than an error.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// What is wrong, as facts; `message` puts it into words.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be read: the system's reason.
    case unreadable(String)
    /// The bytes are not UTF-8.
    case notUTF8
    /// The file is not YAML: the parser's reason.
    case syntax(String)
    /// A key stands twice in one mapping.
    case repeatedKey(String)
    /// A YAML anchor or alias.
    case alias
    /// Another kind of value was expected.
    case wrongShape(key: String?, expected: String)
    /// A key that means nothing here.
    case unknownKey(String, suggestion: String?)
    /// A key that must be there.
    case missingKey(String, of: String)
    /// A value that is not one of those allowed.
    case unknownValue(String, key: String, allowed: [String], suggestion: String?)
    /// A text that is no date of EDTF's levels 0 and 1.
    case notADate(String, key: String)
    /// A text that is no whole number.
    case notANumber(String, key: String)
    /// An identifier with characters that it may not have.
    case badIdentifier(String)
    /// An identifier that nothing defines.
    case unknownReference(String, kind: NodeKind, suggestion: String?)
    /// A name that several things of a kind have.
    case ambiguousReference(String, kind: NodeKind, candidates: [String])
    /// An identifier that two things of a kind share.
    case duplicate(String, kind: NodeKind)
    /// An end before its start.
    case endBeforeStart(from: PartialDate, to: PartialDate)
    /// A coalition that is part of itself, at once or by way of others.
    case partOfItself([String])
    /// A claim that names no source.
    case noSource
    /// A control character in a text.
    case controlCharacter(key: String, code: UInt32)
    /// A link that is neither http nor https.
    case unsafeLink(String)
    /// A table without a row.
    case emptyTable
    /// A column that a table does not have.
    case unknownColumn(String, columns: [String], suggestion: String?)
    /// A column that a table has to have.
    case missingColumn(String, columns: [String])
    /// A row with more or fewer fields than the header.
    case rowLength(Int, expected: Int)
    /// A number in the place of a country, of a system that nobody names.
    case codeWithoutSystem(String)
    /// A system of codes that was told by the name of a column.
    case assumedCodes(column: String, system: StateCodes.System)
    /// Columns that mean nothing.
    case unreadColumns([String])
    /// Rows that say that state or coalition was not there.
    case noTiePossible(rows: Int)
    /// Problems beyond those that are listed.
    case moreProblems(Int)
    /// A claim that has no date, from a source that has none either.
    case undatedClaim(source: String, dates: PartialDate?)
    /// A standing that is none of those known, and how many ties have it.
    case unknownStanding(String, ties: Int)
    /// Spells of one tie, from one source, that overlap.
    case overlappingSpells(String)
    /// A tie from before its coalition was founded.
    case beforeFounding(country: Country.ID, coalition: Coalition.ID, PartialDate)
    /// A tie from after its coalition ended.
    case afterEnd(country: Country.ID, coalition: Coalition.ID, PartialDate)
    /// A tie from outside the life of the state.
    case outsideLife(country: Country.ID, coalition: Coalition.ID, PartialDate)
    /// More countries named than declared.
    case namedMoreThanDeclared(coalition: Coalition.ID, PartialDate, named: Int, declared: Int)
    /// Exact sizes of one day that differ.
    case contradictingSizes(coalition: Coalition.ID, PartialDate, Int, Int)
    /// A source that nothing rests on.
    case unusedSource(Source.ID)
    /// A name that means several coalitions.
    case aliasClash(String, [String])
    /// Something planned for a day that has passed.
    case plannedDatePassed(String, PartialDate)
    /// A tie that rests on one source.
    case oneSource(String, Source.ID)
  }

  /// How bad it is.
  public let severity: Severity
  /// What is wrong.
  public let problem: Problem
  /// Where.
  public let origin: Origin

  /// A finding.
  public init(_ severity: Severity, _ problem: Problem, at origin: Origin) {
    self.severity = severity
    self.problem = problem
    self.origin = origin
  }
}

/// Why parts do not make a graph: every finding, of which at least one is an error.
public struct InvalidGraph: Error, Hashable, Sendable {
  /// How many problems of one file are listed; the others are counted.
  public static let limit = 100

  /// What was found.
  public let findings: [Finding]

  /// The number of errors, those that are not listed included.
  public var errorCount: Int {
    findings.reduce(0) { sum, finding in
      if case .moreProblems(let count) = finding.problem { return sum + count }
      return finding.severity == .error ? sum + 1 : sum
    }
  }

  /// An invalid graph. Of a file with more problems than the limit the first are kept, and one more
  /// finding says how many there are besides.
  public init(findings: [Finding]) {
    var counts: [String?: Int] = [:]
    var kept: [Finding] = []
    for finding in findings {
      let file = finding.origin.file
      // What was counted before is counted again, not listed.
      if case .moreProblems(let count) = finding.problem {
        counts[file, default: 0] += count
        continue
      }
      counts[file, default: 0] += 1
      if counts[file, default: 0] <= InvalidGraph.limit { kept.append(finding) }
    }
    for (file, count) in counts.sorted(by: { ($0.key ?? "") < ($1.key ?? "") })
    where count > InvalidGraph.limit {
      kept.append(
        Finding(
          .error, .moreProblems(count - InvalidGraph.limit),
          at: file.map { Origin(file: $0, line: 1, column: 1) } ?? .none))
    }
    self.findings = kept
  }
}
