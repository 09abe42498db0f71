import Kalender

extension Dato {
    /// Last day to register what happened on `self` (INTF-58; integreringsforskriften § 58 second ledd).
    var registreringsfrist: Dato { fristDag(etterMaaneder: 2) }

    /// Last day to register what goes into the figures of the year of `self`: the last of February of the next
    /// (datakontrakt 0.4).
    var aarsfrist: Dato { Dato(dagnummer: 1.mars(aar + 1).dagnummer - 1) }
}
