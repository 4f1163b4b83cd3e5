/** R, shell and SQL: from bytes to units, through the scanner and the recogniser. */
import { describe, expect, it } from 'vitest';
import { generator } from '../../../test/support/fuzz.ts';
import { docOf, lex, outline, tokens, unitsOf } from '../../../test/support/recognised.ts';
import { language } from '../lexing/languages.ts';
import { Scanner } from '../lexing/scanner.ts';
import { IDENTIFIER, STRING, UNTERMINATED, WORD } from '../lexing/tokens.ts';
import { recognise } from './recognise.ts';
import type { Unit } from './unit.ts';

const scanner = new Scanner();

/** Texts of the tokens of some kind. */
function texts(languageId: string, source: string, kind: number): string[] {
  return lex(languageId, source).filter((_, i) => tokens.kind[i] === kind);
}

describe('R', () => {
  it('finds functions however they are assigned, with braces and without', () => {
    expect(
      outline(
        'r',
        `#' Scales.
scale_by <- function(x, m = mean(x)) {
  inner = \\(v) v - m
  inner(x)
}
drift <<- function(a,
                   b)
  if (a > b)
    a - b
  else
    b - a
\`%near%\` <- function(x, y)
  abs(x - y) %in%
    0
checks$late <- function(d) d |>
  is.na()
add <- function(a) function(b) a + b; total <- 1
`,
      ),
    ).toEqual([
      'function scale_by 2-5',
      'function scale_by.inner 3-3',
      'function drift 6-11',
      'function %near% 12-14',
      'function checks.late 15-16',
      'function add 17-17',
    ]);
  });

  it('knows the methods of R6 and S4 classes from functions handed over', () => {
    expect(
      outline(
        'r',
        `Loader <- R6::R6Class("Loader",
  public = list(
    path = NULL,
    initialize = function(path) self$path <- path,
    load = function() {
      tryCatch(read(self$path), error = function(e) NULL)
    }
  ),
  private = list(n = function() 1)
)
setMethod("show", "Scaler", function(object) {
  cat("scaler")
})
setGeneric("fit", function(object, ...) standardGeneric("fit"))
lapply(xs, function(x) x + 1)
`,
      ),
    ).toEqual([
      'class Loader 1-10',
      'method Loader.initialize 4-4',
      'method Loader.load 5-7',
      'lambda Loader.load.error 6-6',
      'method Loader.n 9-9',
      'method Scaler.show 11-13',
      'function fit 14-14',
    ]);
  });

  it('reads raw strings, names in backticks and names with dots', () => {
    expect(texts('r', `x <- r"(a "quoted" path)"; y <- R'--[a ]' b]--'; z <- 'it\\'s'`, STRING)).toEqual([
      'r"(a "quoted" path)"',
      "R'--[a ]' b]--'",
      "'it\\'s'",
    ]);
    expect(texts('r', '.cache.dir <- ..1 + `a b` %||% ...', IDENTIFIER)).toEqual(['.cache.dir', '..1', '`a b`', '...']);
    expect(texts('r', 'a %in% b %% 2 %>% c', WORD)).toEqual(['%in%', '%%', '%>%']);
  });

  it('keeps the roxygen comment with its function', () => {
    const units = unitsOf('r', `x <- 1\n\n#' Scales.\n#' @export\nscale <- function(x) x\n`);
    expect(docOf(units[0])).toBe("#' Scales.\n#' @export");
  });
});

describe('shell', () => {
  it('finds functions in all their forms', () => {
    expect(
      outline(
        'shell',
        `#!/usr/bin/env bash
train() {
  echo "$(date +"%F")"
}
function drift-check { true; }
function load.all () (
  cd /data && ls
)
retry ()
{
  until "$@"; do sleep 1; done
}
one() { two() { true; }; }
guard() if [[ -z $1 ]]; then return 1; fi
paths=()
declare -A seen=()
`,
      ),
    ).toEqual([
      'function train 2-4',
      'function drift-check 5-5',
      'function load.all 6-8',
      'function retry 9-12',
      'function one 13-13',
      'function one.two 13-13',
      'function guard 14-14',
    ]);
  });

  it('keeps its place behind here-documents, case patterns, expansions and arithmetic', () => {
    expect(
      outline(
        'shell',
        `report() {
  cat <<EOF <<-'TWO'
it's } not the end
EOF
	} nor this )
	TWO
  x=\${1#*/} y=\${#x} z=\${1:-"}"} n=$(( 1 << 2 )) # a } comment
  out="$(case $1 in
    a|b) echo "(" ;;
    *) echo \\) ;;
  esac)"
  ( case $x in (q) true;; r) false;; esac )
  echo {1..9} a#b $# \\# "\${x:-it's}" \`date\`
}
after() { :; }
`,
      ),
    ).toEqual(['function report 1-14', 'function after 15-15']);
  });

  it('reads here-documents and strings as single tokens', () => {
    expect(texts('shell', `cat <<-"E" | sort\n\tone 'two\n\tE\necho $'a\\'b' "c d" 'e'`, STRING)).toEqual([
      "\tone 'two\n\tE",
      "$'a\\'b'",
      '"c d"',
      "'e'",
    ]);
    expect(texts('shell', 'echo "a $(b "c") d"', STRING)).toEqual(['"a ', '"c"', ' d"']);
    expect(texts('shell', `echo $x \${y} $1 $@`, IDENTIFIER)).toEqual(['$x', `\${y}`, '$1', '$@']);
  });

  it('takes << without a document for what else it may be', () => {
    expect(outline('shell', 'a() { x=$((1 << y)); (( z <<= 1 )); cat <<NEVER\n}\nb() { :; }\n')).toEqual([
      'function a 1-2',
      'function b 3-3',
    ]);
  });
});

describe('SQL', () => {
  it('finds statements, CTEs and routines', () => {
    expect(
      outline(
        'sql',
        `-- paid orders
with paid as (
  select *, 'it''s; "' as note from shop.orders
), late (id) as not materialized (
  with x as (select 1 as n) select n from x
)
select * from late join paid using (id);

CREATE TABLE IF NOT EXISTS [dbo].[Daily Scores] (id int);
insert into scores select 1 from raw_scores;
create or replace function shop.bump(a int) returns int as $$
begin
  if a > 1 then a := 2; end if;
  return a + 1;
end;
$$ language plpgsql;
create procedure drift() begin declare x int; set x = case when 1 then 2 end; select x; end;
update scores set value = 1
`,
      ),
    ).toEqual([
      'statement select from late 2-7',
      'cte paid 2-4',
      'cte late 4-6',
      'cte late.x 5-5',
      'statement create table dbo.Daily Scores 9-9',
      'statement insert into scores 10-10',
      'function shop.bump 11-16',
      'function drift 17-17',
      'statement update scores 18-18',
    ]);
  });

  it('reads models and macros of dbt', () => {
    expect(
      outline(
        'sql',
        `{{ config(materialized='table') }}
{% set kinds = ['a', 'b'] %}
{# it's a comment #}
with base as (
  select * from {{ ref('stg_orders') }} where day > '{{ var('start') }}'
  {% if is_incremental() %} and ( {% else %} or ( {% endif %} true )
)
{% if full %}, extra as (select 1) {% endif %}
select * from {{ source('shop', 'orders') }}
`,
      ),
    ).toEqual(['statement select from shop.orders 4-9', 'cte base 4-7', 'cte extra 8-8']);
    const units = unitsOf('sql', `{{ config(a='b') }}\nselect 1 from t`);
    expect(tokens.line[units[0].declared]).toBe(1);
    expect(
      outline(
        'sql',
        `{% macro cents(column, digits=2) -%}
  round({{ column }} / 100, {{ digits }})
{%- endmacro %}

{% macro dedupe(model) %}
with ranked as (select * from {{ model }})
select * from ranked
{% endmacro %}
`,
      ),
    ).toEqual(['function cents 1-3', 'function dedupe 5-8', 'cte dedupe.ranked 6-6']);
  });

  it('cuts scripts of SQL Server and MySQL where their clients do', () => {
    expect(
      outline(
        'sql',
        `create procedure load_scores as
  select 1;
  select 2;
GO
create table a (x int)
create table b (y int)
go
`,
      ),
    ).toEqual(['function load_scores 1-3', 'statement create table a 5-5', 'statement create table b 6-6']);
    expect(
      outline('sql', 'DELIMITER //\nCREATE PROCEDURE p()\nBEGIN\n  SELECT 1;\nEND //\nDELIMITER ;\nselect 3 from t;\n'),
    ).toEqual(['function p 2-5', 'statement select from t 7-7']);
  });

  it('compares keywords and quoted names without regard to case', () => {
    lex('sql', 'SELECT "Id", [Id], `id`, ID from T');
    const [select, a, , b, , c, , d] = tokens.hash;
    lex('sql', 'select x from T');
    expect(tokens.hash[0]).toBe(select);
    expect([b, c, d]).toEqual([a, a, a]);
  });

  it('does not lose its place over a backslash or a lone apostrophe', () => {
    expect(texts('sql', String.raw`select 'C:\', 'it\'s', E'a\'b;', N'\\srv', '\''`, STRING)).toEqual([
      String.raw`'C:\'`,
      String.raw`'it\'s'`,
      String.raw`E'a\'b;'`,
      String.raw`N'\\srv'`,
      String.raw`'\''`,
    ]);
    expect(outline('sql', "select don't from a\n;\nselect 1 from b;\n").at(-1)).toBe('statement select from b 3-3');
  });

  it('reads bodies between dollars as SQL or, in other languages, as one string', () => {
    expect(texts('sql', `create function f() as $js$ var s = "don't"; $js$;`, STRING)).toEqual([
      '$js$ var s = "don\'t"; $js$',
    ]);
    expect(texts('sql', `do $$ begin perform 'x'; end $$`, STRING)).toEqual(["'x'"]);
  });
});

describe('any bytes', () => {
  const sources: Record<string, string> = {
    r: `f <- function(x, ...) {\n  y <- r"(a)"; if (x > 1) "b" else 'c' %in% \`d\`\n}\nA <- R6Class("A", list(g = \\(v) v[[1]]))\nsetMethod("s", "A", function(o) o@x)\n`,
    shell: `f() {\n cat <<E "$(g "\${x:-'}")" \`h\`\nE\n case $1 in a) (b);; esac\n}\nfunction k { echo $((1<<2)) "a" 'b' # c\n}\n`,
    sql: `with a as (select 'x', "y", [z], $$ begin; $$ from {{ ref('b') }}) select * from a;\n{% macro m(a) %} {% if a %} ( {% elif b %} ) {% else %} [ {% endif %} {% endmacro %}\n$t$ with {% if a %} $t$ create procedure p() begin if x then y; end if; end;\nGO\nE'\\''`,
  };
  /** Numbers in [0, 1). */
  function random(seed: number): () => number {
    const below = generator(seed);
    return () => below(2 ** 32) / 2 ** 32;
  }
  const spice = [...'(){}[]\'"`$#\\\n\r\t <;%-*/@'].map((c) => c.charCodeAt(0)).concat(0, 255, 0xef);

  /** Tokens in order and in bounds, units nested and in order; throws where not. */
  function check(id: string, bytes: Uint8Array): void {
    const tables = language(id);
    scanner.scan(bytes, 0, bytes.length, tables, tokens);
    let at = 0;
    let line = 1;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.start[i] < at || tokens.end[i] <= tokens.start[i] || tokens.line[i] < line) throw new Error('order');
      at = tokens.end[i];
      line = tokens.line[i];
    }
    if (at > bytes.length) throw new Error('bounds');
    const units: Unit[] = [];
    recognise(bytes, tokens, tables.sheet, units);
    let previous = -1;
    units.forEach((u, i) => {
      if (u.first < previous || u.end <= u.first || u.end > tokens.count) throw new Error(`range of ${u.name}`);
      if (u.declared > u.first || u.body < u.first || u.body > u.end || u.endLine < u.startLine) {
        throw new Error(`parts of ${u.name}`);
      }
      if (u.parent >= i || (u.parent >= 0 && (units[u.parent].end < u.end || units[u.parent].first > u.first))) {
        throw new Error(`nesting of ${u.name}`);
      }
      previous = u.first;
    });
  }

  it.each(Object.keys(sources))('gives tokens in order and nested units: %s', (id) => {
    const next = random(7);
    const source = new TextEncoder().encode(sources[id]);
    for (let round = 0; round < 3000; round++) {
      const mutated: number[] = [...source];
      for (let n = Math.floor(next() * 8); n >= 0; n--) {
        const where = Math.floor(next() * mutated.length);
        const what = next();
        if (what < 0.3) mutated.splice(where, Math.floor(next() * 12));
        else if (what < 0.5) mutated.splice(where, 0, ...mutated.slice(where, where + Math.floor(next() * 30)));
        else mutated.splice(where, what < 0.75 ? 1 : 0, spice[Math.floor(next() * spice.length)]);
      }
      try {
        check(id, Uint8Array.from(mutated));
      } catch (error) {
        throw new Error(`${error}: ${JSON.stringify(String.fromCharCode(...mutated))}`);
      }
    }
  });

  it.each(Object.keys(sources))('takes linear time on hostile input: %s', (id) => {
    const repeated = [
      ...['$a$', "'", '"', '`', '${', '"$(', '<<a\n', '(', '{', '{{', '{%', "r'(", 'function(x) ', 'f(){', '\\'],
      ...['with a as (', "\\'", 'case x in a)', '$(', '/*', 'begin ', 'create procedure p ; ', '$a$begin ', '"""'],
      ...[
        "E'\\",
        '{% macro x %}',
        '{#',
        'f <- function(x) ',
        'setMethod("a", ',
        'f() if ',
        'x = list(',
        '%a',
        'f()(',
        '\\(x)',
      ],
    ];
    // Distinct delimiters, none of which ever closes.
    const distinct = ['<<D', '$t'].map((open) => Array.from({ length: 20_000 }, (_, n) => `${open}${n}$ \n`).join(''));
    for (const text of [...repeated.map((r) => r.repeat(Math.ceil(150_000 / r.length))), ...distinct]) {
      const bytes = new TextEncoder().encode(text);
      // Of the processor: others may have it meanwhile.
      const started = process.cpuUsage();
      check(id, bytes);
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000, text.slice(0, 20)).toBeLessThan(4000);
    }
  });

  it('flags what never ends', () => {
    lex('shell', 'echo "a');
    expect(tokens.flags[tokens.count - 1] & UNTERMINATED).toBe(UNTERMINATED);
  });
});
