import Foundation

/// A call of a process that draws.
struct RenderCall: Codable, Sendable {
  /// The graph.
  let request: RenderRequest
  /// The bytes of memory that the process may fill.
  let memoryLimit: Int
}

/// The answer of a process that draws.
enum RenderAnswer: Codable, Sendable {
  /// The pictures.
  case rendering(Rendering)
  /// The reason for which there are none.
  case failure(GraphvizError)
}

/// Calls and answers as bytes: binary property lists, which carry bytes as they are and every number,
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
