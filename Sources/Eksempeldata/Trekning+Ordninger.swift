import Kalender

/// What the schemes become for the person: right, start, and who never starts.
extension Trekning {
    mutating func ordninger() {
        let erKollektiv = grunnlag == .kollektiv
        // Who § 8 first and third ledd leave room for: right and duty, right, or «kan tilbys».
        let harRett =
            !grunnlag.girBarePlikt && alder <= 55 && grunnlag != .familieAnnen
            && (etterAvtale || grunnlag == .familieRef || grunnlag == .paragraf53)
        let kan = !grunnlag.girBarePlikt && !harRett
        let krav = etterAvtale ? bosatt : bosatt.plus(dager: slump.mellom(3, 10))

        var start = krav.plus(dager: slump.mellom(20, 80))
        if start.ukedag > 5 { start = start.plus(dager: -2) }
        let deltar = (harRett || kan) && slump.treffer(kan ? 250 : erKollektiv ? 800 : 940)
        let vedtatt = max(start.plus(dager: -slump.mellom(4, 18)), krav.plus(dager: 1))

        if harRett || kan { kategoriIntro(kan: kan) }
        f.kategorier.append(
            .init(kode: grunnlag.girBarePlikt ? "PLIKT_NORSK" : erKollektiv ? "RETT_NORSK" : "RP_NORSK", fra: tillatt))

        if harRett && slump.treffer(550) { kontakt("INTRO", "TILBUD", bosatt.plus(dager: slump.mellom(2, 14))) }
        if !etterAvtale {
            if harRett || kan { kontakt("INTRO", "KRAV", krav) }
            kontakt("NORSK", "KRAV", krav)
        }

        // Before the decision is made there is only the contact to see.
        guard vedtatt <= uttrekk else {
            if f.kontakter.isEmpty { kontakt("INTRO", "TILBUD", bosatt.plus(dager: 3)) }
            ventende(harIntro: harRett || kan)
            return
        }
        if deltar {
            program(start: start, vedtatt: vedtatt)
        } else {
            if harRett && !erKollektiv && start >= Trekning.omlegging && slump.treffer(750) {
                bortfall(vedtatt)
            } else if harRett || kan {
                kontakt("INTRO", "AVVIST", vedtatt)
                f.ordninger.append(
                    .init(kode: "INTRO", status: "INGEN_VEDTAK", fristOppstart: krav.plus(maaneder: 3)))
            }
            bareNorsk(start: start, vedtatt: vedtatt)
        }
    }

    mutating func kontakt(_ ordning: StaticString, _ type: StaticString, _ dato: Dato) {
        guard dato <= uttrekk else { return }
        f.kontakter.append(.init(ordning: ordning, type: type, dato: dato, registrert: registrert(dato)))
    }

    private mutating func kategoriIntro(kan: Bool) {
        // «Rett til introduksjonsprogram» did not exist before chapter 6A came into force.
        let bareRett = grunnlag == .kollektiv && tillatt < Trekning.omlegging
        let fra = bareRett && !kan ? max(tillatt, 15.juni(2022)) : tillatt
        f.kategorier.append(.init(kode: kan ? "KAN_INTRO" : bareRett ? "RETT_INTRO" : "RP_INTRO", fra: fra))
    }

    private mutating func ventende(harIntro: Bool) {
        if harIntro {
            f.ordninger.append(
                .init(
                    kode: "INTRO", status: "INGEN_VEDTAK", fristOppstart: bosatt.plus(maaneder: 3),
                    toaarsgrense: bosatt.plus(maaneder: 24).plus(dager: -1)))
        }
        f.ordninger.append(.init(kode: "NORSK", status: "INGEN_VEDTAK"))
    }

    /// Work of 30 hours or more before a programme began (§ 8 fourth ledd); the system closes the scheme the same day.
    private mutating func bortfall(_ foreslaatt: Dato) {
        let dato = max(foreslaatt, 2.januar(2026))
        f.vedtak.append(
            .init(
                ordning: "INTRO", type: "VT_BORTFALL_ARBEID", dato: dato, timer: slump.treffer(300) ? 375 : nil,
                registrert: dato))
        f.avslutninger.append(
            .init(
                ordning: "INTRO", type: "AVT_AVBRUTT", aarsak: "AA_BORTFALL_ARBEID", dato: dato, kilde: "REGELMOTOR",
                registrert: dato))
        f.kategorier[0].til = dato
        if ekstra.treffer(600) {
            f.arbeid.append(.init(timer: ekstra.treffer(300) ? 300 : 375, fra: dato.plus(dager: -3), registrert: dato))
        }
        f.ordninger.append(
            .init(
                kode: "INTRO", status: "AVSLUTTET", fristOppstart: bosatt.plus(maaneder: 3),
                toaarsgrense: bosatt.plus(maaneder: 24).plus(dager: -1)))
    }

    /// Norsk, and samfunnskunnskap for all but § 34, from the same day.
    mutating func norsk(start: Dato, vedtatt: Dato, harProgram: Bool, slutt: Dato?) {
        let erKollektiv = grunnlag == .kollektiv
        f.vedtak.append(
            .init(
                ordning: "NORSK", type: erKollektiv ? "VT_NORSK_37D" : "VT_NORSK", dato: vedtatt, start: start,
                registrert: registrert(vedtatt)))
        let maaneder = erKollektiv ? 12 : harVgo ? 18 : 36
        // Permits from before August 2023 count from the day the right arose (forskriften § 74).
        let rettenOppsto = erKollektiv ? bosatt : max(tillatt, f.tillatelser[0].ankomst ?? tillatt)
        let anker = tillatt >= 1.august(2023) ? start : rettenOppsto
        let grense = max(anker.plus(maaneder: maaneder).plus(dager: -slump.mellom(5, 60)), start.plus(dager: 30))
        var norskSlutt = harProgram ? slutt.map { min($0, grense) } : nil
        if norskSlutt == nil && grense <= uttrekk && !grunnlag.girBarePlikt { norskSlutt = grense }
        // NIR's own date is known only where the period runs from the offered start (forskriften § 74).
        let fristKjent = tillatt >= 1.august(2023) && !grunnlag.girBarePlikt && f.permisjoner.isEmpty
        f.ordninger.append(
            .init(
                kode: "NORSK", status: norskSlutt == nil ? "AKTIV" : "AVSLUTTET", start: start,
                frist: fristKjent ? start.plus(maaneder: maaneder).plus(dager: -1) : nil))
        avslutt("NORSK", norskSlutt)

        guard !erKollektiv else { return }
        let samfSlutt = max(anker.plus(maaneder: 12).plus(dager: -slump.mellom(5, 100)), start.plus(dager: 30))
        let samf = slutt.map { min($0, samfSlutt) } ?? (samfSlutt <= uttrekk ? samfSlutt : nil)
        f.vedtak.append(
            .init(ordning: "SAMF", type: "VT_SAMF", dato: vedtatt, start: start, registrert: registrert(vedtatt)))
        f.ordninger.append(.init(kode: "SAMF", status: samf == nil ? "AKTIV" : "AVSLUTTET", start: start))
        avslutt("SAMF", samf)
    }

    private mutating func avslutt(_ ordning: StaticString, _ dato: Dato?) {
        guard let dato, dato <= uttrekk else { return }
        f.avslutninger.append(
            .init(
                ordning: ordning, type: "AVT_GJENNOMFOERT", aarsak: "AA_ANNET", dato: dato, registrert: registrert(dato)
            ))
    }

    private mutating func bareNorsk(start: Dato, vedtatt: Dato) {
        if !grunnlag.girBarePlikt && grunnlag != .kollektiv { utdanning(harVgo: slump.treffer(400), vedtatt) }
        let slutt = min(start.plus(maaneder: 11), uttrekk)
        if slump.treffer(250), start.plus(dager: 90) < slutt {
            let fra = start.plus(dager: slump.mellom(30, 80))
            let erKort = slump.treffer(700)
            let type: StaticString = erKort ? "PN_VELFERD" : slump.treffer(500) ? "PN_SYKDOM" : "PN_OMSORG"
            let dager = erKort ? slump.mellom(1, 8) : slump.mellom(30, 150)
            if fra.plus(dager: dager) <= slutt {
                f.permisjoner.append(
                    .init(
                        ordning: "NORSK", type: type, fra: fra, til: fra.plus(dager: dager),
                        vedtatt: max(fra.plus(dager: -8), vedtatt), registrert: registrert(fra)))
            }
        }
        norsk(start: start, vedtatt: vedtatt, harProgram: false, slutt: nil)
    }

    mutating func utdanning(harVgo: Bool, _ dato: Dato) {
        self.harVgo = harVgo
        f.vgo = harVgo ? "JA" : "NEI"
        f.vgoRegistrert = registrert(dato)
    }
}
