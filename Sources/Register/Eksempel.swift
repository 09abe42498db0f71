import Kalender

extension Personmappe {
    /// A made-up person, told in the order things happened. For the examples of controls and for tests.
    public static func eksempel(
        foedt: Dato = 14.mai(1996), _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        var person = Eksempelperson(foedt: foedt)
        fortell(&person)
        return person.mappe
    }
}

/// Builds a `Personmappe` one event at a time. Each row gets the next record number.
public struct Eksempelperson: Sendable {
    public var mappe: Personmappe
    private var post: UInt32 = 0

    init(foedt: Dato) {
        mappe = Personmappe(
            Person(person: 1, duf: DufNummer(tall: 209_900_000_103), foedselsdato: foedt, borger: .annen))
    }

    /// The place of the next row.
    mutating func kilde() -> Radkilde {
        post += 1
        return Radkilde(linje: post + 1, post: post, id: .tom)
    }

    /// The person's numbers; the birth date stands as it was told.
    public mutating func nummer(duf: UInt64? = nil, foedselsnummer: UInt64? = nil) {
        if let duf { mappe.person.duf = DufNummer(tall: duf) }
        if let foedselsnummer { mappe.person.foedselsnummer = Foedselsnummer(tall: foedselsnummer) }
    }

    public mutating func opphold(
        _ grunnlag: Oppholdsgrunnlag, vedtatt: Dato, ankomst: Dato? = nil, soektFraUtlandet: Bool? = nil,
        utfall: Tillatelsesutfall? = nil, erFornyelse: Bool? = nil, erFoerste: Bool? = nil, soekt: Dato? = nil,
        gyldigFra: Dato? = nil, gyldigTil: Dato? = nil, permanent: Bool? = nil, referansepersonBosatt: Dato? = nil,
        referansegrunnlag: Oppholdsgrunnlag? = nil, effektuert: Dato? = nil
    ) {
        mappe.tillatelser.append(
            Oppholdstillatelse(
                kilde: kilde(), grunnlag: grunnlag, vedtaksdato: vedtatt, soeknadsdato: soekt, ankomst: ankomst,
                gyldigFra: gyldigFra, gyldigTil: gyldigTil, referansepersonBosatt: referansepersonBosatt,
                utfall: utfall, erFoerste: erFoerste, soektFraUtlandet: soektFraUtlandet, erFornyelse: erFornyelse,
                dannerGrunnlagPermanent: permanent, effektuert: effektuert, referansegrunnlag: referansegrunnlag))
    }

    public mutating func bosatt(
        _ dato: Dato, kommune: UInt16 = 5522, etterAvtale: Bool = true, type: Bosettingstype? = nil,
        husstand: Husstand? = nil, morBosatt: Dato? = nil
    ) {
        mappe.bosettinger.append(
            Bosetting(
                kilde: kilde(), kommune: Kommunenummer(kommune), bosatt: dato, etterAvtale: etterAvtale, type: type,
                husstand: husstand, morBosatt: morBosatt))
    }

    public mutating func adresse(
        _ rolle: Adresserolle, kommune: UInt16, bydel: UInt32 = 0, fra: Dato, til: Dato? = nil,
        folkeregistrert: Dato? = nil
    ) {
        mappe.adresser.append(
            AdresseOppfoelging(
                kilde: kilde(), rolle: rolle, kommune: Kommunenummer(kommune), bydel: bydel, gyldigFra: fra,
                gyldigTil: til, folkeregistrert: folkeregistrert))
    }

    /// The two things NIR does when a bortfall is registered: the decision, and the ending the system makes of it.
    public mutating func bortfallMedAvslutning(_ vedtatt: Dato, timer: Desimal? = nil) {
        bortfall(vedtatt, timer: timer)
        avslutning(.avbrutt, .bortfallArbeid, vedtatt, av: .regelmotor)
    }

    public mutating func kategori(_ kategori: Kategori, fra: Dato? = nil, til: Dato? = nil) {
        mappe.kategorier.append(NirKategori(kilde: kilde(), kategori: kategori, fra: fra, til: til))
    }

    public mutating func ordning(
        _ ordning: Ordning, frist: Dato? = nil, utvidelse: UInt8 = 0, toaarsgrense: Dato? = nil
    ) {
        mappe.ordninger.append(
            OrdningStatus(
                kilde: kilde(), ordning: ordning, gjennomfoeringsfrist: frist, toaarsgrense: toaarsgrense,
                utvidelseMaaneder: utvidelse))
    }

    public mutating func krav(_ ordning: Ordning = .intro, _ type: Kravtype = .krav, _ dato: Dato) {
        mappe.krav.append(KontaktKrav(kilde: kilde(), ordning: ordning, type: type, dato: dato))
    }

    public mutating func vedtak(
        _ type: Vedtakstype, _ ordning: Ordning = .intro, vedtatt: Dato, oppstart: Dato? = nil, slutt: Dato? = nil,
        resultat: Vedtaksresultat = .fattet, timer: Desimal? = nil, registrert: Dato? = nil, annullert: Bool = false,
        kommune: UInt16 = 5522, bydel: UInt32 = 0, noekkel: UInt32 = 0, forrige: UInt32 = 0
    ) {
        mappe.vedtak.append(
            Vedtak(
                kilde: kilde(),
                felles: Fellesfelt(
                    registrert: registrert, bydel: bydel, kommune: Kommunenummer(kommune), annullert: annullert),
                ordning: ordning, type: type, resultat: resultat, vedtaksdato: vedtatt, startdato: oppstart,
                sluttdato: slutt, timerArbeid: timer, noekkel: Radnoekkel(noekkel), forrige: Radnoekkel(forrige)))
    }

    /// A decision on participation; made on the day it starts unless something else is said.
    public mutating func deltakelse(
        oppstart: Dato, vedtatt: Dato? = nil, registrert: Dato? = nil, annullert: Bool = false
    ) {
        vedtak(
            .deltakelseIntro, vedtatt: vedtatt ?? oppstart, oppstart: oppstart, registrert: registrert,
            annullert: annullert)
    }

    /// A decision that right and duty lapse because of work of 30 hours or more.
    public mutating func bortfall(
        _ vedtatt: Dato, timer: Desimal? = nil, registrert: Dato? = nil, annullert: Bool = false
    ) {
        vedtak(.bortfallArbeid, vedtatt: vedtatt, timer: timer, registrert: registrert, annullert: annullert)
    }

    public mutating func sluttmaal(
        _ maal: Sluttmaal, registrert: Dato, gjelderFra: Dato? = nil, annullert: Bool = false
    ) {
        mappe.sluttmaal.append(
            SluttmaalRad(
                kilde: kilde(), felles: Fellesfelt(registrert: registrert, annullert: annullert), sluttmaal: maal,
                gjelderFra: gjelderFra ?? registrert))
    }

    public mutating func utdanning(
        _ vgo: UtdanningVgo, grunnskole: Bool? = nil, kartlagt: Dato? = nil, veiledet: Dato? = nil
    ) {
        mappe.kompetanse.append(
            Kompetanse(
                kilde: kilde(), utdanningVgo: vgo, grunnskole: grunnskole, kartlagt: kartlagt, veiledet: veiledet))
    }

    public mutating func fravaer(
        _ type: Fravaerstype, _ periode: Periode, ordning: Ordning = .intro, virkedagerNir: Desimal? = nil,
        timer: Desimal? = nil, annullert: Bool = false, etterFoedsel: AarsakEtterFoedselspermisjon? = nil
    ) {
        fravaer(
            type, fra: periode.fom, til: periode.tom, ordning: ordning, virkedagerNir: virkedagerNir, timer: timer,
            annullert: annullert, etterFoedsel: etterFoedsel)
    }

    /// Absence as two days, so that a last day before the first can be told too.
    public mutating func fravaer(
        _ type: Fravaerstype, fra: Dato, til: Dato, ordning: Ordning = .intro, virkedagerNir: Desimal? = nil,
        timer: Desimal? = nil, annullert: Bool = false, etterFoedsel: AarsakEtterFoedselspermisjon? = nil
    ) {
        mappe.fravaer.append(
            Fravaer(
                kilde: kilde(), felles: Fellesfelt(annullert: annullert), ordning: ordning, type: type, fra: fra,
                til: til, virkedagerNir: virkedagerNir, timer: timer, aarsakEtterFoedsel: etterFoedsel))
    }

    public mutating func permisjon(
        _ type: Permisjonstype, _ periode: Periode, ordning: Ordning = .intro, virkedagerNir: Desimal? = nil,
        vedtatt: Dato? = nil
    ) {
        mappe.permisjoner.append(
            Permisjon(
                kilde: kilde(), ordning: ordning, type: type, fra: periode.fom, til: periode.tom,
                vedtaksdato: vedtatt, virkedagerNir: virkedagerNir))
    }

    public mutating func stans(_ type: Stanstype, _ periode: Periode, vedtak: UInt32 = 0) {
        stans(type, fra: periode.fom, til: periode.tom, vedtak: vedtak)
    }

    public mutating func stans(_ type: Stanstype, fra: Dato, til: Dato?, vedtak: UInt32 = 0) {
        mappe.stanser.append(
            Stans(kilde: kilde(), ordning: .intro, type: type, fra: fra, til: til, vedtak: Radnoekkel(vedtak)))
    }

    public mutating func avslutning(
        _ type: Avslutningstype, _ aarsak: Avslutningsaarsak, _ dato: Dato, ordning: Ordning = .intro,
        av: Registrerer = .bruker, registrert: Dato? = nil, annullert: Bool = false, timer: Desimal? = nil,
        kommune: UInt16 = 0
    ) {
        mappe.avslutninger.append(
            Avslutning(
                kilde: kilde(),
                felles: Fellesfelt(
                    registrert: registrert, kommune: Kommunenummer(kommune), av: av, annullert: annullert),
                ordning: ordning, type: type, aarsak: aarsak, dato: dato, timerArbeid: timer, avsluttetAv: av))
    }
}
