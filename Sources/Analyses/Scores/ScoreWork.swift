package import CompactGraph
package import Measures

/// The work that exact scores take where it is much, and what estimates take in its place.
///
/// The seconds are the number of steps along ties, which is known before, divided by what two cores of
/// today were measured to do in a second. No clock is asked, so that the same input gives the same words.
package struct ScoreWork: Hashable, Sendable {
  /// Exact scores are said to take long above so many seconds.
  package static let limit = 60.0

  /// The measure.
  package let measure: String
  /// The network that it is computed on.
  package let words: String
  /// The seconds that the exact scores take, about.
  package let seconds: Double

  /// Steps in a second, as `betweennessWork` counts them.
  private static let pace = 1.6e9

  /// The work for the scores of one mode; `nil` if it is not long, or if the measure has no estimates.
  package init?(
    _ measure: NodeMeasure, of networks: NamedNetworks, mode: Mode = .rows,
    on network: NetworkKind? = nil, least: Int = 1
  ) {
    let form = network.map { measure.form(on: $0) } ?? measure.usualForm
    guard let form, let sampling = form.sampling, networks.has(form.network, of: mode) else {
      return nil
    }
    let input = MeasureInput(networks.networks, of: mode, least: measure.usesLeast ? least : 1)
    self.measure = measure.name
    seconds = Double(sampling.work(input)) / ScoreWork.pace
    guard seconds > ScoreWork.limit else { return nil }
    words = networks.words(on: form.network, of: mode, least: least)
  }

  /// The work for the scores of ties; `nil` if it is not long.
  package init?(tiesOf networks: NamedNetworks) {
    measure = NodeMeasure.betweenness.name
    seconds = Double(networks.networks.twoMode.edgeBetweennessWork) / ScoreWork.pace
    guard seconds > ScoreWork.limit else { return nil }
    words = networks.words(on: .twoMode, of: .rows)
  }

  /// The time in words: `2 min`, `3 h`.
  package var time: String { ScoreWork.words(seconds) }

  static func words(_ seconds: Double) -> String {
    if seconds < 90 * 60 { return "\(Int((seconds / 60).rounded(.up))) min" }
    if seconds < 48 * 3600 { return "\(Int((seconds / 3600).rounded(.up))) h" }
    return "\(Int((seconds / 86_400).rounded(.up))) days"
  }
}
