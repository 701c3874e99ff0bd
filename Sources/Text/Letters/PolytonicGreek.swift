/// Polytonic Greek letters as the monotonic spelling writes them: `ᾴ` is `ά`, `ἀ` is `α`.
enum PolytonicGreek {
  static func monotonic(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1F00..<0x2000).contains(scalar.value) else { return scalar }
    let letter = letters[Int(scalar.value - 0x1F00)]
    return letter == "-" ? scalar : letter
  }

  /// U+1F00 to U+1FFF; `-` is no letter.
  private static let letters: [Unicode.Scalar] = Array(
    """
    ααάάάάάάααάάάάάάεεέέέέ--εεέέέέ--ηηήήήήήήηηήήήήήήιιίίίίίίιιίίίίίί
    οοόόόό--οοόόόό--υυύύύύύύ-υ-ύ-ύ-ύωωώώώώώώωωώώώώώώάάέέήήίίόόύύώώ--
    ααάάάάάάααάάάάάάηηήήήήήήηηήήήήήήωωώώώώώώωωώώώώώώααάαά-άάααάάα-ι-
    --ήηή-ήήέέήήη---ιιΐΐ--ίΐιιίί----υυΰΰρρύΰυυύύρ-----ώωώ-ώώόόώώω---
    """.unicodeScalars.filter { $0 != "\n" }
  )
}
