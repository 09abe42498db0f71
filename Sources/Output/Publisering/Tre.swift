import Glibc
import Kalender
import Sjekksum

/// The published tree, and the change from one to the next.
struct Tre {
    let rot: String
    let arbeid: String
    let dato: Dato
    /// Lets two folders change places in one step, or says that it cannot.
    let bytt: @Sendable (String, String) -> Bool

    private var publisert: String { rot + "/publisert" }
    private var nytt: String { arbeid + "/publisert" }

    /// A file's fate: where it goes, and whether it moves.
    private struct Plan {
        let fil: KlarFil
        let sti: String
        let tilstand: Utfil.Tilstand
    }

    init(
        rot: String, arbeid: String, dato: Dato,
        bytt: @escaping @Sendable (String, String) -> Bool = { Filsystem.bytt($0, $1) }
    ) {
        (self.rot, self.arbeid, self.dato, self.bytt) = (rot, arbeid, dato, bytt)
    }

    func publiser(_ filer: [KlarFil]) throws(OutputFeil) -> Publisering {
        var innhold: [String: [Oppfoering]] = [:]
        var planer: [Plan] = []
        for fil in filer {
            let mappe = fil.leveranse.klassemappe
            if innhold[mappe] == nil { innhold[mappe] = try Filsystem.innhold(publisert + "/" + mappe) }
            planer.append(try plan(fil, blant: innhold[mappe, default: []]))
        }
        planer.sort { $0.sti.utf8.lexicographicallyPrecedes($1.sti.utf8) }
        // Taken away before anything waits for the disk, so that they need never reach it.
        let like = planer.filter { $0.tilstand == .uendret }.map(\.fil.sti)
        try Filsystem.parvis(like.count) { nr throws(OutputFeil) in try Filsystem.fjern(fil: like[nr]) }
        let maate = try flytt(planer.filter { $0.tilstand != .uendret })
        let utfiler = planer.map { plan in
            Utfil(
                sti: "publisert/" + plan.sti, sha256: plan.fil.sha256, klasse: plan.fil.leveranse.klasse,
                rader: plan.fil.rader, tilstand: plan.tilstand)
        }
        return Publisering(filer: utfiler, maate: maate)
    }

    private func plan(_ fil: KlarFil, blant navn: [Oppfoering]) throws(OutputFeil) -> Plan {
        let leveranse = fil.leveranse
        let nyeste = navn.compactMap { leveranse.versjon(i: $0.navn, dato) }.max()
        func sti(_ versjon: Int) -> String {
            leveranse.klassemappe + "/" + leveranse.filnavn(dato, versjon: versjon)
        }
        guard let nyeste else { return Plan(fil: fil, sti: sti(1), tilstand: .ny) }
        if try Filsystem.erLike(publisert + "/" + sti(nyeste), fil.sti) {
            return Plan(fil: fil, sti: sti(nyeste), tilstand: .uendret)
        }
        return Plan(fil: fil, sti: sti(nyeste + 1), tilstand: .endret)
    }

    private func flytt(_ nye: [Plan]) throws(OutputFeil) -> Publisering.Maate {
        let finnes = Filsystem.finnes(publisert)
        if finnes, nye.isEmpty, Filsystem.finnes(publisert + "/" + Sjekksumliste.filnavn) { return .uendret }
        try Filsystem.fjern(nytt)
        try Filsystem.lagMappe(nytt, 0o755)
        var summer = try Sjekksumliste(mappe: publisert)
        var iTreet: Set<String> = []
        let alleLenket = finnes ? try speil("", &iTreet) : true
        for plan in nye {
            let mappe = nytt + "/" + plan.fil.leveranse.klassemappe
            try Filsystem.lagMappe(mappe, plan.fil.leveranse.klasse.mapperettigheter)
            try Filsystem.flytt(plan.fil.sti, til: nytt + "/" + plan.sti)
            summer.summer[plan.sti] = plan.fil.sha256
            iTreet.insert(plan.sti)
        }
        try skriv(&summer, iTreet)
        try Filsystem.sikreAlt(arbeid)
        if !finnes {
            try Filsystem.flytt(nytt, til: publisert)
            try Filsystem.sikre(rot)
            return .foerste
        }
        guard alleLenket else {
            return try filForFil(nye, "filsystemet tar ikke imot harde lenker")
        }
        guard bytt(nytt, publisert) else {
            return try filForFil(nye, "filsystemet kan ikke bytte om to mapper i ett steg")
        }
        try Filsystem.sikre(rot)
        try Filsystem.fjern(nytt)
        return .byttet
    }

    /// Folders are made anew with the rights they have; files are the same files under a second name.
    /// False when the file system cannot give a file two names.
    private func speil(_ mappe: String, _ iTreet: inout Set<String>) throws(OutputFeil) -> Bool {
        var alle = true
        for post in try Filsystem.innhold(publisert + "/" + mappe) {
            let sti = mappe.isEmpty ? post.navn : mappe + "/" + post.navn
            if post.erMappe {
                let rettigheter = Filsystem.egenskaper(publisert + "/" + sti)?.rettigheter ?? 0o700
                try Filsystem.lagMappe(nytt + "/" + sti, rettigheter)
                if try !speil(sti, &iTreet) { alle = false }
            } else if sti != Sjekksumliste.filnavn {
                iTreet.insert(sti)
                guard link(publisert + "/" + sti, nytt + "/" + sti) != 0 else { continue }
                guard [EPERM, EOPNOTSUPP, EMLINK, ENOSYS].contains(errno) else { throw Filsystem.skrivefeil(sti) }
                alle = false
            }
        }
        return alle
    }

    private func skriv(_ summer: inout Sjekksumliste, _ iTreet: Set<String>) throws(OutputFeil) {
        for sti in Array(summer.summer.keys) where !iTreet.contains(sti) { summer.summer[sti] = nil }
        for sti in iTreet where summer.summer[sti] == nil {
            summer.summer[sti] = try Sha256.av(fil: publisert + "/" + sti)
        }
        try summer.bytes().withBytes { b throws(OutputFeil) in
            try Filsystem.skrivFil(nytt + "/" + Sjekksumliste.filnavn, 0o644, b)
        }
    }

    // The list of sums goes last, so that a break in the middle shows up as files the list does not know.
    private func filForFil(_ nye: [Plan], _ grunn: String) throws(OutputFeil) -> Publisering.Maate {
        for plan in nye {
            let leveranse = plan.fil.leveranse
            let mappe = publisert + "/" + leveranse.klassemappe
            try Filsystem.lagMappe(mappe, leveranse.klasse.mapperettigheter)
            try Filsystem.flytt(nytt + "/" + plan.sti, til: publisert + "/" + plan.sti)
            try Filsystem.sikre(mappe)
        }
        try Filsystem.flytt(nytt + "/" + Sjekksumliste.filnavn, til: publisert + "/" + Sjekksumliste.filnavn)
        try Filsystem.sikre(publisert)
        try Filsystem.fjern(nytt)
        return .filForFil(grunn)
    }
}
