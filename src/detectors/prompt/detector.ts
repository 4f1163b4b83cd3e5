/** Prompts kept as files: GitHub's `.prompt.yml`, Dotprompt's `.prompt`, Prompty's `.prompty`. */
import type { Detector, Found } from '../detector.ts';
import { nameOf } from '../paths.ts';
import { type Data, itemsAt, textAt, Unreadable } from '../reading/data.ts';
import { lineAt } from '../reading/text.ts';
import { readYaml } from '../reading/yaml.ts';
import type { Repository } from '../repository.ts';

export const prompt: Detector = {
  id: 'prompt',
  title: 'Prompt',
  reason: 'Prompts are written, tuned and copied like code, and are found by nobody.',
  link: 'https://prompty.ai/docs/prompty-file-spec',
  looksFor: 'Files *.prompt and *.prompty (front matter and template), *.prompt.yml, *.prompt.yaml, *.prompt.md.',
  emits: ['prompt'],
  ecosystems: ['catalog'],
  remediation: 'Keep prompts in files of their own with a name, a description and the model in the front matter.',
  each: /\.(?:prompt|prompty|prompt\.ya?ml|prompt\.md)$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.(?:prompt|prompty|prompt\.ya?ml|prompt\.md)$/)) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      const isYaml = /\.ya?ml$/.test(file.path);
      const front = isYaml ? null : /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
      let data: Data | undefined;
      try {
        [data] = isYaml ? readYaml(text) : front === null ? [] : readYaml(front[1]);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        // The file is a prompt all the same; what its head says is not known.
        yield { file: file.path, line: error.line + (isYaml ? 0 : 1), because: error.message };
      }
      const body = isYaml
        ? itemsAt(data, 'messages')
            .map((m) => textAt(m, 'content') ?? '')
            .join('\n')
        : text.slice(front?.[0].length ?? 0);
      const model =
        textAt(data, 'model') ??
        textAt(data, 'model', 'id') ??
        textAt(data, 'model', 'configuration', 'azure_deployment') ??
        textAt(data, 'model', 'configuration', 'model');
      const inputs = new Set(
        [...body.matchAll(/\{\{-?\s*[#/]?\s*([A-Za-z_][\w.]*)/g)]
          .map((m) => m[1])
          .filter((v) => !/^(?:role|history|media|if|each|else|unless|with)$/.test(v)),
      );
      yield {
        kind: 'prompt',
        role: /\.prompty$/.test(file.path)
          ? 'Prompty prompt'
          : /\.prompt$/.test(file.path)
            ? 'Dotprompt prompt'
            : 'prompt file',
        name: textAt(data, 'name') ?? nameOf(file.path).replace(/\.(?:prompt|prompty|prompt\.\w+)$/, ''),
        file: file.path,
        line: data?.get('name') === undefined ? 1 : lineAt(text, Math.max(0, text.search(/^name\s*:/m))),
        version: textAt(data, 'version'),
        description: textAt(data, 'description')?.split('\n')[0] ?? null,
        details: {
          ...(model === null ? {} : { model }),
          ...(inputs.size > 0 ? { inputs: [...inputs].join(', ') } : {}),
        },
      };
    }
  },
};
