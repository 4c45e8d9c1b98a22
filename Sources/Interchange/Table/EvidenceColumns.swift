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
    if isPresent { numbers.append(number(row, mark, &reader)) }
  }

  /// The number of the claim of a row.
  mutating func number(_ row: Int, _ mark: Document.Mark, _ reader: inout TableReader) -> Int32 {
    guard isPresent else { return 0 }
    let combination = Combination(
      source: sources.number(row) { reader.names.source($0, addingTo: &reader.builder) } ?? -1,
      confidence: confidence.number(row) {
        EvidenceColumns.confidence($0, mark, reader.file)
      } ?? -1,
      note: notes.number(row) { $0 } ?? -1)
    if let number = known[combination] { return number }
    var claim = Claim(sources: reader.ownSource)
    if combination.source >= 0 { claim.sources = [sources.values[Int(combination.source)]] }
    if combination.confidence >= 0 {
      claim.confidence = confidence.values[Int(combination.confidence)]
    }
    if combination.note >= 0 { claim.note = notes.values[Int(combination.note)] }
    let number = Int32(claims.count)
    known[combination] = number
    claims.append(claim)
    return number
  }

  /// The claims by number; `own` is the source of a row that names none.
  func claims(own: [Source.ID]) -> [Claim] { isPresent ? claims : [Claim(sources: own)] }

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

  /// The claims, and the number of that of each row taken over.
  func block(own: [Source.ID]) -> TieBlock.Column<Claim> {
    TieBlock.Column(
      claims(own: own),
      isPresent
        ? TieColumn(numbers, expecting: 0) : TieColumn(repeating: 0, count: count))
  }
}
