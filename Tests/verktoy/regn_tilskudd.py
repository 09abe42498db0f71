#!/usr/bin/env python3
"""Computes AR-2 to AR-5, EMINB and EMINU again from an extract, and compares with the list of rows of a round.

Usage: regn_tilskudd.py UTTREKK AAR TERMIN SKJAERING TILSKUDDSRADER.csv ...
Rows of persons whose address is strictly protected stand in a list of their own; give both.
Written from the rules of the grants alone (preconditions, rounding, groups, instalments, moves, unaccompanied minors), with
the standard library alone; nothing is taken from the program. Amounts are whole kroner.
Prints one line for each difference and ends with 1; prints what was compared and ends with 0 when there is none.
No person is named: a difference is told by code, year, receiver and amounts.
"""

import collections
import csv
import datetime
import pathlib
import sys

# Kroner per person and year. What does not stand here is not known, and its rows wait.
RATES = {
    ("AR-2", 2023): 249_500,
    ("AR-3", 2023): 181_000,
    ("AR-4", 2023): 88_000,
    ("AR-5", 2023): 72_000,
    ("EMINB", 2022): 1_118_000,
    ("EMINU", 2022): 705_000,
    ("EMINB", 2023): 1_144_400,
    ("EMINU", 2023): 721_800,
}
CODES = {"AR-2", "AR-3", "AR-4", "AR-5", "EMINB", "EMINU"}
SCHEME = {code: "EM" if code.startswith("EM") else "INTEGRERING" for code in CODES}

# Open points, as the rules are set when nothing else is said.
YEARS_BACK = 1
MONTHS_KEPT = 1
LONGEST_GAP = 6

FIVE_YEARS = {
    "UTL08_28": "I-ASYL",
    "UTL08_35_L3": "I-KV",
    "UTL08_34": "I-34",
    "UTL08_34_L2": "I-34",
    "UTL08_38_L1": "I-HUM",
    "UTL08_53_L1B": "I-SELV",
    "UTL08_53_L2": "I-SELV",
    "UTL08_53_L3": "I-SELV",
}
BY_AGREEMENT = {"UTL08_38_L5A", "UTL08_38_L5B"}


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def month(date):
    """Months on one line."""
    return 12 * date.year + date.month - 1


def plus_months(date, months):
    """The same day so many months later; the last day of a month that is too short."""
    year, zero_based = divmod(month(date) + months, 12)
    following = datetime.date(year + (zero_based == 11), (zero_based + 1) % 12 + 1, 1)
    return datetime.date(year, zero_based + 1, min(date.day, (following - datetime.timedelta(1)).day))


def kroner(rate, months):
    """A part of a year in whole kroner, half up."""
    return (2 * rate * months + 12) // 24


class Extract:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.persons = self.rows("person")
        self.settlements = self.by_person("bosetting")
        self.permits = self.by_person("oppholdstillatelse")
        self.addresses = self.by_person("adresse_oppfoelging")
        self.endings = self.by_person("avslutning")
        self.payments = self.by_person("tilskudd_utbetaling")

    def rows(self, entity):
        with open(self.folder / f"{entity}.csv", encoding="utf-8", newline="") as file:
            return [row for row in csv.DictReader(file, delimiter=";") if row.get("annullert") != "ja"]

    def by_person(self, entity):
        found = collections.defaultdict(list)
        for row in self.rows(entity):
            found[row["person_id"]].append(row)
        return found


def renumbered():
    """Today's number of a kommune that has got a new one, and those that were divided: they have no single new number."""
    path = pathlib.Path(__file__).resolve().parents[2] / "Sources/Regelverksdata/Data/kommuneendringer.csv"
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    rows = list(csv.DictReader(lines, delimiter=";"))
    divided = {row["gammel_kode"] for row in rows if row["type"] == "deling"}
    return {row["gammel_kode"]: row["ny_kode"] for row in rows if row["type"] != "deling"}, divided


NEW_NUMBER, DIVIDED = renumbered()
DIVISION = datetime.date(2024, 1, 1)


def today(kommune):
    return NEW_NUMBER.get(kommune, kommune)


class Residence:
    """Where somebody has lived by Folkeregisteret, as known on the cut-off."""

    def __init__(self, rows, cutoff):
        self.stays = []
        # First and last day, and whether time away explains it.
        self.conflicts = []
        self.registered = None
        for row in rows:
            start, end, registered = day(row["gyldig_fra"]), day(row["gyldig_til"]), day(row["folkeregistrert_dato"])
            if row["rolle"] != "BOR" or start > cutoff or registered is None or registered > cutoff:
                continue
            self.registered = min(self.registered or registered, registered)
            if end is not None and end < start:
                self.conflicts.append((end, start, False))
                continue
            self.stays.append((start, today(row["kommunenr"]), end or datetime.date.max))
        self.stays.sort()
        self.arrivals = [start for start, _, _ in self.stays]
        self.compare()
        for start, kommune, end in self.stays:
            if kommune in DIVIDED and end >= DIVISION:
                self.conflicts.append((DIVISION, end, False))
        if self.stays and self.stays[-1][2] < cutoff:
            self.conflicts.append((self.stays[-1][2] + datetime.timedelta(1), datetime.date.max, True))

    def compare(self):
        """Each stay with the one before; a stay inside another is followed by the rest of the outer one."""
        found = []
        for start, kommune, end in self.stays:
            if not found:
                found.append((start, kommune, end))
                continue
            first, before, until = found[-1]
            if kommune == before and (start <= until or start == until + datetime.timedelta(1)):
                found[-1] = (first, before, max(until, end))
                continue
            if start <= until:
                self.conflicts.append((start, min(end, until), False))
            elif start > plus_months(until, LONGEST_GAP):
                self.conflicts.append((until, start - datetime.timedelta(1), True))
            found.append((start, kommune, end))
            if end < until:
                found.append((end + datetime.timedelta(1), before, until))
        self.stays = found

    def in_conflict(self, first, last, absences):
        for start, end, can_be_explained in self.conflicts:
            away = any(
                plus_months(left, 2) >= start and left <= end and left <= plus_months(start, LONGEST_GAP)
                for left, _ in absences)
            if start <= last and first <= end and not (can_be_explained and away):
                return True
        return False

    def receiver(self, number, settling, settled, absences):
        """The kommune that settled the person, until there is a move.

        The kommune moved from keeps the month of the move and the one after. A return from abroad and a kommune that is
        divided are no moves.
        """
        answer = settling
        for start, kommune, _ in self.stays:
            if start <= settled:
                continue
            no_move = any(back == start for _, back in absences) or answer in DIVIDED and start == DIVISION
            if month(start) + (0 if no_move else MONTHS_KEPT + 1) <= number:
                answer = kommune
        return answer

    def fits(self, settling, settled):
        if settling in DIVIDED and any(start >= DIVISION for start, _, _ in self.stays):
            return True
        return any(kommune == settling and end >= settled for _, kommune, end in self.stays)


class Case:
    """One person, as known on the cut-off."""

    def __init__(self, extract, person, cutoff):
        key = person["person_id"]
        self.cutoff = cutoff
        self.birth = day(person["foedselsdato"])
        self.is_minor_alone = person["enslig_mindreaarig"] == "ja"
        self.residence = Residence(extract.addresses[key], cutoff)
        settlements = [row for row in extract.settlements[key] if day(row["bosatt_dato"]) <= cutoff]
        self.settlement = min(settlements, key=lambda row: row["bosatt_dato"], default=None)
        self.settled = self.settlement and day(self.settlement["bosatt_dato"])
        permits = [row for row in extract.permits[key] if day(row["vedtaksdato"]) <= cutoff]
        self.permits = sorted((p for p in permits if p["utfall"] == "INNVILGET"), key=lambda p: p["vedtaksdato"])
        withdrawn = [p["vedtaksdato"] for p in permits if p["utfall"] == "TILBAKEKALT"]
        self.is_withdrawn = bool(withdrawn) and not any(p["vedtaksdato"] > max(withdrawn) for p in self.permits)
        self.find_end(person, extract.endings[key])
        self.paid = collections.Counter()
        for row in extract.payments[key]:
            if day(row["utbetalt_dato"]) <= cutoff:
                where = today(row["mottakernr"]) if row["mottaker_orgtype"] == "KOMMUNE" else row["mottakernr"]
                ore = int(row["beloep_kr"].replace(",", ""))
                self.paid[row["tilskuddskode"], int(row["tilskuddsaar"]), where] += ore
        self.due = {}
        self.waiting = collections.defaultdict(set)

    def find_end(self, person, endings):
        """Every time away, (day left, day back or None), and whether something has happened on a day nobody knows."""
        self.absences = []
        self.end_is_unknown = person["registerstatus"] in ("FORSVUNNET", "IKKE_BOSATT")
        for status, field, cause in (("UTVANDRET", "utvandret_dato", "AA_UTVANDRET"), ("DOED", "doedsdato", "AA_DOED")):
            ended = [day(row["avslutningsdato"]) for row in endings if row["avslutningsaarsak"] == cause]
            told = day(person[field])
            dates = {told or ended[0]} if status == "DOED" and (told or ended) else {*ended, *([told] if told else [])}
            if not dates:
                self.end_is_unknown = self.end_is_unknown or person["registerstatus"] == status
            for date in sorted(d for d in dates if d <= self.cutoff):
                later = [start for start in self.residence.arrivals if start > date]
                if not later and self.settled and self.settled > date:
                    later = [self.settled]
                self.absences.append((date, min(later, default=None) if status == "UTVANDRET" else None))

    def has_right(self, number):
        return all(
            number <= month(left) + MONTHS_KEPT or back is not None and number >= month(back)
            for left, back in self.absences)

    def has_no_case(self, scheme):
        """Gone for good before settled and registered: nothing was ever opened. What has been paid, was."""
        if any(SCHEME.get(code, "INTEGRERING" if code[:2] in ("AR", "EL", "BH") else "") == scheme for code, _, _ in self.paid):
            return False
        gone = [left for left, back in self.absences if back is None]
        if not gone:
            return False
        return self.residence.registered is None or gone[-1] < max(self.settled, self.residence.registered)

    def group(self):
        """The first permit that gives a group: (group, permit, years of right or None when that is not known)."""
        mother = day(self.settlement.get("mor_bosatt_dato") or "")
        if mother is not None and self.birth > mother:
            return ("I-BARN", None, 5) if self.birth <= plus_months(mother, 6) else None
        return next((found for found in map(self.group_of, self.permits) if found), None)

    def group_of(self, permit):
        code = permit["hjemmel_kode"]
        if code == "UTL08_38_L1" and permit["danner_grunnlag_permanent"] == "nei":
            return None
        if code in FIVE_YEARS:
            return FIVE_YEARS[code], permit, 5
        if code in BY_AGREEMENT and self.settlement["bosatt_etter_avtale"] == "ja":
            return "I-BEGR", permit, 5
        if code == "UTL08_KAP6_REF":
            applied, reference = day(permit["soeknadsdato"]), day(permit["referanseperson_bosatt_dato"])
            if applied and reference and applied > plus_months(reference, 60):
                return None
            basis = permit["referanseperson_hjemmel_kode"]
            return "I-FAM", permit, 3 if basis == "UTL08_38_L1" else 5 if basis else None
        return None

    def holds(self, permits, group):
        """Everything that keeps the person from being paid: settled, registered, effectuated, and no contradiction."""
        found = set()
        if self.end_is_unknown or self.is_withdrawn or self.shares_number:
            found.add("VENTER_OPPLYSNING")
        if not self.residence.stays:
            found.add("VENTER_ADRESSE" if self.residence.conflicts else "VENTER_DSF")
        elif not self.residence.fits(today(self.settlement["kommunenr"]), self.settled):
            found.add("VENTER_ADRESSE")
        giving = [p for p in self.permits if self.is_minor_alone or self.group_of(p)]
        if permits and not any(p["effektueringsdato"] and day(p["effektueringsdato"]) <= self.cutoff for p in giving):
            found.add("VENTER_EFFEKTUERING")
        if group == "I-FAM" and not (permits[0]["soeknadsdato"] and permits[0]["referanseperson_bosatt_dato"]):
            found.add("VENTER_OPPLYSNING")
        return found

    def claim(self, code, year, first_month, holds, last_due):
        holds = set(holds)
        first = max(datetime.date(year, 1, 1), self.settled + datetime.timedelta(1))
        next_month = last_due + 1 if last_due < 12 * year + 12 else 12 * year + 12
        last = datetime.date(next_month // 12, next_month % 12 + 1, 1) - datetime.timedelta(1)
        if self.residence.in_conflict(first, max(min(last, self.cutoff), datetime.date(year, 1, 1)), self.absences):
            # No address any more waits for Folkeregisteret, the others for somebody to put the addresses right.
            holds |= {"VENTER_ADRESSE", "VENTER_DSF"}
        months = [m for m in range(12 * year + first_month - 1, 12 * year + 12) if self.has_right(m)]
        if not months and not self.shares_number:
            return
        if (code, year) not in RATES:
            holds.add("VENTER_SATS")
        if holds:
            self.waiting[code, year] |= holds
            return
        # Up to each month less up to the month before: the parts of a year always sum to the rate.
        rate = RATES[code, year]
        for count, number in enumerate(months):
            where = self.residence.receiver(
                number, today(self.settlement["kommunenr"]), self.settled, self.absences)
            share = kroner(rate, count + 1) - kroner(rate, count) if number <= last_due else 0
            self.due[code, year, where] = self.due.get((code, year, where), 0) + share

    def compute(self, year, quarter):
        years = range(year - YEARS_BACK, year + 1)
        last_due = 12 * year + 3 * quarter - 1
        if not self.is_minor_alone:
            for code, T, _ in self.paid:
                if code in ("EMINB", "EMINU") and T in years:
                    self.waiting[code, T].add("VENTER_OPPLYSNING")
        if self.settlement is None:
            return self.reclaim(years)
        group = None if self.has_no_case("INTEGRERING") else self.group()
        if group is not None:
            name, permit, right = group
            holds = self.holds([permit] if permit else [], name)
            for T in years:
                k = T - self.settled.year + 1
                mother = day(self.settlement.get("mor_bosatt_dato") or "")
                if name == "I-BARN" and T >= mother.year + 5:
                    continue
                if 2 <= k <= (right or 5):
                    unknown = {"VENTER_OPPLYSNING"} if right is None and k > 3 else set()
                    self.claim(f"AR-{k}", T, 1, holds | unknown, last_due)
        if self.is_minor_alone and not self.has_no_case("EM") and self.settlement["bosatt_etter_avtale"] == "ja" and self.permits:
            holds = self.holds(self.permits, "EM")
            for T in years:
                age = T - self.birth.year
                if T >= self.settled.year and age <= 20:
                    first = self.settled.month if T == self.settled.year else 1
                    self.claim("EMINB" if age <= 16 else "EMINU", T, first, holds, last_due)
        self.reclaim(years)

    def reclaim(self, years):
        """What has been paid and nobody is due, comes back, unless the year waits for more than a rate."""
        if self.shares_number:
            return
        for code, year, where in self.paid:
            if code not in CODES or year not in years or (code, year, where) in self.due:
                continue
            if self.settlement is None or SCHEME[code] == "INTEGRERING" and not self.permits:
                # Nothing registered is no answer.
                self.waiting[code, year].add("VENTER_OPPLYSNING")
                continue
            holds = [h for (c, y), h in self.waiting.items() if y == year and SCHEME[c] == SCHEME[code]]
            replaced = code.startswith("EM") and holds
            if not replaced and not any(h - {"VENTER_SATS"} for h in holds) and (code, year) not in self.waiting:
                self.due[code, year, where] = 0


def expected(folder, year, quarter, cutoff):
    extract = Extract(folder)
    numbers = collections.Counter()
    for field in ("duf_nummer", "foedselsnummer"):
        numbers.update(p[field] for p in extract.persons if p[field])
    paid, waiting, first_year = {}, {}, set()
    for person in extract.persons:
        case = Case(extract, person, cutoff)
        case.shares_number = any(numbers[person[f]] > 1 for f in ("duf_nummer", "foedselsnummer"))
        case.compute(year, quarter)
        key = person["person_id"]
        if case.settled and case.settled.year >= year - YEARS_BACK:
            # Year 1 is not computed here, and what waits in it can keep a payment from being taken back.
            first_year.add((key, case.settled.year))
        for claim, due in case.due.items():
            before = case.paid[claim]
            if due or before:
                paid[key, *claim] = (100 * due, before, 100 * due - before)
        for claim, holds in case.waiting.items():
            waiting[key, *claim] = holds
    return paid, waiting, first_year


def listed(paths):
    paid, waiting = {}, {}
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["tilskuddskode"] in CODES and row["person_id"]:
                    take(row, paid, waiting)
    return paid, waiting


def take(row, paid, waiting):
    claim = (row["person_id"], row["tilskuddskode"], int(row["tilskuddsaar"]))
    if row["status"].startswith("VENTER"):
        waiting.setdefault(claim, set()).add(row["status"])
        assert row["beloep_oere"] == "", "a row that waits has an amount"
        return
    amounts = tuple(int(row[c]) for c in ("beregnet_oere", "betalt_oere", "beloep_oere"))
    assert (*claim, row["mottakernr"]) not in paid, "the same receiver twice"
    if any(amounts):
        paid[(*claim, row["mottakernr"])] = amounts


def main(folder, year, quarter, cutoff, *lists):
    paid, waiting, first_year = expected(folder, int(year), int(quarter), day(cutoff))
    listed_paid, listed_waiting = listed(lists)
    differences = []
    for key in sorted(paid.keys() | listed_paid.keys()):
        if (key[0], key[2]) in first_year and SCHEME[key[1]] == "INTEGRERING":
            continue
        if paid.get(key) != listed_paid.get(key):
            differences.append(f"{key[1:]}: regnet her {paid.get(key)}, i listen {listed_paid.get(key)}")
    for key in sorted(waiting.keys() | listed_waiting.keys()):
        here, there = waiting.get(key, set()), listed_waiting.get(key, set())
        if not here or not there or not there <= here:
            differences.append(f"{key[1:]}: venter her på {sorted(here)}, i listen på {sorted(there)}")
    if differences:
        print("\n".join(differences))
        return 1
    shares = collections.Counter(key[:3] for key in paid)
    print(f"rader {len(paid)}")
    for code in sorted(CODES):
        print(f"{code} {sum(key[1] == code for key in paid)}")
    print(f"delte {sum(count > 1 for count in shares.values())}")
    print(f"krav tilbake {sum(amounts[2] < 0 for amounts in paid.values())}")
    for status in sorted(set().union(*waiting.values())):
        print(f"{status} {sum(status in holds for holds in waiting.values())}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
