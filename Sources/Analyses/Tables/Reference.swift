package import Dates

/// A source as a list of references shows it.
package struct Reference: Hashable, Sendable {
  /// The identifier.
  package let id: String
  /// The publisher, if it is known.
  package let outlet: String?
  /// The kind: official, agency, news …, if it is known.
  package let kind: String?
  /// The title, if it is known.
  package let title: String?
  /// The date of publication, if it is known.
  package let published: PartialDate?
  /// The address, if there is one.
  package let url: String?

  /// A reference.
  package init(
    id: String, outlet: String? = nil, kind: String? = nil, title: String? = nil,
    published: PartialDate? = nil,
    url: String? = nil
  ) {
    self.id = id
    self.outlet = outlet
    self.kind = kind
    self.title = title
    self.published = published
    self.url = url
  }

  /// The reference without its address: `id: outlet, kind, “title”, date`.
  var words: String {
    let parts = [outlet, kind, title.map { "“\($0)”" }, published?.description].compactMap(\.self)
    return parts.isEmpty ? id : "\(id): \(parts.joined(separator: ", "))"
  }
}
