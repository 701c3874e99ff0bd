import Exchange
import Testing

@testable import Desk

/// Whole screens in Turkish: longer words than English ones, in the columns, bars and dialogs of the same desk.
@Suite struct TurkishScreenTests {
  @Test func `the list of participants after an arrival`() throws {
    try inTurkish {
      var player = try Player()
      try player.press("Down F2")
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Pzt 30 Eki 09:05  A Park
           Katılımcılar │ Giriş │ Çizelge │ Heyetler │ Program │ Bakanlıklar │ Günlük
           Ara:                                                 17 / 17   protokol sırası
            Kart     Ad                       Ülke   Bakanlık             Geldi
          > A-001-3  Hayk VARDANYAN · Հայկ Վ… ARM    Transport, Communic… 09:05          ┃
            A-002-1  Desislava ZHELYAZKOVA ·… BGR    State e-Government … -              ┃
            A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -              ┃
            A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… -              ┃
            A-005-9  Eleftheria MPAKOGIANNI … GRC    Interior             -              ┃
            A-006-8  Ștefan ȚURCANU           MDA                         -              ┃
            A-007-6  Miloš ĐORĐEVIĆ · Милош … SRB    Public Administrati… -              ┃
            A-008-4  Ljiljana ŽIVKOVIĆ · Љиљ… SRB    Public Administrati… -              ┃
            A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… -              ┃
            A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             -              │
            A-011-7  Işıl YILDIRIM            TUR    Development          -              │
            A-012-5  İbrahim ÇAĞLAR           TUR                         -              │
            A-013-0  Oksana SHEVCHENKO · Окс… UKR    State Agency for El… -              │
          ────────────────────────────────────────────────────────────────────────────────
            Mr. Hayk VARDANYAN · Հայկ Վարդանյան                 geldi 09:05, yazan A Park
            heyet başkanı, Republic of Armenia, merkezi düzey          yazı ARM/2017/0412
            Head of Department, IT, Ministry of Transport, Communication and Information…
            workshop bekleniyor · forum bekleniyor · visit-center bekleniyor · wrap-up b…
           Kaydedildi 3: Hayk VARDANYAN: geldi 09:05                         F5 geri alır
           F2 Geldi  Enter Aç  F7 Yeni  F8 İşlem  F4 Süz  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `check-in after a mark, every mark named`() throws {
    try inTurkish {
      var player = try Player.afterFirstMorning()
      try player.goTo(.checkIn)
      try player.press("F4 2 Right Right Down Enter")
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Pzt 30 Eki 09:35  A Park
           Katılımcılar │ Giriş │ Çizelge │ Heyetler │ Program │ Bakanlıklar │ Günlük
           Yer: Workshop, Pzt 30 Eki 10:00-12:30                     16 kişiden 3 katıldı
           Yazın veya okutun:                               ‹katıldı› geç  mazeretli  yok
            Kart     Ad                      Ülke   Bakanlık            İşaret
            A-001-3  Hayk VARDANYAN · Հայկ … ARM    Transport, Communi… mazeretli 09:35  ┃
            A-002-1  Desislava ZHELYAZKOVA … BGR    State e-Government… -                ┃
            A-003-7  Krastyo SHTARBANOV · К… BGR    State e-Government… -                ┃
            A-004-5  Georgios PAPADOPOULOS … GRC    Digital Policy, Te… katıldı 09:35    ┃
            A-005-9  Eleftheria MPAKOGIANNI… GRC    Interior            -                ┃
            A-006-8  Ștefan ȚURCANU          MDA                        -                │
            A-007-6  Miloš ĐORĐEVIĆ · Милош… SRB    Public Administrat… -                │
            A-008-4  Ljiljana ŽIVKOVIĆ · Љи… SRB    Public Administrat… -                │
            A-009-2  Mehmet ŞAHİN            TUR    Transport, Maritim… katıldı 09:35    │
            A-010-1  Ayşe ŞAHİNOĞLU          TUR    Interior            geç 09:35        │
          ────────────────────────────────────────────────────────────────────────────────
            ✓ Hayk VARDANYAN  mazeretli, 09:35
              Republic of Armenia, Ministry of Transport, Communication and Information …




           Kaydedildi 7: Hayk VARDANYAN: mazeretli, Workshop                 F5 geri alır
           Enter İşaret  F4 Etkinlik  Shift-F4 Yoklama  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `the form of a walk-in with what is missing`() throws {
    try inTurkish {
      var player = try Player()
      player.type("yılmaz")
      try player.press("F7 F2")
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Pzt 30 Eki 09:05  A Park
           Katılımcılar │ Giriş │ Çizelge │ Heyetler │ Program │ Bakanlıklar │ Günlük
           Yeni katılımcı
             Soyadı *        yılmaz
             Ad
           > Ülke *                                             ▾ * ülke gerekli
             Bakanlık                                           ▾
             Görev
             Birim
             Sıfat           heyet üyesi                        ▾
             Düzey                                              ▾
             Unvan
             Baba adı
             Kendi yazısı
             E-posta
             Telefon
             Yazı
             İletişim izni                                      ▾
             Notlar
             Kabul gerekçesi
             Şimdi burada    [x] evet
             * ülke gerekli
           Kaydedilmedi: ülke gerekli
           F2 Kaydet  Enter Sonraki  F4 Seç  F8 Bunu aç  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `the help of a screen`() throws {
    try inTurkish {
      var player = try Player()
      try player.press("F1")
      // How far the scroll bar reaches depends on every action there is.
      #expect(
        player.screen.replacing("┃", with: "│") == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Pzt 30 Eki 09:05  A Park
           Katılımcılar │ Giriş │ Çizelge │ Heyetler │ Program │ Bakanlıklar │ Günlük
           ┌─ Yardım: Katılımcılar ─────────────────────────────────────────────────────┐
           │ Herhangi bir alfabeyle adın bir parçasını, yaka kartını, ülkeyi,         │ │
           │ bakanlığı, e-postayı veya yazıyı yazın: en iyi eşleşme seçilir. F2 yaka  │ │
           │ kartını verir, Enter açar, F7 yerinde kayıt yapar.                       │ │
           │                                                                          │ │
           │ F2 Ctrl-S Ins           Geldi olarak işaretle. Seçili kişiye yaka        │ │
           │                         kartını verir.                                   │ │
           │ Enter                   Aç. Seçili satırı açar.                          │ │
           │ F7 Ctrl-N               Yeni katılımcı. Yerinde kayıt yapar; süzgece     │ │
           │                         yazılan metin soyadı olur.                       │ │
           │ F8                      Kişi için işlem. Yapılabilecekleri sunar:        │ │
           │                         ayrıldı, çekme, yeniden alma, değiştirme,        │ │
           │                         birleştirme.                                     │ │
           │ F4                      Süz, sırala, sütun. Listenin kimleri, hangi      │ │
           │                         sırayla gösterdiğini ve ne söylediğini seçer.    │ │
           │ Shift-F3                Yalnız eksikler. Yalnızca gelmemiş ya da işareti │ │
           │                         olmayanları gösterir ve kaç kişi olduklarını     │ │
           │                         söyler; yeniden basınca hepsi görünür.           │ │
           │ F6                      Gösterileni dışa aktar. Gösterileni bir dosyaya  │ │
           └────────────────────────────────────────────────────────────────────────────┘

           Esc Geri  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `the journal of the first morning`() throws {
    try inTurkish {
      var player = try Player.afterFirstMorning()
      try player.goTo(.journal)
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Pzt 30 Eki 09:35  A Park
           Katılımcılar │ Giriş │ Çizelge │ Heyetler │ Program │ Bakanlıklar │ Günlük
           Ara:                                                               6 / 6 kayıt
             No  Ne zaman      Kim         Ne
          >   6  30 Eki 09:35  B Lee       Ayşe ŞAHİNOĞLU: geç, Workshop, 09:35 (traffic)
              5  30 Eki 09:35  B Lee       Mehmet ŞAHİN ve Georgios PAPADOPOULOS: katıldı…
              4  30 Eki 09:35  B Lee       İbrahim ÇAĞLAR: çekildi: illness
              3  30 Eki 09:05  B Lee       Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU ve 2 kişi daha: g…
              2  30 Eki 09:05  A Park      nominations.csv içe aktarıldı: 17 kaydedildi
              1  30 Eki 09:05  A Park      program alındı: Korea-BSEC ICT Cooperation Pro…









          ────────────────────────────────────────────────────────────────────────────────
           Ayşe ŞAHİNOĞLU: geç, Workshop, 09:35 (traffic)


           Enter Aç  F8 Kaydı geri al  F6 Dışa aktar  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `the delegations in a small window`() throws {
    try inTurkish {
      var player = try Player.afterFirstMorning(columns: 60, rows: 16)
      try player.goTo(.delegations)
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Progr… Pzt 30 Eki 09:35  A Park
           Katılımcılar│Giriş│Çizelge│Heyetler│Program│Bakanlıklar›
           Ara:                                         13 / 13 heyet

               Heyet            Bildirilen   Geldi   Eksik
          >  1 Albania                   0       0       0           ┃
             2 Armenia                   1       0       1 ░░░░░░░░  ┃
             3 Azerbaijan                0       0       0           ┃
             4 Bulgaria                  2       0       2 ░░░░░░░░  │
             5 Georgia                   0       0       0           │
             6 Greece                    2       2       0 ████████  │
             7 Moldova                   1       0       1 ░░░░░░░░  │
          ────────────────────────────────────────────────────────────
               Bütün heyetler           16       4      12 ██░░░░░░

           Enter Aç  F8 İşlem  F7 Yeni  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `the programme, its columns as wide as their headings`() throws {
    try inTurkish {
      var player = try Player.afterFirstMorning()
      try player.goTo(.programme)
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Pzt 30 Eki 09:35  A Park
           Katılımcılar │ Giriş │ Çizelge │ Heyetler │ Program │ Bakanlıklar │ Günlük
           Ara:                          Pzt 30 Eki – Cum 3 Kas 2017 · saatler Asia/Seoul
            Saat         Etkinlik                              Beklenen Katıldı Kapasite
            Pzt 30 Eki
          > 10:00-12:30  Workshop                                    16       3        -
            Sal 31 Eki
            09:30-17:00  Global Forum on e-Government                16       0        -
            10:00-12:00    Why do we need e-Government?              16       0        -
            14:00-16:00    Future of the e-Government                16       0        -
            Çar 1 Kas
            09:00-12:00  Visit to the Ubiquitous Integrated …        16       0        -
            Cum 3 Kas
            15:00 başlar Wrap-up meeting                             16       0        -


          ────────────────────────────────────────────────────────────────────────────────
           Workshop
           Pzt 30 Eki, 10:00-12:30, KLID headquarters
           16 bekleniyor, 3 orada · 2 katıldı · 1 geç · 0 mazeretli · 0 yok
           düzenleyici - · başkan -


           Enter Aç  F8 Değiştir  F7 Ekle  F1 Yardım  F9 Tümü  F10 Çıkış
          """
      )
    }
  }

  @Test func `what is recorded does not depend on the language`() throws {
    func entries() throws -> [[String]] {
      var player = try Player.afterFirstMorning()
      try player.press("F4 Down Down")
      player.type("gelmedi not arrived")
      try player.press("Esc Esc F6")
      return player.register.entries.map { "\($0.facts)" }.map { [$0] }
    }
    #expect(try inTurkish(entries) == entries())
  }

  @Test func `an export records its filter in English`() throws {
    let order = try inTurkish {
      var player = try Player()
      try player.press("F4 Down Down")
      player.type("gelmedi")
      try player.press("Enter F2 F6 Enter")
      return player.effect
    }
    guard case .export(let order) = order else {
      Issue.record("no export was asked for")
      return
    }
    #expect(order.choice.shown?.words == "not arrived")
  }
}
