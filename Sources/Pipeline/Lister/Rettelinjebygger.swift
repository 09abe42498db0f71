import Ingest
import Kalender
import Kontroller
import Output
import Regelmotor
import Register

/// The lines of a municipality's workbook: what must be put right, deadlines that come, bortfall.
///
/// The municipality that follows the person up today gets the line. Persons without one, such as those with a strictly
/// protected address, are in the national lists only.
struct Rettelinjebygger: ~Copyable {
    /// A deadline this near makes a line urgent, in days.
    static let hastegrense = 60

    private let felles: Saksgrunnlag
    private var orden = Bytebuffer(kapasitet: 256)

    init(_ felles: Saksgrunnlag) { self.felles = felles }

    /// A finding of a control that somebody must look at.
    mutating func kontroll(
        _ sted: Sted, _ sak: borrowing Sak, _ person: Persontekst, til ut: inout Rettelisteskriver
    ) throws(OutputFeil) {
        guard sted.alvor >= .advarsel, let kommune = mottaker(sak) else { return }
        let kontroll = felles.runde.kontroller[Int(sted.kontroll)]
        let ventet = sted.ventet.iOrd
        let naa = sted.verdi.iOrd
        try rettelinje(
            sak, person, kommune: kommune, alvor: sted.alvor, regel: kontroll.kode, feil: kontroll.navn,
            naa: ventet.isEmpty ? naa : "\(naa) (regnet: \(ventet))", rett: kontroll.rett, til: &ut)
    }

    /// A finding from reading about one of the person's rows.
    mutating func lesing(
        _ funn: Lesefunn, _ sak: borrowing Sak, _ person: Persontekst, til ut: inout Rettelisteskriver
    ) throws(OutputFeil) {
        let regel = funn.regel
        guard regel.alvor >= .advarsel, let kommune = mottaker(sak) else { return }
        let sted = [funn.entitet.navn, funn.feltnavn ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        try rettelinje(
            sak, person, kommune: kommune, alvor: regel.alvor, regel: regel.id, feil: regel.overskrift, naa: sted,
            rett: regel.rett, til: &ut)
    }

    private mutating func rettelinje(
        _ sak: borrowing Sak, _ person: Persontekst, kommune: UInt16, alvor: Alvor, regel: String, feil: String,
        naa: String, rett: String, til ut: inout Rettelisteskriver
    ) throws(OutputFeil) {
        let fakta = sak.fakta
        let frist = fakta.bortfall != nil ? fakta.toaarsgrense : fakta.frist?.verdi?.frist
        let haster = frist.map { sak.dato.dager(til: $0) <= Self.hastegrense } ?? false
        orden.toem()
        orden.append(haster ? 0 : 1)
        orden.append(255 - alvor.rawValue)
        orden.noekkel(dato: frist)
        orden.append(tekst: regel)
        orden.append(0)
        legg(person)
        try ut.append(
            kommune: kommune, orden: orden,
            Rettelinje(
                duf: sak.dufSifre, navn: person.navn, feil: feil, regel: regel, naa: naa, oppstart: fakta.startdato,
                rett: rett, frist: frist, haster: haster))
    }

    /// A deadline within the days the sheet looks ahead, counted from the day of computation.
    mutating func frist(
        _ sak: borrowing Sak, _ linje: Ordningsfrist, _ person: Persontekst, til ut: inout Rettelisteskriver
    ) throws(OutputFeil) {
        guard let frist = linje.frist, let kommune = mottaker(sak) else { return }
        let igjen = sak.dato.dager(til: frist)
        guard (0...felles.fristDager).contains(igjen) else { return }
        orden.toem()
        orden.noekkel(dato: frist)
        legg(person)
        try ut.append(
            kommune: kommune, orden: orden,
            Fristlinje(
                duf: sak.dufSifre, navn: person.navn, ordning: linje.ordning.etikett, oppstart: linje.start,
                sluttmaal: linje.sluttmaal?.kode ?? "", frist: frist, dagerIgjen: igjen, beregning: linje.iOrd))
    }

    mutating func bortfall(
        _ sak: borrowing Sak, _ vedtak: Vedtak, _ person: Persontekst, til ut: inout Rettelisteskriver
    ) throws(OutputFeil) {
        guard let kommune = mottaker(sak) else { return }
        let b = Bortfall.beregn(
            vedtak, sak.mappe, toaarsgrense: sak.fakta.toaarsgrense, dato: sak.dato, felles.regelverk)
        let tvilling = sak.mappe.bortfallsavslutning(vedtak)
        orden.toem()
        orden.append(b.status.rawValue)
        orden.noekkel(dato: sak.fakta.toaarsgrense)
        legg(person)
        try ut.append(
            kommune: kommune, orden: orden,
            Bortfallslinje(
                duf: sak.dufSifre, navn: person.navn, vedtaksdato: vedtak.vedtaksdato,
                avslutningsdato: tvilling?.dato,
                timerHundredeler: (vedtak.timerArbeid ?? tvilling?.timerArbeid).map { Int($0.hundredeler) },
                toaarsgrense: sak.fakta.toaarsgrense, reaktivert: b.status == .gjeninntraadt, status: b.status.iOrd))
    }

    private mutating func legg(_ person: Persontekst) {
        orden.noekkel(navn: person.etternavn)
        orden.noekkel(navn: person.fornavn)
        orden.noekkel(kode: person.id)
    }

    /// The municipality that gets the line; nil when nobody does.
    private func mottaker(_ sak: borrowing Sak) -> UInt16? {
        let kommune = sak.fakta.kommune
        guard kommune.erSatt, felles.regelverk.kommuner.kommune(kommune) != nil,
            felles.valgteKommuner.map({ $0.contains(kommune.tall) }) ?? true
        else { return nil }
        return kommune.tall
    }
}

extension Sak {
    var dufSifre: String { mappe.person.duf.tall == 0 ? "" : mappe.person.duf.sifre }
}

extension Persontekst {
    /// «Etternavn, Fornavn».
    var navn: String {
        let deler = [etternavn, fornavn].filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        return deler.joined(separator: ", ")
    }
}

extension Bortfall.Status {
    var iOrd: String {
        switch self {
        case .bortfalt: "Bortfalt"
        case .gjeninntraadt: "Retten er tatt opp igjen"
        case .fristUte: "Bortfalt, toårsgrensen er passert"
        }
    }
}

extension Personmappe {
    /// The ending the register made of a bortfall decision: on the same day, else any ending by bortfall.
    func bortfallsavslutning(_ vedtak: Vedtak) -> Avslutning? {
        var funnet: Avslutning?
        for a in avslutninger where a.teller && a.ordning == .intro && a.aarsak == .bortfallArbeid {
            if a.dato == vedtak.vedtaksdato { return a }
            funnet = funnet ?? a
        }
        return funnet
    }
}
