/** What lies in a component and what does not, as pieces of what is asked of copies; who asks filters by the viewer. */
import { isForeignTo } from '../reuse/code-of.ts';
import { type Sql, sql } from '../storage/sql.ts';

/** Members of classes within the component of `facts`, declared by what `said`: of a package none in languages of others. */
export const MEMBERS_INSIDE = sql`
  -- Two ways there: a class lies in one file; of what holds a folder the copies are fewer than the files.
  select member.class, member.unit, member.first_line as start, file.path, unit_facts.tokens from file
  join unit_facts on unit_facts.file = file.id and (facts.first_line is null
    or unit_facts.first_line between facts.first_line and facts.last_line)
  join clone_member member on member.generation = facts.generation and member.unit = unit_facts.unit
  where not facts.holds and file.generation = facts.generation and file.repository = facts.repository
    and file.path = facts.file
  union all
  select member.class, member.unit, member.first_line, file.path, unit_facts.tokens from clone_member member
  join unit_facts on unit_facts.generation = member.generation and unit_facts.unit = member.unit
    and (facts.first_line is null or unit_facts.first_line between facts.first_line and facts.last_line)
  join file on file.id = unit_facts.file and starts_with(file.path, facts.scope)
  where facts.holds and member.generation = facts.generation and member.repository = facts.repository
    and not ${isForeignTo(sql`said.detector`, sql`file.path`)}`;

/** What declares the component of `facts`. */
export const JOIN_SAID = sql`join component_fact said on said.component = facts.component
  and said.generation = facts.generation and said.position = 0`;

/** Of a `member` in its `file`: not in the component whose row has this name. */
export const outsideOf = (
  own: Sql,
): Sql => sql`not (member.repository = ${own}.repository and starts_with(file.path, ${own}.scope)
  and (${own}.first_line is null or member.first_line between ${own}.first_line and ${own}.last_line))`;
