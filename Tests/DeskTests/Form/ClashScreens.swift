/// The form with a clash, then the question: as they look at each size.
enum ClashScreens {
  static let screens = [
    60: """
     Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:05  A Park
     Participants│Check-in│Matrix│Delegations│Programme›
     Georgios PAPADOPOULOS  A-004-5
       Family name *   Papadopoulos                            ┃
       Given names     Georgios                                ┃
       State *         Greece                ▾                 ┃
       Ministry        Ministry of Digital P ▾                 ┃
     > Position        Director General        <> B Lee at 09… ┃
       Department      Digital Strategy                        │
       Capacity        head of delegation    ▾                 │
       Level           national              ▾                 │
       Title           Mr.                                     │
       <> B Lee at 09:05: “Deputy”, was “Director”; F2 asks
       which

     F2 Save  Enter Next  F4 Pick  F1 Help  F9 All  F10 Quit
     Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:05  A Park
     Participants│Check-in│Matrix│Delegations│Programme›
     Georgios PAPADOPOULOS  A-004-5
       Family name *   Papadopoulos                            ┃
    ┌─ Changed meanwhile: Georgios PAPADOPOULOS ───────────────┐
    │   Position: was “Director” when you opened it            │
    │ > ( ) B Lee at 09:05 made it “Deputy”                    │
    │   ( ) you typed “Director General”                       │
    │                                                          │
    │                                                          │
    │ Enter takes the lit value · F2 saves · Esc back to the … │
    └──────────────────────────────────────────────────────────┘
       <> B Lee at 09:05: “Deputy”, was “Director”; F2 asks
       which

     F2 Save  Enter Choose  Esc Back  F1 Help  F9 All  F10 Quit
    """,
    80: """
     Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
     Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
     Georgios PAPADOPOULOS  A-004-5
       Family name *   Papadopoulos
       Given names     Georgios
       State *         Greece                             ▾
       Ministry        Ministry of Digital Policy, Teleco ▾
     > Position        Director General                     <> B Lee at 09:05: “Dep…
       Department      Digital Strategy
       Capacity        head of delegation                 ▾
       Level           national                           ▾
       Title           Mr.
       Patronymic
       Own script      Γεώργιος Παπαδόπουλος
       E-mail          g.papadopoulos@example.org
       Phone           +30 210 1234567                      ~ B Lee at 09:05 made i…
       Letter          GRC/5531/2017
       Contact consent                                    ▾
       Remarks


       <> B Lee at 09:05: “Deputy”, was “Director”; F2 asks which

     F2 Save  Enter Next  F4 Pick  F8 Open that one  F1 Help  F9 All  F10 Quit
     Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
     Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
     Georgios PAPADOPOULOS  A-004-5
       Family name *   Papadopoulos
       Given names     Georgios
       State *         Greece                             ▾
       Ministry        Ministry of Digital Policy, Teleco ▾
     > Position        Director General                     <> B Lee at 09:05: “Dep…
      ┌─ Changed meanwhile: Georgios PAPADOPOULOS ───────────────────────────────┐
      │   Position: was “Director” when you opened it                            │
      │ > ( ) B Lee at 09:05 made it “Deputy”                                    │
      │   ( ) you typed “Director General”                                       │
      │                                                                          │
      │                                                                          │
      │ Enter takes the lit value · F2 saves · Esc back to the form              │
      └──────────────────────────────────────────────────────────────────────────┘ …
       Letter          GRC/5531/2017
       Contact consent                                    ▾
       Remarks


       <> B Lee at 09:05: “Deputy”, was “Director”; F2 asks which

     F2 Save  Enter Choose  Esc Back  F1 Help  F9 All  F10 Quit
    """,
    140: """
     Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:05  A Park
     Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
     Georgios PAPADOPOULOS  A-004-5
       Family name *   Papadopoulos
       Given names     Georgios
       State *         Greece                                                                 ▾
       Ministry        Ministry of Digital Policy, Telecommunications and Media               ▾
     > Position        Director General                                                         <> B Lee at 09:05: “Deputy”, was “Director”; F2…
       Department      Digital Strategy
       Capacity        head of delegation                                                     ▾
       Level           national                                                               ▾
       Title           Mr.
       Patronymic
       Own script      Γεώργιος Παπαδόπουλος
       E-mail          g.papadopoulos@example.org
       Phone           +30 210 1234567                                                          ~ B Lee at 09:05 made it so; was empty
       Letter          GRC/5531/2017
       Contact consent                                                                        ▾
       Remarks




























       <> B Lee at 09:05: “Deputy”, was “Director”; F2 asks which

     F2 Save  Enter Next  F4 Pick  F8 Open that one  F5 Undo typing  Shift-F8 Clear proposal  Esc Back  F1 Help  F9 All  F10 Quit
     Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:05  A Park
     Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
     Georgios PAPADOPOULOS  A-004-5
       Family name *   Papadopoulos
       Given names     Georgios
       State *         Greece                                                                 ▾
       Ministry        Ministry of Digital Policy, Telecommunications and Media               ▾
     > Position        Director General                                                         <> B Lee at 09:05: “Deputy”, was “Director”; F2…
       Department      Digital Strategy
       Capacity        head of delegation                                                     ▾
       Level           national                                                               ▾
       Title           Mr.
       Patronymic
       Own script      Γεώργιος Παπαδόπουλος
       E-mail          g.papadopoulos@example.org
       Phone           +30 210 1234567                                                          ~ B Lee at 09:05 made it so; was empty
       Letter          GRC/5531/2017
       Contact consent                                                                        ▾
       Remarks


                                    ┌─ Changed meanwhile: Georgios PAPADOPOULOS ───────────────────────────────┐
                                    │   Position: was “Director” when you opened it                            │
                                    │ > ( ) B Lee at 09:05 made it “Deputy”                                    │
                                    │   ( ) you typed “Director General”                                       │
                                    │                                                                          │
                                    │                                                                          │
                                    │ Enter takes the lit value · F2 saves · Esc back to the form              │
                                    └──────────────────────────────────────────────────────────────────────────┘


















       <> B Lee at 09:05: “Deputy”, was “Director”; F2 asks which

     F2 Save  Enter Choose  Esc Back  F1 Help  F9 All  F10 Quit
    """,
  ]
}
