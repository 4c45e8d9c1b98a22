public import Counting
import Dates
import GraphCore

/// Pictures of one question on several dates. Each node keeps its place in all of them.
///
/// The places are those of a layout of everything that occurs on any of the dates; each frame draws what holds on its
/// date, with a title, legend, notes and numbers of its own. All frames have one size.
public struct Frames: Sendable {
  /// The views that have frames.
  public enum View: Sendable {
    /// The view that suits the size of the union.
    case automatic
    /// A network in rings or columns, whichever suits the size of the union.
    case network
    case matrix(MatrixOrder)
    case rings
    case columns
    /// Lead roles in columns.
    case leadership
    /// A network at the places of an engine, of a sketch of the same dates.
    case engine(NetworkPicture)
  }

  /// One picture.
  public struct Frame: Sendable {
    /// The date as a name that sorts by date: `2024-01-01`, or `1995` in data that know only years.
    public let name: String
    let picture: any PagePicture
    let page: Page
  }

  /// The pictures, by date.
  public let frames: [Frame]
  private let style: PictureStyle
  private let room: PageRoom

  /// Frames of some answers; `nil` if the union does not find room in the view.
  ///
  /// - Parameters:
  ///   - answers: The answers to one question on different dates, at least one.
  ///   - view: The view.
  ///   - style: The form.
  ///   - onlyChanges: Whether a frame that shows the same as the one before is left out.
  /// - Complexity: That of one picture of the union, and O(*n* + *t*) for each frame of *n* nodes and *t* ties.
  public init?(
    _ answers: [Affiliations], _ view: View, style: PictureStyle = PictureStyle(),
    onlyChanges: Bool = false
  ) {
    let wide =
      switch view {
      case .matrix: true
      default: false
      }
    func ties(uncounted: Bool) -> [PictureTies] {
      var parts: [PictureTies] = []
      for answer in answers {
        let isLeadership = if case .leadership = view { true } else { false }
        let part = PictureTies(
          answer, uncounted: uncounted, onlyLeads: isLeadership, least: style.leastCoalitions)
        if onlyChanges, let last = parts.last, last.looksLike(part) { continue }
        parts.append(part)
      }
      return parts
    }
    var parts = ties(uncounted: wide)
    guard !parts.isEmpty else { return nil }
    let whole = PictureTies(union: parts)
    let union: (any PagePicture)?
    switch view {
    case .matrix(let order): union = MatrixPicture(whole, style, order)
    case .rings: union = RingsPicture(whole, style)
    case .columns, .leadership: union = ColumnsPicture(whole, style)
    case .engine(let picture): union = picture
    case .automatic, .network:
      let isNetwork = if case .network = view { true } else { false }
      if let network = AutomaticView.network(whole, style, isNetwork: isNetwork) {
        union = network.picture
      } else {
        parts = ties(uncounted: true)
        union = MatrixPicture(PictureTies(union: parts), style, .count)
      }
    }
    guard let union else { return nil }
    self.style = style
    frames = parts.map { part in
      let picture = union.showing(part)
      var page = picture.page
      page.stamp = part.affiliations.date?.inWords
      return Frame(
        name: part.affiliations.date?.description ?? "undated", picture: picture, page: page)
    }
    room = frames.reduce(PageRoom()) { $0.union($1.page.room(style)) }
  }

  /// The picture of a frame as SVG.
  public func svg(of frame: Frame) -> String {
    frame.page.svg(style, room: room) { frame.picture.write(to: &$0) }
  }

  /// All frames, one after the other, in one SVG.
  ///
  /// The frames take turns by an animation of CSS, which stops while the pointer is on the picture. Where nothing may
  /// move, or nothing can, the last frame stands alone.
  ///
  /// - Complexity: O(*s*) in the size of all frames.
  public var film: String {
    var canvas = Canvas(style)
    let prefix = style.identifierPrefix
    let sizes = frames.map { $0.page.size(style, room: room) }
    let size = (
      width: sizes.map(\.width).max() ?? 0, height: sizes.map(\.height).max() ?? 0
    )
    let timing = FilmTiming(frames: frames.count, prefix: prefix)
    canvas.picture(
      title: style.title ?? frames.last?.page.title ?? "", description: description, size, style
    ) { canvas in
      canvas.element("style", text: timing.style)
      canvas.group(prefix + "frames") { canvas in
        for (number, frame) in frames.enumerated() {
          let isLast = number == frames.count - 1
          canvas.prefix = prefix
          canvas.group(
            id: "frame-\(frame.name)", prefix + "frame",
            [("style", timing.delay(number))] + (isLast ? [] : [("visibility", "hidden")])
          ) { canvas in
            canvas.prefix = "\(prefix)\(frame.name)-"
            frame.page.write(to: &canvas, style, room: room) { frame.picture.write(to: &$0) }
          }
        }
      }
    }
    return canvas.document
  }

  private var description: String {
    let ends = [frames.first, frames.last].compactMap { $0?.page.stamp }.joined(separator: " to ")
    return "A film of \(frames.count) frames, from \(ends). The last frame: "
      + (frames.last?.page.description ?? "")
  }
}
