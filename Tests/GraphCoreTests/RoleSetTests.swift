import Testing

@testable import GraphCore

@Suite struct RoleSetTests {
  @Test("A set has the roles that were put in, in the order of the declaration")
  func order() {
    var roles: RoleSet = [.command, .member]
    #expect(Array(roles) == [.member, .command] && !roles.contains(.lead))
    roles.insert(.lead)
    #expect(Array(roles) == [.member, .lead, .command] && roles.contains(.lead))
    #expect(RoleSet().isEmpty && !roles.isEmpty)
    #expect(Array(RoleSet(Role.allCases)) == Role.allCases)
  }
}
