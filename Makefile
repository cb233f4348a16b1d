# Everything a contributor runs. `make demo` and `make test` need only Python 3.11+ and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# The locks are complete, so pip need not resolve anything.
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes

.PHONY: demo serve test check openapi eval bench image image-test lock clean

$(VENV)/run: requirements/run.txt requirements/build.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) -r requirements/run.txt -r requirements/build.txt
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/dev: requirements/dev.txt $(VENV)/run
	$(PIP) -r requirements/dev.txt
	touch $@

demo: $(VENV)/run        ## install, start the service, POST the sample article, print its factbox, stop
	$(BIN)/python -m factbox.demo seeds/homs-roadblocks/article.txt 2025-01-06

serve: $(VENV)/run       ## the service on http://127.0.0.1:8000
	$(BIN)/factbox serve

test: $(VENV)/dev        ## all tests
	$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(VENV)/dev       ## style, types, architecture, docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/factbox openapi --check openapi/openapi.yaml

openapi: $(VENV)/run     ## write openapi/openapi.yaml and its examples
	$(BIN)/factbox openapi --write openapi

eval: $(VENV)/run        ## precision, recall and F1 over seeds/, against the committed baseline
	$(BIN)/python seeds/evaluate.py

bench: $(VENV)/run       ## time of the sample article, in process and by parser
	$(BIN)/python seeds/bench.py

image:                   ## the container image
	docker build -t factbox .

lock: $(VENV)/dev        ## renew requirements/*.txt
	cd requirements && for set in run build dev; do \
	  CUSTOM_COMPILE_COMMAND="make lock" ../$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
	    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file $$set.txt $$set.in || exit 1; done

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
