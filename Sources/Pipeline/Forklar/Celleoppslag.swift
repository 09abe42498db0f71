import Regelverksdata
public import Tekster

/// The answer to a question about a cell: the cell, or the codes there are when that was asked for.
public enum Cellesvar: Sendable {
    case celle(Celleforklaring)
    case koder(String)
}

/// Looks a cell up in the newest published table with the id.
public func forklarCelle(
    _ tabell: String, _ valg: Cellevalg, output: String = "output", _ form: Maalform = .nb
) throws(Stopp) -> Cellesvar {
    try Celleoppslag(try Publisert.les(tabell, output: output, form), form).svar(valg)
}

/// Finds the one line that a choice of indicator, period and codes is about.
struct Celleoppslag {
    private static let geo = "geo"
    /// Columns before and after the variables of the long form.
    private static let (foran, bak) = (5, 5)

    let tabell: Publisert
    let form: Maalform

    init(_ tabell: Publisert, _ form: Maalform) { (self.tabell, self.form) = (tabell, form) }

    func svar(_ valg: Cellevalg) throws(Stopp) -> Cellesvar {
        let variabler = variabler
        for (navn, kode) in valg.koder {
            guard let variabel = variabler.first(where: { $0.variabel == navn }) else {
                let kjente = variabler.map(\.variabel)
                throw Stopp(
                    .bruk, "BRUK", "\(id) har ikke variabelen «\(navn)».\(mente(navn, blant: kjente))", fil: tabell.sti,
                    rett: "Velg blant \(kjente.joined(separator: ", ")).")
            }
            if kode.isEmpty { return .koder(variabel.alle) }
        }
        let indikator = try indikator(valg)
        let periode = try periode(valg, indikator)
        let koder = try koder(valg, variabler, indikator)
        guard
            let rad = tabell.rader.first(where: { rad in
                rad.felt[1] == indikator && rad.felt[2] == periode
                    && zip(variabler, koder).allSatisfy { rad.felt[plass($0.variabel)] == $1 }
            })
        else {
            throw Stopp(
                .dataStoppet, "INN-004", "Tabellen har ikke cellen", fil: tabell.sti,
                fordi: "hver kombinasjon av koder skulle hatt en linje",
                rett: "Kontroller leveringen med  nir kontroller, og kjør jobben på nytt.")
        }
        return .celle(Celleforklaring(tabell, linje: rad.linje, felt: rad.felt, variabler, form))
    }

    private var id: String { tabell.rader.first?.felt[0] ?? "" }

    private func plass(_ variabel: String) -> Int {
        variabel == Self.geo ? 4 : tabell.kolonner.firstIndex(of: variabel) ?? 0
    }

    /// The variables with their codes. A table for the country only has no geography.
    private var variabler: [Cellekoder] {
        let navn = [Self.geo] + tabell.kolonner.dropFirst(Self.foran).dropLast(Self.bak)
        return navn.compactMap { navn in
            let dimensjon = tabell.omtale?.dimensjon(navn)
            let koder = distinkte(plass(navn))
            if navn == Self.geo, dimensjon == nil, koder == ["0"] { return nil }
            return Cellekoder(
                variabel: navn, tittel: dimensjon?.label ?? navn,
                koder: koder.map { ($0, dimensjon?.category.label[$0] ?? $0) })
        }
    }

    private func distinkte(_ kolonne: Int) -> [String] {
        var sett = Set<String>()
        return tabell.rader.lazy.map { $0.felt[kolonne] }.filter { sett.insert($0).inserted }
    }

    private func indikator(_ valg: Cellevalg) throws(Stopp) -> String {
        let alle = distinkte(1)
        guard let valgt = valg.indikator else {
            guard alle.count != 1 else { return alle[0] }
            throw Stopp(
                .bruk, "BRUK", "\(id) har flere indikatorer", fil: tabell.sti,
                rett: "Velg en av \(alle.joined(separator: ", ")).")
        }
        if let funnet = alle.first(where: { $0.lowercased() == valgt.lowercased() }) { return funnet }
        throw Stopp(
            .bruk, "BRUK", "\(id) har ikke indikatoren «\(valgt)».\(mente(valgt, blant: alle))", fil: tabell.sti,
            rett: "Velg en av \(alle.joined(separator: ", ")).")
    }

    /// The newest when none is chosen: the oldest stand first.
    private func periode(_ valg: Cellevalg, _ indikator: String) throws(Stopp) -> String {
        let alle = distinkte(2)
        guard let valgt = valg.periode else { return alle.last ?? "" }
        guard alle.contains(valgt) else {
            throw Stopp(
                .bruk, "BRUK", "\(id) har ikke perioden «\(valgt)».\(mente(valgt, blant: alle))", fil: tabell.sti,
                rett: "Velg en av \(alle.joined(separator: ", ")).")
        }
        return valgt
    }

    /// One code for each variable. A variable with one code only need not be chosen.
    private func koder(
        _ valg: Cellevalg, _ variabler: [Cellekoder], _ indikator: String
    ) throws(Stopp) -> [String] {
        var uvalgte: [Cellekoder] = []
        var koder: [String] = []
        for variabel in variabler {
            let valgte = valg.koder.filter { $0.variabel == variabel.variabel }
            guard valgte.count < 2 else {
                throw Stopp(
                    .bruk, "BRUK", "«\(variabel.variabel)» er valgt to ganger",
                    rett: "Velg én kode i hver variabel: en celle har bare én.")
            }
            if let valgt = valgte.first {
                koder.append(try variabel.kode(valgt.kode))
            } else {
                if variabel.koder.count > 1 { uvalgte.append(variabel) }
                koder.append(variabel.koder.first?.kode ?? "")
            }
        }
        guard !uvalgte.isEmpty else { return koder }
        let eksempel = zip(variabler, koder).map { "\($0.variabel)=\($1)" }.joined(separator: " ")
        throw Stopp(
            .bruk, "BRUK", "Valget gjelder flere celler: velg \(uvalgte.map(\.variabel).joined(separator: ", "))",
            fil: tabell.sti, rett: "Skriv for eksempel  nir forklar celle \(id) \(indikator) \(eksempel)",
            mer: uvalgte.map(\.kort).joined(separator: "\n           "))
    }
}
