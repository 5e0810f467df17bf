# What developers and CI run. `make` alone lists it.
#
# ARGS goes to the command at the end: make test ARGS=subscribe, make run ARGS=--help.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run demo setup check test proof bench

ARGS ?=

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build and serve on the embedded database, with nothing configured
	cargo run -- serve $(ARGS)

demo: ## Serve a made-up week from a database of its own
	cargo run -- demo $(ARGS)

setup: ## Install what the tests need (as root; otherwise name it)
	@tests/support/setup.sh

check: ## Formatting and lints
	cargo fmt --all --check
	cargo clippy --all-targets -- -D warnings

# The tests are built before the database starts, so that a fault in the code is
# told at once and the cluster runs only as long as the tests do.
test: setup check ## Everything, on both database engines
	cargo test --no-run
	@tests/support/with-postgres.sh cargo test $(ARGS)

# Fifty kills in twenty thousand deliveries on each engine: about an hour.
proof: setup ## Kill it fifty times while it sends, and count what arrived
	MARU_PROOF=full tests/support/with-postgres.sh cargo test --test proof -- --nocapture $(ARGS)

bench: ## Measure pages, the outbox, the fan-out and the bot, each against its reference
	benches/pages.sh
	cargo bench --no-run --bench outbox --bench fanout --bench telegram
	MARU_TEST_DURABLE=1 tests/support/with-postgres.sh cargo bench --bench outbox
	MARU_TEST_DURABLE=1 tests/support/with-postgres.sh cargo bench --bench fanout
	MARU_TEST_DURABLE=1 tests/support/with-postgres.sh cargo bench --bench telegram
