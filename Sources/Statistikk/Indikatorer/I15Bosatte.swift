import Tekster

extension Indikator {
    static let bosatteIAaret = Indikator(
        "I-15", Tekst("Bosatte flyktninger i året", nn: "Busette flyktningar i året"),
        Tekst(
            "Personer som ble bosatt etter avtale med kommunen i året. Familie som flytter rett til familie, er ikke med.",
            nn:
                "Personar som vart busette etter avtale med kommunen i året. Familie som flyttar rett til familie, er ikkje "
                + "med."),
        .personer, .aarlig, kilde: "IMDi, bosettingstall", .antall(.bosatteEtterAvtale))
}
