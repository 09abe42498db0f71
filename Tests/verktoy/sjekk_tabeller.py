#!/usr/bin/env python3
"""Compares every form of publication tables with the long form, with readers that are not ours.

Usage: sjekk_tabeller.py MAPPE
Reads each tabell-*.csv in the folder with its JSON-stat files (pyjstat), its PX file (pyaxis) and the workbooks
(openpyxl), in bokmål and nynorsk: the same cells, the same numbers, the same signs.
Prints one line for each difference and ends with 1; prints what was compared and ends with 0 when there is none.
"""

import contextlib
import csv
import io
import itertools
import json
import math
import pathlib
import re
import sys
from decimal import Decimal

import openpyxl
from pyaxis import pyaxis
from pyjstat import pyjstat

NEVER = r"^never$"


def long_form(path):
    """(measure column, period, codes) -> (number or None, sign), and the names of the variables."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        variables = reader.fieldnames[5 : reader.fieldnames.index("teller")]
        cells = {}
        for row in reader:
            codes = frozenset({"geo": row["geonr"], **{v: row[v] for v in variables}}.items())
            assert (row["verdi"] == "") == (row["tegn"] != ""), row
            for suffix, field in (("", "verdi"), ("-teller", "teller"), ("-nevner", "nevner")):
                key = (row["indikator"] + suffix, row["periode"], codes)
                assert key not in cells, key
                number = Decimal(row[field]) if row[field] else None
                cells[key] = (number, "" if number is not None else row["tegn"])
        return cells


def measure_cells(cells, measure, period, codes):
    return cells.get((measure, period, frozenset({"geo": "0", **codes}.items())))


def check_json(path, cells):
    text = path.read_text(encoding="utf-8")
    dataset = pyjstat.Dataset.read(text)
    frame = dataset.write("dataframe", naming="id")
    raw = json.loads(text)
    status = raw.get("status", {})
    columns = {name: raw["dimension"][name].get("extension", {}).get("kolonne") for name in raw["id"]}
    assert len(frame) == math.prod(raw["size"])
    seen = 0
    for nr, row in enumerate(frame.to_dict("records")):
        codes = {columns[name]: row[name] for name in raw["id"] if columns[name]}
        expected = measure_cells(cells, row["ContentsCode"], row["Tid"], codes)
        number = None if row["value"] is None or math.isnan(row["value"]) else row["value"]
        sign = status.get(str(nr), "")
        if expected is None or sign != expected[1] or (number is None) != (expected[0] is None):
            yield f"{path.name}: celle {nr} er {number} {sign}, og {expected} i CSV"
        elif number is not None and number != float(expected[0]):
            yield f"{path.name}: celle {nr} er {number}, og {expected[0]} i CSV"
        seen += 1
    counts["json"] += seen


def check_px(path, cells, labels):
    with open(path, encoding="utf-8") as file:
        for line, text in enumerate(file, 1):
            if len(text.rstrip("\n")) > 256:
                yield f"{path.name}: linje {line} er for lang"
    for language in ("no", "nn"):
        with contextlib.redirect_stdout(io.StringIO()):
            px = pyaxis.parse(str(path), "utf-8", null_values=NEVER, sd_values=NEVER, lang=language)
        meta, data = px["METADATA"], px["DATA"]
        if len(meta["MATRIX"][0]) > 20 or meta["OFFICIAL-STATISTICS"] != "NO":
            yield f"{path.name}: MATRIX eller OFFICIAL-STATISTICS"
        symbols = {'"%s"' % ("." * n): meta[f"DATASYMBOL{n}"][0] for n in (1, 2, 3, 4)}
        variables = meta["STUB"] + meta["HEADING"]
        codes = [meta[f"CODES({v})"] for v in variables]
        names = labels[language]["columns"]
        for variable, these, name in zip(variables, codes, names):
            expected = [labels[language]["labels"][name][c].replace('"', "'") for c in these]
            shown = meta[f"VALUES({variable})"]
            if any(s not in (e, f"{e} ({c})") for s, e, c in zip(shown, expected, these)):
                yield f"{path.name}: {variable} har andre navn enn JSON ({language})"
        tokens = list(data["DATA"])
        keys = list(itertools.product(*codes))
        assert len(keys) == len(tokens)
        for key, token in zip(keys, tokens):
            place = dict(zip(names, key))
            measure, period = place.pop("ContentsCode"), place.pop("Tid")
            expected = measure_cells(cells, measure, period, place)
            found = (None, symbols[token]) if token in symbols else (Decimal(token), "")
            if found != expected:
                yield f"{path.name}: {key} er {found}, og {expected} i CSV"
            elif found[0] is not None and str(found[0]) != str(expected[0]):
                yield f"{path.name}: {key} har andre desimaler enn CSV"
            counts["px"] += 1


def check_sheet(book, sheet, cells_of, labels_of, form):
    source = re.search(r"(?:Kilde|Kjelde): tabell-(\S+?)(?: \(([^)]*)\))?,", sheet.cell(2, 1).value)
    table, fixed = source.group(1), (source.group(2) or "").split(", ")
    cells, labels = cells_of[table], labels_of[table]["no" if form == "nb" else "nn"]["labels"]
    measures = {m for m, _, _ in cells}
    periods = {p for _, p, _ in cells}
    ending = "_tegn" if form == "nb" else "_teikn"
    headers = [cell.value for cell in sheet[5]]
    signs = [n for n, header in enumerate(headers) if str(header).endswith(ending)]
    columns = [str(headers[n])[: -len(ending)] for n in signs]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]

    def axis(codes, by_label):
        for name, known in labels.items():
            reverse = {label: code for code, label in known.items()} if by_label else {code: code for code in known}
            if all(str(code) in reverse for code in codes):
                return name, [reverse[str(code)] for code in codes]
        return None, []

    down, row_codes = axis([row[0] for row in rows], False)
    across, column_codes = axis(columns, True)
    if down is None or across is None:
        yield f"{book.name}, {sheet.title}: kodene finnes ikke i tabellen"
        return
    totals = {name: next(iter(known)) for name, known in labels.items() if name not in ("ContentsCode", "Tid")}
    for row, row_code in zip(rows, row_codes):
        for n, column_code in zip(signs, column_codes):
            place = {**totals, down: row_code, across: column_code}
            measure = place.pop("ContentsCode", None) or next(f for f in fixed if f in measures)
            period = place.pop("Tid", None) or next(f for f in fixed if f in periods)
            number, sign = measure_cells(cells, measure, period, place)
            shown = None if row[n - 1] is None else float(row[n - 1])
            if (row[n] or "") != sign or shown != (None if number is None else float(number)):
                yield f"{book.name}, {sheet.title}: {row_code} × {column_code} er {shown} {row[n]}, ikke {number} {sign}"
            counts["ark"] += 1


def json_labels(path):
    raw = json.loads(path.read_text(encoding="utf-8"))
    names = [raw["dimension"][name].get("extension", {}).get("kolonne", name) for name in raw["id"]]
    labels = {
        name: {code: dim["category"]["label"][code] for code in dim["category"]["index"]}
        for name, dim in zip(names, (raw["dimension"][name] for name in raw["id"]))
    }
    return {"columns": names, "labels": labels}


counts = {"json": 0, "px": 0, "ark": 0}


def check(folder):
    cells_of, labels_of = {}, {}
    for path in sorted(folder.rglob("tabell-*.csv")):
        cells = long_form(path)
        nynorsk = path.with_name(path.name.replace("_p", "-nn_p", 1)).with_suffix(".json")
        files = {"no": path.with_suffix(".json"), "nn": nynorsk}
        labels = {language: json_labels(file) for language, file in files.items()}
        for file in files.values():
            yield from check_json(file, cells)
        yield from check_px(path.with_suffix(".px"), cells, labels)
        table = json.loads(files["no"].read_text(encoding="utf-8"))["extension"]["nir"]["tabell"]
        cells_of[table], labels_of[table] = cells, labels
    for path in sorted(folder.rglob("*.xlsx")):
        form = "nn" if "-nn_p" in path.name else "nb"
        for sheet in openpyxl.load_workbook(path).worksheets:
            if re.fullmatch(r"Tabell \d+", sheet.title):
                yield from check_sheet(path, sheet, cells_of, labels_of, form)


def main():
    if len(sys.argv) != 2:
        print("Oppgi én mappe.", file=sys.stderr)
        return 64
    differences = list(check(pathlib.Path(sys.argv[1])))
    for difference in differences:
        print(difference)
    if not differences:
        print(" ".join(f"{name}={count}" for name, count in counts.items()))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
