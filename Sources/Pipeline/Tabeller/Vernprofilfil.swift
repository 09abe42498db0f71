import Regelverksdata
import Vern

extension Vernprofil {
    /// Reads a profile file. What it does not say is as in personvern 2.
    /// - Parameter ventet: the name of the file without its ending.
    static func les(_ yaml: String, fil: String, ventet: String) throws(Oppsettfeil) -> Vernprofil {
        let rot = try Yamlnode.les(yaml, fil: fil)
        let felt = try rot.felt(
            [
                "profil", "k", "k-sensitiv", "nuller", "nuller-foelsom", "gruppe-maks-null", "gruppe-c",
                "gruppe-margin",
                "bredde0", "bredde1", "oevre", "innsider", "innsider-foelsom", "overlapp", "overlapp-foelsom",
                "maks-hjelpeceller", "stor-kommune", "minste-nevner", "minste-observasjoner",
                "metode",
            ], krav: ["profil", "k"])
        guard let navn = felt["profil"], let k = felt["k"] else { throw rot.feil("filen er ikke en vernprofil") }
        guard try navn.tekst() == ventet else { throw navn.feil("profilen må hete «\(ventet)», som filen.") }
        var profil = Vernprofil(ventet, k: try k.heltall(2...100))
        try felt["k-sensitiv"]?.sett(&profil.kSensitiv, 2...100)
        try felt["nuller"]?.sett(&profil.nuller)
        try felt["nuller-foelsom"]?.sett(&profil.nullerFoelsom)
        try felt["gruppe-maks-null"]?.sett(&profil.gruppeMaksNull, 0...100_000)
        try felt["gruppe-c"]?.sett(&profil.gruppeC, 0...100)
        try felt["gruppe-margin"]?.sett(&profil.gruppeMargin, 1...100)
        try felt["bredde0"]?.sett(&profil.bredde0, 1...1000)
        try felt["bredde1"]?.sett(&profil.bredde1, 1...1000)
        try felt["oevre"]?.sett(&profil.oevre, 1...1000)
        try felt["innsider"]?.sett(&profil.innsider)
        try felt["innsider-foelsom"]?.sett(&profil.innsiderFoelsom)
        try felt["overlapp"]?.sett(&profil.overlapp)
        try felt["overlapp-foelsom"]?.sett(&profil.overlappFoelsom)
        if let andel = felt["maks-hjelpeceller"] {
            let promille = try andel.promille()
            guard promille % 10 == 0 else { throw andel.feil("ventet hele prosent, for eksempel 40 %") }
            profil.maksHjelpeceller = promille / 10
        }
        try felt["stor-kommune"]?.sett(&profil.storKommune, 0...1_000_000)
        try felt["minste-nevner"]?.sett(&profil.minsteNevner, 1...1000)
        try felt["minste-observasjoner"]?.sett(&profil.minsteObservasjoner, 1...1000)
        try felt["metode"]?.sett(&profil.metode)
        return profil
    }
}

extension Yamlnode {
    fileprivate func sett(_ verdi: inout Int, _ tillatt: ClosedRange<Int>) throws(Oppsettfeil) {
        verdi = try heltall(tillatt)
    }

    fileprivate func sett(_ verdi: inout Int?, _ tillatt: ClosedRange<Int>) throws(Oppsettfeil) {
        verdi = try heltall(tillatt)
    }

    fileprivate func sett<V: RawRepresentable & CaseIterable>(_ verdi: inout V) throws(Oppsettfeil)
    where V.RawValue == String {
        verdi = try valg(V.self)
    }
}
