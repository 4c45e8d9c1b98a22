public import ArgumentParser
public import Drawing

extension Theme: ExpressibleByArgument {}
extension PictureStyle.Purpose: ExpressibleByArgument {}
extension MatrixOrder: ExpressibleByArgument {}

/// The look of a picture.
struct StyleOptions: ParsableArguments {
  @Option(help: "The colours: light, dark, or grey for print.")
  var theme = Theme.light

  @Option(name: .customLong("for"), help: "The size: for a column of text, a page or a slide.")
  var purpose = PictureStyle.Purpose.page

  @Option(help: ArgumentHelp("The title, in place of the main finding.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The line below the title.", valueName: "text"))
  var subtitle: String?

  @Option(help: ArgumentHelp("The width of a png in pixels.", valueName: "pixels"))
  var width: Double?

  @Option(
    name: .customLong("colour-by"),
    help: ArgumentHelp(
      "Colour countries by this attribute, such as one of --attributes.", valueName: "attribute"))
  var colourBy: String?

  @Option(help: "The order of a matrix.")
  var order = MatrixOrder.count

  func validate() throws {
    if let width, !(width >= 16 && width <= 30_000) {
      throw ValidationError("--width takes a number of pixels from 16 to 30000")
    }
  }

  /// True if an option of the page is set, which a picture that Graphviz draws alone does not have.
  var changesPage: Bool {
    theme != .light || purpose != .page || title != nil || subtitle != nil
  }

  /// The form of a picture.
  func style(language: String, citesSources: Bool, identifierPrefix: String?) -> PictureStyle {
    var style = PictureStyle()
    style.theme = theme
    style.purpose = purpose
    style.title = title
    style.subtitle = subtitle
    style.language = language
    style.colourBy = colourBy
    style.citesSources = citesSources
    style.identifierPrefix = identifierPrefix ?? ""
    return style
  }
}
