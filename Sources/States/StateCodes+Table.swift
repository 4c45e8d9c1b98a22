extension StateCodes {
  /// One state a line: identifier, ISO 3166-1 alpha-2 and numeric, Correlates of War number and
  /// abbreviation, FIPS 10-4, and a name where ISO has none. `-` is none.
  ///
  /// Facts from ISO 3166-1 by way of datasets/country-codes (public domain), and from the state
  /// system list of the Correlates of War Project (v2016). A Correlates of War code is an alpha-3 code
  /// here only where each means the other. States that are not in ISO keep their number, as `cow:300`;
  /// those that are on neither list have that of Gleditsch and Ward, as `gw:711`. The Netherlands
  /// Antilles, a territory until 2010, keep their alpha-3 code of that time.
  static let table = """
    ABW AW 533 - - AA
    AFG AF 004 700 AFG AF
    AGO AO 024 540 ANG AO
    AIA AI 660 - - AV
    ALA AX 248 - - -
    ALB AL 008 339 ALB AL
    AND AD 020 232 AND AN
    ARE AE 784 696 UAE AE
    ARG AR 032 160 ARG AR
    ARM AM 051 371 ARM AM
    ASM AS 016 - - AQ
    ATA AQ 010 - - AY
    ATF TF 260 - - FS
    ATG AG 028 58 AAB AC
    AUS AU 036 900 AUL AS
    AUT AT 040 305 AUS AU
    AZE AZ 031 373 AZE AJ
    BDI BI 108 516 BUI BY
    BEL BE 056 211 BEL BE
    BEN BJ 204 434 BEN BN
    BES BQ 535 - - -
    BFA BF 854 439 BFO UV
    BGD BD 050 771 BNG BG
    BGR BG 100 355 BUL BU
    BHR BH 048 692 BAH BA
    BHS BS 044 31 BHM BF
    BIH BA 070 346 BOS BK
    BLM BL 652 - - TB
    BLR BY 112 370 BLR BO
    BLZ BZ 084 80 BLZ BH
    BMU BM 060 - - BD
    BOL BO 068 145 BOL BL
    BRA BR 076 140 BRA BR
    BRB BB 052 53 BAR BB
    BRN BN 096 835 BRU BX
    BTN BT 064 760 BHU BT
    BVT BV 074 - - BV
    BWA BW 072 571 BOT BC
    CAF CF 140 482 CEN CT
    CAN CA 124 20 CAN CA
    CCK CC 166 - - CK
    CHE CH 756 225 SWZ SZ
    CHL CL 152 155 CHL CI
    CHN CN 156 710 CHN CH
    CIV CI 384 437 CDI IV
    CMR CM 120 471 CAO CM
    COD CD 180 490 DRC CG
    COG CG 178 484 CON CF
    COK CK 184 - - CW
    COL CO 170 100 COL CO
    COM KM 174 581 COM CN
    CPV CV 132 402 CAP CV
    CRI CR 188 94 COS CS
    CUB CU 192 40 CUB CU
    CUW CW 531 - - UC
    CXR CX 162 - - KT
    CYM KY 136 - - CJ
    CYP CY 196 352 CYP CY
    CZE CZ 203 316 CZR EZ
    DEU DE 276 255 GMY GM
    DJI DJ 262 522 DJI DJ
    DMA DM 212 54 DMA DO
    DNK DK 208 390 DEN DA
    DOM DO 214 42 DOM DR
    DZA DZ 012 615 ALG AG
    ECU EC 218 130 ECU EC
    EGY EG 818 651 EGY EG
    ERI ER 232 531 ERI ER
    ESH EH 732 - - WI
    ESP ES 724 230 SPN SP
    EST EE 233 366 EST EN
    ETH ET 231 530 ETH ET
    FIN FI 246 375 FIN FI
    FJI FJ 242 950 FIJ FJ
    FLK FK 238 - - FK
    FRA FR 250 220 FRN FR
    FRO FO 234 - - FO
    FSM FM 583 987 FSM FM
    GAB GA 266 481 GAB GB
    GBR GB 826 200 UKG UK
    GEO GE 268 372 GRG GG
    GGY GG 831 - - GK
    GHA GH 288 452 GHA GH
    GIB GI 292 - - GI
    GIN GN 324 438 GUI GV
    GLP GP 312 - - GP
    GMB GM 270 420 GAM GA
    GNB GW 624 404 GNB PU
    GNQ GQ 226 411 EQG EK
    GRC GR 300 350 GRC GR
    GRD GD 308 55 GRN GJ
    GRL GL 304 - - GL
    GTM GT 320 90 GUA GT
    GUF GF 254 - - FG
    GUM GU 316 - - GQ
    GUY GY 328 110 GUY GY
    HKG HK 344 - - HK
    HMD HM 334 - - HM
    HND HN 340 91 HON HO
    HRV HR 191 344 CRO HR
    HTI HT 332 41 HAI HA
    HUN HU 348 310 HUN HU
    IDN ID 360 850 INS ID
    IMN IM 833 - - IM
    IND IN 356 750 IND IN
    IOT IO 086 - - IO
    IRL IE 372 205 IRE EI
    IRN IR 364 630 IRN IR
    IRQ IQ 368 645 IRQ IZ
    ISL IS 352 395 ICE IC
    ISR IL 376 666 ISR IS
    ITA IT 380 325 ITA IT
    JAM JM 388 51 JAM JM
    JEY JE 832 - - JE
    JOR JO 400 663 JOR JO
    JPN JP 392 740 JPN JA
    KAZ KZ 398 705 KZK KZ
    KEN KE 404 501 KEN KE
    KGZ KG 417 703 KYR KG
    KHM KH 116 811 CAM CB
    KIR KI 296 946 KIR KR
    KNA KN 659 60 SKN SC
    KOR KR 410 732 ROK KS
    KWT KW 414 690 KUW KU
    LAO LA 418 812 LAO LA
    LBN LB 422 660 LEB LE
    LBR LR 430 450 LBR LI
    LBY LY 434 620 LIB LY
    LCA LC 662 56 SLU ST
    LIE LI 438 223 LIE LS
    LKA LK 144 780 SRI CE
    LSO LS 426 570 LES LT
    LTU LT 440 368 LIT LH
    LUX LU 442 212 LUX LU
    LVA LV 428 367 LAT LG
    MAC MO 446 - - MC
    MAF MF 663 - - RN
    MAR MA 504 600 MOR MO
    MCO MC 492 221 MNC MN
    MDA MD 498 359 MLD MD
    MDG MG 450 580 MAG MA
    MDV MV 462 781 MAD MV
    MEX MX 484 70 MEX MX
    MHL MH 584 983 MSI RM
    MKD MK 807 343 MAC MK
    MLI ML 466 432 MLI ML
    MLT MT 470 338 MLT MT
    MMR MM 104 775 MYA BM
    MNE ME 499 341 MNG MJ
    MNG MN 496 712 MON MG
    MNP MP 580 - - CQ
    MOZ MZ 508 541 MZM MZ
    MRT MR 478 435 MAA MR
    MSR MS 500 - - MH
    MTQ MQ 474 - - MB
    MUS MU 480 590 MAS MP
    MWI MW 454 553 MAW MI
    MYS MY 458 820 MAL MY
    MYT YT 175 - - MF
    NAM NA 516 565 NAM WA
    NCL NC 540 - - NC
    NER NE 562 436 NIR NG
    NFK NF 574 - - NF
    NGA NG 566 475 NIG NI
    NIC NI 558 93 NIC NU
    NIU NU 570 - - NE
    NLD NL 528 210 NTH NL
    NOR NO 578 385 NOR NO
    NPL NP 524 790 NEP NP
    NRU NR 520 970 NAU NR
    NZL NZ 554 920 NEW NZ
    OMN OM 512 698 OMA MU
    PAK PK 586 770 PAK PK
    PAN PA 591 95 PAN PM
    PCN PN 612 - - PC
    PER PE 604 135 PER PE
    PHL PH 608 840 PHI RP
    PLW PW 585 986 PAL PS
    PNG PG 598 910 PNG PP
    POL PL 616 290 POL PL
    PRI PR 630 - - RQ
    PRK KP 408 731 PRK KN
    PRT PT 620 235 POR PO
    PRY PY 600 150 PAR PA
    PSE PS 275 - - GZ
    PYF PF 258 - - FP
    QAT QA 634 694 QAT QA
    REU RE 638 - - RE
    ROU RO 642 360 ROM RO
    RUS RU 643 365 RUS RS
    RWA RW 646 517 RWA RW
    SAU SA 682 670 SAU SA
    SDN SD 729 625 SUD SU
    SEN SN 686 433 SEN SG
    SGP SG 702 830 SIN SN
    SGS GS 239 - - SX
    SHN SH 654 - - SH
    SJM SJ 744 - - SV
    SLB SB 090 940 SOL BP
    SLE SL 694 451 SIE SL
    SLV SV 222 92 SAL ES
    SMR SM 674 331 SNM SM
    SOM SO 706 520 SOM SO
    SPM PM 666 - - SB
    SRB RS 688 - - RI
    SSD SS 728 626 SSD OD
    STP ST 678 403 STP TP
    SUR SR 740 115 SUR NS
    SVK SK 703 317 SLO LO
    SVN SI 705 349 SLV SI
    SWE SE 752 380 SWD SW
    SWZ SZ 748 572 SWA WZ
    SXM SX 534 - - NN
    SYC SC 690 591 SEY SE
    SYR SY 760 652 SYR SY
    TCA TC 796 - - TK
    TCD TD 148 483 CHA CD
    TGO TG 768 461 TOG TO
    THA TH 764 800 THI TH
    TJK TJ 762 702 TAJ TI
    TKL TK 772 - - TL
    TKM TM 795 701 TKM TX
    TLS TL 626 860 ETM TT
    TON TO 776 955 TON TN
    TTO TT 780 52 TRI TD
    TUN TN 788 616 TUN TS
    TUR TR 792 640 TUR TU
    TUV TV 798 947 TUV TV
    TWN TW 158 713 TAW TW
    TZA TZ 834 510 TAZ TZ
    UGA UG 800 500 UGA UG
    UKR UA 804 369 UKR UP
    UMI UM 581 - - -
    URY UY 858 165 URU UY
    USA US 840 2 USA US
    UZB UZ 860 704 UZB UZ
    VAT VA 336 327 PAP VT
    VCT VC 670 57 SVG VC
    VEN VE 862 101 VEN VE
    VGB VG 092 - - VI
    VIR VI 850 - - VQ
    VNM VN 704 816 DRV VM
    VUT VU 548 935 VAN NH
    WLF WF 876 - - WF
    WSM WS 882 990 WSM WS
    YEM YE 887 679 YEM YM
    ZAF ZA 710 560 SAF SF
    ZMB ZM 894 551 ZAM ZA
    ZWE ZW 716 552 ZIM ZI
    XKX XK - 347 KOS KV
    cow:240 - - 240 HAN - Hanover
    cow:245 - - 245 BAV - Bavaria
    cow:260 - - 260 GFR - German Federal Republic
    cow:265 - - 265 GDR - German Democratic Republic
    cow:267 - - 267 BAD - Baden
    cow:269 - - 269 SAX - Saxony
    cow:271 - - 271 WRT - Wuerttemburg
    cow:273 - - 273 HSE - Hesse Electoral
    cow:275 - - 275 HSG - Hesse Grand Ducal
    cow:280 - - 280 MEC - Mecklenburg Schwerin
    cow:300 - - 300 AUH - Austria-Hungary
    cow:315 - - 315 CZE - Czechoslovakia
    cow:329 - - 329 SIC - Two Sicilies
    cow:332 - - 332 MOD - Modena
    cow:335 - - 335 PMA - Parma
    cow:337 - - 337 TUS - Tuscany
    cow:345 - - 345 YUG - Yugoslavia
    cow:511 - - 511 ZAN - Zanzibar
    cow:678 - - 678 YAR - Yemen Arab Republic
    cow:680 - - 680 YPR - Yemen People's Republic
    cow:730 - - 730 KOR - Korea
    cow:817 - - 817 RVN - Republic of Vietnam
    gw:89 - - - - - United Provinces of Central America
    gw:99 - - - - - Great Colombia
    gw:396 - - - - - Abkhazia
    gw:397 - - - - - South Ossetia
    gw:563 - - - - - Transvaal
    gw:564 - - - - - Orange Free State
    gw:711 - - - - - Tibet
    gw:815 - - - - - Annam
    ANT - - - - - Netherlands Antilles
    """
}
