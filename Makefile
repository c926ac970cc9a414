.PHONY: test
test: ## everything that must hold before a change lands
	cargo fmt --all --check
	cargo test --workspace
