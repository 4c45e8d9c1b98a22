/// Links in pictures, as a browser understands them.
///
/// A browser decodes character entities and drops spaces and control characters before it looks for
/// the scheme: `java&#10;script:` runs. So does this; whatever has a scheme that is not known to
/// lead somewhere and run nothing is no link. References without a scheme (`#part`, `page.html`) stay.
enum Link {
  /// The schemes that are let through.
  static let allowed: Set<String> = ["http", "https", "mailto", "ftp", "tel"]
  /// The same in words.
  static let schemes = "http, https, mailto, ftp and tel"

  /// True if nothing is run, read or shown in place when somebody follows a link.
  static func isSafe(_ link: String) -> Bool {
    guard !link.contains(unknown) else { return false }
    var text = link
    // Once for the entities of the DOT text, once for those that Graphviz writes, and once more.
    for _ in 0..<3 where text.contains("&") { text = decoded(text) }
    var scheme = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":": return allowed.contains(scheme.lowercased())
      case "/", "?", "#": return true
      // Spaces, controls, and what cannot be seen.
      case _ where scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value): continue
      case _ where scalar.properties.isDefaultIgnorableCodePoint: continue
      default: scheme.unicodeScalars.append(scalar)
      }
    }
    return true
  }

  /// Stands in a link for text that is not known before the layout.
  static let unknown = "\u{FFFF}"

  /// True if a link has marks that would end it: an attribute of XML, or in a PDF the option of cairo that
  /// it is, or the text that comes of that.
  static func hasMarks(_ link: String, for formats: [OutputFormat]) -> Bool {
    // Brackets in an attribute are mended in the picture.
    let marks = formats.contains(.pdf) ? "\"'()[]\\" : "\""
    return link.utf8.contains { marks.utf8.contains($0) }
  }

  /// The link with all such marks encoded.
  static func encoded(_ link: String) -> String {
    var text = ""
    for scalar in link.unicodeScalars {
      if "\"<>'()[]\\".unicodeScalars.contains(scalar) {
        text += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static let named = [
    "quot": "\"", "lt": "<", "gt": ">", "colon": ":", "tab": "", "newline": "", "amp": "&",
    "sol": "/", "num": "#", "quest": "?",
  ]

  /// The text with its character entities decoded; a semicolon may be missing, as in browsers.
  static func decoded(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[rest.index(after: start)...]
      let body = rest.drop { $0 == "#" }
      let isHexadecimal = body.first == "x" || body.first == "X"
      let digits = (isHexadecimal ? body.dropFirst() : body).prefix {
        $0.isASCII && (isHexadecimal ? $0.isHexDigit : $0.isNumber)
      }
      let word = body.prefix { $0.isASCII && $0.isLetter }
      let end: String.Index
      if body.startIndex != rest.startIndex, !digits.isEmpty {
        let code = UInt32(digits, radix: isHexadecimal ? 16 : 10)
        if let scalar = code.flatMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
        end = digits.endIndex
      } else if let known = named[word.lowercased()] {
        result += known
        end = word.endIndex
      } else {
        result += "&"
        continue
      }
      rest = rest[end...]
      if rest.first == ";" { rest = rest.dropFirst() }
    }
    return result + rest
  }
}
