/// An SVG that is to become a picture of pixels or a page.
package struct PaperRequest: Hashable, Sendable, Codable {
  /// A format of pictures.
  package enum Format: String, Hashable, Sendable, CaseIterable, Codable {
    /// A picture of pixels.
    case png
    /// A page with shapes and texts.
    case pdf
  }

  /// The SVG.
  package let svg: String
  /// The format.
  package let format: Format
  /// Pixels of the result for each pixel of the SVG; a PDF has its size in any case.
  package var scale = 1.0
  /// The width of the result in pixels, in place of the scale.
  package var width: Double?
  /// The title that a PDF has in its metadata.
  package var title = ""

  /// An SVG as a picture.
  package init(_ svg: String, as format: Format, scale: Double = 1, title: String = "") {
    self.svg = svg
    self.format = format
    self.scale = scale
    self.title = title
  }

  /// The longest side of a picture of pixels: cairo's own limit.
  package static let longestSide = 32_767
  /// The most pixels of a picture: one GiB of memory.
  package static let mostPixels = 1 << 28
}
