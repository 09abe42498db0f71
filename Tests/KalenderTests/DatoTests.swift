import Kalender
import Testing
@Test func paaske() { #expect(Helligdager.paaskedag(2026) == 5.april(2026)) }
