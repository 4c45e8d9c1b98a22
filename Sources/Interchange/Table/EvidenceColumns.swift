import Documents
import GraphCore
import States

/// The columns of a table that say who says so, how surely, and what else: equal combinations are one claim.
struct EvidenceColumns {
  /// What a claim is made of, as numbers of values.
  private struct Combination: Hashable {
    let source: Int32
    let confidence: Int32
    let note: Int32
  }

  private let isPresent: Bool
  private var sources: ValueColumn<Source.ID>
  private var confidence: ValueColumn<Claim.Confidence>
  private var notes: ValueColumn<String>
  private var known: [Combination: Int32] = [:]
  private var claims: [Claim] = []
  private var numbers: [Int32] = []
  private var count = 0

  init(sources: CellColumn?, confidence: CellColumn?, notes: CellColumn?) {
    isPresent = sources != nil || confidence != nil || notes != nil
    self.sources = ValueColumn(sources)
    self.confidence = ValueColumn(confidence)
    self.notes = ValueColumn(notes)
  }

  /// Takes the evidence of a row over.
  mutating func take(_ row: Int, _ mark: Document.Mark, _ reader: inout TableReader) {
    count += 1
    guard isPresent else { return }
    let combination = Combination(
      source: sources.number(row) { reader.names.source($0, addingTo: &reader.builder) } ?? -1,
      confidence: confidence.number(row) {
        EvidenceColumns.confidence($0, mark, reader.file)
      } ?? -1,
      note: notes.number(row) { $0 } ?? -1)
    if let number = known[combination] {
      numbers.append(number)
      return
    }
    var claim = Claim(sources: reader.ownSource)
    if combination.source >= 0 { claim.sources = [sources.values[Int(combination.source)]] }
    if combination.confidence >= 0 {
      claim.confidence = confidence.values[Int(combination.confidence)]
    }
    if combination.note >= 0 { claim.note = notes.values[Int(combination.note)] }
    known[combination] = Int32(claims.count)
    numbers.append(Int32(claims.count))
    claims.append(claim)
  }

  private static func confidence(
    _ text: String, _ mark: Document.Mark, _ file: FileReading
  ) -> Claim.Confidence? {
    if let confidence = Claim.Confidence(rawValue: text.lowercased()) { return confidence }
    func message() -> String {
      let allowed = Claim.Confidence.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: text, in: allowed, limit: 1).first
      return "\(text.quoted) is not a value of `confidence`\(GraphRules.hint(near))"
        + " (allowed: \(allowed.joined(separator: ", ")))"
    }
    file.report(FileRules.unknownValue, message(), at: mark)
    return nil
  }

  /// The claims, and the number of that of each row; `own` is the source of a row that names none.
  func block(own: [Source.ID]) -> TieBlock.Column<Claim> {
    isPresent
      ? TieBlock.Column(claims, TieColumn(numbers, expecting: 0))
      : TieBlock.Column([Claim(sources: own)], TieColumn(repeating: 0, count: count))
  }
}
