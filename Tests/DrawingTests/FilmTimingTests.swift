import Testing

@testable import Drawing

@Suite struct FilmTimingTests {
  @Test("A short film shows each frame long enough to be read; a long one lasts about a minute")
  func time() {
    #expect(FilmTiming(frames: 10, prefix: "").step == 1.2)
    #expect(FilmTiming(frames: 400, prefix: "").length < 62)
  }

  @Test("The first frame begins at once, and each of the others one step later")
  func delays() {
    let timing = FilmTiming(frames: 3, prefix: "x-")
    #expect(timing.length == 1.2 * 6)
    #expect(
      (0..<3).map(timing.delay)
        == ["animation-delay:-7.2s", "animation-delay:-6.0s", "animation-delay:-4.8s"])
  }

  @Test("Names have the prefix, and motion is only for readers who want it")
  func style() {
    let style = FilmTiming(frames: 3, prefix: "x-").style
    #expect(style.contains("@media (prefers-reduced-motion:no-preference){\n.x-frame{animation:"))
    #expect(style.contains("@keyframes x-show{") && style.contains("@keyframes x-rest{"))
    #expect(FilmTiming(frames: 1, prefix: "").style.isEmpty)
  }
}
