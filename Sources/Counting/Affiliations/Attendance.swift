package import CompactGraph
import Dates
package import GraphCore

/// The officials who attended meetings by the date of an answer.
package struct Attendance: Sendable {
  /// The officials who attended a meeting, by identifier: the rows.
  package let officials: [Official.ID]
  /// The meetings that were held, by identifier: the columns.
  package let meetings: [Meeting.ID]
  /// The officials and the meetings that they attended.
  package let attended: Incidence
}

extension Affiliations {
  /// The meetings of the chosen coalitions by the date, and the officials who attended them in person, online or
  /// in place of another.
  ///
  /// A meeting counts from its date on, and without one from the publication of its sources on. What only may
  /// have been held counts if the question counts what is possible. Planned meetings never count.
  ///
  /// - Complexity: O(*m* + *a*) in the numbers of meetings and attendances.
  package var attendance: Attendance {
    let least: Certainty = question.counted == .possible ? .possible : .certain
    let choice = question.coalitions.resolved(in: graph)
    let meetings = graph.meetings.filter { meeting in
      guard meeting.wasHeld, let coalition = graph.coalitions[id: meeting.coalition],
        choice.reason(against: coalition) == nil
      else { return false }
      var claim = meeting.claim
      claim.from = meeting.date
      return view.certainty(of: [claim]) >= least
    }
    let present = meetings.map { meeting in
      meeting.officials.filter { $0.presence != .absent && counts($0.official) }.map(\.official)
    }
    let officials = Set(present.joined()).sorted()
    let rows = Dictionary(uniqueKeysWithValues: officials.enumerated().map { ($1, $0) })
    return Attendance(
      officials: officials, meetings: meetings.map(\.id),
      attended: Incidence(
        rows: officials.count, columns: meetings.count,
        ties: present.enumerated().flatMap { column, officials in
          officials.compactMap { id in rows[id].map { (row: $0, column: column) } }
        }))
  }

  /// True if an official acts for a party that the question asks about.
  private func counts(_ id: Official.ID) -> Bool {
    graph.officials[id: id].map { question.includes($0.employer) } ?? true
  }
}
