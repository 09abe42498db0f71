public import Kalender

/// Ekstratilskudd (FHT1, FHT2): decided case by case, so the amounts come from the payments and never from a rate. What can
/// be computed is the deadlines, and what is kept after a death (tilskudd 6.2).
public enum Ekstratilskudd {
    /// The grant year of a person: counted from the settlement and not by calendar. Both days inclusive.
    public static func periode(bosatt: Dato, aar: Int) -> Periode {
        let fra = bosatt.plus(maaneder: 12 * (aar - 1))
        return fra...bosatt.plus(maaneder: 12 * aar).plus(dager: -1)
    }

    /// The last day to apply: fourteen months after the settlement for years 1 and 2 (thirteen before 2024), and two
    /// months after a later grant year has passed.
    public static func soeknadsfrist(bosatt: Dato, aar: Int) -> Dato {
        guard aar > 2 else { return bosatt.fristDag(etterMaaneder: bosatt < 1.januar(2024) ? 13 : 14) }
        return periode(bosatt: bosatt, aar: aar).tom.fristDag(etterMaaneder: 2)
    }

    /// What comes back when the person has died: documented wages may be kept up to three months after. Costs are taken to
    /// be even over the months.
    ///
    /// - Parameter loennTil: last day with documented wages; nil = none.
    public static func tilbakebetaling(
        _ beloep: Oere, for periode: Periode, doed: Dato, loennTil: Dato? = nil
    ) -> (beholdtTil: Dato, tilbake: Oere, regnskapsfrist: Dato) {
        let frist = doed.fristDag(etterMaaneder: 3)
        let beholdtTil = min(max(doed, min(loennTil ?? doed, frist)), periode.tom)
        let dagerIMaaneden = Dato.dager(i: beholdtTil.maaned, beholdtTil.aar)
        let hele = beholdtTil.maanedsnummer - periode.fom.maanedsnummer
        let alle = periode.tom.maanedsnummer - periode.fom.maanedsnummer + 1
        let beholdt = beloep.del(hele * dagerIMaaneden + beholdtTil.dag, av: alle * dagerIMaaneden, .krone)
        return (beholdtTil, beloep - beholdt, frist)
    }
}

/// Grants that follow a person and are paid from other lists than the register (tilskudd 2.6 and 7).
public enum AndreTilskudd {
    /// Alternativ mottaksplass is paid in advance for four months from the month of arrival, started months as whole ones;
    /// after that for each third of the year.
    public static func mottaksplass(ankomst: Dato, _ sats: Oere) -> (periode: Periode, beloep: Oere) {
        let fra = ankomst.plus(dager: 1 - ankomst.dag)
        return (fra...fra.sisteDag(etterMaaneder: 4), 4 * sats)
    }

    /// Settled beyond what the kommune was first asked for.
    public static func utoverAnmodning(anmodet: Int, bosatt: Int, _ sats: Oere) -> Oere {
        max(bosatt - anmodet, 0) * sats
    }
}
