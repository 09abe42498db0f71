import Regelmotor
import Register

extension Variabel {
    /// DL: groups of opprinnelsesland. Statistics Norway uses fødeland, so the title says which it is (AVKLARINGER D-15).
    static let land = Variabel("land", "Landbakgrunn (opprinnelsesland)") { _ in
        .flat(
            "land", "Landbakgrunn (opprinnelsesland)", Landgrupper.koder,
            uoppgitt: (kode: "XUK", tittel: "Ukjent"), kreverStorKommune: true
        ) { tilfelle, _ in
            Landgrupper.felles.gruppe(tilfelle.mappe.person.opprinnelsesland)
        }
    }
}

/// The countries that have a row of their own, and the groups of the others (indikatorer 1.3).
struct Landgrupper: Sendable {
    static let koder: [(kode: String, tittel: String)] = [
        ("UKR", "Ukraina"), ("SYR", "Syria"), ("ERI", "Eritrea"), ("AFG", "Afghanistan"), ("COD", "DR Kongo"),
        ("SOM", "Somalia"), ("SDN", "Sudan"), ("TUR", "Tyrkia"), ("RUS", "Russland"), ("AFRIKA", "Øvrige Afrika"),
        ("ASIA", "Øvrige Asia"), ("OEVRIGE", "Øvrige land"), ("XXX", "Statsløs"),
    ]

    static let felles = Landgrupper()

    /// By packed country code; −1 where the country is not known.
    private let nummer: [Int8]

    private init() {
        func plass(_ kode: String) -> Int8 { Int8(Landgrupper.koder.firstIndex { $0.kode == kode } ?? -1) }
        func pakk(_ kode: some StringProtocol) -> Int { Int(Landkode(String(kode))?.pakket ?? 0) }
        var nummer = [Int8](repeating: plass("OEVRIGE"), count: 1 << 15)
        for land in Landgrupper.afrika.split(separator: " ") { nummer[pakk(land)] = plass("AFRIKA") }
        for land in Landgrupper.asia.split(separator: " ") { nummer[pakk(land)] = plass("ASIA") }
        for (i, (kode, _)) in Landgrupper.koder.enumerated() where kode.utf8.count == 3 { nummer[pakk(kode)] = Int8(i) }
        nummer[0] = -1
        nummer[pakk("XUK")] = -1
        self.nummer = nummer
    }

    /// The number of the group in `koder`; nil for an unknown country.
    func gruppe(_ land: Landkode) -> Int? {
        let nummer = nummer[Int(land.pakket) & 0x7FFF]
        return nummer < 0 ? nil : Int(nummer)
    }

    /// ISO 3166-1 alpha-3 by continent, as the United Nations divides them (M49): Turkey, Cyprus and the Caucasus are Asia,
    /// Russia is not. Taiwan (TWN) and Kosovo (XKX) are not in M49; Taiwan stands with Asia.
    static let afrika = """
        DZA AGO BEN BWA IOT BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH ATF GAB GMB GHA GIN GNB KEN \
        LSO LBR LBY MDG MWI MLI MRT MUS MYT MAR MOZ NAM NER NGA REU RWA SHN STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN \
        UGA ESH ZMB ZWE
        """
    static let asia = """
        AFG ARM AZE BHR BGD BTN BRN KHM CHN CYP GEO HKG IND IDN IRN IRQ ISR JPN JOR KAZ KWT KGZ LAO LBN MAC MYS MDV MNG \
        MMR NPL PRK OMN PAK PHL QAT KOR SAU SGP LKA PSE SYR TWN TJK THA TLS TUR TKM ARE UZB VNM YEM
        """
}
