import Kalender

extension Eksempelperson {
    public mutating func ident(_ type: Identtype, _ nummer: UInt64, fra: Dato? = nil, til: Dato? = nil) {
        mappe.identer.append(
            Identitet(kilde: kilde(), type: type, nummer: nummer, gyldigFra: fra, gyldigTil: til))
    }

    public mutating func plan(_ type: Plantype, _ dato: Dato) {
        mappe.planer.append(PlanKontrakt(kilde: kilde(), type: type, dato: dato))
    }

    public mutating func tiltak(
        _ type: Tiltakstype, fra: Dato, til: Dato? = nil, timer: Desimal? = nil, prosent: Desimal? = nil,
        gjennomfoert: Bool? = nil, noekkel: UInt32 = 0, erstatter: UInt32 = 0, registrert: Dato? = nil
    ) {
        mappe.tiltak.append(
            Tiltak(
                kilde: kilde(), felles: Fellesfelt(registrert: registrert), type: type, fra: fra, til: til,
                timerPerUke: timer, omfangProsent: prosent, gjennomfoert: gjennomfoert,
                noekkel: Radnoekkel(noekkel), erstatter: Radnoekkel(erstatter)))
    }

    /// - Parameter maaned: the first day of the month.
    public mutating func timer(
        _ type: Timetype, _ maaned: Dato, _ timer: Int, ordning: Ordning = .norsk, ansvar: Ansvar? = nil
    ) {
        mappe.norsktimer.append(
            Norsktimer(
                kilde: kilde(), ordning: ordning, type: type, maaned: maaned, timer: Desimal(timer), ansvar: ansvar))
    }

    public mutating func norskmaal(_ ferdighet: Ferdighet, _ nivaa: Norsknivaa, fra: Dato) {
        mappe.norskmaal.append(Norskmaal(kilde: kilde(), ferdighet: ferdighet, nivaa: nivaa, gjelderFra: fra))
    }

    public mutating func fritak(
        _ fra: FritakFra, _ grunnlag: Fritaksgrunnlag, vedtatt: Dato, rettenBortfalt: Bool? = nil
    ) {
        mappe.fritak.append(
            Fritak(
                kilde: kilde(), fra: fra, grunnlag: grunnlag, vedtaksdato: vedtatt, rettenBortfalt: rettenBortfalt))
    }

    public mutating func vgoFulltid(fra: Dato, til: Dato? = nil, fylke: UInt8 = 0) {
        mappe.vgoFulltid.append(VgoFulltid(kilde: kilde(), fylke: fylke, fra: fra, til: til))
    }

    public mutating func proeve(
        _ type: Proevetype, _ delproeve: Ferdighet? = nil, _ dato: Dato, _ resultat: Proeveresultat,
        harSpraak: Bool = false, kommune: UInt16 = 0, erAnnullert: Bool = false
    ) {
        mappe.proever.append(
            Norskproeve(
                kilde: kilde(), type: type, delproeve: delproeve, dato: dato, resultat: resultat,
                harSpraak: harSpraak, kommune: Kommunenummer(kommune), erAnnullertProeve: erAnnullert))
    }

    public mutating func november(_ aar: Int, _ flagg: Novstatus.Flagg, _ utgave: Novstatus.Utgave = .endelig) {
        mappe.novstatus.append(Novstatus(kilde: kilde(), aar: aar, utgave: utgave, flagg: flagg))
    }

    public mutating func arbeid(_ timer: Desimal, fra: Dato, til: Dato? = nil, _ type: Arbeidstype = .arbeid) {
        mappe.arbeid.append(ArbeidHendelse(kilde: kilde(), type: type, timer: timer, fra: fra, til: til))
    }

    public mutating func klage(_ dato: Dato, _ utfall: Klageutfall? = nil, utfallDato: Dato? = nil) {
        mappe.klager.append(Klage(kilde: kilde(), dato: dato, utfall: utfall, utfallDato: utfallDato))
    }

    /// - Parameters:
    ///   - mottaker: a kommune, or a fylke when the number has two digits.
    ///   - kroner: what was paid.
    ///   - grunnlag: the days paid for.
    public mutating func tilskudd(
        _ kode: Tilskuddskode, _ aar: Int, til mottaker: UInt16, kroner: Int64, grunnlag: Periode? = nil,
        termin: Int = 1, annullert: Bool = false
    ) {
        mappe.tilskudd.append(
            TilskuddUtbetaling(
                kilde: kilde(), felles: Fellesfelt(annullert: annullert), kode: kode, aar: aar, termin: termin,
                mottakertype: mottaker < 100 ? .fylke : .kommune, mottaker: mottaker, beloepOere: kroner * 100,
                utbetalt: 15.mars(aar), grunnlagFra: grunnlag?.fom, grunnlagTil: grunnlag?.tom))
    }
}
