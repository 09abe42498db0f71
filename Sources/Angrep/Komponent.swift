/// Unknowns that hang together, with the hidden cells they decide.
struct Komponent {
    /// Lower and upper bound of each unknown.
    var grenser: [(Int, Int)] = []
    /// Their `rader` are numbers in `grenser`.
    var likninger: [Likning] = []
    var ulikheter: [Likning] = []
    /// Hidden cells: their number in the system, what is known of them, and their unknowns.
    var former: [(nr: Int, kjent: Int, ukjente: [Int], grense: Int, erRest: Bool)] = []

    /// Splits a system in parts that tell nothing about each other. Cells without unknowns are not part of any.
    static func del(_ system: Likningssystem) -> [Komponent] {
        var forelder = Array(system.nedre.indices)
        func rot(_ rad: Int) -> Int {
            var naa = rad
            while forelder[naa] != naa {
                forelder[naa] = forelder[forelder[naa]]
                naa = forelder[naa]
            }
            return naa
        }
        func slaaSammen(_ rader: [Int]) {
            guard let foerste = rader.first.map(rot) else { return }
            for rad in rader.dropFirst() { forelder[rot(rad)] = foerste }
        }
        let erUkjent = system.nedre.indices.map { system.nedre[$0] < system.oevre[$0] }
        for likning in system.likninger { slaaSammen(likning.rader) }
        for likning in system.ulikheter { slaaSammen(likning.rader) }
        for form in system.former { slaaSammen(form.rader.filter { erUkjent[$0] }) }

        var ut: [Komponent] = []
        var nummer: [Int: Int] = [:]
        var lokal = [Int](repeating: -1, count: system.nedre.count)
        func komponent(_ rad: Int) -> Int {
            let rot = rot(rad)
            if let nr = nummer[rot] { return nr }
            nummer[rot] = ut.count
            ut.append(Komponent())
            return ut.count - 1
        }
        for rad in erUkjent.indices where erUkjent[rad] {
            let nr = komponent(rad)
            lokal[rad] = ut[nr].grenser.count
            ut[nr].grenser.append((system.nedre[rad], system.oevre[rad]))
        }
        func lokalt(_ likning: Likning) -> Likning {
            var ny = likning
            ny.rader = likning.rader.map { lokal[$0] }
            return ny
        }
        for likning in system.likninger { ut[komponent(likning.rader[0])].likninger.append(lokalt(likning)) }
        for likning in system.ulikheter { ut[komponent(likning.rader[0])].ulikheter.append(lokalt(likning)) }
        for (nr, form) in system.former.enumerated() {
            let ukjente = form.rader.filter { erUkjent[$0] }
            guard let foerste = ukjente.first else { continue }
            ut[komponent(foerste)].former.append(
                (nr, system.kjent(form), ukjente.map { lokal[$0] }, form.grense, form.rest != nil))
        }
        return ut.filter { !$0.former.isEmpty }
    }
}

extension Likningssystem {
    /// What is known of a hidden cell.
    func kjent(_ form: Form) -> Int {
        form.rader.reduce(form.tillegg) { $0 + (nedre[$1] == oevre[$1] ? nedre[$1] : 0) }
    }
}
