import GraphCore

/// Lines for findings: many of one kind are summed up in one line.
struct FindingLines {
  /// The most findings of one kind that have lines of their own, by severity: errors have to be mended, each.
  private static func most(_ severity: Finding.Severity) -> Int { severity == .error ? 10 : 3 }

  /// The lines, each kind where its first finding stands.
  let lines: [String]
  /// The number of findings without a line of their own.
  let summedUp: Int

  /// The lines for findings, or with `all` one line for each.
  init(_ findings: [Finding], all: Bool) {
    guard !all else {
      lines = findings.map(\.line)
      summedUp = 0
      return
    }
    let kinds = Dictionary(grouping: findings, by: \.code)
    var lines: [String] = []
    var summedUp = 0
    var done: Set<String> = []
    for finding in findings {
      let kind = kinds[finding.code] ?? []
      guard kind.count > FindingLines.most(finding.severity) else {
        lines.append(finding.line)
        continue
      }
      guard done.insert(finding.code).inserted else { continue }
      lines.append(
        "\(finding.severity.rawValue): \(finding.code) in \(kind.count) places, first \(FindingLines.first(finding))"
      )
      summedUp += kind.count - 1
    }
    self.lines = lines
    self.summedUp = summedUp
  }

  /// The place and the message of a finding, without its severity and code.
  private static func first(_ finding: Finding) -> String {
    let place = finding.place.file.map {
      "\($0):\(finding.place.line):\(finding.place.column): "
    }
    return (place ?? "") + finding.message
  }

  /// The way to see the rest; empty if nothing was summed up.
  var hint: [String] {
    summedUp == 0 ? [] : ["hint: --all-findings prints a line for each of \(summedUp) more"]
  }
}

extension FindingLines {
  /// Prints findings on standard error; notes not with `--quiet`.
  static func print(_ findings: [Finding]) {
    let printed = findings.filter { $0.severity != .note || !Manner.current.isQuiet }
    let report = FindingLines(printed, all: Manner.current.listsAllFindings)
    Complaint.print(report.lines)
    Complaint.note(report.hint)
  }
}
