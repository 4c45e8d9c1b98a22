/// The colours of a picture.
///
/// No meaning hangs on a hue alone: shape says what a tie is, fill and line style how sure it is. Text has a contrast
/// of at least 4.5 to the ground, after the definition of WCAG 2.1.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// Dark on white, with navy and red.
  case light
  /// Light on nearly black.
  case dark
  /// Black and grey on white, for print without colour.
  case print
}

extension Theme {
  /// The colours of one theme, as `#rrggbb`.
  struct Colours: Hashable, Sendable {
    /// The ground of the page.
    let ground: String
    /// Titles and names.
    let ink: String
    /// Text of less weight.
    let secondary: String
    /// Notes and the source.
    let quiet: String
    /// The colour of members: marks, boxes, bars.
    let belongs: String
    /// Text on `belongs`.
    let onBelongs: String
    /// The colour of leaders, and of nothing else.
    let leads: String
    /// The colour of new ties, in a comparison of two dates.
    let joined: String
    /// The line of a membership.
    let line: String
    /// The line of a disputed or a possible membership.
    let unsureLine: String
    /// A band of time.
    let band: String
    /// Every second row.
    let stripe: String
    /// Thin lines that divide.
    let hairline: String
    /// Fills for numbers, from few to many.
    let steps: [String]
  }

  /// The colours.
  var colours: Colours {
    switch self {
    case .light:
      Colours(
        ground: "#ffffff", ink: "#1a1a1a", secondary: "#565b63", quiet: "#696e76",
        belongs: "#1f3a5f", onBelongs: "#ffffff", leads: "#b3202a", joined: "#1b6b52",
        line: "#c6ccd4", unsureLine: "#8d99a8", band: "#8fa3bd", stripe: "#f5f4f0",
        hairline: "#e3e5e8",
        steps: ["#e6edf5", "#c9d8e8", "#9fb8d3", "#7397bf", "#33598a", "#1f3a5f"])
    case .dark:
      Colours(
        ground: "#14171c", ink: "#f2f3f5", secondary: "#bcc2cb", quiet: "#a2a9b3",
        belongs: "#9cc0ee", onBelongs: "#10141a", leads: "#ff8d85", joined: "#74d3ac",
        line: "#4c5561", unsureLine: "#8b97a6", band: "#5a769a", stripe: "#1c2027",
        hairline: "#303742",
        steps: ["#22304a", "#2d4468", "#3f5f8e", "#4b6fa4", "#85abd9", "#bcd6f5"])
    case .print:
      Colours(
        ground: "#ffffff", ink: "#000000", secondary: "#444444", quiet: "#595959",
        belongs: "#3d3d3d", onBelongs: "#ffffff", leads: "#000000", joined: "#000000",
        line: "#bdbdbd", unsureLine: "#8a8a8a", band: "#a8a8a8", stripe: "#f3f3f3",
        hairline: "#dcdcdc",
        steps: ["#f0f0f0", "#dadada", "#bdbdbd", "#959595", "#5c5c5c", "#2b2b2b"])
    }
  }
}
