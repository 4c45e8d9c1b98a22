/// The animation of a film as a style sheet: each frame is seen for a while, the last one longer, over and over.
struct FilmTiming: Sendable {
  /// The number of frames.
  let frames: Int
  /// The beginning of all names.
  let prefix: String

  /// The longest that a frame is seen, and the longest film that shows each so long, in seconds.
  private static let longest = (frame: 1.2, film: 60.0)
  /// The number of steps for which the last frame is seen.
  private static let rest = 4.0

  /// The time of one frame in seconds.
  var step: Double {
    min(FilmTiming.longest.frame, FilmTiming.longest.film / Double(max(1, frames)))
  }

  /// The time of the film in seconds.
  var length: Double { step * (Double(frames - 1) + FilmTiming.rest) }

  /// The style sheet.
  ///
  /// Without it the attribute `visibility` hides all frames but the last: for readers who want no motion, and for
  /// programs that know no animation.
  var style: String {
    guard frames > 1 else { return "" }
    let (frame, last) = (percent(step), percent(step * FilmTiming.rest))
    let hidden = "{visibility:hidden}100%{visibility:hidden}}"
    return """

      @media (prefers-reduced-motion:no-preference){
      .\(prefix)frame{animation:\(prefix)show \(seconds(length)) step-end infinite}
      .\(prefix)frame:last-child{animation-name:\(prefix)rest}
      .\(prefix)frames:hover .\(prefix)frame{animation-play-state:paused}
      }
      @keyframes \(prefix)show{0%{visibility:visible}\(frame)\(hidden)
      @keyframes \(prefix)rest{0%{visibility:visible}\(last)\(hidden)

      """
  }

  /// The delay of a frame: negative, so that the film starts with the first frame.
  func delay(_ frame: Int) -> String {
    "animation-delay:\(seconds(Double(frame) * step - length))"
  }

  private func seconds(_ time: Double) -> String { "\((time * 1000).rounded() / 1000)s" }

  private func percent(_ time: Double) -> String {
    "\((time / length * 100_000).rounded() / 1000)%"
  }
}
