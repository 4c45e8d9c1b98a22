package import Dates

/// Many claims on ties as columns: each distinct value once, and for every row its number.
package struct TieBlock: Sendable {
  /// The values of one kind, and the number of that of each row; a negative number stands for none.
  package struct Column<Value: Sendable>: Sendable {
    /// The values.
    package var values: [Value]
    /// The number of the value of each row.
    package var numbers: TieColumn<Int32>

    /// A column.
    package init(_ values: [Value], _ numbers: TieColumn<Int32>) {
      self.values = values
      self.numbers = numbers
    }

    /// The number of each value under a function that numbers those that some row has, and is told the first
    /// such row.
    func renumbered(_ number: (Value, Int) -> Int32) -> TieColumn<Int32> {
      var first = [Int](repeating: -1, count: values.count)
      if let shared = numbers.sharedValue {
        if shared >= 0 { first[Int(shared)] = 0 }
      } else {
        for row in 0..<numbers.count {
          let value = Int(numbers[row])
          if value >= 0, first[value] < 0 { first[value] = row }
        }
      }
      let new = zip(values, first).map { $1 < 0 ? -1 : number($0, $1) }
      return numbers.map { $0 < 0 ? -1 : new[Int($0)] }
    }
  }

  /// The parties; every row has one.
  package var parties: Column<Party.ID>
  /// The coalitions; every row has one.
  package var coalitions: Column<Coalition.ID>
  /// The roles; every row has one.
  package var roles: Column<Role>
  /// The starts.
  package var from: Column<PartialDate>
  /// The ends.
  package var to: Column<PartialDate>
  /// The days on which the claims held.
  package var attested: Column<PartialDate>
  /// Sources, confidence and notes of claims; their dates and places do not count. Every row has one.
  package var claims: Column<Claim>
  /// The file.
  package var file: String
  /// The line of each row.
  package var lines: [Int32]

  /// A block of rows.
  ///
  /// - Precondition: All columns have as many rows as there are lines.
  package init(
    parties: Column<Party.ID>, coalitions: Column<Coalition.ID>, roles: Column<Role>,
    from: Column<PartialDate>, to: Column<PartialDate>, attested: Column<PartialDate>,
    claims: Column<Claim>, file: String, lines: [Int32]
  ) {
    self.parties = parties
    self.coalitions = coalitions
    self.roles = roles
    self.from = from
    self.to = to
    self.attested = attested
    self.claims = claims
    self.file = file
    self.lines = lines
  }
}
