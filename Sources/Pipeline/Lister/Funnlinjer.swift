import Ingest
import Kalender
import Kontroller
import Regelmotor
import Register

/// R11: the lines of findings, from reading and from controls, most serious first.
///
/// The texts of a rule are made once; a finding adds its place and its value.
struct Funnlinjer: ~Copyable {
    var rad = Listerad()
    private let meldinger: [[UInt8]]
    private let koder: [[UInt8]]

    init(_ kontroller: [Kontroll]) {
        meldinger = kontroller.map { Array("\($0.navn). \($0.rett)".utf8) }
        koder = kontroller.map { Array($0.kode.utf8) }
    }

    /// A place in the case that a control found.
    mutating func kontroll(
        _ sted: Sted, kommune: Kommunenummer, person: UnsafeRawBufferPointer,
        radId: UnsafeRawBufferPointer
    ) {
        begynn(
            sted.alvor, koder[Int(sted.kontroll)], kommune, sted.entitet, linje: sted.kilde.linje, post: sted.kilde.post
        )
        rad.tekst(radId)
        rad.tekst(person)
        rad.tekst(sted.felt.navn)
        rad.tekst(sted.verdi.maskert)
        rad.kommune(kommune)
        meldinger[Int(sted.kontroll)].withUnsafeBytes { rad.tekst($0) }
        rad.slutt()
        rad.noekkel.noekkel(kode: person)
    }

    /// A finding from reading. Values of class D and S are masked (L-04), and so is every place of a person with a
    /// strictly protected address (L-06).
    mutating func lesing(
        _ funn: Lesefunn, skjulSted: Bool, kommune: Kommunenummer, person: UnsafeRawBufferPointer,
        radId: UnsafeRawBufferPointer, verdi: UnsafeRawBufferPointer
    ) {
        begynn(
            funn.regel.alvor, Array(funn.regel.id.utf8), kommune, funn.entitet, linje: funn.kilde.linje,
            post: funn.kilde.post)
        rad.tekst(radId)
        rad.tekst(person)
        rad.tekst(funn.feltnavn ?? "")
        switch funn.vern {
        case .d, .s: rad.tekst(maskert(verdi))
        case .k where skjulSted: rad.tekst(maskert(verdi))
        case .k, .h:
            if kanVaerePersonnummer(verdi) { rad.tekst(maskert(verdi)) } else { rad.tekst(verdi) }
        }
        rad.kommune(kommune)
        rad.tekst("\(funn.regel.overskrift). \(funn.regel.rett)")
        rad.slutt()
        rad.noekkel.noekkel(kode: person)
    }

    /// A finding about a whole column or file: one line with the count.
    mutating func samlet(_ funn: Samlefunn) {
        begynn(
            funn.regel.alvor, Array(funn.regel.id.utf8), .ingen, funn.entitet, linje: funn.linjeSomCsv,
            post: 0)
        rad.tom()
        rad.tom()
        rad.tekst(kanVaerePersonnummer(funn.kolonne.utf8) ? maskert(funn.kolonne.utf8) : funn.kolonne)
        rad.tom()
        rad.tom()
        let antall = funn.antall > 1 ? " (\(funn.antall) ganger)" : ""
        let merknad = funn.merknad.isEmpty ? "" : " \(funn.merknad)"
        rad.tekst("\(funn.regel.overskrift)\(antall).\(merknad) \(funn.regel.rett)")
        rad.slutt()
        rad.noekkel.append(tekst: funn.fil + funn.kolonne)
    }

    private mutating func begynn(
        _ alvor: Alvor, _ regel: [UInt8], _ kommune: Kommunenummer, _ entitet: Entitet?, linje: UInt32, post: UInt32
    ) {
        rad.begynn()
        rad.noekkel.append(255 - alvor.rawValue)
        regel.withUnsafeBytes { rad.noekkel.noekkel(kode: $0) }
        rad.noekkel.noekkel(tall: Int(kommune.tall))
        rad.noekkel.append(entitet?.rawValue ?? 0)
        rad.noekkel.noekkel(tall: Int(post))
        rad.noekkel.noekkel(tall: Int(linje))

        rad.kode(regel)
        rad.tekst(alvor.kode)
        rad.tekst(entitet?.navn ?? "")
        rad.tall(linje == 0 ? nil : Int(linje))
        rad.tall(post == 0 ? nil : Int(post))
    }
}

extension Samlefunn {
    /// The first line as in CSV, where the header is line 1, so that every form gives the same list.
    fileprivate var linjeSomCsv: UInt32 {
        foersteLinje > 0 && fil.hasSuffix(".ndjson")
            ? UInt32(clamping: foersteLinje + 1) : UInt32(clamping: foersteLinje)
    }
}

extension Sted.Verdi {
    /// What the register says, as the list may show it.
    var maskert: String {
        switch self {
        case .ingen: ""
        case .dato(let dato): dato.description
        case .sluttmaal(let maal): maal.kode
        case .desimal(let tall): tall.tekst()
        case .tall(let tall), .virkedager(let tall): String(tall)
        case .kommune(let kommune): kommune.sifre
        case .bydel(let bydel): sekssifret(bydel)
        case .utdanning(let utdanning): utdanning.kode
        case .avslutningstype(let type): type.kode
        case .aarsak(let aarsak): aarsak.kode
        case .registrerer(let registrerer): registrerer.kode
        case .nivaa(let nivaa): nivaa.kode
        case .ansvar(let ansvar): ansvar.kode
        case .tiltak(let type): type.kode
        case .kategori(let kategori): kategori.kode
        case .lovgrunnlag(let lov): lov.kode
        case .plantype(let type): type.kode
        case .skjult: "**********"
        }
    }

    /// The same in the words of a caseworker.
    var iOrd: String {
        switch self {
        case .dato(let dato): dato.norsk
        case .sluttmaal(let maal): "\(maal.kode) \(maal.etikett)"
        case .desimal(let tall): tall.tekst(desimaltegn: ",")
        case .utdanning(let utdanning): utdanning.etikett
        case .avslutningstype(let type): type.etikett
        case .aarsak(let aarsak): aarsak.etikett
        case .registrerer(let registrerer): registrerer.etikett
        case .virkedager(let tall): tall == 1 ? "1 virkedag" : "\(tall) virkedager"
        case .nivaa(let nivaa): nivaa.etikett
        case .ansvar(let ansvar): ansvar.etikett
        case .tiltak(let type): type.etikett
        case .kategori(let kategori): kategori.etikett
        case .lovgrunnlag(let lov): lov.etikett
        case .plantype(let type): type.etikett
        case .ingen, .skjult: ""
        case .tall, .kommune, .bydel: maskert
        }
    }
}

private func sekssifret(_ bydel: UInt32) -> String {
    let tekst = String(bydel)
    return String(repeating: "0", count: max(0, 6 - tekst.utf8.count)) + tekst
}
