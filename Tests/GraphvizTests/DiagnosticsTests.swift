import Testing

@testable import Graphviz

@Suite struct DiagnosticsTests {
  @Test func joinsFragmentsToMessages() {
    #expect(
      Diagnostics.parse("Warning: node 'a', graph 'G' size too small\nError: bad\n in line 3\n")
        == [
          Diagnostic(.warning, "node 'a', graph 'G' size too small"),
          Diagnostic(.error, "bad  in line 3"),
        ])
    #expect(Diagnostics.parse("").isEmpty)
    #expect(
      Diagnostics.parse("spoken without a level\n") == [
        Diagnostic(.warning, "spoken without a level")
      ])
  }
}
