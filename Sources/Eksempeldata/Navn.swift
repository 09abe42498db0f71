/// Made-up names. Any likeness to living persons is chance; the set holds the letters that programs stumble on.
enum Navn {
    static let kvinner = [
        "Aasta", "Alina", "Amina", "Åse", "Birgit", "Daria", "Eden", "Elena", "Fatuma", "Gøril", "Halyna", "Hodan",
        "Iryna", "Jamila", "Kateryna", "Lea", "Liv", "Maryam", "Mona", "Nadia", "Natalia", "Oksana", "Pärla", "Rahel",
        "Rima", "Sølvi", "Samira", "Selam", "Svitlana", "Tove", "Valentyna", "Yana", "Zahra", "Zoé",
    ]
    static let menn = [
        "Aage", "Abel", "Ahmad", "Andrij", "Bjørn", "Bohdan", "Daud", "Denis", "Egil", "Farid", "Goran", "Håkon",
        "Ibrahim", "Ivan", "Jonas", "Kidane", "Kåre", "Leif", "Maksim", "Malik", "Mykola", "Noor", "Oleh", "Øystein",
        "Petro", "Rami", "Ruslan", "Samuel", "Serhij", "Tarik", "Tesfay", "Viktor", "Yusuf", "Åge",
    ]
    static let etternavn = [
        "Aamodt", "Abdi", "Bilenko", "Bjørkås", "Dahir", "Dovhan", "Ekeberg", "Elvebakk", "Farah", "Fjordholm",
        "Gebre", "Grønli", "Haile", "Hassan-Berg", "Hrytsak", "Ishaq", "Ivanenko", "Jassim", "Kasem", "Koval",
        "Kråkenes", "Lysenko", "Mahdi", "Melnyk", "Myrvang", "Najjar", "Nordås", "Ødegård-Lund", "Osman", "Petrenko",
        "Qasim", "Rønning", "Sadik", "Savtsjenko", "Skogly", "Tekle", "Tømte", "Ustad", "Vasylenko", "Vårvik",
        "Warsame",
        "Yaqub", "Zerai", "Åkerøy",
    ]
}
