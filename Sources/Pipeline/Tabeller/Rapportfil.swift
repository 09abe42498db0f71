import Regelmotor
import Regelverksdata
import Statistikk
import Tabeller
import Tekster

extension Rapport {
    /// Reads a report file. Every name in it must exist in the program.
    /// - Parameter ventet: the name of the file without its ending.
    static func les(_ yaml: String, fil: String, ventet: String) throws(Oppsettfeil) -> Rapport {
        let rot = try Yamlnode.les(yaml, fil: fil)
        let felt = try rot.felt(
            [
                "rapport", "id", "tittel", "tittel-nn", "slag", "utvalg", "teller", "indikatorer", "variabler",
                "perioder", "nivaaer", "ark", "nuller", "totaler-etter", "prosent",
            ], krav: ["rapport", "id", "tittel", "variabler"])
        guard let navn = felt["rapport"], let id = felt["id"], let tittel = felt["tittel"],
            let variabelliste = felt["variabler"]
        else { throw rot.feil("filen er ikke en rapport") }
        guard try navn.tekst() == ventet else { throw navn.feil("rapporten må hete «\(ventet)», som filen.") }
        let variabler = try variabelliste.variabler()
        let maal = try maal(rot, felt)
        if maal.contains(where: { $0.utvalg == nil }), variabler.map(\.navn) != ["geo"] {
            throw variabelliste.feil(
                "\(maal.first { $0.utvalg == nil }?.id ?? "") er mer enn et antall eller en andel av personer, og kan bare "
                    + "stå i en tabell etter geo.")
        }
        let prosent = try felt["prosent"]?.prosent(blant: variabler)
        if let node = felt["prosent"], !maal.contains(where: \.erAntall) {
            throw node.feil("bare antall av personer kan stå i prosent.")
        }
        return Rapport(
            ventet, id: try id.tabellid(), tittel: Tekst(try tittel.tekst(), nn: try felt["tittel-nn"]?.tekst()),
            maal: maal, variabler: variabler,
            perioder: try felt["perioder"]?.perioder() ?? Periodevalg(.dato),
            nivaaer: try felt["nivaaer"]?.nivaaer(variabler) ?? [],
            ark: try felt["ark"]?.ark(variabler, maal.flatMap { $0.ider(prosent != nil) }) ?? [],
            nuller: try felt["nuller"]?.valg(Nullbehandling.self),
            totalerEtter: try felt["totaler-etter"]?.variabel(blant: variabler).navn, prosent: prosent)
    }

    /// What the table measures: indicators of the catalogue, or an utvalg with or without a numerator.
    private static func maal(_ rot: Yamlnode, _ felt: [String: Yamlnode]) throws(Oppsettfeil) -> [Rapportmaal] {
        if let indikatorer = felt["indikatorer"] {
            for navn in ["slag", "utvalg", "teller"] {
                if let annet = felt[navn] { throw annet.feil("en rapport med «indikatorer» har ikke «\(navn)».") }
            }
            return try indikatorer.liste().map { ledd throws(Oppsettfeil) in try ledd.indikator() }
        }
        guard let utvalg = felt["utvalg"], let slag = felt["slag"] else {
            throw rot.feil("mangler «indikatorer», eller «slag» og «utvalg»")
        }
        let erAndel = try slag.valg(Rapport.Slag.self) == .andel
        if erAndel, felt["teller"] == nil { throw slag.feil("en andel må ha «teller», et utvalg.") }
        if !erAndel, let teller = felt["teller"] { throw teller.feil("bare en andel har «teller».") }
        return [Rapportmaal(try utvalg.utvalg(), teller: try felt["teller"]?.utvalg())]
    }
}

extension Yamlnode {
    /// Capital letters, digits and hyphen: the id is a file name and a name of a sheet.
    fileprivate func tabellid() throws(Oppsettfeil) -> String {
        let tekst = try tekst()
        let erLovlig = tekst.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D }
        guard tekst.hasPrefix("NIR"), erLovlig else { throw feil("ventet en id på formen NIR1003 eller NIR1003K") }
        return tekst
    }

    /// `{ slag: aar, antall: 5 }`.
    fileprivate func perioder() throws(Oppsettfeil) -> Periodevalg {
        let felt = try felt(["slag", "antall", "steg"], krav: ["slag"])
        guard let slag = felt["slag"] else { throw feil("ventet perioder") }
        let valgt = try slag.valg(Statistikkperiode.Slag.self)
        if let steg = felt["steg"], valgt != .tolvMaaneder, valgt != .dato {
            throw steg.feil("bare «tolv-maaneder» og «dato» har «steg», i måneder.")
        }
        return Periodevalg(
            valgt, antall: try felt["antall"]?.heltall(1...60) ?? 1, steg: try felt["steg"]?.heltall(1...12))
    }

    fileprivate func indikator() throws(Oppsettfeil) -> Rapportmaal {
        let id = try tekst()
        guard let indikator = Indikator.finn(id) else {
            throw feil("ukjent indikator «\(id)».\(mente(id, blant: Indikator.alle.map(\.id)))")
        }
        return Rapportmaal(indikator)
    }

    fileprivate func utvalg() throws(Oppsettfeil) -> Utvalg {
        let navn = try tekst()
        guard let utvalg = Utvalg.finn(navn) else {
            throw feil("ukjent utvalg «\(navn)».\(mente(navn, blant: Utvalg.alle.map(\.navn)))")
        }
        return utvalg
    }

    /// At most four are crossed in open figures (indikatorer 1.3).
    fileprivate func variabler() throws(Oppsettfeil) -> [Variabel] {
        var ut: [Variabel] = []
        for ledd in try liste() {
            let navn = try ledd.tekst()
            guard let variabel = Variabel.finn(navn) else {
                throw ledd.feil("ukjent variabel «\(navn)».\(mente(navn, blant: Variabel.alle.map(\.navn)))")
            }
            guard !ut.contains(where: { $0.navn == navn }) else { throw ledd.feil("«\(navn)» står to ganger.") }
            ut.append(variabel)
        }
        guard (1...4).contains(ut.count) else { throw feil("ventet én til fire variabler") }
        return ut
    }

    fileprivate func nivaaer(_ variabler: [Variabel]) throws(Oppsettfeil) -> [String] {
        let kjente = variabler.flatMap(\.nivaaer)
        guard !kjente.isEmpty else { throw feil("ingen av variablene har nivåer.") }
        return try liste().map { ledd throws(Oppsettfeil) in
            let navn = try ledd.tekst()
            guard kjente.contains(navn) else {
                throw ledd.feil("ukjent nivå «\(navn)».\(mente(navn, blant: kjente))")
            }
            return navn
        }
    }

    /// - Parameter maal: ids of the measures of the table.
    fileprivate func ark(_ variabler: [Variabel], _ maal: [String]) throws(Oppsettfeil) -> [Rapport.Ark] {
        try liste().map { ledd throws(Oppsettfeil) in
            let felt = try ledd.felt(["rader", "kolonner", "nivaaer", "maal"], krav: ["rader", "kolonner"])
            guard let rad = felt["rader"], let kolonne = felt["kolonner"] else { throw ledd.feil("ventet et ark") }
            let rader = try rad.akse(variabler, ellers: [.perioder])
            let kolonner = try kolonne.akse(variabler, ellers: [.perioder, .maal])
            guard rader != kolonner else { throw kolonne.feil("rader og kolonner er det samme.") }
            return Rapport.Ark(
                rader: rader, kolonner: kolonner,
                nivaaer: try felt["nivaaer"]?.nivaaer(variabler.filter { $0.navn == rader }) ?? [],
                maal: try felt["maal"]?.en(av: maal))
        }
    }

    /// A variable of the report, or what else can go down or across a sheet.
    private func akse(_ variabler: [Variabel], ellers: [Rapport.Akse]) throws(Oppsettfeil) -> String {
        let navn = try tekst()
        if ellers.contains(where: { $0.rawValue == navn }) { return navn }
        return try variabel(blant: variabler).navn
    }

    private func en(av kjente: [String]) throws(Oppsettfeil) -> String {
        let navn = try tekst()
        guard kjente.contains(navn) else { throw feil("ukjent «\(navn)».\(mente(navn, blant: kjente))") }
        return navn
    }

    /// `overgang`, or `{ av: sluttmaalsresultat, kode: MED }`: what is a hundred per cent.
    fileprivate func prosent(blant variabler: [Variabel]) throws(Oppsettfeil) -> Rapport.Prosent {
        guard node.scalar == nil else { return Rapport.Prosent(try variabel(blant: variabler).navn) }
        let felt = try felt(["av", "kode"], krav: ["av", "kode"])
        guard let av = felt["av"], let kode = felt["kode"] else { throw feil("ventet en variabel") }
        let variabel = try av.variabel(blant: variabler)
        return Rapport.Prosent(variabel.navn, kode: try kode.en(av: variabel.koder()))
    }

    fileprivate func variabel(blant variabler: [Variabel]) throws(Oppsettfeil) -> Variabel {
        let navn = try tekst()
        guard let variabel = variabler.first(where: { $0.navn == navn }) else {
            throw feil("«\(navn)» er ikke en av rapportens variabler.\(mente(navn, blant: variabler.map(\.navn)))")
        }
        return variabel
    }
}

extension Rapportmaal {
    /// The measures of the table that it gives.
    fileprivate func ider(_ medProsent: Bool) -> [String] { medProsent && erAntall ? [id, prosentId] : [id] }
}

extension Variabel {
    /// Codes that the variable prints. Some variables have years among them, of the day; a report does not name those.
    fileprivate func koder() throws(Oppsettfeil) -> [String] {
        let grunnlag = Statistikkgrunnlag(regelverk: try Regelverk.gjeldende(), dato: Klokke.naa().dato)
        return plassering(grunnlag).inndeling.koder.map(\.kode)
    }
}
