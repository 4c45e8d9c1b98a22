import Analyses
import Counting
import GraphCore

extension UpSetContent {
  /// The combination that most parties have, as a sentence; `nil` if there is only one party.
  ///
  /// - Parameters:
  ///   - parties: The word for parties.
  ///   - coalitions: The word for coalitions.
  ///   - isCut: True if smaller coalitions are not drawn, about which the sentence then says nothing.
  /// - Returns: The sentence.
  func finding(_ parties: Noun, _ coalitions: Noun, isCut: Bool = false) -> String? {
    let largest = "of the \(columns.count) largest \(coalitions.many)"
    let all = rows + others
    guard let first = all.first, all.reduce(0, { $0 + $1.names.count }) > 1 else { return nil }
    let number = first.names.count
    guard number > 1 else {
      return "No two \(parties.many) are named in exactly the same "
        + (isCut ? largest : coalitions.many)
    }
    let names = columns.filter { first.sets.contains($0.id) }.map(\.coalition.shortest)
    let which =
      switch names.count {
      case 1: "only \(names[0])" + (isCut ? " \(largest)" : "")
      case 2, 3: "exactly \(names.inWords("and"))" + (isCut ? " \(largest)" : "")
      case columns.count where isCut: "all \(largest)"
      case _ where isCut: "exactly the same \(names.count) \(largest)"
      default: "exactly the same \(coalitions.counted(names.count))"
      }
    let isShared = all.dropFirst().first?.names.count == number
    let rest =
      all.count == 1
      ? "" : isShared ? "; no combination has more" : ", the most frequent combination"
    return "\(parties.counted(number)) are named in \(which)\(rest)"
  }
}
