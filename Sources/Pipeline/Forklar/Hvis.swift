import Kalender
import Regelmotor
import Regelverksdata
import Register

/// A changed fact, `navn=verdi`: what the answer would be if the register said so. The rows it makes have no place in
/// the extract.
public struct Hvis: Sendable {
    enum Faktum: String, CaseIterable {
        case foedselsdato, lovgrunnlag, bosattDato = "bosatt_dato", startdato, sluttmaal
        case utdanningVgo = "utdanning_vgo", utvidelseMnd = "utvidelse_mnd", tillegg, arbeidSlutt = "arbeid_slutt"

        var forventet: String {
            switch self {
            case .foedselsdato, .bosattDato, .startdato, .arbeidSlutt: "en dato, ÅÅÅÅ-MM-DD"
            case .lovgrunnlag: Lovgrunnlag.koder.map(\.kode).joined(separator: ", ")
            case .sluttmaal: "N1–N7 eller G1–G8"
            case .utdanningVgo: "JA, NEI eller IKKE_REG"
            case .utvidelseMnd: "et antall måneder, 0–12"
            case .tillegg: "et antall virkedager fravær, 0–400"
            }
        }
    }

    let faktum: Faktum
    /// As it was written.
    public let tekst: String
    private let verdi: String

    public init(_ tekst: String) throws(Stopp) {
        let deler = tekst.split(separator: "=", maxSplits: 1).map(String.init)
        let navn = deler.first ?? ""
        guard deler.count == 2, let faktum = Faktum(rawValue: navn) else {
            let kjente = Faktum.allCases.map(\.rawValue)
            throw Stopp(
                .bruk, "BRUK", "«\(tekst)» er ikke et faktum som kan endres.\(mente(navn, blant: kjente))",
                rett: "Skriv navn=verdi. Navn: \(kjente.joined(separator: ", ")).")
        }
        (self.faktum, self.tekst, verdi) = (faktum, tekst, deler[1])
        var proeve = Personmappe(Person(person: 0, foedselsdato: 1.januar(2000)))
        guard endre(&proeve, dato: 1.januar(2026), .felles) else {
            // The value is not repeated: it may be a birth date.
            throw Stopp(.bruk, "BRUK", "Verdien passer ikke til \(navn)", rett: "Skriv \(faktum.forventet).")
        }
    }

    /// The folder as it would have been.
    func endre(_ mappe: inout Personmappe, dato: Dato) { _ = endre(&mappe, dato: dato, .felles) }

    /// False when the value cannot be read.
    private func endre(_ mappe: inout Personmappe, dato: Dato, _ virkedager: Virkedager) -> Bool {
        switch faktum {
        case .foedselsdato:
            guard let dag = Dato(verdi) else { return false }
            mappe.person.foedselsdato = dag
        case .lovgrunnlag:
            guard let lov = Lovgrunnlag.koder.first(where: { $0.kode == verdi }) else { return false }
            mappe.person.lovgrunnlag = lov.verdi
        case .bosattDato:
            guard let dag = Dato(verdi) else { return false }
            let foerste = mappe.foersteBosetting
            if let plass = mappe.bosettinger.firstIndex(where: { $0.kilde == foerste?.kilde }) {
                mappe.bosettinger[plass].bosatt = dag
            } else {
                mappe.bosettinger.append(Bosetting(kommune: .ingen, bosatt: dag, etterAvtale: true))
            }
        case .startdato:
            guard let dag = Dato(verdi) else { return false }
            endreStart(&mappe, dag)
        case .sluttmaal:
            guard let maal = Sluttmaal.koder.first(where: { $0.kode == verdi }) else { return false }
            mappe.sluttmaal.append(
                SluttmaalRad(felles: Fellesfelt(registrert: dato), sluttmaal: maal.verdi, gjelderFra: dato))
        case .utdanningVgo:
            guard let utdanning = UtdanningVgo.koder.first(where: { $0.kode == verdi }) else { return false }
            mappe.kompetanse.append(Kompetanse(utdanningVgo: utdanning.verdi))
        case .utvidelseMnd:
            guard let maaneder = UInt8(verdi), maaneder <= 12 else { return false }
            mappe.ordninger = mappe.ordninger.filter { $0.ordning != .intro }[...]
            mappe.ordninger.append(OrdningStatus(ordning: .intro, utvidelseMaaneder: maaneder))
        case .tillegg:
            guard let dager = Int(verdi), (0...400).contains(dager) else { return false }
            endreFravaer(&mappe, dager, virkedager)
        case .arbeidSlutt:
            guard let dag = Dato(verdi) else { return false }
            for i in mappe.arbeid.indices where mappe.arbeid[i].til == nil { mappe.arbeid[i].til = dag }
        }
        return true
    }

    private func endreStart(_ mappe: inout Personmappe, _ dag: Dato) {
        let foerste = mappe.foersteDeltakelse(Parametere())
        if let plass = mappe.vedtak.firstIndex(where: { $0.erDeltakelse && $0.kilde == foerste?.kilde }) {
            mappe.vedtak[plass].startdato = dag
        } else {
            mappe.vedtak.append(
                Vedtak(ordning: .intro, type: .deltakelseIntro, resultat: .fattet, vedtaksdato: dag, startdato: dag))
        }
    }

    /// As many virkedager of absence from the start, and no other.
    private func endreFravaer(_ mappe: inout Personmappe, _ dager: Int, _ virkedager: Virkedager) {
        mappe.fravaer = mappe.fravaer.filter { $0.ordning != .intro }[...]
        mappe.permisjoner = mappe.permisjoner.filter { $0.ordning != .intro }[...]
        guard dager > 0, let start = mappe.foersteDeltakelse(Parametere())?.startdato else { return }
        mappe.fravaer.append(
            Fravaer(
                ordning: .intro, type: .lege, fra: start,
                til: virkedager.dato(dager, etter: start.plus(dager: -1))))
    }
}
