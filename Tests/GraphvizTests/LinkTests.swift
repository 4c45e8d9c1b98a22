import Testing

@testable import Graphviz

@Suite struct LinkTests {
  @Test(arguments: [
    "https://example.org/?a=1&b=2", "HTTP://example.org", "mailto:a@example.org", "#part",
    "page.html", "/a:b", "?q=a:b", "", "//example.org/x", "ftp://example.org", "tel:+1", "a/b:c",
  ])
  func keeps(_ link: String) { #expect(Link.isSafe(link)) }

  /// Each runs in some browser, or opens a file.
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "java\tscript:x", "\u{1}javascript:x", "java&#115;cript:x", "java&#x73;cript:x",
    "javascript&#58;x", "javascript&colon;x", "javascript&#58x", "java&Tab;script:x",
    "&#0000106avascript:x", "java&amp;#115;cript:x", "java\u{200B}script:x", "java\u{AD}script:x",
    "vbscript:x", "data:text/html,x", "file:///etc/passwd", "C:\\x", "view-source:x", "blob:x",
    "javascript&NewLine;:x", "\u{FEFF}javascript:x", "javascript&COLON;x", "javascript&Colon;x",
    "javascript&amp;#58;x", "javascript&amp;amp;#58;x", "java&amp;amp;#115;cript:x",
  ])
  func dropsWhatRuns(_ link: String) { #expect(!Link.isSafe(link)) }
}
