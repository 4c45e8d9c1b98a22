/// The kinds of bytes in a text, from one look at each.
struct ByteSurvey: Hashable, Sendable {
  /// True if every byte is below 128.
  private(set) var isASCII = true
  /// True if some byte is a quote.
  private(set) var hasQuotes = false
  /// True if some byte is a control character other than tab and line ends, or can be part of a character that
  /// is one or stands for none.
  private(set) var mayHaveControls = false

  /// The survey of some of a text's bytes.
  ///
  /// - Complexity: O(*n*), without branches, so that the compiler can look at many bytes at a time.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    let span = bytes.span.extracting(range)
    var all: UInt8 = 0
    var quotes: UInt8 = 0
    var controls: UInt8 = 0
    for position in span.indices {
      let byte = span[position]
      all |= byte
      quotes |= byte == DelimitedText.quote ? 1 : 0
      let isBlank = byte == 0x09 || byte == 0x0A || byte == 0x0D
      let isSuspicious = byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
      controls |= isSuspicious && !isBlank ? 1 : 0
    }
    isASCII = all < 0x80
    hasQuotes = quotes != 0
    mayHaveControls = controls != 0
  }

  /// The survey of a text, from those of its pieces.
  init(_ pieces: [ByteSurvey]) {
    isASCII = pieces.allSatisfy(\.isASCII)
    hasQuotes = pieces.contains(where: \.hasQuotes)
    mayHaveControls = pieces.contains(where: \.mayHaveControls)
  }
}
