/// Attacks a release as an outsider would: reads the files of class Åpen below a folder, and looks for everything that can
/// be computed from them and is not to be known.
/// - Parameter maal: the keys of the cells that are hidden for their own sake. An outsider cannot tell them from those
///   hidden to protect them, so without this a narrow range is only a remark.
public func angrip(mappe: String, maal: Set<String>? = nil) throws(Angrepsfeil) -> Angrepsrapport {
    var utgivelse = try Utgivelse(mappe: mappe)
    utgivelse.les()
    guard utgivelse.antallTabeller > 0 else { throw .ingenTabeller(mappe: mappe) }
    var funn = utgivelse.funn
    var merknader: [Angrepsfunn] = []
    var spenn: [Cellespenn] = []
    var (ukjente, grupper, loesninger, heltallige) = (0, 0, 0, 0)
    let familier = utgivelse.familier
    let celler = familier.map { $0.reduce(0) { $0 + $1.visninger.count } }
    let stoersteFoerst = familier.indices.sorted { (-celler[$0], $0) < (-celler[$1], $1) }
    let angrepene = samtidig(familier.count) { nr in
        defer { Simpleks.slippTraad() }
        return Familieangrep(familier[stoersteFoerst[nr]], maal: maal)
    }
    for (_, angrep) in zip(stoersteFoerst, angrepene).sorted(by: { $0.0 < $1.0 }) {
        funn += angrep.funn
        merknader += angrep.merknader
        spenn += angrep.spenn
        ukjente += angrep.ukjente
        grupper += angrep.grupper
        loesninger += angrep.loesninger
        heltallige += angrep.heltallige
    }
    return Angrepsrapport(
        tabeller: utgivelse.antallTabeller, celler: utgivelse.antallCeller, skjulte: spenn.count, ukjente: ukjente,
        grupper: grupper, loesninger: loesninger, heltallige: heltallige, funn: enkle(funn),
        merknader: enkle(merknader),
        spenn: spenn.sorted { $0.noekkel.utf8.lexicographicallyPrecedes($1.noekkel.utf8) })
}

/// Each finding once, in the order they were made.
private func enkle(_ funn: [Angrepsfunn]) -> [Angrepsfunn] {
    var sett = Set<Angrepsfunn>()
    return funn.filter { sett.insert($0).inserted }
}
