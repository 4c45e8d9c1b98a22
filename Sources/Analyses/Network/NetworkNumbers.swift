import CompactGraph
public import Counting
public import Measures

/// Numbers about the whole network of an answer, and those of an earlier date beside them.
public struct NetworkNumbers: Sendable {
  /// One number.
  public struct Entry: Hashable, Sendable {
    /// The number.
    public let number: NetworkNumber
    /// Its value; `nil` where it is not defined.
    public let value: Double?
    /// Its value at the earlier date.
    public let before: Double?
  }

  /// The networks.
  public let networks: NamedNetworks
  /// The networks of the earlier date, if there is one.
  public let earlier: NamedNetworks?
  /// The numbers, in the order of the list.
  public let entries: [Entry]
  private let command: String

  /// The numbers of one date: size, density, distances, clustering, leads.
  public static func measure(_ affiliations: Affiliations) -> NetworkNumbers {
    NetworkNumbers(affiliations, nil, "measure", NetworkNumber.measure)
  }

  /// The numbers of two dates, and the turnover between them.
  public static func measure(_ affiliations: Affiliations, since earlier: Affiliations)
    -> NetworkNumbers
  {
    NetworkNumbers(affiliations, earlier, "measure", NetworkNumber.change + NetworkNumber.measure)
  }

  /// The pairs and triples of leaders and members of each kind; those of an earlier date beside them.
  public static func census(_ affiliations: Affiliations, since earlier: Affiliations? = nil)
    -> NetworkNumbers
  {
    NetworkNumbers(affiliations, earlier, "census", NetworkNumber.census)
  }

  private init(
    _ affiliations: Affiliations, _ earlier: Affiliations?, _ command: String,
    _ numbers: [NetworkNumber]
  ) {
    let networks = NamedNetworks(affiliations)
    let past = earlier.map { NamedNetworks($0) }
    let input = NetworkNumbersInput(networks.networks, since: past.map { networks.since($0) })
    let before = past.map { NetworkNumbersInput($0.networks) }
    self.networks = networks
    self.earlier = past
    self.command = command
    entries = numbers.map { number in
      Entry(
        number: number, value: number.value(of: input),
        before: before.flatMap { number.value(of: $0) })
    }
  }

  /// The numbers as an answer.
  public func answer(language: String = "en") -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    let nouns = networks.nouns(presentation)
    let sources = Set(entries.map(\.number.source))
    let common = sources.count == 1 ? entries.first?.number.source : nil
    var columns = [Column("measure", .text), Column("value", .number())]
    if earlier != nil { columns.append(Column("value_before", .number(), heading: "before")) }
    columns += [
      Column("definition", .text, for: .machines), Column("source", .text, for: .machines),
      Column("meaning", .text, heading: "definition", isWrapped: true, for: .people),
    ]
    let isCompared = earlier != nil
    let table = Table(
      "numbers", columns: columns, notes: notes(presentation, common), rows: entries
    ) { entry in
      let number = entry.number
      let definition = number.definition(nouns)
      let source = common == nil ? number.source.map { " (\($0))" } ?? "" : ""
      return [.text(number.name), NetworkNumbers.cell(number, entry.value)]
        + (isCompared ? [NetworkNumbers.cell(number, entry.before)] : [])
        + [
          .text(definition), number.source.map { .text($0) } ?? .missing,
          .text(definition + source),
        ]
    }
    var answer = presentation.answer(
      command,
      asking: earlier.map { [("from", $0.affiliations.date.map { .date($0) } ?? .missing)] } ?? [],
      counting: networks.facts(on: .twoMode, of: .rows), [table])
    answer.methods = nil
    return answer
  }

  /// The paragraph for a methods section, with the references.
  public func methods(language: String = "en") -> String {
    let presentation = Presentation(networks.affiliations, language: language)
    let nouns = networks.nouns(presentation)
    let all = entries.indices.map { place in
      let number = entries[place].number
      // Of neighbours with one source the last names it.
      let isLast = place + 1 == entries.count || entries[place + 1].number.source != number.source
      let source = isLast ? number.source.map { " (\($0))" } ?? "" : ""
      return "\(number.name), \(number.definition(nouns))\(source)"
    }
    let compared = earlier.map {
      " They were compared with those of \($0.words(Presentation($0.affiliations)))."
    }
    return "\(entries.count) numbers were computed on the network of"
      + " \(networks.words(presentation)). \(networks.tieNote(presentation).text) They are:"
      + " \(all.joined(separator: "; ")).\(compared ?? "")"
  }

  private static func cell(_ number: NetworkNumber, _ value: Double?) -> Cell {
    guard let value else { return .number(.nan) }
    if number.isCount, value == value.rounded(), abs(value) < 1e15 { return .integer(Int(value)) }
    return .number(value)
  }

  private func notes(_ presentation: Presentation, _ common: String?) -> [Note] {
    let place =
      command == "census"
      ? networks.words(presentation, on: .leaderFollower, of: .rows)
      : "the network of \(networks.words(presentation))"
    return (common.map { [Note.forPeople("[\($0)].")] } ?? [])
      + [Note("Computed on \(place)."), networks.tieNote(presentation)]
      + (earlier.map {
        [Note("Before: \($0.words(Presentation($0.affiliations))).")]
      } ?? []) + presentation.leftOutNotes
  }
}
