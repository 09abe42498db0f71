import Mustache

/// The page itself. Everything it needs stands in it.
enum Attestmal {
    static func side(
        _ attest: Attest, tittel: String, klasse: String, blokker: [Attestblokk], medUnderskrift: Bool
    ) -> Bytebuffer {
        let innhold: [String: Any] = [
            "tittel": tittel, "klasse": klasse, "dom": attest.dom, "domstil": attest.erBestaatt ? "bestaatt" : "stopp",
            "nivaa": attest.rapport.nivaa, "dato": attest.fakta.dato.iTekst, "underskrift": medUnderskrift,
            "blokker": blokker.enumerated().map { nr, blokk in verdier(nr + 1, blokk) },
            "siste": blokker.count + 1,
        ]
        var ut = Bytebuffer(kapasitet: 1 << 15)
        ut.append(tekst: mal.render(innhold))
        return ut
    }

    private static func verdier(_ nr: Int, _ blokk: Attestblokk) -> [String: Any] {
        [
            "nr": nr, "navn": blokk.tittel, "tekst": blokk.tekst,
            "tabeller": blokk.tabeller.filter { !$0.rader.isEmpty }.map { tabell -> [String: Any] in
                // A word among numbers stands as they do.
                let stiler = tabell.kolonner.indices.map { nr in
                    let stiler = tabell.rader.map { $0.felt[nr].stil }
                    return stiler.contains("tall") ? "tall" : stiler.first ?? ""
                }
                return [
                    "overskrift": tabell.overskrift,
                    "kolonner": zip(tabell.kolonner, stiler).map { ["tekst": $0, "stil": $1] },
                    "rader": tabell.rader.map { rad -> [String: Any] in
                        [
                            "stil": rad.uthevet ? "avvik" : "",
                            "felt": zip(rad.felt, stiler).map { ["tekst": $0.vist, "stil": $1] },
                        ]
                    },
                ]
            },
        ]
    }

    private static let mal: MustacheTemplate = {
        do {
            return try MustacheTemplate(string: tekst)
        } catch {
            preconditionFailure("the template of the attest: \(error)")
        }
    }()

    private static let tekst = """
        <!DOCTYPE html>
        <html lang="nb">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{tittel}}</title>
        <style>
        @page { size: A4; margin: 15mm 15mm 18mm; }
        body { font: 11pt/1.45 Arial, "Liberation Sans", sans-serif; color: #1a1a1a; max-width: 180mm; margin: 8mm auto;
          padding: 0 4mm; }
        h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; }
        h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 0.3mm solid #1a1a1a; break-after: avoid; }
        h3 { font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid; }
        p { margin: 0 0 2mm; }
        .klasse { color: #555; }
        .dom { display: inline-block; border: 0.6mm solid; padding: 1.5mm 4mm; margin: 3mm 0 0; font-weight: bold; }
        .bestaatt { color: #14532d; }
        .stopp { color: #9b1c1c; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 3mm; font-size: 10pt; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { text-align: left; vertical-align: top; padding: 0.9mm 3mm 0.9mm 0; border-bottom: 0.1mm solid #bbb; }
        th { border-bottom: 0.3mm solid #1a1a1a; }
        th:last-child, td:last-child { padding-right: 0; }
        .tall { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        td.kode { font-family: "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: 9pt; overflow-wrap: anywhere; }
        .avvik td { font-weight: bold; }
        .skjema td { height: 9mm; }
        .skjema td:first-child { width: 35mm; }
        @media print { body { margin: 0; padding: 0; max-width: none; } }
        </style>
        </head>
        <body>
        <h1>{{tittel}}</h1>
        <p class="klasse">{{klasse}} Beregningsdato: {{dato}}.</p>
        <p class="dom {{domstil}}">{{dom}} – sikkerhetsnivå {{nivaa}}</p>
        {{#blokker}}
        <section>
        <h2>{{nr}}. {{navn}}</h2>
        {{#tekst}}
        <p>{{.}}</p>
        {{/tekst}}
        {{#tabeller}}
        {{#overskrift}}<h3>{{.}}</h3>{{/overskrift}}
        <table>
        <thead><tr>{{#kolonner}}<th class="{{stil}}">{{tekst}}</th>{{/kolonner}}</tr></thead>
        <tbody>
        {{#rader}}
        <tr class="{{stil}}">{{#felt}}<td class="{{stil}}">{{tekst}}</td>{{/felt}}</tr>
        {{/rader}}
        </tbody>
        </table>
        {{/tabeller}}
        </section>
        {{/blokker}}
        {{#underskrift}}
        <section>
        <h2>{{siste}}. Avgjørelse</h2>
        <table class="skjema">
        <tbody>
        <tr><td>Avgjørelse</td><td>☐ Godkjent &nbsp; ☐ Sendt tilbake &nbsp; ☐ Avslått</td></tr>
        <tr><td>Grunn</td><td></td></tr>
        <tr><td>Navn</td><td></td></tr>
        <tr><td>Tidspunkt</td><td></td></tr>
        </tbody>
        </table>
        </section>
        {{/underskrift}}
        </body>
        </html>

        """
}
