#!/usr/bin/env bash
# .git/hooks/pre-commit: judges the policies that are to be committed, as they are to be committed.
set -euo pipefail
version=0.1.0-SNAPSHOT
jar=${XDG_CACHE_HOME:-$HOME/.cache}/carillon/carillon-catalog-$version.jar
if [ ! -f "$jar" ]; then
  mvn -q dependency:copy -Dartifact=dev.carillon:carillon-catalog:$version -DoutputDirectory="${jar%/*}"
fi
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
git diff --cached --name-only --diff-filter=d -z -- '*.json' |
  git checkout-index -z --stdin --prefix="$staged/"
cd "$staged"
[ -z "$(ls)" ] || java -jar "$jar" check --allow-none .
