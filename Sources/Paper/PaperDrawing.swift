/// SVG as PNG and PDF, in this process.
package enum Paper {
  /// Draws an SVG.
  ///
  /// The same SVG and the same fonts give the same bytes.
  ///
  /// - Returns: The bytes of the picture.
  /// - Throws: `PaperError`, for example if librsvg is missing.
  package static func draw(_ request: PaperRequest) throws(PaperError) -> [UInt8] {
    try SVGInput.check(request.svg)
    return try PaperLibrary.call { library throws(PaperError) in
      let size = try library.size(of: request.svg)
      let scale = request.width.map { $0 / size.width } ?? request.scale
      let factor = request.format == .png ? scale : 0.75
      let width = (size.width * factor).rounded(.up)
      let height = (size.height * factor).rounded(.up)
      let longest = Double(PaperRequest.longestSide)
      guard width >= 1, height >= 1, width <= longest, height <= longest,
        width * height <= Double(PaperRequest.mostPixels)
      else { throw .tooLarge(width: width, height: height) }
      return try library.draw(request, width: width, height: height)
    }
  }

  /// The versions of librsvg and cairo on this machine, in words.
  ///
  /// - Throws: `PaperError.libraryMissing` or `.functionMissing`.
  package static func versions() throws(PaperError) -> String {
    try PaperLibrary.call { library in library.versions }
  }

  /// The texts for which the fonts of this machine lack a glyph, in the given order.
  ///
  /// - Throws: `PaperError.libraryMissing` or `.functionMissing`.
  package static func unreadable(of texts: [String]) throws(PaperError) -> [String] {
    try PaperLibrary.call { library throws(PaperError) in
      var unreadable: [String] = []
      for text in texts where try library.unknownGlyphs(in: text) > 0 { unreadable.append(text) }
      return unreadable
    }
  }
}
