internal import CPaper
import Synchronization

/// librsvg and, through it, cairo: found at run time and opened once.
@safe struct PaperLibrary {
  /// Library names; Homebrew's folders are not searched by default.
  static let names = [
    "librsvg-2.so.2", "librsvg-2.2.dylib", "/opt/homebrew/lib/librsvg-2.2.dylib",
    "/usr/local/lib/librsvg-2.2.dylib",
  ]

  let functions: UnsafePointer<PaperFunctions>

  private static let shared = Mutex<PaperLibrary?>(nil)

  private init() throws(PaperError) {
    var library: UnsafeMutableRawPointer?
    for name in PaperLibrary.names where unsafe library == nil { unsafe library = paperOpen(name) }
    guard let handle = unsafe library else { throw .libraryMissing(tried: PaperLibrary.names) }
    // Never freed: the library is opened once and for all.
    let table = UnsafeMutablePointer<PaperFunctions>.allocate(capacity: 1)
    unsafe table.initialize(to: PaperFunctions())
    if let missing = unsafe paperLoad(handle, table) {
      unsafe table.deallocate()
      throw .functionMissing(unsafe String(cString: missing))
    }
    unsafe functions = UnsafePointer(table)
  }

  /// Calls the library. Calls wait for each other, since fonts are shared.
  ///
  /// - Throws: `PaperError.libraryMissing`, `.functionMissing`, or what `body` throws.
  static func call<Value: Sendable>(
    _ body: (PaperLibrary) throws(PaperError) -> Value
  ) throws(PaperError) -> Value {
    let outcome = shared.withLock { library -> Result<Value, PaperError> in
      do throws(PaperError) {
        if library == nil { library = try PaperLibrary() }
        guard let live = library else { return .failure(.libraryMissing(tried: names)) }
        return .success(try body(live))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The versions of librsvg and cairo.
  var versions: String {
    let table = unsafe functions.pointee
    let numbers = unsafe [table.major.pointee, table.minor.pointee, table.micro.pointee]
    let cairo = unsafe table.cairoVersion().map { unsafe String(cString: $0) } ?? ""
    return "librsvg \(numbers.map(String.init).joined(separator: ".")), cairo \(cairo)"
  }

  /// The size of an SVG in pixels.
  func size(of svg: String) throws(PaperError) -> (width: Double, height: Double) {
    var (width, height) = (0.0, 0.0)
    var svg = svg
    let isKnown = svg.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
        guard let start = bytes.baseAddress else { return false }
        return unsafe paperSize(functions, start, bytes.count, &width, &height) != 0
      }
    }
    guard isKnown else { throw .drawing("it is no SVG with a size in pixels") }
    return (width, height)
  }

  /// The bytes of a picture of a size: pixels of a PNG, points of a PDF.
  func draw(
    _ request: PaperRequest, width: Double, height: Double
  ) throws(PaperError) -> [UInt8] {
    var buffer = unsafe PaperBuffer()
    unsafe buffer.limit = 1 << 30
    var reason = [CChar](repeating: 0, count: 300)
    var svg = request.svg
    let isDrawn = svg.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
        guard let start = bytes.baseAddress else { return false }
        return unsafe paperDraw(
          functions, start, bytes.count, request.format == .pdf ? 1 : 0, width, height,
          request.title, &buffer, &reason, reason.count) != 0
      }
    }
    defer { unsafe free(buffer.bytes) }
    guard isDrawn, let bytes = unsafe buffer.bytes else {
      let text = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .drawing(String(decoding: text, as: UTF8.self))
    }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: buffer.count))
  }

  /// The number of characters of a text for which no font has a glyph.
  ///
  /// - Throws: `PaperError.functionMissing`, if Pango cannot be asked.
  func unknownGlyphs(in text: String) throws(PaperError) -> Int {
    var text = text
    let count = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
        guard let start = bytes.baseAddress else { return 0 }
        return Int(unsafe paperUnknownGlyphs(functions, start, Int32(clamping: bytes.count)))
      }
    }
    guard count >= 0 else { throw .functionMissing("pango_layout_get_unknown_glyphs_count") }
    return count
  }
}
