/**
 * SQL with values kept apart from text, and pieces that can be put together:
 *
 *     const mine = sql`thing.everyone or thing.groups && ${groups}::text[]`;
 *     db.query<Row>(sql`select id from thing where ${mine} limit ${10}`);
 *
 * A value becomes a parameter ($1, $2 …), a piece becomes text. Nothing else can get into the text, so nothing that came
 * from outside ever does.
 */
export class Sql {
  private readonly strings: readonly string[];
  private readonly parts: readonly unknown[];

  constructor(strings: readonly string[], parts: readonly unknown[]) {
    this.strings = strings;
    this.parts = parts;
  }

  get text(): string {
    return this.build().text;
  }

  build(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.append(values), values };
  }

  private append(values: unknown[]): string {
    let text = this.strings[0];
    for (const [i, part] of this.parts.entries()) {
      if (part instanceof Sql) text += part.append(values);
      else {
        values.push(part);
        text += `$${values.length}`;
      }
      text += this.strings[i + 1];
    }
    return text;
  }
}

export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  return new Sql(strings, parts);
}

/** Pieces with `separator` between them; it is text of the program, never of a person. */
export function joined(pieces: readonly Sql[], separator: ', ' | ' and ' | ' or '): Sql {
  if (pieces.length === 0) return new Sql([''], []);
  return new Sql(['', ...pieces.slice(1).map(() => separator), ''], pieces);
}
