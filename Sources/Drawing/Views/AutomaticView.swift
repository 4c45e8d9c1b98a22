import Analyses
public import Counting
import GraphCore

/// The view that suits a network by its size and density.
///
/// Rings show who leads what, as long as few lines cross; columns show more coalitions; in a matrix every tie can be
/// read, however many there are.
public struct AutomaticView: Picture {
  /// A view.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// Coalitions in a ring, parties around.
    case rings
    /// Coalitions in a column, parties at both sides.
    case columns
    /// A matrix.
    case matrix
  }

  /// The view.
  public let view: View
  /// The reason, as a part of a sentence.
  public let reason: String
  /// True if there is nothing to draw.
  public let isEmpty: Bool
  /// The picture.
  private let picture: any Picture

  /// Chooses a view for some affiliations.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - style: The form.
  ///   - isNetwork: Whether only a view with lines will do.
  /// - Complexity: That of the picture.
  public init(
    _ affiliations: Affiliations, style: PictureStyle = PictureStyle(), isNetwork: Bool = false
  ) {
    let ties = PictureTies(affiliations, uncounted: false, least: style.leastCoalitions)
    let size = Size(ties)
    let sizes = size.words(ties)
    let isSlide = style.purpose == .slide
    isEmpty = ties.ties.isEmpty
    if let (view, picture) = AutomaticView.network(ties, style, isNetwork: isNetwork) {
      (self.view, self.picture) = (view, picture)
      reason = "\(sizes): few enough for \(view.rawValue)"
    } else {
      view = .matrix
      reason =
        "\(sizes): \(size.excess ?? "too many for columns \(isSlide ? "on a slide" : "here")")"
      picture = MatrixPicture(affiliations, style: style)
    }
  }

  /// The view with lines that suits some ties; `nil` if only a matrix does.
  static func network(
    _ ties: PictureTies, _ style: PictureStyle, isNetwork: Bool
  ) -> (view: View, picture: any PagePicture)? {
    let size = Size(ties)
    if size.suitsRings(style.purpose), let rings = RingsPicture(ties, style), rings.isClear {
      return (.rings, rings)
    }
    if isNetwork { return (.columns, ColumnsPicture(ties, style)) }
    return columns(ties, style).map { (.columns, $0) }
  }

  /// The columns, if they suit the ties. On a slide, names of a high picture would be too small to read.
  private static func columns(_ ties: PictureTies, _ style: PictureStyle) -> ColumnsPicture? {
    guard Size(ties).suitsColumns else { return nil }
    let columns = ColumnsPicture(ties, style)
    return columns.page.height <= style.purpose.contentHeight ? columns : nil
  }

  /// The picture as SVG.
  public var svg: String { picture.svg }

  /// True if a view with lines can be laid out in some seconds.
  public static func hasRoomForLines(_ affiliations: Affiliations, style: PictureStyle) -> Bool {
    PictureTies(affiliations, uncounted: false, least: style.leastCoalitions).ties.count <= 2000
  }

  /// True if the view is a matrix.
  public static func isMatrix(_ affiliations: Affiliations, style: PictureStyle) -> Bool {
    let ties = PictureTies(affiliations, uncounted: false, least: style.leastCoalitions)
    return !Size(ties).suitsRings(style.purpose) && columns(ties, style) == nil
  }

  /// The numbers by which a view is chosen.
  struct Size: Hashable {
    let parties: Int
    let coalitions: Int
    /// The ties of coalitions to which at most three quarters of all belong.
    let ties: Int

    init(parties: Int, coalitions: Int, ties: Int) {
      self.parties = parties
      self.coalitions = coalitions
      self.ties = ties
    }

    init(_ picture: PictureTies) {
      let hubs = ColumnsContent.hubs(picture)
      self.init(
        parties: picture.rows.count, coalitions: picture.columns.count,
        ties: picture.ties.count { !hubs.contains($0.coalition) })
    }

    /// The numbers in words; where lines of large coalitions are left out, both numbers of ties.
    func words(_ picture: PictureTies) -> String {
      let all = picture.ties.count
      let fewer =
        all > ties
        ? ", \(ties) of them outside coalitions to which more than three quarters belong" : ""
      return
        "\(picture.coalitionNoun.counted(coalitions)), \(picture.partyNoun.counted(parties)), "
        + Noun.tie.counted(all) + fewer
    }

    func suitsRings(_ purpose: PictureStyle.Purpose) -> Bool {
      (4...9).contains(coalitions) && (6...40).contains(parties) && ties <= 180
        && purpose != .column
    }

    var suitsColumns: Bool { excess == nil }

    /// The reason why columns do not suit; `nil` if they do.
    var excess: String? {
      if parties > 60 { return "too many names for columns" }
      if coalitions <= 3 { return nil }
      if coalitions > 20 { return "too many boxes for columns" }
      if ties > 300 { return "too many lines for columns" }
      return 2 * ties > parties * coalitions
        ? "more than half of all possible lines, too dense for columns" : nil
    }
  }
}
