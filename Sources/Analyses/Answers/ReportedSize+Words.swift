import Counting
import GraphCore

extension ReportedSize {
  /// The numbers as the sources report them: beneficiaries and parties that they count apart are not added.
  var stated: Count {
    let ranges = declarations.map { declaration in
      var plain = declaration
      plain.apartFrom = []
      plain.countsBeneficiary = true
      return ReportedSize.range(of: plain, beneficiaries: 0)
    }
    let uppers = ranges.compactMap(\.upper)
    return Count(
      atLeast: ranges.map(\.lower).min() ?? 0,
      atMost: uppers.count == ranges.count ? uppers.max() : nil)
  }

  /// The members that may come in addition, in words; `nil` if there are none.
  var additions: String? {
    let difference = Count(atLeast: lower, atMost: upper)
    guard difference != stated else { return nil }
    let apart = Set(declarations.flatMap(\.apartFrom)).count
    var words: [String] = []
    if apart > 0 { words.append("\(apart) counted apart") }
    let readings = Set(declarations.map(\.countsBeneficiary))
    if readings.contains(nil) {
      words.append("the beneficiary may be one more")
    } else if readings.contains(false) {
      words.append("the beneficiary is one more")
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
