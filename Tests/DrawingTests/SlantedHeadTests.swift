import Testing

@testable import Drawing

@Suite struct SlantedHeadTests {
  @Test("A long name has several lines, and needs more room")
  func long() {
    let short = SlantedHead("Drones")
    let long = SlantedHead("Armoured Vehicles and Manoeuvre Capability Coalition of many countries")
    #expect(short.name.lines.count == 1 && long.name.lines.count > 1)
    #expect(long.pitch > short.pitch && long.rise > short.rise && long.reach > short.reach)
  }

  @Test("Lines stand at least their height apart")
  func spacing() {
    #expect(SlantedHead.spacing * 0.788 >= TextStyle.name.size)
  }
}
