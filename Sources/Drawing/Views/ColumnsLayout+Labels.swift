import GraphCore

extension ColumnsLayout {
  /// The names and numbers at one side.
  struct Labels {
    let names: [TextLines]
    let numbers: [TextLines]
    /// True for each place where the numbers stand below the name.
    let isBelow: [Bool]

    /// The labels of some parties.
    ///
    /// - Parameters:
    ///   - groups: The parties at each place.
    ///   - content: The content of the picture.
    ///   - picture: The ties.
    ///   - style: The form.
    ///   - width: The width of a label.
    ///   - isLeft: True at the left side.
    ///   - isBelow: True if all numbers stand below the names; else those do without which a name would break inside a
    ///     word.
    init(
      _ groups: [ColumnsContent.Parties], _ content: ColumnsContent, _ picture: PictureTies,
      _ style: PictureStyle, _ width: Double, isLeft: Bool, isBelow: Bool
    ) {
      let attempts = groups.map {
        Labels.numbers($0, content, isLeft: isLeft, width, isBelow: isBelow)
      }
      // If the numbers of one party take several lines below the name, those of all do.
      let isApart = isBelow && attempts.contains { $0.lines.count > 1 }
      let numbers =
        isApart
        ? groups.map {
          Labels.numbers($0, content, isLeft: isLeft, width, isBelow: true, isApart: true)
        }
        : attempts
      let below = zip(groups, numbers).map { group, numbers in
        isBelow || numbers.lines.count > 1
          || ColumnsContent.widestWord(group, picture, style.language) > width - numbers.width - 9
      }
      names = groups.indices.map { place in
        ColumnsContent.label(
          groups[place], picture, style.language,
          width - (below[place] ? 0 : numbers[place].width + 9))
      }
      self.numbers = numbers
      self.isBelow = below
      isRoomy = !isBelow
    }

    /// True if there is a little room between names.
    private let isRoomy: Bool

    /// The height of a place.
    func height(_ place: Int) -> Double {
      Double(names[place].lines.count + (isBelow[place] ? numbers[place].lines.count : 0)) * 17
        + (isRoomy ? 4 : 0)
    }

    /// The height of all.
    var need: Double { names.indices.reduce(0) { $0 + height($1) } }

    /// The numbers of some parties in lines.
    static func numbers(
      _ parties: ColumnsContent.Parties, _ content: ColumnsContent, isLeft: Bool, _ limit: Double,
      isBelow: Bool = false, isApart: Bool = false
    ) -> TextLines {
      TextLines(
        parts: content.numbers(parties, isLeft: isLeft),
        isBelow && isLeft ? .note : .small, limit: limit, isApart: isApart)
    }
  }

  /// The width of the widest label at the right in one line, up to a limit.
  static func needed(
    _ content: ColumnsContent, _ picture: PictureTies, _ style: PictureStyle, most: Double
  ) -> Double {
    let widths = content.right.map { group in
      ColumnsContent.label(group, picture, style.language, .infinity).width
        + Labels.numbers(group, content, isLeft: false, .infinity).width + 24
    }
    return min(most, (widths.max() ?? most).rounded(.up))
  }
}
