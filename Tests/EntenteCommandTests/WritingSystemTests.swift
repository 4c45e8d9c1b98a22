import Testing

@testable import EntenteCommand

@Suite struct WritingSystemTests {
  @Test("Each writing system has names of countries to try, and each another one")
  func samples() {
    let samples = WritingSystem.all.map(\.sample)
    for (system, sample) in zip(WritingSystem.all, samples) {
      #expect(sample.split(separator: " ").count >= 5, "\(system.name)")
    }
    #expect(Set(samples).count == samples.count)
  }

  @Test("A sample is written in its writing system, as Unicode names its letters")
  func letters() {
    // Unicode calls the letters of these by other words.
    let words = [
      "Burmese": "MYANMAR", "Odia": "ORIYA", "Chinese": "CJK", "Korean": "HANGUL",
      "Japanese": "KATAKANA",
    ]
    for system in WritingSystem.all {
      let word = words[system.name] ?? system.name.uppercased()
      let letters = system.sample.unicodeScalars.filter(\.properties.isAlphabetic)
      #expect(
        letters.contains { letter in
          word == "CJK"
            ? letter.properties.isIdeographic : (letter.properties.name ?? "").hasPrefix(word)
        }, "\(system.name)")
      // Ideographs stand in Japanese names too, but in no others.
      let hasIdeographs = letters.contains(where: \.properties.isIdeographic)
      #expect(!hasIdeographs || ["Chinese", "Japanese"].contains(system.name), "\(system.name)")
    }
  }

  @Test("The doctor names the scripts that cannot be drawn, and what helps")
  func report() {
    #expect(
      DoctorCommand.scripts([]) == [
        "scripts   the fonts have letters for all 26 tested writing systems"
      ])
    let line = DoctorCommand.scripts(["Bengali", "Thai"])[0]
    #expect(
      line.contains("Arabic, Armenian, Burmese")
        && line.contains("; no letters for Bengali, Thai: install"))
  }
}
