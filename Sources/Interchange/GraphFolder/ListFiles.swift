import Documents
import GraphCore

/// Reads the files of a graph folder that are lists: sources, countries, organisations, officials,
/// meetings and disputes.
enum ListFiles {
  /// Readers of the entries of a list.
  static func entries(
    _ document: Document, of noun: String, in file: String, _ findings: inout [Finding]
  ) -> [EntryReader] {
    guard case .sequence(let items) = document.content else {
      let place = Origin(file: file, line: document.mark.line, column: document.mark.column)
      findings.append(
        Finding(.error, .wrongShape(key: nil, expected: "a list, each entry a \(noun)"), at: place))
      return []
    }
    return items.compactMap { EntryReader($0, of: noun, in: file, &findings) }
  }

  static func readSources(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    for var item in entries(document, of: "source", in: file, &findings) {
      let id: Source.ID? = item.requiredIdentifier("id", &findings)
      let title = item.requiredText("title", &findings)
      var source = Source(id: id ?? "", title: title ?? "")
      source.outlet = item.text("outlet", &findings)
      source.url = item.text("url", &findings)
      source.published = item.date("published", &findings)
      source.publishedIsInferred = item.flag("published-inferred", &findings) ?? false
      source.retrieved = item.date("retrieved", &findings)
      source.covers = coverage(of: &item, &findings)
      source.kind = item.text("kind", &findings)
      source.cites = item.texts("cites", &findings)
      source.note = item.text("note", &findings)
      source.origin = item.origin
      item.finish(&findings)
      if id != nil { contents.sources.append(source) }
    }
  }

  private static func coverage(
    of item: inout EntryReader, _ findings: inout [Finding]
  ) -> Coverage? {
    let spans = item.items("covers", of: "coverage", &findings)
    if spans.count > 1 {
      let expected = "one span of time, {from, to, complete}"
      findings.append(
        Finding(.error, .wrongShape(key: "covers", expected: expected), at: spans[1].origin))
    }
    guard var entry = spans.first else { return nil }
    let from = entry.date("from", &findings)
    let to = entry.date("to", &findings)
    if let from, let to, to.latest < from.earliest {
      findings.append(Finding(.error, .endBeforeStart(from: from, to: to), at: entry.origin))
    }
    let isComplete = entry.flag("complete", &findings) ?? false
    entry.finish(&findings)
    return Coverage(from: from, to: to, isComplete: isComplete)
  }

  static func readCountries(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    for var item in entries(document, of: "country", in: file, &findings) {
      let code = item.requiredText("code", &findings)
      var country = Country(id: Identifier(code ?? ""))
      country.name = item.text("name", &findings)
      country.aliases = item.texts("aliases", &findings)
      country.origin = item.origin
      item.finish(&findings)
      if code != nil { contents.countries.append(country) }
    }
  }

  static func readOrganisations(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    for var item in entries(document, of: "organisation", in: file, &findings) {
      let id: Organisation.ID? = item.requiredIdentifier("id", &findings)
      let name = item.requiredText("name", &findings)
      var organisation = Organisation(id: id ?? "", name: name ?? "")
      organisation.partOf = item.reference("part-of", &findings)
      organisation.origin = item.origin
      item.finish(&findings)
      if id != nil { contents.organisations.append(organisation) }
    }
  }

  static func readDisputes(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    for var item in entries(document, of: "dispute", in: file, &findings) {
      let id: Dispute.ID? = item.requiredIdentifier("id", &findings)
      let coalition = item.requiredText("coalition", &findings)
      let topic = item.requiredText("topic", &findings)
      var dispute = Dispute(
        id: id ?? "", coalition: Identifier(coalition ?? ""), topic: topic ?? "", sides: [])
      dispute.about = item.text("about", &findings)
      dispute.note = item.text("note", &findings)
      dispute.origin = item.origin
      for var side in item.items("claims", of: "side of a dispute", &findings) {
        let value = side.requiredText("value", &findings)
        let date = side.date("date", &findings)
        let claim = side.claim(.evidence, &findings)
        side.finish(&findings)
        dispute.sides.append(Dispute.Side(value: value ?? "", date: date, claim: claim))
      }
      item.finish(&findings)
      if id != nil, coalition != nil { contents.disputes.append(dispute) }
    }
  }
}
