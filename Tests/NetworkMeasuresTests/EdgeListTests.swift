import TestSupport
import Testing

@testable import NetworkMeasures

@Suite struct EdgeListTests {
  @Test(
    "Fields are separated by spaces, tabs, commas or semicolons",
    arguments: [
      "a b 2\nb c 0.5\n", "a\tb\t2\r\nb\tc\t0.5", "# two edges\na, b, 2\n\nb, c, 0.5\n",
      "% c\na;b;2\nb;c;0.5", "  a   b  2 \n b c 0.5",
    ])
  func separators(text: String) throws {
    let list = try EdgeList(text)
    #expect(list.names == ["a", "b", "c"] && list.sources == [0, 1] && list.targets == [1, 2])
    #expect(list.weights == [2, 0.5])
    let network = try Network(edgeList: text)
    #expect(network.nodeCount == 3 && network.edgeCount == 2)
    #expect(network.weight(from: 2, to: 1) == 0.5)
  }

  @Test("Names may have spaces where another separator is used; without weights each edge is one")
  func names() throws {
    let list = try EdgeList("New York,Paris\nParis,New York\nParis,Rome")
    #expect(list.names == ["New York", "Paris", "Rome"] && list.weights == nil)
    let directed = try Network(list, isDirected: true)
    #expect(directed.edgeCount == 3 && directed.targets(of: 1).count == 2)
    #expect(try Network(list, parallelEdges: .count).weight(from: 0, to: 1) == 2)
    #expect(try EdgeList("").names.isEmpty && Network(edgeList: "# nothing").nodeCount == 0)
  }

  @Test(
    "An error names the line",
    arguments: [
      (
        "a b\n\nc\n",
        "line 3: 1 field; expected 2, as in the lines before"
      ),
      (
        "a b c d",
        "line 1: 4 fields; expected a source, a target, and if there are weights a weight"
      ),
      ("a,b\na,b,3", "line 2: 3 fields; expected 2, as in the lines before"),
      ("a,b,2\n,b,3", "line 2: field 1 is empty"),
      ("a b 1\nb c x", "line 2: the weight 'x' is not a number of 0 or more"),
      ("a b -1", "line 1: the weight '-1' is not a number of 0 or more"),
      ("# c\na b 1\nb c inf", "line 3: the weight 'inf' is not a number of 0 or more"),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: EdgeListError.self) { try Network(edgeList: text) }
    #expect(error?.description == message)
  }

  @Test("The line of an edge counts comments and empty lines")
  func linesOfEdges() throws {
    let list = try EdgeList("# c\na b\nb c\n\n% d\r\nc d\rd e")
    #expect((0..<4).map(list.line(ofEdge:)) == [2, 3, 6, 7])
  }

  @Test("Whole numbers are names like any other; 07, -1 and numbers without end are too")
  func numbers() throws {
    let list = try EdgeList("5 0\n0 12\n5 5")
    #expect(
      list.names == ["5", "0", "12"] && list.sources == [0, 1, 0] && list.targets == [1, 2, 0])
    let others = try EdgeList("7 07\n-1 7\n99999999999 3000000000")
    #expect(others.names == ["7", "07", "-1", "99999999999", "3000000000"])
    #expect(others.sources == [0, 2, 3] && others.targets == [1, 0, 4])
  }

  @Test("The pieces into which a list is cut, and whether names are numbers, change nothing")
  func pieces() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let prefix = Bool.random(using: &random) ? "" : "n"
      let isWeighted = Bool.random(using: &random)
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        func name() -> String { prefix + String(Int.random(in: 0...12, using: &random)) }
        let weight = isWeighted ? " \(Int.random(in: 0...3, using: &random))" : ""
        let edge = "\(name()) \(name())\(weight)"
        let kinds = [edge, edge, edge, edge, edge, "", "# c", "a b c d"]
        text += (kinds.randomElement(using: &random) ?? edge)
        text += ["\n", "\n", "\r\n"].randomElement(using: &random) ?? "\n"
      }
      let bytes = Array(text.utf8)
      func read(_ pieces: Int) -> Result<EdgeList, EdgeListError> {
        Result { () throws(EdgeListError) in try EdgeList(utf8: bytes, pieces: pieces) }
      }
      let whole = read(1)
      for pieces in [2, 3, 7] { #expect(read(pieces) == whole, "\(text.debugDescription)") }
      guard case .success(let list) = whole, prefix.isEmpty else { continue }
      let named = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { line in
          line.first.map(\.isNumber) != true
            ? String(line)
            : line.split(separator: " ").enumerated()
              .map { $0 < 2 ? "n\($1)" : String($1) }.joined(separator: " ")
        }.joined(separator: "\n")
      let other = try EdgeList(named)
      #expect(other.names == list.names.map { "n" + $0 } && other.sources == list.sources)
      #expect(other.targets == list.targets && other.weights == list.weights)
    }
  }

  @Test("A self-loop that is refused has its line; parallel edges have none")
  func refused() {
    let loop = #expect(throws: EdgeListError.self) {
      try Network(edgeList: "a b\n\nb b", selfLoops: .refuse)
    }
    #expect(loop?.line == 3 && loop?.problem == .network(.selfLoop(edge: 1, node: 1)))
    let twice = #expect(throws: EdgeListError.self) {
      try Network(edgeList: "a b\nb a", parallelEdges: .refuse)
    }
    #expect(twice?.line == nil)
  }

  @Test("Of a two-mode list sources are rows and targets columns, also under the same name")
  func twoModes() throws {
    let list = TwoModeEdgeList(try EdgeList("Anna tea\nBen tea\nBen Anna\nBen tea"))
    #expect(list.rows == ["Anna", "Ben"] && list.columns == ["tea", "Anna"])
    #expect(list.incidence.tieCount == 3 && Array(list.incidence.columns(ofRow: 1)) == [0, 1])
    let projection = list.incidence.projection(onto: .rows)
    #expect(projection.edgeCount == 1)
  }

  @Test("One import gives networks, kernels and the lists of measures")
  func oneImport() throws {
    let network = try Network(edgeList: "a b\nb c\nc d")
    #expect(network.betweenness() == [0, 2, 2, 0])
    #expect(network.bestModularity().partition.groupCount == 2)
    let scores = NodeMeasure.degree.usualForm.scores(
      MeasureInput(Networks(members: TwoModeEdgeList(try EdgeList("a x\nb x\nb y")).incidence)))
    #expect(scores.values == [0.5, 1])
  }
}
