import NetworkMeasures
import Testing

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
