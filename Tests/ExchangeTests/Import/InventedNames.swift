extension InventedNominations {
  /// A name in Latin letters as its bearer writes it, and in its own script.
  struct Name {
    let latin: String
    let own: String
  }

  /// The names of one state, and what it is called.
  struct Locale {
    let state: String
    let states: [String]
    let isFamilyFirst: Bool
    let given: [Name]
    let family: [Name]

    /// Reads `latin=own` words; one without `=` is the same in both.
    init(_ states: String, isFamilyFirst: Bool = false, given: String, family: String) {
      self.states = states.split(separator: "|").map(String.init)
      state = self.states.first ?? ""
      self.isFamilyFirst = isFamilyFirst
      self.given = Self.names(given)
      self.family = Self.names(family)
    }

    private static func names(_ text: String) -> [Name] {
      text.split(separator: " ").map { word in
        let parts = word.split(separator: "=").map(String.init)
        return Name(latin: parts[0], own: parts.last ?? "")
      }
    }
  }

  static let locales = [
    Locale(
      "ALB|Albania|Shqipëria",
      given: "Agim Besnik Çlirim Drita Ermira Fatmir Gëzim Lindita",
      family: "Hoxha Shehu Çela Dervishi Gjoka Krasniqi Përmeti Xhaferi"
    ),
    Locale(
      "ARM|Armenia|Հայաստան",
      given: "Aram=Արամ Anahit=Անահիտ Gevorg=Գևորգ Hasmik=Հասմիկ Karen=Կարեն Tigran=Տիգրան",
      family:
        "Petrosyan=Պետրոսյան Ghazaryan=Ղազարյան Ch'obanyan=Չոբանյան Harut'yunyan=Հարությունյան"
    ),
    Locale(
      "AZE|Azerbaijan|Azərbaycan",
      given: "Əli Gülnarə Rəşad Səbinə Vüqar Zəhra İlham",
      family: "Əliyev Hüseynova Qasımov Məmmədova Rəhimov Şahbazlı Çələbi"
    ),
    Locale(
      "BGR|Bulgaria|България",
      given: "Desislava=Десислава Georgi=Георги Hristo=Христо Yana=Яна Zhivko=Живко",
      family: "Dimitrov=Димитров Ilieva=Илиева Shtereva=Щерева Yordanov=Йорданов Kalchev=Калчев"
    ),
    Locale(
      "GEO|Georgia|საქართველო",
      given: "Giorgi=გიორგი Ketevan=ქეთევან Tamar=თამარ Zurab=ზურაბ",
      family: "Ch'kheidze=ჩხეიძე Gelashvili=გელაშვილი K'ak'abadze=კაკაბაძე Ts'ereteli=წერეთელი"
    ),
    Locale(
      "GRC|Hellenic Republic|Ελλάδα",
      given: "Eleni=Ελένη Georgios=Γεώργιος Ioannis=Ιωάννης Chrysa=Χρύσα",
      family: "Papadopoulos=Παπαδόπουλος Mpampis=Μπάμπης Antoniou=Αντωνίου Kalogeraki=Καλογεράκη"
    ),
    Locale(
      "MDA|Republic of Moldova|Moldova",
      given: "Ana Ștefan Ion Mihăiță Doina Țuța",
      family: "Popa Rusu Ceban Șchiopu Țurcanu Munteanu"
    ),
    Locale(
      "ROU|Romania|România",
      given: "Ioana Ștefania Răzvan Mircea Ilinca Vlăduț",
      family: "Gheorghiu Pușcașu Țăranu Ionescu Dragoș Bălan"
    ),
    Locale(
      "RUS|Russian Federation|Россия",
      isFamilyFirst: true,
      given: "Aleksey=Алексей Yuliya=Юлия Fyodor=Фёдор Zhanna=Жанна",
      family: "Shcherbakov=Щербаков Kuznetsova=Кузнецова Yozhikov=Ёжиков Tsvetaeva=Цветаева"
    ),
    Locale(
      "SRB|Serbia|Србија",
      given: "Đorđe=Ђорђе Jelena=Јелена Ljubica=Љубица Živko=Живко",
      family: "Petrović=Петровић Džajić=Џајић Njegoš=Његош Čukman=Чукман"
    ),
    Locale(
      "TUR|Republic of Turkey|Türkiye",
      given: "Ayşe Çağrı İsmail Işıl Oğuz Ümit",
      family: "Şahin Öztürk Yıldırım Çelik Iğdır İnönü Güneş"
    ),
    Locale(
      "UKR|Ukraine|Україна",
      isFamilyFirst: true,
      given: "Oleh=Олег Yevheniya=Євгенія Yuriy=Юрій Zoryana=Зоряна",
      family: "Shevchenko=Шевченко Zghurska=Згурська Hrytsenko=Гриценко Stets'=Стець"
    ),
  ]
}
