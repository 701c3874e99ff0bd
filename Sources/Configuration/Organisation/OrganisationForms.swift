// The forms of `organisations/*.yaml`.

extension Form {
  static let organisation = Form(
    "an organisation",
    required: [.slug, .shortName, .name, .groups, .affiliations]
  )
  static let group = Form(
    "a group",
    required: [.slug, .title],
    optional: [.states, .hostsGroup]
  )
  static let affiliation = Form(
    "an affiliation",
    required: [.code, .names, .memberOf],
    optional: [.alpha2, .numeric, .formerCodes, .language, .also]
  )
  static let names = Form(
    "a name",
    required: [.short, .formal],
    optional: [.since, .release, .own]
  )
  static let release = Form(
    "a name in press releases",
    required: [.name],
    optional: [.since, .until]
  )
  static let membership = Form(
    "a membership",
    required: [.group],
    optional: [.since, .until]
  )
}

extension Key {
  static let slug = Key("id", "lower-case letters, digits and - . _, at most 64")
  static let name = Key("name", "its name in English")
  static let shortName = Key("short-name", "its abbreviation, such as BSEC")
  static let groups = Key("groups", "the groups of the list of participants, in order")
  static let affiliations = Key("affiliations", "who belongs to it, in protocol order")
  static let title = Key("title", "its title")
  static let states = Key("states", "yes or no")
  static let hostsGroup = Key("hosts", "yes or no")
  static let code = Key("code", "2 to 15 capitals, digits or hyphens, such as TUR or BSEC-BC")
  static let alpha2 = Key("alpha-2", "two capitals, such as TR")
  static let numeric = Key("numeric", "three digits, such as 008")
  static let formerCodes = Key("former-codes", "codes of former years, such as ROM or 891")
  static let language = Key("language", "a language by its BCP 47 tag, such as tr")
  static let names = Key("names", "at least one name, short and formal")
  static let memberOf = Key("member-of", "the groups it belongs to, with dates")
  static let short = Key("short", "the short name in English")
  static let formal = Key("formal", "the formal name in English")
  static let release = Key("release", "a name and its dates")
  static let own = Key("own", "names in its own languages")
  static let also = Key("also", "other names that lists use")
  static let group = Key("group", "the id of one of the groups of this file")
  static let since = Key("since", "a day that is, such as 2017-10-30")
  static let until = Key("until", "a day that is, such as 2017-11-03")
}
