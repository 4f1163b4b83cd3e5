/** What loads data for training: datasets of PyTorch, builders of Hugging Face and TensorFlow, functions that fetch one. */
import type { Detector, Found } from '../detector.ts';
import { nameIn } from '../python/expression.ts';
import type { Repository } from '../repository.ts';

const BASES: readonly [RegExp, string][] = [
  [
    /^torch\.utils\.data\.(?:\w+\.)*(?:Dataset|IterableDataset|TensorDataset|ConcatDataset|ChainDataset|Subset|StackDataset|IterDataPipe|MapDataPipe)$/,
    'PyTorch dataset',
  ],
  [/^torch\.utils\.data\.(?:\w+\.)*DataLoader$/, 'PyTorch data loader'],
  [/^torchvision\.datasets\.(?:\w+\.)*\w+$|^torch_geometric\.data\.(?:\w+\.)*\w*Dataset$/, 'PyTorch dataset'],
  [/^(?:pytorch_lightning|lightning(?:\.pytorch)?)\.(?:\w+\.)*LightningDataModule$/, 'Lightning data module'],
  [
    /^datasets\.(?:\w+\.)*(?:GeneratorBasedBuilder|ArrowBasedBuilder|BuilderConfig|DatasetBuilder)$/,
    'Hugging Face dataset builder',
  ],
  [
    /^tensorflow_datasets\.(?:\w+\.)*(?:GeneratorBasedBuilder|BeamBasedBuilder|DatasetBuilder)$/,
    'TensorFlow dataset builder',
  ],
  [
    /^keras\.utils\.(?:PyDataset|Sequence)$|^tensorflow\.keras\.utils\.Sequence$|^tf\.keras\.utils\.Sequence$/,
    'Keras data sequence',
  ],
  [/^kedro\.io\.(?:\w+\.)*Abstract(?:Versioned)?Data[sS]et$/, 'Kedro dataset'],
];

/** Modules and folders in which a function that loads or fetches something loads data: of weights there are loaders too. */
const PLACE =
  /(?:^|\/)(?:data_?sets?|data(?:_?loaders?|_?loading|_?io)?|_?\w*(?:data_?sets?|data_?loaders?|data_?io|data_?utils)\w*\.py$)(?:\/|\.py$|$)/;
/** Said of themselves, wherever they lie. */
const NAMED =
  /^(?:load|fetch|get|make|build|create|download|generate)_(?:\w+_)?(?:data_?sets?|data_?loaders?)(?:_from_\w+)?$/;
/** What a module of data may call its loaders: `load_airline`, `read_partitions`, `make_blobs_frame`. */
const LOADS =
  /^(?:(?:load|fetch|read|download)_?\w+|\w+_data|(?:make|generate|get|sample)_\w*(?:data|frame|table|df|events|samples|loader)s?)$/;

/** Functions of data that load none. */
const WORKS_ON =
  /^_|^(?:test|collate|split|validate|check|verify|process|preprocess|clean|transform|save|write|ensure|collect|is|has|plot|insert|delete|update|convert|pad|normali[sz]e|merge|join|filter|get_calibrate)_/;
/** Steps of pipelines and fixtures of tests belong to other detectors, or to nobody. */
const STEP = /(?:^|\.)(?:component|pipeline|container_component|fixture|task|flow|step|parametrize|command|group)$/;
/** Answers requests: whoever trains does not call it. */
const HANDLER = /\.(?:get|post|put|patch|delete|head|options|route|api_route|websocket)$/;

export const datasetLoader: Detector = {
  id: 'dataset-loader',
  title: 'Dataset loader',
  reason: 'Loaders are copied more than anything else; a fix in one never reaches the others.',
  link: 'https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Dataset',
  looksFor:
    'Classes that derive from Dataset of PyTorch, builders of datasets and tensorflow_datasets, data modules of Lightning, ' +
    'AbstractDataset of Kedro; public functions load_*, fetch_* in modules and folders called after data or loaders, and ' +
    'those called load_dataset, get_dataloader and the like anywhere.',
  emits: ['dataset loader'],
  ecosystems: ['python'],
  remediation: 'Keep loaders in a module called datasets or loaders, called load_… or fetch_….',

  *detect(repository: Repository): Generator<Found> {
    for (const place of repository.classes.all) {
      const ancestors = repository.classes.ancestors(place);
      if (ancestors.length === 0) continue;
      const found = BASES.find(([pattern]) => ancestors.some((a) => pattern.test(a)));
      if (found === undefined) continue;
      const { declared, file } = place;
      yield {
        kind: 'dataset loader',
        role: found[1],
        name: declared.name,
        file: file.path,
        line: declared.line,
        description: declared.doc,
        provides: [{ ecosystem: 'python', name: place.qualified }],
        details: { bases: declared.bases.join(', ') },
      };
    }
    for (const file of repository.pythonFiles) {
      const isPlace = PLACE.test(file.path);
      for (const f of repository.python(file).functions) {
        if (f.kind !== 'function' || f.name.includes('.') || WORKS_ON.test(f.name)) continue;
        const decorators = f.decorators.map((d) => nameIn(d) ?? '');
        if (decorators.some((name) => STEP.test(name) || HANDLER.test(name))) continue;
        if (!NAMED.test(f.name) && !(isPlace && LOADS.test(f.name))) continue;
        yield {
          kind: 'dataset loader',
          role: 'function that loads data',
          name: f.name,
          file: file.path,
          line: f.line,
          description: f.doc,
        };
      }
    }
  },
};
