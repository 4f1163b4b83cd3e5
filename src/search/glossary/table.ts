/**
 * Made by scripts/glossary.mjs from entries/, terms/, everyday.txt and vectors of words in the public domain (GloVe); not edited by
 * hand. Lines are as compile.ts writes them.
 */

export const ENTRIES = `
rfm recency frequency monetary segment|33h 1tj 1ak 38x 1im
customer lifetime value clv|1zk 18c 1wc 16l 1ip
credit scoring scorecard woe iv risk|3hr 1no q1 1xr 1gi z6 1gu
fraud detection suspicious|1lf mz 10n 11u 154
price elasticity demand|1iq 1gf 3fl 168
inventory stock reorder|1wz tl y1 1xb e5 17z 17w
attribution marketing channel|1p2 1o0 219 1rm
funnel conversion|18x zs 1n7 xo
cohort retention|1b1 24s 2io 1at
budget allocation campaign mix|252 11l 1jc
route delivery vehicle tour|2dn 1bs 1x8 19e
invoice payment billing|1p1 179 16w
kpi indicator dashboard|1vu 18e yy 1nn
survival churn early warning|280 11t 10e
next best offer action|1w8 wo zd
basket size order value|1ok 1f1 10u
return refund rate|14i 19g 1h3
delivery time eta|1ld in 15l
staff shift planning roster|29d ec v7 25m
energy load consumption|1mg yv 1mq 15h
predictive maintenance remaining useful life|2s7 w6 2t4 1fw
sensor telemetry iot|1u8 vf pf
claim insurance premium tariff|2ho y1 1hn
portfolio optimisation sharpe|1tj 1o5 1tr xm
value at risk var|sr zr 2z6 1iv
payment default loss given|1k5 1jp 1bd 209
duplicate customer matching entity resolution|2ei 1hq 1nd w0 1om
sanction screening name matching|20c 10f 1fr
text classification ticket routing|20q 212 1x9
document extraction invoice fields|209 1f3 1h4
lead scoring prospect|1pa 115 17t 1dd
seasonal demand promotion uplift|276 1ge 1jf
store clustering assortment|1j3 vv 1az
scorecard points_scaling pdo base_score|33g 1gs 1bj we
weight_of_evidence woe information_value iv|35l 3fy 1z5 1h3
optimal_binning monotonic_binning optbinning coarse_classing|3ih 1n0 1p3
population_stability_index psi characteristic_stability|2ye 1i8 1x6
probability_of_default pd lgd ead expected_loss ifrs9 basel|6by 1kq 24m 1qr 1pa
rating_migration transition_matrix_ratings|247 1mg
reject_inference|12l 216 11r
vintage_analysis roll_rate delinquency_bucket|3iy 1xz 2uq
affordability debt_to_income loan_eligibility|37y 1mb
amortization loan_schedule annuity|2j0 139 1ng
npv irr discount cash_flow|377 1bl 1v4
bond_pricing duration convexity yield|2dd 14t 163
yield_curve nelson_siegel bootstrapping_rates zero_curve|38b 1b8 1cw
option_pricing black_scholes greeks binomial_tree|41a 19b 11g
var_historical expected_shortfall cvar|2jn 2rp 1da
stress_test scenario_macro|2bz 1a6 16w
sharpe_ratio drawdown sortino performance|36v ho 1a6 zf
backtest_strategy trading_simulator|2a5 24d 165
moving_average_crossover macd rsi technical_indicators|447 wb j7
mean_variance markowitz efficient_frontier|2x4 17y 11s
black_litterman risk_parity hierarchical_risk|310 18e 1ab
factor_model fama_french beta|2ud 1ga 17c
order_book market_making execution vwap twap|3sy 29h 15q
pairs_trading cointegration_strategy|29i 1iw
tick_bars ohlc resample_market|31q 1ae 20r
corporate_actions split_adjust dividend|2y0 1bk
fx_rates currency_conversion|2b8 2kx y9
transaction_categorization merchant|1tq jx 2du
anti_money_laundering aml structuring|32o 2gn 1f2 1kh
kyc identity_verification|1wj v7 16n
sanctions_match watchlist pep|2iz 333 1an
card_fraud velocity_checks|202 1oe 18c
account_takeover device_fingerprint|2ax xv 15v
graph_fraud ring_detection|22x 1ve zh
insurance_claims_fraud|1r6 139 14j
loss_reserving chain_ladder ibnr triangle|3no 26f 1pv 2ej
claim_frequency severity pure_premium|2oe 1nf 1l0
mortality_table life_expectancy actuarial|2ua 1na 114
underwriting risk_class|1kw 1n8
reinsurance layer excess|1u7 1wp
catastrophe_model exposure|1my 16w
demand_forecast sku_store replenishment|2m1 1q8 x6
promotion_effect cannibalization halo|2h9 1pf 1l6
markdown_optimization clearance dynamic_pricing|2re yh 1aq 1e0
price_optimization willingness_to_pay|25z 1g3 1fz
assortment_planning space_allocation|26i z8 15d
stockout lost_sales censored_demand|2yp xx
safety_stock service_level eoq reorder_point newsvendor|4lp 1q2 1kh 2c9
abc_xyz_analysis pareto_products|32c 26c 1v5
product_matching catalog_matching|1f0 1or 1m9
product_categorization attribute_extraction|222 1c2 1db
review_analysis rating_prediction|20a 1mg
customer_segmentation personas|1jl 101 1bq
churn_prediction bg_nbd buy_till_you_die|4ar 1iv yn
clv_gamma_gamma monetary_value|2ba 1ij
next_purchase_date replenishment_reminder|2pi yn
cross_sell up_sell next_product|28z 1cf
campaign_response propensity_to_buy lookalike|309 uu 1ah
coupon_targeting incentive_optimization|2cn 1l7
marketing_mix_model media_mix adstock saturation carryover|42d 297 1qp 1rr
multi_touch_attribution shapley_attribution markov_attribution last_click|3ur 2je 1ef
ad_bidding budget_pacing ctr_prediction|3jp xz 17c 1qx
incrementality holdout_group lift_test|2hx 1ia 1r7
customer_journey path_analysis sequence|2jx 18v 25w
web_analytics bounce pageview|2kb y9 uj
seo keyword_rank|1sd 1ep
social_listening brand_mentions|2ni 128
call_center forecasting agent_scheduling|2gc 1j2 ri
net_promoter_score survey_analysis likert|3ei k5 12k
voice_of_customer complaint_topics|245 160
energy_forecast load_profile peak|2hz 17l 1ho
solar_wind_forecast pv_yield|2hi 2b5
nilm disaggregation appliance|24n 1j7
battery_dispatch storage_optimization demand_response|3ca zh 1j8
smart_meter theft_detection|2es 19y 14o
grid_outage fault_location|2e0 z4
emission_carbon footprint|24n 13r 16g
oee downtime production_line|295 162 wy
quality_control defect_rate six_sigma cpk|437 1m5 1f8
remaining_useful_life degradation|2eh 1g5 12q
vibration_bearing fault_diagnosis|2md 18k
root_cause_analysis pareto_causes|2bd hk 10p
digital_twin process_simulation discrete_event simpy|3vt 1h2 w2
batch_process recipe_optimization|1y2 1ai
predictive_quality soft_sensor virtual_metrology|36i 1ok 1wu
telecom_churn call_detail_records|2op 1z5 yw
network_anomaly traffic_forecast|1vl 11v 14b
cell_coverage site_planning|24z 171
intrusion_detection malware phishing|2m6 10r ii vy
log_anomaly siem alert_correlation|2sr 11o 1ew
patient_risk readmission sepsis|2ib 1fo 1gg
icd_coding diagnosis_codes claims_health|2zd 10j qy
clinical_trial randomization arms sample|2q1 13u yl
dose_response pharmacokinetics|1yk 14x 22s
ecg eeg heartbeat_classification|2gq 1ne
ehr_fhir hl7_parser|3ez 109 1e3
gene_expression differential sequencing|2dw 114 13s
protein_structure docking molecule_fingerprint rdkit|3v7 14t 14t
epidemiology incidence prevalence|230 1h1 12b
hospital_bed_capacity length_of_stay|2wh 1i7 16k
appointment_no_show|1ig fc
hr_attrition employee_turnover|2oj 11z
resume_matching candidate_ranking job_skill|321 101 12d
salary_benchmark pay_gap|28n 12q 1xi
workforce_planning headcount roster_optimization|322 18u 12k
sentiment_employee engagement_survey|2mm 18x
eta_prediction delivery_window|240 12b u6
route_optimization last_mile fleet|2py 19y 175
warehouse_slotting picking_path|240 w2 q1
container_loading palletizing|1lc wm
demand_supply_matching dispatch driver_assignment|3bj 1b1
surge_pricing ride_demand|2cz 17f 1md
tracking_shipment event_delay|28t 16w
customs_hs_code classification_goods|2gg 1fm
supplier_risk scorecard_vendor|2ep 13z 12b
spend_analysis procurement_category|2a3 12k
contract_renewal expiry_alert|2ew 1l6
accounts_receivable dunning late_payment|2zc 134 mz
invoice_matching three_way_match|1jl 21w
bank_reconciliation transaction_matching|28l 20a
journal_anomaly audit_benford|2jc 134 18z
revenue_forecast bookings pipeline_crm|2oz 1ly 11g
budget_variance plan_actual|249 wz xk
cost_allocation activity_based|1jb 1s6
cash_flow_forecast liquidity|291 179
tax_compliance_report regulatory_reporting|2j0 wh 1gq
esg_scoring sustainability|1td 156
real_estate_valuation hedonic price_index|3l1 17z
crop_yield agriculture irrigation|21l 15a om
weather_risk degree_day_hedge|2rt 1s8
sports_analytics elo_rating player|32q 12f j7
tourism_booking cancellation overbooking|2lm 13x 1gf
revenue_management yield_airline|1t1 1jg
education_dropout student_performance|2i1 16k 14i 14s
public_sector benefit_fraud allocation|2hj 1f8
election_poll aggregation|1rc zn
crime_hotspot incident_map|2ih 13s
traffic_flow congestion signal_control|2q4 q1 16s
parking_occupancy|1em xa
water_leak consumption_anomaly|2e4 125
game_balancing player_churn telemetry_game|2yq 11h 1fo
content_moderation_image policy_violation|2qi 144
news_clustering story_detection|24o 1wl
media_audience rating|1uj u6
streaming_recommendation watch_next|1y8 x1
subscription_pricing plan_optimizer|21a 1jw
loyalty_points reward_program|1z0 xa
gift_card_breakage|1tp 18c
chargeback dispute|1em 1j3
merchant_risk|169 142
credit_limit_increase exposure_management|2sc ym
collections_prioritization recovery|1ua 22j
early_warning_signal watchlist_credit|2rz 1kq
altman_zscore bankruptcy financial_ratios|3c7 1na 1f7
esg_news_event_signal|266 1h4
customer_360 golden_record mdm|2wb 1tx 1k1
identity_resolution cross_device householding|2oh 1po 11h
entity_resolution record_linkage splink blocking fellegi_sunter dedupe|5dv 2qw 180 1x5
phonetic_match soundex metaphone|2lt 1de 1xu
canonicalization survivorship|1em 1al ub
cross validation fold kfold splitter|2p9 1hx 1ge 1hc 1mi 1b4 2pp 1hl 1wd 20c 16s 1up 1jj 1l8 1a0
grid search hyperparameter tuning optuna random|34n 13w 13i 1ee 1ge 1bh 14z 2p7 1a8 156 1br 21k 232 19k 1pg
accuracy precision recall f1 score metric|37m 159 uk w0 14x 18b 1bk wt 1cc pj 124 p2 1qi 19p 1f4 1mz 2e6
roc auc curve|1nx 1z4 2wo 2l3 1zg 1a5 1nh vf 1ws 1p1
confusion matrix|11f 1f8 1jf 26j 1d3 1qz 1f3 17u 266 1xk 1u4 19f 1qf 1yy 14l
mse rmse mae error metric|2xk 1a7 vr 1s2 wq 21s 1t9 1e7 1pu 1gr 14b 1g6 1bb
mape percentage error smape relative|2u7 1a9 1r7 19p 1uh 1a2 2gy za wa
r2 determination score|1k5 xa 1xs 1c0 1zn
bias variance decomposition|1qi 1td 1cg 15u pn 2k8 2fh wn 1b7 1dn 1li 2et 26d
learning curve|ps 17i 1jg 1qj 19g 28u 1oh 1rc 1o9 1h7 2je 1e3
mcnemar ttest paired significance permutation test cochran|3x9 1ro 1ev 1p9 yz 1ji z4 1hm 29p 1ji 121 221 1de 1y9 23q 12o 14r 23i 23f
bootstrap confidence interval resampling oob|2rx x8 zm 1s0 1e2 1ah 29j 1ht 1ni 1fk uc 25a 1qb 1l2 29c 1gj 1fa
shap importance permutation explain feature|2jm rs 18a vv 1ju wr 2bm 1oz 1ph 1f0 189 1yr 1gs eq yr
partial dependence ice|1qi 19t 1nt 1to 1wg 1lj
decision regions boundary plot|20i 1j0 176 1q6 1xz 1qa 22f 1qi 1cw 1ka 27g 2e2 1rp 1no
counterfactual|no 20t 124 1mj 2d5 1iy 1gq 1wx 1wn 13x 1iy 249 2a6 25n 1qk
fairness bias demographic|1tc 1cg 1il 2wx 140 zr 1qz 1md 1jc 15z
drift psi shift monitor kolmogorov|30m 1du xl 1bn 15n sr 1hl 2c2 12a 20d 13i 19c 1lq 1ns 1wu 1ki
threshold cutoff|16k uh 1sw 26y z3 1aw 21y
lift gain decile|1vy 1rz 19n 2g6 19f 1t4 1l5 1qw 27p 3gu
dummy baseline naive|1pi 1c5 12b w7 1mu 1oe om 1ca 1hq 1dg
ab test experiment hypothesis|26k 1ef 1jd 24c 1dq 1kq 16d 1gg 1gp 14x
chi2 anova ftest independence|31n pt 19q 1wv 1mv 1b0 1kz 12l
leave one out group kfold|1ra 1ss 2dg 20h 216 s6 143
time series split purge embargo|2ha 1jv 1ma 1eq 1zs 15h 26f 1am 14a
nested cross validation|1f7 1oa 28e 1tr
scoring function make scorer custom metric|2nt 190 1h5 11d 1d7 1ly 2a5 16d 196
precision recall curve average|1y0 2f7 1tg 1e2
brier log loss|1ku 18o 1a7 1kf xf
kappa agreement matthews|1zm 1ma 1kj 1d5
silhouette rand index cluster quality|2pn rp 219 oa 17f 13i 1nr
residual plot diagnostics|1pf pn ti 11d y9
lime local surrogate|1s9 1me 2nr 1vp
permutation importance|10v 1bs 2vc 1qp 1n7 27u 1aa qo
feature importance plot|1bc 176 z6
bleu rouge perplexity|20v 14e xd 1pp 1zj
fid inception clip score|28k 14p 1jn 24l 12i
statistical power sample size|1wa 14g 2d8 13y wz 1jk
effect size confidence|1ex si 1v1 1k8
balanced_accuracy|11k 220 1qb 218
f_beta fbeta_score|1qp 264 24j
matthews_corrcoef mcc cohen_kappa|3ja 29q 2m3
log_loss cross_entropy_score|2fj 1ib
top_k_accuracy|10q 2bg 1ac
hamming_loss jaccard_score multilabel_metrics|3c5 1bo 1ga
classification_report|zn 17t 19o
det_curve error_tradeoff eer|2xs 1ha 1qb
mean_absolute_scaled mase|26d 1xu 15n 1rc
pinball_loss crps coverage interval_width winkler|497 vs 2kr 1a0 1ek
median_absolute_error max_error|22t 11x 1yr
d2_score explained_variance|1xj 1nn
adjusted_rand nmi v_measure homogeneity|302 1r2 12x
davies_bouldin calinski_harabasz|2w3 20l r3
retrieval_metrics mrr mean_reciprocal_rank|38w 244 194
edit_distance wer cer|2dz 1z7 1n2
iou dice_score map_detection|2la 1bn 1ca
psnr ssim lpips|262 16e 1sw
perplexity|no 1cb 17h
exact_match token_f1|203 164 1l0
pass_at_k code_eval humaneval|1q5 15j 29g
repeated_kfold repeated_stratified|1nq 1r2 15x 1d8
group_kfold leave_one_group_out|1ra 1q3 1i6 w3
shuffle_split monte_carlo_cv|2ua 184 1v7 1pm
predefined_split custom_split|1im 1b0 1p1 176 2h5 1sb
time_series_split forward_chaining walk_forward|2my 228 1uu 1d3 1bv
purged_kfold combinatorial_purged|1yy 230 1os
cross_val_predict out_of_fold oof|35z 1gu 1co 1gu
cross_val_score cross_validate multi_metric|2zz x7 159
validation_curve complexity_curve|1fq 1c6 1dt
halving_search successive_halving hyperband asha|32k 1td 1tf 12c 211
random_search randomized_search_cv|1et q9 1s0
bayesian_optimization optuna tpe skopt gp_minimize|4g3 2ns 1it 1oh 1fn
hyperopt_space search_space suggest_float|2r9 1d1 118
pruner trial_pruning median_pruner|2bh 1or 1qy
population_based_training pbt|1mp 1fg 1cv
ray_tune distributed_tuning|1k3 12j 10d
multi_objective pareto nsga|2ah 19t 1vb 14d 2ea 1en
experiment_design doe factorial latin_hypercube sobol|4k3 12c 1tc 1lz
response_surface surrogate_model kriging|2q5 26g 1ji
permutation_test randomization_test|1bb 29b 1jr 2su 1de
paired_ttest wilcoxon signed_rank|2ov 1k9 27j 26u 1ji 1vb
five_by_two_cv combined_ftest 5x2|3pq 2h0 25k 2t7
cochran_q friedman nemenyi critical_difference|333 1eg 2lg 1iz 2e3 1vm
delong auc_compare|1rt 1lw
proportion_test z_test binomial_test|1ly 3ap 14h 2e7 19l
ttest_ind welch|211 1gn 1li
mann_whitney kruskal rank_test|2y1 20z 14q
ks_test kolmogorov_smirnov anderson|36o 1zl 1ap si
shapiro normality_test jarque qq_plot|3el 10c 16c 1ae wo
levene bartlett|1g2 1c8 ui
fisher_exact odds_ratio relative_risk|3bd 11r 2h5 xz
tukey_hsd posthoc multiple_comparison|37s pt 1mk
bonferroni fdr benjamini_hochberg multiple_testing|3tw 1o0 1oc 1fo 13n
sequential_test sprt always_valid peeking|39k 2kv 1g5 1c0
cuped variance_reduction|1su 292 1hj 1ej
sample_ratio_mismatch srm|2d3 1p8 1dk 1mx 1oy
bayesian_ab posterior_probability|2d3 1aw 1qm
interference switchback geo_experiment|2k1 18e v3 134
randomize_assignment bucketing hash_split|2g2 1ax 1pk 1ep
bootstrap_632 point632 oob_score|2o4 1fr 1ew 1n8 1zw 255
jackknife|q1 1pp 1uh
bca percentile_interval|1sg 1dd
credible_interval mcmc pymc stan nuts|41x 109 1am 13g 14u
variational_inference elbo pyro|2jp 1ng 1zw
prior_posterior conjugate bayes_update|326 1k4 1lq
power_analysis minimum_detectable|24f 19b 18v zw
decision_curve net_benefit|21w 1iz
profit_curve expected_value business_metric|2t1 1vp 1xw 17t
gains_chart cumulative_gain lift_curve|2nk 2mg 1ok
ks_statistic gini_coefficient scorecard_validation|3fx 2xs 1e9
calibration_curve reliability_diagram ece|2tz 1vh 1ku 1xt 1v0
platt_scaling sigmoid_calibration isotonic_calibration temperature_scaling|3le 1zy 28x 1gk
beta_calibration venn_abers|2lx 1t7
conformal_prediction mapie split_conformal|25e 2hu 12r 1wf 1nz
ensemble_uncertainty mc_dropout epistemic aleatoric|3ve w0 2h0 jd w6
out_of_distribution ood_detection|1z7 1zi 1g6 1hg 19y
selective_prediction reject_option abstain|2ln 1np 1zm uu
gradient_saliency grad_cam integrated_gradients captum|3ue 11z 1qq 1qj 1gu 165
anchors rule_explanation|1pw 1vf 1ek
ale accumulated_local_effects ice_curve|3au 1ra si
interaction_strength h_statistic|1lg 1mv
surrogate_tree global_surrogate|1ne 2m9 1sh
ebm explainable_boosting interpret glassbox|33o 1rn 1o7
prototypes_criticisms influential_instances influence_functions|3cj 1p9 1ku 1g8
what_if_tool scenario_explorer|1rk 1pk 1n2
model_card datasheet factsheet|23g 19d 13f 169 1u4
slice_analysis subgroup_performance error_analysis|2s1 uu x5 1ia 15m 1e4
robustness_test adversarial_attack fgsm pgd|3lz 1t5 1lo 1l1
adversarial_training certified_defense|2dh 1eu 13i
membership_inference model_inversion privacy_attack|38y 1la 1d0
differential_privacy dp_sgd opacus epsilon|3y1 1rl 247 16k 1e3
federated_learning fedavg flower|2g7 21a 2hc tq 1em
secure_aggregation homomorphic smpc|2ko 170 22j
demographic_parity equalized_odds disparate_impact|3p4 1pa 2hd 1ob zf
reweighing fair_constraints debias exponentiated_gradient|3np 1r3 253 1w7
data_drift feature_drift wasserstein jensen_shannon|3gx 14j 1sn 18w
concept_drift adwin ddm page_hinkley|3rk 20q 1wh 1pz
prediction_drift score_monitoring|1xw 1hu 224
model_monitoring performance_decay evidently whylogs|3be 16w 1wm 1dd 1gi zw
shadow_mode champion_challenger|2nn 2ab 2oo
retraining_trigger continuous_training|1zm ry 1af
ground_truth_delay label_join feedback_loop|3qx 1v5 1bb 1ll
backtesting_model stability_over_time|25s wt 1aq
chunk chunker splitter text|27z 1as 1kt 12r 4cz 25r wj 1dy 1mc 2n9 15t 11p
retrieval rag retriever vector store|1yl 1d1 17j 1mh 2md 205 1do 189 1sb 20w 1ym
similarity search faiss index nearest|2hi 21l z3 3ix u2 15y 1ds zl
rerank reranker cross encoder|1nk 1qv 3lm 2c3 1oe 1v4 1yi
sentiment polarity|19e 1k1 1an 1qq 10w 1an 1bl 11f
ner entity recognition|1uv 1h1 2dp 16f 251 d9
summarization summarize|kd 17v 2e4 1ie 1as 1bw
translation translate|i2 tj 1d7 1pj yi
stopwords lemmatize stem preprocess clean|365 1ot 1i2 106 1jg sf 19j 1mi
tfidf bag of words vectorizer count|2g6 1d9 1c6 1u8 1a5 12n 1qj
topic model lda|1h3 x8 wl 2ov 163 1e9 1a4
chat template conversation messages roles|2ja 10d 1cl 1nx 1f8 2gt 1ha 25f zy 1ir 1yd 1lt 277 1il 1ds
rlhf ppo reward preference human feedback|3fc 17z uu 186 1tq 3ek 1c4 1ca 2hu 186 1yk 1go 12p 1q5 1hm 1wa
dpo preference chosen rejected|284 21p 16t 1me 1p7 1kd 2du 1r6 1zr uo 1t5 1l2 1sy 1f5 1c7 1u4 xh 1p1
grpo group relative policy reward|2h4 1ud 2iq 16j 2y1 225 1p9 2a3 12p 1ot 1ha 1rd
reward model scorer|1c7 vp ro 1hr 197 x0 2jy 134 1c7 1ba 19a 13r vt za
sft supervised finetuning trainer|2cj 126 1b1 20h w8 2ig 1qr 28b 20y 1qy 1if 185 1i3 11a 1k9
kto online judge pairwise|27t 1hs 16i vj 1fn 1c2 1h5 2bl 1kg 1xo 1ak 21f 10x 15h 1hd 2fs
tool agent function calling|1xg 17o 13s os 2wm 16b 1a9 1kr 1nw
guided grammar json structured output|2lt 18c yp 1bq 1af 2en 1c1 jx 1h2 1pp 17s 1g7 1fx 1a7
llm judge evaluation benchmark|23d 1fn 1rj 1b1 1js 1bb 120 14y
toxicity moderation guard filter|2fk 1d7 1bw 2sd om 11z 1jd 1cz
document parser pdf html loader|2ne 1g4 1wn 1j3 1eu
metadata filter search|1gc vo 11p zt 1l5
hybrid bm25 keyword|2pn 15e 1jr 1yh 1k0
completion only collator labels mask loss assistant|302 ou 1ba 1ie 1qb 1er 1m7 1ch 1b7 1se
formatting function instruction template alpaca|2k4 1kw 1tg yt 18k 1dc 20e 15s
truncation max length left right|2ho 1bb 147 1l0 1pq 25x 1e3 1bk 1m9
generation config judge win rate callback|2ub 1lp 24l 1yi 168 27c 2ot
best of n rejection sampling|1dj 1t4 2gp 1tr 23d
sycophancy length penalty reward shaping|2md 1qp 1rv 17t 1g2 w9 248
process supervision step reward prm|2jp 1dm 1q5 1a5 19m r9 1zg
thinking reasoning format reward accuracy math|37o 16w 190 1ps 175 1v7 1ad 1ia 1r8 166
rollout vllm generation server|22c 1wt 2fx 197 24t 28a 1a0 1db
reference model sync kl|1wn 1t8 1p9 xi 1qo 1f9 1cn 1x2 1pr
online dpo nash xpo|2hr 1xg 2rb 1dv 1yv 18x no
orpo cpo simpo|21t 1ya 1c4 1bl 1yw 1gv 1gs z7
gkd minillm distill generalized|2eg 21z 2m6 21w 1uw 2ak 19t yf
value head critic|1ew 1iv 1pm 1un 2cm
dataset mixture interleave weights|21p 1f6 tz 163 1m7 1ln 1gq
deduplicate minhash near duplicates|2cu 179 1lq wr 1jj 22o
language detection identify|1gm g5 1yk 181
spelling correction checker|1n8 19y 1np ee ww
keyword extraction phrases|1qo 14g 1j8 1gj 115
question answering span|1cw 10z 1ic nq
intent slot dialogue|1wt f4 ly 10o 1tj
sentence boundary split sentences|1h2 195 wz 17k
prompt_template few_shot_prompt prompt_builder|2ix 2qv 162 16w 11i 1e5 1ok yx
system_prompt persona instruction|252 14u 13z 1rw
chain_of_thought self_consistency reasoning_trace|2sh we 2p7 yt
agent_loop react planner executor|2vd 1o7 1t5 1nu
multi_agent_chat crew swarm handoff|3nk 1qm 1k7
tool_registry tool_schema function_spec mcp|398 1cs 1it 18q
conversation_memory chat_history buffer_memory|2h5 1i9 yy 1fu 1gd 1dz
semantic_cache response_cache llm_cache|250 1m7 1q4 1yk
llm_client provider_wrapper chat_completion openai_api|4cd 21s 1g3 1lw 1s4
token_count tiktoken context_window cost_estimate|3g7 126 p5 vt 19t qs
llm_router fallback_model model_selection|2kq 1t1 1e5 13w
guardrail input_guard output_guard jailbreak prompt_injection|3sv 22m 1fv 1me 1fz 1kf 1lf 1zu 18j 18c
hallucination groundedness faithfulness factuality|2uo 1bx 1m5 ud gk
rag_evaluation ragas context_precision answer_relevance|3ur 1hr 18d 18h 1ue
llm_eval benchmark_harness mmlu task_suite golden_set|577 1b3 1mf 1q2 1eg 132
pairwise_judge elo arena win_rate|3fa vj 1pc 1fo 3l5 19v wq
rubric_score geval criteria|2h7 1jq yu
red_teaming attack_prompts safety_eval|3dz 1jz 1ja 1ot
synthetic_data_generation self_instruct distilabel|2i8 1ch 1a1 18z 1d7
query_rewriting hyde multi_query expansion|32n 1y9 1c4 25l
parent_document sentence_window auto_merging|30x 2ph 1i9
recursive_splitter markdown_splitter token_splitter semantic_chunking|3ae 1l9 1ba 196 z2
document_loader unstructured pdf_reader tika|3ly 1jk wu xs
table_extraction camelot layoutlm form_understanding|38v 1ov w9 1b1
embedding_index ingest_documents vector_upsert|35b 1a4 1k7 1do
vector_database chroma qdrant pinecone milvus pgvector weaviate|51g 18f 1pm 1dl 1cv
hnsw ivf product_quantization ann_index|3lt 1ua yh 1gq 10v
bm25 inverted_index okapi|38c 18l 1eq sn 12d
elasticsearch opensearch solr query_builder|361 1pl 1f0
reciprocal_rank_fusion rrf score_fusion ensemble_retriever|3y8 1l6 uu
colbert late_interaction splade sparse_retriever|3lz 169 1n1
graph_rag knowledge_graph_extraction triplet_extraction|2tb 17i 247 18g
entity_linking disambiguation wikidata|2g9 1ca 1pr
coreference resolution|198 106 15z
relation_extraction open_ie|26f 193 17c
event_extraction timeline|1lz 1pq
pos_tagging dependency_parsing syntax|2tm 1g2 12o xv
tokenizer_training bpe_train sentencepiece wordpiece|2uz 1c0 13o
word_segmentation jieba cjk|298 1na
ngrams collocations phrases bigram|2pn 1pb 15u
stemmer porter snowball|262 16s xb
normalize_unicode text_cleaning html_strip emoji|3qa 1qt 1c5 1d4 1xz
contractions slang expand_abbreviations|2i7 19k 18v 1xi
profanity_filter bad_words|1zd 125 1nq
pii_detection presidio text_redaction|2ts 1r6 1ww y9 mi
readability flesch|19y 193 1hq
text_similarity semantic_similarity duplicate_question|28z 1kg 1h1 om
plagiarism near_duplicate_text|22o yq xz
zero_shot_classification natural_language_inference|37c 1ia 1c1 qm
text_classifier spam_detection ticket_classification|33m 1fs 18j 13h no w2
aspect_sentiment opinion_mining|2jm 18q 1we
emotion_detection sarcasm hate_speech|32v 1em 1a6 1dp
topic_bertopic top2vec nmf_topics|3jp 1ft 1ci
trend_topics burst_detection|298 1m5
lexicon_dictionary wordlist vader|2qf 1qx 10x
author_stylometry|1b8 om v8
text_generation_pipeline causal_generation|1os ry nn t3
grammar_correction paraphrase style_rewrite|2ur y5 15x 1bl
headline_title_generation|1k2 vj 13f
dialogue_state_tracking chatbot_flow rasa|39g ii 13i
voice_assistant wake_word|22i ya
machine_translation_eval comet chrf sacrebleu|3kx xu 1fw
bilingual_alignment parallel_corpus|2g3 1pt
transliteration romanize|1em 11q 1em
text_to_sql nl2sql|233 1uk wo
code_generation code_completion copilot|1z7 12o 18j
legal_contract_clause extraction|2dk 1oj
resume_parser cv_extraction|25b 16k yz
email_thread_parser signature_strip|2tx 1wx 11l
citation_reference_parser bibliography|2fr 1jk
log_template drain log_parsing|253 1ai 16q 15y
math_verify answer_extraction latex_parser|39p 1cb x6 1jt 1bo
length_control max_new_tokens min_length|2h8 we 156 16g
logit_bias_processor no_bad_words constrained_beam|479 1ew ti
constrained_decoding outlines regex_fsm json_schema_mode|4o1 19q 1o9 1yk
sampling_params presence_penalty frequency_penalty min_p typical_p|3sy 18f 19t
watermark_text synthid|1mz 1ri xo
ai_text_detector|1mb 23a
batch_inference_llm offline_generation|2g4 21u
openai_compatible_server chat_endpoint completions_route|3uh 26c 23m yn
request_queue scheduler_llm admission waiting_tokens|3kc 1bi 11c 19n 18k 1c0 yj
block_allocator kv_blocks memory_pool|2k4 21t 1f0 1gw 1nc
prefill decode_step|1fq 1xu
warmup_model max_batch_tokens|29r 24d
multi_lora_serving punica sgmv|30h 23h 1mv 1by
tensor_parallel_inference shard_server|2hs 256 1m7
health_metrics_llm time_to_first_token tokens_per_second|38m 1be vy 1fr
preference_dataset chosen_rejected_format|2id 1q4 18w 1fm
unpair_preference maybe_unpair|1v9 24w 1px
extract_prompt implicit_prompt|1l3 1rl 1mc 1ju
conversational_check is_conversational maybe_apply_chat_template|34k 1f3 1zl 1im
data_collator_preference pad_chosen_rejected|32a 188 1yj
trainer_reward_functions custom_reward accuracy_reward format_reward|2ss 1q5 1am 1tg 1si 1jn
soft_overlong repetition_penalty_reward|2u6 2hr
advantages gae whiten|238 1cq wd 1nx 1g2 zp
kl_controller adaptive_kl beta|247 2p3 23m
rloo remax reinforce_leave_one_out|2s7 1ad 1s4
bco alignprop ddpo diffusion_rl|3b4 1e3 1ic 1ex 1o5 139
iterative_sft expert_iteration raft|2d3 1w9 1tv
self_play spin constitutional self_reward|2de 1s3 1ts mz ii
win_rate_callback log_completions mergemodel_callback|353 1cw 1je 1mt 1wf
sync_ref_model_callback|21u 1in 1gy
rich_progress training_table|1tp 202
vlm_sft image_chat|25i 12u
tool_calling_finetune function_call_dataset|2ed uj
instruction_dataset alpaca sharegpt ultrachat|33p 14a 1fa
judge_hf_api openai_pairwise_judge random_judge pairrm|416 21x 1o6
ranking_reward bradley_terry margin|2wx 124 v3
text_environment code_interpreter_env|2es 28s 22g 2td
mean median mode average|1wz sl tv 117 ir v8 163 24k
standard deviation variance spread|22r 1a6 1c9 ye 1ie
percentile quantile|154 1vd 1zq 1i2 q1
histogram density distribution kde|29u rh rb 1gk wk 10i 1b1
monte carlo simulation simulate random|287 1bf gt 10x 3sh ye 1ab 1uo 1vj 1lm
optimize solver linear programming minimize|2hw 21z 16s 1fr 1tm 1cg 22s 1cn 1hs 16k 1i7 2ac
graph network shortest path dijkstra|2mu 17n 1a8 1de 12q 1qo 153 1p6 sn
topological sort dependency order dag|2ku tt 1jq 11m 10w r5 to 2j6 1n4 wx w6 1cr xv 107
matrix factorization svd low rank|2jf 1s0 10q 23z 1gy zp
cosine similarity distance euclidean|24p 1aw i9 206 18u v0
entropy information gain|1o3 fo vc 13h q1 mf
gini lorenz inequality concentration|2qo 14m 1u3 1dp 1wl
markov transition chain|1pj 1n7 1uj 11g 1dm
queue priority heap|1sz er 1hp 1zy 1wu u5
binary search bisect|1nt 17o 1eb 21c
combinations permutations product|1dp zl 1ib 1zd e5 vu 2gr zr
round ceil floor decimal|2fy yd 19u 1ns 1rg ys
linear_programming simplex lp|2aq 1sq 1wu
integer_programming mip branch_bound ortools cp_sat|4y4 sl 1u1 1cg
quadratic_programming convex cvxpy|2hb 24x 19u
gradient_descent newton lbfgs|2kl 17i 11s 1pm
root_finding brent bisection|2d2 uf 1rs
curve_fit nonlinear_least_squares|2ht 1rz 14v
numerical_integration quadrature odeint|2oz 1fw 1rs 1x3
automatic_differentiation autograd jacobian hessian|375 zn 1mw
interpolation_spline cubic_spline griddata|2n3 1pb 1wd
knapsack bin_packing|1ut 1i6 10n 305
assignment hungarian bipartite_matching|2fq 1hv 1t1 uy
scheduling job_shop timetable|228 1bm 107 18v
vehicle_routing tsp travelling_salesman|372 1x8 2c2 1an
facility_location k_center covering|2fb zx 1ia
network_flow max_flow min_cost_flow|2f7 1z7 26g
minimum_spanning_tree kruskal|29x 1jo
shortest_path dijkstra astar|2hw 1k9 1ft
pagerank centrality betweenness|1pe no y9 12w
community_detection louvain leiden modularity|33a 198 pv 1r9
connected_components union_find|1wp 28u 123
graph_traversal bfs dfs|2l7 1jv 1d0 1h4
link_prediction node2vec graph_embedding|3fk 185 xi w1
gnn graph_convolution gcn graphsage message_passing|48j 1om y9
knowledge_graph triples ontology sparql|37x 1gi w4 1fn
subgraph_isomorphism motif_graph|2ki 17o
cycle_detection strongly_connected|20n hy 1po
game_theory nash auction shapley_value|3o1 1il mz 19y
distribution_fit fit_distribution|vs 1v9 wv
random_variates sampling_distribution rng|2h0 1kt
kde kernel_density|1sa 12a 1e9
copula joint_distribution|1sc 1bm 1by
extreme_value gev gpd return_level|2s1 1dp 11k 198
bootstrap_mean confidence_interval_mean|1y1 1dr
correlation_matrix pearson spearman kendall|35x 182 x9 10o
partial_correlation|13y 1rk
covariance shrinkage ledoit|22g 19g 1rg
contingency_cramers_v|1dp 1oq
principal_angles gram_schmidt qr|39k 15j 11r 11r
eigen eigenvalues power_iteration|2f7 1fo 15e
sparse_matrix csr coo|2fm 24c
matrix_inverse solve cholesky lu|31l 1w1
distance_matrix pairwise_distances|1hi xv 19o
gower_distance mixed_distance|1ls 1ks
hamming jaccard dice|1yp 24d t7
hash_minhash lsh simhash|2os 2uz v4 1jw
hyperloglog approximate_count count_min|29z 1wk 28s
quantile_sketch tdigest|1v5 282
prefix_sum sliding_sum two_pointers|2lb 1g8
dynamic_programming memo_recursion|265 252
edit_alignment needleman smith_waterman|36t 1cn 12h
tree_structure trie suffix|27o 19c om
interval_tree segment_tree|1du z4 1eu
lru_structure linked_list deque|2p2 1q3
fractions decimal_arithmetic money_rounding|2x6 18j 1r6 2hi
prime factor gcd|1yo om 1ps
base_conversion hex binary|2ab 169 sg
geometry polygon_area point_in_polygon shapely|2r0 1h2 xo z8
spatial_join geopandas nearest_neighbor_geo|3k3 1h7 16k 10c
convex_hull voronoi delaunay|2tq 1m7 1gl
coordinate_transform projection crs|27z 1b3 1qw
map_matching gpx trajectory|287 1qr 1j1 fj
isochrone travel_time catchment|2d5 26h
raster_tiles satellite ndvi|2mf 1b1 t0 18i
elevation slope_aspect|1z9 19e
weather_api climate degree_days|2ti 1fr 117
oversample sampler random over minority imbalance|352 1nl 1mg 19n 1mf 1n0 1p7 1o9 1hh 3ca 2ig 2o1 1tl 1g5 222 1ye 1ld 28c 1p8 1mu
smote synthetic adasyn interpolate minority|2xk 1ob 1qg 1j9 1z1 1zy 1f7 2r0 1qj 1yc 316 1el 260 1w2 1id 27q 1pc
undersample sampler under majority prototype|2zh 1qd 1c8 1mv 1o2 193 1c1 3jl 1b2 12d 1h0 2l9 wc 1y0 1zx 1hp
tomek links edited nearest neighbours cleaning condensed|3m5 2ig 1bn 1rz 1qo 1w7 227 1lv 2wr 2d3 2mo 1cg 209 25d 2ds 2od 1gn 21n
cluster centroids prototype generation|249 22i 24y 28j 2pd 22o 1r2 1x2 1md 2av 1x6 1hw 2sd
balanced bagging easy ensemble forest rusboost|3dw 2s4 1ik 1hf 326 3pj 1wf 233 1rk 20h 1qn 1i5 29o
class weight balanced sample weights|1nq 20f 25p qc 1ra 2y5 2eq 2a1 1c2 1n9 zn 1pn ua 2fs
sensitivity specificity geometric mean imbalanced|2x4 293 18f 1pl 299 3jp 34q 2k8 1c9 1v3 1d9 3au 1wc 1dj 1vv
borderline_smote svm_smote|1va 2j4 24a 13d 1b5 1w4 2b1 29l 1r6
kmeans_smote cluster_smote|1nt 2mt 281 1et 2n6 1fg
smotenc smoten categorical_smote|2mg 2hv 2ka 1lt 2sc 1lr 1qh
adasyn adaptive_synthetic|1o3 273 1pi 31z
smote_enn smote_tomek combine|2a6 2ct 16z 2dm xq 1z7
near_miss|yl 26x 2lr 1rr 28x
edited_nearest_neighbours enn all_knn|2q3 27o 1fx 1y8 2yl 26j
condensed_nearest_neighbour one_sided_selection|2kg 1ux 1qy 12l 236 1xg 236
instance_hardness_threshold|1nw 1zv 27t 20g 2c6 wf
neighbourhood_cleaning_rule|1jn 28v 242 2tv
balanced_batch_generator balanced_batch|1an 2xd 1xl 1il 2ha 1xv
cost_sensitive cost_matrix example_cost|1wc xi 1zi 19j 1m8 21c 1se
classifier classification logistic|1lt 194 vh wh 1p0 zx 1q0 1ch 1g2 1e4 d5 1do j7 1s7 1lu
regression regressor linear|1iv oz tm 1eb 1bw xa 1i1 te 1tk 1ar 2kt 2ur hb 1jv 1xf
decision tree|xa ft ud 2hd 22q 1at 1b7 1ki 1au 25j
random forest ensemble|1fy 151 zo 20i 1ek 23w 1g2 1km 1ia 15v
gradient boosting xgboost lightgbm boosted|2ep 1m1 29c 1b7 3fy 2pv 17i 16b
nearest neighbors knn neighbours|26j 1mn w8 1cj 23q 2lr 1bp 2ie x1 1xu 1tk
naive bayes gaussian multinomial|2id 1h2 1b6 1y6 1ee 287
svm support vector kernel|25v 1y1 20o 2c6 1gr
stacking stacked meta learner|1ot 1jl 1fq 16x 1vl 1d8 1ez 2iq 1mg 187 1ja xk 1gs 1we 1ax 1br
voting vote ensemble majority|1n4 1hg 10a 17w 1dh w6 190 2ds 1d0 101 1ww 1dx 1i7 173 1pj
bagging bootstrap aggregate|1n2 1q0 26p 1ez 1hg
kmeans clustering clusterer cluster|12m 152 w6 1h7 ww 16r ub 1g9 4e3 1da 19r 1f6 1of 1ru 1g1 1y9 10t cd
dbscan density hierarchical agglomerative|2hj sk mz 1cf rw 20v 1qw 1le 1ps 1i3
mixture gaussian em|1vl vk 1d2 213 ty 23n 1a4
self organizing map som|1t5 11x 1e3 280 1x4
perceptron multilayer mlp neural network|2zg xp 1h2 qn 198 1o9 217 1j9
softmax multinomial logistic|1y8 1jv 1kq 23e 1o2 1xp
autoencoder vae encoder decoder latent|2nd 116 1c1 1ak 18m 15f 28g
frequent itemsets apriori fpgrowth fpmax association rules itemset|4c8 yh 1ay 110 kw 1ey 12a 1g9 1f7 x1 11p 1up 1kn 1p7 28s 1g7 1sc 1zc 13n 17p 186 255 1v5 1wp 15o 22t 1oj 1kd 2f6 1ww
recommender collaborative filtering recommendation|1p2 xy f4 tw dx 31p 19m 1fc 2dl 1d8 13d ew 1v7
survival hazard kaplan censored|2jm 1q5 1br ly 183 1xf 2gn 11l 25g 154 y4 1vf
churn attrition retention|1vn u6 15c 13x vx 126 1fg 1ga 18v 1nf 13q
uplift treatment causal effect|29u 149 11v tv 1u8 1ao q1 1km 1ny 1ae 1cq
calibration calibrated isotonic platt probability|2e5 1ay 13w 1gu 2l2 18f 1pc 1j9 1on 16p 4e0 16k 18c
multilabel multioutput chain|1sq 1md 2nz 188 1vz 13n 1k0 1cb 16p 1fk
semi supervised pseudo labels self training|2pi 26r 2wq 1i6 1yp 1k9 1ld
online partial fit incremental|22l tn tl 11g 1yu 1yd 2cb 1r3 1hh 1tm 17w
quantile conformal interval probabilistic|2b3 1ca zn 1dg 1mv 1os 1wm x0 3cc 1tc 13g s7 1x9 1bm 17i 2ko 1ch 1jk
adaline adaptive linear neuron|25u 10p 10t 233
linear discriminant lda|1oy 1ob 2km 1by 1qf
ridge lasso elastic penalty|2ed 1nn 19v 1ys 1l3 1ol 1r4
gaussian process kriging|1p2 1fn 1un 2qg 1p2
isotonic monotone monotonic|1bc k5 1ob 1jf 1h6
poisson count glm tweedie|2f3 qt km 1gg 1iz 1d3 ut
rotation oblique forest|1t4 1br
extra trees randomized|1br t5 187 1wd
one class novelty|zn st 18z 1it
label propagation spread|1hv vg 22a 1lj
active learning query uncertain|1xq 16m 1pg 1jf 20l 1t2
transfer learning pretrained finetune|21g 1vg 1lv 1ul 2s2 17q
multi armed bandit thompson|2kg q1 2az 30p 1h3 1zg 260 1y6
reinforcement policy agent environment|257 sj 2hf 1ac xm 1lf 1w0
column ensemble composition|1i8 z4
pipeline estimator chain|1cb vb 1gr 1bq wq
transformed target regressor|1hd 1hh 2a6 1ij
frozen prefit estimator|1pu 14r
classifier chain order|1cj 18x
rules generate metrics leverage conviction|2qo 11d z0 l7 1ij 1sj 1l2 11d
logistic_regression logit|1oi 1ql 1nf i9 1b3 1hw 1f5
linear_regression ols least_squares|2rx 25g 1jr 16b 1pd 1mu wz 1gb
normal_equation qr svd_solver gradient_descent|3ym 1oh 25k
elastic_net l1_l2|26v 2fk 1vb
lars omp orthogonal_matching|2hc 1sg 1bu 1rp
bayesian_ridge ard bayesian_regression|2fv 13g 1ng 128
huber ransac theil_sen robust_regression|3wy 20v 21x 288 2kv
quantile_regression pinball|1q6 1lb x9 1yf 132 2h4
sgd_classifier sgd_regressor passive_aggressive|33d 1yi 112 1gt 2la
tweedie gamma_regression glm|2fz 1zi 1id 1dn 19y
ordinal_regression ordered_logit|23n 1w2 1nw 193
gam additive_model pygam|28a 1bh 21j ps 25e
decision_tree_rules export_text export_graphviz plot_tree|3dw 1cr uw 1cr
pruning ccp_alpha cost_complexity|30u 1c8 1a7 137
adaboost samme|1em 2uc 1nb 2gy 1qc
histogram_gradient_boosting lightgbm|2az 1yc 1t8
catboost ordered_boosting|1mn 1qu 1a6
xgboost dmatrix booster|238 1rx 1nv
ngboost probabilistic_boosting distributional|2da 1vp 1so
snapshot_ensemble blending super_learner|2t6 24x mq 13r 1d6
dynamic_ensemble_selection des|2a8 20q 1ab 14c
cascade_classifier|14w 2aj 20k 1bq
hierarchical_classification taxonomy|1t0 1yu u2 1b5
one_vs_rest one_vs_one multiclass output_code|2r6 1uh 1af 18m 1j1
extreme_multilabel many_classes|1wq 1zy 199
linear_svc svr nu_svc|2kb 284 1qv 1au
kernel_ridge rbf_kernel polynomial_kernel|2fm 1mq 132
radius_neighbors nearest_centroid ball_tree kd_tree|4cg 1ds 1ev 27k
gaussian_nb bernoulli_nb complement_nb|2ra 1mk 1gd sd
quadratic_discriminant qda|1zj 22o
bayesian_network pgmpy belief|29m 1vk 1oa 1et
mlp_classifier mlp_regressor feed_forward|2qi 1sm 10q
tabnet tabular_transformer ft_transformer|2i7 18w 14r
wide_and_deep deepfm factorization_machine|2pw 1fd 1lk 1st
embedding_layer entity_embedding categorical_embedding|20b 18p 16r 1k1
automl auto_sklearn pycaret tpot flaml|44f 1ws 15f 1el 1pm 1cl
kmeans_plus_plus init_centers mini_batch_kmeans|3g7 1dv 1t8 2ch
kmedoids pam clarans|262 1wd 20e 1z4
kmodes kprototypes categorical_clustering|2hx 11i 1ou 13z
agglomerative linkage dendrogram|1yb 2bl uc 1kg wp wq
hdbscan optics|1dp 1ap 2jy 1p6 1mq
spectral_clustering graph_cut|1za 1p7 1sw
mean_shift affinity_propagation birch|2va 1t1 1pk 1c1
biclustering coclustering|1g2 1fm 1ir
bayesian_mixture dirichlet_process|2au 1gs 15x
elbow gap_statistic choose_k|23e 1ap 17d 1vd t0
fuzzy_cmeans soft_clustering|2bu 1fs 171
cluster_labeling profile_clusters|1ej 1aa tu 183
consensus_clustering cluster_stability|1rl 1vd 118
stream_clustering denstream|1ns 1ft 1hm
metric_learning nca lmnn|29v 15p 1a0
anomaly_ensemble suod|1rf 21w 1d3
hidden_markov hmm viterbi|2h1 239 1wl 1mx 1ex
crf conditional_random_field sequence_labeling|2yb 1xl z6
structural_equation sem lavaan|2i2 1tz 214
mixed_effects random_effects hierarchical_model lmm|2u2 25t 1c0 18v 1dg
panel_regression fixed_effects|20t 23m 203
instrumental_variable two_stage_least_squares 2sls|471 1vh 1vq
difference_in_differences did|dg 1mn 2av 213 1sz
regression_discontinuity rdd|1xp 1j5 1wb
synthetic_control|132 1yr 226
propensity_score matching psm ipw|2xi 2pr 1xc zm 1wy 2xo
doubly_robust double_machine_learning dml econml|424 1u9 22m 2lh
causal_forest cate heterogeneous|2im 1jn 1m8 vj 137
meta_learner t_learner s_learner x_learner|153 12h 1ih 273
qini uplift_curve auuc|2ga 2aw 11u
causal_discovery pc_algorithm notears dag_learning|46i 1jt 10h 1cq
do_calculus backdoor dowhy confounder|2uo 1jy 26i 1pa
mediation_analysis|19r 1b8 1na
sensitivity_analysis e_value rosenbaum|25r 1y1 xv
granger causal_impact|1ww 1b8 ue 19v
kaplan_meier survival_curve|29x 2c1 1gh 1la 25k
cox proportional_hazards|1tb 2ca 1pj 1ns 1xf
accelerated_failure_time weibull aft|2v6 1nh 1b4
competing_risks cumulative_incidence|2f9 1ca 1ks
random_survival_forest deepsurv|27p 1nm zg
concordance_index c_index|186 21e 1f3
log_rank|vb 242 1mg
frailty recurrent_events|1t8 1xy 16p
discrete_time_hazard person_period|2hj 27a 1d2
als implicit matrix_factorization|2d4 1xa 1wh 235 1h4
item_item user_user similarity_recommender|1v9 1hu 1em
content_based_recommender|11z 1k7 vh
two_tower retrieval_model candidate_generation|2sy 2zh 1dn
sequential_recommender sasrec session_based gru4rec|4e3 1ck x5 1mq
cold_start popularity_baseline|2ci 19k 25h 15s
learning_to_rank lambdamart ranknet listwise|2yi 1k9 1b8 1bq 1s0
click_model position_bias counterfactual_ranking|2x2 22t 1aq
diversity_reranking mmr serendipity|2uo 1l3 12z 1ac
ndcg map_at_k hit_rate recall_at_k|2on 1w2 1ct 294 17f
coverage_novelty catalog_coverage|1sc 1fb 15g
negative_sampling|zl 269 1p4
contextual_bandit linucb|24n 2cn 1ij
thompson_sampling ucb epsilon_greedy|35m 2cy 12h 1wx 1ld
off_policy_evaluation ips|267 2fg 1jw
q_learning dqn sarsa|1sj 1au 178 17z 1tz
policy_gradient reinforce actor_critic a2c|3jo 19s 1sy
ppo_agent proximal|1vy 1yc 1t9
ddpg td3 sac|2qf 1ij 27z
replay_buffer prioritized|1wz 20x uw
gym_environment env_step observation_space|34f 1po 1el
vectorized_env subproc|1r4 1rs 102
multi_agent marl self_play|2dd 25t 1ia
imitation_learning behavior_cloning dagger|2xo wz 1xc ur
inverse_reinforcement reward_shaping|210 1t8 198
mcts tree_search alphazero|2b8 1v6 1ga
curiosity intrinsic_reward exploration|2gp 1ck 12g
model_based_rl world_model dreamer|26s 1wv
offline_rl conservative|1wt 19m 2cy
genetic_algorithm evolutionary deap crossover mutation|3xg 1ox 1mp 2dy 1ae
genetic_programming symbolic_regression gplearn|2vl 17e 15t 151
particle_swarm ant_colony pso|3hn 2nk 12n
simulated_annealing tabu_search hill_climbing local_search|46m 25w 1p4 180
dummy_classifier dummy_regressor|1l3 2ai 1et 16k 1b6
threshold_classifier tuned_threshold fixed_threshold|1zl 1wd 2hx
estimator_base base_estimator get_params set_params|297 1c3 1c7 1q5 1hn
check_estimator estimator_checks|ui 1q5 1s9
check_array check_xy validate_data check_is_fitted|2ur 1hg 1ap 1xp 1d3
make_pipeline make_union make_column_transformer|25u 19d 1ob
clone_estimator|113 1rc 1sa
make_classification make_blobs make_moons make_regression|2og 1q3 237 1hm
optimizer adam sgd momentum|2du tl 19g 13c 1c2 10o 1mf 1r0 18o
learning rate scheduler warmup cosine decay lr|3pw 1b5 1es 1a5 17u 37a 1iz 1jh 1gv 17h 2mf 29k 21j 1sd 325 1tz
early stopping callback patience|26q 19f 12j 1r0 1ej 3d9 1c1 20o 1ga 28l 1dk 2os 1vv 1jg 14t
checkpoint save state resume|1vw 1o5 1fc 1bk 19z xf 1p3 1hx 19s 259 1d4 1b5 fo 1nu 116 1d2 2e9 1tc 2ty yg vm ew
skip batches resume sampler dataloader|2nq 1ki 1la 1rv 1hl 275 1j4 1qb 1qn x6 1pi 1x4 1em
gradient accumulation accumulate|13i 1ik 1i6 1re 1jd 2pq 3bp 23k 1fk 1fb 22n 2mk 105 2sd 1gh
gradient clipping clip norm|1jz 14j 1b9 24s 1jm 1nn 1hp 13u 28s 1jt 28s 2rs 1rz wd
gradient checkpointing activation recompute|25r 199 1ov 1tq 247 2t8 19o 1tk
mixed precision fp16 bf16 autocast amp half|4ti 102 1qn 144 1r2 139 30l 17m 1l6 21r 1s4 1p1 1xm 17i 29t 25u
batch size executable oom memory|2dg 1g5 1n2 1vm 16t 15f 17y wg 2mi 2gc 1l4 1hb 2eh 3bx 2vf 1oj 1o7
distributed ddp fsdp multi gpu parallel|3cc 1yx y3 1is x1 27l 142 1bt 29b 15j 14w 1pu 13q 1sw 1at
gather reduce all broadcast synchronize|297 1aa 11k t3 f9 1mb 1he 1im 1k8 1ne 18b 1jd 14a 1nz 1kj 19f 217 1p2 18o 2cq 1hj
main process first rank local|28a y7 1bj 202 vw 2f1 29t xc tz 1g5 28k 24i 1bq 27c 1yb
deepspeed zero shard sharding offload partition|2qh 1ep 1hy 1se 26c 1lq 1zz 1a9 2k8 22x 2w1 1hs 1iz 1ys
device map dispatch infer meta empty init|3oo 1ok 1kq 17a 1mr 2fq 1y4 1qh 18m 1qy 1dk 2if 1u2 242 2h0 1cd 20e 25u 15m
quantization quantize int8 4bit bits gptq awq|48u u5 sd 1h3 1be s0 1od 1z8 1qe 26j 1kg 1z5 1ot 1eg 1uw
prune pruning sparsity|18q 1j1 1a4 1tj 1m4 21g xf
distillation teacher student distill|1s7 1ef 1nu 1xb 2jt 1f0 14t 126 21h 1ta 1oe 23f
lora low rank adapter peft finetune|34s 12v 1nq 1an 1i9 1vg 1ls 1om 479 1k7 13w 1cg 2h2 1k2 11b 15t 2ef 12c 1u6 2fv 34f
loraplus optimizer ratio|1qa 2f7
merge adapter unload weights|1ux 1xo 11l 22o 19w 16z 279 3iu 1i5 1q3 2nz 1kt 280 1ve 25d 173 1eu 1z6
prompt tuning prefix virtual tokens soft|2zz 1ff 1bd 1lq 1oo 1c2 3ew 1y1 1sa x0 1ds 1se 1tk 1ue 1rx
ia3 rescale vectors|2bl 1de 1r9 1vn 13s 215 246 2d7 1k5
freeze frozen requires grad|2aa 16g pn 1wg 15o 1ac x4 17t 1mw x3
dropout regularization weight decay|265 16k 1th tg 1jt 1v6 135 di 1it
batch layer norm normalization rmsnorm|2jx 12e 29o 1aj 1u6
attention flash multi head self|23n py xo 17y tl 1ya 1kv zx 1bb
rotary position embedding rope|295 xh 106 16g 1iv 12f 178
kv cache past key values|29t 1q6 16e 2d9 187 1s5 1dn 1qp 1tj gt 21k
tokenizer tokenize bpe vocabulary|1pf 12k 1hb 12g 10b z3 11h 1c3 1lh 19r
data collator padding pad|1gl 1ph 199 2jo 1r4 1ku 1c8 1l6 13w 1g0 2db 1dv 1go 12b 1dy
packing pack sequences concat|1nd 1jh 1jl 1va 29f 286 4hy 1ka yj 17q 1kq 1gt 2ei
embedding encode vectors|1f2 117 ul 1l4 y4 16m 1co xo
lstm gru recurrent rnn|2nm 185 1cl 1ix
convolution cnn conv|1y8 14m 213 1h3
unet downsample upsample block|2dz 1sp 227 1ap
ema exponential moving average weights|2ew 161 ze 1no 2jp 1ek 1jm 16f
loss cross entropy criterion|294 1f5 km 1ql 1c5 1x2
contrastive triplet siamese|1w7 34i 2k0 1bd 1x9 1cg
seed deterministic reproducible random|28e 11n qc vx 1rq 1gi 1d7 1gi 17w 11w 178 1wu x1 27d
profiler throughput flops benchmark|2h7 11l py yo 16r ua 1c6 xs 1lq 1sk vt mz
tracker wandb tensorboard mlflow comet log|3n2 17k 1ty 1ej vp 1yv 1lu 1pl 2cn 1kf 16m 1mo 1as 2ed 1j7 32c 1sw 1eb 2mn
model card hub push upload|29t to 142 qa 15b 1fa wx z5 144 155 1ok 1gt 13i
onnx export torchscript compile|2h1 1ha 15f z8 1qp 12l 1jh 1b9 1e8 153 hh 1il
inference serving server generate endpoint|2g9 10k 1pq u4 1y7 2jc 1n6 1pf 1ko 13e 1nd
continuous batching batcher router|25z 1r8 1kp 21a 1z9 1iz 1zz 22m 1mh 1d3
speculative draft assisted decoding|2bh 1mm 28u 1nz 2tb zf 2am 1cm 1z7 22y
sampling temperature topk topp nucleus|33i 12v 1mw 2cy 1li 1zu 1t6 2u3 1fq 1o0
beam search logits processor warper|2ul 16z 1r8 24h 2ds 1ja 245
stopping criteria eos stop sequence|26x 14e tg 31n 18b 1id 1c3 2l6 1au
streaming stream token sse|1kj 1qq c4 177 2sp 1lq 1hc vr 1pf ev
cpu offload hook weights memory|2ea 1e4 s3 2dh 18j 1nh 24i 1ip 290 256 1ho
big model sequential layers streaming group|2i0 1jh 13d 1od u3 rx 1aa
local sgd diloco|1sn 17w 1k7 1qv 1n9 1vt 13h
join uneven inputs|1ev 1l6 1n7 1dt 1ji
prepare dataloader shard iterable dispatch|2py 1i8 1yp 1li 21a 1so 2dp 2nl 107 1xd 1nt 24v
notebook launcher spawn|1te 1oi 1fm 1bu 1mr 21e 1m2 1vy
estimate memory size model|1id sh 16k 1mi 1ad 1lg 21f 1a7 1dx
find port cluster config launcher|2mq 1ga 1f5 25n 1xa 1hx 30f 1qq 1lr 1pg
tied weights share parameters|1v3 1e0 1uh 1gv 17n 1i8
save load sharded safetensors|1xe 1tv 1ue 18d 1bc 191 1y5 193 1b4 1u9
convert checkpoint weights rename keys|2a5 15f yj 1po 1bf 1r5 18c 1m0 ws
patch replace module layers inject|2gs 19x 27g 2jg 2f8 1hk 1su 25c 1ap 1lh
target modules match layers|1tr qj 1yv v8 186 10k 25f 17v 18h
adapter multiple switch active hotswap|2n9 110 1of 2fh 1ce 15x 1qq 1xy 1it 19a 1nl xz 1hx
dora vera loha lokr oft boft vblora adalora|5e1 1us 28w 1nx 24j 1o1 1jp 13i 13i 13o
adaptive rank allocation importance|1vt 1p5 1jn 1l0 2m3 20q 2am
orthogonal rotation finetuning|1pw 1nh 13w 1v2 134 2lc 14d
arrow mixture router experts moe|2ts 1ad 1rv 1tj 15s 1jg 1v6 1j4
trainable token indices embedding|212 19f 13s 320 1ov
initialization pissa eva corda loftq svd|3vx 201 24l 1qa 14v 1y5 1oj 1v8
layer replication stack|1ka 248 259 wb 22l
activation steering control vector|20g 1h9 2qx 2vg
gradient penalty regularizer|1mh 12z 1e0 1p3 1o3
curriculum sampler difficulty|1wx 1bq 13u 1g2
bucketing length group sampler|1w7 1mf 1at 1h3
label smoothing|vx y0 1f0 1mw 1hr
focal loss dice|1tb 1k8 ra 1z0 1sp yg
gradient noise hutchinson fisher|2c3 11r u5 1ql
lookahead swa averaging checkpoints|2cq 1bq 1nu 18r yc 18s
compile graph fuse kernels triton|2vf vn 1s2 21i 1dg vc
tensor parallel column row|1po 1v8 1oz 1jb 11p
pipeline parallel stages microbatch|240 2cp 1gh 160 2a2
context sequence parallel ring ulysses|2qs 2b8 23t 1ik
fp8 transformer engine|29f 1c0 1ma 1g2 1vh
debug mode underflow overflow nan|377 1vq 11r 1cx 198 38r 1m7 21m
weights init xavier kaiming|2cy 133 1ix 238
progressive resize schedule|1lp 1rf
vocabulary resize embeddings special tokens|2md zv rw 1kz 1vt 17o
stop words banned tokens bad|2dg 12j 1su 1kb
repetition penalty no repeat|1xt 1ay 1mw 1pr
logits probabilities score candidates|226 1ir rm zf 177 1c6 19q
prompt lookup assisted|1ie 1br 241 18p
grammar state machine outlines|1z1 11b 1mn 1m9
training_loop trainer fit train_step|24n 1rg 1ce 1dj 1w5 2d4 20v 14l 2se
evaluation_loop evaluate validation_step|1r0 16d 2mk 1dp
training_arguments train_config run_config|1nh 166 1mw
callbacks trainer_callback on_epoch_end|24u 1na 26g 19x 1jl uu
epoch_progress progress_callback|1ns 18e 1h7
lr_finder range_test|24v 242 se
cosine_schedule one_cycle restarts polynomial_decay|3d5 1r6 17h wz
layerwise_lr discriminative param_groups|2sf 1pk 1jj
weight_decay_exclude no_decay|1y4 178 1t6
adafactor lion sophia muon eight_bit_adam|4ka 1cd 1on 1ay
schedule_free adamw prodigy dadapt|34c 1kd 175
galore lomo low_memory_optimizer|2sf 26h 1tx 1yh
gradient_compression powersgd communication_hook|2uf 1oe 1gi 216
all_reduce all_gather collective nccl gloo|2yf 194 1k6 1sg
fsdp_wrap auto_wrap sharding_strategy|2si 1yz 1td 20g 1f2 218
zero_offload nvme_offload|1rh 299
megatron three_d_parallel|1oe 26m
expert_parallel moe_layer gating load_balance|3hd 1p0 1ig
elastic_training fault_tolerant torch_elastic rendezvous|3h5 245 1gq
distributed_sampler shard_dataset|1yx 2bv 1wm 1az 2fx
iterable_dataset streaming_dataset webdataset|261 13z 1f4 185 1w2
data_loader_workers prefetch pin_memory|30b 2dr 14p 1ei
data_augmentation_text eda back_translation|2vr 1vq 1z6
mixup cutmix|1em 19o 15v
tokenize_dataset map_dataset preprocess_function|2b1 21u 19a
dataset_split_shuffle select_examples|29l 1g5 1i8
sequence_classification head classification_head|1hs 2gp 11c 1mz
token_classification seq2seq_model causal_lm masked_lm|41z 14l 19x qm
encoder_decoder cross_attention|1wq 1gh vj
vision_transformer vit patch_embedding swin|3j5 1m1 rw
resnet efficientnet mobilenet backbone|2qo 1n3 yc 1a5
pretrained_model from_pretrained hub_download|1zd 1jj 140 1le 1au
auto_model auto_class config_mapping|23d 1f1 1im 1b6
model_config pretrained_config|1bl 14p 17a
state_dict load_weights strict|2bs 1gi 1jf 1ct 1ho
safetensors pickle_free|1qb 1yu 1ah
model_sharding_index shard_checkpoint|1sb 1j1 162 1iv
bitsandbytes nf4 qlora|2rm 1s5 1xw 2kh
gptq awq hqq aqlm post_training_quantization|44b 1yp zl 1wk 1di
quantization_aware_training qat fake_quant|3k8 20j 1wl
dynamic_quantization static_quantization calibration_dataset|24g 1i9 158
gguf llamacpp ggml|238 1py 219
knowledge_distillation_loss hint feature_matching|33r 1hm 1la
structured_pruning head_pruning layer_drop|2e0 1fm 1fa 1ah
lottery_ticket magnitude_pruning sparse_gpt|3ov 1cm 1jk
low_rank_factorization svd_compress tucker|3aw 27j
neural_architecture_search nas once_for_all|2qr 1f9 1e0
torch_compile inductor jit xla|3bi 1f8 110 1wp 1fa
tensorrt openvino coreml tflite|2pz 1a6 zr 1lp
kernel_fusion triton_kernel custom_cuda|2vy 1uh nb
flash_attention sdpa xformers_memory_efficient|3gc 1ou 1lw 18f
paged_attention block_table vllm|2ah 1ay 26v 1sw
prefix_caching prompt_cache radix|246 1ln 1bk
chunked_prefill disaggregated|1w7 1o1 17h
sliding_window_attention sparse_attention longformer|2ou us 1j6
grouped_query_attention mqa mla|2pm 1ng xy
alibi yarn ntk rope_scaling|39q 1rp 185
mamba state_space_model rwkv linear_attention|3ic 1al 196
embedding_pooling mean_pooling cls|1g6 19s
sentence_transformer bi_encoder|242 1bt 13t
cross_encoder_training hard_negatives mining|31y 2og 1fn
matryoshka binary_embeddings|1rm 1ym sg
clip_model image_text contrastive_pretraining|2o4 1ey 13h
multimodal_model vlm llava processor|2qq 10o 1bb
audio_model wav2vec whisper_encoder|3q8 vj
gan generator discriminator adversarial|28y 14p 1dl zx
normalizing_flow invertible|1jw 2bj
energy_model score_matching|1r7 1i0
variational_autoencoder_loss kl_annealing|2v9 1ty
siamese_network one_shot few_shot prototypical|2n8 1db 1hg
meta_learning maml|1o2 ci 14t
continual_learning ewc replay_memory|2it 2fg 17n
multi_task_learning shared_encoder task_heads|2mv 160 159
domain_adaptation dann|1sw 1x3 16k
self_supervised simclr byol masked_autoencoder|34l 1f6 zz 16i
noise_contrastive word2vec skipgram glove fasttext|4lw 199 3d6
hooks forward_hook register_hook|1lx 1i6 171 2jp 1gw 1iw
activation_cache interpretability probing|27l 1mf 1kg
sparse_autoencoder features_llm|21s 1xr
weight_averaging model_soup ties dare slerp_merge|47s 1ub zf 1l6 2i8 2bh
task_arithmetic task_vector|1ic 1cd
delta_weights diff_pruning bitfit|2t8 103 q7 r9
adapter_layer bottleneck_adapter adapterhub|26d 1mm 1gc 1fv
multitask_prompt_tuning mpt p_tuning|2bi 1v1 23v 1la zb 29z
llama_adapter zero_init|23m 1xs 2g3
lora_config rank alpha|234 tf xd vy 13a 17j 1tl
rank_stabilized rslora lora_scaling|2qe 1pg
lora_fa lora_plus optimizer_lora|2bn 17g
loftq quantization_error_init|265 271
poly xlora mixture_lora|2ij 2bv 26i
randlora vblora shared_basis|2br 170 2br 277
fourierft wavelet_adapter|1rh 1lj 1wk 1h4
hra householder boft|1y8 11h 144
ln_tuning norm_tuning|1rh 15y 19s
cpt context_prompt|1o3 1q5 1k3
bone miss shira|1uq 1oi 1ix 2f5
peft_type config_mapping register_peft|2j1 17t 1a8 1j9 1n2 20o
disable_adapter unload|1of 1ac 1bp 1fy 1ah
print_trainable_parameters count_parameters|1wq 10e 13f 1ke
modules_to_save|xa 2ln 2zo
adapter_state_dict save_adapter load_adapter|26y 13n pt 1a2 1kw 1c1
prepare_kbit_training input_grads|2gv 2gh 3mz
activation_offload cpu_activations|1mv 1mv
memory_snapshot cuda_memory peak_memory|24d r0 18k 1ed
release_memory empty_cache garbage|2jo 18y 1db 2im
device_placement to_device send_to_device|1mb 1ph 1rv 2fp 1nk
amp_grad_scaler loss_scaling|2ra 1u9 wv
bf16_check hardware_support|2te 1fv xv 1lr kd
nan_check detect_anomaly|1zv 1v9
gradient_norm_logging histogram_weights|2ey 1ec
sync_gradients no_sync|1gk 202 28w
trigger set_trigger check_trigger|1au 2cw 1p8 1up 132
gather_for_metrics|10d 2ie 1ri 26b
split_between_processes|16w 236 18t 25i zf
pad_across_processes|1j5 2i0 1os
broadcast_object_list gather_object|1x4 19p 1az
save_state load_state register_for_checkpointing|2ad 2b0 1v6 1rn
project_configuration total_limit|1zi 1ab 18m 1xd
accelerator_object|yj 1ha 1ga
deepspeed_plugin config_fill auto_values|2zk 1b8 1hr 17u 1i0
tpu xla_device|1t0 1ln 1cr
mps npu xpu backend_device|36u 1jb 1sa
state_resume_rng|1l5 1mc
logging_multiprocess get_logger_main|2kh 2ff 1g9
inpaint inpainting mask pipeline|1kz 10s 1fa 1dh 176 1o3 1mk 16c 1ag 4pc 19i 14x 1ma 1gz 1y3 174 2e3 1mk no 1se 1qx
img2img image to image strength|21m 18v zm 15e zh 19w 140 3nk rg 12v 1j5 19l 1ms 13d 1hm
text2image text to image diffusion pipeline generate|2j2 sd yq 10r 1hc 10o 16q 1ak 13j 14k 1zh 17n wg
outpaint extend|19y 1ec 1wz om
upscale super resolution upscaler|1sl 1ty xj 1s5 1hu 143 3nh 1lv 1ll 11p 1qr 231 1kg 116
controlnet conditioning canny pose|2e3 1yy 13e 1cj 1aj 1ep 20r 1ma 1gk 29j 28d 16k 19f 2io 1fw 15i
depth estimation|zt 1gu 1c8 16k 1b9 11q
instruct edit pix2pix|26l 19r 19k zd 1yw ty 1uz 108
text to video animate frames|1ub qo 1fu ud 1gr 15m 1th 1gy vo sh 1b1
image to video|wh 18b 1fd 17m 1p9 1bc 17l 18d 12a
audio music speech synthesis|2c0 tg x3 iw 1in w9 10q yd 12h 1lm 1cn 1b5 q1 yd q1
safety checker nsfw filter|2ba 24c 11i 1bz q1 1ik 1e0 1hu 2qg 1i9 201 vu 20q 229 1q5 1gb
watermark invisible|18j 1mh wq 185 23r 1ce 2uj 19e 1jt 1iz 1jq 1ax
textual inversion dreambooth personalization|2bm 22d y1 1el 18m st 2jg q9 18b 1b1 1r7 107 102 1io sq v7
scheduler noise timesteps denoise sampler|2oo 15l mh 2as 1lm 1h7 1vl 1aa rl 1rt 1l2 1lq 1i1 13v 2ck 1an 21x
guidance cfg scale classifier free|2np 1u9 1rx 1v0 101 1vi 1v3 xu 16c 17t
negative prompt|zi bp jj 1q8
vae decode tiling slicing|26m 1ml vu 1j7 13p 1a3 2uh 1kx 1kn 1n4 1zo 1e9 1d6 1lm
ip adapter reference style|20a 16e ra 1ad 12x 1ki 147 195 zd 182 1r4 1ib 117
interpolation slerp latent|1qv 1l0 13c 1dp 1cr 144 23o 1ol 1h5 1zu
segmentation mask detect object|1u3 1c9 e6 261 1pd 174 11m 21q
augmentation flip crop rotate transform|2uf 1qu 25t 1n3 1r1 vm
resize crop center image processor|2nn 16e xy 1ag 16u
ocr scan|1ae 10v 2az r4 15m 1cq
face landmark eyes|1tx xa 2eh jd
gif export frames video save|2l0 17r 1df 19d 1s4 18s 1cy 1it
freeu hyper network sag pag guidance|3ti 1g7 1bu 20b 1ne 21c 1n3 104
consistency lcm turbo lightning distilled steps|3jc 1jt 16p 16t 15o zc v4 14m
lora weights load fuse style|2e6 1oi 1be 1cs 1ka 1ja 1cg 1pq
attention processor slicing xformers|26a 164 1yt 1by 1nl zx 18v
tiny autoencoder preview|1rx 1p1 1zj uo 1hp
panorama tile multidiffusion|1yr 1dx 1s9 19r 1a5 zq
layered transparent alpha|1p6 18b 1oi 1li 1l5
colorize restore|14g 21t 1cq 1pj
style transfer|111 17t 1qu 193
face swap identity preserve|27t 131 1c9 wk 14r 14b 16i
pose keypoint skeleton|1wh 15l 116 11l 126
normal map mesh 3d shape|2nj 19s 130 1t9 vx yc 1wh 117
video extend continue frame pack|2h5 zt 1gx yp v4 zl gk
camera motion control trajectory|2bz xc 14o 1z1
lip sync talking head avatar|2zv xn 1n3 15h
speech recognition transcribe|1u3 1ah 1sq 16k q1 ua
voice activity diarization|1pr ly 174 12u 14g
audio features mfcc mel|2ck tc 1af 1dp
noise reduction denoise audio|24f 1g2 1fa 14i
image quality blur brightness contrast|2ng 1e6 no 10m 15v 166 zr
caption describe image|1hl sd 1dv 11f 14w
visual question answering multimodal|1z7 18g vt 135
invisible watermark detector provenance|2h3 uz 1pf 13c
concept ablation erase sega semantic guidance|3q2 25n 1hl v8 1cw 17n 1j5 1rg
long prompt weighting compel|1xk 1x8 1ka 1fq p4 159 1u2
inversion ddim edit real|269 2ja 1ls 1q9 16e 1v6 1bo
scribble sketch adapter t2i|2df r2 1dh 1o7
relight shadow|1d0 1cp 1in 13k
image grid collage make|1zw 16p nt 159 13i
classification_image image_classifier|1ee fp 19m xa s6
object_detection yolo faster_rcnn detector|3b9 1gl gf 1ad 1bj 1dt
nms non_max_suppression boxes|31t 361 1cf 1xl xo
iou_boxes box_convert xyxy|2dp 13i 17e 15f
anchor_generator bbox_regression roi_align fpn|44r 10z 1i1 s3
instance_segmentation mask_rcnn sam panoptic|3mf ya 1cx 1e3
semantic_segmentation unet_segmentation deeplab|2eg 2jy 1ae xr
background_removal matting rembg|2e2 16s 1bu 174
saliency_attention_map|1k9 td
tracking sort deepsort optical_flow|2ui 230 1dp 1mh 101
action_recognition video_classification|26w 1lk
scene_detection shot_boundary keyframes|2xv xc 1i4
face_recognition face_embedding verification|2ac fp rc 19e
emotion_face age_estimation|272 om z6
hand_gesture|17c ys
license_plate lpr|20o 1cq
barcode_reader qr_decode|2d7 1en
document_scanner deskew binarize_page|2wn 1z0 1l1 1ah
layout_detection reading_order|1r1 11z 18s
handwriting_recognition|1ak 12d
image_hash phash duplicate_images|27g 1n8 1bd
image_search reverse_image|1ff 13q fp
feature_matching sift orb homography|2ym 1i6 1ca
stitching_panorama_photo|1uc 1bj
camera_calibration undistort|1vw 1sy 28r
stereo slam point_cloud|2bc 20q 1gw 13x
nerf gaussian_splatting|1zu 1fm
edge_detection canny sobel hough|32b pw 1jh
morphology erode dilate contours|2sb 1hg 1fs 15c
threshold_otsu adaptive_threshold|1pv 1ta 1ne
histogram_equalization clahe contrast|2cf 11i 1i6
blur_gaussian median_filter denoise_image|35e no 14i
color_space hsv grayscale white_balance|3mp 1ks 11q 1az
exif metadata_photo|1q3 kd 1nf
image_io pil opencv read_image load_image|37u 1p8 ql 16z 18y 1f4
image_to_tensor numpy_to_pil pil_to_numpy postprocess|2yy mz 11s 26a 1qa
albumentations random_augment autoaugment random_erasing|32d 1cv 1iy 158
image_dataset folder_dataset coco voc annotations|3bl 17m 1nh
annotation_tool label_studio|274 1ng
anomaly_image defect_detection patchcore|2s1 10g 1n9 18b
crop_disease satellite_classification|2hv 18k zb 10j
medical_imaging dicom nifti radiology|398 mf 1r2 1hc
microscopy cell_counting|1n4 x3 19e
diffusion_pipeline from_pretrained_pipeline auto_pipeline|228 1n4 1c2 1l9 2fj 1a3 1dc
pipeline_components from_pipe share_components|1yf 20v 2ed 1ws
ddpm ddim pndm|22a 1f3 1mt yv 1df 13c
euler_ancestral heun_discrete lms_discrete|3ds 1id p6 149 1kr
dpm_solver multistep unipc deis|3cx 1x4 1gp 1hi pl 14r
flow_match rectified_flow sd3|2wr 19v 158 14p
karras_sigmas beta_schedule timestep_spacing|3l4 1ci 1a4 xn 2al
add_noise_schedule noise_prediction v_prediction epsilon|2d0 1ju r7 155 yj
prior_unclip kandinsky decoder_prior|2eq 127
cascade_diffusion if_stage deepfloyd wuerstchen|32h 1ai 176 19r
dit transformer_diffusion pixart flux|31m yy 15m 1hz xw
unet_condition cross_attention_blocks timesteps_embedding|3nz 1jz 1a8 1wq 1wj
text_encoder clip_text t5_encoder prompt_embeds encode_prompt|2xc 1v2 1d4 1ga
vae_encoder_decoder autoencoder_kl latents|38k 1i6 1dx 1er yd 17l 1kq
latent_upscale refiner sdxl_refiner hires_fix|3nc zu 1cw 1lh
ensemble_denoisers expert_denoiser|1lw 1j0
t2i_adapter controlnet_union multi_controlnet|2uf 1hg 1ba 1bx 15i
preprocessor_canny openpose_detector depth_midas annotators|4f9 2i9 1l8
reference_only self_attention_share|1ax 1nv
gligen layout_guidance regional_prompt|2q8 198 ud 177 14o 1ep
attend_excite attention_control prompt_to_prompt|2to 1o5 1mf 1hu 2l3 1lo
paint_by_example anydoor|1mk 1q4 1c9 1pd
differential_diffusion soft_inpaint|2ar 1d5 12q
mask_blur padding_mask overlay crop_region|3f0 1ug 1ob 1g3 1p7 v0
latent_consistency_distillation turbo adversarial_distillation|2wy 1ka
animatediff motion_module motion_lora|2bq 1kn 11o 13l ud
stable_video svd cogvideo hunyuan wan ltx|4e1 1bm rp 1di
video_to_video vid2vid frame_consistency|2pm 194 291 186
frame_interpolation slow_motion rife|2tg uj 13p
video_upscale stabilise|1p9 1v5 1nr
free_noise long_video sliding_frames context_window_video|3tg 1be 1ug
pyramid_attention faster_cache teacache deep_cache|3cb 2g0 2tf 1m0 1bs
token_merging tome|1m1 1x1 1dk
group_offloading layerwise_casting sequential_cpu_offload|39e 1c7 28p 1ml 1nd
stable_audio audioldm musicgen|2ih 1iu u6 1fx
text_to_speech tts vocoder bark|2uv 12d xp 12g
voice_cloning voice_conversion|1n0 20y va
music_separation stems demucs|2dm 1qv
beat_tracking tempo chord pitch_detection|3p3 153 16q
audio_classification sound_event|1zx 1zn 10f x7
audio_augmentation resample_audio librosa|2gs 1i3 1dm
mel_spectrogram griffin_lim|2rm tr tr
silence_trim vad segment_audio|30w 1fj w8
speaker_diarization speaker_verification|1yk ii v1
forced_alignment subtitles srt|2hg no xi
audio_to_audio spectrogram_diffusion|1pb 1d7
image_variation unclip_variation|1nr wb
marigold depth_diffusion normals_estimation|2nc 1u1 1sk 1a3
shap_e mesh_generation ply_export|2w4 1ga v3 1hq
value_guided_planning diffuser_rl|2hw 1vm 13u
blip_diffusion subject_driven|2gz 1kb 16l
custom_diffusion lora_dreambooth prior_preservation|39u 229 1k6 2d1 1p5
train_text_to_image finetune_diffusion|24o 1ln 1i7 2j1
aesthetic_score clip_guidance image_reward|31i 11q 1us
semantic_guidance ledits edit_direction|2t3 24j ys
safe_latent_diffusion concept_erasing|2q5 2pl
dance_diffusion unconditional_generation|29c 1mu xb
webui_prompt_parser single_file_checkpoint from_single_file|301 zh 1j5
convert_diffusers original_to_diffusers|1gt 1tu
callback_on_step_end interrupt_generation|28n p1 1a4 1lx 1cu
progress_bar_pipeline|1h2 14h
pipeline_batch_prompts num_images|2a7 123
seed_generator latents_seed|1hm 13a wb
vae_slicing vae_tiling|1p2 11a 1m2
modular_pipeline blocks|1hk 1lw 13c
logging logger handler|1l2 up um rq 193 r4 1np 19m 1iz yq
progress bar tqdm|1qe gk uw 1p2 1b9 xz 1cq 208 2d9 10u
metrics monitoring prometheus telemetry|2c9 16g 1di yb 1of k5 18v
alert notify notification slack email|30r 1wv vm yl 1y1 1k5 xo 11p
health check liveness readiness|1y9 10o vl bk 1a1 ud t4
rate limit throttle limiter|1i4 15w 1kl 1qo 19m 1u9 1s0 1d5 z2 1jt y8
circuit breaker|1g2 1w0 34i vo 107
pagination page cursor|1o4 w0 th 2ta 1ge 1bv
authentication login oauth jwt session|32i f4 hb ly wf 1ho th
authorization permission role rbac access|2x5 l7 wi f8 u3 ie 13z
encrypt decrypt cipher|20l 1eo tg ye ys 18n yv
password hash bcrypt|1t2 1ff 1uk xi
certificate tls ssl|262 10u 11w 11u
http client request fetch|1yw 1cm sp 1w5 1ku vm 19e 1ey
rest api route endpoint handler|2qd 1qh 22z 1f0 xj
websocket socket realtime|22a wt 1mk xh sd
grpc protobuf rpc|1z9 1lr 1to 1s4
proxy gateway forward|1t9 eh 21c 1bx
serialize deserialize json pickle marshal|34b 14c t2 15w 19g 1ce zu 21b 142 1q0 1rw 1av 1tc yi 1gs
parse parser grammar ast|2aa 1ae sc 1cg 19c 1fc
cli command argparse option|28o xa 10q 1ad 13c 1b5 13w yh 1jf 17v
yaml toml ini config loader|2xd 11w 1f3 1f3 o4 ye 152 rr 17n
diff patch compare changes|1tp 1i9 1sx 12d un
deep merge update nested dict|2i2 18r 17x 1fr
flatten nested|11p g9 21f
deprecate deprecated warning|15g 1ov 370 1l7 22a 125 1jf 21m 1r8
type check isinstance validate arguments|2ir 17j zi 1z4 15m 1u5 273 1lu 24o
lazy import optional dependency soft|21d yu jd 1d3 1ei 246 22r 10x eh 1tr yt 1bw 11r 1dg 1f3 1ta
registry factory plugin lookup|28h 13j 183 ty 1ij 1i9 19e 12i 17w 1iq 1mp 1om vz 10u
singleton global instance|1rx 1c8
decorator wrap wrapper|1n3 1sa 28f 1q2 1ba
context manager enter exit|26z 1et fa 1rq 1gz 1cd 1yc 102
event bus publish subscribe observer|2tn 1qa 21v l7 va 15k
dependency injection container|1jb u2 1bd 1g2
mock stub fake fixture patch|312 xt 19s 1du 1cy 1ta
test generator example data toy dataset|2jp 1lt 14t un 264 yr 1f3 2ak 1s9 14e 187 1n7 1t4 1bn 1mi
load dataset fetch sample iris|2gu 1n4 12o vg 1os 11d zp 1sr 1k9 229
benchmark timing measure elapsed|1wy tl xt wx vt 1ap 1m3
memory usage measure tracemalloc|22u sh l7 yg 1br ys
clone copy deepcopy|1of 1iq 1my 1dn 1q7 1mh 226
compare equality deep equals|1da 12q 15d 19v 140 1uz 19b
uuid random identifier slug|29w wg ro 19c 1lu 181 1ay
format pretty print table|1xg 1ll 1c1 1kk 178
human readable bytes size|22r 16r 1qj 1fu
slugify sanitize filename escape|2ln 16d 1h6 24v 1h8 1h0
truncate shorten ellipsis|1wh 15j 1p2 1e4
levenshtein suggest did you mean|1l4 2ei ee 1hr
markdown html render|1pe q4 15x 1aa
color ansi terminal|1sf wy 1jo
spinner live display|1pu 1ri u3
open browser dashboard ui|27f 1au 1pn 1nt
migrate migration upgrade schema|1qe 15r uf 1lr 1bk 18w
transaction commit rollback|1tb hh ys y5
connection pool reuse|1hb 1eq xl vq
debounce throttle delay|1wj 1rl 1cf
undo history|114 15t 15n
search index inverted full text|2et 15w 1va
sort rank order top|1rk su vh s1 wm x5
filter predicate where|14x ff 1kw sz
generator yield iterate chunks|1ge f2 r0 18x 1ml 1cq
async await gather concurrency|15g 16c tg 165 gd 1m3
subprocess shell run command|217 16t 1zb 13z 1b5
signal interrupt shutdown graceful|2ax 145 om 1qr 1g7
temporary directory tempfile|1v5 1e4 1oo xd
walk glob files recursive|223 sm 1rr 15z 1df 1yr 1lb 1ur
git clone commit repository|2it u1 1gz
package wheel upload code|24a 1p7 1f8 1f7 1iv zs
sandbox untrusted remote code|2b6 1t5 25u tu
argument defaults merge options|209 18s 1te 1kd
enum choices literal|1x4 1bp ue wt
dataclass model attributes|1hj 174 16p u5 1ab
interface abstract protocol base|2b5 1a8 10t 12w 1vr
mixin capability|1b1 1d6 1q2
property lazy computed|1jc xu 196 19g
weak reference finalizer|1nc 150 xn
thread local contextvar|1q2 pl 195
backpressure bounded queue|1sl 1q1 1ik 11z
dead letter failed messages|203 1cb 2nq
idempotent idempotency key|11p 1wx 1w4 20h
feature flag toggle rollout|26h wu 1d0 1r9
canary blue green deployment|2ku 18y 17z 1ml
load balancer round robin|237 1nd 1kz
session sticky affinity cookie|2j0 175
webhook callback notify url|2bp 1c3 1ch 1qe
rate quota usage metering|29c t2 zr
audit trail history log|26e 1em
soft delete archive restore|258 1eh 1no 1kk
optimistic locking etag version|2bv 1gh 1ik
bloom filter probabilistic|1rw 1fs
consistent hashing ring|1ov 1nl
leader election lease|1w1 mz
snapshot restore backup|1q0 w3 u3 1et
crash report traceback stack|29y hk hu 1ee
core dump debugger breakpoint|2ml 1a4
profiling flame hot spots|2fh wp r8 wp
linter style format code|20h 1er 1d7 1bh
coverage report tests|1g0 dg rn
property based hypothesis fuzz|1yk re 1qo
golden snapshot test approve|264 17n 1eq
translation i18n locale|1oq 13n 1bm 16n
keyboard shortcut hotkey|22a x4
drag drop upload form|25l t6
table view pagination sort component|2f2 14m
chart plot visualise matplotlib|24t qn ms mz rb lk
heatmap matrix plot|1jz 1aw 1aw si 19b
scatter points plot|1eq 17w 1fw vb 1m1
error bars confidence plot|1wl z3 1gv
map choropleth|15h zi 1a0 td 1j6
word cloud|ti 1me
pdf report generator|1f5 ui 1kj
email sender smtp|1y4 yj 1hl ii
ftp sftp transfer|1yc 1g5
barcode qr code|1on zd
date parse format humanize|1y0 z0 yv 1nz vd 1hh
number words spell|17j ti
unit conversion|10d 1dp 1an rz
interpolation string template|1kr 19b 19b 18k
natural sort alphanumeric|1u6 1xw
group consecutive runs|1bl 1e4
flatten dict keys dot|21x un
chunked batched iter|1i6 un 18l 1ls
retry jitter exponential|1rf 1v2
memo invalidate key|1na 1n2
once only initialise guard|1kq t1
plot_learning_curves plot_training_history loss_curve|2fp 1fa 1ke r5 2es
plot_confusion_matrix|1hm 1jt 1uo 1wj
plot_decision_regions decision_boundary_display|2kv 1gq 1m2 1et
plot_roc plot_precision_recall|29h 1ug
plot_feature_importance importance_bar|1u4 11e
plot_correlation_heatmap|1m8 17j
plot_pca_correlation_graph biplot|2ra 2cr 24m 1wt
scatterplot_matrix pairplot hexbin|2ki 1qv 1hm
ecdf cumulative_distribution_plot|285 1fd 14z
category_scatter enrichment_plot stacked_barplot|3ct 1d5 1cw 1lu 1e8
checkerboard_plot|14t 1mu 1o0 16p
boxplot violin swarm|230 1bn 1kp
bar_chart grouped_bars|1cj 17h
line_chart time_series_plot|21e 1nx
pie_donut treemap sunburst|2w3 v9 vi
sankey flow_diagram alluvial|2i7 gm 1a1
waterfall_chart|17f 16l
gantt timeline_chart|1w1 13c
radar_chart parallel_coordinates|29s 1d9 122
network_plot graph_drawing|1qj 1e0
dendrogram_plot|136 17a
residual_plot qq_plot prediction_error_plot|2hk zv 21z
shap_summary_plot force_plot beeswarm|2ux 10b 1xh
calibration_plot reliability_plot|1lc 1tf
lift_plot gains_plot|1m4 1x0
silhouette_plot elbow_plot|1sh 1f0
word_cloud_plot|19p 199
image_grid_show subplot_images|22p 1mg
animation_plot gif_chart|26t wd
interactive_plot plotly bokeh altair|341 1xg
dashboard streamlit dash gradio app|3b2 1za 1ey ss
remove_borders axis_style plot_theme|32f 1l9 192 100
savefig export_figure|1ru 170
annotate_labels legend_outside|25f 16l 13x
log_scale_axis dual_axis|26x 19t 15v
table_styling conditional_formatting|1rd 1aa 1f6
report_builder html_report jinja_report|28h 19c 1hp
slide_export pptx|1sl xb
latex_table export_tex|2a1 ym
counter_statistics running_stats welford|2sv 1k4 14j pz 21e
name_generator random_name|14k 134 on
find_filegroups find_files|1f2 21t 1ga 19j 1ur 1f2
string_generalize generalize_names ascii_names|1x0 1n5 1nl 1si 1ep 2ig
vectorspace_orthonormalization linear_transform dimensionality|2x9 1yh 13e
minmax_scaling_function standardize_function|20a 17h
shuffle_arrays_unison joint_shuffle|2f5 1yn 1rp 1su
one_hot_array|15c 147 1wm
permute_labels|yg 1m4
mnist_data iris_data wine_data autompg boston_housing three_blobs|5hs 1jc 1d0 1d1 2uw
local_mnist loadlocal|1va 1kh
num_combinations num_permutations factorial|259 1b7 u6
lazy_loader_module proxy_module|296 1ux
version_compare check_min_version packaging_version|29v 1hf 14v 1ey
dependency_check soft_dependencies requires_backends|2jy 1d3 1ca 1yt 1b9 g3
dummy_objects placeholder_class|1wb 13j 27x
deprecate_kwargs renamed_argument|2by 2ec
warn_once filter_warnings suppress|20m 1ru 1lz
error_message custom_exception exception_hierarchy|2e3 xm 188
assert_equal approx_equal assert_allclose|2ie 1od
parametrize_tests test_matrix|1k9 1e0
fixture_factory sample_objects|209 rl 18f
skip_test require_gpu marker|2lc 2ag sd 1wx
flaky_rerun retry_test|27w 1ah
doctest_runner run_examples|20v 17b
test_scenarios estimator_fixtures all_estimators|20f 1tw 172 15l 1ub 1u0
docs_generate docstring_parse api_reference|364 v4 1sb 1cj
replace_example_docstring add_start_docstrings|290 1qt
type_coercion convert_inputs|1xd 1om 1ew 1dy
sentinel_missing unset|1uq 15f
chain_map layered_lookup|1uo 1ab
attr_dict dot_access namespace_dict|2vn vu yj 1e0
frozen_dict immutable_hashable|2i3 18m z3
ordered_set unique_preserve_order|1v0 1zz
defaultdict_counter tally|1zu w5
group_by_key partition_list bucket|27m 25b
zip_longest pairwise window_iter|2qe uw 1c0
flatten_list chain_iter|1xi dy
product_grid parameter_grid|1dr 1a8
topk_heap nsmallest|22a 1w7
priority_scheduler heap_events|26w 15u
rate_meter ema_counter|2ah 1fl
retry_http adapter backoff_session|2qd 1aj 1hp
http_cache etag conditional_request|2lp 117 18j
download_progress resume_download range_request|2gq 1gb 11t
url_join query_string|20p 1e3
cookie_session csrf|1x2 y0 146
oauth_flow token_refresh api_key|31d 1c6 1ly 10o
jwt_verify sign_token hmac|2u8 14w ww 133
sso saml ldap directory_lookup|372 12b 1be
rbac_policy casbin opa|2lk ft 14z
middleware request_hook interceptor|2b2 18y ue 1lb
cors_headers security_headers|1xc 1da 13y
request_validation pydantic_schema openapi|2p5 1ct 101 1g3 xe
error_handler problem_response|23d 1uh
file_upload multipart_form|1yw 1gt
server_sent_events chunked_response|2l6 17g
background_task job_queue celery worker|340 gy 1jw 1d7
task_status_store result_backend|2di gf 18u
distributed_lock redis_lock lease|2b5 eb
leader_election heartbeat_lease|2gx mz
cache_redis memcached ttl_cache|2es 17h 1l4
cache_invalidation bust stampede|2hq 1dm 1fy
disk_cache joblib_memory persist_results|2yg 1zd
lru_cache_function memoize_decorator|2og 1au
feature_toggle launch_darkly rollout_percentage|3gf 1u3
ab_assignment_service|1mx 13o
graphql resolver|19t 1ya
graphql_openapi_client codegen|2ju xa
rpc_retry_deadline|1tv 1do
service_discovery consul registry_services|2cs g1 wj
tracing opentelemetry span correlation_id|2zb 1sf 1ae vn
structured_logging json_logs log_context|1xv 17g 13z
log_rotation file_handler|1v1 1bz
log_level verbosity quiet|25p 1ay
prometheus_exporter counter_histogram|2dw v7
slo_error_budget uptime|2em 12j
sentry_crash error_reporting|263 1am
graceful_shutdown drain|1yk 271
daemon_process pidfile supervisor|2jw v3 18j
process_pool_map starmap worker_pool|2jx 1mu
thread_pool_io futures|27m 19f
asyncio_semaphore gather_limit|29v 1d1
producer_consumer pipeline_threads|23q 152
actor_model mailbox|1nf 19s
shared_memory mmap zero_copy|2bs 1m4 1k2
event_loop_timer scheduler_inprocess|2sx 1u3
file_lock atomic_write|1yg 1xs 139 xa
file_watcher inotify hot_reload|2w9 19l
path_utils expand_user relative|2lj 1ez
directory_sync mirror copy_tree|2kw 1cv
tar_zip_archive extract|2cu 1mq
file_hash md5 sha256 dedupe_files|47m 1jc
mime_type magic_bytes|2cv qy
pickle_safe restricted_unpickler|2c6 1sl
json_encoder custom_serializer numpy_json|2nj 1j5 1gq 1dl
yaml_safe_load include_tag|2i6 19b
toml_pyproject read_metadata|2cr xo
ini_configparser dotenv_load|2h6 159
config_schema pydantic_settings validate_config|2fl 1b4 16m 18l
hydra_compose override_group|28y 1ay
argparse_dataclass hf_argument_parser|321 18s yn
click_typer subcommand|1xe 1ga
shell_completion|12a 1n6
interactive_prompt questionnaire wizard|2de 1oo
rich_table console_output|21b 1bp
terminal_ui curses|1st 1js
template_engine jinja render_template|29o 1ba
code_generator scaffolding cookiecutter|24d 13x
ast_transform codemod refactor|2i2 18z 1ib
static_analysis find_imports dead_code|2ef 10h zb
notebook_clean nbstripout|1pn 1cy
semver_bump changelog release|2jc 15i qc
git_diff_parser changed_files|2ew vy wt
ci_pipeline github_actions|2e8 v0
license_check sbom|1rl q1 vj
secret_scan leaked_keys|22c 1hk
vulnerability_scan dependency_audit|2dc 1ij
state_machine transitions fsm|248 1ee 259
rule_engine business_rules decision_table|2dm hu 1ak
expression_evaluator formula_parser safe_eval|3ab 1se
workflow_approval four_eyes|299 1al
event_sourcing cqrs|1ll 15v
saga compensation|1g2 2cf
plugin_system hookspec pluggy|2j6 1c3 13q
observer_signal emit|1lp 11e
builder_fluent|1ae 16d
strategy_pattern policy_object|1wv 1n7
adapter_wrapper facade|1qs 1m0 25z
visitor_tree walk_nested map_structure|2vs 1ky 206 2bu
recursive_apply tree_map|1wz 2aq
object_diff deepdiff|1ob 1gz t7
copy_on_write snapshot_state|1s0 1zv
id_generator snowflake sequence|23p pf 1f0
short_url base62|290 1lt
checksum_luhn iban_validate check_digit|3gb 1mw 1ab
isbn ean gtin_validate vat_number|3ki q6 x8
random_sampling_weighted choice|1qj 1fr
seedable_rng random_state|25r ua
date_range calendar_iter|1xw 1jf tb
business_days workday holidays_country|2pu 19z 17c 17t 1bs
easter fiscal_calendar week_number iso_week|3fw 11p 13h 10w
relative_date humanize_time|1ua 1em wv
duration_parse timedelta_format|29f 1mn sc
timezone_convert utc_normalize dst|2ze 1et x0
cron_parser next_run|1vm qb
date_overlap period_intersect|258 1bu v1
age_calculation birthday|1r6 ft
number_format locale_currency thousands|2ea 15x yk 15v
number_to_words spell_out roman|28u ti
parse_amount money_parser|201 1fl
percentage_format rounding_rules|1wk 111
text_wrap indent dedent|292 1jt
text_diff highlight word_diff|1w9 149
case_convert camel_snake|28i 1ac
pluralize inflect|1g2 to
regex_builder glob_match wildcard|2x6 u0
trie_autocomplete typeahead|22a 1ds
markdown_table rst_convert pandoc|2ty 14i
html_sanitize escape_xss bleach|39k 257
email_template mailmerge|1tj 1kl
sms_push_notification|1uk z4
slack_teams_message chatops|2bm 16r
calendar_ical invite|1z3 om
map_tiles leaflet folium|2fm 1gl
qr_barcode_generate|1nl w2
pdf_merge split_pages|1v7 1nw 163
pdf_text_extract|1dv wq
image_thumbnail|135 zj
video_encode ffmpeg|1or 1aj xc
csv_dialect streaming_csv|1qb 1bj
parquet_write partition_columns|1vg 1kl
arrow_table zero_copy_convert|271 170
polars_lazy duckdb_query|2cn 21w 1ce
dataframe_accessor extension_array|2g2 15e
dataframe_to_sql read_sql|1j9 186
graph_database neo4j cypher|34p 1c8
time_series_database influx timescale|2ms 184
document_database mongo|1mb 12d
key_value_store rocksdb dynamodb|2hc pu
object_storage_client presigned_url|2m9 t4 193
search_suggestions fuzzy_finder|28c 1kw
geocoding_service reverse_geocode|1pu w8
weather_currency_api third_party|32y 1jz
payment_gateway stripe refund|2m8 19j
invoice_generator billing_run|1u7 1gq
tax_calculation vat|1sz zy 1k4
subscription_proration|1dp 1gf
inventory_reservation stock_lock|2eg 1th
shopping_cart checkout|1u3 1in
coupon_discount pricing_rules|26k zq
address_validation postal|1kl z9
user_registration verify_email|28z jj
avatar_profile preferences|1q0 re
comment_thread moderation_queue|2ba 15s
chat_room presence|1qj ho
recommendation_service serving_cache|1z8 1w2
model_server predict_endpoint fastapi_model|2ex 1kx 194 s7
batch_scoring bulk_predict|1u5 1e7 1ja
prediction_logging request_log|17k 1ce
feature_lookup_service|1e6 10z
model_warm_start preload|1zq 1uy
dynamic_batching queue_delay|21w 1j8
gpu_pool worker_manager|21i 1pz
onnx_runtime_session inference_session|2ba 189
edge_deploy tflite_micro|2f5 14i
model_encryption license_model|1io 1i2
mlops_template project_structure|26g 26r
forecast forecaster forecasting predict horizon|1dg 11x va wm 1bz 1px ve 1wb 1vv 1lz zr 1xd 1al 12s 1r8 1be 1rn 1g7
naive seasonal last value forecaster|25z 1qk 15t 19x 107 16g 126 1br 2ik 1zz 1y8 2ic 23s 121 1nd 1xh 18b 1ah
arima autoarima sarimax autoregressive|2p9 1nj 19v 230 20n 1ac 1f3 1xz 1ac
exponential smoothing ets holt|2cc 1nl 1ub 1yc 25e 1bt 27z 1z7 1zz
prophet trend seasonality|1nl 25p 3bh 1ek 15o
deseasonalize seasonal seasonality stl decompose decomposition|32t 20g 1np 1hs 122 1ua 1zi 1uz 3jt 24y 1c0 1q5 3iw 1pp 1pe 2mk 100 2y0 102
detrend detrender trend|16f y7 1ur 1r8 29y 1mr 2f5 211 1bz 29y 1km 229 1jd ua
difference differencer stationary|1pp 19g qm 1am 1cq 27e 1xe 213 1sj 1h1 wz 2cl
changepoint change point segmentation detection|2ag v5 1jn 1er v4 rn 1po 1g5 14q 2q7 20p dg 1oj 17f t6 sl 1tq 16j 1v5 1a1 1ku 21i 1rk
anomaly detector outlier detection threshold hampel|3ax 1pb 10r 1nw 1dp 1aw 1ng 1z0 1h4 38m 1mi 1fl 1g8 1oj 1ax 172 1o0 1kk 1j2 1cq 234 22s
dtw dynamic time warping elastic alignment distance|3p9 1sx 1mw 2ep 1xu 2fn 1f1 2u1 1ve 1ry 18l 22s 1bl 1hf 1ts 1np 1vy 29v
shapelet subsequence motif matrix profile|2xs 1qu 1bt 112 17i 12i 203 2ot 1ks 1l1 26v 2bp 1g2 1ko 3h3
rocket minirocket convolution transform|2ex 1ds 1op 2eq 2hx 2ag 2aq 1rh
time series classifier|16t 19b sf 1kp 1uy 1dm 2bq 28e 1ab 26s 1hr 1r6 1aj 1af 1ob
hierarchical reconcile reconciliation reconciler bottom up|2ub 1yv 1ix 20y zc 10c 1qr 2ul 2el 1b3 1wh 1x7 1hi 1vl 2f9 1b6 zs
sliding expanding window splitter temporal backtest evaluate|3wp 17f 2aw wp 1qx 1op 19b 206 16j 3cr 1bx 13t 1jy 1s5 1eg 28c 2f2 11b 1t7 26u 1bo
resample resampling frequency upsample downsample|2d0 1kb z5 1h0 267 vk 1jd 1q1 2st 1i1 1z1 12v 11k 17y 1l0 19t 175
interpolate interpolation|jd 22l 1lv qv 1w7 1fd 1sw 25x 18p 1cx 1e9 22f 1y9 1w9 1kg
padder truncate unequal length|2ck 187 1lv 20a 18v 1p5 u5 1a6 235 1w0 17i
fourier spectral frequency fft spectrogram|31o xy 1ce 1ce hr tb 1rr 1mv 1jf 1ik 1im 252 1fp 1o2 15f
smoothing filter kalman savgol moving average|34s ue zp 1ro 10g 1rc 1fe 24r 1m3 21t py 1t5 13r 131 1fg v9 1f0
panel multiindex instances|1vt 126 v4 145 12s 174 v4 1h1
exogenous covariates regressors external|2jr 1x2 18t yp 1ae 3fr 2d2 1b7 1ux 1ot 1z6 1mk 1s3 1lh 11e
lookback reduction tabular recursive direct|2x0 166 1hi 1pt 1fl x5 1z1 1ik 1uv 1ym 1sk xx 1q6 1ec
bollinger rsi technical indicator|2m8 1i9 1ir 1xd 1vy 120
intermittent croston sporadic demand|2mt 1lk 1jg 1ft 1ft 10i 2h4 1io 12q 1cs 10x rt
theta forecaster ensemble combine|1ya 14b tg 1oc 14s 14a 1mp 11e 1ma 157 1m6
catch22 tsfresh extraction summary features|2rn 15n ub 1hw 10g 1ac 140 2bj 1e5 1s3 1be 1ea
vector autoregression var granger|1rs 1a2 1k2 1l7
garch volatility|1an 1fy 25f 1i7 1lq
bootstrap series block mbb|23m 1dc t3 251 1dg 1u1 1sh 16c xx
probabilistic forecast distribution quantiles interval|2ia 1fo 1wp 1mv 1yj 1dh uy 226 xq xi 26i
update refit online streaming forecaster|2gt 191 10h 1pv 18b 1fl 2ex 1jo 1jh
multiplexer select model tuning|1xi 1yq 1pz 1zt 1pw 2gc 1j8
direct recursive multistep strategy|289 198 1q9 1lj 24j ky
anomaly score stray isolation lof|2sj xu 1sz 156
hidden markov regime state|25p 11b 1s0 1tf 25i mz 1de
piecewise linear paa sax symbolic|336 ua 1hc 1pr 1ya wa z8 1r3 yz
distance kernel pairwise series|1yg 17z 19e 15l 1nw 1k4 1e9
time since elapsed days until|2dc 1sx 1xz 1ea 15k 1yw 1jq
trading calendar business day|21s sl 1o0 17c 107
autocorrelation acf pacf|20v 1bv 1ml 1to 126 1q3 10z 18k
hierarchy aggregator levels|1lj 1do yg 1qi 21c 1tf
clusterer kmeans medoids series|26o 14g 1qg 1hh 16o 157 180 xw
early classification|11o 1qk 2n5 1km
regressor series extrinsic|1o7 129 1ei 2hx 1dq
plot series correlations windows|1tr 1gt 26s 1os 17k 1is 1ax 1ek
cutoff horizon relative absolute|2d1 zg 1dn ti u3
convert mtype container|1lv 156 175 1jm 1uf 1c0 1nc 1mh
holiday features events promotion|1xu 1qk 1la 19d 1jh 1dz 1gl 25t
ses holt_winters|1zf xn 1i9 h6
tbats bats multiple_seasonality mstl|366 23p 1at 1qy 144
unobserved_components state_space structural|2iq 2cd 1u7 184
var vecm cointegration|1d7 21b 19y 1ri
adf kpss unit_root stationarity_test|3hx 1hn 1ok 1cq 1f5 12o
ljung_box white_noise durbin|305 1l4 1di
box_cox_series log_transform_series|2du 1ot 1ji 13s 1g0 19y z7
seasonal_period detection periodicity|1f3 yo 1b5 1q8 w4 ul
trend_forecaster polynomial_trend stl_forecaster|266 1d0 13n 1gx 1k3 2bs
auto_ets auto_theta statsforecast auto_model|2sv 1xq 1h9
nbeats nhits tft deepar temporal_fusion|3za 1ah 21c 14d y6 19h
patchtst informer autoformer transformer_forecaster|2ph 1go 157
foundation_forecaster chronos timesfm moirai zero_shot_forecast|47h 12d 1mp 20k
global_forecasting cross_series pooled|2el qu 1g0 zp
forecast_combination stacking_forecaster weighted_ensemble|281 2bc 15y
top_down middle_out proportional|2ck 1ot 1qq
mint optimal_reconciliation wls|2jk 20l 1t5
temporal_hierarchy|16r 21r 1vg
prediction_interval_series bootstrap_interval naive_variance|2vy 1fu 1s5 1bv 1kn
conformal_intervals_series enbpi|26u 1vo 1re
residual_bootstrap simulate_paths scenario|2pl 1tp up 1l3
forecast_accuracy_series bias tracking_signal|2wk 1vr 1d0 1bk
cold_start_forecast new_product analog|2lp 19d 1f0
promotion_lift baseline_sales decompose|2vm 1d5 1ld
demand_sensing short_term|251 1th
nowcasting ragged_edge mixed_frequency midas|3gh 2yj 1yy
hampel_filter despike|1u0 21q 1l7 1g0 1ir
savitzky_golay lowess loess|2w3 19d 1yj
kalman_filter kalman_smoother particle_filter|2f0 28f 126 1ne 1yn 12q
bandpass_filter butterworth lowpass highpass|3ce 1fw 20u 1km y2
wavelet cwt dwt|23q 11w 1y7
stft spectrogram periodogram welch|2rm 1hm 11h
hilbert envelope phase|1z0 17t 1u0
peak_detection find_peaks prominence|23a 101 1cq 198
zero_crossing turning_points|1qh 1ap rs
cross_correlation time_delay alignment|2f6 25v 1nf 134
matrix_profile stumpy discord|2dd 2c0 1d8 1en 1bl
sax bag_of_patterns boss weasel dictionary_classifier|41x 14j 18t pe
interval_forest tsf drcif rise|2zd 1rw 1i4 1co wr
shapelet_transform learning_shapelets|1f8 1p5
hive_cote ensemble_series|2ba 1y4 29v
inception_time resnet_series lstm_fcn|3bs 1x5 1a4 1qe 1bs
knn_series nearest_curve|1uy 1r0 1pa 1ym
lcss edr erp msm twe|3f0 1dl 1jx
barycenter dba average_series|28i 19n 1t3
pelt binary_segmentation ruptures|2dt 1mv 21a 1gz
clasp fluss semantic_segmentation_series|2u3 1hc 1dz 194 1n0
cusum ewma control_chart spc|35b 19g 1e1 20y 20r z6
bocpd bayesian_changepoint online_changepoint|2fv 181 23r
stray_detector dobin|1yl 25n 1m1 1yl
windowed_anomaly forecast_based_anomaly residual_anomaly|1xn 1pq 1hx
seasonal_anomaly twitter_shesd|2fy 1x4 182
multivariate_anomaly vae_anomaly usad|2il 22m 1lb
event_detection onset spike_sorting|2nc vy 19p
gap_detection missing_timestamps irregular|2md 1iw 1by 13s 1g9
time_alignment synchronize_sensors clock_drift|35r 2a4 160
ffill_series imputer_series seasonal_fill|2jw 27k 10j
window_summarizer rolling_features lag_features|2ii 1oc 13i 1ep 2jw 1yf
fourier_features seasonal_dummies|21i 1oi 10o 2mg
time_features hour_of_day is_weekend|27z 19u 1m2 1m5
target_lag leakage_time|208 196 km
scaled_logit bounded_forecast|1xv 1om 1hf
id_transformer pipeline_series forecasting_pipeline|281 1ee 1cm 27p
transformed_target_forecaster|1b1 204 2ta
grid_search_forecaster tune_forecaster|1t5 1z5 1vt 15u
forecast_by_level column_ensemble_forecaster|1om 13k 1bg 183 16v 1du
sktime_datatypes datatypes_check scitype|2gw 15q q8
load_airline longley load_series ucr|2vo qm 20e rd
simulate_series arma_process random_walk|2wp wt 18x 17m 1b3
survival_series time_to_event_sensor|28o 1rv
dynamic_factor_model common_trend|2bn 2gl 23s
spectral_residual frequency_anomaly|272 100
lag_selection order_selection aic bic|2vk 1km 1t2
ensemble_bagging_forecaster|1gk 22q
online_learning_forecaster hedge|1wj 1ot
calendar_adjustment trading_day_effect x13|36v 1o1 1m0
inflation_adjust deflate real_terms index_numbers|3pa 1in 1dr 1gc
growth_curve logistic_growth gompertz bass_diffusion|3hm zx 14x 18c
epidemic sir seir reproduction|2w3 141 1an 204
queue_arrival call_volume erlang|2ty 1x8 x3 1dg
pipeline dag node flow workflow|2h8 1ey sd 16e pc 186 2fm 1pp 193 1f2 1fi 1o7 1tf u5 14g
scheduler cron schedule trigger|1o3 1bw 10t 18z yx 2em 197 13e 1b5 123 1dz 143
parallel runner multiprocessing thread pool concurrent executor|41t np 146 1ct 1bd 1cf 117 1kw 2ox zc rl 259 27r vw 1nk 1ff 1fa z7 1nx
foreach map fan out branch|2is 14k 1ev 1k2 13y 1f8 2ox 1gt uc 1vn 15r 1pp zf 17s
join inputs merge branches|1sq 1p3 1k4 1g0 184 1ro 1hn 1iy
condition branch dsl if|1ns mr uz 1jl 2ik 180 1r3 wh 10b 1ko ii
retry backoff attempts tenacity|2gn 1cx zf zt vt sd 1lz 15c x0 1d4 38e 1sb 1fs 14n 239 2lo 14g 1jo 1ia 198 1ho 123
catch error fallback|123 1rh 1ej wu 1bq 1cw sp 217 1vr 1vz 1wh 1lu 1og 1dz
timeout deadline|19e 1v1 1gy 163 1dc 160 24u 1xk vh 1ri 1mw 2cx 15s 1bd
resume from failed rerun|1mv 1g9 wd 1jo 1ei 11z 438 1qw i5 1wf 1kv 1eg vt 12z
cache cached memoize lru|1rg wc 1av qd 1fc 18p i5 14z 1am 1cp wq 35c 1vj 1d5 159 1be 1ri 1nn 1fc 1bm 1wv
lazy deferred|198 he uv eb xs 1fa 1cj
batch batcher buffer flush bulk writer|3mt 18k 12y 1gv 1lx 1dw 263 v0 1kt 1dl 1fi 1de 1r7 190
stream kafka consumer ingest push|2ue 1a9 wc 19r us 10e wn 15k 10q 18t
ingest loader extract import|1n0 17k tt 1vy 1pm xb 16r 19e
materialize materialization incremental online store|221 23n 22r 1me 19m 1rz 33j 29y 193 1zl 1ez 21r 299 1p5
historical features point in time join offline entity|39o 1v2 1a6 1jc 1bd 12d gb ux 1qm 2sh 1jg 2hw 1c4 2kb sn 1m3 1vr 1bb 2kz
online features serving lookup low latency|32y 1pl 1m3 16g 100 39w 1pb 2h7 1ps 1oi 1oo 1nj 18l
feature view definition registry store|2dd 19l 116 116 1io 1io 1mg 1jn 1oe 1o0 20t 1ai 1an
on demand transformation request|1ce 1q9 24z 1ia 254 1b0 2f9 241 15s 19m
ttl expire expiry freshness|2fk 1px 1bj 15v 15k 1hn 2y7 va xc 13q 196 143 1l2
entity key join|1ef xe 1n1 1lg wk vj uv
validation expectations profiler reference|1xb 1tu 21c 1q9 24u 21p 2i3
lineage provenance|19m qf rv 11i 1ld 1a7 sh r5 t8 si
artifact dataset catalog versioned|20m 12z 1k3 1zj 148 1ga 14r u0 2t3 1ds 153 26h 1a0 1cc 1bw 15w 16g 1h0 yb
version snapshot timestamp|1ji 1m4 1v1 1h1 1jn 15i 21c 1d2 oy 1bh 1bw 1kh 118 19w 121
parameters config override environment|20q 1gc 1i2 tv 17t 1zg 2h8 1d9 tv 1ij qs 1r3 12i 17q 1rz th 1vw
template omegaconf interpolation variables|28k 1cq 1rg 1xl 116 148 1f3 163
secrets credentials token vault|23o 1g8 198 k5 u3 177 1hk rr 1sr 1fe 10f 1i4 1qz 10f
environment variable env dotenv|28f ut xi 1e0 1wn vq 1az
conda pip requirements dependencies image|2pe 1a2 1ev 1a9 17p 1k0 1m1 13x 1f9 1dq 1bx 1jt 1ig
docker container image build|20m xf 1gb 1lh vk x1 17l wk
kubernetes pod job resources toleration|2uq s8 1lf 12p 1bk 17l 1az 1b6 198 1l2 1sy 1ft 1s9 19q 15t
gpu accelerator resources request|22h 1d4 188 166 yu
batch aws sagemaker cloud|28y 1oq 1d7 sy 1zh
card report html visual|1yc 148 1t4 17a 1bn 1he 1aa 1nd 19t 1id 1so 1eh
notebook jupyter convert|1o6 1cb 15i 1av 12w 1g6 ub km yk
hook plugin callback extension|27v 1jx 1bf 1xd 1ph 18t 29e 1g7 18j 1p4 1j8 1vy 1lg 14c 1mt 1o0 to
tag filter select subset nodes|2gd 13i 14l ub tv 15x 15d so 1vv z6 s8 ya
event sensor trigger deploy|230 184 1bh 1u9 1a9 1wf 1dq tz 1hn u0 1pv 1l0 zg
spark dask ray cluster|2e3 1ln v6 14y 19s 1aq 1iy 10p vh x8 wq
partition partitioned|j7 14e zy 14j q1 1om 16u 19r 1ae 1co 27y 18s 1by 1ek
parquet arrow columnar|1tm 148 1qr pq
csv excel reader spreadsheet|2fo 11s 14w 125 1g7 11x 181
sql query database engine|21t x9 td 17y xy z0 uv 176 17a 1ef 14q
s3 gcs blob bucket storage filesystem|3j9 t7 1pq 1ld 106 1me 1er 234 178 1jz 139
upload download transfer copy|209 1h4 up 1bb ru 16w 1a0
compress gzip zip archive|2bu 15w u7 sz z6 kw
checksum hash digest fingerprint|2ei o7 tz 18n u8 ut 1f8 11z
lock mutex semaphore|1vp bk s7 1l1 re 15o 17d 108
watch watcher reload|1rh 19r 1g1 yt 1e6 12f
cleanup garbage retention purge|2k1 1ad z9 z4 18a zc 1la 125 1b1
step decorator function component|1ps 148 191 1ng vu 1ti
container component spec python|21l 1l6 25j 1fm 178
importer existing artifact|1ju 1ej 17u 1i6
exit handler cleanup finally|2ef 1qx 2t4 1x1 1ui
for loop collected parallelfor|1p2 1oo x7 1eo
control flow when dynamic|1i6 18w vz 167
input output placeholders path|1uq 132 19u 17o
compile yaml ir spec|2c6 14z 28x 1fs 11a
recurring run experiment|1eo nx 19d 1zx pi 19a
run comparison list archive|1sn bk po 11q
pause suspend approve manual|2hh v5 1rt 10u
argo airflow step functions deploy production|30b 1sa 1uf 1gp 181
client inspect past results|1x6 1kf 1hw 25p 109 1bh 1pd 24i 1wt 1hc 19p
namespace user project isolate|211 19o oo 1rs 184 rx
tags search runs|192 13b 14l 1ay
code snapshot package|1fi 197 1k3 15f 1f2
pypi conda bundle offline|2h5 2ak
s3 parallel get put many|25b 1sa 28d 14d
include file data|184 18b 1n2 sa
unbounded foreach cluster gang mpi|379 1tj 11w 12x
slurm ray torchrun|22g 1hv 1i9 yn 1l5
dataset transcoding same file|1un 1wz 2dv
memory dataset shared|17y 1r8 26y 1cu
incremental dataset checkpoint|1jk bt 10g r2 11x 1mm 1pp 19b
lambda dataset api wrapper|1ll 1kv sa 1b2 1gi
dataset factory pattern wildcard|25h 1f4 1x0 u0 1gl 21g
namespace modular reuse pipeline|242 1v4 1nn 1n4 24z 1bl x7
slice pipeline from to nodes|1ga zx 1jv 16s
viz visualise graph|1pm 1p1 qy 182
session context run record|1s4 19j vx 1is 1af qg
starter template scaffold new project|2az 1e8 uc 1c0 no 1gi
micropkg package share|1kr 1mq 1oa
feature server http get online|2am 1e2 1zn 1f7 1hd 1d0
push source stream|1ep 1b2 17h 1y1 1bi 1br
offline store warehouse bigquery snowflake redshift|3gb 1pl 1be 19k 1e4 1ha 17h
online store redis dynamodb sqlite|2up 1qk 242 18x 1nk 16n 12s
registry apply plan teardown|26s 1j4 ce 1x2 zm 1dg 14a 234 10z
data source batch request schema|23t 1g3 1at 13a 1bf 1mf
feature service group version|1m2 16u 1e0 1dc
saved dataset logging|1ax va 14x 1s9 1cs 1pk
stream processor spark ingestion|277 19j 1nd 23e
permission policy decorator protect resource|2oo rz q5 1id 1r3 12h 13a
vector similarity online documents retrieve|2bt 1sx 1qc 1yv
ui server browse|1pi 1b3 1oy
bulk import migrate data|1j2 1rb 1qx 18j
change data capture cdc|20h 1ap 2gy tj 13k 12h
upsert merge insert or update|24j qe zg 10z u6
slowly changing dimension history|1ya 1m6 25v 11j fi 1ad
data contract agreement|1hn 154 1q7 uk
row level sampling preview head|2d7 15c 18g y2
surrogate sequence numbering|1fk ob mu 1eq
late data watermark|1gk 1ua 28y 1kx
node_function task_decorator operator|2d1 1o1 1f5 22u wq 1hg
pipeline_runner sequential_runner thread_runner|24h 1id yw ux 280 11o 1a3
task_dependency upstream downstream trigger_rule|3aj 1vx 169
sub_workflow child_flow nested_pipeline|34r 18e vz
dynamic_task mapped expand|1yp 1tv 18c
backfill catchup historical_run|2dj 15z 19j 1k0
sla_alert late_task deadline_miss|3dq 1je 10u
idempotent_run rerun_safe|21y 1ry
priority_queue_tasks concurrency_limit pool_slots|3sa 1d1 1bu 14u
step_cache fingerprint_inputs skip_unchanged|2sk 1tt 12l 1lu 1s1
artifact_store object_store datastore|1zs 182 1us 1h3 1k0
data_versioning dvc lakefs delta|2sj 154 1qr td
model_registry model_version stage_transition alias|2y6 14x un zs 130 1k4 uc
model_deployment rollout_model canary_model|25i 1f4 1mc
model_packaging mlmodel bento|26l 1oj 14c
model_store_dataset pickle_dataset joblib|2es 1uz 1dz
experiment_tracking run_tracker log_params log_metrics|3h5 103 14e 1e9
plugin_entry_points discover_plugins|221 1tw 1fn 158
catalog_config data_catalog_yaml credentials_file|2tf 1d6 1gy
config_loader environments_config base_local|2hb 157 151 1by 1ol 1dl 1zz
runtime_params extra_params cli_override|2w9 15e 17g 1io
globals_config shared_values|1r6 1bb
versioned_dataset load_version save_version|1oy 1iq 1ab 1th
cached_dataset in_memory_cache_dataset|1at 26g 1c0 1ca
partitioned_dataset incremental_checkpoint|22r 1wr ub
api_dataset rest_extract paginated_source|32l 1mh 1i5
sql_table_dataset query_dataset chunksize|2ju 1he z2
pandas_dataset spark_dataset polars_dataset|2bx 1yt
image_dataset_io plot_writer matplotlib_writer|380 183 wg
json_yaml_dataset text_dataset|1uz 1is
validate_catalog missing_dataset check_inputs|2nq 1sy 1e5
kedro_project bootstrap settings_project|214 18n 16d
ipython_magic reload_session notebook_extension|3kb 1gi 123
telemetry_usage analytics_opt_out|2v3 1oi 1ep
micro_batch structured_streaming window_aggregation|31z 1c8 1yk
watermark_late tumbling_window hopping session_window|3ld 1dz 17w
exactly_once offset_commit consumer_group|35x 1dl 1f8
message_queue rabbitmq sqs pubsub|326 1bm 19m 162
schema_registry avro protobuf_schema evolution|32t v5 1x5
etl elt extract_transform_load|2q5 1ke 18y
dbt_model sql_transform incremental_model|2k2 1f6 u1
materialized_view refresh_view|1og 18s 1b7
star_schema fact_dimension date_dimension|2nv t8 v9 zb
data_vault hub_link satellite|2nl 1pj
data_lake bronze_silver_gold medallion|3uv 1ih 14r
table_format iceberg hudi delta_lake time_travel|4c4 18o o1
compaction small_files optimize_table vacuum|2sb 23f 1xq
column_lineage openlineage|1lk 1ch 102
data_quality_monitor great_expectations soda deequ|3y8 1ju 110 19t 1b3
freshness_check staleness|1ky 152 u9
row_count_anomaly volume_check|2by 1ut 21x
referential_integrity foreign_key_check orphan|3hw 154 1ta
uniqueness_check primary_key|21a 1ek zc
data_masking tokenization_vault subset_test_data|2qq 1kw 159
access_control row_security column_security|2ah te ds
gdpr_delete right_to_erasure retention|307 1vy wy 19e
consent_management opt_in|1w2 xu 14m
audit_log change_history|1v3 ce
cost_monitoring chargeback cloud_cost|278 13f 1ib
query_optimizer explain_plan index_advice|32e zi yh
sql_builder query_generator jinja_sql|2ls 19y 17c 1hi
sql_parser sqlglot transpile|2iv 1i2 107
orm_model repository_pattern session_db|38z 176 1a7
schema_migration alembic flyway|2ki 1h7
seed_data fixtures_db|23t 1f3
bulk_insert copy_from executemany|2be 1ur
connection_string dsn engine_factory|2tc 1ap
read_replica sharding_db partition_table|30y xj 188
transaction_isolation rollback_savepoint|2g3 hh 12x
deduplicate_stream event_id|24s 19v 1be
reverse_etl crm_sync|2jb 1y1 1sp
file_transfer sftp_sync rsync|2v2 1g5 12r
file_arrival_sensor directory_poll|2ir 18r
archive_files rotate backup_data|2dy 1my w3
manifest inventory_file file_list|20s 1bp
data_sampling_pipeline small_run dry_run|2ja tl xz
job_status_polling wait_until_done|2j7 2dw x1 1f9
log_streaming tail_logs remote_logs|1zz 1q6 wq 1y2
resource_spec cpu_memory_request resources_decorator|2wt 1m5 1es 1ri
node_selector toleration affinity_k8s|2xp tr xi
volume_mount pvc shared_storage|2tr 1bn 1dw
secret_mount env_from_secret kubernetes_secret|2cc 1an tv
config_map env_injection|22h uk
image_builder dockerfile_generate base_image|2ka 14f 1er vk
code_package upload_code remote_execution|2ex 1nx 1eb 1f8
spot_preemptible interruption|1vt 1r6 y1
autoscaling scale_to_zero|1lx 1cm mz
pipeline_parameters typed_inputs default_values|2i5 18k ur
pipeline_spec_proto ir_yaml compiler|3du wk 1i7
component_loader load_component yaml_component|1yf n0 p5
artifact_types model_artifact metrics_artifact markdown_artifact html_artifact|2vo t3 1gy 1rz v6 1gt
metadata_store mlmd execution_context|2n1 1ih
caching_options disable_cache|1l0 16t 1ax
retry_policy max_retries set_retry|1wy 170 1ay 1bj
exit_task on_failure_notify|23n 1ce
conditional_group if_else_task oneof|1zf 1p1 xz
parallel_for collected fan_in|1kn 23j 1ib
nested_dag pipeline_as_component|1zx qg
accelerator_type gpu_limit|1yz 1fa
run_submit create_run client_sdk|2lg 14z 1b7
recurring_schedule cron_trigger interval_trigger|2qv 1ah
notebook_executor papermill|1uc 1as
local_runner subprocess_runner docker_runner|2d9 12x 1do
flow_spec self_next start_end|28z of 1cj 15w
current_context run_id task_id current_object|2u5 11l 1gk 207
parameters_flow json_type config_file_parameter|2os 164 1rm 171 1s0
checkpoint_step auto_resume_step|1wk 25v
card_component live_card image_table markdown_card|2nq 201 1rt 292
trigger_on_finish event_trigger|1gx 1mo vy
project_branch production_token|1t1 1fy 1dr 1g4
environment_escape pylint_flow lint|30l 1l3 ys v7
monitor_sidecar heartbeat debug_logger|2zl 1gv 1d1 1g3 10y
exclude_merge_artifacts conflict|2a4 16t 1xf 1o3
catch_decorator print_exception var|1ko 1j3
timeout_decorator seconds minutes hours_limit|327 120
retry_decorator times minutes_between|2ag 1m6
batch_decorator kubernetes_decorator remote_step|2eb 16o
parallel_decorator num_parallel control_node|2kd 11m
secrets_decorator secrets_manager|1ix 1bm
tmpdir_step scratch|1ms 1bq
feature_repo feature_store_yaml repo_config|2fy 12m xq 1cd
entity_dataframe timestamp_column event_timestamp|2fu 1zf 1mb
feature_transformation pandas_udf stream_feature_view|35v rb 1oa 1lj
batch_materialization_engine lambda_engine|1ky 1z9
feature_logging log_served_features|1bu 11b
feature_validation dataset_profile|1tq 1pp
registry_cache registry_sql proto_registry|266 1vs 1zc 136
online_retrieve_key_value serialize_key|2c2 1sh 10o
offline_to_parquet bigquery_export retrieval_job|3c0 1z1 1fj 10l 1r8
feast_cli feature_list describe_view|34m 18q zo
remote_offline_server arrow_flight|2sp 1co
feature_view_projection alias_join_key|2vj 25v 25p
winsorize clip cap trim|2h4 1az 2sa 2c6 294 1wi 38p 2ik 21z 3d1 2a8 2dr 22b 3ee 2bl 1ii 295 1zn
impute imputer fillna missing|1pl wv 1ok 1g7 17a 103 v1 1xa 2j5 23d wl 19o 1el 273 1jg 2h7 1q2 24d 1vs z8 2s8
dropna missing|164 1kr 1jb 1ex 18l 28a 1vl 27o 1qe uj 1k9
deduplicate duplicates unique distinct|2b1 16b 160 1te 1gr 1pm 1zj 23f 1dn 1mh 1ko 1qf 1oi 28p xr 194 13p
one hot encoder dummies dummy categorical|26x 1mc 22j 1nc 1j4 w5 1s1 1dd 1uc 28h 1ll 1iv 28y 1lr 1ly 2cd 1cf 2jy
ordinal label encoder|1ia 15s 1rs 14p 1oh 2aw 17h 1qd 1bx 14v 1mn 1ee 13c
target encoder mean encoding|1co 1sa 2op 2i9 2os 2ax 1eb 1o7 1xb
hashing hasher feature hash|1od 17e 1uh 2px 1n2 289 2fq
standard scaler standardize zscore normalize|27n 1d7 1k9 130 21h 14g ub 104 3fm 1py 20u 1ah 1ym 1t6 38t b4 1g0 246 vz
minmax scaler scaling normalize rescale|2qo 19n 2em 1bv 18n 1b8 2c9 2gd 1s0 243 106 1hl 2es 12r 2qt
robust scaler quantile|1q3 1xj 2pz 1uq 2ew 1hn
power transform boxcox log yeojohnson|2uw 23e 13h 10c zl 1f5 2ya 1iy 20g 1yf 2gl 1nf 1xw 1ns 1py 1ci
binning discretize discretizer bins bucketize quantile|2bn 14w 1a3 1jk 100 110 3ec 1eo 11o 2h0 23g 14x 29t 10w 1cq
polynomial interaction features|1ks 1aj 19v 1og 2f5 2b3 1mn 1ml 264 w8 1v8
feature selection selector subset sequential|2jn 1q1 v5 17x 1gp 147 1hl 199 1dx tk 228 1kp 1hc 2pq 1fr 190 1ns 1jy 2qo 1vw 1vf 1ku
recursive elimination rfe exhaustive|2od qu 26o 1zx 2hj 25j 2ln 26q 1qh 2ih 1d1 23i 15e
variance threshold constant quasi|2d9 1xj 1zz 25b 1fy 2mi 23s 1sf 1o2
correlation collinear multicollinearity|1z3 14r 193 1ql 15e 22n 2ss 12j 1bs 1hm x9 2bi 1mb
pca principal component decomposition reduction|2wt 1ls 11d 263 19z 251 13o 3em 1hh 1mj 1nx 1ji 2ck 1lg vr 2ta 2en
tsne umap manifold|21d 1nu 185 3h9 2hi 1q5 2i6 1s2 2hu 2dt
column transformer selector|1cb 1ad 1pb 16f 19h 1y0 1rm wo 1bs 21d 20j 15t 1mm 2se
pivot melt reshape wide long unstack|3sf 13h 1aw 1u8 1kw 1xq 17b 1d7 1l3 19p 1r1 vo 1g1 19g
join merge lookup|1hv 1i9 1py 272 22x 17s 1f5 2df 1do 2gb 1y2
groupby aggregate aggregation|18c wj t6 10d qy 213 1sg 1ep 1yw 1d0 1vc 1yp zn xh ws
rolling window moving summarizer|1zq 17p 1va 10l 1vc 1qg 25h 2ib 1w7 1nk 1ge 1xx wg 2gm py 1a9
lag shift lagged|11h 13n 17f 13t 15t wv 1c6 16e 2na 1do 2dj 1k2 17w 1cj 1hf 186 1kf 18h
cumulative expanding running|1iw z6 1tm 1rc 1gh 183 119 123 1ri 10k
sample sampling subset subsample|1md 175 11r 1ni 17q 18u 1th 1kq 12c 1qu 1gp 22y 14d 1q2
train test split holdout|1pk 1ff 19c 1up 1md 14c 3bl 214 239 1fc 24c 1r7 14c 1sb wz 1po 1q6 22k
stratify stratified|mz 1fz wy 146 1om 3cc 1mr 1a8 2i2 1bn 1o4 1vo 24a
shuffle permutation|12z ts s3 1h4 1tx 1hx 17v 14q
outlier anomaly isolation|1ld vs 1lq zw 15k 1ys 1ev vi 13u uz 1ck 1px 1hh 1c4 1dc 1h8
schema validate validation expectation|1g1 1mb 16e ql 16c 23r 1cz 226 1go 28l 1ua 1ue 1va 1xu tq 2n2 tl 2aa 1dq 1tl
profile profiling describe summary|1it y6 1fu 2ih 22v 1ms 13f 2fo bt 1m6 18b
datetime calendar holiday features|23f 18l mf j7 si 1w1 1f0 1xk 1a9 1g3 1kt mf 1k3 1oz
timezone utc localize|1sy 179 s8 30y 1lm 1nm 1oo yj
currency exchange money|1m1 1ko 2kx 1sz 12s u5
geocode coordinates latitude longitude haversine|3d1 209 w8 2ga 1rp 102 19h 2tg
regex extract pattern parse|23p 1mj 1cy 2lh 1bv 1rb 12n 1t3
fuzzy levenshtein similarity matching edit|2m0 1fz 1ft 16d 37f 1gc 1pp 15b 1vl 1es 1jd 2e8 1hl 19z 22c
anonymize pseudonymize mask redact pii|37h 19i 182 1ii 165 rk 2qf 1n8 17y 20b 25i 1nf 2kh 204 1a4 1ft 1gc 1hc
cast dtype astype convert types|2vh z2 17a 10i 15b 1o8 1me 13h 1mu mo 1au 15q 1l6
rename columns header|1hq 125 1g7 1v6 183 1cv 11z
explode unnest list column|22w 188 27x 1nm 25m 1es 1gf 15o x4
rank ranking percentile|115 1bb ec fc 1a7 1eg 1a9 1bn 19p 15d
coalesce first non null|1s6 148 1u1 2fs 1o9 17r
cap floor clamp bound|2h7 1sy 2m5 1vj 1ic 1ot
crosstab contingency table|1pw 1mg 1z0 1qj 1jf
weighted average mean|15t 17q 25j 16g tu
random noise jitter perturb|22s 1hg 1jm 194 zp
synthetic generate fake data faker|2kq 17m 1a6 1hx 1bp 1qz 1ff 2f5 1xx z2 1tb 1sr
balance weights propensity|1ht 1fv 18r 1y6 1ey
sessionize session gap|111 1eo 2we z1 1y4 2ba 19r 1mo 14q
text vectorizer hashing features|1px 12i 1jh 27b 1hs
feature union combine transformers|1ut 1m3 2di 20c 20x
inverse transform undo|1jm 1c6 yv 27k 11d 1lf 1fk 1z9 zq
function transformer custom|186 1mn 1wj 1dm 1g0
copy transformer dense sparse|1y0 1zy 2do 1fg 2mi 328 2ul
mean centering center|za 1bl 230 1a0
string split concatenate columns|1ul 1k6 1nl 1ne 1vr 1m6
phone email validate format|1zx x5 1fl 20p 2om 12e
frequency_encoder count_encoder|1dp 1xg 1tl 1zw 19x 1tz
leave_one_out_encoder james_stein catboost_encoder m_estimate|3ub 219 27u 1xi 2h3 1x8 1ta 2s4
binary_encoder base_n|1i6 1s6 192 1r3 1oq 28a 1td
rare_label rare_categories group_rare|1ml 21o 1j4 1hw 1dx 1ni 17c 1ty 1lo
cyclical_encoding sin_cos periodic|33a 2dj 1ut 1ae 2b0 1hq 1gf 1e5 1hd 1fw
spline_transformer splines bspline basis|2f0 1or 14g 1gb 1cw 1ki 1vl 133
quantile_transformer rank_gauss uniform|2rl 1tu 1w7 1p7 1oz 1f9 22q 1c9
normalizer unit_norm l2_normalize|1zo 19r 1c3 1cr 1ah 1o1 1b8 1dm
maxabs_scaler max_abs|2ki 1d8 1qw 290 zx
binarizer binarize|no 1q2 16f wy 16u ys 1xx
label_binarizer multi_label_binarizer|1kt 21b 14o 23g 1dl 1ay 1sp
missing_indicator|10q 19l 1ks 11b 1hv 1lf 25w
knn_imputer nearest_imputer|1oj 27z 1s4 1dw sp 171 1eo
iterative_imputer mice chained_equations multiple_imputation|3fw 22e 1en 2dg 1ea 1xr 27z 1ee
forward_fill ffill bfill|2ch 1l8 1fv 14a 1zc 158 25g
simple_imputer constant_fill most_frequent|2zk 1ex 1qm 1xx 1a3 19h 1e8
random_sample_imputer hot_deck|2ob 2gv 1ob 1ph
group_imputer by_group|x9 1i5 117 1mw
missing_pattern missingness mcar mar|333 r7 1cr cc 15k 1c3
mutual_information mutual_info|1ry 2p6 1ds 1jm x7 26h 1hp 1re
chi2_selector select_k_best univariate|3at 2cr 1n6 r8 1i4 1lt 1n1
select_from_model embedded_selection|19n 1lt 1ob 1ph 1nh 155
forward_selection stepwise sequential_feature_selector|36w 20q 1hl 1xg 1xa 28c 1fa 29w 1n4
boruta shadow|1d0 2eb 1uc 1qz 1iv
mrmr redundancy relevance|1yw 1nc 1sf 1n9
vif variance_inflation|1vc 14f 2bv 2o9 21x 269
drop_correlated smart_correlation|1ns 212 1xw 1al
ica independent_component fast_ica|28o 1bk 2ll 14n 1hy 1em 13b 1by
nmf nonnegative_matrix|1vf 13r 241 27s td 12v
truncated_svd lsa latent_semantic|2zq 1pp 1te 271 1qb
factor_analysis latent_factors rotation varimax|2uz 2mq 2e5 1fu 1la 2l8 17i
random_projection johnson|1kz 1r0 1wr 1n6 1mp
kernel_pca nystroem rbf_sampler random_fourier|42r 1tj 1fl 1zu 1m2 15v 2d6 1s3 1lz
isomap lle locally_linear spectral_embedding mds|46e 1ms 1yn 1u3 1vh 140 1vo 186
autoencoder_reduction bottleneck|1rs 2co 1ds 14p
lda_projection linear_discriminant_analysis|2po 1ng 2oj 1ay 2cq 2bi 17p
cca pls partial_least_squares canonical_correlation|4br 1hz 233 1jp
ratio_features combine_features arithmetic mathematical_combination|2pt 20e 193 19k xm 17l 1pb y2
aggregate_features deep_feature_synthesis featuretools|2vr 23l 19j 1q0 1b3 284 1qn 2i3
date_difference age_from_birthdate tenure|2sh 1qb 1jf 1bd 17t 1u3 12q 10n
text_features char_count word_count|24i 14n 1ep 18x
geo_features h3 geohash grid_cells|3bc 1jo 1g9 1tp 1s2
distance_features nearest_station|205 1uc 1gj 1z6
group_normalize within_group zscore_by_group|1ya 1jl 1ro 1cv 198 1oo
tukey iqr_outlier interquartile fences|3dk 1xk 1yv 1yd
zscore_outlier mad median_absolute|30t 1xv uz 1wv
local_outlier_factor lof|25v 2xc 13x 1l1 22d
isolation_forest|133 2pm 1e7 29y 257 2a0
elliptic_envelope mahalanobis robust_covariance|3bo 1bu 29v 1sv 230 1nr
one_class_svm novelty_detection|225 16n 18z 1rw 1u2 15f
ecod copod hbos pyod|2w3 1gh 248 1zd
cleanlab label_errors noisy_labels confident_learning|2yd 1ir 11y 1hi 10x 1vh 1sr 10u
annotator_agreement krippendorff fleiss inter_rater|3yz 1co 1yv 1k7 186 x5
crowd_labels dawid_skene majority_label weak_supervision snorkel labeling_function|5fv 1mv 1sf 1e1 14r 15k 1ds 17c 14j
data_leakage target_leakage|1g9 1pr 1eh 1hn 1hm ut 1dq
memory_reduce downcast optimize_dtypes|2pu 1k6 17w 1a3 188 2kh wm
chunked_read iterator large_csv|2h9 181 vt 27e
merge_asof nearest_join tolerance|2p0 1b9 224 1eb 1d0 2bf 1v8 179
interval_join overlap range_join|1we 1yl 19x zf wk 1w7
anti_join difference_rows except|1vv 154 p8 1az r3 1c2
cross_join cartesian expand_grid|2rq 1ar 15a 1u5 1nb
complete_dates reindex fill_calendar|2l5 1qi 1a8 2mi 192 1iq 1hi
gaps_and_islands streak consecutive|2ij 2dv 136 1k8 17t 22c bk
pairwise_difference pct_change growth_rate|2yn 1sc 1ml 11k u6 11k
window_function row_number partition_by over|2f4 1ml 1gn 1lg 1eg 16j 1ie
top_n_per_group nlargest|1je 1rv 1gn 1jo
mode_per_group most_common|1tb 1na 1aa
string_normalize clean_text_column strip lower|376 259 1uz 1c7 14z
accents unidecode ascii_fold|2ke 1h2 1p6 17c 1vz
name_parser person_name title|1vb 2o1 1w2 134 26o 1wu 18l 1d0
company_name legal_form cleanco|2oe 2st 2d0 1f7 1pb
address_parser libpostal street|2a1 2di 12w x8 1wi 1cs
gender_guess name_gender|1jz 27m 1jz
phone_number_parse e164|23c 29c 1gd 11b
email_domain freemail|1yl 1hr 12n 1cx
ip_address cidr geoip|2ji 1kb tz yv
user_agent device_detect|1x8 19k 12l 193
url_parse utm query_params|2uv 19s 12v 1p5
json_normalize flatten_json|1jn 1sj 1sw 1qq 1dk 1ab
xml_parse etree xpath|2m8 1vm 24m 1j3
html_table scrape beautifulsoup crawler|32f 1li 1c0 1r2 2ak 1cy
excel_writer openpyxl xlsx formatting|35n 1wr 18a 11w 10z
fixed_width copybook mainframe cobol|35z 184 1g7 1lc
encoding_detect chardet mojibake ftfy|32y 171 23u 181 1g0 12o 12v
delimiter_sniff dialect csv_sniffer|3dv 1ak 18h mf
dictionary_mapping recode map_values lookup_table|2x2 17y 15q oi sz 180
unit_harmonize unit_conversion pint|2gf 1an 1qk x5 16u 1fj 1l7
data_dictionary metadata_catalog column_description|2st qc yt sw
compare_dataframes datacompy diff_tables|2m2 1f1 26f 10d 1nc 25y
reconcile_tables control_totals|1zn 1zz 2ll 1gp
sort_values multi_key|1oy 126 1dz ug
sampling_weights survey_weights raking poststratification|2un 21i 29f 1vu 1co
reservoir_sampling|15p 2ee 1r4 1zp
systematic_cluster_sampling quota|25q 1fo 2f8 1f4
time_split out_of_time oot|1sz 24e 1ay 1c8 18g
group_split group_shuffle_split|1a4 1so 1o2 1r9 1z3
adversarial_validation train_test_similarity|255 1py 1qu 15c 23b
pipeline_cache_transform fit_transform|1r7 1hc 1lt 19n 1yr
datasets_loader load_csv read_table data_loader|30f 1ep 13t 123
class_distribution value_counts imbalance_ratio|2qi r2 r5 1mq rh ys
abort|no fj xs sy yj
abstract|mz 138 uz sc t3
accept|km he en in
access|ir lk gd h8 dy f0
accumulate accumulator|ly h3 r2 177 tu
action|kd q1 vk g5
activate active enable enabled|16v hr ei ra he
adapt adapter adaptor adapted|158 198 yi r4 vp v0
add append push|1k6 dx j2 te gt jx e6
adjust|iw go 11x uw ey sc
advance|ly fo py xl
affinity|ly wd sw i9
agent|kd iw 108 z1 no ec
aggregate aggregation agg aggregator|19r tu in ur 12r qt ef
alert|lk j2 yp j2
alias|mf qh q7 q1 fj
align alignment aligned|iw r9 st 15t rw
allocate alloc|jq y9 ly t8 jx
annotate annotation annotations|jj ft ei j2 10d kw no
append|om ti j2 wt
application app|15t f1 wc
apply|i9 vr u8
arch architecture|1b1 ww gt mz
archive|kd u7 l7 ur km 1f4 z2
arg args argument arguments kwargs|1tu gk ci b4 kw cb
array ndarray|1a6 p8 to o5 ni
arrow pyarrow|185 zw 15r
artifact artifacts|k5 fp dy vq 18a 1ap ri
ascii|no 128 113
ask prompt_user|1as uv rf
assemble assembly|1bl rh tp
assert assertion ensure|1a3 vg 18k 158
assign assignment|jx fw dy dx cb
ast|no 188 18c xs
async asynchronous asyncio await|1em t1 jj np no gd
atomic|om hh ea kw 12t
attach|j2 q1 fy e0 kw
attempt attempts|jq k5 h0 t2
attr attribute attributes attrs getattr setattr|2os jx lk go iw jj
audit|ly no vj r3
auth authenticate authentication oidc|1zy hb fd 15h iw k5
authorize authorization rbac permission permissions role roles authz|34e he f0 jq l7 yq
auto automatic automatically|109 iw t6 18v fo
available availability|jd i2 mf d1
await wait wait_for|fy h0 km no h8
backend|ly 12m ec hu ys no
background daemon|185 1p1 t1 ol 13s no
backoff|mz 195 1hp
backup|mz zi vj ti zu
balance balancer load_balancer|vs 12s sa q2
banner|mz wl q1
bar progress_bar|11t gk f5 10u
base|hu 138 lk ud lk
bash shell|1b8 vp i9 mf
batch batches batched batching|fa q7 cd po i2 fo l7
begin start|uu eh jx 12d
benchmark benchmarks benchmarking|k5 g7 w6 qf y9 vh
bin binary|15y vf fw jq ws
bind binding bindings bound|16v q1 fy j2 ua
bit bits|h6 fw oe jd
blob|l7 158 t7 xj rz
block blocks|gd f2 kw cp hh fj
board dashboard|18v w4 ly w6
body|mz un wc be
bool boolean|1d7 vf fy
bottom|mz l7 fi jj
bound bounds boundary|143 f9 ii 143 13o i9
box card card_box|vx ly gd mf
branch branches|i9 om w1 12v zr
bridge|no 1av 1a0 hb
broadcast|ly g1 1gx zt gd 18w
browse browser|16q ul 1hr
bucket buckets s3 gcs|1qp 105 y7 pm 16f 17d t6
buffer buffers buffered|ly x5 19b 1bl y7 yj zd
bug|mz hb ef yn
build builder builds|11d cy rh no mz gv k5
bundle|l7 vy cd sm
button|lk ir lk wa
byte bytes|jq vg r8 jj
cache cached caching memoize|14h ie 13c wy ho rs w8 zu
calculate calc compute|1o6 r2 oj no f5
call callable invoke|1qv bk ei hr
callback callbacks|jj g5 iw ts kd jd jd
camel_case snake_case|1rp ue 1x8
cancel|l7 fj no xs vh 1gn
candidate candidates|km iw w7 l7
canonical|om yy in ly
capability capabilities supports|185 mf iw vm
capacity|mz uk kd hb ze
capture|mz ep tu us
card cards|do h0 10j sp x4 12n
cast casting|lk ru gt ei sa
catalog catalogue|17c dy jx mf jx vq r5
catch|12x tx mf
category categorical categories|117 f5 cd ei mi 15x
chain chained|h6 rn hb uw fy
change changes changed modify|yc l7 dg hu gm
channel channels|l7 h3 ww ve l7 e7
char character|17l h0 hb l7
chart plot graph_plot figure|1xp bp fd lk da jj z4
check checks checker checked verify validate|20v vg f0 dg du mz go hu uk
checkpoint checkpoints checkpointing ckpt|18a u9 ru qt xy xh k5 dx on
checksum digest sha md5 hash|3tg jq o7 tz 1fs
child children|18d kd 13n q1 q1
choice choose select selected pick|1yt en i2 gk
chunk chunks chunking chunked|km f2 rv i2 tv jq rr
class classes|d8 f5 fg cd g0
classname class_name|1gb 1b3 sj
clean clear cleanup clean_up teardown|2q3 k5 wn i5 13z kw no zx
cli command_line argparse click|2p3 i9 wx gk mf l7 fl
client clients|gm ye 11j y0 vz uj
clip cap clamp|1ta f9 v4 kd s9 fj
clock|km bk ir i9
clone clones cloned|l7 em ir r9 rl ho
close closed closing|i9 om fi hh jq
cluster clusters|go q8 r6 yx 17l
code codes|el rg f1 ba
codec encode encoder decode decoder|1oe 17h i2 gt i9 sk
coerce|om jx gt 17e ei
collate collator|ly 14t s8 186 uk
collect collection collector|174 j2 rh sv cd cb
color colors colour|12s 1xz q1 j7
column columns col cols|11z go gk ox k5 e7
combine combined combination concat concatenate|1nr rh gt h6 15o mf
command commands cmd|17i fg e5 i9 ie uk
comment comments|kw no z3 mf
commit|mz ra mz vi 12z
compact|km d4 kw 1g3
compare comparison|ww dg iw fy va c5
compatible compatibility incompatible|1dp rx ff 1aq
compile compiler compiled|k5 i2 1m9 15q q1 ly
complete completed completion completions|h3 hh hb 128 sk to
component components|hk cp xd f2 yv ie
compose composed composition|19m rh h6 rl ss
compress compressed compression zip gzip|1rh u3 ie jj ye
concurrent concurrency parallel parallelism multiprocessing|1r8 np qe iw mf om rf
condition conditions conditional|hu h0 j7 kw
config configs configuration configure configured settings conf|22r lk gk cb i2 ly pc gh
confirm|no uf jx vf ii
conflict conflicts|mf q1 om 16j in
connect connection connector connections conn|1vz hb lk y3 e7 vg ii
console terminal|14o ua xz 10u
constant|jq w4 gf vv
constraint constraints|mf f9 hu ft k5 he
construct constructor instantiate|23q cy h0 gv pc
consume consumer|l7 en ds ly vy
container containers docker|152 xa xf ek 124 he
content contents|hu gq be b3
context contexts|ii l7 om q1 xb ie 1mu
control controller|hu k5 ie q1 gy
conversion convert converter to|zp ce i2 t4 ei fr xr
copy deepcopy duplicate duplicates|1lz rl gy i5 km lk
core cores|mf hr z4 kw
count counter counts|10c bx ba om h0
cpu|j2 hr xf 1a3
create new creation|15h cy pc jx di jx
credential credentials secret secrets token_auth|25s iw eq v8 ir no
cron schedule scheduled scheduler recurring|1pq mf 10c rz e8 es fg mz uy
css style|17c sk j2 h8
csv tsv|1bl wp 11r nm no
current|lk ir k5 bk ir
cursor pointer|1bl fr fc 11b 19k
custom customize|dx eo go in ws
cycle cyclic|18c hy he km 1fy es
dag graph|131 uq op y0 h0 zt pc
data dataset datasets|rr c8 ep dc ba hb d1
database db sql|1n1 s4 si h0 u0
dataclass basemodel pydantic|21d y2 u5 rw
dataframe df frame pandas|2cy c8 oz kw kd
date datetime timestamp timestamps|1mp e8 bk ir j2 hk
datastore storage store stores|1k9 1en ew d1 he iw y7
dead|ly ec qg no
deadline timeout ttl|1vt ug wg h0 qt lk 1bp 177
debug debugger debugging|1a6 uk 1ej ul lk 1ad
decide decision|zs fo gy vf
decline reject deny|1vt kw us he
decode|hk sk tb kw wv
decorate decorator decorators wrapper wraps|1n3 ux 1ba 111 ub j2 uq
decrypt encrypt encryption|1ak i2 11k jq yv mz
deduplicate dedup|19y 13i ea es x9
default defaults|jd hh jd vq no q1
defer deferred lazy|198 gy he eb q1
define definition|16w h3 go no q1
delay delayed|jj fy gy km wn
delegate delegated|q1 tx de
delete remove del drop discard|2qr zx gy ly rd 1d5 km no
delta|ly dg ce
dependency dependencies requirements requires|107 y7 i2 hu om tn
deploy deployment deployer|15k u6 vk wn jx tt xy
deprecate deprecated deprecation|mf ft 1fw wl mz
depth|jx j7 g9 gk
deserialize unpickle load parse|29n sk iw pk jq l7
describe description|xr i5 s2 ie c4 iw
destination dest target|1w4 lk mf t8
destroy|no zx vk
detail details|iw vh q1 lk
detect detector detection|110 d9 lk km ie kw
develop dev|1bl q1 t7 ew
device devices|ho x1 eb jx es hr
diagnose diagnostics|1em 15u rn lk
dict dictionary mapping map|1jc gm jx pu o6
diff difference differences|xk ce c5 e5 pc
digit number numeric|1gf in he lk
dimension dim dims ndim shape|2gd ff nv lk oz 11n
dir directory folder|1np r5 hb w6
disable disabled deactivate|1dp xp ug fj he l7
discover discovery|18a w5 du w7 g3
disk file_system filesystem|20b 16c zf to
dispatch dispatcher|kw v1 u1 gd ze ly
display show render view|22v iw hk zd du k5 fd
distinct unique|15b ea dg sw yq
distribute distributed|gd qf sz qq qn zv y1
divide split|wg f6 ft cp dy
doc docs docstring documentation|1qh to ly go kw mf kw
document documents|gk be eq bt h0
domain|no i9 tp go
done finish finished finalize|13w cm h3 fi h8 q8
download|j2 zi iw uj te wp
draft|mf yi 1i7 l7
draw|fd bp j7 no vd
driver|mf zv x7 xc
drop|h3 gy sz eh jq
dry_run|106 kd wk xz
dsl|no t9 uk 1az
dtype type types|134 f5 gh wy q8
dummy|jq in kd kw l7 gm ru
dump|mz qm ew hu yw
duration elapsed|17b ey vx gy
dynamic|jq n4 ce gf qu
echo|om hk es vh
edge edges|ii jj fy i9 16p
edit editor edited|16g ce l7 go no mz
efficient fast faster|1iw ie i2 uf qg
element elements|kw h8 jj cp ue
email mail smtp|1s0 fl x2 12v
embed embedded|12y un l7 h0
emit publish send|1mx sm tc ly g3
empty none null nil missing|y9 hh hy ho ux k5
encode encoding encoded|gt ei ba gt kd wm
end ending|fi f1 hh cm i9
endpoint|lk wj k5 u5 130
engine|jq x8 hr ec bk
entity entities|iw gf dx u4 e6 jq
entry entries item items|105 ep e7 gf kw jj
entry_point entrypoint main|24s tf yj 1b8 t0
enum|om 1eb pi tm
env environ environment environment_variable env_var|1jt l7 z2 bk yu zv
ephemeral temporary temp tmp|2pv xv ir 1nw fa
equal equals eq identical|1pi c5 i9 rj e5
error errors exception err failure failed fail|2pu hb kw y6 km lk kw w1
escape|mz 12k zd 111
estimate estimated|fw gv jx vt no
eval evaluate evaluator evaluation|13x gy fc uc eq dg
event events|fj wy q1 gt mz g3
evict expire expiry expiration|1xu va 12j 1b9 si
exact|jx mz un no
example examples sample_code|17k fr no y3
exclude ignore skip|1ox sz cm d3
exec execute execution executions executor|1tb bk vr k5 ec ee
exist exists existing|ir k5 jj in
exit|kw g9 fj uj lk
expand expanded|kd wo om x2 f8 q1
expect expected|ho gv yv
experiment experiments trial trials|10r jq nv dg mz
expire|lk va oa 1b9
export exporter|j7 17a rd s1 tx 10q sm
expose|no zd 100 ir
expression expr|1d0 j2 ur t8
extend extended extension extensions ext|1ub ul e0 mz rb sd
external|om ir d5 om lk
extract extraction extractor|15i rd w3 dy tz 12r
factory|kw r3 1b5 ty cy
fail_fast|xr tt q1
fake mock stub|1wh kd gm w2 jx jq
fallback|no no hk 10v gv gt
fanout fan_out foreach|2b3 h8 o2 sz f6
feature_flag toggle|1kj 1bw ti
fetch get retrieve obtain|25i fa dy ds qw vt g3
field fields|go by re xu jj
file files filename filepath|1pi gk he dt hb
fill filler filled|126 vk h3 kd hy
filter filters filtered filtering|gb sz d1 12k t7 fr
find finder search lookup|20h du om km j7
fingerprint|jq 106 tz xu
fixture|lk 166 12s
flag flags|jd hr fy ft gk hb
flat flatten flattened|16k g9 un zo v4 om
flow flows|gm sd ii ly 195
flush|om tv yt i5
folder|gt jx r5
force|jx om t6
fork|om r4 ta y7
format formatter formatted fmt|1w1 j2 rl du zv no hb
forward|in 14n sa sa
found not_found|in g3 134
frame frames|gd tv w1 c8 i9
framework|om hu 10l q1
free freeze frozen|1nt gf qj in ci
frontend ui user_interface|2af vc vh iw kw lk
full|in hb h3
func function functions|ei ly tn hh no
garbage gc|1dp va 1fv
gateway proxy|1an mz ze cy 17d
gather|j2 h3 sv rh ua
generate generator generated generation|di cy jx gv pb i2 sd
generic|di f5 fg
getter setter property|1yk ov zf
git github|1ca xa xg mz
global globals|kw kw wc dy
graceful|mz no 1ab wt
grammar|l7 vy 19l 1cg
grant|q1 uw he no
grid|ie oz ew om q1
group groups grouped groupby|10z rh f5 dx vu qv
guard|lk jq i9 mf pr
gui|q1 121 jd
guess infer inferred inference|zx py l7 q1 17m xk
handle handler handlers handling|13v ly iw 12b mf f9
hash hashing|k5 jq vl yj
head heads header headers|149 h0 sp k5 gf t7
health healthz liveness readiness heartbeat|2uk km t7 h8 ec 11o d1
height width|17b om jq ff
help helper helpers util utils|1p1 w6 jj iw no iw
hidden|gy mf jj om
hierarchy hierarchical|15x g9 fj 13w hk 17i
history historical|13c g7 h3 k5 eb qw
hook hooks|jd 18q mz zp 1kv 18s ya
host hostname|1cg eb rv we
hot_reload reload|16r x0 te 1a7
html web_page|1fh eq mz j2 om
http https|kw gm 1aa 160 lk
hub|ly 11r no iw
icon|om ot l7
id ids identifier identity uuid uid|3p2 un ux eq py
idempotent|mz 1ge wa
idle|mz 12d fy ly
image_pull|xw 1bd vs
immutable readonly read_only|1se wb gf du
import importer imports|gy fa wb xp r9
include included inclusion|1b8 dx he
increment|km e6 e0 o9 in
indent|om 1by ty
index indices idx indexes|1ss fr d1 ba fc 173 rj
info information|14a in iw go gb
ingest ingestion|ly en fa dy un
inherit inheritance subclass|1g2 11v r9 l7 mf
init initialize initial initialized setup set_up bootstrap|2yw pi ho q1 v7 gf u6
inject injection injected|kw wo hb kd
inline|q1 fc mz
input inputs|ci i9 pi q1
insert|kd dx qz fc dx
inspect inspector|1cg ul mz
install installation pip|15q ur sp 1dy z8
instance instances|jd e6 dc em eb
instrument|lk vl 10z
integer int|198 sl f5
integration integrate|mz 1c4 ec ew rh
interactive|km s0 hb gv om
intercept interceptor middleware|1zm cy sa t3 1g2
interface protocol|16c k5 ir ii wd km
internal|om gq eo d5
interrupt signal sigterm|1r0 16d om hu
interval intervals|h8 pe kw gt hu
invalid|kw fw he kw tg
inverse invert reverse undo|2c1 es uj tb mz 10a
invoke|no fj bk jx
io|mz ro bt s8
ip|mz gh q3
isolate isolated sandbox|17e ft za 142 18d om
iter iterate iterable iterator iteration loop|107 rn we fg he es
job jobs|gf f6 ec bk e5
join|gt 13j rh uh sv fy
json|j7 122 wl s7
jupyter notebook notebooks ipynb|1xe 14z hy 1fu
keep keeper retain retention|2e2 gy hu ss l7
kernel_function gpu_kernel|1i5 1m0
key keys|eq d3 jd kd rw i2
kill terminate|148 zg fi 166
kind|f5 gh fg d8
kube kubernetes k8s|211 go 17n 152
label labels|ei d3 hu d8 rc ft ly
lambda|om 191 126 10x
language lang|166 1d7 om c4
last latest newest recent|231 yq su
launch launcher start starter|28y gf bk tm 12d s9 yj
layer_cache|uy 1gb
layout|j2 km vr e5
lazy|km he gy ea i5
leader election|18d tz mz
leak|l7 xy 11b 18q
legacy|om ft k5 v9
len length size sizes|1jt ey gq bx f2
level levels verbosity|12o wp b7 jx hk jd
library|hu vn gt d5
license|mz jx
lifecycle|q1 tw 1d7 11x kd
lifespan|q1 19x w6
limit limits limiter max_|y5 e6 fj k5 13c mf mf
line lines row|r8 rn of ep
lineage provenance|19m fc he si go yx u0 h0
link links hyperlink|17c fy dx x3 gt
lint linter|1d7 un ym u2
list lists|dy c3 om d1 fr
listen listener subscribe|16r fy iw va q1
literal|om in rj vb
load loader loading loaded|x5 ds vd sm h8 iw
local|go es sz he sz
locale|go i9 v9 y9
location loc|198 fc fr hb
lock locks mutex semaphore|1vp bk km om 1ew 1d4
log logs logger logging logged|10x u2 gt fl ep yj wr
login logout|1a6 hb u1 iw l7
loop loops|hy fg es he cm
machine|eb es fw hb
main_process|x7 eh rf 13z
makefile make|12z s7 mz k5
manage manager|ie 12b hu s4 jq jx tx
manifest|om vt i9 xh
manual|ly hb jq gk
map_reduce map|xq i9 ei
mark marker markers|128 ei hu om j2 jd
markdown md|18k 18j om x0
marshal unmarshal serialize serializer serialization pickle|2mj xv 17g px rz g1
mask masks masked masking|ir j7 l7 yy 12e ru
master|om ly hu hy
match matches matching matcher|15s ff c5 vu tu q1 wc
materialize materialization|ly rf 18m sm tk 1j8
maximum max maximal|1rg kd lk fj jx
member members|jj cp i9 kw
memory mem ram|1qj w4 kd f5 1dd 10p
menu|om xv 1fo zg
merge merges merged merger|176 rh ew gt hh cf jq
message messages msg|15l wl j2 w3 lk lk
meta metadata|15x rr j2 zb sv go jx
method methods|hh om rq q1
metric metrics|hb ev 17a fi in xd
middle mid|15q k5 cy
migrate migration|lk uf ol ly ft
minimum min minimal|1qf jq k5 l7
missing absent|108 ho no hy
mixin|mf wp 12q 138 zy 16q
mock|mz kd kw in
mode modes|km ec fd yo
modular|ly xd 147
module modules submodule|16z rq qe f2 xd up
monitor monitoring|jx i9 yz in 119 kw
mount volume volumes pvc persistent_volume|2hf ys 11t uq mf
move|ey xu hy q1 fa
multi multiple many|1ex c3 e6 dg
mutate mutable mutator mutation|1cg ce l7 16u
name names named rename display_name|1gt fj k5 ei sz
namespace namespaces|l7 11b ft vz pg l7
native|q1 ly eo gy
nest nested|hk u4 sd de
network net networks|wp fy es e6 kd
next|er h6 e9 fc
node nodes|hb ve eb b7 es q1
noop no_op identity|2c9 hh g9 ly
normalize normalise normalized canonicalize|14x rp r2 tx ly va
notification notify notifier|17c yp fl hb jd lk
number num n_|wu bx he f5 in
object obj objects|146 gf jd h8
observe observer|in i9 du xl
offline|kd pb rb yn he gv
offset shift|14x ey gk u5 g3
old older|110 h3 k5 j2
once|ea bk fg hh
online|ho gv q1 xr up ew
open opened|h8 s6 ir bt
operation operator operators op ops|1y6 jd kd pj 16p
option options optional|gk jx uv cb iw
orchestrate orchestration orchestrator|no l7 14m q1 tx
order ordered ordering sort sorted|um hb ti km fy s1
origin original|he eh fc qp
os platform system|1yk 121 16i tg
outline|k5 138 no
output outputs|fp dy s1 go cc jx
over|cm jj e6 hh fg
overlap|hk yl ue dy k5 q1
override overrides overwrite|198 gb vt 106 12b v3 12z
owner ownership|1g2 i9 jx
package packages pkg packaging|16u l7 hu wy i2 13a z7
packed packing|ie x4 c3 102 kw
pad padding padded unpad|19k s9 sv vy ve ul 154
page pages paginate pagination paged|115 i2 iw sq kd mz py
pair pairs pairwise|118 q0 cf om cy
panel|mf py qe vl
param params parameter parameters|11p cb gk nm mz ns
parent ancestor|17z jj fc i9 k5 hu
parse parser parsing parsed|11e p6 j7 wa yw lk ir
partial|kw cp h3
partition partitions partitioned|j7 re kw hr e8 f2
pass passthrough pass_through|16r we hb 12o he
password passwd|18x u6 k5
patch patched monkey_patch|192 gf xa 13f ts 17v
path paths pathspec|17c wf j2 j7 sa
pattern patterns regex regexp|1td qz mz tg r7 114
pause resume|13z ut wl gk kw
payload|q1 xf wb no
peek|mz 15k eh
pending|q1 xl mz h8
percent percentage pct ratio rate|2pf dy vc f5 jx
perform|k5 vr ie
period periodic|hu mf wg hu es kw
permute permutation shuffle shuffled|12z fo s3 qi mz
persist persistence persistent|kd d1 u8 14a dt
phase|kd hk yn kw
pin pinned|om vv x6
ping|q1 mf km
pip requirements|16v zp i2
pipe pipeline pipelines|12x sd rn ii p8 f9 hk
placeholder placeholders|l7 w5 in x5 t2 ry
plan planner|15h zt q1
plugin plugins|km e0 kd xc z1
pod pods|mz sy 1hv he
point points|dx jj fc fr ir
policy policies|hu ft he jx q1
poll polling|l7 vj 109 1oq wy
pool pooling pooled|jq 10c xl rv 1bx
pop|om rd ti er
populate|l7 f8 p0
port ports|om 11a os
portable|q1 1ay 16e
position positions|fr fc d1 j7
post postprocess post_process|1pe kw s8 17v z6
precede precedence priority|19m v3 tt j7 e5
predicate|om hu 1b3 ry
prefetch preload|1d7 wu vp ly
prefix prefixes|k5 ti ee 10c
prepare prepared preparation preprocess preprocessing preprocessor prep|2hu u6 v7 v6 no pp vi
present|k5 mz jd
preserve|l7 d1 jq
pretty pretty_print|158 13i xp
preview|mf s5 sc no
previous prev prior|1ty eb ql k5 h3
primary|om hy eh eq
primitive|q1 s9 11v mo
print printer|166 iw fr qm 121
private|d5 eo gy
probe|mz rs lk xd yg
process processes proc processing processor|1n1 jq ec ql k5 g5 ly
produce producer|jx cy g1 vm fp
profile profiler profiling|jd tt v7 g7 w8 ri yn
progress|j2 gk f5 jd
project projects|h0 xe 1cp q1 134
promote|kw 1bm yw
propagate propagation|mz gd xg zs
property properties|jx lk cb fi k5
proto protobuf protos|1a3 1f4 yd 18l
provide provider|km ir mf g1 he
provision|om 13o xo
prune pruned pruning pruner|18q w4 133 1dx cq h6
publish publisher|jx wb qm jq g1
pull|jd dy iw j2 en
purge|mz tt yk
push|hk g1 iw ux ly
query queries|h0 g3 fo u5 u2 qw
queue enqueue|19e u5 1c3 q1 rn wd
quick|ie g7 h0
quit exit|16g fj g9
quota|mf ys ud f5
quote quoted quotes|mz tp v4
raise|ef kw
random rand rng|1o1 fi mf no no q1
range ranges|gt cy kw f9
rank ranks ranking|fy e5 fc su tp qs
rate_limit throttle throttling|1i4 rf yn jj no
raw|kd no no q1 he
read reader reading|zc dy h8 du pr en
ready|h8 ho ee jd
real realtime|14a kd gv ea
reason|j2 ir mf
rebuild|l7 se lk
recipe|mz cy p6 ns
reconcile reconciler|mz vk ti 1je r2 tv
record records recorder|ep iw e7 u2 d1 us
recover recovery|1bl yw sr jq iw
recurse recursive recursively|jq we gt yf wu
redirect|q1 zz tm
reduce reducer reduction|126 u3 tu ew h8 h3
ref refs reference references|14h dx hb e5 g1
refactor|om q1 1pf
refresh|k5 te 185 jx lk
register registration registered registry registries|1rk ua ud 10d mz t9 va no
reject|jj kw us cq
related relation relationship relationships|17c fy i9 ua
relative|j7 e5 hb ly
release releases|jq fg fo u9 jx
remap mapping rename|1nf d3 rv sz
remote|iw xh rp q4 he jx
render renderer|kd fd on fr t9
renew|lk jx uy
repair fix|105 mz go 16q
repeat repeated repetition|10c fg nn cm sg
replace replacement|gb up jq ie mf
replica replicas replicate|1a3 em 129 1km
replay|mf r0 v4 sg
report reports reporter|h0 ie ly tp qy
repository repo repositories|19y vd xt vn vg
request requests|eh g3 vf i5 1a8 vm
required require|j7 he
reset|om t7 km fw wr
resize|kw 1dt sj rp 17b
resolve resolver resolution|14e 1dm q1 qw 180 no mz
resource resources|jq v3 he eb ee
respond response responses|16c cc ir u4 vr
restart|jx vv tx ee
restore|iw u3 sr eb mz
restrict restriction|k5 f9 j7
result results|dy hk 10e cc d9 q5
resume|jd fo gk fj w4
retry retries retriable|19y fg x4 1c9 sg
return returns|mz up dy uu
review|mz qg u5 ya
revert rollback|1a3 ug jq v9 tf
revision|mz vi ty ce
rewrite|mz zv ns p9
root|l7 h0 vy yr
rotate rotation|jq ei 12q mz wd
round|he 125 yk ei
route router routes routing|14l vt 12g v1 v8 q1
row rows|d1 ep e7 in iw
rpc grpc|1bl 1lr yf t0
rule rules|ft hu hu no hu
run runs runner running|xi hr ee vr k5 16y
runtime|l7 qu hr ey 108
safe safety|12d y8 kw k5
sample samples sampling sampled|fo fd qo dc he j2
sandbox|no 28h jq 142
sanitize|mf gv ym 11b zd
save saved saver|14x d1 dt vb ie
scan scanner|181 ul sa fo
schema schemas|iw t0 by wz xc u5 re
scope scoped|om fi j7 i9
script scripts|k5 s5 nd ru ta
secret|i2 iw no eq gy
section|kw cp q1 f2
secure security|kw hh ly ly
seed seeded|l7 1gt es lk pi 11n
segment segments segmenter|h3 f2 iw cp kw s8
select selector selection|12h fo he
semantic|kd ee ly
semaphore|mz q7 wf
send sender|14n om ly mf
separate separator delimiter|14e ho hr ua
sequence seq sequences sequential|1ow rn e5 e1 d1 ni
serve server serving|y6 qt wn ir km mf pv 16p
serverless|om 17n vx yq
service services|g1 rd n4 ir gm
session sessions|jd fd jj fy bk 1be
set setter|10x dx mz nh jx
setting settings|cb gk i2 km
setup|lk ho v7 i2 km
shard shards sharded sharding|i5 15m f2 13k hr gd
share shared|dy dl gt c3 c5
shell subprocess popen|1y7 13z vw i9 1db
shutdown|mz ug fi 137
sidecar|no 1jw 12l
sign signature signatures|13q v0 t5 q1 160 jq
signal|g3 hb g7 uu
silence silent quiet suppress mute|3c0 to 129 hk uo
simple simplify|14u jx l7 142
simulate simulation simulator|iw kd jx 113
single singleton|155 no
sink|om td hh ws
size|ff gq f2 jq
skip skipped|ie sz cm km
slack|mz x5 10m
sleep|no fy km hh
slice slices slicing|jq cp f6 f2
slot|mf fc xa s1
slow|ii tl km
slug|om 1dh 1e8
snapshot|k5 y4 q6 yj ug
socket|om tg 167
sort sorted|gh e5 km y7 ff
source sources src|162 fc he qf ci
spark pyspark|1cg ru vh 1i7
spawn|no rs f9 jx
spec specs specification|15a go kw j7 q1 zr
split splits splitter splitting|10n f6 hr ft cp ox wa
stack stacked stacking|jq om ue h0
stage stages staging|hk kd b7 t7 tv
stale|mf ft si vr
standard|jd km gb gt k5
state states status statuses|zz in hu j2 fo om hh
static|gf ce ly
statistic statistics stats|163 ry ie tk xd
step steps|b7 hk r1 f6 ry
stop stopped|fj fi mz vr lk
storage|ir sd he y7
strategy strategies|jx gv q1 x5
stream streams streaming|h3 gk gv h6 um gm in
string str strings text|1k6 c4 h0 jx jd
strip trim|16s wf uo ul
struct structure|15e td j2 fl ep
sub subset|15g cp h6
submit submission|1cg hb vz wk
subprocess|mz sf 11o hh
substitute|mf gb up
success successful succeeded|1ax ec 162 km
suffix suffixes|no fi sk qy
suggest suggestion|j2 l7 k5 mz
suite|mf ui cb
sum|gt in r2 no
summary summarize summarise|12r h0 ly vv 17r
support supported unsupported|19k mf ec i9
swap|jq ie gb rq
switch|hr sm fy ce
symlink|q1 t4 no
sync synchronize synchronise|16u ri 185 p6 t3 rw qz
syntax|om jd l7 fl
system|ii hb eb mz
table tables|c8 oz sp kd ie
tag tags tagged|hu ei mf ft v5 jx
tail|km fi t8 qt
target targets|hh lk dp mf
task tasks|f6 gf ec b7 vt
team teams|j2 cd l7 q1
template templates templated|in yl f8 fl t2 oc 1fy
tenant multi_tenant|178 1au 18i
terminate|i9 fi fj ly
test tests tester testing|13g em ec ly l7
thread threads threading|jd np w8 iw zv
threshold|km f9 f6 jj td
throw|kw ef
tick timer|1ca vq km qf ey
tile tiles tiling tiled|k5 w6 f2 13k uf
time times|bk ey km hk gy ft
title|k5 hu d3 mf
token tokens|ev r6 o3 ul xh
tool tools|j2 l7 lk 1cy
top|h0 ec lk eh jj
topic topics|kd jq go l7 10s
topological_sort|145 v5 eh
total|in dl gt mz
trace tracer tracing|1a6 h6 pw jq fo vn
track tracker tracking trackers|165 h6 ep yz 10m 1gw
transaction|jx hh jd jx kd
transfer|jq ey so tx
transform transformer transformation transforms|fr ce ei gt no t3
translate translator translation|i2 ta gt ei de
transport|no j2 fa g1
traverse walk visit visitor|29n we w4 ry wu
tree trees|fj i9 lk yd 139
trigger triggered triggers|jx s9 ee 12d ir wy
truncate truncated truncation|kw v4 lk ug vz
tuple tuples|om 13w gm
typed typing type_check|u2 q9 tr
ui|ly yh iw eq lk
unicode utf8|21l x5 12k mz
unit units|hh f2 ev hh
unknown|jx gb q1 113
unpack|kw wa h8 qo hu
update updates updated upsert|131 ce 185 lk mf w4 dx
upgrade|ly 11v ii s0
upload uploader uploaded|iw xg tt sc ui xd
uri url urls|17t x3 km hb j7
usage|km f5 lk
user users username|154 f8 dx jj
valid validation validator validate|fi go he em f0 no uk zp
value values|b4 ba hu he
var variable variables|gk b4 by ce jx
variant variants|k5 fg sp lk f5
vault|lk xd wq hh
verbose|mf tq ud ii 10h
verify verification|17c vg em no
version versions versioned|fg fd 17m jq hu v0
view views viewer|14s du fr eq gd kd cp
virtual virtualenv venv conda|2nx yp vh ie
visible visibility|mf jj gd
visit|jj fo du
visualize visualization visualise viz|185 bp fd z4 he lk gd
wait waiter|15z h0 km hu 14w
walk|iw we gt fj
warn warning warnings|j2 1em q1 lk fl g7
watch watcher|15x pe xy in va
web|gm lk eq j2 km
webhook|no 1sy 1dt
weight weights|d0 gy ua ns om
window windows|gh ug vl t9 kw
with|dl l7 q1
worker workers|fi tl eb bx l7 qq
workflow workflows|ii sd f9 10a pc
workspace|q1 v5 wc 11b
wrap wrapper wrapped|14l ux l7 l7 yi 1ap
write writer writes|zv ew vb dt qm ep
xml|no om hu 1e6
yaml|jq o4 w0
yield|fw fc
zero zeros|fw hh i5 pi
zip|km ie i9 dl kd
zone timezone tz|20o s8 oz zu
get_or_create create_or_get upsert create_or_update|1xu 10m q6 g3
parse_args get_args argument_parser add_arguments|308 1oy 10o
from_dict from_json from_yaml from_config from_string from_proto|38v 1el p6 1ne
to_dict to_json to_yaml to_string to_proto to_pandas to_arrow to_numpy as_dict|4l8 1at tv pb 14t
is_valid validate_input check_input check_inputs sanity_check|1v7 1tz lk 1fc
list_all get_all find_all|155 139
from_file load_file read_file|13i v6 t1
to_file save_file write_file|14m v7 vb
key_error not_found_error not_found_exception|1we ir x6
already_exists_error conflict_exception|2nr jj xg
permission_denied forbidden unauthorized|2js he
invalid_argument value_error bad_request|2p1 se lk
exit_code return_code status_code|1k3 uj ec
log_level set_verbosity get_logger|2tu wp wt
retry_policy backoff_policy|1oq h0 1d1
rate_limiter token_bucket|1td 18c
thread_pool process_pool worker_pool executor|2jd rl np
event_loop|xh 1rn
signal_handler graceful_shutdown|2a6 1oe
lock_file file_lock|vy ql
dead_letter|12y zb
health_check readiness_probe liveness_probe|2l8 km sz
service_account role_binding cluster_role|2oj 1ap f1
config_map env_vars environment_variables|36j v2 108
node_selector toleration tolerations affinity|293 pv eb
image_pull_secret registry_credentials|2k7 20g
custom_resource crd operator reconciler reconcile controller|3c0 1as 1je 11z
network_policy ingress egress|2be lk
horizontal_scaling autoscale autoscaler hpa replicas|39q 1r2 146
resource_limits resource_requests request_memory request_cpu|29u 1zd 1db
pod_template pod_spec pod_metadata|29o 1ch
pvc mount_volume empty_dir persistent_volume_claim|475 1pt 15x
exit_handler on_exit finally|1rg 1ze 2c9
parallel_for for_each foreach loop_items|22a 1gh xp
condition_branch dsl_condition if_else one_of|1ns bk 15h
pipeline_channel task_output output_parameter|2bt 13m 1f2
pipeline_task task_spec component_spec executor_spec|2h9 tp rv
container_spec container_component|1io 18m
python_component lightweight_component component_decorator|26n 1la 199
importer_node import_artifact|1ie 1e3 19v
input_artifact output_artifact artifact_type|1rt zz qy
compile_pipeline pipeline_spec intermediate_representation|2r2 ub 10k
run_details run_list compare_runs run_page|219 wh 1bw 1d2
recurring_run scheduled_workflow cron_job job_schedule|307 tu 10c zy
experiment_store run_store job_store pipeline_store task_store|2hs 18v nr
resource_manager|124 1jk
object_store artifact_store blob_store datastore|2kz 169
persistence_agent|14q 1r3
cache_server execution_cache cache_key fingerprint|2cw eb 1cp ur
metadata_store metadata_writer mlmd ml_metadata|2yr go 16e
confusion_matrix roc_curve metrics_visualization viewer|3ox 10r
tensorboard_viewer web_app visualization_server|3am 18d
upload_pipeline upload_version|1dl 1ea
archive_run unarchive restore_run|24u 1m7 1if
terminate_run cancel_run|1f1 18u
clone_run rerun resume_run origin_run|2jg rl ho
step_decorator flow_decorator|1ab 1c8 zt
conda_environment pypi_environment virtual_environment bootstrap_environment|2y1 s0 17p 1j4
batch_decorator kubernetes_decorator resources_decorator|23x 145 198
timeout_decorator retry_decorator catch_decorator|1ou 1ka qn 18c
secrets_decorator secrets_manager secrets_provider key_vault|33t u3 19n
include_file includefile|1n1 1mm zv
current_run run_object task_object|1qf 1li 15p
namespace_tag user_namespace production_token|2bw yj bk
content_addressed_store content_addressed cas|226 1m3 1hw
metadata_provider service_metadata|1l1 1tr
step_functions argo_workflows airflow_dag|353 1fj on
event_trigger trigger_on_finish|1gx 1ok 1bc
deployer deployed_flow|1m6 1qc
code_package package_code|vd 1ke wy
card_component card_decorator card_renderer|1y3 s7 z4 19a
heartbeat sidecar monitor_sidecar|1sh 1se
log_capture mflog log_streaming tail_logs|2u2 1hm 1ai
spin_step debug_step|1jq yv
online_read read_online online_write write_online|19c 19r 18x
offline_retrieval historical_retrieval get_historical_features point_in_time_join|3nd 12s 193
materialize_incremental materialization_engine materialization_job|26p 1lw
feature_server serve_features transformation_server|1s4 2gu
stream_feature push_feature stream_processor|1um 1aa
on_demand_feature_view request_source on_demand_transformation|2p0 14u 120
feature_registry registry_store sql_registry registry_server|2av 12t xv
entity_row entity_rows entity_dataframe|1hh dx
entity_ttl time_to_live|1xq 15k
field_mapping column_mapping rename_columns|1rf 125
data_source_type batch_source stream_source|22y sd
feature_logging logging_destination|1i6 pr
dataset_profiler validation_reference ge_profiler expectations|340 15j 1ae
schema_registry type_map value_type type_conversion|2qu q9 1te
infra_diff plan_apply apply_diff registry_diff|2qx ce 233
usage_statistics telemetry_client|254 xp
permission_policy role_based_policy decision_strategy|2p1 e6
token_parser token_extractor auth_manager auth_client|383 uj 1ce
vector_search retrieve_online_documents similarity_search|2rh 1hu
lineage_graph openlineage_emitter run_event|387 1ow
scheduler_mixin noise_scheduler denoising_scheduler multistep_scheduler|2sm 1jo
set_timesteps timestep_spacing sigma sigmas|23p tb 1cf
add_noise noise_like renoise scale_noise|1zx 1k8
denoise_step denoise_loop denoising_loop before_denoise after_denoise|26m 1qn
text_encoder encode_prompt prompt_embeds text_inputs|256 ry
vae_encoder vae_decoder encode_image decode_latents autoencoder_kl|3n4 1i6
prepare_latents initial_latents|1lg 13n
image_to_image img2img_pipeline img_pipeline|1xh q3
inpaint_pipeline mask_image mask_processor|2ha 14p
control_pipeline control_image net_xs t2i_adapter|3n1 25r
video_pipeline animate_pipeline video_to_video frame_interpolation|2hj 17h
upscale_pipeline latent_upscale refiner|27j 1q7
audio_pipeline text_to_audio text_to_music|1ui 1bn
depth_pipeline marigold normals intrinsics|2rr 1gp
shap_e mesh_renderer nerf point_cloud mesh|3dn 1h5 xi
unconditional_generation|124 15g
super_res super_resolution|1w7 13v
attn_processor attention_processor attention_backend attention_dispatch|2sg v0 w8
set_attn_processor fuse_qkv fused_attention|3ad 1o4
group_offload sequential_offload model_cpu_offload hook_offload|2tz 1l0
layerwise_casting|18j 1ks
first_block_cache faster_cache mag_cache pyramid_attention_broadcast tea_cache|4zx 2pg t6
context_parallel ring_attention ulysses sequence_parallel|36z 2cc
lora_loader load_lora fuse_lora unload_lora set_adapters adapter_scale|3w5 1gr 1o2
single_file from_single_file original_checkpoint|1sy 15o
convert_checkpoint convert_to_diffusers convert_weights conversion_script rename_keys state_dict_mapping|5a5 1kz 137
modular_pipeline pipeline_blocks sequential_blocks auto_blocks|2l7 1vr
guider guiders adaptive_guidance skip_layer_guidance perturbed_attention|3ov 1u9
pipeline_output base_output|1ct u4
ema_model training_utils|1tr 1qr
rotary_embedding rotary_pos_embed sinusoidal sincos|3ub 1gb
ada_layer_norm adaptive_norm modulation|2lw 1r7
patchify unpatchify patch_embedding|2h5 1am
resnet_block down_block up_block mid_block residual_block|344 1mk
causal_conv conv3d temporal_conv|2i3 xg
mixture_of_experts sparse_moe router_logits top_k_routing|4dy 1c2
causal_lm for_causal_lm decoder_layer|22a 12t
column_parallel row_parallel tensor_parallel_linear parallel_linear|26q 20u
paged_attention kv_block block_table block_allocator radix_trie prefix_cache|56g 1yd 15r
logits_processor logits_warper repetition_penalty frequency_penalty|3dw 2e6 zo
next_token_chooser token_sampling heterogeneous_sampling|2nw 189 148
stopping_criteria stop_sequence eos_token|2ls tt
watermark_processor|13b 185
prefill decode_batch continuous_batching batch_concatenate batch_filter|31w 14p 1wg
weights_loader safetensors_loader shard_loader unquantized|2qs 132 10w
quant_linear quantized_linear pack_weights unpack_weights|355 19p
quantization_config quantizer_config bnb_config|1pz x1
calibration_dataset calibration_data|1bo 1lr
warmup_model max_batch_tokens|29r 187
router_api generate_stream sse server_sent_events|44q rg t7
tool_call function_calling tool_choice|1x0 os
adapter_model tuner_layer lora_linear lora_layer inject_adapter|3b1 1e0
base_tuner tuner_mixin lycoris|2gp 1q7
mixed_model multi_adapter add_weighted_adapter merge_linear ties dare_ties|4or 186 1ex
adapter_config tuner_config peft_config|25u ri
prompt_encoder prefix_encoder prompt_embedding|1yk 14b
rank_allocation adaptive_rank|1ev 16u
eva_init pissa_init olora corda loftq lora_init gaussian_init|545 1pc pi
hotswap_adapter|12w 1rv
orthogonal_finetuning butterfly cayley householder_reflection|3sa wq
save_and_load get_adapter_state_dict set_adapter_state_dict|2x7 13n
layer_replication|10k wb
sft_trainer supervised_finetuning|2cj 126
dpo_trainer kto orpo cpo simpo preference_trainer|4fh 1r6
grpo_trainer ppo_trainer rloo online_dpo policy_gradient|4nc 1vx
reward_trainer prm_trainer reward_model|1z0 zu
reward_function accuracy_reward format_reward length_penalty think_format|3fk 236 24e
value_head|sy 1bd
reference_policy kl_penalty|237 1cg
rollout_function vllm_client generation_server|2xg 1dn
data_utils pack_dataset truncate_dataset|2gl 1fp
conversation_format is_conversational extract_prompt|1wb hk 12z
judge pairwise_judge rank_judge winrate|27j 14p
callback_log log_completions rich_progress|2m0 1al
model_card_creation|1c0 12b
gather_for_metrics pad_across_processes reduce_tensors|3lb 1aj
prepare_model prepare_data_loader prepare_optimizer|228 170
dispatch_model infer_auto_device_map load_checkpoint_and_dispatch init_empty_weights|55r 156 tc
notebook_launcher launch_command debug_launcher|2so 1mx
accelerate_config config_file cluster_config|1u2 1an
profile_kwargs profiler_handler|1qh 1kl
memory_usage peak_memory release_memory estimate_memory|2hh 1gu vm
skip_batches resume_dataloader stateful_dataloader|2jd 19i
local_sgd post_local|1o6 1hb
naive_forecaster seasonal_naive last_value|25z 12q 1az
theta_forecaster exponential_smoothing croston auto_ets|3yg 1bb 1eq
var_model vecm vector_autoregression dynamic_factor|33v 1m5
state_space kalman kalman_filter structural unobserved_components|3mp 2ax
reduction_forecaster make_reduction direct_forecaster recursive_forecaster|2bb 1dz 14e
tft nbeats nhits deepar patchtst dlinear nlinear ltsf|5l3 1qj
ensemble_forecaster auto_ensemble online_ensemble stacking_forecaster|2hi 148
multiplex_forecaster multiplexer|12e 198
forecast_by_level by_level hierarchical_forecast grouped_forecaster|1qs 14q
update_refits dont_update update_every|293 1ap
conformal prediction_interval predict_interval naive_variance enbpi|3ab 1ca ly
bagging_forecaster bootstrap_series stl_bootstrap moving_block_bootstrap|3e5 1b0
window_splitter expanding_window_splitter sliding_window_splitter cutoff_splitter|2s4 1lj
temporal_train_test_split|1ot 156
box_cox log_transformer exponent sqrt_transformer|3fu 16p
differencer difference_transformer|1hs 15d
hampel_filter outlier_remover|21d 11i
hp_filter bk_filter cf_filter band_pass|37x 1w5
holiday_features date_time_features calendar_features fourier_features|2u7 1fo j7
tabularizer nested_to_2d flatten_series|2s6 18x
interpolator resizer truncator padding_transformer|2og 165
sax paa sfa symbolic word_extraction boss weasel muse|5j1 ua pe
matrix_profile stumpy|1or 1c4
random_intervals interval_forest time_series_forest supervised_interval|2p1 178
shapelet_transform|12q 1ca
elastic_distance dynamic_time_warping_distance|2ip 1dh
segmentation_metrics hausdorff|1of 1iu
annotator detector stray_detector lof threshold_detector|30e 1ch
anomaly_score segment_score|1ek ir
check_estimator test_scenarios estimator_fixture|2f1 1ao
all_estimators registry_lookup scitype mtype|2u7 k5 q8
convert_to_scitype check_is_mtype datatype_converter|2vc 13q
column_concatenator feature_union column_ensemble|2fx 17e
function_transformer lambda_transformer|ua pq
metric_class error_function make_forecasting_scorer|30m wh
benchmarking evaluate_forecaster results_storage|2d1 1ux
load_dataset fetch_dataset load_airline load_unit_test example_data|3ki 1d8 1b4
tsf_file arff ts_reader|2zn 153
plot_series plot_correlations plot_windows|1tr sn
scatterplot_matrix category_scatter stacked_barplot checkerboard_plot ecdf enrichment_plot|5uh rl v5 ir
decision_regions plot_decision_regions|1fm qf
plot_confusion_matrix heatmap_plot|24l 1sb
plot_learning_curves|15z 14r
linear_regression_plot|1ey s4
pca_correlation_graph correlation_circle|273 1ix
sequential_feature_selector exhaustive_feature_selector column_selector|2ja by tc
ensemble_vote stacking_cv stacking_regressor|2rt 13w
bias_variance_decomp|1u4 1mo
bootstrap_point632 out_of_bag_error|2wz 1pj
mcnemar_table mcnemar_test cochrans_q combined_ftest_5x2cv paired_ttest_5x2cv proportion_difference|6vg 19m
feature_importance_permutation|1f2 1ih
lift_score accuracy_per_class scoring|1x8 vf
transaction_encoder sparse_onehot|283 w5
fpgrowth fpmax hmine closed_itemsets|38g 1vz
dense_transformer copy_transformer mean_centering minmax_scaling shuffle_arrays|4k4 us
random_over_sampler smote_nc borderline_smote kmeans_smote svm_smote|4hj 1qu
tomek_links edited_nearest_neighbours condensed_nearest_neighbour neighbourhood_cleaning_rule one_sided_selection instance_hardness|6sy 1z3
smote_enn smote_tomek|1va 1dg
balanced_bagging easy_ensemble rus_boost balanced_forest|3xt 1h9
make_imbalance|zx 1fy
classification_report_imbalanced geometric_mean_score sensitivity_specificity|4bh 18f
imb_pipeline|15a 19m
balanced_batch_generator|1an v8
num_combinations num_permutations factorial|259 vu
face_landmarks eyepad_align|2gw xa
generalize_names name_matching|16c 19o
tokenizer_emoticons|14w 11f
data_frame_schema dataset_schema infer_schema|2a2 by 17y
abstract_dataset versioned_dataset partitioned_dataset cached_dataset memory_dataset lambda_dataset|2wf 151 1do nq
data_catalog_config dataset_factory resolve_pattern|3ge wu 13x
node_function pipeline_node modular_node|1x1 1fb
sequential_runner thread_runner parallel_runner|26e pc
hook_manager hook_spec after_node_run before_pipeline_run|3m5 1jk
config_loader omega_conf conf_source runtime_params|41i o4 14m
project_template starter cookiecutter new_project|2bw 1ew
bootstrap_project configure_project find_pipelines|2db u9
micropackage package_project|1nu uz
ipython_extension line_magic reload_kedro|3l0 ir
session_store session_run|18q z2
schema_evolution add_column alter_table|2uv 1fi
bulk_insert write_batch batch_write upsert_rows|2zf 138
connection_pool get_connection create_engine|2e7 vd
query_builder sql_template jinja render_sql|3b9 1jd
table_exists create_table drop_table|1sx 13n
window_function partition_by row_number|22i 1av
left_join asof_join merge_asof|24p 1bc
parquet_file write_parquet read_parquet columnar|2dk 15k
partition_columns partition_filter hive|202 v1
cast_column type_coercion|21j 147
timestamp_column event_timestamp created_timestamp|1s9 gt
temp_table temporary_view staging_table|2ly ir
export_data copy_into unload|1ug 17f
file_transfer multipart parallel_upload parallel_download|338 15y 120
presigned_url signed_url|1q2 1o8
list_objects list_files list_recursive glob|2bb bt sr
path_join path_exists make_dirs|2gs wq
checksum_verify etag|1v0 1br
archive_extract untar unzip|2gu kw
lru_cache ttl_cache|1q6 192
dedup_key idempotency_key|1oo 14x
cursor_token next_page_token page_token page_size|2aq 19x
sort_by order_by filter_by list_options|25f 1ei
soft_delete archive_state storage_state|2kg 1mg
audit_log change_log|1dp ce
feature_toggle feature_gate|1n4
form_field text_field dropdown checkbox dialog modal drawer|4pz ty xq
data_table paginated_table custom_table table_row|20n sp
nav_bar side_nav breadcrumb tabs toolbar|3wc 1ap
theme dark_mode colors|2ec sk
error_boundary error_page banner_message|2gl 1cv
spinner loading_indicator skeleton|2a4 w0
use_query use_load use_mutation api_hook|2k3 1aq
code_editor yaml_viewer markdown_viewer log_viewer|39k 15v
graph_layout flow_elements dag_view|35y 1a4
format_date relative_time duration_string time_ago|3et vh zl
format_bytes human_readable|23d zc
color_map status_icon status_to_color|2a8 wm
copy_to_clipboard|14m xd
local_storage session_storage cookie|26g 11f
proxy_handler reverse_proxy authorize_request|2s0 17t
unit_test_helper fake_client mock_server test_fixture|461 1bc
benchmark_suite perf_test load_test|2nx 1v7
changelog release_notes bump_version|2t8 15i
docs_builder api_docs generate_docs docstring_checker|3dl 1d1 ye
copy_check check_copies check_dummies check_repo|1zw 1ij wt
deprecate_argument deprecated_kwarg|1sl 2be
optional_import lazy_import soft_dependency is_available import_utils|36a i2 188
version_compare is_greater_than version_check|1y7 jx
set_seed fix_random reproducible|2dg 11n
class_property static_property cached_property|1dy 178
registry_decorator register_class get_class_by_name|2pq qb
deep_merge merge_dicts nested_update update_recursive|31s 1g8
flatten_dict unflatten_dict nested_keys|2pz g9
chunked_iter batched_iter sliding_iter|21j i2
topological_order dependency_order toposort|28u tt
string_similarity did_you_mean close_matches|29z 14j wr
slugify sanitize_name safe_name valid_name truncate_name|35y uh 1ke
random_name random_string generate_id short_uuid|3ch 132 wg
parse_url split_uri parse_s3_url|2pd 1cs
parse_duration parse_time parse_date|1ur 10q
parse_version semver|1mk 14i
parse_size memory_string|1u0 1sk
redact mask_secret obfuscate|2ei 1ho
template_string placeholder_substitution string_interpolation|2sd 189
stack_trace traceback_format exception_message|38n 13k
context_manager with_statement|1nu 1n8
monkeypatch patch_method temporary_patch|2br vl
singleton_instance global_state shared_state|2l8
command_group subcommand register_command|22d 18m
interactive_prompt ask_field select_option|2vc 1en
progress_callback tqdm_wrapper|2cq gk
key_press read_key arrow_keys cursor_move|2zi 13c
colored_output style_text ansi|2ik 13n
ab_test|10e 21p 1et
ablation|om 21d
acceleration accelerate accelerator|kd uf x1 v3 pr lk
accuracy|jq w0 159 ir
activation activations|i9 1c5 tv 10h
actor critic|19m 11b sj
adaboost boosting|18j 1lj 184
adagrad adam adamw sgd optimizer optim|34s 1h5 we np
adaptive|f8 va 1gf
additive|ii ti y9
adversarial discriminator gan|1vg 1lg mf 14p
age|j7 ft
agglomerative dendrogram linkage hierarchical_clustering|2zc rw 1ae
alpha beta gamma lambda|1vc jd jq d0
anneal annealing cosine_schedule|1qm 14r sd 12n
anomaly anomalies anomalous outlier outliers novelty|2e3 jx ir l7 vc mz td ff l7 k5
apriori frequent_itemsets itemset itemsets association_rules|2z1 yh 110 184 13n 10d
arima sarima arma ar autoregressive|3ed 150 1a0 dt
attention attn self_attention|13v vc 133 mz 1aj
audio sound speech wav|29w iw k5 fw ep mz
auc roc auroc|20o 1l8 1bd 1kn
augment augmentation augmenter|mf 1hd vm 10h 1dy
autocorrelation acf pacf|20v 1es es 2bd
autoencoder vae kl|1rb 116 18c 14r 16h
autocast mixed_precision amp fp16 bf16|4am 139 144 uf sr
autograd backward backprop backpropagation gradient gradients grad|3v3 zg km pd np
automl|om 1k8 vg
average avg mean means|1hf ir hh vq
backbone|no 2cq vg
bag bagging bootstrap_aggregating|1n2 1fa w2
balance balanced balancing imbalance imbalanced|1sh sx tj bx 10b 1fs ys
baseline naive dummy|1pi zx ya 16w zg
basis spline splines|198 19q
batch_norm layer_norm rms_norm group_norm normalization|2wa 1j9 wn 1oi
batch_size|up 13j oj
bayes bayesian naive_bayes|1ts hy 159 11i
beam beam_search|13c 1n9 sn
bert gpt llm lm causal_lm language_model|3u2 pb hk zc 10x qv
bias|l7 14x om 11e q1
bigram ngram n_gram ngrams|21t t2 sq 118 u1
bin bins binning discretize discretizer quantile_bins histogram|2d6 gt nn vk h8 sq ir
bleu rouge|1d7 xj s7
blur|kw 12z j7 t3
bootstrap bootstrapping resample resampling resampler|13t 1gd 1en 114 11b
bounding bounding_box bbox|1of 1h4 tz
brier calibration calibrate calibrated calibrator|18j yp 16k 1c0
caption captions|ly n3 vm
categorical one_hot onehot label_encoder ordinal|3da xs r3 17d
causal|km z2 sn v6
centroid centroids center prototype|1uz v5 110 k5
changepoint changepoints change_point breakpoint|21v v5 171 ce hu
channel_mix|10v 10x
chat chatbot conversation conversational dialogue turn|2ip ii iw s0 mz
churn attrition|198 u6 lk 15c 149 16p wx
classification classifier classify classifiers|zv f5 tp vf xv yg ie i2
class_weight sample_weight|15v 1nh tz
cluster clustering clusterer kmeans clusters dbscan|1r8 r6 qa i9 pm 16q
cnn conv convolution convolutional|1y8 14m 167 s1
coefficient coefficients coef|19r tj gb in
cohort|om 14c
compression distill distillation distilled teacher student|2ah 1ef jx 14u
concept drift drift covariate_shift data_drift|2m7 x0 1l6 13i
confidence credible|17t ii q1 ly
confusion confusion_matrix|11f sp 184 qn
contrastive siamese triplet|1w7 pk 1f7 es
control_net controlnet conditioning|26k 1vb 1nj
correlation corr correlated correlate|192 1mf hb fy
cosine|l7 yi vq 10i
counterfactual|no dg 1r9
cox survival hazard kaplan_meier|361 vz r3 vx
crop cropped|lk 1ga yg
cross_attention|yd 10x 18j
cross_validation cross_val cv kfold fold folds k_fold|3c6 14n 1lv 114 19v 143
curriculum|om 1bq
cutoff cutoffs threshold|16k 1d4 f9
cut_mix mixup|1jg 15f
cycle seasonality season seasonal deseasonalize deseasonalizer|1ph 15s wn 19e yi 1q1
decay|km 10p 13f in
decision_tree tree forest random_forest trees|1ul 1b8 1bl 17b
decompose decomposition decomposed|19e wa 13n re 13o
deep|j7 q3 kd
denoise denoiser denoising|kw ue sk 18r 133
dense mlp feed_forward fully_connected linear ffn|4k1 vb ts 116
density kde|18k j2 12a
depth_map depth_estimation|1f9 196 wj
detrend detrender trend|16f 1ft 149 1b2 1nd
deviation std variance var stdev volatility|34m z2 gd km om km
diffusion diffuser ddpm ddim stable_diffusion|2f1 rl s2 ul 13r
dilate dilated|om ho 16z
dimensionality_reduction pca svd umap tsne principal_component|4rn t6 1ab 1wc
discount discounted ndcg|1ak 1d5 zq 19e
distance distances metric euclidean manhattan|2c1 gk dg es ua
distribution distr|16e rh rb u5 ql
dora lora adapter peft low_rank|37u 1rm 1an 1rp 11b
dpo preference preferences rlhf ppo grpo|33p 17t 1m8 1ep 17p 14g
dropout|mz 1v6 1fj
dtw dynamic_time_warping warping|25x 1nt ug rf
early_stopping|yl 257 12j wm
ecg eeg|1d7 kw 16s
eigen eigenvalue eigenvector|21t yw
elastic_net lasso ridge regularization regularize penalty l1 l2|4mf 135 14k 1bz xs jx
ema exponential_moving_average exponential_smoothing smoothing smooth smoother ets holt_winters|51i 1nl xm 1ez 174 pz sz
embed embedding embeddings embedder|1sz po sb q1 1bp vn
encoder decoder|yd 1d3 pt 14e 15y
ensemble ensembles ensembling committee voting stacking|28w zf k5 103 10j sl mf
entity_df|17i 157
entropy cross_entropy|14k om mf jq
epoch epochs|l7 np sv
error residual residuals|z2 ur fw 1kp wh
estimator estimators predictor regressor|1n0 k5 9r nl
euclid|q1 yd
evaluation metrics score scores scorer scoring|20u fc fi jd dx ev gy ba
exogenous covariate covariates|1b1 11e 143 1fd
expert experts moe mixture_of_experts mixture|1op xn g3 1g9
explain explainer explanation shap lime importance importances attribution|3gn i2 uk j2 in 18z
exponential|lk yu
face|jd fj xl mz
fair fairness|jj 1cg kw 174
feature features|e7 ci by gk xu lk nl
feature_extraction feature_extractor|1jq 1pn 142
feature_importance|v5 uk in
feature_selection feature_selector|1go uu 1gp
feature_store|s1 1fi 1kh
few_shot zero_shot|1g9 rq qf
fft fourier wavelet spectrum spectral frequency|3qz kw no kd 1o8
fidelity|q1 he
finetune fine_tune finetuning fine_tuning tuner tuning sft|2vd 167 1hs 1mv no
fit fitted fitter fitting train trained training trainer|21j ci iw qb 178 r0
flash_attention memory_efficient|21p 1c1
forecast forecasting forecaster forecasters|dt va 11x wm fc q1 wq so
fp8 int8 int4 4bit 8bit quant quantize quantizer quantization quantized gptq awq dequantize|69i ye sg s0 10j 113 uf xp 166 wj
fps frame_rate|1ma sn
fuzzy levenshtein edit_distance similarity similar|2mc zt xk wr i9 mz
gate gated gating gru lstm rnn recurrent|39k zg vj hb dc
gaussian normal_distribution|1hw xf fw
genetic evolutionary mutation|1yp 18z yp
gini impurity|1dp fo
gpu cuda tpu xpu npu hpu xla|4lg x1 11r kd do 12k
gradient_accumulation|13i 1gk 1q7
gradient_checkpointing|zu 1ov 1j0
gradient_clipping clip_grad|1l1 1jv zv
graph_neural gnn|1qg 17f
greedy|no 179 pj
grid_search gridsearch randomized_search hyperparameter hyperparameters optuna|3dd cb qn 192 mz r7
ground_truth y_true target label|246 rc 10q sn
group_by aggregate_by|w3 dx
guidance cfg classifier_free|27p 1g8 14c k5
hallucination|om ud tq
head lm_head multi_head|1mf t7 148 sf
heatmap heat_map|1pe tg 19f
hidden_markov hmm markov|1r1 wb 1q6
hierarchical reconciliation|17c 1ps w7
horizon fh|1bz zg sr 107
huber robust|198 1ha 144
image images img picture photo|1rw bp fp fd jd
img2img image_to_image|1i9 o3 bp 13d
importance_sampling|wl 1xu
impute imputer imputation fillna interpolate interpolation missing|28y wv vg p7 hy vz 1gs
inception fid|1bl 14p
inference predict prediction predictions predicted|wr xk gv l8 ue
inpaint inpainting|mz 1d0 1c6 zl no
instance_segmentation segmentation|10g 11m ya 1h7
interaction|km 1p2
inverse_transform|zw 1c6 jq
isolation_forest|133 1v3
iterative|i9 r5
jaccard|no 16a
joint|ly dl wc
json_schema structured_output grammar guided_decoding|3m9 rw 1bb
kernel kernels|jq tb tf q1
keypoint pose|19i 1ff mz
kl_divergence divergence|19t 168
knn neighbors neighbours nearest neighbor|26j uc 174 iw
kv_cache past_key_values key_value|29t 1bk 1mq
label labels labelled annotation|y2 rc d8 sn
lag lags lagged|jj s7 kd 13n 198 jj
language nlp|14r be c4 zv
laplace|q1 he 125
latent latents hidden_state hidden_states|1f7 ut tz 15y gy
layer layers layerwise|114 q7 g9 rn
leaderboard|om pp ec
learn learning learner|w1 iw dc tw
learning_curve|ps 157 y4
learning_rate lr lr_scheduler|1x4 123 sp 19a
leave_one_out loo|1j0 196
lift|lk 1ak 11u
likelihood log_likelihood nll loglik|2lf 18w kd
linear linear_regression regression regressor|1iv wh oz h0 x2
lda topic_model topics|1h3 s2 l7
log_transform box_cox power_transform|2ji 1db l7 mz
logistic logistic_regression softmax sigmoid|2fv 1ax wg v6
logit logits logprob logprobs|1ax 1az 102 qu
loss losses criterion objective|1ip 16o 187 km jx
mae mse rmse mape smape mean_squared mean_absolute squared_error absolute_error percentage_error|5w7 sv wh xl 1z3 hu
majority minority|14i 1bt sx bx ee
margin|kw yd lk
mask_prediction masked_lm|1if 19x
matmul matrix matrices|1qd to 18p
max_tokens max_length|1eh yr o1
median quantile quantiles percentile percentiles|1oo tv 1zo gt gd
meta_learning|y2 ci
minmax scale scaler scaling rescale standardize standardise|2tq sy tj sv ua yb
modality multimodal vision_language vlm|332 10o 13r
mode_collapse|198 1bk
model models|9r oz k5 ci j2 mz
model_card readme_card|1c0 qu
moment momentum|16f tz
monotonic|no d1
monte_carlo|1bc 1a0 ye
motif shapelet shapelets pattern|1qv 1dk 11r 166
motion|l7 kd qo
moving_average rolling sliding rolling_window window moving|2d5 t9 py xv 19h
multi_class multiclass multilabel multioutput|2w1 13t 12q
multivariate multiv|1em sn 14d
music song|17t om hb lk no
mutual_information|14z 1pe
nan na nulls|204 rd ba i5
near_miss tomek smote adasyn oversampling over_sampling oversampler undersampling under_sampling undersampler oversample undersample|5is 1kf 1di v2 1c8 1eh 13b
negative positive|zo vt sl 109 gy fc
negative_prompt|zi bp
neural neuron neurons nn network networks net|2qm mf e6 sy
noise noisy|zm zi om q1
nonlinear|ly da wh
nsfw safety_checker watermark|2gj q1 132 150
objective|e6 lk gk
observation observations|in ev d1 jj
occlusion|q1 xw
offload offloading cpu_offload|14l 1a8 169 19q uf
oob out_of_bag|1kj 17s
optical_flow|14a yb
optimal optimize optimise optimizer optimization solver|116 ec rl kw ii fj km
ordinal|mz 1fu
orthogonal|lk 10k 11u
oscillation|no t7
overfit overfitting|mf xe qt
overlapping|hk dy
panel_data|xi 1h6 q5
pad_token bos eos special_tokens|2up 1bq
parallel_trends difference_in_differences|1dc 1bc
partial_dependence pdp|1rx s9
patch_embed|13y 17v
pca_plot biplot|1qr 1al
perceptron|om 10p
perplexity|no xt
permutation_importance permutation_test|1ea 17z w3
pipeline_parallel|wf 1kt
pixel pixels|jd v8
poisson|om uo
polynomial|ly jq da j2
pooling pool|jq zb s4
position_ids pos_embed positional rope rotary|3mm uq q9 x2
precision recall f1|1rv wz uk ul
precompute|q1 1eq
prefix_tuning prompt_tuning p_tuning soft_prompt prompt_learning|2cp sx 1jf
pretrain pretrained pre_trained pretraining from_pretrained|1m4 xw w1 om 14a
prior|kw um kw
proba probability probabilities chance|1m1 kd hu fi ho
prompt prompts|fl 15k ie qu mz ql
propensity uplift treatment|1vw 17t 10o q1
prophet|no 1fr
proximity|om ii
prune magnitude sparsity sparse sparsify|34h 10i 1bm uc wn
q_learning reinforcement rl|1jj sj xm
random_state rng generator seed|2eg 11d
rag retriever retrieval retrieve|14l 141 1n3 1cs
ranker ranking|15z su s3
rbf radial radial_basis|1yk 12n 1f2
recommend recommender recommendation collaborative_filtering|1p2 xy xy kw
reconstruct reconstruction|q1 l7 iw
reference_model ref_model|1e7 19d vj
regularizer weight_decay|1j6 11f
reinforce|km g1
relu gelu silu swish tanh activation_fn|44d 15h 1fy
representation|mf ba
reward rewards reward_model reward_fn|ps 15k om t9 y3
roll_out rollout|1il hu 113
rocket minirocket arsenal|238 167 vo
sagemaker|no 1eh
sampler samplers|jq uq fd e5 16j
sampling_strategy|zl p5 117
scatter scatterplot|18a v8 157
scheduler schedulers timestep timesteps noise_schedule|1k2 1eb b7 s2
score_function|t9 jd
segment_anything sam|1s3 162
self_supervised|kw rl ve
sensitivity specificity|16g x4 17m
sentiment|mz 1ca yd kd
series timeseries time_series ts|23a z9 t3 da yp
shapley|no 1g3
sharpness|mz wb
siamese_network|10h up
silhouette|no ur
simplex|om ry
skew skewed skewness kurtosis|1b8 mz om zl
slope intercept|171 q1 pi
softmax_temperature temperature|18a s4 om q1 q1
space search_space|wz k5
spatial|no hb q1 uw
speculative speculative_decoding speculation draft_model medusa assisted|3b9 22l 1hj wt
split_points|sm so
stationary stationarity unit_root adf kpss|3s6 1ix wv
statistical|hh ba sx
stratify stratified|mz 13a wy
style style_transfer|111 j7 12g
subsample subsampling downsample downsampling|1an h8 h6 1ge 12q wn
superres super_resolution upscale upscaler upsample upsampling upsampler|36a 1h0 x2 15m mf
supervised unsupervised semi_supervised|1x6 cc pf qq
support confidence_rule|1ij 10x
svm svc svr support_vector|2zd 18g 17l
synthetic artificial|14r t5 172 gm
t5 bart seq2seq encoder_decoder|3g8 i2 kd be
tabular|mf oz w0
tensor tensors|jj rn oy k5
tensor_parallel model_parallel fsdp deepspeed megatron ddp data_parallel distributed_training|51x 1lp 1hp 119 sv 18y
tensorboard wandb mlflow trackio comet|39w or 10m l7
test_size train_test_split holdout hold_out|2zj 1cw 1g1 rb
text_to_image txt2img text2image t2i|36m sd wg vb
text_to_speech tts vocoder|277 12d ua 16n
text_to_video t2v i2v img2video image_to_video video videos|31l u9 qo i9 v3
text_classification|u1 1jc
tfidf tf_idf bag_of_words count_vectorizer vectorizer vectorize|3w8 o2 sb mo
time_moe chronos timesfm foundation_model|392 1bp 12d
tokenize tokenizer tokenization detokenize|14w 12o r6 mo r6
top_k top_p nucleus|15m sr 1c0
torch pytorch tensorflow keras jax flax|48d 1dj
train_step training_step training_loop|14m tw
transfer_learning|w8 wf
transformers transformer_block|w4 tp
trainable requires_grad freeze unfreeze|2zx pd p7
triangle triangular|1dp 149
tsfresh catch22 summary_features|29s 15n zl
ts_split expanding_window sliding_window temporal|37s 1m2 z4 po
ttest t_test significance p_value chi2 anova mcnemar wilcoxon|51v w3 u1 zv
turn_taking|t5 ly
tweedie gamma_regression|1sa 11x
unet|mz 151 p7
uniform|ly 10b
univariate univ|1em gk tf
unlearn|q1 j2
validation_set valid_set|rs 15d
vector vectors vec|125 ob gy po
vector_store vector_db faiss ann nearest_neighbor_search|4b3 16f u2
virtual_tokens|zr om
vision visual vit clip siglip image_encoder|3y0 bp gd xr tk
vocab vocabulary codebook|20l sf q2 15m
warmup warm_up|1mz 10s 12t
warm_start|11d uv
weather|kw no km
whisper asr speech_recognition transcribe|37s ux 1fm
word_embedding word2vec glove|2mg qi
zscore|mf 1ag
vectorized|g7 v1 g7
feature_view feature_service|1cn 15y m9
point_in_time|pg gb 19i
push_source|xm wb
online_store offline_store|1fu 1d2 154
on_demand|i5 uw q1
entity_key join_keys join_key|1ef ya sr
data_source|r5 sd o1
data_loader dataloader|1h9 wv s3 12l
data_collator|x2 14t
data_catalog|vg vq pa
saved_dataset|vk 16l
memory_dataset|u0 1vy
state_dict weights weight safetensors|1yb ns rb 15g 1b7
target_modules|zv td
merge_and_unload merge_adapter|1hx 1sm
low_cpu_mem meta_device|2td 1jk
device_map|x4 rt
big_model|qh w8
grad_scaler loss_scale|23m 1ms
hooks_forward forward_hook|11z 18m
process_group all_reduce all_gather collective allreduce|301 195 1hz
world_size local_rank|1wn rf qs
find_executable_batch_size oom out_of_memory|33e vy 188 ly
resume_from_checkpoint|11m 18z
push_to_hub|13i 15s
generation_config|ur s2
stopping_criteria stop_sequences|1j9 tg
chat_template apply_chat_template|1ig 1co 15h
image_processor feature_processor|1ai 1n3
scheduler_step|sy 186
flow_matching euler heun dpm|2y6 1k1
vae_tiling tiled_vae|15c 15u
textual_inversion dreambooth|1we 1r6 1cb
ip_adapter|126 p1 155
safety_filter|117 190
animate animation|km ey 1l9
upload_model|sn dy
lookalike|om sp
basket|jx jd mz
customer customers client|ui kw j7
price prices pricing|g7 hb
sales revenue|14a l7 147 om
invoice billing payment|1p1 jx j7 h8
order orders|e5 jd kw
product products sku|12k fc i5 l7
supplier vendor|1a3 ly
warehouse|iw t5 w8
employee staff hr|1y8 tv
credit loan default|1ps 179 y0 mz
fraud fraudulent|1a6 mz q1 10n
insurance claim premium|1u0 l7 hu
risk|ho k5 wd vk
demand|i5 wj yq
stock inventory|18d t5 186
campaign marketing advert|1pn kd ii
segment customer_segment|v0 t2 cd
patient medical clinical|1xu ly lk no
sensor iot|17t s3 wi
energy power electricity|1to lk lk
vehicle car fleet|1x2 om q1 mf
geo geospatial latitude longitude map|353 15d fr
address|gh 17l zd
currency exchange_rate|1kp 1cm
tax vat|19m om
exist exists existing cached skip loaded done|1vv jj
retry rerun repeat resume restart repeated|2ny fg sg
valid accept allow permission permitted supported|39l he no
count size quantity num total|2in he
respond response reply completion answer prediction generation output|3pf cc ir
request query prompt ask search|26t g3 fo
appear visible show render|283 lk jj
area region namespace zone scope section|3hl i9 mz
arrange sort order layout|1ya km y9
arrive ingest receive stream event push|34p in fc jq
backward reverse inverse rollback undo revert|3mt es no
shopping basket transaction transactions itemset order cart|38z jx h3
init start first begin prefix head startup initial|464 gf eh
group cluster match join relate key link|32y vu i9
best optimal top max argmax optimize leader|36r ec om
large max big huge distributed sharded|2wl gq jd no q1
block forbid deny filter reject blacklist guard|40n gd tz fj
book ledger record journal|2c9 kd om
border boundary edge margin bbox|2tj i9 q1
frame border rectangle bbox box|2pt i9 ly 102
split divide partition chunk segment separate|2x5 uw s8 wa
error failure crash exception fail damaged corrupt invalid|4gj kw hu km y6
make build create construct assemble generate|2yz h0 cy
calculate compute estimate evaluate derive|2hn jd r2 vc es
call invoke request rpc|24n fj
name names label title alias display_name|2ii fj d3
load carry transport transfer|24d j2 fa
case instance example sample|1qu eh
catch detect handle intercept find|1zh lk
change update modify mutate transform convert edit patch replace|4f3 ce l7 ly
cheap efficient light tiny small lora approximate|3qq jq km q1
check validate verify test assert inspect ensure|3oe em hu mz w5
choose select pick choice sampler decide policy|3if fo i2 he
clean normalize sanitize preprocess strip trim cleanup|3yw gv x6
near close nearest neighbor similar distance|2yu i9 ii no
store folder warehouse bucket s3 gcs remote cloud azure aws blob|62w he
collect gather accumulate aggregate fetch|2op h3 j2
base common shared parent abstract mixin|37i gt dy di
company organization tenant project global|2wx ir 12j
compare distance similarity diff difference evaluate benchmark score|3nt e5 ir va
complete whole full all entire|240 h3 hb mz
local host machine client device cpu|2yp es tg no eb xf
connect link join bind attach wire|37q fy 10k
contain include has member|1m5 he yl
continue resume keep_going restart checkpoint|2us gk fo j2
correct fix repair valid true right accuracy|2v0 go rc
price cost fee billing budget|2rl hb l7 h8
count number num frequency histogram bincount|34n f5 bx h0 mu
mask cover overlap occlude overlay|305 l7 123
customer user client account buyer entity|2wy dx gm kw
danger unsafe risk harmful malicious nsfw|3ml k5 k5 mz
date datetime day calendar timestamp|2jz e8 ft lk
describe description summary info repr explain|3ba h3 go
device gpu card cuda accelerator tpu|3a8 x1 do lk
different diff unequal variant mismatch distinct|3c7 dg ly
directory path folder dir|250 jx gt
find discover detect search locate|2ct km kw py
far distance remote outlier delta|2ke gk q1
divide split partition shard ratio|2hi hr
document text page file pdf|233 gk mf h0
draw plot render paint visualize figure|31a fd j7 bp
drop delete remove ignore discard filter|316 h3 x7
early early_stopping before prior premature|2nt j2 111
easy simple basic quick tutorial|2uh jx h6
end stop finish final last terminate exit|2up fi hh
enough sufficient threshold min limit stop|3a8 jx
enter input login submit key|2iz l7 fg
evaluate score judge measure metric assess|2yt fw gy om
each every foreach per iterate all|1j0 es
exact equal match identical strict|2l3 k5 mz
example sample demo template tutorial fewshot|3eu dc jd
explain describe reason interpret attribution|2ny i5
extra additional more plus optional suffix|34o i9 ii
fair balanced equal uniform stratified|2q8 jj mf fy
fall decrease decay drop down|2oe k5 om vt om
fast quick accelerate speed flash efficient optimized turbo cached|4u6 g7 ie v3 hh
few sparse small rare top subset minority|3a6 ee ii lk
number digit value figure amount|25m in ba
fill impute pad populate|24u f8 s9
film video movie clip frames animation|37y i5 om i9 qo
finish complete done end finalize|20h hh h3
fit match align compatible fitting|21q ff
fix repair patch correct static constant freeze|35j gf jq mz
follow track trace monitor next subscribe|358 h6 jq
forget drop evict decay expire|2uw j2
format layout template style serialize encoding|31q fl rl j2
free release available unused open|2o7 hy
frozen freeze reference static fixed eval|2on jx ce ly ur
full complete max overflow oom|2uv in yh
future forecast predict horizon next ahead|2so hk km wm x6 iw
give return provide yield pass supply|1mx fw tx mf
good quality best score positive reward|2jo fc fy fi
group team cluster category segment class batch|31o cd f5 po
grow expand increase trend scale|2mn in kw k5 sp
guess predict infer estimate random dummy baseline|3c3 gv
hand manual pass transfer|1mz hb ly
happen event occur trigger actual|2kr gt 10q
hard difficult strict|1sa jx
help assist util support docs usage|3du i9 jj
hide mask suppress private secret anonymize|2te j7 om v2
high max upper top peak large|31s ir lk
history past log previous lineage|2hy he g7 k5 h3
hold keep store contain buffer memory|2pd hu uc
hour minute second time period interval|2so hk jj gy
picture image photo visual frame pixel|2p7 bp fp ek
important importance weight priority relevant significant|2mn gy in l7
improve enhance optimize upgrade refine tune|3fb ii sw no
information info metadata facts details|2q6 hb in j2
inside internal inner nested within in|2pn gq j7
install setup deploy requirements|276 i2
interesting relevant ranked top|23d l7
job task run work process|20r gf ec q1
join merge combine concat union link|33s gt hh rh sv
keep save retain preserve store filter hold|3dp d1 hu
kind type class category sort species|2sw f5 gh fg
know known context prior knowledge available|36s jd gb
language text llm lm nlp locale|32o g5
big largest max top|210 kd om
last final latest recent previous|226 f1 yq jx
late delay lag overdue timeout|2zf jx jj
learn train fit tuning trainer study|2sa ci iw bh
leave exit drop churn skip remaining|37d g9
left remaining residual rest unused|2s7 ur l7 i9
long length duration sequence large max|2vv ey q1
less fewer reduce decrease compress minimum|365 h3 h8 i9
letter char mail character text|2ih h0 jx
level depth stage hierarchy tier|2tb g9 e6
lie location path uri|28j km
line row record curve series|1x8 e7
link url connection edge relation reference|2y0 hb xx
list enumerate index catalog table array|31f dy
live online realtime serving running|2g0 gv xr ir
look view show inspect search find|2ra du gd
lose lost missing drop loss|2id jq km
low min lower bottom small|2n0 ii l7
machine server host node device instance worker|3eg eb qf es
manage manager control admin operator|29s ie s4
map geo location mapping plot|219 fg
mark label tag flag annotate|2f2 ft ei
mean average avg expected|1z3 ef hh
measure metric score benchmark evaluate sensor|2wm ev
meet match satisfy condition|29k ly
member element item user|20r jj
message notification chat mail event text|2tj fl ly
middle center median mean mid|2ok ir k5
miss missing absent null gap|1hw g3 no
mistake error bug wrong invalid typo|36h hb fw mf
mix blend merge shuffle mixture interleave combine|3mp fo jx q1
money price revenue cost payment amount|331 h8
month monthly period seasonal date|2hb hb l7
more additional extra increase extend|2jq e6
move shift translate transfer migrate|2k8 ey hy
narrow filter small restrict|1zz mf
near_duplicate duplicate similar fuzzy|220 vv 13m
need require dependency demand|1id q1
new create latest fresh init|25l
next forward upcoming subsequent forecast|2ov er
noise random jitter perturb|22s fw lk
normal standard regular default typical|2m2 gb km in
object thing item entity instance|2e2 gf e6
offer provide expose serve|29b ir
old legacy deprecated previous stale|2wa ft mz
open read load access|1rp h8
order sequence sort rank permutation|2bs e5
original source raw initial reference|2ji he
other another alternative second else|1t0 d5 de
own custom local user private personal|23k eo go dx
pack compress bundle zip quantize wrap|39n ie jj
page html view route screen|2j6 eq iw km
pair couple match tuple two|2lz gm cf
part component piece segment subset module partial|3cq cp f2 i2
past history lag previous historical backtest|393 g7 kd vb
pay payment billing invoice|288 j7
people user human person customer annotator|2r0 fj f8 jq ii
place location position path site|2g7 fc kw
plan schedule design draft|280 gv
plot chart figure graph axes curve|2wj g7 he lk da
point score reward dot coordinate|2df dx jj
position index location offset coordinate row|32b fr
possible valid candidate feasible option|2pk iw
prepare preprocess setup init ready build|36x ho v7 u6
press button click key event handler|349 lk lk eq
print log show display echo|2ln hk wt
problem error issue bug trouble exception|3ih kw lk
produce generate create emit make output|2tx jx
product item sku article goods|2ha ew fc i5
program app script application command|2mg f1
promise guarantee contract assert|2dp l7 ly
protect guard secure encrypt permission lock|3h5 jq lk hh
prove verify evidence authenticate|2gy ly
pull fetch download get|1z9 jd
push upload send deploy publish|2ks hk
put insert set place add store|2hq dx
quality score metric validation accuracy|2aq fi
quick_test smoke sanity debug|2vz in
range interval bounds minmax span|2oj gt
rank sort order top leaderboard position|2vx fy tg
rare minority outlier infrequent sparse|2ri fp ly no
reach access connect available|23m lk mf
react handle handler on callback listener respond|3dw iw mf g5
read load parse open get|25e ds
ready prepared available status healthy|2pa h8
real actual true observed|1jl gm jx
reason cause explain why|1jy j2 ir
receive get consume accept recv|2vr ly en
recommend suggest propose|1oe k5 j2 l7
record log entry row store save|2ip ep z7 u2
recognise recognize detect classify identify|202 ie kd g7
region area location zone territory|2tr ho i9
relation ratio relative percentage correlation|2mn hb j7
remember cache memory store save memo history|3aa ie dc no
remove delete drop strip filter clear|2zm eh rd zx
rename alias map remap|29u jd
repeat loop again cycle duplicate replicate|312 es cm
replace substitute swap override patch|2q4 gb ie gt
report summary card dashboard table|2ag h0 ly
request call query ask demand|29a eh
rest remainder residual others|261 i9
result output outcome prediction artifact score|2ns dy hk
reuse cache clone share copy restore|2v3 ho fg
right_access permission role authorize access|2oh f0 he
ring cycle loop circle|27h l7
room space memory capacity|21z kd
round turn epoch iteration step|2al he ei
row record line sample observation index|2md d1 e7
rule policy condition constraint regex|2ob ft
run execute launch start job perform|2s6 bk vr hr
safe secure safety safetensors lock|2tt hh mf
same equal identical duplicate match shared|2o2 c5 jj un
save store dump write persist export checkpoint|3ff ew uu
say text message speech|1r6 go g7 ly
screen ui page display terminal view|34l iw
search find query lookup retrieve|2cg fo du om
secret credential password key token vault|31a i2 no
sell sale order product|1uh k5
send post publish emit transmit dispatch|3hz g1 l7
sense meaning semantic|1kq ly ee
separate split divide isolate partition|2f6 ft ho
serious error fatal critical|2f0 om
service server api endpoint serving|2j4 g1
set configure setting assign put|1ur cb
settings config options parameters preferences args|2wa cb gk i2
several multi many batch list multiple|2k9 c3 bx kd
shape dimension form structure geometry|2lb g7
share common distribute shared broadcast|1x2 dy
short truncate brief compact min|2w0 h0 lk om
show display plot view list render print|3el fr kd
shrink reduce downsample compress resize prune|3b5 in h6 u3
sign signature symbol token|23s hb
similar nearest distance match fuzzy alike cosine|3ha es i9 mz
simple basic naive linear dummy|2p9 h6
size length shape count bytes width|2w3 ff f2 gq
slow throttle delay latency|2bf ii
small tiny mini reduce light compact|39u d4 km ii
smooth average filter interpolate rolling|2ff he xm
solve optimize solver fit|217 km
some subset sample partial few|1y0
sound audio music speech voice|2oc i2 iw fw
space gap whitespace memory namespace|2nj hb
special custom token specific unique|2gb in
specialist expert moe mixture|2a9 lk ie
speed rate velocity latency performance throughput|3ft i2
spread distribute variance std scatter shard parallel|3o5 gd sz
stage step phase pipeline|1se hk
stand status state|1im in
start launch begin run init open|2rg ee jx 12d
state status condition mode|22g fd hu
stay keep persist constant|1zq in
step stage task node iteration|27i b7
stop end halt terminate early kill|359 fj mz fi
store save database warehouse persist keep|2q5 dt uu
story history log sequence|201 ly
strange anomaly outlier unusual invalid|2p8 ir i9 no jx l7
strict exact validate enforce|29y ly
strong weight max high robust|2kt lk jd kw
structure schema tree layout struct graph|34d gt
student distill learner pupil|2bq kw mf
suddenly jump changepoint break spike|2xm mz mf
sum total add aggregate reduce|2ff gt r2 no
sure ensure confidence assert validate certain|3ah ii j7
swap exchange switch replace hotswap|2nu jq
swing volatility variance amplitude garch|346 km om 18v
table dataframe frame dataset sheet csv|30p c8 kw kd
take get accept consume pop fetch|35x en
talk chat communicate speech conversation|2np ii ly hk
target goal label aim objective|2i4 hh lk
task job step work assignment|252 f6 jx
teach train tune fit instruct distill|2ud iw
team group namespace project|1xm j2 l7
tell notify log classify report explain|2wb g7
test validate check evaluate try trial|293 dg cq
text string document prompt message words|2hy be c4
thin prune sparse subsample|2ah wn
think reasoning plan|1l4 l7
throw raise discard drop|13i gy
time datetime duration timestamp timer|2r0 bk
together joint combine merge batch group|2n8 dl
tool utility function helper instrument|2pv j2 lk
top head first best upper|2bt h0
touch update access edit|21c k5
trace lineage log stack follow|2mc k5
translate convert mapping transform locale|2aq i2
travel trip route journey|2fx lk no no
treat handle process transform|1yv k5
trick hack workaround patch|2ka l7
trust confidence verify calibrated|29f ly
try attempt test experiment trial|1xx jq
turn convert rotate transform switch|2cj ei
two pair double binary dual|2ls cf i5
typical average mean normal median|2a5 hh
uncertain confidence variance interval proba entropy|3ga ly no jq
understand parse interpret decode comprehend|2uu j7 lk
undo revert rollback inverse restore|2wu jq
unique distinct id key uuid|2s7 jd ea
unknown missing undefined oov|1q1 jx
unpack extract unzip decompress open|2yl kw
update refresh upgrade change sync modify|35x gm 185
upload push send put publish|2ec iw t3
use apply run consume usage|1zn cy
user customer account person client|28d f4
value number amount content|1lm b4
version release revision tag snapshot|2o4 fg hu fd
visitor traffic user session|23k jj
voice speech audio|1m5 iw
vote ensemble majority voting|1n4 k5 kd
wait sleep delay await block pause poll|39c fy h0
walk traverse iterate visit recursive|2s3 iw we
warn warning alert notify|1oy j2
watch monitor observe track poll|2pq i9 yz
way method strategy algorithm path route|2lw
weak low small magnitude|22q k5 om
web http html browser url site api|3ss gm mz lk j7
week weekly seasonal period|20z hu k5
weigh weight importance balance|1w5 kd
whole full entire complete global|2ow hb
wide width broad|1t8 jq
win override precedence best leader priority|3dq j7
window frame rolling range period|2ff gh
wish request preference demand|23a om
without no exclude free skip offline|2ya d3
word token term vocab text|2aw c4
work job task run operate process|2ka ec
worker process thread node executor rank|2ww fi
worth value score gain|1vr lk
wrap embed enclose decorate format|2sg j2 ux
write save dump store output log|2oo dx vb jd
wrong error invalid mistake incorrect false|2l5 fw om
year annual yearly seasonal date|2o0 hk kw om
yes_no bool boolean binary flag confirm|3z7 vf fy
young recent new age|1q2 no
zero null empty reset init mask|2pc fw hh
qwen llama mistral mixtral falcon gemma phi gpt bloom deepseek mllama starcoder dbrx mpt mamba cohere opt rw neox llm|dx4 14y z2 rb
ltx hunyuan wan cosmos mochi cogvideo cog allegro helios latte animatediff animate_diff skyreels easyanimate kandinsky5 i2vgen|cts u9 tc qo v7
flux sana pixart pix_art kandinsky sdxl lumina kolors hidream omnigen ernie_image qwen_image chroma wuerstchen cascade stable_cascade aura_flow glm_image bria|enr nt py wg
musicldm audioldm stable_audio dance_diffusion ace_step|4qx w9 tg
clip siglip blip idefics llava vlm pali|4n3 11e ws
whisper bark tts|1z0 iw
redis dynamodb dynamo cassandra hbase hazelcast bigtable memcached|5lc 1ju 1h1 121
snowflake bigquery redshift athena trino clickhouse postgres postgresql mysql mssql oracle duckdb sqlite ibis couchbase mongo mongodb|bxv h6 v4 s4 jx
kafka pubsub kinesis rabbitmq|2ru 19r yw
milvus faiss qdrant elasticsearch elastic pinecone weaviate chroma_db|5wo u2 188
argo airflow tekton prefect luigi dagster step_functions batch_job|5su 19y 13q
dataproc emr glue flink ray dask polars spark|5cb 1ge
onnx tensorrt openvino gguf ggml executorch tflite neuron|5ad 1kg 1bv 1nw
sagemaker vertex azureml|23q 187
helm openshift istio knative kind minikube kubectl|4ra y2
slack teams telegram email webhook|34l v4
wandb mlflow tensorboard comet aim clearml neptune swanlab dvclive trackio|6sd 10m 13h
pandas polars pyarrow ibis modin|3c2 pk
matplotlib plotly seaborn altair vega|3gx wr
pytest unittest junit|262 sh
openlineage marquez|1dp qf
iceberg delta_lake hudi parquet orc avro|4nv o1 tc
gcs s3 abfs minio azure_blob|3x7 t7 jd
oidc oauth saml keycloak ldap kerberos jwt|4t7 1jm
triton vllm tgi tensorrt_llm|389 185 105
bitsandbytes bnb gptq awq eetq marlin exllama hqq quanto torchao aqlm|7mg 18k ta 1kg
vera dora adalora lokr loha hra boft oft ia3 bone fourierft randlora xlora vblora|a20 1rh 144 198
hadamard|om 163 hy
kronecker|om v9
householder|ly ly mz
lasso_path|14z no
arma garch arch volatility|2mx 15i 10t 1i7
theta tbats holt ets arima prophet autoarima|4kw 1dm 1de
hmm clasp pelt binseg ruptures eagglo|45j po v3
wdtw ddtw erp edr lcss msm twe shape_dtw dtw|5yx td 1t2 1bn
inception_time resnet fcn mlp_net lstmfcn macnn tapnet|5mc qs
tsne umap isomap|1zy 1zv
`;

/** Entries from here on are those of terms/. */
export const FIRST_TERM = 2042;

export const WORDS = `
0 73c 6 g4
1 gi b3 1lw 4pv 6 4qn fb
10 4u2
13 5z9
16 2sw vt 7ws
164 7ve
18n 4sa
2 ia 4z 3p 36 nn z 9q l1 5v xn 3i v 5l f 1h hd jw 2q9 2d 3i3 7s hm 6c eb p 8 16 1d yi
22 5mu 6tu
23 7jm
25 17f 7w
256 54m
2c 2ne
2d bap
2i 42c 6k 6vz 1am
2v cfp
3 2nk b3 18y 27c 3v 17k i9 39a 18p rv c
360 f8
3d 400 76e
4 2m3 a2 lw 8ft
4j 5a9
5 48f w7 38i 41o 11y
5x u4 aif
62 57g
632 w3 age
7 b6
8 2w5 gn 7er 16b
8s 6v0 2km
9 3y
99 6zq
ab mz 8t 476 6fq
abbrevi 1go 2 6ga
abc 7l
aber xe
abf dif
abil 169 64 3dk 1 1zr 2y7
abl 16g 2o6 3jz w7 2b5
ablat 41q 7h1
abnorm 5fr 6 9 643
abort 639 1vr bf
about 7v 15 60 9 np 5 es qc 3 s 16 1h 7m os cd gz 4 cn 2 47 1o2 1e ck 8o f7 3w 9 a2 4 2 142 8d c2 bs 2 wp 5q 88 4s 6v fr eq 2q
abov 6w a6 59 1hs 37 cb 1n0 39m 4i 4 1nx k0 1q tt 11
abrupt 5fk
abs 7kj
absenc 7l7 8l
absent 2gd 22l 2 fy m 20q bt 8r 8v 13b qo 3d1
absolut qm 9 4zw 204 2fy 1xf
abstain xv
abstract 4pr 39e 3eh 1d3
absurd 6zn
ac dgz
acceler 2l4 13p 10 2ls 4 ky 4ck 9m fz tm 1y
accent 4y0 2wn 1 2
accept 6u ef 23l 2ab z 1zg zq 4o7 hw 6i
access 4fj 6 km 19x 5r 1 27 48 1 6j 16f f0 6v l3 l9 xg 2cy 2x 1w 67
accessor 5a5
accid 6i 7m 1wz 3ec
accident a3t
accord 15x 9u c 2pq
account 6a 5 6c 42q m7 5w 3o a5 24t 2b5 rh 64 1t3 md 47
accumul y8 1tn x5 4ak 3zb rr
accur yh 4iv
accuraci gi 9g c 4a eh cc 450 3g 1bh 434 49 6c 18l cz
acf 5po 5vk
across 31c o3 1gc y b9 1n 9v 1ea 1lo 2fk fp
act mc ak 1g 7w 5x 1fr 4z 53x 18a 24w 5a
action 1q 3z 26m ap a rc pa xw 4b 2tm 1s0
activ 17 4t 77 1ye h3 60 1 r 9z 6 3 1i af 2m cm 1ev 1w 2 es 3 1kv ih 3ja sb
actor 2ne 2gp 6f4
actual d4 4e l 1z8 2ey uc 4e4 g u4 1x7 8r
actuari 6q
ad 8k 29o t0 271 119 187 3rx 3h
ada b68
adaboost 2eu 94g
adafactor 3f6
adagrad bjd
adalin 2aa
adalora 39s a8z
adam 2ps pe 847
adamw 3fa 843
adapt 15h f6 14 ef 9h n 1m l7 2 k 1 5 a 1 94 1s a 3 2 6 2 1 c k c 1 36 44 2p 7 x a n l 1 1 3 8 1 3 1 29 66 2b 3k 32 3i s5 5y h3 b6 20q 34x v a 8 1a 3 1 3 1 3 5 4 bf 9x 3 3t 7 m1 1 18 y1
adapterhub 3m2
adaptor 7zy
adasyn 1wm 3k a6e
add 8e b qy 3o 6 h4 fr 2p ak ef 56 7 9 5 7 1 1 1 3 6t 4b a 2 1 1 7 c f a 1 2h 3 17 3h 3q n 1 6 6 1 2 l 7 8 4 7o 63 63 24 7r 1a r 1 2 64 60 44 1v 8z 71 5 5 5s 21 2 mh aj 2o fj 2z 4 1h 6u 2 6e 1 2 1 2 u 5j 61 f 3 1p 25 ce 84 cv 9d 1c i be 5t 3z 7i gj bj 79 1a 1a l 6q f4 5g 17 d0 6h d kk 6x 2 7d
addit j3 1dq bt 5v jd d au 2c9 9 8j 1ap jf 3hm 1v 1 8 3 bl cb y5 2 73
address 6e 178 1qv 3l xt 3 a8 2 6a et 1x 7f i 1 d 1df jb 5c 4 9 i 46 1 ci 1 1 3 9 3 1 1 7 11i bw 4v 48 d7 a7 5e 2 6j at 2u 6x fn 159
adf 5rt 6lz
adjust 5p ao an 8v lx 14o 6v 8c vn 1ct 8 3u b7 5x 2 1 20z 3nq h5
admin d02
admiss 1k4
adopt 5zi
ads z
adstock 8d
advanc 1ag v1 3fz 2f1 1yx 20u
advantag 14r gu
adventur 35d
adversari z1 4 2le pc 3ol 3l7
advert 1b 74 7 3 1 1zr 3n 4p 9th c8 1
advertis y
advic ld 681 2f3
adwin 101
aesthet 4cm
affin 2hv 15j 13h 245 15l 2yh
afford 4b
aft 2l4
after 16 qb t 1p 1a l fr at 3z c6 i 3 4w 1p 2 9p 3 1c 3 46 u h b 7 6 2 8 c 8 9r 4y 1q 62 7 3l 2u i 2x 7v qf 1i 65 81 d4 bu 8i 1r g 5 k 6 8 9 42 4j 5 f 2 3 6 35 6 u 3c 3g 9 9f 6 h 7l 48 84 56 n3 1h 9 4g 7i bo 9i 5d 3l 2j 5c 7g 1q 48 28 4j 4 4a ix 2h 26 m 21 9e 5e 4q 3o b7 5p rj
afterward 20b 2jk 4w 33s lj 1b0 69 3n 162
ag g 6b dw 20f 1j3 14d z5 wm 2 2 7u dt 4 2 3tl 3o 1t2
again r 7a 4 bl 5 85 8i 17 kf na 94 56 1y 1y 16 2 59 20 11n 5e 6a d7 aj 1 fz 73 dv 6 1 17 2 j 5 4k 8w eo 9g fv td 5l 10 i1 5u 53 5j 7d 1i 5e 6p 1a 1a 4 2 e 1d n 3j n3 v e 89 dn b8 37 l9 it j
against dm 70 y 2r 1s h 6m 20 4l 5 n 3y cz f9 f5 45 3y 32o hd 1er uc 32n a3 g ws
agent 91 x1 62 4 zx bc f 3bt 1w1 4z 307
agg 80v
agglom 25b c6 92c
aggreg e1 lk 153 3el 2 6l 11c h4 hg b3 3l6 di r3 ks
aggress 2e3
ago 1uy 2yp 3 ef 4p 2 ci 1k3 46v 2
agre cv bq 6 1fl 329 bc 6 bc oe 5l 5t j3 1z dq 4 v 4o 1r bc 82 1mc
agreement oj 1 1n 5x4 14n
agricultur di
ahead 2o7 3n 3c 9v 2 27d c0 2 1 29 3 f6 3tb 1yg 2e dh 2 hz 5
ai 1jw
aic 5z2
aim 3bq 5f5 1wd 2ot 60
airflow 6hv 4kj 2f8
airlin dt 5kt 5d3
al y8
alarm ar 5x c 3 5 b 6s 2 27 9q yn 2vy l2 3 rz kk 18m 48c
albument 465
aleator xl
alemb 6tr
alert ap 20 41m 2a6 1cl 1pe 3oh
algorithm jl 1xh 2 38 45 174 34y 164 34q k2 9z 19o
alia 6p4 aa 11s 4og gk
alibi 3ju
align 13s 5 eo 3g 8n 1 28k 8j ag u3 a 5 eh y 17 23z 3c2 gb 11b
alignprop 1lx
alik fj bx xr e6 26 e8 4 ij 1vu ia 8o 1 6t 1l4 46 d8 102 2cj eb v 81 ep w5 2
aliv 80 1zv d0 sd 11c bl 4hy p0 3p y2
allclos 4zc
allegro dgq
alloc 19 63 5v s 16c 3 3v 2 17r e0 5 4r9 356 17
allow 1jn 1ue o0 dk 9y gu a7 8 1cd 6p ch 3y j2 m 4o 69 8i 4w 48 eb 4 6r kh 5d 8y e g3 58 jn 1 15q 1 jc
allreduc cjv
alluvi 4vt
almost 7e9 4jy 137
alon 7mp 2u4 m6
along 2dl 1eq wv 2ho 2y f7 f up 2hy m
aloud 4b1 84l
alpaca 17u ev
alpha 2eq 17p cw 4 7kh
alphabet 1io 5jh
alphanumer 4u1
alphazero 2o6
alreadi 23c 9c ex 2 3cf cr 2r 18u hf qc 1xu 1 29 19i dm
als 2lp
altair 4wp 8lh
alter kl 367 2w4 1p5 k3 sx 1pb 1bm
altern lg ai 4rm 2km 2l7 6j 229
although 65 1t6 5 k du 2 h0 3 q7 54 1kb 5y m3 6 10v ak 3 657
altman f3
altogeth 78h 3d9 2pr
alwai mw 5e 35 uh 9d 1 po 1 34v n2 1 p1 1d8 3m5
am 6x4
amazon 88p 17a 2vw
ambigu 1xn
aml 5x
among 8i 4q 3m 5o 6 3n 42 e8 lr a5 i9 81 r 9x 1s 3f 24 3h 94 2 dq 1l9 1 1rh 4c 3l
amort 4d
amount 2 36 1 en y jb sx 1g 5n 3 c1 1 sq 12n k5 1v d2 1 1qx a 4h 31 4p 1c 72 17i yj cx po 1uh 70 6f de
amp 2sw vq 7wv
amplitud dbn
analog 5tx
analys 5ut
analysi 48 3d 9 x d y 2l k2 26 1lp 3 2l5 2ik x
analyt 8u 4t 6di
ancestor 7z6 6u 15f cg 6k
ancestr 47a 3
anchor y5 24a 10u
anderson ur
anew 303 1ne 10n ff 473 1d8
angl 1p9 4j 1gk 49e cf 3ue hn
angri 1ho auy
anim 3t1 h 2 4g c1 mm 68a 1fz 9v lz
animatediff 49x 96t
ann 1f6 b2d
anneal 2ot vy 7z9
annot 469 3 2p o0 2us 4 1 7 3 9d mz 2mm r1 y0 2p
announc 4ig 1 5o0
annual dga 3
annuiti 4d
anomal bk4
anomali ag 9 29 1c 24g 164 hk 19b 8w 89 1 3 3 1z tn it ft 3jz 8w 1qq
anonym 6r6 n8 21m 1o2 1sm
anoth 7p 9l 1v 20 1 8 q 9s 6i 2 1o 1k 13 4u 1h 4a 5h 1v 10 82 2w 1h g i 3 r 5 5p 23 2 w 5l 13 3 1 3k 5 eh 2o 2a 22 f j 7i 3w aj r 8 3 c 1 2p 7e 1 1t 7g d 1 5 2e 4z 9 1 1 2g 2 d2 2y 8b d 7j 3q 2 3 8r 2g b2 2 2 4 5s 1h 36 a 5e 3x 1w 58 5 2 r 2i 4 53 2t 6e m 2f 7j 2y 18 2w 7t 3h z 97 bc di 3l 7l 2 3a 4e 5y 3y 2w 1d 2y 1i 2k i 26 54 c 4v 4m 2j 1f 5s 4o 32 1w d 70 a r b7 3j 90 mq 2
anova n9 80 blm
ansi 4mw 6vq
answer 89 8a 3 p 3j b 1s f 2 1o x 1n 1 6b 4 4 e 4 2h 3 2 3 29 1 3 a 1 1 1 1 2 5 7 1 b 1 1 1 3 4 4 5 c 3 1 4 1 c 2 2 1 2 7 2 2 3 q 2 6 2 3 g 5 1 4 1 d 3 4 3 k 1f 1 1 1 19 1 4 f 8 2 2 2 1 1 4 4 b 4 1i 3i 3 1 4 h q 3 8 3 8 5 f 9 9 d er 2n g 1n 2y 2e 2v 2 2z 7j r 7a 59 1 27 6 5 l j 6 4 1v 2h s g 1u a np d5 62 hh 4 3 9c qf 1z 2d ua fn 2 r 1t 25 t 7 9 20 2 2 3e a 9 22 1j 1w 1 1 11 45 ed 65 k0 57 32 bn 16 gl j 4r c s2 j s 2 2 4 1 6 5 2 a8 5q 4t 2 1 5t 2 8 17 s j 2 2i 1d 5f 2 2u 1 1 94 1 3z
ant 2oq
anti 5x 7nc
anydoor 49i
anyhow 2mh
anyth xr 42e 2re 364 1eq
anywai 94b 35y
anywher 2u1
apart op 2f 5z 1k5 m ki 1 18v 67 zp n q0 2l 82 se 2v bo 2 5x 3a 1w4 jk 4l 93 q0 34 44 2n xf j2
api 1cp 7c 1 2q 97 2ke jk 1i 99 190 6v 4gu 8t p 1rg 6v
app 288 p 2e8 9m 1 354 2zb 22v
appear 35w 13h 3 2rl hu 54x 1
append 804 1o
appl 3q6
appli 1l6 2 1 1vh hw 1 jg p1 1 1 4h mi ne 5 lm aq 2z dn 3 3a 1iv 1j4 1gf tx
applianc 9e
applic 3w a 7k 8k y r x0 5hf 11i 526
appoint bl 4xw
approach ak7
approv zp 25f 1n3 2 eb 4s 16f 3 7c
approx 4zc
approxim wk 51 do 1 9s 2 5b 24p 1q0 1p4 ai 1ab 3qz
apriori 26i 9dw
aqlm 3i5 a0i
ar bkk
arbitrari 5hb 1u1 2sf
arch 822 5h3
architectur 3hk 1b 2 9l 49k
archiv 4r6 de 1 1au 28 ct 17q 2ut 4c e3 a
ard 2do
area kr 6 164 48 2 8 9 9q 1kz 3 6r c8 l8 2a3 142 l2 vb 3n k3 ar 8f 1rq 1 hw
arena 1du
arff bbs
arg 82d 2uv 2b7
argmax coh
argo 6hv 4kj 2f8
argpars 4hg ns 38x
argument 3eh 133 v 5 3 6r 9q 1 r a 52 2 1qh 16m 2uv w ix
arima 5d6 67e 1yp
arithmet 1uz yc sl 43o
arm ay 20z
arma 5yq 5lu 1yl
around ju 56 3g 53 91 7z 8v dr 2 41 1fg ft 2h 1 2 25 4l 9z 1 uu 7i 2 7d j9 16y 4 77 3 h sh 4e 27s js 2b 5m n3 e3 r0
arrai 2pd 28t 3 1 9 6a 5c 284 ka 3aa 129 kh
arrang 1q4 5 fl 2sk 4i4 bn nc 2k 25x 1
arriv 20 1 a1 5c0 3 bj 5a 2 2b 5z 4 2a eq km 6u 2yl iw c2 18o 1 tf
arrow 2gi 3w q2 1km ey 14b l1 13c je d 9j qi 1az iw 29
arsen cbr
art dgv
articl 70 d 9 1 2 3 4f pw 8 r 7s f tw 1m 4 7 3 1x 5 co 4la 3 5eg ia 3
artifact 68d 8e 3 81 73 5 1v 14t 2xh 3 j 25s
artifici 1wo 2 a 39 pg 1uw 3 2 3 1dy 3 17y a5 2 4xp
artist 41v 8c8
artwork 3rk
ascii 4xv 2ws 8b
asha sr
asid 2hp 28q 2k0 r2 7e 46j
ask ka b2 2b 3p ba 4 1p 4c 42 gm 11 79 we cd h3 1 er 9q cq a 2f 4u 18 av i5 2p 46 9 2 2z 3 1 65 9t ak sw 4w 1r dr k5 1o tv 4r 5g r4 gp 29 1 dh mt 4y 1 is
asof 7sv 3lt
aspect 1hk ed
asr ci5
assembl 4dj 3pl 63 4g5
assembli 3cl 4qj
assert 4zc 33v 4mx e0 7e
assess ctm 3
assign cb jo vf ac 318 ev 2jr 1r 2bx 19x 1j8 3r 2
assist 169 1b 7 46 9 3 4 6 r 1 55 1mk 8w 4mu 17q 1gp zl ow iz
associ 26i 9dw
assort 3h 3v
assum ux
ast 4ha of 2xr
astar 1ry
astyp 7ew
asymmetr 48o
asynchron 83k
asyncio 53z 2zl
athena dhb
atom 54a 2zg
attach 179 2ea 17w 1cr 5t 5 6u c6 cz 6 rx 1j 5 21 32 1hq yc 24b
attack am of 7 ew 1 8zb
attempt 14m 8r 1g7 38f 4 a 4 15 sp 17p wm 19f 33e 1
attend 49c
attent 2ev 1v iu 2 3 2 1 1k bf 4c 5 1g m 1 2 1 a 3 6 1 2f 1 ad 1k 1 h 2 2 1 4r 4l 3 r 1 7 5 12 3 1i5 529 ac 1 2 6 3 c m e2 68 6o iy
attitud 7oe
attn b5c 3 f9
attr 50b 33t
attribut x 6u q 3tg np as 1mu 1gw c2 1lq 1u4 xy
attrit bn 1we 9gs
auc gz df aql
auction 1sw
audienc ej
audio 3kh 94 7d 4 9u g 4 6 9 6t6 fs 1ox 4w 2d
audioldm 4aw 963
audit cy 4e6 f6 1mz 1b1 3bg
auditor 4r5
augment 3gj gt 8t 5b 79n
aura dgv
auroc bkz
auth 84e gr 2j0
authent 4fc 3p2 4zx
author dc u2 al 16 2we 3p1 3c3 1q5
authz 84k
auto 1eh 12i yq 1t 8e 1 gw 1ls 14r 17e 318 34 j c
autoarima 5d6 863
autoaug 465
autocast 2sw 8sl
autocomplet 1ut 3eb
autocorrel 5po 7 5vd
autoencod 26b 1eg h g dc 9j 3gm 3fi gp
autoform 5su
autograd 1r4 9ui
autograph ag8
autom 9rr
automat g6 7 k6 6b 4f bl 4a px 3 9c 2r 3 c 3 2b aj 8t e 1u 1 60 26 gf r6 8e 7l 3 98 1r 1o 25 g 7u 1 22 9j 8 10g d3 3 eu gt 72 ez d8
automaton 3e3
automl 2gz 94s
autompg 4yf
autoregress 5d6 a0 5mi aw
autosc 6vm
autoscal azd
auuc 2k9
avail 34j jt uj a go 15o 1n0 ce 1ux 2o 27 1cg 1eb 2w 6m 9
avatar 40j 1aq
averag 1v 2z b 8x 1v 4 1p 3 1 5 6 2i 29 h x 1q 4m ra 16 6 6 62 4r 4p 2 1d 9 1 5 cm 1g 67 5f 3 3i 7 3r 1 3 4w 55 2 3 9j 1bt 1 g3 6w 1m f 8 2b 73 1 2z 10i m 1y 4 2 f 5 5l 5 4 4 5 3 3j 3t 1 1 2 1s 1 1 k 3 2 34 4f 4 7 a4 2io mg 3t bw 8h 5 g 9d 1p uc 1 99 42
avg blu 1eg
avoid 1dy 5u 16x 49 5 4 40 7 1r 5 ce az 7f 282 6 1u dt 13l 4wa
avro 6rl 6qr
awai 19o 3n ju zi w1 2p hg 5p v1 12s e6 13 52 4p r 4h z 32 3u 4r m 35 bd nd p 4g 3p gm n8 4u u8 bm fd ee i2 4g ed 37 1y
awar 3ia
award 14z
awq 2w5 m0 8fp 1kt
aws 6bq 6eu
ax 76u hs 8 2 i 12r 4b1
axi 4wv 9 2 102
azur cqk rv
azureml dhv
back b 3 s r 1 v 1 7z 41 51 136 5u 3m g4 26 ci 6n 2l dy 24 7j 66 81 3t 2i 1a 72 6 3 3 6g 1 1r 25 1 im 3u 8 a7 2 9o 1 7z 1f m q 8 fw 7 50 5c 2 au 5m 1o 2 4 xk 6v 1y 1 15 12 5e hu 2 4e 32 k8 36 o 7 1 n 2 6 3 u8 1f 8 f5 2v d2 km 27
backbon 3h9 qz 7dq
backdoor 2kg
backend 3q4 18r 3k 1mk 1g5 308
backfil 6od
background l1 2qv hy 3e 24 1 1q 2i 2 yo 1i 110 t3 15q 1o
backlog a36
backoff 511 10y 23h 2sx
backpressur 4q9
backprop blm
backpropag blm
backtest 52 vm 4ho 7ke
backup 4rj 22x 1b3 241
backward blm 12j 2
bad 1 3o c 8 cs br h 3u 1t 54 3 8 3 1d a 13 2z 43 2m 2r 1d 8h 8f l4 fj b2 gx ob 9b 1ae g mf 3a jh 2 21m 1kg 18r e0
bag 12q vo 6a 3iz 7t 3p 5b3 29 k 90 lr 84
bake 7k 2q8
balanc 9q 4m t at 17h z 2 1 a 2h 4 ap k0 jy fv 9t l5 zl 1jg 79 om 37d 7 1 8v kj ng lb
ball 2g7
ban 3dh
band 3x 26v 3bb 2 7d 5 5gx
bandit 2bx b1
bandpass 5um
bank 2r 35 70 1 3a1 22p
bankruptci f3
banner 2c4 av 5it 3aa
bar 5m e4 13z 2pi n 5 1 f0 1w 1 f 1 9 q 4x 1w8 18e 364 3z 7k
barcod 44c p7 g1
bark 4b0 d 95s
barplot 4va 6gm
bart ces
bartlett v0
barycent 5w6
base 3k yz 5 si 1 8y l0 ke de q 3 3e ft iu 4 88 9d 129 1f er 5g nu g2 6s 1ol 1bi 1i 1j5
basel 3y
baselin mp yz 7 1 10b 2qy gv 5sb 1a0
basemodel 8mx
bash 864
basi 1tv 1t0 3x0 m8 yz 2he oh
basic 475 35d 2nw 2sx fx
basket 1t 24r 1 4 b 342 61o 7q 2 u2 6j 35 1
bass 5zg
bat 5rg
batch a8 19q k t 1 fw 3 fu 8t 1k b 3 2 1 1 4 1 1 2 14 6 1 5w 19 1 1 3 3x 8 1 24 9 1 2c 1w 2y 9z p 77 gv gy he 9 sp 77 4 7d 2l 4 5c 70 j 17h 9h 2m1 1y 3b c 23 3v 1 14 34 50 4 cb l4 c1 ch 49 4u
batcher 34q 2zt
batteri 9g
bay wm 16w 9j7
bayesian sz 2t o 1h8 2t 1l 3em 5q1
bbox 439 7km 111 3
bca wc
bco 1lx
bcrypt 4fx
beam 1jj 1m1 8h9
bear 4c 5o 1
beat jf 3f lj 32w 1 11q 2ad
beauti 3vu gu
beautifulsoup 7w8
becam 10n
becaus il 1pv l8 49d kl
becom 1gp bs mg dh kk bx 6g 214 ay uy x 4o o4 347 rc
bed bi 2
beeswarm 4wa
befor 10 1d 6f 1j bl 83 1l 4w s 1h 90 r 6 1l 7 65 ih 26 ea 3 5w 1e 1f 61 a 74 v 19 3 35 23 8g 3y s 44 v3 1z 2o 7s 1x 82 y 1j j o au 10 2v 87 1i k g 7m 2 3 6 51 3v 2h 10 8l 2q 2o 64 e 2e 5 2l 71 30 4a ft 9p 6m v ix 3 3y fd 72 9 e 4 7x 1i 9i em 3c q 2u 9e 5f 6l 8z 3i 1m 4l 1a 86 1t 9e
beforehand 9zn f 29j
begin sq f3 d cm b 9p ve 7 7x 3 1t 4 al 2 8m 38 1sk 7 6 hh 6d 9v 1 77 cg j ce w4 d 11l 2s t 4o j7 9x 1e vx 14 s 5j 1i sy 14 8b 6d 1 ly
behav 1bx 1de 2v 2nc b 32m
behavior 2nz
behaviour 7y nm 19n ic 9a ee 1 18i 2 1 va b x4 1wk fe 1 zc ib vg my
behind 2iu ln 3 m1 1ky jp 3q 1pf 2 2 74 6a 11 29 9 s4 23b 8y 1i7
belief vu l 5 3 1h3 2r 6o 8zn n4
believ 1wt c5
bell up 7 y5 cm 3 am 2zm 1nw 6 g5 4ed ch
belong ar 16q at 9d 3g l 3 tw 2t uu 10g 2dx h ok 16i dh 12 h 72 1a c6 1uj n8 1
below 1ng 1 w4 e0 1he 9w 2rc x3 vg 2w6 1y
benchmark bs ux 6z 1p7 1ia 2 rt 2tj 354 54 1a5 9h
bend xd 1gi 2zx 264 4v 4mo
bendabl 2ej
benefit dz iu 1nb
benford cy
benjamini va
bent 2el 1qf
bento 6pe
bernoulli 2gb
bert bmw
bertop 1hr
besid 10f 1x4 p2 1b 1 1xl 4ul
best 4 19 d 24 1f 21 10 1z 51 c i 3 2 1 2 5 5w 5 3t 31 7 2 82 6v 1 3 di 1y 3 4 2 1 25 u 6 b ai 7l 6 e 1m 3 13 9 1y 1 2 1j 59 4 2 k 3 1p 2i ec dc k4 kt 3 st h 5f 1n 2 3 4z 2x 20 u 15w 5 d a9 4 6t 2 2 a 28 52 2 29n l6 wl 12 bs l 1 3 3o 4y 1 2x 5e 88 1 7g gz 2n
beta 5e ko 7c od 2ly 7c7
better 3p f2 e g 2v 3 3 7 7 7 1e 24 54 18 6j 2 k f c y 2 y er 17 4 p2 cj i 1i 8r 2s tg 2p 1 7b 1we 1lg 2 tm 1p4 125 k 3r 4 62 au 2 b 3l 40 1l 2 9 dk f2 1h
between bu 54 2 c f 2 1i 6 5 19 v o n e d 5q 3q 2u 39 3 10 4r 3o 38 8e 3 1 q 20 s 18 i e 2j 3 4 4 l 9 3w 20 6e 4 9 2 b 23 3m 2k 10 8q i 1c 4x 2p 2 49 c 1 j 23 u 2q 2g 4 46 23 8 v 1a 12 6k i j 7 6r 3a 2n w 2k 3k 1a 1 7x t 41 13 6y 4g k 28 5l u b 2o 2 1 6 44 i z 60 2r 3m b 4y d 1i 4f 28 40 1 2c 2g 29 4q p 2c 51 3 2 8 a0 2 p 1v 4h 4e 11 7e 4 3 2g 5f 1g 1c 4n f0 44 9s 67 x j 9y 6q 7w 1v 2u 4r 2u t 2v 47 ca 1x 5a kx 2p 24 n 4u 3j s 9i 4p
beyond ok 1n i0 m 2ix 1 ad 2xm gk ai nt
bf 2sw vt 7ws
bfill 7lo
bfs 1sc
bg 7z
bi 3k2
bia if 33 sg 5l 12x 37d 5im an
bias 3f4 6v
bibliographi 1j4
bic 5z2
biclust 2hz
bid 5j 31 2 1kc
big hx 80 ay ju 4e 84 9 o 3 3 g t 10 o ao gi 10 3g f 7w 1c 5 c9 dc ha as d0 2y 4f 152 qe ch 20l zw 1b n8 c 1dv 4v 1 9u ay
bigger 1w7 vs 5 p 2v 1b 2 gd ej 2jh 2d 2mm 18e t1
biggest 7ud 544
bigqueri 6l5 3 dw 6i7
bigram 1gd a6u
bigtabl dh7
bilingu 1il
bill 1g 2 1q 1 9m 103 3xu 1 1ik 5s2 1 67 b7
billion 2vh 1y 3ge
billionair 6zv
bin 3s 1ni 5cx 12i 3gn
binar 44e 3ga 7
binari 15z g1 3y 58 1p2 wi hm xx 1mw 4 ng 2w 1sd 3bl 2v
bincount crr
bind 86u 2s2 1se
binomi 4p pr
binseg djc
bipartit 1re
biplot 4v0 7dq
birch 2hv
bird 2or
birth 7q1 1rj
birthdai 58i 2hm
birthdat 7q0
bisect 1py w
bit 1v8 ea jf 2 36 4 6 3 1 ga 3 2a e 2i 2 4 4 2 1w 3v 1 6j 1 g3 35v c6 e5 2dd mu ed cb 1 3 1 1kp 2
bitfit 3ly
bitsandbyt 3i1 a0m
bk bak
black 4p m f4 dz ii 2de 57 4z z 395 14i
blacklist cop
blank 1bp 4n 2e2 zm bm 1ug 4 h bx 2u n 54 5 7 4 2 a 3 c 87 12e 66 ko 5y 3s n5 1g5
bleach 598
blend 1me ag ih 1 iq il 54 ap f 1pv 5ky 1t8 2
bleu pe ay5
blind 41g
blink 11h
blip 4ca 94s
blob 2po 1fp t2 1gi 1s6 2tr 1pq rv
block fe 8i j3 5 d7 3 1ge j i 4v 2 93 39 c 3 5 3r 1 6n e9 4 53 2 6e 3 4b 2 z2 4 20k fm 3j ad 16m 6 1h8 d e 1 9 3m 14s 1h 4e 3u 1 q1 48
blood b3 5fe
bloom 4rd 8p9
blow 2sk 4v3
blue 4qo 3pb
blueprint ail
blur 3rz 97 3 3 48 45 4 34v 48y
blurri 3rw
bm 17f 7w
bnb b77 2bg
board 1l 4tv 3by
bocpd 5wo
bodi 3zw 6s 40u 3ue
boft 39s db 9vo
boil 76p
boilerpl 55o
bokeh 4wp
bolder cdf
bolling 5m1
bond 4j 1
bone 3nc 9vf
bonferroni va
book 5h 7g 2 2 p n9 68u nu 2sg 1yq 1
bool 87m 58s
boolean 87m 58s
boost yg 101 9 49 c0 1 2 1 3 2 1 8xs 69
booster 2f5 2
bootstrap 4m f1 cg 4 x8 b9 3ir 62 8 xa 2kh 1q6 8m 29 1n 7x 1p
border kv 1an 22 4 5 1w 41 2 6o 5l f 1ba 132 23 2up ge o2 8z 1jb 1ga a2 aa 1 2
borderlin 1xz 1l 9db
borrow d 3m 7hc
boruta 7na
bos c8i
boss 241 r1 30e 5fd
boston 4yf
bot 1ca z 6nk
both 2z ch 83 32 ui 1 b9 1e o 3 o 8 z u 2 j9 4ey bj 1 mm r 2 3 2 3eg on
bottleneck 26h wp iw 433
bottom 5hv e 2pg 4s6
bought 3 26g 3 f9 4fn 4ba 7n qo ai
bouldin r3
bounc 8u
bound wd u6 jd ik 1xt 11h i 5r yl 3e g7 3 qm z 1a1 261 1gs
boundari kp b qk 2se qs kw 2s7 389 18u
bowl 1qo
box kf dz h4 bu 2bo 5 63 2 mb we 3 iy 5o em vj h6 bp j4 27m dh 2 fu l8 1
boxcox 73r
boxplot 4vj
bpe 1g8 1k3
bracket 3p 1 3 3y7 32d 5 9d ia
bradlei 1mv
brain b5 1uu 3us 5tb cy
brake 2an 2v
branch 3j 1n0 c2 c6 33b j0 e 1 2 2 1 2 nf 7d 1 14 2 c fr cx hg wd 1md 91
brand 8z 6sq
bread 7k 1zc
breadcrumb bfy
break 2b 2 i1 gl 1py m4 c2 2 pa da nh 9 6 4q ic 5f jl pq hp be 12y wk 117 dg 10j 5 m2 83
breakag er
breakdown 27w
breaker 4f1
breakpoint 4rr 6wq
breed 2oi 9a3
brent 1qu
bria dgv
bridg 1s4 19r 56d
brief d8r 3
brier oe azk
bright 416 4 3z 6
bring 6 8a u3 o 4p 1mh 3 66 1r 40 5 28 ko 45 fi a8 1w 2g 6b m6 db 44 3t 1w 83 1l 47 j 2 3q ai 35 g 5 3 4l ah 65 8g ig 5 a7 4a 87 3e 4i t 3j 48 2z 2w 1g 1p 7q 1x 3i 13 3a 57 7p 3 3q f 1h c 7w 25 3h 1jv 8b g4
broad 77u 67o
broadcast 2u8 va 4iu oh 28s 234
broke f4 5no m 3 2
broken 9n e lo 3jd 1oi 1t7 122 eu 3bl
bronz 6s3
brows 6mn 2 1lt
browser 339 z 1cc 6i 1 9r 55 9 19v al 194 cq 10z 5 1ln 5z fe 1yk
brute 75n
bspline 7jv
bucket 48 rr 1j2 wi 13h lm 9x 14e 3 1 p6 a 144 2pv 1s4 rx
budget 19 7b 3 4h 2 m8 kv 42 1lt 3 1tf 7o1
buffer 1cf 1b8 3gw c 23x 4o8
bug 4s6 3gt 4rt 31
bui 3b 1 1e h b 2h 2 4 3 4g 1u4 1o 3do 6o5 s a7 16
build ak 1h7 rx 5w 67 7 4r 7 a9 vg h 6g bp at 1b 5l z8 4u 4 kb 1 22 qn 1q dd 5x 8i 1u da 53 ij 3w 6 1i0 fm 13d 1 e5
builder 1bo 3s 1sp 1p5 9l 27 1kf 1u 1ds 35f 2d
built lz 1h5 4oo 1pk z4 8z
bulk 5bl sy i7 75 4kj
bump 55x b3 22y 4 3wr
bundl 4l4 45 1th 1ji 46 2w 1k1 391
burst 1hu
bus 4k2
busi o6 8p 267 cz y8 s6 1g 6 5q bs 164 zx
bust 52p
but 1ei jv bs 2 1o 2o 5c 37 2l 2e 4 dc ep 11i ev fw 7 2j 4q cw 22 ys fa 6 6g 1u 1p 3op
butter 26w
butterfli 3ad 7xn
butterworth 5um
button n2 7mc w0 20 1k4 2c4 2
buyer 7v 2 el 3 af 62g 5lr 6s 3
byol 3l8
byte 4h0 8 52 2 ic 1ue 17q e 2c h3 um vu ze 1sv
cach 1cl 7r 2 1fm 9 1 h6 21 1 b 1s 2s 3 m3 4 qh 1i 3 3 2 8l sc 75 du 1m 5u 2r zo b1 16t 1kj 4n 11 70 1u 1u ku l8 70 bm r
cafe 7ur
café 7ur
calc 89u
calcul 1jb 19g 1x9 ii 2c t1 39 3 vu f1 7o k4 rd qh 2xr 1
calculus 1r6 ta
calendar 57s 8 3 1d g3 1p 6m 1f 18 ri 4u fy gt 4 2 tk 2nc 1hl
calibr x5 5 4 1b9 12c 78 1 5 ml rf 6aw gp 1pf
calinski r3
call 1e 1z 5o 1 1b 2 4l 2h 52 ai 91 2 2 gh e 4m 8w 2ea 2 3 4 2 12 3 3 3 9 1 t 2z 6i 76 3q 3 17 wj 2 8v fb 1de 8p 7 b 3e 2o hi b3 4s b8 3 gf 1g 1d 2z 1 3d b u 98 67 c4 1i4 1 2 gv
callabl 6js 1q7 vn
callback 18b e0 4 1 2 13z o3 6 yc dv 1lj 1xn 2yr 9o 1mh
caller 1bh 33b 2 mo y9 53n
calm 5km 4 2m 1f 1 3b 62b
cam xz
came 5ie 4lw 5g
camel 58y 31c
camelot 1et
camera 40f 3 4g 4 r n
campaign 19 6z 206 cd 39b 21u 4qm
canari 4qo 1yn
cancel dq 1ud 6 1 3us 27b 2r1 ni
candid bp or 1c 1k8 jm 83 pl 1l3 2m6 4sx
candl 5n
canni 3s7 d0 3u
cannib 72
cannot ac 20s 7s yz 1il 203 hq ll 110 5h 3y y1 lo
canon 7pg l7
canonic fl 9ak
cap 2sj 46y go yd 13e
capabl 4pw 3kv
capac bi 1g7 6j6 4w2
capit 42 7m8 49 1 fs
caption 3kc h1 ah r 53b 286
captum xz
captur ml 609 1o6 2rv
car 3x7 5o x 8j6
carbon 9o 1
card j 5o 2 8i jz lg g 3 17c s 2 9 a 3 3 1 6 3 3 2 1 f 1 t 1 2 1 1 3 2 9 1 1 6 1e 5o o 15 1i 3 2 1 1 2 1 k 3 8 8 5 4k 1 1 3 1 4 1 1 2v 4 a g 1 1m e r 52 1 3 4 8 i 3 1 j b 60 3 ej 2o u3 38 16 zp 1 1 7 h3 3q q 3 dw wm 35 9u 6h 20 ls 1ni 2t 7 w r 1k 5 5 7 9i 2 f5 o 3 6p 27 1 1a 61 3 1 1 2 4g f 21 6a 1 1 dz
care 11p 860 cq
carlo rz vs ahx
carri 1c7 1ew 3bm 3 139 fp 2 g8 xz wd 5f 9y 2 et 1z5 1 1t fq
carryov 8d
cart 273 33y 7a4 33
cartesian 7tf
cas b29
casbin 51q
cascad 2fk 1sh 98u
case bg 7h w 6 e y 29 1g 75 6 1m n 23 vg 6 4 1 b 1 4 1 a 4 1 7 a 5 3 6 3 4 7 9 t 1 2 1 5 7 6 4 6 3 2 7 3 3 2 1 3 o 1f 3 3 2 1 5z f 6 1i 4 38 m 1 4 m vn 1x3 1rq 9v 3 h j 7v 7p 1 d g 6j br 32m 2 6 95 30 br 12 4m 1 3 1 2q 30 d9 1
cash 4g 8t
cassandra dh7
cast 3o6 ml 4 341 we 2u9 9b
cat hh 3dh 7t
catalog 7o 2f4 3ll hf 9 v 16f e4 32b 15f ge
catalogu 66r a 24e 1uz
catastroph 6x 3e4
catboost 2f2 53v
catch q3 1
catchment 1vr
catchup 6od
cate 2k0
categor 5u 1x 1s8 gw i 4jz 1ad 3cg
categori 7s 4v 50 5o 16g 2s 3m 1j 2 7h 5w 1 l 2 11 4 2 2ec l mb 1j7 2 1 c 3 3 a 5 4 5y a 7n 2 2e 6 3 2 1 2 2 1 2 1 2 2 3 1 1h 7n 1o hd 24 2y3 1k6 24
caught x0
caus a2 2 1s4 6b 7z 1 2j 1 a 1 z 2 u 537 1 2gc m8 x9 1h0 2
causal 1i2 qa bo c e w9 7pf 4 ge 1d
caution aux
caylei 3af 7xl
cca 7pg
ccp 2eq
cdc 6mu
ceil 1qa 59j
celeri 52b
cell aj e3 17a 9z vs 5w 2 vz 36 1 op 1s 1f4 nq 2 8 f6 1 2n 2g 1c 4e 4 62 12 1hf 43y
censor 7f 20a
cent 1v0 2
center 91 1ip 6c j3 1gd 3kt 3ui bk 1c9
centimetr 72v
centr 1n7 b4 6x by 2 3 4lp 1c6 187 213 mi pq
central 1s1 4ex 2dq p1 wo
centroid 1y1 i6 986
centuri 1tc
cer r9
certain 29z vv 7p 1c0 rh ja 8x lv cb 6j qt 14e cc o8 2gl la 2
certainti bq1
certif 4g1
certifi z5
cf bak
cfg 3vp 83w
chain 5y l lq 49 fi dn 38 a8 5x 3e 3 8 cu 1 h0 f0 1l j3 u1 i xd 1q d7 70 3y 2z gl ai 9 36 qf 5w m8 t9 lu cw
challeng 10e
champion 10e
chanc 3z 2s 6c 2e 3p 2g u q 19 1 4 5a 1z 1g 2 4 cu 3q 9x 1s 1 dy 24 g 2h 5 4 43 4 3f 1 39 1v 1f c bt 3c 7 2n 9 84 2 2 1ij 3a 81 2 oy 1db 1b au 7 10 18 2f5 18z gp a1 i 1u 38 z 3 3x 2z 5e
chang 44 33 de 8 b 1 2 2 6 f 1 2 6 4 11 63 5e d w 4 2 ei 77 ex 7r 4u 5b r 1e 2s 11 c b r 7j 59 30 1k 1x o g 6a 4w j 10 d 30 7 g 1 5 18 h 2 4g v 3y b 2s z 36 9 m x b f 1a 4t 2 2 e 1b 7 2 5 31 h 2t u 1 94 5a 9 1 d 4 6 p 10 l x 4x 1 4 3 3 1 4 7 2 3 1 3f 4 7 3 40 3s 40 1k cn 4 5 31 30 3 d 5j 6 n g 1 2 4 4 1m 3n v 1 i c5 4 68 10 x r 6 1j dc 2 3h 2x 3z 6y p 16 3j 2f 16 5k 20 3 3t d 93 47 y d6 1j 1t 1i v 25 1c dx 3 4k 4d 2j 4 a 3s 1s 17 1v 2 5w 2y z o 2d 2i z 2 48 1 3n 4 1p i 2s 1 2 1c s 9u g2 9c 1 5l im 54 5
changelog 55x 6aw
changepoint 5f2 hm 5rt 1mu
channel x 2vs 12q 1a0 32q 2da ai op
chapter adc
char 7q8 m3 4mv
charact 3e1 1 18e 3aa 2 68 9b ml 1di 85 72 27l 2
characterist 3v 5d9 61 2h1 1xn 1us k5
chardet 7wn
charg o 4qu b3 4e7
chargeback et 6ei
chart kx c2 15j 4 2py i 2k 2 8 2 2 n 1 2 6 4 2 3 6 ov ac 3 fe et 6n 2 19y 50 a2 282 28n 2 ez
chat 134 26 2q 3j g 9 7 2 8 42 39 3 a t 1f 1vx y uz wy 4bf uf 1 ri e8 1q m5 9k g6 be 3 4p
chatbot 116 3 2f 2i m b 4v 17 n 4 9 48 2 1i 1lx 8iu
chatop 59e
cheap 9i k9 ja oh e3 hf 5 f 3y1 t0 7 518 1 sr
cheapest 7j 75 19f 3 3r
cheapli 2x8 mi 89r
cheat i ee gk bqm
check 62 5 9i 5d n 6f 89 8t 3 3y 9 7q a 13u 3 fu 7w 1b ab 5 7 5b c5 82 z i 2k 2 2 9 7 2 fl 3 1 10 26 44 1d aw 3 8k 2 7g 9f iy 1k 4 3 3 3 31 1w 2 cm 2 8 1 18 8 6 ld j 1 64 8a f0 ld 5g fu 2i 9j dn 3e 2 1j u 3u 3 16 ch 5 59 a 8 wh 1t 1y 8q 1 m9
checkbox bft
checker 1b1 2iz 4im 349 qf
checkerboard 4vf 6gh
checkout 5b1
checkpoint 2qw 1s fz 3f 3 2 5q 3v 3t 5 2 n5 26j 7 6t 6w 1fj 2sy 2 37 pw l7 7b g2
checksum 57i 183 1xj 328
chess 1dx
chi n9 6zf 4u7
child 6o7 11o ne y3 19r
children 3u3 3 1vu 2n9 vj 1i4
chip 3j4 2 6w 3 7st ft tq
choic s5 ed 6 3iu i6 2fl q5 kq 43 k8 5e 1fn 1it
choleski 1u1
choos h5 55 1p 51 cv 2q 1b 37 d0 1a 8f s b6 3r 1l 6 x 4r 4 23 t 3e c5 4 4 3l 19 3 4r i 1r 5y 81 bd 2 cg d4 gt 3 98 1r 49 95 bc rv 5 b 23 fj b5 6p 5r 2t ao 4t 1l0 6d 1x nv 120 e9 1
chooser b6s
chord 4b9
chore cxx
choropleth 4t3
chosen 13z d 7i 91 3 c 2 ls 1fp y1 2f4 3m
chrf 1ii
christma 5e1
chroma 1f1 c1u o
chrono 5sx 6n3
chunk 10r dt 251 14i 64 82 2qi kr 340 17l
chunker 10r
chunksiz 6qm
churn 1n 6c 2e 3z 1tp 9gs 1a0
ci 563
cidr 7vm
cipher 4fq
circl 1op 9 38 32v 2on 3 55 xf 2px 1un
circuit 4f1
circular 1ou
circumst 8k0
citat 1j4
citi 5i3 1jh nh 4y5
civit 4cz
cjk 1gb
ckpt 8cv
clahe 45h
claim 2h 3z 5 1 1 48 207 8oj 1hh 53
clamp 7g5 yd
claran 2h9
clash 8io
clasp 5wd 7mz
class 3s 31 71 3g 2 9 35 1 6 2 2 g 2r 1r 1 1 5 b 113 4k 2 1 3 7 1 5 4 d 2 1 9 4 1 1 h 1 2 4 3 2 5 4 1 1 1 2 2 3 8 1 9 1 2 c e 9 1 o 4 c 22 2h 3 1 45 y 4g 2 1 1 c 3 2 2r kj d9 l 1 2 3a 2o bg 7y 5h 3 6t 3 1 5 2 67 3 2 1 4p 6 44 4 t 1 5e bv n 2 1f7 2 4z 2 27 a 6c 2 3 ea 2 23 6o q 2 3 eq 5 11r 8 7b t 1no 12 j 44 2 4t 5 2s 6 x c4 1p h 1 1n 1 h 1 1 5f 1x n hg 24
classic 1fd 3xx 249
classif 34 80 1e dy qu 4 k7 1z c4 a0 r7 4 6y es 17 2m 4u 1ey 5mv bv qu
classifi j7 a 3 19 5 2 9c au c8 4k 2 es 3 7 j 2s 8c 1e 1h 11 8c 5 rw er 70 s2 mn 2 e dm d 5t7 al 163 6o
classnam 8du
claus 1iw 1
clean od e5 e1 f6 1u 2 a 3 2d 3 9 3 e 1 bc 1j7 5g ir km 1e 84 6y 9d 3t u1 7 8t te jf rs kj 8s m cq ne d7 5d 9q yd 1
cleanco 7v0
cleanlab 7rq
cleanli op 3zw
cleanup 6g7 o 1x2 4cg
clear 3of 1 6v 4im bt 1ix vx nh kw t5
clearanc 75
clearml di1
clerk 22o
clever 3av 224
cleverli t0
cli 4hg 28m 97 1ew
click 8h 4 vk 17v 4s 2 4w e a 2 1 1gy 11w 2bx 1 5 s1 4q 32f 1n2
clickhous dhb
client 4 3 17 e 1b 19 1q 1w 2 3 7 24 4a l 59 oz 38 ey fg 13 27z mx 1 7e w0 bj 57 9i 4i 7f 1 ha 1 4a k4 2pp 4 4g 84 14h 5y v 2 mb
climat 9q 1m9
climb 2hw 6x 2pp
clinic ay cbq
clip pj 22r s1 8t 1 2 c 6r 8 7x 1o 5 9 i 1n 2mv 1f1 3kj gr 1w d3 3 m0 8
clipboard bgj
clock 58c p0 1 g 1ff 1 6h uy 29r a
clone 2nz 1m 1lj ag 3h 3pr 2mo 259
close 5o ju zq ad 6 s 1 fq v4 8s bk o8 23r jd 6 a1 2d vc id 28q 6q 4v 18u 1
closest le g2 1 ds l8 2s 1 1 5 1 1x av 19 3ej qj yv 54 2d 497
cloud 451 nx a 3b 1f7 3 1 34 1 4 9u 2 4c 2 xy fu 1h 1 ev 6u lm 37 j0 52 7k 5d 88 9f 3e 1lf 1 rb k
club 1s8
clue 23n
clump 2hp 2
cluster 3h b0 a6 6 198 1s 5 4v ck f i 3 4 3 8r gm 1h8 10x l5 5 2a 8 56 5 1 nx qz h1 10k c4 63 kh 2p dw 1 b 1p 8a am 5i z3 7o lw
clv 5 7x
cmd 8ge
cmean 2ia
cnn 31p 8ns
coalesc 7fz
coars 3s 5l6
coarser 2t2 2pz 6
cobol 7wj
cochran j4 b4 aib
cocktail 7ny
coclust 2hz
coco 469
code av 1 1 1l f6 1 r4 45 jh 1 9c yg 3n 2x q 4d ei 47 8s 7q 2 1 1 3 1 1 1 1 2k 1 1l 6f 5p 4 1 1p 118 n 4 l 4 2e 4 3 5v 1 6f e 60 1 2 37 3b 3 cj 4k 2 60 17 4u 7 1j 3 1 6g 9p 20 fu 24 2j 5v 2a 1a 89 14 5u 52 3 82 4m 27 1 27 1p lz 4f 1 1 20 bk r 4h
codebook cht
codec 8fc
codegen 532
codemod 55p
coef bpl
coeffici x2 or or 1 2k a 1 2 7 2 19a 3zw p 41z
coerc 4ir 3wr
coercion 503 6er
cog dgq
cogvideo 4a2 96o
cohen q5
coher 5i8 7ye
cohort 15 bok
coin uj
coincid je 215
cointegr 5k 5m5
col 8g2
colbert 1fm
cold 2m7 37q
colder cde
collabor 27c a3o
collag 42k
collaps 78m 4wo
collat 17k dq 1fb e 5eo 43g
colleagu anh
collect ez 3y gk 16 eh 1f5 aj 8c 2h 9v vp 3t 2s 60 5z 86 9b gd 31 5 cb 1 fh 1 8o r3 3b 99 6y q4 bh qy da ne 1aw 6r 1
collector 8fs
collid 9sz
collinear 765
colloc 1gd
coloni 2oq
color 3zg 67 h9 3t2 302 h 25
colour 7t d1 7 37w 4i 23 68 h7 5u 1 2 a 1 1j 1 2 k 3 2 1 1h a 8a 1vw a ur ft 3q 5p 2qb 5 4f 25 ha 1
column k6 2 c 4k 2 2 1 ap 7z 2 cz 8q 6c 2 1 1 1 91 36 1 2o 1b b 3 q k 7i mw qa 1v o0 5 8 3 22 4 i f 23 bt 1 bq b3 1l 4 9b 6l 1 90 4y 1 m 5l 19 y m 2 1 2 2 2 1 3 l 7 1 7 2 4 o 3 c 7 h 1 1 3 6 3 h 2 1 2 5 2 3 1 1 2 2 3 2 1 1 9 4 4 1 h 1 1 1 2 4 1 1 4 3 1 4 2 1 8 x 5 9 1 5 2a 5 9 3 3 2 2e 4 1 3 2 1 1 1 1 4 n 1h 2 2 o 1 2 5 n 3 1 h 7 2 4 4 n c 9 12 4 2 1 2 1 5 5 4 5 2 3 5 4 1 j a 3 3 l 4 2 4 1 3 1 5 1h b 2v 1i k m 5 1 e ic 71 51 2 38 7c 48 8e xf 4 9w 6g af 1 2x 43 u s 1 1 1 a y 1 r 1 e 1 2 1 1 9b 1 4p 2 33 g 9 3 1 5k 68 a 60 10 1d 1l zj 18
columnar 6eb 1oe 3c1
combin gb 5 ci 16 dc 2o k 4x 8r 1q 5d 4v 3l 3 9 8 8 24 6 4 a 5m 5u 5t 5v 3e 1 6 5 ht 11u 1 c 1 gg 28 h0 4p 4 6 6c 1c 1b 1 1a 32 4n 2d 1 xj t 2 a x 4 17 8 82 19 7z 1t s 5 q h 2 7h er h 1k p7 5q 1z 7w ja 16p s hn 4g yk 2y bw
combinatori se
combo 277
come 16 r 1 w 34 4v t f 1q 4v 4 9k 2i 5t na s 48 fw u 8x 3 45 4j eu 6w 34 1hf et 2 2 7 1g 53 4o 5y 2z a3 b 10 3 dn 1u 1 ex jq 9d ub g6 bw 7s 2g b 1w 4n 41 65 8v 28 cd 6z m 1s 1b a7 6e 9r l7 56 7p mj
comet 1ii 1kp 9c2 12s
comma 7f4 g 2z cd 1z ov
command 1bi 1wn kq be d7 5 1 1 2 1i 3k 1o 4 gt 2 146 76 gj 18w 80 2 27 2n f0 1f3 2r 59 c5 bw 99 1 1ln
comment 11w 15 3wy bc 1 2ez bf eu d5
commit 4nc 1p 22d 1pa
committe 1yj 4 5r 9qf 6
common 1c2 91 96 j d 20 6 6 p 2b 3 c 5 1 3 o1 20m 7z 2 26 8i qg 1 1 140 59 am 33 8i 4r 6u 175 aq 2 rt 3k ob 1ba 7u 1 hz
commun 1s5 1bs 31 8j 3 9g 4n9 4zo
compact 59z 14e dw py 1 10 5z rm 4ry p
compactli 1u0
compani ae 31 nr 7 r 3dd hh 4q gj t5 6l w8 n g8 3 1 f 4va 1 rp
compar 3x ch 2 s o b 10 9 2 28 8 8 k 6 8 c 21 5 12 e 2y 1 4 4 5 4 7 4 9 27 2q h 42 2 2 16 14 1g 1d 41 3 4r s 2 3g gi g5 a 4 1n ht 6 gm xw 3 3a f 3 6e 1 3e 34 2 hk 6 6 1w pf 1 9o 7x 9a 3u 7 7 dz 1 3b w 20 3b g 2y 6 39 4 92 2 aa az 6q rl ey v r si 18 3c 7 7o 5i 1j b6 b8 66 fn 1 sl
comparison u2 5 10 6 8 8o 4 o z 3v d1 wn b 222 1vr wl 12p 35f m9 id
compat 1k0 6x3 4dw
compel 41y
compens 56o
compet 2fj 5o ze
competitor 7q bh7
compil 343 85 6q 1 2 1 2ya eg 1dh 7y 136 1g1
complain 7v 2hk 1t8 gf 2dd qu 20e ko 9a
complaint 35 62 1 sr
complement 2gb
complementari 272
complet 14q f d 1e o w 49 19 4v 2 15 3 28 j 1e9 24a 1 1n3 29 5n b kr 85 nt 9m 34 8y 2g pd 1e0 1es 3e 1 3v 2 n jv
complex ig a8 1m2 3cu
compli 7er
complianc db
complic yf 48m 202 39k
compon io 19l x3 lm w2 ch 1f 7m 2k 1 b4 83 db 3 os 5 1 u ef q t 94 hb tq 2ih 3 2 2k 71 j6 19q
compos 364 1z2 1 k4 av 2hj
composit 2cc 1kg 4kx
comprehend dds
compress rh nr r4 py o ij 3c ps 1gg qe r6 hq e1 d4 2e 2f3 og 4e 4y 38 4t wc 3a 6m
comprom tj
comput a6 g 4q 1m 7b bd fd 8y t5 bo 2 8 10 7 e 57 9 16 5h 3 5m 4 3z 2g n aa t 10 39 9m 2l 30 2n 9a 2 gi u8 32 b 2z 2u 3r 3 3 5b 34 1 ce 30 lw m5 5 5b 1 5r 6l 18 m z af 4i 30 1x 4y 10 1t d 3f b sc l2 20 3 4 2 bp ho 37 gl 6o 4 1m 1 3 8s
concat 310 5f8 4hq
concaten 2uo 3i 32 4 4h3 xt 2qr 4i
conceal 98m 3o4
concentr 1pi 4 1m7 2
concept 101 2ue m 3 1 6l b2 7d3
conclud 97j
concord 2ld
concurr 4o9 1ca g nn 1td
conda 6al 85 4bf 7h
condens 12c v7 p 2j 55z 1u 44d
condit 2e1 2j 2e 7x f4 m8 d 3c x bh q f1 96 3x 5c v8 ur 1lr j2 y0 cb 7v gg qh 1a4 6q 39 2
conduct 9s0
conf 8ia 2vp
confid jn d 4h 1d 13l fd 41 2 2 yu 1h9 2yq 3y9 ok wz 1v b
confidenti 8la 1rx 2uq
config 18b 2f 1x7 6 3 6b 31 4 4t 6 v 4 1 2b rs 2 nc 149 gh 3 b 53 1y 4 15 1ju 2f1 1o 88 i 1i 4j 9 16a o6
configpars 550
configur 3pp s6 1s1 2 ol 1jr 1x2 hc hg 1u9
confirm 8ii 2b9 2mn
conflict 3lv 2fr wc 1kp 2fc
conform xg 1cc 3ju 5gj
confound 2kg
confus h9 4 1gh 2j 2u9 21f 454 ax w d5
congest e5
conjug wm
conn 8is
connect 6f h0 oz 3h 3 8h 1 5 3c c a a h nc 17 es 2 ko gz hs 1 g 3 6u 2 w4 g9 2 2e rm 165 3v 2z 1d 3q 2h 4c bv 1c go 25 k 2y 7d 8q 8a 8e 2w wj c1 1m ig gr 1 85 5g
connector 8is
consecut 4u3 2zo 5
consensus 2ih
consent 6t6
conserv 2oe
consist 1c0 bd dh 1xj 1h a1 b h9 qj 2 5 6 b2 3 1yl
consol 55h 30q 82 4q 2zo
constant 2jb i0 io 15m pc 1qz 4 4 fr x8 30v 35 17y fg
constitut 1m6
constrain 1jj 3
constraint zt o9 2k 6sl 4ny
construct 896 a7 45z
constructor 8jd
consul 536
consum 541 10w 8 m9 1s4 4lv 6i 2f
consumpt 26 3 c1 1o3 3j4 577 1u9
contact 10 7i 1 oe 3 1bd bx 1id tt
contain c9 1 ei 6p m4 30n 4q 11y 5 1 jw 7 5h qb lh r9 5 36 nb c 53 1 8x 97 2 i8 1 jg j 1ra 1 5m ky
contamin 7bv
content ef o2 4l 7 1eo 14w 3k 5a 1kt v7 2 3 96 17d b9 5n 1 6l bp 1h 6i h5 ba x7 96 1 152 172
context 1cu p 4 w 18h cv 3 15 bl 78 3d 2 n5 9e jj 1h1 bq z 1mu 2lr cl 1g1
contextu 2my
contextvar 4q6
conting jj 1a7 5ml
continu 10h 52 ck 15i 3c d 9 5 6w 66 v fe 59 1j 8h 3 3 10u ba 3 fv a7 6 o 6 1b en 2o 1 b3 q 67 9 18h 1it e3 ae j1 3o fw ag kq 25 7a 1
contour 45a pj 4xp
contract cp 1 oa 6d 9b 28 1 p6 4f8 2pr 2bu 1f8
contradict 1y0 6kp
contrast 32b i0 11 fu 4b 1 7kp
contribut kb 4c0
control 9u 4b 15a 2c xw 3y nl hg 7t 8x nh zp 1 3 ki bv 5b zb f8 7b al bp e2 1er 5o lg zv 9w
controlnet 3s7 gp 7hf
conv 31p 84p j3
convers 11 4q xd 3 2e 6u 8r a0 14z ja rp ip 33b n5 2jm 20 2u fz 1n9
convert 13f hi 1u 1he 4 4e 49 q9 2u 4 8 6p 45 66 cs 3 84 o 8 u 94 7s 7 l4 8 10z 1i ic e4 43 5 4p cv 3v 1pc 5 ff 5k 1eh n7 e
convex 4j 1m4 4u
convict 2cr
convinc cab
convolut 1sk 195 2fj 6 ei 5tl
convolv c1u
coo 1tz
cooki 4qv ah 6f9
cookiecutt 55n 68f
cool 2ov 8v6
coordin 1vk 1tl k6 mp 2hj 2ef 3bd 3
cope 70j
copi a6 j6 53 b8 2 d s 6e 1 58 9m 5 7 3 e 6f 6 1b j2 6 1n 5g 1q 7 g 4i 2 2 bv 1 ee 7m lm 2 1 5x cl d 2t 2p 2z j2 7x b 17 3h 4 62 5 5 7g 3g 3m n 34 1d 25 89 b 79 17 57 i9 1 1 2s 3 6c 5n 9v a4 7z 9h m1 1 9w 1 4n 16 4t 6y 3t 9m 3 24 1j 1 e 49 q1 vh
copilot 1it
copod 7rm
copula 1t8
copybook 7wj
cor 51x
corda 3at 7x2
core 4rr 18u 4 2he 2j
corefer 1fw
coreml 3j3
corner 438
corpor 5p
corpora 1aw
corpus 1il
corr bqe
corrcoef q5
correct 5q aw 1 3 6 eg u 1 14 4 br 14 r 75 1 3a hj 6 12 1w 2r dn 3c 28 e 3 lo aq 2 g0 21a 1ax 1g 99 8h cg jd z8 c6 lb 1yq 1 3g
correl ap 1is 4 31d 2 89 ml p 5 4j 1ay hk 1r 1z 3kf e e6 1fh
correspond 9lr
corrupt cp7
cos 7jl
cosin 1p6 10v ov 25j dc 5m9 6i 1im
cosmo dgq
cost 2j 43 6l 1 95 qh 3 b7 2k 1 q e 2 5 6t 4 2 3 2c 3 2 1 s ce ad 349 2z 34 tw 5nr 48 6d 1 9c
cote 5vr
couchbas dhb
count hc 6 3 4z 2s dd 1 3 2 4n 7 55 1t 3a 5c 30 46 4d 4u 7e 4 5a cu 9q 3 73 dn f6 y 2v 1 kc 3m 5w cv 2 hj g 6z bc eq 5 bu 88 3n 2 3 1 29 1m h 3a 5 2 1o 9 8 7h x 4 ls rv 8w 53 t5 br tt 3s 1b es 6s 7o 47 1 hi
countdown 5pg
counter 4e1 9 j7 33 f 2l ly 2v8
counterfactu l3 21d 946
countri 69 2dg 29f er 31 73 4 96 9z cy 5v hn bi a 5a k c6 7 27 1le 2 1dt 1q6 il
coupl 9u3 38g
coupon 8b 52s
cours 9b 5mx 37t sv z4 2ni
covari 1tn 3rl 262 3yl 5x
cover 1rq 35 7qj 7h 13e 1bd ka 1
coverag aj g7 6u 1cm cm 259 11n
cox 2kz 373 5ic gb d2
cp 1qj
cpk 9u
cpo 19z 9y9
cpt 3n9
cpu 2vb a ap 9 14 gk mk 3 20h 7 je 3 1pw 2el 61 126 by 7j
cqr 56m
cramer 1tq
crash 2r3 2l 12l ve c1 yd 2wq 16o 2js 3
crawl 1av
crawler 7w8
crazi 6zo 3z
crd az7
creat 19r 3 4h 1 ie 6 2t 3 3 1 1 5 1 5 3 3 vb d 7z jj vr 1 1c 201 y b2 t1 ji a8 1j gu 4a 1r1 hc 4 c dw wk c5 2f
creation 8kz 2nx
creativ 35c 981
credenti 6a0 c 4j ax 9 1v4 2e0 28q
credibl we atl
credit a p 2s b 4g 6f 4 c6w
creditworthi c
crew 1c8
crf 2iy
crime e3
crimin 1wb
crisi 4x
crisp 3rz
criteria 1e1 1 1rp 814 1dg
criterion 325 2wz 64z
critic u8 4b bw 1cz 8vt 1p2
crm d1 6h7
cron 58d ru wl 1oj 2fa
crook 44f
crop di 3ju 6 90 37 4 7h0
cross 86 75 d 89 2b 29 4 91 a 14s vh ey 32 cm bj 3 1ko 23 3 19k 32 lm 3xh 3 43
crossov 55 2jc
crosstab 7gb
croston 5m7 5ne
crow 7dq
crowd 22t 2p 5mm
crp qq
crs 1vk
crude ik
csr 1tz
csrf 51c
css 8lk
csv 59w 14j 1ec 43 1w my 4q3
ctr 8k
ctrl 4om 4or
cubic 1r7
cuda 3j7 52 8ag tp
cumul wz 1o8 2a0 2ei
cupe vj
curios 2o9
currenc 5r 52t 24 22p 59v
current m6 51x 190 1oq 8 2g2 1kt
curriculum 3bf 8fq
curs 1gu 3op
cursor 4f6 46s 2tm 30
curv 4m 2 cb 4 1p 1u 1z 1p 29 25 1r a 24 2 4 6 13 2 8 p8 2z 4 4 2 2 7 ck 1v 3 52 6 3k 2 1 1k 7 4 3t i 3 2 m hs 6 8k 1ih e d 18 g5 16 e i j t d 1 8 9 7 c 5 b 1u y 3 2 e a 1h 5 8 8 1 1 1f 1 1 1 6 2 v 1 1 3 7 2 3 2f j w o 4 2 9 1 1 3 d 2 6 1 1z g 4 f a 15d f4 2 8 4i 5 4 5 ie 52 2om 9l 2 2 1 8 q 2 9 ad 7e j 44 2r 1v 2q 1e 1z 2m z 2i 1f ip 3s 4 et 1a 3 1 3
custom 1 4 1 2 15 e 15 n 4d v g 3b 2q 64 k 7 e 11 j 42 6t 31 2v 28 4p l v 7h r 49 5s 2 6b 1m 1h 4 5 1y 5 a a c 2 d 5 8o r 2x y9 fs de ep 87 5j 6u 3w 5l 52 b5 4t b 5 18 ff 5l d 16 4b 2d 66 10 2 7 3 1 59 z 22 3 15 3e 4h 9 37 v 4 4 4 3m o0 bl 9h 136 df 1 50 6g 4c b4 19 8y j 5o 1j 30 ja 28 4 1f 1 5d 1 a8 3 l 70 4g
cusum 5wi
cut 3u wy 3 6 72 2 6g 1 1 1u 2m 78 kz 3h 31 1u 90 2q 1 1a 3s 51 2 6y 3a 14 d r 8t 5h 11 6 5 1t 1j 2f b d 7o ay 1 7o fl 5a 3p 12 3 ap 1m 139 4w e2 2b 6d 4 mb 10 ex 18t 8p 2u 3m 19 1z 3l d 2j zq g 9z b5 1d 2d 91
cutmix 3gm
cutoff m8 4wh 6 7w 5jj gx
cv rz x 18 ou 2 9td 6 eg
cvar 4s
cvxpy 1qn
cwt 5ur
cycl 1st 1m3 1z0 3 9 64 75 5 o kl 29d 354 1ew n
cyclic 7jl 12n
cypher 5a9
cyril 1ip
dadapt 3fa
daemon 53s 31i
dag 1om vq 3fg wt 1pt 2g0 dw
dagger 2nz
dagster dhm
dai 2q 1k k y 3j 4a hv 10j 2 dm hi 11u 10o 3 e3 2 1 1 2 7 b 4f 1w 2 e 3s 2 36 1l 8 1 2 c 1 1 u 1 2 4 1 2 1 1i 2 3 1 8 2l 14 1s j 9 1g 1 1 10 5t 1b 6k 3 2 3h 6u 1 41 gc 3 2 2 5 4 m 2y 5 i 3 66 3 1 6a 5 2y d 3 1 1 2 3 1 3 rj 1s 17s 10n ev 4c lf 26 1 3k 6s fg 1 al
daili 5iy 6 2 8b 2q b6 6mx
damag 2j 3y 3 4 8 27d a7x 31
danc 4cu 945
danger 1p 95 32 t4 3ic ff 4i 52r d 29w 5u 1
dann 3l5
dare 3lq 7lw
dark 417 49 3 7ah
darkli 52w
dash 1gn 3g4
dashboard 1j yt 22y 1js 9p 3an 47y r3
dask 6dm 743
data b8 4m 5 2o 6 1 2z 2 3 6 1p 67 a 1k 3f 6 2 2 1 a 3 4c 3r 1 2k 3 2 3i 4 2l 2 3x e 2c 3d 22 3b 12 56 25 15 2 1b 26 7 2 29 2c 3w f 3 1s 4a q e 1u 2 1 2 2 2 2b 4f 21 6f 5 2 7 3g 3 2 36 a 1 1v 2 2 2 2 7 4 1l 2r 3 3c ra 1a 3d 1 1 1 1 1 3 2 2 4 2 1 1 1 1 15 10 5d 1z 2x x 1 2 1 h7 1u 2 v h 18 6 3o 33 34 2j 1v 5o p 5 5 3 3 g 4 6 1v 1 1 1 2 2 a 1 1 2 1 2 3 1 2 1 7 3 3l 5 g 8 5 b 9 1j p 1s p h e 3 1 3 f t 2 k 1 c 2 j 1 3 h 7 5 9 5 z 1 1 1 p 1 m 5 3 13 b 2 2 a 4 d 1 w n 5 1 4r t 3m 2u c 5 3 15 p 11 8 5 1 1 2 2 1 t e 3 4 1 1 9 1 2 8 1 4 1p a 3 2 1v 1 6 1 1 7c 3h 4 i a 2 3d 3 16 p 7 3 7 3 2 1 3 1 1 8c 2f 21 1 8b 1c 1d b 8b 8d 7q m 2y 6 34 4s 40 51 gx 41 1f le 5 1 h 2y 1e d f 1z a 1 1 1 e 1e 7 1a w 3n 6c 2 3e 1w a 17 n 6 2 36 2g c 4y 6a 9 5 3j a 3 4 2 1 yk l
databas 1f1 2 3o 2x8 78 mw 5 1 2 2 v5 2 1 91 1 1 1 5 6k 2 1f 3 1r 51 4 4 2 4y 8x 1ex 2dy 7 dk 17d ov 6n
dataclass 4pm fm 3hp
datacompi 7xf
datafram 5a5 2 1od yv pm 2gh 289
dataload 2ri fm 82a 19l
dataproc dhp
dataset 1ak ab 1s 2 1tg 5 f 3 1l nw b0 39 f 1ng aw 3 4 8 5 29 3f r 4 4 3 3 3 2 3 2 7z zv nv 2h7 3h 1e 32 1u 3 4 15i 2 sh
datasheet yq
datastor 6ov 1yh 2di
datatyp 5yj 5cw
date 39 4v u1 59 21 9i d3 2xl 1 3 b4 2z 1 1 2 6 2 b 6w 8v 2o f3 1 4 33 is o ka 1 5 20 6 at 2 32 4 b 1 tm ce gn 5r k9 cy 38 2f 3a b3 76 b 5q 1l 9b 3t x6 2 8t d4 24
datetim 7cr 1af 451 kj
davi r3
dawid 7s4
db 6to 5 6 1st 3ur 100
dba 5w6
dbrx dgm
dbscan 25b 9k0
dbt 6rr
ddim 425 4z 7lk
ddm 101
ddp 2tt 9la
ddpg 2nk
ddpm 474 7lk
ddpo 1lx
ddtw djf
deactiv 8sc
dead w 4e7 ba ff 3hr 2b8
deadlin 534 zv li 1z6
deal d3 px 1st 5x3 er tc
deap 2oh
death 2l9 6wb
debia zt
debounc 4nk
debt 4b ap 7al 4wf
debug 37n 5a 3kw 1q2 2f3 67 1vg
debugg 4rr 3w4
decai 108 1pt 95 fq 7 2 8cd js ix 11
decemb 7jn
decid k5 r lb 3n qz w 13 m m a 9 dk dn dm 2gz 1 bh fc 1wb al sq 1vn ct 6u u8 2
decil mf
decim 1qa 4p 5k5 2vv
decis gq 3l e f 2 j 3c 7s 1a 1 3 se 96 1p 3 1 v 3 c4 11 8s sh 1du bp 3hm 2g2 7x eo y
deck 7bd ap
declar 604 6v 2ib
declin 8o5 466
decod 1jm u lv u9 4g q bd f0 5 2 3 2 2o 1 58 3n k 4 1 1 4q 41x 8x 2ge 1v h np 70 by 16 z0
decomp bcf
decompos ip 4v4 g7 5xq
decomposit if 3tn 11r 1sp 4l8
decompress de2
decor 2tq 1pz j5 1dm 5w 1f 75 36 2 2 2 2 2 1q2 2br 1e 7 3 4 s en 1yo
decoupl 6rk
decreas 2ay fh 1bi 8sa 4v
decrypt 4fq 48v
dedent 58u
dedup fe 4p8 3k5 2qr
dedupl 1ar 5je 6q 1nw
deed 7zq
deep 2gp 2 1ts 7l 3n 5 16t 4 32 3 1tu 69 ud 2r0 ah f7 9a
deepar 5so 5h7
deepcopi 4lk 3yw
deepdiff 578
deeper 3b2 1
deepest 50
deepfloyd 481
deepfm 2gr
deeplab 43h
deepseek dgm
deepsort 43r
deepspe 2v8 uo 8p7
deepsurv 2la
deequ 6sf
default 2s 16 296 117 146 6x 1 1 fn xs 6w ly 1t7 147 2su fq
defaultdict 50k
defect 9u 3wk
defens z5
defer 64c 2kq
defin o3 5ip 2if 1pz
definit 66p 8 ah 46 2 3 d9 1 c 1pw 2e9 1 j
deflat 5zc
degrad 9x
degre dl 1i1 d 3sp 28l
dei 47f
del 8pk
delai cg o4 1rn 60 1pd oa jd 1e6 1fz 3d4 w6 2 aq 5d 2j
delaunai 1vh
deleg 8ph
delet 1xp b 2o d 18p eq 12q 3 1oz 5 5a 7f 1 7k 1de bj 1d7 1cx 1dh cx
delimit 7wu 2hd
delinqu 48
deliv 6nd 5c 1v 38c b9 27m
deliveri 1c n a1 5 q 5si 16q lh
delong ue
delta 3ly 332 36 1xm 430 pk
demand m 2s 3l 8 8 3 1y 2v 2 506 9o 2 5 3 7m cz 76 32h rr uw 1fe 3m f3 53 96
demo 4l3 88s
demograph li e6
demonstr 15g 4t8 313
demuc 4b7
dendrogram 25d c4 2eo 6no
deni 8o5 29x 1qn
denoiz 3v8 c 5i 4i 2t h 6vi 7 nf
dens 1zv hw 50d 5 8r pv 1cq 1j8 fa
densest 2hw
densiti 1nk 5l 2 c4 cd 130 2 46d 414
denstream 2ik
depart 36 c9 122 29q 3hh 2gp y3 2ov
departur 28b
depend kj 2v sq 8i 2 1 5 5 4a 8u an 263 1f en 7f jf 1 3 bx 4 6h 2a a d9 go hs 2 vl 4b 3d sd 179 rm h ih 3l 50 st
deploi 34i 27i pw bd 4m 4 fb 1sr 2cj 1v6 6p
deploy 2y3 1sl 1ra 7d 80 d 1sd 2cj
deposit 5z
deprec 4ib gt 3r4 2qt 1kv
depth 3sg 4 3 7e 90 2y 1 1 4ec qw 1nu n7 16z
dequ 1ux
dequant bxu
deriv 1r6 g3 2it 2n1 1uf 3w 2r9 ms
des 2fg
descend 8dd
descent 19x gt jn 31
describ t6 j6 162 194 6 1k n 75 d 4 1ix 2h 9 1v hr 3 1 1o 9 qi d7 1cs 1f 28l 9p 80 77 8l 8u a0 16 1r 9v 1 1m n0 6
descript 7t 4q 15a 146 i0 1 mw h 1q 2n 3 66 2 6f 1 2g 1y p7 11 1w hy 153 3t gx bf 12 84 3 t9 31 r0 2c pt 5p h2 i 4k g 7 s tm fv ct
deseason 5dt 6dj
deseri 4gv 49m
deserv z
design tm 2pa 4j9 50z
desir lg
deskew 44e
desktop 7vr
despik 5u8
dest 8qt
destin 8qt 2cx
destroi p8 420 3zp
det qj
detail ad 16l 1n2 o0 4 gn iz 2gf 6i pl mk 8 9f ao 17j b1 6u 1dv j7
detect h 5w 36 12 3w cv 5d 11 2e 3e 7f 5y j 9 7 70 3b o 6n 1do 7g 4a 5j 6 2l 5q a u k p 17 4v 13t a 9 4 k c0 2r 1q e 3 1eo bt 3s 4a x uh 1i 2r4 164 2u d0
detector 1jw yv 1iv 18 67 16o h2 2ud 2k2
determin ia 7rn 1z3
determinist 32h 14q 2
detoken cg3
detrend 5ec jw 5u5
dev 8ra
develop 4id dc ic 7 1je 1al j3
deviat px xc 1 o6 3l4 167 7 5 nk 9 41m pt
devic 2f 3v 35 5w 2et k u 4 1 g bc 6 gr 4 1 2 2 1g 3 1lx 2jp 3 vl 2ho 1aj 2 37 4a 1a 7k
df 8n1 37z
dfs 1sc
di 2tp 2a5
diagnos 8rk
diagnosi a0 v
diagnost ou 82q
diagram ub 2u 3vk 34 3gp 2i2 28p
dialect 59w 1jq 138
dialog bft
dialogu 135 7 4 2 1s 5 60 6y 2v 1 a3f
diari 33l 3m0
diariz 40t aw
dice rc wj 6d 1hk 6ry
dicom 46m
dict 3hp 69 m tk c1 66 4 3r9 25n 4 8g 27 9c 2 11w
dictat 40r
dictionari 1hw 30e i0 3 4 6q o9 it 1ip d ud
die 6r 18
diet 1o6
diff 3ly w1 o1 18 1o 1cu 1bp ue 2c5 1my 1m o8
differ ba k 1c 2k 6 3a 2 1 5 1s 2 9 c 3 5 10 9 2 1 2i 1 40 7 5 7 5 2 m z2 6 3h 12 2l 18 1s 8 5q 1v 35 26 1r n 17 1d 91 22 f 2m 1k 4q 3 2h 5 g 2f 2i 16 5p 4 j jd 3c 8r 3v 1 c2 9b 1 7g a d 5 b k 9 6 32 3 3l 9e h 12 2 3e 7i 9x t dw 4c a c 4h 1 4d 2 1c w 5 6 94 1x 8 e 30 9 p 3i 4 z dj 4w 1s 3h 3m 20 1d 5f qd 9 g0 1v q0 9s 3m 23 1i c7 f 2j n 1j 2w 3r 2d 48 8d 9z 1m 1
differenc 5eq 5vq
differenti b9 o2 rr 2 2g7 2b
difficult 1zm 1f 1 1j5 9cc
difficulti 3bf 3
diffus 1lx 5 25a fh 18 4 1h 29 4 2 6 3 3 5 a 2 6 1mg 56f mt 1ob
dig 91p
digest 4qf 1p6 1xj
digit a5 2v 1db 2 12v 14j 10p 3 2 8x 1b 29v 1 h c9 wj 42n
dijkstra 1od 3l
dilat 45a 7nj
diloco 36s
dim 8s2
dimens l0 3f6 ik 18a w5 4s en 4 c 1l2 4gl az
dimension 402 1 50 sy ys 1ab 2 1 3xz nq 3
dir 8s8 27d fp 1db
direct 14d pg 4 gi k 9f 8 pb 1 y b 48 mf 2 at 2 ia ji 74 2s 1i7 c cw l 45 q 8 uq 159 1kb 2h 9e 4x 1u 1q bh 2m k 8q
directli ac 1hy 4ss 2qr
directori 4op 8 cq 2 2t 1e7 bp 13 1g0 gr c0 3od 1
dirichlet 2i2
disabl 3nm 38k 1w6
disaggreg 9e 3a7
disagre 1xp 7
disambigu 1ft
discard 1xc 53e 1ou 43l jj
discontinu 2jk
discord 5vb 4
discount 4g 2o 18 208 32j 6hx
discov 254 23 hh 410 3 21g 1b av 3pb 1
discoveri 2kc 2iu 3pc
discret a5 2bh 19y bq 2wx 4j5
discrimin lk 1ou 61 yl 5j 1wm 284 3ue cr
diseas 46i
disk 2r4 47 l 4 jw f pz ap 3 lq p 10i 7j 4u es 1sc 57 a9 g2 3e 2a nx 7k cb 1d 3 1 1r f5 k sg 18e 29
dislik 15u 4
disord 1pf a5o
dispar zo
dispatch 9g 2v 2jb bi 9 5le 2cl 3q 1yy
displai 1mk 30f 7r 3y7 w6 150 1vj e4 3z 16 2
disput et
distanc hr 2 9g 8r 9m fk 4x 2 1 6c cq 30 1l w jj qh 2 1nk 5 4 8l 3 1 2 6f c 2 b4 vt aj r aa e 2 1 1f 1 g e 3 1zp 1e0 5y ha s 2f 2n 6e lw g 1w gc ac
distant csu
distil 1a7 1mk ls fu 7 bb 7fw 1lh z
distilabel 1e8
distinct 1uh 56e bp 1gk 3ze lf
distort 44z 2uw
distr bt9
distribut e0 7x 7 2 77 1g 1 5 1m 15 2a nk 4 2 5a 2 1 5 m0 1 5x 8n 1z 9 11 j3 99 15t 2 79 fs 5e 7 5f km q8 g4 1 el u0 f 300 58 3i d4 9h k5 1e
district 1va 4 2 2xr 295
disturb qx 87 64i 40w vs 6u ui
dit 485
diverg 1ad arl
divers 2mj
divid 1b jh g1 144 a qb h8 cn 7y 1hy e 1n4 7u 8 8 7i 1v 6 51 t 132 11i jb 1d 33 26e 3s 1 fa
dividend 5p
divisor 1v4 1
dlinear b9v
dmatrix 2f5
dml 2jw
dna bb
do 43x mk gh ao j8 tt 20b f6 ef
dobin 5wr
doc 4zx 3to 2na 1fq
dock bc
docker 6ay ly 1mr
dockerfil 6vb
docstr 4zx 4 3tk 2na
doctest 4zp
doctor wu 6y0 4rx
document 37 vl 20 d 4 3 1 1h 4 47 6 5v c 3 w 8 8 1 e 2 d 1o2 fx ko jd 5k 1 3z 2f 8 4 ab 1c6 1 2 19h xi 7 93 21d 16k 1 i4 1 jj
doe tm
dog hh 3de 7w a 8c 89d
dollar hu f4 65x ey
domain 3l5 4ad yf
domin 5ki 1f4 3a
don 1gp
dont ba3
donut 4vq
door 4gt 4gn 8b sx
dora 39s 8jm 1pd
dose b1 1
dot 4jm 30 6a 1 18 10 6 y 42 1 4xl 2b5 33 r6 2
dotenv 550 15e
doubl 3l 2gb 48z 84 3 6 1jc 48 4g 4kb
doubli 2jw
doubt uj 36 zz 3 5u3
dowhi 2kg
down ic 20 19 q 4w eg 6 79 lo q5 17 9 d3 h b3 tg 5a 14 5 7 b7 nf a l en 1d3 e 2t 11l s4 ca 45 i4 2g 15 2 7 ke ge dp 6e 6 1w 1x dv 3z 5z c0 3 bc 1 63
downcast 7sk
downhil 1qr mp
download 2v0 7 ck 9m 3 13p fy 2 2 1 1 2p 1ba 2ez 18g 1cf ur uk
downsampl 31t 2h4 6v7 uu
downstream 6o4
downtim 9r
downward 7lt
dozen 251 506 8w
dp zb
dpm 47f 8d5
dpo 13z 5t 9yg 2 l9
dqn 2n9
draft 350 8 5p5 3j9 pi
drag 4sg
drain 1j6 3kk
draw hm 24 2 3 3 3 p 8 2 1e 9o 2 9 2 rf 5a 30 d 5t 2g 9y 1ck 6 a m 3 a0 1 q7 3 d 1i 2 a 18 1 2 2h 92 iv 1 2 34 68 kc mp 37 x b0 bw eh gm 1e 1ct 4s if he 2 l 3t 7g 3 cl bj 3l di 1 nw 19
drawdown 4y
drawer 21t 2yu 6f6
drawn w5 6py 4ej 9k
drcif 5vk
dreambooth 3us hl 88b
dreamer 2oc
drift ls e5 4 4 9f 4ns 5sj
drive 2o1 2xd 37a w1 2yc
driven 4ca
driver 1f aw 1 1f4 736
drop ss 3 fd ow c g 2m 7 b 9m 2x j6 lx 6l 139 19v rw 5l 59 r 6 j gi q 11v 56 17m 1c8 ib wa 1 11 11 3l z 6a 6m
dropdown bft
dropna 70k
dropout dv jq 21l 8uj
drug b3
drunkard 5ys
dry 6ul 20a
dsl 61o 2tb 24v
dsn 6tx
dst 58a
dtw 5gb 6dh 1pn
dtype 7ew do 12j
dual 4x4 8gf
duckdb 5a2 879
duel 1dw
dummi mp 228 113 18y 3 s9 6e 13o 1tw 6v 2ev 5d 1a0 cx
dump 4rr 43o 4c3 8l
dun cr
duplic 2w 17v 5 67 4 d7 1s 1cg gn du 1k h2 24b av 1dz 5m 4f 4ch 4w 16
durat 4j 4hu lu v4 2s9 2ks 1l 1h2 dr
durbin 5rz
dure 3g 150 x 3 e cj 2 k 13d 28 d6 8p 1o 8x 4l8 2yn
duti bx cbe
dvc 6p0
dvclive di1
dwt 5ur
dynam 75 1nh ku 12x 1th 4h im i7 3 73 27e 2e0 1e iq
dynamo dh7
dynamodb 5af 1ax 6vv
ead 3y
eagglo djc
ean 57l
earli 1n de dr 3 e 28 1 1uz fg 94 2b9 3 28r va 2zi zc 1 hc
earlier 1ck 18u en 4 54 1t 1zn 6e qj 2 c 50 9 8s 5 84 j4 5 2 je 1fw ib 91 10t 14 11 3a 8 37 4v 6k d4 3s 1 6 un 5u
earn 53 yl 1jj 9y6
earth cn3
easi 1d1 ld h8 vu 1 f 4fa 28s gn wg e5 125 1
easter 580 2 j4
easyanim dgq
ebm yg
ec x5
ecdf 4v7 6gp
ecg b4 biw
echo 8vt 47x
ecod 7rm
econml 2jw
econom cq3
economi 4w
eda 3gj
edg 1zo 124 qh 7 4 8r 2d t q 3v 1 n 12a i5 2dq eo 9e 28z lh i y1 ak
edit r9 13f 2v 32 1q5 6 1x 1 4 2 8w 9 3 3 ae 1 1 71 1wb xw y4 jz 1xu j1 l9 rq n3 1j
editor 8w2 2k6
edr 5w3 7nc
educ dv
eeg b4 biw
eer qj
eetq din
effect 3f 3n 2 1b 2n 9i 4 55 1 8e 1 1a3 2 7 1 2d 24 3f 2l 1 5 8 5 b 2 3 1 3 2 b 3 2 5 7b e3 nl wr nn d0 83 15j 4 f5 i0 3m9 2 1b j0 1n
effici 58 2sa hy 3u 5cy 31c sg 4c
efficientnet 3h9
effort 2bo
egress azb
ehr b6
eigen 1tw a07
eigenvalu 1tw a07
eigenvector 1ty a05
eight 14l 1pd 11 4 1c 3 gb 2 1 2a 38 sf 2dq ur 4eo 1ks
eighti x7 4bo
elaps 4l7 145 5 20q 15d
elast m 29x 2y 12l 209 d fe 2 5ey j3 1ne
elasticsearch 1fg c23
elbo wj
elbow 2i5 2ec
elect e1 23w 29k b3 4e6
electr 28 72 a cdb
element 1u9 46v 7 2v2 1j ob 1u3 1k7 if
elev 1vx
elig 4b
elimin 75j
ellips 7re
ellipsi 4mk
ellipt 7ra
elo dn 107
elsewher 38s 1vr 3s 18h hh 22q 9i ea a0 6y 1j 298 11c
elt 6ro
em 25l
ema 31x 1z2 655 o7
email 1j1 2va f2 fx 1x 27e cx 110 4lh
emb 3up dq 4o7 27z 1l oc e6 o 16o
embargo no
embed 1ex 8 db of ho 1a 1k 9b 2n 4 3r 2u 8 33 gq 49 2eb 1 109 22 17p 29k 4 1h mr nq
embedd bui
emiss 9o
emit 56t 3px 476 44
emitt b4a
emoji 1gj 1
emot 1hn 2mi
emoticon bdh
empir 4v9 yf
employe bn b c9x
empti 2vm d 4s e n8 3bo 3 h 6 fd 24 2e k s 18 14 pq iv 7b pm 131 2s 9h xh 1a0
emr dhp
enabl 3o6 4bn
enbpi 5tm 5gj
enclos dg0
encod 11m 14p u9 t 52 ao 2z 3 c l 16 3 8g do 3 1 4 w5 3 4y 1rj i d gk 6 2 5 1 g d2 ip hp 27k 2 34 4y bg 6j k4 2w dm
encrypt 4fq d vz 3cj 1ow 2qq
end cq gj ex 3g 4v 3w mg 12 4 1r gf e 7 n 9w 4j 4 3 8l 4 ye xr 4v 38 15 6a 6v 63 dn 1 1 2n de 2 k9 2 hs 13 1m 5y 79 f4 33 33 13 2p be 23 5 c2 ma 3x q q 1 1o r af 1h u9 el kv 1 1h fp 3
endang 1zq
endless 2i4 8q pj 1 2op xg vg
endpoint 1k0 2 1kd 1by v4 3lv 4az
energi 26 73 3bg 926
enforc 6mg 6ok
engag by
engin 8y 10i 2 23a d7 1fm u 187 fb 4u 16e sc 25p ba
english 12f 8dn
enhanc cxf
enjoi 27h
enlarg 31u q2 hv 84n 2q
enn 20a b 9ce
enorm coo
enough 25 7q bf 4m w 3r 449 rk ea 6o 55x 1ca 1
enqueu a33
enrich 4va 23c 4da
ensembl xl hy iv 4b 1k 83 2z 5 3a 1q4 1dp 6m 2m 2m s 5as 1k w o hs 1jv
ensur 837 4mx le
enter 2dm 268 2gd r 7 2ir 39n 1
entir 3in 98d 3 od
entiti 2w ci mn ds 112 3oy i d 11 f0 bv v 1y7 25w 2 rg nt 96 9s
entri aq 4gj 1g6 cg 2 5r bb 3 80 2p 3x 5y 136 90 6 17b 63 oh 25r
entropi q8 z4 1ct 8sx 1im
entrypoint 8xy
enum 4pi 48l
enumer 9ik 3gz
env 1my 10s 3 3ml 6 km 3 22y 20s
envelop 5ux 1wd
environ 1my p7 bl ke 1bw 1pb 4 b o e 4 1 9l 5d 4 7q o 1le b e5 1w1 4r 2n
eoq 7h
eos 35r 814 11n
ephemer 8yd
epidem 5zk
epidemiologi bf
epistem xl
epoch 2rj 3 mq 8 4 2 8gg 1bt
epsilon zb 1nq 1kt
eq 8yi
equal 5d g6 8 4u 3r p q 3x 2 5 9e n1 3 z 13 3 6 i 23 4 k4 98 5z fd 9g f8 s g9 1 6 87 6 52 1 k3 b 4 1hf 1q 4 1d 6i 9b 6 3a 71 13r 2ek 8 j3 ku cl b 3 78 60
equat 1qw 6 30 jc 5n 5n 1in 3e5
eras 3qv av 4f 2 6l 4cv
erasur 6t2
erlang 5zo
erni dgv
erod 45a
erp 5w3 7nc
err 8yn
error ho c 1 2 3 1 2 9 3 3 2 10 9 4 45 o 1n 2 2 8 4 b 4u 4 2n v d td 1l 3u 6 1 44 7m 1h h8 b h8 bq 1p pt 4h 3 46 h 4b 1a 37 1 2v 6 1 1 2u 1 1g 2 1 1f 85 es 1i 1 8l 3 7 6 4 5d 4o 6 l7 g2 dl hb pm 14z kq 9k 3 5 3s 9p w 3l 73 31 53 8w 3 1 6e ek bl 31 4g 7y
escap 4me mu 1oh 216
esg de 1s
essai 1jx
estat dg
estim ab 5g 8 2r z 5 7z 4e 4 e6 2d gv s 7o 1 7v 8 k 1l 9 1f 5x 56 5 b i3 kz bi 7u 58 21 c g7 cj 3 8h 4 5i 3q d 15k i6 o 2o 1de 29j t 1z 2 16 fs 34 25 39 8 of 6w
eta 1z a1
etag 4ra 9u 6e8
ethic lp
etl 6ro 2k
etre 7w4
ets 5df f6 5h0 kq 1oy
euclid bvi
euclidean 1p6 a3y
euler 47a 8da
euro 5s 77m 1
eva 3at 7x2
eval ro m0 g 4e 3o0 3sm 3wc
evalu k1 mo 6u 19n r3 3 1 aw 1h9 bu 8 b aq 1c9 4y 1oc 2cj jx tv 1h 2q 6r c1
even 1ym 2o a2 w0 39l 1cq 363 un 1f9
evenli 8n l2 6qf ll 4og
event a5 2b 2q 95 rr j6 5 8g 38 4 9o 7 b 8 1 3 t0 wp 8q gv 1 1b 1z 2e 1 iq 3 1o 4 5w 1 1q 64 2 4 11 2 71 b 1 8a f 1e 1 3o 2s 2 3b 2 10 it 93 18u 1zb 3w 1t 33 7j bv id ex 8f 43 33 dw
ever 2c0 e6 4fr
everi 3p c5 6 b f5 dg h8 1 8d 1 x 1t 8e 68 9e 25 31 9 a g 37 40 7 45 9 hx d 58 2j c6 e9 19 6a 4n 3 z 3f 2u 6z a3 2 1q ab 7 a f 4 3 4d 3b 4 1o 6a j aw 7d 1x 1m 8 22 4 4 2o f 26 15 f 2l 16 1z b3 3 4 4g ae cw km sa q5 2b 9y 9g 144 fj 1
everybodi 2uj 4bg o8 e7 1bv
everyon 2us 4bb 12c
everyth f9 3b 169 r 2d 27 ie 1c1 14 p1 8q 1fa 8c 22 77 6 2e 6a 6s v i 55 3k 1t 2u 4y ds y9 hh tg r9 34 di 2m
everywher 2p8 5a 7 cj 91 1ln 18r g 2vf
evict 8zg 3vs
evid 3o t0 3k c43
evolut 6rl 4mr
evolutionari 2oh 9a3
evolv 2ol
ewc 3kz
ewma 5wi
exact rl 3i cf ni y0 pc 2c 4k 3f5 1v8 ja 3ax h8
exactli 16h b4 vu p7 2 pp rb jd 1fm 8r 11k 50v
exam fu 3j 46 q6 1cz 4jx 2 3dd
examin 7aj 128 ze 3e2
exampl iy 5 fi 4x 1q 2 1 2 4 k 1u c 3 5 3c 3 2f 32 3q b5 2 8 4 3 b 1 7 o 6 9 l 6 3 k 4 4 2 5 3 3 16 1v 1 36 2v e 1 1p 7 4 38 17 6r 4o 5 c 1f 4 5 1 6y 1 3 4 5 7 17 l 41 5 3r j 2 2 9 3 2b 1z a 7 4 1 1 1d 9 1s o 2f 1x 5u 1j 3 5 cd d b0 9 4 3 1 7 da 2 10 7 1 b ym 2 lx q6 gq a 4 ns 70 d1 co zr v6 x h 31 9f 1j 1 4i 5 5p 1 h 5k 3j 5 57 2t 4a 1 1 2 1o 50 43 1
exceed 2e2
excel 6ef 1hz pe
except 4z9 13n 1 v5 20l 1z9 3 k8 170 em
excess 6v
exchang b8 2jj e7 4 f 62 jc ap jy dg 1ne j1 2om 5u e8 ak 8t 43 1af 3c j5 58 68
excit 49c
exclud 39b 5s 3iv 21v 4fx
exclus 6fz 33j
exec 8zx
execut 5h 2nv 1t 91 386 3 2h 93 2 1 7d p u 19v 39 nh 2e 1bq 7 oo 1 1 e f 2 cw 15q n6 3
executemani 6tv
executor 1c4 4of wb 233 1yl 1i 2fw
executorch dhr
exemplar 2hx
exerc dy
exhaust 75j 46r
exif 45r
exist 1wr f5 lq bc i0 4 ku 7v fv bk 15l 3 18u 1af 1xu 2 2a eb q 182
exit 4ju 1x1 fi 23u 135 uv 1h 1tq 5f
exllama din
exogen 5l8 6ak
expand 1fo 10 3ns dw 15y lf jq 16x 29y 16h ff
expans 1ed
expect 3y u 1y 6c 5m 1 8x 59 d 61 ai 7v fx 2h8 h5 cf 9 3 k9 b0 kj 3 je 1 4 b 1o6 23a 2 1wg
expens 6o md q 15a 2h e3 hf 9up
experi mz 6 2n 3u 1v 3 2 2 3 4 s2 vx 3v ex 2 n 1 2 6 1 2 3du x 76 kq 1qb 1pc as 1em y4 4n
expert 1m3 ig 4t 2b 3v 1i 70 4 mc 1 2 4 5c 1 1 st xn sr 578 fd a3 1e2 2
expir 51h 1a 14l 2gg bo 1a 3ui
expiri cp 5un 2s4
explain ib 1 1s 3 b 4j 1x 1 7h e 1et 6v 6 2so 1g2 v0 14 7v tb 35c wb 1n 1 bb 72
explan y5 7ii d3 1b4 1r6
explanatori 5lj
explod 2sb 6 4mz 2q
exploit 2by
explor yn tr up 16
expon bae
exponenti zt 224 1se j4 5w6 kq 1v
export 2em ph tu 6 e0 3 kt e 2 65 8f 1n5 3 x0 14n 2e6 1si
expos 66 8uv 40t
exposur 6x 80
expr 915
express b9 2dg 2ht 3un
ext 919
extend 2zy rr 8j 16j da 8g 2 k5 7 1ne 110 166 2tq
extens 26a 30i 3d 12b da 1c 2a7 7w ok 2 1gh
extern 5l8 3g7
extra 1ai me ed m1 m 1 t 3 a6 d5 6h 5o ku fu ml p6 fe v6 139 199 13u 1sg 1 74
extract 37 4k 13f 3n w a 3 2u 2 c 1s 22z l2 vh 55 d5 id hs 3k 15 m3 1nt 1qf gq 24 4l h9 1hf
extractor 91k 22l si
extrem 1tb mm 4jl 1 2 4 7 49 mo 49h
extrins 5qe
ey 3xt 2 18p 4hx 11f 2p5
eyepad bdd
fa 3mo
facad 56z
face 3uu 6 1t 10 1 2 1s 4d 3 1 2 8p u5 66c 1 iu
facil 1rq
fact kb 5 c7 1j 32 c8 2a 2 cw 1 3hl w7 p m k5 3 2j2 bw 1ff 1v6 2
factor 5e 1jm 4 5z 7b ed 37 k 6 c 5 k cz 6 jz 2g4 2 1pd 2n 3ip g0
factori tm 3pn fd u 1kd a4 27t 2bl f
factsheet yq
factual 1de
fade 5dj
fail 3z 1 5y 5 2i mf 1m3 62 1o0 b8 1b 80 12j 6 1 8 4 3 5 f 2 8 sp 2 3s 134 vd 38 b 2dx 194
failur 27r dd 2 1tc fu 6r xt 34 i ef d7 29 1f9 n1 1bf po 1ph
fair bt 27 7i 4h 7 9m 1 t4 5o 2 l7 9ci gj h8 1
fairli 1zb 5bw
faiss 11e bg5 100
faith 1de
fake 3ia 122 5 2w9 b 1ea 6n m2 1sp
faker 7gq
falcon dgm
fall 4w 4 va 1qe 1ys oz 21o d1 3zb o8 dk 1
fallback 1d0 4pl 2zj
fama 5e
famili nl 1hz c0
famous 4l1
fan 5nr db b v5 25s
fanout 92a
far hp a 95 3 5w ch ds 6s 36 jy 9y 1f m6 cg 1h 2 fm 5j 1cx 65 ap 124 6 1m 8 1x cw e 1 d el kk 10m ab 5r 11g 32 6x 9s u 28 4t 44 oi 1
fast th fv 4 5r yz u 13 7 9z 1h b7 gb fw 8d v6 7g 6f u mk 1k 2 4 s 7y s 3q 2j 1 de a or u 31 b2 3u po 5n 94 48 6o fd 22 1sx 1e 16 4i af 4q by 1 mv
fastapi 5bh
fasten 83w
faster vk 1br ln 6 6i g 44 3 5 o 77 2 1m 2l eu 5 2y 4f 7p 4 3 8c 28 v4 1d2 22s 29d 2 d7 2r 18v ne
fastest 1oe 1uq
fasttext 3lc
fatal d89
fault 9m e 362 21n 7j6
faulti 9w 3wk
favour 35o 27z 5t3
fbeta q2
fcn 5vu 7np
fdr va
feasibl d3g
feast 6z9
featur k4 57 am 13m 1f0 35 1 b2 47 3v lr 4c 3b 4p 8u a7 x 2 7 1 2p 1b 6e 6 4 7s 4 4 1 f 2 1 1 2 b 1 1 1 7 1 3 s 2 cw 3 1 1 8 3 2 7 g 1 2 8 2 2 b bs 7 2 4 2 e 5 32 9 1x b 1o 2t 3d 4p 5 5g 2j 8 g 4 5 kd 5d l7 11 1 20n 5 2 2 3 b 6w d i t b 37 go 7 3 3 3 js 1r 21
featuretool 7ps
fed 9bx
fedavg zg
feder zg
fee crn
feed 1n1 e9 2 2l 26 ai xm 2b 27z 2 gj nb 2ix 2gt qx
feedback 10k 2z 27 6 3 2z
feel 120
feet 4tu
fellegi fe
fenc 7qr
fetch 4g5 3 4p 1j9 15 1y 81 1 ba 14 22k 89 gj jl wk cj 1ex dr 7i
few 7m jb 24 n 78 as dg g 2 43 2g 6 3 f 8 12 5 b3 1e 4 2u 8 1 85 5d 5q 6 5 z c 87 d 3f 3j 17 5e 2 3 22 1 7s 3l 4 91 2d 2j 1 e9 1 y9 a0 tb 7e 41 8 6 g 16 u 4 4 s 1f 15 93 5 5 1 3b 1m 3 11 1r 6m 6 dt mb 4c ri 4a 188 p dy 12 o 6l 3k 1 7i 61 3z 1r 4g 9s 1 f7 8z 6
fewer o 1wi 3 14 uv c 2p as 59 3a 34 co bu 3k 1u1 ny cd 1i d 3f 8v 53 11 4 2gg sh eo fx 1c 3m 8r 7j 6g eh 2
fewest 2yt
fewshot ctv
ffill 5xf 1o9
ffmpeg 59t
ffn bs3
fft 5k4 6cy
fgsm z1
fh c05
fhir b6
fid pj bbb
fidel bx7
field 37 ac 73 4l h9 1i 6x l6 ix 1nm he 1q 2 2r 9m y 1om 8w 4s r 2 1c 1 56 2x h 2i 2n 4h 4y c 13 1d 6u bw 6v 72 8p 3n 16h qt c7 2n
fifteen 2a7
fifth zr 6as
fifti 11o 17o
figur f5 1uz 1i9 14m g0 v8 1a hc im 130 fk vb 1 3a t5 143 11p 3j 1k 1 8k
file ao wi 1 7j 1g8 2j g 6d 3w 8 4 1 2 7 8o 7 8 3 1 1 i 5i 1y 1 81 3 j 1 78 g 6m 1 1 2v 1x 1 1 1 2 6 34 15 4 v w k 2 1 1 1 1 2 1 4j k 2y p 1 1 2 1 r 3m 1 18 r 3 1 1 2 1 7 1 2 8 4 z 1 3m c 4 1 e 1 qq 41 2z 6 3 3 e 8 3 l h 6 2w l 1 1 1 1 4 5 1 3 3 1 e 1 1 2 7 1 1 1 4 1 1 4 g 3 3 l k 1 1f 1 2 1 1 1 a 1 4 3 2 4 2a 3m 9 1 5 1 8 7 e 3 1d 1 1 1 20 1 2 1 1 1 2 1 l 3 o 1b 4 1n 7 3 8z 3 3v j 2p df 2 3m 5 5 6 m 1b 3e n 3 48 1j p 7 3m 8j 6k 2 c 18 7i 1h 1f 9s aa 3 38 1t 21 3 8z 8k 1 1 2h 5u u ae 13 2 1 w 1k 1 2 1 2 g 9 w 1 1 3r 1 19 1 23 2l 1 1w b q b 1 1 1 3 1 1 4 13l d 5 9h pg 3
filegroup 4xp
filenam 4me 3 4gd
filepath 92u
filesystem 6ex 2dq
fill ca 13 yc 4 fi 14g 4w 4 c 1 1 4 on 1 h 4 9 el 49 4e bi 4h 1 1 5z 3i fy a 3 4 2 dh 1 87 46 em 47 x 59 18 1 a e 3 ki 4 5 1 4 5 2 6 2 2 2 7d 5o 118 2j iv 7t 3s 2 14 oz sa 2c ii g ii b2 1 1
filler 12m 1yo 61p qt
fillna 6zz 50o
film 27m 1lh 6 8 3i z 1 2a 2 3h 5 2 68 7 1 zf 1 2b3 1jy 202 1as 3 ey 1 lz
filter 16x d 62 1s 1o 5d hg 3r ue 1 38 p1 7 8 b5 if 3e 7t i4 1 2 36 6 9j 4 4 5 1 4 i7 5d 2ku 23v 2r s 2 48 u 9w cb 97 s 92 3v 4g 4y 37 4s 3i
final 4q3 1qs 2d6 25n 1v8
financ sf
financi f3
find k ew o b ij 26 7 4 4 j 4 5n 3j 2v b l 1u 30 m l 30 4 4 m 11 u 1 1f j 1k 6n 3 29 1l 3 3 1x 18 8t p 2 2m c 3f j 4v 4 eb e 13 3k 3 1 o 14 43 5o d3 j o 1m 7 3 4 8v 5k 3 4 2 1y 2a 1 14 34 6 5j 5 20 4t 15 4t 4n n 7 x 3 35 44 1x 23 2p 1g 1u a6 a2 1 42 35 9 11 6v 34 5c 5c 5 1x 4 95 4a j 5 1c 4f 76 53 2y b2 39 g y 95 1m 47 e9 9x d9 w j7 47 i a 6b 9v 1 38 4f 3n 9x 8m 2t 6t 2h 5t 2u 3 6y 82 9u 1t
finder 3et 1vr 3sq
fine 15f 1s8 6 9 1ee 5 3ns 2ky 184 3u
finer 5j1 6
finetun 157 hg p4 lc f cr 129 6vi 6 p3
fingerprint 6a 52 q5 sw 174 3e4 5 90 1of qa 4e 18h ko 1d
finish 34z v 18 11t 58 e pa x3 2m 9v 6 2 4j 6h a 5w 2t 18g 93 2d cn 38 9e m5 qq hv 14 4f 1mi 2 1g 1
finit 1jp
firm f2 2 mz 1h7 1 5bq 1 4vt
first 3d 56 4h dc v ag iu a 3 3t 5 12 1 a2 f f9 4 1j 59 9 24 1d 1m 30 2 6 3 1 1 t 34 2s 9l 1q 1 3 u4 o 5y 51 3m 17 26 q 77 3 q d3 qh l6 1 17 cm 8w 2g 3d 1 1 3 2c bs 1 k 3 1 f 2f 8p nz 3n 8l 1b 3l 8o 7x 5 3s 33 k d 9 2v w e1 77 9 g3 c0 9l jp 2t 4b 6c 2 ok
fiscal 580
fish 7du
fisher v3 2gv
fit bq 6n 7a 45 2t 4d q 4v 1k 4t 7n 6e 1 22 1 91 2 71 c 5 2w v h 2 4t 6j 1 3 1 3g m 3 4 1r cd 6e 6 17n 23 qo 9g 1 4v 1e jb bu dv 86 n1 1e h ag 69 14i 5 1lk 1s b7 d3 o 22 3d 7a k8 1 3p ay 2k
fitter bxe
fittest 2oj
five fw af 3t 1 2 a t1 gi ae 1gk 83 zn 9 13 1kn 2n hs
fix s7 e5 7f 15i 18 4l 85 1q 3n 5 k8 lt 4n c7 xl np gi b6 1 3 o 4 im aj 1 1f dv 7b 29 ad 2d 71 57 8i cg 1p 88 2a c2 7q mp 3a 136 76 3h 1 e
fixtur 4kc f4 b 1u2 29q 27r 5f
flag 3p4 11g 176 13t 9 9z 1d 7u 3 4 lx vd 17 hf 3f6 g7
flaki 4zn 12f
flame 4rt
flaml 2gz
flash 2zk jq 8ea ws
flat dh 44t 2os ox 17t
flatten 4i8 bx 6m dr fx 19q kv 3 6v 17u 26x 6r
flax cgb
fleet c3 1fm av9
fleiss 7ry
flesch 1h0
flexibl ir 4rn 29l
fli 7dq
flicker 4a8
flight 6zc
flink dhp
flip l4 3 8 3bx
float t4 1zz 7 33 gi bv 2 3yg
flock 2or
flood 1tc 2li 5pe
floor 1qa 46b 138 gc
flop 32v
flow 4g 8t w 148 9g ap 1a5 80 j4 3u o8 1 5l yd c 9n 3k 8 3l s 2 z 1g 3u 1 7i 19 2 6 1 b 4 2 1 2 1op hh 1gg h5 11 dq rk cq wb
flower zg 3ll dg
fluctuat bsm 1j3
fluent 56v
flush 64j 2zk
fluss 5wd
flux 485 98q
fly 19t 2qo ae
flywai 6tr
fmt 94h
focal 3bs
focus 1zq f8 ks 8l1
fold fo 86 40 4 a 9 1m 4 19z tq 1 4wq 1s1 24b
folder 1hf kj 1np 4 1 gh ii 3 1 4 8t 6r 14m 4v 3 y i m 4i 59 l 3w 17z 6b ev 4q bz kh cu 43 2p 2i 9c ap 1a 3k eg q 1br 21 2
folium 59i
follow nq ho 11 ax 9g 9n 27 2 si 87 ov 7 3b 1 81 zi 2 ry rl 2 7x j2 6d x8 ib 70 j0 zw 4 2 f2 15 tl vj 1 hv
fool o0 b2 10h 1l3 7z3
foot 72z
footprint 9o
forbid 1jk 1m4 7v 121 5 4cs 2e9 1hz
forbidden 32 1 32 8b 483 3i5 2te 19a
forc 16e 8 14d 20t ki 1pa ao 9f ei ve or b5 2mb
foreach 612 l hd 2ja 1xh 1tz
forecast 6z 22 8 3 14 2l 8 4i f 8h 1jc 327 i 4 3 d 12 3m 7 2 3 1 1 3 2 2 1 7 2 4 2f 1 4 5 4 2 1 1 3 3 2 j 1 1 1 1 1 1 2 1 v 1 2 6 1 2 1 2 4 3 1 2 29 5 1p 5 5 3 1 1 3 1 3 4 1 1 3 3 2 4 a 1 2 1 2 2w z 5 1 1 1 1 1 1 1 1 2 1 1 1 1 3 2 n 1 1 5ab 3 7 5 2 2 7 1d 2 90 cz cr 5o 1 fm 5u
foreground 3x8
foreign 1xy 1ar 1gm 23f kr 1o2 1ap
forese 5i2 j 2s
forest 1ye 6 5 40 8i 5 8o 1a 30i 9s 1re 46 3ju 23 el 9t
forg 51e 8
forger 3kk 7z6
forget 1uy xu ij 1 9o 1 gu aj dq nd tx lq 4md c3 6u iy dw 1
forgotten 5xa
fork 884 w9
form dd p6 5 p 2z 5 1e 17 4 5n 2 4t 1k 7 1of 5x 10j 2h 4i 57 19 47 28 1a t 5c 4m es 10p 96 b9 d 1i 4c g 1 cb 2 d 3u bf 4p nf 40 6d 1p bc 5f 4 h3 80 1t 10 3 5o 40 8k 2j 51 2d lw ip ax dc
format 135 2 a 4d 6 11 bu e 4 4 1a 1lz 4 92 he 6u 6x 85 z 5s 1o 3m b0 d 8 f n h4 1 2 2 113 k3 6c dt ny 3 gg 3m ae 4f 1t gv 1 um bt b 34 4j 3 1s jj tk kq 1t
formatt 94h
former t0 1a3 x0 2zv n8 uq 1r0 83 a8 8z 1kg 1cc
formerli 6n7
formula o5 w ub 7m jr 2f 6 11 ac 1il a7 p3 1 2bi 7o 6t 14o 34a
forti uh
forward s9 2 1 1dr ai b5 tp 3 mg 8t 3 11m 8 230 4 19 dj 144 2nf rq hp
found ga a d 7s 2c d aa bw ls ie q 16m e1 136 12f 2ri 4m 1t4 d9 yd 31
foundat 5sx 6n3
four om b5 1sa 4e ln 2 61 3y 6d 3 181 6rf 1kr
fourier 5k4 dk 1r0 3ly mg
fourierft 3mz 9vs
fp 2sw jw 88p cd
fpgrowth 26i 969
fpmax 26i 969
fpn 439
fps by4
fraction gx 1e2
fragment 5gx
frailti 2lj
frame rd 30e 1a 9 4n 2 2 1 26 4 2j 3 1 2 1 5 3 j 1 6 1z c 3v 4 1 5 bt ao s6 1x mw 78 dm i tf 2 fc f0 hu 202 1i 74 kl qv 5s 2g ek 3v
framework 6co 2sc
fraud h 5q 6 3 7j 1ia h 7 1m e 9lg 11o
fraudul cm1
free bk 2p vw 6s 3g 1ux 2k 6k 7b 2i c9 11h 14c 3 xi 3q dp 19v k dv ne am ru q8 vt 1 kb
freemail 7vi
freeu 3y5
freez 2yw 5e 60u 3bf ei f
french 5e
frequenc 0 6n qj b m9 3z kz 1ec 2 19i md e t 4 1 7 2 h 96 l 2 3 1 44 1 1jq 3ny qd up
frequent 1x4 4 a u 86 n 6 hn 24b 2sm 8l 3ii 7g 7u 14 b3 27 3
fresh 7k 12b 3br 2 1lo do 2 7f 3 i2 o3 mf 4gd
freshest 66h
fridai 4to
friedman u8
friend 1s6 b
friendli 11y 3gr 9
friendlier 1i9 1t0
front 2ye ow tj 5ip 2a6
frontend 959
frontier 58 1ud
frozen 19n 2 d cf q6 lo 7 e 21j 44p 1cq 2dm 1
fsdp 2tt lw 8ze
fsm 1jm 3mq
ft 2go
ftest n9 6v aif
ftfy 7wn
ftp 4th
fulfil 4o1
full 1fh 1e3 4 ci 98 2 8g zu 2m f8 2cn 3 7 b1 1b 1am 3en 6y 4l 1 ju
fulli 2gm z8 83 846
function o1 ai 58 11 1a 2 3 1n 1d 34 92 5 15 1l 2n jw 5f dk g mj zp 1 9 20 12 1 2 1j 6 cm 1y 2r 1 1 11 1x 1c 31 pv 2 76 97 1 1 1 1 1 2 1 17 1u 1 41 3 2 au j9 1 20 84 20 fx ef 2 9k 7g 9o s 1 1 74 c6 c4 3d 1f 1 8y b1 1 27 52 y 7 2y 1 1 28 1 s 4k im aj 10j 4s
fund 5g
funnel 11
funni 4xn
further 23x 70s
fuse 3c8 md 6 76o b
fusion 1fj 23o 29h
futur 8 4a 3l fm ms 3tg 8b 4 9 m 85 4 5 b 1t 2 4 5v 2 c2 2 8 1mc 3g2 1e nr 6 2e id d4 1
fuzz 4s4
fuzzi 2ia 2sa 23f 4k7 136 7s
fx 5r
gae 1ll
gain mf r 9q 3 sd 3l re 6f 25p 770 1cj
galor 3fd
gam 2eh
game ec 1ek jb bn
gamma 82 266 95o x5
gan 3kj 7z4
gang 6j0 3
gantt 4vy
gap bs c0 3 4i 3 4s 1kx 31a a cg p d 12t h7 4c g 6 9 1 7c 137 62 kp 9t q1 un ao 7u 101 95
gapless 7to
garbag 3od 2ru 2pg
garbl 7wo
garch 5na 7od 7i
gate 3aj 4 5c 6e 7tf ik
gatewai 4gr tz 3v0
gather 2u8 al as 28 7d c yr fq xo 31 6 1ut g6 q2 233 1ax 6r 2
gaug 4ea 11o 3m
gauss 7k3
gaussian 23i 23 55 5l 1ou f 72b qm
gave 33f
gc 95n
gcd 1v3
gcn 1sk
gcs 6ex 1to 4hz rv
gdpr 6t2
ge b3s
gelu cbe
gemma dgm
gender 7vb
gene b9 1 1jg
gener pf 5 1 24 gm 4 4 s 1 2 2 1 f b 7 1l 1h s 3u 3 5 j 15 23 c0 37 58 6b 1k h 21 57 d9 4 p 5 2i 3 18 f 9 9 9 5 d 4 5 2 9 7g a 6l 3 5m 14 8 3 j b 3 p 2 k 1 g 7 5 a 4 4 p 27 d 2 k e 13 2r 3l 2 6 11 p 1s 3 c 11 3 h a 8 6 3 7 70 3l 57 4c 9 22 5q 1q h 1q 18 cu b8 as gb 3k 1u lf a i9 lu kx 7 1z1 r 1e 18 4o 6 3g x 8k 2e 85 6i 3b 9l 3d 1q 1g d4
genet 2oh 5 99y
genr 7ky
gentl 4ew
gentli 2qd
genuin 51k
geo vv zi 5uz 4wq d3
geocod 5am 22x
geograph cdk
geohash 7qc
geoip 7vm
geometr 1z5 9e0
geometri 1v9 bde
geopanda 1vd
geospati cn2
german 12f 8dn
gestur 448
get f al 42 2b 3t 7 4 l 33 b5 17 5s 1g 3z 4 lr 5 8 co g 4y 87 1d 1v 7u 2e 4k 1 1x 5 1v 1x 25 29 65 2q 19 4 bt cs v 40 3h k cd 11 g 12b 1e 2b 69 8 2q o 21 fo 8 d 5v l 51 1c 40 z 51 3e 10 40 2i r 3v ar 4r 6q 1d 3a 7f v 5 7l 1c n r 3d l 1u 8 gn 2n d 1x y 42 5x cj 56 4 g m 17 3m 4z 6b 3 2w 8m 3z 3l 5l 10h t q a s 5q
getattr 844
getter 96a
gev 1tb
geval 1e1
ggml 3ig 9zb
gguf 3ig 9zb
giant 2xb 46e 5ky
gif 3xx yq
gift er
gigabyt 37s n 4ka 3pd
gini x2 sg a95
git 4p1 gz 40d
github 563 40a
give 13 19 60 85 q cn 1h 5z 3m 1d e3 12 dq 8g 2d 5c 9p 1v b8 82 mj nn 1 rn 8t 38 ec y 2 38 3q 18 7h 1u 5c bv cm s jr 2g 1t 52 fg 8x 49 5u 13b av bp u 23 1o p 1a fv 1cq 1
gkd 1a7
glass 4bd
glassbox yg
gligen 496
glitch 5g3
glm 2b0 38 b2n
glob 4ot k9 665
global yd 3la 19e gy g7 2gb 2bw 18g on
globe 7dm
gloo 3fl
glove 3lc 8ww
glue 49s 37w w xt 51c
gmbh 7v1
gnn 1sk a6k
go f4 1al 25 ah 25 3p 2s g5 6 5 9 3k 9n ba 9k y2 3x 9 2p 13o 41 d 5 1w 4b 8v 79 go l 3h 6l k5 3l 2a 5a eo 74 gz 1x er q b4 2z i 2a 6t 6b x 3p f 74 7j b2 4g 1i vw 55 2 2s 20 fg 36
goal ti 1un 62p 1wc 1k9 14m 2
goe 1k5 9d dg 6d d0 5f 4 a0 18i 46 ch bf 1zz yy h1 1l at d5 pb fp ng 4z 12y d3
gogh 3zm
golai 5ud
gold 6s3
golden f8 yg 3ej
gompertz 5zg
gone 3is 54u 2s3
good 1 1w 1s 8t 3q 7 e 8 x g 4e 1b d 8 s 3m f 3m 6n a 3 8 3 h w a r 3b at 6z 9x 4x 4q t 4y 5i 3 o 15 dv cf jv 1jt 4 3u lk 1ji x 3 16o o2 9j 5z yg 6q aw 3n 78 1y 3r 7k 1g 38 a3 6 n 9i 1 7z 2
goodby boy
googl 3q2 4io
got 233 bs 4n a 3
govern 8k7
gower 1u6
gp sz
gpd 1tb
gplearn 2om
gpt 3iq 846 1tq
gptq 2w5 m0 8fp 1kt
gpu 2ry 1f g 2 z 24p cd zp je 1o 2ij 2jj tp
gpx 1vn
grace 4ok f6 42v 1s2
grad xz 20x p8 i 7x0 df hi 38
grade 3 13i 2 w b u 16 21 57 30 xd 3x 4m9 2cq 2ec gp
gradient xz 1u qx c9 7e 31 1l 8f 2m 1v 5 8 2 1 2 9 2 2u fs o 3h 2 3 8m q 2 7jc dc d9 3 3
gradio 4wr
grain bs2 f3
gram 1ts 9tf
grammar 16b 9v 20 1vu 13a 4pf 1fv 1f4
granger 2kq 32g
grant 96t
graph 6d 18u i 8o 3z 3 1 4 3 4 nt 18 2n jy 7v 6s 1 1bz 13 e6 pu k7 dh 1eo 9z 13i 1ee 7y 42 iu 142 80
graphic 2te g 3 3 3hm 1 20y 8d 6h g0 1n3 od fv 90 7i d7
graphql 530 2
graphsag 1sk
graphviz 2em
grayscal 45n
great 6sf
greater bh6
greatest 76u
greedi 2n1 506 4bz
greedili 7n4
greek 4p
green df s 1hn 2uu 3pb
greet 85u
grei 45p
grid 9m 6h 1b 8 al 1dm 1 1wq q7 1 2p 14 48 i8 f8 1s3 33 3 93 14c 1fx 1cf 5g
griddata 1r7
gridsearch bz9
griffin 4bj
groceri 5w
ground 10k t ul a3h
grounded 1de
group 6e 1k q 2 27 am 3 4 1b 4 5 3 3 1 5 1 9 s 1 1 1 2a 1 2 1 q 3 f 1k p 3 1 b 7 d 3 2 1 5 5 1 o 29 q 6 37 1f 3 7 eh 1 8y 5o 7 5 2 2 1j 3 3u 13 2 2 2 2 8 2 2 1 1 1 5 2 1 2 4p 2 5y r 4 3 2 2 4 2 2 3 5 2 1 2 3 2 3 4 1 2 3 n 29 4a gu 4y 3h 4r r0 3 6v ce 5 1 12 3 6 2 k c 1b 2t 13 3h kx 2 2 61 2a 68 6 20 4 ai 40 g 5g 51 5z 1u 1 45 2q 3 4j 6 1 16 1 4 5 1z 7 2n 1 33 2 2 17 1 4 34 c 4 1 4 1 3v 2n 5c 2h l 2f 21 1d 2 p r6 ia 92 p1 3u e8 4k 1 8c 1g 1 2n w 1 z y 1 2 b 6n 36 di 5f 1f 2s 1r 7o 1 g6 j
groupbi 78c 1yq
grow iv 5 2 4p 3 22a 1f7 19 o1 xi 1 ad 17e d9 1nm 1op ws 6z dn fd 1
growth 5dp 3 l 3 6 8 dn 6z 1 1uh 3 2 3gc i1
grpc 4gn 5uq
grpo 14h a3t l9
gru 2m3 fi 8wr
gtin 57l
guarante xi 1co 3jh 1ir 5rq 2
guard 16x 67 3hb 4ct 3hh fi 2
guardrail 1d4
guess 47 c8 68 3 2 1 3i 1 3 k1 2 t4 3y e9 37 g1 2 4 2 bs 151 qw 6k 1gt l1 5 9u 2 1j xj 4l 8g 265 42 4r ek 3p 90 io 1
guest dr 13u
gui 97d
guid 16b 2l0 y gp 39 462 bi 2wl bc
guidanc 3vp 8 1 27 4 2 1 3e 7g 3g 3 6tb tl
guidelin 9y5
guider b60
gym 2nq
gzip 6ff 22f
hack ddb
hadamard 39z a8w
hair 3sx ar
half n2 1hz nv 1 4 1 7 h p2 uc r7 6n 1hq 84 2y dm 9g d2 3ho
hallucin 1de amb
halo 72
halt 2qv 7t3 2qn 2
halv sr 1e vv 13n 4hd 594
ham qd 13v
hampel 5fp ej 5ga
hand xx s 26 29x la 86 1 b0 1kr 47 3b 9s m 1 1h m0 1b 3j hy xc 3b 85 ar 14 7x ad 6n j8 59 9r 1vy h 1 o
handbook 10v c
handl 2ts 1wm 1nt d8 g0 147 h9 er cw gc xy 1r2 f5 8a
handler 4dk 2t ls 1b 1df 2qr 1r1 11 9l 7e 1mz 1d
handoff 1c8
handwrit 44l 1
hang y9 2et 2 2py 3 h6 171 cn 3hc
happen e4 b0 4r 6r fh 7q k4 i i as 1v 1s1 5 6d 1 6v ls rq i 1l 6s 3n ae i3 bb 8u hh jv 4e 2 ka oe j1 4a 4d 2u ce kk wz 1 1
happi 11v 1 baq
har 1do
harabasz r3
hard ee 12n j6 r 1 mn nv c 8c 58j 2k9 1jm 1
harden z7
harder 62f
hardest 1zn
hardli 1wc 59l 5 di 3m2 gn 18b
hardwar 2s6 55 c 9m 2 s gm 15 19q 2 3rv 36 347
harm ao wb 3 2n9 2ua nk 1xw 48 xp c 2ft 2
harmless 4mh 4cg 1di 271 nx
harmon 7x4
harvest dj 7is
hash vz yc 2ac ba bi d7 1az 7 mo f0 vo uo
hashabl 50f
hasher 72g
hate 16y ap
hausdorff bb4
have avq
haversin 7dj
hazard 27p da n 953
hazelcast dh7
hbase dh7
hbo 7rm
hdbscan 2hn
head uj 6e 9i 1ma 2e h hb t y 2 1 13 1a 2v cm 41 hx vl 15d rz 1 1sh do 13a jn rb oj om
headcount bv
header 51w 1 2dc ho 1az
headlin n7 v3 2 to 8cw
health av ph kf 2tf d 4tj 1qr
healthi 1xt 1j 3ib 6ux sl
healthz 982
heap 1ps 3b3 2
hear 9ir
heard fk
heart b5 7f a6 1xz 8l 5lf 392 a ea
heartbeat b4 4rg ez 4 de 12s 4 2a5 1ur
heat y1 y0 5af 4tg
heatmap 4sq 28 6h4 nu
heavi 1te 924
heavier 1yy
hedg dl 5lm
hedon dg
height 1vy 56x 1z 23f 10l
held 2kh ty ft 6ys
helio dgq
helm dhx
help it 3 7 lv 14i 8s 1p 1vc 2c 17 gb 69 fx b 1jk 8 hu 16g er cs 10u ux 1fp 1
helper 352 4vp 17m 17r 8z 6s ku 1w5
hessian 1r4
heterogen 2k0 8ms
heun 47a 8da
hex 1v6
hexagon 7qd
hexbin 4v4
hf 1ms 3ig
hiccup 629
hidden eb k7 14 dk 6o ml ce 4 5 c 1a 13 va 49 98 7 6z 1ii 4j 1 5 2r 1 2w 1 1tp 4 4 1k2 s4 cm tp 2t 5y ka 1 2o 4 1v
hide 5y 11s 2i4 4b l wh 1 80 l2 1u5 26y v4 kw gr 19u 4q 1
hidream dgv
hierarch 5b 19d qn ad 1y 1i 2yr 3qs 21e 9s g9
hierarchi 4z9 qn 3i 3ah 4s 1i7 28f
high 5o x8 y4 1mf 4q fb 2 1dh 8v u 25 12q 4x 2q 1 bn 4ec zm 1 e9
higher h7 247 ji 15j 83y
highest 18k 4mi 18b 6j 2c5 137 27m
highlight 58w 4c3
highpass 5um
hilbert 5ux
hill 2ot
hinklei 101
hint 2o5 ue e6
hire 48q
hiss 415
histogram 1nk 5m lt 19x gl y3 6js 4x zi
histor 4s 611 ik 2kg 1ua 1zn
histori nr oo 2 19r 21f 3h 3d ir 5f bb ec cw 1 1l d 3 4u 5 12 j 5d 2 9n 1xl 2e 9b 8u 2lv k2 1 5u 38 4u
hit gs 8 3 g 51 4 1n 1p 4f w 6e cu kv 4 mx 8 6 282 6h8 6z
hive 5vr 5j1
hl b6
hmac 51j
hmine bcr
hmm 2it 9h6 1jd
hnsw 1f6
hochberg va
hold y6 1bu i1 f 2y 1st 1g 1gf 10l 3u j 42 g q sl ag 67 d7 cg hx ei j7 1ko c2 5l 1 12 2
holder 4po
holdout 8o jd 6 1v 6gb 550
hole 3qe ey 10z da dn 8 12t 7 ta 46z f
holidai 3ql 1ha 3 1 5r 7n 48 1j 5 2 1lg 3 a 3xi 2 l6 ej
holt 5df dx 62z 1oy
home 2we
homogen r0 4on
homographi 44t
homomorph zl
honest fr cs 3l 1f 1b7 4
honestli ny
hook 36a 8 87 s 5y 4 1 1g9 4z 15o 1xt yq 1wi 8g 29 13n
hookspec 56q
hop 6rb
hopeless t8
horizon 5c6 6o 7x 24 67a vj
horizont azd
hospit at e b ge 7m 377 8g1
host 34l 64l 15g 2ci 8u
hostil 1da
hostnam 996
hot 39r 1i2 6h 64 1wy kq 1n8 2ev
hotkei 4se
hotspot e3
hotswap 39f 7yj 23n
hough 457
hour 25 7 6q g g w 1l jj 4c7 3 7u 3i 7z 69 3 1v p 2q 7 2c i1 af eu 5 49 2a 13p 21f 8d 200 1
hourli 5iy 6 he
hous 226 16 206 ux 2g8 gl
household fb 2 37q 4bb 39m 2b0
hover 4wq
hp bak
hpa azd
hpu byp
hqq 3i5 a0i
hr bn ca8
hra 3n3 9vo
hs ci
hsd v7
hsv 45n
html 175 9e 369 ai by 12n 9 ju 10a 1d6 3t1 cr
http 34m 1bj kw 3 1jp 3 1 2om 45n
hub 33q c db 3ao 2hn 3aj
huber 2ds 9mh
hudi 6s6 6q6
huge 1uj jl ee 39 k7 25 18 cy 1do 1pu 4c 65 2 ik 4vq 2
hull 1vh
hum 5up
human 13j 6 ev 15h 1y9 7b ej 2jx 1sq 1vo d6 8z 10c 3
humanev ro
hundr bg fu 1o 2f 5j 4 11x 5u 77 63 5d h1 3b 1ax 10f ho 10h 1i 9i 33 2cy
hungarian 1re
hungri 20x
hunyuan 4a2 96o
hurt 1yw
hutchinson 3by
hybrid 17f
hyde 1ed
hydra 556
hyper 3y5
hyperband sr
hypercub tm
hyperlink 9i9
hyperloglog 1uf
hyperopt t4
hyperparamet g3 2nj 8vn
hypothes 35p
hypothesi mz 455
ia 2yn ak4
iban 57i
ibi dhb t
ibnr 6j
ic kj dp
ica 7nt
ical 59g
icd av
iceberg 6s6 6q6
icon 99s 26p
id 539 44 qp w3 2y 2cs 27x 1w5
idea 3x0 4r 6js 6b
ideal 15c bj7
idef dh2
idempot 4qg 1y4 2lg 25i
ident 61 9a 3kd 3 1 281 tg cv qd u1 bd g6 33r dm 2
identifi 1ax 3b1 4 1lo 175 1ol 6f 5g 33j mu 2
idf cfw
idl 2vg ay 3pa 2ef
ids 30g 26z 42g 2zh
idx 9au
ie 1fz
ifr 3y
ignor my ko 6 qs f9 e0 3ax 4r 1fi 1cu ln 37p
ill aw l jo 117 43b 6n2
illustr 3rj 3
imag ef jn oj 1gy 3 gp 5 60 2 f f 9 2 u p 6 q 5 1 4 2 5 2 6 n v i r 3o 7 17 4 1 1y 3 u a 4 2 3 6 5 8 3 1j e 1j 1s k 1 2 1 1 n 7 j5 d6 10u d 4 2 z 2 4l 8q 1b 4k 1 1 1 20 1mc l7 5a 1oy 5i 4 2 2 j9 1g 36 7m 5 f0 8 1z 3 2p cr 3 jl 2
imb bd7
imbal 1w2 62s 3e9 91
imbalanc 1z5 9e0 8z
img 3qx 7du vl 5 f0 8
imit ye 72 4o 4 4 1dn 8v 3 1 lm 5ji 1eo 193
immedi 91x
immut 50f 49v
impact zo 1l2 47o
implement 3yx qw 3fg
implicit 1l2 3 10k
import k4 4z 7 1 dl 8b dd 3j 70 3 1aw 1 4 18v bu aw 2 1ax 7x eg df 6f 1ng ir 5y ms 9k 4t cd 87 4i 6q 5 l 3v 8b of 1 i2
impress 7cj
improv iz b 7 36 6x a3 1 10 hj 3 12m 1o 2 6 11a 66 6u1 te 8c e1 pf 1
impur byn
imput 5xf 12k la 7 f 7 4 4eh u1
inact 7hf
incent 8b
incept pj 56b 650 1ip
inch 7x8
incid bf 2o 274 6e7
includ 54w 1 1dz 2ds dv 1l6 6b 1pd
includefil b20
inclus 9aj
incom g 3v gz 11v 2e 3ci 1ye 2g 17 g 7n 6 da 4yj
incompat 8h3
incomplet 70d 9 8
incorrect dg7 2
increas ex 1hn 1ve 9z 1ch h 7hb 2 4x
increment 8o 20t 3vy c dp 3j 3h 1b 2iv 1sk
ind ul
indec 3u1 4 5
indent 58u 41x
independ n9 1ga 10s 1hc 1ez 9 1my 4 4ka
index 3v 9l b7 cr dj 3 6 5 162 n5 9f 2 1 15q 1i vz co 1h 3 tz e8 238 3op 3v 3o
indic 1j 3m 35j 5j 25u 5 cs 1m4 1ps 25a
indirect 2km
indirectli 1sa
individu zd 1kv
inductor 3iy
inequ 1pi
infect 5zl 1 1
infer 45 se 2p i2 2o q 1ay 2l 68 30 hx 2 1mk 3vi 21m 4h nd vf
infinit 2pg ni 2
inflat 5em 8n c3 2 1o5
inflect 590
influenc 5f er h b9 f 28 v3 8s 66 au k 14 30f 5 1l 1cp 49t m4 b o g3
influenti yj 3 tg
influx 5ab
info 7mg 1ol 3ha 58
inform 3o or wx 3a 3sw 7c 53 17 8h xo s 8 c 2 1g 7 6g 6h 19 3 4 15 4p 98 ie 2n 4b k0 7p 49 3f 2g0 r5 1
infra 6lr 4i7
infrastructur 6lh
infrequ d4s
ingest 1ex 4q0 a h1 2oy 3cv
ingredi 79f
ingress azb
inherit 9bb
ini 4hq na
init 2h5 eh hj 97 e 5oq 1wf 17 1f9 d6 21 6s 69
initi 2ym c7 1jm 1zf 115 1gh 1t9 1jm ds
inject 1d4 1vs 5 4 1b3 1q3 ky 2ge 1vv
inlin 9br
inner 2ys p bs 7b 2x 5 3 ow 4y0 2ct 9b 3 7x 2 uw
inotifi 54e
inpaint 3qc ja 6v7 w8
inprocess 548
input 3r gu b b 8 1 l 6 r 24 3 7 8g 2 f 3 6 6 g v 3 d2 6 2 qn 7 28 48 2 1 j 1v 6 a 2 1 y au 2 1 6n 25 a 1g 70 g u 5p 5e 3h 1b 19 t8 3 2 2 24 7a b 6y o 1 bl 2 5n 31 v 2 3 6 8 18 46 2 4h 1t 3 5 2 1 b 1s 6 1d 52 2 9 1 1 1 2 6 7 5w 2k 12 f 3 2p 3 1 r 15 4 1 5 1i 2 w 2 2 22 1 4s 1 f 2c 7 8 e 34 l 1s 3 1 4 4 1 4 e 2 1 1 1 4 5 b 2z 2 4 2m q 4 5 4j 2e 2n 6 3 2 1 2 3 2 1 4 2 2 3 4 1 3 1i d a 3 d 9 1w 5 6a 3m 19f 1u e ga nw fc 1 k 1u c 1r 2j 14 85 ib c g 1 8b d7 1 b2
ins 1y6
insert 3m5 1dx 1my 3 6s zu 19d 8o 8 22g 1q3
insid nz 48 133 4k 4 19 qf 7w b0 q af 53 7i jy 9m ch 2y a0 so 15 66 73 2u 62 a6 b ao dq ec 9i 44 8p 51 ag d r cb yk yi 14u 68 1
inspect 4d5 24v 2u3 3e1 9l
inspector 9c3
instabl iq
instal 4c 2 1ki 2ty 3 2 7 1 60 9l 1bu 7 ex 1f6 l1 a 84 dv h8 3s ia m9 ci 2x 1gm 1
instanc yj 12f 22f ga 11d 5 ci 3eo ed 1m9 5g it om 45 61 1t
instanti 8jd
instead s8 fy e2 9e 2j bs 2n 4s h ax f 38 12 x sx 5d pq 4v 1 nj m7 34 4e l9 8b 4 8 1c p 3 3c b1 9d 4j 1f 145 qu eo dg 1ds 17f
instruct 159 5 6 2a 2 5 3p 3 2 1 1a 12 3 8e 1bn 3 5 nn 6m 7 4ni 3tm 123
instrument 2jc 1rw 518 1co 1h8 16i 2
insult 16y 3
insur 2h 3z e 6s c8j
int 2w5 6ge 2lb
integ 1qj 37t 23k 5 1q0 35 hd
integr xz t1 51q 2jw
intel 3j6 70
intend yt 8ys
intent 1bf
inter 7ry
interact yb hb 3h3 8q 16z s8 285 27 23i iu
intercept 2j8 5sg 118 30c cm
interceptor 51t 4b3
interchang 3vn
interest 4f 6 2 1rr 26x 1jy 7aj 1
interfac 1cr 1qt 3 1bo y 7 9b 2l 94 m 13a ef 2li 7s 1ee 9e
interfer vv
interleav 1ak 5 bq7
intermedi 2qz 1v 7e 1cx 26a 1pj 2rg
intermitt 5m7
intern 9d7 3kg
internet 6ir 1cw yl ff ha 14a 2k2
interpol 1r7 5f d dv 1m0 dg jn ph e3 cb 6 4uz 5u 7e ii 18x
interpret yg oi 1yn 695 2z8 ju 2
interquartil 7qr
interrupt 2qy d 1lr bi 26z 1u 16g 19i ij
intersect 58f
interv jn d 6q 2 5k 2 16 vv 1f ey 3dw 6 4 2s 2r 3 2 2 1w 3 1 114 6h 2 4 2 r ov 1kc 1wq t ci 19n 7k 91
intrins 2o9 1nt 6t1
intrus al
invalid 3ov 15i 8c 4av 1kk 1r3 bl a2 5d
invent 6h 170 t id 5 2t 6 3 2 2 2 7 oi 12 10u 1j sl 1e4 1hz 1 93 1g9 26r mu 6y 81
inventori q 5a9 1jk 1gz 4ax
invers z8 ut u2 16p 7d 5f 3a6 1vz 2nn jc 3h pq
invert 1fb 25c 133 4pz
invest 4h
investor 5c
invis 2ye w2 7 6z
invit 59g
invoic 1g 1r 9n 122 3vw 20t 59u hf
invok 89z 13w 3bp
io 45u y3 1mu 2n8
iot 2e cke
iou rc 3bt
ip 3wh 3z5 1ih 36o
iphon 3j5
ips 2n6
ipw 2jq
ipynb 9ex
ipython 6r2 4n6
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
isol 5ol 5p gl 7g br he fo 3 2 si uf y3 1p6 16r
isomap 7ox 5uo
isomorph 1sr
isoton xa 1bd 28
issu d3t
istio dhx
italian 1az
item 1rd fa 7 a0 q 4a 4 3 1 k 2 8 278 1x 4m 8e s2 1r 20 c7 7b d6 b do 5k sa j3 1e 4j oe 192 1 20p 1a 27
itemset 26i 969 7n 13u
iter 1m3 7t 1d8 a 8w xr a2 64 3e 33 3 71 tm fp 15 138 7b 1ll 236 jz s9 d9 3k 4b
itself xc ov jp bu 68 9t 2fl cf nl 1rf 2 hj 67 1d3 1dw 1 1q j qp
iv a 3e
ivf 1f6
jaccard qd 13v a7b
jackknif w9
jacobian 1r4
jag buf
jailbreak 1d4 9
jam e6
jame 7ix
januari 7jn
jarqu uv
jax cgb
jensen zx
jieba 1gb
jinja 4xa 8b 1nw 4l1
jit 3iy
jitter 4ub qc 5 4 1vp 5kz
job bo 1 2 1d4 2k 3 1 2 1ti 1h8 5 xj 3 c 4 d f k 1b e 7n 9 1y 2 2h n 2p 33 27 6 60 1 2 4d 4 2fa oq k2 db 4 2h 1uo 1 9c 4x 3q 1s
joblib 52s 1mp
johnson 7oj
join 17 zd 2 ur a6 vl 3q 25 5d 1oy 37 wz 4d 8 7 1h 5 q6 1e 8n 9o b6 1 7 1 5 6 6t g2 yd 7y 1gi 5l 60 m 4l yy 5l 2w 6o 1
joint 1t8 26p y9 26q 4wp 1b7
jointli 273 mv 2xu
journal cy cbv
journei 8r d4e 3
json 16b 2 7 d2 2x9 mi 1f 1 1 1lr 9 6d yr 1iv 1ii 4 149
judg fs 3 83 1 28 n e3 4 l 6 3 5 p 1m 1j 2 3r 7 5 1 87 l ce 5 41 k4 4n6 4 ha 1 w2 b2 298 f ag ci fw i0 2
judgement btl
jumbl 7bf
jump 2rl 9 l 2mp v 7f 6w 4mv 17e 1ms
jumpi 5km
junior 7uu
junit di8
junk 1hg
jupyt 6c7 32q
jwt 4fc m7 8gz
kafka 64x 7cj
kaim 3d5
kalman 5kj 9x 5fa
kandinski 47z 98r 5
kaplan 27p d5 95v
kappa oj 1m
karra 47p
kbit 3o4
kd 2g7
kde 1nk 5l 9z2
kedro 6qz 4n9
keep ff s 7b gg 35 13 d 1 v 3u 2 6y cz 9 30 c 8s 10 80 8e 5 2 8 z h 2r 1m 1q 4 b 5 r 1v 1i 21 t 3x 12 1u 54 2g 1v 33 2k 4 49 34 2f 5 q 64 9 1f 1 1n 16 1c 10 13 1c 5 5i 24 9 1l 5k 9t 79 2f 6l i 3 3 5 69 84 13 4 7 2 48 1n 5 87 3p 3 10 2d u 2 1n 13 4y 1o x 9 9 3u 6 6 4 15 3t 6 5 8 1 5 2 51 4g 18 z 4 g 1 c v e e 91 6z 4b 1e cd fr 46 7p 4q 4q 89 34 5i 75 42 3j 2c 3i 9c 1i 31 7k 2d 3b 5k b 7c bf 26 3k 2p ar 2p 5b 9 2 11 1 cd 8 4c
keeper 9f1
kei 1k dl n6 8z 3m 1jy 16 4 8j 8 8w 21 4b rt 64 1m 2u 10 z 1q 8 64 5 t 3 4q 47 1 1b uu 1 a t 5 28 3 2 b aw 2 26 2e 2q 3 2 5r f 1 1 b 8o pn ni 3i 32 fg 2r 4s i 78 v d0 6q 67 6i 5b 8v 32 z 2 12 2f f 9n 1y 14 1 jj gp 5l 55 a3 3 46 62 3b 1
kendal 1th
kept 68k 2 2 f ft a2 3m zr 7h d4 h yz sr ls 1i 13 ti mb 2
kera 21d aey
kerbero dii
kernel 1t5 aj cg jn ch 6z 1y2 6 7q 1zj 2 2 1qe 2ml
keyboard 4se 6q7
keycloak dii
keyfram 43y
keypoint 3zv 820
keyword 8x yi 3r 49 97i
kfold fo 7t 4a 4 j ayl
kick 60c 266 19u 1ao 2jd
kill 2r1 3bz 5 3c9 18h 2mq
kilogram 7x6 4
kilometr 4tv 2jr cy 6l
kind 7x 9j 3f 5n 7b 9d 5 7f hp 1c 1 3h l 2 31 4 5g 31 2c 17 5j 10x ny 76 2 s bd 4j j 4v ct 3 3 2 gv xe p au 7l 2j 1v fe 38 9b c 20 5 h9 3 6l 4g w 8e 8n 4a t0 5x 1 21 6z 3j 7i 2 25 1a 7b 21 u f ft hd 9i 22 1 jq
kindli 4iz
kinesi dhg
king 3le
kl 19j c8 1z0 ns 6w4 3w ct gm
kmean 1zt 50 cc 38x 5mt cg
kmedoid 2h9
kmode 2hd
knapsack 1ra
knativ dhx
knn 20l 2m 3ss 1pa 4gr
knob ga 4e 99p 250
knot 9q0
know s4 5k 8 ql gp 1gg 9c 19w 116 16z 6q 2s 4v 1z3 37v 1
knowledg dx n9 ej cy j7 59 ft ln ty 7aa 1bj
known r1 ou 46 1 j8 6 7z 4 e6 au 1iw 1a 3 6 ld 6i 8j 2 2 5 cc r 77 4 3 f hu ci f9 5n f 5e 11 ha a8 r4 v6 4 ld zg 4n 3n 1b 1h 7l 7z p fr 2
kolmogorov ls 8z
kolor dgv
kpi 1j
kprototyp 2hd
kpss 5rt 6lz
krige tq 1h0
krippendorff 7ry
kroneck 3a0 a8y
kruskal uo x8
ks ur 2b
kto 15m a2m
kube 9fm
kubectl dhx
kubernet 6b6 k0 32 2he 1m4
kurtosi cd4
kv 1kb 1fp 86m vi
kwarg 4z4 339 36w 7s
kyc 61
lab tn
label gw 2 f 7g 51 6q 70 1g 8d 3o cp 7 5e 1l 45 9 1 2 1 23 1 2 2 2 2 10 30 8 2f c 9 1 hv at 51 e 47 l1 1 1 p6 1j 16 5 1 1 iy 5 b dq a 5 3 1 h2 5f 2 ja 2 9 h7 1j 2 2 4g 2b 1 3 2 3 4 1 2 1 2 1 2 9b a5 z8 4q 57 49 xq 119 10 b 9z 2s a9 d6 al 2 bs
lack 2tp 6u1 3d1
ladder 6j
lag 5dd 1n 1j 5g 3t w 4k 2a 4 a 16 1a5 4t4 wb 44
lai 4i7
lake 6s3 3 6q6
lakef 6p0
lambdamart 2mb
lamp 3ql
land 1vu 3c4
landmark 3xt 7fk
landscap 3z7
lang 9g1
languag rj av 1d 1n 3 4 n i 3 3f 1 3 7 e 1 2 1q 8 r 2n f j 1c 1ds z 6z 8 3 9 c0 4r vq ay 1 1 3p3 dk bq 9b 38 176 15 vc 3 fi 3 2n 4w oa 1 i9 1y
laplac c2l
laptop 3ih 3eg 5ua
lar 2dk
larg i7 6p z 1 5v eh 1 mx x a fu bz 1s 7 g 2p 14 e 2 1 a 2 g a7 k 9k 4p 5c 45 9 br g2 nh hc kr eh 7f b 22 x 76 cv 4b 1j ed 1a1 yg 1f 1c mz 9 11 2i 60 6w 11 2s 3p r 34 1l 5 w 3u 4c 70 4g j k 17 2q 88 27 ad 7b 13 12
larger 1ac 1hk a 3d c 60 9a 25 ek a fy 25t h3 83 pr 36q 5i 19b 5f
largest 1v5 1cr 1fz d1 22c a h2 nc 1e4 3cf 1
laser 454
lasso 2aj 9jm 1oy
last 2 8f 2 3k 9y 4o 1da i5 5a v 6r d4 cv 8 j 6l 11m er 1 4 4 2 3 5j 1 6r 1 4q 3c 70 1b 3b 6p 2e 1g 4v 2u 1c g6 3 4 3 4 9a 39 3 2 45 6 2s 12 u 3 3 2i r vy 32 at 84 bz 6e j 14 my 8j dw 1 1 t h4 8c 8 5y 3 nc 54 1
late 3 47 87 a 1 12u 581 1 t 1 2t 67b 1
latenc 1ku 4li b 72r n
latent 26b 1q2 h 7 2 91 2f 3 4 15 2x j 3aw 5 6 3g5 2 a xp
later nt cs 1pl 5t 7i 9t hc j4 3b 21 ja 5 fx e jh 25 a 3c m 8x 7z g kl hy 5s e 5p 1b 7d c3 b 92 i7 f5 1n 1vm a9 di 3e
latest 5dn sy 1 bn 31 18x 1ly 3id 2z
latex 1ja 3e5
latin tm p3
latitud 7dj 59j
latt dgq
lattic 971
launch 2u7 dd h 4 19j l8 33l 19r 128 qp 1y2 33 2
launcher 37g h 68b 1sx
launder 5x
lavaan 2j1
law 2jh 4va 2wt
layer 6v 12w uh 1q 2 av es 5 1 7 1 3 f 1x 5 d 2 f 4 6t 5 4 1 1 19 c o 2 1 2 1 2 1 1 1 1 1 1 1 1 1 1 p 2 w 1 1 1 1 14 6 2 3 c 5 20 q 1 7 x s l b 2 1 2 5 38 1 1 g e 9 1 o bf bi 1 1 pe 1rw 1k3 vt 8e 9a 16m 9p 8 a o c 1 l 1 b0 3d 1 5d 8 7p 30 48 86 4b 6 6 fh
layerw 3f0 vr 6us xa
layout hk ro 5k 2b0 2m c4 4o 2yp 1dr iw bz wd 7x vj 17o 7c 3 ft
layoutlm 1et
lazi 2p1 1ts 76 8q bd ua 2kq rj 112 zg
lazili 6e2 8 c7 8p
lbfg 1qq
lcm 3yd
lcss 5w3 7nc
lda 12x 17h 5ev 4ef
ldap 51n 8gv
lead 3a 1z8 3ss ox 8l 3ic
leader 4rh b3 4e6 4t 32y r3
leaderboard c2x 11s
leaf 573
leaflet 59i
leagu 7fy
leak ea 1 kz 3m6 1 kr 2cu 1xr
leakag 5xw 80 1mh
lean bn6
learn ik 8 9y c 6b 3 1 1 10 32 5 b 2 4 7 9 f 7 5 o 1k 2 3 23 7 1 8 2 5z 5o 11 5m 7m 3r 4 5 1t 4 9 1 30 4 1 2 1 3 n 12 7 6 c 1 2 1 3 1 1u 2r 1r 1 18 g 3 1w 1 2 l a 3 4 2 4 2 4 5 2 2 1 b 2 1m 1 7 7 9 1c j 1e 4 2q 7 v f 2 1 2 a 1 2 9 4 6 34 8e l 2t p 3g 1v k 5 1 1 2 1 2 2 5 1s 9 j 73 5 hd i3 ho 9v 21 4p 3 a 4 2i 9 39 1b9 5 3 6 c6 27 2a 9 6h f 16m p6 113 ab 1w 4 f 2 2 1t 20 14 61 3 2 2 2a u 38 3t 6 1q 1y z 4m 4 3 2 1q 1 f 2w 1b 1 4 u 1 19 m 2y x 2 1 1 5 12 1q fc 1 j6
learnabl 3me
learner jm af 5 1 14h 4d s e 9z 15 4u 3 31o 6h4 188
learnt 2nd 2a 1j 6y b 5 2 8 bk bt 6 k 88 3fm ny
leas 4rh b1 2
least 5a 1ln i lr 66 5r 9s 2uh 1cg jo 1y6 1yt
leav 12 m 1 77 1i d3 3 8 3 40 1 4e bx dn bk ac c 3 9k 3j 6 a 5z 5o 1o 12s 1 db 8z bi 217 4x 8z 5 45 jz rw 52 e 2x my db dp 11p 62 5 ec pw 5m 1
led y2 1 h 63q
ledger cot 2
ledit 4cp
ledoit 1tn
left w8 bu 6 zq 9k 3g cz 30 1vf vp 9r 1t wn 53 e 18a 1dv 1mu cd 49 82 4h eo ce 1
leftov jz 4y 5rh
legaci 9gx 3kz
legal 1iw 1v6 4gy 2
legend 4x1 2
leiden 1s5
lemmat 12i
len 44z 1 5c1
lend cly
length bi wk 1 6 e 6 am 194 7o f 4 5 9 7 4k 5o 1 1 dw 18l ll 4 2 1 2 1 5 89 1s1 5 5s 7r hq ch ou cn xj h7 2e tz u8 ab
lengthi cz1
less 8g n6 1q o8 by 2v sn 6 32 9 38 76 3b 1g 5 3i 9 3u cg j 2j 2z 11q hd 2w0 12 ed 19l ar 7z wy 7h 1e 3l mj ej 1
letter 36 o5 bp 85 5r 1l0 48 rl oy 3q 3l 1 3y ay g fm 2 6j 1gm 1y 4 4 c0 4e 1 1z 6b 7d 20 k8 1ny 72 77 c3 ch 15p 66 1
level 7h 6x 1ex al bv 3f 1c9 cb 1 ai l9 a3 14 2 6 7 4 4 2m 7 3 1 2 2w 4p 1 4 1c 1 8 9 9 18 51 3 oz h4 1lw de 4v 8i 8e g0 sq bh a 7g le we 1
leven v0
levenshtein 4mo 2rb 4k7
leverag 2cr
lexicon 1hw
lgd 3y
li 68l d8 41 yl n5 1jw x3 l8 15f g7
libpost 7v5
librari 2pc ez 11m d0 7 n7 p 31 10m 2 1 4 7 7q j 1 64 1b 1eh kr f3 79 52 c0 18c 9n 151 11i
librosa 4bg
licenc 566
licens 44a 11v 5x 45e
lie t s9 ue ai bv 4x9 6 a1 1b2 2hv 1p6
life 2a 4g 37 3jh 2jh 7l de 2ad 9e 1l9 ny
lifecycl 9hi
lifespan 9hn
lifetim 5 27n da 3 7 3
lift 8o dr ak 3zg xl 5in qq
light 1m 40t 2 1 2y 3h 6f8 21v 2 je
lighter 2wg
lightgbm 22z c0
lightn 3yd
lightweight 490 27p 4jg
like 145 1p g4 89 oo 2y rx 8ps 6g 6c x
likeli v5
likeliest 35f
likelihood c3g
likert 94
lim 4bj
lime oz b71
limit 2r 45 81 1 23 4 3 52 3 ce 3 27 76 2 b9 4n 2 2a 8 o il 5 9i 5i 1 38 3l 9y 2o h6 3 cc cm an ds u jr 8w 1e 51 e2 7j 81 1h 1 1d 3 b 3e cw 4 4g 2 1 n1 35 3k 4p 4j tz lr g 7 5i 4g a5 30 79 10 rt 7u ue
line 5w 3r 4 q 2g 5g 41 8k h4 75 2 5a 1e 6y 2w 2b 2 6 8d 2k 5 h 2 1 2 7p fj be 1 1n e3 4 cl 8 19 ld 2 7 3l 1 d c j 6i 5g 12 4o 2 4y 71 1u 2 1 h1 dx 9s 3e 6 1 7 8 6j 4 m 2 2 1 1i 17 46 6 48 i 24 3f 1 3p i 77 4t 22 43 1v 4r 1 ex 7 9x 2u 75 l7 20 6 60 6o 55 p4 21 9 p3 3p s5 1 7n 2
lineag 683 k9 2pp 1m9 1sl g6
linear 1o1 2f bk 48 42 3 1 6 2m y 2 1 4 1p af 64 cg 3 7 5 5l 4y 1e4 ja 3 7i 201 c 3hb l d 4 4k fx bg 7x xs
linger 8f
link 2y 1cv t 8b 3j 5 2c 2m fd 2j8 ee 1hj r 134 1 f am 1d 3n 6v d8 m8 nq q fk 6b kd 29 198 2w 6o 1i 1 1
linkag fe 223 92c
lint 6xp 2kp
linter 4rx 4qh
linucb 2my
linux 9se
lion 3f6
lip 40j
liquid d9
list 2x 2 4 32 5s 3i nu 6 39 v 4u 1p 1i 2e 7b q 2 4w rs er 7x f7 r 2 5 i9 bo 4t p 3 k 2z 1q 1 3y 1l c 1 g 3 1 1 1 34 23 8 g i 2 2q r9 7 4y 2c 7 6c 2f 2 86 4q 1 1z 22 o 1 1u e 5 4 2 r 37 26 7 7c 1 2 2 1 1 6 54 8f 1 4 42 9 4s 8w l1 1n 5s em 24 1t hn y 1b 2 3 gc aw 2t 2 2y bq f 1 a d6 os ho 1 8z c
listen 8z 19i 31o 2 mn ya 3dj 3mc
listwiz 2mb
liter 4pi 4ta
litterman 5b
littl 2m dd 1g 1d2 ey 2g gb 4a v m 75 a5 7 7d 9d 2yi m1 jr 3x7 1c vm f0
live ly 6 e7 v3 2j5 20 2 6e 1cg 5n f 2 u 2 3 f 2k 2p 40 58 1t 1y 89 1ss 88 9o 4s 4v 9a f dc 3m bz ei 4r 3v 1b9 4j ce 1
ljung 5rz
llama 3mc 9ua
llamacpp 3ig
llava 3ke 9wo
lle 7ox
llm 16p 5w 4 b o 6a 6 n 20x 818 1bh i9 1y
lm 3gz 7pj ge cw 4u tr
lmm 2j4
lmnn 2in
lms 47a
ln 3n6
load 26 73 8 2s 2jf f f 9u c 3 13 i 1 7 8 u 2 6b h z 2 8 3 c 5h d 5 1i 5k 3g 5 74 4 x 2 4 1 1 5v 40 9 3q 38 2n 7y 5h p 4 6t u di 8h 57 c 5 4 4 u 2 4 6 2 1 31 f 2 3g 5 18 3 3 w 3p 1 y p 2b 2q j 7 3 2 4 17 47 2o 107 6y 3 kq 3t 8a 6s 14 t 7n gg 53 1r rk 1o 6c 2c 10 2 2l 1y 2h 2 l 1 12u 3q 2d ca 34
loader 175 7k 1d4 fi 94 11b gz 16i ko 60 12v 1k6 1mu 1c 1y 4z 150
loadloc 4yk
loan b 4 3l 1 8 2 2 chk
loc 9jb
local oz 99 49 1d2 9a 60 bz bq 17o 24 6a a0 3 1h 6l dk 5 f8 3 t 8g 5z 2 w 71 2 21 e6 2 6v 4v 22 11q qd 5 1du cf 75 13d 76 79 3v av
locat 9m 1i4 3pa e3 38b 1g eh c7 3e tp 1l0 f3 6o t 2w d 2e
lock 2z2 1gu be b8 1s 6p 14u 28w uq 1fa 25i 34
loess 5ud
lof 5ol 22e 3k7
loftq 3at bx 7l5
log 3m 4 2l 4e dp 1u i7 8j 28 1 2 32 z5 1r 18 es 5 7 6 a4 1 1 h ak 1d 1 na 1x bn 60 49 20 1 2 1 1 86 ge t9 r 3 3f 3p 1j 3 16 2 2q 4y f 10a 1f5 ve jb 4l v 54 1k 5c i n8 b t4 6v 1u 58 1k p 32
logarithm 2ck 1 3fm 1bu
logger 3q9 2 n9 8 2k1 2ls 1ep
login 4fc m 1u5 6 fl 1ep gp yk bg 13y 51 1pc
logist 21l 4k 5 6p 3mh 64f
logit 1jj tg 1e r7 85 2ka 58h 9 xa
loglik c3g
logout 9js
logprob c3z
loha 39s a8z
lokr 39s a8z
lomo 3fd
lone 7r1
loner 25g
long bj e8 70 42 1j 5s 1 5 e 3u 92 m6 dr ei p i bj 1 6m a 4 i8 8i 2 3g 4 76 1d 1 fr 54 6z 3 2g 4 4 29 f 4 5f 2c k 3 i 2h 7o 1 3 6 46 ga 5f 48 6i 3 3p 2 8 cj 5n xl 7x jj 1y ut 5r 6v 7 2i ao 1r 24 2r 25 5t ac 1o kt ls 1
longer lz mq ar 176 1 5 93 2 jy ge 1 3 1o 8g jv 18u 15 216 51 db 1w l 99 1a h sh pf t 15y 40
longest 1uy 35q 2t4 4 4aw
longform 3jo
longitud 7dj 59j
longlei 5ym
loo c3b
look lt 8 37 d 5v 5s i 4g jv 6w 3q 1 2k 6 89 d4 au 3 k1 1r 7 5h 1a 47 2 2e l 1 43 20 4h 2 2u 6h 3j 4p 54 3e 6q 5c 6 2d 17 h0 8s 7 3 3 c 13 6 5 2 15 2w 61 5 4i s gc 3e 1 y 2x j c p 49 am 71 a1 47 8v 2d 4m h 9l p 19 5t m 15 w 7h 6b 58 28 1s 1 r 2a 1f 4h 1b 2d hd f o 66 w 3a 78 3f 4p 2 3j 2m 1 5o 16 22 28 8q 3b 3p s h5 1 e 7p
lookahead 3c2
lookalik 88 cct
lookback 5ln
lookup 3dw 15d h0 1e a3 um 11p ox us bk 282 1wf 9i
loop 10k bk gq 1eg 6e g 2 3 3 1 9 1pm 1e 1be 2 fh 1 1pp s3 5l 1eo 16 4s 1bu 20 nv n
lopsid 73z 1 4zu 9b
lora 1kk 1cj cy ce 7 2 4 bt bc 2g 6td 1s d lj wm
loraplus 2xo
lorenz 1pi
lorri cn0
lose 2q mh 15v h5 qs 8e be 3ij 1pk bu t7 18l 1rc 1
loss 2s 16 v 4 1m f br 5p s 12 5 d r 23 av 35 5 2 1kq 20 1z 5p 1e 1n 6m 5 2 1 2s 1c 2f 28 3v 2 15t 2 79k fo 2j di
lost 2p 6 15 3f 1u1 4wf zt 1j6 3iy 2
lot w2 5qp ng 4
lotteri 3iq 5bu 198
loud 411
louvain 1s5
low 5o 1jc 14b 38 k ia 2v 4 h 5d 3z 2e7 b sw 4x 4oy 3s mf ga 1 f7 27
lower 29w 2 b rx 2h5 4f 8w 1a2 kf 3f da 5 3l5 l6 ln
lowess 5ud
lowest 1o4 2p 12 5bi 5 148 1fx 3ca
lowpass 5um
loyal 284
loyalti ep
lp 1qg
lpip rf
lpr 44a
lr 2q1 os 7 8o7
lru 1ux 37x 10x 5bp
lsa 7o7
lsh 1ub
lstm 31l 2u9 62i
lstmfcn djj
ltd 7v1
ltsf b9v
ltx 4a2 96o
lu 1u1
luck fv 3b 5f 1m 3o 58j
lucki jc
luhn 57i
luigi dhm
lumina dgv
lump 7je
lycori b7k
macd 55
machin 2b 5 7d jl p4 17 6 4c 3c 2 kh 4p 35 17 8r 2 2 c n by 1 12 1 61 1i l 8o c 5e 3 73 f1 lv v 2y 5t 3o 1w 4b 2t ly 2 h 4 1 c 1 1v 5 3 56 1 1 bv 3 1 e 4 1 2 2o 12b ei 8w 3g 1u 48 u av 38 39 3g y 5v 2i 69 4 3f 4y 20 29 39 w 2t 4c 95 3a 1 e 2a 7g 12n 82 2w 4b 4 8q 1 1 hq 6
machineri 6ys
macnn djj
macro 4v
mad 7qv
madam 7vc
made y oo k7 a4 g4 mw rc 31 d7 3 2 71 57 dq 2 qu oi 1l 6m 1 3 3r 4s 1u 9o oh 7y 34 b2 ey 4c w0 ah s4 gd yo 4e 5l 50 1b 49 7 ht
mae ho bmk
mag b5l
magic 54o 1me 4n6
magnitud 39y 8s 8rq 14n
mahalanobi 7ra
mail 89 2e 10c 6g 1 ke 4 6l 25z ew 1 1 2ki 4p cw 1 10y 3 3ja 6p cm 1d
mailbox 543
mailmerg 59a
main a4 1jt ls f4 34 9g 3j 3a c3 nj h9 2bl 7 5 10l n5 3a m8 1f s dw aj b2 106 84 dk 13
mainfram 7wj 2
mainten 2a
major 1x3 a y 2e 3k a 5nl 7 4c3 1aa 2
make 5h 25 ct 3m 6 7d 1s h4 7j a8 i 9 9 1l 9y cd 4f 6 51 1j 4g 23 1s 1b 1h 3r 7 12 13 8u 1x 2z b f 5 x j 1 7 2 2i 19 k 47 d 5b 17 e 3f 2w 2z q 1g 14 h e b7 8y 7x 36 5 18 f t 1b ji 9z 12 jo 18 f x 7 v 7 5 3p 48 6 2a k 5 1x 2 e 2p 1 7 5f 5y 21 22 4 g 2s 5w 3j 2y 4 13 i l 1j 1m 3d a 1j 2u 5x 1g p 8 h 3 47 5l 8o 1n 4a 3k y 4v 1h m t 2g 3 4 p n w 9 17 3o dy 3c 2l v 1 8 2s 4e e 4 4q 1t 1i 14 e p 2j 11 4t 4e ep 93 55 4e 2 u 79 64 b 55 5a 2j
makefil 9ka
maker 30t z0
malici cs3
malwar al
mamba 3jx 9wp
maml 3kw
man 3le 5kg
manag 1k c9 14 34k w7 46 cz f3 yh 1o ah 6o 56 1lu 108 7n 18r 15 28 9s 4c 1ht 1
manhattan bt4
mani o 5 e 15 3n 9 s 4w 1w s 1l f 2 2 1 15 a t 3l 28 z 1 22 1m w 11 1 2 1j q 1c 9k 2 1 49 4 7m 37 8 27 3v e 2u 7 l 3 b 2 1 t 1x y j 2 3 3 1s r 23 a 1 1a 6 1d f 3u 9 q 1 2 15 12 3 2o 2x 25 3l 2 4 d 1 s 5e 3d 2 w a 2q 7 9 1i 2d 64 1g 4c 23 f 1t 3b 67 d6 2 20 6z k 7q 2l s p 97 7z 5 3m 3 14 a f l 5l 1 m 1i 1k 26 1 4 m 1g 3g 2 21 4r 2d 7 1 2 5 t 4 1 3n 3 d m 1 3 4e 3y e 29 7e 6 4 d 15 1e 12 h s u 3y 1i 4 4q 8 4 3 1n 3g 3 6 w e 1 d 9 25 14 52 25 59 8v 31 2m 7d 18 90 dc 13 d 34 4n 1n 3o 9z 9w ht 2n 5 16 4n 2l 1m 1n 1f 1e a d 3 n p 6y 1 4 g u 47 8 12 1 1x 1 9k c w j 28 v 7 2a a 36 33 1o 7u gq 2 95 w 10
manifest 6uj 2q2
manifold 76z
manipul 49h
mann uo
manner 15d 49y
manual 178 5aj 2bw r2 3bo 2
map e3 d9 6p 9z k0 17 28 6 2 9 9m a 4 gr 8z d7 7w t 5y 5b 79 3p 1d 4f jm 3 1 72 3m 37 4 2c 1 rj n8 6z 79 3y l 3 4 6c 4 6j 4u 1d 2 6i uq t5 gr 5f s0 4n 9 20 37 7f bt 7m jr 3f d3 1 60 6x 6j
mape i1 bm7
mapi xg
mar 7ma
march 17
margin ju kk ih 6l 6c 3x ce 9og kd
marigold 4bz 6t4
mark fx u 32 4b 22 c 24 9h 17 4 a 18 3 s 10 1t c 1m 3l 4g 1b 16 e ny 3 h9 3 co n2 3 3x 1 3 3 70 1w 2t 36 db tb b6 5v 5n dq 20 1j3 mw ey 9 c6 51 io je k0 49 w6 16 ro 1
markdown 75 17f 388 me 12z jt 1g 2no 1v6
marker 17t 3rq a0 h3 3ua
market x 3r g b 2 5 2r 1ww 1r 3gc c7 tp 4ra 120
markov 8h 1h6 t6 35w 6ba
markowitz 58
markup 99i 1n1
marl 2nw
marlin din
marquez dia
marshal 4gv 54b
mase qm
mask 17k e5 1f9 g1 49 54 h 6b 69 6c 4 2j3 li 26y 1jh da mj na 4s jv
mast ak
master 78b 2d7
mat 43l
match 2w 5 33 1k 41 m j 2 1 2l bj k o2 2z 8s 49 c1 5w 66 dc 5b 6t 7 96 1n j k4 2s hf k2 7c 8 2 4 f x fa 1as 5t 2 6 3 en 4 6 6v 1b 11w bh 6w 1rt 47 12y 3u 5e 17 5g 24 4v 1q
matcher 9lm
materi 29f 3w0 mf 6x 2n2 1hd
math 191 9 a0
mathemat 7pk
matmul c4o
matplotlib 4sk 1y7 6rf
matric 1p1 185 d 6 c4 1 1 1 i g 1m 2 a7 3vj 4mg
matrix 43 d6 17r 2 4f g 1 1 2 2 7b kb 11q 15b 3 1 1s 3 f 2 c 3w hf 8g 62 10q bw a8 5 2p 1 31 a 3cu 5g 4b 10 6 e1 23 ci
matryoshka 3k8
matter k8 8 4x j 8 7w 110 fg xl 1iw ip c6 1d2 1w 9 6f 49b bd p 4k w2
matthew oj 1m
matur 4n
max qv h7 bd 13 7b 2b7 2t9 oa 1x7 49 1lc xg jq 3 71 17 1n k c3
maxab 7kj
maxim 1o7 mb 7bh
maxima 5v3
maximum 638 3 4c s7 3 3m 94 1b2 ya
mayb 1kz 7
maze 1se
mbb 5nf
mc xl
mcar 7ma
mcc q5
mcmc we
mcnemar j4 atf 14c
mcp 1cb
mct 2o6
md 54m 38i 17y
mdm f8
mds 7ox
mean 58 a9 2x 7n l k 3h 2k 40 a 1 12 21 2v 1 3n 3y l 1h o 3x 1d 7 5h p 5q 9 59 5t 4u 16 h y t ir 1 1 n 9z 2 4g 3f 4 hq 66 eo 2 as fm 2f 5a 1v 3 a 4v 5n 3 14l 6 2 9 3 c l 57 2 8 7b 3 1s 3q b1 a 2bu 4s qb 8k c 4h 48 r 7y 3 9m 4 t v bi 2 1 o 2 hz c 7h 2 5h 3y
meaning 3xb
meant 1fu 8t2 18r
meanwhil 4rc 3cc 1r
measur ab 1 9f 5 46 1 3 10 1u 1n uq 22 6 1d 8a 2r 6m 28 31 5d b jl bc as c5 ct 72 4 2 1 5 8d 7z ak 3f g 2t c 3 4 15 6 4d 57 2s fc 6 my t 2f 7 1h m 6 2 x d 13 1r c8 2p 18 3 gv sl da aq mm en 39 p3 79 b 4m 2r aj 1a 4o l a3 6s 6r 1
medallion 6s3
media 8d 66
median qv 2c tv qx 1rl q1 yo 3 19c i8 c 4n 4dz vs d0
mediat 2kk
medic 46m 8g2
medium 71z 2h 53o
medoid 5q2
medusa cdm
meet 12a vh 193 18 9sd 1
megabyt 4mc
megatron 3fx 8z6
meier 2ku 95v
mel 40y al
melodi 3tr 8cj
melt 77n
mem 9m8 2xd
member 1y7 6 6 is 1 524 kt s6 1i 4w jb 22b 12y 94 1
membership tw 5c 1j4
memcach 52m 8el
memo 1um 2zr 8bl
memoiz 52u 10x 25v
memor 2gt ie a6u
memori 1cf 7w 1 a5 f5 4l 9i 4g k 2 4 7 4 3 3 2 3 4 3 1 3 1n 1 8 1 2 1 3 2 3 8 9 38 1x 1 1g 1 36 3 2 19 1 4 2 4f 2x 1 1 4 1 2 g j 2v 2 1 2 1 1 i 10 39 1 1 1 1 1 1 7q 4 3 4 2f 2 mi 1 3 h5 5 1d zp 4 b 6z 1 1 1 2 4 1 19 y 5n 3 6x 1 4j 1 2 n7 ae 1 3 4 5z 2s 17 65 2 v mj 9d b6 25 39 f1 7u fj au 1 76 2o 1 4a 4f 3j c0 1 f g h 3 8o bm c 4 b 1 cy 8y 2 x 2x 8b
men bu 9r 1r 7b 53 6gp 4g0
mend 1b2 1 8wf 2nm
mention 8z t5 37c
menu 9cv 9j
merchant 5u 91
mere 1ww 11i
merg 1eh 13 pu c4 3 g5 78 3n d5 2 3 ot 1 77 8 7a k8 ru 5 84 db 4 2v 7z a3 be 9g ng 167 1l4 72 2q 125 ef 2y bw
mergemodel 1mb
merger 9mi
mesh 3y4 1w c3 6t2
messag 134 4 7 9d 4r 1p 9c 12j zo iv 3 o 2 2b 22 6 9 2p 4h 1 1 8u 2c 2j 59 1 vm 8g dz 2 5 2k o 1k 19f 6e kc n5 31 3o 5j 57 v 2 6i 7w 2 r 88 45 1f 3d g 44 d6 22 3 128 g4 1 71 4w 50 j
met 35y
meta 23t gc bh pa 61z 2i4 em
metadata 17a 2yh z7 1a9 gx 117 1pk 1co 1j 1a 1v7
metaphon fi
meter 9f 4 2 4hg 9y
method u0 a 1 1d0 8l 17m 81 bm iq n5 a 9g 1 2 15 b 1 1 2 4a 5n 5 2 yl 28j hh x6 nd 2f 1o 6n 1wr
metr 1vm 6p 2rj
metric gi 16 6d 6 2 24 t 1f 4a nw s0 5w by 2 8l 4 a lk 2 ow 2bg 6e 5 1t 2pa 1dz 7t 26 h hj 2g y2 6r 46
metrologi aa
mfcc 40y
mflog b2v
mice 7lg
micro 5c0 1f8
microbatch 3cj
micropackag be6
micropkg 6kq
microscopi 46q
mid 48e 5ey 1j0 1ua
mida 491 1l4
middl 1n4 2 b3 i0 ba 8 1 15s 1vo 1ai n2 6 1ew hi 1m3 cg 2j gh vr 1
middlewar 51t 4b3
migrat 43 1ln 2xg 1zk 71 2to 3ds
mile c3 4hs 33a
million 11h sv ko 27 4u be 1hu 2en
millisecond 5bv ul 1
milvus 1f1 c2i
mime 54o
min 1jf b 83 2m 34c 4ot 35x 6e 8w
mind kt 23f
mine 1hk po 1cx
mingl d0z
minhash 1ar jk
mini 2h5 asb
minikub dhx
minillm 1a7
minim lf 7k v2 9 cl o bp oz 6ld 2gm
minimum wp rj 3o fe 2rk 2dt 2ax 2kf r3
minio dif
minirocket 5h8 6uj
minmax 4y4 252 49n s8 zm
minor lo 1ae j 1 6 4 4 2q 1ui 8a6 q3 ab
mint 5tb
minus 1lo 1zq 1tk 25p
minut 1vs 2fi 3o nq 1l 3z ax jy 3 o4 6u 2 361 2sw 2
mip 1qj
mirror 19x 2nh 174 1pv 4qt 1xv
misclassifi 210
misjudg 2ey
mislabel 20o 5r4
mislead 216
mismatch vn 2hf 9fg
miss d5 4e e b 8c 11z 6e 1j 1hb 5l 36 se g0 4 17 jl df 4 6e kq 2 1j w 93 2 2 h bv 8n 1 9 6 4 o 1 71 a 41 z8 7y iv 19j ew ok 5 3j 26 3 2z q9 x 1 da
missing 7ma
mistak hq 2 3 7 k 5v h 1y 1 82 bc oi 6 2g 3 1i 4 bs 4iv 3e qo 4 h3 3u b2 as js 1aj op 1o ex 12j 1 fe
mistaken ha d
mister 7vc
mistral dgm
mistyp 1b3 3zi
mitig zw
mix 19 1d 1a 1d 34 8z 4 6 7m ib 17 10 v dk 18 4t 2w 1k 1g 2 16 38 15 7v 1w 22 1o 3i 6a 4z bu 6z 6 50 z a7 1 xn 3j f2 9c 4 6i y 1gw 4 4 4 ch 9d 1ze 1b1 50 8v 35 1i 16 1 7d a9 rz 1
mixin 4pw 4xw 1gk 38 1j5
mixtral dgm
mixtur 1ak v1 ch 2 sc cc 415 3ij pg 150 92
mixup 3gm 8ao
ml b12
mla 3jr
mlflow 337 9c2 12s
mllama dgm
mlmd 6w4 44y
mlmodel 6pe
mlop 5c4
mlp 25x ao 9bi 1rg
mmap 545
mmlu 1do
mmr 2mj
mnist 4yf 5
mobil 7vh
mobilenet 3h9
mochi dgq
mock 4kc 4hm m0 1sr
modal bft pe
mode 10e j8 3g 1pv 494 8e 1tn 1ry pa 154
model 5e 1j 1g 7f i h 2 1n 3 m 4 2 1 1 3 2 h 6 3 i 2 2 5 3 l c 3 2t 5 7 2 1 29 z 2 16 f 4 4 23 e 2 2 d 8 6 q 2 9 1 1 2 8 6 2 l 8 5 1 3 1 2 1 3 5 c b e 3 15 a 1 1 8 a 1 3 c m 3 d 1 4 3 4 3 4 3 2 6 1 1 2 1 d 5 1 2 2 1 18 9 16 1 1 f 8 1 3 7 16 3 k 2 c 3 3 2 2 1 2 m 1 3 4 1 b 2 1 3s q 17 h 3 1 3 1i 7 2 d 6 1 bf 1 5 17 g r 1m 3 5 1 6 2 2 1 p 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 2 1 1 1 3 1 1 3 2 1 1g 2k m 6 4 w 18 3 1 h 2 1 8 d 13 3 a 2 u 1 1 2 4 8 a 3 u 1 2 21 t 1 1 7 1 3 1q g 1w o 1 5 1 2 2 3 8 4 48 1b 1 2 7 5 2 1 b 5 1 2 1 3 2 c 1 1 1 4 1 5 2 1 3 2 3 6 5 2 4 5 9 7 1v 2 1l 3 u t 1 2 1 1 3 1 2 3 1 b 1 1 1 1 1 2 2 4 3 5 1 2 17 5 4 1 q d 3 3 l 11 7 1f 1 2 y 3 g q 6 8 l 1n y 2 1 e 3 2 1 3 b 5 1 f n s 7 7 3 3 8 y 3 1 3 1 1p 1 2 3 f 1h 59 5 2g 12 7 3 3 1a 5y s 4 1w 13 3 3 o 1r f 3 a4 2h 6m m 2y 1 4a 7e 1 1 4 2 2 1 1 8 1 1 1a 3y 4d 2 3 7 21 2 5 a 2 33 1 x e 1 2 2 1d 3x j 7 7p 1 4 3 15 4 ck 1 14 1 1 5 2y 1 1 2 1 2 1 1 1 1 1 1 1 1 28 1x 2a 48 6 4 y 3c 3 2k 7 2z 1 6 29 4i 2 26 1f e 1d 1 3 4m 6w em 4d cz d6 25 14y 8z dj 4b a d 17 6 1 4 q k 1 3 2 1 9 c 2d d 6 i 69 1r q a u 4 2s 6 3j 1d 2 k 16 b 1 c 2 l 30 2 1z q 1o 6 1 1j 2r a 14 c 23 2 1f x 2h 13 5 j r vo 1 1 1w 1 3
moder ef si 44e
modern 2t4
modest 2xn
modifi lh 7qj 1d2 30u 3 o5
modin di4
modul 36i 2e 4 6 8m 3q 2 j 2 e 1c ek 7i 3 op 1 74 3bu ss dt 1hz 1d9 j5
modular 1s5 2lc 26i 347 1hs 7v
moe 3ag 5j 7qh pg k4 ty
moirai 5sx
mojibak 7wn
molecul bc 1
moment 3nn 1ko 6t x 8m c8 3l c 13 18 11y 49 18n 1c lu ox js w6 rm u4
momentari 5uz
momentum 2ps 5 9fn
mondai 5wz 1cg
monei 1a 1 6 14 2 6 1 16 i l q 4 1 m 1w 4u jm fr ic 2 6f 376 4 21 om 1e0 3 1 57w 5 g 1b 4h 9a 1
monetari 0 82
mongo 5ad 86y
mongodb dhb
monitor ls ed 3 3dw ph t2 vs w 4i 2qm 1ee 1sc ju
monkei 9v9
monkeypatch bib
monocular 4c1
monoton 3s 273 9ur
mont rz vs ahx
month 16 2 31 wc 4 175 d4 p 1 2hz 76 5 1c 7 5 6g eo 1k h3 83 5l dp 7 o 4b 7 6q a6 49 3cf gu 19l 1 i8
monthli 4e 59q 52 6 90 13 77n 2
mood bz py g1 aup
moon 2po
more o 7s ab 2 3 3 2 29 b 1i 1a 5w 3 5 19 4h ls a5 5 2 q 1r 1 3 1 3 2 2 k j 2 4 5x 2u 2 1 25 n 1 2v f0 bi 4q 6h 3c 7z 5 3q 2 1l 1 4f 8i ba 4p d9 9x 2 d5 8n 1m ad 7 1 k6 5d 34 cd 1 ae 33 6b ec cf 9e z 3s 5h 74 76 3u e 5y 8m 9 4 21 jh 1 5t 6n 1t 4b v 84 45 53 6a 2j 2z h 6r 10 94 6k 75 1
morn 5wz 3d
morph 3wx 5
morphologi 45a
mortal 6q
most 7m cm 8 4w 4c 39 1p e 2f 9t u be 14 1a 1 n v 5x 5y 5 z 4 13 6j 6t 19 4u a1 1fw ee ar 8y o 3h 3 e6 o 9l j2 b2 59 1p a 21 98 34 l 2 o 8 d 28 51 1 k7 11j 1m 4a zt 1aa 5w 2e 3m 89 ia
mostli 1u0 t2 a9 2p1 2 1ed he 3 62 4m7
motif 1sr 3o2 em 6ac
motion 40f 9i 1 2 a 2 1k5 6be
mount 6v3 3 2tf 1b0
mous 8m2
mouth 3xv 2q
move 55 d 3 9m kd m 9i g0 mk b3 2 2 9 j 1 w 67 t 5t 3 4b 8 hz 2 4i 4 2 5 2 1 70 5 1y 2j 1v g3 8 9g ls 9 2 1s 1m b j4 h7 4z 2r bq 9 2b c f qx 5 1a9 cn 1a 2b 7r c5 f8 25 dv 43 5r 2l br bm 1 3 1n 7 7w 56 1 9x 6c 1 fl
movement 43t 66 29 11x 2i w 7 cx 4b 19d 4xl
movi cur 2
mpi 6j0
mps 3q4
mpt 3m6 9ug
mqa 3jr
mrmr 7nf
mrr r6
mse ho bmk
msg 9mp
msm 5w3 7nc
mssql dhb
mstl 5rg
mtype 5qw 5kg 3
much 3 3 3 j 12 d 1 b 6 1 z 2x y u z 2 a 8m f 13 9 18 16 6 2j z 51 1w ni 13 1b e 23 2g 4p 5s j w 9l s3 2b 167 1 7i 5n lc ax 9l ec jp dk 9 dr 64 6c 70 41 y o6 i5 54 9y 55 24 p5 2t 2v 16 4z 2w 20 j7 av 31 fy
multi 8h k4 v is 25 67 rd bz 5x 5r 55 gd nu 3bz cu 1r6 yu jx s6 6b 12g
multiclass 2fs 9qb
multicollinear 765
multidiffus 3z5
multiindex 5l0
multilabel qd 1in 6x 9q6
multilay 25x
multimod 3ke h4 83p
multinomi 23i 2n
multioutput 290 9x3
multipart 527 6cv
multipl v7 3 1dz 106 2i1 1u0 17z vg 23b 1gd 3
multiplex 5o8 5lr
multipli 1wg 77 v2 5 45t 2 501 1e6
multiprocess 3q9 2aa 2hg
multistep 47f 1h0 5fx
multitask 3m6
multiv c66
multivari 5x1 695
muon 3f6
muse bat
music 3tl 2 3 4 h3 2 8 6tu fu le 13h 7a
musicgen 4aw
musicldm dgz
mutabl 9oz
mutat 2oh 70i 1r7 ie rc
mute agf
mutex 6ft 33m
mutual 1xx 5oj 4jy
mysql dhb
na c6g
naiv mp 1gt 396 gt 5g1 n c6 e 1mj
nake 3u1 8
name 31 34 9e 8q dt 3 dq 6 v 1l zz 74 j9 a 5 2 2 c 7r 4 5z 1 jd be 2 2 w 1 1 1 1 3 2i 4 1 b a 29 n 4d 1 7 3g 1 1 2 2 1 2 1 1 1 1 16 9u 4 zd 1 2 2 5 2 b4 6 3 1w 1t 2t 3 5 3 67 1 29 1z 9 5 9 2 1 6 2 50 3 7 6f 3 1 4 4 3 3 3 2 5 h 36 1 c 2 5 f b5 8 1 2 1 1 1 1 1 1 2 8 1 1 1m s 3g 1 93 1 3i 2 dw 27 47 3n 7f p 5c i 9c 9 a4 7k 1z 8q 1 3o 3h 96 5m 2a 7i 1 e 3i 1 c 1 1 1 1 1 11d 6f 2
namespac 50b 1i0 1o 359 1cy 1lp lz 2f
nan 2pg nh 2 bv 8hm
narrow 7p6 1e1 2cg 1ln 1
nas 3iv
nash 19s 6 iy
nativ 9pe
natur 1ha ns 2oz
nav bfy
navig ab7
nb 2gb
nbd 7z
nbeat 5so 5h7
nbstripout 55v
nc bcv
nca 2in
nccl 3fl
ndarrai 82j
ndcg 2mn 96d
ndim 8s2
ndvi 1vt
near 13t 5 5n 16 5 6b 4l 3i 54 36 25 r f1 77 4kh 4nh by 3v j fi 2 au
nearbi p1 71e 504
nearest lb g3 6 os 51 6 20 9 5 2o 6 2g d0 26k u1 em l 3 s pr cz e6 7j 58 2e 4 2 2hz 11x 1s 56 i5 fj 8x io
nearli 1as 1 er 4s 2ad uo 262 k 1 80 4 9k 2 5dn
necessari d1g
need bw i kc 7h 9 gs 3l c0 4 eo 1i pa 1g o h6 1de g4 fy m 4m 2 9s 63 24w l 7 me 4c ir 97 k yq 1ej
needleman 1uo
neg 11u g3 hi bp br 2 x8 bu cj 1pj 1q3 4in 6
neighbor 1vd 7u d0 9lt fj 8x
neighbour 1f7 3 dc 42 e h 4 2 1 7 3 2l 1 3 2 f 21 8 2g 5n 2 7f 2x xt 1o tq f1 6l up o s 1oi 5o 3 27c 1ei ab es 7a
neighbourhood 214 5o0 1y 3lv
nelson 4m
nemenyi u8
neo 5a9
neox dgm
neptun di1
ner 121
nerf 455 700
nervous il 54r
nest nx 30l 3 td 6 1 3 2 3k 8c 1m 4m 6o 2 1 1h2 1y 6g j1 gd 3 1 3 17o 4x gr 11d ju 6p 2 1g7
net 94 np fx 10r 12v 103 p 3c q9 3yw g1 1f9 lg 3u cu 18b 49
network ag mw a 1h 4 59 9 b1 2 8l 7 39 6 8 4 a 4 3 8i 2 4l 2 2 2 5q 4o 5 1 2 4n 4j 1c 1m 1a 1a i 4 n 2 2 6 5 m 9 j z 4 24 2 8 15 16 3 2m u 17 1 2 4 1e 1t v 1 11 2 4 o 1g n 5 2 2 9 3 16 1m 3 8 a d v 6a 51 j 9r f 1 1 nq e7 1p gq 36 2 6b c wt pt 6i qs ia kw 93 8h ar he 67 v 6 k 5 2 2m 9s 2b 1 l 2z 9l 3p 2j 1m 21 3y t 1d 1 1d n 29 1 12 xb 1 z s
neural 21c 4l 5 1ct 29x 35 3tt 1k6 i1 77 7v
neuron xn 186 5 4c 1 ox 3 b1 ba 7xi am d9 1u 2m 16c
never v dx 1uy 18 12m 1qr bn i3 58 12s 4j 5n i8 kp
new eh p 1 10w 30h 8k1
newcom 2ma
newer 5di 2kp 2tx 4 1m
newest 65g x f0 2 fr x4 1hv q3 wt 1 7 be 1jy
newspap 44j
newsvendor 7h
newton 1qq
next 1q 6e 2 1 2n 34 n 1 ee r5 5k 2 2 3 i 78 9w 44 1 ah 1 j4 5 3 2 ax k jc 3i be 2 33 bb 7a 50 1z g 1 3v 1 4 1 2 s 1l 5 6v 3s 17 ay 2 4 he 72 6m b1 1h 86 20 6v a1 v 8a 1g3 45 4n 33 156 1 3o 53 1 19 3s 2f ao 2c b0 z 71 c4 j 3 5r 1 hs
nf 3i1
ngboost 2f8
ngram 1gd a6u
nhit 5so 5h7
nice 1mk 2zm 2 b1 47c vc
nicer 4ww
nicknam 819
nifti 46m
night 3sz 1in om 8 33 2hu 2fa
nilm 9e
nine 4t 1uh aq 7 531 4ro
nineti 4a j 1io bt 3oi
nl 1iq
nlargest 7ub
nlinear b9v
nll c3g
nlp c2h vw
nmf 1hr 66a
nmi r0
nms 430
nn c6z
no 46 4k 2v ae f 15 6 4q 6x 4v 9 9 1v 14 bv 72 4g 48 1 r 2 1j 5 s ai 4 2o 1a c 71 25 1 6 76 9 2v 4 cf 1i 2 6 v 3a 5i 5b wa 9p m0 gy 15 1l 2t fw cu 5 10 3h 54 55 4f 7 8u 4n 8d x 2v 44 3z 50 8 b 3 1i l 2x 1 5d y 1a 32 66 g0 3j 5p 7b 5e 4i 2q t 7v ex ea 1 36 v u 1q 2a 2 53 1o 36 2x 71 4q d3 k3 o 1
nobodi zf 15m 2as 69 4d 1pv an no 2b 22l
node 1of i 36 d 2 3 1fg 1o3 13o 17 2 br 5 9 3e 2o y 3l a 6z 3a 1o9 xm 5q 10u 7 86 16 dl 4 l8 10t al 5d
nois vm 3q 10k j ha u9 9e 5x 3z 1 4 2 1 1 7 5e 15 2 1 4w 2 9 5 4 1 1 2 4 d 25 2 1q 15 177 5 2 78 1 1ol 6s 3gz 1 3 1 gf 73 q 1s 42 8k 54 1 8b 2 gz 1 88
noisi 1xn 1xo 5t 6r rd lg 6 3 9k 3 1x6 h 3hk xc
non 430 3cz 4vh
nonlinear 1qx 5t4 2l 27 3ud o1
nonneg 7o1
nonsens 2du 4m0
noop 9q1
norm 2sa c 6t nr 2 y q 3vf 2z0 mx 1 g9
normal uv 2 2 7o 24 bs 54 bm 1 v e cv 2 1y m1 3 6x e8 2k ct 7 5w 5w wb 1ud j m c g3 2 2 6a t 3 3 1 2x g 10 1u7 t4 kk 1a hf bz rw ba 1 by
nose 3xv
note 33f 17w 2g 2bw 97 mc gi ey 14e 1r 6 130 b7 fp yi ib 80 cg
notear 2kc
notebook 37g 1 1 1yd 1 16b 1 1 1 1 2 5q 8z 1 5r 1 2i2 1u8 1 53
noth tk 4y 128 j5 6p 63 1qq 1 33 mi ri ka 5c 64 5 2 5 4p 6d ab 16 6j 43 63 l6 7z d8 fy ra 8o 6s 2jt
notic 6g2 3 2b1 vn 185 5 1us
notif 4eb v1 4gz 3a8
notifi 4eb 5w 6q 1q1 ff 1du me tq 152 2gz 2l
noun 1g5
novel 27h
novelti 2bd bf 377 1xh 3so
now 3x 15t 1dc 45 fn 7y 2nj 3b y 132 5 14z 74 cl 5q nb qf s9 4v 1ko
nowcast 5u5
nowher 6ss
npu 3q4 88l
npv 4g
nsfw 3u0 8da kt
nsga tg
nsmallest 50v
ntk 3ju
nu 2g0
nucleus 35a 9ay
nude c7b
nudg 3b8
nuditi 3u4
null 70h c8 4tr
num 4d9 ld 1zo 2s7 1mu 1a9 47
number 1k 1 ay h c 23 x s u 10 5o 86 2u 5e 9u 8e 21 z 4 8 2k 13 10 1 12 a 1v 2y o d 2m 3w 11 8 w 5 2y 2j a 1 s d 4 ad e 2 2 4 1 2 g q 3 7 1o 2c 2 q x 3 x 2 15 x 3l q f 4m 4 2 2n 21 2 l 1z 2h 1w 8 w 5j 2i 37 1 3b 1q 1 2e 5q 2 7t 6k 2 4 1 2 x 1q 11 k j q d 5 k 42 6 2d 1g 3 2 1 1 1 1 d k 1 2 1 3 3q 1n 39 t 10 d 7 a 2v 2 2 w s 1s l 36 56 b 27 4p 18 h 18 4 7n 6c 1 1 q 1t 2q 4 32 b d 2v 3 5 c b x a a 2 1 4 2 1 1 5 7 1 d g 2 6 h 7 4 3 1 u 1f 3 m 7 j 4 4s u u 9 2 1 2 3 q 7 4 2 19 1 7 4 p c 1 1 d l w 3e 26 2c 1i 1 5 w 2 6 3 37 2b 1l 1 2 4e 2v 5f 5h 1x 59 55 as 21 3 y 1n 1l 93 39 3x 4b 1q 3o 5q 3q 64 28 43 34 v 1k 8l k 4 34 6s 28 16 3l y v s 59 14 4 2 1 11 x 1 17 5 4o w 7 x 1 1r 1 47 m 7 2e 14 1 y 7 j r 2 1v f 4 4 7r 4 2q 2 jr 4g
numer 1qw 4 1a6 4e0 1cs 3bp
numpi 460 ys 5sn
nut we
nvme 3fv
nystroem 7oo
oauth 4fc m3 8h3
obei 3sh 3b 3gg
obfusc bi3
obj 9qm
object re 22 mr 5t 6o js i6 5 ci 4l 2o b0 1 1 4 5 1 m 4d 4 2 25 2 2v 2 3 2o 4 5 b 2 1f 4c 4 8 1 2k 2 4q 1 1 1 1 2 1 1 2 3 22 5 8 l 8 14 2 3 2 2 1 3s 3 98 3 f 1 w 3r n 3 1 21 1 b 1 38 14n 1 1 3p 60 4u 1 3d 1a4 jd 76 41 al 8v 3 5c 16s 3g 19 21 12 a1 24 6l dc 2v 3b 50 8b h2 2 a8
obliqu 2b7
observ 1c5 vu ax 1 4t 1wc mr 65 k 1 h1 1em cm 22q 28 kl jt 1cd xq 1v 7x
obtain 92i
occlud crw
occlus c7l
occup e8
occur 12r kw 8p ab 3a9 dw 168 3 hp 4 o 5cw
occurr 8zc
ocr 3xn
odd 3l 1 4 5v li 4l af vd 7m 1 32s e 8e 8d 3 1y 8y 13q fi 6 33j g1 9d 1qm
odditi 2ir
odeint 1r0
oee 9r
off hp 5 a 1 bg 42 fl z3 7b 3k by 4 3 65 2 43 e3 2x 74 sy h9 jy 2u 5o qv 8c 5y lo 7x 7g 16 2s 1 43 dt 1 a2 18 s bw 1 zm 4p b 17 4s 2 4 eo 5u f9 2v 1n 8x 163 63
offens 1hp 2co
offer 1q 1 1 1n 1 23 1k n h 2e6 1u1 9g 147 373 bz oz ci c 2my 1
offic 5i2
offici dd 5gt 55 1je cq 268
offlin 1jy 14g 3hf cx 2f dz 8 2ri 1c9 1fk x3
offload 2v8 b2 9l 8c mk 6uq 126
offset 5s7 z7 2zm 3ce
oft 39s a8z
often 3 6l 9x a m 44 57 19 1u 55 3r 5m 81 79 8o ae 5 5 5 4v 2a 2mc ii 1a 3u 6y 115 60 e3 2f la gs 2dk km 1j g3 dy da
ohlc 5m
oidc 84e 5e4
oil 3r4
okapi 1fb
old 6m fg ed 1ms kz n 2j 1 1 n fy 7i 1 1 4o 5j 8m 2 4v 2 73 4r 87 17 4y 2 9y jw 6 w m 77 3 4 bw 14a y o 44 ev 93 98 1a 87 80 2 6j 3m bm 7o 8p 91 4g 4r fq 2q 66 1by 1
older 5ih p1 1g 7f 8p 323 12p ju
oldest bfh
olora b7v
ols 2d6
omega bdz
omegaconf 69s
omnigen dgv
omp 2dk
onc 8w 6y 4 2 7n 4e m u w 10 1 yo ez 2 8x 5u 65 v 2 3 1 7s x 16 1a 1v 6y 1t 24 o 5k 17 io 1 3r k 8b 2p 2 1p h i 3f 4r 3l 17 2 nh 19 7n h f 2w 2l 8a v 1 2z 3w 1 1v 2r 1 9i 3 3 8 mk a6 5r 2h bs 6s 4c 8r 7h 7b 2w 7p 1x 11 ak 2y 9 4 21 3y o9 4q 7f p f 1s 5c 4e 86 n 1t 1p 2t hb qj
onehot bcp bg
oneof 6wf
onlin 15m e 3s zp tw h 278 c cl 8p 2j 68 5 3 3 m eh j 17 3 cf 1r2 11a nb oc 18 42 1n 18q gy
onnx 343 27v 85t
ons 1kl 1de 1 bi 1d by 1
onset 5x4
onto 76y ho 2cy
ontologi 1sn
oob jn cg bbp
ood xq
oof sh
oom 2tc 9qp bk
oot 7y6
oov de0
op 9q1 1m
opa 51q
opacus zb
open 5o 192 19 1fw cm xe u d9 34 f 2 g8 g k 19q 1 3l bv 14u p jg i6 hx 8j 4m 8b nh 5v i3 1fj 6l 1 33 57 3s
openai 1cp 7b 2s
openapi 520 12
opencv 45u
openlineag 6sc 4by 2e0
openpos 491
openpyxl 7we
opensearch 1fg
openshift dhx
opentelemetri 539
openvino 3j3 9yo
oper 32y 3 3 98 s 5w 1o7 xp iv 30e 3i q 16u 20v fs
opinion wo 56 fq 2 j0 3t 3 4 5no 2i1 22d
oppon 1sz
opportun lr
opposit lb 1cb 6 7g1
ops 9rn
opt 6r5 21 6ng
optbin 3s
optic 2hn 1m4 843
optim 2k 18 3d 4 12 15 s 1n 8 2k ec 37 7l 5 k5 z3 2o 7 1d 43 3 26 9n 52 2u 2 4 1 i 6s 2y e 23b 31 vx 15 z6 3gg ad o3 g gl 5v 33 c8
optimist 2a4 2h6
option 4p 2 bf 5 3 1 1 ci 4x lw vf 7y 1 rd 12y 3 1a a 6b 3 bd 4f 3 1qu 5k 10o 87 2w r 44 fu 5k ir 5b 2j kz i0 ic 1g 1 1d 1bk 9g 4z 2
optuna g3 cw b6a
oracl dhb
orb 44t
orc dic
orchestr 6hz 2xq c8
order 2 p 3 a a f 3o 1k i 5c ox c6 69 1 4e 2 2 3 3 1 14 5 1f 2 fb 5r x r 1 2 m 6d x 1 e d5 bm jx 93 2w 4 gb 3 2m 7p 2b 1 5v 10 4z y 3 91 cn u o5 5 4j 2 8k r 64 3 30 1 2 2 2g 23 9x 3g x 2 4 j 2u iq 64 s2 1y bf 3 4k 1 2j 4t ae 3n 7h 6k hv 1q 1 1x ru 1i 13 4v 4p 2f 2 8 dt 1 2n 2 37 9q
orderli 96m 19f in
ordin 2ed 4nh 4mb jy
ordinari 1xe u 2a o 4v 7c 6v b8 kg 8c 1xg 5 1wc 12s 33 2c6 9n x 9i 171 ah
organ 25s 4 akx
origin 13t 5 5m 2 c6 1cc am 4 id ai bb i3 nl 5 pj dl vu 1 5 1vx 49 a5 c5 4c 7k 1x ja 4d rf 45 9w qu 1
orm 6to
orphan 6sq
orpo 19z 9y9
orthogon 1tu jq wp 5 1np 69x 105
orthonorm 4y1
ortool 1qj
os 9sc
oscil 5uy 626 b4
other 30 43 bk 16 76 6g 1d 5r 3 7n 1y 2y 13 g 37 1 7q 1l e y 19 18 19 1m e 1l 7 1p 1g b 62 2b 23 l 16 a 3z 6e 9 k 2 76 1 1f r b 27 5 2o 9s 1k 4z cd p 70 y 1w 2q o 1s 1w 1 5p 9 3u 1g 37 3f 4t 28 8 c7 1u 3q t 4d 4t 4e 44 2 d 3 1k 4g 2g 1n 2 p 4y e0 2q n 3 v 2q s 2 9 3h 2d 1b 2 d 24 o a 11 4 4 22 x 2q t w 27 1y 1 20 6 3x 63 5n 3b cg 45 k b6 n h 3o hd 1t 55 1b 1r 1w br 19 2r 2x ab 27 2 1 14 7u 5v 19 nt ag 31 3q b6 1 4e
otherw 65 8iv d5
otsu 45e
our 38u 5so
out v 1h 4w 8 80 r 7a 3 b 40 1 l 3r 2 1g 3r 5q 10 40 4n 2 2h z 1i 21 9f 3 1 d 6f 5u ad 3r 4 8 37 1r 7 7 21 t 1f 2u 5g am 9r 3 2g 17 2v 6 1y 2e 1 1u a4 1j 5a 7 3c bi 94 3 i f 47 6 3 a 2 4 1x 4a 3k 4x 3b 2v 1o b 2p 3g jn 9m 1 28 28 g 5y 3 19 u 2 4 m 4 d 3w d0 9 20 3u 2t 52 ft g 1h 18 k 1f o 1b 2r 2 a 5 t 4 4 l 1 3 l v 3 44 5 3 9b 1 2y 80 r 3r 25 22 1 1t 4 44 2b u 1z 2 5c 22 8t 12 3g 13 5q i 8q 2k 3r c 14 6m 7 1f 1x e 8k 1 4e 2 1t z 14 q 1v 14 4o 5g 1 39 dd 15 2d 2u 5
outag 9m
outcom 46 ge 2 l 9 eg 6 j ne 89 8 v 7 10 m 2l 1s 2r 30 3e 1t 4nt 3 8v 7s 3n 4 c8 2as 2wx 2
outdat 67f 9 2io 4bm
outer 1vi
outlier 4vl k4 f 3 e5 2h 12r 8 3u 7u fb 4 4 3jj 9m g7 sh c0 62
outlin 1jm 1ue ea 8 4n 2 67 1v 4 1pl 3xi 28s
outlook bxr
outpaint 3rp
output 16b 47 1 2l 8 qi 6 bc g h9 b8 m4 br g2 2 p 1m 3p 1 7n 3n 1y f u1 6 3l 1 9i z 32 3 2t 4 3k 2 6z 19 3 b 1 16b 5 13v 7a eh 8l 87 7m j0 e 5r ck j gq 1t 2d 1a ib ga 2q 9h
outsid nz 1ve ku 1g3 cr ol ns n 2k 1e9 k n0 mp d a8 p3 f6 j3 1a vj
over 7 2e 1j 6z 4u 4 17 4n a i 41 3f 7 3r 22 3 i 7 39 4 8i 7z 14 5a 4z 7z 25 3h 73 1w o 1n 4 52 6 1c f 2 1u i 3 4 2 3 j 3 g 5y 1 13 1s 7o 5 1 9 2 w i 7 4 17 1 2 a 69 2z 1 8 y pz 1 p 13 8m 1 m 32 1 16 a 7x b1 17 2f 1 6 5 u 32 m 1g 1r 2 11 8 v 1 i e 18 r a w b j 1k u q f 8 48 1o 1t 8u 1 b 16 1g 1z 3 9n 1h p o 6a 2c u 3 2 2 4 2 45 ce 4d 2 5j f8 an 3t r 38 2l 13 1f 78 x v 8o 8o d 5d 8r i t 1s 2e 2w 1l 18 44 3r 64 6y 2g w 6a 4k 83 1 2y 2q 3 3v 6x i 19 n 4a 13 1c 4s bz 30 7e 3v 93
overal mo 6wd 33o 2x
overbook dq
overconfid 28v 4
overdu cym
overestim 5tv
overfit ih 2gx 4jq 4b3 e3
overflow 3cx 9io
overlai 49p 8i7
overlap qf y a s 8h 6 ua 29 a 7u 112 56 kj 2s 1 3t 2 2 xk 7p 1 j2 1w4 1q 7 3k 3 1zo 28q 6t jj
overload ah 19p 54j
overlong 1lj
overnight 1jz
overrid 556 145 b 2 ge 2 1 32v 3db 99
oversampl 1w2 4d a65
overview 7ch uz 20p do bw 28s
overwrit 690 3k0
ow 1h
own o2 3 2 3y 1 8z 2 3f t 4 4s 3u 24 3s 1d q 3g 1e 7n da 7b 2 63 b7 36 5a 5o 4m 49 27 56 3 hn y 60 5n 13 93 av 31 1 5 b5 17 4 j4 d 1f 1 1s 1 4 3 3x 1 31 6k 53 6e 5s ai 1 2 w 7n 4 a2 lc ib 4p v 3a z 4w 67 5 8b 2v e4 90 6h 7h 8e n9 di 9x 6g b2 1
owner 9t7
ownership 9t7
paa 5ow 5lx
pace 8k 57v 1
pacf 5po 5vk
pack 1ra 2 19o z8 2ar 4i 2 9w 1cs 74 8l 1t qj j5 4 13f 2a y 2k 4h 1i 1tp 1
packag 4iu 2 2 2 6 2 b 1l 40 4 9j 5 1 1 1 m 1 1b0 2 3 5w s 16 4 21 4o b 5q 1dy gj 8f dw 57 3a 8m 3v x2 7g z bk 2z
pad 1la 1fb 9 3 1 4 5 af dt ka 5jx 1fc 1t xr m6
padder 5jt
pag 3y5
page 13 7s e9 3e 9j z 19 8m 3x 4o 6b wr h0 h 2 fd 1 kz 2 1 3 am 2 3 w 6m 1 1 9 5f 4a 37 16 8d 3 2 128 2 em 5g 1g jv ey 1 2 b3 15 x 1q 1 1 ac 89 bg 44 1 5l 65 8o dk 3t bm 4p 2k 17 59 1 2a 3u 1 8x 1 9 3 2 2 1 5 2 f 8 1u 1a7 9i 1 59 ae
pagerank 1s1
pageview 8u
pagin 4f6 dc 1y1 33a 1m3
pai e 2h 4e 2 4h 1 z 65 1j0 a5 9 2k 7zx 26p i gv 1
paid b 2i 53l
paint 3qf p c 1 84 8l 1c e p 28 438 ei 2y8 lb 1i dh 2
painter 3zl 8v
pair 5k dk au 7t 29 3 7 5 1b b 3s 1 b3 3 1 4 6 65 1 2o 3n i3 x 30 h7 1e 1 2 1a5 ce 66 np 8x 1ek a3 1bb u1 8a xa l9 aq 1fa 1 az
pairplot 4v4
pairrm 1ms
pairwiz v9 ad 88 8y 7b 36l oh 24t 202 1es
pali dh2
pallet c9
pam 2h9
panda 6qp 7y 1oe 2ae 2kp
pandoc 596
panel 2j9 31r 2n2 1m3 2ea
panopt 43d
panorama 3z5 5r
paper ei 3j9 zp 29n 5lw
papermil 6wu
paragraph 1bd 38
parallel tf p6 23 137 5y c b2 i 6p 5 5 39 2 1g1 14j s 3 6 1 dk 1y 1p dq 2 1q 1jp 1w3 lp 5x w 7b 17 ti f 64 v0
parallelfor 6h0
param 1jq 15f pv 3ak i 15s 1yf 1jq
paramet g5 3 9 g0 ui 23 ww 5k 1s b 15 5 a 2z 63 4 6u n 20 1 5y 3 up 37 f3 10m 7w g 2l 6n 1j 55 e 4 5k 16 c 2 yo mk 1bs lx jr zf k3 p0
parametr 4ze
paraphras 1h6 10
parcel 1y 3 a0 g
parent 1eh 1ap 30u 2g1 12r ln 2wa
pareto 7l 2h je
pari 1fu 5xe
pariti 5b ud
park e8 2h8
parquet 59y 14d kt 4fm 23m
pars 19a 6u 32 3v 2u9 cb 6c 8a j 251 hn g a ud 144 12n kn 2 2 2 1n2 8p
parser b6 vz bt 3 3 6 2tn 4d ny s i 1v d 1kv 117 d 1zg 12n 6x
part 5d 1j 30 3 8 5i 1 3 3 2m 1w 34 7 4r 4k 12 2 2p 6v 3 gu 8q 5l cg g2 2 5 5 4 1f 3 a b 14 3 m 6l 2 24 a 6 2 17 2b 2l 1r 76 2e 5 a 4 52 3g 2p 4d f 2 4 2 1u i 28 1 1u 6m 6 1f 8l 3j 7e cp 8 45 4 59 40 27 1 3i 6 2 18 a6 3 17 1 1 29 6 42 8t gh 5 4 4 2 1 4 4 5 2 3 4 1s 6 u 4m 5g 5 3 7g a 2i 2 3 4o 45 8 61 2 2j 1f 8 2w 8v 2x 6b dp 51 o 1s b 2 5y l 3 1c o 4b 15 9r 18 g 1u 1t 1d b r 2 v 5 3q e 55 1h 99 2r i o 1m 8f t 14 65 6 1 2 q 1p 6d 17 u y 30 1s 7t 1 15 2z j2 1
parti 5ao 2da
partial kj 192 fw 3ge 1zl 25c 2du u0 73
particip ws 343
particl 2oq 35q
particular 8r2
partit 258 q0 25e 9c gb no 5p 6u 3j 105 20r 1ir 10 6 1ab 3s fb
partli 2ib
partner 4ew 1d d9 1bs p2 z2
pass 1sk r2 so rl er 3jv hm lp 78
passag 10u 5 3 2 7 c 1 3 5l 68 3o 1wq
passeng 1rg
passiv 2e3
passport 63
passthrough 9v1
passwd 9v6
password 6c 49l 2 1 q9 13s 3 2 2 kz 19b go yp bb i0 gb 8h g6 1pr
past nq 1fo ka cc 19u 12o m 3 d 4t 1 4 1 8 36 3s 4 3d d 1 40 3 1g 6u 6 3 3 2 bp 3 4 67 ki 1 d 1zk i2 19n 1m z 6i n 2 aa hj eo 1x e6 2 5t 1
patch 38w 8a 44 kx 22 2g 7a 21 c lq 4p7 1b1 c1 qd h8 55 ba 70
patchcor 46e
patchifi b6a
patchtst 5su 5h1
path 8r 3f 1c7 3l ln 5a 7 1hg j4 5e fg 1 ca cy 1 82 6o 9 j 80 2 1qw 41 g3 ao gg c1 fo 147 1db 6r 3p c1 41
pathspec 9vf
patienc 2qh c
patient as 8 8 b c0 19a my 5el 3 4o9
pattern oy hh 8 ck g 95 eg 122 2 1fk i1 26 4m 5 4 6 24 n 1 2 9 au 3f od 3 2 9q d5 6y 2 8h 1di m0 9s rz q7 1j c7 eb
paus 62g fb gg 16u h jx 16b ll dd 2k3
payer 3p te
payload 9vv
payment l v 1c 33 d 6j 23 1hh 3ef 5fc 1vd fl 1u
pbt ta
pc 2kc
pca 4v0 2bi i6 3nk go fu
pct 7ty 228
pd 3y
pdf 175 2 7i 2 3ej gc 1 2 1 7j7
pdo 3k
pdp c8m
peac 4f3
peak 29 70 3f0 x9 1 si 1r 79 7e l 3r3 1n8 1nh
pearson 1th
pedal 2nm
peek vf 5s3 vh 2d0
peer 7qp
peft 2x3 qd 7k9 lp
pelt 5w9 7n3
penal 18r
penalti 13y 4p 11 a2 1t a oq 10r 2b 2ik 6 1 5ad 1p 5 lm
pend 9w2
pension 6s
peopl 13 r b 56 z 3m 3h 1p 4i 3y 4h 1r 10 1r 4m h 3 5 5 5 3 x gx dc 5w 1p p n bk 3 7 2f 17s d 6z 1c t 2n 81 7x 2 4y fa 2q 191 2 hu i 37 73 3h 2i 5a 1m 44 5w 6u 25l 1ja 2p pn i gi 1 f3
pep 64
percent o 45 d9 2 1 1 3 c8 2q qa 1 bs 6e 33 6 53 2 jj e5 1r7 5w ez 1fr qg 4 223 287 5m
percentag gs 19 1qu 258 gm o 7j 5w 1uo 7n uv 1q8 59 1mk g9 11n
percentil wc r3 74 ji 4lp 8 fr 4p5
perceptron 25x a2v
perf bgr
perfect ie
perform 4y 8x 50 bh 1v 2o 1d 7zs wb ff 2vh 2u
period sd 1t9 2mt 1 6g 3k 3 1m 4m 1 3h 5i 9t a2 5o lj as 9j 2 o 7 48 1fa iv 30p 3z e9 b
periodogram 5uu
perman 8gs
permiss 4fj 26t 6w 1bc 2ti 61 1je gq 2l
permit 96w 3gl 2
permut j4 10 4z 4q w9 38b 9 2cm 2lc 1g1 q vl t5
perpendicular 1tt 349
perplex pe 24 bhc
persist 52s 163 cu i 32e 84 12w 1b 26m 2z 8
person 2x 1 2 2 5j 6r 62 cj d 12 2r 2w by 7n 3k 6s 8n 12 34 7i w 1h 2 1 z7 5u 1o 2g 1 7 6 23 2g 1 7 2 3o 7 9 89 1l 1p ia 3 jn i1 i5 1 84 36 4 7w 77 a 5v 5 3 7 24 4d 6p 2s 6 3f 4p un 13l rg 13k 15y o 2 be
persona 7w 140
persuad 28i
perturb 3yb 3ia 3pf 1vk
pessimist 2a4
pgd z1
pgmpy 2gh
pgvector 1f1
pharmacokinet b1
phase e7 24p 7j 2ou 9h 67 1h 3l8 f8 m5 2r7
phash 44n
phi dgm
phish al
phone ae 4y k5 1wu 7x d4 1s1 qc 1ez 1e 2j 3 cq 2 b
phonet fi
photo 3ku 5k a 8 3 5 4 2 h 5 t 2 4 j 1 1 1g 2 1m 4 q c 1r 1 b b 15 6 5 m 1 1 9 9 7 15 b b 4 2 2 1 9 d 8 4 37 i 8 2j f 6se v8 2 6 j gp 2x ci 2 jv
photograph 3zj
phrase 1b6 4 53 1ph 13g
physic 1r3
pick c6 aa m6 2r ev u2 1r 4z eh c4 mf 1o 1xw nz fs 1 a 2j 6 3n 9k 8o 1t ff h7 rv pp 1r sx 5j zl ec 3
picker c8
pickl 3hu z1 e nh 1kr 2vp
pictur kr 1 3 4 4l 1 1 1 1t 6l 3 nv 2 l 99 15v 1 4p a8 j 1 2 32 1 2 w 52 6 6 9 2 1 1 1 2 1 3 4 2 3 8 4 3 3 8 3 6 2 9 2 8 b 4 2 i 4 1 4 1 6 3 4 5 i 1 4 b 9 4 1 1 1 3 8 1 2 1 3 1 5 2 1 7 6 2 4 2 3 2 a 8 2 6 1 1 c 2 1 7 4 2 4 2 b c j n 7 3 2 2 6 i 1 3 1 7 1 7 1w 2 h h 7 1 4 1 2 2 2 2 3 h 1 r 9 5 7 d 8 l 8 d 5 h 8 s 1 d 2 j 4 e 3 6 2 fa 1 6 g b y 5 5 7 19 3 7 4 1u 5 b0 la h2 3 8c mq 3 f9 2o m7 17 i2 ae 4x ll bx 1i 92 6q 5v 6q 1l 1m 5 2 4 4 2 f 2 c 4 8 c 2 es 9 2b 8 6 1f u i 3 13 b e 3 7 3q 1g 27 1 5 1 c 7 7 1h 2i p 11 f 1c 2 b 33 s o q 17 9 1e k 2s 4 2 3 2 1 2 3 86 1r 2c 1 jl 3 7
pidfil 53s
pie 4vq
piec t 67 8y ku 4 dm 1s 42 e4 69 8y hp 50 2 5 5m 3 27 3 ee 9b c0 fx e6 8q 4n 17 5 5 1 7v 4 3s 2h d l gp y 6 1 cc 1 6y cm 7 t 2q 65 n7 5 6a 43 ny ia i 6o 2q fn c 1v 1w 74 e 2q eb 4y 2 2 42 7e 5d dy ad 2 4g hz 2
piecew 5ow 1v4
pii 1gv 5xj
pil 45u 6
pile 11c 9hj
pin 3gf 6gj
pinbal qq 1n7
pinecon 1f1 c2i
ping 9x1
pint 7x4
pip 6al 31l ky
pipe 1ru 2f6 5q7
pipelin d1 151 uc d4 n1 dt 10 7e 83 5 2 3 64 2 8 qk 22 rz 1q d cr 2 2 8 3h d 4 7 1 1 2k 3 1 3 6 g 33 2 a 2 6c 14 3 m 7 1 5 6 1 ad ra 1ym 12q 3 e b k 3i 2 2 2 2 2 2 v 4 75 m 4 7 uv 117
pissa 3at 7x2
pitch 411 a8 8
pivot 77n
pix 3st 9o2
pixart 485 98q
pixel y0 2tv 8 l 22 2k b 5x 65 1 2tr 4x1 r 6o 16 o6
pkg 9ta
place 7e 1k 52 9 10 5q fw 17 1 mf 3a 48 lw 4m 29 2x 3z cn p 108 4 ff 8d k4 f3 ak 4 8f 60 d2 ev a 28 2 4 ah a8 ld 1d 3j 1d c0 4t n 19 u 9 29 29 2t do y w 56 49 3z 5a 1 2j 21 7d 2o j7 hm 1 q5 fy 1 1f a
placehold 4z1 2 1aq 1 7e 2e4 122 1kr
placement 2vx sk
plagiar 1h7
plai yo ni 116 1 j 2 1x2 bs 5jz v0 zz
plain 1ir 2g 2vy 3dk 8a 2dn gs 2
plan 22 2 58 37 g w 19 1 1i 1 h2 gh bv 2f 1 3 y wu 1x 5n 1ga 1 1 107 nj hk 40 5 7q 275 1p vc l2 1k js f 17x qu 1 9h
plane ks 2 4a8 2c5
planner 1c4 8lg
plant 9s e 3wd
plate 3xs 6i 1
plateau j1
platform 9sc
platt xa 1bd
plausibl 1wy 3mn 1g2 lx
player dn p 1 293 h 2a1
plot j2 1n 45 h 5k 2b 1hg 2dy 6 5 5 1h 5 4 4 2 2 2 6 1 3 5 9 f 2 2 3 3 2 2 2 4 2 6 to 5 103 102 lm 2zf 2 4 2 2 2 wk kb 74 31 1 5o
plotli 4wp 8lh
pls 7pg
plug o6 5oh 2op 7p
pluggi 56q
plugin 3fu a2 td nh 15q d cv 3 2nf kh
plural 590
plus 2h5 149 1a 1r2 es 3t 6xp
ply 4c3
pndm 474
pod 6b6 d 3m9 11r
point d 3 34 1 1 8 3n 78 1 bv 4d 15 5h r cy 97 3 r 13 g f 1 14 u 1o e 1 8 19 4 u 9 5 1 5 1 1g z 8 1d 2q 8 4z 30 m 3 2e 9f 53 6q pl 6r 1 6z 7 2 1 nr 3 8 1n ds 6h t a 3a 2 2 3 4 48 o 6g 2 1o 91 jv hd 6 6f 1i 9z 1x 1 a 3 lo kw b7 96 7l 80 82 fw h9 22 36 4 1 2 2p r 9 2 8 x b3 64 13 5s 9j l m 1k 4s kt 1
pointer 1uk 6re
poisson 2b0 9y3
polar 11t 489 1gn 6r0 f
poli 3ms
polici 2i 47 7q pg m 59 m 10t 10 b1 2 6 2ec 57 1ff 5 9s 31s dk ms y 4s 47 9 136 ai 42 gw
polish 48s 1c3 7cn
polit 66 10x 68 vr
poll e1 1 1qf 4px a 33i 3gl 8
polygon 1v9
polynomi 2g4 ys 2dj 4 1c3 54j
pool 1kb 1zp 13g gf 2 7z h5 7i h nm 39p 107 fy ut
poor sv 58x
pop 9yg 3df
popen aft
popul 3v hz 7g 6nv gr 1 20n 2w4
popular 2m7 4wm
port 37x 6qq
portabl 9yq
porter 1gg
portfolio 2k
portion 5i ac 8 30 hw 10b 3 1 89 jt j8 3l yz 8z 2 1gl lv l jk d hn dj 79 1g9 1np 1l6
portrait 3ti 6c s 7vp
pos 1g4 9q2 136
pose 3s7 1 4 8 7b 98 6vt lh bi
posit gu 3 a 52 f 1o di g3 cd 1f g 8 o 21 d ev 86 d8 5 6 e3 5t pc 11g 4w 5b 9o wy kr 1e 4 21 3 4d 3x 2a 67 4v kk 2 ou 8i 22 5o 6w u 59 125 el 1h fn 4v 2l 3 dp 8u 73 d 1 1a
possibl 1ny 26 1 dl 2i 9q iv 1rh 8e p3 5z 17t 43 14y 9 1h3 1id 1t7 1
post 1hp 20g 8g 1iu 4pi 1aj 1yk
postal 5b5 2k4
postcod 729
posterior vs p 4 1
postgr dhb
postgresql dhb
posthoc v7
postpon 8p6
postprocess 460 5sx
poststratif 7xt
postur 3sg 7i 94 7sv
pot 7ji
pound 7x6
power 27 76 gb 71 f ws x9 311 2q 18v 14 4yw 5f dp
powersgd 3fh
ppo 13j 1jy 8kt l9
pptx 4xd
practic 4kp 2py 66
practiz 2nr
praiz 11z b9m
pre c9p
prebuild 8hb
preced 9t4 5y 3gi
precis gi 7s p9 1fd 5 a ej 1n0 6qn 1 ny
preciz 9v 14l 7l6 3u8
precomput c9k
predefin s3
predic 4nz 5b8
predict 2a 5k 5 l 1q 1q 4n 7 1 3 g 4 3 4 4 3 2 1k o 1 2 5 7 e 2 e 19 3 1o i 1w 1 j 7 x 1 1 1 4p 7 f 2a h 4g ne 96 f 8 4 1i 2 2 6 1 45 d g 5 l 4 2j 3 1 1e 1 2u 8e 1 57 7u c6 2k qu 2 ob 2 f8 3 1 3 i 2 e g 2 85 1k 11 n 1y 3 c y 18 h q 2q 1b 85 7 fk j8 3 ci 3l 4 3x 2xo mf 7 5 4 3 ag ad e 2b 39 2p r a j0 82 n ab co
predictor 752 c 4q0 a3
preemptibl 6vj
prefect dhm
prefer 13j g 2 1 2 4 u 4 4u 1 3 1 1 ap 4 b 15 3ou 2pd hs 1wx sx lb 1ew 3 76
prefetch 3gf 6iw
prefil 1ka 6 1z5 7ne
prefit 2cn
prefix 1kf a5 13o d kx 30n yl 2gp 177 15 11v ep
prejud ln
prejudic zu
preload 5bs 4nj
prematur ct8
premium 2h 46 27p a7t
prep 9zj
prepar 12p 19r io c0 9n 7d 9i 11w ym 1 7e 11z a5 2 5 7 gm 14x 7y o1 52 at 88 h3 4b 3u 19 1pf 1 1m
preprocess 12i 19x 14a 41e 2hg 2qu d5
preprocessor 491 5qi
presenc 1jq 3rn
present 10g pb qm 5t 380 1fr ax 111 77 72 zm 14a
preserv 3zo 4 cl o5 2om 1q1 ko 2ya
preset 8p1
presidio 1gv
presign 5ah 64o
press 2nm 212 1u 3iy 394 1l2 1
pressur 5qh
pretend 2rz qc 122 2 y6 1y9 1e2 e 6p m0 sq
pretrain 2br na hx f 9 2p mi 1m6 1 6gp
pretti 4m5 4ih va
prettier 4cn
prev a03
preval bf
prevent 2qu 1o 6s 681 c9
preview 3z0 2 1aq 1dn 3ck
previous 3vm 1hn 1n 5 6s 1nb 7 9 3 c3 8a 1x8 8v 22c ug 1n 3e u
price m 1 2 1t 21 1 5 h c 8 z 5 b 1 1 2 1 53 2 11 e t k 5g wz jt r 5 8m 1o 2w6 27 5 a6 t 1 18 3 4d 7m 12z 3 az fo 3 35 3ws s7 6e 9d i7
primari 6st 37f
prime 1v3
primit a0c
princip 1ts 1h6 3vk 4me
principl 1m8
print 2en g8 2 2 8 b1 8k 8z k 3q 5o gd 83 2 2a 29l 1ux 2k b ld 32 fn 1 j g2 d5 4o 4m 20t 1 54
printabl 4tc
printer 405 60b
prior wm 1h4 1u9 4e 5nq 1mo n3 je 52
priorit ez 28o
prioriti 1ps 3b5 1np 3ag 2y9 i9
privaci z8 3 3 6f4 9
prm 18u 9zi
proba c9x 13r
probabilist 29s 5g 2c5 wb
probabl 3b n kk 7a ex qb 3 2g 12 1l 3 1r n 2 1 4 4 14r 3 2 1dk 6vc 1a fx 1 2 5x
probe 3ll 5qx o6 y5
problem 1un v3 2cf jq gf l 2vu 454 1
proc a0t
proce 62x
procedur 3ea 68t
process 9v a 3 ym f6 mq 7c c4 3 3 2 7 5 1 2 3 6 by 2 3 8 4 3 3 5g 34 93 3 2 v 58 r 5 17e 3 b b1 hg 23 15 v 8 3 40 eh 1 4 6v 3z 3f eh 1ib 9e 3p cf d6 1l 1w fl 21 1g 18 32 7n 7 2j ag 1ax dz ff 2l 2
processor 1jj 1m1 cu 20 5p 7f 1b 6 14x wp b ac 5 av 8p 176 ik 9 6n 19a 8a qe 3t 1j j 3 1a 8 1dj
procur cn
prodigi 3fa
produc 1x1 1pa 140 dq 1em 4p 1fi i8 l0 mm 8c 32w 1
product 73 i 3 2 1 f 1 1k 3h 4z 8h 9l ex 9v 11 g 90 62 10 d 4 9 3 a 59 2v 2a 3q ie i 58 4 1 2k ii 7q u 2t ue 6t ak 44 1 6y o 1 2l 2z 9v 8i 3 h 6s 3 2 3l 4o 2 71 3 3u kv 2 u 5 vl 1b 6c tt rj j5 f 72 35 19 6g ql ak ic 1 3z b1
profan 1gs
profil 99 294 ki 1oy jg 5k ei cl 4 1 qu dl 2op 12n 5h 1n
profit 7a gu 8r 2 ra 2b ae3
program ep d1 ed 2 b ce 57 2f 3 4 i 3h hl bk 7 o fx 45 14y 2 3 2p 11 2n 4c 1 1 fr 3 x 1i 12q 10 i 2 17 ha 38 141 16 1 1k 3b 8h 19 35 1 ea 2b 4s 1h 3p 4z 93 cm b0 15 1t 10 3 21 9 2v d6 i 7 1 3 5 y 1v 5 h 4w ay 1ln 1 e6
programm 8rb
programmat 7sc
progress 1mj 142 h c7 a0 1h kc e5 n 8 n5 1wa 18e 74 1od i3 pf 9o
project 1ny 7m ex 14y aa ry nc 75 1 166 26 3 1 1 3 2 1 67 1 1 2 2a 48 1t 7k hl q 3 2c4 6u nu hy 2 1 1 2u 19t lg
prometheus 4e4 pg
promin 5v0
promiz st 4o 3 5ps 1 ot 5ry 1
promot 3e 3o 22 5cb 5p 4 2s v7 3ce
prompt 136 6 1 1d s 26 4 6 b 3f 8 18 10 41 1u 8 a l 3 7 1cw 3 1v 2 4e 9a 5m 4 2k 3 1 1 3 v 22 2c 1o l 23 k 7 c 34 1s 5 1 6b 3 o 6 3l c s6 2xm ba 2qa 36 y 9r oh 2p g dn os
pronoun 1fy
proof 4r5 5p4
propag 2bh 6e 4g6 33n
propens 88 2bi 4xc 4t6
proper 1gr 3lf 5qs
properti 2ly 1yw 55 25 3x 4m 33i 125 gr er l8 ua fa
prophet 5do 6wo 18x
proport gw dk g8 1ab 26 363 1hp 7 2 97 2bx 1g9 11h
propos 27m xi 1hl 3nx ju 1r1 2jz 3
prorat 5ax
prospect 3a 2
protect 4et 12 w8 1a9 s6 7 27 nr k1 aa 8b wc 30m 1
protein bc
proto 6vs 35 330 ve 4
protobuf 4gn 2ay 3ac
protocol 4pr 4jv 3f 6p
prototyp yj yk y 1ms 83k
prove 41p dq 3p2 2ji 2gc 1
proven 41m 26h 39y
provid 1cp 2 b 5dv 3b4 ck nc f 1ti 60
provis 41 9y5
provok 1e6
proxi 4gr hy 471 2ax
proxim 2nh 9mx
prune t7 1lj hu do 8e 4 38 2uh 3lu 287 yi 3m
pruner t7 992
pseudo 29a
pseudonym 7ee
psi 3v hx
psm 2jq
psnr rf
pso 2oq
publish 33r 5 dl 12l 56 1oc 2cl 6l 15p 4j 2xh 3l 67
pubsub 6rh 6pz
pull 125 h8 1iz 3iy eb 2 4b 90 u 1nu 8l sd wl r4 1e4 1
puls 5qh
pump 2c
punica 1kk
punish hx 6k 1s hf 10 1 4 q2 13e 92 8ix 2 9x
pupil dw 259 5ez 5d4 2
purchas 1 83 o 5y 1s5 a 4 1a 3gv 1cd oe 43 2vt ui 10l g
pure 6n 27p 3do 1vc
purg no 4q 5nt 3mi
purpos yu 9 a5f 8m
push kc z8 zt iz 1e c 75 ko 5z au 3w fs 9s 38 dw hp o 7 f7 5 96 15u 9d 1tb 10i 1fb 1m 3u ge 1 9r
put 7s 4f 7o hs 1 a3 37 9v 7o 5c 5 25 12 q 18 fc 9h 4 1r n 2e 32 q 4f 7x u 5k s h 6j 3n 8a 2k ed 2j 7l bn w 3r n8 do 23 1j 4a 4g 8p 2i 1s 2o z 2f t 5x e v v 6 2d 4h 9s 2 s f h 6 14 9 5r 6j 6 f 1h 6p 1o 6k 6d 2y 15 3h 14 b 9 i 1z 7u 1p j 4o 57 w 12 1x e p 47 7e 62 76 2 3s 7 2 4w 19 3e 8k 2w xz 3q ex 6g 1 32 t 2e 3g 1v
puzzl 1qm
pv 9c
pvc 6v3 2ti 1b0
pyarrow 82o 5fg
pycaret 2gz
pydant 520 32 3hv
pygam 2eh
pylint 6xp
pymc we
pyod 7rm
pypi 6iq 4iw
pyproject 54y
pyramid 4aj 6v2
pyro wj
pyspark ai9
pytest di8
python 14s 1pz 9d 3 3f hy rm 1q3 9c 1 2 1i 1 2r dr 2pp 8r x1 5z
pytorch cgb
qat 3ia
qda 2gf
qdrant 1f1 c2i
qini 2k9
qkv b5f
qlora 3i1
qq uv 41c
qr 1ts jm 1qy p7 g1
quadrat 1qn ps
quadratur 1r0
qualiti 51 4t g 1 5g a x 7 1 1o 4 t 5 46 3 7 3 3 5 6 m 5 19 f 6 3 18 68 1d 1 e 4b 8l lm 1 b kr kw w0 5b z n2 ze 2p 57 qd a jk 1n8 ja 4s em 1aa d o 7w 2i 3k 1z 2j 59 2b ss 3 8i 1
quant 3ia 7ov qp
quantil qu wl 73 fa 45 39r 5 3 1fp m fw 439 hi
quantiti 7j 1lr 8t 6 b1 2fn sh 52 2 1e1 1v 3mv 1ub
quantiz 1f6 1gz ev 75 4 1 3 4d 7kf 2 qn 14i
quanto din
quarter d2 4zb ht 1iu
quarterli 5jc av
quartil 1nj
quasi 75w
queri 1ed s b 3c st 186 1hj 8s 14k 7 2 6e o 4p 1 1 14 1 2 1j 1 1 1 1 1 3 1 5j wo r1 1g2 5k wz 92 1o 17j it 19
question nf 7x 2f 3d 8 f 2r 1 t 1s i 1 8 3g g 1 u 2 d 6 1 e 5 j 4 2 2n 2 1n 2c 1i 4 86 7l 1 1 4 c0 td 5x 2 nj 18l u0 v2 13 52 5d dr 2r bx 19q mh 3q 169 5b 3y 6a 2y ie p cz
questionnair 96 4w9
queue a7 19x 5o 30h 3 bz 3 8x j nu jj 5f 2v 1 3bl 3ef
quick 19d go 4v 8q bf 1k0 1 td 1d6 8s vz 27 1jq v8 bs zy 18m 6v an 11 2 a7 co
quicker 2zp 5h 8ko
quickest 1rz
quickli wk 4v 5 j8 9k 2 7 l1 1l 4u 1i 1rm 8n 14v dw ca b3 x9 3ln oo 136
quiet 4bn rv 5cx
quit bo 1wj if 69p 131 go 14v
quot 1gn 2f 69v 2am
quota 4ez c2 371 1jt lk
qwen dgm 9
rabbitmq 6rh 6pz
radar 4w0
radial cax
radio 8e
radiologi 46m
radius 2g7
radix 1kf 1z3 7n4
raft 1m3
rag 113 cg 26 44d a3 6gl
raga 1dj
rai td 3da 26z 5i 6yl
rain dm 57r 6wq
rais 4z3
rake 7xt
ram 36h 6fr
rambl 18r
ran 12l 5yn
rand on 2d 9co
randlora 3mv 9vw
random ay 55 3v 2l 3 5e 1 1 u 1 1 v 1w a 2 10 m m4 31 z 1 5 2 54 1 2y 6n 7 1t 1 6j 1 1 1 7m 6 26 62 7z 36 8 3 2 2h 6 4f 3b 32 6o 2p m 77 8q 2 15 5k 7v 3 14 5 1 61 1 5g a2 2 9j 1 3 1 e7 2 33 1bb 3 1 3 l h 5b 1 2 5e 1c 15 3 2 2h 2 6s 2 wk 121 72 8f 1g r7 68 1 1w 4d k 4a 1q 3u 24 5j 6g 1f 3k 1 13 1k iz 59
randomli 1xg r4 29u 2np
rang jy 6t 2 2c 4d qg 1 21 4l b ex 4 3 8 cl s0 3m 1is 6l fx i1 xh 9 v 3 7x 3y cu 4 fk 14r qc 16c cd u 4 hg 5 zl 1 ay
rank 8x 2s 5d 4 a0 2s c 1 d 2 ae 8s 2 1e 3 4 2 7a 25 4j rx v 5 8d 2a cz 5 8m 3m 3 2 2 t 10e 2ed dj 4e 1 3 3 2k 25c bs 13v z c9 82 b 9k 7w 94 du 49 2o 1 b6
ranker cau
ranknet 2mb
ransac 2ds
rare ob 1 1u cm tb 1 4 4 7 1 3 7 4 4 f 13 8 1 2 9 3 1 3 2 4 4 1 8 1 2 3 3 6 2 2 4 1 2 l a0 bz 2t4 62 1 ah 1eb p 7k 33s mj 39 a 8z 34 bd 3u 25 3 nt ab 1
rarer 7yx
rariti 7rp
rasa 1id
raster 1vt 7b7
rate 1w 27 1 4 e 2 13 1 22 20 2s 11 w 77 y 3c 7d 2c 1 2 3u 3 4m 6 5d 3 8e 3f 9o 4 m8 2 1 u 3e oi c 7 iz dh 38 cb 9y 9q 7 8e 1u5 3 gg 228 7y uc zo 53 k1 6f ge
rater 1m8 65q 4 9
rather 5ev
ratio 4y a5 7l 8f k 1pe cn 4rw 2 98 1xc 2fx gs d0
raw 5vv 9j gf 1 6a pa s5 1uq 1sf 7d y2
rbac 4fj m7 32u
rbf 2g4 58k 7 4m2
rcnn 42u j
rdd 2jk
rdkit bc
re 3ya
reach 170 6sf jf 1hw ym 25k 1
reachabl 1sd 3f 695 1s5 37w
react n 1bh 1c9 qa 1 15i 3g gt pp ig a o 1wn xj 1f 9m 1cg 29u 1
reaction p
read 2f t 83 n6 2j 9 57 q 2 9t 1z 1h of 4z bc ch eo s 2j e1 4 6j 7 4 18 57 4a i 1j 2 d 4 3 38 3b a4 4t o w 14 45 5k 9 35 j 16 cg 6p 9 11 15 7 3 1v 1q 8 3 3u 2 9 a 3 30 18 1 e 1 1q v 2 1 3w 4 c 2b y 3c of 4 6x 2 3c 8 9 1f p 3 4p bz 43 4q 28 c3 3q 3z 7 3j 4x 2b 6c 32 5c 4g sv 4 d 1 56 3 17 2w 7n 38 2 2 i c7 kv 3g 3r f6 34 1
readabl ye im lk bz 176 10f 2 4 423 1tc yo 2 1
reader 1ep ss 1wv 2a3 d8 3cr 17e
readi 7b 1hi 1ii 6y 31 6v ip 7p 2 wv 1go 1cz c7 cv dx 3 3f 2 ny 1 4z av fb 43 a8 2p lk cg 6b 4g j1 2 1 1k 1
readm 9l4 2ke
readmiss as
readonli 9aa
real 63 7d 38 15 3 1e 3r 5 2f 1 4a 131 bw 8h 76 1a1 3o 1 2 2 ag 10a 11 7 l4 1hj 3 2 v s 3g 19a 6n jx ir 1e1 cn 90 4m 5t 25 1 oa 1
realist 7h1
realiti x9 2ny 2bq
realli 8p ak 3 b5 77 5r6 cf 1db 2u0 mx hh fk 8r
realtim 4gi 5o6 2ux
rearrang tx 6he
reason 98 b1 4 kb 47 2 4 2z 3 20 2az 3bf 34b 1rb xv bc 1 7b
rebuild 26h 1eb 2ld 2kh 1e9 sh o3 pq
rec 2m3
recal gi 7s 1r 1wm 287 7em
receipt 1v 24z 3 4uu 6w
receiv cr 4ph 3hd 44g hc 1
recenc 0
recent 5cy i 6 jx 2 6m 1e 139 2 2 3 274 1 2e6 146 2 hx
recip a8 5pu 3ka km
reciproc r6 od
recod 7wy
recogn rb 6i 1j 3 c4 nt 2k 3 9h qc j2 hy 8m 166 1 4 2d5 we ca 2lo 74 19e 1
recognit 121 2ym 39 5 k 8dk
recommend 95 5g 1sr ei 3 6 2pc 3ev 1v8 1pi ug 1
recomput 2so 7 3vl
reconcil 5hv 2fq 27h u5
reconcili cw 54z bg 66r
reconstruct cb4
record 2y 7f u 41 6 3 k1 xe 4 34 9h eg f7 xh f cj 6u 7 1d 3o kp 4r 9 n 5 b 2 8 c e 7 4 1z 6 32 28 12 2 5 4w o e 10 n0 1q a1 48 9 b 9 4 8t 1c 4 7 4 2g f 23 3 4k 2k 1w 4 30 3n 7r 6o bm 7 5 au 4y f9 1p lj 61 9k 4w 6 6m 49 k7 13w al 66 1 1h
recov 2rf 1av 1xc 45s
recoveri ez 9qf
rectangl 30v 12b 44u 3fw 113 2
rectifi 47l
recur 5gy 10j fb 1oj 1ae 14w 158
recurr 2lj g2 8wr
recurs 1ek g2 1ty 109 7 i6 eh 2s 1h4 300 149 5f 27 1xg
recv d5d
red 1e4 2rk ha 3t1
redact 1gv 5xj 43p
redi 52i 4 1iq 6vv
redirect a5o
redo 6ot
redraw 3qh
redshift 6l5 6w6
reduc 76 1xl lh 38 s cq 42 4l gu 1so 1eq 1h jh 3t 1s9 ky 137 b5 zs f7 3 9t i 1y
reduct vj 35j 1a2 aj 1kv i3 8 2 a 8 2ge 141 j4
redund 20w 55g h3
ref 1mg 8jh 25a
refactor 55p 50d
refer m6 r 1 2j ai 8d 1 4 12 7 1 e 5s 37 1 3d 12j zf 81 9 ce h gi 9u 3 cv cm if 2 3 1t p2 2jh nk xv 4r f2 nm k9 40 2n
referenti 6sq
refil 3qv
refin 48q 3 6w6 1sg
refit 5nz 8 5lw
reflect 3n4 1 7kv 2b2
reform 2jp
refresh 10j eh 7h 3ey 1b la hm m8 75 1 375 37z
refund 1w 58u
refus 46 1 g3 y ck 62k br 1c3 1id
regard 2iz
regex 1jm 3pg 24p 2ht 3bl
regexp 9vk
regim 5fa c 93 5
region kp 2p 8j 30 wf o4 3 5 16r b cl 5v 3 c 4 jg 1l n7 a 7r 1 1ik 7 di 86 3hm o3 ns hx 1
regist 3lf 21 25 3 tu 1ni em cw 2p 1ac 1ur 1b2 12
registr 5b7 4v3
registri 1cb 36y jx 13j 24 cq 7 3e 2h 7c 3 37a sv 4a g 3 7e 60
regress 3n 1a5 o8 8o 2b 7 i 2 2 5 b 5 1p 37 b 52 12 1dl 1ih 1 4 2 1zo 2 1y 3m8 2d rd c d6
regressor 220 2n 7w 1k 2i 8c 2wb q 4g 5lz j1 85
regul ka
regular 2z6 c4 27y 5hg th h5 qd
regularli 609 2l3 1b3 1t cn
regulatori db
reindex 7tk
reinforc 13q 4 5j ch 8 q3 b9 p 9mi r
reinsur 6v
reject 45 tq 64 d 46 cd 3 c 2 ua 2mh 29z 1c3 1id 2i7
rel i1 7 8f 4g 9e 6 3zt 3o in 1tr 59 y 1 2g0 19m 1pj 2
relat i3 58 cr 1h e8 8 2 cp t 1 2 8m dx 2cu 22 2 29q 1f j fo 3 b s 14 s c 6 2gn 6 1jo xy b2 6f 1
relationship a6m
releas 3od 12a fa ye jq 1r1 1ng 4c n1 2 fe 7i 1el j2
relev 11b c8 1m7 4np 2 59u 3 e
reli p9 80q
reliabl fz 3x d9 1fp 2jj 7a 2of 6
relief 3ss
relight 42g
reload 54e 1bn 5 aw 2 2i6 24y
reloc 9ot
relu cbe
remain 2a 7n 1t7 ht 1t4 8ks 2 2
remaind d6k
remap a6z 2z7
remark 1hq 6k1 eu
remax 1lu
rembg 43l
rememb 1cg 3 1 i3 15h 22k 2 3 2 10x fs 3n 49 i4 bj dl az 22x 142 hr 3s 13t 1
remind 1i 6m 4p 45p
remot 4pa dv 17o 49 2 3n by 2 1 1 2 k 1 2s 14 37r 4c 2f5 28
remov zu 2q 5q 2j 5t d0 3t 5 4 6 5 2d 3 7 a 3 4 3 i5 n cn 3 89 dq 2 2u 4x 3 4q 8 5m 2 1x j 21 1k 2 13 3x 68 40 3 4o 5o 2 13 7w 7y 6 2 8 3 9 1 e 5j 3 c 9c e ll 4 k7 b 29 1z h a 8l 3 c 8d k 32 3p i iy aw p 1f 3u 13p 3t f 9n 89 pw 2m 1h de 3 ig in cx 1
renam 38n 4 fc uc 4 gl 59 1e 1ed v5 29u hw wn 29 20b 1
render 4c6 am it 3nc 1ec vg 2g 9d 19a 59 fu
rendezv 3g2
renew cp 1vh 2tb 1ll 3j7 15 kp
renoiz b4h
rent 5w 65v 1
reorder q 6r
repaint 3qm 8ag
repair 2d 20q 5w cm 154 8u 30x wb 28q 20 rt 1sa 3h 2
repay 4f
repeat fq 3w 6 6 6r 12 2b 2b ei 8x 1s 4o 5v a 4d ih 8i 21 1h 7c 3 2 3 8b 1 2 2g 5h 65 ld pz 78 50 6 y 3 2 9 2m 4 1r 1h b6 4y 4 r 5 q 4 1a t 2 fn aa 23 2 1v 2p a kh 2 1r c xo x 2h 4d 2o e7 4f 5i cj b3 2h 3i m9 9r 1d 1l 4h 4b 64 w0 iu 1
repeatedli 1m5 zf 44u fe 4la
repetit 1lj b2 1h0 6u0 z4 2 h0
replac 3q g2 9 1e1 2 7 11h 94 9y 7t 3n q4 2 fl g9 dz 2 yn 6m 6 c 1u c 2 5 c7 7 3z 8 16 1t 5 av 1w2 2b ce 35 ab w 63 cp 2p 30 7t ir ot gf 1 59
replai 54 2ij xc 1xo 4pc
replenish 6z 15
repli 117 2y g e d 14 3 h p 7 b6 f 1f 1x 1ik t 193 5u0 2ed 2
replic 3b1 3bx 3kx 109 1y4
replica 6tz 3dw ri
repo 6lq cq 39s 18q
report 5t 7 k 6r d5 9v 1y cl kj 4 2s6 e 19 3z 1 2 9 63 187 3 4 3 1 f1 r f 53 f5 jw eo 1 iq 1e7 un af 1ta 1 5w
repositori 4p1 2 24l 3ek
repr csb
repres 1y4 1 5 j0 2 k7 12h 3d5 gp zb 2xi
represent 26d 8u1 ue 7z 8q
reproduc 26e w3 c 37z 29t 1t0 13n
reproduct 5zk
request 1bj 1e 6 71 1 3 f 1fn 46 8 4 1 1 4 4m 155 2 6 18 c b 6r v 1t c a a9 2 3 f 7 1 6 1 3 16 1 1 3 c 7r 2 4 5 2 2 q8 3c y n 1 1 1 1 2 2 1 47 3 4 a3 94 10x br 6x iy 8d 3t 3e eg bl 5d 2q 3f ba 8c 1c 3w 1 t 1 2n 6 1 8i 14 1 tj 8l 4x 1v gy 1 95 2y
requir 198 1po 8z 1bd 6n 90 o 1b2 ks 1mv 7n 179 bf a1 1xz h7 3p
rerank 11m 1kx
rerun 4zn 12w u l7 4cw 1ly
res b5a
resampl 5m e1 d a1 3hf 17h 4j 5 bl 5ok
rescal 2yn xa bw 2vd 51v
resembl 772 9y 4hb 1aw
reserv t 5q z 53h 14z 1lk
reservoir 7xy
reset a8l 37y
reshap 6rp fy 3ip
residu ou 47d xi 3 33 25 57c ox 13m 7p
resiz 3d9 2 4 k3 8l 1do 4oz 121 1y7
resnet 3h9 2el 5ai 2d7
resolut 2w cf 3 10i 93 22u 5 4 2 1 ia 18y 4pi wf 18y 2 3
resolv 1gq 255 1h5 16z 9z 6d 3ik 14v
resourc 1o9 4mx a 5 4d 6e 4 8g 37c 6u q5 9 1c y
respect 7b7 g8
respond 97q 11h 2ef hd 2
respons 88 18 1l ip iv 3pk 4 204 gr 21f 8q fy 2ef
rest k1 n 1g7 ex g4 uw be e7 xj 9 dv k aa np l2 a0 1 5j qd 13y 3df 3 7m 1
restart 2rd c n7 1oy zw cd 1 2t7 nh ck yn 1ff 42
restor 26c km ws bq hl 2w 79 3 a 3e4 kw nb ro 3y rv k2 pt vj 76
restrict 16l 2 r gy 1pr 1qn 22u 8p 132 yi rs 2rp
restructur a63
restyl 3ra iy 7qc
resubstitut w6
result 96 8e 2d 1e 3 5t 1 48 1b 4z 5t 1k 1 2y 3i 3r 3q x ye f 61 1h 4 7o h 5 3 o ku 9z bl t 2k 22 3 6n 16 1 67 1 12 1j 1h 51 2 b 1 2 x9 1d 6 3 1 14 r 6 8 7 47 8 2 7 5 2 2u 5 2s 1z h h a 1 2 j t s 4l 4 1 p 29 44 8 c 2m m 2i fe 9 14 9f 40 6e 6y 1g pd hn ad 1c 53 1 96 1i i 3h mc 11 15 n 67 2o 5m tn vq 1
resum bp 179 17y m a yf 1b0 126 tz 2ye e4 rm 7y 1ar 39 42
retain 9f1 3j2
retent 15 26w 486 cv 2lz
reti 38c
retouch 3qu 55c 34z
retrain 10h 197 9np
retri 2tl 20q 5c 1e 23 yv h tt 1x 3bt oe 3g 1ll
retriabl a9z
retriev r6 9o 9 ck 1w 3 16e 3kb c 1f e5 c 3 cf 3 4 23a 20l 15 16i x1
return 2ll 2vf qo 42g
reus 1cn z5 2 oc dt 5l nh 1g 21 3 1 cu 2 pj ql 2 7 5 5v a4 3 c5 1dj 57 11j hx 12n i 257 1
reusabl 1bq 75x 167
reveal zd
revenu d1 s c7i fp
revers 1ad 2l5 98 15w 1jm 2jh 22y 17i
revert aac 2dt pq
review 7u u1 3 98a
revis 8gq pq 141 33z
reward ep ou a 3 k 1 3 3 3 2 1 3t 1 3 2 2 5 2 2 1 3 1 18 1 aw 2 2 1 1 1 3 1 d 5 p ce cx 2 b3 7 l 6 1 1 1ob 6vq 2 av ae gz r 6 kf 7d
reweigh zt 1f3
reword 1ee 226
rewrit 1ed 3t 7e1 1ee
rfe 75j
rfm 0
rhythm 5dx 8 2 63 82 447 1uu f 5b
rich 1mj 3iy 1yg 44x
rid 70p d 1d2 bh 1d 4f7
ride cc 1
ridg 2aj 35 2g 9e1
rife 4aa
right 35 1 1k bt 2 9 1 g 3 25 6g 4 8 1 f g g 3 gc y 2 1 1 4g 5r 24 dv 2o 8a 7z 38 1b 2o 6p 4u as 5u 60 10 id 8r 33 n 3c 7y 1p 2n 12t 4e g9 6n iw 3a kb 53 82 2x d7 90 52 3z 51 bm r iy hs 60 9i al 1 74 9b 2s 5y je 2 81 75 1
rim coy
ring 6d 2bh uu 1er oj 5pq 217 1
rise 3t wa 1at fb 2o8 2 h3 1au 1 4m0 o8 fm
risk a 3 29 2 3 12 1 8 x b 1 2 1g 3z 1s 11 1a 7g 8s 3q ug fn c5 6 7 31z 6mo c7 5v r5
riski h2 j5
rl 1lx 12f 2 1nt 7ye
rlhf 13j aq0
rloo 1lu 9mg
rms bmi
rmse ho bmk
rmsnorm 2zf
rng 1t3 1x4 1hj 4vy 270
rnn 31l 8wr
road 43i
robin 4qs
robot 2ca
robust z1 13t ay 64 t 1cr 365 np 48z 1at
roc gz 4dv 66b ju
rocket 5h8 6uj
rocksdb 5af
roi 439
role 134 8u 33l m9 1kn 2 1i3 2uc 57 22p
roll 48 o3 vk 3ut 5 ep 1b9 g9 114 3fu 5q xw 62
rollback 4nc 26q 3ga 2dt pq
rollout 19b 3h9 cc 1mf 4ja 133
roman 1in 3q1
room ds 1py xg 13w 16b 2zk 5z 15e 39d ba 1
root a2 16g ac 40z 5 1c8 36j 233
rope 2zt k1 8pi
rosenbaum 2kn
roster 22 9t
rotari 2zt 86d 136
rotat ft 1ve 1 z1 5 my 4 160 1r0 tw 2mh x8 j2 1me
roug pe ay5
rough 1uj yn 198 5q3 25k
roughli 1ug 74n l
round fx bv 2 s xo 4 4l 2 jv bp 5 1c 4f fn 2h 1c7 i0 1wz 1gj rh p 5k b5 fs 1 th 1 4 12 pm l6 ql 1
rounder 2wc
rout 1c 1s 8z 17x 4e 38 e 1il 1 15r 4 1le 3tm fl ve 1vz aq 1x
router 1d0 7q 1k0 5q 70m ve x
routin 166 66 26w xh 1o 4n6
row g0 2w 3 2 10 3h 4m 1 1 c 1 1 62 9a lt i 23 e 4 a 2 4 6 6 2 2 2 c 1y 3 6 9 6 8k j 4d 1 v 27 7 m iv 6 8 b5 z 3 p8 cl j2 1 e3 9a j6 17 1o 3 60 w 3 6i 1u 6 5 1 4 2 47 p 5 1 b 1 u 2 5w k 9 4 7 4 6o 3 p 12 3 2 a 3 4 8 5 9 l 6 3 9 f 39 2 4 3d 1c 1 4 1 s 4 8 3m 20 21 2 3 f 7 4 2 3b v d 3x k5 c 53 es 3y 4 6x 2 m 9m 6o cd 37 8c gr 7 2v 46 3o 1 7 1 2 17 7e 1 h 1i i9 a 74 h 22 1h gh 40 26 1i 1
rpc 4gn mh 589 2e7
rrf 1fj
rsi 55 5gw
rslora 3mm
rst 596
rsync 6ub
rubric 1e1
rude 170
ruin 2sl 476
rule 53 t2 2 7 1d 9g 2s 18 t 7e 3 fn 1c 4 3y r 5i 1 1 2 3 1o b ae j 2 pc 123 ih 1z 4o 2 2b 2b 1 wy bs 4a o4 5 5q 8q 1d 1 r3 ng oy 2e df zu 1m v 38 2f z 79 mw sm 1
run v ow am 2 26 hp 4g yi 3q 2n 6 a 5 q 3 1c 3 5q f 4 3 i 5 4 8 f 3 5 g 2 4 1i t 28 2u 1u c 3e m p 2a 2 4s nh e h 2x 3u 32 2 1 t 1 4r 3e 3 4 1x 4 6 2y 10 4k 1 2e 17 3c 13 4f 6x 4p 3t f 1 7 2 2 2 6 2 g h v 3 c 1 3 3 24 2x b 8 3 a 4 1j 5 7 8 2 1 2 2 4 7 1 3 6 1 6 2 6 1 3 3 c 2u l 1 2 2 4 c 1 1 1 1 1 1 1 1 1 b 1 1 2 1 1 1 1 1 3 3 1 1 1 1 4 a 8 f n 6 1 1 1 1 1 32 d 2 3 2 6 2 1 6 1 z k 5 4c 16 e 3 h 1 3 2 8 1 1 1 9 b j h g 8k 1f k k3 5 d 8m 2h 4n 79 1 4m 8z u 3 1t p 1o p 5 3z 3d 58 l d b 1p 3g 39 52 3b 2h y 25 71 3 3m 7 f u 1l 8 z a4 5y 37 s m 4 4 2 4 9 7 1 2 1 1 9 2 a 1 1 1 1 2 1 5 3 e 2 1e 2r 6w d g6 bk ru 1r 7m 1 32 40 1k 1t 5
runner 4zp 10u ne 8z 3eq 129
runtim 349 5 54 22g 1e4 74 3em 127
ruptur 5w9 7n3
rus bd1
rusboost 1ye
rush 25 aa
rw dgm
rwkv 3jx
sac 2nk
sacrebleu 1ii
sad 1ho
safe h2 1is k5 3j ky 9g uw 36 1 3z 2h 2w 29 d1 5 6 1m 13k 7 eb 4d 1l 2fk 48 xn b 17 g3 o7 1ml 31 1
safetensor 38d 9h 7p8 1ca nz
safeti 7h 16n 2fw 17z 33l 26d 1vd dk mh
sag 3y5
saga 56o
sagemak 6bq 604 161
sai kq 1k bm kc h1 1 2h 2p 11 3a 6 1w e6 5 oe 2 2 1 dt 1h 2 8f 9r 7u 15o jy xi 3 b er 1o vu 5h 12 6n rc jc 15h cx vg 7z f8 1
said 90 o8 61 97 2o9 5m5 2vd
salari bs 6r9 1j
sale n b 2 2f 1 3z 7 w 4k 55 17f v6 28f j0 f 1w 6v v 1h 3 2c 11 1 2u 1 1 2 105 ze 441 f5 8i mn bd
salesman 1rm
salienc xz 35q
salut 7uv
sam 43d 890
same 2x 1 2 4p 6t u 5 3w 29 1w 44 2d 2 r 2 4v 2r x 15 6a 1 1t 4i 1 d7 26 4t 3e 1v 9 2 a g 1j 2g 7q 2m o 2o e 1y 4 2d 3 6 8 g 5 5j 1w 3 2 24 2h 10 2 4t j 1 2j 3 3a 5x f 6t 31 1 3b t 9 l 6 6b m 1l 89 1 2 2 2 1 2l 25 d f 6w 18 d 3 o n 3d 4 2k 14 10 1p 1p 7 7 3c 3 k 2h 7 6 4 gk b 2 6 4 1 7 2o 2u 2k 16 4 c 4k 4 3i 1 q 1 2 4p 5e 1a 3z 1j 3 1o 3 3 m 2h 1 4 3 3 1 7 36 19 4 1 5 24 q 3 1a 1k 21 31 8 48 8 1d 2k i 2g u b 2s 28 24 2o 4s 1p u 1c y 16 1b 7e 6o 14 2p 15 3q o dt 4i 2q s cg 1u 5l 4 25 6k 2 1a e ai 18 1p t 79 19 1h 3a 1g a 8z 19 2c 4e 6v 9 5e j 2l 6 6u ar 5t 61 1 2
saml 51n 8gv
samm 2eu
sampl ay eq 48 w v t 8w 32 2 2 4 r ad 26 9 6y 5e 9 1 61 62 c1 6 e3 8 3y cx df 2 bl 4 45 9f 7 df x 88 bm 145 76 5a a4 76 4x br 5 4 hp jy 1cc ur 4z 1b 90 36 bd 5z 5h dr 43 d7 2n
sampler 1w2 11 uf jx 4 4m 4 ez d 2z 3q4 3o7 z1 ed
sana dgv
sanction 31 33
sandbox 4pa 4ow y1
sanit 4me mu 533 15e 18o
saniti axk 271
sankei 4vt
sarcasm 1hn
sarima bkk
sarimax 5d6
sarsa 2n9
sasrec 2m3
sat 1qj
satellit 1vt 2ap 2lj
satisfi d0f
satur 8d 5r6
saturdai 5ck
save 1cn 9r pa f8 6 5 7 3 1a 4 3h c1 9 5n 3 w 45 4i 3 1n 3 89 2 3 u 70 11 58 4s a n8 14d 5 2 6 4 3b 5 5 1a 5 1 1u 37 2 f r 1j 3g q 3 h 2y yy 3o 9a 7a 1 2 4 3m 6p 5c 2r v 4l kb bj fp jx 1g a9 5l ld k8 ev 7h e 1k 1 36 5e
savefig 4wz
savepoint 6u2
saver acg
savgol 5kj
savitzki 5ud
saw 6m6
sax 5ow 6k 5fd
sbom 565
scaffold 55n 1ex 4
scalar 1aj
scale 3k n2 6o 1w1 r 4p b5 9y 2o 4 8 3 1p 2 71 7 1p 5r ts 1 z 1 u3 18 1d 36 9 xe 73 h g 1 1 2 7 3j ab 2 5 2e 9 1 62 6l 1f 1rm ij qk 54 19 73 ok 3o eq cf
scaler 3om 3e1 j f gy 4ki eq
scan 1eu 2it 2 5u u 2 29 zk 2 3b 530
scanner 44e p6 5j1
scarc 1wf k 1z z oe
scatter 1nc 3x 31m 2b 4 4 6gi gp jj xz
scatterplot 4v4 6gs 108
scenario 4v ts p5 2 3bx ty 5hl
scene 3t8 1u 4o 2s 1g x 4j 2x 3t3
schedul 4d 4o 1b3 7e yj d mv 1n e aq 58 ch 3 2 t3 3b vz hp 1 ev 1oj 2fa 1u 1x fo j7 90 8b im
schema 16j 5s 7b 33k eu 4 2y 11x et 5t c 1u i5 30t r6 9o t nc 19i
scheme 9xm
schmidt 1ts
schole 4p
school 1h2 xd 4q 57d
scienc 9f0
scityp 5yj 5ct 3
scope acw 2az
score a 30 a 3 a 57 4a 33 1 g 9 13 q 2 m o 5 1o 4 3 5 3 3 1e 7 10 b j 6 5 l 7 7 19 3i 10 1 9 2s 1 1 j 11 15 v 3 d r 7 1o 78 1i jq 9k 9z y lt 7 7z 70 rx hz h0 1 cz 112 4n sc 5 4x 17k 2c0 1f i if 8g 2 7l o el 2q 2c 4f 2y 18 23 9c
scorecard a 3a 90 ki
scorer o1 gs a a6i jz
scrambl p5 3qp 48w 17y
scrape 7w8
scratch 263 1km fq id 1eq uw 36j
screen 31 4b1 ri 31x bj 9y ce h5 7e d 69 qz 45 mw 1jy 2 1b 3x 1
scribbl 42c
script 1if 1bm 3 dx 19j 1ur 2lp ie wm ka 8l 1y7
scrub 7eq
sd 47l
sdk 6wp
sdpa 3ja
sdxl 48q 985
seaborn di6
seam 3wc
search 8y 75 5 7z 31 z k 5 7 1 8a 4 3 5 4k 10 3 4 6x k 9 6 4 1 ag qc 62 1u m 1 gr db 19 9 kd j0 a2 cs np al 9n 43 iy 8f 9a 1 15d ap zq 9o rk il cg e7 43 2 64 4z 71 82 1 9s
season 3e 3u 55g x 3 3 2 4 d 1 63 3 6y 1 2 2 p 2 2 1 4 2 4e h 2 7 1 1m 1do 3wj 2 hs 19q e9 z 30
seat du
second xb 4f 8a ar j5 c ys 5 pc 2 ev 1d 2 62 6g my aw 18 hw 1n a ty a1 7w db c9 ex b5 6k w2 hu 8b d 9q zo 4i ug 3 4z
secret za d 2uy l7 qg 13s b 2 kt 2 34 1 1ms 3h qr 1j eb hy gb 5p 2s g6 1el 3 b4 1
section 1ei 40n 2s5 1nn 20 gd i hv 1s8
sector dz
secur zl 3gh lv 1kl 6h 3j0 1f 2qt 34
see 8q b8 x 27 23 3d 2 1a 20 6 a 2e z c2 c6 ak 3 ps 3a bp 7 bb 1f e0 58 ej 97 5v l2 6r xo 1x 8n 1t 88 1p 2d sd oh he j8 15j 9 a o7 q5 8t i1
seed 32h 4r 91 x2 2gi 3jp 13q tg
seedabl 57q
seek 93c 44i
seen pt 21u xh 6x vd lo da ta in 8b gz 1hu 1kx 1da ga
sega 41q
segment 0 7w gw rj ej a1 4 7 3 c6 s 2 5 5 3 1ei 69 4 85 13g 17 8m 1b 63 3 1 3 1 4h7 xg 4 py b7 a8 2i 6z 6k
seir 5zk
seldom 1wg vn eq 4ck 3q4 1vd
select mm b9 f5 nr 6 ej 11c 9y 1xi au dv 2 1r 2 es bd 2m 2l ck 7 6 qd 1pn at z3 5j ed tg
selector 6bk jg 9x 2c ff d 2qt l8 d8 kj
sell 78 y 5m 9b 1jl 34c 1e 9q 5nj 93 1p8 1
seller 2m9 4d7 uy
sem 2j1
semant 1cl 1z 2j 2kn 6 1l 98 1jo 1ru 2pq 2u6
semaphor 53z 1bu 33m ul
semi 29a a55
semicolon 6ej 1ic
semver 55x 6c2
sen 2ds
send 35 1 19m 1hs 8q 8 4 2j 9d 8z i k ou 1x u 82 48 1 8v 1u 10l an 5o 2 af 1 19 16 1ag 64 eb 3s 6 7f k gm fr 1h a 2w 4i y 2y 6w 5n 1q 55 5x s 209 3l 1 66 2
sender 4td 5kq
sens jl 5ai 40m ja 2u4 1
sensibl os c3 1hb hb 40q
sensibli 35h
sensit 4l 6 1ue 29 j9 rc 42r 3yf zd
sensor 2e 7w 502 5e 6 1o 35 cd a 1 1i ee h5 5g 5n 5hb dl
sent 529 45 4gc 97 16q 4q 1b9 pg
sentenc 129 9b 1 1 1 2u 4 1l y 8 v f w3 mr 4 42 81 5 2s 3h 1 1 7d 1 5 1j 2 88 80 382 1 45c
sentencepiec 1g8
sentiment by pv fr av1
sentinel 507
sentri 53o
seo 8x
separ h1 41 2k 9i 73 57 88 1g kp 6o 2 zh 3i 67 dl 68 20 5r 12p 2 a ec 5u 2n d3 f 3t 3 f7 2 3s 6 5z 2v 2 5 2e 2j 25 65 6 w e 1e i 5g a ou 7s kp b3 ox 4j bg gf qv nn j3 1
sepsi as
seq 3gz 6xc 20h
sequenc 8r 2i 156 ea 8d fs 4 2 hm e m 1 3a u 6x 47 33 1nf 91 a 3d 13i 1oe 1g6 m8 rd 17 k3 7h b0 aw eo 32 8r
sequenti vf 1qo ki 146 2d6 5 gv i4 2ra r6 h 6c 1l
serendip 2mj
seri no 4l 1ae i6 200 av en 2u 5 2 n i 6 2 k 6 5 b l a 9 8 9 1c o 3 7 2 2 1 7 z 1 1 3 c 1 6 18 5 1 4 8 4 1 1 1 p q 1 1 2 4 1 h b 4 1 7 5 4 b 1 3 o 2 2 3 5 o 6 5 2 1 d 5 7 1y 3 3 2 7 4 3 12 6 h c 2 4 2 2 1 1 3 1 1 4 1ae kj 20a 35 h3 vb j h 9 w wn 48 41 io
serial 4gv nx 1u9 2 2m3 3a4
serious d89 1
serv fu 147 i 1 1 2 58 1ek 270 ua 3 k el 16 cq 1 2 349 bc or 1wd 29 6h aa
server 19b 3 3 60 4j o 1jq 1 8 2 1bf 7 j 9z 1 2 k at 98 qs 2i an 20 6 2 37 5 1p 96 y 2 2j dz rx 95 8g 3e j2 9x y ob 62 9 dn 8l 9 3 1y 7 3y 18 7m i 1j9 8d 93 9
serverless 9fx ys
servic 7h 1a5 1m1 x 19l 2 d 3 9 6 1 19 e 3 3i 3 1 hr s 8 1 1 2 3f 3x t b qe 8 46 5c 91 13 3i 14 1 z 1mw ix 3 k8 kc 5y k t 25 33 a gk 3j 3g 1g3 pw 1
ses 5rc
session 2m3 1t9 10 aj a6 b am 18g 6o 9 2d nj 2xr zc 2b 1xz
set g4 3 2 4 2i 7 g 4h 49 h 3 1 1 1 2 5 1 2 6 3 9 d a 37 5z 4k 1 2k 3 2 14 1u 92 3i 41 6j 67 b 3c dx m 2 g 25 3s 2j 4p n 3z l 5 z 5d 3 27 4 87 3 t 1 1 5n hk n 3y 1 1 1 3 1 7 1 18 j 2 13 k 2 1n d1 2 2 2 4f 4 1 1 1 1 2 63 bv 17 9y 2 5x 20 1p 3 1 g 3 8 1 i 1 2 4 3 1 2 4 1 1 2 f 3 1 4 6 3h 5n 1 3 j 1j 1 1v 1q 7 3 1 a s 2 2x 1c z 28 1g 56 c 1 6 4t d 1t 4c r 3c 24 2d 27 52 1u 7 2q 11 x 5g 72 2d 3 3 11 1k fm 2y 7v t 44 bi 1b 14 70 k d 2u 1w 87 5 6d 5c 5p 1n q 5e 11 b 14 w c 3m 2c 1 37 7 v h0 1 3 26 ft j ml 3w 1 1 1
setattr 844
setter 96a 18u
settl a8x
setup 380 5ab g1 d4 13x 2id 5s
seven 5qt cq 15c
seventi 25o 33
sever 6n 7v s c 3 3 5 3j 40 e 3w 4 t 1d a 3 a5 1 5 2 3u 6 1v 2 3 1c 7 i 1o 15 55 t 7s 5b 3n 1q 5 7 1 2 3 3 2 2 13 g 1 1 1 2s 2 5 67 e 2y j 1y 2p a 1k n 1j 3 2 6 1m 5 7 1 15 2h 2 4 1 31 2j 17 c 2 g 1 3 1l 7 3 3 b g 12 7 v 1 1k 2 2 8 a 2 58 1a 1u o 3 10 2i 9c 4 h 3c 1 q 1l 22 14 v 3s k 4i 1 3 6e p 1v 1h 1 3p l 1n 21 3o bn 29 p c 3p 3 1 1 4 f 11 5 2 3 2z a 1e 1n 10 19 2r 9 m 5 1a a go 1 z 2 5t b 84 2q cf 22 2 22 1 1 1m n z 5 j 43 2d 5 4b 1a 8l 1u 9o 8 b9 p9 6d o 3z o dg a 7u 80 as 76 1f j 1e 5 j 9 2 b 17 w 61 i 3y f i 72 13 3x 5f w 2 2a j 4n 1j gz 3v 8j 1
sex 7vd
sfa bat
sft 157 gw i 9ll p3
sftp 4th 20u
sgd zb 1es bp h0 82o 9x
sgmv 1kk
sha 54m 38i
shade 8g0
shadow 10e 21o 10e 3ku
shake 7gn
shaki 4ae
shall 67i
shannon zx
shap k4 3rz k7 68v qv
shape bd jg 3 52 8p 5 eu 2 30 2g 25 a3 4 in 1b 3 cb 4 b6 1 1u aj ak 4 3b 1w 1 6t dn qn 7 g if 14d 6 86 7z 2f 15i ch r4 42 15i o4 i c0 pj db 1 m a5
shapelet 5gt ew 5fb ur
shapiro uv
shaplei 8h 1kf ajy
shard 1ko 2 1ai c bk a z 7 1 3x 37 2 1 2 b 7 1h 4 81 341 3lj rk 1hi 4b h8
share 2l 1 9 2e 6 6 t 24 1e 3c 27 14 4 3 1m 7n f l 3j 2i 2i a9 v 1 bp 39 4o 72 jk 3 9o 5o 3i 5 38 12 2 2 1l 6i 3e 1a 15 2 m 1 2 v 1i 9 hg 3 21 ak 21 49 5a j 1 o 67 1i 1 hy 76 dl 6 50 7b 1e w 3r t 4x 2 s ez 2 1 1 3q 28 5l bd 10 6u c nb 7 d0 36 e3 v 49 3a 25 hc jz 71 23 9m o dw bh 13 3e 8 w 16 5v 5p 2 fy p 1b 1
sharegpt 1mp
sharp 2k 2e a43 23v
sharpen 3s6 92 3
sharper vl 2w9 3 7d3 19b
sheet yr 33w 2by 1ai 7d qp rt ez sw 2oy 3
shelf 7e
shell 4hi 6x gy 153 1vo 86 21j gf
shelv cmh
shesd 5wy
shift 22 1u 5m ca 1w3 iz af wf 17k 4 10 9f 3 5f y j 1ch h 8p 28 247 28 1k3 es 1bc 2 i8
ship 1rv 4j6
shipment cg
shira 3nc
shock 5dd
shoot 9fh
shop 3i 3i d c 77 d1 nl c0 41 b2 m c 9e 29 2rv 1 6x 2 6 2v 52 2y 3j an 11a 55 27 o a1 1 4 2s 3r0 fn 8d fs 2
shopper 3 24y
short 68 rz 41 2 g2 177 b4 e 3 2 bo bw 2 4b 2 2 73 9v by ld 1 9d d 2r a5 34b 9g vh ef 42 ot g 2f 1q 2m o0 12z 1
shortcut 31u 1qk 5tw
shorten 1xe nm 21k xj 572 hj 205
shorter 1jh 19h 5 r6 1zs
shortest c5 1c8 5 36 a 3s5
shortfal 4s
shortlist 75d
shot 1bo 5m 23j j5 1oz 642
show bl 98 6 kd 32 2 3n a9 9z 35 7j j 4h 1 3 2m 7l j j8 2 1 o8 8 io o 45 48 s 4 5x 3j 1 2l 83 1n 6z 2 ar l8 bk 8j 3b dx zd gc 20 4t iw hw 6u u lu i ed 7e 17j bx 41 55 1
shown 27h 74 7l6 12g
shrink 1ya s2 5v 2l 32 8c 4y f 2n n5 189 1pt 2e ih c 3 40 3yy pj ru 1
shrinkag 1tn
shrunk 2dj 55i
shuffl p4 2 2m 7 1v 2 2dc 9k 1he 2 1 pa 1np c3 b0 1y9 1g9 1o3
shut 8ez zc
shutdown 4ok f6 5c8 ip
siames 32b ii 85e mr
sibl 14n
sick gp 1g4 10 13 f 1 277 1b4 1td
side 74 1tn wl 159 sz 12 146 g 1ge gq 6w 97 2k 13 262 cg ay 1f 31
sidecar 6xt 3i9 mr
siegel 4m
siem ap
sift 1xa 27j
siglip cho ze
sigma 9u 3xv 6wp
sigmoid xa b6l
sign ty 9d db 1pa 4v b3 8q ku 2 73 h ej 2 71 mj 12p xr 14 7q 7y ml 4t 4g bm 1 mi 7y 1v 7 mi cb 1tx 1 9g
signal 56 5z 30 w 5 1yh l5 r bq 1z 8h 12v i9 8u l h 6 a 4 3 3 2 4 6 3 2b b 6 9 17 2 s 2 3 3 38 6 3b w 4 g j 1 2 3 2y 1oy 6 18u 2l dw 130 ic
signatur 1j1 2 2bk 6li 2sx
signific j4 4 9 am 13 blp gg
sigterm 9db
silenc 40w aq 64t
silent 10f 4j5 4wv
silhouett on 47u 7gj
silu cbe
silver 6s3
simclr 3l8
simhash 1ub
similar 3i 1 7v a0 g0 1 af u 2f 20 25 5y 5 5f 1z 6 6d 6 1g b q 1k 9 3v 4m 1 s l 15 14 22 1 4 gd 8b x 1 fl 39 ac 5y 15n b g 6j 1o h c 1 3 3s 2h nf 2o ki 4 6u d 71 1 v c7 gr 2p1 1 dd 3n 43 y a 2n 1f 3k 3m 9 1 fi 3i 5e g ag 7s 1 8g 1w
simpi a5
simpl ig 4a 2a 1 7k 1u br mf 62 6 r 1 2e 4c e 1a3 1k9 20 5u 9u 5y 1t8 z g6 10w h7 fa g7 vw 9w 5s gp ki 2 fv 1
simpler ir b93
simplest mu 3t 1ff 78 2zi
simplex 1qg amm
simpli mt
simplifi 2et 3a7 4rk
simpo 19z 9y9
simul 52 53 jm u0 5 4 33 wp 3 y we 1x8 c 4t 65 3 4y 4hy 1p2
simultan 60n 2hh
sin 7jl
sinc m7 4sp ag 1 4 1 g9 h5 n2 g3 4 7c
sinco b66
sine 5kf 2 d8 2
sing 3tt hf 7v5
singl kd 37 2m 1w 49 9i f7 1 im tr 3b 83 9q az 8i ay hj 4r jp lt 8f 2w 7t ku 8o gt 16t mf pg ay e3 1bh
singleton 4jn 5x5 11l
singular 1p5 1l3
sink agu 2df
sinusoid b66
sir 5zk
site 8t 1q 2st 8 1ye 2ud 2yz 278 j c5
situat 8jz 1zi
six 9u 5qi 37
sixteen 2sz 6 37m 5ks
sixti 4a 2nr
size 1t 60 9z 3 5 10 6o 4 2 5u rz 7o fm f6 7 1 21 10 f 3y 1s 87 3 5 n 1e 8 4e b 3 e 1 2b 4t 2h 34 3d 25 5p j2 1 2 a7 255 ev 3v p5 ij g9 8p rr 86 15 xh w 1l 1 46 e gm 1v 3 a7 4l 3 3j lq 1
skeleton 2vy 13x 4 7g5
skene 7s4
sketch 1ui 1xq 7 9x 3 6k 6vx lg
sketchi 3r4
skew 2cm 1o 4pi 1 9 3 4zo 9b
skill bp 2 178 1f1 nt 4
skip 2ri pt 7p 9a ca 8l ge q2 c9 27 kp 1 3 c0 1yz 1h9 jz 4l e 3e 1dy bh gx
skipgram 3lc
sklearn 2gz
skopt sz
sktime 5yj
sku 6z cen ic
sky 3qn cv
skyreel dgq
sla 6oh
slack 4eb v3 57s 30t
slam 451
slang 1go
sleep 4 ah5 2xi
slerp 3lq b4
slice fs j3 2x8 b 2f 3 2 7q 6q 1 1zq 71 1th 23q
slide 178 nc 177 hx n4 3o mx 1 ky b9 1f8 7 41a 78 og at
slightli 5ni 1ql ex 3s7
slip 7sg 1of
slo 53m
slogan 3rl
slope 1qs d 4s 1ot 1tu 8h 4d 5ua df e5
slot c6 z9 10n 4ck 3sv
slow 2q2 a5 1u 4v 13e 2 4g 5 be 1j 2 m9 9 82 87 9f pd 37s 2z df 2rt 1
slowdown 2xy
slower 2st 2nl
slowli 2ov 1c bt 2bh 31 16n 4j0 dy 6i z qe
sls 2jc
slug 4ly 5vq
slugifi 4me 6vb
slurm 6j4
small 5z c8 cx 27 cx 1 49 ho 1 a a 6c 2y 3 9 2 3x 8 1 4r 86 1e 18 1u 2 5 3 39 w f 2 c 6 5 5 5 1l 2f 3a 1c 3 4 39 1 1 1 n 1b i b n 42 r 8 3s 2 3 j 18 o c 31 46 17 19 4 d 8z 2 g 28 2o 3x 36 8 4 4 26 8c 1b 1p bb 29 5c f7 81 9 2 9b b6 1i e 10 2c 7e 1g 2 m 10 53 3 1 6c 2s 5u at 70 9t dl l de 1f 5e r ff 1 hn bi h fo n 7 2 8 v 19 7 4r 8k 2 43 9 3o 2 o 3w 1w 1v 2c 3k f l 2m 2d 48 3 1l 8 68 4h 5e 1f 86 1 5m 3q
smaller 1p1 5m 2k hl bd 1 39 4 2 4 2h i 8 4z d6 4s 2vn 2 ra 3a ik 4 kw 49 1kj 3e 2z c5 z6 5s 1p 6d 5e aw uu 1
smallest l4 3 2 4k 103 aw 1hz 3kh 27 12h 1fp a9 k8 18m
smape i1 bm7
smart 9j jk 6um
smile 41s 2e
smilei bdi
smirnov ur
smith 1uo
smoke d4l
smoker v5
smooth 1nq 2y k 1y hl 1 3q nl 9k l9 144 cf 6a u 5 6p 1 18 1t 1ek a4 v 2 1 3pk 1 cv 18 4k 22 8b 16y 1
smoother 31z 2im 9v 5 5zq
smoothli 3x0 3mw
smote 1wm 2y 9 6 b 9cl 4 tl
smoten 1zz
smotenc 1zz
smpc zl
sms 59c
smtp 4td 435
snake 58y 31c
snap 3ql
snapshot 2fb c5 wt 3q zk o f4 11l 9p 1ug 24q 2wp
sniff 7wu
sniffer 7wu
snippet 5h1
snorkel 7s4
snowbal 1gg
snowflak 57d 1ds 6w6
snr 47t
sobel 457
sober 35d
sobol tm
social 8z
socket 4gi 61e
soda 6sf
soft aa yj cq k3 co ep 19 kd r1 4 93 8d 7p 6gt 1f 6l ly
soften 3bp tw 2u7
softmax 265 9xq 9g
softwar 71l 2ao
soil 2au
solar 9c
sold o 6s 1vw 3e 3fk 1 6z1 d
sole 662
solid 4c4
solr 1fg
solut tk fc a 3 c7 2n 10f 2 1 9 99r
solv 1qw 6 2z 1 l is 3xh 5x6 11l 1
solver 1o1 pd 1i4 5 bs 2 1 2 80c 11r
som 25s
somebodi e 2h 3g sy 17j s 49 1p4 30 af 4 aw 20 1d6 vt ek 69 4z b1 1p8 2wv ft
someth 14z wx 61 co 3p ho 8n by mc 3d 3j 6 6 54 1f d a1 u 59 8r 2 2 gr 5y 9u 3 2 q 22 1i ir k i z 5m dh f1 ac 75 hl h 9p ry pf p 3u g 4d 2u yk ir l8
sometim 62e
somewher 6f9
song 3tp hm 7uy
soon 1o b2 2dw fc 2ke n2 6fw
sooner 2l3 3fr
sophia 3f6
sort h4 5g f5 9b 6b 4 4 73 9 14 bp 6 34 3 hd b ox r7 y k2 5 4k 1j 6m 9 6j a9 fg 17a bf hw 3 xd 83 cb cj px 7h q6 9g qt 83 a8 2 3t 2o
sortino 4y
sound fj 34z 94 3 3 3 1 73 1 3 9u 1 e 2 1 3 2 1 b 18f 5kr fr uv u2 1 7a
soundex fi
soundtrack 3tz
soup 3c6 9k
sourc us 6i 9c 1 2 2q 5g 2yj 7p 2v 1 5z 7s j d yn 1n 3 1i 6 v o 8h 1 2b t 4r hp 65 9j 4 fh 84 3o 1d 5 i p6 bs 8 io 11 3x 28 29 2l 51 l8 c ab 2x 11p b j7
space 7c ls 12r q7 1o 8m 56 if f cr 8k 22 w 1 1am 8d oo 18i 5v gc 70 su bh 32 1ab 4s t 4j ji k8 3 te 2x 1
spam 1he m7
span 1bb gl 3bd sc 17t 2a3 iz 7g 30r
spanish 1az
spare 5m9 4
spark 6dm 8m 4h 3rk 2zg
sparql 1sn
spars 1fm 2 eb 1or y 20 1e b 1z4 1vn 5 1 5y 2s 3fg 69 xr k1 ab 7s
sparsifi cag
sparsiti 2wk 9dw
spatial 1vd 1x9 8kw
spawn 37g 6 7ar
spc 5wi
speak 40k a 3 8g3 qo 4b
speaker 13a 4 38b 7d3
spearman 1th
spec 1cb 50i 3t q 4 dg w 17 3li h2 h 3 b dj
speci 21z aw7
special 12t i 3 2 8u 1l6 4 bz 18 2k 1rk ma 2 3 2uw cq 1sp 179 9o 11e 1
specialist 3ai 3 7vw pg 2 1dz 1
specif 1km ej 6ry 1re uo zd xe
specifi 8pb
speckl 45m
spectral 2hs 159 1x3 ew 1px 485
spectrogram 4bj c 189 aq
spectrum bx2 im
specul 350 98m
speech 1hn 2by 70 2 ad 3 l 795 us 2k 1 pf 25 27 2p
speed 1kt 15k 3 2s 9v fw 2 rk 4 s 2r 74 fo fd f ng 22d 3 pm 2ki 24 ax 10j 3 fm 1
spell 30 35 9f 2 vf 3iq ex b 251 3 h1 434
spend 9 11 k 69 k 40 g6 2hb 1t7 1q1 f5
spent 32w
spheric 3x1
spike 5fs i dz 2 2t 5df 9t 1qz
spin 1m6 3 8on s2
spinner 4mz 6t5
spiral 2hu
splade 1fm
splat 455
spline 1r7 5so 42l
splink fe
split 5p 1 a3 2 6 2h 14 42 3 41 7 1 2 1 6 1x 1j a 1h 3h an 3 31 6c 43 3u 25 7f 2j 6b ah 9h 54 6 6o 8 14 1e 2i 7 3c 9 l 8i 1kc 4j 19 6 38 4 7t 2k 7h m cu fv a9 9 5u u 4c 4 1s 10 5o 6q d 30 5 3 fa fs ay qi kn 34 ny 3r 7j 97 r lx 1h 6 1e 8c 3s fb
splitter fo l3 dt 43s 50b rn
spoil 6zo
spoken 3ty 6q 1fu 64g
sporad 5m7
sport dn 1vf
spot yy 2ro j5 i2 oa 1fg 1vq 41h ad
spread 2l 2 8u 8g 9s 1d 18 qy 2 b mv 11 2 3r 16 dg 1j kl rq j3 1 m 44 122 1z 1k cj gc 8s 8 3u 15 15 b0 6 lf 2r kv 92 zc dy tg jh q bo 155 1 1
spreadsheet 6ef 3 td o7 f p8 1f 3ru wv
spring 5il 1uo
sprt vf
sql 1iq 3re 3 14f c0 15 1q 4 5c 1nv 2gn b3 22x
sqlglot 6tl
sqlite 6lc 6vz
sqrt bae
sqs 6rh
squar 1qx be av 2 64 xv 68 8u 38f 3 kp y 250 t5 1fp 4h j fu
squash 72j 16
squeez 26h pu 46y 3a d ia sr 1bl 1dq 2 e5 7j 55 14b gb
src ai4
srm vn
srt 4bs
ssd 2vl
sse 360 81d
ssim rf
ssl 4g1
sso 51n
stabil 3v ia ej 1ht a6 tz nr 1hj 9
stabl w1 xo ou gx 1am u 1gz 1to 411 64 1o7 4
stack 23t 178 1gm 3n 3 xs 1et 3aw r3 1z h 5u cm 1i8
staff 22 70 2x p8 11f aj9
stage 6i 13j 15m 3p t7 3 1 ve 2 1 p 1r5 3l 60 6z 89 d 5u 2mc b fa i 49 hc u v6 u2 q9 ax 1 c
stai bi 1 c2 al 1d 4a 5s c7 m2 do cx sd 1al wn 1rb 1fw 361 2l hr ex 1
stale 67h 4 kz 3qj 2it
stall 2q8
stamp 5g7 h4
stamped 52p
stan we
stand 9t jy mn hs 11o sj 7j z6 1b4 q8 oe 16h 6s gs 58 9f lx xd sn 10v 1
standard k3 5u nt 9k 1r0 16w cy e1 1qi sg fl bj 2r 1u9 1lu wm
star 1gu qq 6u 4dj mw
starcod dgm
starmap 53v
start 18 vg cx ja gs 26 5d 51 3x 1n 6p 91 2 2 d 2w 2 2 2 28 96 4k 5 6 2a fc a7 5e bl br dq 4f 39 33 8 2x 67 1u 1v 2 4 3 74 3l 1v x 5q 9 9 b 8c h7 4 j9 f4 cg 1 22 40 67 18 f 4c 6 15 5 2w 6j h 7x 55 40 s 1 29 1y 29 2j 8l 5v 2q 12 2 1u 1 27 2 34 1 19 gk nk 4q 6b iw 33 1 7d
starter 6kk 2vo 1xu
startup cob
stat 4xh 5m5
state og 8q l7 1c 5z j6 a0 1 2 k 3t 3m 8 5 3 8w 2m 5x 59 1w 1t 28 41 1n 1 l 167 9y z 1 e d8 3r 4 2 2q 2 2w 1 bd 8 2t 5 1ii lb 1b8 kl 1u 79 1k 30 7h 74 4y 27 1c c 5y u 1v hn 1 2n 80 8o qw 6 1 44
statement 2cx 41z eo 4op
station 1rs 5yp
stationar 5rt 6lz
stationari 5eq d7 6lv
statist j7 4 a h 1 5j 2 4i 2w 19 1ju 2fc ft 9s 1 6a 28 2 1y tl hj 4 5 5 3f 4f 25 6s 3 2tp kf 19u
statsforecast 5sl
status 1pp 3cq 3y 1ob 3oo ev ia 1oo 53 6
std bsi 1hl
stdev bsi
steadi 7n 2rw 1av 141
steadier rt
steadili 5ei
steep cd9
steer 2nl ax co ha 5 gc 5 3r 47c 2m4 k4 9b
stein 7ix
stem 12i 38p mk
stemmer 1gg
step 8s 102 1 1 1 2 1 v 26 6 89 48 2 1 2 ed 2d 4t 24 b2 8 1t c 5 3 2 3 2 1 1 12 j b 18 49 7g 1s 77 9 h 3 4 a 1 3x 1f a 41 6a 1 1 1 2 5 1 2 c d 22 1 2 2 1 8m 1 1 4 1 2 2 3 5 28 q 2g 1 3 2 ah hr 19 7 6p 2w 2i 8 t 4j 1 29 2 3o 5a 1 1 1 8 j 1 9 6 3 j 2 2 4 5 c 8 4 6 2 3 9 6 7 4i 2 7 c 1e 4 e 2 1 1 5 9 4 1 2 3 3 2 4 4 1 2 3 2 1 9 8 4 1 5 8 4 1 1 3b 1 6 1 2 h 2 1 l 9 4 j a a 2 1 m 8 1 2 4f 4 2 g 11 2 i 2v 11 6 5 1 2 5 i 2 1 3 1 6 3 c 2 c 2 3 1 6 1 2 q 2 1 1 2 2 1 1 5x 3 1a 1u 1s 8p 2 53 4 ci s 2c es 4s 1 4 20 5m v 8y 6q 6j 33 5n 1s 9 59 3 a 23 5c 6r 79 r 3l 2d 11 58 3 3g 5 1 5 6 1 2 1 2 2 1 5 17 1 3 1 1 2 1 2 1 3 g c 1 5 2 1 1e 6 71 2a 2 2f 35 m 1o y 5d r 64 6 6 z 1b 1q 2 86 t 1 43 1m 1c 17 1 2 me 37 d 1 1k 4v n 2
stepwiz 18y 6e3 5w3
stereo 451
stft 5uu
stick 1s8 5je 4o1
sticki 4qv
still 17 5f 1e az 31 eq 102 73 5 cv 1 l8 5r 8e 94 3 4 gj 3v p 3p gt 21 46y nz kg nb cb x 13w
stitch 44w
stl 5dt em 5ht
stock q 6 6l 53i b3 70d
stockout 7f
stolen j 5t 38 cck
stop ed ev 29 1 108 ci a0 89 1 2 4 4 8 er 2 4 1 3o 3v be 7 o2 1y 67 2c 10 2 1 34 bz yx 6 9 4 5 191 mo 8c 31 i1 7u 1n bg 23 55 b7 7m 61 j 64 3v 3y au 2r 5g n1 1 qe 1 4g 4g 6 3 h4 1
stopword 12i
storag 9g 511 14g 2 4 9u 1 65 1dj 3 1 em 5d to 2a ve 8f j7 41 x
store 3h 3i u4 bl 2b 3 3 84 6r to 3o 1e 7f 7v 9q 4a 1 k 1b 3 1n q9 3 10 8 64 4y 26 2m 5f 7x 3 1a r8 29 9 1 6 3 1 z g 1 18 aa 2f 1 1 7 t f 1 2a d 9 1c w 6 49 2c 1 1 1 9 a fx 8 ec 8q 4x 1 1h a t 37 9w i fl c7 66 l 1 4z 5y fp gz 2y x 5 d 2v 5 8 17 1 1 w 8 25 2j 67 im 23 ik 14 1 1 p 2f n 44 6g 13 6e 13 e 1k 37 1 5d 15
stori eh 1 3d1 3er 64i 1
storm 6y
str akg
straggler 6nq
strai 5ol 86 5ef
straight uy vj bn 6 86 7 2e 6 6 2o g2 18x 2m 1 170 ad 3g 1cd hp 27 5 46p 81 3p
straighten 44f 1a2
strang ai 8 29 kt 3oo tc 8 1 4 8j j9 13k l8 3 3ef 2 8x ha 19e 1
strategi 51 1 i 1nf u8 si 1r8 hi 49p m1 jy 17y 131
stratifi rr 6j4 533 g5
streak 7tr 4
stream el lj uf f0 7 8u ng l 4 9l 4 1fh e1 e3 gy 9 ft 2 2 15 3 4x 1 3 4 2p n 3v zc e7 24r 3c im f e 3p 1go
streamlit 4wr
street 1vo 83 ca 4xn f 4f cn 1 4jh 8j
strength 3r 9x kn ol 6o 7 j5 19l 6 4a 4w 2v b0 1lb 5oy 1r7
strengthen 14l v1 29t
stress 4v u9 32v 1
stretch 2l5 dn bi 9l 1db j0 6 8 5 e 2k 3 bm 17z m 39t hu ya c7
strict 35c cd 9c3 2r eh 1
strictli 1ls 29z 83v
stride 2q6
string 4jl ac 3y 3f 1sn jw j p 3e c3 209 pp cv 4 ix 1a 6 9 4 1uc
strip 12m dx 1 2h 3v6 1ri ot 8 2pv 25s fp
stripe 5aq
strong 235 9n 6 1z 3gw 7f9 1
stronger 11s
strongest 5kc bg
strongli 1st 9l 1k5 20v 1iu hd 3xq 1pu 81
struct akp 2qh
structur 5x 5f uz b o5 6 o4 zl 9x 9s ih 11 hk 1s 1x 2 50 3c 85 40 3 sx 2 68 d xm 77 63 1d jj jr 85 dl k9 7z 66 iv ry 16z 2j 1
stub 4kc 4hm
stubborn il
student dv wf 4 1md 6 5 8sp 1lh 1
studi az 1ww 6su 3y0
studio 46c
stuff 316
stumpi 5vb 5fl
stupid bme
style 5g 1cl 5 28u 43 1e 1 2 4 4 1t 1 1 1 1 v 9l u 2g 4 g ey 3 4v c 3d4 b9 j3 dt 1nb cv vf 6s ah
stylometri 1hz
sub 2fp 21x 26l 1p4 27j
subclass 9bb
subcommand 55b 6d3
subgraph 1sr
subgroup yv
subject 130 2 a7 1d 1l 1m 6j 4c 22j h3 1 5 4lb 1rl
submiss akx
submit 6j5 dk 3hh 6r 28m
submodul 393 6f6
subplot 4wl
subproc 2nt
subprocess 4of 28h 3ix 58
subsampl 79z 545 yg
subscrib 27u g cm 1z6 1ti 353 3ci
subscript en 1tm 32o
subsequ 5gt d 7kc
subset 1yl 2 27 1 4c2 b fo c1 8 i 3 3 46 327 8o 29n 85 73
substanc be
substitut 70f 37f db x0 1o6
substr 4xu
subtitl 40q b2
subtract 3lt 1sg a 5 5 8 1nq fl
succeed al8
success sr 43p wq oz 4 b jq 4 3iu
sudden 2si 2mu y 689 1mu
suddenli 1hv 5at 6in 1
suffic da
suffici cth
suffix 1ur 8ql 28o
suggest 71 m3 1e9 6 ef 8 f 9 1zu 3 me 1f w sa 4hq 1pm ue 2
suit 1do lt 8m3 v7 2s
suitabl 3u3
sum 194 lg 1 bm 2 6r 9 19 dk 6 2i kx 1 22a 2 2 7w 2 6k 7i n8 h4 7 h p 3 ak 3a 1z c 7n 22 18 24x fu 3y u0 8k 7z 1ba 1
summar 127 vw 9 jm 350 1 aj 1ax c 3d0 1t3
summari pi z m1 3js qk 9 ak u9 et 1t 3y 5 od aa fi 17p 9p bk 23 1nj 7e bn e4
summer 5e6 4f 1ur 4e3
sun 9d 3t6
sunburst 4vq
sunter fe
suod 2iq
super 2fb 1ci 7dh 190
superior jc
superr cea
superv 157 143 1by 445 1z7 1jm 2s 11h 20
supervis 18u 6ja
supervisor 53s
suppli cb 9m1 3r 2tr 3
supplier ck 1 1 6zn 59h
support 1df q9 3m 5l 1bu 2 1 4lz xo 1dh 1sn 2 8w 94 2
suppress 430 w6 5h9 2g9
sure jo 62 j 73 a c 1bg r 3m xx xs 9a 2tb 6 r1 9f 5z 2b3 u4 27 1li 1
surfac tq 2 xh 28y bt 3cy 1 1ge 1zr
surg cd
surnam 4y0 2wx
surpriz rj xy xd 98a dr
surrog oz 4r 4n 5p6
surround 1xw 2d e 49u 29h ea 1do n5
survei 94 2u 758 77 9g 1
surviv 1n 262 d5 g 7 32 rl 2ir 3xx 1tx 7x
survivorship fl
suspend 6hr
suspici h 4 5f 75j b gl 3rs 1qs
sustain de
svc 2g0 9yl
svd 1p0 oe xf 80 r9 3e5 44p
svm 1zk 44 5ns 3lf 11q
svr 2g0 9yl
swa 3c2
swallow 62w
swanlab di1
swap 1dy 1uz 3 r p6 r 32l 5i 6j 2ti e8 2kb 5a 1
swarm 1c8 1ci 2 26r
swear 1gt
swin 3h6
swindl cm3
swindler k 5u
swing 5kd 2y 4s 1 2v 5xo 1j0 1 7i 1
swish cbe
swiss 7p0
switch 10g cd 1ge 5x 7 a4 3 5 e1 12x 1 5 oj 90 2 dl pa af 3 y5 kl 7y a3 17 1ih 17m 29 1fm 1w
switchback vv
sycoph 18n
symbol 1je 158 30a 6 2nc xg 20z 1y9
symlink am8
symmetr 73z 597
symptom 2gj
sync 19j cx 22i bl 13z 1pq 3 3s0 2rt
synchron 2s9 1z 8m 3z 2qj 4oz
syntax 1g4 96e
synthesi 3tl 3w7
synthet 1e8 ie 3j 1 jh 218 2vv 4xy
synthid 1jt
system fa wm jp 1nz 17e 2 fq b y7 3 54 jv 13c 1 am ke 5m u3 1 u9 15 g6
systemat ge 5dh 247 3p3
tab 55e 6ak
tabl 4f 2b al 4 4 8y 4n jn 2 1 7j 6 2k 4f 1x 7q dh 3 53 1j ky 55 5x 3 l6 g5 4 6 16 2 10 5b 26 2j 2 6 1 11 5p 1b 1 x 2r t 1 1 5 2 1f 9e 2 2 p 5 11 28 3 o y 2 6l 10 73 2k 4 3m 6 2 1k 1 1 8 d 4 4 4 5 1 1 2v 3s d 1 1 3x j 9 1 3 12 4 2 1 3 4 1 1 1 2 5 5 14 3 7 2 3d 3 1o 14 7 11 a 2 s 3s d 6 t 2 2 9 1 2 1g 2 f 6 2 1n 9 8 3 2 32 q i 7 i p 2q 1h 1p 5 u g b 1f 1d f b 2o 2 2 4 1 1 4 l g 1 1 5 15 3x 2 1 8j 4w 5m v 7 9 hw 9q 76 1n fk 9p 5m 4e at 38 20 e 3h 38 1m h 6 g 7 x 4 1 k 1 6 1 1 6 7 y aa 9r 4t e8 9 2 ga 6w 5c 1 5l 1 r 8
tabnet 2go
tabu 2ot
tabular 2go 34z 9 5ot 147
tag qe 1 iq 24 4v g sj 6w 31 20k lc 4d 13o 9 54 7 x1 5e 4 b6 1dr 5v 56 11x 9p 5m 1y1 e9
tail 1t1 d 51e 3 90 3 np 2ve fu 1ac
take 73 1it e4 2w a 7y ar 37 4z is 9v na r 2q 3t 2g 2m 5n dr 13 25 z 6 d 2 4 67 en 3m 12 gq 24 2d 77 1k 3l 2g 5z 3 5x 2 27 5 4c f 5k 2l n 3f br 2c 1g 21 2n 65 b8 p 64 2t p 6 92 8p 1k 1c 2h 47 1v u 53 5r 1f 17 1v 78 6z 2z 7 7b 8k 9v p 6r f0 2s 87 g9 p 5r 1
taken eu 2l 3dy af 1fl 1a7 4y 4z ua vv 22f
takeov 6a
talk 136 93 9 5d j 2c h 1k 1k4 8r kx 3 9 av 3c5 qi 4l u6 1gi v3 1n8 1
tall 77u 20g
talli 50k 3k9
tame 6zp 4c 46e td
tanh cbe
tapnet djj
tar 54k
target 1m 6p 20q 5 3 3a 7s hz 6w 2l 6u pc 1e2 bx 9 1 2 13w 3 gv 1 3k 5q yg 1q3 69 1ca 40 8o 7e sk 1
tariff 2h a2 7gp
task 16t 5d 1i 2 3 az n0 2 xm 1w p 8z 2 2 s b 2 kp 3 oy 6c 4 xl 14 1 4 6 14 p 73 8 e 8 b o 4v 19 5j 2 5 5 1 2 4 1 1 5 5 2x 3c 1h 1 2 o 3 o 1 24j c5 15b 3f 8n 41 3 p 1e r 3 uf 10i cp 1l 1 3p
tast 14a 13b 3 e2 1 5 97s
tax db 4uc 37 1 1 7ce
taxi ce
taxonomi 2fo
tbat 5rg 7rt
td 2nk
tdigest 1ui
tea b5l
teacach 4aj
teach 14a z 2 3 6 255 2 k2 2 8 hg 6vu oz 4 5l ho e2 dg 1
teacher 1aa 1 1mg b 8sp
team 35 aj 10g c1 2oa uz xh gi 5z 2vx c8 fr 66 8r 1zx g7 1 5p
teardown 6lj 1se
technic 55 1k 5fc 11l
techniqu 9n5
tekton dhm
telecom ad
telegram dhz
telemetri 2e by 3zs 2d1 4cw
telephon 7ip cq
televis 8e
tell to 5l bz e6 ce y4 ka 4w 3s 1s dq 60 5 3w j 17 1 6u 2 7w 1c 6m aa j 4 q0 yj 8b 6j 1d 4 bw 3 2k vo tk q1 d8 1b 9f 1w 4u 52 91 gq l 9j pt 1w 4p 1
temp 8yd 2gl
temperatur a9 n1 yq 6d 12x 8 d3 22w 6ru 4t
tempfil 4op
templat 134 4q 3u 7i 20 31p 72 bo 3p 2u xo as 5 42t c1 ej g 3n 128 9i 1f
tempo 4b9
tempor 48p 19n ac q 4x 583 3y 16f
temporari 4op 1dj w7 1ai 54 kc 2gl 3d
temporarili 3np wa 2
ten o 22 ff iv 19 r kv 2j 5e d5 13 40 2 8i 6 1s5 92 6b 1 6n 12a 1cq 6u 4i6
tenac 61z
tenant anp 234
tensor 1ko 1a0 68 7q 3s 3a 8w 1j fx 114 1 5zf 2e 161 4
tensorboard 337 7y0 1e2 12s
tensorflow cgb
tensorrt 3j3 9yo t
tenth mi 1rg 5k5 4g4
tenur 7q0
term 17i 86 d2 1ku 20w 3 5y 9m 3o 1l 3i5 2ax 1ne
termin 1mk 2l9 9o 2 5 4j p 2 ii 2 1 1 1tq 16w 80 2b 2i wf 10i 7w dm 1s0 eb 2w
terri 1mv
territori ky 1d0 b7u
test 4v 3t 7a 2 2 32 7 5 2 4 3d 9 f 3 2 1 1w 2 1y 8 8 5 6 1d d 7 3 8 3 4 f 1 3 1 3 f 8 2w 7p 72 7 154 45 24 ph 15k 1 1 1 2 b 78 1 1 2 2 76 1 1 2 1 1 1 2 1 1 2 1 1 4 68 c9 6 6 3 91 3 1 h gz 4 8y ah 1 cp 7 4g 3 1 5 9 3 5y 2 5v 3 2 bf 1 6 1 2 85 61 bb b9 1f 1d 1j 1 vp 1f i3 2t 2b mf 1 1 x f u 46 1 1 1x 8c 3 ht 51 1g 2 1d 3 99 eh 7t 1 10 4u
tester anw
tex 4xf
text 34 mb 2 6 1x 97 2 8 e 4 h 2 3 3 4 4 9 6 4 9 1 n d u g c p a 5 7 1 j 7 2 6 2n 1 3 4 7 1 4 2 9 2 16 l 1a 9 1 d 4 9 a 9 a 2 a 2 2 2 1 1 4 4 3 o 1 8 f 5 7 b a 6 1 2 18 3 d 1e 7f 5q 3h b2 h j7 c 1b 5 a 1 2 2 2 1 6 9 7 8 4 36 l 2 h 6x 1 y 2 9 2k 2 c 1 6 2g b g 4 6m b 1p l c 1t 4 1t 2 2y 4 o 6z 2l 1i 3a 14 7 8 a g 1f 35 1 7 1 w 2 16 3d 2 1n 1i 1t 2o 3 5k 2n i 3 2 b 2 g 1h5 am g 6 g 4w 7 67 2 2 11 2 1 5 2b 3 1 5 u 1 7o 1 49 3 o 1i c 6e 44 48 3g 28 1 1i v 1w 4t 5 2x 7 1d 61 1 3b 1l n 83 2 33 w 28 6 1h 7w z 3 1u 1 2w 5 31 72 3t 3r 29 36 1d 7p p 5 6r c g 18 a 5 a c i 5q 2b g 1i 7 8 g 4b o i 3 2r 1u 6v 24 g c 17 1j 3n 1a m 1w 28 m 4 2 2 5 5 5 2 20 24 5 8i 2f 31 t 1d 72 4w 1 3a w 4 5 4
textual 3us 8pw
tf cfw
tfidf 12q bd6
tflite 3j3 1sx 85r
tft 5so 5h7
tgi dik
th 6zq
theft 9j 52k
theil 2ds
theme 12z 2 er 3f3 2re 315 qm nq
themselv 7nb
theori 1sw q7
theta 5mj 62 5h0 29o
thin 1p3 8a of au 4 t lb 3a 7a7 1e9 3p yb 1
thing mu da ez s q0 v e 20 hi bq oj 1u 27 29 5r 3 2p p 33 2y 88 up lh f 3g x4 2z 2c 34 cb di 2c k b0 1c 86 94 16 8 io a4 ic pn tq 8z 10g 1
think 191 30 4 1c2 8k7 dz 1q9 1
third 2ki 2q6 200
thirti 4a q7 1eg k8 2f3 1w5 4m
thompson 2bx b4
though 33p
thought 1c0 2
thousand bg rk gz 3w lh 6m 28g k6 8r bf q3 1 rb
thread 1j1 375 2 dp 4 7a p8 f mz 3 3 3zy ah 4 f9 221
three cu aj 6z 7x nw is 170 k5 1 3 4x on 4p 9r d1 5t 1az 8v g2 3g 3au
threshold m8 1eq o4 1gc 1ab 1q7 3ia n0 g1 12a
throttl 4eq 8u 5gk 35a
through 8t ji bd 8i f2 g 6 5 g 9v 47 6q 7e 75 8d 3h 5g 3n kg 2b 4e zi hi 103 kv jg 3o 3i c7 w8 9n gn 1 2 6n av 45 9x 2 42 1gy 136
throughput 32v 21 a55
thrown 8yg
thumb 15n 6
thumbnail 3s1 1hq
ti 387 dj 7lw
tick 5m air
ticket 34 1ea 21c
tidi 1gl h8 3e 2qr 1 1oz yd 4 f6 jd 4a2 2f
tidili 4on
tie 86v
tier cz9
tight r4
tika 1ep
tiktoken 1cu
tile 1vt 20a 2 7 1 3 2p e9 w4 5f0 ht 1eb
till 7z 7x3 2po
time 1z 49 2v 16 u z 3u 5z a 1f 4 8 40 d 2 1 h 1c 2 3g 2g 3 i 40 4z b4 12 22 5 20 13 4o 8z 25 w 2 3 1 10 7 w 45 4h 2b 3 1 3 2 5 b y 3j 6 a 26 9t 3 2 9 3 5 1n 1w 3 ld 3j 2v 97 45 1 1v c 76 6 24 x 3h 2l 3 15 1 a 1m 1m 1r 2d 44 p 27 2u y u 2 g p 1 2 4 9 2 u 14 6 9 2 6 6 c b 9 w 27 1 7 l o j 5 p e 2 11 8 w p 7 18 c e 9 2 w 8 3 5 1 2 1 2 e 4 1 w 2 1 v j a d 1c 4 v o a u q 3 7 5 3 2 x 1 2 1w i 33 30 3 49 1s 2g 32 t 3e 1q v 1 1 e 2g 6 3n 4h 3v 1 4 1 5k s 2 2 6d n 24 2 4 54 1h 40 1u 15 32 51 3b 3e 1u h 2 7v 3 n 36 c1 7x 7u 5 2k 1d 14 3p 11 6h 60 18 7 2i 9 69 e 7 6f i 1h 1 1i 6 4d a 7 2p 31 9 13 c 4 44 16 1 w o 1 5u 2z 1 30 2 4 ei 49 1 13 27 u 1o a 93 58 fn 1 4q 1r a 1
timedelta 587
timelin 1g2 3fw
timeout 62z v5 1pj 2e6 1wt
timer 548 5k5 2od
timescal 5ab
timeseri ccp
timesfm 5sx 6n3
timestamp 5x7 bp c co co 2 ec g2 1 u5 2rq 1db kj
timestep 3v8 ch l 6w4 17t
timet 1ri 2 48u 2l4
timezon 58a 24v 3jv
tini z2 1xt e 7v mv 71 2ta 5xq jg 2
tissu 46s
titl 1ia 1 347 2st 1 1 ff 1 1d6 h6 zo 20t
tls 4g1
tmp 8yd
tmpdir 6ye
todai 4i vh 4cr 28 as 9n 1a4 4bu
togeth 5l 56 cu ao 3 16 7z 8x bu 2 18 6 5r 3b 2 1i t 2 1e 4 3 8 6 1y 8z 5f 3w 31 3 57 15 1k 1 3 2c g 6c 8v p 4i hd o0 2r j be bh 25 4a 7 1d 3z b 2o l 2 t 1 32 5 93 59 1a kf 1h 4 3 2 s w 4 85 w f s 2 v 7z 72 29 c 26 36 2u 6 2n 3q 6 1 e v m o7 1 15 3 5k 1z 2 6y u 1p 57 3 j lo 9v 64 1a 8i j 1o 55 1r 5w 2 59 j 6 4f 6h b 3m 10 cw 5b 2x 4t 1w 1 eq 1 4a
toggl 4qk cc 3zj 2dd
toi 2pq 1us 5
token rl bv 1 36 1l s 3u 1 4 1l 3 1l 37 3 7 f 5 9 9 3 1de 1m 7 a g e 5 1v 23 1 a h 9 4c 1 2 4 2j 2 2 1 1 d 1 2u 1 9 5v 8a 70 63 2 2f 2 4a i lx 1 1 2 1 18g a im 4p 1nk 23s 9j 3q 1z 2n 3 g 66 23 p7 3r 7l 1j q9 17 u 5w
tokyo 7d8
told 251 2jm 1o2 np 2qf 17v mc rk
toler 3g2 2mw 88 e jg xv 367 119
tome 4ao
tomek 1xj 2r 9cn 2 tl
toml 4hq n8
tomorrow 28 72 2i0 2kx c 4 3 l8 5zq y2
tone 1i9 422 ad 62i
tongu 12g 8dn
too ee 42 4 ib 6n m 1 5 e cw al 9 n 9 bi l 4u 1s 7k 4u 8 s 1x ge pj 4c 98 2 fl r6 8a 32 64 4 6 43 6 64 a1 c9 2k h0 1q 2e 4x 3 4 56 jb 6i bt 1a y0 5e n1 7b 3d 6m 4 3w mm 8n 7f 4o b 97
tool yn 7f 69 3 a9 1 b 1 1 1gl 12q 2nx 2e5 49 1cf ie 25e 1
toolbar bfy
toolkit 953
top mh 6 3n be 8v 1g 5s 5r gc 1w gp 9 u8 18 15p 7j my ay 1ei 86 ef bi 124 uy 7v 86 1 69 ha 19s 89 60 2b 10 n 6a 88 1
topic 97 tq ab 4j 3 4na 1j0 2 315 1ed c7
topk 35a 1vl
topolog 1om 90u s4
toposort bhk
topp 35a
torch 3g2 2w 8xd
torchao din
torchrun 6j4
torchscript 343
total 3pp 1p6 32 4 3 w 6x 2 2 38 1 1f3 6 17 5 nq 3c 2kr 3v 1y1 nu
touch 8h 32a sp va 7b 13f 2 29d 1a3 63 3dy 1
tour 1c 3 ap 1fk
tourism dq
tournament su
toward 3vv gt
tower 2m0
town 1ro ru 4ix sr 2l
toxic 16x
tpe sz
tpot 2gz
tpu 3q1 88o tp
tqdm 4du 74o
trace dx y3 1r4 u3 162 14z 39y 17h sk 1cy hw 1
traceabl 7eu
traceback 4rn 6qk
tracemalloc 4le
tracer apn
track cg 15x db 17y 105 7i 1ik vr 2u7 15z 3 25c 2 js
tracker 1vp 17i h 3lw 409
trackio cf9 12s
trade 52 1 h 3 bd ci 3 1z4 2wu 9q 1to
tradeoff qj
traffic 1m 8u 2 3n 6b8 4a2 2f5
trail 4r4 33i 9p
train fq 6 2y 1 5 2 2r 5 9 1c 6 1 2 2 4g z 1 1 2x 1j 3 q l 1 3 b a n 2w 2 6 o 3 r 1 6 8 1 2 9 1s 6 5 2 d 1 1 2 1 v 4 e 4f 3 1w 4p 17 1 8 2 4 1 2 2 c 99 2d 1 h 25 2v 1 l 4k 2i 1 2 t 1j 8q 27 b x 7 1 2 1 7 3 4 1 3 6 4 1 y 7 2 b 4 m 2 4 2 5 4 1 1b 2 1 1a 7 3 5 1 2 9 f y 5 u l 1o 4 j 6 4 6 4 2 1 f 3 2 1 a 39 1 7 6 1 27 2 i 1d q 1 1 19 4 3 4 2 1 3 1 1 2 2 n g 8 1 8 2 7 9 l q 1 1 4 1m 9 11 l 8 q i 1 k 4 1 7 1 1 1s 4 1 54 h 1p 1 s 9p 21 l 1v 3 3 2 hx 1 2 1 nt 2 a 2 2 a4 cw 4 4 2 5 o 11 b4 6 20 x 2 3b 3 9s b0 d h5 l 60 1 5 6 18t ja e6 dr ig 1w 30 2i 9 2 d 12 as 8e g 13 7 23 3 1m 1x 2 29 w 19 2z 1d 3 1 5a 3 4 3 p b f m 1o 7 6 r ej 3 df 5l 2 9
trainabl 2xm o 3 3 3 c az u cn g 3 7jp lx n3 12b
trainer 157 g6 1sr g 7tm 2 2 2 p2 11b
trait 7od 5
trajectori 1vn 24s 78 4m
transact 5u 72 1uc 2g4 26q 7f 73 34 e9 1 301 mq 1bj
transcod 6j9
transcrib 40n 8hi
transcript ra
transfer 5y 25t 1aj da tx 1lr f3 3vt oy yz 2e 9a 6o 4u
transform 1vk gz 3 42 8u kx 2d 4e 2w 73 67 at 1 2 pt 7o bj 7 6z 3o 4 o 1 2u 2d 4 1 5 8q 8 ke 3 6w 54 3i ac 5 5 4 5 1r 8 ei lt 25u d0 4 72 2 b 9 j 1a oj 2f cq 9f n7 6 8
transient 62i
transit 43 1lk 279 3 19d 1is
translat pg cx g5 1 1 1qb 3g 48 m 1b5 1p4 1fm 3 30 fb 1u 33 cv 1t8 a2 3h jn r9 me bw 1
transliter 1in
transmit ae4 2tw
transpar 22o 1wn
transpil 6tl
transport 9vy ul 1z6
travel 1rm 45 4aj 2w j0 6kz 1
travers 1sc 8yb 2o7
treat lj ec 13l gb 2 e 31k 1lu 2tc 1vg 1gw 1
treatment lo 1mo bl 4 4nd 52u
tree 4p bn i1 m2 7h 2v 3 3l 3 4 3t b 1 1 3 1 1 1 5 2c 5 5o 1 2 3b 1 1 1 3 1 8 2 1 2 1 2 1 g h 3 19 1 1 3q 2v 1t8 7j 79 8c 2k 4 og 2 1vj cb 157 wy 54 g0 1 42 p0 7s 2 1ji
treemap 4vq
trembl 5kq
trend 1hu vi 309 3 a e c d 5r 6u t 5 6d 5sv l g7 1t 3h ic n4
tri rq 1g ff 4k 9u 105 f2 51v 1h 2sx 17a 7s
trial ay i2 1 6 1 7 9 1 3 a5 k2 oa bj 6ct 3a2 11r 11
triangl 6j 2 ca1
triangular cgm
trick z3 3 dz qn 1uh 3qm 5og 1
trie 1ur 3ed 5xi
trigger 10h 2ok 2b6 d2 6 6 aj 8o q 2gg 1cz bk 1tz
trim 3lu ps 2nv 3l4 25s
trino dhb
trip 64r 78e 2
tripl 1sn
triplet 1fp 1mm 8nw
triton 3c8 6z 9zd
trivial mr 6
trollei 26t
troubl f2 1l6 6nr 3o 75 451 2
truck 1rb avo
truli j5 a
truncat 182 3ei x9 24e 32w hk 24 6y 1r2
trust 242 4n 27f 79y 1nb 1
trustworthi bo0 34
truth hr 8 8t 6p 33 19g s8 8x7
try 14o 17d cf 1a p4 15p 3 4 6r0
ts bbs 10x 42
tsf 5vk 5g8
tsfresh 5mu 6tu
tsne 76z 4lx 1qp
tsp 1rm
tsv 8lo
ttest j4 au n ahy 14c
ttl 52m 14q 2gb 2fx bw
tts 4b0 84l 11k
tube 2g2
tucker 3it
tuesdai 79f
tukei v7 6vk
tumbl 6rb
tumour 43j
tune g3 3 7s 2 5d ah 1l xf m8 86 6 9 6 9 6 d gv 2m 44 10 pa 5 1bn a1 2 1cj pj 3t2 3u 92 3b nt 1a di
tuner 395 7yd 2 5 pk
tupl ar8 2bb
turbo 3yd bi 8kh
turbul 5os
turn d 3w 1j 9x d 8 5b q gv 2 1 1 1 4o 4l w9 3s mn 26 87 p 1 2 ab 2g 44 1r 2f 20 8f 2n 8k 3 9k 9i h8 4c 6 15 42 42 2 31 e1 49 4 ks b 7 6 28 3 9 33 5r 43 b h 2k n ak 3u bi 40 9 1n 34 3y 43 4o gq 73 e 1j kl 1m 1v 7 4y ab 7 6z kb 3f 3i 2c 3q 97 d2 3g mk 2 6g 1
turnov bn c9r
tutor 2wv
tutori ctb k
twap 5h
twe 5w3 7nc
tweedi 2b0 38 a2t
twelv 5ch
twenti 47g 7u 2p3
twice ix 77 22n id 2i r2 lt 1 an 3i 6d bd hg 4 g3 4l 5l 6s 7 3 18h au pi 1y4 25g
twin a5 29j 53u 9
twitter 5wy
two 2x 2o o 96 2 23 1n 2 4 2 3 2 1c 4 24 1 6 4 1c 1g v e 22 e 1 3 1 3 1 1 1 2 6 3 2 2 4 2 c 2 36 1o 41 4 4 1o 1m 2d 42 2h p 1i 48 1o j 2 4 2 1 13 3e i b 5 25 11 3u 22 5f 4c 25 9 3g 4 q 1b 1 a 8 75 4e 6 d a6 2 7w h 27 1r q 1e a6 5 7u 45 7n 1e 1 1 3q 1 2 4w k 1l 1 2 46 13 64 29 o k c b l 7g 4 2 3 2s 6 5i 1 3 5z gf 1h 2r gk 4r s 1l 15 1 6 1c 2 7 j 4 y 2 4 2 2e 5 2r 2 1 o 1 1 1t 6 1 q 1h 18 10 1r 17 5 1m l 3f 3z 2 2 3 am 1 ag db 8d 92 18 4w 33 7e 1 16i 89 99 n z 7n 1o 7u i 9 f 45 62 t pk 2 ay 1 62
txt cfh
type 204 50 o3 3 cx 1m fn 46 93 h8 n z 27 3z ae 4l f 7 19 2m 8e s8 7k dq o 1 4 4 4 l k 2 a8 4h d 1u r 2 a de 4 il 2g 5 b 1e u 6k 84 b6 53 48 ku ch eg 5y 32 3d 7 2 ax 2u gl bw jg 4l 3
typeahead 594
typer 55b
typic 9b 8k 92 7o 49 gw 3d 2 b0 8 6o c9 15 2yf 3 4 5 92 5i i 161 k0 4p 3j 3rf 2j fw 1h uk 1b bz 1
typo 1b2 3bn 2rc 5mr
tz ax0
ucb 2n1
ucr 5ym
udf 6yn
ugli 3w2
ui 4n2 ih 1h4 2im 1m5 2gb
uid 99v
ultrachat 1mp
ulyss 3co 7t0
umap 76z 4lx 1qp
umlaut 7up 20 4 2ut
unalt 6fo
unambigu 6y1
unansw 708
unarch b1b
unauthor ay2
unbound 6j0
uncertain 7i 22c 1r 8ym 23h 1
uncertainti jp 2 ds 2 1ch p 2y 2fc 1 uv 5m 1u4 47i 1im
unchang 6oq 4 31a 50 oh 2by
unclean c76
unclear xx 1ds
unclip 47z 3y
uncommon 7jf 4 5lc
uncondit 4cu 6se
uncorrel 76v
under 1o2 3 2w c 5q yu 43i 3zz 2x eh ps
underfit ih
underflow 3cx
underneath 8dc
undersampl 1x3 a9h
understand kf r3 3b ns 2eq 2 c9 2 5m 1ud lp o7 1r4 1sc us w1 1
undertak a1j
underwrit 6t
undistort 44y
undo 4nf 8 j2 re w1 nm 4 4 1vr wp 1r0 mr pq 1
unequ lo 13v 2 1ba 26u 8r 3d 62f 16a
unet 31t 11o 4t 88t
uneven 1yp r 17j 2qa 16n v3 3nb
unexpect 3hr 1y8
unfair zw an8
unfamiliar art
unfit 3u8
unflatten bhg
unfold 90e 3j
unfreez cgj
unfus 3yr
unicod 1gj 9b0
unidecod 7un
unifi 1gn 3hc 2wk l 3
uniform 7k3 5 qi 1fj 2qx cx
unimport 2wl 75q
uninterrupt 7tu
union 1s9 x9 1je 38p 3tw 1mh
unipc 47f
uniqu 4lz 2 eh uv xg 1 81 bu 10j fw gs 5e 22k 1s2 41 1
unison 4y6
unit i0 18f bs 3v 4b q0 fe 1e2 y0 5 vu 3 ez 3 6 2 en 4 2f 6 cn 3 a5 1fa b8 pj 1n 2n k2 50 x3 k8
unittest di8
univ ch8
univari 7mo 4uk
univers 6j6
unknown xt 1og 7i 3x7 97 a c4 8p q c2 2tr 2m9 1
unlabel 29b 5
unlearn chb
unless 839 1 2tv
unlik xr 3 27m 46d fq 511
unload 9h 2o9 8o h8 7i4 9a 14j
unlock 444
unmark 29c
unmarsh 9l6
unmix 7nw 3
unnest 7fg
unobserv 5rl 1wv 3la
unpack 54l 1az 102 18q 23j fa 8a 1yn 1
unpad 9tm
unpair 15w f3
unpatchifi b6a
unpickl 54q 3lr
unpredict 1pg
unprocess a4c
unquant b72
unread 4fr 48w
unrecognis 7eh
unreli 62c 8
unrol 7fl 9d
unsaf 3u2 5 8xw 3
unseen rx 1qx 35z
unset 4ph aq
unsharp bnn
unstabl 2se 4v8
unstack 77n
unsteadi 7n
unstructur 1ep
unsuperv 5g9 g8 6hy
unsupport alw
unsur xw 1cx b2x
untar bfe
until 2c 7m 6c 9g 16n 4d 70 1 2 4 9l 3i b c 7s 8 w 1ga cs 11r 9k 5l 5 pt 9 1 b0 42 bs b j6 iq vt er wd w3 i 1nl
untouch 2xb 1o 75c
untrain 2pm
untreat 2jr g
untrust 4pa
untyp yl
unus 4q4 fp 3zw 4h 3l8 3h
unusu 2is 2wy 6 8q 6q 1n 1ep fe l 1 3sh 1qp 4
unzip bfe 1yo
up 13 73 9a 2w fb 1l 28 27 6 d 39 gm d 5x e 9 x 26 2a 13 3f 6 3y 2e 9m 3e 2 2 e 7 10 k 1i 1i 53 i 4z 1v 6z 41 2 ho 7p 27 3v 8 4w b g 9 2 am mn 1 5 5 3 1n 2 48 1u 9z 2b 10 a o 1e x 19 5a 3w a3 i s a 8j 57 1u 1m 1 2 3 6u 6w f 3n 7e j 2 18 g 1 3l 8q 9 4j 11 5 1f 2t 3s b0 z 24 h 22 2h a h t 3y 5r 4a 3f 5d 37 v 24 n e 5 1v r 4v 7w o 5p 8 4 7c 6m 6a 57 h m q 6i b 22 6f v c 16 4e 13 1j 2j 3y 37 20 57 1 1a 40 b 1k f6 a 2g 3
upcom d1i
updat wm 1 cv 5 cv n2 4 3 g2 3 21 6 4 5 6 3 6k 91 72 7u c 1 t6 1j vh ae o7 8x e 1j 3 4t 5j 1ep 2fw 54 cz 7b 21 3d 134 n3 15 1
upgrad 4n6 4 508 14p 258 gp
uplift 3e 24y bx 9pz
upload eg 2pa 8 1l6 3c 9r 1d0 1 g7 2ec t3 ph 8y dt 156 r jg 9s 1
upon blz
upper 29w 2 b 3p 39s 8w 2bb 32 16v cp 329 g5
ups hc a q 4cc j2 a l
upsampl 31t 2h4 6vd
upscal 3rt gx 1n 6um 19b
upsert 1ex 583 450 54 ha
upstream 6dh an
uptim 53m
urgent 1hi 8c 1
uri ash pe 1hh
url 4qx ad 66 31 2ld 11k 1kc ar mo 2q 1hl fq
us 2a 7n w6 gx 13n jj 2ps t l8 iz f f h4 k w6 ow sr 1vf 6
usabl o7 6d7 g5 ih 2wa 1c k
usad 5x1
usag 4le 5n 2 202 1 41g bf 5a 1na hp
useless 751 13 4qr
user 16 2 m0 2h 6b 1 bp 3q 3 10 sc 9 2a 1 3 6 96 4x 3 8 6 o hp 4 2 4 1ai 3 5 2 7y 13 1x 1 3 1 6 1h 9c 18 s r 10 13 2q 1y 3 6 vs 2f 8o fd 12 q wa 7b 2 bc o2 2s 2 dy i2 26 ny 1a 9h dx 2m 19a 8i 1r o bg 1 7
usernam asp
usual 8t re 2py 1vl 16z yo xm 1u9 12p 1fs
utc 58a 24v
utf arj
util 54g 43x 1xr 2j 8g 1fi g9
utm 7vu
uuid 4ly 4nx 27x 1w5
vacuum 6s9
vad 4bm
vader 1hw
vae 26b 1ps cg 4v 1jn 57m gp za
vagu 1eg
val sh 4 aye
valid fo 89 45 4 2 d 3 2r 1n 9b 1 8 d2 vo a1 1e 1 nl 147 2c 4u 4v 7f 32 3 2d 2 1 3k n6 9 8w 4 c fd 1 3m 7z 6z 62 6p 4o 5t 3 3 58 e6 mx 1a 16n 5h fw 4r 61 7 dx 9a qe 64 2n 1g bw 13 6h i w
valu 5 3 s t n 8 10 u 8 22 1a 2a 4y d i 1x 1 1h 2r ak 3 1r 56 u 5q 4h 6u 1d 1 3 4 1 4 1 4 1k 28 1j f 16 1f dx 49 6l 2n 2 1 23 36 8 1g 4 6 4a 16 4 a4 2y 2 89 4f 7p em 6i 56 1k 1 3 4 f 5 1 2x 23 20 30 2i 7m 3 1 1v d 5 3 6 5 2 7 1 1c 8 p 7 36 f 6 4 1o 5 8 1 2 1z a 2g 6v 4 1j 24 e 3v 1 1 1 2 3 4 3 8 3 3 2 2 2 6 1 j 4 4 3 1 1 6 o 12 9 3 5 3 k 7k 2 2q 6 1 1 5 6 1 1 f 1c 2x 3 1 3c 26 1j 2 p 1 1 2 i g h 2 1 3 2 4 4 3 4 5 7 4 y j 9 a h 6 1 2 2 2 2 6 2 7 4 3 7 7 1h 1 20 z a 1 1 4 3 3 1 1 1w 12 30 g 4 6 9 4 18 2 w 1 2 5 a 2 r 2 e 5 e 5 3 7 7 2 9 3 6 2 3o v j c 4h s 3 o 15 3m 6 97 1 b6 1z 2s 1 6d 86 1k 13 2j 7d 34 8e 4a 1r d9 1l 7x k m 2z 3 1p 5 3o k 2 o 1u 33 1 2 3 2 2 a a 1 41 k 11 9 3 2 a a4 b 1 1b 29 54 2 1 z 3h 2h g 3 1b 8 2 19 18 1 7u k 3l 1u bw jt 1 1j 1a
valuat dg
van 1e aq 1fj 27z
vanish 3on tq 6d 1
var ayz
vari ge 3o 93 7 1p sa 6d sx u0 ae 6i 7no 7e
variabl pd mg 2 12q 4r 15 nn 1bw b2 1 qh cv bd 4 i 5 gl 43 9p 4 5 1 a d e 9 f 2 g 9 fm f sh i3 2 za vm 5u po z 4n 1m o 9o b2
varianc 58 7w 5b 8j 4l q6 1l 44v 1c 4 193 38 hn 3mm 2a g3 1hl 1k 21
variant n0 1oz 4 xq 8 19h 1v 4h d5 pn 50o 1z8
variat wj wk 1ro 6k ev 5r 1 2u4 r 4
varimax 7oc
vat 57l 39 7cg
vault 6a0 a hr v 40j 8i 25y
vblora 39s d3 9vw
vec 1hr ap 1s1 v 8w3 t
vecm 5rp 5hz
vector 113 d 1a c7 2 2 1 2 4 2k 7f 4 37 1c 1 9t d8 6x an 7 2q 2 4 1 96 2 e 2 8t 2 6 14 j f n 1b4 p4 zd ux 30 3js 5g kw er 5a 1b 1j 4 d g z9
vectorspac 4y1
vega di6
vehicl 1c 1qa 42 3yu 6sg
veloc 67 41q 924
vendor ck 109 b8x
venn xe
venv au5
vera 39s a8z
verb 1g5
verbos 4dt pp 4do 1cd 4r
veri oc 1mc o2 dz 5 lk s 1 1i3 2 jw 5b 77 54 gs 2z 1b 1 5 1vl 262 21s
verif 61 3y0 7o 6hz
verifi 1ja 167 fr 1wb 9o 31f 2h2 lo 1as e7 92
version jf 3o 1 8p 7 68 2 1zt oz qy i m 26 1y 1u 1n 2 j 7h 1 1 1 5 6z hi 2 1g h8 27 2 h 1y b4 2 30 1 3 4 2 y 2 1 178 j8 f d8 c0 am 6g 9j 9w 3k 3 hq 13 h 7h cd 2 35 1 c t 1 p 1vr 1
versus h3 f 3 1d 9r bm 5s 1ag 13b 18f 5
vertex dhv
vgen dgq
vibrat a0 57p 2l
vid 4a6
video 3t1 a 1 i 43 4 2 1 24 5 d 36 23 2q 1d 2 1 1 3 4 3 2 zb 5v4 1as f2 m1
view 5c 2gt z6 f5 s2 1e7 g0 55 6t m 5 hx 1bm 211 9e bm 1c cl pk ha 2q 5a 16
viewer 88k 2le 77 2 f1
vif 7nj
vintag 48
violat ef 6xy
violenc 4ct
violin 4vj
virtual aa 2ny 9 nr 2op 4j8 7h 182 7y
virtualenv au5
visibl 8t0 82 7i 1lp 1tj
vision 3h6 8o1 ch
visit 14 9 1n3 3x it b0 4v2 1 1 1 3 2xm bn 3p 2ki
visitor 12 7t e7 2o 14q rt q 2g0 43 5i 2j5 3 2uv 2nx 1
visual kw 6 3gg r2 y6 l5 8f 1qw 1e 2hv 6q 2 1gh bd 46
vit 3h6 90i
viterbi 2it
viz 6ka 4a5
vllm 19b 2a3 7p7 29z
vlm 1ml 1xt 8kt 1bv
voc 469
vocab cht xz
vocabulari 1g9 1k2 7 a9 2k 94i
vocod 4b0 84l
voic 97 199 2b8 74 1 a9 1 1 1 1 l 3c4 3wz ut u3 2 4u 1 2j
volatil 5na 658 1j5 7i
volum 5zo sz 2g 2ti 1b0
voronoi 1vh
vote 20p 22 6 1c 4 980 9q 5l 35 2 1jt 1
voucher es 1to
vs 2fs
vulner 56a
vwap 5h
wai 8t om h0 bo 4 1 v0 uq 1ip 8b 317 2rr dg
wait 93 no nd 3 1 4j 16 i0 me 8 9 c b2 b a0 16j l p 2 60 15f 1r z q 1f 6 d0 2 5w 6p 9 2 1 1k 17a 1e d 5 3f ex 1k er 61 8j v ck 27 4u 4 e2 55 87 3t 7 2g5 1
waiter aum
wake 1ig 2w0
walk s9 3 yf 1o jv 16 vk o3 83 jn i9 pd 2b 2 1xk 2ub 44 2k3 1
wall 3sq
wan 4a2 96o
wandb 337 9c2 12s
wander wi 30g 1uw
want 2o4 9z 40i 1bx q2 14l de gq 4r
warehous s be 1fl 4dj f 92 6e 1 1 2 6h c 27 1t8 2rk 16r 4s k5 6o
warm 2qf 2ld 765 3
warmup 1ki 15j 8ha 1am
warn 1n de 72 3sb 3x 4 gr 1 1 18p gl nr ou 2fe ee m7 1xv 1
warp 5gb g 5ub iq
warper 35k 815
wasserstein zx
wast 1oa 1cs 4 1 i9 6a4
watch ek 1 1 ag o 8z 1k 1nt 2p y6 pa 72 wd 4 c6 m5 1yq sj h6 2b 14a 49 2fp 1
watcher 54e 1bn 4f0
watchlist 64 8x
water dk q
waterfal 4vw
waterman 1uo
watermark 1jt 2an 76 2m1 3o 4fm 10d
wav 3kh 80c
wave 2qb om 259 1 7 1 da 58i 4e jh 33
waveform 3tx
wavelet 3mz 27s 62b
wdtw djf
weak yy f9 ou 1 bv 2b6 321 2a8 1gz r7 14l 1
weakest 75l 69k
wear 9z
weasel 5vg 5fd
weather dl sl pt 3ep 1 ak 2 6aj m8
weaviat 1f1 c2i
web 8u xg ab 1mx z 3 cu ys 2 6 2 62 m 9o 4a 9 a7 13t 4g 13 1 5p 15b e cb lf b b0 44 6 5b 3h q5 62 e di 3 2o 61 1l h 1w9 fo 1
webdataset 3ga
webhook 4qx 64e 2mo
websit 7wd 1d3 ki 3la
websocket 4gi
webui 4cx
week 580 3 46 2 3 b 7 7 j 5n e7 2x 75 1k zv k 3b 8 6p ds 1z0 1ux 6b 8d pp 1 jj 1
weekdai 5d3 ks 1f1 6 3xl
weekend 5pl 87 1f1 4 7
weekli 4xc gd 1 4 d 4t 8h v 13 6w 7f0 2
weibul 2l4
weigh q3 65 6k 1 tq 2f 3u8 19p v1 5hi 1
weight 3o 15r 3 12 ay 5v 7e 3 a 5i 1i 4i 2e 9 24 2 ae 1 3 12 d r c 2w 3 3 h 1 3 1 3 3 3 5 7 g 5 6 4 7 2 4 7 1 1 7 h 4 2 3 4 6 2l 1 1 2 1 1q 4 2e f 8 1a 3 4 2 3 1 3 1 1 1 11 6 d 1 3 g 2 i n 3 11 2 y y n 1p 2 8 6 1 2 2 4 2 2 j 1 2y 4 3 1 n f d f 1 8 1 u 9c 2 b 5 2 36 4 1 ac 1 v8 5w 3 95 6d 63 1h8 m 5y at f5 2ig ah 1 1 8 x 2 1 h f 11 f 9x l 1q 3j e 2j 21 2 3v cf s 5a 2s 4 dv dr 4c 3a 5
weird 7br fh 5jp
welch ul 509
welford 4xh
well 9s 79 3 19 97 si fe 7i 8c 7f 1y9 ml r5 ph ha d9 2dp ox n5 2q 9v ih 9k
went 6o5 3x5 wy
wer r9
whatev h1 5zy ln 3x3
wheel 4p4
whichev 7g2
while tb ad 2m 22 2 3 v ac 3c ml 2i 5v 51 63 22 8c 1e 3 r d 3 4 g 2t p 2 3q 2i 1v 35 5c 89 35 8e 29 2a 3b 1i 34 ai 3 9r 1t nl ae a1 ga 96 rg 7a 3i ij 4g 2p ev 4d e2 g2 8k ij 3u b 1a z 3y 3i 1m 12 fm 54 da
whisker 7qu
whisper 3kh 8xo z0
white 3qt 8o 4z z 8 1mc
whiten 1ll 5
whitespac d9u
whitnei uo
whole nl da dn bu 3 5 165 k1 1f1 m1 4 14w f5 1 94 40 j2 3u fh o1 13 61 oy 45 5d bn 44 au ds 1bi 5 2 oe 1
whom 3d 4z 23 29 2a 2 10r 6 3 19 78 jw 7 bh 9 5dv
whylog 108
wide 2a2 55 1k 1if 1 3 5n 2ww 4x x 2 20m 477 1
widen 90h
wider 3rs 813
widest 23p 2 ca 9ym
width qq 1zm 4ca tx vo g2 10l 30g 68
wiggl p2 6rn
wikidata 1ft
wilcoxon ty bmx
wild 2dt 3ay
wildcard 592 1ar u4 2hp
wildli 2sf
willing 79
win 9 dg 1y q2 2m 6 5d 1 8g 1 pv 4dr 13x 1z7 63 3gf 1
wind 9c 1 7ah
window c0 bu d4 bw 1n 1mm il fk 1 b7 q8 2 hm f 1 32 3 4m 6 4p 1h n 4 1 tl 3 1 hf 9 l4 ox 1 oc l0 p6 dz er 1k 2s 19 9o gf at 2 yt 1
wine 4yf 3
winkler qq
winner 75g
winrat b8s
winsor 6zh
winter 3sw 1la d6 603 2w
wipe 3ql 4ni bo
wire 4kb 1fq 6r9 2
wisdom 22v 9s2
wise q1 2pr 2iq
wish dfo 1
within 2q p0 1oc 6 2x hj 6u 488 7 b ac 1 3k 5 2io 2kp 2
without 5i 9x 10 q 7o e 4d 15 r 3x 4 1 2 3 2x 36 b 3z 2 6a z 5y 2z y 3w 7s 22 a 39 y a 1 7c 2p 5 y y i 10 2c 16 4z 2 7 4 1e 3w 2s 12 3g 10 o h m 58 1w u n 12 9 i 1y 1k 8x 16 1 4a 3f 36 26 h 6x 1x 2g 2 4 11 1b 6w 30 d 3b k 5c fc 3j 2 y 3 e 5y 3q 1r 7 3b 4 2 34 65 m 1 89 14 1w 55 2t 11 1o a4 1k e 1n 3 2 1h 3j 3k l 11 4 9 5 w 1y 6z 17 k fm a0 21 2x 3y i 2c 2n 9v 36 4l 53 iq nq 2t 2q 96 4o k 33 51 2k ff 21 1l 2b y b w4 1 23
wizard 383 1xc
wls 5tb
wobbl in 16 13l hd
wobbli bcg
woe a 3e
woman 3le
women bu 9r 1r 7b 53 6gp 4g0
word ra d 6g 2t 1n 1 2 1 1 2 1 1 1 1 1 1 4b 9 1 2s 8 m 4 1 k 3k 2 9 n 1 1 2 1 2 1 9 1 1 c 8 g 4 b 8 b s 1 1 7 p 9q l 58 3l cs 11 10 l fa 4 1 3 5 z 2 9 7 9 2 2 13 3k 1 1 9 1 1 1 6 1 2 c 1 26 2b 5 1 2m 2 3 1 1 8 c 2x 1 1 5 2s 2 c z 1 v 5 4y 4 1j 6 2 4 g 1 18 t 2 s 13 2e l t i 1 2 6 5s b x 1 4 1 1k 7 o b bn 1 5g 1 i 1 2r 1 c4 1 7 1 t 6s ce 2l 2 162 1 b 3 6 d 1 2 bm 3 w 91 1 2 1x 3 10g pd f3 fh 3s 61 2i 1z hj 6 3 3 l 3f 2 9v 2a 1 7 1 1 7a 1 7k e 1j l 6 4k 1 a j 1t 1n 1x 6 6 1 1 6 1 2 3 1d 7 1 d 1 u8 2 39 1 y 5 4 3
wordlist 1hw
wordpiec 1g8
work 23 1 e5 6r 7 dj bg 3u w3 7y k 88 u 6a 6 2 4o 7r 7p x nf 1z 3d o 3r 7 4i 39 c3 1 5j 2 70 al 2 9o o o 4 i 4 u 14 r 1 1 6f 7u d c 4r 11 2p 3z hg fx 72 y 4c 5 f 45 79 6g a0 2h 6m x m 4i 1w 9j 3n 8z 6 m 63 c9 1g p 1d 2 l 7u 8 3 26 m gb z x 3 sg cb 3l 8d 2 e8 3q 1
workaround ddb
workbook 6eh 4 1hu
workdai 57v
worker 2pz f e 1h 1u a 4 5 1 8 3 3 4 7p v 35 7 2 3 d 3 g 2 4y 2h 4 1 g 2 2 6 1 8n 2 5 7 1 2 s nh 8 ob 3 1h 81 ox 7 27h 9o b9 1b ba e9 e6 5p k0 7o 2r 1 ag 1ax 3 1 fy fy 1
workflow 56k t8 e 1s lv e jf 1ng 8y ta yn 44 e 1 5 p b t 1 3 3 2f2
workforc bv
workspac aw2
world m0 21r l 1 3 4ov uz 15y 2bo u2
wors p5 f1 1ko 8jf ld
worst 2q 23 1 m2 12h gi 6 3z 4ro a7
worth 7 4a 90 jd 1ew b48 1
wrap 2pz f gv 1v 6l 4 13w p5 1f0 u8 1n 4 14l 5 27n 266 do 1
wrapper 1cp 370 na 1cp 24q 27s mc
write 133 l x 20 12 x t x 3z 3s 3 q u 3 q c 1a5 4 8c h 17 r 5 25 b 2 8o 2j eb 3 3 53 ae 3 3b g3 70 8 3 1b 1n 1c 1b um 1 2 1 1 4 2 b 3d j 13 4f a 8 t 1 1h 2c 1m 4 1 v 3y h 2s e 5y jf 2p ah cf i2 g 3q e 5f 39 h 1j 5y 1y 5m gx 4s 2w 2f 1x df 28 46 16 b 2 32 23 2 3h 7 1l b 5s c 87 7u iy 4i 25 jg 1v 1v 8l 1 1 j
writer 19f 4v4 m8 15n 2zy 4q
written ph 1 fy ee 1 1m6 ld 1cx 29w 6 g7 10h 1pj 1z 1p4 14j
wrong hb 3 15 6c 1e 5 5a d9 3 25 nr 2k 1 3 1j as 1 z 54 ia 9m 8b 1 lj 8m 49 2 5 bv 7g 31 aq 8 h0 1h1 v ct 4 4y c9 ev 3o 75 4 er 1k0 k k3 7x 56 8t i7 30 bh 2 fd 1
wrongli fk br 70l
wrote 16r b9
wuerstchen 481 98u
xavier 3d5
xformer 3ja fj
xgboost 22z c6
xla 3iy 73 88o
xlora 3ms 9vz
xlsx 7we
xml 7w4 3 30b
xpath 7w4
xpo 19s
xpu 3q4 88l
xs b4v
xss 598
xy 2pd
xyxi 435
xyz 7l
yaml 4hq n6 13v 8l 3 8d 12 4y 3 2l 3y6 p 4 it
yardstick mv 4q2
yarn 3ju
year 7 3x 2h fg 4o gn bt ov 33 87 1l 1xi po 4o 5 3 y 7 1 4j 3r 56 1gh br 6a 41 3xe 1 10 1nt 1
yearli 5dp 1 4 5 6 3 6d5 1ox 2
yen 5s 77n
yeojohnson 73r
yes ld x 4 147 9g 2 1j 5 s ah 1 4 2o 1m 7p 4cb 5 9l 9k 7 lu x ay 5j 1b5 1ls 1 36 v 2k c9 2w 19m 1
yesterdai 4rm lf 1x as x6 md 3 4 4bv h2 10f
yet 6k 21e 4bo 3ci
yolo 42u
young 7xv 5im 1
younger lc
yourself o0
zero 4m ds yw 9l 35 gm 3n br 58 jr w 2w 3l 2 lf 4j lz 5u 5v 9y 2e 2 4 6f 27 10i 5r a 6 v 5 e 1 5 cu 1y 1 7 u 1e 1 4 8w d5 9 oe yc ey o3 pu ae 85 1 1p 3n 162 1
zip 4h7 jh 3w 1av g3 16s fk 1bm 13f 25h
zone ax0 1qv 2 hv
zoom 4wq
zscore f3 6nk ny a 4rf
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
afternoon dai:50 fridai:59 hour:51 mondai:59 morn:74 night:56 saturdai:55 tuesdai:55 weekend:49
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
amsterdam pari:50
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
anthologi book:58 edit:59 essai:58 novel:58 publish:55
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
archiv catalogu:52 collect:51 document:51 librari:59 repositori:51
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
articl product:65 item:65 good:65 document:65 text:65 paper:65 letter:65 page:65 book:50 edit:50 essai:59 illustr:48 paragraph:50 publish:58 write:49 wrote:51
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
authoritarian dictat:48 regim:57
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
behemoth giant:55
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
biograph essai:50 wrote:48
biographi book:57 diari:53 essai:61 novel:54 publish:49 written:49 wrote:49
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
book articl:50 diari:52 edit:55 essai:59 illustr:49 novel:59 publish:63 stori:50 write:55 written:49 wrote:54
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
buyer custom:65 client:65 visitor:65 shopper:65 consum:65 purchas:65 bui:49 seller:60
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
catalogu archiv:52 catalog:70 collect:59 compil:51 publish:50
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
certainli alwai:56 hardli:60 know:50 nobodi:50 noth:54 probabl:54 realli:64 someth:51 sure:58 thing:49 think:57 truli:53
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
client custom:65 buyer:65 visitor:65 shopper:65 consum:65 purchas:65 caller:65
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
consum custom:65 client:65 buyer:65 visitor:65 shopper:65 purchas:65 consumpt:52 market:50
consumpt consum:52 decreas:49 export:52 growth:52 increas:52
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
crucial kei:54
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
custom client:65 buyer:65 visitor:65 shopper:65 consum:65 purchas:65 user:65 person:65 subscrib:65 member:65 own:65
customarili seldom:48
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
emphasi focus:58
emphat repli:49 unambigu:49
emphysema ill:50
emploi us:65 appli:65
employ benefit:50 job:52 pension:48 worker:48
employe staff:65 colleagu:65 worker:65
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
enforc law:54 regul:54 violat:48
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
essai articl:59 book:59 edit:48 illustr:54 novel:51 publish:55 write:60 written:53 wrote:59
essayist writer:58
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
export consumpt:52 output:50 product:55 sale:52 tariff:49
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
fiction book:52 charact:53 film:49 genr:51 novel:68 stori:52
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
fourth consecut:55 doubl:49 fastest:50 fifth:74 finish:50 first:53 quarter:53 second:71 straight:52 tenth:61 third:75
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
glad happi:65 posit:65 everybodi:54 everyon:51 feel:52 know:52 nobodi:48 realli:57 sure:59 thing:49 think:52 want:48 wish:51
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
goat dog:50
goate hair:54
god curs:51
goe come:50
golf cours:49 tournament:49
golkar parti:51
gone go:65 went:65 nowher:56
gonna do:52 go:56 know:48 nobodi:49 realli:53 somebodi:54 sure:50
good product:65 articl:65 item:65 qualiti:65 perform:65 best:65 top:65 optim:65 nice:65 fine:65 posit:65 better:57
goofi funni:50 weird:51
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
happi posit:65 everybodi:50 everyon:49 feel:55 lucki:51 realli:50 sad:51 wish:49
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
how mani:65 count:65 explain:48 know:55 see:48 tell:49 understand:51
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
if becaus:56 know:48 sure:52 unless:51
ignit explod:48
ikea store:52
ilbo newspap:51
ill sick:65 patient:65 disord:52 symptom:56 treat:50 untreat:49
illog absurd:57 unfair:49
illumin light:49
illustr paint:65 artwork:65 pictur:65 articl:48 book:49 essai:54 publish:48 stori:49
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
import load:65 read:65 open:65 relev:65 us:65 influenti:65 matter:65 weight:65 signific:49
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
influenti import:65 relev:65 us:65 matter:65
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
km kilometr:65 meter:49 metr:53 mile:63
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
lavend flower:52 green:52 red:50 shade:51
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
literari essai:51 writer:53
literatur book:48 essai:54 histori:50 scienc:53 studi:49 translat:50 write:52
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
luckili nobodi:51
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
manufactur auto:53 compani:53 export:51 machineri:57 maker:62 product:59 sale:51 supplier:56
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
matter import:65 relev:65 us:65 influenti:65 trivial:49
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
member subscrib:65 custom:65
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
monograph articl:53 book:49 essai:63 illustr:49 publish:58
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
mother birth:50 child:57 children:53 famili:50 friend:50 parent:57 sibl:49 woman:60
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
neg angri:65 cross:65 bad:65
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
newspap daili:61 paper:54 publish:53 weekli:51
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
night dai:53 hour:50 morn:57 saturdai:56 weekend:53
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
nonfict book:54 essai:55 novel:52
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
nor cannot:51 reason:50
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
novel new:65 fresh:65 recent:65 book:59 essai:51 publish:50 stori:54 written:50 wrote:52
novelist novel:55 writer:64
novella book:52 essai:50 novel:66
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
okai go:49 sure:50
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
oppos disagre:48 reject:54 strongli:52
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
pepper butter:51 mixtur:49
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
person peopl:65 user:65 custom:65 visitor:65 individu:65 human:65 somebodi:65 own:65 privaci:65 confidenti:65 bodi:65
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
phone mobil:65 telephon:70 call:65 devic:65 caller:55 internet:50 laptop:51 mail:51
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
plaster paint:49
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
poet compos:48 painter:52 writer:57
poetri book:54 essai:60 novel:52 translat:49 write:57 wrote:53
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
posit place:65 locat:65 spot:65 happi:65 good:65
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
practition doctor:48
practiz practic:59
pragmat sensibl:57
pravda daili:48 newspap:54
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
price cost:65 charg:65 crude:50 fluctuat:49 higher:52 inflat:51 market:54 offset:50 rate:49 rise:54 sale:51 stock:55
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
product articl:65 item:65 good:65 live:65 real:65 onlin:65 multipli:65 time:65 export:55 output:52 produc:60 refin:50 sale:53
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
prosecutor case:54 charg:51 crimin:54 judg:54 trial:51
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
pseudonym written:53
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
publish articl:58 book:63 catalogu:50 edit:61 essai:55 illustr:48 newspap:53 novel:50 paper:49 print:51 write:49 wrote:57
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
purchas custom:65 client:65 buyer:65 visitor:65 shopper:65 consum:65 bui:65 order:65 bought:60 sale:50 sell:58 sold:57
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
rate judg:65 assess:65 evalu:65 grade:65 mark:65 score:65 point:65 higher:52 inflat:58 low:52 lower:48 lowest:49 percentag:49 price:49 ratio:49 rise:49
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
rebrand renam:55
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
relev import:65 us:65 influenti:65 matter:65 regard:49
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
renown artist:48 famous:59 influenti:50
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
resal sale:49
reschedul cancel:61 postpon:60 schedul:53
research expert:50 scienc:56 studi:64
resel bui:50 custom:49 purchas:49 sell:48
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
revenu sale:65 turnov:65 incom:65 billion:50 cost:50 earn:52 net:55 profit:62
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
sale sell:65 sold:65 turnov:65 incom:65 export:52 price:51 product:53 profit:56 purchas:50
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
saturdai fridai:66 mondai:64 morn:55 night:56 tuesdai:63 week:49 weekend:57
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
scholarli essai:57 publish:48
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
seventh consecut:54 fifth:77 finish:48 first:48 second:64 straight:52 tenth:60 third:67
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
shipment deliveri:65 transport:65 export:51 suppli:48
shirt wear:57
shirtless nake:54
shock sad:48 surpriz:50
shoe bag:49 wear:52
shook shake:58
shoot kill:49
shop store:65 branch:65 cafe:57 groceri:62 shopper:51 vendor:50 warehous:50
shopkeep shopper:51
shopper custom:65 client:65 buyer:65 visitor:65 consum:65 purchas:65 groceri:52 shop:51
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
signific import:49
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
snow rain:58
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
sociologist studi:48
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
sprinkl bake:52 butter:53 mixtur:52 slice:49
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
subscrib member:65 custom:65 internet:50 subscript:59
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
talent creativ:50 skill:53
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
tariff export:49 quota:53
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
textil export:52 machineri:55
tgv speed:49
than least:51 less:54 more:61
thanksgiv christma:60 dai:48 easter:62 holidai:63
thaw frozen:51
theater movi:48
theatric film:54
theft fraud:65 cheat:65 swindl:65 crimin:65 charg:50
thei do:48 have:61
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
touchdown intercept:61 pass:50 score:49
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
toyota auto:52
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
treatiz essai:59 publish:49 write:49 written:51 wrote:53
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
us import:65 relev:65 influenti:65 matter:65 appli:65
usb interfac:49
usd billion:49 dollar:53 million:49
useless redund:65
user custom:65 person:65 visitor:65 account:65 access:51 app:53 applic:49 brows:53 browser:55 download:54 googl:53 interfac:53 internet:59 onlin:54 server:52 softwar:54 upload:48 web:53
usoc committe:48
usual common:65 frequent:65 often:65 major:65 ordinari:65 typic:67 normal:65 repres:65 standard:65 sometim:57
util effici:53 electr:52
utter phrase:49 word:51
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
vernacular dialect:51 english:50 languag:54 style:49 vocabulari:52
vers melodi:49 phrase:48 song:49 text:53 translat:51 written:53
version revis:65 variant:65 origin:49
versus compar:65 contrast:65 against:65
vertex symmetr:48
vertic angl:50 curv:54 perpendicular:53 width:49
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
visitor custom:65 client:65 buyer:65 shopper:65 consum:65 purchas:65 user:65 person:65
visual pictur:65 imag:65 photo:65 photograph:65 snapshot:65 snap:65 show:65 displai:65 draw:65 paint:65 view:65 present:65
vital import:52
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
we alwai:50 do:60 go:52 know:59 realli:57 sure:60 thing:56 think:60 want:53
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
weekli week:65 daili:61 monthli:61 newspap:51
weeknight weekdai:65
weigh weight:65
weight weigh:65 import:65 light:65 small:65
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
write wrote:65 written:65 save:65 store:65 keep:65 articl:49 book:55 essai:60 publish:49 read:48 translat:49
written write:65 wrote:65 book:49 essai:53 novel:50 script:52 subtitl:49 text:52 translat:53
wrong incorrect:65 mistak:65 error:65 bad:65 poor:65 guess:48 mistaken:48 stupid:55
wrongfulli wrongli:61
wrote write:65 written:65 articl:51 book:54 essai:59 novel:52 publish:57
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
yield benchmark:51 bond:50
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
