import Foundation
import GraphCore
import Testing

@testable import Interchange

@Suite struct TableTextTests {
  private func read(
    _ bytes: [UInt8], _ encoding: TextEncoding? = nil
  ) -> (text: String?, findings: [String]) {
    let sink = FindingSink()
    let bytes = TableText.utf8(bytes, encoding, in: FileReading("t.csv", sink))
    return (bytes.map { String(decoding: $0, as: UTF8.self) }, sink.findings.map(\.message))
  }

  private let text = "country,coalition\nFRA,Défense\n"

  @Test("A text is the same in every encoding that is named", arguments: TextEncoding.allCases)
  func encodings(_ encoding: TextEncoding) throws {
    let foundation: String.Encoding =
      switch encoding {
      case .utf8: .utf8
      case .utf16: .utf16LittleEndian
      case .latin1: .isoLatin1
      case .windows1252: .windowsCP1252
      }
    let bytes = Array(try #require(text.data(using: foundation)))
    #expect(read(bytes, encoding).text == text)
  }

  @Test("UTF-16 with a byte order mark needs no name; without one it is told")
  func utf16() throws {
    let little = Array(try #require(text.data(using: .utf16LittleEndian)))
    let big = Array(try #require(text.data(using: .utf16BigEndian)))
    #expect(read([0xFF, 0xFE] + little).text == text)
    #expect(read([0xFE, 0xFF] + big).text == text)
    #expect(read(big, .utf16).text == text)
    #expect(read(little).findings == ["this looks like UTF-16; read it with --encoding utf-16"])
  }

  @Test(
    "What is no table is told by its kind",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 1], "a spreadsheet"), ([0xD0, 0xCF, 0x11, 0xE0], "Excel"),
      ([0x89, 0x50, 0x4E, 0x47], "PNG"), (Array("%PDF-1.7".utf8), "PDF"),
      (Array(" {\"a\": [1]}\n".utf8), "JSON"), (Array("[[1, 2]]".utf8), "JSON"),
      (Array("<html></html>".utf8), "HTML"),
    ])
  func otherKinds(_ bytes: [UInt8], _ word: String) throws {
    let message = try #require(read(bytes).findings.first)
    #expect(message.hasPrefix("this is ") && message.contains(word))
    #expect(read(bytes).text == nil)
  }

  @Test("A header in brackets is no JSON")
  func brackets() { #expect(read(Array("[country],coalition\nFRA,G7\n".utf8)).text != nil) }
}
