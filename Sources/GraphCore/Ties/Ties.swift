/// Every claim that a party is or is not a member, a leader, an observer … of a coalition: one row a claim,
/// in columns.
///
/// Rows are sorted by coalition, party, role and dates, so that the claims on one tie, and those on one role
/// within it, are a range of rows. Parties, coalitions and sources are positions in the graph's indices.
///
/// A class, because a graph and all its views share the columns, and a copy of a dozen arrays takes time.
///
/// - Note: Only `Counting`, `Interchange` and the builder name this type. Everybody else asks `Affiliations`
///   for claims, so that there is one answer to what is counted.
package final class Ties: Sendable {
  /// The values of a row that few rows have: interned, so that equal ones are stored once.
  struct Detail: Hashable, Sendable {
    var sources: [Int32] = []
    var confidence = Claim.Confidence.stated
    var title: String?
    var note: String?
    var rejected: String?
    var quote: String?
    var locator: String?
  }

  /// One claim with the tie and the role that it is about.
  package struct Row: Hashable, Sendable {
    /// The party and the coalition.
    package let tie: TieKey
    /// The role.
    package let role: Role
    /// The title of the role in the words of the source.
    package let title: String?
    /// The evidence.
    package let claim: Claim
  }

  /// The position of the coalition of each row.
  package let coalitions: [Int32]
  /// The position of the party of each row.
  package let parties: [Int32]
  /// The role of each row.
  package let roles: TieColumn<Role>
  /// The start of each row.
  package let from: TieColumn<DateTable.Code>
  /// The end of each row.
  package let to: TieColumn<DateTable.Code>
  /// A day on which the source of each row says that it holds.
  package let attested: TieColumn<DateTable.Code>
  /// The dates.
  package let dates: DateTable

  let evidence: TieColumn<Int32>
  let details: [Detail]
  private let hasRejected: Bool
  let lines: [Int32]
  let columns: TieColumn<Int16>
  let fileNumbers: TieColumn<Int32>
  let files: [String]
  let partyIDs: [Party.ID]
  let coalitionIDs: [Coalition.ID]
  let sourceIDs: [Source.ID]

  /// The first row of each tie, and the number of rows.
  let tieStarts: [Int32]
  /// The first tie of each coalition, and the number of ties.
  let coalitionStarts: [Int32]

  init(
    coalitions: [Int32], parties: [Int32], roles: TieColumn<Role>, from: TieColumn<DateTable.Code>,
    to: TieColumn<DateTable.Code>, attested: TieColumn<DateTable.Code>, dates: DateTable,
    evidence: TieColumn<Int32>, details: [Detail], lines: [Int32], columns: TieColumn<Int16>,
    fileNumbers: TieColumn<Int32>, files: [String], partyIDs: [Party.ID],
    coalitionIDs: [Coalition.ID], sourceIDs: [Source.ID], tieStarts: [Int32],
    coalitionStarts: [Int32]
  ) {
    self.coalitions = coalitions
    self.parties = parties
    self.roles = roles
    self.from = from
    self.to = to
    self.attested = attested
    self.dates = dates
    self.evidence = evidence
    self.details = details
    hasRejected = details.contains { $0.rejected != nil }
    self.lines = lines
    self.columns = columns
    self.fileNumbers = fileNumbers
    self.files = files
    self.partyIDs = partyIDs
    self.coalitionIDs = coalitionIDs
    self.sourceIDs = sourceIDs
    self.tieStarts = tieStarts
    self.coalitionStarts = coalitionStarts
  }

  /// The number of rows that come from a file.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  package func rowCount(ofFile name: String) -> Int {
    guard let file = files.firstIndex(of: name) else { return 0 }
    if let shared = fileNumbers.sharedValue { return Int(shared) == file ? count : 0 }
    return indices.count { Int(fileNumbers[$0]) == file }
  }

  /// The number of ties: pairs of a party and a coalition with at least one claim.
  package var tieCount: Int { tieStarts.count - 1 }

  /// The rows of a tie by its number, from 0.
  package func rows(ofTie number: Int) -> Range<Int> {
    Int(tieStarts[number])..<Int(tieStarts[number + 1])
  }

  /// The numbers of a coalition's ties, by the position of the coalition.
  package func ties(ofCoalition position: Int) -> Range<Int> {
    Int(coalitionStarts[position])..<Int(coalitionStarts[position + 1])
  }

  /// The rows of a coalition, by its position.
  package func rows(ofCoalition position: Int) -> Range<Int> {
    let ties = ties(ofCoalition: position)
    return Int(tieStarts[ties.lowerBound])..<Int(tieStarts[ties.upperBound])
  }

  /// The rows of a party and a coalition, by their positions; empty without a claim.
  ///
  /// - Complexity: O(log *n*).
  package func rows(party: Int, coalition: Int) -> Range<Int> {
    var ties = ties(ofCoalition: coalition)
    while !ties.isEmpty {
      let middle = (ties.lowerBound + ties.upperBound) / 2
      let found = Int(parties[Int(tieStarts[middle])])
      if found == party { return rows(ofTie: middle) }
      ties = found < party ? middle + 1..<ties.upperBound : ties.lowerBound..<middle
    }
    return 0..<0
  }

  /// The ranges of one role each within the rows of a tie.
  package func roleRanges(in rows: Range<Int>) -> RoleRanges { RoleRanges(self, rows) }

  /// The ranges of one role each within some rows.
  package struct RoleRanges: Sequence, IteratorProtocol {
    private let ties: Ties
    private var rest: Range<Int>

    init(_ ties: Ties, _ rows: Range<Int>) {
      self.ties = ties
      rest = rows
    }

    /// The next range.
    package mutating func next() -> Range<Int>? {
      guard !rest.isEmpty else { return nil }
      let start = rest.lowerBound
      var end = start + 1
      while end < rest.upperBound, ties.roles[end] == ties.roles[start] { end += 1 }
      rest = end..<rest.upperBound
      return start..<end
    }
  }

  /// True if two rows have the same dates, sources, confidence and texts.
  package func saysTheSame(_ row: Int, _ other: Int) -> Bool {
    evidence[row] == evidence[other] && from[row] == from[other] && to[row] == to[other]
      && attested[row] == attested[other]
  }

  /// The party and the coalition of a row.
  package func key(of row: Int) -> TieKey {
    TieKey(partyIDs[Int(parties[row])], coalitionIDs[Int(coalitions[row])])
  }

  /// The sources of a row, by position.
  package func sources(of row: Int) -> [Int32] { details[Int(evidence[row])].sources }

  /// True if the claim of a row is known to be wrong.
  package func isRejected(_ row: Int) -> Bool {
    hasRejected && details[Int(evidence[row])].rejected != nil
  }

  /// The confidence of a row.
  package func confidence(of row: Int) -> Claim.Confidence {
    details[Int(evidence[row])].confidence
  }
}

extension Ties: RandomAccessCollection {
  /// The first row: 0.
  package var startIndex: Int { 0 }
  /// The number of rows.
  package var endIndex: Int { coalitions.count }

  /// A row as a value.
  package subscript(row: Int) -> Row {
    let detail = details[Int(evidence[row])]
    var claim = Claim(
      from: dates.date(from[row]), to: dates.date(to[row]), attested: dates.date(attested[row]),
      sources: detail.sources.map { sourceIDs[Int($0)] })
    claim.confidence = detail.confidence
    claim.note = detail.note
    claim.rejected = detail.rejected
    claim.quote = detail.quote
    claim.locator = detail.locator
    if fileNumbers[row] >= 0 {
      claim.place = Place(
        file: files[Int(fileNumbers[row])], line: Int(lines[row]), column: Int(columns[row]))
    }
    return Row(
      tie: key(of: row),
      role: roles[row], title: detail.title, claim: claim)
  }

  /// The file, line and column of a row.
  package func place(of row: Int) -> Place {
    guard fileNumbers[row] >= 0 else { return .none }
    return Place(
      file: files[Int(fileNumbers[row])], line: Int(lines[row]), column: Int(columns[row]))
  }
}
