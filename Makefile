# make run   leser sample-data og skriver output/
# make test  kjører alle tester

SHELL := /bin/bash
SWIFT ?= swift
SWIFTFLAGS := --explicit-target-dependency-import-check error
PAKKER := libxlsxwriter-dev libssl-dev libsqlite3-dev libglpk-dev libarchive-dev pkg-config
TESTPAKKER := $(PAKKER) python3-openpyxl python3-venv
VENV := .venv-test
export SWIFT_BACKTRACE := enable=no

.PHONY: run test bench lint clean help oppsett testoppsett

help:
	@echo "make run    bygger og kjører nattjobben på sample-data/ inn i output/"
	@echo "make test   kjører alle tester"
	@echo "make bench  måler deler og hele nattjobben på 300 000 personer (PERSONER=… for et annet tall)"
	@echo "make lint   sjekker kodestilen"
	@echo "make clean  fjerner bygg og output/"

run: oppsett
	$(SWIFT) build -c release $(SWIFTFLAGS) --product nir
	.build/release/nir kjoer nattlig --output output
	@echo
	@.build/release/nir status
	@echo "Se  output/publisert/sensitiv/lister/       lister og samlet arbeidsbok"
	@echo "    output/publisert/sensitiv/retteliste/   én arbeidsbok per kommune"
	@echo "    output/siste/kjoring.json               alle tall"

test: testoppsett
	$(SWIFT) build --build-tests $(SWIFTFLAGS) -Xswiftc -warnings-as-errors
	NIR_TEST_PYTHON=$(CURDIR)/$(VENV)/bin/python $(SWIFT) test --skip-build --disable-xctest

bench: oppsett
	$(SWIFT) build -c release $(SWIFTFLAGS) --product nir
	Benchmarks/hele-natten $(or $(PERSONER),300000)
	$(SWIFT) package --package-path Benchmarks benchmark --no-progress
	$(SWIFT) run --package-path Benchmarks -c release Vernmaaling $(or $(PERSONER),300000)

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift Benchmarks/Benchmarks Benchmarks/Package.swift

clean:
	rm -rf .build Benchmarks/.build $(VENV) output

# Installerer bare det som mangler. Uten rettigheter sier den hva som må installeres, og av hvem.
oppsett:
	@bash .ci/installer $(PAKKER)

testoppsett:
	@bash .ci/installer $(TESTPAKKER)
	@test -x $(VENV)/bin/python || python3 -m venv --system-site-packages $(VENV)
	@$(VENV)/bin/python -c 'import holidays, openpyxl, pyaxis, pyjstat' 2>/dev/null \
		|| $(VENV)/bin/python -m pip install --quiet holidays openpyxl pyaxis pyjstat \
		|| echo "Merk: holidays, openpyxl, pyaxis og pyjstat kunne ikke hentes; testene som bruker dem, hoppes over og sier det."
