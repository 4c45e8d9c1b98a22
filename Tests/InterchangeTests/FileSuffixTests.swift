import Testing

@testable import Interchange

@Suite struct FileSuffixTests {
  @Test(arguments: [
    ("a.csv", "csv"), ("a.b/C.TSV", "tsv"), ("csv", nil), (".csv", nil), ("a.b/csv", nil),
    ("a.", ""), ("", nil), ("x.tar.gz", "gz"),
  ])
  func suffix(_ path: String, _ expected: String?) { #expect(FileSuffix.of(path) == expected) }

  @Test(arguments: [
    ("a/my table.csv", "my table"), ("csv", "csv"), (".csv", ".csv"), ("v3.1.csv", "v3.1"),
  ])
  func stem(_ path: String, _ expected: String) { #expect(FileSuffix.stem(of: path) == expected) }
}
