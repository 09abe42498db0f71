import Foundation
import Testing

/// The files of one publication table, read in the plainest way and by nothing of the program's own: what stands in every
/// cell in each form. Cells are numbered as in the JSON file, the last dimension fastest.
struct Tabellfiler {
    enum Celle: Hashable {
        case tall(Double)
        case tegn(String)
    }

    struct Dimensjon {
        /// The column of the CSV file; the measure and the period have none.
        let kolonne: String?
        let koder: [String]
        let nummer: [String: Int]
        /// By code, the codes it is the sum of.
        let deler: [Int: [Int]]
    }

    /// What the table says of one measure in one period.
    struct Fakta {
        let maal: Int
        let periode: Int
        /// The utvalg that is counted.
        let grunnlag: String
        let slag: String
        let gjelderPersoner: Bool
        /// Persons in the undivided total and nowhere else.
        let bareHovedtall: Int
        /// Variables that are told of no kommune with fewer persons than this (datakontrakt L-08).
        let barestore: (kolonner: [String], minst: Double)
        /// The measures that are counts of persons: of a share the denominator and the numerator.
        let antall: [Int]
    }

    let navn: String
    let dimensjoner: [Dimensjon]
    let fakta: [Fakta]
    let json: [Celle]
    let nynorsk: [Celle]
    let px: [Celle]
    let pxkoder: [[String]]
    /// A cell without a line in the CSV file is nil.
    var csv: [Celle?]
    private let steg: [Int]

    /// - Parameter csvfil: `tabell-nir1003_p2026-04-17_v1.csv`; the other forms lie beside it.
    init(_ csvfil: String) throws {
        let stamme = String(csvfil.dropLast(4))
        navn = stamme.split(separator: "/").last.map(String.init) ?? stamme
        let fil = try Self.jsonfil(stamme + ".json")
        dimensjoner = try Self.dimensjoner(fil)
        json = try Self.celler(fil)
        nynorsk = try Self.celler(Self.jsonfil(stamme.replacing("_p20", with: "-nn_p20", maxReplacements: 1) + ".json"))
        fakta = try Self.fakta(fil, dimensjoner)
        (px, pxkoder) = Self.px(try Proevemappe.tekst(stamme + ".px"))
        var steg = [Int](repeating: 1, count: dimensjoner.count)
        for d in dimensjoner.indices.dropLast().reversed() { steg[d] = steg[d + 1] * dimensjoner[d + 1].koder.count }
        self.steg = steg
        csv = []
        csv = try csvceller(csvfil)
    }

    /// Every table in a folder.
    static func alle(i mappe: String) throws -> [Tabellfiler] {
        try FileManager.default.contentsOfDirectory(atPath: mappe).filter { $0.hasSuffix(".csv") }.sorted().map {
            try Tabellfiler(mappe + "/" + $0)
        }
    }

    /// The same cells and signs in every form, and the same codes in the same order.
    var erLike: Bool {
        csv == json.map(Optional.some) && json == nynorsk && json == px && pxkoder == dimensjoner.map(\.koder)
    }

    func kode(_ d: Int, _ celle: Int) -> Int { celle / steg[d] % dimensjoner[d].koder.count }
    func celle(_ celle: Int, med kode: Int, i d: Int) -> Int { celle + (kode - self.kode(d, celle)) * steg[d] }
    /// Every variable is at its total, which is its first code.
    func erHovedtall(_ celle: Int) -> Bool { (0..<maalnr).allSatisfy { kode($0, celle) == 0 } }
    /// The number of the dimension of measures; the period comes after it, and is last.
    var maalnr: Int { dimensjoner.count - 2 }

    func sted(_ celle: Int) -> String {
        navn + ": " + dimensjoner.indices.map { dimensjoner[$0].koder[kode($0, celle)] }.joined(separator: " ")
    }

    // MARK: The forms

    private static func jsonfil(_ sti: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: sti))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private static func dimensjoner(_ fil: [String: Any]) throws -> [Dimensjon] {
        let (ider, alle) = (try #require(fil["id"] as? [String]), try #require(fil["dimension"] as? [String: Any]))
        try #require(ider.suffix(2) == ["ContentsCode", "Tid"])
        return try ider.map { id in
            let dimensjon = try #require(alle[id] as? [String: Any])
            let kategori = try #require(dimensjon["category"] as? [String: Any])
            let nummer = try #require(kategori["index"] as? [String: Int])
            let koder = nummer.sorted { $0.value < $1.value }.map(\.key)
            var deler: [Int: [Int]] = [:]
            if let barn = kategori["child"] as? [String: [String]] {
                for (kode, egne) in barn {
                    deler[try #require(nummer[kode])] = try egne.map { try #require(nummer[$0]) }
                }
            } else {
                deler[0] = Array(koder.indices.dropFirst())
            }
            let kolonne = (dimensjon["extension"] as? [String: Any])?["kolonne"] as? String
            return Dimensjon(kolonne: kolonne, koder: koder, nummer: nummer, deler: kolonne == nil ? [:] : deler)
        }
    }

    private static func celler(_ fil: [String: Any]) throws -> [Celle] {
        let tegn = fil["status"] as? [String: String] ?? [:]
        return try #require(fil["value"] as? [Any]).enumerated().map { nr, verdi in
            guard let tall = verdi as? NSNumber else { return .tegn(try #require(tegn[String(nr)])) }
            try #require(tegn[String(nr)] == nil)
            return .tall(tall.doubleValue)
        }
    }

    private static func fakta(_ fil: [String: Any], _ dimensjoner: [Dimensjon]) throws -> [Fakta] {
        let utvidelse = try #require((fil["extension"] as? [String: Any])?["nir"] as? [String: Any])
        let (maal, perioder) = (dimensjoner[dimensjoner.count - 2].nummer, dimensjoner[dimensjoner.count - 1].nummer)
        return try #require(utvidelse["tabeller"] as? [[String: Any]]).map { tabell in
            let id = try #require(tabell["indikator"] as? String)
            let slag = try #require(tabell["slag"] as? String)
            let grense = tabell["grense"] as? [String: Any] ?? [:]
            return Fakta(
                maal: try #require(maal[id]), periode: try #require(perioder[tabell["periode"] as? String ?? ""]),
                grunnlag: tabell["grunnlag"] as? String ?? "", slag: slag,
                gjelderPersoner: tabell["vern"] as? String == "personer",
                bareHovedtall: tabell["bareHovedtall"] as? Int ?? 0,
                barestore: (grense["dims"] as? [String] ?? [], Double(grense["minst"] as? Int ?? 0)),
                antall: slag == "antall"
                    ? [maal[id]].compactMap(\.self) : [maal[id + "-nevner"], maal[id + "-teller"]].compactMap(\.self))
        }
    }

    /// A line of a share tells three measures.
    private func csvceller(_ sti: String) throws -> [Celle?] {
        let linjer = try Proevemappe.bytes(sti).split(separator: UInt8(ascii: "\n"))
        try #require(!linjer.contains { $0.contains(UInt8(ascii: "\"")) })
        func felt(_ linje: ArraySlice<UInt8>) -> [String] {
            linje.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        let kolonner = felt(linjer[0])
        let plasser = try dimensjoner.dropLast(2).map { dimensjon in
            let kolonne = dimensjon.kolonne == "geo" ? "geonr" : dimensjon.kolonne
            return try #require(kolonner.firstIndex { $0 == kolonne })
        }
        let teller = try #require(kolonner.firstIndex(of: "teller"))
        var ut = [Celle?](repeating: nil, count: json.count)
        for linje in linjer.dropFirst() {
            let felt = felt(linje)
            var celle = try #require(dimensjoner[maalnr + 1].nummer[felt[2]])
            for (d, plass) in plasser.enumerated() {
                celle += try #require(dimensjoner[d].nummer[felt[plass]]) * steg[d]
            }
            for (endelse, verdi) in zip(
                ["", "-teller", "-nevner"], [felt[teller + 2], felt[teller], felt[teller + 1]])
            {
                guard let maal = dimensjoner[maalnr].nummer[felt[1] + endelse] else { continue }
                let her = celle + maal * steg[maalnr]
                try #require(ut[her] == nil)
                ut[her] = verdi.isEmpty ? .tegn(felt[teller + 3]) : .tall(try #require(Double(verdi)))
            }
        }
        return ut
    }

    /// The cells, and the codes of every variable in order.
    private static func px(_ tekst: String) -> ([Celle], [[String]]) {
        let setninger = tekst.components(separatedBy: ";\n")
        let koder = setninger.filter { $0.hasPrefix("CODES(") }.map { setning in
            let liste = setning.components(separatedBy: ")=").dropFirst().joined(separator: ")=")
            return liste.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        }
        let data = setninger.first { $0.hasPrefix("DATA=") }?.dropFirst(5) ?? ""
        let celler = data.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { ord -> Celle in
            let ord = String(decoding: ord, as: UTF8.self)
            // Four dots are DATASYMBOL4, which is «:».
            return Double(ord).map { .tall($0) } ?? .tegn(ord == "\"....\"" ? ":" : ord.replacing("\"", with: ""))
        }
        return (celler, koder)
    }
}
