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
  private(set) var roles = TieColumn(expecting: Role.member)
  private(set) var from = TieColumn<DateTable.Code>(expecting: 0)
  private(set) var to = TieColumn<DateTable.Code>(expecting: 0)
  private(set) var attested = TieColumn<DateTable.Code>(expecting: 0)
  private(set) var evidence = TieColumn<Int32>(expecting: 0)
  private var lines: [Int32] = []
  /// True if rows came in blocks, as tables have them: a table may say one thing twice.
  private var hasBlocks = false
  private var columns = TieColumn<Int16>(expecting: 1)
  private var fileNumbers = TieColumn<Int32>(expecting: 0)

  /// The number of rows.
  var count: Int { partyColumn.count }

  /// The parties that rows name, each once, with the place of the first row.
  var namedParties: some Sequence<(Party.ID, Place)> {
    parties.first.lazy.map { ($0, place(ofRow: $1)) }
  }
  /// The coalitions that rows name, each once, with the place of the first row.
  var namedCoalitions: some Sequence<(Coalition.ID, Place)> {
    coalitions.first.lazy.map { ($0, place(ofRow: $1)) }
  }
  /// The sources that rows name, each once, with the place of the first row.
  var namedSources: some Sequence<(Source.ID, Place)> {
    sources.first.lazy.map { ($0, place(ofRow: $1)) }
  }

  /// The rows of some parties: tie, role and place.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  func rows(of wanted: Set<Party.ID>) -> [(tie: TieKey, role: Role, place: Place)] {
    let isWanted = parties.first.map { wanted.contains($0.0) }
    return partyColumn.indices.filter { isWanted[Int(partyColumn[$0])] }.map { row in
      let tie = TieKey(
        parties.first[Int(partyColumn[row])].0, coalitions.first[Int(coalitionColumn[row])].0)
      return (tie, roles[row], place(ofRow: row))
    }
  }

  /// The place of a row, in the order of appending.
  func place(ofRow row: Int) -> Place {
    guard fileNumbers[row] >= 0 else { return .none }
    return Place(
      file: fileNames[Int(fileNumbers[row])], line: Int(lines[row]), column: Int(columns[row]))
  }

  /// Adds a row.
  mutating func append(_ tie: TieKey, _ role: Role, title: String?, _ claim: Claim) {
    let row = count
    partyColumn.append(parties.number(of: tie.party, row))
    coalitionColumn.append(coalitions.number(of: tie.coalition, row))
    roles.append(role)
    from.append(dates.code(claim.from))
    to.append(dates.code(claim.to))
    attested.append(dates.code(claim.attested))
    evidence.append(number(of: claim, title: title, row))
    lines.append(Int32(clamping: claim.place.line))
    columns.append(Int16(clamping: claim.place.column))
    fileNumbers.append(claim.place.file.map { fileNumber($0) } ?? -1)
  }

  /// Adds rows.
  mutating func append(_ block: TieBlock) {
    let row = count
    let rows = block.lines.count
    guard rows > 0 else { return }
    hasBlocks = true
    let newParties = block.parties.renumbered { parties.number(of: $0, row + $1) }
    // Half a million identifiers need not be looked for where none has come before.
    let areNew = coalitions.first.isEmpty
    let newCoalitions = block.coalitions.renumbered {
      areNew ? coalitions.add($0, row + $1) : coalitions.number(of: $0, row + $1)
    }
    partyColumn.reserveCapacity(row + rows)
    coalitionColumn.reserveCapacity(row + rows)
    for row in 0..<rows {
      partyColumn.append(newParties[row])
      coalitionColumn.append(newCoalitions[row])
    }
    roles.append(contentsOf: block.roles.numbers.map { block.roles.values[Int($0)] })
    from.append(contentsOf: codes(block.from))
    to.append(contentsOf: codes(block.to))
    attested.append(contentsOf: codes(block.attested))
    evidence.append(
      contentsOf: block.claims.renumbered { number(of: $0, title: nil, row + $1) })
    lines += block.lines
    columns.append(contentsOf: TieColumn(repeating: 1, count: rows))
    fileNumbers.append(contentsOf: TieColumn(repeating: fileNumber(block.file), count: rows))
  }

  private mutating func codes(
    _ column: TieBlock.Column<PartialDate>
  ) -> TieColumn<DateTable.Code> {
    column.renumbered { date, _ in dates.code(date) }.map { max($0, 0) }
  }

  private mutating func number(of claim: Claim, title: String?, _ row: Int) -> Int32 {
    number(
      of: Ties.Detail(
        sources: claim.sources.map { sources.number(of: $0, row) }, confidence: claim.confidence,
        title: title, note: claim.note, rejected: claim.rejected, quote: claim.quote,
        locator: claim.locator))
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
    let rowParties = partyColumn.map { partyPositions[Int($0)] }
    let rowCoalitions = coalitionColumn.map { coalitionPositions[Int($0)] }
    let all = order(
      parties: rowParties, of: partyIndex.count, coalitions: rowCoalitions,
      of: coalitionIndex.count, codes: codes, finalDetails)
    let order =
      hasBlocks ? withoutRepeats(all, parties: rowParties, coalitions: rowCoalitions) : all
    let sortedParties = order.map { rowParties[Int($0)] }
    let sortedCoalitions = order.map { rowCoalitions[Int($0)] }
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
    func dateColumn(_ column: TieColumn<DateTable.Code>) -> TieColumn<DateTable.Code> {
      column.map { codes[Int($0)] }.ordered(by: order)
    }
    return Ties(
      coalitions: sortedCoalitions, parties: sortedParties, roles: roles.ordered(by: order),
      from: dateColumn(from), to: dateColumn(to), attested: dateColumn(attested), dates: table,
      evidence: evidence.ordered(by: order), details: finalDetails,
      lines: order.map { lines[Int($0)] }, columns: columns.ordered(by: order),
      fileNumbers: fileNumbers.ordered(by: order), files: fileNames, partyIDs: partyIndex.ids,
      coalitionIDs: coalitionIndex.ids, sourceIDs: sourceIndex.ids, tieStarts: tieStarts,
      coalitionStarts: coalitionStarts)
  }
}

/// Numbers identifiers in the order in which they come.
private struct Numbering<Subject: Identifiable & Sendable>: Sendable
where Subject.ID == Identifier<Subject> {
  /// The numbers of identifiers; made when one is first looked for.
  private var numbers: [Subject.ID: Int32] = [:]
  /// The identifiers with the row in which each came first.
  private(set) var first: [(Subject.ID, Int)] = []

  /// Numbers an identifier that has probably not come before. If it has, both numbers stand for it.
  mutating func add(_ id: Subject.ID, _ row: Int) -> Int32 {
    first.append((id, row))
    return Int32(first.count - 1)
  }

  mutating func number(of id: Subject.ID, _ row: Int) -> Int32 {
    if numbers.isEmpty, !first.isEmpty {
      numbers = Dictionary(
        first.enumerated().map { ($1.0, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    }
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
    let isEmpty = detailList.map(\.sources.isEmpty)
    if let shared = evidence.sharedValue, !isEmpty[Int(shared)] { return [] }
    return (0..<count).filter { isEmpty[Int(evidence[$0])] }.map(place(ofRow:))
  }

  /// The claims that end before they start, with their places.
  var crossedPeriods: [(from: PartialDate, to: PartialDate, place: Place)] {
    if from.sharedValue == 0 || to.sharedValue == 0 { return [] }
    return (0..<count).compactMap { row in
      guard dates.isCrossed(from: from[row], to: to[row]), let start = dates.date(from[row]),
        let end = dates.date(to[row])
      else { return nil }
      return (start, end, place(ofRow: row))
    }
  }
}
