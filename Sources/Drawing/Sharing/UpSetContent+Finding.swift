import Analyses
import Counting
import GraphCore

extension UpSetContent {
  /// The combination that most parties have, as a sentence; `nil` if there is only one party.
  func finding(_ parties: Noun, _ coalitions: Noun) -> String? {
    let all = rows + others
    guard let first = all.first, all.reduce(0, { $0 + $1.names.count }) > 1 else { return nil }
    let number = first.names.count
    guard number > 1 else {
      return "No two \(parties.many) are named in exactly the same \(coalitions.many)"
    }
    let names = columns.filter { first.sets.contains($0.id) }.map(\.coalition.shortest)
    let which =
      switch names.count {
      case 1: "only \(names[0])"
      case 2, 3: "exactly \(names.asSentence)"
      default: "exactly the same \(coalitions.counted(names.count))"
      }
    let isShared = all.dropFirst().first?.names.count == number
    let rest =
      all.count == 1
      ? "" : isShared ? "; no combination has more" : ", the most frequent combination"
    return "\(parties.counted(number)) are named in \(which)\(rest)"
  }
}
