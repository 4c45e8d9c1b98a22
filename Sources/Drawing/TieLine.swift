import Analyses
import Dates
import Graphviz

/// The line of one tie, the same in every picture: thick in a colour where a party leads, very thin where a tie
/// is possible, dashed where sources disagree, dotted where the coalition or body is planned.
struct TieLine: Hashable {
  /// True if the tie is a certain lead.
  var isLead = false
  /// True if the tie holds certainly.
  var isCertain = true
  /// True if sources disagree about the tie.
  var isDisputed = false
  /// True if an end of the tie is planned.
  var isPlanned = false
  /// The colour of leads.
  var fill = Palette.fill(0)

  /// The meaning of exactly the lines that are drawn, for a caption.
  static func legend(_ lines: some Sequence<TieLine>) -> String {
    let lines = Set(lines)
    var words: [String] = []
    if lines.contains(where: \.isLead) { words.append("thick line: leads, alone or jointly") }
    if lines.contains(where: { !$0.isLead && $0.isCertain }) { words.append("thin line: belongs") }
    if lines.contains(where: { !$0.isLead && !$0.isCertain }) {
      words.append("very thin line: possible")
    }
    if lines.contains(where: { $0.isDisputed && !$0.isPlanned }) {
      words.append("dashed: disputed")
    }
    if lines.contains(where: \.isPlanned) { words.append("dotted: planned") }
    return words.joined(separator: " · ").capitalizedFirst
  }

  /// The attributes in which the line differs from the others of its picture.
  var attributes: [DOTDocument.Attribute] {
    var attributes: [DOTDocument.Attribute] = []
    if isLead {
      attributes = [.text("color", fill), .text("penwidth", "3.6")]
    } else if !isCertain {
      attributes = [.text("penwidth", "0.35")]
    }
    if isPlanned {
      attributes.append(.text("style", "dotted"))
    } else if isDisputed {
      attributes.append(.text("style", "dashed"))
    }
    return attributes
  }

  /// Remarks behind the word of a tooltip.
  var remarks: String {
    (isCertain ? "" : ", possible") + (isDisputed ? ", disputed" : "")
      + (isPlanned ? ", planned" : "")
  }
}
