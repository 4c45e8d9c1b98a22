/// The columns of a table that fit a terminal, and their widths.
///
/// Columns that matter less are left out until the others have room for a few words each. Where not even
/// the essential ones have room for their longest words, each row becomes a paragraph.
struct ColumnLayout {
  /// What a column needs.
  struct Need {
    /// The width of its longest cell.
    let natural: Int
    /// The width of its longest word.
    let word: Int
    /// How much it matters.
    let priority: Priority
    /// True if no word of it may be broken: identifiers are copied.
    var isUnbroken = false

    /// The width in which its cells can be read well.
    var comfortable: Int { min(natural, max(word, ColumnLayout.comfort)) }
    /// The least width in which they can be read.
    var least: Int { isUnbroken ? word : min(word, ColumnLayout.longestWord) }
  }

  /// The room in which a few words stand beside each other.
  private static let comfort = 14
  /// The longest word that is not broken.
  private static let longestWord = 20
  /// The spaces between two columns.
  static let gap = 2

  /// The positions of the columns that are shown.
  let shown: [Int]
  /// The width of each shown column; `nil` where rows are paragraphs.
  let widths: [Int]?

  /// The layout of a table of paragraphs, which shows every column.
  init(paragraphsOf count: Int) {
    shown = Array(0..<count)
    widths = nil
  }

  /// The layout in a width; without one every column is as wide as it needs.
  init(_ needs: [Need], in width: Int?) {
    guard let width else {
      shown = Array(needs.indices)
      widths = needs.map(\.natural)
      return
    }
    var kept = Array(needs.indices)
    func sum(_ part: (Need) -> Int) -> Int {
      kept.reduce(0) { $0 + part(needs[$1]) } + max(0, kept.count - 1) * ColumnLayout.gap
    }
    while sum(\.comfortable) > width, let least = kept.map({ needs[$0].priority }).max(),
      least > .essential, let last = kept.lastIndex(where: { needs[$0].priority == least })
    {
      kept.remove(at: last)
    }
    guard sum(\.least) <= width else {
      // Paragraphs have room for all.
      shown = Array(needs.indices)
      widths = nil
      return
    }
    shown = kept
    // The widest cap under which all fit; what is left goes to the first that can use it.
    func capped(_ cap: Int) -> (Need) -> Int { { min($0.natural, max($0.least, cap)) } }
    var cap = width
    while cap > 0, sum(capped(cap)) > width { cap -= 1 }
    var left = width - sum(capped(cap))
    widths = kept.map { position in
      let need = needs[position]
      let own = capped(cap)(need)
      let more = min(left, need.natural - own)
      left -= more
      return own + more
    }
  }
}
