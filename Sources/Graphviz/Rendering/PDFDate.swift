import Foundation

/// Cairo writes the time of the clock into every PDF.
///
/// The same graph has to give the same bytes. Since version 1.18 a variable of the environment says which
/// time to write; before, the digits are overwritten where they stand.
enum PDFDate {
  private static let key = Array("/CreationDate (D:".utf8)
  private static let fixed = Array("19700101000000".utf8)

  /// Says which time to write, unless the user has.
  static func fix() { _ = unsafe setenv("SOURCE_DATE_EPOCH", "0", 0) }

  /// The picture with its date of creation set to the beginning of 1970.
  static func fixed(in picture: [UInt8]) -> [UInt8] {
    var picture = picture
    // The date stands near the end; the streams before it are compressed and hold no such words.
    guard let start = picture.indices.reversed().first(where: { picture[$0...].starts(with: key) })
    else { return picture }
    let digits = start + key.count
    let end = digits + fixed.count
    guard end <= picture.count, picture[digits..<end].allSatisfy({ (48...57).contains($0) }) else {
      return picture
    }
    picture.replaceSubrange(digits..<end, with: fixed)
    return picture
  }
}
