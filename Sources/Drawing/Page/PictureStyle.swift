/// The form of a picture, and how much of the answer it shows.
public struct PictureStyle: Hashable, Sendable {
  /// The place for which a picture is made.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// A column of text, narrower.
    case column
    /// A page.
    case page
    /// A slide, sixteen to nine.
    case slide

    /// The width of the picture in pixels; its content can make it wider.
    var width: Double {
      switch self {
      case .column: 760
      case .page: 1240
      case .slide: 1280
      }
    }

    /// The width of the content.
    var contentWidth: Double { width - 56 }

    /// The height of the content with which all text keeps its size: a slide that is too high becomes wider, too.
    var contentHeight: Double { self == .slide ? 425 : .infinity }

    /// The number of rows of a height that the content has room for, below a head.
    func rows(of height: Double, below head: Double) -> Int {
      contentHeight.isFinite ? max(8, Int((contentHeight - head) / height)) : .max
    }

    /// The height of the picture divided by its width, at least.
    var ratio: Double { self == .slide ? 9.0 / 16 : 0 }
  }

  /// The colours.
  public var theme = Theme.light
  /// The place.
  public var purpose = Purpose.page
  /// The language of the names of states.
  public var language = "en"
  /// The title, in place of the finding.
  public var title: String?
  /// The line below the title.
  public var subtitle: String?
  /// The attribute of parties that colours tell apart.
  public var colourBy: String?
  /// True if the sources of the ties are listed below.
  public var citesSources = false
  /// The least number of drawn coalitions to which a drawn party certainly belongs; 0 for all parties.
  public var leastCoalitions = 0
  /// The beginning of identifiers, for several pictures in one page.
  public var identifierPrefix = ""

  /// A light picture for a page.
  public init() {}
}
