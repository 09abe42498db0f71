import Glibc
import Kalender
import Register

/// Reads an extract: the manifest, then every file once to know its bytes, then once more to know its rows. Rows go
/// to a spill file and come back as partitions of whole persons, so that memory does not grow with the extract.
///
/// - Throws: `Lesefeil` when the extract as a whole cannot be used (datakontrakt 4.5, AVVIS_FIL).
public func lesUttrekk(_ oppsett: Leseoppsett) throws(Lesefeil) -> Uttrekk {
    let (plan, mappe) = try planlegg(oppsett)
    let (biter, resultater, tellere, ukjente) = try lesSegmenter(plan, oppsett.traader)
    let oppgjoer = Oppgjoer(plan: plan, mappe: mappe, resultater: resultater, tellere: tellere, ukjente: ukjente)
    try oppgjoer.sjekk(oppsett)
    let data = Uttrekksdata(
        plan: plan, arbeidsmappe: oppsett.arbeidsmappe, biter: biter, resultater: resultater,
        filer: oppgjoer.filregnskap(), samlet: oppgjoer.samlet)
    return Uttrekk(
        manifest: mappe.manifest, uttrekksdato: plan.uttrekksdato, erTest: mappe.manifest?.profil == .test,
        ikkeLest: mappe.ikkeLest, samlefunn: mappe.samlefunn + oppgjoer.samlefunn(), data: data,
        referanserader: try Referanser(data))
}

/// The first pass: what files there are, that they are whole, and where they can be cut.
func planlegg(_ oppsett: Leseoppsett) throws(Lesefeil) -> (Leseplan, Uttrekksmappe) {
    var mappe = try Uttrekksmappe.les(oppsett)
    let dato = try mappe.uttrekksdato(oppsett)
    let profiler = try Forpass.profiler(mappe, oppsett)
    var plan = Leseplan(uttrekksdato: dato, kommuner: Kommunenavn(oppsett.kommuner), arbeidsmappe: oppsett.arbeidsmappe)
    plan.profil = mappe.manifest?.profil
    plan.leserIkke = oppsett.leserIkke
    for profil in profiler {
        plan.filer.append(profil.fil)
        plan.topptekster.append(profil.topptekst)
        plan.bytefunn.append(profil.bytefunn)
        plan.segmenter += profil.segmenter
        plan.lister.formUnion(profil.lister)
        mappe.samlefunn += profil.funn
    }
    let bytes = plan.filer.reduce(0) { $0 + $1.antall }
    plan.partisjoner = max(1, (bytes + oppsett.partisjonsbyte - 1) / oppsett.partisjonsbyte)
    return (plan, mappe)
}

typealias UkjenteNoekler = [String: (entitet: Entitet?, fil: Int, antall: Int, linje: Int)]

private func lesSegmenter(
    _ plan: Leseplan, _ traader: Int
) throws(Lesefeil) -> ([[Bit]], [Segmentresultat], Telling, UkjenteNoekler) {
    let samler = Traadsamler(plan)
    try paaTraader(traader, antall: plan.segmenter.count) { () throws(Lesefeil) in
        try Segmentleser(plan)
    } arbeid: { (leser, nummer) throws(Lesefeil) in
        try leser.les(nummer)
    } slutt: { (leser) throws(Lesefeil) in
        var leser = leser
        try leser.spill.toemAlle()
        samler.ta(leser)
    }
    return samler.resultat()
}
