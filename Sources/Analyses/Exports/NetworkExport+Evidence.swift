import Dates
import Documents
import GraphCore

// Dates and sources of claims as attributes.
extension NetworkExport {
  /// The earliest start, the latest end if every claim has one, the newest day on which a source states them, every
  /// source, and each claim in full. Dates that no source gives are left out.
  func evidence(_ claims: [Claim]) -> [Attribute] {
    var sources: [Source.ID] = []
    for id in claims.flatMap(\.sources) where !sources.contains(id) { sources.append(id) }
    let links = sources.compactMap { graph.sources[id: $0]?.url }
    let ends = claims.compactMap(\.to)
    return [
      Attribute("from", claims.compactMap(\.from).min()?.description),
      Attribute("to", ends.count == claims.count ? ends.max()?.description : nil),
      Attribute("attested", claims.compactMap(attestation).max()?.description),
      Attribute("sources", sources.map(\.rawValue).joined(separator: "; ")),
      Attribute("source_urls", links.joined(separator: " ")),
      Attribute(
        "claims", claims.map { parts(of: $0).joined(separator: ", ") }.joined(separator: " | ")),
    ].compactMap(\.self)
  }

  /// The day on which a claim is stated: its own, else that of the publication. A period that a source covers
  /// is no such day, and neither is a publication after the end.
  private func attestation(of claim: Claim) -> PartialDate? {
    if let attested = claim.attested { return attested }
    let published = claim.sources.compactMap { graph.sources[id: $0]?.published }.max()
    guard let published, let to = claim.to else { return published }
    return to.latest < published.earliest ? nil : published
  }

  /// A claim in words.
  func parts(of claim: Claim) -> [String] {
    var parts: [String] = []
    if let from = claim.from { parts.append("from \(from)") }
    if let to = claim.to { parts.append("to \(to)") }
    if let attested = claim.attested { parts.append("attested \(attested)") }
    if !claim.sources.isEmpty {
      parts.append("source \(claim.sources.map(\.rawValue).joined(separator: " "))")
    }
    if claim.confidence != .stated { parts.append(claim.confidence.rawValue) }
    if let reason = claim.rejected { parts.append("rejected: \(reason)") }
    if let note = claim.note { parts.append("note: \(note)") }
    if let quote = claim.quote { parts.append("quote: \(quote)") }
    if let locator = claim.locator { parts.append("locator: \(locator)") }
    return parts
  }
}
