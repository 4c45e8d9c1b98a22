import Foundation

/// The pictures of a graph, with all that is to be known of them.
public struct Rendering: Hashable, Sendable {
  /// The bytes of each format that was asked for.
  public let outputs: [OutputFormat: [UInt8]]
  /// The messages of Graphviz, and of links that were left out. After an error among them there is a
  /// picture all the same, but not as meant: a broken label, an unknown shape.
  public let messages: [Diagnostic]
  /// Fonts that the graph names and that are not installed, with what stands in for them. Standard
  /// names such as `Times-Roman` are not counted.
  public let fonts: [FontSubstitution]
  /// The places of everything, if they were asked for.
  let layout: Layout?

  init(
    outputs: [OutputFormat: [UInt8]], messages: [Diagnostic], fonts: [FontSubstitution],
    layout: Layout?
  ) {
    self.outputs = outputs
    self.messages = messages
    self.fonts = fonts
    self.layout = layout
  }

  /// The places of everything.
  ///
  /// - Throws: `GraphvizError.layout` if there are none, which a process can say that is not a Graphviz.
  func places() throws(GraphvizError) -> Layout {
    guard let layout else { throw .layout(engine: "", messages: messages) }
    return layout
  }

  /// A picture as text; `nil` for one that was not asked for, or that is not text.
  public func text(_ format: OutputFormat) -> String? {
    format.isText ? outputs[format].map { String(decoding: $0, as: UTF8.self) } : nil
  }
}

extension Rendering: Codable {
  private enum Key: String, CodingKey { case outputs, messages, fonts, layout }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    outputs = try container.decode([OutputFormat: Data].self, forKey: .outputs)
      .mapValues { [UInt8]($0) }
    messages = try container.decode([Diagnostic].self, forKey: .messages)
    fonts = try container.decode([FontSubstitution].self, forKey: .fonts)
    layout = try container.decodeIfPresent(Layout.self, forKey: .layout)
  }

  /// Writes pictures as data, which in JSON is a third as long as an array of numbers.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(outputs.mapValues { Data($0) }, forKey: .outputs)
    try container.encode(messages, forKey: .messages)
    try container.encode(fonts, forKey: .fonts)
    try container.encodeIfPresent(layout, forKey: .layout)
  }
}
