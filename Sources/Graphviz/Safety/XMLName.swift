/// A name of at most 16 bytes, as a number: comparing and looking up names is most of what reading
/// a picture costs.
struct XMLName: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The name in a part of some bytes; `nil` for a longer one.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= 16 else { return nil }
    for index in range {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(bytes[index])
    }
  }

  /// The name in a text.
  ///
  /// - Precondition: It has at most 16 bytes.
  init(_ text: StaticString) {
    let bytes = Array("\(text)".utf8)
    guard let name = XMLName(bytes, bytes.indices) else { preconditionFailure("a longer name") }
    self = name
  }
}
