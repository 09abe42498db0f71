/// The attack on the tables that rest on the same persons.
struct Familieangrep {
    private(set) var funn: [Angrepsfunn] = []
    private(set) var merknader: [Angrepsfunn] = []
    private(set) var spenn: [Cellespenn] = []
    private(set) var ukjente = 0
    private(set) var grupper = 0
    private(set) var loesninger = 0
    private(set) var heltallige = 0
    private var system: Likningssystem
    /// The range of each hidden cell of the system; nil where nothing could be solved.
    private var grenser: [(nedre: Int, oevre: Int, erEksakt: Bool)?]

    init(_ tabeller: [Publisert], maal: Set<String>?) {
        system = Likningssystem(tabeller)
        system.stram()
        if !system.motsigelser.isEmpty {
            // The numbers may still agree when a zero is hidden against the rule; then the rest is attacked all the same.
            let sted = system.motsigelser[0]
            system = Likningssystem(tabeller, medNullregel: false)
            system.stram()
            funn = system.motsigelser.isEmpty ? [Familieangrep.brutt(sted)] : system.motsigelser
        }
        grenser = system.former.map { _ in nil }
        guard system.motsigelser.isEmpty else { return }
        loes()
        vurder(maal)
        sammenlignVisninger()
        for nr in tabeller.indices { implisitte(nr) }
    }

    private static func brutt(_ motsigelse: Angrepsfunn) -> Angrepsfunn {
        guard case .ulikeFiler(let sted, _) = motsigelse else { return motsigelse }
        return .ulikeFiler(
            sted: sted, grunn: "en null er skjult der reglene sier at nuller vises. Rett nullerVises, eller vis nullen."
        )
    }

    private mutating func loes() {
        for (nr, form) in system.former.enumerated()
        where form.rader.allSatisfy({ system.nedre[$0] == system.oevre[$0] }) {
            let kjent = system.kjent(form)
            grenser[nr] = (kjent, kjent, true)
        }
        for komponent in Komponent.del(system) {
            grupper += 1
            ukjente += komponent.grenser.count
            guard var soek = Spennsoek(komponent) else {
                let sted = system.former[komponent.former[0].nr].sted
                funn.append(
                    .ulikeFiler(sted: sted, grunn: "ingen tall passer med summene rundt cellen. Skriv filene på nytt."))
                continue
            }
            soek.soek()
            loesninger += soek.loesninger
            heltallige += soek.heltallige
            for (plass, form) in komponent.former.enumerated() { grenser[form.nr] = soek.spenn(plass) }
        }
    }

    /// The cell is named once, by the first table that has it.
    private mutating func vurder(_ maal: Set<String>?) {
        var sett = Set<String>()
        for (nr, form) in system.former.enumerated() where sett.insert(form.noekkel).inserted {
            guard let (lav, hoey, erEksakt) = grenser[nr] else { continue }
            if let rest = form.rest {
                // That nobody is outside hides nobody, and only who made the tables knows whether it is so. A numerator that
                // is hidden although its denominator is shown has somebody outside.
                guard hoey < form.grense, hoey >= 1 else { continue }
                let erVist = rest == .avNevner && system.tabeller[form.tabell].visninger[form.celle] != .skjult
                if lav >= 1 || maal?.contains(form.noekkel) ?? erVist {
                    funn.append(.bevisligLiten(sted: form.sted))
                } else if maal == nil {
                    merknader.append(.bevisligLiten(sted: form.sted))
                }
                continue
            }
            spenn.append(
                Cellespenn(
                    noekkel: form.noekkel, sted: form.sted, nedre: lav,
                    oevre: hoey >= Likningssystem.uendelig ? nil : hoey, erEksakt: erEksakt))
            let k = form.grense
            if hoey < k, hoey >= 1 {
                funn.append(lav == hoey ? .bestemt(sted: form.sted) : .bevisligLiten(sted: form.sted))
            } else if lav < k, hoey - lav < k - 1 {
                if let maal {
                    if maal.contains(form.noekkel) { funn.append(.forSmal(sted: form.sted)) }
                } else if hoey > 0 || form.nullErSkjult {
                    merknader.append(.forSmal(sted: form.sted))
                }
            }
        }
    }

    /// A cell that is hidden in one table and shown in another.
    private mutating func sammenlignVisninger() {
        var vist: [String: String] = [:]
        for tabell in system.tabeller {
            for celle in tabell.visninger.indices where tabell.visninger[celle].tall != nil {
                vist[tabell.noekkel(celle)] = tabell.sted(celle)
            }
        }
        for form in system.former where !system.tabeller[form.tabell].erTaus {
            guard let sted = vist[form.noekkel] else { continue }
            merknader.append(.ulikeFiler(sted: form.sted, grunn: "cellen er skjult her, men vist i \(sted)."))
        }
    }

    /// Pairs of cells that are known, one inside the other, with few persons between them.
    private mutating func implisitte(_ nr: Int) {
        let tabell = system.tabeller[nr]
        var kjent = tabell.visninger.indices.map { tabell.delbartTall($0) }
        for (plass, form) in system.former.enumerated() where form.tabell == nr && form.rest == nil {
            guard let (lav, hoey, erEksakt) = grenser[plass], lav == hoey, erEksakt else { continue }
            kjent[form.celle] = lav - form.tillegg
        }
        for (d, dimensjon) in tabell.dimensjoner.enumerated() {
            let over = dimensjon.implisitte
            for celle in kjent.indices {
                guard let liten = kjent[celle] else { continue }
                for stor in over[tabell.kode(d, celle)] {
                    let annen = tabell.celle(celle, med: stor, i: d)
                    guard let hel = kjent[annen], hel - liten > 0, hel - liten < tabell.grense(celle) else { continue }
                    funn.append(.implisitt(sted: tabell.sted(celle), innenfor: tabell.sted(annen)))
                }
            }
            if dimensjon.overlapper { overlapp(tabell, d, kjent) }
        }
    }

    private mutating func overlapp(_ tabell: Publisert, _ d: Int, _ kjent: [Int?]) {
        let dimensjon = tabell.dimensjoner[d]
        for celle in kjent.indices {
            let kode = tabell.kode(d, celle)
            let deler = dimensjon.barn[kode]
            guard !deler.isEmpty, dimensjon.harRyddigeBarn[kode], let hel = kjent[celle] else { continue }
            let tall = deler.compactMap { kjent[tabell.celle(celle, med: $0, i: d)] }
            let felles = tall.reduce(0, +) - hel
            guard tall.count == deler.count, felles > 0, felles < tabell.grense(celle) else { continue }
            merknader.append(.overlapp(sted: tabell.sted(celle)))
        }
    }
}
