import Foundation

/// What came of a graph.
public struct Rendering: Hashable, Sendable {
  /// The bytes of each format that was asked for.
  public let outputs: [OutputFormat: [UInt8]]
  /// What Graphviz had to say, and what was left out. An error here is one that it reported and yet
  /// drew a picture: a broken label, an unknown shape.
  public let messages: [Diagnostic]
  /// Fonts that the graph names and that are not installed, with what stands in for them. Standard
  /// names such as `Times-Roman` are not counted.
  public let fonts: [FontSubstitution]
  /// Where everything is, if that was asked for.
  public let layout: Layout?

  init(
    outputs: [OutputFormat: [UInt8]], messages: [Diagnostic], fonts: [FontSubstitution],
    layout: Layout?
  ) {
    self.outputs = outputs
    self.messages = messages
    self.fonts = fonts
    self.layout = layout
  }

  /// A picture as text; `nil` for one that was not asked for or is none.
  public func text(_ format: OutputFormat) -> String? {
    format.isText ? outputs[format].map { String(decoding: $0, as: UTF8.self) } : nil
  }
}

/// A font that Graphviz took instead of one that was asked for.
public struct FontSubstitution: Hashable, Sendable, Codable {
  /// The name in the graph.
  public let asked: String
  /// The family that was taken.
  public let taken: String
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
