"""Kjører nattjobben flere ganger, og viser hva den brukte ved siden av budsjettet. Kalles av hele-natten."""

import json
import os
import shutil
import signal
import statistics
import sys
import time
from pathlib import Path


def norsk(tall, desimaler=0):
    """1234567.8 som «1 234 567,8»."""
    return f"{tall:,.{desimaler}f}".replace(",", " ").replace(".", ",")


def kjoer(nir, pipeline, uttrekk, ut):
    """En kjøring inn i en ny mappe. Rapporten og forbruket, slik kjernen har regnet det."""
    logg = ut.with_suffix(".logg")
    start = time.monotonic()
    barn = os.fork()
    if barn == 0:
        fil = os.open(logg, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(fil, 1)
        os.dup2(fil, 2)
        os.execv(nir, [nir, "kjoer", pipeline, "--inndata", uttrekk, "--output", str(ut), "--fremdrift", "av"])
    try:
        _, status, bruk = os.wait4(barn, 0)
    except BaseException:
        # Målingen blir avbrutt. Jobben skal ikke fortsette å skrive i en mappe som slettes.
        os.kill(barn, signal.SIGKILL)
        os.waitpid(barn, 0)
        raise
    vegg = time.monotonic() - start
    if status != 0:
        sys.exit(f"{logg.read_text(errors='replace')}\nKjøringen av {pipeline} stoppet. Målingen er ikke ferdig.")
    rapport = json.loads(next(ut.glob("kjoringer/*/kjoring.json")).read_text())
    shutil.rmtree(ut)
    return {
        "vegg": vegg, "bruker": bruk.ru_utime, "system": bruk.ru_stime, "minne": bruk.ru_maxrss * 1024 / 1e6,
        "rapport": rapport,
    }


def maal(nir, personer, antall, uttrekk, arbeid):
    runder = [kjoer(nir, "nattlig", uttrekk, arbeid / f"{personer}-{nr}") for nr in range(antall)]
    return {
        "personer": personer, "runder": runder,
        "vegg": statistics.median(r["vegg"] for r in runder), "minne": max(r["minne"] for r in runder),
    }


def maal_tilskudd(nir, antall, uttrekk, arbeid):
    """Sekunder tilskuddet bruker ut over lesingen: regningen og listene. Medianen. Arbeidsbøkene er for seg."""
    runder = [kjoer(nir, "tilskudd", uttrekk, arbeid / f"tilskudd-{nr}") for nr in range(antall)]
    steg = [{s["navn"]: s["sekunder"] for s in r["rapport"]["steg"]} for r in runder]
    median = {navn: statistics.median(s[navn] for s in steg) for navn in steg[0]}
    print("\nTilskudd, samme uttrekk\n")
    for navn, sekunder in median.items():
        print(f"  {navn:<18}{norsk(sekunder, 2):>8}")
    return statistics.median(s["numre"] + s["tilskudd"] + s["skriv"] for s in steg)


def vis(maaling):
    runder = maaling["runder"]
    inn = runder[0]["rapport"]["inndata"]
    # En fil med flere entiteter står flere ganger i regnskapet.
    mb = sum({f["fil"]: f["bytes"] for f in inn}.values()) / 1e6
    tid = sorted(r["vegg"] for r in runder)
    kjoeringer = "1 kjøring" if len(runder) == 1 else f"{len(runder)} kjøringer"
    print(f"\n{norsk(maaling['personer'])} personer, {kjoeringer}\n")
    print(f"  {'Steg':<14}{'sekunder':>10}{'inn':>14}{'ut':>14}")
    les = None
    for nr, steg in enumerate(runder[0]["rapport"]["steg"]):
        sekunder = statistics.median(r["rapport"]["steg"][nr]["sekunder"] for r in runder)
        les = sekunder if steg["navn"] == "les" else les
        merke = "*" if steg["navn"] == "lagre" else ""
        print(f"  {steg['navn'] + merke:<14}{norsk(sekunder, 2):>10}{norsk(steg['inn']):>14}{norsk(steg['ut']):>14}")
    print("\n  Sekunder er medianen. anvend, kontroller og lister skjer person for person;")
    print("  tiden er delt mellom dem etter hva hvert steg brukte.")
    print("  * lagre skjer samtidig med rettelister og publiser, og kan ikke legges til de andre.\n")
    print(f"  Lest           {norsk(mb, 1)} MB, {norsk(sum(f['lest'] for f in inn))} rader")
    if les:
        print(f"  Fart           {norsk(mb / les)} MB/s i les, {norsk(mb / maaling['vegg'])} MB/s for hele natten")
    print(f"  Veggtid        {norsk(tid[0], 2)} / {norsk(maaling['vegg'], 2)} / {norsk(tid[-1], 2)} s"
          "  (minste / median / største)")
    cpu = [statistics.median(r[felt] for r in runder) for felt in ("bruker", "system")]
    print(f"  Prosessortid   {norsk(sum(cpu), 2)} s ({norsk(cpu[0], 2)} bruker + {norsk(cpu[1], 2)} system)")
    print(f"  Største minne  {norsk(maaling['minne'])} MB")


def sammenlign(budsjett, maalinger, tilskudd):
    """Skriver en linje per grense. Antall grenser som er passert."""
    print("\nMot budsjett.json\n")
    over = 0

    def linje(navn, verdi, grense, enhet, desimaler):
        nonlocal over
        innenfor = verdi <= grense
        over += not innenfor
        print(f"  {navn:<34}{norsk(verdi, desimaler):>8} av {norsk(grense, desimaler):>6} {enhet:<8}"
              f"{'innenfor' if innenfor else 'OVER'}")

    foerste = maalinger[0]
    if foerste["personer"] != budsjett["personer"]:
        print(f"  Ikke sammenlignet: grensene gjelder {norsk(budsjett['personer'])} personer.")
        return 0
    grenser, forhold = budsjett["grenser"], budsjett["ti_ganger_personer"]
    linje("Veggtid", foerste["vegg"], grenser["veggsekunder"]["hoeyst"], "s", 2)
    linje("Minne", foerste["minne"], grenser["minne_mb"]["hoeyst"], "MB", 0)
    linje("Tilskudd ut over lesingen", tilskudd, grenser["tilskudd_sekunder"]["hoeyst"], "s", 2)
    if len(maalinger) > 1:
        tid, minne = (maalinger[1][f] / foerste[f] for f in ("vegg", "minne"))
        linje("Veggtid, ti ganger så mange", tid, forhold["veggsekunder_forhold"]["hoeyst"], "ganger", 2)
        linje("Minne, ti ganger så mange", minne, forhold["minne_forhold"]["hoeyst"], "ganger", 2)
    else:
        print("  Ti ganger så mange personer er ikke målt. Mål det med --ti-ganger.")
    return over


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Målingen ble avbrutt."))
    nir, budsjettfil, arbeid, streng, *deler = sys.argv[1:]
    maalinger = []
    for personer, antall, uttrekk in zip(*[iter(deler)] * 3):
        maalinger.append(maal(nir, int(personer), int(antall), uttrekk, Path(arbeid)))
        vis(maalinger[-1])
    tilskudd = maal_tilskudd(nir, int(deler[1]), deler[2], Path(arbeid))
    over = sammenlign(json.loads(Path(budsjettfil).read_text()), maalinger, tilskudd)
    return 1 if over and streng == "ja" else 0


if __name__ == "__main__":
    sys.exit(main())
