public import CompactGraph

/// The members that some sets have in common: a bar of an UpSet picture.
///
/// The sets are nodes of one mode (coalitions), the members nodes of the other (countries).
/// A. Lex, N. Gehlenborg, H. Strobelt, R. Vuillemot and H. Pfister, UpSet: visualization of
/// intersecting sets, IEEE TVCG 20, 2014, doi:10.1109/TVCG.2014.2346248.
public struct SetIntersection: Hashable, Sendable {
  /// The sets, ascending.
  public let sets: [Int32]
  /// The members, ascending.
  public let members: [Int32]
}

/// The inclusive intersections of sets, up to some number of sets.
public struct InclusiveIntersections: Hashable, Sendable {
  /// The intersections: fewer sets first, then by the numbers of the sets.
  public internal(set) var intersections: [SetIntersection] = []
  /// All intersections of so many sets or fewer are listed, and none of more.
  public internal(set) var order = 0
  /// True if the list ends because the limit was reached: there may be intersections of more sets.
  public internal(set) var isCutShort = false
}

extension Incidence {
  /// The exclusive intersections: each combination of sets with those who are in all of these and in
  /// no other.
  ///
  /// Every member is in exactly one of them, so there are no more than members; members of no set
  /// are those of the empty combination. Combinations without members do not arise. Sorted by falling
  /// number of members, then by fewer sets, then by the numbers of the sets.
  ///
  /// - Parameters:
  ///   - mode: the mode whose nodes are the sets.
  ///   - chosen: the sets that are looked at, all if `nil`; others count as if they were not there.
  /// - Returns: The intersections that have members.
  /// - Complexity: O(*t* + *e* log *e*) in ties and intersections; the sets' 2ⁿ combinations are never
  ///   gone through.
  public func exclusiveIntersections(
    of mode: Mode, among chosen: [Int32]? = nil
  ) -> [SetIntersection] {
    let members = self[mode.other]
    var isChosen = [Bool](repeating: chosen == nil, count: self[mode].count)
    for set in chosen ?? [] { isChosen[Int(set)] = true }
    var found: [[Int32]: [Int32]] = [:]
    for member in 0..<members.count {
      let sets = members.partners(of: member).filter { isChosen[Int($0)] }
      found[sets, default: []].append(Int32(member))
    }
    return found.map { SetIntersection(sets: $0.key, members: $0.value) }.sorted {
      if $0.members.count != $1.members.count { return $0.members.count > $1.members.count }
      if $0.sets.count != $1.sets.count { return $0.sets.count < $1.sets.count }
      return $0.sets.lexicographicallyPrecedes($1.sets)
    }
  }

  /// The inclusive intersections: each combination of sets with those who are in all of these,
  /// whatever else they are in.
  ///
  /// A combination is extended only while it has enough members, since more sets never have more; so
  /// empty ones are never gone through. Single sets are combinations too. If one more set in each
  /// would make more than `limit` intersections, the list ends before, and says so.
  ///
  /// - Parameters:
  ///   - mode: the mode whose nodes are the sets.
  ///   - chosen: the sets that are looked at, all if `nil`.
  ///   - leastMembers: the fewest members that an intersection is listed with.
  ///   - mostSets: the most sets that are combined.
  ///   - limit: the most intersections that are listed.
  /// - Returns: The intersections, and how far the list goes.
  /// - Complexity: O(*n*) for each intersection and member, in the number of sets; memory grows with
  ///   the answer.
  public func inclusiveIntersections(
    of mode: Mode, among chosen: [Int32]? = nil, leastMembers: Int = 1, mostSets: Int = .max,
    limit: Int = 100_000
  ) -> InclusiveIntersections {
    precondition(leastMembers >= 1)
    let side = self[mode]
    let sets = chosen.map { Set($0).sorted() } ?? (0..<Int32(side.count)).map { $0 }
    let single = sets.compactMap { set -> SetIntersection? in
      let members = Array(side.partners(of: Int(set)))
      return members.count < leastMembers ? nil : SetIntersection(sets: [set], members: members)
    }
    var result = InclusiveIntersections()
    var level = mostSets > 0 ? single : []
    while !level.isEmpty {
      if result.intersections.count + level.count > limit {
        result.isCutShort = true
        return result
      }
      result.intersections += level
      result.order += 1
      guard result.order < mostSets else { return result }
      var next: [SetIntersection] = []
      for smaller in level {
        for added in single where added.sets[0] > smaller.sets[smaller.sets.count - 1] {
          let members = sharedMembers(smaller.members, added.members)
          guard members.count >= leastMembers else { continue }
          next.append(SetIntersection(sets: smaller.sets + added.sets, members: members))
          // One level is never held beyond what may be listed.
          if result.intersections.count + next.count > limit {
            result.isCutShort = true
            return result
          }
        }
      }
      level = next
    }
    return result
  }
}

/// The numbers that two ascending lists share.
private func sharedMembers(_ a: [Int32], _ b: [Int32]) -> [Int32] {
  var both: [Int32] = []
  var (i, j) = (0, 0)
  while i < a.count && j < b.count {
    if a[i] == b[j] { both.append(a[i]) }
    let (x, y) = (a[i], b[j])
    if x <= y { i += 1 }
    if y <= x { j += 1 }
  }
  return both
}
