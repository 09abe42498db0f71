import Ingest
import Kalender
import Kontroller
import Regelmotor
import Register

/// R11: the lines of findings, from reading and from controls, most serious first.
///
/// The texts of a rule are made once; a finding adds its place and its value.
struct Funnlinjer {
    var rad = Csvrad()
    var noekkel = Sorteringsnoekkel()
    private let meldinger: [[UInt8]]
    private let koder: [[UInt8]]

    init(_ kontroller: [Kontroll]) {
        meldinger = kontroller.map { Array("\($0.navn). \($0.rett)".utf8) }
        koder = kontroller.map { Array($0.kode.utf8) }
    }

    /// A finding of control number `nummer` at a place in the case.
    mutating func kontroll(
        _ nummer: Int, _ sted: Sted, _ alvor: Alvor, kommune: Kommunenummer, person: UnsafeBufferPointer<UInt8>,
        radId: UnsafeBufferPointer<UInt8>
    ) {
        begynn(alvor, koder[nummer], kommune, sted.entitet, linje: sted.kilde.linje, post: sted.kilde.post)
        rad.tekst(radId)
        rad.tekst(person)
        rad.tekst(sted.felt.navn)
        rad.tekst(sted.verdi.maskert)
        rad.kommune(kommune)
        meldinger[nummer].withUnsafeBufferPointer { rad.tekst($0) }
        rad.slutt()
        noekkel.bytes(person)
    }

    /// A finding from reading. Values of class D and S are masked (L-04).
    mutating func lesing(
        _ funn: Lesefunn, kommune: Kommunenummer, person: UnsafeBufferPointer<UInt8>,
        radId: UnsafeBufferPointer<UInt8>, verdi: UnsafeBufferPointer<UInt8>
    ) {
        begynn(
            funn.regel.alvor, Array(funn.regel.id.utf8), kommune, funn.entitet, linje: funn.fysiskLinje,
            post: funn.kilde.post)
        rad.tekst(radId)
        rad.tekst(person)
        rad.tekst(funn.feltnavn ?? "")
        switch funn.vern {
        case .d, .s: rad.tekst(maskert(verdi))
        case .k, .h: rad.tekst(verdi)
        }
        rad.kommune(kommune)
        rad.tekst("\(funn.regel.overskrift). \(funn.regel.rett)")
        rad.slutt()
        noekkel.bytes(person)
    }

    /// A finding about a whole column or file: one line with the count.
    mutating func samlet(_ funn: Samlefunn) {
        begynn(
            funn.regel.alvor, Array(funn.regel.id.utf8), .ingen, funn.entitet, linje: UInt32(clamping: funn.foersteLinje),
            post: 0)
        rad.tom()
        rad.tom()
        rad.tekst(funn.kolonne)
        rad.tom()
        rad.tom()
        let antall = funn.antall > 1 ? " (\(funn.antall) ganger)" : ""
        let merknad = funn.merknad.isEmpty ? "" : " \(funn.merknad)"
        rad.tekst("\(funn.regel.overskrift)\(antall).\(merknad) \(funn.regel.rett)")
        rad.slutt()
        noekkel.tekst(funn.fil + funn.kolonne)
    }

    private mutating func begynn(
        _ alvor: Alvor, _ regel: [UInt8], _ kommune: Kommunenummer, _ entitet: Entitet?, linje: UInt32, post: UInt32
    ) {
        noekkel.begynn()
        noekkel.byte(255 - alvor.rawValue)
        regel.withUnsafeBufferPointer { noekkel.bytes($0) }
        noekkel.tall(kommune.tall)
        noekkel.byte(entitet?.rawValue ?? 0)
        noekkel.tall(post)
        noekkel.tall(linje)

        rad.begynn()
        rad.kode(regel)
        rad.tekst(alvor.kode)
        rad.tekst(entitet?.navn ?? "")
        rad.tall(linje == 0 ? nil : Int(linje))
        rad.tall(post == 0 ? nil : Int(post))
    }
}

extension Sted.Verdi {
    /// What the register says, as a list may show it.
    var maskert: String {
        switch self {
        case .ingen: ""
        case .dato(let dato): dato.description
        case .sluttmaal(let maal): maal.kode
        case .desimal(let tall): tall.tekst()
        case .tall(let tall): String(tall)
        case .skjult: "**********"
        }
    }

    /// The same for a caseworker's workbook.
    var forSaksbehandler: String {
        switch self {
        case .dato(let dato): dato.norsk
        case .sluttmaal(let maal): "\(maal.kode) \(maal.etikett)"
        case .desimal(let tall): tall.tekst(desimaltegn: ",")
        case .tall(let tall): String(tall)
        case .ingen, .skjult: ""
        }
    }
}
