import Testing

@testable import Text

/// Names with the Latin spelling that the published rule of their language gives, and the other
/// spellings of the same names that are met in public.
enum RomanisationPairs {
  struct Pair: CustomTestStringConvertible {
    let rule: Romanisation
    let native: String
    let latin: String
    var alsoMet: [String] = []

    var testDescription: String { "\(native) \(latin)" }
  }

  static let all: [Pair] =
    ukrainian + bulgarian + serbian + macedonian + russian + georgian + greek + armenian
    + azerbaijani + turkish + romanian + albanian + korean

  private static let ukrainian: [Pair] = [
    Pair(rule: .ukrainian, native: "Київ", latin: "Kyiv", alsoMet: ["Kiev"]),
    Pair(rule: .ukrainian, native: "Харків", latin: "Kharkiv"),
    Pair(rule: .ukrainian, native: "Одеса", latin: "Odesa", alsoMet: ["Odessa"]),
    Pair(rule: .ukrainian, native: "Запоріжжя", latin: "Zaporizhzhia"),
    Pair(rule: .ukrainian, native: "Вінниця", latin: "Vinnytsia"),
    Pair(rule: .ukrainian, native: "Чернівці", latin: "Chernivtsi"),
    Pair(rule: .ukrainian, native: "Петро Порошенко", latin: "Petro Poroshenko"),
    Pair(
      rule: .ukrainian,
      native: "Володимир Гройсман",
      latin: "Volodymyr Hroisman",
      alsoMet: ["Groysman"]
    ),
    Pair(
      rule: .ukrainian,
      native: "Володимир Зеленський",
      latin: "Volodymyr Zelenskyi",
      alsoMet: ["Zelenskyy", "Zelensky"]
    ),
    Pair(rule: .ukrainian, native: "Юрій Єхануров", latin: "Yurii Yekhanurov", alsoMet: ["Yuriy"]),
    Pair(rule: .ukrainian, native: "Їжакевич", latin: "Yizhakevych"),
    Pair(rule: .ukrainian, native: "Згурський", latin: "Zghurskyi"),
    Pair(rule: .ukrainian, native: "Знам’янка", latin: "Znamianka"),
    Pair(rule: .ukrainian, native: "Щербухи", latin: "Shcherbukhy"),
  ]

  private static let bulgarian: [Pair] = [
    Pair(rule: .bulgarian, native: "София", latin: "Sofia"),
    Pair(rule: .bulgarian, native: "Пловдив", latin: "Plovdiv"),
    Pair(
      rule: .bulgarian,
      native: "Велико Търново",
      latin: "Veliko Tarnovo",
      alsoMet: ["Veliko Turnovo"]
    ),
    Pair(rule: .bulgarian, native: "Кюстендил", latin: "Kyustendil"),
    Pair(rule: .bulgarian, native: "Ямбол", latin: "Yambol"),
    Pair(rule: .bulgarian, native: "Хасково", latin: "Haskovo"),
    Pair(rule: .bulgarian, native: "Румен Радев", latin: "Rumen Radev"),
    Pair(
      rule: .bulgarian,
      native: "Бойко Борисов",
      latin: "Boyko Borisov",
      alsoMet: ["Boiko Borissov"]
    ),
    Pair(rule: .bulgarian, native: "Росен Желязков", latin: "Rosen Zhelyazkov"),
    Pair(
      rule: .bulgarian,
      native: "Цецка Цачева",
      latin: "Tsetska Tsacheva",
      alsoMet: ["Cetska Cacheva"]
    ),
    Pair(rule: .bulgarian, native: "Вилияна", latin: "Viliyana"),
    Pair(rule: .bulgarian, native: "Кръстьо", latin: "Krastyo"),
    Pair(rule: .bulgarian, native: "ледник Щерна", latin: "lednik Shterna"),
    Pair(
      rule: .bulgarian,
      native: "България",
      latin: "Bulgaria"
    ),
  ]

  private static let serbian: [Pair] = [
    Pair(rule: .serbian, native: "Београд", latin: "Beograd"),
    Pair(rule: .serbian, native: "Нови Сад", latin: "Novi Sad"),
    Pair(rule: .serbian, native: "Ниш", latin: "Niš"),
    Pair(rule: .serbian, native: "Крагујевац", latin: "Kragujevac"),
    Pair(rule: .serbian, native: "Оџаци", latin: "Odžaci", alsoMet: ["Odzaci"]),
    Pair(rule: .serbian, native: "Књажевац", latin: "Knjaževac"),
    Pair(rule: .serbian, native: "Александар Вучић", latin: "Aleksandar Vučić", alsoMet: ["Vucic"]),
    Pair(rule: .serbian, native: "Ана Брнабић", latin: "Ana Brnabić"),
    Pair(rule: .serbian, native: "Ивица Дачић", latin: "Ivica Dačić"),
    Pair(
      rule: .serbian,
      native: "Зоран Ђинђић",
      latin: "Zoran Đinđić",
      alsoMet: ["Djindjic", "Dindic"]
    ),
    Pair(rule: .serbian, native: "Расим Љајић", latin: "Rasim Ljajić", alsoMet: ["Rasim Ljajic"]),
    Pair(rule: .serbian, native: "Небојша Стефановић", latin: "Nebojša Stefanović"),
  ]

  private static let macedonian: [Pair] = [
    Pair(rule: .macedonian, native: "Скопје", latin: "Skopje"),
    Pair(rule: .macedonian, native: "Битола", latin: "Bitola"),
    Pair(rule: .macedonian, native: "Зоран Заев", latin: "Zoran Zaev"),
    Pair(
      rule: .macedonian,
      native: "Радмила Шекеринска",
      latin: "Radmila Shekerinska",
      alsoMet: ["Šekerinska", "Sekerinska"]
    ),
    Pair(
      rule: .macedonian,
      native: "Бојан Маричиќ",
      latin: "Bojan Marichikj",
      alsoMet: ["Maričić", "Maricic"]
    ),
    Pair(rule: .macedonian, native: "Благој Бочварски", latin: "Blagoj Bochvarski"),
    Pair(rule: .macedonian, native: "Јагода Шахпаска", latin: "Jagoda Shahpaska"),
    Pair(
      rule: .macedonian,
      native: "Љупчо Николовски",
      latin: "Ljupcho Nikolovski",
      alsoMet: ["Ljupčo"]
    ),
    Pair(rule: .macedonian, native: "Венко Филипче", latin: "Venko Filipche"),
    Pair(
      rule: .macedonian,
      native: "Ѓорѓевска",
      latin: "Gjorgjevska",
      alsoMet: ["Djordjevska", "Gorgevska"]
    ),
    Pair(
      rule: .macedonian,
      native: "Мила Царовска",
      latin: "Mila Carovska",
      alsoMet: ["Tsarovska"]
    ),
    Pair(rule: .macedonian, native: "Роберт Алаѓозовски", latin: "Robert Alagjozovski"),
  ]

  private static let russian: [Pair] = [
    Pair(rule: .russian, native: "Москва", latin: "Moskva", alsoMet: ["Moscow"]),
    Pair(rule: .russian, native: "Екатеринбург", latin: "Ekaterinburg", alsoMet: ["Yekaterinburg"]),
    Pair(rule: .russian, native: "Хабаровск", latin: "Khabarovsk"),
    Pair(rule: .russian, native: "Ярославль", latin: "Iaroslavl", alsoMet: ["Yaroslavl"]),
    Pair(rule: .russian, native: "Владимир Путин", latin: "Vladimir Putin"),
    Pair(
      rule: .russian,
      native: "Дмитрий Медведев",
      latin: "Dmitrii Medvedev",
      alsoMet: ["Dmitry"]
    ),
    Pair(rule: .russian, native: "Сергей Лавров", latin: "Sergei Lavrov", alsoMet: ["Sergey"]),
    Pair(
      rule: .russian,
      native: "Юрий Трутнев",
      latin: "Iurii Trutnev",
      alsoMet: ["Yuri", "Yury"]
    ),
    Pair(rule: .russian, native: "Ольга Васильева", latin: "Olga Vasileva", alsoMet: ["Vasilyeva"]),
    Pair(rule: .russian, native: "Сергей Шойгу", latin: "Sergei Shoigu"),
    Pair(rule: .russian, native: "Фёдоров", latin: "Fedorov", alsoMet: ["Fyodorov"]),
    Pair(rule: .russian, native: "Щербаков", latin: "Shcherbakov"),
    Pair(rule: .russian, native: "Подъячев", latin: "Podieiachev", alsoMet: ["Podyachev"]),
  ]

  private static let georgian: [Pair] = [
    Pair(rule: .georgian, native: "თბილისი", latin: "Tbilisi"),
    Pair(rule: .georgian, native: "ქუთაისი", latin: "Kutaisi"),
    Pair(rule: .georgian, native: "ბათუმი", latin: "Batumi"),
    Pair(rule: .georgian, native: "მცხეთა", latin: "Mtskheta"),
    Pair(rule: .georgian, native: "ახალციხე", latin: "Akhaltsikhe"),
    Pair(rule: .georgian, native: "წყალტუბო", latin: "Tsqaltubo", alsoMet: ["Tskaltubo"]),
    Pair(rule: .georgian, native: "საქართველო", latin: "Sakartvelo", alsoMet: ["Georgia"]),
    Pair(rule: .georgian, native: "გიორგი კვირიკაშვილი", latin: "Giorgi Kvirikashvili"),
    Pair(rule: .georgian, native: "გიორგი მარგველაშვილი", latin: "Giorgi Margvelashvili"),
    Pair(rule: .georgian, native: "მიხეილ სააკაშვილი", latin: "Mikheil Saakashvili"),
    Pair(
      rule: .georgian,
      native: "ირაკლი ღარიბაშვილი",
      latin: "Irakli Gharibashvili",
      alsoMet: ["Garibashvili"]
    ),
    Pair(rule: .georgian, native: "თეა წულუკიანი", latin: "Tea Tsulukiani", alsoMet: ["Thea"]),
    Pair(rule: .georgian, native: "კახა კალაძე", latin: "Kakha Kaladze"),
    Pair(rule: .georgian, native: "ალექსანდრე ჯეჯელავა", latin: "Aleksandre Jejelava"),
  ]

  private static let greek: [Pair] = [
    Pair(rule: .greek, native: "Αθήνα", latin: "Athina", alsoMet: ["Athens"]),
    Pair(rule: .greek, native: "Θεσσαλονίκη", latin: "Thessaloniki"),
    Pair(rule: .greek, native: "Πειραιάς", latin: "Peiraias", alsoMet: ["Piraeus"]),
    Pair(rule: .greek, native: "Ηράκλειο", latin: "Irakleio", alsoMet: ["Heraklion", "Iraklio"]),
    Pair(rule: .greek, native: "Ναύπλιο", latin: "Nafplio"),
    Pair(
      rule: .greek,
      native: "Μεσολόγγι",
      latin: "Mesolongi",
      alsoMet: ["Mesolonghi", "Missolonghi"]
    ),
    Pair(rule: .greek, native: "Λαγκαδάς", latin: "Lagkadas"),
    Pair(rule: .greek, native: "Καλαμπάκα", latin: "Kalampaka", alsoMet: ["Kalambaka"]),
    Pair(rule: .greek, native: "Αλέξης Τσίπρας", latin: "Alexis Tsipras"),
    Pair(
      rule: .greek,
      native: "Προκόπης Παυλόπουλος",
      latin: "Prokopis Pavlopoulos",
      alsoMet: ["Pavlopulos"]
    ),
    Pair(
      rule: .greek,
      native: "Ευκλείδης Τσακαλώτος",
      latin: "Efkleidis Tsakalotos",
      alsoMet: ["Euclid Tsakalotos"]
    ),
    Pair(rule: .greek, native: "Κυριάκος Μητσοτάκης", latin: "Kyriakos Mitsotakis"),
    Pair(rule: .greek, native: "Μπαλής", latin: "Balis"),
    Pair(rule: .greek, native: "Γκεσούλης", latin: "Gkesoulis", alsoMet: ["Gesoulis"]),
    Pair(rule: .greek, native: "Ντόρα", latin: "Ntora", alsoMet: ["Dora"]),
    Pair(rule: .greek, native: "Μάγχη", latin: "Manchi"),
    Pair(rule: .greek, native: "Σπύρος Ξάνθος", latin: "Spyros Xanthos"),
    Pair(rule: .greek, native: "ΨΑΡΑ", latin: "PSARA"),
  ]

  private static let armenian: [Pair] = [
    Pair(rule: .armenian, native: "Երևան", latin: "Yerevan"),
    Pair(rule: .armenian, native: "Հայաստան", latin: "Hayastan", alsoMet: ["Armenia"]),
    Pair(rule: .armenian, native: "Գյումրի", latin: "Gyumri"),
    Pair(rule: .armenian, native: "Վանաձոր", latin: "Vanadzor"),
    Pair(rule: .armenian, native: "Էջմիածին", latin: "Ejmiatsin", alsoMet: ["Etchmiadzin"]),
    Pair(
      rule: .armenian,
      native: "Սերժ Սարգսյան",
      latin: "Serzh Sargsyan",
      alsoMet: ["Sargsian", "Sarkisian"]
    ),
    Pair(
      rule: .armenian,
      native: "Նիկոլ Փաշինյան",
      latin: "Nikol Pashinyan",
      alsoMet: ["P’ashinyan", "Pashinian"]
    ),
    Pair(rule: .armenian, native: "Կարեն Կարապետյան", latin: "Karen Karapetyan"),
    Pair(
      rule: .armenian,
      native: "Ռոբերտ Քոչարյան",
      latin: "Robert Kocharyan",
      alsoMet: ["Rrobert K’och’aryan", "Kocharian"]
    ),
    Pair(rule: .armenian, native: "Լևոն Տեր-Պետրոսյան", latin: "Levon Ter-Petrosyan"),
    Pair(rule: .armenian, native: "Էդվարդ Նալբանդյան", latin: "Edvard Nalbandyan"),
    Pair(rule: .armenian, native: "Ոսկանյան", latin: "Voskanyan"),
    Pair(rule: .armenian, native: "Եղիազարյան", latin: "Yeghiazaryan", alsoMet: ["Egiazaryan"]),
    Pair(rule: .armenian, native: "Սուրեն Պապիկյան", latin: "Suren Papikyan"),
    Pair(rule: .armenian, native: "Գնել Սանոսյան", latin: "Gnel Sanosyan"),
  ]

  private static let azerbaijani: [Pair] = [
    Pair(
      rule: .azerbaijani,
      native: "İlham Əliyev",
      latin: "Ilham Aliyev",
      alsoMet: ["Eliyev"]
    ),
    Pair(
      rule: .azerbaijani,
      native: "Heydər Əliyev",
      latin: "Heydar Aliyev",
      alsoMet: ["Heidar", "Geidar"]
    ),
    Pair(rule: .azerbaijani, native: "Mehriban Əliyeva", latin: "Mehriban Aliyeva"),
    Pair(
      rule: .azerbaijani,
      native: "Elmar Məmmədyarov",
      latin: "Elmar Mammadyarov",
      alsoMet: ["Mamedyarov", "Memmedyarov"]
    ),
    Pair(rule: .azerbaijani, native: "Zakir Həsənov", latin: "Zakir Hasanov"),
    Pair(rule: .azerbaijani, native: "Əli Əsədov", latin: "Ali Asadov"),
    Pair(rule: .azerbaijani, native: "Gəncə", latin: "Ganja", alsoMet: ["Gence"]),
    Pair(
      rule: .azerbaijani,
      native: "Naxçıvan",
      latin: "Nakhchivan",
      alsoMet: ["Nakhichevan", "Naxcivan"]
    ),
    Pair(rule: .azerbaijani, native: "Şəki", latin: "Shaki"),
    Pair(rule: .azerbaijani, native: "Sumqayıt", latin: "Sumgayit", alsoMet: ["Sumgait"]),
    Pair(
      rule: .azerbaijani,
      native: "Məmmədov Əli Həsən oğlu",
      latin: "Mammadov Ali Hasan oghlu",
      alsoMet: ["oglu", "ogly"]
    ),
  ]

  private static let turkish: [Pair] = [
    Pair(rule: .marksOff, native: "İstanbul", latin: "Istanbul"),
    Pair(rule: .marksOff, native: "İzmir", latin: "Izmir"),
    Pair(rule: .marksOff, native: "Diyarbakır", latin: "Diyarbakir"),
    Pair(rule: .marksOff, native: "Muğla", latin: "Mugla"),
    Pair(rule: .marksOff, native: "Çankırı", latin: "Cankiri"),
    Pair(rule: .marksOff, native: "Şanlıurfa", latin: "Sanliurfa"),
    Pair(rule: .marksOff, native: "Mevlüt Çavuşoğlu", latin: "Mevlut Cavusoglu"),
    Pair(rule: .marksOff, native: "Binali Yıldırım", latin: "Binali Yildirim"),
    Pair(
      rule: .marksOff,
      native: "Ömer Çelik",
      latin: "Omer Celik",
      alsoMet: ["OEMER CELIK"]
    ),
    Pair(
      rule: .marksOff,
      native: "Süleyman Soylu",
      latin: "Suleyman Soylu",
      alsoMet: ["SUELEYMAN"]
    ),
    Pair(rule: .marksOff, native: "Recep Tayyip Erdoğan", latin: "Recep Tayyip Erdogan"),
    Pair(rule: .marksOff, native: "Ahmet Davutoğlu", latin: "Ahmet Davutoglu"),
  ]

  private static let romanian: [Pair] = [
    Pair(rule: .marksOff, native: "Iași", latin: "Iasi"),
    Pair(rule: .marksOff, native: "Timișoara", latin: "Timisoara"),
    Pair(rule: .marksOff, native: "Constanța", latin: "Constanta"),
    Pair(rule: .marksOff, native: "Chișinău", latin: "Chisinau"),
    Pair(rule: .marksOff, native: "Bălți", latin: "Balti"),
    Pair(rule: .marksOff, native: "Galați", latin: "Galati"),
    Pair(rule: .marksOff, native: "Brașov", latin: "Brasov"),
    Pair(rule: .marksOff, native: "Ploiești", latin: "Ploiesti"),
    Pair(rule: .marksOff, native: "Klaus Iohannis", latin: "Klaus Iohannis"),
    Pair(rule: .marksOff, native: "Lazăr Comănescu", latin: "Lazar Comanescu"),
  ]

  private static let albanian: [Pair] = [
    Pair(rule: .marksOff, native: "Tiranë", latin: "Tirane"),
    Pair(rule: .marksOff, native: "Durrës", latin: "Durres"),
    Pair(rule: .marksOff, native: "Vlorë", latin: "Vlore"),
    Pair(rule: .marksOff, native: "Shkodër", latin: "Shkoder"),
    Pair(rule: .marksOff, native: "Korçë", latin: "Korce"),
    Pair(rule: .marksOff, native: "Gjirokastër", latin: "Gjirokaster"),
    Pair(rule: .marksOff, native: "Fier", latin: "Fier"),
    Pair(rule: .marksOff, native: "Edi Rama", latin: "Edi Rama"),
    Pair(rule: .marksOff, native: "Olta Xhaçka", latin: "Olta Xhacka"),
    Pair(rule: .marksOff, native: "Senida Mesi", latin: "Senida Mesi"),
  ]

  private static let korean: [Pair] = [
    Pair(rule: .korean, native: "한복남", latin: "Han Boknam"),
    Pair(rule: .korean, native: "홍빛나", latin: "Hong Bitna"),
    Pair(rule: .korean, native: "민용하", latin: "Min Yongha"),
    Pair(rule: .korean, native: "송나리", latin: "Song Nari"),
    Pair(rule: .korean, native: "문재인", latin: "Mun Jaein", alsoMet: ["Moon Jae-in"]),
    Pair(rule: .korean, native: "박근혜", latin: "Bak Geunhye", alsoMet: ["Park Geun-hye"]),
    Pair(rule: .korean, native: "이명박", latin: "I Myeongbak", alsoMet: ["Lee Myung-bak"]),
    Pair(rule: .korean, native: "노무현", latin: "No Muhyeon", alsoMet: ["Roh Moo-hyun"]),
    Pair(rule: .korean, native: "김대중", latin: "Gim Daejung", alsoMet: ["Kim Dae-jung"]),
    Pair(rule: .korean, native: "반기문", latin: "Ban Gimun", alsoMet: ["Ban Ki-moon"]),
    Pair(rule: .korean, native: "강경화", latin: "Gang Gyeonghwa", alsoMet: ["Kang Kyung-wha"]),
    Pair(rule: .korean, native: "이낙연", latin: "I Nagyeon", alsoMet: ["Lee Nak-yeon"]),
    Pair(rule: .korean, native: "김동연", latin: "Gim Dongyeon", alsoMet: ["Kim Dong-yeon"]),
    Pair(rule: .korean, native: "김부겸", latin: "Gim Bugyeom", alsoMet: ["Kim Boo-kyum"]),
    Pair(rule: .koreanWords, native: "서울", latin: "Seoul"),
    Pair(rule: .koreanWords, native: "부산", latin: "Busan"),
    Pair(rule: .koreanWords, native: "대구", latin: "Daegu"),
    Pair(rule: .koreanWords, native: "광주", latin: "Gwangju"),
    Pair(rule: .koreanWords, native: "제주", latin: "Jeju"),
    Pair(rule: .koreanWords, native: "경복궁", latin: "Gyeongbokgung"),
    Pair(rule: .koreanWords, native: "불국사", latin: "Bulguksa"),
    Pair(rule: .koreanWords, native: "독립문", latin: "Dongnimmun"),
    Pair(rule: .koreanWords, native: "왕십리", latin: "Wangsimni"),
    Pair(rule: .koreanWords, native: "신라", latin: "Silla"),
    Pair(rule: .koreanWords, native: "울릉", latin: "Ulleung"),
    Pair(rule: .koreanWords, native: "묵호", latin: "Mukho"),
    Pair(rule: .koreanWords, native: "집현전", latin: "Jiphyeonjeon"),
    Pair(rule: .koreanWords, native: "압구정", latin: "Apgujeong"),
    Pair(rule: .koreanWords, native: "해돋이", latin: "Haedoji"),
    Pair(rule: .koreanWords, native: "좋고", latin: "Joko"),
  ]
}
