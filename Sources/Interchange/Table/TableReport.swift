import Documents
import GraphCore

/// The account of the rows or cells of a table. The numbers add up.
public struct TableReport: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable {
    /// Rows below the header.
    case rows
    /// Cells where a party and a coalition meet.
    case cells
  }

  /// A reason for which some were left out.
  public struct LeftOut: Hashable, Sendable {
    /// The reason.
    public let reason: String
    /// The number.
    public internal(set) var count: Int
    /// The line of the first, from 1.
    public let firstLine: Int
  }

  /// The file.
  public let file: String
  /// The form that the table was found to have, in words.
  public let form: String
  /// What is counted.
  public let unit: Unit
  /// The number of all.
  public let total: Int
  /// The number of those that became a fact of their own.
  public internal(set) var read = 0
  /// The number of those that say the same as another, or go on for a year what another began.
  public internal(set) var merged = 0
  /// Those that were left out, the most frequent reason first.
  public internal(set) var leftOut: [LeftOut] = []

  init(file: String, form: String, unit: Unit, total: Int) {
    self.file = file
    self.form = form
    self.unit = unit
    self.total = total
  }

  /// True if each row that was read is a claim, of which equal ones are one in the graph.
  var areClaims = false

  /// Counts rows as merged that are not in a graph because others say the same.
  mutating func mergeRepeats(in graph: CoalitionGraph) {
    guard areClaims else { return }
    let kept = graph.ties.rowCount(ofFile: file)
    merged += read - kept
    read = kept
  }

  static let noMember = "no member"
  static let noCoalition = "no coalition"

  /// Reports rows that lack a member or a coalition: an error if they are most rows, for then the columns are not
  /// what they were taken for.
  ///
  /// - Parameters:
  ///   - areEmpty: True if the cells are empty in the file, so that each can mean the name above it.
  ///   - file: The file.
  func reportEmpty(_ areEmpty: Bool, in file: FileReading) {
    for left in leftOut
    where left.reason == TableReport.noMember || left.reason == TableReport.noCoalition {
      let hint =
        left.count > 1 && areEmpty ? "; if each means the name above it, fill it in there" : ""
      let rows =
        left.count == 1
        ? "row left out: it has" : "\(left.count) rows left out (first here): they have"
      let mark = Document.Mark(line: left.firstLine, column: 1)
      if left.count * 2 > total {
        file.report(FileRules.missingField, "\(rows) \(left.reason)\(hint)", at: mark)
      } else {
        file.report(TableRules.emptyCells, "\(rows) \(left.reason)\(hint)", at: mark)
      }
    }
  }

  /// Counts some that were left out.
  mutating func leaveOut(_ reason: String, count: Int = 1, line: Int) {
    guard count > 0 else { return }
    if let known = leftOut.firstIndex(where: { $0.reason == reason }) {
      leftOut[known].count += count
    } else {
      leftOut.append(LeftOut(reason: reason, count: count, firstLine: line))
    }
  }
}
