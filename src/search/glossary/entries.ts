/**
 * What the field calls things, and how people say it who do not know the name: `retry: try again after a failure`. Written
 * for this project from knowledge of the field (data preparation, learning, series, language, pictures, pipelines, services),
 * of no code or text in particular.
 */

/** An entry a line: words by which code calls it, a colon, ways to say it with `;` between. */
export const ENTRIES = `
# preparing tables
winsorize clip cap trim: limit extreme values; cut off extremely high or low numbers; replace outliers by the nearest acceptable value
impute imputer fillna missing: fill gaps; fill in missing or empty values; replace blank cells
dropna missing: remove rows with empty values; throw away incomplete records
deduplicate duplicates unique distinct: remove repeated rows; keep each record once; same customer entered twice
one hot encoder dummies dummy categorical: turn categories into columns of zero and one; make names of colours usable by a model; yes no columns for each category
ordinal label encoder: turn categories into numbers; replace text labels by integers
target encoder mean encoding: replace a category by the average outcome
hashing hasher feature hash: too many categories; map text into a fixed number of columns
standard scaler standardize zscore normalize: mean zero and variance one; put features on the same scale; make columns comparable; subtract the mean and divide by the deviation
minmax scaler scaling normalize rescale: range between zero and one; smallest value becomes zero and largest one; squeeze values into an interval
robust scaler quantile: scale without being disturbed by outliers
power transform boxcox log yeojohnson: make skewed data look normal; reduce skewness; bell shaped
binning discretize discretizer bins bucketize quantile: group numbers into intervals; turn ages into age groups; split continuous values into classes
polynomial interaction features: multiply columns with one another; products and squares of columns
feature selection selector subset sequential: choose the most useful columns; which inputs matter; keep the best variables; drop useless columns; fewer predictors
recursive elimination rfe exhaustive: try all combinations of columns; remove the weakest column one after another
variance threshold constant quasi: columns that hardly ever change; drop columns with always the same value
correlation collinear multicollinearity: columns that say the same; variables that move together; how strongly are two columns related
pca principal component decomposition reduction: squeeze many columns into few; fewer dimensions; compress features while keeping information
tsne umap manifold: draw many dimensions in two; map of similar points
column transformer selector: apply something to some columns only; pick columns inside a pipeline
pivot melt reshape wide long unstack: turn rows into columns; from wide to long table
join merge lookup: combine two tables by a key; attach information from another table
groupby aggregate aggregation: totals per customer; sum by group; summarise per category
rolling window moving summarizer: average of the last days; statistics over a sliding period; recent history
lag shift lagged: value of the day before; yesterday value as a column; past values as inputs; previous time step
cumulative expanding running: total so far; sum up until now
sample sampling subset subsample: take some rows by chance; random part of the data; smaller piece of a large table
train test split holdout: keep part of the data for checking; set aside data; separate data into learning and checking parts
stratify stratified: same share of classes in each part; keep proportions
shuffle permutation: mix the order; random order
outlier anomaly isolation: strange rows; values far away from the others; suspicious records
schema validate validation expectation: check that a table looks as expected; columns have the right type; data quality; catch bad data before it is used
profile profiling describe summary: overview of a table; basic statistics of each column
datetime calendar holiday features: day of week as input; is it weekend; public holidays; parts of a date
timezone utc localize: times of different countries; local time
currency exchange money: convert prices into euro
geocode coordinates latitude longitude haversine: distance between two places on the map; address to position
regex extract pattern parse: pull pieces out of text; find pattern in strings
fuzzy levenshtein similarity matching edit: spelled nearly the same; match names with typos; how many letters differ
anonymize pseudonymize mask redact pii: hide personal data; remove names and addresses; make people unrecognisable
cast dtype astype convert types: change text into numbers; wrong type of a column; numbers stored as text
rename columns header: other names for columns; tidy column titles
explode unnest list column: one row for each item of a list
rank ranking percentile: position within a group; who is best
coalesce first non null: take the first value that is there
cap floor clamp bound: keep a number between two limits
crosstab contingency table: count combinations of two categories
weighted average mean: average where some count more
random noise jitter perturb: add small random changes
synthetic generate fake data faker: made up customers; invented test records
balance weights propensity: make two groups comparable
sessionize session gap: group clicks into visits
text vectorizer hashing features: sentences as numbers for a model
feature union combine transformers: several kinds of columns side by side
inverse transform undo: back to the original scale; original units
function transformer custom: apply own function as a step
copy transformer dense sparse: ordinary matrix from one with mostly zeros
mean centering center: subtract the average from each column
string split concatenate columns: first and last name together
phone email validate format: is it a correct address

# classes of unequal size
oversample sampler random over minority imbalance: repeat or copy rare cases; draw more of the rare class; too few positives; duplicate examples of the small class
smote synthetic adasyn interpolate minority: invent new examples of the rare class; artificial rows between neighbours; make up similar cases
undersample sampler under majority prototype: drop rows of the frequent class; throw away common cases; fewer examples of the large class
tomek links edited nearest neighbours cleaning condensed: remove rows near the border between classes; clean overlapping classes; rows next to the opposite class; ambiguous or noisy neighbours
cluster centroids prototype generation: replace many rows by the centers of groups; summarise the large class by few points
balanced bagging easy ensemble forest rusboost: each tree or model sees equal numbers of both classes; many models on balanced pieces
class weight balanced sample weights: make rare cases count more; mistakes on the rare class cost more; weight examples
sensitivity specificity geometric mean imbalanced: both classes equally important when judging; quality when one class is rare

# models
classifier classification logistic: predict yes or no; which class does it belong to; sort into categories
regression regressor linear: predict a number; fit a line; how does one quantity depend on another
decision tree: rules of if and then; split by questions
random forest ensemble: many trees together; vote of trees
gradient boosting xgboost lightgbm boosted: each new model corrects the mistakes of those before; add weak learners one after another
nearest neighbors knn neighbours: look at the most similar cases; like the closest examples
naive bayes gaussian multinomial: probability by independent features; simple text classification
svm support vector kernel: widest margin between classes
stacking stacked meta learner: a model on top of the outputs of others; combine predictions by another model; second level model; feed predictions into a further model
voting vote ensemble majority: let several models decide together; average of several models; most models agree
bagging bootstrap aggregate: same model on random pieces of the data
kmeans clustering clusterer cluster: group similar customers; segments of users; find groups without labels; divide into kinds
dbscan density hierarchical agglomerative: groups of any shape; dendrogram; merge the closest groups
mixture gaussian em: soft groups; mix of bell curves
self organizing map som: neurons on a grid
perceptron multilayer mlp neural network: layers of neurons
softmax multinomial logistic: probabilities over several classes
autoencoder vae encoder decoder latent: compress and restore; learn a small representation
frequent itemsets apriori fpgrowth fpmax association rules itemset: bought together; products in the same basket; shopping baskets; who bought this also bought; items that occur together; cross selling
recommender collaborative filtering recommendation: suggest products; what might the user like; similar users
survival hazard kaplan censored: how long until a customer leaves; time until failure; lifetime
churn attrition retention: customers who leave; cancel their contract; loyal customers
uplift treatment causal effect: whom should we contact; effect of a campaign; what would have happened without
calibration calibrated isotonic platt probability: predicted chances are true frequencies; trust the probabilities
multilabel multioutput chain: several labels or targets at once
semi supervised pseudo labels self training: few labels and many unlabelled examples
online partial fit incremental: learn bit by bit; learn from a stream; update the model with new data
quantile conformal interval probabilistic: range in which the value will lie; how uncertain is a prediction; best and worst case; upper and lower bound
adaline adaptive linear neuron: simple neuron; learn by small steps
linear discriminant lda: direction that separates classes best
ridge lasso elastic penalty: linear model with small coefficients
gaussian process kriging: smooth function with uncertainty
isotonic monotone monotonic: may only rise
poisson count glm tweedie: number of events; claims
rotation oblique forest: trees on rotated inputs
extra trees randomized: random cuts
one class novelty: learn what is normal only
label propagation spread: pass labels on to neighbours
active learning query uncertain: which examples should be labelled next
transfer learning pretrained finetune: reuse a trained model for another task
multi armed bandit thompson: try and exploit; show the better variant more often
reinforcement policy agent environment: learn by reward
column ensemble composition: a different model for each column
pipeline estimator chain: preprocessing and model as one
transformed target regressor: predict the logarithm instead
frozen prefit estimator: use a model that is already trained
classifier chain order: labels depend on one another
rules generate metrics leverage conviction: how strong is a rule; confidence of a rule

# judging models
cross validation fold kfold splitter: check on several parts in turn; repeat training on different parts; honest estimate of quality
grid search hyperparameter tuning optuna random: find the best settings; try many parameter values; tune options automatically
accuracy precision recall f1 score metric: share of right answers; how many were found; how often is it right
roc auc curve: trade between hits and false alarms
confusion matrix: which classes are mistaken for one another; table of right and wrong answers
mse rmse mae error metric: how far off are predictions; average mistake; distance between forecast and truth
mape percentage error smape relative: mistake in percent of the true value; error in relation to the actual value
r2 determination score: how much is explained
bias variance decomposition: is the model too simple or too complex; overfitting or underfitting
learning curve: does more data help; quality by amount of training data
mcnemar ttest paired significance permutation test cochran: is one model truly better than another; difference by chance or luck; compare two classifiers statistically; difference is significant
bootstrap confidence interval resampling oob: how sure is the score; uncertainty of an estimate
shap importance permutation explain feature: why did the model decide so; which columns influence the prediction; explain a prediction
partial dependence ice: effect of one column on the outcome
decision regions boundary plot: draw where the model says which class; picture of class areas
counterfactual: smallest change that flips the decision; what must change for another answer
fairness bias demographic: treats groups equally; discriminates against people
drift psi shift monitor kolmogorov: new data looks different from training data; population has changed; data changed over time
threshold cutoff: from which score on is it positive
lift gain decile: how much better than picking by chance; top customers by score
dummy baseline naive: simple guess to compare with; trivial prediction
ab test experiment hypothesis: which variant works better; is the difference between groups real
chi2 anova ftest independence: do groups differ; are two categories related
leave one out group kfold: keep all rows of one customer in the same part
time series split purge embargo: no future in the training part
nested cross validation: tune and judge honestly
scoring function make scorer custom metric: own measure of quality
precision recall curve average: hits against false alarms for rare events
brier log loss: quality of predicted chances
kappa agreement matthews: agreement beyond chance
silhouette rand index cluster quality: how good are the groups
residual plot diagnostics: where is the model wrong
lime local surrogate: simple model around one case
permutation importance: what happens when a column is shuffled
feature importance plot: which inputs count most
bleu rouge perplexity: quality of generated text
fid inception clip score: quality of generated pictures
statistical power sample size: how many users does the test need
effect size confidence: how large is the difference

# series in time
forecast forecaster forecasting predict horizon: what will sales be tomorrow; predict the future; next weeks
naive seasonal last value forecaster: same as last week or year; tomorrow is like today; repeat what happened before; simplest forecast
arima autoarima sarimax autoregressive: future from own past values
exponential smoothing ets holt: recent values count more
prophet trend seasonality: growth with yearly and weekly pattern
deseasonalize seasonal seasonality stl decompose decomposition: remove yearly or weekly pattern; take out what repeats each year; separate cycle from the rest; seasonal rhythm
detrend detrender trend: remove growth; take out slow increase; steady rise or fall
difference differencer stationary: changes instead of levels; day to day change
changepoint change point segmentation detection: when did the behaviour change; moment at which the level jumps; cut a recording into sections; breaks in a curve
anomaly detector outlier detection threshold hampel: unusual values in sensor data; abnormal readings; strange peaks or spikes; machine behaves differently; something is wrong with measurements
dtw dynamic time warping elastic alignment distance: similar curves that are shifted or stretched; compare curves of different speed; match sequences that run faster or slower; same shape but not the same pace
shapelet subsequence motif matrix profile: short typical piece of a curve; repeated patterns in a signal; where does this pattern occur
rocket minirocket convolution transform: random kernels on a signal
time series classifier: label a recording or signal; what kind of curve is it; type of heartbeat or movement
hierarchical reconcile reconciliation reconciler bottom up: forecasts of parts add up to the whole; regions and total agree; consistent sums across levels; shops and country
sliding expanding window splitter temporal backtest evaluate: test a forecast on the past; train on past and check on what came later; simulate how forecasts would have done; move the training period forward
resample resampling frequency upsample downsample: hourly data to daily; change the time step; weekly totals from days; finer or coarser time grid
interpolate interpolation: fill gaps between measured points; make all series equally long; points in between
padder truncate unequal length: series of different length
fourier spectral frequency fft spectrogram: which periods are in the signal; waves hidden in data
smoothing filter kalman savgol moving average: remove noise; smoother curve; calm a jumpy signal
panel multiindex instances: many series in one table; one series for each shop
exogenous covariates regressors external: weather or prices help to predict; additional inputs of a forecast
lookback reduction tabular recursive direct: use an ordinary model for forecasting; turn a series into rows and columns
bollinger rsi technical indicator: stock price signals; bands around a price
intermittent croston sporadic demand: many days with no sales; spare parts demand; rarely sold products
theta forecaster ensemble combine: average several forecasts; mix of forecasts; choose the best forecast automatically
catch22 tsfresh extraction summary features: describe a curve by numbers; features from signals
vector autoregression var granger: series that influence one another
garch volatility: how much do prices swing
bootstrap series block mbb: resampled versions of a curve; new curves like the old one
probabilistic forecast distribution quantiles interval: range of future sales; upper and lower limit of a forecast
update refit online streaming forecaster: refresh a forecast with new data; model learns new days
multiplexer select model tuning: try several forecasting methods and keep the best
direct recursive multistep strategy: several days ahead
anomaly score stray isolation lof: how unusual is each point
hidden markov regime state: hidden phases; calm and wild periods
piecewise linear paa sax symbolic: curve as letters; coarse version of a curve
distance kernel pairwise series: how alike are two curves
time since elapsed days until: days since last event
trading calendar business day: only working days
autocorrelation acf pacf: does it depend on its own past
hierarchy aggregator levels: totals for every level; sums for regions and all
clusterer kmeans medoids series: group similar curves
early classification: decide before the recording has ended
regressor series extrinsic: predict a number from a curve
plot series correlations windows: draw curves over time
cutoff horizon relative absolute: how far ahead
convert mtype container: from one form of table to another; other format for series
holiday features events promotion: special days change sales

# statistics and mathematics
mean median mode average: typical value; middle value
standard deviation variance spread: how much do values vary
percentile quantile: value below which most lie
histogram density distribution kde: how values are spread; shape of data
monte carlo simulation simulate random: try many random scenarios; what could happen; draw scenarios
optimize solver linear programming minimize: best plan under constraints; cheapest solution; find the lowest cost
graph network shortest path dijkstra: fastest route; connections between nodes
topological sort dependency order dag: which must come first; order of steps that depend on one another; circle in dependencies
matrix factorization svd low rank: product of two smaller matrices; approximate a matrix
cosine similarity distance euclidean: how alike are two vectors; closeness
entropy information gain: how mixed is it; how much does it tell
gini lorenz inequality concentration: unequal incomes
markov transition chain: chance of moving from one state into another
queue priority heap: who is next; most urgent first
binary search bisect: find in sorted list
combinations permutations product: all ways to choose; every possible arrangement
round ceil floor decimal: cut digits; nearest whole number

# learning of deep networks
optimizer adam sgd momentum: how weights are updated
learning rate scheduler warmup cosine decay lr: slow down learning; step size over time; start small and then grow; smaller steps at the end
early stopping callback patience: stop when it does not get better; end training in time
checkpoint save state resume: continue training after a break; restore an interrupted run; keep intermediate weights; pick up where it stopped; training was killed
skip batches resume sampler dataloader: continue in the middle of an epoch; do not see the same examples again; jump over data already used
gradient accumulation accumulate: act as if the batch were larger; update only after several steps; large batches on a small gpu
gradient clipping clip norm: exploding gradients; limit the size of updates
gradient checkpointing activation recompute: trade time for memory; compute again instead of storing
mixed precision fp16 bf16 autocast amp half: use half of the bits; train faster with shorter numbers; sixteen bit
batch size executable oom memory: too big for the gpu; graphics card out of memory; smaller portions until it fits; reduce examples per step
distributed ddp fsdp multi gpu parallel: train on several graphics cards or machines; use more than one gpu
gather reduce all broadcast synchronize: collect results of all processes; same value on all machines; wait for the others; only one process should do it
main process first rank local: do it once and not on each gpu; only the first worker prints
deepspeed zero shard sharding offload partition: split a model over cards; model too large for one card; move weights to cpu or disk
device map dispatch infer meta empty init: place layers on different devices; load a model bigger than memory; create without using memory
quantization quantize int8 4bit bits gptq awq: smaller weights; store weights in few bits; shrink a model; make a model need less memory
prune pruning sparsity: remove unimportant connections; thin out a network
distillation teacher student distill: small model learns from a large one; copy the behaviour of a big model
lora low rank adapter peft finetune: train few weights only; cheap adaptation of a large model; small add on matrices; keep the large model fixed
loraplus optimizer ratio: different step size for the two adapter matrices
merge adapter unload weights: put the small add on into the model itself; bake into the weights; combine several fine tuned models
prompt tuning prefix virtual tokens soft: learned words before the input; trainable beginning of the text; model frozen and only the prompt is learned
ia3 rescale vectors: learned factors on activations
freeze frozen requires grad: keep weights fixed; do not train some layers
dropout regularization weight decay: avoid memorising; turn off neurons by chance; generalise better
batch layer norm normalization rmsnorm: stable activations
attention flash multi head self: which words look at which; faster attention
rotary position embedding rope: where a token stands; longer context
kv cache past key values: do not compute earlier tokens again; faster generation of text
tokenizer tokenize bpe vocabulary: text into pieces of words; split text into units for a model
data collator padding pad: bring sequences to the same length; fill up short ones
packing pack sequences concat: several short examples in one row; no wasted padding; fill the context window completely
embedding encode vectors: turn text into numbers; meaning as vector
lstm gru recurrent rnn: network with memory for sequences
convolution cnn conv: filters over pictures
unet downsample upsample block: shrink and enlarge with shortcuts
ema exponential moving average weights: averaged copy of the weights; smoother weights
loss cross entropy criterion: what training tries to lower
contrastive triplet siamese: pull similar things together and push others apart
seed deterministic reproducible random: same result each time; repeatable runs; fix chance
profiler throughput flops benchmark: where is time spent; how fast is a model; count operations
tracker wandb tensorboard mlflow comet log: record metrics of runs; see training progress in a browser; send curves to a dashboard; compare experiments
model card hub push upload: publish a model; share weights with others
onnx export torchscript compile: run a model without python; convert a model for production; faster execution
inference serving server generate endpoint: answer requests with a model; model behind a web address; deploy a model
continuous batching batcher router: answer several users at the same time; collect requests and run them together
speculative draft assisted decoding: small model guesses ahead
sampling temperature topk topp nucleus: how random is generated text; creative or strict answers
beam search logits processor warper: best of several continuations
stopping criteria eos stop sequence: when should text generation end
streaming stream token sse: show the answer while it is written; word by word
cpu offload hook weights memory: move parts of a model out of the way; only load layers when used
big model sequential layers streaming group: one layer after another on the card
local sgd diloco: synchronise seldom
join uneven inputs: processes with different amounts of data
prepare dataloader shard iterable dispatch: each process gets its share of the data
notebook launcher spawn: start several processes from a notebook
estimate memory size model: how much memory will it need
find port cluster config launcher: start training on several machines
tied weights share parameters: two layers use the same numbers
save load sharded safetensors: write large weights in several files
convert checkpoint weights rename keys: use weights of another program; import foreign weights
patch replace module layers inject: swap parts of a network
target modules match layers: which layers are changed
adapter multiple switch active hotswap: several tasks with one model; exchange adapters while running
dora vera loha lokr oft boft vblora adalora: variants of small add on matrices
adaptive rank allocation importance: give important layers more
orthogonal rotation finetuning: turn weights without stretching
arrow mixture router experts moe: choose which expert answers; several specialists inside a network
trainable token indices embedding: teach only a few new words
initialization pissa eva corda loftq svd: start add on matrices from the data or weights
layer replication stack: make a model deeper by repeating layers
activation steering control vector: push behaviour in a direction
gradient penalty regularizer: punish forgetting; do not forget old tasks
curriculum sampler difficulty: easy examples first
bucketing length group sampler: examples of similar length together
label smoothing: do not be too sure
focal loss dice: concentrate on hard examples; small objects
gradient noise hutchinson fisher: how sensitive is the loss
lookahead swa averaging checkpoints: mean of several trained models
compile graph fuse kernels triton: faster layers; fewer passes over memory
tensor parallel column row: split one layer over several cards
pipeline parallel stages microbatch: layers on different cards work like a production line
context sequence parallel ring ulysses: very long texts over several cards
fp8 transformer engine: eight bit training
debug mode underflow overflow nan: find where numbers become infinite
weights init xavier kaiming: first values of a network
progressive resize schedule: small first and larger later
vocabulary resize embeddings special tokens: add new words to a model
stop words banned tokens bad: words the model may not say
repetition penalty no repeat: do not say the same twice
logits probabilities score candidates: how likely does the model find a text
prompt lookup assisted: copy from the question to be faster
grammar state machine outlines: only allowed characters

# language models and text
chunk chunker splitter text: cut documents into pieces; divide a long text into parts; passages for retrieval
retrieval rag retriever vector store: find passages for a question; answer from own documents; chatbot with company knowledge
similarity search faiss index nearest: find the most similar texts quickly; closest vectors
rerank reranker cross encoder: put the best passage first
sentiment polarity: positive or negative opinion; is the review happy
ner entity recognition: find names and places in text
summarization summarize: short version of a text
translation translate: from one language into another
stopwords lemmatize stem preprocess clean: bring words to their base form; remove words without meaning
tfidf bag of words vectorizer count: how often do words occur; weigh rare words
topic model lda: what are the documents about; themes in texts
chat template conversation messages roles: format of a dialogue; turn a talk into one prompt
rlhf ppo reward preference human feedback: learn from what people like better; train with grades; better answers by ratings
dpo preference chosen rejected: learn from pairs of good and bad answers; which of two answers is preferred
grpo group relative policy reward: compare several answers to the same question
reward model scorer: grade an answer; how good is the answer
sft supervised finetuning trainer: learn from example answers; teach a model by instructions
kto online judge pairwise: thumbs up or down; one model grades another; which answer wins
tool agent function calling: model uses programs; let the model call functions
guided grammar json structured output: answer in a fixed form; valid json only
llm judge evaluation benchmark: test the answers of a language model
toxicity moderation guard filter: insults and hate; block harmful text
document parser pdf html loader: read text from files of all kinds
metadata filter search: only documents of one kind
hybrid bm25 keyword: combine words and meaning
completion only collator labels mask loss assistant: learn only from the answers; ignore the question when training
formatting function instruction template alpaca: examples into question and answer form
truncation max length left right: cut to the length that fits; too long for the model
generation config judge win rate callback: compare with a reference while training
best of n rejection sampling: generate many and keep the best answer
sycophancy length penalty reward shaping: punish too long answers
process supervision step reward prm: grade each step of reasoning
thinking reasoning format reward accuracy math: answer in the right form; reward right results
rollout vllm generation server: generate answers fast while training
reference model sync kl: do not drift far from the original model
online dpo nash xpo: learn from pairs made on the fly
orpo cpo simpo: preference learning without a second model
gkd minillm distill generalized: small language model imitates a large one
value head critic: guess the reward in advance
dataset mixture interleave weights: mix several data sets; share of each source
deduplicate minhash near duplicates: nearly the same texts
language detection identify: which language is it
spelling correction checker: mend typos
keyword extraction phrases: important words of a text
question answering span: find the answer in a text
intent slot dialogue: what does the user want
sentence boundary split sentences: one sentence after another

# pictures, sound and video
inpaint inpainting mask pipeline: change only part of a picture; fill a hole in a photo; paint over a region; remove an object from an image; redraw the marked area
img2img image to image strength: start from an existing picture; vary a photo; change the style of a picture
text2image text to image diffusion pipeline generate: picture from a description; draw what is written
outpaint extend: picture beyond its borders
upscale super resolution upscaler: make a picture larger and sharper; more pixels; enlarge a blurry photo
controlnet conditioning canny pose: picture follows a sketch or pose; guide by edges
depth estimation: how far away is each pixel
instruct edit pix2pix: edit a picture by telling what to do; change a photo by a command
text to video animate frames: moving pictures; short film from a description; clip from words
image to video: let a still picture move; bring a photo to life
audio music speech synthesis: sound from text; make music; voice
safety checker nsfw filter: block naked or indecent pictures; unsafe images; not suitable for children; nudity
watermark invisible: mark pictures as made by a machine; hidden mark; detect generated images
textual inversion dreambooth personalization: teach a new object or person from a few pictures; my own face
scheduler noise timesteps denoise sampler: how noise is removed step by step; number of steps
guidance cfg scale classifier free: follow the description more closely
negative prompt: what should not be in the picture
vae decode tiling slicing: large pictures with little memory; picture in tiles
ip adapter reference style: picture in the style of another; use a picture as prompt
interpolation slerp latent: blend between two pictures; smooth transition
segmentation mask detect object: outline things in a picture; where is the object
augmentation flip crop rotate transform: more training pictures by small changes
resize crop center image processor: bring pictures to one size
ocr scan: read text from a picture
face landmark eyes: points of a face
gif export frames video save: write pictures as a film
freeu hyper network sag pag guidance: better pictures without training
consistency lcm turbo lightning distilled steps: picture in very few steps; faster picture generation
lora weights load fuse style: apply a small style file
attention processor slicing xformers: less memory for pictures
tiny autoencoder preview: quick look while generating
panorama tile multidiffusion: very wide picture
layered transparent alpha: picture without background
colorize restore: old black and white photo
style transfer: paint like a painter
face swap identity preserve: same person in new pictures
pose keypoint skeleton: how a body stands
normal map mesh 3d shape: object with depth from a picture; three dimensional
video extend continue frame pack: longer film
camera motion control trajectory: move the view
lip sync talking head avatar: picture that speaks
speech recognition transcribe: spoken words to text
voice activity diarization: who speaks when
audio features mfcc mel: sound as numbers
noise reduction denoise audio: remove background sound
image quality blur brightness contrast: picture too dark; sharpen
caption describe image: say what is in a picture
visual question answering multimodal: ask about a picture
invisible watermark detector provenance: was this made by a machine
concept ablation erase sega semantic guidance: leave out or add ideas in a picture
long prompt weighting compel: stress single words of a description
inversion ddim edit real: change a real photo while keeping the rest
scribble sketch adapter t2i: from a drawing to a picture
relight shadow: change the light of a photo
image grid collage make: several pictures side by side

# moving data and running steps
pipeline dag node flow workflow: several steps one after another; chain of steps; connect processing steps
scheduler cron schedule trigger: run every night; start regularly; each day at a certain time; repeat weekly
parallel runner multiprocessing thread pool concurrent executor: at the same time; use all cores or processors; do independent work together; run steps simultaneously
foreach map fan out branch: same step for each item; one task for every element; spread over many tasks
join inputs merge branches: bring results of branches together
condition branch dsl if: run a step only when; depending on a result
retry backoff attempts tenacity: try again after a failure; repeat when it crashes; flaky step; several attempts; service does not answer
catch error fallback: go on although a step failed; continue when something breaks; do not stop everything
timeout deadline: give up after a while; kill what takes too long; limit how long a step may run
resume from failed rerun: start again where it broke; repeat only what failed; do not run finished steps again
cache cached memoize lru: remember results; do not compute or load twice; keep in memory; reuse what was calculated before; second time is fast
lazy deferred: only when needed; load later
batch batcher buffer flush bulk writer: collect and write together; many small writes as one; wait until there are enough
stream kafka consumer ingest push: data that arrives continuously; events as they happen
ingest loader extract import: get data into the system; read from the source
materialize materialization incremental online store: copy newest values to the fast store; make values available for live requests
historical features point in time join offline entity: training data without looking into the future; values as they were known at that moment; no leakage from the future; state at a past date
online features serving lookup low latency: newest values for a live prediction; fast reading of features for one customer
feature view definition registry store: describe features once; catalogue of features; where features are defined
on demand transformation request: compute features at the moment of the request
ttl expire expiry freshness: values become too old; forget after some days; outdated entries
entity key join: by what rows are identified
validation expectations profiler reference: warn when features look strange
lineage provenance: where did the data come from; which step made it
artifact dataset catalog versioned: store results of steps; keep old versions of a file; find data by name instead of path; named data sources
version snapshot timestamp: each saving gets its own copy; go back to an older state
parameters config override environment: change settings without changing code; different settings for test and production; values from outside
template omegaconf interpolation variables: fill placeholders in settings
secrets credentials token vault: passwords outside of code; keep keys safe; logins
environment variable env dotenv: settings of the system
conda pip requirements dependencies image: install packages for a step; same libraries everywhere
docker container image build: pack a program with all it needs
kubernetes pod job resources toleration: run in a cluster; how much memory and processors a step may use
gpu accelerator resources request: ask for a graphics card
batch aws sagemaker cloud: run a step on rented machines
card report html visual: page with results of a run; show pictures and tables after a step
notebook jupyter convert: turn a notebook into a program
hook plugin callback extension: do something before or after each step; add own behaviour
tag filter select subset nodes: run only part of a pipeline
event sensor trigger deploy: start when new data arrives; when another flow has finished
spark dask ray cluster: data too big for one machine; spread computation
partition partitioned: data in pieces by day; many files as one table
parquet arrow columnar: fast file for tables
csv excel reader spreadsheet: read a table from a file; open a workbook
sql query database engine: ask a database; table from a database
s3 gcs blob bucket storage filesystem: files in the cloud
upload download transfer copy: bring files somewhere; fetch files
compress gzip zip archive: make files smaller; pack files
checksum hash digest fingerprint: has the file changed; is it the same content
lock mutex semaphore: only one at a time; do not write at once
watch watcher reload: notice when a file changes; restart after editing
cleanup garbage retention purge: delete old files; free space; remove what nobody needs
step decorator function component: turn a function into a step
container component spec python: step from a function with own packages
importer existing artifact: use results made elsewhere
exit handler cleanup finally: always run something at the end
for loop collected parallelfor: run for every item and collect
control flow when dynamic: decide while running
input output placeholders path: where a step puts its results
compile yaml ir spec: write a pipeline as a file
recurring run experiment: group runs; plan a run for later
run comparison list archive: which runs were there; compare runs
pause suspend approve manual: wait for a person
argo airflow step functions deploy production: hand a flow over to a scheduler
client inspect past results: look at results of earlier runs; read values of a finished run
namespace user project isolate: separate work of people
tags search runs: find runs by label
code snapshot package: which code made this result
pypi conda bundle offline: packages for a remote step
s3 parallel get put many: load thousands of files quickly
include file data: give a file to a flow
unbounded foreach cluster gang mpi: several machines work together on one step
slurm ray torchrun: submit to a computing cluster
dataset transcoding same file: read the same file with different libraries
memory dataset shared: pass data between steps without saving
incremental dataset checkpoint: only files that are new; process only what was added
lambda dataset api wrapper: read or write with own functions
dataset factory pattern wildcard: one rule for many data sets
namespace modular reuse pipeline: use the same steps twice with other inputs
slice pipeline from to nodes: only what leads to a result
viz visualise graph: draw steps and how they hang together
session context run record: everything about one run
starter template scaffold new project: begin a project with a given structure
micropkg package share: give a part to other projects
feature server http get online: values for a model over the web
push source stream: send fresh values; bring new values from a stream
offline store warehouse bigquery snowflake redshift: history of features in a data warehouse
online store redis dynamodb sqlite: fast place for newest values
registry apply plan teardown: bring definitions into force; what would change
data source batch request schema: where raw data lies
feature service group version: which features a model uses
saved dataset logging: keep what was served; record of predictions and inputs
stream processor spark ingestion: continuous computing of features
permission policy decorator protect resource: who may read which features
vector similarity online documents retrieve: search closest documents in a store
ui server browse: look at features in a browser
bulk import migrate data: move a lot of data at once
change data capture cdc: follow changes of a database
upsert merge insert or update: add or change if it is there
slowly changing dimension history: keep former values of customers
data contract agreement: what producers promise
row level sampling preview head: look at first rows
surrogate sequence numbering: number rows
late data watermark: events that come too late

# programs and services
logging logger handler: write what happens; messages of a program; keep a record
progress bar tqdm: how far is it; show how much is done
metrics monitoring prometheus telemetry: measure a running service; numbers about health
alert notify notification slack email: tell somebody when it goes wrong; send a message; warn people
health check liveness readiness: is the service alive; ready to work
rate limit throttle limiter: not too many requests; slow down callers
circuit breaker: stop calling a service that is broken
pagination page cursor: results in portions; next page
authentication login oauth jwt session: who is the user; sign in
authorization permission role rbac access: who may do what; forbid; allowed users
encrypt decrypt cipher: make unreadable for others; secret text
password hash bcrypt: store logins safely
certificate tls ssl: secure connection
http client request fetch: call a web address; get a page
rest api route endpoint handler: offer functions over the web
websocket socket realtime: live connection
grpc protobuf rpc: call a function on another machine
proxy gateway forward: pass requests on
serialize deserialize json pickle marshal: object to text and back; save an object; store and load objects
parse parser grammar ast: understand a text with rules; read code
cli command argparse option: program for the terminal; call from the shell
yaml toml ini config loader: read settings from a file; combine several settings files
diff patch compare changes: what is different between two versions
deep merge update nested dict: combine nested settings
flatten nested: from levels to one level
deprecate deprecated warning: tell that something will go away; old name still works
type check isinstance validate arguments: wrong kind of input; check what was passed
lazy import optional dependency soft: package is not installed; only if available; tell which package is missing
registry factory plugin lookup: find class by name; create object by its name
singleton global instance: only one of it
decorator wrap wrapper: add behaviour around a function
context manager enter exit: clean up afterwards; for a while only
event bus publish subscribe observer: tell others that something happened
dependency injection container: give objects what they need
mock stub fake fixture patch: pretend in tests; replace a service in tests
test generator example data toy dataset: small data for trying out; made up data; artificial data
load dataset fetch sample iris: well known example data
benchmark timing measure elapsed: how long does it take; stop watch
memory usage measure tracemalloc: how much memory is used; leak
clone copy deepcopy: same object once more
compare equality deep equals: are two objects the same
uuid random identifier slug: unique name; make a key
format pretty print table: nicely readable output
human readable bytes size: file size for people
slugify sanitize filename escape: safe names of files; remove strange characters
truncate shorten ellipsis: cut long text
levenshtein suggest did you mean: propose the right name after a typo
markdown html render: text to page
color ansi terminal: coloured output
spinner live display: moving sign while waiting
open browser dashboard ui: look at results in a browser
migrate migration upgrade schema: change tables of a database; move to a new version
transaction commit rollback: all or nothing
connection pool reuse: do not open anew each time
debounce throttle delay: wait until the user has stopped
undo history: take back a change
search index inverted full text: find words in documents
sort rank order top: best first; largest values
filter predicate where: only those that fit
generator yield iterate chunks: piece by piece; without loading all; large file in portions
async await gather concurrency: wait for several at once; without blocking
subprocess shell run command: start another program
signal interrupt shutdown graceful: stop cleanly; ctrl c
temporary directory tempfile: place for files that vanish
walk glob files recursive: all files in a folder
git clone commit repository: version of the code
package wheel upload code: bring own code to the cluster; send the code along
sandbox untrusted remote code: run foreign code safely
argument defaults merge options: given values before defaults
enum choices literal: only certain values allowed
dataclass model attributes: object that only holds values
interface abstract protocol base: common shape of classes; what others must implement
mixin capability: add ability to a class
property lazy computed: calculate at first use
weak reference finalizer: forget when unused
thread local contextvar: value for each request
backpressure bounded queue: do not take more work than possible
dead letter failed messages: keep messages that could not be handled
idempotent idempotency key: doing it twice changes nothing
feature flag toggle rollout: switch on for some users
canary blue green deployment: try a new version with few users
load balancer round robin: spread requests over servers
session sticky affinity cookie: same user same server
webhook callback notify url: tell another system
rate quota usage metering: how much did a customer use
audit trail history log: who did what and when
soft delete archive restore: hide instead of remove
optimistic locking etag version: two people change the same
bloom filter probabilistic: probably seen before
consistent hashing ring: spread keys over servers
leader election lease: only one is in charge
snapshot restore backup: safe copy; bring back
crash report traceback stack: where did it fail
core dump debugger breakpoint: stop and look inside
profiling flame hot spots: which lines are slow
linter style format code: tidy source code
coverage report tests: what is tested
property based hypothesis fuzz: random tests
golden snapshot test approve: compare with stored output
translation i18n locale: texts in several languages
keyboard shortcut hotkey: keys for quick use
drag drop upload form: fields for input
table view pagination sort component: list with columns on a page
chart plot visualise matplotlib: draw numbers; picture of data
heatmap matrix plot: colours for numbers in a grid
scatter points plot: dots of two columns
error bars confidence plot: draw uncertainty
map choropleth: colour countries
word cloud: most frequent words as a picture
pdf report generator: document from results
email sender smtp: send mail
ftp sftp transfer: exchange files with partners
barcode qr code: picture for scanners
date parse format humanize: understand dates; some days ago
number words spell: amount in words
unit conversion: metres to feet
interpolation string template: fill in names in a letter
natural sort alphanumeric: file 2 before file 10
group consecutive runs: neighbouring equal items
flatten dict keys dot: nested names as one
chunked batched iter: groups of ten
retry jitter exponential: wait longer after each failure
memo invalidate key: when is a stored result too old
once only initialise guard: do it a single time

# business
rfm recency frequency monetary segment: good and bad customers by purchases; last order and amount
customer lifetime value clv: how much will a customer bring
credit scoring scorecard woe iv risk: will the loan be paid back; creditworthiness
fraud detection suspicious: cheating; stolen cards
price elasticity demand: how do sales react to price
inventory stock reorder: when to order again; how much in the warehouse
attribution marketing channel: which advertisement made the sale
funnel conversion: where do visitors leave
cohort retention: do users come back after a month
budget allocation campaign mix: where to spend money
route delivery vehicle tour: best way to visit all customers
invoice payment billing: money owed
kpi indicator dashboard: key numbers for management
survival churn early warning: who will leave soon
next best offer action: what to offer to a customer
basket size order value: how much do people spend
return refund rate: goods that come back
delivery time eta: when will it arrive
staff shift planning roster: who works when
energy load consumption: how much power will be used
predictive maintenance remaining useful life: when will the machine break
sensor telemetry iot: readings of devices
claim insurance premium tariff: price of a policy
portfolio optimisation sharpe: spread money over shares
value at risk var: how much can be lost
payment default loss given: money not paid back
duplicate customer matching entity resolution: same person in two lists; link records of the same person
sanction screening name matching: forbidden persons
text classification ticket routing: send complaints to the right team
document extraction invoice fields: read amounts from bills
lead scoring prospect: who will probably buy
seasonal demand promotion uplift: effect of an offer on sales
store clustering assortment: similar shops
`;

/** Everyday words that say the same, a group a line; an entry may be said with any of them. */
export const EVERYDAY = `
picture image photo photograph
remove drop discard delete eliminate exclude throw skip omit
record row example case entry observation
customer client buyer visitor shopper
user person people
compare comparison
same identical equal alike
similar alike close
strange unusual abnormal odd suspicious weird unexpected
big large huge
small little tiny short
long lengthy
quick fast rapid speed
slow sluggish
begin start first
end last final finish
previous past earlier before
next following after
again repeat repeatedly once more
fail failure crash error broken break
shop store
buy purchase bought order
sale revenue turnover
price cost
money amount
guess predict forecast estimate
number value figure amount
part piece portion slice section
cut split divide separate
put place
combine merge join together
choose pick select
find discover detect notice spot
remember keep store
forget expire
stop end abort
wait delay
hide conceal
show display draw paint
machine computer device sensor
opposite other
every each all
yesterday previous
tomorrow future
year yearly annual
month monthly
week weekly
day daily
hour hourly
night nightly
parallel simultaneous concurrent
core processor cpu
rare scarce seldom uncommon minority
common frequent often majority
grow growth increase rise
shrink reduce decrease fall lower half less
more additional extra
write save
look read view
text document
measure sensor read
graphics gpu card
nude naked nudity indecent porn
chance luck random
mean average
fix repair mend correct
wrong incorrect mistake error
right correct true
change modify alter edit
replace substitute swap exchange
copy duplicate clone
group class category kind type
question query request
answer reply response
send deliver forward
receive get accept
load read open
limit bound maximum cap
allow permit
forbid deny block prevent
check verify inspect examine test
guess suggest propose
explain reason why
important relevant useful
useless irrelevant
clean tidy
noise noisy
empty blank missing
full complete whole entire
fill complete
name title
word term token
sentence phrase
letter character
language tongue
program code script software
function method routine
step stage task
flow workflow pipeline
table dataframe sheet
column field attribute variable feature
file document
folder directory
website page web
address url
memory ram
disk storage drive
network net
server host
secret password credential
user account
permission right
rule condition
weight importance
score grade mark rating
gap hole
edge border boundary
curve line signal
shape form
move shift
turn rotate
draw plot chart
film video movie clip
sound audio voice
speak talk speech
learn train teach
model network
layer level
sample example
label tag
trust confidence
sure certain
doubt uncertain
near close neighbour
far distant
region area zone
country nation
city town
road route path
car vehicle
`;
