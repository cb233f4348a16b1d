# Everything a contributor runs. `make demo` and `make test` need only Python 3.11+ and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
VERSION := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' service/factbox/version.py)
IMAGE_BUILD ?= docker build -t factbox:$(VERSION) -t factbox .
IMAGE_RUN ?= docker run --rm --network host --env FACTBOX_PORT --read-only --tmpfs /tmp --cap-drop ALL factbox
# The locks are complete, so pip need not resolve anything.
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes

.PHONY: faults soak fuzz release-check demo serve axe pictures test bulk-test check openapi openapi-check eval bench bench-check weights image image-test deploy-check examples-test wheel wheel-test native native-test tutorial-test test-locked test-highest test-lowest lock clean

$(VENV)/run: requirements/run.txt requirements/build.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) -r requirements/run.txt -r requirements/build.txt
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q service plugins
	touch $@

$(VENV)/dev: requirements/dev.txt $(VENV)/run
	$(PIP) -r requirements/dev.txt
	touch $@

demo: $(VENV)/run        ## install, start the service, POST the sample article, print its factbox, stop
	$(BIN)/python -m factbox.demo seeds/homs-roadblocks/article.txt 2025-01-06

serve: $(VENV)/run       ## the service on http://127.0.0.1:8000
	$(BIN)/factbox $(addprefix --env-file ,$(wildcard .env)) serve

axe: tests/web/axe/node_modules/axe-core  ## the accessibility rules that the tests of the page at / want (npm)

tests/web/axe/node_modules/axe-core: tests/web/axe/package-lock.json
	cd tests/web/axe && npm ci --silent
	touch $@

pictures: $(VENV)/dev    ## docs/pictures/*.png, from a real run of the page in Chromium
	$(BIN)/python docs/pictures/make.py

test: $(VENV)/dev        ## all tests
	$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(VENV)/dev       ## style, types, architecture, docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tests/support/untested.py
	$(BIN)/factbox openapi --check openapi/openapi.yaml

openapi: $(VENV)/run     ## write openapi/openapi.yaml and its examples
	$(BIN)/factbox openapi --write openapi

openapi-check: $(VENV)/client  ## two linters of the document, and a generated client at work, types checked
	cd openapi/lint && npm ci --silent
	openapi/lint/node_modules/.bin/spectral lint --fail-severity hint --ruleset openapi/lint/.spectral.yaml openapi/openapi.yaml
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
	  openapi/lint/node_modules/.bin/redocly lint --config openapi/lint/redocly.yaml openapi/openapi.yaml
	rm -rf build/client
	PATH=$(CURDIR)/$(BIN):$$PATH $(BIN)/openapi-python-client generate --path openapi/openapi.yaml --output-path build/client
	MYPYPATH=build/client $(BIN)/mypy --strict --config-file= openapi/client/use.py
	$(BIN)/python openapi/client/check.py build/client

$(VENV)/client: requirements/client.txt $(VENV)/dev
	$(PIP) -r requirements/client.txt
	touch $@

bulk-test: $(VENV)/bulk   ## corpora: all their tests, and those with Spark (needs Java) and datatrove, which `make test` skips
	$(BIN)/python -m pytest tests/bulk -n 2 --dist loadgroup

$(VENV)/bulk: requirements/bulk.txt $(VENV)/dev
	$(PIP) -r requirements/bulk.txt
	touch $@

eval: $(VENV)/run        ## precision, recall and F1 over seeds/, against the committed baseline
	$(BIN)/python seeds/evaluate.py

faults: $(VENV)/dev      ## kills, full disks, overload, slow clients: what SECURITY.md promises (minutes)
	$(BIN)/python -m pytest -n 0 -s -q tests/faults/fault_*.py

soak: $(VENV)/dev        ## ten minutes of load with 5 % hostile input: memory, descriptors and processes stay as they are
	PYTHONPATH=tests/support $(BIN)/python tests/faults/soak.py

fuzz: $(VENV)/dev        ## 1,000 examples an operation, a parser and a preparation; jobs in any order
	FUZZ_EXAMPLES=1000 $(BIN)/python -m pytest -n 2 --dist worksteal -q tests/fuzz/fuzz_*.py tests/web/test_web_openapi.py -k 'whatever or order or every'

release-check: $(VENV)/audit  ## known vulnerabilities and licences of what is installed
	$(BIN)/python deploy/release_check.py $(VENV)/audit-tools

$(VENV)/audit: requirements/audit.txt $(VENV)/run
	$(PYTHON) -m venv $(VENV)/audit-tools
	$(VENV)/audit-tools/bin/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes -r requirements/audit.txt
	touch $@

bench: $(VENV)/rivals    ## what an article, a page, a request, a batch, a start cost, beside other tools
	PYTHONPATH=seeds $(BIN)/python -m bench --rivals $(VENV)/rivals/bin/python $(BENCH)

bench-check: $(VENV)/run ## no ratio to the yardstick is worse than the committed one by more than 15 %
	PYTHONPATH=seeds $(BIN)/python -m bench --check

$(VENV)/rivals: requirements/rivals.txt $(VENV)/run
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements/rivals.txt
	touch $@

weights: $(VENV)/run     ## train the tagger on the corpora in the folder DATA (service/factbox/language/train/README.md)
	$(BIN)/python -m factbox.language.train $(DATA)

image:                   ## the container image
	$(IMAGE_BUILD)

image-test:              ## run the image with a read-only root and POST the sample article to it
	$(PYTHON) deploy/image_test.py $(IMAGE_RUN)

deploy-check: $(VENV)/deploy  ## Dockerfile, compose and Kubernetes files, alert rules, workflow
	$(BIN)/hadolint Dockerfile deploy/dask/Dockerfile
	for file in deploy/kubernetes/*.yaml; do $(BIN)/kubernetes-validate --strict -k 1.31 $$file || exit 1; done
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec deploy/compose.yaml deploy/dask/compose.yaml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/ci.yaml
	! command -v promtool || promtool check rules deploy/prometheus/alerts.yaml

$(VENV)/deploy: requirements/deploy.txt $(VENV)/run
	$(PIP) -r requirements/deploy.txt
	touch $@

test-locked: test

test-highest:            ## all tests with the newest dependencies that pyproject.toml admits
	$(PYTHON) -m venv $(VENV)-highest
	$(VENV)-highest/bin/python -m pip install --quiet --upgrade --editable '.[dev]'
	$(VENV)-highest/bin/python -m pytest -n 2

test-lowest:             ## all tests with the oldest
	$(PYTHON) -m venv $(VENV)-lowest
	$(VENV)-lowest/bin/python -m pip install --quiet uv
	$(VENV)-lowest/bin/uv pip install --quiet --python $(VENV)-lowest/bin/python --resolution lowest-direct --editable '.[dev]'
	$(VENV)-lowest/bin/python -m pytest -n 2

examples-test: $(VENV)/dev  ## install the example plugins beside factbox, run their tests, list them
	rm -rf $(VENV)/examples
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --target $(VENV)/examples examples/factbox-people examples/factbox-images
	for example in people images; do \
	  PYTHONPATH=$(VENV)/examples $(BIN)/python -m pytest -q -p no:cacheprovider examples/factbox-$$example/tests || exit 1; done
	PYTHONPATH=$(VENV)/examples $(BIN)/factbox plugins

.PHONY: notebook-test
notebook-test: $(VENV)/notebook  ## the notebook in a kernel, data frames of pandas and polars, the spaCy component
	$(BIN)/python -m pytest -q tests/test_notebook.py tests/test_box.py
	rm -rf $(VENV)/spacy
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --target $(VENV)/spacy examples/factbox-spacy
	PYTHONPATH=$(VENV)/spacy $(BIN)/python -m pytest -q -p no:cacheprovider examples/factbox-spacy/tests

$(VENV)/notebook: requirements/notebook.txt $(VENV)/dev
	$(PIP) -r requirements/notebook.txt
	touch $@

wheel: $(VENV)/run        ## the wheel, dist/factbox-*.whl
	rm -rf dist
	$(BIN)/hatchling build -t wheel

native: $(VENV)/dev       ## the wheel with compiled parsers, dist/factbox-*-PLATFORM.whl (a C compiler, three minutes)
	rm -rf dist
	FACTBOX_NATIVE=1 $(BIN)/hatchling build -t wheel

NATIVE := build/native/tree
native-test: native      ## the tests of the parsers and of their English, with all of it compiled
	mkdir -p $(NATIVE)
	cp -r service plugins $(NATIVE)
	cp -r build/native/lib/factbox build/native/lib/factbox__mypyc.* $(NATIVE)/service
	cp -r build/native/lib/factbox_* $(NATIVE)/plugins
	PYTHONPATH=$(NATIVE)/service:$(NATIVE)/plugins FACTBOX_NATIVE=1 $(BIN)/python -m pytest -n 2 -p no:cacheprovider \
	  tests/test_native.py tests/language tests/plugins

# Three environments: from the lock; as a newcomer's pip resolves it, old ones included; with a plugin that brings a package of our name.
wheel-test: wheel         ## install the wheel in empty environments, run it from an empty folder
	rm -rf build/wheel-locked build/wheel-resolved
	$(PYTHON) -m venv build/wheel-locked
	build/wheel-locked/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements/run.txt
	build/wheel-locked/bin/python -m pip install --quiet --no-deps dist/*.whl
	cd $$(mktemp -d) && echo 'It cost $$5.' | $(CURDIR)/build/wheel-locked/bin/factbox parse --format table
	$(PYTHON) -m venv build/wheel-resolved
	build/wheel-resolved/bin/python -m pip install --quiet --disable-pip-version-check pip==23.2.1
	build/wheel-resolved/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	cd $$(mktemp -d) && echo 'It cost $$5.' | $(CURDIR)/build/wheel-resolved/bin/factbox parse --format table
	cd $$(mktemp -d) && $(CURDIR)/build/wheel-resolved/bin/python -c 'import htmldate, justext, trafilatura; from factbox.language.tagging import tag_text; assert tag_text("It fell.")'
	$(PYTHON) deploy/shadow_test.py build/wheel-resolved/bin

tutorial-test:           ## the plugin tutorial as written, in an environment as `make demo` makes it
	rm -rf build/tutorial
	$(MAKE) VENV=build/tutorial build/tutorial/run
	$(PYTHON) deploy/tutorial_test.py docs/plugins.md build/tutorial/bin

lock: $(VENV)/dev        ## renew requirements/*.txt
	cd requirements && for set in run jobs build dev native bulk notebook client image deploy rivals audit; do \
	  CUSTOM_COMPILE_COMMAND="make lock" ../$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
	    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file $$set.txt $$set.in || exit 1; done

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
