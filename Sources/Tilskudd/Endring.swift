public import Kalender

/// Why a receiver gets another amount for a person than in the round before. Every difference has one cause (tilskudd 9.3).
public enum Endringsaarsak: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case nyPerson, flyttetInn, flyttetUt, doed, utvandret, slutt, oppgjort, nySats, nyttAar, etterbetaling,
        korreksjon
    case holdt, grunntilskudd
    /// What waits because the receiver's sum is not positive.
    case motregnesSenere

    public var kode: String {
        switch self {
        case .nyPerson: "NY_PERSON"
        case .flyttetInn: "FLYTTET_INN"
        case .flyttetUt: "FLYTTET_UT"
        case .doed: "DOD"
        case .utvandret: "UTVANDRET"
        case .slutt: "OPPHOLD_ENDRET"
        case .oppgjort: "OPPGJORT"
        case .nySats: "SATS_ENDRET"
        case .nyttAar: "NYTT_AAR"
        case .etterbetaling: "VEDTAK_REGISTRERT_SENT"
        case .korreksjon: "DATARETTING"
        case .holdt: "HOLDT_TILBAKE"
        case .grunntilskudd: "GRUNNTILSKUDD"
        case .motregnesSenere: "MOTREGNES_SENERE"
        }
    }

    public var navn: String {
        switch self {
        case .nyPerson: "Nye personer"
        case .flyttetInn: "Ny kommune etter flytting"
        case .flyttetUt: "Flyttet ut"
        case .doed: "Døde"
        case .utvandret: "Utvandret"
        case .slutt: "Bortfalt"
        case .oppgjort: "Betalt fullt ut før"
        case .nySats: "Ny sats"
        case .nyttAar: "Nytt tilskuddsår"
        case .etterbetaling: "Etterbetaling"
        case .korreksjon: "Korreksjon"
        case .holdt: "Holdt tilbake nå"
        case .grunntilskudd: "Grunntilskudd"
        case .motregnesSenere: "Motregnes senere"
        }
    }
}

extension Endringsaarsak {
    /// `navn` in nynorsk.
    public var nynorsk: String {
        switch self {
        case .nyPerson: "Nye personar"
        case .flyttetInn: "Ny kommune etter flytting"
        case .flyttetUt: "Flytta ut"
        case .doed: "Døde"
        case .utvandret: "Utvandra"
        case .slutt: "Falle bort"
        case .oppgjort: "Betalt fullt ut før"
        case .nySats: "Ny sats"
        case .nyttAar: "Nytt tilskotsår"
        case .etterbetaling: "Etterbetaling"
        case .korreksjon: "Korreksjon"
        case .holdt: "Halde tilbake no"
        case .grunntilskudd: "Grunntilskot"
        case .motregnesSenere: "Blir motrekna seinare"
        }
    }
}

extension Tilskuddsrunde {
    /// The round before this one.
    var forrige: (aar: Int, termin: Int) { termin == 1 ? (aar - 1, 4) : (aar, termin - 1) }

    /// The round a payment was made in, by the day: each is paid a little before or after its quarter ends (tilskudd 1.4).
    static func runde(utbetalt dag: Dato) -> (aar: Int, termin: Int) {
        switch (dag.maaned, dag.dag) {
        case (...2, _), (3, ..<15): (dag.aar - 1, 4)
        case (...5, _), (6, ..<15): (dag.aar, 1)
        case (...8, _), (9, ..<15): (dag.aar, 2)
        case (...11, _), (12, ..<10): (dag.aar, 3)
        default: (dag.aar, 4)
        }
    }

    public func erForrige(utbetalt dag: Dato) -> Bool { Self.runde(utbetalt: dag) == forrige }
}

/// The change of one person at one receiver.
public struct Endring: Sendable, Equatable {
    public let aarsak: Endringsaarsak
    public let mottaker: Mottaker
    public let foer: Oere
    public let naa: Oere

    public var beloep: Oere { naa - foer }
}

extension Personrader {
    /// Every difference from the round before, receiver by receiver.
    ///
    /// - Parameter forrige: what was paid for the person in the round before, by receiver.
    public func endringer(_ forrige: [(mottaker: Mottaker, beloep: Oere)], harFaattFoer: Bool, erDoed: Bool)
        -> [Endring]
    {
        var poster: [(mottaker: Mottaker, foer: Oere, naa: Oere)] = []
        for ett in forrige { legg(ett.mottaker, foer: ett.beloep, naa: .null, i: &poster) }
        for rad in rader { if let beloep = rad.beloep { legg(rad.mottaker, foer: .null, naa: beloep, i: &poster) } }
        return poster.compactMap { post in
            guard post.foer != post.naa else { return nil }
            let andreNaa = poster.contains { $0.mottaker != post.mottaker && $0.naa > .null }
            let andreFoer = poster.contains { $0.mottaker != post.mottaker && ($0.foer > .null || $0.naa < .null) }
            return Endring(
                aarsak: aarsak(post, andreFoer: andreFoer, andreNaa: andreNaa, harFaattFoer, erDoed),
                mottaker: post.mottaker, foer: post.foer, naa: post.naa)
        }
    }

    private func aarsak(
        _ post: (mottaker: Mottaker, foer: Oere, naa: Oere), andreFoer: Bool, andreNaa: Bool, _ harFaattFoer: Bool,
        _ erDoed: Bool
    ) -> Endringsaarsak {
        let egne = rader.filter { $0.mottaker == post.mottaker && $0.hinder == nil }
        if post.naa > .null, !harFaattFoer { return .nyPerson }
        if post.naa > .null, post.foer == .null, andreFoer { return .flyttetInn }
        if post.naa <= .null, andreNaa { return .flyttetUt }
        if post.naa == .null, venter(egne) { return .holdt }
        if egne.contains(where: { $0.opphoer != nil && $0.aar == rader.map(\.aar).max() }) {
            return erDoed ? .doed : .utvandret
        }
        if post.naa < .null { return .korreksjon }
        if post.naa == .null {
            return egne.contains { $0.status == .oppgjort && $0.forfall.teller == $0.forfall.nevner }
                ? .oppgjort : .slutt
        }
        if post.foer == .null { return .etterbetaling }
        if egne.contains(where: { $0.beloep != .null && $0.betalt == .null && $0.k > 1 }) { return .nyttAar }
        return egne.filter { $0.beloep != .null }.count > 1 ? .etterbetaling : .nySats
    }

    /// Nothing is paid because something waits, and not because all is paid.
    private func venter(_ egne: [Tilskuddsrad]) -> Bool {
        let sisteAar = rader.map(\.aar).max()
        let erOppgjort = egne.contains { $0.status == .oppgjort && $0.betalt != .null }
        return rader.contains { $0.hinder != nil && ($0.betalt != .null || $0.aar == sisteAar && !erOppgjort) }
    }

    private func legg(
        _ mottaker: Mottaker, foer: Oere, naa: Oere, i poster: inout [(mottaker: Mottaker, foer: Oere, naa: Oere)]
    ) {
        if let i = poster.firstIndex(where: { $0.mottaker == mottaker }) {
            poster[i].foer += foer
            poster[i].naa += naa
        } else {
            poster.append((mottaker, foer, naa))
        }
    }
}
