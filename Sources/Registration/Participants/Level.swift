/// Whether a civil servant works on informatisation at national or local level.
package enum Level: String, Hashable, Sendable, CaseIterable {
  case national
  case local
}
