import Foundation
import Testing

/// What `check`, `salvage` and `backup` say of a register to which something happened, as whole text.
///
/// `REGDESK_UPDATE_SCREENS=1 swift test --filter DamageWordsTests` keeps it anew: read what has changed before it is committed.
@Suite struct DamageWordsTests {
  /// What happened to a journal of six entries, as a line of Python or of the shell; `$J` is the journal.
  private static let mishaps = [
    "sound": ":",
    "bit-flipped": "python3 change.py $J flip 4",
    "line-deleted": "sed -i 4d $J",
    "lines-deleted": "sed -i 3,4d $J",
    "line-doubled": "sed -i 4p $J",
    "block-zeroed": "python3 change.py $J zero 5",
    "garbage-behind": "echo vandals >>$J",
    "last-line-torn": "printf 0123 >>$J",
    "first-line-flipped": "python3 change.py $J flip 0",
    "programme-flipped": "python3 change.py $J flip 1",
    "emptied": ": >$J",
    "newer-entry": "python3 change.py $J add 0",
    "second-name": "ln $J second",
    "stray-file": "echo hello >register/entries/B-zzzzzz.journal",
    "salvaged": "python3 change.py $J flip 4; \"$regdesk\" salvage --to whole >/dev/null; "
      + "mv register damaged; mv whole register",
    "registration-lost": "sed -i 3d $J; \"$regdesk\" salvage --to whole >/dev/null; "
      + "mv register damaged; mv whole register",
    "copied-under-another-name": "cp $J register/entries/B-zzzzzz.journal",
    "copy-put-back": "\"$regdesk\" backup --to stick >/dev/null 2>&1; mv stick/* copy; "
      + "for go in on further; do \"$regdesk\" export delegations >/dev/null; done; "
      + "\"$regdesk\" export delegations --register copy >/dev/null 2>&1; cp -n copy/entries/* register/entries/",
    "several-registers": "\"$regdesk\" export delegations --register other >/dev/null 2>&1; "
      + "\"$regdesk\" import list.csv --register other >/dev/null; cp other/entries/* register/entries/",
  ]

  private static let change = """
    import sys
    path, what, number = sys.argv[1:]
    def crc32c(data):
        crc = 0xffffffff
        for byte in data:
            crc ^= byte
            for _ in range(8):
                crc = crc >> 1 ^ (0x82f63b78 if crc & 1 else 0)
        return b'%08x' % (crc ^ 0xffffffff)
    if what == 'add':
        last = open(path, 'rb').read().splitlines()[-1]
        for n, fact in ((7, b'teleported'), (8, b'returned')):
            json = b'{"n":%d,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":[{"%s":{"to":[1.5,null]}}]}' % (n, fact)
            line = last[:8] + b' %d ' % len(json) + json
            last = crc32c(line) + b' ' + line
            open(path, 'ab').write(last + b'\\n')
        sys.exit()
    lines = open(path, 'rb').read().split(b'\\n')
    line = bytearray(lines[int(number)])
    if what == 'flip':
        line[30] ^= 1
    else:
        line[40:90] = bytes(50)
    lines[int(number)] = bytes(line)
    open(path, 'wb').write(b'\\n'.join(lines))
    """

  private func place() throws -> Place {
    let place = try Place()
    try place.write(
      "Given names,Family name,State\nMehmet,Şahin,TUR\nAyşe,Öz,TUR\n",
      to: "list.csv"
    )
    try place.write("Given names,Family name,State\nIryna,Kovalenko,UKR\n", to: "more.csv")
    try place.write("type sahin\nkey F2\nkey Esc\ntype kova\nkey F2\n", to: "arrive.txt")
    try place.write(Self.change, to: "change.py")
    for arguments in [
      ["import", "list.csv"], ["import", "more.csv"], ["play", "arrive.txt"],
      ["export", "delegations"],
    ] {
      try #require(try place.run(arguments).status == 0)
    }
    try place.makeFolder("stick")
    return place
  }

  @Test(arguments: mishaps.keys.sorted())
  func `what is said is as it was kept`(name: String) throws {
    let place = try place()
    let mishap = try #require(Self.mishaps[name])
    let run = try place.shell(
      """
      J=$(ls register/entries/*.journal)
      A=$(basename $J .journal)
      \(mishap)
      for command in check "salvage --to new" "backup --to stick"; do
        echo "$ regdesk $command"
        "$regdesk" $command 2>&1
        echo "status $?"
      done | sed "s/$A/A-k3f9qz/g"
      """
    )
    let said = plain(run.output, at: place)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/Damage/\(name).txt")
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_SCREENS"] != nil {
      try said.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == said)
    }
  }

  /// Without what differs from run to run: directory, names, moments, sizes.
  private func plain(_ text: String, at place: Place) -> String {
    text.replacing(place.path + "/", with: "")
      .replacing(/\d{8}-\d{4}/, with: "DAY-TIME")
      .replacing(/\d{4}-\d\d-\d\d( at)? \d\d:\d\d/, with: "THEN")
      .replacing(/at \d\d:\d\d/, with: "THEN")
      .replacing(/byte \d\d+/, with: "byte N")
      .replacing(/[0-9.]+ KiB/, with: "SIZE")
      .replacing(/A-[a-z0-9]{6}\.journal: 0/, with: "NEXT.journal: 0")
      .replacing(/A-(?!k3f9qz)[a-z0-9]{6}\.journal/, with: "A-zzzzzz.journal")
  }
}
