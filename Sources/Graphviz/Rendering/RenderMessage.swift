import Foundation

/// What a process that draws is asked.
struct RenderCall: Codable, Sendable {
  /// What to draw.
  let request: RenderRequest
  /// How many bytes the process may fill.
  let memoryLimit: Int
}

/// What it answers.
enum RenderAnswer: Codable, Sendable {
  /// The pictures.
  case rendering(Rendering)
  /// Why there are none.
  case failure(GraphvizError)
}

/// How the two are written: as binary property lists, which carry bytes as they are and every number,
/// also those that JSON does not have.
enum RenderMessage {
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    return [UInt8](try encoder.encode(value))
  }

  static func value<Value: Decodable>(_ type: Value.Type, in bytes: [UInt8]) throws -> Value {
    try PropertyListDecoder().decode(type, from: Data(bytes))
  }
}
