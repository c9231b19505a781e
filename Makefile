# FlowButton. `make` lists what there is to do.

PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help demo run test lint bench mutants screenshots translations man wheel clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: ## Try it on the embedded tenant; without a display it runs by itself and prints
	@$(PYTHON) packaging/bootstrap.py demo
	@$(BIN)/flowbutton demo $(ARGS)

run: ## Start the program with your own accounts (ARGS="…" is its command line)
	@$(PYTHON) packaging/bootstrap.py demo
	@$(BIN)/flowbutton $(ARGS)

test: ## Check everything: linters, types, tests, coverage, the built wheel
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python packaging/checks.py

lint: ## Only the linters and the types
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python packaging/checks.py lint

bench: ## Measure, and write docs/benchmarks.md
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python -m tests.bench $(ARGS)

mutants: ## Change the code in small ways and see whether a test notices (ARGS="engine")
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python packaging/mutants.py $(ARGS)

screenshots: ## Take a picture of each page into build/screens, and one of all
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python -m tests.ui.page_shots build/screens
	@$(BIN)/python -m tests.ui.page_shots build/screens --contrast --scales=1
	@$(BIN)/python -m tests.ui.page_shots build/screens/text --text=200 --scales=1
	@$(BIN)/python -m tests.ui.page_shots build/screens/de --language=de
	@$(BIN)/python -m tests.ui.page_shots build/screens/ja --language=ja
	@$(BIN)/python -m tests.ui.page_shots build/screens/rtl --reverse
	@$(BIN)/python -m tests.ui.contact_sheet build/screens

translations: ## Bring the translations up to date with the code and compile them (ARGS=de for one)
	@$(PYTHON) packaging/bootstrap.py demo
	@$(BIN)/python packaging/translations.py $(ARGS)

man: ## Make the man page, build/flowbutton.1, of the words of the command line
	@$(PYTHON) packaging/bootstrap.py demo
	@mkdir -p build && $(BIN)/python -m flowbutton.cli.man_page build/flowbutton.1

wheel: ## Build the wheel into dist
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python -m build --wheel --no-isolation

clean: ## Remove everything made here, .venv too
	rm -rf .venv build dist .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
