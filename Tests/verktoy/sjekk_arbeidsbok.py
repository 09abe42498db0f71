#!/usr/bin/env python3
"""Checks workbooks against the common rules of brukeropplevelse 7.1, with a program that is not ours.

Usage: sjekk_arbeidsbok.py [--publisering] FIL.xlsx ...
With --publisering the books are of the publishing class: no filter, fill or footer, and signs in columns of their own.
Prints one line for each breach and ends with 1; prints nothing and ends with 0 when every book follows the rules.
Needs openpyxl.
"""

import re
import sys
import zipfile
from xml.dom import minidom

import openpyxl

ASCII_NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*$")
FORBIDDEN_IN_SHEET_NAME = set(":\\/?*[]")
# What the writer itself makes: sums, differences of two cells, and yes or no.
OWN_FORMULA = re.compile(r"^=((SUM|SUBTOTAL|IF)\(.*\)|[A-Z]+\d+-[A-Z]+\d+|'[^']+'!\$[A-Z]+\$\d+)$")
LONG_LIST = 20
SIGNS = {":", "-", ".", "..", "...", "*"}


def header_row(sheet):
    """Row number of the table header: the table's own, else the repeated row."""
    for table in sheet.tables.values():
        return openpyxl.utils.cell.range_boundaries(table.ref)[1]
    rows = re.search(r"\$?(\d+):", sheet.print_title_rows or "")
    return int(rows.group(1)) if rows else None


def check_publishing(sheet, row):
    if sheet.freeze_panes is not None:
        yield "arket har låste ruter"
    if sheet.auto_filter.ref or any(t.autoFilter for t in sheet.tables.values()):
        yield "arket har filter"
    if sheet._charts or sheet._images:
        yield "arket har diagram eller bilder"
    if any(t.tableStyleInfo and t.tableStyleInfo.name for t in sheet.tables.values()):
        yield "tabellen har en stil, og den kan ha farger"
    if sheet.oddFooter.center.text or sheet.oddHeader.center.text:
        yield "arket har topp- eller bunntekst"
    if not sheet.tables:
        yield "arket har ingen navngitt tabell"
    headers = {c.column: str(c.value) for c in sheet[row]}
    signs = {column for column, title in headers.items() if title.endswith(("_tegn", "_teikn"))}
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.fill.fill_type is not None:
                yield f"cellen {cell.coordinate} har fyllfarge"
    if not signs:
        return
    for cells in sheet.iter_rows(min_row=row + 1):
        for cell in cells:
            if cell.column not in signs and cell.value in SIGNS:
                yield f"cellen {cell.coordinate} har et tegn i en tallkolonne"
            if cell.column in signs:
                number = sheet.cell(cell.row, cell.column - 1).value
                if (cell.value is None) != isinstance(number, (int, float)):
                    yield f"cellen {cell.coordinate} skal ha tegn bare når tallet mangler"


def check_table(sheet, table, table_names):
    """A named table: its name, its place, and that it has the headers it says, with no empty row below them."""
    first_column, row, last_column, last_row = openpyxl.utils.cell.range_boundaries(table.ref)
    if not ASCII_NAME.match(table.displayName):
        yield f"tabellnavnet {table.displayName} er ikke ASCII"
    if table.displayName.lower() in table_names:
        yield f"tabellnavnet {table.displayName} er brukt før"
    table_names.add(table.displayName.lower())
    if first_column != 1:
        yield "tabellen begynner ikke i kolonne A"
    cells = [str(c.value) for c in sheet[row]][: len(table.tableColumns)]
    if cells != [c.name for c in table.tableColumns]:
        yield "overskriftene er ikke de samme som i tabellen"
    for cells in sheet.iter_rows(min_row=row + 1, max_row=last_row, max_col=last_column):
        if all(c.value is None for c in cells):
            yield f"rad {cells[0].row} er tom inne i tabellen"
            break


def check_headers(sheet, row):
    headers = [c for c in sheet[row] if c.value is not None]
    titles = [str(c.value).lower() for c in headers]
    if len(titles) != len(set(titles)):
        yield "to kolonner har samme overskrift"
    if not all(c.font.b and c.border.bottom.style for c in headers):
        yield "overskriften mangler fet skrift eller strek under"


def check_bars(sheet):
    for ranges in sheet.conditional_formatting:
        for rule in ranges.rules:
            if rule.type == "dataBar" and (rule.dataBar.cfvo[0].type, float(rule.dataBar.cfvo[0].val or 0)) != ("num", 0):
                yield f"databjelkene i {ranges.sqref} begynner ikke på null"


def check_front(sheet, table_names):
    """The first sheet of a steering workbook: text, small tables and a chart, on one page."""
    for table in sheet.tables.values():
        yield from check_table(sheet, table, table_names)
        yield from check_headers(sheet, openpyxl.utils.cell.range_boundaries(table.ref)[1])
    if sheet.page_setup.orientation != "portrait":
        yield "arket skrives ikke ut stående"
    if (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight or 1) != (1, 1):
        yield "arket er ikke tilpasset én side"


def check_list(sheet, table_names, publishing):
    """A sheet with one table."""
    row = header_row(sheet)
    if row is None:
        yield "arket har ingen overskriftsrad som gjentas ved utskrift"
        return
    if len(sheet.tables) > 1:
        yield "arket har mer enn én tabell"
    for table in sheet.tables.values():
        yield from check_table(sheet, table, table_names)
    yield from check_headers(sheet, row)
    data_rows = sheet.max_row - row
    if publishing:
        yield from check_publishing(sheet, row)
    elif data_rows > LONG_LIST and (sheet.freeze_panes is None or int(re.sub(r"\D", "", sheet.freeze_panes)) != row + 1):
        yield f"lista har {data_rows} rader, men overskriften er ikke låst"
    for cells in sheet.iter_rows(min_row=row + 1):
        if all(c.value is None for c in cells):
            yield f"rad {cells[0].row} er tom inne i tabellen"
            break


def check_sheet(sheet, table_names, publishing):
    name = sheet.title
    if len(name) > 31 or FORBIDDEN_IN_SHEET_NAME & set(name):
        yield "arknavnet er for langt eller har tegn som ikke er tillatt"
    if sheet.sheet_state != "visible":
        yield "arket er skjult"
    if sheet.merged_cells.ranges:
        yield "arket har sammenslåtte celler"
    if any(d.hidden for d in sheet.row_dimensions.values()) or any(d.hidden for d in sheet.column_dimensions.values()):
        yield "arket har skjulte rader eller kolonner"
    if len(sheet._charts) > 1 or sheet._images:
        yield "arket har mer enn ett diagram, eller bilder"
    is_front = sheet is sheet.parent.worksheets[0] and not publishing and sheet.print_title_rows is None
    yield from check_front(sheet, table_names) if is_front else check_list(sheet, table_names, publishing)
    yield from check_bars(sheet)
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.data_type == "f" and not OWN_FORMULA.match(cell.value):
                yield f"cellen {cell.coordinate} er en formel"
            if cell.value is not None and cell.font.name != "Arial":
                yield f"cellen {cell.coordinate} har skriften {cell.font.name}"
    for dimension in sheet.column_dimensions.values():
        if not 10 <= dimension.width <= 61:
            yield f"kolonne {dimension.index} har bredden {dimension.width}"
    if str(sheet.page_setup.paperSize) != "9":
        yield "arket skrives ikke ut på A4"
    if not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage:
        yield "arket er ikke tilpasset én side i bredden"
    if not publishing and (sheet.oddFooter.center.text != "&P" or sheet.oddHeader.center.text):
        yield "topp- og bunntekst skal bare ha sidetall"
    if sheet.sheet_view.selection and any(s.activeCell not in (None, "A1") for s in sheet.sheet_view.selection
                                          if s.pane is None):
        yield "markøren står ikke i A1"


def check_book(path, publishing):
    with zipfile.ZipFile(path) as parts:
        if parts.testzip() is not None:
            yield "en del av filen er skadet"
        for part in parts.namelist():
            if part.endswith((".xml", ".rels")):
                minidom.parseString(parts.read(part))
            if "vbaProject" in part:
                yield "filen har makroer"
            if re.match(r"xl/drawings/drawing\d+\.xml$", part):
                for shape in minidom.parseString(parts.read(part)).getElementsByTagName("xdr:cNvPr"):
                    if not shape.getAttribute("descr"):
                        yield f"{part} har et diagram uten alternativ tekst"
    book = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        for cells in sheet.iter_rows():
            for cell in cells:
                if cell.data_type == "f" and values[sheet.title][cell.coordinate].value is None:
                    yield f"{sheet.title}: formelen i {cell.coordinate} har ingen lagret verdi"
    properties = book.properties
    for name in ("title", "subject", "creator", "keywords", "category", "description"):
        if not getattr(properties, name):
            yield f"egenskapen {name} mangler"
    if properties.created is None or (properties.created.hour, properties.created.minute) != (0, 0):
        yield "opprettet-tidspunktet er ikke klokken 00.00 på beregningsdatoen"
    if book.active is not book.worksheets[0]:
        yield "det første arket er ikke åpent"
    table_names = set()
    for sheet in book.worksheets:
        for breach in check_sheet(sheet, table_names, publishing):
            yield f"{sheet.title}: {breach}"


def main():
    paths = [argument for argument in sys.argv[1:] if argument != "--publisering"]
    publishing = "--publisering" in sys.argv[1:]
    if not paths:
        print("Oppgi minst én arbeidsbok.", file=sys.stderr)
        return 64
    breaches = [f"{path}: {breach}" for path in paths for breach in check_book(path, publishing)]
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
