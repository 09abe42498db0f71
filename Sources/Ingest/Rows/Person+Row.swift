import Kalender
import Register

extension Person: RowReadable {
    static let schema = Schema(
        .person, id: "person_id", felles: false,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("duf_nummer", .valgfri, .d),
            Kolonne("foedselsnummer", .valgfri, .d),
            Kolonne("fornavn", .valgfri, .d),
            Kolonne("etternavn", .valgfri, .d),
            Kolonne("foedselsdato", .paakrevd, .k),
            Kolonne("kjoenn", Kjoenn.self, .paakrevd),
            Kolonne("adressegradering", Adressegradering.self, .valgfri, .s),
            Kolonne("registerstatus", Registerstatus.self),
            Kolonne("lovgrunnlag", Lovgrunnlag.self),
            Kolonne("statsborgerskap"),
            Kolonne("opprinnelsesland"),
            Kolonne("reservasjon_forskning", .valgfri, .h),
            Kolonne("endret_tid", .valgfri, .h),
            Kolonne("har_barn_under_18"),
            Kolonne("sivilstatus", Sivilstatus.self),
            Kolonne("enslig_mindreaarig"),
            Kolonne("doedsdato"),
            Kolonne("utvandret_dato"),
            Kolonne("stoenadsforhold", .ikkeLest), Kolonne("morsmaal", .ikkeLest), Kolonne("boform", .ikkeLest),
        ])

    static var navnefelt: (Int, Int)? { (3, 4) }

    /// The texts are placed when the partition is loaded; until then only their lengths are known.
    mutating func settNavn(_ fornavn: Int, _ etternavn: Int) {
        self.fornavn.antall = UInt16(fornavn)
        self.etternavn.antall = UInt16(etternavn)
    }

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Person? {
        let duf = rad.duf(1, &avvik)
        let nummer = rad.foedselsnummer(2, &avvik)
        // The names stay in their fields; whoever stores the row takes the bytes from there.
        rad.felter[3] = rad.tekst(3, mest: 100, &avvik)
        rad.felter[4] = rad.tekst(4, mest: 100, &avvik)
        guard let foedt = rad.dato(5, &avvik), let kjoenn = rad.kode(6, som: Kjoenn.self, &avvik) else { return nil }
        if duf.tall == 0, nummer.tall == 0 { avvik.avvis(.p01, 1, rad.felter[1]) }
        if nummer.tall != 0, let feil = rad.kontekst.syntetiskErFeil, nummer.erSyntetisk == feil { avvik.merk(.p07, 2) }
        if kjoenn == .u { avvik.advar(.w12, 6, rad.felter[6]) }
        let gradering = rad.valgfriKode(7, som: Adressegradering.self, &avvik)
        if gradering == nil { avvik.advar(.w12, 7, rad.felter[7]) }
        let reservert = rad.valgfriBool(12, &avvik)
        if reservert == nil { avvik.advar(.w12, 12, rad.felter[12]) }
        let statsborgerskap = rad.statsborgerskap(10, &avvik)
        return Person(
            person: 0, duf: duf, foedselsnummer: nummer, foedselsdato: foedt, kjoenn: kjoenn,
            adressegradering: gradering ?? .ugradert, registerstatus: rad.valgfriKode(8, &avvik),
            lovgrunnlag: rad.valgfriKode(9, &avvik), borger: statsborgerskap.borger,
            opprinnelsesland: rad.land(11, &avvik), reservasjonForskning: reservert ?? false,
            harBarnUnder18: rad.valgfriBool(14, &avvik), endret: rad.tid(13, &avvik),
            statsborgerskap: statsborgerskap.foerste, sivilstatus: rad.valgfriKode(15, &avvik),
            ensligMindreaarig: rad.valgfriBool(16, &avvik), doedsdato: rad.valgfriDato(17, &avvik),
            utvandret: rad.valgfriDato(18, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(0, Int(duf.tall), Int(foedselsnummer.tall)) }
}
