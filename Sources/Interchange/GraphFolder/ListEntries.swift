import GraphCore

// Entries of graph.yaml, sources.yaml, parties.yaml and disputes.yaml.
extension GraphBuilder {
  /// The format that is written, and the only one that is read.
  static var format: Int { 2 }

  /// Adds what graph.yaml says.
  mutating func addHeader(_ entry: EntryReader) {
    if let format = entry.number("format"), format != GraphBuilder.format {
      entry.report(
        FileRules.unknownFormat,
        "this graph has format \(format), and this version of entente reads format \(GraphBuilder.format)"
      )
    }
    title = entry.text("title") ?? ""
    description = entry.text("description")
    licence = entry.text("licence")
    languages = entry.texts("languages")
    words = NodeWords(
      parties: entry.texts("party-words"), coalitions: entry.texts("coalition-words"))
    citation = entry.text("citation")
  }

  /// Adds a source.
  mutating func addSource(_ entry: EntryReader) {
    guard let id: Source.ID = entry.identifier("id"), let title = entry.text("title") else {
      return
    }
    var source = Source(id: id, title: title)
    source.outlet = entry.text("outlet")
    source.url = entry.text("url")
    source.published = entry.date("published")
    source.publishedIsInferred = entry.flag("published-inferred") ?? false
    source.retrieved = entry.date("retrieved")
    source.covers = entry.entries("covers").first.map {
      Coverage(from: $0.date("from"), to: $0.date("to"), isComplete: $0.flag("complete") ?? false)
    }
    source.kind = entry.text("kind")
    source.cites = entry.texts("cites")
    source.note = entry.text("note")
    source.place = entry.place
    sources.append(source)
  }

  /// Adds a party; one that is not a state needs a name.
  mutating func addParty(_ entry: EntryReader) {
    guard let id: Party.ID = entry.identifier("id") else { return }
    var party = Party(id: id, kind: entry.choice("kind") ?? .state, name: entry.text("name"))
    if party.kind != .state, party.name == nil { entry.reportMissing("name") }
    party.short = entry.text("short")
    party.aliases = entry.texts("aliases")
    party.partOf = entry.identifier("part-of")
    party.attributes = entry.map("attributes")
    party.note = entry.text("note")
    party.place = entry.place
    parties.append(party)
  }

  /// Adds a dispute.
  mutating func addDispute(_ entry: EntryReader) {
    guard let id: Dispute.ID = entry.identifier("id"),
      let coalition: Coalition.ID = entry.identifier("coalition"), let topic = entry.text("topic")
    else { return }
    let sides = entry.entries("sides").compactMap { side in
      side.text("value").map {
        Dispute.Side(
          value: $0, parties: side.identifiers("parties"), date: side.date("date"),
          claim: side.claim)
      }
    }
    var dispute = Dispute(id: id, coalition: coalition, topic: topic, sides: sides)
    dispute.about = entry.text("about")
    dispute.note = entry.text("note")
    dispute.place = entry.place
    disputes.append(dispute)
  }
}
