import Register
import Tekster

/// Settles the second pass: accounts, thresholds, and findings about whole columns.
struct Oppgjoer {
    let plan: Leseplan
    let mappe: Uttrekksmappe
    let resultater: [Segmentresultat]
    let tellere: Telling
    let ukjente: UkjenteNoekler

    /// Warnings that hit more rows than this in a file are told as one.
    static let grense = 1000

    private func lest(_ e: Entitet) -> Int { resultater.reduce(0) { $0 + Int($1.lest[Int(e.rawValue)]) } }
    private func avvist(_ e: Entitet) -> Int { resultater.reduce(0) { $0 + Int($1.avvist[Int(e.rawValue)]) } }

    private func teller(_ e: Entitet, _ regel: Leseregel, _ felt: Int) -> Teller {
        tellere[Int(e.rawValue), regel, felt]
    }

    private func sum(_ e: Entitet, _ regler: [Leseregel]) -> (antall: Int, foerste: Int, regel: Leseregel)? {
        var ut: (antall: Int, foerste: Int, regel: Leseregel)?
        for regel in regler {
            for felt in 0..<Tellertabell.kolonner {
                let t = teller(e, regel, felt)
                guard t.antall > 0 else { continue }
                let foer = ut ?? (0, .max, regel)
                let er = Int(t.foerste) < foer.foerste
                ut = (foer.antall + Int(t.antall), min(foer.foerste, Int(t.foerste)), er ? regel : foer.regel)
            }
        }
        return ut
    }

    // MARK: What stops the run

    func sjekk(_ oppsett: Leseoppsett) throws(Lesefeil) {
        for fil in plan.filer {
            for e in fil.entiteter {
                let lest = lest(e)
                try brutte(fil, e, lest, oppsett.maksBruttePromille)
                if let manifest = mappe.manifestlinje(fil.navn)?.rader, fil.entitet != nil, manifest != lest {
                    throw Lesefeil(
                        .w02, fil: fil.navn,
                        fordi: "Filen har \(norskTall(lest)) rader. Manifestet sier \(norskTall(manifest)).")
                }
                let grense = oppsett.maksAvvistPromille
                if avvist(e) * 1000 > lest * grense, let (regel, linje) = flest(e) {
                    throw .forMangeAvvist(fil.navn, avvist(e), av: lest, grense: grense, regel, linje: linje)
                }
            }
        }
        try sjekkProfil()
        try forbudt()
    }

    /// The rule that rejected most rows of the entity, and the first line it did so in.
    private func flest(_ e: Entitet) -> (regel: Leseregel, linje: Int)? {
        Leseregel.allCases.filter { $0.alvor == .avvisRad }
            .compactMap { regel in sum(e, [regel]).map { (regel: regel, antall: $0.antall, linje: $0.foerste) } }
            .max { ($0.antall, $1.linje) < ($1.antall, $0.linje) }
            .map { ($0.regel, $0.linje) }
    }

    private func forbudt() throws(Lesefeil) {
        for funn in ukjenteNoekler() where Forbudt.treffer(funn.kolonne) {
            throw Lesefeil(
                .l03, fil: funn.fil, linje: funn.foersteLinje, fordi: "Nøkkelen heter «\(funn.kolonne)».",
                rett: "Ta ut nøkkelen, og hent nytt uttrekk.")
        }
    }

    private func brutte(_ fil: Kildefil, _ e: Entitet, _ lest: Int, _ promille: Int) throws(Lesefeil) {
        let regler: [Leseregel] = [.w08Felt, .w08Hermetegn, .w08ForLang, .w08Nul, .inn010Rad]
        guard let (antall, foerste, regel) = sum(e, regler), antall * 1000 > lest * promille else { return }
        throw Lesefeil(
            regel, fil: fil.navn, linje: foerste,
            fordi: "\(regel.overskrift), første gang i linje \(norskTall(foerste)). "
                + "Det gjelder \(norskTall(antall)) av \(norskTall(lest)) rader.")
    }

    private func sjekkProfil() throws(Lesefeil) {
        let t = teller(.person, .p07, 2)
        guard t.antall > 0, let fil = plan.filer.first(where: { $0.entitet == .person || $0.entitet == nil }) else {
            return
        }
        let profil = plan.profil == .test ? "TEST" : "PROD"
        throw Lesefeil(
            .p07, fil: fil.navn, linje: Int(t.foerste), kolonne: kolonne(.person, 2, i: fil),
            fordi: "Manifestet sier profil \(profil). \(t.antall) fødselsnummer er av det andre slaget.")
    }

    /// Column number in the file, 0 when the file has no columns.
    private func kolonne(_ e: Entitet, _ felt: Int, i fil: Kildefil) -> Int {
        guard let nummer = plan.filer.firstIndex(where: { $0.navn == fil.navn }) else { return 0 }
        return plan.topptekster[nummer]?.nummer(felt) ?? 0
    }

    // MARK: Accounts and findings

    func filregnskap() -> [Filregnskap] {
        var ut: [Filregnskap] = []
        for (i, fil) in plan.filer.enumerated() {
            for e in fil.entiteter {
                let lest = lest(e)
                if fil.entitet == nil, e != .person, lest == 0 { continue }
                let reparert = Leseregel.allCases.filter { $0.erReparasjon && $0 != .repLinjeslutt }
                ut.append(
                    Filregnskap(
                        fil: fil.navn, entitet: e, sha256: plan.bytefunn[i].sha256, bytes: plan.bytefunn[i].antall,
                        lest: lest, avvist: avvist(e), reparert: sum(e, reparert)?.antall ?? 0))
            }
        }
        return ut
    }

    /// Rules and columns whose warnings are told as one for the file.
    var samlet: Set<Int> {
        var ut: Set<Int> = []
        for e in Entitet.allCases {
            for regel in Leseregel.allCases where regel.alvor == .advarsel {
                for felt in 0..<Tellertabell.kolonner where teller(e, regel, felt).antall > Oppgjoer.grense {
                    ut.insert(Uttrekksdata.samlenoekkel(Int(e.rawValue), regel, felt))
                }
            }
        }
        return ut
    }

    func samlefunn() -> [Samlefunn] {
        var ut: [Samlefunn] = []
        let samlet = samlet
        for fil in plan.filer {
            for e in fil.entiteter {
                for regel in Leseregel.allCases { ut += kolonnefunn(fil, e, regel, samlet) }
            }
            if let e = fil.entitet, lest(e) == 0, mappe.manifestlinje(fil.navn)?.rader == 0 {
                ut.append(Samlefunn(.w13, fil: fil.navn, entitet: e, antall: 0))
            }
        }
        return ut + ukjenteNoekler()
    }

    private func kolonnefunn(_ fil: Kildefil, _ e: Entitet, _ regel: Leseregel, _ samlet: Set<Int>) -> [Samlefunn] {
        if regel == .repLinjeslutt {
            let (crlf, lf) = (teller(e, regel, 0), teller(e, regel, 1))
            guard crlf.antall > 0, lf.antall > 0 else { return [] }
            let faerrest = crlf.antall < lf.antall ? crlf : lf
            return [
                Samlefunn(
                    regel, fil: fil.navn, entitet: e, antall: Int(faerrest.antall), foersteLinje: Int(faerrest.foerste))
            ]
        }
        guard regel.alvor == .reparert || regel.alvor == .advarsel else { return [] }
        return Schema.for(e).kolonner.enumerated().compactMap { k, kolonne in
            let t = teller(e, regel, k)
            let noekkel = Uttrekksdata.samlenoekkel(Int(e.rawValue), regel, k)
            guard t.antall > 0, regel.alvor == .reparert || samlet.contains(noekkel) else { return nil }
            return Samlefunn(
                regel, fil: fil.navn, entitet: e, kolonne: kolonne.navn, antall: Int(t.antall),
                foersteLinje: Int(t.foerste))
        }
    }

    /// Keys of JSON nobody knows (W-07).
    private func ukjenteNoekler() -> [Samlefunn] {
        ukjente.sorted { $0.key < $1.key }.map { noekkel, u in
            let navn =
                noekkel.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init)
                ?? ""
            let kjente = u.entitet.map { Schema.for($0).kolonner.map(\.navn) } ?? []
            let mente = naermeste(navn, blant: kjente).map { "Mente du «\($0)»?" }
            return Samlefunn(
                .w07, fil: plan.filer[u.fil].navn, entitet: u.entitet, kolonne: navn, antall: u.antall,
                foersteLinje: u.linje, merknad: mente ?? "")
        }
    }
}
