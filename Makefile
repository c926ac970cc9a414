# Thin targets; the work is in .ci/ and in the programs. `make help` lists them.
.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 20

.PHONY: run
run: ## build and serve the demo State Utopia on http://127.0.0.1:3000
	@.ci/tools run
	@.ci/front
	cargo build --release --package server
	target/release/vidimus demo --serve

.PHONY: test
test: ## everything that must hold before a change lands
	@.ci/test

.PHONY: bench
bench: ## measure pages on a cheap telephone, MRZ, names, stickers, a million serials, cases and entries of a list, and 200 officers at once, beside what Python does
	@.ci/tools test
	@.ci/front
	cargo build --release --package server
	cd end2end && BUDGETS=1 VIDIMUS=$${CARGO_TARGET_DIR:-../target}/release/vidimus npx playwright test --project=budgets
	@.ci/bench
	cargo test --release --package services --test story -- --ignored --nocapture --test-threads=1 a_million
	cargo test --release --package server --test service -- --ignored --nocapture two_hundred_officers

.PHONY: station
station: ## let a robot print an hour of stickers at the print station, on a real IPP printer
	@.ci/tools test
	cargo test --release --package server --test service -- --ignored --nocapture an_hour_of_stickers

.PHONY: readback
readback: ## let foreign programs read 1,000 random stickers
	@.ci/readback

.PHONY: chaos
chaos: ## kill tab, network and server 1,000 times while a robot fills the form
	@.ci/tools test
	@.ci/front
	cargo build --package server
	cd end2end && CHAOS_RUNS=$${CHAOS_RUNS:-1000} CHAOS_ROBOTS=$${CHAOS_ROBOTS:-4} npx playwright test chaos --project=js

.PHONY: fuzz
fuzz: ## feed the readers of the MRZ and of the seal with garbage for a minute
	@.ci/fuzz

.PHONY: screenshots
screenshots: ## picture every page into end2end/screenshots
	@.ci/tools test
	@.ci/front
	cargo build --package server
	cd end2end && SCREENSHOTS=1 npx playwright test --project=screenshots
