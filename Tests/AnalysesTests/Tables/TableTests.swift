import Synchronization
import Testing

@testable import Analyses

@Suite struct TableTests {
  @Test("Rows are made on demand, and again for every reader")
  func rowsOnDemand() {
    let made = Mutex(0)
    let table = Table("numbers", columns: [Column("n", .integer)], rows: 0..<1_000_000_000) {
      made.withLock { $0 += 1 }
      return [.integer($0)]
    }
    #expect(table.count == 1_000_000_000)
    #expect(made.withLock { $0 } == 0)
    #expect(Array(table.rows.prefix(2)) == [[.integer(0)], [.integer(1)]])
    #expect(Array(table.rows.prefix(1)) == [[.integer(0)]])
    #expect(made.withLock { $0 } == 3)
    let short = table.prefix(3)
    #expect(short.count == 3)
    #expect(Array(short.rows) == [[.integer(0)], [.integer(1)], [.integer(2)]])
  }

  @Test("Writing makes each row once", arguments: TableFormat.allCases)
  func rowsOnce(_ format: TableFormat) {
    let made = Mutex(0)
    let table = Table("numbers", columns: [Column("n", .integer)], rows: 0..<20_000) {
      made.withLock { $0 += 1 }
      return [.integer($0)]
    }
    var pieces = 0
    Answer(command: "test", tables: [table]).write(as: format) { _ in pieces += 1 }
    #expect(made.withLock { $0 } == 20_000)
    #expect(pieces > 1)
  }

  @Test("The sources of a row are asked for only by an answer that cites them")
  func sourcesOnDemand() {
    let asked = Mutex(0)
    let table = Table(
      "t", columns: [Column("n", .integer)], rows: [1, 2],
      sources: { _ in
        asked.withLock { $0 += 1 }
        return ["s"]
      }, cells: { [.integer($0)] })
    let answer = Answer(command: "test", tables: [table])
    #expect(answer.text(as: .csv) == "n\n1\n2\n")
    #expect(asked.withLock { $0 } == 0)
    #expect(answer.citing { Reference(id: $0) }.text(as: .csv) == "n,sources\n1,s\n2,s\n")
    #expect(asked.withLock { $0 } == 2)
    // A table whose rows have no sources has no column for them.
    let plain = Table("t", columns: [Column("n", .integer)], rows: [[.integer(1)]])
    #expect(plain.citing { Reference(id: $0) }.fields.map(\.name) == ["n"])
  }

  @Test("A cell that is not of its column's kind stops the program")
  func kindsAreChecked() async {
    await #expect(processExitsWith: .failure) {
      let table = Table("t", columns: [Column("n", .integer)], rows: [[.text("1")]])
      _ = Array(table.rows)
    }
    await #expect(processExitsWith: .failure) {
      let table = Table("t", columns: [Column("n", .integer)], rows: [[.integer(1), .integer(2)]])
      _ = Array(table.rows)
    }
  }

  @Test("A mark that its column does not declare would be lost, so it is no such cell")
  func marksAreDeclared() {
    let disputed = Cell.node(NodeLabel(id: "a", name: "A", marks: .disputed))
    #expect(ColumnKind.node(marks: [.disputed, .possible]).admits(disputed))
    #expect(!ColumnKind.node(marks: .possible).admits(disputed))
    #expect(ColumnKind.node().admits(.missing))
  }
}
