/**
 * Made by scripts/glossary.mjs from entries/, terms/, everyday.txt and vectors of words in the public domain (GloVe); not edited by
 * hand. Lines are as compile.ts writes them.
 */

export const ENTRIES = `
rfm recency frequency monetary segment|2x6 1qt 18s 344 1ht
customer lifetime value clv|1vj 17j 1td 14u 1fv
credit scoring scorecard woe iv risk|3a9 1kp ok 1ua 1en xz 1dz
fraud detection suspicious|1il m7 zb zo 13w
price elasticity demand|1gh 1dy 3a4 13k
inventory stock reorder|1ua t6 wz 1uu dn 16d 16g
attribution marketing channel|1o8 1l7 1x6 1nw
funnel conversion|170 yf 1md wj
cohort retention|1a2 21z 2ec 19f
budget allocation campaign mix|211 z9 1he
route delivery vehicle tour|29e 19v 1uf 170
invoice payment billing|1nb 14x 14x
kpi indicator dashboard|1t8 17s xs 1mc
survival churn early warning|260 108 zu
next best offer action|1tk w0 ya
basket size order value|1ni 1bw yc
return refund rate|11z 18a 1ex
delivery time eta|1hu i2 13k
staff shift planning roster|25n eh ur 21b
energy load consumption|1ke xf 1kg 143
predictive maintenance remaining useful life|2oi vt 2oz 1f4
sensor telemetry iot|1s4 ua om
claim insurance premium tariff|2dz wq 1fa
portfolio optimisation sharpe|1ra 1lh 1qe w5
value at risk var|qy yl 2tp 1fm
payment default loss given|1hr 1gz 19t 1xn
duplicate customer matching entity resolution|2c7 1e9 1li u2 1kz
sanction screening name matching|20t z1 1e1
text classification ticket routing|1xj 1zx 1wi
document extraction invoice fields|1x8 1dd 1fn
lead scoring prospect|1lx zm 15l 1bc
seasonal demand promotion uplift|23x 1dx 1gz
store clustering assortment|1hj u7 191
scorecard points_scaling pdo base_score|2xa 1f2 19d uj
weight_of_evidence woe information_value iv|2zv 398 1vq 1dq
optimal_binning monotonic_binning optbinning coarse_classing|3cz 1jq 1lt
population_stability_index psi characteristic_stability|2ue 1ft 1ui
probability_of_default pd lgd ead expected_loss ifrs9 basel|5zd 1hg 217 1oe 1m5
rating_migration transition_matrix_ratings|206 1jc
reject_inference|114 1yc 10d
vintage_analysis roll_rate delinquency_bucket|3cl 1uc 2o7
affordability debt_to_income loan_eligibility|31t 1kh
amortization loan_schedule annuity|2eh 12x 1kk
npv irr discount cash_flow|30x 19i 1rq
bond_pricing duration convexity yield|29u 125 14k
yield_curve nelson_siegel bootstrapping_rates zero_curve|32r 191 19z
option_pricing black_scholes greeks binomial_tree|3tn 17g 10r
var_historical expected_shortfall cvar|2fv 2le 19p
stress_test scenario_macro|27c 18a 148
sharpe_ratio drawdown sortino performance|33g gl 18a ym
backtest_strategy trading_simulator|26k 20l 146
moving_average_crossover macd rsi technical_indicators|3w1 tx ig
mean_variance markowitz efficient_frontier|2td 15j zq
black_litterman risk_parity hierarchical_risk|2vh 178 182
factor_model fama_french beta|2o5 1dv 158
order_book market_making execution vwap twap|3op 25i 13y
pairs_trading cointegration_strategy|25i 1gw
tick_bars ohlc resample_market|2x2 17g 1z4
corporate_actions split_adjust dividend|2s9 18p
fx_rates currency_conversion|27c 2fk wn
transaction_categorization merchant|1qr jf 28s
anti_money_laundering aml structuring|2x2 2es 1cj 1hx
kyc identity_verification|1uh ty 14n
sanctions_match watchlist pep|2dw 2zs 1a2
card_fraud velocity_checks|1xh 1mc 15x
account_takeover device_fingerprint|28q wd 15c
graph_fraud ring_detection|1zy 1ry zm
insurance_claims_fraud|1oq 11n 132
loss_reserving chain_ladder ibnr triangle|3h1 23b 1ns 2bb
claim_frequency severity pure_premium|2jl 1kq 1i8
mortality_table life_expectancy actuarial|2pa 1jy yx
underwriting risk_class|1hi 1kz
reinsurance layer excess|1qk 1uo
catastrophe_model exposure|1iy 148
demand_forecast sku_store replenishment|2k2 1n7 vv
promotion_effect cannibalization halo|2c1 1nw 1ja
markdown_optimization clearance dynamic_pricing|2me x9 18o 1cv
price_optimization willingness_to_pay|21u 1cx 1g1
assortment_planning space_allocation|23q x1 148
stockout lost_sales censored_demand|2tr xc
safety_stock service_level eoq reorder_point newsvendor|4f6 1ov 1hg 27o
abc_xyz_analysis pareto_products|2vm 22o 1r3
product_matching catalog_matching|1d7 1lf 1l2
product_categorization attribute_extraction|1zs 1a5 1by
review_analysis rating_prediction|1vz 1lm
customer_segmentation personas|1h2 zq 19s
churn_prediction bg_nbd buy_till_you_die|44u 1h8 xz
clv_gamma_gamma monetary_value|27s 1fn
next_purchase_date replenishment_reminder|2l4 xz
cross_sell up_sell next_product|26e 1as
campaign_response propensity_to_buy lookalike|2x3 tf 17q
coupon_targeting incentive_optimization|287 1id
marketing_mix_model media_mix adstock saturation carryover|3th 252 1nh 1qg
multi_touch_attribution shapley_attribution markov_attribution last_click|3r7 2do 1bv
ad_bidding budget_pacing ctr_prediction|3ca w0 158 1nz
incrementality holdout_group lift_test|2dx 1h9 1oz
customer_journey path_analysis sequence|2ij 177 24h
web_analytics bounce pageview|2g3 xq to
seo keyword_rank|1pd 1du
social_listening brand_mentions|2id 114
call_center forecasting agent_scheduling|2dd 1gz qt
net_promoter_score survey_analysis likert|38a k3 108
voice_of_customer complaint_topics|21g 146
energy_forecast load_profile peak|2dz 15x 1h3
solar_wind_forecast pv_yield|2c0 26q
nilm disaggregation appliance|208 1gh
battery_dispatch storage_optimization demand_response|39z yr 1gr
smart_meter theft_detection|298 18e 128
grid_outage fault_location|2d4 y1
emission_carbon footprint|208 11n 14f
oee downtime production_line|24q 143 x4
quality_control defect_rate six_sigma cpk|3wb 1l0 1cy
remaining_useful_life degradation|2bt 1dg 111
vibration_bearing fault_diagnosis|2h1 16o
root_cause_analysis pareto_causes|26z go 10b
digital_twin process_simulation discrete_event simpy|3o6 1f6 uq
batch_process recipe_optimization|1w5 185
predictive_quality soft_sensor virtual_metrology|31l 1lz 1ut
telecom_churn call_detail_records|2me 1ve xd
network_anomaly traffic_forecast|1sa zr 137
cell_coverage site_planning|21i 15c
intrusion_detection malware phishing|2gm zq hw vp
log_anomaly siem alert_correlation|2ot 10x 1dw
patient_risk readmission sepsis|2d3 1dx 1ex
icd_coding diagnosis_codes claims_health|2ut z1 pl
clinical_trial randomization arms sample|2m7 13f xb
dose_response pharmacokinetics|1v4 12c 1yo
ecg eeg heartbeat_classification|2er 1m1
ehr_fhir hl7_parser|383 yi 1cb
gene_expression differential sequencing|29w yu 11t
protein_structure docking molecule_fingerprint rdkit|3oz 12o 12r
epidemiology incidence prevalence|1zb 1d9 10p
hospital_bed_capacity length_of_stay|2st 1fr 14v
appointment_no_show|1gh f0
hr_attrition employee_turnover|2nd 11y
resume_matching candidate_ranking job_skill|2xs yk 108
salary_benchmark pay_gap|268 11k 1tp
workforce_planning headcount roster_optimization|2w4 16n 11t
sentiment_employee engagement_survey|2id 175
eta_prediction delivery_window|1zq 10i t1
route_optimization last_mile fleet|2m2 170 147
warehouse_slotting picking_path|220 vd ok
container_loading palletizing|1jv wj
demand_supply_matching dispatch driver_assignment|3c9 18n
surge_pricing ride_demand|28f 15g 1iq
tracking_shipment event_delay|26p 14e
customs_hs_code classification_goods|2hy 1d8
supplier_risk scorecard_vendor|2ap 126 10c
spend_analysis procurement_category|24h 10c
contract_renewal expiry_alert|2dk 1jl
accounts_receivable dunning late_payment|2xf 11k li
invoice_matching three_way_match|1gu 1yi
bank_reconciliation transaction_matching|24w 1wu
journal_anomaly audit_benford|2gc 11z 16p
revenue_forecast bookings pipeline_crm|2lf 1ic 10s
budget_variance plan_actual|223 vt vj
cost_allocation activity_based|1gb 1o8
cash_flow_forecast liquidity|245 14x
tax_compliance_report regulatory_reporting|2eb z8 1ev
esg_scoring sustainability|1pj 138
real_estate_valuation hedonic price_index|3dw 16g
crop_yield agriculture irrigation|1xl 132 n5
weather_risk degree_day_hedge|2lw 1px
sports_analytics elo_rating player|2vs 11o ig
tourism_booking cancellation overbooking|2hs 125 1fx
revenue_management yield_airline|1sp 1fx
education_dropout student_performance|2fb 16a 13w 12u
public_sector benefit_fraud allocation|2cs 1e1
election_poll aggregation|1pv yc
crime_hotspot incident_map|2e7 122
traffic_flow congestion signal_control|2lq ok 15l
parking_occupancy|1bo xf
water_leak consumption_anomaly|29v 10g
game_balancing player_churn telemetry_game|2tp 106 1dx
content_moderation_image policy_violation|2n4 14d
news_clustering story_detection|21v 1tq
media_audience rating|1qj t5
streaming_recommendation watch_next|1wj w6
subscription_pricing plan_optimizer|1x3 1h2
loyalty_points reward_program|1wg vy
gift_card_breakage|1q7 15l
chargeback dispute|1bo 1hl
merchant_risk|13p 127
credit_limit_increase exposure_management|2op wg
collections_prioritization recovery|1s9 1zq
early_warning_signal watchlist_credit|2nf 1l4
altman_zscore bankruptcy financial_ratios|36a 1l4 1fe
esg_news_event_signal|21n 1el
customer_360 golden_record mdm|2qv 1s6 1ha
identity_resolution cross_device householding|2ly 1mf zz
entity_resolution record_linkage splink blocking fellegi_sunter dedupe|57f 2m7 167 1t8
phonetic_match soundex metaphone|2gq 1bl 1tn
canonicalization survivorship|1d4 17k su
cross validation fold kfold splitter|2l5 1g2 1ds 1ei 1ir 19h 2ks 1ei 1sc 1xa 15m 1qu 1gr 1i5 187
grid search hyperparameter tuning optuna random|30k 11l 114 1cn 1ea 19b 13j 2lp 18e 12n 18x 1z2 20l 17z 1ma
accuracy precision recall f1 score metric|3qt 13g tc ut 12m 15u 199 uo 19y nr 10q nj 1pr 17h 1cl 1n3 29x
roc auc curve|1mr 1ug 2s7 2h3 1uu 18k 1kj u8 1ws 1lr
confusion matrix|10e 1ce 1h4 21m 1bz 1oc 1cz 17c 22s 1uc 1qi 188 1m8 1v8 11x
mse rmse mae error metric|2w5 198 uf 1oa w1 1xo 1qi 1cu 1mr 1ep 126 1dn 19r
mape percentage error smape relative|2se 183 1p1 18b 1rc 173 2d7 xz ue
r2 determination score|28e w3 1vc 1aa 1wb
bias variance decomposition|1of 1pz 1ar 141 o5 2gp 2ac w1 188 1b6 1ig 2ax 243
learning curve|oc 15s 1gc 1oh 17w 25b 1ky 1oy 1ln 1ep 2ey 1cw
mcnemar ttest paired significance permutation test cochran|3v4 1o9 1bo 1l2 xl 1gs xz 1dv 25v 1fn zr 1xt 1a1 1v1 1yi 10t 11v 231 1zd
bootstrap confidence interval resampling oob|2oq w4 xs 1px 1bp 18u 253 1fh 1n2 1cs sv 21y 1m3 1ig 26o 1dp 1d4
shap importance permutation explain feature|2ik q9 15o u9 1g9 vc 281 1lt 1oo 1cr 16q 1x8 1ec dv xf
partial dependence ice|1oj 16o 1m7 1q2 1sj 1jw
decision regions boundary plot|1xh 1fx 15v 1mp 1uc 1ma 20a 1og 1b7 1i0 23u 2a6 1o2 1lt
counterfactual|n5 1xn 10c 1k8 28l 1gg 1ft 1tx 1ta 124 1ib 1zv 258 22i 1rg
fairness bias demographic|1qi 1a8 1fu 2tk 11j x8 1og 1jg 1fp 13k
drift psi shift monitor kolmogorov|2vg 1b8 we 195 140 re 1ey 2ah 11e 1wx 124 185 1ji 1ka 1uy 1gh
threshold cutoff|15z vr 1qq 24p xy 189 1zv
lift gain decile|1sx 1pj 18k 2bx 185 1pq 1k3 1oc 257 3du
dummy baseline naive|1pb 1ah zt v4 1kd 1l7 n5 19c 1en 1at
ab test experiment hypothesis|22t 1d5 1gb 24j 1cr 1iy 13k 1e3 1fi 139
chi2 anova ftest independence|2yk o4 16n 1t4 1is 18o 1ih 100
leave one out group kfold|1p2 1q7 28y 1xp 1zj qg 127
time series split purge embargo|2cg 1i2 1k3 1d0 1wh 13m 22u 19x 12n
nested cross validation|1cy 1lb 25v 1qm
scoring function make scorer custom metric|2r3 172 1g4 zk 1at 1jy 295 13x 17z
precision recall curve average|1uj 2ab 1t4 1c3
brier log loss|1j0 165 18j 1iu w2
kappa agreement matthews|1v7 1in 1hq 1a8
silhouette rand index cluster quality|2ms qc 1xz mr 14m 11b 1l8
residual plot diagnostics|1ok o5 su yw x4
lime local surrogate|1q2 1je 2ka 1rx
permutation importance|11b 19r 2sq 1n0 1km 24q 18c q9
feature importance plot|1al 148 xw
bleu rouge perplexity|208 12l xa 1na 1xr
fid inception clip score|27f 12r 1ht 21a 116
statistical power sample size|1t5 12l 2a8 125 vp 1hi
effect size confidence|1cv rr 1st 1ib
balanced_accuracy|10p 1yq 1m6 1x9
f_beta fbeta_score|1nc 22g 20u
matthews_corrcoef mcc cohen_kappa|3bx 25t 2g5
log_loss cross_entropy_score|2bj 1gv
top_k_accuracy|10l 26m 18v
hamming_loss jaccard_score multilabel_metrics|36s 1a2 1e1
classification_report|xu 16k 19e
det_curve error_tradeoff eer|2ru 1ep 1ms
mean_absolute_scaled mase|22v 1tt 13d 1oq
pinball_loss crps coverage interval_width winkler|41v uw 2hu 17v 1br
median_absolute_error max_error|21l 106 1xo
d2_score explained_variance|2ju 1l3
adjusted_rand nmi v_measure homogeneity|2uu 1oj 106
davies_bouldin calinski_harabasz|2q7 1xi pc
retrieval_metrics mrr mean_reciprocal_rank|33f 229 170
edit_distance wer cer|29s 1uz 1ki
iou dice_score map_detection|2gc 18u 1ac
psnr ssim lpips|21n 14j 1qz
perplexity|n5 1an 15o
exact_match token_f1|2km 13l 1i1
pass_at_k code_eval humaneval|1nl 13j 27q
repeated_kfold repeated_stratified|1m8 1or 13p 1bh
group_kfold leave_one_group_out|1p2 1o3 1f1 u5
shuffle_split monte_carlo_cv|2r4 16j 1s5 1mk
predefined_split custom_split|1lb 18w 1nn 15d 2eh 1p2
time_series_split forward_chaining walk_forward|2hu 1yr 1sz 1ax 19t
purged_kfold combinatorial_purged|1vp 202 1mv
cross_val_predict out_of_fold oof|30x 1db 19i 1db
cross_val_score cross_validate multi_metric|2vv wn 13a
validation_curve complexity_curve|1d0 19f 1d9
halving_search successive_halving hyperband asha|2ws 1qv 1pz 107 1y8
random_search randomized_search_cv|1d3 os 1p4
bayesian_optimization optuna tpe skopt gp_minimize|487 2kj 1g7 1m2 1cu
hyperopt_space search_space suggest_float|2mz 1at 118
pruner trial_pruning median_pruner|29e 1mo 1om
population_based_training pbt|1jj 1cx 1ai
ray_tune distributed_tuning|1hj 115 z4
multi_objective pareto nsga|267 18n 1tj 11z 29w 1co
experiment_design doe factorial latin_hypercube sobol|4d2 107 1qm 1ke
response_surface surrogate_model kriging|2kt 23l 1hd
permutation_test randomization_test|19o 25d 1h8 2nc 1a1
paired_ttest wilcoxon signed_rank|2ne 1hi 22l 221 1gz 1s9
five_by_two_cv combined_ftest 5x2|3l7 2b0 20s 2n4
cochran_q friedman nemenyi critical_difference|2yd 1b6 2gi 1hm 2aa 1r7
delong auc_compare|1oz 1i3
proportion_test z_test binomial_test|1j3 34x 120 29s 17g
ttest_ind welch|1xv 1cw 1ip
mann_whitney kruskal rank_test|2sd 1wo 128
ks_test kolmogorov_smirnov anderson|306 1wy 18a qy
shapiro normality_test jarque qq_plot|381 yo 140 180 ux
levene bartlett|1d4 19e t2
fisher_exact odds_ratio relative_risk|360 zo 2ck wc
tukey_hsd posthoc multiple_comparison|32l o4 1km
bonferroni fdr benjamini_hochberg multiple_testing|3ni 1l6 1lk 1d2 11z
sequential_test sprt always_valid peeking|34z 2ga 1f1 1b6
cuped variance_reduction|1q5 26r 1fk 1cv
sample_ratio_mismatch srm|29s 1mn 1bh 1k2 1mb
bayesian_ab posterior_probability|28x 19b 1no
interference switchback geo_experiment|2fz 16a ti 12s
randomize_assignment bucketing hash_split|2d9 19c 1mv 1br
bootstrap_632 point632 oob_score|2lz 1cy 1dh 1k0 1y7 22k
jackknife|ok 1o0 1r4
bca percentile_interval|1p0 1bl
credible_interval mcmc pymc stan nuts|3v4 yv 17p 10z 12e
variational_inference elbo pyro|2ep 1kj 1wp
prior_posterior conjugate bayes_update|2yl 1hw 1k9
power_analysis minimum_detectable|20k 16v 178 xs
decision_curve net_benefit|1yw 1gr
profit_curve expected_value business_metric|2nd 1sk 1tq 14k
gains_chart cumulative_gain lift_curve|2ix 2i9 1mn
ks_statistic gini_coefficient scorecard_validation|39i 2t2 1bp
calibration_curve reliability_diagram ece|2pf 1sj 1hk 1uw 1qq
platt_scaling sigmoid_calibration isotonic_calibration temperature_scaling|3ft 1wi 28h 1dn
beta_calibration venn_abers|2h7 1q1
conformal_prediction mapie split_conformal|21a 2eu 11s 1s3 1kx
ensemble_uncertainty mc_dropout epistemic aleatoric|3ok v5 2eu ig tm
out_of_distribution ood_detection|1vu 1wg 1dq 1g5 16u
selective_prediction reject_option abstain|2hq 1lo 1w6 ts
gradient_saliency grad_cam integrated_gradients captum|3oi 10s 1od 1nb 1dq 14j
anchors rule_explanation|1pw 1tq 1cm
ale accumulated_local_effects ice_curve|35k 1o8 ql
interaction_strength h_statistic|1j0 1kf
surrogate_tree global_surrogate|1l0 2j8 1pz
ebm explainable_boosting interpret glassbox|2zr 1nj 1l5
prototypes_criticisms influential_instances influence_functions|39e 1l2 1hu 1d4
what_if_tool scenario_explorer|1on 1m9 1lm
model_card datasheet factsheet|1yw 187 10u 154 1ry
slice_analysis subgroup_performance error_analysis|2n8 tb vl 1h3 13s 1bf
robustness_test adversarial_attack fgsm pgd|3fj 1q6 1ki 1j3
adversarial_training certified_defense|28k 1ca 11g
membership_inference model_inversion privacy_attack|33a 1i9 1bf
differential_privacy dp_sgd opacus epsilon|3q7 1pd 1zt 13u 1be
federated_learning fedavg flower|2b5 1wz 2dh sb 1bn
secure_aggregation homomorphic smpc|2hh 15t 21a
demographic_parity equalized_odds disparate_impact|3hb 1l8 2ci 1l6 xq
reweighing fair_constraints debias exponentiated_gradient|3iu 1mx 20s 1th
data_drift feature_drift wasserstein jensen_shannon|39u 12k 1or 169
concept_drift adwin ddm page_hinkley|3la 1w9 1st 1nc
prediction_drift score_monitoring|1ug 1fh 1za
model_monitoring performance_decay evidently whylogs|37e 14m 1uf 1c3 1ek xt
shadow_mode champion_challenger|2j3 26v 2l0
retraining_trigger continuous_training|1x0 re 178
ground_truth_delay label_join feedback_loop|3ma 1s8 19q 1in
backtesting_model stability_over_time|21b v6 198
chunk chunker splitter text|258 193 1j5 10k 48c 21r v0 1c6 1jz 2im 147 z5
retrieval rag retriever vector store|1w6 19z 158 1j7 2hk 1yd 1b0 175 1ot 1yp 1v4
similarity search faiss index nearest|2fd 1xy wz 3e3 sr 143 1bc xw
rerank reranker cross encoder|1kc 1oe 3i9 2ac 1mn 1r2 1ul
sentiment polarity|18e 1k7 19c 1on zr 18e 1a2 zn
ner entity recognition|1s5 1fq 29z 13x 235 cj
summarization summarize|jf 16z 29n 1hd 18z 19v
translation translate|ig so 1d4 1o1 y9
stopwords lemmatize stem preprocess clean|316 1ne 1f3 y6 1ib qw 17x 1kx
tfidf bag of words vectorizer count|2e5 1ai 19r 1re 17x 10t 1or
topic model lda|1em vv w1 2ks 15f 1b6 18e
chat template conversation messages roles|2in yx 1ax 1mc 1du 2cs 1fi 23m xs 1g3 1vm 1jz 24d 1fy 1am
rlhf ppo reward preference human feedback|3cj 15u sz 15w 1qc 3a6 1af 1a3 2df 158 1wm 1e6 10s 1n2 1ez 1ui
dpo preference chosen rejected|261 1xq 14i 1je 1lv 1i0 29k 1p3 1wj tl 1p5 1j5 1p0 1bu 1a7 1qs vg 1n1
grpo group relative policy reward|2fa 1qb 2dr 13u 2t6 1z2 1m2 26i 11f 1lu 1e3 1u9
reward model scorer|19y tz qd 1et 178 vl 2f5 113 19x 18q 17t 11d ur xo
sft supervised finetuning trainer|2da zv 18v 1wa ve 2f7 1n0 25j 1y7 1p6 1fo 162 1fk 106 1he
kto online judge pairwise|25m 1gs 141 tz 1ci 19o 1do 28w 1hq 1ua 17m 1wn yn 13m 1f8 2az
tool agent function calling|1vs 16h 12d o8 2tp 14h 18j 1ix 1m6
guided grammar json structured output|2k7 17k xg 19y 18j 2cn 19v kh 1f0 1ny 165 1ew 1dw 199
llm judge evaluation benchmark|21r 1cs 1ns 18f 1gq 18y zq 12v
toxicity moderation guard filter|2d1 1a9 1br 2sg n5 12q 1fw 1aq
document parser pdf html loader|2jb 1eu 1u2 1j2 1fa
metadata filter search|1fl uy z8 yg 1lh
hybrid bm25 keyword|2kb 137 1hr 1vr 1gj
completion only collator labels mask loss assistant|2wk nd 18q 1fw 1oe 1bp 1kl 1am 18k 1q1
formatting function instruction template alpaca|2gv 1ia 1qt wq 162 1ay 1xy 136
truncation max length left right|2hx 19d 11v 1is 1o9 22v 1cx 197 1jb
generation config judge win rate callback|2pn 1in 1zg 1v1 13w 23t 2jx
best of n rejection sampling|1b1 1p5 2df 1qp 1zm
sycophancy length penalty reward shaping|2ht 1nu 1qa 153 1d4 um 20r
process supervision step reward prm|2g7 1bu 1mn 18v 17m pt 1wg
thinking reasoning format reward accuracy math|34m 15m 16s 1mw 14x 1sk 18g 1i8 1ns 14n
rollout vllm generation server|216 1te 2dc 17h 22s 24g 18d 1b7
reference model sync kl|1u9 1qr 1nf wt 1oi 1eb 1aw 1ve 1n9
online dpo nash xpo|2f1 1u6 2mr 1bi 1ui 170 m7
orpo cpo simpo|21n 1v2 1az 19w 1us 1eq 1fb yh
gkd minillm distill generalized|2a6 1zg 2i5 1zk 1se 27d 19i x3
value head critic|1d1 1hj 1mk 1sb 29j
dataset mixture interleave weights|1zc 1bw tf 14o 1j1 1kd 1dt
deduplicate minhash near duplicates|29n 151 1in v8 1hs 1zy
language detection identify|1fn fr 1v0 16v
spelling correction checker|1lv 19c 1lp dr w1
keyword extraction phrases|1nl 143 1h1 1dp zm
question answering span|1b9 z5 1fk mm
intent slot dialogue|1t7 ej ky 10h 1rt
sentence boundary split sentences|1ef 16q vs 151
prompt_template few_shot_prompt prompt_builder|2fe 2mi 15u 15m yw 1br 1l0 xa
system_prompt persona instruction|21a 13e 12j 1zx
chain_of_thought self_consistency reasoning_trace|2oi w8 2jv xv
agent_loop react planner executor|2uk 1o1 1rp 1ny
multi_agent_chat crew swarm handoff|3hi 1o8 1iy
tool_registry tool_schema function_spec mcp|36i 1as 1gn 17j
conversation_memory chat_history buffer_memory|2f0 1gn yc 1f0 1ev 1df
semantic_cache response_cache llm_cache|22n 1jr 1ng 1wb
llm_client provider_wrapper chat_completion openai_api|49o 1zk 1fe 1lm 1pc
token_count tiktoken context_window cost_estimate|3a2 10f nj uf 17v pb
llm_router fallback_model model_selection|2hw 1qf 1es 11m
guardrail input_guard output_guard jailbreak prompt_injection|3nd 206 1dc 1jj 1ew 1i5 1ie 1xb 16v 16k
hallucination groundedness faithfulness factuality|2q7 1bp 1jp so fp
rag_evaluation ragas context_precision answer_relevance|3pb 1fc 163 16b 1r6
llm_eval benchmark_harness mmlu task_suite golden_set|50x 18j 1jj 1ng 1bk 10e
pairwise_judge elo arena win_rate|38v tz 1ly 1c2 3ff 17k vb
rubric_score geval criteria|2d5 1hw xq
red_teaming attack_prompts safety_eval|3bm 1h1 1fu 1mx
synthetic_data_generation self_instruct distilabel|2cr 19g 17g 16g 19w
query_rewriting hyde multi_query expansion|2yk 1uq 1a2 23l
parent_document sentence_window auto_merging|2y2 2ph 1ff
recursive_splitter markdown_splitter token_splitter semantic_chunking|36k 1hr 193 16v xy
document_loader unstructured pdf_reader tika|3g1 1j0 uy yt
table_extraction camelot layoutlm form_understanding|344 1ll ve 19j
embedding_index ingest_documents vector_upsert|325 191 1j7 1be
vector_database chroma qdrant pinecone milvus pgvector weaviate|4yz 172 1n6 1c2 1bi
hnsw ivf product_quantization ann_index|3gl 1ro y2 1dr yq
bm25 inverted_index okapi|326 16g 1cb r4 10u
elasticsearch opensearch solr query_builder|31n 1o3 1d3
reciprocal_rank_fusion rrf score_fusion ensemble_retriever|3r0 1i2 tc
colbert late_interaction splade sparse_retriever|3gm 149 1lh
graph_rag knowledge_graph_extraction triplet_extraction|2pk 15w 1zj 16b
entity_linking disambiguation wikidata|2dn 1bo 1op
coreference resolution|178 xw 14q
relation_extraction open_ie|23l 17g 14z
event_extraction timeline|1iy 1n0
pos_tagging dependency_parsing syntax|2tb 1d4 111 w2
tokenizer_training bpe_train sentencepiece wordpiece|2ot 1a2 126
word_segmentation jieba cjk|24w 1kr
ngrams collocations phrases bigram|2ml 1o2 13v
stemmer porter snowball|21n 15n vx
normalize_unicode text_cleaning html_strip emoji|3lr 1o5 1bb 1d3 1ua
contractions slang expand_abbreviations|2e9 170 16o 1vr
profanity_filter bad_words|1vu zz 1ky
pii_detection presidio text_redaction|2ov 1p0 1tp y7 lc
readability flesch|18a 17s 1f1
text_similarity semantic_similarity duplicate_question|25q 1gq 1e7 n5
plagiarism near_duplicate_text|1zy wv w3
zero_shot_classification natural_language_inference|324 1fw 19w p1
text_classifier spam_detection ticket_classification|2x1 1ex 16g 13e m7 vu
aspect_sentiment opinion_mining|2ey 161 1t0
emotion_detection sarcasm hate_speech|2xu 1d4 18n 1d4
topic_bertopic top2vec nmf_topics|3fh 1e3 1ah
trend_topics burst_detection|25o 1ld
lexicon_dictionary wordlist vader|2ks 1qi zg
author_stylometry|1ar n5 uf
text_generation_pipeline causal_generation|1mw r0 mf r8
grammar_correction paraphrase style_rewrite|2rq vy 140 19c
headline_title_generation|1hu uu 126
dialogue_state_tracking chatbot_flow rasa|34e i2 12j
voice_assistant wake_word|1zo ww
machine_translation_eval comet chrf sacrebleu|3hu xj 1fh
bilingual_alignment parallel_corpus|2bu 1mc
transliteration romanize|1bo zm 1bo
text_to_sql nl2sql|20i 1sw v2
code_generation code_completion copilot|1w6 11y 183
legal_contract_clause extraction|297 1m3
resume_parser cv_extraction|23e 147 y7
email_thread_parser signature_strip|2qs 1tz 10q
citation_reference_parser bibliography|2b0 1is
log_template drain log_parsing|22t 18f 15i 13u
math_verify answer_extraction latex_parser|34u 1am v6 1iw 1ab
length_control max_new_tokens min_length|2gb wt 12o 145
logit_bias_processor no_bad_words constrained_beam|42m 1dj ti
constrained_decoding outlines regex_fsm json_schema_mode|4i4 19u 1n2 1vz
sampling_params presence_penalty frequency_penalty min_p typical_p|3nj 17k 175
watermark_text synthid|1kl 1pf x4
ai_text_detector|1jq 1zi
batch_inference_llm offline_generation|2d8 1x5
openai_compatible_server chat_endpoint completions_route|3sl 238 21n yc
request_queue scheduler_llm admission waiting_tokens|3fk 1av zb 183 17m 19a x8
block_allocator kv_blocks memory_pool|2i3 20e 1eu 1fg 1ls
prefill decode_step|1e3 1v1
warmup_model max_batch_tokens|28a 21f
multi_lora_serving punica sgmv|2w1 1z7 1mh 1al
tensor_parallel_inference shard_server|2f8 20k 1ku
health_metrics_llm time_to_first_token tokens_per_second|34u 19k vn 1e8
preference_dataset chosen_rejected_format|2eo 1mk 16n 1cf
unpair_preference maybe_unpair|1ru 20s 1mf
extract_prompt implicit_prompt|1hz 1p2 1j7 1gl
conversational_check is_conversational maybe_apply_chat_template|30z 1en 1wy 1gc
data_collator_preference pad_chosen_rejected|2xs 15y 1um
trainer_reward_functions custom_reward accuracy_reward format_reward|2wv 1nr 196 1q2 1pt 1go
soft_overlong repetition_penalty_reward|2qx 2ea
advantages gae whiten|1yt 1an uj 1kn 1en xi
kl_controller adaptive_kl beta|22q 2mk 201
rloo remax reinforce_leave_one_out|2pg 183 1ow
bco alignprop ddpo diffusion_rl|34q 1c0 1go 1cm 1kz 11b
iterative_sft expert_iteration raft|2a1 1t0 1r2
self_play spin constitutional self_reward|2ah 1q6 1pt n5 hw
win_rate_callback log_completions mergemodel_callback|30f 1az 1ft 1k3 1t8
sync_ref_model_callback|207 1gr 1et
rich_progress training_table|1qw 20o
vlm_sft image_chat|24k 10j
tool_calling_finetune function_call_dataset|2cg t6
instruction_dataset alpaca sharegpt ultrachat|2xj 11y 1e7
judge_hf_api openai_pairwise_judge random_judge pairrm|3tt 1yj 1l0
ranking_reward bradley_terry margin|2rl 105 u2
text_environment code_interpreter_env|2d7 25i 1yy 2qr
mean median mode average|1u9 r6 t1 z8 io ug 13t 21d
standard deviation variance spread|20i 17s 1b1 w7 1f6
percentile quantile|12z 1sr 1w3 1fk ok
histogram density distribution kde|26t q5 ps 1e3 v0 yh 18r
monte carlo simulation simulate random|254 18v gl z9 3n2 wb 18l 1s7 1s8 1ip
optimize solver linear programming minimize|2ez 1zz 143 1dr 1qu 19i 20f 1b9 1g1 14o 1f7 26d
graph network shortest path dijkstra|2ik 15s 19g 1cd 10c 1no 12y 1n5 so
topological sort dependency order dag|2k5 sz 1hq 10k ze qk se 2iy 1jz vs w3 1co wm z5
matrix factorization svd low rank|2f8 1oq yt 20i 1dz xi
cosine similarity distance euclidean|233 18p hq 1wd 16r tl
entropy information gain|1mj es ug 12p ok m7
gini lorenz inequality concentration|2lq 12j 1ql 1bj 1t0
markov transition chain|1m6 1l8 1ug zs 1df
queue priority heap|1qn ea 1er 1wh 1v9 te
binary search bisect|1la 15s 1c7 20p
combinations permutations product|1bt xx 1hn 1wv dn ue 2cs zs
round ceil floor decimal|2ce wl 18v 1ki 1q1 yr
linear_programming simplex lp|290 1pf 1te
integer_programming mip branch_bound ortools cp_sat|4r6 se 1si 1ar
quadratic_programming convex cvxpy|2df 215 17c
gradient_descent newton lbfgs|2f6 157 10z 1n9
root_finding brent bisection|28p tf 1pb
curve_fit nonlinear_least_squares|2em 1ow 126
numerical_integration quadrature odeint|2ks 1et 1oa 1ta
automatic_differentiation autograd jacobian hessian|31j zm 1kw
interpolation_spline cubic_spline griddata|2j4 1mx 1ty
knapsack bin_packing|1uh 1gg 11t 2v6
assignment hungarian bipartite_matching|2cn 1f6 1pt t6
scheduling job_shop timetable|1z9 1aa yk 17m
vehicle_routing tsp travelling_salesman|327 1uf 27a 1a9
facility_location k_center covering|2hn z8 1g8
network_flow max_flow min_cost_flow|2dm 1y4 236
minimum_spanning_tree kruskal|274 1hl
shortest_path dijkstra astar|2db 1ht 1du
pagerank centrality betweenness|1ns m7 yq 118
community_detection louvain leiden modularity|2yq 178 oe 1p8
connected_components union_find|1v4 26r 101
graph_traversal bfs dfs|2ik 1jb 1a2 1fc
link_prediction node2vec graph_embedding|3cu 15l wk vq
gnn graph_convolution gcn graphsage message_passing|44a 1ns wr
knowledge_graph triples ontology sparql|31z 1dy us 1dd
subgraph_isomorphism motif_graph|2g7 15j
cycle_detection strongly_connected|1yr hq 1o8
game_theory nash auction shapley_value|3gw 1g6 li 18a
distribution_fit fit_distribution|ub 1sb ux
random_variates sampling_distribution rng|2cw 1i4
kde kernel_density|1pj 11a 1bx
copula joint_distribution|1pi 195 1ab
extreme_value gev gpd return_level|2mi 1bo yx 18n
bootstrap_mean confidence_interval_mean|1vx 1b6
correlation_matrix pearson spearman kendall|2zt 17j vt yq
partial_correlation|137 1oh
covariance shrinkage ledoit|1zb 17k 1ov
contingency_cramers_v|1ar 1kj
principal_angles gram_schmidt qr|356 13m 10c 11l
eigen eigenvalues power_iteration|2dq 1en 14h
sparse_matrix csr coo|2ba 214
matrix_inverse solve cholesky lu|2x6 1sz
distance_matrix pairwise_distances|1f2 wn 179
gower_distance mixed_distance|1iq 1ij
hamming jaccard dice|1vr 22u ts
hash_minhash lsh simhash|2jd 2oc uu 1hw
hyperloglog approximate_count count_min|26o 1v4 266
quantile_sketch tdigest|1rx 24t
prefix_sum sliding_sum two_pointers|2is 1dy
dynamic_programming memo_recursion|258 23h
edit_alignment needleman smith_waterman|310 1ai 10e
tree_structure trie suffix|26q 186 n5
interval_tree segment_tree|1bb 10f 1dq
lru_structure linked_list deque|2md 1nw
fractions decimal_arithmetic money_rounding|2sr 16k 1ps 2do
prime factor gcd|1uj n5 1nh
base_conversion hex binary|276 146 r8
geometry polygon_area point_in_polygon shapely|2o6 1el x9 x5
spatial_join geopandas nearest_neighbor_geo|3h0 1fe 14f yi
convex_hull voronoi delaunay|2nu 1jw 1eq
coordinate_transform projection crs|252 19m 1mw
map_matching gpx trajectory|240 1oz 1j1 fp
isochrone travel_time catchment|291 24y
raster_tiles satellite ndvi|2iq 18n so 15y
elevation slope_aspect|1vr 18e
weather_api climate degree_days|2o7 1ey zd
oversample sampler random over minority imbalance|31q 1kr 1jv 1ag 1jv 1l4 1lz 1l0 1ee 384 2eg 2lj 1qk 1ee 1yv 1wn 1iq 244 1mj 1mj
smote synthetic adasyn interpolate minority|2uh 1kx 1mj 1i4 1ve 1wy 1cx 2mb 1my 1un 2wt 1d3 23b 1sg 1fp 28q 1lv
undersample sampler under majority prototype|2wr 1oe 1au 1kt 1mj 17l 19s 3dw 195 125 1gc 2j5 ux 1uo 1wa 1g2
tomek links edited nearest neighbours cleaning condensed|3jg 2ek 197 1p7 1n2 1sz 1yi 1io 2sw 2a6 2j7 1am 1x0 22y 29o 2lg 1ea 1z5
cluster centroids prototype generation|21p 1zh 21v 250 2k8 203 1pd 1u4 1jy 26t 1v8 1fu 2q1
balanced bagging easy ensemble forest rusboost|3b4 2lp 1g4 1f5 2vb 3ln 1tc 1za 1oc 1y2 1nq 1fi 26l
class weight balanced sample weights|1kq 1xn 22d on 1o4 2t9 2ao 25a 19y 1kp xs 1po u3 2b9
sensitivity specificity geometric mean imbalanced|2y2 25x 165 1mm 25u 3e3 2xu 2go 19u 1qy 1ec 34b 1uo 1ah 1sr
borderline_smote svm_smote|1ua 2ef 204 112 19l 1u4 27g 25q 1o0
kmeans_smote cluster_smote|1mx 2ig 256 1d1 2ia 1e0
smotenc smoten categorical_smote|2ii 2co 2ij 1iv 2pc 1j8 1mh
adasyn adaptive_synthetic|1ly 23r 1os 2xn
smote_enn smote_tomek combine|298 2ar 152 2as wu 1x2
near_miss|xl 22m 2i8 1pk 257
edited_nearest_neighbours enn all_knn|2m8 23b 1fq 1vl 2vv 23j
condensed_nearest_neighbour one_sided_selection|2h3 1s2 1oc 10i 1zu 1tm 1zw
instance_hardness_threshold|1nz 1vs 24e 1xj 27x us
neighbourhood_cleaning_rule|1hp 25c 20h 2p8
balanced_batch_generator balanced_batch|18k 2rp 1ut 1fu 2eh 1vd
cost_sensitive cost_matrix example_cost|1ss w1 1wp 179 1k0 1xd 1p6
classifier classification logistic|1im 184 ut us 1lg z9 1p3 1aj 1ez 1d6 ch 1co io 1rv 1kf
regression regressor linear|1gh nc se 1c9 19k vt 1em sa 1qg 182 2gk 2rr ga 1hd 1ug
decision tree|vd f5 sn 2cu 20u 193 18v 1if 18k 219
random forest ensemble|1dv 13e zi 1xl 1bs 1zs 1ee 1hk 1gt 138
gradient boosting xgboost lightgbm boosted|29q 1jd 26m 19s 3c3 2nh 155 14a
nearest neighbors knn neighbours|240 1k5 u3 1a0 1ze 2i5 1a0 2g9 vj 1ur 1pn
naive bayes gaussian multinomial|2g8 1ed 19k 1vk 1d8 246
svm support vector kernel|24c 1ur 1zz 27r 1f1
stacking stacked meta learner|1o1 1hp 1ca 14z 1sk 19s 1b8 2f6 1jd 16q 1he uq 1cw 1sa 18b 19z
voting vote ensemble majority|1mq 1f2 xb 14z 1ca uv 164 2ad 1a7 y7 1u4 1a8 1eg 148 1mf
bagging bootstrap aggregate|1n1 1mf 222 1cf 1eg
kmeans clustering clusterer cluster|11z 138 uw 1dw wk 152 sw 1da 481 1a8 19k 1es 1n3 1ox 1e7 1ws z1 bh
dbscan density hierarchical agglomerative|2fi r1 m7 19j q2 1wv 1p1 1jc 1nn 1eu
mixture gaussian em|1t4 tx 1af 1xr ry 20i 18i
self organizing map som|1ql 110 1db 258 1vo
perceptron multilayer mlp neural network|2xm wv 1g0 pb 183 1mg 1xx 1gj
softmax multinomial logistic|1wm 1gs 1hf 1z4 1kv 1vl
autoencoder vae encoder decoder latent|2kf 123 1d4 18q 177 138 28j
frequent itemsets apriori fpgrowth fpmax association rules itemset|4cs yi 1a1 10h ky 1d5 10r 1fi 1e8 v2 101 1t0 1ht 1m5 251 1d1 1rj 1wu 135 15n 15l 23i 1sl 1u2 14y 1zq 1lg 1ja 2de 1ue
recommender collaborative filtering recommendation|1oq wb ej sp dk 2xn 180 1cd 29l 1af 13s e2 1s9
survival hazard kaplan censored|2g7 1ns 19u kh 15u 1uj 2fg zj 239 149 y5 1sd
churn attrition retention|1tk tb 14d 124 vv 11c 1ex 1f3 175 1m2 118
uplift treatment causal effect|26t 11b zo su 1qj 197 ok 1im 1kq 17g 1bf
calibration calibrated isotonic platt probability|29m 17u 13d 1er 2g7 168 1mr 1gr 1m4 14i 464 14a 16v
multilabel multioutput chain|1qx 1jn 2je 16f 1t5 11m 1h8 19m 13y 1e2
semi supervised pseudo labels self training|2mp 225 2qs 1f0 1vw 1ib 1ie
online partial fit incremental|20o sf s4 yu 1w2 1ut 28i 1o0 1ez 1qx 160
quantile conformal interval probabilistic|26y 1ae yw 1a3 1ma 1m8 1uv vv 38b 1p8 11k qo 1v4 19e 15l 2fc 1b3 1ir
adaline adaptive linear neuron|232 10c zb 1zh
linear discriminant lda|1mn 1l7 2gb 1al 1nc
ridge lasso elastic penalty|2d5 1k8 17j 1v5 1hu 1kr 1nu
gaussian process kriging|1mc 1dp 1rg 2ma 1me
isotonic monotone monotonic|19c jf 1ne 1h4 1f3
poisson count glm tweedie|2d3 pc k3 1dc 1h9 1ba tk
rotation oblique forest|1qd 194
extra trees randomized|19a rn 15k 1u3
one class novelty|xv rb 17a 1gc
label propagation spread|1fk tf 1yx 1it
active learning query uncertain|1vh 14e 1n8 1go 1x3 1pt
transfer learning pretrained finetune|1zf 1rj 1jm 1rs 2ln 15v
multi armed bandit thompson|2fg ok 27v 2wh 1eg 1wz 23h 1w4
reinforcement policy agent environment|22m qx 2f2 18j w5 1ig 1ub
column ensemble composition|1gb wf
pipeline estimator chain|1a1 u6 1ei 198 vb
transformed target regressor|1fj 1dy 25u 1g1
frozen prefit estimator|1n4 12x
classifier chain order|19w 16y
rules generate metrics leverage conviction|2ln 103 xs jq 1hv 1qb 1iv 103
logistic_regression logit|1m3 1o2 1l9 ha 17v 1f4 1dw
linear_regression ols least_squares|2ne 21s 1hs 13m 1lq 1m6 w0 1eg
normal_equation qr svd_solver gradient_descent|3qf 1lf 212
elastic_net l1_l2|3h7 2b1 1rs
lars omp orthogonal_matching|2d4 1q2 19y 1p1
bayesian_ridge ard bayesian_regression|2bi 114 1m9 10p
huber ransac theil_sen robust_regression|3qm 1xe 1xu 24w 2gj
quantile_regression pinball|1mp 1k8 vc 1tf 11t 2bn
sgd_classifier sgd_regressor passive_aggressive|2y4 1ub z6 1er 2gk
tweedie gamma_regression glm|2e2 1wj 1j2 1av 17p
ordinal_regression ordered_logit|21x 1rt 1kb 171
gam additive_model pygam|24g 19d 1xf nv 22r
decision_tree_rules export_text export_graphviz plot_tree|37x 1b9 td 19v
pruning ccp_alpha cost_complexity|2vk 1a8 187 11p
adaboost samme|1d4 2pv 1lq 2dv 1n9
histogram_gradient_boosting lightgbm|272 1uw 1r0
catboost ordered_boosting|1jn 1nc 189
xgboost dmatrix booster|1yt 1pe 1kl
ngboost probabilistic_boosting distributional|28e 1sg 1py
snapshot_ensemble blending super_learner|2q7 22s kt 10w 19h
dynamic_ensemble_selection des|26x 1wg 17q 127
cascade_classifier|138 26j 1xu 19r
hierarchical_classification taxonomy|1q7 1x7 s6 18g
one_vs_rest one_vs_one multiclass output_code|2o6 1rq 191 15u 1ft
extreme_multilabel many_classes|1t9 1vs 17g
linear_svc svr nu_svc|2i1 255 1nh 18o
kernel_ridge rbf_kernel polynomial_kernel|2c0 1jn 114
radius_neighbors nearest_centroid ball_tree kd_tree|460 1b6 1cl 24i
gaussian_nb bernoulli_nb complement_nb|2m4 1j4 1ey qn
quadratic_discriminant qda|1vr 1zj
bayesian_network pgmpy belief|25m 1tg 1l6 1d7
mlp_classifier mlp_regressor feed_forward|2n7 1qs yo
tabnet tabular_transformer ft_transformer|2ei 173 12l
wide_and_deep deepfm factorization_machine|2lr 1cf 1jh 1ps
embedding_layer entity_embedding categorical_embedding|1xv 161 14f 1hj
automl auto_sklearn pycaret tpot flaml|3y6 1sh 13c 1dn 1n5 1aq
kmeans_plus_plus init_centers mini_batch_kmeans|3em 1dj 1p5 2ab
kmedoids pam clarans|21n 1tv 20i 1x1
kmodes kprototypes categorical_clustering|2e2 z9 1nb 11d
agglomerative linkage dendrogram|1wg 27s sr 1hg v1 vk
hdbscan optics|1bo 17u 2h0 1nn 1km
spectral_clustering graph_cut|1wu 1mt 1qs
mean_shift affinity_propagation birch|2ra 1qf 1mj 19r
biclustering coclustering|1d4 1cu 1go
bayesian_mixture dirichlet_process|27g 1dy 146
elbow gap_statistic choose_k|1zh 17p 15n 1td rn
fuzzy_cmeans soft_clustering|29o 1cx 14n
cluster_labeling profile_clusters|1cq 18y sa 15y
consensus_clustering cluster_stability|1og 1sr 104
stream_clustering denstream|1lb 1d3 1fa
metric_learning nca lmnn|25q 13s 17u
anomaly_ensemble suod|1oc 1xw 1ae
hidden_markov hmm viterbi|2ez 219 1uy 1mm 1dy
crf conditional_random_field sequence_labeling|2ty 1tf yb
structural_equation sem lavaan|2db 1rp 1x7
mixed_effects random_effects hierarchical_model lmm|2of 22b 19n 16e 1e2
panel_regression fixed_effects|1zl 1ze 1xb
instrumental_variable two_stage_least_squares 2sls|43w 1u1 1t8
difference_in_differences did|cn 1jn 27n 1wx 1q4
regression_discontinuity rdd|1ts 1hs 1v1
synthetic_control|11n 1vg 1yu
propensity_score matching psm ipw|2s8 2lg 1td yb 1tq 2ry
doubly_robust double_machine_learning dml econml|3vx 1qj 1y4 2gs
causal_forest cate heterogeneous|2g8 1hb 1ie tb 10s
meta_learner t_learner s_learner x_learner|13y za 1fj 238
qini uplift_curve auuc|2bs 25s 10c
causal_discovery pc_algorithm notears dag_learning|424 1hp 10k 1at
do_calculus backdoor dowhy confounder|2os 1is 21z 1l8
mediation_analysis|16t 1aj 1k8
sensitivity_analysis e_value rosenbaum|219 1uk w9
granger causal_impact|1tt 18w sk 16r
kaplan_meier survival_curve|27w 290 1ec 1j7 22y
cox proportional_hazards|1sh 28r 1mq 1km 1v6
accelerated_failure_time weibull aft|2r8 1jz 194
competing_risks cumulative_incidence|2ah 1a5 1j9
random_survival_forest deepsurv|242 1ke xd
concordance_index c_index|15p 1z4 1cq
log_rank|u4 1zx 1j8
frailty recurrent_events|1qd 1uu 15x
discrete_time_hazard person_period|2d9 22s 1am
als implicit matrix_factorization|283 1th 1tf 1zc 1f7
item_item user_user similarity_recommender|1th 1g6 1bt
content_based_recommender|12c 1je uk
two_tower retrieval_model candidate_generation|2mv 2tu 1cm
sequential_recommender sasrec session_based gru4rec|48w 1an wy 1l8
cold_start popularity_baseline|28z 17p 21f 13r
learning_to_rank lambdamart ranknet listwise|2st 1hl 19i 19q 1qh
click_model position_bias counterfactual_ranking|2un 1yw 1al
diversity_reranking mmr serendipity|2os 1in 115 183
ndcg map_at_k hit_rate recall_at_k|2ks 1uq 1b5 253 15k
coverage_novelty catalog_coverage|1po 1d1 14g
negative_sampling|xu 229 1n2
contextual_bandit linucb|208 29w 1fs
thompson_sampling ucb epsilon_greedy|2zy 293 102 1v9 1jw
off_policy_evaluation ips|24p 2d5 1hv
q_learning dqn sarsa|1oy 18y 158 15y 1qs
policy_gradient reinforce actor_critic a2c|3f7 181 1q2
ppo_agent proximal|1v4 1ve 1qu
ddpg td3 sac|2m4 1h8 260
replay_buffer prioritized|1u4 1zs tf
gym_environment env_step observation_space|30y 1ok 1c0
vectorized_env subproc|1o1 1ou yf
multi_agent marl self_play|29r 21c 1ip
imitation_learning behavior_cloning dagger|2t1 vr 1wq tq
inverse_reinforcement reward_shaping|1yf 1t6 19c
mcts tree_search alphazero|26o 1u1 1em
curiosity intrinsic_reward exploration|2c9 1ad 100
model_based_rl world_model dreamer|237 1v9
offline_rl conservative|1u4 17f 2bb
genetic_algorithm evolutionary deap crossover mutation|3vz 1n8 1jx 29f 17p
genetic_programming symbolic_regression gplearn|2te 14o 14o 13d
particle_swarm ant_colony pso|3aa 2k2 10i
simulated_annealing tabu_search hill_climbing local_search|3z6 23s 1pe 16j
dummy_classifier dummy_regressor|1j9 276 1c5 14i 196
threshold_classifier tuned_threshold fixed_threshold|1xq 1ss 2eu
estimator_base base_estimator get_params set_params|266 1b5 19i 1mq 1dw
check_estimator estimator_checks|t8 1ms 1q5
check_array check_xy validate_data check_is_fitted|2qh 1e8 19a 1tg 1bv
make_pipeline make_union make_column_transformer|23o 17l 1lo
clone_estimator|103 1o9 1od
make_classification make_blobs make_moons make_regression|2lf 1mz 1z3 1e4
optimizer adam sgd momentum|2bd s2 173 12j 19u z9 1jt 1oh 16i
learning rate scheduler warmup cosine decay lr|3mp 19y 1cq 19m 17g 33y 1hv 1hj 1er 160 2lx 26q 207 1q5 30t 1r0
early stopping callback patience|24d 194 116 1p0 1ed 3b5 1ai 1yk 1ed 26p 1bz 2ne 1ts 1gs 16a
checkpoint save state resume|1uz 1lr 1ey 19f 19v wq 1ns 1ib 19j 20z 1al 1ab g3 1lz zn 1bh 2bh 1tl 2op wq ty ej
skip batches resume sampler dataloader|2md 1j2 1j5 1q2 1gy 25h 1hc 1oh 1of xa 1ny 1uz 1cz
gradient accumulation accumulate|12s 1gt 1fn 1pp 1i1 2lz 367 20r 1dj 1cr 1zr 2ik zn 2nv 1ed
gradient clipping clip norm|1i7 122 19i 21p 1g3 1kr 1gr 116 26k 1i1 256 2ns 1p7 ty
gradient checkpointing activation recompute|21t 16m 1o0 1rf 226 2pc 17o 1qk
mixed precision fp16 bf16 autocast amp half|4pb yb 1mt 12s 1po 11g 2vk 14o 1ic 1xg 1qe 1mt 1v1 154 25c 22d
batch size executable oom memory|2df 1e2 1n6 1t7 15h 13j 161 vp 2j5 2e7 1i1 1fl 2aq 380 2qu 1ma 1o9
distributed ddp fsdp multi gpu parallel|391 1xk wz 1gj xl 237 129 1cd 262 147 134 1o9 11f 1pr 1ai
gather reduce all broadcast synchronize|297 18e 103 sc eq 1l3 1ei 1fh 1it 1k1 15w 1i8 138 1mb 1hr 17r 1yk 1mj 16u 29f 1g9
main process first rank local|26a x1 1at 1wn w4 2ao 26s wc sx 1eo 25c 22v 1bd 264 1w2
deepspeed zero shard sharding offload partition|2np 1bn 1ft 1rh 22g 1jd 1xo 184 2h0 1yo 2qj 1ed 1gq 1w1
device map dispatch infer meta empty init|3nn 1mt 1hk 15h 1l6 2b7 1us 1pm 181 1p4 1dy 2es 1re 21g 2f2 1a7 1wg 226 13g
quantization quantize int8 4bit bits gptq awq|48g t5 qe 1fc 19h rc 1m9 1wm 1mw 236 1hq 1un 1n8 1c3 1sg
prune pruning sparsity|18a 1id 19i 1sn 1jo 216 wn
distillation teacher student distill|1qg 1ce 1lb 1u7 2gj 1dc 13m 11t 1xd 1pu 1lp 20i
lora low rank adapter peft finetune|32h 10b 1lf 18g 1gq 1se 1j7 1l8 40w 1iw 11w 1a9 2bh 1he zw 15l 29z 115 1qr 2cp 30s
loraplus optimizer ratio|1nb 2ar
merge adapter unload weights|1st 1wm z9 1yz 18j 14r 23o 3en 1g5 1m6 2hs 1kr 24a 1ug 21p 14v 1d2 1yz
prompt tuning prefix virtual tokens soft|2wq 1ch 1ag 1ik 1l0 1at 3a3 1ub 1qd wd 1bu 1pe 1pi 1rt 1pj
ia3 rescale vectors|29x 1af 1o5 1s4 11l 1yf 20p 290 1hi
freeze frozen requires grad|2bh 151 nz 1tl 13r 189 w7 15n 1m4 ve
dropout regularization weight decay|250 14p 1sl s5 1iz 1uc 117 cm 1go
batch layer norm normalization rmsnorm|2fv 10w 26p 18q 1py
attention flash multi head self|21t pa w5 17g v0 1w4 1jm y4 1a6
rotary position embedding rope|2a4 wy zb 14z 1ht 110 16t
kv cache past key values|28e 1po 14e 2c9 16y 1s5 1c4 1o8 1r1 gd 1zk
tokenizer tokenize bpe vocabulary|1m5 11f 1en 110 ya yk 106 19h 1jr 18f
data collator padding pad|1ew 1nz 18g 2fu 1ok 1ie 1af 1kl 11t 1e1 2cf 1c7 1fu 11l 1cd
packing pack sequences concat|1pb 1gs 1i8 1t5 26l 25a 4do 1iv xg 16i 1ir 1fm 2bd
embedding encode vectors|1cv 100 t5 1hr xh 15t 1a9 vh
lstm gru recurrent rnn|2ly 16o 1ag 1gs
convolution cnn conv|1y1 13d 1yr 1fi
unet downsample upsample block|2cn 1r2 207 190
ema exponential moving average weights|2cr 13p xm 1lz 2fe 1bt 1h0 149
loss cross entropy criterion|261 1dr jq 1n3 1a4 1su
contrastive triplet siamese|1uq 32a 2hm 19i 1tb 1br
seed deterministic reproducible random|25r zk p6 v5 1oq 1dq 1al 1dq 16b 102 15u 1sz w0 246
profiler throughput flops benchmark|2ef zj om xp 158 t7 1am vr 1ja 1rm ur li
tracker wandb tensorboard mlflow comet log|3p2 15u 1ro 1dt tz 1wq 1jm 1nw 2a9 1hg 14w 1mw 18a 2bf 1g5 30i 1q7 1bw 2ih
model card hub push upload|27v t6 11x od 146 1db wm xt 12m 144 1mx 1eq 12n
onnx export torchscript compile|2do 1e2 134 z4 1ow 10y 1hj 1b9 1bt 13p gx 1h3
inference serving server generate endpoint|2dn yc 1od sr 1xx 2i2 1n0 1m8 1if 11u 1l6
continuous batching batcher router|238 1nr 1jb 20a 1wz 1gs 1x2 1zk 1kc 1ci
speculative draft assisted decoding|2ba 1kc 29d 1lm 2pt xe 26l 1b2 1zp 210
sampling temperature topk topp nucleus|2yx 10u 1n7 28n 1it 1vc 1r9 2os 1em 1kz
beam search logits processor warper|2t8 14l 1nf 20i 2ay 1gh 20m
stopping criteria eos stop sequence|27g 13e tf 2zg 163 1i7 1ay 2i5 1a0
streaming stream token sse|1iw 1og bg 15n 2pq 1ko 1fn uj 1o8 e2
cpu offload hook weights memory|2bm 1cn qp 2bf 17p 1kq 20t 1hu 279 21v 1ep
big model sequential layers streaming group|2dm 1h7 11j 1n2 se r6 18i
local sgd diloco|1q2 16g 1jc 1p7 1ky 1rl 12q
join uneven inputs|1cc 1ia 1kq 1dr 1gx
prepare dataloader shard iterable dispatch|2ot 1g6 1vj 1hr 1y8 1q8 2ae 2mc z5 1wl 1kw 20t
notebook launcher spawn|1s5 1mh 1d8 1a9 1kz 1y4 1k5 1uu
estimate memory size model|1fk r9 14u 1jy 17z 1jn 1ym 199 1cj
find port cluster config launcher|2ld 1em 1do 26o 1xd 1gg 2wk 1oc 1ls 1nd
tied weights share parameters|1s1 1b0 1r2 1ep 15b 1fj
save load sharded safetensors|1w7 1rh 1r2 16w 1at 17a 1us 16o 18z 1ry
convert checkpoint weights rename keys|287 14k x2 1os 1ar 1q0 16u 1lq x4
patch replace module layers inject|2eb 18t 25h 2hw 2ch 1g7 1r7 23e 190 1m3
target modules match layers|1r5 pd 1w0 tu 15y zn 229 15s 16d
adapter multiple switch active hotswap|2mc yc 1n9 2bj 1aj 148 1p7 1vk 1g3 16t 1kt wz 1g1
dora vera loha lokr oft boft vblora adalora|5dk 1rl 25t 1kz 20i 1lg 1ik 12m 12m 12a
adaptive rank allocation importance|1ui 1od 1g2 1ik 2il 1yo 26l
orthogonal rotation finetuning|1o6 1kp 12a 1st 12s 2gj 13r
arrow mixture router experts moe|2ud 17v 1rn 1r2 13o 1jv 1s1 1h9
trainable token indices embedding|1xz 180 11c 300 1mq
initialization pissa eva corda loftq svd|3u7 1wo 215 1ph 138 1wg 1lx 1ub
layer replication stack|1ko 20j 21b ur 1z5
activation steering control vector|1xv 1g2 2n8 2rp
gradient penalty regularizer|1lf 11t 1cm 1ne 1lq
curriculum sampler difficulty|1ul 1ak 13i 1da
bucketing length group sampler|1t1 1k9 18v 1fy
label smoothing|ue x5 1cc 1mi 1gd
focal loss dice|1pq 1hf q4 1ve 1qa w5
gradient noise hutchinson fisher|27n zr s6 1nz
lookahead swa averaging checkpoints|28d 186 1lk 16v vt 16j
compile graph fuse kernels triton|2sm u5 1qh 207 1cn ue
tensor parallel column row|1n1 1ro 1lw 1ht zj
pipeline parallel stages microbatch|21j 29a 1f7 144 27l
context sequence parallel ring ulysses|2os 276 20c 1fu
fp8 transformer engine|28m 19c 1ja 1ci 1sn
debug mode underflow overflow nan|35a 1ru 10i 1ar 17k 345 1ju 1z1
weights init xavier kaiming|2a6 119 1g4 20q
progressive resize schedule|1kf 1pc
vocabulary resize embeddings special tokens|2j0 xk qe 1iz 1ta 15d
stop words banned tokens bad|29h 107 1r1 1hp
repetition penalty no repeat|1x5 18v 1jp 1n0
logits probabilities score candidates|1z8 1ge q0 x9 14v 1a0 17f
prompt lookup assisted|1gt 19n 1zo 16w
grammar state machine outlines|1xg 13m 1nl 1jq
training_loop trainer fit train_step|23b 1o5 1bt 1b0 1sq 2dk 1zf 11v 2pl
evaluation_loop evaluate validation_step|1pj 14r 2hr 1al
training_arguments train_config run_config|1ko 14l 1k6
callbacks trainer_callback on_epoch_end|24k 1li 235 17v 1it to
epoch_progress progress_callback|1m1 16b 1gh
lr_finder range_test|22f 20u qo
cosine_schedule one_cycle restarts polynomial_decay|3av 1pd 17k vk
layerwise_lr discriminative param_groups|2pd 1nv 1gv
weight_decay_exclude no_decay|1wy 14v 1rz
adafactor lion sophia muon eight_bit_adam|4c5 1a2 1mb 195
schedule_free adamw prodigy dadapt|30o 1io 155
galore lomo low_memory_optimizer|2ni 22n 1r3 1wv
gradient_compression powersgd communication_hook|2re 1ni 1fc 1yf
all_reduce all_gather collective nccl gloo|2ut 179 1hq 1py
fsdp_wrap auto_wrap sharding_strategy|2q8 1v6 1r8 1we 1dm 1xq
zero_offload nvme_offload|1op 27z
megatron three_d_parallel|1mi 21y
expert_parallel moe_layer gating load_balance|3ev 1mg 1f9
elastic_training fault_tolerant torch_elastic rendezvous|3bw 224 1ed
distributed_sampler shard_dataset|1vn 283 1sw 18q 2c6
iterable_dataset streaming_dataset webdataset|22k 12t 1dz 14u 1sm
data_loader_workers prefetch pin_memory|2xx 2ar 136 1c8
data_augmentation_text eda back_translation|2s9 1rk 1vx
mixup cutmix|1d4 172 13m
tokenize_dataset map_dataset preprocess_function|28p 1z3 185
dataset_split_shuffle select_examples|25l 1ee 1f6
sequence_classification head classification_head|1fr 2e6 10c 1ja
token_classification seq2seq_model causal_lm masked_lm|41r 12e 183 p1
encoder_decoder cross_attention|1tu 1ez vc
vision_transformer vit patch_embedding swin|3ha 1jv qp
resnet efficientnet mobilenet backbone|2nd 1ne yf 17p
pretrained_model from_pretrained hub_download|1w2 1i3 11s 1iq 19v
auto_model auto_class config_mapping|201 1c3 1fo 18o
model_config pretrained_config|18s 135 15a
state_dict load_weights strict|2bq 1ft 1hc 1ag 1fn
safetensors pickle_free|1pt 1wk 18x
model_sharding_index shard_checkpoint|1p0 1h0 13m 1fr
bitsandbytes nf4 qlora|2nu 1oq 1u8 2gi
gptq awq hqq aqlm post_training_quantization|434 1um y3 1tw 1bx
quantization_aware_training qat fake_quant|3gu 1yk 1ue
dynamic_quantization static_quantization calibration_dataset|221 1gw 131
gguf llamacpp ggml|21n 1nj 1xx
knowledge_distillation_loss hint feature_matching|2yc 1gc 1j3
structured_pruning head_pruning layer_drop|2bl 1fn 1df 188
lottery_ticket magnitude_pruning sparse_gpt|3oe 1ar 1ie
low_rank_factorization svd_compress tucker|36i 24i
neural_architecture_search nas once_for_all|2nf 1et 1bg
torch_compile inductor jit xla|373 1ex 10c 1vt 1e2
tensorrt openvino coreml tflite|2os 18n x8 1jo
kernel_fusion triton_kernel custom_cuda|2y0 1rz lz
flash_attention sdpa xformers_memory_efficient|3ci 1li 1j7 16q
paged_attention block_table vllm|29d 1a9 24i 1rq
prefix_caching prompt_cache radix|227 1kn 1ad
chunked_prefill disaggregated|1tf 1lk 15y
sliding_window_attention sparse_attention longformer|2l4 tp 1h3
grouped_query_attention mqa mla|2kb 1l9 xe
alibi yarn ntk rope_scaling|33v 1s1 15w
mamba state_space_model rwkv linear_attention|3e6 18s 17l
embedding_pooling mean_pooling cls|1e6 16x
sentence_transformer bi_encoder|201 18s 11f
cross_encoder_training hard_negatives mining|2w8 2ki 1dh
matryoshka binary_embeddings|1oz 1vq r8
clip_model image_text contrastive_pretraining|2jd 1e6 11p
multimodal_model vlm llava processor|2pk zw 19o
audio_model wav2vec whisper_encoder|3ob u7
gan generator discriminator adversarial|266 13i 1ai y4
normalizing_flow invertible|1hf 28e
energy_model score_matching|1nt 1fn
variational_autoencoder_loss kl_annealing|2rj 1tk
siamese_network one_shot few_shot prototypical|2k5 1ak 1ee
meta_learning maml|1lw bu 134
continual_learning ewc replay_memory|2ek 2bu 15s
multi_task_learning shared_encoder task_heads|2iz 13w 13t
domain_adaptation dann|1qf 1tf 13x
self_supervised simclr byol masked_autoencoder|314 1by zi 15b
noise_contrastive word2vec skipgram glove fasttext|4fv 16o 37m
hooks forward_hook register_hook|1kg 1gm 161 2gb 1fx 1h2
activation_cache interpretability probing|28a 1lm 1io
sparse_autoencoder features_llm|1z8 1vu
weight_averaging model_soup ties dare slerp_merge|40l 1pv yd 1ho 2el 27x
task_arithmetic task_vector|1fb 198
delta_weights diff_pruning bitfit|2qo xn pv qk
adapter_layer bottleneck_adapter adapterhub|228 1k0 1er 1ey
multitask_prompt_tuning mpt p_tuning|28a 1r3 22f 1ie yp 27k
llama_adapter zero_init|23f 1ug 2cg
lora_config rank alpha|20n sh vp ue 127 15f 1r8
rank_stabilized rslora lora_scaling|2li 1n6
lora_fa lora_plus optimizer_lora|27s 146
loftq quantization_error_init|25i 25c
poly xlora mixture_lora|2gc 26d 21w
randlora vblora shared_basis|2b7 15o 27v 22r
fourierft wavelet_adapter|1qf 1ia 1sw 1er
hra householder boft|1x6 11d 13b
ln_tuning norm_tuning|1ov 13f 17p
cpt context_prompt|1kr 1ov 1hr
bone miss shira|1sn 1mh 1hm 2bq
peft_type config_mapping register_peft|2hg 16q 17z 1ha 1kk 1wq
disable_adapter unload|1nd 18d 1b9 1d7 195
print_trainable_parameters count_parameters|1uj xw 11a 1h9
modules_to_save|w9 2hw 2un
adapter_state_dict save_adapter load_adapter|25q 135 oo 180 1jl 1b3
prepare_kbit_training input_grads|2do 2eo 3ji
activation_offload cpu_activations|1kr 1ke
memory_snapshot cuda_memory peak_memory|22f pu 17q 1du
release_memory empty_cache garbage|2j2 17k 1dn 2hu
device_placement to_device send_to_device|1kj 1nb 1qg 2ea 1kp
amp_grad_scaler loss_scaling|2oc 1qh ur
bf16_check hardware_support|2rl 1di yb 1ki kh
nan_check detect_anomaly|1wa 1uz
gradient_norm_logging histogram_weights|2bp 1cr
sync_gradients no_sync|1et 1y5 276
trigger set_trigger check_trigger|196 2ba 1ne 1sm 12i
gather_for_metrics|zp 2eq 1pc 23k
split_between_processes|14p 1yv 16s 218 xx
pad_across_processes|1hm 2e2 1lz
broadcast_object_list gather_object|1wo 18p 18s
save_state load_state register_for_checkpointing|288 281 1ui 1pc
project_configuration total_limit|1xs 18p 173 1x8
accelerator_object|xv 1fo 1dy
deepspeed_plugin config_fill auto_values|2vt 19j 1eo 160 1gm
tpu xla_device|1sp 1kk 1bh
mps npu xpu backend_device|346 1ig 1os
state_resume_rng|1kr 1jh
logging_multiprocess get_logger_main|2j0 2bf 1em
inpaint inpainting mask pipeline|1kb zn 1cm 1bu 14u 1lv 1kb 14k 199 4m0 191 132 1kl 1fg 1vi 15v 2d5 1l6 ok 1po 1ov
img2img image to image strength|221 18b xm 13u y9 18w 135 3iz qg 11d 1ik 17r 1l1 11v 1fj
text2image text to image diffusion pipeline generate|2f8 rm xo zt 1fc z8 16a 18n 116 12d 1wg 151 vy
outpaint extend|17z 1cg 1th ok
upscale super resolution upscaler|1rz 1sn wp 1ph 1gc 135 3jl 1l8 1k1 10k 1o1 21b 1im yt
controlnet conditioning canny pose|2bj 1x4 137 1aa 18w 1cs 1zz 1lu 1ey 27x 24j 14n 18e 2gs 1e7 14p
depth estimation|yv 1g4 1ab 14q 190 zs
instruct edit pix2pix|24k 18g 188 zc 1vq sq 1sf yl
text to video animate frames|1s6 pv 1em tc 1eo 13v 1rj 1fi u6 r4 185
image to video|uq 16s 1ea 16h 1ne 19e 16o 17r 11e
audio music speech synthesis|2aq se x7 io 1hk vi zz wh 11x 1jf 1b2 18i ok xa ok
safety checker nsfw filter|2da 20r 10y 1ar ok 1gl 1d2 1h1 2me 1fr 1wi vq 1xj 1zq 1nq 1ed
watermark invisible|16g 1kx vg 15d 22m 1bk 2sb 17p 1gm 1k3 1im 19u
textual inversion dreambooth personalization|29v 1za wh 1ci 16r re 2dp ot 158 18f 1oq zl y5 1fe qp t6
scheduler noise timesteps denoise sampler|2m9 13r le 29a 1jg 1g5 1t1 18n qn 1p8 1je 1j7 1g5 12z 29z 18a 1yp
guidance cfg scale classifier free|2kc 1st 1qd 1s8 ym 1ry 1rz wt 14e 164
negative prompt|xi b9 iw 1nk
vae decode tiling slicing|246 1ku uo 1h3 13a 18f 2r1 1j1 1iq 1k3 1xs 1c2 1c5 1j1
ip adapter reference style|1yj 14t pv 17x 120 1hz 12p 16w xg 15v 1ns 1gb 106
interpolation slerp latent|1o3 1hw 11a 1ba 1ac 122 20g 1le 1dv 1xx
segmentation mask detect object|1r5 1ak de 23j 1ly 15i 11c 1zc
augmentation flip crop rotate transform|2pt 1o8 22s 1l3 1op u5
resize crop center image processor|2lb 15q x6 18c 15v
ocr scan|17p zl 29f pt 13k 1a4
face landmark eyes|1t7 vq 2b6 ig
gif export frames video save|2gh 16k 1bs 18u 1p6 16t 1ae 1gu
freeu hyper network sag pag guidance|3lz 1dk 1ad 1xk 1ky 1z4 1lh yd
consistency lcm turbo lightning distilled steps|3di 1h2 14j 14v 13o x2 tm 13d
lora weights load fuse style|2be 1m2 19c 1a6 1ij 1gu 1ar 1m0
attention processor slicing xformers|23b 14s 1wu 19x 1m1 y4 1db
tiny autoencoder preview|1po 1ny 1y2 tw 1fz
panorama tile multidiffusion|1v4 1bk 1ov 17w 17w yn
layered transparent alpha|1m3 15z 1m4 1jp 1jm
colorize restore|15m 1xw 1au 1nt
style transfer|10r 16a 1nw 190
face swap identity preserve|26j 10u 19b w3 14o 11v 149
pose keypoint skeleton|1v8 161 zm 10e 10b
normal map mesh 3d shape|2kn 18d 111 1pu u9 x8 1sq zj
video extend continue frame pack|2fo zb 1gb xi tz yn fx
camera motion control trajectory|27m xa 12h 1w4
lip sync talking head avatar|2uz xg 1lu 149
speech recognition transcribe|1tk 18q 1rk 141 ok tr
voice activity diarization|1my m7 157 11n 13s
audio features mfcc mel|28l ry 194 1ar
noise reduction denoise audio|22g 1dd 1d2 126
image quality blur brightness contrast|2if 1cc m7 yg 13e 14g xw
caption describe image|1gh rc 1b0 zn 13u
visual question answering multimodal|1xi 174 uf 10z
invisible watermark detector provenance|2dn um 1ni 14k
concept ablation erase sega semantic guidance|3kf 24g 1fr um 1bd 178 1h6 1qr
long prompt weighting compel|1tl 1tv 1go 1gr nk 138 1qe
inversion ddim edit real|24l 2fi 1js 1nj 152 1sx 1a3
scribble sketch adapter t2i|2aw q1 1c8 1mo
relight shadow|1a2 1b4 1gp 11r
image grid collage make|1x2 15n mh 14d 11a
classification_image image_classifier|1bh eq 175 vs r9
object_detection yolo faster_rcnn detector|34s 1ef g7 17h 19c 1c5
nms non_max_suppression boxes|30m 2zv 19s 1ua vf
iou_boxes box_convert xyxy|2a4 13m 15x 13k
anchor_generator bbox_regression roi_align fpn|3z7 zf 1fo qb
instance_segmentation mask_rcnn sam panoptic|3j4 wj 1bb 1cf
semantic_segmentation unet_segmentation deeplab|2aj 2f2 17p vr
background_removal matting rembg|296 15g 18u 15e
saliency_attention_map|1hi sc
tracking sort deepsort optical_flow|2r6 211 1ax 1jk z8
action_recognition video_classification|22u 1jm
scene_detection shot_boundary keyframes|2sn w3 1g0
face_recognition face_embedding verification|26v eq pl 170
emotion_face age_estimation|22y n5 xz
hand_gesture|15z z0
license_plate lpr|1wy 1a4
barcode_reader qr_decode|298 1bz
document_scanner deskew binarize_page|2sn 1uu 1ip 19v
layout_detection reading_order|1pk zo 17r
handwriting_recognition|183 10e
image_hash phash duplicate_images|23r 1k1 18p
image_search reverse_image|1ds 11z eq
feature_matching sift orb homography|2ss 1ew 19n
stitching_panorama_photo|1qf 18v
camera_calibration undistort|1s6 1q4 24z
stereo slam point_cloud|28g 1yx 1eb 11u
nerf gaussian_splatting|1xl 1d2
edge_detection canny sobel hough|2wi ot 1gk
morphology erode dilate contours|2os 1fi 1df 14n
threshold_otsu adaptive_threshold|1nr 1p4 1lm
histogram_equalization clahe contrast|28i 100 1ft
blur_gaussian median_filter denoise_image|319 m7 126
color_space hsv grayscale white_balance|3ih 1ja zs 19w
exif metadata_photo|1nr jq 1k7
image_io pil opencv read_image load_image|327 1ne pr 15g 173 1cz
image_to_tensor numpy_to_pil pil_to_numpy postprocess|2vj lx 10c 22t 1og
albumentations random_augment autoaugment random_erasing|2wo 19s 1h8 13c
image_dataset folder_dataset coco voc annotations|37d 16w 1kv
annotation_tool label_studio|248 1kz
anomaly_image defect_detection patchcore|2m6 yj 1k3 16k
crop_disease satellite_classification|2cs 15m y6 zy
medical_imaging dicom nifti radiology|340 li 1oy 1fq
microscopy cell_counting|1ji uy 178
diffusion_pipeline from_pretrained_pipeline auto_pipeline|1z5 1n4 19o 1if 2ca 17x 1bt
pipeline_components from_pipe share_components|1w3 1y3 2bd 1tw
ddpm ddim pndm|208 1en 1kj wx 1ax 115
euler_ancestral heun_discrete lms_discrete|39q 1ey nv 123 1j0
dpm_solver multistep unipc deis|38i 1tp 1f2 1f9 oe 13t
flow_match rectified_flow sd3|2sf 17s 12n 130
karras_sigmas beta_schedule timestep_spacing|3hj 1ar 189 wo 27p
add_noise_schedule noise_prediction v_prediction epsilon|290 1hk pl 141 xa
prior_unclip kandinsky decoder_prior|2ec 10f
cascade_diffusion if_stage deepfloyd wuerstchen|2zd 18s 15f 19g
dit transformer_diffusion pixart flux|2yf yc 147 1g5 x7
unet_condition cross_attention_blocks timesteps_embedding|3k3 1hd 190 1tv 1ye
text_encoder clip_text t5_encoder prompt_embeds encode_prompt|3ml 1se 1c6 1dp
vae_encoder_decoder autoencoder_kl latents|35x 1gi 1ek 1db xc 15p 1j0
latent_upscale refiner sdxl_refiner hires_fix|3l2 104 1az 1le
ensemble_denoisers expert_denoiser|1k4 1hx
t2i_adapter controlnet_union multi_controlnet|2sk 1gp 1a3 19s 14v
preprocessor_canny openpose_detector depth_midas annotators|49o 2g1 1jw
reference_only self_attention_share|18s 1l0
gligen layout_guidance regional_prompt|2mh 1a8 ti 14r 130 1e0
attend_excite attention_control prompt_to_prompt|2or 1lb 1jf 1es 2ip 1ix
paint_by_example anydoor|1k7 1p1 1as 1me
differential_diffusion soft_inpaint|27m 1bi 115
mask_blur padding_mask overlay crop_region|3b1 1sc 1my 1e1 1mn 12z
latent_consistency_distillation turbo adversarial_distillation|2so 1i2
animatediff motion_module motion_lora|29i 1hg zu 11t t6
stable_video svd cogvideo hunyuan wan ltx|4bb 1a1 pl 1be
video_to_video vid2vid frame_consistency|2km 17x 25u 16o
frame_interpolation slow_motion rife|2ox ti 11t
video_upscale stabilise|1mj 1rm 1lq
free_noise long_video sliding_frames context_window_video|3oe 1a5 1rm
pyramid_attention faster_cache teacache deep_cache|38a 2dk 2s6 1jb 19o
token_merging tome|1j3 1vp 1bj
group_offloading layerwise_casting sequential_cpu_offload|37g 19r 24t 1jy 1l5
stable_audio audioldm musicgen|2g9 1hq sq 1el
text_to_speech tts vocoder bark|2ve 11t xg 12r
voice_cloning voice_conversion|1m2 1y5 ul
music_separation stems demucs|29s 1rk
beat_tracking tempo chord pitch_detection|3i2 12r 17m
audio_classification sound_event|1wy 1wm z0 wk
audio_augmentation resample_audio librosa|2cw 1g0 1b3
mel_spectrogram griffin_lim|2lq sj sj
silence_trim vad segment_audio|2xo 1e5 wk
speaker_diarization speaker_verification|1vj i2 u5
forced_alignment subtitles srt|2d6 mf wh
audio_to_audio spectrogram_diffusion|1mi 1bn
image_variation unclip_variation|1k3 ue
marigold depth_diffusion normals_estimation|2kg 1ro 1pv 18n
shap_e mesh_generation ply_export|2rt 1dd u2 1hu
value_guided_planning diffuser_rl|2eo 1sg 11s
blip_diffusion subject_driven|2dc 1h4 13t
custom_diffusion lora_dreambooth prior_preservation|3d6 1zc 1gz 29i 1ly
train_text_to_image finetune_diffusion|213 1ji 1ey 2g4
aesthetic_score clip_guidance image_reward|2w2 zs 1rf
semantic_guidance ledits edit_direction|2om 219 xr
safe_latent_diffusion concept_erasing|2lo 2na
dance_diffusion unconditional_generation|27a 1lg vl
webui_prompt_parser single_file_checkpoint from_single_file|2ur x6 1gg
convert_diffusers original_to_diffusers|1fd 1rn
callback_on_step_end interrupt_generation|26e ol 18n 1l6 1ae
progress_bar_pipeline|1fa 12j
pipeline_batch_prompts num_images|281 10e
seed_generator latents_seed|1fm 129 vz
vae_slicing vae_tiling|1n1 zt 1jo
modular_pipeline blocks|1h4 1jw 14q
logging logger handler|1ko ub vd qd 19n qt 1mk 1b2 1i5 ys
progress bar tqdm|1p3 g7 tq 1mp 1a3 wd 1at 1xq 2ft 10v
metrics monitoring prometheus telemetry|28u 14s 1bs xi 1mg io 16a
alert notify notification slack email|30s 1ve w8 x5 1y9 1i0 xn 10k
health check liveness readiness|1yu 103 xd b1 181 tr t1
rate limit throttle limiter|1gj 14b 1j1 1pp 183 1rm 1on 1c9 y4 1im wq
circuit breaker|1d4 1v8 303 vu y9
pagination page cursor|1pt u9 td 2pt 1dl 1az
authentication login oauth jwt session|32f ej hl n5 w3 1fx s6
authorization permission role rbac access|31i ky x6 e4 t5 ig 143
encrypt decrypt cipher|1zb 1e6 tr wo yd 189 yr
password hash bcrypt|1qu 1fw 1ss x9
certificate tls ssl|21n 114 12e 124
http client request fetch|1x7 1c9 sz 1vm 1im vu 18i 1dq
rest api route endpoint handler|2p0 1pi 21m 1ez wt
websocket socket realtime|21n x3 1kz wu rl
grpc protobuf rpc|1yt 1ku 1s3 1qp
proxy gateway forward|1s5 e5 21m 1ap
serialize deserialize json pickle marshal|31z 12w rw 14l 197 1c3 100 204 12q 1p7 1qj 19e 1ru yw 1ec
parse parser grammar ast|28f 194 rd 1be 17x 1e2
cli command argparse option|27l xz 10z 1a6 12x 1ae 13s xy 1jm 16i
yaml toml ini config loader|2sz 104 1c5 1c5 mv y7 12y qz 15t
diff patch compare changes|1sf 1fc 1pq zx tc
deep merge update nested dict|2g1 16k 161 1d2
flatten nested|10c fm 1xz
deprecate deprecated warning|15s 1nc 325 1j4 20f 10r 1hp 206 1pf
type check isinstance validate arguments|2fg 164 z1 1y4 13q 1q1 24t 1kl 224
lazy import optional dependency soft|203 yt k3 1bu 1e4 21u 20j zs dz 1xd y9 1av 12c 1cx 1fv 1ru
registry factory plugin lookup|26u 11b 16a sw 1fx 1f7 18g 11m 15v 1gl 1kl 1nk vi 10b
singleton global instance|1tk 19l
decorator wrap wrapper|1mm 1qf 263 1nx 1a5
context manager enter exit|275 1f6 eu 1qx 1g6 19r 1x2 y4
event bus publish subscribe observer|2r3 1oo 210 kh ul 15f
dependency injection container|1im sx 1ax 1g1
mock stub fake fixture patch|32o xa 18c 1cw 1c6 1rt
test generator example data toy dataset|2ed 1jk 13w sh 23t wf 1cq 26b 1p3 12d 16m 1jg 1qi 19c 1kg
load dataset fetch sample iris|2dk 1kk 10r tz 1kz zs ys 1rr 1j3 1zw
benchmark timing measure elapsed|1up t6 xl vv uu 19f 1jb
memory usage measure tracemalloc|20d r9 k3 wm 1a4 xa
clone copy deepcopy|1no 1gl 1k7 1bb 1mh 1kc 1yo
compare equality deep equals|1ay 10a 13d 17l 11f 1t1 16y
uuid random identifier slug|2b6 w5 rt 18f 1kn 168 19a
format pretty print table|1xq 1km 1bv 1iy 154
human readable bytes size|22y 14p 1os 1ez
slugify sanitize filename escape|2l0 14o 1gt 25z 1gj 1g5
truncate shorten ellipsis|1vk 13w 1n1 1bu
levenshtein suggest did you mean|1j4 2d6 dr 1ga
markdown html render|1pp q6 158 1an
color ansi terminal|1t7 vz 1ic
spinner live display|1rn 1qv to
open browser dashboard ui|27g 19u 1ok 1lk
migrate migration upgrade schema|1qj 13q tt 1kp 1ca 17k
transaction commit rollback|1sh gx xe xg
connection pool reuse|1gd 1dw x7 vk
debounce throttle delay|1vf 1q8 1b1
undo history|10n 158 159
search index inverted full text|2bi 13n 1rw
sort rank order top|1q4 re ug ry uc vx
filter predicate where|14n eu 1im sn
generator yield iterate chunks|1ef ew pj 17i 1l6 1af
async await gather concurrency|14e 14z sg 150 g7 1j2
subprocess shell run command|218 172 1ym 13h 1av
signal interrupt shutdown graceful|29n 12t ok 1pq 1ge
temporary directory tempfile|1uh 1cf 1o1 vp
walk glob files recursive|1zu s9 1q1 13v 1bk 1xd 1j9 1sw
git clone commit repository|2gh tb 1g7
package wheel upload code|22g 1o2 1ek 1ex 1i0 10b
sandbox untrusted remote code|299 1r4 232 so
argument defaults merge options|1y9 16v 1r7 1ia
enum choices literal|1xl 1c6 tu vu
dataclass model attributes|1fw 160 14h tc 18b
interface abstract protocol base|2cs 186 zm 11l 1tm
mixin capability|1d4 1ar 1mq
property lazy computed|1jq wv 18d 18d
weak reference finalizer|1n8 15s wt
thread local contextvar|1ng oj 17a
backpressure bounded queue|1pg 1pm 1il 10b
dead letter failed messages|1yl 1d4 2mx
idempotent idempotency key|11t 1ul 1v0 1yi
feature flag toggle rollout|259 vy 1bn 1rt
canary blue green deployment|2hn 17e 166 1k4
load balancer round robin|20o 1lu 1iy
session sticky affinity cookie|2fu 15x
webhook callback notify url|2dc 1b2 1bq 1oz
rate quota usage metering|26x s3 z8
audit trail history log|24b 1d4
soft delete archive restore|24l 1cj 1m1 1kc
optimistic locking etag version|29j 1da 1i1
bloom filter probabilistic|1q5 1dv
consistent hashing ring|1m5 1md
leader election lease|1uu m7
snapshot restore backup|1pz v8 tw 1e9
crash report traceback stack|29e go hl 1dp
core dump debugger breakpoint|2nu 19x
profiling flame hot spots|2c6 va r3 va
linter style format code|1z3 1dm 1bv 18z
coverage report tests|1d6 ct qd
property based hypothesis fuzz|1w6 py 1pl
golden snapshot test approve|21v 16m 1c4
translation i18n locale|1n0 123 19o 15d
keyboard shortcut hotkey|208 xc
drag drop upload form|248 rb
table view pagination sort component|2da 13g
chart plot visualise matplotlib|23b pg lh lx pw li
heatmap matrix plot|1il 18t 18t r6 176
scatter points plot|1db 15n 1dg vd 1il
error bars confidence plot|1ts xg 1ef
map choropleth|13g y0 17n s6 1g4
word cloud|ti 1k5
pdf report generator|1cb ss 1hc
email sender smtp|1x6 y9 1he hw
ftp sftp transfer|1vr 1ed
barcode qr code|1l9 yd
date parse format humanize|1xh yf ww 1lq v0 1e6
number words spell|150 s4
unit conversion|zh 1ar 17p qn
interpolation string template|1kh 17g 17g 16u
natural sort alphanumeric|1qr 1v1
group consecutive runs|18q 1bj
flatten dict keys dot|21b tb
chunked batched iter|1gh se 15n 1ja
retry jitter exponential|1pv 1tz
memo invalidate key|1o0 1lh
once only initialise guard|1l1 rk
plot_learning_curves plot_training_history loss_curve|2az 1co 1hh qm 2an
plot_confusion_matrix|1fy 1hp 1qy 1tx
plot_decision_regions decision_boundary_display|2jo 1ex 1ko 1cs
plot_roc plot_precision_recall|27c 1qq
plot_feature_importance importance_bar|1sh zs
plot_correlation_heatmap|1kx 179
plot_pca_correlation_graph biplot|2pg 2ad 22i 1ut
scatterplot_matrix pairplot hexbin|2hk 1nq 1fy
ecdf cumulative_distribution_plot|252 1dh 12l
category_scatter enrichment_plot stacked_barplot|3ak 1b7 1bj 1l4 1cj
checkerboard_plot|143 1ke 1lj 14m
boxplot violin swarm|1yl 1ae 1j6
bar_chart grouped_bars|19y 153
line_chart time_series_plot|1xi 1li
pie_donut treemap sunburst|2q7 v2 u8
sankey flow_diagram alluvial|2ed fr 176
waterfall_chart|154 15g
gantt timeline_chart|1s9 11f
radar_chart parallel_coordinates|26r 1ce zx
network_plot graph_drawing|1o4 1du
dendrogram_plot|11q 14u
residual_plot qq_plot prediction_error_plot|2dj xm 1z7
shap_summary_plot force_plot beeswarm|2sd yd 1vq
calibration_plot reliability_plot|1if 1q5
lift_plot gains_plot|1jw 1sy
silhouette_plot elbow_plot|1pt 1c6
word_cloud_plot|191 171
image_grid_show subplot_images|1z5 1ku
animation_plot gif_chart|23q v7
interactive_plot plotly bokeh altair|31o 1to
dashboard streamlit dash gradio app|364 1y7 1f3 rk
remove_borders axis_style plot_theme|2yc 1iz 16v yb
savefig export_figure|1q8 15q
annotate_labels legend_outside|231 14z 12t
log_scale_axis dual_axis|23w 172 13k
table_styling conditional_formatting|1pp 17n 1da
report_builder html_report jinja_report|25m 17d 1et
slide_export pptx|1pg vr
latex_table export_tex|25g x1
counter_statistics running_stats welford|2oh 1ht 120 of 1yh
name_generator random_name|125 10z ng
find_filegroups find_files|1cb 208 1dp 18g 1rw 1cb
string_generalize generalize_names ascii_names|1va 1lg 1lf 1pm 1bg 2ek
vectorspace_orthonormalization linear_transform dimensionality|2se 1vo 11z
minmax_scaling_function standardize_function|1zl 15n
shuffle_arrays_unison joint_shuffle|2bu 1uz 1om 1ql
one_hot_array|147 127 1ul
permute_labels|xc 1kl
mnist_data iris_data wine_data autompg boston_housing three_blobs|572 1g2 1ag 19v 2po
local_mnist loadlocal|1rp 1hs
num_combinations num_permutations factorial|24f 197 t4
lazy_loader_module proxy_module|288 1t1
version_compare check_min_version packaging_version|27w 1gs 135 1ds
dependency_check soft_dependencies requires_backends|2hy 1bu 1ab 1wx 1a7 fj
dummy_objects placeholder_class|1uf 13u 24x
deprecate_kwargs renamed_argument|2da 2bs
warn_once filter_warnings suppress|1zs 1pf 1kh
error_message custom_exception exception_hierarchy|2k4 wl 16z
assert_equal approx_equal assert_allclose|2go 1ky
parametrize_tests test_matrix|1ha 1ay
fixture_factory sample_objects|1yb q7 172
skip_test require_gpu marker|2j4 280 rf 1us
flaky_rerun retry_test|24v 182
doctest_runner run_examples|1xl 150
test_scenarios estimator_fixtures all_estimators|1xx 1pt 160 146 1qp 1r8
docs_generate docstring_parse api_reference|35n ts 1qb 1bv
replace_example_docstring add_start_docstrings|27n 1ph
type_coercion convert_inputs|1vn 1ml 1dp 1c3
sentinel_missing unset|1r8 14g
chain_map layered_lookup|1s9 189
attr_dict dot_access namespace_dict|2x4 us wj 1cm
frozen_dict immutable_hashable|2gm 17n xt
ordered_set unique_preserve_order|1ty 1w0
defaultdict_counter tally|1x6 uh
group_by_key partition_list bucket|258 24a
zip_longest pairwise window_iter|2o3 t3 19x
flatten_list chain_iter|1ul d9
product_grid parameter_grid|1b3 18e
topk_heap nsmallest|1xv 1t9
priority_scheduler heap_events|24d 13y
rate_meter ema_counter|26z 1ed
retry_http adapter backoff_session|2o1 1ah 1gn
http_cache etag conditional_request|2jg zq 17h
download_progress resume_download range_request|2ey 1ed 10c
url_join query_string|20u 1dl
cookie_session csrf|1uc wu 12l
oauth_flow token_refresh api_key|2xo 1am 1lr zm
jwt_verify sign_token hmac|2s9 12m xf 11a
sso saml ldap directory_lookup|354 115 19q
rbac_policy casbin opa|2hy f5 13w
middleware request_hook interceptor|2ae 17n tm 1io
cors_headers security_headers|1v0 1cf 14e
request_validation pydantic_schema openapi|2lv 1ap z1 1e2 wl
error_handler problem_response|22j 1ry
file_upload multipart_form|1yo 1h9
server_sent_events chunked_response|2l8 16s
background_task job_queue celery worker|2yd gl 1i0 1bo
task_status_store result_backend|2cg fr 17k
distributed_lock redis_lock lease|27y e8
leader_election heartbeat_lease|2ew m7
cache_redis memcached ttl_cache|2e9 15z 1ia
cache_invalidation bust stampede|2fo 1bf 1fs
disk_cache joblib_memory persist_results|2ww 1wd
lru_cache_function memoize_decorator|2md 198
feature_toggle launch_darkly rollout_percentage|3ea 1qt
ab_assignment_service|1ma 11t
graphql resolver|17m 1ve
graphql_openapi_client codegen|2en w8
rpc_retry_deadline|1sr 1c3
service_discovery consul registry_services|2a6 fm vm
tracing opentelemetry span correlation_id|2x5 1r1 181 v2
structured_logging json_logs log_context|1va 16a 12d
log_rotation file_handler|1u3 1bb
log_level verbosity quiet|24n 1a0
prometheus_exporter counter_histogram|29y u3
slo_error_budget uptime|29p 100
sentry_crash error_reporting|230 18s
graceful_shutdown drain|1xe 26s
daemon_process pidfile supervisor|2gd th 178
process_pool_map starmap worker_pool|2g9 1lk
thread_pool_io futures|255 17l
asyncio_semaphore gather_limit|295 1a7
producer_consumer pipeline_threads|23l 13w
actor_model mailbox|1kd 19l
shared_memory mmap zero_copy|27z 1jk 1i6
event_loop_timer scheduler_inprocess|2qs 1sa
file_lock atomic_write|1xl 1ua 126 ww
file_watcher inotify hot_reload|2sc 18f
path_utils expand_user relative|2mr 1e0
directory_sync mirror copy_tree|2i2 1dg
tar_zip_archive extract|2b4 1np
file_hash md5 sha256 dedupe_files|46a 1gj
mime_type magic_bytes|2bh qi
pickle_safe restricted_unpickler|2a9 1r6
json_encoder custom_serializer numpy_json|2q5 1hq 1ea 1bt
yaml_safe_load include_tag|2gx 192
toml_pyproject read_metadata|29f wr
ini_configparser dotenv_load|2c2 13s
config_schema pydantic_settings validate_config|2cx 19m 14t 174
hydra_compose override_group|252 192
argparse_dataclass hf_argument_parser|2xq 18l xs
click_typer subcommand|1v0 1fz
shell_completion|12f 1n1
interactive_prompt questionnaire wizard|29d 1nd
rich_table console_output|21o 1aj
terminal_ui curses|1rs 1mp
template_engine jinja render_template|29z 1a4
code_generator scaffolding cookiecutter|21g 12a
ast_transform codemod refactor|2ff 17f 1gz
static_analysis find_imports dead_code|2fv 11d 138
notebook_clean nbstripout|1mt 1ax
semver_bump changelog release|2jj 145 p6
git_diff_parser changed_files|2c9 vb we
ci_pipeline github_actions|2b9 tz
license_check sbom|1ou ok u6
secret_scan leaked_keys|20k 1hb
vulnerability_scan dependency_audit|29o 1gx
state_machine transitions fsm|20z 1g3 25e
rule_engine business_rules decision_table|299 hq 18m
expression_evaluator formula_parser safe_eval|360 1qi
workflow_approval four_eyes|28l 17l
event_sourcing cqrs|1jb 13u
saga compensation|1d4 2b3
plugin_system hookspec pluggy|2f3 1bg 13m
observer_signal emit|1lw 10e
builder_fluent|18a 14w
strategy_pattern policy_object|1uy 1ma
adapter_wrapper facade|1os 1lg 23t
visitor_tree walk_nested map_structure|2rk 1hy 1xp 28q
recursive_apply tree_map|1ub 27o
object_diff deepdiff|1m0 1dj ru
copy_on_write snapshot_state|1qh 1xs
id_generator snowflake sequence|21p oa 1e4
short_url base62|277 1jq
checksum_luhn iban_validate check_digit|3be 1l4 193
isbn ean gtin_validate vat_number|3eg oq vm
random_sampling_weighted choice|1oo 1df
seedable_rng random_state|230 sq
date_range calendar_iter|1vl 1g7 s5
business_days workday holidays_country|2k9 192 15x 15l 1a3
easter fiscal_calendar week_number iso_week|39b z8 11q zc
relative_date humanize_time|1sp 1bp ug
duration_parse timedelta_format|289 1jb rs
timezone_convert utc_normalize dst|2un 1f3 w0
cron_parser next_run|1te pb
date_overlap period_intersect|21l 18w tg
age_calculation birthday|1oa fj
number_format locale_currency thousands|2ad 13y xy 14f
number_to_words spell_out roman|24z s4
parse_amount money_parser|1xe 1dn
percentage_format rounding_rules|1vm yr
text_wrap indent dedent|26v 1h9
text_diff highlight word_diff|1v6 12k
case_convert camel_snake|270 17s
pluralize inflect|1d4 s3
regex_builder glob_match wildcard|2uc si
trie_autocomplete typeahead|1yt 1cf
markdown_table rst_convert pandoc|2p2 13c
html_sanitize escape_xss bleach|35u 23u
email_template mailmerge|1r3 1hs
sms_push_notification|1su xw
slack_teams_message chatops|2ay 170
calendar_ical invite|1v6 n5
map_tiles leaflet folium|2bf 1fh
qr_barcode_generate|1jr ue
pdf_merge split_pages|1st 1mj 16u
pdf_text_extract|1bo uv
image_thumbnail|10y y8
video_encode ffmpeg|1ln 199 w3
csv_dialect streaming_csv|1nf 192
parquet_write partition_columns|1u7 1hy
arrow_table zero_copy_convert|25d 157
polars_lazy duckdb_query|2bi 1yh 1ao
dataframe_accessor extension_array|2e9 13s
dataframe_to_sql read_sql|1i6 168
graph_database neo4j cypher|2yu 1ah
time_series_database influx timescale|2h8 16d
document_database mongo|1ki 108
key_value_store rocksdb dynamodb|2eo p2
object_storage_client presigned_url|2mg t4 188
search_suggestions fuzzy_finder|26l 1he
geocoding_service reverse_geocode|1no x6
weather_currency_api third_party|2xt 1ic
payment_gateway stripe refund|2i8 18d
invoice_generator billing_run|1rj 1fe
tax_calculation vat|1qz ye 1h7
subscription_proration|1ar 1d0
inventory_reservation stock_lock|2c6 1re
shopping_cart checkout|1rp 1hn
coupon_discount pricing_rules|228 ya
address_validation postal|1i5 yg
user_registration verify_email|283 jf
avatar_profile preferences|1nd q6
comment_thread moderation_queue|27t 13w
chat_room presence|1pi h6
recommendation_service serving_cache|1xs 1w1
model_server predict_endpoint fastapi_model|2as 1jb 17l qu
batch_scoring bulk_predict|1qp 1cd 1gr
prediction_logging request_log|15m 19i
feature_lookup_service|1cu yq
model_warm_start preload|1yz 1rv
dynamic_batching queue_delay|1zt 1gx
gpu_pool worker_manager|1zp 1oi
onnx_runtime_session inference_session|28q 166
edge_deploy tflite_micro|2cl 12g
model_encryption license_model|1h2 1fw
mlops_template project_structure|23u 252
forecast forecaster forecasting predict horizon|1aw 100 tl vk 19p 1n9 ur 1ta 1tt 1js yy 1tr 19m 11g 1ns 19b 1o9 1dk
naive seasonal last value forecaster|23c 1nt 13t 18j xn 14s 10b 19m 2ex 1wb 1w6 2g4 211 10r 1kf 1vk 169 17x
arima autoarima sarimax autoregressive|2os 1l5 17n 201 1w5 17t 1dv 1tw 17t
exponential smoothing ets holt|2ck 1ld 1t2 1xo 23k 19p 24z 1wn 1x4
prophet trend seasonality|1na 22d 370 1bf 13m
deseasonalize seasonal seasonality stl decompose decomposition|2zn 1xc 1mh 1fo 118 1rn 1wv 1s8 3g3 21c 19g 1o4 3e7 1nl 1nt 2jm xw 2u3 y6
detrend detrender trend|15l wa 1tz 1on 27u 1jf 2ag 1xm 1bu 26m 1h8 1xp 1h0 sh
difference differencer stationary|1ob 17a p3 17x 1a4 24s 1ui 1z6 1pb 1fn va 293
changepoint change point segmentation detection|27o ud 1ic 1fo u2 qn 1ml 1e8 12x 2n9 1y1 cn 1m8 15f se rk 1rl 16t 1r7 17s 1i3 1y7 1q7
anomaly detector outlier detection threshold hampel|36t 1lt zg 1mc 1bt 19a 1jz 1w3 1eh 33m 1jp 1de 1ex 1mf 191 15g 1ll 1ia 1gk 19w 1zr 217
dtw dynamic time warping elastic alignment distance|3n0 1q1 1ka 2ay 1tp 2an 1d0 2re 1rp 1r3 15y 1yp 18q 1fu 1q9 1jr 1ue 28q
shapelet subsequence motif matrix profile|2v1 1ou 195 yz 15c 12a 1wq 2oo 1hu 1j3 234 2ao 1dv 1ii 3ch
rocket minirocket convolution transform|2d8 1ap 1lx 2aq 2cz 27c 25x 1o0
time series classifier|13y 16i rr 1ik 1r6 1bw 27v 25m 19a 23n 1gb 1oh 19c 19c 1k9
hierarchical reconcile reconciliation reconciler bottom up|2tu 1xo 1gb 1xi xf y6 1on 2pa 2b7 19g 1sa 1u9 1ef 1u0 2d7 19c xo
sliding expanding window splitter temporal backtest evaluate|3tm 15d 29l ug 1o2 1lz 17e 1wy 152 37r 19w 12f 1j2 1pn 1bo 253 2at 116 1qa 23j 1a4
resample resampling frequency upsample downsample|2a9 1gx xm 1e7 21v tg 1gm 1n1 2oz 1fm 1v1 13m 10p 15p 1j5 17m 15k
interpolate interpolation|iw 1za 1ja pe 1sb 1cb 1pw 227 17m 1ak 1b5 1zk 1ud 1ti 1h9
padder truncate unequal length|2a5 15i 1ja 1xr 16n 1nn st 17v 213 1ta 15z
fourier spectral frequency fft spectrogram|2xr vx 1ap 1ar gl rk 1qa 1l2 1gi 1ht 1hi 21w 1dq 1kx 12s
smoothing filter kalman savgol moving average|30k t1 xz 1nx yk 1p2 1dk 212 1lb 1zd os 1s7 121 11q 1d6 ua 1c3
panel multiindex instances|1vr zn sv 11y 11b 16l tg 1e2
exogenous covariates regressors external|2iq 1ti 16r ws 188 3b7 2ax 17u 1te 1mk 1vu 1k3 1pc 1il 10s
lookback reduction tabular recursive direct|2ts 13u 1ek 1mj 1d4 vd 1vs 1gd 1s3 1vx 1q7 w5 1o8 1bh
bollinger rsi technical indicator|2gx 1eu 1fr 1ue 1sr 10b
intermittent croston sporadic demand|2jd 1iu 1hc 1df 1df ym 2d6 1gc 10r 1b7 zz qg
theta forecaster ensemble combine|1vx 11c ri 1kb 11z 11p 1jn zy 1j9 128 1iq
catch22 tsfresh extraction summary features|2qe 14b se 1f6 yb 184 128 279 1af 1pa 19j 1ef
vector autoregression var granger|1po 17o 1hd 1iz
garch volatility|1d4 1eh 219 1fi 1jk
bootstrap series block mbb|20r 1b4 s1 21r 1b4 1rs 1p4 13o x7
probabilistic forecast distribution quantiles interval|2cx 1dg 1uw 1kv 1u0 1b2 t2 1xw vm vd 23g
update refit online streaming forecaster|2d7 163 xo 1mo 178 1di 2bi 1hv 1h0
multiplexer select model tuning|1uy 1ui 1n1 1wh 1mc 2ba 1g7
direct recursive multistep strategy|26r 172 1mx 1ii 21p je
anomaly score stray isolation lof|2p9 wf 1qp 137
hidden markov regime state|22i 10g 1on 1q2 22k li 1bv
piecewise linear paa sax symbolic|30o t2 1et 1nv 1vo vj yd 1o7 xs
distance kernel pairwise series|1uo 15s 17b 13e 1ka 1gm 1bv
time since elapsed days until|28h 1oz 1v5 1ay 138 1v5 1hd
trading calendar business day|1ws rn 1ln 15x xn
autocorrelation acf pacf|208 1ac 1ka 1rs 10k 1nt zj 183
hierarchy aggregator levels|1l8 1b7 ws 1nj 21s 1qc
clusterer kmeans medoids series|23e 126 1my 1es 148 12j 15t x6
early classification|108 1p3 2iz 1jd
regressor series extrinsic|1ku zu 1c1 2cq 1ah
plot series correlations windows|1qu 1e9 23n 1m2 15h 1gg 198 1d6
cutoff horizon relative absolute|2ay yu 1b7 s8 te
convert mtype container|1mz 13w 154 1h2 1r2 1bx 1m2 1kh
holiday features events promotion|1uc 1nm 1ho 16t 1gh 1b9 1f5 228
ses holt_winters|1xv we 1gh ga
tbats bats multiple_seasonality mstl|32e 20o 17z 1nv 11s
unobserved_components state_space structural|2h2 2a2 1r6 162
var vecm cointegration|1bo 1ye 179 1n0
adf kpss unit_root stationarity_test|3fz 1fg 1mc 19z 1ct 11i
ljung_box white_noise durbin|2v1 1ih 1bv
box_cox_series log_transform_series|2c1 1no 1it 11v 1dh 18n xq
seasonal_period detection periodicity|1c9 xf 18t 1ok uk t3
trend_forecaster polynomial_trend stl_forecaster|238 1an 123 1eb 1hx 27y
auto_ets auto_theta statsforecast auto_model|2qx 1u4 1fa
nbeats nhits tft deepar temporal_fusion|3xc 18a 1x2 12h x7 178
patchtst informer autoformer transformer_forecaster|2lx 1ez 137
foundation_forecaster chronos timesfm moirai zero_shot_forecast|431 zi 1jq 1vw
global_forecasting cross_series pooled|2ap op 1dj wt
forecast_combination stacking_forecaster weighted_ensemble|250 26y 13c
top_down middle_out proportional|2c7 1lu 1ne
mint optimal_reconciliation wls|2ew 1wx 1oh
temporal_hierarchy|175 1y2 1ru
prediction_interval_series bootstrap_interval naive_variance|2t0 1d8 1ox 19x 1j6
conformal_intervals_series enbpi|23z 1sz 1nl
residual_bootstrap simulate_paths scenario|2mz 1rr ts 1j4
forecast_accuracy_series bias tracking_signal|2s4 1s5 1ar 19i
cold_start_forecast new_product analog|2h2 179 1ce
promotion_lift baseline_sales decompose|2r8 1b0 1jf
demand_sensing short_term|24o 1qk
nowcasting ragged_edge mixed_frequency midas|3a8 2u4 1uj
hampel_filter despike|1rs 1zj 1jv 1ei 1h7
savitzky_golay lowess loess|2q7 17c 1vn
kalman_filter kalman_smoother particle_filter|2bv 23l 12n 1ld 1wm 11l
bandpass_filter butterworth lowpass highpass|36a 1d8 1yz 1h2 wo
wavelet cwt dwt|208 zh 1tr
stft spectrogram periodogram welch|2lq 1et zh
hilbert envelope phase|1vr 17p 1rq
peak_detection find_peaks prominence|1z6 yd 1ba 1a2
zero_crossing turning_points|1nr 19o qq
cross_correlation time_delay alignment|2c2 22g 1jp 11u
matrix_profile stumpy discord|2a9 283 1cs 1ci 19c
sax bag_of_patterns boss weasel dictionary_classifier|3xo 127 16n nx
interval_forest tsf drcif rise|2vk 1pc 1fk 19s uy
shapelet_transform learning_shapelets|1e6 1mh
hive_cote ensemble_series|281 1tn 257
inception_time resnet_series lstm_fcn|39s 1ux 17y 1nu 19e
knn_series nearest_curve|1rb 1o2 1lu 1vg
lcss edr erp msm twe|3er 1bm 1i0
barycenter dba average_series|23d 175 1rw
pelt binary_segmentation ruptures|2cm 1ki 1yb 1en
clasp fluss semantic_segmentation_series|2pr 1f9 1bk 173 1ko
cusum ewma control_chart spc|2zs 18i 1bz 1wz 1zr y5
bocpd bayesian_changepoint online_changepoint|2cx 166 20b
stray_detector dobin|1vr 21k 1k2 1vb
windowed_anomaly forecast_based_anomaly residual_anomaly|1v3 1mm 1f2
seasonal_anomaly twitter_shesd|2b3 1tf 15f
multivariate_anomaly vae_anomaly usad|2fr 206 1ib
event_detection onset spike_sorting|2j4 v5 19d
gap_detection missing_timestamps irregular|2ic 1fw 19m 11t 1dn
time_alignment synchronize_sensors clock_drift|30l 27s 142
ffill_series imputer_series seasonal_fill|2eu 241 z6
window_summarizer rolling_features lag_features|2fh 1l6 11q 1c1 2fr 1yr
fourier_features seasonal_dummies|1zp 1lv zf 2i0
time_features hour_of_day is_weekend|235 17y 1in 1j8
target_lag leakage_time|1wr 17t jq
scaled_logit bounded_forecast|1ux 1lg 1e2
id_transformer pipeline_series forecasting_pipeline|24g 1ct 1am 245
transformed_target_forecaster|18t 1x1 2qb
grid_search_forecaster tune_forecaster|1pv 1v3 1t8 13k
forecast_by_level column_ensemble_forecaster|1lh 10i 19f 157 14j 1ae
sktime_datatypes datatypes_check scitype|2fr 13e pi
load_airline longley load_series ucr|2qd p0 1xt pe
simulate_series arma_process random_walk|2t2 uq 16m 150 17q
survival_series time_to_event_sensor|24b 1oq
dynamic_factor_model common_trend|27z 2db 1zi
spectral_residual frequency_anomaly|23q xv
lag_selection order_selection aic bic|2qj 1ie 1q5
ensemble_bagging_forecaster|1f9 1y1
online_learning_forecaster hedge|1su 1ll
calendar_adjustment trading_day_effect x13|3ob 1lq 1j4
inflation_adjust deflate real_terms index_numbers|3if 1fh 1cp 1ec
growth_curve logistic_growth gompertz bass_diffusion|3ar y7 12m 15s
epidemic sir seir reproduction|2q7 11y 18e 1vw
queue_arrival call_volume erlang|2qj 1tn w1 1br
pipeline dag node flow workflow|2h8 1cm qx 15n od 16z 2f5 1o4 17v 1ex 1e5 1lx 1qq sr 151
scheduler cron schedule trigger|1mw 19o 136 17a xa 2e9 17g 11y 18f 10c 1c3 11y
parallel runner multiprocessing thread pool concurrent executor|3z1 mh 149 1br 1ab 1ak zw 1j2 2lw zc q7 238 24o vw 1kp 1de 1dp y3 1lv
foreach map fan out branch|2gr 12w 1eb 1hg 124 1d3 2ln 1el tb 1uq 14t 1nn yf 15d
join inputs merge branches|1pm 1nf 1k7 1e8 16w 1ot 1fl 1i7
condition branch dsl if|1nk lr tk 1gw 2fv 16l 1p5 va zm 1ij k3
retry backoff attempts tenacity|2ej 1by ym xv uo r5 1jq 151 w8 1ct 35p 1ra 1fv 12r 205 2g7 129 1jw 1hi 178 1fb 101
catch error fallback|10u 1p8 1d6 w5 1bj 1au sg 1z8 1s5 1tp 1tz 1ks 1nz 1bw
timeout deadline|19c 1u9 1em 151 1c3 147 22m 1vg vj 1p0 1mo 2b7 15l 1a0
resume from failed rerun|1lm 1f3 uu 1j1 1bw 10y 3x4 1pp i2 1uu 1id 1dp ux 12c
cache cached memoize lru|1pp v0 19c p3 1dq 17l ha 13a 1av 1bf wq 33j 1sj 1bw 13i 1at 1pr 1ml 1ct 18z 1xq
lazy deferred|191 gx tu dt x5 1do 1ai
batch batcher buffer flush bulk writer|3iu 17v 11q 1f6 1la 1d7 24t ss 1l9 1cj 1dc 1cb 1pe 17n
stream kafka consumer ingest push|2sz 188 v9 18w te zk ub 147 106 17y
ingest loader extract import|1lj 16e tc 1tm 1o4 vx 147 17z
materialize materialization incremental online store|20b 22w 22n 1ju 190 1pj 2zy 296 175 1ve 1e4 1zl 255 1mr
historical features point in time join offline entity|375 1rs 18y 1h9 1ai 10a fx tf 1p9 2p4 1gy 2dv 1cb 2hv sa 1jm 1s8 19f 2hi
online features serving lookup low latency|30d 1og 1k8 15f xq 34l 1ng 2ed 1nj 1ms 1nf 1m5 176
feature view definition registry store|2ce 18j 10m 10m 1g8 1gw 1k8 1hn 1mc 1mw 1z6 18e 195
on demand transformation request|1b2 1p3 22a 1gh 23g 19k 2b5 21u 14b 17l
ttl expire expiry freshness|2fc 1n9 19k 15s 13o 1g0 2vg uf w1 134 18g 12c 1jp
entity key join|1dt xa 1lf 1k5 w3 v5 to
validation expectations profiler reference|1u9 1s9 1xk 1n9 21l 1xu 2e6
lineage provenance|1a9 p9 r3 za 1ko 19k rm pl s0 rt
artifact dataset catalog versioned|1zd 11r 1ib 1w3 12r 1e9 13f ub 2qk 1dr 13l 25t 19e 19h 1aj 147 14s 1e5 yl
version snapshot timestamp|1i1 1km 1ul 1eh 1iy 13y 1ym 1cx o3 1b3 1ac 1io 10l 192 10a
parameters config override environment|1xy 1dy 1f5 ta 15u 1x1 2gn 1cg t8 1gu qj 1xx 10j 163 1p5 s4 1t8
template omegaconf interpolation variables|25w 1b2 1p2 1un 10y 12w 1e7 15f
secrets credentials token vault|236 1g5 182 ky tv 16i 1i5 r1 1sk 1f8 zk 1h6 1p3 114
environment variable env dotenv|24y tw x5 1ea 1ur uf 18z
conda pip requirements dependencies image|2pe 19j 1cs 18o 16b 1hy 1js 138 1er 1dc 1am 1i6 1h3
docker container image build|1zt za 1ew 1k8 um v8 15k wh
kubernetes pod job resources toleration|2tb ri 1k1 11a 1a4 164 198 1ah 17v 1jv 1ri 1dr 1rm 18w 14y
gpu accelerator resources request|21i 1d9 18b 147 ym
batch aws sagemaker cloud|29u 1m7 1b6 t3 1y4
card report html visual|1wv 137 1qf 16e 1ag 1g7 18v 1kg 188 1gz 1pp 1d4
notebook jupyter convert|1mt 1bo 13n 18b 12d 1el sx kh yt
hook plugin callback extension|269 1hz 19x 1up 1nw 17r 266 1f9 17z 1ni 1gv 1sv 1jr 13h 1ko 1mn sf
tag filter select subset nodes|2e5 129 12x tm so 14s 133 rb 1rx yg qs x6
event sensor trigger deploy|208 16x 1ae 1ub 195 1u8 1c3 uh 1fw sw 1p0 1k3 y3
spark dask ray cluster|2cq 1jd uj 133 183 197 1hc yj v9 wb v5
partition partitioned|j5 12a y0 13i oe 1l9 15f 18d 192 1ao 261 17h 1a5 1ci
parquet arrow columnar|1uu 12o 1p3 od
csv excel reader spreadsheet|2dy 100 13m 12d 1db 10h 175
sql query database engine|1z4 vy rs 15v wu y5 ti 14w 15j 1cq 14n
s3 gcs blob bucket storage filesystem|48l ta 1qa 1j1 zp 1ka 1fz 1zw 15c 1iv 13w
upload download transfer copy|205 1f9 ud 1b6 rm 15z 19i
compress gzip zip archive|2cm 15e uy s9 10r m7
checksum hash digest fingerprint|2d5 n5 tq 16m u6 tz 1cb 11e
lock mutex semaphore|1vr az rn 1it q8 14o 17p zq
watch watcher reload|1py 1aa 1f4 yl 1fe 11u
cleanup garbage retention purge|2hy 190 z5 x2 17l zs 1jh zu 19i
step decorator function component|1ob 137 18y 1lk ve 1rg
container component spec python|20r 1jc 234 1ec 164
importer existing artifact|1o1 1ef 16c 1i0
exit handler cleanup finally|2he 1p2 2q9 1xc 1s8
for loop collected parallelfor|1mu 1m0 wg 1cz
control flow when dynamic|1gh 17g v3 14j
input output placeholders path|1sv 125 19b 164
compile yaml ir spec|29q 13p 27r 1e9 10n
recurring run experiment|1dx mj 17w 1xd oa 17z
run comparison list archive|1qo b1 oc zn
pause suspend approve manual|2hb ty 1pq z9
argo airflow step functions deploy production|307 1qi 1sg 1eb 18n
client inspect past results|1vx 1ja 1ge 23a z0 198 1o9 22b 1tx 1f9 18f
namespace user project isolate|20i 17w nj 1os 15u qn
tags search runs|17c 116 12n 18d
code snapshot package|1dw 17l 1jh 152 1el
pypi conda bundle offline|2hy 29r
s3 parallel get put many|2rr 1oi 24a 12j
include file data|17o 16j 1lf qp
unbounded foreach cluster gang mpi|32w 1s8 100 11d
slurm ray torchrun|1yl 1ie 1g2 wx 1ip
dataset transcoding same file|1ra 1u6 2b9
memory dataset shared|162 1nv 23s 1as
incremental dataset checkpoint|1hm b8 z7 py 11m 1l4 1o8 17u
lambda dataset api wrapper|1ke 1j9 ri 19p 1gc
dataset factory pattern wildcard|22s 1c9 1tz si 1ed 1xp
namespace modular reuse pipeline|245 1rd 1kc 1kn 20g 19x wi
slice pipeline from to nodes|1ej y1 1i2 14y
viz visualise graph|1pj 1n5 pz 15m
session context run record|1pa 17p v4 1gb 188 pk
starter template scaffold new project|29k 1db sw 1c4 m7 1fa
micropkg package share|1i9 1kv 1mw
feature server http get online|28j 1bv 1wu 1d9 1fa 1bh
push source stream|1dj 19n 164 1vu 1a5 1as
offline store warehouse bigquery snowflake redshift|3ec 1n3 19q 16y 1c7 1g9 160
online store redis dynamodb sqlite|2sz 1qg 225 18l 1ly 14h 10i
registry apply plan teardown|255 1ib bx 1vm yq 1bi 14x 227 10h
data source batch request schema|21l 1g7 19v 116 19m 1kg
feature service group version|1js 14f 1aw 1a8
saved dataset logging|19b u2 123 1ov 19k 1o5
stream processor spark ingestion|261 187 1kr 20i
permission policy decorator protect resource|2q6 qr p6 1i9 1rf 127 13e
vector similarity online documents retrieve|28b 1q7 1o8 1w0
ui server browse|1p9 1a8 1og
bulk import migrate data|1go 1o9 1ps 16o
change data capture cdc|1xu 194 2fi su 13f 10w
upsert merge insert or update|240 pd zu 10e st
slowly changing dimension history|1wq 1kr 237 10z f0 18e
data contract agreement|1el 14y 1q3 su
row level sampling preview head|29k 146 16q wf
surrogate sequence numbering|1d7 n0 lp 1ci
late data watermark|1e2 1rh 25q 1io
node_function task_decorator operator|2bo 1ma 1f3 203 vr 1fl
pipeline_runner sequential_runner thread_runner|22u 1g3 yn tx 28e 126 18c
task_dependency upstream downstream trigger_rule|354 1va 145
sub_workflow child_flow nested_pipeline|34t 17a v3
dynamic_task mapped expand|1wj 1r1 16d
backfill catchup historical_run|2ac 141 176 1gy
sla_alert late_task deadline_miss|393 1hb zz
idempotent_run rerun_safe|20p 1qy
priority_queue_tasks concurrency_limit pool_slots|3nl 1a7 1bb 12h
step_cache fingerprint_inputs skip_unchanged|2rl 1sn zz 1kr 1ri
artifact_store object_store datastore|1zy 17w 1uw 1hz 1jk
data_versioning dvc lakefs delta|2oq 13j 1pp rj
model_registry model_version stage_transition alias|2vy 13e s4 xs 11t 1hr t9
model_deployment rollout_model canary_model|21s 1cx 1jo
model_packaging mlmodel bento|225 1o3 124
model_store_dataset pickle_dataset joblib|2ap 1rj 1b3
experiment_tracking run_tracker log_params log_metrics|3d0 xn 121 1dt
plugin_entry_points discover_plugins|20m 1r9 1fg 14o
catalog_config data_catalog_yaml credentials_file|2qb 1ad 1hy
config_loader environments_config base_local|2ec 13x 1by 1a9 1ly 1cg 1xq
runtime_params extra_params cli_override|2st 14j 15s 1gg
globals_config shared_values|1pb 18h
versioned_dataset load_version save_version|1mz 1gz 19q 1rg
cached_dataset in_memory_cache_dataset|194 22v 19z 19e
partitioned_dataset incremental_checkpoint|20s 1uo tm
api_dataset rest_extract paginated_source|2zx 1lp 1h7
sql_table_dataset query_dataset chunksize|2fs 1eg xf
pandas_dataset spark_dataset polars_dataset|2bj 1wi
image_dataset_io plot_writer matplotlib_writer|346 16b xd
json_yaml_dataset text_dataset|1sp 1gu
validate_catalog missing_dataset check_inputs|2k4 1r1 1br
kedro_project bootstrap settings_project|1zp 17j 15b
ipython_magic reload_session notebook_extension|3hn 1en 10y
telemetry_usage analytics_opt_out|2sn 1oc 1e2
micro_batch structured_streaming window_aggregation|2y5 1a6 1uy
watermark_late tumbling_window hopping session_window|3fs 1d1 168
exactly_once offset_commit consumer_group|333 1eo 1fb
message_queue rabbitmq sqs pubsub|2zq 1b1 18m 146
schema_registry avro protobuf_schema evolution|31k vb 1up
etl elt extract_transform_load|2la 1k7 17b
dbt_model sql_transform incremental_model|2fl 1e0 sm
materialized_view refresh_view|1nb 17b 1a4
star_schema fact_dimension date_dimension|2k8 rs tl y9
data_vault hub_link satellite|2lb 1n8
data_lake bronze_silver_gold medallion|3nk 1jr 12l
table_format iceberg hudi delta_lake time_travel|49m 17k mr
compaction small_files optimize_table vacuum|2nq 20m 1vy
column_lineage openlineage|1ms 1a1 y4
data_quality_monitor great_expectations soda deequ|3qs 1gh zt 177 17w
freshness_check staleness|1j7 14c sy
row_count_anomaly volume_check|28n 1sg 213
referential_integrity foreign_key_check orphan|3d0 13g 1re
uniqueness_check primary_key|212 1eh z5
data_masking tokenization_vault subset_test_data|2ni 1i5 13p
access_control row_security column_security|294 ry d9
gdpr_delete right_to_erasure retention|2vh 1t0 w8 19a
consent_management opt_in|1u4 vu 14v
audit_log change_history|1t4 bx
cost_monitoring chargeback cloud_cost|24w 12b 1hv
query_optimizer explain_plan index_advice|2y0 y0 wy
sql_builder query_generator jinja_sql|2i8 19k 154 1fu
sql_parser sqlglot transpile|2ef 1fd z6
orm_model repository_pattern session_db|34d 14o 186
schema_migration alembic flyway|2gh 1f2
seed_data fixtures_db|22v 1dk
bulk_insert copy_from executemany|28q 1re
connection_string dsn engine_factory|2ri 19c
read_replica sharding_db partition_table|2zy w1 15n
transaction_isolation rollback_savepoint|2e9 gx 12e
deduplicate_stream event_id|223 18m 19m
reverse_etl crm_sync|2fa 1vt 1qt
file_transfer sftp_sync rsync|2r2 1ed 12j
file_arrival_sensor directory_poll|2g1 179
archive_files rotate backup_data|2c8 1lm v8
manifest inventory_file file_list|1z8 1ao
data_sampling_pipeline small_run dry_run|2g8 rz wr
job_status_polling wait_until_done|2i8 2bf wr 1do
log_streaming tail_logs remote_logs|1x7 1ns wr 1vc
resource_spec cpu_memory_request resources_decorator|2vg 1kl 1dv 1p9
node_selector toleration affinity_k8s|2w5 tk xe
volume_mount pvc shared_storage|2ux 1bx 1bd
secret_mount env_from_secret kubernetes_secret|2c2 19v tw
config_map env_injection|1zq tp
image_builder dockerfile_generate base_image|2fq 12k 1e1 um
code_package upload_code remote_execution|2ee 1lw 1el 1ff
spot_preemptible interruption|1ti 1pz x4
autoscaling scale_to_zero|1it 1ap m7
pipeline_parameters typed_inputs default_values|2dy 16h th
pipeline_spec_proto ir_yaml compiler|3bl wa 1g9
component_loader load_component yaml_component|1w7 ly o2
artifact_types model_artifact metrics_artifact markdown_artifact html_artifact|2sd sd 1fn 1pw uq 1fn
metadata_store mlmd execution_context|2mz 1fu
caching_options disable_cache|1k6 14v 1a0
retry_policy max_retries set_retry|1wj 152 19x 199
exit_task on_failure_notify|248 1b9
conditional_group if_else_task oneof|1w6 1mz wo
parallel_for collected fan_in|1ir 20o 1h2
nested_dag pipeline_as_component|1y1 pg
accelerator_type gpu_limit|1xj 1dr
run_submit create_run client_sdk|2j1 157 1b1
recurring_schedule cron_trigger interval_trigger|2ph 191
notebook_executor papermill|1sn 18e
local_runner subprocess_runner docker_runner|2br 11v 1d6
flow_spec self_next start_end|283 n3 1bx 13w
current_context run_id task_id current_object|2rk zl 1ej 1x2
parameters_flow json_type config_file_parameter|2kw 14r 1px 15g 1pn
checkpoint_step auto_resume_step|1vg 235
card_component live_card image_table markdown_card|2kc 1x3 1r1 25r
trigger_on_finish event_trigger|1ft 1l1 v5
project_branch production_token|1ps 1e3 1b4 1dy
environment_escape pylint_flow lint|2ws 1iq xy tv
monitor_sidecar heartbeat debug_logger|2z7 1g2 1b1 1dz 10g
exclude_merge_artifacts conflict|28y 14b 1vi 1l4
catch_decorator print_exception var|1lu 1gc
timeout_decorator seconds minutes hours_limit|302 10a
retry_decorator times minutes_between|27m 1m2
batch_decorator kubernetes_decorator remote_step|2c4 16p
parallel_decorator num_parallel control_node|2k2 107
secrets_decorator secrets_manager|1jk 1b4
tmpdir_step scratch|1jr 1cm
feature_repo feature_store_yaml repo_config|2ed 10y xd 1c5
entity_dataframe timestamp_column event_timestamp|2dd 1yd 1l8
feature_transformation pandas_udf stream_feature_view|33b q6 1lo 1jh
batch_materialization_engine lambda_engine|1jb 1wv
feature_logging log_served_features|1a0 127
feature_validation dataset_profile|1r6 1me
registry_cache registry_sql proto_registry|25t 1v0 1wr 121
online_retrieve_key_value serialize_key|29l 1t0 106
offline_to_parquet bigquery_export retrieval_job|38d 1vj 1ct z6 1ok
feast_cli feature_list describe_view|31b 173 ym
remote_offline_server arrow_flight|2qp 19o
feature_view_projection alias_join_key|2us 23j 21z
winsorize clip cap trim|2eu 18d 2ox 29p 268 1tf 349 2d4 1za 36m 25h 2a2 1xg 3bi 274 1fw 26f 1vs
impute imputer fillna missing|1o6 vr 1ma 1dw 15c yk tj 1u0 2gt 1zv uy 177 1cb 22p 1h4 2fp 1q5 216 1u2 xw 2pj
dropna missing|143 1i8 1h9 1d3 16s 27j 1tl 252 1oj th 1i0
deduplicate duplicates unique distinct|2ad 144 149 1ra 1fo 1my 1w7 246 1aw 1l4 1j9 1oz 1ln 25d xa 170 127
one hot encoder dummies dummy categorical|24v 1jb 210 1lb 1fy uo 1pz 1bz 1sq 260 1ix 1fz 26p 1jk 1ji 28k 1ac 2go
ordinal label encoder|1gw 13o 1q4 13u 1mp 27p 15b 1oi 19r 12w 1jr 1be 11f
target encoder mean encoding|1au 1og 2kr 2dr 2iv 25i 1by 1jz 1tm
hashing hasher feature hash|1l6 14y 1sc 2kz 1mx 23h 2eq
standard scaler standardize zscore normalize|252 1be 1id 11j 1xw 12d sl yx 39l 1n3 1y8 17s 1vo 1rq 333 ae 1dx 21u uo
minmax scaler scaling normalize rescale|2o4 17l 2bj 1b8 179 18t 27m 2dq 1r0 21u zf 1ez 2c6 10r 2l3
robust scaler quantile|1nk 1vz 2kv 1r8 2as 1fg
power transform boxcox log yeojohnson|2pz 216 12q yo yd 1ca 2sw 1hs 1zx 1w7 2e7 1kc 1ua 1lv 1nb 1ad
binning discretize discretizer bins bucketize quantile|28p 12j 17z 1gj yj zm 37g 1cy zx 2di 20n 126 25y yk 1au
polynomial interaction features|1iw 18h 17u 1l0 2bb 27s 1jo 1is 23p ua 1s4
feature selection selector subset sequential|2ha 1mp ta 15s 1f1 13x 1ej 16r 1bv sd 1y7 1im 1go 2n4 1f0 16r 1ky 1jc 2m8 1sj 1tf 1hk
recursive elimination rfe exhaustive|2l2 p4 23x 1vz 2dk 22p 2hr 240 1ny 2es 1ba 1zw 13n
variance threshold constant quasi|2aw 1uq 1wf 21m 1d9 2km 21l 1pt 1mh
correlation collinear multicollinearity|1vc 12p 187 1ng 13i 1zf 2qz 10c 1ag 1fv vx 29a 1js
pca principal component decomposition reduction|2ty 1ki 108 248 18y 22i 12k 3b3 1ew 1j9 1l2 1hh 29c 1il w0 2qh 2cg
tsne umap manifold|21n 1kv 16d 3e0 2e0 1nl 2fc 1pp 2e9 2ay
column transformer selector|1as 188 1n4 14f 17u 1ug 1qo v0 1a1 200 1wu 13j 1kg 2qx
pivot melt reshape wide long unstack|3ly 11p 18p 1s7 1ie 1tu 15o 1d4 1ky 174 1nq v7 1d9 17c
join merge lookup|1go 1fm 1oh 24r 22r 169 1cp 2bg 1cs 2bu 1ve
groupby aggregate aggregation|17z vg rl y7 pw 1zj 1px 1by 1va 1af 1t7 1ux yc v2 v7
rolling window moving summarizer|1xy 150 1rz zt 1rk 1o5 21q 2dt 1si 1l3 1ey 1uy uw 2cc os 18y
lag shift lagged|zy 11d 158 11m 14l v4 1as 155 2jn 1bp 29r 1ig 16j 1b6 1fj 173 1i8 16l
cumulative expanding running|1gm y3 1sg 1qx 1er 16j 105 11o 1q6 z5
sample sampling subset subsample|1ly 15t zu 1ml 16l 16m 1q1 1jd 10a 1ob 1eo 1zo 12f 1om
train test split holdout|1m4 1d6 182 1rm 1li 120 39t 1wl 1zx 1cl 200 1nj 12x 1o7 uw 1ni 1mz 1z0
stratify stratified|n5 1dn vh 121 1lm 36o 1jx 1ah 2e3 19f 1mk 1s5 1zm
shuffle permutation|11t sf qr 1e1 1sn 1f0 15r 12k
outlier anomaly isolation|1jl ul 1k2 yi 13o 1wt 1dj uz 12a u6 1ao 1oy 1ea 19s 1b4 1dq
schema validate validation expectation|1e1 1k2 152 p5 13t 21n 19t 1yc 1fp 262 1rq 1vi 1rd 1vu rz 2l1 ro 26x 1ch 1rr
profile profiling describe summary|1ih 102 1ei 2fr 208 1kt 122 2bk b8 1l5 160
datetime calendar holiday features|22k 15u ky ig s1 1sp 1ck 1wa 17e 1dg 1id li 1ic 1mj
timezone utc localize|1qa 151 qz 2vw 1j5 1mq 1ne x6
currency exchange money|1kj 1hl 2fk 1pq 11b s0
geocode coordinates latitude longitude haversine|39q 1xh x6 2au 1ov ym 19p 2of
regex extract pattern parse|21w 1ma 1bs 2ij 1a4 1qm 117 1ro
fuzzy levenshtein similarity matching edit|2jv 1cu 1do 14h 31z 1el 1n6 13r 1sb 1c8 1ip 2at 1ec 18q 1zf
anonymize pseudonymize mask redact pii|34e 17h 162 1g5 151 q1 2n5 1lj 16g 1xr 21q 1lw 2go 1wm 17q 1da 1cw 1g5
cast dtype astype convert types|2sv xo 15w zp 13t 1oo 1lr 12a 1kf lr 19q 14w 1ir
rename columns header|1fr 100 1e9 1t9 16g 1aq 10l
explode unnest list column|1yf 16a 250 1k5 21g 1bw 1gd 13g w8
rank ranking percentile|zf 1aw df fp 1af 1c9 178 19k 17d 148
coalesce first non null|1po 139 1rv 2c3 1m6 169
cap floor clamp bound|2ew 1p3 2i5 1tt 1io 1m8
crosstab contingency table|1m9 1ih 1wr 1mj 1gh
weighted average mean|139 15h 21i 15p se
random noise jitter perturb|20l 1f8 1gn 176 xd
synthetic generate fake data faker|2gf 178 17z 1ev 1au 1og 1dq 2a2 1u1 wq 1rc 1py
balance weights propensity|1fm 1db 16o 1vz 1bu
sessionize session gap|zy 1c9 2u4 yl 1x7 27f 17q 1l9 12f
text vectorizer hashing features|1n4 zg 1gi 25a 1fb
feature union combine transformers|1s7 1kr 2b6 1xr 1yw
inverse transform undo|1j0 1ax yg 23w 11g 1jk 1em 1wn yt
function transformer custom|1cc 1ke 1tt 1ca 1en
copy transformer dense sparse|1wl 1wz 28o 1do 2j4 311 2r1
mean centering center|y8 188 1yo 19b
string split concatenate columns|1t2 1if 1lh 1ma 1t9 1jt
phone email validate format|1wx vu 1dz 1xh 2l2 11i
frequency_encoder count_encoder|1b1 1ts 1po 1x3 180 1q6
leave_one_out_encoder james_stein catboost_encoder m_estimate|3o6 1wi 247 1u9 2ct 1tj 1pv 2o4
binary_encoder base_n|1gd 1om 173 1o8 1mc 23b 1p7
rare_label rare_categories group_rare|1ir 209 1g2 1g0 1cx 1lc 151 1rq 1j6
cyclical_encoding sin_cos periodic|2yv 291 1re 188 27c 1g0 1dt 1an 1f7 1dc
spline_transformer splines bspline basis|2d3 1ln 12m 1do 19s 1i6 1sl 11i
quantile_transformer rank_gauss uniform|2p3 1ro 1t7 1o1 1m6 1fq 203 1a3
normalizer unit_norm l2_normalize|2ks 17f 19s 1ay 18s 1lt 19d 1bh
maxabs_scaler max_abs|2hs 1br 1nu 256 xm
binarizer binarize|m7 1oy 14f w9 14i xq 1w0
label_binarizer multi_label_binarizer|1hv 1z2 12d 20j 1ay 18u 1pu
missing_indicator|za 17t 1hp 10f 1ia 1ix 22a
knn_imputer nearest_imputer|1m2 24k 1nz 1bn rr 150 1ci
iterative_imputer mice chained_equations multiple_imputation|3ar 1ze 1ba 2b7 1b8 1uo 24s 1c4
forward_fill ffill bfill|281 1ix 1g8 12c 1yw 131 22b
simple_imputer constant_fill most_frequent|2wc 1dw 1nn 1vg 18p 188 1cp
random_sample_imputer hot_deck|2js 2dk 1m5 1mt
group_imputer by_group|vk 1eu zc 1ju
missing_pattern missingness mcar mar|2xa px 1av bj 142 1a9
mutual_information mutual_info|1sl 2m5 1b6 1gq w0 22f 1fu 1p4
chi2_selector select_k_best univariate|385 2a5 1kc p9 1f0 1ii 1kg
select_from_model embedded_selection|174 1ie 1lb 1nv 1ka 12r
forward_selection stepwise sequential_feature_selector|33v 1xs 1f7 1tu 1vh 269 1d9 25u 1ll
boruta shadow|1a2 29h 1qq 1n7 1g4
mrmr redundancy relevance|1vp 1k9 1p5 1jz
vif variance_inflation|1ry 12n 27w 2i3 1z3 21d
drop_correlated smart_correlation|1l8 1wb 1u7 18o
ica independent_component fast_ica|254 18n 2ie 138 1gb 1bo 115 19y
nmf nonnegative_matrix|1rm 138 248 23u sv 12e
truncated_svd lsa latent_semantic|2w0 1mx 1r1 23g 1ob
factor_analysis latent_factors rotation varimax|2pf 2ie 29u 1fx 1jc 2hr 157
random_projection johnson|1i2 1nv 1ts 1l7 1k0
kernel_pca nystroem rbf_sampler random_fourier|3xt 1qh 1co 1yf 1kg 14n 2ai 1pt 1jz
isomap lle locally_linear spectral_embedding mds|409 1jp 1vw 1rp 1sl 126 1u5 175
autoencoder_reduction bottleneck|1oq 2do 1ca 136
lda_projection linear_discriminant_analysis|2l9 1kc 2k3 18c 2an 27p 15i
cca pls partial_least_squares canonical_correlation|46n 1em 204 1ft
ratio_features combine_features arithmetic mathematical_combination|2kp 1x1 16w 179 wl 151 1my wl
aggregate_features deep_feature_synthesis featuretools|2r9 1zk 17g 1pe 17y 243 1nt 2dp
date_difference age_from_birthdate tenure|2ni 1ns 1g7 19f 15e 1qs 11o yo
text_features char_count word_count|22u 12h 1cq 176
geo_features h3 geohash grid_cells|3vi 1k1 1eu 1se 1oj
distance_features nearest_station|1wh 1qk 1dr 1v0
group_normalize within_group zscore_by_group|1up 1g6 1oe 1a1 170 1lc
tukey iqr_outlier interquartile fences|378 1ui 1w5 1vg
zscore_outlier mad median_absolute|2wn 1va tk 1v1
local_outlier_factor lof|230 2t2 11u 1in 1z0
isolation_forest|123 2ly 1ck 25x 22o 278
elliptic_envelope mahalanobis robust_covariance|366 1bj 26l 1q6 207 1ks
one_class_svm novelty_detection|1z0 156 17a 1q1 1rc 13a
ecod copod hbos pyod|2q7 1ec 20u 1wp
cleanlab label_errors noisy_labels confident_learning|2t0 1fu zn 1gt yj 1rl 1ou 10g
annotator_agreement krippendorff fleiss inter_rater|3ri 19s 1uj 1hz 158 vb
crowd_labels dawid_skene majority_label weak_supervision snorkel labeling_function|56m 1k7 1px 1be 135 13r 1b1 158 125
data_leakage target_leakage|1dc 1op 1cf 1fz 1hk tq 1ct
memory_reduce downcast optimize_dtypes|2ma 1ho 171 17n 161 2h6 wd
chunked_read iterator large_csv|2f5 161 uf 24w
merge_asof nearest_join tolerance|2mg 191 1yn 1bl 1bs 27s 1ss 150
interval_join overlap range_join|1tl 1wr 177 xi vc 1ta
anti_join difference_rows except|1sl 13g nv 19h pr 193
cross_join cartesian expand_grid|2np 17s 12o 1qv 1l7
complete_dates reindex fill_calendar|2hj 1o3 17w 2hg 16m 1h2 1fn
gaps_and_islands streak consecutive|2dr 294 10r 1h2 15l 1xq b1
pairwise_difference pct_change growth_rate|2uc 1p9 1kg zp sl zc
window_function row_number partition_by over|2cl 1k1 1dl 1kb 1ch 156 1ff
top_n_per_group nlargest|1h7 1nk 1fq 1gb
mode_per_group most_common|1qt 1kh 18f
string_normalize clean_text_column strip lower|342 21d 1sa 1ag 14k
accents unidecode ascii_fold|2fu 1ec 1oa 158 1s4
name_parser person_name title|1s5 2ki 1tf 10z 23f 1tg 15z 1bu
company_name legal_form cleanco|2jn 2n8 290 1da 1lk
address_parser libpostal street|266 297 10y v5 1u2 1c7
gender_guess name_gender|1h8 23h 1h8
phone_number_parse e164|2oa 25l 1dl z8
email_domain freemail|1vr 1fm 10k 1cy
ip_address cidr geoip|2g8 1kk sw xo
user_agent device_detect|1tx 16m 11k 18b
url_parse utm query_params|2sp 19a 12d 1p4
json_normalize flatten_json|1hc 1pg 1pu 1ow 1c3 184
xml_parse etree xpath|2io 1s6 22c 1gw
html_table scrape beautifulsoup crawler|2wl 1la 1an 1pv 29x 1dc
excel_writer openpyxl xlsx formatting|31h 1tm 17f 118 yk
fixed_width copybook mainframe cobol|32b 18u 1dw 1ii
encoding_detect chardet mojibake ftfy|2ws 154 21s 17t 1fb 137 11o
delimiter_sniff dialect csv_sniffer|38s 183 16g li
dictionary_mapping recode map_values lookup_table|2s8 16g 14n na ru 17n
unit_harmonize unit_conversion pint|2cl 17p 1ms vt 14x 1ci 1j2
data_dictionary metadata_catalog column_description|2pf ou xi rw
compare_dataframes datacompy diff_tables|2ix 1bn 22o y4 1la 20k
reconcile_tables control_totals|1y4 1wv 2hk 1f3
sort_values multi_key|1n4 zz 1bc t9
sampling_weights survey_weights raking poststratification|2on 1yg 273 1sq 1aa
reservoir_sampling|13i 2az 1o6 1ws
systematic_cluster_sampling quota|23t 1dg 2cm 1cd
time_split out_of_time oot|1q9 22u 18u 1af 17j
group_split group_shuffle_split|17e 1qe 1lj 1p9 1v5
adversarial_validation train_test_similarity|21h 1m6 1p1 12z 1zv
pipeline_cache_transform fit_transform|1p5 1e1 1k1 17m 1uq
datasets_loader load_csv read_table data_loader|2w3 1ci 126 zv
class_distribution value_counts imbalance_ratio|2mr qj pp 1jg pt wu
`;

export const WORDS = `
0 73c 6 g4
1 gi b3 1lw 4pv 6
10 4u2
13 5z9
16 2sw vt
164 7ve
18n 4sa
2 ia 4z 3p 36 nn z 9q l1 5v xn 3i v 5l f 1h hd jw 2q9 2d
22 5mu
23 7jm
25 17f 7w
256 54m
2c 2ne
2i 42c 6k
3 2nk b3 18y 27c 3v 17k
360 f8
3d 400
4 2m3 a2 lw
4j 5a9
5 48f w7
5x u4
62 57g
632 w3
7 b6
8 2w5 gn
8s 6v0
9 3y
99 6zq
ab mz 8t 476
abbrevi 1go 2 6ga
abc 7l
aber xe
abil 169 64 3dk 1 1zr
abl 16g 2o6 3jz
ablat 41q
abnorm 5fr 6 9
abort 639
about 7v 15 60 9 np 5 es qc 3 s 16 1h 7m os cd gz 4 cn 2 47 1o2 1e ck 8o f7 3w 9 a2 4 2
abov 6w a6 59 1hs 37 cb 1n0 39m 4i 4
abrupt 5fk
abs 7kj
absenc 7l7 8l
absent 2gd 22l 2 fy m 20q bt 8r 8v
absolut qm 9 4zw 204
abstain xv
abstract 4pr
absurd 6zn
acceler 2l4 13p 10 2ls 4 ky
accent 4y0 2wn 1 2
accept 6u ef 23l 2ab z 1zg
access 4fj 6 km 19x 5r 1 27 48 1 6j
accessor 5a5
accid 6i 7m 1wz 3ec
accord 15x 9u c 2pq
account 6a 5 6c 42q m7 5w 3o a5 24t
accumul y8 1tn x5
accur yh 4iv
accuraci gi 9g c 4a eh cc 450 3g 1bh
acf 5po
across 31c o3 1gc y b9 1n 9v 1ea
act mc ak 1g 7w 5x 1fr 4z
action 1q 3z 26m ap a rc pa xw 4b
activ 17 4t 77 1ye h3 60 1 r 9z 6 3 1i af 2m cm 1ev 1w 2 es 3 1kv
actor 2ne 2gp
actual d4 4e l 1z8 2ey uc
actuari 6q
ad 8k 29o t0 271 119 187
adaboost 2eu
adafactor 3f6
adalin 2aa
adalora 39s
adam 2ps pe
adamw 3fa
adapt 15h f6 14 ef 9h n 1m l7 2 k 1 5 a 1 94 1s a 3 2 6 2 1 c k c 1 36 44 2p 7 x a n l 1 1 3 8 1 3 1 29 66 2b 3k 32 3i s5 5y h3 b6
adapterhub 3m2
adasyn 1wm 3k
add 8e b qy 3o 6 h4 fr 2p ak ef 56 7 9 5 7 1 1 1 3 6t 4b a 2 1 1 7 c f a 1 2h 3 17 3h 3q n 1 6 6 1 2 l 7 8 4 7o 63 63 24 7r 1a r 1 2 64 60 44 1v 8z 71 5 5 5s 21 2 mh aj 2o fj 2z 4 1h 6u 2 6e 1 2 1 2 u 5j
addit j3 1dq bt 5v jd d au 2c9 9 8j 1ap jf
address 6e 178 1qv 3l xt 3 a8 2 6a et 1x 7f i 1 d 1df jb 5c 4 9 i 46 1 ci 1 1 3 9 3 1 1 7
adf 5rt
adjust 5p ao an 8v lx 14o 6v 8c vn 1ct 8 3u b7 5x 2 1
admiss 1k4
adopt 5zi
ads z
adstock 8d
advanc 1ag v1 3fz
advantag 14r gu
adventur 35d
adversari z1 4 2le pc 3ol
advert 1b 74 7 3 1 1zr 3n 4p
advertis y
advic ld 681
adwin 101
aesthet 4cm
affin 2hv 15j 13h 245
afford 4b
aft 2l4
after 16 qb t 1p 1a l fr at 3z c6 i 3 4w 1p 2 9p 3 1c 3 46 u h b 7 6 2 8 c 8 9r 4y 1q 62 7 3l 2u i 2x 7v qf 1i 65 81 d4 bu 8i 1r g 5 k 6 8 9 42 4j 5 f 2 3 6 35 6 u 3c 3g 9 9f 6 h 7l 48 84 56
afterward 20b 2jk 4w 33s
ag g 6b dw 20f 1j3 14d z5 wm 2 2 7u dt 4 2
again r 7a 4 bl 5 85 8i 17 kf na 94 56 1y 1y 16 2 59 20 11n 5e 6a d7 aj 1 fz 73 dv 6 1 17 2 j 5 4k 8w eo 9g fv
against dm 70 y 2r 1s h 6m 20 4l 5 n 3y cz f9 f5 45 3y 32o hd 1er
agent 91 x1 62 4 zx bc f 3bt 1w1
agglom 25b c6
aggreg e1 lk 153 3el 2 6l 11c h4 hg
aggress 2e3
ago 1uy 2yp 3 ef 4p 2 ci 1k3
agre cv bq 6 1fl 329 bc 6 bc oe 5l 5t j3 1z dq 4 v 4o
agreement oj 1 1n 5x4 14n
agricultur di
ahead 2o7 3n 3c 9v 2 27d c0 2 1 29 3 f6
ai 1jw
aic 5z2
aim 3bq
airflow 6hv
airlin dt 5kt
al y8
alarm ar 5x c 3 5 b 6s 2 27 9q yn 2vy l2 3 rz kk
albument 465
aleator xl
alemb 6tr
alert ap 20 41m 2a6
algorithm jl 1xh 2 38 45 174 34y
alia 6p4 aa
alibi 3ju
align 13s 5 eo 3g 8n 1 28k 8j ag u3 a 5 eh y 17
alignprop 1lx
alik fj bx xr e6 26 e8 4 ij 1vu ia 8o 1 6t 1l4 46 d8
aliv 80 1zv d0 sd 11c bl
allclos 4zc
alloc 19 63 5v s 16c 3 3v 2 17r e0 5
allow 1jn 1ue o0 dk 9y gu a7 8 1cd 6p ch 3y
alluvi 4vt
almost 7e9
alon 7mp
along 2dl 1eq wv 2ho 2y f7 f
aloud 4b1
alpaca 17u ev
alpha 2eq 17p cw 4
alphabet 1io 5jh
alphanumer 4u1
alphazero 2o6
alreadi 23c 9c ex 2 3cf cr 2r 18u
als 2lp
altair 4wp
alter kl 367 2w4
altern lg ai 4rm
although 65 1t6 5 k du 2 h0 3 q7 54 1kb 5y m3 6 10v ak 3
altman f3
altogeth 78h
alwai mw 5e 35 uh 9d 1 po 1 34v n2 1 p1
am 6x4
ambigu 1xn
aml 5x
among 8i 4q 3m 5o 6 3n 42 e8 lr a5 i9 81 r 9x 1s 3f 24 3h 94 2 dq 1l9 1 1rh 4c 3l
amort 4d
amount 2 36 1 en y jb sx 1g 5n 3 c1 1 sq 12n k5 1v d2 1 1qx a 4h 31 4p 1c 72
amp 2sw vq
analog 5tx
analys 5ut
analysi 48 3d 9 x d y 2l k2 26 1lp 3 2l5 2ik x
analyt 8u 4t 6di
ancestr 47a 3
anchor y5 24a 10u
anderson ur
anew 303 1ne 10n ff
angl 1p9 4j 1gk 49e cf
angri 1ho
anim 3t1 h 2 4g c1 mm
animatediff 49x
ann 1f6
anneal 2ot vy
annot 469 3 2p o0 2us 4 1 7 3
announc 4ig 1
annuiti 4d
anomali ag 9 29 1c 24g 164 hk 19b 8w 89 1 3 3 1z tn it ft
anonym 6r6 n8
anoth 7p 9l 1v 20 1 8 q 9s 6i 2 1o 1k 13 4u 1h 4a 5h 1v 10 82 2w 1h g i 3 r 5 5p 23 2 w 5l 13 3 1 3k 5 eh 2o 2a 22 f j 7i 3w aj r 8 3 c 1 2p 7e 1 1t 7g d 1 5 2e 4z 9 1 1 2g 2 d2 2y 8b d 7j 3q 2 3 8r 2g b2 2 2 4 5s 1h 36 a 5e 3x 1w 58 5 2 r 2i 4 53 2t 6e m 2f 7j
anova n9 80
ansi 4mw
answer 89 8a 3 p 3j b 1s f 2 1o x 1n 1 6b 4 4 e 4 2h 3 2 3 29 1 3 a 1 1 1 1 2 5 7 1 b 1 1 1 3 4 4 5 c 3 1 4 1 c 2 2 1 2 7 2 2 3 q 2 6 2 3 g 5 1 4 1 d 3 4 3 k 1f 1 1 1 19 1 4 f 8 2 2 2 1 1 4 4 b 4 1i 3i 3 1 4 h q 3 8 3 8 5 f 9 9 d er 2n g 1n 2y 2e 2v 2 2z 7j r 7a 59 1 27 6 5 l j 6 4 1v 2h s g 1u a np d5 62 hh 4 3 9c qf 1z 2d ua fn 2 r 1t 25 t 7 9 20 2 2 3e a 9 22 1j 1w 1 1 11
ant 2oq
anti 5x 7nc
anydoor 49i
anyhow 2mh
anyth xr 42e 2re
anywher 2u1
apart op 2f 5z 1k5 m ki 1 18v 67 zp n q0 2l 82 se 2v bo 2 5x 3a
api 1cp 7c 1 2q 97 2ke jk 1i 99 190 6v
app 288 p 2e8 9m 1
appear 35w 13h 3 2rl hu
appl 3q6
appli 1l6 2 1 1vh hw 1 jg p1 1 1 4h mi ne 5 lm aq 2z dn 3
applianc 9e
applic 3w a 7k 8k y r x0 5hf
appoint bl 4xw
approv zp 25f 1n3 2 eb 4s 16f 3 7c
approx 4zc
approxim wk 51 do 1 9s 2 5b 24p 1q0 1p4 ai
apriori 26i
aqlm 3i5
arbitrari 5hb 1u1
architectur 3hk 1b 2 9l
archiv 4r6 de 1 1au 28 ct
ard 2do
area kr 6 164 48 2 8 9 9q 1kz 3 6r c8 l8 2a3
arena 1du
argo 6hv
argpars 4hg ns
argument 3eh 133 v 5 3 6r 9q 1 r a 52 2 1qh
arima 5d6
arithmet 1uz yc sl 43o
arm ay 20z
arma 5yq
around ju 56 3g 53 91 7z 8v dr 2 41 1fg ft 2h 1 2 25 4l 9z 1 uu 7i 2 7d j9 16y 4 77 3 h
arrai 2pd 28t 3 1 9 6a 5c 284
arrang 1q4 5 fl 2sk
arriv 20 1 a1 5c0 3 bj 5a 2 2b 5z 4 2a eq km 6u
arrow 2gi 3w q2 1km ey 14b l1
articl 70 d 9 1 2 3 4f pw 8 r 7s f tw 1m 4 7 3 1x 5 co 4la 3
artifact 68d 8e 3 81 73 5 1v
artifici 1wo 2 a 39 pg 1uw 3 2 3 1dy 3 17y a5 2
artist 41v
artwork 3rk
ascii 4xv 2ws
asha sr
asid 2hp 28q 2k0
ask ka b2 2b 3p ba 4 1p 4c 42 gm 11 79 we cd h3 1 er 9q cq a 2f 4u 18 av i5 2p 46 9 2 2z 3 1 65 9t ak sw
asof 7sv
aspect 1hk ed
assembl 4dj
assembli 3cl
assert 4zc
assign cb jo vf ac 318 ev
assist 169 1b 7 46 9 3 4 6 r 1 55 1mk 8w
associ 26i
assort 3h 3v
assum ux
ast 4ha of
astar 1ry
astyp 7ew
asymmetr 48o
asyncio 53z
atom 54a
attach 179 2ea 17w 1cr 5t 5 6u c6 cz 6
attack am of 7 ew 1
attempt 14m 8r 1g7 38f 4 a 4 15 sp
attend 49c
attent 2ev 1v iu 2 3 2 1 1k bf 4c 5 1g m 1 2 1 a 3 6 1 2f 1 ad 1k 1 h 2 2 1 4r 4l 3 r 1 7 5 12 3 1i5
attitud 7oe
attr 50b
attribut x 6u q 3tg np as 1mu
attrit bn 1we
auc gz df
auction 1sw
audienc ej
audio 3kh 94 7d 4 9u g 4 6 9
audioldm 4aw
audit cy 4e6 f6 1mz
auditor 4r5
augment 3gj gt 8t 5b
authent 4fc
author 17e al 16
authority dc
authoriz 4fj
auto 1eh 12i yq 1t 8e 1 gw 1ls 14r
autoarima 5d6
autoaug 465
autocast 2sw
autocomplet 1ut 3eb
autocorrel 5po 7
autoencod 26b 1eg h g dc 9j 3gm
autoform 5su
autograd 1r4
automat g6 7 k6 6b 4f bl 4a px 3 9c 2r 3 c 3 2b aj 8t e 1u 1 60 26 gf r6 8e 7l 3 98 1r 1o 25 g 7u 1 22 9j 8 10g d3 3
automaton 3e3
automl 2gz
autompg 4yf
autoregress 5d6 a0
autosc 6vm
auuc 2k9
avail 34j jt uj a go 15o 1n0
avatar 40j 1aq
averag 1v 2z b 8x 1v 4 1p 3 1 5 6 2i 29 h x 1q 4m ra 16 6 6 62 4r 4p 2 1d 9 1 5 cm 1g 67 5f 3 3i 7 3r 1 3 4w 55 2 3 9j 1bt 1 g3 6w 1m f 8 2b 73 1 2z 10i m 1y 4 2 f 5 5l 5 4 4 5 3 3j 3t 1 1 2 1s 1 1 k 3 2 34 4f 4 7
avoid 1dy 5u 16x 49 5 4 40 7 1r 5 ce az 7f 282 6 1u dt 13l
avro 6rl
awai 19o 3n ju zi w1 2p hg 5p v1 12s e6 13 52 4p r 4h z 32 3u 4r m 35
awar 3ia
award 14z
awq 2w5 m0
aws 6bq
ax 76u hs 8 2 i
axi 4wv 9 2 102
back b 3 s r 1 v 1 7z 41 51 136 5u 3m g4 26 ci 6n 2l dy 24 7j 66 81 3t 2i 1a 72 6 3 3 6g 1 1r 25 1 im 3u 8 a7 2 9o 1 7z 1f m q 8 fw 7 50 5c 2 au 5m 1o 2 4
backbon 3h9 qz
backdoor 2kg
backend 3q4 18r 3k 1mk
backfil 6od
background l1 2qv hy 3e 24 1 1q 2i 2 yo 1i 110 t3
backoff 511 10y
backpressur 4q9
backtest 52 vm 4ho
backup 4rj 22x
bad 1 3o c 8 cs br h 3u 1t 54 3 8 3 1d a 13 2z 43 2m 2r 1d 8h 8f l4 fj b2 gx ob 9b 1ae g mf 3a jh 2
bag 12q vo 6a 3iz 7t 3p
bake 7k 2q8
balanc 9q 4m t at 17h z 2 1 a 2h 4 ap k0 jy fv 9t l5 zl 1jg 79
ball 2g7
ban 3dh
band 3x 26v 3bb 2 7d 5
bandit 2bx b1
bandpass 5um
bank 2r 35 70 1 3a1 22p
bankruptci f3
banner 2c4 av
bar 5m e4 13z 2pi n 5 1 f0 1w 1 f 1 9 q 4x 1w8
barcod 44c p7 g1
bark 4b0 d
barplot 4va
bartlett v0
barycent 5w6
base 3k yz 5 si 1 8y l0 ke de q 3 3e ft iu 4 88 9d 129 1f er 5g nu
basel 3y
baselin mp yz 7 1 10b 2qy gv
basi 1tv 1t0 3x0
basic 475 35d
basket 1t 24r 1 4 b 342
bass 5zg
bat 5rg
batch a8 19q k t 1 fw 3 fu 8t 1k b 3 2 1 1 4 1 1 2 14 6 1 5w 19 1 1 3 3x 8 1 24 9 1 2c 1w 2y 9z p 77 gv gy he 9 sp 77 4 7d 2l 4 5c 70 j
batcher 34q 2zt
batteri 9g
bay wm 16w
bayesian sz 2t o 1h8 2t 1l 3em
bbox 439
bca wc
bco 1lx
bcrypt 4fx
beam 1jj 1m1
bear 4c 5o 1
beat jf 3f lj 32w 1 11q 2ad
beauti 3vu gu
beautifulsoup 7w8
becam 10n
becaus il 1pv l8 49d kl
becom 1gp bs mg dh kk bx 6g 214 ay uy x 4o o4
bed bi 2
beeswarm 4wa
befor 10 1d 6f 1j bl 83 1l 4w s 1h 90 r 6 1l 7 65 ih 26 ea 3 5w 1e 1f 61 a 74 v 19 3 35 23 8g 3y s 44 v3 1z 2o 7s 1x 82 y 1j j o au 10 2v 87 1i k g 7m 2 3 6 51 3v 2h 10 8l 2q 2o 64 e 2e 5 2l 71 30 4a
begin sq f3 d cm b 9p ve 7 7x 3 1t 4 al 2 8m 38 1sk 7 6 hh 6d 9v 1 77 cg j ce
behav 1bx 1de 2v 2nc b
behavior 2nz
behaviour 7y nm 19n ic 9a ee 1 18i 2 1 va b x4
behind 2iu ln 3 m1 1ky jp 3q 1pf 2 2 74
belief vu l 5 3 1h3 2r 6o
believ 1wt c5
bell up 7 y5 cm 3 am 2zm 1nw 6 g5
belong ar 16q at 9d 3g l 3 tw 2t uu 10g 2dx h
below 1ng 1 w4 e0 1he 9w 2rc
benchmark bs ux 6z 1p7 1ia 2 rt
bend xd 1gi 2zx 264 4v
bendabl 2ej
benefit dz iu 1nb
benford cy
benjamini va
bent 2el 1qf
bento 6pe
bernoulli 2gb
bertop 1hr
besid 10f 1x4 p2 1b 1 1xl
best 4 19 d 24 1f 21 10 1z 51 c i 3 2 1 2 5 5w 5 3t 31 7 2 82 6v 1 3 di 1y 3 4 2 1 25 u 6 b ai 7l 6 e 1m 3 13 9 1y 1 2 1j 59 4 2 k 3 1p 2i ec dc k4 kt 3 st h 5f 1n 2 3 4z 2x 20 u 15w 5 d a9 4 6t 2 2 a 28 52 2
beta 5e ko 7c od 2ly
better 3p f2 e g 2v 3 3 7 7 7 1e 24 54 18 6j 2 k f c y 2 y er 17 4 p2 cj i 1i 8r 2s tg 2p 1 7b 1we 1lg 2
between bu 54 2 c f 2 1i 6 5 19 v o n e d 5q 3q 2u 39 3 10 4r 3o 38 8e 3 1 q 20 s 18 i e 2j 3 4 4 l 9 3w 20 6e 4 9 2 b 23 3m 2k 10 8q i 1c 4x 2p 2 49 c 1 j 23 u 2q 2g 4 46 23 8 v 1a 12 6k i j 7 6r 3a 2n w 2k 3k 1a 1 7x t 41 13 6y 4g k 28 5l u b 2o 2 1 6 44 i z 60 2r 3m b 4y d 1i 4f 28 40 1 2c 2g 29 4q p 2c 51 3 2 8 a0 2 p 1v 4h 4e 11 7e 4 3
beyond ok 1n i0 m 2ix 1 ad 2xm gk ai
bf 2sw vt
bfill 7lo
bfs 1sc
bg 7z
bi 3k2
bia if 33 sg 5l 12x 37d
bias 3f4 6v
bibliographi 1j4
bic 5z2
biclust 2hz
bid 5j 31 2 1kc
big hx 80 ay ju 4e 84 9 o 3 3 g t 10 o ao gi 10 3g f 7w 1c 5 c9 dc ha as d0 2y 4f 152 qe ch
bigger 1w7 vs 5 p 2v 1b 2 gd ej 2jh 2d
biggest 7ud
bigqueri 6l5 3 dw
bigram 1gd
bilingu 1il
bill 1g 2 1q 1 9m 103 3xu 1 1ik
billion 2vh 1y 3ge
billionair 6zv
bin 3s 1ni 5cx
binar 44e 3ga 7
binari 15z g1 3y 58 1p2 wi hm xx 1mw 4
binomi 4p pr
bipartit 1re
biplot 4v0
birch 2hv
bird 2or
birth 7q1
birthdai 58i 2hm
birthdat 7q0
bisect 1py w
bit 1v8 ea jf 2 36 4 6 3 1 ga 3 2a e 2i 2 4 4 2 1w 3v 1 6j 1 g3 35v c6
bitfit 3ly
bitsandbyt 3i1
black 4p m f4 dz ii 2de 57 4z z 395
blank 1bp 4n 2e2 zm bm 1ug 4 h bx 2u n 54 5 7 4 2 a 3 c 87
bleach 598
blend 1me ag ih 1 iq il 54 ap f 1pv
bleu pe
blind 41g
blink 11h
blip 4ca
blob 2po 1fp t2 1gi
block fe 8i j3 5 d7 3 1ge j i 4v 2 93 39 c 3 5 3r 1 6n e9 4 53 2 6e 3 4b 2 z2 4 20k
blood b3 5fe
bloom 4rd
blow 2sk 4v3
blue 4qo
blur 3rz 97 3 3 48 45 4 34v
blurri 3rw
bm 17f 7w
board 1l 4tv
bocpd 5wo
bodi 3zw 6s
boft 39s db
boil 76p
boilerpl 55o
bokeh 4wp
bolling 5m1
bond 4j 1
bone 3nc
bonferroni va
book 5h 7g 2 2 p n9 68u nu
boost yg 101 9 49 c0 1 2 1 3 2 1
booster 2f5 2
bootstrap 4m f1 cg 4 x8 b9 3ir 62 8 xa
border kv 1an 22 4 5 1w 41 2 6o 5l f 1ba 132 23 2up
borderlin 1xz 1l
borrow d 3m 7hc
boruta 7na
boss 241 r1 30e
boston 4yf
bot 1ca z
both 2z ch 83 32 ui 1 b9 1e o 3 o 8 z u 2 j9 4ey bj 1 mm r 2 3 2
bottleneck 26h wp iw 433
bottom 5hv e
bought 3 26g 3 f9 4fn
bouldin r3
bounc 8u
bound wd u6 jd ik 1xt 11h i 5r yl 3e g7 3
boundari kp b qk 2se qs kw
bowl 1qo
box kf dz h4 bu 2bo 5 63 2 mb we 3 iy 5o em vj
boxcox 73r
boxplot 4vj
bpe 1g8 1k3
bracket 3p 1 3 3y7 32d 5 9d ia
bradlei 1mv
brain b5 1uu 3us
brake 2an 2v
branch 3j 1n0 c2 c6 33b j0 e 1 2 2 1 2 nf 7d 1 14 2 c fr cx
brand 8z 6sq
bread 7k 1zc
break 2b 2 i1 gl 1py m4 c2 2 pa da nh 9 6 4q ic 5f jl pq
breakag er
breakdown 27w
breaker 4f1
breakpoint 4rr
breed 2oi
brent 1qu
bridg 1s4 19r
brier oe
bright 416 4 3z 6
bring 6 8a u3 o 4p 1mh 3 66 1r 40 5 28 ko 45 fi a8 1w 2g 6b m6 db 44 3t 1w 83 1l 47 j 2 3q ai 35 g 5 3 4l ah 65 8g
broad 77u
broadcast 2u8 va
broke f4 5no m 3 2
broken 9n e lo 3jd 1oi 1t7
bronz 6s3
brows 6mn 2
browser 339 z 1cc 6i 1 9r 55 9 19v al 194
brute 75n
bspline 7jv
bucket 48 rr 1j2 wi 13h lm 9x 14e 3 1 p6 a
budget 19 7b 3 4h 2 m8 kv 42 1lt 3 1tf
buffer 1cf 1b8 3gw c
bug 4s6
bui 3b 1 1e h b 2h 2 4 3 4g 1u4 1o 3do
build ak 1h7 rx 5w 67 7 4r 7 a9 vg h 6g bp at 1b 5l z8 4u 4 kb 1 22 qn 1q
builder 1bo 3s 1sp 1p5 9l 27 1kf 1u
built lz 1h5 4oo
bulk 5bl sy i7 75
bump 55x b3 22y 4
bundl 4l4 45 1th
burst 1hu
bus 4k2
busi o6 8p 267 cz y8 s6 1g 6 5q bs 164 zx
bust 52p
but 1ei jv bs 2 1o 2o 5c 37 2l 2e 4 dc ep 11i ev fw 7 2j 4q cw 22 ys fa 6 6g 1u 1p
butter 26w
butterfli 3ad
butterworth 5um
button n2
buyer 7v 2 el 3 af 62g
byol 3l8
byte 4h0 8 52 2 ic 1ue
cach 1cl 7r 2 1fm 9 1 h6 21 1 b 1s 2s 3 m3 4 qh 1i 3 3 2 8l sc 75 du 1m 5u 2r zo
cafe 7ur
café 7ur
calcul 1jb 19g 1x9 ii 2c t1 39 3 vu f1 7o
calculus 1r6 ta
calendar 57s 8 3 1d g3 1p 6m 1f 18 ri 4u fy gt 4 2
calibr x5 5 4 1b9 12c 78 1 5 ml rf
calinski r3
call 1e 1z 5o 1 1b 2 4l 2h 52 ai 91 2 2 gh e 4m 8w 2ea 2 3 4 2 12 3 3 3 9 1 t 2z 6i 76 3q 3 17 wj 2 8v fb
callabl 6js
callback 18b e0 4 1 2 13z o3 6 yc dv 1lj
caller 1bh 33b 2 mo y9
calm 5km 4 2m 1f 1 3b
cam xz
came 5ie
camel 58y
camelot 1et
camera 40f 3 4g 4 r n
campaign 19 6z 206 cd 39b 21u
canari 4qo 1yn
cancel dq 1ud 6 1 3us
candid bp or 1c 1k8 jm 83 pl 1l3
candl 5n
canni 3s7 d0 3u
cannib 72
cannot ac 20s 7s yz 1il 203 hq
canon 7pg
canonic fl
cap 2sj 46y go
capabl 4pw
capac bi 1g7
capit 42 7m8 49 1
caption 3kc h1 ah r
captum xz
captur ml 609
car 3x7 5o x
carbon 9o 1
card j 5o 2 8i jz lg g 3 17c s 2 9 a 3 3 1 6 3 3 2 1 f 1 t 1 2 1 1 3 2 9 1 1 6 1e 5o o 15 1i 3 2 1 1 2 1 k 3 8 8 5 4k 1 1 3 1 4 1 1 2v 4 a g 1 1m e r 52 1 3 4 8 i 3 1 j b 60 3 ej 2o u3 38 16 zp 1 1 7 h3 3q q 3 dw
care 11p
carlo rz vs
carri 1c7 1ew 3bm 3 139 fp 2
carryov 8d
cart 273 33y
cartesian 7tf
casbin 51q
cascad 2fk 1sh
case bg 7h w 6 e y 29 1g 75 6 1m n 23 vg 6 4 1 b 1 4 1 a 4 1 7 a 5 3 6 3 4 7 9 t 1 2 1 5 7 6 4 6 3 2 7 3 3 2 1 3 o 1f 3 3 2 1 5z f 6 1i 4 38 m 1 4 m vn 1x3 1rq 9v 3 h j 7v 7p 1 d g 6j
cash 4g 8t
cast 3o6 ml 4 341
cat hh 3dh 7t
catalog 7o 2f4 3ll hf 9 v 16f
catalogu 66r a
catastroph 6x 3e4
catboost 2f2 53v
catch q3 1
catchment 1vr
catchup 6od
cate 2k0
categor 5u 1x 1s8 gw i 4jz
categori 7s 4v 50 5o 16g 2s 3m 1j 2 7h 5w 1 l 2 11 4 2 2ec l mb 1j7 2 1 c 3 3 a 5 4 5y a 7n 2 2e 6 3 2 1 2 2 1 2 1 2 2 3 1 1h 7n 1o
caught x0
caus a2 2 1s4 6b 7z 1 2j 1 a 1 z 2 u 537 1
causal 1i2 qa bo c e w9
caylei 3af
cca 7pg
ccp 2eq
cdc 6mu
ceil 1qa 59j
celeri 52b
cell aj e3 17a 9z vs 5w 2 vz 36 1 op 1s 1f4 nq 2 8 f6 1 2n 2g 1c 4e 4 62 12
censor 7f 20a
cent 1v0 2
center 91 1ip 6c j3 1gd 3kt
centimetr 72v
centr 1n7 b4 6x by 2 3 4lp
central 1s1 4ex
centroid 1y1 i6
centuri 1tc
cer r9
certain 29z vv 7p 1c0 rh ja 8x lv cb 6j
certif 4g1
certifi z5
cfg 3vp
chain 5y l lq 49 fi dn 38 a8 5x 3e 3 8 cu 1 h0 f0 1l j3 u1 i xd 1q d7 70 3y 2z gl ai 9 36
challeng 10e
champion 10e
chanc 3z 2s 6c 2e 3p 2g u q 19 1 4 5a 1z 1g 2 4 cu 3q 9x 1s 1 dy 24 g 2h 5 4 43 4 3f 1 39 1v 1f c bt 3c 7 2n 9 84 2 2 1ij 3a 81 2 oy 1db 1b au 7 10 18
chang 44 33 de 8 b 1 2 2 6 f 1 2 6 4 11 63 5e d w 4 2 ei 77 ex 7r 4u 5b r 1e 2s 11 c b r 7j 59 30 1k 1x o g 6a 4w j 10 d 30 7 g 1 5 18 h 2 4g v 3y b 2s z 36 9 m x b f 1a 4t 2 2 e 1b 7 2 5 31 h 2t u 1 94 5a 9 1 d 4 6 p 10 l x 4x 1 4 3 3 1 4 7 2 3 1 3f 4 7 3 40 3s 40 1k cn 4 5 31 30 3 d 5j 6 n g 1 2 4 4 1m 3n v 1 i c5 4 68 10 x r 6 1j dc 2 3h
changelog 55x
changepoint 5f2 hm
channel x 2vs 12q 1a0
char 7q8
charact 3e1 1 18e 3aa 2
characterist 3v 5d9 61
chardet 7wn
charg o 4qu b3
chargeback et 6ei
chart kx c2 15j 4 2py i 2k 2 8 2 2 n 1 2 6 4 2 3 6 ov ac 3 fe et 6n 2
chat 134 26 2q 3j g 9 7 2 8 42 39 3 a t 1f 1vx y uz wy
chatbot 116 3 2f 2i m b 4v 17 n 4 9 48 2 1i 1lx
chatop 59e
cheap 9i k9 ja oh e3 hf 5 f 3y1 t0 7
cheapest 7j 75 19f 3 3r
cheapli 2x8 mi
cheat i ee gk
check 62 5 9i 5d n 6f 89 8t 3 3y 9 7q a 13u 3 fu 7w 1b ab 5 7 5b c5 82 z i 2k 2 2 9 7 2 fl 3 1 10 26 44 1d aw 3 8k 2 7g 9f iy 1k 4 3 3 3 31 1w 2 cm 2 8 1 18 8 6 ld j 1
checker 1b1 2iz
checkerboard 4vf
checkout 5b1
checkpoint 2qw 1s fz 3f 3 2 5q 3v 3t 5 2 n5 26j 7 6t 6w
checksum 57i 183
chess 1dx
chi n9 6zf
child 6o7 11o
children 3u3 3 1vu
chip 3j4 2 6w 3
choic s5 ed 6 3iu i6 2fl
choleski 1u1
choos h5 55 1p 51 cv 2q 1b 37 d0 1a 8f s b6 3r 1l 6 x 4r 4 23 t 3e c5 4 4 3l 19 3 4r i 1r 5y 81 bd 2 cg d4 gt 3 98 1r 49 95 bc rv 5 b 23 fj b5
chord 4b9
choropleth 4t3
chosen 13z d 7i 91 3 c 2 ls 1fp y1 2f4 3m
chrf 1ii
christma 5e1
chroma 1f1
chrono 5sx
chunk 10r dt 251 14i 64 82 2qi
chunker 10r
chunksiz 6qm
churn 1n 6c 2e 3z 1tp
ci 563
cidr 7vm
cipher 4fq
circl 1op 9 38 32v 2on 3 55
circuit 4f1
circular 1ou
citat 1j4
citi 5i3 1jh nh
civit 4cz
cjk 1gb
clahe 45h
claim 2h 3z 5 1 1 48 207
clamp 7g5
claran 2h9
clasp 5wd
class 3s 31 71 3g 2 9 35 1 6 2 2 g 2r 1r 1 1 5 b 113 4k 2 1 3 7 1 5 4 d 2 1 9 4 1 1 h 1 2 4 3 2 5 4 1 1 1 2 2 3 8 1 9 1 2 c e 9 1 o 4 c 22 2h 3 1 45 y 4g 2 1 1 c 3 2 2r kj d9 l 1 2 3a 2o bg 7y 5h 3 6t 3 1 5 2 67 3 2 1 4p 6 44 4 t 1 5e bv n 2 1f7 2 4z 2 27 a 6c 2 3 ea 2 23 6o q 2 3
classic 1fd 3xx 249
classif 34 80 1e dy qu 4 k7 1z c4 a0 r7 4 6y es 17 2m 4u 1ey
classifi j7 a 3 19 5 2 9c au c8 4k 2 es 3 7 j 2s 8c 1e 1h 11 8c 5 rw er 70 s2 mn 2 e dm d
claus 1iw 1
clean od e5 e1 f6 1u 2 a 3 2d 3 9 3 e 1 bc 1j7 5g ir km 1e 84 6y 9d 3t u1 7 8t te
cleanco 7v0
cleanlab 7rq
cleanli op 3zw
cleanup 6g7 o
clear 3of 1 6v
clearanc 75
clerk 22o
clever 3av 224
cleverli t0
cli 4hg 28m 97
click 8h 4 vk 17v 4s 2 4w e a 2 1 1gy 11w 2bx 1 5
client 4 3 17 e 1b 19 1q 1w 2 3 7 24 4a l 59 oz 38 ey fg 13 27z mx 1 7e w0 bj 57 9i 4i 7f 1 ha 1 4a
climat 9q 1m9
climb 2hw 6x 2pp
clinic ay
clip pj 22r s1 8t 1 2 c 6r 8 7x 1o 5 9 i 1n 2mv
clock 58c p0 1 g 1ff 1 6h
clone 2nz 1m 1lj ag 3h
close 5o ju zq ad 6 s 1 fq v4 8s bk o8 23r jd 6 a1 2d
closest le g2 1 ds l8 2s 1 1 5 1 1x av 19 3ej qj yv 54 2d
cloud 451 nx a 3b 1f7 3 1 34 1 4 9u 2 4c 2 xy
club 1s8
clue 23n
clump 2hp 2
cluster 3h b0 a6 6 198 1s 5 4v ck f i 3 4 3 8r gm 1h8 10x l5 5 2a 8 56 5 1 nx qz
clv 5 7x
cmean 2ia
cnn 31p
coalesc 7fz
coars 3s 5l6
coarser 2t2 2pz 6
cobol 7wj
cochran j4 b4
cocktail 7ny
coclust 2hz
coco 469
code av 1 1 1l f6 1 r4 45 jh 1 9c yg 3n 2x q 4d ei 47 8s 7q 2 1 1 3 1 1 1 1 2k 1 1l 6f 5p 4 1 1p 118 n 4 l 4 2e 4 3 5v 1 6f e 60 1 2 37 3b 3 cj 4k 2 60 17 4u 7 1j 3 1
codegen 532
codemod 55p
coeffici x2 or or 1 2k a 1 2 7 2 19a 3zw p
coerc 4ir
coercion 503
cogvideo 4a2
cohen q5
coher 5i8
cohort 15
coin uj
coincid je 215
cointegr 5k 5m5
colbert 1fm
cold 2m7 37q
collabor 27c
collag 42k
collaps 78m
collat 17k dq 1fb e
collect ez 3y gk 16 eh 1f5 aj 8c 2h 9v vp 3t 2s 60 5z 86 9b gd 31 5 cb 1 fh 1 8o r3
collinear 765
colloc 1gd
coloni 2oq
color 3zg 67 h9
colour 7t d1 7 37w 4i 23 68 h7 5u 1 2 a 1 1j 1 2 k 3 2 1 1h a 8a 1vw a ur
column k6 2 c 4k 2 2 1 ap 7z 2 cz 8q 6c 2 1 1 1 91 36 1 2o 1b b 3 q k 7i mw qa 1v o0 5 8 3 22 4 i f 23 bt 1 bq b3 1l 4 9b 6l 1 90 4y 1 m 5l 19 y m 2 1 2 2 2 1 3 l 7 1 7 2 4 o 3 c 7 h 1 1 3 6 3 h 2 1 2 5 2 3 1 1 2 2 3 2 1 1 9 4 4 1 h 1 1 1 2 4 1 1 4 3 1 4 2 1 8 x 5 9 1 5 2a 5 9 3 3 2 2e 4 1 3 2 1 1 1 1 4 n 1h 2 2 o 1 2 5 n 3 1 h 7 2 4 4 n c 9 12 4 2 1 2 1 5 5 4 5 2 3 5 4 1 j a 3 3 l 4 2 4 1 3 1 5 1h b 2v 1i k m 5 1 e
columnar 6eb
combin gb 5 ci 16 dc 2o k 4x 8r 1q 5d 4v 3l 3 9 8 8 24 6 4 a 5m 5u 5t 5v 3e 1 6 5 ht 11u 1 c 1 gg 28 h0 4p 4 6 6c 1c 1b 1 1a 32 4n 2d 1 xj t 2 a x 4 17 8 82 19 7z 1t s 5 q h 2
combinatori se
combo 277
come 16 r 1 w 34 4v t f 1q 4v 4 9k 2i 5t na s 48 fw u 8x 3 45 4j eu 6w 34 1hf et 2 2 7 1g 53 4o 5y 2z a3 b 10 3 dn 1u 1 ex jq 9d
comet 1ii 1kp
comma 7f4 g 2z cd 1z
command 1bi 1wn kq be d7 5 1 1 2 1i 3k 1o 4 gt 2 146 76 gj
comment 11w 15 3wy bc 1 2ez
commit 4nc 1p 22d
committe 1yj 4 5r
common 1c2 91 96 j d 20 6 6 p 2b 3 c 5 1 3 o1 20m 7z 2 26 8i qg 1 1 140 59 am 33 8i
commun 1s5 1bs 31 8j 3 9g
compact 59z 14e dw py 1 10 5z
compactli 1u0
compani ae 31 nr 7 r 3dd hh 4q gj t5 6l w8 n g8 3 1 f
compar 3x ch 2 s o b 10 9 2 28 8 8 k 6 8 c 21 5 12 e 2y 1 4 4 5 4 7 4 9 27 2q h 42 2 2 16 14 1g 1d 41 3 4r s 2 3g gi g5 a 4 1n ht 6 gm xw 3 3a f 3 6e 1 3e 34 2 hk 6 6 1w pf 1 9o 7x 9a 3u 7 7 dz 1 3b w 20 3b g 2y 6 39 4
comparison u2 5 10 6 8 8o 4 o z 3v d1 wn b 222 1vr wl
compat 1k0
compel 41y
compens 56o
compet 2fj 5o ze
competitor 7q
compil 343 85 6q 1 2 1 2ya eg
complain 7v 2hk 1t8 gf 2dd
complaint 35 62 1 sr
complement 2gb
complementari 272
complet 14q f d 1e o w 49 19 4v 2 15 3 28 j 1e9 24a 1 1n3 29 5n b kr 85
complex ig a8 1m2 3cu
compli 7er
complianc db
complic yf 48m 202
compon io 19l x3 lm w2 ch 1f 7m 2k 1 b4 83 db 3 os 5 1 u ef q t 94 hb
compos 364 1z2 1 k4 av
composit 2cc 1kg
compress rh nr r4 py o ij 3c ps 1gg qe r6 hq
comprom tj
comput a6 g 4q 1m 7b bd fd 8y t5 bo 2 8 10 7 e 57 9 16 5h 3 5m 4 3z 2g n aa t 10 39 9m 2l 30 2n 9a 2 gi u8 32 b 2z 2u 3r 3 3 5b 34 1 ce 30 lw
concat 310
concaten 2uo 3i 32 4 4h3
concentr 1pi 4 1m7 2
concept 101 2ue m 3 1 6l b2
concord 2ld
concurr 4o9 1ca g nn
conda 6al 85
condens 12c v7 p 2j 55z 1u
condit 2e1 2j 2e 7x f4 m8 d 3c x bh q f1 96 3x 5c v8 ur
confid jn d 4h 1d 13l fd 41 2 2 yu 1h9 2yq
config 18b 2f 1x7 6 3 6b 31 4 4t 6 v 4 1 2b rs 2 nc 149 gh 3 b 53 1y 4 15
configpars 550
configur 3pp s6 1s1 2 ol
conflict 3lv 2fr wc
conform xg 1cc 3ju
confound 2kg
confus h9 4 1gh 2j 2u9 21f
congest e5
conjug wm
connect 6f h0 oz 3h 3 8h 1 5 3c c a a h nc 17 es 2 ko gz hs 1 g 3 6u 2 w4 g9 2 2e rm
consecut 4u3 2zo 5
consensus 2ih
consent 6t6
conserv 2oe
consist 1c0 bd dh 1xj 1h a1 b h9 qj 2 5 6 b2 3 1yl
consol 55h
constant 2jb i0 io 15m pc 1qz 4 4 fr
constitut 1m6
constrain 1jj 3
constraint zt o9 2k
consul 536
consum 541 10w 8 m9
consumpt 26 3 c1 1o3 3j4
contact 10 7i 1 oe 3 1bd bx 1id tt
contain c9 1 ei 6p m4 30n 4q 11y 5 1 jw 7 5h qb lh
contamin 7bv
content ef o2 4l 7 1eo 14w 3k 5a 1kt v7 2 3 96 17d
context 1cu p 4 w 18h cv 3 15 bl 78 3d 2 n5 9e jj 1h1 bq z
contextu 2my
contextvar 4q6
conting jj 1a7 5ml
continu 10h 52 ck 15i 3c d 9 5 6w 66 v fe 59 1j 8h 3 3 10u ba 3 fv a7 6 o 6 1b en 2o 1 b3 q 67 9
contour 45a pj
contract cp 1 oa 6d 9b 28 1 p6 4f8
contradict 1y0
contrast 32b i0 11 fu 4b 1
contribut kb 4c0
control 9u 4b 15a 2c xw 3y nl hg 7t 8x nh zp 1 3 ki bv 5b zb
controlnet 3s7 gp
conv 31p
convers 11 4q xd 3 2e 6u 8r a0 14z ja rp ip 33b
convert 13f hi 1u 1he 4 4e 49 q9 2u 4 8 6p 45 66 cs 3 84 o 8 u 94 7s 7 l4 8 10z 1i ic
convex 4j 1m4 4u
convict 2cr
convolut 1sk 195 2fj 6 ei
coo 1tz
cooki 4qv ah
cookiecutt 55n
cool 2ov
coordin 1vk 1tl k6 mp 2hj
cope 70j
copi a6 j6 53 b8 2 d s 6e 1 58 9m 5 7 3 e 6f 6 1b j2 6 1n 5g 1q 7 g 4i 2 2 bv 1 ee 7m lm 2 1 5x cl d 2t 2p 2z j2 7x b 17 3h 4 62 5 5 7g 3g 3m n 34 1d 25 89 b 79 17 57
copilot 1it
copod 7rm
copula 1t8
copybook 7wj
cor 51x
corda 3at
core 4rr 18u 4
corefer 1fw
coreml 3j3
corner 438
corpor 5p
corpora 1aw
corpus 1il
corrcoef q5
correct 5q aw 1 3 6 eg u 1 14 4 br 14 r 75 1 3a hj 6 12 1w 2r dn 3c 28 e 3 lo aq 2 g0 21a 1ax 1g 99
correl ap 1is 4 31d 2 89 ml p 5 4j 1ay hk 1r 1z
cos 7jl
cosin 1p6 10v ov 25j dc
cost 2j 43 6l 1 95 qh 3 b7 2k 1 q e 2 5 6t 4 2 3 2c 3 2 1 s ce ad 349 2z 34 tw
cote 5vr
count hc 6 3 4z 2s dd 1 3 2 4n 7 55 1t 3a 5c 30 46 4d 4u 7e 4 5a cu 9q 3 73 dn f6 y 2v 1 kc 3m 5w cv 2 hj g 6z bc eq 5 bu 88 3n 2 3 1 29 1m h 3a 5 2 1o 9 8 7h x 4
countdown 5pg
counter 4e1 9 j7 33 f 2l ly
counterfactu l3 21d
countri 69 2dg 29f er 31 73 4 96 9z cy 5v hn bi a 5a k c6 7 27
coupon 8b 52s
cours 9b 5mx
covari 1tn 3rl 262
cover 1rq 35
coverag aj g7 6u 1cm cm 259 11n
cox 2kz 373
cp 1qj
cpk 9u
cpo 19z
cpt 3n9
cpu 2vb a ap 9 14 gk mk 3 20h 7 je 3
cqr 56m
cramer 1tq
crash 2r3 2l 12l ve c1 yd
crawl 1av
crawler 7w8
crazi 6zo 3z
creat 19r 3 4h 1 ie 6 2t 3 3 1 1 5 1 5 3 3 vb d 7z jj vr 1 1c 201 y b2 t1
creativ 35c
credenti 6a0 c 4j ax 9
credibl we
credit a p 2s b 4g 6f 4
creditworthi c
crew 1c8
crf 2iy
crime e3
crimin 1wb
crisi 4x
crisp 3rz
criteria 1e1 1 1rp
criterion 325 2wz
critic u8 4b bw 1cz
crm d1 6h7
cron 58d ru wl
crook 44f
crop di 3ju 6 90 37 4
cross 86 75 d 89 2b 29 4 91 a 14s vh ey 32 cm bj 3 1ko 23 3 19k 32 lm
crossov 55 2jc
crosstab 7gb
croston 5m7
crow 7dq
crowd 22t 2p 5mm
crp qq
crs 1vk
crude ik
csr 1tz
csrf 51c
csv 59w 14j 1ec 43 1w
ctr 8k
ctrl 4om
cubic 1r7
cuda 3j7 52
cumul wz 1o8 2a0 2ei
cupe vj
curios 2o9
currenc 5r 52t 24 22p
current m6 51x 190
curriculum 3bf
curs 1gu 3op
cursor 4f6
curv 4m 2 cb 4 1p 1u 1z 1p 29 25 1r a 24 2 4 6 13 2 8 p8 2z 4 4 2 2 7 ck 1v 3 52 6 3k 2 1 1k 7 4 3t i 3 2 m hs 6 8k 1ih e d 18 g5 16 e i j t d 1 8 9 7 c 5 b 1u y 3 2 e a 1h 5 8 8 1 1 1f 1 1 1 6 2 v 1 1 3 7 2 3 2f j w o 4 2 9 1 1 3 d 2 6 1 1z g 4 f a 15d f4 2 8 4i 5 4 5
custom ci bj 42 cp gl 1xu fs de mw 5j 2d7
customer 1 4 1 2 15 e 15 n 4d v g 61 64 k 7 e 11 be 31 53 4p l v 7h 50 5s 2 6b 1m 1h 4 5 1y 5 a a c 2 d 5 8o r 2x 264 kk 3w 5l 52 b5 4t b 5 18 ff 5l d 16 4b 2d 66 10 2 7 3 1 59 z 22 3 4j 4h 9 37 v 4 4 4 3m
cusum 5wi
cut 3u wy 3 6 72 2 6g 1 1 1u 2m 78 kz 3h 31 1u 90 2q 1 1a 3s 51 2 6y 3a 14 d r 8t 5h 11 6 5 1t 1j 2f b d 7o ay 1 7o fl 5a 3p 12 3 ap 1m 139 4w e2 2b 6d 4
cutmix 3gm
cutoff m8 4wh 6 7w
cv rz x 18 ou 2
cvar 4s
cvxpy 1qn
cwt 5ur
cycl 1st 1m3 1z0 3 9 64 75 5 o kl
cyclic 7jl
cypher 5a9
cyril 1ip
d2 qy
dadapt 3fa
daemon 53s
dag 1om vq 3fg wt
dagger 2nz
dai 2q 1k k y 3j 4a hv 10j 2 dm hi 11u 10o 3 e3 2 1 1 2 7 b 4f 1w 2 e 3s 2 36 1l 8 1 2 c 1 1 u 1 2 4 1 2 1 1i 2 3 1 8 2l 14 1s j 9 1g 1 1 10 5t 1b 6k 3 2 3h 6u 1 41 gc 3 2 2 5 4 m 2y 5 i 3 66 3 1 6a 5 2y d 3 1 1 2 3 1 3
daili 5iy 6 2 8b 2q b6
damag 2j 3y 3 4 8 27d
danc 4cu
danger 1p 95 32 t4 3ic ff 4i
dann 3l5
dare 3lq
dark 417 49 3
darkli 52w
dash 1gn 3g4
dashboard 1j yt 22y 1js 9p
dask 6dm
data b8 4m 5 2o 6 1 2z 2 3 6 1p 67 a 1k 3f 6 2 2 1 a 3 4c 3r 1 2k 3 2 3i 4 2l 2 3x e 2c 3d 22 3b 12 56 25 15 2 1b 26 7 2 29 2c 3w f 3 1s 4a q e 1u 2 1 2 2 2 2b 4f 21 6f 5 2 7 3g 3 2 36 a 1 1v 2 2 2 2 7 4 1l 2r 3 3c ra 1a 3d 1 1 1 1 1 3 2 2 4 2 1 1 1 1 15 10 5d 1z 2x x 1 2 1 h7 1u 2 v h 18 6 3o 33 34 2j 1v 5o p 5 5 3 3 g 4 6 1v 1 1 1 2 2 a 1 1 2 1 2 3 1 2 1 7 3 3l 5 g 8 5 b 9 1j p 1s p h e 3 1 3 f t 2 k 1 c 2 j 1 3 h 7 5 9 5 z 1 1 1 p 1 m 5 3 13 b 2 2 a 4 d 1 w n 5 1 4r t 3m 2u c 5 3 15 p 11 8 5 1 1 2 2 1 t e 3 4 1 1 9 1 2 8 1 4 1p a 3 2 1v 1 6 1 1 7c 3h 4 i a 2 3d 3 16 p 7 3 7 3 2 1 3 1 1
databas 1f1 2 3o 2x8 78 mw 5 1 2 2 v5 2 1 91 1 1 1 5 6k 2 1f 3 1r 51 4 4 2 4y 8x
dataclass 4pm fm
datacompi 7xf
datafram 5a5 2 1od yv
dataload 2ri fm
dataset 1ak ab 1s 2 1tg 5 f 3 1l nw b0 39 f 1ng aw 3 4 8 5 29 3f r 4 4 3 3 3 2 3 2 7z zv
datasheet yq
datastor 6ov
datatyp 5yj
date 39 4v u1 59 21 9i d3 2xl 1 3 b4 2z 1 1 2 6 2 b 6w 8v 2o f3 1 4 33 is o ka 1 5 20 6 at 2 32 4 b 1
datetim 7cr
davi r3
dawid 7s4
db 6to 5 6
dba 5w6
dbscan 25b
dbt 6rr
ddim 425 4z
ddm 101
ddp 2tt
ddpg 2nk
ddpm 474
ddpo 1lx
dead w 4e7 ba ff
deadlin 534 zv li
deal d3 px 1st
deap 2oh
death 2l9
debia zt
debounc 4nk
debt 4b ap 7al
debug 37n 5a 3kw
debugg 4rr
decai 108 1pt 95 fq 7 2
decemb 7jn
decid k5 r lb 3n qz w 13 m m a 9 dk dn dm 2gz 1 bh fc
decil mf
decim 1qa 4p 5k5
decis gq 3l e f 2 j 3c 7s 1a 1 3 se 96 1p 3 1 v 3 c4 11 8s sh 1du bp
deck 7bd ap
declar 604 6v
decod 1jm u lv u9 4g q bd f0 5 2 3 2 2o 1 58 3n k 4 1 1 4q
decompos ip 4v4 g7
decomposit if 3tn 11r 1sp
decor 2tq 1pz j5 1dm 5w 1f 75 36 2 2 2 2 2
decoupl 6rk
decreas 2ay fh 1bi
decrypt 4fq
dedent 58u
dedup fe 4p8
dedupl 1ar 5je 6q
deep 2gp 2 1ts 7l 3n 5 16t 4 32 3 1tu 69
deepar 5so
deepcopi 4lk
deepdiff 578
deeper 3b2 1
deepest 50
deepfloyd 481
deepfm 2gr
deeplab 43h
deepsort 43r
deepspe 2v8 uo
deepsurv 2la
deequ 6sf
default 2s 16 296 117 146 6x 1 1 fn xs 6w ly
defaultdict 50k
defect 9u 3wk
defens z5
defer 64c
defin o3 5ip
definit 66p 8 ah 46 2 3 d9 1 c
deflat 5zc
degrad 9x
degre dl 1i1 d 3sp 28l
dei 47f
delai cg o4 1rn 60 1pd oa jd 1e6
delaunai 1vh
delet 1xp b 2o d 18p eq 12q 3 1oz 5 5a 7f 1 7k
delimit 7wu
delinqu 48
deliv 6nd 5c 1v
deliveri 1c n a1 5 q 5si 16q lh
delong ue
delta 3ly 332 36
demand m 2s 3l 8 8 3 1y 2v 2 506 9o 2 5 3 7m cz 76
demo 4l3
demograph li e6
demonstr 15g 4t8
demuc 4b7
dendrogram 25d c4 2eo
denoiz 3v8 c 5i 4i 2t h
dens 1zv hw 50d 5 8r
densest 2hw
densiti 1nk 5l 2 c4 cd 130 2 46d
denstream 2ik
depart 36 c9 122 29q 3hh
departur 28b
depend kj 2v sq 8i 2 1 5 5 4a 8u an 263 1f en 7f jf 1 3 bx 4 6h 2a a d9 go hs 2
deploi 34i 27i pw bd 4m 4 fb
deploy 2y3 1sl 1ra 7d 80 d
deposit 5z
deprec 4ib gt
depth 3sg 4 3 7e 90 2y 1 1
dequ 1ux
deriv 1r6 g3 2it 2n1
des 2fg
descent 19x gt jn 31
describ t6 j6 162 194 6 1k n 75 d 4 1ix 2h 9 1v hr 3 1 1o 9 qi d7
descript 7t 4q 15a 146 i0 1 mw h 1q 2n 3 66 2 6f 1 2g 1y p7 11 1w hy 153 3t gx bf 12 84 3
deseason 5dt
deseri 4gv
deserv z
design tm 2pa
desir lg
deskew 44e
desktop 7vr
despik 5u8
destroi p8 420
det qj
detail ad 16l 1n2 o0 4 gn iz 2gf 6i
detect h 5w 36 12 3w cv 5d 11 2e 3e 7f 5y j 9 7 70 3b o 6n 1do 7g 4a 5j 6 2l 5q a u k p 17 4v 13t a 9 4 k c0 2r 1q e 3 1eo bt 3s 4a x
detector 1jw yv 1iv 18 67 16o h2
determin ia
determinist 32h 14q 2
detrend 5ec jw
develop 4id dc ic 7 1je
deviat px xc 1 o6 3l4 167 7 5 nk 9
devic 2f 3v 35 5w 2et k u 4 1 g bc 6 gr 4 1 2 2 1g 3 1lx 2jp 3
dfs 1sc
di 2tp 2a5
diagnosi a0 v
diagnost ou
diagram ub 2u 3vk 34
dialect 59w 1jq 138
dialogu 135 7 4 2 1s 5 60 6y 2v 1
diari 33l 3m0
diariz 40t aw
dice rc wj 6d 1hk
dicom 46m
dict 3hp 69 m tk c1 66 4
dictat 40r
dictionari 1hw 30e i0 3 4 6q o9 it 1ip d
die 6r 18
diet 1o6
diff 3ly w1 o1 18 1o 1cu 1bp
differ ba k 1c 2k 6 3a 2 1 5 1s 2 9 c 3 5 10 9 2 1 2i 1 40 7 5 7 5 2 m z2 6 3h 12 2l 18 1s 8 5q 1v 35 26 1r n 17 1d 91 22 f 2m 1k 4q 3 2h 5 g 2f 2i 16 5p 4 j jd 3c 8r 3v 1 c2 9b 1 7g a d 5 b k 9 6 32 3 3l 9e h 12 2 3e 7i 9x t dw 4c a c 4h 1 4d 2 1c w 5 6 94 1x 8 e 30 9 p 3i 4 z
differenc 5eq
differenti b9 o2 rr 2 2g7 2b
difficult 1zm 1f 1 1j5
difficulti 3bf 3
diffus 1lx 5 25a fh 18 4 1h 29 4 2 6 3 3 5 a 2 6 1mg
digest 4qf 1p6
digit a5 2v 1db 2 12v 14j 10p 3 2 8x 1b 29v 1 h c9
dijkstra 1od 3l
dilat 45a
diloco 36s
dimens l0 3f6 ik 18a w5 4s en 4 c
dimension 402 1 50 sy ys 1ab 2 1
direct 14d pg 4 gi k 9f 8 pb 1 y b 48 mf 2 at 2 ia ji 74 2s 1i7 c cw l 45 q 8
directli ac 1hy 4ss
directori 4op 8 cq 2 2t 1e7 bp 13
dirichlet 2i2
disabl 3nm 38k
disaggreg 9e 3a7
disagre 1xp 7
disambigu 1ft
discard 1xc 53e
discontinu 2jk
discord 5vb 4
discount 4g 2o 18 208 32j
discov 254 23 hh 410 3
discoveri 2kc 2iu
discret a5 2bh 19y bq 2wx
discrimin lk 1ou 61 yl 5j 1wm 284
diseas 46i
disk 2r4 47 l 4 jw f pz ap 3 lq p 10i 7j 4u es
dislik 15u 4
disord 1pf
dispar zo
dispatch 9g 2v 2jb bi 9
displai 1mk 30f 7r
disput et
distanc hr 2 9g 8r 9m fk 4x 2 1 6c cq 30 1l w jj qh 2 1nk 5 4 8l 3 1 2 6f c 2 b4 vt aj r aa e 2 1 1f 1 g e 3
distil 1a7 1mk ls fu 7 bb
distilabel 1e8
distinct 1uh 56e bp
distort 44z 2uw
distribut e0 7x 7 2 77 1g 1 5 1m 15 2a nk 4 2 5a 2 1 5 m0 1 5x 8n 1z 9 11 j3 99 15t 2 79 fs 5e 7 5f km q8 g4 1 el
district 1va 4 2 2xr 295
disturb qx 87 64i
dit 485
diverg 1ad
divers 2mj
divid 1b jh g1 144 a qb h8 cn 7y 1hy e 1n4 7u 8 8 7i 1v 6 51 t
dividend 5p
divisor 1v4 1
dmatrix 2f5
dml 2jw
dna bb
do 43x mk gh ao j8 tt
dobin 5wr
doc 4zx
dock bc
docker 6ay ly
dockerfil 6vb
docstr 4zx 4
doctest 4zp
doctor wu 6y0
document 37 vl 20 d 4 3 1 1h 4 47 6 5v c 3 w 8 8 1 e 2 d 1o2 fx ko jd 5k 1 3z 2f 8 4 ab 1c6 1 2 19h
doe tm
dog hh 3de 7w a 8c
dollar hu f4 65x ey
domain 3l5 4ad
domin 5ki 1f4 3a
don 1gp
donut 4vq
door 4gt
dora 39s
dose b1 1
dot 4jm 30 6a 1 18 10 6 y 42 1
dotenv 550 15e
doubl 3l 2gb 48z 84 3 6
doubli 2jw
doubt uj 36 zz 3 5u3
dowhi 2kg
down ic 20 19 q 4w eg 6 79 lo q5 17 9 d3 h b3 tg 5a 14 5 7 b7 nf a l en 1d3 e 2t
downcast 7sk
downhil 1qr mp
download 2v0 7 ck 9m 3 13p fy 2 2 1 1 2p 1ba
downsampl 31t 2h4
downstream 6o4
downtim 9r
downward 7lt
dozen 251 506 8w
dp zb
dpm 47f
dpo 13z 5t
dqn 2n9
draft 350 8
drag 4sg
drain 1j6 3kk
draw hm 24 2 3 3 3 p 8 2 1e 9o 2 9 2 rf 5a 30 d 5t 2g 9y 1ck 6 a m 3 a0 1 q7 3 d 1i 2 a 18 1 2 2h 92 iv 1 2 34 68 kc mp 37 x b0 bw
drawdown 4y
drawer 21t 2yu
drawn w5 6py
drcif 5vk
dreambooth 3us hl
dreamer 2oc
drift ls e5 4 4 9f 4ns
drive 2o1 2xd
driven 4ca
driver 1f aw 1 1f4
drop ss 3 fd ow c g 2m 7 b 9m 2x j6 lx 6l 139 19v rw 5l 59 r 6 j gi q
dropna 70k
dropout dv jq 21l
drug b3
drunkard 5ys
dry 6ul
dsl 61o
dsn 6tx
dst 58a
dtw 5gb
dtype 7ew do
dual 4x4
duckdb 5a2
duel 1dw
dummi mp 228 113 18y 3 s9 6e 13o
dump 4rr
dun cr
duplic 2w 17v 5 67 4 d7 1s 1cg gn du 1k h2 24b av
durat 4j 4hu lu v4
durbin 5rz
dure 3g 150 x 3 e cj 2 k 13d 28 d6 8p 1o 8x
duti bx
dvc 6p0
dwt 5ur
dynam 75 1nh ku 12x 1th 4h im i7 3 73
dynamodb 5af 1ax
e164 7ve
ead 3y
ean 57l
earli 1n de dr 3 e 28 1 1uz fg 94 2b9 3
earlier 1ck 18u en 4 54 1t 1zn 6e qj 2 c 50 9 8s 5 84 j4 5 2 je
earn 53 yl 1jj
easi 1d1 ld h8 vu 1 f 4fa
easter 580 2 j4
ebm yg
ec x5
ecdf 4v7
ecg b4
ecod 7rm
econml 2jw
economi 4w
eda 3gj
edg 1zo 124 qh 7 4 8r 2d t q 3v 1 n 12a i5
edit r9 13f 2v 32 1q5 6 1x 1 4 2 8w 9 3 3 ae 1 1 71 1wb xw
edr 5w3
educ dv
eeg b4
eer qj
effect 3f 3n 2 1b 2n 9i 4 55 1 8e 1 1a3 2 7 1 2d 24 3f 2l 1 5 8 5 b 2 3 1 3 2 b 3 2 5 7b e3 nl wr nn d0 83 15j 4 f5
effici 58 2sa hy 3u
efficientnet 3h9
effort 2bo
ehr b6
eigen 1tw
eigenvalu 1tw
eigenvector 1ty
eight 14l 1pd 11 4 1c 3 gb 2 1 2a 38 sf 2dq ur
eighti x7 4bo
elaps 4l7 145 5 20q
elast m 29x 2y 12l 209 d fe 2
elasticsearch 1fg
elbo wj
elbow 2i5 2ec
elect e1 23w 29k b3
electr 28 72 a
element 1u9 46v 7
elev 1vx
elig 4b
elimin 75j
ellips 7re
ellipsi 4mk
ellipt 7ra
elo dn 107
elsewher 38s 1vr 3s 18h hh
elt 6ro
em 25l
ema 31x 1z2
email 1j1 2va f2 fx 1x 27e cx
emb 3up dq
embargo no
embed 1ex 8 db of ho 1a 1k 9b 2n 4 3r 2u 8 33 gq 49 2eb 1 109 22
emiss 9o
emit 56t
emoji 1gj 1
emot 1hn 2mi
empir 4v9 yf
employe bn b
empti 2vm d 4s e n8 3bo 3 h 6 fd 24 2e k s 18 14
enabl 3o6
enbpi 5tm
encod 11m 14p u9 t 52 ao 2z 3 c l 16 3 8g do 3 1 4 w5 3 4y 1rj i d gk 6 2 5 1 g d2
encrypt 4fq d vz
end cq gj ex 3g 4v 3w mg 12 4 1r gf e 7 n 9w 4j 4 3 8l 4 ye xr 4v 38 15 6a 6v 63 dn 1 1 2n de 2 k9 2
endang 1zq
endless 2i4 8q pj 1 2op xg vg
endpoint 1k0 2 1kd 1by v4
energi 26 73 3bg
enforc 6mg
engag by
engin 8y 10i 2 23a d7 1fm u 187 fb 4u
english 12f
enjoi 27h
enlarg 31u q2 hv
enn 20a b
enough 25 7q bf 4m w 3r 449 rk ea 6o
enrich 4va 23c
ensembl xl hy iv 4b 1k 83 2z 5 3a 1q4 1dp 6m 2m 2m s
enter 2dm 268 2gd r 7
entir 3in
entiti 2w ci mn ds 112 3oy i d 11 f0 bv v
entri aq 4gj 1g6 cg 2 5r bb 3 80 2p 3x 5y
entropi q8 z4 1ct
enum 4pi
env 1my 10s 3 3ml 6 km 3
envelop 5ux 1wd
environ 1my p7 bl ke 1bw 1pb 4 b o e 4 1 9l 5d 4 7q o
eoq 7h
eos 35r
epidem 5zk
epidemiologi bf
epistem xl
epoch 2rj 3 mq 8 4 2
epsilon zb 1nq 1kt
equal 5d g6 8 4u 3r p q 3x 2 5 9e n1 3 z 13 3 6 i 23 4 k4 98 5z fd 9g f8 s g9 1 6 87 6 52 1 k3 b 4 1hf 1q 4 1d 6i 9b 6 3a 71
equat 1qw 6 30 jc 5n 5n 1in 3e5
eras 3qv av 4f 2 6l
erasur 6t2
erlang 5zo
erod 45a
erp 5w3
error ho c 1 2 3 1 2 9 3 3 2 10 9 4 45 o 1n 2 2 8 4 b 4u 4 2n v d td 1l 3u 6 1 44 7m 1h h8 b h8 bq 1p pt 4h 3 46 h 4b 1a 37 1 2v 6 1 1 2u 1 1g 2 1 1f 85 es 1i 1 8l 3 7 6 4 5d 4o 6 l7 g2 dl
escap 4me mu 1oh
esg de 1s
essai 1jx
estat dg
estim ab 5g 8 2r z 5 7z 4e 4 e6 2d gv s 7o 1 7v 8 k 1l 9 1f 5x 56 5 b i3 kz bi 7u 58 21 c g7 cj 3 8h 4 5i 3q d 15k i6 o 2o
eta 1z a1
etag 4ra 9u
ethic lp
etl 6ro 2k
etre 7w4
ets 5df f6
euclidean 1p6
euler 47a
euro 5s 77m 1
eva 3at
eval ro m0 g 4e 3o0
evalu k1 mo 6u 19n r3 3 1 aw 1h9 bu 8 b aq 1c9 4y
even 1ym 2o a2 w0 39l 1cq
evenli 8n l2 6qf
event a5 2b 2q 95 rr j6 5 8g 38 4 9o 7 b 8 1 3 t0 wp 8q gv 1 1b 1z 2e 1 iq 3 1o 4 5w 1 1q 64 2 4 11 2 71 b 1 8a f 1e 1 3o 2s 2 3b 2 10 it 93
ever 2c0 e6 4fr
everi 3p c5 6 b f5 dg h8 1 8d 1 x 1t 8e 68 9e 25 31 9 a g 37 40 7 45 9 hx d 58 2j c6 e9 19 6a 4n 3 z 3f 2u 6z a3 2 1q ab 7 a f 4 3 4d 3b 4 1o 6a j aw 7d 1x 1m 8 22 4 4 2o f 26 15 f 2l 16 1z b3 3 4 4g
everybodi 2uj 4bg o8
everyon 2us 4bb
everyth f9 3b 169 r 2d 27 ie 1c1 14 p1 8q 1fa 8c 22 77 6 2e 6a 6s v i 55 3k 1t 2u 4y ds
everywher 2p8 5a 7 cj 91 1ln 18r g
evid 3o t0 3k
evolut 6rl
evolutionari 2oh
evolv 2ol
ewc 3kz
ewma 5wi
exact rl 3i cf ni y0 pc 2c 4k 3f5
exactli 16h b4 vu p7 2 pp rb jd 1fm 8r 11k
exam fu 3j 46 q6 1cz 4jx 2
examin 7aj
exampl iy 5 fi 4x 1q 2 1 2 4 k 1u c 3 5 3c 3 2f 32 3q b5 2 8 4 3 b 1 7 o 6 9 l 6 3 k 4 4 2 5 3 3 16 1v 1 36 2v e 1 1p 7 4 38 17 6r 4o 5 c 1f 4 5 1 6y 1 3 4 5 7 17 l 41 5 3r j 2 2 9 3 2b 1z a 7 4 1 1 1d 9 1s o 2f 1x 5u 1j 3 5 cd d b0 9 4 3 1 7 da 2 10 7 1 b ym 2 lx q6 gq a 4
exceed 2e2
excel 6ef 1hz
except 4z9 13n 1 v5
excess 6v
exchang b8 2jj e7 4 f 62 jc ap jy dg 1ne j1
excit 49c
exclud 39b 5s 3iv
exclus 6fz
execut 5h 2nv 1t 91 386 3 2h 93 2 1 7d p u
executemani 6tv
executor 1c4 4of wb
exemplar 2hx
exerc dy
exhaust 75j
exif 45r
exist 1wr f5 lq bc i0 4 ku 7v fv bk 15l 3 18u
exit 4ju 1x1 fi
exogen 5l8
expand 1fo 10 3ns dw 15y lf jq
expans 1ed
expect 3y u 1y 6c 5m 1 8x 59 d 61 ai 7v fx 2h8 h5 cf 9 3 k9 b0 kj 3 je 1 4 b
expens 6o md q 15a 2h e3 hf
experi mz 6 2n 3u 1v 3 2 2 3 4 s2 vx 3v ex 2 n 1 2 6 1 2 3du x 76 kq
expert 1m3 ig 4t 2b 3v 1i 70 4 mc 1 2 4 5c 1 1 st xn sr
expir 51h 1a 14l
expiri cp 5un
explain ib 1 1s 3 b 4j 1x 1 7h e 1et 6v 6 2so 1g2 v0 14 7v
explan y5
explanatori 5lj
explod 2sb 6 4mz 2q
exploit 2by
explor yn tr up 16
exponenti zt 224 1se j4
export 2em ph tu 6 e0 3 kt e 2 65 8f 1n5 3 x0
expos 66
exposur 6x 80
express b9 2dg 2ht
extend 2zy rr 8j 16j da 8g 2 k5 7
extens 26a 30i 3d 12b da 1c
extern 5l8
extra 1ai me ed m1 m 1 t 3 a6 d5 6h 5o ku fu ml p6 fe v6
extract 37 4k 13f 3n w a 3 2u 2 c 1s 22z l2 vh 55 d5 id hs 3k 15 m3
extrem 1tb mm 4jl 1 2 4 7 49 mo
extrins 5qe
ey 3xt 2 18p
f1 gi b3
fa 3mo
facad 56z
face 3uu 6 1t 10 1 2 1s 4d 3 1 2 8p u5
facil 1rq
fact kb 5 c7 1j 32 c8 2a 2 cw 1 3hl w7 p m k5 3
factor 5e 1jm 4 5z 7b ed 37 k 6 c 5 k cz 6 jz 2g4 2 1pd 2n
factori tm 3pn fd u 1kd a4
factsheet yq
factual 1de
fade 5dj
fail 3z 1 5y 5 2i mf 1m3 62 1o0 b8 1b 80 12j 6 1 8 4 3 5 f 2 8 sp 2 3s
failur 27r dd 2 1tc fu 6r xt 34 i ef d7 29
fair bt 27 7i 4h 7 9m 1 t4 5o 2 l7
fairli 1zb 5bw
faiss 11e
faith 1de
fake 3ia 122 5 2w9 b
faker 7gq
fall 4w 4 va 1qe 1ys oz 21o d1
fallback 1d0 4pl
fama 5e
famili nl 1hz c0
famous 4l1
fan 5nr db b v5
far hp a 95 3 5w ch ds 6s 36 jy 9y 1f m6 cg 1h 2 fm 5j 1cx 65 ap 124 6 1m 8 1x cw e 1 d
fast th fv 4 5r yz u 13 7 9z 1h b7 gb fw 8d v6 7g 6f u mk 1k 2 4 s 7y s 3q 2j 1 de a or u 31
fastapi 5bh
faster vk 1br ln 6 6i g 44 3 5 o 77 2 1m 2l eu 5 2y 4f 7p 4 3 8c 28 v4 1d2
fastest 1oe 1uq
fasttext 3lc
fault 9m e 362 21n
faulti 9w 3wk
favour 35o 27z
fbeta q2
fcn 5vu
fdr va
feast 6z9
featur k4 57 am 13m 1f0 35 1 b2 47 3v lr 4c 3b 4p 8u a7 x 2 7 1 2p 1b 6e 6 4 7s 4 4 1 f 2 1 1 2 b 1 1 1 7 1 3 s 2 cw 3 1 1 8 3 2 7 g 1 2 8 2 2 b bs 7 2 4 2 e 5 32 9 1x b 1o 2t 3d 4p 5 5g 2j 8 g 4 5
featuretool 7ps
fedavg zg
feder zg
feed 1n1 e9 2 2l 26 ai xm 2b 27z 2 gj nb
feedback 10k 2z 27 6 3 2z
feel 120
feet 4tu
fellegi fe
fenc 7qr
fetch 4g5 3 4p 1j9 15 1y 81 1 ba 14
few 7m jb 24 n 78 as dg g 2 43 2g 6 3 f 8 12 5 b3 1e 4 2u 8 1 85 5d 5q 6 5 z c 87 d 3f 3j 17 5e 2 3 22 1 7s 3l 4 91 2d 2j 1 e9 1 y9 a0 tb 7e 41 8 6 g 16 u 4 4 s 1f 15 93 5 5 1 3b 1m 3 11 1r 6m 6
fewer o 1wi 3 14 uv c 2p as 59 3a 34 co bu 3k 1u1 ny cd 1i d 3f 8v 53 11 4
fewest 2yt
ffill 5xf 1o9
ffmpeg 59t
fft 5k4
fgsm z1
fhir b6
fid pj
field 37 ac 73 4l h9 1i 6x l6 ix 1nm he 1q 2 2r 9m y 1om 8w 4s r 2 1c 1 56 2x h 2i 2n 4h 4y c 13 1d
fifteen 2a7
fifth zr 6as
fifti 11o 17o
figur f5 1uz 1i9 14m g0 v8 1a hc im
file ao wi 1 7j 1g8 2j g 6d 3w 8 4 1 2 7 8o 7 8 3 1 1 i 5i 1y 1 81 3 j 1 78 g 6m 1 1 2v 1x 1 1 1 2 6 34 15 4 v w k 2 1 1 1 1 2 1 4j k 2y p 1 1 2 1 r 3m 1 18 r 3 1 1 2 1 7 1 2 8 4 z 1 3m c 4 1 e 1 qq 41 2z 6 3 3 e 8 3 l h 6 2w l 1 1 1 1 4 5 1 3 3 1 e 1 1 2 7 1 1 1 4 1 1 4 g 3 3 l k 1 1f 1 2 1 1 1 a 1 4 3 2 4 2a 3m 9 1 5 1 8 7 e 3 1d 1 1 1 20 1 2 1 1 1 2 1 l 3 o 1b 4 1n 7 3 8z 3 3v j 2p df 2 3m 5 5 6 m 1b
filegroup 4xp
filenam 4me 3
filesystem 6ex
fill ca 13 yc 4 fi 14g 4w 4 c 1 1 4 on 1 h 4 9 el 49 4e bi 4h 1 1 5z 3i fy a 3 4 2 dh 1 87 46 em 47 x 59 18 1 a e 3 ki 4 5 1 4 5 2 6 2 2 2 7d
filler 12m 1yo
fillna 6zz
film 27m 1lh 6 8 3i z 1 2a 2 3h 5 2 68 7 1 zf 1 2b3
filter 16x d 62 1s 1o 5d hg 3r ue 1 38 p1 7 8 b5 if 3e 7t i4 1 2 36 6 9j 4 4 5 1 4 i7 5d
final 4q3 1qs
financ sf
financi f3
find k ew o b ij 26 7 4 4 j 4 5n 3j 2v b l 1u 30 m l 30 4 4 m 11 u 1 1f j 1k 6n 3 29 1l 3 3 1x 18 8t p 2 2m c 3f j 4v 4 eb e 13 3k 3 1 o 14 43 5o d3 j o 1m 7 3 4 8v 5k 3 4 2 1y 2a 1 14 34 6 5j 5 20 4t 15 4t 4n n 7 x 3 35 44 1x 23 2p 1g 1u a6 a2 1 42 35 9 11 6v 34 5c 5c 5 1x 4 95 4a j 5 1c 4f
finder 3et 1vr
fine 15f 1s8 6 9 1ee 5
finer 5j1 6
finetun 157 hg p4 lc f cr 129
fingerprint 6a 52 q5 sw 174 3e4 5 90
finish 34z v 18 11t 58 e pa x3 2m 9v 6 2 4j 6h a 5w 2t
finit 1jp
firm f2 2 mz 1h7 1 5bq 1
first 3d 56 4h dc v ag iu a 3 3t 5 12 1 a2 f f9 4 1j 59 9 24 1d 1m 30 2 6 3 1 1 t 34 2s 9l 1q 1 3 u4 o 5y 51 3m 17 26 q 77 3 q d3 qh l6 1 17 cm 8w 2g 3d 1 1 3 2c bs 1 k 3 1 f 2f
fiscal 580
fish 7du
fisher v3 2gv
fit bq 6n 7a 45 2t 4d q 4v 1k 4t 7n 6e 1 22 1 91 2 71 c 5 2w v h 2 4t 6j 1 3 1 3g m 3 4 1r cd 6e 6 17n 23 qo 9g 1 4v 1e jb bu dv 86 n1
fittest 2oj
five fw af 3t 1 2 a t1 gi ae 1gk 83 zn 9 13 1kn 2n hs
fix s7 e5 7f 15i 18 4l 85 1q 3n 5 k8 lt 4n c7 xl np gi b6 1 3 o 4 im aj 1 1f
fixtur 4kc f4 b 1u2
flag 3p4 11g 176 13t 9 9z 1d 7u 3 4
flaki 4zn 12f
flame 4rt
flaml 2gz
flash 2zk jq
flat dh 44t 2os ox
flatten 4i8 bx 6m dr fx 19q kv 3 6v
fleet c3 1fm
fleiss 7ry
flesch 1h0
flexibl ir 4rn 29l
fli 7dq
flicker 4a8
flight 6zc
flip l4 3 8 3bx
float t4 1zz 7 33 gi bv 2 3yg
flock 2or
flood 1tc 2li
floor 1qa 46b 138 gc
flop 32v
flow 4g 8t w 148 9g ap 1a5 80 j4 3u o8 1 5l yd c 9n 3k 8 3l s 2 z 1g 3u 1 7i 19 2 6 1 b 4 2 1 2
flower zg 3ll dg
fluent 56v
flush 64j
fluss 5wd
flux 485
fly 19t 2qo ae
flywai 6tr
focal 3bs
focus 1zq f8 ks
fold fo 86 40 4 a 9 1m 4 19z tq 1 4wq
folder 1hf kj 1np 4 1 gh ii 3 1 4 8t 6r 14m 4v 3 y i m 4i 59 l 3w
folium 59i
follow nq ho 11 ax 9g 9n 27 2 si 87 ov 7 3b 1 81 zi 2 ry rl 2 7x j2 6d
fool o0 b2 10h 1l3
foot 72z
footprint 9o
forbid 1jk 1m4 7v 121 5
forbidden 32 1 32 8b 483
forc 16e 8 14d 20t ki 1pa ao 9f ei
foreach 612 l hd
forecast 6z 22 8 3 14 2l 8 4i f 8h 1jc 327 i 4 3 d 12 3m 7 2 3 1 1 3 2 2 1 7 2 4 2f 1 4 5 4 2 1 1 3 3 2 j 1 1 1 1 1 1 2 1 v 1 2 6 1 2 1 2 4 3 1 2 29 5 1p 5 5 3 1 1 3 1 3 4 1 1 3 3 2 4 a 1 2 1 2 2w z 5 1 1 1 1 1 1 1 1 2 1 1 1 1 3 2 n 1 1
foreground 3x8
foreign 1xy 1ar 1gm 23f kr
forese 5i2 j 2s
forest 1ye 6 5 40 8i 5 8o 1a 30i 9s 1re 46
forg 51e 8
forger 3kk
forget 1uy xu ij 1 9o 1 gu aj dq nd tx lq
forgotten 5xa
form dd p6 5 p 2z 5 1e 17 4 5n 2 4t 1k 7 1of 5x 10j 2h 4i 57 19 47 28 1a t 5c 4m es 10p 96 b9 d 1i 4c g 1 cb 2 d
format 135 2 a 4d 6 11 bu e 4 4 1a 1lz 4 92 he 6u 6x 85 z 5s 1o 3m b0 d 8 f n h4 1 2 2 113 k3 6c dt
former t0 1a3 x0 2zv n8 uq
formerli 6n7
formula o5 w ub 7m jr 2f 6 11 ac 1il a7 p3 1 2bi 7o 6t
forti uh
forward s9 2 1 1dr ai b5 tp 3 mg 8t 3 11m 8 230 4 19
found ga a d 7s 2c d aa bw ls ie q 16m e1 136 12f
foundat 5sx
four om b5 1sa 4e ln 2 61 3y 6d 3 181
fourier 5k4 dk 1r0
fourierft 3mz
fp 2sw jw
fpgrowth 26i
fpmax 26i
fpn 439
fraction gx 1e2
fragment 5gx
frailti 2lj
frame rd 30e 1a 9 4n 2 2 1 26 4 2j 3 1 2 1 5 3 j 1 6 1z c 3v 4 1 5 bt ao s6 1x mw 78 dm i tf 2
framework 6co
fraud h 5q 6 3 7j 1ia h 7 1m e
free bk 2p vw 6s 3g 1ux 2k 6k 7b 2i c9 11h 14c 3 xi 3q dp
freemail 7vi
freeu 3y5
freez 2yw 5e
french 5e
frequenc 0 6n qj b m9 3z kz 1ec 2 19i md e t 4 1 7 2 h 96 l 2 3 1 44 1 1jq
frequent 1x4 4 a u 86 n 6 hn 24b 2sm 8l
fresh 7k 12b 3br 2 1lo do 2 7f 3 i2 o3
freshest 66h
fridai 4to
friedman u8
friend 1s6 b
friendli 11y 3gr 9
friendlier 1i9 1t0
front 2ye ow tj
frontier 58 1ud
frozen 19n 2 d cf q6 lo 7 e 21j
fsdp 2tt lw
fsm 1jm 3mq
ft 2go
ftest n9 6v
ftfy 7wn
ftp 4th
fulfil 4o1
full 1fh 1e3 4 ci 98 2 8g zu 2m f8 2cn 3 7 b1 1b
fulli 2gm z8 83
function o1 ai 58 11 1a 2 3 1n 1d 34 92 5 15 1l 2n jw 5f dk g mj zp 1 9 20 12 1 2 1j 6 cm 1y 2r 1 1 11 1x 1c 31 pv 2 76 97 1 1 1 1 1 2 1 17 1u 1 41 3 2 au j9 1 20 84 20
fund 5g
funnel 11
funni 4xn
further 23x
fuse 3c8 md 6
fusion 1fj 23o 29h
futur 8 4a 3l fm ms 3tg 8b 4 9 m 85 4 5 b 1t 2 4 5v 2 c2 2 8 1mc
fuzz 4s4
fuzzi 2ia 2sa 23f
fx 5r
gae 1ll
gain mf r 9q 3 sd 3l re 6f 25p
galor 3fd
gam 2eh
game ec 1ek jb bn
gamma 82 266
gan 3kj
gang 6j0 3
gantt 4vy
gap bs c0 3 4i 3 4s 1kx 31a a cg p d 12t h7 4c g 6 9 1 7c
gapless 7to
garbag 3od 2ru
garbl 7wo
garch 5na
gate 3aj 4 5c 6e
gatewai 4gr tz
gather 2u8 al as 28 7d c yr fq xo 31 6
gaug 4ea 11o 3m
gauss 7k3
gaussian 23i 23 55 5l 1ou f
gave 33f
gcd 1v3
gcn 1sk
gcs 6ex
gdpr 6t2
gender 7vb
gene b9 1 1jg
gener pf 5 1 24 gm 4 4 s 1 2 2 1 f b 7 32 s 3u 3 5 j 15 23 c0 37 58 6b 1k h 21 57 d9 4 p 5 2i 3 18 f 9 9 9 5 d 4 5 2 9 7g a 6l 3 5m 14 8 3 j b 3 p 2 k 1 g 7 5 a 4 4 p 27 d 2 k e 13 2r 3l 2 6 11 p 1s 3 c 11 3 h a 8 6 3 7 70 3l 57 4c 9 22 5q 1q h 1q 18 cu b8 un 1u lf a
general 1bz 4xn gb
genet 2oh 5
genr 7ky
gentl 4ew
gentli 2qd
genuin 51k
geo vv zi 5uz
geocod 5am 22x
geohash 7qc
geoip 7vm
geometr 1z5
geometri 1v9
geopanda 1vd
german 12f
gestur 448
get f al 42 2b 3t 7 4 l 33 b5 17 5s 1g 3z 4 lr 5 8 co g 4y 87 1d 1v 7u 2e 4k 1 1x 5 1v 1x 25 29 65 2q 19 4 bt cs v 40 3h k cd 11 g 12b 1e 2b 69 8 2q o 21 fo 8 d 5v l 51 1c 40 z 51 3e 10 40 2i
gev 1tb
geval 1e1
ggml 3ig
gguf 3ig
giant 2xb 46e
gif 3xx yq
gift er
gigabyt 37s n 4ka
gini x2 sg
git 4p1 gz
github 563
give 13 19 60 85 q cn 1h 5z 3m 1d e3 12 dq 8g 2d 5c 9p 1v b8 82 mj nn 1 rn 8t 38 ec y 2 38 3q 18 7h 1u 5c bv cm s
gkd 1a7
glass 4bd
glassbox yg
gligen 496
glitch 5g3
glm 2b0 38
glob 4ot k9
global yd 3la 19e gy g7
globe 7dm
gloo 3fl
glove 3lc
glue 49s 37w w
gmbh 7v1
gnn 1sk
go f4 1al 25 ah 25 3p 2s g5 6 5 9 3k 9n ba 9k y2 3x 9 2p 13o 41 d 5 1w 4b 8v 79 go l 3h 6l
goal ti 1un
goe 1k5 9d dg 6d d0 5f 4 a0 18i 46 ch bf 1zz
gogh 3zm
golai 5ud
gold 6s3
golden f8 yg 3ej
gompertz 5zg
gone 3is
good 1 1w 1s 8t 3q 7 e 8 x g 4e 1b d 8 s 3m f 3m 6n a 3 8 3 h w a r 3b at 6z 9x 4x 4q t 4y 5i 3 o 15 dv cf jv 1jt 4 3u lk 1ji x 3
googl 3q2
got 233 bs 4n a 3
gower 1u6
gp sz
gpd 1tb
gplearn 2om
gpt 3iq
gptq 2w5 m0
gpu 2ry 1f g 2 z 24p cd zp je 1o
gpx 1vn
grace 4ok f6
grad xz 20x p8 i
grade 3 13i 2 w b u 16 21 57 30 xd 3x 4m9
gradient xz 1u qx c9 7e 31 1l 8f 2m 1v 5 8 2 1 2 9 2 2u fs o 3h 2 3 8m q 2
gradio 4wr
gram 1ts
grammar 16b 9v 20 1vu 13a
granger 2kq 32g
graph 6d 18u i 8o 3z 3 1 4 3 4 nt 18 2n jy 7v 6s 1 1bz 13 e6 pu k7 dh
graphic 2te g 3 3 3hm 1
graphql 530 2
graphsag 1sk
graphviz 2em
grayscal 45n
great 6sf
greatest 76u
greedi 2n1 506
greedili 7n4
greek 4p
green df s 1hn 2uu
grei 45p
grid 9m 6h 1b 8 al 1dm 1 1wq q7 1 2p 14 48 i8 f8 1s3 33 3
griddata 1r7
griffin 4bj
groceri 5w
ground 10k t ul
grounded 1de
group 6e 1k q 2 27 am 3 4 1b 4 5 3 3 1 5 1 9 s 1 1 1 2a 1 2 1 q 3 f 1k p 3 1 b 7 d 3 2 1 5 5 1 o 29 q 6 37 1f 3 7 eh 1 8y 5o 7 5 2 2 1j 3 3u 13 2 2 2 2 8 2 2 1 1 1 5 2 1 2 4p 2 5y r 4 3 2 2 4 2 2 3 5 2 1 2 3 2 3 4 1 2 3 n 29 4a gu 4y 3h 4r r0 3 6v ce 5 1 12 3 6 2 k c 1b 2t 13 3h kx 2 2 61 2a 68 6 20 4 ai 40 g 5g 51 5z 1u 1 45 2q 3 4j 6 1 16 1 4 5 1z 7 2n 1 33 2 2 17 1 4 34 c 4 1 4 1 3v
groupbi 78c
grow iv 5 2 4p 3 22a 1f7 19 o1 xi 1 ad 17e d9
growth 5dp 3 l 3 6 8 dn 6z 1 1uh 3 2
grpc 4gn
grpo 14h
gru 2m3 fi
gtin 57l
guarante xi 1co 3jh 1ir
guard 16x 67 3hb
guardrail 1d4
guess 47 c8 68 3 2 1 3i 1 3 k1 2 t4 3y e9 37 g1 2 4 2 bs 151 qw 6k 1gt l1 5 9u 2 1j
guest dr 13u
guid 16b 2l0 y gp 39
guidanc 3vp 8 1 27 4 2 1 3e 7g 3g 3
gym 2nq
gzip 6ff
h3 7qc
hadamard 39z
hair 3sx ar
half n2 1hz nv 1 4 1 7 h p2 uc r7 6n 1hq 84 2y dm 9g
hallucin 1de
halo 72
halt 2qv
halv sr 1e vv 13n 4hd
ham qd 13v
hampel 5fp ej
hand xx s 26 29x la 86 1 b0 1kr 47 3b 9s m 1 1h m0 1b 3j hy
handbook 10v c
handl 2ts 1wm 1nt d8 g0
handler 4dk 2t ls 1b 1df
handoff 1c8
handwrit 44l 1
hang y9 2et 2 2py 3 h6 171
happen e4 b0 4r 6r fh 7q k4 i i as 1v 1s1 5 6d 1 6v ls rq i 1l 6s 3n ae i3 bb 8u
happi 11v 1
har 1do
harabasz r3
hard ee 12n j6 r 1 mn nv c 8c
harden z7
harder 62f
hardest 1zn
hardli 1wc 59l 5 di
hardwar 2s6 55 c 9m 2 s gm 15 19q 2
harm ao wb 3 2n9 2ua nk
harmless 4mh
harmon 7x4
harvest dj 7is
hash vz yc 2ac ba bi d7 1az 7 mo f0
hashabl 50f
hasher 72g
hate 16y ap
haversin 7dj
hazard 27p da n
hbo 7rm
hdbscan 2hn
head uj 6e 9i 1ma 2e h hb t y 2 1 13 1a 2v cm 41 hx vl 15d rz 1
headcount bv
header 51w 1 2dc ho
headlin n7 v3 2 to
health av ph kf 2tf d
healthi 1xt 1j 3ib
heap 1ps 3b3 2
heard fk
heart b5 7f a6 1xz 8l
heartbeat b4 4rg ez 4 de 12s 4
heat y1 y0 5af
heatmap 4sq 28
heavi 1te
heavier 1yy
hedg dl 5lm
hedon dg
height 1vy 56x 1z
held 2kh ty ft
help it 3 7 lv 14i 8s 1p 1vc 2c 17 gb 69 fx b 1jk 8 hu
helper 352
hessian 1r4
heterogen 2k0
heun 47a
hex 1v6
hexagon 7qd
hexbin 4v4
hf 1ms 3ig
hiccup 629
hidden eb k7 14 dk 6o ml ce 4 5 c 1a 13 va 49 98 7 6z 1ii 4j 1 5 2r 1 2w 1 1tp 4 4
hide 5y 11s 2i4 4b l wh 1 80 l2 1u5
hierarch 5b 19d qn ad 1y 1i 2yr
hierarchi 4z9 qn 3i
high 5o x8 y4 1mf 4q fb 2 1dh 8v u 25 12q 4x 2q 1 bn
higher h7 247 ji 15j
highest 18k 4mi 18b 6j
highlight 58w
highpass 5um
hilbert 5ux
hill 2ot
hinklei 101
hint 2o5 ue e6
hire 48q
hiss 415
histogram 1nk 5m lt 19x gl y3
histor 4s 611 ik
histori nr oo 2 19r 21f 3h 3d ir 5f bb ec cw 1 1l d 3 4u 5 12 j 5d 2 9n
hit gs 8 3 g 51 4 1n 1p 4f w 6e cu kv 4 mx 8 6 282
hive 5vr
hl b6
hmac 51j
hmm 2it
hnsw 1f6
hochberg va
hold y6 1bu i1 f 2y 1st 1g 1gf 10l 3u j 42 g q
holder 4po
holdout 8o jd 6 1v 6gb
hole 3qe ey 10z da dn 8 12t 7 ta
holidai 3ql 1ha 3 1 5r 7n 48 1j 5 2 1lg 3 a
holt 5df dx
home 2we
homogen r0 4on
homographi 44t
homomorph zl
honest fr cs 3l 1f 1b7 4
honestli ny
hook 36a 8 87 s 5y 4 1 1g9 4z 15o
hookspec 56q
hop 6rb
hopeless t8
horizon 5c6 6o 7x 24
hospit at e b ge 7m 377
host 34l
hostil 1da
hot 39r 1i2 6h 64 1wy kq
hotkei 4se
hotspot e3
hotswap 39f
hough 457
hour 25 7 6q g g w 1l jj 4c7 3 7u 3i 7z 69 3 1v p 2q 7 2c i1 af eu 5 49 2a
hourli 5iy 6 he
hous 226 16 206 ux 2g8 gl
household fb 2 37q 4bb
hover 4wq
hqq 3i5
hr bn
hra 3n3
hs ci
hsd v7
hsv 45n
html 175 9e 369 ai by 12n 9 ju 10a
http 34m 1bj kw 3 1jp 3 1
hub 33q c db 3ao
huber 2ds
hudi 6s6
huge 1uj jl ee 39 k7 25 18 cy 1do 1pu 4c 65 2 ik
hull 1vh
hum 5up
human 13j 6 ev 15h 1y9 7b ej 2jx
humanev ro
hundr bg fu 1o 2f 5j 4 11x 5u 77 63 5d h1 3b 1ax 10f ho 10h 1i 9i 33
hungarian 1re
hungri 20x
hunyuan 4a2
hurt 1yw
hutchinson 3by
hybrid 17f
hyde 1ed
hydra 556
hyper 3y5
hyperband sr
hypercub tm
hyperloglog 1uf
hyperopt t4
hyperparamet g3 2nj
hypothes 35p
hypothesi mz 455
ia 2yn
iban 57i
ibnr 6j
ic kj dp
ica 7nt
ical 59g
icd av
iceberg 6s6
id 539 44 qp w3 2y
idea 3x0 4r
ideal 15c
idempot 4qg 1y4
ident 61 9a 3kd 3 1 281 tg cv
identifi 1ax 3b1 4 1lo 175
idl 2vg ay 3pa
ids 30g 26z
ie 1fz
ifr 3y
ignor my ko 6 qs f9 e0 3ax 4r 1fi
ill aw l jo 117 43b
illustr 3rj 3
imag ef jn oj 1gy 3 gp 5 60 2 f f 9 2 u p 6 q 5 1 4 2 5 2 6 n v i r 3o 7 17 4 1 1y 3 u a 4 2 3 6 5 8 3 1j e 1j 1s k 1 2 1 1 n 7 j5 d6 10u d 4 2 z 2 4l 8q 1b 4k 1 1 1 20
imbal 1w2 62s
imbalanc 1z5
img 3qx
imit ye 72 4o 4 4 1dn 8v 3 1 lm
immut 50f
impact zo 1l2 47o
implement 3yx qw
implicit 1l2 3 10k
import 4j2 mq 2 1ax
important k4 4z 7 1 dl 8b dd 3j 70 3 1aw 1 4 1kp 1ts eg df 6f
impress 7cj
improv iz b 7 36 6x a3 1 10 hj 3 12m 1o 2 6 11a 66
imput 5xf 12k la 7 f 7 4
inact 7hf
incent 8b
incept pj 56b
inch 7x8
incid bf 2o 274
includ 54w 1 1dz
incom g 3v gz 11v 2e 3ci 1ye 2g 17 g 7n 6 da
incomplet 70d 9 8
increas ex 1hn 1ve 9z 1ch h
increment 8o 20t 3vy c dp 3j 3h 1b
ind ul
indec 3u1 4 5
indent 58u
independ n9 1ga 10s 1hc 1ez 9 1my 4
index 3v 9l b7 cr dj 3 6 5 162 n5 9f 2 1 15q 1i vz co 1h 3 tz e8
indic 1j 3m 35j 5j 25u 5 cs 1m4
indirect 2km
indirectli 1sa
individu zd 1kv
inductor 3iy
inequ 1pi
infect 5zl 1 1
infer 45 se 2p i2 2o q 1ay 2l 68 30 hx 2 1mk
infinit 2pg ni 2
inflat 5em 8n c3 2 1o5
inflect 590
influenc 5f er h b9 f 28 v3 8s 66 au k 14 30f 5 1l 1cp
influenti yj 3 tg
influx 5ab
info 7mg
inform 3o or wx 3a 3sw 7c 53 17 8h xo s 8 c 2 1g 7 6g 6h 19 3 4 15 4p
infra 6lr
infrastructur 6lh
ingest 1ex 4q0 a h1
ingredi 79f
ini 4hq na
init 2h5 eh hj 97 e
initi 2ym c7 1jm 1zf 115
inject 1d4 1vs 5 4 1b3 1q3 ky
inner 2ys p bs 7b 2x 5 3 ow
inotifi 54e
inpaint 3qc ja
inprocess 548
input 3r gu b b 8 1 l 6 r 24 3 7 8g 2 f 3 6 6 g v 3 d2 6 2 qn 7 28 48 2 1 j 1v 6 a 2 1 y au 2 1 6n 25 a 1g 70 g u 5p 5e 3h 1b 19 t8 3 2 2 24 7a b 6y o 1 bl 2 5n 31 v 2 3 6 8 18 46 2 4h 1t 3 5 2 1 b 1s 6 1d 52 2 9 1 1 1 2 6 7 5w 2k 12 f 3 2p 3 1 r 15 4 1 5 1i 2 w 2 2 22 1 4s 1 f 2c 7 8 e 34 l 1s 3 1 4 4 1 4 e 2 1 1 1 4 5 b 2z 2 4 2m q 4 5 4j 2e 2n 6 3 2 1 2 3 2 1 4 2 2 3 4 1 3 1i d a 3 d 9 1w 5 6a
ins 1y6
insert 3m5 1dx 1my 3 6s zu
insid nz 48 133 4k 4 19 qf 7w b0 q af 53 7i jy 9m ch 2y a0 so 15 66 73 2u 62 a6 b ao dq
inspect 4d5 24v
instabl iq
instal 4c 2 1ki 2ty 3 2 7 1 60 9l 1bu 7 ex
instanc yj 12f 22f ga 11d 5 ci
instead s8 fy e2 9e 2j bs 2n 4s h ax f 38 12 x sx 5d pq 4v 1 nj m7 34 4e l9 8b 4 8 1c p 3 3c b1 9d 4j 1f
instruct 159 5 6 2a 2 5 3p 3 2 1 1a 12 3 8e 1bn 3 5 nn 6m 7
instrument 2jc 1rw
insult 16y 3
insur 2h 3z e 6s
int 2w5
integ 1qj 37t 23k 5
integr xz t1 51q
intel 3j6 70
intend yt
intent 1bf
inter 7ry
interact yb hb 3h3 8q 16z s8
intercept 2j8
interceptor 51t
interchang 3vn
interest 4f 6 2 1rr 26x 1jy
interfac 1cr 1qt 3 1bo y 7 9b 2l 94 m 13a ef
interfer vv
interleav 1ak 5
intermedi 2qz 1v 7e 1cx 26a
intermitt 5m7
internet 6ir 1cw
interpol 1r7 5f d dv 1m0 dg jn ph e3 cb 6
interpret yg oi 1yn
interquartil 7qr
interrupt 2qy d 1lr bi 26z 1u
intersect 58f
interv jn d 6q 2 5k 2 16 vv 1f ey 3dw 6 4 2s 2r 3 2 2 1w 3 1 114 6h 2 4 2 r ov
intrins 2o9 1nt
intrus al
invalid 3ov 15i 8c
invent 6h 170 t id 5 2t 6 3 2 2 2 7 oi 12 10u 1j sl 1e4 1hz 1 93
inventori q 5a9 1jk
invers z8 ut u2 16p 7d 5f 3a6
invert 1fb 25c 133
invest 4h
investor 5c
invis 2ye w2 7 6z
invit 59g
invoic 1g 1r 9n 122 3vw 20t
io 45u y3 1mu
iot 2e
iou rc 3bt
ip 3wh 3z5
iphon 3j5
ips 2n6
ipw 2jq
ipython 6r2
iqr 7qr
ir 6hc eg
iri 4kx di 4
iron 1hq
irr 4g
irregular 5mf as
irrig di
isbn 57l
isinst 4ik
island 1sb 61g
iso 580
isochron 1vr
isol 5ol 5p gl 7g br he fo 3 2
isomap 7ox
isomorph 1sr
isoton xa 1bd 28
italian 1az
item 1rd fa 7 a0 q 4a 4 3 1 k 2 8 278 1x 4m 8e s2 1r 20 c7 7b d6 b do 5k
itemset 26i
iter 1m3 7t 1d8 a 8w xr a2 64 3e 33 3 71 tm fp 15 138 7b
itself xc ov jp bu 68 9t 2fl cf nl
iv a 3e
ivf 1f6
jaccard qd 13v
jackknif w9
jacobian 1r4
jailbreak 1d4 9
jam e6
jame 7ix
januari 7jn
jarqu uv
jensen zx
jieba 1gb
jinja 4xa 8b 1nw
jit 3iy
jitter 4ub qc 5 4 1vp
job bo 1 2 1d4 2k 3 1 2 1ti 1h8 5 xj 3 c 4 d f k 1b e 7n 9 1y 2 2h n 2p 33 27 6 60 1 2 4d 4
joblib 52s 1mp
johnson 7oj
join 17 zd 2 ur a6 vl 3q 25 5d 1oy 37 wz 4d 8 7 1h 5 q6 1e 8n 9o b6 1 7 1 5 6
joint 1t8 26p y9 26q
jointli 273 mv 2xu
journal cy
journei 8r
json 16b 2 7 d2 2x9 mi 1f 1 1 1lr 9 6d yr
judg fs 3 83 1 28 n e3 4 l 6 3 5 p 1m 1j 2 3r 7 5 1 87 l ce 5 41 k4 4n6 4 ha 1
jumbl 7bf
jump 2rl 9 l 2mp v 7f 6w
jumpi 5km
junior 7uu
junk 1hg
jupyt 6c7
jwt 4fc m7
kafka 64x
kaim 3d5
kalman 5kj 9x
kandinski 47z
kaplan 27p d5
kappa oj 1m
karra 47p
kbit 3o4
kd 2g7
kde 1nk 5l
kedro 6qz
keep ff s 7b gg 35 13 d 1 v 3u 2 6y cz 9 30 c 8s 10 80 8e 5 2 8 z h 2r 1m 1q 4 b 5 r 1v 1i 21 t 3x 12 1u 54 2g 1v 33 2k 4 49 34 2f 5 q 64 9 1f 1 1n 16 1c 10 13 1c 5 5i 24 9 1l 5k 9t 79 2f 6l i 3 3 5 69 84 13 4 7 2 48 1n 5 87 3p 3 10 2d u 2 1n 13 4y 1o x 9 9 3u 6 6 4 15 3t 6 5 8 1 5 2 51 4g 18 z 4 g 1 c v e e 91
kei 1k dl n6 8z 3m 1jy 16 4 8j 8 8w 21 4b rt 64 1m 2u 10 z 1q 8 64 5 t 3 4q 47 1 1b uu 1 a t 5 28 3 2 b aw 2 26 2e 2q 3 2 5r f 1 1 b 8o pn
kendal 1th
kept 68k 2 2 f ft a2 3m
kera 21d
kernel 1t5 aj cg jn ch 6z 1y2 6 7q 1zj 2 2
keyboard 4se
keyfram 43y
keypoint 3zv
keyword 8x yi 3r 49
kfold fo 7t 4a 4 j
kick 60c
kill 2r1 3bz 5
kilogram 7x6 4
kilometr 4tv 2jr cy 6l
kind 7x 9j 3f 5n 7b 9d 5 7f hp 1c 1 3h l 2 31 4 5g 31 2c 17 5j 10x ny 76 2 s bd 4j j 4v ct 3 3 2 gv xe p au 7l 2j 1v fe
kindli 4iz
king 3le
kl 19j c8 1z0 ns
kmean 1zt 50 cc 38x
kmedoid 2h9
kmode 2hd
knapsack 1ra
knn 20l 2m 3ss 1pa
knob ga 4e
know s4 5k 8 ql gp 1gg 9c 19w 116 16z 6q 2s 4v
knowledg dx n9 ej cy j7 59 ft ln ty
known r1 ou 46 1 j8 6 7z 4 e6 au 1iw 1a 3 6 ld 6i 8j 2 2 5 cc r 77 4 3 f hu ci f9 5n f 5e 11
kolmogorov ls 8z
kpi 1j
kprototyp 2hd
kpss 5rt
krige tq 1h0
krippendorff 7ry
kroneck 3a0
kruskal uo x8
ks ur 2b
kto 15m
kubernet 6b6 k0 32
kv 1kb 1fp
kwarg 4z4
kyc 61
l1 2dh
l2 2dh 56u
lab tn
label gw 2 f 7g 51 6q 70 1g 8d 3o cp 7 5e 1l 45 9 1 2 1 23 1 2 2 2 2 10 30 8 2f c 9 1 hv at 51 e 47 l1 1 1 p6 1j 16 5 1 1 iy 5 b dq a 5 3 1 h2 5f 2 ja 2 9 h7 1j 2 2 4g 2b 1 3 2 3 4 1 2 1 2 1 2
lack 2tp
ladder 6j
lag 5dd 1n 1j 5g 3t w 4k 2a 4 a 16 1a5
lai 4i7
lake 6s3 3
lakef 6p0
lambdamart 2mb
lamp 3ql
land 1vu 3c4
landmark 3xt
landscap 3z7
languag rj av 1d 1n 3 4 n i 3 3f 1 3 7 e 1 2 1q 8 r 2n f j 1c 1ds z 6z 8 3 9 c0 4r vq ay 1 1
laptop 3ih 3eg
lar 2dk
larg i7 6p z 1 5v eh 1 mx x a fu bz 1s 7 g 2p 14 e 2 1 a 2 g a7 k 9k 4p 5c 45 9 br g2 nh hc kr eh 7f b 22 x 76 cv 4b 1j
larger 1ac 1hk a 3d c 60 9a 25 ek a fy 25t h3 83 pr
largest 1v5 1cr 1fz d1 22c a h2
laser 454
lasso 2aj
last 2 8f 2 3k 9y 4o 1da i5 5a v 6r d4 cv 8 j 6l 11m er 1 4 4 2 3 5j 1 6r 1 4q 3c 70 1b 3b 6p 2e 1g 4v 2u 1c g6 3 4 3 4 9a 39 3 2 45 6 2s 12 u 3 3 2i r
late 3 47 87 a 1 12u 581 1 t 1 2t
latenc 1ku 4li b
latent 26b 1q2 h 7 2 91 2f 3 4 15 2x j 3aw 5 6
later nt cs 1pl 5t 7i 9t hc j4 3b 21 ja 5 fx e jh 25 a 3c m 8x 7z g kl hy 5s e
latest 5dn sy 1 bn 31 18x
latex 1ja 3e5
latin tm p3
latitud 7dj
launch 2u7 dd h 4 19j l8
launcher 37g h
launder 5x
lavaan 2j1
law 2jh 4va
layer 6v 12w uh 1q 2 av es 5 1 7 1 3 f 1x 5 d 2 f 4 6t 5 4 1 1 19 c o 2 1 2 1 2 1 1 1 1 1 1 1 1 1 1 p 2 w 1 1 1 1 14 6 2 3 c 5 20 q 1 7 x s l b 2 1 2 5 38 1 1 g e 9 1 o bf bi 1 1 pe 1rw
layerw 3f0 vr
layout hk ro 5k 2b0 2m c4 4o 2yp
layoutlm 1et
lazi 2p1 1ts 76 8q bd ua
lazili 6e2 8 c7 8p
lbfg 1qq
lcm 3yd
lcss 5w3
lda 12x 17h 5ev
ldap 51n
lead 3a 1z8 3ss ox 8l
leader 4rh b3
leaf 573
leaflet 59i
leagu 7fy
leak ea 1 kz 3m6 1 kr 2cu
leakag 5xw 80 1mh
learn ik 8 9y c 6b 3 1 1 10 32 5 b 2 4 7 9 f 7 5 o 1k 2 3 23 7 1 8 2 5z 5o 11 5m 7m 3r 4 5 1t 4 9 1 30 4 1 2 1 3 n 12 7 6 c 1 2 1 3 1 1u 2r 1r 1 18 g 3 1w 1 2 l a 3 4 2 4 2 4 5 2 2 1 b 2 1m 1 7 7 9 1c j 1e 4 2q 7 v f 2 1 2 a 1 2 9 4 6 34 8e l 2t p 3g 1v k 5 1 1 2 1 2 2 5 1s 9 j 73 5 hd i3 ho 9v 21 4p 3 a 4 2i 9 39 1b9 5 3 6 c6 27 2a 9 6h f
learnabl 3me
learner jm af 5 1 14h 4d s e 9z 15 4u 3 31o
learnt 2nd 2a 1j 6y b 5 2 8 bk bt 6 k 88 3fm ny
leas 4rh b1 2
least 5a 1ln i lr 66 5r 9s 2uh 1cg jo
leav 12 m 1 77 1i d3 3 8 3 40 1 4e bx dn bk ac c 3 9k 3j 6 a 5z 5o 1o 12s 1 db 8z bi 217 4x 8z 5 45
led y2 1 h 63q
ledit 4cp
ledoit 1tn
left w8 bu 6 zq 9k 3g cz 30 1vf vp 9r 1t wn 53 e
leftov jz 4y 5rh
legal 1iw 1v6 4gy 2
legend 4x1 2
leiden 1s5
lemmat 12i
len 44z 1
length bi wk 1 6 e 6 am 194 7o f 4 5 9 7 4k 5o 1 1 dw 18l ll 4 2 1 2 1 5 89 1s1 5 5s 7r
less 8g n6 1q o8 by 2v sn 6 32 9 38 76 3b 1g 5 3i 9 3u cg j 2j 2z 11q hd
letter 36 o5 bp 85 5r 1l0 48 rl oy 3q 3l 1 3y ay g fm 2 6j 1gm 1y 4 4 c0 4e 1 1z
level 7h 6x 1ex al bv 3f 1c9 cb 1 ai l9 a3 14 2 6 7 4 4 2m 7 3 1 2 2w 4p 1 4 1c 1 8 9 9 18 51 3 oz h4
leven v0
levenshtein 4mo 2rb
leverag 2cr
lexicon 1hw
lgd 3y
li 68l d8 41 yl
libpost 7v5
librari 2pc ez 11m d0 7 n7 p 31 10m 2 1 4 7 7q j 1 64 1b
librosa 4bg
licenc 566
licens 44a 11v 5x
lie t s9 ue ai bv 4x9 6 a1
life 2a 4g 37 3jh 2jh 7l de
lifetim 5 27n da 3 7 3
lift 8o dr ak 3zg xl
light 1m 40t 2 1 2y 3h
lighter 2wg
lightgbm 22z c0
lightn 3yd
lightweight 490 27p
like 145 1p g4 89 oo 2y rx
likeli v5
likeliest 35f
likert 94
lim 4bj
lime oz
limit 2r 45 81 1 23 4 3 52 3 ce 3 27 76 2 b9 4n 2 2a 8 o il 5 9i 5i 1 38 3l 9y 2o h6 3 cc cm an ds u jr 8w 1e 51 e2 7j 81 1h 1 1d 3 b 3e cw 4 4g 2 1
line 5w 3r 4 q 2g 5g 41 8k h4 75 2 5a 1e 6y 2w 2b 2 6 8d 2k 5 h 2 1 2 7p fj be 1 1n e3 4 cl 8 19 ld 2 7 3l 1 d c j 6i 5g 12 4o 2 4y 71 1u 2 1 h1 dx 9s 3e 6 1 7 8 6j 4 m 2 2 1 1i 17 46 6 48 i 24 3f 1 3p i
lineag 683 k9
linear 1o1 2f bk 48 42 3 1 6 2m y 2 1 4 1p af 64 cg 3 7 5 5l 4y 1e4 ja 3 7i 201 c
linger 8f
link 2y 1cv t 8b 3j 5 2c 2m fd 2j8 ee 1hj r 134 1 f
linkag fe 223
lint 6xp
linter 4rx
linucb 2my
lion 3f6
lip 40j
liquid d9
list 2x 2 4 32 5s 3i nu 6 39 v 4u 1p 1i 2e 7b q 2 4w rs er 7x f7 r 2 5 i9 bo 4t p 3 k 2z 1q 1 3y 1l c 1 g 3 1 1 1 34 23 8 g i 2 2q r9 7 4y 2c 7 6c 2f 2 86 4q 1 1z 22 o 1 1u e 5 4 2 r 37 26 7 7c 1 2 2 1 1 6 54 8f 1 4 42 9
listen 8z 19i 31o 2 mn ya
listwiz 2mb
liter 4pi
litterman 5b
littl 2m dd 1g 1d2 ey 2g gb 4a v m 75 a5 7 7d 9d 2yi m1
live ly 6 e7 v3 2j5 20 2 6e 1cg 5n f 2 u 2 3 f 2k 2p 40 58 1t 1y 89
ljung 5rz
llama 3mc
llamacpp 3ig
llava 3ke
lle 7ox
llm 16p 5w 4 b o 6a 6 n 20x
lm 3gz
lmm 2j4
lmnn 2in
lms 47a
ln 3n6
load 26 73 8 2s 2jf f f 9u c 3 13 i 1 7 8 u 2 6b h z 2 8 3 c 5h d 5 1i 5k 3g 5 74 4 x 2 4 1 1 5v 40 9 3q 38 2n 7y 5h p 4 6t u di 8h 57 c 5 4 4 u 2 4 6 2 1 31 f 2 3g 5 18 3 3 w 3p 1 y p 2b 2q j 7 3 2 4 17 47 2o 107
loader 175 7k 1d4 fi 94 11b gz 16i ko 60 12v
loadloc 4yk
loan b 4 3l 1 8 2 2
local oz 99 49 1d2 9a 60 bz bq 17o 24 6a a0 3 1h 6l dk 5 f8 3 t 8g 5z 2 w 71 2 21 e6 2 6v 4v 22
locat 9m 1i4 3pa e3
lock 2z2 1gu be b8 1s 6p 14u
loess 5ud
lof 5ol 22e
loftq 3at bx
log 3m 4 2l 4e dp 1u i7 8j 28 1 2 32 z5 1r 18 es 5 7 6 a4 1 1 h ak 1d 1 na 1x bn 60 49 20 1 2 1 1 86 ge t9 r 3 3f 3p 1j 3 16 2 2q 4y f
logarithm 2ck 1 3fm 1bu
logger 3q9 2 n9 8 2k1
login 4fc m 1u5 6 fl
logist 21l 4k 5 6p 3mh
logit 1jj tg 1e r7 85 2ka
loha 39s
lokr 39s
lomo 3fd
lone 7r1
loner 25g
long bj e8 70 42 1j 5s 1 5 e 3u 92 m6 dr ei p i bj 1 6m a 4 i8 8i 2 3g 4 76 1d 1 fr 54 6z 3 2g 4 4 29 f 4 5f 2c k 3 i 2h 7o 1 3 6 46 ga 5f 48 6i 3 3p 2 8 cj 5n
longer lz mq ar 176 1 5 93 2 jy ge 1 3 1o 8g jv 18u 15
longest 1uy 35q 2t4 4
longform 3jo
longitud 7dj
longlei 5ym
look lt 8 37 d 5v 5s i 4g jv 6w 3q 1 2k 6 89 d4 au 3 k1 1r 7 5h 1a 47 2 2e l 1 43 20 4h 2 2u 6h 3j 4p 54 3e 6q 5c 6 2d 17 h0 8s 7 3 3 c 13 6 5 2 15 2w 61 5 4i s gc 3e 1 y 2x j c p 49 am 71
lookahead 3c2
lookalik 88
lookback 5ln
lookup 3dw 15d h0 1e a3 um 11p ox
loop 10k bk gq 1eg 6e g 2 3 3 1 9 1pm 1e 1be 2 fh 1
lopsid 73z 1
lora 1kk 1cj cy ce 7 2 4 bt bc 2g
loraplus 2xo
lorenz 1pi
lose 2q mh 15v h5 qs 8e be 3ij
loss 2s 16 v 4 1m f br 5p s 12 5 d r 23 av 35 5 2 1kq 20 1z 5p 1e 1n 6m 5 2 1 2s 1c 2f 28 3v 2 15t 2
lost 2p 6 15 3f 1u1 4wf zt
lot w2 5qp ng 4
lotteri 3iq
loud 411
louvain 1s5
low 5o 1jc 14b 38 k ia 2v 4 h 5d 3z 2e7 b sw 4x
lower 29w 2 b rx 2h5 4f 8w 1a2 kf 3f
lowess 5ud
lowest 1o4 2p 12 5bi 5
lowpass 5um
loyal 284
loyalti ep
lp 1qg
lpip rf
lpr 44a
lr 2q1 os 7
lru 1ux 37x 10x
lsa 7o7
lsh 1ub
lstm 31l 2u9
ltd 7v1
ltx 4a2
lu 1u1
luck fv 3b 5f 1m 3o 58j
lucki jc
luhn 57i
lump 7je
macd 55
machin 2b 5 7d jl p4 17 6 4c 3c 2 kh 4p 35 17 8r 2 2 c n by 1 12 1 61 1i l 8o c 5e 3 73 f1 lv v 2y 5t 3o 1w 4b 2t ly 2 h 4 1 c 1 1v 5 3 56 1 1 bv 3 1 e 4 1 2 2o
machineri 6ys
macro 4v
mad 7qv
madam 7vc
made y oo k7 a4 g4 mw rc 31 d7 3 2 71 57 dq 2 qu oi 1l 6m 1 3 3r 4s 1u 9o oh 7y 34
mae ho
magic 54o 1me
magnitud 39y 8s
mahalanobi 7ra
mail 89 2e 10c 6g 1 ke 4 6l 25z ew 1 1 2ki 4p cw 1
mailbox 543
mailmerg 59a
main a4 1jt ls f4 34 9g 3j 3a c3 nj h9 2bl 7 5
mainfram 7wj 2
mainten 2a
major 1x3 a y 2e 3k a 5nl 7
make 5h 25 ct 3m 6 7d 1s h4 7j a8 i 9 9 1l 9y cd 4f 6 51 1j 4g 23 1s 1b 1h 3r 7 12 13 8u 1x 2z b f 5 x j 1 7 2 2i 19 k 47 d 5b 17 e 3f 2w 2z q 1g 14 h e b7 8y 7x 36 5 18 f t 1b ji 9z 12 jo 18 f x 7 v 7 5 3p 48 6 2a k 5 1x 2 e 2p 1 7 5f 5y 21
maker 30t z0
malwar al
mamba 3jx
maml 3kw
man 3le
manag 1k c9 14 34k w7 46 cz f3 yh 1o ah 6o 56
mani o 5 e 15 3n 9 s 4w 1w s 1l f 2 2 1 15 a t 3l 28 z 1 22 1m w 11 1 2 1j q 1c 9k 2 1 49 4 7m 37 8 27 3v e 2u 7 l 3 b 2 1 t 1x y j 2 3 3 1s r 23 a 1 1a 6 1d f 3u 9 q 1 2 15 12 3 2o 2x 25 3l 2 4 d 1 s 5e 3d 2 w a 2q 7 9 1i 2d 64 1g 4c 23 f 1t 3b 67 d6 2 20 6z k 7q 2l s p 97 7z 5 3m 3 14 a f l 5l 1 m 1i 1k 26 1 4 m 1g 3g 2 21 4r 2d 7 1 2 5 t 4 1 3n 3 d m 1 3 4e 3y e 29 7e 6 4 d 15 1e 12 h s u 3y 1i 4 4q 8 4 3 1n 3g 3 6 w e 1 d 9 25 14 52
manifest 6uj
manifold 76z
manipul 49h
mann uo
manner 15d 49y
manual 178 5aj
map e3 d9 6p 9z k0 17 28 6 2 9 9m a 4 gr 8z d7 7w t 5y 5b 79 3p 1d 4f jm 3 1 72 3m 37 4 2c 1 rj n8 6z 79 3y l 3 4 6c 4 6j 4u 1d 2 6i
mape i1
mapi xg
mar 7ma
march 17
margin ju kk ih 6l 6c 3x ce
marigold 4bz
mark fx u 32 4b 22 c 24 9h 17 4 a 18 3 s 10 1t c 1m 3l 4g 1b 16 e ny 3 h9 3 co n2 3 3x 1 3 3 70 1w 2t 36 db tb b6 5v 5n dq 20
markdown 75 17f 388 me 12z jt 1g
marker 17t 3rq a0 h3
market x 3r g b 2 5 2r 1ww 1r 3gc c7 tp
markov 8h 1h6 t6 35w
markowitz 58
marl 2nw
marshal 4gv
mase qm
mask 17k e5 1f9 g1 49 54 h 6b 69 6c 4 2j3 li
mast ak
master 78b
mat 43l
match 2w 5 33 1k 41 m j 2 1 2l bj k o2 2z 8s 49 c1 5w 66 dc 5b 6t 7 96 1n j k4 2s hf k2 7c 8 2 4 f x fa 1as 5t 2 6 3 en 4 6
materi 29f 3w0 mf 6x
math 191 9 a0
mathemat 7pk
matplotlib 4sk 1y7
matric 1p1 185 d 6 c4 1 1 1 i g 1m 2 a7 3vj
matrix 43 d6 17r 2 4f g 1 1 2 2 7b kb 11q 15b 3 1 1s 3 f 2 c 3w hf 8g 62 10q bw a8 5 2p 1 31 a
matryoshka 3k8
matter k8 8 4x j 8 7w 110 fg xl 1iw ip c6 1d2 1w 9 6f
matthew oj 1m
matur 4n
max qv h7 bd 13 7b 2b7 2t9 oa
maxab 7kj
maxim 1o7 mb
maxima 5v3
maximum 638 3 4c s7 3 3m 94
mayb 1kz 7
maze 1se
mbb 5nf
mc xl
mcar 7ma
mcc q5
mcmc we
mcnemar j4
mcp 1cb
mct 2o6
md 54m
mdm f8
mds 7ox
mean 58 a9 2x 7n l k 3h 2k 40 a 1 12 21 2v 1 3n 3y l 1h o 3x 1d 7 5h p 5q 9 59 5t 4u 16 h y t ir 1 1 n 9z 2 4g 3f 4 hq 66 eo 2 as fm 2f 5a 1v 3 a 4v 5n 3 14l 6 2 9 3 c l 57 2 8 7b 3 1s 3q b1 a
meaning 3xb
meant 1fu
meanwhil 4rc
measur ab 1 9f 5 46 1 3 10 1u 1n uq 22 6 1d 8a 2r 6m 28 31 5d b jl bc as c5 ct 72 4 2 1 5 8d 7z ak 3f g 2t c 3 4 15 6 4d 57 2s fc 6 my t 2f 7 1h m 6 2 x d 13 1r c8 2p 18 3
medallion 6s3
media 8d 66
median qv 2c tv qx 1rl q1 yo 3 19c i8 c 4n
mediat 2kk
medic 46m
medium 71z 2h
medoid 5q2
meet 12a vh 193 18
megabyt 4mc
megatron 3fx
meier 2ku
mel 40y al
melodi 3tr
melt 77n
member 1y7 6 6 is 1 524
membership tw 5c 1j4
memcach 52m
memo 1um 2zr
memoiz 52u 10x
memor 2gt ie
memori 1cf 7w 1 a5 f5 4l 9i 4g k 2 4 7 4 3 3 2 3 4 3 1 3 1n 1 8 1 2 1 3 2 3 8 9 38 1x 1 1g 1 36 3 2 19 1 4 2 4f 2x 1 1 4 1 2 g j 2v 2 1 2 1 1 i 10 39 1 1 1 1 1 1 7q 4 3 4 2f 2 mi 1 3 h5 5 1d zp 4 b 6z 1 1 1 2 4 1 19 y 5n 3 6x 1 4j 1 2 n7 ae 1 3 4 5z
men bu 9r 1r 7b 53 6gp
mend 1b2 1
mention 8z t5 37c
merchant 5u 91
mere 1ww 11i
merg 1eh 13 pu c4 3 g5 78 3n d5 2 3 ot 1 77 8 7a k8 ru 5 84 db 4 2v 7z a3 be 9g
mergemodel 1mb
mesh 3y4 1w c3
messag 134 4 7 9d 4r 1p 9c 12j zo iv 3 o 2 2b 22 6 9 2p 4h 1 1 8u 2c 2j 59 1 vm 8g dz 2 5 2k o 1k
met 35y
meta 23t gc bh pa
metadata 17a 2yh z7 1a9 gx 117
metaphon fi
meter 9f 4 2 4hg 9y
method u0 a 1 1d0 8l 17m 81 bm iq n5 a 9g 1 2 15 b 1 1 2 4a 5n 5 2 yl
metr 1vm 6p 2rj
metric gi 16 6d 6 2 24 t 1f 4a nw s0 5w by 2 8l 4 a lk 2 ow 2bg 6e 5 1t
metrologi aa
mfcc 40y
mice 7lg
micro 5c0 1f8
microbatch 3cj
micropkg 6kq
microscopi 46q
mid 48e
mida 491 1l4
middl 1n4 2 b3 i0 ba 8 1 15s 1vo 1ai n2 6
middlewar 51t
migrat 43 1ln 2xg 1zk 71
mile c3 4hs 33a
million 11h sv ko 27 4u be 1hu 2en
millisecond 5bv ul 1
milvus 1f1
mime 54o
min 1jf b 83 2m 34c
mind kt 23f
mine 1hk po 1cx
minhash 1ar jk
mini 2h5
minillm 1a7
minim lf 7k v2 9 cl o bp oz
minimum wp rj 3o fe 2rk 2dt
minirocket 5h8
minmax 4y4 252
minor lo 1ae j 1 6 4 4 2q 1ui
mint 5tb
minus 1lo 1zq 1tk 25p
minut 1vs 2fi 3o nq 1l 3z ax jy 3 o4 6u 2
mip 1qj
mirror 19x 2nh 174 1pv
misclassifi 210
misjudg 2ey
mislabel 20o 5r4
mislead 216
mismatch vn 2hf
miss d5 4e e b 8c 11z 6e 1j 1hb 5l 36 se g0 4 17 jl df 4 6e kq 2 1j w 93 2 2 h bv 8n 1 9 6 4 o 1 71 a 41
missing 7ma
mistak hq 2 3 7 k 5v h 1y 1 82 bc oi 6 2g 3 1i 4 bs 4iv 3e qo 4
mistaken ha d
mister 7vc
mistyp 1b3 3zi
mitig zw
mix 19 1d 1a 1d 34 8z 4 6 7m ib 17 10 v dk 18 4t 2w 1k 1g 2 16 38 15 7v 1w 22 1o 3i 6a 4z bu 6z 6 50 z a7 1 xn 3j f2 9c 4 6i y 1gw 4 4 4 ch 9d
mixin 4pw
mixtur 1ak v1 ch 2 sc cc 415
mixup 3gm
mla 3jr
mlflow 337
mlmd 6w4
mlmodel 6pe
mlop 5c4
mlp 25x ao
mmap 545
mmlu 1do
mmr 2mj
mnist 4yf 5
mobil 7vh
mobilenet 3h9
mock 4kc
mode 10e j8 3g 1pv 494 8e
model 5e 1j 1g 7f i h 2 1n 3 m 4 2 1 1 3 2 h 6 3 i 2 2 5 3 l c 3 2t 5 7 2 1 29 z 2 16 f 4 4 23 e 2 2 d 8 6 q 2 9 1 1 2 8 6 2 l 8 5 1 3 1 2 1 3 5 c b e 3 15 a 1 1 8 a 1 3 c m 3 d 1 4 3 4 3 4 3 2 6 1 1 2 1 d 5 1 2 2 1 18 9 16 1 1 f 8 1 3 7 16 3 k 2 c 3 3 2 2 1 2 m 1 3 4 1 b 2 1 3s q 17 h 3 1 3 1i 7 2 d 6 1 bf 1 5 17 g r 1m 3 5 1 6 2 2 1 p 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 2 1 1 1 3 1 1 3 2 1 1g 2k m 6 4 w 18 3 1 h 2 1 8 d 13 3 a 2 u 1 1 2 4 8 a 3 u 1 2 21 t 1 1 7 1 3 1q g 1w o 1 5 1 2 2 3 8 4 48 1b 1 2 7 5 2 1 b 5 1 2 1 3 2 c 1 1 1 4 1 5 2 1 3 2 3 6 5 2 4 5 9 7 1v 2 1l 3 u t 1 2 1 1 3 1 2 3 1 b 1 1 1 1 1 2 2 4 3 5 1 2 17 5 4 1 q d 3 3 l 11 7 1f 1 2 y 3 g q 6 8 l 1n y 2 1 e 3 2 1 3 b 5 1 f n s 7 7 3 3 8 y 3 1 3 1 1p 1 2 3 f 1h 59 5 2g 12 7 3 3 1a 5y s 4 1w 13 3 3 o 1r f 3 a4 2h 6m m 2y 1 4a 7e 1 1 4 2 2 1 1 8 1 1 1a 3y 4d 2 3 7 21 2 5 a 2 33 1 x e 1 2 2 1d 3x j 7 7p 1 4 3 15 4 ck 1 14 1 1 5 2y 1 1 2 1 2 1 1 1 1 1 1 1 1 28 1x 2a 48 6 4 y 3c 3 2k 7 2z 1 6 29 4i 2 26 1f e 1d 1 3 4m 6w
moder ef si 44e
modern 2t4
modest 2xn
modifi lh
modul 36i 2e 4 6 8m 3q 2 j 2 e 1c ek 7i 3 op 1 74
modular 1s5 2lc 26i
moe 3ag 5j
moirai 5sx
mojibak 7wn
molecul bc 1
moment 3nn 1ko 6t x 8m c8 3l c 13 18 11y 49
momentari 5uz
momentum 2ps 5
mondai 5wz 1cg
monei 1a 1 6 14 2 6 1 16 i l q 4 1 m 1w 4u jm fr ic 2 6f 376 4 21 om 1e0 3 1
monetari 0 82
mongo 5ad
monitor ls ed 3 3dw ph t2 vs w 4i
monocular 4c1
monoton 3s 273
mont rz vs
month 16 2 31 wc 4 175 d4 p 1 2hz 76 5 1c 7 5 6g eo 1k h3 83 5l dp 7 o 4b 7 6q a6 49
monthli 4e 59q 52 6 90 13
mood bz py g1
moon 2po
more o 7s ab 2 3 3 2 29 b 1i 1a 5w 3 5 19 4h ls a5 5 2 q 1r 1 3 1 3 2 2 k j 2 4 5x 2u 2 1 25 n 1 2v f0 bi 4q 6h 3c 7z 5 3q 2 1l 1 4f 8i ba 4p d9 9x 2 d5 8n 1m ad 7 1 k6 5d 34 cd 1 ae 33
morn 5wz 3d
morph 3wx 5
morphologi 45a
mortal 6q
most 7m cm 8 4w 4c 39 1p e 2f 9t u be 14 1a 1 n v 5x 5y 5 z 4 13 6j 6t 19 4u a1 1fw ee ar 8y o 3h 3 e6 o 9l j2 b2 59 1p a 21 98 34 l 2 o 8 d 28 51 1
mostli 1u0 t2 a9 2p1 2 1ed he 3 62
motif 1sr 3o2 em
motion 40f 9i 1 2 a 2 1k5
mount 6v3 3
mouth 3xv 2q
move 55 d 3 9m kd m 9i g0 mk b3 2 2 9 j 1 w 67 t 5t 3 4b 8 hz 2 4i 4 2 5 2 1 70 5 1y 2j 1v g3 8 9g ls 9 2 1s 1m b j4 h7 4z 2r bq 9 2b c f
movement 43t 66 29 11x 2i w 7 cx 4b 19d
mpi 6j0
mps 3q4
mpt 3m6
mqa 3jr
mrmr 7nf
mrr r6
mse ho
msm 5w3
mstl 5rg
mtype 5qw
much 3 3 3 j 12 d 1 b 6 1 z 2x y u z 2 a 8m f 13 9 18 16 6 2j z 51 1w ni 13 1b e 23 2g 4p 5s j w 9l s3 2b 167 1 7i 5n lc ax 9l ec jp dk 9 dr 64 6c
multi 8h k4 v is 25 67 rd bz 5x 5r 55 gd nu 3bz cu
multiclass 2fs
multicollinear 765
multidiffus 3z5
multiindex 5l0
multilabel qd 1in 6x
multilay 25x
multimod 3ke h4
multinomi 23i 2n
multioutput 290
multipart 527
multipl v7 3 1dz 106 2i1 1u0
multiplex 5o8
multipli 1wg 77 v2 5 45t 2
multiprocess 3q9 2aa
multistep 47f 1h0
multitask 3m6
multivari 5x1
muon 3f6
music 3tl 2 3 4 h3 2 8
musicgen 4aw
mutat 2oh
mutex 6ft
mutual 1xx 5oj
naiv mp 1gt 396 gt
nake 3u1 8
name 31 34 9e 8q dt 3 dq 6 v 1l zz 74 j9 a 5 2 2 c 7r 4 5z 1 jd be 2 2 w 1 1 1 1 3 2i 4 1 b a 29 n 4d 1 7 3g 1 1 2 2 1 2 1 1 1 1 16 9u 4 zd 1 2 2 5 2 b4 6 3 1w 1t 2t 3 5 3 67 1 29 1z 9 5 9 2 1 6 2 50 3 7 6f 3 1 4 4 3 3 3 2 5 h 36 1 c 2 5 f b5 8 1 2 1 1 1 1 1 1 2 8 1 1 1m s
namespac 50b 1i0 1o
nan 2pg nh 2 bv
narrow 7p6
nas 3iv
nash 19s 6 iy
natur 1ha ns 2oz
nb 2gb
nbd 7z
nbeat 5so
nbstripout 55v
nca 2in
nccl 3fl
ndcg 2mn
ndvi 1vt
near 13t 5 5n 16 5 6b 4l 3i 54 36 25 r f1 77 4kh
nearbi p1 71e
nearest lb g3 6 os 51 6 20 9 5 2o 6 2g d0 26k u1 em l 3 s pr cz e6 7j 58 2e 4 2
nearli 1as 1 er 4s 2ad uo 262 k 1 80 4 9k 2
need bw i kc 7h 9 gs 3l c0 4 eo 1i pa 1g o h6 1de g4 fy m 4m 2 9s 63
needleman 1uo
neg 11u g3 hi bp br 2 x8 bu cj 1pj 1q3
neighbor 1vd 7u d0
neighbour 1f7 3 dc 42 e h 4 2 1 7 3 2l 1 3 2 f 21 8 2g 5n 2 7f 2x xt 1o tq f1 6l up o s 1oi 5o 3
neighbourhood 214 5o0 1y
nelson 4m
nemenyi u8
neo 5a9
ner 121
nerf 455
nervous il 54r
nest nx 30l 3 td 6 1 3 2 3k 8c 1m 4m 6o 2 1 1h2 1y 6g j1 gd 3 1 3
net 94 np fx 10r 12v 103 p 3c q9
network ag mw a 1h 4 59 9 b1 2 8l 7 39 6 8 4 a 4 3 8i 2 4l 2 2 2 5q 4o 5 1 2 4n 4j 1c 1m 1a 1a i 4 n 2 2 6 5 m 9 j z 4 24 2 8 15 16 3 2m u 17 1 2 4 1e 1t v 1 11 2 4 o 1g n 5 2 2 9 3 16 1m 3 8 a d v 6a 51 j 9r f 1 1 nq e7 1p gq 36 2 6b c wt pt 6i
neural 21c 4l 5 1ct 29x 35
neuron xn 186 5 4c 1 ox 3 b1 ba
never v dx 1uy 18 12m 1qr bn i3 58 12s 4j 5n i8
new eh p 1 10w 30h
newcom 2ma
newer 5di 2kp
newest 65g x f0 2 fr x4
newspap 44j
newsvendor 7h
newton 1qq
next 1q 6e 2 1 2n 34 n 1 ee r5 5k 2 2 3 i 78 9w 44 1 ah 1 j4 5 3 2 ax k jc 3i be 2 33 bb 7a 50 1z g 1 3v 1 4 1 2 s 1l 5 6v 3s 17 ay 2 4 he 72 6m b1 1h 86 20 6v
nf 3i1
ngboost 2f8
ngram 1gd
nhit 5so
nice 1mk 2zm 2 b1
nicer 4ww
nifti 46m
night 3sz 1in om 8 33
nilm 9e
nine 4t 1uh aq 7 531
nineti 4a j 1io bt 3oi
nl 1iq
nlargest 7ub
nmf 1hr 66a
nmi r0
nms 430
no 46 4k 2v ae f 15 6 4q 6x 4v 9 9 1v 14 bv 72 4g 48 1 r 2 1j 5 s ai 4 2o 1a c 71 25 1 6 76 9 2v 4 cf 1i 2 6 v 3a 5i 5b wa 9p m0 gy 15 1l 2t fw cu 5 10 3h 54 55 4f 7 8u 4n
nobodi zf 15m 2as 69 4d 1pv an no 2b
node 1of i 36 d 2 3 1fg 1o3 13o 17 2 br 5 9 3e 2o y 3l a 6z 3a
nois vm 3q 10k j ha u9 9e 5x 3z 1 4 2 1 1 7 5e 15 2 1 4w 2 9 5 4 1 1 2 4 d 25 2 1q 15 177 5 2 78 1 1ol 6s
noisi 1xn 1xo 5t 6r rd lg 6 3 9k 3 1x6 h
non 430 3cz
nonlinear 1qx 5t4 2l 27
nonneg 7o1
nonsens 2du 4m0
norm 2sa c 6t nr 2 y q 3vf
normal uv 2 2 7o 24 bs 54 bm 1 v e cv 2 1y m1 3 6x e8 2k ct 7 5w 5w wb 1ud j m c g3 2 2 6a t 3 3 1 2x g 10
nose 3xv
note 33f 17w 2g 2bw 97 mc
notear 2kc
notebook 37g 1 1 1yd 1 16b 1 1 1 1 2 5q 8z 1 5r 1
noth tk 4y 128 j5 6p 63 1qq 1 33 mi ri ka 5c 64 5 2 5 4p 6d ab 16 6j 43
notic 6g2 3
notif 4eb v1
notifi 4eb 5w 6q 1q1 ff
noun 1g5
novel 27h
novelti 2bd bf 377 1xh
now 3x 15t 1dc 45 fn 7y 2nj 3b y 132 5
nowcast 5u5
nowher 6ss
npu 3q4
npv 4g
nsfw 3u0
nsga tg
nsmallest 50v
ntk 3ju
nu 2g0
nucleus 35a
nudg 3b8
nuditi 3u4
null 70h c8
num 4d9 ld 1zo
number 1k 1 ay h c 23 x s u 10 5o 86 2u 5e 9u 8e 21 z 4 8 2k 13 10 1 12 a 1v 2y o d 2m 3w 11 8 w 5 2y 2j a 1 s d 4 ad e 2 2 4 1 2 g q 3 7 1o 2c 2 q x 3 x 2 15 x 3l q f 4m 4 2 2n 21 2 l 1z 2h 1w 8 w 5j 2i 37 1 3b 1q 1 2e 5q 2 7t 6k 2 4 1 2 x 1q 11 k j q d 5 k 42 6 2d 1g 3 2 1 1 1 1 d k 1 2 1 3 3q 1n 39 t 10 d 7 a 2v 2 2 w s 1s l 36 56 b 27 4p 18 h 18 4 7n 6c 1 1 q 1t 2q 4 32 b d 2v 3 5 c b x a a 2 1 4 2 1 1 5 7 1 d g 2 6 h 7 4 3 1 u 1f 3 m 7 j 4 4s u u 9 2 1 2 3 q 7 4 2 19 1 7 4 p c 1 1 d l w 3e 26 2c 1i 1 5 w 2 6 3 37
numer 1qw 4 1a6 4e0
numpi 460 ys
nut we
nvme 3fv
nystroem 7oo
oauth 4fc m3
obei 3sh 3b 3gg
object re 22 mr 5t 6o js i6 5 ci 4l 2o b0 1 1 4 5 1 m 4d 4 2 25 2 2v 2 3 2o 4 5 b 2 1f 4c 4 8 1 2k 2 4q 1 1 1 1 2 1 1 2 3 22 5 8 l 8 14 2 3 2 2 1 3s 3 98 3 f 1 w 3r n 3 1 21 1 b 1 38 14n 1 1 3p 60 4u 1 3d
obliqu 2b7
observ 1c5 vu ax 1 4t 1wc mr 65 k 1 h1 1em cm
occup e8
occur 12r kw 8p ab 3a9 dw 168 3 hp 4 o
ocr 3xn
odd 3l 1 4 5v li 4l af vd 7m 1 32s e 8e 8d 3 1y 8y 13q fi 6
odditi 2ir
odeint 1r0
oee 9r
off hp 5 a 1 bg 42 fl z3 7b 3k by 4 3 65 2 43 e3 2x 74 sy h9 jy 2u 5o qv 8c 5y lo
offens 1hp 2co
offer 1q 1 1 1n 1 23 1k n h 2e6 1u1 9g 147
offic 5i2
offici dd 5gt 55 1je cq
offlin 1jy 14g 3hf cx 2f dz 8
offload 2v8 b2 9l 8c mk
offset 5s7 z7
oft 39s
often 3 6l 9x a m 44 57 19 1u 55 3r 5m 81 79 8o ae 5 5 5 4v 2a 2mc ii 1a 3u 6y 115 60 e3 2f
ohlc 5m
oil 3r4
okapi 1fb
old 6m fg ed 1ms kz n 2j 1 1 n fy 7i 1 1 4o 5j 8m 2 4v 2 73 4r 87 17 4y 2 9y jw 6 w m 77 3 4 bw 14a y o
older 5ih p1 1g 7f 8p
ols 2d6
omegaconf 69s
omp 2dk
onc 8w 6y 4 2 7n 4e m u w 10 1 yo ez 2 8x 5u 65 v 2 3 1 7s x 16 1a 1v 6y 1t 24 o 5k 17 io 1 3r k 8b 2p 2 1p h i 3f 4r 3l 17 2 nh 19 7n h f 2w 2l 8a v 1 2z 3w 1 1v 2r 1 9i 3 3 8 mk a6
oneof 6wf
onlin 15m e 3s zp tw h 278 c cl 8p 2j 68 5 3 3 m eh j 17 3 cf
onnx 343 27v
ons 1kl 1de 1 bi 1d by 1
onset 5x4
onto 76y ho
ontologi 1sn
oob jn cg
ood xq
oof sh
oom 2tc
oot 7y6
opa 51q
opacus zb
open 5o 192 19 1fw cm xe u d9 34 f 2 g8 g k 19q 1 3l bv 14u
openai 1cp 7b 2s
openapi 520 12
opencv 45u
openlineag 6sc
openpos 491
openpyxl 7we
opensearch 1fg
opentelemetri 539
openvino 3j3
oper 32y 3 3 98 s 5w 1o7 xp iv
opinion wo 56 fq 2 j0 3t 3 4 5no
oppon 1sz
opportun lr
opposit lb 1cb 6
opt 6r5 21
optbin 3s
optic 2hn 1m4
optim 2k 18 3d 4 12 15 s 1n 8 2k ec 37 7l 5 k5 z3 2o 7 1d 43 3 26 9n 52 2u 2 4 1 i 6s 2y e 23b 31 vx 15 z6
optimist 2a4 2h6
option 4p 2 bf 5 3 1 1 ci 4x lw vf 7y 1 rd 12y 3 1a a 6b 3 bd 4f 3 1qu 5k
optuna g3 cw
orb 44t
orchestr 6hz
order 2 p 3 a a f 3o 1k i 5c ox c6 69 1 4e 2 2 3 3 1 14 5 1f 2 fb 5r x r 1 2 m 6d x 1 e d5 bm jx 93 2w 4 gb 3 2m 7p 2b 1 5v 10 4z y 3 91 cn u o5 5 4j 2 8k r 64 3 30 1 2 2 2g 23 9x 3g x 2 4 j 2u
ordin 2ed 4nh
ordinari 1xe u 2a o 4v 7c 6v b8 kg 8c 1xg 5 1wc
organ 25s 4
origin 13t 5 5m 2 c6 1cc am 4 id ai bb i3 nl 5 pj dl vu 1 5
orm 6to
orphan 6sq
orpo 19z
orthogon 1tu jq wp 5 1np
orthonorm 4y1
ortool 1qj
oscil 5uy
other 30 43 bk 16 76 6g 1d 5r 3 7n 1y 2y 13 g 37 1 7q 1l e y 19 18 19 1m e 1l 7 1p 1g b 62 2b 23 l 16 a 3z 6e 9 k 2 76 1 1f r b 27 5 2o 9s 1k 4z cd p 70 y 1w 2q o 1s 1w 1 5p 9 3u 1g 37 3f 4t 28 8 c7 1u 3q t 4d 4t 4e 44 2 d 3 1k 4g 2g 1n 2 p 4y e0 2q n 3 v 2q s 2 9 3h 2d 1b 2 d 24 o a 11 4 4 22 x 2q t w 27
otherw 65
otsu 45e
our 38u
out v 1h 4w 8 80 r 7a 3 b 40 1 l 3r 2 1g 3r 5q 10 40 4n 2 2h z 1i 21 9f 3 1 d 6f 5u ad 3r 4 8 37 1r 7 7 21 t 1f 2u 5g am 9r 3 2g 17 2v 6 1y 2e 1 1u a4 1j 5a 7 3c bi 94 3 i f 47 6 3 a 2 4 1x 4a 3k 4x 3b 2v 1o b 2p 3g jn 9m 1 28 28 g 5y 3 19 u 2 4 m 4 d 3w d0 9 20
outag 9m
outcom 46 ge 2 l 9 eg 6 j ne 89 8 v 7 10 m 2l 1s 2r 30 3e 1t 4nt 3 8v 7s 3n 4 c8
outdat 67f 9
outer 1vi
outlier 4vl k4 f 3 e5 2h 12r 8 3u 7u fb 4 4
outlin 1jm 1ue ea 8 4n 2 67 1v 4 1pl
outpaint 3rp
output 16b 47 1 2l 8 qi 6 bc g h9 b8 m4 br g2 2 p 1m 3p 1 7n 3n 1y f u1 6 3l 1 9i z 32 3 2t 4 3k 2 6z 19 3 b 1
outsid nz 1ve ku 1g3 cr ol ns n 2k 1e9 k
over 7 2e 1j 6z 4u 4 17 4n a i 41 3f 7 3r 22 3 i 7 39 4 8i 7z 14 5a 4z 7z 25 3h 73 1w o 1n 4 52 6 1c f 2 1u i 3 4 2 3 j 3 g 5y 1 13 1s 7o 5 1 9 2 w i 7 4 17 1 2 a 69 2z 1 8 y pz 1 p 13 8m 1 m 32 1 16 a 7x b1 17 2f 1 6 5 u 32 m 1g 1r 2 11 8 v 1 i e 18 r a w b j 1k u q f 8 48 1o 1t 8u 1 b 16 1g 1z 3 9n 1h p o 6a 2c u 3 2 2 4 2 45 ce 4d 2
overal mo 6wd
overbook dq
overconfid 28v 4
overestim 5tv
overfit ih 2gx 4jq
overflow 3cx
overlai 49p
overlap qf y a s 8h 6 ua 29 a 7u 112 56 kj 2s 1 3t 2 2 xk 7p 1 j2 1w4 1q 7 3k 3
overload ah 19p 54j
overlong 1lj
overnight 1jz
overrid 556 145 b 2 ge 2 1
oversampl 1w2 4d
overview 7ch
overwrit 690
ow 1h
own o2 3 2 3y 1 8z 2 3f t 4 4s 3u 24 3s 1d q 3g 1e 7n da 7b 2 63 b7 36 5a 5o 4m 49 27 56 3 hn y 60 5n 13 93 av 31 1 5 b5 17 4 j4 d 1f 1 1s 1 4 3 3x 1 31 6k 53 6e 5s ai 1 2 w 7n 4
paa 5ow
pace 8k 57v 1
pacf 5po
pack 1ra 2 19o z8 2ar 4i 2 9w
packag 4iu 2 2 2 6 2 b 1l 40 4 9j 5 1 1 1 m 1 1b0 2 3 5w s 16 4 21 4o b 5q
pad 1la 1fb 9 3 1 4 5 af dt ka
padder 5jt
pag 3y5
page 13 7s e9 3e 9j z 19 8m 3x 4o 6b wr h0 h 2 fd 1 kz 2 1 3 am 2 3 w 6m 1 1 9 5f 4a 37 16 8d 3 2 128 2 em 5g 1g jv ey 1 2
pagerank 1s1
pageview 8u
pagin 4f6 dc 1y1
pai e 2h 4e 2 4h 1 z 65 1j0 a5 9 2k
paid b 2i 53l
paint 3qf p c 1 84 8l 1c e p 28
painter 3zl 8v
pair 5k dk au 7t 29 3 7 5 1b b 3s 1 b3 3 1 4 6 65 1 2o 3n i3 x 30 h7 1e 1 2 1a5 ce 66 np 8x 1ek a3
pairplot 4v4
pairrm 1ms
pairwiz v9 ad 88 8y 7b 36l oh 24t
pallet c9
pam 2h9
panda 6qp 7y
pandoc 596
panel 2j9 31r
panopt 43d
panorama 3z5 5r
paper ei 3j9 zp 29n
papermil 6wu
paragraph 1bd 38
parallel tf p6 23 137 5y c b2 i 6p 5 5 39 2 1g1 14j s 3 6 1 dk 1y 1p dq 2 1q
parallelfor 6h0
param 1jq 15f pv 3ak i 15s
paramet g5 3 9 g0 ui 23 ww 5k 1s b 15 5 a 2z 63 4 6u n 20 1 5y 3 up 37 f3 10m 7w g 2l 6n 1j 55 e 4 5k 16 c 2 yo
parametr 4ze
paraphras 1h6 10
parcel 1y 3 a0 g
parent 1eh 1ap 30u
pareto 7l 2h je
pari 1fu 5xe
pariti 5b ud
park e8 2h8
parquet 59y 14d kt
pars 19a 6u 32 3v 2u9 cb 6c 8a j 251 hn g a
parser b6 vz bt 3 3 6 2tn 4d ny s i 1v d 1kv 117 d
part 5d 1j 30 3 8 5i 1 3 3 2m 1w 34 7 4r 4k 12 2 2p 6v 3 gu 8q 5l cg g2 2 5 5 4 1f 3 a b 14 3 m 6l 2 24 a 6 2 17 2b 2l 1r 76 2e 5 a 4 52 3g 2p 4d f 2 4 2 1u i 28 1 1u 6m 6 1f 8l 3j 7e cp 8 45 4 59 40 27 1 3i 6 2 18 a6 3 17 1 1 29 6 42 8t gh 5 4 4 2 1 4 4 5 2 3 4 1s 6 u 4m 5g 5 3 7g a 2i 2 3
parti 5ao 2da
partial kj 192 fw 3ge 1zl
particip ws 343
particl 2oq 35q
partit 258 q0 25e 9c gb no 5p 6u 3j 105
partli 2ib
partner 4ew 1d d9 1bs p2 z2
pass 1sk r2 so rl er
passag 10u 5 3 2 7 c 1 3 5l 68 3o 1wq
passeng 1rg
passiv 2e3
passport 63
password 6c 49l 2 1 q9 13s 3 2 2 kz
past nq 1fo ka cc 2ci m 3 d 4t 1 4 1 8 36 3s 4 3d d 1 40 3 1g 6u 6 3 3 2 bp 3 4 67 ki 1 d
paste 49u
patch 38w 8a 44 kx 22 2g 7a 21 c lq
patchcor 46e
patchtst 5su
path 8r 3f 1c7 3l ln 5a 7 1hg j4 5e fg 1 ca cy 1 82 6o 9 j 80 2
patienc 2qh c
patient as 8 8 b c0 19a my 5el 3
pattern oy hh 8 ck g 95 eg 122 2 1fk i1 26 4m 5 4 6 24 n 1 2 9 au 3f od 3 2 9q d5 6y 2 8h
paus 62g fb gg
payer 3p te
payment l v 1c 33 d 6j 23 1hh 3ef
pbt ta
pc 2kc
pca 4v0 2bi i6
pct 7ty
pd 3y
pdf 175 2 7i 2 3ej gc 1 2 1
pdo 3k
peac 4f3
peak 29 70 3f0 x9 1 si 1r 79 7e l
pearson 1th
pedal 2nm
peek vf 5s3 vh
peer 7qp
peft 2x3 qd
pelt 5w9
penal 18r
penalti 13y 4p 11 a2 1t a oq 10r 2b 2ik 6 1
pension 6s
peopl 13 r b 56 z 3m 3h 1p 4i 3y 4h 1r 10 1r 4m h 3 5 5 5 3 x gx dc 5w 1p p n bk 3 7 2f 17s d 6z 1c t 2n 81 7x 2 4y fa 2q 191 2 hu i 37 73 3h 2i 5a 1m 44 5w
pep 64
percent o 45 d9 2 1 1 3 c8 2q qa 1 bs 6e 33 6 53 2 jj e5 1r7 5w ez 1fr qg 4
percentag gs 19 1qu 258 gm o 7j 5w 1uo 7n
percentil wc r3 74 ji 4lp 8 fr
perceptron 25x
perfect ie
perform 4y 8x 50 bh 1v 2o 1d
period sd 1t9 2mt 1 6g 3k 3 1m 4m 1 3h 5i 9t a2 5o lj as 9j 2 o 7 48
periodogram 5uu
permiss 4fj 26t 6w
permut j4 10 4z 4q w9 38b 9 2cm
perpendicular 1tt 349
perplex pe 24
persist 52s 163 cu i
person 2x 1 2 2 5j 6r 62 cj d 12 2r 2w by 7n 3k 6s 8n 12 34 7i w 1h 2 1 z7 5u 1o 2g 1 7 6 23 2g 1 7 2 3o 7 9 89 1l 1p ia 3 jn i1 i5 1 84 36 4 7w 77 a 5v 5 3 7 24 4d 6p 2s 6 3f
persona 7w 140
persuad 28i
perturb 3yb 3ia
pessimist 2a4
pgd z1
pgmpy 2gh
pgvector 1f1
pharmacokinet b1
phase e7 24p 7j 2ou 9h 67 1h
phash 44n
phish al
phone ae 4y k5 1wu 7x d4 1s1 qc 1ez 1e 2j 3 cq 2 b
phonet fi
photo 3ku 5k a 8 3 5 4 2 h 5 t 2 4 j 1 1 1g 2 1m 4 q c 1r 1 b b 15 6 5 m 1 1 9 9 7 15 b b 4 2 2 1 9 d 8 4 37 i 8 2j f
photograph 3zj
phrase 1b6 4 53 1ph 13g
physic 1r3
pick c6 aa m6 2r ev u2 1r 4z eh c4 mf 1o 1xw nz fs 1 a 2j 6 3n 9k 8o 1t
picker c8
pickl 3hu z1 e nh 1kr
pictur kr 1 3 4 4l 1 1 1 1t 6l 3 nv 2 l 99 15v 1 4p a8 j 1 2 32 1 2 w 52 6 6 9 2 1 1 1 2 1 3 4 2 3 8 4 3 3 8 3 6 2 9 2 8 b 4 2 i 4 1 4 1 6 3 4 5 i 1 4 b 9 4 1 1 1 3 8 1 2 1 3 1 5 2 1 7 6 2 4 2 3 2 a 8 2 6 1 1 c 2 1 7 4 2 4 2 b c j n 7 3 2 2 6 i 1 3 1 7 1 7 1w 2 h h 7 1 4 1 2 2 2 2 3 h 1 r 9 5 7 d 8 l 8 d 5 h 8 s 1 d 2 j 4 e 3 6 2 fa 1 6 g b y 5 5 7 19 3 7 4 1u 5 b0 la h2 3 8c mq 3 f9 2o
pidfil 53s
pie 4vq
piec t 67 8y ku 4 dm 1s 42 e4 69 8y hp 50 2 5 5m 3 27 3 ee 9b c0 fx e6 8q 4n 17 5 5 1 7v 4 3s 2h d l gp y 6 1 cc 1 6y cm 7 t 2q 65
piecew 5ow 1v4
pii 1gv 5xj
pil 45u 6
pile 11c
pin 3gf
pinbal qq 1n7
pinecon 1f1
pint 7x4
pip 6al
pipe 1ru 2f6
pipelin d1 151 uc d4 n1 dt 10 7e 83 5 2 3 64 2 8 qk 22 rz 1q d cr 2 2 8 3h d 4 7 1 1 2k 3 1 3 6 g 33 2 a 2 6c 14 3 m 7 1 5 6 1 ad ra
pissa 3at
pitch 411 a8 8
pivot 77n
pix 3st
pixart 485
pixel y0 2tv 8 l 22 2k b 5x 65 1 2tr
place 7e 1k 52 9 10 5q fw 17 1 mf 3a 48 lw 4m 29 2x 3z cn p 108 4 ff 8d k4 f3 ak 4 8f 60 d2 ev a 28 2 4 ah
placehold 4z1 2 1aq 1 7e
placement 2vx sk
plagiar 1h7
plai yo ni 116 1 j 2 1x2 bs
plain 1ir 2g 2vy 3dk
plan 22 2 58 37 g w 19 1 1i 1 h2 gh bv 2f 1 3 y wu 1x 5n 1ga 1 1 107 nj hk 40 5 7q
plane ks 2 4a8 2c5
planner 1c4
plant 9s e 3wd
plate 3xs 6i 1
plateau j1
platt xa 1bd
plausibl 1wy 3mn 1g2 lx
player dn p 1 293 h 2a1
plot j2 1n 45 h 5k 2b 1hg 2dy 6 5 5 1h 5 4 4 2 2 2 6 1 3 5 9 f 2 2 3 3 2 2 2 4 2 6 to 5 103 102
plotli 4wp
pls 7pg
plug o6 5oh
pluggi 56q
plugin 3fu a2 td nh 15q d cv 3
plural 590
plus 2h5 149 1a 1r2 es 3t
ply 4c3
pndm 474
pod 6b6 d
point d 3 34 1 1 8 3n 78 1 bv 4d 15 5h r cy 97 3 r 13 g f 1 14 u 1o e 1 8 19 4 u 9 5 1 5 1 1g z 8 1d 2q 8 4z 30 m 3 2e 9f 53 6q pl 6r 1 6z 7 2 1 nr 3 8 1n ds 6h t a 3a 2 2 3 4 48 o 6g 2 1o 91 jv hd 6 6f 1i 9z 1x 1 a 3
pointer 1uk
poisson 2b0
polar 11t 489 1gn
poli 3ms
polici 2i 47 7q pg m 59 m 10t 10 b1 2 6 2ec 57 1ff 5 9s
polish 48s 1c3
polit 66 10x 68 vr
poll e1 1 1qf 4px a
polygon 1v9
polynomi 2g4 ys 2dj 4 1c3
pool 1kb 1zp 13g gf 2 7z h5 7i h nm
poor sv 58x
popul 3v hz 7g 6nv gr 1
popular 2m7 4wm
port 37x
porter 1gg
portfolio 2k
portion 5i ac 8 30 hw 10b 3 1 89 jt j8 3l yz 8z 2 1gl lv l jk d hn
portrait 3ti 6c s
pos 1g4
pose 3s7 1 4 8 7b 98
posit 1ua 1f qr d8 5 6 e3 5t pc 11g 4w 5b 9o wy m5 4 21 3 4d 67 67
positive gu 3 a 52 f 1o di g3 e8 8 o 21 d ev 4xx bw
possibl 1ny 26 1 dl 2i 9q iv 1rh 8e p3 5z 17t 43
post 1hp 20g 8g 1iu
postal 5b5 2k4
postcod 729
posterior vs p 4 1
posthoc v7
postprocess 460
poststratif 7xt
postur 3sg 7i 94
pot 7ji
pound 7x6
power 27 76 gb 71 f ws x9 311 2q 18v 14
powersgd 3fh
ppo 13j 1jy
pptx 4xd
practic 4kp 2py 66
practiz 2nr
praiz 11z
precis gi 7s p9 1fd 5 a ej 1n0
preciz 9v 14l
predefin s3
predic 4nz
predict 2a 5k 5 l 1q 1q 4n 7 1 3 g 4 3 4 4 3 2 1k o 1 2 5 7 e 2 e 19 3 1o i 1w 1 j 7 x 1 1 1 4p 7 f 2a h 4g ne 96 f 8 4 1i 2 2 6 1 45 d g 5 l 4 2j 3 1 1e 1 2u 8e 1 57 7u c6 2k qu 2 ob 2 f8 3 1 3 i 2 e g 2 85 1k 11 n 1y 3 c y 18 h q 2q 1b 85 7 fk j8 3 ci 3l 4 3x
predictor 752 c
preemptibl 6vj
prefer 13j g 2 1 2 4 u 4 4u 1 3 1 1 ap 4 b 15 3ou
prefetch 3gf
prefil 1ka 6 1z5
prefit 2cn
prefix 1kf a5 13o d kx 30n yl
prejud ln
prejudic zu
preload 5bs
premium 2h 46 27p
prepar 12p 19r io c0 9n 7d 9i 11w ym 1 7e 11z a5 2 5 7 gm
preprocess 12i 19x 14a 41e
preprocessor 491
presenc 1jq 3rn
present 10g pb qm 5t 380 1fr ax
preserv 3zo 4 cl o5 2om
presidio 1gv
presign 5ah
press 2nm 212 1u
pressur 5qh
pretend 2rz qc 122 2 y6 1y9
pretrain 2br na hx f 9 2p mi 1m6 1
pretti 4m5
prettier 4cn
preval bf
prevent 2qu 1o 6s
preview 3z0 2 1aq 1dn
previous 3vm 1hn 1n 5 6s 1nb 7 9 3 c3 8a
price m 1 2 1t 21 1 5 h c 8 z 5 b 1 1 2 1 53 2 11 e t k 5g wz jt r 5 8m 1o 2w6 27 5 a6 t 1 18 3 4d 7m 12z 3 az fo 3 35
primari 6st
prime 1v3
princip 1ts 1h6 3vk
principl 1m8
print 2en g8 2 2 8 b1 8k 8z k 3q 5o gd 83 2 2a 29l
printabl 4tc
printer 405
prior wm 1h4 1u9 4e
priorit ez 28o
prioriti 1ps 3b5 1np
privaci z8 3 3 6f4 9
prm 18u
probabilist 29s 5g 2c5 wb
probabl 3b n kk 7a ex qb 3 2g 12 1l 3 1r n 2 1 4 4 14r 3 2 1dk
probe 3ll
problem 1un v3 2cf jq gf l
proce 62x
procedur 3ea
process 9v a 3 ym f6 mq 7c c4 3 3 2 7 5 1 2 3 6 by 2 3 8 4 3 3 5g 34 93 3 2 v 58 r 5 17e 3 b b1 hg 23 15 v 8 3 40 eh 1 4 6v 3z 3f eh
processor 1jj 1m1 cu 20 5p 7f 1b 6 14x wp b ac 5 av 8p
procur cn
prodigi 3fa
produc 1x1 1pa 140 dq 1em 4p
product 73 i 3 2 1 f 1 1k 3h 4z 8h 9l ex 9v 11 g 90 62 10 d 4 9 3 a 59 2v 2a 3q ie i 58 4 1 2k ii 7q u 2t ue 6t ak 44 1 6y o 1 2l 2z 9v 8i 3 h 6s 3 2 3l 4o 2 71 3 3u kv 2 u 5
profan 1gs
profil 99 294 ki 1oy jg 5k ei cl 4 1 qu dl
profit 7a gu 8r 2 ra 2b
program ep d1 ed 2 b ce 57 2f 3 4 i 3h hl bk 7 o fx 45 14y 2 3 2p 11 2n 4c 1 1 fr 3 x 1i 12q 10 i 2 17 ha 38
programmat 7sc
progress 1mj 142 h c7 a0 1h kc e5 n 8 n5 1wa
project 1ny 7m ex 14y aa ry nc 75 1 166 26 3 1 1 3 2 1 67 1 1 2 2a 48 1t 7k hl q 3
prometheus 4e4 pg
promin 5v0
promiz st 4o 3 5ps 1 ot
promot 3e 3o 22 5cb 5p 4 2s v7
prompt 136 6 1 1d s 26 4 6 b 3f 8 18 10 41 1u 8 a l 3 7 1cw 3 1v 2 4e 9a 5m 4 2k 3 1 1 3 v 22 2c 1o l 23 k 7 c 34 1s 5 1 6b 3 o 6 3l c s6
pronoun 1fy
proof 4r5
propag 2bh 6e 4g6
propens 88 2bi 4xc
proper 1gr 3lf
properti 2ly 1yw 55 25 3x 4m
prophet 5do
proport gw dk g8 1ab 26 363 1hp 7 2 97
propos 27m xi 1hl
prorat 5ax
prospect 3a 2
protect 4et 12 w8 1a9 s6 7 27
protein bc
proto 6vs 35
protobuf 4gn 2ay
protocol 4pr
prototyp yj yk y 1ms
prove 41p dq
proven 41m 26h
provid 1cp 2 b 5dv
provis 41
provok 1e6
proxi 4gr hy
proxim 2nh
prune t7 1lj hu do 8e 4 38 2uh
pruner t7
pseudo 29a
pseudonym 7ee
psi 3v hx
psm 2jq
psnr rf
pso 2oq
publish 33r 5 dl 12l 56 1oc
pubsub 6rh
pull 125 h8 1iz 3iy eb 2 4b 90 u
puls 5qh
pump 2c
punica 1kk
punish hx 6k 1s hf 10 1 4 q2 13e 92
pupil dw 259 5ez
purchas 1 83 o 5y 1s5 a 4 1a 3gv 1cd oe 43
pure 6n 27p 3do 1vc
purg no 4q 5nt
purpos yu 9
push kc z8 zt iz 1e c 75 ko 5z au 3w fs 9s 38 dw hp o 7 f7 5 96
put 7s 4f 7o hs 1 a3 37 9v 7o 5c 5 25 12 q 18 fc 9h 4 1r n 2e 32 q 4f 7x u 5k s h 6j 3n 8a 2k ed 2j 7l bn w 3r n8 do 23 1j 4a 4g 8p 2i 1s 2o z 2f t 5x e v v 6 2d 4h
puzzl 1qm
pv 9c
pvc 6v3
pycaret 2gz
pydant 520 32
pygam 2eh
pylint 6xp
pymc we
pyod 7rm
pypi 6iq
pyproject 54y
pyramid 4aj
pyro wj
python 14s 1pz 9d 3 3f hy rm 1q3 9c 1 2 1i 1 2r dr
qat 3ia
qda 2gf
qdrant 1f1
qini 2k9
qlora 3i1
qq uv 41c
qr 1ts jm 1qy p7 g1
quadrat 1qn ps
quadratur 1r0
qualiti 51 4t g 1 5g a x 7 1 1o 4 t 5 46 3 7 3 3 5 6 m 5 19 f 6 3 18 68 1d 1 e 4b 8l lm 1 b kr kw w0 5b z n2 ze 2p 57 qd a jk
quant 3ia
quantil qu wl 73 fa 45 39r 5 3 1fp m fw
quantiti 7j 1lr 8t 6 b1 2fn sh 52 2 1e1 1v
quantiz 1f6 1gz ev 75 4 1 3 4d
quarter d2 4zb ht 1iu
quarterli 5jc av
quartil 1nj
quasi 75w
queri 1ed s b 3c st 186 1hj 8s 14k 7 2 6e o 4p 1 1 14 1 2 1j 1 1 1 1 1 3 1 5j wo
question nf 7x 2f 3d 8 f 2r 1 t 1s i 1 8 3g g 1 u 2 d 6 1 e 5 j 4 2 2n 2 1n 2c 1i 4 86 7l 1 1 4 c0 td 5x 2 nj 18l u0 v2 13 52 5d dr 2r
questionnair 96 4w9
queue a7 19x 5o 30h 3 bz 3 8x j nu jj 5f 2v 1
quick 19d go 4v 8q bf 1k0 1 td 1d6 8s vz 27
quicker 2zp 5h
quickest 1rz
quickli wk 4v 5 j8 9k 2 7 l1 1l 4u 1i 1rm 8n 14v dw ca b3 x9
quiet 4bn rv
quit bo 1wj if
quot 1gn 2f 69v
quota 4ez c2 371
r2 ia
rabbitmq 6rh
radar 4w0
radio 8e
radiologi 46m
radius 2g7
radix 1kf 1z3
raft 1m3
rag 113 cg 26 44d a3
raga 1dj
rai td 3da 26z 5i
rain dm 57r
rais 4z3
rake 7xt
ram 36h
rambl 18r
ran 12l 5yn
rand on 2d
randlora 3mv
random ay 55 3v 2l 3 5e 1 1 u 1 1 v 1w a 2 10 m m4 31 z 1 5 2 54 1 2y 6n 7 1t 1 6j 1 1 1 7m 6 26 62 7z 36 8 3 2 2h 6 4f 3b 32 6o 2p m 77 8q 2 15 5k 7v 3 14 5 1 61 1 5g a2 2 9j 1 3 1 e7 2 33 1bb 3 1 3 l h 5b 1 2 5e 1c 15 3 2 2h 2 6s 2
randomli 1xg r4 29u 2np
rang jy 6t 2 2c 4d qg 1 21 4l b ex 4 3 8 cl s0 3m 1is 6l fx i1 xh 9 v 3 7x 3y cu 4
rank 8x 2s 5d 4 a0 2s c 1 d 2 ae 8s 2 1e 3 4 2 7a 25 4j rx v 5 8d 2a cz 5 8m 3m 3 2 2 t 10e 2ed dj 4e 1 3 3 2k
ranknet 2mb
ransac 2ds
rare ob 1 1u cm tb 1 4 4 7 1 3 7 4 4 f 13 8 1 2 9 3 1 3 2 4 4 1 8 1 2 3 3 6 2 2 4 1 2 l a0 bz 2t4 62 1 ah 1eb p 7k
rarer 7yx
rariti 7rp
rasa 1id
raster 1vt
rate 1w 27 1 4 e 2 13 1 22 20 2s 11 w 77 y 3c 7d 2c 1 2 3u 3 4m 6 5d 3 8e 3f 9o 4 m8 2 1 u 3e oi c 7 iz dh 38 cb 9y 9q 7 8e 1u5 3 gg
rater 1m8 65q 4 9
rather 5ev
ratio 4y a5 7l 8f k 1pe cn 4rw 2 98
raw 5vv 9j gf 1 6a pa
rbac 4fj m7
rbf 2g4 58k 7
rcnn 42u j
rdd 2jk
rdkit bc
re 3ya
reach 170
reachabl 1sd 3f
react n 1bh 1c9 qa 1 15i 3g gt pp ig a o
reaction p
read 2f t 83 n6 2j 9 57 q 2 9t 1z 1h of 4z bc ch eo s 2j e1 4 6j 7 4 18 57 4a i 1j 2 d 4 3 38 3b a4 4t o w 14 45 5k 9 35 j 16 cg 6p 9 11 15 7 3 1v 1q 8 3 3u 2 9 a 3 30 18 1 e 1 1q v 2 1 3w 4 c 2b y 3c of 4 6x 2 3c 8 9 1f p 3
readabl ye im lk bz 176 10f 2 4
reader 1ep ss 1wv 2a3 d8
readi 7b 1hi 1ii 6y 31 6v ip 7p 2 wv 1go
readmiss as
real 63 7d 38 15 3 1e 3r 5 2f 1 4a 131 bw 8h 76 1a1 3o 1 2 2 ag 10a 11 7 l4 1hj 3 2 v s 3g
realist 7h1
realiti x9 2ny 2bq
realli 8p ak 3 b5 77 5r6 cf
realtim 4gi
rearrang tx 6he
reason 98 b1 4 kb 47 2 4 2z 3 20 2az 3bf
rebuild 26h 1eb 2ld
rec 2m3
recal gi 7s 1r 1wm 287
receipt 1v 24z 3 4uu 6w
receiv cr 4ph
recenc 0
recent 5cy i 6 jx 2 6m 1e 139 2 2 3
recip a8 5pu
reciproc r6 od
recod 7wy
recogn rb 6i 1j 3 c4 nt 2k 3 9h qc j2 hy 8m 166 1 4 2d5
recognit 121 2ym 39 5 k
recommend 95 5g 1sr ei 3 6 2pc
recomput 2so 7 3vl
reconcil 5hv 2fq
reconcili cw 54z bg
record 2y 7f u 41 6 3 k1 xe 4 34 9h eg f7 xh f cj 6u 7 1d 3o kp 4r 9 n 5 b 2 8 c e 7 4 1z 6 32 28 12 2 5 4w o e 10 n0 1q a1 48 9 b 9 4 8t 1c 4 7 4 2g f 23 3 4k 2k 1w 4 30 3n
recov 2rf 1av 1xc
recoveri ez
rectangl 30v 12b
rectifi 47l
recur 5gy 10j fb
recurr 2lj g2
recurs 1ek g2 1ty 109 7 i6 eh 2s 1h4
red 1e4 2rk ha
redact 1gv 5xj
redi 52i 4 1iq
redo 6ot
redraw 3qh
redshift 6l5
reduc 76 1xl lh 38 s cq 42 4l gu 1so 1eq 1h jh 3t
reduct vj 35j 1a2 aj 1kv i3 8 2 a 8
redund 20w 55g h3
ref 1mg
refactor 55p
refer m6 r 1 2j ai 8d 1 4 12 7 1 e 5s 37 1 3d 12j zf 81 9 ce h gi 9u 3 cv cm if 2 3 1t p2
referenti 6sq
refil 3qv
refin 48q 3
refit 5nz 8
reflect 3n4 1
reform 2jp
refresh 10j eh 7h 3ey 1b la hm m8 75 1
refund 1w 58u
refus 46 1 g3 y ck 62k br
regard 2iz
regex 1jm 3pg 24p
regim 5fa c 93 5
region kp 2p 8j 30 wf o4 3 5 16r b cl 5v 3 c 4 jg 1l n7 a 7r 1 1ik 7 di 86
regist 3lf 21 25 3 tu 1ni em cw 2p
registr 5b7
registri 1cb 36y jx 13j 24 cq 7 3e 2h 7c 3
regress 3n 1a5 o8 8o 2b 7 i 2 2 5 b 5 1p 37 b 52 12 1dl 1ih 1 4 2 1zo 2 1y
regressor 220 2n 7w 1k 2i 8c 2wb q 4g
regul ka
regular 2z6 c4 27y
regularli 609
regulatori db
reindex 7tk
reinforc 13q 4 5j ch 8 q3 b9 p
reinsur 6v
reject 45 tq 64 d 46 cd 3 c 2 ua 2mh 29z
rel i1 7 8f 4g 9e 6 3zt 3o in 1tr 59 y 1
relat i3 58 cr 1h e8 8 2 cp t 1 2 8m dx 2cu 22 2 29q 1f j fo 3 b s 14 s c 6
releas 3od 12a fa ye jq
relev 11b c8 1m7 4np 2
reli p9
reliabl fz 3x d9 1fp 2jj 7a 2of 6
relief 3ss
relight 42g
reload 54e 1bn 5 aw 2
remain 2a 7n 1t7 ht 1t4
remark 1hq
remax 1lu
rembg 43l
rememb 1cg 3 1 i3 15h 22k 2 3 2 10x fs 3n 49 i4 bj dl
remind 1i 6m 4p 45p
remot 4pa dv 17o 49 2 3n by 2 1 1 2 k 1 2s 14
remov zu 2q 5q 2j 5t d0 3t 5 4 6 5 2d 3 7 a 3 4 3 i5 n cn 3 89 dq 2 2u 4x 3 4q 8 5m 2 1x j 21 1k 2 13 3x 68 40 3 4o 5o 2 13 7w 7y 6 2 8 3 9 1 e 5j 3 c 9c e ll 4 k7 b 29 1z h a 8l 3 c 8d k 32 3p i
renam 38n 4 fc uc 4 gl 59 1e 1ed v5
render 4c6 am it
rendezv 3g2
renew cp 1vh 2tb 1ll
rent 5w 65v 1
reorder q 6r
repaint 3qm
repair 2d 20q 5w cm 154 8u 30x wb
repay 4f
repeat fq 3w 6 6 6r 12 2b 2b ei 8x 1s 4o 5v a 4d ih 8i 21 1h 7c 3 2 3 8b 1 2 2g 5h 65 ld pz 78 50 6 y 3 2 9 2m 4 1r 1h b6 4y 4 r 5 q 4 1a t 2 fn aa 23 2 1v 2p a kh 2 1r c
repeatedli 1m5 zf 44u fe
repetit 1lj b2 1h0
replac 3q g2 9 1e1 2 7 11h 94 9y 7t 3n q4 2 fl g9 dz 2 yn 6m 6 c 1u c 2 5 c7 7 3z 8 16 1t 5 av
replai 54 2ij xc 1xo
replenish 6z 15
repli 117 2y g e d 14 3 h p 7 b6 f 1f 1x 1ik t 193
replic 3b1 3bx
replica 6tz
repo 6lq cq
report 5t 7 k 6r d5 9v 1y cl kj 4 2s6 e 19 3z 1 2 9 63 187 3 4 3 1 f1 r f 53 f5 jw
repositori 4p1 2 24l
repres 1y4 1 5 j0 2 k7 12h 3d5 gp
represent 26d
reproduc 26e w3 c 37z
reproduct 5zk
request 1bj 1e 6 71 1 3 f 1fn 46 8 4 1 1 4 4m 155 2 6 18 c b 6r v 1t c a a9 2 3 f 7 1 6 1 3 16 1 1 3 c 7r 2 4 5 2 2 q8 3c y n 1 1 1 1 2 2 1 47 3 4 a3 94 10x
requir 198 1po 8z 1bd 6n 90 o 1b2 ks
rerank 11m 1kx
rerun 4zn 12w u l7
resampl 5m e1 d a1 3hf 17h 4j 5 bl
rescal 2yn xa bw 2vd
resembl 772 9y
reserv t 5q z 53h 14z
reservoir 7xy
reshap 6rp fy
residu ou 47d xi 3 33 25
resiz 3d9 2 4 k3 8l 1do
resnet 3h9 2el
resolut 2w cf 3 10i 93 22u 5 4 2 1 ia 18y
resolv 1gq 255 1h5 16z 9z 6d
resourc 1o9 4mx a 5 4d 6e 4 8g
respect 7b7 g8
respons 88 18 1l ip iv 3pk 4 204 gr
rest k1 n 1g7 ex g4 uw be e7 xj 9 dv k aa np l2 a0 1 5j
restart 2rd c n7 1oy zw cd 1
restor 26c km ws bq hl 2w 79 3 a
restrict 16l 2 r gy 1pr 1qn 22u 8p
restyl 3ra iy
resubstitut w6
result 96 8e 2d 1e 3 5t 1 48 1b 4z 5t 1k 1 2y 3i 3r 3q x ye f 61 1h 4 7o h 5 3 o ku 9z bl t 2k 22 3 6n 16 1 67 1 12 1j 1h 51 2 b 1 2 x9 1d 6 3 1 14 r 6 8 7 47 8 2 7 5 2 2u 5 2s 1z h h a 1 2 j t s 4l 4 1 p 29 44 8 c 2m m 2i fe 9 14 9f 40
resum bp 179 17y m a yf 1b0 126 tz
retent 15 26w 486 cv
reti 38c
retouch 3qu
retrain 10h 197
retri 2tl 20q 5c 1e 23 yv h tt 1x
retriev r6 9o 9 ck 1w 3 16e 3kb c 1f e5 c 3 cf 3 4
return 2ll 2vf qo
reus 1cn z5 2 oc dt 5l nh 1g 21 3 1 cu 2 pj ql 2 7 5 5v a4 3 c5
reusabl 1bq
reveal zd
revenu d1 s
revers 1ad 2l5 98 15w 1jm
review 7u u1 3
reward ep ou a 3 k 1 3 3 3 2 1 3t 1 3 2 2 5 2 2 1 3 1 18 1 aw 2 2 1 1 1 3 1 d 5 p ce cx 2 b3 7 l 6 1 1 1ob
reweigh zt 1f3
reword 1ee 226
rewrit 1ed 3t
rfe 75j
rfm 0
rhythm 5dx 8 2 63 82
rich 1mj 3iy 1yg
rid 70p d
ride cc 1
ridg 2aj 35 2g
rife 4aa
right 35 1 1k bt 2 9 1 g 3 25 6g 4 8 1 f g g 3 gc y 2 1 1 4g 5r 24 dv 2o 8a 7z 38 1b 2o 6p 4u as 5u 60 10 id 8r 33 n 3c 7y 1p 2n 12t 4e g9 6n iw 3a
ring 6d 2bh uu 1er oj
rise 3t wa 1at fb 2o8 2 h3 1au 1
risk a 3 29 2 3 12 1 8 x b 1 2 1g 3z 1s 11 1a 7g 8s 3q ug fn c5 6 7 31z
riski h2 j5
rl 1lx 12f 2 1nt
rlhf 13j
rloo 1lu
rmse ho
rmsnorm 2zf
rng 1t3 1x4 1hj
rnn 31l
road 43i
robin 4qs
robot 2ca
robust z1 13t ay 64 t 1cr 365 np
roc gz 4dv
rocket 5h8
rocksdb 5af
roi 439
role 134 8u 33l m9 1kn 2
roll 48 o3 vk 3ut 5 ep 1b9 g9
rollback 4nc 26q
rollout 19b 3h9 cc 1mf
roman 1in 3q1
room ds 1py xg 13w 16b
root a2 16g ac 40z 5 1c8
rope 2zt k1
rosenbaum 2kn
roster 22 9t
rotari 2zt
rotat ft 1ve 1 z1 5 my 4 160 1r0 tw
roug pe
rough 1uj yn 198
roughli 1ug
round fx bv 2 s xo 4 4l 2 jv bp 5 1c 4f fn 2h 1c7 i0 1wz
rounder 2wc
rout 1c 1s 8z 17x 4e 38 e 1il 1 15r 4 1le
router 1d0 7q 1k0 5q
routin 166 66 26w xh 1o
row g0 2w 3 2 10 3h 4m 1 1 c 1 1 62 9a lt i 23 e 4 a 2 4 6 6 2 2 2 c 1y 3 6 9 6 8k j 4d 1 v 27 7 m iv 6 8 b5 z 3 p8 cl j2 1 e3 9a j6 17 1o 3 60 w 3 6i 1u 6 5 1 4 2 47 p 5 1 b 1 u 2 5w k 9 4 7 4 6o 3 p 12 3 2 a 3 4 8 5 9 l 6 3 9 f 39 2 4 3d 1c 1 4 1 s 4 8 3m 20 21 2 3 f 7 4 2 3b v d
rpc 4gn mh
rrf 1fj
rsi 55 5gw
rslora 3mm
rst 596
rsync 6ub
rubric 1e1
rude 170
ruin 2sl 476
rule 53 t2 2 7 1d 9g 2s 18 t 7e 3 fn 1c 4 3y r 5i 1 1 2 3 1o b ae j 2 pc 123 ih 1z 4o 2 2b 2b 1 wy bs 4a o4 5 5q 8q 1d 1
run v ow am 2 26 hp 4g yi 3q 2n 6 a 5 q 3 1c 3 5q f 4 3 i 5 4 8 f 3 5 g 2 4 1i t 28 2u 1u c 3e m p 2a 2 4s nh e h 2x 3u 32 2 1 t 1 4r 3e 3 4 1x 4 6 2y 10 4k 1 2e 17 3c 13 4f 6x 4p 3t f 1 7 2 2 2 6 2 g h v 3 c 1 3 3 24 2x b 8 3 a 4 1j 5 7 8 2 1 2 2 4 7 1 3 6 1 6 2 6 1 3 3 c 2u l 1 2 2 4 c 1 1 1 1 1 1 1 1 1 b 1 1 2 1 1 1 1 1 3 3 1 1 1 1 4 a 8 f n 6 1 1 1 1 1 32 d 2 3 2 6 2 1 6 1 z k 5 4c 16 e 3 h 1 3 2 8 1 1 1 9 b j h g 8k 1f k k3 5 d
runner 4zp 10u ne 8z
runtim 349 5 54 22g 1e4 74
ruptur 5w9
rusboost 1ye
rush 25 aa
rwkv 3jx
s3 6ex 3v
sac 2nk
sacrebleu 1ii
sad 1ho
safe h2 1is k5 3j ky 9g uw 36 1 3z 2h 2w 29 d1 5 6 1m 13k 7 eb 4d 1l
safetensor 38d 9h
safeti 7h 16n 2fw 17z
sag 3y5
saga 56o
sagemak 6bq
sai kq 1k bm kc h1 1 2h 2p 11 3a 6 1w e6 5 oe 2 2 1 dt 1h 2 8f 9r 7u 15o jy xi 3 b er 1o
said 90 o8 61 97 2o9
salari bs 6r9 1j
sale n b 2 2f 1 3z 7 w 4k 55 17f v6 28f j0 f 1w 6v v 1h 3 2c 11 1 2u 1 1 2 105 ze
salesman 1rm
salienc xz 35q
salut 7uv
sam 43d
same 2x 1 2 4p 6t u 5 3w 29 1w 44 2d 2 r 2 4v 2r x 15 6a 1 1t 4i 1 d7 26 4t 3e 1v 9 2 a g 1j 2g 7q 2m o 2o e 1y 4 2d 3 6 8 g 5 5j 1w 3 2 24 2h 10 2 4t j 1 2j 3 3a 5x f 6t 31 1 3b t 9 l 6 6b m 1l 89 1 2 2 2 1 2l 25 d f 6w 18 d 3 o n 3d 4 2k 14 10 1p 1p 7 7 3c 3 k 2h 7 6 4 gk b 2 6 4 1 7 2o 2u 2k 16 4 c 4k 4 3i 1 q 1 2 4p 5e 1a 3z 1j 3 1o 3 3 m 2h 1 4 3 3 1 7 36 19 4 1 5 24 q 3 1a 1k 21 31 8 48 8 1d 2k i 2g u b
saml 51n
samm 2eu
sampl ay eq 48 w v t 8w 32 2 2 4 r ad 26 9 6y 5e 9 1 61 62 c1 6 e3 8 3y cx df 2 bl 4 45 9f 7 df x 88 bm 145 76 5a a4 76 4x br 5 4
sampler 1w2 11 uf jx 4 4m 4 ez d 2z 3q4
sanction 31 33
sandbox 4pa
sanit 4me mu
sankei 4vt
sarcasm 1hn
sarimax 5d6
sarsa 2n9
sasrec 2m3
sat 1qj
satellit 1vt 2ap 2lj
satur 8d 5r6
saturdai 5ck
save 1cn 9r pa f8 6 5 7 3 1a 4 3h c1 9 5n 3 w 45 4i 3 1n 3 89 2 3 u 70 11 58 4s a n8 14d 5 2 6 4 3b 5 5 1a 5 1 1u 37 2 f r 1j 3g q 3 h 2y yy 3o
savefig 4wz
savepoint 6u2
savgol 5kj
savitzki 5ud
saw 6m6
sax 5ow 6k
sbom 565
scaffold 55n 1ex 4
scalar 1aj
scale 3k n2 6o 1w1 r 4p b5 9y 2o 4 8 3 1p 2 71 7 1p 5r ts 1 z 1 u3 18 1d 36 9 xe 73 h g 1 1 2 7 3j ab 2 5 2e 9 1 62 6l 1f
scaler 3om 3e1 j f gy
scan 1eu 2it 2 5u u 2 29 zk 2 3b
scanner 44e p6
scarc 1wf k 1z z oe
scatter 1nc 3x 31m 2b 4 4
scatterplot 4v4
scenario 4v ts p5 2 3bx ty
scene 3t8 1u 4o 2s 1g x 4j 2x
schedul 4d 4o 1b3 7e yj d mv 1n e aq 58 ch 3 2 t3 3b vz hp 1 ev
schema 16j 5s 7b 33k eu 4 2y 11x et 5t c 1u i5
schmidt 1ts
schole 4p
school 1h2 xd 4q 57d
scityp 5yj
score a 30 a 3 a 57 4a 33 1 g 9 13 q 2 m o 5 1o 4 3 5 3 3 1e 7 10 b j 6 5 l 7 7 19 3i 10 1 9 2s 1 1 j 11 15 v 3 d r 7 1o 78 1i jq 9k 9z y lt 7 7z 70 rx hz h0 1 cz 112 4n sc 5 4x
scorecard a 3a 90 ki
scorer o1 gs a
scrambl p5 3qp
scrape 7w8
scratch 263 1km fq id 1eq uw
screen 31 4b1 ri
scribbl 42c
script 1if 1bm 3 dx 19j 1ur
scrub 7eq
sd 47l
sdk 6wp
sdpa 3ja
sdxl 48q
seam 3wc
search 8y 75 5 7z 31 z k 5 7 1 8a 4 3 5 4k 10 3 4 6x k 9 6 4 1 ag qc 62 1u m 1 gr db 19 9 kd j0 a2 cs np al 9n 43 iy 8f 9a 1
season 3e 3u 55g x 3 3 2 4 d 1 63 3 6y 1 2 2 p 2 2 1 4 2 4e h 2 7 1 1m 1do
seat du
second xb 4f 8a ar j5 c ys 5 pc 2 ev 1d 2 62 6g my aw 18 hw 1n a ty a1 7w db
secret za d 2uy l7 qg 13s b 2 kt 2 34 1
section 1ei 40n
sector dz
secur zl 3gh lv 1kl 6h
see 8q b8 x 27 23 3d 2 1a 20 6 a 2e z c2 c6 ak 3 ps 3a bp 7 bb 1f e0 58 ej 97 5v l2 6r xo 1x 8n 1t 88 1p 2d
seed 32h 4r 91 x2 2gi
seedabl 57q
seen pt 21u xh 6x vd lo da ta in 8b gz
sega 41q
segment 0 7w gw rj ej a1 4 7 3 c6 s 2 5 5 3 1ei 69 4 85 13g 17 8m 1b 63 3 1 3 1
seir 5zk
seldom 1wg vn eq 4ck
select mm b9 f5 nr 6 ej 11c 9y 1xi au dv 2 1r 2 es bd 2m 2l ck 7 6
selector 6bk jg 9x 2c ff d
sell 78 y 5m 9b 1jl 34c 1e 9q
seller 2m9 4d7 uy
sem 2j1
semant 1cl 1z 2j 2kn 6 1l 98 1jo 1ru
semaphor 53z 1bu
semi 29a
semicolon 6ej 1ic
semver 55x
sen 2ds
send 35 1 19m 1hs 8q 8 4 2j 9d 8z i k ou 1x u 82 48 1 8v 1u 10l an 5o 2 af 1 19 16
sender 4td
sens jl 5ai
sensibl os c3 1hb hb 40q
sensibli 35h
sensit 4l 6 1ue 29 j9 rc 42r
sensor 2e 7w 502 5e 6 1o 35 cd a 1 1i ee h5 5g 5n
sent 529 45
sentenc 129 9b 1 1 1 2u 4 1l y 8 v f w3 mr 4 42 81 5 2s 3h 1 1 7d 1 5 1j 2 88 80 382 1
sentencepiec 1g8
sentiment by pv fr
sentinel 507
sentri 53o
seo 8x
separ h1 41 2k 9i 73 57 88 1g kp 6o 2 zh 3i 67 dl 68 20 5r 12p 2 a ec 5u 2n d3 f 3t 3 f7 2 3s 6 5z 2v 2 5 2e 2j 25 65 6 w e 1e i 5g a
sepsi as
seq 3gz
sequenc 8r 2i 156 ea 8d fs 4 2 hm e m 1 3a u 6x 47 33 1nf 91 a 3d 13i
sequenti vf 1qo ki 146 2d6 5 gv i4
serendip 2mj
seri no 4l 1ae i6 200 av en 2u 5 2 n i 6 2 k 6 5 b l a 9 8 9 1c o 3 7 2 2 1 7 z 1 1 3 c 1 6 18 5 1 4 8 4 1 1 1 p q 1 1 2 4 1 h b 4 1 7 5 4 b 1 3 o 2 2 3 5 o 6 5 2 1 d 5 7 1y 3 3 2 7 4 3 12 6 h c 2 4 2 2 1 1 3 1 1 4 1ae kj
serial 4gv nx 1u9 2
serv fu 147 i 1 1 2 58 1ek 270 ua 3 k el 16 cq 1 2
server 19b 3 3 60 4j o 1jq 1 8 2 1bf 7 j 9z 1 2 k at 98 qs 2i an 20 6 2 37 5 1p 96 y 2 2j dz
servic 7h 1a5 1m1 x 19l 2 d 3 9 6 1 19 e 3 3i 3 1 hr s 8 1 1 2 3f 3x t b qe 8 46 5c 91 13 3i 14 1 z
ses 5rc
session 2m3 1t9 10 aj a6 b am 18g 6o 9 2d nj
set g4 3 2 4 2i 7 g 4h 49 h 3 1 1 1 2 5 1 2 6 3 9 d a 37 5z 4k 1 2k 3 2 14 1u 92 3i 41 6j 67 b 3c dx m 2 g 25 3s 2j 4p n 3z l 5 z 5d 3 27 4 87 3 t 1 1 5n hk n 3y 1 1 1 3 1 7 1 18 j 2 13 k 2 1n d1 2 2 2 4f 4 1 1 1 1 2 63 bv 17 9y 2 5x 20 1p 3 1 g 3 8 1 i 1 2 4 3 1 2 4 1 1 2 f 3 1 4 6 3h 5n 1 3 j 1j 1 1v 1q 7 3 1 a s 2 2x 1c z 28 1g 56 c 1 6 4t d 1t 4c r 3c 24 2d 27 52 1u 7
setup 380
seven 5qt cq 15c
seventi 25o 33
sever 6n 7v s c 3 3 5 3j 40 e 3w 4 t 1d a 3 a5 1 5 2 3u 6 1v 2 3 1c 7 i 1o 15 55 t 7s 5b 3n 1q 5 7 1 2 3 3 2 2 13 g 1 1 1 2s 2 5 67 e 2y j 1y 2p a 1k n 1j 3 2 6 1m 5 7 1 15 2h 2 4 1 31 2j 17 c 2 g 1 3 1l 7 3 3 b g 12 7 v 1 1k 2 2 8 a 2 58 1a 1u o 3 10 2i 9c 4 h 3c 1 q 1l 22 14 v 3s k 4i 1 3 6e p 1v 1h 1 3p l 1n 21 3o bn 29 p c 3p 3 1 1 4 f 11 5 2 3 2z a 1e 1n 10 19 2r 9 m 5 1a a go 1 z 2 5t b 84 2q cf 22 2 22 1 1 1m n z 5 j 43 2d 5 4b 1a
sex 7vd
sft 157 gw i
sftp 4th 20u
sgd zb 1es bp h0
sgmv 1kk
sha 54m
shadow 10e 21o 10e 3ku
shake 7gn
shaki 4ae
shall 67i
shannon zx
shap k4 3rz k7
shape bd jg 3 52 8p 5 eu 2 30 2g 25 a3 4 in 1b 3 cb 4 b6 1 1u aj ak 4 3b 1w 1 6t dn qn 7 g if 14d 6 86 7z 2f
shapelet 5gt ew
shapiro uv
shaplei 8h 1kf
shard 1ko 2 1ai c bk a z 7 1 3x 37 2 1 2 b 7 1h 4 81 341
share 2l 1 9 2e 6 6 t 24 1e 3c 27 14 4 3 1m 7n f l 3j 2i 2i a9 v 1 bp 39 4o 72 jk 3 9o 5o 3i 5 38 12 2 2 1l 6i 3e 1a 15 2 m 1 2 v 1i 9 hg 3 21 ak 21 49 5a j 1 o 67 1i 1 hy 76 dl 6 50 7b 1e w 3r t 4x 2 s ez 2 1 1 3q 28 5l bd 10
sharegpt 1mp
sharp 2k 2e
sharpen 3s6 92 3
sharper vl 2w9 3
sheet yr 33w 2by 1ai 7d
shelf 7e
shell 4hi 6x gy 153
shesd 5wy
shift 22 1u 5m ca 1w3 iz af wf 17k 4 10 9f 3 5f y j 1ch h 8p 28
ship 1rv 4j6
shipment cg
shira 3nc
shock 5dd
shop 3i 3i d c 77 d1 nl c0 41 b2 m c 9e 29 2rv 1 6x 2 6 2v 52 2y 3j an 11a 55 27 o a1 1 4 2s
shopper 3 24y
short 68 rz 41 2 g2 177 b4 e 3 2 bo bw 2 4b 2 2 73 9v by ld 1 9d d 2r a5
shortcut 31u 1qk
shorten 1xe nm 21k xj
shorter 1jh 19h 5 r6 1zs
shortest c5 1c8 5 36 a 3s5
shortfal 4s
shortlist 75d
shot 1bo 5m 23j j5 1oz
show bl 98 6 kd 32 2 3n a9 9z 35 7j j 4h 1 3 2m 7l j j8 2 1 o8 8 io o 45 48 s 4 5x 3j 1 2l 83 1n 6z 2 ar l8 bk 8j 3b dx
shown 27h 74
shrink 1ya s2 5v 2l 32 8c 4y f 2n n5 189 1pt 2e ih c 3 40
shrinkag 1tn
shrunk 2dj 55i
shuffl p4 2 2m 7 1v 2 2dc 9k 1he 2 1 pa 1np c3 b0
shutdown 4ok f6
siames 32b ii
sibl 14n
sick gp 1g4 10 13 f 1 277 1b4 1td
side 74 1tn wl 159 sz 12 146 g 1ge gq
sidecar 6xt
siegel 4m
siem ap
sift 1xa 27j
sigma 9u 3xv
sigmoid xa
sign ty 9d db 1pa 4v b3 8q ku 2 73 h ej 2 71 mj 12p xr 14
signal 56 5z 30 w 5 1yh l5 r bq 1z 8h 12v i9 8u l h 6 a 4 3 3 2 4 6 3 2b b 6 9 17 2 s 2 3 3 38 6 3b w 4 g j 1 2 3 2y 1oy 6
signatur 1j1 2 2bk
signific j4 4 9 am 13
silenc 40w aq
silent 10f 4j5
silhouett on 47u
silver 6s3
simclr 3l8
simhash 1ub
similar 3i 1 7v a0 g0 1 af u 2f 20 25 5y 5 5f 1z 6 6d 6 1g b q 1k 9 3v 4m 1 s l 15 14 22 1 4 gd 8b x 1 fl 39 ac 5y 15n b g 6j 1o h c 1 3 3s 2h nf 2o ki 4 6u d 71 1 v c7
simpi a5
simpl ig 4a 2a 1 7k 1u br mf 62 6 r 1 2e 4c e 1a3 1k9 20 5u 9u 5y 1t8 z
simpler ir
simplest mu 3t 1ff 78 2zi
simplex 1qg
simpli mt
simplifi 2et 3a7
simpo 19z
simul 52 53 jm u0 5 4 33 wp 3 y we 1x8 c 4t 65 3 4y
simultan 60n
sin 7jl
sinc m7 4sp ag 1 4 1 g9 h5 n2 g3 4 7c
sine 5kf 2 d8 2
sing 3tt hf
singl kd 37 2m 1w 49 9i f7 1 im tr 3b 83 9q az 8i ay hj 4r jp lt 8f 2w 7t ku 8o gt
singleton 4jn
singular 1p5 1l3
sir 5zk
site 8t 1q 2st 8 1ye 2ud
six 9u 5qi 37
sixteen 2sz 6 37m
sixti 4a 2nr
size 1t 60 9z 3 5 10 6o 4 2 5u rz 7o fm f6 7 1 21 10 f 3y 1s 87 3 5 n 1e 8 4e b 3 e 1 2b 4t 2h 34 3d 25 5p j2 1 2 a7 255 ev 3v
skeleton 2vy 13x 4
skene 7s4
sketch 1ui 1xq 7 9x 3 6k
sketchi 3r4
skew 2cm 1o 4pi 1 9 3
skill bp 2 178 1f1 nt 4
skip 2ri pt 7p 9a ca 8l ge q2 c9 27 kp 1 3 c0
skipgram 3lc
sklearn 2gz
skopt sz
sktime 5yj
sku 6z
sky 3qn cv
sla 6oh
slack 4eb v3
slam 451
slang 1go
sleep 4
slerp 3lq b4
slice fs j3 2x8 b 2f 3 2 7q 6q 1 1zq 71
slide 178 nc 177 hx n4 3o mx 1 ky b9 1f8 7
slightli 5ni 1ql ex
slip 7sg
slo 53m
slogan 3rl
slope 1qs d 4s 1ot 1tu 8h 4d
slot c6 z9 10n 4ck
slow 2q2 a5 1u 4v 13e 2 4g 5 be 1j 2 m9 9 82 87 9f pd
slowdown 2xy
slower 2st 2nl
slowli 2ov 1c bt 2bh 31 16n
sls 2jc
slug 4ly
slugifi 4me
slurm 6j4
small 5z c8 cx 27 cx 1 49 ho 1 a a 6c 2y 3 9 2 3x 8 1 4r 86 1e 18 1u 2 5 3 39 w f 2 c 6 5 5 5 1l 2f 3a 1c 3 4 39 1 1 1 n 1b i b n 42 r 8 3s 2 3 j 18 o c 31 46 17 19 4 d 8z 2 g 28 2o 3x 36 8 4 4 26 8c 1b 1p bb 29 5c f7 81 9 2 9b b6 1i e 10 2c 7e 1g 2 m 10 53 3 1 6c 2s 5u
smaller 1p1 5m 2k hl bd 1 39 4 2 4 2h i 8 4z d6 4s 2vn 2 ra 3a ik 4
smallest l4 3 2 4k 103 aw 1hz 3kh 27
smape i1
smart 9j jk 6um
smile 41s 2e
smirnov ur
smith 1uo
smoker v5
smooth 1nq 2y k 1y hl 1 3q nl 9k l9 144 cf 6a u 5 6p 1 18 1t 1ek a4 v 2 1
smoother 31z 2im 9v 5
smoothli 3x0 3mw
smote 1wm 2y 9 6 b
smoten 1zz
smotenc 1zz
smpc zl
sms 59c
smtp 4td
snake 58y
snap 3ql
snapshot 2fb c5 wt 3q zk o f4 11l 9p
sniff 7wu
sniffer 7wu
snippet 5h1
snorkel 7s4
snowbal 1gg
snowflak 57d 1ds
snr 47t
sobel 457
sober 35d
sobol tm
social 8z
socket 4gi
soda 6sf
soft aa yj cq k3 co ep 19 kd r1 4 93 8d 7p
soften 3bp tw 2u7
softmax 265
softwar 71l
soil 2au
solar 9c
sold o 6s 1vw 3e 3fk 1
sole 662
solid 4c4
solr 1fg
solut tk fc a 3 c7 2n 10f 2 1 9
solv 1qw 6 2z 1 l is 3xh
solver 1o1 pd 1i4 5 bs 2 1 2
som 25s
somebodi e 2h 3g sy 17j s 49 1p4 30 af 4 aw 20 1d6 vt ek 69 4z
someth 14z wx 61 co 3p ho 8n by mc 3d 3j 6 6 54 1f d a1 u 59 8r 2 2 gr 5y 9u 3 2 q 22 1i ir k i z 5m dh
sometim 62e
somewher 6f9
song 3tp hm
soon 1o b2 2dw fc 2ke n2
sooner 2l3 3fr
sophia 3f6
sort h4 5g f5 9b 6b 4 4 73 9 14 bp 6 34 3 hd b ox r7 y k2 5 4k 1j 6m 9 6j a9 fg 17a bf hw 3
sortino 4y
sound fj 34z 94 3 3 3 1 73 1 3 9u 1 e 2 1 3 2 1 b 18f
soundex fi
soundtrack 3tz
soup 3c6 9k
sourc us 6i 9c 1 2 2q 5g 2yj 7p 2v 1 5z 7s j d yn 1n 3 1i 6 v o 8h 1 2b t 4r hp 65 9j 4
space 7c ls 12r q7 1o 8m 56 if f cr 8k 22 w 1 1am 8d oo 18i 5v
spam 1he m7
span 1bb gl 3bd sc 17t
spanish 1az
spare 5m9 4
spark 6dm 8m 4h
sparql 1sn
spars 1fm 2 eb 1or y 20 1e b 1z4 1vn 5 1 5y 2s
sparsiti 2wk
spatial 1vd 1x9
spawn 37g 6
spc 5wi
speak 40k a 3
speaker 13a 4 38b
spearman 1th
spec 1cb 50i 3t q 4 dg w 17
speci 21z
special 12t i 3 2 8u 1l6 4 bz 18 2k 1rk ma 2 3
specialist 3ai 3
specif 1km ej
speckl 45m
spectral 2hs 159 1x3 ew 1px
spectrogram 4bj c 189 aq
specul 350
speech 1hn 2by 70 2 ad 3 l
speed 1kt 15k 3 2s 9v fw 2 rk 4 s 2r 74 fo fd f ng
spell 30 35 9f 2 vf 3iq ex b 251 3 h1
spend 9 11 k 69 k 40 g6 2hb 1t7 1q1 f5
spent 32w
spheric 3x1
spike 5fs i dz 2 2t
spin 1m6 3
spinner 4mz
spiral 2hu
splade 1fm
splat 455
spline 1r7 5so
splink fe
split 5p 1 a3 2 6 2h 14 42 3 41 7 1 2 1 6 1x 1j a 1h 3h an 3 31 6c 43 3u 25 7f 2j 6b ah 9h 54 6 6o 8 14 1e 2i 7 3c 9 l 8i 1kc 4j 19 6 38 4 7t 2k 7h m cu fv a9 9 5u u 4c 4 1s 10 5o 6q d 30 5 3
splitter fo l3 dt 43s
spoil 6zo
spoken 3ty 6q 1fu
sporad 5m7
sport dn 1vf
spot yy 2ro j5 i2 oa 1fg
spread 2l 2 8u 8g 9s 1d 18 qy 2 b mv 11 2 3r 16 dg 1j kl rq j3 1 m 44 122 1z 1k cj gc 8s 8 3u 15 15 b0 6
spreadsheet 6ef 3 td o7 f
spring 5il 1uo
sprt vf
sql 1iq 3re 3 14f c0 15 1q 4 5c
sqlglot 6tl
sqlite 6lc
sqs 6rh
squar 1qx be av 2 64 xv 68 8u 38f 3 kp y
squash 72j 16
squeez 26h pu 46y 3a d ia
srm vn
srt 4bs
ssd 2vl
sse 360
ssim rf
ssl 4g1
sso 51n
stabil 3v ia ej 1ht a6 tz nr 1hj 9
stabl w1 xo ou gx 1am u 1gz 1to
stack 23t 178 1gm 3n 3 xs 1et
staff 22 70 2x p8 11f
stage 6i 13j 15m 3p t7 3 1 ve 2 1 p 1r5 3l 60 6z 89 d 5u
stai bi 1 c2 al 1d 4a 5s c7 m2 do cx sd 1al wn 1rb
stale 67h 4 kz
stall 2q8
stamp 5g7 h4
stamped 52p
stan we
stand 9t jy mn hs 11o sj 7j z6 1b4 q8 oe
standard k3 5u nt 9k 1r0 16w cy e1 1qi sg
star 1gu qq 6u 4dj mw
starmap 53v
start 18 vg cx ja gs 26 5d 51 3x 1n 6p 91 2 2 d 2w 2 2 2 28 96 4k 5 6 2a fc a7 5e bl br dq 4f 39 33 8 2x 67 1u 1v 2 4 3 74 3l 1v x 5q 9 9 b 8c h7 4
starter 6kk
stat 4xh
state og 8q l7 1c 5z j6 a0 1 2 k 3t 3m 8 5 3 8w 2m 5x 59 1w 1t 28 41 1n 1 l 167 9y z 1 e d8 3r 4 2 2q 2 2w 1 bd 8 2t 5 1ii
statement 2cx 41z eo
station 1rs 5yp
stationar 5rt
stationari 5eq d7
statist j7 4 a h 1 5j 2 4i 2w 19 1ju 2fc ft 9s 1 6a 28 2 1y tl hj 4 5 5 3f 4f 25 6s 3
statsforecast 5sl
status 1pp 3cq 3y 1ob
steadi 7n 2rw 1av 141
steadier rt
steadili 5ei
steer 2nl ax co ha 5 gc 5 3r
stein 7ix
stem 12i 38p mk
stemmer 1gg
step 8s 102 1 1 1 2 1 v 26 6 89 48 2 1 2 ed 2d 4t 24 b2 8 1t c 5 3 2 3 2 1 1 12 j b 18 49 7g 1s 77 9 h 3 4 a 1 3x 1f a 41 6a 1 1 1 2 5 1 2 c d 22 1 2 2 1 8m 1 1 4 1 2 2 3 5 28 q 2g 1 3 2 ah hr 19 7 6p 2w 2i 8 t 4j 1 29 2 3o 5a 1 1 1 8 j 1 9 6 3 j 2 2 4 5 c 8 4 6 2 3 9 6 7 4i 2 7 c 1e 4 e 2 1 1 5 9 4 1 2 3 3 2 4 4 1 2 3 2 1 9 8 4 1 5 8 4 1 1 3b 1 6 1 2 h 2 1 l 9 4 j a a 2 1 m 8 1 2 4f 4 2 g 11 2 i 2v 11 6 5 1 2 5 i 2 1 3 1 6 3 c 2 c 2 3 1 6 1 2 q 2 1 1 2 2 1 1 5x 3 1a 1u 1s 8p 2 53 4
stepwiz 18y 6e3
stereo 451
stft 5uu
stick 1s8 5je
sticki 4qv
still 17 5f 1e az 31 eq 102 73 5 cv 1 l8 5r 8e 94 3 4 gj 3v p 3p gt 21
stitch 44w
stl 5dt em
stock q 6 6l 53i b3
stockout 7f
stolen j 5t 38
stop ed ev 29 1 108 ci a0 89 1 2 4 4 8 er 2 4 1 3o 3v be 7 o2 1y 67 2c 10 2 1 34 bz yx 6 9 4 5 191
stopword 12i
storag 9g 511 14g 2 4 9u 1 65
store 3h 3i u4 bl 2b 3 3 84 6r to 3o 1e 7f 7v 9q 4a 1 k 1b 3 1n q9 3 10 8 64 4y 26 2m 5f 7x 3 1a r8 29 9 1 6 3 1 z g 1 18 aa 2f 1 1 7 t f 1 2a d 9 1c w 6 49 2c 1 1 1 9 a fx 8 ec
stori eh 1 3d1 3er
storm 6y
straggler 6nq
strai 5ol 86
straight uy vj bn 6 86 7 2e 6 6 2o g2 18x 2m 1 170 ad 3g 1cd hp 27 5
straighten 44f 1a2
strang ai 8 29 kt 3oo tc 8 1 4 8j j9 13k l8 3
strategi 51 1 i 1nf u8 si 1r8 hi
stratifi rr 6j4
streak 7tr 4
stream el lj uf f0 7 8u ng l 4 9l 4 1fh e1 e3 gy 9 ft 2 2 15 3 4x 1 3 4 2p n 3v zc
streamlit 4wr
street 1vo 83 ca 4xn f 4f cn 1
strength 3r 9x kn ol 6o 7 j5 19l 6 4a 4w 2v b0 1lb
strengthen 14l v1 29t
stress 4v u9 32v 1
stretch 2l5 dn bi 9l 1db j0 6 8 5 e 2k 3 bm 17z m
strict 35c cd
strictli 1ls 29z
stride 2q6
string 4jl ac 3y 3f 1sn jw j p 3e c3
strip 12m dx 1 2h 3v6 1ri ot 8
stripe 5aq
strong 235 9n 6 1z 3gw
stronger 11s
strongest 5kc bg
strongli 1st 9l 1k5 20v 1iu hd
structur 5x 5f uz b o5 6 o4 zl 9x 9s ih 11 hk 1s 1x 2 50 3c 85 40 3 sx 2 68 d xm 77
stub 4kc
stubborn il
student dv wf 4 1md 6 5
studi az 1ww
studio 46c
stuff 316
stumpi 5vb
style 5g 1cl 5 28u 43 1e 1 2 4 4 1t 1 1 1 1 v 9l u 2g 4 g ey 3 4v c
stylometri 1hz
sub 2fp 21x 26l
subcommand 55b
subgraph 1sr
subgroup yv
subject 130 2 a7 1d 1l 1m 6j 4c 22j h3 1 5
submit 6j5 dk
submodul 393
subplot 4wl
subproc 2nt
subprocess 4of 28h
subsampl 79z
subscrib 27u g cm 1z6 1ti
subscript en 1tm 32o
subsequ 5gt d
subset 1yl 2 27 1 4c2 b fo c1 8 i 3 3 46
substanc be
substitut 70f
substr 4xu
subtitl 40q b2
subtract 3lt 1sg a 5 5 8 1nq fl
success sr 43p wq oz 4 b jq 4
sudden 2si 2mu y
suddenli 1hv 5at
suffic da
suffix 1ur
suggest 71 m3 1e9 6 ef 8 f 9 1zu 3 me 1f w sa
suit 1do lt
suitabl 3u3
sum 194 lg 1 bm 2 6r 9 19 dk 6 2i kx 1 22a 2 2 7w 2 6k 7i n8 h4 7 h p 3 ak 3a 1z c 7n
summar 127 vw 9 jm 350 1 aj 1ax c
summari pi z m1 3js qk 9 ak u9 et 1t 3y 5
summer 5e6 4f 1ur
sun 9d 3t6
sunburst 4vq
sunter fe
suod 2iq
super 2fb 1ci
superior jc
superv 157 143 1by 445
supervis 18u 6ja
supervisor 53s
suppli cb
supplier ck 1 1 6zn
support 1df q9 3m 5l 1bu 2 1
suppress 430 w6
sure jo 62 j 73 a c 1bg r 3m xx xs 9a 2tb 6
surfac tq 2 xh 28y bt 3cy 1
surg cd
surnam 4y0 2wx
surpriz rj xy xd
surrog oz 4r 4n 5p6
surround 1xw 2d e 49u
survei 94 2u 758 77 9g 1
surviv 1n 262 d5 g 7 32 rl 2ir
survivorship fl
suspend 6hr
suspici h 4 5f 75j b gl
sustain de
svc 2g0
svd 1p0 oe xf 80 r9 3e5
svm 1zk 44 5ns
svr 2g0
swa 3c2
swallow 62w
swap 1dy 1uz 3 r p6 r 32l 5i 6j
swarm 1c8 1ci 2 26r
swear 1gt
swin 3h6
swindler k 5u
swing 5kd 2y 4s 1 2v
swiss 7p0
switch 10g cd 1ge 5x 7 a4 3 5 e1 12x 1 5 oj 90 2 dl pa af 3
switchback vv
sycoph 18n
symbol 1je 158 30a 6
symmetr 73z
symptom 2gj
sync 19j cx 22i bl 13z 1pq 3
synchron 2s9 1z 8m 3z 2qj
syntax 1g4
synthesi 3tl 3w7
synthet 1e8 ie 3j 1 jh 218 2vv
synthid 1jt
system fa wm jp 1nz 17e 2 fq b y7 3 54 jv 13c 1
systemat ge 5dh 247
t5 48f
tab 55e
tabl 4f 2b al 4 4 8y 4n jn 2 1 7j 6 2k 4f 1x 7q dh 3 53 1j ky 55 5x 3 l6 g5 4 6 16 2 10 5b 26 2j 2 6 1 11 5p 1b 1 x 2r t 1 1 5 2 1f 9e 2 2 p 5 11 28 3 o y 2 6l 10 73 2k 4 3m 6 2 1k 1 1 8 d 4 4 4 5 1 1 2v 3s d 1 1 3x j 9 1 3 12 4 2 1 3 4 1 1 1 2 5 5 14 3 7 2 3d 3 1o 14 7 11 a 2 s 3s d 6 t 2 2 9 1 2 1g 2 f 6 2 1n 9 8 3 2 32 q i 7 i p 2q 1h 1p 5 u g b 1f 1d f b 2o 2 2 4 1 1 4 l g 1 1 5 15
tabnet 2go
tabu 2ot
tabular 2go 34z 9
tag qe 1 iq 24 4v g sj 6w 31 20k lc 4d 13o 9 54 7 x1 5e 4 b6
tail 1t1 d 51e 3 90 3 np
take 73 1it e4 2w a 7y ar 37 4z is 9v na r 2q 3t 2g 2m 5n dr 13 25 z 6 d 2 4 67 en 3m 12 gq 24 2d 77 1k 3l 2g 5z 3 5x 2 27 5 4c f 5k 2l n
taken eu 2l 3dy af 1fl 1a7 4y 4z
takeov 6a
talk 136 93 9 5d j 2c h 1k 1k4 8r kx 3 9 av 3c5
tall 77u
talli 50k
tame 6zp 4c
tar 54k
target 1m 6p 20q 5 3 3a 7s hz 6w 2l 6u pc 1e2 bx 9 1 2 13w 3 gv 1 3k 5q
tariff 2h a2 7gp
task 16t 5d 1i 2 3 az n0 2 xm 1w p 8z 2 2 s b 2 kp 3 oy 6c 4 xl 14 1 4 6 14 p 73 8 e 8 b o 4v 19 5j 2 5 5 1 2 4 1 1 5 5 2x 3c 1h 1 2 o 3 o 1
tast 14a 13b 3 e2 1 5
tax db 4uc 37 1 1
taxi ce
taxonomi 2fo
tbat 5rg
td 2nk
tdigest 1ui
teacach 4aj
teach 14a z 2 3 6 255 2 k2 2 8 hg
teacher 1aa 1 1mg b
team 35 aj 10g c1 2oa uz xh gi 5z
teardown 6lj
technic 55 1k 5fc 11l
telecom ad
telemetri 2e by 3zs 2d1
telephon 7ip cq
televis 8e
tell to 5l bz e6 ce y4 ka 4w 3s 1s dq 60 5 3w j 17 1 6u 2 7w 1c 6m aa j 4 q0 yj 8b 6j 1d 4 bw 3
temperatur a9 n1 yq 6d 12x 8 d3 22w
tempfil 4op
templat 134 4q 3u 7i 20 31p 72 bo 3p 2u xo as 5
tempo 4b9
tempor 48p 19n ac q 4x
temporari 4op 1dj w7
temporarili 3np wa 2
ten o 22 ff iv 19 r kv 2j 5e d5 13 40 2 8i 6 1s5 92 6b 1 6n 12a 1cq 6u
tenac 61z
tensor 1ko 1a0 68 7q 3s 3a 8w 1j fx 114 1
tensorboard 337
tensorrt 3j3
tenth mi 1rg 5k5
tenur 7q0
term 17i 86 d2 1ku 20w 3 5y 9m 3o 1l
termin 1mk 2l9 9o 2 5 4j p 2 ii 2 1 1 1tq
terri 1mv
territori ky 1d0
test 4v 3t 7a 2 2 32 7 5 2 4 3d 9 f 3 2 1 1w 2 1y 8 8 5 6 1d d 7 3 8 3 4 f 1 3 1 3 f 8 2w 7p 72 7 154 45 24 ph 15k 1 1 1 2 b 78 1 1 2 2 76 1 1 2 1 1 1 2 1 1 2 1 1 4 68 c9 6 6 3 91 3 1 h gz 4 8y ah 1 cp 7 4g 3 1 5 9 3 5y 2 5v 3 2 bf 1 6 1 2
tex 4xf
text 34 mb 2 6 1x 97 2 8 e 4 h 2 3 3 4 4 9 6 4 9 1 n d u g c p a 5 7 1 j 7 2 6 2n 1 3 4 7 1 4 2 9 2 16 l 1a 9 1 d 4 9 a 9 a 2 a 2 2 2 1 1 4 4 3 o 1 8 f 5 7 b a 6 1 2 18 3 d 1e 7f 5q 3h b2 h j7 c 1b 5 a 1 2 2 2 1 6 9 7 8 4 36 l 2 h 6x 1 y 2 9 2k 2 c 1 6 2g b g 4 6m b 1p l c 1t 4 1t 2 2y 4 o 6z 2l 1i 3a 14 7 8 a g 1f 35 1 7 1 w 2 16 3d 2 1n 1i 1t 2o 3 5k 2n i 3 2 b 2 g 1h5 am g 6 g 4w 7 67 2 2 11 2 1 5 2b 3 1 5 u 1 7o 1 49 3 o 1i c
textual 3us
tfidf 12q
tflite 3j3 1sx
tft 5so
th 6zq
theft 9j 52k
theil 2ds
theme 12z 2 er 3f3 2re
themselv 7nb
theori 1sw q7
theta 5mj 62
thin 1p3 8a of au 4 t lb 3a
thing mu da ez s q0 v e 20 hi bq oj 1u 27 29 5r 3 2p p 33 2y 88 up lh f 3g x4 2z 2c 34 cb
think 191 30 4 1c2
third 2ki 2q6 200
thirti 4a q7 1eg k8 2f3 1w5 4m
thompson 2bx b4
though 33p
thought 1c0 2
thousand bg rk gz 3w lh 6m 28g k6 8r bf q3 1 rb
thread 1j1 375 2 dp 4 7a p8 f mz 3 3
three cu aj 6z 7x nw is 170 k5 1 3 4x on 4p 9r d1 5t 1az 8v g2 3g
threshold m8 1eq o4 1gc 1ab 1q7
throttl 4eq 8u
through 8t ji bd 8i f2 g 6 5 g 9v 47 6q 7e 75 8d 3h 5g 3n kg 2b 4e zi hi 103 kv jg 3o 3i
throughput 32v 21
thumb 15n 6
thumbnail 3s1 1hq
ti 387 dj
tick 5m
ticket 34 1ea 21c
tidi 1gl h8 3e 2qr 1 1oz yd 4 f6
tidili 4on
tight r4
tika 1ep
tiktoken 1cu
tile 1vt 20a 2 7 1 3 2p e9 w4
till 7z
time 1z 49 2v 16 u z 3u 5z a 1f 4 8 40 d 2 1 h 1c 2 3g 2g 3 i 40 4z b4 12 22 5 20 13 4o 8z 25 w 2 3 1 10 7 w 45 4h 2b 3 1 3 2 5 b y 3j 6 a 26 9t 3 2 9 3 5 1n 1w 3 ld 3j 2v 97 45 1 1v c 76 6 24 x 3h 2l 3 15 1 a 1m 1m 1r 2d 44 p 27 2u y u 2 g p 1 2 4 9 2 u 14 6 9 2 6 6 c b 9 w 27 1 7 l o j 5 p e 2 11 8 w p 7 18 c e 9 2 w 8 3 5 1 2 1 2 e 4 1 w 2 1 v j a d 1c 4 v o a u q 3 7 5 3 2 x 1 2 1w i 33 30 3 49 1s 2g 32 t 3e 1q v 1 1 e 2g 6 3n 4h 3v 1 4 1 5k s 2 2 6d n 24 2 4 54
timedelta 587
timelin 1g2 3fw
timeout 62z v5
timer 548
timescal 5ab
timesfm 5sx
timestamp 5x7 bp c co co 2 ec g2 1
timestep 3v8 ch l
timet 1ri 2 48u
timezon 58a 24v
tini z2 1xt e 7v mv 71 2ta
tissu 46s
titl 1ia 1 347 2st 1 1 ff 1
tls 4g1
tmpdir 6ye
todai 4i vh 4cr 28 as 9n 1a4
togeth 5l 56 cu ao 3 16 7z 8x bu 2 18 6 5r 3b 2 1i t 2 1e 4 3 8 6 1y 8z 5f 3w 31 3 57 15 1k 1 3 2c g 6c 8v p 4i hd o0 2r j be bh 25 4a 7 1d 3z b 2o l 2 t 1 32 5 93 59 1a kf 1h 4 3 2 s w 4 85 w f s 2 v 7z 72
toggl 4qk cc
toi 2pq 1us 5
token rl bv 1 36 1l s 3u 1 4 1l 3 1l 37 3 7 f 5 9 9 3 1de 1m 7 a g e 5 1v 23 1 a h 9 4c 1 2 4 2j 2 2 1 1 d 1 2u 1 9 5v 8a 70 63 2 2f 2 4a i lx 1 1 2 1 18g a im 4p
tokyo 7d8
told 251 2jm 1o2 np
toler 3g2 2mw 88 e jg xv
tome 4ao
tomek 1xj 2r
toml 4hq n8
tomorrow 28 72 2i0 2kx c 4 3 l8
tone 1i9 422 ad
tongu 12g
too ee 42 4 ib 6n m 1 5 e cw al 9 n 9 bi l 4u 1s 7k 4u 8 s 1x ge pj 4c 98 2 fl r6 8a 32 64 4 6 43 6 64 a1 c9 2k h0 1q 2e 4x 3 4 56
tool yn 7f 69 3 a9 1 b 1 1 1gl 12q 2nx
top mh 6 3n be 8v 1g 5s 5r gc 1w gp 9 u8 18 15p 7j my ay 1ei 86 ef
topic 97 tq ab 4j 3 4na 1j0 2
topk 35a 1vl
topolog 1om
topp 35a
torch 3g2 2w
torchrun 6j4
torchscript 343
total 3pp 1p6 32 4 3 w 6x 2 2 38 1 1f3 6 17 5 nq
touch 8h 32a sp va 7b 13f 2
tour 1c 3 ap 1fk
tourism dq
tournament su
toward 3vv gt
tower 2m0
town 1ro ru 4ix sr 2l
toxic 16x
tpe sz
tpot 2gz
tpu 3q1
tqdm 4du
trace dx y3 1r4 u3 162 14z
traceabl 7eu
traceback 4rn
tracemalloc 4le
track cg 15x db 17y 105 7i 1ik vr
tracker 1vp 17i h 3lw
trade 52 1 h 3 bd ci 3 1z4 2wu 9q 1to
tradeoff qj
traffic 1m 8u 2 3n 6b8
trail 4r4 33i
train fq 6 2y 1 5 2 2r 5 9 1c 6 1 2 2 4g z 1 1 2x 1j 3 q l 1 3 b a n 2w 2 6 o 3 r 1 6 8 1 2 9 1s 6 5 2 d 1 1 2 1 v 4 e 4f 3 1w 4p 17 1 8 2 4 1 2 2 c 99 2d 1 h 25 2v 1 l 4k 2i 1 2 t 1j 8q 27 b x 7 1 2 1 7 3 4 1 3 6 4 1 y 7 2 b 4 m 2 4 2 5 4 1 1b 2 1 1a 7 3 5 1 2 9 f y 5 u l 1o 4 j 6 4 6 4 2 1 f 3 2 1 a 39 1 7 6 1 27 2 i 1d q 1 1 19 4 3 4 2 1 3 1 1 2 2 n g 8 1 8 2 7 9 l q 1 1 4 1m 9 11 l 8 q i 1 k 4 1 7 1 1 1s 4 1 54 h 1p 1 s 9p 21 l 1v 3 3 2 hx 1 2 1 nt 2 a 2 2 a4 cw 4 4 2 5 o 11 b4 6 20 x 2 3b 3 9s b0 d h5 l 60 1 5 6
trainabl 2xm o 3 3 3 c az u cn g 3
trainer 157 g6 1sr g
trait 7od 5
trajectori 1vn 24s 78 4m
transact 5u 72 1uc 2g4 26q 7f 73 34 e9 1
transcod 6j9
transcrib 40n
transcript ra
transfer 5y 25t 1aj da tx 1lr f3
transform 1vk gz 3 42 8u kx 2d 4e 2w 73 67 at 1 2 pt 7o bj 7 6z 3o 4 o 1 2u 2d 4 1 5 8q 8 ke 3 6w 54 3i ac 5 5 4 5 1r 8 ei
transient 62i
transit 43 1lk 279 3 19d 1is
translat pg cx g5 1 1 1qb 3g 48 m 1b5 1p4 1fm 3
transliter 1in
transpar 22o 1wn
transpil 6tl
travel 1rm 45 4aj 2w j0
travers 1sc
treat lj ec 13l gb 2 e 31k 1lu
treatment lo 1mo bl 4 4nd
tree 4p bn i1 m2 7h 2v 3 3l 3 4 3t b 1 1 3 1 1 1 5 2c 5 5o 1 2 3b 1 1 1 3 1 8 2 1 2 1 2 1 g h 3 19 1 1 3q 2v 1t8 7j 79 8c 2k 4 og 2 1vj
treemap 4vq
trembl 5kq
trend 1hu vi 309 3 a e c d 5r 6u t 5 6d
tri rq 1g ff 4k 9u 105 f2
trial ay i2 1 6 1 7 9 1 3 a5 k2 oa bj
triangl 6j 2
trick z3 3 dz qn 1uh 3qm
trie 1ur 3ed
trigger 10h 2ok 2b6 d2 6 6 aj 8o q
trim 3lu ps 2nv
trip 64r
tripl 1sn
triplet 1fp 1mm
triton 3c8 6z
trivial mr 6
trollei 26t
troubl f2 1l6
truck 1rb
truli j5 a
truncat 182 3ei x9 24e
trust 242 4n 27f
truth hr 8 8t 6p 33 19g s8
try 14o 17d cf 1a p4 15p 3 4
tsf 5vk
tsfresh 5mu
tsne 76z
tsp 1rm
ttest j4 au n
ttl 52m 14q
tts 4b0
tube 2g2
tucker 3it
tuesdai 79f
tukei v7 6vk
tumbl 6rb
tumour 43j
tune g3 3 7s 2 5d ah 1l xf m8 86 6 9 6 9 6 d gv 2m 44 10 pa 5 1bn a1 2 1cj
tuner 395
turbo 3yd bi
turbul 5os
turn d 3w 1j 9x d 8 5b q gv 2 1 1 1 4o 4l w9 3s mn 26 87 p 1 2 ab 2g 44 1r 2f 20 8f 2n 8k 3 9k 9i h8 4c 6 15 42 42 2 31 e1 49 4 ks b 7 6 28 3 9 33 5r 43 b h 2k n ak
turnov bn
tutor 2wv
twap 5h
twe 5w3
tweedi 2b0 38
twelv 5ch
twenti 47g 7u 2p3
twice ix 77 22n id 2i r2 lt 1 an 3i 6d bd hg 4 g3 4l 5l 6s 7 3
twin a5 29j 53u 9
twitter 5wy
two 2x 2o o 96 2 23 1n 2 4 2 3 2 1c 4 24 1 6 4 1c 1g v e 22 e 1 3 1 3 1 1 1 2 6 3 2 2 4 2 c 2 36 1o 41 4 4 1o 1m 2d 42 2h p 1i 48 1o j 2 4 2 1 13 3e i b 5 25 11 3u 22 5f 4c 25 9 3g 4 q 1b 1 a 8 75 4e 6 d a6 2 7w h 27 1r q 1e a6 5 7u 45 7n 1e 1 1 3q 1 2 4w k 1l 1 2 46 13 64 29 o k c b l 7g 4 2 3 2s 6 5i 1 3 5z gf 1h 2r gk 4r s 1l 15 1 6 1c 2 7 j 4 y 2 4 2 2e 5 2r 2 1 o 1 1 1t 6 1 q 1h 18 10 1r 17 5 1m l 3f 3z 2 2 3
type 204 50 o3 3 cx 1m fn 46 93 h8 n z 27 3z ae 4l f 7 19 2m 8e s8 7k dq o 1 4 4 4 l k 2 a8 4h d 1u r 2 a de 4
typeahead 594
typer 55b
typic 9b 8k 92 7o 49 gw 3d 2 b0 8 6o c9 15 2yf 3 4 5 92 5i i 161 k0 4p 3j
typo 1b2 3bn 2rc
ucb 2n1
ucr 5ym
udf 6yn
ugli 3w2
ui 4n2 ih 1h4
ultrachat 1mp
ulyss 3co
umap 76z
umlaut 7up 20 4
unalt 6fo
unambigu 6y1
unansw 708
unbound 6j0
uncertain 7i 22c 1r
uncertainti jp 2 ds 2 1ch p 2y 2fc 1 uv 5m 1u4
unchang 6oq 4
unclear xx 1ds
unclip 47z 3y
uncommon 7jf 4
uncondit 4cu
uncorrel 76v
under 1o2 3 2w c 5q yu 43i
underfit ih
underflow 3cx
undersampl 1x3
understand kf r3 3b ns 2eq 2 c9 2 5m 1ud lp
underwrit 6t
undistort 44y
undo 4nf 8 j2 re w1 nm 4 4
unequ lo 13v 2 1ba 26u 8r 3d
unet 31t 11o 4t
uneven 1yp r 17j 2qa 16n v3
unexpect 3hr 1y8
unfair zw
unfit 3u8
unfus 3yr
unicod 1gj
unidecod 7un
unifi 1gn 3hc 2wk l 3
uniform 7k3 5
unimport 2wl
uninterrupt 7tu
union 1s9 x9 1je 38p
unipc 47f
uniqu 4lz 2 eh uv xg 1 81 bu
unison 4y6
unit i0 18f bs 3v 4b q0 fe 1e2 y0 5 vu 3 ez 3 6 2 en 4 2f 6 cn 3
univari 7mo
univers 6j6
unknown xt 1og 7i 3x7 97 a c4 8p q c2
unlabel 29b 5
unlik xr 3 27m 46d fq
unload 9h 2o9 8o h8
unlock 444
unmark 29c
unmix 7nw 3
unnest 7fg
unobserv 5rl 1wv
unpack 54l 1az 102
unpair 15w f3
unpickl 54q
unpredict 1pg
unread 4fr
unrecognis 7eh
unreli 62c 8
unrol 7fl 9d
unsaf 3u2 5
unseen rx 1qx 35z
unset 4ph aq
unstabl 2se 4v8
unstack 77n
unsteadi 7n
unstructur 1ep
unsuperv 5g9 g8
unsur xw 1cx
until 2c 7m 6c 9g 16n 4d 70 1 2 4 9l 3i b c 7s 8 w 1ga cs 11r 9k 5l 5 pt 9 1 b0 42 bs b
untouch 2xb 1o
untrain 2pm
untreat 2jr g
untrust 4pa
untyp yl
unus 4q4 fp
unusu 2is 2wy 6 8q 6q 1n 1ep fe l 1
up 13 73 9a 2w fb 1l 28 27 6 d 39 gm d 5x e 9 x 26 2a 13 3f 6 3y 2e 9m 3e 2 2 e 7 10 k 1i 1i 53 i 4z 1v 6z 41 2 ho 7p 27 3v 8 4w b g 9 2 am mn 1 5 5 3 1n 2 48 1u 9z 2b 10 a o 1e x 19 5a 3w a3 i s a 8j 57 1u 1m 1 2 3 6u 6w f 3n
updat wm 1 cv 5 cv n2 4 3 g2 3 21 6 4 5 6 3 6k 91 72 7u c 1 t6 1j vh ae o7 8x e 1j 3 4t 5j
upgrad 4n6 4
uplift 3e 24y bx
upload eg 2pa 8 1l6 3c 9r 1d0 1 g7
upper 29w 2 b 3p 39s 8w
ups hc a q 4cc j2 a l
upsampl 31t 2h4
upscal 3rt gx 1n
upsert 1ex 583
upstream 6dh an
uptim 53m
urgent 1hi 8c 1
url 4qx ad 66 31 2ld
us 2a 7n w6 gx 13n jj 2ps t l8 iz f f h4 k
usabl o7 6d7 g5
usad 5x1
usag 4le 5n 2 202 1
useless 751 13
user 16 2 m0 2h 6b 1 bp 3q 3 10 sc 9 2a 1 3 6 96 4x 3 8 6 o hp 4 2 4 1ai 3 5 2 7y 13 1x 1 3 1 6 1h 9c 18 s r 10 13 2q 1y 3 6 vs 2f 8o fd 12 q wa
usual 8t re 2py 1vl 16z yo
utc 58a 24v
util 54g
utm 7vu
uuid 4ly
vacuum 6s9
vad 4bm
vader 1hw
vae 26b 1ps cg 4v 1jn
vagu 1eg
val sh 4
valid fo 89 45 4 2 d 3 2r 1n 9b 1 8 d2 vo a1 1e 1 nl 147 2c 4u 4v 7f 32 3 2d 2 1 3k n6 9 8w 4 c fd 1 3m 7z 6z 62 6p 4o 5t 3 3 58
valu 5 3 s t n 8 10 u 8 22 1a 2a 4y d i 1x 1 1h 2r ak 3 1r 56 u 5q 4h 6u 1d 1 3 4 1 4 1 4 1k 28 1j f 16 1f dx 49 6l 2n 2 1 23 36 8 1g 4 6 4a 16 4 a4 2y 2 89 4f 7p em 6i 56 1k 1 3 4 f 5 1 2x 23 20 30 2i 7m 3 1 1v d 5 3 6 5 2 7 1 1c 8 p 7 36 f 6 4 1o 5 8 1 2 1z a 2g 6v 4 1j 24 e 3v 1 1 1 2 3 4 3 8 3 3 2 2 2 6 1 j 4 4 3 1 1 6 o 12 9 3 5 3 k 7k 2 2q 6 1 1 5 6 1 1 f 1c 2x 3 1 3c 26 1j 2 p 1 1 2 i g h 2 1 3 2 4 4 3 4 5 7 4 y j 9 a h 6 1 2 2 2 2 6 2 7 4 3 7 7 1h 1 20 z a 1 1 4 3 3 1 1 1w 12 30 g 4 6 9 4 18 2 w 1 2 5 a 2 r 2 e 5 e 5 3 7 7 2 9 3 6 2 3o v j c 4h s 3 o 15
valuat dg
van 1e aq 1fj 27z
vanish 3on tq 6d 1
vari ge 3o 93 7 1p sa 6d sx u0 ae 6i
variabl pd mg 2 12q 4r 15 nn 1bw b2 1 qh cv bd 4 i 5 gl 43 9p 4 5 1 a d e 9 f 2 g 9 fm f
varianc 58 7w 5b 8j 4l q6 1l 44v 1c 4 193 38 hn
variant n0 1oz 4 xq 8 19h 1v 4h d5 pn
variat wj wk 1ro 6k ev 5r 1 2u4 r 4
varimax 7oc
vat 57l 39
vault 6a0 a hr v
vblora 39s d3
vec 1hr ap 1s1 v
vecm 5rp
vector 113 d 1a c7 2 2 1 2 4 2k 7f 4 37 1c 1 9t d8 6x an 7 2q 2 4 1 96 2 e 2 8t 2 6 14 j f n 1b4 p4 zd ux 30
vectorspac 4y1
vehicl 1c 1qa 42 3yu
veloc 67 41q
vendor ck 109
venn xe
vera 39s
verb 1g5
verbos 4dt pp
veri oc 1mc o2 dz 5 lk s 1 1i3 2 jw 5b 77 54 gs 2z 1b 1 5
verif 61 3y0 7o
verifi 1ja 167 fr 1wb 9o
version jf 3o 1 8p 7 68 2 1zt oz qy i m 26 1y 1u 1n 2 j 7h 1 1 1 5 6z hi 2 1g h8 27 2 h 1y b4 2 30 1 3 4 2 y 2 1 178
versus h3 f 3 1d 9r bm 5s 1ag 13b 18f 5
vibrat a0 57p 2l
vid 4a6
video 3t1 a 1 i 43 4 2 1 24 5 d 36 23 2q 1d 2 1 1 3 4 3 2 zb
view 5c 2gt z6 f5 s2 1e7 g0 55 6t m 5 hx
vif 7nj
vintag 48
violat ef 6xy
violenc 4ct
violin 4vj
virtual aa 2ny 9 nr 2op
vision 3h6
visit 14 9 1n3 3x it b0 4v2 1 1 1 3
visitor 12 7t e7 2o 14q rt q 2g0 43 5i 2j5 3
visual kw 6 3gg r2 y6 l5 8f
vit 3h6
viterbi 2it
viz 6ka
vllm 19b 2a3
vlm 1ml 1xt
voc 469
vocabulari 1g9 1k2 7 a9 2k
vocod 4b0
voic 97 199 2b8 74 1 a9 1 1 1 1 l 3c4
volatil 5na
volum 5zo sz 2g
voronoi 1vh
vote 20p 22 6 1c 4
voucher es 1to
vs 2fs
vulner 56a
vwap 5h
wai 8t om h0 bo 4 1 v0 uq 1ip 8b
wait 93 no nd 3 1 4j 16 i0 me 8 9 c b2 b a0 16j l p 2 60 15f 1r z q 1f 6 d0 2 5w 6p 9 2 1 1k
wake 1ig 2w0
walk s9 3 yf 1o jv 16 vk o3 83 jn i9 pd 2b 2 1xk
wall 3sq
wan 4a2
wandb 337
wander wi 30g 1uw
want 2o4 9z 40i
warehous s be 1fl 4dj f 92 6e 1 1 2 6h c 27
warm 2qf 2ld
warmup 1ki 15j
warn 1n de 72 3sb 3x 4 gr 1 1 18p gl nr
warp 5gb g
warper 35k
wasserstein zx
wast 1oa 1cs 4 1 i9
watch ek 1 1 ag o 8z 1k 1nt 2p y6 pa 72 wd 4 c6 m5
watcher 54e 1bn
watchlist 64 8x
water dk q
waterfal 4vw
waterman 1uo
watermark 1jt 2an 76 2m1 3o
wav 3kh
wave 2qb om 259 1 7 1 da
waveform 3tx
wavelet 3mz 27s
weak yy f9 ou 1 bv 2b6 321
weakest 75l
wear 9z
weasel 5vg
weather dl sl pt 3ep 1 ak 2
weaviat 1f1
web 8u xg ab 1mx z 3 cu ys 2 6 2 62 m 9o 4a 9 a7 13t 4g 13 1 5p 15b e
webdataset 3ga
webhook 4qx
websit 7wd
websocket 4gi
webui 4cx
week 580 3 46 2 3 b 7 7 j 5n e7 2x 75 1k zv k 3b 8 6p ds
weekdai 5d3 ks 1f1 6
weekend 5pl 87 1f1 4 7
weekli 4xc gd 1 4 d 4t 8h v 13 6w
weibul 2l4
weigh q3 65 6k 1 tq 2f 3u8 19p v1
weight 3o 15r 3 12 ay 5v 7e 3 a 5i 1i 4i 2e 9 24 2 ae 1 3 12 d r c 2w 3 3 h 1 3 1 3 3 3 5 7 g 5 6 4 7 2 4 7 1 1 7 h 4 2 3 4 6 2l 1 1 2 1 1q 4 2e f 8 1a 3 4 2 3 1 3 1 1 1 11 6 d 1 3 g 2 i n 3 11 2 y y n 1p 2 8 6 1 2 2 4 2 2 j 1 2y 4 3 1 n f d f 1 8 1 u 9c 2 b 5 2 36 4 1 ac 1 v8 5w 3 95 6d 63 1h8 m 5y at
weird 7br fh
welch ul 509
welford 4xh
well 9s 79 3 19 97 si fe 7i 8c 7f 1y9 ml r5 ph ha d9
went 6o5
wer r9
whatev h1 5zy ln
wheel 4p4
whichev 7g2
while tb ad 2m 22 2 3 v ac 3c ml 2i 5v 51 63 22 8c 1e 3 r d 3 4 g 2t p 2 3q 2i 1v 35 5c 89 35 8e 29 2a 3b 1i 34 ai 3 9r 1t nl ae a1 ga 96 rg
whisker 7qu
whisper 3kh
white 3qt 8o 4z z 8 1mc
whiten 1ll 5
whitnei uo
whole nl da dn bu 3 5 165 k1 1f1 m1 4 14w f5 1 94 40 j2
whom 3d 4z 23 29 2a 2 10r 6 3 19 78 jw 7 bh 9 5dv
whylog 108
wide 2a2 55 1k 1if 1 3 5n 2ww 4x x 2
wider 3rs
widest 23p 2 ca
width qq 1zm 4ca tx
wiggl p2 6rn
wikidata 1ft
wilcoxon ty
wild 2dt 3ay
wildcard 592 1ar u4
wildli 2sf
willing 79
win 9 dg 1y q2 2m 6 5d 1 8g 1 pv 4dr 13x
wind 9c 1 7ah
window c0 bu d4 bw 1n 1mm il fk 1 b7 q8 2 hm f 1 32 3 4m 6 4p 1h n 4 1 tl 3 1 hf 9 l4
wine 4yf 3
winkler qq
winner 75g
winsor 6zh
winter 3sw 1la d6
wipe 3ql
wire 4kb 1fq
wisdom 22v
wise q1 2pr 2iq
within 2q p0 1oc 6 2x hj 6u 488 7 b ac 1 3k 5
without 5i 9x 10 q 7o e 4d 15 r 3x 4 1 2 3 2x 36 b 3z 2 6a z 5y 2z y 3w 7s 22 a 39 y a 1 7c 2p 5 y y i 10 2c 16 4z 2 7 4 1e 3w 2s 12 3g 10 o h m 58 1w u n 12 9 i 1y 1k 8x 16 1 4a 3f 36 26 h 6x 1x 2g 2 4 11 1b 6w 30 d 3b k 5c fc 3j 2 y 3 e 5y 3q 1r 7 3b 4 2 34 65 m 1 89 14 1w 55 2t 11 1o a4 1k e 1n 3 2 1h 3j 3k l 11 4 9 5 w 1y
wizard 383 1xc
wls 5tb
wobbl in 16 13l hd
woe a 3e
woman 3le
women bu 9r 1r 7b 53 6gp
word ra d 6g 2t 1n 1 2 1 1 2 1 1 1 1 1 1 4b 9 1 2s 8 m 4 1 k 3k 2 9 n 1 1 2 1 2 1 9 1 1 c 8 g 4 b 8 b s 1 1 7 p 9q l 58 3l cs 11 10 l fa 4 1 3 5 z 2 9 7 9 2 2 13 3k 1 1 9 1 1 1 6 1 2 c 1 26 2b 5 1 2m 2 3 1 1 8 c 2x 1 1 5 2s 2 c z 1 v 5 4y 4 1j 6 2 4 g 1 18 t 2 s 13 2e l t i 1 2 6 5s b x 1 4 1 1k 7 o b bn 1 5g 1 i 1 2r 1 c4 1 7 1 t 6s ce 2l 2 162 1 b 3 6 d 1 2 bm 3 w 91 1 2 1x 3
wordlist 1hw
wordpiec 1g8
work 23 1 e5 6r 7 dj bg 3u w3 7y k 88 u 6a 6 2 4o 7r 7p x nf 1z 3d o 3r 7 4i 39 c3 1 5j 2 70 al 2 9o o o 4 i 4 u 14 r 1 1 6f 7u d c 4r 11 2p 3z hg fx
workbook 6eh 4 1hu
workdai 57v
worker 2pz f e 1h 1u a 4 5 1 8 3 3 4 7p v 35 7 2 3 d 3 g 2 4y 2h 4 1 g 2 2 6 1 8n 2 5 7 1 2 s nh 8 ob 3 1h 81 ox 7
workflow 56k t8 e 1s lv e jf
workforc bv
world m0 21r l 1 3 4ov
wors p5 f1 1ko
worst 2q 23 1 m2 12h gi 6 3z 4ro a7
worth 7 4a 90 jd 1ew
wrap 2pz f gv 1v 6l 4 13w p5 1f0 u8 1n 4
wrapper 1cp 370 na 1cp
write 133 l x 20 12 x t x 3z 3s 3 q u 3 q c 1a5 4 8c h 17 r 5 25 b 2 8o 2j eb 3 3 53 ae 3 3b g3 70 8 3 1b 1n 1c 1b um 1 2 1 1 4 2 b 3d j 13 4f a 8 t 1 1h 2c 1m 4 1 v 3y h 2s e 5y jf 2p ah
writer 19f 4v4 m8 15n
written ph 1 fy ee 1 1m6 ld 1cx 29w 6 g7
wrong hb 3 15 6c 1e 5 5a d9 3 25 nr 2k 1 3 1j as 1 z 54 ia 9m 8b 1 lj 8m 49 2 5 bv 7g 31 aq 8 h0 1h1 v ct 4 4y
wrongli fk br 70l
wrote 16r b9
wuerstchen 481
x13 5z9
xavier 3d5
xformer 3ja fj
xgboost 22z c6
xla 3iy 73
xlora 3ms
xlsx 7we
xml 7w4 3
xpath 7w4
xpo 19s
xpu 3q4
xss 598
xy 2pd
xyxi 435
xyz 7l
yaml 4hq n6 13v 8l 3 8d 12 4y 3 2l
yardstick mv 4q2
yarn 3ju
year 7 3x 2h fg 4o gn bt ov 33 87 1l 1xi po 4o 5 3 y 7 1 4j 3r 56 1gh br 6a 41
yearli 5dp 1 4 5 6 3
yen 5s 77n
yeojohnson 73r
yes ld x 4 147 9g 2 1j 5 s ah 1 4 2o 1m 7p 4cb 5 9l 9k 7
yesterdai 4rm lf 1x as x6 md 3 4
yet 6k 21e 4bo
yolo 42u
young 7xv
younger lc
yourself o0
zero 4m ds yw 9l 35 gm 3n br 58 jr w 2w 3l 2 lf 4j lz 5u 5v 9y 2e 2 4 6f 27 10i 5r a 6 v 5 e 1 5 cu 1y 1 7 u 1e 1 4 8w
zip 4h7 jh 3w 1av g3
zoom 4wq
zscore f3 6nk ny a
`;

/** The same of terms/. */
export const TERMS = `
abort|m5 fa xj t5 yo
abstract|l7 11m xw v5 10w
accept|ki g6 ea ki
access|i5 jh hw gw e1 fl
accumulate accumulator|l7 hw rq 19h uv
action|m5 nk x9 gw
activate active enable enabled|18r hw ex qt g6
adapt adapter adaptor adapted|13l 1bg x6 sr wn we
add append push|1jb de ir sl h9 ki ep
adjust|l7 if 139 x5 fh t4
advance|l7 f4 rn zf
affinity|m5 x5 sf hw
agent|m5 jh xf 10f nk e5
aggregate aggregation agg aggregator|17i uv jy wd 13g u5 h9
alert|l7 jh 113 m5
alias|l7 so st nk fl
align alignment aligned|ki s7 ts 17d to
allocate alloc|l7 yu nk ux j3
annotate annotation annotations|jh h9 gq ho 10n l7 m5
append|m5 u7 ir w4
application app|17c ec ux
apply|jy ue wv
arch architecture|19p w7 h9 m5
archive|jy tz jy ud jy 1ek y4
arg args argument arguments kwargs|1qx gb fx cn ki dn
array ndarray|182 rv wg r1 q4
arrow pyarrow|14w zs 18p
artifact artifacts|jy g6 fx w0 19v 1cb t2
ascii|nk 126 107
ask prompt_user|1eo 104 u6
assemble assembly|18r qz u9
assert assertion ensure|15q vf 15q 14p
assign assignment|j3 gg e1 de dn
ast|nk 192 1ax yv
async asynchronous asyncio await|1b4 uw m5 q1 m5 gl
atomic|nk if ex l7 15m
attach|ir nk fl f1 m5
attempt attempts|jy jy ir td
attr attribute attributes attrs getattr setattr|2im j3 ki i5 i5 if
audit|m5 nk wy t8
auth authenticate authentication oidc|1th gw gg 13l if j3
authorize authorization rbac permission permissions role roles authz|30b g6 fl j3 l7 11j
auto automatic automatically|13w i5 vl 19c ho
available availability|if hg l7 cq
await wait wait_for|g1 ir j3 m5 ft
backend|m5 139 e5 i5 y8 nk
background daemon|19p 1qh uw qw 16b m5
backoff|m5 1a5 1hz
backup|m5 z8 wj ur zm
balance balancer load_balancer|y1 13l t9 so
banner|m5 vx nk
bar progress_bar|140 h3 gb 10k
base|jh 11m ki ve ki
bash shell|182 wq hw ki
batch batches batched batching|gg s6 eh ro jy f4 jy
begin start|ud fe j3 zw
benchmark benchmarks benchmarking|jy gl y7 sx zz ws
bin binary|163 va h9 ir v8
bind binding bindings bound|156 nk fl ir vi
bit bits|i5 h9 q8 jh
blob|ki 17c th wd tf
block blocks|gl fa j3 cz i5 fa
board dashboard|18r xd jy vx
body|m5 ug wa bw
bool boolean|18a va fe
bottom|m5 l7 f7 jy
bound bounds boundary|156 gl ir 14g 13g if
box card card_box|x4 ki ho l7
branch branches|ki m5 za 11z 11m
bridge|nk 1di 1en gl
broadcast|ki fl 1hv 10y hg 1dm
browse browser|16n v2 1ei
bucket buckets s3 gcs|2a6 y9 x0 qj 12v 158 w5
buffer buffers buffered|m5 xa 1b8 1db y7 yf zs
bug|l7 ho fx zo
build builder builds|12h co qz l7 l7 hg ki
bundle|jy un eh ud
button|jh ki ki wf
byte bytes|ir x2 sy jy
cache cached caching memoize|150 j3 16m yq ir tk w5 zz
calculate calc compute|1ma qn r7 m5 gb
call callable invoke|1mx ci ex gw
callback callbacks|ki gw j3 us jh m5 jh
camel_case snake_case|1s0 wu 20w
cancel|l7 fa m5 xj uz 1ey
candidate candidates|m5 jh xz jy
canonical|nk z6 ki ki
capability capabilities supports|16b m5 jh vr
capacity|m5 wq jh h3 102
capture|m5 g1 vh u2
card cards|ep if 116 u7 w6 14e
cast casting|l7 ss hg ex tc
catalog catalogue|16n fe jy m5 ki wl t1
catch|12e ua ki
category categorical categories|163 ex eh gq oj 18q
chain chained|jh th ho u6 fl
change changes changed modify|x5 jy f7 ir hw
channel channels|ki ir wn y0 m5 fh
char character|14w ho gw ki
chart plot graph_plot figure|20n ci gg l7 f1 ir yw
check checks checker checked verify validate|20h vf fl em ds l7 if i5 wd
checkpoint checkpoints checkpointing ckpt|16b v6 uf sn yz z4 l7 f4 s9
checksum digest sha md5 hash|3qr jh q4 un 1fd
child children|16f ki 14a nk nk
choice choose select selected pick|220 ea ir gb
chunk chunks chunking chunked|l7 fa tf jy u9 m5 ta
class classes|f7 ex fl eh jy
classname class_name|1h5 1b9 tz
clean clear cleanup clean_up teardown|2n6 l7 yl if 13g jy m5 yj
cli command_line argparse click|2sd hw wu gb ki ki hw
client clients|i5 yw 10l yh wb ul
clip cap clamp|1sg gl vt nk sq hw
clock|l7 cn if ir
clone clones cloned|l7 fa jh s0 so ir
close closed closing|j3 m5 f7 h3 if
cluster clusters|gw rn t9 yq 1b4
code codes|fe rt ec ci
codec encode encoder decode decoder|1nm 18w hg hg ho u3
coerce|nk ki hg 17u ex
collate collator|m5 165 t4 1ak xz
collect collection collector|15g j3 qz sl eh dn
color colors colour|12y 1yo nk j3
column columns col cols|11f i5 hg qm jy fl
combine combined combination concat concatenate|1o9 qz h9 if 18h m5
command commands cmd|14t fl f1 hw l7 tx
comment comments|l7 m5 xl ki
commit|nk so ki vq 108
compact|l7 dq ki 1f7
compare comparison|10j f7 if gl yd de
compatible compatibility incompatible|19p rq gg 1cj
compile compiler compiled|ki hg 1o8 14z nk l7
complete completed completion completions|h9 h3 gl 17o tc vd
component components|ir cz xu fa y7 jh
compose composed composition|1b4 qz jh tw v5
compress compressed compression zip gzip|1p6 tx h3 if yj
concurrent concurrency parallel parallelism multiprocessing|1t1 q1 t0 if m5 nk to
condition conditions conditional|hw hw ir ki
config configs configuration configure configured settings conf|21v jh gb dn ir nk qc j3
confirm|l7 vx jh va ir
conflict conflicts|m5 nk nk 1c2 ki
connect connection connector connections conn|1qp gl jh xz fh wd j3
console terminal|12f ss y6 14g
constant|jy 10r g6 zj
constraint constraints|m5 gl h9 h3 ki g6
construct constructor instantiate|1wc co h9 hg qc
consume consumer|ki ea ep ki wo
container containers docker|145 ws vf g1 13g gl
content contents|h9 h9 bw d4
context contexts|ki ki m5 nk zc jh 1nm
control controller|i5 ki i5 nk ho
conversion convert converter to|10y d7 hg up ex gq y7
copy deepcopy duplicate duplicates|1mc so h9 jy ki l7
core cores|m5 h9 y7 ki
count counter counts|14n d9 ci nk ir
cpu|jh h9 xi 1bp
create new creation|13l co qc j3 gb l7
credential credentials secret secrets token_auth|249 if es w7 i5 l7
cron schedule scheduled scheduler recurring|1p3 ki 141 st h9 g1 fa nk y1
css style|160 s2 i5 if
csv tsv|19p xf 158 pi nk
current|ki if jy ci ir
cursor pointer|18r gb ev 10t 16b
custom customize|jh fx h3 j3 yo
cycle cyclic|182 i5 h3 l7 1fg g1
dag graph|13n us qo 11j hw 107 r2
data dataset datasets|v0 dn g1 f7 ci hw ee
database db sql|1ot tf to if us
dataclass basemodel pydantic|1yo yq vm tw
dataframe df frame pandas|2a8 dn s9 ki jh
date datetime timestamp timestamps|1lv h9 cn ir l7 jy
datastore storage store stores|1hg 1d9 fh ee gl jh x0
dead|m5 e5 s6 m5
deadline timeout ttl|1tz wv ys ir t8 ki 1bi 18c
debug debugger debugging|182 wd 1ge v2 jy 1br
decide decision|12p ho if va
decline reject deny|1sk m5 vp g6
decode|i5 u3 ub jh wm
decorate decorator decorators wrapper wraps|1n4 vt 1d1 12l w7 jh vj
decrypt encrypt encryption|18r h9 108 j3 yq m5
deduplicate dedup|19p 13l ex g1 zx
default defaults|ki if jh x5 m5 nk
defer deferred lazy|182 hg i5 f7 nk
define definition|16n gw ho nk nk
delay delayed|j3 g1 hg j3 wn
delegate delegated|nk ut ea
delete remove del drop discard|2q5 yj gq nk qr 1dn j3 m5
delta|l7 f7 d7
dependency dependencies requirements requires|10n zm hg i5 nk v0
deploy deployment deployer|16n vr vt wg j3 tf x9
deprecate deprecated deprecation|l7 g6 1ff vu m5
depth|jy jy hg h3
deserialize unpickle load parse|28u u3 i5 ro ir jy
describe description|xz j3 tc hw dh i5
destination dest target|1s5 jy ki t0
destroy|nk yj xp
detail details|i5 wl nk jy
detect detector detection|15m ep jy jy jh l7
develop dev|19p nk u6 gq
device devices|ir wu ee l7 es h9
diagnose diagnostics|1b4 17s s7 jy
dict dictionary mapping map|1mq if jy rf r1
diff difference differences|z5 d7 de g1 s5
digit number numeric|1ks ho ir l7
dimension dim dims ndim shape|2ds g1 r3 m5 s9 124
dir directory folder|1kw rr hg y4
disable disabled deactivate|1b4 xa ub fa g6 l7
discover discovery|17i wu ds 10u jh
disk file_system filesystem|1zs 15q zk u9
dispatch dispatcher|ki v6 tk if 104 l7
display show render view|204 gw h3 wm ds jy gg
distinct unique|13y ex f7 u2 yj
distribute distributed|if sh v7 s0 rl 11n yn
divide split|z0 gg ho cz f4
doc docs docstring documentation|1ps uz ki h3 l7 ki ki
document documents|if bw ea cw if
domain|nk i5 up i5
done finish finished finalize|12a dq h9 f7 ft s3
download|jy xz if vl u2 vl
draft|l7 za 1nt jy
draw|gg ci j3 m5 xy
driver|nk 10s xm yl
drop|hg gq tk gg jh
dry_run|102 jy xt 102
dsl|m5 uh w0 1al
dtype type types|135 ex h9 x3 s1
dummy|jh i5 jy ki l7 hg v4
dump|l7 qn fh h9 106
duration elapsed|17i gb xu h9
dynamic|ki p5 d7 g6 sj
echo|m5 h3 g1 x2
edge edges|ir ir fl if 1ap
edit editor edited|14w d7 jy if m5 m5
efficient fast faster|1k6 hw i5 vx s4
element elements|jh i5 if cz w4
email mail smtp|1t7 f7 x9 12z
embed embedded|12l un jy h9
emit publish send|1jv sx uz ki jy
empty none null nil missing|zi if j3 i5 w4 l7
encode encoding encoded|hw ex ci hg m5 wu
end ending|f7 g1 h3 dq j3
endpoint|m5 y0 j3 u4 11y
engine|ki x5 gw e5 ci
entity entities|j3 gq g1 z6 ft m5
entry entries item items|119 g1 fh gq jh if
entry_point entrypoint main|237 sf xk 1cb ub
enum|nk 1en sk up
env environ environment environment_variable env_var|1n3 ki 107 ci yx xw
ephemeral temporary temp tmp|2h7 y7 if 1lr g1
equal equals eq identical|1ot de ir t8 g1
error errors exception err failure failed fail|2qe ho l7 yh ki jy l7 xh
escape|nk 11u x6 zz
estimate estimated|hg hw m5 xr m5
eval evaluate evaluator evaluation|14w if g6 wv gq em
event events|hg xz nk h3 nk jy
evict expire expiry expiration|1u7 wr 14c 1bs so
exact|ki m5 yl m5
example examples sample_code|1bn gq nk 107
exclude ignore skip|1ps tk dq ev
exec execute execution executions executor|1oz ci ue jy e5 e3
exist exists existing|j3 jy j3 jh
exit|jh h3 fa tj ki
expand expanded|ki xw m5 wu gq nk
expect expected|ki hw ze
experiment experiments trial trials|140 jy q4 em m5
expire|ki wr p0 1bs
export exporter|l7 18p qr tw ut 107 sx
expose|m5 wm zc j3
expression expr|1b4 m5 vu ts
extend extended extension extensions ext|1s0 u5 f1 m5 s3 ua
external|nk if ee nk m5
extract extraction extractor|14a qr vl e1 vy 102
factory|l7 sh 1bs vv co
fail_fast|102 u8 nk
fake mock stub|1ta jy hg ws l7 jh
fallback|nk m5 jh 10c hw jh
fanout fan_out foreach|28t i5 qm v7 gq
feature_flag toggle|1l7 1cv vy
fetch get retrieve obtain|23y f1 fa ep qi va gq
field fields|i5 du t1 y4 if
file files filename filepath|1o1 if gl dn hg
fill filler filled|12v vj h9 jy j3
filter filters filtered filtering|gl tk ee 10b tr h3
find finder search lookup|233 ds m5 jy hg
fingerprint|jh 10r un ys
fixture|l7 197 14y
flag flags|jh hw fe h9 gb gw
flat flatten flattened|18r hg xl yj wu m5
flow flows|if vj h3 ki 19g
flush|nk u6 y0 if
folder|gg jy rr
force|ki m5 vl
fork|m5 vs v7 zw
format formatter formatted fmt|1rf i5 tc ds 10a m5 if
forward|jy 135 te tr
found not_found|jh h3 10y
frame frames|ho vl zj dn if
framework|nk i5 yu nk
free freeze frozen|1n6 g6 rw jh ds
frontend ui user_interface|29b uk xy gw m5 jh
full|jh gl h9
func function functions|ex nk uo ir m5
garbage gc|1b4 wm 1ew
gateway proxy|19p l7 zj ex 16b
gather|j3 hw sl qz yc
generate generator generated generation|gb co j3 hg q1 jy si
generic|gb ex l7 fl
getter setter property|1ss rc 10b
git github|1b4 xy y2 ki
global globals|ki nk ux f4
graceful|m5 l7 1al yc
grammar|l7 xt 19b 1db
grant|nk w0 g6 l7
grid|jy s9 gw nk nk
group groups grouped groupby|121 qz ex g1 vh s5
guard|ki j3 ir m5 qw
gui|nk 10e i5
guess infer inferred inference|11v r7 ki nk 1al 14w
handle handler handlers handling|11j l7 j3 10f jy g6
hash hashing|m5 jh wu 12i
head heads header headers|16n gq uv ki gb vm
health healthz liveness readiness heartbeat|2sd ki vl ft e5 11f cq
height width|163 nk l7 g1
help helper helpers util utils|1lo x8 ir jh nk jy
hidden|hw jy j3 m5
hierarchy hierarchical|150 hg hw 14g ir 15q
history historical|13d gw gq jh f7 st
hook hooks|jh 1ba m5 zd 1kx 1av z2
host hostname|182 ee t6 x2
hot_reload reload|18a yc uk 1cn
html web_page|1fs ea l7 j3 m5
http https|m5 gb 1bi 14a jy
hub|m5 102 rw i5
icon|m5 q8 ki
id ids identifier identity uuid uid|3io v8 x5 es sf
idempotent|m5 1hg y7
idle|nk 13n g1 ki
image_pull|z4 19f uo
immutable readonly read_only|1pt wp g6 ds
import importer imports|l7 f1 ys xg s0
include included inclusion|17i de gl
increment|m5 ep f1 or j3
indent|nk 1cu v2
index indices idx indexes|1u7 gb ee ci ev 173 v5
info information|134 jy i5 hg gw
ingest ingestion|m5 ea f1 fa yb
inherit inheritance subclass|1b4 10s s0 ki jy
init initialize initial initialized setup set_up bootstrap|2w6 qq hg s1 tt gb sh
inject injection injected|m5 vt h3 jy
inline|nk ev nk
input inputs|fx hw r7 nk
insert|jy de ty ev e5
inspect inspector|18r v2 l7
install installation pip|13l vh s5 1dw 10b
instance instances|if ft f7 fa ee
instrument|jy xk 108
integer int|17c t3 h3
integration integrate|nk 1dh e5 gw qz
interactive|ki vt h3 gq m5
intercept interceptor middleware|1vm ex t8 ui 1he
interface protocol|15q l7 j3 j3 xd m5
internal|m5 h9 fx ee
interrupt signal sigterm|1sq 17t nk i5
interval intervals|j3 u4 ki ho jh
invalid|jh gl g6 l7 10f
inverse invert reverse undo|2c7 fe vh ub nk zf
invoke|l7 fl ci ki
io|nk su cw w3
ip|m5 h9 r9
isolate isolated sandbox|163 ho 10f 12z 19i m5
iter iterate iterable iterator iteration loop|119 th wd fa h3 g1
job jobs|ho gq e5 ci f1
join|h9 19q qz vu sl fl
json|ki 14o wl t5
jupyter notebook notebooks ipynb|1vm 140 m5 1ey
keep keeper retain retention|2bo gq h9 tx l7
kernel_function gpu_kernel|1ma 1nc
key keys|es ee ir jh tf h9
kill terminate|134 zs f7 13d
kind|ex h9 fl f7
kube kubernetes k8s|1x9 gw 188 12q
label labels|gq ee ir f7 tq h9 m5
lambda|m5 199 105 105
language lang|14a 1b4 nk dh
last latest newest recent|23t 11e sv
launch launcher start starter|25g gb ci t4 zw t0 xk
layer_cache|x1 1gx
layout|i5 jh vl f1
lazy|ki i5 hg ex ir
leader election|182 vz nk
leak|nk zo 102 17s
legacy|m5 g6 jh vz
len length size sizes|1lr gb i5 d9 ex
level levels verbosity|12o xd c2 jy hg l7
library|i5 xa hg ee
license|nk l7
lifecycle|nk ta 1b4 11z ki
lifespan|nk 1a0 ws
limit limits limiter max_|yh ep hw ki 13g m5 m5
line lines row|tw th qa g1
lineage provenance|182 ft h9 v9 h3 yv vu hw
link links hyperlink|145 fl f4 xk if
lint linter|1b4 ve 104 vy
list lists|fe e3 m5 ee gq
listen listener subscribe|18a g1 j3 vx nk
literal|nk i5 st we
load loader loading loaded|ys ep um ti gw if
local|hw es ub gl un
locale|hw jy ws 109
location loc|150 ev gb hg
lock locks mutex semaphore|1tn cn nk nk 1gx 1g9
log logs logger logging logged|12l ty h3 f7 g1 xp xw
login logout|16n gw te if l7
loop loops|i5 fa g1 h3 dq
machine|ee es ft hg
main_process|xm fe to 138
makefile make|108 tb m5 ki
manage manager|i5 10f i5 sz if ki td
manifest|nk wn hw yj
manual|ki h3 jh jy
map_reduce map|yl jy ex
mark marker markers|14t gq ir nk ho jh
markdown md|18a 19n m5 xd
marshal unmarshal serialize serializer serialization pickle|2kt yj 19k qt tf fl
mask masks masked masking|j3 j3 jh ze 14p u2
master|nk ki j3 hg
match matches matching matcher|14n gg de vh x4 nk z6
materialize materialization|m5 ud 19i se u5 1kj
maximum max maximal|1rl ki l7 hw l7
member members|if cz hw jh
memory mem ram|1o6 vu jh gb 1d3 z4
menu|m5 yh 1fo x7
merge merges merged merger|160 qz gw h9 i5 f7 m5
message messages msg|12r vd ho wm jy m5
meta metadata|156 uk ho 11f ue h3 j3
method methods|ir m5 u4 nk
metric metrics|i5 gb 1ac gl ho wg
middle mid|13y jy ex
migrate migration|m5 va qu ki g6
minimum min minimal|1rv jy m5 l7
missing absent|12a i5 m5 j3
mixin|ki y7 11f 11m 12l 19u
mock|l7 jy ki i5
mode modes|ki e5 fp yf
modular|l7 xu 13y
module modules submodule|172 rb sa fa xu xf
monitor monitoring|ki ir zm ir 134 jy
mount volume volumes pvc persistent_volume|2di x6 10f vj l7
move|fh w4 j3 nk f1
multi multiple many|1go e3 ep f7
mutate mutable mutator mutation|182 d7 jy 13w
name names named rename display_name|1gn fl ki gq us
namespace namespaces|jy 10l ho wz sv l7
native|nk l7 fx ho
nest nested|ir vj vj ea
network net networks|xd fl es fl jy
next|fl hg f7 ft
node nodes|hg xj ee c2 es nk
noop no_op identity|26t if h3 ki
normalize normalise normalized canonicalize|15q t2 sp ue ki x6
notification notify notifier|15m 113 f7 hw l7 l7
number num n_|x0 d9 ir h3 ho
object obj objects|13d gq if i5
observe observer|ir ir ds xp
offline|ki rl u0 yt i5 gq
offset shift|158 fh h3 ud hg
old older|11d gq jh j3
once|ex cn fa jh
online|if gq rn y0 w1 gq
open opened|gw ss i5 cw
operation operator operators op ops|1t7 jy m5 q7 14g
option options optional|gb j3 un dn jh
orchestrate orchestration orchestrator|m5 l7 163 nk un
order ordered ordering sort sorted|wa ho vf jh h3 tz
origin original|h9 fe ft se
os platform system|1tv 128 14g tc
outline|m5 13e nk
output outputs|g6 fx sb h3 e5 j3
over|dq jy ep h3 fa
overlap|ki xr vj f4 jy nk
override overrides overwrite|18r gw y9 140 zh vr 15r
owner ownership|1b4 hw ki
package packages pkg packaging|150 jy i5 wg hg 13v zc
packed packing|h3 w0 e3 11l ki
pad padding padded unpad|17i tg vj y4 wg u5 14k
page pages paginate pagination paged|10f jy gw vi jh l7 sk
pair pairs pairwise|14k ss f7 m5 ex
panel|l7 ux t0 tw
param params parameter parameters|158 dn gb sk m5 qa
parent ancestor|14g jy ft hw jh jh
parse parser parsing parsed|13n ql jh wf x6 ki i5
partial|ki cz h9
partition partitions partitioned|j3 tk j3 if h9 fa
pass passthrough pass_through|14t wd h3 11r h3
password passwd|160 uq j3
patch patched monkey_patch|16b g6 x5 161 w6 19q
path paths pathspec|150 we jh hg u6
pattern patterns regex regexp|1sg rk nk w5 sy 107
pause resume|126 vb wk ho l7
payload|nk wg wl l7
peek|nk 16x fe
pending|nk z4 nk gw
percent percentage pct ratio rate|2vi f4 10j gb l7
perform|jy ue j3
period periodic|jh ki x5 ir g1 ki
permute permutation shuffle shuffled|156 ho ut s8 m5
persist persistence persistent|j3 ee vn 14p dn
phase|ki hg xi j3
pin pinned|nk vz w4
ping|nk l7 ki
pip requirements|14w 11z hg
pipe pipeline pipelines|13q vj th h3 tq g6 hg
placeholder placeholders|l7 y7 i5 zu u1 tc
plan planner|15g zm nk
plugin plugins|m5 f1 jy ys zv
pod pods|m5 t3 1j0 gl
point points|f4 jy ev gb ir
policy policies|hw h3 g6 jy nk
poll polling|l7 w1 yb 1uk ys
pool pooling pooled|ki zm yc ux 1fl
pop|m5 qr wh fl
populate|m5 gq q1
port ports|nk zm r4
portable|nk 1bt 18a
position positions|gb ev ee hg
post postprocess post_process|1ox jy v4 1ab zz
precede precedence priority|16f vr v6 ki f1
predicate|nk hw 1cy tk
prefetch preload|1b4 yd xc l7
prefix prefixes|jy up e3 zj
prepare prepared preparation preprocess preprocessing preprocessor prep|2ds sh tt wv l7 rf wh
present|jy m5 if
preserve|l7 ee jh
pretty pretty_print|138 138 y6
preview|nk sz t6 l7
previous prev prior|1ql f7 so jh gq
primary|nk hg fe es
primitive|nk u3 10s od
print printer|14n gw gq qn 11r
private|ee fx hw
probe|l7 sr jh xx yb
process processes proc processing processor|1kz if e5 qu ki gw l7
produce producer|j3 co fl v4 g6
profile profiler profiling|ki uj wy gl yf w2 zj
progress|jh h3 gb jh
project projects|i5 wl 1ce nk 140
promote|nk 1c2 108
propagate propagation|nk hg wv z6
property properties|j3 ki dn gl jy
proto protobuf protos|18r 1fg y7 1av
provide provider|jh j3 ki fx gl
provision|nk 14r xi
prune pruned pruning pruner|182 x6 140 1ee ci h9
publish publisher|j3 v4 pw if fl
pull|j3 e1 if jy ea
purge|nk wl zn
push|i5 fl i5 u4 l7
query queries|if gq ho vx wq qi
queue enqueue|19p vi 1ea nk th xp
quick|hw gl hg
quit exit|140 fa h3
quota|m5 yw wm gb
quote quoted quotes|nk un uz
raise|fx ki
random rand rng|1pi ho nk nk m5 nk
range ranges|ho ex ki gl
rank ranks ranking|h3 f1 ev vy vo sx
rate_limit throttle throttling|1lg tu zr l7 nk
raw|jy m5 nk nk h9
read reader reading|10u fa gw ds qx ea
ready|ft hg e3 if
real realtime|13l jy gq ex
reason|jh jy ki
rebuild|jy ry nk
recipe|m5 co rf rl
reconcile reconciler|m5 x6 ui 1jh rq vd
record records recorder|g1 j3 fh ty ee u2
recover recovery|1b4 zp te jh i5
recurse recursive recursively|jy x9 gg xq yh
redirect|nk yc vo
reduce reducer reduction|13d tx uv gw hw hg
ref refs reference references|14k f4 gl g1 fx
refactor|nk nk 1sf
refresh|m5 uk 17w j3 l7
register registration registered registry registries|1r5 wa tm 10l m5 tl yh nk
reject|l7 m5 vp ci
related relation relationship relationships|16n fl hw vi
relative|ki g1 j3 m5
release releases|if ft f4 vs j3
remap mapping rename|1m2 ee t6 us
remote|ki xt so sd gl ir
render renderer|ir gg p6 gq t7
renew|l7 ki vl
repair fix|zn m5 if 163
repeat repeated repetition|10j fa qq dq tm
replace replacement|gw wv jy hw ki
replica replicas replicate|17c fa 15v 1nq
replay|nk rs w9 tm
report reports reporter|if hw jy wn qv
repository repo repositories|19p ur yl xa w4
request requests|f1 gq ve ir 1ch vx
required require|ir i5
reset|m5 tg j3 h9 wy
resize|l7 1f5 ug un 163
resolve resolver resolution|163 1dc nk qi 1a2 m5 m5
resource resources|jh vq i5 ee fp
respond response responses|14g e5 l7 v6 ww
restart|jh vl td e3
restore|i5 ue te f7 m5
restrict restriction|ki gl j3
result results|fx l7 yn e5 ep ss
resume|j3 f4 ho fa xc
retry retries retriable|182 fa y8 1f6 tm
return returns|nk vt fx uz
review|nk rj xx 126
revert rollback|16f uh jh vz tn
revision|ki vq v2 d7
rewrite|m5 10a p3 rw
root|m5 gq y7 xw
rotate rotation|ki ex 11f m5 wk
round|h3 140 zb ex
route router routes routing|14p wh 14t v6 vj nk
row rows|ee g1 fh ir j3
rpc grpc|19p 1n7 103 vo
rule rules|h3 h9 hw nk hw
run runs runner running|yn gw e3 ue jy 16g
runtime|m5 sj gw gb yu
safe safety|124 xi ki jy
sample samples sampling sampled|h3 gg ss f7 i5 jy
sandbox|m5 2b0 jy 12z
sanitize|l7 ho 10e yw x6
save saved saver|131 ee dn uq j3
scan scanner|1b4 v2 su gw
schema schemas|jh uw du vv z8 v9 tf
scope scoped|m5 gb l7 i5
script scripts|jh s3 pe st u6
secret|h9 if l7 es hw
section|j3 cz nk fa
secure security|ki i5 nk l7
seed seeded|l7 1ky g1 l7 qq 15y
segment segments segmenter|if fa ki cz j3 t5
select selector selection|13l ho i5
semantic|m5 fp ki
semaphore|m5 s6 yh
send sender|135 m5 l7 l7
separate separator delimiter|158 i5 if vu
sequence seq sequences sequential|1nr th f1 ho ee pd
serve server serving|yw t6 x1 j3 jh ki qw 1a8
serverless|m5 1ak vi zj
service services|gq sh p5 j3 gb
session sessions|ki gg ki fl cn 1c6
set setter|zs de m5 pu j3
setting settings|dn gb ir jy
setup|jh hg tt hg jh
shard shards sharded sharding|jy 18q fa 14t if hg
share shared|f4 dl ho e3 de
shell subprocess popen|1u7 154 vc hw 1cc
shutdown|m5 ub f7 10i
sidecar|m5 1le zo
sign signature signatures|131 y1 t7 nk 14t jh
signal|jy gw gl vd
silence silent quiet suppress mute|38d t8 12l h3 xi
simple simplify|150 jh ki 150
simulate simulation simulator|m5 jy l7 12h
single singleton|15m m5
sink|m5 v0 if yw
size|g1 i5 ex ir
skip skipped|if tk dq l7
slack|m5 wv 104
sleep|m5 g1 j3 if
slice slices slicing|m5 cz gg fa
slot|nk ev x0 tj
slow|jy uk ki
slug|nk 1fm 1ey
snapshot|l7 yf rx zs ux
socket|nk u7 18r
sort sorted|h9 f1 jh zc g1
source sources src|13h ft h9 q8 fx
spark pyspark|19p v9 vo 1kp
spawn|nk sd g6 j3
spec specs specification|13g h3 jh ir nk 102
split splits splitter splitting|12q gg if ho cz sl wf
stack stacked stacking|j3 nk v0 gq
stage stages staging|hg ki c2 vx wh
stale|m5 g6 so vh
standard|jh ki i5 ho ki
state states status statuses|z6 i5 hw jh f4 m5 h3
static|g6 d7 ki
statistic statistics stats|18r ty hw yc wg
step steps|c2 hg r4 gq t5
stop stopped|fa f7 l7 vh ki
storage|ho t9 gl x0
strategy strategies|jy hw nk 10f
stream streams streaming|ir ho gq i5 vu if jh
string str strings text|1hl dh ho ir jy
strip trim|17c zj vm tn
struct structure|13e u2 i5 fp g1
sub subset|163 cz h9
submit submission|18r h3 uz xc
subprocess|m5 sm 11d h9
substitute|ki gw wv
success successful succeeded|1b4 e5 158 ki
suffix suffixes|m5 f7 tl ru
suggest suggestion|ki jy jy m5
suite|l7 wj dn
sum|i5 jy rq m5
summary summarize summarise|141 hg jy wk 1bh
support supported unsupported|16b m5 e5 j3
swap|jy hw gw s2
switch|hw wm fe d7
symlink|nk th nk
sync synchronize synchronise|19p t2 17w rs ug sr sh
syntax|nk jy l7 fp
system|ir gl ee m5
table tables|dn s9 tn jh jy
tag tags tagged|ir gq nk h9 w8 j3
tail|l7 f7 vi u3
target targets|if jy gg ki
task tasks|gq ho e5 c2 wb
team teams|if eh l7 nk
template templates templated|ir 10w gq fp tc s2 1k4
tenant multi_tenant|15m 1e4 1cv
terminate|hw f7 fa l7
test tests tester testing|126 fh e5 ki nk
thread threads threading|jy q1 xp if 10o
threshold|ki gl gg jy v2
throw|ki fx
tick timer|19p z6 l7 sx gb
tile tiles tiling tiled|l7 x8 fa 15x vx
time times|cn gb l7 jy h9 g6
title|ki j3 ee nk
token tokens|gl sr ov vw wx
tool tools|jh j3 jy 1e0
top|gq gl l7 fe jy
topic topics|l7 m5 hg l7 zp
topological_sort|13e wx fe
total|jy dl i5 m5
trace tracer tracing|172 hg s3 jh f4 wh
track tracker tracking trackers|172 hg g1 zm 116 1ix
transaction|l7 if ki ki l7
transfer|j3 fh ta ut
transform transformer transformation transforms|gq d7 ex hg nk tl
translate translator translation|hg v5 hg ex ea
transport|l7 hw f1 fl
traverse walk visit visitor|2cd wd zd tb yh
tree trees|hw ki ki 100 12o
trigger triggered triggers|ki t0 e3 zw jy xz
truncate truncated truncation|jy vt l7 wv yq
tuple tuples|m5 17a if
typed typing type_check|v2 rk uf
ui|l7 10j gw ea jh
unicode utf8|1x9 ye 11u nk
unit units|i5 fa gb jh
unknown|l7 gw nk 106
unpack|jh wf gw qi j3
update updates updated upsert|134 d7 17w l7 l7 x2 e5
upgrade|ki 110 jh s7
upload uploader uploaded|i5 w6 t6 rq to wy
uri url urls|14a xk jh gl hg
usage|jy gb m5
user users username|13l if g1 jh
valid validation validator validate|gb if g6 fh fl nk wd 102
value values|cn ci h9 ir
var variable variables|hg cn du d7 m5
variant variants|m5 ft u3 ki ex
vault|l7 w4 w2 i5
verbose|l7 tw va j3 z8
verify verification|172 vf fh l7
version versions versioned|ft fp 16f if ir ux
view views viewer|11v ds gq ea hw ir cz
virtual virtualenv venv conda|2hr 126 xd jh
visible visibility|jy ki hw
visit|ki f4 ds
visualize visualization visualise viz|16b ci gg yw j3 l7 hw
wait waiter|13l ir j3 h9 11y
walk|ki wd gg hw
warn warning warnings|jh 1hz nk jy f7 ho
watch watcher|16b qf x5 ir wa
web|gb jy ea j3 ki
webhook|m5 1ut 1ei
weight weights|f1 h3 xd qa nk
window windows|gw x5 tw xa j3
with|dl jy nk
worker workers|gg ub ee d9 j3 t8
workflow workflows|h3 vj g6 yn r2
workspace|nk ul x0 10l
wrap wrapper wrapped|14p vt ki jh x6 1da
write writer writes|10a fh tz dn pw g1
xml|nk m5 ir 1ed
yaml|ki qj vu
yield|gg ft
zero zeros|h9 if if qq
zip|jy h3 ho dl jy
zone timezone tz|1vm uj ru 13w
get_or_create create_or_get upsert create_or_update|1yl xw rd h3
parse_args get_args argument_parser add_arguments|32e 1qq zs
from_dict from_json from_yaml from_config from_string from_proto|399 1da ql 1pm
to_dict to_json to_yaml to_string to_proto to_pandas to_arrow to_numpy as_dict|4im 1c3 t8 q1 16k
is_valid validate_input check_input check_inputs sanity_check|1xu 1yg ki 1gt
list_all get_all find_all|183 131
from_file load_file read_file|16w va tt
to_file save_file write_file|16j u8 uq
key_error not_found_error not_found_exception|1xn j3 y6
already_exists_error conflict_exception|2nq j3 zm
permission_denied forbidden unauthorized|2dg g6
invalid_argument value_error bad_request|2w2 wi ki
exit_code return_code status_code|1id tj e5
log_level set_verbosity get_logger|2ww xd x3
retry_policy backoff_policy|1ok ir 1ex
rate_limiter token_bucket|20f 1b3
thread_pool process_pool worker_pool executor|2lk ui q1
event_loop|zm 1tz
signal_handler graceful_shutdown|2bb 1l0
lock_file file_lock|wv qz
dead_letter|13t xm
health_check readiness_probe liveness_probe|2jd ki sf
service_account role_binding cluster_role|2mu 1at ec
config_map env_vars environment_variables|398 w2 yu
node_selector toleration tolerations affinity|2a9 qw ee
image_pull_secret registry_credentials|2ko 1wx
custom_resource crd operator reconciler reconcile controller|3eb 1c7 1jh 128
network_policy ingress egress|27n jh
horizontal_scaling autoscale autoscaler hpa replicas|32z 1tr 158
resource_limits resource_requests request_memory request_cpu|2d1 223 1fn
pod_template pod_spec pod_metadata|28b 1bq
pvc mount_volume empty_dir persistent_volume_claim|41n 1q5 17l
exit_handler on_exit finally|1ns 20q 2eq
parallel_for for_each foreach loop_items|23f 1ku z4
condition_branch dsl_condition if_else one_of|1ok ci 15q
pipeline_channel task_output output_parameter|2gn 15r 1m5
pipeline_task task_spec component_spec executor_spec|2jn t4 t4
container_spec container_component|1it 17g
python_component lightweight_component component_decorator|298 1me 1d4
importer_node import_artifact|1mm 1f3 1ac
input_artifact output_artifact artifact_type|1vm 13w ru
compile_pipeline pipeline_spec intermediate_representation|2qt tz yj
run_details run_list compare_runs run_page|24c v6 1d6 1ej
recurring_run scheduled_workflow cron_job job_schedule|30b td 141 yl
experiment_store run_store job_store pipeline_store task_store|2o6 1dj q4
resource_manager|11n 1mc
object_store artifact_store blob_store datastore|2k1 172
persistence_agent|158 1tt
cache_server execution_cache cache_key fingerprint|2cf f7 1fe vn
metadata_store metadata_writer mlmd ml_metadata|2uu h3 172
confusion_matrix roc_curve metrics_visualization viewer|3p9 15g
tensorboard_viewer web_app visualization_server|357 1au
upload_pipeline upload_version|1e4 1db
archive_run unarchive restore_run|226 1ms 1h2
terminate_run cancel_run|1fm 18o
clone_run rerun resume_run origin_run|2k6 so ir
step_decorator flow_decorator|1cx 1em xn
conda_environment pypi_environment virtual_environment bootstrap_environment|2ws ti 1a4 1l7
batch_decorator kubernetes_decorator resources_decorator|24i 154 1bo
timeout_decorator retry_decorator catch_decorator|1o5 1n7 rc 1a7
secrets_decorator secrets_manager secrets_provider key_vault|31b uh 19j
include_file includefile|1kf 1ov 15b
current_run run_object task_object|1tj 1ld 19b
namespace_tag user_namespace production_token|2g1 yn ci
content_addressed_store content_addressed cas|1zp 1n7 1hm
metadata_provider service_metadata|1k6 1vk
step_functions argo_workflows airflow_dag|31j 1ej rc
event_trigger trigger_on_finish|1j1 1om 1c2
deployer deployed_flow|1p3 1pj
code_package package_code|wu 1k2 wg
card_component card_decorator card_renderer|1ym uh 126 1ah
heartbeat sidecar monitor_sidecar|1ss 1un
log_capture mflog log_streaming tail_logs|2u3 1js 1ci
spin_step debug_step|1ip y7
online_read read_online online_write write_online|1b9 1ai 19v
offline_retrieval historical_retrieval get_historical_features point_in_time_join|3s9 17i 1aj
materialize_incremental materialization_engine materialization_job|2ag 1ng
feature_server serve_features transformation_server|1v7 2io
stream_feature push_feature stream_processor|1xq 1ds
on_demand_feature_view request_source on_demand_transformation|2rw 16f 135
feature_registry registry_store sql_registry registry_server|2cm 126 zw
entity_row entity_rows entity_dataframe|1ip g1
entity_ttl time_to_live|1xo 198
field_mapping column_mapping rename_columns|1vx 16n
data_source_type batch_source stream_source|27s u7
feature_logging logging_destination|1i5 qw
dataset_profiler validation_reference ge_profiler expectations|397 1bb 1gp
schema_registry type_map value_type type_conversion|2up rk 1u2
infra_diff plan_apply apply_diff registry_diff|2sg d7 23z
usage_statistics telemetry_client|2av xp
permission_policy role_based_policy decision_strategy|2ps ft
token_parser token_extractor auth_manager auth_client|38i ul 1ct
vector_search retrieve_online_documents similarity_search|2zj 1m6
lineage_graph openlineage_emitter run_event|36l 1re
scheduler_mixin noise_scheduler denoising_scheduler multistep_scheduler|2sg 1n6
set_timesteps timestep_spacing sigma sigmas|24e ub 1e4
add_noise noise_like renoise scale_noise|21g 1j5
denoise_step denoise_loop denoising_loop before_denoise after_denoise|29s 1pc
text_encoder encode_prompt prompt_embeds text_inputs|2ao tk
vae_encoder vae_decoder encode_image decode_latents autoencoder_kl|3sg 1l0
prepare_latents initial_latents|1mh 16d
image_to_image img2img_pipeline img_pipeline|1yb ql
inpaint_pipeline mask_image mask_processor|2io 16e
control_pipeline control_image net_xs t2i_adapter|3mu 27j
video_pipeline animate_pipeline video_to_video frame_interpolation|2ms 18y
upscale_pipeline latent_upscale refiner|28y 1ql
audio_pipeline text_to_audio text_to_music|1vy 1d8
depth_pipeline marigold normals intrinsics|2te 1lr
shap_e mesh_renderer nerf point_cloud mesh|3bo 1ok yj
unconditional_generation|13v 18f
super_res super_resolution|1tn 156
attn_processor attention_processor attention_backend attention_dispatch|2qs wg vp
set_attn_processor fuse_qkv fused_attention|37g 1pk
group_offload sequential_offload model_cpu_offload hook_offload|30b 1p7
layerwise_casting|17c 1l2
first_block_cache faster_cache mag_cache pyramid_attention_broadcast tea_cache|4xc 2rm vl
context_parallel ring_attention ulysses sequence_parallel|3ai 2nx
lora_loader load_lora fuse_lora unload_lora set_adapters adapter_scale|41w 1mq 1p2
single_file from_single_file original_checkpoint|1we 19g
convert_checkpoint convert_to_diffusers convert_weights conversion_script rename_keys state_dict_mapping|5gi 1o4 17t
modular_pipeline pipeline_blocks sequential_blocks auto_blocks|2lu 1z1
guider guiders adaptive_guidance skip_layer_guidance perturbed_attention|3rk 1wb
pipeline_output base_output|1ft v6
ema_model training_utils|1wd 1vp
rotary_embedding rotary_pos_embed sinusoidal sincos|3lz 1he
ada_layer_norm adaptive_norm modulation|2n6 1tj
patchify unpatchify patch_embedding|2dc 1d3
resnet_block down_block up_block mid_block residual_block|30y 1oy
causal_conv conv3d temporal_conv|2ff ye
mixture_of_experts sparse_moe router_logits top_k_routing|4f3 1dc
causal_lm for_causal_lm decoder_layer|227 14n
column_parallel row_parallel tensor_parallel_linear parallel_linear|2d3 26o
paged_attention kv_block block_table block_allocator radix_trie prefix_cache|5a0 20p 17a
logits_processor logits_warper repetition_penalty frequency_penalty|3g8 2gf yj
next_token_chooser token_sampling heterogeneous_sampling|2oc 1b8 17u
stopping_criteria stop_sequence eos_token|2lt v8
watermark_processor|13e 1b1
prefill decode_batch continuous_batching batch_concatenate batch_filter|35l 177 20z
weights_loader safetensors_loader shard_loader unquantized|2r8 168 160
quant_linear quantized_linear pack_weights unpack_weights|34n 1dn
quantization_config quantizer_config bnb_config|1ot x2
calibration_dataset calibration_data|1g8 1o4
warmup_model max_batch_tokens|2du 1bf
router_api generate_stream sse server_sent_events|48h ta uv
tool_call function_calling tool_choice|1x3 r4
adapter_model tuner_layer lora_linear lora_layer inject_adapter|3hf 1gz
base_tuner tuner_mixin lycoris|2c2 1tf
mixed_model multi_adapter add_weighted_adapter merge_linear ties dare_ties|4zz 19t 1h5
adapter_config tuner_config peft_config|24u to
prompt_encoder prefix_encoder prompt_embedding|238 15z
rank_allocation adaptive_rank|1ib 19c
eva_init pissa_init olora corda loftq lora_init gaussian_init|4ym 1q5 qq
hotswap_adapter|126 1tp
orthogonal_finetuning butterfly cayley householder_reflection|3qr zj
save_and_load get_adapter_state_dict set_adapter_state_dict|30v 14d
layer_replication|10s zj
sft_trainer supervised_finetuning|2as 174
dpo_trainer kto orpo cpo simpo preference_trainer|49o 1un
grpo_trainer ppo_trainer rloo online_dpo policy_gradient|4kt 217
reward_trainer prm_trainer reward_model|229 116
reward_function accuracy_reward format_reward length_penalty think_format|3ks 27m 29m
value_head|vq 1fb
reference_policy kl_penalty|25c 1dy
rollout_function vllm_client generation_server|31g 1jh
data_utils pack_dataset truncate_dataset|2fi 1hn
conversation_format is_conversational extract_prompt|20s ho 168
judge pairwise_judge rank_judge winrate|297 19x
callback_log log_completions rich_progress|2p9 1gu
model_card_creation|1dm 17n
gather_for_metrics pad_across_processes reduce_tensors|3p8 1e9
prepare_model prepare_data_loader prepare_optimizer|29l 18l
dispatch_model infer_auto_device_map load_checkpoint_and_dispatch init_empty_weights|5ek 196 vq
notebook_launcher launch_command debug_launcher|2ri 1rd
accelerate_config config_file cluster_config|1vw 1dj
profile_kwargs profiler_handler|1ot 1oj
memory_usage peak_memory release_memory estimate_memory|2ji 1lu wu
skip_batches resume_dataloader stateful_dataloader|2js 1ay
local_sgd post_local|1p9 1j2
naive_forecaster seasonal_naive last_value|2cm 162 1f6
theta_forecaster exponential_smoothing croston auto_ets|3ze 1fr 1ip
var_model vecm vector_autoregression dynamic_factor|3b1 1tz
state_space kalman kalman_filter structural unobserved_components|3og 2gv
reduction_forecaster make_reduction direct_forecaster recursive_forecaster|2ge 1j4 170
tft nbeats nhits deepar patchtst dlinear nlinear ltsf|58h 1ty
ensemble_forecaster auto_ensemble online_ensemble stacking_forecaster|2lv 1bs
multiplex_forecaster multiplexer|14g 1ei
forecast_by_level by_level hierarchical_forecast grouped_forecaster|1xc 1au
update_refits dont_update update_every|2ax 1bi
conformal prediction_interval predict_interval naive_variance enbpi|3e2 1fi l7
bagging_forecaster bootstrap_series stl_bootstrap moving_block_bootstrap|3kr 1dm
window_splitter expanding_window_splitter sliding_window_splitter cutoff_splitter|2u7 1pr
temporal_train_test_split|1ud 17n
box_cox log_transformer exponent sqrt_transformer|3bx 18a
differencer difference_transformer|1jh 1a1
hampel_filter outlier_remover|242 124
hp_filter bk_filter cf_filter band_pass|32t 1zx
holiday_features date_time_features calendar_features fourier_features|308 1ld ki
tabularizer nested_to_2d flatten_series|2vb 1c6
interpolator resizer truncator padding_transformer|2ps 1ak
sax paa sfa symbolic word_extraction boss weasel muse|5ef wp si
matrix_profile stumpy|1qt 1fu
random_intervals interval_forest time_series_forest supervised_interval|2xn 1ao
shapelet_transform|12v 1db
elastic_distance dynamic_time_warping_distance|2ly 1gu
segmentation_metrics hausdorff|1o5 1kq
annotator detector stray_detector lof threshold_detector|319 1fu
anomaly_score segment_score|1kd jh
check_estimator test_scenarios estimator_fixture|2kb 1dn
all_estimators registry_lookup scitype mtype|2ss jy s1
convert_to_scitype check_is_mtype datatype_converter|2ss 15r
column_concatenator feature_union column_ensemble|2k9 19p
function_transformer lambda_transformer|vo qz
metric_class error_function make_forecasting_scorer|37w wg
benchmarking evaluate_forecaster results_storage|2h6 22r
load_dataset fetch_dataset load_airline load_unit_test example_data|3s9 1gh 1fe
tsf_file arff ts_reader|2vd 188
plot_series plot_correlations plot_windows|20j vg
scatterplot_matrix category_scatter stacked_barplot checkerboard_plot ecdf enrichment_plot|5w4 u2 xj ki
decision_regions plot_decision_regions|1ld ug
plot_confusion_matrix heatmap_plot|26u 1za
plot_learning_curves|1a9 18e
linear_regression_plot|1ju ul
pca_correlation_graph correlation_circle|29c 1o0
sequential_feature_selector exhaustive_feature_selector column_selector|2lg du w0
ensemble_vote stacking_cv stacking_regressor|2s2 19m
bias_variance_decomp|1t7 1ll
bootstrap_point632 out_of_bag_error|2xn 1ui
mcnemar_table mcnemar_test cochrans_q combined_ftest_5x2cv paired_ttest_5x2cv proportion_difference|72a 1cv
feature_importance_permutation|1gm 1m0
lift_score accuracy_per_class scoring|220 y9
transaction_encoder sparse_onehot|28q wq
fpgrowth fpmax hmine closed_itemsets|32z 201
dense_transformer copy_transformer mean_centering minmax_scaling shuffle_arrays|4qh v7
random_over_sampler smote_nc borderline_smote kmeans_smote svm_smote|4jc 1xl
tomek_links edited_nearest_neighbours condensed_nearest_neighbour neighbourhood_cleaning_rule one_sided_selection instance_hardness|71j 218
smote_enn smote_tomek|1tz 1iq
balanced_bagging easy_ensemble rus_boost balanced_forest|3ze 1p9
make_imbalance|yt 1jh
classification_report_imbalanced geometric_mean_score sensitivity_specificity|4fu 1d8
imb_pipeline|13q 1ck
balanced_batch_generator|1fh yl
num_combinations num_permutations factorial|26k yg
face_landmarks eyepad_align|2gu 10b
generalize_names name_matching|1bs 1bk
tokenizer_emoticons|145 zg
data_frame_schema dataset_schema infer_schema|2g4 du 1ao
abstract_dataset versioned_dataset partitioned_dataset cached_dataset memory_dataset lambda_dataset|2xx 18e 1ff q5
data_catalog_config dataset_factory resolve_pattern|3nr x4 17y
node_function pipeline_node modular_node|1xr 1lb
sequential_runner thread_runner parallel_runner|27y r2
hook_manager hook_spec after_node_run before_pipeline_run|3pm 1jf
config_loader omega_conf conf_source runtime_params|3zj qj 19k
project_template starter cookiecutter new_project|2al 1e7
bootstrap_project configure_project find_pipelines|2g1 wu
micropackage package_project|1n6 u5
ipython_extension line_magic reload_kedro|3k9 ki
session_store session_run|1an zz
schema_evolution add_column alter_table|2xh 1jr
bulk_insert write_batch batch_write upsert_rows|31p 16l
connection_pool get_connection create_engine|2g2 yk
query_builder sql_template jinja render_sql|3d6 1m9
table_exists create_table drop_table|1vn 16q
window_function partition_by row_number|25t 1dj
left_join asof_join merge_asof|25e 1dw
parquet_file write_parquet read_parquet columnar|2e0 182
partition_columns partition_filter hive|212 xp
cast_column type_coercion|227 176
timestamp_column event_timestamp created_timestamp|1x9 h3
temp_table temporary_view staging_table|2j3 if
export_data copy_into unload|1yt 18w
file_transfer multipart parallel_upload parallel_download|33k 174 153
presigned_url signed_url|1nk 1ot
list_objects list_files list_recursive glob|2fl cw vn
path_join path_exists make_dirs|2ez vf
checksum_verify etag|1t7 1cz
archive_extract untar unzip|2cq jh
lru_cache ttl_cache|1q8 172
dedup_key idempotency_key|1n2 17c
cursor_token next_page_token page_token page_size|2bo 1a5
sort_by order_by filter_by list_options|28j 1ew
soft_delete archive_state storage_state|2lb 1rl
audit_log change_log|1fs d7
feature_toggle feature_gate|1nv 1dj
form_field text_field dropdown checkbox dialog modal drawer|4i3 v0 xt
data_table paginated_table custom_table table_row|2as tn
nav_bar side_nav breadcrumb tabs toolbar|3p6 1c6
theme dark_mode colors|2ds s2
error_boundary error_page banner_message|2gq 1g4
spinner loading_indicator skeleton|2cj x8
use_query use_load use_mutation api_hook|2lo 1at
code_editor yaml_viewer markdown_viewer log_viewer|38k 16w
graph_layout flow_elements dag_view|35m 1b8
format_date relative_time duration_string time_ago|3hu wl 12g
format_bytes human_readable|22h zz
color_map status_icon status_to_color|26k y4
copy_to_clipboard|12u zs
local_storage session_storage cookie|27n 126
proxy_handler reverse_proxy authorize_request|2qn 18r
unit_test_helper fake_client mock_server test_fixture|44q 1ct
benchmark_suite perf_test load_test|2mm 1y8
changelog release_notes bump_version|2r0 17v
docs_builder api_docs generate_docs docstring_checker|3e0 1da zz
copy_check check_copies check_dummies check_repo|20e 1n7 z8
deprecate_argument deprecated_kwarg|1qx 2d6
optional_import lazy_import soft_dependency is_available import_utils|354 hg 1ag
version_compare is_greater_than version_check|1yv l7
set_seed fix_random reproducible|2g0 15y
class_property static_property cached_property|1fq 19i
registry_decorator register_class get_class_by_name|2tn t3
deep_merge merge_dicts nested_update update_recursive|35p 1j1
flatten_dict unflatten_dict nested_keys|2p0 hg
chunked_iter batched_iter sliding_iter|258 jy
topological_order dependency_order toposort|26m v6
string_similarity did_you_mean close_matches|2dx 141 x9
slugify sanitize_name safe_name valid_name truncate_name|35k uk 1ld
random_name random_string generate_id short_uuid|3gi 13s x5
parse_url split_uri parse_s3_url|37r 1do
parse_duration parse_time parse_date|1v6 137
parse_version semver|1ls 16z
parse_size memory_string|1v3 1xh
redact mask_secret obfuscate|2bh 1gp
template_string placeholder_substitution string_interpolation|2qk 1as
stack_trace traceback_format exception_message|354 12q
context_manager with_statement|1q8 1qg
monkeypatch patch_method temporary_patch|28z wy
singleton_instance global_state shared_state|2jv 18b
command_group subcommand register_command|23t 19o
interactive_prompt ask_field select_option|30o 1fb
progress_callback tqdm_wrapper|2cr h3
key_press read_key arrow_keys cursor_move|2xe 12c
colored_output style_text ansi|2ij 12y
ab_test|126 28j 1fd
ablation|nk 24m
acceleration accelerate accelerator|jy vr wu uv ss l7
accuracy|jy yc 18u m5
activation activations|l7 1cf vr 112
actor critic|19p 12y w8
adaboost boosting|19p 1q7 1an
adagrad adam adamw sgd optimizer optim|33k 1m1 yz pu
adaptive|g1 vd 1gh
additive|i5 v5 yv
adversarial discriminator gan|1x9 1s1 nk 172
age|l7 g6
agglomerative dendrogram linkage hierarchical_clustering|303 wd 1eh
alpha beta gamma lambda|1x9 m5 jy f1
anneal annealing cosine_schedule|1r7 13d tb 124
anomaly anomalies anomalous outlier outliers novelty|2ft l7 jh m5 v8 nk x5 gg l7 m5
apriori frequent_itemsets itemset itemsets association_rules|2wh y3 131 19f 158 139
arima sarima arma ar autoregressive|35j 19z 1bp gw
attention attn self_attention|12v wy 15o nk 1b6
audio sound speech wav|29q j3 jy gq g1 nk
auc roc auroc|1x9 1lr 1cc 1on
augment augmentation augmenter|nk 1nr yn 112 1g1
autocorrelation acf pacf|1yo 1et g1 2g4
autoencoder vae kl|1rv zu 19b 12e 18i
autocast mixed_precision amp fp16 bf16|4b9 17c 15q vx vl
autograd backward backprop backpropagation gradient gradients grad|3oc 116 l7 s8 pu
automl|nk 1q8 yt
average avg mean means|1j3 ir ir x5
backbone|nk 2cr w3
bag bagging bootstrap_aggregating|1mj 1mw wc
balance balanced balancing imbalance imbalanced|1r1 wn uu d9 126 1nb 12r
baseline naive dummy|1pl 11z zd 15g 12b
basis spline splines|182 1cq
batch_norm layer_norm rms_norm group_norm normalization|30p 1o5 yb 1st
batch_size|wh 17d r9
bayes bayesian naive_bayes|1v2 jh 163 141
beam beam_search|14g 1yg vr
bert gpt llm lm causal_lm language_model|3s6 q1 ho 108 157 t2
bias|m5 163 nk 13h nk
bigram ngram n_gram ngrams|1yo xf vx 15z w3
bin bins binning discretize discretizer quantile_bins histogram|2h1 ho qz zo j3 ux ki
bleu rouge|1b4 y1 ub
blur|nk 108 ki ux
bootstrap bootstrapping resample resampling resampler|16n 1g8 1kx 10f 12l
bounding bounding_box bbox|1nl 1iq ux
brier calibration calibrate calibrated calibrator|18r za 15m 1gp
caption captions|m5 od wy
categorical one_hot onehot label_encoder ordinal|3f7 110 ss 194
causal|ki 13g t6 zs
centroid centroids center prototype|1wc x8 116 jy
changepoint changepoints change_point breakpoint|220 wa 17c d7 i5
channel_mix|126 12o
chat chatbot conversation conversational dialogue turn|2r7 j3 jh vt nk
churn attrition|19p x4 ki 16f 12o 158 yj
classification classifier classify classifiers|15q ex wg va yq zu jh ir
class_weight sample_weight|1ba 1u4 vh
cluster clustering clusterer kmeans clusters dbscan|1ql ue ui ir t6 1ai
cnn conv convolution convolutional|1x9 16t 18d un
coefficient coefficients coef|1b4 wh jh m5
cohort|nk 165
compression distill distillation distilled teacher student|2bn 1j9 l7 14t
concept drift drift covariate_shift data_drift|2tg xp 1ns 16z
confidence credible|17i ir nk l7
confusion confusion_matrix|139 ue 1bd tk
contrastive siamese triplet|1x9 sl 1ff fx
control_net controlnet conditioning|26d 1zg 1og
correlation corr correlated correlate|182 1l7 j3 fl
cosine|l7 112 xl zr
counterfactual|nk f7 1vd
cox survival hazard kaplan_meier|353 z1 u3 x5
crop cropped|nk 1if y4
cross_attention|12v 126 19q
cross_validation cross_val cv kfold fold folds k_fold|3jy 16j 1mk 145 1c4 12q
curriculum|nk 1e2
cutoff cutoffs threshold|16n 1ft gl
cut_mix mixup|1lo 1c2
cycle seasonality season seasonal deseasonalize deseasonalizer|1r5 15q ys 19p 12p 1xb
decay|ki 13e 13g ki
decision_tree tree forest random_forest trees|226 1cc 1e8 1b5
decompose decomposition decomposed|1b4 wf 13l tk 12u
deep|jy su jy
denoise denoiser denoising|l7 x6 u6 17t 12l
dense mlp feed_forward fully_connected linear ffn|4kx x1 x6 12p
density kde|1b4 j3 13n
depth_map depth_estimation|1hu 1ab y7
detrend detrender trend|16n 1j6 15q 1cw 1q7
deviation std variance var stdev volatility|30j 12g hg ki m5 jy
diffusion diffuser ddpm ddim stable_diffusion|2gu t8 wc uz 160
dilate dilated|nk i5 15g
dimensionality_reduction pca svd umap tsne principal_component|4tr vr 1bz 23z
discount discounted ndcg|1b4 1fz 13w 1d1
distance distances metric euclidean manhattan|2aq h3 f7 fx w0
distribution distr|160 u3 uk vq ub
dora lora adapter peft low_rank|38f 1vo 1d9 1vb 14o
dpo preference preferences rlhf ppo grpo|2zs 1d5 1ku 1gv 1cq 182
dropout|nk 1wk 1i9
dtw dynamic_time_warping warping|25f 1s6 x5 v2
early_stopping|ys 25d 15s xi
ecg eeg|1b4 ki 16n
eigen eigenvalue eigenvector|1yo z4
elastic_net lasso ridge regularization regularize penalty l1 l2|5y2 175 163 1f5 zd l7
ema exponential_moving_average exponential_smoothing smoothing smooth smoother ets holt_winters|53k 1rw xp 1id 150 tr vl
embed embedding embeddings embedder|1q5 s7 ve sl 1ep yn
encoder decoder|102 1d9 rf 15c 13l
ensemble ensembles ensembling committee voting stacking|27t 14g j3 17a 10t xc m5
entity_df|158 1a6
entropy cross_entropy|17c nk m5 m5
epoch epochs|m5 qu v1
error residual residuals|10f vw gl 1s0 wg
estimator estimators predictor regressor|1ot jy cs qw
euclid|nk 12o
evaluation metrics score scores scorer scoring|23s g6 gl l7 f4 gb if ci
exogenous covariate covariates|19p 12e 16n 1gi
expert experts moe mixture_of_experts mixture|1oz y1 gq 1gs
explain explainer explanation shap lime importance importances attribution|3zi ir xt jh jy 1ew
exponential|l7 zo
face|l7 if 11x nk
fair fairness|ki 1h5 m5 1b4
feature features|fl fx du hg z4 ki ql
feature_extraction feature_extractor|1jv 1ti 15w
feature_importance|wn xt jy
feature_selection feature_selector|1j6 xt 1iv
feature_store|t8 1mn 1p8
few_shot zero_shot|1kq v4 u1
fft fourier wavelet spectrum spectral frequency|3s6 ki m5 ki 1r5
fidelity|nk h9
finetune fine_tune finetuning fine_tuning tuner tuning sft|2v3 18m 1on 1r7 nk
fit fitted fitter fitting train trained training trainer|21g ds ir t5 19s uk
flash_attention memory_efficient|22s 1f0
forecast forecasting forecaster forecasters|gw z6 163 yc ft nk ww ve
fp8 int8 int4 4bit 8bit quant quantize quantizer quantization quantized gptq awq dequantize|62m 102 tr ug 14a 14a vx yn 18v xg
fps frame_rate|1nz tr
fuzzy levenshtein edit_distance similarity similar|2ov zj 12r x9 ir m5
gate gated gating gru lstm rnn recurrent|38d zu xa ho eh
gaussian normal_distribution|1mq 116 gq
genetic evolutionary mutation|1vm 1b4 11s
gini impurity|1b4 ho
gpu cuda tpu xpu npu hpu xla|4fq wu 11s jy ep 14a
gradient_accumulation|156 1iz 1ts
gradient_checkpointing|12p 1r6 1ny
gradient_clipping clip_grad|1n7 1ll 11s
graph_neural gnn|1py 19t
greedy|nk 19s sn
grid_search gridsearch randomized_search hyperparameter hyperparameters optuna|3fb dn u8 1dy m5 uj
ground_truth y_true target label|2aa tq 10k v1
group_by aggregate_by|yf g1
guidance cfg classifier_free|2cd 1gw 14n ki
hallucination|nk y3 ts
head lm_head multi_head|1mj vm 16t t5
heatmap heat_map|1q5 w2 1b3
hidden_markov hmm markov|1rl xl 1t7
hierarchical reconciliation|182 1vm yl
horizon fh|19p 106 us 12h
huber robust|19p 1kp 15m
image images img picture photo|1un ci i5 gg jy
img2img image_to_image|1i5 pp ci 15q
importance_sampling|y5 211
impute imputer imputation fillna interpolate interpolation missing|2aq yw z9 qo j3 yj 1no
inception fid|19p 19d
inference predict prediction predictions predicted|10e 14w hw qr yd
inpaint inpainting|m5 1d1 1fy 12v m5
instance_segmentation segmentation|10v 11v 11y 1kn
interaction|ki 1tg
inverse_transform|10p 1es jh
isolation_forest|14g 21g
iterative|j3 sn
jaccard|nk 1dc
joint|m5 dl 112
json_schema structured_output grammar guided_decoding|3pa tu 1co
kernel kernels|m5 uu ub nk
keypoint pose|18r 1ff nk
kl_divergence divergence|182 1ct
knn neighbors neighbours nearest neighbor|2bg xt 1am nk
kv_cache past_key_values key_value|2bw 1db 1mo
label labels labelled annotation|108 tq f7 v1
lag lags lagged|l7 td l7 193 1e7 j3
language nlp|12v bw dh 108
laplace|nk if 11r
latent latents hidden_state hidden_states|1i3 vl u6 13l hw
layer layers layerwise|11q rm hg th
leaderboard|m5 tv gl
learn learning learner|zx ir f7 um
learning_curve|st 18e zo
learning_rate lr lr_scheduler|22j 162 ud 1ar
leave_one_out loo|1h4 19l
lift|m5 1ej 14k
likelihood log_likelihood nll loglik|2f4 1cn ki
linear linear_regression regression regressor|1nl 10p sx hw ys
lda topic_model topics|1lk tc l7
log_transform box_cox power_transform|2m0 1dk m5 m5
logistic logistic_regression softmax sigmoid|2h7 1cy yf yo
logit logits logprob logprobs|18r 1ff 104 u8
loss losses criterion objective|1nv 1al 1aq m5 l7
mae mse rmse mape smape mean_squared mean_absolute squared_error absolute_error percentage_error|5ui x6 wg zt 27p l7
majority minority|16f 1g6 wn d9 fx
margin|m5 zw nk
mask_prediction masked_lm|1jh 1da
matmul matrix matrices|1tv wg 1c9
max_tokens max_length|1gn 11p qq
median quantile quantiles percentile percentiles|1uw ve 289 ho hg
meta_learning|z0 ds
minmax scale scaler scaling rescale standardize standardise|2wj v2 w3 w7 wy 119
modality multimodal vision_language vlm|2yp 11y 18x
mode_collapse|182 1fp
model models|cs sl jy ds m5 m5
model_card readme_card|1dm tp
moment momentum|16b w3
monotonic|nk cq
monte_carlo|1b4 1d0 13t
motif shapelet shapelets pattern|1sg 1fh 11z 18l
motion|nk nk rz
moving_average rolling sliding rolling_window window moving|2i3 xa s7 zz 1ci
multi_class multiclass multilabel multioutput|2xd 193 175
multivariate multiv|1b4 vj 174
music song|17i nk ir jy nk
mutual_information|15g 1sl
nan na nulls|1yo tk ci if
near_miss tomek smote adasyn oversampling over_sampling oversampler undersampling under_sampling undersampler oversample undersample|5kk 1qj 1g6 xx 1ib 1gq 14l
negative positive|17c y6 ux 11r ki g6
negative_prompt|141 ci
neural neuron neurons nn network networks net|2oc m5 fl wq
noise noisy|12v 10b m5 nk
nonlinear|m5 f1 10p
nsfw safety_checker watermark|2df nk 12h 1a2
objective|ft jy ir
observation observations|ir gb ee ki
occlusion|nk wh
offload offloading cpu_offload|15m 1bf 190 19c uz
oob out_of_bag|1jj 1aa
optical_flow|160 zf
optimal optimize optimise optimizer optimization solver|14w gl va l7 jh hw l7
ordinal|m5 1g8
orthogonal|m5 11q 158
oscillation|m5 si
overfit overfitting|m5 yb u4
overlapping|ki f4
panel_data|yb 1nk vr
pad_token bos eos special_tokens|2tb 1cr
parallel_trends difference_in_differences|1g6 1ew
partial_dependence pdp|1pz xc
patch_embed|11u 19q
pca_plot biplot|1q8 1bm
perceptron|nk 10y
perplexity|nk y1
permutation_importance permutation_test|1fn 1df z4
pipeline_parallel|y2 1ou
pixel pixels|jy wg
poisson|nk yj
polynomial|nk l7 f1 jh
pooling pool|ki 11v v5
position_ids pos_embed positional rope rotary|3hd vn si xz
precision recall f1|2ih 119 wq xz
precompute|nk 1bu
prefix_tuning prompt_tuning p_tuning soft_prompt prompt_learning|2iw u3 1k4
pretrain pretrained pre_trained pretraining from_pretrained|1p3 wv ww sd 1ap
prior|jy w3 m5
proba probability probabilities chance|1na ki l7 ho ki
prompt prompts|hw 1b7 l7 rh m5 si
propensity uplift treatment|1yo 16n 14p nk
prophet|m5 1ki
proximity|nk j3
prune magnitude sparsity sparse sparsify|319 14t 1fe vi wg
q_learning reinforcement rl|1ni w8 10f
random_state rng generator seed|2j4 15o
rag retriever retrieval retrieve|17i 170 1qm 1g0
ranker ranking|14n vy ux
rbf radial radial_basis|1vm 131 1jo
recommend recommender recommendation collaborative_filtering|1o3 103 119 ki
reconstruct reconstruction|nk jy i5
reference_model ref_model|1hd 1c5 xa
regularizer weight_decay|1k1 14n
reinforce|m5 if
relu gelu silu swish tanh activation_fn|3v0 172 1i1
representation|ki ci
reward rewards reward_model reward_fn|v8 19f nk wl 10p
roll_out rollout|1il hw 12h
rocket minirocket arsenal|1yo 19m wx
sagemaker|m5 1de
sampler samplers|l7 xc gg f1 1aq
sampling_strategy|111 sg 12y
scatter scatterplot|16n wg 1al
scheduler schedulers timestep timesteps noise_schedule|1lb 1eg c2 ty
score_function|vo l7
segment_anything sam|1s5 18q
self_supervised|jy vl vy
sensitivity specificity|163 10e 16n
sentiment|nk 1b4 zg m5
series timeseries time_series ts|232 130 xk f1 124
shapley|nk 1jk
sharpness|m5 vl
siamese_network|10r xx
silhouette|nk xk
simplex|nk u4
skew skewed skewness kurtosis|19p m5 nk 11i
slope intercept|15q nk qq
softmax_temperature temperature|18a ui nk nk nk
space search_space|xz jy
spatial|nk h3 nk ty
speculative speculative_decoding speculation draft_model medusa assisted|3ar 281 1mh x8
split_points|vo v2
stationary stationarity unit_root adf kpss|3qj 1n9 x4
statistical|l7 ci wa
stratify stratified|m5 17o zm
style style_transfer|11j j3 11d
subsample subsampling downsample downsampling|18a hw h9 1jq 13w wg
superres super_resolution upscale upscaler upsample upsampling upsampler|33c 1j5 wu 17i m5
supervised unsupervised semi_supervised|1v2 e5 t0 u2
support confidence_rule|1jr 11u
svm svc svr support_vector|2xw 1ck 19p
synthetic artificial|1b4 x2 18z hg
t5 bart seq2seq encoder_decoder|40o hg m5 bw
tabular|m5 s9 xm
tensor tensors|ki t3 r7 ki
tensor_parallel model_parallel fsdp deepspeed megatron ddp data_parallel distributed_training|5ax 1ot 1m5 16q w6 1a3
tensorboard wandb mlflow trackio comet|31r sz 116 l7
test_size train_test_split holdout hold_out|36i 1d0 1jo sh
text_to_image txt2img text2image t2i|33q tk xc wk
text_to_speech tts vocoder|24b 129 uz 15m
text_to_video t2v i2v img2video image_to_video video videos|323 wk rz ir vr
text_classification|x3 1ly
tfidf tf_idf bag_of_words count_vectorizer vectorizer vectorize|3um rc u2 od
time_moe chronos timesfm foundation_model|38m 1ds 19p
tokenize tokenizer tokenization detokenize|145 15s sr od sr
top_k top_p nucleus|14a wi 1fw
torch pytorch tensorflow keras jax flax|3xc 1fw
train_step training_step training_loop|186 uv
transfer_learning|ww wj
transformers transformer_block|xb wa
trainable requires_grad freeze unfreeze|2vt s8 qs
triangle triangular|1b4 15q
tsfresh catch22 summary_features|28l 18f 126
ts_split expanding_window sliding_window temporal|38w 1qx zz rn
ttest t_test significance p_value chi2 anova mcnemar wilcoxon|52i z4 wn 102
turn_taking|t7 l7
tweedie gamma_regression|1tn 156
unet|nk 16n r4
uniform|ki 12o
univariate univ|1b4 hg xc
unlearn|nk jh
validation_set valid_set|tx 19h
vector vectors vec|141 qw ho s7
vector_store vector_db faiss ann nearest_neighbor_search|4ba 1ab wl
virtual_tokens|113 ra
vision visual vit clip siglip image_encoder|3v9 ci hw zj vy
vocab vocabulary codebook|1x9 ud sv 19a
warmup warm_up|1l0 109 156
warm_start|108 wv
weather|m5 nk m5
whisper asr speech_recognition transcribe|33k um 1g3
word_embedding word2vec glove|2ot t6
zscore|nk 1f2
vectorized|hw x0 gl
feature_view feature_service|1e8 1ba sp
point_in_time|rr gw 1ak
push_source|y2 wl
online_store offline_store|1gk 1c9 176
on_demand|ir vi rn
entity_key join_keys join_key|1f4 zj vi
data_source|t1 u7 qj
data_loader dataloader|1iq 10e us 17u
data_collator|z9 165
data_catalog|xm wl s1
saved_dataset|xe 199
memory_dataset|wd 20e
state_dict weights weight safetensors|1yn qa s9 1bo 1cf
target_modules|11x vm
merge_and_unload merge_adapter|1jo 1xg
low_cpu_mem meta_device|2so 1pc
device_map|z6 ua
big_model|uy yz
grad_scaler loss_scale|29b 1ud
hooks_forward forward_hook|13g 1bo
process_group all_reduce all_gather collective allreduce|31c 1au 1jv
world_size local_rank|1zi to sx
find_executable_batch_size oom out_of_memory|356 xy 1a7 nk
resume_from_checkpoint|11u 1d3
push_to_hub|14a 19c
generation_config|yg sy
stopping_criteria stop_sequences|1j3 tf
chat_template apply_chat_template|1kd 1dj 160
image_processor feature_processor|1cv 1nz
scheduler_step|uh 1a9
flow_matching euler heun dpm|2y6 1n6
vae_tiling tiled_vae|16f 16p
textual_inversion dreambooth|1v2 1wm 1fz
ip_adapter|126 rp 18b
safety_filter|10j 1dl
animate animation|ki fh 1nq
upload_model|uy f4
lookalike|nk vy
basket|j3 ki m5
customer customers client|y7 l7 ki
price prices pricing|jy jy
sales revenue|163 m5 16n nk
invoice billing payment|1r5 ki jy j3
order orders|f1 ki ki
product products sku|12v g6 l7 m5
supplier vendor|1b4 l7
warehouse|jh ts y1
employee staff hr|1yo wl
credit loan default|1vm 16n zc nk
fraud fraudulent|19p nk nk 129
insurance claim premium|1wc m5 hw
risk|ki jy 126 vo
demand|ir yg 12y
stock inventory|19p ts 15q
campaign marketing advert|1uw l7 jh
segment customer_segment|yh uz eh
patient medical clinical|1yo nk nk nk
sensor iot|19p t3 z1
energy power electricity|1wc ki m5
vehicle car fleet|1yo nk nk l7
geo geospatial latitude longitude map|319 12f gb
address|h9 19p 119
currency exchange_rate|1o7 1hg
tax vat|1b4 nk
exist exists existing cached skip loaded done|1y9 j3
retry rerun repeat resume restart repeated|2p9 fa tm
valid accept allow permission permitted supported|34e g6 l7
count size quantity num total|2np ir
respond response reply completion answer prediction generation output|3xy e5 l7
request query prompt ask search|2cz gq ho
appear visible show render|25k m5 ki
area region namespace zone scope section|3bs i5 ki
arrange sort order layout|1xx jh 108
arrive ingest receive stream event push|38h jh ft nk
backward reverse inverse rollback undo revert|3g9 fe l7
shopping basket transaction transactions itemset order cart|3al j3 jy
init start first begin prefix head startup initial|43l gb fe
group cluster match join relate key link|385 vh hw
best optimal top max argmax optimize leader|361 gl nk
large max big huge distributed sharded|33i i5 m5 nk nk
block forbid deny filter reject blacklist guard|3wu gl v5 fa
book ledger record journal|2ay l7 m5
border boundary edge margin bbox|2tq if nk
frame border rectangle bbox box|2o9 if ki 11x
split divide partition chunk segment separate|33e uv t5 wf
error failure crash exception fail damaged corrupt invalid|4gj l7 i5 ki yh
make build create construct assemble generate|2y3 h9 co
calculate compute estimate evaluate derive|2jf jy qn u6 es
call invoke request rpc|21y fl
name names label title alias display_name|2jl fl ee
load carry transport transfer|21h hw f1
case instance example sample|1vl gw
catch detect handle intercept find|214 jy
change update modify mutate transform convert edit patch replace|4g4 d7 jy jy
cheap efficient light tiny small lora approximate|3v9 l7 ki nk
check validate verify test assert inspect ensure|3ks fh i5 l7 vr
choose select pick choice sampler decide policy|3nu ho ir i5
clean normalize sanitize preprocess strip trim cleanup|3zq ho xx
near close nearest neighbor similar distance|33i j3 j3 nk
store folder warehouse bucket s3 gcs remote cloud azure aws blob|6j0 gl
collect gather accumulate aggregate fetch|2ol hw j3
base common shared parent abstract mixin|36h ho f4 l7
company organization tenant project global|2xk l7 145
compare distance similarity diff difference evaluate benchmark score|3vz g1 ki yd
complete whole full all entire|22j h9 gl l7
local host machine client device cpu|317 es up nk ee xi
connect link join bind attach wire|33i fl zq
contain include has member|1iz gl yi
continue resume keep_going restart checkpoint|2wh ho f4 hw
correct fix repair valid true right accuracy|2xw if tq
price cost fee billing budget|2zj jy nk j3
count number num frequency histogram bincount|381 h3 d9 ir p5
mask cover overlap occlude overlay|2y7 jh 11u
customer user client account buyer entity|320 g1 i5 l7
danger unsafe risk harmful malicious nsfw|3js jy jh m5
date datetime day calendar timestamp|2oc h9 g6 nk
describe description summary info repr explain|37q gw ho
device gpu card cuda accelerator tpu|3av wu ep l7
different diff unequal variant mismatch distinct|3g6 f7 nk
directory path folder dir|22c jy gg
find discover detect search locate|2gh jy l7 r7
far distance remote outlier delta|2nq h3 nk
divide split partition shard ratio|2mk if
document text page file pdf|291 if nk ho
draw plot render paint visualize figure|304 gg j3 ci
drop delete remove ignore discard filter|34d hg xt
early early_stopping before prior premature|2lh jh 145
easy simple basic quick tutorial|2q7 jh hg
end stop finish final last terminate exit|2sz f7 h3
enough sufficient threshold min limit stop|39n l7
enter input login submit key|2k6 l7 fl
evaluate score judge measure metric assess|32i ir if m5
each every foreach per iterate all|1m7 hw
exact equal match identical strict|2nc nk m5
example sample demo template tutorial fewshot|3c9 f7 if
explain describe reason interpret attribution|2nx j3
extra additional more plus optional suffix|36b jh i5
fair balanced equal uniform stratified|2s2 ki m5 i5
fall decrease decay drop down|2of ki m5 uw m5
fast quick accelerate speed flash efficient optimized turbo cached|4uz gl hw uv j3
few sparse small rare top subset minority|3gh fx jy l7
number digit value figure amount|2bo ho ci
fill impute pad populate|28z gq tg
film video movie clip frames animation|3an j3 m5 ir rz
finish complete done end finalize|1yq h3 h9
fit match align compatible fitting|245 gg
fix repair patch correct static constant freeze|35a g6 jh m5
follow track trace monitor next subscribe|36n hg jh
forget drop evict decay expire|2s3 jh
format layout template style serialize encoding|33o fp tc i5
free release available unused open|2kf i5
frozen freeze reference static fixed eval|2pr ki d7 ki wv
full complete max overflow oom|2sc jh xi
future forecast predict horizon next ahead|30w ir m5 yc yj j3
give return provide yield pass supply|1kf gg ut ki
good quality best score positive reward|2xp g6 gl gl
group team cluster category segment class batch|3bt eh ex ro
grow expand increase trend scale|2q1 j3 l7 l7 rt
guess predict infer estimate random dummy baseline|3l6 hw
hand manual pass transfer|1ko h3 ki
happen event occur trigger actual|2qj h3 10k
hard difficult strict|1sl ki
help assist util support docs usage|39y j3 ir
hide mask suppress private secret anonymize|2qs j3 m5 vo
high max upper top peak large|32r ki l7
history past log previous lineage|2j3 i5 gw jh gq
hold keep store contain buffer memory|2qh h9 vh
hour minute second time period interval|31m jy l7 h9
picture image photo visual frame pixel|2v1 ci i5 g1
important importance weight priority relevant significant|2on h3 jy l7
improve enhance optimize upgrade refine tune|3f6 jh t9 nk
information info metadata facts details|2p6 hw jy ho
inside internal inner nested within in|2qf h9 l7
install setup deploy requirements|247 hg
interesting relevant ranked top|255 m5
job task run work process|257 ho e5 nk
join merge combine concat union link|35g h9 i5 qz sl
keep save retain preserve store filter hold|3cp ee h9
kind type class category sort species|2yh ex h9 fl
know known context prior knowledge available|3b5 l7 gw
language text llm lm nlp locale|314 gq
big largest max top|21b ki nk
last final latest recent previous|23t g1 11e j3
late delay lag overdue timeout|2z7 m5 j3
learn train fit tuning trainer study|2wk ds ir dz
leave exit drop churn skip remaining|37s h3
left remaining residual rest unused|2rv vw l7 jh
long length duration sequence large max|2ww gb nk
less fewer reduce decrease compress minimum|36j hg hw i5
letter char mail character text|2hx ho ir
level depth stage hierarchy tier|2qx hg fl
lie location path uri|25b jh
line row record curve series|26m fh
link url connection edge relation reference|2zi gl wv
list enumerate index catalog table array|34o fe
live online realtime serving running|2gw gq y0 ir
look view show inspect search find|2t8 ds hw
lose lost missing drop loss|2nq jh l7
low min lower bottom small|2nf j3 l7
machine server host node device instance worker|3ds ee sh es
manage manager control admin operator|27d i5 sz
map geo location mapping plot|21h gg
mark label tag flag annotate|2jp h9 gq
mean average avg expected|23l h9 ir
measure metric score benchmark evaluate sensor|340 gb
meet match satisfy condition|28o m5
member element item user|204 if
message notification chat mail event text|2vt f7 nk
middle center median mean mid|2q1 ir jy
miss missing absent null gap|1kf h3 m5
mistake error bug wrong invalid typo|36f ho gl nk
mix blend merge shuffle mixture interleave combine|3vh ho l7 nk
money price revenue cost payment amount|3cd j3
month monthly period seasonal date|2ou jy m5
more additional extra increase extend|2m1 ep
move shift translate transfer migrate|2l9 fh j3
narrow filter small restrict|1zc ki
near_duplicate duplicate similar fuzzy|23p 10y 14a
need require dependency demand|1je nk
new create latest fresh init|26m l7 nk
next forward upcoming subsequent forecast|2rk fl
noise random jitter perturb|268 gq ki
normal standard regular default typical|2pe i5 ki ir
object thing item entity instance|2g7 gq ft
offer provide expose serve|27t j3
old legacy deprecated previous stale|2sq g6 m5
open read load access|1t1 gw
order sequence sort rank permutation|2ey f1
original source raw initial reference|2k2 h9
other another alternative second else|1ug ee ea
own custom local user private personal|2fs fx h3 jh
pack compress bundle zip quantize wrap|36n h3 if
page html view route screen|2hr ea gw ki
pair couple match tuple two|2mz if f7
part component piece segment subset module partial|3he cz fa jy
past history lag previous historical backtest|3c4 gw l7 y0
pay payment billing invoice|2b4 jy
people user human person customer annotator|2zw if if jh ki
place location position path site|2ek ev l7
plan schedule design draft|27o hw
plot chart figure graph axes curve|31t hg j3 l7 f1
point score reward dot coordinate|2jf f4 jy
position index location offset coordinate row|340 gb
possible valid candidate feasible option|2ps jh
prepare preprocess setup init ready build|31y hg tt sh
press button click key event handler|33t ki jh es
print log show display echo|2j4 h3 v1
problem error issue bug trouble exception|3db l7 jy
produce generate create emit make output|2uv j3
product item sku article goods|2me gq g6 l7
program app script application command|2mf ec
promise guarantee contract assert|2e0 m5 m5
protect guard secure encrypt permission lock|3cr j3 ki i5
prove verify evidence authenticate|2dp ki
pull fetch download get|1zh j3
push upload send deploy publish|2jh i5
put insert set place add store|2ig de
quality score metric validation accuracy|2fp gl
quick_test smoke sanity debug|2qq l7
range interval bounds minmax span|2qf ho
rank sort order top leaderboard position|2wi h3 tv
rare minority outlier infrequent sparse|2t7 hg m5 nk
reach access connect available|1zn jh l7
react handle handler on callback listener respond|3b7 j3 jy gw
read load parse open get|27c ep
ready prepared available status healthy|2lb ft
real actual true observed|1k5 hg jh
reason cause explain why|1mj jh jy
receive get consume accept recv|2r3 ki ea
recommend suggest propose|1of jy ki jy
record log entry row store save|2n2 g1 xh ty
recognise recognize detect classify identify|26z jh jh gl
region area location zone territory|2rm jy jy
relation ratio relative percentage correlation|2s3 j3 ki
remember cache memory store save memo history|3du j3 eh nk
remove delete drop strip filter clear|329 gg qr yj
rename alias map remap|279 jh
repeat loop again cycle duplicate replicate|32o g1 dq
replace substitute swap override patch|2pb gw hw jh
report summary card dashboard table|2dv if jy
request call query ask demand|2ci f1
rest remainder residual others|25y jh
result output outcome prediction artifact score|2ye fx l7
reuse cache clone share copy restore|2xy ir fa
right_access permission role authorize access|2mx fl g6
ring cycle loop circle|292 l7
room space memory capacity|216 jh
round turn epoch iteration step|2da h3 ex
row record line sample observation index|2u8 ee fh
rule policy condition constraint regex|2p5 h3
run execute launch start job perform|2s6 ci ue gw
safe secure safety safetensors lock|2rr i5 ki
same equal identical duplicate match shared|2ua de j3 yl
save store dump write persist export checkpoint|3fh fh u4
say text message speech|1rh ho gl l7
screen ui page display terminal view|2yx gw
search find query lookup retrieve|2hx gw ds m5
secret credential password key token vault|31g h9 l7
sell sale order product|207 ki
send post publish emit transmit dispatch|3bq fl jh
sense meaning semantic|1mc ki fp
separate split divide isolate partition|2jq ho i5
serious error fatal critical|2br m5
service server api endpoint serving|2lp gq
set configure setting assign put|1u2 dn
settings config options parameters preferences args|2z4 dn gb ir
several multi many batch list multiple|2qk e3 d9 jy
shape dimension form structure geometry|2n6 hg
share common distribute shared broadcast|1zp f4
short truncate brief compact min|2t9 hg l7 m5
show display plot view list render print|3e1 gq ir
shrink reduce downsample compress resize prune|3c6 ki h9 tx
sign signature symbol token|244 gw
similar nearest distance match fuzzy alike cosine|3mc fx ir m5
simple basic naive linear dummy|2oj hg
size length shape count bytes width|2ze g1 ex i5
slow throttle delay latency|2bb jy
small tiny mini reduce light compact|3ad dq l7 jy
smooth average filter interpolate rolling|2k6 if xp
solve optimize solver fit|26j l7
subset sample partial few some|21g cz
sound audio music speech voice|2p8 jh j3 gq
space gap whitespace memory namespace|2l7 h3
special custom token specific unique|2lu j3
specialist expert moe mixture|28x jy jy
speed rate velocity latency performance throughput|3i3 i5
spread distribute variance std scatter shard parallel|3rv hg v7
stage step phase pipeline|1u6 hg
stand status state|1hc i5
start launch begin run init open|2pl e3 j3 zw
state status condition mode|21l fp hw
stay keep persist constant|20x jh
step stage task node iteration|2as c2
stop end halt terminate early kill|32a fa l7 f7
store save database warehouse persist keep|2t6 dn u4
story history log sequence|22e m5
strange anomaly outlier unusual invalid|2sv jh ki nk l7 m5
strict exact validate enforce|28v ki
strong weight max high robust|2pp m5 m5 l7
structure schema tree layout struct graph|35d h9
student distill learner pupil|2ep l7 m5
suddenly jump changepoint break spike|2wu m5 m5
sum total add aggregate reduce|2j8 i5 rq m5
sure ensure confidence assert validate certain|37s ir j3
swap exchange switch replace hotswap|2ms jy
swing volatility variance amplitude garch|2yc jy m5 17m
table dataframe frame dataset sheet csv|341 dn ki jh
take get accept consume pop fetch|31v ea
talk chat communicate speech conversation|2p4 j3 l7 ho
target goal label aim objective|2jf if jy
task job step work assignment|27o gq j3
teach train tune fit instruct distill|32a ir
team group namespace project|1z0 if l7
tell notify log classify report explain|32j gl
test validate check evaluate try trial|2dn em ci
text string document prompt message words|2n1 bw dh
thin prune sparse subsample|2a3 wg
think reasoning plan|1lw ki
throw raise discard drop|12o gq
time datetime duration timestamp timer|2og cn
together joint combine merge batch group|2ty dl
tool utility function helper instrument|2ky jh jy
top head first best upper|2f9 gq
touch update access edit|22r jy
trace lineage log stack follow|2kz jh
translate convert mapping transform locale|2dz hg
travel trip route journey|2dw m5 m5 m5
treat handle process transform|1zu ki
trick hack workaround patch|2g0 m5
trust confidence verify calibrated|29u l7
try attempt test experiment trial|22k jy
turn convert rotate transform switch|2fj ex
two pair double binary dual|2pn f7 jy
typical average mean normal median|2j1 ir
uncertain confidence variance interval proba entropy|3g0 l7 nk m5
understand parse interpret decode comprehend|2s5 jh ki
undo revert rollback inverse restore|2s0 jh
unique distinct id key uuid|2p4 ir ex
unknown missing undefined oov|1pu l7
unpack extract unzip decompress open|2t6 jh
update refresh upgrade change sync modify|37u hw 17w
upload push send put publish|2cd i5 sa
use apply run consume usage|20w co
user customer account person client|2g5 g1
value number amount content|1p5 cn
version release revision tag snapshot|2mo ft ir fp
visitor traffic user session|27w l7
voice speech audio|1ls j3
vote ensemble majority voting|1ns j3 l7
wait sleep delay await block pause poll|365 g1 ir
walk traverse iterate visit recursive|2u7 ki wd
warn warning alert notify|1o6 jh
watch monitor observe track poll|2qo ir zm
method strategy algorithm path route way|2nl m5 nk
weak low small magnitude|22x jy nk
web http html browser url site api|3ua gb l7 jy ir
week weekly seasonal period|27g ir m5
weigh weight importance balance|20z m5
whole full entire complete global|2n1 gl
wide width broad|1sq l7
win override precedence best leader priority|3d7 ki
window frame rolling range period|2jo gw
wish request preference demand|22n m5
without no exclude free skip offline|303 ev
word token term vocab text|2da dh
work job task run operate process|2op e5
worker process thread node executor rank|2zl gg
worth value score gain|21n m5
wrap embed enclose decorate format|2ov jh vt
write save dump store output log|2p2 e5 uq jy
wrong error invalid mistake incorrect false|2js gl m5
year annual yearly seasonal date|2qj jy l7 m5
yes_no bool boolean binary flag confirm|3s7 va fe
young recent new age|1qu m5
zero null empty reset init mask|2nn h9 if
qwen llama mistral mixtral falcon gemma phi gpt bloom deepseek mllama starcoder dbrx mpt mamba cohere opt rw neox llm|cxa 18g 12t ug
ltx hunyuan wan cosmos mochi cogvideo cog allegro helios latte animatediff animate_diff skyreels easyanimate kandinsky5 i2vgen|bzr wk we rz vf
flux sana pixart pix_art kandinsky sdxl lumina kolors hidream omnigen ernie_image qwen_image chroma wuerstchen cascade stable_cascade aura_flow glm_image bria|dub pz rx xc
musicldm audioldm stable_audio dance_diffusion ace_step|4ny xf vd
clip siglip blip idefics llava vlm pali|4d9 13k z2
whisper bark tts|1vu j3
redis dynamodb dynamo cassandra hbase hazelcast bigtable memcached|58h 1lm 1gm 126
snowflake bigquery redshift athena trino clickhouse postgres postgresql mysql mssql oracle duckdb sqlite ibis couchbase mongo mongodb|b32 j3 x4 tf ki
kafka pubsub kinesis rabbitmq|2m8 1bb 13l
milvus faiss qdrant elasticsearch elastic pinecone weaviate chroma_db|5oh wl 1ci
argo airflow tekton prefect luigi dagster step_functions batch_job|5jl 19d 155
dataproc emr glue flink ray dask polars spark|547 1jp
onnx tensorrt openvino gguf ggml executorch tflite neuron|52z 1nt 1ct 1u2
sagemaker vertex azureml|1x9 18s
helm openshift istio knative kind minikube kubectl|4ca xh
slack teams telegram email webhook|30f xm
wandb mlflow tensorboard comet aim clearml neptune swanlab dvclive trackio|68i 116 179
pandas polars pyarrow ibis modin|336 s4
matplotlib plotly seaborn altair vega|39s zj
pytest unittest junit|1yo sy
openlineage marquez|19p sx
iceberg delta_lake hudi parquet orc avro|4h5 qj uf
gcs s3 abfs minio azure_blob|47f th ki
oidc oauth saml keycloak ldap kerberos jwt|4jh 1ll
triton vllm tgi tensorrt_llm|33w 1cm 151
bitsandbytes bnb gptq awq eetq marlin exllama hqq quanto torchao aqlm|72w 1d3 v8 1qf
vera dora adalora lokr loha hra boft oft ia3 bone fourierft randlora xlora vblora|9oc 1us 17r 1cx
hadamard|nk 15m m5
kronecker|nk xb
householder|m5 m5 m5
lasso_path|13l nk
arma garch arch volatility|2fm 156 13w 1o3
theta tbats holt ets arima prophet autoarima|4cw 1im 1jh
hmm clasp pelt binseg ruptures eagglo|3vx s8 wu
wdtw ddtw erp edr lcss msm twe shape_dtw dtw|5oi wh 21l 1d6
inception_time resnet fcn mlp_net lstmfcn macnn tapnet|5c1 tn
tsne umap isomap|1vu 27x
`;

export const TERM_WORDS = `
1 3v8 fb
16 3mk
2 35s 7s ho 6c eb p 8 16 1d yn
22 4hr
2d 3bq
2i 35w 1ao
2v 4gs
3 9l 39c 18q s0 c
3d 37f
4 3yx
5 e4 41r 123
5x 3dk
632 3di
8 2sk 16d
8s 1gn
ab 3jr
abf 5jn
abil 1ox
abl bs 2b6
ablat 3ju
abnorm 3lc
abort 0 bf
about rp 8d c3 bs 2 wp 5q 88 4s 6v ft eq 2q
abov 19r k0 1q tt 11
absent y0 qp 3d3
absolut 27u 1xh
abstract 5 3ei 1d5
ac 5i7
acceler 3a8 9o fz tm 1y
accept a 4oa hy 6j
access e f0 6v l4 l9 xg 2d2 2x 1w 68
accident 24u
account 22c rh 64 1t5 mg 49
accumul k 3ze rr
accuraci 39f 49 6e 18l d1
acf 3mb
across ue 2fl fr
act 1s 18b 24w 5c
action p 1s1
activ t 3jd sb
actor 3ka
actual 25q g u4 1x9 8t
ad 3kp 3h
ada 379
adaboost 3kd
adagrad 3kg
adalora 5jz
adam 3kg
adamw 3kg
adapt y 34y v a 8 1a 3 1 3 1 3 5 4 bh 9x 3 3t 7 m1 1 18 y6
adaptor y
adasyn 47n
add m f 3 1p 25 ce 84 cv 9e 1c i be 5t 3z 7i gj bj 79 1a 1a l 6q f6 5g 17 d0 6h d km 6y 2 7f
addit 36t 1v 1 8 3 bn cb y5 2 73
address yd bx 4v 48 d7 a7 5e 2 6j at 2u 6x fo 15a
adf 4ev
adjust 1b 3nt h5
admin 515
advanc 1h 1yy 20w
adversari 3kq
advert 4bd c8 1
advic 19i
affin 1l 2yi
after b6 1h 9 4g 7i bo 9j 5d 3l 2j 5c 7g 1q 48 28 4j 4 4a ix 2h 26 m 21 9e 5g 4q 3o b7 5p rj
afterward f2 1b1 69 3n 162
ag 3ku 3o 1t7
again fw 5l 10 i1 5v 53 5j 7d 1i 5e 6p 1a 1a 4 2 e 1d n 3j n3 v e 89 dp b8 37 l9 iv j
against i1 32q a3 g ws
agent 1p 308
agg 1v
agglom 3kw
aggreg 1v 3l9 di r3 kv
ago 3he 2
agre d bc 82 1md
ahead 20d 1yi 2e dh 2 hz 5
aim rv 1we 2oy 62
airflow 33f 2ff
airlin 3cq
alarm 25 48f
alert 22 1pf 3om
algorithm 7n 34r k4 9z 19r
alia 26 4oj gm
align 2b 3c3 gd 11b
alik zk 2ck ed v 81 ep w7 2
aliv 194 p0 3p y2
allegro 5hy
alloc 2g 357 17
allow b m 4o 69 8i 4w 48 ec 4 6r kh 5d 8y e g3 58 jo 1 15r 1 je
allreduc 4ky
almost 3za 137
alon 2hu m6
along l3 2hz m
aloud 4gp
alpha 3kz
alreadi at qc 1xv 1 29 19k dm
altair 5je
alter d1 k3 sy 1pb 1bo
altern 96 2l8 6j 22d
although 5kp
altogeth 2mr 2pw
alwai k6 3m8
amazon 9p 17b 2vy
amount t0 yk cx po 1uj 70 6f dh
amp 3mk
amplitud 5ct
ancestor 6 6u 15g cg 6k
anew 2bn 1da
angl 3rm hn
angri 4dp
anim 35y 1g1 9v m4
animatediff 5hy
ann 4im
anneal 3l3
annot 2l mz 2mn r3 y0 2r
announc 27i
annual 5hi 3
anomal 3l7
anomali 3c9 8y 1qt
anonym 1h1 1o2 1so
anoth z 18 2w 7t 3h z 97 bc dj 3l 7l 2 3a 4e 5y 3y 2w 1d 2y 1i 2k i 26 54 c 4v 4m 2j 1f 5s 4o 33 1x d 70 a r b7 3j 90 ms 2
anova 4hy
ansi 3jp
answer 43 ed 65 k1 57 32 bn 16 gl j 4r c s2 j s 2 2 4 1 6 5 2 aa 5q 4t 2 1 5t 2 8 17 s j 2 2i 1d 5f 2 2u 1 1 94 1 3z
anyth 2yo 1es
anywai 15b 361
apart 1vp jk 4l 93 q1 35 44 2n xf j4
api 38e 8u p 1rj 6y
app 2w 2zc 22z
appear 4ov 1
append 14 1o
appli 2z 1iw 1j4 1gh u0
applic 2w 52b
approach 2l8
approxim 101 3r2
apriori 3lh
aqlm 5jv
ar 3ln
arbitrari 24s
arch 32 5hb
architectur 32
archiv 36 2uu 4c e3 a
area 9w l2 vc 3n k3 ar 8f 1rs 1 hy
arff 3ct
arg 3d 2uw 2bb
argmax 4pk
argo 33f 2ff
argpars f5
argument 3d 2uw w iy
arima 3ln 1yu
arma 3ln 1yq
around l1 4e 27t jt 2b 5n n3 e3 r5
arrai 3j 3ab 12b kh
arrang 1hj bn nc 2k 25z 1
arriv 2lg iw c2 18q 1 tk
arrow 3o je d 9j qj 1az ix 2a
arsen 4cu
art 5i3
articl 4mr ic 3
artifact 3r 2xi 3 j 25w
artifici 4fr
artist 4f6
ascii 3y
asid 2h 7e 46m
ask 41 1r dr k5 1o tw 4r 5g r4 gq 2a 1 dh mt 4y 1 iu
asof 3fp
asr 4j8
assembl 44 63 4g8
assembli 44
assert 47 4n0 e2 7f
assess 4up 3
assign 2k 1r 2by 19z 1ja 3s 2
assist 1q 17r 1gp zn ow iz
associ 3lh
ast 4g
asynchron 4k
asyncio 4k
athena 5ij
atom 4q
attach 16 1j 5 21 32 1hr yc 24d
attack 2eh
attempt 50 wm 19g 33j 1
attent 2w1 ac 1 2 6 3 c m e4 68 6o iy
attn 36d 3 fb
attr 54
attribut 54 c2 1lr 1u6 xy
attrit 3pw
auc 3m2
audio 362 fu 1p0 4w 2f
audioldm 5i7
audit 5a 3bh
augment 3m6
aura 5i3
auroc 3m2
auth 5e gr 2j1
authent 5e 502
authoriz 5k 3c5 1q8
authz 5k
auto 5q 319 34 j c
autoarima 5kh
autocast 3mk
autocorrel 3mb
autoencod 35o gr
autograd 3mp
autograph 2h9
autom 1ss
automat 5q gt 72 f0 d8
automl 3mu
autoregress 3ap ay
autoscal 30e
avail 5v 1uy 2o 27 1ch 1ec 2w 6o 9
averag 21 2ip mg 3t by 8h 5 g 9d 1p uc 1 9b 43
avg 3mx 1eg
avoid 4kv
avro 5jk
awai 39 nd p 4g 3p gn n8 4u u8 bm ff ee i2 4g ef 38 1y
awq 3yx 1ky
aws 4rn
ax t5 4b6
azur 4rn s0
azureml 5j3
back gh 6v 1y 1 15 12 5e hv 2 4e 32 k8 36 o 7 1 n 2 6 3 u8 1f 8 f7 2v d2 km 27
backbon 3n1
backend 64 309
background 4m 1o
backlog 247
backoff 6g 2sy
backprop 3mp
backpropag 3mp
backtest 53v
backup 6j 242
backward 3mp 12j 2
bad 1ep 1kg 18t e0
bag 3b9 29 k 92 lr 84
balanc 6o 37e 7 1 8x kj ng lg
band 3bl
banner 6s 3ac
bar 6v 365 40 7l
bark 5id
barplot 3cx
bart 4fv
base 7 6s 1om 1bi 1i 1j7
baselin 3ne 1a0
basemodel nx
bash 74
basi 73 yz 2hh oh
basic 21f 2sz fz
basket 3dr 7s 2 u2 6j 35 1
batch 78 9h 2m2 1y 3b c 23 3v 1 14 35 51 4 cb l4 c1 cj 4a 4w
bay 3ns
bayesian 3ns
bbox 3oy 111 3
beam 3nw
becom 318 re
befor 9u 9p 6m v iy 3 3y fd 72 9 e 4 7x 1i 9i em 3c q 2u 9e 5h 6l 8z 3i 1m 4l 1a 86 1t 9e
beforehand 20o f 29l
begin 72 d 11m 2s t 4o j7 9x 1e vx 14 s 5j 1i t0 14 8b 6d 1 m1
behav jf
behaviour a2 fe 1 zd ib vg n0
behind 2v 11 29 9 s4 23c 8y 1i9
belief 3nv n4
bell 3zl ch
belong 1o 16j dh 12 h 72 1a c6 1ul n8 1
below ea vh 2w8 1y
benchmark 7j 355 55 1a6 9h
bend 4ci
bert 3nz
besid 2h4
best 252 l6 wn 12 bs l 1 3 3o 4y 1 2x 5e 88 1 7g h2 2p
beta 3kz
better i0 1p5 125 k 3r 4 64 au 2 b 3l 40 1l 2 9 dk f2 1h
between 13 5f 1g 1c 4n f0 44 9s 68 x j 9y 6q 7w 1v 2u 4r 2u t 2v 47 ca 1x 5a kz 2p 24 n 4u 3j s 9i 4p
beyond fl
bf 3mk
bia 3dg ap
big 1i4 zw 1b n8 c 1dx 4v 1 9u b0
bigger 11d 18f t1
biggest 4zk
bigqueri 5ij
bigram 3oa
bigtabl 5if
bill 4mi 1 67 b9
bin 7p 3gq
binari 7p 2w 1se 3bq 2x
bincount 4su
bind 7u 2s3 1sg
binseg 5kk
biplot 49t
birth 1il
bit 7z 2de mu ef cb 1 3 1 1ku 2
bitsandbyt 5jv
bk 3bl
black k2
blacklist 4ps
blank xx 66 kp 5y 3s n5 1g7
blend 38p 1ta 2
bleu 3om
blip 5ia
blob 83 2ts 1ps s0
block 4p 3j ad 16n 6 1h8 d e 1 9 3m 14u 1h 4e 3u 1 q4 4a
bloom 5hu
blue gz
blueprint 2jm
blur 3op
bnb 388 2bn
board 8e
bodi 8i 3uh
boft 5jz
bolder 4ei
bone 5jz
book 2r4 1ys 1
bool 8m 590
boolean 8m 590
boost 3e2 6b
bootstrap 1ch 1q6 8m 29 1n 7z 1p
border 8y o2 8z 1jc 1gc a2 aa 1 2
borderlin 3dw
bos 49l
boss 3bu
bot 1t
both 3e1 op
bottom 8p 4s9
bought 3dt 7p qo ai
bound 7u z 1a2 263 1gu
boundari 8t 38b 18v
box 8z bp j4 27n dj 2 fu l8 1
brain 3v5 cy
branch 93 wd 1me 91
brand 52m
breadcrumb 3h0
break 2 be 12z wk 117 di 10j 5 m5 85
breakpoint 3pk
breed 3zo
bria 5i3
bridg 98
brief 59w 3
brier 3p1
bring gq 5 a7 4a 87 3e 4j t 3j 48 2z 2w 1g 1p 7q 1x 3i 13 3a 57 7p 3 3q f 1h c 7w 25 3h 1jx 8b g7
broad 5gq
broadcast 9c oh 28t 238
broken zt ev 3bn
brows 9i
browser 9i 110 5 1ln 5z ff 1yq
bucket 9l 2pw 1s6 s2
budget 4sq
buffer 9s 4ob
bug 9z 4rw 33
bui 4bc s a7 16
build 46 5x 8i 1u da 53 ik 3w 6 1i0 fo 13d 1 e7
builder a3 35g 2e
built ic z5 8z
bulk 3ff
bump 3hv
bundl 38 46 2w 1k2 395
but 3gq
butterfli 391
button ae w0 21 1k4 2c8 2
buyer 4ma 6s 3
byte 7s e 2c h3 un vu zf 1sy
cach am 16u 1kj 4n 11 70 1u 1v kv l8 70 bo r
calc au
calcul au rd qi 2xt 1
calendar oa 2nd 1hn
calibr 38a gr 1pi
call 2a 8p 7 b 3e 2o hi b4 4s b8 3 gf 1g 1d 2z 1 3d b u 98 67 c4 1i6 1 2 gx
callabl az vn
callback b3 2ys 9q 1mj
caller 34f
calm 3vh
came 25b 5g
camel ba
campaign 4nl
cancel bd 2r2 nk
candid bj 4t2
cannot 4u 110 5i 3y y1 lo
canon bn
canonic 1r6
cap fi 13f
capabl br
capac bv 4w7
capit bc
caption 1gx 288
captur c0 2rw
car 4o1
card 8z 35 9u 6h 20 lt 1ni 2t 7 w r 1k 5 5 7 9k 2 f5 o 3 6p 27 1 1a 61 3 1 1 2 4g f 21 6a 1 1 e1
care 18q cq
carlo 46r
carri 30 xz we 5f 9y 2 et 1z7 1 1t fs
cart 4m8 33
cas 33a
cascad 5i3
case ba 32n 2 6 97 30 br 12 4m 1 3 1 2q 30 d9 1
cassandra 5if
cast ca 2ua 9b
catalog cf 32c 15h ge
catalogu cf 1v0
categor cp 3cj
categori cp 24 2y4 1k8 24
caus 25u m8 xb 1h2 2
causal 37f 4 gg 1d
caution 2vy
caylei 391
cell 1g0 445
center 3du bm 1c9
centr g6 188 215 mi pq
central lo p2 wo
centroid 3pg
certain 5p 14f cc o8 2gn ld 2
certainti 3r4
cf 3bl
cfg 40o
chain cv 5w m8 ta lu cw
chanc 24q 18z gr a1 i 1u 38 z 3 3x 2z 5e
chang 1e 3z 6y p 16 3j 2f 16 5k 20 3 3t d 93 48 y d6 1j 1t 1i v 25 1c dx 3 4k 4d 2j 4 a 3s 1s 17 1v 2 5w 2y z o 2d 2i z 2 48 1 3p 4 1p i 2s 1 2 1c s 9u g2 9c 1 5l ip 56 5
changelog 3hv
changepoint 3pk 1mx
channel d5 2db ai or
chapter 2ed
char db 4my
charact 40 9b ml 1dj 85 72 27n 2
characterist 56 1xo 1uu k5
charg 1ht
chart 8f 50 a2 283 28r 2 f2
chat 1nt uf 1 ri ea 1q m5 9k g6 bh 3 4r
chatbot 3pr
cheap 4r3 1 sw
cheapli 3uk
cheat 4n5
check 5c 8a f0 le 5g fu 2i 9j dn 3e 2 1j u 3u 3 16 ch 5 5a a 8 wi 1t 1y 8q 1 mc
checkbox 3gv
checker dm 34b qg
checkerboard 3cx
checkpoint dv 2sz 2 37 py l7 7b g4
checksum e4 329
chi 4hy
child e9 y4 19r
children e9 vk 1i4
chip 3k1 ft tq
choic ee kq 43 k9 5e 1fn 1iv
choos 5u 5r 2t ao 4t 1l1 6d 1x nv 122 e9 1
chooser 37t
chore 4z0
chroma 5i3 o
chrono 4h3
chunk ei 342 17m
churn 3pw 1a0
circl nb 2py 1ur
circumst l0
citi 4o9
ckpt dv
claim 30m 1hj 53
clamp fi
clash jo
clasp 5kk
class ep 5 11s 8 7b t 1no 12 j 45 2 4u 5 2s 6 x c4 1p h 1 1n 1 h 1 1 5f 1x n hg 24
classif 3e6 bx qu
classifi 3q3 al 165 6p
classnam eu
clean ex rs kk 8s m cq ne d7 5e 9r yd 1
cleanup ex 4cj
clear ex bt 1iy vx nj kw t7
clearml 5j9
cli f5
click af 4q 32h 1n5
clickhous 5ij
client fc 2pq 4 4g 85 14i 5y v 2 me
clinic 4nr
clip fi 3km gr 1w d3 3 m5 8
clipboard 3hl
clock fo 29s a
clone fs 2mp 25d
close fy id 28r 6q 4w 18v 1
closest 436
cloud 85 1h 1 ev 6u ln 37 j0 52 7k 5d 88 9f 3e 1lh 1 rg k
cluster g3 10l c4 63 kh 2p dw 1 b 1p 8a ao 5i z3 7o m1
cmd he
cnn 3qk
cochran 3dk
code 4j 9p 20 fu 24 2j 5v 2b 1a 89 14 5u 52 3 82 4m 27 1 27 1p lz 4f 1 1 20 bl r 4i
codebook 4iw
codec gc
coef 3qo
coeffici 3qo
coerc gi
coercion 3fv
cog 5hy
cogvideo 5hy
coher 5hu
cohort 3qs
col h2
colder 4eh
collabor 4c3
collaps 46d
collat gn 43j
colleagu 2oi
collect l 99 6y q4 bi qy da ne 1ay 6r 1
collector gs
collid 1u0
color gy 304 h 26
colour d8 3q 5p 2qc 5 4g 26 ha 1
column h2 71 51 2 38 7c 49 8e xf 4 9w 6g af 1 2x 43 u s 1 1 1 a y 1 r 1 e 1 2 1 1 9d 1 4p 2 33 g 9 3 1 5k 68 a 60 10 1d 1l zo 18
columnar 3p 3c2
combin 20 er h 1k p8 5q 1z 7w ja 16p s hp 4g yk 2y bz
come r0 g6 bx 7s 2g b 1w 4n 41 65 8v 28 cd 6z m 1s 1b a8 6f 9r l7 56 7p mo
comet 4gc 12x
comma mq
command 75 80 2 27 2n f0 1f4 2r 59 c5 bw 9b 1 1lp
comment 2q eu d5
commit ho
committe 3vw 6
common 6 6u 176 aq 2 rt 3k ob 1bc 7u 1 i1
commun d9 4zu
compact ht 4s3 p
compani 4rw 1 ru
compar 7l 2 aa az 6q rm ey v r si 18 3c 7 7o 5j 1k b6 b8 66 fn 1 sq
comparison hx 35i m9 id
compat i3 4dz
competitor 3q0
compil a9 7y 137 1g1
complain 49 20f ko 9a
complet id 9m 34 8y 2g pe 1e0 1eu 3e 1 3v 2 n k0
complic 2ho
compon ij 2ii 3 2 2k 71 j8 19s
compos ip
composit ip
comprehend 5ey
compress 3c d4 2e 2f4 oi 4e 4y 38 4t wc 3c 6m
comput ap 5 5b 1 5r 6l 18 m z af 4j 30 1x 4y 10 1t d 3f b sc l2 20 3 4 2 bq hp 37 gl 6o 4 1m 1 3 8s
concat h8 4ht
concaten h8 2qs 4i
conceal 19n 3o6
concept 3qy
conclud 18k
concurr iz
conda 2v6 7h
condens 3dy
condit j6 j2 y1 cb 7v gg qj 1a4 6s 3a 2
conduct 1t1
conf ja 2vq
confid 3r2 ok x2 1v b
confidenti ma 1ry 2uu
config ja 2f2 1o 88 i 1i 4j 9 16c o8
configur ja 1x3 hc hg 1ud
confirm ji 2ba 2mu
conflict jn 2fd
conform 3b6
confus 326 ax w d7
conn js
connect 12 3v 2z 1d 3q 2h 4c bv 1c gp 25 k 2y 7d 8q 8a 8e 2w wj c3 1m ig gr 1 85 5i
connector js
consol 77 82 4q 2zr
constant k3 30y 35 17y fj
constraint k7 4o3
construct a6 a7 462
constructor kd
consum ki 4m0 6j 2f
consumpt 2tp 1ub
contain kn 5 36 nc c 53 1 8x 97 2 i8 1 jg j 1rc 1 5m l3
content 8k 5n 1 6l bp 1h 6i h6 ba x7 96 1 154 175
context kx 2ls cm 1g2
continu e0 1iu e3 ae j1 3o fy ag kq 25 7a 1
contour 1tj
contract 1e3 2bw 1fa
contradict jp
contrast 3ra
control dt 7b al bq e2 1er 5o li zv 9w
controlnet 3re
conv 37f j5
convers l9 2jn 20 2u g1 1nc
convert cc 43 5 4p cv 3v 1pd 5 ff 5k 1ej na e
convinc 4be
convolut 3qk
convolv 42x
cooki 3hn
cookiecutt 3f3
cool 3l4
coordin 1sz 3bh 3
copi 6k 1 1 2s 3 6c 5n 9v a4 80 9h m1 1 9w 1 4n 16 4t 6y 3t 9m 3 24 1k 1 e 4a q1 vj
corda 38w
core j3 2j
corr 3rh
correct 1c cg jd z9 c6 lb 1ys 1 3g
correl 3cv e e8 1fj
correspond 1ms
corrupt 4qa
cosin 3l3 6i 1io
cosmo 5hy
cost 4i5 48 6d 1 9c
couchbas 5ij
count lq rw 8w 53 t5 br tv 3s 1b es 6s 7o 47 1 hk
counter lq
counterfactu 3rp
countri 1k9 2 1dt 1q8 in
coupl 1v4 38k
cours 151 sw z4 2np
covari 3qy 5x
cover 1mf 7h 13e 1bf ka 1
cox 3bf gd d2
cpo 399
cpu lv 2em 61 128 by 7j
crash zr 16p 2ju 3
crd 308
creat a8 a8 1j gu 4a 1r2 hc 4 c dy wk c5 2h
creation lz 2ny
creativ 4eg
credenti m5 2e1 28u
credibl 3r2
credit 4n0
criteria 37w 1di
criterion 456
critic 3ka 1p4
cron mb 2fb
crop 3rw
cross 3rz 3 43
croston 3am
css mk
csv mo 4q9
ctrl 1ee
cuda 3zs tp
currenc 4ob
current mt 8 2g3 1kv
curriculum 3s8
cursor my 2tn 32
curv 8h 52 2on 9l 2 2 1 8 q 2 9 af 7e j 44 2r 1v 2q 1e 1z 2m z 2i 1f ip 3u 4 ew 1a 3 1 3
custom n3 2d5 gq 1mf 3 7m
customer yo 9i 136 df 1 50 as b4 a9 j 5o 1j 30 ja 28 4 1f 1 5d 1 ay bh
cut ek 10 ex 18u 8p 2u 3m 19 1z 3l d 2j zs g 9z b5 1d 2d 91
cutoff 3bb gz
cv 3de 6 ei
cycl n8 357 1ey n
cyclic n8
daemon 6a
dag ne 2g1 dx
dagster 5iu
dai mf 1s 17t 10n ev 4c lh 26 1 3k 6s fg 1 an
daili 4td
damag 4n9 31
danc 5i7
danger 2d1 d 29y 5u 1
dare 38n
dark 3h2
dashboard 8e 481 r5
dask 5ix
data 84 2f 21 1 8b 1c 1d b 8b 8d 7r m 2y 6 34 4s 40 51 gx 41 1f le 5 1 h 2y 1e d f 1z a 1 1 1 e 1e 7 1a x 3o 6c 2 3e 1w a 17 n 6 2 36 2g c 4y 6a 9 5 3j a 3 4 2 1 yp l
databas ns 2dz 7 dk 17f oy 6p
dataclass nx
datafram o1 2gi 28e
dataload 3af 19n
dataproc 5ix
dataset nl 2h8 3h 1e 32 1u 3 4 15k 2 sk
datastor oc 2dj
datatyp 3cg
date o6 ce go 5r k9 cy 38 2f 3a b3 76 b 5r 1l 9c 3t x6 2 8t d7 26
datetim o6 454 km
db ns 3uu 105
dbrx 5hu
dbscan 3qe
ddim 3tr
ddp 4g6
ddpm 3tr
ddtw 5kn
deactiv tc
dead oj 2b9
deadlin on
deal tw es tc
death 1il
debt 4n3
debug ov 2f4 67 1vk
debugg ov
decai 3sl js ix 11
decid eg al sr 1vn cv 6u u8 2
decim 2c0
decis p1 2g3 7x eq y
declar qa
declin p5 469
decod gc 8x 2gf 1v h nr 70 by 16 z3
decomp 3dg
decompos 3st
decomposit 3st
decompress 5f8
decor pe 2bs 1e 7 3 4 s eo 1yu
decreas 4va 4v
decrypt pl
dedup pr 2qs
dedupl pr
deed q
deep re 2r2 ai f7 9a
deepar 3aw
deepcopi lg
deepseek 5hu
deepspe 4g6
default pw 148 2sw fs
defer q2
defin q7 1q0
definit q7 2ea 1 j
del qk
delai qc 3d7 w6 2 as 5e 2l
deleg qh
delet f1 bj 1d8 1cx 1dj cz
delimit 2f8
deliv 23x b9 27o
delta qs 433 pp
demand 1hq rr uw 1fg 3m f3 55 99
demo 4uy
demonstr 10r
dendrogram 3kw
deni p5 29y 1qp
denoiz 35d 7 nh
dens hv 1cr 1j8 fc
densiti 3ta
depart 1qe y3 2p0
depend j7 4b 3d se 179 rn h ii 3l 50 st
deploi r1 2ck 1v8 6r
deploy r1 2ck
deprec r8 2qv 1ky
depth rd qx 1nu n9 16z
dequant 3yx
deriv 18j 3w 2rb ms
descend ed
describ q8 1f 28m 9p 81 78 8l 8u a0 16 1r 9v 1 1m n5 6
descript rn 31 r1 2c pt 5p h2 i 4k g 7 s to fv ct
deseason 3sf
deseri rh
design 35 514
dest rt
destin rt 2cy
destroi rx
detail 58 mk 8 9f ap 17j b1 6u 1dx j7
detect s4 1i 2r7 164 2u d2
detector s4 2k3
determin ax 1z4
detoken 4h6
detrend 3tg
dev sa
develop 97 j3
deviat 3tl pt
devic se 2hp 1al 2 37 4a 1a 7k
df o1 382
diagnos sk
diagnost sk
diagram di 2i3 28t
dialog 3gv
dialogu 3pr
dice 24r
dict so 25o 4 8g 27 9d 2 11x
dictionari so
diff st 2c6 1n0 1m od
differ d2 4w 1s 3h 3m 20 1d 5f qe 9 g0 1v q0 9s 3m 23 1i c9 f 2j n 1j 2w 3r 2d 48 8d 9z 1m 1
differenc 3bh
difficult 4xm
diffus 36w mv 1og
dig 12p
digest e4
digit sy 42q
dilat 3tw
dim t2
dimens t2 4gq b2
dimension 367 ns 3
dir t8 27e fp 1dd
direct l8 15a 1kb 2h 9g 4x 1u 1q bh 2m k 8q
directli 1cu
directori ch gr c0 3og 1
disabl tc
discard qk 43o jm
discount 3u3
discov s7 1b av 3pe 1
discoveri ti
discret 3of
discrimin 3kq cr
disk og 57 a9 g3 3e 2a nx 7k cb 1d 3 1 1r f5 k si 18j 29
disord 3w6
dispatch tr 2cm 3q 1z2
displai tx w7 150 1vl e6 3z 16 2
distanc 1s5 1e0 5y hc s 2f 2n 6e lw g 1w ge af
distant 4tx
distil 3qu 1lk z
distinct u4 3zh li
distr 3uc
distribut tu f 303 58 3i d4 9h k7 1f
disturb 35j vu 6u uk
diverg 431
divid ug 11j jb 1d 33 26g 3s 1 fc
dlinear 3aw
do vy f7 ef
doc ul 2nc 1fr
docker kn
docstr ul 2nc
doctor 4nu
document ul 7 93 21e 16m 1 i4 1 jm
dog 4lt
domain ux
dont 3b4
door yg 8b sy
dora 3uh 1pi
dot 1yy 2b7 33 r8 2
doubl lk 48 4g 4kh
down c3 s4 cb 45 i4 2g 15 2 7 ke ge dr 6e 6 1w 1x dv 3z 5z c0 3 be 1 64
download v7 18h 1cf ut um
downsampl 4f7 uw
dpm 4ln
dpo 399 2 lb
draft vd 3jc pk
draw dh gm 1e 1cu 4s if he 2 l 3u 7h 3 cl bj 3l di 1 o1 19
drawer 3gv
drawn 41p 9k
dreambooth 4lr
drift 3qy
drive to w2 2ye
driver vm
drop qk 56 17n 1c8 id wa 1 11 11 3l z 6c 6n
dropdown 3gv
dropout 3us
dry vv
dsl vz 24w
dtw 3uv 1ps
dtype w3
dual 5ep
duckdb 5ij
dummi w8 6v 2ex 5e 1a0 cz
dump wf 4c8 8o
duplic fu 5m 4f 4ck 4y 16
durat wk 2ku 1l 1h3 du
dure b8 2yo
duti 4oe
dvclive 5j9
dynam wo 2e1 1e is
dynamo 5if
dynamodb 5if
eagglo 5kk
earli 4 va 2zl zc 1 hf
earlier 19w ib 91 10t 14 11 3a 8 37 4v 6m d4 3s 1 6 un 5w
earn 4mg
earth 4o6
easi 20z gn wg e7 125 1
easyanim 5hy
ecdf 3cx
ecg 3v3
echo wt 482
econom 4r6
edg 8v eo 9e 290 lj i y1 ak
edit d3 jz 1xv j1 lb rq n6 1j
editor x2 2k8
edr 5kn
eeg 3v3
eetq 5jv
effect 31 3mc 2 1b j0 1n
effici x8 31f sg 4c
egress 30c
eigen 3v6
eigenvalu 3v6
eigenvector 3v6
eight 3z1 1kx
elaps wk
elast 3c3 j5 1nj
elasticsearch 5ir
elect 1hr
electr 4ny
element xd 1j oc 1u4 1k8 ik
elsewher 11z 9j ea a0 6y 1j 29a 11h
ema 375 o9
email xi 4lp
emb xm 280 1l oe e6 o 16t
embed xm 29l 4 1h mt nq
embedd 3vl
emit xq 47b 44
emitt 35b
emoticon 3ei
employe 4my
empti f0 iv 7b pn 131 2s 9h xj 1a5
emr 5ix
enabl t
enbpi 3b6
enclos 5h8
encod gc hp 27l 2 34 4y bi 6j k4 2w dm
encrypt pl 1ox 2qu
end 4 13 1m 5y 79 f4 33 33 13 2p bf 23 5 c2 ma 3x q q 1 1o r af 1h ub el kv 1 1h fs 3
endpoint yc 4b4
energi 4ny
enforc 5c6
engin 65 sc 25q ba
english 1h3
enhanc 4yi
enlarg 4fh 2q
enn 3e0
enorm 4pr
enough 3i9 1cb 1
enqueu 244
enrich 3cx
ensembl 3ay 1k w o hu 1jy
ensur 47 4n0 lh
enter 1kx 39p 1
entir 4s3 3 oi
entiti ym 25x 2 ri nt 96 9u
entri ps 90 6 17c 63 oh 25v
entropi 3w5 1ip
entrypoint yy
enum z3
enumer 1jl 3h1
env z7 20t
environ kr b e5 1w2 4r 2n
eos 37w 11p
ephemer zd
epoch 3w9 1bv
eq zi
equal zi 2el 8 j5 ku cl b 3 78 62
eras qn
erni 5i3
erp 5kn
err zn
error a1 pm 150 kq 9k 3 5 3s 9p w 3m 74 31 53 8w 3 1 6e ek bl 33 4g 81
escap zv
estim zz 29k t 1z 2 16 fu 34 25 39 8 of 6w
etag 3gd
ets 3am ks 1p3
euclid 3wl
euclidean 3u7
euler 4ln
eva 38w
eval 104 3wf
evalu 104 2ck jz tv 1h 2q 6r c4
even 30r up 1fb
evenli 6p 4oj
event 10a 1zc 3w 1t 33 7j bx id ex 8f 43 35 dz
everi 9h cw km sb q5 2b 9y 9g 146 fj 1
everybodi 9e 1bw
everyon 9f
everyth wj hi tg r9 34 di 2n
everywher 17j
evict 10g 3vv
evid 55g
evolut 3fd
evolutionari 3zn
exact 10l jb 3az hb
exactli 4uw
exam 2p1
examin dr zf 3e4
exampl go 70 d1 cp zr v6 x h 31 9h 1j 1 4i 5 5p 1 h 5k 3j 5 57 2t 4a 1 1 2 1o 50 43 1
excel ms
except zn 1za 3 k9 171 eo
exchang 230 5u e8 ak 8t 43 1ah 3c j7 59 6a
exclud 10t 4g5
exclus 1kj
exec 10x
execut 7t 39 nh 2e 1br 7 oo 1 1 e f 2 cw 15s n8 3
executor 10x 1ym 1i 2g3
executorch 5iz
exhaust 3db
exist 113 1xv 2 2a eb q 184
exit 117 136 uv 1h 1ts 5f
exllama 5jv
exogen 3wv
expand 11c 29z 16j ff
expect 11i 23b 2 1wi
expens 4ss
experi 11l 1pd as 1eo y7 4p
expert 37h ff a3 1e5 2
expir os bo 1a 3ul
expiri 10g
explain ro 35f wb 1n 1 bd 73
explan hn d3 1b5 1r8
expon 3bf
exponenti 3am ks 1v
export 11u 2e7 1sm
expos 121 40y
expr 125
express 125
ext 129
extend 19 110 167 2ts
extens 129 7x ok 2 1gh
extern 12f
extra ph 19a 13u 1si 1 74
extract 12k 1qg gq 24 4l hb 1hi
extractor 12k 22m sk
extrem 41d
ey 1pi 11f 2pa
eyepad 3ee
f1 4aj
face 3ee 1 iw
fact 1c3 bw 1ff 1v8 2
factor 3ap g2
factori 12q 2bm f
fail 4a vd 38 b 2dz 195
failur cm n1 1bg po 1pj
fair 3xf gj h8 1
faiss 4im 105
fake wb 6n m3 1sq
falcon 5hu
fall 3ti o8 dk 1
fallback 134
fan 13a
fanout 13a
far 6w kk 10n ab 5r 11g 32 6z 9s u 28 4t 44 oi 1
fast 3q 3u po 5n 95 48 6o fd 22 1sz 1e 16 4i af 4q by 1 n0
fasten 4w
faster x8 29e 2 d9 2r 18v nj
fatal 59e
fault 51y
favour 37r
fcn 5kr
feasibl 54l
featur bu 5d l7 11 1 20o 5 2 2 3 b 6w d i t b 37 1 gp 7 3 3 3 js 1r 21
fed 1cy
fee 4sq
feed 1cb 2gv qx
fetch v9 89 gk jl wk cj 1ez dt 7j
few cu mb 4c rj 4a 188 p e0 12 o 6l 3k 1 7i 61 3z 1r 4g 9s 1 f9 92 6
fewer 26w sh eo fz 1c 3m 8r 7j 6g eh 2
fewshot 4uy
ffn 3t6
fft 3y5
fh 418
fid 41x
fidel 3ya
field 57 bw 6v 72 8p 3o 16h qt c8 2o
figur df fk vc 1 3a t5 145 11p 3j 1k 1 8m
file 37 n 3 48 1j p 7 3m 8j 6k 2 c 18 7i 1h 1f 9t aa 3 38 1t 21 3 8z 8k 1 1 2h 5u u ae 13 2 1 w 1k 1 2 1 2 g 9 w 1 1 3r 1 19 1 23 2l 1 1w b q b 1 1 1 3 1 1 4 13n d 5 9h pl 3
filenam 13u
filepath 13u
filesystem tn
fill 8 118 2j iw 7t 3s 2 14 oz sb 2c ij g ii b2 1 1
filler 13z qu
fillna 41q
film 15w 203 1au 3 ey 1 m4
filter 144 23w 2r s 2 48 u 9y cb 97 s 92 3v 4g 4y 37 4u 3i
final v1 25o 1va
find 5t 53 2y b2 39 g y 95 1m 48 e9 9x d9 w j7 47 i a 6b 9v 1 39 4g 3n 9x 8m 2t 6t 2h 5t 2u 3 6y 84 9x 1t
finder 14a
fine 1d 2kz 186 3u
finetun 391 6 p5
fingerprint e5 qa 4f 18h ko 1d
finish 6y 93 2d cn 38 9f m5 qq hv 14 4f 1mk 2 1g 1
firm 4ry
first 7g nz 3n 8m 1b 3l 8o 7x 5 3s 33 k d 9 2v w e1 77 9 g3 c1 9m jp 2t 4b 6c 2 on
fit z h ag 69 14j 5 1lk 1s b9 d3 o 22 3d 7a k8 1 3p b0 2l
fitter 3yh
fix cu 7b 29 ad 2d 71 58 8i cg 1p 88 2a c2 7q mp 3b 137 76 3h 1 e
fixtur 14j 27s 5g
flag 82 vd 17 hg 3f8 gc
flash 3yn ws
flat 14s
flatten 14s 26y 6s
flax 4he
fleet 4o1
flink 5ix
flood 259
flow nh hh 1gh h5 11 dr rl cq wg
fluctuat 3tp 1j6
flush 153
flux 5i3
fmt 15h
focus 3lu
fold 1np 24d
folder 3c 6b ev 4q bz ki cu 43 2p 2i 9c ap 1a 3k eg q 1bt 21 2
follow ih ib 71 j0 zw 4 2 f2 15 tn vj 1 hy
fool 3ks
forbid th 2ea 1i1
forbidden 5o 2tf 19c
forc gj or b6 2md
foreach 13a 1xi 1u1
forecast 3aj 3 7 5 2 2 7 1d 2 92 cz cr 5o 1 fm 5w
foreign 12j 1aq
forest 3bz 23 en 9t
forger 3kt
forget 3gi c5 6u iy dw 1
fork 94 w9
form 9 bf 4p nf 41 6d 1p bc 5f 4 h3 80 1t 10 3 5o 40 8k 2j 51 2e lx ip ax de
format lc 3 gg 3m af 4f 1t gv 1 um bt b 34 4k 3 1s jk tk kv 1t
formatt 15h
former 19x 83 a8 8z 1ki 1cc
formula 126 34d
forward 1k 144 2ni rq hr
found 116 4m 1t5 d9 yf 31
foundat 4h3
four 3z2 1kw
fourier 3bn mi
fourierft 5jz
fp 3mk cd
fpgrowth 3ds
fpmax 3ds
fps 3z7
frame 91 f0 hu 203 1i 74 kn qv 5s 2g en 3x
framework 160
fraud 3lg 11o
fraudul 4n4
free 164 k dw ne am ru qa vt 1 kg
freez 164 3bi ei f
frequenc 37q qf up
frequent 3dz 7i 7u 14 b3 27 3
fresh m4 4gg 1
front 20j 2a8
frontend 169
frozen 164 1cr 2do 1
fsdp 4g6
ftest 3dk
full 16f 3eq 6y 4l 1 jz
fulli 3t6
function b1 ef 2 9k 7g 9p s 1 1 74 c6 c4 3d 1f 1 8y b1 1 27 52 y 7 2y 1 1 28 1 s 4m im aj 10m 4u
further 15p
fuse 36g b
futur 39j 1e nt 6 2e id d4 1
fuzzi 3z9 136 7u
gain 44i 1co
gamma 3kz x5
gan 3kq
gap xy 62 kq 9t q1 uo ap 7u 101 98
garbag 16n
garch 5ct 7k
gate 3gt im
gatewai 16q
gather n g6 q2 234 1az 6r 2
gaussian 38w qo
gc 16n
gcs 9l 4i2 s0
ge 34t
gelu 4ch
gemma 5hu
gener m3 kx 7 1z2 r 1e 18 4o 6 3h x 8l 2e 85 6i 3b 9l 3d 1q em
general 9 170 3km
genet 3zn
geo 4o5 d3
geograph 4en
geometr 3e6
geometri 59s
geospati 4o5
german 1h3
get i 3v ar 4r 6q 1d 3a 7f v 5 7m 1c n r 3d l 1u 8 gn 2n d 1x y 42 5x cj 56 4 g m 17 3m 4z 6b 3 2x 8n 3z 3l 5l 10j t q a s 5r
getattr 54
getter 17b
ggml 5iz
gguf 5iz
giant 4pq
gigabyt 3j4
gini 3zq
git 17e
github 17e
give 3 2g 1t 52 fg 8x 49 5v 13b av bp u 23 1o p 1a fx 1cq 1
glm 5i3
glob 3g8
global 17i 2bx 18h os
glove 4jb
glue hd 51k
gnn 407
go 1i 3l 2a 5a eo 74 h0 1x er q b4 2z i 2a 6t 6b x 3p f 74 7j b4 4g 1i vw 55 2 2s 20 fj 36
goal ru 1wd 1kb 14p 2
goe 6b h1 1l at d6 pb fp ng 4z 130 d3
gone om 2s4
good 106 o3 9j 5z yg 6q ay 3n 78 1y 3r 7k 1g 38 a3 6 n 9i 1 81 2
goodby 3q1
googl 9q
govern l7
gpt 3nz 1tv
gptq 3yx 1ky
gpu 1g7 2jl tp
grace 17m 1s2
grad 3mp df hi 38
grade 1ic 2ee gp
gradient 39b de d9 3 3
grain 3t5 f3
gram 3oa
grammar 17q 1fv 1f6
grant 17u
graph df 9z 13j 1ee 7y 43 iv 144 81
graphic dl 8d 6h g1 1n3 of fv 90 7i d7
greater 3i8
greedi 409
green gz
greet 6u
grid 3l 14d 1fx 1ch 5g
gridsearch 40c
ground 40i
group 1y 5c 2h l 2f 21 1d 2 p r7 ia 92 p1 3u e8 4k 1 8e 1g 1 2n w 1 z y 1 2 b 6n 36 di 5f 1f 2s 1r 7o 1 g9 j
groupbi 183
grow 1br 1op wu 6z dn fd 1
growth 3bg i3
grpc 2ce
grpo 39b lb
gru 3zf
guarante 559 2
guard 189 3hj fk 2
guess vf 4l 8h 265 43 4s ek 3p 90 io 1
gui 18e
guid j9 bi 2wo bc
guidanc 371 tn
guidelin 1z6
guider 371
gzip iu
hack 5eh
hadamard 5k3
half 4u 3hr
hallucin 40s
halt 2kz 2qs 2
halv 4l7
hampel 3bj
hand qi 3b 85 as 14 7x ad 6n j8 59 9r 1w0 h 1 o
handl cm h9 es cw gc xy 1r4 f7 8b
handler 18n 1r1 11 9l 7f 1n2 1d
hang 4z 3hf
happen c2 jv 4e 2 kb oe j1 4a 4d 2u ce km wz 1 1
happi 4dp
hard to 2ka 1jo 1
hardli 36n gp 18b
hardwar sh 36 34a
harm 1b2 48 xp c 2fv 2
harmless zx 1dj 273 nz
hash e4 up
hausdorff 3c5
have 2wr
hazard 3rs
hazelcast 5if
hbase 5if
head 18x do 13a jn rd oj op
header 18x
headlin 2px
health 193 1qr
healthi 4dn sn
healthz 193
hear 1js
heart lp 395 a ea
heartbeat 193 1ur
heat 40z
heatmap 3d3 nw
heavi 2wj
height 19a 10l
held 2u1
helio 5hy
helm 5j5
help um es cs 10u uy 1fq 1
helper 1r 17n 17r 8z 6s kv 1w9
heterogen 37t
heun 4ln
hidden 19k s4 cm tp 2t 5y kc 1 2o 4 1v
hide 1me v4 kw gs 19v 4q 1
hidream 5i3
hierarch 19o 21e 9u g9
hierarchi 14v 4t 1i7 28h
high 3y9 zm 1 ec
higher 4fg
highest 1n2 137 27o
highlight 1m0
histogram 3of 4x zi
histor 19u 1ua 1zr
histori 17g 2e 9b 8u 2lx k2 1 5w 38 4v
hit 3d4 71
hive 3ft
hmine 3ds
hmm 412 1ji
hold 9t ag 67 d7 ch hx ei j7 1kq c2 5l 1 12 2
holdout 4gg
hole 41s f
holidai 3bn 2 l8 ej
holt 3ve 1p3
hook b9 yr 1wi 8g 2a 13o
horizon 418 vj
horizont 30e
hospit 4nt
host 1a7 15g 2ck 8u
hostnam 1a7
hot 1ab 2ex
hotswap 38z 23s
hour ob 21g 8d 202 1
household 391 2b7
hp 3bl
hpa 30e
hpu 3zs
hqq 5jv
hr 4my
hra 5jz
html 1af 3t5 cu
http 1ak 45u
hub 1ap 3al
huber 41c
hudi 5jk
huge 4pn 2
human 1ls 1vp d7 8z 10e 3
hundr 1x9
hunyuan 5hy
hyperlink 1ja
hyperparamet 40c
ia 5jz
ibi 5ij t
iceberg 5jk
icon 1at 26q
id 1aw 27y 1w9
idea 2mk 6b
ideal 4pm
idef 5ia
idempot 1b1 25i
ident 5h u1 be g6 33t do 2
identifi 14g 6g 5g 33l mw 2
idf 4gz
idl 1b4
ids 1aw 2zj
idx 1bv
ignor 10t lo 37r
ill 4ns
imag kq l7 5b 1oy 5i 4 2 2 jb 1g 36 7m 5 f0 8 1z 3 2p cr 3 jq 2
imb 3e8
imbal 3e4 93
imbalanc 3e6 91
img 35s vn 5 f0 8
imit 132 1ep 195
immedi 12x
immut 1bb
implement 69
import 1bf 1pu vu
important 1u6 5y ms 9k h6 89 4i 6q 5 l 3v 8b of 1 i7
improv 2ta tg 8c e1 pf 1
impur 3zq
imput 41q u1
incept 41x 1iu
incid 10e
includ xo dw 1l6 6b 1pf
includefil 331
inclus 1bk
incom 4p7
incompat i3
incorrect 5hf 2
increas 4x9 2 4x
increment 1bn 1sk
indent 1bs
independ 49a
index 1bv 3or 3x 3o
indic 1bv 25b
infer 18h 21m 4h nf vf
influenc 3aq m6 b o g3
info 1c2 3hc 58
inform 2p ie 2n 4b k1 7p 49 3f 2g2 r5 1
infra 34z
infrequ 55x
ingest 1c7 3cx
ingress 30c
inherit 1cc
init 1ch 1wf 17 1fb d6 23 6t 6b
initi 1ch 1t9 1jo du
inject 1co 1vv
inlin 1cs
inner 19m 2cv 9b 3 7x 2 uw
inpaint 35u wa
input 3f 19g 1u e ga nw fc 1 k 1u c 1r 2j 14 85 id c g 1 8b d7 1 b2
insert 142 8p 8 22g 1q7
insid bc 9i 44 8p 51 ah d r cb yk yk 14u 68 1
inspect 1d4 3e3 9l
inspector 1d4
instal 5w l1 a 84 dw h8 3s ia m9 ci 2y 1gn 1
instanc 1dc ed 1m9 5h iu om 45 61 1v
instanti kd
instead 139 qv eo dg 1du 17h
instruct hi 3tp 126
instrument 1dh 1co 1ha 16l 2
insur 4n8
int 1dk 2ld
integ t1 35 he
integr 1dn
intend 1ym
interact 1ds 27 23k iu
intercept co 119 30e cm
interceptor 1dx
interest 4yv 1
interfac 169 7t 1ee 9e
interleav 51z
intermedi 9y 2rh
intern 1e8 3ki
internet v8 fg ha 14a 2k9
interpol 35y 5u 7f ij 18z
interpret 1vr 2za jx 2
interrupt 4t 19j ij
interv 1eg 1wq t ck 19n 7m 92
intrins 364
invalid 1el 1kk 1r5 bl a5 5f
invent 175 26s mw 6y 81
inventori ci 4b0
invers 1eq 2np jc 3h pt
invert 1eq
invoic 4mi hh
invok az 13x 3br
io 1f0
iot 4nv
ip 1f4 36q
ipynb 1fy
ipython 3f9
isol kr ug y3 1p8 16t
isomap 5kt
issu 54y
istio 5j5
item eb j3 1e 4j of 192 1 20r 1c 27
itemset 3ds 7p 13u
iter 1fd 237 k0 s9 db 3l 4b
itself 5r 2 hj 67 1d4 1dy 1 1q j qp
jaccard 42m
jag 3vi
jax 4he
jinja 3fj
jitter 52p
job 1fj oq k2 db 4 2h 1uq 1 9e 4y 3s 1s
join 18 g2 ye 7y 1gi 5l 60 m 4n yy 5l 2w 6o 1
joint 42o 1ba
journal 4pw
journei 5eb 3
json 1fu 1ii 4 14b
judg p3 b2 299 f ai ci fw i0 2
judgement 3uo
jump 2i6 17g 1mv
junit 5jg
jupyt 1fy
jwt 5jq
kafka 5io
kalman 3ar
kandinski 5hy 5
kaplan 3rs
kde 3ta
kedro 3f9
keep 6d 4b 1e cd fr 47 7p 4q 4q 89 34 5i 75 42 3j 2c 3i 9c 1i 31 7k 2d 3c 5l b 7c bf 26 3k 2p ar 2p 5b 9 2 11 1 cg 8 4c
keeper 1g2
kei m7 3i 32 fh 2r 4s i 78 v d0 6q 67 6i 5b 8v 32 z 2 12 2f f 9n 1z 15 1 jj gp 5l 55 a5 3 46 63 3d 1
kept 3b 7h d4 h z0 sr ls 1i 13 tk mb 2
kera 4he
kerbero 5jq
kernel 1g7 2mn
keyboard 3jo
keycloak 5jq
keypoint 42y
keyword 2ny
kfold 3s2
kick 7i 19v 1ao 2ji
kill 1gf 18h 2mv
kind 33 9b c 20 5 h9 3 6l 4g x 8e 8n 4a t0 5x 1 21 6z 3j 7i 2 25 1a 7d 21 u f ft hd 9i 22 1 jv
kinesi 5io
kl 35o 3w cv gm
kmean 3dw ci
knativ 5j5
knn 433
knob 1ve 252
knot 1r1
know 1rg 37x 1
knowledg 3nu 1bj
known at a8 r5 v6 4 ld zi 4n 3n 1b 1h 7l 7z p fr 2
kolor 5i3
kpss 4ev
kroneck 5k6
kto 399
kube 1gn
kubectl 5j5
kubernet 1gn 1m4
kurtosi 4e7
kv 37n vk
kwarg 3d 36x 7t
l1 3v8
l2 3v8
label 2n a5 z9 4q 57 49 xq 11b 10 b 9z 2s a9 d6 al 2 bv
lack 1or 3d3
lag 43e wb 46
lake 5jk
landmark 3ee
lang 1h2
languag ig dk br 9b 38 176 15 ve 3 fi 3 2n 4w oa 1 ie 1y
laplac 43o
laptop 4sa
larg 84 1a2 yg 1f 1c mz 9 11 2i 60 6y 11 2s 3p r 34 1l 5 w 3u 4c 70 4g j k 17 2q 88 27 af 7e 13 12
larger 30j 5i 19d 5f
largest 8w 1e5 3ch 1
lasso 3v8 1p3
last v6 32 au 84 bz 6e j 14 my 8j dw 1 1 t h6 8c 8 5y 3 nc 54 1
late 4zp 1
latenc 5aj o
latent 35o 2 a xr
later 5c 1b 7d c3 b 92 i8 f5 1n 1vo a9 di 3e
latest 1h6 3if 2z
latitud 4o5
latt 5hy
lattic 182
launch 7h 19s 128 qp 1y6 34 2
launcher 1h9 1sx
law 2cl
layer d8 vu 8e 9a 16m 9p 8 a o c 1 l 1 b2 3d 1 5d 8 7p 30 48 86 4b 6 6 fh
layerw 36k xc
layout mm iw c0 wd 7x vk 17p 7c 3 fw
lazi q2 rk 112 zh
lcss 5kn
lda 44r
ldap 5jq
lead 2c5
leader 1hr 4t 330 r8
leaderboard 440 11u
leak 1hu
lean 3o9
learn 168 p7 113 ab 1w 4 f 2 2 1t 20 14 63 3 2 2 2a u 38 3t 6 1q 1y z 4m 4 3 2 1q 1 f 2w 1b 1 4 u 1 19 m 2y x 2 1 1 5 12 1q fc 1 jb
learner 443 18b
least 1on 1yv
leav 3w rw 52 e 2x mz db dp 11r 62 5 ec pw 5m 1
ledger 4pw 2
left ez 1dw 1mu cf 49 82 4h eo ce 1
legaci 1hy 3l3
len 1i2
lend 4n1
length gq ch ov cn xj h7 2e u1 u8 ad
lengthi 504
less hw 12 ed 19m ar 7z x0 7h 1e 3l mj ej 1
letter 3z 7d 20 k8 1nz 72 77 c3 cj 15p 66 1
level rf de 4w 8i 8e g0 sq bh a 7h lf we 1
levenshtein 3z9
li ck 1jx x3 l8 15h g7
librari 67 kr f3 7a 52 c0 18c 9n 153 11n
licens 1ih
lie tb 2hw 1p8
life 198 9e 1l9 o0
lifecycl 1ij
lifespan 1io
lift 3do qs
light 2p6 21x 2 jg
lightweight 316
like 44l 6g 6c x
likelihood 44j
lime 3x3
limit 8u 35 3k 4p 4j u0 lr g 7 5i 4g a5 30 79 10 rv 7u ue
line 2c 4t 22 43 1v 4r 1 ex 7 9y 2u 75 l7 20 6 60 6o 55 p4 21 9 p5 3p s5 1 7p 2
lineag 1j2 1m9 1sn g9
linear 37l l d 4 4k fz bg 7x xu
link 7y 1d 3n 6v d8 m9 nq q fk 6b kd 29 19a 2w 6o 1i 1 1
linkag 3kw
lint 1jf
linter 1jf
linux 1tf
list 3k 8w l1 1n 5s en 24 1t hn y 1b 2 3 gc aw 2t 2 2y bq f 1 b d7 os ho 1 91 c
listen 1jo 3mg
liter 1jt
littl 1e 3xa 1c vm f2
live r6 88 9p 4s 4v 9a f dc 3m bz ei 4r 3v 1bb 4j ce 1
llama 5hu
llava 5ia
llm 3nz 1bh ie 1y
lm 37j gg cw 4u tr
load 6o 3 kq 3t 8a 6t 14 t 7n gg 53 1r rk 1o 6c 2c 10 2 2l 1y 2i 2 l 1 12v 3q 2d cc 34
loader 1jx 1mu 1c 1y 4z 152
loan 4n0
loc 1kc
local tp qe 5 1du cf 76 13e 76 79 3x aw
locat 14e 1g ei c7 3e tp 1l2 f3 6o t 2y d 2e
lock pp ur 1fa 25m 34
lof 3c7
loftq 38w
log 5g 1f6 ve jb 4l v 54 1k 5c j n9 b t4 6x 1u 59 1k p 34
logger 1km 1ep
login 5j gp yl bg 13y 51 1pe
logist 44y
logit 37h 9 xc
loglik 44j
logout 1kt
logprob 452
loha 5jz
lokr 5jz
long oo 7x jk 1y ut 5r 6v 7 2i ao 1r 24 2r 25 5u ad 1o kt ls 1
longer 6h 51 db 1w l 99 1a h si pf t 160 40
longest 45v
longitud 4o5
loo 44e
look 9j 47 8v 2d 4m h 9l p 19 5u m 15 w 7h 6b 58 28 1s 1 r 2a 1f 4h 1b 2d hd f o 66 w 3a 78 3g 4q 2 3j 2m 1 5o 16 22 28 8q 3b 3p s h5 1 e 7r
lookalik 4m4
lookup sq bk 283 1wj 9l
loop n9 s4 5l 1eo 16 4s 1bw 20 nx n
lopsid 44x 9b
lora 36r 1s d ll wm
lorri 4o3
lose vu bv t7 18l 1re 1
loss 456 fo 2j di
lost 1hv 3j0 2
lotteri vk 199
low 3uh 3s mf ga 1 fc 27
lower 8s 5 3l8 l6 ln
lowest 8q 1fy 3cc
lr 44a
lru 3gh
lstm 3zf
lstmfcn 5kr
ltsf 3aw
ltx 5hy
luigi 5iu
lumina 5i3
lycori 38l
machin 1m ei 8w 3g 1u 48 u aw 38 39 3g y 5v 2i 69 4 3f 4y 20 29 39 w 2t 4c 95 3a 1 e 2a 7g 12p 82 2w 4b 4 8q 1 1 hv 6
macnn 5kr
made 3v ey 4c w1 ah s4 gd yq 4e 5l 50 1b 49 7 hv
mae 45b
mag 36m
magic 3f9
magnitud 4bj 14s
mail xi 3 3jd 6p cm 1d
main 8j n5 3a m9 1f s dw aj b2 108 84 dk 13
major 45h 1ad 2
make w 4 g 2s 5w 3j 2y 4 13 i l 1j 1m 3d a 1j 2u 5x 1g p 8 h 3 47 5m 8o 1n 4a 3k y 4v 1h m t 2g 3 4 p n w 9 17 3o dy 3c 2l v 1 8 2s 4e e 4 4q 1t 1i 14 e p 2k 12 4t 4e ep 93 55 4e 2 u 79 66 b 55 5b 2l
makefil 1lb
malici 4t6
mamba 5hu
man 16u
manag l6 109 7n 18r 15 28 9s 4d 1hu 1
manhattan 3u7
mani 20 59 8v 31 2m 7d 18 90 dd 13 d 34 4n 1n 3o 9z 9w ht 2n 5 16 4n 2l 1m 1n 1f 1e a d 3 n p 70 1 4 g u 47 8 12 1 1x 1 9k c w j 28 v 7 2a a 36 33 1o 7u gs 2 98 w 10
manifest 1lm
manner 5ga
manual un r3 3bq 2
map so t6 gr 5f s0 4n 9 20 37 7g bu 7m jr 3f d3 1 62 6y 6l
mape 45b
margin 45m kd
marigold 364
mark 2m mw ey 9 c7 51 io je k0 49 w8 16 ro 1
markdown 1m3 1v7
marker 1lx
market 3ll 120
markov 412
markup 1aj 1n1
marlin 5jv
marquez 5ji
marshal 1m7
mask 1md 1jh db mk na 4s k0
master 1mj
match 12 1b 11w bi 6w 1rt 48 12z 3u 5e 17 5g 26 4v 1q
matcher 1mn
materi 1mu 1hd
matmul 45r
matplotlib 5je
matric 45r
matrix 326 5g 4b 10 6 e3 23 ci
matter 3ls bd p 4k w2
max 1ir 49 1lc xi jq 3 71 17 1n k c6
maxim 1n0
maximum op yb
mcnemar 3dk 14e
md e4 17z
mean 2a7 4s qb 8k c 4i 49 r 7y 3 9m 4 t v bi 2 1 o 2 hz c 7j 2 5i 40
meant 29x 18s
meanwhil 4o 1r
measur 7m sl db aq mm en 39 p4 7a b 4m 2r aj 1a 4o l a3 6s 6r 1
median 45x vs d3
medic 4nr
medium 497
medusa 4ep
meet 51i 1
megatron 4g6
meier 3rs
melodi 47d
mem 1n9 2xf
member 59 s6 1i 4w jc 22d 12y 94 1
memcach 5if
memo 573
memoiz am
memor 576
memori 2j 17 65 2 v mj 9d b7 25 39 f1 7u fj au 1 76 2o 1 4a 4g 3k c0 1 f g h 3 8o bm c 4 b 1 cy 90 2 x 2y 8d
men 3xi
mend 28j 2no
menu 1dw 9j
merg hb 168 1l4 72 2r 126 ef 2y bz
merger 1nj
mesh 366
messag 6t 6e kc n6 31 3o 5j 57 v 2 6i 7w 2 r 88 45 1f 3d g 44 d7 22 3 129 g4 1 73 4x 52 j
meta 1nw 2i6 em
metadata 1nw 1co 1j 1a 1v9
method 16l hi x6 nd 2f 1o 6o 1wv
metric 1o7 1dz 7t 26 h hl 2g y2 6r 48
mflog 33w
micropackag 3f7
mid 1od 1j0 1uc
middl 16u hj 1m3 ci 2j gh vr 1
middlewar 1dx
migrat 1og 3du
milvus 5ir
min 1ol 35z 6e 8y
mingl 522
mini 5al
minikub 5j5
minim 1ol 2go
minimum 1ol 2kh r3
minio 5jn
minirocket 4cu
minmax 3du sa zo
minor 45h q3 ad
minut 258 2sy 2
mirror 3m9 1y0
mismatch 4tl
miss xv 7y iw 19j ew om 5 3j 26 3 2z q9 x 1 dd
mistak a0 3u b2 as jt 1aj oq 1p ex 12j 1 fj
mistral 5hu
mix 1xm 1b1 50 8x 35 1i 16 1 7d a9 rz 1
mixin 1ot 1gk 38 1j7
mixtral 5hu
mixtur 37h pi 150 95
mixup 3sd
ml 323
mlflow 4gc 12x
mllama 5hu
mlmd 323
mlp 3t6 1rl
mochi 5hy
mock 12y m1 1ss
modal 3gv pf
mode 1p3 1rz pb 157
model e3 4d cz d7 25 14y 8z dj 4b a d 17 6 1 4 q k 1 3 2 1 9 c 2d d 6 i 6b 1r q a u 4 2s 6 3j 1d 2 k 16 b 1 c 2 l 30 2 1z q 1o 6 1 1j 2r a 14 c 23 2 1f x 2h 13 5 j r vt 1 1 1w 1 3
modifi d0 1d3 30w 3 o8
modin 5jc
modul io st dt 1hz 1db j7
modular 1p7 1hs 7v
moe 37h pi k4 u1
moment mx 1c lv ox js w6 ro u4
momentum 46n
monei 4mg 5 g 1b 4h 9a 1
mongo 5ij
mongodb 5ij
monitor 1pg 1ee 1se jx
monkei 1wa
monkeypatch 3jd
monoton 46p
mont 46r
month 3bo gw 19l 1 id
monthli 525 2
mood 4dq
more 1a ec cf 9e z 3s 5i 74 76 3u e 5y 8m 9 4 21 jh 1 5t 6n 1t 4b v 86 45 53 6a 2j 2z h 6r 10 94 6k 75 1
most fn 11k 1m 4a zt 1ac 5w 2e 3m 89 ia
mostli 4bk
motif 46u
motion 46y
mount 1pm 1b0
mous n2
move 1f 5 1aa cn 1a 2b 7r c5 f8 25 dv 43 5s 2m br bm 1 3 1n 7 7w 56 1 9x 6c 1 fq
movement 46z
movi 4vu 2
mpt 5hu
mse 45b
msg 1nq
msm 5kn
mssql 5ij
mtype 3cd 3
much 6x 41 y o6 i6 54 9y 55 24 p5 2t 2v 16 4z 2w 20 j9 av 31 fy
multi 1pw yu jx s8 6b 12i
multiclass 476
multilabel 476
multimod 46a
multioutput 476
multipart 3g3
multipl uf vh 23d 1gf 3
multiplex 3b0
multipli 45t 1eb
multiprocess iz
multistep 35d
multiv 479
multivari 479
muse 3bu
music 362 fw le 13k 7c
musicldm 5i7
mutabl 1q0
mutat 1q0 1r8 if rc
mute 2hg
mutex 1kg
mutual 47h
mysql 5ij
na 47j
naiv 3aj n c8 e 1ml
name 27 1 93 1 3i 2 dw 27 47 3n 7g p 5c i 9c 9 a4 7k 1z 8q 1 3o 3h 96 5m 2a 7i 1 e 3j 1 c 1 1 1 1 1 11e 6f 2
namespac 1q9 1cy 1lr m2 2f
nan 47j
narrow 147 2ch 1lp 1
nativ 1qf
nav 3h0
navig 2c8
nbeat 3aw
nc 3dw
ndarrai 3j
ndcg 3u3
ndim t2
near 3vp by 3v j fi 2 au
nearbi 4rm
nearest 2c1 11x 1s 58 i5 fj 8x iq
nearli 52g
necessari 52j
need q4 l 7 mf 4c ir 97 k yq 1el
neg 47u 6
neighbor 433 fj 8x
neighbour 1zg 1ei ad es 7a
neighbourhood 3dy
neox 5hu
neptun 5j9
nerf 366
nest 14u 4y gr 11d ju 6q 2 1g8
net 1am g1 1f9 li 3u cu 18g 49
network ng ia kx 93 8h ar he 67 v 6 k 5 2 2m 9u 2b 1 l 2z 9l 3p 2j 1m 21 3y t 1d 1 1d n 29 1 12 xg 1 z s
neural 1qr 1k6 i3 77 7v
neuron 3k7 am d9 1u 2m 16h
never k4
new 51o
newer 2t5 4 1m
newest 1h6 q3 wt 1 7 be 1k0
next 1j v 8a 1g4 45 4n 33 156 1 3o 53 1 1a 3t 2f ao 2c b0 z 71 c4 j 3 5t 1 hv
ngram 3oa
nhit 3aw
nice 15l vd
nicknam 29
night md 2fb
nine 45z
nlinear 3aw
nll 44j
nlp 43k vw
nn 482
no 7q x 2v 44 3z 50 8 b 3 1i l 2x 1 5d y 1a 32 67 g0 3j 5p 7b 5e 4i 2q t 7v ex ec 1 36 v u 1q 2a 2 53 1o 36 2x 71 4q d3 k8 o 1
nobodi 1ki
node nj xn 5q 10u 7 86 16 dl 4 la 10t ao 5f
nois 35d 1 3 1 gh 73 q 1s 42 8k 54 1 8b 2 h1 1 89
noisi 3as xe
non 4cj
nonlinear 3k9 o1
noop 1r2
norm 2kc mx 1 gb
normal 1r6 t4 kk 1a hh bz rw bc 1 bz
note 2o ey 14f 1r 6 130 b7 fq yj ib 82 cj
notebook 1fy 1u8 1 53
noth 4r l6 7z d9 fy ra 8o 6s 2k0
notic s6 vo 185 5 1uu
notif 1rc 3aa
notifi b7 me tr 152 2h4 2l
novelti 3l7
now fq 74 cl 5q nc qf s9 4v 1kq
npu 3zs
nsfw 48d kt
nucleus 4hb
nude 48e
null 47j
num 1ri 1mu 1ab 47
number 1z 1l 1 2 4e 2v 5f 5h 1x 59 55 at 21 3 y 1n 1l 93 39 3x 4b 1q 3o 5q 3q 64 28 43 34 v 1k 8l k 4 34 6s 29 16 3m y v s 59 14 4 2 1 11 x 1 17 5 4o w 7 x 1 1r 1 47 m 7 2e 14 1 y 7 j r 2 1v f 4 4 7r 4 2q 2 ju 4i
numer sy 3bs
numpi 2yg
oauth 5jq
obfusc 3j5
obj 1rn
object 87 jd 76 41 am 8v 3 5c 16s 3g 19 21 12 a1 25 6m dc 2v 3b 50 8b h4 2 a9
observ 1pj 28 kl jt 1cf xs 1v 7y
obtain 13i
occlud 4sz
occlus 48o
occur 4xj
occurr 10c
odd 2vx g1 9f 1qp
off 2 7g 16 2s 1 43 dt 1 a2 18 s bx 1 zm 4p b 17 4s 2 4 eo 5u fb 2v 1n 8x 166 65
offer 124 c0 oz ci c 2n2 1
offici 22o
offlin 1rv 1c9 1fm x8
offload 36i 128
offset 1s1 3ci
oft 5jz
often 52 gs 2dl ko 1j g3 dy da
oidc 5e 5ec
old 3b ev 93 98 1a 88 80 2 6j 3m bm 7o 8p 91 4g 4r fr 2r 66 1c0 1
older 1s6 12p ju
oldest 3gi
olora 38w
omega 3f0
omnigen 5i3
onc 4s 2h bs 6s 4c 8r 7i 7b 2w 7p 1x 11 ak 2y 9 4 21 3y o9 4q 7f p f 1t 5d 4e 86 n 1t 1p 2t hb qm
onehot 3dq bi
onlin r3 11b nb oc 18 42 1n 18s gy
onnx 5iz
onto 22l
oob 48v
oom 4l4 bk
oov 5f6
op 1r2 1m
open h jg i6 hy 8j 4m 8b nh 5v i4 1fk 6n 1 33 58 3s
openlineag 35b 2e7
openshift 5j5
openvino 5iz
oper 1p6 3i q 16u 20x fx
opinion 2bc 22f
opposit 1eu
ops 1so
opt 5hu
optic 48x
optim 3a1 af o3 g gl 5v 33 ca
option 3e 87 2w r 44 fu 5k is 5b 2j kz i0 ic 1h 1 1e 1bk 9i 4z 2
optuna 40c
oracl 5ij
orc 5jk
orchestr 1gq c8
order hg 64 s3 1y bf 3 4k 1 2j 4t ae 3n 7h 6k hv 1q 1 1y rv 1i 13 4v 4p 2f 2 8 dv 1 2n 2 37 9t
orderli 17n 19f in
ordin 3p8 jy
ordinari lx 33 2c7 9n x 9k 171 aj
organ 4rw
origin 1ev 49 a5 c5 4c 7k 1x ja 4d rh 45 9w qw 1
orpo 399
orthogon 391 107
os 1td
oscil 3y7 b4
other 7 1 20 6 3x 63 5n 3b cg 45 k b7 n h 3o hd 1t 55 1b 1r 1w br 19 2r 2x ab 27 2 1 14 7u 5x 19 nt ag 31 3q b8 1 4e
otherw q0 d5
our 12i
out 30 2t 52 ft g 1h 18 k 1f o 1b 2r 2 a 5 t 4 4 l 1 3 l v 3 45 5 3 9b 1 2y 80 r 3r 25 22 1 1t 4 44 2b u 1z 2 5c 22 8t 12 3g 13 5q i 8q 2k 3t c 14 6m 7 1f 1x e 8k 1 4e 2 1t z 14 q 1v 14 4o 5g 1 39 df 15 2d 2v 5
outcom 2aq 2x1 2
outdat rc 4br
outlier 3bj 9o g7 sh c2 63
outlin 1th 28u
outlook 3yu
output 3s 5 13w 7a eh 8l 87 7m j0 e 5r cm j gq 1t 2d 1a ib gc 2q 9k
outsid fe mp d a9 p3 f6 j3 1a vl
over n f8 an 3t r 38 2l 13 1f 79 x v 8o 8o d 5d 8r i t 1s 2e 2w 1l 18 44 3r 64 6y 2g w 6a 4l 84 1 2y 2q 3 3v 6x i 19 n 4a 13 1c 4s bz 30 7g 3w 95
overal 2nq 2x
overdu 4zp
overfit 3va e3
overflow 4wo
overlai 4sz
overlap 1tv 28s 6t jj
overrid 1u1 3df 9c
oversampl 47n
overview 8g 20q do bw 28w
overwrit 1u1
own 1s lc ib 4q v 3a z 4w 67 5 8b 2v e4 90 6h 7h 8e nb di 9x 6g b4 1
owner 1u8
ownership 1u8
paa 3bu
pacf 3mb
pack 37 74 8l 1t qk j5 4 13f 2a y 2k 4h 1i 1tt 1
packag ad gj 8f dx 57 3a 8m 3v x2 7g z bk 30
pad 1un 1fc 1t xt m6
page 8f 15 x 1q 1 1 ac 89 bg 45 1 5l 65 8o dk 3t bm 4p 2k 17 59 1 2a 3u 1 8x 1 a 3 2 2 1 5 2 f 8 1v 1a7 9k 1 59 ah
pagin 1uu 1m4
pai 2ft 26r i gx 1
paint h1 ei 2yb lb 1i dh 2
pair sp u2 8a xa l9 as 1fc 1 b0
pairwiz 1v1 1es
pali 5ia
panda o1 2af 2kw
panel 92 1m4 2ec
paper 4u2
parallel iz 1w4 lp 5x w 7b 17 tk f 64 v3
param 1va 1jq
paramet jh 1bt lx jr zh k3 p2
parent 71 12s ln 2wc
parquet 3fr 23t
pars rh 145 12n ko 2 2 2 1n5 8q
parser 1vm 12n 6x
part 46 45 8 61 2 2j 1f 8 2w 8v 2x 6b dq 51 o 1s b 2 5y l 3 1c o 4b 15 9r 18 g 1u 1t 1d b r 2 v 5 3q e 55 1h 99 2r i o 1m 8h t 14 65 6 1 2 q 1p 6d 17 u y 30 1s 7t 1 15 2z j4 1 73
partial 1vt 2dw u2 73
particular s2
partit 1vw 1ir 10 6 1ad 3s fd
pass 3h hm lp 79
passthrough 1w2
passwd 1w7
password 5i go yq bb i0 gb 8h g7 1pu
past 19v i2 19n 1m z 6i n 2 ac hj eo 1x e6 2 5v 1
patch 1wa 1b1 c2 qe h8 55 bc 71
patchifi 37b
patchtst 3aw
path 96 41 g3 ao gh c1 fo 147 1dd 6r 3r c2 43
pathspec 1wg
patient 4nr
pattern 10s m1 9s rz q7 1j c9 eb
paus 61 h jx 16c ll dd 2k8
payload 1ww
payment 2r3 1vf fl 1w
pca 3d9 gq fu
pct 1x7
pdf 4u0
pdp 49p
peak 1n4 1n8 1nj
peek 1x0
peft 38q lr
pelt 5kk
penalti 37q 1p 5 lo
pend 1x3
peopl 5p 25m 1jc 2p pn i gk 1 f6
percent 1x7 289 5m
percentag 6y 1q9 59 1mm g9 11p
percentil 45x
perceptron 49v
perf 3ht
perform 110 wc ff 2vl 2v
period 1ek iv 30r 3z ee b
perman hs
permiss 5k 2tj 61 1jg gs 2l
permit 17x 3gn 2
permut 1xl 1g1 q vn t7
perplex 49x
persist 1pm 84 12w 1b 26q 30 8
person 42 un 13m rg 13m 160 o 2 bf
perturb 371 1vo
phase 1in f8 m5 2rc
phi 5hu
photo 365 va 2 6 j gp 2x ci 2 k0
pick ee h7 rw pp 1r sx 5j zn ec 3
pickl 1m7
pictur c9 17 i2 ae 4y ll bx 1i 92 6q 5v 6q 1l 1m 5 2 4 4 2 f 2 c 4 8 c 2 eu 9 2b 8 6 1f u i 3 13 b e 3 7 3q 1g 27 1 5 1 c 7 7 1h 2i p 11 f 1c 2 b 33 s o q 17 9 1e k 2s 4 2 3 2 1 2 3 86 1r 2c 1 jq 3 7
piec 84 5 6a 43 ny ib i 6o 2q fn c 1v 1w 74 e 2q eb 4y 2 2 42 7g 5d dy ad 2 4g i1 2
pile 2jw
pin 1xz
pinecon 5ir
ping 1y2
pip 1d7 ky
pipe 1y8
pipelin 1y8 12q 3 e b k 3i 2 2 2 2 2 2 v 4 75 m 4 7 ux 11a
pissa 38w
pix 5i3
pixart 5i3
pixel 41j r 6o 16 o6
pkg 1ub
place 1n ld 1d 3j 1d c0 4u n 19 u 9 29 29 2t do y w 56 49 3z 5a 1 2j 21 7d 2o j7 ho 1 q5 g0 1 1f a
placehold wc 123 1ks
plai 2hs v0 101
plain 3z 2do gs 2
plan 11j 1p vd l2 1k js f 17z qw 1 9i
planner 1yl
platform 1td
plot df 2zg 2 4 2 2 2 wm kb 74 33 1 5o
plotli 5je
plug 12c 7q
plugin 1e7 kh
plus 4v3
pod 1yt 11r
point e2 kw b8 96 7l 80 82 fw h9 22 36 4 1 2 2p r 9 2 8 x b5 64 13 5s 9j l m 1k 4s kv 1
pointer my
poisson 4a6
polar 5ix f
polici 1z2 dk ms y 4s 47 9 138 ai 42 gy
polish 4yl
poll 1z7 3gq 8
polynomi 4a8
pool 1zc 107 fy uv
pop 1zh 3dk
popen 2gu
popul 1zl 2w6
port 1zo
portabl 1zr
portion 7c 79 1ga 1nq 1l9
portrait 3xe
pos 377 138
pose 35x lj bi
posit 2f kk 2 ov 8i 22 5o 6w u 59 125 en h4 7g 3 dp fz d 1 1a
positive 3nc ki p7
possibl bk 9 1h4 1id 1tb 1
post 1zy 1aj 1yo
postgr 5ij
postgresql 5ij
postpon q6
postprocess 1zy
postur 430
power 44u 5f dp
ppo 39b lb
praiz 4co
pre 4as
prebuild ib
preced 1u5 5y 3gp
precis 3mk 1 ny
preciz 10m 3ub
precomput 4an
predic 208
predict 2o8 mf 7 5 4 3 ai ad e 2b 39 2p r a j0 82 n ad cr
predictor 3wh a3
prefect 5iu
prefer 1m hs 1wy sx ld 1ey 3 79
prefetch 20c
prefil 380
prefix 20g 177 15 11x ep
preload 20c
prematur 4ub
premium 4n8
prep 20k
prepar 14k 7z o1 52 at 88 h3 4b 3u 19 1pj 1 1m
preprocess 20k 2qw d7
preprocessor 20k
present mv 77 72 zn 14a
preserv 1g6 ko 2yc
preset q1
presign 3g6
press ag 397 1l4 1
pretend vw e 6p m1 sq
pretrain 4as
pretti 15m vb
prev 214
prevent 18c c9
preview 210
previous 1s9 8v 22e ug 1n 3g u
price 3u5 s7 6e 9d ic
primari 219
primit 21d
princip 3tz
print tz 2k b le 32 fn 1 j g2 d5 4o 4m 20x 1 54
printer 21h
prior 214 1mq n3 je 52
prioriti 203 2yb ie
prm 39d
proba 4b0 13u
probabl 3nt 1a fx 1 2 5x
probe 1dj o6 y5
problem zp 459 1
proc 21u
procedur 1o4 3s5
process vo 9e 3q cf d6 1l 1w fl 21 1g 18 32 7n 7 2j ag 1az dz fi 2n 2
processor 33 ik 9 6n 19b 8a qe 3t 1j j 3 1a 8 1dl
produc 3u i8 l0 mn 8c 330 1
product r2 1b 6c tu rj j5 f 72 35 19 6i ql ak ie 1 3z b4
profil 226 12n 5h 1n
profit 45o
program 1r 16 1 1k 3b 8h 19 35 1 ea 2b 4s 1i 3p 4z 93 cm b0 15 1t 10 3 21 9 2v d6 i 7 1 3 5 y 1v 5 h 4w ay 2 1lp 1 e9
programm sb
progress 6v 74 1oe i3 pf 9q
project 22h 6u nu hy 2 1 1 2v 19u lj
promiz 559 1
promot 22m
prompt 41 ba 2qb 36 y 9t oh 2p g dn ov
proof 2ha
propag 22p
propens 4bb
proper 2tz
properti 55 126 gr er l8 ub fb
prophet 4bf 192
proport 1xb 1g9 11j
propos bm ju 1r2 2k3 3
protect 5n k1 aa 8c wc 30q 1
proto 22y ve 4
protobuf 22y
protocol 1an 3f 6p
prototyp 3pg
prove 5h 2jj 2gg 1
proven 1j2
provid 232 ck nc f 1tk 62
provis 237
proxi 16q 2az
proxim 4bh
prune 23a 289 yk 3n
pruner 23a
publish r5 6l 15q 4j 2xl 3l 68
pubsub 5io
pull 12m 8m sd wl r6 1e6 1
punish 3vb 2 9x
pupil 5ce 2
purchas 2r2 uk 10l g
purg 23q
purpos 35j 8m
push 14 9d 1tc 10i 1fd 1m 3u gg 1 9s
put 15 2 s f h 6 14 9 5r 6j 6 f 1h 6p 1o 6k 6d 2y 16 3h 14 b 9 i 1z 7u 1p j 4o 57 w 12 1x e p 47 7e 62 76 2 3s 7 2 4w 19 3e 8k 2x y0 3q ex 6i 1 32 t 2f 3g 1x
pvc 1pm 1b0
pyarrow 3o 5fo
pydant nx
pypi 32n
pyramid 36m
pyspark 2ja
pytest 5jg
python 1pf 8r x1 5z
pytorch 4he
qdrant 5ir
qkv 36g
qualiti 107 jb 4s em 1aa d o 7y 2i 3k 1z 2j 59 2b ss 3 8k 1
quant 386 qr
quantil 3of hi
quantiti 2ua 1ud
quantiz 386 2 qp 14k
quanto 5jv
queri nv 1g3 5k wz 92 1p 17k iv 19
question 42 19r mh 3q 169 5b 40 6a 2y ie p cz
queue 244 3em
quick x9 v9 bs zy 18o 6v an 11 2 a9 cr
quicker 3qx
quickli 3dt oq 138
quiet 2hg
quit 11b 132 go 14x
quot 24k
quota 1iw lk
qwen 5hu 9
rabbitmq 5io
radial 4c0
radix 37n
rag 4bt
rai 5ix
rain 4j6
ram 1n9
rand 24p
randlora 5jz
random vl 122 72 8f 1g r7 68 1 1w 4e k 4b 1q 3u 24 5j 6g 1f 3k 1 13 1k iz 5b
rang 9r 14s qc 16c cf u 4 hg 5 zn 1 b1
rank 1t7 bs 13v z cb 82 b 9k 7w 94 du 4b 2o 1 b9
ranker 4bx
rare 2o5 mj 39 a 91 34 bd 3u 25 3 nt ad 1
raster 181
rate 1x7 7y uc zq 53 k1 6f gh
ratio 1x7 2fz gs d2
raw aj 1ur 1sh 7d y4
rbac 5k
rbf 4c0
reach f jf 1hx ym 25o 1
reachabl 5x 1s6 380
react b5 xk 1f 9m 1cg 29y 1
read 4i bz 43 4q 28 c3 3r 3z 7 3j 4x 2b 6c 32 5c 4g sv 4 d 1 56 3 17 2w 7n 39 2 2 j c7 kv 3g 3r f8 34 1
readabl pd 1td yp 2 1
reader 25f 17e
readi 63 c7 cv dy 3 3f 2 ny 1 4z av fb 43 a8 2p lm cg 6b 4g j3 2 1 1k 1
readm 1m5 2kg
readonli 1bb
real wd 6n jy ir 1e3 cn 90 4m 5t 25 1 oc 1
realli jk 2u1 mz hh fk 8t
realtim 25p 2uz
reason 25t 1rd xv be 1 7c
rebuild rm 1ea sh o5 pq
recal 4aj
receiv kl 44j he 1
recent 1h6 1 2e8 146 2 i2
recip 1ld km
recogn s8 ca 2lr 74 19g 1
recognit 4j8
recommend ra 1v9 1pk ui 1
reconcil 263 u5
reconcili 415
reconstruct 4c7
record 5d 6o bm 7 5 au 4y fa 1p lj 61 9k 4w 6 6m 49 k9 13w al 68 1 1h
recov 26f
recoveri 26f
rectangl 90 3fz 113 2
recur mb 1af 14w 15a
recurr 3zf
recurs 26k 149 5f 28 1xk
recv 56i
red gz
redact 3j5
redi 5if
redirect 26p
redshift 5ij
reduc 1lu ky 137 b7 zs f7 3 9v i 1z
reduct 26s 141 j6
ref 26y 25c
refactor 273
refer 1je nk xv 4r f4 nm k9 40 2p
refin 360 1si
refit 3b4
reflect 391 2b9
refresh 276 384
refus p6 1ie
regex 1wl 3bp
regexp 1wl
region 3d1 o5 ns hz 1
regist cj 1us 1b3 13
registr 27b
registri 27b sv 4a g 3 7e 61
regress 3au 2d rf c d6
regressor 3de j3 85
regular 31p tj h5 qf
regularli mc 1b4 1t cn
reinforc 4bo r
reject p5 1ie 2i9
rel 27r 19n 1pm 2
relat 27n 6 1jq xy b2 6h 1
relationship 27n
releas g2 1nh 4c n1 2 fe 7j 1em j5
relev 4ye 3 e
reli qz
reload 1ab 24y
reloc 1pu
relu 4ch
remain 4zw 2 2
remaind 57p
remap 280 2zb
remark 2r eu
rememb an 22y 143 hs 3s 13v 1
remot 284 4c 2f7 28
remov ez aw p 1f 3u 13q 3t f 9n 89 pw 2m 1h dg 3 ig in cz 1
renam 1q4 hw wn 29 20f 1
render tx 1ed vg 2g 9d 19c 59 fw
renew 27a 15 kp
renoiz 35i
repaint 425
repair 26i 20 rt 1sc 3h 2
repeat mg x 2h 4d 2o e8 4f 5i cj b3 2h 3i m9 9r 1d 1l 4i 4c 64 w0 iw 1
repeatedli 3s5
repetit 28m z4 2 h2
replac 1u2 2b ce 35 ab w 63 cp 2p 30 7u is ot gh 1 5a
replai 290
repli 2aa 2ef 2
replic 28w 109 1y8
replica 28w ri
repo 299 18r
report c5 1 iq 1e8 un af 1te 1 5x
repositori 299
repr 4te
repres y5 2xl
represent 31f ug 7z 8q
reproduc ll 1t1 13o
request 8k 6x iy 8d 3u 3e eg bl 5d 2q 3f ba 8c 1c 3w 1 t 1 2n 6 1 8i 15 1 tk 8l 4x 1v h0 1 98 2y
requir j8 7n 17a bf a1 1y1 h7 3p
rerun 32h 1m0
res 36b
resampl 3ot
rescal 464
resembl 3ze 1ay
reserv 2i
reset 29m 385
reshap 2rd
residu 37d oz 13m 7r
resiz 29r 121 1yb
resnet 37d 2de
resolut 29w wf 190 2 3
resolv 29w 14v
resourc 239 6u q5 9 1c y
respond 18r 11h 2eh hf 2
respons 1lk 8q fy 2eh
rest ii 13z 3dh 3 7o 1
restart 1ac nh ck yn 1fh 42
restor 6n kw nc ro 3y rv k4 pt vl 77
restrict kb yj rs 2rr
restructur 274
restyl 41n
result 3t 6y 1g pd ho ad 1c 53 1 96 1i i 3h mc 11 15 n 67 2o 5n to vs 1
resum 1wr e4 rm 7y 1at 39 42
retain 1g2 3j4
retent 1g2
retouch x6 352
retrain 3yg
retri 2b0 oe 3g 1ln
retriabl 2b0
retriev 13i 20m 15 16k x3
return 2b5
reus aq 57 11k hx 12n i 25b 1
reusabl in 168
revenu 4me fp
revers 1eq 22z 17j
revert 2bd 2dv pt
review 2b9
revis hq pr 141 344
reward 39d 2 ax ae gz r 6 kf 7f
rewrit x7 1ef
rhythm 1xk 1uw f 5b
rich 39v
rid f4 bh 1d 4fc
ridg 3v8
right j 53 82 2x d7 90 53 3z 51 bm r iy hs 60 9i an 1 74 9b 2s 5y je 2 81 77 1
rim 4q1
ring 36p 21b 1
rise 3ti o8 fm
risk 4b4 c7 5v ra
rl 4bo
rlhf 3um
rloo 39b
rms 3nl
rmse 45b
rng 24p 272
rnn 3zf
robust 41c 1aw
roc 326 jw
rocket 4cu
role 5k 2ud 57 22t
roll r4 3fx 5q xy 65
rollback 2bd 2dv pt
rollout 39m 135
room bx 5z 15f 39f bc 1
root 2bq 235
rope 4af
rotari 377 138
rotat 2bu x8 j4 1mh
roug 3om
rough 1ti 25m
roughli 103 l
round na ri p 5k b5 fs 1 th 1 4 12 po l6 qn 1
rout 1wi fl ve 1w3 ar 1x
router 2c3 ve x
routin 16j
row 3m k5 c 53 et 3y 4 6x 2 m 9m 6o cd 37 8c gr 7 2v 46 3o 1 7 1 2 18 7f 1 h 1i i9 a 74 h 22 1h gh 42 26 1i 1
rpc 2ce 2e9
rule ka nh oy 2e df zu 1m v 39 2g z 79 mw so 1
run 3w 2h 4n 79 1 4m 8z u 3 1t p 1o p 5 3z 3e 58 l d b 1p 3g 39 52 3b 2h y 25 71 3 3m 7 f u 1l 8 z a4 5y 37 s m 4 4 2 4 9 7 1 2 1 1 9 2 a 1 1 1 1 2 1 5 3 e 2 1e 2r 6w d g8 bk ru 1r 7o 1 33 40 1m 1t 5
runner 2cn 129
runtim 2ct 127
ruptur 5kk
rus 3e2
rw 5hu
s3 9l 39c 18q s0
safe 1b3 48 xn b 17 g3 o8 1mo 31 1
safetensor 383 1cc o1
safeti 6k 26e 1vf dk mj
sagemak 4cx 166
sai jq 5h 12 6n rd jc 15h cz vg 7z fa 1
said 1nv 2vf
sale 3yr f5 8i mp bg
sam 4dg
same 2f 28 24 2o 4s 1p u 1c y 16 1b 7e 6o 14 2p 15 3r o dt 4i 2q s cg 1u 5l 4 25 6k 2 1a e ai 18 1p t 79 19 1h 3a 1h a 15 7v 19 2c 4e 6v 9 5e j 2l 6 6u ar 5t 63 1 2
saml 5jq
sampl gr jy 1cd ur 4z 1b 92 36 bd 5z 5h dr 43 d9 2n
sampler 3dw z3 ed
sana 5i3
sandbox 1f7 y1
sanit 2dc 15f 18p
saniti 2yl 275
sarima 3ln
satisfi 51i
save 6m 7a 1 2 4 3m 6p 5c 2r v 4l kc bj fp jx 1g a9 5l lf k8 ev 7j e 1k 1 37 5g
saver 2dh
sax 3bu
scale 1rb ij qk 54 19 73 om 3o eq cf
scaler 464 eq
scan 2dm
scanner 2dm
scatter 3cx gr jj y2
scatterplot 3cx 10a
scenario 3cb
scene 6e
schedul mb 2fb 1u 1x fq j7 90 8b io
schema 2dq r6 9o t ne 19l
scheme 1yn
scienc 1g1
scityp 3cd 3
scope 2dx 2b1
score 108 2c1 1f i ih 8g 2 7l o el 2q 2c 4f 30 18 23 9f
scorer 3cm k1
scrambl pq 17z
scratch 25y
screen 8h bj 9y ce h6 7e d 69 qz 45 my 1k0 2 1b 3x 1
script z0 if wm ka 8l 1yb
sdxl 5i3
seaborn 5je
search tl ap zr 9o rk in cg e7 43 2 64 4z 71 84 1 9v
season 3aj 2 hu 19q ee z 30
second 6l ex b5 6k w3 hu 8b d 9q zq 4i ug 3 51
secret m5 3h qs 1j eb hy gb 5p 2s g7 1em 3 b6 1
section 8a 1no 20 gd i hv 1sa
secur 2d0 1f 2qx 34
see g oh he j9 15j 9 a o9 q5 8t i1
seed 2ej 13r th
seek 14c 44n
seen 1ae 1kx 1dc ga
segment 2ep xg 4 q0 b7 a8 2i 6z 6m
seldom 3ai 1vh
select ee 1po at z3 5l ed tg
selector 2ev l8 d8 kl
sell 3ao 95 1pa 1
semant 2ey 2ua
semaphor 1kg ul
semi 4fi
semver 3j1
send 9d 64 eb 3s 6 7f k gn fr 1h a 2w 4i y 2y 6w 5n 1q 55 5x s 20d 3l 1 67 2
sender 2f4
sens 1vq ja 2u8 1
sensit 3e6 zf
sensor 4nv dl
sent 1nr 97 16q 4q 1bb pi
sentenc 3nx
sentiment 4do
separ mq 7s kq b3 ox 4j bg gf qx nn j5 1
seq 2fc 20j
sequenc cx 1g7 m8 rd 17 k5 7h b0 aw eo 34 8s
sequenti 2fc r6 h 6c 1l
seri 1v7 35 h3 vb j h 9 w wp 48 41 io
serial 1m7 3a6
serious 59e 1
serv 246 bc or 1wf 2b 6h ad
server 68 95 8g 3e j3 9x y ob 62 9 dn 8l 9 3 1y 7 3y 18 7n i 1ja 8f 96 9
serverless 1gy ys
servic fg ix 3 k9 kc 5y k t 25 33 a gk 3j 3g 1g5 py 1
session 2fz zc 2c 1y3
set 2h 11 x 5g 72 2d 3 3 11 1k fm 2y 7w t 44 bi 1b 14 70 k d 2u 1w 87 5 6d 5c 5p 1n q 5e 11 b 14 w c 3m 2c 1 38 7 v h1 1 3 26 ft j mn 3w 1 1 1
setattr 54
setter 17b 18u
settl 29y
setup jb g1 d5 13x 2if 5u
sever 7b 1u 9o 8 b9 pa 6d o 3z o dg a 7u 80 as 76 1f j 1e 5 j 9 2 b 17 w 63 i 3y f i 72 13 3x 5f w 2 2a j 4n 1j gz 3v 8l 1
sfa 3bu
sft 397 p5
sgd 3ah 9z
sha e4
shade h0
shap 366 qx
shape t2 ch r5 42 15i o6 i c0 pj dd 1 m a8
shapelet 3c1 ut
shaplei 4dx
shard 2gj rk 1hk 4b hb
share 6q c nb 7 d1 36 e3 v 49 3a 25 hc jz 71 23 9n p dw bh 13 3e 8 w 16 5v 5p 2 g0 p 1b 1
sharp 2a2 23x
sharper 361 19d
sheet o5 ru ez sw 2p3 3
shell 74 86 21k gf
shelv 4nk
shift 1pt 28 1k3 eu 1bc 2 id
shoot 1gi
shop 3lj fn 8d fs 2
short ze 9h vh ef 42 ot g 2f 1q 2n o1 131 1
shortcut 2nb
shorten 2s6 hj 209
shot 3y2
show dl gc 20 4t ix hw 6u u lu i ed 7f 17k bx 43 55 1
shown 20s 12g
shrink 3so pj rw 1
shuffl 1xl 1g9 1o5
shut fz zd
shutdown 2gz ip
siames 3ra mr
side 68 97 2k 13 263 cg ay 1f 32
sidecar 2h3 mr
siglip 4ir zj
sigma 35f
sigmoid 44y
sign 5f 7y ml 4t 4h bm 1 mi 7y 1v 7 mi cb 1u1 1 9j
signal xu 2l dx 130 ic
signatur 2h6 2t1
signific 4hy gg
sigterm 1ec
silenc 2hg
silent 2hg
silhouett 4e3
silu 4ch
similar g7 2p2 1 de 3o 43 y a 2n 1f 3k 3m 9 1 fi 3i 5e g ag 7u 1 8j 1w
simpl 40 10w h8 fa g7 vw 9y 5s gp ki 2 fx 1
simpler 3sx
simplex 4e5
simplifi 2hl
simpo 399
simul 2hp 1p4
simultan j4
sinco 377
sing 47g
singl 15x mg pg ay e3 1bj
singleton 2ht 11m
sink 2hv 2dh
sinusoid 377
site 2wb 27c j c8
situat kz 1zj
sixteen 3mm
size ak ij ga 8p rr 86 15 xh x 1l 1 47 e gm 1v 3 a7 4l 3 3j ls 1
skeleton 3h6
sketch 35x li
skew 44w 9b
skip 10t 1ha jz 4l e 3e 1e0 bh h2
sku 4mp ie
skyreel 5hy
slack 2i7 310
sleep 2ia 2xn
slice en 23r
slide 3bb 79 oh at
slightli 3ma
slip 1hw
slope 3mr df e5
slot 2ii
slow 228 2z df 2rx 1
slowli 376 e0 6i z qe
slug 2ip
slugifi 3ir
small 11 70 9t dl l df 1f 5e r ff 1 hn bi h fo n 7 2 8 v 19 7 4r 8m 2 43 9 3o 2 o 3w 1w 1v 2c 3k f l 2m 2d 48 3 1l 8 68 4h 5e 1f 88 1 5p 3q
smaller em 49 1kk 3e 2z c5 z8 5s 1p 6d 5e aw uw 1
smallest 8w 1fq a9 k8 18o
smape 45b
smilei 3ej
smoke 55q
smooth 3am 1 cx 18 4k 22 8b 170 1
smoother 3ve
smote 3dw 4 tn
smtp xi
snake ba
snapshot e1 24r 2wu
snowflak 5ij
socket 2ix
soft 3gp 1g 6m ly
softmax 44y 9g
softwar 1da
sold 4mf d
solut 3zo
solv 495 11n 1
solver 48z 11t
somebodi 24 1p9 2wx fv
someth s ac 75 hl h 9q ry pf p 3u g 4d 2u ym ir la
song 47c
soon 4ud
sort w5 83 cc cj px 7h q6 9i qt 83 a8 2 3v 2o
sound 363 ft uv u5 1 7c
sourc 4h 84 3o 1d 5 i p7 bs 8 io 11 3x 28 29 2l 51 l8 c ab 2y 11q b j9
space by 70 sv bh 32 1ab 4s t 4j jk k8 3 tg 2y 1
span 1ei iz 7g 30v
spark 2ja 2zn
spars 37h 69 xt k1 ad 7t
sparsifi 4bj
sparsiti 4bj
spatial 4el
spawn 2je
speak 4i3 qq 4c
speaker 3pv
spec 2ji h2 h 3 b dj
speci 4z9
special n6 cq 1sq 17b 9o 11h 1
specialist 37i pi 2 1e2 1
specif s3 1rf uo zf xh
specifi qb
spectral 3y5
spectrum 3y5 im
specul 4ep
speech 3lw us 2k 1 ph 26 27 2p
speed 7l 3 pm 2kk 25 ax 10j 3 fp 1
spell 3zb
spike 3bk 9v 1r2
spin 2bx s2
spinner 3h6
spline 3nj
split eo fs ay qj kn 34 ny 3r 7k 98 r lx 1h 6 1e 8c 3s fd
splitter 2jo rn
spoken 3m1
spot s9 41k af
spread 6p 2r kv 92 zd dy tg jj q bo 158 1 1
spreadsheet mp 1f 3rx wy
sql ns 2go b3 234
sqlite 5ij
sqrt 3bf
squar 1wf t5 1fr 4h j fu
squeez ix 1bm 1dq 2 e7 7j 55 14d ge
src 2j5
sse 38e
stabl 3nn 64 1oc 4
stack 2jv r3 1z h 5v cn 1ib
staff 4my
stage 1ib b fa i 49 hc u v6 u4 q9 b0 1 c
stai 167 364 2l hr f0 1
stale 2k4 2ix
stand w9 6s gt 58 9f lx xe so 10y 1
standard bo bj 2r 1ua 1lw wo
starcod 5hu
start 7f f4 cg 1 22 40 68 18 f 4c 6 15 5 2w 6j h 7x 55 40 s 1 29 1y 29 2j 8l 5v 2q 12 2 1u 1 27 2 34 1 19 gm nk 4q 6b iy 34 1 7f
starter 1h9 1xu
startup 4pe
stat 2kn
state dw 1b9 kl 1u 79 1k 30 7h 74 4y 27 1c c 5y v 1v ho 1 2n 80 8o qz 6 1 44
statement 3jb
stationar 4ev
stationari 4ev
statist 2kn kf 19w
status 2kd ev ib 1or 54 6
std 3tl 1ho
stdev 3tl
steep 4ec
steer l5 2m5 k6 9b
step r s 2c es 4s 1 4 20 5m v 8y 6r 6j 33 5n 1s 9 59 3 a 23 5c 6r 79 r 3l 2d 11 58 3 3g 5 1 5 6 1 2 1 2 2 1 5 17 1 3 1 1 2 1 2 1 3 g c 1 5 2 1 1e 6 71 2a 2 2g 36 m 1o y 5d r 64 6 6 z 1b 1q 2 86 t 1 43 1m 1c 17 1 2 mg 38 d 1 1k 4x n 2
stepwiz 5kc
stick 40q
still 195 nz kg nb cc x 13x
stl 3b9
stock 4ni
stolen 4n7
stop 1 8c 31 i1 7u 1n bh 23 55 b7 7m 61 j 64 3v 3y au 2r 5g n3 1 qe 1 4g 4g 6 3 h7 1
storag 9m 3 1 em 5d tp 2a ve 8f j7 41 y
store 39 4x 1 1h a t 37 9w i fl c8 66 l 1 4z 5y fp gz 2y x 5 d 2v 5 8 17 1 1 w 8 25 2j 67 io 23 ik 14 1 1 p 2f n 44 6g 13 6g 13 e 1k 38 1 5f 15
stori 5by 1
str 2lh
strai 3c7
straight 3wm 81 3p
strang 3c8 2 8z ha 19h 1
strategi 1z5 m1 jy 180 134
stratifi 4f1 g5
stream d6 24s 3c im f e 3p 1gq
street 4fq 8j
strength 3l0 1ra
stretch 2er hu yc c7
strict 4uv 2r ek 1
strictli 40p
string 1vs pp cv 4 iy 1a 6 9 4 1ug
strip 2lm 25u fr
strong 5c8 1
strongli 3me 1px 83
struct 2lq 2qm
structur 34 1d jj js 85 dl k9 7z 66 iv s0 171 2k 1
stub 12y
student 3qu 1lk 1
studi 11p 3y3
stumpi 3bx
stupid 3nh
style bb b9 j3 du 1nb cx vf 6s ah
sub eb 27k
subclass 1cc
subcommand 3jh
subject yr 1rm
submiss 2ly
submit 2f7 6r 28o
submodul 1pa
subprocess 2gu 58
subsampl 4f7 yj
subscrib 1jo 3ck
subsequ 52n
subset 2d7 8o 29p 87 73
substitut 28v db x1 1o9
succeed 2m9
success 2m9
sudden 3pm 1mx
suddenli 5ch 1
suffici 4uk
suffix 2md 28q
suggest 2mh 1po ug 2
suit 2ml v8 2t
sum o 18 24y fu 3y u2 8k 7z 1bd 1
summar 2ms 1t5
summari 1y aa fi 17q 9p bk 23 1nl 7e bn e6
summer 3si
super 36b 192
superr 4fd
superv 1pl 1jm 2s 11j 20
suppli 1zd 3r 2tt 3
supplier 4mt
support br xp 1dh 1sp 2 8w 94 2
suppress 2hg 2gb
sure 48 9f 5z 2b4 u6 27 1ll 1
surfac 16d 1zs
surpriz 3w7 dr
surround ky ea 1dp n5
surviv 1xt 1tz 7x
suspici 3la 1qv
svc 4fo
svd 3tz
svm 3dw 11s
svr 4fo
swanlab 5j9
swap 28t e8 2kf 5b 1
swindl 4n6
swing 3tq 1j3 1 7k 1
swish 4ch
switch u kl 7y a3 17 1ii tp dz 29 1fp 1w
symbol de xh 20z 1yd
symlink 2n9
symmetr 4e9
sync 2nc 2ry
synchron 2nc
syntax 2nj
synthet 4fr
system 99 ke 5m u4 1 u9 15 g6
systemat 3o8
t5 4fv
tab 3h0
tabl 3n 2 1 8j 4w 5m v 7 9 hw 9r 76 1n fk 9p 5m 4e at 38 20 e 3h 38 1m h 6 g 7 x 4 1 k 1 6 1 1 6 7 z ab 9r 4t e8 9 2 ga 6y 5d 1 5n 1 r 8
tabular 3bq 149
tag 1ay 5v 56 11x 9p 5m 1y3 ec
tail 2o2 fu 1ae
take c br 2c 1g 21 2n 65 b8 p 65 2t p 6 92 8p 1k 1c 2h 47 1v u 53 5r 1f 17 1v 78 6z 2z 7 7b 8l 9w p 6r f0 2s 87 gb p 5s 1
taken r vv 22g
talk fd 4l u7 1gi v5 1nb 1
tall 19b
talli lt
tame 3bg tf
tanh 4ch
tapnet 5kr
target rt 1q4 69 1cc 40 8o 7e sn 1
task 13e c6 15b 3f 8n 41 3 p 1e r 3 uh 10i cs 1l 1 3r
tast 3ur
tax 4od
tbat 5kh
tea 36m
teach 39e p1 4 5l ho e2 dj 1
teacher 3qu
team 1qa c8 fr 66 8r 1zz ga 1 5r
teardown ex
techniqu 1o6
tekton 5iu
telegram 5j7
telemetri 352
tell 24 vo tl q1 d8 1b 9f 1w 4u 53 92 gq l 9j pv 1w 4q 1
temp zd 2gm
temperatur 4ee 4t
templat 2oj c1 ej g 3o 129 9i 1f
tempor 37f 3y 16h
temporari 9x 54 kc 2gm 3e
ten 45z
tenant 2oq 236
tensor 37l 2e 163 4
tensorboard 328 1e4 12x
tensorflow 4he
tensorrt 5iz t
tenth 4fa
term 1ii 2az 1nj
termin 76 80 2b 2i wg 10i 7w dm 1s2 ed 2x
territori 56x
test 7o 61 bb b9 1f 1d 1j 1 vq 1f i3 2t 2b mf 1 1 x f u 47 1 1 1y 8c 3 ht 51 1g 2 1d 3 99 ej 7u 1 10 4w
tester 2ox
text 4h 44 48 3g 28 1 1i v 1w 4t 5 2x 7 1d 61 1 3b 1l o 83 2 33 w 28 6 1h 7w z 3 1u 1 2w 5 31 72 3t 3r 29 36 1d 7p p 5 6r c g 18 a 5 a c i 5q 2c g 1i 7 8 h 4b o i 3 2r 1u 6v 24 g c 17 1j 3n 1a m 1w 28 m 4 2 2 5 5 5 2 20 24 5 8i 2f 31 t 1d 74 4x 1 3c w 4 5 4
textual 4lr
tf 4gz
tfidf 4gz
tflite 5iz
tft 3aw
tgi 5js
theme 2qf qn nr
theta 3am 29v
thin 2xc 1eb 3p ye 1
thing z 2c k b0 1c 86 94 16 8 ip a4 ic pn ts 8z 10i 1
think 39f e1 1qc 1
thread 2p2 ah 4 f9 228
three 367
threshold 2p7 n0 g3 12a
throttl 255 35e
through 9j w8 9o gn 1 2 6n av 45 9x 2 42 1h0 139
throughput 5b7
thrown zg
ti 38n
tick 2pe
tidi ey 4a5 2f
tie 7v
tier 50c
tile 2pj ht 1ed
till 62 2pp
time n 40 1u 15 32 51 3b 3e 1u h 2 7v 3 n 36 c2 7x 7u 5 2k 1d 14 3p 11 6h 60 18 7 2i 9 69 e 7 6f i 1h 1 1i 6 4d a 7 2p 31 9 13 c 4 44 17 1 w o 1 5v 2z 1 30 2 4 ei 49 1 13 27 u 1o a 93 58 fq 1 4s 1r a 1
timeout on 2e7 1wv
timer 2pe 2oi
timeseri 4ds
timesfm 4h3
timestamp o6 2rr 1dd km
timestep 35f 17v
timet mi
timezon 2y1
tini 4r3 ji 2
titl 190 h6 zo 20v
tmp zd
todai 3me
togeth 1n c 26 36 2u 6 2n 3q 6 1 e v m o7 1 16 3 5k 1z 2 6y u 1p 57 3 j lo 9v 64 1a 8i j 1o 55 1r 5y 2 59 j 6 4f 6h b 3m 10 cw 5b 2x 4t 1w 1 et 1 4c
toggl 13f 2de
token m5 23t 9j 3q 1z 2n 3 g 66 23 p9 3r 7l 1j qb 17 v 5y
told 1ru 17v me rk
toler 303 11b
tomek 3dy 2 tn
tomorrow 3yr y2
tone 3y9
tongu 1h4
too i6 6i bt 1a y1 5e n1 7b 3d 6m 4 3w mo 8n 7f 4o b 97
tool 19f 49 1cf ie 25j 1
toolbar 3h0
toolkit 163
top 6t 125 uy 7v 86 1 69 ha 19u 89 60 2b 10 n 6c 89 1
topic 2qc 1ef c7
topolog 2qh s5
toposort 3im
torch 4he
torchao 5jv
total 1x 2ks 3v 1y3 nx
touch jv 1a4 63 3e3 1
tpu 3zs tp
tqdm 3jl
trace 1j7 17h sl 1cz hz 1
traceback 3j9
tracer 2qo
track 1ks 15z 3 25e 2 jv
tracker 2qu
trackio 4gc 12x
traffic 30g 2fa
trail 5b
train 18m ja e6 dr ig 1w 30 2i 9 2 d 12 au 8e g 13 7 23 3 1m 1x 2 29 w 19 2z 1d 3 1 5a 3 4 3 p b f m 1o 7 6 r ej 3 di 5n 2 9
trainabl 38k lz n3 12g
trainer 397 2 2 2 p4 11b
transact 2r0 mq 1bl
transcrib 4j8
transfer 2r5 oy z1 2e 9a 6o 4u
transform le 25v d0 4 72 2 b 9 j 1a ol 2f cq 9f na 6 8
translat 13 fb 1u 33 cv 1t9 a2 3h jp r9 me bz 1
transmit 2f5 2u0
transport 1wz ul 1z8
travel 5eb 1
travers 2ro 2oc
treat 21y 1vi 1gz 1
treatment 4bb
tree 4i 158 wy 54 g0 1 42 p2 7s 2 1jl
trend 3sv l g7 1t 3h ic n9
tri 51 1h 2sy 17c 7s
trial 11l 3a5 11u 11
triangl 4hp
triangular 4hp
trick 5eh 1
trie 37n
trigger 1ez 1cz bk 1u1
trim 2lm 25u
trino 5ij
trip 5eb 2
triplet 3ra
triton 5js
troubl oz 3o 75 456 2
truck 4o2
truncat 2s4 hk 24 6z 1r5
trust 3r5 1ne 1
trustworthi 3p3 34
truth 40i
try 3cr
ts 3ct 10z 42
tsf 3ct
tsfresh 4hr
tsne 3tz 1qu
tsv mo
ttest 3dk 14e
ttl on 2fy bw
tts 4go 11p
tune 1d 3t5 3u 92 3b nt 1a dl
tuner 38j 2 5 pm
tupl 2s9 2bf
turbo 4vf
turn v bi 40 9 1n 34 3y 43 4o gr 73 e 1j kl 1m 1v 7 4y ab 7 6z kc 3g 3i 2c 3q 97 d2 3g mm 2 6h 1
turnov 4mh
tutori 4ue k
twe 5kn
tweedi 4i4
twice ap au pj 1y4 25l
two 99 1 ag db 8d 93 18 4w 33 7e 1 16i 89 9a o z 7n 1o 7u i 9 f 45 62 t pm 2 az 1 64
txt 4gk
type cb 2g 5 b 1e u 6k 84 b7 53 48 ku ch eg 5y 32 3d 7 2 ax 2v gm bw jg 4l 3
typic 3mz 2j fw 1h uk 1d c0 1
typo 51v
tz 2y1
ui 169 1m6 2gf
uid 1aw
ulyss 36p
umap 3tz 1qu
umlaut 2sn
unarch 32c
unauthor 2z3
uncertain 3b8 23m 1
uncertainti 3w8 1ip
unchang 1r5 50 oh 2c0
unclean 489
uncommon 560
uncondit 369
under 30f 2x ei pt
underneath ec
undersampl 47n
understand 4j 1r5 1se us w4 1
undertak 22k
undo 1eq wp 1r2 mr pt 1
unequ 3nb 16a
unet 4i6
uneven 3nd
unfair 3o7
unfamiliar 2su
unflatten 3ii
unfold 11e 3j
unfreez 4hm
unicod 2sk
uniform bq 1fk 2qz cx
unimport 23c
union 3ci 1mj
uniqu e8 fw gt 5e 22l 1s6 41 1
unit 8c 1fb b8 pj 1n 2n k2 51 x4 k8
unittest 5jg
univ 4ib
univari 4ib
unknown 2ss 2me 1
unlearn 4ie
unless 49 1 2tw
unlik 4tn
unload 36r 9a 14l
unmarsh 1m7
unobserv 3ar
unpack pc 23k fa 8a 1ys 1
unpad 1un
unpatchifi 37b
unpickl rh
unprocess 25d
unquant 383
unread pn
unsaf 4t6 3
unsharp 3oq
unsuperv 4fi
unsupport 2mx
unsur 5ew
untar 3gf
until 60 iq vu er wd w5 i 1no
untouch 25c
unus 16p 4i 3la 3h
unusu 3l8 1qs 4
unzip 3gf 1yt
up 3 j 2 18 g 1 3l 8q 9 4j 11 5 1f 2t 3s b0 z 24 h 23 2h a h t 3y 5r 4a 3f 5d 37 v 24 n e 5 1v r 4v 7w o 5p 8 4 7c 6m 6a 58 h n q 6i b 22 6f v c 16 4e 13 1j 2j 3y 37 20 57 1 1a 40 b 1k f9 a 2g 3
upcom 52n
updat d4 2fx 54 cz 7c 22 3d 134 n6 15 1
upgrad 1oj 14p 25a gs
uplift 4bb
upload 1as t3 ph 8y dt 158 r ji 9t 1
upon 3n2
upper 8x 32 16w cp 32b g8
upsampl 4fd
upscal 360 19d
upsert 2t1 54 ha
uri 2ti pf 1hi
url ye 1kd ar mo 2r 1hm fv
us km ox sr 1vh 6
usabl 10 2wb 1c k
usag 2tn bf 5a 1nc hs
useless 3xy
user 41 2 bc o2 2s 2 dz i2 26 ny 1a 9h dn b 2n 19a 8i 1t o bh 1 7
usernam 2tq
usual pz 1ua 12r 1fu
utf 2sk
util 19e 1xr 2j 8h 1fj gc
uuid 1aw 27y 1w9
vae 35o gr za
val 3s2
valid dm mx 1a 16o 5h fw 4r 61 7 dy 9b qe 64 2n 1g by 13 6i i w
valu 3g 6 97 1 b6 1z 2s 1 6d 87 1k 13 2j 7d 34 8e 4a 1r d9 1l 7x k m 2z 3 1p 5 3o k 2 o 1u 33 1 2 3 2 2 a a 1 41 k 11 9 3 2 a a6 b 1 1b 29 54 2 1 z 3h 2h g 3 1b 8 2 19 18 1 7u k 3l 1u bw jw 1 1l 1a
var 300
vari 3m8 7e
variabl h4 i3 2 zb vm 5u pq z 4n 1m o 9o b2
varianc 3b6 2a g5 1ho 1k 21
variant 2ub 1za
vat 4od
vault 2ug 8i 262
vblora 5jz
vec 4ii t
vecm 3ap
vector 359 5g ky er 5a 1b 1j 4 d g ze
vega 5je
vehicl 4o1
veloc 5b7
vendor 4mt
venv 2v6
vera 5jz
verbos 1i7 1cd 4r
veri 10n 263 21w
verif 2up
verifi dm 2h3 lo 1au e9 93
version hr f d8 c1 am 6g 9j 9w 3k 3 hq 13 h 7h cd 2 36 1 c t 1 q 1vu 1
vertex 5j3
vgen 5hy
video 35y 1au f2 m6
view tx 212 9e bm 1d cm pk ha 2s 5a 16
viewer 9k 2lf 77 2 f2
virtual 2v6 7h 184 7y
virtualenv 2v6
visibl u0 82 7j 1lp 1tl
vision 46a ch
visit 2g1 bn 3p 2kn
visitor 2ro 2o2 1
visual c6 1e 2hw 6q 2 1gj bd 46
vit 4ir
viz 2vg
vllm 39m 2a6
vlm 46a 1c0
vocab 4iw y4
vocabulari 4iw
vocod 4go
voic 3lx ut u6 2 4u 1 2l
volatil 3tl 1j8 7k
volum 1pm 1b0
vote 3de 9s 5l 35 2 1jw 1
wai 95 2rs dg
wait 4l 1e d 5 3f ex 1k er 62 8j v ck 27 4u 4 e2 55 87 3t 7 2ga 1
waiter 2vn
walk 2ro 44 2k8 1
wan 5hy
wandb 4gc 12x
want bi q2 14m de gq 4r
warehous oh 2rl 16t 4s k8 6q
warm 4j0 3
warmup 38c 1ao
warn 23 2ff ee m8 1xz 1
warp 3c3 is
warper 37q
wast 1ul
watch fr sk h6 2b 14a 49 2fu 1
watcher 2w2
watermark 37y 10f
wav 3lw
wave 378 4e jj 33
wavelet 3y5
wdtw 5kn
weak 23d 1h1 r7 14q 1
weakest 5gd
weasel 3bu
weather 3wx m8
weaviat 5ir
web 9k lf b b0 45 6 5b 3h q5 62 e di 3 2o 61 1l h 1wb ft 1
webhook 2wc 2mv
websit 1ah ki 3lh
week 1xi 1uz 6b 8d pp 1 jo 1
weekdai 3bo
weekli 5gj 2
weigh 5gm 1
weight dy 2ih ah 1 1 8 x 2 1 h f 11 f 9z l 1q 3j e 2j 21 2 3v cf s 5a 2s 4 dv du 4e 3a 5
weird 5c3
well 1xe ox n5 2q 9x ih 9k
went 2mb wz
whatev 30q
while 6b 3i ij 4g 2p ew 4d e2 g2 8k ij 3u b 1a z 3y 3j 1m 13 fm 54 da
whisper 4j8 z5
whitespac 5b0
whole 2y fh o1 14 61 oy 45 5d bn 44 au ds 32 18i 5 2 oj 1
wide 19c 47e 1
widen 11h
wider 3ty
widest 4fq
width t7 g3 10l 30k 6b
wilcoxon 4hy
wildcard 1wn
win 1u3 63 3gm 1
window k1 1 od l0 p6 dz er 1k 2s 1a 9p gf at 2 yy 1
winrat 39t
winter 3si 2w
wipe f3 bo
wire 4sd 2
wisdom 3w0
wish 5gw 1
within 2dz 2kr 2
without 4l 17 k fm a0 21 2x 3y i 2d 2n 9v 36 4l 53 iq nq 2t 2q 97 4p k 33 51 2k ff 21 1l 2b y b w9 1 23
wobbli 3dh
women 3xi
word rr pe f3 fh 3s 61 2i 1z hj 6 3 3 l 3f 2 9x 2a 1 7 1 1 7a 1 7k e 1j l 6 4k 1 a j 1t 1n 1x 6 6 1 1 6 1 2 3 1d 7 1 d 1 ub 2 3b 1 y 5 4 3
work w y 4c 5 f 45 79 6g a0 2h 6n x m 4i 1w 9j 3n 8z 6 m 63 c9 1g p 1d 2 l 7u 8 3 26 m gb 10 x 3 sh cb 3l 8d 2 eb 3s 1
workaround 5eh
worker 9h 9o b9 1b ba ea e6 5p k0 7o 2r 1 ag 1az 3 1 fy g3 1
workflow w2 8y tb yn 44 e 1 5 p b t 1 3 3 2f9
workspac 2x3
world 9a 15z 2bq u2
wors 39a lf
worth 5h6 1
wrap pe 5 27o 26a dr 1
wrapper pe 27t me
write 9u i2 g 3q e 5f 39 h 1j 5z 1y 5m gx 4s 2w 2f 1x df 28 46 16 b 2 32 23 2 3h 7 1l b 5s c 89 7u iy 4i 25 ji 1v 1v 8o 1 1 j
writer 2xd 4q
written w1 1pk 1z 1p6 14o
wrong a2 ev 3o 75 4 es 1k0 k k4 7y 56 8t i7 30 bh 2 fi 1
wuerstchen 5i3
xla 3zs
xlora 5jz
xml 2xj
xpu 3zs
xs 35w
yaml 2xn p 4 iu
year 3sj 1 10 1ny 1
yearli 3sg 1p2 2
yes 7q x ay 5j 1b6 1lu 1 36 v 2k c9 2w 19r 1
yesterdai 3me h2 10h
yet 1x5
young 5hp 1
zero 7r 9 oe yd ey o3 pw ae 85 1 1p 3n 167 1
zip 3a fk 1bn 13f 25l
zone 2y1 1qx 2 hx
zscore 4jd
`;

/** A stem of a query a line, and what it may stand for, with its weight in hundredths. */
export const STAND_INS = `
abc broadcast:54 televis:61
abduct kill:50
abelian finit:53
aberr anomali:48
abid compli:62 fulfil:50 obei:49 principl:49 respect:49 strictli:52 violat:49
abil skill:52
abl cannot:50 need:48 try:48 want:48
ablaz explod:52
abnorm strang:65 unusu:65 odd:65 suspici:65 weird:65 unexpect:65 irregular:65 brain:49 symptom:49
aboard plane:54 ship:53
abort stop:65 end:65 quit:65 halt:65 termin:65 cancel:65 kill:65
abov below:71
abrupt sudden:65 jump:65 shift:65 departur:50 unexpect:53
abruptli temporarili:51
absent empti:65 blank:65 miss:65 gap:65
absente invalid:49
absentia sentenc:55
absolut noth:52 truli:48
absorpt diffus:48
abstent vote:52
absurd nonsens:55
abus sex:50
academ student:54
academi school:48 scienc:51 univers:48
acceler faster:65 speed:65 quick:65 slow:56
accent dialect:52
accentu reflect:49
accept receiv:65 get:65 agre:49 refus:51 reject:61
access provid:50 user:51
accid chanc:65 luck:65 random:65 crash:60 incid:49
acclaim film:49 soundtrack:49
accolad award:57
accordion keyboard:56
account user:65 transact:50
accumul collect:65 gather:65
accur right:65 correct:65 exact:65 preciz:65 accuraci:52 calcul:48 precis:48 reliabl:51
accuraci accur:52 calibr:48 precis:48
accus charg:51
achiev excel:48 progress:50 success:51
acoust instrument:59 sound:51
acquaint friend:55
acquir bui:65 purchas:65 order:65 bought:53
acquisit invest:49 purchas:49 restructur:49 transact:48
acquit charg:54 judg:51 retri:56 sentenc:55 trial:53
acquitt trial:52
acreag crop:54
acronym abbrevi:52 phrase:50
across along:55
acryl paint:53
act action:65
action move:65 act:65
actor cast:51 film:52 movi:50 star:50
actress star:50
actual real:65 genuin:65 never:49 probabl:55
acumen skill:51
acupunctur treatment:49
acut ill:53 symptom:52
ad advert:65 advertis:65 campaign:65 market:65
adamantli disagre:48 strongli:50
adapt adjust:65 chang:65
add sum:65 total:65 plus:65
addict drug:58
addit more:65 extra:65 further:65
addition addit:48
address url:65 link:65 speech:48
adequ necessari:49 provid:49
adequaci ratio:51
adhd disord:56
adher principl:55 strict:55 strictli:54
adjac area:52 locat:63 nearbi:56 park:51 surround:50
adject noun:70 phrase:54 pronoun:54 verb:62 word:50
adjoin locat:49 nearbi:48 surround:50
adjourn hear:48 postpon:49
adjust chang:65 modifi:65 alter:65 edit:65 adapt:65 tune:65
adolesc child:49 children:49
adorn decor:59
ads advert:66 advertis:72
adult nude:65 nake:65 nuditi:65 indec:65 children:50
advers impact:58 mitig:58
advert ad:65 advertis:66 campaign:65 market:65 ads:66 onlin:49
advertis advert:66 ad:65 campaign:65 market:65 ads:72
adviz suggest:65 recommend:65 propos:65 advic:48
advocaci organ:48
aerosmith band:51
aesthet architectur:52 concept:50 sensibl:51
aetna insur:51
affect influenc:65 effect:65 impact:65
affection nicknam:51
affidavit document:51 file:50
afflict ill:49
afford expens:49
afp told:48
afraid feel:51 forget:49 know:54 nobodi:52 pretend:54 think:50 want:54
afresh anew:57
afrikaan english:55 languag:50
after next:65 follow:65 later:65 subsequ:65 befor:63
afternoon dai:50 fridai:59 hour:51 mondai:59 morn:74 night:56 saturdai:55 tuesdai:55 weekend:50
aftershock magnitud:57
aftonbladet daili:50 newspap:56
ag old:65 year:65 older:54
again repeat:65 repeatedli:65 onc:65 anew:65 redo:65 recomput:65 until:48
against compar:65 contrast:65 versus:65
agent robot:65
ago last:54 month:49 sinc:51 year:54
agre consist:65 same:65 match:65 accept:49 agreement:54 decid:49 propos:49
agreement agre:54 deal:60 framework:51 sign:49
agricultur crop:50
aground sink:48
aharonot daili:49 newspap:52
ahead futur:65 tomorrow:65 come:65
ahronot daili:51 newspap:51
aid relief:50
ailment disord:50 ill:61 symptom:52
aimlessli lazili:49 wander:57
aircraft fleet:50 fly:53 plane:64
airlin passeng:50 plane:50
airplai chart:57
airplan crash:52 fly:56 passeng:49 plane:70
airport traffic:48
airstrik attack:54
airwav broadcast:49
akademi award:49
akhbar daili:48
alarm warn:65 alert:65 notifi:65 bell:65
albertson store:49
album band:59 chart:49 demo:53 music:51 releas:57 singl:49 song:69 soundtrack:63
alcohol drug:51 substanc:48
alert warn:65 alarm:65 notifi:65 bell:65
alfalfa crop:51
algebra arithmet:51 finit:58 integ:49 linear:52 polynomi:53
algorithm iter:52 method:54
alik same:65 ident:65 equal:65 similar:65 close:65 resembl:65 compar:65 like:65
alimoni payment:49
aliv surviv:49
all everi:65 whole:65
alleg charg:53 complaint:50 fraud:55
allegedli charg:51
allel gene:49
allevi cope:49 mitig:52
allmus review:51
alloc assign:65
allot alloc:60
allow permit:65 enabl:65 permiss:50 requir:50
allround rounder:56
allstat insur:51
allud mention:53
alluvi plain:48
almond bread:49 butter:57
almost nearli:65 roughli:49
alon singl:65
along across:55
aloud read:49
alpin downhil:52
alreadi have:52 still:52
alsatian italian:52
also often:50
alter chang:65 modifi:65 edit:65 adjust:65
alterc incid:52
although though:70
aluminium iron:50
aluminum iron:49
alumnus univers:49
alwai everi:65 everybodi:49 everyon:49 hardli:52 know:54 never:55 realli:62 seldom:51 sure:52 think:49
alzheim disord:48 ill:48 patient:50
amalgam merg:56
amass accumul:49
amazingli fairli:50 pretti:55 veri:53
ambigu vagu:53
ambival attitud:49
ambush attack:57 kill:58
amd intel:66 processor:51
amelior minim:52 mitig:52
amend bill:51 propos:51 provis:61
amherst univers:50
amid jitter:52
amino molecul:51
ammonia condens:51
ammunit cach:52
among mani:50
amongst among:54
amount monei:65 sum:65 dollar:65 euro:65 number:65 valu:65 figur:65 quantiti:65
amphetamin drug:51 substanc:49
amphibian speci:54
amplifi vibrat:50
amplitud frequenc:60 oscil:53 veloc:53 vibrat:48 waveform:51
ams updat:57
amsterdam pari:51
anabol substanc:55
anachron odditi:48
analog digit:50
analys assess:53 data:48 evalu:54 examin:51 summar:51
analysi analys:65 data:53 method:49
analyst forecast:49 market:51 predict:53
analyt knowledg:48
analyz analys:68 assess:48 data:50 evalu:52 examin:52
ancestor ancestr:55 descend:60
ancestr ancestor:55
ancestri ancestor:52 descent:51 surnam:53
ancient artifact:51
and well:50
andalusian spanish:51
andersen auditor:49
android app:57 iphon:58
anem robust:50
anesthesiologist doctor:55
anew again:65 repeat:65 repeatedli:65 onc:65
anger angri:51 provok:57
angl curv:52 perpendicular:49 veloc:50
angler fish:53
anglic surnam:53
angri cross:65 neg:65 loud:48 noisi:48
angrili repeatedli:57
anguish sad:49
angular angl:50 veloc:58
ani no:54 possibl:49
anim cat:49
ank seed:51
ankl broken:48
anniversari birthdai:59 coincid:49
annot compil:48 text:55
annual year:65 yearli:72 season:65 monthli:56
annuiti insur:53 pension:51
annul invalid:63
anonym hide:65 confidenti:52
anorexia disord:50
ansi standard:50
answer repli:65 respons:65 ask:50 queri:54 question:58
antagonist role:49
antenna mast:50
anterior posterior:71
anthem sing:52 song:50
anthologi author:49 book:58 edit:59 essai:58 novel:58 publish:55
anthropologi scienc:57 studi:53 univers:53
anthropologist studi:49
antibiot dose:52 treatment:50
anticip guess:65 predict:65 forecast:65 estim:65 forese:65 expect:65
antigen molecul:50
antilock brake:49
antiqu artifact:57
antisoci behaviour:53
antonov plane:49
anxieti jitter:50 linger:48 uncertainti:49
anxious nervous:56
anybodi anyth:62 anywai:52 anywher:50 everybodi:65 everyon:60 guess:55 happen:53 honestli:50 know:61 nobodi:69 noth:51 pretend:51 realli:51 somebodi:69 someth:50 sure:58 tell:50 thing:51 think:57 want:50 whatev:52 yourself:52
anyhow anywai:62
anymor anyhow:55 anyth:53 anywai:69 do:51 everybodi:58 everyon:52 everyth:49 forget:50 go:49 guess:49 happen:54 know:58 nobodi:58 noth:50 realli:50 somebodi:52 someth:49 stuff:51 sure:51 thing:57 think:53 yes:49 yourself:50
anyon anyth:56 everybodi:51 everyon:54 know:54 nobodi:60 pretend:50 somebodi:61 yourself:48
anyplac anywher:58 somewher:52
anyth anywai:49 do:50 everyth:57 exactli:49 happen:51 know:55 nobodi:55 noth:71 realli:52 somebodi:55 someth:67 sure:53 thing:55 think:52 whatev:56 yourself:48
anytim tomorrow:51
anywai anyhow:62 anyth:49 go:48 guess:49 happen:52 nobodi:50 noth:48 sooner:49 yes:50
anywher somewher:60
aol googl:57 internet:55 onlin:51 subscrib:51
apart distanc:65 far:65 rent:48
api interfac:48
apoptosi cell:50
app download:52 googl:50 internet:49 iphon:63 onlin:51 server:48 softwar:50 user:53 web:54 websit:50
appal shock:48
appar accident:50
apparel sale:48
appeal judg:54
appear look:65
appel judg:61
append add:65 plus:65 sum:65
appet menu:53
appl iphon:50
applaud praiz:48
applaus crowd:50 greet:52 loud:50
appli us:65 applic:51
applianc electr:50 hardwar:49 machineri:53
applic appli:51 softwar:48 user:49
appointe appoint:50
apprais assess:53
appropri necessari:50
approv propos:55 recommend:52 submit:49
approx approxim:67 roughli:56
approxim roughli:66
april decemb:77 januari:76 march:74
aquacultur fish:52
aqueous solut:48
ar have:57
arabiya televis:51
arama dialect:50 translat:49 word:50
arantxa seed:48
arbitrari random:65 discret:48
archaeolog artifact:57
archaeologi histori:52 scienc:52 studi:49
archeolog artifact:54
archeologi histori:50 scienc:49
archetyp charact:49
archipelago island:52
architect architectur:60 builder:52 design:56 painter:51
architectur design:53 modern:54
archiv catalogu:51 collect:51 document:51 librari:59 repositori:51
archivist archiv:49
area region:65 zone:65 district:65 locat:55
argentin spanish:52
argentinian spanish:49
argu argument:54 disagre:54
argument question:49
armi command:58 forc:62
armor vehicl:51
aroma tast:52
arous provok:57
arrang sort:65 order:65 rank:65 organ:65
arrear debt:53 payment:54 repay:52
arrest charg:48 crimin:49 sentenc:49
art architectur:55 artist:55
artefact artifact:73 artwork:49
artfulli cleverli:62
arthriti treatment:49
articl product:65 item:65 good:65 document:65 text:65 paper:65 letter:65 page:65 author:49 book:50 edit:50 essai:59 illustr:48 paragraph:50 publish:58 write:49 wrote:51
articul coher:49
artifact artwork:50
artifici made:65 synthet:65 fake:65 invent:65 gener:65 creat:65
artist artwork:52 compos:50 genr:49 music:55 painter:60
artwork paint:65 illustr:65 pictur:65 artifact:50 artist:52 collect:54 portrait:48
as known:49
ascertain determin:58 verifi:54
ascrib attribut:56
asda chain:51
asexu reproduc:50
asham feel:50
asharq newspap:49
asia global:50
ask question:65 queri:65 request:65 call:65 answer:50 tell:59
asleep sleep:56
aspect concept:48 context:53 relev:49
aspirin dose:51
assault attack:53
assert contradict:54 disagre:48
assess judg:65 rate:65 evalu:68 grade:65 mark:65 score:65 analys:53 examin:49
assessor auditor:51
asset debt:53 fund:50 invest:60 loan:49 properti:48 transact:49
assign alloc:65 command:49
assist chatbot:65 bot:65 chat:65 coordin:50
associ relat:65 depend:65
assur guarante:54
asteracea famili:49
asthma symptom:48
astonish surpriz:51
astronomi scienc:57
ateli pari:48
atf agent:51
atheism belief:49
athlet compet:50 sport:51 team:49
athletic abil:48 skill:48 strength:51
atop behind:49
atp tournament:51
attach glue:65 combin:65
attack kill:54 target:48
attempt trial:65 experi:65 try:65 test:65 fail:51 tri:55
attenu frequenc:49
attest mention:48
attic apart:50
attir uniform:52 wear:56
attitud sensibl:49
attornei file:48 judg:50
attribut column:65 field:65 variabl:65 featur:65 input:65 measur:65 properti:65 characterist:65 factor:65
atyp strang:65 unusu:65 abnorm:65 odd:65 suspici:65 weird:65 unexpect:65 irregular:65
audi car:51
audienc viewer:58
audio sound:65 voic:65 nois:65 digit:51 video:58
audiotap snippet:49
audit auditor:58
auditori visual:50
aug march:48
august decemb:77 januari:77 march:73
aunt famili:49 friend:52 sibl:52
aural visual:56
austrian german:62 swiss:55
author articl:49 book:57 essai:56 illustr:49 novel:58 publish:56 write:55 writer:60 written:52 wrote:55
authoritarian dictat:48 regim:57
authority enforc:48
authoriz approv:52 permiss:50 permit:52 request:51 requir:48
autism disord:53
autist children:53 parent:48
autobiograph essai:54 novel:53
autobiographi book:56 diari:50 essai:58 novel:53 publish:49 write:51 wrote:53
autocraci regim:48
autocrat dictat:53 regim:55
autoimmun disord:50
autom comput:49 system:49 workflow:48
automak auto:62
automat itself:65
automata automaton:55
automobil auto:66 car:56 machineri:49 vehicl:53
automot auto:59
autopsi examin:52
autumn spring:57 summer:59 winter:56
avenu street:57
averag mean:65 compar:49 lowest:56 percentag:54
avers risk:49
avert catastroph:48
avian bird:56 infect:56
aw feel:52 sad:57
awai back:53 off:55 out:50
awak sleep:50
awfulli pretti:58 too:51 veri:49
axi perpendicular:49
axon neuron:54
azt drug:50
babi child:53 children:49
bachelor degre:62
back return:65 undo:65 awai:53 off:50 out:49 pull:50
backfield offens:50
background behind:65 foreground:53
backhand baselin:51
backlash provok:54
backstrok metr:52
bacon bread:51 butter:51
bacteri infect:53
bacteria contamin:51 infect:53
bad worst:65 low:65 poor:65 wrong:65 neg:65 wors:50
badg uniform:52
badli hurt:50
badminton squash:49 tournament:50
baffin island:55
bafta award:54
bag bucket:52 pack:52
bagel bread:52
baggag check:48 passeng:48
baggi wear:52
baguett bread:52 slice:50
bahama island:53
baht dollar:56
baidu googl:49
bailout debt:50 loan:50
bake bread:59 butter:62 slice:50
bakeri bread:53 cafe:52 groceri:55 shop:57 store:51
balanc stabil:50
balconi deck:53 floor:56 room:52
ball kick:54 off:50
ballad melodi:58 sing:49 song:59
ballot elect:54 invalid:54 poll:51 vote:64
ban forbid:49 restrict:56
banal absurd:52
band music:50 song:54
bandag hand:51
bandit gang:56
bandwidth frequenc:51 latenc:51
bank financ:65 credit:48 lend:54
banker bank:49 investor:50
banknot coin:56
bankruptci file:51 restructur:48
banner flag:59 slogan:62
banquet guest:49
bantamweight lightweight:58
banter chat:48
barbican centr:49
barefoot walk:49
barg ship:55
barlei bread:49 crop:50 grain:58 harvest:50
baromet benchmark:48 index:53
baroqu architectur:52 style:49
barrel crude:59
barricad checkpoint:49
barrist practiz:48
basebal leagu:54 sport:48
baseless absurd:50
basement apart:55 floor:55 hous:48 room:57
basket cart:65 trollei:65 receipt:65
basketbal player:51 sport:49 team:50
bass instrument:49 keyboard:54
bassist band:58
bat pitch:57
bathroom apart:49 bed:48 floor:54 room:61
batsman rounder:52
batsmen rounder:50
battalion command:56
battl duel:48
battleship fleet:53 ship:50
bauxit mine:50
bavarian german:48
bazaar shop:56
bbc broadcast:53 radio:50 televis:55
bce centuri:49
be have:48
beak tail:54
bean bread:51 grain:48 soup:55
beard hair:59 wear:51
beaten beat:56
beaujolai wine:51
beautifulli cleverli:52
becam becom:59 formerli:50
becaus but:56 though:50
becom becam:59
bed room:51 sleep:53
bedroom apart:61 bed:49 floor:49 hous:50 room:63
been have:60
beeper phone:58 telephon:50
beer wine:55
beet bread:50
befor previous:65 past:65 earlier:65 former:65 prior:65 old:65 after:63 until:53
befriend friend:48
beg ask:49
began begin:65 start:54
begin start:65 first:65 launch:65 initi:65 front:65
begun begin:65
behavior behaviour:71 attitud:49
behemoth giant:54
behind background:65
belgian swiss:52
belief principl:49
believ know:49 sai:50 thought:57
bell alarm:65 alert:65
belliger hostil:57
bellow hiss:50
below abov:71
benchmark bond:50 index:57 stock:53
beneath underneath:68
beneficiari benefit:56 pension:50
benefit incom:50 pension:52
berdych seed:49
beret uniform:59
berkelei univers:55
bernank fed:53
beset troubl:49
best first:65 top:65 optim:65 good:65 high:65 winner:65
bestow award:48
bestsel book:53
beta alpha:59
better improv:65 superior:65 win:65 good:57
between rang:65 interv:65
bezo amazon:52
bhd ltd:50
bia prejudic:65 unfair:65 discrimin:65 bias:58
biannual annual:49 yearli:49
bias bia:58 distort:48 prejud:59 skew:51 unfair:53
biathlon downhil:50
bibl book:50 text:50 translat:50
bibliographi annot:54 dictionari:51 essai:51
bicycl car:53 cart:50 ride:60 taxi:51 trollei:53
bidder bid:51 buyer:49
big larg:65 huge:65 giant:65 enorm:65 size:65 teacher:65 bigger:51 biggest:49
bigger enlarg:65 larger:65 expand:65 big:51 smaller:49
biggest big:49 largest:63
bigotri discrimin:52 prejudic:61
bike ride:65
bilater relat:52
bild daili:51 newspap:56
bill propos:50 provis:54
billboard chart:57
billiard chess:51
billion dollar:65 euro:51 million:68 percent:49 worth:53
bimonthli weekli:53
binari integ:48
bind molecul:49
bingo lotteri:51
binocular camera:50
biochemistri scienc:49
biodivers climat:48 environ:51
biograph author:52 essai:50 wrote:48
biographi author:54 book:57 diari:53 essai:61 novel:54 publish:49 written:49 wrote:49
biologi scienc:61 studi:58 univers:52
biomed scienc:56
biometr fingerprint:55 passport:53
biopic movi:51
biopsi tissu:48
bipolar disord:59
bird breed:53 cat:50 speci:52 wild:50
birdi hole:60
birth child:51
birthdai christma:49
biscuit bread:54 butter:49
bistro cafe:65
bit digit:65 littl:59 pretti:50 too:49
bittersweet sad:50
bitumen oil:49
biweekli monthli:51 weekli:57
bizarr absurd:48 strang:60 weird:50
bjp parti:57
black blue:56 grei:51 red:49 white:63
blackberri iphon:58
blackish speckl:54
blank empti:65 miss:65 absent:65 gap:65 hole:65
blasphem insult:50
blasphemi punish:50
blast attack:49 explod:57
blatant unfair:48
blatantli unfair:50
bleak pessimist:49
blend combin:65 merg:65 join:65 togeth:65 unit:65 mix:65 shuffl:65 mixtur:57
blew blow:58 explod:55
blink ey:48
blizzard rain:48 storm:50
bln billion:57 dollar:50 million:48
block forbid:65 prevent:65
blockbust movi:55
blog internet:51 onlin:57 page:49 web:60 websit:64
blond hair:54
bloodlet violenc:54
bloodsh conflict:53 violenc:61
bloom flower:58 spring:51
bloomingdal store:50
blown blow:52
blue black:56 bright:49 green:53 grei:50 red:63
bluegrass music:48
blueprint framework:51 outlin:59 propos:52
bluish bright:53 colour:51 grei:51 shade:54 speckl:53
blunder misjudg:49 mistak:57
bluntli disagre:48
blur blurri:65 sharp:65
blurri blur:65 sharp:65
blusteri weather:49
bmw car:51
boar wild:57
boat ship:61
bodi person:65 decompos:49
bogei hole:59
boggl mind:51
bogus fake:54 invoic:50
boi child:50 young:49
boil butter:50 mixtur:50 pot:51
boister angri:49 crowd:59 noisi:61
boj fed:54
bollywood film:58 movi:58
bolster boost:60 strengthen:55
bomb attack:60 explod:55 kill:51
bombast verbos:51
bomber attack:52
bond benchmark:50
bone tissu:53
bonus salari:49
book articl:50 author:57 diari:52 edit:55 essai:59 illustr:49 novel:59 publish:63 stori:50 write:55 written:49 wrote:54
bookish loner:49
booklet book:50
bookshelf desktop:48
bookshop shop:49
bookstor groceri:49 shop:50 store:50
boost improv:50 increas:52 offset:52 strengthen:49
border edg:65 boundari:65 frontier:49
boreal forest:48
bormio downhil:54
borrow loan:65 credit:65 debt:65 default:56 lend:62 monei:48 payment:49 repay:53
boss manag:65 main:65
bot chatbot:65 assist:65 chat:65
both two:65 pair:65
bother nobodi:51
bought bui:65 purchas:60 sell:58 sold:70
boulevard road:48 street:50
bounc slip:54 swing:49 wobbl:57
bound limit:65 maximum:65 cap:65 boundari:65 ceil:65
boundari limit:65 bound:65 maximum:65 cap:65 ceil:65 edg:65 border:65
bouquet flower:56
bours index:48 stock:57
boutiqu cafe:51 shop:63 store:51
bowler rounder:55
box frame:65 rectangl:65
boxer lightweight:52
boyfriend friend:52
boylston street:50
bp oil:48
braid hair:58
brain abnorm:49 cell:51 heart:49 neural:49 neuron:51 tissu:57 tumour:53
brainer no:48
brake pedal:57
branch shop:65 store:65 tree:65
brandei univers:49
brasseri cafe:48
brawl clash:49
breach violat:58
bread bake:59 butter:59 soup:52
breadth depth:51
break broke:65 broken:65 fail:65 failur:65 crash:65 error:65 fault:65 problem:65 cut:65 split:65 divid:65 separ:65 interrupt:65 paus:65 stop:65 die:65
breakneck pace:52
breakthrough progress:49
breaststrok metr:53
breather paus:48
bred breed:54
breed bird:53 wild:49
breeder breed:50
breez wind:52
brent crude:58
briberi charg:55 fraud:62
brick build:55 tile:53
bridg road:53
brief lengthi:49
briefcas bag:56
brigad command:52
brigadi command:53
bright dark:65 light:65 blue:49 colour:51 shade:57
brighter bright:54
brightli bright:51
brilliant clever:49
brilliantli cleverli:55
brisk pace:51 robust:49 steadi:52
broad wider:52
broadband internet:53 mobil:52 network:52 subscrib:54
broadcast channel:59 network:50 radio:62 televis:64
broadcom intel:48
broaden expand:58 strengthen:49 widen:48 wider:48
broader broad:55 wider:56
broadest widest:52
broadsheet newspap:59
brochur advertis:52
broderbund softwar:49
broke break:65 broken:65
broken break:65 broke:65 fail:65 failur:65 crash:65 error:65 fault:65 problem:65
brokerag bank:50 firm:55 invest:49 investor:49 market:50
broth boil:55 butter:49 mixtur:53 soup:57
brother sibl:54
brought bring:65
brown black:50 colour:49 green:56 grei:52 red:48 speckl:51 white:58
brownish colour:51 grei:55 speckl:54
brownston apart:49
brows internet:53 onlin:52 user:53 web:55
browser desktop:57 googl:54 internet:52 linux:48 server:51 softwar:53 user:55 web:51
brunch weekend:50
brussel pari:50
bsd linux:52
bucket bag:52 fill:48
bucknel univers:50
budget spend:51
budgetari budget:51
buffer zone:50
bui bought:65 purchas:65 order:65 buyer:49 sell:71
build built:65 creat:65 make:65 gener:65 produc:65 construct:58 structur:49
built build:65 construct:54
bulb lamp:49
bulgarian polish:50
bulimia disord:48
bullish investor:50 optimist:55 outlook:51 pessimist:54
bullpen pitch:58
bumpi smoother:49
bundesbank fed:50
bundesliga leagu:53
bungalow apart:48 hous:49
bunk bed:54
bunker hole:52
buoi boost:49 steadi:48
buoyant robust:52 steadi:49
bureau depart:53
burglari theft:62
burqa wear:49
burst explod:48
bus car:53 passeng:55 taxi:61 trollei:54 truck:52
buse lorri:50 passeng:52 taxi:57 trollei:53 truck:52
bushel cent:51
busi load:65 compani:51 firm:51 invest:48
businessman billionair:53
but becaus:56 even:54 though:53
butter bake:62 boil:50 bread:59 mixtur:54 slice:48
butteri crisp:51 flaki:51
buttermilk butter:53 mixtur:49
butternut squash:50
button press:65 click:65
buyer customer:65 client:65 visitor:65 shopper:65 consum:65 purchas:65 bui:49 seller:60
bystand kill:49
byte encod:49
byzantin empir:53
byzantium empir:50
ca cannot:51 do:65 everybodi:49 forget:52 get:49 go:57 guess:52 know:61 nobodi:51 realli:54 somebodi:50 stuff:48 sure:57 thing:52 think:56 want:56
cab car:56 driver:56 taxi:65 truck:49
cabbag pickl:55 soup:49
cabbi taxi:48
cabernet wine:51
cabl broadcast:49 channel:56 network:60 televis:49 wire:51
cac index:54
cach hidden:48
cadena radio:50
cafe shop:57
cafeteria room:50
cajol coerc:50 persuad:56
cake bake:63 bread:60 butter:56
calam catastroph:61
calcul accur:48 equat:49
calibr accuraci:48 precis:48
call telephon:65 phone:65 request:65 ask:65
caller client:65 phone:55 telephon:54
calligraphi paint:53
calm smooth:65 quiet:65 even:65
calmer colder:50
calper pension:48
caltech univers:50
cambridg univers:51
camcord camera:58 digit:51 video:51
came come:65 went:51
cameo appear:49
camera screen:54 sensor:51 video:49 zoom:50
camouflag uniform:58
campaign advert:65 ad:65 advertis:65 market:65
campground park:54
campus school:58 student:50 univers:54
can abl:48 cannot:52 do:51
canal bridg:53
cancel stop:65 end:65 abort:65 quit:65 halt:65 termin:65 kill:65 leav:65 delai:53 postpon:60
cancer brain:48 heart:48 infect:52 patient:54 treatment:51 tumour:53
candi bread:48
candid elect:55 parti:49 vote:52
candidaci candid:56
candidli honestli:56
candl lamp:53
canist explod:49
canni clever:53
cannot abl:50 do:48 shall:51 simpli:48
canoga park:50
canva paint:53
canvas paint:61 portrait:55
canyon park:49
cap limit:65 bound:65 maximum:65 boundari:65 ceil:65
capita incom:54
capriati seed:49
caprici arbitrari:54
capsiz sink:51
car vehicl:66 van:65 truck:65 drive:50 driver:58 lorri:51 taxi:56
caracol radio:54
caramel butter:56 crisp:51
carapac width:50
caravaggio painter:49
carb diet:53
carbohydr satur:49
carcinogen substanc:51
card graphic:65 gpu:65 video:65 hardwar:65 machin:65 tag:50
cardboard paper:48 sheet:49
cardiac abnorm:49 brain:48 heart:51 hospit:49 patient:50
cardiologist doctor:56
care health:63 hospit:48 patient:50
caregiv care:50 parent:52
cargo load:51 passeng:58 plane:53 ship:63 transport:55 unload:51
carmak auto:59 maker:50
carnag violenc:48
carri load:49
carriag taxi:49
carriagewai interchang:48
carrier fleet:49
carrot butter:50 pickl:49 slice:54
cart basket:65 trollei:65 receipt:65 truck:50
cartilag tissu:50
cartoonist writer:52
case record:65 row:65 exampl:65 entri:65 observ:65 sampl:65 instanc:65 line:65 item:65 point:65 trial:53
caseload backlog:48
cash monei:65 amount:65 sum:65 dollar:65 euro:65 borrow:48 fund:49 loan:51 payment:52
cashier clerk:55
cassat judg:50
casserol bake:57 pot:49 soup:53
cassett demo:53 disk:50 video:52
castilian spanish:56
cat anim:49 bird:50 dog:66 mous:49
cataclysm catastroph:57
catalan spanish:51
catalog catalogu:70 collect:54 directori:50
catalogu archiv:51 catalog:70 collect:59 compil:51 publish:50
catalyz reaction:49
catch caught:65
catchi melodi:54
catchment area:49
catchphras phrase:49
categori class:65 kind:65 type:65 label:65 group:65 sort:65 tag:65 mark:65
catfish fish:53
caudal posterior:53
caught catch:65
caus explain:65 reason:65 interpret:65 understand:65 effect:65 root:65 damag:54
causal infer:49
causewai bridg:50
caution warn:50
cautious caution:54 optimist:62 pessimist:56
cavalri command:51
cba leagu:48
cbc broadcast:54
cbo budget:51
cbs broadcast:55 televis:60
cd demo:52 disk:50 download:49 edit:48 releas:53 sampler:50 soundtrack:53 version:49 video:50
cds download:50
cdu parti:53
ceas halt:51 resum:50
ceasefir agreement:49 peac:52
cedar tree:49
ceil limit:65 bound:65 maximum:65 cap:65 boundari:65 floor:48
celebr birthdai:59
celeri slice:53
cell brain:51 gene:51 neuron:51 tissu:55 tumour:48
cello instrument:51 string:52
cellophan wrap:54
cellphon internet:50 laptop:58 phone:71 telephon:56
cellular phone:55 telephon:53
celsius minus:50 temperatur:61
cenotaph memori:51
census popul:56
cent dollar:50 percent:52 share:50
center centr:65
centigrad degre:50 temperatur:53
centimet centimetr:69 feet:50 inch:63 tall:49
centimetr feet:52 inch:61 kilometr:52 length:49 meter:53 metr:53
centr center:65 middl:65 median:65
centrifug enrich:52
centrist lean:50 parti:55
ceo execut:65
ceram glass:52 paint:51
cereal bread:55 grain:54
cerebr brain:50
certain trust:65 confid:65 sure:65 particular:49 specif:50
certainli alwai:56 hardli:60 know:50 nobodi:50 noth:54 probabl:54 realli:64 someth:51 sure:58 thing:48 think:57 truli:53
certainti doubt:48
certif valid:49
cessna plane:53
cezann gogh:61
cfo execut:48
chain flow:65 workflow:65 pipelin:65 process:65 store:56
chair panel:48
chairman committe:49 execut:53
chairmen committe:49
champagn wine:56
champion titl:54 tournament:53 win:50 winner:54
championship team:50 titl:52 tournament:65
chanc luck:65 random:65 accid:65 probabl:65 odd:65 like:65 win:49
chandeli ceil:55 glass:49
chang modifi:65 alter:65 edit:65 adjust:65 adapt:65 differ:65 touch:65
changeup pitch:50
channel broadcast:59 network:56 radio:52 televis:57
chant banner:49 slogan:61
chao instabl:50
charact letter:65 sign:65 symbol:65
character contrast:49 describ:57
characterist column:65 field:65 attribut:65 variabl:65 featur:65 input:65 measur:65 properti:65 factor:65 distinct:56 particular:48 trait:61 uniqu:51 variat:48
chardonnai wine:57
charg price:65 cost:65 crimin:54 fraud:52 sentenc:51 theft:50
charit fund:48
charlei storm:50
charm beauti:52
chart plot:65 graph:65 diagram:65 pictur:65
chasm gap:55
chassi engin:48
chat convers:65 dialogu:65 talk:65 chatbot:65 bot:65 assist:65
chatbot bot:65 assist:65 chat:65
chauffeur taxi:50
cheap low:65
cheaper cheap:60 cheapest:49
cheapest minimum:65 lowest:65
cheat fraud:65 swindl:65 crimin:65 theft:65
cheater cheat:52
check verifi:65 inspect:65 examin:65 test:65 valid:65 exam:65 evalu:65 guard:65
cheek mouth:49 nose:52 tongu:55
cheekbon nose:50
cheeki clever:56
cheer crowd:65 fan:48 greet:60 loud:48
chees bake:49 bread:58 butter:59 slice:49 tast:49
cheesecak bake:52
chemistri scienc:58
chemotherapi dose:52 treatment:59
cherri appl:50
chest hand:49
chewi flaki:49
chicken soup:54
chief boss:65 main:65 execut:54
child children:65 parent:65 birth:51 sex:51 woman:51
childbirth birth:54
childcar care:53
children child:65 parent:56
chili hot:50 soup:51
chill cool:49 warm:53
chilli colder:49 warm:54 weather:48
chip intel:50 maker:49
chipmak intel:55 maker:55
chipset processor:50
chiropractor doctor:49
chlamydia infect:52
chocol bake:49 bread:51 butter:57
choic choos:65 chosen:65 option:65 set:65
choir sing:52
cholera infect:52
choos chosen:65 choic:65 select:65 pick:65 decid:65 prefer:55
chop cut:65 split:65 divid:65 separ:65 break:65 butter:51 coars:55 dice:52 slice:60
chopper crash:49 plane:56
choral compos:52
chorus melodi:52 sing:57 voic:48
chose choos:65 chosen:65 choic:65 decid:48
chosen choos:65 choic:65 select:55
chosun newspap:48
christma birthdai:49 easter:61 holidai:65
chromosom gene:52
chronic ill:56
chronicl book:49 publish:48
chronologi overview:52
chrysanthemum flower:50
chrysler auto:50
chuckl smile:53
chunk part:65 piec:65 portion:65 slice:65 section:65 segment:65 fragment:65
churn leav:65 quit:65 cancel:65
cia secret:53
cider appl:48 wine:50
cigarett smoker:54
cigna insur:50
cinema film:57 movi:56
cinematographi film:48
cinnamon butter:56
circuitri devic:49
circumcis abort:50
circumfer length:50 width:57
circumst reason:49
circumstanti evid:61
cisco intel:64 softwar:50
cite attribut:52 report:53
citi town:65
citibank bank:55
citigroup bank:56
citizenship passport:54
citrus crop:50
cityscap landscap:50
civilian kill:49
clad black:49 mask:49 wear:51
claim damag:65 loss:65 harm:65
clarif explan:51 request:49
clarifi ambigu:51
clariti clear:65
clasp hand:53
class categori:65 kind:65 type:65 label:65 group:65 sort:65 tag:65 mark:65 grade:48
classi nice:50
classic music:49
classmat student:54 teacher:52
classroom school:51 student:52
claus provis:55
clean tidi:65 clear:65
cleaner clean:50
cleans clean:65 tidi:65 clear:65
clear wipe:65 eras:65 remov:65 clean:65 tidi:65 sharp:65 crisp:65
clearest unambigu:49
clearli definit:48 hardli:48
clemenc request:50
clerk offic:52
clever smart:48
click press:65 button:65
client customer:65 buyer:65 visitor:65 shopper:65 consum:65 purchas:65 caller:65
cliff slope:55
climat environ:54 warm:49
climb grow:65 growth:65 increas:65 rise:65 drop:50 fall:49 jump:61 slip:52
clime colder:49
clinch tie:49 win:59
clinic doctor:55 health:48 hospit:58 patient:55 treatment:53
clinician doctor:50 patient:52
clip film:65 video:65 movi:65 photo:50 snippet:52
clock time:65 hour:65
clone copi:65 duplic:65 replic:65
close similar:65 alik:65 resembl:65 compar:65 like:65 near:65 neighbour:65 nearbi:65
closest nearest:65 near:65 distant:51
closet drawer:53
clot blood:54
cloth wear:53
cloud remot:65
clover leaf:54
club leagu:55
clue find:50
clumsi clever:55
clumsili cleverli:59 lazili:49
cluster group:65 segment:65 set:65 mani:65
clutch hand:51
cm centimetr:56 inch:55 length:51 tall:51 width:50
cnn broadcast:48 televis:55
coach player:50 team:55
coadjutor appoint:49
coal mine:63
coalit parti:50
coars rough:65 crude:65
coast island:52
coaster ride:49
coat hair:48
coauthor author:52
coax nudg:50 persuad:53
cobbleston street:48
cocain drug:57
code program:65 script:65 softwar:65 sourc:65
codifi law:53
coeffici equat:49 invers:54 matric:51 matrix:49 paramet:49 polynomi:50 vector:49
coffe bread:50 wine:51
coffeehous cafe:55
cognac wine:54
cognit physic:56
cohes coher:49
coin stamp:49
coinag coin:59
coincident coincid:50
cold warm:54
colder temperatur:53 warm:49 weather:51 winter:50
coldplai band:49
coli contamin:52 infect:51
collag artwork:50 paint:51 portrait:49 sketch:49
collar black:50
collarbon broken:59
colleagu staff:65 worker:65
collect gather:65 accumul:65 archiv:51 artwork:54 catalog:54 catalogu:59 compil:49
collector seller:51
colleg school:67 student:53 univers:61
collegi junior:50
collid crash:51 explod:48
collis accid:58 collid:59 crash:57
colloqui abbrevi:58 phrase:52 refer:53
colonel command:58
color colour:69 bright:57 shade:55
coloss enorm:55 huge:54
colour bright:51 grei:54 shade:50 speckl:50
column field:65 attribut:65 variabl:65 featur:65 input:65 measur:65 properti:65 characterist:65 factor:65 page:51
columnist column:56 daili:51 newspap:57 writer:50
combin togeth:65 joint:65 jointli:65 merg:65 join:65 unit:65 blend:65 mix:65 glue:65 attach:65
come came:65 futur:65 tomorrow:65 ahead:65 go:61 goe:50
comedi film:59 movi:61 televis:49
comet earth:49
comic charact:51 novel:51
comma semicolon:49
command shell:65 instruct:65 order:65 assign:49 forc:52
commemor birthdai:48
commenc begin:48
commend praiz:53
comment quot:55 remark:56 statement:55
commentari articl:48 essai:50
commerzbank bank:50
commiss board:49 committe:52 panel:51
commissari offic:48
commod export:51 market:55 price:54 stock:52 trade:49
common frequent:65 often:65 major:65 usual:65 ordinari:65 typic:65 normal:65
commonli known:56 often:52 typic:52 usual:50
communiqu statement:53
commut taxi:52
compani busi:51 firm:61 maker:52
compaq desktop:49 intel:61 mainfram:49
compar comparison:65 contrast:65 versus:65 against:65 similar:65 alik:65 close:65 resembl:65 like:65 averag:49 percent:54 percentag:49
comparison compar:65
compat desktop:50 interfac:52 linux:48
compel convinc:53
compens benefit:49 pai:53 paid:52 payment:57 pension:49
compet competitor:51
competit compet:57 competitor:51
competitor compet:51
compil annot:48 catalogu:51 collect:49 edit:51 record:50
complac overconfid:60
complaint file:51
complement complementari:50
complet end:65 last:65 finish:65 full:65 whole:65 entir:65 fill:65
complex complic:65 structur:52
compli obei:50
complianc compli:57 enforc:49 implement:49
complic complex:65
compliment praiz:53
compon core:49
compos artist:50 music:55 soundtrack:48
composit index:50
comprehend honestli:51 understand:55
comprehens implement:50
compress squeez:65 shrink:65 reduc:65
compriz consist:61
comprom resolv:49
compuserv internet:48
comput machin:65 devic:65 autom:49 desktop:60 digit:49 hardwar:55 internet:48 laptop:56 mainfram:57 server:50 softwar:63
computer autom:60
conceal hide:65 mask:65 hidden:49
concept context:49 idea:56 principl:49 theori:58
conceptu concept:53
concern doubt:48 persist:49 uncertainti:53
concert music:53 perform:53
concerto compos:50 string:49
concession lend:48
conciliatori remark:49 tone:54
conclus conclud:59 explan:49 outcom:52
concur disagre:56 opinion:56
concurr parallel:65 simultan:65
condiment ingredi:56 pickl:52 soup:48
condit rule:65 state:65 status:65
condo apart:50 rent:57
condominium apart:54 rent:52
confer meet:54
confid trust:65 certain:65 sure:65 doubt:48
confidant closest:50
confidenti person:65 anonym:52 document:51
configur set:65 option:65 paramet:65 interfac:56 modul:52
confirm indic:49
confisc stolen:51
conform compli:49
confront provok:49
congenit abnorm:52
congest bottleneck:51 traffic:58
conglomer compani:51
congratul greet:52
congratulatori messag:52
conic circular:50 spheric:50
conif forest:50
conifer forest:55
conjectur hypothes:53
conjoin twin:54
conjug verb:55
connect link:65 join:65 relat:65
connector interchang:48
conquest empir:54
conquistador spanish:51
conscious mind:53
consecut eight:50 fifth:52 nine:50 second:48 seven:51 straight:60 streak:50 third:49
consent permiss:50
consequ catastroph:52 circumst:50 mitig:49 risk:51
consider signific:52
consist agre:65 same:65 match:65
consol termin:65 shell:65
consolid restructur:51 strengthen:50
conspir charg:48
conspiraci charg:57 crimin:52 fraud:49 plot:51
constant fix:65 same:65 unchang:65
constitu elect:49
constitut law:50 rule:51
constitution rule:52
constrain constraint:55
construct build:58 built:54 structur:50
consum customer:65 client:65 buyer:65 visitor:65 shopper:65 purchas:65 consumpt:52 market:50
consumpt consum:52 decreas:49 export:52 growth:52 import:52 increas:52
contagi infect:50
contagion crisi:56
contemporari architectur:48 artist:54 classic:53 genr:54 modern:55 music:50
context concept:49 defin:49 descript:49 interpret:52 particular:57 semant:50
contextu context:49
contin countri:50
conting deploi:51 deploy:58
continu resum:65 proce:65 extend:65 longer:65
contracept abort:54
contract deal:50
contradictori contradict:55 incorrect:48 sketchi:49
contrari belief:52 contradict:59 ignor:49 reason:49
contrast compar:65 versus:65 against:65 reflect:51
contraven violat:58
contravent violat:49
convei express:53
conven meet:52
convers dialogu:65 chat:65 talk:65
convex spheric:52 symmetr:49
convict charg:61 crimin:58 punish:48 retri:50 sentenc:68 trial:55
convinc persuad:64 prove:48
cook bake:58 boil:55 bread:53 butter:53 ingredi:48 mixtur:48 recip:49 soup:51
cookbook book:48 recip:59
cooki bake:62 bread:50 butter:52
cool heat:51 hot:51 temperatur:48 warm:54
coolant condens:49
cooler colder:64 cool:51 warm:52
cooper framework:49 mutual:50 strengthen:51
coordin assist:50
cope difficulti:48
copi duplic:65 replic:65 same:65 imit:65 document:50 edit:49 print:57
copier printer:62
copper iron:49 mine:54
cordial mutual:49
cordless phone:54 telephon:49
cordon checkpoint:53
core processor:65 cpu:65 compon:49
corn crop:56 grain:59 harvest:53
cornel univers:63
corni funni:49
cornmeal bread:52 butter:51 mixtur:48
cornstarch butter:49 mixtur:56
corp command:51
corpor busi:52 compani:53 execut:48 firm:51 invest:51
corps bodi:52 dead:56 decompos:52 skeleton:48
correct fix:65 repair:65 mend:65 right:65 accur:65
correctli accur:48
correl spatial:49
correspond match:65 pair:65
corrier daili:50 newspap:50
corrobor contradict:54 evid:59
corrug sheet:50
corrupt fraud:56
cortic neural:51 neuron:55
cosmologi theori:51
cost price:65 charg:65 expens:65 pai:51 payment:50 premium:51 reduc:52
costco discount:50 store:51
costli expens:65 cost:65
cot bed:50
cotton crop:49 grain:51
couch bed:48
could cannot:50 have:50
counselor tutor:48
count number:65 mani:65
counten refus:50
counteract mitig:50
counterfeit fake:49
counti district:52
countless dozen:56 hundr:57 mani:50 numer:49 sever:49 thousand:52
countrysid landscap:49
coupl pair:65 two:65
coupon offer:65 promot:65 discount:65 voucher:65
courag patienc:49
coursework exam:54 placement:49
court case:48 judg:66 rule:49 trial:50
courtyard apart:49 floor:48 room:53 surround:52
cousin friend:49 sibl:60 younger:49
cowork colleagu:58
cox column:48
cpi inflat:49
cppcc committe:49
cpu core:65 processor:65 gpu:53
cpus cpu:61 gpu:50 processor:58
crab fish:56
cracker bread:50 butter:49
crafti clever:55
craftsmanship qualiti:49
craftsmen painter:49
crash fail:65 failur:65 error:65 broken:65 break:65 fault:65 problem:65 die:65 accid:60 collid:51 plane:59
crate bag:50
crazi stuff:49 stupid:58 thing:52 weird:60
creaki wobbli:50
cream bake:51 bread:54 butter:62 soup:49
creami butter:48 crisp:56
creat invent:65 synthet:65 artifici:65 gener:65 make:65 produc:65 build:65
creation creat:53
creatur anim:52
credenti secret:65 password:65 kei:65
credibl doubt:51
credit loan:65 borrow:65 debt:65 bank:48 lend:55
creditor debt:52 repay:49
creek fork:55
creepi strang:50 weird:56
crept drift:50 slip:48 steadili:53
cretac epoch:49
crew ship:48
crime crimin:66 theft:50
crimin fraud:65 cheat:65 swindl:65 theft:65 charg:54 punish:50
criminologi scienc:49
crimp squeez:50
crimson blue:50 red:50
crip gang:54
crise crisi:61 instabl:50
crisi instabl:54
crisp sharp:65 clear:65
crispi crisp:55
criteria criterion:51 guidelin:51
criterion criteria:51
critic praiz:56
critiqu essai:52
crocodil cat:49
croon sing:53
crop grain:51 harvest:62
cross angri:65 neg:65
crossbar corner:49 header:67
crosscourt baselin:49
crosswiz slice:58
crossword puzzl:50
crowd fan:53 noisi:50
crown titl:49
crtc approv:49
crucial important:48 kei:54
crude rough:65 coars:65 oil:59 price:50 refin:52
cruel punish:50
cruiserweight lightweight:52
cruiz ship:50
cruizer fleet:56 ship:49
crumb bake:52 bread:53 butter:54 mixtur:48
crumbl collaps:54
crumpl pile:51
crunch crisi:53
crunchi crisp:52
crust bake:56
crustacean fish:48
crusti flaki:49
cry loud:50
cryptograph encrypt:50
ct scan:52
ctv broadcast:54
cubic feet:50 meter:56 metr:49 metric:52
cubicl room:51
cubist painter:51
cucumb dice:49 pickl:61 slice:53
cuisin menu:50 tast:53
culmin coincid:49
cultiv crop:54
cun clever:55
cup match:52 tournament:53
cupboard drawer:58
cupcak bake:48
cure treat:49 treatment:49
curl kick:49
curli hair:55
currenc euro:49 market:49
current present:65 now:65 live:65
curricula program:50 school:51 student:51 teach:53
curriculum math:50 program:50 school:51 student:49 teach:54
cursiv script:48
cursor click:48
curtail restrict:50
curtain door:49
curv line:65 signal:65 seri:65 record:65 angl:52 perpendicular:48
curvatur scalar:51 tensor:49
curvebal pitch:48
custard bake:54 butter:52
custom own:65 person:65
customarili seldom:48
customer client:65 buyer:65 visitor:65 shopper:65 consum:65 purchas:65 user:65 person:65 subscrib:65 member:65 phone:48
cut split:65 divid:65 separ:65 break:65 reduc:49 trim:55
cutback cut:48 reduct:53
cute funni:52 pretti:49
cyberspac internet:53
cycl pattern:65 rhythm:65 repeat:65
cyclon storm:60
cylindr circular:55 hexagon:52 spheric:60
cypress tree:48
cyrix intel:51
cyst tumour:53
czechoslovak polish:49
dad crazi:49 friend:51
dagen newspap:48
dai daili:65 date:65 time:65 hour:55 morn:54 night:53 week:52 weekend:50
daili dai:65 newspap:61 weekli:61
daimlerchrysl auto:49
dam upstream:51
damag loss:65 harm:65 claim:65 caus:54
damn stupid:51
dampen boost:50 jitter:50 slowdown:48
danc music:55 sing:56
danger risk:65 harm:65 unsaf:65 pose:48
daniela seed:49
dare pretend:50
dari languag:49
dark bright:65 light:65 grei:50 shade:51 shadow:50
darker dark:51
darn pretti:63 realli:54 sure:49 thing:49
dartmouth univers:52
dashboard window:51
data inform:65 record:65 knowledg:65 fact:65 analys:48 databas:54 dataset:49 statist:50
databas store:65 tabl:65 backend:50 data:54 inform:51 metadata:51 server:49 softwar:49 web:50
datafram tabl:65 sheet:65 spreadsheet:65
date dai:65 time:65
datelin updat:49
daughter child:54 children:50 friend:49 parent:51 sibl:56 woman:52
davenport seed:49
davydenko seed:50
dawn morn:52
dax index:55
daybreak morn:50
dazzl impress:49
dea agent:52
dead die:65 death:65 kill:62
deadli attack:52
deadliest worst:49
deadlin expir:55 timet:53
deadlock resolv:49 stall:53
deafen heard:50 hiss:50 loud:61 nois:51 silenc:48
deal agreement:60 contract:50
dealer buyer:56 investor:50 market:51
dealership auto:53 car:50
dear expens:65 cost:65
death die:65 dead:65 di:54 kill:49
debacl crisi:50
debentur debt:49
debian linux:50
debilit ill:53
debit card:59 credit:51
debri pile:48 scatter:50
debt loan:65 credit:65 borrow:65 default:58 financ:48 ow:50 payment:53 repay:59
debut soundtrack:51
decapit kill:49
deceiv coerc:49 mislead:57
deceler acceler:59 growth:55 pace:49 slow:53 slowdown:52 slower:49
decemb januari:78 march:74
decent better:49 good:51
decentr reform:49
decept fraud:48 mislead:50
decid decis:65 choos:65 pick:65 select:65 agre:49
decidu forest:49
deciph decod:50
decis decid:65 judgement:50
declassifi document:50
declin shrink:65 reduc:65 decreas:65 fall:65 lower:65 half:65 less:65 drop:49 rise:53
decod encod:55 encrypt:52
decommiss refit:48
decompos bodi:49
decor paint:53
decreas shrink:65 reduc:65 fall:65 lower:65 half:65 less:65 declin:65 down:65 consumpt:49 increas:70 rise:50
deduc explain:51 hypothes:55 infer:59
deduct incom:51 pai:48 payment:55 tax:54
deejai radio:50
deep depth:65 deeper:54 deepest:50
deepen strengthen:51 widen:54
deeper deep:54
deepest deep:50
deepwat horizon:48
defam insult:50
default standard:65 borrow:56 debt:58 loan:55 repay:50
defeat beat:52 oppon:48 win:50
defi ignor:49
deficit budget:50
defin context:49 equat:49 norm:49 paramet:51
definit reason:48
deflat inflat:60 slowdown:53
deflect header:55
deform abnorm:48
defrai cost:49
defraud swindl:59
deft clever:53
deftli cleverli:63
dega gogh:48
degrad wear:65
dehydr ill:50
delai wait:65 paus:65 sleep:65 cancel:53 postpon:63
delet remov:65 drop:65 discard:65 exclud:65 skip:65 strip:65 rid:65 eras:65 insert:50
deleteri effect:49
deli groceri:52
delicatessen groceri:49 shop:49
delici recip:50 tast:55
delight happi:52 impress:49 surpriz:53
deliri angri:50
deliv send:65 forward:65 transmit:65 ship:65
deliveri transport:65 parcel:65 packag:65
dell intel:50
delud fool:53
delug flood:57
demand requir:65 need:65 order:65
demarc border:51
demeanor manner:50
dementia disord:55
dementieva seed:49
demo releas:54 song:50
democrat candid:56 elect:52 parti:55 vote:49
demolish build:56 destroi:52
dendrit cell:51 neuron:50
dengu infect:53
deni forbid:65 block:65 prevent:65 claim:53 refus:51
denigr insult:51
denot prefix:59
dens spars:56
dentist doctor:60
departur abrupt:50
depaul univers:49
depend relat:65 reli:65
depict paint:49 portrait:56
deploi conting:51 deploy:60 forc:52
deploy conting:58 deploi:60
depositari receipt:53 share:48
depositor bank:50
depositori receipt:50
depot warehous:57
depress ill:48
depth deep:65
der van:50
dermatologist doctor:50
descend ancestor:60 descent:52
descent descend:52
describ descript:65 sai:65 refer:53
descript explain:65 text:65 describ:65 context:49 detail:51 explan:48 interpret:49 refer:53
design architectur:53 model:50
desir wish:50
desk drawer:49
desktop browser:57 comput:60 hardwar:52 iphon:48 laptop:58 linux:52 mainfram:58 server:60 softwar:56 window:49
despair hopeless:58
despatch dispatch:50
desper hopeless:49
despic stupid:50
despiz dislik:59 hate:52
despot dictat:55 regim:51
dessert bake:48 bread:51 menu:50 recip:55 soup:51 tast:51 wine:51
destabil instabl:53
destin travel:54
destroi ruin:49
destroy fleet:55 ship:54
destruct destroi:53
detach command:53
detail fine:65 descript:51 document:50 outlin:48 sketchi:50
detect find:65 discov:65 notic:65 spot:65 locat:65 identifi:65 recogn:65 detector:50
detector detect:50 sensor:55
deter prevent:48
determin evalu:50
detest dislik:52 hate:52
deton explod:60
detriment harm:60
devanagari alphabet:50 script:55
devast catastroph:52 flood:52
develop project:50
devic machin:65 comput:65 sensor:65 gaug:65 meter:65 phone:65
devious clever:49
dgba statist:52
di death:54
diabet disord:49 ill:50 patient:55
diagnos disord:52 ill:57 infect:54 patient:61 symptom:55 treat:52
diagnosi patient:54 symptom:50 treatment:55
diagon curv:50 rectangl:57
diagram plot:65 chart:65 graph:65 pictur:65
dial caller:49 phone:58 telephon:53
dialect accent:52 english:50 languag:60 spoken:59 surnam:49 vocabulari:52
dialog dialogu:54
dialogu convers:65 chat:65 talk:65
dialysi hospit:49 patient:50 treatment:50
diamet centimetr:55 inch:56 length:55 width:58
diari book:52
diario newspap:49
diarrhea infect:49 symptom:52
dice slice:55
dictat regim:61
dictatori dictat:54 regim:58
dictatorship dictat:55 regim:59
dictionari translat:50 vocabulari:50
did do:56 never:51
die death:65 dead:65 crash:65 break:65
diesel electr:50
dietari diet:51
differ uniqu:65 distinct:65 other:65 chang:65 vari:49 variat:49
differenti equat:51 function:49 paramet:48 vector:48
difficult hard:65
difficulti cope:48 problem:54
digit number:65 bit:65 comput:49 download:48 video:50
dignifi orderli:52
dignitari greet:52 guest:49
digniti respect:52
dill pickl:58
dim fade:49 flicker:53
dimarco hole:48
dimens dimension:52 spatial:51
dimension dimens:52
dinar dollar:54
dine cafe:52 guest:50 room:56
diner cafe:57 shop:52
dingi room:48
dinner cocktail:49 guest:49
diod laser:49
dioxid carbon:71
dioxin contamin:59
dip drop:58 fall:50 rise:50 slip:57
diploma degre:52
dipper big:49
direct trend:65 growth:65 wai:65
directli indirectli:55
directori folder:65 catalog:50 web:49
dirham billion:49 dollar:58 million:48
disagr discord:51 resolv:51
disagre opinion:49 strongli:50
disallow penalti:50
disappear vanish:70
disappoint surpriz:60
disappointingli fairli:51
disassembl assembl:50
disast catastroph:65
disburs alloc:50 fund:52 loan:51 repay:54
disc disk:61
discard remov:65 drop:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65
disciplin ethic:48
disclos confidenti:53 notifi:48
disclosur confidenti:49
discographi compil:50
discomfort symptom:49
disconcert surpriz:50
discothequ cafe:50
discount offer:65 promot:65 voucher:65 premium:54
discours context:52
discov find:65 detect:65 notic:65 spot:65 locat:65 identifi:65 recogn:65 found:60 trace:53
discoveri discov:50
discret arbitrari:48
discrimin prejudic:65 bia:65 unfair:65
discriminatori discrimin:55 unfair:56
discuss meet:52 talk:61 topic:55
disdain dislik:55
diseas sick:65 ill:65 patient:65 disord:53 infect:65 symptom:54
disembark arriv:55 passeng:52
disgruntl angri:49
disgust shock:48 stupid:50
dish bake:52 bread:49 menu:51 recip:53 soup:59
dishearten surpriz:52
dishonest honest:49 mislead:48
disingenu absurd:49
disk storag:65 drive:65
dismai angri:48 shock:49
dismemb bodi:48
dismiss reject:49
disnei movi:48
disobei obei:60
disord ill:52 symptom:53
disparag insult:49
dispatch send:50
dispel doubt:50
displai show:65 draw:65 paint:65 visual:65 view:65 present:65 screen:65
displeasur express:51
dispos wast:55
disprov plausibl:49 prove:49
disput conflict:49
disregard ignor:64
disrespect insult:57
dissemin inform:55
dissens discord:62
dissent opinion:50
dissert essai:52
dissuad persuad:52
distal posterior:55
distanc far:65 distant:65 apart:65
distant far:65 distanc:65 remot:65 closest:51
distast dislik:56
distinct uniqu:65 differ:65 other:65 characterist:56
distinguish distinct:59
distort bias:48
distraught angri:50
distribut spread:65 scatter:65 share:65
distributor seller:52 supplier:56
district region:65 area:65 zone:65
distrust dislik:49
disun discord:58
dive jump:48
diversifi expand:50 invest:52
divestitur restructur:50
divid cut:65 split:65 separ:65 break:65 ratio:65 evenli:49
dividend earn:49 increment:48 profit:49
divorc coupl:54
diwali holidai:49
djokov seed:52
dlr billion:56 dollar:59 euro:49 million:55 pound:49 worth:55
dna gene:49 sequenc:49
do anyth:50 cannot:48 go:59 know:61 make:49 realli:53 sure:57 thing:55 think:58 want:60
dock ship:55
dockyard refit:51
doctor hospit:65 patient:65
doctrin belief:54 principl:52
document text:65 paper:65 articl:65 letter:65 page:65 file:65 archiv:51 confidenti:51 copi:50 detail:50 inform:48
documentari film:61 movi:52 televis:50
doe cannot:50 do:56 know:49 sai:53 want:49
dog cat:66
dole campaign:48
doll toi:58
dollar monei:65 amount:65 sum:65 euro:65 billion:65 cent:50 million:58 worth:53 yen:51
done finish:65 complet:65 end:65 do:49 sure:50
donkei dog:50
door lock:50 room:48 window:54
doorbel ring:53
doordarshan broadcast:51 televis:51
doorwai door:54 window:53
dopamin neuron:50
dorm room:53
dormitori apart:48 room:50
dorsal posterior:59
dosag dose:61
dose inject:49
doubl twice:65 two:65 fifth:48 singl:51 third:52
doubt uncertain:65 unsur:65 certainti:48 confid:48
doubter doubt:51
dough bake:59 bread:54 butter:54
dow index:56 stock:54
down decreas:65 fall:65 off:51 slip:51 up:64
downbeat outlook:49 pessimist:51
downfield pass:50
download fetch:65 get:65 retriev:65 load:65 app:52 digit:48 internet:50 onlin:53 upload:67 user:54 video:53
downplai hint:49
downpour flood:57 rain:66 storm:55 wind:49
downright rude:50
downsiz restructur:54
downstair apart:50 door:51 room:56
downstream flow:49 upstream:74
downtown citi:52 street:52
downtrend trend:49
downtrodden poor:51
downturn econom:50 economi:56 slowdown:71
downward spiral:56 trend:48
dozen hundr:67 sever:56 thousand:55
dpj parti:50
dpp parti:49
drain water:48
drainag water:51
drama film:58 movi:55
dramatist writer:52
drape flag:51
drastic chang:50
draw drawn:65 sketch:65 outlin:65 show:65 displai:65 paint:65 visual:65 view:65 present:65
drawbridg bridg:52
drawdown deploy:49
drawn draw:65
dreadlock hair:52
dreamcast consol:51
drench rain:59
dresdner bank:56
dress uniform:49 wear:62
drew draw:65 drawn:65
dri fresh:49
drier colder:68
drift slowli:49
drinker smoker:52
drive driver:65 disk:65 storag:65 car:50
driven drive:65 driver:65
driver drive:65 vehicl:65 car:58 lorri:49 taxi:56 truck:50
drop remov:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65 climb:50 declin:49 fall:51 jump:52 rise:49 slip:59
drought flood:52
drove drive:65 driver:65
drugmak maker:52
drugstor chain:54 groceri:58 store:53
drum band:48 instrument:51 keyboard:54 rhythm:51 tune:48
drummer band:61
dry water:48
dryli note:49
dsl subscrib:52
duckl ugli:49
dude crazi:52
duet melodi:48 sing:53 song:58 soundtrack:49
duffel bag:59
dug dig:64
dumb stupid:63
dump remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65 pile:48
dumpl soup:49
dupe coerc:51 swindl:51
duplex apart:49
duplic copi:65 replic:65
durabl robust:48
durat long:65 time:65 interv:48 latenc:49
dusk dai:49
dust cloud:51
dutch german:52
dvd digit:49 download:52 edit:49 releas:51 soundtrack:53 video:61
dwindl shrink:51 shrunk:49 steadili:53
dy die:50 sick:55
dylan song:52
dynam interact:52 nonlinear:54 transform:49
dynasti centuri:49
dysfunct disord:50
dyslexia disord:48
each everi:65 whole:65
eager persuad:49
ear ey:55 mouth:50 nose:52 tongu:50
earli late:66
earlier previous:65 past:65 befor:65 former:65 prior:65 old:65 last:51 tuesdai:49
earliest centuri:48 date:51
earmark alloc:54 fund:50
earn gain:49 profit:60
earner incom:49
earnestli honestli:48
earthquak magnitud:59
easi simpl:65 plain:65 quick:53
easier easi:52 harder:57 quicker:50 simpler:51
easiest cheapest:53 quickest:54 simplest:52
easter christma:61 holidai:59
eastwood movi:49
easygo gentl:48
eat diet:50
eateri cafe:58 groceri:49 shop:58
ebai googl:55 onlin:49
ebola infect:54
ecb fed:54
ecolog environ:52
ecologi environ:53
econom economi:60 global:50 growth:51 slowdown:49
economi econom:60 growth:57 slowdown:56
economist forecast:50 predict:49
ecosystem environ:53
ecstasi drug:49
ecus billion:53 euro:49 million:51
edg border:65 boundari:65
edgi jumpi:49
edibl flower:48
edific build:53
edit chang:65 modifi:65 alter:65 adjust:65 articl:50 book:55 compil:51 copi:49 essai:48 page:48 print:52 publish:61
editor articl:49 newspap:53 publish:51 writer:51
editori articl:55 column:50 daili:50 newspap:59
eds updat:61
educ school:53 scienc:49 student:52 teach:55 teacher:52 tutor:49
eeri strang:49
effect influenc:65 impact:65 caus:65 reason:65 treatment:65 mitig:49
effici improv:51
effort help:48
effus praiz:50
egalitarian ideal:50
egg butter:50
eggplant dice:49 slice:55
eia inventori:49
eigenvalu eigenvector:65 integ:49 matric:52 matrix:48
eight consecut:50 fifteen:58 five:77 four:75 nine:77 seven:77 six:77 sixteen:59 ten:55 thirti:50 three:72 twelv:60 twenti:54 two:64
eighteen eighti:49 fifteen:62 fifti:52 forti:50 nine:49 seventi:50 sixteen:64 sixti:55 thirti:57 twelv:60 twenti:58
eighteenth centuri:55
eighth consecut:52 fifth:75 finish:49 second:62 straight:53 tenth:60 third:65
eighti fifteen:58 fifti:68 forti:64 nineti:73 seventi:74 sixteen:52 sixti:75 thirti:70 twenti:67
einstein theori:50
elabor detail:54
elbow thumb:49
elderli children:53
eldest sibl:53 younger:50
elect candid:55 poll:50 vote:59
elector elect:64 vote:58
electr power:65
electromagnet oscil:49
electron autom:50 comput:53 devic:49 digit:49 machineri:48
electronica music:50
eleg beauti:50 style:51
elegantli cleverli:51
elementari grade:55 school:65 student:52 teacher:49
eleph bird:51 cat:51 wild:48
elev abov:49 slope:49
eleven eight:62 eighti:49 fifteen:75 fifti:60 five:58 forti:57 four:57 nine:63 nineti:48 seven:61 seventi:51 six:58 sixteen:75 sixti:53 ten:61 thirti:64 three:53 twelv:75 twenti:70
eleventh fifth:60 tenth:62
elimin remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65
ellips rectangl:48
ellipt circular:50 linear:49 spheric:52
els anyth:58 anywai:51 everybodi:65 everyon:63 everyth:54 forget:54 guess:54 happen:54 know:63 nobodi:66 noth:54 pretend:50 realli:56 somebodi:64 someth:56 somewher:51 sure:55 thing:56 think:56 whatev:52 yourself:50
email mail:65 letter:65 messag:56 phone:48 spam:49
embalm bodi:49
embank bridg:53
embezzl charg:51 fraud:54 swindl:55
emblazon banner:59 flag:54 slogan:53
emblem flag:51 symbol:51
embodi ideal:50
emboss stamp:48
embryon cell:54
emc intel:54
emce host:49
emigr migrat:51
emin influenti:54
emiss carbon:61 reduct:54
emmi award:56
emori univers:50
empathi sens:54 understand:48
emperor king:50
emphas focus:53 stress:53
emphasi focus:57
emphat repli:49 unambigu:49
emphysema ill:50
emploi us:65 appli:65
employ benefit:50 job:52 pension:48 worker:48
employe staff:65 colleagu:65 worker:65 customer:48
empti blank:65 miss:65 absent:65 gap:65 fill:58
enabl allow:65 permit:65 help:48
enact adopt:48 bill:50 provis:48
encas glass:49
enceph infect:48
encod byte:49 decod:55 gene:50 sequenc:50
encrypt decod:52 password:51
encyclopedia book:55 dictionari:57 publish:51
end last:65 finish:65 complet:65 stop:65 abort:65 quit:65 halt:65 termin:65 cancel:65 kill:65 tail:65
endang harm:49 protect:49
endeavor effort:52 undertak:52
endem speci:56
endors propos:48
endotheli cell:49
energi power:65 electr:65
enforc authority:48 law:54 regul:54 violat:48
engend provok:50
engin machin:65
english dialect:50 grammar:52 languag:53
engrav paint:55 painter:51 portrait:51
enhanc improv:65 better:65 boost:49 strengthen:58
enlarg expand:65 extend:65 larger:65 bigger:65
enorm big:65 larg:65 huge:65 giant:65
enquiri probe:50
enqvist seed:48
enrag angri:54 provok:52
enrol pupil:56 school:53 student:60 teacher:49
ensembl compos:57 music:52 perform:55
ensur guarante:65 promiz:65 sure:65 necessari:51 transpar:48
entail forese:49
enterpr busi:53 invest:52
enthusiasm confid:48
entic persuad:50
entir full:65 complet:65 whole:65
entomologi depart:48
entranc gate:55
entre menu:55
entrepreneuri creativ:56
entri record:65 row:65 exampl:65 case:65 observ:65 sampl:65 instanc:65 line:65 item:65 point:65
entropi equat:49
entrywai door:50
environ climat:54
environment environ:50
envisag blueprint:49 forese:52 propos:50 timet:48
enzym molecul:51
eocen epoch:52
ep band:50 demo:59 releas:60 song:54 soundtrack:51
ephedrin substanc:55
epic novel:49
epidem infect:52
epidemiologist expert:49
epilepsi disord:56
episod seri:52
epitheli cell:54 tissu:55
epithet phrase:49
epsilon alpha:60
equal same:65 ident:65 alik:65 fair:65
equat calcul:49 coeffici:49 defin:49 differenti:51 linear:51 nonlinear:49 paramet:54 variabl:50 vector:49
equilibrium equat:52
equip devic:65 sensor:65 gaug:65 machin:65 meter:65 hardwar:52
equiti bond:53 invest:60 investor:51 market:51 stock:51
eras remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 wipe:65 clear:65
errand chore:51
errat unpredict:49
erron attribut:51 incorrect:63 mistaken:53 wrongli:51
error fail:65 failur:65 crash:65 broken:65 break:65 fault:65 problem:65 hiccup:65 glitch:65 wrong:65 incorrect:65 mistak:65 miss:65
erupt clash:49
escal conflict:50 provok:50 violenc:51
escarp plateau:59 slope:53
esl learner:50
espionag charg:48 crimin:48
espn broadcast:57 televis:51
essai articl:59 author:56 book:59 edit:48 illustr:54 novel:51 publish:55 write:60 written:53 wrote:59
essayist author:56 writer:58
essenti basic:52
estat properti:63
esthet sensibl:48
estim guess:65 predict:65 forecast:65 forese:65 expect:65 exceed:49 roughli:49
estonian polish:54
estrang sibl:51
etch paint:52
ethernet interfac:49 router:52
ethicist expert:50
ethnographi histori:48
etymologi surnam:51
eu enlarg:48
eucalyptus tree:51
euclidean vector:48
eulogi deliv:51
euro monei:65 amount:65 sum:65 dollar:65 billion:51
eurostar passeng:48
eurostat statist:51
euthanasia abort:57
ev christma:56 easter:56
evalu exam:65 test:65 check:65 judg:65 rate:65 assess:68 grade:65 mark:65 score:65 analys:54 determin:50 examin:57
evas charg:53 fraud:54
even smooth:65 calm:65 but:54 much:49 though:50 too:55
evenli divid:49
eventu soon:53
ever never:48
everi whole:65 alwai:65
everybodi alwai:49 everyon:75 everyth:55 feel:51 forget:50 guess:50 happen:51 happi:50 know:61 lot:51 nobodi:67 realli:60 somebodi:66 someth:52 sure:58 tell:51 thing:56 think:59 want:48 whatev:50 yourself:51
everyon alwai:49 everybodi:75 everyth:52 feel:51 forget:52 happi:49 know:60 nobodi:61 realli:54 somebodi:61 someth:50 sure:57 tell:56 thing:51 think:53 want:48 whatev:50 yourself:51
everyth anyth:57 everybodi:55 everyon:52 know:50 nobodi:49 noth:55 realli:50 somebodi:49 someth:55 stuff:54 sure:51 thing:59 whatev:52 yourself:50
evid prove:65 proof:65
evolut concept:51 theori:54
evolutionari theori:50
ex former:55
exacerb instabl:59 persist:52 uncertainti:50
exact preciz:65 accur:65
exactli anyth:49 guess:53 happen:52 know:51 someth:51
exagger distort:51 overestim:50
exam test:65 check:65 evalu:65
examin check:65 verifi:65 inspect:65 test:65 valid:65 analys:51 assess:49 evalu:57
exampl record:65 row:65 case:65 entri:65 observ:65 sampl:65 instanc:65 line:65 item:65 point:65 particular:50
excav artifact:48 dig:53
exce exceed:72 minimum:49
exceed estim:49
exceedingli fairli:55 veri:59
excel qualiti:54 skill:49
exception fairli:52 veri:49
excerpt articl:54 diari:49 essai:53 snippet:53 written:48
excess amount:50 reduc:53
exchang replac:65 substitut:65 swap:65 stock:52 trade:51
exciz tax:48
exclud remov:65 drop:65 discard:65 delet:65 skip:65 strip:65 rid:65 eras:65
excurs trip:59
excus reason:50
exempt permit:50 provis:49 restrict:49 tax:51
exert pressur:48
exhibit artwork:53 displai:51
exoner retri:50
exorbit pai:51
expand extend:65 enlarg:65 larger:65 bigger:65
expansionari polici:49
expect guess:65 predict:65 forecast:65 estim:65 forese:65
expeditionari command:53
expenditur budget:52 cost:48 spend:53 tax:49
expens cost:65 pai:50
experi trial:65 test:65 try:65 attempt:65 learn:52
experiment studi:51
expert specialist:65
expertli cleverli:66
expir forget:65 lose:65
expiri expir:59
explain explan:65 reason:65 caus:65 interpret:65 understand:65 descript:65 text:65 tell:65 fact:54 suggest:55
explan explain:65 descript:48 infer:49 plausibl:57 reason:54 suggest:51
explicit implicit:53
explicitli defin:50 forbid:49 specif:49
explod collid:48
explos explod:64
exponenti invers:48 logarithm:49 multipli:57
export consumpt:52 import:72 output:50 product:55 sale:52 tariff:49
expressen daili:49 newspap:54
expressionist artist:48 painter:54
expressli forbid:51
expresswai bridg:51 road:48
extant oldest:52
extend expand:65 enlarg:65 continu:65 longer:65
exterior tile:50
extern partner:65 outsid:65 foreign:65
extinct speci:52
extort charg:51 swindl:52
extra more:65 addit:65 further:65 plus:53
extrajudici arbitrari:55
extran delet:48
extraordinarili extrem:49 fairli:49 veri:55
extrem outlier:65 odd:65 veri:52
ey blink:48 nose:53
fa match:49
fabacea famili:49
fabul beauti:50
facad build:49 wall:48
face portrait:65
facebook app:49 googl:57 internet:53 onlin:53 upload:51 user:51 web:56 websit:56
facelift restyl:50
facil storag:49
facilit enabl:50
facsimil copi:49
fact inform:65 data:65 knowledg:65 explain:54 reason:50 truth:49
factor column:65 field:65 attribut:65 variabl:65 featur:65 input:65 measur:65 properti:65 characterist:65
factori plant:49 warehous:52
factual incorrect:51
faculti scienc:49 student:57 teach:50 teacher:53 univers:59
fahrenheit temperatur:54
fail failur:65 crash:65 error:65 broken:65 break:65 fault:65 problem:65 hiccup:65 glitch:65 flaki:65 unreli:65 unstabl:65 attempt:51
failur fail:65 crash:65 error:65 broken:65 break:65 fault:65 problem:65
fair equal:65
fairli pretti:49 veri:53
fairwai hole:53
faith belief:59
fake made:65 artifici:65 synthet:65
fall shrink:65 reduc:65 decreas:65 lower:65 half:65 less:65 declin:65 down:65 climb:49 drop:51 rise:58 slide:51
fallen fall:65 climb:48
falloff slowdown:50
fallout crisi:53 jitter:49
fals wrong:65 incorrect:65 mistak:65 error:65 fake:65 artifici:65 synthet:65 mislead:53
falsetto melodi:52 sing:50 voic:52
falsif fraud:54
falter stall:51
fame legend:50
famili parent:51 sibl:52
familiar unfamiliar:55
famous known:51
fan crowd:53
fantasi adventur:55 novel:52
far distant:65 distanc:65 apart:65 remot:65
farawai distant:50
fare discount:51 premium:50
farewel goodby:59
farm crop:48 plant:49
farmer crop:49
farmland forest:52
farmwork worker:52
farsi languag:48
farther far:48
fashion style:48
fast quick:65 speed:65 faster:49 pace:51
fastbal pitch:54
faster acceler:65 speed:65 quick:65 fast:49 quicker:64 slow:50 slower:65
fastest quickest:57 tenth:48 third:49
fatal accid:59 accident:53 incid:50 kill:52
father famili:50 friend:52
fault fail:65 failur:65 crash:65 error:65 broken:65 break:65 problem:65 mistak:65 miss:65
fauna speci:57
favor favour:65 prefer:51
fax mail:56
fbi agent:54 detect:48
fcc regul:48
fda approv:48 recommend:51
fdic insur:50
fdp parti:48
fealti swear:49
fear provok:51
feast easter:56 holidai:50
feather tail:57
featherweight lightweight:63
featur column:65 field:65 attribut:65 variabl:65 input:65 measur:65 properti:65 characterist:65 factor:65 soundtrack:51 video:49
feb decemb:49 januari:49 march:49
februari decemb:79 januari:78 march:74
fecal contamin:49
fed inflat:49
feder regul:50
fee price:65 cost:65 charg:65 pai:58 paid:52 payment:59 premium:48 salari:51 subscript:51
feebl weak:48
feedback input:53
feel mood:65 everybodi:51 everyon:51 happi:55 know:50 realli:56 sad:52 sens:50 think:52
feet centimetr:52 foot:51 inch:51 meter:62 metr:56 mile:49 tall:51
fell fall:65 cent:51 climb:55 declin:48 down:51 drop:61 jump:50 share:48 slip:61
felon crimin:48
feloni charg:61 crimin:56 sentenc:50 theft:49
felt feel:65
femur broken:48
ferri passeng:59 ship:54
fertil soil:49
fester linger:49
festiv holidai:65 music:48
festoon banner:56 flag:50
fetal abnorm:49
fetch get:65 retriev:65 download:65 load:65
fever symptom:54
few small:65 littl:65 tini:65 short:65 rare:65 scarc:65 seldom:65 uncommon:65 minor:65 mani:55
fha loan:50
fianc friend:51
fianna parti:51
fibr synthet:50
fibula broken:49
fiction author:54 book:52 charact:53 film:49 genr:51 novel:68 stori:52
field column:65 attribut:65 variabl:65 featur:65 input:65 measur:65 properti:65 characterist:65 factor:65
fifteen eight:58 eighti:58 fifti:66 five:54 forti:65 four:51 nine:58 nineti:58 seven:55 seventi:60 six:54 sixteen:75 sixti:62 ten:64 thirti:72 twelv:74 twenti:75
fifteenth fifth:51 tenth:57
fifth consecut:52 doubl:48 first:50 second:66 straight:49 tenth:63 third:71
fifti eighti:68 fifteen:66 forti:64 nine:49 nineti:67 seventi:68 sixteen:58 sixti:72 ten:54 thirti:71 twelv:56 twenti:70
figur number:65 valu:65 amount:65 quantiti:65
file document:65 complaint:51
fill complet:65 bucket:48 empti:58
film video:65 movi:70 clip:65 soundtrack:53
filmfar award:50
filmmak artist:53 film:60 movi:51 writer:49
fin tail:51
final end:65 last:65 finish:65 complet:65 match:54 round:58 second:52 tournament:49
finalist shortlist:51 winner:58
financ bank:65 debt:48 fund:55 invest:50 lend:48 loan:51
financi bank:65 financ:65 econom:49 invest:49
find found:65 discov:65 detect:65 notic:65 spot:65 locat:65 identifi:65 recogn:65 search:65 look:65 seek:65 clue:50
fine detail:65 good:65 nice:65
finer coarser:52
finest famous:52 greatest:51
finger hand:58 nose:54 stick:48 thumb:62 tongu:48
fingerprint passport:50
finish end:65 last:65 complet:65 second:48
finit infinit:56 integ:54 linear:51 polynomi:55 scalar:51 subset:58 symmetr:49 vector:50
finnish polish:48
fir tree:48
firebal explod:49
firefox browser:61 linux:48
fireplac ceil:50 floor:48
firm busi:51 compani:61 invest:52
firmer steadier:52 stronger:52
firmwar updat:49
first begin:65 start:65 launch:65 initi:65 top:65 best:65 fifth:50 second:64 third:56
fiscal budget:55
fisheri fish:56
fisherman fish:51
fishermen fish:56
fist hand:48
fit learn:65 train:65 teach:65 studi:65
fitr holidai:50
five eight:77 fifteen:54 four:77 nine:75 seven:77 six:78 sixteen:54 ten:53 thirti:49 three:75 twelv:56 twenti:53 two:68
fivefold increas:51
fix repair:65 mend:65 correct:65 freez:65 lock:65 constant:65 same:65
flag banner:59
flagpol flag:52
flagrant violat:48
flaki unreli:65 unstabl:65 fail:65
flamenco rhythm:48
flank front:50
flare clash:50
flatb lorri:48 truck:59
flatli disagre:50 refus:49 reject:55
flavor blend:50 ingredi:54 tast:61
flaw faulti:50
flawlessli smoothli:51
fleet ship:57
flew fli:53 fly:63 plane:59
fli fly:59
flight fly:55 passeng:56 plane:61
flintoff rounder:49
flood rain:54 storm:53
floodgat open:49
floodplain forest:48
floodwat flood:63 storm:50
floor ceil:48 room:56 tile:49
floppi disk:62
flora speci:50
floral decor:49 flower:52
flour bake:57 bread:61 butter:61 grain:53 mixtur:51
flout compli:55 violat:53
flow workflow:65 pipelin:65 chain:65 process:65 stream:53 upstream:51
flower tree:52
flown fly:55 plane:56
flu bird:54 infect:61 symptom:48
fluctuat price:49
fluent speak:52 spoken:52
fluentli speak:52
fluoresc light:50
flute instrument:51
flutter flag:57
fly fli:59 plane:60
flyweight lightweight:59
fm radio:52
focuss focus:60
foe oppon:54
fog cloud:52 rain:55 weather:49 wind:50
foggi weather:52
foia request:49
foil plot:49
fold merg:65
folder directori:65
foliag flower:55 tree:48
folk music:52
folklor histori:49 legend:50
follow next:65 after:65 later:65 subsequ:65 track:65 monitor:65 trace:65
fomc fed:51
fondli recal:53 rememb:58
food ingredi:49
foodstuff machineri:51
foolish stupid:62
foolishli greedili:49
foot feet:51
footag film:65 video:65 movi:65 clip:65 photograph:52 pictur:48 scene:52
footbal club:55 leagu:59 plai:51 player:58 team:53
footbridg bridg:56
foothil plateau:50 slope:52
footpath road:48
forbad forbid:67
forbid block:65 prevent:65 permit:49 restrict:50
forc command:52 deploi:52
forcefulli repeatedli:48
fordham univers:53
forearm thumb:55
forebear ancestor:56
forecast guess:65 predict:65 estim:65 forese:65 expect:65 outlook:55
foreclosur default:51
forefath ancestor:52
foreground background:53
forehand baselin:54
forehead ey:50 hair:49 nose:51
foreign outsid:65
foremost greatest:52
forens examin:55 expert:53 specialist:49
foresaw forese:65
forese guess:65 predict:65 forecast:65 estim:65 expect:65
foreseen forese:65
forest tree:48
forestal forese:49
foreword annot:48 articl:54 book:52 edit:48 essai:59 written:51 wrote:53
forgeri charg:49 fraud:58 theft:56
forget forgotten:65 expir:65 lose:65 everybodi:50 everyon:52 know:55 rememb:57 somebodi:48 tell:53 thing:49 want:49
forgett memor:50
forgot forget:65 forgotten:65 guess:48 know:52 never:51 nobodi:51 rememb:54 somebodi:50 tell:50
forgotten forget:65
forint euro:54
forklift truck:60
form shape:65
former previous:65 past:65 earlier:65 befor:65 prior:65 old:65 histori:65
formerli becam:50
formul framework:48 guidelin:50 implement:56 outlin:54 principl:48
forthright honest:54
forti eighti:64 fifteen:65 fifti:64 nine:50 nineti:62 seventi:62 sixteen:58 sixti:65 ten:54 thirti:69 twelv:54 twenti:69
fortitud patienc:50
fortnightli monthli:50 weekli:57
forward send:65 deliv:65 transmit:65
found find:65 discov:60
four eight:75 fifteen:51 five:77 nine:72 seven:74 six:76 sixteen:53 three:78 twelv:56 two:74
fourfold increas:50
fourier invers:51 nonlinear:51 transform:50
fourteen eight:59 eighti:54 fifteen:77 fifti:61 five:54 forti:60 four:53 nine:59 nineti:52 seven:57 seventi:56 six:54 sixteen:76 sixti:58 ten:61 thirti:68 three:50 twelv:76 twenti:72
fourteenth fifth:48 tenth:52
fourth consecut:55 doubl:49 fastest:50 fifth:74 finish:50 first:54 quarter:53 second:71 straight:52 tenth:61 third:75
fowl bird:53
fox televis:51
foyer door:52 floor:53 room:55
fraction percent:65 percentag:65 share:65 proport:65
fractur broken:53
fragil shaki:56
fragment part:65 piec:65 portion:65 slice:65 section:65 segment:65
fragmentari incomplet:50
fragrant flower:53
frame box:65 rectangl:65
framework agreement:51 blueprint:51 implement:57 principl:54 protocol:50
franc pari:51
frankli anyth:48 honestli:66 know:51 noth:54 quit:48 realli:53 repli:48 someth:50 think:56 yes:49
fraud cheat:65 swindl:65 crimin:65 theft:65 charg:52
fraudul fake:49 fraud:57 invoic:49
fraught complic:51
frazzl nervous:49
freak crazi:54
freaki weird:48
freedom free:65
freekick header:60
freestyl metr:51
freewai road:52
freez frozen:65 fix:65 lock:65
freight lorri:48 passeng:55 transport:59
freighter passeng:51 ship:64
french german:48 italian:52 spanish:53
frequenc oscil:53 vibrat:51
frequent common:65 often:65 major:65 usual:65 ordinari:65 typic:65 normal:65 regularli:56 sometim:48
fresco paint:56
fresh new:65 recent:65 novel:65
fresher prettier:49
fri bake:48 bread:54 soup:54
friction instabl:49
fridai mondai:78 morn:57 saturdai:66 tuesdai:78 week:57
fridg drawer:48
friendship mutual:49
frigat fleet:52 ship:55
frighteningli fairli:49
frigid colder:55 warm:51 weather:50
front begin:65 start:65
frontag road:53
frontier border:49
frontman band:48
frontrunn candid:54
froze freez:65 frozen:65
frozen freez:65
fruit flower:52 harvest:50
fruiti tast:49
fry bake:54 boil:56 butter:59 mixtur:49 pot:49
ft feet:53 meter:52 metr:56
fta agreement:50
ftp http:57 server:49
ftse index:53
fuchsia bright:51 green:50 shade:49
fuel suppli:50
fujitsu intel:49
full complet:65 whole:65 entir:65
fumbl intercept:59
fun crazi:52 funni:51 happi:51 kind:50 realli:49 stuff:51 thing:48 weird:49
function method:65 routin:65 differenti:49 paramet:54
fund financ:55 invest:56 loan:51 monei:57
fundament principl:57
funerari artifact:51
funk rhythm:52
funnel monei:51
funni weird:54
funnier nicer:50 prettier:52
furious angri:59
furnish decor:48
furnitur decor:48
further more:65 addit:65 extra:65
furthermor although:50
futur tomorrow:65 come:65 ahead:65 next:65 prospect:49
gadget comput:48 laptop:50
gaelic english:53
gai sex:54
gain earn:49 share:49
galapago island:48
gale rain:48 storm:56 wind:58
galician spanish:51
galleri librari:49
gallup poll:59 survei:58
galoi finit:49
game plai:65 leagu:49 player:49 season:53
gamecub consol:53
gameplai mode:49
gamma alpha:61 rai:48
gangster gang:59
gap empti:65 blank:65 miss:65 absent:65 hole:65 narrow:52 widen:55
garag apart:49 car:50 shop:49
garb uniform:54 wear:57
garbag pile:52 wast:49
gargantuan huge:53
garlic butter:57 pickl:50 slice:52
gas electr:49 oil:54 pipelin:52
gase carbon:62
gasolin crude:56 distil:53 oil:49 price:52 suppli:48
gatewai hub:49
gather collect:65 accumul:65
gaug devic:65 sensor:65 machin:65 meter:65
gauguin gogh:62
gaussian invers:49
gave give:65
gaza strip:52
gaze peek:48 smile:49
gazeta daili:51 newspap:55
gazett newspap:49
gcse grade:49
gdp growth:58 inflat:50 output:52
gearbox brake:50 manual:48
geeki smart:48
gees bird:57
geico insur:49
gender women:65 men:65 sex:65
gene cell:51 dna:49 encod:50 sequenc:48
gener invent:65 synthet:65 artifici:65 creat:65 make:65 produc:65 build:65
genera speci:54
genet dna:52 gene:58
genom dna:49 gene:49 sequenc:50
genr artist:49 music:54 soundtrack:48
genuin real:65 actual:65 truli:53
genus speci:62
geograph locat:65 place:65 map:65
geographi scienc:50
geometr linear:49
geometri calculus:49 dimens:48 equat:48 theori:48
geopolit uncertainti:50
georgetown univers:55
german italian:49 polish:54 swiss:54
germani german:55
germin seed:49
get got:65 receiv:65 accept:65 fetch:65 retriev:65 download:65 load:65 go:55 somebodi:49 want:55
ghost shadow:50
giant big:65 larg:65 huge:65 enorm:65
gigabyt megabyt:69
gigant huge:54
giggl smile:48
ginger butter:50 fresh:48 pickl:51
girder bridg:51
girl child:54 children:51 woman:55 young:48
girlfriend friend:52
give gave:65 provid:65 suppli:65 hand:65
given give:65 gave:65
glacier plateau:51
glad happi:65 positive:65 everybodi:54 everyon:51 feel:52 know:52 nobodi:48 realli:57 sure:59 thing:49 think:52 want:48 wish:51
glass shard:52
glaze glass:50 tile:52
glean inform:51
glitch hiccup:65 fail:65 error:65
global econom:50
globovis televis:51
globular cluster:53
gloom uncertainti:50
gloomi optimist:53 outlook:55 pessimist:56 sober:48
glossari dictionari:55
glove pad:51
glow bright:60 light:49
glue attach:65 combin:65
glum optimist:48 sober:50
gmail googl:51
gmbh ltd:51
go went:65 gone:65 anywai:48 come:61 do:59 get:55 sure:49 thing:51 think:48 want:49
goal target:65 outcom:65 score:61 scorer:48
goalkeep header:49
goalless draw:50 match:49
goalscor scorer:65
goat dog:51
goate hair:54
god curs:51
goe come:50
golf cours:49 tournament:49
golkar parti:51
gone go:65 went:65 nowher:56
gonna do:52 go:56 know:48 nobodi:49 realli:53 somebodi:54 sure:50
good product:65 articl:65 item:65 qualiti:65 perform:65 best:65 top:65 optim:65 nice:65 fine:65 positive:65 better:57
goofi funni:50 weird:52
googl app:50 browser:54 internet:56 onlin:50 softwar:49 user:53 web:57
gop candid:53
gorgeous beauti:64
gosh know:49 realli:50 thing:48 think:50
got get:65
gothic architectur:48 style:50
gotta do:55 everybodi:49 go:54 know:52 realli:52 somebodi:50 think:51 want:53
gotten get:65 got:65
gourmet menu:49
government organ:49
gown wear:50
gps devic:48 navig:49 sensor:50
gpu graphic:65 card:65 video:65 cpu:53
grab pull:50
gracious kindli:51
grade judg:65 rate:65 assess:65 evalu:65 mark:65 score:65 point:65 class:48 math:51 school:49
grader grade:50
gradient veloc:52
gradual slowli:59 steadili:54
graduat degre:56 school:58 student:59 teacher:51 univers:58
graf updat:55
grai grei:65 black:57 blue:55 bright:52 colour:49 dark:52 green:52 hair:49 red:50 shade:51 white:59
grain crop:51 harvest:55
gram kilogram:52
grammar english:52 vocabulari:51
grammat noun:55 semant:48 verb:52
grammi award:52
grandchildren sibl:55
granddaught sibl:52
grandfath ancestor:49
grandmast chess:57
grandmoth famili:52 friend:52 parent:50 sibl:49
grandpar famili:55 parent:61 sibl:56
grant permiss:51 permit:50
grape wine:58
graph plot:65 chart:65 diagram:65 pictur:65 matrix:50
graphic gpu:65 card:65 video:65 pictur:65 layout:49 photo:52 raster:48
grass tree:52
grassi slope:53
grassland forest:61
gravenei selector:51
grayish colour:48 grei:49 shade:51 speckl:55 white:52
great greatest:53
green blue:53 red:57 shade:54 white:49
greenback yen:52
greenhous carbon:59
greenish bright:49 colour:52 grei:48 shade:50 speckl:52
greenspan fed:54
greet salut:49
gregorian calendar:51
grei black:51 blue:50 colour:54 dark:50
grenad explod:56 shell:48
grew grow:65 growth:65
greyish grei:49 speckl:50
grievanc complaint:50
grievous serious:50
grim sober:52
grin smile:70
grocer groceri:59 shop:48 shopper:48
groceri shop:62 shopper:52 store:63
groov rhythm:48
gross total:49
grossli unfair:53
groundless absurd:48
groundwat contamin:54 water:54
group cluster:65 segment:65 set:65 class:65 categori:65 kind:65 type:65 label:65 sort:65 team:65
grouper fish:52
grove tree:50
grow growth:65 increas:65 rise:65 climb:65
grower crop:52 harvest:48
growl hiss:53
grown grow:65 growth:65
growth grow:65 increas:65 rise:65 climb:65 trend:65 direct:65 consumpt:52 econom:51 economi:57 inflat:52 outlook:48 robust:54 slowdown:55
grumbl complain:48
guarante promiz:65 sure:65
guard protect:65 secur:65 safe:65 check:65
guardsmen guard:52
gubernatori candid:55 elect:52
guess predict:65 forecast:65 estim:65 forese:65 expect:65 suggest:65 propos:65 anywai:49 everybodi:50 exactli:53 happen:49 honestli:52 know:61 nobodi:54 realli:50 somebodi:50 sure:55 thing:50 think:61 thought:50 wrong:48
gui crazi:53 everybodi:54 know:51 lot:48 realli:53 somebodi:53 stuff:56 thing:53 think:49
guidanc instruct:48
guidebook guid:49
guidelin criteria:51 recommend:57 regul:51
guilder billion:49 dollar:49 euro:52
guilti charg:60 crimin:52 sentenc:57
guitar band:51 instrument:57 keyboard:60 melodi:50 music:51 rhythm:53 sound:48 tune:54
guitarist band:60
gunbattl clash:57
gunfight clash:49
gunman kill:49 shoot:50
gunmen kill:53
gust rain:49 storm:50 wind:68
gusti rain:52 wind:58
gyrat fluctuat:51
haa seed:50
haaretz daili:50 newspap:53
habitat forest:56 speci:55
habsburg empir:49
had have:57
hail praiz:54
hair wear:49
hairpin curv:49
half halv:65 part:65 shrink:65 reduc:65 decreas:65 fall:65 lower:65 less:65 declin:65 sixteen:65 minut:52 quarter:50
halfpip downhil:49
halibut fish:50
halloween christma:58 holidai:53
hallwai door:50 floor:55 room:56
halt stop:65 end:65 abort:65 quit:65 termin:65 cancel:65 kill:65 restart:54 resum:56
halv half:65
hamlet town:55
hand manual:65 give:65 provid:65 suppli:65 thumb:50
handbag bag:50
handelsblatt newspap:49
hander pitch:51
handheld comput:48 desktop:54 devic:54 laptop:56
handset iphon:58 phone:54
handwritten copi:49 document:50 letter:61
hangar deck:51
hantuchova seed:51
hanukkah candl:49 christma:55 holidai:52
happen occur:65 anyth:51 anywai:52 everybodi:51 exactli:52 guess:49 know:54 nobodi:53 noth:51 realli:48 somebodi:48 someth:51 sure:49 thing:59 think:50
happi positive:65 everybodi:50 everyon:49 feel:55 lucki:51 realli:50 sad:51 wish:49
happier happi:51 nicer:56 prettier:51
harass discrimin:49
hard difficult:65 harder:55
hardback edit:53
hardcor band:49
hardcov book:52 edit:52 publish:50
harder hard:55
hardest worst:49
hardli alwai:52 never:49 nobodi:51 noth:51 realli:50 seldom:56
hardwar machin:65 card:65 comput:55 desktop:52 interfac:50 server:49 softwar:59
hardwood forest:49
hardwork honest:51
harm damag:65 loss:65 claim:65 danger:65 unsaf:65 endang:49
harmonica instrument:51 keyboard:51
harpsichord instrument:49
harsher punish:48
harvard scienc:49 studi:52 univers:65
harvest crop:62 grain:55
has alreadi:49
hasbro toi:53
hashish kilogram:55
hat wear:55
hatcheri fish:49
hatr prejudic:55
haul load:52 lorri:49 truck:50 unload:48
have alreadi:52
haywir gone:50
hazard danger:51
hbo televis:53
hdtv tuner:51
head start:65
headach symptom:49
headband uniform:50 wear:54
headcount reduct:50
header minut:50
headfirst slide:49
headgear wear:51
headlamp lamp:50
headless skeleton:50
headlight dashboard:49
headset phone:52
health care:63
healthcar care:57 health:62
healthier healthi:57
heap pile:60
hear heard:54
heard hear:54 hiss:52 listen:51 loud:60
heart puls:65 brain:49
heartbreak sad:51
heartbroken sad:48
hearten optimist:51 surpriz:49
heartless greedi:48
heartthrob star:51
heat temperatur:65 cool:51
heater heat:54 lamp:49
heatseek chart:55
heavi larg:65 heavier:51
heavier heavi:51 lighter:62
heaviest heavi:48
hebrew translat:52 word:50
heck everybodi:54 guess:49 happen:49 know:53 lot:52 realli:51 somebodi:50 thing:52 think:51
hedg invest:51 investor:51
heed ignor:55
hefti pai:49
hei crazi:54 everybodi:51 know:49 realli:49 somebodi:49 think:49 yes:54
height high:65 width:49
heighten jitter:53
heinous crimin:49
held hold:65
helicopt fly:49 plane:58
hello goodby:60
helmet uniform:49 wear:52
help effort:48 enabl:48 try:50
helpless hopeless:59
helplessli watch:56
henc deriv:51 mean:55
henceforth shall:57
henin seed:49
henman seed:49
hepat infect:59
herald newspap:51
herb ingredi:50
herculean task:50
hereaft shall:50
herebi shall:50
heritag preserv:52
hero legend:50
heroin drug:52
herp infect:53
herself woman:50
hershiz pitch:51
heterogen homogen:56
heterosexu sex:51
heurist algorithm:52
hewitt seed:49
hewlett intel:58
hexagon lattic:51 rectangl:51 spheric:52
hf frequenc:49
hibiscus flower:52
hiccup glitch:65 fail:65 error:65
hid hide:65 hidden:65 conceal:52
hidden hide:65 invis:65 secret:65 cach:48 conceal:49
hide hidden:65 conceal:65 mask:65 anonym:65
hideous ugli:51
hierarch hierarchi:55
hierarchi hierarch:55
high height:65 peak:65 maximum:65 top:65 best:65 low:55
higher increas:49 low:55 lower:65 price:52 rate:52 rise:50
highest maximum:65 most:65 lowest:65 rank:50
highwai road:63 rout:58
hijab wear:54
hijack plane:51
hilari funni:52
hilbert hadamard:49
hill slope:49
hilli dens:51
hillsid nearbi:48 slope:56
hinder effort:48
hindi film:48 languag:51 subtitl:48
hint suggest:54
hippocampus brain:49
hiss heard:52 loud:48
histori past:65 former:65
historian author:53
historiographi histori:49
hitter pitch:60
hiv infect:63
hk dollar:54
hmmm anyhow:49 think:52 yes:54
hmo care:48 insur:52
hoars trembl:52 voic:48
hockei leagu:53 team:50
hodgepodg jumbl:52
hofstra univers:49
hoist flag:58
hokkien dialect:49
hold held:65
hole gap:65 blank:65
holidai christma:65 easter:59 weekend:49
hollywood film:51 movi:59
holocen epoch:59
homei nice:50
homepag web:53 websit:58
homer hit:49 pitch:49 run:51
homestand streak:49
homework chore:51
homicid crimin:49
hominid ancestor:48
homophob hate:49 insult:49
homophobia discrimin:51 prejudic:53
homosexu sex:58
honda auto:51
hone sharpen:52 skill:51
honei butter:51
honest trustworthi:54
honesti trustworthi:49
honestli guess:52 know:51 nobodi:49 think:51
honor award:53
honour award:50
hope chanc:49
hopefulli come:49 go:49 realli:50 sooner:49 sure:54 thing:48 tomorrow:54
hord swarm:51
horizont angl:48 curv:49 perpendicular:53 rectangl:48 width:49
horrend worst:51
horribl sad:54 stupid:50 ugli:54
horrifi shock:56
horror film:48 movi:49
hors dog:50 ride:51
horseback ride:58
hospic care:54 hospit:52
hospit doctor:65 patient:65 care:48 treat:48
host server:65 servic:65
hot cool:51
hotel cafe:53 room:50 shop:49
hotter colder:61
hour hourli:65 time:65 clock:65 dai:55 minut:53 morn:54 night:50 weekdai:48
hourli hour:65
housewif woman:53
housework chore:54
how mani:65 count:65 explain:48 know:54 see:48 tell:49 understand:51
howev although:70 though:61
howl hiss:49
hsbc bank:52
html pdf:57 xml:59
hua nan:51
huber seed:49
hue bright:49 colour:51 shade:51
hug greet:50 smile:55
huge big:65 larg:65 giant:65 enorm:65
human person:65 peopl:65 individu:65 somebodi:65 readabl:65
humanitarian relief:51
humanoid robot:49
humbl happi:50
humid colder:53 temperatur:62 warm:53 weather:55
humil patienc:54 wisdom:51
humor funni:51
humorist writer:53
humve truck:50 vehicl:56
hundr dozen:67 ten:55 thousand:74
hundredth tenth:53
hung hang:61
hungarian german:50 polish:59
hurl thrown:49
hurri go:50 rush:49 wait:52
hurrican flood:49 storm:66
hurriyet daili:59 newspap:55
hurtl drift:49
husband friend:51 woman:49
hydraul brake:54 electr:51 engin:52
hydro electr:51
hydrocarbon carbon:50
hydrogen carbon:55 molecul:51
hydropow project:51
hygien health:50
hymn melodi:48 sing:50
hyperact disord:52
hypocrit stupid:50
hypothes infer:56 suggest:51 theori:50
hypothesi hypothes:58 theori:60
hypothet plausibl:48 scenario:48
hyster angri:50
hz frequenc:52
iaea inspect:48
ibf lightweight:53
ibg statist:50
ibm comput:52 desktop:49 intel:64 mainfram:56 softwar:52
icici bank:49
id card:52 ids:48
idea concept:56
idealist loner:50
ident same:65 equal:65 alik:65 identifi:65
identif fingerprint:59 ident:51 ids:48 passport:51
identifi find:65 discov:65 detect:65 notic:65 spot:65 locat:65 recogn:65 ident:65
ideolog polit:53
ideologi belief:51
idiom dialect:53 languag:52 phrase:52 vocabulari:54
idiot crazi:50 fool:57 stupid:53
if becaus:56 know:48 sure:51 unless:51
ignit explod:48
ikea store:52
ilbo newspap:51
ill sick:65 patient:65 disord:52 symptom:56 treat:50 untreat:49
illog absurd:57 unfair:49
illumin light:49
illustr paint:65 artwork:65 pictur:65 articl:48 author:49 book:49 essai:54 publish:48 stori:49
imac appl:53 desktop:49 iphon:53
imag pictur:65 photo:65 photograph:65 snapshot:65 snap:65 visual:65
imageri imag:55 visual:52
imagin mind:53
imit copi:65
immens enorm:72 huge:49
impact influenc:65 effect:65 mitig:50
imparti transpar:48
imperi empir:48
imperil endang:59
implaus absurd:59 explan:49 plausibl:60
implement framework:57
impli mean:49
implod collaps:51
implor ask:49 persuad:48 remind:49
import load:65 read:65 open:65 consumpt:52 export:72 product:52 sale:49 tariff:56
important relev:65 us:65 influenti:65 matter:65 weight:65 signific:53
importantli understand:48
impos punish:49 restrict:53 rule:48 strict:54
imposit arbitrari:50
imposs difficult:57 prove:48
impract useless:48
imprec incorrect:48
impressionist painter:52
imprison punish:48 sentenc:60
improp irregular:48
improv better:65 superior:65 boost:50 effici:51 strengthen:50 upgrad:49
inabl failur:50
inaccur accur:51 bias:51 incomplet:53 incorrect:64 mislead:60 unreli:52
inadequ lack:50
inadvert accident:63
inbox mail:53
incalcul enorm:48
incandesc lamp:51
incarcer sentenc:51
incent benefit:49
inch centimetr:61 feet:51 width:53
incid accid:49
inciner wast:50
incit provok:50
inclement weather:61
incoher rambl:49
incom sale:65 turnov:65 benefit:50 median:50 payment:49 premium:51 tax:58
incomplet incorrect:51
incomprehens absurd:58
inconceiv absurd:49
inconsequenti unimport:64
inconsist contradict:54
incorrect wrong:65 mistak:65 error:65 incomplet:51
incorrectli wrongli:57
increas grow:65 growth:65 rise:65 climb:65 up:65 rais:65 boost:52 consumpt:52 decreas:70 higher:49 offset:52 reduc:60 reduct:52
incredibli pretti:60 truli:48 veri:62
incumb candid:57 elect:54
incurs attack:48
inde believ:54 fact:55 hardli:51 probabl:51
indebted debt:48
indec nude:65 nake:65 nuditi:65
indefinit postpon:49
index benchmark:57 composit:50 stock:57
indic confirm:49 suggest:53
indict charg:55 crimin:56 trial:49
indirectli directli:55
indiscrimin attack:48
indispens important:49
individu person:65 peopl:65 human:65 somebodi:65
industri busi:54 compani:51 product:51
inexcus absurd:49
inexpens cheap:65 low:65 cheapli:48
inexperienc untrain:54
infant birth:56 child:58 children:57 parent:49
infantri command:52
infect patient:50 symptom:48
infer explan:49 hypothes:56
inferior superior:60
infield pitch:51
infinit finit:56
infirmari hospit:52
inflam provok:52
inflamm caus:49 tissu:49
inflat fed:49 growth:52 price:51 rate:58 rise:55
inflationari inflat:58
inflect noun:57 verb:57
inflict damag:48
inflow flow:48
influenc effect:65 impact:65
influenti important:65 relev:65 us:65 matter:65
influenza bird:50 infect:58
infomerci televis:49
inform data:65 record:65 knowledg:65 fact:65 databas:51 document:48
informat scienc:54
infrar camera:50 laser:56 rai:49 sensor:55
infrequ rare:65 scarc:65 seldom:65 uncommon:65 minor:65 few:65
infring violat:57
infus inject:53
ingeni clever:56
ingest contamin:50
ingredi recip:52
inhabit popul:55
inher intrins:55
inhibitori neuron:50
initi begin:65 start:65 first:65 launch:65
inject dose:49
injur dead:50 kill:51
injustic prejudic:50
inkjet printer:64
inland upstream:48
innat intrins:50
inner outer:57
innermost inner:50
innocu harmless:49
innov creativ:59 develop:56
innumer numer:54 sever:51
inpati hospit:51
input column:65 field:65 attribut:65 variabl:65 featur:65 measur:65 properti:65 characterist:65 factor:65 feedback:53
inquiri complaint:48 examin:49 probe:65
inse statist:50
insect bird:49 speci:50
insecur instabl:51
insert delet:50 remov:49
insid within:65 outsid:58 underneath:51
insight knowledg:51
insignia uniform:50
insignific unimport:61
insist refus:51
insomnia symptom:49
inspect see:65 view:65 look:65 watch:65 check:65 verifi:65 examin:65 test:65 valid:65
inspector inspect:65
instabl crisi:54 stabil:48 uncertainti:53
instal packag:65
instanc record:65 row:65 exampl:65 case:65 entri:65 observ:65 sampl:65 line:65 item:65 point:65
instant moment:65 time:65
instead rather:52 simpli:49
institut scienc:55 studi:54 univers:53
instruct command:65 order:65 guidanc:48
instructor teach:48 teacher:54 train:55
instrument keyboard:54
insuffici lack:55
insult rude:65 offens:65
insur polici:65 premium:65 pension:56
insurg attack:48
intact remain:50 unalt:52
integ binari:48 finit:54 logarithm:48 matric:53 matrix:49 polynomi:57 scalar:56 symmetr:49 vector:50
integr dynam:54
intel chip:50 processor:51 softwar:49
intellect abil:49
intellig inform:50
intend meant:50
intensifi persist:49 strengthen:48
interact dynam:52
intercours sex:52
interdisciplinari scienc:50
interestingli although:50 though:55
interfac api:48 configur:56 hardwar:50 server:48 softwar:50 system:49 user:53 xml:48
interfax quot:50
interleagu game:49
intermin endless:50
intermod transport:52
intern insid:65 within:65
internation recogn:49
internecin conflict:53
internet web:67 onlin:68 net:65 app:49 brows:53 browser:52 comput:48 download:50 googl:56 network:51 phone:50 softwar:50 subscrib:50 user:59 websit:49
interpret explain:65 reason:65 caus:65 understand:65 context:52 descript:49 text:48
interrupt break:65 paus:65 stop:65
intersect interchang:52 road:52 rout:54
interst rout:51
interurban trollei:52
interv rang:65 between:65 period:65 time:65 durat:48
interview comment:49 told:51
intestin tissu:50
into back:49 onto:51 out:49 through:56
intoler prejudic:50 toler:54
intract conflict:48
intradai lowest:49
intransig stubborn:51
intrigu puzzl:49
intro song:49
introduc modifi:48
introvert loner:55
intuit knowledg:48
inund flood:65
invalid valid:55 vote:49
invent synthet:65 artifici:65 gener:65 creat:65
inventor invent:58
inventori stock:65 reserv:65
invers coeffici:54 logarithm:51 paramet:52 variabl:48 varianc:50
invert orthogon:48
invest busi:48 financ:50 firm:52 fund:56 investor:48
investig case:49 examin:54 probe:66
investor invest:48 market:53 stock:55
invigor reshap:49
invis hidden:65 secret:65
invoic receipt:51
invok call:65 request:65
ion molecul:51
ios app:62 iphon:58 linux:49
ipad app:60 appl:51 iphon:74 laptop:50
iphon app:63 appl:50 desktop:48 laptop:49
ipod app:50 appl:50 desktop:51 download:48 iphon:67 laptop:58
ipso poll:52 survei:49
iran enrich:50
irat angri:64
iridesc bright:51 colour:53
irish english:48
irna quot:48
irreduc finit:53 integ:50 polynomi:54 represent:48
irrefut evid:51 proof:51 unambigu:52
irregular strang:65 unusu:65 abnorm:65 odd:65 suspici:65 weird:65 unexpect:65
irrelev useless:65 redund:65 trivial:51 unimport:61
irrepar damag:57 harm:53 undo:48
irrespons stupid:54
irresponsibli sensibli:49
irrig water:50
irs auditor:49
isbn book:49 edit:52 publish:53
isl island:51
iso standard:56
isomorph finit:53
isp internet:49 subscrib:50
issu topic:50
issuer card:50 credit:51 default:53
isthmian leagu:50
it but:50
itali italian:55
italian german:49 spanish:58
item record:65 row:65 exampl:65 case:65 entri:65 observ:65 sampl:65 instanc:65 line:65 point:65 product:65 articl:65 good:65 thing:65 object:65
iter algorithm:52 phase:48
itinerari trip:52
itself automat:65
itun app:49 download:64 iphon:49
itv broadcast:51 channel:48 televis:56
izvestia daili:52 newspap:53
jacket uniform:51 wear:55
jackpot lotteri:57
jacuzzi pool:53
jail charg:48 sentenc:64
janata parti:55
janitor worker:53
jankov seed:52
januari decemb:78 march:72
japan tokyo:51
jasmin flower:51
jaundic symptom:52
jaunt trip:57
javascript api:48 html:54 xml:48
jazeera broadcast:54 televis:54
jazz band:50 music:58 rhythm:49
jeep car:58 truck:56 vehicl:62
jeer angri:49 crowd:58 fan:48 greet:51
jelena seed:51
jeopard endang:50 harm:52
jericho strip:49
jet fly:56 plane:62
jetlin crash:50 plane:58
jewelri item:49
jigsaw puzzl:53
jiji quot:49
jitter linger:49 uncertainti:53
jitteri calm:49 investor:51 jitter:53 jumpi:58 nervous:58
job step:65 stage:65 task:65 phase:65 work:65 process:65 retrain:50
jog walk:55
join combin:65 merg:65 togeth:65 unit:65 blend:65 mix:65 connect:65 link:65
joint togeth:65 jointli:65 combin:65
jointli togeth:65 joint:65 combin:65
joke funni:51
journal articl:53 publish:59 scienc:49
journei travel:49 trip:53
joust duel:56
joy happi:53 sad:51
joyous greet:50
jpmorgan bank:53
jubil crowd:56 greet:52
judg rate:65 assess:65 evalu:65 grade:65 mark:65 score:65
judgement decis:50
judgment decis:50 judgement:73
judici judg:49 legal:49
jug bucket:49
juic butter:52 pickl:48
juli decemb:77 januari:77 march:75
jumbl shuffl:65 mix:65
jump sudden:65 abrupt:65 shift:65 spike:65 peak:65 climb:61 drop:52
jumpi nervous:54
junction road:53 rout:50
june decemb:78 januari:77 march:75
jupit earth:50
juri judg:61 trial:54
jurisprud law:52
juror hear:48 judg:56
just fair:65 equal:65 got:49
justif reason:51
justifi reason:51
kafelnikov seed:50
kamehameha king:48
kamikaz attack:48
kanal channel:51
kannada script:51
kappa alpha:60
karrada neighbourhood:48
kasparov chess:49
katrina flood:52 storm:48
kauai island:50
kb megabyt:50
keenli optimist:49
keep kept:65 rememb:65 store:65 memori:65 save:65 write:65 stai:65 remain:65
kei secret:65 password:65 credenti:65
kennel dog:50
kept keep:65
kernel linux:50
kerosen lamp:51
ketamin drug:49
ketchup pickl:49
keyboard instrument:54
keyboardist band:51
keynot address:49 deliv:49 speech:58
keypad button:48
kg kilogram:68 pound:50
kgs kilogram:55
khaki uniform:57 wear:55
khz frequenc:58
kid crazi:52 stuff:49
kidnap kill:49
kidnei brain:48 heart:50 tissu:49
kill stop:65 end:65 abort:65 quit:65 halt:65 termin:65 cancel:65 attack:54 dead:62 death:49 least:48 shoot:49
kilo kilogram:72 pound:61
kilogram pound:58
kilogramm kilogram:69 pound:57
kilomet around:48 feet:51 kilometr:74 meter:55 mile:75
kilometr centimetr:52 meter:54 metr:53 mile:71
kind class:65 categori:65 type:65 label:65 group:65 sort:65 know:51 noth:52 realli:56 someth:55 thing:54 think:50 weird:49
kinda crazi:52 feel:48 pretti:52 realli:60 someth:48 thing:52 weird:53
kindergarten grade:50 pupil:52 school:56 student:52 teacher:51
kingdom king:50
kinship affin:49
kiosk shop:59 store:52 vendor:51
kiss goodby:52
kitchen room:53
kitten cat:50
kitzbuehel downhil:55
km approxim:48 kilometr:65 meter:49 metr:53 mile:63
kmart store:49
kms kilometr:66 mile:66
kneecap broken:50
knew know:65 known:65 believ:52 guess:50 never:52 nobodi:52 thought:58
knob set:65 paramet:65
know known:65 alwai:54 anyth:55 believ:49 do:61 everybodi:61 everyon:60 everyth:50 exactli:51 feel:50 forget:55 guess:61 happen:54 honestli:51 kind:51 lot:49 never:50 nobodi:61 noth:53 pretend:52 realli:64 rememb:49 sai:53 see:50 somebodi:57 someth:57 stuff:51 sure:66 tell:58 thing:63 think:67 thought:57 understand:50 want:60 whatev:54 yes:48
knowledg inform:65 data:65 fact:65 learn:49 understand:50
known know:65 famous:51 name:56
kommers daili:50 newspap:54
kompa daili:54 newspap:56
koruna dollar:49 euro:56
kospi index:49
kph wind:52
kpmg auditor:53
kroner billion:56 dollar:52 euro:51 million:50
kronor billion:54 dollar:50 euro:51
kuyt header:48
kuznetsova seed:49
label class:65 categori:65 kind:65 type:65 group:65 sort:65 tag:65 mark:65 sign:65
labor worker:49
laboratori lab:72
labyrinth maze:50
labyrinthin convolut:50
lacquer paint:48
lacross junior:48
lai lie:65
laid lai:55
lain lie:65 lai:65
lake water:50
lakeland ledger:49
lambast praiz:52
lament sad:50
lamp candl:53 light:55
landfal storm:51
landfil wast:55
landlin phone:57 telephon:57
landlord rent:52
landslid flood:54
lane bridg:50 road:64
languag tongu:65 dialect:60 english:53 speak:48 spoken:57 subtitl:48 text:51 translat:52 vocabulari:59 word:53
lanki tall:50
laplac equat:48
laptop comput:56 desktop:58 iphon:49 notebook:53 phone:51
larceni charg:52 theft:61
lard butter:50
larg big:65 huge:65 giant:65 enorm:65 heavi:65 size:65 larger:54 small:66 smaller:50
larger enlarg:65 bigger:65 expand:65 larg:54 size:51 small:52 smaller:70 smallest:49
largest biggest:63 smallest:50
larva feed:49
lasagna soup:51
laser sensor:49
last end:65 finish:65 complet:65 ago:54 earlier:51 month:60 week:61 year:54
latch onto:53
late earli:66 mid:49
latenc durat:49
later next:65 follow:65 after:65 subsequ:65
latter origin:49
lattic hexagon:51 symmetr:50
latvian polish:51
laud praiz:58
laugh everybodi:49 heard:48 loud:51 smile:55
laughabl absurd:60
launch begin:65 start:65 first:65 initi:65
launder charg:48 fraud:53 monei:50 swindl:48
lavend flower:52 green:52 red:50 shade:50
law rule:65 legal:65 enforc:54
lawsuit case:48 complaint:56 file:61
lawyer legal:48
layer level:65 stage:65
layoff redund:49
layout graphic:49
layup basket:51
lazard firm:49
lazi stupid:48
lbc radio:49 televis:52
lbs kilogram:52 pound:48
lci televis:50
ldp parti:52
leagu club:55 game:49 player:50 scorer:51 season:54 team:51
leak leakag:52
leakag leak:52
leap jump:56
leapt climb:54 drop:53 jump:53 slip:52
learn learnt:65 train:65 teach:65 studi:65 fit:65 experi:52 knowledg:49 understand:55
learnt learn:65
leas purchas:52 rent:49
least minimum:65 lowest:65 kill:48 nearli:53
leav left:65 quit:65 cancel:65
lectur teach:52 univers:48
lede updat:48
ledg slope:49
left leav:65
leftw opposit:49
legal law:65
legendari famous:56 legend:53
legisl bill:57 propos:48
lego toi:49
lehman bank:52
leiter pitch:49
lemon butter:54 pickl:52 slice:49
lend bank:54 borrow:62 credit:55 financ:48 loan:57
lender bank:52 borrow:55 credit:49 default:55 lend:54 loan:58
length long:65 centimetr:49 width:65
lengthen shorten:61
lengthi long:65 brief:49
lengthwiz halv:50 slice:59
lenient punish:50 sentenc:48
lens camera:48 len:59
lentil soup:51
leopard cat:49
lesbian sex:52
lesion abnorm:49 brain:48 tissu:53 tumour:57
less shrink:65 reduc:65 decreas:65 fall:65 lower:65 half:65 declin:65 more:58 much:51
lessen minim:52 mitig:49 reduc:52
lesson learn:55 learnt:54 teach:50
let do:53 go:50 sure:51 tell:50 want:58
letdown surpriz:50
letter document:65 text:65 paper:65 articl:65 page:65 charact:65 sign:65 symbol:65 mail:65 messag:53
lettuc pickl:48
leukemia ill:49 patient:49
level layer:65
levi tax:54
lewd indec:56
lexic semant:56
lexicon dictionari:58 vocabulari:52
liabil insur:52 pension:50
liber parti:48
libert newspap:49
librari packag:65 archiv:59
librarian librari:52
libretto compos:53 written:50
licenc permiss:49 permit:50
licens licenc:66 permit:50
license licenc:49
lie lai:65
lieuten command:57
lifecycl workflow:51
lifespan durat:54
ligand molecul:54
light bright:65 dark:65 weight:65 small:65 lamp:55
lighter heavier:62
like similar:65 alik:65 close:65 resembl:65 compar:65 chanc:65 probabl:65 odd:65
likelihood chanc:65 probabl:65 odd:65 like:65 possibl:51 risk:51
likud parti:54
lilac flower:53
lili flower:48
lime pickl:51
limit bound:65 maximum:65 cap:65 boundari:65 ceil:65 restrict:62
limo taxi:51
limousin car:50 taxi:54
line record:65 row:65 exampl:65 case:65 entri:65 observ:65 sampl:65 instanc:65 item:65 point:65 curv:65 signal:65 seri:65 queue:65 wait:65
lineag ancestor:56 descend:49
linear equat:51 finit:51 matric:49 matrix:48 nonlinear:59 orthogon:50 piecew:51 polynomi:49 variabl:49 vector:55
lineman offens:51
linemen offens:50
linger jitter:49 persist:53 uncertainti:55
linguist dialect:54 languag:55 vocabulari:51
link address:65 url:65 connect:65 join:65 relat:65
linoleum floor:52 tile:49
linux browser:48 desktop:52 kernel:50 server:52 softwar:52
lip ey:51 mouth:51 nose:50 tongu:55
lipid molecul:56
lipitor drug:49
liquefi pipelin:50
lira euro:51
lire euro:52
list seri:65 sequenc:65
listen heard:51
liszt compos:49
lit candl:60
literaci math:49
literari author:55 essai:51 writer:53
literatur author:56 book:48 essai:54 histori:50 scienc:53 studi:49 translat:50 write:52
lithograph artwork:48 print:50
lithuanian polish:59
litig legal:51
littl small:65 tini:65 short:65 few:65 bit:59 much:49 too:49
live current:65 present:65 now:65 real:65 onlin:65 product:65
liver brain:50 heart:49 tissu:51
livermor lab:49
llc ltd:52
lleyton seed:50
lng pipelin:51
load fetch:65 get:65 retriev:65 download:65 read:65 open:65 import:65 busi:65 carri:49 truck:51 unload:56
loaf bake:56 bread:59 butter:49
loan credit:65 borrow:65 debt:65 default:55 financ:51 fund:51 lend:57 payment:58 repay:61
loath dislik:58
loav bread:55
lobe posterior:49
lobster fish:56
local near:65
locat find:65 discov:65 detect:65 notic:65 spot:65 identifi:65 recogn:65 posit:65 place:65 geograph:65 map:65 area:55 near:53 nearbi:50
lock freez:65 fix:65 door:50
locker room:56
locomot engin:49
loess plateau:54
logarithm integ:48 invers:51 scalar:48
logic arithmet:48 semant:51 theori:51
login password:58
london pari:49
long length:65 lengthi:65 durat:65 time:65
longer extend:65 continu:65 shorter:50
longest shortest:56
longtim former:53
look search:65 find:65 seek:65 see:65 view:65 watch:65 inspect:65 read:65 style:65 appear:65 pretti:50
lorri car:51 driver:49 passeng:50 taxi:54 truck:63 vehicl:50
lose lost:65 loss:65 forget:65 expir:65 win:52
loss lose:65 lost:65 damag:65 harm:65 claim:65 quarter:48
lost lose:65 loss:65
lot everybodi:51 know:49 realli:51 stuff:50 thing:51
loud angri:48 heard:60 hiss:48 nois:52 noisi:50 sound:50
louder loud:51
loudest loud:52
loung cafe:53 room:57
lousi good:49
love beauti:49 friend:50 happi:52
lover friend:57
low cheap:65 worst:65 bad:65 high:55 higher:55 lower:52 rate:52
lower shrink:65 reduc:65 decreas:65 fall:65 half:65 less:65 declin:65 higher:65 low:52 rate:48 upper:51
lowest cheapest:65 minimum:65 least:65 averag:56 highest:65 percentag:53 rate:49
lowland forest:52
loyalist loyal:49
lpga tournament:48
ltd gmbh:51
lucent compani:48
luck chanc:65 random:65 accid:65
lucki happi:51
luckier prettier:48
luckili nobodi:52
ludicr absurd:69 nonsens:52 noth:50 stupid:52
luggag bag:60 check:50 passeng:51
lullabi song:50
lumin bright:53
lunchtim morn:52 weekend:50
lung brain:51 heart:50 tissu:50
lurch wobbl:49
lush dens:48 landscap:50
ly lie:52
lyco googl:49
lymph node:52
lyonnai bank:51
lyric compos:50 melodi:64 music:52 sing:48 song:62 soundtrack:53 written:54
lyricist compos:50
maariv daili:55 newspap:56
maastricht criteria:55
mac desktop:50
macaroni soup:49
machin comput:65 devic:65 sensor:65 gaug:65 meter:65 worker:65 process:65 robot:65 hardwar:65 card:65 pump:65 engin:65
maci store:51
macintosh appl:49 browser:51 comput:49 desktop:62 hardwar:49 iphon:52 laptop:48 linux:51 mainfram:55 softwar:50
macroeconom econom:55 stabil:49
macrophag cell:49
mad crazi:51
made make:65 artifici:65 synthet:65 fake:65
mafia gang:51
magazin book:50 edit:53 newspap:58 publish:57 weekli:49
magenta bright:48
magic wizard:54
magician wizard:49
magistr judg:56
magnat billionair:56
maid helper:48
maier downhil:57
mail messag:65 letter:65 phone:51 spam:50
mailbox mail:53
maim kill:51
main boss:65
mainfram comput:57 desktop:58
mainichi newspap:48
mainli mostli:68
mainten repair:53
maiz crop:62 grain:60 harvest:55
major common:65 frequent:65 often:65 usual:65 ordinari:65 typic:65 normal:65 most:65
make made:65 creat:65 gener:65 produc:65 build:65 do:49
maker chip:49 compani:52 supplier:49
malaiz crisi:50 instabl:50
malaria infect:55
malayalam film:52 movi:49 script:49
malfeas fraud:52
malfunct faulti:51 glitch:52
malign tumour:55
mall shop:60 store:51
malnourish children:53
malpractic fraud:49
mammal bird:55 speci:57
mammalian gene:49
man men:65 woman:58
manag boss:65
mandat requir:49
mandatori minimum:52 requir:49 strict:49
mandolin instrument:50
mane hair:51
manet gogh:48
mango appl:54
mangrov forest:54
mani sever:65 multipl:65 much:65 numer:65 cluster:65 count:65 among:50 few:55 most:54 other:56
manpow logist:49 resourc:52
mansion hous:50
manslaught charg:61 sentenc:54
manual hand:65
manufactur auto:53 compani:53 export:51 machineri:57 maker:62 product:59 sale:50 supplier:56
manuscript book:48 catalogu:49 copi:51 text:53
map locat:65 place:65 geograph:65
mapl leaf:64
marca newspap:50
march decemb:74 januari:72
marcher crowd:50
margarin butter:64
margin narrow:53
marijuana drug:52
mark label:65 tag:65 categori:65 class:65 judg:65 rate:65 assess:65 evalu:65 grade:65 score:65 point:65 reward:65 sign:65 signatur:65
markedli slightli:53 steadili:55
market advert:65 ad:65 advertis:65 campaign:65 consum:50 investor:53 price:54 stock:58
marri coupl:52 sibl:48
marriag birth:51 coupl:49 sex:48
marrow tissu:54
marshi area:49
marshmallow butter:53
mart discount:48 groceri:48 sale:50 store:54
martian earth:56
martini cocktail:51
mascot nicknam:48
masculin noun:48 singular:51
mash bread:49 butter:48 slice:50
mask hide:65 conceal:65 wear:50
masonri build:48 construct:51 tile:49
massiv big:65 larg:65 huge:65 giant:65 enorm:65
masteri skill:52
mastermind plot:52
match correspond:65 pair:65 agre:65 consist:65 round:49 tournament:59
materiel logist:52
matern birth:56 child:53
math grade:51 teacher:52
mathemat calculus:55 math:52 physic:49 scienc:57 theori:50
matin daili:49
matiss gogh:52
matric coeffici:51 integ:53 linear:49 matrix:60 orthogon:49 vector:48
matrix coeffici:49 graph:50 integ:49 linear:48 matric:60 vector:53
mattel toi:56
matter important:65 relev:65 us:65 influenti:65 trivial:49
mattress bag:48 bed:61
mauv shade:49
maximum limit:65 bound:65 cap:65 boundari:65 ceil:65 peak:65 high:65 highest:65 most:65 minimum:63
mayb anyth:55 anywai:56 everybodi:58 everyon:52 everyth:48 exactli:50 forget:52 go:51 guess:58 happen:56 know:61 lot:54 nobodi:54 noth:55 realli:58 rememb:48 somebodi:55 someth:60 stuff:51 sure:54 thing:60 think:62 thought:48 yes:50
mayhem violenc:50
mayonna butter:58 pickl:53 soup:54
mb gigabyt:50 megabyt:60
mbc broadcast:51 televis:49
mccain campaign:48
mcgill univers:57
me anyth:51 crazi:49 do:51 everybodi:55 everyon:54 everyth:49 forget:50 get:49 go:50 know:56 lot:49 noth:49 realli:50 somebodi:58 someth:54 tell:56 thing:55 think:52 yes:49 yourself:56
meadow forest:49
meal bread:50 menu:48
mean meant:65 averag:65 semant:65 sens:65
meander along:51
meaner bolder:49 prettier:49
meaningless useless:52
meant mean:65 intend:50
measur column:65 field:65 attribut:65 variabl:65 featur:65 input:65 properti:65 characterist:65 factor:65 read:65 valu:65
meat bread:51 ingredi:50
mechan engin:48
mediaev centuri:52
medial posterior:61
median middl:65 centr:65 incom:50
medic doctor:65 hospit:65 patient:65 care:50 health:58 treatment:52
medicaid benefit:48 care:50 health:49 insur:50 pension:54
medicar health:48 insur:49 pension:56
medicin doctor:49 health:48
mediev centuri:57
meet met:65 talk:52
megabyt gigabyt:69
melamin contamin:52
melancholi sad:53
melanoma infect:48 tumour:55
melod melodi:59 rhythm:49
melodi music:51 rhythm:54 sing:54 song:58 sound:50 tune:55
melodrama movi:50
melt butter:52
meltdown collaps:52 crisi:60
member subscrib:65 customer:65
membran cell:51 molecul:51 tissu:50
memo document:53 letter:52
memoir book:55 diari:56 essai:59 novel:53 write:49 wrote:52
memorabilia artifact:51
memorandum agreement:49 outlin:50
memori rememb:65 keep:65 store:65 ram:65
men man:65 women:65 sex:65
mend fix:65 repair:65 correct:65
mengistu dictat:49
menial job:50
mening infect:53
menorah candl:56
mental disord:51 ill:49 physic:52
mention refer:55
mentor tutor:54
menu recip:51
menus menu:69
mercantil exchang:51
merced car:60 vehicl:50
merchand product:65 articl:65 item:65 good:65 sale:54 store:49
meretz parti:49
merg combin:65 join:65 togeth:65 unit:65 blend:65 mix:65 fold:65 renam:50
merger merg:53
meringu bake:51
merlot wine:51
merril bank:49
messag mail:65 letter:53
met meet:65
metadata databas:51 xml:56
metal iron:52
metallica band:50
metallurgi machineri:50
metaphor phrase:51
metastat tumour:49
mete punish:54
meteorolog weather:50
meteorologist weather:57
meter metr:73 devic:65 sensor:65 gaug:65 machin:65 centimetr:53 feet:62 kilometr:54
methadon treatment:49
methamphetamin drug:53
methan carbon:57
method function:65 routin:65 algorithm:54 techniqu:67 tool:49
methodologi analys:50 evalu:49 method:59 techniqu:51 theori:50
metr meter:73 centimetr:53 feet:56 kilometr:53
metropoli citi:48
mhz frequenc:53
mice mous:49
mickelson hole:49
microbiologi scienc:54
microchip chip:49
microfilm archiv:57 copi:49
micron intel:48
microphon camera:54
microprocessor chip:49 comput:52 cpu:57 desktop:49 hardwar:49 intel:60 mainfram:52 processor:61
microsoft appl:49 browser:55 desktop:54 googl:61 intel:62 iphon:48 server:49 softwar:59
microsystem intel:52
mid late:49
midafternoon tokyo:48 yesterdai:51
midair collid:52 crash:50
middai fridai:53 mondai:53 morn:63 overnight:52 tuesdai:50
middl median:65 centr:65
middleweight lightweight:59
midi keyboard:51
midmorn fridai:49 mondai:49
midnight hour:50 morn:53 night:50
midterm elect:55
might probabl:52
migrain symptom:50
migrant migrat:48
migratori bird:59 migrat:48
milder colder:56
mile feet:49 kilometr:71 near:49
milit attack:55
militari command:52 forc:55
milk butter:50
millet grain:48
millimet centimetr:64 inch:60
millimetr centimetr:69 inch:55
million billion:68 dollar:58 worth:54
millionair billionair:62
milliyet daili:55 newspap:55
mimic imit:65 copi:65
mimick imit:50
minc coars:50
mind sens:49 think:49 understand:50
mindset attitud:56
miner mine:65
minesweep ship:50
minibus car:55 driver:48 lorri:56 taxi:61 truck:57 vehicl:53
minim mitig:54 reduc:52
minimalist style:51
minimum cheapest:65 lowest:65 least:65 maximum:63 requir:48 salari:49
miniseri film:51 movi:50 televis:48
ministeri meet:52
minivan car:57 truck:55 vehicl:55
minor rare:65 scarc:65 seldom:65 uncommon:65 few:65
mint coin:56
minus subtract:65
minut half:52 header:50 hour:53 score:49
miocen epoch:56
misappropri swindl:51
miscalcul misjudg:65 mistak:55
misconduct charg:49
misdemeanor charg:58 crimin:50
misgiv doubt:51
mishap accid:62 incid:51
misinform mislead:55
misinterpret incorrect:50 mistaken:50
misjudg mistak:52
misl mislead:55
miso soup:49
misread misjudg:53
misrepres mislead:53
miss mistak:65 error:65 fault:65 empti:65 blank:65 absent:65 gap:65
missiv letter:54 messag:49 sent:50
misspel phrase:49 surnam:49 word:51
misstep mistak:50
mist cloud:55
mistak mistaken:65 wrong:65 incorrect:65 error:65 miss:65 fault:65 misjudg:52 stupid:51
mistaken mistak:65 wrong:48
mistakenli accident:48 mistaken:50 wrongli:55
mit scienc:48 univers:52
mitig effect:49 impact:50 minim:54
mitochondria cell:49
mix combin:65 merg:65 join:65 togeth:65 unit:65 blend:65 shuffl:65 jumbl:65 mixtur:58
mixtap releas:53
mixtur blend:57 boil:50 butter:54 mix:58
mizoram state:50
mlb leagu:54
mln billion:50 dollar:48 million:50
mls leagu:50
mm inch:60
mmx processor:48
moan heard:49
moat surround:52
mob angri:49 gang:53
mobil phone:65 telephon:65
mobster gang:49
model network:65 design:50
modem phone:52 router:50
modern architectur:54
modernist architectur:55 modern:51 painter:49
modest small:65
modestli modest:49
modif modifi:49
modifi chang:65 alter:65 edit:65 adjust:65
modul configur:52
modulo integ:49
mogul billionair:50
mohali test:48
moistur soil:51
molass butter:48
molest child:48
molotov cocktail:49
mom friend:49 parent:52
moment time:65 sad:48
momentarili suddenli:50
monarch king:52
monash univers:50
mondai fridai:78 morn:57 saturdai:64 tuesdai:79 week:58
monei amount:65 sum:65 dollar:65 euro:65 borrow:48 fund:57
monet gogh:54
monetari econom:48
monik name:49 nicknam:57
monitor watch:65 observ:65 track:65 follow:65
monkei cat:56 mous:50
monograph articl:53 author:51 book:49 essai:63 illustr:49 publish:58
monoxid carbon:56
monsoon flood:49 rain:55
montag clip:50
month monthli:65 quarter:65 ago:49 last:60 week:64 year:57
monthli month:65 annual:56 quarterli:57 subscript:49 weekli:61 yearli:61
mood feel:65
moon earth:55
moral belief:50
more addit:65 extra:65 further:65 less:58 most:49
morgan bank:49
morgu hospit:49
morn dai:54 fridai:57 hour:54 mondai:57 night:57 saturdai:55 tuesdai:52
morpholog characterist:50 distinct:51 similar:50
mortar shell:64
mortgag borrow:57 credit:53 debt:54 default:57 insur:49 lend:51 loan:62
mosaic paint:48 tile:52
most maximum:65 highest:65 major:65 mani:54 more:49
moth fli:49
mothbal restart:48
mother birth:50 child:57 children:53 famili:50 friend:51 parent:57 sibl:49 woman:60
motherboard cpu:50 hardwar:53 processor:53
motiv reason:49
motor pump:65 machin:65 engin:65 auto:56 vehicl:49
motorbik car:61 driver:50 taxi:51 truck:50 vehicl:56
motorcycl car:61 driver:50 ride:50 vehicl:52
motorcyclist driver:54
motorist driver:53 taxi:54
motorola intel:62
motorwai road:49
mottl colour:52 grei:52 speckl:60
mountain forest:50 plateau:50 slope:54
mountainsid slope:50
mourner crowd:50 greet:48
mous cat:49
moustach hair:48
mouth tongu:53
move shift:65 action:65
movi film:70 video:65 clip:65 soundtrack:50 star:48
moviego viewer:51
mozart compos:49
mozilla browser:50
mozzarella slice:49
mph speed:50 wind:54
mri scan:60
mrna encod:51
mrsa infect:48
msn browser:53 googl:57 internet:54 onlin:53 web:49
msnbc channel:48
mtv televis:49
much mani:65 sever:65 multipl:65 numer:65 even:49 less:51 littl:49 too:50
mudslid flood:63 rain:50 storm:50
muffin bake:54 bread:51
muffl heard:49 loud:54 sound:49
mughal empir:48
multicolor bright:48
multilater framework:50
multimedia comput:50 desktop:48 digit:49 softwar:54
multimillionair billionair:62
multipl sever:65 mani:65 much:65 numer:65
multiplay mode:49
multiplex digit:48
multipli time:65 product:65
mummifi bodi:49
muni bond:55
mural artwork:52 decor:52 paint:61 portrait:57
murder charg:49 crimin:52 death:51 sentenc:50
museum artifact:50 librari:53
music song:65 artist:55 band:50 classic:49 compos:55 genr:54 melodi:51 sing:49 soundtrack:55
musician artist:62 band:54 compos:58 music:57
musicologist compos:49
mussina pitch:49
must cannot:66 need:50 shall:59
mustach hair:51
mustard pickl:50
mutat gene:59 infect:50
mutual trust:49
mv ship:50
my our:54
myself anyth:50 everybodi:54 everyon:51 everyth:48 know:48 somebodi:56 someth:49 thing:48 think:49 yourself:69
myspac googl:49 internet:50 onlin:49 upload:49 web:51 websit:55
mysql sql:51
myth legend:51
mythologi legend:51
nabucco pipelin:49
nag linger:50
nahar daili:50 newspap:51
nahuatl languag:51 spoken:50 word:52
naira dollar:51
nake nude:65 nuditi:65 indec:65
nalbandian seed:50
name titl:65 known:56 nicknam:57 origin:51 refer:48 surnam:52
nandrolon substanc:50
nanotub carbon:51
nantucket island:48
nap sleep:48
napa wine:51
napster download:48
narcot drug:58
narita tokyo:49
narr novel:50 stori:52
narrow gap:52 margin:53 widen:54
narrowest narrow:50 widest:62
nasa space:50
nasdaq benchmark:49 index:61 share:48 stock:59
nasl leagu:49
nasti ugli:57
nation countri:65
nationalist parti:49
nato deploy:48
nausea symptom:56
nautic kilometr:49 mile:53
naval fleet:51
navi fleet:54 ship:53
nbc broadcast:52 televis:56
nbs statist:55
neapolitan italian:50
near close:65 neighbour:65 nearbi:65 local:65 nearest:65 closest:65 locat:53 mile:49 town:52
nearbi near:65 close:65 neighbour:65 locat:50 outsid:53 town:50
nearest shortest:65 quick:65 closest:65 near:65
nearli almost:65 least:53 roughli:54
neat nice:50 tidi:51
neatli tidili:50
necessari need:65 requir:65
necessarili actual:49 cannot:56 definit:52 hardli:49 otherw:49 suffic:48
neck nose:52
neckti wear:49
need requir:65 necessari:65 demand:65 order:65 abl:48
neg angri:65 cross:65 bad:65 positive:58
negoti agre:50 agreement:59 comprom:55 deal:53 resolv:53 talk:63
neighbor neighbour:68
neighborhood neighbourhood:64
neighborli friendli:49 mutual:53
neighbour near:65 close:65 nearbi:65
neoclass architectur:57 style:48
nephew sibl:55
nervous jumpi:54
net internet:65 web:65 onlin:65 network:65 profit:55 quarter:52
netscap browser:65 desktop:50 googl:56 intel:50 softwar:52
network net:65 model:65 broadcast:50 channel:56 internet:51 web:48
neural brain:49 neuron:54
neurolog disord:56 symptom:49
neurologist doctor:55
neuron brain:51 cell:51 neural:54
neurosci scienc:56 studi:50
neurosurgeon doctor:49
neurotransmitt neuron:50
never no:65 actual:49 alwai:55 ever:48 hardli:49 know:50 nobodi:50 realli:48 seldom:48
new fresh:65 recent:65 novel:65
newborn birth:58 child:57 children:54
newer older:51
newlyw coupl:54
newscast anchor:49 broadcast:54 rerun:49 televis:55 weekdai:56
newsdai globe:50
newslett publish:50 weekli:49
newspap daili:61 paper:54 publish:53 weekli:50
newsreel televis:51
newsweek articl:49 newspap:50
next follow:65 after:65 later:65 subsequ:65 futur:65
nfl leagu:52
ngo organ:56
nhl leagu:54 season:50
nice good:65 fine:65 pretti:49
nicer prettier:58
nicest nicer:52
nickelodeon televis:48
nicknam name:57
niec friend:50 sibl:59
night dai:53 hour:50 morn:57 saturdai:57 weekend:53
nightclub cafe:50
nightli night:65 weekdai:52
nikkei benchmark:58 index:55 stock:53 tokyo:49
nine consecut:50 eight:77 fifteen:58 fifti:49 five:75 forti:50 four:72 seven:77 six:75 sixteen:58 ten:53 thirti:51 three:69 twelv:59 twenti:56 two:60
nineteen eight:50 eighti:66 fifteen:72 fifti:67 five:48 forti:62 nine:51 nineti:63 seven:49 seventi:65 sixteen:70 sixti:66 ten:55 thirti:69 twelv:66 twenti:71
nineteenth centuri:64
nineti eighti:73 fifteen:58 fifti:67 forti:62 seventi:71 sixteen:50 sixti:71 thirti:66 twenti:65
nintendo consol:56
ninth consecut:49 fifth:72 second:56 straight:48 tenth:57 third:59
nissan auto:49
nitrogen carbon:59
nitrous carbon:51
nl leagu:49
no never:65
nobodi anyth:55 anywai:50 everybodi:67 everyon:61 everyth:49 guess:54 happen:53 hardli:51 honestli:49 know:61 never:50 noth:56 pretend:54 realli:56 somebodi:64 someth:49 sure:57 thing:52 think:55
nod smile:51
node point:65
nois noisi:65 random:65 sound:65 voic:65 loud:52 vibrat:51
noisi nois:65 random:65 angri:48 crowd:50 loud:50
nokia intel:48
nomenclatur classif:50
nomin candid:49
nomine candid:58
nomo pitch:49
nonbind resolut:50
none nobodi:65
nonfict author:52 book:54 essai:55 novel:52
nongovernment organ:56
nonlinear dynam:54 equat:49 linear:59
nonperform loan:55
nonprofit organ:52
nonsens absurd:55
nonsmok smoker:55
nonunion worker:53
nonzero finit:52 integ:58 polynomi:52 scalar:52 vector:48
noodl bread:50 soup:64
noon morn:59
noontim morn:49
nope yes:49
nor cannot:51 reason:49
nordic downhil:50
nordstrom store:51
norm defin:49
normal common:65 frequent:65 often:65 major:65 usual:65 ordinari:65 typic:65 repres:65
northbound rout:49
northeast mile:55
northeastward slowli:52
northward slowli:49
northwest mile:49
northwestward slowli:50
nose ey:53 thumb:54 tongu:49
nosediv steadili:49 wobbl:50
not but:49 cannot:55 do:55
notabl includ:49 numer:53
notat alphabet:50
notebook laptop:53
noth absolut:52 anyth:71 anywai:48 everyth:55 happen:51 hardli:51 kind:52 know:53 nobodi:56 realli:58 sai:49 somebodi:48 someth:69 sure:50 thing:56 think:51 whatev:49
notic find:65 discov:65 detect:65 spot:65 locat:65 identifi:65 recogn:65
notif warn:65 alert:65 alarm:65 notifi:65 messag:65 mail:65
notifi warn:65 alert:65 alarm:65
notion belief:52 concept:57 idea:60 theori:49
noun pronoun:57 singular:52 verb:67
novel new:65 fresh:65 recent:65 author:58 book:59 essai:51 publish:50 stori:54 written:50 wrote:52
novelist author:65 novel:55 writer:64
novella author:49 book:52 essai:50 novel:66
novemb decemb:78 januari:78 march:73
novosti quot:50
now current:65 present:65 live:65 still:59
nowher gone:56 somewher:53
npr broadcast:51 radio:51
ntv televis:52
nu alpha:49
nuclear enrich:53
nucleic molecul:49
nucleotid sequenc:51
nude nake:65 nuditi:65 indec:65 photograph:53 portrait:48
nudg push:54
nuditi nude:65 nake:65 indec:65
nullifi invalid:58
number valu:65 figur:65 amount:65 quantiti:65 count:65 digit:65
numer mani:65 sever:65 multipl:65 much:65
nurs care:53 doctor:62 hospit:59 patient:52 teacher:50
nut butter:50
nutrit diet:51 health:57
nvidia gpu:54 intel:50
ny rout:51
nyu univers:55
nz cent:48 dollar:48
oak tree:49
oath swear:62
oatmeal bread:53 butter:49
obei compli:50
obituari newspap:51 wrote:51
object thing:65 item:65 principl:48
oblig compli:53 fulfil:55
obliter destroi:51
oblong spheric:49
obnoxi rude:51 stupid:50
obscen indec:59
observ record:65 row:65 exampl:65 case:65 entri:65 sampl:65 instanc:65 line:65 item:65 point:65 monitor:65 watch:65
obsolet outdat:61
obstin stubborn:56
obtain receiv:65 get:65 accept:65 permiss:49
obvious alwai:50 fact:50 noth:53 realli:56 reason:53 someth:50 sure:50 think:50
occasion sometim:65 frequent:62 regularli:51
occitan dialect:50
occupi busi:65 load:65
occur happen:65 occurr:49
occurr occur:49 uncommon:50
ocd disord:55
ochr colour:54 grei:49 red:53
oct decemb:50 januari:49 march:48
octagon hexagon:51
octob decemb:79 januari:78 march:74
odd strang:65 unusu:65 abnorm:65 suspici:65 weird:65 unexpect:65 irregular:65 outlier:65 extrem:65 chanc:65 probabl:65 like:65
oddbal odditi:48
off awai:55 back:50 down:51 out:56 pull:49
offenc charg:50 crimin:50 punish:49
offend punish:53
offens rude:65 insult:65
offer promot:65 discount:65 voucher:65 provid:65 suppli:65
offhand remark:49
offic clerk:52
officehold candid:53
offlin onlin:51
offload unload:61
offset boost:52 increas:52 price:50 profit:55 slowdown:49
offspr sibl:53 younger:49
often common:65 frequent:65 major:65 usual:65 ordinari:65 typic:65 normal:65 seldom:48 sometim:68
oh yes:51
oil crude:59 refin:53
oilfield pipelin:51
ok anyth:51 anywai:50 do:53 everybodi:51 go:55 guess:49 happi:50 know:55 noth:49 pretti:51 realli:56 somebodi:49 someth:52 sure:57 thing:51 think:56 want:48 yes:56
okai go:48 sure:50
old previous:65 past:65 earlier:65 befor:65 former:65 prior:65 outdat:65 stale:65 ag:65 year:65
older ag:54 newer:51 sibl:49 younger:63
oligarch billionair:53
oliv bread:49 butter:50
olymp event:51
olympiad chess:52
omega alpha:56
omit remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65
on singl:65 alon:65
onc again:65 repeat:65 repeatedli:65 anew:65 simultan:65 togeth:65 singl:65
oncologist doctor:51
oneself yourself:52
onetim former:58
onion bake:48 boil:48 butter:54 dice:50 pickl:50 slice:57
onlin internet:68 web:65 net:65 live:65 real:65 product:65 advert:49 app:51 brows:52 download:53 googl:50 subscript:50 user:54 websit:57
onlook crowd:58
onset begin:65 start:65 first:65 launch:65 initi:65 symptom:49
onstag sing:50
onto underneath:51
open load:65 read:65 import:65
opera compos:50 music:49
operetta compos:50
ophthalmologist doctor:51
opinion view:65 disagre:49
oppos reject:54 strongli:52
opposit other:65 revers:65 parti:55
opt choos:52 decid:49 prefer:54
optic laser:53
optim best:65 top:65 good:65
optimist pessimist:72
option set:65 paramet:65 configur:65 choic:65
oracl intel:50
orang blue:51 green:52 red:52
orbit earth:55 space:51
orchard tree:51
orchestra compos:54 music:51 perform:51
orchid butterfli:50 flower:51
order bui:65 purchas:65 demand:65 need:65 sort:65 arrang:65 rank:65 sequenc:65 organ:65 instruct:65 command:65
ordin law:49
ordinari common:65 frequent:65 often:65 major:65 usual:65 typic:65 normal:65
organ arrang:65 order:65
oricon chart:57
orientalist painter:52
origin sourc:65 name:51 version:49
ornament decor:63 motif:49
ornat decor:56
orphan child:54 children:60
orphanag children:49
ort televis:48
orthogon linear:50 matric:49 symmetr:55 vector:55
orthographi languag:49
orthopaed specialist:48
orthoped specialist:51
os browser:54 linux:58
osaka tokyo:60
oscil frequenc:53 waveform:50
other opposit:65 revers:65 differ:65 distinct:65 mani:56
ottoman empir:55
ought cannot:53 do:49 honestli:50 know:48 realli:49 sure:54 think:53 want:54
ounc cent:49 kilogram:50 pound:53
ourselv themselv:56 yourself:63
out awai:50 back:49 off:56 up:54
outag glitch:52
outbreak infect:54
outclass beat:54
outcom result:65 output:65 target:65 goal:65
outcri prompt:56 provok:52
outdat old:65 stale:65
outer inner:57
outermost outer:55
outfit wear:50
outflow flow:52
outlai budget:51 cost:49 spend:53
outlandish absurd:53
outlast beat:50
outlet shop:65 store:65 branch:65
outlier extrem:65 odd:65
outlin draw:65 sketch:65 blueprint:59 detail:48 propos:52
outlook forecast:55 growth:48
outmod outdat:71
outpati hospit:56 patient:48 treatment:49
outplai beat:50
output result:65 outcom:65 export:50 product:52
outrag angri:51 provok:53
outreach commun:51
outsid foreign:65 insid:58 nearbi:53
outskirt near:56 nearbi:53 outsid:51
outsourc job:48
outspoken influenti:49
outstretch hand:53
outtak demo:51
ovarian tumour:52
oven bake:63 butter:52
overal total:65 sum:65
overcam beat:50
overcapac bottleneck:49
overhaul reform:50 restructur:50
overjoi happi:48
overpass bridg:55
overreact overconfid:51
overrod overrid:57
overrul decis:56 judg:52
oversaw superv:51
overse superv:64
overseen superv:54
oversight committe:49 regul:49
overst overestim:65
overthrow regim:53
overthrown regim:50
overwhelmingli vote:50
ow debt:50 pai:51 paid:50
own custom:65 person:65
ownership properti:48
oxid carbon:57 molecul:52
oyster fish:54
pace fast:51 slow:57 slower:56
paceman rounder:54
pack bag:52
packag librari:65 instal:65 parcel:65 deliveri:65
packard intel:58
pact agreement:65 protocol:49
paddi crop:54 grain:49 harvest:50
pagan belief:48
page document:65 text:65 paper:65 articl:65 letter:65 websit:65 web:65 site:65 column:51 edit:48 photo:50
pager mail:54 phone:61 telephon:51
pai paid:67 payment:65 cost:51 expens:50 ow:51 pension:52 premium:53 salari:55
paid pai:67 payment:65 ow:50 salari:53
pail bucket:55
pain symptom:49
painkil drug:49
paint artwork:65 illustr:65 pictur:65 show:65 displai:65 draw:65 visual:65 view:65 present:65 decor:53 painter:57 portrait:61
painter artist:60 paint:57 portrait:53
pair two:65 both:65 coupl:65 match:65 correspond:65
pale dark:49 shade:50
palett colour:51
pallet load:48
palli care:51
paltri modest:52
pamphlet essai:52 publish:50
pan bake:52 butter:50
pancak bread:52
pancrea tissu:49
pancreat tumour:48
pane glass:56 window:54
panick angri:49
panicki jumpi:50
panoram view:48
pant wear:56
paper document:65 text:65 articl:65 letter:65 page:65 newspap:54 print:58 publish:49 sheet:49
paperback book:54 edit:50 publish:51
par hole:58
paradigm concept:54
paragraph articl:50
parallel simultan:65 concurr:65
paralymp event:48
paramed hospit:49
paramet set:65 option:65 configur:65 knob:65 coeffici:49 defin:51 differenti:48 equat:54 function:54 invers:52 variabl:61 varianc:51 vector:51
parametr linear:51
paraphras quot:52
parasit infect:51
parcel packag:65 deliveri:65
parent child:65 children:56 famili:51 sibl:55
pariet posterior:51
parisian pari:50
parisien daili:53 newspap:55
parkinson disord:50
parkland park:53
parkwai road:50
parliament assembli:52
parliamentari elect:60 vote:52
parlor shop:49
parochi school:49
parodi genr:50 movi:49
parol sentenc:55
parrot bird:49
parslei coars:50
part piec:65 portion:65 slice:65 section:65 segment:65 fragment:65 half:65 share:65 spare:65
parti candid:49 opposit:55
particl molecul:52
particular certain:49 characterist:48 context:57 exampl:50 regard:51 specif:52
partnership mutual:49 partner:56
pashto languag:52 spoken:50
pasok parti:52
passeng lorri:50 plane:51 taxi:55
passov christma:49 easter:53 holidai:54
passport fingerprint:50
password secret:65 credenti:65 kei:65 encrypt:51 login:58
past previous:65 earlier:65 befor:65 former:65 prior:65 old:65 histori:65
pasta bake:51 bread:58 butter:48 recip:48 soup:59
pastel paint:53 shade:50
pastri bake:60 bread:59 butter:50
pataca dollar:48
path road:65 rout:65 street:65 wai:65
pathet stupid:52
pathogen infect:51
pathologist examin:48
patient sick:65 ill:65 doctor:65 hospit:65 care:50 infect:50 symptom:51 treat:57 treatment:58
patio floor:48
patrol checkpoint:55 guard:53
patronym surnam:66
pattern rhythm:65 cycl:65 repeat:65
paus wait:65 delai:65 sleep:65 break:65 interrupt:65
payabl payment:49
payment pai:65 paid:65 borrow:49 cost:50 debt:53 incom:49 loan:58 pension:53 repay:58 salari:50 tax:51
payout pai:50 paid:49 payment:57 pension:48 salari:50
payrol incom:48 salari:56
pbs broadcast:50 televis:55
pc app:48 browser:49 comput:58 desktop:64 hardwar:56 iphon:50 laptop:52 mainfram:50 server:51 softwar:54 user:48
pcs comput:54 desktop:60 hardwar:49 iphon:50 laptop:56 mainfram:58 server:49
pda laptop:53
pdf html:57 xml:51
peacekeep conting:54 deploi:55 deploy:54 forc:49
peacemak peac:48
peach appl:53
peak jump:65 spike:65 maximum:65 high:65
peanut bread:52 butter:59
pear appl:54 pickl:48
pecan bread:49 butter:59
peculiar strang:65 unusu:65 abnorm:65 odd:65 suspici:65 weird:65 unexpect:65 irregular:65 distinct:48
pedagogi teach:52
pedal brake:57
pedestrian traffic:50
pediatrician doctor:53
pedophilia sex:48
peel slice:56
pejor phrase:50
pelvi broken:51
pemba island:49
penal punish:65 penalti:65
penalti punish:65 penal:65
penc cent:56 share:49
pend file:52
pendulum swing:53
penghu island:48
peninsula island:49
pennei store:54
penni cent:48
pension benefit:52 insur:56 pai:52 payment:53 salari:55 tax:51
pentium cpu:50 intel:56 processor:55
penultim fifth:53 second:53
peoni flower:53
peopl person:65 individu:65 human:65 somebodi:65
pepper butter:51 mixtur:49 paste:49
peptid molecul:53
per averag:52 cent:48
percent percentag:65 share:65 proport:65 fraction:65 billion:49 cent:52 compar:54
percentag percent:65 share:65 proport:65 fraction:65 averag:54 compar:49 lowest:53 rate:49
percept attitud:52 reflect:53
perceptu physic:48 semant:49 spatial:59 visual:51
percuss instrument:61 keyboard:56 melodi:48 rhythm:50 string:51
perfectli fairli:49
perform qualiti:65 good:65
perhap probabl:48
peril danger:53
period time:65 interv:65 regular:65
perjuri charg:55 fraud:49
perman temporari:61
permiss right:65 allow:50 licenc:49 permit:61 refus:52 request:53
permit allow:65 enabl:65 forbid:49 licenc:50 permiss:61 requir:55 restrict:53
permut finit:50 matric:54
peronist parti:49
perpendicular angl:49 axi:49 curv:48
perpetr crimin:54
persever patienc:55
persia empir:49
persist linger:53 uncertainti:49
person peopl:65 user:65 customer:65 visitor:65 individu:65 human:65 somebodi:65 own:65 custom:65 privaci:65 confidenti:65 bodi:65
personnel staff:57
perspect context:58
persuad convinc:64
persuas argument:50
pertain relev:53
pertin relev:64
perus brows:54
pervers absurd:54
peseta billion:49 dollar:49 euro:54
peso dollar:55
pessim jitter:49 persist:51 uncertainti:57
pessimist optimist:72
pesticid contamin:52
pet cat:59 dog:57
petal flower:56
petroglyph artifact:52
petroleum crude:52 distil:52 oil:62 refin:55
petrova seed:49
pga tournament:56
pharaoh king:50
pharmaceut compani:49 maker:51
pharmaci groceri:50
pharmacist doctor:57
phase step:65 stage:65 task:65 job:65 iter:48
phd degre:56 scienc:49 studi:48 univers:51
phenotyp trait:50
phi alpha:53
philanthropist billionair:49
philologist painter:49
philosophi concept:49 scienc:50 teach:53 theori:51
phone mobil:65 telephon:70 call:65 devic:65 caller:55 customer:48 internet:50 laptop:51 mail:51
phonet alphabet:50 dialect:51 languag:48 vocabulari:50
phoni fake:58
phonologi dialect:50 vocabulari:52
phosphorus carbon:50
photo pictur:65 imag:65 photograph:65 snapshot:65 snap:65 visual:65 clip:50 graphic:52 page:50 retouch:52
photocopi copi:49 print:49
photograph pictur:65 imag:65 photo:65 snapshot:65 snap:65 visual:65 nude:53 portrait:53
photographi photograph:53
phrase sentenc:65 refer:53 spoken:48 word:69
physician doctor:66 patient:53 specialist:49
physiolog physic:52
pianist artist:51 compos:57 music:48
piano compos:54 instrument:55 keyboard:51 music:49 string:48
pic pictur:65 imag:65 photo:65 photograph:65 snapshot:65 snap:65 visual:65
picasso gogh:58 paint:52
pick choos:65 select:65 decid:65
pickup car:55 truck:58 vehicl:53
pictori illustr:50
pictur imag:65 photo:65 photograph:65 snapshot:65 snap:65 visual:65 paint:65 artwork:65 illustr:65 plot:65 chart:65 graph:65 diagram:65 scene:65 pixel:65 graphic:65 portrait:50
pie bake:53 bread:52 butter:50
piec part:65 portion:65 slice:65 section:65 segment:65 fragment:65
pieti belief:48
pig anim:48 bird:49 cat:50 dog:51
pile stack:53
pileup accid:48
pill dose:50 drug:49
pillow bed:53
pilot plane:56
pinch squeez:49
pine forest:55 tree:57
pink black:50 blue:60 bright:51 colour:49 flower:48 green:57 red:60 shade:50 white:52
pinki thumb:49
pinkish bright:49 speckl:54 white:51
pinot wine:53
pinpoint preciz:52
pinstrip suit:49
pipe tube:51
pipelin flow:65 workflow:65 chain:65 process:65
pist downhil:52
pita bread:51
pitcher pitch:59
piti feel:52 sad:50
pixel pictur:65
pizza bake:48 bread:55 soup:51
pizzeria cafe:49
placard banner:67 flag:48 slogan:59
placat persuad:51
place posit:65 locat:65 spot:65 geograph:65 map:65
placebo dose:51
plai game:65 player:52
plain simpl:65 easi:65
plaincloth guard:50
plainli honestli:51
plaintiff file:48
plan schedul:65 propos:59
planar graph:56 symmetr:52
plane crash:59 fly:60 passeng:51
planet earth:66
plaqu marker:48
plaster paint:50
plastic bag:53 glass:49
plateau slope:53
plateaus plateau:60 slope:48
platelet blood:58
platoon command:57
plausibl explan:57
play clever:49 gentl:49
player game:49 leagu:50 plai:52 team:54
playground park:50
playoff game:52 leagu:48 round:49 season:51 tournament:53
playstat consol:58 iphon:49
playwright writer:54
plaza park:49
plead charg:55 sentenc:51
pleas ask:52 sure:54 tell:50 wish:54
pleasantli surpriz:49
pledg promiz:63
pleistocen epoch:57
plenari meet:50 session:58
plenti lot:53
plini mention:49
pliocen epoch:57
plot chart:65 graph:65 diagram:65 pictur:65
plotter plot:51
plugin toolkit:50
plum appl:49
plumag colour:53
plume cloud:49
plummet rise:51 steadili:52
plung climb:48 drop:51 fall:55 rise:52 slide:54 slip:51
plural pronoun:48 singular:49
plus add:65 sum:65 extra:53
pluto earth:51
plutonium enrich:56
plywood sheet:50
pneumonia ill:56 infect:58 symptom:54
podcast download:49 onlin:49 video:49 websit:52
poem book:52 essai:59 novel:56 translat:50 write:54 written:56 wrote:57
poet author:56 compos:48 painter:52 writer:57
poetri author:52 book:54 essai:60 novel:52 translat:49 write:57 wrote:53
poignant memor:51 sad:52
point record:65 row:65 exampl:65 case:65 entri:65 observ:65 sampl:65 instanc:65 line:65 item:65 score:65 grade:65 mark:65 rate:65 node:65
pointless useless:50
poison contamin:51
policeman kill:52
policemen kill:50
polici insur:65 premium:65 reform:49 strategi:49
policyhold insur:54
policymak fed:53
polish german:54
poll elect:50 survei:49 vote:53
pollster poll:56 survei:49
pollut contamin:48 wast:50
polydor label:51
polygon hexagon:58 lattic:48
polygraph exam:49
polym molecul:49 synthet:51
polynomi coeffici:50 finit:55 integ:57 linear:49
polyp tumour:49
polytechn school:50 univers:58
pomegran appl:48
pond water:51
pontoon bridg:54
ponytail hair:55
ponzi scheme:50
poor bad:65 wrong:65
poorer poor:52
poorest countri:51
pop music:56 song:53
poplar tree:50
poppi crop:54 harvest:49
popularli known:51
porch door:50 front:48
porn nude:65 nake:65 nuditi:65 indec:65
pornographi indec:49 sex:52
porous border:51
porridg bread:51
port ship:51
portabl comput:49 desktop:50 laptop:57
portal internet:52 web:53
portend forese:49
portfolio financ:50 invest:53
portion part:65 piec:65 slice:65 section:65 segment:65 fragment:65
portmanteau phrase:49 word:51
portrai charact:52
portrait face:65 artwork:48 nude:48 paint:61 painter:53 photograph:53 pictur:50
portraitur painter:51 portrait:51
portray charact:48
portugues italian:51 spanish:63
pose danger:48
posit place:65 locat:65 spot:65
positive happi:65 good:65 neg:58
possibli probabl:52
postag stamp:66
poster advertis:51 banner:59 photo:48 pictur:53 slogan:52
postgradu degre:49 student:48 studi:48
postmast clerk:52
postmodern modern:55
postpon cancel:60 delai:63 schedul:56
postseason game:51 leagu:50 season:52
postul hypothes:65 infer:51 theori:52
pot boil:51 soup:48
potabl water:50
potato bake:52 bread:61 butter:55 pickl:49 slice:52 soup:51
potenti possibl:65
potteri artifact:52
poultri bird:51
pound kilogram:58
power electr:65
powerbal lotteri:59
powerpc intel:50 processor:53
powerpl engin:49
powerpoint spreadsheet:55
practic practiz:59
practiz practic:59
pragmat sensibl:57
pravda daili:49 newspap:54
prawn fish:56
preambl paragraph:51
precaut alert:48
precis accur:48 accuraci:48 calibr:48 preciz:53
preciz exact:65 accur:65 precis:53
precoci young:49
predict guess:65 forecast:65 estim:65 forese:65 expect:65
predomin domin:49
predominantli mostli:55
prefac annot:48 articl:51 essai:56 summar:51 write:48 written:52 wrote:55
prefer choos:55
prefix verb:50
pregnanc abort:49 birth:57
pregnant child:56 children:51 sick:49 woman:52
preheat bake:51
prehistor artifact:54
prehistori histori:51
prejud bias:59
prejudic bia:65 unfair:65 discrimin:65
prejudici prejud:57
premarit sex:48
premiership leagu:54
premio award:48
premium insur:65 polici:65 cost:51 discount:54 incom:51 pai:53
prep school:49
prepar readi:55
prepared coordin:53
preposter absurd:67 plausibl:49
prerecord snippet:55
preschool children:51
prescript drug:54
present show:65 displai:65 draw:65 paint:65 visual:65 view:65 current:65 now:65 live:65
preserv restor:52
presidenti candid:56 elect:52
press click:65 button:65
prestigi award:50
presum unclear:50
pretax earn:51 profit:59 quarter:50 quarterli:50
preteen younger:48
pretend know:52 nobodi:54 somebodi:51 tell:51 want:53
pretrial trial:49
pretti bit:50 fairli:49 look:50 nice:49 quit:49 realli:57 too:51 veri:56
prettier nicer:58
prevent forbid:65 block:65
previous past:65 earlier:65 befor:65 former:65 prior:65 old:65 yesterdai:65
price cost:65 charg:65 crude:50 fluctuat:49 higher:52 inflat:51 market:54 offset:50 rate:48 rise:54 sale:51 stock:55
pricei cheap:49 expens:52
priceless artifact:54
pricewaterhousecoop auditor:58 firm:49
primari main:65
primarili mostli:52
primev forest:50
princ king:55
princeton univers:63
principl belief:49 concept:49 framework:54 object:48
print copi:57 edit:52 paper:58 printer:52 publish:51
printer print:52 scanner:57
printmak artist:52 painter:59
prior previous:65 past:65 earlier:65 befor:65 former:65 old:65
prison sentenc:56
privaci person:65 protect:51
privat privaci:65 person:65 confidenti:65
prix downhil:50
prize reward:65 mark:65 award:60 winner:48
probabilist algorithm:51 bayesian:49 determinist:61
probabl chanc:65 odd:65 like:65 actual:55 thought:49
probat sentenc:52
problem fail:65 failur:65 crash:65 error:65 broken:65 break:65 fault:65 difficulti:54 solv:50
problemat difficult:48 unimport:49
proce continu:65 resum:65
proceed trial:52
process job:65 task:65 work:65 flow:65 workflow:65 pipelin:65 chain:65 worker:65 machin:65
processor core:65 cpu:65 intel:51
proclaim declar:59
proclam declar:51
prod nudg:59 persuad:50 push:50
produc creat:65 make:65 gener:65 build:65 product:60
product articl:65 item:65 good:65 live:65 real:65 onlin:65 multipli:65 time:65 export:55 import:52 output:52 produc:60 refin:50 sale:53
profan nuditi:64
profess practiz:51
professor scienc:59 studi:56 univers:63
profici math:51
profit earn:60 net:55 offset:55 quarter:52 quarterli:49 sale:56 share:50
profound sens:48
program code:65 script:65 softwar:65 tool:65 programm:61
programm program:61
prohibit forbid:66 block:65 prevent:65 permit:54 restrict:59
project develop:50
projector camera:54 screen:53
prolif influenti:49
promin influenti:60
promiscu sex:54
promiz guarante:65
promo video:55
promot offer:65 discount:65 voucher:65
prompt provok:53 trigger:53
promptli immedi:50 quickli:56
promulg adopt:49
pronoun noun:57 singular:50 verb:53
pronounc phrase:48 word:51
pronunci accent:50 dialect:59 languag:53 phrase:48 surnam:55 word:53
proof evid:65
properli fulli:51
properti column:65 field:65 attribut:65 variabl:65 featur:65 input:65 measur:65 characterist:65 factor:65
proport percent:65 percentag:65 share:65 fraction:65
proportion proport:55
propos guess:65 suggest:65 recommend:65 agre:49 approv:55 bill:50 blueprint:52 outlin:52 plan:59 reject:48
proprietari softwar:50
propuls engin:52
prosciutto slice:60
prose essai:53 novel:51 translat:50 write:53 written:48 wrote:50
prosecut case:52 charg:51 crimin:65 retri:50 trial:51
prosecutor case:53 charg:51 crimin:54 judg:54 trial:51
prospect futur:49
prostat tumour:54
prostitut sex:55
protagonist charact:64
protect guard:65 secur:65 safe:65 endang:49 privaci:51
protein encod:49 gene:58 molecul:58
protest angri:51 demonstr:61
protestor demonstr:58
protocol framework:50
proton molecul:49
prototyp design:48 engin:51 model:52
proud happi:55 truli:48
prove evid:65 convinc:48
proven prove:58
provid give:65 suppli:65 hand:65 offer:65 access:50
provis bill:54 claus:55
provocateur agent:50
provok prompt:53 trigger:51
prowess skill:52
prudenti insur:50
psd parti:49
pseudonym author:52 written:53
psi alpha:52
psychiatr doctor:49 hospit:57 patient:51 treatment:53
psychiatrist doctor:55
psychoact substanc:51
psycholog physic:51
psychologi scienc:58 studi:53 teach:48 univers:50
psychologist studi:49
psychosi disord:55
psychot disord:48 ill:50
pte ltd:62
pti quot:48
ptsd disord:52
ptv televis:50
pty ltd:68
pub cafe:55
publish articl:58 author:56 book:63 catalogu:50 edit:61 essai:55 illustr:48 newspap:53 novel:50 paper:49 print:51 write:49 wrote:57
publix groceri:49
pud bread:53
pugnaci verbos:49
pull back:50 off:49
pullout timet:51
puls heart:65
pump machin:65
pumpkin appl:49 squash:49
punish penalti:65 penal:65 crimin:50 sentenc:50
punk band:60
punt intercept:57
pupil student:65 teacher:57
puppi cat:53 dog:59
purchas customer:65 client:65 buyer:65 visitor:65 shopper:65 consum:65 bui:65 order:65 bought:60 sale:50 sell:58 sold:57
purebr breed:51
purim holidai:51
purpl black:51 blue:61 bright:54 colour:54 dark:52 flower:51 green:59 grei:51 red:64 shade:55 white:50
pursuer closest:50
push nudg:54
putt hole:58
quadrat finit:51 integ:51 linear:51 polynomi:56
quadrupl doubl:54
quak magnitud:59
qualcomm intel:51
qualifi match:51 tournament:55
qualiti good:65 perform:65 excel:54
quantiti number:65 valu:65 figur:65 amount:65
quantum quantiz:49 theori:51
quarri mine:49
quarter month:65 half:50 loss:48 net:52 profit:52
quarterback offens:49
quarterfin match:57 round:55 seed:50 tournament:58
quarterli monthli:57 profit:49
quartermast command:50
queasi feel:51 nervous:50
queen king:51
queri question:65 request:65 ask:65 answer:54
question queri:65 request:65 ask:65 answer:58 argument:49
queu queue:57
queue wait:65 line:65
quick fast:65 speed:65 acceler:65 faster:65 shortest:65 nearest:65 easi:53
quicken pace:52 slow:49
quicker faster:64 slower:52 smoother:54
quickest fastest:57
quickli slowli:58 soon:59
quiet calm:65 smooth:65
quieter nicer:49 simpler:49 smoother:54
quintet string:54
quirki clever:50 funni:49
quit stop:65 end:65 abort:65 halt:65 termin:65 cancel:65 kill:65 leav:65 pretti:49 someth:51 veri:49
quiver trembl:56
quot comment:55 paraphras:52 report:48
quota tariff:53
quotat paraphras:56
rabbit cat:60 dog:48 mous:52
rabi infect:48
raccoon cat:50 dog:51
racecar driver:53
racer driver:51
racial discrimin:50 prejudic:50
racism discrimin:52 prejudic:56
racist hate:52 insult:51
racket charg:49 fraud:50
radar sensor:50
radic movement:49
radio broadcast:62 channel:52 station:51 televis:59
radioact contamin:56 leakag:49
radiocarbon date:49
radiohead band:51
radiologist doctor:55
rafah strip:49
raid attack:57
rail bridg:52 traffic:48 transport:49 trollei:51
railwai road:48
rain weather:65 temperatur:65 flood:54 storm:54 wind:58
rainfal flood:51 rain:57 temperatur:54 weather:49 wind:49
rainforest forest:60
raini rain:51 summer:51 weather:51 winter:55
rainstorm flood:56 rain:60 storm:53
rais increas:65
raisin bread:49 butter:52
ram memori:65
ran run:65
rancher logger:56
rancor discord:52
rand dollar:52
random chanc:65 luck:65 accid:65 nois:65 noisi:65 arbitrari:65
rang interv:65 between:65
rank sort:65 order:65 arrang:65 highest:50
rap song:53
rapid quick:65 fast:65 speed:65
rapidli evolv:51 quickli:55 slowli:61 steadili:61
rare scarc:65 seldom:65 uncommon:65 minor:65 few:65
raspi voic:57
rat cat:55 dog:49
ratchet nudg:49 push:49
rate judg:65 assess:65 evalu:65 grade:65 mark:65 score:65 point:65 higher:52 inflat:58 low:52 lower:48 lowest:49 percentag:49 price:48 ratio:49 rise:49
rather instead:52 simpli:50
ratifi approv:48
ratio divid:65 rate:49
rational reason:49
rattl shake:51
raucous crowd:58 loud:49 noisi:60
ravin slope:51 steep:50
raw unprocess:52
raze destroi:55
rbi doubl:49
react respond:57
reactor enrich:50
read measur:65 valu:65 look:65 view:65 load:65 open:65 import:65 understand:65 aloud:49 text:52 write:48
readabl human:65
reader viewer:49
readi prepar:55
real actual:65 genuin:65 live:65 onlin:65 product:65
realiz know:49 understand:52
realli alwai:62 anyth:52 do:53 everybodi:60 everyon:54 everyth:50 feel:56 guess:50 happen:48 happi:50 hardli:50 kind:56 know:64 lot:51 never:48 nobodi:56 noth:58 pretti:57 somebodi:53 someth:62 stuff:53 sure:62 thing:64 think:66 thought:52 truli:53 want:52
reappear vanish:49
reappoint appoint:52
rear front:52
rearview mirror:56
reason explain:65 caus:65 interpret:65 understand:65 effect:65 circumst:49 definit:48 explan:54 fact:50
reassign assign:55
rebat packag:48 payment:51 tax:55
rebound quarter:48
rebrand renam:56
rebroadcast broadcast:58
rebuf reject:54
rebuild repair:49 restor:49
rebuilt build:49 built:58
rebut contradict:50
rebutt argument:54
recap updat:58
recapit restructur:56
recaptur captur:56
recast add:55 updat:64
receipt basket:65 cart:65 trollei:65 invoic:51
receiv get:65 accept:65
recent new:65 fresh:65 novel:65
receptionist offic:48
receptor molecul:53
recess crisi:48 economi:52 slowdown:59
rechristen renam:55
recip ingredi:52 menu:51 soup:51
recipi award:48
reciproc mutual:49
recit sing:51
reclin seat:54
recogn find:65 discov:65 detect:65 notic:65 spot:65 locat:65 identifi:65
recognit recogn:65
recommend suggest:65 propos:65 approv:52 guidelin:57
recommiss refit:51
recomput redo:65 again:65 repeat:65
reconcili dialogu:50 peac:58
reconfigur reshap:49
reconsid decid:54 decis:57
reconsider decis:50 motion:52
reconstruct rebuild:61 repair:49
record row:65 exampl:65 case:65 entri:65 observ:65 sampl:65 instanc:65 line:65 item:65 point:65 signal:65 seri:65 curv:65 data:65 inform:65 compil:50
recoveri economi:52
recreat park:54
recrimin discord:52
rectangl frame:65 box:65 ellips:48 hexagon:51
rectangular circular:53 frame:55 hexagon:56 rectangl:56 shape:48
recycl reus:53 wast:55
red black:49 blue:63 green:57 white:52
reddish bright:51 colour:54 grei:53 hair:50 shade:51 speckl:53
redefin defin:49 reshap:52
redeploi deploi:55
redeploy timet:49
redesign restyl:55
redo again:65 repeat:65 recomput:65
redoubl effort:57
redrawn redraw:52
reduc shrink:65 decreas:65 fall:65 lower:65 half:65 less:65 declin:65 squeez:65 compress:65 cost:52 cut:49 increas:60 minim:52 reduct:53
reduct increas:52 reduc:53
redund useless:65
reelect candid:50 elect:57
reestablish restor:51
refer describ:53 descript:53 mention:55 name:48 phrase:53 word:52
referenc mention:53 refer:60 summar:48 written:49
referendum elect:53 vote:59
refin crude:52 oil:53 product:50
refinanc borrow:55 default:50 lend:49 loan:57 repay:53
refineri oil:51 pipelin:51 refin:53
refit repair:49
reflect contrast:51
refocus focus:50
reform polici:49
refund pai:53 paid:48 payment:58 receipt:49 tax:49
refurbish build:50 refit:49 repaint:51 repair:48 upgrad:51
refus accept:51 permiss:52 reject:51
refut contradict:59
regain lose:49
regard particular:51 relev:49
regardless whatev:50
regga music:49
regim dictat:61
regimen exerc:48
regiment command:49
region area:65 zone:65 district:65
registr regist:51 registri:51
registrar clerk:48
regret express:49 sad:50
regul enforc:54 guidelin:51 restrict:51
regular period:65
regularli frequent:56
regulatori regul:58
reimburs benefit:48 cost:50 expens:51 insur:53 pai:52 paid:50 payment:58 pension:50
reinsur insur:55
reinvent reshap:50
reinvigor reshap:53
reissu compil:48 releas:57
reject accept:61 propos:48 refus:51
rejoin join:53
rejuven reshap:48
relai synchron:49
relat link:65 connect:65 depend:65
relationship relat:65 depend:65
relativist quantiz:53
relaunch restart:48
releas demo:54 soundtrack:50
relent refus:51
relev important:65 us:65 influenti:65 matter:65 regard:49
reli depend:65
reliabl accur:51 trustworthi:52 unreli:56
relic artifact:60
religi belief:51
religion belief:58
reliv rememb:49
reluct convinc:48 persuad:55 refus:49
reluctantli refus:48
remain stai:65 keep:65
remak film:52 movi:57
remand retri:52
remark comment:56 speech:51
remast releas:56 soundtrack:51
rembrandt gogh:58 paint:54
rememb keep:65 store:65 memori:65 forget:57 know:49 sad:49
remembr memori:56
remind tell:51
remix compil:51 demo:59 featur:48 releas:53 sampler:49 song:58 soundtrack:60
remodel build:49
remot far:65 distant:65 cloud:65
remov drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65 wipe:65 clear:65 insert:49
renaiss architectur:56 centuri:50 painter:49
renam merg:50
reneg promiz:51
renegoti agre:52 agreement:54 contract:51 deal:53
renoir gogh:57
renov build:57 construct:52
renown artist:48 famous:58 influenti:50
rent apart:48
rental rent:61
reorgan merg:51 restructur:62
repai borrow:61 debt:60 default:51 loan:58 ow:58 pai:48 payment:49 repay:58
repaid borrow:49 debt:51 loan:51 ow:51 repay:54
repair fix:65 mend:65 correct:65 rebuild:49 refit:49
repay borrow:53 debt:59 default:50 loan:61 payment:58
repeal bill:50 provis:53
repeat again:65 repeatedli:65 onc:65 anew:65 redo:65 recomput:65 pattern:65 rhythm:65 cycl:65 repetit:49
repeatedli again:65 repeat:65 onc:65 anew:65
repertoir compos:56 music:52
repetit repeat:49
replac substitut:65 swap:65 exchang:65
repli answer:65 respons:65 respond:50
replic copi:65 duplic:65
report quot:48
reportag essai:50
repositori archiv:51
repres typic:65 usual:65 normal:65 represent:48
represent repres:48
repress regim:55
reprint articl:50 book:52 edit:56 print:51 publish:59
repris attack:50
reprocess enrich:53
reptil bird:52 speci:51
repubblica daili:49 newspap:49
republican candid:52
republika entiti:51
repurchas repo:56
request question:65 queri:65 ask:65 call:65 permiss:53 submit:55
requir need:65 necessari:65 demand:65 allow:50 minimum:48 permit:55 specifi:48
resal sale:48
reschedul cancel:61 postpon:60 schedul:53
research expert:50 scienc:56 studi:64
resel bui:50 customer:51 purchas:49 sell:48
resembl similar:65 alik:65 close:65 compar:65 like:65
resent dislik:54
reserv stock:65 inventori:65
reservoir upstream:49 water:53
resettl reloc:52
reshuffl shuffl:51
residenti neighbourhood:55
resili confid:51 strength:52
resin synthet:51
resold bought:51 cheapli:52 sold:54
resolv comprom:49 solv:59
respectfulli disagre:51
respiratori ill:54 infect:55 symptom:55
respond react:57 repli:50
respons answer:65 repli:65
responsibli honestli:48 sensibli:53
restart halt:54 resum:57 stall:58
restaur cafe:66 groceri:50 shop:61
restor preserv:52 rebuild:49
restrict forbid:50 limit:62 permit:53 regul:51
result outcom:65 output:65 target:65
resum continu:65 proce:65 halt:56 restart:57
resumpt halt:52 restart:52 resum:56
retail shop:65 store:65 branch:65 chain:49 consum:54 discount:51 groceri:52 market:51 sale:60 shopper:51
retain rememb:65 keep:65 store:65 memori:65 stai:65 remain:65
retali attack:54 hostil:50
retel stori:55
rethink reshap:48
retire benefit:52 insur:49 pension:63
retold stori:52
retrain job:50
retransmit updat:55
retrial retri:50 sentenc:53 trial:60
retriev fetch:65 get:65 download:65 load:65 search:52
retrofit repair:49 upgrad:51
return back:65
reuter report:50
revamp reshap:56 restructur:54
revenu sale:65 turnov:65 incom:65 billion:50 cost:50 earn:52 net:54 profit:62
revers opposit:65 other:65
revert undo:65 back:65
revis version:65
revit rebuild:50 reshap:49
reviz revis:59
revok permiss:49 permit:49
reward mark:65
rework rewrit:52
rewritten rewrit:48
rewrot rewrit:57
rf frequenc:52
rhythm pattern:65 cycl:65 repeat:65 melodi:54
rial dollar:50
rice bread:49 grain:55
richter magnitud:58
rickshaw driver:49 taxi:54
rid remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 eras:65
ridg slope:53
ridicul absurd:64 insult:50 stupid:53
riesl wine:50
riff melodi:57 rhythm:51 tune:53
rift discord:49
right correct:65 accur:65 permiss:65
rightli wrongli:51
rigid strict:48
rigidli strictli:52
rigor strict:51
ringgit cent:48 dollar:58
riot clash:53
rip blow:52 explod:49
riparian forest:48
risc cpu:50
rise grow:65 growth:65 increas:65 climb:65 up:65 declin:53 decreas:50 drop:49 fall:58 higher:50 inflat:55 price:54 rate:49 spike:49
risen rise:65 declin:51 drop:48 steadili:58
risk danger:65
riskier riski:61
riskiest riski:48
risotto soup:50
rita storm:49
rival competitor:49
river along:48 upstream:48 water:49
riverbank along:49
riverfront park:48
riversid park:54
riyal billion:49 dollar:50
rna molecul:50 sequenc:49
road rout:65 path:65 street:65 bridg:53
roadblock checkpoint:65
roadmap blueprint:60 framework:49 implement:53 peac:51
roadwai bridg:53 road:57 traffic:51
roast bake:54 boil:49 bread:51 butter:53 slice:50
robberi theft:60
robe black:51 wear:52 white:49
robot machin:65 agent:65
robredo seed:50
robust growth:54 strong:51 stronger:51
rock band:55
rocket shell:49
rocki plateau:49 slope:49
rococo style:52
roddick seed:54
rode ride:61
roil turbul:49
rom disk:59 laptop:48 megabyt:49
romanc novel:51
romanesqu architectur:52
romanian polish:53
roof ceil:50 deck:49 floor:52 tile:58 window:48
room bed:51 door:48 floor:56
roommat friend:49
roost nest:50
root caus:65
rope hook:48
rose rise:65 cent:51 climb:50 declin:49 drop:53 index:51 share:52 stock:49
rotat turn:65
rough coars:65 crude:65
rougher friendlier:51 smoother:56
roughli almost:49 approxim:66 estim:49 nearli:54
round match:49 tournament:51
rout road:65 path:65 street:65 tour:65 trip:65 wai:65
router server:49
routin function:65 method:65
row record:65 exampl:65 case:65 entri:65 observ:65 sampl:65 instanc:65 line:65 item:65 point:65
rowdi angri:48 crowd:50 fan:48 noisi:54
royalti pai:50 payment:48
rtl radio:51
rubbish pile:51
rubbl pile:53
rude offens:65 insult:65
rugbi club:49 leagu:50 player:49
ruin destroi:49
rule condit:65 law:65
ruler king:49
run ran:65
runner winner:52
runnerup finish:52
rupe cent:50 dollar:59
rupiah dollar:50 yen:48
rutger univers:56
ruthless greedi:49
sad feel:52 happi:51 moment:48 rememb:49 shock:48
saddam regim:52
sadden sad:50 shock:48
safe safeti:65 protect:65 guard:65 secur:65
safeguard protect:53
safer safe:55
safest cheapest:54
safeti safe:65
safin seed:49
sai said:65 speak:65 talk:65 speech:65 describ:65 believ:50 know:53 noth:49 think:53 want:49
said sai:65 told:51
sail ship:57
sailor ship:48
sak store:48
salad bread:55 pickl:48 recip:51 soup:60 tast:50
salari minimum:49 pai:55 paid:53 payment:50 pension:55
sale sell:65 sold:65 turnov:65 incom:65 export:52 import:49 price:51 product:53 profit:56 purchas:50
salin water:50
saliva blood:51 sampl:49
salmon fish:59
salmonella contamin:56 infect:49
salt butter:51 water:50
saltwat fish:51
salut greet:49
same ident:65 equal:65 alik:65 copi:65 consist:65 agre:65 constant:65 fix:65 unchang:65
sampl record:65 row:65 exampl:65 case:65 entri:65 observ:65 instanc:65 line:65 item:65 point:65
sandi plain:49 soil:48
sandwich bread:56 butter:49 soup:51
sang sing:67 song:54
sanguin optimist:65 pessimist:67
sank sink:62
sanskrit languag:50 translat:54 word:50
sanwa bank:50
sapl tree:53
sarcast comment:53 remark:53 repli:50
sardin fish:50
sassanid empir:52
satirist writer:50
satisfactorili resolv:48 smoothli:49
saturdai fridai:66 mondai:64 morn:55 night:57 tuesdai:63 week:49 weekend:57
sauc bake:49 butter:56 ingredi:53 mixtur:52 pickl:50 recip:51 soup:60 tast:53
saucepan boil:52 medium:48
sauerkraut pickl:52
sausag bread:53 soup:49
saut butter:48
sauvignon wine:50
savanna forest:49
save write:65 store:65 keep:65
savori tast:48
saw see:65 seen:65
saxophon instrument:54 keyboard:53
scalar finit:51 integ:56 logarithm:48 tensor:57 vector:60
scalia opinion:53
scallion slice:50
scam fraud:57 scheme:52 swindl:57
scan scanner:60
scanner printer:57 scan:60
scantili nude:50
scarc rare:65 seldom:65 uncommon:65 minor:65 few:65
scarf wear:54
scari crazi:50 funni:55 strang:51 ugli:51 weird:59
scarier nicer:52 prettier:53
scarlet red:48
scarv wear:50
scatter spread:65 distribut:65
scene pictur:65
sceneri beauti:49 landscap:54
sceptic doubt:50 pessimist:48
schedul plan:65 postpon:56
schema xml:57
schemat diagram:57
schizophrenia disord:62 ill:48 symptom:48
schnyder seed:52
scholar author:51
scholarli author:49 essai:57 publish:48
school grade:49 student:60 teach:50 teacher:55 univers:51
schoolchildren student:54
schoolmat friend:50
schoolteach teacher:51
schooner ship:54
schumach driver:49
scienc studi:55 univers:57
scientif knowledg:51 scienc:52 studi:50
scientist expert:58 studi:48
scof disagre:49
score judg:65 rate:65 assess:65 evalu:65 grade:65 mark:65 point:65 goal:61 minut:49 scorer:54
scoreless pitch:52
scorer goal:48 leagu:51 score:54
scorn praiz:49
scorses film:49
scottish english:51
scour search:53
scrapbook diari:49
scream heard:54 loud:55
screen displai:65 camera:54
screenplai film:56 novel:51 script:61 written:49
screenwrit film:50 writer:53
script program:65 code:65 softwar:65 written:52
scriptur interpret:52 text:52
scuffl clash:54
sculpt paint:53 portrait:50
sculptor artist:57 paint:48 painter:69
sculptur architectur:48 artwork:56 decor:53 paint:62 painter:51 portrait:54
scurri scrambl:53
sdn ltd:54
sdp parti:51
seabird bird:51
seafood fish:53
seamer rounder:51
search look:65 find:65 seek:65 retriev:52
searchabl databas:56
searcher search:55
season yearli:65 annual:65 game:53 leagu:54
seawat water:59
second consecut:48 fifth:66 finish:48 first:64 tenth:55 third:74
secondari grade:49 school:49
secret password:65 credenti:65 kei:65 hidden:65 invis:65
sectarian violenc:57
section part:65 piec:65 portion:65 slice:65 segment:65 fragment:65
sector busi:48 invest:51
secur protect:65 guard:65 safe:65
securit financ:49
sedan car:50
sediment deposit:50 soil:50
sedit charg:49
see saw:65 seen:65 view:65 look:65 watch:65 inspect:65 visibl:65 know:50 think:50
seedl tree:48
seek search:65 look:65 find:65
seem alwai:50 hardli:61 noth:50 realli:51 someth:50 yet:48
seen see:65 saw:65
seepag leakag:53
segment part:65 piec:65 portion:65 slice:65 section:65 fragment:65 group:65 cluster:65 set:65
seinfeld rerun:50
seiz captur:49
seldom rare:65 scarc:65 uncommon:65 minor:65 few:65 alwai:51 hardli:56 never:48 often:48
sele seed:48
select choos:65 pick:65 decid:65 chosen:55
selfish greedi:55
sell sold:65 sale:65 bought:58 bui:71 purchas:58
seller buyer:60 vendor:48
sellout crowd:48
semant mean:65 sens:65 context:50 spatial:50
semi round:49
semiconductor chip:51 intel:49 maker:52
semifin beat:48 match:57 round:56 seed:48 tournament:60 win:48
semifinalist tournament:49 winner:50
seminari school:53
send sent:65 deliv:65 forward:65 transmit:65 ship:65 dispatch:50
seng index:52
sens mean:65 semant:65 feel:50 mind:49 understand:53
sensex index:49
sensibl attitud:49
sensor devic:65 gaug:65 machin:65 meter:65 camera:51 detector:55 laser:49
sensori neuron:50
sensual nuditi:49
sensuous beauti:49
sent send:65
sentenc text:65 word:65 string:65 phrase:65 charg:51 punish:50 trial:51
sentiment mood:65 feel:65
seoul tokyo:54
separ cut:65 split:65 divid:65 break:65
septemb decemb:78 januari:78 march:73
septuagint translat:53
sequel film:50 movi:57 novel:49
sequenc list:65 seri:65 order:65 sort:65 dna:49 encod:50 gene:48
seren calm:52 quiet:53
sergeant command:53
seri list:65 sequenc:65 curv:65 line:65 signal:65 record:65
sermon speech:49
serum blood:53
server host:65 servic:65 system:65 app:48 browser:51 comput:50 databas:49 desktop:60 hardwar:49 interfac:48 linux:52 router:49 softwar:56 spreadsheet:50 sql:50 user:52
servic server:65 host:65 system:65
session visit:65
sestrier downhil:48
set group:65 cluster:65 segment:65 option:65 paramet:65 configur:65 choic:65 knob:65
setback hiccup:48
seven consecut:51 eight:77 fifteen:55 five:77 four:74 nine:77 six:77 sixteen:56 ten:53 thirti:49 three:72 twelv:60 twenti:53 two:63
seventeen eight:55 eighti:58 fifteen:75 fifti:62 five:51 forti:61 four:49 nine:57 nineti:56 seven:53 seventi:59 six:51 sixteen:74 sixti:61 ten:56 thirti:67 twelv:70 twenti:71
seventeenth centuri:52 tenth:53
seventh consecut:54 fifth:77 finish:49 first:48 second:64 straight:52 tenth:60 third:67
seventi eighti:74 fifteen:60 fifti:68 forti:62 nineti:71 sixteen:53 sixti:74 thirti:69 twelv:50 twenti:66
sever mani:65 multipl:65 much:65 numer:65 dozen:56 two:49
sewag wast:54 water:51
sex women:65 men:65 child:51
sexism discrimin:49 prejudic:52
sexist insult:53
sextet string:52
sexual nuditi:49 sex:65
shade bright:57 colour:50 dark:51 green:54
shadow dark:50
shaki wobbli:54
shall cannot:51
shallot butter:49
shallow deep:52
shameless stupid:49
shamelessli cleverli:48
shape form:65
sharapova seed:48
shard glass:52
share percent:65 percentag:65 proport:65 fraction:65 distribut:65 spread:65 part:65 cent:50 gain:49 profit:50 stock:60 valu:49
sharia law:53
shariah law:51
shark fish:49
sharp blurri:65 blur:65 crisp:65 clear:65 sharper:49
sharper sharp:49
sharpli declin:50 slightli:54 steadili:50
sharpshoot guard:56
she woman:48
shear wind:50
sheep breed:50
sheet tabl:65 spreadsheet:65 paper:49
shekel dollar:50
shell termin:65 consol:65 command:65
shellfish fish:56
shetland island:50
shibuya tokyo:48
shift move:65 sudden:65 abrupt:65 jump:65
shill dollar:52
shimbun newspap:54
shimmer bright:51
shine bright:53
shini bright:51
ship deliv:65 send:65 fleet:57 unload:49
shipment deliveri:65 transport:65 export:51 import:52 suppli:48
shirt wear:57
shirtless nake:54
shock sad:48 surpriz:50
shoe bag:49 wear:52
shook shake:58
shoot kill:49
shop store:65 branch:65 cafe:57 groceri:62 shopper:51 vendor:50 warehous:50
shopkeep shopper:51
shopper customer:65 client:65 buyer:65 visitor:65 consum:65 purchas:65 groceri:52 shop:51
shore island:48
short small:65 littl:65 tini:65 few:65 shorter:52
shortag suppli:50
shortcom mistak:50
shorter longer:50 short:52
shortest nearest:65 quick:65 longest:56
shortfal budget:49
shortli after:55 afterward:50 befor:56 later:48
shortwav broadcast:52 radio:56
shot shoot:59
should cannot:62 do:53 need:48 shall:52 sure:48 want:50
shoulder nose:51
shout angri:50 crowd:48 loud:53 slogan:55
shovel dig:48
show displai:65 draw:65 paint:65 visual:65 view:65 present:65 shown:55 televis:48
showcas featur:48
showdown duel:51
shown show:55
shrank declin:48 shrink:57 shrunk:55
shrapnel shard:49
shrewd clever:56
shrewdli cleverli:59
shriek loud:51
shrill loud:54
shrimp fish:62
shrink reduc:65 decreas:65 fall:65 lower:65 half:65 less:65 declin:65 squeez:65 compress:65 shrunk:58
shrinkag growth:49
shrub flower:51 tree:55
shrunk shrink:58 steadili:55
shuffl mix:65 blend:65 jumbl:65
shut temporarili:50
shutdown delai:50
shutout consecut:53 streak:48
shutter shut:52
sibl famili:52 older:49 parent:55 younger:52
sicilian italian:51
sick ill:65 patient:65 treat:49
sicken kill:48
sidewai backward:51 drift:51
sidewalk street:51
sightse travel:49 trip:56
sightseer visitor:53
sigma alpha:63
sign letter:65 charact:65 symbol:65 mark:65 signatur:65 label:65 agreement:49
signal curv:65 line:65 seri:65 record:65
signatur sign:65 mark:65
signific important:53
significantli decreas:55 increas:54 steadili:52
silki smooth:48
silli absurd:50 crazi:53 funni:51 nonsens:49 stupid:61 weird:55
silveri bright:52 dark:50 speckl:48 thin:48 white:50
similar alik:65 close:65 resembl:65 compar:65 like:65
similarli fairli:52
simmer boil:62
simpl easi:65 plain:65
simpler simplifi:50
simpli cannot:48 instead:49 rather:50
simplif simplifi:49
simplifi simpler:50
simplist absurd:50 vagu:53
simulcast broadcast:54
simultan parallel:65 concurr:65 togeth:65 onc:65
sinc ago:51 year:56
sincer express:49 genuin:58 wish:55
sine cosin:55
sing melodi:54 music:49 song:57 tune:48
singer artist:53 band:51 compos:49 music:55 sing:51 song:57
singl alon:65 onc:65 doubl:51 third:51
singular noun:52 pronoun:50
sirius channel:49
sister friend:49 parent:49 sibl:59
sit stand:54
sitcom movi:49 televis:55
site websit:65 page:65 web:65
six eight:77 fifteen:54 five:78 four:76 nine:75 seven:77 sixteen:54 ten:50 three:73 twelv:57 twenti:51 two:67
sixteen half:65 eight:59 eighti:52 fifteen:75 fifti:58 five:54 forti:58 four:53 nine:58 nineti:50 seven:56 seventi:53 six:54 sixti:55 ten:61 thirti:65 three:49 twelv:75 twenti:70
sixteenth tenth:57
sixth consecut:53 fifth:78 finish:50 first:51 second:65 straight:51 tenth:62 third:69
sixti eighti:75 fifteen:62 fifti:72 forti:65 nineti:71 seventi:74 sixteen:55 thirti:72 twelv:51 twenti:69
size big:65 larg:65 larger:51
skeptic doubt:54 pessimist:51
sketch draw:65 outlin:65
sketchi detail:50 unclear:49
skew bias:51
ski downhil:56
skid slide:50 slip:48
skier downhil:53
skill abil:52 excel:49
skillet butter:49
skillfulli cleverli:66
skin ey:53 hair:54 tissu:48
skip remov:65 drop:65 discard:65 delet:65 exclud:65 strip:65 rid:65 eras:65
skirmish clash:56 duel:48
skittish investor:57 jumpi:55 nervous:53
skull fragment:49 skeleton:56
skylight ceil:52 window:48
skype googl:50 internet:54 phone:48 user:51
skyrocket price:49 rise:50
skyscrap build:51
slacken slow:49
slacker loner:50
slain dead:51
slalom downhil:68
slander insult:55
slang dictionari:51 phrase:54 word:49
slash cut:66 reduc:50
slasher movi:52
slavic dialect:51
sled dog:50
sleep wait:65 delai:65 paus:65 bed:53
sleet rain:56
sleeveless wear:50
slender tall:50
slept bed:48 sleep:59
slice part:65 piec:65 portion:65 section:65 segment:65 fragment:65 bake:50 butter:48 dice:55
slid climb:55 down:52 drop:57 jump:53 slide:50 slip:64
slide fall:51 slip:50
slight sharp:48
slimmer prettier:52
slip climb:52 down:51 drop:59 slide:50
slipperi rough:49
sliver slice:49
slogan banner:62
sloop ship:49
slope plateau:53 steep:57
slovak polish:57
slow acceler:56 faster:50 pace:57 slowdown:52 slower:62
slowdown econom:49 economi:56 growth:55 offset:49 slow:52 weak:50
slower faster:65 pace:56 quicker:52 slow:62
slowest fastest:59 weakest:48
slowli drift:49 quickli:58 steadili:55
slr camera:49
sluggish slow:65 economi:56 growth:50 robust:54 slowdown:60 weak:58
slump fall:51 rise:51 slide:50 slip:49 slowdown:54 weak:50
slur insult:52
small littl:65 tini:65 short:65 few:65 light:65 weight:65 modest:65 larg:66 larger:52 smaller:54
smaller bigger:49 larg:50 larger:70 small:54
smallest larger:49 largest:50
smart clever:48
smarter better:51 nicer:52 prettier:49 quicker:49
smartphon app:57 desktop:52 iphon:66 laptop:50
smelt iron:48 mine:54
smelter mine:50
smirk smile:51
smoke smoker:55
smooth calm:65 quiet:65 even:65 smoother:50
smoother quicker:54 smooth:50
snack bread:49
snap pictur:65 imag:65 photo:65 photograph:65 snapshot:65 visual:65
snappi clever:49
snapshot pictur:65 imag:65 photo:65 photograph:65 snap:65 visual:65
snarl traffic:60
sneak peek:53
sniper attack:50 shoot:54
snippet clip:52 transcript:49
snooker chess:49
snout tail:53
snow rain:58 winter:48
snowboard downhil:51
snowfal rain:55
snowstorm rain:52 storm:50
so but:57 even:54 realli:49 someth:51 too:62 veri:55
soak rain:51
soap televis:50
soar climb:50 drop:49 fall:51 price:52 rise:64
sob trembl:49
sobriquet nicknam:53
soccer club:52 leagu:52 player:51 sport:54 team:50
socialist parti:52
sociedad real:53
socio econom:53
sociologi scienc:60 studi:53 univers:53
sociologist author:48 studi:48
soda butter:49
soderl seed:49
sodium satur:50
sofa bed:50
softer stronger:50
softwar program:65 code:65 script:65 app:50 applic:48 browser:53 comput:63 databas:49 desktop:56 googl:49 hardwar:59 intel:49 interfac:50 internet:50 linux:52 server:56 tool:50 user:54 web:50
soir newspap:51
sojourn journei:48
sold sell:65 sale:65 bought:70 purchas:57
soldier guard:49 kill:50
solicitor clerk:51
soloist compos:52 perform:54
solv problem:50 resolv:59
somat cell:48
some few:49 mani:60 more:56
somebodi person:65 peopl:65 individu:65 human:65 anyth:55 everybodi:66 everyon:61 everyth:49 forget:48 get:49 guess:50 happen:48 know:57 nobodi:64 noth:48 pretend:51 realli:53 someth:53 stuff:48 sure:55 tell:53 thing:51 think:51 want:49 whatev:49 yourself:56
somehow hardli:49 never:53 nobodi:49 realli:49
someon person:65 peopl:65 individu:65 human:65 somebodi:65 everybodi:48 everyon:50 know:49 nobodi:49 pretend:50
someplac anywher:49 go:49 somewher:58
someth anyth:67 everybodi:52 everyon:50 everyth:55 exactli:51 happen:51 kind:55 know:57 nobodi:49 noth:69 quit:51 realli:62 somebodi:53 sort:52 sure:51 thing:58 think:56 truli:50 want:48
sometim frequent:48 often:68 usual:57
somewhat slightli:57
somewher anywher:60 nowher:53
son sibl:50
song music:65 band:54 demo:50 melodi:58 sing:57 soundtrack:62 tune:48
songwrit artist:56 compos:50 music:55 song:49
sonntag daili:49 newspap:49
soon quickli:59 suddenli:48
sooner anywai:49
sooth calm:50
sophomor junior:50
sorbonn pari:53
sorcer wizard:48
sorghum crop:54 grain:54 harvest:51
soror alpha:48
sorri feel:53 forget:54 happi:53 know:49 realli:50 rememb:50 sad:59 stupid:52 tell:49 thing:48 wrong:49
sorrow sad:54
sort class:65 categori:65 kind:65 type:65 label:65 group:65 order:65 arrang:65 rank:65 sequenc:65 someth:52 thing:53 weird:48
sought seek:60
sound voic:65 nois:65 loud:50 melodi:50
soundtrack compos:48 featur:51 film:53 genr:48 movi:50 music:55 releas:50 song:62 video:50
soup bread:52 pot:48 recip:51
sourc code:65 origin:65
southbound rout:50
southwest mile:53
souvenir shop:49
sovereignti territori:52
sox pitch:49
soybean crop:56 grain:56 harvest:52
spacecraft space:49
spaceship plane:50 space:49
spacious room:50
spain spanish:51
spam mail:50
spammer spam:55
spaniard spanish:48
spanish italian:58
spare part:65
spark prompt:54 provok:57 trigger:62
spars dens:56
spate recent:51
spatial correl:49 dimens:51 semant:50
spatter blood:56
spd parti:53
speak spoken:65 speech:65 talk:65 sai:65 languag:48
speci bird:52
specialist expert:65
specif certain:50 particular:52 specifi:60
specifi requir:48 specif:60
speckl colour:50 white:50
spectat crowd:57 fan:52
spectra spectral:48
specul investor:50
speech speak:65 spoken:65 voic:65 talk:65 sai:65 address:48 remark:51
speed quick:65 fast:65 acceler:65 faster:65 throughput:65
speedi quick:65 fast:65 speed:65
speedier quicker:55 smoother:49
speedili quickli:48 sensibli:48
spelt spell:51
spend spent:65 budget:51 tax:49
spent spend:65
spheric hexagon:52 symmetr:50
spice ingredi:52 tast:49
spici soup:51 tast:57
spielberg movi:48
spike jump:65 peak:65 rise:49
spiki hair:57
spill leak:50
spinach soup:49
spinal brain:56 tissu:48
spinner rounder:52
spiral downward:56
spiritu belief:51
splatter blood:53
split cut:65 divid:65 separ:65 break:65
splurg spend:53
spoke speak:65 spoken:65 speech:65
spoken speak:65 speech:65 dialect:59 languag:57 phrase:48 word:51
spoof film:49 movi:56 televis:48
spook investor:53 jitter:48
spooki weird:50
spoon bake:49 butter:53 slice:49
sporad clash:48
sportscast televis:49
spot find:65 discov:65 detect:65 notic:65 locat:65 identifi:65 recogn:65 place:65 posit:65
spous parent:51
spread distribut:65 scatter:65 share:65
spreadsheet tabl:65 sheet:65 server:50
spring summer:58 winter:54
sprinkl bake:52 butter:53 mixtur:51 slice:49
sprint downhil:51
spy secret:52
sq densiti:49
sql backend:49 server:50
squabbl discord:52
squad team:56
squadron command:52 fleet:50
squall rain:51 storm:49 wind:52
squeez compress:65 shrink:65 reduc:65
squid fish:51
squirrel cat:48
sr interchang:51 rout:54
srpska entiti:53
stab kill:49 shoot:50
stabil balanc:50 instabl:48 strengthen:51
stack pile:53
staf staff:49
staff colleagu:65 worker:65
staffer staff:53
stage step:65 task:65 phase:65 job:65 layer:65
stagnant economi:49
stagnat economi:52 slowdown:49
stai remain:65 keep:65
stainless glass:49 iron:50
stair floor:49
staircas floor:49 gate:50
stairwai gate:51
stairwel floor:54
stale old:65 outdat:65
stalem resolv:48 stall:51
stalinist regim:48
stall restart:58
stamina patienc:51 strength:56
stamp coin:49
stampa daili:50
stanc attitud:54 polici:51 postur:49
standard default:65 usual:65
stanford univers:58
star movi:48
stare smile:52
starkli contrast:51
start begin:65 first:65 launch:65 initi:65 front:65 head:65
startl shock:49 surpriz:58
starv hungri:54
stash hidden:52 hide:51 monei:49
state status:65 condit:65
statement comment:55
statin drug:50
station radio:51
statist data:50
statistician statist:50
status state:65 condit:65
statut law:61 provis:49 rule:50
staunchli strongli:49
steadfast stubborn:51
steadfastli refus:48
steadi steadier:49
steadier steadi:49 stronger:49
steadili shrunk:55 slowli:55
steal stolen:65
steamer ship:53
steamship ship:49
steel iron:58
steep slope:57
steeper steep:54
steepli steep:53
step stage:65 task:65 phase:65 job:65
stepdaught sibl:48
stepfath parent:48
stepson sibl:50
stereo tuner:53
stereotyp prejudic:53
sternum broken:50
steroid substanc:57
stew boil:48 soup:60
sticker banner:49
still alreadi:52 now:59
stillborn birth:49
stipend paid:52 salari:53
stipul provis:48 requir:49 specifi:52
stir boil:58 mixtur:50
stochast determinist:52 equat:48 nonlinear:54 variabl:48
stock reserv:65 inventori:65 warehous:65 storag:65 benchmark:53 exchang:52 index:57 investor:55 market:58 price:55 share:60
stockpil inventori:52 suppli:50
stole stolen:65
stood stand:49
stop end:65 abort:65 quit:65 halt:65 termin:65 cancel:65 kill:65 interrupt:65 break:65
stopov trip:54
storag disk:65 drive:65 warehous:65 stock:65
store shop:65 branch:65 rememb:65 keep:65 memori:65 save:65 write:65 databas:65 chain:56 groceri:63 warehous:59
storefront shop:54
storehous warehous:53
storei apart:50 build:51
stori book:50 illustr:49 novel:54
storm flood:53 rain:54 wind:57
stormi turbul:49
storylin charact:48
stove heat:49
straight consecut:60 fifth:49 streak:57
straightforward clever:51 easi:48 honest:53 simpl:53
strang unusu:65 abnorm:65 odd:65 suspici:65 weird:65 unexpect:65 irregular:65
stranger friend:50
strasbourg pari:50
strategi polici:49
streak consecut:50 straight:57
stream flow:53
streamer banner:51
streamlin restructur:52 simplifi:57
street road:65 rout:65 path:65
streetcar trollei:62
strength strong:65
strengthen boost:49 improv:50 stabil:51 stronger:50
strewn pile:52
stricker hole:48
strict strictli:51
stricter enforc:53 guidelin:49 regul:53 strict:65
strictest strict:50
strictli strict:51
strife conflict:61 discord:48 instabl:53 violenc:49
strikeout pitch:52
striker substitut:52
string text:65 word:65 sentenc:65
stringent enforc:50 regul:49 strict:63
strip remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 rid:65 eras:65
stripe black:50 blue:53 colour:54 red:52 white:49
stroll walk:56 wander:51
strong strength:65 robust:51 stronger:56 strongest:51 weak:49
stronger robust:51 steadier:49 strengthen:50 strong:56 weak:49
strongest strong:51 weakest:53
strongli disagre:50
strongman dictat:52
struck hit:58
structur build:49 complex:52 construct:50
stucco decor:50 tile:53
student pupil:65 tini:65 school:60 teach:51 teacher:64 tutor:51
studi learn:65 train:65 teach:65 fit:65 scienc:55 univers:54
stuf bag:54
stuff crazi:49 everyth:54 know:51 lot:50 realli:53 somebodi:48 thing:61 weird:50
stun shock:54 surpriz:52
stupid crazi:58 lazi:48 mistak:51 ugli:51 wrong:55
sturdi tall:48
sturgeon fish:49
style look:65
stymi effort:51 stall:48
subcommitte committe:57
subconsci mind:51
subcontractor supplier:49
subgenr genr:57
subgroup finit:48 subset:55
subject topic:65 theme:65
submarin fleet:50 ship:56
submerg flood:50
submit approv:49 request:55
subprim debt:50 default:54 loan:53
subscrib member:65 customer:65 internet:50 subscript:59
subscript monthli:49 onlin:50 subscrib:59
subsect section:48
subsequ next:65 follow:65 after:65 later:65
subset finit:58
subsidi benefit:49 payment:48 tariff:56 tax:53
subsidiari compani:64 firm:51 gmbh:49 ltd:53 merg:50
subspac subset:49 vector:49
subspeci speci:62
substandard unsaf:48
substant meaning:57
substanti signific:59
substat grid:50
substitut replac:65 swap:65 exchang:65
subsurfac surfac:51
subsystem configur:51 modul:51
subtitl languag:48 translat:52 written:49
subtler bolder:49
subtract minus:65
subunit molecul:51
suburb citi:51 neighbourhood:56
subwai trollei:49
such includ:55 other:52
sudden abrupt:65 jump:65 shift:65 unexpect:56
suddenli soon:48 turn:48
sueddeutsch daili:50 newspap:49
suffer ill:53
suffici necessari:57
suffix noun:59 prefix:66 pronoun:50 verb:61
sugar bread:48 butter:55 grain:50
sugarcan crop:57 grain:49 harvest:52
suggest guess:65 propos:65 recommend:65 explain:55 explan:51 hint:54 hypothes:51 indic:53
suicid attack:60 kill:56
suiss bank:56
suitcas bag:63 pack:49
sukkot holidai:53
sulfur carbon:59
sullen loner:48
sum monei:65 amount:65 dollar:65 euro:65 total:65 add:65 overal:65 plus:65
summar summari:65 analys:51
summari summar:65
summer spring:58 winter:68
summertim summer:52
summit meet:59
sundai fridai:64 mondai:62 morn:53 night:56 saturdai:77 tuesdai:61 week:50 weekend:57
sung sing:50 song:51
sunglass wear:56
sunk sink:61
superbli cleverli:50
superflu useless:54
supergroup band:56
superhero charact:50
superior better:65 improv:65
supermarket shop:65 store:65 branch:65 chain:58 groceri:67
superstar star:53
superstor store:51
superstructur deck:49
supervis superv:50
suppli give:65 provid:65 hand:65 offer:65
supplier maker:49
suppos actual:52 cannot:50 know:50 pretend:49 sure:49 want:49
suprem judg:56
surcharg tax:49
sure trust:65 confid:65 certain:65 guarante:65 alwai:52 anyth:53 do:57 everybodi:58 everyon:57 everyth:51 go:49 guess:55 happen:49 know:66 nobodi:57 noth:50 realli:62 somebodi:55 someth:51 tell:49 thing:59 think:61 want:59 whatev:55 yourself:50
surg drop:51 price:49 rise:64
surgeon doctor:58
surgeri hospit:49
surgic doctor:48
surmiz hypothes:55
surnam dialect:49 name:52
surpass exceed:61
surplus shrink:49
surprisingli fairli:50
surpriz shock:50 unexpect:55
surreal scene:48 strang:50
surrealist artist:51 painter:53
survei poll:49
surveil monitor:49
surviv aliv:49
suspect crimin:48
suspend resum:49
suspici strang:65 unusu:65 abnorm:65 odd:65 weird:65 unexpect:65 irregular:65
suv car:59 truck:55 vehicl:60
swahili languag:52 spoken:48 word:50
swamp forest:49
swap replac:65 substitut:65 exchang:65
swarthmor univers:49
sweater wear:51
swedish german:53
sweet tast:49
swerv drive:50
swift quick:65 fast:65 speed:65
swiftli quickli:64 react:50
swindl fraud:65 cheat:65 crimin:65 theft:65
swine infect:56
swirl cloud:48
swiss german:54
switchboard telephon:53
switzerland swiss:54
swore swear:68
sworn swear:52
swung swing:51 wobbl:51
symantec softwar:48
symbol letter:65 charact:65 sign:65
symmetr finit:49 integ:49 lattic:50 orthogon:55 spheric:50
symmetri lattic:51
sympathi express:51
symphon compos:56 music:49
symphoni compos:50
symptom abnorm:49 disord:53 ill:56 infect:48 patient:51
synaps neuron:61
syndrom disord:57 symptom:52
syntact semant:62
syntax grammar:49 semant:59 vocabulari:54
synth keyboard:51 sound:48
synthes instrument:51 keyboard:48
synthet made:65 artifici:65 fake:65 invent:65 gener:65 creat:65
syrah wine:49
syriac translat:48
syrup butter:55 mixtur:49
system servic:65 server:65 autom:49 interfac:49
tabl sheet:65 spreadsheet:65 databas:65
tablespoon butter:56 coars:50
tabloid daili:49 headlin:48 newspap:65
tabul talli:54
tacit implicit:52
tact patienc:48
tactil visual:52
tag label:65 mark:65 categori:65 class:65 card:50
tagalog languag:52
taglin slogan:49
tail end:65
taint contamin:48
taka dollar:55
take taken:65
taken take:65
takeoff plane:51
takeov bid:54
tale adventur:50 novel:53 stori:62
talent creativ:49 skill:53
talk speak:65 speech:65 sai:65 convers:65 dialogu:65 chat:65 meet:52
tall feet:51
taller tall:54
tamiflu drug:49
tamilnet web:50 websit:50
tangent vector:55
tangibl meaning:56
tangl jumbl:49
tanker fleet:48 ship:57
tape video:50
tapestri paint:49
target outcom:65 result:65 goal:65 attack:48
tariff export:49 import:56 quota:53
tart crisp:48
task step:65 stage:65 phase:65 job:65 work:65 process:65
tass quot:49
tast wine:55
tau alpha:57
taught teach:68 learn:54 school:49 studi:48 teacher:54
taunt angri:49 insult:56
tavern cafe:51
tax incom:58 payment:51 pension:51 spend:49
taxa speci:48
taxabl incom:54
taxat tax:57
taxi car:56 driver:56 lorri:54 passeng:55 truck:53 vehicl:49
taxicab taxi:58
taxpay monei:50 pension:49 tax:51
tb infect:54
tbs broadcast:54 televis:49
teach learn:65 train:65 studi:65 fit:65 school:50 student:51 teacher:58 tutor:52
teacher tutor:65 big:65 math:52 pupil:57 school:55 student:64 teach:58
team group:65 leagu:51 player:54
teamwork skill:53
teaspoon coars:52
technician lab:50 specialist:49
techniqu method:67 tool:49
technolog develop:50
technologi comput:55 develop:51 softwar:54
technologist specialist:50
tee hole:50
teenag child:49 young:52
tehran enrich:53
telecast broadcast:60 televis:51
telegraph newspap:49
telemundo broadcast:49
telephon phone:70 mobil:65 call:65 caller:54
telephoni internet:51
televis broadcast:64 channel:57 radio:59 show:48 video:49
tell told:65 explain:65 ask:59 everybodi:51 everyon:56 forget:53 know:58 pretend:51 remind:51 somebodi:53 sure:49 thing:48
telugu film:50
temblor magnitud:60
temperatur heat:65 weather:65 rain:65 colder:53 cool:48 warm:51
templat toolkit:48
tempo rhythm:51
temporari perman:61
temporarili shut:50
ten eight:55 fifteen:64 fifti:54 five:53 forti:54 hundr:55 nine:53 seven:53 six:50 sixteen:61 thirti:59 twelv:62 twenti:62
tenac patienc:53 strength:54
tenaci stubborn:52
tenant rent:54
tendenc attitud:51
tenement apart:51
tenfold increas:52 shrunk:48
tenni squash:49 tournament:59
tensil strength:49
tension conflict:49 discord:52 instabl:54
tensor scalar:57 vector:54
tenth fastest:48 fifth:63 second:55 third:58
tenuous shaki:49
tepid robust:50
term word:65 token:65
termin stop:65 end:65 abort:65 quit:65 halt:65 cancel:65 kill:65 consol:65 shell:65
terminologi context:51 interpret:49 refer:50 usag:48
terminus interchang:53 rout:60
terrain slope:51
terribl sad:51 ugli:49
terribli pretti:54 quit:50 too:50 veri:49
terrif good:49 pretti:49
terrifi angri:48
terrorist attack:51
ters brief:48 comment:48 repli:51 statement:53
test check:65 verifi:65 inspect:65 examin:65 valid:65 exam:65 evalu:65 experi:65 trial:65 try:65 attempt:65
testament text:52
testimoni evid:53
text document:65 paper:65 articl:65 letter:65 page:65 word:65 sentenc:65 string:65 descript:65 explain:65 annot:55 interpret:48 languag:51 read:52 translat:56 written:52
textil export:52 import:50 machineri:55
tgv speed:49
than least:51 less:54 more:61
thanksgiv christma:60 dai:48 easter:62 holidai:63
thaw frozen:51
theater movi:48
theatric film:54
theft fraud:65 cheat:65 swindl:65 crimin:65 charg:50
thei have:61
them themselv:53
theme topic:65 subject:65
then again:48
theologi teach:55
theorem arithmet:48 finit:50
theoret theori:54
theori concept:58 hypothes:50
theorist theori:51
theoriz hypothes:65 suggest:48
therapi patient:49 treatment:62
therapist doctor:49
there no:53
thereaft afterward:48
therefor cannot:53
these mani:54 other:55
thesi essai:49
theta alpha:61
thick dens:51 inch:49 layer:55 thin:55
thicker heavier:48 lighter:53 thin:51
thickli dens:55 spars:50
thing object:65 item:65 anyth:55 crazi:52 do:55 everybodi:56 everyon:51 everyth:59 forget:49 go:51 guess:50 happen:59 kind:54 know:63 lot:51 nobodi:52 noth:56 realli:64 somebodi:51 someth:58 sort:53 stuff:61 sure:59 tell:48 think:61 thought:50 weird:54 whatev:51
think thought:65 alwai:49 anyth:52 do:58 everybodi:59 everyon:53 feel:52 go:48 guess:61 happen:50 honestli:51 kind:50 know:67 mind:49 nobodi:55 noth:51 realli:66 sai:53 see:50 somebodi:51 someth:56 sure:61 thing:61 understand:49 want:56 yes:52
thinli slice:53
thinner lighter:55
third consecut:49 doubl:52 fastest:49 fifth:71 first:56 second:74 singl:51 tenth:58
thirsti hungri:64
thirteen eight:59 eighti:52 fifteen:74 fifti:59 five:56 forti:59 four:54 nine:60 nineti:50 seven:59 seventi:54 six:55 sixteen:75 sixti:56 ten:60 thirti:66 three:51 twelv:75 twenti:70
thirteenth fifth:56 tenth:61
thirti eight:50 eighti:70 fifteen:72 fifti:71 five:49 forti:69 nine:51 nineti:66 seven:49 seventi:69 sixteen:65 sixti:72 ten:59 twelv:63 twenti:77
thoroughfar street:51
those mani:50 other:53
though although:70 becaus:50 but:53 even:50
thought think:65 believ:57 guess:50 know:57 probabl:49 realli:52 thing:50
thoughtfulli sensibli:54
thousand dozen:55 hundr:74
thrash beat:49
threat danger:65 risk:65 pose:53 warn:51
three eight:72 five:75 four:78 nine:69 seven:72 six:73 sixteen:49 twelv:53 two:76
threshold minimum:49
threw thrown:65
thrice twice:50
thrill happi:49
thriller film:52 movi:52 novel:52
throat nose:52 tongu:49
throne king:52
throng crowd:64 flock:53 gather:53 greet:51 swarm:53
throttl brake:52
throughput speed:65
throw thrown:65 remov:65 drop:65 discard:65 delet:65 exclud:65 skip:65 strip:65 rid:65 eras:65
thruout updat:54
thug gang:59
thumb hand:50 nose:54
thunderstorm rain:54 storm:50 wind:52
thursdai earlier:48 fridai:78 mondai:79 morn:54 saturdai:63 tuesdai:79 week:56
thwart attempt:54
tidal flood:49
tidi clean:65 clear:65
tighter tight:50
tilapia fish:49
tile floor:49
till until:57
tilt lean:52
timbr tone:48
time moment:65 date:65 dai:65 hour:65 clock:65 durat:65 long:65 period:65 interv:65 multipli:65 product:65
timefram specifi:48 timet:61
timelin timet:54
timpani string:49
tini small:65 littl:65 short:65 few:65 student:65
tint colour:50 shade:53
tishrin daili:49 newspap:48
tissu brain:57 cell:55 tumour:53
titanium iron:52
titian paint:51
titl name:65
tivo digit:48
tmz websit:50
to help:49
toast bake:49 bread:55 butter:53
tobacco smoker:50
todai yesterdai:48
toddler child:52 children:55 parent:54
toe foot:49
tofu pickl:48 soup:54
togeth joint:65 jointli:65 combin:65 merg:65 join:65 unit:65 blend:65 mix:65 simultan:65 onc:65
token word:65 term:65
told tell:65 said:51
tomato dice:49 pickl:50 slice:50
tomographi scan:48
tomorrow futur:65 come:65 ahead:65
ton kilogram:57 metric:54 pound:50
tongu languag:65 mouth:53 nose:49
tonight night:51 tomorrow:56
tonn kilogram:58 metric:57 pound:52
tonnag throughput:54
too bit:49 even:55 littl:49 much:50 pretti:51 veri:54
took take:65 taken:65
tool program:65 method:49 softwar:50 techniqu:49
toolkit plugin:50 templat:48
top first:65 best:65 optim:65 good:65 high:65
topic subject:65 theme:65
topix index:48
topless nake:49 nude:61
topographi landscap:50
topolog finit:58 subset:51 vector:49
topologi finit:51 vector:49
topsoil soil:55
tori parti:48
torn broken:49
tornado storm:53
torrenti flood:63 rain:65 storm:54 wind:49
torso bodi:53
tortilla bake:48 bread:55 butter:52
tortricida famili:48
toshiba intel:50
toss thrown:52
total sum:65 add:65 overal:65
totalitarian dictat:50 regim:57
tote bag:50
touch chang:65
touchdown intercept:61 pass:50 rush:48 score:49
touchi sensit:50
tour rout:65 trip:65
tourist travel:48 visitor:59
tournament match:59 round:51
tournei tournament:64
tow load:48 ship:55
tower build:52
town citi:65 near:52 nearbi:50
townhous apart:57
toxic rude:65 offens:65 insult:65 contamin:58 substanc:54
toxin contamin:48
toyota auto:51
trace track:65 follow:65 discov:53
track follow:65 monitor:65 trace:65
traction brake:54
tractor car:53 cart:51 lorri:52 truck:63 vehicl:53
trade exchang:51
trader investor:62 market:53 stock:50
traffick drug:57
tragedi catastroph:50
tragic sad:55
trai bucket:48 stack:49 tabl:50
trailer truck:52
train learn:65 teach:65 studi:65 fit:65
trait characterist:61
tram station:49 trollei:62
tramwai trollei:50
tranquil calm:52
transact account:50
transcrib transcript:56
transcript snippet:49
transform dynam:49
transfus blood:58
translat dictionari:50 languag:52 subtitl:52 text:56 write:49 written:53
transliter abbrevi:52 alphabet:50 deriv:51 phrase:52 refer:51 translat:54 word:52
transmiss transmit:53
transmit send:65 deliv:65 forward:65
transmitt station:51
transpir happen:53
transplant tissu:50
transport deliveri:65
trash pile:51
traumat ill:48
travel journei:49 trip:54
travelogu essai:56
travers parallel:49 rout:51
trawler fish:51 ship:54
treason charg:56 crimin:49 sentenc:51
treasuri benchmark:48 bond:55
treat treatment:65 hospit:48 ill:50 patient:57 sick:49
treati agreement:56 protocol:50
treatiz author:50 essai:59 publish:49 write:48 written:51 wrote:53
treatment treat:65 effect:65 patient:58
tree branch:65 flower:52 forest:48
trek adventur:52 journei:54
tremend enorm:64
tremor magnitud:53
trend direct:65 growth:65 downward:48
trendi shop:52
trestl bridg:58
tri attempt:55 try:66
trial experi:65 test:65 try:65 attempt:65 case:53 sentenc:51
triangular hexagon:50
triathlon compet:51 event:51
tributari upstream:49
tricki difficult:58
tricolor flag:53
trigger prompt:53 provok:51
trilater meet:50
trillion billion:66 dollar:55 million:52
trilogi novel:55
trim cut:55
trimest abort:49
trio band:51
trip tour:65 rout:65 journei:53 travel:54 visit:56
tripl doubl:67
triplet twin:52
triumph win:56
trivial matter:49 unimport:49
trollei basket:65 cart:65 receipt:65
trolleybus trollei:48
troop deploi:60 deploy:51 forc:62
tropic storm:52
trounc beat:51
troup perform:49
trouser wear:51
trout fish:60
trove artifact:48
truce peac:51
truck car:65 vehicl:65 van:65 cart:50 driver:50 load:51 lorri:63 taxi:53
trudg crawl:49
true truth:65 right:65 correct:65 accur:65 real:65 actual:65 genuin:65 fact:53
truli absolut:48 genuin:53 realli:53 someth:50
trust confid:65 certain:65 sure:65 mutual:49
truste board:51
trustworthi honest:54 reliabl:52
truth fact:49
truthfulli answer:48 honestli:62
try trial:65 experi:65 attempt:65 test:65 abl:48 help:50 tri:66 want:52
tsn broadcast:49
tub pool:48 room:48
tube pipe:51
tuber root:51
tuberculosi infect:58
tuesdai earlier:49 fridai:78 mondai:79 morn:52 saturdai:63 week:57
tuft univers:48
tugboat ship:55
tuition pai:48 payment:50 voucher:51
tulan univers:48
tumbl climb:56 drop:54 fall:57 jump:53 rise:53 slide:57 slip:58 stock:55
tumor abnorm:50 brain:55 cell:53 tissu:57 tumour:70
tumour brain:53 cell:48 tissu:53
tumult turbul:55
tumultu turbul:51
tuna fish:61
tune adjust:65 melodi:55 sing:48 song:48
tunic wear:50
tunnel bridg:52
turban wear:52
turbin electr:53 engin:51
turboprop plane:48
turmoil crisi:63 instabl:63 jitter:54 turbul:59 uncertainti:56
turn rotat:65 suddenli:48
turnout poll:54 vote:51
turnov sale:65 incom:65
turtl fish:51
tussl duel:48
tutor teacher:65 student:51 teach:52
tutori tutor:55
tuxedo suit:48 wear:54
tv broadcast:58 channel:57 movi:51 radio:56 televis:73 video:52
tvs camera:48
twelfth fifth:57 tenth:61
twelv eight:60 fifteen:74 fifti:56 five:56 forti:54 four:56 nine:59 seven:60 seventi:50 six:57 sixteen:75 sixti:51 ten:62 thirti:63 three:53 twenti:68
twenti eight:54 eighti:67 fifteen:75 fifti:70 five:53 forti:69 nine:56 nineti:65 seven:53 seventi:66 six:51 sixteen:70 sixti:69 ten:62 thirti:77 twelv:68
twentieth centuri:58
twice doubl:65 two:65
twig tree:52
twitter googl:50 internet:49 onlin:49 web:52 websit:56
two both:65 pair:65 coupl:65 twice:65 doubl:65 eight:64 five:68 four:74 nine:60 seven:63 sever:49 six:67 three:76
tycoon billionair:63
type class:65 categori:65 kind:65 label:65 group:65 sort:65 variant:52
typhoid infect:48
typhoon flood:49 storm:61
typic common:65 frequent:65 often:65 major:65 usual:67 ordinari:65 normal:65 repres:65
typographi graphic:49
tyrann dictat:53 regim:55
tyranni dictat:49
tyrant dictat:50
ubs bank:57
ubuntu linux:57
ugli stupid:51
uhf channel:50
ukrainian polish:52
ultrasound scan:54
ump parti:48
unab continu:49
unabl abl:56 fail:51
unaccept absurd:50
unanim approv:50 resolut:48
unanticip unexpect:56
unassum quiet:54
unawar unsur:50
unbear hopeless:48
unbeaten streak:57
unbeliev absolut:49
unborn child:55 children:48
unbroken longest:50 uninterrupt:53
uncertain doubt:65 unsur:65 uncertainti:50 unclear:53
uncertainti instabl:53 jitter:53 linger:55 persist:49 uncertain:50
unchang same:65 constant:65 untouch:65
uncl friend:55 sibl:49
unclassifi classifi:52
unclear sketchi:49 uncertain:53
uncommon rare:65 scarc:65 seldom:65 minor:65 few:65 occurr:50
unconcern unsur:54
unconfirm confirm:50 sketchi:49
unconstitut invalid:49 rule:50
uncov probe:49
undecid vote:50
undefin ambigu:49
undemocrat unfair:50
undercov agent:58
underestim overestim:71
underfund pension:48
undergradu degre:53 pupil:49 school:51 student:62 teacher:48 univers:53
undergrowth forest:53
underlin highlight:49
undermin harm:49 strengthen:53
underneath insid:51 onto:51
underpass bridg:51
underpin stabil:49
underscor highlight:55 reflect:48
underst overestim:52
understand explain:65 reason:65 caus:65 interpret:65 read:65 know:50 knowledg:50 learn:55 mind:50 sens:53 think:49
understood believ:50 explain:54 thought:54 understand:56
understudi role:51
undertaken undertak:54
undertook undertak:59
underus unus:49
underworld gang:49
underwrit fund:52 insur:52 invest:49
underwritten fund:49
undeserv deserv:49
undetermin unknown:52
undiagnos ill:49 untreat:56
undo back:65
unearth artifact:53 discov:54 skeleton:48
uneas discord:51 jitter:52 linger:49 uncertainti:53
uneduc poor:51
unemploi worker:48
unemploy inflat:54 rate:49 rise:48
unend endless:58
unenforc invalid:52
unequivoc declar:50 unambigu:69
unevenli evenli:53
unexpect strang:65 unusu:65 abnorm:65 odd:65 suspici:65 weird:65 irregular:65 abrupt:53 sudden:56 surpriz:55
unfair prejudic:65 bia:65 discrimin:65 bias:53
unfairli unfair:54 wrongli:50
unfavour favour:49
unforeseen unexpect:51
unforgett memor:52
unfortun happen:53 mistak:51
unfulfil fulfil:50
unfurl banner:61 flag:49
unguard unmark:49
unicamer assembli:51
unicod encod:49
uniform wear:54
uniformli fairli:52
unilater declar:52
unimport trivial:49
unimpress optimist:48
unincorpor locat:52
unintention accident:52
uninterest unimport:52
uniqu distinct:65 differ:65 characterist:51
unit combin:65 merg:65 join:65 togeth:65 blend:65 mix:65
uniti peac:51
univers school:51 scienc:57 studi:54
unix browser:48 desktop:51 linux:59 server:49
unjust unfair:57
unjustifi unfair:52
unjustli wrongli:55
unlaw arbitrari:49
unleash trigger:50
unload load:56 ship:49
unlucki lucki:58
unmarri coupl:49
unmistak unambigu:56
unnecessari useless:65 redund:65
unnerv jumpi:49
unpaid payment:50 pension:51 salari:51
unpav road:54
unprovok attack:49
unpublish essai:49
unrat subtitl:51
unrealist realist:49
unreason arbitrari:49 unfair:55
unrecogniz unrecognis:65
unreleas demo:59
unreli flaki:65 unstabl:65 fail:65 reliabl:56
unresolv resolv:50
unrest instabl:57 violenc:54
unrestrict free:49
unsaf danger:65 harm:65
unsalt butter:50
unsc resolut:52
unscrupul greedi:54
unseal file:51
unseason weather:51
unseed seed:54
unsettl uncertain:49 uncertainti:48
unsold inventori:52
unstabl flaki:65 unreli:65 fail:65
unsteadi wobbli:50
unsuccessfulli tri:53
unsuit suitabl:55 unfit:51
unsur doubt:65 uncertain:65
unsurpr surpriz:48
unsurprisingli though:51
until again:48 befor:53 till:57
untim abrupt:54 sudden:49
untouch unchang:65
untoward incid:51
untreat ill:49
untru absurd:51 incorrect:52 mislead:51
untrustworthi trustworthi:50
unusu strang:65 abnorm:65 odd:65 suspici:65 weird:65 unexpect:65 irregular:65
unvarnish truth:48
unveil announc:53
unwarr unfair:52
unwelcom unexpect:49
unwil convinc:48 persuad:51 refus:51
unwiz riski:48
unyield stubborn:56
up increas:65 rise:65 down:64 out:54
upbeat optimist:59 outlook:50 pessimist:52
upcom futur:65 tomorrow:65 come:65 ahead:65
upgrad improv:49
upheav instabl:55 turbul:52
upheld judg:56 rule:53
uphold principl:49
upland area:49 forest:50 plain:51
upload download:67 user:48 video:51
upper lower:51
upriv upstream:55
uproar provok:52
upscal shop:53
upset beat:50
upstair apart:55 door:50 floor:48 room:62
upstream flow:51
upsurg violenc:49
upsw growth:49 slowdown:60 trend:52
upturn robust:49 slowdown:59
upward downward:72
uranium enrich:70
urdu english:52 languag:51 translat:50
urin blood:50
url address:65 link:65
us important:65 relev:65 influenti:65 matter:65 appli:65
usb interfac:49
usd billion:49 dollar:53 million:49
useless redund:65
user customer:65 person:65 visitor:65 account:65 access:51 app:53 applic:49 brows:53 browser:55 download:54 googl:53 interfac:53 internet:59 onlin:54 server:52 softwar:54 upload:48 web:53
usoc committe:48
usual common:65 frequent:65 often:65 major:65 ordinari:65 typic:67 normal:65 repres:65 standard:65 sometim:57
util effici:53 electr:52
utter phrase:49 word:50
utterli absurd:49
vacat holidai:65
vacation travel:48
vaccin infect:49
vagu ambigu:53
vainli tri:59
valedictorian class:49
valid check:65 verifi:65 inspect:65 examin:65 test:65 invalid:55
vallei plain:50
valu number:65 figur:65 amount:65 quantiti:65 read:65 measur:65 share:49
valuat valu:51
valv brake:50 tube:49
van car:65 vehicl:65 truck:65
vanilla butter:58 mixtur:51
vapor condens:59 heat:51 leakag:48
vapour condens:58
vari variat:65 variabl:65 differ:49
variabl vari:65 variat:65 column:65 field:65 attribut:65 featur:65 input:65 measur:65 properti:65 characterist:65 factor:65 equat:50 invers:48 linear:49 paramet:61
varianc invers:50 paramet:51
variant version:65 type:52
variat vari:65 variabl:65 characterist:48 differ:49
variet wine:54
various sever:65 mani:65 multipl:65 numer:60 other:51
varsiti junior:59
vascular tissu:48
vassar school:48
vast huge:48
vat tax:50
vcr tuner:48
vector coeffici:49 differenti:48 equat:49 finit:50 integ:50 linear:55 matric:48 matrix:53 orthogon:55 paramet:51 scalar:60 tensor:54
veer drift:54
veget crop:52 grain:54
vegetarian diet:48
vehement disagre:51 reject:51 strongli:55
vehicl car:66 van:65 truck:65 driver:65 lorri:50 taxi:49
velcro fasten:48
veloc angl:50 gradient:52
vendor seller:48 shop:50
ventral posterior:59
ventur compani:53 firm:49 invest:53 partner:51
verac doubt:49 question:50
verb noun:67 prefix:50 pronoun:53
verbatim paraphras:52
verdant landscap:48
verdasco seed:49
verdict judg:53 judgement:56 sentenc:48 trial:50
veri extrem:52 fairli:53 pretti:56 quit:49 too:54
verif inspect:50 verifi:51
verifi check:65 inspect:65 examin:65 test:65 valid:65
vernacular dialect:51 english:50 languag:54 style:48 vocabulari:52
vers melodi:49 phrase:48 song:49 text:53 translat:51 written:53
version revis:65 variant:65 origin:49
versus compar:65 contrast:65 against:65
vertex symmetr:48
vertic angl:50 curv:54 perpendicular:53 width:48
vessel fleet:48 ship:70
vestibul door:49
veterinarian doctor:48
veto overrid:56
vhf broadcast:49 channel:49 frequenc:53 radio:51
viaduct bridg:60
viagra drug:54
vibrat frequenc:51 nois:51
vicin locat:52 near:51 nearbi:52
victori lopsid:49 win:65 winner:48
video graphic:65 gpu:65 card:65 film:65 movi:65 clip:65 camera:49 digit:50 download:53 featur:49 soundtrack:50 televis:49 upload:51
videotap snippet:49 video:51
view show:65 displai:65 draw:65 paint:65 visual:65 present:65 see:65 look:65 watch:65 inspect:65 read:65 opinion:65
viewer reader:49
viewership viewer:49
viewfind camera:55
viewpoint context:48 opinion:51 view:57
vigilant gang:56
villag nearbi:49 town:62
villain charact:54
vine tree:56
vinegar butter:53 ingredi:48 mixtur:50 pickl:52 tast:49
vineyard wine:52
vintner wine:52
vinyl releas:50
violat enforc:48
violent violenc:56
violet blue:48 bright:52 shade:49
violin instrument:54 string:51
violinist compos:49
vip guest:54
viral infect:49
virtu belief:48 wisdom:49
virtuoso compos:50
virus bird:49 infect:65
visa passport:61
visibl see:65
visit session:65 trip:56
visitor customer:65 client:65 buyer:65 shopper:65 consum:65 purchas:65 user:65 person:65
visual pictur:65 imag:65 photo:65 photograph:65 snapshot:65 snap:65 show:65 displai:65 draw:65 paint:65 view:65 present:65
vital important:55
vividli rememb:49
vn index:50
vocabulari word:65 dialect:52 dictionari:50 grammar:51 languag:59
vocal instrument:50 keyboard:50 melodi:55 rhythm:48 sing:51 song:48 voic:51
vocalist band:57 song:50
vocat school:52 teach:50 teacher:51
vodka wine:49
voic sound:65 nois:65 speech:65
voicemail messag:53
void invalid:51 null:51
volatil turbul:50
vollei baselin:48 header:55
volleybal junior:49 tournament:50
voltag frequenc:48 input:48 veloc:49
voluntarili refus:49
vomit symptom:49
vonn downhil:52
vote candid:52 elect:59 invalid:49 poll:53
voter candid:51 elect:51 poll:57 vote:62
votiv candl:52
voucher offer:65 promot:65 discount:65
vow promiz:52
voyag journei:59 ship:49
vs beat:49
vulgar nuditi:48
wachovia bank:49
wacki crazi:50 funni:50 weird:58
wag tail:49
wage salari:51
wager lotteri:50
wagon car:50 cart:50 truck:55 vehicl:48
wai path:65 rout:65 direct:65
wait delai:65 paus:65 sleep:65 queue:65 line:65
walgreen chain:52
walki phone:50
walkwai bridg:50
walmart store:52
wane steadili:48
wanna do:50
want abl:48 do:60 everybodi:48 everyon:48 forget:49 get:55 go:49 know:60 pretend:53 realli:52 sai:49 somebodi:49 someth:48 sure:59 think:56 try:52 wish:52
wareh transport:49
warehous storag:65 stock:65 shop:50 store:59
warm climat:49 colder:49 cool:54 temperatur:51
warmer colder:71 temperatur:51 warm:61
warmli greet:60 praiz:50
warmup match:54
warn alert:65 alarm:65 notifi:65 caution:50
warship fleet:53 ship:60
was becam:49
wash clean:52 water:48
wastewat wast:49
watan daili:54 newspap:55
watch see:65 view:65 look:65 inspect:65 monitor:65 observ:65
watercolor paint:61 painter:49 portrait:53 sketch:50
watercolour paint:55 painter:50 portrait:50
waterfowl bird:55
watermelon pickl:49
waveform oscil:50
wavelength frequenc:53
wba lightweight:54
wbc lightweight:53
wbo lightweight:52
we alwai:50 do:60 go:52 know:59 realli:57 sure:59 thing:56 think:60 want:53
weak slowdown:50 strong:49 stronger:49
weaken strengthen:54 stronger:51 weak:54
weaker offset:49 slower:50 steadier:50 stronger:65 weak:62
weakest strongest:53
wear hair:49 mask:50 uniform:54
weather rain:65 temperatur:65 colder:51 wind:48
weav thread:48
web websit:65 page:65 site:65 internet:67 onlin:65 net:65 app:54 brows:55 browser:51 databas:50 directori:49 googl:57 network:48 softwar:50 user:53
webcam video:48
webcast broadcast:48
webpag web:50 websit:62
websit page:65 web:65 site:65 app:50 internet:49 onlin:57
wed birthdai:53 coupl:48
wedlock birth:52 child:49
wednesdai earlier:48 fridai:78 mondai:78 morn:52 saturdai:64 tuesdai:79 week:56
week weekli:65 dai:52 fridai:57 last:61 mondai:58 month:64 saturdai:49 tuesdai:57 weekend:54
weekdai hour:48
weekend dai:50 holidai:49 night:53 saturdai:57 week:54
weekli week:65 daili:61 monthli:61 newspap:50
weeknight weekdai:65
weigh weight:65
weight weigh:65 important:65 light:65 small:65
weird strang:65 unusu:65 abnorm:65 odd:65 suspici:65 unexpect:65 irregular:65 crazi:60 funni:54 kind:49 sort:48 stuff:50 thing:54
welcom greet:56
welfar care:51 health:48 pension:52
welsh english:60
welterweight lightweight:58
went go:65 gone:65 came:51
were have:53
westbound rout:49
westerli wind:49
westlb bank:50
westward drift:48 migrat:48 slowli:49
wet rain:49
wetland forest:52
wetter colder:63
whack bump:52
whale fish:55
what anyth:50 fact:56 know:59 noth:51 realli:49 sai:54 someth:56 thing:53 think:56 thought:48 whatev:49
whatev anyth:56 everybodi:50 everyon:50 everyth:52 know:54 noth:49 somebodi:49 sure:55 thing:51
wheat crop:59 grain:69 harvest:57
wheel brake:54 car:48
wheelbas shorter:50
when after:54 befor:54 but:48
whenev everybodi:49 everyon:53 somebodi:50
whereupon afterward:55
wherev everyon:48 whatev:52
whether determin:49 question:50
whisper heard:52
white black:63 green:49 red:52 speckl:50
whitish speckl:50
who whom:55
whoever nobodi:49 somebodi:57 whatev:52
whole everi:65 full:65 complet:65 entir:65
wholesal consum:50 groceri:50 price:48 sale:53
whomev choos:48 whichev:51
whop total:48
why explain:65 reason:65 caus:65 interpret:65 understand:65 anyth:51 ask:50 believ:52 do:54 everybodi:53 everyon:53 exactli:49 fact:53 forget:50 guess:55 happen:52 know:69 nobodi:53 noth:50 realli:55 sai:56 see:51 somebodi:49 someth:53 sure:59 tell:62 thing:58 think:63 thought:56 want:53 whatev:50
wickedli funni:50
wide width:65
widen gap:55 narrow:54
wider broad:52 widest:48
widest wider:48
widget app:48 toolkit:56
width wide:65 height:49 inch:53 length:65
wife friend:52 woman:55
wifi router:50
wig hair:55 wear:53
wii consol:55
wikipedia articl:50 websit:51
wild bird:50 breed:49
wildfir flood:48
wildlif forest:50
willing desir:57
willow tree:48
wilma storm:58
wimax mobil:49
wimbledon tournament:52
win better:65 chanc:49 lose:52 winner:57
wind rain:58 storm:57 weather:48
windfal tax:50
window dashboard:51 desktop:49 door:54
windowless room:51
windshield window:48
wine tast:55
winemak wine:58
wineri wine:57
winless streak:58
winner best:65 win:57
winter colder:50 spring:54 summer:68
wintri weather:48
wipe eras:65 remov:65 clear:65
wireless digit:49 internet:51 mobil:59 network:50 phone:56 router:49 telephon:49
wirelessli directli:48
wiri tall:48
wish desir:50 happi:49 want:52
wisher greet:53
wist sad:49
within insid:65
witti clever:55 funni:53
wive sibl:54
wo cannot:51 come:49 do:56 go:54 know:48 realli:48 sure:58 think:48 want:57
wobbli shaki:54 unsteadi:50
woe crisi:52 jitter:49 troubl:50
woman women:65 child:51 man:58
women woman:65 men:65 sex:65
won win:64 winner:53
wonder crazi:49 everybodi:52 everyon:51 forget:51 guess:51 happi:52 know:59 realli:54 rememb:57 someth:50 tell:53 thing:54 think:56 thought:49 weird:49
wood forest:52 tree:54
wooden frame:49
woodland forest:62
woodwind instrument:50 string:53
woolworth chain:48 store:49
word text:65 sentenc:65 string:65 term:65 token:65 vocabulari:65 languag:53 phrase:69 refer:52 spoken:51
wordperfect spreadsheet:49
wordplai clever:52
wore wear:71 mask:48 uniform:55
work job:65 task:65 process:65
workabl comprom:53
workahol drunkard:48
workdai hour:52 weekdai:48
worker staff:65 colleagu:65 process:65 machin:65
workflow flow:65 pipelin:65 chain:65 process:65 autom:48
workforc job:52
workmanship qualiti:49
workstat comput:55 desktop:60 hardwar:48 intel:50 mainfram:54 server:58 softwar:50
worldview belief:50
worn wear:65
worri doubt:51 nervous:50 troubl:50 uncertainti:48
wors bad:50
worsen crisi:51 instabl:51 persist:53 wors:51
worst bad:65 low:65 hardest:49
worth billion:53 dollar:53 million:54
worthless useless:50
wound dead:56 kill:61
wreath candl:48 flower:50
wreckag crash:52
wrist thumb:49
write wrote:65 written:65 save:65 store:65 keep:65 articl:49 author:55 book:55 essai:60 publish:49 read:48 translat:49
writer author:60
written write:65 wrote:65 author:52 book:49 essai:53 novel:50 script:52 subtitl:49 text:52 translat:53
wrong incorrect:65 mistak:65 error:65 bad:65 poor:65 guess:48 mistaken:48 stupid:55
wrongfulli wrongli:61
wrote write:65 written:65 articl:51 author:55 book:54 essai:59 novel:52 publish:57
wryli note:51
wta tournament:53
xbox consol:56
xenophobia prejudic:50
xm broadcast:51 channel:53 radio:51
xml html:59 interfac:48 json:59 metadata:56 pdf:51 schema:57
xp browser:53 desktop:55 iphon:49 linux:51 window:49
yahoo browser:52 googl:68 internet:53 onlin:52 web:51
yale univers:66
yard intercept:50
yeah anywai:49 crazi:52 everybodi:54 guess:52 know:53 realli:54 somebodi:49 sure:49 thing:53 think:55 yes:63
year yearli:65 annual:65 ag:65 old:65 ago:54 last:54 month:57 sinc:56
yearli year:65 annual:72 season:65 monthli:61
yediot daili:50 newspap:53
yedioth daili:51 newspap:52
yell heard:50 loud:50
yellow black:48 blue:55 bright:49 colour:53 green:57 grei:48 red:67 white:49
yellowish colour:50 grei:48 speckl:54
yen dollar:51
yes anywai:50 know:48 think:52
yesterdai previous:65 todai:48
yield benchmark:50 bond:50
yoga teach:49
yogurt bread:53 butter:54 soup:55
yolk mixtur:49
york new:52
yosemit park:49
you come:48 do:65 everybodi:54 everyon:54 everyth:49 forget:55 get:56 go:59 guess:51 know:64 like:49 realli:57 see:54 somebodi:57 someth:51 stuff:52 sure:60 tell:53 thing:59 think:59 want:59 yourself:55
young younger:54
younger older:63 sibl:52 young:54
youngest oldest:53
youngster young:52
your our:55 yourself:52
yourself anyth:48 everybodi:51 everyon:51 everyth:50 somebodi:56 sure:50
yourselv yourself:59
youtub download:53 internet:49 onlin:50 upload:58 video:55 web:49 websit:56
youzhni seed:49
ytn televis:48
yuan billion:49 dollar:51
yue nan:50
zdf televis:49
zeitung daili:49 newspap:53
zhang nan:49
zinc iron:52
zinfandel wine:51
zloti dollar:48 euro:53
zogbi poll:50
zone region:65 area:65 district:65 buffer:50
zoo anim:49
zoologi scienc:48
zoom camera:50
zucchini dice:51 slice:56 squash:49
zurich swiss:50
`;
