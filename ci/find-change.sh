#!/bin/sh
# What a change repeats, in a job of CI: the report to files, the comment, the exit code. Used by action.yml and gitlab.yml.
#
#   SPOLIA_BASE      branch that the change goes to, such as origin/main
#   SPOLIA_FAIL_ON   new, any, or empty for never
#   SPOLIA_OUT       folder for change.md and change.sarif
#   SPOLIA           how Spolia is called (default: spolia)
#   SPOLIA_COMMENT   0 for no comment
set -u
here=$(cd "$(dirname "$0")" && pwd)
out=${SPOLIA_OUT:-spolia-out}
spolia=${SPOLIA:-spolia}
mkdir -p "$out"
set -- find --diff --base "$SPOLIA_BASE" --head HEAD
[ -n "${SPOLIA_BASELINE:-}" ] && set -- "$@" --baseline "$SPOLIA_BASELINE"

# Nothing differs (a merge, a tag) is no failure of the job; whatever else stops the first run stops it.
$spolia "$@" --format sarif > "$out/change.sarif" 2> "$out/errors.txt"
code=$?
if [ $code -ne 0 ]; then
  cat "$out/errors.txt" >&2
  rm -f "$out/change.sarif"
  grep -q '^spolia: nothing differs' "$out/errors.txt" && exit 0
  exit $code
fi
[ -n "${SPOLIA_FAIL_ON:-}" ] && set -- "$@" --fail-on "$SPOLIA_FAIL_ON"
$spolia "$@" --format markdown > "$out/change.md"
code=$?
[ $code -gt 1 ] && exit $code
[ -n "${GITHUB_STEP_SUMMARY:-}" ] && cat "$out/change.md" >> "$GITHUB_STEP_SUMMARY"
grep -q '"ruleId"' "$out/change.sarif" || export SPOLIA_QUIET=1
if [ "${SPOLIA_COMMENT:-1}" != 0 ] && [ -n "${SPOLIA_REQUEST:-}${CI_MERGE_REQUEST_IID:-}" ]; then
  node "$here/comment.mjs" "$out/change.md"
fi
exit $code
