import Dates
import Foundation
import GraphCore
import Testing

@Suite struct VocabularyTests {
  @Test("Every role is entered under leads or under members")
  func roles() {
    #expect(Set(Role.ofLeads).union(Role.ofMembers) == Set(Role.allCases))
    #expect(Set(Role.ofLeads).isDisjoint(with: Role.ofMembers))
    #expect(Role.allCases == Role.allCases.sorted())
    // Lead roles come last among the rows of a tie.
    for member in Role.ofMembers { for lead in Role.ofLeads { #expect(member < lead) } }
  }

  @Test("Full members belong, associates and beneficiaries apart")
  func fullMembers() {
    #expect(Role.full == [.member, .lead, .coLead, .host, .command])
    #expect(Role.full.union([.associate, .beneficiary]) == Role.belonging)
  }

  @Test("The range of numbers is the same in words")
  func numbersInWords() {
    let digits = FieldType.numbersInWords.filter { $0.isNumber || $0 == " " }
    #expect(
      digits.split(separator: " ").compactMap { Int($0) }
        == [FieldType.numbers.lowerBound, FieldType.numbers.upperBound])
  }

  @Test("An index finds what it holds, in order")
  func index() {
    let index = Index([Party(id: "b"), Party(id: "a"), Party(id: "c")])
    #expect(index.ids == ["a", "b", "c"])
    #expect(index.position(of: "c") == 2 && index[id: "b"] == index[1])
    #expect(index.position(of: "d") == nil && index[id: "d"] == nil)
  }

  @Test("Identifiers and dates are written as their text, and read back")
  func coding() throws {
    let ids: [Party.ID] = ["FRA", "cow:260"]
    let text = try JSONEncoder().encode(ids)
    #expect(String(decoding: text, as: UTF8.self) == #"["FRA","cow:260"]"#)
    #expect(try JSONDecoder().decode([Party.ID].self, from: text) == ids)
    let dates: [PartialDate] = ["2024", "2024-06~", "202X"]
    let written = try JSONEncoder().encode(dates)
    #expect(String(decoding: written, as: UTF8.self) == #"["2024","2024-06~","202X"]"#)
    #expect(try JSONDecoder().decode([PartialDate].self, from: written) == dates)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PartialDate].self, from: Data(#"["2024-13"]"#.utf8))
    }
  }
}
