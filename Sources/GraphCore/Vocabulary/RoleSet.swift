/// Some roles, in the order of `Role`: one number, so that millions of ties can have them.
package struct RoleSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  /// Some roles.
  package init(_ roles: some Sequence<Role> = []) {
    for role in roles { insert(role) }
  }

  /// Adds a role.
  package mutating func insert(_ role: Role) { bits |= 1 << UInt16(role.order) }

  /// Adds the roles of another set.
  package mutating func formUnion(_ other: RoleSet) { bits |= other.bits }

  /// All roles.
  package static let all = RoleSet(Role.allCases)

  /// True if a role is among them.
  package func contains(_ role: Role) -> Bool { bits & 1 << UInt16(role.order) != 0 }

  /// True if there is none.
  package var isEmpty: Bool { bits == 0 }
}

extension RoleSet: Sequence {
  /// The roles in their order.
  package func makeIterator() -> some IteratorProtocol<Role> {
    Role.allCases.lazy.filter(contains).makeIterator()
  }
}

extension RoleSet: ExpressibleByArrayLiteral {
  /// Some roles.
  package init(arrayLiteral roles: Role...) { self.init(roles) }
}
