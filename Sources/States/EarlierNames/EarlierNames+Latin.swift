extension EarlierNames {
  /// Names in the Latin script.
  static let latin = """
    ABW Ahlujbah
    AFG Afgania|Ahfuhan|Apganistan|Awghánestán|ma Akanisan|Afghaanistaan|Mba Afghanistan
    AGO Anggola|Angolia|ʻEnikola|Anhgohlah|ma Ankola
    AIA Ākuira|Anquila|Angguila|Anhgveihlah|Aŋguillasuõllu
    ALA Alando|Ålandd|Ålandi|Alandia|Pulo Olan|Isoe Åland|llas Åland|Isles Åland|Otoci Aland|Ålandsøerne|Ìsuli Åland|Ishujt Aland|Isoles Åland|Bisanga Ɛland|Gżejjer Aland|Insules Åland|Áwlánd Islánd|Åland Eilunen|Åland-eilande|Ålandeilanden|Ålandeilannen|Aland uharteak|Oileáin Alaind|Agwaetiti Aland|Alandska Ostrva|Alandsko otočje|tagzirt n aland|Alandské ostrovy|Tigzirin n Aland
    ALA Visiwa vya Alandi
    ALB Arbania|ma Sipe|Albanijo|Albaanien|Shqipëria|Ahwjbahnizya
    AND Annorra|Anhdauwj|ʻEnitola|ma Antola
    ARE Emárát|Azlenzciuz|Emirati arabi unii|Imarat Arab Rempug|Unit Arab Emiratus|Emirac Arabics Unis|Emiratos Arabes Unius|Egyesült Arab Emirátus|Emirati Għarab Maqgħuda|Emirati Àrabbi Junciuti|Unió dels Emirats Àrabs|Arabiar Emirrerri Batuak|Birləşmiş Ərəb Emiratları|Os Emiratos Árabes Unidos|Forenede Arabiske Emirater|Obodo United Arab Emirates|Emiratet Arabe te Bashkuara
    ARE Emîrtiyên Erebî yên Yekbûyî|Zjednoczōne Ymiraty Arabske|Các Tiểu V.quốc Ả Rập T.nhất|Ferianigt Araabisk Emiraaten|Unuiĝintaj Arabaj Emirlandos|Veräinigti Arabischi Emiräät|Vereenigte Araabsche Emiraten|Yr Emiraethau Arabaidd Unedig|Imaaraadka Carabta ee Midoobay|Phylarchiarum Arabicarum Confoederatio
    ARG Arjentîn|Argintina|Argyntyna|Arqentina|arxantina|Archentina|A Arxentina|Ahgwnhdingz|Argentīnija|Arjantiniya|ma Alensina|Argentiinien
    ARM ma Aja|Armenja|Ermenia|Árminiá|ʻĀminia|Armynijo|Lemènder|Airmeinia|Armeenien|Yameijnizya|Obodo Armenia
    ASM Samoa Amrik|Usona Samoo|Amriki Samóá|Amerikar Samoa|Samoa Miricani|Amerikāņu Samoa|Samoa Amerikana|Amerikoonsk Samoa|Amerykańske Samoa|Samó Meiriceánach|sawma tamirikanit|Amerikaansch-Samoa|Đảo Somoa thuộc Mỹ|Samoa Nord-americana|Samotha na h-Airmeireaga
    ATA Antartica|Antàrtidi|Antarktyka|A Antártida|Antarktikaa|Kutub Kidul|ma Antasika|Yr Antarctig|An Antartaice|Qalasersuaq Kujalleq
    ATF Franske sørområde|Pránsi Zerbári Damag|Wilayah Kidul Prasman|Fransa Cənub Əraziləri|Thuộc Địa Nam của Pháp|Francúzske južné územia|Fransız Güney Bölgeleri|Tære australe franseixi|Francaj Sudaj Teritorioj|Ranskan eteläiset alueet|Fransız Cənub teritoriyası|Timura tifransisin n unẓul|Francijas Dienvidjūru Zemes|Francouzská jižní teritoria|Franču dienvidu teritorijas
    ATF Lãnh thổ miền nam nước Pháp|Territori australi francesi|timmura tifransisin nwadday|Maeneo ya Kusini ya Ufaransa|Territoris Francesos del Sud|Territòris Australs Francesi|Territòris del Sud franceses|Timura n umalu tifṛansisiyin|Territoris Australs Francesos|Wilayah Kutub Selatan Prancis|e-French Southern Territories|Frantziaren Lurralde Australak|Teritori Kutub Selatan Prancis
    ATF Territorios australs franceses|Tirritori Francisi di Sciroccu|Francuskie Terytoria Południowe|Territoret Australiane Franceze|Críocha Deisceartacha na Fraince|Territorias meridional de Francia|Territorji Franċiżi ta’ Nofsinhar|Francuske Južne i Antarktičke Zemlje|Fransöösk Süüd- an Antarktisregiuunen|Franzöösche Süüd- un Antarktisrebeden|Ranskan ulkopuoliset eteläiset alueet
    ATF Teritori franzesc dl Süd y dl’Antartica|Francuski južni i antarktički teritoriji|Francuske Terytoria Połedniowe i Antarktyczne|Franske Besiddelser i Det Sydlige Indiske Ocean|De Franske Besiddelser i Det Sydlige Indiske Ocean
    ATG Antigvo-Barbudo|Antiga e Barbuda|Antiga o Barbuda|Antigve i Barbuda|Anatikua me Pāpura|Antigua a Barbados|Antigua un Barbuda|Antigwa da Barbuba|Antiqua et Barbuda|Antīgwa be Barbūda|Antigua iyo Barbuda|Antigua va Barbados|Aintíge agus Barbúda|Antiigua an Barbuuda|Antiigua an Barubuda|Antigua aamma Barbuda|Antigua da Bardudasuõllu
    AUS Úc|Audaliya|Awstralja|Ásthréliá|Australijo|ma Oselija|Austraalien
    AUT Ateria|Audili|nnemsa|Ástriá|Østrigi|Austryjo|Awstrija|Ostenrèk|Uastenrik|ma Esalasi|Öösterriek|Āustrarīki|Nuõrtiväʹldd
    AZE Azerbayán|Atropatene|Azebaegyan|Azerbaijãu|Azerbajaan|Ażerbajġan|Aserbeidjan|Azerbaichán|Ahsaibaigyangh|Aserbaidschaan|Obodo Azerbaijan
    BDI Burund|Burundia|Pelaniti
    BEL Belġju|Bergiu|biljik|Belgijo|Béljiam|Belchica|Bijlisiz|Paratiamu|ma Pesije
    BEN Bynin|Beniin|Beninum|Beiningz|ma Penen|Beninjânnam
    BES Caribe Hà Lan|Antia Hulandes|Caraibi olandesc|Huland n Kaṛayib|Karaibas olandes|Karayip Hollanda|Karepeana Hōrana|Karib Niderlandy|Karibeko Holanda|Kerébi Nedarlánd|Welanda Karaiben|Caraibi olandeixi|Caràibbi ulannisi|Kariba Nederlando|Caribean Nederland|Karibia Nederlando|hulanda takaribiyt|Antilhas Caribenhas|Antilhez nederlandat|Iseldiroedd y Caribî|Karibia Vueʹlljânnam
    BES Antilles Neerlandeses|Karajibske Niderlandy|Kariibisk Neederlunen|Nederlandske antiller|Vuolleeatnamat Karibe|Païses Basses caribèus|De Nederlandske Antiller|Hollandi Kariibi mere saared|Bonaire, S:t Eustatius och Saba|Bonaire, Sint Eustatius und Saba|Karibbeatɔwo ƒe Nedalanɖs nutome|Ranntair Breatainn na h-Antartaig
    BFA Pēkina Waho|burkinafasu|ma Pukinapaso|Boerkina Fasso|Burkina Fasojânnam
    BGD ma Panla|Bangiladas|Bangladesc|Bangladexx|Bangaladésh|Bangla Desh|Bangladesha|Benggaladésa|Bangaaladheesh|Munggyahlahgoz|Obodo Bangladesh
    BGR Borgaia|Bungari|Pokalia|Balgáriá|Bolgària|Burgarìa|Bolqariya|Bułgaryjo|Bulgaarien|toki Pokasi|Baujgyahliya
    BHR Bahren|Baharan|Bahlinz|lbeḥrin|Baharina|ma Palani|Obodo Bahrain
    BHS Bahāmai|Bahhahmaj|Bahammasuõllu|Insulae Bahamenses|Na h-Eileanan Bathama
    BIH Bósniá|ma Posan|busna d hirsek|Bosnia Erzegovina|Bosnio-Hercegovino|Bosniya Harzagobina|Bożnija Ħerżegovina|Bòsnia e Ercegovina|Bosni èn Hèrségowina|Bosnia a Hercegovina|Bosnia i Herzegowina|Bosniya Hersigoviina|Bosnia et Herzegovina|Bosnia ja Hercegovina|Bosnia og Hercegovina|Bosniya û Herzegovîna|Bōsnija be Ercegōwina|Bosnien un Herzegowina|Bosniya və Hersoqovina
    BIH Bosniya və Herzokovina|Bosnja dhe Hercegovina|Posinia mo Hesikōvinia|Bosnien an Hertsegowina|Bosna agus Hearsagobhana|Bosnia aamma Herzegovina|Bô-xni-a Héc-xê-gô-vi-na|Bosnia da Hertsegovinajânnam|An Bhoisnia agus Heirseagóvéin|Bohswhnizya caeuq Hwzsaigohveizna
    BLM San Bertomê|sanbartilimi|Sant Bertomiu|St. Bartélémi|San Bartolomeo|San Bartolomey|Sant Bartolomé|Sant Baṛtilimi|Santabathelemi|Seini Pafelemi|Shën-Bartolome|Sv. Bartolomej|Sãu Bartolomeu|Saint Bathélemy|Sant-Bartolomeo|Shën-Bartolemeo|Seynt Bartelemey|Sint-Bartoloméus|Sántu Barthélemy|Barthélemy Dị nsọ|Sankta Bartolomeo|Sfântul Bartolomeu|Saint-Barthélemysuâl
    BLM Švento Baltramiejaus Sala|Insula Sancti Bartholomaei
    BLR Krēiwa|Biołoruś|Pelelusi|Belarrusia|Belaruscia|Belurussia|Bielorusia|Witjruslun|Beyaz Rusya|Bieloruscia|Bjelorussja|Ruslan Puti|Vitryssland|Wit-Rusland|ma Pelalusi|Hviderusland|Wittrussland|Bwzngozlozswh|Hvideruslandi|Hviterussland|Kviterussland|Ruthenia Alba|Weissrussland|Fehéroroszország
    BLZ Beilìs|Bilisi|Bê-li-xê|Bwzlizswh|Belizejânnam
    BMU Bwzmuda|Pemiuta
    BOL Bolibia|Bolivja|Bulivia|Boliwijo|Bōliwija|Boliiwien|Bohliveizya
    BRA Braxî|Bahsih|Parahi|Bra-xin|Brasila|Brasili|Braasiil|Brasilla|Brasilän|O Brasil|Brazylijo|ma Pasiju|Brasiilien|Mba Brazil|Orilɛ̀-èdè Bàràsílì
    BRB Pāpetō|Barbata|Barbadow|Bahbahdohswh
    BRN Bruné|Brunái|Bruneium|Vwnzlaiz|Buruneeya
    BTN Botan|Budanh|Buthán|Butania|Bhuutaan|Obodo Bhutan
    BVT Bouvet|Bouvetø|Bove Adası|Pulo Buwèt|Bouvet sala|Buve Ostrva|Buvetinsulo|Esanga Buvé|Esenga Buvé|Isoa Bouvet|Bouvet Eilun|Bówet Islánd|Insul Bouvet|Ishujt Bove’|Bouvetoyggjin|Bouvet qeqertaq|tigzirin n buvi|Agwaetiti Bouvet|Tigzirin n Buvet
    BWA Bostwáná|Botsuanë|buteswana|Mbɔtswɑ́nɑ|i-Botswana|Bozswvajnaz|ma Posuwana
    CAF ma Santapiken|Te Puku o Āwherika|Kiblik Aprika Tenga|Myáni Apriki Eshtán|Komara Afrîkaya Navend|Republica Centraficana|Republica Zentrafricana|Repubrica çentrafricaña|Orta Afrika Respublikasy|Orta Afrika respublikası|Repúblika Sentroafrikano|Ripùbblica Centrafricana|Madelafrikoonsk Republiik|Centralafrikanske Republik|República Africana Central|Res publica Africae Mediae
    CAF Centralno Afrička Republika|Republika Afrikano-Qendrore|Lipapilika ʻAfilika Lotoloto|Repubblika Afrikana Ċentrali|Zentralafrikaansche Republik|rripublik n terfriqt n lwesṭ|Republika Postrzodkowoafrykańsko
    CAN Kannada|Ca-na-đa|Kaynadhá|O Canadá|Gyahnazda|Kanada nutome
    CCK Ilhas Coco|Kókoseyjar|Ilhas Cocos|Ilhas Kokus|Illas Còcos|Illes Cocos|Isles Còcos|Isole Cocos|Kokosinsuloj|Kokosų salos|Bisanga Kokos|Cocos Eilunen|Ishujt Kokosë|Kokos Adaları|Kokos-eilande|Cocos qeqertaq|Cocos uharteak|Insulele Cocos|Kokos-Eilannen|Quần đảo Cocos|Kepulauan Cocos|Kokosoyggjarnar|Kókusz-szigetek|Tigzirin n Kukus|Oileáin na gCócónna|Isoe Cocos (Keeling)
    CCK Pulo Kokos (Keeling)|Islas Cocos (Keeling)|Kokos (Keling) Ostrva|Kukus Islánd (Kileng)|Ìsuli Cocos (Keeling)|Isoles Cocos (Keeling)|Insules Cocos (Keeling)|Cocos- [Keeling] eilande|Kokosovi (Keeling) Otoci|Kokosu jeb Kīlinga salas|Insulae Cocos seu Keeling|Na h-Eileanan Cocos (Keeling)
    CHE Suisw|Swiez|sswis|Soïssa|Sweits|Šwēici|Svizera|Helvetia|Sbìzzira|Schweizi|Svissera|Żvizzera|isveçriya|ma Suwasi|Swizarlánd|Szwajcaryjo|Šveiccjânnam
    CHL tcili|Cayile|Chilay|Chilia|ma Sile
    CHN Cina|Chine|Chiny|Sjina|Tsina|tcina|A China|Tsyinän|ma Sonko|Mba China|Caina, Sin|Trung Quốc|Orilẹ̀-èdè Ṣáínà|Orilɛ̀-èdè Sháínà|Res publica popularis Sinarum
    CIV kudivwar|ma Kosiwa|Ivorikosti|Bờ Biển Ngà|Kóté diáwóri|Panté Gading|İvori Sahili|Costa d’Avore|Costa d’Ivori|Coste de Ivor|Còsta d’Avöio|Còsta d’Evòri|Elfenbeenküst|Elfenbianküst|Pantai Gading|Custa d’Avoriu|Còsta d’Ivoire|Fildişi Sahili|Litus Eburneum|Costa do Marfil|Elfenbenskusten|Elfenbenskysten|Fil Dişi Sahili|Peravê Diranfîl|Bjelokosna Obala|Coasta de Fildeș
    CIV Elefántcsontpart|Elfenbeinskysten|La Côte d'Ivoire|Obala Bjelokosti|Bregu i Fildishtë|Matafonua ʻAivili|Norsunluurannikko|Pobřeží slonoviny|Kosta ta’ l-Avorju|Pobrežie Slonoviny|Kodiwaar (Côte d’Ivoire)|Wybrzeże Kości Słoniowej|République de Côte d’Ivoire|Côte d’Ivoire (Costa do Marfim)
    CMR Cameron|Kaymrun|Kamarõis|Kemaluni|Ca-mơ-run|Cameronia|y Camerŵn|ma Kamelun|Gahmwzlungz
    COD Kongo (Zair)|Kángó-Kenshásá|Congu - Kinshasa|Kɔ́ŋɡɔ-Kinshɑ́sɑ|Còngo de Kinshasa|Kōngo - Kingihāha|e-Congo - Kinshasa|Republica Democrată Congo|ma Konko pi ma tomo Kinsasa|Demokraatsche Republik Kongo|Dymokratyczno Republika Kōnga|Repibiki demokratiki ya Kongó|rripublik tadimuqratit n kungu|Republica Democratica dal Congo|Republica Democratica deth Còngo
    COD République démocratique du Congo|Res publica Democratica Congensis|Congo (República Democrática del Congo)
    COG Công-gô|Kongolo|An Congó|Republik Kongo|Kongo - Brasawil|Konqo - Brazavil|Kángó-Brázáwille|Kɔ́ŋɡɔ-Mbɛlɑzɑvîl|Còngo de Brazzavila|Res publica Congoliae|e-Congo - Brazzaville|ma Konko pi ma tomo Pasapi
    COK Isoe Cook|Pulo Cook|Cookseyjar|Isles Cook|Kuk Islánd|Ìsuli Cook|Ishujt Kukë|Isoles Cook|Kook Nsupɔw|Cook Eilunen|Giravên Cook|Insulae Cook|Insules Cook|Kukovi Otoci|Cook qeqertaq|Cook-Eilannen|Tsibiran Kuku|Cookovo otočje|Cooksoyggjarnar|Jaziiradda Cook
    COL Culommia|Kolombië|Kolombja|Kolumbja|Kulombia|Kólambiá|Kolumbijo|Gohlunzbijya|ma Kolonpija
    COM qumrus|ma Komo|Comorosu|Komooren|Gohmozloz|Komorosullot|Komorooyggjarnar|Insulae Comorianae
    CPV Cap Verde|Cap-Verdi|Fozdwzgoz|Kap Wardé|Kapverden|Kapwerden|Zeleni Rt|Capu Virdi|Kabo-Verdo|Muiʻi Veti|Cappo Verde|Tanjung Ijo|qabu yazegza|An Rinn Ghlas|Kap Verdesuõllu|Tsibiran Kap Barde|Grønhøvdaoyggjarnar|Res publica Capitis Viridis|Republika Zielōnego Przilōndka
    CRI Costarica|Kota Rīka|kustarika|Custa Rica|Kosta Riika|Cốt-xta Ri-ca|Gohswhdazlizgyah
    CUB Cu Ba|Cubba|Gujbah|Kuubajânnam
    CUW Kòrsou|Kuracao|Kurasaw|Churácháó|Curacaosuâl|Kasar Curaçao|Kurakao nutome|Insula Curacensis
    CXR Jul Eilun|Ilhas Natal|Godnio Wyspa|Jul-qeqertaq|Illa de Nadal|Isla de Nadau|Isola dl Nadé|Božićna Ostrva|Isla Chirstmas|Isoa Christmas|Kresmes Islánd|Çristmas Adası|Insul Christmas|Kristnaskinsulo|Pulau Christmas|Vánoční ostrovy|Ìsula di Natali|Wiehnachtseiland|Esanga ya Mbótama|Esenga ya Mbótama|Insla da Christmas|Isola di Christmas|Karácsony-szigetek|Tigzrin n Kristmaṣ
    CXR tagzirt n kristmas|Tigzirin n Krsitmas|Kisiwa cha Christmas|Insula Christi Natalis
    CYM Isoe Cayman|Pulo Kaèman|Caymansuõllu|Ilhas Kaimãu|Isles Caiman|Kaymi Islánd|Ìsuli Cayman|Isoles Cayman|Caymaneilanden|Insules Cayman|Ishujt Kajmanë|Islanan Caiman|Kaiman Eilunen|Cayman qeqertaq|Gżejjer Kajmani|Kaiman-Eilannen|Agwaetiti Cayman|Caymanoyggjarnar|Kepulauan Kayman|Visiwa vya Kaimani|Insulae Caimanenses|Oileáin na gCadhman
    CYP Ziper|Cypria|Kîpros|Sipres|Saeprɔs|Sifurus|Tsypern|Tsüpere|ma Kiposi|Saibujluswh|Obodo Cyprus|Güney Kıbrıs Rum Kesimi
    CZE Cheko|Tšekk|ttcik|Cezgwz|Tjekkia|ma Seki|Čekkija|Cộng hòa Séc|Kyɛk Kurokɛse|Jamhuriyar Cak|Repibiki Tsekɛ|Republica Cehă|Republik Czech|Republik Tchek|Republika Çeke|Lipapilika Seki|Repubblica Ceca|Repubblika Ċeka|Republica Tchec|Republica cecca|Republik Cheska|Republika Txeka|República Checa|República Txeca|Çek Cumhuriyeti|i-Czech Republic|Çex respublikası|Gweriniaeth Tsiec
    CZE Jamhuuriyadda Jek|Poblachd na Seice|Poblacht na Seice|Republica Tscheca|Republika e Çekisë|République tchèque|Tjeggiese Republiek|Txekiar Errepublika|Chexiya Respublikasi|Tschechische Republik
    DEU Almayn|Deutän|Dwzgoz|Jemani|Niymcy|aliman|Dètslan|Jarmani|Tiamani|ma Tosi|Alemagna|Girmania|Olmoniya|Ġermanja|Tjiisklun|Tysklandi|Mba Germany|Mikskātauta|Paisc Todësc|Saksslajânnam|Gemani
    DJI Ciboti|Jiboti|Xhibut|Chibuti|Djebuti|Gibbuti|Gibutum|Jibouti|Yabuuti|ma Sipusi
    DMA Dumìnica|Domeenika|Dohmijnizgwz
    DNK Danijo|Danskk|Danhmwz|Danmarki|Denemark|Däänmark|ddanmark|ma Tansi|Danemarka|Dānanmarki
    DOM Duminiki Están|Komara Domînîk|Kiblik Dominika|Domingo lýðveldið|Dɔmeneka Kurokɛse|Republik Dominica|Te Whenua Tominika|Dōminikas Republīki|Lipapilika Tominika|Dominik Respublikası|Republica Duminicana|Repubrica dominicaña|Repúblika Dominikano|Dominikaans Republiik|Dominikānas Republika|Republikka Domenikana|Ripùbblica Duminicana|Res publica Dominicana|Dominikaansche Republik
    DOM Jamhuuriyadda Domeenika|arripublik n dduminikan|Dohmijnizgyah Gunghozgoz|Dominikaallaž tääʹssväʹldd
    DZA Algirìa|Argeria|ddzayer|Alcheria|Algerium|Algeryjo|Aljajaèr|Alġerija|ʻAisilia|Algeerien|ma Sasali|Ahwjgizliya
    ECU Ekuator|Eqüator|Ikuwadɔ|Ekwadoor|Ekwadōrs|ma Ekato|Aequatoria|Ngwzgyahdohwj
    EGY Egit|Mesr|maser|Aihgiz|Egittu|Egyptt|Nisrim|Echipto|Eggittu|Egiptia|ma Masu|Aegyptus|An Èiphit|Masar, Misira
    ERI Eretria|Eritiriá|Erythraea|Eretereeya|ma Eliteja|Ɛlitɛlɛ́yɑ
    ESH Batı Sahara|Qərb Sahara|Waastsahara|West-Sahara|Qərbi Sahara|Seḥra n umalu|Sih Sahhahlah|Sahara Killiit|Viõstâr-Sahara|sseḥra n lɣerb|Sahara ya Limbɛ|Róbarkati Sahárá|Sahara punintinu|Zachodnio Sahara|Sahara Occidentau|Sahara de ponente|Sahara ozidentala|Sahara tal-Punent|Gorllewin y Sahara|Sahara uccidintali|O Sáhara Occidental|Sahara Occidentalis
    ESP Espin|Spaña|Sipani|Spanyän|Spoonien|seppanya|ma Epanja|Hiszpanijo|Sihbanhyaz|Spania nutome
    EST ma Esi|Eestlun|Estonja|Estlandi|Estōnijo|Aisahnizya|Estantauta
    ETH Etupiá|Otobbia|Etijopja|Etiopijo|Äzioopie|ʻItiōpea|Aethiopia|Etioopien|Itiyoophiya|ma Isijopija|Aihsaiwzbizya|Habsi (Ètiopi)
    FIN Finlun|Finnia|Pinlan|ma Sumi|Fwnhlanz|Fillannia|Finlandja|Whinirana|Finlandyjo|Lääʹddjânnam
    FJI Viti|Ffiji|Fichi|Fidxi|Feijci|ma Pisi
    FLK Malvinak|Falklandoj|Pulo Paklan|Isoe Malviñe|Fɔlkman Aeland|Giravên Malvîn|Illes Malvines|Isles Malvines|Páklánd Islánd|Ìsuli Falkland|Isclas Falkland|Isoles Falkland|Falkland Eilunen|Folkland Adaları|Insulae Malvinae|Insules Falkland|Ishujt Folklandë|Islanan Falkland|Falkland-Eilannen|ʻOtumotu Fokuleni|Agwaetiti Falkland|Falklandi qeqertaq|Kepulauan Malvinas|Falklandsoyggjarnar
    FLK Ilhas Malvinas (Falkland)|Folklandska (Malvinska) ostrva
    FRA Fazgoz|Paráns|Fransia|Fransän|Pransya|Prasman|Francyjo|Frankrik|Pransiya|ma Kanse|Frankriek|Frankrigi|Pow Frenk|Prankrīki|Frɛnkyeman|Mba France|Frans nutome|Franskkjânnam
    FRO Farēirai|Färsuõllu|Motu Wharo|Isles Faròe|Isole Faroe|Savalimmiut|Ìsuli Faroe|Faro Adaları|Farski Otoci|Isoe Fær Øer|Pulo Pèrower|Giravên Feroe|Gżejjer Faroe|Isoles Faroer|Färöer Eilunen|ʻOtumotu Felou|Agwaetiti Faroe|Faeroae insulae|tigzirin n faru|Bisanga ya Fɛróa|Tigzirin n Faṛwi|Bisanga bya Faloé
    FSM Micrunisia|Mikronesja|Mikrónéshiá|Mikrōnezyjo|Mikroneesia Liiduriigid|Mikronesian liittovaltio|Federalne Stany Mikronezji|États fédérés de Micronésie|Mikronesiens Forenede Stater|Mikronezya Federal Eyaletleri|Tuupslööden Stooten faan Mikroneesien
    GAB Gabuun|Gjabon|Gabonia|Ŋɡɑbɔ̂ŋ|ma Kapon|Gyahbungz
    GBR R. U.|Inggris|aglinzi|Bartániá|Rëgn Uní|Yinghgoz|Birtaniya|Britaniýa|Britannia|Ingilterra|Reino Uniu|Reame Unitu|Regnu Unitu|Gran Bretaña|L-Ingilterra|Reiaume Unit|Debabritānija|Lielbritānija|O Reino Unido|Regän Pebalöl|Suurbritannia|Tuluit Nunaat|Marea Britanie|Regnu Junciutu|Stóra Bretland|Velká Británie|Groot-Brittanje|Grootbritannien|Grossbritannien|Kerajaan Rempug
    GBR Ahendiman Nkabom|Keyaniya Yekbûyî|Velika Britanija|Wielko Brytanijo|Yunaited Kingdom|Didžioji Britanija|Hononga o Piritene|Mba United Kingdom|Birlashgan Qirollik|Britanniarum Regnum|Ferianigt Köningrik|Hiniusang Gingharian|Omobabirin
    GEO Sōsia|Géorgi|Járjiá|Ġorġja|Giorgia|Gruzyjo|jurejya|Ġeorġja|Grusiyän|Cheorchia|Jiwarjiya|ma Katelo|Gwzlujgizya|Obodo Georgia
    GGY Kēni|Lisia|Gurnsi|Gernsey|Girnizi|Gèrensi|Görnsey|Guernsej|Gwernsay|Gernezejo|Guernseysuâl|Wyspa Guernsey
    GHA Ghaana|Gyahnaz|ma Kana
    GIB Gibertâ|Gibartar|Cîbraltar|Chibraltar|Gibraltaar|Cizbulozdoz|Gibbirterra|Jabal Tarik
    GIN Giniá|Guinìa|ma Kine|Gijneiya|Guineajânnam
    GLP Kuatarū|gwadlup|Gwádelóp|Qvadalup|Guadalope|Guadaluppa|Guadeloupesuõllu
    GMB Gambja|Gammia|Gambijo|Ganghbijya|Te Kamopia|ma Kanpija
    GNB ɣinyabisaw|ma Kinepisa|Ginea-Bissaw|Giniá-Bissáu|Guinìa-Bissau|Gijneiyabijsau|A Guinea Bissau|An Ghuine-Bhissau|Guinea Bissaviensis|Guinea-Bissaujânnam
    GNQ Ekvator Guinea|Ekvator Qineya|Ekwáturi Giniá|Cizdau Gijneiya|Gini Ta Ikwaita|Gîneya Rojbendî|Equatoral Guinea|Giné Katulistiwa|Rōwnikowo Gwinea|Ekwatoriaalguinea|Ginea Ekwatorjali|Guinea Gyhydeddol|Guinea equatoiäle|ma Kinejekatolija|Guinea ecuatoriala|Guinìa Equaturiali|ɣinya tayikwaṭurit|Ŋɡinɛ̂ Ɛkwɑtɔliyɑ̂l|Guinea Aequatorensis|An Ghuine Mheánchriosach
    GRC Greikk|Grikän|Hihlaz|legrig|Geriisi|Graecia|Grecyjo|ma Elena|Grekenland|Griichenlun|Grækenlandi|Grēkantauta|Yewnanistan|Grisi nutome
    GRD Gerená|Granata|Grynada|Jrenaada|Gwzlinznazdaz
    GRL Grunlan|Băng Đảo|Greenlun|Qrinland|Grînlenda|Kirīrangi|Grinilandi|Grinlandia|Grinlandja|Gronlandia|Grunlandia|Grēnlandan|Kulinileni|Gruillannia|Grynlandyjo|Ruânnjânnam|Gwzlingzlanz
    GTM Gwatymala|Guatimalia|Juwatemaala|Goa-tê-ma-la|Veizdimajlah
    GUF Kaiana Wīwī|Fransk Gujana|Franču Gviāna|Pránsi Gwiáná|Frenchi Guiana|Guyana Franses|Guyana Prasman|Falanise Kuiana|Francesi Guiana|Guiana Francese|Guiana Francica|Guiana Francisi|Guiana franzeja|Gujana Franċiża|Francusko Gujana|Fransöösk Guiana|Fransız Quyanası|Guyana franseise|Fransız Qviyanası|Quiana thuộc Pháp|isi-French Guiana|ɣuyana tafransist|Francúzska Guayana
    GUF Fransöösk Guayaana|Franzöösch-Guayana|Prancōziska Gujāna|An Ghuáin Fhrancach
    GUM Gvanhdauj
    GUY Goyáná|Quyana|ɣuyana|Guajana|Guayana|Qviyana|Gveihyana
    HKG Honkongo|hungkung|ma Onkon|Hongcongum|Hongkong KKT|Hongkong SAR|Họng Kọng SAR|Honk Konq çina|Hong Kong (RAE)|Prowins Hongkong|RAS di Hong Kong|Gonkong AAS Hytaý|Hong Kong (Shina)|Hongkong OAO Číny|Hongkong SAR Kina|RPA i Hong-Kongut|Çin Hong Kong ÖYB|Çin Hong Kong ÖİB|Hong Kong PUP Kina|Hong Kong RMD Sina|Hong Kong SAR Kina|Hongkong SAS China|Hongkong SAS Sjina
    HKG RVAK i Hong Kongut|Gonkong (Xitoy MMH)|Hong Kong AEB Txina|Hong Kong RAE China|Hong Kong SAR China|Hongkong (SAO Kine)|Hongkong - ZAO Číny|Hong Kong (RAE Xina)|Hong Kong SAR Tseina|Hong Kong, RAS China|Háng Káng o SAR Chin|SRA Hongkong (Chiny)|Hong Kong RAS dâ Cina|Hong Kong SAR Tsieina|Hong Kong SAR na Sìne|Hong Kong Txinako AEB|Hongkong SAR van Sina|Hồng Kông, Trung Quốc
    HKG e-Hong Kong SAR China|i-Hong Kong SAR China|Ħong Kong S.A.R. Ċina|ARE China de Ḥong Kong|Hong Kong DAK Tiongkok|Hong Kong RAE da China|Hong Kong RAE de China|Hong Kong RhGA Tsieina|Hong Kong SAR Tiongkok|Hong Kong SAR ti Ṣáìnà|Hongi Kongi SAR Siaina|Hongkong SAR van China|Hong Kong S. A. R. Kina|Hong Kong SAR ti Sháìnà|Hongkong – Kiina e.h.k.|RAS de Hong Kong (Ciña)
    HKG Hong-Kong (SAR de China)|Hongkong – Kiinan e.h.a.|R.R.S. na Síne Hong Cong|RAS tzinesa de Hong Kong|S.R.R. na Síne Hong Cong|R.A.S. Hong Kong a Chinei|Kinijos S. A. R. Honkongas|Hongkongi erihalduspiirkond|Hɔng Kɔng SAR Tsaina nutome|sérstjórnarsvæðið Hong Kong|R.A.S. chinoise de Hong Kong|Sjálfstjórnarsvæðið Hong Kong|Sonderverwaltigszona Hongkong|Sonderverwaltigszone Hongkong
    HKG Sonderverwaltungszone Hongkong|Daèrah Bestir Istimèwa Hongkong|Spezialverwaltungszon Hong Kong|Sünnerverwaltensrebeet Hongkong|Sonderverwaltungsregion Hongkong|Hongkong - Hiina erihalduspiirkond|Wosebita zarjadniska cona Hongkong|Hong Kong Babban Birnin Kasar Chana|Honq Konq Xüsusi İnzibati Ərazi Çin|Tamnaṭ Taqbuṛt Tacinwat n Hung Kung|Wósebna zastojnstwowa cona Hongkong
    HKG Honq Konq Xüsusi İnzibati Rayonu Çin|Hongkong – Kiinan erityishallintoalue|Regió adm. especial xinesa de Hong Kong|Yanghgangj Dwzbez Hingzcwnggih Cunghgoz|Laladan Administratif Astamiwa Hong Kong|Đặc khu Hành chính Hồng Kông, Trung Quốc|Ķīnas īpašās pārvaldes apgabals Honkonga|Rejiãu Administrativu Special di Ong Kong|Kinesko Posebno Upravno Područje Hong Kong
    HKG Regiun aministrativa speziala de Hong Kong|Rejiãu Administrativu Special di Hong Kong|Rejiãu Administrativu Spesial di Hong Kong|Babban Yankin Mulkin Hong Kong na Ƙasar Sin|Agbègbè Ìṣàkóso Ìṣúná Hong Kong Tí Ṣánà Ń Darí|Hong Kong, Rejion Administrativu Spesial di Xina|Agbègbè Ìshàkóso Ìshúná Hong Kong Tí Shánà Ń Darí|Honk Kong mba nwere ndozi pụrụ iche n’obodo China
    HKG Regjon aministrative speciâl de Cine di Hong Kong|Đặc khu hành chính Hồng Kông thuộc CHND Trung Hoa|Regiun d'administraziun speziala da Hongkong, China|Posebno administrativno območje LR Kitajske Hongkong|Posebno administrativno območje LR Kitajske Hong Kong|Ypatingasis Administracinis Kinijos Regionas Honkongas|Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne
    HKG Posebno upravno območje Ljudske republike Kitajske Hongkong|Región Administrativa Especial de Hong Kong de la República Popular China|ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina
    HMD Isoe Heard e McDonald|Illas Heard e McDonald|Illes Heard i McDonald|Isles Heard e McDonald|Pulo Hered èn MikDonal|Ìsuli Heard e McDonald|Hard o Mekdónald Islánd|Herd i Mekdonald Ostrva|Isoles Heard y McDonald|Heard ja McDonald saared|Heard- och McDonaldöarna|Heard- og McDonald-øerne|Heard- og McDonaldsøyane|Heard an McDonald Eilunen|Heard- en McDonaldeilande
    HMD Heardøya og McDonaldøyene|Hörd və Makdonald Adaları|Hērda un Makdonalda salas|Heard i arhipelag McDonald|Heard és McDonald Szigetek|Heard- und McDonald-Inseln|Herd i arhipelag MekDonald|Herd və Mak Donald Adaları|Heard- un McDonald-Eilannen|Ilha Heard e Ilhas McDonald|Ilha Heard i Ilhas McDonald|Otok Heard i Otoci McDonald|Tigzirin n Hird d Makdunalt|tigzirin n hird d makdunald
    HMD Heard- og McDonald-oyggjarnar|Inslas da Heard e da McDonlad|Isole Heard ed Isole McDonald|Otok Heard in otočje McDonald|Tigzirin Heard akked McDonald|Eilean Heard is MhicDhòmhnaill|Islla Ḥeard ya Islles McDonald|Đảo Heard và Quần đảo McDonald|Heardo ir McDonaldo Salų Sritis|Heard-eiland en McDonald-eilande|Insules Heard e McDonald Islands|Heard Island and McDonald Islands
    HMD Ishulli Hërd dhe Ishujt Mekdonaldë|i-Heard Island ne-McDonald Islands|Heardov ostrov a McDonaldove ostrovy
    HND Honūra|Honduria|Hunnuras|Qonduras|Honduuras|Hôn-đu-rát|Hungzduhlahswh
    HRV Kroatya|Kroazja|Króshiá|Cruazzia|Kruātija|kerwatya|Kroaatien|ma Lowasi|Chorwacyjo|Gwzlozdiya
    HTI Hati|Haijdi|Haitia|Haitisuâl
    HUN Uŋŋar|Ongaia|Ungrai|Wyngry|Hangeri|Ungarni|Ungerija|hungarya|ma Mosijo|Hangakalia|Yunghyazli
    IDN Innunesia|Îndonezya|Indōnezyjo|Endhonéshiá|Indoneesien|Yindunizsihya|ma Intonesija
    IMN Mann|Mena|Mansuâl|Monapia|Eilun Man|Insel Man|Girava Man|Mankinsulo|Isoa de Man|Insul de Man|Isola de Man|Motu Tangata|Ìsula di Man|Esanga ya Man|Isle na Mutum|Tigzirt n Man|tagzirt n man|Áisale Mardom|Eilean Manainn|Het Eiland Man
    IND Eynda|Hindi|Indhi|Indja|Innia|Yindu|Indyjo|Lindän|A India|Hendostán|Mba India|ma Palata
    IOT Chagosøyane|Chagos (BTIO)|Bizinga by'eCago|Ebizinga bya Cago|anglofoŋ ma Indiya|Bartáni Hendi Zerdamag|Burutic ɣe̱ndian oce̱n|Angilɛ ka ɛndu dugukolo|Kɔɔ́m kí ndián yi ngilís|zǝ ingɛrís ncɔ́m wa indi|Britiši Indu teekoo laama|Ilhas Britanika di Indiku|Brit Indiai-óceáni Terület|Brita Hindoceana Teritorio|Ilhas Británikas di Índiku|Bretsku Indiahavsoyggjarnar
    IOT Bìtèk bi Ŋgisì i Tūyɛ Īndìà|Britse Indiese Oseaan Gebied|Brittiska Indiska oceanöarna|Wilayah Lautan Hindi British|Akal Aglizi deg Ugaraw Ahendi|Amur n Agaraw Uhindi Ubṛiṭani|Britaniya Hind Okeanı Ərazisi|Britské indickooceánské území|Thuộc địa Anh tại Ấn Độ Dương|İngiliz Hint Okyanusu Bölgesi|ǹnam ɛngəlís yá Máŋ mə́ ɛ́ndə|Britské indickooceánske územie
    IOT Lãnh thổ Ấn Độ Dương thuộc Anh|Jengéesi Gbawoe Índiya Kɔiyɛ Lɔ|Nlambɔ́ ngɛlɛn ma yí maŋ ntsiɛh|Teritwar Britanik Losean Indien|Wilayah Britani di Laotan Hindi|Brits Indische Oceaanterritorium|Britské územie v Indickom oceáne|tamnaḍt tanglizit n ugaru ahindi|Biritãniku Usuasawa Useyanu Ĩdiku|Britanya Hint Okyanusu Toprakları|Britiske område i Det indiske hav
    IOT Britiske territorier i Indiahavet|Brittilâš India väldimeerâ kuávlu|Eneo ja Uingeeza mwe Bahali Hindi|Faridranomasina indiana britanika|Keeriindi britaani to maayo enndo|Tiriad breizhveurat Meurvor Indez|Wilayah Inggris di Samudra Hindia|Britaintɔwo ƒe india ƒudome nutome|Britenfo Hɔn Man Wɔ India Po No Mu|Sêse tî Anglëe na Ngûyämä tî Ênnde|Teritore britanich dl Ozean Indian
    IOT Teritori britanic dal Ocean Indian|Territori Britànic de l'Oceà Índic|Territòri Britanic der Ocean Índic|Wilayah Inggris nang Segoro Hindia|Ɨsɨ yʉ Ʉɨngeréesa irivii ra Híindi|Brittiläinen Intian valtameren alue|Ebizinga bya Indian ebya Bungyereza|Tære britanniche de l’oçeano Indian|Britanski Indijskooceanski Teritorij|Britanski Teritorij Indijskog Oceana
    IOT Britisch Rebeed in’n Indischen Ozean|Britišes Territorium em indiše Ozean|Britse Gebieden yn de Indyske Oseaan|Osiỹno Ĩniko tỹ Tehitórijo Mritỹnĩku|Territori Britannic en l'Ocean Indic|Territòri Britanic de l’Ocean Indian|timmura n uglanzi di lebḥer ahindawi|Britse Gebieden in de Indische Oceaan|Críocha Briotanacha an Aigéin Indiagh|Det britiske territoriet I Indiahavet
    IOT Indiako Ozeanoko Britainiar Lurraldea|Britansko Indijska Okeanska Teritorija|Brytyjske Terytorium Indyjskigo Ôceanu|Lieneo lyaki Nngalesa Nbahali ya Hindi|Mabelé ya Angɛlɛtɛ́lɛ na mbú ya Indiya|Teritoriul Britanic din Oceanul Indian|Territoriu Británicu del Océanu Índicu|Territorju Brittaniku tal-Oċean Indjan|Britisk Teritoorium uun a Indisk Oosean
    IOT Brittiska territoriet i Indiska oceanen|Himaya ya Uingereza katika Bahari Hindi|Ieneo la Uingeredha katika Bahari Hindi|Lutanda lwa Angeletele ku mbu wa Indiya|Territorio Britanico de l’Oceano Indico|Britanska Territorija u Indijskom Okeanu|Britescht Territorium am Indeschen Ozean|Brytyjskie Terytorium Oceanu Indyjskiego|Territoire britannique de l'océan Indien
    IOT Brettesche Besezunge em indesche Oozejahn|Britaniya-Hindistan Okeanik territoriyası|Britisches Territorium im Indischen Ozean|Britischs Territoorium im Indische Oozean|Territorio Britannico dell’Oceano Indiano|Tirritoriu Ucianicu di l’Innia Britànnica|Uluvala lwa Uwingelesa ku Bahali ya Hindi|Dɨŋò kɨ dzughùnstòʔ kɨ Endìa kɨ Bɨ̀letì kò|Det Britiske Territorium i Det Indiske Ocean
    IOT Intara y'Ubwongereza yo mu birwa by'Abahindi|Nthĩ cia Ngeretha gatagatĩ ka ĩria ria Hindi|Ulubali lwa Hubahari ya Hindi lwa Huingereza|Britaniýanyň Hint okeanyndaky territoriýalary|Dhul xadeedka Badweynta Hindiya ee Biritishka|Kebebertab araraitab indian Ocean nebo Uingeresa
    IRL Irlan|Irlun|Aerana|Ai-len|Irlanna|Irlantt|ma Alan|Áerlánd|Îrlenda|Aiwjlanz|Hibernia|Irlandyjo
    IRN Iron|Érán|I-ran|Irania|ma Ilan|Yihlangj|ʻIulaani|Obodo Iran
    IRQ Erák|I-rắc|Ilɑ̂k|Iracum|der Irak|ʻIulaaki|Yihlahgwz|Obodo Iraq|ma Ilakija
    ISL Islun|Iesland|Islandi|Islanna|Islantt|Îslenda|Iislaand|Īslandan|Ai-xơ-len|Binghdauj|Islandyjo|ayeslanda|ma Isilan
    ISR Esráil|İzrail|Isdraeli|Islɑyɛ̂l|i-Israel|ma Isale|Izira'ila|Yijswzlez|Obodo Israel
    ITA Talia|Italja|Yidali|atayal|Italijo|Wālkija|Itaalien|Litaliyän|Mba Italy|ma Italija|Italiyi
    JAM Iamaica|Jameika|Jameyka|Jamáeká|Ġamajka|Chamaica|Jamaikka|Yazmaijgyah
    JEY Cörsi|Jersé|Jirzi|Tiehe|jirsi|Džersi|Jelezy|Ĵerzejo|Jerseysuâl|isi-Jersey|Wyspa Jersey|Caesarea Insula
    JOR Ordon|Yozdan|Ġordan|ma Utun|Chordania|Giurdania|Jordanijo|Jordaanien|Obodo Jordan|Gwlad yr Iorddonen
    JPN Iapan|Japãu|Yapän|Chapón|jjapun|Ġappun|Giappon|Iaponia|O Xapón|Yizbwnj|Giappuni|Japānija|Japōnijo|ma Nijon|Mba Japan
    KAZ Cazacstan|Kasakiteni|Kazakistãu|Kazaĥstano|Casaquistán|Cazaquistán|Kasachstaan|Kasakhstani|Kazzàkistan|Kázakhestán|Kazachstania|Hahsahgwzswhdanj|Obodo Kazakhstan
    KEN Kiniá|Kynijo|Kɛ́nyɑ|Kiiniya|ma Kenja|Gwnjnizya
    KGZ Kirgisië|Chirgisia|Kirgiston|Kirgistãu|Kyrgystan|Kekisiteni|Kırqızstan|Kirgiztanas|Kyrgyzistan|Karghazestán|Kirghisistan|Kirgizistano|Quirguicistán|Quirguizistão|Obodo Kyrgyzstan|Gizwjgizswhswhdanj
    KHM Kamboža|Cambocha|Cambosia|Kamboxhi|Camboggia|Kambódhiá|Kemipōtia|Genjbujsai|ma Kanpusi
    KIR kribati|Qiribati|Cireabaití|ma Kilipasi
    KNA sankits d nivis|S. Kitts e Nevis|San Kits və Nevis|St. Kitts & Nefis|St. Kitts o Newis|Sant Kitts e Nevis|St. Kitts un Nevis|Seynt Kits və Nevis|Svatý Kitts a Nevis|San Cristovo e Nevis|Kitts na Nevis Dị nsọ|San Cristòffa e Nevis|Sant Cristofo y Nieus|Sãu Kristovãu i Nevis|Saint Kitts agus Nevis|Sant Critòbal e Nieves|Seini Kitisi mo Nevisi|Sfântul Kitts și Nevis
    KNA Saint Kitts aamma Nevis|Sint-Kristoper èn Nèwis|Sent-Kristofo kaj Neviso|St. Christopher og Nevis|Saint Christopher i Nevis|Sankti Kristófer og Nevis|Saint Kitts da Nevissuõllu|Sanctus Christophorus et Nevis
    KOR Hanzgoz|De Korea|Surkorea|ma Soson|Söödkorea|Süüdkorea|Anaafo Koria|Corea dl Süd|Corea do Sud|Cənub Koreya|Coirèa a Deas|Zerbári Kóriá|Corèa deth Sud|Korea Kujalleq|Koreja e Jugut|Koreja t’Isfel|Koreya Ta Kudu|Republik Korea|kurya n wadday|Mba South Korea|Połedniowo Korea|Curìa di Sciroccu|Pussideinankōreja|Res publica Coreana
    KWT Kwayt|Cô-oét|Kowait|Kuwajt|Kuwete|Kwiyat|lkuwayt|Cuvaitum|ma Kuwasi|Gohveihdwz|Obodo Kuwait
    LAO Lawas|lawes|Laotia|Laojvoh
    LBN Lebnán|Lìbbanu|O Líbano|Lizbahnwn|ma Lunpan|Obodo Lebanon|der Lebbannon
    LBR Liberja|Raipiri|Libberia|Liberyjo|Libijlijya|ma Lapewija
    LBY Li-bi|Libja|Libbia|Libijo|Libyia|Libijya|Liibiya|Liibyen|ma Lipija
    LCA Tansani|sanlusya|San Lúisia|Sent-Lucio|Sint Lusia|Seini Lusia|Sent Lucija|Lucia Dị nsọ|Sancta Lucia|Santa Luċija|Seynt Lusiya|Saint Luciasuâl|Sankta Lutschiia|Šventoji Liucija
    LIE Lihtenstèn|Lichtenstén|Rīkeneteina|ma Lisensan|Lishtensteni|Lekitenisaini|Lichtenstenum|Liechtensteen|Liechtensteini|Līchtenšteinan|Lezcihdunhswdwngh|Liechtensteinjânnam
    LKA ma Lanka|Sri-Lanko|Taprobane|Sari Lanká|Sri Langka|Swhlijlanzgaj|Obodo Sri Lanka
    LSO Lɛsutu|Lisothu|Lesothum|i-Lesotho|ma Lesoto|Laizsozdoz
    LTU Lít-va|Laītawa|Litaueni|Litwanja|Lifiuenia|Lizdauzvanj|ma Lijatuwa
    LUX Laksembɛg|ma Lusepu|Loksembórg|Luksymburg|Rakimipēki|Leksembereh|Luksemborig|Lussemburgh|Lussimmurgu|Luxemburgum|Luzswnhbauj|lluksemburg|Luksemburgan
    LVA Latvja|Latwiá|Letlun|Lattawa|Latveja|Ratawia|latevya|ma Lawi|Letlandi|Littonia|latibiya|Lahdozveizya|Latviajânnam
    MAC Macaum|makkaw|Macao RAE|Macao SAR|Makau SAR|Makaó KKT|SAR Makao|Makao Çina|RAS di Macao|RPA i Makaos|Makao XİR Çin|Makau (Shina)|Prowins Macao|RVAK i Makaos|Çin Makao ÖYB|Çin Makao ÖİB|Macao OAO Číny|Macao SAR Kina|Macau RMD Sina|Makao PUP Kina|Makao SAR Kina|Makaó SAR Chin|Macao RAE China|Macao SAR China|Macau AEB Txina|Macau SAR China|Macau SAS China|Macau SAS Sjina
    MAC Makao AAS Hytaý|Makau AAS Hytaý|Makau SAR China|Macao - ZAO Číny|Macau (RAE Xina)|Macau, RAS China|Makao SAR Tsaina|Makau SAR Siaina|Makáo SAR Chaína|Macao, Trung Quốc|Macau RAS dâ Cina|Macau SAR Tsieina|Macau Txinako AEB|Makao (Xitoy MMH)|SRA Makau (Chiny)|i-Macau SAR China|ARE China de Macáu|Macao SAR ti Ṣáìnà|Macao SAR van Sina|Macau RAE da China|Macau RAE de China
    MAC Macau RhGA Tsieina|Makau DAK Tiongkok|Makau SAR Tiongkok|Macao SAR ti Sháìnà|Macao SAR van China|Macau SAR van China|Macàthu SAR na Sìne|Makao S. A. R. Kina|R.A.S. Macao, China|Macao (SAR de China)|R.R.S. na Síne Macáó|RAE de Macao (China)|RAS tzinesa de Macao|S.R.R. na Síne Macao|Macao – Kiinan e.h.a.|R.A.S. Macao a Chinei|Macao - – Kiina e.h.k.|Macau SAR Tsaina nutome
    MAC Macau erihalduspiirkond|sérstjórnarsvæðið Makaó|R.A.S. chinoise de Macao|Sjálfstjórnarsvæðið Makaó|Sonderverwaltigszona Makau|Sonderverwaltigszone Macao|Sonderverwaltungszone Macao|Spezialverwaltungszon Macau|Agbègbè Ìṣàkóso Pàtàkì Macao|Babban Birnin Mulki na Chana|Daèrah Bestir Istimèwa Makao|Sünnerverwaltensrebeed Macao|Agbègbè Ìshàkóso Pàtàkì Macao
    MAC Sonderverwaltungsregion Macau|Macau - Hiina erihalduspiirkond|Makao Xüsusi İnzibati Ərazi Çin|Wosebita zarjadniska cona Macao|Wósebna zastojnstwowa cona Macao|Macao – Kiinan erityishallintoalue|Aumwnz Dwzbez Hingzcwnggih Cunghgoz|Laladan Administratif Astamiwa Makau|Đặc khu Hành chính Macao, Trung Quốc|Ķīnas īpašās pārvaldes apgabals Makao|Kinesko Posebno Upravno Područje Makao
    MAC Regiun aministrativa speziala de Macao|Rejiãu Administrativu Special di Makau|Rejiãu Administrativu Spesial di Makau|Babban Yankin Mulkin Macao na Ƙasar Sin|Tamnaṭ Tudbilt Tuzzigt tacenwit n Makaw|Tamnaḍt tudbilt tuzzigt tacinwat n Makaw|ĶTR īpašais administratīvais reģions Makao|Makau, Rejion Administrativu Spesial di Xina|Regiun d'administraziun speziala Macao, China
    MAC Regió administrativa especial xinesa de Macau|Regjon aministrative speciâl de Cine di Macao|Đặc khu hành chính Macao thuộc CHND Trung Hoa|Obodo Macao nwere ndozi pụrụ iche na mba China|Posebno administrativno območje LR Kitajske Macao|Ypatingasis Administracinis Kinijos Regionas Makao|Sainréigiún Riaracháin Macao, Daonphoblacht na Síne
    MAC Posebno upravno območje Ljudske republike Kitajske Macao|Región Administrativa Especial de Macao de la República Popular China|ir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina
    MAF sanmartin|S:t Martin|San Maṛtan|Sv. Martin|San Martinu|San Martiño|Shën-Martin|Ìlú Mátíìnì|Seini Matini|Seynt Martin|Svatý Martin|Sántu Martin|São Martinho|Martin Dị nsọ|Fransk Saint Martin|Sint-Martèn (Prasman)|Frankrigi Saint Martin|Sãu Martinhu di Fransa|S:t Martin (franska delen)|São Martinho (Saint-Martin)|Saint-Martin [partie française]
    MAR Marokk|Molako|Lmuɣrib|Maroccu|Marocum|Marooko|Morokko|Mohlozgoh|ma Malipe|Marokkojânnam
    MCO Manako|Mónegue|Monoecus|Mohnazgoh|Monacojânnam
    MDA Maldova|Murdova|mulduva|Mołdawijo|Mōldawija|ma Motowa|Moldaawien|Mohwjdohvaj|Res publica Moldavica
    MDG Marakāhia|ma Malakasi|Madagascaria|Mɑ́ndɑŋɡɑsɛkɑ̂|Majdazgyahswhgyah
    MDV Mardivi|lmaldiv|Maldivai|Maldivit|Maaldiqeen|Malediiwen|Majwjdaifuh|Na Maildiví|de Mallediive|Insulae Maldivae|Maldivuoyggjarnar|Na h-Eileanan Maladaibh
    MEX Meksikk|Meksiku|Mescico|Messich|Messiku|Mexicum|Mäxikän|miksiku|Makasiko|Mê-hi-cô|Mwzsihgoh|ma Mesiko|Meksico nutome
    MHL Pulo Marsal|Isoe Marshall|Giravên Marşal|Isles Marshall|Ìsuli Marshall|Isoles Marshall|Marshall-Inseln|Insules Marshall|Ishujt Marshallë|Marshall Eilunen|Marshall-eilande|Marshall-Eilannen|Marshalloyggjarnar|Gżejjer ta’ Marshall|Insulae Marsalienses
    MKD Macedɔni|Maqdunya|Maqedoni|Masidwan|masetuán|másǝdwán|Macedonia|Macedonie|Macédoine|Makedonia|Makedonie|Makedonya|Maseduäni|Masedwane|Masedwann|Masetōnia|Masidonia|Masitōnia|Mazedonia|Mazedonie|Maċedonja|masidunya|Maacedooni|Macedoniab|Macedoniya|Macedónsko|Macedōnija|Makedonien|Makedonija|Makedoniya|Makedonska|Makedonujo|Makedoonia|Masedoniya|Masedoonia|Maseduwaan|Mathedonia
    MKD Mazedonien|Mazedoonie|Meceduwaan|Umasedonia|A' Mhasadon|Humasedonia|I-Macedonia|Makadooniya|Masedoninya|Mazedoonije|An Mhacadóin|Makèdoni Lor|Mɨ̀sɨ̀donyìa|Bwz Majgizdun|ERY Macedonia|OJT Makedonia|ma Maketonija|BJR Makedonija|Nord-Makedonujo|Emetab Macedonia|Makedonia nutome|Noard-Masedoanië|Shemáli Makduniá|uMntla Macedonia|Macedonia dl Nord|Masidunya n ugafa|Maçedònia do Nòrd
    MKD Nuurdmatsedoonien|maqdunya n sennej|Macedonie dal Nord|Amihanang Macedonia|Macedònia deth Nòrd|Pōłnocno Macedōnijo|Republica Macedonia|Res publica Macedonica|Macidonia di tramuntana|Repubblica di Macedonia|A.R. yougoslave de Macédoine|l-Eks-Repubblika Jugoslava tal-Maċedonia
    MLI Majlij|Malium|i-Mali|ma Mali|Malijânnam
    MLT Marta|Maalda|Melita|Majwjdah
    MMR Maenmar|Menjden|Miyanma|Mjanmao|Mjanmar|Müanmar|Birmania|Miyanmar|Mjanmaar|Mianmaras|ma Mijama|Mýanma (Burma)|Mianmar (Burma)|e-Myanmar [Burma]|Myanmar (Birmanya)
    MNE Hwzsanh|Mali i Zi|Czornogōra|Mons Niger|Muntinegru|Muntinigru|Mantanegara|Monteneigro|Mōntenegran|Gunung Item (Montenègro)
    MNG Mangóliá|Monggoli|Mongolja|Mongolya|Mungolia|Mungulia|Mungzguj|mangulya|Monqoliya|Mōngolijo|de Mongjolei|Obodo Mongolia
    MNP Pulo Mariana Lor|Nuurdelk Mariaanen|Nöördliche Marianen|Insules Nord Mariana|Şimal Mariana Adaları|Norðurmarianoyggjarnar|Shemáli Máriáná Islánd|Şimali Mariana Adaları|Gżejjer Marjana ta’ Fuq|Illes Marianes del Nord|Isoles Marianes dl Nord|Oileáin Mariana Thuaidh|Illas Mariannas del Nòrd|Illes Mariannes del Nord|Islas Marianas d’o Norte|Isles Marianes deth Nòrd
    MNP Noordelike Marianaeilande|Sjeverni Marijanski Otoci|Isoe Mariañe de settentrion|tigzirin n maryana n sennej|Iparraldeko Mariana uharteak|Noordelijke Marianeneilanden|Ìsuli Marianna di Tramuntana|Insulae Marianae Septentrionales
    MOZ Mazambik|Mɔzɑmbîk|Mosambikk|Mozambich|Musambiig|Mosenipiki|Mozambicum|Muzzammicu|ma Mosanpi
    MRT Muritániá|Mawritanja|Mouritanië|Mauretanijo|An Mharatáin|Mauretaanien|ma Mulitanija|Mauzlijdaznizya
    MSR Moncerato|Munzirratu|Montserratsuâl
    MTQ Mateniki|Martainíc|Martiniqu|Martiniikk
    MUS Mōrihi|Mauritia|Mavritis|Mawrizju|muricyus|Maurícias|Murishias|ma Mowisi|Murishiyoos|Mauritiussuâl|Ilhas Maurisia
    MWI Malaw|Mɑlɑ́wi|Malavium|i-Malawi|ma Malawi|Majlahveiz
    MYS Malasja|Malaesia|Malaezia|Malezyjo|Malaisiya|ma Malasija|Majlaizsihya
    MYT Maio|Méot|Meioti|Mɑyɔ̂t|Maiotta|Majotte
    NAM nambya|Namibja|Namibbia|Namibijo|Nazmijbijya|ma Namipija
    NCL Ný-Kaledonia|Kalédoni Baru|Neekaledonien|Nov-Caledonia|Ny Caledonien|Kaledonia e Re|Nova Calidonia|Nöia Caledonia|Nei Kaledoonien|Neuva Caledònia|Nowo Kaledōnijo|Nutaaq Caledonia
    NER Nigyɛ|Naisia|Nicher|Niiger|Náiger|Nigeeʹr|ma Nise|Nizyizwj|Res publica Nigritana
    NFK Norfolkøen|Isoa Norfolk|Norfolkøyane|Illas Norfòlk|Norfolk Eilun|Nɔfolk Aeland|Pulo Norpolek|Girava Norfolk|Norfolk-eiland|Norfolkoyggjin|Etikun Nɔ́úfókì|Insula Norfolcia|Insulele Norfolk|Norfolkov ostrov|tagzirt n nurfulk
    NGA Niġerja|Najeriya|Nicheria|Nigeryjo|Niggeria|Náijériá|Nizyizliyah|ma Naselija|Orilɛ̀-èdè Nàìjíríà
    NIC Nekárágóá|Nicaragwa|Nikarakua|Nizgyahlahgvah
    NIU Niye|Nívé|nyiwi|Niujaih|Isla Niue
    NLD Holenda|Hozlanz|Welanda|Hollandi|Nedarlánd|Hollandiya|Nederlanda|Niderlandy|Paisc Basc|ma Netelan|Neederlunen|Paisi Vasci|Paixi Basci|Païsi Baishi|Vueʹlljânnam|Païses Basses|Vendet e Ulëta|Nedalands nutome
    NOR Taarr|Nárway|Noroega|Nozveih|nnarwij|Norveġja|Norwèhen|Nurvegia|Nōrwigai|Norveggia|Norweegen|Norwegijo|Nurveggia|ma Nosiki|An Nirribhidh
    NPL Nɛpɔl|Neepaal|Nepalia|Nizbozwj|Obodo Nepal
    NRU Naoeroe|Naujluj|Naureän
    NZL Neisialun|Niu Sélan|Ný Sæland|nyuziland|Neeseeland|Nyu Zilánd|Nû Zelenda|Sélan Baru|ma Nusilan|Sinhsihlanz|Nawazēlandan|Neyuusilaand|Nöia Zelanda|Zelanda e Re|Neuva Zelanda|Nova Celandia|Nova Zilannia|Nowo Zelandyjo|Nutaaq Zeelandi|Aotearoa (Nòva Zelanda)
    OMN Ahman|Omania|ma Uman|der Oman|Obodo Oman
    PAK Pacistan|Pakistãu|Pákestán|Pakistania|ma Pakisan|Bahgihswhdanj|Obodo Pakistan
    PAN Pa-na-ma|Bahnazmaj
    PCN Pitkarn|Pirkairn|Pitkērna|Pitakarin|Pitkernas|Isla Pitcairn|Isoe Pitcairn|Pitcairneyjar|Pulo Pitkèren|Iscla Pitcairn|Otoci Pitcairn|Ìsuli Pitcairn|Ishujt Pitkernë|Isoles Pitcairn|Pitkarén Islánd|Giravên Pitcairn|Insulae Pitcairn|Insules Pitcairn|Pitcairn Eilunen|tigzirin n pitkirn|Eilean Peit a' Chàirn
    PER Peró|Biluj|O Perú|Peruvia|ma Pelu|Perujânnam
    PHL Pelpin|Filippini|Philippin|Filipiinen|Feihlizbinh|Philippinae|ma Pilipina|de Fillipiine|Pilipénen (Pilipina)
    PLW Palav|Belaŭo|Belavia|Bwzlauh|Palauäns
    PNG Papua Niugini|Papua-Neeguinea|Pápuá Niu Giniá|Babua Niyuu Gini|Papua Nei Guinea|Papua Nov-Guinea|Papoa-Nòva Guinèa|Papua Gini Newydd|Papua Nova Guinìa|Papua Nöia Guinea|Papua-Nowo Gwinea|Papwa-Ginea Ġdida|ma Papuwanijukini|Papua Neuva Guinea|Bahbuyasinhgijneiya|Papua Guinea Foforo|Papua Nutaaq Guinea|Papuásia-Nova Guiné|Papua Giné Baru (Papua Nugini)
    POL Poleni|Poolen|Bohlanz|Polonha|Polonja|pulanda|ma Posuka
    PRI Puetoriko|Pōta Riko|Piuró Rikó|Portu Ricu|Bohdohlizgoz|Portus Dives|Puerto Rico suâl
    PRK ma Anku|Cauzsenh|Koréa Lèr|Noordkorea|Nort Korea|Nuurdkorea|Ugwu Korea|Etifi Koria|Şimal Koreya|Corea dl Nord|Corea do Nòrd|Gogledd Korea|Shamáli Kóriá|Bắc Triều Tiên|Koreja ta’ Fuq|Mba Ugwu Korea|Pōłnocno Korea|kurya n sennej|Corèa deth Nòrd|Koreja e Veriut|Koreya Ta Arewa|Korea Avannarleq|Curìa di Tramuntana|Demokratische Volksrepublik Korea
    PRK Kórejská ľudovodemokratická republika|Res publica Popularis Democratica Coreana
    PRT Portugâ|Feringgi|Portogál|Portugän|Portuqal|Bortuqaal|Portugall|ma Potuke|ppurtugal|Buzdauzyaz|Portugallu|Purtugallu|Pōrtugalin|Portugalijo|Portugallia|Pɔtugi
    PRY Paragai|Palakuei|Paraguei|Paragwājs|O Paraguai|Paraquaria|Bahlahgveih
    PSE falasṭin|Palasɗinu|Palestino|Palistina|Palestiina|ma Pilisin|Palestiina ala|Falastin hududi|Xakên filistînî|Fələstin Bölqüsü|Palastinay Damag|Stoot Palestiina|Wilayah Palestèn|Tære palestineixi|Dieg Bahlwzswhdanj|Otoritas Palestina|Palestynse gebiede|Palestínske územie|Agbègbè Palɛsítíànù|Palesztin Autonómia|Palestiinalaisalueet|Teritori palestinesc|Territorio Palestino
    PSE Palestinian Territory|Palestyńske Terytoria|Tirritori Palistinesi|Palestinako Lurraldeak|Palestinsk territorium|Teritoriul Palestinian|Territoire palestinien|Territorju Palestinjan|Palestinska territoriet|Palestinskt territorium|Territòris palestinians|Território Palestiniano|Palästinensische Rebeden|Territorias de Palestina|Na Críocha Pailistíneacha|Territoria Palaestinensia
    PSE Na Ranntairean Palastaineach|Falastiin Daanka galbeed iyo Qasa|Iwọorun Pakisitian ati Gaṣa|Iwɔorun Pakisitian ati Gasha|Obodo dị iche iche dị n’okpuru mba Palestine
    PYF Polinési Prasman|Franču Polinēzija|Frenchi Polynesia|Polinesa Francesa|Polinesia Franses|Francesi Polinesia|Fransız Polineziya|Paránsi Pulinishiá|Polinesia franzeja|Polinesia fraseise|Polinesja Franċiża|Polynesia Francica|Polînezyaya Fransî|Pulinisia Francisi|Prancūzų Polinezija|A Polinesia Francesa|Francusko Polinezyjo|Fransız Polineziyası|Fransöösk Polyneesien
    PYF Franzöösch-Polynesien|An Pholainéis Fhrancach
    QAT Gatar|Kwatar|Quatar|Gajdajwj|Quataria|Obodo Qatar
    REU Rēnio|Runiãu|rinyun|Rejunion|Réyunian|Liʻiunioni|Réunionsuâl|Isla d’a Reunión
    ROU Rumænia|Rumunijo|Rumeenien|ma Lomani|Lozmajnizya
    RUS Rus|Rusän|Rossia|Ruscia|Ruslun|Russja|Rusyjo|rrusya|Orusýet|ma Lusi|Ruslandi|Mba Russia|Ngozlozswh|Ruõššjânnam|Cónaidhm na Rúise|Federazione Russa|Russian Federation|Russische Föderation|Russischi Föderazioon|Oroszországi Föderáció
    RWA Ruanna|Rwándhá|Luwɑ́ndɑ|Luzvangdaz|ma Luwanta
    SAU ssaɛud|ma Sawusi|Ƙasar Makka|Saūdi Arābija|Arabia Saudite|Saudi Araabien|Arabbia Saudita|Arabia Saudiana|Sahdwz Ahlahbwz|Saudi Ərəbistan|Sauditic Arabia|Għarabja Sawdita|l-Arabia Sawdija|Erebistana Siyûdî|Saudyjsko Arabijo|Obodo Saudi Arabia
    SDN Sudãu|O Sudán|Sudania|Suhdanh|Xu-đăng|y Swdan|ma Sutan|Nordsudan|der Sudahn|Norðursudan|Avannarleqsudan
    SEN Senigál|Synegal|Seenegal|Senikalo|Senegalia|ma Seneka|Saineigyahwj
    SGP Scingapô|Sengápur|ma Sinkapo|Sinhgyahboh
    SGS Suðurgeorgia|Zerbári Járjiá|Xeorxia do Sur e Illas Sandwich|Géorgi Kidul èn Pulo Sènwit Kidul|Sør-Georgia og Sør-Sandwich-øyane|Insules Sud-Georgia e Sud-Sandwich|Južna Gruzija i Južni Sendvič Otoci|Quần đảo Nam Georgia và Nam Sandwich|Geòrgia do Sud e Isoe Sandwich do Sud|Géorgie du Sud et îles Sandwich du Sud|Južna Georgija i Južni Sendvički Otoci
    SGS Dél Grúzia és a Déli Szendvics-szigetek|Georgia dl Süd y Isoles Sandwich dl Süd|South Georgia og South Sandwich Islands|ʻOtumotu Siosia-tonga mo Saniuisi-tonga|Georgia del Sud e Isole Sandwich del Sud|Połedniowo Georgia i Połedniowy Sandwich|Sør-Georgia og de sørlige Sandwich-øyene|Süüdgeorgien an Süüdelk Sandwich Eilunen|Cənub Gürcüstan və Cənub Sandvilç Adaları
    SGS Etelä-Georgia ja Eteläiset Sandwichsaaret|Georgia del Sud e isole Sandwich australi|Jeórjia di Sul i Ilhas di Sanduixi di Sul|South Georgia na Agwaetiti South Sandwich|Suid-Georgië en die Suid-Sandwich-eilande|Islas Cheorchia d’o Sud y Sandwich d’o Sud|Isles Geòrgia deth Sud e Sandwich deth Sud|Kepulauan South Sandwich dan South Georgia
    SGS Georgie del Sud e les Illes Sandwich del Sud|Giorgia di sciroccu e Ìsuli Sandwich australi|Hōria ki te Tonga me Motu Hanuwiti ki te Tonga|Süüdgeorgien un de Südlichen Sandwich-Eilannen|Seòrsea a Deas is na h-Eileanan Sandwich a Deas|Tigzirin n Jyuṛjya n Unzul akked Sandwič n Unẓul|Visiwa vya Jojia ya Kusini na Sandwich ya Kusini|tigzirin n jyurejya n wadday d sandwitc n wadday
    SHN Santa Lena|Sant’Èlina|santḥilina|Hato Harīna|Sant-Helena|Sent-Heleno|Seynt Elena|Shën-Helena|Shën-Helenë|Seini Helena|Szent Helena|Swnghwzlwznaz|Šventoji Elena|Sv. Helēnas sala|Saint Helena suâl|Wyspa Świyntyj Helyny|Sancta Helena, Ascensio et Tristan da Cunha
    SJM Salvard d Jan Mayen|svalbard d janmayen|Heopāra me Ia Maiana|Svalvard d Jan Mayen|Swalbard o Jan Mayén|Svalbard an Jan Mayen|Svalbard e Zhan-Majen|Svalbard en Jan Mayen|Svalbard un Jan Mayen|Špicbergy a Jan Mayen|Spitbèrhen & Jan Mayen|Svalbard mpé Jan Mayen|Svalbard aamma Jan Mayen|Sivolopaati mo Seni Meini|Svalbard et Île Jan Mayen|Svalbard i Janmajen Ostrva
    SJM Svalbardo ir Jan Majen salos|Svalbaard da Jan Mayen suõllu|Svalbard ve Jan Mayen Adaları|Svalbardo kaj Jan-Majen-insulo|Spitzbergák és Jan Mayen-szigetek
    SLB Salomon|Salomonas|Isoe Salomon|Pulo Suléman|Ilhas Salumon|Illas Salamon|Isles Salomon|Isole Solomon|Solomon Aelan|Isoles Salomon|Salomon-Inseln|Solomán Islánd|Ìsuli Salumuni|Giravên Salomon|Insules Solomon|Ishujt Solomonë|Salomon Eilunen|Salomoneilanden|Solomon Eilande|Oileáin Sholomón|Salomonski Otoci|Solomonski Otoci|Insulae Salomonis|Sálomonoyggjarnar|tigzirin n suliman
    SLE siraliyyun|Siela Lione|Siera-Leono|Siyera Leon|Sierra Leoon|Sierra Liuni|Mons Leoninus|ma Sijelalijon|Gunung Singa (Sièra Léon)
    SLV Salbador|ssalvadur|Salvatoria|Ere Hāwhatō|Lo Salvador|Sazwjvajdoh|El Salvadōrs|Äl Slavadoor
    SMR Sant Marin|São Marino|San Mariánó|Sant Marino|Seni Malino|ma Samalino|Swngmajlinoz|Res publica Sancti Marini
    SOM Sɔmɑlî|Somalja|sumalya|Sōmalijo|Sozmajlij|ma Somalija
    SPM sanpyir d miklun|San Pê e Miquelon|San Pier və Mikelon|St. Péri o Mikwélin|S. Pierre e Miquelon|San Pedro e Miguelón|Sant Pèir e Miquelon|Sent-Pyer va Mikelon|Sint-Pièr èn Mikélon|Sveti Pjer i Mikelon|Hato Piere & Mikarona|Sant Pèire e Miquelon|Seini Piea mo Mikaloni|Seynt Piyer və Mikelon|Shën-Peir dhe Mikuelon|St. Pierre an Miquelon|St. Pierre un Miquelon
    SPM Sent-Piero kaj Mikelono|Svatý Pierre a Miquelon|Saint Pierre is Miquelon|Pierre na Miquelon Dị nsọ|Sfântul Pierre și Miquelon|Saint Pierre aamma Miquelon|Insulae Sancti Petri et Miquelonensis
    SRB Sèrwi|Sarbiá|Ṣirbya|Serbijo|Serbujo|sirebya|Serbistan|ma Sopisi|Saiwjveizya|Serbia nutome
    SSD De Sudan|Su Soudan|Sud-Sudano|Süüdsudaan|ma Sasutan|Nanz Suhdanh|Sudan dl Süd|Sudan do Sud|Sudãu di Sul|Sūtani tonga|Kujalleqsudan|Sodan del Sud|Sudan n unẓul|Sudani Kusini|Sudäan-Mbongo|Zerbári Sudán|der Södsudahn|O Sudán do Sur|Sudan deth Sud|Sudani ya Sidi|ssudan n wadday|Iningizimu Sudan|Połedniowy Sudan|Sudan di sciroccu|Sudania Australis|Anyiehe Sudan nutome
    STP Sao Tom və Prinsip|Sáó Tóme o Prensip|Sant Tomàs e Prince|Sao Tome e Prinsipe|Sao Tome və Prinsip|Sint-Tomas èn Prins|São Tomé y Príncipe|Sãu Tume i Prinsipi|Sant Tomé e Príncipe|Sant Tomé y Principe|Sao Tome og Prinsipi|São Tomé an Príncipe|São Tomé is Príncipe|São Tomé un Príncipe|Santo Tomé e Príncipe|Sveti Toma i Prinsipe|Hao Tomei me Pirinipei|Sao-Tomeo kaj Principeo
    STP São Tomé aamma Príncipe|Sɑ́wɔŋ Tɔmɛ́ nɛ́ Pɛlínsipɛ|Svätý Tomáš a Princove ostrovy|Insulae Sancti Thomae et Principis|Wyspy Świyntego Tōmasza i Princowa
    SUR Sulinami|Surinaym|Surināms|Suurinam|Surinamia|Suhlijnanz
    SVK Slowákiá|Slovakkja|Słowacyjo|Sluvacchia|ma Lowenki|de ẞlowakei|Swhlozfazgwz
    SVN Slowéni|Slovenja|Slowiniá|Sluvenia|Slōwenija|Słowynijo|Sloweenien|An tSlóvéin|ma Lowensina|Swhlozvwnznizya
    SWE Ruõcc|Sveçia|Żvezja|Sbezzia|Suidenj|Sweeden|Swidhan|Šwēdija|Szwecyjo|ma Sensa
    SWZ Suazi|Svazi|Swazia|Ewatini|Esoatini|Swazimaa|iswatini|Suasilani|Suasileni|Suwazilan|Svasiland|Svazijsko|Svaziland|Swazilend|Swɑzilɑ̂n|Suazilandë|Svazilandë|Svazilenda|Swazîlenda|Gwlad Swazi|Suacilandia|Iswaasilaand|is-Swaziland|Swhveihswlanz|An tSuasalainn|Dùthaich nan Suasaidh
    SXM Sā Mātini|santmartin|Santamatini|Saint Marteen|Sankti Martin|Sint Maarten nutome|Sint-Martèn (Welanda)|Nederlandsk St. Martin|Sãu Martinhu di Olanda|Niðurlonds Saint Martin|San Maṛtan(Tamnaḍt tahulandit)|S:t Martin (nederländska delen)|Shën-Martin (Sint Maarten - pjesa e Mbretërisë së Holandës)
    SYC sicel|Sishel|Heihere|Saishal|Seyçels|Seixeles|Seissèlas|Seschelen|Seychelleseyjar|Seychelské ostrovy|Seyskelloyggjarnar|seshɛlɛsi|Insulae Seisellenses
    SYR Sûrî|Sirja|Suriá|Sciria|Syryjo|ma Sulija|Obodo Syria
    TCA Turkoj kaj Kajkoj|Isoe Turks e Caicos|Pulo Turks èn Kaikos|Tork o Káikói Islánd|Ìsuli Turks e Càicos|Giravên Turk û Kaîkos|Illas Turcas e Caïcas|Isoles Turks y Caicos|Ostrva Turks i Caicos|Turks i Kajkos Ostrva|Îles Turks et Caïques|Ishujt Turke dhe Kaike|Isles Turques e Caicos|Ostrovy Turks a Caicos|Otočji Turks in Caicos|Turks- un Caicosinseln|Turkski i Kaikos Otoci
    TCA Türk və Kaykos Adaları|Quần Đảo Turk và Caicos|Turks an Caicos Eilunen|Turks en Caicos Eilande|Turks və Kaikos Adaları|Turk eta Caicos uharteak|Tāke me ngā Motu o Keiko|ʻOtumotu Teki mo Keikosi|Agwaetiti Turks na Caicos|Oileáin Turks agus Caicos|Turks- og Caicosoyggjarnar|i-Turks and Caicos Islands|ṭṭurks d tegzirin n kaykus|Insulae Turcenses et Caicenses
    TCD Cɑ̂t|Seti|Cadwz|Tzadia|ma Sate
    TGO Togum|Dohgoh|Togolo|ma Toko|Togojânnam
    THA Siam|Daigoz|Taileni|Teiland|Thailun|ma Tawi|Taylenda|ṭṭayland|Tailannia|Tajlandja|Tāilandan|Tajlandyjo|Tailand nutome
    TJK Tájekestán|Tadjikistãu|Tadjikistaan|Tatgiquistan|Tadzikistania|Tadžikistanas|Dazgizgwzswhdanj|Obodo Tajikistan
    TKL ṭukilu|Tokelaw|Tukilau|Tokélaou
    TKM Turkmenië|Turcomannia|Torkmenestán|Turcmenistan|Turkmynistan|Turcomenistán|Turkimenistan|Turkmenistani|Turkumenistãu|Tɔɔkimenisita|Tekimenisiteni|Turkmeenistaan|Dujgumanswhdanj|Obodo Turkmenistan
    TLS Timoor|Oosttimor|Dunghdivwn|Đông Ti-mo|Đông Timor|Şərq Timor|Timor Wètan|Témur-Leste|ṭimur licti|Eystur-Timor|Timoa Hahake|Timorka bari|Tîmora-Leste|Timori Lindor|Vzhodni Timor|Orienta Timoro|Timor Ta Gabas|Timorul de Est|ÌlàOòrùn Tímɔ̀|Timor tal-Lvant|Timor Kangilliit|Timoria Orientalis|Timor-Leste (Aust-Timor)
    TON Tanga|ma Tona|Igitonga|Tanghgyah
    TTO Trinidad o Tobágó|Trinitat e Tobago|Trinitat i Tobago|Tinitātā me Topēko|Trianaid is Tobago|Trinidad un Tobago|Trinidan və Tobaqo|Trinidad un Tobääjo|Trinidāds be Tobagō|Trinitas et Tabacum|Trinidad aamma Tobago|Trinidad da Tobagosuâl|Oileáin na Tríonóide agus Tobága
    TUN Tunexia|Tunezyjo|Duznizswh|Tuneesien|Tuy-ni-di|ma Tunisi
    TUR Turkey|Törkei|Turcyjo|Turkāja|ma Tuki|ṭurekya|Dujwjgiz|i-Turkey|Obodo Turkey|Emetab Turkey
    TUV Twfalw|Tuwaalu|ma Tuwalu
    TWN Teivan|Taiwāns|ṭṭaywan|Daizvanh|Obodo Taiwan|Res publica Sinarum
    TZA Tɑnzɑnî|Tanzanijo|ma Tansanija|Dajsanghnizya|Tanshania
    UGA Ukāna|Uganna|Uŋɡɑ́ndɑ|Yugandhá|ma Ukanta|Vuhganhdaz
    UKR Ukrayn|Yukrén|Ukrajno|Ukreina|Ucrainia|ukrayina|Vuhgwzlanz|ma Ukawina|ʻIukuleini
    UMI ABD Dış Adaları|ABD Uzak Adaları|USAs ytre småøyer|ASV Aizjūras salas|U.S. Daráén Islánd|Isoe lontañe di SUA|Amerikaansch-Ozeanien|Amerikanisch-Ozeanien|Ìsuli Miricani di Fora|Ilhas Distantes dos EUA|Kepuloan Mentil AS Luar|Insules periferic de USA|Manja Udaljena Ostrva SAD|Illas Ultramarinas dos EUA|Islas perifericas d’os EUA|Isole periferiche agli USA
    UMI Tigzirin ibeɛden n Marikan|U.S. Minor Outlying Islands|VS klein omliggende eilande|Birləşmiş Ştatlar Uzaq Adalar|Các đảo nhỏ xa t.tâm thuộc Mỹ|e-U.S. Minor Outlying Islands|i-U.S. Minor Outlying Islands|Îles éloignées des États-Unis|Mion-Oileáin Imeallacha S.A.M.|tigzirin timirikanin i yegʷjen|Amerikai Csendes-óceáni Szigetek|Birləşmiş Ştatların uzaq adaları
    UMI Illas Menores Distantes dos EUA.|Các đảo nhỏ xa trung tâm thuộc Mỹ|Islas menors aluenhades d’EE. UU.|Yhdysvaltain pienet erillissaaret|Altre isole americane del Pacifico|Illes Perifèriques Menors dels EUA|Isoles mëndres dlafora di Stac Unis|United States Minor Outlying Islands|Druga ameriška ozemlja v Tihem oceanu|Daleke Myńsze Wyspy Stanōw Zjednoczōnych
    UMI Ujedinjene Države Manjih Pacifičkih Otoka|Dalekie Wyspy Mniejsze Stanów Zjednoczonych|Islas Ultramarinas Menores de Estados Unidos|Islas menores alejadas de los Estados Unidos|Jungtinių Valstijų mažosios aplinkinės salos|Bisanga Mokɛ́na Mosíká bya Lisangá lya Ameríka|Estatu Batuetatik urruti dauden uharte txikiak|Meanbh-Eileanan Iomallach nan Stàitean Aonaichte
    UMI Insulele Minore Îndepărtate ale Statelor Unite ale Americii
    URY Urugua|Uruguei|Yurugai|Nruguayi|Urugwājs|Yurógóay|ʻUlukuei|O Uruguai|Uraquaria|Vuhlahgveih|Uruguayjânnam
    USA U.S.|Merka|É.-U.|A.B.Ş.|Amirka|America|EE. UU.|Meijgoz|amarikan|Lamerikän|Stac Unis|ma Mewika|Stati Unii|Statys Unys|Unit States|Estaus Unius|Õhttõsvaldia|Amrik Serèkat|Stati Junciuti|Qoʻshma Shtatlar|Ferianagt Stooten|Mba United States|Os Estados Unidos|Orílɛ̀-èdè Amɛrikà|Naalagaaffeqatigiit|Peraīnintas Wālstis|Amrikáay Tepákén Están|Estados Unidos de América
    USA Vereenegt Staate vun Amerika|Civitates Foederatae Americae|Shtetet e Bashkuara të Amerikës
    UZB Uzbecia|Ozbekestán|Uzbekistãu|Ozbequistan|Uzbekistani|Uusbakistaan|ʻUsipekitēni|Úisbéiceastáin|Obodo Uzbekistan|Vuhsihbezgwzswhdanj
    VAT Vaticà|Vatikaan|lvatikan|Faatikaan|Vatikanas|Páfagarður|Va-ti-căng|An Vatacáin|Fanzdigangh|ma Wasikano|Grad Vatikan|Kota Watikan|Sveta Stolica|Watikaanstääd|Wátikán Sethi|Cité de Vatican|Cité dl Vatican|Vatikanski Grad|Civitas Vaticana|Çittæ do Vatican|Città dû Vaticanu|Ciutat del Vatican|Fatikani|Ciudat d’o Vaticano|Ciutat deth Vatican
    VCT sanvinsit d grinadin|S. Vincent e Grenadine|San Vinsent və Qrenada|St. Wensent o Grenádin|Hato Wetene me Keretīni|Sint-Winsèn èn Grénadin|St Vincent e Granadinas|San Vicente e Granadinas|Sant Vicent e Granadines|Seynt Vinsent və Qrenada|Sint Vicent i Grenadines|St. Vincent e Grenadines|St. Vincent y Grenadines|Sãu Bisenti i Granadinas|Saint Vincent i Grynadyny
    VCT San Viçenso e e Granadiñe|Saint Vincent e Grenadinet|St. Vincent an Grenadiinen|Shën-Vinsent dhe Grenadinet|San Vicente y les Granadines|Sankt Wässä und d’Grönadiine|Sant Vicent y las Granadinas|Seini Viniseni mo Kulenatini|Sfântul Vincent și Grenadine|St. Vincent en die Grenadine|St. Vincent un de Grenadinen|Vincent na Grenadines Dị nsọ|Sent-Vincento kaj la Grenadinoj
    VCT Saint Vincent agus na Grenadines|Saint Vincent û Giravên Grenadîn|Saint Vinsent og Grenadinoyggjar|Sanctus Vincentius et Granatinae
    VEN Vinizuea|Bénésuèla|Venetiola|Venisuela|Wenehūera|Wenezwélá|Wynezuela|vanzwilla|Venessuela|Vinizzuela|Weenesuela|Veijneisuilah|ma Penesuwela
    VGB Bretáni Ajgén Islánd|Pulo Perawan Britani|Insules Vírginas (UR)|Illas Verges britanicas|Agwaetiti British Virgin|Britainfo Virgin Islands|Britaniya Vircin Adaları|Britaniya Virgin Adaları|Isles Verges Britaniques|Isoe Vergine britanniche|Kepulauan Virgin Inggris|Brytyjske Wyspy Dziewicze|Islas Virchens Britanicas|Ìsuli Vìrgini Britànnichi|Brietsche Jumfern-Eilannen
    VGB Britisk Jongfoomen Eilunen|Virgin Islands (Britániko)|Inslas Verginas Britannicas|Isoles Vergines britaniches|Ngā Motu o Tātāhou Piritene|Virginis Insulae Britannicae|Stóra Bretlands Jómfrúoyggjarnar|tigzirin tiɛezriyyin tiglanziyyin
    VIR ABŞ Vircin Adaları|ABŞ Virqin Adaları|Pulo Perawan Amrik|Amriki Ajgén Islánd|V.S. Maagde-eilande|Isles Verges EE. UU.|Mergelių Salos (JAV)|Ilhas Virjens Merkanu|Djevičanska Ostrva SAD|Insules Vírginas (USA)|Panenské ostrovy - USA|Ìsuli Vìrgini Miricani|Agwaetiti Virgin nke US|Insulele Virgine S.U.A.|Quần đảo Virgin thuộc Mỹ|S.A.D. Devičanska Ostrva|Virgin Islands (Merikano)
    VIR Amerikaanse Maagde-eilande|Inslas Verginas Americanas|Ishujt e Virgjër Amerikanë|Isoe Vergine di Stati Unii|Isoles Vergines americanes|Ngā Motu o Tātāhou Amerika|Oileáin na Maighdean S.A.M.|Virginis Insulae Americanae|Illas Verges estatsunidencas|Illes Verges Nord-americanes|Amerikaansche Jumfern-Eilannen|Amerikoonsk Jongfoomen Eilunen|Islas Virchens Norte-americanas
    VIR tigzirin tiɛezriyyin timarikanin|Eileanan Aimeireagach na Maighdinn|Islas Vírgenes de los Estados Unidos|Sambandsríki Amerikas Jómfrúoyggjarnar
    VNM Piètnam|Wjetnam|Yeznanz|ma Wije|Vít Neam|Vietinemi|Vietnamia
    VUT Wanuaatuu|Vajnujahduz|ma Wanuwatu
    WLF Wális o Futuná|Uolis və Futuna|Uollis e Futina|Valis və Futuna|Walis èn Putuna|Vallis et Futuna|Volisa un Futuna|Wallis an Futuna|Wallis y Fortuna|Wallisas ir Futuna|Wallis aamma Futuna|Wallis ve Futuna Adaları|Oileáin Vailís agus Futúna|Wallis- és Futuna-szigetek|Wallis and the Futuna Islands
    WSM Sazmozya|ma Samowa
    XKX Kosowa|Kuṣuvu|Kōsawa|Cossovo|Kosovia|Kòssuvu|Gohsozvo
    YEM Jymyn|Yamal|lyaman|Iemenia|O Iemen|Yejmwnz|der Jämme|Obodo Yemen|ma Jamanija
    ZAF Nanz Feih|Suráfrika|Södaffrika|Söödafrika|Süüdafrikoo|ma Setapika|Aprika Kidul|Afrika Anaafo|Afrika t’Isfel|Kujalleqafrika|Zerbári Apriká|i-South Africa|Africa Australis|tafriqt n wadday|Pussideinanafrika|Africa di sciroccu|Anyiehe Afrika nutome|Republica de Sudafrica|Ariwa Afirika|República de Sud-àfrica|Republika Połedniowyj Afryki
    ZMB Zɑmbî|Zammia|Żambja|Zambijo|Canbijya|ma Sanpija
    ZWE Cimbabue|Jimbabwé|Zembabwe|Zimbabua|Zimbɑ́mbwɛ|i-Zimbabwe|ma Sinpapuwe|Cinhbahbuveiz
    """
}
