import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderVotesTests {
  @Test("Who voted yes belongs, on whatever was voted")
  func votes() {
    let table = ReadTable(
      "country,rcid,vote\nFrance,1,yes\nGermany,1,no\nFrance,2,abstain\nGermany,2,yes\n")
    #expect(table.ties == ["FRA-1-member", "DEU-2-member"])
    #expect(table.addsUp && table.reports[0].leftOut.count == 2)
    #expect(ReadTable("country,session,vote\nFRA,1,yes\nDEU,1,no\n").ties == ["FRA-1-member"])
  }

  @Test("Signs and words of yes and no in any language are votes")
  func signs() {
    #expect(ReadTable("country,bill,vote\nFRA,1,✓\nDEU,1,✗\nESP,1,✗\n").ties == ["FRA-1-member"])
    #expect(
      ReadTable("country,bill,vote\nFRA,1,так\nDEU,1,ні\nESP,1,abstain\n").ties == ["FRA-1-member"])
  }

  @Test("Who votes no or abstains is one of the voters; a letter is a vote")
  func voters() {
    let table = ReadTable(
      "country,resolution,vote\nFRA,1,Y\nDEU,1,N\nIND,1,A\nFRA,2,Yes\nDEU,2,NV\n")
    #expect(table.ties == ["FRA-1-member", "FRA-2-member"])
    #expect(table.graph?.parties.map(\.id) == ["DEU", "FRA", "IND"])
    #expect(table.addsUp)
  }

  @Test("A matrix has a resolution in each column, in which abstaining is no yes")
  func matrix() {
    let table = ReadTable(
      "country,R1,R2,R3\nFrance,yes,no,abstain\nGermany,yes,yes,absent\nIndia,no,no,yes\n")
    #expect(table.ties == ["DEU-r1-member", "FRA-r1-member", "DEU-r2-member", "IND-r3-member"])
    #expect(table.addsUp && table.codes.isEmpty)
  }

  @Test("A dash is no vote, and a word of votes says nothing about membership elsewhere")
  func elsewhere() {
    let table = ReadTable("country,resolution,vote\nFRA,1,Y\nDEU,1,N\nIND,1,–\n")
    #expect(table.reports[0].leftOut.map(\.reason).sorted() == ["no yes", "voted no"])
    let roles = ReadTable(
      "country,organisation,role\nFRA,A,lead\nDEU,A,absent\nITA,A,abstained\nESP,A,member\n")
    #expect(roles.ties == ["ESP-a-member", "FRA-a-lead"] && roles.addsUp)
    let late = "country,rcid,vote\n" + (1...60).map { "FRA,\($0),1\n" }.joined() + "DEU,1,2\n"
    #expect(ReadTable(late).ties.allSatisfy { $0.hasPrefix("FRA") })
  }

  @Test("Numbers of votes whose meaning is not known are an error")
  func numbers() {
    #expect(ReadTable("country,session,vote\nFRA,2,1\nDEU,2,3\nESP,2,2\n").codes == ["E021"])
  }
}
