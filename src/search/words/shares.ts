/**
 * Made by bench/search/word-shares.mjs from 147 public repositories; not edited by hand. A line: thousandths of all units, and the words
 * that stand in so many.
 */
export const SHARES = `
244 get
209 str
207 valu
203 name
199 init
194 model
183 data
180 type
167 error
165 int
162 list
160 arg
155 src
154 2
150 return
148 1
139 dict
131 set
118 util
116 size
115 base default
114 input
113 option
109 bool
106 paramet
105 shape
103 tensor
101 float
99 0
98 kei len torch
97 class
91 output
88 kwarg param
86 3 object
85 path
84 function id
83 num
82 exampl np
81 transform
76 isinst number
75 creat
74 super
73 modul
72 featur
71 add core index tupl
70 arrai check file
68 gener
67 batch call config max result train
65 append dataset map no state
64 rang time
63 format string
62 comput updat
61 dtype
60 layer properti sampl
59 method valid
57 dim log
56 contain forward info
55 item run
53 out
51 http python
50 nn target
49 start
48 imag support weight
47 argument column encod label text
46 iter load
45 length
44 distribut except first initi
43 api convert
42 appli implement instanc process requir
41 current group make mean note provid zero
40 4 see step
39 but common normal same split token
38 context metric numpi specifi
37 devic ignor indic join predict random request sequenc test
36 5 frame mask min node version
35 backend mode sum tf user
34 attribut axi copi match scale singl
33 block ndarrai order py
32 build end exist fit handl obj oper posit remov task warn
31 client compon count expect filter infer intern kera optim other seri variabl
30 channel code engin graph json logger norm os regist union
29 allow case last loss more point save
28 cach dictionari empti includ lib messag pars print score
27 8 dimens element estim field local non origin pass project queri read refer select sourc url
26 action connect head manag store
25 32 after befor differ doc found multi net open packag pad row tabl
24 custom decod defin dir driver idx integ line linear matrix ops pd rais replac val wrapper
23 activ avail calcul callabl chang collect com configur conv enumer find level math re servic sort
22 attr between event execut extract io metadata network op pipelin resourc respons write
21 control enabl env evalu full instead main perform runtim two view
20 2d depend descript drop embed follow getattr inform invalid kernel lower memori meta miss msg org panda root share space total up us vector wrap
19 64 auto col correspond global learn multipl next otherw over polici probabl pytorch rate reset skip stack standard stat take tool width
18 agent bia classmethod content equal extra fail grad hidden ids pred prefix rank repr server status tag zip
17 10 ad addit algorithm app attent both bound cannot close compat detail either environ maximum observ overrid parallel profil reduc repres reshap schema search staticmethod tensorflow work
16 alreadi backbon binari byte categori command contrib datafram debug delet determin df edg ensur github handler hasattr html img left pool record ref second seed spec specif stop window
15 6 abs becaus benchmark box cfg directori disabl dropout entri eval header keep limit parent plot plugin post preprocess right schedul sdk setup storag stream todo tree uniqu verbos without worker
14 3d alpha boto buffer callback cast cat checkpoint classifi color compil complet cpu db document factor ident numer part pop raw render session sinc structur templat threshold titl top vendor
13 access boolean classif constant detect displai dist don download dure emb expand filenam fill got gradient jax job keyword locat mixin opt pair pre prepar scalar seq show unit
12 accept assign averag avoid backward construct coordin date direct epoch everi extend fix flatten height interv legaci link loop nan ndim need neg noqa offset prob ratio real report res resolv rule segment serial sql stabl stride style sub system unknown v2 visual
11 16 7 act actual adapt alwai annot assum astyp back clip combin condit continu datetim deepspe dens depth effect experiment factori flag form go help helper host hub instal loader long modifi now partial partit patch pos present regress rel represent scope script separ slice stage strip trace volum word
10 9 align basic bodi builder categor center chunk consid cross cuda cv deprec dump exp experi export express extens feat flow forc futur gen integr interpret invers logit merg minimum most nest old parser pip possibl pretrain progress queue simpl spars sqrt strategi through trainer transpos ts while within
9 1d abc abstract abstractmethod aggreg arang automat ax bar baselin concaten constraint constructor correct dask deep distanc doesn domain ds dynam expr extractor gpu grid hash high hook identifi interfac liter logic lr measur move onc port precis previous receiv relat remot revers safe sampler scipi send sklearn special sqlalchemi squar startswith std sync term thread timeout timestamp upper usag vocab wait widget
8 about across along applic assert associ astropi attn best bin bio broadcast choic clean clear cluster compar concat conf consist databas dataclass directli discret dispatch dl entiti eps exc exclud exit ext forecast gate geometr heat import inf inner issu languag layout least librari lightn loc low mlp mmcv na neutron optuna page pattern plotli primit problem processor produc protocol put reader reason region registri repeat retriev round runner sequenti shard shuffl summari sure sys track translat ui uniform v1 video
7 100 abov absolut address allennlp art arxiv augment autogluon awscli bbox begin below bentoml beta botorch causalml celeri cell cinder cirq cli cloud dart datasett definit describ dot dvc en eq evalml evid ex extern fast fastchat featuretool flair fp frozen geometri getitem gluont great greater guid gymnasium haystack insert instanti interact iron keyston kornia larg lerobot less libcloud ludwig luigi mani manila mayb megatron metaseq meth mix mne monai multipli necessari networkx neuralforecast nltk nois nova obs pant pennylan place product prop pycaret pykeen pyod pyro qiskit recurs reduct regular residu rng sagemak scrapi sentenc sentri setuptool shap shift signal small span spatial squeez statist subclass success sunpi superset swift symbol sympi termin tfx timm torchmetr trial tslearn under unsqueez utf uuid varianc writer ydata youtub ziplin
6 12 accord addon alia anoth arch auth avg awx behavior bit blob bucket chain charact child circuit clone coeffici convers coord counter ctx decor deepchem deepcopi degre delta detector dev diff dimension disk down draw dt duplic econml editor effici endpoint enum epsilon equival err even explain fairscal fetch finish flat freq frequenc frontend gamma gather gaussian geopanda gt histori horovod ibi ie ignit impl interpol ip jnp js kind kombu lazi lock look ml mmagic mmf mmpretrain modin namespac nd networkit nilearn numpyro off ok onmt paper pb period permut pi pixel power ppcl preserv prompt qlib qubit releas relu respect rest reward rotat rtype s3 section serv setter side signatur similar singer skimag softmax spaci speed spyder statsmodel still suffix syft tianshou tolist torchrl torchtext transport treatment truncat until uri vaex var well world www xarrai yet
5 01 11 20 account accuraci actor adjust alloc altern approxim area artifact asarrai attach attempt audio aws background bench bert better bind bn built captur caus char children choos cmd colossalai complex compress consum contigu convolut covari cover credenti csv dataload decai decis deriv desir detach divid docstr doubl due dummi durat edit enter entir episod executor explan failur fairseq fc figur flax folder fulli functool geo give googl gradio higher hot howev increas ind individu inplac insid inspect intermedi jit known larger later latest leav linalg lm lookup lu manual mark md member migrat mmaction mmdet mmocr mmpose mp multimod nativ nni ns nx outcom own parlai pdf pipe platform pose prefect prevent prior proj proto proxi pylint quantil quantum rand recommend regressor remain repo resiz resolut restor rgb role rout seg semant setattr sigma slot smooth snapshot strict subset th too treat trigger txt typic uint unsupport upload variant vec verifi visibl
4 15 50 acceler accumul adam affin against ai analysi angl anyth appropri arbitrari argmax around arr arrow asset attack author bad bokehj bottom boundari branch candid causal chat click commun confid consol corpus correl cost cov creation crop dai delai demo dep deploi deploy desc descriptor deseri destin det detectron determinist develop deviat dgl differenti dilat div divis downsampl earli emit enc endswith entropi et exact explicitli faster filepath final flip fmt font frac fraction free fs ground gym half happen hint hold hparam human hyperparamet improv independ inherit inject invert itself keepdim keypoint lead learner llm machin margin marker master matplotlib matric middlewar minim mod monitor ms nb neighbor never nnx obtain occur openstack ordin orig outsid overlap overload overwrit pack past payload permiss phase pickl placehold poli popul potenti pragma prefer preprocessor prev primari push rai rather redash regex renam replai req ret retri rnn rpc scatter scikit secur selector sent short sigmoid sign smaller spark speech speechbrain st stacklevel stdout streamlit suppli switch synchron temp tempor three timer timeseri tmp tp traceback transit truth tune turn underli unexpect unus usual v3 vertic vision visit web whole wire wise x1 x2 xml
3 13 14 18 1e 25 256 30 501 adjac again agg al alias amount anchor answer appear ar architectur archiv argpars ascii asynchron atom authent basenam basi beam becom bokeh bootstrap break button caller camera cancel canon ceil certain chart clamp cleanup cnn co collector come comm comment commit comparison compos composit concurr cond conn connector contrast corner cos cp criterion critic cur cursor cut cycl dashboard de declar decomposit defaultdict defer densiti design dest diag diagon dialect dialog dirnam doctest dst e501 ec elast enforc ensembl exactli exec explicit explor exponenti face fake fall fallback famili feed fig fine finit flush fname fold formatt framework fun further fuse git gp groupbi hard hashabl hf increment indent instruct intersect inv invari invok itertool joint know kv kw l2 lang latent launch leaf likelihood listen live longer made major makedir mapper mat matmul median mesh misc mm modal momentum mu mul multiclass multivari mx nas ne nearest neural nonzero notebook noth nullabl numel orm outer outlier paddl particular password pend persist physic pick piec pkg pl plain plane plt plus pointer polygon polynomi possibli posterior postprocess pow predictor preset prioriti proba prod program propag propos prototyp pt pull purpos qkv qualiti quantiz question radius randint randomli rb reach readi recent recip reflect reg relev rep replic resampl rescal reserv resnet restrict rl ro robust router sa scaler scheme secret sep serializ setdefault sever shell sig simpli simul sin site sleep soft solut solv someth splitter stderr stem stochast struct studi subject submit substitut successfulli superv suppress surfac swap symmetr sz tab tabular tail taken tau teacher temperatur temporari tgt therefor theta thing thus togeth tpu tqdm tracker trainabl tran transfer tripl unabl unicod unifi unless unpack unwrap veri versionad virtual viz vocabulari vs wandb warmup whitespac wiki wikipedia workflow written yaml year yield zone zoo
2 02 05 1000 17 200 24 2f abl acc acquisit admin advanc affect ag alert analyz ann anomali approach arn asyncio balanc belong big boost border bottleneck builtin catalog cc cdf central ch chosen ci ckpt coco coef coeff comp conflict contextmanag convent correctli crs cumsum cumul curv datasourc dc decim decreas delimit di diffus digit discard distinct dml do dp dsl dynamodb enough eos escap exclus exog expans expert expir expos ey fabric few ff ffn floor forest formula fragment freez fusion gain gap gelu glob good gpt guarante hat have heatmap hide highest hist histogram hit horizon horizont hostnam hybrid imput inlin instrument intercept iou isn isnan iv kept l1 lab lax light like linspac linux lite ll lstm magic maintain masker maxim mechan media mem mid minut mismatch mkdir moe moment much multiprocess mutabl mutat natur nlp notif nurseri omit orient osp overal owner pa paddleseg pauli penalti percent percentag phi png pp proc properli prune ps pure quot rag randn ravel readlin recal recognit refresh reject relationship reload research resp resum reus rich ring roi roll satisfi scorer se season seen sensit shortcut shutdown silent simplifi slow socket sp sqlite statement subprocess subsequ subtract suggest suit syntax tanh textrecog theme tick tile timedelta timestep toler trade transact travers tri trim try tutori uid upgrad upsampl usernam vi vit wav wb websit won wrong wsgi y1
`;
