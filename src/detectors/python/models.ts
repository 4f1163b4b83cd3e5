/**
 * Classes of models by the library whose base they derive from. A class belongs to one library: the most specific one, as
 * a Hugging Face model is a PyTorch module too.
 */
import type { ClassGraph, ClassPlace } from './graph.ts';

export type ModelLibrary = 'hugging-face' | 'lightning' | 'keras' | 'torch';

const BASES: readonly [ModelLibrary, RegExp][] = [
  [
    'hugging-face',
    /^(?:transformers\.(?:\w+\.)*(?:PreTrainedModel|TFPreTrainedModel|FlaxPreTrainedModel|\w+PreTrainedModel|\w+For[A-Z]\w+|\w+(?<!Config|Output|Tokenizer|Processor)Model)|huggingface_hub\.(?:\w+\.)*(?:PyTorchModelHubMixin|ModelHubMixin)|(?:\w+\.)*diffusers\.(?:\w+\.)*(?:ModelMixin|FlaxModelMixin)|diffusers\.(?:\w+\.)*\w+(?:Model|Transformer\w*))$/,
  ],
  ['lightning', /^(?:pytorch_lightning|lightning(?:\.pytorch|\.fabric)?)\.(?:\w+\.)*LightningModule$/],
  [
    'keras',
    /^(?:keras(?:_core)?|tensorflow\.(?:python\.)?keras|tf\.keras|tf_keras)\.(?:\w+\.)*(?:Model|Layer|Sequential|Functional)$|^(?:keras|tensorflow\.keras|tf\.keras)\.layers\.\w+$|^tensorflow\.Module$/,
  ],
  [
    'torch',
    /^torch\.nn(?:\.(?:modules|parallel|quantized|qat)(?:\.\w+)*)?\.(?!Parameter$|Buffer$|functional|init)[A-Z]\w*$|^torch\.jit\.ScriptModule$|^torch_geometric\.nn\.(?:\w+\.)*\w+$|^timm\.models\.(?:\w+\.)*[A-Z]\w*$|^flax\.linen\.Module$/,
  ],
];

/** The library and the base through which the class is a model, or null. */
export function modelLibrary(graph: ClassGraph, place: ClassPlace): { library: ModelLibrary; base: string } | null {
  const ancestors = graph.ancestors(place);
  if (ancestors.length === 0) return null;
  for (const [library, pattern] of BASES) {
    const base = ancestors.find((a) => pattern.test(a));
    if (base !== undefined) return { library, base };
  }
  return null;
}
