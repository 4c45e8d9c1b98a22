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

  /// Whether nothing is run, read or shown in place when somebody follows a link.
  static func isSafe(_ link: String) -> Bool {
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

  /// The text with its character entities decoded; a semicolon may be missing, as in browsers.
  private static func decoded(_ text: String) -> String {
    text.replacing(
      #/&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|(colon|tab|newline|amp|sol|num|quest));?/#
        .ignoresCase()
    ) { match in
      let code =
        match.1.flatMap { UInt32($0, radix: 16) } ?? match.2.flatMap { UInt32($0) }
      if let code { return Unicode.Scalar(code).map { String($0) } ?? "" }
      return switch match.3?.lowercased() {
      case "colon": ":"
      case "amp": "&"
      case "sol": "/"
      case "num": "#"
      case "quest": "?"
      default: ""
      }
    }
  }
}
