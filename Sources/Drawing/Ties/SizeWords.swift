import Counting
import GraphCore

extension PictureTies.Column {
  /// The number of named members against the reported size, always in the same words: `7 of 15 named`, `all 23 named`,
  /// `24 named, 15 reported`, `19 named, 16+ reported`, `12 named`.
  var size: String {
    guard let list else { return "\(named) named, \(coalition.status.rawValue)" }
    guard let reported = list.reported?.count else { return "\(named) named" }
    if reported.isExact, reported.atLeast == named { return "all \(named) named" }
    if reported.atLeast < named { return "\(named) named, \(reported) reported" }
    return "\(named) of \(reported) named"
  }

  /// The reported size alone, `?` if no source gives one.
  var reported: String { list.map { $0.reported?.count.description ?? "?" } ?? "" }
}
