import Kalender

/// What the person is taught and does: rows of E02, E11, E13, E18 to E22 and E29.
extension Forloep {
    /// An earlier number. Nil draws a number of the kind for the person's birth date.
    struct Identitet {
        var type: StaticString
        var nummer: UInt64? = nil
        var fra: Dato? = nil
        var til: Dato? = nil
    }

    struct Plan {
        var type: StaticString
        var dato: Dato
        var revidert: Dato? = nil
        var registrert: Dato? = nil
    }

    struct Tiltak {
        var ordning: StaticString = "INTRO"
        var type: StaticString
        var fra: Dato
        var til: Dato? = nil
        /// Tenths of hours a week.
        var timer: Int? = nil
        var gjennomfoert: Bool? = nil
        /// How many rows back the measure this one replaces stands; 0 for none.
        var erstatter = 0
        var registrert: Dato? = nil
    }

    struct Timer {
        var ordning: StaticString = "NORSK"
        var type: StaticString = "TT_NORSK"
        /// Any day of the month.
        var maaned: Dato
        /// Tenths of hours.
        var timer: Int
        var ansvar: StaticString? = "KOMMUNE"
        var registrert: Dato? = nil
    }

    struct Norskmaal {
        var ferdighet: StaticString
        var nivaa: StaticString
        var fra: Dato
        var registrert: Dato? = nil
    }

    struct Fritak {
        var fra: StaticString
        var grunnlag: StaticString
        var vedtatt: Dato
        var rettenBortfalt: Bool? = nil
        var registrert: Dato? = nil
    }

    struct VgoFulltid {
        var fra: Dato
        var til: Dato? = nil
    }

    struct Proeve {
        var type: StaticString = "PR_A1B2"
        var del: StaticString? = nil
        var dato: Dato
        var resultat: StaticString
        var spraak: StaticString? = nil
        /// Where the test was taken; nil for where the person is followed up.
        var kommune: UInt16? = nil
        var registrert: Dato? = nil
    }

    struct Arbeid {
        var type: StaticString = "ARBEID"
        /// Tenths of hours a week.
        var timer: Int
        var fra: Dato
        var til: Dato? = nil
        var registrert: Dato? = nil
    }
}
