/**
 * Words that stand for one another in code and in what is said of it: short forms, and verbs that programmers choose at
 * will. One group a line. A company's own words are learnt from its code (associations.ts); these are common to all, and
 * weigh less than the word itself.
 */
import { stemOf } from './split.ts';

const GROUPS = `
get return retrieve fetch obtain load read find lookup
create make build construct generate new instantiate
initialize init setup initialise
delete remove drop clear discard
check verify validate ensure is has assert whether
compute calculate calc evaluate determine estimate
convert transform to cast translate
update modify change set
add append insert push register
save write store dump persist export
execute run call invoke
directory dir folder path
file filename path
parameter param params argument arg kwargs
configuration config settings conf options
dictionary dict mapping map
number num count n size len length
function func fn callable
maximum max
minimum min
average mean avg
value val
string str text
integer int
boolean bool
list array sequence
message msg
information info
image img picture
index idx position
iterate iterator iter loop
environment env
reference ref
previous prev
temporary temp tmp
command cmd
request req
response resp
document doc
documentation docs doc
error exception err failure
identifier id uid
database db
table tbl
column col
dataframe df frame
training train
prediction predict pred
evaluation eval
distribution dist
distance dist
normalize norm
activation act
attention attn
embedding embed emb
batch batches
gradient grad
parallel concurrent
download fetch
upload push
split divide separate chunk
merge combine join concat concatenate
sort order rank
print display show format render
start begin launch
stop end terminate kill shutdown finish
enable activate turn
disable deactivate
select choose pick filter
specification spec
version ver
repository repo
package pkg
module mod
authentication auth
administrator admin
application app
attribute attr property
object obj
element item elem entry
expression expr
regular regex
statistic stat stats
variable var
weight weights
standard std
deviation std
probability prob proba
logarithm log
matrix mat
vector vec
tensor array
device gpu cuda
quantize quant
layer block
sampler sample
schedule scheduler
json serialize
parse decode
encode serialize
address url uri link
network net
source src
destination dst target dest
original orig
current cur curr
multiple multi
description desc
asynchronous async
synchronous sync
synchronize sync
timestamp time datetime date
random rand
generator gen
recursive recurse
compress zip
unique distinct
duplicate dup
copy clone
equal eq
exist exists
print log
wait sleep
receive recv
send post
subtract sub
multiply mul
divide div
square sqr
root sqrt
character char
extension ext suffix
difference diff delta
latitude lat
longitude lon lng
coordinate coord xy
separator sep delimiter
default fallback
raise throw
`;

function table(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const group = [...new Set(line.split(' ').map(stemOf))];
    for (const word of group) {
      const others = found.get(word) ?? new Set();
      for (const other of group) if (other !== word) others.add(other);
      found.set(word, others);
    }
  }
  return new Map([...found].map(([word, others]) => [word, [...others]]));
}

export const synonyms: ReadonlyMap<string, readonly string[]> = table();
