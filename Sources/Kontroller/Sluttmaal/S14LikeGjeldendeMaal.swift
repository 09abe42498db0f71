import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let likeGjeldendeMaal = Kontroll(
        kode: "S-14",
        navn: "To ulike sluttmål gjelder fra samme dag, og ingenting viser hvilket som er sist",
        alvor: .feil,
        hjemmel: .praksis("det siste sluttmålet gjelder; på samme dag det som ble registrert sist", "S-14"),
        ser: [.sluttmaal],
        rett: "Slett sluttmålet som er feil i NIR, eller rett datoen det gjelder fra.",
        godtar: [
            .eksempel("Det siste sluttmålet gjelder fra en senere dag") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.sluttmaal(.n6, registrert: 4.februar(2026))
            },
            .eksempel("Samme dag, men det ene ble registrert sist") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026), gjelderFra: 2.februar(2026))
                $0.sluttmaal(.n6, registrert: 4.februar(2026), gjelderFra: 2.februar(2026))
            },
            .eksempel("Samme sluttmål to ganger") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Gjelder fra og er registrert samme dag") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.sluttmaal(.n6, registrert: 3.februar(2026))
            }
        ]
    ) { sak, _, treff in
        guard case .uavklart(.entydigSluttmaal) = sak.fakta.sluttmaal else { return }
        var siste = (gjelder: Int32.min, registrert: Int32.min)
        for rad in sak.mappe.sluttmaal where rad.teller && rad.gjelderFra <= sak.dato && siste < rad.dager {
            siste = rad.dager
        }
        for rad in sak.mappe.sluttmaal where rad.teller && rad.dager == siste {
            treff.rad(rad, .sluttmaal, .sluttmaal(rad.sluttmaal))
        }
    }
}

extension SluttmaalRad {
    fileprivate var dager: (gjelder: Int32, registrert: Int32) {
        (gjelderFra.dagnummer, felles.registrert?.dagnummer ?? .min)
    }
}
