/// A picture that is written as SVG, without a layout engine.
public protocol Picture: Sendable {
  /// The picture as SVG 1.1: valid XML, with a title, a description, and identifiers and classes of all nodes and
  /// ties. The same input gives the same bytes.
  var svg: String { get }
}

/// A picture of ties on a page.
protocol PagePicture: Picture {
  /// The form.
  var style: PictureStyle { get }
  /// The page around the content.
  var page: Page { get }

  /// Draws the content.
  func write(to canvas: inout Canvas)

  /// The picture of one date, with the places of this union.
  func showing(_ part: PictureTies) -> any PagePicture
}
