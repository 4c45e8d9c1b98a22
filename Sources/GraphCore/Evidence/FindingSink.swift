/// A collector of findings that lists the first hundred of a file and counts the others.
package final class FindingSink {
  /// The number of findings of one file that are listed.
  package static let limit = 100

  /// The rule by which the number of further findings is reported.
  package static let moreProblems = Finding.Rule(
    "E099", "A file has more problems than are listed. Correct those and run the command again.")

  private var listed: [Finding] = []
  private var counts: [String?: Int] = [:]
  /// The number of errors, those that are not listed included.
  package private(set) var errorCount = 0

  /// An empty collector.
  package init() {}

  /// True if an error was reported.
  package var hasErrors: Bool { errorCount > 0 }

  /// True if nothing was reported.
  package var isEmpty: Bool { counts.isEmpty }

  /// True if further findings of a file would only be counted, so that a reader can stop looking for
  /// suggestions.
  package func isFull(for file: String?) -> Bool { counts[file, default: 0] >= FindingSink.limit }

  /// Reports a finding.
  package func report(_ rule: Finding.Rule, _ message: @autoclosure () -> String, at place: Place) {
    if rule.severity == .error { errorCount += 1 }
    counts[place.file, default: 0] += 1
    guard counts[place.file, default: 0] <= FindingSink.limit else { return }
    listed.append(Finding(rule, message(), at: place))
  }

  /// Reports a finding.
  package func report(_ finding: Finding) {
    report(finding.rule, finding.message, at: finding.place)
  }

  /// Reports everything that another collector holds, those findings included that it only counts.
  func report(_ other: FindingSink) {
    for finding in other.listed {
      counts[finding.place.file, default: 0] += 1
      if counts[finding.place.file, default: 0] <= FindingSink.limit { listed.append(finding) }
    }
    for (file, count) in other.counts where count > FindingSink.limit {
      counts[file, default: 0] += count - FindingSink.limit
    }
    errorCount += other.errorCount
  }

  /// The findings in the order of their places, with one more for each file that has too many.
  package var findings: [Finding] {
    let further = counts.compactMap { file, count -> Finding? in
      guard count > FindingSink.limit else { return nil }
      return Finding(
        FindingSink.moreProblems, "\(count - FindingSink.limit) further problems in this file",
        at: file.map { Place(file: $0, line: 1) } ?? .none)
    }
    return listed.sorted() + further.sorted()
  }
}

/// The reason why data are not a graph: every finding, at least one of them an error.
public struct InvalidGraph: Error, Hashable, Sendable {
  /// The findings.
  public let findings: [Finding]
  /// The number of errors, those that are not listed included.
  public let errorCount: Int
  /// The account of what was recognised in tables before the errors, in lines for people.
  package var explanation: [String] = []

  /// The error made of everything that a collector holds.
  package init(_ sink: FindingSink, explanation: [String] = []) {
    self.explanation = explanation
    self.findings = sink.findings
    self.errorCount = sink.errorCount
  }
}
