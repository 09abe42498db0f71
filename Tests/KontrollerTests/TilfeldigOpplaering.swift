import Kalender
import Regelmotor
import Register

extension Terning {
    /// As `person`, with categories, activities, hours, goals, exemptions, full-time school and tests, each with a
    /// record number of its own.
    mutating func personMedOpplaering() -> Personmappe {
        var mappe = person()
        mappe.person.harBarnUnder18 = sjelden() ? nil : ofte()
        var post: UInt32 = 0
        func kilde() -> Radkilde {
            post += 1
            return Radkilde(linje: post + 1, post: post, id: .tom)
        }
        for i in mappe.vedtak.indices { mappe.vedtak[i].kilde = kilde() }
        for i in mappe.avslutninger.indices { mappe.avslutninger[i].kilde = kilde() }
        for i in mappe.kompetanse.indices {
            mappe.kompetanse[i].kilde = kilde()
            mappe.kompetanse[i].grunnskole = sjelden() ? nil : ofte()
            mappe.kompetanse[i].kartlagt = ofte() ? dato() : nil
            mappe.kompetanse[i].veiledet = ofte() ? nil : dato()
        }
        for _ in 0..<antall(1) {
            mappe.kategorier.append(NirKategori(kilde: kilde(), felles: felles(), kategori: kode(Kategori.self)))
        }
        for _ in 0..<antall(4) {
            mappe.tiltak.append(
                Tiltak(
                    kilde: kilde(), felles: felles(), ordning: ofte() ? .intro : kode(Ordning.self),
                    type: kode(Tiltakstype.self), fra: dato(), til: ofte() ? dato() : nil,
                    timerPerUke: ofte() ? desimal() : nil, omfangProsent: desimal(),
                    noekkel: Radnoekkel(UInt32(antall(3))), erstatter: Radnoekkel(UInt32(antall(3)))))
            let dag = dato()
            mappe.norsktimer.append(
                Norsktimer(
                    kilde: kilde(), felles: felles(), ordning: kode(Ordning.self), type: kode(Timetype.self),
                    maaned: dag.plus(dager: 1 - dag.dag), timer: desimal(), ansvar: ofte() ? kode(Ansvar.self) : nil))
            mappe.norskmaal.append(
                Norskmaal(
                    kilde: kilde(), felles: felles(), ferdighet: kode(Ferdighet.self), nivaa: kode(Norsknivaa.self),
                    gjelderFra: dato()))
        }
        for _ in 0..<antall(2) {
            mappe.fritak.append(
                Fritak(
                    kilde: kilde(), felles: felles(), fra: kode(FritakFra.self),
                    grunnlag: kode(Fritaksgrunnlag.self), vedtaksdato: dato()))
            mappe.vgoFulltid.append(
                VgoFulltid(kilde: kilde(), felles: felles(), fra: dato(), til: ofte() ? dato() : nil))
            mappe.proever.append(
                Norskproeve(
                    kilde: kilde(), felles: felles(), type: kode(Proevetype.self), dato: dato(),
                    resultat: kode(Proeveresultat.self), harSpraak: ofte(), kommune: Kommunenummer(kommune()),
                    erAnnullertProeve: sjelden()))
        }
        if sjelden() { fortell(&mappe) }
        return mappe
    }

    /// Events that seldom meet when each is drawn on its own.
    private mutating func fortell(_ mappe: inout Personmappe) {
        let dag = 1.januar(2023).plus(dager: antall(1_000))
        let fortalt = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.vedtak(.bortfallEgenmelding, vedtatt: dag)
            $0.permisjon(.pOmsorg, dag.plus(dager: -9)...dag)
            $0.fravaer(.egenmelding, dag.plus(dager: 1)...dag.plus(dager: 2))
            $0.sluttmaal(.n2, registrert: 5.januar(2026))
        }
        (mappe.vedtak, mappe.permisjoner) = (fortalt.vedtak, fortalt.permisjoner)
        (mappe.fravaer, mappe.sluttmaal, mappe.avslutninger) = (fortalt.fravaer, fortalt.sluttmaal, [])
    }
}
