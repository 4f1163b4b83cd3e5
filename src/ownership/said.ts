/** What people said of who owns components, in SQL: so that lists, filters and pages go by the same words. */
import { type Sql, sql } from '../storage/sql.ts';

/** Whether `said` is of a component (`component` with its `facts`), of a folder around it, or of all; as `covers` has it. */
export const CONCERNS = sql`
  said.revoked_at is null and said.repository = component.repository and (said.component = component.id
    or said.component_name is null and (said.path = '' or starts_with(
      rtrim(case when facts.holds or facts.scope <> '' then facts.scope else facts.file end, '/') || '/',
      rtrim(said.path, '/') || '/')))`;

/** The nearest word counts, and the newest of these; as `withConfirmations` has it. */
const NEAREST = sql`said.component_name is not null desc, length(said.path) desc, said.at desc`;

/** Whether somebody owns a component, as people said last; null where nobody said it of them. @param who about `said` */
export const saidToOwn = (who: Sql): Sql => sql`
  (select said.owns from ownership_confirmation said where ${CONCERNS} and ${who} order by ${NEAREST} limit 1)`;

/** `said` is of a team of this name, with its organisation or without. @param plain in small letters, without `@` */
export const ofTeam = (plain: string): Sql => sql`
  said.kind = 'team' and right('/' || ltrim(lower(said.party), '@'), length(${plain}) + 1) = '/' || ${plain}`;

/** @param plain account, address or name, in small letters, without `@` */
export const ofPerson = (plain: string): Sql => sql`
  said.kind = 'person' and ltrim(lower(said.party), '@') = ${plain}`;
