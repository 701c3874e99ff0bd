/// Text in form C as a key: compared by its bytes.
///
/// `String` looks up for every letter beyond ASCII what it is equivalent to, which takes ten times as long.
package struct TextKey: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: TextKey, right: TextKey) -> Bool {
    // Of equal text in form C the bytes are equal, which is seen at once; text of another length need not be looked at.
    left.text.utf8.count == right.text.utf8.count && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    // The bytes are looked at within the call only.
    let isContiguous: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isContiguous == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
