import Documents
import Foundation
import Testing

@Suite struct JSONWriterTests {
  private func written(
    _ layout: JSONWriter.Layout = .lines, _ body: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(layout)
    body(&json)
    return json.text
  }

  private func example(_ json: inout JSONWriter) {
    json.object { json in
      json.member("b", 1)
      json.member("a", "x")
      json.key("list")
      json.array(.line) { json in
        json.value(true)
        json.object { $0.member("n", 0.5) }
        json.null()
      }
      json.key("none")
      json.array { _ in }
    }
  }

  @Test("Keys stand in the order in which they are written, each in a line")
  func lines() {
    #expect(
      written(.lines, example) == """
        {
          "b": 1,
          "a": "x",
          "list": [true, {"n": 0.5}, null],
          "none": []
        }
        """)
  }

  @Test("In one line, or without spaces, what is inside is set in the same way")
  func shortLayouts() {
    #expect(
      written(.line, example)
        == #"{"b": 1, "a": "x", "list": [true, {"n": 0.5}, null], "none": []}"#)
    #expect(
      written(.compact, example) == #"{"b":1,"a":"x","list":[true,{"n":0.5},null],"none":[]}"#)
  }

  @Test("Every character reads back as it was")
  func escapes() throws {
    var text = "\u{FFFF}\u{10FFFF}é中🇺🇦\u{202E}\u{2028}\u{9B}"
    for value in UInt8.min...127 { text.unicodeScalars.append(Unicode.Scalar(value)) }
    let json = written { $0.array { $0.value(text) } }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("No control reaches the output raw")
  func controls() {
    let json = written(.compact) { $0.value("\u{1B}[31m\u{9B}\u{7F}\u{202E}\n") }
    #expect(json == #""\u001b[31m\u009b\u007f\u202e\n""#)
  }

  @Test(
    "A number has as few digits as read back as the same",
    arguments: [
      (0.1, "0.1"), (1, "1.0"), (1e-7, "1e-07"), (1.0 / 3, "0.3333333333333333"),
      (.leastNonzeroMagnitude, "5e-324"),
    ])
  func numbers(_ number: Double, _ text: String) throws {
    #expect(written { $0.value(number) } == text)
    #expect(Double(text) == number)
  }

  @Test("A number that is not finite is null", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(_ number: Double) {
    #expect(written { $0.value(number) } == "null")
  }

  @Test("What is missing is null")
  func missing() {
    let json = written(.compact) {
      $0.object {
        $0.member("a", String?.none)
        $0.member("b", Int?.none)
        $0.member("c", Double?.none)
        $0.member("d", Bool?.none)
      }
    }
    #expect(json == #"{"a":null,"b":null,"c":null,"d":null}"#)
  }

  @Test("What is taken away piece by piece is the same text")
  func streaming() {
    var json = JSONWriter(.line)
    var bytes: [UInt8] = []
    json.beginArray()
    for number in 0..<3 {
      json.value(number)
      bytes += json.take()
      #expect(json.bytes.isEmpty)
    }
    json.end()
    json.nextLine()
    json.value("next")
    bytes += json.take()
    #expect(String(decoding: bytes, as: UTF8.self) == "[0, 1, 2]\n\"next\"")
  }
}
