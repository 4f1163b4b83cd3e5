/**
 * What the field calls things, and how people say it who do not know the name: `retry: try again after a failure`. Written
 * for this project from knowledge of the field (data preparation, learning, series, language, pictures, pipelines, services),
 * of no code or text in particular. After a change: `node scripts/glossary.mjs`.
 */

/** An entry a line: words by which code calls it, a colon, ways to say it with `;` between. */
export const ENTRIES = `
# preparing tables
winsorize clip cap trim: limit extreme values; cut off extremely high or low numbers; replace outliers by the nearest acceptable value; pull extreme values back to a limit; very large numbers should not dominate
impute imputer fillna missing: fill gaps; fill in missing or empty values; replace blank cells; estimate missing numbers; what to do with empty cells; unknown values
dropna missing: remove rows with empty values; throw away incomplete records
deduplicate duplicates unique distinct: remove repeated rows; keep each record once; same customer entered twice; find double entries; rows that occur more than once
one hot encoder dummies dummy categorical: turn categories into columns of zero and one; make names of colours usable by a model; yes no columns for each category; text categories as separate columns; transactions as a table of true and false; list of bought items as columns
ordinal label encoder: turn categories into numbers; replace text labels by integers; words to whole numbers
target encoder mean encoding: replace a category by the average outcome
hashing hasher feature hash: too many categories; map text into a fixed number of columns
standard scaler standardize zscore normalize: mean zero and variance one; put features on the same scale; make columns comparable; subtract the mean and divide by the deviation; all columns with the same spread; average of zero; units should not matter
minmax scaler scaling normalize rescale: range between zero and one; smallest value becomes zero and largest one; squeeze values into an interval; between fixed limits; stretch values to a given interval
robust scaler quantile: scale without being disturbed by outliers
power transform boxcox log yeojohnson: make skewed data look normal; reduce skewness; bell shaped; long tail; very uneven values
binning discretize discretizer bins bucketize quantile: group numbers into intervals; turn ages into age groups; split continuous values into classes; age ranges; turn numbers into steps
polynomial interaction features: multiply columns with one another; products and squares of columns
feature selection selector subset sequential: choose the most useful columns; which inputs matter; keep the best variables; drop useless columns; fewer predictors; choose a small set of inputs; remove inputs that do not help; best subset of variables; which variables to keep
recursive elimination rfe exhaustive: try all combinations of columns; remove the weakest column one after another; test every possible set of inputs; brute force over column subsets
variance threshold constant quasi: columns that hardly ever change; drop columns with always the same value
correlation collinear multicollinearity: columns that say the same; variables that move together; how strongly are two columns related; columns with the same information
pca principal component decomposition reduction: squeeze many columns into few; fewer dimensions; compress features while keeping information; main directions of the data; few new columns that hold most information; lower dimension
tsne umap manifold: draw many dimensions in two; map of similar points
column transformer selector: apply something to some columns only; pick columns inside a pipeline; pick some columns by name; use only certain variables in a model
pivot melt reshape wide long unstack: turn rows into columns; from wide to long table
join merge lookup: combine two tables by a key; attach information from another table
groupby aggregate aggregation: totals per customer; sum by group; summarise per category; one row for each customer
rolling window moving summarizer: average of the last days; statistics over a sliding period; recent history; mean of the last seven days; average over the recent past
lag shift lagged: value of the day before; yesterday value as a column; past values as inputs; previous time step; yesterday as input; delayed copy of a series; earlier values as features
cumulative expanding running: total so far; sum up until now
sample sampling subset subsample: take some rows by chance; random part of the data; smaller piece of a large table; take only a few records; random selection of rows
train test split holdout: keep part of the data for checking; set aside data; separate data into learning and checking parts; hold back part of the rows; separate data for testing
stratify stratified: same share of classes in each part; keep proportions; keep the share of each class; equal shares in both parts
shuffle permutation: mix the order; random order; rearrange rows by chance
outlier anomaly isolation: strange rows; values far away from the others; suspicious records; rows that do not fit the others
schema validate validation expectation: check that a table looks as expected; columns have the right type; data quality; catch bad data before it is used; make sure that the data has the expected form; reject bad input
profile profiling describe summary: overview of a table; basic statistics of each column
datetime calendar holiday features: day of week as input; is it weekend; public holidays; parts of a date
timezone utc localize: times of different countries; local time
currency exchange money: convert prices into euro
geocode coordinates latitude longitude haversine: distance between two places on the map; address to position
regex extract pattern parse: pull pieces out of text; find pattern in strings
fuzzy levenshtein similarity matching edit: spelled nearly the same; match names with typos; how many letters differ
anonymize pseudonymize mask redact pii: hide personal data; remove names and addresses; make people unrecognisable; protect privacy; remove names
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
oversample sampler random over minority imbalance: repeat or copy rare cases; draw more of the rare class; too few positives; duplicate examples of the small class; make the small class bigger; copy examples of the rare outcome; more fraud cases for training; equal number of rows of each class
smote synthetic adasyn interpolate minority: invent new examples of the rare class; artificial rows between neighbours; make up similar cases; create artificial fraud cases; new points between existing ones of the small class; invented minority rows
undersample sampler under majority prototype: drop rows of the frequent class; throw away common cases; fewer examples of the large class; make the big class smaller; keep only some of the frequent rows; fewer normal cases
tomek links edited nearest neighbours cleaning condensed: remove rows near the border between classes; clean overlapping classes; rows next to the opposite class; ambiguous or noisy neighbours; remove doubtful rows at the border; delete points that disagree with their neighbours; rows whose neighbours have another label
cluster centroids prototype generation: replace many rows by the centers of groups; summarise the large class by few points; replace the big class by representative points
balanced bagging easy ensemble forest rusboost: each tree or model sees equal numbers of both classes; many models on balanced pieces; boosting on balanced samples; every tree sees equally many of both outcomes
class weight balanced sample weights: make rare cases count more; mistakes on the rare class cost more; weight examples; punish errors on the rare class
sensitivity specificity geometric mean imbalanced: both classes equally important when judging; quality when one class is rare; quality measure for rare events; score that does not reward always saying no

# models
classifier classification logistic: predict yes or no; which class does it belong to; sort into categories; decide between two outcomes; assign a category
regression regressor linear: predict a number; fit a line; how does one quantity depend on another; fit a straight line; estimate an amount
decision tree: rules of if and then; split by questions
random forest ensemble: many trees together; vote of trees
gradient boosting xgboost lightgbm boosted: each new model corrects the mistakes of those before; add weak learners one after another; sequence of weak models
nearest neighbors knn neighbours: look at the most similar cases; like the closest examples; closest known examples; find the closest cases and copy their label
naive bayes gaussian multinomial: probability by independent features; simple text classification
svm support vector kernel: widest margin between classes
stacking stacked meta learner: a model on top of the outputs of others; combine predictions by another model; second level model; feed predictions into a further model; learn how to combine several models; use predictions of models as inputs of a last one
voting vote ensemble majority: let several models decide together; average of several models; most models agree; let several classifiers vote; committee of models; combine opinions of models
bagging bootstrap aggregate: same model on random pieces of the data
kmeans clustering clusterer cluster: group similar customers; segments of users; find groups without labels; divide into kinds; sort customers into groups; find segments; split points into a number of groups
dbscan density hierarchical agglomerative: groups of any shape; dendrogram; merge the closest groups; tree of groups
mixture gaussian em: soft groups; mix of bell curves
self organizing map som: neurons on a grid; arrange data on a grid
perceptron multilayer mlp neural network: layers of neurons
softmax multinomial logistic: probabilities over several classes
autoencoder vae encoder decoder latent: compress and restore; learn a small representation
frequent itemsets apriori fpgrowth fpmax association rules itemset: bought together; products in the same basket; shopping baskets; who bought this also bought; items that occur together; cross selling; goods that are often in one basket; things sold together; combinations of articles; if somebody buys this they also buy that
recommender collaborative filtering recommendation: suggest products; what might the user like; similar users; what else would this customer like
survival hazard kaplan censored: how long until a customer leaves; time until failure; lifetime; time until an event
churn attrition retention: customers who leave; cancel their contract; loyal customers
uplift treatment causal effect: whom should we contact; effect of a campaign; what would have happened without
calibration calibrated isotonic platt probability: predicted chances are true frequencies; trust the probabilities; make probabilities honest
multilabel multioutput chain: several labels or targets at once
semi supervised pseudo labels self training: few labels and many unlabelled examples
online partial fit incremental: learn bit by bit; learn from a stream; update the model with new data
quantile conformal interval probabilistic: range in which the value will lie; how uncertain is a prediction; best and worst case; upper and lower bound; give a range instead of one number; upper and lower limits of a prediction; how certain is the forecast
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
cross validation fold kfold splitter: check on several parts in turn; repeat training on different parts; honest estimate of quality; judge a model on several slices; split into parts and rotate
grid search hyperparameter tuning optuna random: find the best settings; try many parameter values; tune options automatically; try out settings and keep the best; search for good parameters; which settings work best
accuracy precision recall f1 score metric: share of right answers; how many were found; how often is it right; how many answers are correct; share of correct predictions
roc auc curve: trade between hits and false alarms
confusion matrix: which classes are mistaken for one another; table of right and wrong answers; count mix ups between classes; which labels get confused; right and wrong predictions as a grid
mse rmse mae error metric: how far off are predictions; average mistake; distance between forecast and truth; size of mistakes; average distance between predicted and real
mape percentage error smape relative: mistake in percent of the true value; error in relation to the actual value; how many percent off
r2 determination score: how much is explained
bias variance decomposition: is the model too simple or too complex; overfitting or underfitting; split the error into parts; why is the model wrong
learning curve: does more data help; quality by amount of training data; performance as the training set grows; would more rows help
mcnemar ttest paired significance permutation test cochran: is one model truly better than another; difference by chance or luck; compare two classifiers statistically; difference is significant; do two models really differ; is an improvement real; statistical test between models
bootstrap confidence interval resampling oob: how sure is the score; uncertainty of an estimate; error bars by drawing again and again; uncertainty of a quality measure; repeated drawing with replacement
shap importance permutation explain feature: why did the model decide so; which columns influence the prediction; explain a prediction; which column matters most for the model; reasons for a prediction
partial dependence ice: effect of one column on the outcome
decision regions boundary plot: draw where the model says which class; picture of class areas; picture how a model divides the plane; show where a classifier changes its mind
counterfactual: smallest change that flips the decision; what must change for another answer; what would have to be different to get another decision; smallest change of an input so that the outcome flips
fairness bias demographic: treats groups equally; discriminates against people
drift psi shift monitor kolmogorov: new data looks different from training data; population has changed; data changed over time; are new customers different from those before; distribution has changed; compare live data with training data
threshold cutoff: from which score on is it positive; choose the limit for saying yes
lift gain decile: how much better than picking by chance; top customers by score
dummy baseline naive: simple guess to compare with; trivial prediction; how good is guessing
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
forecast forecaster forecasting predict horizon: what will sales be tomorrow; predict the future; next weeks; estimate next month; expected values of coming weeks; look into the future
naive seasonal last value forecaster: same as last week or year; tomorrow is like today; repeat what happened before; simplest forecast; use the last known value; as a year ago; simple reference forecast
arima autoarima sarimax autoregressive: future from own past values; forecast from its own history
exponential smoothing ets holt: recent values count more; forget old values slowly; newer observations count more
prophet trend seasonality: growth with yearly and weekly pattern
deseasonalize seasonal seasonality stl decompose decomposition: remove yearly or weekly pattern; take out what repeats each year; separate cycle from the rest; seasonal rhythm; separate trend and repeating pattern; clean a series of its yearly cycle; remove repeating ups and downs
detrend detrender trend: remove growth; take out slow increase; steady rise or fall; take the long term growth out; straighten a rising series
difference differencer stationary: changes instead of levels; day to day change; subtract the value before; growth from one day to the next
changepoint change point segmentation detection: when did the behaviour change; moment at which the level jumps; cut a recording into sections; breaks in a curve; when did the process change; find the day on which the level shifted; divide a series into phases; regime switch
anomaly detector outlier detection threshold hampel: unusual values in sensor data; abnormal readings; strange peaks or spikes; machine behaves differently; something is wrong with measurements; find odd points in a series; sensor shows something unusual; alarm on abnormal values
dtw dynamic time warping elastic alignment distance: similar curves that are shifted or stretched; compare curves of different speed; match sequences that run faster or slower; same shape but not the same pace; distance between series of unequal pace; two recordings that are out of step
shapelet subsequence motif matrix profile: short typical piece of a curve; repeated patterns in a signal; where does this pattern occur; typical fragment; recurring pattern; find a repeated piece in a long series
rocket minirocket convolution transform: random kernels on a signal; very many random filters
time series classifier: label a recording or signal; what kind of curve is it; type of heartbeat or movement; recognise an activity from sensor data; recognise the kind of signal
hierarchical reconcile reconciliation reconciler bottom up: forecasts of parts add up to the whole; regions and total agree; consistent sums across levels; shops and country; sums must be consistent; shops have to add up to the total
sliding expanding window splitter temporal backtest evaluate: test a forecast on the past; train on past and check on what came later; simulate how forecasts would have done; move the training period forward; check forecasts on older data; how good would past forecasts have been; test over several past periods; evaluate over time
resample resampling frequency upsample downsample: hourly data to daily; change the time step; weekly totals from days; finer or coarser time grid; from days to months; change how often values are measured; convert hourly into daily
interpolate interpolation: fill gaps between measured points; make all series equally long; points in between; guess values between two measurements; same number of points for all series
padder truncate unequal length: series of different length; make series equally long; cut or fill up to the same length
fourier spectral frequency fft spectrogram: which periods are in the signal; waves hidden in data; find repeating waves; which frequencies; from time to frequency
smoothing filter kalman savgol moving average: remove noise; smoother curve; calm a jumpy signal; remove jitter; make a noisy curve smooth; filter noise of a sensor
panel multiindex instances: many series in one table; one series for each shop
exogenous covariates regressors external: weather or prices help to predict; additional inputs of a forecast; use weather in a forecast; known future inputs
lookback reduction tabular recursive direct: use an ordinary model for forecasting; turn a series into rows and columns; forecast with a usual regression model; treat forecasting as regression
bollinger rsi technical indicator: stock price signals; bands around a price
intermittent croston sporadic demand: many days with no sales; spare parts demand; rarely sold products; products that are sold rarely; mostly zeros
theta forecaster ensemble combine: average several forecasts; mix of forecasts; choose the best forecast automatically; combine several forecasts into one; mean of several forecasters
catch22 tsfresh extraction summary features: describe a curve by numbers; features from signals; many descriptive numbers of a series; summarise a signal
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
graph network shortest path dijkstra: fastest route; connections between nodes; visit connected points
topological sort dependency order dag: which must come first; order of steps that depend on one another; circle in dependencies; in which order can the steps run; which step has to wait for which
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
early stopping callback patience: stop when it does not get better; end training in time; stop training when nothing improves; no progress for some rounds
checkpoint save state resume: continue training after a break; restore an interrupted run; keep intermediate weights; pick up where it stopped; training was killed; save progress so that training can go on; carry on after a crash; keep the state on disk
skip batches resume sampler dataloader: continue in the middle of an epoch; do not see the same examples again; jump over data already used; go on inside an epoch; leave out data that was already seen
gradient accumulation accumulate: act as if the batch were larger; update only after several steps; large batches on a small gpu; pretend a bigger batch; add up gradients over several small batches
gradient clipping clip norm: exploding gradients; limit the size of updates; keep gradients from getting too big; training becomes unstable
gradient checkpointing activation recompute: trade time for memory; compute again instead of storing; save memory by calculating twice
mixed precision fp16 bf16 autocast amp half: use half of the bits; train faster with shorter numbers; sixteen bit; compute with less exact numbers; half precision
batch size executable oom memory: too big for the gpu; graphics card out of memory; smaller portions until it fits; reduce examples per step; memory error on the card; find a batch that fits; try smaller batches
distributed ddp fsdp multi gpu parallel: train on several graphics cards or machines; use more than one gpu; spread training over machines; use all graphics cards
gather reduce all broadcast synchronize: collect results of all processes; same value on all machines; wait for the others; only one process should do it; bring results of all workers together; average a value over all processes; combine numbers from every card
main process first rank local: do it once and not on each gpu; only the first worker prints; only once although many processes run; print on one machine only; avoid that every worker writes the same file
deepspeed zero shard sharding offload partition: split a model over cards; model too large for one card; move weights to cpu or disk; cut a model into pieces over several cards
device map dispatch infer meta empty init: place layers on different devices; load a model bigger than memory; create without using memory; decide which part of a model goes where; build a huge model without filling memory; distribute layers over cards and memory
quantization quantize int8 4bit bits gptq awq: smaller weights; store weights in few bits; shrink a model; make a model need less memory; fewer bits for each weight; compress a model
prune pruning sparsity: remove unimportant connections; thin out a network
distillation teacher student distill: small model learns from a large one; copy the behaviour of a big model; train a small model to imitate a large one
lora low rank adapter peft finetune: train few weights only; cheap adaptation of a large model; small add on matrices; keep the large model fixed; tune a big model cheaply; only a tiny part of the weights is trained; train a few extra parameters
loraplus optimizer ratio: different step size for the two adapter matrices
merge adapter unload weights: put the small add on into the model itself; bake into the weights; combine several fine tuned models; combine learned additions; mix several adapters into one; fold extra weights back into the network
prompt tuning prefix virtual tokens soft: learned words before the input; trainable beginning of the text; model frozen and only the prompt is learned; learn the instruction instead of the weights; trainable words at the beginning
ia3 rescale vectors: learned factors on activations; multiply activations by learned numbers; very few extra parameters
freeze frozen requires grad: keep weights fixed; do not train some layers; leave most weights untouched
dropout regularization weight decay: avoid memorising; turn off neurons by chance; generalise better
batch layer norm normalization rmsnorm: stable activations
attention flash multi head self: which words look at which; faster attention
rotary position embedding rope: where a token stands; longer context
kv cache past key values: do not compute earlier tokens again; faster generation of text
tokenizer tokenize bpe vocabulary: text into pieces of words; split text into units for a model
data collator padding pad: bring sequences to the same length; fill up short ones; make examples equally long within a batch; build a batch from single examples
packing pack sequences concat: several short examples in one row; no wasted padding; fill the context window completely; join short samples to fill the length; avoid filling up with empty tokens
embedding encode vectors: turn text into numbers; meaning as vector
lstm gru recurrent rnn: network with memory for sequences
convolution cnn conv: filters over pictures
unet downsample upsample block: shrink and enlarge with shortcuts
ema exponential moving average weights: averaged copy of the weights; smoother weights; slowly moving copy of a model
loss cross entropy criterion: what training tries to lower
contrastive triplet siamese: pull similar things together and push others apart
seed deterministic reproducible random: same result each time; repeatable runs; fix chance; get the same numbers every time; repeat an experiment exactly
profiler throughput flops benchmark: where is time spent; how fast is a model; count operations
tracker wandb tensorboard mlflow comet log: record metrics of runs; see training progress in a browser; send curves to a dashboard; compare experiments; log metrics to an experiment site; follow a training run online; write down results of experiments
model card hub push upload: publish a model; share weights with others; documentation of a model; put a model online
onnx export torchscript compile: run a model without python; convert a model for production; faster execution
inference serving server generate endpoint: answer requests with a model; model behind a web address; deploy a model
continuous batching batcher router: answer several users at the same time; collect requests and run them together
speculative draft assisted decoding: small model guesses ahead; faster writing with a little helper model; guess several words ahead
sampling temperature topk topp nucleus: how random is generated text; creative or strict answers
beam search logits processor warper: best of several continuations
stopping criteria eos stop sequence: when should text generation end; when to stop writing
streaming stream token sse: show the answer while it is written; word by word; show words as they come
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
chat template conversation messages roles: format of a dialogue; turn a talk into one prompt; bring a conversation into the format of a model; turn messages into text for a model
rlhf ppo reward preference human feedback: learn from what people like better; train with grades; better answers by ratings; improve answers by grades of people
dpo preference chosen rejected: learn from pairs of good and bad answers; which of two answers is preferred; learn which answer people prefer; pairs of a good and a bad answer; prefer one answer over another
grpo group relative policy reward: compare several answers to the same question; several answers to one question are graded against each other; reward compared with the group
reward model scorer: grade an answer; how good is the answer; model that gives marks to answers; judge which answer is better; score for helpfulness
sft supervised finetuning trainer: learn from example answers; teach a model by instructions; train a chat model on example dialogues; teach by example
kto online judge pairwise: thumbs up or down; one model grades another; which answer wins; feedback without pairs; only good or bad marks; compare answers by a judge model
tool agent function calling: model uses programs; let the model call functions; let a model use programs
guided grammar json structured output: answer in a fixed form; valid json only; force an answer to be valid; answer has to follow a pattern
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
inpaint inpainting mask pipeline: change only part of a picture; fill a hole in a photo; paint over a region; remove an object from an image; redraw the marked area; fill in missing parts of an image; remove something from a picture; change a marked area
img2img image to image strength: start from an existing picture; vary a photo; change the style of a picture; change a picture by a text; new version of an existing picture; picture as starting point
text2image text to image diffusion pipeline generate: picture from a description; draw what is written; make pictures from words; paint what a sentence says
outpaint extend: picture beyond its borders
upscale super resolution upscaler: make a picture larger and sharper; more pixels; enlarge a blurry photo; sharper and bigger picture; increase the resolution
controlnet conditioning canny pose: picture follows a sketch or pose; guide by edges; keep the outline of a drawing; picture along given lines; copy the pose of a person
depth estimation: how far away is each pixel
instruct edit pix2pix: edit a picture by telling what to do; change a photo by a command
text to video animate frames: moving pictures; short film from a description; clip from words; short clip from a sentence; moving images from words
image to video: let a still picture move; bring a photo to life; make a photo move
audio music speech synthesis: sound from text; make music; voice; make sounds or songs; music from words
safety checker nsfw filter: block naked or indecent pictures; unsafe images; not suitable for children; nudity; hide indecent pictures; pictures that children should not see; filter unsafe images
watermark invisible: mark pictures as made by a machine; hidden mark; detect generated images; sign pictures so that it shows a machine made them; secret mark in an image
textual inversion dreambooth personalization: teach a new object or person from a few pictures; my own face; teach the model my dog; learn a new thing from some photos; own object
scheduler noise timesteps denoise sampler: how noise is removed step by step; number of steps; steps by which a noisy picture becomes clear; fewer steps for faster pictures; how the noise is taken away
guidance cfg scale classifier free: follow the description more closely; how strictly the picture follows the text
negative prompt: what should not be in the picture
vae decode tiling slicing: large pictures with little memory; picture in tiles; big pictures on a small card; make a picture piece by piece; cut memory when decoding
ip adapter reference style: picture in the style of another; use a picture as prompt; use a photo as an example of style; picture that looks like another
interpolation slerp latent: blend between two pictures; smooth transition; morph from one picture to another
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
pipeline dag node flow workflow: several steps one after another; chain of steps; connect processing steps; order of steps; connect outputs to inputs
scheduler cron schedule trigger: run every night; start regularly; each day at a certain time; repeat weekly
parallel runner multiprocessing thread pool concurrent executor: at the same time; use all cores or processors; do independent work together; run steps simultaneously; run several steps together; use every core; split work over processes
foreach map fan out branch: same step for each item; one task for every element; spread over many tasks; repeat a step for a list; run the same thing for each value
join inputs merge branches: bring results of branches together
condition branch dsl if: run a step only when; depending on a result; only if; choose the next step by a result
retry backoff attempts tenacity: try again after a failure; repeat when it crashes; flaky step; several attempts; service does not answer; repeat a request after an error; run again if it did not work; do it again when it fails; temporary network errors
catch error fallback: go on although a step failed; continue when something breaks; do not stop everything; carry on after an error; ignore a failing step; keep going
timeout deadline: give up after a while; kill what takes too long; limit how long a step may run; cancel when it hangs; stop after some minutes; runs too long
resume from failed rerun: start again where it broke; repeat only what failed; do not run finished steps again; continue a run that broke; do not begin from scratch
cache cached memoize lru: remember results; do not compute or load twice; keep in memory; reuse what was calculated before; second time is fast; not twice; keep a copy in memory; do not read from disk again; reuse an earlier result; skip work that was done
lazy deferred: only when needed; load later; not before it is used
batch batcher buffer flush bulk writer: collect and write together; many small writes as one; wait until there are enough; write many things in one go; gather and write later
stream kafka consumer ingest push: data that arrives continuously; events as they happen
ingest loader extract import: get data into the system; read from the source
materialize materialization incremental online store: copy newest values to the fast store; make values available for live requests; load values into the fast database; prepare values for live use; move features to the online database
historical features point in time join offline entity: training data without looking into the future; values as they were known at that moment; no leakage from the future; state at a past date; training data as of a date; only what was known then; what did we know at that time; join without looking ahead
online features serving lookup low latency: newest values for a live prediction; fast reading of features for one customer; values for a live request; answer in milliseconds
feature view definition registry store: describe features once; catalogue of features; where features are defined; describe where inputs of models come from
on demand transformation request: compute features at the moment of the request; calculate an input while the request comes in; combine stored values with those of a request
ttl expire expiry freshness: values become too old; forget after some days; outdated entries; how long is a value valid; ignore stale values
entity key join: by what rows are identified
validation expectations profiler reference: warn when features look strange
lineage provenance: where did the data come from; which step made it; which data made this model
artifact dataset catalog versioned: store results of steps; keep old versions of a file; find data by name instead of path; named data sources; describe data sets in a file; read and write by name; where data is kept
version snapshot timestamp: each saving gets its own copy; go back to an older state; every run saves a new file; do not overwrite earlier results; old copies of data
parameters config override environment: change settings without changing code; different settings for test and production; values from outside; other settings for each environment; change numbers without touching code
template omegaconf interpolation variables: fill placeholders in settings
secrets credentials token vault: passwords outside of code; keep keys safe; logins; passwords for a step; do not write keys into code
environment variable env dotenv: settings of the system
conda pip requirements dependencies image: install packages for a step; same libraries everywhere; extra packages for one step; own libraries for a step
docker container image build: pack a program with all it needs
kubernetes pod job resources toleration: run in a cluster; how much memory and processors a step may use; more memory for a step; machine with enough memory; cpu and memory of a step
gpu accelerator resources request: ask for a graphics card
batch aws sagemaker cloud: run a step on rented machines
card report html visual: page with results of a run; show pictures and tables after a step; report page of a run; attach charts to a step
notebook jupyter convert: turn a notebook into a program; run a notebook as a step
hook plugin callback extension: do something before or after each step; add own behaviour; run own code before and after; react when something is saved or run; measure each step from outside
tag filter select subset nodes: run only part of a pipeline; run selected steps only; a piece of the pipeline
event sensor trigger deploy: start when new data arrives; when another flow has finished; start by itself when something happens; begin when another job is done
spark dask ray cluster: data too big for one machine; spread computation; table that does not fit into memory; very large tables
partition partitioned: data in pieces by day; many files as one table; folder of many files as one; one file a day; load many files lazily
parquet arrow columnar: fast file for tables
csv excel reader spreadsheet: read a table from a file; open a workbook
sql query database engine: ask a database; table from a database; read rows from a database; ask with select
s3 gcs blob bucket storage filesystem: files in the cloud; read files from cloud storage; many files from a bucket at once
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
health check liveness readiness: is the service alive; ready to work; is it running
rate limit throttle limiter: not too many requests; slow down callers; protect from too many calls
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
serialize deserialize json pickle marshal: object to text and back; save an object; store and load objects; write an object to disk; turn an object into bytes; restore it later
parse parser grammar ast: understand a text with rules; read code
cli command argparse option: program for the terminal; call from the shell
yaml toml ini config loader: read settings from a file; combine several settings files; combine settings of several files
diff patch compare changes: what is different between two versions
deep merge update nested dict: combine nested settings
flatten nested: from levels to one level
deprecate deprecated warning: tell that something will go away; old name still works
type check isinstance validate arguments: wrong kind of input; check what was passed
lazy import optional dependency soft: package is not installed; only if available; tell which package is missing; check whether a library is installed; friendly message if a package is absent
registry factory plugin lookup: find class by name; create object by its name; create by name; find the right class for a name
singleton global instance: only one of it
decorator wrap wrapper: add behaviour around a function
context manager enter exit: clean up afterwards; for a while only
event bus publish subscribe observer: tell others that something happened
dependency injection container: give objects what they need
mock stub fake fixture patch: pretend in tests; replace a service in tests
test generator example data toy dataset: small data for trying out; made up data; artificial data; made up data for trying things; toy data; create artificial records
load dataset fetch sample iris: well known example data; small public table for examples; data to play with
benchmark timing measure elapsed: how long does it take; stop watch
memory usage measure tracemalloc: how much memory is used; leak
clone copy deepcopy: same object once more; fresh copy with the same settings
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
subprocess shell run command: start another program; run another program and read what it prints
signal interrupt shutdown graceful: stop cleanly; ctrl c
temporary directory tempfile: place for files that vanish
walk glob files recursive: all files in a folder; every file below a folder
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
