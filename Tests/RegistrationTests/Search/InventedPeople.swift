@testable import Registration

/// Invented civil servants of twelve states, with names in their own scripts and a Latin spelling that
/// follows no national rule.
enum InventedPeople {
  static let details: [Details] = lines.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let state = AffiliationCode(fields[0]) else { return nil }
    return Details(
      affiliation: state,
      givenNames: fields[1],
      familyName: fields[2],
      nativeName: fields[3],
      email: fields[4],
      letter: fields[5]
    )
  }

  private static let lines = """
    ARM|Sahak|Lazaryants'|Սահակ Լազարյանց|sahak.lazaryants0@example.org|ARM/2017/57
    AZE|Vurğun|Əfəndizadə|Vurğun Əfəndizadə|vurgun.efendizade1@example.org|AZE/2017/16
    BGR|Levcho|Mang'rov|Левчо Мангъров|levcho.mangrov2@example.org|BGR/2017/21
    GRC|Nearchos|Kakavos|Νέαρχος Κακαβός|nearchos.kakavos3@example.org|GRC/2017/33
    MDA|Casiana|Marin|Casiana Marin|casiana.marin4@example.org|MDA/2017/50
    ROU|David|Preda|David Preda|david.preda5@example.org|ROU/2017/51
    SRB|Tomislav|Peruško|Tomislav Peruško|tomislav.perusko6@example.org|SRB/2017/14
    TUR|Şeyda|Yıldırım|Şeyda Yıldırım|seyda.yildirim7@example.org|TUR/2017/25
    UKR|Klavdiya|Gayvorons'ka|Клавдія Гайворонська|klavdiya.gayvoronska8@example.org|UKR/2017/13
    GEO|Sopia|K'ak'auridze|სოფია კაკაურიძე|sopia.kakauridze9@example.org|GEO/2017/48
    RUS|Timofey|Pakhomov|Тимофей Пахомов|timofey.pakhomov10@example.org|RUS/2017/34
    KOR|Junyeong|I|이준영|junyeong.i11@example.org|KOR/2017/58
    BGR|Parashkevitsa|Yarkova|Парашкевица Яркова|parashkevitsa.yarkova12@example.org|BGR/2017/12
    MDA|Paula|Ardelean|Paula Ardelean|paula.ardelean13@example.org|MDA/2017/6
    ARM|Sergey|At'machyan|Սերգեյ Աթմաճյան|sergey.atmachyan14@example.org|ARM/2017/13
    GEO|Nik'a|Devidze|ნიკა დევიძე|nika.devidze15@example.org|GEO/2017/23
    GEO|Tsitsino|Iluridze|ციცინო ილურიძე|tsitsino.iluridze16@example.org|GEO/2017/15
    BGR|Elko|Evropovkirilov|Елко ЕвроповКирилов|elko.evropovkirilov17@example.org|BGR/2017/37
    GEO|Anzor|Okrop'iridze|ანზორ ოქროპირიძე|anzor.okropiridze18@example.org|GEO/2017/15
    BGR|Liya|Todorova|Лия Тодорова|liya.todorova19@example.org|BGR/2017/18
    TUR|Şehza|Zorlu|Şehza Zorlu|sehza.zorlu20@example.org|TUR/2017/33
    GRC|Promitheas|Pandis|Προμηθέας Πανδής|promitheas.pandis21@example.org|GRC/2017/54
    RUS|Zhanna|Borisova|Жанна Борисова|zhanna.borisova22@example.org|RUS/2017/21
    BGR|Leand'r|Milachkov|Леандър Милачков|leandr.milachkov23@example.org|BGR/2017/42
    BGR|Ognena|Mnogoznaeva|Огнена Многознаева|ognena.mnogoznaeva24@example.org|BGR/2017/47
    SRB|Lara|Borak|Lara Borak|lara.borak25@example.org|SRB/2017/44
    BGR|Chona|Kurtakova|Чона Куртакова|chona.kurtakova26@example.org|BGR/2017/53
    MDA|Iris|Stan|Iris Stan|iris.stan27@example.org|MDA/2017/27
    KOR|Doyun|I|이도윤|doyun.i28@example.org|KOR/2017/45
    MDA|Valter|Dumitrescu|Valter Dumitrescu|valter.dumitrescu29@example.org|MDA/2017/41
    GEO|Nat'alia|Gigauri|ნატალია გიგაური|natalia.gigauri30@example.org|GEO/2017/43
    ROU|Vlad|Gheorghiu|Vlad Gheorghiu|vlad.gheorghiu31@example.org|ROU/2017/8
    GRC|Pothiti|Aggelaki|Ποθητή Αγγελάκη|pothiti.aggelaki32@example.org|GRC/2017/43
    BGR|Goriya|Pr'ndachka|Гория Пръндачка|goriya.prndachka33@example.org|BGR/2017/3
    RUS|Gedeon|Il'in|Гедеон Ильин|gedeon.ilin34@example.org|RUS/2017/47
    KOR|Gwangsu|I|이광수|gwangsu.i35@example.org|KOR/2017/42
    TUR|Ergül|Akdeniz|Ergül Akdeniz|ergul.akdeniz36@example.org|TUR/2017/19
    GEO|Eduard|Sajaia|ედუარდ საჯაია|eduard.sajaia37@example.org|GEO/2017/37
    TUR|İslime|Demirel|İslime Demirel|islime.demirel38@example.org|TUR/2017/4
    UKR|Mar'yana|Ryabets'|Марʼяна Рябець|maryana.ryabets39@example.org|UKR/2017/35
    SRB|Mara|Matić|Mara Matić|mara.matic40@example.org|SRB/2017/33
    TUR|İkiz|Sezgin|İkiz Sezgin|ikiz.sezgin41@example.org|TUR/2017/12
    GEO|Aslan|K'ik'vadze|ასლან კიკვაძე|aslan.kikvadze42@example.org|GEO/2017/28
    ROU|Antonia|Mazilescu|Antonia Mazilescu|antonia.mazilescu43@example.org|ROU/2017/22
    GEO|K'akhaber|K'ublashvili|კახაბერ კუბლაშვილი|kakhaber.kublashvili44@example.org|GEO/2017/4
    SRB|Božo|Damjanović|Božo Damjanović|bozo.damjanovic45@example.org|SRB/2017/35
    GRC|Martha|Tsampali|Μάρθα Τσαμπαλή|martha.tsampali46@example.org|GRC/2017/3
    MDA|Octavian|Stănescu|Octavian Stănescu|octavian.stanescu47@example.org|MDA/2017/1
    ROU|Eugen|Georgescu|Eugen Georgescu|eugen.georgescu48@example.org|ROU/2017/28
    UKR|Ustim|Visochan|Устим Височан|ustim.visochan49@example.org|UKR/2017/26
    SRB|Dragutin|Pedišić|Dragutin Pedišić|dragutin.pedisic50@example.org|SRB/2017/45
    BGR|Rostislava|Mustakova|Ростислава Мустакова|rostislava.mustakova51@example.org|BGR/2017/50
    UKR|Orina|Zhuchenko|Орина Жученко|orina.zhuchenko52@example.org|UKR/2017/48
    RUS|Valeriya|Belyakova|Валерия Белякова|valeriya.belyakova53@example.org|RUS/2017/12
    UKR|Igor|Khudyak|Ігор Худяк|igor.khudyak54@example.org|UKR/2017/59
    AZE|Cəlil|Sultanlı|Cəlil Sultanlı|celil.sultanli55@example.org|AZE/2017/23
    RUS|Kupriyan|Molchanov|Куприян Молчанов|kupriyan.molchanov56@example.org|RUS/2017/1
    SRB|Goran|Maršić|Goran Maršić|goran.marsic57@example.org|SRB/2017/49
    BGR|Betino|Tumangelov|Бетино Тумангелов|betino.tumangelov58@example.org|BGR/2017/57
    ARM|Lena|Mnats'akanyan|Լենա Մնացականյան|lena.mnatsakanyan59@example.org|ARM/2017/49
    GRC|Patroklos|Mayrikakis|Πάτροκλος Μαυρικάκης|patroklos.mayrikakis60@example.org|GRC/2017/48
    ROU|Ion|Diaconu|Ion Diaconu|ion.diaconu61@example.org|ROU/2017/17
    GRC|Dialekti|Vasilaki|Διαλεκτή Βασιλάκη|dialekti.vasilaki62@example.org|GRC/2017/53
    UKR|V'yacheslav|Skirda|Вʼячеслав Скирда|vyacheslav.skirda63@example.org|UKR/2017/7
    SRB|Andrea|Oršolić|Andrea Oršolić|andrea.orsolic64@example.org|SRB/2017/32
    ARM|Karl|Jigarkhanyan|Կարլ Ջիգարխանյան|karl.jigarkhanyan65@example.org|ARM/2017/52
    MDA|Ernest|Niță|Ernest Niță|ernest.nita66@example.org|MDA/2017/16
    ROU|Teodora|Voinea|Teodora Voinea|teodora.voinea67@example.org|ROU/2017/1
    RUS|Khristofor|Burov|Христофор Буров|khristofor.burov68@example.org|RUS/2017/54
    ROU|Cezara|Popa|Cezara Popa|cezara.popa69@example.org|ROU/2017/18
    UKR|Vira|Kovalyuk|Віра Ковалюк|vira.kovalyuk70@example.org|UKR/2017/19
    ROU|Vanesa|Eftimie|Vanesa Eftimie|vanesa.eftimie71@example.org|ROU/2017/25
    BGR|Bonislav|K'rkov|Бонислав Кърков|bonislav.krkov72@example.org|BGR/2017/58
    GRC|Lazaros|Manoyselis|Λάζαρος Μανουσέλης|lazaros.manoyselis73@example.org|GRC/2017/55
    MDA|Dorin|Nemeș|Dorin Nemeș|dorin.nemes74@example.org|MDA/2017/14
    TUR|Sökmen|Yaman|Sökmen Yaman|sokmen.yaman75@example.org|TUR/2017/1
    SRB|Siniša|Bukvić|Siniša Bukvić|sinisa.bukvic76@example.org|SRB/2017/17
    SRB|Lana|Zubčić|Lana Zubčić|lana.zubcic77@example.org|SRB/2017/46
    ARM|Zhanna|Kabaskalyan|Ժաննա Կաբասկալյան|zhanna.kabaskalyan78@example.org|ARM/2017/1
    SRB|Zoran|Žužić|Zoran Žužić|zoran.zuzic79@example.org|SRB/2017/37
    GEO|Grigol|Kajaia|გრიგოლ ქაჯაია|grigol.kajaia80@example.org|GEO/2017/52
    AZE|Şəhla|Məhərrəmzadə|Şəhla Məhərrəmzadə|sehla.meherremzade81@example.org|AZE/2017/38
    GRC|Timothea|Stratogianni|Τιμοθέα Στρατογιάννη|timothea.stratogianni82@example.org|GRC/2017/5
    TUR|Denizalp|Akçay|Denizalp Akçay|denizalp.akcay83@example.org|TUR/2017/33
    ROU|Victor|Oprea|Victor Oprea|victor.oprea84@example.org|ROU/2017/58
    TUR|Bayman|Şafak|Bayman Şafak|bayman.safak85@example.org|TUR/2017/46
    ARM|Melanya|Mowsayelyan|Մելանյա Մուսայելյան|melanya.mowsayelyan86@example.org|ARM/2017/18
    BGR|Kristiya|Todorova|Кристия Тодорова|kristiya.todorova87@example.org|BGR/2017/40
    SRB|Saša|Kovač|Saša Kovač|sasa.kovac88@example.org|SRB/2017/43
    SRB|Dario|Rogošić|Dario Rogošić|dario.rogosic89@example.org|SRB/2017/23
    AZE|Hüseynqulu|Əlibəyov|Hüseynqulu Əlibəyov|huseynqulu.elibeyov90@example.org|AZE/2017/50
    UKR|Alevtin|Andriyovich|Алевтин Андрійович|alevtin.andriyovich91@example.org|UKR/2017/51
    AZE|Qadir|Təhmasibli|Qadir Təhmasibli|qadir.tehmasibli92@example.org|AZE/2017/57
    AZE|Səbinə|Şahsuvarlı|Səbinə Şahsuvarlı|sebine.sahsuvarli93@example.org|AZE/2017/14
    RUS|Olimpiada|Savel'eva|Олимпиада Савельева|olimpiada.saveleva94@example.org|RUS/2017/47
    GRC|Theologos|Makrygiannis|Θεολόγος Μακρυγιάννης|theologos.makrygiannis95@example.org|GRC/2017/19
    MDA|Norbert|Nemeș|Norbert Nemeș|norbert.nemes96@example.org|MDA/2017/54
    MDA|Codrina|Mazilescu|Codrina Mazilescu|codrina.mazilescu97@example.org|MDA/2017/40
    RUS|Galina|Gorbacheva|Галина Горбачева|galina.gorbacheva98@example.org|RUS/2017/57
    UKR|Oleksandr|Kashchenko|Олександр Кащенко|oleksandr.kashchenko99@example.org|UKR/2017/2
    TUR|Oldağ|Şensoy|Oldağ Şensoy|oldag.sensoy100@example.org|TUR/2017/15
    UKR|Vadim|Shchors|Вадим Щорс|vadim.shchors101@example.org|UKR/2017/34
    ARM|Anna|Ghazakhet'yan|Աննա Ղազախեթյան|anna.ghazakhetyan102@example.org|ARM/2017/58
    TUR|Ufukay|Dumanlı|Ufukay Dumanlı|ufukay.dumanli103@example.org|TUR/2017/13
    ARM|Nerses|Khach'ents'|Ներսես Խաչենց|nerses.khachents104@example.org|ARM/2017/38
    GRC|Tryfon|Gentimis|Τρύφων Γεντίμης|tryfon.gentimis105@example.org|GRC/2017/11
    SRB|Janja|Gredičak|Janja Gredičak|janja.gredicak106@example.org|SRB/2017/38
    GEO|Beka|Gvasalia|ბექა გვასალია|beka.gvasalia107@example.org|GEO/2017/59
    ROU|Luca|Dobre|Luca Dobre|luca.dobre108@example.org|ROU/2017/20
    ARM|Sowren|Minasyan|Սուրեն Մինասյան|sowren.minasyan109@example.org|ARM/2017/16
    BGR|Gerdan|Sm'rdanski|Гердан Смърдански|gerdan.smrdanski110@example.org|BGR/2017/47
    SRB|Mario|Gegić|Mario Gegić|mario.gegic111@example.org|SRB/2017/16
    GEO|Nunu|Vasadze|ნუნუ ვასაძე|nunu.vasadze112@example.org|GEO/2017/11
    GEO|Bidzina|Melkadze|ბიძინა მელქაძე|bidzina.melkadze113@example.org|GEO/2017/9
    AZE|İsmət|Talıbov|İsmət Talıbov|ismet.talibov114@example.org|AZE/2017/18
    TUR|Mufide|Akçay|Mufide Akçay|mufide.akcay115@example.org|TUR/2017/17
    TUR|Okyalaz|Çamurcuoğlu|Okyalaz Çamurcuoğlu|okyalaz.camurcuoglu116@example.org|TUR/2017/8
    BGR|Stelina|Tocheva-klopova|Стелина Точева-Клопова|stelina.tocheva-klopova117@example.org|BGR/2017/31
    ROU|Gherghina|Suciu|Gherghina Suciu|gherghina.suciu118@example.org|ROU/2017/44
    KOR|Jinu|I|이진우|jinu.i119@example.org|KOR/2017/19
    SRB|Fuma|Pokos|Fuma Pokos|fuma.pokos120@example.org|SRB/2017/39
    BGR|Mishka|Yarkova|Мишка Яркова|mishka.yarkova121@example.org|BGR/2017/11
    AZE|Nazim|İldırımoğlu|Nazim İldırımoğlu|nazim.ildirimoglu122@example.org|AZE/2017/18
    GEO|Amiran|Gogua|ამირან გოგუა|amiran.gogua123@example.org|GEO/2017/4
    SRB|Leon|Jukić|Leon Jukić|leon.jukic124@example.org|SRB/2017/16
    KOR|Jia|Bag|박지아|jia.bag125@example.org|KOR/2017/9
    MDA|Iridenta|Oprea|Iridenta Oprea|iridenta.oprea126@example.org|MDA/2017/27
    GRC|Timoleon|Zacharioy|Τιμολέων Ζαχαρίου|timoleon.zacharioy127@example.org|GRC/2017/24
    GEO|Izolda|Gogaladze|იზოლდა გოგალაძე|izolda.gogaladze128@example.org|GEO/2017/45
    AZE|Nazlı|Məmmədli|Nazlı Məmmədli|nazli.memmedli129@example.org|AZE/2017/32
    SRB|Lucija|Pavelić|Lucija Pavelić|lucija.pavelic130@example.org|SRB/2017/39
    UKR|Oksana|Konoplenko|Оксана Конопленко|oksana.konoplenko131@example.org|UKR/2017/36
    MDA|Mugurel|Toma|Mugurel Toma|mugurel.toma132@example.org|MDA/2017/16
    RUS|Emiliya|Chernova|Эмилия Чернова|emiliya.chernova133@example.org|RUS/2017/4
    RUS|Orest|Kazakov|Орест Казаков|orest.kazakov134@example.org|RUS/2017/40
    ROU|Aurelian|Ardelean|Aurelian Ardelean|aurelian.ardelean135@example.org|ROU/2017/25
    AZE|Həcər|Tahirzadə|Həcər Tahirzadə|hecer.tahirzade136@example.org|AZE/2017/37
    TUR|Aytek|Yaman|Aytek Yaman|aytek.yaman137@example.org|TUR/2017/44
    AZE|Ramilə|Qəhrəmanlı|Ramilə Qəhrəmanlı|ramile.qehremanli138@example.org|AZE/2017/28
    AZE|Aytən|Hacıbəyli|Aytən Hacıbəyli|ayten.hacibeyli139@example.org|AZE/2017/13
    TUR|Gülşa|Soylu|Gülşa Soylu|gulsa.soylu140@example.org|TUR/2017/50
    TUR|Gelengül|Durdu|Gelengül Durdu|gelengul.durdu141@example.org|TUR/2017/39
    GEO|Ketevan|Lomtadze|ქეთევან ლომთაძე|ketevan.lomtadze142@example.org|GEO/2017/1
    ROU|Nora|Suciu|Nora Suciu|nora.suciu143@example.org|ROU/2017/34
    BGR|Panda|Krushovska|Панда Крушовска|panda.krushovska144@example.org|BGR/2017/18
    RUS|Miroslav|Zimin|Мирослав Зимин|miroslav.zimin145@example.org|RUS/2017/33
    AZE|Tural|Ağaoğlu|Tural Ağaoğlu|tural.agaoglu146@example.org|AZE/2017/37
    GRC|Lida|Nikolopoyloy|Λήδα Νικολοπούλου|lida.nikolopoyloy147@example.org|GRC/2017/15
    AZE|Gültac|Talıblı|Gültac Talıblı|gultac.talibli148@example.org|AZE/2017/5
    ROU|Edgar|Gheorghiu|Edgar Gheorghiu|edgar.gheorghiu149@example.org|ROU/2017/1
    AZE|Ramilə|Seyidzadə|Ramilə Seyidzadə|ramile.seyidzade150@example.org|AZE/2017/47
    AZE|Zöhrə|İsaxanlı|Zöhrə İsaxanlı|zohre.isaxanli151@example.org|AZE/2017/45
    RUS|Florentin|Titov|Флорентин Титов|florentin.titov152@example.org|RUS/2017/5
    BGR|Rada|Mnogoznaeva|Рада Многознаева|rada.mnogoznaeva153@example.org|BGR/2017/50
    ARM|Kirakos|Berberyan|Կիրակոս Բերբերյան|kirakos.berberyan154@example.org|ARM/2017/12
    UKR|Ruslan|Fartushnyak|Руслан Фартушняк|ruslan.fartushnyak155@example.org|UKR/2017/36
    TUR|Lüfen|Yaman|Lüfen Yaman|lufen.yaman156@example.org|TUR/2017/33
    MDA|Crina|Cristea|Crina Cristea|crina.cristea157@example.org|MDA/2017/29
    RUS|Arefiy|Tret'yakov|Арефий Третьяков|arefiy.tretyakov158@example.org|RUS/2017/23
    SRB|Albina|Marinković|Albina Marinković|albina.marinkovic159@example.org|SRB/2017/21
    AZE|Sürəyya|Abbaslı|Sürəyya Abbaslı|sureyya.abbasli160@example.org|AZE/2017/1
    TUR|Örik|Tevetoğlu|Örik Tevetoğlu|orik.tevetoglu161@example.org|TUR/2017/52
    GRC|Patroklos|Vasilogiannis|Πάτροκλος Βασιλογιάννης|patroklos.vasilogiannis162@example.org|GRC/2017/35
    SRB|Jele|Ćurić|Jele Ćurić|jele.curic163@example.org|SRB/2017/21
    AZE|Səbinə|Rəhimli|Səbinə Rəhimli|sebine.rehimli164@example.org|AZE/2017/29
    KOR|Chaewon|Song|송채원|chaewon.song165@example.org|KOR/2017/32
    MDA|Amza|Niță|Amza Niță|amza.nita166@example.org|MDA/2017/17
    GRC|Lemonis|Smprinis|Λεμονής Σμπρίνης|lemonis.smprinis167@example.org|GRC/2017/45
    ROU|Stela|Oprea|Stela Oprea|stela.oprea168@example.org|ROU/2017/58
    KOR|Myeongsug|I|이명숙|myeongsug.i169@example.org|KOR/2017/14
    GRC|Chrysaygi|Petraki|Χρυσαυγή Πετράκη|chrysaygi.petraki170@example.org|GRC/2017/43
    SRB|Matija|Pavelić|Matija Pavelić|matija.pavelic171@example.org|SRB/2017/52
    GEO|Tornik'e|Janashia|თორნიკე ჯანაშია|tornike.janashia172@example.org|GEO/2017/2
    SRB|Valter|Pokos|Valter Pokos|valter.pokos173@example.org|SRB/2017/20
    SRB|Alen|Govorčinović|Alen Govorčinović|alen.govorcinovic174@example.org|SRB/2017/47
    MDA|Costache|Diaconescu|Costache Diaconescu|costache.diaconescu175@example.org|MDA/2017/20
    MDA|Ligia|Preda|Ligia Preda|ligia.preda176@example.org|MDA/2017/29
    AZE|Məryəm|Cabbarlı|Məryəm Cabbarlı|meryem.cabbarli177@example.org|AZE/2017/3
    ARM|Oleg|Agishyan|Օլեգ Ագիշյան|oleg.agishyan178@example.org|ARM/2017/21
    ROU|Beatrice|Marin|Beatrice Marin|beatrice.marin179@example.org|ROU/2017/23
    BGR|Slavka|Todorova|Славка Тодорова|slavka.todorova180@example.org|BGR/2017/43
    BGR|Kliment|Fenerov|Климент Фенеров|kliment.fenerov181@example.org|BGR/2017/14
    ARM|Serob|Azanyan|Սերոբ Ազանյան|serob.azanyan182@example.org|ARM/2017/46
    KOR|Siu|Lyu|류시우|siu.lyu183@example.org|KOR/2017/2
    MDA|Cazimir|Ababei|Cazimir Ababei|cazimir.ababei184@example.org|MDA/2017/7
    UKR|Yustina|Fastenko|Юстина Фастенко|yustina.fastenko185@example.org|UKR/2017/40
    KOR|Jinu|I|이진우|jinu.i186@example.org|KOR/2017/1
    MDA|Bianca|Stancu|Bianca Stancu|bianca.stancu187@example.org|MDA/2017/24
    MDA|Relu|Diaconu|Relu Diaconu|relu.diaconu188@example.org|MDA/2017/58
    KOR|Sanghyeon|Jang|장상현|sanghyeon.jang189@example.org|KOR/2017/49
    TUR|Işin|Ülker|Işin Ülker|isin.ulker190@example.org|TUR/2017/14
    SRB|Slavko|Cvetković|Slavko Cvetković|slavko.cvetkovic191@example.org|SRB/2017/17
    KOR|Junseo|Jin|진준서|junseo.jin192@example.org|KOR/2017/13
    UKR|Anita|Babarichenko|Аніта Бабариченко|anita.babarichenko193@example.org|UKR/2017/5
    ARM|Armenowhi|K'yosayan|Արմենուհի Քյոսայան|armenowhi.kyosayan194@example.org|ARM/2017/51
    BGR|Sanka|Pevetsova|Санка Певецова|sanka.pevetsova195@example.org|BGR/2017/11
    GRC|Ermis|Stravosnichis|Ερμής Στραβοσνίχης|ermis.stravosnichis196@example.org|GRC/2017/7
    MDA|Carol|Ene|Carol Ene|carol.ene197@example.org|MDA/2017/37
    BGR|Oncho|B'rborkov|Ончо Бърборков|oncho.brborkov198@example.org|BGR/2017/44
    UKR|V'yacheslav|Tsyutsyura|Вʼячеслав Цюцюра|vyacheslav.tsyutsyura199@example.org|UKR/2017/38
    BGR|Deyan|Proshkov|Деян Прошков|deyan.proshkov200@example.org|BGR/2017/52
    AZE|Yaqub|Kərimzadə|Yaqub Kərimzadə|yaqub.kerimzade201@example.org|AZE/2017/24
    GRC|Rallis|Kasoytsas|Ράλλης Κασούτσας|rallis.kasoytsas202@example.org|GRC/2017/21
    BGR|Amoriya|Krivoshapkova|Амория Кривошапкова|amoriya.krivoshapkova203@example.org|BGR/2017/17
    ROU|Svetlana|Stan|Svetlana Stan|svetlana.stan204@example.org|ROU/2017/39
    ARM|Syowzanna|Adanelyan|Սյուզաննա Ադանելյան|syowzanna.adanelyan205@example.org|ARM/2017/55
    KOR|Jiyeong|Mun|문지영|jiyeong.mun206@example.org|KOR/2017/10
    GEO|Ia|Siradze|ია სირაძე|ia.siradze207@example.org|GEO/2017/5
    ROU|Ieremia|Dinu|Ieremia Dinu|ieremia.dinu208@example.org|ROU/2017/46
    TUR|Asliye|Çamurcuoğlu|Asliye Çamurcuoğlu|asliye.camurcuoglu209@example.org|TUR/2017/8
    TUR|Mengi|Şama|Mengi Şama|mengi.sama210@example.org|TUR/2017/26
    KOR|Jinu|Bag|박진우|jinu.bag211@example.org|KOR/2017/38
    GEO|Eter|Silagadze|ეთერ სილაგაძე|eter.silagadze212@example.org|GEO/2017/22
    RUS|Fedor|Belozerov|Федор Белозеров|fedor.belozerov213@example.org|RUS/2017/40
    RUS|Stepan|Nikitin|Степан Никитин|stepan.nikitin214@example.org|RUS/2017/46
    TUR|Suat|Zengin|Suat Zengin|suat.zengin215@example.org|TUR/2017/34
    TUR|Çeviköz|Arsoy|Çeviköz Arsoy|cevikoz.arsoy216@example.org|TUR/2017/5
    UKR|Vira|Iemel'yanenko|Віра Ємельяненко|vira.iemelyanenko217@example.org|UKR/2017/20
    GEO|Nutsa|Nebieridze|ნუცა ნებიერიძე|nutsa.nebieridze218@example.org|GEO/2017/16
    RUS|Akulina|Belousova|Акулина Белоусова|akulina.belousova219@example.org|RUS/2017/11
    ROU|Frederic|Niță|Frederic Niță|frederic.nita220@example.org|ROU/2017/33
    ROU|Cătălina|Toma|Cătălina Toma|catalina.toma221@example.org|ROU/2017/12
    GRC|Matthaios|Tsoymos|Ματθαίος Τσούμος|matthaios.tsoymos222@example.org|GRC/2017/37
    ARM|Rroman|Ghaylownjyan|Ռոման Ղայլունջյան|rroman.ghaylownjyan223@example.org|ARM/2017/6
    BGR|Khristivilin|Ploshchakov|Христивилин Площаков|khristivilin.ploshchakov224@example.org|BGR/2017/6
    GEO|Gulik'o|Mikava|გულიკო მიქავა|guliko.mikava225@example.org|GEO/2017/48
    KOR|Yeji|No|노예지|yeji.no226@example.org|KOR/2017/37
    SRB|Ema|Markuš|Ema Markuš|ema.markus227@example.org|SRB/2017/57
    UKR|Yustina|Drob'yazko|Юстина Дробʼязко|yustina.drobyazko228@example.org|UKR/2017/36
    BGR|Emilian|Shch'rbov|Емилиан Щърбов|emilian.shchrbov229@example.org|BGR/2017/48
    AZE|Osman|Qafarov|Osman Qafarov|osman.qafarov230@example.org|AZE/2017/48
    TUR|Hayret|Akar|Hayret Akar|hayret.akar231@example.org|TUR/2017/55
    UKR|Kostyantin|Khomik|Костянтин Хомик|kostyantin.khomik232@example.org|UKR/2017/6
    UKR|Zlatoslava|Telizhenko|Златослава Теліженко|zlatoslava.telizhenko233@example.org|UKR/2017/32
    TUR|Okbay|Alemdar|Okbay Alemdar|okbay.alemdar234@example.org|TUR/2017/2
    RUS|Kornil|Uvarov|Корнил Уваров|kornil.uvarov235@example.org|RUS/2017/26
    MDA|Sava|Georgescu|Sava Georgescu|sava.georgescu236@example.org|MDA/2017/11
    RUS|Vera|Sergeeva|Вера Сергеева|vera.sergeeva237@example.org|RUS/2017/6
    GRC|Timotheos|Apostolidis|Τιμόθεος Αποστολίδης|timotheos.apostolidis238@example.org|GRC/2017/15
    RUS|Danila|Evseev|Данила Евсеев|danila.evseev239@example.org|RUS/2017/26
    UKR|Vadim|Vivcharenko|Вадим Вівчаренко|vadim.vivcharenko240@example.org|UKR/2017/7
    RUS|Agaf'ya|Semenova|Агафья Семенова|agafya.semenova241@example.org|RUS/2017/46
    TUR|Pirahmet|Dumanlı|Pirahmet Dumanlı|pirahmet.dumanli242@example.org|TUR/2017/38
    GEO|Natela|Maisuradze|ნათელა მაისურაძე|natela.maisuradze243@example.org|GEO/2017/19
    ROU|Pompiliu|Tudor|Pompiliu Tudor|pompiliu.tudor244@example.org|ROU/2017/43
    BGR|Adra|Chanlieva|Адра Чанлиева|adra.chanlieva245@example.org|BGR/2017/5
    GRC|Venizelos|Kasoytsas|Βενιζέλος Κασούτσας|venizelos.kasoytsas246@example.org|GRC/2017/11
    GEO|Gela|K'up'at'adze|გელა კუპატაძე|gela.kupatadze247@example.org|GEO/2017/7
    RUS|Aleksandr|Zhuravlev|Александр Журавлев|aleksandr.zhuravlev248@example.org|RUS/2017/31
    GRC|Lazaros|Mpillas|Λάζαρος Μπίλλας|lazaros.mpillas249@example.org|GRC/2017/52
    GEO|Maia|Rost'iashvili|მაია როსტიაშვილი|maia.rostiashvili250@example.org|GEO/2017/36
    GEO|Gela|Nikabadze|გელა ნიქაბაძე|gela.nikabadze251@example.org|GEO/2017/35
    GEO|Bidzina|Geladze|ბიძინა გელაძე|bidzina.geladze252@example.org|GEO/2017/43
    RUS|Ninel'|Kapustina|Нинель Капустина|ninel.kapustina253@example.org|RUS/2017/54
    TUR|Alsoy|Soylu|Alsoy Soylu|alsoy.soylu254@example.org|TUR/2017/5
    GEO|Tamta|Mosiashvili|თამთა მოსიაშვილი|tamta.mosiashvili255@example.org|GEO/2017/25
    ARM|K'im|Kabakowlakyan|Քիմ Կաբակուլակյան|kim.kabakowlakyan256@example.org|ARM/2017/59
    KOR|Migyeong|Seo|서미경|migyeong.seo257@example.org|KOR/2017/11
    ARM|T'oros|Azroyan|Թորոս Ազրոյան|toros.azroyan258@example.org|ARM/2017/30
    GRC|Vyron|Karanasioy|Βύρων Καρανασίου|vyron.karanasioy259@example.org|GRC/2017/42
    SRB|Karlo|Kosanović|Karlo Kosanović|karlo.kosanovic260@example.org|SRB/2017/55
    GRC|Kosmas|Voylgaris|Κοσμάς Βούλγαρης|kosmas.voylgaris261@example.org|GRC/2017/45
    GRC|Thrasyvoylos|Skordakis|Θρασύβουλος Σκορδάκης|thrasyvoylos.skordakis262@example.org|GRC/2017/1
    ROU|Aristide|Ionescu|Aristide Ionescu|aristide.ionescu263@example.org|ROU/2017/19
    SRB|Domagoj|Šimunović|Domagoj Šimunović|domagoj.simunovic264@example.org|SRB/2017/1
    ARM|Filip|Poghosyan|Ֆիլիպ Պողոսյան|filip.poghosyan265@example.org|ARM/2017/43
    GEO|Teimuraz|K'ints'urashvili|თეიმურაზ კინწურაშვილი|teimuraz.kintsurashvili266@example.org|GEO/2017/23
    SRB|Mira|Hećimović|Mira Hećimović|mira.hecimovic267@example.org|SRB/2017/50
    SRB|Joso|Karlović|Joso Karlović|joso.karlovic268@example.org|SRB/2017/6
    KOR|Seongmin|Gim|김성민|seongmin.gim269@example.org|KOR/2017/12
    GEO|Elguja|Imnadze|ელგუჯა იმნაძე|elguja.imnadze270@example.org|GEO/2017/51
    MDA|Lorin|Popescu|Lorin Popescu|lorin.popescu271@example.org|MDA/2017/14
    ARM|Mart'a|Jowlfigharyan|Մարթա Ջուլֆիղարյան|marta.jowlfigharyan272@example.org|ARM/2017/46
    BGR|Akashiya|Pikyanski|Акашия Пикянски|akashiya.pikyanski273@example.org|BGR/2017/27
    ARM|Naira|Kaldrikyan|Նաիրա Կալդրիկյան|naira.kaldrikyan274@example.org|ARM/2017/7
    BGR|Diko|Ploshchakov|Дико Площаков|diko.ploshchakov275@example.org|BGR/2017/19
    ROU|Ladislau|Albu|Ladislau Albu|ladislau.albu276@example.org|ROU/2017/20
    BGR|Edita|Slaninkova|Едита Сланинкова|edita.slaninkova277@example.org|BGR/2017/38
    SRB|Mateo|Kučić|Mateo Kučić|mateo.kucic278@example.org|SRB/2017/7
    ARM|Karolin|K'yosayan|Կարոլին Քյոսայան|karolin.kyosayan279@example.org|ARM/2017/51
    GRC|Ektoras|Mayroydis|Έκτορας Μαυρουδής|ektoras.mayroydis280@example.org|GRC/2017/27
    BGR|Kaleya|Gabrovlieva|Калея Габровлиева|kaleya.gabrovlieva281@example.org|BGR/2017/12
    KOR|Sangcheol|Gim|김상철|sangcheol.gim282@example.org|KOR/2017/1
    RUS|Vera|Grishina|Вера Гришина|vera.grishina283@example.org|RUS/2017/51
    ROU|Teona|Suciu|Teona Suciu|teona.suciu284@example.org|ROU/2017/12
    KOR|Hyeonjun|Hong|홍현준|hyeonjun.hong285@example.org|KOR/2017/50
    MDA|Ionelia|Oprea|Ionelia Oprea|ionelia.oprea286@example.org|MDA/2017/19
    MDA|Mugur|Popescu|Mugur Popescu|mugur.popescu287@example.org|MDA/2017/32
    SRB|David|Perišić|David Perišić|david.perisic288@example.org|SRB/2017/52
    GRC|Symeoni|Arapaki|Συμεώνη Αραπάκη|symeoni.arapaki289@example.org|GRC/2017/18
    ROU|Iasmina|Ene|Iasmina Ene|iasmina.ene290@example.org|ROU/2017/37
    BGR|Brigita|Skrinska|Бригита Скринска|brigita.skrinska291@example.org|BGR/2017/7
    TUR|Denizalp|Tevetoğlu|Denizalp Tevetoğlu|denizalp.tevetoglu292@example.org|TUR/2017/30
    ROU|Bucur|Pușcașu|Bucur Pușcașu|bucur.puscasu293@example.org|ROU/2017/19
    GRC|Mayroydis|Tziortzios|Μαυρούδης Τζιόρτζιος|mayroydis.tziortzios294@example.org|GRC/2017/24
    BGR|Galena|Shkembova|Галена Шкембова|galena.shkembova295@example.org|BGR/2017/15
    TUR|Bağdaş|Türk|Bağdaş Türk|bagdas.turk296@example.org|TUR/2017/55
    ARM|Hamazasp|Nazaryan|Համազասպ Նազարյան|hamazasp.nazaryan297@example.org|ARM/2017/8
    SRB|Joško|Rogošić|Joško Rogošić|josko.rogosic298@example.org|SRB/2017/4
    AZE|Rövşanə|Çəmənli|Rövşanə Çəmənli|rovsane.cemenli299@example.org|AZE/2017/9
    """
}
