import Dates

/// Collects the rows of `Ties` in any order and puts them into columns.
struct TieCollector: Sendable {
  private var parties = Numbering<Party>()
  private var coalitions = Numbering<Coalition>()
  private var sources = Numbering<Source>()
  private var files: [String: Int32] = [:]
  private var fileNames: [String] = []
  private var details: [Ties.Detail: Int32] = [Ties.Detail(): 0]
  private var detailList = [Ties.Detail()]
  private var lastDetail: (detail: Ties.Detail, number: Int32) = (Ties.Detail(), 0)
  private var dates = DateTable.Collector()

  private var partyColumn: [Int32] = []
  private var coalitionColumn: [Int32] = []
  private var roles: [Role] = []
  private var from: [DateTable.Code] = []
  private var to: [DateTable.Code] = []
  private var attested: [DateTable.Code] = []
  private var evidence: [Int32] = []
  private var lines: [Int32] = []
  private var columns: [Int16] = []
  private var fileNumbers: [Int32] = []

  /// The number of rows.
  var count: Int { roles.count }

  /// The parties that rows name, each once, with the place of the first row.
  var namedParties: [(id: Party.ID, place: Place)] { parties.first.map { ($0, place(ofRow: $1)) } }
  /// The coalitions that rows name, each once, with the place of the first row.
  var namedCoalitions: [(id: Coalition.ID, place: Place)] {
    coalitions.first.map { ($0, place(ofRow: $1)) }
  }
  /// The sources that rows name, each once, with the place of the first row.
  var namedSources: [(id: Source.ID, place: Place)] { sources.first.map { ($0, place(ofRow: $1)) } }

  /// The place of a row, in the order of appending.
  func place(ofRow row: Int) -> Place {
    guard fileNumbers[row] >= 0 else { return .none }
    return Place(
      file: fileNames[Int(fileNumbers[row])], line: Int(lines[row]), column: Int(columns[row]))
  }

  /// Adds a row.
  mutating func append(_ tie: TieKey, _ role: Role, title: String?, _ claim: Claim) {
    let row = roles.count
    partyColumn.append(parties.number(of: tie.party, row))
    coalitionColumn.append(coalitions.number(of: tie.coalition, row))
    roles.append(role)
    from.append(dates.code(claim.from))
    to.append(dates.code(claim.to))
    attested.append(dates.code(claim.attested))
    evidence.append(
      number(
        of: Ties.Detail(
          sources: claim.sources.map { sources.number(of: $0, row) }, confidence: claim.confidence,
          title: title, note: claim.note, rejected: claim.rejected, quote: claim.quote,
          locator: claim.locator)))
    lines.append(Int32(clamping: claim.place.line))
    columns.append(Int16(clamping: claim.place.column))
    fileNumbers.append(claim.place.file.map { fileNumber($0) } ?? -1)
  }

  private mutating func number(of detail: Ties.Detail) -> Int32 {
    if lastDetail.detail == detail { return lastDetail.number }
    let number = details[detail] ?? Int32(detailList.count)
    if Int(number) == detailList.count {
      details[detail] = number
      detailList.append(detail)
    }
    lastDetail = (detail, number)
    return number
  }

  private mutating func fileNumber(_ file: String) -> Int32 {
    if let known = files[file] { return known }
    let number = Int32(fileNames.count)
    files[file] = number
    fileNames.append(file)
    return number
  }

  /// The rows in columns, sorted, with positions in the indices of the graph.
  ///
  /// - Precondition: The indices hold every party, coalition and source that a row names.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  func finished(
    parties partyIndex: Index<Party>, coalitions coalitionIndex: Index<Coalition>,
    sources sourceIndex: Index<Source>
  ) -> Ties {
    let partyPositions = parties.positions(in: partyIndex)
    let coalitionPositions = coalitions.positions(in: coalitionIndex)
    let sourcePositions = sources.positions(in: sourceIndex)
    let (table, codes) = dates.finished()
    let finalDetails = detailList.map { detail in
      var detail = detail
      detail.sources = detail.sources.map { sourcePositions[Int($0)] }
      return detail
    }
    let order = order(codes: codes, finalDetails) { row in
      let coalition = UInt64(coalitionPositions[Int(coalitionColumn[row])])
      let party = UInt64(partyPositions[Int(partyColumn[row])])
      return coalition << 32 | party << 8 | UInt64(roles[row].order)
    }
    func column<Value>(_ values: [Value]) -> [Value] { order.map { values[$0] } }

    let sortedParties = order.map { partyPositions[Int(partyColumn[$0])] }
    let sortedCoalitions = order.map { coalitionPositions[Int(coalitionColumn[$0])] }
    var tieStarts: [Int32] = []
    var coalitionStarts = [Int32](repeating: 0, count: coalitionIndex.count + 1)
    for row in order.indices {
      let isNew =
        row == 0 || sortedParties[row] != sortedParties[row - 1]
        || sortedCoalitions[row] != sortedCoalitions[row - 1]
      guard isNew else { continue }
      tieStarts.append(Int32(row))
      coalitionStarts[Int(sortedCoalitions[row]) + 1] += 1
    }
    tieStarts.append(Int32(order.count))
    for position in coalitionIndex.indices {
      coalitionStarts[position + 1] += coalitionStarts[position]
    }
    return Ties(
      coalitions: sortedCoalitions, parties: sortedParties, roles: column(roles),
      from: order.map { codes[Int(from[$0])] }, to: order.map { codes[Int(to[$0])] },
      attested: order.map { codes[Int(attested[$0])] }, dates: table, evidence: column(evidence),
      details: finalDetails, lines: column(lines), columns: column(columns),
      fileNumbers: column(fileNumbers), files: fileNames, partyIDs: partyIndex.ids,
      coalitionIDs: coalitionIndex.ids, sourceIDs: sourceIndex.ids, tieStarts: tieStarts,
      coalitionStarts: coalitionStarts)
  }
}

extension TieCollector {
  /// What a row is sorted by: tie and role, then the dates in one number where they fit.
  private struct SortKey {
    let tie: UInt64
    let dates: UInt64
    let row: Int32
  }

  /// The rows in their final order.
  ///
  /// The day that a claim is about comes first; then everything else, so that the order never depends on the
  /// order of appending.
  private func order(
    codes: [DateTable.Code], _ details: [Ties.Detail], tie: (Int) -> UInt64
  ) -> [Int] {
    let width = UInt64(21)
    let isPacked = codes.count < 1 << width
    func days(_ row: Int) -> (Int32, Int32, Int32) {
      let (from, attested, to) = (
        codes[Int(from[row])], codes[Int(attested[row])], codes[Int(to[row])]
      )
      return (from != 0 ? from : attested != 0 ? attested : to, attested, to)
    }
    var keys = roles.indices.map { row in
      let days = days(row)
      let packed = UInt64(days.0) << (2 * width) | UInt64(days.1) << width | UInt64(days.2)
      return SortKey(tie: tie(row), dates: isPacked ? packed : 0, row: Int32(row))
    }
    keys.sort { a, b in
      if a.tie != b.tie { return a.tie < b.tie }
      if a.dates != b.dates { return a.dates < b.dates }
      let (x, y) = (Int(a.row), Int(b.row))
      if !isPacked {
        let (first, second) = (days(x), days(y))
        if first != second { return first < second }
      }
      if evidence[x] != evidence[y] {
        let (first, second) = (details[Int(evidence[x])], details[Int(evidence[y])])
        if first.precedes(second) { return true }
        if second.precedes(first) { return false }
      }
      return place(ofRow: x) < place(ofRow: y)
    }
    return keys.map { Int($0.row) }
  }
}

extension Ties.Detail {
  /// The order of sources, then of all other values.
  fileprivate func precedes(_ other: Ties.Detail) -> Bool {
    if sources != other.sources { return sources.lexicographicallyPrecedes(other.sources) }
    func texts(_ detail: Ties.Detail) -> [String] {
      [
        detail.title ?? "", detail.note ?? "", detail.confidence.rawValue, detail.rejected ?? "",
        detail.quote ?? "", detail.locator ?? "",
      ]
    }
    return texts(self).lexicographicallyPrecedes(texts(other))
  }
}

/// Numbers identifiers in the order in which they come.
private struct Numbering<Subject: Identifiable & Sendable>: Sendable
where Subject.ID == Identifier<Subject> {
  private var numbers: [Subject.ID: Int32] = [:]
  /// The identifiers with the row in which each came first.
  private(set) var first: [(Subject.ID, Int)] = []

  mutating func number(of id: Subject.ID, _ row: Int) -> Int32 {
    if let known = numbers[id] { return known }
    let number = Int32(first.count)
    numbers[id] = number
    first.append((id, row))
    return number
  }

  func positions(in index: Index<Subject>) -> [Int32] {
    first.map { Int32(index.position(of: $0.0) ?? 0) }
  }
}

extension TieCollector {
  /// The places of the claims that name no source.
  var placesWithoutSource: [Place] {
    roles.indices.filter { detailList[Int(evidence[$0])].sources.isEmpty }.map(place(ofRow:))
  }

  /// The claims that end before they start, with their places.
  var crossedPeriods: [(from: PartialDate, to: PartialDate, place: Place)] {
    roles.indices.compactMap { row in
      guard dates.isCrossed(from: from[row], to: to[row]), let start = dates.date(from[row]),
        let end = dates.date(to[row])
      else { return nil }
      return (start, end, place(ofRow: row))
    }
  }
}
