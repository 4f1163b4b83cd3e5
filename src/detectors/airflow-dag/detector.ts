/** Airflow DAGs, their tasks and their schedules. */
import type { Detector, Found, Run } from '../detector.ts';
import { decorated } from '../python/decorated.ts';
import { type Expression, nameIn, textOf } from '../python/expression.ts';
import { qualify } from '../python/module.ts';
import type { Repository } from '../repository.ts';

const DAG = /^airflow(?:\.\w+)*\.DAG$/;
const DECORATOR = /^airflow(?:\.\w+)*\.dag$/;

export const airflowDag: Detector = {
  id: 'airflow-dag',
  title: 'Airflow DAG',
  reason: 'What runs when, and of which tasks it is made.',
  link: 'https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dags.html',
  looksFor:
    'Calls of DAG() from airflow and functions decorated with @dag; operators and @task functions are its steps.',
  emits: ['pipeline process', 'schedule'],
  ecosystems: ['python'],
  remediation: 'Give DAG() a dag_id and a schedule as plain texts.',
  calls: ['DAG'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      const module = repository.python(file);
      if (!module.imports.some((i) => /^airflow\b/.test(i.module))) continue;
      for (const call of module.calls) {
        if (!DAG.test(call.callee)) continue;
        const name = textOf(call.keywords.dag_id) ?? textOf(call.args[0]) ?? call.target ?? file.path;
        const tasks = Object.values(module.assignments).flatMap(({ value }) => operator(value, file.path));
        yield* facts(name, file.path, call.line, call.keywords, tasks, module.doc);
      }
    }
    for (const { file, module, declared, keywords, args } of decorated(repository, DECORATOR)) {
      const name = textOf(keywords.dag_id) ?? textOf(args[0]) ?? declared.name;
      const tasks: Run[] = module.functions
        .filter((f) => f.decorators.some((d) => /^airflow(?:\.\w+)*\.task\b/.test(qualify(module, nameIn(d) ?? ''))))
        .map((f) => ({ how: 'task', what: f.name.slice(f.name.lastIndexOf('.') + 1), file: file.path, line: f.line }));
      yield* facts(name, file.path, declared.line, keywords, tasks, declared.doc);
    }
  },
};

function operator(value: Expression, file: string): Run[] {
  if (value.kind !== 'call' || !/(?:Operator|Sensor)$/.test(value.callee)) return [];
  const id = textOf(value.keywords.task_id);
  return id === null ? [] : [{ how: 'task', what: id, file, line: value.line }];
}

function* facts(
  name: string,
  file: string,
  line: number,
  keywords: Record<string, Expression>,
  tasks: Run[],
  doc: string | null,
): Generator<Found> {
  const when = keywords.schedule ?? keywords.schedule_interval ?? keywords.timetable;
  const said =
    textOf(when) ??
    (when?.kind === 'name' && when.name !== 'None' ? when.name : when?.kind === 'call' ? when.callee : null);
  yield {
    kind: 'pipeline process',
    role: 'Airflow DAG',
    name,
    file,
    line,
    description: textOf(keywords.description) ?? doc,
    runs: tasks,
    details: said === null ? {} : { schedule: said },
  };
  if (said !== null && when !== undefined) {
    yield {
      kind: 'schedule',
      role: 'Airflow schedule',
      name,
      file,
      line: when.line,
      runs: [{ how: 'cron', what: said, file, line: when.line }],
    };
  }
}
