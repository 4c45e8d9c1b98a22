import Analyses
import Testing

@Suite struct FormatsAgreeTests {
  @Test("Every format has the same rows, cell by cell", arguments: MadeUpAnswer.answers.indices)
  func agree(_ number: Int) throws {
    try expectFormatsAgree(MadeUpAnswer.answers[number])
  }
}
