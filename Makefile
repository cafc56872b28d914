# Set-up, build and checks. `make help` lists the targets.
#
#   make                               every dossier in inputs/ into outputs/
#   make DOSSIER=path OUT=path         one dossier, or a folder of dossiers, somewhere else
#   make JOBS=4                        so many dossiers at a time
#   make PYTHON=python3.13 ...         with another Python (3.11 or newer)

PYTHON ?= python3
VENV ?= .venv
DOSSIER ?= inputs
OUT ?= outputs
JOBS ?= 1
FUZZ_SECONDS ?= 60
# A language model that `make bench` scores as a second reader: SECOND_READER=http://127.0.0.1:8080/v1 MODEL=name
export SECOND_READER MODEL
TESTS ?= tests

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
# Packages without a wheel are built with the setuptools of the lock, so that nothing unlisted is fetched to build them.
INSTALL := $(PIP) install --require-hashes --no-deps --no-build-isolation --use-pep517
# One entry of the lock: its first line ends in a backslash, as all of its lines but the last do.
SETUPTOOLS := sed -n '/^setuptools==/,/[^\\]$$/p' requirements.lock
# Each part of the environment is a file: it is as new as what it was made from, and a second run does nothing.
LOCKED := $(VENV)/.locked
TOOLS := $(VENV)/.tools
READY := $(VENV)/.ready

.DEFAULT_GOAL := build
.PHONY: build review test quick coverage lint type golden preview bench quality fuzz lock wheelhouse clean help
.DELETE_ON_ERROR:

build: $(READY) ## Set up and build the dossiers: memo, deck, Markdown and JSON into outputs/NAME/
	@$(BIN)/summarizer build "$(DOSSIER)" --out "$(OUT)" --jobs "$(JOBS)"

review: $(READY) ## Open the brief of DOSSIER in the browser, on this machine alone, to correct and approve it
	@$(BIN)/summarizer review "$(DOSSIER)" --out "$(OUT)"

test: $(READY) $(TOOLS) ## Set up and run the tests, on as many cores as there are
	@$(BIN)/python -m pytest --numprocesses auto --dist loadscope

quick: $(READY) $(TOOLS) ## The unit tests alone, in under a minute
	@$(BIN)/python -m pytest --numprocesses auto --quiet tests/unit

coverage: $(READY) $(TOOLS) ## The tests again, with the share of branches that they take, file by file
	@$(BIN)/python -m pytest --numprocesses auto --dist loadscope --quiet $(TESTS) \
	    --cov=summarizer --cov-branch --cov-report=term:skip-covered --cov-report=xml:build/coverage.xml

lint: $(READY) $(TOOLS) ## Style and import layers: ruff and import-linter
	@$(BIN)/ruff check .
	@$(BIN)/lint-imports

type: $(READY) $(TOOLS) ## Types: mypy --strict
	@$(BIN)/mypy

golden: $(READY) $(TOOLS) ## Rewrite the golden files of the tests and print what changed in them
	@GOLDEN=rewrite $(BIN)/python -m pytest tests/golden --quiet --capture=no

preview: build ## Pictures of every page and slide, and a sheet of all, before and now, in outputs/NAME/preview/
	@$(BIN)/python -m tests.documents.preview "$(OUT)"

bench: $(READY) $(TOOLS) ## Times, memory and benchmark scores beside those of other tools
	@for script in tests/quality/bench_*.py tests/quality/*/bench_*.py; do \
	    echo "== $$script"; PYTHONPATH=. $(BIN)/python "$$script" || exit 1; \
	done

quality: $(READY) $(TOOLS) ## Scores on every labelled dossier beside sumy's
	@$(BIN)/python -m pytest --numprocesses auto --quiet -m thorough tests/quality
	@$(BIN)/python -m tests.quality.report
	@$(BIN)/python -m tests.quality.series.scores
	@$(BIN)/python -m tests.quality.second_reader.report
	@$(BIN)/python -m tests.quality.sorting.report
	@$(BIN)/python -m tests.quality.sorting.mixed
	@$(BIN)/python -m tests.quality.review.report

fuzz: $(READY) $(TOOLS) ## Broken and hostile inputs, FUZZ_SECONDS for each target
	@$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS)

lock: ## Write requirements.lock and requirements-dev.lock anew, from pyproject.toml and PyPI
	@$(PYTHON) -m venv build/uv && build/uv/bin/python -m pip install --quiet uv
	@echo "setuptools>=77" | $(UV_COMPILE) pyproject.toml - --extra readers --extra review --output-file requirements.lock
	@echo "setuptools>=77" | $(UV_COMPILE) pyproject.toml - --extra readers --extra review --extra cluster --extra dev \
	    --constraint requirements.lock --output-file requirements-dev.lock

UV_COMPILE = env -u UV_INDEX_URL build/uv/bin/uv pip compile --quiet --universal --python-version 3.11 \
    --generate-hashes --no-annotate --no-header

wheelhouse: $(READY) ## Every wheel for a machine without network, of this Python and platform, in wheelhouse/
	@rm -rf wheelhouse
	@$(SETUPTOOLS) > $(VENV)/setuptools.txt
	@$(PIP) wheel --require-hashes --no-deps --wheel-dir wheelhouse --requirement $(VENV)/setuptools.txt
	@$(PIP) wheel --require-hashes --no-deps --no-build-isolation --use-pep517 \
	    --wheel-dir wheelhouse --requirement requirements.lock
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir wheelhouse .
	@cd wheelhouse && sha256sum -- *.whl > SHA256SUMS
	@echo "wheelhouse/ holds $$(ls wheelhouse/*.whl | wc -l) wheels. On the other machine, in this folder's parent:"
	@echo "  (cd wheelhouse && sha256sum --check --quiet SHA256SUMS)"
	@echo "  python3 -m venv .venv && .venv/bin/pip install --no-index --find-links wheelhouse 'diplomatic-summary[readers,review]'"

clean: ## Remove the environment and caches; outputs/ stays, since it may hold edited documents
	@rm -rf $(VENV) build dist wheelhouse *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find summarizer tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) | while IFS='|' read -r name text; do \
	    printf '  make %-12s %s\n' "$$name" "$$text"; \
	done

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "$(PYTHON) is missing or older than 3.11: name a newer one, as in: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	    { echo "$(PYTHON) cannot make environments: install its venv module (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@echo "Setting up $(VENV): once, a minute or two."
	@$(PYTHON) -m venv $(VENV)

$(LOCKED): requirements.lock | $(VENV)/pyvenv.cfg
	@$(SETUPTOOLS) > $(VENV)/setuptools.txt
	@$(INSTALL) --requirement $(VENV)/setuptools.txt
	@$(INSTALL) --requirement requirements.lock
	@touch $@

$(TOOLS): requirements-dev.lock $(LOCKED)
	@$(INSTALL) --requirement requirements-dev.lock
	@touch $@

$(READY): pyproject.toml $(LOCKED)
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@$(BIN)/python -m compileall -q summarizer
	@touch $@
