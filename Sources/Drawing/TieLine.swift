import Dates
import Graphviz

/// The line of one tie, the same in every picture: thick in a colour where a party leads, very thin where a tie
/// is possible, dashed where sources disagree, dotted where the coalition or body is planned.
struct TieLine {
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

  /// The meaning of the lines, for a caption.
  static let legend =
    "Thick line: leads, alone or jointly · thin: belongs · very thin: possible · dashed: disputed · dotted:"
    + " planned"

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
