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
    #expect(
      Diagnostics.parse("Error: a.gv: syntax error in line 8 near ']'\n")
        == [Diagnostic(.error, "a.gv: syntax error in line 8 near ']'", line: 8, file: "a.gv")])
    #expect(
      Diagnostics.parse("Warning: ambiguity '1e' in line 2 of b.gv splits\n").map(\.description)
        == ["b.gv:2: warning: ambiguity '1e' in line 2 of b.gv splits"])
    #expect(
      Diagnostics.parse("Warning: (null): graph is too large\n")
        == [Diagnostic(.warning, "graph is too large")])
    #expect(Diagnostics.parse("").isEmpty)
    #expect(
      Diagnostics.parse("spoken without a level\n") == [
        Diagnostic(.warning, "spoken without a level")
      ])
  }
}
