/// The line of a tie, or of the ties of parties that are drawn as one.
struct DrawnLine {
  let ties: [PictureTies.Tie]
  /// The path in the language of SVG.
  let path: String

  /// A line of at least one tie.
  init(_ ties: [PictureTies.Tie], _ path: String) {
    self.ties = ties
    self.path = path
  }
}

extension PictureTies {
  /// Draws lines with their words and links: memberships below, lead roles above them.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - language: The language of the names of states.
  ///   - width: The factor of the width of memberships.
  ///   - canvas: The canvas.
  func write(
    _ lines: [DrawnLine], language: String, width: Double = 1, to canvas: inout Canvas
  ) {
    let leads = lines.filter { $0.ties[0].mark.shape == .leads }
    for line in lines where line.ties[0].mark.shape != .leads {
      write(line, language, width, to: &canvas)
    }
    canvas.casings(leads.map(\.path))
    for line in leads { write(line, language, 1, to: &canvas) }
  }

  private func write(
    _ line: DrawnLine, _ language: String, _ width: Double, to canvas: inout Canvas
  ) {
    let tie = line.ties[0]
    var stroke = canvas.stroke(tie.mark, count: line.ties.count)
    stroke.width *= width
    canvas.group(
      id: "\(tie.party)--\(tie.coalition)", "edge \(tie.mark.shape)",
      title: line.ties.map { words(for: $0, language: language) }.joined(separator: "\n"),
      link: line.ties.lazy.compactMap(link).first
    ) { $0.tie(tie.mark, line.path, stroke) }
  }
}
