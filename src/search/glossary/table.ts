/** Made by scripts/glossary.mjs from entries.ts and vectors of words in the public domain (GloVe); not edited by hand. */

/** An entry a line: its name, stems by which code calls it, ways to say it as stems. */
export const ENTRY_STEMS = `
winsorize clip cap trim|winsor clip cap trim|limit extrem valu;cut off extrem high low number;replac outlier nearest accept valu;pull extrem valu back limit;veri larg number domin
impute imputer fillna missing|imput fillna miss|fill gap;fill miss empti valu;replac blank cell;estim miss number;empti cell;unknown valu
dropna missing|dropna miss|remov row empti valu;awai incomplet record
deduplicate duplicates unique distinct|dedupl duplic uniqu distinct|remov repeat row;keep record onc;same custom enter twice;find doubl entri;row occur more onc
one hot encoder dummies dummy categorical|hot encod dummi categor|turn categori column zero;make name colour usabl model;yes no column categori;text categori separ column;transact tabl;list bought item column
ordinal label encoder|ordin label encod|turn categori number;replac text label integ;word whole number
target encoder mean encoding|target encod mean|replac categori averag outcom
hashing hasher feature hash|hash hasher featur|too mani categori;map text fix number column
standard scaler standardize zscore normalize|standard scaler zscore normal|mean zero varianc;put featur same scale;make column compar;subtract mean divid deviat;column same spread;averag zero;unit matter
minmax scaler scaling normalize rescale|minmax scaler scale normal rescal|rang between zero;smallest valu becom zero largest;squeez valu interv;between fix limit;stretch valu interv
robust scaler quantile|robust scaler quantil|scale without disturb outlier
power transform boxcox log yeojohnson|power transform boxcox log yeojohnson|make skew data look normal;reduc skew;bell shape;long tail;veri uneven valu
binning discretize discretizer bins bucketize quantile|bin discret bucket quantil|group number interv;turn ag group;split continu valu class;ag rang;turn number step
polynomial interaction features|polynomi interact featur|multipli column anoth;product squar column
feature selection selector subset sequential|featur select selector subset sequenti|choos most us column;input matter;keep best variabl;drop useless column;fewer predictor;choos small set input;remov input help;best subset variabl;variabl keep
recursive elimination rfe exhaustive|recurs elimin rfe exhaust|combin column;remov weakest column after anoth;test everi possibl set input;brute forc over column subset
variance threshold constant quasi|varianc threshold constant quasi|column hardli ever chang;drop column alwai same valu
correlation collinear multicollinearity|correl collinear multicollinear|column sai same;variabl move togeth;strongli two column relat;column same inform
pca principal component decomposition reduction|pca princip compon decomposit reduct|squeez mani column few;fewer dimens;compress featur while keep inform;main direct data;few column hold most inform;lower dimens
tsne umap manifold|tsne umap manifold|draw mani dimens two;map similar point
column transformer selector|column transform selector|appli someth column;pick column insid pipelin;pick column name;certain variabl model
pivot melt reshape wide long unstack|pivot melt reshap wide long unstack|turn row column;wide long tabl
join merge lookup|join merg lookup|combin two tabl kei;attach inform anoth tabl
groupby aggregate aggregation|groupbi aggreg|total custom;sum group;summar categori;row custom
rolling window moving summarizer|roll window move summar|averag last dai;statist over slide period;recent histori;mean last seven dai;averag over recent past
lag shift lagged|lag shift|valu dai befor;yesterdai valu column;past valu input;previous time step;yesterdai input;delai copi seri;earlier valu featur
cumulative expanding running|cumul expand run|total far;sum up until now
sample sampling subset subsample|sampl subset subsampl|take row chanc;random part data;smaller piec larg tabl;take few record;random select row
train test split holdout|train test split holdout|keep part data check;set asid data;separ data learn check part;hold back part row;separ data test
stratify stratified|stratifi|same share class part;keep proport;keep share class;equal share both part
shuffle permutation|shuffl permut|mix order;random order;rearrang row chanc
outlier anomaly isolation|outlier anomali isol|strang row;valu far awai other;suspici record;row fit other
schema validate validation expectation|schema valid expect|check tabl look expect;column right type;data qualiti;bad data befor;make sure data expect form;reject bad input
profile profiling describe summary|profil describ summari|overview tabl;basic statist column
datetime calendar holiday features|datetim calendar holidai featur|dai week input;weekend;holidai;part date
timezone utc localize|timezon utc local|time differ countri;local time
currency exchange money|currenc exchang monei|convert price euro
geocode coordinates latitude longitude haversine|geocod coordin latitud longitud haversin|distanc between two place map;address posit
regex extract pattern parse|regex extract pattern pars|pull piec out text;find pattern string
fuzzy levenshtein similarity matching edit|fuzzi levenshtein similar match edit|spell nearli same;match name typo;mani letter differ
anonymize pseudonymize mask redact pii|anonym pseudonym mask redact pii|hide person data;remov name address;make peopl unrecognis;protect privaci;remov name
cast dtype astype convert types|cast dtype astyp convert type|chang text number;wrong type column;number store text
rename columns header|renam column header|other name column;tidi column titl
explode unnest list column|explod unnest list column|row item list
rank ranking percentile|rank percentil|posit within group;best
coalesce first non null|coalesc first non|take first valu
cap floor clamp bound|cap floor clamp bound|keep number between two limit
crosstab contingency table|crosstab conting tabl|count combin two categori
weighted average mean|weight averag mean|averag count more
random noise jitter perturb|random nois jitter perturb|add small random chang
synthetic generate fake data faker|synthet gener fake data faker|made up custom;invent test record
balance weights propensity|balanc weight propens|make two group compar
sessionize session gap|session gap|group click visit
text vectorizer hashing features|text vector hash featur|sentenc number model
feature union combine transformers|featur union combin transform|sever kind column side
inverse transform undo|invers transform undo|back origin scale;origin unit
function transformer custom|function transform custom|appli own function step
copy transformer dense sparse|copi transform dens spars|ordinari matrix mostli zero
mean centering center|mean center|subtract averag column
string split concatenate columns|string split concaten column|first last name togeth
phone email validate format|phone email valid format|correct address
oversample sampler random over minority imbalance|oversampl sampler random over minor imbal|repeat copi rare case;draw more rare class;too few posit;duplic exampl small class;make small class bigger;copi exampl rare outcom;more fraud case train;equal number row class
smote synthetic adasyn interpolate minority|smote synthet adasyn interpol minor|invent exampl rare class;artifici row between neighbour;make up similar case;creat artifici fraud case;point between exist small class;invent minor row
undersample sampler under majority prototype|undersampl sampler under major prototyp|drop row frequent class;awai common case;fewer exampl larg class;make big class smaller;keep frequent row;fewer normal case
tomek links edited nearest neighbours cleaning condensed|tomek link edit nearest neighbour clean condens|remov row near border between class;clean overlap class;row next opposit class;ambigu noisi neighbour;remov doubt row border;delet point disagre neighbour;row neighbour anoth label
cluster centroids prototype generation|cluster centroid prototyp gener|replac mani row center group;summar larg class few point;replac big class repres point
balanced bagging easy ensemble forest rusboost|balanc bag easi ensembl forest rusboost|tree model see equal number both class;mani model balanc piec;boost balanc sampl;everi tree see equal mani both outcom
class weight balanced sample weights|class weight balanc sampl|make rare case count more;mistak rare class cost more;weight exampl;punish error rare class
sensitivity specificity geometric mean imbalanced|sensit specif geometr mean imbalanc|both class equal import judg;qualiti class rare;qualiti measur rare event;score reward alwai sai no
classifier classification logistic|classifi classif logist|predict yes no;class belong;sort categori;decid between two outcom;assign categori
regression regressor linear|regress regressor linear|predict number;fit line;quantiti depend anoth;fit straight line;estim amount
decision tree|decis tree|rule;split question
random forest ensemble|random forest ensembl|mani tree togeth;vote tree
gradient boosting xgboost lightgbm boosted|gradient boost xgboost lightgbm|model correct mistak befor;add weak learner after anoth;sequenc weak model
nearest neighbors knn neighbours|nearest neighbor knn neighbour|look most similar case;closest exampl;closest known exampl;find closest case copi label
naive bayes gaussian multinomial|naiv bay gaussian multinomi|probabl independ featur;simpl text classif
svm support vector kernel|svm support vector kernel|widest margin between class
stacking stacked meta learner|stack meta learner|model top output other;combin predict anoth model;second level model;feed predict further model;learn combin sever model;predict model input last
voting vote ensemble majority|vote ensembl major|sever model decid togeth;averag sever model;most model agre;sever classifi vote;committe model;combin opinion model
bagging bootstrap aggregate|bag bootstrap aggreg|same model random piec data
kmeans clustering clusterer cluster|kmean cluster|group similar custom;segment user;find group without label;divid kind;sort custom group;find segment;split point number group
dbscan density hierarchical agglomerative|dbscan densiti hierarch agglom|group shape;dendrogram;merg closest group;tree group
mixture gaussian em|mixtur gaussian em|soft group;mix bell curv
self organizing map som|organ map som|neuron grid;arrang data grid
perceptron multilayer mlp neural network|perceptron multilay mlp neural network|layer neuron
softmax multinomial logistic|softmax multinomi logist|probabl over sever class
autoencoder vae encoder decoder latent|autoencod vae encod decod latent|compress restor;learn small represent
frequent itemsets apriori fpgrowth fpmax association rules itemset|frequent itemset apriori fpgrowth fpmax associ rule|bought togeth;product same basket;shop basket;bought;item occur togeth;cross sell;good often basket;thing sold togeth;combin articl;somebodi bui
recommender collaborative filtering recommendation|recommend collabor filter|suggest product;user;similar user;custom
survival hazard kaplan censored|surviv hazard kaplan censor|long until custom leav;time until failur;lifetim;time until event
churn attrition retention|churn attrit retent|custom leav;cancel contract;loyal custom
uplift treatment causal effect|uplift treatment causal effect|whom contact;effect campaign;happen without
calibration calibrated isotonic platt probability|calibr isoton platt probabl|predict chanc frequenc;trust probabl;make probabl honest
multilabel multioutput chain|multilabel multioutput chain|sever label target onc
semi supervised pseudo labels self training|semi superv pseudo label train|few label mani unlabel exampl
online partial fit incremental|onlin partial fit increment|learn bit;learn stream;updat model data
quantile conformal interval probabilistic|quantil conform interv probabilist|rang valu lie;uncertain predict;best worst case;upper lower bound;give rang instead number;upper lower limit predict;certain forecast
adaline adaptive linear neuron|adalin adapt linear neuron|simpl neuron;learn small step
linear discriminant lda|linear discrimin lda|direct separ class best
ridge lasso elastic penalty|ridg lasso elast penalti|linear model small coeffici
gaussian process kriging|gaussian process krige|smooth function uncertainti
isotonic monotone monotonic|isoton monoton|rise
poisson count glm tweedie|poisson count glm tweedi|number event;claim
rotation oblique forest|rotat obliqu forest|tree rotat input
extra trees randomized|extra tree random|random cut
one class novelty|class novelti|learn normal
label propagation spread|label propag spread|label neighbour
active learning query uncertain|activ learn queri uncertain|exampl label next
transfer learning pretrained finetune|transfer learn pretrain finetun|reus train model anoth task
multi armed bandit thompson|multi arm bandit thompson|exploit;show better variant more often
reinforcement policy agent environment|reinforc polici agent environ|learn reward
column ensemble composition|column ensembl composit|differ model column
pipeline estimator chain|pipelin estim chain|preprocess model
transformed target regressor|transform target regressor|predict logarithm instead
frozen prefit estimator|frozen prefit estim|model alreadi train
classifier chain order|classifi chain order|label depend anoth
rules generate metrics leverage conviction|rule gener metric leverag convict|strong rule;confid rule
cross validation fold kfold splitter|cross valid fold kfold splitter|check sever part turn;repeat train differ part;honest estim qualiti;judg model sever slice;split part rotat
grid search hyperparameter tuning optuna random|grid search hyperparamet tune optuna random|find best set;mani paramet valu;tune option automat;out set keep best;search good paramet;set work best
accuracy precision recall f1 score metric|accuraci precis recal 1 score metric|share right answer;mani found;often right;mani answer correct;share correct predict
roc auc curve|roc auc curv|trade between hit alarm
confusion matrix|confus matrix|class mistaken anoth;tabl right wrong answer;count mix ups between class;label get confus;right wrong predict grid
mse rmse mae error metric|mse rmse mae error metric|far off predict;averag mistak;distanc between forecast truth;size mistak;averag distanc between predict real
mape percentage error smape relative|mape percentag error smape rel|mistak percent valu;error relat actual valu;mani percent off
r2 determination score|2 determin score|much explain
bias variance decomposition|bia varianc decomposit|model too simpl complex;overfit underfit;split error part;model wrong
learning curve|learn curv|more data help;qualiti amount train data;perform train set grow;more row help
mcnemar ttest paired significance permutation test cochran|mcnemar ttest pair signific permut test cochran|model truli better anoth;differ chanc luck;compar two classifi statist;differ signific;two model realli differ;improv real;statist test between model
bootstrap confidence interval resampling oob|bootstrap confid interv resampl oob|sure score;uncertainti estim;error bar draw again;uncertainti qualiti measur;repeat draw replac
shap importance permutation explain feature|shap import permut explain featur|model decid;column influenc predict;explain predict;column matter most model;reason predict
partial dependence ice|partial depend ic|effect column outcom
decision regions boundary plot|decis region boundari plot|draw model sai class;pictur class area;pictur model divid plane;show classifi chang mind
counterfactual|counterfactu|smallest chang flip decis;chang anoth answer;differ get anoth decis;smallest chang input outcom flip
fairness bias demographic|fair bia demograph|treat group equal;discrimin against peopl
drift psi shift monitor kolmogorov|drift psi shift monitor kolmogorov|data look differ train;popul chang;data chang over time;custom differ befor;distribut chang;compar live data train
threshold cutoff|threshold cutoff|score posit;choos limit sai yes
lift gain decile|lift gain decil|much better pick chanc;top custom score
dummy baseline naive|dummi baselin naiv|simpl guess compar;trivial predict;good guess
ab test experiment hypothesis|ab test experi hypothesi|variant work better;differ between group real
chi2 anova ftest independence|chi 2 anova ftest independ|group differ;two categori relat
leave one out group kfold|leav out group kfold|keep row custom same part
time series split purge embargo|time seri split purg embargo|no futur train part
nested cross validation|nest cross valid|tune judg honestli
scoring function make scorer custom metric|score function make scorer custom metric|own measur qualiti
precision recall curve average|precis recal curv averag|hit against alarm rare event
brier log loss|brier log loss|qualiti predict chanc
kappa agreement matthews|kappa agreement matthew|agreement beyond chanc
silhouette rand index cluster quality|silhouett rand index cluster qualiti|good group
residual plot diagnostics|residu plot diagnost|model wrong
lime local surrogate|lime local surrog|simpl model around case
permutation importance|permut import|happen column shuffl
feature importance plot|featur import plot|input count most
bleu rouge perplexity|bleu roug perplex|qualiti gener text
fid inception clip score|fid incept clip score|qualiti gener pictur
statistical power sample size|statist power sampl size|mani user test
effect size confidence|effect size confid|larg differ
forecast forecaster forecasting predict horizon|forecast predict horizon|sale tomorrow;predict futur;next week;estim next month;expect valu come week;look futur
naive seasonal last value forecaster|naiv season last valu forecast|same last week year;tomorrow todai;repeat happen befor;simplest forecast;last known valu;year ago;simpl refer forecast
arima autoarima sarimax autoregressive|arima autoarima sarimax autoregress|futur own past valu;forecast own histori
exponential smoothing ets holt|exponenti smooth ets holt|recent valu count more;forget old valu slowli;newer observ count more
prophet trend seasonality|prophet trend season|growth yearli weekli pattern
deseasonalize seasonal seasonality stl decompose decomposition|deseason season stl decompos decomposit|remov yearli weekli pattern;take out repeat year;separ cycl rest;season rhythm;separ trend repeat pattern;clean seri yearli cycl;remov repeat ups down
detrend detrender trend|detrend trend|remov growth;take out slow increas;steadi rise fall;take long term growth out;straighten rise seri
difference differencer stationary|differ differenc stationari|chang instead level;dai chang;subtract valu befor;growth dai next
changepoint change point segmentation detection|changepoint chang point segment detect|behaviour chang;moment level jump;cut record section;break curv;process chang;find dai level shift;divid seri phase;regim switch
anomaly detector outlier detection threshold hampel|anomali detector outlier detect threshold hampel|unusu valu sensor data;abnorm read;strang peak spike;machin behav differ;someth wrong measur;find odd point seri;sensor show someth unusu;alarm abnorm valu
dtw dynamic time warping elastic alignment distance|dtw dynam time warp elast align distanc|similar curv shift stretch;compar curv differ speed;match sequenc run faster slower;same shape but pace;distanc between seri unequ pace;two record out step
shapelet subsequence motif matrix profile|shapelet subsequ motif matrix profil|short typic piec curv;repeat pattern signal;pattern occur;typic fragment;recur pattern;find repeat piec long seri
rocket minirocket convolution transform|rocket minirocket convolut transform|random kernel signal;veri mani random filter
time series classifier|time seri classifi|label record signal;kind curv;type heartbeat movement;recogn activ sensor data;recogn kind signal
hierarchical reconcile reconciliation reconciler bottom up|hierarch reconcil reconcili bottom up|forecast part add up whole;region total agre;consist sum across level;shop countri;sum consist;shop add up total
sliding expanding window splitter temporal backtest evaluate|slide expand window splitter tempor backtest evalu|test forecast past;train past check came later;simul forecast;move train period forward;check forecast older data;good past forecast;test over sever past period;evalu over time
resample resampling frequency upsample downsample|resampl frequenc upsampl downsampl|hourli data daili;chang time step;weekli total dai;finer coarser time grid;dai month;chang often valu measur;convert hourli daili
interpolate interpolation|interpol|fill gap between measur point;make seri equal long;point between;guess valu between two measur;same number point seri
padder truncate unequal length|padder truncat unequ length|seri differ length;make seri equal long;cut fill up same length
fourier spectral frequency fft spectrogram|fourier spectral frequenc fft spectrogram|period signal;wave hidden data;find repeat wave;frequenc;time frequenc
smoothing filter kalman savgol moving average|smooth filter kalman savgol move averag|remov nois;smoother curv;calm jumpi signal;remov jitter;make noisi curv smooth;filter nois sensor
panel multiindex instances|panel multiindex instanc|mani seri tabl;seri shop
exogenous covariates regressors external|exogen covari regressor extern|weather price help predict;addit input forecast;weather forecast;known futur input
lookback reduction tabular recursive direct|lookback reduct tabular recurs direct|ordinari model forecast;turn seri row column;forecast usual regress model;treat forecast regress
bollinger rsi technical indicator|bolling rsi technic indic|stock price signal;band around price
intermittent croston sporadic demand|intermitt croston sporad demand|mani dai no sale;spare part demand;rare sold product;product sold rare;mostli zero
theta forecaster ensemble combine|theta forecast ensembl combin|averag sever forecast;mix forecast;choos best forecast automat;combin sever forecast;mean sever forecast
catch22 tsfresh extraction summary features|22 tsfresh extract summari featur|describ curv number;featur signal;mani descript number seri;summar signal
vector autoregression var granger|vector autoregress granger|seri influenc anoth
garch volatility|garch volatil|much price swing
bootstrap series block mbb|bootstrap seri block mbb|resampl version curv;curv old
probabilistic forecast distribution quantiles interval|probabilist forecast distribut quantil interv|rang futur sale;upper lower limit forecast
update refit online streaming forecaster|updat refit onlin stream forecast|refresh forecast data;model learn dai
multiplexer select model tuning|multiplex select model tune|sever forecast method keep best
direct recursive multistep strategy|direct recurs multistep strategi|sever dai ahead
anomaly score stray isolation lof|anomali score strai isol lof|unusu point
hidden markov regime state|hidden markov regim state|hidden phase;calm wild period
piecewise linear paa sax symbolic|piecew linear paa sax symbol|curv letter;coars version curv
distance kernel pairwise series|distanc kernel pairwiz seri|alik two curv
time since elapsed days until|time sinc elaps dai until|dai sinc last event
trading calendar business day|trade calendar busi dai|work dai
autocorrelation acf pacf|autocorrel acf pacf|depend own past
hierarchy aggregator levels|hierarchi aggreg level|total everi level;sum region
clusterer kmeans medoids series|cluster kmean medoid seri|group similar curv
early classification|earli classif|decid befor record end
regressor series extrinsic|regressor seri extrins|predict number curv
plot series correlations windows|plot seri correl window|draw curv over time
cutoff horizon relative absolute|cutoff horizon rel absolut|far ahead
convert mtype container|convert mtype contain|form tabl anoth;other format seri
holiday features events promotion|holidai featur event promot|special dai chang sale
mean median mode average|mean median mode averag|typic valu;middl valu
standard deviation variance spread|standard deviat varianc spread|much valu vari
percentile quantile|percentil quantil|valu below most lie
histogram density distribution kde|histogram densiti distribut kde|valu spread;shape data
monte carlo simulation simulate random|mont carlo simul random|mani random scenario;happen;draw scenario
optimize solver linear programming minimize|optim solver linear program minim|best plan under constraint;cheapest solut;find lowest cost
graph network shortest path dijkstra|graph network shortest path dijkstra|fastest rout;connect between node;visit connect point
topological sort dependency order dag|topolog sort depend order dag|come first;order step depend anoth;circl depend;order step run;step wait
matrix factorization svd low rank|matrix factor svd low rank|product two smaller matric;approxim matrix
cosine similarity distance euclidean|cosin similar distanc euclidean|alik two vector;close
entropy information gain|entropi inform gain|mix;much tell
gini lorenz inequality concentration|gini lorenz inequ concentr|unequ incom
markov transition chain|markov transit chain|chanc move state anoth
queue priority heap|queue prioriti heap|next;most urgent first
binary search bisect|binari search bisect|find sort list
combinations permutations product|combin permut product|wai choos;everi possibl arrang
round ceil floor decimal|round ceil floor decim|cut digit;nearest whole number
optimizer adam sgd momentum|optim adam sgd momentum|weight updat
learning rate scheduler warmup cosine decay lr|learn rate schedul warmup cosin decai lr|slow down learn;step size over time;start small grow;smaller step end
early stopping callback patience|earli stop callback patienc|stop get better;end train time;stop train noth improv;no progress round
checkpoint save state resume|checkpoint save state resum|continu train after break;restor interrupt run;keep intermedi weight;pick up stop;train kill;save progress train go;carri after crash;keep state disk
skip batches resume sampler dataloader|skip batch resum sampler dataload|continu middl epoch;see same exampl again;jump over data alreadi;go insid epoch;leav out data alreadi seen
gradient accumulation accumulate|gradient accumul|act batch larger;updat after sever step;larg batch small gpu;pretend bigger batch;add up gradient over sever small batch
gradient clipping clip norm|gradient clip norm|explod gradient;limit size updat;keep gradient get too big;train becom unstabl
gradient checkpointing activation recompute|gradient checkpoint activ recomput|trade time memori;comput again instead store;save memori calcul twice
mixed precision fp16 bf16 autocast amp half|mix precis fp 16 bf autocast amp half|half bit;train faster shorter number;sixteen bit;comput less exact number;half precis
batch size executable oom memory|batch size execut oom memori|too big gpu;graphic card out memori;smaller portion until fit;reduc exampl step;memori error card;find batch fit;smaller batch
distributed ddp fsdp multi gpu parallel|distribut ddp fsdp multi gpu parallel|train sever graphic card machin;more gpu;spread train over machin;graphic card
gather reduce all broadcast synchronize|gather reduc broadcast synchron|collect result process;same valu machin;wait other;process;bring result worker togeth;averag valu over process;combin number everi card
main process first rank local|main process first rank local|onc gpu;first worker print;onc although mani process run;print machin;avoid everi worker write same file
deepspeed zero shard sharding offload partition|deepspe zero shard offload partit|split model over card;model too larg card;move weight cpu disk;cut model piec over sever card
device map dispatch infer meta empty init|devic map dispatch infer meta empti init|place layer differ devic;load model bigger memori;creat without memori;decid part model goe;build huge model without fill memori;distribut layer over card memori
quantization quantize int8 4bit bits gptq awq|quantiz int 8 4 bit gptq awq|smaller weight;store weight few bit;shrink model;make model less memori;fewer bit weight;compress model
prune pruning sparsity|prune sparsiti|remov unimport connect;thin out network
distillation teacher student distill|distil teacher student|small model learn larg;copi behaviour big model;train small model imit larg
lora low rank adapter peft finetune|lora low rank adapt peft finetun|train few weight;cheap adapt larg model;small add matric;keep larg model fix;tune big model cheapli;tini part weight train;train few extra paramet
loraplus optimizer ratio|loraplus optim ratio|differ step size two adapt matric
merge adapter unload weights|merg adapt unload weight|put small add model itself;bake weight;combin sever fine tune model;combin learn addit;mix sever adapt;fold extra weight back network
prompt tuning prefix virtual tokens soft|prompt tune prefix virtual token soft|learn word befor input;trainabl begin text;model frozen prompt learn;learn instruct instead weight;trainabl word begin
ia3 rescale vectors|ia 3 rescal vector|learn factor activ;multipli activ learn number;veri few extra paramet
freeze frozen requires grad|freez frozen requir grad|keep weight fix;train layer;leav most weight untouch
dropout regularization weight decay|dropout regular weight decai|avoid memor;turn off neuron chanc;gener better
batch layer norm normalization rmsnorm|batch layer norm normal rmsnorm|stabl activ
attention flash multi head self|attent flash multi head|word look;faster attent
rotary position embedding rope|rotari posit embed rope|token stand;longer context
kv cache past key values|kv cach past kei valu|comput earlier token again;faster gener text
tokenizer tokenize bpe vocabulary|token bpe vocabulari|text piec word;split text unit model
data collator padding pad|data collat pad|bring sequenc same length;fill up short;make exampl equal long within batch;build batch singl exampl
packing pack sequences concat|pack sequenc concat|sever short exampl row;no wast pad;fill context window complet;join short sampl fill length;avoid fill up empti token
embedding encode vectors|embed encod vector|turn text number;mean vector
lstm gru recurrent rnn|lstm gru recurr rnn|network memori sequenc
convolution cnn conv|convolut cnn conv|filter over pictur
unet downsample upsample block|unet downsampl upsampl block|shrink enlarg shortcut
ema exponential moving average weights|ema exponenti move averag weight|averag copi weight;smoother weight;slowli move copi model
loss cross entropy criterion|loss cross entropi criterion|train tri lower
contrastive triplet siamese|contrast triplet siames|pull similar thing togeth push other apart
seed deterministic reproducible random|seed determinist reproduc random|same result time;repeat run;fix chanc;get same number everi time;repeat experi exactli
profiler throughput flops benchmark|profil throughput flop benchmark|time spent;fast model;count oper
tracker wandb tensorboard mlflow comet log|tracker wandb tensorboard mlflow comet log|record metric run;see train progress browser;send curv dashboard;compar experi;log metric experi site;follow train run onlin;write down result experi
model card hub push upload|model card hub push upload|publish model;share weight other;document model;put model onlin
onnx export torchscript compile|onnx export torchscript compil|run model without python;convert model product;faster execut
inference serving server generate endpoint|infer serv server gener endpoint|answer request model;model behind web address;deploi model
continuous batching batcher router|continu batch batcher router|answer sever user same time;collect request run togeth
speculative draft assisted decoding|specul draft assist decod|small model guess ahead;faster write littl helper model;guess sever word ahead
sampling temperature topk topp nucleus|sampl temperatur topk topp nucleus|random gener text;creativ strict answer
beam search logits processor warper|beam search logit processor warper|best sever continu
stopping criteria eos stop sequence|stop criteria eos sequenc|text gener end;stop write
streaming stream token sse|stream token sse|show answer while written;word;show word come
cpu offload hook weights memory|cpu offload hook weight memori|move part model out;load layer
big model sequential layers streaming group|big model sequenti layer stream group|layer after anoth card
local sgd diloco|local sgd diloco|synchron seldom
join uneven inputs|join uneven input|process differ amount data
prepare dataloader shard iterable dispatch|prepar dataload shard iter dispatch|process get share data
notebook launcher spawn|notebook launcher spawn|start sever process notebook
estimate memory size model|estim memori size model|much memori
find port cluster config launcher|find port cluster config launcher|start train sever machin
tied weights share parameters|ti weight share paramet|two layer same number
save load sharded safetensors|save load shard safetensor|write larg weight sever file
convert checkpoint weights rename keys|convert checkpoint weight renam kei|weight anoth program;foreign weight
patch replace module layers inject|patch replac modul layer inject|swap part network
target modules match layers|target modul match layer|layer chang
adapter multiple switch active hotswap|adapt multipl switch activ hotswap|sever task model;exchang adapt while run
dora vera loha lokr oft boft vblora adalora|dora vera loha lokr oft boft vblora adalora|variant small add matric
adaptive rank allocation importance|adapt rank alloc import|give import layer more
orthogonal rotation finetuning|orthogon rotat finetun|turn weight without stretch
arrow mixture router experts moe|arrow mixtur router expert moe|choos expert answer;sever specialist insid network
trainable token indices embedding|trainabl token indic embed|teach few word
initialization pissa eva corda loftq svd|initi pissa eva corda loftq svd|start add matric data weight
layer replication stack|layer replic stack|make model deeper repeat layer
activation steering control vector|activ steer control vector|push behaviour direct
gradient penalty regularizer|gradient penalti regular|punish forget;forget old task
curriculum sampler difficulty|curriculum sampler difficulti|easi exampl first
bucketing length group sampler|bucket length group sampler|exampl similar length togeth
label smoothing|label smooth|too sure
focal loss dice|focal loss dice|concentr hard exampl;small object
gradient noise hutchinson fisher|gradient nois hutchinson fisher|sensit loss
lookahead swa averaging checkpoints|lookahead swa averag checkpoint|mean sever train model
compile graph fuse kernels triton|compil graph fuse kernel triton|faster layer;fewer pass over memori
tensor parallel column row|tensor parallel column row|split layer over sever card
pipeline parallel stages microbatch|pipelin parallel stage microbatch|layer differ card work product line
context sequence parallel ring ulysses|context sequenc parallel ring ulyss|veri long text over sever card
fp8 transformer engine|fp 8 transform engin|eight bit train
debug mode underflow overflow nan|debug mode underflow overflow nan|find number becom infinit
weights init xavier kaiming|weight init xavier kaim|first valu network
progressive resize schedule|progress resiz schedul|small first larger later
vocabulary resize embeddings special tokens|vocabulari resiz embed special token|add word model
stop words banned tokens bad|stop word ban token bad|word model sai
repetition penalty no repeat|repetit penalti no repeat|sai same twice
logits probabilities score candidates|logit probabl score candid|like model find text
prompt lookup assisted|prompt lookup assist|copi question faster
grammar state machine outlines|grammar state machin outlin|allow charact
chunk chunker splitter text|chunk chunker splitter text|cut document piec;divid long text part;passag retriev
retrieval rag retriever vector store|retriev rag vector store|find passag question;answer own document;chatbot compani knowledg
similarity search faiss index nearest|similar search faiss index nearest|find most similar text quickli;closest vector
rerank reranker cross encoder|rerank cross encod|put best passag first
sentiment polarity|sentiment polar|posit neg opinion;review happi
ner entity recognition|ner entiti recognit|find name place text
summarization summarize|summar|short version text
translation translate|translat|languag anoth
stopwords lemmatize stem preprocess clean|stopword lemmat stem preprocess clean|bring word base form;remov word without mean
tfidf bag of words vectorizer count|tfidf bag word vector count|often word occur;weigh rare word
topic model lda|topic model lda|document about;theme text
chat template conversation messages roles|chat templat convers messag role|format dialogu;turn talk prompt;bring convers format model;turn messag text model
rlhf ppo reward preference human feedback|rlhf ppo reward prefer human feedback|learn peopl better;train grade;better answer rate;improv answer grade peopl
dpo preference chosen rejected|dpo prefer chosen reject|learn pair good bad answer;two answer prefer;learn answer peopl prefer;pair good bad answer;prefer answer over anoth
grpo group relative policy reward|grpo group rel polici reward|compar sever answer same question;sever answer question grade against other;reward compar group
reward model scorer|reward model scorer|grade answer;good answer;model give mark answer;judg answer better;score help
sft supervised finetuning trainer|sft superv finetun trainer|learn exampl answer;teach model instruct;train chat model exampl dialogu;teach exampl
kto online judge pairwise|kto onlin judg pairwiz|thumb up down;model grade anoth;answer win;feedback without pair;good bad mark;compar answer judg model
tool agent function calling|tool agent function call|model us program;model call function;model program
guided grammar json structured output|guid grammar json structur output|answer fix form;valid json;forc answer valid;answer follow pattern
llm judge evaluation benchmark|llm judg evalu benchmark|test answer languag model
toxicity moderation guard filter|toxic moder guard filter|insult hate;block harm text
document parser pdf html loader|document parser pdf html loader|read text file kind
metadata filter search|metadata filter search|document kind
hybrid bm25 keyword|hybrid bm 25 keyword|combin word mean
completion only collator labels mask loss assistant|complet collat label mask loss assist|learn answer;ignor question train
formatting function instruction template alpaca|format function instruct templat alpaca|exampl question answer form
truncation max length left right|truncat max length left right|cut length fit;too long model
generation config judge win rate callback|gener config judg win rate callback|compar refer while train
best of n rejection sampling|best reject sampl|gener mani keep best answer
sycophancy length penalty reward shaping|sycoph length penalti reward shape|punish too long answer
process supervision step reward prm|process supervis step reward prm|grade step reason
thinking reasoning format reward accuracy math|think reason format reward accuraci math|answer right form;reward right result
rollout vllm generation server|rollout vllm gener server|gener answer fast while train
reference model sync kl|refer model sync kl|drift far origin model
online dpo nash xpo|onlin dpo nash xpo|learn pair made fly
orpo cpo simpo|orpo cpo simpo|prefer learn without second model
gkd minillm distill generalized|gkd minillm distil gener|small languag model imit larg
value head critic|valu head critic|guess reward advanc
dataset mixture interleave weights|dataset mixtur interleav weight|mix sever data set;share sourc
deduplicate minhash near duplicates|dedupl minhash near duplic|nearli same text
language detection identify|languag detect identifi|languag
spelling correction checker|spell correct checker|mend typo
keyword extraction phrases|keyword extract phrase|import word text
question answering span|question answer span|find answer text
intent slot dialogue|intent slot dialogu|user
sentence boundary split sentences|sentenc boundari split|sentenc after anoth
inpaint inpainting mask pipeline|inpaint mask pipelin|chang part pictur;fill hole photo;paint over region;remov object imag;redraw mark area;fill miss part imag;remov someth pictur;chang mark area
img2img image to image strength|img 2 imag strength|start exist pictur;vari photo;chang style pictur;chang pictur text;version exist pictur;pictur start point
text2image text to image diffusion pipeline generate|text 2 imag diffus pipelin gener|pictur descript;draw written;make pictur word;paint sentenc sai
outpaint extend|outpaint extend|pictur beyond border
upscale super resolution upscaler|upscal super resolut|make pictur larger sharper;more pixel;enlarg blurri photo;sharper bigger pictur;increas resolut
controlnet conditioning canny pose|controlnet condit canni pose|pictur follow sketch pose;guid edg;keep outlin draw;pictur along line;copi pose person
depth estimation|depth estim|far awai pixel
instruct edit pix2pix|instruct edit pix 2|edit pictur tell;chang photo command
text to video animate frames|text video anim frame|move pictur;short film descript;clip word;short clip sentenc;move imag word
image to video|imag video|still pictur move;bring photo life;make photo move
audio music speech synthesis|audio music speech synthesi|sound text;make music;voic;make sound song;music word
safety checker nsfw filter|safeti checker nsfw filter|block nake indec pictur;unsaf imag;suitabl children;nuditi;hide indec pictur;pictur children see;filter unsaf imag
watermark invisible|watermark invis|mark pictur made machin;hidden mark;detect gener imag;sign pictur show machin made;secret mark imag
textual inversion dreambooth personalization|textual invers dreambooth person|teach object person few pictur;own face;teach model dog;learn thing photo;own object
scheduler noise timesteps denoise sampler|schedul nois timestep denoiz sampler|nois remov step;number step;step noisi pictur becom clear;fewer step faster pictur;nois taken awai
guidance cfg scale classifier free|guidanc cfg scale classifi free|follow descript more close;strictli pictur follow text
negative prompt|neg prompt|pictur
vae decode tiling slicing|vae decod tile slice|larg pictur littl memori;pictur tile;big pictur small card;make pictur piec;cut memori decod
ip adapter reference style|ip adapt refer style|pictur style anoth;pictur prompt;photo exampl style;pictur look anoth
interpolation slerp latent|interpol slerp latent|blend between two pictur;smooth transit;morph pictur anoth
segmentation mask detect object|segment mask detect object|outlin thing pictur;object
augmentation flip crop rotate transform|augment flip crop rotat transform|more train pictur small chang
resize crop center image processor|resiz crop center imag processor|bring pictur size
ocr scan|ocr scan|read text pictur
face landmark eyes|face landmark ey|point face
gif export frames video save|gif export frame video save|write pictur film
freeu hyper network sag pag guidance|freeu hyper network sag pag guidanc|better pictur without train
consistency lcm turbo lightning distilled steps|consist lcm turbo lightn distil step|pictur veri few step;faster pictur gener
lora weights load fuse style|lora weight load fuse style|appli small style file
attention processor slicing xformers|attent processor slice xformer|less memori pictur
tiny autoencoder preview|tini autoencod preview|quick look while gener
panorama tile multidiffusion|panorama tile multidiffus|veri wide pictur
layered transparent alpha|layer transpar alpha|pictur without background
colorize restore|color restor|old black white photo
style transfer|style transfer|paint painter
face swap identity preserve|face swap ident preserv|same person pictur
pose keypoint skeleton|pose keypoint skeleton|bodi stand
normal map mesh 3d shape|normal map mesh 3d shape|object depth pictur;three dimension
video extend continue frame pack|video extend continu frame pack|longer film
camera motion control trajectory|camera motion control trajectori|move view
lip sync talking head avatar|lip sync talk head avatar|pictur speak
speech recognition transcribe|speech recognit transcrib|spoken word text
voice activity diarization|voic activ diariz|speak
audio features mfcc mel|audio featur mfcc mel|sound number
noise reduction denoise audio|nois reduct denoiz audio|remov background sound
image quality blur brightness contrast|imag qualiti blur bright contrast|pictur too dark;sharpen
caption describe image|caption describ imag|sai pictur
visual question answering multimodal|visual question answer multimod|ask about pictur
invisible watermark detector provenance|invis watermark detector proven|made machin
concept ablation erase sega semantic guidance|concept ablat eras sega semant guidanc|leav out add idea pictur
long prompt weighting compel|long prompt weight compel|stress singl word descript
inversion ddim edit real|invers ddim edit real|chang real photo while keep rest
scribble sketch adapter t2i|scribbl sketch adapt 2i|draw pictur
relight shadow|relight shadow|chang light photo
image grid collage make|imag grid collag make|sever pictur side
pipeline dag node flow workflow|pipelin dag node flow workflow|sever step after anoth;chain step;connect process step;order step;connect output input
scheduler cron schedule trigger|schedul cron trigger|run everi night;start regularli;dai certain time;repeat weekli
parallel runner multiprocessing thread pool concurrent executor|parallel runner multiprocess thread pool concurr executor|same time;core processor;independ work togeth;run step simultan;run sever step togeth;everi core;split work over process
foreach map fan out branch|foreach map fan out branch|same step item;task everi element;spread over mani task;repeat step list;run same thing valu
join inputs merge branches|join input merg branch|bring result branch togeth
condition branch dsl if|condit branch dsl|run step;depend result;choos next step result
retry backoff attempts tenacity|retri backoff attempt tenac|again after failur;repeat crash;flaki step;sever attempt;servic answer;repeat request after error;run again work;again fail;temporari network error
catch error fallback|error fallback|go although step fail;continu someth break;stop everyth;carri after error;ignor fail step;keep go
timeout deadline|timeout deadlin|give up after while;kill take too long;limit long step run;cancel hang;stop after minut;run too long
resume from failed rerun|resum fail rerun|start again broke;repeat fail;run finish step again;continu run broke;begin scratch
cache cached memoize lru|cach memoiz lru|rememb result;comput load twice;keep memori;reus calcul befor;second time fast;twice;keep copi memori;read disk again;reus earlier result;skip work
lazy deferred|lazi defer|need;load later;befor
batch batcher buffer flush bulk writer|batch batcher buffer flush bulk writer|collect write togeth;mani small write;wait until enough;write mani thing go;gather write later
stream kafka consumer ingest push|stream kafka consum ingest push|data arriv continu;event happen
ingest loader extract import|ingest loader extract|get data system;read sourc
materialize materialization incremental online store|materi increment onlin store|copi newest valu fast store;make valu avail live request;load valu fast databas;prepar valu live;move featur onlin databas
historical features point in time join offline entity|histor featur point time join offlin entiti|train data without look futur;valu known moment;no leakag futur;state past date;train data date;known;know time;join without look ahead
online features serving lookup low latency|onlin featur serv lookup low latenc|newest valu live predict;fast read featur custom;valu live request;answer millisecond
feature view definition registry store|featur view definit registri store|describ featur onc;catalogu featur;featur defin;describ input model come
on demand transformation request|demand transform request|comput featur moment request;calcul input while request come;combin store valu request
ttl expire expiry freshness|ttl expir expiri fresh|valu becom too old;forget after dai;outdat entri;long valu valid;ignor stale valu
entity key join|entiti kei join|row identifi
validation expectations profiler reference|valid expect profil refer|warn featur look strang
lineage provenance|lineag proven|data come;step made;data made model
artifact dataset catalog versioned|artifact dataset catalog version|store result step;keep old version file;find data name instead path;name data sourc;describ data set file;read write name;data kept
version snapshot timestamp|version snapshot timestamp|save get own copi;go back older state;everi run save file;overwrit earlier result;old copi data
parameters config override environment|paramet config overrid environ|chang set without code;differ set test product;valu outsid;other set environ;chang number without touch code
template omegaconf interpolation variables|templat omegaconf interpol variabl|fill placehold set
secrets credentials token vault|secret credenti token vault|password outsid code;keep kei safe;login;password step;write kei code
environment variable env dotenv|environ variabl env dotenv|set system
conda pip requirements dependencies image|conda pip requir depend imag|instal packag step;same librari everywher;extra packag step;own librari step
docker container image build|docker contain imag build|pack program
kubernetes pod job resources toleration|kubernet pod job resourc toler|run cluster;much memori processor step;more memori step;machin enough memori;cpu memori step
gpu accelerator resources request|gpu acceler resourc request|ask graphic card
batch aws sagemaker cloud|batch aws sagemak cloud|run step rent machin
card report html visual|card report html visual|page result run;show pictur tabl after step;report page run;attach chart step
notebook jupyter convert|notebook jupyt convert|turn notebook program;run notebook step
hook plugin callback extension|hook plugin callback extens|someth befor after step;add own behaviour;run own code befor after;react someth save run;measur step outsid
tag filter select subset nodes|tag filter select subset node|run part pipelin;run select step;piec pipelin
event sensor trigger deploy|event sensor trigger deploi|start data arriv;anoth flow finish;start itself someth happen;begin anoth job
spark dask ray cluster|spark dask rai cluster|data too big machin;spread comput;tabl fit memori;veri larg tabl
partition partitioned|partit|data piec dai;mani file tabl;folder mani file;file dai;load mani file lazili
parquet arrow columnar|parquet arrow columnar|fast file tabl
csv excel reader spreadsheet|csv excel reader spreadsheet|read tabl file;open workbook
sql query database engine|sql queri databas engin|ask databas;tabl databas;read row databas;ask select
s3 gcs blob bucket storage filesystem|3 gcs blob bucket storag filesystem|file cloud;read file cloud storag;mani file bucket onc
upload download transfer copy|upload download transfer copi|bring file somewher;fetch file
compress gzip zip archive|compress gzip zip archiv|make file smaller;pack file
checksum hash digest fingerprint|checksum hash digest fingerprint|file chang;same content
lock mutex semaphore|lock mutex semaphor|time;write onc
watch watcher reload|watch watcher reload|notic file chang;restart after edit
cleanup garbage retention purge|cleanup garbag retent purg|delet old file;free space;remov nobodi
step decorator function component|step decor function compon|turn function step
container component spec python|contain compon spec python|step function own packag
importer existing artifact|import exist artifact|result made elsewher
exit handler cleanup finally|exit handler cleanup final|alwai run someth end
for loop collected parallelfor|loop collect parallelfor|run everi item collect
control flow when dynamic|control flow dynam|decid while run
input output placeholders path|input output placehold path|step put result
compile yaml ir spec|compil yaml ir spec|write pipelin file
recurring run experiment|recur run experi|group run;plan run later
run comparison list archive|run comparison list archiv|run;compar run
pause suspend approve manual|paus suspend approv manual|wait person
argo airflow step functions deploy production|argo airflow step function deploi product|hand flow over schedul
client inspect past results|client inspect past result|look result earlier run;read valu finish run
namespace user project isolate|namespac user project isol|separ work peopl
tags search runs|tag search run|find run label
code snapshot package|code snapshot packag|code made result
pypi conda bundle offline|pypi conda bundl offlin|packag remot step
s3 parallel get put many|3 parallel get put mani|load thousand file quickli
include file data|includ file data|give file flow
unbounded foreach cluster gang mpi|unbound foreach cluster gang mpi|sever machin work togeth step
slurm ray torchrun|slurm rai torchrun|submit comput cluster
dataset transcoding same file|dataset transcod same file|read same file differ librari
memory dataset shared|memori dataset share|data between step without save
incremental dataset checkpoint|increment dataset checkpoint|file;process ad
lambda dataset api wrapper|dataset api wrapper|read write own function
dataset factory pattern wildcard|dataset factori pattern wildcard|rule mani data set
namespace modular reuse pipeline|namespac modular reus pipelin|same step twice other input
slice pipeline from to nodes|slice pipelin node|lead result
viz visualise graph|viz visual graph|draw step hang togeth
session context run record|session context run record|everyth about run
starter template scaffold new project|starter templat scaffold project|begin project structur
micropkg package share|micropkg packag share|give part other project
feature server http get online|featur server http get onlin|valu model over web
push source stream|push sourc stream|send fresh valu;bring valu stream
offline store warehouse bigquery snowflake redshift|offlin store warehous bigqueri snowflak redshift|histori featur data warehous
online store redis dynamodb sqlite|onlin store redi dynamodb sqlite|fast place newest valu
registry apply plan teardown|registri appli plan teardown|bring definit forc;chang
data source batch request schema|data sourc batch request schema|raw data li
feature service group version|featur servic group version|featur model us
saved dataset logging|save dataset log|keep serv;record predict input
stream processor spark ingestion|stream processor spark ingest|continu comput featur
permission policy decorator protect resource|permiss polici decor protect resourc|read featur
vector similarity online documents retrieve|vector similar onlin document retriev|search closest document store
ui server browse|ui server brows|look featur browser
bulk import migrate data|bulk migrat data|move lot data onc
change data capture cdc|chang data captur cdc|follow chang databas
upsert merge insert or update|upsert merg insert updat|add chang
slowly changing dimension history|slowli chang dimens histori|keep former valu custom
data contract agreement|data contract agreement|produc promiz
row level sampling preview head|row level sampl preview head|look first row
surrogate sequence numbering|surrog sequenc number|number row
late data watermark|late data watermark|event come too late
logging logger handler|log logger handler|write happen;messag program;keep record
progress bar tqdm|progress bar tqdm|far;show much
metrics monitoring prometheus telemetry|metric monitor prometheus telemetri|measur run servic;number about health
alert notify notification slack email|alert notifi notif slack email|tell somebodi goe wrong;send messag;warn peopl
health check liveness readiness|health check live readi|servic aliv;readi work;run
rate limit throttle limiter|rate limit throttl|too mani request;slow down caller;protect too mani call
circuit breaker|circuit breaker|stop call servic broken
pagination page cursor|pagin page cursor|result portion;next page
authentication login oauth jwt session|authent login oauth jwt session|user;sign
authorization permission role rbac access|author permiss role rbac access|forbid;allow user
encrypt decrypt cipher|encrypt decrypt cipher|make unread other;secret text
password hash bcrypt|password hash bcrypt|store login safe
certificate tls ssl|certif tls ssl|secur connect
http client request fetch|http client request fetch|call web address;get page
rest api route endpoint handler|rest api rout endpoint handler|offer function over web
websocket socket realtime|websocket socket realtim|live connect
grpc protobuf rpc|grpc protobuf rpc|call function anoth machin
proxy gateway forward|proxi gatewai forward|request
serialize deserialize json pickle marshal|serial deseri json pickl marshal|object text back;save object;store load object;write object disk;turn object byte;restor later
parse parser grammar ast|pars parser grammar ast|understand text rule;read code
cli command argparse option|cli command argpars option|program termin;call shell
yaml toml ini config loader|yaml toml ini config loader|read set file;combin sever set file;combin set sever file
diff patch compare changes|diff patch compar chang|differ between two version
deep merge update nested dict|deep merg updat nest dict|combin nest set
flatten nested|flatten nest|level
deprecate deprecated warning|deprec warn|tell someth go awai;old name still work
type check isinstance validate arguments|type check isinst valid argument|wrong kind input;check pass
lazy import optional dependency soft|lazi option depend soft|packag instal;avail;tell packag miss;check librari instal;friendli messag packag absent
registry factory plugin lookup|registri factori plugin lookup|find class name;creat object name;creat name;find right class name
singleton global instance|singleton global instanc|
decorator wrap wrapper|decor wrap wrapper|add behaviour around function
context manager enter exit|context manag enter exit|clean up afterward;while
event bus publish subscribe observer|event bus publish subscrib observ|tell other someth happen
dependency injection container|depend inject contain|give object
mock stub fake fixture patch|mock stub fake fixtur patch|pretend test;replac servic test
test generator example data toy dataset|test gener exampl data toi dataset|small data try out;made up data;artifici data;made up data try thing;toi data;creat artifici record
load dataset fetch sample iris|load dataset fetch sampl iri|well known exampl data;small tabl exampl;data plai
benchmark timing measure elapsed|benchmark time measur elaps|long take;stop watch
memory usage measure tracemalloc|memori usag measur tracemalloc|much memori;leak
clone copy deepcopy|clone copi deepcopi|same object onc more;fresh copi same set
compare equality deep equals|compar equal deep|two object same
uuid random identifier slug|uuid random identifi slug|uniqu name;make kei
format pretty print table|format pretti print tabl|nice readabl output
human readable bytes size|human readabl byte size|file size peopl
slugify sanitize filename escape|slugifi sanit filenam escap|safe name file;remov strang charact
truncate shorten ellipsis|truncat shorten ellipsi|cut long text
levenshtein suggest did you mean|levenshtein suggest mean|propos right name after typo
markdown html render|markdown html render|text page
color ansi terminal|color ansi termin|colour output
spinner live display|spinner live displai|move sign while wait
open browser dashboard ui|open browser dashboard ui|look result browser
migrate migration upgrade schema|migrat upgrad schema|chang tabl databas;move version
transaction commit rollback|transact commit rollback|noth
connection pool reuse|connect pool reus|open anew time
debounce throttle delay|debounc throttl delai|wait until user stop
undo history|undo histori|take back chang
search index inverted full text|search index invert full text|find word document
sort rank order top|sort rank order top|best first;largest valu
filter predicate where|filter predic|fit
generator yield iterate chunks|gener iter chunk|piec;without load;larg file portion
async await gather concurrency|gather concurr|wait sever onc;without block
subprocess shell run command|subprocess shell run command|start anoth program;run anoth program read print
signal interrupt shutdown graceful|signal interrupt shutdown grace|stop cleanli;ctrl
temporary directory tempfile|temporari directori tempfil|place file vanish
walk glob files recursive|walk glob file recurs|file folder;everi file below folder
git clone commit repository|git clone commit repositori|version code
package wheel upload code|packag wheel upload code|bring own code cluster;send code along
sandbox untrusted remote code|sandbox untrust remot code|run foreign code safe
argument defaults merge options|argument default merg option|valu befor default
enum choices literal|enum choic liter|certain valu allow
dataclass model attributes|dataclass model attribut|object hold valu
interface abstract protocol base|interfac abstract protocol base|common shape class;other implement
mixin capability|mixin capabl|add abil class
property lazy computed|properti lazi comput|calcul first
weak reference finalizer|weak refer final|forget unus
thread local contextvar|thread local contextvar|valu request
backpressure bounded queue|backpressur bound queue|take more work possibl
dead letter failed messages|dead letter fail messag|keep messag handl
idempotent idempotency key|idempot kei|do twice chang noth
feature flag toggle rollout|featur flag toggl rollout|switch user
canary blue green deployment|canari blue green deploy|version few user
load balancer round robin|load balanc round robin|spread request over server
session sticky affinity cookie|session sticki affin cooki|same user server
webhook callback notify url|webhook callback notifi url|tell anoth system
rate quota usage metering|rate quota usag meter|much custom
audit trail history log|audit trail histori log|
soft delete archive restore|soft delet archiv restor|hide instead remov
optimistic locking etag version|optimist lock etag version|two peopl chang same
bloom filter probabilistic|bloom filter probabilist|probabl seen befor
consistent hashing ring|consist hash ring|spread kei over server
leader election lease|leader elect leas|charg
snapshot restore backup|snapshot restor backup|safe copi;bring back
crash report traceback stack|crash report traceback stack|fail
core dump debugger breakpoint|core dump debugg breakpoint|stop look insid
profiling flame hot spots|profil flame hot spot|line slow
linter style format code|linter style format code|tidi sourc code
coverage report tests|coverag report test|test
property based hypothesis fuzz|properti hypothesi fuzz|random test
golden snapshot test approve|golden snapshot test approv|compar store output
translation i18n locale|translat 18n local|text sever languag
keyboard shortcut hotkey|keyboard shortcut hotkei|kei quick
drag drop upload form|drag drop upload form|field input
table view pagination sort component|tabl view pagin sort compon|list column page
chart plot visualise matplotlib|chart plot visual matplotlib|draw number;pictur data
heatmap matrix plot|heatmap matrix plot|colour number grid
scatter points plot|scatter point plot|dot two column
error bars confidence plot|error bar confid plot|draw uncertainti
map choropleth|map choropleth|colour countri
word cloud|word cloud|most frequent word pictur
pdf report generator|pdf report gener|document result
email sender smtp|email sender smtp|send mail
ftp sftp transfer|ftp sftp transfer|exchang file partner
barcode qr code|barcod qr code|pictur scanner
date parse format humanize|date pars format human|understand date;dai ago
number words spell|number word spell|amount word
unit conversion|unit convers|metr feet
interpolation string template|interpol string templat|fill name letter
natural sort alphanumeric|natur sort alphanumer|file 2 befor 10
group consecutive runs|group consecut run|neighbour equal item
flatten dict keys dot|flatten dict kei dot|nest name
chunked batched iter|chunk batch iter|group ten
retry jitter exponential|retri jitter exponenti|wait longer after failur
memo invalidate key|memo invalid kei|store result too old
once only initialise guard|onc initi guard|singl time
rfm recency frequency monetary segment|rfm recenc frequenc monetari segment|good bad custom purchas;last order amount
customer lifetime value clv|custom lifetim valu clv|much custom bring
credit scoring scorecard woe iv risk|credit score scorecard woe iv risk|loan paid back;creditworthi
fraud detection suspicious|fraud detect suspici|cheat;stolen card
price elasticity demand|price elast demand|sale react price
inventory stock reorder|inventori stock reorder|order again;much warehous
attribution marketing channel|attribut market channel|advertis made sale
funnel conversion|funnel convers|visitor leav
cohort retention|cohort retent|user come back after month
budget allocation campaign mix|budget alloc campaign mix|spend monei
route delivery vehicle tour|rout deliveri vehicl tour|best visit custom
invoice payment billing|invoic payment bill|monei ow
kpi indicator dashboard|kpi indic dashboard|kei number manag
survival churn early warning|surviv churn earli warn|leav soon
next best offer action|next best offer action|offer custom
basket size order value|basket size order valu|much peopl spend
return refund rate|refund rate|good come back
delivery time eta|deliveri time eta|arriv
staff shift planning roster|staff shift plan roster|work
energy load consumption|energi load consumpt|much power
predictive maintenance remaining useful life|predict mainten remain us life|machin break
sensor telemetry iot|sensor telemetri iot|read devic
claim insurance premium tariff|claim insur premium tariff|price polici
portfolio optimisation sharpe|portfolio optim sharp|spread monei over share
value at risk var|valu risk|much lost
payment default loss given|payment default loss|monei paid back
duplicate customer matching entity resolution|duplic custom match entiti resolut|same person two list;link record same person
sanction screening name matching|sanction screen name match|forbidden person
text classification ticket routing|text classif ticket rout|send complaint right team
document extraction invoice fields|document extract invoic field|read amount bill
lead scoring prospect|lead score prospect|probabl bui
seasonal demand promotion uplift|season demand promot uplift|effect offer sale
store clustering assortment|store cluster assort|similar shop
`;

/** A stem of a query a line, and what it may stand for, with its weight in hundredths. */
export const STAND_INS = `
abduct kill:50
abid strictli:52
abl need:48 try:48
ablaz explod:52
abnorm strang:70 unusu:70 odd:70 suspici:70
aboard plane:54
abort stop:70 end:70
abov below:71
absentia sentenc:55
absolut noth:52 truli:48
abstent vote:52
acceler faster:48 slow:56
accept get:70 agre:49 reject:61
access user:51
accid crash:60
acclaim film:49
account user:70 transact:50
accur calcul:48 precis:48
accuraci precis:48
accus charg:51
achiev progress:50
acoust sound:51
acquir bought:53 purchas:53
acquisit purchas:49 transact:48
acquit charg:54 judg:51 sentenc:55
across along:55
acryl paint:53
actor film:52
actual probabl:55
adamantli disagre:48 strongli:50
addit more:70 extra:70
addition addit:48
adher strict:55 strictli:54
adjac area:52
adject word:50
adolesc children:49
ads advertis:72
adult children:50
advert advertis:66 onlin:49
aerosmith band:51
affidavit document:51 file:50
afraid forget:49 know:54 nobodi:52 pretend:54
afresh anew:57
afrikaan languag:50
after next:70 follow:70 befor:63
afternoon dai:50 night:56 weekend:49
aftonbladet daili:50
ag older:54
again repeat:70 onc:70 more:70 until:48
ago last:54 month:49 sinc:51 year:54
agre accept:49 agreement:54 decid:49 propos:49
agreement agre:54 sign:49
aharonot daili:49
ahronot daili:51
aimlessli lazili:49
aircraft fly:53 plane:64
airlin plane:50
airplai chart:57
airplan crash:52 fly:56 plane:70
akhbar daili:48
alarm warn:51
albertson store:49
album band:59 chart:49 music:51 singl:49 song:69
alert alarm:53 warn:51
algebra integ:49 linear:52
algorithm method:54
alik same:70 equal:70 similar:70 close:70
all everi:70
alleg charg:53 complaint:50 fraud:55
allegedli charg:51
allmus review:51
almost nearli:65
along across:55
aloud read:49
alreadi still:52
also often:50
alter chang:70 edit:70
alwai hardli:52 know:54 realli:62 seldom:51 sure:52
amalgam merg:56
amazingli veri:53
ambush kill:58
amd processor:51
amend bill:51 propos:51
amid jitter:52
among mani:50
amount monei:70 number:70 valu:70 quantiti:53 sum:55
amplitud frequenc:60
ams updat:57
analog digit:50
analys data:48 evalu:54 summar:51
analysi data:53 method:49
analyst forecast:49 predict:53
analyt knowledg:48
analyz data:50 evalu:52
and well:50
angl curv:52
angri noisi:48
ani no:54 possibl:49
ankl broken:48
annot text:55
annual year:70 yearli:72
answer ask:50 question:58
anthem song:50
anthologi edit:59 publish:55
anticip expect:54 predict:49
antisoci behaviour:53
antonov plane:49
anxieti jitter:50 uncertainti:49
anybodi guess:55 happen:53 honestli:50 know:61 nobodi:69 noth:51 pretend:51 realli:51 somebodi:69 someth:50 sure:58 tell:50 thing:51
anymor do:51 everyth:49 forget:50 go:49 guess:49 happen:54 know:58 nobodi:58 noth:50 realli:50 somebodi:52 someth:49 sure:51 thing:57 yes:49
anyon know:54 nobodi:60 pretend:50 somebodi:61
anyplac somewher:52
anyth do:50 everyth:57 exactli:49 happen:51 know:55 nobodi:55 noth:71 realli:52 somebodi:55 someth:67 sure:53 thing:55
anytim tomorrow:51
anywai go:48 guess:49 happen:52 nobodi:50 noth:48 yes:50
anywher somewher:60
aol onlin:51
apart rent:48
apoptosi cell:50
app onlin:51 server:48 user:53 web:54
apparel sale:48
appeal judg:54
appel judg:61
applic appli:51 user:49
approv propos:55 submit:49
approx approxim:67
aqueous solut:48
arama word:50
archaeologi histori:52
archeologi histori:50
archetyp charact:49
architect painter:51
archiv catalogu:52 collect:51 document:51 librari:59
area region:70
argu disagre:54
argument question:49
armi command:58 forc:62
arrest charg:48 sentenc:49
articl edit:50 page:54 publish:58 write:49
artist music:55 painter:60
artwork collect:54 paint:55
as known:49
asda chain:51
ask answer:50 request:49 tell:59
aspect context:53
assert disagre:48
assess evalu:68
asset loan:49 transact:49
assign command:49
athlet team:49
athletic abil:48
atop behind:49
attack kill:54 target:48
attempt fail:51 tri:55 try:49
attenu frequenc:49
attic apart:50
attornei file:48 judg:50
attribut column:70 field:70 variabl:70 featur:70
audio sound:70 voic:70 digit:51
authoritarian regim:57
autist children:53
autobiographi publish:49 write:51
autocraci regim:48
autocrat regim:55
autom comput:49 system:49
averag mean:70 compar:49 lowest:56
awai back:53 off:55 out:50
awfulli too:51 veri:49
axon neuron:54
babi children:49
back awai:53 off:50 out:49 pull:50
backstrok metr:52
bag bucket:52 pack:52
baggag check:48
baguett slice:50
bailout loan:50
bake slice:50
bakeri shop:57 store:51
ball off:50
ballad song:59
ballot vote:64
ban forbid:49
band music:50 song:54
bandag hand:51
bandwidth frequenc:51
bankruptci file:51
banter chat:48
baroqu style:49
basement apart:55
basketbal team:50
bassist band:58
bathroom apart:49
battalion command:56
bazaar shop:56
beak tail:54
becam becom:59
becaus but:56
bedroom apart:61
befor previous:70 past:70 earlier:70 after:63 until:53
beg ask:49
began begin:49 start:54
begin start:70 first:70
begun begin:52
behavior behaviour:71
believ know:49 sai:50
benchmark stock:53
benefit incom:50
better good:57 improv:48
bia discrimin:49
biannual yearli:49
bias skew:51
bibl text:50
big larg:70 huge:70 bigger:51
bigger big:51 larger:54 smaller:49
biggest big:49 largest:63
bigotri discrimin:52
bilater relat:52
bild daili:51
bill propos:50
billboard chart:57
billion euro:51 percent:49
bimonthli weekli:53
binari integ:48
biodivers environ:51
biographi publish:49 written:49
bird wild:50
birdi hole:60
bit littl:59 too:49
biweekli weekli:57
bizarr strang:60
black white:63
blank empti:70 miss:70
blasphem insult:50
blasphemi punish:50
blast explod:57
blend mix:53
blew explod:55
block forbid:70
blog onlin:57 page:49 web:60
bloomingdal store:50
blue black:56
bluegrass music:48
blueprint outlin:59 propos:52
bluish colour:51
blunder mistak:57
bluntli disagre:48
blur blurri:54
blusteri weather:49
boar wild:57
bogei hole:59
boggl mind:51
boister noisi:61
bollywood film:58
bolster boost:60
bomb explod:55 kill:51
book articl:50 edit:55 publish:63 write:55 written:49
bookshop shop:49
bookstor shop:50 store:50
boost improv:50 increas:52
border edg:70
borrow default:56 loan:62 monei:48
bother nobodi:51
bought bui:70 purchas:70 order:70 sell:58 sold:70
bounc swing:49
bound limit:70
boundari edg:70 border:70
bours stock:57
boutiqu shop:63 store:51
brain abnorm:49 cell:51 neuron:51
brainer no:48
bread bake:59
breadth depth:51
break fail:70 failur:70 crash:70 error:70 broken:70 broke:55
breakneck pace:52
breakthrough progress:49
breaststrok metr:53
breed wild:49
briberi charg:55 fraud:62
brick build:55 tile:53
brigad command:52
brigadi command:53
bright colour:51 dark:52 light:54
brisk pace:51 steadi:52
broadband network:52
broadcast network:50
broadest widest:52
brochur advertis:52
broke break:55 broken:51
broken fail:70 failur:70 crash:70 error:70 break:70 broke:51
brown black:50 colour:49 white:58
brownish colour:51
brownston apart:49
brows onlin:52 user:53 web:55
browser server:51 user:55 web:51
brunch weekend:50
bucket fill:48
budget spend:51
bui purchas:70 bought:70 order:70 sell:71
build structur:49
built build:59
bumpi smoother:49
bungalow apart:48
bunker hole:52
buoi boost:49 steadi:48
buoyant steadi:49
burst explod:48
busi compani:51
butter bake:62 slice:48
butteri flaki:51
buyer custom:70 visitor:70 bui:49 purchas:49
bystand kill:49
ca do:65 forget:52 get:49 go:57 guess:52 know:61 nobodi:51 realli:54 somebodi:50 sure:57 thing:52
cabl network:60
cach hidden:48
cafe shop:57
cake bake:63
calibr precis:48
calligraphi paint:53
camcord digit:51
camera sensor:51
can do:51
cancel delai:53
candid vote:52
candidli honestli:56
canist explod:49
cannot do:48
canva paint:53
canvas paint:61
cap limit:70 bound:70
capita incom:54
caravaggio painter:49
card graphic:70 gpu:70
cardiac abnorm:49
care health:63
cargo load:51 plane:53
carri load:49
carrot slice:54
case record:70 row:70 exampl:70 entri:70 observ:70
cash loan:51 monei:61
cassat judg:50
casserol bake:57
cassett disk:50
cat dog:66
catalog catalogu:70 collect:54
catalogu collect:59 publish:50
catchment area:49
categori group:70 class:70 kind:70 type:70
caution warn:50
cavalri command:51
cd disk:50 edit:48 version:49
ceasefir agreement:49
cedar tree:49
celeri slice:53
cell neuron:51
cello string:52
cenotaph memori:51
census popul:56
cent percent:52 share:50
centimet feet:50
centimetr feet:52 length:49 metr:53
centr center:54
ceo execut:65
ceram paint:51
certain sure:70
certainli alwai:56 hardli:60 know:50 nobodi:50 noth:54 probabl:54 realli:64 someth:51 sure:58 thing:49 truli:53
certainti doubt:48
certif valid:49
cessna plane:53
cfo execut:48
chain store:56
chairman committe:49 execut:53
chairmen committe:49
champion titl:54 win:50
championship team:50 titl:52
chanc luck:70 random:70 win:49
chang edit:70
channel network:56
charact letter:70
character describ:57
characterist uniqu:51
charg fraud:52 sentenc:51
chart draw:70
chasm gap:55
cheaper cheap:60 cheapest:49
cheater cheat:52
check test:70
chees bake:49 slice:49
cheesecak bake:52
chest hand:49
chewi flaki:49
chief execut:54
child children:61
chilli weather:48
chipset processor:50
chocol bake:49
choic choos:53
choos pick:70 select:70 prefer:55
chop coars:55 slice:60
chopper crash:49 plane:56
chorus voic:48
chose choos:57 decid:48
chosen choos:55 select:55
christma holidai:65
chronicl publish:48
chronologi overview:52
chunk slice:51
cia secret:53
cinema film:57
cinematographi film:48
circuitri devic:49
circumfer length:50
circumst reason:49
cite report:53
civilian kill:49
clad black:49
clarif request:49
clarifi ambigu:51
clasp hand:53
class group:70 categori:70 kind:70 type:70 grade:48
classi nice:50
classic music:49
clean tidi:70
cleaner clean:50
clearli definit:48 hardli:48
clemenc request:50
client custom:70 visitor:70
climat environ:54
climb drop:50 fall:49 jump:61 rise:49
clinch win:59
clinic health:48
clip film:70 photo:50
clone copi:70 duplic:70
close similar:70 alik:70 near:70 neighbour:70
closest nearest:54
clue find:50
clumsili lazili:49
clutch hand:51
cm length:51
coach team:55
code program:70
coeffici matric:51 matrix:49 paramet:49 vector:49
colder weather:51
coldplai band:49
collag paint:51 sketch:49
collar black:50
collarbon broken:59
collect catalogu:59
collid crash:51 explod:48
collis crash:57
colloqui refer:53
colonel command:58
color colour:69
coloss huge:54
column field:70 variabl:70 featur:70 page:51
columnist column:56 daili:51
combin merg:70 join:70 togeth:70
come go:61 goe:50
comedi film:59
comic charact:51
command assign:49 forc:52
commenc begin:48
commentari articl:48
commiss committe:52
commod price:54 stock:52 trade:49
common frequent:70 often:70
commonli known:56 often:52 typic:52 usual:50
compar averag:49 percent:54
comparison compar:70
compens paid:52
compil catalogu:51 collect:49 edit:51 record:50
complaint file:51
complet whole:70 fill:70
complex structur:52
complianc implement:49
compon core:49
compos music:55
comprehend honestli:51 understand:55
comprehens implement:50
compriz consist:61
comput machin:70 devic:70 sensor:70 digit:49 server:50
conceal hide:70 hidden:49
concept context:49 idea:56
concern doubt:48 uncertainti:53
concert music:53 perform:53
concerto string:49
conclus outcom:52
concur disagre:56 opinion:56
concurr simultan:70
condit rule:70
condo apart:50 rent:57
condominium apart:54 rent:52
confid trust:70 doubt:48
confidant closest:50
confidenti document:51
confisc stolen:51
congenit abnorm:52
conglomer compani:51
congratulatori messag:52
connect link:59
conscious mind:53
consecut eight:50 second:48 seven:51 straight:60
consider signific:52
conspir charg:48
conspiraci charg:57 fraud:49
constitut rule:51
constitution rule:52
constrain constraint:55
construct build:58 structur:50
consumpt growth:52 increas:52
contemporari music:50
context defin:49 descript:49
contextu context:49
contin countri:50
conting deploi:51
contrari ignor:49 reason:49
convict charg:61 punish:48 sentenc:68
cook bake:58
cooki bake:62
copi duplic:70 document:50 edit:49 print:57
core processor:70 cpu:70
corp command:51
corpor compani:53 execut:48
corps bodi:52
correct fix:70 mend:70 right:70
corrier daili:50
corrupt fraud:56
cortic neuron:55
cost price:70 reduc:52
costco store:51
countless mani:50 sever:49 thousand:52
court case:48 judg:66 rule:49
courtyard apart:49
cox column:48
cppcc committe:49
cpu core:70 processor:70 gpu:53
cpus cpu:61 gpu:50 processor:58
craftsmanship qualiti:49
craftsmen painter:49
crash fail:70 failur:70 error:70 broken:70 break:70 plane:59
crazi thing:52
cream bake:51
creation creat:53
credenti secret:70 password:70
credibl doubt:51
credit loan:58
creepi strang:50
crept drift:50
cretac epoch:49
crimin charg:54 fraud:49 punish:50
crimp squeez:50
crosswiz slice:58
crowd noisi:50
crown titl:49
crucial kei:54
crude price:50
cruel punish:50
crumb bake:52
crust bake:56
crusti flaki:49
cubic feet:50 metr:49 metric:52
cubist painter:51
cucumb slice:53
cup match:52
cupcak bake:48
cure treat:49
currenc euro:49
curricula program:50 teach:53
curriculum program:50 teach:54
cursor click:48
curv line:70 signal:70
custard bake:54
custom visitor:70 user:51
customarili seldom:48
cut split:70 divid:70 separ:70 reduc:49
cutback cut:48
cypress tree:48
dai daili:70 night:53 week:52 weekend:50
daili dai:70 weekli:61
dampen boost:50 jitter:50
danc music:55
danger pose:48
dare pretend:50
dari languag:49
darker dark:51
darn realli:54 sure:49 thing:49
dashboard window:51
data databas:54 inform:53 statist:50
databas data:54 inform:51 server:49 web:50
datafram tabl:70
datelin updat:49
daughter children:50
dead kill:62
deadliest worst:49
deafen nois:51
deal agreement:60 contract:50
death kill:49
debit card:59
debt default:58 loan:60 ow:50
decapit kill:49
deceler growth:55 pace:49 slow:53 slower:49
decent better:49 good:51
decept fraud:48
decid agre:49
deciph decod:50
declassifi document:50
declin drop:49 rise:53
decompos bodi:49
decor paint:53
decreas shrink:70 reduc:70 fall:70 lower:70 half:70 less:70 increas:70 rise:50
deduc explain:51
deduct incom:51
deep deeper:54
defam insult:50
default loan:55
defeat win:50
defi ignor:49
defin context:49 paramet:51
definit reason:48
deform abnorm:48
defrai cost:49
delai wait:70 cancel:53
delet remov:70 drop:70 skip:70
deleteri effect:49
delicatessen shop:49
delight happi:52
deliv send:70 forward:70
demarc border:51
demo song:50
democrat vote:49
demolish build:56
dendrit cell:51 neuron:50
deni forbid:70 block:70 claim:53
denigr insult:51
depict paint:49
deploi forc:52
deploy deploi:60
depositari share:48
depot warehous:57
describ descript:53 refer:53
descript context:49 describ:53 refer:53
design model:50
desktop browser:57 comput:60 server:60 window:49
despiz hate:52
despot regim:51
dessert bake:48
detach command:53
detail descript:51 document:50 outlin:48
detect find:70 notic:70
detector detect:50 sensor:55
determin evalu:50
detest hate:52
deton explod:60
detriment harm:60
develop project:50
devic machin:70 comput:70 sensor:70
dgba statist:52
diagnos treat:52
diagon curv:50
dial caller:49
dialect languag:60 spoken:59
dialog dialogu:54
dialogu talk:52
diamet length:55
dice slice:55
dictat regim:61
dictatori regim:58
dictatorship regim:59
did do:56
differ vari:49
differenti function:49 paramet:48 vector:48
digit comput:49
dimarco hole:48
dimens dimension:52
dimension dimens:52
diner shop:52
dip drop:58 fall:50 rise:50
dipper big:49
directori folder:70 web:49
disagre opinion:49 strongli:50
disappear vanish:70
disburs loan:51
disc disk:61
discard remov:70 drop:70 delet:70 skip:70
discours context:52
discov find:70 detect:70 notic:70 found:60
discriminatori discrimin:55
discuss talk:61
disembark arriv:55
dish bake:52
dishonest honest:49
disk storag:70
dismemb bodi:48
dismiss reject:49
disparag insult:49
dispatch send:50
dispel doubt:50
displai show:70 draw:70 paint:70
dispos wast:55
disregard ignor:64
disrespect insult:57
dissemin inform:55
dissent opinion:50
distant far:70 closest:51
distinct differ:50 uniqu:56
dive jump:48
divid cut:70 split:70 separ:70
diwali holidai:49
dlr euro:49
dna sequenc:49
do go:59 know:61 make:49 realli:53 sure:57 thing:55
document text:70 file:70 copi:50 inform:48
documentari film:61
doe do:56 know:49 sai:53
dole campaign:48
doll toi:58
dollar euro:55
done do:49 sure:50
donkei dog:50
door window:54
doorwai window:53
dopamin neuron:50
dormitori apart:48
doubl singl:51
doubt uncertain:70 confid:48
doubter doubt:51
dough bake:59
dow stock:54
down off:51 up:64
downfield pass:50
download digit:48 onlin:53 user:54
downstair apart:50
downstream flow:49
downtrend trend:49
downward trend:48
dozen sever:56 thousand:55
drama film:58
drastic chang:50
draw show:70 paint:70 chart:70
drawn draw:53
drew draw:57
dri fresh:49
drift slowli:49
drive disk:70 storag:70
drop remov:70 delet:70 skip:70 fall:51 jump:52 rise:49
drugstor chain:54 store:53
drum band:48 rhythm:51 tune:48
drummer band:61
duet song:58
duplex apart:49
duplic copi:70
durat interv:48
dusk dai:49
dust cloud:51
dvd digit:49 edit:49
dwindl shrink:51
dylan song:52
each everi:70
earli late:66
earlier previous:70 past:70 befor:70 last:51
earliest date:51
earner incom:49
earnestli honestli:48
easi quick:53
easier easi:52
easiest cheapest:53 simplest:52
easter holidai:59
eateri shop:58
ebai onlin:49
ecolog environ:52
ecologi environ:53
econom growth:51
economi growth:57
economist forecast:50 predict:49
ecosystem environ:53
ecus euro:49
edg border:70
edgi jumpi:49
edific build:53
edit chang:70 articl:50 copi:49 page:48 print:52 publish:61
editor articl:49 publish:51
editori articl:55 column:50 daili:50
eds updat:61
educ teach:55
eeri strang:49
effici improv:51
effort help:48
eggplant slice:55
eigenvalu integ:49 matric:52 matrix:48
eight seven:77 sixteen:59 ten:55 three:72 two:64
eighteen sixteen:64
eighth finish:49 second:62 straight:53
eighti sixteen:52
elbow thumb:49
elderli children:53
elect vote:59
elector vote:58
electron comput:53 devic:49 digit:49
electronica music:50
eleg style:51
elementari grade:55
eleph wild:48
eleven eight:62 seven:61 sixteen:75 ten:61 three:53
elimin remov:70 drop:70 delet:70 skip:70
ellipt linear:49
els everyth:54 forget:54 guess:54 happen:54 know:63 nobodi:66 noth:54 pretend:50 realli:56 somebodi:64 someth:56 somewher:51 sure:55 thing:56
email mail:62 messag:56
embalm bodi:49
embezzl charg:51 fraud:54
embryon cell:54
empathi understand:48
emphas stress:53
employ job:52 worker:48
employe worker:60
empti blank:70 miss:70 fill:58
enabl allow:55 help:48
enact bill:50
encod byte:49 decod:55 sequenc:50
encrypt decod:52 password:51
encyclopedia publish:51
end last:70 finish:70 stop:70
endang harm:49 protect:49
endors propos:48
endotheli cell:49
english languag:53
engrav paint:55 painter:51
enhanc boost:49 improv:60
enorm huge:62
ensembl music:52 perform:55
enthusiasm confid:48
entir complet:70 whole:70
entrepreneuri creativ:56
entri record:70 row:70 exampl:70 case:70 observ:70
environment environ:50
envisag propos:50
eocen epoch:52
ep band:50 song:54
epidemiologist expert:49
episod seri:52
epitheli cell:54
equal same:70 alik:70
equat calcul:49 coeffici:49 defin:49 linear:51 paramet:54 variabl:50 vector:49
equiti stock:51
erron mistaken:53
error fail:70 failur:70 crash:70 broken:70 break:70 wrong:70 mistak:70
esl learner:50
espionag charg:48
essai articl:59 edit:48 publish:55 write:60 written:53
essenti basic:52
estim guess:70 predict:70 forecast:70
etch paint:52
ethicist expert:50
ethnographi histori:48
eu enlarg:48
eucalyptus tree:51
euclidean vector:48
eurostat statist:51
evas charg:53 fraud:54
even but:54 much:49 too:55
evenli divid:49
eventu soon:53
everybodi alwai:49 everyth:55 forget:50 guess:50 happen:51 happi:50 know:61 lot:51 nobodi:67 realli:60 somebodi:66 someth:52 sure:58 tell:51 thing:56
everyon alwai:49 everyth:52 forget:52 happi:49 know:60 nobodi:61 realli:54 somebodi:61 someth:50 sure:57 tell:56 thing:51
everyth know:50 nobodi:49 noth:55 realli:50 somebodi:49 someth:55 sure:51 thing:59
ex former:55
exacerb uncertainti:50
exactli guess:53 happen:52 know:51 someth:51
examin check:70 test:70 evalu:57
exampl record:70 row:70 case:70 entri:70 observ:70 sampl:70
exceed estim:49
exceedingli veri:59
excel qualiti:54
exception veri:49
excerpt articl:54 written:48
excess amount:50 reduc:53
exchang replac:70 swap:70 stock:52 trade:51
exclud remov:70 drop:70 delet:70 skip:70
excus reason:50
expansionari polici:49
expect forecast:54 predict:54
expeditionari command:53
expenditur cost:48 spend:53
expens cost:60
experi learn:52
expert specialist:60
expir forget:70
explain reason:70 suggest:55 tell:50 understand:56
explan descript:48 explain:52 reason:54 suggest:51
explicitli defin:50 forbid:49
explos explod:64
exponenti logarithm:49 multipli:57
export output:50 product:55 sale:52
expressen daili:49
expressionist painter:54
expressli forbid:51
exterior tile:50
extort charg:51
extra more:70 addit:70
extran delet:48
extraordinarili extrem:49 veri:55
extrem veri:52
fa match:49
facad build:49
facebook onlin:53 user:51 web:56
facil storag:49
facsimil copi:49
fact explain:54 reason:50 truth:49
factori warehous:52
faculti teach:50
fail failur:70 crash:70 error:70 broken:70 break:70 attempt:51
failur fail:70 crash:70 error:70 broken:70 break:70
fairli veri:53
fairwai hole:53
fall shrink:70 reduc:70 lower:70 half:70 less:70 drop:51 rise:58 slide:51
fallen fall:48
fallout jitter:49
falsetto voic:52
falsif fraud:54
famous known:51
farmwork worker:52
farsi languag:48
farther far:48
fashion style:48
fast quick:70 speed:70 faster:49 pace:51
faster fast:49 slow:50 slower:65 speed:54
fatal kill:52
favor prefer:51
fax mail:56
fbi detect:48
feast holidai:50
feather tail:57
featur column:70 field:70 variabl:70
fee cost:48 paid:52
feebl weak:48
feedback input:53
feel happi:55 know:50 realli:56
feet metr:56
fell down:51 drop:61 fall:55 jump:50 share:48
feloni charg:61 sentenc:50
femur broken:48
festiv music:48
fetal abnorm:49
few mani:55
fha loan:50
fibula broken:49
fiction charact:53 film:49
field column:70 variabl:70 featur:70
fifteen eight:58 seven:55 sixteen:75 ten:64
fifth doubl:48 first:50 second:66 straight:49
fifti sixteen:58 ten:54
figur number:70 valu:70 amount:70
file document:70 complaint:51
fill complet:70 bucket:48 empti:58
film clip:70
filmmak film:60
fin tail:51
final end:70 last:70 finish:70 match:54 round:58 second:52
financ loan:51
find detect:70 notic:70
finer coarser:52
finger hand:58 thumb:62
finish end:70 last:70 second:48
finit infinit:56 integ:54 linear:51 subset:58 vector:50
fir tree:48
firebal explod:49
firefox browser:61
firm compani:61
firmwar updat:49
first begin:70 start:70 second:64
fist hand:48
fitr holidai:50
five eight:77 seven:77 sixteen:54 ten:53 three:75 two:68
fivefold increas:51
fix mend:70 correct:70
flamenco rhythm:48
flatli disagre:50 reject:55
flavor blend:50
flew fly:63 plane:59
fli fly:59
flight fly:55 plane:61
floodgat open:49
floor tile:49
floppi disk:62
flour bake:57
flow pipelin:70 stream:53
flower tree:52
flown fly:55 plane:56
fluctuat price:49
fluent speak:52 spoken:52
fluentli speak:52
fluoresc light:50
fly plane:60
fog cloud:52 weather:49
foggi weather:52
foia request:49
foliag tree:48
folk music:52
folklor histori:49
follow next:70 after:70
fondli rememb:58
foot feet:51
footag clip:53 pictur:48
footbal plai:51 team:53
forbad forbid:67
forbid block:70
forc command:52 deploi:52
forearm thumb:55
forecast guess:70 predict:70 estim:70 expect:54
foreclosur default:51
foreground background:53
forens expert:53 specialist:49
forest tree:48
foreword articl:54 edit:48 written:51
forgeri charg:49 fraud:58
forget know:55 rememb:57 somebodi:48 tell:53 thing:49
forgett memor:50
forgot forget:59 guess:48 know:52 nobodi:51 rememb:54 somebodi:50 tell:50
forint euro:54
form shape:70
formul implement:56 outlin:54
forthright honest:54
forti sixteen:58 ten:54
fortnightli weekli:57
forward send:70
four eight:75 seven:74 sixteen:53 three:78 two:74
fourfold increas:50
fourteen eight:59 seven:57 sixteen:76 ten:61 three:50
fourth doubl:49 fastest:50 finish:50 first:53 second:71 straight:52
fractur broken:53
fragmentari incomplet:50
framework agreement:51 implement:57
frankli honestli:66 know:51 noth:54 realli:53 someth:50 yes:49
fraud charg:52
fraudul fraud:57
freestyl metr:51
frequent common:70 often:70 regularli:56
fresco paint:56
fri bake:48
fridai week:57
frigid weather:50
frontier border:49
frontman band:48
fry bake:54
ft feet:53 metr:56
fta agreement:50
ftp server:49
full complet:70 whole:70
fun happi:51 kind:50 realli:49 thing:48
function method:70 paramet:54
fund loan:51 monei:57
funk rhythm:52
funnel monei:51
furthermor although:50
futur tomorrow:70
gadget comput:48
gain share:49
galleri librari:49
game plai:50 season:53
gap hole:70
garag apart:49 shop:49
garbag wast:49
gargantuan huge:53
garlic slice:52
gas pipelin:52
gasolin price:52
gazeta daili:51
gcse grade:49
gdp growth:58 output:52
gene cell:51 sequenc:48
genom sequenc:50
genr music:54
genuin truli:53
geometr linear:49
geometri dimens:48
geopolit uncertainti:50
get accept:70 go:55 somebodi:49
gigant huge:54
ginger fresh:48
girl children:51
glad happi:60 know:52 nobodi:48 realli:57 sure:59 thing:49
glaze tile:52
glean inform:51
globular cluster:53
gloom uncertainti:50
glove pad:51
glow light:49
go come:61 do:59 get:55 sure:49 thing:51
goal score:61
goalless draw:50 match:49
goat dog:50
goe come:50
gone go:51
gonna do:52 go:56 know:48 nobodi:49 realli:53 somebodi:54 sure:50
good better:57 nice:48
googl browser:54 onlin:50 user:53 web:57
gosh know:49 realli:50 thing:48
got get:63
gothic style:50
gotta do:55 go:54 know:52 realli:52 somebodi:50
gotten get:57
gps devic:48 sensor:50
gpu graphic:70 card:70 cpu:53
grab pull:50
grade score:70 mark:70 rate:70 class:48
grader grade:50
gradual slowli:59
graf updat:55
grai black:57 colour:49 dark:52 white:59
graph matrix:50
graphic gpu:70 card:70 photo:52
grass tree:52
grayish colour:48 white:52
green white:49
greenish colour:52
grei black:51 colour:54 dark:50
grenad explod:56 shell:48
grew grow:51
grievanc complaint:50
grocer shop:48
groceri shop:62 store:63
groov rhythm:48
gross total:49
group class:70 categori:70 kind:70 type:70
grove tree:50
grow growth:70 increas:70 rise:70
grown grow:61
growth grow:70 increas:70 rise:70 trend:49
guess predict:70 forecast:70 estim:70 suggest:70 propos:70 exactli:53 happen:49 honestli:52 know:61 nobodi:54 realli:50 somebodi:50 sure:55 thing:50 wrong:48
gui know:51 lot:48 realli:53 somebodi:53 thing:53
guidanc instruct:48
guidebook guid:49
guilder euro:52
guilti charg:60 sentenc:57
guitar band:51 music:51 rhythm:53 sound:48 tune:54
guitarist band:60
gunman kill:49
gunmen kill:53
haaretz daili:50
hairpin curv:49
half shrink:70 reduc:70 fall:70 lower:70 less:70 minut:52
halloween holidai:53
halt restart:54
halv half:51
hand thumb:50
handheld comput:48 devic:54
handwritten copi:49 document:50 letter:61
hanukkah holidai:52
happen exactli:52 guess:49 know:54 nobodi:53 noth:51 realli:48 somebodi:48 someth:51 sure:49 thing:59
happi realli:50
happier happi:51
harass discrimin:49
hardback edit:53
hardcor band:49
hardcov edit:52 publish:50
harder hard:55
hardest worst:49
hardli alwai:52 nobodi:51 noth:51 realli:50 seldom:56
hardwar comput:55 server:49
hardwork honest:51
harsher punish:48
has alreadi:49
hasbro toi:53
haul load:52
have alreadi:52
header minut:50
headfirst slide:49
headlight dashboard:49
healthcar health:62
heatseek chart:55
hebrew word:50
heck guess:49 happen:49 know:53 lot:52 realli:51 somebodi:50 thing:52
heed ignor:55
hei know:49 realli:49 somebodi:49 yes:54
heighten jitter:53
helicopt fly:49 plane:58
help try:50
helplessli watch:56
henc mean:55
herculean task:50
hf frequenc:49
hid hidden:53 hide:62
hidden hide:57
hide hidden:57
high low:55
higher increas:49 low:55 lower:65 price:52 rate:52 rise:50
highest lowest:65
highwai rout:58
hijack plane:51
hindi film:48 languag:51
hint suggest:54
historiographi histori:49
hmmm yes:54
hoars voic:48
hockei team:50
hole gap:70
holidai weekend:49
hollywood film:51
holocen epoch:59
homei nice:50
homepag web:53
homer hit:49 run:51
homophob hate:49 insult:49
homophobia discrimin:51
hone sharpen:52
honestli guess:52 know:51 nobodi:49
hope chanc:49
hopefulli come:49 go:49 realli:50 sure:54 thing:48 tomorrow:54
horizont curv:49
horrend worst:51
horror film:48
hors dog:50
hospit treat:48
host server:70
hotel shop:49
hour hourli:70 dai:55 minut:53 night:50
how explain:48 know:55 see:48 tell:49 understand:51
howev although:70
hue colour:51
huge big:70 larg:70
humbl happi:50
humid weather:55
hundr ten:55 thousand:74
hung hang:61
hurri go:50 wait:52
hurriyet daili:59
hurtl drift:49
hydropow project:51
hygien health:50
hypothes suggest:51
hypothet scenario:48
hz frequenc:52
ibg statist:50
ibm comput:52
id card:52
ident same:70 equal:70 alik:70 identifi:51
idiom languag:52
if know:48 sure:52
ignit explod:48
ikea store:52
ill treat:50
illumin light:49
illustr articl:48 publish:48
imag pictur:70 photo:70
imageri imag:55
imagin mind:53
immens huge:49
impli mean:49
implor ask:49
import us:70 weight:70 signific:49
importantli understand:48
impos punish:49 rule:48 strict:54
impract useless:48
impressionist painter:52
imprison punish:48 sentenc:60
improv better:48 boost:50
inabl failur:50
inaccur incomplet:53
inbox mail:53
incarcer sentenc:51
inch feet:51
inciner wast:50
inclement weather:61
inconsequenti unimport:64
incorrect wrong:70 mistak:70 error:70 incomplet:51
increas grow:70 growth:70 rise:70 boost:52 reduc:60
incredibli truli:48 veri:62
inde hardli:51 probabl:51
indec nake:70 nuditi:70
index stock:57
indic suggest:53
indict charg:55
industri compani:51 product:51
inexpens cheap:63 cheapli:48
infant children:57
infantri command:52
inflat growth:52 price:51 rate:58 rise:55
inflow flow:48
inform data:53 databas:51 document:48 knowledg:51
infrar sensor:55
inhabit popul:55
inhibitori neuron:50
injur kill:51
innov creativ:59
innumer sever:51
input feedback:53
inquiri complaint:48
inse statist:50
insert delet:50 remov:49
insid outsid:58
insight knowledg:51
insignific unimport:61
inspect check:70 test:70
instabl uncertainti:53
instanc exampl:63
instructor teach:48 train:55
integ logarithm:48 matric:53 matrix:49 vector:50
intel processor:51
intellect abil:49
intellig inform:50
interestingli although:50
interfac server:48 system:49 user:53
internation recogn:49
internet browser:52 comput:48 network:51 onlin:68 user:59 web:67
interpret context:52 descript:49 text:48
intersect rout:54
interst rout:51
into back:49 out:49
intradai lowest:49
intro song:49
intuit knowledg:48
invalid valid:55 vote:49
inventor invent:58
invers coeffici:54 logarithm:51 paramet:52 variabl:48 varianc:50
investig case:49
investor stock:55
iridesc colour:53
irreduc integ:50 represent:48
irrelev useless:70 trivial:51 unimport:61
irrepar harm:53
isbn edit:52 publish:53
issuer card:50 default:53
it but:50
iter phase:48
izvestia daili:52
jail charg:48 sentenc:64
janitor worker:53
jazz band:50 music:58 rhythm:49
jeopard harm:52
jet fly:56 plane:62
jetlin crash:50 plane:58
jewelri item:49
jitter uncertainti:53
jitteri calm:49 jitter:53 jumpi:58
join combin:70 merg:70 togeth:70
journal articl:53 publish:59
joy happi:53
judgement decis:50
judgment decis:50
judici judg:49
jug bucket:49
jump drop:52
junction rout:50
juri judg:61
juror judg:56
justif reason:51
justifi reason:51
keep rememb:70 store:70 kept:51
kennel dog:50
kept keep:51
keyboardist band:51
keynot address:49
khz frequenc:58
kidnap kill:49
kilomet around:48 feet:51
kilometr metr:53
kind group:70 class:70 categori:70 type:70 know:51 noth:52 realli:56 someth:55 sort:61 thing:54
kinda realli:60 someth:48 thing:52
kindergarten grade:50
kiosk shop:59 store:52
km metr:53
kmart store:49
kneecap broken:50
knew guess:50 know:63 nobodi:52
know alwai:54 do:61 everyth:50 exactli:51 forget:55 guess:61 happen:54 honestli:51 kind:51 lot:49 nobodi:61 noth:53 pretend:52 realli:64 rememb:49 sai:53 see:50 somebodi:57 someth:57 sure:66 tell:58 thing:63 understand:50 yes:48
knowledg inform:51 learn:49 understand:50
known name:56
kommers daili:50
kompa daili:54
koruna euro:56
kroner euro:51
kronor euro:51
labor worker:49
lacquer paint:48
lamp light:55
landfil wast:55
landlord rent:52
languag speak:48 spoken:57 text:51 word:53
laptop comput:56 notebook:53
larceni charg:52
larg big:70 huge:70 larger:54 small:66 smaller:50
larger bigger:54 larg:54 size:51 small:52 smaller:70 smallest:49
largest smallest:50
larva feed:49
laser sensor:49
last end:70 finish:70 ago:54 earlier:51 month:60 week:61 year:54
latter origin:49
launder charg:48 fraud:53 monei:50
law rule:49
lawsuit case:48 complaint:56 file:61
layer level:70
layout graphic:49
layup basket:51
leagu season:54 team:51
leak leakag:52
leakag leak:52
leap jump:56
leapt drop:53 jump:53
learn train:70 teach:70 experi:52 knowledg:49 understand:55
learnt learn:57
leas purchas:52 rent:49
least kill:48 nearli:53
lectur teach:52
lede updat:48
leftw opposit:49
legisl bill:57 propos:48
lego toi:49
lemon slice:49
lend loan:57
lender default:55 loan:58
lengthi long:70
lengthwiz slice:59
lenient punish:50 sentenc:48
lesion abnorm:49
less shrink:70 reduc:70 fall:70 lower:70 half:70 more:58 much:51
lessen reduc:52
lesson learn:55 teach:50
let do:53 go:50 sure:51 tell:50
letter charact:70 mail:49 messag:53
level layer:70
lewd indec:56
librarian librari:52
libretto written:50
lieuten command:57
likelihood possibl:51
limit bound:70
line curv:70 signal:70
linear matric:49 matrix:48 variabl:49 vector:55
linger jitter:49 uncertainti:55
linguist languag:55
link connect:59
linoleum tile:49
linux browser:48 kernel:50 server:52
liquefi pipelin:50
lira euro:51
lire euro:52
literatur histori:50 write:52
lithograph print:50
littl small:70 tini:70 short:70 bit:59 much:49 too:49
lng pipelin:51
load read:70 open:70 carri:49
loaf bake:56
loan default:55
locat area:55 near:53
logarithm integ:48
login password:58
longer shorter:50
longtim former:53
look read:70 view:70 see:50
lose lost:61 win:52
lot know:49 realli:51 thing:51
loud nois:52 noisi:50 sound:50
lousi good:49
love happi:52
low high:55 lower:52 rate:52
lower shrink:70 reduc:70 fall:70 half:70 less:70 low:52 rate:48 upper:51
lowest averag:56 rate:49
loyalist loyal:49
lucent compani:48
luck chanc:70 random:70
lucki happi:51
luckili nobodi:51
ludicr noth:50
luggag check:50
lullabi song:50
lunchtim weekend:50
ly lie:52
lymph node:52
lyric music:52 song:62 written:54
maariv daili:55
machin comput:70 devic:70 sensor:70
maci store:51
macintosh browser:51 comput:49
macrophag cell:49
magazin edit:53 publish:57 weekli:49
magistr judg:56
maid helper:48
mail letter:49 messag:51
mailbox mail:53
maim kill:51
mainfram comput:57
mainli mostli:68
major common:70 frequent:70 often:70
make do:49
maker compani:52
malayalam film:52
malfeas fraud:52
mall shop:60 store:51
malnourish children:53
malpractic fraud:49
mandatori strict:49
mani few:55 most:54 other:56 sever:51
manslaught charg:61 sentenc:54
manufactur compani:53 product:59 sale:51
manuscript catalogu:49 copi:51 text:53
mark score:70 grade:70 rate:70
market price:54 stock:58
marshi area:49
mart sale:50 store:54
mash slice:50
masonri build:48 tile:49
massiv huge:62
match round:49
math grade:51
matin daili:49
matric coeffici:51 integ:53 linear:49 matrix:60 vector:48
matrix coeffici:49 integ:49 linear:48 matric:60 vector:53
mattel toi:56
matter trivial:49
maximum limit:70 bound:70
mayb everyth:48 exactli:50 forget:52 go:51 guess:58 happen:56 know:61 lot:54 nobodi:54 noth:55 realli:58 rememb:48 somebodi:55 someth:60 sure:54 thing:60 yes:50
mccain campaign:48
me do:51 everyth:49 forget:50 get:49 go:50 know:56 lot:49 noth:49 realli:50 somebodi:58 someth:54 tell:56 thing:55 yes:49
mean averag:70
meander along:51
meaningless useless:52
measur sensor:70 read:70
median incom:50
medic health:58
medicaid health:49
medicar health:48
medicin health:48
meet talk:52
melod rhythm:49
melodi music:51 rhythm:54 song:58 sound:50 tune:55
membran cell:51
memo document:53 letter:52
memoir write:49
memorandum agreement:49 outlin:50
mend fix:70 correct:70
menial job:50
mention refer:55
mercantil exchang:51
merchand sale:54 store:49
merg combin:70 join:70 togeth:70
merger merg:53
meringu bake:51
messag letter:53 mail:51
metadata databas:51
metallica band:50
mete punish:54
meteorolog weather:50
meteorologist weather:57
meter feet:62 metr:73
method function:70
methodologi evalu:49 method:59
metr feet:56
mhz frequenc:53
mickelson hole:49
microfilm copi:49
microprocessor comput:52 cpu:57 processor:61
microsoft browser:55 server:49
mid late:49
midafternoon yesterdai:51
midair crash:50
midnight night:50
might probabl:52
mile feet:49 near:49
militari command:52 forc:55
milliyet daili:55
mimick imit:50
minc coars:50
mind understand:50
minim reduc:52
minimalist style:51
miniseri film:51
minor rare:70 seldom:70
minut half:52 score:49
miocen epoch:56
miscalcul mistak:55
misconduct charg:49
misdemeanor charg:58
misgiv doubt:51
misinterpret mistaken:50
misjudg mistak:52
miss empti:70 blank:70
missiv letter:54 messag:49
misspel word:51
misstep mistak:50
mist cloud:55
mistak wrong:70 error:70
mistaken wrong:48
mistakenli mistaken:50
mitig effect:49
mitochondria cell:49
mix blend:53
mixtur blend:57 mix:58
mizoram state:50
mmx processor:48
model network:70
modernist painter:49
modifi chang:70 edit:70
modulo integ:49
mohali test:48
mondai week:58
monei amount:70
monik name:49
monograph articl:53 publish:58
montag clip:50
month ago:49 last:60 week:64 year:57
monthli month:70 weekli:61 yearli:61
more again:70 repeat:70 onc:70 addit:70 extra:70 less:58 most:49
morn dai:54 night:57
morpholog similar:50
mortar shell:64
mortgag default:57 loan:62
mosaic paint:48 tile:52
most mani:54 more:49
mothbal restart:48
mother children:53
motherboard cpu:50 processor:53
motiv reason:49
mottl colour:52
move shift:70
movi film:70 clip:70
mozilla browser:50
mozzarella slice:49
mph speed:50
msn browser:53 onlin:53 web:49
much less:51 littl:49 too:50
muffin bake:54
muffl sound:49
multimedia comput:50 digit:49
multiplex digit:48
mummifi bodi:49
mural paint:61
murder charg:49 sentenc:50
museum librari:53
music band:50 song:57
musician band:54 music:57
must need:50
mutual trust:49
myself everyth:48 know:48 somebodi:56 someth:49 thing:48
myspac onlin:49 web:51
nabucco pipelin:49
nahar daili:50
nahuatl languag:51 spoken:50 word:52
nake nuditi:70 indec:70
name titl:70 known:56 origin:51 refer:48
narrow gap:52 margin:53
narrowest widest:62
nasa space:50
nasdaq share:48 stock:59
nation countri:70
nbs statist:55
near close:70 neighbour:70
nearbi near:61 outsid:53
nearest closest:54
neat nice:50 tidi:51
necessari need:53
necessarili actual:49 definit:52 hardli:49
negoti agre:50 agreement:59 talk:63
neighbor neighbour:68
neighborli friendli:49
neighbour near:70 close:70
neoclass style:48
nervous jumpi:54
net network:70
netscap browser:65
network model:70 web:48
neural neuron:54
neuron cell:51
neurotransmitt neuron:50
never actual:49 alwai:55 ever:48 hardli:49 know:50 nobodi:50 realli:48 seldom:48
newborn children:54
newer older:51
newslett publish:50 weekli:49
newspap daili:61 publish:53 weekli:51
newsweek articl:49
next follow:70 after:70
nhl season:50
nice good:48
nicknam name:57
night dai:53 weekend:53
nightli night:70
nikkei stock:53
nine eight:77 seven:77 sixteen:58 ten:53 three:69 two:60
nineteen eight:50 seven:49 sixteen:70 ten:55
nineti sixteen:50
ninth second:56 straight:48
nobodi everyth:49 guess:54 happen:53 hardli:51 honestli:49 know:61 noth:56 pretend:54 realli:56 somebodi:64 someth:49 sure:57 thing:52
nois noisi:70 sound:50
noisi nois:70
nomenclatur classif:50
nonbind resolut:50
nonlinear linear:59
nonperform loan:55
nonunion worker:53
nonzero integ:58 vector:48
nope yes:49
nor reason:50
nordstrom store:51
norm defin:49
northbound rout:49
northeastward slowli:52
northward slowli:49
northwestward slowli:50
nose thumb:54
not but:49 do:55
noth everyth:55 happen:51 hardli:51 kind:52 know:53 nobodi:56 realli:58 sai:49 somebodi:48 someth:69 sure:50 thing:56
notic find:70 detect:70
notion idea:60
novel publish:50 written:50
now still:59
nowher somewher:53
nucleotid sequenc:51
nude nake:70 nuditi:70 indec:70
nudg push:54
nuditi nake:70 indec:70
number valu:70 amount:70
numer sever:61
nutrit health:57
nvidia gpu:54
ny rout:51
oak tree:49
obscen indec:59
observ record:70 row:70 exampl:70 case:70 entri:70
obsolet outdat:61
obvious alwai:50 noth:53 realli:56 reason:53 someth:50 sure:50
occasion frequent:62 regularli:51
occurr occur:49
ochr colour:54
odd strang:70 unusu:70 abnorm:70 suspici:70
off awai:55 back:50 down:51 out:56 pull:49
offenc charg:50 punish:49
offend punish:53
offlin onlin:51
offset boost:52 increas:52 price:50
often common:70 frequent:70 seldom:48 usual:56
oh yes:51
oilfield pipelin:51
ok do:53 go:55 guess:49 happi:50 know:55 noth:49 realli:56 somebodi:49 someth:52 sure:57 thing:51 yes:56
okai go:49 sure:50
older ag:54 newer:51
olymp event:51
omit remov:70 drop:70 delet:70 skip:70
onc again:70 repeat:70 more:70
onetim former:58
onion bake:48 slice:57
onlin user:54 web:64
open load:70 read:70
opera music:49
opinion disagre:49
oppos disagre:48 reject:54 strongli:52
opposit other:70
opt choos:52 decid:49 prefer:54
orbit space:51
orchard tree:51
orchestra music:51 perform:51
order bui:70 purchas:70 bought:70
oricon chart:57
orientalist painter:52
origin name:51 version:49
orphan children:60
orphanag children:49
orthogon linear:50 matric:49 vector:55
orthographi languag:49
orthopaed specialist:48
orthoped specialist:51
os browser:54
oscil frequenc:53
other opposit:70 mani:56
ought do:49 honestli:50 know:48 realli:49 sure:54
out awai:50 back:49 off:56 up:54
outcom result:50
outcri prompt:56
outflow flow:52
outlai cost:49 spend:53
outlet shop:49 store:54
outlin propos:52
outlook forecast:55 growth:48
outmod outdat:71
output product:52
outsid insid:58
outskirt near:56 outsid:51
outsourc job:48
outstretch hand:53
oven bake:63
overjoi happi:48
overrul decis:56 judg:52
oversight committe:49
overthrow regim:53
overthrown regim:50
overwhelmingli vote:50
ow paid:50
pace fast:51 slow:57 slower:56
pact agreement:65
page web:70 articl:54 column:51 edit:48 photo:50
pager mail:54
pai cost:51 ow:51 paid:67
paid ow:50
pail bucket:55
paint show:70 draw:70 painter:57
painter paint:57
pale dark:49
palett colour:51
pallet load:48
pamphlet publish:50
pan bake:52
pane window:54
panicki jumpi:50
panoram view:48
paper print:58 publish:49
paperback edit:50 publish:51
par hole:58
paragraph articl:50
parallel simultan:70
paralymp event:48
paramet coeffici:49 defin:51 function:54 variabl:61 varianc:51 vector:51
parametr linear:51
parent children:56
parisien daili:53
parliamentari vote:52
parlor shop:49
parol sentenc:55
parslei coars:50
part piec:70 portion:70 slice:70 section:70
parti opposit:55
particular certain:49 context:57 exampl:50
partnership partner:56
pashto languag:52 spoken:50
passeng plane:51
passov holidai:54
password secret:70 login:58
past previous:70 earlier:70 befor:70
pasta bake:51
pastel paint:53
pastri bake:60
path rout:70
patient treat:57
payment cost:50 incom:49 loan:58 paid:55
payout paid:49
payrol incom:48
pc browser:49 comput:58 server:51 user:48
pcs comput:54 server:49
peacekeep deploi:55 forc:49
pedagogi teach:52
peel slice:56
pelvi broken:51
penal punish:57
penc share:49
pend file:52
pendulum swing:53
pennei store:54
pentium cpu:50 processor:55
penultim second:53
peopl user:70 person:70
per averag:52
percent compar:54 share:49
percentag averag:54 compar:49 lowest:53 percent:55 rate:49
percuss rhythm:50 string:51
perhap probabl:48
perjuri charg:55 fraud:49
perman temporari:61
permiss right:70 allow:50 request:53
permit allow:70 forbid:49
permut matric:54
perpendicular curv:48
persist uncertainti:49
person user:70 peopl:70
perspect context:58
peseta euro:54
pessim jitter:49 uncertainti:57
pet dog:57
pharmaceut compani:49
philologist painter:49
philosophi teach:53
phone caller:55 mail:51
phonet languag:48
photo pictur:70 imag:70 clip:50 graphic:52 page:50
photocopi copi:49 print:49
photograph pictur:70 imag:70 photo:70
phrase sentenc:70 refer:53 spoken:48 word:69
physician specialist:49
pianist music:48
piano music:49 string:48
picasso paint:52
pick choos:70 select:70
pictur imag:70 photo:70
pie bake:53
piec part:70 portion:70 slice:70 section:70
pig dog:51
pilot plane:56
pinch squeez:49
pine tree:57
pink black:50 colour:49 white:52
pinki thumb:49
pinkish white:51
pipelin flow:70
pizza bake:48
place put:70
plainli honestli:51
plaintiff file:48
plan propos:59
plane crash:59 fly:60
plaster paint:49
platoon command:57
player plai:52 team:54
playoff round:49 season:51
plead charg:55 sentenc:51
pleas ask:52 sure:54 tell:50
pledg promiz:63
pleistocen epoch:57
plenti lot:53
pliocen epoch:57
plot draw:70 chart:70
plumag colour:53
plume cloud:49
plummet rise:51
plung drop:51 fall:55 rise:52 slide:54
plus extra:53
podcast onlin:49
poem write:54 written:56
poet painter:52
poetri write:57
poignant memor:51
pointless useless:50
policeman kill:52
policemen kill:50
poll vote:53
pollut wast:50
polydor label:51
polynomi coeffici:50 integ:57 linear:49
poorest countri:51
pop music:56 song:53
poplar tree:50
popularli known:51
porn nake:70 nuditi:70 indec:70
pornographi indec:49
porous border:51
portabl comput:49
portal web:53
portion part:70 piec:70 slice:70 section:70
portmanteau word:51
portrai charact:52
portrait paint:61 painter:53 pictur:50
portraitur painter:51
portray charact:48
possibli probabl:52
poster advertis:51 photo:48 pictur:53
postpon cancel:60 delai:63 schedul:56
postseason season:52
potato bake:52 slice:52
potenti possibl:54
powerpc processor:53
pravda daili:48
preciz exact:62 precis:53
predict guess:70 forecast:70 estim:70 expect:54
predomin domin:49
predominantli mostli:55
prefac articl:51 summar:51 write:48 written:52
prefer choos:55
pregnant children:51
preheat bake:51
prehistori histori:51
prejudic discrimin:51
premium cost:51 incom:51
prepar readi:55
preschool children:51
preserv restor:52
pretend know:52 nobodi:54 somebodi:51 tell:51
pretti bit:50 look:50 nice:49 realli:57 too:51 veri:56
prevent forbid:70 block:70
previous past:70 earlier:70 befor:70 yesterdai:70
price cost:70 rate:49 rise:54 sale:51 stock:55
pricei cheap:49
primarili mostli:52
principl object:48
print copi:57 edit:52 publish:51
printer print:52 scanner:57
printmak painter:59
prison sentenc:56
privaci protect:51
probabl actual:55
probat sentenc:52
problemat unimport:49
processor core:70 cpu:70
prod push:50
produc product:60
product output:52 produc:60 sale:53
profan nuditi:64
profit sale:56 share:50
program code:70
programm program:61
prohibit forbid:66
promptli quickli:56
pronounc word:51
pronunci languag:53 word:53
proportion proport:55
propos guess:70 suggest:70 agre:49 bill:50 outlin:52 plan:59 reject:48
prosciutto slice:60
prose write:53 written:48
prosecut case:52 charg:51
prosecutor case:54 charg:51 judg:54
prospect futur:49
protagonist charact:64
protect privaci:51
prototyp model:52
proud happi:55 truli:48
provis bill:54
provok prompt:53
pseudonym written:53
psychologi teach:48
publish articl:58 catalogu:50 edit:61 print:51 write:49
pull back:50 off:49
punish sentenc:50
punk band:60
puppi dog:59
purchas bui:70 bought:70 order:70 sale:50 sell:58 sold:57
purim holidai:51
purpl black:51 colour:54 dark:52 white:50
pursuer closest:50
put place:70
putt hole:58
quadrat integ:51 linear:51
quadrupl doubl:54
qualifi match:51
quantiti amount:53
quarter half:50 loss:48
quarterfin match:57 round:55
quartermast command:50
queri question:70 request:70 answer:54
question request:70 answer:58
quick fast:70 speed:70 easi:53
quicken pace:52 slow:49
quicker faster:64 slower:52 smoother:54
quickest fastest:57
quickli slowli:58 soon:59
quiet calm:57
quieter smoother:54
quintet string:54
quit someth:51 veri:49
quot report:48
rabbit dog:48
raccoon dog:51
racial discrimin:50
racism discrimin:52
racist hate:52 insult:51
racket charg:49 fraud:50
radar sensor:50
radic movement:49
radioact leakag:49
radiocarbon date:49
radiohead band:51
rain weather:51
rainfal weather:49
raini weather:51
ram memori:70
ran run:49
random chanc:70 luck:70
rap song:53
rapid quick:70 fast:70 speed:70
rapidli quickli:55 slowli:61
rare seldom:70 minor:70
raspi voic:57
rat dog:49
ratchet push:49
rate score:70 grade:70 mark:70 low:52 lower:48 lowest:49 price:49 rise:49
rather instead:52
ratio rate:49
rational reason:49
raucous noisi:60
rbi doubl:49
read look:70 view:70 measur:70 sensor:70 load:70 open:70 text:52 write:48
readi prepar:55
realiz know:49 understand:52
realli alwai:62 do:53 everyth:50 guess:50 happen:48 happi:50 hardli:50 kind:56 know:64 lot:51 nobodi:56 noth:58 somebodi:53 someth:62 sure:62 thing:64 truli:53
reappear vanish:49
reason explain:70 definit:48
reassign assign:55
rebat packag:48
rebuf reject:54
rebuild restor:49
rebuilt build:49
recap updat:58
recast add:55 updat:64
receiv get:70 accept:70
recognit recogn:55
reconcili dialogu:50
reconsid decid:54 decis:57
reconsider decis:50
record row:70 exampl:70 case:70 entri:70 observ:70
rectangular shape:48
recycl reus:53 wast:55
red black:49 white:52
reddish colour:54
redefin defin:49
redeploi deploi:55
redrawn redraw:52
reduc shrink:70 fall:70 lower:70 half:70 less:70 cost:52 cut:49 increas:60
reduct increas:52 reduc:53
reestablish restor:51
refer describ:53 descript:53 name:48 word:52
referenc refer:60 summar:48 written:49
referendum vote:59
refin product:50
refinanc default:50 loan:57
refineri pipelin:51
reform polici:49
refund paid:48
refurbish build:50
refus accept:51 reject:51
regga music:49
regiment command:49
region area:70
regularli frequent:56
reimburs cost:50 paid:50
reject accept:61 propos:48
rejoin join:53
relai synchron:49
relationship relat:56
relaunch restart:48
relev import:70 us:70
reliv rememb:49
remak film:52
rembrandt paint:54
rememb keep:70 store:70 forget:57 know:49
remembr memori:56
remind tell:51
remix featur:48 song:58
remodel build:49
remov drop:70 delet:70 skip:70
renaiss painter:49
renam merg:50
reneg promiz:51
renegoti agre:52 agreement:54 contract:51
renov build:57
rent apart:48
rental rent:61
reorgan merg:51
repai default:51 loan:58 ow:58
repaid loan:51 ow:51
repair fix:70 mend:70 correct:70
repay default:50 loan:61
repeal bill:50
repeat again:70 onc:70 more:70
repeatedli again:70 repeat:70 onc:70 more:70
repertoir music:52
repetit repeat:49
replac swap:70 exchang:70
repli answer:70
repres represent:48
represent repres:48
repress regim:55
reprint articl:50 edit:56 print:51 publish:59
repubblica daili:49
request question:70 ask:49 submit:55
requir allow:50
resal sale:49
reschedul cancel:61 schedul:53
research expert:50
resel bui:50 custom:49 purchas:49 sell:48
reshuffl shuffl:51
resili confid:51
resold bought:51 cheapli:52 sold:54
respectfulli disagre:51
respond react:57
respons answer:70
responsibli honestli:48
restaur shop:61
restrict forbid:50 limit:62
result outcom:50
resum restart:57
resumpt restart:52
retail chain:49 sale:60 shop:51 store:58
retrain job:50
retransmit updat:55
retrial sentenc:53
retriev search:52
reuter report:50
revenu sale:70 cost:50 incom:56
rf frequenc:52
ridicul insult:50
riff rhythm:51 tune:53
right correct:70
rigid strict:48
rigidli strictli:52
rigor strict:51
rip explod:49
risc cpu:50
rise grow:70 growth:70 increas:70 drop:49 fall:58 price:54 rate:49 spike:49
risen drop:48 rise:55
river along:48
riverbank along:49
rna sequenc:49
road rout:70 path:70
roadmap implement:53
roast bake:54 slice:50
robe black:51 white:49
robust growth:54 strong:51
rock band:55
rocket shell:49
rococo style:52
rom disk:59
roof tile:58 window:48
roost nest:50
rose drop:53 rise:50 share:52 stock:49
rotat turn:70
rougher smoother:56
roughli approxim:66 estim:49 nearli:54
round match:49
rout path:70
router server:49
routin function:70 method:70
row record:70 exampl:70 case:70 entri:70 observ:70
rowdi noisi:54
runnerup finish:52
sad happi:51 moment:48 rememb:49
saddam regim:52
safeguard protect:53
safer safe:55
safest cheapest:54
sai know:53 noth:49
said sai:51
sak store:48
salari paid:53
sale price:51 product:53 purchas:50 sell:54
saliva sampl:49
same equal:70 alik:70
sampl exampl:70
sang song:54
sanskrit languag:50 word:50
sapl tree:53
saturdai night:56 week:49 weekend:57
sauc bake:49
save write:70
scalar integ:56 logarithm:48 vector:60
scalia opinion:53
scallion slice:50
scam fraud:57
scan scanner:60
scarc rare:70 seldom:70 minor:70
scari strang:51
sceptic doubt:50
scholarli publish:48
school grade:49 teach:50
scientif knowledg:51
scientist expert:58
scof disagre:49
score grade:70 mark:70 rate:70 minut:49
scorer score:54
scorses film:49
scour search:53
screenplai film:56 written:49
screenwrit film:50
script program:70 code:70 written:52
scriptur text:52
sculpt paint:53
sculptor paint:48 painter:69
sculptur paint:62 painter:51
search retriev:52
searchabl databas:56
searcher search:55
second finish:48 first:64
secondari grade:49
secret password:70
section part:70 piec:70 portion:70 slice:70
sedit charg:49
see know:50 look:50
seedl tree:48
seem alwai:50 hardli:61 noth:50 realli:51 someth:50
seepag leakag:53
seldom rare:70 minor:70 alwai:51 hardli:56 often:48
select choos:70 pick:70
sell bought:58 bui:71 purchas:58 sale:54 sold:60
semant context:50
semi round:49
semifin match:57 round:56 win:48
send forward:70
sens mind:49 understand:53
sensor machin:70 comput:70 devic:70 measur:70 read:70
sensori neuron:50
sensual nuditi:49
sent send:58
sentenc charg:51 punish:50
separ cut:70 split:70 divid:70
sequel film:50
seren calm:52
sergeant command:53
server browser:51 comput:50 databas:49 user:52
seven eight:77 sixteen:56 ten:53 three:72 two:63
seventeen eight:55 seven:53 sixteen:74 ten:56
seventh finish:48 first:48 second:64 straight:52
seventi sixteen:53
sever mani:51 two:49
sewag wast:54
sexism discrimin:49
sexist insult:53
sextet string:52
sexual nuditi:49
shade colour:50 dark:51
shadow dark:50
shape form:70
share percent:49 stock:60 valu:49
sharp sharper:49
sheet tabl:70
shift move:70
shirtless nake:54
shoot kill:49
shop store:70 warehous:50
shopper custom:70 visitor:70 shop:51
short small:70 littl:70 tini:70 shorter:52
shortcom mistak:50
shorter longer:50 short:52
shortli after:55 afterward:50 befor:56 later:48
should do:53 need:48 sure:48
show draw:70 paint:70
showcas featur:48
shown show:55
shrank shrink:57
shrink reduc:70 fall:70 lower:70 half:70 less:70
shrinkag growth:49
shrub tree:55
shrunk shrink:58
shutdown delai:50
sibl older:49
sick treat:49
sicken kill:48
sidewai drift:51
sightseer visitor:53
sign agreement:49
signal curv:70 line:70
signific import:49
significantli increas:54
silki smooth:48
silveri dark:50 thin:48 white:50
similar alik:70 close:70
simpli instead:49
sinc ago:51 year:56
sing music:49 song:57 tune:48
singer band:51 music:55 song:57
singl doubl:51
sit stand:54
site web:50
six eight:77 seven:77 sixteen:54 ten:50 three:73 two:67
sixteen eight:59 seven:56 ten:61 three:49
sixth finish:50 first:51 second:65 straight:51
sixti sixteen:55
size larger:51
skeptic doubt:54
skid slide:50
skill abil:52
skip remov:70 drop:70 delet:70
skittish jumpi:55
skull fragment:49
skylight window:48
skype user:51
skyrocket price:49 rise:50
skyscrap build:51
slacken slow:49
slander insult:55
slang word:49
slash cut:66 reduc:50
sled dog:50
slice part:70 piec:70 portion:70 section:70 bake:50
slid down:52 drop:57 jump:53 slide:50
slide fall:51
slip down:51 drop:59 slide:50
sliver slice:49
slow faster:50 pace:57 slower:62
slowdown growth:55 slow:52 weak:50
slower faster:65 pace:56 slow:62
slowest fastest:59 weakest:48
slowli drift:49 quickli:58
sluggish slow:70 growth:50 weak:58
slump fall:51 rise:51 slide:50 weak:50
slur insult:52
small littl:70 tini:70 short:70 larg:66 larger:52 smaller:54
smaller bigger:49 larg:50 larger:70 small:54
smallest larger:49 largest:50
smarter better:51
smooth smoother:50
smoother smooth:50
snippet clip:52
snout tail:53
so but:57 realli:49 someth:51 too:62 veri:55
soar drop:49 fall:51 price:52 rise:64
soccer team:50
sociedad real:53
softwar program:70 code:70 browser:53 comput:63 databas:49 server:56 user:54 web:50
sold bought:70 purchas:57 sell:60
soldier kill:50
soloist perform:54
somat cell:48
some few:49 mani:60 more:56
somebodi everyth:49 forget:48 get:49 guess:50 happen:48 know:57 nobodi:64 noth:48 pretend:51 realli:53 someth:53 sure:55 tell:53 thing:51
somehow hardli:49 nobodi:49 realli:49
someon know:49 nobodi:49 pretend:50 somebodi:65
someplac go:49 somewher:58
someth everyth:55 exactli:51 happen:51 kind:55 know:57 nobodi:49 noth:69 realli:62 somebodi:53 sort:52 sure:51 thing:58 truli:50
sometim frequent:48 often:68 usual:57
song band:54 music:57 tune:48
songwrit music:55 song:49
sonntag daili:49
soon quickli:59
sooth calm:50
sorri forget:54 happi:53 know:49 realli:50 rememb:50 tell:49 thing:48 wrong:49
sort kind:61 someth:52 thing:53
sound voic:70 nois:50
soundtrack featur:51 film:53 music:55 song:62
southbound rout:50
souvenir shop:49
spacecraft space:49
spaceship plane:50 space:49
spam mail:50
spark prompt:54
spate recent:51
spatial dimens:51
speak talk:70 languag:48 spoken:61
specialist expert:60
specif certain:50
speckl colour:50 white:50
speech speak:70 talk:70 address:48
speed quick:70 fast:70 faster:54
speedi quick:51
speedier smoother:49
speedili quickli:48
spelt spell:51
spike rise:49
spill leak:50
split cut:70 divid:70 separ:70
splurg spend:53
spoke speak:64 spoken:49
spoken languag:57 speak:61 word:51
spoof film:49
spook jitter:48
spoon bake:49 slice:49
spot find:70 detect:70 notic:70
spreadsheet server:50
sprinkl bake:52 slice:49
spy secret:52
sql server:50
squad team:56
squadron command:52
sr rout:54
stab kill:49
stabil balanc:50
stage step:70 task:70
stalinist regim:48
stall restart:58
stampa daili:50
stanc polici:51
start begin:70 first:70
stash hidden:52 hide:51 monei:49
statist data:50
statistician statist:50
statut rule:50
staunchli strongli:49
steadier steadi:49
steadili slowli:55
steal stolen:56
step task:70
sternum broken:50
still alreadi:52 now:59
stipend paid:52
stochast variabl:48
stock exchang:52 price:55 share:60
stole stolen:59
stood stand:49
stop end:70
storag disk:70 warehous:50
store shop:70 rememb:70 keep:70 chain:56 warehous:59
storefront shop:54
storehous warehous:53
storei apart:50 build:51
storylin charact:48
straightforward easi:48 honest:53 simpl:53
strang unusu:70 abnorm:70 odd:70 suspici:70
strategi polici:49
streak straight:57
stream flow:53
strengthen boost:49 improv:50
stricker hole:48
strict strictli:51
stricter strict:65
strictest strict:50
strictli strict:51
stringent strict:63
stripe black:50 colour:54 white:49
strong weak:49
stronger strong:56 weak:49
strongest strong:51 weakest:53
strongli disagre:50
struck hit:58
structur build:49 complex:52
stucco tile:53
student teach:51
stuff everyth:54 know:51 lot:50 realli:53 somebodi:48 thing:61
stupid mistak:51 wrong:55
subcommitte committe:57
subconsci mind:51
subgroup subset:55
submit request:55
subprim default:54 loan:53
subscript onlin:50
subsect section:48
subsequ later:55
subsidiari compani:64 merg:50
subspac subset:49 vector:49
substandard unsaf:48
substanti signific:59
substat grid:50
substitut replac:70 swap:70 exchang:70
subtitl languag:48 written:49
such other:52
suddenli soon:48 turn:48
sueddeutsch daili:50
suggest guess:70 propos:70 explain:55
suicid kill:56
suitcas pack:49
sukkot holidai:53
sum amount:55
sundai night:56 week:50 weekend:57
sung song:51
superflu useless:54
supergroup band:56
superhero charact:50
supermarket chain:58 shop:57 store:64
superstor store:51
suppos actual:52 know:50 pretend:49 sure:49
suprem judg:56
sure certain:70 alwai:52 do:57 everyth:51 go:49 guess:55 happen:49 know:66 nobodi:57 noth:50 realli:62 somebodi:55 someth:51 tell:49 thing:59
surg drop:51 price:49 rise:64
surnam name:52
surplus shrink:49
surreal strang:50
surrealist painter:53
surviv aliv:49
suspici strang:70 unusu:70 abnorm:70 odd:70
swahili languag:52 spoken:48 word:50
swap replac:70 exchang:70
swift quick:48
swiftli quickli:64 react:50
swindl fraud:49
swirl cloud:48
swung swing:51
symmetr integ:49
symphon music:49
symptom abnorm:49
synaps neuron:61
synth sound:48
tablespoon coars:50
tabloid daili:49
tag label:70 card:50
tagalog languag:52
takeoff plane:51
talent creativ:50
talk speak:70 dialogu:52
tall feet:51
tamilnet web:50
tangent vector:55
tapestri paint:49
task step:70
taught learn:54 teach:68
taunt insult:56
tax incom:58 spend:49
taxabl incom:54
taxpay monei:50
teach learn:70 train:70
teacher teach:58
teaspoon coars:52
technician specialist:49
techniqu method:67
technologi comput:55
technologist specialist:50
tee hole:50
telephon caller:54
televis show:48
tell ask:59 explain:50 forget:53 know:58 pretend:51 somebodi:53 sure:49 thing:48
telugu film:50
temperatur weather:49
tempo rhythm:51
ten eight:55 seven:53 sixteen:61
tenant rent:54
tenement apart:51
tenfold increas:52
tensor vector:54
tenth fastest:48 second:55
term word:70 token:70
terminologi context:51 refer:50
terminus rout:60
terribli too:50 veri:49
terrif good:49
test check:70
testament text:52
text document:70 languag:51 read:52 word:51 written:52
tgv speed:49
than less:54 more:61
thanksgiv dai:48 holidai:63
thaw frozen:51
theatric film:54
theft charg:50 fraud:54
thei do:48
then again:48
theologi teach:55
theoriz suggest:48
there no:53
thereaft afterward:48
these mani:54 other:55
thick layer:55 thin:55
thicker thin:51
thing do:55 everyth:59 forget:49 go:51 guess:50 happen:59 kind:54 know:63 lot:51 nobodi:52 noth:56 realli:64 somebodi:51 someth:58 sort:53 sure:59 tell:48
think alwai:49 do:58 go:48 guess:61 happen:50 honestli:51 kind:50 know:67 mind:49 nobodi:55 noth:51 realli:66 sai:53 see:50 somebodi:51 someth:56 sure:61 thing:61 understand:49 yes:52
thinli slice:53
third doubl:52 fastest:49 first:56 second:74 singl:51
thirteen eight:59 seven:59 sixteen:75 ten:60 three:51
thirti eight:50 seven:49 sixteen:65 ten:59
those mani:50 other:53
though although:70 but:53
thought guess:50 know:57 probabl:49 realli:52 thing:50
threat pose:53 warn:51
three eight:72 seven:72 sixteen:49 two:76
thrice twice:50
thrill happi:49
thriller film:52
throng gather:53
throw remov:70 drop:70 delet:70 skip:70
thruout updat:54
thumb hand:50
thursdai earlier:48 week:56
thwart attempt:54
tidi clean:70
till until:57
timpani string:49
tini small:70 littl:70 short:70
tint colour:50
tishrin daili:49
tissu cell:55
titian paint:51
titl name:70
tivo digit:48
to help:49
toast bake:49
todai yesterdai:48
toddler children:55
togeth combin:70 merg:70 join:70
token word:70 term:70
tomato slice:50
tomorrow futur:70
ton metric:54
tongu languag:70
tonight night:51 tomorrow:56
tonn metric:57
too bit:49 littl:49 much:50 veri:54
tool method:49
topless nake:49
topolog subset:51 vector:49
topologi vector:49
torn broken:49
torso bodi:53
tortilla bake:48
totalitarian regim:57
touchdown pass:50 score:49
touchi sensit:50
tourist visitor:59
tournament match:59 round:51
tow load:48
tower build:52
town near:52
townhous apart:57
trade exchang:51
trader stock:50
trai bucket:48 tabl:50
train learn:70 teach:70
tranquil calm:52
translat languag:52 text:56 write:49 written:53
transliter refer:51 word:52
transpir happen:53
travers rout:51
treason charg:56 sentenc:51
treati agreement:56
treatiz publish:49 write:49 written:51
treatment treat:55
trend growth:49
trendi shop:52
tri attempt:55 try:66
trial case:53 sentenc:51
triathlon event:51
trigger prompt:53
trim cut:55
trio band:51
trip visit:56
tripl doubl:67
triumph win:56
trivial matter:49 unimport:49
troop deploi:60 forc:62
troup perform:49
truck load:51
true right:70 correct:70 truth:52
truli realli:53 someth:50
trust confid:70
trustworthi honest:54
truthfulli answer:48 honestli:62
try attempt:49 help:50 tri:66
tuesdai earlier:49 week:57
tumbl drop:54 fall:57 jump:53 rise:53 slide:57 stock:55
tumor abnorm:50 cell:53
tumour cell:48
tune song:48
turboprop plane:48
turmoil jitter:54 uncertainti:56
turn rotat:70
turnout vote:51
turnov sale:70
tutor teach:52
twelv eight:60 seven:60 sixteen:75 ten:62 three:53
twenti eight:54 seven:53 sixteen:70 ten:62
twig tree:52
twitter onlin:49 web:52
two eight:64 seven:63 sever:49 three:76
type group:70 class:70 categori:70 kind:70 variant:52
typic usual:67
typographi graphic:49
tyrann regim:55
unab continu:49
unabl fail:51
unanim resolut:48
unborn children:48
uncertain doubt:70 uncertainti:50
uncertainti jitter:53 uncertain:50
unclassifi classifi:52
unclear uncertain:53
uncommon rare:70 seldom:70 minor:70
unconstitut rule:50
undecid vote:50
undefin ambigu:49
undermin harm:49
underneath insid:51
understand explain:56 know:50 knowledg:50 learn:55 mind:50
understood explain:54 understand:56
underus unus:49
undetermin unknown:52
uneas jitter:52 uncertainti:53
unemploi worker:48
unemploy rate:49 rise:48
unexpect strang:70 unusu:70 abnorm:70 odd:70 suspici:70
unfair discrimin:49
unforgett memor:52
unfortun happen:53 mistak:51
unimport trivial:49
uninterest unimport:52
unix browser:48 server:49
unload load:56
unnerv jumpi:49
unrecogniz unrecognis:65
unrestrict free:49
unsc resolut:52
unseal file:51
unseason weather:51
unsettl uncertain:49 uncertainti:48
unsuccessfulli tri:53
unsuit suitabl:55
unsur doubt:48 uncertain:51
until again:48 befor:53
unusu strang:70 abnorm:70 odd:70 suspici:70
unvarnish truth:48
up down:64 out:54
upgrad improv:49
upheld judg:56 rule:53
upland area:49
upload user:48
upper lower:51
upscal shop:53
upstair apart:55
upstream flow:51
upsw growth:49 trend:52
urdu languag:51
url address:70
us import:70
user person:70 peopl:70 browser:55 custom:51 onlin:54 server:52 web:53
usoc committe:48
usual often:56 typic:67
utter word:51
vagu ambigu:53
vainli tri:59
valedictorian class:49
valu number:70 amount:70 share:49
valuat valu:51
vapor leakag:48
vari differ:49
variabl column:70 field:70 featur:70 linear:49 paramet:61
varianc paramet:51
variant type:52 version:49
variat differ:49 vari:49
various other:51 sever:53
vast huge:48
vector coeffici:49 integ:50 linear:55 matric:48 matrix:53 paramet:51
veer drift:54
vehement disagre:51 reject:51 strongli:55
veloc gradient:52
vendor shop:50
ventur compani:53 partner:51
verac doubt:49 question:50
verdict judg:53 sentenc:48
veri extrem:52 too:54
verifi check:70 test:70
vernacular languag:54 style:49
vers song:49 text:53 written:53
version origin:49 variant:49
vertic curv:54
vhf frequenc:53
vibrat frequenc:51 nois:51
vicin near:51
victori win:65
video film:70 clip:70 digit:50 featur:49
view look:70 read:70
viewpoint context:48 opinion:51 view:57
villain charact:54
vine tree:56
violin string:51
visitor custom:70
vital import:52
vividli rememb:49
vocabulari languag:59
vocal rhythm:48 song:48 voic:51
vocalist band:57 song:50
vocat teach:50
voic sound:70
voicemail messag:53
voltag frequenc:48 input:48
voter vote:62
vow promiz:52
vulgar nuditi:48
wag tail:49
wait delai:70
walgreen chain:52
walmart store:52
wanna do:50
want do:60 forget:49 get:55 go:49 know:60 pretend:53 realli:52 sai:49 somebodi:49 someth:48 sure:59 try:52
warehous shop:50 storag:50 store:59
warmup match:54
warn alarm:51
wash clean:52
wastewat wast:49
watan daili:54
watercolor paint:61 painter:49 sketch:50
watercolour paint:55 painter:50
wavelength frequenc:53
we alwai:50 do:60 go:52 know:59 realli:57 sure:60 thing:56
weak strong:49
weaken weak:54
weaker slower:50 weak:62
web page:70 browser:51 databas:50 network:48 onlin:64 site:50 user:53
webpag web:50
websit page:70 web:70 onlin:57 site:50
wednesdai earlier:48 week:56
week weekli:70 dai:52 last:61 month:64 weekend:54
weekend dai:50 holidai:49 night:53 week:54
weekli week:70 daili:61
weight import:70
weird strang:70 unusu:70 abnorm:70 odd:70 suspici:70 kind:49 sort:48 thing:54
welfar health:48
went came:51
westbound rout:49
westward drift:48 slowli:49
what know:59 noth:51 realli:49 sai:54 someth:56 thing:53
whatev everyth:52 know:54 noth:49 somebodi:49 sure:55 thing:51
wheelbas shorter:50
when after:54 befor:54 but:48
whenev somebodi:50
whereupon afterward:55
whether question:50
white black:63
who whom:55
whoever nobodi:49 somebodi:57
whole complet:70
wholesal price:48 sale:53
whomev choos:48
whop total:48
why explain:70 reason:70 ask:50 do:54 exactli:49 forget:50 guess:55 happen:52 know:69 nobodi:53 noth:50 realli:55 sai:56 see:51 somebodi:49 someth:53 sure:59 tell:62 thing:58
widen gap:55
wider widest:48
width length:65
wikipedia articl:50
willow tree:48
win chanc:49
wind weather:48
window dashboard:51
windshield window:48
winner win:57
wintri weather:48
wireless digit:49 network:50
wish happi:49
wo come:49 do:56 go:54 know:48 realli:48 sure:58
woe jitter:49
won win:64
wonder forget:51 guess:51 happi:52 know:59 realli:54 rememb:57 someth:50 tell:53 thing:54
wood tree:54
woodwind string:53
woolworth chain:48 store:49
word term:70 token:70 languag:53 refer:52 spoken:51 text:51
workflow flow:70 pipelin:70
workforc job:52
workmanship qualiti:49
workstat comput:55 server:58
worri doubt:51 uncertainti:48
wors bad:50
worthless useless:50
wound kill:61
wreckag crash:52
wrist thumb:49
write save:70 articl:49 publish:49 read:48 written:54
written text:52 write:54
wrong mistak:70 error:70 guess:48 mistaken:48
wrote articl:51 publish:57 write:61 written:53
xml json:59
xp browser:53 window:49
yahoo browser:52 onlin:52 web:51
yeah guess:52 know:53 realli:54 somebodi:49 sure:49 thing:53 yes:63
year yearli:70 ago:54 last:54 month:57 sinc:56
yearli year:70
yediot daili:50
yedioth daili:51
yellow black:48 colour:53 white:49
yellowish colour:50
yes know:48
yesterdai previous:70 todai:48
yoga teach:49
you come:48 do:65 everyth:49 forget:55 get:56 go:59 guess:51 know:64 like:49 realli:57 see:54 somebodi:57 someth:51 sure:60 tell:53 thing:59
younger older:63
yourself everyth:50 somebodi:56 sure:50
youtub onlin:50 web:49
zeitung daili:49
zloti euro:53
zone region:70 area:70
zucchini slice:56
`;
