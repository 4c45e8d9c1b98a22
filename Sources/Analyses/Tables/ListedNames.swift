/// A list of nodes as people read it: short names with their marks. Where a column asks for it, a long list is cut
/// after some lines, since it would fill a screen for each row.
struct ListedNames {
  /// The longest list that is always shown in full.
  static let longest = 20
  /// The width of the part of a longer list that is shown: about three lines in a column beside others.
  static let room = 84

  /// The nodes that are shown.
  let shown: ArraySlice<NodeLabel>
  /// The number of the others.
  let more: Int

  /// A list in a form.
  init(_ labels: [NodeLabel], _ form: Column.ListForm) {
    guard form == .short, labels.count > ListedNames.longest else {
      shown = labels[...]
      more = 0
      return
    }
    var width = 0
    let count = labels.prefix {
      width += DisplayWidth.of($0.short) + 2
      return width <= ListedNames.room
    }.count
    shown = labels.prefix(max(count, 1))
    more = labels.count - shown.count
  }

  /// The names with their marks: `Armour*; Drones; … 114 more`.
  var text: String {
    (shown.map { $0.short + $0.marks.signs } + (more > 0 ? ["… \(more) more"] : []))
      .joined(separator: "; ")
  }
}

extension Column {
  /// The column of the names behind a number: machine formats have it, and people all of a long list, if all are
  /// asked for.
  static func names(marks: Marks, all: Bool) -> Column {
    Column(
      "names", .nodes(marks: marks), for: all ? .everyone : .people, list: all ? .all : .short)
  }
}
