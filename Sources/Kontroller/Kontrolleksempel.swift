import Kalender
import Register
import Regelmotor

/// An example of a control: a case told as it happened, with the day of computation.
public struct Kontrolleksempel: Sendable {
    public let mappe: Personmappe
    /// Day of computation, and of the extract.
    public let dato: Dato
    public let erTest: Bool
    public let harDeltDuf: Bool
    public let harDeltFoedselsnummer: Bool
    /// One line that says what is special about it; `nir regel` prints it.
    public let beskrivelse: String

    /// A person under integreringsloven in a TEST delivery, unless something else is said.
    public static func eksempel(
        _ beskrivelse: String, dato: Dato = 17.april(2026), foedt: Dato = 14.mai(1996),
        lov: Lovgrunnlag? = .integreringsloven, erTest: Bool = true, harDeltDuf: Bool = false,
        harDeltFoedselsnummer: Bool = false, _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Kontrolleksempel {
        let mappe = Personmappe.eksempel(foedt: foedt) {
            $0.mappe.person.lovgrunnlag = lov
            fortell(&$0)
        }
        return Kontrolleksempel(
            mappe: mappe, dato: dato, erTest: erTest, harDeltDuf: harDeltDuf,
            harDeltFoedselsnummer: harDeltFoedselsnummer, beskrivelse: beskrivelse)
    }
}
