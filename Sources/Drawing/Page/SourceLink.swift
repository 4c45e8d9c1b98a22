/// A link to the page of a source: an address of the web, and nothing that a browser could run or read from a disk.
struct SourceLink: Hashable, Sendable {
  /// The address, percent-encoded.
  let address: String

  /// A link; `nil` unless the address begins with `http://` or `https://` and a host.
  init?(_ address: String?) {
    guard let address else { return nil }
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let rest = address.unicodeScalars.dropFirst(scheme.count)
    guard let first = rest.first,
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "["
    else {
      return nil
    }
    self.address =
      scheme
      + rest.map { scalar in
        let isPlain =
          scalar.value > 0x20 && scalar.value < 0x7F
          && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
        return isPlain
          ? String(scalar)
          : String(scalar).utf8.map {
            "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true)
          }.joined()
      }.joined()
  }
}
