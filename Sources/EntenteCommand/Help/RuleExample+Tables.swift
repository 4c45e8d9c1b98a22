extension RuleExample {
  /// Examples of tables.
  static let tables = [
    RuleExample(
      "E020", in: "table.csv", wrong: "entente rank table.csv --columns party=nation",
      right: "entente rank table.csv --columns party=country"),
    RuleExample(
      "E021", in: "table.csv", wrong: "country,pages\nFRA,19\nDEU,20",
      right: "country,coalition\nFRA,NATO\nDEU,NATO"),
    RuleExample(
      "E022", in: "table.csv", wrong: "country,coalition\nFRA,Treaty of Paris, 1951",
      right: "country,coalition\nFRA,\"Treaty of Paris, 1951\""),
    RuleExample(
      "E023", in: "table.csv", wrong: "country,coalition\n840,ASEAN",
      right: "entente rank table.csv --codes cow"),
    RuleExample(
      "E024", in: "table.csv", wrong: "", right: "country,coalition\nFRA,NATO"),
    RuleExample(
      "E025", in: "table.csv", wrong: "country,coalition\nCongo,AU",
      right: "country,coalition\nCOD,AU"),
    RuleExample(
      "E026", in: "table.csv", wrong: "country,coalition\nFRA,\"NATO",
      right: "country,coalition\nFRA,\"NATO\""),
    RuleExample(
      "E029", in: "table.csv", wrong: "country,coalition\nFRA,(a text of more than a mebibyte)",
      right: "country,coalition\nFRA,NATO"),
    RuleExample(
      "E030", in: "table.csv", wrong: "country,NATO,EU\nFRA,1,1\nDEU,1,soon",
      right: "country,NATO,EU\nFRA,1,1\nDEU,1,applicant"),
    RuleExample(
      "E031", in: "table.csv", wrong: "country,NATO,NATO\nFRA,1,0", right: "country,NATO\nFRA,1"),
    RuleExample(
      "E032", in: "table.csv", wrong: "country,NATO,\nFRA,1,1\nDEU,1,1",
      right: "country,NATO,EU\nFRA,1,1\nDEU,1,1"),
    RuleExample(
      "E033", in: "table.csv",
      wrong: "country,coalition\nFRA,NATO\nDEU,NATO\nITA,NATO\nESP,NATO\nNarnia,NATO",
      right: "entente rank table.csv --parties any"),
    RuleExample(
      "E034", in: "table.csv", wrong: "member,coalition\nFRA,A\nDEU,A\nJane Roe,A\nJoe Bloggs,A",
      right: "entente rank table.csv --parties any"),
    RuleExample(
      "E035", in: "table.csv", wrong: "PK… (an .xlsx file with another suffix)",
      right: "country,coalition\nFRA,NATO"),
    RuleExample(
      "E037", in: "aliases.csv", wrong: "name,code\nHolland,NLD\nHolland,BEL",
      right: "name,code\nHolland,NLD"),
    RuleExample(
      "E038", in: "attributes.csv", wrong: "country,region\nNarnia,Europe",
      right: "country,region\nFRA,Europe"),
    RuleExample(
      "W109", in: "table.csv", wrong: "country,coalition,role\nFRA,NATO,friend\nDEU,NATO,member",
      right: "country,coalition,role\nFRA,NATO,observer\nDEU,NATO,member"),
    RuleExample(
      "W112", in: "table.csv", wrong: "entente rank table.csv --skip-unknown",
      right: "entente rank table.csv --aliases names.csv"),
    RuleExample(
      "W113", in: "table.csv",
      wrong: "country,coalition,role\nFRA,NATO,member\nFRA,NATO,non-member",
      right: "country,coalition,role\nFRA,NATO,member"),
    RuleExample(
      "W114", in: "un.csv", wrong: "--input-format atop, with a year 9x95",
      right: "--input-format atop, with a year 1995"),
    RuleExample(
      "W115", in: "table.csv", wrong: "country,coalition\nFRA,NATO\nDEU,Nato",
      right: "country,coalition\nFRA,NATO\nDEU,NATO"),
    RuleExample(
      "W116", in: "table.csv", wrong: "country,coalition\nFRA,NATO\nDEU,\nITA,NATO",
      right: "country,coalition\nFRA,NATO\nDEU,NATO\nITA,NATO"),
    RuleExample(
      "W117", in: "desta.csv", wrong: "--input-format desta, with a row of the type consolidated",
      right: "--input-format desta, with rows of base treaties, accessions and withdrawals"),
    RuleExample(
      "W118", in: "coalitions.csv",
      wrong: "id,type\nEve,woman\nE1,event (beside a table of women and events)",
      right: "id,type\nE1,event"),
    RuleExample(
      "N202", in: "table.csv", wrong: "ccode,coalition\n2,NATO\n20,NATO",
      right: "entente rank table.csv --codes cow"),
    RuleExample(
      "N203", in: "table.csv", wrong: "country,coalition,zzz\nFRA,NATO,7",
      right: "entente rank table.csv --columns note=zzz"),
    RuleExample(
      "N204", in: "table.csv", wrong: "ccode,igo,year,value\n2,NATO,1940,-1",
      right: "(nothing to do: the row says that no membership was possible)"),
    RuleExample(
      "N206", in: "table.csv",
      wrong: "country,coalition,year\nFRA,NATO,1950\nDEU,NATO,1950\nFRA,NATO,1952\nDEU,NATO,1952",
      right: "country,coalition,year\nFRA,NATO,1950\nFRA,NATO,1951\nFRA,NATO,1952"),
    RuleExample(
      "N207", in: "table.csv", wrong: "member,coalition\nJane Roe,A\nJoe Bloggs,A",
      right: "entente rank table.csv --parties any"),
    RuleExample(
      "N208", in: "table.csv", wrong: "country,NATO,EU\nFRA,1,2\nDEU,3,1",
      right: "entente rank table.csv --cells roles"),
    RuleExample(
      "N209", in: "table.csv", wrong: "x,y,z\nFRA,NATO,1949\nDEU,NATO,1955",
      right: "entente rank table.csv --columns party=x,coalition=y,from=z"),
    RuleExample(
      "N210", in: "table.csv",
      wrong: "Members of pacts\n\ncountry,coalition\nFRA,NATO\nDEU,NATO",
      right: "country,coalition\nFRA,NATO\nDEU,NATO"),
    RuleExample(
      "N211", in: "table.csv", wrong: "country,coalition\nFrance[1],NATO\nGermany*,NATO",
      right: "country,coalition\nFrance,NATO\nGermany,NATO"),
    RuleExample(
      "N212", in: "table.csv", wrong: "country,NATO,EU\nFRA,1,1\nDEU,1,0\nTotal,2,1",
      right: "country,NATO,EU\nFRA,1,1\nDEU,1,0"),
  ]
}
