/**
 * Made by scripts/near-words.mjs from vectors of words that are in the public domain (GloVe); not edited by hand. A stem of
 * English a line, then stems of the glossary with the cosine of both in hundredths.
 */
export const NEAR_WORDS = `
abduct kill:62
abl try:60 need:60
ablaz explod:65
abov below:89
absentia sentenc:68
absolut noth:65 truli:60
abstent vote:65
acceler slow:70 faster:60
accept agre:62
access user:64
accid crash:75
acclaim film:61
accur calcul:60
accus charg:64
achiev progress:62
acoust sound:64
acquir purchas:66 bought:66
acquisit purchas:61
acquit sentenc:69 charg:67 judg:64
across along:68
acryl paint:66
actor film:65
actual probabl:69
adamantli strongli:63
addition addit:60
adher strict:69
adjac area:65
adject word:63
adolesc children:62
ads advertis:90
adult children:63
advert advertis:83
aerosmith band:64
affidavit document:64 file:63
afraid pretend:68 nobodi:65 forget:61
afresh anew:72
afrikaan languag:63
after befor:78
afternoon night:70 dai:63 weekend:62
aftonbladet daili:62
ag older:68
again until:60
ago year:68 last:67 sinc:63 month:61
agre agreement:67 accept:62 decid:61 propos:61
agreement agre:67 sign:62
aharonot daili:61
ahronot daili:63
aircraft fly:66
airplan fly:70 crash:65
akhbar daili:61
alarm warn:63
albertson store:61
album band:74 music:63 singl:62
alert alarm:67 warn:63
algebra linear:65 integ:61
algorithm method:67
alleg charg:66 complaint:62
allegedli charg:63
allmus review:64
almost nearli:81
along across:68
aloud read:61
alreadi still:65
also often:62
alter chang:69
alwai sure:66 hardli:64 seldom:64
amalgam merg:70
amazingli veri:66
ambush kill:72
amd processor:64
amend propos:64 bill:63
among mani:63
amount sum:69 quantiti:66
amplitud frequenc:75
ams updat:71
analog digit:63
analys summar:64 data:60
analysi data:66 method:61
analyst predict:66 forecast:62
analyt knowledg:60
analyz data:62
and well:63
angl curv:65
angri noisi:61
ani no:67 possibl:62
ankl broken:60
annot text:69
annual yearli:89
answer question:72 ask:62
anthologi edit:74 publish:69
anticip expect:67 predict:61
antisoci behaviour:66
anxieti uncertainti:62
anybodi nobodi:86 somebodi:86 sure:72 guess:69 happen:67 thing:64 noth:64 pretend:63 honestli:63 someth:62 tell:62
anymor nobodi:72 thing:71 happen:68 somebodi:64 sure:64 do:64 noth:63 forget:62 guess:62 go:62 yes:61 someth:61 everyth:61
anyon somebodi:76 nobodi:74 pretend:63
anyplac somewher:65
anyth noth:89 someth:83 everyth:71 somebodi:69 thing:69 nobodi:69 sure:66 happen:64 do:62
anytim tomorrow:63
anywai happen:65 nobodi:62 yes:62 guess:61 noth:61 go:60
anywher somewher:75
apart rent:60
apoptosi cell:62
app web:68 user:67 server:60
apparel sale:60
appeal judg:67
appel judg:76
applic appli:64 user:61
approv propos:68 submit:61
approx approxim:84
aqueous solut:60
arama word:62
archaeologi histori:65
archeologi histori:63
archetyp charact:61
architect painter:64
archiv librari:74 catalogu:64 document:63 collect:63
argument question:62
armi forc:77 command:73
arrest sentenc:61 charg:60
articl publish:73 page:68 edit:63 write:61
artist painter:75 music:69
artwork paint:69 collect:68
as known:61
asda chain:63
ask tell:74 answer:62 request:61
aspect context:67
asset loan:61
assign command:61
athlet team:61
athletic abil:60
atop behind:62
attack kill:68 target:61
attempt tri:69 fail:64 try:62
attenu frequenc:61
attic apart:62
attornei judg:63 file:60
audio digit:64
autist children:66
autobiographi write:64 publish:61
autom system:61 comput:61
averag lowest:70 compar:61
awai off:69 back:67 out:63
awfulli too:63 veri:61
axon neuron:67
babi children:62
back awai:67 pull:63 off:63 out:61
backstrok metr:65
bag pack:65
baggag check:60
bailout loan:63
bakeri shop:71 store:64
ball off:63
ballot vote:80
ban forbid:61
band music:63
bandag hand:64
bandwidth frequenc:63
bankruptci file:64
baroqu style:61
basement apart:69
basketbal team:63
bassist band:73
bathroom apart:62
battalion command:70
bazaar shop:69
becam becom:73
becaus but:70
bedroom apart:76
befor after:78 until:66
beg ask:61
began start:67 begin:61
begin start:69
begun begin:65
behavior behaviour:88
believ sai:63
benchmark stock:66
benefit incom:63
better good:72
bia discrimin:62
biannual yearli:61
bias skew:64
bibl text:63
big bigger:64
bigger larger:67 big:64 smaller:61
biggest largest:78 big:61
bigotri discrimin:65
bilater relat:65
bild daili:64
bill propos:62
billion euro:64 percent:61
bimonthli weekli:66
binari integ:60
biographi publish:61 written:61
bird wild:63
birdi hole:75
bit littl:74 too:61
biweekli weekli:71
bizarr strang:75
black white:79
blasphem insult:62
blasphemi punish:62
blast explod:72
blend mix:66
blew explod:68
blog web:75 page:62
bloomingdal store:62
blue black:70
bluegrass music:61
blueprint outlin:74 propos:65
bluish colour:64
blunder mistak:71
blur blurri:68
blusteri weather:62
boar wild:71
bogei hole:73
boister noisi:76
bollywood film:72
bomb explod:68 kill:63
book publish:79 edit:69 write:68 written:62
bookshop shop:61
bookstor shop:62 store:62
boost increas:65
borrow loan:77 default:70 monei:60
bother nobodi:64
bought sold:87 purchas:75 sell:73 bui:72
bounc swing:62
bours stock:71
boutiqu shop:78 store:64
brain cell:63 neuron:63 abnorm:62
brainer no:60
bread bake:74
breadth depth:64
break broke:69
breakneck pace:65
breakthrough progress:61
breaststrok metr:66
breed wild:61
briberi charg:69
brick tile:67
brigad command:65
brigadi command:67
bright light:67 dark:65 colour:64
brisk steadi:65 pace:64
broadband network:65
broadcast network:63
broadest widest:65
brochur advertis:64
broke break:69 broken:64
broken broke:64
brown white:72 black:63 colour:61
brownish colour:64
brownston apart:61
brows web:68 user:66
browser user:69 server:64 web:64
brunch weekend:63
bucket fill:60
budget spend:64
bui sell:88 purchas:76 bought:72
build structur:61
bumpi smoother:61
bungalow apart:60
bunker hole:65
buoi steadi:60
buoyant steadi:62
burst explod:60
busi compani:64
butter bake:77
butteri flaki:64
buyer purchas:61 bui:61
bystand kill:61
ca do:82 go:71 sure:71 forget:65 guess:65 thing:65 nobodi:64 somebodi:62 get:61
cabl network:75
cach hidden:60
cafe shop:71
cake bake:79
calligraphi paint:66
camcord digit:64
camera sensor:64
can do:64
candid vote:65
candidli honestli:70
canist explod:61
cannot do:60
canva paint:66
canvas paint:77
capita incom:67
caravaggio painter:61
cardiac abnorm:61
care health:78
cargo load:64
carri load:61
cash monei:76 loan:64
cassat judg:62
casserol bake:71
cassett disk:62
catalog catalogu:88 collect:67
catalogu collect:74 publish:62
catchment area:61
caution warn:63
cavalri command:64
cd disk:62 version:62 edit:60
ceasefir agreement:61
cedar tree:61
cell neuron:64
cello string:65
cenotaph memori:63
census popul:69
cent percent:64 share:62
centimet feet:63
centimetr metr:66 feet:65 length:61
centr center:67
ceo execut:81
ceram paint:64
certainli hardli:75 sure:72 alwai:70 noth:68 probabl:67 truli:66 someth:63 nobodi:62 thing:61
certif valid:61
cfo execut:60
chain store:70
chairman execut:66
champion titl:67 win:62
championship titl:65 team:63
chanc win:61
channel network:70
character describ:71
characterist uniqu:63
charg sentenc:64
chasm gap:69
cheaper cheap:76 cheapest:61
cheater cheat:65
chees bake:62
cheesecak bake:65
chest hand:61
chewi flaki:62
chief execut:68
child children:77
chilli weather:60
chipset processor:62
chocol bake:62
choic choos:66
choos prefer:68
chop coars:69
chopper crash:61
chorus voic:60
chose choos:72 decid:60
chosen choos:68
christma holidai:81
chronicl publish:60
chronologi overview:65
cia secret:66
cinema film:71
cinematographi film:60
circuitri devic:62
circumfer length:63
circumst reason:61
civilian kill:62
clad black:61
clarif request:61
clarifi ambigu:64
clasp hand:67
class grade:60
classi nice:63
classic music:62
cleaner clean:62
clearli definit:60 hardli:60
clemenc request:62
client custom:61
climb jump:76 drop:62 rise:62 fall:61
clinch win:74
clinic health:61
clip photo:63
closest nearest:67
clue find:62
clutch hand:64
cm length:64
coach team:69
coeffici matric:63 paramet:61 vector:61 matrix:61
colder weather:64
coldplai band:61
collag paint:64 sketch:61
collar black:62
collarbon broken:74
collect catalogu:74
collid crash:64 explod:60
collis crash:71
colloqui refer:66
colonel command:72
color colour:87
column page:64
columnist column:70 daili:64
come go:76 goe:62
comedi film:73
comic charact:64
command forc:65
commenc begin:60
commod price:68 stock:64 trade:61
commonli known:70 often:65 typic:65
compar percent:67 averag:61
comparison compar:64
compens paid:64
compil catalogu:64 edit:64 record:63 collect:61
complaint file:64
complex structur:65
complianc implement:62
compon core:62
compos music:69
comprehend understand:69 honestli:63
comprehens implement:63
compriz consist:77
comput server:63 devic:63 digit:62
conceal hide:69 hidden:61
concept idea:70 context:61
concern uncertainti:67
concert music:66
concerto string:61
conclus outcom:65
concur opinion:71
condo rent:71 apart:63
condominium apart:67 rent:66
confidant closest:62
confidenti document:64
confisc stolen:63
congenit abnorm:65
conglomer compani:63
congratulatori messag:65
connect link:73
consecut eight:62 second:60
consider signific:65
conspir charg:60
conspiraci charg:71
constitut rule:63
constitution rule:65
constrain constraint:69
construct structur:63
consumpt growth:65 increas:65
contemporari music:63
context defin:62 descript:61
contextu context:61
contin countri:62
conting deploi:63
contrari ignor:61 reason:61
convict sentenc:85 charg:76 punish:60
cook bake:72
cooki bake:78
copi print:72 document:63 edit:62
corp command:64
corpor compani:66 execut:60
corps bodi:65
corrier daili:62
cortic neuron:69
cost reduc:65
costco store:64
countless thousand:65 mani:62 sever:62
court judg:82 rule:61 case:60
courtyard apart:61
cox column:60
cpu processor:77 gpu:66
cpus cpu:76 processor:73 gpu:62
craftsmanship qualiti:61
craftsmen painter:61
crazi thing:65
cream bake:64
creation creat:67
credit loan:72
creepi strang:63
crept drift:63
cretac epoch:62
crimin charg:67 punish:62
crimp squeez:63
crowd noisi:62
crown titl:61
crucial kei:67
crude price:62
cruel punish:62
crumb bake:66
crust bake:69
crusti flaki:62
cubic metric:64 feet:62 metr:61
cubist painter:64
cup match:65
cupcak bake:60
cure treat:61
currenc euro:61
curricula teach:67 program:62
curriculum teach:67 program:63
cursor click:60
custard bake:68
custom user:63
customarili seldom:60
cut reduc:61
cutback cut:60
cypress tree:61
dai night:66 week:65 weekend:62
daili weekli:76
danc music:69
danger pose:60
dare pretend:62
dari languag:61
darker dark:63
darn thing:61 sure:61
dashboard window:64
data databas:68 inform:67 statist:63
databas data:68 inform:63 web:63 server:61
datelin updat:62
daughter children:63
dead kill:77
deadliest worst:62
deafen nois:63
deal agreement:75 contract:62
death kill:61
debit card:73
debt loan:75 default:72 ow:62
decapit kill:61
deceler growth:69 slow:67 slower:61 pace:61
decent good:64 better:61
decid agre:61
declassifi document:63
declin rise:66 drop:61
decompos bodi:61
decor paint:66
decreas increas:87 reduc:66 rise:63
deduc explain:64
deduct incom:64
deep deeper:68
defam insult:62
default loan:69
defeat win:62
defi ignor:62
defin paramet:64 context:62
definit reason:61
deform abnorm:61
defrai cost:62
delai cancel:67
deleteri effect:62
delicatessen shop:61
delight happi:65
demarc border:64
democrat vote:62
dendrit cell:64 neuron:63
deni claim:66
denigr insult:63
depict paint:61
deploi forc:65
deploy deploi:75
depositari share:60
depot warehous:71
describ refer:66 descript:66
descript refer:67 describ:66 context:61
design model:63
desktop comput:75 server:75 browser:72 window:61
despiz hate:65
dessert bake:60
detach command:66
detail descript:63 document:63 outlin:60
detector sensor:68 detect:63
detest hate:65
deton explod:74
detriment harm:75
develop project:62
devic sensor:73 comput:63 machin:60
dgba statist:64
diagnos treat:66
diagon curv:62
dial caller:61
dialect languag:75 spoken:74
dialog dialogu:68
dialogu talk:65
diamet length:69
did do:70
differ vari:62
differenti function:61 paramet:60 vector:60
digit comput:62
dimarco hole:60
dimens dimension:65
dimension dimens:65
diner shop:65
dip drop:73 fall:63 rise:63
dipper big:61
directori web:61
disagre strongli:63 opinion:61
disappear vanish:87
disburs loan:64
disc disk:77
discard remov:64
discours context:65
discov found:75
discriminatori discrimin:69
discuss talk:76
disembark arriv:69
dish bake:65
dishonest honest:61
dismemb bodi:60
disparag insult:62
dispatch send:62
dispos wast:68
disregard ignor:80
disrespect insult:72
dissemin inform:68
dissent opinion:63
distant closest:63
distinct uniqu:70 differ:63
dive jump:60
divid split:70
diwali holidai:61
dlr euro:62
dna sequenc:62
do go:73 sure:71 thing:68 make:61
document copi:63 inform:60
documentari film:77
doe do:70 sai:66
dole campaign:60
dollar euro:69
done sure:63 do:61
door window:68
doorwai window:66
dopamin neuron:62
dormitori apart:60
doubl singl:64
doubt confid:61
dough bake:74
dow stock:68
down up:80 off:64
downfield pass:62
download user:68 digit:60
downstair apart:62
downstream flow:61
dozen sever:70 thousand:69
drama film:72
drastic chang:62
drawn draw:66
drew draw:71
dri fresh:61
drop jump:65 fall:64 rise:62
drugstor chain:68 store:66
drum rhythm:63 tune:61 band:60
drummer band:77
duplex apart:61
durat interv:60
dusk dai:61
dust cloud:63
dvd edit:61 digit:61
dwindl shrink:64
earli late:83
earlier last:63 previous:63
earliest date:64
earner incom:61
earnestli honestli:60
easi quick:66
easier easi:65
easiest cheapest:66 simplest:66
easter holidai:74
eateri shop:72
econom growth:63
economi growth:71
economist forecast:63 predict:61
ecus euro:61
edgi jumpi:62
edit publish:76 print:65 copi:62 page:61
editor publish:64
editori column:63 daili:63
eds updat:76
educ teach:68
eeri strang:61
effort help:60
eigenvalu matric:65 integ:61 matrix:60
eight three:90 two:80 sixteen:74 ten:69
eighteen sixteen:79
eighth second:77 finish:61
eighti sixteen:65
elbow thumb:61
elderli children:66
elect vote:74
elector vote:73
electron comput:66 digit:61 devic:61
electronica music:63
eleg style:64
elementari grade:69
eleph wild:60
eleven sixteen:93 eight:77 ten:77 three:66
ellipt linear:62
els nobodi:83 somebodi:80 thing:71 someth:70 sure:69 noth:68 everyth:68 happen:67 forget:67 guess:67 somewher:63 pretend:62
email mail:78 messag:70
embalm bodi:61
embezzl charg:64
embryon cell:67
empathi understand:60
emphas stress:67
employ worker:61
employe worker:75
empti fill:72
enabl allow:69 help:60
enact bill:62
encod sequenc:63
encrypt password:63
encyclopedia publish:63
endang harm:62
endors propos:60
endotheli cell:61
english languag:66
engrav paint:69 painter:64
ensembl music:64
enthusiasm confid:61
entir whole:66
entrepreneuri creativ:70
envisag propos:62
eocen epoch:64
ep band:62
epidemiologist expert:62
episod seri:65
epitheli cell:67
equat paramet:68 linear:64 variabl:63 coeffici:62 vector:62 defin:61 calcul:61
equiti stock:64
erron mistaken:66
error mistak:64
esl learner:62
espionag charg:60
essai write:76 publish:69 written:66 edit:60
essenti basic:65
etch paint:65
ethicist expert:63
ethnographi histori:60
eu enlarg:60
eucalyptus tree:64
euclidean vector:60
eurostat statist:64
evas charg:66
even too:69 but:67 much:61
evenli divid:62
eventu soon:66
everybodi nobodi:83 somebodi:82 sure:73 thing:71 everyth:68 someth:65 tell:64 lot:64 happen:63 guess:62 happi:62 forget:62 alwai:61
everyon somebodi:76 nobodi:76 sure:72 tell:70 everyth:65 forget:65 thing:64 someth:62 happi:62 alwai:61
everyth thing:74 someth:69 noth:68 sure:64 somebodi:62 nobodi:61
ex former:69
exacerb uncertainti:62
exactli guess:66 happen:65 someth:64
exceed estim:62
exceedingli veri:73
excel qualiti:67
exception veri:62
excerpt written:60
excess reduc:66 amount:63
exchang stock:64 trade:64
excus reason:62
expansionari polici:61
expect predict:68 forecast:68
expeditionari command:66
expenditur spend:66 cost:60
expens cost:75
experi learn:65
expert specialist:75
explain understand:70 suggest:69 tell:63 reason:62
explan reason:68 explain:65 suggest:64 descript:60
explicitli defin:62 forbid:62
explos explod:80
exponenti multipli:72 logarithm:61
export product:69 sale:65 output:63
expressen daili:61
expressionist painter:68
expressli forbid:63
exterior tile:62
extort charg:64
extran delet:60
extraordinarili veri:69 extrem:62
extrem veri:65
fa match:61
facebook web:71 user:64
facsimil copi:61
fact explain:67 reason:63 truth:61
factori warehous:64
faculti teach:62
fail attempt:64 failur:64
failur fail:64
fairli veri:66
fairwai hole:66
fall rise:72 drop:64 slide:63
fallen fall:61
falsetto voic:65
famous known:64
farmwork worker:65
farsi languag:60
farther far:60
fashion style:60
fast pace:64 faster:62
faster slower:82 speed:67 slow:63 fast:62
fatal kill:65
favor prefer:64
fax mail:69
fbi detect:61
feast holidai:62
fee paid:65 cost:61
feebl weak:60
feedback input:66
feel happi:69
feet metr:70
fell drop:76 fall:69 down:64 jump:63 share:60
feloni charg:76 sentenc:63
femur broken:61
festiv music:61
fetal abnorm:61
few mani:68
fha loan:62
fibula broken:61
fiction charact:67 film:61
fifteen sixteen:94 ten:80 eight:72
fifth second:83 first:62
fifti sixteen:73 ten:68
file complaint:64
fill empti:72
filmmak film:75
final match:67 second:65
financ loan:63
finer coarser:65
finger thumb:78 hand:72
finish second:60
finit infinit:70 integ:67 linear:64 vector:63
fir tree:60
firebal explod:61
firefox browser:76
firm compani:76
firmwar updat:61
first second:80
fist hand:61
fitr holidai:62
five eight:96 three:94 two:85 sixteen:68 ten:66
fivefold increas:64
flamenco rhythm:61
flavor blend:63
flew fly:79
fli fly:74
flight fly:69
floodgat open:61
floor tile:61
floppi disk:77
flour bake:71
flow stream:66
flower tree:65
flown fly:69
fluctuat price:61
fluent spoken:65 speak:65
fluentli speak:65
fluoresc light:62
fog cloud:65 weather:61
foggi weather:65
foia request:61
foliag tree:60
folk music:64
folklor histori:61
fondli rememb:73
foot feet:64
footag clip:66 pictur:60
footbal team:67
forbad forbid:84
forc deploi:65 command:65
forearm thumb:69
forecast predict:77 expect:68
foreclosur default:64
foreground background:66
forens expert:66 specialist:61
forest tree:60
foreword written:64 edit:61
forgeri charg:61
forget rememb:71 tell:67 thing:62 somebodi:60
forgett memor:63
forgot forget:74 rememb:68 nobodi:63 somebodi:62 tell:62 guess:60
forint euro:68
formul implement:69 outlin:68
forthright honest:67
forti sixteen:72 ten:67
fortnightli weekli:72
four three:97 eight:94 two:92 sixteen:66
fourfold increas:62
fourteen sixteen:96 ten:76 eight:74 three:62
fourth second:89 first:67 fastest:63 finish:62
fractur broken:66
fragmentari incomplet:63
framework implement:71 agreement:64
frankli honestli:82 noth:67 someth:62 yes:61
fraud charg:65
freestyl metr:64
frequent regularli:71 often:70
fresco paint:70
fri bake:60
fridai week:71
frigid weather:62
frontier border:62
frontman band:60
fry bake:68
ft metr:71 feet:66
fta agreement:63
ftp server:61
fun happi:64 kind:62 thing:60
function paramet:67
fund monei:72 loan:64
funk rhythm:65
funnel monei:63
furthermor although:63
gadget comput:60
gain share:62
galleri librari:61
game season:66
garag apart:61 shop:61
garbag wast:61
gas pipelin:65
gasolin price:65
gazeta daili:63
gcse grade:61
gdp growth:73 output:65
gene cell:63 sequenc:60
genom sequenc:63
genr music:67
genuin truli:67
geometr linear:62
geometri dimens:60
geopolit uncertainti:62
get go:69 somebodi:62
ginger fresh:61
girl children:64
glad happi:75 sure:74 thing:62 nobodi:60
glaze tile:65
glean inform:63
globular cluster:67
gloom uncertainti:63
glove pad:64
glow light:61
go come:76 do:73 get:69 thing:64 sure:62
goal score:76
goalless draw:62 match:62
goe come:62
gone go:64
gonna go:71 somebodi:68 do:65 sure:63 nobodi:61
good better:72 nice:60
googl web:72 browser:67 user:67
gosh thing:60
got get:79
gothic style:63
gotta do:69 go:68 somebodi:63
gotten get:71
gps sensor:62 devic:60
gpu cpu:66
grab pull:63
grade class:60
grader grade:63
graf updat:69
grai white:73 black:71 dark:65 colour:61
graph matrix:62
graphic photo:65
grass tree:65
grayish white:65 colour:60
green white:61
greenish colour:65
grei colour:68 black:63 dark:62
grenad explod:70 shell:60
grew grow:64
grievanc complaint:62
grocer shop:60
groceri store:79 shop:78
groov rhythm:61
gross total:62
grove tree:63
grown grow:76
growth increas:66 rise:62
guess sure:69 nobodi:67 honestli:65 somebodi:62 thing:62 happen:61 wrong:60
gui thing:67 somebodi:66 lot:60
guidanc instruct:60
guidebook guid:61
guilder euro:65
guilti charg:76 sentenc:72
guitar tune:67 rhythm:67 music:64 band:63 sound:60
guitarist band:75
gunman kill:61
gunmen kill:66
haaretz daili:63
hairpin curv:61
halloween holidai:66
halt restart:67
halv half:63
hand thumb:63
handheld devic:68 comput:61
handwritten letter:76 document:62 copi:62
hanukkah holidai:65
happen thing:74 nobodi:66 noth:64 someth:64 sure:61 guess:61 somebodi:61
happier happi:63
harass discrimin:61
hardback edit:67
hardcor band:61
hardcov edit:65 publish:62
harder hard:69
hardest worst:61
hardli seldom:70 alwai:64 nobodi:64 noth:63
hardwar comput:69 server:61
hardwork honest:64
harsher punish:60
has alreadi:61
haul load:65
have alreadi:65
headfirst slide:61
headlight dashboard:62
healthcar health:77
hebrew word:63
heck lot:66 thing:66 somebodi:63 guess:62 happen:61
heed ignor:69
hei yes:68 somebodi:61
helicopt fly:61
help try:63
helplessli watch:70
henc mean:69
herculean task:63
hf frequenc:61
hid hide:77 hidden:66
hidden hide:71
hide hidden:71
high low:69
higher lower:81 low:69 rate:66 price:65 rise:63 increas:61
highest lowest:81
highwai rout:73
hindi languag:64 film:60
hint suggest:68
historiographi histori:61
hmmm yes:67
hoars voic:60
hockei team:63
holidai weekend:61
hollywood film:64
holocen epoch:73
homei nice:62
homepag web:66
homer run:63 hit:61
homophob hate:61 insult:61
homophobia discrimin:63
hone sharpen:65
honestli guess:65 nobodi:61
hope chanc:61
hopefulli sure:68 tomorrow:67 go:62 come:61 thing:60
horizont curv:62
horrend worst:64
horror film:61
hospit treat:60
hotel shop:61
hour dai:69 night:63
how understand:64 tell:62 see:61 explain:60
howev although:87
hue colour:64
huge big:64
humbl happi:62
humid weather:69
hundr thousand:92 ten:68
hung hang:77
hurri wait:65 go:62
hurriyet daili:73
hurtl drift:62
hydropow project:63
hygien health:63
hypothes suggest:64
hypothet scenario:61
hz frequenc:65
ibg statist:62
ibm comput:65
id card:65
ident identifi:64
idiom languag:65
if sure:64
ignit explod:60
ikea store:65
ill treat:63
illumin light:62
illustr publish:60
imag pictur:68
imageri imag:68
impli mean:61
implor ask:61
import signific:61
importantli understand:61
impos strict:67 punish:61 rule:60
impract useless:60
impressionist painter:65
imprison sentenc:75 punish:60
improv better:61
inabl failur:63
inaccur incomplet:66
inbox mail:66
incarcer sentenc:63
inch feet:64
inciner wast:63
inclement weather:76
inconsequenti unimport:81
incorrect incomplet:64
increas reduc:75 growth:66 rise:64
incredibli veri:78 truli:60
inde probabl:64 hardli:64
index stock:71
indic suggest:66
indict charg:69
industri product:64 compani:63
inexpens cheap:79
infant children:72
infantri command:66
inflat rate:72 rise:68 growth:65 price:64
inflow flow:60
inform data:67 knowledg:64 databas:63 document:60
infrar sensor:69
inhabit popul:69
inhibitori neuron:63
injur kill:63
innov creativ:73
innumer sever:64
inquiri complaint:61
inse statist:62
insert delet:63 remov:61
insid outsid:72
insight knowledg:63
insignific unimport:76
instabl uncertainti:66
instanc exampl:79
instructor train:69 teach:60
integ matric:67 vector:62 matrix:62 logarithm:60
intel processor:64
intellect abil:61
intellig inform:62
interestingli although:63
interfac user:66 system:61 server:61
internet web:83 user:74 browser:65 network:63 comput:60
interpret context:65 descript:62 text:60
intersect rout:68
interst rout:63
into out:62 back:61
intradai lowest:61
intuit knowledg:60
invalid valid:69 vote:61
inventor invent:72
invers coeffici:68 paramet:65 logarithm:64 varianc:62 variabl:60
investig case:61
investor stock:69
iridesc colour:66
irreduc integ:62 represent:61
irrelev unimport:77 useless:66 trivial:64
irrepar harm:66
isbn publish:66 edit:65
issuer default:66 card:62
it but:62
iter phase:60
izvestia daili:65
jail sentenc:79 charg:60
janitor worker:66
jazz music:73 band:63 rhythm:62
jeopard harm:65
jet fly:70
jetlin crash:62
jewelri item:61
jitter uncertainti:66
jitteri jumpi:73 calm:61
journal publish:74
joy happi:66
judgement decis:62
judgment decis:63
judici judg:62
jump drop:65
junction rout:62
juri judg:77
juror judg:70
justif reason:63
justifi reason:64
kept keep:64
keyboardist band:63
keynot address:61
khz frequenc:72
kidnap kill:62
kilomet feet:64 around:60
kilometr metr:66
kind sort:76 someth:69 thing:68 noth:64
kinda thing:65 someth:60
kindergarten grade:63
kiosk shop:73 store:64
km metr:66
kmart store:61
kneecap broken:62
knew nobodi:65 guess:62
know sure:82 thing:79 do:77 guess:76 nobodi:76 tell:73 somebodi:72 someth:72 forget:68 happen:68 alwai:67 sai:67 noth:67 pretend:65 honestli:64 kind:64 everyth:63 understand:63 see:62 rememb:62 lot:61 yes:60
knowledg inform:64 understand:63 learn:61
known name:70
kommers daili:62
kompa daili:67
koruna euro:70
kroner euro:64
kronor euro:64
labor worker:61
lacquer paint:60
lamp light:69
landfil wast:69
landlord rent:65
languag spoken:71 word:66 text:63 speak:60
laptop comput:70 notebook:67
larceni charg:65
larg small:82 larger:67 smaller:63
larger smaller:87 larg:67 bigger:67 small:65 size:64 smallest:61
largest smallest:63
larva feed:62
laser sensor:61
last week:76 month:76 year:68 ago:67 earlier:63
latter origin:61
launder monei:62 charg:61
law rule:61
lawsuit file:76 complaint:70 case:60
layout graphic:61
layup basket:64
leagu season:67 team:64
leak leakag:65
leakag leak:65
leap jump:70
leapt jump:66 drop:66
learn teach:69 understand:69 experi:65 knowledg:61
learnt learn:71
leas purchas:64 rent:61
least nearli:66 kill:60
lectur teach:65
lede updat:61
leftw opposit:61
legisl bill:71 propos:60
lend loan:71
lender loan:72 default:69
lenient punish:63 sentenc:60
lesion abnorm:62
less more:73 much:64
lessen reduc:65
lesson learn:68 teach:62
let do:66 sure:63 go:63 tell:62
letter messag:66 mail:61
lewd indec:70
librarian librari:65
libretto written:63
lieuten command:71
likelihood possibl:63
linear vector:68 matric:62 variabl:61 matrix:60
linger uncertainti:68
linguist languag:69
link connect:73
linoleum tile:62
linux server:64 kernel:62 browser:60
liquefi pipelin:63
lira euro:64
lire euro:65
literatur write:65 histori:62
lithograph print:63
littl bit:74 too:62 much:61
lng pipelin:64
loaf bake:70
loan default:69
locat area:68 near:66
logarithm integ:60
login password:73
longer shorter:63
longtim former:67
look see:62
lose lost:77 win:65
lot thing:63
loud nois:66 noisi:63 sound:62
lousi good:62
love happi:65
low high:69 lower:65 rate:65
lower low:65 upper:64 rate:60
lowest averag:70 rate:62
loyalist loyal:62
lucent compani:60
lucki happi:63
luckili nobodi:64
ludicr noth:62
luggag check:62
lunchtim weekend:63
ly lie:65
lymph node:65
lyric written:67 music:65
maariv daili:68
machin devic:60
maci store:64
macintosh browser:64 comput:62
macrophag cell:62
magazin publish:72 edit:66 weekli:62
magistr judg:70
mail messag:64 letter:61
mailbox mail:67
maim kill:63
mainfram comput:71
mainli mostli:85
make do:61
maker compani:65
malayalam film:65
mall shop:75 store:63
malnourish children:66
mandatori strict:61
mani other:70 few:68 most:68 sever:63
manslaught charg:76 sentenc:68
manufactur product:73 compani:67 sale:63
manuscript text:67 copi:63 catalogu:61
market stock:73 price:67
marshi area:61
mart store:67 sale:62
masonri tile:62
math grade:64
matin daili:61
matric matrix:75 integ:67 coeffici:63 linear:62 vector:60
matrix matric:75 vector:66 integ:62 coeffici:61 linear:60
matter trivial:62
mayb thing:75 someth:75 guess:73 happen:70 somebodi:69 noth:68 lot:68 sure:68 nobodi:67 forget:65 go:63 yes:63 everyth:60 rememb:60
mccain campaign:60
me somebodi:73 tell:70 thing:68 someth:67 do:63 forget:62 go:62 lot:62 get:61 yes:61 everyth:61 noth:61
meander along:64
meaningless useless:65
median incom:62
medic health:72
medicaid health:61
medicar health:60
medicin health:61
meet talk:65
melod rhythm:61
melodi tune:68 rhythm:68 music:64 sound:63
membran cell:64
memo document:67 letter:65
memoir write:61
memorandum outlin:62 agreement:61
mention refer:69
mercantil exchang:64
merchand sale:67 store:61
merger merg:66
meringu bake:63
messag letter:66 mail:64
metadata databas:64
metallica band:62
mete punish:68
meteorolog weather:62
meteorologist weather:71
meter metr:91 feet:78
methodologi method:74
metr feet:70
mhz frequenc:66
mickelson hole:61
microfilm copi:62
microprocessor processor:76 cpu:71 comput:65
microsoft browser:69 server:61
mid late:61
midafternoon yesterdai:64
midair crash:62
midnight night:63
might probabl:65
mile near:62 feet:61
militari forc:69 command:65
milliyet daili:69
mimick imit:62
minc coars:62
mind understand:62
minim reduc:65
minimalist style:64
miniseri film:64
minut half:65 score:61
miocen epoch:70
miscalcul mistak:69
misconduct charg:61
misdemeanor charg:73
misinterpret mistaken:62
misjudg mistak:65
missiv letter:68 messag:61
misspel word:64
misstep mistak:62
mist cloud:69
mistak wrong:67 error:64
mistaken wrong:60
mistakenli mistaken:62
mitig effect:61
mitochondria cell:61
mix blend:66
mixtur mix:73 blend:71
mizoram state:63
mmx processor:61
modernist painter:62
modulo integ:61
mohali test:60
mondai week:72
monik name:61
monograph publish:72
montag clip:62
month week:80 last:76 year:71 ago:61
monthli yearli:76 weekli:76
more less:73 most:61
morn night:72 dai:67
morpholog similar:62
mortar shell:80
mortgag loan:78 default:71
mosaic tile:65 paint:60
most mani:68 more:61
mothbal restart:61
mother children:66
motherboard processor:66 cpu:63
motiv reason:62
mottl colour:65
movi film:87
mozilla browser:62
mph speed:62
msn browser:66 web:61
much less:64 too:62 littl:61
muffin bake:68
muffl sound:61
multimedia comput:63 digit:61
multiplex digit:60
mummifi bodi:61
mural paint:77
murder sentenc:63 charg:61
museum librari:66
music band:63
musician music:72 band:67
must need:63
mutual trust:61
myself somebodi:70 someth:61 thing:60 everyth:60
myspac web:64
nabucco pipelin:61
nahar daili:63
nahuatl word:65 languag:64 spoken:62
name known:70 origin:63 refer:60
narrow margin:66 gap:65
narrowest widest:77
nasa space:62
nasdaq stock:74 share:60
nbs statist:69
nearbi near:77 outsid:67
nearest closest:67
neat tidi:64 nice:62
necessari need:66
necessarili definit:66 hardli:62 actual:61
negoti talk:78 agreement:74 agre:62
neighbor neighbour:85
neoclass style:60
nervous jumpi:67
netscap browser:81
network web:61
neural neuron:67
neuron cell:64
neurotransmitt neuron:63
never alwai:69 nobodi:63 hardli:61 actual:61 seldom:61 ever:60
newborn children:68
newer older:63
newslett publish:62 weekli:61
newspap daili:76 publish:67 weekli:63
nhl season:63
nice good:60
nicknam name:71
night dai:66 weekend:66
nikkei stock:67
nine eight:97 three:86 two:75 sixteen:72 ten:67
nineteen sixteen:88 ten:69 eight:63
nineti sixteen:62
ninth second:70
nobodi somebodi:80 sure:71 noth:69 guess:67 pretend:67 happen:66 thing:65 hardli:64 someth:62 honestli:61 everyth:61
nois sound:63
nomenclatur classif:62
nonlinear linear:74
nonperform loan:69
nonunion worker:66
nonzero integ:73 vector:61
nope yes:61
nor reason:62
nordstrom store:63
norm defin:62
northbound rout:61
nose thumb:68
not do:69 but:61
noth someth:87 thing:70 nobodi:69 everyth:68 kind:64 happen:64 hardli:63 sure:63 sai:61 somebodi:60
notion idea:75
novel written:62 publish:62
now still:74
nowher somewher:66
nucleotid sequenc:64
nude nake:73
nudg push:67
numer sever:76
nutrit health:72
nvidia gpu:67
ny rout:63
oak tree:61
obscen indec:73
obsolet outdat:77
obvious noth:66 reason:66 sure:63 someth:62 alwai:62
occasion frequent:77 regularli:63
occurr occur:61
ochr colour:67
off out:70 awai:69 down:64 back:63 pull:61
offenc charg:63 punish:61
offend punish:67
offset increas:65 price:63
often frequent:70 seldom:61
oh yes:64
oilfield pipelin:64
ok sure:71 yes:70 go:69 do:66 someth:64 thing:64 happi:62 guess:62 noth:62 somebodi:61
okai sure:62 go:61
older ag:68
olymp event:64
omit delet:70
onetim former:73
onion bake:61
onlin web:80 user:67
opera music:61
oppos strongli:65
opt prefer:68 choos:64 decid:61
orbit space:64
orchard tree:64
orchestra music:64
orientalist painter:65
origin name:63 version:61
orphan children:74
orphanag children:62
orthogon vector:69 linear:63 matric:61
orthographi languag:62
orthopaed specialist:60
orthoped specialist:63
os browser:67
oscil frequenc:66
other mani:70
ought sure:68 honestli:62 do:62
out off:70 up:67 awai:63 back:61
outcom result:63
outcri prompt:70
outflow flow:65
outlai spend:66 cost:61
outlet store:68 shop:61
outlin propos:65
outlook forecast:69 growth:60
outmod outdat:88
output product:65
outsid insid:72
outskirt near:70 outsid:64
outstretch hand:66
oven bake:79
overjoi happi:60
overrul decis:70 judg:65
overwhelmingli vote:62
ow paid:62
pace slow:71 slower:70 fast:64
pact agreement:81
page web:64 column:64 photo:62 edit:61
pager mail:68
pai paid:84 cost:64 ow:64
paid ow:62
paint painter:72
painter paint:72
pale dark:62
palett colour:64
pallet load:60
pamphlet publish:63
pan bake:65
pane window:68
panicki jumpi:62
panoram view:61
paper print:73 publish:61
paperback publish:63 edit:63
par hole:73
paralymp event:60
paramet variabl:77 function:67 defin:64 vector:64 varianc:64 coeffici:61
parametr linear:64
parent children:70
parisien daili:66
parliamentari vote:65
parlor shop:61
parol sentenc:68
parslei coars:62
parti opposit:69
particular context:71 exampl:63 certain:61
partnership partner:71
pashto languag:65 spoken:62
passov holidai:67
password login:73
pasta bake:64
pastel paint:67
pastri bake:75
patient treat:72
payment loan:72 paid:69 cost:62 incom:62
payout paid:61
payrol incom:60
pc comput:72 server:64 browser:61 user:60
pcs comput:68 server:61
peacekeep deploi:68 forc:61
pedagogi teach:65
pelvi broken:64
penal punish:71
penc share:62
pend file:65
pendulum swing:66
pennei store:68
pentium processor:69 cpu:63
penultim second:66
per averag:65
percent compar:67 share:62
percentag percent:68 averag:68 lowest:66 compar:61 rate:61
percuss string:64 rhythm:62
perhap probabl:60
perjuri charg:69
permiss request:67 allow:62
permit allow:76 forbid:61
permut matric:68
perpendicular curv:60
persist uncertainti:61
perspect context:73
peseta euro:67
pessim uncertainti:72
pharmaceut compani:61
philologist painter:61
philosophi teach:67
phone caller:69 mail:64
phonet languag:60
photo pictur:72 graphic:65 clip:63 page:62
photocopi copi:61 print:61
photograph photo:79 pictur:66
phrase word:86 refer:67 spoken:60
physician specialist:61
pianist music:60
piano music:61 string:61
picasso paint:65
pictur photo:72 imag:68
pie bake:67
pinch squeez:62
pine tree:72
pink white:66 black:62 colour:61
pinki thumb:61
pinkish white:63
pizza bake:60
plainli honestli:64
plaintiff file:60
plan propos:74
plane fly:75 crash:73
plaster paint:62
platoon command:71
player team:67
playoff season:64
plead charg:69 sentenc:63
pleas sure:67 ask:65 tell:63
pledg promiz:79
pleistocen epoch:71
plenti lot:66
pliocen epoch:72
plumag colour:66
plume cloud:62
plummet rise:64
plung fall:68 slide:68 rise:65 drop:63
poem written:70 write:68
poet painter:65
poetri write:72
poignant memor:64
pointless useless:62
policeman kill:65
policemen kill:62
poll vote:66
pollut wast:62
polydor label:64
polynomi integ:71 coeffici:63 linear:61
poorest countri:63
pop music:71
poplar tree:62
popularli known:64
pornographi indec:62
porous border:64
portabl comput:61
portal web:66
portmanteau word:63
portrai charact:65
portrait paint:77 painter:66 pictur:63
portraitur painter:64
portray charact:60
possibli probabl:65
poster pictur:66 advertis:63 photo:60
postpon cancel:75 schedul:70
postseason season:65
potato bake:65
potenti possibl:67
powerpc processor:66
pravda daili:61
predict forecast:77 expect:68
predominantli mostli:69
prefac written:65 summar:64 write:61
prefer choos:68
pregnant children:64
preheat bake:64
prehistori histori:64
prejudic discrimin:64
premium cost:64 incom:64
prepar readi:69
preschool children:64
preserv restor:65
pretend nobodi:67 somebodi:63 tell:63
pretti veri:70 too:64 look:62 bit:62 nice:62
previous earlier:63
price stock:69 rise:67 sale:64 rate:61
pricei cheap:61
primarili mostli:65
principl object:60
print copi:72 edit:65 publish:64
printer scanner:71 print:65
printmak painter:74
prison sentenc:70
probabl actual:69
probat sentenc:65
problemat unimport:62
processor cpu:77
prod push:62
produc product:75
product produc:75 sale:66 output:65
profan nuditi:80
profit sale:70 share:62
programm program:76
prohibit forbid:82
promptli quickli:70
pronounc word:64
pronunci word:66 languag:66
proportion proport:69
propos plan:74 outlin:65 bill:62 agre:61
prose write:67 written:61
prosecut case:65 charg:63
prosecutor judg:67 case:67 charg:64
prospect futur:61
protagonist charact:80
prototyp model:65
proud happi:69 truli:60
provis bill:67
provok prompt:67
pseudonym written:67
psychologi teach:60
publish edit:76 print:64 catalogu:62 write:62
pull back:63 off:61
punish sentenc:63
punk band:75
purchas bui:76 bought:75 sell:73 sold:71 sale:62
purim holidai:64
purpl colour:67 dark:64 black:64 white:63
pursuer closest:62
putt hole:72
quadrat linear:64 integ:64
qualifi match:63
quantiti amount:66
quarter half:62 loss:60
quarterfin match:71
quartermast command:63
queri answer:68
question answer:72
quick easi:66
quicken pace:65 slow:61
quicker faster:81 smoother:67 slower:64
quickest fastest:71
quickli soon:74
quiet calm:71
quieter smoother:67
quintet string:68
quit someth:64 veri:61
racial discrimin:62
racism discrimin:65
racist hate:65 insult:63
racket charg:62
radar sensor:63
radic movement:61
radioact leakag:61
radiocarbon date:61
radiohead band:64
rain weather:64
rainfal weather:61
raini weather:63
ran run:61
rapidli quickli:69
raspi voic:72
ratchet push:62
rate low:65 lowest:62 rise:61 price:61 lower:60
rather instead:66
ratio rate:62
rational reason:61
raucous noisi:75
read text:65 write:61
realiz understand:65
realli thing:80 alwai:78 someth:78 sure:78 noth:73 kind:71 nobodi:70 truli:66 do:66 somebodi:66 lot:64 everyth:63 hardli:63 guess:63 happi:62 happen:60
reappear vanish:61
reason explain:62 definit:61
rebat packag:60
rebuild restor:62
recap updat:73
recast updat:79 add:68
reconcili dialogu:62
reconsid decis:71 decid:68
reconsider decis:63
rectangular shape:60
recycl wast:69 reus:66
red white:64 black:61
reddish colour:67
redefin defin:62
redeploi deploi:69
redrawn redraw:65
reduc increas:75 cost:65 cut:61
reduct reduc:67 increas:65
reestablish restor:64
refer descript:67 describ:66 word:65 name:60
referenc refer:75 written:62 summar:60
referendum vote:73
refin product:63
refinanc loan:71 default:63
refineri pipelin:64
reform polici:61
refund paid:60
refus accept:64
regga music:61
regiment command:61
regularli frequent:71
reimburs paid:63 cost:62
reject accept:76 propos:60
relai synchron:61
relationship relat:71
relaunch restart:60
reliv rememb:62
remak film:65
rembrandt paint:67
rememb forget:71
remembr memori:70
remind tell:64
remix featur:60
renaiss painter:61
renam merg:63
reneg promiz:64
renegoti agreement:67 agre:65 contract:64
rent apart:60
rental rent:76
reorgan merg:63
repai ow:72 loan:72 default:63
repaid loan:64 ow:63
repay loan:76 default:62
repeal bill:62
repertoir music:65
repetit repeat:61
repli answer:76
repres represent:60
reprint publish:74 edit:70 print:64
repubblica daili:62
request submit:68 ask:61
requir allow:63
resal sale:61
reschedul cancel:77 schedul:66
research expert:62
resel bui:62 purchas:61 custom:61 sell:60
reshuffl shuffl:64
resili confid:64
resold sold:68 bought:64
respond react:71
responsibli honestli:60
restaur shop:76
restrict limit:77 forbid:62
result outcom:63
resum restart:71
resumpt restart:65
retail sale:75 store:73 shop:64 chain:61
retransmit updat:68
retrial sentenc:66
retriev search:65
revenu incom:69 sale:68 cost:63
rf frequenc:65
ridicul insult:62
riff tune:66 rhythm:64
rigid strict:60
rigor strict:64
rip explod:61
risc cpu:62
rise fall:72 price:67 increas:64 growth:62 drop:62 spike:62 rate:61
risen rise:69 drop:60
river along:61
riverbank along:61
rna sequenc:61
road rout:65
roadmap implement:66
roast bake:67
robe black:64 white:61
robust growth:68 strong:64
rock band:69
rocket shell:61
rococo style:65
rom disk:74
roof tile:72 window:60
roost nest:62
rose drop:66 share:64 rise:62 stock:61
rougher smoother:70
roughli approxim:83 nearli:67 estim:61
round match:61
router server:62
rowdi noisi:67
runnerup finish:65
sad happi:64 rememb:61 moment:61
safer safe:69
safest cheapest:67
sai noth:61
said sai:63
sak store:61
salari paid:66
sale sell:67 product:66 price:64 purchas:62
sanskrit languag:63 word:62
sapl tree:67
saturdai weekend:71 night:71 week:61
sauc bake:61
scalar vector:74 integ:70 logarithm:60
scalia opinion:67
scan scanner:75
scari strang:64
scholarli publish:60
school teach:63 grade:62
scientif knowledg:63
scientist expert:73
scorer score:67
scorses film:61
scour search:66
screenplai film:70 written:61
screenwrit film:62
script written:65
scriptur text:65
sculpt paint:66
sculptor painter:87 paint:60
sculptur paint:78 painter:64
search retriev:65
searchabl databas:70
searcher search:68
second first:80 finish:60
secondari grade:62
sedit charg:61
see look:62
seedl tree:60
seem hardli:77 noth:63 alwai:63 someth:62
seepag leakag:66
seldom hardli:70 alwai:64 often:61
sell bui:88 sold:74 purchas:73 bought:73 sale:67
semant context:62
semifin match:71 win:60
sens understand:66
sensor devic:73
sensori neuron:62
sensual nuditi:61
sent send:73
sentenc charg:64 punish:63
sequel film:63
seren calm:64
sergeant command:66
server user:64 browser:64 comput:63 databas:61
seven eight:96 three:90 two:79 sixteen:69 ten:66
seventeen sixteen:92 ten:70 eight:69
seventh second:80 finish:61 first:60
seventi sixteen:66
sever mani:63 two:62
sewag wast:67
sexism discrimin:61
sexist insult:66
sextet string:65
sexual nuditi:62
shade dark:64 colour:62
shadow dark:62
share stock:75 valu:62 percent:62
sharp sharper:61
shirtless nake:67
shoot kill:61
shop store:79 warehous:62
shopper shop:63
short shorter:65
shortcom mistak:62
shorter short:65 longer:63
shortli befor:70 after:69 afterward:63 later:61
should do:66 need:61 sure:60
showcas featur:60
shown show:68
shrank shrink:71
shrinkag growth:62
shrub tree:69
shrunk shrink:73
sibl older:61
sick treat:62
sicken kill:60
sidewai drift:63
sightseer visitor:66
sign agreement:62
signific import:61
significantli increas:67
silki smooth:61
silveri dark:63 white:62 thin:60
simpli instead:61
sinc year:70 ago:63
sing music:62 tune:60
singer music:69 band:64
sit stand:67
site web:63
six eight:96 three:92 two:84 sixteen:68 ten:62
sixteen ten:76 eight:74 three:62
sixth second:82 first:64 finish:62
sixti sixteen:69
size larger:64
skid slide:62
skill abil:65
skittish jumpi:68
skylight window:60
skype user:63
skyrocket rise:62 price:61
slacken slow:62
slander insult:69
slang word:62
slash cut:83 reduc:62
slice bake:62
slid drop:71 jump:66 down:65 slide:63
slide fall:63
slip drop:74 down:63 slide:63
slow slower:77 pace:71 faster:63
slowdown growth:69 slow:65 weak:62
slower faster:82 slow:77 pace:70
slowest fastest:74 weakest:60
slowli quickli:73 drift:61
sluggish slow:74 weak:72 growth:63
slump rise:64 fall:64 slide:63 weak:62
slur insult:64
small larg:82 smaller:68 larger:65
smaller larger:87 small:68 larg:63 bigger:61
smallest largest:63 larger:61
smarter better:63
smooth smoother:63
smoother smooth:63
snippet clip:65
so too:78 but:71 veri:68 someth:64
soar rise:80 price:65 fall:63 drop:61
soccer team:62
sociedad real:66
softwar comput:79 server:70 user:68 browser:66 web:63 databas:61
sold bought:87 sell:74 purchas:71
soldier kill:62
somat cell:60
some mani:74 more:70 few:61
somebodi nobodi:80 sure:68 tell:66 someth:66 thing:64 pretend:63 guess:62 everyth:62 get:62 happen:61 forget:60 noth:60
somehow hardli:61 nobodi:61
someon somebodi:81 pretend:63 nobodi:62
someplac somewher:73 go:61
someth noth:87 thing:73 everyth:69 kind:69 somebodi:66 sort:65 sure:64 happen:64 truli:62 nobodi:62
sometim often:85 frequent:61
song music:72 band:67 tune:60
songwrit music:69
sonntag daili:61
soon quickli:74
sooth calm:63
sorri forget:68 happi:66 rememb:62 wrong:62 tell:61 thing:60
sort kind:76 thing:66 someth:65
sound nois:63
soundtrack music:69 film:67 featur:63
southbound rout:62
souvenir shop:62
spacecraft space:61
spaceship space:62
spam mail:63
spark prompt:68
spate recent:64
spatial dimens:63
speak spoken:76 languag:60
specialist expert:75
specif certain:62
speckl colour:62 white:62
speech address:60
speed faster:67
speedi quick:64
speedier smoother:61
speedili quickli:60
spelt spell:64
spike rise:62
spill leak:62
split divid:70
splurg spend:67
spoke speak:80 spoken:62
spoken speak:76 languag:71 word:64
spoof film:61
spoon bake:61
spreadsheet server:62
sprinkl bake:65
spy secret:64
sql server:62
squad team:70
squadron command:66
sr rout:68
stab kill:62
stabil balanc:62
stall restart:72
stampa daili:63
stanc polici:64
start begin:69
stash hidden:65 hide:64 monei:61
statist data:63
statistician statist:62
statut rule:62
staunchli strongli:61
steadier steadi:62
steal stolen:70
sternum broken:63
still now:74 alreadi:65
stipend paid:65
stochast variabl:60
stock share:75 price:69 exchang:64
stole stolen:74
stood stand:62
storag warehous:63
store shop:79 warehous:73 chain:70
storefront shop:68
storehous warehous:66
storei apart:63
storylin charact:60
straightforward honest:67 simpl:66 easi:60
strategi polici:61
stream flow:66
stricker hole:60
stricter strict:81
strictest strict:63
strictli strict:64
stringent strict:79
stripe colour:67 black:62 white:61
strong weak:61
stronger strong:70 weak:62
strongest weakest:66 strong:63
struck hit:72
structur complex:65
stucco tile:66
student teach:64
stuff thing:76 everyth:67 lot:63 somebodi:60
stupid wrong:69 mistak:64
submit request:68
subprim default:67 loan:66
subsect section:61
subsequ later:69
subsidiari compani:80 merg:63
subspac vector:61
substandard unsaf:60
substanti signific:74
substat grid:62
subtitl written:61 languag:60
such other:65
suddenli turn:60 soon:60
sueddeutsch daili:62
suggest explain:69
suicid kill:69
suitcas pack:61
sukkot holidai:66
sum amount:69
sundai weekend:71 night:70 week:62
superflu useless:68
supergroup band:70
superhero charact:62
supermarket store:79 chain:72 shop:71
superstor store:64
suppos actual:65 sure:61 pretend:61
suprem judg:70
sure thing:73 do:71 nobodi:71 guess:69 somebodi:68 alwai:66 someth:64 everyth:64 noth:63 go:62 tell:61 happen:61
surg rise:80 drop:64 price:61
surnam name:65
surplus shrink:61
surreal strang:62
surrealist painter:66
surviv aliv:62
swahili languag:64 word:62 spoken:60
swift quick:60
swiftli quickli:80 react:63
swirl cloud:61
swung swing:64
symmetr integ:61
symphon music:61
symptom abnorm:61
synaps neuron:77
synth sound:60
tablespoon coars:63
tabloid daili:61
tag card:62
tagalog languag:65
talent creativ:62
talk dialogu:65
tall feet:64
tamilnet web:62
tangent vector:69
tapestri paint:61
taught teach:85 learn:68
taunt insult:70
tax incom:72 spend:61
taxabl incom:68
taxpay monei:62
teach learn:69
teacher teach:72
teaspoon coars:65
technician specialist:61
techniqu method:84
technologi comput:68
technologist specialist:62
tee hole:63
telephon caller:67
televis show:60
tell ask:74 forget:67 somebodi:66 pretend:63 explain:63 sure:61 thing:60
telugu film:63
temperatur weather:61
tempo rhythm:64
ten sixteen:76 eight:69
tenant rent:67
tenement apart:64
tenfold increas:65
tensor vector:67
tenth second:68 fastest:60
terminologi context:64 refer:62
terminus rout:75
terribli too:63 veri:61
terrif good:62
testament text:65
text written:65 read:65 word:63 languag:63
tgv speed:61
than more:77 less:68
thanksgiv holidai:79 dai:60
thaw frozen:63
theatric film:68
theft charg:62
thei do:60
then again:60
theologi teach:68
theoriz suggest:61
there no:66
thereaft afterward:60
these other:69 mani:67
thick layer:69 thin:69
thicker thin:64
thing happen:74 everyth:74 sure:73 someth:73 noth:70 do:68 kind:68 sort:66 nobodi:65 somebodi:64 go:64 lot:63 guess:62 forget:62 tell:60
think sure:77 thing:76 guess:76 do:72 someth:70 nobodi:69 sai:66 yes:65 honestli:64 noth:64 somebodi:63 kind:63 happen:63 see:63 understand:61 alwai:61 go:61
third second:93 first:70 singl:64 fastest:61
thirteen sixteen:94 ten:75 eight:73 three:64
thirti sixteen:82 ten:74 eight:62
those other:67 mani:63
though although:88 but:66
thought thing:63 guess:62 probabl:61
threat pose:66 warn:64
three two:95 eight:90 sixteen:62
thrice twice:62
thrill happi:61
thriller film:65
thruout updat:67
thumb hand:63
thursdai week:70 earlier:60
thwart attempt:67
till until:71
timpani string:62
tini small:76
tint colour:63
tishrin daili:62
tissu cell:69
titian paint:63
tivo digit:60
to help:62
toast bake:62
todai yesterdai:60
toddler children:69
ton metric:67
tonight tomorrow:70 night:64
tonn metric:71
too veri:67 much:62 littl:62 bit:61
tool method:62
topless nake:61
topolog vector:61
topologi vector:61
torn broken:61
torso bodi:66
tortilla bake:61
touchdown pass:63 score:61
touchi sensit:63
tourist visitor:74
tournament match:73
tow load:61
town near:64
townhous apart:71
trade exchang:64
trader stock:63
trai tabl:62
tranquil calm:66
translat text:70 written:66 languag:65 write:62
transliter word:65 refer:64
transpir happen:67
travers rout:64
treason charg:69 sentenc:63
treati agreement:70
treatiz written:63 publish:62 write:61
treatment treat:69
trend growth:62
trendi shop:65
tri try:82 attempt:69
trial case:66 sentenc:64
triathlon event:64
trigger prompt:66
trim cut:69
trio band:64
trip visit:70
triumph win:70
trivial unimport:62 matter:62
troop forc:78 deploi:75
truck load:64
true truth:66
truli someth:62
trustworthi honest:68
truthfulli honestli:77 answer:60
try tri:82 help:63 attempt:62
tuesdai week:72 earlier:62
tumbl fall:71 slide:71 stock:69 drop:68 jump:66 rise:66
tumor cell:66 abnorm:62
tumour cell:60
turmoil uncertainti:70
turnout vote:63
tutor teach:65
twelv sixteen:93 ten:77 eight:76 three:66
twenti sixteen:87 ten:78 eight:68
twig tree:65
twitter web:65
two three:95 eight:80 sever:62
type variant:66
typographi graphic:61
unab continu:62
unabl fail:64
unborn children:60
uncertain uncertainti:62
uncertainti uncertain:62
unclassifi classifi:65
unclear uncertain:66
uncommon rare:66
unconstitut rule:62
undecid vote:62
undefin ambigu:61
undermin harm:61
underneath insid:64
understand explain:70 learn:69 knowledg:63
understood understand:70 explain:67
underus unus:61
uneas uncertainti:67
unemploi worker:60
unemploy rate:61 rise:60
unfair discrimin:61
unforgett memor:65
unfortun happen:66 mistak:63
unimport trivial:62
uninterest unimport:65
unix server:62 browser:61
unload load:70
unnerv jumpi:61
unrecogniz unrecognis:81
unrestrict free:61
unseal file:64
unseason weather:63
unsettl uncertain:62 uncertainti:60
unsuccessfulli tri:66
unsuit suitabl:69
unsur uncertain:64
until befor:66 again:60
unvarnish truth:60
up down:80 out:67
upheld judg:70 rule:66
upland area:61
upload user:61
upper lower:64
upscal shop:66
upstair apart:69
upstream flow:63
upsw growth:61
urdu languag:64
user browser:69 web:67 server:64 custom:63
usual typic:84 often:71
utter word:63
vagu ambigu:66
vainli tri:73
valedictorian class:61
valu share:62
valuat valu:64
vapor leakag:61
vari differ:62
variabl paramet:77 linear:61
varianc paramet:64
variant type:66 version:61
variat differ:62 vari:61
various sever:67 other:63
vector linear:68 matrix:66 paramet:64 integ:62 coeffici:61 matric:60
veer drift:68
vehement strongli:69
veloc gradient:64
vendor shop:62
ventur compani:66 partner:63
verac question:62
verdict judg:66 sentenc:61
veri too:67 extrem:65
vernacular languag:67 style:61
vers written:67 text:66
version variant:61 origin:61
vertic curv:68
vhf frequenc:66
vibrat frequenc:64 nois:63
vicin near:64
victori win:82
video clip:63 digit:63 featur:61
viewpoint view:71 opinion:64 context:60
villain charact:68
vine tree:70
violin string:64
vital import:65
vividli rememb:62
vocabulari languag:74
vocal voic:64 rhythm:60
vocalist band:71
vocat teach:63
voicemail messag:66
voltag frequenc:60 input:60
voter vote:78
vow promiz:65
vulgar nuditi:60
walgreen chain:65
walmart store:65
wanna do:62
want do:75 sure:74 get:69 pretend:66 try:65 forget:61 somebodi:61 sai:61 go:61 someth:60
warehous store:73 shop:62
warmup match:67
warn alarm:63
wash clean:65
wastewat wast:61
watan daili:68
watercolor paint:76 sketch:63 painter:61
watercolour paint:69 painter:63
wavelength frequenc:66
we do:75 sure:74 thing:70 go:65 alwai:62
weak strong:61
weaken weak:67
weaker weak:78 slower:62
web user:67 page:64 browser:64 databas:63 network:61
webpag web:62
websit web:81
wednesdai week:69 earlier:60
week month:80 last:76 weekend:67 dai:65
weekend week:67 night:66 dai:62 holidai:61
weekli daili:76
weird strang:76 thing:67 kind:61 sort:60
welfar health:60
went came:63
westbound rout:62
westward drift:60
what someth:70 sai:67 thing:66 noth:64
whatev sure:68 everyth:64 thing:63 noth:61 somebodi:61
wheelbas shorter:63
when befor:68 after:67 but:60
whenev somebodi:62
whereupon afterward:69
whether question:62
white black:79
who whom:68
whoever somebodi:72 nobodi:61
wholesal sale:66 price:60
whomev choos:60
whop total:60
why tell:77 sure:74 thing:72 sai:70 guess:69 do:67 someth:66 nobodi:66 happen:65 explain:64 see:63 noth:63 ask:62 forget:62 somebodi:61
widen gap:69
wider widest:61
width length:81
willow tree:60
win chanc:61
wind weather:60
window dashboard:64
windshield window:60
winner win:71
wintri weather:60
wireless network:62 digit:62
wish happi:62
wo sure:72 do:70 go:67 come:61
won win:80
wonder rememb:71 thing:68 tell:67 happi:65 guess:64 forget:63 someth:63
wood tree:67
woodwind string:67
woolworth store:61 chain:60
word languag:66 refer:65 spoken:64 text:63
workmanship qualiti:61
workstat server:73 comput:68
worri uncertainti:60
wors bad:62
worthless useless:63
wound kill:76
wreckag crash:65
wrist thumb:62
write written:67 publish:62 read:61
written write:67 text:65
wrong mistak:67 guess:60 mistaken:60
wrote write:76 publish:72 written:66
xml json:73
xp browser:67 window:62
yahoo browser:65 web:63
yeah yes:79 thing:66 guess:65 sure:62 somebodi:62
year month:71 sinc:70 ago:68 last:68
yediot daili:63
yedioth daili:63
yellow colour:67 white:62 black:60
yellowish colour:63
yesterdai todai:60
yoga teach:61
you do:81 sure:75 go:74 thing:73 somebodi:71 get:70 forget:68 see:67 tell:67 guess:64 someth:64 everyth:61 like:61 come:60
younger older:79
yourself somebodi:70 sure:62 everyth:62
youtub web:62
zeitung daili:62
zloti euro:66
`;
