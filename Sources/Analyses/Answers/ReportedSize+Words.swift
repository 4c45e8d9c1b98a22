import Counting
import GraphCore

extension ReportedSize {
  /// The numbers as the sources report them: beneficiaries and parties that they count apart are not added.
  var stated: Count { declarations.map(ReportedSize.stated).union }

  /// The number of one declaration as its source reports it.
  static func stated(_ declaration: Declaration) -> Count {
    var plain = declaration
    plain.apartFrom = []
    plain.countsBeneficiary = true
    let range = ReportedSize.range(of: plain, beneficiaries: 0)
    return Count(atLeast: range.lower, atMost: range.upper)
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

extension [Count] {
  /// The count from the least number of any to the largest; 0 or more without any.
  fileprivate var union: Count {
    let limits = compactMap(\.atMost)
    return Count(
      atLeast: map(\.atLeast).min() ?? 0, atMost: limits.count == count ? limits.max() : nil)
  }
}
