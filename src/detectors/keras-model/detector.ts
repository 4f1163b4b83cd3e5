/** Keras models and layers. */
import type { Detector, Found } from '../detector.ts';
import { modelFacts } from '../python/model-facts.ts';
import type { Repository } from '../repository.ts';

export const kerasModel: Detector = {
  id: 'keras-model',
  title: 'Keras model',
  reason: 'Layers and networks that others could use instead of writing them again.',
  link: 'https://keras.io/api/models/model/',
  looksFor: 'Classes that derive from Model, Layer or a layer of keras or tensorflow.keras.',
  emits: ['model'],
  ecosystems: ['python'],
  remediation: 'Derive from keras.Model or keras.layers.Layer.',

  detect(repository: Repository): Generator<Found> {
    return modelFacts(repository, 'keras', 'Keras model or layer');
  },
};
