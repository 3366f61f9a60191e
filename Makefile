# Alongside. `make` alone lists what you can do; what takes a variable says so.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run dev test test-api stress test-app journeys a11y shots check format openapi package production bench sbom backup restore move-to-postgres clean

# The names of built files change with what is in them: without this, those of earlier builds would stay in the package.
forget_app = rm -rf backend/target/classes/META-INF/resources

# Finds a JDK 25 wherever people keep one, and then calls Maven through the wrapper.
maven = backend=$(CURDIR)/backend && . backend/scripts/lib.sh && use_jdk && cd backend && ./mvnw --batch-mode --no-transfer-progress

# What the browser app brings with it; the API's own list is made beside its package.
list_app = node frontend/scripts/sbom.mjs > backend/target-production/sbom-app.json

# What `make bench` compares the product with follows it, or does not compile.
compile_bench = $(maven) --quiet compile -Dproduction -Dbench

PACKAGED := backend/target/packaged
APP := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
app_sources := frontend/index.html frontend/vite.config.ts frontend/tsconfig.json openapi.yaml \
  $(shell find frontend/src frontend/public frontend/scripts -type f -not -name '*.gen.ts')
api_sources := backend/pom.xml $(shell find backend/src/main backend/src/demo -type f)

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Start everything on this machine (DB=postgres: on PostgreSQL; PORT=, KEYCLOAK_PORT=)
	@backend/run.sh --build || [ $$? = 130 ]

dev: $(MODULES) ## The same with live reload of both halves
	@backend/run.sh --dev || [ $$? = 130 ]

test: $(MODULES) ## Everything a change must pass; this is what CI runs
	cd frontend && npm run --silent test:fast
	cd frontend && npm run --silent contract
	$(MAKE) --no-print-directory production
	$(compile_bench)
	$(forget_app)
	$(maven) verify && touch $(CURDIR)/$(PACKAGED)
	cd frontend && npm run --silent e2e

test-api: ## Tests of the API on H2 (T=ProjectTest: one class; DB=postgres: on PostgreSQL)
	$(maven) test $(if $(T),-Dtest=$(T)) $(if $(filter postgres,$(DB)),-Dskip.h2=true,-Dskip.postgresql=true)

stress: ## Send 20,000 hostile requests to the API on each engine (SEED=, REQUESTS=, ONLY=the number of one; DB=: one engine)
	$(maven) test -Dtest=Stress $(if $(SEED),-Dstress.seed=$(SEED)) $(if $(REQUESTS),-Dstress.requests=$(REQUESTS)) $(if $(ONLY),-Dstress.only=$(ONLY)) \
	  $(if $(filter postgres,$(DB)),-Dskip.h2=true) $(if $(filter h2,$(DB)),-Dskip.postgresql=true)

test-app: $(MODULES) ## Component tests of the browser app (T=drafts: those whose file has these letters)
	cd frontend && npm run --silent generate && npx vitest run $(T)

journeys: package ## Journeys in a real browser (ONLY=words of their names)
	cd frontend && npm run --silent journeys

a11y: package ## Every screen in every reading; before a release
	cd frontend && A11Y=all npm run --silent e2e -- speech screens wordings visits

shots: package ## Pictures of every screen into frontend/shots (DARK=1)
	cd frontend && npm run --silent shots

check: $(MODULES) ## Format, types and rules of both halves, without the tests
	cd frontend && npm run --silent generate && npm run --silent types && npm run --silent lint
	$(maven) --quiet test-compile

format: $(MODULES) ## Rewrite the code the way the house writes it
	$(maven) --quiet spotless:apply
	cd frontend && npx biome check --write

openapi: ## Refresh openapi.yaml and the data map from the code; read the difference before you commit it
	$(maven) --quiet test -Dtest=OpenApiTest,PrivacyTest -Dskip.postgresql=true -Dopenapi.write=true

package: $(PACKAGED) ## Build the packages with the demo world (H2 and PostgreSQL) that `make run` starts

production: $(MODULES) ## Build what an installation runs: PostgreSQL, no demo world
	cd frontend && npm run --silent generate > /dev/null && npx vite build --mode installation --outDir dist-installation --logLevel warn
	rm -rf backend/target-production
	$(maven) --quiet package -Dproduction -Dmaven.test.skip=true
	$(list_app)

bench: ## Measure speed and memory beside peers (ROWS=list: one row; how: backend/docs/speed.md)
	@backend/scripts/bench.sh

sbom: ## List what an installation is made of (CycloneDX), into backend/target-production
	$(maven) --quiet cyclonedx:makeBom@sbom -Dproduction
	$(list_app)

backup: ## Copy everything the database holds into FILE= (how: backend/docs/backup.md)

restore: ## Bring what FILE= holds into an empty database

move-to-postgres: ## Bring what `make run` holds into an empty PostgreSQL, by way of FILE=

backup restore move-to-postgres:
	@backend/scripts/backup.sh $@

clean: ## Remove what was built; data and downloads stay
	rm -rf backend/target backend/target-production backend/target-bench backend/bench/target frontend/dist frontend/dist-installation frontend/dist-proof

$(MODULES): frontend/package-lock.json frontend/package.json
	@backend=$(CURDIR)/backend && . backend/scripts/lib.sh && need_node
	@echo "Fetching what the browser app is built with …" >&2
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(APP): $(app_sources) | $(MODULES)
	@echo "Building the browser app …" >&2
	@cd frontend && npm run --silent generate > /dev/null && npx vite build --logLevel warn

$(PACKAGED): $(api_sources) $(APP)
	@echo "Building the API; the first time Maven fetches its libraries …" >&2
	@$(forget_app)
	@$(maven) --quiet package -DskipTests
	@touch $@
