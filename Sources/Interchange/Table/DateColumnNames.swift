/// Names of columns of dates that are also words for other things. Columns with such a name are read as dates where
/// most of their cells are dates.
enum DateColumnNames {
  /// Names of columns with the start of memberships.
  static let starts = [
    "startyear", "styear", "start_yr", "startyr", "startdate", "stdate", "year_joined",
    "joined_year",
    "joining_year", "joined_in", "join_year", "join_date", "year_of_joining", "joined_on",
    "joining",
    "date_joined", "date_of_joining", "joining_date", "accession_date", "accession_year",
    "accessiondate", "accessionyear", "year_of_accession", "date_of_accession", "entry",
    "entry_date", "entry_year", "entryyear", "entered", "date_of_entry", "year_of_entry",
    "begin_date", "begin_year", "beginyear", "beginning", "begins", "starts", "admission",
    "admission_date", "admission_year", "date_of_admission", "year_of_admission", "admitted",
    "date_admitted", "membership_start", "member_from", "valid_from", "valid_since", "since_year",
    "ratification_date", "date_of_ratification",
    // German
    "beitritt", "beitrittsjahr", "beitrittsdatum", "eintritt", "eintrittsdatum", "eintrittsjahr",
    "seit", "von", "ab", "beginn", "mitglied seit", "datum des beitritts",
    // French
    "adhésion", "date d'adhésion", "année d'adhésion", "entrée", "date d'entrée",
    "année d'entrée", "depuis", "début", "membre depuis",
    // Spanish
    "ingreso", "fecha de ingreso", "año de ingreso", "adhesión", "fecha de adhesión",
    "año de adhesión", "desde", "inicio", "entrada", "fecha de entrada", "miembro desde",
    // Italian
    "adesione", "data di adesione", "anno di adesione", "ingresso", "data di ingresso", "dal",
    "inizio", "membro dal",
    // Portuguese
    "adesão", "data de adesão", "ano de adesão", "data de entrada", "início",
    // Polish, Turkish
    "przystąpienie", "data przystąpienia", "rok przystąpienia", "od", "data wstąpienia",
    "katılım", "katılım tarihi", "katılım yılı", "giriş", "başlangıç",
    // Ukrainian, Russian
    "вступ", "рік вступу", "дата вступу", "початок", "вступление", "год вступления",
    "дата вступления", "начало",
    // Chinese, Japanese
    "加入年份", "加入", "加入时间", "加入日期", "加盟年", "加盟", "加盟日",
  ]

  /// Names of columns with the end of memberships.
  static let ends = [
    "endyear", "end_yr", "endyr", "enddate", "exit", "exit_date", "exit_year", "exityear", "exited",
    "date_of_exit", "withdrawal", "withdrawal_date", "withdrawal_year", "date_of_withdrawal",
    "withdrawn", "withdrew", "left_year", "year_left", "date_left", "left_in", "leaving",
    "leaving_date", "date_of_leaving", "departure", "termination", "termination_date", "ends",
    "ending", "membership_end", "member_until", "valid_until", "valid_to", "till",
    // German
    "austritt", "austrittsjahr", "austrittsdatum", "bis", "ende", "mitglied bis",
    // French
    "sortie", "date de sortie", "année de sortie", "retrait", "date de retrait", "jusqu'à",
    "jusque", "fin",
    // Spanish
    "salida", "retiro", "fecha de salida", "año de salida", "fecha de retiro", "hasta", "baja",
    // Italian
    "uscita", "data di uscita", "anno di uscita", "recesso", "fine", "fino a",
    // Portuguese
    "saída", "data de saída", "ano de saída", "retirada", "até", "fim",
    // Polish, Turkish
    "wystąpienie", "data wystąpienia", "rok wystąpienia", "do", "ayrılış", "çıkış",
    "ayrılma tarihi", "bitiş",
    // Ukrainian, Russian
    "вихід", "рік виходу", "дата виходу", "кінець", "выход", "год выхода", "дата выхода", "конец",
    // Chinese, Japanese
    "退出年份", "退出", "退出时间", "脱退", "脱退年",
  ]
}
