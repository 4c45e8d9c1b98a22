/// A mark of a change of lead, with its meaning.
struct LeadMark: Hashable, Sendable {
  private let isEnd: Bool
  private let isDisputed: Bool

  init(_ lead: CoalitionHistory.Lead) {
    isEnd = lead.isEnd
    isDisputed = !lead.isEnd && !lead.disputed.isEmpty
  }

  var words: String {
    isEnd
      ? "ceases to lead" : isDisputed ? "begins to lead, * sources disagree" : "begins to lead"
  }

  func draw(on canvas: inout Canvas, at centre: Point, radius: Double) {
    if isEnd { return canvas.endedLead(at: centre, radius: radius) }
    canvas.mark(
      Mark(shape: .leads, sureness: isDisputed ? .disputed : .certain), at: centre,
      radius: radius)
  }
}
