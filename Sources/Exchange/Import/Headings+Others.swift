// The exports of other registration systems, where a heading means another thing than elsewhere.
//
// Indico (`generate_spreadsheet_from_registrations`): `ID`, `Name` (given then family name), the chosen fields of the form by
// their titles, then `Registration date`, `Registration state`, `Price`, `Checked in`, `Check-in date`, `Payment date`.
// pretix (`OrderListExporter.iterate_positions`): `Order code`, `Position ID`, `Status`, `Email`, `Phone number` of whoever
// ordered, `Attendee name` with its parts, `Attendee email`, `Company`, the attendee's address with `Country` and `State` (a
// province), the questions, then the address of the invoice under the same headings again.

extension Headings {
  /// What pretix means by the heading with this key; nil where it means what everybody does.
  static func pretix(_ key: String, among keys: Set<String>) -> ColumnMapping.Use? {
    switch key {
    case "status": .field(.orderStatus, .heading)
    case "country": .field(.state, .heading)
    case "email": keys.contains("attendeeemail") ? .leftOut(.heading) : nil
    case "company": .field(.ministry, .heading)
    case "state", "address", "zipcode", "city", "invoiceaddressname", "product", "variation":
      .leftOut(.heading)
    case "eventslug", "ordercode", "positionid", "orderdate", "ordertime", "price", "taxrate",
      "taxrule", "taxvalue", "voucher", "pseudonymizationid", "seatid", "seatname", "seatzone",
      "seatrow", "seatnumber", "vatid", "saleschannel", "orderlocale", "emailaddressverified",
      "paymentproviders", "followupdate", "ordercomment":
      .leftOut(.heading)
    default: nil
    }
  }

  /// What Indico means by the heading with this key; nil where it means what everybody does.
  static func indico(_ key: String) -> ColumnMapping.Use? {
    switch key {
    case "registrationstate": .field(.orderStatus, .heading)
    case "registrationdate", "price", "checkedin", "checkindate", "paymentdate", "address", "tags":
      .leftOut(.heading)
    default: nil
    }
  }
}
