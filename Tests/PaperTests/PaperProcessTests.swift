import Foundation
import TestSupport
import Testing

@testable import Paper

@Suite struct PaperProcessTests {
  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>"

  private func process(timeLimit: Double = 60) -> PaperProcess {
    PaperProcess(
      executable: Program.products.appending(path: "entente").path, arguments: ["paper-process"],
      timeLimit: timeLimit)
  }

  @Test("A process gives the bytes that this process would give")
  func same() throws {
    let request = PaperRequest(Self.svg, as: .png, scale: 3)
    #expect(try process().draw(request) == Paper.draw(request))
  }

  @Test("What Paper refuses is refused by the process with the same error")
  func error() {
    let request = PaperRequest(Self.svg, as: .png, scale: 1e9)
    #expect(throws: PaperError.tooLarge(width: 9e9, height: 9e9)) { try process().draw(request) }
  }

  @Test("A process is gone after its time limit")
  func timeLimit() {
    #expect(throws: PaperError.timeLimit(seconds: 0.001)) {
      try process(timeLimit: 0.001).draw(PaperRequest(Self.svg, as: .pdf))
    }
  }

  @Test("A program that is not there, or gives no answer, is an error")
  func badProgram() {
    let request = PaperRequest(Self.svg, as: .png)
    for executable in ["/no/such/program", "/bin/true", "/bin/false"] {
      #expect(throws: PaperError.self) {
        try PaperProcess(executable: executable, arguments: []).draw(request)
      }
    }
  }
}
