import Vern

extension Attest {
    /// `attest.json`: the same as the page, for programs. Class Sensitiv.
    /// - Parameter medTider: adds the times, which make two runs of the same tables differ.
    public func json(medTider: Bool = false) -> Bytebuffer {
        var json = Jsonskriver(kapasitet: 1 << 14)
        json.objekt { json in
            json.tekst("klasse", Klasse.sensitiv.rawValue)
            skrivFakta(til: &json)
            json.tekst("familie", rapport.familie)
            json.tekst("dom", dom)
            json.liste("stopp", fakta.stopp)
            json.tekst("nivaa", rapport.nivaa)
            json.tekst("nivaagrunn", rapport.nivaagrunn)
            skrivTabeller(til: &json)
            skrivAngrep(til: &json)
            json.objekt("historie") { json in
                json.liste("tidligere", fakta.tidligere)
                json.tall("skjult", rapport.tidligereSkjult)
            }
            skrivParametere(til: &json)
            if medTider { skrivTider(til: &json) }
        }
        return json.ferdig()
    }

    private func skrivFakta(til json: inout Jsonskriver) {
        json.objekt("utlevering") { json in
            json.tekst("hva", fakta.hva)
            json.tekst("mottaker", fakta.mottaker)
            json.tekst("klasse", fakta.klasse.rawValue)
            json.tekst("lisens", fakta.lisens)
            json.tekst("beregningsdato", "\(fakta.dato)")
        }
        json.objekt("gjenta") { json in
            json.tekst("program", fakta.program)
            json.tekst("kommando", fakta.kommando)
            json.objekt("kilder") { json in for kilde in fakta.kilder { json.tekst(kilde.navn, kilde.sha256) } }
        }
    }

    private func skrivTabeller(til json: inout Jsonskriver) {
        json.liste("tabeller") { json in
            for tabell in rapport.tabeller {
                json.objekt { json in
                    json.tekst("id", tabell.id)
                    json.tekst("tittel", tabell.tittel)
                    json.tall("celler", tabell.celler)
                    json.tall("prikket", tabell.prikket)
                    json.tall("medprikket", tabell.medprikket)
                    json.tall("utelatt", tabell.utelatt)
                    json.tall("personerVist", tabell.personerVist)
                    json.tall("personer", tabell.personer)
                    json.liste("nivaaer") { json in
                        for nivaa in tabell.nivaaer {
                            json.objekt { json in
                                json.tekst("nivaa", nivaa.nivaa)
                                json.tall("celler", nivaa.celler)
                                json.tall("skjult", nivaa.skjult)
                            }
                        }
                    }
                }
            }
        }
        json.liste("skjermedeUtelatt", rapport.skjermedeUtelatt)
        json.objekt("mestVerdifulle") { json in
            for celle in rapport.mestVerdifulle { json.tall(celle.noekkel, celle.verdi) }
        }
    }

    private func skrivAngrep(til json: inout Jsonskriver) {
        json.objekt("angrep") { json in
            json.objekt("former") { json in for form in rapport.former { json.tall(form.regel, form.antall) } }
            json.liste("smaleste") { json in
                for spenn in rapport.smaleste {
                    json.objekt { json in
                        json.tekst("form", spenn.noekkel)
                        json.tekst("regel", spenn.regel)
                        json.tall("nedre", spenn.nedre)
                        json.tall("oevre", spenn.oevre)
                    }
                }
            }
            json.liste("innsidere") { json in
                for par in rapport.innsidere {
                    json.objekt { json in
                        json.tekst("innsider", par.innsider)
                        json.tekst("form", par.noekkel)
                    }
                }
            }
            json.tall("overlapp", rapport.overlapp)
            json.tall("vitner", rapport.vitner)
            json.tall("loesninger", rapport.loesninger)
            json.tall("reparert", rapport.reparert)
            json.tall("vistIgjen", rapport.vistIgjen)
        }
    }

    private func skrivParametere(til json: inout Jsonskriver) {
        json.tekst("profil", fakta.profil)
        json.liste("parametere") { json in
            for parameter in rapport.parametere {
                json.objekt { json in
                    json.tekst("navn", parameter.navn)
                    json.tekst("verdi", parameter.verdi)
                    json.tekst("standard", parameter.standard)
                    json.sant("avviker", parameter.avviker)
                    if let grunn = fakta.begrunnelser[parameter.navn] { json.tekst("grunn", grunn) }
                }
            }
        }
    }

    private func skrivTider(til json: inout Jsonskriver) {
        json.liste("tider") { json in
            for tid in rapport.tider {
                json.objekt { json in
                    json.tekst("steg", tid.steg)
                    json.tall("antall", tid.antall)
                    json.tall("millisekunder", Int((tid.sekunder * 1000).rounded()))
                }
            }
        }
    }
}
