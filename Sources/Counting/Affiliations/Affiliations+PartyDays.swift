package import Dates

extension Affiliations {
  /// The days from which another number of parties can count because a state of the graph begins or ends, in
  /// their order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of parties.
  package var partyChangeDays: [Day] { basis.lives.changeDays }
}
