package import Counting
package import Dates
package import GraphCore

extension Record {
  /// One statement, as values. `statement` has it in words.
  package struct Line: Hashable, Sendable {
    /// The statements of the section `identity`.
    package enum Field: String, Hashable, Sendable {
      /// The name and the kind.
      case name
      /// Other names.
      case aliases
      /// The status, if it is not active.
      case status
      /// That it is there for comparison.
      case scope
      /// The larger coalition.
      case partOf = "part-of"
      /// The purpose.
      case purpose
      /// A value by name.
      case attribute
      /// The party for which an official acts.
      case party
      /// A remark of the editor.
      case note
    }

    /// The statement of the section `identity` that it is; `nil` in other sections.
    package var field: Field?
    /// The party and the coalition, if the line is a claim on a role.
    package var tie: TieKey?
    /// The other node that the line is about.
    package var subject: NodeLabel?
    /// The role, the kind, the title of an office, or the things that a number counts.
    package var role: String?
    /// Words of the data: the title of a role, an act, a description.
    package var text: String?
    /// The dispute in one sentence, with every side.
    package var sentence: String?
    /// The town or base.
    package var place: String?
    /// A number of members or of whatever `role` names.
    package var count: Count?
    /// Whoever attended a meeting, or the parties of a side of a dispute.
    package var others: [NodeLabel] = []
    /// The day of an event, of a count or of a publication.
    package var date: PartialDate?
    /// The start.
    package var from: PartialDate?
    /// The end.
    package var to: PartialDate?
    /// Days for which sources report the statement.
    package var attested: [PartialDate] = []
    /// Whether the statement should have a date and has none.
    package var isUndated = false
    /// Qualifications.
    package var remarks: [Remark] = []
    /// The sources.
    package var sources: [Source.ID] = []

    /// The date by which lines are ordered.
    var order: PartialDate? { date ?? from ?? attested.first ?? to }
  }

  /// A qualification of a line.
  package enum Remark: Hashable, Sendable {
    /// It holds no longer.
    case ended
    /// It may hold, and is not certain.
    case possible
    /// It is planned.
    case planned
    /// Its coalition is only planned or announced, so that it is not counted.
    case notCounted(Coalition.Status)
    /// It is known to be wrong, for a reason.
    case rejected(String)
    /// Independent sources contradict each other, on a question with these answers.
    case disputed(String)
    /// It is not in the words of the source.
    case confidence(Claim.Confidence)
    /// It ended with the coalition or the state, certainly by the date of the record or not; no source says so.
    case derivedEnd(PartialDate?, with: NodeLabel, isSure: Bool)
    /// A remark of the editor.
    case note(String)
    /// The words of the source.
    case quote(String)
    /// The place in the source.
    case locator(String)
    /// It is about one meeting only.
    case meeting(NodeLabel)
    /// The presence of an official.
    case presence(Official.Presence)
    /// The condition on which it depends.
    case condition(String)
    /// The date on which it was announced.
    case announced(PartialDate)
    /// The leadership of a body, in the words of the source.
    case ledBy(String)
    /// The body that it succeeds.
    case succeeds(NodeLabel)
    /// The interval of a mechanism.
    case every(String)
    /// The amount of a mechanism.
    case amount(String)
    /// The progress of a mechanism.
    case status(Mechanism.Status)
    /// The form of a meeting.
    case format(Meeting.Format)
    /// The number that attended, in the words of the sources.
    case reportedAttendance(String)
    /// The things counted, in the words of the source.
    case counted(String)
    /// Whether the beneficiary is counted.
    case countsBeneficiary(Bool)
    /// Parties that the source counts in addition.
    case apartFrom([NodeLabel])
    /// The party for which an official acts.
    case actsFor(NodeLabel)
    /// A dispute that entente found in the claims, and no editor entered.
    case foundByEntente
    /// The date of publication is not on the page.
    case dateInferred
    /// The outlets and sources that a source cites.
    case citing([String])
    /// The address of a source.
    case url(String)
    /// The period that a source covers.
    case covers(Coverage)
    /// The date on which a source was read.
    case retrieved(PartialDate)
  }
}

extension [Record.Line] {
  /// The lines by date, those without a date last; of one date by subject and role.
  var inOrderOfDates: [Record.Line] {
    enumerated().sorted { a, b in
      switch (a.element.order, b.element.order) {
      case (let x?, let y?) where x != y: return x < y
      case (_?, nil): return true
      case (nil, _?): return false
      default: break
      }
      func key(_ line: Record.Line) -> (String, String) {
        (line.subject?.id ?? "", line.role ?? "")
      }
      let (x, y) = (key(a.element), key(b.element))
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }
}
