import Kalender
import Output
import Register
import Sjekksum
import Tekster
import Tilskudd

/// The files of a round: the rows and lists behind it, and the sums of each receiver.
struct Tilskuddsfiler: Sendable {
    let lister: Tilskuddslister
    let regnskap: Tilskuddsregnskap
    let navn: Mottakernavn
    let utlevering: Utlevering

    /// What stood in the list of rows when it was written.
    struct Skrevet: Sendable {
        var rader = 0
        /// The rows that are paid, added from the file.
        var betales = Oere.null
        /// Of the bytes of the list.
        var sjekksum = ""
    }

    /// What stands before the text of a row in the sorted list.
    private static let hode = MemoryLayout<Tilskuddsrad>.size + 8 + 4

    func skriv() throws -> Skrevet {
        let skrevet = try skrivRader(.rader)
        _ = try skrivRader(.gradert)
        try skrivUtbetalte()
        for liste in [Tilskuddslinjer.Liste.talte, .endringer, .utenfor] {
            let skriver = try aapne(liste)
            try lister[liste].flett { _, linje in try skriver.skriv(linje) }
            _ = try utlevering.lever(skriver, rader: lister[liste].antall)
        }
        try skrivSummer()
        return skrevet
    }

    private func aapne(_ liste: Tilskuddslinjer.Liste) throws -> Filskriver {
        let mappe = liste == .gradert ? "tilskudd/gradert" : "tilskudd"
        let skriver = try utlevering.aapne(
            Leveranse(.sensitiv, mappe: mappe, beskrivelse: liste.rawValue, type: .csv))
        try skriver.skriv(linje(liste.hode))
        return skriver
    }

    private func skrivRader(_ liste: Tilskuddslinjer.Liste) throws -> Skrevet {
        let skriver = try aapne(liste)
        let koder = Tilskuddsstatus.allCases.map { Array($0.kode.utf8) }
        var skrevet = Skrevet()
        var status = Bytebuffer()
        let hash = Sha256()
        try lister[liste].flett { _, post in
            let rad = post.loadUnaligned(as: Tilskuddsrad.self)
            let naa = regnskap.motregning.status(rad)
            status.toem()
            koder[Int(naa.rawValue) - 1].withUnsafeBytes { status.append($0) }
            status.append(UInt8(ascii: ","))
            let tekst = UnsafeRawBufferPointer(rebasing: post[Self.hode...])
            try skriver.skriv(status)
            try skriver.skriv(tekst)
            hash.ta(tekst)
            skrevet.rader += 1
            if naa == .betales || naa == .korreksjon, let beloep = rad.beloep { skrevet.betales += beloep }
        }
        _ = try utlevering.lever(skriver, rader: skrevet.rader)
        skrevet.sjekksum = hash.tekst()
        return skrevet
    }

    /// R08: every payment, and the sum of each receiver, code and instalment.
    private func skrivUtbetalte() throws {
        let skriver = try aapne(.utbetalte)
        var summer = Linjefil(
            "mottaker_orgtype,mottakernr,mottakernavn,tilskuddsaar,termin,tilskuddskode,antall,beloep_oere\n")
        var naa: Tilskuddslinjer.Utbetalingspost?
        func legg(_ sum: Tilskuddslinjer.Utbetalingspost, _ fil: inout Linjefil) {
            fil.legg([
                sum.mottaker.type.kode, sum.mottaker.sifre, navn[sum.mottaker], "\(sum.aar)", "\(sum.termin)",
                sum.kode.kode, "\(sum.antall)", "\(sum.beloep.antall)",
            ])
        }
        try lister[.utbetalte].flett { _, post in
            let ett = post.loadUnaligned(as: Tilskuddslinjer.Utbetalingspost.self)
            try skriver.skriv(
                UnsafeRawBufferPointer(rebasing: post[MemoryLayout<Tilskuddslinjer.Utbetalingspost>.size...]))
            if var sum = naa, sum.gjelderDetSamme(som: ett) {
                sum.beloep += ett.beloep
                sum.antall += 1
                naa = sum
            } else {
                if let sum = naa { legg(sum, &summer) }
                naa = ett
            }
        }
        if let sum = naa { legg(sum, &summer) }
        _ = try utlevering.lever(skriver, rader: lister[.utbetalte].antall)
        try lever(summer, "utbetalte-tilskudd-sum")
    }

    // MARK: Sums

    /// What each receiver gets, what is held and why, and the bridge from the round before: the twins of the sheets.
    private func skrivSummer() throws {
        var mottakere = Linjefil(
            "mottaker_orgtype,mottakernr,mottakernavn,gruppe,personer,beloep_oere,overfoeres_oere,holdte_rader,er_minstesum\n"
        )
        for m in regnskap.mottakerlinjer {
            for (gruppe, sum) in zip(Beloepsgruppe.allCases, m.grupper) where sum.beloep != .null {
                mottakere.legg([
                    m.mottaker.type.kode, m.mottaker.sifre, navn[m.mottaker], gruppe.navn, "\(sum.personer)",
                    "\(sum.beloep.antall)", "", "", "",
                ])
            }
            mottakere.legg(
                [
                    m.mottaker.type.kode, m.mottaker == .ingen ? "" : m.mottaker.sifre, navn[m.mottaker],
                    "Til utbetaling",
                    "\(m.personer)", "\(m.tilUtbetaling.antall)", "\(m.overfoeres.antall)", "\(m.holdteRader)",
                    m.utenSats > 0 ? "ja" : "nei",
                ])
        }
        try lever(mottakere, "tilskudd-mottakere")
        var holdt = Linjefil("grunn,status,personer,rader,beloep_oere,rader_uten_sats,hva_maa_gjoeres\n")
        for hinder in Hinder.allCases {
            let h = regnskap.holdt(hinder)
            guard h.rader > 0 else { continue }
            holdt.legg([
                hinder.grunn, hinder.status.kode, "\(h.personer)", "\(h.rader)",
                h.utenSats == h.rader ? "" : "\(h.kjent.antall)", "\(h.utenSats)", hinder.tiltak,
            ])
        }
        try lever(holdt, "tilskudd-holdt-tilbake")
        var bro = Linjefil("steg,aarsak,beloep_oere,personer\n")
        bro.legg(["Forrige runde", "", "\(regnskap.forrige.beloep.antall)", "\(regnskap.forrige.personer)"])
        for aarsak in Endringsaarsak.allCases {
            let sum = regnskap.endring(aarsak)
            bro.legg([aarsak.navn, aarsak.kode, "\(sum.beloep.antall)", "\(sum.personer)"])
        }
        bro.legg(["Nå", "", "\(regnskap.motregning.tilUtbetaling.antall)", "\(regnskap.personerMedBeloep)"])
        try lever(bro, "tilskudd-bro")
        var utenfor = Linjefil("ordning,grunn,personer\n")
        for ordning in Tilskuddsordning.allCases {
            for grunn in Utenfor.allCases where regnskap.utenfor(ordning, grunn) > 0 {
                utenfor.legg([ordning.navn, grunn.grunn, "\(regnskap.utenfor(ordning, grunn))"])
            }
        }
        try lever(utenfor, "tilskudd-utenfor-antall")
    }

    private func lever(_ fil: borrowing Linjefil, _ beskrivelse: String) throws {
        let skriver = try utlevering.aapne(
            Leveranse(.skjermet, mappe: "tilskudd", beskrivelse: beskrivelse, type: .csv))
        try skriver.skriv(fil.bytes)
        _ = try utlevering.lever(skriver, rader: fil.rader)
    }

    private func linje(_ tekst: String) -> Bytebuffer {
        var ut = Bytebuffer()
        ut.append(tekst: tekst)
        return ut
    }

    // MARK: Workbooks

    /// The summary, and the same book with the rows behind it. Gives back the number of files.
    func skriv(_ bygger: Tilskuddsbokbygger) throws -> Int {
        let bok: Tilskuddsbok
        do throws(Tilskuddsbokfeil) {
            bok = try bygger.bok()
        } catch {
            throw Stopp(
                .internFeil, "INT-001", "Delene av tilskuddsboken sier ikke det samme", fordi: error.melding,
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        try utlevering.skriv(bok)
        let grunnlag = Tilskuddsgrunnlag(mappe: utlevering.arbeidsmappe)
        var skriver = grunnlag.skriver()
        do {
            var orden = Bytebuffer()
            try lister[.rader].flett { noekkel, post in
                let rad = post.loadUnaligned(as: Tilskuddsrad.self)
                let status = regnskap.motregning.status(rad)
                // What waits for a rate only, nobody can do anything about: it stands in the list of rows.
                guard status != .ikkeRett, status != .oppgjort, status != .venterSats else { return }
                let duf = post.loadUnaligned(fromByteOffset: MemoryLayout<Tilskuddsrad>.size, as: UInt64.self)
                let linje = post.loadUnaligned(fromByteOffset: MemoryLayout<Tilskuddsrad>.size + 8, as: UInt32.self)
                orden.toem()
                orden.append(noekkel)
                try skriver.append(orden: orden, bygger.grunnlagsrad(rad, status, duf: duf, linje: linje))
            }
        } catch {
            skriver.ferdig()
            throw error
        }
        skriver.ferdig()
        try utlevering.skriv(bok, grunnlag: grunnlag)
        return 2
    }
}

/// A small CSV file in the making, in the dialect `maskin`.
struct Linjefil: ~Copyable {
    private(set) var bytes = Bytebuffer()
    private(set) var rader = 0

    init(_ hode: String) { bytes.append(tekst: hode) }

    mutating func legg(_ felter: [String]) {
        for felt in felter { bytes.felt(tekst: felt, .maskin) }
        bytes.linjeslutt(.maskin)
        rader += 1
    }
}
