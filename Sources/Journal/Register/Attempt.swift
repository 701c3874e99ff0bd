/// Does something with files, and throws what a failure of it means for the register.
func attempt<Value>(
  _ meaning: (FileSystemFailure) -> JournalFailure,
  _ act: () throws(FileSystemFailure) -> Value
) throws(JournalFailure) -> Value {
  do throws(FileSystemFailure) {
    return try act()
  } catch {
    throw meaning(error)
  }
}
