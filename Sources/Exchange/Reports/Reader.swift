/// Somebody who knows every figure that is shown and how all of them add up, and computes what is hidden.
struct Reader {
  /// The hidden figures whose value is certain.
  private(set) var computed: Set<Int> = []
  private let values: [Int]
  private var bounds: [Int: ClosedRange<Int>]

  /// A sum that is to be zero, with what is shown gathered in one number.
  private struct Equation {
    /// By the figure's place.
    var factors: [Int: Int]
    var constant: Int
  }

  init(values: [Int], hidden: Set<Int>, sums: [[(place: Int, factor: Int)]]) {
    self.values = values
    // Zeros are shown, so what is hidden is at least one.
    bounds = Dictionary(uniqueKeysWithValues: hidden.map { ($0, 1...Self.most) })
    var equations: [Equation] = []
    for sum in sums {
      var equation = Equation(factors: [:], constant: 0)
      for (place, factor) in sum {
        if hidden.contains(place) {
          equation.factors[place, default: 0] += factor
        } else {
          equation.constant += factor * values[place]
        }
      }
      equation.factors = equation.factors.filter { $0.value != 0 }
      if !equation.factors.isEmpty { equations.append(equation) }
    }
    let solved = eliminate(equations)
    for equation in solved where equation.factors.count == 1 {
      computed.formUnion(equation.factors.keys)
    }
    for place in computed { bounds[place] = values[place]...values[place] }
    narrow(equations + solved)
  }

  /// More than any figure.
  private static let most = Int(Int32.max)

  /// Narrows what each hidden figure can be until nothing changes.
  private mutating func narrow(_ equations: [Equation]) {
    var isNews = true
    var rounds = 0
    while isNews, rounds < 500 {
      isNews = false
      rounds += 1
      for equation in equations {
        for place in equation.factors.keys.sorted() where narrow(place, by: equation) {
          isNews = true
        }
      }
    }
    for (place, range) in bounds where range.count == 1 { computed.insert(place) }
  }

  /// Narrows one figure by what the others of an equation can be; whether that was news.
  private mutating func narrow(_ place: Int, by equation: Equation) -> Bool {
    guard let factor = equation.factors[place], abs(factor) == 1, let own = bounds[place] else {
      return false
    }
    var low = equation.constant
    var high = equation.constant
    for (other, weight) in equation.factors where other != place {
      guard let range = bounds[other] else { return false }
      let ends = [weight * range.lowerBound, weight * range.upperBound]
      low += min(ends[0], ends[1])
      high += max(ends[0], ends[1])
    }
    // factor · x + rest = 0
    let range = factor == 1 ? (-high)...(-low) : low...high
    let next =
      max(
        own.lowerBound,
        range.lowerBound
      )...max(
        max(own.lowerBound, range.lowerBound),
        min(own.upperBound, range.upperBound)
      )
    guard next != own else { return false }
    bounds[place] = next
    return true
  }

  /// The equations solved as far as they go; those that come out with large factors are left out.
  private func eliminate(_ equations: [Equation]) -> [Equation] {
    let prime = 2_147_483_647
    var rows = equations.map { equation in
      equation.factors.mapValues { ($0 % prime + prime) % prime }
    }
    var pivots: [(place: Int, row: Int)] = []
    for row in rows.indices {
      guard let pivot = rows[row].keys.min() else { continue }
      let inverse = Self.inverse(rows[row][pivot] ?? 1, prime)
      rows[row] = rows[row].mapValues { $0 * inverse % prime }
      for other in rows.indices where other != row {
        guard let factor = rows[other][pivot] else { continue }
        for (place, value) in rows[row] {
          let rest = ((rows[other][place] ?? 0) - factor * value % prime + prime) % prime
          rows[other][place] = rest == 0 ? nil : rest
        }
      }
      pivots.append((pivot, row))
    }
    return pivots.compactMap { equation(rows[$0.row], prime) }
  }

  /// The row with small whole factors; its number is found from the true figures.
  private func equation(_ row: [Int: Int], _ prime: Int) -> Equation? {
    let factors = row.mapValues { $0 > prime / 2 ? $0 - prime : $0 }
    guard factors.values.allSatisfy({ abs($0) <= 64 }) else { return nil }
    let sum = factors.reduce(0) { $0 + $1.value * values[$1.key] }
    return Equation(factors: factors, constant: -sum)
  }

  private static func inverse(_ number: Int, _ prime: Int) -> Int {
    var (result, base, power) = (1, number, prime - 2)
    while power > 0 {
      if power & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      power >>= 1
    }
    return result
  }
}
