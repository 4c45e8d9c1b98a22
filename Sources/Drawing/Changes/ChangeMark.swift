import Analyses
import Counting
import Dates
import GraphCore

/// The mark of a tie on two dates: its sign says what changed, its fill how sure it is. What was only learned later has
/// marks of its own, since it is no change.
struct ChangeMark: Hashable, Sendable {
  /// The change of a tie.
  enum Kind: Int, Hashable, Sendable, CaseIterable {
    case joined
    case left
    case beganToLead
    case ceasedToLead
    case changedLead
    case changedMember
    case outside
    case reportedMember
    case reportedLead
    case leads
    case belongs
    case possible
  }

  let kind: Kind
  var isDisputed = false
  var isPossible = false

  /// True if it is a change, and not news about what may be older, nor unchanged.
  var isChange: Bool { kind.rawValue <= Kind.outside.rawValue }
  /// True if it is news about what may be older.
  var isReport: Bool { kind == .reportedMember || kind == .reportedLead }

  /// The order of a legend.
  var order: Int { kind.rawValue * 4 + (isDisputed ? 1 : 0) + (isPossible ? 2 : 0) }

  /// The mark in words.
  var words: String {
    let what =
      switch kind {
      case .joined: "joined"
      case .left: "left"
      case .beganToLead: "began to lead"
      case .ceasedToLead: "ceased to lead"
      case .changedLead: "leads, in another role"
      case .changedMember: "belongs, in another role"
      case .outside: "now observes, applies, contributes or stays out (not counted)"
      case .reportedMember: "newly reported, may be older"
      case .reportedLead: "lead newly reported, may be older"
      case .leads: "leads, as before"
      case .belongs: "belongs, as before"
      case .possible: "may belong, as before"
      }
    return what + (isPossible ? ", only possible" : "") + (isDisputed ? ", sources disagree" : "")
  }

  /// The mark of a change of a tie.
  init?(_ change: Changes.Change) {
    guard change.party != nil, case .roles(let before) = change.before,
      case .roles(let after) = change.after
    else { return nil }
    let now = after.isEmpty ? before : after
    isPossible = !now.contains { $0.certainty == .certain }
    isDisputed = change.isDisputed
    let leads = after.contains { Role.leading.contains($0.role) }
    // News about a party that does not belong is none about memberships.
    if change.kind == .newlyReported, !after.contains(where: { $0.role.belongs || leads }) {
      return nil
    }
    switch change.kind {
    case .joined: kind = leads ? .beganToLead : .joined
    case .left: kind = .left
    case .becameLead: kind = .beganToLead
    case .noLongerLead: kind = .ceasedToLead
    case .roleChanged:
      kind = leads ? .changedLead : after.contains { $0.role.belongs } ? .changedMember : .outside
    case .newlyReported: kind = leads ? .reportedLead : .reportedMember
    case .sizeChanged, .firstSize, .ended: return nil
    }
  }

  /// The mark of a tie that did not change; `nil` for one that does not count.
  init?(unchanged mark: Mark) {
    switch (mark.shape, mark.sureness) {
    case (.outside, _), (_, .planned): return nil
    case (_, .possible): kind = .possible
    case (.leads, _): kind = .leads
    default: kind = .belongs
    }
  }
}

extension Canvas {
  /// Draws the mark of a change about a centre.
  mutating func change(_ mark: ChangeMark, at centre: Point, radius: Double) {
    let (x, y, r) = (centre.x, centre.y, radius)
    let dashes: [Double] = mark.isPossible ? [2, 1.7] : []
    switch mark.kind {
    case .joined:
      cross(
        mark, "M\((x - r).inPicture) \(y.inPicture)H\((x + r).inPicture)",
        "M\(x.inPicture) \((y - r).inPicture)V\((y + r).inPicture)", colours.joined)
    case .left:
      let d = r * 0.8
      cross(
        mark, "M\(Point(x - d, y - d).inPath)L\(Point(x + d, y + d).inPath)",
        "M\(Point(x - d, y + d).inPath)L\(Point(x + d, y - d).inPath)", colours.ink)
    case .beganToLead:
      self.mark(
        Mark(
          shape: .leads,
          sureness: mark.isPossible ? .possible : mark.isDisputed ? .disputed : .certain),
        at: centre, radius: r)
    case .ceasedToLead:
      self.mark(Mark(shape: .leads, sureness: .planned), at: centre, radius: r)
      line(
        Point(x - r, y + r), Point(x + r, y - r), Stroke(colour: colours.leads, width: 1.6))
    case .changedLead, .changedMember:
      let shape: Mark.Shape = mark.kind == .changedLead ? .leads : .belongs
      self.mark(Mark(shape: shape, sureness: .planned), at: centre, radius: r)
      line(
        Point(x - r * 0.6, y), Point(x + r * 0.6, y),
        Stroke(colour: shape == .leads ? colours.leads : colours.belongs, width: 1.8))
    case .outside:
      self.mark(
        Mark(
          shape: .outside,
          sureness: mark.isPossible ? .possible : mark.isDisputed ? .disputed : .certain),
        at: centre, radius: r)
    case .reportedMember:
      circle(
        centre, r - 0.6, fill: colours.ground,
        Stroke(colour: colours.belongs, width: 1.2, dashes: dashes))
      circle(centre, r * 0.3, fill: colours.belongs)
    case .reportedLead:
      self.mark(Mark(shape: .leads, sureness: .planned), at: centre, radius: r)
      circle(centre, r * 0.35, fill: colours.leads)
    case .leads:
      let s = r * 0.62
      path(
        "M\(Point(x, y - s).inPath)L\(Point(x + s, y).inPath)L\(Point(x, y + s).inPath)"
          + "L\(Point(x - s, y).inPath)Z", fill: colours.unsureLine)
    case .belongs: circle(centre, r * 0.42, fill: colours.unsureLine)
    case .possible:
      circle(
        centre, r * 0.5, fill: colours.ground,
        Stroke(colour: colours.unsureLine, width: 0.9, dashes: [1.2, 1.2]))
    }
  }

  /// Two bars; of a disputed one only the first is full.
  private mutating func cross(
    _ mark: ChangeMark, _ first: String, _ second: String, _ colour: String
  ) {
    let (dashes, width): ([Double], Double) = mark.isPossible ? ([1.6, 1.4], 1.8) : ([], 3.2)
    path(first, Stroke(colour: colour, width: width, dashes: dashes))
    path(second, Stroke(colour: colour, width: mark.isDisputed ? 1.1 : width, dashes: dashes))
  }
}
