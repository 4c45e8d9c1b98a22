import Foundation

/// The width and height of a picture, as its file gives them.
struct PictureSize: Equatable {
  let width: Int
  let height: Int

  /// The size in the bytes of a PNG (pixels), a GIF (pixels) or an SVG; `nil` for other files.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count >= 24 {
      func number(_ start: Int) -> Int {
        bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
      }
      (width, height) = (number(16), number(20))
      return
    }
    if bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 {
      (width, height) = (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
      return
    }
    let start = String(decoding: bytes.prefix(2048), as: UTF8.self)
    guard let tag = start.firstMatch(of: /<svg\s[^>]*>/)?.output,
      let width = tag.firstMatch(of: /\swidth="([0-9.]+)[a-z]*"/)?.output.1,
      let height = tag.firstMatch(of: /\sheight="([0-9.]+)[a-z]*"/)?.output.1,
      let exactWidth = Double(width), let exactHeight = Double(height),
      max(exactWidth, exactHeight) < 1e9
    else { return nil }
    (self.width, self.height) = (Int(exactWidth.rounded()), Int(exactHeight.rounded()))
  }

  /// The size in words: `1,782 × 1,977`.
  var words: String { "\(PictureSize.grouped(width)) × \(PictureSize.grouped(height))" }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0 && place.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
