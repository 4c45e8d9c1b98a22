/// Eighteen women and the fourteen events they attended (Davis, Gardner and Gardner, Deep South,
/// 1941, page 148): the affiliation network on which two-mode measures are compared.
public enum SouthernWomen {
  /// Each woman with her events, in the order of the book.
  public static let attendance: [(name: String, events: [Int])] = [
    ("Evelyn", [1, 2, 3, 4, 5, 6, 8, 9]), ("Laura", [1, 2, 3, 5, 6, 7, 8]),
    ("Theresa", [2, 3, 4, 5, 6, 7, 8, 9]), ("Brenda", [1, 3, 4, 5, 6, 7, 8]),
    ("Charlotte", [3, 4, 5, 7]), ("Frances", [3, 5, 6, 8]), ("Eleanor", [5, 6, 7, 8]),
    ("Pearl", [6, 8, 9]), ("Ruth", [5, 7, 8, 9]), ("Verne", [7, 8, 9, 12]),
    ("Myrna", [8, 9, 10, 12]), ("Katherine", [8, 9, 10, 12, 13, 14]),
    ("Sylvia", [7, 8, 9, 10, 12, 13, 14]), ("Nora", [6, 7, 9, 10, 11, 12, 13, 14]),
    ("Helen", [7, 8, 10, 11, 12]), ("Dorothy", [8, 9]), ("Olivia", [9, 11]), ("Flora", [9, 11]),
  ]
}
