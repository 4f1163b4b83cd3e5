/**
 * Made by scripts/glossary.mjs from entries/, terms/, everyday.txt and vectors of words in the public domain (GloVe); not edited by
 * hand. Lines are as compile.ts writes them.
 */

export const ENTRIES = `
rfm recency frequency monetary segment|333 1ta 1af 38r 1ii
customer lifetime value clv|1zc 18d 1w6 16o 1ii
credit scoring scorecard woe iv risk|3h4 1ne pw 1xm 1g8 z6 1gr
fraud detection suspicious|1l2 mu 10l 11q 14v
price elasticity demand|1ip 1g1 3f6 15z
inventory stock reorder|1wl tm y4 1xe e4 180 184
attribution marketing channel|1p1 1np 20v 1rg
funnel conversion|195 zj 1nl xj
cohort retention|1ar 24s 2ir 1aw
budget allocation campaign mix|252 11c 1iz
route delivery vehicle tour|2da 1bi 1x5 195
invoice payment billing|1oo 170 16n
kpi indicator dashboard|1vr 194 yr 1no
survival churn early warning|27n 11k 105
next best offer action|1vx wi zd
basket size order value|1oq 1eu 10n
return refund rate|14b 19g 1h0
delivery time eta|1l6 is 15m
staff shift planning roster|294 ee va 25c
energy load consumption|1me yt 1mj 15g
predictive maintenance remaining useful life|2rx w5 2sv 1fy
sensor telemetry iot|1ue vl ph
claim insurance premium tariff|2hg yc 1hh
portfolio optimisation sharpe|1t8 1nv 1tf xf
value at risk var|sp zp 2yv 1ik
payment default loss given|1js 1jf 1ba 1zu
duplicate customer matching entity resolution|2ej 1hl 1n6 w2 1oc
sanction screening name matching|20c 10i 1g7
text classification ticket routing|20p 20s 1x4
document extraction invoice fields|20c 1f0 1gz
lead scoring prospect|1p0 10w 17k 1d4
seasonal demand promotion uplift|26y 1g0 1j8
store clustering assortment|1je vq 1aw
scorecard points_scaling pdo base_score|33i 1gu 1bv wf
weight_of_evidence woe information_value iv|357 3fo 1za 1gu
optimal_binning monotonic_binning optbinning coarse_classing|3hv 1mm 1ov
population_stability_index psi characteristic_stability|2xs 1i1 1xm
probability_of_default pd lgd ead expected_loss ifrs9 basel|6aw 1kh 247 1qg 1ow
rating_migration transition_matrix_ratings|243 1m8
reject_inference|12n 20p 11n
vintage_analysis roll_rate delinquency_bucket|3ie 1xo 2u5
affordability debt_to_income loan_eligibility|37b 1mj
amortization loan_schedule annuity|2is 13c 1nd
npv irr discount cash_flow|36r 1bc 1uz
bond_pricing duration convexity yield|2dj 14k 166
yield_curve nelson_siegel bootstrapping_rates zero_curve|38i 1az 1cq
option_pricing black_scholes greeks binomial_tree|40q 196 11t
var_historical expected_shortfall cvar|2jt 2r2 1d0
stress_test scenario_macro|2c2 19w 16n
sharpe_ratio drawdown sortino performance|368 hj 19w zi
backtest_strategy trading_simulator|29v 242 15w
moving_average_crossover macd rsi technical_indicators|43t w3 j3
mean_variance markowitz efficient_frontier|2wx 17r 11j
black_litterman risk_parity hierarchical_risk|30n 18j 1a3
factor_model fama_french beta|2tz 1g5 179
order_book market_making execution vwap twap|3t6 296 15h
pairs_trading cointegration_strategy|299 1is
tick_bars ohlc resample_market|31d 1a5 20s
corporate_actions split_adjust dividend|2xh 1ba
fx_rates currency_conversion|2b8 2kg y5
transaction_categorization merchant|1tk jt 2df
anti_money_laundering aml structuring|324 2gr 1f0 1k9
kyc identity_verification|1w5 vh 16d
sanctions_match watchlist pep|2ik 335 1ae
card_fraud velocity_checks|201 1om 188
account_takeover device_fingerprint|2b4 xx 15x
graph_fraud ring_detection|231 1v6 zh
insurance_claims_fraud|1r2 134 14d
loss_reserving chain_ladder ibnr triangle|3mx 262 1pr 2er
claim_frequency severity pure_premium|2ob 1n4 1l6
mortality_table life_expectancy actuarial|2ue 1my 112
underwriting risk_class|1km 1mv
reinsurance layer excess|1u1 1wc
catastrophe_model exposure|1mo 16n
demand_forecast sku_store replenishment|2m2 1q2 x1
promotion_effect cannibalization halo|2gr 1pd 1lf
markdown_optimization clearance dynamic_pricing|2rj yc 1am 1e3
price_optimization willingness_to_pay|25j 1fq 1fu
assortment_planning space_allocation|26w yz 155
stockout lost_sales censored_demand|2y7 xr
safety_stock service_level eoq reorder_point newsvendor|4lb 1q9 1k7 2by
abc_xyz_analysis pareto_products|31v 260 1us
product_matching catalog_matching|1f5 1oi 1m2
product_categorization attribute_extraction|222 1bu 1du
review_analysis rating_prediction|1zy 1ml
customer_segmentation personas|1jh 100 1bt
churn_prediction bg_nbd buy_till_you_die|4a0 1jc yk
clv_gamma_gamma monetary_value|2ay 1im
next_purchase_date replenishment_reminder|2pb yk
cross_sell up_sell next_product|291 1ce
campaign_response propensity_to_buy lookalike|2zm uq 1ad
coupon_targeting incentive_optimization|2c7 1l3
marketing_mix_model media_mix adstock saturation carryover|41p 291 1qb 1ri
multi_touch_attribution shapley_attribution markov_attribution last_click|3ua 2iv 1e8
ad_bidding budget_pacing ctr_prediction|3j2 xv 173 1qj
incrementality holdout_group lift_test|2i7 1ia 1qs
customer_journey path_analysis sequence|2jn 18z 25u
web_analytics bounce pageview|2k0 yl ug
seo keyword_rank|1s4 1eu
social_listening brand_mentions|2n0 126
call_center forecasting agent_scheduling|2gt 1iq rj
net_promoter_score survey_analysis likert|3e0 k0 12h
voice_of_customer complaint_topics|23q 15r
energy_forecast load_profile peak|2in 17c 1hc
solar_wind_forecast pv_yield|2h8 2at
nilm disaggregation appliance|24a 1j4
battery_dispatch storage_optimization demand_response|3ct 10e 1iy
smart_meter theft_detection|2ea 19p 14j
grid_outage fault_location|2di yx
emission_carbon footprint|24a 13o 16i
oee downtime production_line|28w 162 wz
quality_control defect_rate six_sigma cpk|43m 1m2 1f1
remaining_useful_life degradation|2e8 1fv 12k
vibration_bearing fault_diagnosis|2lv 18b
root_cause_analysis pareto_causes|2au hj 10g
digital_twin process_simulation discrete_event simpy|3v8 1h5 vw
batch_process recipe_optimization|1y2 1ab
predictive_quality soft_sensor virtual_metrology|36n 1om 1ws
telecom_churn call_detail_records|2oa 1yx yp
network_anomaly traffic_forecast|1w0 11p 14r
cell_coverage site_planning|24m 16v
intrusion_detection malware phishing|2lo 10p id w2
log_anomaly siem alert_correlation|2sv 11u 1em
patient_risk readmission sepsis|2ht 1fl 1ga
icd_coding diagnosis_codes claims_health|2zn 10i qz
clinical_trial randomization arms sample|2po 13q yl
dose_response pharmacokinetics|1y6 14o 22j
ecg eeg heartbeat_classification|2go 1n3
ehr_fhir hl7_parser|3eo 101 1e4
gene_expression differential sequencing|2dk 10x 13v
protein_structure docking molecule_fingerprint rdkit|3ux 14m 14o
epidemiology incidence prevalence|22n 1gr 124
hospital_bed_capacity length_of_stay|2w0 1i1 16e
appointment_no_show|1i7 ff
hr_attrition employee_turnover|2o1 11x
resume_matching candidate_ranking job_skill|321 zv 12b
salary_benchmark pay_gap|28q 12h 1x4
workforce_planning headcount roster_optimization|31n 18q 12i
sentiment_employee engagement_survey|2m4 18o
eta_prediction delivery_window|23v 129 ud
route_optimization last_mile fleet|2pp 19p 16w
warehouse_slotting picking_path|23x vx pw
container_loading palletizing|1lg wm
demand_supply_matching dispatch driver_assignment|3bn 1ar
surge_pricing ride_demand|2cl 179 1m0
tracking_shipment event_delay|28j 16n
customs_hs_code classification_goods|2gd 1fq
supplier_risk scorecard_vendor|2e7 13t 124
spend_analysis procurement_category|29n 12b
contract_renewal expiry_alert|2ee 1kw
accounts_receivable dunning late_payment|2yw 12v mu
invoice_matching three_way_match|1jf 21h
bank_reconciliation transaction_matching|28e 1zy
journal_anomaly audit_benford|2jf 136 18p
revenue_forecast bookings pipeline_crm|2pd 1lr 118
budget_variance plan_actual|24g wy xe
cost_allocation activity_based|1jc 1ry
cash_flow_forecast liquidity|28x 170
tax_compliance_report regulatory_reporting|2in wn 1go
esg_scoring sustainability|1t3 14x
real_estate_valuation hedonic price_index|3ka 17q
crop_yield agriculture irrigation|218 158 oh
weather_risk degree_day_hedge|2r8 1rv
sports_analytics elo_rating player|325 125 j3
tourism_booking cancellation overbooking|2lg 13w 1gg
revenue_management yield_airline|1u9 1j6
education_dropout student_performance|2hj 16b 14h 14q
public_sector benefit_fraud allocation|2hg 1ew
election_poll aggregation|1qy zg
crime_hotspot incident_map|2i8 13q
traffic_flow congestion signal_control|2qc pw 16j
parking_occupancy|1ed x6
water_leak consumption_anomaly|2dr 124
game_balancing player_churn telemetry_game|2yz 11d 1fy
content_moderation_image policy_violation|2qr 14i
news_clustering story_detection|24i 1we
media_audience rating|1u7 u8
streaming_recommendation watch_next|1yd x3
subscription_pricing plan_optimizer|20z 1jx
loyalty_points reward_program|1zd xb
gift_card_breakage|1tj 183
chargeback dispute|1ed 1j2
merchant_risk|160 13t
credit_limit_increase exposure_management|2sg yg
collections_prioritization recovery|1tz 22a
early_warning_signal watchlist_credit|2rk 1kl
altman_zscore bankruptcy financial_ratios|3bk 1n0 1fi
esg_news_event_signal|25y 1gv
customer_360 golden_record mdm|2vt 1u9 1k0
identity_resolution cross_device householding|2ol 1pi 11p
entity_resolution record_linkage splink blocking fellegi_sunter dedupe|5ea 2ql 17y 1wv
phonetic_match soundex metaphone|2lf 1dh 1xg
canonicalization survivorship|1ed 1ad u8
cross validation fold kfold splitter|2pa 1hz 1gb 1hc 1mf 1b4 2pk 1hg 1w5 20g 16y 1um 1jn 1l3 19z
grid search hyperparameter tuning optuna random|343 13u 13j 1ec 1g9 1ba 14z 2ow 1ab 14u 1bk 21j 236 19q 1pd
accuracy precision recall f1 score metric|37q 156 uq vw 14u 185 1bd wq 1c9 pi 120 p0 1q8 19l 1ey 1mx 2e0
roc auc curve|1of 1yt 2x4 2kn 1z9 1a5 1nb vf 1wo 1ou
confusion matrix|12g 1f2 1jl 265 1dw 1qt 1f9 17v 25s 1xf 1u5 19f 1q5 1yq 14e
mse rmse mae error metric|2xh 1a8 vn 1rx wq 21h 1t3 1e2 1pl 1gm 147 1g2 1bh
mape percentage error smape relative|2ty 1a5 1rc 19l 1u5 1a4 2h2 zb w8
r2 determination score|1k2 x8 1xf 1c1 1zc
bias variance decomposition|1qs 1t9 1c7 15u pn 2ka 2f6 wo 1b3 1e5 1lb 2f1 267
learning curve|pu 17k 1jc 1qg 19i 28n 1o8 1rf 1o8 1h5 2jl 1em
mcnemar ttest paired significance permutation test cochran|3zi 1rm 1em 1p2 yt 1jg yv 1hj 29j 1ja 11v 21x 1di 1xs 23s 12h 14m 23j 23a
bootstrap confidence interval resampling oob|2s6 x3 zm 1sc 1dv 1ao 29d 1ht 1nk 1fc ub 257 1q8 1ku 29f 1gg 1f7
shap importance permutation explain feature|2kh rr 18d vq 1jo wm 2bc 1ox 1pb 1et 186 1ym 1gj ep ys
partial dependence ice|1qa 19o 1o1 1tj 1w5 1l6
decision regions boundary plot|20y 1ix 172 1px 1xp 1qc 228 1qo 1cl 1k2 27b 2dy 1rq 1nz
counterfactual|nk 20n 124 1mo 2cs 1in 1gh 1wz 1wk 13s 1it 240 29y 25o 1qh
fairness bias demographic|1tb 1c8 1i7 2wh 13u zm 1qm 1mg 1j6 15t
drift psi shift monitor kolmogorov|30b 1ds xh 1bp 15l sn 1ho 2bk 12b 208 13l 19c 1lp 1nn 1x1 1kd
threshold cutoff|172 ud 1sl 26m z7 1am 21n
lift gain decile|1vy 1s2 19j 2fp 19g 1sw 1ln 1r4 27h 3gb
dummy baseline naive|1pz 1c5 126 w6 1mt 1o2 oh 1c4 1hn 1dc
ab test experiment hypothesis|26c 1ef 1j2 23u 1e3 1lc 166 1g4 1gp 14y
chi2 anova ftest independence|325 pp 19g 1wl 1mo 1b0 1kr 12l
leave one out group kfold|1qx 1sr 2d1 20a 20y s1 144
time series split purge embargo|2h1 1jq 1mj 1ek 1zk 15f 26f 1af 14i
nested cross validation|1fa 1o1 28f 1td
scoring function make scorer custom metric|2os 18v 1gw 117 1d0 1lm 2b2 16e 19m
precision recall curve average|1xr 2f2 1te 1e1
brier log loss|1kr 18l 1aa 1k5 xb
kappa agreement matthews|1z9 1lx 1kc 1cu
silhouette rand index cluster quality|2ph rl 216 o9 175 13e 1ns
residual plot diagnostics|1po pn tn 118 y8
lime local surrogate|1s0 1mb 2nf 1vl
permutation importance|117 1c0 2vq 1qm 1na 27r 1a9 qo
feature importance plot|1bs 16x yz
bleu rouge perplexity|20i 14i xf 1pn 1ze
fid inception clip score|286 14s 1jm 24f 12k
statistical power sample size|1w5 14i 2cv 14a wz 1j7
effect size confidence|1ep si 1v1 1jz
balanced_accuracy|121 21s 1q5 20y
f_beta fbeta_score|1qf 25o 24b
matthews_corrcoef mcc cohen_kappa|3in 29j 2ln
log_loss cross_entropy_score|2fa 1i3
top_k_accuracy|10z 2b1 1a8
hamming_loss jaccard_score multilabel_metrics|3bu 1bn 1g5
classification_report|zo 17u 1a6
det_curve error_tradeoff eer|2xj 1h1 1qj
mean_absolute_scaled mase|266 1xx 15o 1rc
pinball_loss crps coverage interval_width winkler|48h vo 2kr 19x 1eg
median_absolute_error max_error|22o 11r 1ys
d2_score explained_variance|1xm 1nk
adjusted_rand nmi v_measure homogeneity|2zg 1qz 12t
davies_bouldin calinski_harabasz|2vl 20f r0
retrieval_metrics mrr mean_reciprocal_rank|38z 241 193
edit_distance wer cer|2dp 1yz 1mu
iou dice_score map_detection|2l0 1bk 1ch
psnr ssim lpips|25p 16c 1so
perplexity|nk 1c1 17n
exact_match token_f1|1zy 167 1ks
pass_at_k code_eval humaneval|1pz 15q 29r
repeated_kfold repeated_stratified|1ni 1rb 15x 1dd
group_kfold leave_one_group_out|1qx 1pu 1i0 vw
shuffle_split monte_carlo_cv|2un 185 1v3 1pm
predefined_split custom_split|1ig 1b2 1p6 178 2go 1s6
time_series_split forward_chaining walk_forward|2ml 228 1ui 1cv 1bn
purged_kfold combinatorial_purged|1yk 22j 1ot
cross_val_predict out_of_fold oof|35f 1gq 1cl 1gq
cross_val_score cross_validate multi_metric|2zz xe 158
validation_curve complexity_curve|1fp 1c3 1dv
halving_search successive_halving hyperband asha|31z 1t7 1ta 129 20s
random_search randomized_search_cv|1fe qc 1s2
bayesian_optimization optuna tpe skopt gp_minimize|4fa 2ne 1ih 1on 1fi
hyperopt_space search_space suggest_float|2r0 1cw 11f
pruner trial_pruning median_pruner|2az 1oi 1qp
population_based_training pbt|1mf 1fp 1cr
ray_tune distributed_tuning|1jq 12o 10i
multi_objective pareto nsga|2aa 19p 1uw 144 2dq 1ed
experiment_design doe factorial latin_hypercube sobol|4jz 129 1t4 1lo
response_surface surrogate_model kriging|2px 263 1ji
permutation_test randomization_test|1bp 294 1jo 2si 1d4
paired_ttest wilcoxon signed_rank|2p5 1k6 27v 26j 1ja 1uz
five_by_two_cv combined_ftest 5x2|3s9 2gq 25c 2sn
cochran_q friedman nemenyi critical_difference|33h 1ee 2ls 1j2 2du 1vm
delong auc_compare|1rm 1lu
proportion_test z_test binomial_test|1lz 3aa 14f 2e0 19q
ttest_ind welch|218 1ge 1l9
mann_whitney kruskal rank_test|2xo 20t 14k
ks_test kolmogorov_smirnov anderson|368 1zp 1aj se
shapiro normality_test jarque qq_plot|3eh 105 167 1ae wj
levene bartlett|1fs 1c0 uh
fisher_exact odds_ratio relative_risk|3aw 11v 2gt xs
tukey_hsd posthoc multiple_comparison|375 pp 1mm
bonferroni fdr benjamini_hochberg multiple_testing|3tb 1o9 1od 1fh 13s
sequential_test sprt always_valid peeking|3a5 2kl 1fz 1by
cuped variance_reduction|1sz 298 1hs 1eg
sample_ratio_mismatch srm|2cp 1p7 1df 1mr 1ov
bayesian_ab posterior_probability|2cl 1b3 1qg
interference switchback geo_experiment|2jm 18b v4 139
randomize_assignment bucketing hash_split|2fv 1az 1pc 1ek
bootstrap_632 point632 oob_score|2q0 1fq 1es 1mx 20d 24z
jackknife|pw 1pc 1uj
bca percentile_interval|1s9 1db
credible_interval mcmc pymc stan nuts|41c 106 1ah 139 14l
variational_inference elbo pyro|2jj 1n7 1zk
prior_posterior conjugate bayes_update|31q 1k3 1ln
power_analysis minimum_detectable|23x 192 18z zp
decision_curve net_benefit|21x 1ip
profit_curve expected_value business_metric|2t6 1vk 1xk 17q
gains_chart cumulative_gain lift_curve|2ni 2m0 1on
ks_statistic gini_coefficient scorecard_validation|3fg 2xk 1e0
calibration_curve reliability_diagram ece|2tq 1vr 1kl 1xn 1ut
platt_scaling sigmoid_calibration isotonic_calibration temperature_scaling|3l2 1zp 28p 1gc
beta_calibration venn_abers|2lm 1tb
conformal_prediction mapie split_conformal|25t 2ho 12k 1w6 1ns
ensemble_uncertainty mc_dropout epistemic aleatoric|3v7 vx 2h2 j8 w0
out_of_distribution ood_detection|1ys 1zs 1g7 1ha 19s
selective_prediction reject_option abstain|2lo 1ne 1za uq
gradient_saliency grad_cam integrated_gradients captum|3tq 11q 1qq 1qf 1gq 167
anchors rule_explanation|1pp 1v7 1ey
ale accumulated_local_effects ice_curve|3ae 1r1 sf
interaction_strength h_statistic|1lg 1mw
surrogate_tree global_surrogate|1nc 2mn 1sf
ebm explainable_boosting interpret glassbox|339 1rk 1o8
prototypes_criticisms influential_instances influence_functions|3cn 1p2 1kj 1g1
what_if_tool scenario_explorer|1rr 1pl 1n3
model_card datasheet factsheet|239 196 13b 160 1vf
slice_analysis subgroup_performance error_analysis|2rl ur x4 1i1 15j 1dw
robustness_test adversarial_attack fgsm pgd|3lf 1sw 1n3 1l6
adversarial_training certified_defense|2d2 1ej 13f
membership_inference model_inversion privacy_attack|38m 1l8 1d2
differential_privacy dp_sgd opacus epsilon|3xq 1rb 23w 16b 1dv
federated_learning fedavg flower|2fu 213 2h0 tn 1ek
secure_aggregation homomorphic smpc|2k6 174 22k
demographic_parity equalized_odds disparate_impact|3ok 1p1 2h3 1o5 z8
reweighing fair_constraints debias exponentiated_gradient|3nf 1qx 24q 1vt
data_drift feature_drift wasserstein jensen_shannon|3go 14l 1sk 18n
concept_drift adwin ddm page_hinkley|3rd 20f 1we 1q0
prediction_drift score_monitoring|1xt 1hu 21u
model_monitoring performance_decay evidently whylogs|3az 16x 1wi 1dh 1gm 107
shadow_mode champion_challenger|2nf 2a7 2ok
retraining_trigger continuous_training|1zj s0 1a5
ground_truth_delay label_join feedback_loop|3qn 1ux 1bj 1ld
backtesting_model stability_over_time|25i wr 1aw
chunk chunker splitter text|28e 1an 1ks 12s 4ck 25h wh 1e0 1m2 2nh 15p 11g
retrieval rag retriever vector store|1yt 1cx 17f 1m4 2lx 205 1do 18i 1s2 20t 1yb
similarity search faiss index nearest|2h6 21i yy 3iw tz 15w 1dz zd
rerank reranker cross encoder|1ng 1qj 3lh 2by 1ob 1ux 1y8
sentiment polarity|195 1jp 1ae 1qc 10q 1ae 1bc 11c
ner entity recognition|1us 1h5 2d7 166 259 d9
summarization summarize|k9 18e 2eb 1ir 1b3 1cb
translation translate|i5 tf 1cy 1pg yl
stopwords lemmatize stem preprocess clean|35q 1oy 1hx 108 1j6 sd 19o 1mp
tfidf bag of words vectorizer count|2gi 1d1 1c1 1tu 19w 12j 1qd
topic model lda|1gt x8 wv 2oe 167 1dx 1a8
chat template conversation messages roles|2kn 10f 1cg 1of 1fc 2gs 1h2 258 zv 1iv 1y0 1m0 274 1iy 1di
rlhf ppo reward preference human feedback|3fo 17x uo 186 1td 3ee 1c4 1c4 2hq 182 1yc 1gd 135 1pz 1he 1wm
dpo preference chosen rejected|28z 21k 16p 1ma 1p2 1kb 2de 1rp 1zi ul 1sz 1kw 1sr 1ev 1c3 1tt xa 1ox
grpo group relative policy reward|2ia 1ug 2ij 16h 2xw 21z 1p5 2a4 12p 1ot 1h3 1rl
reward model scorer|1cl vl rm 1hv 19b wy 2ji 132 1c3 1b4 19q 13p vq z5
sft supervised finetuning trainer|2f6 124 1aw 208 w7 2i6 1qm 284 20j 1ql 1im 183 1i1 116 1kf
kto online judge pairwise|29j 1hk 16c vf 1fe 1bx 1h6 2bc 1k5 1xq 1ab 21a 10t 158 1hi 2fi
tool agent function calling|1xs 17v 13y p3 2w4 16i 1a8 1km 1o3
guided grammar json structured output|2lr 18f yy 1bo 1ah 2ez 1c1 k0 1h8 1pw 17t 1g2 1fz 1ad
llm judge evaluation benchmark|23m 1fl 1rd 1av 1jq 1b4 123 14x
toxicity moderation guard filter|2ff 1cy 1c2 2s8 oh 11x 1j3 1d6
document parser pdf html loader|2nu 1gp 1wq 1jd 1ex
metadata filter search|1h7 vq 11g zl 1lc
hybrid bm25 keyword|2p5 15a 1jl 1y6 1k0
completion only collator labels mask loss assistant|2zo ou 1b4 1il 1q3 1ee 1me 1c6 1b2 1sh
formatting function instruction template alpaca|2kr 1kz 1t9 yx 18p 1dd 20s 15r
truncation max length left right|2ik 1b5 14d 1l4 1pq 25j 1e6 1bk 1md
generation config judge win rate callback|2ux 1lw 24d 1yo 16e 27a 2on
best of n rejection sampling|1db 1t3 2gr 1tp 23b
sycophancy length penalty reward shaping|2ml 1qr 1rr 17s 1fs w5 246
process supervision step reward prm|2l0 1dk 1q5 1a8 19d rf 1zn
thinking reasoning format reward accuracy math|383 16y 18z 1pn 171 1v7 1an 1i6 1r8 16m
rollout vllm generation server|23m 1ww 2g1 19j 25a 28h 1aj 1dr
reference model sync kl|1x4 1t7 1p6 xi 1qt 1fq 1cp 1xm 1q0
online dpo nash xpo|2iw 1x7 2re 1dt 1ys 18o nk
orpo cpo simpo|25p 1y5 1c2 1bk 1yn 1gn 1gr z5
gkd minillm distill generalized|2e4 21t 2m0 21o 1uo 2av 19w yc
value head critic|1et 1iq 1pq 1uo 2cd
dataset mixture interleave weights|224 1f9 u1 166 1mc 1lh 1hd
deduplicate minhash near duplicates|2cc 176 1lm wr 1jw 22c
language detection identify|1g8 g1 1y6 17w
spelling correction checker|1ne 19p 1ne ee wy
keyword extraction phrases|1qm 14h 1j8 1g9 119
question answering span|1cs 111 1i9 ns
intent slot dialogue|1wf f2 ma 10s 1tk
sentence boundary split sentences|1h3 191 wt 17h
prompt_template few_shot_prompt prompt_builder|2jm 2ql 15t 16v 11h 1dw 1of yq
system_prompt persona instruction|24v 14l 14b 1rx
chain_of_thought self_consistency reasoning_trace|2s3 wu 2ox yn
agent_loop react planner executor|2w6 1of 1t2 1nv
multi_agent_chat crew swarm handoff|3na 1qe 1jx
tool_registry tool_schema function_spec mcp|3br 1cq 1im 18o
conversation_memory chat_history buffer_memory|2h7 1i5 yt 1fo 1g7 1ed
semantic_cache response_cache llm_cache|24x 1mc 1q1 1yw
llm_client provider_wrapper chat_completion openai_api|4dc 21q 1gm 1m8 1rs
token_count tiktoken context_window cost_estimate|3gd 12f p3 vx 19j qz
llm_router fallback_model model_selection|2l9 1t0 1ej 141
guardrail input_guard output_guard jailbreak prompt_injection|3ss 22f 1fr 1mm 1fu 1k5 1l6 1zl 18u 183
hallucination groundedness faithfulness factuality|2u6 1bw 1md ud gh
rag_evaluation ragas context_precision answer_relevance|3ue 1hq 18b 18i 1up
llm_eval benchmark_harness mmlu task_suite golden_set|57j 1au 1me 1q5 1eg 136
pairwise_judge elo arena win_rate|3ez vf 1p2 1fg 3kx 19v wu
rubric_score geval criteria|2hc 1k4 yp
red_teaming attack_prompts safety_eval|3df 1jo 1j4 1op
synthetic_data_generation self_instruct distilabel|2hx 1cj 1a1 190 1db
query_rewriting hyde multi_query expansion|32d 1y2 1ck 25h
parent_document sentence_window auto_merging|31m 2pg 1ig
recursive_splitter markdown_splitter token_splitter semantic_chunking|3bm 1kw 1b1 192 z6
document_loader unstructured pdf_reader tika|3me 1k0 wv y8
table_extraction camelot layoutlm form_understanding|38y 1ov wf 1b7
embedding_index ingest_documents vector_upsert|36b 19z 1kj 1dh
vector_database chroma qdrant pinecone milvus pgvector weaviate|50t 18m 1pn 1dr 1de
hnsw ivf product_quantization ann_index|3lq 1u6 yc 1gn 10o
bm25 inverted_index okapi|37q 18h 1ek sk 127
elasticsearch opensearch solr query_builder|365 1ps 1es
reciprocal_rank_fusion rrf score_fusion ensemble_retriever|3yd 1lg ur
colbert late_interaction splade sparse_retriever|3m1 166 1n7
graph_rag knowledge_graph_extraction triplet_extraction|2t9 17m 23r 18i
entity_linking disambiguation wikidata|2g8 1cy 1pm
coreference resolution|195 102 15r
relation_extraction open_ie|26e 192 17a
event_extraction timeline|1m5 1pk
pos_tagging dependency_parsing syntax|2uv 1fs 12f xt
tokenizer_training bpe_train sentencepiece wordpiece|2uq 1bv 13p
word_segmentation jieba cjk|28z 1mx
ngrams collocations phrases bigram|2p5 1p8 15r
stemmer porter snowball|25p 16k x5
normalize_unicode text_cleaning html_strip emoji|3pw 1qj 1c4 1d5 1xm
contractions slang expand_abbreviations|2hy 19i 18z 1x6
profanity_filter bad_words|1ze 11z 1ng
pii_detection presidio text_redaction|2u9 1r5 1wu yg ml
readability flesch|1ae 19f 1hj
text_similarity semantic_similarity duplicate_question|28r 1k8 1h0 oh
plagiarism near_duplicate_text|22c yr xz
zero_shot_classification natural_language_inference|371 1i6 1bx qh
text_classifier spam_detection ticket_classification|336 1fo 18a 138 nk w5
aspect_sentiment opinion_mining|2j4 18h 1w2
emotion_detection sarcasm hate_speech|328 1ed 1ab 1dg
topic_bertopic top2vec nmf_topics|3j7 1g0 1cm
trend_topics burst_detection|28q 1ly
lexicon_dictionary wordlist vader|2px 1qk 10v
author_stylometry|1bc oh vg
text_generation_pipeline causal_generation|1q0 s0 nt t7
grammar_correction paraphrase style_rewrite|2ub xw 15s 1bc
headline_title_generation|1jv vg 13k
dialogue_state_tracking chatbot_flow rasa|398 id 13q
voice_assistant wake_word|223 ya
machine_translation_eval comet chrf sacrebleu|3kj xx 1g3
bilingual_alignment parallel_corpus|2g5 1pf
transliteration romanize|1ed 11l 1ed
text_to_sql nl2sql|23e 1vc ws
code_generation code_completion copilot|1z5 136 18m
legal_contract_clause extraction|2dd 1oe
resume_parser cv_extraction|26i 16b zs
email_thread_parser signature_strip|2u6 1wn 11c
citation_reference_parser bibliography|2fo 1jo
log_template drain log_parsing|266 1an 16s 160
math_verify answer_extraction latex_parser|39y 1c6 x3 1jv 1bx
length_control max_new_tokens min_length|2hd wp 14x 16k
logit_bias_processor no_bad_words constrained_beam|487 1f1 ti
constrained_decoding outlines regex_fsm json_schema_mode|4oe 19x 1os 1yt
sampling_params presence_penalty frequency_penalty min_p typical_p|3t7 18t 19o
watermark_text synthid|1n6 1rh xk
ai_text_detector|1mf 22z
batch_inference_llm offline_generation|2gm 21o
openai_compatible_server chat_endpoint completions_route|3ue 26k 23w yk
request_queue scheduler_llm admission waiting_tokens|3ki 1by 11a 19n 18r 1c1 za
block_allocator kv_blocks memory_pool|2li 229 1ew 1hq 1od
prefill decode_step|1go 1y5
warmup_model max_batch_tokens|2aq 24e
multi_lora_serving punica sgmv|30p 23e 1n6 1ck
tensor_parallel_inference shard_server|2iu 258 1mt
health_metrics_llm time_to_first_token tokens_per_second|392 1bl w4 1fq
preference_dataset chosen_rejected_format|2io 1px 18s 1fh
unpair_preference maybe_unpair|1uz 24r 1po
extract_prompt implicit_prompt|1l7 1rq 1me 1jq
conversational_check is_conversational maybe_apply_chat_template|35b 1fn 1zj 1io
data_collator_preference pad_chosen_rejected|327 18f 1yl
trainer_reward_functions custom_reward accuracy_reward format_reward|2uo 1q9 1an 1tc 1sm 1jz
soft_overlong repetition_penalty_reward|2vf 2hw
advantages gae whiten|22v 1cy wb 1nn 1ge zn
kl_controller adaptive_kl beta|255 2om 23y
rloo remax reinforce_leave_one_out|2t3 1a8 1rx
bco alignprop ddpo diffusion_rl|3am 1du 1id 1eq 1o8 134
iterative_sft expert_iteration raft|2dd 1w3 1ty
self_play spin constitutional self_reward|2dy 1ru 1tf nk id
win_rate_callback log_completions mergemodel_callback|355 1cp 1jk 1mw 1wo
sync_ref_model_callback|21u 1ij 1ha
rich_progress training_table|1ul 1zr
vlm_sft image_chat|25s 12u
tool_calling_finetune function_call_dataset|2fe ui
instruction_dataset alpaca sharegpt ultrachat|33k 14e 1fd
judge_hf_api openai_pairwise_judge random_judge pairrm|41f 21y 1ny
ranking_reward bradley_terry margin|2wi 11v v8
text_environment code_interpreter_env|2f4 28y 22i 2ts
mean median mode average|1wx si tx 10y is v6 15w 24g
standard deviation variance spread|22m 1a5 1cj y6 1i8
percentile quantile|14v 1va 1ze 1hr pw
histogram density distribution kde|29b rg r9 1gf wd 10n 1b0
monte carlo simulation simulate random|27u 1br gw 118 3rx y6 1ad 1ux 1v8 1lj
optimize solver linear programming minimize|2i6 22h 16j 1fi 1u4 1c7 22i 1cs 1iq 16b 1i8 29w
graph network shortest path dijkstra|2mq 17k 1aa 1dd 12h 1qa 154 1oz sj
topological sort dependency order dag|2mb tu 1jx 11t 119 rb tp 2jn 1mw ww wd 1d0 y1 10a
matrix factorization svd low rank|2je 1rq 10u 23x 1gr zn
cosine similarity distance euclidean|24e 1as ii 1zw 18t uy
entropy information gain|1nq fn vi 139 pw ma
gini lorenz inequality concentration|2q6 14d 1u2 1dg 1w9
markov transition chain|1p5 1nc 1uy 119 1e8
queue priority heap|1sm eu 1hd 1zm 1wp u3
binary search bisect|1nh 17p 1e6 21c
combinations permutations product|1e0 zt 1i5 1z7 e4 w7 2h4 zi
round ceil floor decimal|2fs y4 19u 1nt 1rl yw
linear_programming simplex lp|2b3 1sg 1wn
integer_programming mip branch_bound ortools cp_sat|4xp sl 1tw 1c7
quadratic_programming convex cvxpy|2ha 24n 19q
gradient_descent newton lbfgs|2k6 179 11o 1pq
root_finding brent bisection|2cp uj 1re
curve_fit nonlinear_least_squares|2hg 1rn 14v
numerical_integration quadrature odeint|2og 1gj 1re 1wu
automatic_differentiation autograd jacobian hessian|36i zv 1ml
interpolation_spline cubic_spline griddata|2n5 1pg 1wt
knapsack bin_packing|1v4 1hv 116 30r
assignment hungarian bipartite_matching|2fb 1ho 1sq ur
scheduling job_shop timetable|227 1bp 101 18x
vehicle_routing tsp travelling_salesman|36l 1x5 2bk 1ae
facility_location k_center covering|2f4 zv 1hy
network_flow max_flow min_cost_flow|2f3 1yz 261
minimum_spanning_tree kruskal|29f 1jo
shortest_path dijkstra astar|2hh 1k1 1fu
pagerank centrality betweenness|1p2 nk yh 12n
community_detection louvain leiden modularity|33o 199 pu 1r0
connected_components union_find|1xb 28g 120
graph_traversal bfs dfs|2ky 1js 1cr 1h0
link_prediction node2vec graph_embedding|3g3 183 xq vy
gnn graph_convolution gcn graphsage message_passing|487 1ox y2
knowledge_graph triples ontology sparql|37k 1gg w6 1fd
subgraph_isomorphism motif_graph|2k9 17q
cycle_detection strongly_connected|207 i5 1ps
game_theory nash auction shapley_value|3ng 1ib mu 19w
distribution_fit fit_distribution|vm 1va wo
random_variates sampling_distribution rng|2go 1kq
kde kernel_density|1rx 127 1ef
copula joint_distribution|1ry 1bg 1bt
extreme_value gev gpd return_level|2rt 1dg 11d 199
bootstrap_mean confidence_interval_mean|1yj 1dn
correlation_matrix pearson spearman kendall|35y 18b x4 10f
partial_correlation|140 1re
covariance shrinkage ledoit|223 19e 1rg
contingency_cramers_v|1dg 1od
principal_angles gram_schmidt qr|38x 15g 120 11m
eigen eigenvalues power_iteration|2et 1ft 15i
sparse_matrix csr coo|2fr 247
matrix_inverse solve cholesky lu|31b 1vv
distance_matrix pairwise_distances|1hv y5 19i
gower_distance mixed_distance|1ll 1km
hamming jaccard dice|1yb 24f t2
hash_minhash lsh simhash|2oa 2um vg 1jn
hyperloglog approximate_count count_min|29h 1wb 28q
quantile_sketch tdigest|1v4 27v
prefix_sum sliding_sum two_pointers|2ll 1g2
dynamic_programming memo_recursion|275 24o
edit_alignment needleman smith_waterman|36f 1cm 12b
tree_structure trie suffix|286 19f oh
interval_tree segment_tree|1ds z6 1es
lru_structure linked_list deque|2pk 1qg
fractions decimal_arithmetic money_rounding|2ww 18a 1r9 2h8
prime factor gcd|1yf oh 1pg
base_conversion hex binary|2ag 169 sc
geometry polygon_area point_in_polygon shapely|2qq 1gz xl z2
spatial_join geopandas nearest_neighbor_geo|3js 1h4 16t 106
convex_hull voronoi delaunay|2t8 1m4 1gd
coordinate_transform projection crs|289 1b7 1qi
map_matching gpx trajectory|281 1qd 1ix fj
isochrone travel_time catchment|2ct 25z
raster_tiles satellite ndvi|2m5 1ar t9 18k
elevation slope_aspect|1yv 195
weather_api climate degree_days|2th 1fn 110
oversample sampler random over minority imbalance|35f 1nq 1mh 19l 1m9 1n7 1p6 1o2 1he 3bv 2ii 2ns 1tg 1g9 223 1yf 1lc 287 1p0 1ne
smote synthetic adasyn interpolate minority|2y9 1o8 1q9 1ja 1yw 20q 1f4 2r5 1qi 1yc 313 1eb 25x 1w9 1i1 27j 1pb
undersample sampler under majority prototype|2zv 1qd 1c5 1mv 1o1 195 1c0 3jg 1au 127 1gp 2lr wh 1xt 1zv 1hh
tomek links edited nearest neighbours cleaning condensed|3nn 2i4 1bl 1ry 1ql 1vy 228 1lq 2wi 2d0 2m3 1d6 201 25e 2dh 2oi 1hd 21f
cluster centroids prototype generation|24a 22u 24z 28o 2oz 22g 1qt 1xj 1mg 2ar 1wz 1hr 2s6
balanced bagging easy ensemble forest rusboost|3fd 2rq 1iu 1hp 31q 3p8 1wi 22s 1rk 202 1ql 1i7 29o
class weight balanced sample weights|1ny 20e 25j qc 1r7 2xx 2ec 29m 1bu 1n2 zl 1pj u9 2fu
sensitivity specificity geometric mean imbalanced|2zo 291 18e 1pm 28x 3iz 349 2k1 1cd 1v0 1d1 3ag 1ws 1dj 1vp
borderline_smote svm_smote|1x5 2j6 240 137 1b4 1w0 2au 29s 1r4
kmeans_smote cluster_smote|1p0 2mj 28b 1f1 2n1 1fi
smotenc smoten categorical_smote|2mp 2hv 2k0 1m0 2si 1lw 1qc
adasyn adaptive_synthetic|1o7 275 1ph 323
smote_enn smote_tomek combine|2co 2d8 16w 2ea xz 1z5
near_miss|yg 26p 2m0 1rw 290
edited_nearest_neighbours enn all_knn|2qq 27e 1g8 1y6 2yi 26f
condensed_nearest_neighbour one_sided_selection|2lb 1uw 1qu 12c 22n 1x6 239
instance_hardness_threshold|1od 1zv 27d 209 2bu w9
neighbourhood_cleaning_rule|1kd 28w 245 2tl
balanced_batch_generator balanced_batch|1b4 2xc 1xn 1ir 2hh 1xn
cost_sensitive cost_matrix example_cost|1wl xc 1zc 19g 1ly 218 1sb
classifier classification logistic|1lk 18w vc wc 1op zp 1po 1ch 1gu 1e1 d4 1dm j3 1s3 1li
regression regressor linear|1jb ox tj 1e7 1bo xa 1hx ti 1t8 1al 2km 2ud h7 1jm 1x9
decision tree|x8 fv uc 2h9 22k 1bh 1b2 1ka 1at 25a
random forest ensemble|1gn 14x zn 20c 1ed 23m 1fu 1ke 1i5 15q
gradient boosting xgboost lightgbm boosted|2ei 1lv 295 1b3 3fl 2pl 17j 16g
nearest neighbors knn neighbours|269 1mg w2 1c9 23l 2m1 1bj 2ii x2 1xf 1te
naive bayes gaussian multinomial|2iv 1h0 1b7 1y7 1ea 27t
svm support vector kernel|261 1xp 20i 2bp 1gj
stacking stacked meta learner|1pc 1jk 1fn 16z 1vb 1d7 1ez 2in 1my 182 1j6 xi 1gs 1w7 1ar 1bo
voting vote ensemble majority|1nk 1hg 108 17n 1dh w0 18t 2dp 1cq zv 1ws 1dt 1i1 171 1pl
bagging bootstrap aggregate|1o6 1q3 26r 1eu 1hi
kmeans clustering clusterer cluster|136 14y w6 1gy wv 16l ud 1ga 4dq 1d3 19l 1f6 1o9 1rp 1ft 1yq 10p cb
dbscan density hierarchical agglomerative|2ha sf mu 1cc rp 20l 1qp 1l9 1q0 1hw
mixture gaussian em|1vt vp 1cy 20n tr 23j 19u
self organizing map som|1t1 11o 1dv 27q 1x1
perceptron multilayer mlp neural network|2z9 xn 1gx qr 19m 1ob 20v 1j9
softmax multinomial logistic|1xu 1jp 1kk 23k 1nt 1xo
autoencoder vae encoder decoder latent|2of 112 1ci 1au 18u 15i 28o
frequent itemsets apriori fpgrowth fpmax association rules itemset|4f8 yn 1b3 10z l3 1eu 129 1g9 1f0 wv 11g 1uh 1ki 1p0 28g 1g2 1sj 1za 13m 17n 17x 251 1uv 1wh 15o 22h 1oi 1k6 2ew 1x5
recommender collaborative filtering recommendation|1p1 xv f2 tt dw 32a 19m 1ey 2dj 1cz 138 ey 1uy
survival hazard kaplan censored|2j4 1py 1bq lu 184 1x5 2gu 11i 25f 14z xy 1vd
churn attrition retention|1v9 u0 15g 13s vr 126 1ff 1gd 18z 1nl 13l
uplift treatment causal effect|29x 140 11m tx 1tu 1ai pw 1k9 1np 1a1 1d5
calibration calibrated isotonic platt probability|2du 1at 13n 1gp 2kp 18e 1p1 1j8 1o9 16p 4du 16b 18a
multilabel multioutput chain|1sd 1m7 2nn 18a 1vy 13o 1jw 1c4 16n 1fa
semi supervised pseudo labels self training|2pm 26g 2wb 1i4 1yh 1kf 1l6
online partial fit incremental|22t tm ts 11j 1z0 1yd 2cm 1qz 1hh 1tl 182
quantile conformal interval probabilistic|2bg 1ce zz 1d6 1mi 1oo 1wb wy 3bs 1t6 137 s3 1wv 1bf 179 2ki 1cf 1jg
adaline adaptive linear neuron|269 10j 112 239
linear discriminant lda|1oz 1o3 2k5 1c8 1q4
ridge lasso elastic penalty|2eo 1nu 19r 1yq 1ks 1op 1qv
gaussian process kriging|1p4 1ft 1v3 2q5 1pd
isotonic monotone monotonic|1b3 k0 1o5 1j7 1gx
poisson count glm tweedie|2el qu ks 1g9 1it 1dm un
rotation oblique forest|1ta 1bq
extra trees randomized|1bn t1 182 1wt
one class novelty|zh st 18r 1ik
label propagation spread|1hj va 221 1lh
active learning query uncertain|1y1 16i 1ph 1j5 20h 1so
transfer learning pretrained finetune|21v 1vk 1lx 1um 2rt 18q
multi armed bandit thompson|2k2 pw 2av 30k 1hb 1z3 264 1yi
reinforcement policy agent environment|25q sj 2hl 1aa xl 1l6 1vq
column ensemble composition|1io z6
pipeline estimator chain|1cz v5 1h9 1bo ww
transformed target regressor|1hm 1h7 29t 1ij
frozen prefit estimator|1pp 156
classifier chain order|1c9 18t
rules generate metrics leverage conviction|2qr 11a yy l3 1ic 1sf 1lg 11a
logistic_regression logit|1oz 1qc 1n2 i9 1ay 1hk 1es
linear_regression ols least_squares|2rw 257 1jh 169 1p0 1mz wt 1gf
normal_equation qr svd_solver gradient_descent|3xy 1o3 252
elastic_net l1_l2|26z 2fa 1v5
lars omp orthogonal_matching|2hc 1sw 1bp 1ri
bayesian_ridge ard bayesian_regression|2fj 137 1n9 11z
huber ransac theil_sen robust_regression|3wd 20q 21j 287 2ks
quantile_regression pinball|1pz 1l0 x4 1y1 12w 2gx
sgd_classifier sgd_regressor passive_aggressive|33f 1ym 116 1gu 2lp
tweedie gamma_regression glm|2fn 1z2 1i1 1du 19p
ordinal_regression ordered_logit|243 1vt 1nj 18y
gam additive_model pygam|28l 1bg 21x pu 25u
decision_tree_rules export_text export_graphviz plot_tree|3e3 1cp ut 1ch
pruning ccp_alpha cost_complexity|308 1c2 1a0 12y
adaboost samme|1ed 2ud 1nd 2gv 1q1
histogram_gradient_boosting lightgbm|2as 1y8 1t8
catboost ordered_boosting|1ml 1qs 1a0
xgboost dmatrix booster|22v 1s4 1nh
ngboost probabilistic_boosting distributional|2cz 1vo 1sl
snapshot_ensemble blending super_learner|2u1 254 ms 13k 1d5
dynamic_ensemble_selection des|2aw 20c 1a7 148
cascade_classifier|14n 2a6 20i 1bp
hierarchical_classification taxonomy|1t1 1yg tt 1b8
one_vs_rest one_vs_one multiclass output_code|2qy 1u9 1ae 18h 1j7
extreme_multilabel many_classes|1wh 1zl 19d
linear_svc svr nu_svc|2k7 27m 1qp 1ak
kernel_ridge rbf_kernel polynomial_kernel|2f4 1mk 139
radius_neighbors nearest_centroid ball_tree kd_tree|4bq 1dl 1eq 27n
gaussian_nb bernoulli_nb complement_nb|2r4 1mk 1gb s7
quadratic_discriminant qda|1z5 22g
bayesian_network pgmpy belief|29a 1vp 1ny 1eu
mlp_classifier mlp_regressor feed_forward|2q3 1sm 10t
tabnet tabular_transformer ft_transformer|2io 195 153
wide_and_deep deepfm factorization_machine|2pp 1f8 1lc 1ss
embedding_layer entity_embedding categorical_embedding|20n 18m 16k 1jz
automl auto_sklearn pycaret tpot flaml|44k 1wl 15e 1ep 1pb 1cm
kmeans_plus_plus init_centers mini_batch_kmeans|3h1 1dv 1t3 2c8
kmedoids pam clarans|25p 1vy 207 1yo
kmodes kprototypes categorical_clustering|2hr 11g 1on 13z
agglomerative linkage dendrogram|1xx 2bd u6 1k8 wo ws
hdbscan optics|1dg 1ag 2jn 1p2 1mt
spectral_clustering graph_cut|1zd 1ox 1sy
mean_shift affinity_propagation birch|2vc 1so 1pb 1c1
biclustering coclustering|1fs 1fr 1io
bayesian_mixture dirichlet_process|2ao 1go 15x
elbow gap_statistic choose_k|234 1ak 17a 1v6 t2
fuzzy_cmeans soft_clustering|2c0 1fl 16s
cluster_labeling profile_clusters|1f2 1ad tn 18a
consensus_clustering cluster_stability|1rk 1vg 114
stream_clustering denstream|1o2 1fu 1ho
metric_learning nca lmnn|29t 15n 19u
anomaly_ensemble suod|1rr 21y 1cv
hidden_markov hmm viterbi|2gr 23k 1wi 1mr 1f4
crf conditional_random_field sequence_labeling|2y6 1x8 z6
structural_equation sem lavaan|2hm 1tt 20s
mixed_effects random_effects hierarchical_model lmm|2tw 25e 1bx 18p 1d7
panel_regression fixed_effects|20m 23d 1zv
instrumental_variable two_stage_least_squares 2sls|46f 1vh 1vo
difference_in_differences did|de 1ml 2av 20q 1sw
regression_discontinuity rdd|1xi 1iv 1vx
synthetic_control|130 1yj 21y
propensity_score matching psm ipw|2x2 2pe 1x0 zf 1wl 2xa
doubly_robust double_machine_learning dml econml|41i 1tz 22k 2lb
causal_forest cate heterogeneous|2kh 1jg 1lv va 12y
meta_learner t_learner s_learner x_learner|14u 129 1i7 26z
qini uplift_curve auuc|2fz 2ao 11l
causal_discovery pc_algorithm notears dag_learning|47g 1jo 10z 1cr
do_calculus backdoor dowhy confounder|2u6 1jr 268 1ow
mediation_analysis|19i 1b4 1n1
sensitivity_analysis e_value rosenbaum|25q 1xv xr
granger causal_impact|1x3 1b5 u7 19u
kaplan_meier survival_curve|29l 2c8 1gk 1l7 25h
cox proportional_hazards|1tp 2ck 1pa 1nj 1xe
accelerated_failure_time weibull aft|2v4 1n8 1b3
competing_risks cumulative_incidence|2er 1ci 1ki
random_survival_forest deepsurv|27p 1nj zd
concordance_index c_index|17x 21h 1ev
log_rank|vg 23u 1mc
frailty recurrent_events|1t2 1xw 16n
discrete_time_hazard person_period|2h3 271 1ct
als implicit matrix_factorization|2d4 1x1 1wg 230 1gy
item_item user_user similarity_recommender|1v3 1hv 1eg
content_based_recommender|11x 1k7 vq
two_tower retrieval_model candidate_generation|2ss 2z9 1du
sequential_recommender sasrec session_based gru4rec|4ek 1cn xh 1mk
cold_start popularity_baseline|2ca 19c 24z 15m
learning_to_rank lambdamart ranknet listwise|2y4 1k7 1ay 1bp 1ru
click_model position_bias counterfactual_ranking|2x2 22i 1ay
diversity_reranking mmr serendipity|2u6 1l4 12q 1aa
ndcg map_at_k hit_rate recall_at_k|2oh 1vw 1cy 28t 17e
coverage_novelty catalog_coverage|1s7 1f8 157
negative_sampling|zh 262 1ou
contextual_bandit linucb|24a 2d6 1ig
thompson_sampling ucb epsilon_greedy|355 2cu 129 1x6 1lj
off_policy_evaluation ips|26g 2fj 1ki
q_learning dqn sarsa|1sa 1az 17e 185 1u1
policy_gradient reinforce actor_critic a2c|3jj 19o 1su
ppo_agent proximal|1wi 1yi 1te
ddpg td3 sac|2q6 1ip 288
replay_buffer prioritized|1wl 21f uv
gym_environment env_step observation_space|34w 1pr 1ec
vectorized_env subproc|1r6 1rv 108
multi_agent marl self_play|2di 25l 1im
imitation_learning behavior_cloning dagger|2xi x4 1x6 ur
inverse_reinforcement reward_shaping|20n 1tq 18z
mcts tree_search alphazero|2as 1vb 1g4
curiosity intrinsic_reward exploration|2h9 1ce 12b
model_based_rl world_model dreamer|26e 1wn
offline_rl conservative|1wo 19v 2cq
genetic_algorithm evolutionary deap crossover mutation|3xh 1oq 1mi 2dl 1a5
genetic_programming symbolic_regression gplearn|2vy 17a 15k 14v
particle_swarm ant_colony pso|3h0 2n3 12f
simulated_annealing tabu_search hill_climbing local_search|45w 260 1p1 17x
dummy_classifier dummy_regressor|1l5 2af 1ek 16m 1bb
threshold_classifier tuned_threshold fixed_threshold|1zh 1vz 2hp
estimator_base base_estimator get_params set_params|29t 1bw 1cg 1py 1hi
check_estimator estimator_checks|ur 1q0 1sp
check_array check_xy validate_data check_is_fitted|2uw 1hb 1au 1xi 1d5
make_pipeline make_union make_column_transformer|27c 19p 1o8
clone_estimator|11g 1r9 1sc
make_classification make_blobs make_moons make_regression|2oq 1q0 234 1hl
optimizer adam sgd momentum|2dv tq 19h 13l 1c4 10m 1mn 1qu 18p
learning rate scheduler warmup cosine decay lr|3q7 1ay 1f0 1ad 17v 370 1ix 1jk 1gq 17q 2n2 29i 21j 1sh 321 1tq
early stopping callback patience|26q 19n 12h 1qp 1ev 3ck 1bq 20e 1g1 28n 1dk 2oh 1vu 1j5 14o
checkpoint save state resume|1wj 1o3 1fg 1bw 19z x9 1p6 1hp 1ae 251 1d1 1bb fn 1nz 111 1d3 2eo 1te 2tv ya vg ev
skip batches resume sampler dataloader|2p8 1ke 1l6 1s7 1hb 27c 1j2 1qf 1qb xc 1pv 1xr 1ee
gradient accumulation accumulate|13d 1j4 1ii 1rm 1jk 2py 3bc 23j 1g1 1fi 22z 2ml 103 2sr 1gd
gradient clipping clip norm|1k6 14d 1bc 24y 1ji 1ng 1hc 13l 28h 1jl 28m 2rw 1s8 w7
gradient checkpointing activation recompute|25p 197 1p2 1tl 24b 2ta 19z 1ti
mixed precision fp16 bf16 autocast amp half|4sl zw 1qh 13y 1qu 130 30h 17d 1l6 21a 1rt 1ow 1xe 17c 29l 25j
batch size executable oom memory|2e9 1g4 1mz 1vb 16y 15l 185 wk 2mc 2gr 1kz 1h3 2e2 3bb 2wg 1oq 1ob
distributed ddp fsdp multi gpu parallel|3c4 1yv xy 1im wz 27c 147 1bu 29p 15l 14z 1q7 140 1ta 1b0
gather reduce all broadcast synchronize|29g 1a8 11m t1 f7 1mc 1ha 1ij 1k9 1n5 184 1j3 14c 1o6 1ki 19l 21z 1oz 18g 2cr 1hj
main process first rank local|281 y4 1bj 205 vy 2fa 29v xe tx 1gu 28l 24v 1ca 274 1yb
deepspeed zero shard sharding offload partition|2qv 1ep 1i6 1t3 26c 1lo 1zw 1a4 2k8 22x 2vl 1hz 1iy 1ys
device map dispatch infer meta empty init|3ps 1oi 1kz 17e 1ms 2fg 1y4 1qh 18r 1r8 1dv 2iz 1ul 243 2hh 1ci 20u 25v 15q
quantization quantize int8 4bit bits gptq awq|48j u3 s8 1h3 1bg rv 1oo 1zd 1q4 26i 1k5 1yq 1oz 1eg 1v3
prune pruning sparsity|18h 1is 1a0 1t8 1m2 21m xc
distillation teacher student distill|1ru 1ei 1nz 1x8 2jq 1et 14k 11x 21r 1t5 1oj 231
lora low rank adapter peft finetune|36i 12u 1o1 1al 1ia 1v7 1ln 1og 46d 1kn 13s 1cd 2go 1jz 11m 166 2e1 123 1tt 2gk 341
loraplus optimizer ratio|1pz 2fk
merge adapter unload weights|1w7 1xl 11j 22d 1ae 17c 277 3im 1hx 1py 2no 1kv 27r 1wa 25c 17h 1fr 1zq
prompt tuning prefix virtual tokens soft|30t 1ff 1bn 1ln 1oh 1ca 3ef 1xp 1sl x5 1dr 1sp 1tc 1un 1s0
ia3 rescale vectors|2bg 1da 1qy 1vi 13t 20p 244 2d9 1k1
freeze frozen requires grad|29s 16h po 1w5 15s 1a5 xb 17o 1mp x3
dropout regularization weight decay|268 16b 1t6 tl 1jk 1ux 138 dk 1il
batch layer norm normalization rmsnorm|2kh 125 29d 1ag 1u0
attention flash multi head self|23s pw y0 17r ti 1yc 1kl 103 1br
rotary position embedding rope|29y xn 106 16h 1it 12f 178
kv cache past key values|2b7 1qw 16j 2cw 18i 1t6 1dy 1qr 1u1 h4 22b
tokenizer tokenize bpe vocabulary|1pb 12n 1hd 12f 108 yx 11f 1bv 1lf 1a4
data collator padding pad|1gr 1pi 19g 2jx 1r8 1l4 1cf 1ld 140 1g4 2d3 1e1 1gv 12q 1dt
packing pack sequences concat|1nt 1js 1jm 1vf 29t 287 4hp 1kh z4 17p 1kn 1gy 2fh
embedding encode vectors|1fe 114 ul 1l0 ye 172 1ci xj
lstm gru recurrent rnn|2n4 188 1ci 1j6
convolution cnn conv|1ys 14u 21l 1gw
unet downsample upsample block|2du 1sc 222 1ap
ema exponential moving average weights|2fr 165 zc 1nx 2ju 1en 1ju 16k
loss cross entropy criterion|28l 1f3 ki 1qd 1c2 1wr
contrastive triplet siamese|1vt 34c 2ju 1bb 1x0 1c8
seed deterministic reproducible random|28s 11r ql vu 1rs 1gd 1di 1gd 17y 125 17b 1wz x9 27g
profiler throughput flops benchmark|2hq 11i pt ym 16u u6 1c5 xr 1ll 1ss vw mu
tracker wandb tensorboard mlflow comet log|3nb 17w 1u5 1eh vp 1z3 1ma 1pp 2cp 1ki 16q 1n5 1au 2e6 1j0 32e 1sx 1e3 2my
model card hub push upload|29w tj 143 q7 15k 1fb wv yz 148 15u 1ov 1hd 13d
onnx export torchscript compile|2gx 1hf 15h zw 1r4 12n 1jr 1bf 1e4 155 hm 1j7
inference serving server generate endpoint|2gp 10t 1py u8 1yo 2jf 1n1 1pb 1kx 13q 1nn
continuous batching batcher router|26u 1r9 1l2 21j 201 1j3 1zl 22v 1na 1dp
speculative draft assisted decoding|2b9 1mj 295 1nv 2sv zm 2ad 1d2 1zc 23p
sampling temperature topk topp nucleus|330 12z 1mn 2cl 1li 1zh 1sv 2u1 1fg 1o4
beam search logits processor warper|2wt 16w 1qz 246 2f1 1jh 24a
stopping criteria eos stop sequence|287 14g tm 31n 18a 1i8 1c0 2l2 1at
streaming stream token sse|1m6 1qs c3 177 2sw 1lv 1h2 vt 1ps f0
cpu offload hook weights memory|2f9 1e1 sd 2dj 195 1nm 24u 1in 29i 259 1hn
big model sequential layers streaming group|2j2 1jo 13l 1p3 uc s8 1af
local sgd diloco|1sv 184 1k8 1qj 1n4 1vv 13c
join uneven inputs|1ew 1kz 1n6 1ed 1jn
prepare dataloader shard iterable dispatch|2ra 1ib 1yp 1lg 21e 1so 2eb 2o7 10m 1xz 1nw 24x
notebook launcher spawn|1u6 1oz 1fw 1bw 1ms 21e 1ly 1wv
estimate memory size model|1ij sk 16n 1ml 1ay 1lk 21j 1a5 1dx
find port cluster config launcher|2nv 1gh 1f5 25t 1xz 1ht 310 1qu 1mi 1q8
tied weights share parameters|1vv 1dy 1un 1gs 17k 1ib
save load sharded safetensors|1xy 1ug 1uw 18l 1ba 197 1yf 19b 1bh 1ub
convert checkpoint weights rename keys|2ay 15t yh 1pz 1bu 1re 18k 1m4 x4
patch replace module layers inject|2hc 19s 28a 2jn 2ew 1ie 1to 25j 1ap 1nt
target modules match layers|1tp qn 1z5 vl 18f 10j 260 180 18u
adapter multiple switch active hotswap|2o2 115 1pb 2fe 1ce 165 1qj 1y3 1j2 19g 1o5 yd 1hq
dora vera loha lokr oft boft vblora adalora|5d0 1ul 28y 1nw 24i 1o5 1jj 13f 13f 140
adaptive rank allocation importance|1wg 1pe 1j9 1l4 2lt 20w 2ak
orthogonal rotation finetuning|1qp 1nb 13w 1uq 14c 2li 15x
arrow mixture router experts moe|2vg 1ab 1s4 1ty 15p 1jx 1vl 1jf
trainable token indices embedding|21n 19b 13p 31m 1oz
initialization pissa eva corda loftq svd|40o 207 24j 1qe 151 1yx 1p2 1vu
layer replication stack|1ll 24c 25d we 22u
activation steering control vector|20h 1h9 2qj 2v8
gradient penalty regularizer|1n5 12v 1e4 1p3 1oc
curriculum sampler difficulty|1wr 1bp 140 1fv
bucketing length group sampler|1w9 1mc 1b1 1h6
label smoothing|vu xy 1eu 1mi 1he
focal loss dice|1sx 1k5 rd 1z1 1so y6
gradient noise hutchinson fisher|2bv 11t u2 1qm
lookahead swa averaging checkpoints|2cn 1bp 1o3 191 y7 190
compile graph fuse kernels triton|2wj vs 1ry 220 1dp vc
tensor parallel column row|1qd 1vc 1or 1ji 11k
pipeline parallel stages microbatch|24s 2cv 1gd 15x 29z
context sequence parallel ring ulysses|2sr 2bf 23s 1ix
fp8 transformer engine|29q 1bs 1mf 1fr 1ve
debug mode underflow overflow nan|37q 1vm 11p 1cu 19b 38e 1m7 21d
weights init xavier kaiming|2d3 134 1iz 23j
progressive resize schedule|1m8 1rg
vocabulary resize embeddings special tokens|2mo zu s3 1lb 1wd 17t
stop words banned tokens bad|2de 12e 1sx 1k0
repetition penalty no repeat|1yx 1aw 1mo 1px
logits probabilities score candidates|22f 1in rh z6 17a 1cd 19y
prompt lookup assisted|1if 1by 24b 18u
grammar state machine outlines|1z0 11c 1mb 1lz
training_loop trainer fit train_step|265 1s3 1cg 1d9 1w4 2dc 20m 14e 2sk
evaluation_loop evaluate validation_step|1rg 16k 2mc 1dr
training_arguments train_config run_config|1oi 16e 1n6
callbacks trainer_callback on_epoch_end|265 1nh 26g 19u 1jb v8
epoch_progress progress_callback|1o4 18a 1ha
lr_finder range_test|24m 24g sb
cosine_schedule one_cycle restarts polynomial_decay|3cx 1rr 17f x4
layerwise_lr discriminative param_groups|2sw 1pl 1je
weight_decay_exclude no_decay|1xu 16z 1t0
adafactor lion sophia muon eight_bit_adam|4jh 1c7 1or 1as
schedule_free adamw prodigy dadapt|344 1kf 179
galore lomo low_memory_optimizer|2s0 265 1u3 1y4
gradient_compression powersgd communication_hook|2ug 1o9 1gi 20z
all_reduce all_gather collective nccl gloo|2y5 190 1jy 1sj
fsdp_wrap auto_wrap sharding_strategy|2t3 1yt 1tl 20c 1f4 20x
zero_offload nvme_offload|1rh 2a5
megatron three_d_parallel|1ok 26p
expert_parallel moe_layer gating load_balance|3ir 1oz 1ib
elastic_training fault_tolerant torch_elastic rendezvous|3h3 247 1gh
distributed_sampler shard_dataset|1z7 2bi 1wk 1ax 2g4
iterable_dataset streaming_dataset webdataset|26g 14e 1fc 180 1w3
data_loader_workers prefetch pin_memory|30q 2eb 14s 1eh
data_augmentation_text eda back_translation|2vo 1vf 1z2
mixup cutmix|1ed 19n 15r
tokenize_dataset map_dataset preprocess_function|2bt 224 19j
dataset_split_shuffle select_examples|29z 1g1 1i6
sequence_classification head classification_head|1ht 2go 11b 1ms
token_classification seq2seq_model causal_lm masked_lm|430 14l 19z qh
encoder_decoder cross_attention|1x6 1gv vo
vision_transformer vit patch_embedding swin|3jf 1ls s8
resnet efficientnet mobilenet backbone|2qw 1n8 yn 1a3
pretrained_model from_pretrained hub_download|1z4 1jq 14d 1lz 1ay
auto_model auto_class config_mapping|24p 1f2 1ia 1b2
model_config pretrained_config|1by 151 17a
state_dict load_weights strict|2dc 1gp 1jj 1cw 1hn
safetensors pickle_free|1ql 1zj 1ao
model_sharding_index shard_checkpoint|1se 1ja 168 1j4
bitsandbytes nf4 qlora|2r4 1rt 1xv 2kg
gptq awq hqq aqlm post_training_quantization|44e 1yl zo 1wk 1eb
quantization_aware_training qat fake_quant|3la 20m 1wa
dynamic_quantization static_quantization calibration_dataset|25j 1iq 156
gguf llamacpp ggml|22v 1q2 21f
knowledge_distillation_loss hint feature_matching|33f 1hg 1l9
structured_pruning head_pruning layer_drop|2du 1fj 1fk 1ai
lottery_ticket magnitude_pruning sparse_gpt|3oe 1cf 1kb
low_rank_factorization svd_compress tucker|3ae 27j
neural_architecture_search nas once_for_all|2ql 1f9 1dr
torch_compile inductor jit xla|3b4 1fa 118 1ww 1fo
tensorrt openvino coreml tflite|2pg 19w zm 1ln
kernel_fusion triton_kernel custom_cuda|2ve 1u8 nj
flash_attention sdpa xformers_memory_efficient|3g4 1p4 1lv 18p
paged_attention block_table vllm|2c6 1br 26o 1tz
prefix_caching prompt_cache radix|25p 1ly 1bo
chunked_prefill disaggregated|1ws 1oe 17r
sliding_window_attention sparse_attention longformer|2pi uq 1j2
grouped_query_attention mqa mla|2po 1nl y5
alibi yarn ntk rope_scaling|39b 1rf 188
mamba state_space_model rwkv linear_attention|3j1 1av 190
embedding_pooling mean_pooling cls|1gn 19m
sentence_transformer bi_encoder|248 1bp 13p
cross_encoder_training hard_negatives mining|31r 2or 1fi
matryoshka binary_embeddings|1rk 1yo sc
clip_model image_text contrastive_pretraining|2ns 1f3 13e
multimodal_model vlm llava processor|2qz 10q 1bi
audio_model wav2vec whisper_encoder|3q5 vk
gan generator discriminator adversarial|28m 14g 1df zu
normalizing_flow invertible|1jt 2bg
energy_model score_matching|1qz 1hr
variational_autoencoder_loss kl_annealing|2vo 1u7
siamese_network one_shot few_shot prototypical|2mt 1cz 1hb
meta_learning maml|1nu ci 15b
continual_learning ewc replay_memory|2ik 2fk 17k
multi_task_learning shared_encoder task_heads|2n3 165 15c
domain_adaptation dann|1t1 1wz 16b
self_supervised simclr byol masked_autoencoder|358 1f1 10a 16p
noise_contrastive word2vec skipgram glove fasttext|4ld 195 3cj
hooks forward_hook register_hook|1mj 1im 16z 2jx 1h6 1j7
activation_cache interpretability probing|288 1m2 1k6
sparse_autoencoder features_llm|227 1yc
weight_averaging model_soup ties dare slerp_merge|49q 1uc zs 1kx 2i7 2c5
task_arithmetic task_vector|1ib 1ca
delta_weights diff_pruning bitfit|2t1 zx qf rf
adapter_layer bottleneck_adapter adapterhub|26k 1mn 1ga 1g1
multitask_prompt_tuning mpt p_tuning|2b7 1uu 24b 1ld zf 2a3
llama_adapter zero_init|242 1y9 2gc
lora_config rank alpha|23x th xa w0 135 17k 1u8
rank_stabilized rslora lora_scaling|2qo 1pe
lora_fa lora_plus optimizer_lora|2bt 177
loftq quantization_error_init|27q 275
poly xlora mixture_lora|2iv 2bm 26o
randlora vblora shared_basis|2bc 172 2bt 271
fourierft wavelet_adapter|1rm 1li 1w9 1hb
hra householder boft|1yb 120 14l
ln_tuning norm_tuning|1rl 15z 1a6
cpt context_prompt|1o6 1pz 1kh
bone miss shira|1ug 1oz 1jk 2f6
peft_type config_mapping register_peft|2kp 17v 1ai 1jf 1o2 21k
disable_adapter unload|1pf 1af 1bk 1g5 1ak
print_trainable_parameters count_parameters|1wn 10g 13h 1k9
modules_to_save|x9 2lo 2zq
adapter_state_dict save_adapter load_adapter|28x 13u q3 1ao 1lb 1co
prepare_kbit_training input_grads|2gu 2gh 3np
activation_offload cpu_activations|1n7 1n5
memory_snapshot cuda_memory peak_memory|247 r3 18p 1ed
release_memory empty_cache garbage|2k9 190 1dl 2j3
device_placement to_device send_to_device|1m6 1pz 1s0 2ht 1nq
amp_grad_scaler loss_scaling|2qv 1tz wt
bf16_check hardware_support|2t1 1g3 xr 1lr ki
nan_check detect_anomaly|1zr 1vf
gradient_norm_logging histogram_weights|2fe 1e9
sync_gradients no_sync|1gb 207 293
trigger set_trigger check_trigger|1b4 2d0 1p7 1ui 12w
gather_for_metrics|10m 2ii 1rm 263
split_between_processes|16r 238 194 25a zh
pad_across_processes|1jh 2hu 1op
broadcast_object_list gather_object|1xm 19s 1b1
save_state load_state register_for_checkpointing|2bb 2bc 1ve 1rx
project_configuration total_limit|1zr 1ak 18j 1xo
accelerator_object|yp 1hf 1gi
deepspeed_plugin config_fill auto_values|30k 1c1 1i0 18g 1i7
tpu xla_device|1sp 1lc 1dm
mps npu xpu backend_device|36r 1j1 1s4
state_resume_rng|1lh 1mf
logging_multiprocess get_logger_main|2kt 2fp 1gw
inpaint inpainting mask pipeline|1me 10s 1f1 1d9 178 1nt 1mg 16b 1ab 4pl 199 14w 1m2 1gy 1xz 16w 2e7 1mo nk 1s3 1r2
img2img image to image strength|21x 19q zf 15h zl 1at 14e 3nb rr 12w 1j4 19h 1my 136 1hc
text2image text to image diffusion pipeline generate|2jy sp yn 10v 1h1 10f 170 1ab 13g 14h 1zj 17r wl
outpaint extend|19p 1e4 1wu oh
upscale super resolution upscaler|1tm 1uq xe 1rt 1id 140 3n4 1lz 1lk 11m 1ql 239 1k9 114
controlnet conditioning canny pose|2dz 1zf 13a 1cf 1az 1ew 20k 1mb 1gs 29l 28a 16b 19d 2iy 1g1 15h
depth estimation|101 1gt 1c2 16i 1ba 11n
instruct edit pix2pix|26d 19v 19r zc 1yx tw 1v1 102
text to video animate frames|1uk qq 1gd u8 1gr 15m 1tf 1gx vp si 1b4
image to video|wi 18j 1fe 17o 1ph 1bb 17m 18g 12l
audio music speech synthesis|2bx th xb is 1in wb 10k y8 12f 1lk 1cs 1b7 pw ya pw
safety checker nsfw filter|2bp 24d 11f 1bq pw 1ip 1dt 1hy 2q3 1hw 1zy vr 20x 225 1py 1ge
watermark invisible|18o 1mg wt 183 23r 1cl 2ua 195 1js 1jk 1jr 1b9
textual inversion dreambooth personalization|2b4 22a y7 1eh 18h st 2j1 qa 18e 1av 1r6 10a 103 1il sn v1
scheduler noise timesteps denoise sampler|2py 15t mm 2ba 1lx 1hf 1vt 1ag rp 1rz 1l4 1m3 1in 141 2cu 1ae 222
guidance cfg scale classifier free|2nl 1ut 1rx 1uq 107 1vg 1v0 xw 16b 182
negative prompt|zf bq jf 1py
vae decode tiling slicing|26z 1ml vz 1jd 13x 1a4 2u5 1l5 1kr 1n1 20b 1ec 1db 1lp
ip adapter reference style|20l 16h rd 1a9 12y 1ki 144 194 za 186 1ri 1i6 11f
interpolation slerp latent|1ri 1kz 139 1dm 1co 13z 23a 1or 1gz 205
segmentation mask detect object|1u7 1c4 e8 25t 1p1 16t 11d 21e
augmentation flip crop rotate transform|2ud 1qw 25i 1n5 1r2 vj
resize crop center image processor|2oj 16h xt 1ah 177
ocr scan|1a5 115 2aw r3 15d 1cq
face landmark eyes|1vb xo 2ea jl
gif export frames video save|2kx 17y 1df 19w 1s8 18u 1d8 1jk
freeu hyper network sag pag guidance|3t4 1g8 1by 206 1nc 21l 1o1 10h
consistency lcm turbo lightning distilled steps|3ix 1jz 16t 16x 15n zg v7 14k
lora weights load fuse style|2g2 1ot 1bo 1cq 1k9 1k8 1dg 1q8
attention processor slicing xformers|26x 161 1zb 1bt 1nm 103 19g
tiny autoencoder preview|1rv 1p9 1zn uv 1hl
panorama tile multidiffusion|1ym 1du 1s0 19s 1a7 zs
layered transparent alpha|1p0 186 1o5 1l8 1la
colorize restore|15r 21g 1cu 1pg
style transfer|115 17k 1ql 195
face swap identity preserve|27o 12y 1c0 wf 14h 144 169
pose keypoint skeleton|1x3 15h 10x 11l 12n
normal map mesh 3d shape|2pg 19y 134 1tf vr y7 1wh 11e
video extend continue frame pack|2hl zo 1gy yo v9 zg gk
camera motion control trajectory|2bo xm 14l 1ys
lip sync talking head avatar|2zc xk 1mv 158
speech recognition transcribe|1tp 1ad 1so 16e pw u8
voice activity diarization|1pe lu 16v 12l 147
audio features mfcc mel|2cl t9 1ag 1dg
noise reduction denoise audio|257 1fw 1fd 14c
image quality blur brightness contrast|2n4 1ev nk 10e 15m 162 zj
caption describe image|1hl sc 1dq 11c 150
visual question answering multimodal|1zc 18o vt 134
invisible watermark detector provenance|2ha uy 1pj 139
concept ablation erase sega semantic guidance|3pj 25f 1ha v4 1cv 17k 1j0 1r2
long prompt weighting compel|1xn 1xb 1k0 1g0 p5 15c 1u3
inversion ddim edit real|25u 2j5 1lw 1q0 16h 1v1 1bk
scribble sketch adapter t2i|2eg r5 1df 1oa
relight shadow|1cr 1ci 1id 13g
image grid collage make|1zs 17a nv 150 13p
classification_image image_classifier|1eb fn 19d x7 s5
object_detection yolo faster_rcnn detector|3b6 1gi gd 1a2 1bo 1dt
nms non_max_suppression boxes|31g 35p 1cb 1xj xf
iou_boxes box_convert xyxy|2dg 139 17m 15c
anchor_generator bbox_regression roi_align fpn|44d 10x 1hr s8
instance_segmentation mask_rcnn sam panoptic|3mh y8 1cz 1dy
semantic_segmentation unet_segmentation deeplab|2e3 2jf 1a5 xl
background_removal matting rembg|2dn 16o 1bj 16z
saliency_attention_map|1kj t8
tracking sort deepsort optical_flow|2u4 22s 1dj 1mh zs
action_recognition video_classification|26m 1la
scene_detection shot_boundary keyframes|2xj x7 1i3
face_recognition face_embedding verification|2ai fn r8 19i
emotion_face age_estimation|276 oh zd
hand_gesture|176 yz
license_plate lpr|20a 1cq
barcode_reader qr_decode|2dd 1ej
document_scanner deskew binarize_page|2wm 1ym 1l8 1ax
layout_detection reading_order|1r4 11y 19d
handwriting_recognition|1ab 12f
image_hash phash duplicate_images|274 1n5 1b9
image_search reverse_image|1fl 13r fn
feature_matching sift orb homography|2yf 1i7 1c8
stitching_panorama_photo|1u0 1bd
camera_calibration undistort|1vq 1sk 28b
stereo slam point_cloud|2bb 20m 1h7 13z
nerf gaussian_splatting|218 1ff
edge_detection canny sobel hough|31t pw 1j9
morphology erode dilate contours|2rt 1h9 1fj 15g
threshold_otsu adaptive_threshold|1q9 1sx 1nr
histogram_equalization clahe contrast|2c0 11g 1ir
blur_gaussian median_filter denoise_image|365 nk 14c
color_space hsv grayscale white_balance|3o0 1kn 11n 1b7
exif metadata_photo|1qm ki 1n4
image_io pil opencv read_image load_image|37u 1pg qm 171 196 1f5
image_to_tensor numpy_to_pil pil_to_numpy postprocess|2zt my 11q 26h 1qx
albumentations random_augment autoaugment random_erasing|31w 1cn 1j1 156
image_dataset folder_dataset coco voc annotations|3bv 17y 1no
annotation_tool label_studio|26y 1na
anomaly_image defect_detection patchcore|2ro 10d 1my 18e
crop_disease satellite_classification|2hi 18b zd 10d
medical_imaging dicom nifti radiology|38q ma 1qo 1h9
microscopy cell_counting|1mq wu 19i
diffusion_pipeline from_pretrained_pipeline auto_pipeline|23j 1n9 1c8 1la 2fp 1as 1db
pipeline_components from_pipe share_components|1za 215 2ej 1xh
ddpm ddim pndm|21x 1fe 1n3 yy 1dc 138
euler_ancestral heun_discrete lms_discrete|3d5 1ib pd 145 1kt
dpm_solver multistep unipc deis|3d8 1x2 1gj 1h8 pq 14i
flow_match rectified_flow sd3|2wo 19u 14z 14x
karras_sigmas beta_schedule timestep_spacing|3mi 1cm 1ad xw 2a7
add_noise_schedule noise_prediction v_prediction epsilon|2d5 1k1 r8 14w yh
prior_unclip kandinsky decoder_prior|2ei 127
cascade_diffusion if_stage deepfloyd wuerstchen|323 1an 178 19t
dit transformer_diffusion pixart flux|31i z3 15v 1i5 y9
unet_condition cross_attention_blocks timesteps_embedding|3ov 1k1 1ag 1xh 1x8
text_encoder clip_text t5_encoder prompt_embeds encode_prompt|2xv 1v4 1dj 1gd
vae_encoder_decoder autoencoder_kl latents|3a8 1ib 1e2 1fc yo 17m 1lg
latent_upscale refiner sdxl_refiner hires_fix|3of zt 1cu 1ly
ensemble_denoisers expert_denoiser|1mv 1jb
t2i_adapter controlnet_union multi_controlnet|2vl 1he 1b8 1c3 16b
preprocessor_canny openpose_detector depth_midas annotators|4f2 2ia 1lm
reference_only self_attention_share|1b7 1o4
gligen layout_guidance regional_prompt|2q8 195 uc 173 14j 1ej
attend_excite attention_control prompt_to_prompt|2tt 1nz 1m9 1hk 2kr 1ly
paint_by_example anydoor|1m9 1q1 1cc 1pc
differential_diffusion soft_inpaint|2bf 1cw 12h
mask_blur padding_mask overlay crop_region|3f0 1uk 1o3 1fx 1p4 v7
latent_consistency_distillation turbo adversarial_distillation|2ws 1k8
animatediff motion_module motion_lora|2by 1kk 11l 13g ui
stable_video svd cogvideo hunyuan wan ltx|4d9 1bp rn 1dr
video_to_video vid2vid frame_consistency|2pg 193 28l 185
frame_interpolation slow_motion rife|2tk ul 13g
video_upscale stabilise|1pj 1uw 1no
free_noise long_video sliding_frames context_window_video|3u4 1b4 1un
pyramid_attention faster_cache teacache deep_cache|3e5 2gs 2t8 1mh 1c7
token_merging tome|1m6 1xb 1dt
group_offloading layerwise_casting sequential_cpu_offload|3by 1cc 28h 1ms 1o3
stable_audio audioldm musicgen|2i6 1j8 u4 1fx
text_to_speech tts vocoder bark|2uf 12f xn 126
voice_cloning voice_conversion|1ng 20p v6
music_separation stems demucs|2de 1ql
beat_tracking tempo chord pitch_detection|3oc 14u 16s
audio_classification sound_event|203 1z9 10a xa
audio_augmentation resample_audio librosa|2gh 1hz 1di
mel_spectrogram griffin_lim|2r4 tr tr
silence_trim vad segment_audio|30m 1f9 w2
speaker_diarization speaker_verification|1y6 id ux
forced_alignment subtitles srt|2h3 no xf
audio_to_audio spectrogram_diffusion|1pa 1du
image_variation unclip_variation|1nj w8
marigold depth_diffusion normals_estimation|2ov 1ud 1sj 1ar
shap_e mesh_generation ply_export|2x3 1g7 v0 1ij
value_guided_planning diffuser_rl|2hq 1vj 13q
blip_diffusion subject_driven|2gm 1k0 16a
custom_diffusion lora_dreambooth prior_preservation|39x 225 1k6 2co 1p0
train_text_to_image finetune_diffusion|256 1lq 1i6 2im
aesthetic_score clip_guidance image_reward|31c 11n 1uh
semantic_guidance ledits edit_direction|2sx 24e ys
safe_latent_diffusion concept_erasing|2q7 2pn
dance_diffusion unconditional_generation|2ak 1n6 xl
webui_prompt_parser single_file_checkpoint from_single_file|30l zw 1jb
convert_diffusers original_to_diffusers|1gw 1u1
callback_on_step_end interrupt_generation|28z p8 1a1 1m4 1d1
progress_bar_pipeline|1i2 14o
pipeline_batch_prompts num_images|2bh 127
seed_generator latents_seed|1i8 13d we
vae_slicing vae_tiling|1p9 11b 1m7
modular_pipeline blocks|1jd 1lr 13g
logging logger handler|1mg uz v3 rm 19j rc 1nm 1ac 1j5 z8
progress bar tqdm|1s2 gm ux 1ox 1bj y3 1cu 200 2dp 10v
metrics monitoring prometheus telemetry|2cv 16j 1ds ya 1oi k0 18m
alert notify notification slack email|304 1wz vt yh 1xz 1jv xx 11m
health check liveness readiness|1yv 10s vr br 1a6 uj te
rate limit throttle limiter|1hv 16a 1kq 1ql 19u 1tv 1rr 1d6 yv 1jj yf
circuit breaker|1fs 1vs 34p vj 106
pagination page cursor|1qh w1 u0 2sz 1ge 1cj
authentication login oauth jwt session|32q f2 hd lu we 1hr tr
authorization permission role rbac access|2y4 lf wl f3 tz ix 142
encrypt decrypt cipher|207 1en tp yg yx 18r z8
password hash bcrypt|1sz 1fy 1us xt
certificate tls ssl|25p 10n 11p 122
http client request fetch|1zb 1cm t9 1wd 1ko vr 19t 1f2
rest api route endpoint handler|2ri 1qn 234 1fg xt
websocket socket realtime|21x wu 1ml xn s7
grpc protobuf rpc|1yv 1lx 1tj 1s1
proxy gateway forward|1tl eq 214 1c5
serialize deserialize json pickle marshal|340 14f t3 16d 1a4 1cg zq 21w 144 1q3 1sj 1b6 1th yk 1h2
parse parser grammar ast|2ar 1ae sm 1c9 19h 1f7
cli command argparse option|28u xm 10j 1ar 143 1bf 140 yz 1jz 182
yaml toml ini config loader|2yp 12e 1fe 1fe of yq 15h s0 181
diff patch compare changes|1u1 1ia 1ss 12k un
deep merge update nested dict|2jo 18x 17t 1fk
flatten nested|127 gd 21g
deprecate deprecated warning|15x 1p6 36o 1lh 230 120 1j6 21u 1re
type check isinstance validate arguments|2je 17o zi 1zu 160 1u3 26w 1lv 24x
lazy import optional dependency soft|21y z7 jf 1dc 1ew 248 22s 10z ef 1tv z0 1cc 126 1dy 1fp 1tg
registry factory plugin lookup|29x 13n 18g u9 1il 1ic 19g 12q 18d 1iu 1n1 1oo wz 10o
singleton global instance|1t5 1c4
decorator wrap wrapper|1o5 1sl 29d 1q0 1bk
context manager enter exit|282 1f1 fi 1s1 1h7 1cb 1yu zy
event bus publish subscribe observer|2t9 1qf 22b l3 v6 15b
dependency injection container|1jk u8 1bl 1fv
mock stub fake fixture patch|32m xq 19x 1dr 1d5 1tc
test generator example data toy dataset|2k1 1m1 14r uj 266 yo 1f1 2ah 1sa 14f 182 1nb 1t4 1bi 1n1
load dataset fetch sample iris|2hf 1n3 12t vm 1ok 11l zm 1su 1kl 22q
benchmark timing measure elapsed|1x5 tq xs x7 vn 1ay 1m4
memory usage measure tracemalloc|233 sk l3 yc 1c4 ys
clone copy deepcopy|1on 1iu 1n1 1dq 1q4 1m7 22b
compare equality deep equals|1db 12p 158 1a3 13y 1uz 19a
uuid random identifier slug|2a8 wm s1 198 1lm 18g 1bo
format pretty print table|1xq 1m3 1c9 1ki 17a
human readable bytes size|23j 16x 1qd 1ga
slugify sanitize filename escape|2n5 16p 1h6 24p 1h6 1h8
truncate shorten ellipsis|1xj 15j 1oy 1dy
levenshtein suggest did you mean|1ku 2ed ee 1hw
markdown html render|1q6 qm 16d 1ba
color ansi terminal|1v0 x7 1jm
spinner live display|1r3 1rq u4
open browser dashboard ui|27e 1b2 1q3 1o1
migrate migration upgrade schema|1qh 162 un 1lv 1bx 18y
transaction commit rollback|1t5 hd yw y4
connection pool reuse|1hl 1ep xl w0
debounce throttle delay|1w5 1re 1ch
undo history|10v 15u 15s
search index inverted full text|2ee 15t 1vd
sort rank order top|1re sn ve s0 wd x6
filter predicate where|151 fd 1kq st
generator yield iterate chunks|1gl f4 r5 197 1mf 1ct
async await gather concurrency|15d 16e tn 167 gm 1m9
subprocess shell run command|21e 17b 202 14i 1bk
signal interrupt shutdown graceful|2bv 140 oh 1qv 1gf
temporary directory tempfile|1vi 1e5 1ot xh
walk glob files recursive|23k sy 1rx 169 1d8 1z6 1lm 1v9
git clone commit repository|2io uc 1h2
package wheel upload code|24l 1pf 1ft 1fc 1is zr
sandbox untrusted remote code|2av 1ta 25t tv
argument defaults merge options|20u 18q 1t6 1ke
enum choices literal|1wz 1br ug wt
dataclass model attributes|1ha 173 16n u8 1ai
interface abstract protocol base|2bq 1a2 10o 12n 1vw
mixin capability|1c1 1d1 1pt
property lazy computed|1jn xn 19e 19c
weak reference finalizer|1no 14w xs
thread local contextvar|1qd pw 19k
backpressure bounded queue|1s7 1q5 1i9 11q
dead letter failed messages|20k 1cj 2nh
idempotent idempotency key|12j 1wo 1we 20k
feature flag toggle rollout|27h wo 1ct 1re
canary blue green deployment|2ko 192 17t 1mi
load balancer round robin|23n 1nu 1l8
session sticky affinity cookie|2k9 17f
webhook callback notify url|2c2 1c7 1cg 1qi
rate quota usage metering|29h t3 103
audit trail history log|26n 1ed
soft delete archive restore|266 1ej 1nm 1km
optimistic locking etag version|2cv 1ga 1ib
bloom filter probabilistic|1rv 1fk
consistent hashing ring|1ou 1o3
leader election lease|1vn mu
snapshot restore backup|1ps w6 u2 1en
crash report traceback stack|2bx hj ht 1eg
core dump debugger breakpoint|2m3 19z
profiling flame hot spots|2fj wj r8 wj
linter style format code|20o 1et 1d5 1bh
coverage report tests|1fy di rn
property based hypothesis fuzz|1ye rh 1ql
golden snapshot test approve|25t 17y 1ep
translation i18n locale|1op 13m 1bk 16i
keyboard shortcut hotkey|23c xd
drag drop upload form|25o t9
table view pagination sort component|2g7 159
chart plot visualise matplotlib|251 qn mv my rg lf
heatmap matrix plot|1l0 1ax 1ax ss 19p
scatter points plot|1fa 17t 1fj vj 1lt
error bars confidence plot|1wx z0 1gl
map choropleth|15h zl 1a8 to 1j2
word cloud|ti 1ma
pdf report generator|1f3 uh 1ke
email sender smtp|1xq yg 1hd id
ftp sftp transfer|1y6 1ge
barcode qr code|1oi za
date parse format humanize|1yz z0 z9 1nt vl 1hv
number words spell|17b tc
unit conversion|10r 1dg 1ae rw
interpolation string template|1mo 19e 19e 18f
natural sort alphanumeric|1tv 1y4
group consecutive runs|1bl 1e2
flatten dict keys dot|23n ux
chunked batched iter|1ik ug 18h 1ln
retry jitter exponential|1rw 1uz
memo invalidate key|1nl 1ne
once only initialise guard|1ku t1
plot_learning_curves plot_training_history loss_curve|2fp 1f8 1kb r2 2eu
plot_confusion_matrix|1iv 1js 1uv 1wq
plot_decision_regions decision_boundary_display|2l6 1gp 1m0 1et
plot_roc plot_precision_recall|2a1 1uf
plot_feature_importance importance_bar|1up 11f
plot_correlation_heatmap|1n7 17o
plot_pca_correlation_graph biplot|2s1 2cs 259 1x1
scatterplot_matrix pairplot hexbin|2lb 1qq 1i8
ecdf cumulative_distribution_plot|29e 1fe 14q
category_scatter enrichment_plot stacked_barplot|3fz 1d5 1cz 1mn 1ei
checkerboard_plot|16b 1mt 1o2 16v
boxplot violin swarm|22n 1c0 1kl
bar_chart grouped_bars|1ch 17h
line_chart time_series_plot|21h 1nr
pie_donut treemap sunburst|2vl v9 vm
sankey flow_diagram alluvial|2hw go 1a2
waterfall_chart|176 16p
gantt timeline_chart|1vn 13g
radar_chart parallel_coordinates|29o 1df 126
network_plot graph_drawing|1qz 1ea
dendrogram_plot|139 174
residual_plot qq_plot prediction_error_plot|2hv zz 21u
shap_summary_plot force_plot beeswarm|2v7 108 1xj
calibration_plot reliability_plot|1li 1te
lift_plot gains_plot|1mh 1ws
silhouette_plot elbow_plot|1sg 1eu
word_cloud_plot|19x 199
image_grid_show subplot_images|22g 1n0
animation_plot gif_chart|26x w9
interactive_plot plotly bokeh altair|341 1x2
dashboard streamlit dash gradio app|3as 1zr 1g0 sz
remove_borders axis_style plot_theme|32m 1l0 191 103
savefig export_figure|1rn 17d
annotate_labels legend_outside|25d 16k 13q
log_scale_axis dual_axis|26x 19o 15m
table_styling conditional_formatting|1rq 1af 1f8
report_builder html_report jinja_report|29c 197 1hg
slide_export pptx|1sq xl
latex_table export_tex|2a0 yo
counter_statistics running_stats welford|2sn 1kf 14e q4 21l
name_generator random_name|14r 134 oy
find_filegroups find_files|1f7 220 1gc 19o 1uy 1f7
string_generalize generalize_names ascii_names|1y3 1n9 1np 1sk 1el 2i3
vectorspace_orthonormalization linear_transform dimensionality|2xo 1yh 13r
minmax_scaling_function standardize_function|20x 17k
shuffle_arrays_unison joint_shuffle|2f1 1yo 1rp 1t0
one_hot_array|15b 142 1wb
permute_labels|ym 1lq
mnist_data iris_data wine_data autompg boston_housing three_blobs|5hb 1j8 1d3 1cw 2us
local_mnist loadlocal|1v2 1kt
num_combinations num_permutations factorial|26b 1bm u5
lazy_loader_module proxy_module|2ah 1ux
version_compare check_min_version packaging_version|2aa 1hy 152 1f6
dependency_check soft_dependencies requires_backends|2kj 1dc 1ce 1yz 1bk g3
dummy_objects placeholder_class|1wm 13q 283
deprecate_kwargs renamed_argument|2ei 2ev
warn_once filter_warnings suppress|20s 1ru 1ma
error_message custom_exception exception_hierarchy|2ey xl 18d
assert_equal approx_equal assert_allclose|2i0 1o8
parametrize_tests test_matrix|1kf 1e4
fixture_factory sample_objects|21m rp 18p
skip_test require_gpu marker|2lf 2a3 sp 1xn
flaky_rerun retry_test|28i 1af
doctest_runner run_examples|218 179
test_scenarios estimator_fixtures all_estimators|21m 1ty 176 15o 1uj 1uk
docs_generate docstring_parse api_reference|38b v5 1s4 1cx
replace_example_docstring add_start_docstrings|29u 1r6
type_coercion convert_inputs|1yu 1on 1fc 1eg
sentinel_missing unset|1ug 15g
chain_map layered_lookup|1uv 1a7
attr_dict dot_access namespace_dict|2wq vs yg 1e3
frozen_dict immutable_hashable|2iy 18s z8
ordered_set unique_preserve_order|1uz 1zx
defaultdict_counter tally|1zg vz
group_by_key partition_list bucket|28b 266
zip_longest pairwise window_iter|2qf ux 1c3
flatten_list chain_iter|1xt e1
product_grid parameter_grid|1dm 1ab
topk_heap nsmallest|21x 1vt
priority_scheduler heap_events|26x 162
rate_meter ema_counter|2aq 1fl
retry_http adapter backoff_session|2rq 1aw 1ht
http_cache etag conditional_request|2mw 118 194
download_progress resume_download range_request|2hd 1gd 120
url_join query_string|22c 1e4
cookie_session csrf|1xz y1 145
oauth_flow token_refresh api_key|320 1ci 1lv 119
jwt_verify sign_token hmac|2ua 14x x3 137
sso saml ldap directory_lookup|36n 128 1b5
rbac_policy casbin opa|2ll fv 15b
middleware request_hook interceptor|2bh 197 u8 1l3
cors_headers security_headers|1wy 1d2 140
request_validation pydantic_schema openapi|2pj 1d2 10d 1g2 xz
error_handler problem_response|245 1uf
file_upload multipart_form|20p 1h4
server_sent_events chunked_response|2m9 17j
background_task job_queue celery worker|33s gt 1k3 1d4
task_status_store result_backend|2eo gh 18w
distributed_lock redis_lock lease|2av ec
leader_election heartbeat_lease|2gq mu
cache_redis memcached ttl_cache|2fz 17c 1kv
cache_invalidation bust stampede|2hz 1dj 1fy
disk_cache joblib_memory persist_results|2zj 1zs
lru_cache_function memoize_decorator|2qd 1b5
feature_toggle launch_darkly rollout_percentage|3he 1tx
ab_assignment_service|1mo 13f
graphql resolver|19w 1ya
graphql_openapi_client codegen|2jl xp
rpc_retry_deadline|1tx 1df
service_discovery consul registry_services|2dh g1 wi
tracing opentelemetry span correlation_id|2zk 1sk 1al vx
structured_logging json_logs log_context|1yb 17t 144
log_rotation file_handler|1wh 1ci
log_level verbosity quiet|26a 1aw
prometheus_exporter counter_histogram|2dk v8
slo_error_budget uptime|2eb 12c
sentry_crash error_reporting|25x 1al
graceful_shutdown drain|1zk 27h
daemon_process pidfile supervisor|2jh v6 18h
process_pool_map starmap worker_pool|2k6 1nq
thread_pool_io futures|289 19j
asyncio_semaphore gather_limit|29l 1ct
producer_consumer pipeline_threads|24l 15f
actor_model mailbox|1n6 1a0
shared_memory mmap zero_copy|2bn 1m8 1kg
event_loop_timer scheduler_inprocess|2t4 1u4
file_lock atomic_write|1yv 1xo 13r xo
file_watcher inotify hot_reload|2we 19p
path_utils expand_user relative|2mw 1f6
directory_sync mirror copy_tree|2kj 1ct
tar_zip_archive extract|2di 1ny
file_hash md5 sha256 dedupe_files|47t 1jl
mime_type magic_bytes|2ds rb
pickle_safe restricted_unpickler|2br 1si
json_encoder custom_serializer numpy_json|2oj 1jk 1gv 1do
yaml_safe_load include_tag|2j1 19v
toml_pyproject read_metadata|2de y8
ini_configparser dotenv_load|2gy 15j
config_schema pydantic_settings validate_config|2ge 1b8 16s 18n
hydra_compose override_group|28i 1au
argparse_dataclass hf_argument_parser|328 19b z8
click_typer subcommand|1yk 1gq
shell_completion|124 1on
interactive_prompt questionnaire wizard|2dd 1ow
rich_table console_output|22j 1c3
terminal_ui curses|1sk 1jo
template_engine jinja render_template|2bp 1be
code_generator scaffolding cookiecutter|25o 13z
ast_transform codemod refactor|2hy 18y 1ir
static_analysis find_imports dead_code|2er 10l zc
notebook_clean nbstripout|1px 1da
semver_bump changelog release|2mn 15q qf
git_diff_parser changed_files|2fb w2 x7
ci_pipeline github_actions|2ej v1
license_check sbom|1rh pw vy
secret_scan leaked_keys|22k 1hz
vulnerability_scan dependency_audit|2dg 1ic
state_machine transitions fsm|248 1f0 25u
rule_engine business_rules decision_table|2e3 ht 1an
expression_evaluator formula_parser safe_eval|3a3 1sg
workflow_approval four_eyes|2ae 1a9
event_sourcing cqrs|1ln 162
saga compensation|1fs 2d1
plugin_system hookspec pluggy|2is 1ca 14a
observer_signal emit|1ld 11e
builder_fluent|1ao 16k
strategy_pattern policy_object|1xf 1ni
adapter_wrapper facade|1rb 1m7 262
visitor_tree walk_nested map_structure|2vm 1kr 20i 2ck
recursive_apply tree_map|1xh 2am
object_diff deepdiff|1od 1gu t4
copy_on_write snapshot_state|1se 209
id_generator snowflake sequence|23v pc 1ev
short_url base62|29l 1m7
checksum_luhn iban_validate check_digit|3go 1n5 1ad
isbn ean gtin_validate vat_number|3jz q6 x2
random_sampling_weighted choice|1qq 1fl
seedable_rng random_state|25r u9
date_range calendar_iter|1xz 1jb th
business_days workday holidays_country|2pm 1a0 17e 17w 1by
easter fiscal_calendar week_number iso_week|3fc 11g 13g 10s
relative_date humanize_time|1uk 1ev wt
duration_parse timedelta_format|2al 1ma sc
timezone_convert utc_normalize dst|2z1 1ep ww
cron_parser next_run|1wi ql
date_overlap period_intersect|24z 1bi uw
age_calculation birthday|1qs fs
number_format locale_currency thousands|2e6 162 yh 15z
number_to_words spell_out roman|28g tc
parse_amount money_parser|20j 1ff
percentage_format rounding_rules|1wx 10s
text_wrap indent dedent|28q 1jo
text_diff highlight word_diff|1w8 147
case_convert camel_snake|288 1ac
pluralize inflect|1fs tm
regex_builder glob_match wildcard|2y3 u6
trie_autocomplete typeahead|22v 1e1
markdown_table rst_convert pandoc|2u2 14r
html_sanitize escape_xss bleach|39h 24z
email_template mailmerge|1tq 1kj
sms_push_notification|1ua z5
slack_teams_message chatops|2be 179
calendar_ical invite|1yv oh
map_tiles leaflet folium|2fm 1h1
qr_barcode_generate|1ne vz
pdf_merge split_pages|1vl 1o0 16i
pdf_text_extract|1dz wk
image_thumbnail|132 zg
video_encode ffmpeg|1os 1aq x7
csv_dialect streaming_csv|1q8 1bf
parquet_write partition_columns|1wk 1kz
arrow_table zero_copy_convert|27p 177
polars_lazy duckdb_query|2cn 223 1cz
dataframe_accessor extension_array|2gg 15r
dataframe_to_sql read_sql|1k0 18f
graph_database neo4j cypher|34l 1cd
time_series_database influx timescale|2mp 189
document_database mongo|1m8 125
key_value_store rocksdb dynamodb|2hl q5
object_storage_client presigned_url|2of tf 19d
search_suggestions fuzzy_finder|27v 1kn
geocoding_service reverse_geocode|1px w5
weather_currency_api third_party|32v 1jt
payment_gateway stripe refund|2lp 19i
invoice_generator billing_run|1u6 1gi
tax_calculation vat|1sm zv 1js
subscription_proration|1dg 1g4
inventory_reservation stock_lock|2e6 1tn
shopping_cart checkout|1tp 1iw
coupon_discount pricing_rules|269 zv
address_validation postal|1ki zw
user_registration verify_email|28s jl
avatar_profile preferences|1qb rf
comment_thread moderation_queue|2bc 15j
chat_room presence|1q9 hx
recommendation_service serving_cache|1ze 1vx
model_server predict_endpoint fastapi_model|2ez 1lb 19a sf
batch_scoring bulk_predict|1us 1ee 1jh
prediction_logging request_log|17y 1cm
feature_lookup_service|1eg 118
model_warm_start preload|1zm 1vb
dynamic_batching queue_delay|227 1jb
gpu_pool worker_manager|227 1qf
onnx_runtime_session inference_session|2bt 18j
edge_deploy tflite_micro|2f0 14i
model_encryption license_model|1ie 1ht
mlops_template project_structure|26z 270
forecast forecaster forecasting predict horizon|1de 11o vb wk 1c4 1q0 vg 1we 1w0 1m3 zn 1x8 1as 12n 1r1 1bi 1rk 1gb
naive seasonal last value forecaster|26p 1qc 15k 1a2 106 16e 12j 1bt 2ix 1zt 1xv 2i4 244 11y 1nb 1y8 18i 1ae
arima autoarima sarimax autoregressive|2pg 1nt 19r 231 20q 1a4 1eu 1xn 1a4
exponential smoothing ets holt|2cy 1ne 1uh 1xy 254 1bz 289 1yp 20o
prophet trend seasonality|1nd 25j 3b4 1ej 15m
deseasonalize seasonal seasonality stl decompose decomposition|33a 206 1nm 1hg 11y 1u5 1zc 1us 3je 24s 1bt 1px 3ia 1pb 1p0 2lz zx 2yf zy
detrend detrender trend|166 y9 1uh 1qv 29z 1mi 2f4 20v 1bu 29p 1kj 224 1j3 ue
difference differencer stationary|1qu 19f qk 1ak 1cs 270 1x1 216 1s6 1h8 wt 2c8
changepoint change point segmentation detection|2ae v6 1jm 1ef v5 rl 1pp 1fw 14h 2qi 20j de 1og 17g t5 sn 1tp 16g 1v0 19x 1kt 219 1rl
anomaly detector outlier detection threshold hampel|3bz 1p5 10t 1od 1dj 1at 1nm 1yq 1gx 38f 1mb 1fs 1ga 1of 1ao 173 1od 1k8 1j0 1cp 22v 22w
dtw dynamic time warping elastic alignment distance|3q6 1ss 1mw 2eu 1xm 2fb 1f0 2tv 1v3 1rz 18l 22n 1bc 1hk 1tm 1ni 1wb 29x
shapelet subsequence motif matrix profile|2yr 1r2 1bt 10z 179 12s 20a 2ou 1kl 1l0 26l 2bo 1fx 1kb 3h3
rocket minirocket convolution transform|2et 1dl 1oz 2ey 2hg 2ao 2as 1rl
time series classifier|16r 190 sk 1ky 1ul 1di 2bd 28f 1a9 26f 1hq 1r5 1ac 1ab 1o3
hierarchical reconcile reconciliation reconciler bottom up|2uq 1yx 1im 20x z3 103 1qi 2u6 2ef 1av 1wf 1x4 1h7 1vs 2f6 1b3 zs
sliding expanding window splitter temporal backtest evaluate|3y1 17s 2ay wn 1qn 1p6 19l 20c 16j 3cb 1bs 13k 1jq 1sn 1ef 28n 2f1 118 1sv 278 1bk
resample resampling frequency upsample downsample|2cl 1k3 ze 1go 25v vf 1ja 1ps 2st 1hq 1z1 13d 11b 17w 1kq 19k 178
interpolate interpolation|jt 22i 1m2 qz 1w1 1fh 1sj 25q 18q 1cu 1ec 22e 1y9 1wc 1kf
padder truncate unequal length|2d8 186 1m2 203 18q 1p7 u3 1ad 22w 1vv 17n
fourier spectral frequency fft spectrogram|31p xr 1cx 1cu hq tb 1rq 1mp 1j7 1ic 1j5 257 1fo 1nu 159
smoothing filter kalman savgol moving average|35p uf zm 1rc 10a 1rm 1fl 24o 1m2 21b q5 1tg 13k 12s 1fi vm 1et
panel multiindex instances|1vs 12d uz 14a 12u 17l v2 1h1
exogenous covariates regressors external|2jh 1ws 19h yn 1ab 3fr 2cp 1b6 1us 1ok 1yw 1n0 1s7 1lh 11k
lookback reduction tabular recursive direct|2xy 16j 1hm 1pt 1fm xh 1z8 1iz 1ut 1z1 1t6 y4 1q7 1ef
bollinger rsi technical indicator|2lz 1hx 1ix 1x8 1w7 121
intermittent croston sporadic demand|2nu 1lb 1ja 1fq 1fq 109 2gw 1ie 12l 1cn 112 rq
theta forecaster ensemble combine|1zc 14d ti 1o3 14u 14e 1mr 11q 1mj 15b 1md
catch22 tsfresh extraction summary features|2rn 15q ug 1i6 109 1a2 146 2bf 1dz 1s5 1bm 1e8
vector autoregression var granger|1s7 1a2 1k4 1kx
garch volatility|1ae 1fs 254 1i3 1lc
bootstrap series block mbb|24c 1di t3 257 1dp 1u8 1s9 16d yn
probabilistic forecast distribution quantiles interval|2i1 1fk 1wi 1mu 1y3 1dd uy 222 xo xh 274
update refit online streaming forecaster|2i8 190 10e 1qe 18k 1fc 2f4 1jt 1k6
multiplexer select model tuning|1yq 1yy 1q3 1zw 1ps 2g4 1je
direct recursive multistep strategy|29o 192 1q1 1l9 24h l4
anomaly score stray isolation lof|2u1 xv 1sv 157
hidden markov regime state|25r 11a 1rm 1t1 25m mu 1dq
piecewise linear paa sax symbolic|35n ud 1hh 1pv 1y5 w6 zg 1r2 yx
distance kernel pairwise series|1yh 17x 197 15s 1o0 1jw 1ea
time since elapsed days until|2cy 1su 1yf 1e1 15j 1yp 1jo
trading calendar business day|21h sk 1oh 17e zz
autocorrelation acf pacf|20i 1c2 1mc 1th 11x 1qh 116 18b
hierarchy aggregator levels|1le 1dl yb 1qj 20x 1tb
clusterer kmeans medoids series|273 14e 1q8 1hm 16r 153 17x y7
early classification|11k 1qf 2mw 1ky
regressor series extrinsic|1o6 128 1ef 2hl 1di
plot series correlations windows|1ua 1gw 26y 1om 17l 1j2 1b0 1ey
cutoff horizon relative absolute|2d6 ze 1ds tm u6
convert mtype container|1o5 15g 17c 1jz 1ua 1cd 1nb 1mv
holiday features events promotion|1y8 1q9 1kx 196 1jh 1e2 1gg 25z
ses holt_winters|1z1 xt 1ia h7
tbats bats multiple_seasonality mstl|35p 23d 1ar 1ql 141
unobserved_components state_space structural|2k9 2ca 1ui 18e
var vecm cointegration|1ed 21g 19q 1re
adf kpss unit_root stationarity_test|3hj 1hi 1oj 1cn 1f2 12m
ljung_box white_noise durbin|2zu 1ky 1dm
box_cox_series log_transform_series|2ep 1ok 1jh 13u 1g1 19p z5
seasonal_period detection periodicity|1ev yn 1b6 1pv w8 uo
trend_forecaster polynomial_trend stl_forecaster|26t 1cu 13l 1gs 1js 2bk
auto_ets auto_theta statsforecast auto_model|2ui 1xg 1hg
nbeats nhits tft deepar temporal_fusion|44y 1an 217 14n yd 19m
patchtst informer autoformer transformer_forecaster|2qw 1gw 158
foundation_forecaster chronos timesfm moirai zero_shot_forecast|46t 12c 1mo 20a
global_forecasting cross_series pooled|2f1 qo 1g1 zq
forecast_combination stacking_forecaster weighted_ensemble|29c 2bg 160
top_down middle_out proportional|2ch 1oo 1qj
mint optimal_reconciliation wls|2j4 20c 1sy
temporal_hierarchy|179 21h 1vl
prediction_interval_series bootstrap_interval naive_variance|2xa 1g6 1se 1c7 1l1
conformal_intervals_series enbpi|28q 1vt 1r6
residual_bootstrap simulate_paths scenario|2qf 1ts ut 1l6
forecast_accuracy_series bias tracking_signal|2wy 1vp 1cr 1bm
cold_start_forecast new_product analog|2lr 198 1ex
promotion_lift baseline_sales decompose|2ve 1cu 1lp
demand_sensing short_term|251 1t6
nowcasting ragged_edge mixed_frequency midas|3g1 2yh 1yq
hampel_filter despike|1ux 21x 1l1 1ga 1iv
savitzky_golay lowess loess|2vl 19d 1yy
kalman_filter kalman_smoother particle_filter|2fs 287 11z 1o1 1yw 12u
bandpass_filter butterworth lowpass highpass|3c5 1fm 20g 1kd y9
wavelet cwt dwt|23c 11q 1y4
stft spectrogram periodogram welch|2r4 1hm 11b
hilbert envelope phase|1ym 17k 1tm
peak_detection find_peaks prominence|234 103 1cu 18z
zero_crossing turning_points|1qc 1ap rs
cross_correlation time_delay alignment|2f7 25x 1n6 130
matrix_profile stumpy discord|2f7 2bm 1dd 1er 1bc
sax bag_of_patterns boss weasel dictionary_classifier|44z 14f 18r pe
interval_forest tsf drcif rise|30o 1rs 1hy 1cp wo
shapelet_transform learning_shapelets|1g2 1p2
hive_cote ensemble_series|2cw 1xq 29j
inception_time resnet_series lstm_fcn|3c1 1x1 19z 1qg 1br
knn_series nearest_curve|1ux 1qn 1p8 1yq
lcss edr erp msm twe|3ee 1do 1kc
barycenter dba average_series|286 19m 1st
pelt binary_segmentation ruptures|2dh 1mj 21j 1he
clasp fluss semantic_segmentation_series|2tr 1gz 1e4 194 1ms
cusum ewma control_chart spc|34v 19j 1du 20k 20j z7
bocpd bayesian_changepoint online_changepoint|2fr 17x 23x
stray_detector dobin|1zg 25z 1m1 1yj
windowed_anomaly forecast_based_anomaly residual_anomaly|1y1 1pw 1hu
seasonal_anomaly twitter_shesd|2fr 1wr 181
multivariate_anomaly vae_anomaly usad|2ik 22i 1l9
event_detection onset spike_sorting|2nc w8 19s
gap_detection missing_timestamps irregular|2m5 1ip 1bt 13v 1g5
time_alignment synchronize_sensors clock_drift|35c 29s 15x
ffill_series imputer_series seasonal_fill|2jm 27b 10z
window_summarizer rolling_features lag_features|2ih 1o5 13y 1ej 2js 1yv
fourier_features seasonal_dummies|229 1ot 10i 2ly
time_features hour_of_day is_weekend|27x 19o 1m4 1mb
target_lag leakage_time|1zx 18z ki
scaled_logit bounded_forecast|1yg 1oh 1ha
id_transformer pipeline_series forecasting_pipeline|29a 1ef 1cu 27x
transformed_target_forecaster|1b9 20g 2t2
grid_search_forecaster tune_forecaster|1sw 1zf 1wf 16a
forecast_by_level column_ensemble_forecaster|1pd 13h 1bl 18a 175 1dq
sktime_datatypes datatypes_check scitype|2kf 15y qd
load_airline longley load_series ucr|2wf qm 209 rb
simulate_series arma_process random_walk|2wb wq 18o 17o 1b0
survival_series time_to_event_sensor|28k 1rr
dynamic_factor_model common_trend|2bq 2gs 23p
spectral_residual frequency_anomaly|273 zz
lag_selection order_selection aic bic|2v8 1kw 1so
ensemble_bagging_forecaster|1hq 22m
online_learning_forecaster hedge|1ws 1p6
calendar_adjustment trading_day_effect x13|36c 1nz 1ls
inflation_adjust deflate real_terms index_numbers|3oh 1i9 1dm 1g6
growth_curve logistic_growth gompertz bass_diffusion|3hd zx 14u 183
epidemic sir seir reproduction|2vl 13u 1ae 1zo
queue_arrival call_volume erlang|2u7 1x8 ww 1dt
pipeline dag node flow workflow|2kf 1f8 sf 16h pi 185 2fb 1ps 194 1f6 1fh 1oo 1tm ur 15u
scheduler cron schedule trigger|1os 1cb 10v 18u yu 2e8 192 13c 1b0 129 1e2 141
parallel runner multiprocessing thread pool concurrent executor|43n nr 14o 1cq 1bm 1cu 111 1kt 2ol zs rn 257 27w wj 1o0 1fo 1fk zi 1o7
foreach map fan out branch|2j3 14t 1f3 1k3 149 1fe 2pb 1hf ud 1w3 15p 1pk zp 17u
join inputs merge branches|1t0 1p3 1k1 1fw 18e 1s4 1hz 1jd
condition branch dsl if|1ok n5 v1 1jt 2ib 189 1ri wg 10i 1kq k0
retry backoff attempts tenacity|2ha 1d1 zc zv vq sd 1md 15m x1 1dv 38g 1s8 1ft 14i 237 2lj 14f 1jr 1i5 195 1hz 120
catch error fallback|122 1rh 1eh x2 1bq 1cx sn 20s 1vo 1vu 1wb 1mq 1pd 1ed
timeout deadline|19p 1v4 1he 167 1d9 16d 24i 1x3 vg 1ro 1ml 2dg 167 1ba
resume from failed rerun|1nf 1gd wd 1k9 1el 121 431 1qy i5 1wu 1l8 1f0 vu 12x
cache cached memoize lru|1s7 we 1b4 qd 1fa 18k i5 153 1b9 1d9 x6 35g 1vk 1d5 15g 1bk 1rc 1nt 1fl 1bq 1ww
lazy deferred|199 hd ux ec xt 1f4 1co
batch batcher buffer flush bulk writer|3ng 18o 137 1gt 1m1 1dz 266 ut 1l2 1dj 1fj 1di 1rb 192
stream kafka consumer ingest push|2u6 1ag wi 1a3 uu 10d wk 15b 10p 19e
ingest loader extract import|1nn 17q u3 1w3 1pt xj 16i 19h
materialize materialization incremental online store|230 24r 23b 1mm 1a1 1sl 33d 2a1 19h 1zv 1f7 22e 29o 1pd
historical features point in time join offline entity|3ax 1v1 1a4 1j6 1bx 12h g7 uu 1ql 2s8 1jm 2hr 1cm 2kq sl 1mm 1vx 1bg 2lv
online features serving lookup low latency|339 1qk 1mc 16u zw 39q 1pi 2h2 1q0 1ov 1oz 1ng 18z
feature view definition registry store|2fl 19y 119 119 1iu 1io 1m8 1jx 1p1 1ns 21c 1ay 1ah
on demand transformation request|1cw 1qs 25e 1ir 25i 1b1 2fa 24h 16d 1a1
ttl expire expiry freshness|2gb 1q3 1bj 15r 15r 1hg 2y5 vd x9 13h 197 13u 1ku
entity key join|1f0 xb 1n1 1li wh vx v6
validation expectations profiler reference|1xv 1u8 21d 1q5 256 229 2ig
lineage provenance|19u qj s0 11g 1lp 1a8 so r0 tf sl
artifact dataset catalog versioned|21z 13f 1ki 1zj 14h 1gr 159 ud 2tl 1e2 15a 279 19y 1cm 1ck 167 17i 1h4 ys
version snapshot timestamp|1jp 1ma 1ve 1hf 1k0 15n 21f 1dk oy 1bo 1bt 1kz 11a 1ai 12f
parameters config override environment|214 1gg 1i7 u3 17z 1zb 2hk 1d6 tw 1iu qz 1r3 12l 17u 1s8 to 1vy
template omegaconf interpolation variables|299 1cy 1rq 1xx 119 14d 1fq 16i
secrets credentials token vault|24i 1go 19f ki uh 17q 1hu rz 1t4 1fw 10u 1im 1rh 116
environment variable env dotenv|28j uv xg 1er 1x9 vr 1be
conda pip requirements dependencies image|2pr 1am 1eu 1am 17x 1ka 1m5 14c 1fd 1e0 1c1 1k3 1iv
docker container image build|20i ya 1ge 1lr vj wx 17w wq
kubernetes pod job resources toleration|2ws sn 1mb 12w 1bo 17z 1b9 1bw 19j 1lc 1ty 1g1 1t5 1ap 16i
gpu accelerator resources request|23i 1d6 18d 169 z8
batch aws sagemaker cloud|290 1p0 1da t7 205
card report html visual|1yk 14x 1tj 17y 1bl 1hk 1au 1ni 1a7 1i7 1t2 1eo
notebook jupyter convert|1od 1cw 168 1b8 13k 1gm ut ks z7
hook plugin callback extension|28k 1k5 1be 1xn 1pi 193 29k 1g4 18a 1pj 1jj 1w5 1lx 159 1mv 1nw uf
tag filter select subset nodes|2gq 14b 152 v1 tp 16a 15d su 1vy zc sa yu
event sensor trigger deploy|237 18h 1bo 1ud 1ah 1wv 1dv ua 1hu tw 1q9 1ku zn
spark dask ray cluster|2dy 1ls v6 153 1a0 1b1 1iv 10m vr xe wo
partition partitioned|jl 14f 10e 14w q8 1oz 174 19q 1al 1ck 28g 18w 1br 1ed
parquet arrow columnar|1vc 14j 1qz q0
csv excel reader spreadsheet|2fk 12e 14t 121 1g9 12j 17s
sql query database engine|22m xg tn 18b y4 z4 v0 17i 17q 1ex 15x
s3 gcs blob bucket storage filesystem|3jq ti 1qj 1lr 10a 1mv 1f9 235 17m 1k8 145
upload download transfer copy|20o 1h8 v5 1bt s5 16v 1ag
compress gzip zip archive|2c7 165 uz t3 zt lf
checksum hash digest fingerprint|2f3 og u2 18o ub v5 1fb 11x
lock mutex semaphore|1vk bm sf 1l8 rf 16b 174 103
watch watcher reload|1rm 19w 1g4 yv 1ed 12s
cleanup garbage retention purge|2jj 1al zg yy 18h zq 1lh 120 1aw
step decorator function component|1ri 14m 19d 1no wb 1u2
container component spec python|232 1lq 25x 1h2 17p
importer existing artifact|1l5 1ee 18l 1jg
exit handler cleanup finally|2g7 1qx 2te 1wp 1vg
for loop collected parallelfor|1p2 1os y2 1ew
control flow when dynamic|1im 199 wj 16m
input output placeholders path|1uz 13b 19x 17x
compile yaml ir spec|2dq 162 2au 1h4 12p
recurring run experiment|1f4 o2 19g 20d ps 19p
run comparison list archive|1th br px 125
pause suspend approve manual|2gz v0 1rj 10p
argo airflow step functions deploy production|32j 1sf 1ue 1h1 181
client inspect past results|1xg 1l4 1ih 26i 10n 1bk 1q1 24u 1x8 1ha 1a4
namespace user project isolate|21c 19i ov 1rk 185 s0
tags search runs|195 13e 14r 1aw
code snapshot package|1fn 19a 1jx 15x 1f5
pypi conda bundle offline|2j0 2aj
s3 parallel get put many|25v 1sl 28j 14i
include file data|18m 18r 1ne sh
unbounded foreach cluster gang mpi|37g 1tt 11w 12t
slurm ray torchrun|223 1i1 1ij ys 1le
dataset transcoding same file|1v4 1xg 2ed
memory dataset shared|18a 1rb 277 1d6
incremental dataset checkpoint|1kb c2 10a r9 12e 1ms 1pu 19r
lambda dataset api wrapper|1mn 1le sq 1b8 1gj
dataset factory pattern wildcard|269 1fc 1x5 u6 1gj 21u
namespace modular reuse pipeline|25w 1vb 1ng 1ny 25p 1bv xp
slice pipeline from to nodes|1h1 zu 1k9 178
viz visualise graph|1pw 1p4 rn 181
session context run record|1sl 1a1 w9 1ji 1ao qm
starter template scaffold new project|2cd 1em uk 1c7 nk 1hd
micropkg package share|1kr 1n2 1p8
feature server http get online|2bf 1e4 1zj 1fd 1hg 1dl
push source stream|1ex 1b1 17p 1xv 1bz 1bz
offline store warehouse bigquery snowflake redshift|3gb 1pq 1bc 19f 1eg 1h9 181
online store redis dynamodb sqlite|2ut 1r9 24f 1a0 1oa 16k 133
registry apply plan teardown|27m 1jk ce 1xx zt 1dh 159 24o 12b
data source batch request schema|24r 1g5 1at 13m 1bx 1n0
feature service group version|1mf 16x 1ea 1dq
saved dataset logging|1bg v9 14t 1sn 1cm 1q4
stream processor spark ingestion|27r 19u 1nk 247
permission policy decorator protect resource|2r6 sd qd 1in 1rm 13c 13p
vector similarity online documents retrieve|2c4 1sv 1qt 1zf
ui server browse|1pm 1bh 1p9
bulk import migrate data|1je 1ra 1r2 18t
change data capture cdc|20z 1av 2gw tl 144 12t
upsert merge insert or update|25z qf zc 116 uc
slowly changing dimension history|1y6 1m2 25z 11a fj 1ac
data contract agreement|1hf 14v 1pt uk
row level sampling preview head|2d7 15c 18b xz
surrogate sequence numbering|1ff ob mz 1ew
late data watermark|1gr 1uf 29a 1kv
node_function task_decorator operator|2el 1o7 1gq 236 xg 1hp
pipeline_runner sequential_runner thread_runner|26r 1iq zf vj 295 135 1au
task_dependency upstream downstream trigger_rule|3ak 1x2 16a
sub_workflow child_flow nested_pipeline|36w 18n wj
dynamic_task mapped expand|1zd 1u1 18i
backfill catchup historical_run|2du 16c 19e 1jv
sla_alert late_task deadline_miss|3db 1jc 10v
idempotent_run rerun_safe|231 1rw
priority_queue_tasks concurrency_limit pool_slots|3s4 1ct 1bv 14t
step_cache fingerprint_inputs skip_unchanged|2tm 1u2 12o 1lx 1si
artifact_store object_store datastore|21i 18n 1v7 1hh 1ke
data_versioning dvc lakefs delta|2sf 15h 1qy te
model_registry model_version stage_transition alias|2z1 150 ui zp 13f 1k1 um
model_deployment rollout_model canary_model|25x 1fc 1mm
model_packaging mlmodel bento|26h 1p8 14b
model_store_dataset pickle_dataset joblib|2f3 1uy 1e5
experiment_tracking run_tracker log_params log_metrics|3hn zx 14j 1ed
plugin_entry_points discover_plugins|21z 1tx 1g0 14z
catalog_config data_catalog_yaml credentials_file|2v2 1dl 1hn
config_loader environments_config base_local|2im 15e 150 1by 1p3 1do 20g
runtime_params extra_params cli_override|2wg 15r 17g 1im
globals_config shared_values|1rv 1bq
versioned_dataset load_version save_version|1po 1j6 1b6 1u3
cached_dataset in_memory_cache_dataset|1bh 272 1cb 1cf
partitioned_dataset incremental_checkpoint|23w 1wy uc
api_dataset rest_extract paginated_source|33y 1mz 1ii
sql_table_dataset query_dataset chunksize|2kn 1hu z5
pandas_dataset spark_dataset polars_dataset|2cg 1zk
image_dataset_io plot_writer matplotlib_writer|38p 187 wj
json_yaml_dataset text_dataset|1w4 1j6
validate_catalog missing_dataset check_inputs|2od 1th 1e1
kedro_project bootstrap settings_project|23c 193 16n
ipython_magic reload_session notebook_extension|3nd 1gy 12b
telemetry_usage analytics_opt_out|2vo 1pd 1ek
micro_batch structured_streaming window_aggregation|328 1cg 1y7
watermark_late tumbling_window hopping session_window|3lm 1eb 184
exactly_once offset_commit consumer_group|35e 1du 1fb
message_queue rabbitmq sqs pubsub|31t 1bj 19q 15x
schema_registry avro protobuf_schema evolution|356 ve 1xe
etl elt extract_transform_load|2qj 1kn 191
dbt_model sql_transform incremental_model|2kn 1fb u7
materialized_view refresh_view|1ox 195 1bb
star_schema fact_dimension date_dimension|2o3 tf vg zl
data_vault hub_link satellite|2no 1pl
data_lake bronze_silver_gold medallion|3u9 1ik 14v
table_format iceberg hudi delta_lake time_travel|4bx 18s og
compaction small_files optimize_table vacuum|2sg 23g 1y6
column_lineage openlineage|1mt 1ch zy
data_quality_monitor great_expectations soda deequ|3y1 1k0 10u 19t 1ax
freshness_check staleness|1kt 15b u8
row_count_anomaly volume_check|2cg 1un 21p
referential_integrity foreign_key_check orphan|3hs 150 1t3
uniqueness_check primary_key|21l 1en zh
data_masking tokenization_vault subset_test_data|2ra 1l0 15d
access_control row_security column_security|2ag tb dy
gdpr_delete right_to_erasure retention|2zs 1w5 wy 19l
consent_management opt_in|1wd xl 151
audit_log change_history|1vi ce
cost_monitoring chargeback cloud_cost|274 136 1ii
query_optimizer explain_plan index_advice|322 zh yn
sql_builder query_generator jinja_sql|2n8 1ak 17f 1i4
sql_parser sqlglot transpile|2j4 1i1 106
orm_model repository_pattern session_db|38u 17a 1ad
schema_migration alembic flyway|2kg 1hg
seed_data fixtures_db|24o 1ff
bulk_insert copy_from executemany|2bz 1uv
connection_string dsn engine_factory|2uz 1ax
read_replica sharding_db partition_table|32d xk 18b
transaction_isolation rollback_savepoint|2fs hd 12u
deduplicate_stream event_id|256 1a0 1bi
reverse_etl crm_sync|2j5 1xy 1sm
file_transfer sftp_sync rsync|2v0 1ge 12p
file_arrival_sensor directory_poll|2is 18v
archive_files rotate backup_data|2ew 1n7 w6
manifest inventory_file file_list|20v 1bx
data_sampling_pipeline small_run dry_run|2k3 ti xs
job_status_polling wait_until_done|2jg 2dy wy 1f6
log_streaming tail_logs remote_logs|20c 1q6 wx 1yd
resource_spec cpu_memory_request resources_decorator|2zz 1mw 1ex 1rs
node_selector toleration affinity_k8s|2yt ty xe
volume_mount pvc shared_storage|2vu 1c5 1e9
secret_mount env_from_secret kubernetes_secret|2dq 1ay ub
config_map env_injection|23g um
image_builder dockerfile_generate base_image|2kp 14k 1el vj
code_package upload_code remote_execution|2fu 1nw 1e9 1f8
spot_preemptible interruption|1vg 1re xx
autoscaling scale_to_zero|1lq 1ci mu
pipeline_parameters typed_inputs default_values|2iv 18t vc
pipeline_spec_proto ir_yaml compiler|3h6 x7 1in
component_loader load_component yaml_component|202 ng pb
artifact_types model_artifact metrics_artifact markdown_artifact html_artifact|2wq t9 1hi 1te ve 1hu
metadata_store mlmd execution_context|2q0 1in
caching_options disable_cache|1le 174 1b1
retry_policy max_retries set_retry|1xs 177 1aq 1bn
exit_task on_failure_notify|246 1d6
conditional_group if_else_task oneof|1za 1p1 y1
parallel_for collected fan_in|1kr 23r 1in
nested_dag pipeline_as_component|21u rb
accelerator_type gpu_limit|1z4 1fl
run_submit create_run client_sdk|2lp 15o 1c8
recurring_schedule cron_trigger interval_trigger|2rv 1b2
notebook_executor papermill|1v9 1b8
local_runner subprocess_runner docker_runner|2dc 13g 1ez
flow_spec self_next start_end|2aa ol 1cq 16b
current_context run_id task_id current_object|2v4 11n 1gy 212
parameters_flow json_type config_file_parameter|2pw 16e 1rx 179 1t6
checkpoint_step auto_resume_step|1xz 262
card_component live_card image_table markdown_card|2on 20l 1sa 29j
trigger_on_finish event_trigger|1h9 1mx w8
project_branch production_token|1th 1fw 1dv 1g7
environment_escape pylint_flow lint|30e 1lh yw vf
monitor_sidecar heartbeat debug_logger|31o 1h4 1d1 1g5 115
exclude_merge_artifacts conflict|2b6 16t 1xn 1nw
catch_decorator print_exception var|1mg 1j7
timeout_decorator seconds minutes hours_limit|337 127
retry_decorator times minutes_between|2bj 1mc
batch_decorator kubernetes_decorator remote_step|2fy 16y
parallel_decorator num_parallel control_node|2m4 11v
secrets_decorator secrets_manager|1kl 1c5
tmpdir_step scratch|1mq 1cg
feature_repo feature_store_yaml repo_config|2hy 12x ya 1cx
entity_dataframe timestamp_column event_timestamp|2gl 203 1ng
feature_transformation pandas_udf stream_feature_view|373 re 1ok 1lz
batch_materialization_engine lambda_engine|1lu 1z6
feature_logging log_served_features|1c7 11i
feature_validation dataset_profile|1us 1pr
registry_cache registry_sql proto_registry|28w 1x2 1zw 140
online_retrieve_key_value serialize_key|2cn 1sv 10t
offline_to_parquet bigquery_export retrieval_job|3co 1ze 1fp 10i 1rq
feast_cli feature_list describe_view|350 18t 108
remote_offline_server arrow_flight|2tf 1co
feature_view_projection alias_join_key|2wj 26w 25e
winsorize clip cap trim|2gm 1au 2ro 2c9 291 1we 38b 2i8 227 3co 29y 2dl 224 3ed 2bl 1ic 294 1zb
impute imputer fillna missing|1pb ws 1on 1g2 17b 102 uy 1x9 2ir 234 wm 19j 1ef 26q 1j6 2h4 1q8 24h 1vp z9 2s8
dropna missing|15z 1kx 1j4 1er 18h 28a 1vk 27l 1qa uc 1kh
deduplicate duplicates unique distinct|2ap 16d 15y 1t8 1go 1pl 1zh 23b 1df 1mq 1kh 1r7 1ox 28n xl 18y 13o
one hot encoder dummies dummy categorical|26w 1m6 23q 1n5 1j5 we 1sf 1db 1u3 289 1lg 1j2 291 1lk 1m4 2ca 1cd 2k4
ordinal label encoder|1i7 15l 1ro 14n 1oi 2as 17f 1qa 1bx 152 1mg 1e3 137
target encoder mean encoding|1cp 1s5 2o9 2i7 2ot 2am 1e3 1ny 1x6
hashing hasher feature hash|1ob 17g 1uq 2po 1nc 28f 2g7
standard scaler standardize zscore normalize|279 1d8 1kj 13a 213 14h u4 101 3f0 1py 20w 1ac 1yg 1sw 38g b6 1fx 244 vz
minmax scaler scaling normalize rescale|2qx 19e 2ed 1c8 18i 1b7 2bt 2fx 1rs 243 zz 1hq 2ea 12h 2qi
robust scaler quantile|1pp 1xu 2py 1uk 2em 1hm
power transform boxcox log yeojohnson|2uy 23e 13c 105 zt 1f3 2ym 1j8 20f 1y5 2h0 1n6 1xu 1nr 1q2 1co
binning discretize discretizer bins bucketize quantile|2bb 14s 19t 1jk zt 112 3dl 1ef 11o 2gg 23e 14o 29p 10q 1cg
polynomial interaction features|1l0 1ai 19w 1ob 2eq 2bh 1mn 1md 25x w4 1uu
feature selection selector subset sequential|2l4 1pt v0 17p 1gm 144 1hm 198 1dm th 21u 1kk 1he 2pz 1fu 18y 1ng 1jp 2qi 1vr 1vg 1ko
recursive elimination rfe exhaustive|2px qw 26o 201 2h8 25a 2li 26e 1qo 2i5 1cw 23j 15j
variance threshold constant quasi|2dc 1xt 1zz 258 1fp 2m5 240 1sc 1nw
correlation collinear multicollinearity|1z1 14s 190 1qc 15d 22n 2sk 12b 1ca 1hd x4 2bg 1m4
pca principal component decomposition reduction|2xc 1m5 11a 268 19w 24p 13f 3dz 1ht 1me 1np 1j9 2cp 1l7 w6 2t6 2ep
tsne umap manifold|20z 1nq 18f 3hc 2he 1qa 2hx 1s3 2hw 2e5
column transformer selector|1d5 1af 1q0 16p 19a 1xx 1ro wt 1by 21w 20q 15s 1me 2tr
pivot melt reshape wide long unstack|3rv 13k 1b1 1uh 1l4 1xm 17h 1cy 1l4 19t 1rd wj 1g2 19e
join merge lookup|1i8 1ij 1pv 26x 230 17p 1fj 2da 1di 2g9 1xv
groupby aggregate aggregation|183 we sz 106 qy 20v 1s4 1eh 1z3 1cw 1vc 1yn zg xd wu
rolling window moving summarizer|1zm 17k 1vb 10c 1v5 1qf 25f 2hz 1w3 1nw 1g7 1xq wf 2gc q5 1a4
lag shift lagged|11c 13n 17g 143 15x wr 1c6 174 2ms 1dn 2dv 1k6 18c 1cg 1i5 18e 1ki 18p
cumulative expanding running|1j3 z4 1th 1rq 1gk 17u 115 121 1ru 10m
sample sampling subset subsample|1m5 175 11r 1no 17l 18z 1td 1kl 129 1qv 1gw 22y 14a 1q7
train test split holdout|1pf 1fj 19b 1uq 1m8 14c 3b6 20v 22z 1f7 240 1r4 14e 1sb ww 1pn 1pz 22h
stratify stratified|mu 1fw x0 143 1oi 3bs 1ml 1ab 2hs 1bq 1nt 1vm 23x
shuffle permutation|13b tq s3 1gy 1tq 1hu 17q 14i
outlier anomaly isolation|1la w0 1lu zo 15k 1ye 1eo ve 13t ux 1cq 1pp 1hh 1c0 1d2 1h0
schema validate validation expectation|1gi 1mo 16m qm 16c 23y 1ct 21w 1gg 28q 1uc 1u6 1v8 1xy tn 2nd tr 2a7 1dw 1ty
profile profiling describe summary|1j8 yo 1fs 2ij 22t 1ms 13d 2fd c2 1lz 18i
datetime calendar holiday features|23r 18e ma jf sk 1wj 1eu 1xj 1a5 1fs 1kt mu 1js 1ox
timezone utc localize|1sp 175 sa 30f 1ld 1nj 1ow yg
currency exchange money|1lw 1kf 2kg 1sn 12j tz
geocode coordinates latitude longitude haversine|3cf 204 w5 2g2 1rj 103 19e 2t7
regex extract pattern parse|24c 1mn 1e0 2l9 1bt 1rd 12f 1sz
fuzzy levenshtein similarity matching edit|2lo 1fr 1fs 16d 36y 1g8 1pz 15e 1v9 1ei 1j9 2dv 1hd 1aw 22b
anonymize pseudonymize mask redact pii|38m 19m 185 1id 15w ro 2qi 1n3 18a 1zy 25a 1n7 2ke 1zq 19w 1fx 1g4 1h2
cast dtype astype convert types|2w6 z2 17l 10p 15g 1pg 1mc 13p 1mr mo 1ax 161 1lc
rename columns header|1hx 12d 1g2 1v5 187 1co 11u
explode unnest list column|22t 18d 27n 1nl 25l 1ew 1h6 15s x3
rank ranking percentile|110 1b1 e8 f9 1a4 1e4 19x 1be 19h 155
coalesce first non null|1rv 149 1tv 2fd 1o7 17u
cap floor clamp bound|2go 1sn 2li 1v3 1ia 1ol
crosstab contingency table|1pu 1m4 1yt 1q7 1j7
weighted average mean|15t 17j 258 16i tt
random noise jitter perturb|23b 1hk 1jf 194 zm
synthetic generate fake data faker|2kq 17i 1a4 1hy 1bm 1qq 1f8 2f8 1xm yt 1t9 1ss
balance weights propensity|1hx 1fv 18q 1y2 1ep
sessionize session gap|118 1eh 2wn yv 1yn 2at 19r 1mf 14k
text vectorizer hashing features|1q2 12b 1je 282 1hx
feature union combine transformers|1vk 1mu 2dx 20e 219
inverse transform undo|1jm 1ca yz 27d 11i 1lq 1fj 1zd zo
function transformer custom|18o 1n0 1wh 1dk 1fw
copy transformer dense sparse|1yr 207 2d6 1fd 2mb 32x 2uj
mean centering center|zh 1bh 22u 19z
string split concatenate columns|1wc 1k8 1nf 1n6 1vn 1m4
phone email validate format|1zw x1 1fc 20n 2oc 12n
frequency_encoder count_encoder|1dp 1xb 1ti 1zu 19v 1ty
leave_one_out_encoder james_stein catboost_encoder m_estimate|3u1 20z 27r 1xt 2gr 1ww 1t2 2rx
binary_encoder base_n|1ia 1rz 193 1r1 1on 282 1tf
rare_label rare_categories group_rare|1mc 220 1iz 1i1 1do 1nl 17f 1to 1lr
cyclical_encoding sin_cos periodic|32y 2de 1um 1aj 2am 1hj 1gd 1e5 1h8 1fq
spline_transformer splines bspline basis|2ew 1oh 14l 1gt 1cx 1ko 1vi 13j
quantile_transformer rank_gauss uniform|2rg 1to 1vz 1p6 1p4 1f4 22u 1c5
normalizer unit_norm l2_normalize|205 19w 1c3 1cg 1ak 1o7 1bc 1dl
maxabs_scaler max_abs|2k5 1d1 1qs 28x zq
binarizer binarize|nk 1pr 167 x0 16l ym 1xp
label_binarizer multi_label_binarizer|1kk 217 14t 238 1do 1b8 1sk
missing_indicator|10u 19m 1kq 112 1i8 1l9 25v
knn_imputer nearest_imputer|1oc 27q 1ry 1du sn 170 1ee
iterative_imputer mice chained_equations multiple_imputation|3f9 22b 1en 2d6 1e5 1xp 27w 1ed
forward_fill ffill bfill|2c1 1l8 1fs 149 1yz 152 25o
simple_imputer constant_fill most_frequent|2z4 1eo 1qb 1xy 1a6 19e 1eb
random_sample_imputer hot_deck|2nz 2gh 1oc 1pb
group_imputer by_group|x2 1hy 111 1mo
missing_pattern missingness mcar mar|32q r8 1cn cc 15r 1bx
mutual_information mutual_info|1rl 2p8 1dh 1jh x6 26e 1hk 1rc
chi2_selector select_k_best univariate|3b2 2dh 1n2 r8 1i3 1ln 1n1
select_from_model embedded_selection|19w 1lm 1o8 1pu 1na 155
forward_selection stepwise sequential_feature_selector|388 20o 1hr 1xf 1xk 28i 1f6 29m 1ng
boruta shadow|1cr 2ed 1ub 1qx 1j2
mrmr redundancy relevance|1yj 1n8 1sc 1n2
vif variance_inflation|1v9 14i 2bs 2nu 21k 25v
drop_correlated smart_correlation|1nt 20w 1xr 1ah
ica independent_component fast_ica|28o 1bd 2lb 14m 1hx 1ed 133 1bv
nmf nonnegative_matrix|1ve 13p 24a 27a tm 13b
truncated_svd lsa latent_semantic|30m 1pv 1tj 277 1q9
factor_analysis latent_factors rotation varimax|2v5 2mr 2dw 1g6 1lv 2ld 17q
random_projection johnson|1l5 1qx 1wo 1my 1ml
kernel_pca nystroem rbf_sampler random_fourier|438 1t9 1fg 1zy 1lu 15u 2cx 1rx 1lx
isomap lle locally_linear spectral_embedding mds|46d 1mw 1z8 1u6 1ve 147 1w5 18m
autoencoder_reduction bottleneck|1rx 2da 1dy 14w
lda_projection linear_discriminant_analysis|2pu 1n7 2og 1b0 2d9 2bl 17p
cca pls partial_least_squares canonical_correlation|4b7 1hy 233 1jm
ratio_features combine_features arithmetic mathematical_combination|2pl 204 191 19k y6 17j 1pf y0
aggregate_features deep_feature_synthesis featuretools|2vm 23g 19f 1q0 1ay 28b 1qv 2ho
date_difference age_from_birthdate tenure|2s6 1px 1jb 1bb 17k 1tw 12o 10g
text_features char_count word_count|24i 14p 1ej 18t
geo_features h3 geohash grid_cells|3b6 1jh 1g4 1tl 1s1
distance_features nearest_station|208 1u9 1gc 1yu
group_normalize within_group zscore_by_group|1xy 1jf 1ri 1cr 195 1oi
tukey iqr_outlier interquartile fences|3d3 1xe 1z1 1yf
zscore_outlier mad median_absolute|30c 1xr uz 1wt
local_outlier_factor lof|26p 2xt 13z 1li 223
isolation_forest|137 2pe 1e6 29o 25d 29u
elliptic_envelope mahalanobis robust_covariance|3b2 1c5 29o 1sq 237 1ns
one_class_svm novelty_detection|22a 16n 18r 1s3 1tx 15m
ecod copod hbos pyod|2vl 1gm 23y 1z5
cleanlab label_errors noisy_labels confident_learning|2y5 1io 11r 1hh 10o 1vd 1sh 10v
annotator_agreement krippendorff fleiss inter_rater|3yf 1cb 1yr 1k6 17x ww
crowd_labels dawid_skene majority_label weak_supervision snorkel labeling_function|5f4 1mw 1s7 1e2 14o 15i 1dg 173 14a
data_leakage target_leakage|1g1 1qb 1ed 1hj 1hf uv 1ds
memory_reduce downcast optimize_dtypes|2pj 1ki 17w 1a2 185 2la wo
chunked_read iterator large_csv|2hj 18h vz 27e
merge_asof nearest_join tolerance|2qt 1bc 21v 1e4 1de 2bg 1vc 178
interval_join overlap range_join|1we 1yl 19s z6 wh 1w9
anti_join difference_rows except|1vw 150 pg 1az r5 1bx
cross_join cartesian expand_grid|2rm 1am 157 1tv 1ni
complete_dates reindex fill_calendar|2l3 1qf 1a0 2mc 18z 1io 1hb
gaps_and_islands streak consecutive|2i4 2dp 137 1jx 17k 221 br
pairwise_difference pct_change growth_rate|2yn 1s7 1mk 11i u0 11i
window_function row_number partition_by over|2fu 1mc 1gn 1l6 1ee 16e 1ic
top_n_per_group nlargest|1j5 1rp 1gh 1je
mode_per_group most_common|1t8 1n4 1a6
string_normalize clean_text_column strip lower|387 24u 1uv 1c7 153
accents unidecode ascii_fold|2jw 1gw 1pp 173 1vp
name_parser person_name title|1vd 2nu 1vp 134 26m 1wu 18l 1dc
company_name legal_form cleanco|2o9 2sj 2cu 1f3 1ox
address_parser libpostal street|29y 2d5 12s x2 1wi 1cs
gender_guess name_gender|1jz 27f 1jz
phone_number_parse e164|23l 292 1g8 114
email_domain freemail|1y7 1hh 12e 1d3
ip_address cidr geoip|2j4 1k1 u0 yt
user_agent device_detect|1x5 19b 12n 19f
url_parse utm query_params|2w0 19t 12s 1p4
json_normalize flatten_json|1k7 1sq 1t0 1qt 1dm 1al
xml_parse etree xpath|2mf 1vl 24t 1j6
html_table scrape beautifulsoup crawler|323 1mb 1ca 1qw 2ar 1d6
excel_writer openpyxl xlsx formatting|35t 1x2 18g 11t 10q
fixed_width copybook mainframe cobol|35g 185 1gb 1lb
encoding_detect chardet mojibake ftfy|32m 16x 23s 188 1g0 12q 12r
delimiter_sniff dialect csv_sniffer|3d8 1ab 18o ma
dictionary_mapping recode map_values lookup_table|2x9 18a 15o oj t2 189
unit_harmonize unit_conversion pint|2gk 1ae 1qf x6 16p 1fh 1la
data_dictionary metadata_catalog column_description|2ty qg ys tc
compare_dataframes datacompy diff_tables|2mi 1f0 269 10j 1nn 25i
reconcile_tables control_totals|20c 1zp 2la 1gl
sort_values multi_key|1p6 12a 1dx ug
sampling_weights survey_weights raking poststratification|2uc 219 297 1vk 1cf
reservoir_sampling|15k 2ej 1r2 203
systematic_cluster_sampling quota|25p 1fg 2ey 1f0
time_split out_of_time oot|1su 24f 1b2 1c1 19e
group_split group_shuffle_split|1a1 1t4 1ns 1ri 1yr
adversarial_validation train_test_similarity|252 1q3 1qr 15c 23g
pipeline_cache_transform fit_transform|1sf 1hb 1m0 19o 1yj
datasets_loader load_csv read_table data_loader|31t 1ex 13u 12j
class_distribution value_counts imbalance_ratio|2qq r7 r3 1mj rd ym
abort|nk fj xq t1 yd
abstract|nk 131 v1 sa t8
accept|ki hj eo ii
access|in lu g9 ha e3 ey
accumulate accumulator|lu h1 r1 178 to
action|k9 pw vw g5
activate active enable enabled|16m hm eg rg hj
adapt adapter adaptor adapted|15h 194 zc r6 vl v1
add append push|1k1 dw ix td gy jt e6
adjust|is gk 11o us ez sf
advance|lu fn q8 xh
affinity|ma wd st i5
agent|ki is 10s z3 nk ee
aggregate aggregation agg aggregator|19i to ii uk 12o qs ed
alert|lf j3 yo ix
alias|ma ql qc pw fg
align alignment aligned|ix r6 sq 15v rt
allocate alloc|k0 y7 lu td jt
annotate annotation annotations|jl fs ee j8 104 ks nk
append|oh th ix wz
application app|15x fd wq
apply|i9 vl u3
arch architecture|1ar xm gr mu
archive|l3 uz l3 uz ki 1fd z1
arg args argument arguments kwargs|1wk gr ci b6 ks cd
array ndarray|1a5 p9 th o8 nm
arrow pyarrow|18h 10v 15t
artifact artifacts|ks fs e0 vv 18d 1ay ru
ascii|nk 12v 10w
ask prompt_user|1av ur re
assemble assembly|1bc rg tm
assert assertion ensure|19u vg 19k 160
assign assignment|jt g1 e3 dw cd
ast|nk 18b 18q xr
async asynchronous asyncio await|1ed sy jf nr nk gm
atomic|oh hd ec ks 12s
attach|ix pw fv e1 ks
attempt attempts|jl k9 gy t0
attr attribute attributes attrs getattr setattr|2oa k0 lf gr ix jf
audit|ma nk vj r0
auth authenticate authentication oidc|20i hd fj 158 j3 ki
authorize authorization rbac permission permissions role roles authz|35d hj ey jl lf yh
auto automatic automatically|10x is t7 18p fl
available availability|jf i9 ma d0
await wait wait_for|fx gw ki nk hd
backend|ma 133 ee hx zn nk
background daemon|17w 1pd sy or 13u nk
backoff|nk 192 1hm
backup|mu zi vm tm zq
balance balancer load_balancer|w5 12l sa q9
banner|nk wo pw
bar progress_bar|125 gm f7 10v
base|hx 131 lf ui lf
bash shell|1az vw i9 mu
batch batches batched batching|fj qa cb pp i1 fn l3
begin start|v6 ef k0 127
benchmark benchmarks benchmarking|ki g3 w7 qd ye vj
bin binary|15p v7 fs jt xr
bind binding bindings bound|17k pw fv ix u8
bit bits|h4 fs od j8
blob|lf 15d ti xu s9
block blocks|gm f4 ks cn hj fj
board dashboard|18m wf ma w9
body|mu uh wn bg
bool boolean|1cy v7 fx
bottom|mu l3 fg jf
bound bounds boundary|145 f7 ii 13u 13f i5
box card card_box|w0 lu gf ma
branch branches|i9 oh wd 133 zl
bridge|nk 1ap 19q hd
broadcast|ma g3 1h1 zo gb 18y
browse browser|16s ug 1kb
bucket buckets s3 gcs|1qr 10i yc q3 16m 17k t1
buffer buffers buffered|lu x7 19g 1bj y2 z6 zv
bug|mu ha ei yp
build builder builds|11q d2 rg nk mu h1 k9
bundle|l3 wh cb t0
button|lf is lu wp
byte bytes|jt vd ri jf
cache cached caching memoize|14n id 13g x0 hq s1 wl 107
calculate calc compute|1o0 r2 oh nk f7
call callable invoke|1qj br es id
callback callbacks|jt g5 is tr k9 jf jt
camel_case snake_case|1re uk 1x5
cancel|lf fj nk xq vd 1gy
candidate candidates|ki ix wc l3
canonical|oh yx ii lu
capability capabilities supports|17w ma ix vy
capacity|mu uk k9 hj z7
capture|nk em tw ur
card cards|dq h1 10u t6 xf 13a
cast casting|ma s1 gt eg sd
catalog catalogue|17c e1 jt ma k9 vw r9
catch|131 tx ma
category categorical categories|110 f9 cb ee mm 15w
chain chained|h1 rp hd ux fv
change changes changed modify|y8 lf de ht go
channel channels|lf ha x0 vp l3 e6
char character|17c h1 hd lf
chart plot graph_plot figure|1xt bq ff lf dc jt yy
check checks checker checked verify validate|21m vg ey di du mu gk hx ui
checkpoint checkpoints checkpointing ckpt|18e ug rr r3 y4 xd k0 e3 ol
checksum digest sha md5 hash|3te k0 og u2 1g0
child children|184 k9 13k pw pw
choice choose select selected pick|1yy eo i1 gr
chunk chunks chunking chunked|ks f4 rp i1 tp jl ro
class classes|d7 f9 fn cb fx
classname class_name|1ga 1b2 su
clean clear cleanup clean_up teardown|2q2 k0 wl i9 14l l3 nk zx
cli command_line argparse click|2p1 i9 xc gr mu l3 fn
client clients|gr ym 11k yg vw ut
clip cap clamp|1sw f7 uz k9 s6 ff
clock|ki bm ix i9
clone clones cloned|lf eq in r8 rn hq
close closed closing|ii oh fg hm k0
cluster clusters|gw qa r6 yv 17f
code codes|eo rl fd b8
codec encode encoder decode decoder|1ok 17i i5 gt i5 sq
coerce|oh jt gt 17m eg
collate collator|lu 14r sl 186 ui
collect collection collector|16x j3 rg su cb cd
color colors colour|14a 1xm pw j3
column columns col cols|11y gr gh p1 k0 ef
combine combined combination concat concatenate|1o7 rg gy ha 15q ma
command commands cmd|17m fn e4 i9 i9 ut
comment comments|ks nk zd ma
commit|mu r9 mu vt 12y
compact|ki d5 l3 1fv
compare comparison|wt de jf g1 v5 c5
compatible compatibility incompatible|1dg ry fd 1b1
compile compiler compiled|k9 i5 1mg 166 pw lu
complete completed completion completions|h1 hm hd 123 sn tl
component components|hx cn xk f4 yy id
compose composed composition|19d rg h1 rh sr
compress compressed compression zip gzip|1r4 u3 ix jt yh
concurrent concurrency parallel parallelism multiprocessing|1ra nr qh jf ma oh rg
condition conditions conditional|ht h1 j3 ks
config configs configuration configure configured settings conf|24r lf gr cd i1 lu pd gf
confirm|nk ui k0 v7 id
conflict conflicts|mu pw oh 16c ii
connect connection connector connections conn|1vo hd lu y3 e6 vf id
console terminal|153 ud yc 10u
constant|jl w0 gf vq
constraint constraints|ma f7 hq fv k0 hj
construct constructor instantiate|23c d2 gy h1 pd
consume consumer|l3 eo dy lu vs
container containers docker|14z xm ya ek 123 hg
content contents|hx gm bg b5
context contexts|in lf oh pw x8 ii 1n1
control controller|hx k9 ix pw gy
conversion convert converter to|102 ce i5 tb eg g1 xt
copy deepcopy duplicate duplicates|1lu rn gw i5 ki lu
core cores|ma id yy ks
count counter counts|103 bz b8 oh gy
cpu|j8 id xs 1a0
create new creation|16x d2 pd jt dk jt
credential credentials secret secrets token_auth|276 j3 ez vm in nk
cron schedule scheduled scheduler recurring|1ql ma 10k s1 e6 eu fi mu v0
css style|179 t0 j3 hg
csv tsv|1bc wu 11k nu nk
current|lu ix k9 br is
cursor pointer|1cy fo f9 11i 19w
custom customize|dw em gm ii wm
cycle cyclic|183 i5 hm ks 1fx eu
dag graph|13x ve ox xy h1 101 pi
data dataset datasets|s6 ce em da b8 h7 d3
database db sql|1nc sm sn h4 ud
dataclass basemodel pydantic|20z y6 u8 rw
dataframe df frame pandas|2dk ce p4 ks k9
date datetime timestamp timestamps|1ms e6 bm is j3 hg
datastore storage store stores|1ll 1eu ev d0 ht ix yc
dead|ma ee qc oh
deadline timeout ttl|1x8 un wd gw qt lf 1bg 17c
debug debugger debugging|1ar ui 1ej ug lf 1ar
decide decision|zu fl gy v7
decline reject deny|1wd ks um hj
decode|hq sq t8 lf xk
decorate decorator decorators wrapper wraps|1o5 uy 1bk 111 uj ix v0
decrypt encrypt encryption|1ab i9 11j jl z8 mu
deduplicate dedup|1ae 13f ec eu x3
default defaults|j8 hd j8 vn nk pw
defer deferred lazy|199 gt hd ec pw
define definition|17c h7 gm nk pw
delay delayed|jf fx gt ki wh
delegate delegated|pw tu de
delete remove del drop discard|2qf zx gy lu rc 1cw ks nk
delta|lu de ce
dependency dependencies requirements requires|104 yb i9 hx oh tq
deploy deployment deployer|15x u8 vu wh jt u0 yi
deprecate deprecated deprecation|mu fs 1fj wl mu
depth|k0 j8 gd gm
deserialize unpickle load parse|2a5 sq ix po jt lf
describe description|y5 i1 s7 i9 c3 ix
destination dest target|1x5 lf ma tc
destroy|nk zx vh
detail details|ix vd pw lu
detect detector detection|112 d9 lf ki i9 ks
develop dev|1bc pw tl ey
device devices|hm wz ec jt ev id
diagnose diagnostics|1ed 15u rq lf
dict dictionary mapping map|1kl gk k0 q5 od
diff difference differences|xm ce c5 e6 pa
digit number numeric|1g4 ii ha lf
dimension dim dims ndim shape|2fx fg o0 lf p4 11i
dir directory folder|1p5 rb ha wk
disable disabled deactivate|1dg xj ud fj hj lf
discover discovery|181 w1 du w0 fz
disk file_system filesystem|20v 16b zr tq
dispatch dispatcher|lf v0 ty g9 zd lu
display show render view|23o ix hm zc du k9 ff
distinct unique|158 ec de su yi
distribute distributed|g9 qh sv qu ql zz xz
divide split|wa f2 fq cn dw
doc docs docstring documentation|1rk tp lu gy ks ma ks
document documents|gh bg f6 c2 h1
domain|nk i5 tw gr
done finish finished finalize|14h ck h1 fg hd qg
download|j3 zi j3 us tm wq
draft|ma yl 1i6 l3
draw|ff bq j3 nk vf
driver|ma zo x1 xf
drop|h1 gy st eg jt
dry_run|108 k9 wm xs
dsl|oh t6 un 1cr
dtype type types|136 f9 gf wv qd
dummy|jt in k9 l3 lf gh rt
dump|mu qr ev hx z5
duration elapsed|17q f2 w3 gw
dynamic|k0 nd ce gf r9
echo|oh hm eu vd
edge edges|ii k0 fv i5 16l
edit editor edited|17q ce lf gk nk mu
efficient fast faster|1io id i1 ub qh
element elements|l3 ha jf cn ue
email mail smtp|1rm fq x4 12m
embed embedded|13o ui lf gy
emit publish send|1mq sp tf ma g1
empty none null nil missing|yc hd ht hm uy k0
encode encoding encoded|gy eg b8 gt k9 wt
end ending|fg f2 hm ck ii
endpoint|lf wi ki ud 12v
engine|k0 xe id ee br
entity entities|j3 gd dw u1 e8 jl
entry entries item items|107 em e6 gd l3 jf
entry_point entrypoint main|24q ty z2 1bc t7
enum|oh 1eg ph ty
env environ environment environment_variable env_var|1k2 lf yz br z7 zr
ephemeral temporary temp tmp|2ri y8 ix 1no fi
equal equals eq identical|1p8 c5 i9 re e6
error errors exception err failure failed fail|2ql ha ks ya ki lf ks w2
escape|mu 12b zc 10y
estimate estimated|g1 gw jt vy nk
eval evaluate evaluator evaluation|13t gy fa u9 ep di
event events|fn x0 pw gw mu g1
evict expire expiry expiration|1xg vd 12l 1b2 sl
exact|jt mu un nk
example examples sample_code|17m fq nk y5
exclude ignore skip|1p2 st ck d1
exec execute execution executions executor|1uk br vl k0 ee ek
exist exists existing|jf k9 k0 is
exit|lf g5 fj ut lf
expand expanded|ki wv oh x3 f6 pw
expect expected|hq gw zf
experiment experiments trial trials|10m jl o4 di mu
expire|lf vd of 1b2
export exporter|j8 17n rc rz tu 10m sp
expose|nk zc 107 in
expression expr|1cr ix uo t9
extend extended extension extensions ext|1u6 ul e1 mu ri sl
external|oh ix d4 oh lf
extract extraction extractor|16i rc w3 e3 tv 12k
factory|lf ra 1b5 u9 d2
fail_fast|xm tv pw
fake mock stub|1x3 k9 gh w4 jt jt
fallback|nk nk hj 10w gw go
fanout fan_out foreach|2b5 ha o3 sv fa
feature_flag toggle|1l7 1by te
fetch get retrieve obtain|25t fa e4 dy qu vt g7
field fields|gr c2 r9 xx jf
file files filename filepath|1pi gh ht e1 ha
fill filler filled|120 vj h1 ki ht
filter filters filtered filtering|gk st d0 12x t3 fq
find finder search lookup|20d du oh ki j3
fingerprint|k0 100 u2 xr
fixture|ma 16j 12v
flag flags|j8 hm fx fs gr hd
flat flatten flattened|16s gd ur zf v5 oh
flow flows|go sf k0 lu 198
flush|oh u0 z0 i9
folder|gw jt rb
force|jt oh t7
fork|oh r0 tc y6
format formatter formatted fmt|1vz j3 rl du zx nk hd
forward|ii 14k se sd
found not_found|is g3 133
frame frames|gf tv w0 ce i5
framework|oh hx 10s pw
free freeze frozen|1nj gf qk ii ci
frontend ui user_interface|2a6 vu va ix l3 lf
full|ii hd h1
func function functions|es lu ts hq nk
garbage gc|1dg va 1fs
gateway proxy|1b3 mu zi cw 179
gather|j3 h1 su rg u8
generate generator generated generation|dk d2 jt h1 pj i1 sf
generic|dk f9 fn
getter setter property|1ye p4 zd
git github|1c1 xl xe mu
global globals|l3 ks wq dw
graceful|nk oh 1af wt
grammar|l3 vw 19q 1cn
grant|pw uy hj nk
grid|i9 p4 eu oh pw
group groups grouped groupby|10s rg f9 dw vp r4
guard|lf jl i9 ma po
gui|pw 121 j8
guess infer inferred inference|104 px l3 pw 17h xi
handle handler handlers handling|14v lu is 127 ma f7
hash hashing|k0 k0 vy yi
head heads header headers|144 gy sl k0 gm ta
health healthz liveness readiness heartbeat|2v4 ks tk hd ee 11u d0
height width|172 oh jl fg
help helper helpers util utils|1qj w8 jf is nk is
hidden|h1 ma jf oh
hierarchy hierarchical|15x gd ff 13n hq 179
history historical|13k gf hj k0 ec qx
hook hooks|jt 18r mu zq 1km 18q yl
host hostname|1c7 ec s3 wq
hot_reload reload|16w x1 tm 1a5
html web_page|1fu f6 mu j8 oh
http https|ks go 1aj 163 lf
hub|lu 11j nn j3
icon|pw ow lf
id ids identifier identity uuid uid|3pd un v1 ez pu
idempotent|nk 1g5 wa
idle|mu 124 fx lu
image_pull|xz 1cd w0
immutable readonly read_only|1sc we gf du
import importer imports|gy fa wh xr r8
include included inclusion|1bc dw hg
increment|ks e6 e1 oe in
indent|oh 1cb tx
index indices idx indexes|1sp fo d3 b8 f9 16x rh
info information|141 in ix gr g7
ingest ingestion|lu eo fa e4 uj
inherit inheritance subclass|1fs 11x r8 l3 ma
init initialize initial initialized setup set_up bootstrap|2zx pq hx q1 vg gm uf
inject injection injected|l3 wu ha ki
inline|pw f9 mu
input inputs|ci id pp pw
insert|ki dw qx f9 e3
inspect inspector|1c7 ug mu
install installation pip|15t v1 ss 1dv za
instance instances|jl e8 da eq ec
instrument|lf vd 11l
integer int|18z sl f0
integration integrate|mu 1c2 ee eu rg
interactive|ks s0 ha gy oh
intercept interceptor middleware|1z9 cw sf th 1g5
interface protocol|169 k0 in id wf ki
internal|oh gm em d4
interrupt signal sigterm|1qp 16s oh ht
interval intervals|ha p8 ks gr hq
invalid|l3 fx hj ks te
inverse invert reverse undo|2bv es uq t8 mu 10d
invoke|nk fg br k0
io|mu s1 c2 sa
ip|mu gh q3
isolate isolated sandbox|175 fq z3 140 18f oh
iter iterate iterable iterator iteration loop|10e rp w8 fi hm eu
job jobs|gh fa ee br e4
join|gy 13k rg up su fv
json|jf 129 wv s7
jupyter notebook notebooks ipynb|1xg 150 ht 1g7
keep keeper retain retention|2do gy hq t3 l3
kernel_function gpu_kernel|1i5 1mc
key keys|ez d7 jf k9 rx i9
kill terminate|143 zc fg 15z
kind|f9 gf fn d7
kube kubernetes k8s|218 gw 17q 14z
label labels|ee d7 ht d7 ra fs lu
lambda|oh 19d 12b 11m
language lang|15x 1cy oh c3
last latest newest recent|23o yh sx
launch launcher start starter|2al gm br tp 127 sa z2
layer_cache|vd 1g7
layout|j3 ki vm e4
lazy|ks hd gt ec i5
leader election|184 tz mu
leak|l3 xu 115 190
legacy|oh fs k0 vg
len length size sizes|1jq f2 gr bz f4
level levels verbosity|137 wu be k0 hj j8
library|hx vp gy d4
license|mu jt
lifecycle|pw u1 1cy 121 k9
lifespan|pw 1a1 wg
limit limits limiter max_|y4 e6 ff k0 133 ma ma
line lines row|r9 rp oj em
lineage provenance|19u ff hg se gm z0 u5 h1
link links hyperlink|179 fv e3 x5 gt
lint linter|1cy uv ym u6
list lists|e1 c5 oh d3 fq
listen listener subscribe|16i fx is va pw
literal|oh in rl v9
load loader loading loaded|xw dy vw sn ha j3
local|go ev sx hg t9
locale|go i5 v2 yc
location loc|18z f9 fo ha
lock locks mutex semaphore|1vk bm ki oh 1eq 1cy
log logs logger logging logged|11d u6 gw fq em yl wm
login logout|1ae hd u1 j3 l3
loop loops|i5 fi eu hm ck
machine|ec ev g9 hj
main_process|x1 ef rg 13x
makefile make|12y sd mu k9
manage manager|ix 127 hx s5 jt jt u4
manifest|oh vy i5 xx
manual|lu ha jt gf
map_reduce map|xu i9 eg
mark marker markers|122 ee ht oh j8 j8
markdown md|18m 18q oh xf
marshal unmarshal serialize serializer serialization pickle|2m1 y0 17l pw s9 g3
mask masks masked masking|ix jf l3 yr 125 ro
master|oh lu ht ht
match matches matching matcher|15m fd c5 vp ts pw wb
materialize materialization|ma rk 18u sw tj 1jd
maximum max maximal|1r8 k9 lf ff k0
member members|jf cn i5 l3
memory mem ram|1qb we k9 f7 1e3 10w
menu|oh y1 1gf zo
merge merges merged merger|176 rg eu gy hj cc jl
message messages msg|15m xa j8 vz lf lf
meta metadata|16i rv j8 zd sy gy k0
method methods|hq oh ry pw
metric metrics|hj es 174 fi ii xh
middle mid|16b k0 cw
migrate migration|lf un os lu fs
minimum min minimal|1q1 jl k0 l3
missing absent|103 hm nk ht
mixin|nk wo 12o 131 zv 16l
mock|nk k9 l3 in
mode modes|ks ee fl yu
modular|mu xk 144
module modules submodule|16v s1 qq f4 xk uz
monitor monitoring|k0 i9 yu ii 110 lf
mount volume volumes pvc persistent_volume|2jn z9 120 us ma
move|ez xp hx pw fa
multi multiple many|1eu c5 e6 de
mutate mutable mutator mutation|1cr ce lf 16w
name names named rename display_name|1h1 fg k0 ee su
namespace namespaces|lf 112 fq w5 pi l3
native|pw lu em gy
nest nested|hq u0 si de
network net networks|ws fv ev e9 ki
next|eu h7 eb ff
node nodes|hj vp ec be ev pw
noop no_op identity|2bs hd g5 lu
normalize normalise normalized canonicalize|14s rt r8 ty lu vd
notification notify notifier|173 yo fq h7 j8 lf
number num n_|x2 bz ha f0 ii
object obj objects|144 gd jl ha
observe observer|ii i9 du xu
offline|ki ph rk yg ha gy
offset shift|14r ez gm u9 g3
old older|117 hj k0 ix
once|ec bm fi hg
online|hx gy qc xv uq ey
open opened|ha sj in c2
operation operator operators op ops|1xz j8 k9 ps 16s
option options optional|gr k0 ut cd ix
orchestrate orchestration orchestrator|nk l3 14s pw uo
order ordered ordering sort sorted|uj hd th ki fx s1
origin original|hg ef ff qq
os platform system|1ya 123 16i tl
outline|k0 131 nk
output outputs|fs e0 s3 gm cc jt
over|ck jf e6 hm fi
overlap|hg yh ua dw k0 pw
override overrides overwrite|18z gf vn zx 127 v4 133
owner ownership|1fs i5 jt
package packages pkg packaging|16v l3 hx xl i9 13j z6
packed packing|ix xd c5 zu l3
pad padding padded unpad|19p s6 sw vu v8 ul 153
page pages paginate pagination paged|120 i1 ix su k9 mu py
pair pairs pairwise|11b pw cc oh cw
panel|ma q0 qh vk
param params parameter parameters|11u cd gr no mu nq
parent ancestor|17q jf ff i5 k0 hx
parse parser parsing parsed|125 pe j3 wa yw lf jt
partial|ks cn h1
partition partitions partitioned|jl rb ks hm e6 f4
pass passthrough pass_through|16i w8 ha 12f hm
password passwd|18z uc ki
patch patched monkey_patch|195 gf xh 13s tp 17t
path paths pathspec|176 wu j3 j3 sj
pattern patterns regex regexp|1t5 r4 mu td rb 11i
pause resume|143 v1 wg gk ks
payload|pw xn wy nk
peek|mu 15j ef
pending|pw xq mu ha
percent percentage pct ratio rate|2ou dw v5 f7 k0
perform|k0 vl ii
period periodic|hq ma wd hq eu ks
permute permutation shuffle shuffled|13b fn s3 qi mu
persist persistence persistent|ks d0 u5 149 e1
phase|k9 hj yh ks
pin pinned|oh w3 wy
ping|pw ma ks
pip requirements|16m zv i9
pipe pipeline pipelines|13g sf rp k0 pf f7 hj
placeholder placeholders|lf vz in wz t2 rx
plan planner|15d zv pw
plugin plugins|ki e1 ki xe z3
pod pods|nk t7 1i0 hg
point points|e3 jf f9 fo is
policy policies|i9 fv hj k0 pw
poll polling|l3 vo 104 1oo wt
pool pooling pooled|k0 107 xl rs 1bp
pop|oh rc ti eu
populate|l3 f6 p2
port ports|oh 116 or
portable|pw 1b4 16f
position positions|fo f9 d3 j3
post postprocess post_process|1pi l3 sb 17z z2
precede precedence priority|19d v4 tu j3 e4
predicate|oh ht 1av s9
prefetch preload|1cy ww vp lu
prefix prefixes|ki tt ek 107
prepare prepared preparation preprocess preprocessing preprocessor prep|2hq uf vg va nk pt vf
present|k9 nk jf
preserve|l3 d0 jt
pretty pretty_print|156 13g xz
preview|ma s6 s9 nk
previous prev prior|1tl ec qn k0 hj
primary|oh ht ef ez
primitive|pw s9 11x mo
print printer|164 ix fq qr 121
private|d4 em h1
probe|nk rw lu xn ym
process processes proc processing processor|1nh jt ee r4 k0 g5 lu
produce producer|jt d2 g3 vu fs
profile profiler profiling|jt tz v1 g3 w4 rg yn
progress|j8 gm f7 j8
project projects|ha xb 1cw pw 134
promote|ks 1bn yw
propagate propagation|mu gb xc zj
property properties|k0 lf cd fi k0
proto protobuf protos|1b3 1fb yp 18m
provide provider|l3 in ma g5 hg
provision|oh 13p yl
prune pruned pruning pruner|18h w0 12x 1dp co h1
publish publisher|jt wh ql k0 g3
pull|jf e3 j3 j3 eo
purge|mu tq yj
push|hj g3 j3 uv lu
query queries|h4 g7 fo ub ub qu
queue enqueue|195 u3 1c3 pw rp we
quick|id g3 ha
quit exit|16v fj g5
quota|ma yt u9 f7
quote quoted quotes|mu to v1
raise|ei l3
random rand rng|1nt ff ma nk nk pw
range ranges|gr cw ks f7
rank ranks ranking|fx e4 f9 sn tp qq
rate_limit throttle throttling|1hv rj yg jf nk
raw|k9 nk nk pw hg
read reader reading|zs e4 ha du q5 eo
ready|hd hx ek jf
real realtime|141 ki gy ec
reason|ix in ma
rebuild|lf sk lf
recipe|mu d2 pf nt
reconcile reconciler|nk vk tg 1k3 r1 tt
record records recorder|em ix e6 u6 d0 ur
recover recovery|1bc ys su jt ix
recurse recursive recursively|k9 wf gw y8 wr
redirect|pw zv tl
reduce reducer reduction|129 u3 to eu ha gy
ref refs reference references|14d e3 hd e6 g5
refactor|oh pw 1pl
refresh|k0 tm 187 ks lf
register registration registered registry registries|1sq u8 ud 10b mu t9 vk nk
reject|jf ks um co
related relation relationship relationships|173 fv i5 u8
relative|j8 e6 h7 lu
release releases|k0 fo fn ua jt
remap mapping rename|1nn d7 s3 su
remote|is xk rq q3 hg jt
render renderer|l3 ff ot fq tm
renew|lf jt v1
repair fix|108 mu gk 16y
repeat repeated repetition|114 fi nr ck si
replace replacement|gf ul jl ii mu
replica replicas replicate|1bc eq 12m 1kn
replay|ma r9 v8 si
report reports reporter|h1 i9 ma tq r3
repository repo repositories|1ae vd y5 vp vm
request requests|eq g7 vp i5 1ac vr
required require|j3 hd
reset|oh tc ks fs x1
resize|l3 1dw sk rt 172
resolve resolver resolution|14o 1ee pw qu 180 nk mu
resource resources|ki vq hd ec ee
respond response responses|163 cc in u6 vs
restart|k0 w4 u4 ek
restore|ix u2 su ec mu
restrict restriction|k0 f7 j3
result results|e0 hg 108 cc d9 pz
resume|jl fn gk fj w4
retry retries retriable|1a5 fi wz 1cd si
return returns|mu us e0 uu
review|mu qe u5 y4
revert rollback|19u ue jl vg tf
revision|mu vt u9 ce
rewrite|mu zx nu p7
root|l3 gy w0 yp
rotate rotation|jt eg 12p nk wl
round|hm 11w ym eg
route router routes routing|15d w0 12b v0 vn pw
row rows|d3 em e6 ii ix
rpc grpc|1bc 1lx y8 sw
rule rules|fv hq ht nk i9
run runs runner running|y1 id ek vl k0 16z
runtime|lf r9 id f2 10s
safe safety|127 y0 ks k0
sample samples sampling sampled|fo ff qn da hg ix
sandbox|nk 28j jl 140
sanitize|mu gy yg 11c zc
save saved saver|14r d0 e1 vw id
scan scanner|17s ug s7 fl
schema schemas|j8 t4 c2 x7 xp u7 ro
scope scoped|oh fj j3 i5
script scripts|ki si nt s7 ts
secret|i9 j3 nk ez h1
section|ks cn pw f4
secure security|ks hg lu lu
seed seeded|lf 1gu eu lu pq 11r
segment segments segmenter|h4 f4 is cn ks s2
select selector selection|130 fl hg
semantic|k9 ee lu
semaphore|mu qa wn
send sender|14k oh lu ma
separate separator delimiter|147 hm hm u8
sequence seq sequences sequential|1po rp e4 e1 d3 nj
serve server serving|yi r3 wp in l3 ma q3 16x
serverless|oh 17v w7 yj
service services|g1 rp nd in go
session sessions|jl fj jf fv bm 1bk
set setter|10u dw mu nk jt
setting settings|cd gr i1 ks
setup|lf hx vg i9 ki
shard shards sharded sharding|i5 15k f4 13u hm gb
share shared|dw dk gr c5 c5
shell subprocess popen|1xt 14i wa i9 1dq
shutdown|nk ud fg 140
sidecar|oh 1jr 12v
sign signature signatures|13n v7 tf pw 15x k0
signal|g1 hd gb ux
silence silent quiet suppress mute|3bd tq 12h hm uu
simple simplify|14n k0 lu 13t
simulate simulation simulator|is k9 jt 114
single singleton|15x oh
sink|oh ti hd x1
size|fg gr f4 jt
skip skipped|is st ck ki
slack|mu x9 10g
sleep|nk fx ki hd
slice slices slicing|jl cn f2 f4
slot|ma f9 x6 s8
slow|id tq ks
slug|oh 1e6 1ez
snapshot|k0 yd qc yj un
socket|oh te 16f
sort sorted|gf e4 ki y0 fg
source sources src|161 ff hg qt ci
spark pyspark|1c7 rv vr 1ie
spawn|nk ry f7 k0
spec specs specification|16l gy lf j3 pw zt
split splits splitter splitting|10y f2 hm fq cn ox wa
stack stacked stacking|ki oh uc gy
stage stages staging|hj k9 be ta tp
stale|ma fs sl vj
standard|j8 ki gb gr ki
state states status statuses|10o in ht j8 fn oh hm
static|gf ce lu
statistic statistics stats|15x rz i9 td xh
step steps|be hj r1 fa rv
stop stopped|fj fg mu vj lf
storage|j3 s9 ht yc
strategy strategies|k0 gw pw xb
stream streams streaming|ha gk gy h4 uw go is
string str strings text|1l5 c3 h1 jt j8
strip trim|16j w9 ui ul
struct structure|158 t9 j3 fo em
sub subset|157 cn h1
submit submission|1c7 ha w0 ww
subprocess|mu sr 11i hq
substitute|mu gf ul
success successful succeeded|1ao ee 16z ki
suffix suffixes|nk fg so rb
suggest suggestion|ix l3 k0 mu
suite|mu uj cd
sum|go ii r1 nk
summary summarize summarise|12i ha ma vw 17l
support supported unsupported|19b ma ee i9
swap|jl ii gf rn
switch|hm sh fx ce
symlink|pw tf nk
sync synchronize synchronise|16l rq 187 p5 t1 ru r5
syntax|oh j8 l3 fo
system|ii hd ec mu
table tables|ce p4 t7 k9 i9
tag tags tagged|ht ee ma fs v0 k0
tail|ks fg t8 qv
target targets|hd lf dp ma
task tasks|fa gh ee be vx
team teams|ix cb l3 pw
template templates templated|j3 yl f6 fo td og 1g3
tenant multi_tenant|174 1am 18j
terminate|i9 fg fj lu
test tests tester testing|13e eq ee lu l3
thread threads threading|jt nr w4 jf zp
threshold|ks f7 f2 jf tb
throw|l3 ei
tick timer|1c1 vm ki qd f2
tile tiles tiling tiled|k9 w2 f4 13g ub
time times|bm f2 ki hg gw fx
title|k0 ht d7 ma
token tokens|f0 r7 o3 uo xm
tool tools|j3 lf lf 1cz
top|gy e8 lf ef jf
topic topics|k9 jl gr lf 115
topological_sort|14w v5 ef
total|ii dk go mu
trace tracer tracing|1a5 h7 q0 jl fn vx
track tracker tracking trackers|15w h7 em yu 10r 1h4
transaction|k0 hd j8 jt k9
transfer|jt ez so tu
transform transformer transformation transforms|g1 ce eg gt nk t7
translate translator translation|i5 t5 gt eg de
transport|nk ix fa g3
traverse walk visit visitor|295 w8 w9 s0 wr
tree trees|ff i9 lf yg 13d
trigger triggered triggers|k0 sa ek 127 in x0
truncate truncated truncation|lu uz lu un vy
tuple tuples|oh 13v gk
typed typing type_check|ud qe tz
ui|lu yg ix f6 lf
unicode utf8|218 x2 12b mu
unit units|hj f4 es hg
unknown|jt g7 pw 10v
unpack|lf wa ha qr i1
update updates updated upsert|148 ce 187 lf ma w7 e3
upgrade|lu 11z id rz
upload uploader uploaded|j3 xi u5 sa ul xt
uri url urls|18z x5 ks hd j3
usage|l3 f7 lf
user users username|14y f3 dw jl
valid validation validator validate|fj gk hj eq ey nk ui zi
value values|b6 b8 hx ha
var variable variables|gh b6 c2 ce jt
variant variants|k0 fo ss lu f9
vault|lu xi x4 hg
verbose|mu tw uh id 10j
verify verification|17c vg eq nk
version versions versioned|fo fl 17q k0 ht v8
view views viewer|174 du fq f6 g9 k9 cn
virtual virtualenv venv conda|2of yn vk ii
visible visibility|ma jf g9
visit|jf fn du
visualize visualization visualise viz|18a bq ff yy ha lf g9
wait waiter|15t gw ki hq 14w
walk|is w8 gw ff
warn warning warnings|j3 1eo pw lf fq gh
watch watcher|15t pg xu ii v6
web|go lf f6 j8 ki
webhook|nk 1sy 1dn
weight weights|d2 gy u8 nq oh
window windows|gm ud vk t8 ks
with|dk lf pw
worker workers|fi tl ec bz lf r1
workflow workflows|k0 sf f7 108 pi
workspace|pw va wi 112
wrap wrapper wrapped|14r uy l3 l3 zc 1al
write writer writes|10d ev vq e1 ql em
xml|nk oh ht 1eg
yaml|k9 of w8
yield|g1 ff
zero zeros|fs hd i9 pq
zip|ki ix i5 dk l3
zone timezone tz|20a sa p0 zl
ab_test|10c 21p 1ff
ablation|oh 20z
acceleration accelerate accelerator|ki ul wz v1 pv lf
accuracy|k0 vw 156 is
activation activations|i5 1c3 u0 10l
actor critic|19d 11g sj
adaboost boosting|18h 1lf 183
adagrad adam adamw sgd optimizer optim|34o 1hg wj nw
adaptive|fl v6 1gr
additive|j3 tc y3
adversarial discriminator gan|1v2 1la ma 14g
age|j3 fs
agglomerative dendrogram linkage hierarchical_clustering|2zb rp 1aj
alpha beta gamma lambda|1uy j8 jl d2
anneal annealing cosine_schedule|1qj 14k sf 12r
anomaly anomalies anomalous outlier outliers novelty|2dv jt ix l3 vl mu tf fd lf k0
apriori frequent_itemsets itemset itemsets association_rules|2zg yn 10z 184 13m 107
arima sarima arma ar autoregressive|3ef 159 1a0 dw
attention attn self_attention|16d v5 131 mu 1ag
audio sound speech wav|29p is k9 fz em mu
auc roc auroc|20z 1lk 1b4 1kf
augment augmentation augmenter|ma 1h8 vj 10a 1dz
autocorrelation acf pacf|20i 1f2 eu 2av
autoencoder vae kl|1sc 112 18b 158 16l
autocast mixed_precision amp fp16 bf16|49t 130 13y ub sr
autograd backward backprop backpropagation gradient gradients grad|3uf zc ki pg nw
automl|oh 1jy ve
average avg mean means|1h8 is hd vn
backbone|nk 2cm vd
bag bagging bootstrap_aggregating|1o6 1fc w7
balance balanced balancing imbalance imbalanced|1u2 sx tl bz 108 1fy ym
baseline naive dummy|1pz zr yg 16s za
basis spline splines|18z 19w
batch_norm layer_norm rms_norm group_norm normalization|2wr 1j7 wi 1ob
batch_size|uz 13l oo
bayes bayesian naive_bayes|1u2 ht 150 11g
beam beam_search|134 1mw so
bert gpt llm lm causal_lm language_model|3uc pj hj z3 10x qx
bias|lf 14o oh 11d pw
bigram ngram n_gram ngrams|21f sy sm 11a u4
bin bins binning discretize discretizer quantile_bins histogram|2co gr nj vd ha sp ix
bleu rouge|1cy xn s9
blur|ks 12y jf t6
bootstrap bootstrapping resample resampling resampler|14a 1h7 1et 10v 118
bounding bounding_box bbox|1o6 1h2 u0
brier calibration calibrate calibrated calibrator|18h yn 16b 1bu
caption captions|lu n6 vr
categorical one_hot onehot label_encoder ordinal|3e9 xu ra 178
causal|l3 yt sl uy
centroid centroids center prototype|1ux v2 10r k0
changepoint changepoints change_point breakpoint|21t v6 16s ce ht
channel_mix|112 10z
chat chatbot conversation conversational dialogue turn|2ip id is s0 mu
churn attrition|18z u0 lf 15g 144 16i wv
classification classifier classify classifiers|zr f9 tm v7 xx y6 i9 i1
class_weight sample_weight|15x 1nc u1
cluster clustering clusterer kmeans clusters dbscan|1rn r2 q6 i9 pk 16n
cnn conv convolution convolutional|1ys 14u 16b s4
coefficient coefficients coef|19i tj g7 in
cohort|oh 14f
compression distill distillation distilled teacher student|29z 1ei jt 14l
concept drift drift covariate_shift data_drift|2lu ww 1l0 13l
confidence credible|17k id pw lu
confusion confusion_matrix|12g sn 182 qw
contrastive siamese triplet|1vt pj 1f8 es
control_net controlnet conditioning|26i 1vh 1nt
correlation corr correlated correlate|195 1m9 h7 fv
cosine|l3 yb vq 10k
counterfactual|nk de 1r7
cox survival hazard kaplan_meier|35y vx r8 w3
crop cropped|lf 1g4 yf
cross_attention|yi 110 18k
cross_validation cross_val cv kfold fold folds k_fold|3cc 14l 1ls 10y 19y 13z
curriculum|oh 1bp
cutoff cutoffs threshold|172 1cz f7
cut_mix mixup|1j5 159
cycle seasonality season seasonal deseasonalize deseasonalizer|1p9 15j wk 195 ye 1pw
decay|ki 10m 13k ii
decision_tree tree forest random_forest trees|1ut 1b2 1bm 17d
decompose decomposition decomposed|195 wa 13e rb 13m
deep|j8 q7 ki
denoise denoiser denoising|lf uf sp 198 12x
dense mlp feed_forward fully_connected linear ffn|4js vd tq 11a
density kde|18b j3 127
depth_map depth_estimation|1fm 19b wf
detrend detrender trend|166 1ft 140 1b4 1n3
deviation std variance var stdev volatility|34b z0 gb ks oh ki
diffusion diffuser ddpm ddim stable_diffusion|2eo rp s4 uj 146
dilate dilated|oh hm 174
dimensionality_reduction pca svd umap tsne principal_component|4s2 tb 1aj 1wl
discount discounted ndcg|1ab 1cs zh 19g
distance distances metric euclidean manhattan|2bz gm de es uf
distribution distr|165 rg r9 u8 qk
dora lora adapter peft low_rank|38z 1r8 1as 1rz 119
dpo preference preferences rlhf ppo grpo|362 17s 1m7 1f7 17n 14c
dropout|mu 1ux 1fb
dtw dynamic_time_warping warping|26p 1no ud ri
early_stopping|yg 256 12h we
ecg eeg|1cy ks 172
eigen eigenvalue eigenvector|21f ys
elastic_net lasso ridge regularization regularize penalty l1 l2|4mz 138 14b 1bz xr jt
ema exponential_moving_average exponential_smoothing smoothing smooth smoother ets holt_winters|52e 1ne xr 1eu 16v q4 t0
embed embedding embeddings embedder|1tl pm s9 q5 1bj vg
encoder decoder|yo 1cs po 14p 169
ensemble ensembles ensembling committee voting stacking|2a3 zf k9 101 10g sj ma
entity_df|17k 158
entropy cross_entropy|14b oh ma jl
epoch epochs|l3 np t2
error residual residuals|za up fx 1kg wj
estimator estimators predictor regressor|1n4 k9 9q nn
euclid|pw y8
evaluation metrics score scores scorer scoring|21g fa fi j8 e3 es gy b8
exogenous covariate covariates|1ar 11k 146 1fq
expert experts moe mixture_of_experts mixture|1p5 xz g7 1gc
explain explainer explanation shap lime importance importances attribution|3gl i1 uk ix in 18v
exponential|lu yp
face|jl ff xc mu
fair fairness|jf 1c8 ks 16v
feature features|ef ci c2 gh xw lf nk
feature_extraction feature_extractor|1kx 1pd 145
feature_importance|vd uk in
feature_selection feature_selector|1hf ut 1gm
feature_store|sg 1fe 1kq
few_shot zero_shot|1fx rm qb
fft fourier wavelet spectrum spectral frequency|3qw ks nk ks 1nv
fidelity|pw hg
finetune fine_tune finetuning fine_tuning tuner tuning sft|2y3 16o 1hp 1n2 nk
fit fitted fitter fitting train trained training trainer|22j ci ix qp 17e r5
flash_attention memory_efficient|21r 1bt
forecast forecasting forecaster forecasters|dw vb 11o wk ff pw wm ss
fp8 int8 int4 4bit 8bit quant quantize quantizer quantization quantized gptq awq dequantize|69q yd s9 rv 10c 10w ub xi 169 wv
fps frame_rate|1m5 sm
fuzzy levenshtein edit_distance similarity similar|2m1 zo xe ww i9 mu
gate gated gating gru lstm rnn recurrent|39e zw vl hd dc
gaussian normal_distribution|1hz xc fz
genetic evolutionary mutation|1yv 18q yg
gini impurity|1dg fn
gpu cuda tpu xpu npu hpu xla|4kl wz 11i ki dq 12b
gradient_accumulation|13d 1gr 1qe
gradient_checkpointing|101 1p2 1j5
gradient_clipping clip_grad|1kr 1k4 zp
graph_neural gnn|1ql 17m
greedy|nk 178 pm
grid_search gridsearch randomized_search hyperparameter hyperparameters optuna|3cs cd ql 18y mu r7
ground_truth y_true target label|23o ra 10w sj
group_by aggregate_by|vw dw
guidance cfg classifier_free|27i 1g6 14i k9
hallucination|oh ud tm
head lm_head multi_head|1mq ta 14b sf
heatmap heat_map|1pz tu 19q
hidden_markov hmm markov|1qv wm 1qi
hierarchical reconciliation|17c 1pm w1
horizon fh|1bq ze t1 zz
huber robust|18z 1hh 14c
image images img picture photo|1s8 bq fn ff j8
img2img image_to_image|1io o5 bq 136
importance_sampling|wn 1xo
impute imputer imputation fillna interpolate interpolation missing|294 ws vd p6 ht w3 1gk
inception fid|1bc 14s
inference predict prediction predictions predicted|wx xi gw l6 uh
inpaint inpainting|nk 1cv 1c6 ze nk
instance_segmentation segmentation|10p 11d y8 1h4
interaction|ks 1or
inverse_transform|101 1ca jl
isolation_forest|137 1vd
iterative|i9 rf
jaccard|nk 165
joint|lu dk wd
json_schema structured_output grammar guided_decoding|3mq s0 1bf
kernel kernels|jl tj tp pw
keypoint pose|19k 1f6 mu
kl_divergence divergence|1ab 15z
knn neighbors neighbours nearest neighbor|269 u6 171 is
kv_cache past_key_values key_value|2b7 1bz 1nc
label labels labelled annotation|xz ra d7 sj
lag lags lagged|jf sp k9 13n 194 jf
language nlp|14i bg c3 zt
laplace|pw hg 11z
latent latents hidden_state hidden_states|1fu un tv 169 h1
layer layers layerwise|11s q7 gd rp
leaderboard|oh pn e8
learn learning learner|vx ix da u4
learning_curve|pu 15b y4
learning_rate lr lr_scheduler|1x3 12a sl 198
leave_one_out loo|1ip 195
lift|lu 1an 11l
likelihood log_likelihood nll loglik|2l8 190 k9
linear linear_regression regression regressor|1jb wb ox h1 wz
lda topic_model topics|1gt s7 lf
log_transform box_cox power_transform|2k9 1dw l3 mu
logistic logistic_regression softmax sigmoid|2fk 1al w9 v0
logit logits logprob logprobs|1bc 1au 100 qs
loss losses criterion objective|1ii 16u 18a ki jt
mae mse rmse mape smape mean_squared mean_absolute squared_error absolute_error percentage_error|5v9 sv wj xf 1yu hq
majority minority|149 1bo sx bz ec
margin|ks y8 lf
mask_prediction masked_lm|1iw 19z
matmul matrix matrices|1qc th 18o
max_tokens max_length|1eo yn o1
median quantile quantiles percentile percentiles|1oa tx 1zd gr gb
meta_learning|xx ci
minmax scale scaler scaling rescale standardize standardise|2tv sw tm sn u6 y8
modality multimodal vision_language vlm|33u 10q 13w
mode_collapse|199 1bi
model models|9q oz k9 ci ix mu
model_card readme_card|1by qx
moment momentum|16b ty
monotonic|nk d0
monte_carlo|1b3 1a6 y6
motif shapelet shapelets pattern|1rc 1dr 11y 16a
motion|l3 k9 qq
moving_average rolling sliding rolling_window window moving|2dc t8 q5 xr 19c
multi_class multiclass multilabel multioutput|2vm 13p 12t
multivariate multiv|1ed sm 14a
music song|17s oh h7 lf nk
mutual_information|14q 1pn
nan na nulls|1zq rb b8 i9
near_miss tomek smote adasyn oversampling over_sampling oversampler undersampling under_sampling undersampler oversample undersample|5kp 1kd 1dj v8 1c7 1eh 13c
negative positive|zh vn sg 100 gw fa
negative_prompt|zf bq
neural neuron neurons nn network networks net|2qk ma e9 sz
noise noisy|zr zt oh pw
nonlinear|lu dc wb
nsfw safety_checker watermark|2gz pw 13c 152
objective|e8 lf gh
observation observations|ii es d3 jf
occlusion|pw xq
offload offloading cpu_offload|152 1a5 16h 19n uu
oob out_of_bag|1kz 17s
optical_flow|148 y8
optimal optimize optimise optimizer optimization solver|10z e8 rh ks id ff ki
ordinal|mu 1ft
orthogonal|lu 10d 11q
oscillation|nk t3
overfit overfitting|ma xa qq
overlapping|hg dw
panel_data|xf 1h3 q6
pad_token bos eos special_tokens|2vo 1bu
parallel_trends difference_in_differences|1dg 1b9
partial_dependence pdp|1rp s8
patch_embed|14o 17t
pca_plot biplot|1r7 1ai
perceptron|oh 10j
perplexity|nk xq
permutation_importance permutation_test|1ep 17x vw
pipeline_parallel|xd 1ky
pixel pixels|j8 v5
poisson|oh un
polynomial|lu jl dc ix
pooling pool|k0 z5 s5
position_ids pos_embed positional rope rotary|3og up q6 x1
precision recall f1|1rh wu uq uj
precompute|pw 1el
prefix_tuning prompt_tuning p_tuning soft_prompt prompt_learning|2d8 t4 1jg
pretrain pretrained pre_trained pretraining from_pretrained|1lu xz wi ok 148
prior|ks ui ks
proba probability probabilities chance|1lp k9 hq ff hj
prompt prompts|fn 15f i9 r3 mu qt
propensity uplift treatment|1vi 17k 10f pw
prophet|nk 1fx
proximity|oh id
prune magnitude sparsity sparse sparsify|345 109 1bi u7 wh
q_learning reinforcement rl|1ja sj xl
random_state rng generator seed|2eu 11c
rag retriever retrieval retrieve|14l 142 1mz 1cm
ranker ranking|15t sn s4
rbf radial radial_basis|1y6 12e 1f4
recommend recommender recommendation collaborative_filtering|1p1 xx xv l3
reconstruct reconstruction|pw lf ix
reference_model ref_model|1e3 19d vm
regularizer weight_decay|1jd 11d
reinforce|ki g1
relu gelu silu swish tanh activation_fn|43m 158 1ga
representation|mu b8
reward rewards reward_model reward_fn|pr 15p oh tb xy
roll_out rollout|1ir i9 114
rocket minirocket arsenal|22v 16h vp
sagemaker|nk 1ed
sampler samplers|jt uq ff e4 16h
sampling_strategy|zo p5 10y
scatter scatterplot|199 v5 157
scheduler schedulers timestep timesteps noise_schedule|1kq 1ef be sa
score_function|th j8
segment_anything sam|1sf 15y
self_supervised|lf rf va
sensitivity specificity|16w x8 17q
sentiment|mu 1c1 ya k9
series timeseries time_series ts|240 zb sx dc yg
shapley|nk 1fy
sharpness|mu wi
siamese_network|10e ul
silhouette|nk ut
simplex|oh ry
skew skewed skewness kurtosis|1az mu oh zt
slope intercept|16s pw pq
softmax_temperature temperature|181 s5 oh pw pw
space search_space|x4 k9
spatial|nk hj pw ut
speculative speculative_decoding speculation draft_model medusa assisted|3av 22l 1hd wv
split_points|sr sl
stationary stationarity unit_root adf kpss|3rl 1it wn
statistical|hg b8 sw
stratify stratified|mu 138 x0
style style_transfer|115 j3 12b
subsample subsampling downsample downsampling|1ae ha h1 1g9 12n wh
superres super_resolution upscale upscaler upsample upsampling upsampler|372 1hn x3 15j ma
supervised unsupervised semi_supervised|1xg cc pd qo
support confidence_rule|1ic 10z
svm svc svr support_vector|2ze 187 17c
synthetic artificial|14h t6 16w gh
t5 bart seq2seq encoder_decoder|3g8 i5 k9 bg
tabular|mu p4 vw
tensor tensors|jt ru oy k9
tensor_parallel model_parallel fsdp deepspeed megatron ddp data_parallel distributed_training|51t 1lz 1hq 11b sx 18x
tensorboard wandb mlflow trackio comet|39y or 10r l3
test_size train_test_split holdout hold_out|2z9 1ct 1g1 re
text_to_image txt2img text2image t2i|37k sp wl v5
text_to_speech tts vocoder|26v 12f u8 16i
text_to_video t2v i2v img2video image_to_video video videos|31y u8 qq i5 v7
text_classification|u3 1j1
tfidf tf_idf bag_of_words count_vectorizer vectorizer vectorize|3wb o4 sd mo
time_moe chronos timesfm foundation_model|392 1bu 12c
tokenize tokenizer tokenization detokenize|14x 12k r7 mo r7
top_k top_p nucleus|15g sk 1bq
torch pytorch tensorflow keras jax flax|47m 1dn
train_step training_step training_loop|14z u4
transfer_learning|wa wa
transformers transformer_block|wn u0
trainable requires_grad freeze unfreeze|2zh pg p5
triangle triangular|1dg 140
tsfresh catch22 summary_features|29m 15q zg
ts_split expanding_window sliding_window temporal|39o 1m6 z9 pq
ttest t_test significance p_value chi2 anova mcnemar wilcoxon|52s vw tv 101
turn_taking|t4 lu
tweedie gamma_regression|1s4 11y
unet|mu 14s pa
uniform|lu 106
univariate univ|1ed gh th
unlearn|pw j3
validation_set valid_set|rx 15o
vector vectors vec|120 ob gy pm
vector_store vector_db faiss ann nearest_neighbor_search|4aq 16e tz
virtual_tokens|103 ol
vision visual vit clip siglip image_encoder|3xy bq g9 xn tg
vocab vocabulary codebook|207 s9 q4 15p
warmup warm_up|1ne 114 12z
warm_start|11f uv
weather|ks nk ki
whisper asr speech_recognition transcribe|375 uv 1fl
word_embedding word2vec glove|2mg qh
zscore|ma 1ad
vectorized|g7 v6 g3
feature_view feature_service|1d2 160 m9
point_in_time|pp g7 19g
push_source|xo wy
online_store offline_store|1gg 1dd 15m
on_demand|i5 v2 qc
entity_key join_keys join_key|1f0 y4 ss
data_source|r9 sh og
data_loader dataloader|1ih wp s4 12o
data_collator|wy 14r
data_catalog|vm vw pl
saved_dataset|vw 172
memory_dataset|ud 1wl
state_dict weights weight safetensors|209 nq rk 15e 1bf
target_modules|zq tu
merge_and_unload merge_adapter|1j5 1so
low_cpu_mem meta_device|2t5 1jn
device_map|x7 rz
big_model|qh wf
grad_scaler loss_scale|23b 1mq
hooks_forward forward_hook|12b 18p
process_group all_reduce all_gather collective allreduce|2zr 198 1hx
world_size local_rank|1wj rg qq
find_executable_batch_size oom out_of_memory|346 vu 18g lu
resume_from_checkpoint|123 18s
push_to_hub|13d 15x
generation_config|va s2
stopping_criteria stop_sequences|1jq tm
chat_template apply_chat_template|1iv 1cp 15m
image_processor feature_processor|1bd 1n8
scheduler_step|tb 18b
flow_matching euler heun dpm|2xu 1kd
vae_tiling tiled_vae|15o 15z
textual_inversion dreambooth|1w1 1r3 1c6
ip_adapter|12f p1 158
safety_filter|11b 198
animate animation|ks ez 1ll
upload_model|st dw
lookalike|oh sn
basket|k0 j8 mu
customer customers client|um ks j3
price prices pricing|g3 h7
sales revenue|141 l3 13y oh
invoice billing payment|1oo jt j3 h4
order orders|e4 j8 l3
product products sku|12h fa i1 l3
supplier vendor|19u lu
warehouse|ix tb we
employee staff hr|1xu tt
credit loan default|1pe 170 xu mu
fraud fraudulent|19w mu pw 10l
insurance claim premium|1tw l3 i9
risk|hj k0 w5 vk
demand|i5 wk yh
stock inventory|184 tb 181
campaign marketing advert|1p9 k9 id
segment customer_segment|uz t4 cb
patient medical clinical|1xg lu lf nk
sensor iot|17k sa we
energy power electricity|1ta lu lf
vehicle car fleet|1wo oh pw ma
geo geospatial latitude longitude map|34q 155 fo
address|gh 17c zc
currency exchange_rate|1km 1cd
tax vat|19d oh
exist exists existing cached skip loaded done|1xe k0
retry rerun repeat resume restart repeated|2oy fi si
valid accept allow permission permitted supported|39x hj nk
count size quantity num total|2il ha
respond response reply completion answer prediction generation output|3p3 cc in
request query prompt ask search|278 g7 fo
appear visible show render|28i lf jf
area region namespace zone scope section|3ha i5 mu
arrange sort order layout|1y3 ki y4
arrive ingest receive stream event push|34u is ff jl
backward reverse inverse rollback undo revert|3me es nk
shopping basket transaction transactions itemset order cart|39h k0 gy
init start first begin prefix head startup initial|474 gm ef
group cluster match join relate key link|33d vp i5
best optimal top max argmax optimize leader|36a e8 oh
large max big huge distributed sharded|2we gr j8 nk pw
block forbid deny filter reject blacklist guard|41s gm ty fj
book ledger record journal|2bt k9 oh
border boundary edge margin bbox|2tc i5 pw
frame border rectangle bbox box|2ph i9 lu zy
split divide partition chunk segment separate|2xh uu s2 wa
error failure crash exception fail damaged corrupt invalid|4h9 ks ht ki ya
make build create construct assemble generate|2yz gy d2
calculate compute estimate evaluate derive|2hl j8 r2 v6 ev
call invoke request rpc|24k fg
name names label title alias display_name|2i5 fg d7
load carry transport transfer|24d ix fa
case instance example sample|1r0 eg
catch detect handle intercept find|1zb lf
change update modify mutate transform convert edit patch replace|4g1 ce lf lu
cheap efficient light tiny small lora approximate|3qm jl ki pw
check validate verify test assert inspect ensure|3od eq hx mu w5
choose select pick choice sampler decide policy|3j1 fl i1 hg
clean normalize sanitize preprocess strip trim cleanup|3yw gy x0
near close nearest neighbor similar distance|2yt ii id nk
store folder warehouse bucket s3 gcs remote cloud azure aws blob|636 hg
collect gather accumulate aggregate fetch|2ol h1 j3
base common shared parent abstract mixin|393 gr dw dk
company organization tenant project global|2x0 in 12f
compare distance similarity diff difference evaluate benchmark score|3o7 e6 in v5
complete whole full all entire|23q h1 hd mu
local host machine client device cpu|2yw ev th nk ec xs
connect link join bind attach wire|38f fv 10e
contain include has member|1ma hg yc
continue resume keep_going restart checkpoint|2va gk fn ix
correct fix repair valid true right accuracy|2v8 gk ra
price cost fee billing budget|2qy h7 l3 h4
count number num frequency histogram bincount|34g f0 bz gy mu
mask cover overlap occlude overlay|2zt l3 12h
customer user client account buyer entity|2x4 dw gr ks
danger unsafe risk harmful malicious nsfw|3lu k0 k0 mu
date datetime day calendar timestamp|2k0 e6 fx lf
describe description summary info repr explain|3b6 h7 gm
device gpu card cuda accelerator tpu|3a1 wz dq lf
different diff unequal variant mismatch distinct|3br de lu
directory path folder dir|26f jt gw
find discover detect search locate|2cd ki ks px
far distance remote outlier delta|2k7 gm pw
divide split partition shard ratio|2hm hm
document text page file pdf|23n gh ma h1
draw plot render paint visualize figure|329 ff j3 bq
drop delete remove ignore discard filter|313 h1 x3
early early_stopping before prior premature|2ng ix 110
easy simple basic quick tutorial|2u9 k0 h4
end stop finish final last terminate exit|2vc fg hm
enough sufficient threshold min limit stop|3a6 k0
enter input login submit key|2jc l3 fn
evaluate score judge measure metric assess|2yt ft gy oh
each every foreach per iterate all|1ja eq
exact equal match identical strict|2ko k0 mu
example sample demo template tutorial fewshot|3ew da jl
explain describe reason interpret attribution|2nk i1
extra additional more plus optional suffix|357 i9 j3
fair balanced equal uniform stratified|2q1 jf ma fx
fall decrease decay drop down|2nw k0 oh vp oh
fast quick accelerate speed flash efficient optimized turbo cached|4u0 g3 id v1 hj
few sparse small rare top subset minority|3a0 ec id lu
number digit value figure amount|258 ii b8
fill impute pad populate|24t f6 s6
film video movie clip frames animation|37v i5 oh i5 qq
finish complete done end finalize|20y hm h1
fit match align compatible fitting|21k fd
fix repair patch correct static constant freeze|35f gf jt mu
follow track trace monitor next subscribe|35a h7 jl
forget drop evict decay expire|2ui j3
format layout template style serialize encoding|32g fo rl j3
free release available unused open|2of hx
frozen freeze reference static fixed eval|2oa jt ce lu un
full complete max overflow oom|2uh ii y9
future forecast predict horizon next ahead|2sm hm ki wk x4 is
give return provide yield pass supply|1ne g1 tu ma
good quality best score positive reward|2je fa g1 fi
group team cluster category segment class batch|31u cb f9 pp
grow expand increase trend scale|2ml in ks k0 sn
guess predict infer estimate random dummy baseline|3cd gw
hand manual pass transfer|1mw ha lu
happen event occur trigger actual|2l0 gw 10w
hard difficult strict|1s4 k0
help assist util support docs usage|3fw i9 jf
hide mask suppress private secret anonymize|2ua jf oh v9
high max upper top peak large|31n in lf
history past log previous lineage|2if ha gf k0 hj
hold keep store contain buffer memory|2pd hq ua
hour minute second time period interval|2sb hg jf gw
picture image photo visual frame pixel|2pd bq fn ek
important importance weight priority relevant significant|2mc gy ii l3
improve enhance optimize upgrade refine tune|3fb id t3 nk
information info metadata facts details|2qo h7 in j8
inside internal inner nested within in|2pa gm j3
install setup deploy requirements|279 i9
interesting relevant ranked top|231 l3
job task run work process|213 gh ee pw
join merge combine concat union link|348 gy hj rg su
keep save retain preserve store filter hold|3dq d0 hq
kind type class category sort species|2sv f9 gf fn
know known context prior knowledge available|36h j8 g7
language text llm lm nlp locale|32p g1
big largest max top|20v k9 oh
last final latest recent previous|21t f2 yh ks
late delay lag overdue timeout|2zd jt jf
learn train fit tuning trainer study|2t5 ci ix bg
leave exit drop churn skip remaining|37v g5
left remaining residual rest unused|2ry up l3 i5
long length duration sequence large max|2wm f2 pw
less fewer reduce decrease compress minimum|35o gy ha i9
letter char mail character text|2i7 h1 jt
level depth stage hierarchy tier|2t8 gd e9
lie location path uri|29b ks
line row record curve series|1x7 e6
link url connection edge relation reference|2y7 hd y1
list enumerate index catalog table array|31n e1
live online realtime serving running|2gf gy xv is
look view show inspect search find|2rb du g9
lose lost missing drop loss|2i5 jt ki
low min lower bottom small|2mk id l3
machine server host node device instance worker|3f3 ec qh ev
manage manager control admin operator|2ac ix s5
map geo location mapping plot|21d fl
mark label tag flag annotate|2et fs ee
mean average avg expected|1yy ed hd
measure metric score benchmark evaluate sensor|2wx es
meet match satisfy condition|299 lu
member element item user|20t jf
message notification chat mail event text|2tj fq lu
middle center median mean mid|2p7 is k0
miss missing absent null gap|1hp g3 nk
mistake error bug wrong invalid typo|36g ha fx ma
mix blend merge shuffle mixture interleave combine|3mu fn k0 pw
money price revenue cost payment amount|32a h4
month monthly period seasonal date|2h6 ha l3
more additional extra increase extend|2k2 e6
move shift translate transfer migrate|2k9 ez hx
narrow filter small restrict|20k mu
near_duplicate duplicate similar fuzzy|21l vq 13g
need require dependency demand|1i9 pw
new create latest fresh init|25u
next forward upcoming subsequent forecast|2on eu
noise random jitter perturb|23b fz lu
normal standard regular default typical|2ly gb ki ix
object thing item entity instance|2ei gd e8
offer provide expose serve|29i in
old legacy deprecated previous stale|2wb fs mu
open read load access|1rz ha
order sequence sort rank permutation|2c1 e4
original source raw initial reference|2jp hg
other another alternative second else|1t7 d4 de
own custom local user private personal|23a em gm dw
pack compress bundle zip quantize wrap|3a1 ix jt
page html view route screen|2js f6 ix ki
pair couple match tuple two|2lk gk cc
part component piece segment subset module partial|3cv cn f4 i1
past history lag previous historical backtest|395 gf k9 vp
pay payment billing invoice|27q j3
people user human person customer annotator|2qt ff f3 jt id
place location position path site|2fr f9 ks
plan schedule design draft|27y gw
plot chart figure graph axes curve|2wk gf ha lf dc
point score reward dot coordinate|2da e3 jf
position index location offset coordinate row|31s fo
possible valid candidate feasible option|2pl ix
prepare preprocess setup init ready build|37b hx vg uf
press button click key event handler|35p lu lf ez
print log show display echo|2ll hm x0
problem error issue bug trouble exception|3iv ks lf
produce generate create emit make output|2u2 jt
product item sku article goods|2h2 ey fa i1
program app script application command|2nh fd
promise guarantee contract assert|2d7 l3 lu
protect guard secure encrypt permission lock|3ha jl lf hg
prove verify evidence authenticate|2gp lu
pull fetch download get|1zn jf
push upload send deploy publish|2ky hj
put insert set place add store|2i2 dw
quality score metric validation accuracy|2b9 fi
quick_test smoke sanity debug|2xy in
range interval bounds minmax span|2op gr
rank sort order top leaderboard position|2vk fx td
rare minority outlier infrequent sparse|2rg fq ma nk
reach access connect available|23q lu ma
react handle handler on callback listener respond|3et is ma g5
read load parse open get|26h dy
ready prepared available status healthy|2q2 hd
real actual true observed|1jh gh k0
reason cause explain why|1jl ix in
receive get consume accept recv|2vd lu eo
recommend suggest propose|1o0 k0 ix l3
record log entry row store save|2j1 em zb u6
recognise recognize detect classify identify|1zk i9 k9 gb
region area location zone territory|2t8 hm i5
relation ratio relative percentage correlation|2mh h7 j8
remember cache memory store save memo history|3aj id dc nk
remove delete drop strip filter clear|2zt eg rc zx
rename alias map remap|29y jl
repeat loop again cycle duplicate replicate|31j eu ck
replace substitute swap override patch|2ql gf ii go
report summary card dashboard table|2ah h1 ma
request call query ask demand|29m eq
rest remainder residual others|25x i5
result output outcome prediction artifact score|2od e0 hg
reuse cache clone share copy restore|2vt hq fi
right_access permission role authorize access|2pi ey hj
ring cycle loop circle|27x lf
room space memory capacity|21y k9
round turn epoch iteration step|2at hm eg
row record line sample observation index|2m1 d3 e6
rule policy condition constraint regex|2oi fv
run execute launch start job perform|2t6 br vl id
safe secure safety safetensors lock|2u2 hg ma
same equal identical duplicate match shared|2nq c5 jf un
save store dump write persist export checkpoint|3gc ev uv
say text message speech|1r6 gm gb lu
screen ui page display terminal view|351 ix
search find query lookup retrieve|2cq fl du oh
secret credential password key token vault|32k i9 nk
sell sale order product|1uh k9
send post publish emit transmit dispatch|3ig g3 lu
sense meaning semantic|1kg lu ee
separate split divide isolate partition|2f7 fq hm
serious error fatal critical|2ep oh
service server api endpoint serving|2jq g1
set configure setting assign put|1uu cd
settings config options parameters preferences args|2xr cd gr i1
several multi many batch list multiple|2kj c5 bz k9
shape dimension form structure geometry|2l1 g5
share common distribute shared broadcast|1x6 dw
short truncate brief compact min|2wu ha lu oh
show display plot view list render print|3fq fq k9
shrink reduce downsample compress resize prune|3at ii h1 u3
sign signature symbol token|243 hd
similar nearest distance match fuzzy alike cosine|3gz es i9 mu
simple basic naive linear dummy|2pz h4
size length shape count bytes width|2vw fg f4 gr
slow throttle delay latency|2ax id
small tiny mini reduce light compact|39d d5 ki id
smooth average filter interpolate rolling|2fx hg xr
solve optimize solver fit|20u ki
some subset sample partial few|1xp
sound audio music speech voice|2o8 i1 is fz
space gap whitespace memory namespace|2nt hj
special custom token specific unique|2gm ii
specialist expert moe mixture|2az lu id
speed rate velocity latency performance throughput|3f8 i1
spread distribute variance std scatter shard parallel|3of gb sv
stage step phase pipeline|1t3 hj
stand status state|1ja in
start launch begin run init open|2sg ek k0 127
state status condition mode|239 fl ht
stay keep persist constant|1zv ii
step stage task node iteration|27z be
stop end halt terminate early kill|34u fj mu fg
store save database warehouse persist keep|2qv e1 uv
story history log sequence|1zz lu
strange anomaly outlier unusual invalid|2ph ix i9 nk jt l3
strict exact validate enforce|29n lu
strong weight max high robust|2kj lf j8 ks
structure schema tree layout struct graph|34k gr
student distill learner pupil|2b8 ks ma
suddenly jump changepoint break spike|2xf mu ma
sum total add aggregate reduce|2f2 go r1 nk
sure ensure confidence assert validate certain|39w id j3
swap exchange switch replace hotswap|2om jl
swing volatility variance amplitude garch|33u ki oh 18p
table dataframe frame dataset sheet csv|31b ce ks k9
take get accept consume pop fetch|35v eo
talk chat communicate speech conversation|2nm id lu hj
target goal label aim objective|2ho hd lf
task job step work assignment|25c fa jt
teach train tune fit instruct distill|2tx ix
team group namespace project|1xx ix l3
tell notify log classify report explain|2w8 gb
test validate check evaluate try trial|297 di co
text string document prompt message words|2j5 bg c3
thin prune sparse subsample|2a9 wh
think reasoning plan|1l8 lf
throw raise discard drop|13b gy
time datetime duration timestamp timer|2rf bm
together joint combine merge batch group|2nb dk
tool utility function helper instrument|2rj j3 lf
top head first best upper|2bf gy
touch update access edit|215 k0
trace lineage log stack follow|2nr k9
translate convert mapping transform locale|2b8 i5
travel trip route journey|2fl lf nk nk
treat handle process transform|1z1 k0
trick hack workaround patch|2k4 l3
trust confidence verify calibrated|29e lu
try attempt test experiment trial|1xp jl
turn convert rotate transform switch|2cp eg
two pair double binary dual|2l9 cc i5
typical average mean normal median|29t hd
uncertain confidence variance interval proba entropy|3gh ma nk jl
understand parse interpret decode comprehend|2v7 j3 lf
undo revert rollback inverse restore|2wc jl
unique distinct id key uuid|2t6 jf ec
unknown missing undefined oov|1pr jt
unpack extract unzip decompress open|30i lf
update refresh upgrade change sync modify|35i go 187
upload push send put publish|2ed j3 t3
use apply run consume usage|206 d2
user customer account person client|28c f2
value number amount content|1lk b6
version release revision tag snapshot|2oc fo ht fl
visitor traffic user session|23v jf
voice speech audio|1lz is
vote ensemble majority voting|1nk k9 k9
wait sleep delay await block pause poll|391 fx gw
walk traverse iterate visit recursive|2s8 is w8
warn warning alert notify|1oq j3
watch monitor observe track poll|2pf i9 yu
way method strategy algorithm path route|2mb
weak low small magnitude|22d k0 oh
web http html browser url site api|3tg go mu lf j8
week weekly seasonal period|20n hq k0
weigh weight importance balance|1wa k9
whole full entire complete global|2ot hd
wide width broad|1su jl
win override precedence best leader priority|3cz j3
window frame rolling range period|2fa gm
wish request preference demand|23d oh
without no exclude free skip offline|2yi d1
word token term vocab text|2at c3
work job task run operate process|2kp ee
worker process thread node executor rank|2y8 fi
worth value score gain|1vj lf
wrap embed enclose decorate format|2tu ix uy
write save dump store output log|2p4 e3 vw j8
wrong error invalid mistake incorrect false|2l9 fx oh
year annual yearly seasonal date|2ns hg ks oh
yes_no bool boolean binary flag confirm|3yc v7 fx
young recent new age|1pp nk
zero null empty reset init mask|2pn fs hd
qwen llama mistral mixtral falcon gemma phi gpt bloom deepseek mllama starcoder dbrx mpt mamba cohere opt rw neox llm|dul 14v z9 r9
ltx hunyuan wan cosmos mochi cogvideo cog allegro helios latte animatediff animate_diff skyreels easyanimate kandinsky5 i2vgen|cs3 u8 td qq v7
flux sana pixart pix_art kandinsky sdxl lumina kolors hidream omnigen ernie_image qwen_image chroma wuerstchen cascade stable_cascade aura_flow glm_image bria|elc nt q1 wl
musicldm audioldm stable_audio dance_diffusion ace_step|4ql wb th
clip siglip blip idefics llava vlm pali|4m7 11d wt
whisper bark tts|1yn is
redis dynamodb dynamo cassandra hbase hazelcast bigtable memcached|5kc 1k8 1hd 11s
snowflake bigquery redshift athena trino clickhouse postgres postgresql mysql mssql oracle duckdb sqlite ibis couchbase mongo mongodb|bvq ha vb sm k9
kafka pubsub kinesis rabbitmq|2rc 1a3 yv
milvus faiss qdrant elasticsearch elastic pinecone weaviate chroma_db|5vs tz 187
argo airflow tekton prefect luigi dagster step_functions batch_job|5uq 1c0 143
dataproc emr glue flink ray dask polars spark|5bb 1gj
onnx tensorrt openvino gguf ggml executorch tflite neuron|59d 1ki 1c8 1nx
sagemaker vertex azureml|23c 18a
helm openshift istio knative kind minikube kubectl|4qm yc
slack teams telegram email webhook|33z v4
wandb mlflow tensorboard comet aim clearml neptune swanlab dvclive trackio|6rt 10r 13x
pandas polars pyarrow ibis modin|3bz pq
matplotlib plotly seaborn altair vega|3ga wo
pytest unittest junit|25p sv
openlineage marquez|1ed qj
iceberg delta_lake hudi parquet orc avro|4nj og tv
gcs s3 abfs minio azure_blob|3x1 ti jf
oidc oauth saml keycloak ldap kerberos jwt|4sb 1jl
triton vllm tgi tensorrt_llm|38b 180 10f
bitsandbytes bnb gptq awq eetq marlin exllama hqq quanto torchao aqlm|7mi 18i tj 1k5
vera dora adalora lokr loha hra boft oft ia3 bone fourierft randlora xlora vblora|a0d 1ru 149 195
hadamard|oh 166 ht
kronecker|oh vk
householder|ma lu nk
lasso_path|14t nk
arma garch arch volatility|2mf 159 10k 1i3
theta tbats holt ets arima prophet autoarima|4la 1di 1da
hmm clasp pelt binseg ruptures eagglo|44s pq v2
wdtw ddtw erp edr lcss msm twe shape_dtw dtw|5xu te 1sx 1bl
inception_time resnet fcn mlp_net lstmfcn macnn tapnet|5m8 qv
tsne umap isomap|1zk 1zy
`;

/** Entries from here on are those of terms/. */
export const FIRST_TERM = 2042;

export const WORDS = `
0 73c 6 g4
1 gi b3 1lw 4pv 6 453 fb
10 4u2
13 5z9
16 2sw vt 7b8
164 7ve
18n 4sa
2 ia 4z 3p 36 nn z 9q l1 5v xn 3i v 5l f 1h hd jw 2q9 2d 3lx 6c eb p 8 16 1d yi
22 5mu 68a
23 7jm
25 17f 7w
256 54m
2c 2ne
2i 42c 6k 7l1
2v bu5
3 2nk b3 18y 27c 3v 17k i9 3wf rv c
360 f8
3d 400
4 2m3 a2 lw 7u9
4j 5a9
5 48f w7 38i 3g4 11y
5x u4
62 57g
632 w3
7 b6
8 2w5 gn 7er kr
8s 6v0 2km
9 3y
99 6zq
ab mz 8t 476 5u6
abbrevi 1go 2 6ga
abc 7l
aber xe
abf cwv
abil 169 64 3dk 1 1zr 2y7
abl 16g 2o6 3jz w7 2b5
ablat 41q 6vh
abnorm 5fr 6 9 5ij
abort 639 1vr bf
about 7v 15 60 9 np 5 es qc 3 s 16 1h 7m os cd gz 4 cn 2 47 1o2 1e ck 8o f7 3w 9 a2 4 2 142 8d c2 bs 2 wp 5q e2 eq 2q
abov 6w a6 59 1hs 37 cb 1n0 39m 4i 4 1nx k0 1q tt 11
abrupt 5fk
abs 7kj
absenc 7l7 8l
absent 2gd 22l 2 fy m 20q bt 8r 8v 13b qo 2rh
absolut qm 9 4zw 204 2fy 1bv
abstain xv
abstract 4pr 39e 460
absurd 6zn
ac cvf
acceler 2l4 13p 10 2ls 4 ky 40m fz tm 1y
accent 4y0 2wn 1 2
accept 6u ef 23l 2ab z 1zg zq 42n hw 6i
access 4fj 6 km 19x 5r 1 27 48 1 6j 16f f0 6v l3 l9 xg 1re 2x 1w 67
accessor 5a5
accid 6i 7m 1wz 3ec
accident a3t
accord 15x 9u c 2pq
account 6a 5 6c 42q m7 5w 3o a5 24t 2b5 rh 1dn md 47
accumul y8 1tn x5 4ak 3dr rr
accur yh 4iv
accuraci gi 9g c 4a eh cc 450 3g 1bh 3s5 18l cz
acf 5po 5a0
across 31c o3 1gc y b9 1n 9v 1ea 1lo 29p
act mc ak 1g 7w 5x 1fr 4z 53x 18a 1om
action 1q 3z 26m ap a rc pa xw 4b 2tm 1s0
activ 17 4t 77 1ye h3 60 1 r 9z 6 3 1i af 2m cm 1ev 1w 2 es 3 1kv ih 2xq sb
actor 2ne 2gp 5tk
actual d4 4e l 1z8 2ey uc 4e4 g 25r 8r
actuari 6q
ad 8k 29o t0 271 119 187 36d 3h
adaboost 2eu 8iw
adafactor 3f6
adagrad axt
adalin 2aa
adalora 39s 9nf
adam 2ps pe 7in
adamw 3fa 7ij
adapt 15h f6 14 ef 9h n 1m l7 2 k 1 5 a 1 94 1s a 3 2 6 2 1 c k c 1 36 44 2p 7 x a n l 1 1 3 8 1 3 1 29 66 2b 3k 32 3i s5 5y h3 b6 20q 2xz 9x 3 3t 7 m1 1 18 y1
adapterhub 3m2
adaptor 7zy
adasyn 1wm 3k 9ku
add 8e b qy 3o 6 h4 fr 2p ak ef 56 7 9 5 7 1 1 1 3 6t 4b a 2 1 1 7 c f a 1 2h 3 17 3h 3q n 1 6 6 1 2 l 7 8 4 7o 63 63 24 7r 1a r 1 2 64 60 44 1v 8z 71 5 5 5s 21 2 mh aj 2o fj 2z 4 1h 6u 2 6e 1 2 1 2 u 5j 61 f 3 1p 25 ce 84 cv 9d 1c i be 5t 3z 7i gj m7 5g 17 d0 6h d kk 6x 2 7d
addit j3 1dq bt 5v jd d au 2c9 9 8j 1ap jf 39u cb y5 2 73
address 6e 178 1qv 3l xt 3 a8 2 6a et 1x 7f i 1 d 1df jb 5c 4 9 i 46 1 ci 1 1 3 9 3 1 1 7 11i bw 4v 48 d7 a7 5e 2 6j at 2u 169
adf 5rt 60f
adjust 5p ao an 8v lx 14o 6v 8c vn 1ct 8 3u b7 5x 2 1 20z 326 h5
admin cei
admiss 1k4
adopt 5zi
ads z
adstock 8d
advanc 1ag v1 3fz 2f1 1yx 1fa
advantag 14r gu
adventur 35d
adversari z1 4 2le pc 3ol 2zn
advert 1b 74 7 3 1 1zr 3n 4p 97x c8 1
advertis y
advic ld 681 2f3
adwin 101
aesthet 4cm
affin 2hv 15j 13h 245 15l
afford 4b
aft 2l4
after 16 qb t 1p 1a l fr at 3z c6 i 3 4w 1p 2 9p 3 1c 3 46 u h b 7 6 2 8 c 8 9r 4y 1q 62 7 3l 2u i 2x 7v qf 1i 65 81 d4 bu 8i 1r g 5 k 6 8 9 42 4j 5 f 2 3 6 35 6 u 3c 3g 9 9f 6 h 7l 48 84 56 n3 1h 9 4g 7i bo 9i 5d 3l 2j 5c 7g 1q 48 28 4j 4 4a jf 4q 3o b7 5p rj
afterward 20b 2jk 4w 33s lj 1b0 69 3n
ag g 6b dw 20f 1j3 14d z5 wm 2 2 7u dt 4 2 381 3o 1t2
again r 7a 4 bl 5 85 8i 17 kf na 94 56 1y 1y 16 2 59 20 11n 5e 6a d7 aj 1 fz 73 dv 6 1 17 2 j 5 4k 8w eo 9g fv td 5l 10 i1 5u 53 5j 7d 1i 5e 6p 1a 1a 4 2 e 1d n 3j oo b8 37 l9 it j
against dm 70 y 2r 1s h 6m 20 4l 5 n 3y cz f9 f5 45 3y 32o hd 1er uc 2h3 a3 g ws
agent 91 x1 62 4 zx bc f 3bt 1w1 4z
agg 80v
agglom 25b c6 8gs
aggreg e1 lk 153 3el 2 6l 11c h4 hg b3 2zm di r3 ks
aggress 2e3
ago 1uy 2yp 3 ef 4p 2 ci 1k3
agre cv bq 6 1fl 329 bc 6 bc oe 5l 5t j3 1z dq 4 v 4o 1r bc 82 1mc
agreement oj 1 1n 5x4 14n
agricultur di
ahead 2o7 3n 3c 9v 2 27d c0 2 1 29 3 f6 3tb 1cw 2e dh 2 hz 5
ai 1jw
aic 5z2
aim 3bq 5f5 1wd 239 60
airflow 6hv 6e7
airlin dt 5kt
al y8
alarm ar 5x c 3 5 b 6s 2 27 9q yn 2vy l2 3 rz kk 18m 3ms
albument 465
aleator xl
alemb 6tr
alert ap 20 41m 2a6 1cl 1pe 32x
algorithm jl 1xh 2 38 45 174 34y 164 338 9z 19o
alia 6p4 aa 11s 42w gk
alibi 3ju
align 13s 5 eo 3g 8n 1 28k 8j ag u3 a 5 eh y 17 23z 36t 11b
alignprop 1lx
alik fj bx xr e6 26 e8 4 ij 1vu ia 8o 1 6t 1l4 46 d8 102 25a v 81 ep w5 2
aliv 80 1zv d0 sd 11c bl 4hy p0 3p
allclos 4zc
allegro cv6
alloc 19 63 5v s 16c 3 3v 2 17r e0 5 4r9
allow 1jn 1ue o0 dk 9y gu a7 8 1cd 6p ch 3y j2 m 4o 69 8i 4w 48 eb 4 6r kh 5d 8y e g3 192 1 jc
allreduc byb
alluvi 4vt
almost 7e9 3ye 137
alon 7mp 2u4
along 2dl 1eq wv 2ho 2y f7 f up
aloud 4b1 7j1
alpaca 17u ev
alpha 2eq 17p cw 4 6yx
alphabet 1io 5jh
alphanumer 4u1
alphazero 2o6
alreadi 23c 9c ex 2 3cf cr 2r 18u hf qc 2o2 dm
als 2lp
altair 4wp 7zx
alter kl 367 2w4 1p5 k3 sx 2fd
altern lg ai 4rm 2km 2l7 1n8
although 65 1t6 5 k du 2 h0 3 q7 54 1kb 5y m3 6 10v ak 3 5jn
altman f3
altogeth 78h 3d9 247
alwai mw 5e 35 uh 9d 1 po 1 34v n2 1 p1 1d8 30l
am 6x4
amazon 88p 17a 2ac
ambigu 1xn
aml 5x
among 8i 4q 3m 5o 6 3n 42 e8 lr a5 i9 81 r 9x 1s 3f 24 3h 94 2 dq 1l9 1 1rh 4c 3l
amort 4d
amount 2 36 1 en y jb sx 1g 5n 3 c1 1 sq 12n k5 1v d2 1 1qx a 4h 31 4p 1c 72 17i yj cx po 18x 70 6f de
amp 2sw vq 7bb
amplitud cq3
analog 5tx
analys 5ut
analysi 48 3d 9 x d y 2l k2 26 1lp 3 2l5 2ik x
analyt 8u 4t 6di
ancestor 7z6 6u 15f cg 6k
ancestr 47a 3
anchor y5 24a 10u
anderson ur
anew 303 1ne 10n ff 473 ro
angl 1p9 4j 1gk 49e cf 38u hn
angri 1ho a9e
anim 3t1 h 2 4g c1 mm 72p 9v lz
animatediff 49x 8l9
ann 1f6 agt
anneal 2ot vy 7dp
annot 469 3 2p o0 2us 4 1 7 3 9d mz 2s3 y0 2p
announc 4ig 1 5o0
annual cuq 3
annuiti 4d
anomal ayk
anomali ag 9 29 1c 24g 164 hk 19b 8w 89 1 3 3 1z tn it ft 37b 1qq
anonym 6r6 n8 21m 2v4
anoth 7p 9l 1v 20 1 8 q 9s 6i 2 1o 1k 13 4u 1h 4a 5h 1v 10 82 2w 1h g i 3 r 5 5p 23 2 w 5l 13 3 1 3k 5 eh 2o 2a 22 f j 7i 3w aj r 8 3 c 1 2p 7e 1 1t 7g d 1 5 2e 4z 9 1 1 2g 2 d2 2y 8b d 7j 3q 2 3 8r 2g b2 2 2 4 5s 1h 36 a 5e 3x 1w 58 5 2 r 2i 4 53 2t 6e m 2f 7j 2y 18 2w 7t 3h z 97 bc di 3l 7l 2 3a 4e 5y 3y 2w 1d 2y 1i 2k i 26 54 c 4v 2e d 70 a r b7 3j 90 mq 2
anova n9 80 b02
ansi 4mw
answer 89 8a 3 p 3j b 1s f 2 1o x 1n 1 6b 4 4 e 4 2h 3 2 3 29 1 3 a 1 1 1 1 2 5 7 1 b 1 1 1 3 4 4 5 c 3 1 4 1 c 2 2 1 2 7 2 2 3 q 2 6 2 3 g 5 1 4 1 d 3 4 3 k 1f 1 1 1 19 1 4 f 8 2 2 2 1 1 4 4 b 4 1i 3i 3 1 4 h q 3 8 3 8 5 f 9 9 d er 2n g 1n 2y 2e 2v 2 2z 7j r 7a 59 1 27 6 5 l j 6 4 1v 2h s g 1u a np d5 62 hh 4 3 9c qf 1z 2d ua fn 2 r 1t 25 t 7 9 20 2 2 3e a 9 22 1j 1w 1 1 11 45 ed 65 k0 57 32 bn 16 gl j 4r c in 5q 4t 2 1 5t 2 8 17 s j 2 2i 1d 5f 2 2u 1 1 94 1 3z
ant 2oq
anti 5x 7nc
anydoor 49i
anyhow 2mh
anyth xr 42e 2re 3za
anywai 94b 2ke
anywher 2u1
apart op 2f 5z 1k5 m ki 1 18v 67 zp n q0 2l 82 se 2v bo 2 5x 3a 1w4 jk 4l 93 7k 44 2n xf j2
api 1cp 7c 1 2q 97 2ke jk 1i 99 190 6v 5w8 6v
app 288 p 2e8 9m 1 354 4gm
appear 35w 13h 3 2rl hu 4jd 1
append 804 1o
appl 3q6
appli 1l6 2 1 1vh hw 1 jg p1 1 1 4h mi ne 5 lm aq 2z dn 3 3a 1iv 2dz tx
applianc 9e
applic 3w a 7k 8k y r x0 5hf 11i 4gm
appoint bl 4xw
approach ak7
approv zp 25f 1n3 2 eb 4s 16f 3 7c
approx 4zc
approxim wk 51 do 1 9s 2 5b 24p 1q0 1p4 ai 1ab 35f
apriori 26i 8sc
aqlm 3i5 9ey
ar az0
arbitrari 5hb 1u1 2sf
arch 822 4vj
architectur 3hk 1b 2 9l 49k
archiv 4r6 de 1 1au 28 ct 17q 2ut
ard 2do
area kr 6 164 48 2 8 9 9q 1kz 3 6r c8 l8 2a3 142 l2 vb 3n k3 ar 8f 166 1 hw
arena 1du
arg 82d 4ki
argmax c2x
argo 6hv 6e7
argpars 4hg ns 38x
argument 3eh 133 v 5 3 6r 9q 1 r a 52 2 1qh 16m
arima 5d6 5lu 1yp
arithmet 1uz yc sl 43o
arm ay 20z
arma 5yq 50a 1yl
around ju 56 3g 53 91 7z 8v dr 2 41 1fg ft 2h 1 2 25 4l 9z 1 uu 7i 2 7d j9 16y 4 77 3 h sh 4e 27s 65 n3 e3 r0
arrai 2pd 28t 3 1 9 6a 5c 284 ka 3qz kh
arrang 1q4 5 fl 2sk 4i4 bn nc 2k 1kd 1
arriv 20 1 a1 5c0 3 bj 5a 2 2b 5z 4 2a eq km 6u 2yl 1i2 1 tf
arrow 2gi 3w q2 1km ey 14b l1 13c je d 9j qi
arsen bq7
art cvb
articl 70 d 9 1 2 3 4f pw 8 r 7s f tw 1m 4 7 3 1x 5 co 4la 3 4sw ia 3
artifact 68d 8e 3 81 73 5 1v 14t 4ib
artifici 1wo 2 a 39 pg 1uw 3 2 3 1dy 3 17y a5 2 4c5
artist 41v 7qo
artwork 3rk
ascii 4xv 2ws 8b
asha sr
asid 2hp 28q 2k0 r2 7e 3kz
ask ka b2 2b 3p ba 4 1p 4c 42 gm 11 79 we cd h3 1 er 9q cq a 2f 4u 18 av i5 2p 46 9 2 2z 3 1 65 9t ak sw 4w 1r dr k5 1o tv 4r 5g 120 mt 4y 1 is
asof 7sv
aspect 1hk ed
asr bwl
assembl 4dj 3pl 63 3ul
assembli 3cl 4qj
assert 4zc 33v 41d e0 7e
assess c82 3
assign cb jo vf ac 318 ev 2jr 1r 2bx od 1j8 3r 2
assist 169 1b 7 46 9 3 4 6 r 1 55 1mk 8w 4mu 17q 1gp e1 ow iz
associ 26i 8sc
assort 3h 3v
assum ux
ast 4ha of 2xr
astar 1ry
astyp 7ew
asymmetr 48o
asynchron 83k
asyncio 53z 2zl
athena cvr
atom 54a 2zg
attach 179 2ea 17w 1cr 5t 5 6u c6 cz 6 rx 1j 5 21 32 1hq yc 1ir
attack am of 7 ew 1 8zb
attempt 14m 8r 1g7 38f 4 a 4 15 sp 17p wm 19f 2hu 1
attend 49c
attent 2ev 1v iu 2 3 2 1 1k bf 4c 5 1g m 1 2 1 a 3 6 1 2f 1 ad 1k 1 h 2 2 1 4r 4l 3 r 1 7 5 12 3 1i5 529 44 68 6o iy
attitud 7oe
attn az4
attr 50b 33t
attribut x 6u q 3tg np as 1mu 1gw c2 1lq 18k xy
attrit bn 1we 8v8
auc gz df a51
auction 1sw
audienc ej
audio 3kh 94 7d 4 9u g 4 6 9 6ne 1ox 4w 2d
audioldm 4aw 8kj
audit cy 4e6 f6 1mz 1b1
auditor 4r5
augment 3gj gt 8t 5b 6o3
aura cvb
auroc azf
auth 84e gr
authent 4fc 3p2 4ed
author dc u2 al 16 2we 3p1 4go
authz 84k
auto 1eh 12i yq 1t 8e 1 gw 1ls 14r 17e
autoarima 5d6 7kj
autoaug 465
autocast 2sw 871
autocomplet 1ut 3eb
autocorrel 5po 7 59t
autoencod 26b 1eg h g dc 9j 3gm 3an
autoform 5su
autograd 1r4 98y
autograph ag8
autom 9rr
automat g6 7 k6 6b 4f bl 4a px 3 9c 2r 3 c 3 2b aj 8t e 1u 1 60 26 gf r6 8e 7l 3 98 1r 1o 25 g 7u 1 22 9j 8 10g d3 3 eu gt 72 ez d8
automaton 3e3
automl 2gz 8j8
autompg 4yf
autoregress 5d6 a0 5bu
autosc 6vm
auuc 2k9
avail 34j jt uj a go 15o 1n0 ce 1ux 2o 27 257 2w 6m 9
avatar 40j 1aq
averag 1v 2z b 8x 1v 4 1p 3 1 5 6 2i 29 h x 1q 4m ra 16 6 6 62 4r 4p 2 1d 9 1 5 cm 1g 67 5f 3 3i 7 3r 1 3 4w 55 2 3 9j 1bt 1 g3 6w 1m f 8 2b 73 1 2z 10i m 1y 4 2 f 5 5l 5 4 4 5 3 3j 3t 1 1 2 1s 1 1 k 3 2 34 4f 4 7 a4 2io gl 8h 5 g 9d 1p uc 1 99 42
avg b0a 1eg
avoid 1dy 5u 16x 49 5 4 40 7 1r 5 ce az 7f 282 6 1u dt 13l 4aq
avro 6rl 657
awai 19o 3n ju zi w1 2p hg 5p v1 12s e6 13 52 4p r 4h z 32 3u 4r m 35 bd nd p 4g 3p gm n8 4u zn ee i2 4g ed 37 1y
awar 3ia
award 14z
awq 2w5 m0 7u5 1kt
aws 6bq 5ta
ax 76u hs 8 2 i 12r 3ph
axi 4wv 9 2 102
azur c50 rv
azureml cwb
back b 3 s r 1 v 1 7z 41 51 136 5u 3m g4 26 ci 6n 2l dy 24 7j 66 81 3t 2i 1a 72 6 3 3 6g 1 1r 25 1 im 3u 8 a7 2 9o 1 7z 1f m q 8 fw 7 50 5c 2 au 5m 1o 2 4 xk 6v 1y 1 15 12 5e hu 2 4e 32 k8 36 o 7 1 n 2 6 3 pg 2v d2 km 27
backbon 3h9 qz 6s6
backdoor 2kg
backend 3q4 18r 3k 1mk 1g5
backfil 6od
background l1 2qv hy 3e 24 1 1q 2i 2 yo 1i 110 t3 15q 1o
backlog a36
backoff 511 10y 23h
backpressur 4q9
backprop b02
backpropag b02
backtest 52 vm 4ho 6yu
backup 4rj 22x 1b3 241
backward b02 12j 2
bad 1 3o c 8 cs br h 3u 1t 54 3 8 3 1d a 13 2z 43 2m 2r 1d 8h 8f l4 fj b2 gx ob 9b 1ae g mf 3a jh 2 21m 27n e0
bag 12q vo 6a 3iz 7t 3p 51c lr 84
bake 7k 2q8
balanc 9q 4m t at 17h z 2 1 a 2h 4 ap k0 jy fv 9t l5 zl 1jg 79 om 2uw kj ng lb
ball 2g7
ban 3dh
band 3x 26v 3bb 2 7d 5
bandit 2bx b1
bandpass 5um
bank 2r 35 70 1 3a1 22p
bankruptci f3
banner 2c4 av 5it
bar 5m e4 13z 2pi n 5 1 f0 1w 1 f 1 9 q 4x 1w8 18e 2w3
barcod 44c p7 g1
bark 4b0 d 8k8
barplot 4va
bart bt8
bartlett v0
barycent 5w6
base 3k yz 5 si 1 8y l0 ke de q 3 3e ft iu 4 88 9d 129 1f er 5g nu g2 6s 1ol 2al
basel 3y
baselin mp yz 7 1 10b 2qy gv 56r 1a0
basemodel 8mx
bash 864
basi 1tv 1t0 3x0 m8 yz 1vu oh
basic 475 35d 2nw 27d fx
basket 1t 24r 1 4 b 342 5nu 2 u2 6j 35 1
bass 5zg
bat 5rg
batch a8 19q k t 1 fw 3 fu 8t 1k b 3 2 1 1 4 1 1 2 14 6 1 5w 19 1 1 3 3x 8 1 24 9 1 2c 1w 2y 9z p 77 gv gy he 9 sp 77 4 7d 2l 4 5c 70 j 17h 9h 2l9 4 cb l4 c1 ch 49 4u
batcher 34q 2zt
batteri 9g
bay wm 16w 8xn
bayesian sz 2t o 1h8 2t 1l 3em 54h
bbox 439 6z2 111 3
bca wc
bco 1lx
bcrypt 4fx
beam 1jj 1m1 7vp
bear 4c 5o 1
beat jf 3f lj 32w 1 11q 2ad
beauti 3vu gu
beautifulsoup 7w8
becam 10n
becaus il 1pv l8 49d kl
becom 1gp bs mg dh kk bx 6g 214 ay uy x 4o o4 39z
bed bi 2
beeswarm 4wa
befor 10 1d 6f 1j bl 83 1l 4w s 1h 90 r 6 1l 7 65 ih 26 ea 3 5w 1e 1f 61 a 74 v 19 3 35 23 8g 3y s 44 v3 1z 2o 7s 1x 82 y 1j j o au 10 2v 87 1i k g 7m 2 3 6 51 3v 2h 10 8l 2q 2o 64 e 2e 5 2l 71 30 4a ft 9p 6m v ix 3 3y fd 72 9 e 4 7x 1i 9i er 6l 8z 3i 1m 4l 1a 86 1t 9e
beforehand 9zn f 1nz
begin sq f3 d cm b 9p ve 7 7x 3 1t 4 al 2 8m 38 1sk 7 6 hh 6d 9v 1 77 cg j ce w4 d 11l 2s t 4o j7 9x 1e 1c8 14 8b 6d 1 ly
behav 1bx 1de 2v 2nc b 32m
behavior 2nz
behaviour 7y nm 19n ic 9a ee 1 18i 2 1 va b x4 1wk fe 1 zc ib wu
behind 2iu ln 3 m1 1ky jp 3q 1pf 2 2 74 6a 11 29 9 s4 38w
belief vu l 5 3 1h3 2r 6o 8e3 n4
believ 1wt c5
bell up 7 y5 cm 3 am 2zm 1nw 6 g5 3st ch
belong ar 16q at 9d 3g l 3 tw 2t uu 10g 2dx h ok 16i dh 12 h 72 1a c6 18z n8 1
below 1ng 1 w4 e0 1he 9w 2rc x3 vg 2am 1y
benchmark bs ux 6z 1p7 1ia 2 rt 2tj 3yt 9h
bend xd 1gi 2zx 264 4v 414
bendabl 2ej
benefit dz iu 1nb
benford cy
benjamini va
bent 2el 1qf
bento 6pe
bernoulli 2gb
bert b1c
bertop 1hr
besid 10f 1x4 p2 1b 1 1xl 4ul
best 4 19 d 24 1f 21 10 1z 51 c i 3 2 1 2 5 5w 5 3t 31 7 2 82 6v 1 3 di 1y 3 4 2 1 25 u 6 b ai 7l 6 e 1m 3 13 9 1y 1 2 1j 59 4 2 k 3 1p 2i ec dc k4 kt 3 st h 5f 1n 2 3 4z 2x 20 u 15w 5 d a9 4 6t 2 2 a 28 52 2 29n l6 b1 12 bs l 1 3 3o 4y 1 2x 5e 88 1 7g gz 2n
beta 5e ko 7c od 2ly 6qn
better 3p f2 e g 2v 3 3 7 7 7 1e 24 54 18 6j 2 k f c y 2 y er 17 4 p2 cj i 1i 8r 2s tg 2p 1 7b 1we 1lg 2 tm 1p4 r2 au 2 b 3l 40 1l 2 9 dk f2 1h
between bu 54 2 c f 2 1i 6 5 19 v o n e d 5q 3q 2u 39 3 10 4r 3o 38 8e 3 1 q 20 s 18 i e 2j 3 4 4 l 9 3w 20 6e 4 9 2 b 23 3m 2k 10 8q i 1c 4x 2p 2 49 c 1 j 23 u 2q 2g 4 46 23 8 v 1a 12 6k i j 7 6r 3a 2n w 2k 3k 1a 1 7x t 41 13 6y 4g k 28 5l u b 2o 2 1 6 44 i z 60 2r 3m b 4y d 1i 4f 28 40 1 2c 2g 29 4q p 2c 51 3 2 8 a0 2 p 1v 4h 4e 11 7e 4 3 2g 5f 1g 1c 4n f0 44 9s 67 x j 9y 6q 7w 1v 2u 4r 2u t 2v 47 iu 2p 24 n 4u 3j s 9i 4p
beyond ok 1n i0 m 2ix 1 ad 2xm gk ai nt
bf 2sw vt 7b8
bfill 7lo
bfs 1sc
bg 7z
bi 3k2
bia if 33 sg 5l 12x 37d 57p
bias 3f4 6v
bibliographi 1j4
bic 5z2
biclust 2hz
bid 5j 31 2 1kc
big hx 80 ay ju 4e 84 9 o 3 3 g t 10 o ao gi 10 3g f 7w 1c 5 c9 dc ha as d0 2y 4f 152 qe ch 20l zw 1b 1fv 4v 1 9u ay
bigger 1w7 vs 5 p 2v 1b 2 gd ej 2jh 2d 2mm 18e
biggest 7ud 4ik
bigqueri 6l5 3 dw 5wn
bigram 1gd 9la
bigtabl cvn
bilingu 1il
bill 1g 2 1q 1 9m 103 3xu 1 1ik 56i 1 67 b7
billion 2vh 1y 3ge
billionair 6zv
bin 3s 1ni 5cx 12i 2v3
binar 44e 3ga 7
binari 15z g1 3y 58 1p2 wi hm xx 1mw 4 ng 2w 1sd 2q1 2v
bincount c67
bind 86u 3yw
binomi 4p pr
binseg cxs
bipartit 1re
biplot 4v0 6s6
birch 2hv
bird 2or
birth 7q1 1rj
birthdai 58i 2hm
birthdat 7q0
bisect 1py w
bit 1v8 ea jf 2 36 4 6 3 1 ga 3 2a e 2i 2 4 4 2 1w 3v 1 6j 1 g3 35v c6 e5 2dd fn cb 1 3 1 1kp 2
bitfit 3ly
bitsandbyt 3i1 9f2
black 4p m f4 dz ii 2de 57 4z z 395 14i
blacklist c35
blank 1bp 4n 2e2 zm bm 1ug 4 h bx 2u n 54 5 7 4 2 a 3 c 87 12e 66 ko 5y 3s n5 ul
bleach 598
blend 1me ag ih 1 iq il 54 ap f 1pv 6sm 2
bleu pe acl
blind 41g
blink 11h
blip 4ca 8j8
blob 2po 1fp t2 1gi 1s6 3xx rv
block fe 8i j3 5 d7 3 1ge j i 4v 2 93 39 c 3 5 3r 1 6n e9 4 53 2 6e 3 4b 2 z2 4 20k fm 3j ad 16m 6 253 1h 4e 3u 1 q1 48
blood b3 5fe
bloom 4rd 83p
blow 2sk 4v3
blue 4qo 3pb
blueprint ail
blur 3rz 97 3 3 48 45 4 34v 3ne
blurri 3rw
bm 17f 7w
bnb cx3
board 1l 4tv 3by
bocpd 5wo
bodi 3zw 6s 40u 38u
boft 39s db 9a4
boil 76p
boilerpl 55o
bokeh 4wp
bolder brv
bolling 5m1
bond 4j 1
bone 3nc 99v
bonferroni va
book 5h 7g 2 2 p n9 68u nu 2sg 1d6 1
bool 87m 4n8
boolean 87m 4n8
boost yg 101 9 49 c0 1 2 1 3 2 1 8ih
booster 2f5 2
bootstrap 4m f1 cg 4 x8 b9 3ir 62 8 xa 2kh 1p1 1p
border kv 1an 22 4 5 1w 41 2 6o 5l f 1ba 132 23 2up ge o2 8z 1jb uq a2 aa 1 2
borderlin 1xz 1l
borrow d 3m 7hc
boruta 7na
bos bmy
boss 241 r1 30e
boston 4yf
bot 1ca z 6nk
both 2z ch 83 32 ui 1 b9 1e o 3 o 8 z u 2 j9 4ey bj 1 mm r 2 3 2 3hj
bottleneck 26h wp iw 433
bottom 5hv e 2pg 46m
bought 3 26g 3 f9 4fn 3xd qo ai
bouldin r3
bounc 8u
bound wd u6 jd ik 1xt 11h i 5r yl 3e g7 3 qm z 1a1 1kh 1gs
boundari kp b qk 2se qs kw 2s7 3vj
bowl 1qo
box kf dz h4 bu 2bo 5 63 2 mb we 3 iy 5o em vj h6 bp j4 1zj 2 fu l8 1
boxcox 73r
boxplot 4vj
bpe 1g8 1k3
bracket 3p 1 3 3y7 32d 5 9d ia
bradlei 1mv
brain b5 1uu 3us 57r cy
brake 2an 2v
branch 3j 1n0 c2 c6 33b j0 e 1 2 2 1 2 nf 7d 1 14 2 c fr cx hg wd 1md
brand 8z 6sq
bread 7k 1zc
break 2b 2 i1 gl 1py m4 c2 2 pa da nh 9 6 4q ic 5f jl pq hp be 12y wk t3 10j 5 m2 83
breakag er
breakdown 27w
breaker 4f1
breakpoint 4rr 6b6
breed 2oi 8oj
brent 1qu
bria cvb
bridg 1s4 19r 56d
brief cn7 3
brier oe ae0
bright 416 4 3z 6
bring 6 8a u3 o 4p 1mh 3 66 1r 40 5 28 ko 45 fi a8 1w 2g 6b m6 db 44 3t 1w 83 1l 47 j 2 3q ai 35 g 5 3 4l ah 65 8g ig 5 a7 4a 87 3e 4i t 3j 48 2z 2w 1g 1p 7q 1x 3i 13 3a 57 7p 3 3q f 1h c 1bt 8b g4
broad 77u 5m4
broadcast 2u8 va 4iu oh 3qc
broke f4 5no m 3 2
broken 9n e lo 3jd 1oi 1t7 122 eu 2q1
bronz 6s3
brows 6mn 2 1lt
browser 339 z 1cc 6i 1 9r 55 9 19v al 194 cq 10z 5 1ln 1yd
brute 75n
bspline 7jv
bucket 48 rr 1j2 wi 13h lm 9x 14e 3 1 p6 a 144 3wf rx
budget 19 7b 3 4h 2 m8 kv 42 1lt 3 1tf 72h
buffer 1cf 1b8 3gw c 23x 42o
bug 4s6 3gt 469 31
bui 3b 1 1e h b 2h 2 4 3 4g 1u4 1o 3do 62l s a7 16
build ak 1h7 rx 5w 67 7 4r 7 a9 vg h 6g bp at 1b 5l z8 4u 4 kb 1 22 qn 1q dd 5x 8i 1u da 53 ij 3w 6 1c2 13d 1 e5
builder 1bo 3s 1sp 1p5 9l 27 1kf 1u 1ds
built lz 1h5 4oo 1pk z4 8z
bulk 5bl sy i7 75
bump 55x b3 22y 4
bundl 4l4 45 1th 1ji 46 2w 1k1 2nh
burst 1hu
bus 4k2
busi o6 8p 267 cz y8 s6 1g 6 5q bs 164 zx
bust 52p
but 1ei jv bs 2 1o 2o 5c 37 2l 2e 4 dc ep 11i ev fw 7 2j 4q cw 22 ys fa 6 6g 1u 1p
butter 26w
butterfli 3ad
butterworth 5um
button n2 7mc w0 20 1k4 1qk 2
buyer 7v 2 el 3 af 62g 507 6s 3
byol 3l8
byte 4h0 8 52 2 ic 1ue 17q e 2c h3 um vu 26p
cach 1cl 7r 2 1fm 9 1 h6 21 1 b 1s 2s 3 m3 4 qh 1i 3 3 2 8l sc 75 du 1m 5u 2r zo b1 16t 205 l8 70 bm r
cafe 7ur
café 7ur
calc 89u
calcul 1jb 19g 1x9 ii 2c t1 39 3 vu f1 7o k4 rd qh 2c7 1
calculus 1r6 ta
calendar 57s 8 3 1d g3 1p 6m 1f 18 ri 4u fy gt 4 2 tk 3jd
calibr x5 5 4 1b9 12c 78 1 5 ml rf 661 1pf
calinski r3
call 1e 1z 5o 1 1b 2 4l 2h 52 ai 91 2 2 gh e 4m 8w 2ea 2 3 4 2 12 3 3 3 9 1 t 2z 6i 76 3q 3 17 wj 2 8v fb 1de 8p 7 b 3e 2o hi b3 4s b8 3 gf 1g 1d 2z 1 3d b u 98 67 18o 1 2 gv
callabl 6js 1q7 vn
callback 18b e0 4 1 2 13z o3 6 yc dv 1lj 1xn 49c
caller 1bh 33b 2 mo y9
calm 5km 4 2m 1f 1 3b 5gr
cam xz
came 5ie 4lw 5g
camel 58y 31c
camelot 1et
camera 40f 3 4g 4 r n
campaign 19 6z 206 cd 39b 21u 452
canari 4qo 1yn
cancel dq 1ud 6 1 3us 27b 2sz
candid bp or 1c 1k8 jm 83 pl 1l3 2m6 47d
candl 5n
canni 3s7 d0 3u
cannib 72
cannot ac 20s 7s yz 1il 203 hq ll 110 5h 3y y1
canon 7pg l7
canonic fl 9ak
cap 2sj 46y go yd 13e
capabl 4pw 3kv
capac bi 1g7 6j6 4ai
capit 42 7m8 49 1 fs
caption 3kc h1 ah r 53b 1mm
captum xz
captur ml 609 1o6
car 3x7 5o x 7xm
carbon 9o 1
card j 5o 2 8i jz lg g 3 17c s 2 9 a 3 3 1 6 3 3 2 1 f 1 t 1 2 1 1 3 2 9 1 1 6 1e 5o o 15 1i 3 2 1 1 2 1 k 3 8 8 5 4k 1 1 3 1 4 1 1 2v 4 a g 1 1m e r 52 1 3 4 8 i 3 1 j b 60 3 ej 2o u3 38 16 zp 1 1 7 h3 3q q 3 dw wm 35 9u 6h 20 ls 1i4 2 f5 o 3 6p 27 1 1a 61 3 1 1 2 4g f 21 6a 1 1 dz
care 11p 860 cq
carlo rz vs 9wd
carri 1c7 1ew 3bm 3 139 fp 2 g8 xz wd 5f 9y 2 et 1dl 1 1t fq
carryov 8d
cart 273 33y 6ok 33
cartesian 7tf
casbin 51q
cascad 2fk 1sh 8na
case bg 7h w 6 e y 29 1g 75 6 1m n 23 vg 6 4 1 b 1 4 1 a 4 1 7 a 5 3 6 3 4 7 9 t 1 2 1 5 7 6 4 6 3 2 7 3 3 2 1 3 o 1f 3 3 2 1 5z f 6 1i 4 38 m 1 4 m vn 1x3 1rq 9v 3 h j 7v 7p 1 d g 6j br 2qf 30 br 12 4m 1 3 1 2q 30 d9 1
cash 4g 8t
cassandra cvn
cast 3o6 ml 4 341 we
cat hh 3dh 7t
catalog 7o 2f4 3ll hf 9 v 16f e4 3m6 ge
catalogu 66r a 24e 1uz
catastroph 6x 3e4
catboost 2f2 53v
catch q3 1
catchment 1vr
catchup 6od
cate 2k0
categor 5u 1x 1s8 gw i 4jz 1ad 2qw
categori 7s 4v 50 5o 16g 2s 3m 1j 2 7h 5w 1 l 2 11 4 2 2ec l mb 1j7 2 1 c 3 3 a 5 4 5y a 7n 2 2e 6 3 2 1 2 2 1 2 1 2 2 3 1 1h 7n 1o hd 24 3wp 24
caught x0
caus a2 2 1s4 6b 7z 1 2j 1 a 1 z 2 u 537 1 2gc m8 bp 1h0 2
causal 1i2 qa bo c e w9 7kd 1d
caution aux
caylei 3af
cca 7pg
ccp 2eq
cdc 6mu
ceil 1qa 59j
celeri 52b
cell aj e3 17a 9z vs 5w 2 vz 36 1 op 1s 1f4 nq 2 8 f6 1 2n 2g 1c 4e 4 62 12 1hf 3ie
censor 7f 20a
cent 1v0 2
center 91 1ip 6c j3 1gd 3kt 3ki 1c9
centimetr 72v
centr 1n7 b4 6x by 2 3 4lp 1c6 187 1fj mi pq
central 1s1 4ex 2dq p1 wo
centroid 1y1 i6 8mm
centuri 1tc
cer r9
certain 29z vv 7p 1c0 rh ja 8x lv cb 6j qt 14e cc o8 1v1 la 2
certainti b4h
certif 4g1
certifi z5
cfg 3vp 7ic
chain 5y l lq 49 fi dn 38 a8 5x 3e 3 8 cu 1 h0 f0 1l j3 u1 i xd 1q d7 70 3y 2z gl ai 9 36 qf 5w m8 t9 lu cw
challeng 10e
champion 10e
chanc 3z 2s 6c 2e 3p 2g u q 19 1 4 5a 1z 1g 2 4 cu 3q 9x 1s 1 dy 24 g 2h 5 4 43 4 3f 1 39 1v 1f c bt 3c 7 2n 9 84 2 2 1ij 3a 81 2 oy 1db 1b au 7 10 18 2f5 144 a1 i 1u 38 z 3 3x 2z 5e
chang 44 33 de 8 b 1 2 2 6 f 1 2 6 4 11 63 5e d w 4 2 ei 77 ex 7r 4u 5b r 1e 2s 11 c b r 7j 59 30 1k 1x o g 6a 4w j 10 d 30 7 g 1 5 18 h 2 4g v 3y b 2s z 36 9 m x b f 1a 4t 2 2 e 1b 7 2 5 31 h 2t u 1 94 5a 9 1 d 4 6 p 10 l x 4x 1 4 3 3 1 4 7 2 3 1 3f 4 7 3 40 3s 40 1k cn 4 5 31 30 3 d 5j 6 n g 1 2 4 4 1m 3n v 1 i c5 4 68 10 x r 6 1j dc 2 3h 2x 3z 6y p 16 3j 2f 16 5k 20 3 3t d 93 47 y d6 1j 1t 1i v 25 1c dx 3 4k 4d 2j 4 a 3s 1s 17 1v 2 2p 4 1p i 2s 1 2 1c s 9u g2 9c 1 5l im 54 5
changelog 55x
changepoint 5f2 hm 569 1mu
channel x 2vs 12q 1a0 32q 2da dn
chapter adc
char 7q8 m3 41b
charact 3e1 1 18e 3aa 2 68 9b ml 1di 85 72 1m1 2
characterist 3v 5d9 61 2h1 1xn 198 k5
chardet 7wn
charg o 4qu b3 4e7
chargeback et 6ei
chart kx c2 15j 4 2py i 2k 2 8 2 2 n 1 2 6 4 2 3 6 ov ac 3 fe et 6n 2 19y 50 a2 282 1n3 2 ez
chat 134 26 2q 3j g 9 7 2 8 42 39 3 a t 1f 1vx y uz wy 4bf uf 1 k6 1q m5 9k g6 be 3 4p
chatbot 116 3 2f 2i m b 4v 17 n 4 9 48 2 1i 1lx 7xa
chatop 59e
cheap 9i k9 ja oh e3 hf 5 f 3y1 t0 7 4fo 1 sr
cheapest 7j 75 19f 3 3r
cheapli 2x8 mi 7o7
cheat i ee gk b52
check 62 5 9i 5d n 6f 89 8t 3 3y 9 7q a 13u 3 fu 7w 1b ab 5 7 5b c5 82 z i 2k 2 2 9 7 2 fl 3 1 10 26 44 1d aw 3 8k 2 7g 9f iy 1k 4 3 3 3 31 1w 2 cm 2 8 1 18 8 6 ld j 1 64 8a f0 ld 5g fu 2i 9j dn 3e 2 1j u yd 1t 1y 8q 1 m9
checker 1b1 2iz 4im 394
checkerboard 4vf
checkout 5b1
checkpoint 2qw 1s fz 3f 3 2 5q 3v 3t 5 2 n5 26j 7 6t 6w 1fj 30j l7 7b g2
checksum 57i 183 1xj
chess 1dx
chi n9 6zf 48n
child 6o7 11o ne y3 19r
children 3u3 3 1vu 2n9 vj 1i4
chip 3j4 2 6w 3 779 ft tq
choic s5 ed 6 3iu i6 2fl q5 kq 43 k8 5e 2cw
choleski 1u1
choos h5 55 1p 51 cv 2q 1b 37 d0 1a 8f s b6 3r 1l 6 x 4r 4 23 t 3e c5 4 4 3l 19 3 4r i 1r 5y 81 bd 2 cg d4 gt 3 98 1r 49 95 bc rv 5 b 23 fj b5 6p 5r 2t ao 4t 1l0 6d 1x 14b e9 1
chord 4b9
chore ccd
choropleth 4t3
chosen 13z d 7i 91 3 c 2 ls 1fp y1 2f4 3m
chrf 1ii
christma 5e1
chroma 1f1 bga o
chrono 5sx 61j
chunk 10r dt 251 14i 64 82 2qi kr 3q1
chunker 10r
chunksiz 6qm
churn 1n 6c 2e 3z 1tp 8v8 1a0
ci 563
cidr 7vm
cipher 4fq
circl 1op 9 38 32v 2on 3 55 xf 3z0
circuit 4f1
circular 1ou
circumst 8k0
citat 1j4
citi 5i3 1jh nh 4cl
civit 4cz
cjk 1gb
ckpt 8cv
clahe 45h
claim 2h 3z 5 1 1 48 207 9kg 53
clamp 7g5 yd
claran 2h9
clash 8io
clasp 5wd 71f
class 3s 31 71 3g 2 9 35 1 6 2 2 g 2r 1r 1 1 5 b 113 4k 2 1 3 7 1 5 4 d 2 1 9 4 1 1 h 1 2 4 3 2 5 4 1 1 1 2 2 3 8 1 9 1 2 c e 9 1 o 4 c 22 2h 3 1 45 y 4g 2 1 1 c 3 2 2r kj d9 l 1 2 3a 2o bg 7y 5h 3 6t 3 1 5 2 67 3 2 1 4p 6 44 4 t 1 5e bv n 2 1f7 2 4z 2 27 a 6c 2 3 ea 2 23 6o q 2 3 eq 5 11r 8 7b t 1co 5 2s 6 x c4 1p h 1 1n 1 h 1 1 5f 1x n hg 24
classic 1fd 3xx 249
classif 34 80 1e dy qu 4 k7 1z c4 a0 r7 4 6y es 17 2m 4u 1ey 5d6 qu
classifi j7 a 3 19 5 2 9c au c8 4k 2 es 3 7 j 2s 8c 1e 1h 11 8c 5 rw er 70 s2 mn 2 e dm d 57n al 163 6o
classnam 8du
claus 1iw 1
clean od e5 e1 f6 1u 2 a 3 2d 3 9 3 e 1 bc 1j7 5g ir km 1e 84 6y 9d 3t u1 7 8t te jf rs kj 8s m cq u4 yd 1
cleanco 7v0
cleanlab 7rq
cleanli op 3zw
cleanup 6g7 o 1x2 3qw
clear 3of 1 6v 4im bt 1ix xu kw t5
clearanc 75
clearml cwh
clerk 22o
clever 3av 224
cleverli t0
cli 4hg 28m 97 1ew
click 8h 4 vk 17v 4s 2 4w e a 2 1 1gy 11w 2bx 1 5 s1 4q 43x
clickhous cvr
client 4 3 17 e 1b 19 1q 1w 2 3 7 24 4a l 59 oz 38 ey fg 13 27z mx 1 7e w0 bj 57 9i 4i 7f 1 ha 1 4a k4 3la 5y v 2 mb
climat 9q 1m9
climb 2hw 6x 2pp
clinic ay bq6
clip pj 22r s1 8t 1 2 c 6r 8 7x 1o 5 9 i 1n 2mv 1f1 2yz gr 1w d3 3 m0 8
clock 58c p0 1 g 1ff 1 6h uy 29r a
clone 2nz 1m 1lj ag 3h 3pr 46d
close 5o ju zq ad 6 s 1 fq v4 8s bk o8 23r jd 6 a1 2d vc id 37l 1
closest le g2 1 ds l8 2s 1 1 5 1 1x av 19 3ej qj yv 54 2d 3nn
cloud 451 nx a 3b 1f7 3 1 34 1 4 9u 2 4c 2 xy fu 1h 1 ev 6u lm 37 j0 52 7k 5d 88 1co 1 rb k
club 1s8
clue 23n
clump 2hp 2
cluster 3h b0 a6 6 198 1s 5 4v ck f i 3 4 3 8r gm 1h8 10x l5 5 2a 8 56 5 1 nx qz h1 10k c4 63 kh 2p d9 5i z3 7o lw
clv 5 7x
cmd 8ge
cmean 2ia
cnn 31p 828
coalesc 7fz
coars 3s 5l6
coarser 2t2 2pz 6
cobol 7wj
cochran j4 b4
cocktail 7ny
coclust 2hz
coco 469
code av 1 1 1l f6 1 r4 45 jh 1 9c yg 3n 2x q 4d ei 47 8s 7q 2 1 1 3 1 1 1 1 2k 1 1l 6f 5p 4 1 1p 118 n 4 l 4 2e 4 3 5v 1 6f e 60 1 2 37 3b 3 cj 4k 2 60 17 4u 7 1j 3 1 6g 9p 20 fu 24 2j 5v 2a 1a 89 14 5u 52 3 82 4m 27 1 27 1p no
codebook bw9
codec 8fc
codegen 532
codemod 55p
coef b41
coeffici x2 or or 1 2k a 1 2 7 2 19a 3zw p 3gf
coerc 4ir 3wr
coercion 503
cog cv6
cogvideo 4a2 8l4
cohen q5
coher 5i8 7cu
cohort 15 b30
coin uj
coincid je 215
cointegr 5k 5m5
col 8g2
colbert 1fm
cold 2m7 37q
colder bru
collabor 27c 9i4
collag 42k
collaps 78m 4b4
collat 17k dq 1fb e 5eo 3hw
colleagu anh
collect ez 3y gk 16 eh 1f5 aj 8c 2h 9v vp 3t 2s 60 5z 86 9b gd 31 5 cb 1 fh 1 8o r3 3b 99 6y q4 bh qy da 1cq 6r 1
collector 8fs
collid 9sz
collinear 765
colloc 1gd
coloni 2oq
color 3zg 67 h9 3t2
colour 7t d1 7 37w 4i 23 68 h7 5u 1 2 a 1 1j 1 2 k 3 2 1 1h a 8a 1vw a ur ft 3q 5p 2sq 1
column k6 2 c 4k 2 2 1 ap 7z 2 cz 8q 6c 2 1 1 1 91 36 1 2o 1b b 3 q k 7i mw qa 1v o0 5 8 3 22 4 i f 23 bt 1 bq b3 1l 4 9b 6l 1 90 4y 1 m 5l 19 y m 2 1 2 2 2 1 3 l 7 1 7 2 4 o 3 c 7 h 1 1 3 6 3 h 2 1 2 5 2 3 1 1 2 2 3 2 1 1 9 4 4 1 h 1 1 1 2 4 1 1 4 3 1 4 2 1 8 x 5 9 1 5 2a 5 9 3 3 2 2e 4 1 3 2 1 1 1 1 4 n 1h 2 2 o 1 2 5 n 3 1 h 7 2 4 4 n c 9 12 4 2 1 2 1 5 5 4 5 2 3 5 4 1 j a 3 3 l 4 2 4 1 3 1 5 1h b 2v 1i k m 5 1 e ic 71 51 2 38 7c 48 8e xf 4 9w 6g 9g 1 4p 2 33 g 9 3 1 5k 68 a 60 10 1d 1l zj 18
columnar 6eb 1oe
combin gb 5 ci 16 dc 2o k 4x 8r 1q 5d 4v 3l 3 9 8 8 24 6 4 a 5m 5u 5t 5v 3e 1 6 5 ht 11u 1 c 1 gg 28 h0 4p 4 6 6c 1c 1b 1 1a 32 4n 2d 1 xj t 2 a x 4 17 8 82 19 7z 1t s 5 q h 2 7h er h 1k p7 5q 1z 7w ja 13k 4g yk 2y bw
combinatori se
combo 277
come 16 r 1 w 34 4v t f 1q 4v 4 9k 2i 5t na s 48 fw u 8x 3 45 4j eu 6w 34 1hf et 2 2 7 1g 53 4o 5y 2z a3 b 10 3 dn 1u 1 ex jq 9d ub g6 bw 7s 2g b 1w 4n 41 65 8v 28 cd 5p 9r l7 56 7p mj
comet 1ii 1kp 8qi 12s
comma 7f4 g 2z cd 1z ov
command 1bi 1wn kq be d7 5 1 1 2 1i 3k 1o 4 gt 2 146 76 gj 18w 80 2 27 2n f0 1f3 2r 59 1xe
comment 11w 15 3wy bc 1 2ez bf eu d5
commit 4nc 1p 22d 1pa
committe 1yj 4 5r 94v 6
common 1c2 91 96 j d 20 6 6 p 2b 3 c 5 1 3 o1 20m 7z 2 26 8i qg 1 1 140 59 am 33 8i 4r 6u 175 aq 2 rt 3k 1e1 7u 1 hz
commun 1s5 1bs 31 8j 3 9g 4n9 4e4
compact 59z 14e dw py 1 10 5z rm 46e p
compactli 1u0
compani ae 31 nr 7 r 3dd hh 4q gj t5 6l w8 n g8 3 1 f 49q 1 rp
compar 3x ch 2 s o b 10 9 2 28 8 8 k 6 8 c 21 5 12 e 2y 1 4 4 5 4 7 4 9 27 2q h 42 2 2 16 14 1g 1d 41 3 4r s 2 3g gi g5 a 4 1n ht 6 gm xw 3 3a f 3 6e 1 3e 34 2 hk 6 6 1w pf 1 9o 7x 9a 3u 7 7 dz 1 3b w 20 3b g 2y 6 39 4 92 2 aa az 6q rl ey v r qe b6 b8 66 fn 1 sl
comparison u2 5 10 6 8 8o 4 o z 3v d1 wn b 222 1vr wl 12p 2jv m9 id
compat 1k0 6x3 3sc
compel 41y
compens 56o
compet 2fj 5o ze
competitor 7q avn
compil 343 85 6q 1 2 1 2ya eg 1dh 7y 136
complain 7v 2hk 1t8 gf 2dd qu 20e ko
complaint 35 62 1 sr
complement 2gb
complementari 272
complet 14q f d 1e o w 49 19 4v 2 15 3 28 j 1e9 24a 1 1n3 29 5n b kr 85 nt 9m 34 8y 2g pd 278 3e 1 3v 2 n jv
complex ig a8 1m2 3cu
compli 7er
complianc db
complic yf 48m 202 39k
compon io 19l x3 lm w2 ch 1f 7m 2k 1 b4 83 db 3 os 5 1 u ef q t 94 hb tq 2pt 19q
compos 364 1z2 1 k4 av 2hj
composit 2cc 1kg 4kx
comprehend cs8
compress rh nr r4 py o ij 3c ps 1gg qe r6 hq e1 d4 2e 2f3 2w 4e 4y 38 4t wc 3a 6m
comprom tj
comput a6 g 4q 1m 7b bd fd 8y t5 bo 2 8 10 7 e 57 9 16 5h 3 5m 4 3z 2g n aa t 10 39 9m 2l 30 2n 9a 2 gi u8 32 b 2z 2u 3r 3 3 5b 34 1 ce 30 lw m5 5 5b 1 5r 6l 18 m z af 4i 30 1x 4y 10 1t d 3f b sc v4 37 gl 6o 4 1m 1 3 8s
concat 310 5f8 3w6
concaten 2uo 3i 32 4 4h3 xt
conceal 98m 32k
concentr 1pi 4 1m7 2
concept 101 2ue m 3 1 6l b2 6rj
conclud 97j
concord 2ld
concurr 4o9 1ca g nn 1td
conda 6al 85 4bf
condens 12c v7 p 2j 55z 1u
condit 2e1 2j 2e 7x f4 m8 d 3c x bh q f1 96 3x 5c v8 ur 1lr j2 y0 cb 7v ld 1a4 6q 39 2
conduct 9s0
conf 8ia
confid jn d 4h 1d 13l fd 41 2 2 yu 1h9 2yq 3cp ok wz 1v b
confidenti 8la 1rx 296
config 18b 2f 1x7 6 3 6b 31 4 4t 6 v 4 1 2b rs 2 nc 149 gh 3 b 53 1y 4 15 1ju 3gf o6
configpars 550
configur 3pp s6 1s1 2 ol 1jr 1x2 hc 1q5
confirm 8ii 2b9 213
conflict 3lv 2fr wc 1kp
conform xg 1cc 3ju
confound 2kg
confus h9 4 1gh 2j 2u9 21f 48i
congest e5
conjug wm
conn 8is
connect 6f h0 oz 3h 3 8h 1 5 3c c a a h nc 17 es 2 ko gz hs 1 g 3 6u 2 w4 g9 2 2e rm 165 3v 2z 1d 3q 2h 4c bv 1c go 25 k 2y 7d 8q 8a 8e 2w n0 1m ig gr 1 85 5g
connector 8is
consecut 4u3 2zo 5
consensus 2ih
consent 6t6
conserv 2oe
consist 1c0 bd dh 1xj 1h a1 b h9 qj 2 5 6 b2 3 1yl
consol 55h 30q 82 4q
constant 2jb i0 io 15m pc 1qz 4 4 fr x8 2fb 35 17y fg
constitut 1m6
constrain 1jj 3
constraint zt o9 2k 6sl 42e
construct 896 a7 3kf
constructor 8jd
consul 536
consum 541 10w 8 m9 1s4 40b 6i 2f
consumpt 26 3 c1 1o3 3j4 577 18p
contact 10 7i 1 oe 3 1bd bx 1id tt
contain c9 1 ei 6p m4 30n 4q 11y 5 1 jw 7 5h qb lh r9 5 36 nb c 53 1 8x 97 2 i8 1 1pp 1 5m ky
contamin 7bv
content ef o2 4l 7 1eo 14w 3k 5a 1kt v7 2 3 96 17d b9 5n 1 6l bp 1h 6i h5 ba x7 sp 172
context 1cu p 4 w 18h cv 3 15 bl 78 3d 2 n5 9e jj 1h1 bq z 1mu 3st
contextu 2my
contextvar 4q6
conting jj 1a7 5ml
continu 10h 52 ck 15i 3c d 9 5 6w 66 v fe 59 1j 8h 3 3 10u ba 3 fv a7 6 o 6 1b en 2o 1 b3 q 67 9 18h 1it e3 ae h1 ag kq 25 7a 1
contour 45a pj 4xp
contract cp 1 oa 6d 9b 28 1 p6 4f8 2pr 1qa 1f8
contradict 1y0 6kp
contrast 32b i0 11 fu 4b 1 6z5
contribut kb 4c0
control 9u 4b 15a 2c xw 3y nl hg 7t 8x nh zp 1 3 ki bv 5b zb f8 7b al bp e2 1kb zv 9w
controlnet 3s7 gp 6vv
conv 31p 828
convers 11 4q xd 3 2e 6u 8r a0 14z ja rp ip 33b n5 2iv 1n9
convert 13f hi 1u 1he 4 4e 49 q9 2u 4 8 6p 45 66 cs 3 84 o 8 u 94 7s 7 l4 8 10z 1i ic e4 43 5 4p cv 3v 1pc 5 1dw n7 e
convex 4j 1m4 4u
convict 2cr
convinc bor
convolut 1sk 195 2fj 6 ei 581
convolv bga
coo 1tz
cooki 4qv ah
cookiecutt 55n
cool 2ov 89m
coordin 1vk 1tl k6 mp 2hj 2ef 2pt 3
cope 70j
copi a6 j6 53 b8 2 d s 6e 1 58 9m 5 7 3 e 6f 6 1b j2 6 1n 5g 1q 7 g 4i 2 2 bv 1 ee 7m lm 2 1 5x cl d 2t 2p 2z j2 7x b 17 3h 4 62 5 5 7g 3g 3m n 34 1d 25 89 b 79 17 57 i9 1 1 2s 3 6c 5n 9v a4 7z 9h m1 1 9w 1 4n 16 4t 77 q1 vh
copilot 1it
copod 7rm
copula 1t8
copybook 7wj
cor 51x
corda 3at
core 4rr 18u 4 2he 2j
corefer 1fw
coreml 3j3
corner 438
corpor 5p
corpora 1aw
corpus 1il
corr b4u
corrcoef q5
correct 5q aw 1 3 6 eg u 1 14 4 br 14 r 75 1 3a hj 6 12 1w 2r dn 3c 28 e 3 lo aq 2 g0 21a 1ax 1g 99 8h cg jd z8 c6 lb 1d6 1 3g
correl ap 1is 4 31d 2 89 ml p 5 4j 1ay hk 1r 1z 3df 1fh
correspond 9lr
corrupt c3n
cos 7jl
cosin 1p6 10v ov 25j dc 50p 6i 1im
cosmo cv6
cost 2j 43 6l 1 95 qh 3 b7 2k 1 q e 2 5 6t 4 2 3 2c 3 2 1 s ce ad 349 2z 34 tw 527 48 6d 1 9c
cote 5vr
couchbas cvr
count hc 6 3 4z 2s dd 1 3 2 4n 7 55 1t 3a 5c 30 46 4d 4u 7e 4 5a cu 9q 3 73 dn f6 y 2v 1 kc 3m 5w cv 2 hj g 6z bc eq 5 bu 88 3n 2 3 1 29 1m h 3a 5 2 1o 9 8 7h x 4 ls rv 8w 53 t5 br 89 3s 1b es 6s 7o 47 1 hi
countdown 5pg
counter 4e1 9 j7 33 f 2l ly 2v8
counterfactu l3 21d 8im
countri 69 2dg 29f er 31 73 4 96 9z cy 5v hn bi a 5a k c6 7 27 1le 2 1dt 14m il
coupl 9u3 2mw
coupon 8b 52s
cours 9b 5mx 37t sv z4 21y
covari 1tn 3rl 262 3d1 5x
cover 1rq 35 7qj 7h 13e pt ka 1
coverag aj g7 6u 1cm cm 259 11n
cox 2kz 373 5d3 d2
cp 1qj
cpk 9u
cpo 19z
cpt 3n9
cpu 2vb a ap 9 14 gk mk 3 20h 7 je 3 1pw 318 by 7j
cqr 56m
cramer 1tq
crash 2r3 2l 12l ve c1 yd 2wq 16o 1y8 3
crawl 1av
crawler 7w8
crazi 6zo 3z
creat 19r 3 4h 1 ie 6 2t 3 3 1 1 5 1 5 3 3 vb d 7z jj vr 1 1c 201 y b2 t1 ji a8 1j gu 4a 215 wk c5 2f
creation 8kz
creativ 35c 8mh
credenti 6a0 c 4j ax 9 1v4 416
credibl we a81
credit a p 2s b 4g 6f 4 blc
creditworthi c
crew 1c8
crf 2iy
crime e3
crimin 1wb
crisi 4x
crisp 3rz
criteria 1e1 1 1rp 8t0
criterion 325 2wz 5jf
critic u8 4b bw 1cz 8a9 1p2
crm d1 6h7
cron 58d ru wl 1oj
crook 44f
crop di 3ju 6 90 37 4 6vg
cross 86 75 d 89 2b 29 4 91 a 14s vh ey 32 cm bj 3 1ko 23 3 19k 32 lm 3bx 3 43
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
css 8lk
csv 59w 14j 1ec 43 1w my 44j
ctr 8k
ctrl 4om 4or
cubic 1r7
cuda 3j7 52 7ow tp
cumul wz 1o8 2a0 2ei
cupe vj
curios 2o9
currenc 5r 52t 24 22p 4ob
current m6 51x 190 1oq 8 3fb
curriculum 3bf 7u6
curs 1gu 3op
cursor 4f6 46s
curv 4m 2 cb 4 1p 1u 1z 1p 29 25 1r a 24 2 4 6 13 2 8 p8 2z 4 4 2 2 7 ck 1v 3 52 6 3k 2 1 1k 7 4 3t i 3 2 m hs 6 8k 1ih e d 18 g5 16 e i j t d 1 8 9 7 c 5 b 1u y 3 2 e a 1h 5 8 8 1 1 1f 1 1 1 6 2 v 1 1 3 7 2 3 2f j w o 4 2 9 1 1 3 d 2 6 1 1z g 4 f a 15d f4 2 8 4i 5 4 5 ie 52 2oe 7e j 44 2r 1v 2q 1e 1z 2m z 2i 1f ip 3s 4 et 1a 3 1 3
custom 1 4 1 2 15 e 15 n 4d v g 3b 2q 64 k 7 e 11 j 42 6t 31 2v 28 4p l v 7h r 49 5s 2 6b 1m 1h 4 5 1y 5 a a c 2 d 5 8o r 2x y9 fs de ep 87 5j 6u 3w 5l 52 b5 4t b 5 18 ff 5l d 16 4b 2d 66 10 2 7 3 1 59 z 22 3 15 3e 4h 9 37 v 4 4 4 3m o0 bl 9h 136 df 1 50 aj j 5o 1j 30 ja 28 4 1f 1 5d 1 a8 3 l 70 4g
cusum 5wi
cut 3u wy 3 6 72 2 6g 1 1 1u 2m 78 kz 3h 31 1u 90 2q 1 1a 3s 51 2 6y 3a 14 d r 8t 5h 11 6 5 1t 1j 2f b d 7o ay 1 7o fl 5a 3p 12 3 ap 1m 139 4w e2 2b 6d 4 mb 10 ex 18t 8p 2u 3m 19 1z 3l d 2j e6 g 9z b5 1d 2d 91
cutmix 3gm
cutoff m8 4wh 6 7w 5ew
cv rz x 18 ou 2 9mf
cvar 4s
cvxpy 1qn
cwt 5ur
cycl 1st 1m3 1z0 3 9 64 75 5 o kl 29d 2jk 1ew n
cyclic 7jl 12n
cypher 5a9
cyril 1ip
dadapt 3fa
daemon 53s 31i
dag 1om vq 3fg wt 1pt
dagger 2nz
dagster cw2
dai 2q 1k k y 3j 4a hv 10j 2 dm hi 11u 10o 3 e3 2 1 1 2 7 b 4f 1w 2 e 3s 2 36 1l 8 1 2 c 1 1 u 1 2 4 1 2 1 1i 2 3 1 8 2l 14 1s j 9 1g 1 1 10 5t 1b 6k 3 2 3h 6u 1 41 gc 3 2 2 5 4 m 2y 5 i 3 66 3 1 6a 5 2y d 3 1 1 2 3 1 3 rj 1s 17s 10n j2 26 1 3k 6s fg 1 al
daili 5iy 6 2 8b 2q b6 61d
damag 2j 3y 3 4 8 27d 9md 31
danc 4cu 8il
danger 1p 95 32 t4 3ic ff 4i 52r d 1oc 5u 1
dann 3l5
dare 3lq
dark 417 49 3
darkli 52w
dash 1gn 3g4
dashboard 1j yt 22y 1js 9p 3an 3me r3
dask 6dm 6ij
data b8 4m 5 2o 6 1 2z 2 3 6 1p 67 a 1k 3f 6 2 2 1 a 3 4c 3r 1 2k 3 2 3i 4 2l 2 3x e 2c 3d 22 3b 12 56 25 15 2 1b 26 7 2 29 2c 3w f 3 1s 4a q e 1u 2 1 2 2 2 2b 4f 21 6f 5 2 7 3g 3 2 36 a 1 1v 2 2 2 2 7 4 1l 2r 3 3c ra 1a 3d 1 1 1 1 1 3 2 2 4 2 1 1 1 1 15 10 5d 1z 2x x 1 2 1 h7 1u 2 v h 18 6 3o 33 34 2j 1v 5o p 5 5 3 3 g 4 6 1v 1 1 1 2 2 a 1 1 2 1 2 3 1 2 1 7 3 3l 5 g 8 5 b 9 1j p 1s p h e 3 1 3 f t 2 k 1 c 2 j 1 3 h 7 5 9 5 z 1 1 1 p 1 m 5 3 13 b 2 2 a 4 d 1 w n 5 1 4r t 3m 2u c 5 3 15 p 11 8 5 1 1 2 2 1 t e 3 4 1 1 9 1 2 8 1 4 1p a 3 2 1v 1 6 1 1 7c 3h 4 i a 2 3d 3 16 p 7 3 7 3 2 1 3 1 1 8c 2f 21 1 8b 1c 1d b 8b 8d 7q m 2y 6 34 4s 40 51 gx 41 1f fp 6c 2 3e 1w a 17 n 6 2 36 2g c 4y 6a 9 5 3j a 3 4 2 1 yk l
databas 1f1 2 3o 2x8 78 mw 5 1 2 2 v5 2 1 91 1 1 1 5 6k 2 1f 3 1r 51 4 4 2 4y 8x 1ex 3di ov 6n
dataclass 4pm fm 3hp
datacompi 7xf
datafram 5a5 2 1od yv pm 436
dataload 2ri fm 8qb
dataproc cw5
dataset 1ak ab 1s 2 1tg 5 f 3 1l nw b0 39 f 1ng aw 3 4 8 5 29 3f r 4 4 3 3 3 2 3 2 7z zv nv 3b3 2 sh
datasheet yq
datastor 6ov 1yh
datatyp 5yj
date 39 4v u1 59 21 9i d3 2xl 1 3 b4 2z 1 1 2 6 2 b 6w 8v 2o f3 1 4 33 is o ka 1 5 20 6 at 2 32 4 b 1 tm ce gn 5r k9 cy 38 2f 3a dm 3t x6 2 8t d4 24
datetim 7cr 1af 3jh kj
davi r3
dawid 7s4
db 6to 5 6 1st 397 100
dba 5w6
dbrx cv2
dbscan 25b 8yg
dbt 6rr
ddim 425 4z 700
ddm 101
ddp 2tt 8zq
ddpg 2nk
ddpm 474 700
ddpo 1lx
ddtw cxv
deactiv 8sc
dead w 4e7 ba ff 3hr
deadlin 534 zv li 1z6
deal d3 px 1st 5x3 er tc
deap 2oh
death 2l9 6wb
debia zt
debounc 4nk
debt 4b ap 7al 4av
debug 37n 5a 3kw 1q2 3v6
debugg 4rr 3w4
decai 108 1pt 95 fq 7 2 7qt js ix 11
decemb 7jn
decid k5 r lb 3n qz w 13 m m a 9 dk dn dm 2gz 1 bh fc 1wb al sq 1mw 6u u8 2
decil mf
decim 1qa 4p 5k5 2vv
decis gq 3l e f 2 j 3c 7s 1a 1 3 se 96 1p 3 1 v 3 c4 11 8s sh 1du bp 3hm 2h3 y
deck 7bd ap
declar 604 6v 2ib
declin 8o5 3km
decod 1jm u lv u9 4g q bd f0 5 2 3 2 2o 1 58 3n k 4 1 1 4q 41x 8x 2kv 70 by 16 z0
decompos ip 4v4 g7 5c6
decomposit if 3tn 11r 1sp 3zo
decompress csi
decor 2tq 1pz j5 1dm 5w 1f 75 36 2 2 2 2 2 1q2 462
decoupl 6rk
decreas 2ay fh 1bi 86q 4v
decrypt 4fq 48v
dedent 58u
dedup fe 4p8 3k5
dedupl 1ar 5je 6q 1nw
deed 7zq
deep 2gp 2 1ts 7l 3n 5 16t 4 32 3 1tu 69 ud 2fx f7 9a
deepar 5so
deepcopi 4lk 3yw
deepdiff 578
deeper 3b2 1
deepest 50
deepfloyd 481
deepfm 2gr
deeplab 43h
deepseek cv2
deepsort 43r
deepspe 2v8 uo 83n
deepsurv 2la
deequ 6sf
default 2s 16 296 117 146 6x 1 1 fn xs 6w ly 1t7 147 27a fq
defaultdict 50k
defect 9u 3wk
defens z5
defer 64c 2kq
defin o3 5ip 2if 1pz
definit 66p 8 ah 46 2 3 d9 1 c 1pw
deflat 5zc
degrad 9x
degre dl 1i1 d 3sp 28l
dei 47f
del 8pk
delai cg o4 1rn 60 1pd oa jd 1e6 1fz 2rk w6 2 aq 5d 2j
delaunai 1vh
deleg 8ph
delet 1xp b 2o d 18p eq 12q 3 1oz 5 5a 7f 1 7k 1de bj 1d7 24u cx
delimit 7wu 2hd
delinqu 48
deliv 6nd 5c 1v 38c b9 1m2
deliveri 1c n a1 5 q 5si 16q lh
delong ue
delta 3ly 332 36 1xm 3hg pk
demand m 2s 3l 8 8 3 1y 2v 2 506 9o 2 5 3 7m cz 76 32h rr 1oq 3m f3 53 96
demo 4l3 7n8
demograph li e6
demonstr 15g 4t8 313
demuc 4b7
dendrogram 25d c4 2eo 624
deni 8o5 3f0
denoiz 3v8 c 5i 4i 2t h 6xk
dens 1zv hw 50d 5 8r pv 1cq 1cy
densest 2hw
densiti 1nk 5l 2 c4 cd 130 2 46d 3fk
denstream 2ik
depart 36 c9 122 29q 3hh 2gp y3 23b
departur 28b
depend kj 2v sq 8i 2 1 5 5 4a 8u an 263 1f en 7f jf 1 3 bx 4 6h 2a a d9 go hs 2 vl 4b 3d sd 179 p0 3l 50 st
deploi 34i 27i pw bd 4m 4 fb 1sr 3m5 6p
deploy 2y3 1sl 1ra 7d 80 d 1sd
deposit 5z
deprec 4ib gt 3r4 3q4
depth 3sg 4 3 7e 90 2y 1 1 4ec qw 1ph 16z
dequ 1ux
dequant bca
deriv 1r6 g3 2it 2n1 1uf 3w 25p ms
des 2fg
descend 8dd
descent 19x gt jn 31
describ t6 j6 162 194 6 1k n 75 d 4 1ix 2h 9 1v hr 3 1 1o 9 qi d7 1cs 1f 2bx 8l 8u a0 16 1r 9v 1 1m n0 6
descript 7t 4q 15a 146 i0 1 mw h 1q 2n 3 66 2 6f 1 2g 1y p7 11 1w hy 153 3t gx bf 12 84 3 t9 31 r0 2c pt 5p vl fv ct
deseason 5dt 5rz
deseri 4gv 49m
deserv z
design tm 2pa 4j9 4ff
desir lg
deskew 44e
desktop 7vr
despik 5u8
dest 8qt
destin 8qt
destroi p8 420 3zp
det qj
detail ad 16l 1n2 o0 4 gn iz 2gf 6i pl mk 8 9f ao 17j b1 z5 j7
detect h 5w 36 12 3w cv 5d 11 2e 3e 7f 5y j 9 7 70 3b o 6n 1do 7g 4a 5j 6 2l 5q a u k p 17 4v 13t a 9 4 k c0 2r 1q e 3 1eo bt 3s 4a x uh 1i 25k 164 2u d0
detector 1jw yv 1iv 18 67 16o h2 2ud
determin ia 7rn 1z3
determinist 32h 14q 2
detoken buj
detrend 5ec jw 58l
dev 8ra
develop 4id dc ic 7 1je 1al j3
deviat px xc 1 o6 3l4 167 7 5 nk 9 3g2 pt
devic 2f 3v 35 5w 2et k u 4 1 g bc 6 gr 4 1 2 2 1g 3 1lx 2jp 3 vl 36n 2 37 4a 1a 7k
df 8n1 2mf
dfs 1sc
di 2tp 2a5
diagnos 8rk
diagnosi a0 v
diagnost ou 82q
diagram ub 2u 3vk 34 3gp 2i2 1n5
dialect 59w 1jq 138
dialogu 135 7 4 2 1s 5 60 6y 2v 1 9hv
diari 33l 3m0
diariz 40t aw
dice rc wj 6d 1hk 6ry
dicom 46m
dict 3hp 69 m tk c1 66 4 3r9 364
dictat 40r
dictionari 1hw 30e i0 3 4 6q o9 it 1ip d ud
die 6r 18
diet 1o6
diff 3ly w1 o1 18 1o 1cu 1bp ue 3dj 1m o8
differ ba k 1c 2k 6 3a 2 1 5 1s 2 9 c 3 5 10 9 2 1 2i 1 40 7 5 7 5 2 m z2 6 3h 12 2l 18 1s 8 5q 1v 35 26 1r n 17 1d 91 22 f 2m 1k 4q 3 2h 5 g 2f 2i 16 5p 4 j jd 3c 8r 3v 1 c2 9b 1 7g a d 5 b k 9 6 32 3 3l 9e h 12 2 3e 7i 9x t dw 4c a c 4h 1 4d 2 1c w 5 6 94 1x 8 e 30 9 p 3i 4 z dj 4w 1s 3h 3m 20 1d 5f qd 9 g0 1v q0 7m f 2j n 1j 2w 3r 2d 48 8d 9z 1m 1
differenc 5eq
differenti b9 o2 rr 2 2g7 2b
difficult 1zm 1f 1 1j5 8qs
difficulti 3bf 3
diffus 1lx 5 25a fh 18 4 1h 29 4 2 6 3 3 5 a 2 6 1mg 57o 1ob
dig 91p
digest 4qf 1p6 1xj
digit a5 2v 1db 2 12v 14j 10p 3 2 8x 1b 29v 1 h c9 wj 3h3
dijkstra 1od 3l
dilat 45a 71z
diloco 36s
dim 8s2
dimens l0 3f6 ik 18a w5 4s en 4 c 1l2 3v1 az
dimension 402 1 50 sy ys 1ab 2 1 405 3
dir 8s8 3et
direct 14d pg 4 gi k 9f 8 pb 1 y b 48 mf 2 at 2 ia ji 74 2s 1i7 c cw l 45 q 8 uq 159 1am 4x 1u 1q bh 2m k 8q
directli ac 1hy 4ss 2qr
directori 4op 8 cq 2 2t 1e7 bp 13 1g0 gr c0 32t 1
dirichlet 2i2
disabl 3nm 38k 1w6
disaggreg 9e 3a7
disagre 1xp 7
disambigu 1ft
discard 1xc 53e 1ou 3i1 jj
discontinu 2jk
discord 5vb 4
discount 4g 2o 18 208 32j 5wd
discov 254 23 hh 410 3 21g 1b av 33r 1
discoveri 2kc 2iu 3pc
discret a5 2bh 19y bq 2wx 3xl
discrimin lk 1ou 61 yl 5j 1wm 284 38u cr
diseas 46i
disk 2r4 47 l 4 jw f pz ap 3 lq p 10i 7j 4u es 1sc 57 a9 g2 3e 2a nx 7k cb pt 18e 29
dislik 15u 4
disord 1pf 9k4
dispar zo
dispatch 9g 2v 2jb bi 9 5le 3tp
displai 1mk 30f 7r 3y7 w6 150 19z e4 3z 16 2
disput et
distanc hr 2 9g 8r 9m fk 4x 2 1 6c cq 30 1l w jj qh 2 1nk 5 4 8l 3 1 2 6f c 2 b4 vt aj r aa e 2 1 1f 1 g e 3 1zp 1fo s 2f 2n 6e lw g 1w gc ac
distant c7a
distil 1a7 1mk ls fu 7 bb 6uc 1lh z
distilabel 1e8
distinct 1uh 56e bp 1gk 3du lf
distort 44z 2uw
distr b7p
distribut e0 7x 7 2 77 1g 1 5 1m 15 2a nk 4 2 5a 2 1 5 m0 1 5x 8n 1z 9 11 j3 99 15t 2 79 fs 5e 7 5f km q8 g4 1 el u0 f 2eg 58 3i d4 9h k5 1e
district 1va 4 2 2xr 295
disturb qx 87 64i 4b4 6u ui
dit 485
diverg 1ad a61
divers 2mj
divid 1b jh g1 144 a qb h8 cn 7y 1hy e 1n4 7u 8 8 7i 1v 6 51 t 132 11i jb 1d 33 1ku 3s 1 fa
dividend 5p
divisor 1v4 1
dmatrix 2f5
dml 2jw
dna bb
do 43x mk gh ao j8 tt 20b f6 ef
dobin 5wr
doc 4zx 3to 3hg
dock bc
docker 6ay ly 1mr
dockerfil 6vb
docstr 4zx 4 3tk
doctest 4zp
doctor wu 6y0 46d
document 37 vl 20 d 4 3 1 1h 4 47 6 5v c 3 w 8 8 1 e 2 d 1o2 fx ko jd 5k 1 3z 2f 8 4 ab 1c6 1 2 19h xi 7 93 2md 1 i4 1 jj
doe tm
dog hh 3de 7w a 8c 7nt
dollar hu f4 65x ey
domain 3l5 4ad yf
domin 5ki 1f4 3a
don 1gp
donut 4vq
door 4gt 4gn 8b sx
dora 39s 7y2 1pd
dose b1 1
dot 4jm 30 6a 1 18 10 6 y 42 1 4xl 1pl 33 r6 2
dotenv 550 15e
doubl 3l 2gb 48z 84 3 6 1jc 48 4g 3yr
doubli 2jw
doubt uj 36 zz 3 5u3
dowhi 2kg
down ic 20 19 q 4w eg 6 79 lo q5 17 9 d3 h b3 tg 5a 14 5 7 b7 nf a l en 1d3 e 2t 11l s4 ca 45 i4 2g 15 2 7 ke 8j 6e 6 1w 1x dv 3z 5z c0 3 bc 1 63
downcast 7sk
downhil 1qr mp
download 2v0 7 ck 9m 3 13p fy 2 2 1 1 2p 1ba 2ez 18g 1lm uk
downsampl 31t 2h4 69n uu
downstream 6o4
downtim 9r
downward 7lt
dozen 251 506 8w
dp zb
dpm 47f 7rl
dpo 13z 5t 9y7
dqn 2n9
draft 350 8 5p5 2xp pi
drag 4sg
drain 1j6 3kk
draw hm 24 2 3 3 3 p 8 2 1e 9o 2 9 2 rf 5a 30 d 5t 2g 9y 1ck 6 a m 3 a0 1 q7 3 d 1i 2 a 18 1 2 2h 92 iv 1 2 34 68 kc mp 37 x b0 bw eh gm 1e 1ct 4s if 7q 3 cl bj 3l di 1 nw 19
drawdown 4y
drawer 21t 2yu
drawn w5 6py 3sz 9k
drcif 5vk
dreambooth 3us hl 7mr
dreamer 2oc
drift ls e5 4 4 9f 4ns 56z
drive 2o1 2xd 37a w1 2cs
driven 4ca
driver 1f aw 1 1f4 736
drop ss 3 fd ow c g 2m 7 b 9m 2x j6 lx 6l 139 19v rw 5l 59 r 6 j gi q 11v 56 17m 18z wa 1 11 11 3l z 6a 6m
dropna 70k
dropout dv jq 21l 88z
drug b3
drunkard 5ys
dry 6ul 20a
dsl 61o 2tb
dsn 6tx
dst 58a
dtw 5gb 5rx 1pn
dtype 7ew do 12j
dual 4x4 7uv
duckdb 5a2 7lp
duel 1dw
dummi mp 228 113 18y 3 s9 6e 13o 1tw 6v 1yo 1a0 cx
dump 4rr 43o 3qj 8l
dun cr
duplic 2w 17v 5 67 4 d7 1s 1cg gn du 1k h2 24b av 1dz 5m 4f 3qx 4w 16
durat 4j 4hu lu v4 2s9 3hv dr
durbin 5rz
dure 3g 150 x 3 e cj 2 k 13d 28 d6 8p 1o 8x 4l8
duti bx bpu
dvc 6p0
dvclive cwh
dwt 5ur
dynam 75 1nh ku 12x 1th 4h im i7 3 73 27e 2ck
dynamo cvn
dynamodb 5af 1ax 6ab
ead 3y
eagglo cxs
ean 57l
earli 1n de dr 3 e 28 1 1uz fg 94 2b9 3 28r va 2dy zc 1 hc
earlier 1ck 18u en 4 54 1t 1zn 6e qj 2 c 50 9 8s 5 84 j4 5 2 je 1fw ib 91 zi d4 3s 1 6 un 5u
earn 53 yl 1jj 9cm
earth c1j
easi 1d1 ld h8 vu 1 f 4fa 28s gn p1 125 1
easter 580 2 j4
easyanim cv6
ebm yg
ec x5
ecdf 4v7
ecg b4 axc
echo 8vt 3md
ecod 7rm
econml 2jw
econom c4j
economi 4w
eda 3gj
edg 1zo 124 qh 7 4 8r 2d t q 3v 1 n 12a i5 2dq eo 9e 28w i y1 ak
edit r9 13f 2v 32 1q5 6 1x 1 4 2 8w 9 3 3 ae 1 1 71 1wb xw y4 jz 1xu iq rq n3 1j
editor 8w2
edr 5w3 71s
educ dv
eeg b4 axc
eer qj
eetq cx3
effect 3f 3n 2 1b 2n 9i 4 55 1 8e 1 1a3 2 7 1 2d 24 3f 2l 1 5 8 5 b 2 3 1 3 2 b 3 2 5 7b e3 nl wr nn d0 83 15j 4 f5 i0 30p 2 1b j0 1n
effici 58 2sa hy 3u 5cy 2fs sg 4c
efficientnet 3h9
effort 2bo
ehr b6
eigen 1tw 9en
eigenvalu 1tw 9en
eigenvector 1ty 9el
eight 14l 1pd 11 4 1c 3 gb 2 1 2a 38 sf 2dq ur 3t4 1ks
eighti x7 4bo
elaps 4l7 145 5 20q 15d
elast m 29x 2y 12l 209 d fe 2 5ch 1ne
elasticsearch 1fg bgj
elbo wj
elbow 2i5 2ec
elect e1 23w 29k b3 4e6
electr 28 72 a brr
element 1u9 46v 7 2v2 1j ob 2sq if
elev 1vx
elig 4b
elimin 75j
ellips 7re
ellipsi 4mk
ellipt 7ra
elo dn 107
elsewher 38s 1vr 3s 18h hh 22q 9i ea a0 6y 1j 1no 11c
elt 6ro
em 25l
ema 31x 1z2 67s
email 1j1 2va f2 fx 1x 27e cx 110 3zx
emb 3up dq 4o7 2cc e6 o 16o
embargo no
embed 1ex 8 db of ho 1a 1k 9b 2n 4 3r 2u 8 33 gq 49 2eb 1 109 22 17p 2cc nq
embedd b8y
emiss 9o
emit 56t 3px 3lm 44
emoji 1gj 1
emot 1hn 2mi
empir 4v9 yf
employe bn b bod
empti 2vm d 4s e n8 3bo 3 h 6 fd 24 2e k s 18 14 pq iv 7b pm 131 o6 1a0
emr cw5
enabl 3o6 4bn
enbpi 5tm
enclos cug
encod 11m 14p u9 t 52 ao 2z 3 c l 16 3 8g do 3 1 4 w5 3 4y 1rj i d gk 6 2 5 1 g d2 ip hp 25k 6j k4 2w dm
encrypt 4fq d vz 3cj 1ow 256
end cq gj ex 3g 4v 3w mg 12 4 1r gf e 7 n 9w 4j 4 3 8l 4 ye xr 4v 38 15 6a 6v 63 dn 1 1 2n de 2 k9 2 hs 13 1m 5y 79 f4 33 33 13 2p be 23 5 c2 ma 3x q q 1 1o r kl el kv 1 1h fp 3
endang 1zq
endless 2i4 8q pj 1 2op xg vg
endpoint 1k0 2 1kd 1by v4 3lv 3pf
energi 26 73 3bg 8gm
enforc 6mg 630
engag by
engin 8y 10i 2 23a d7 1fm u 187 fb 4u 16e sc
english 12f 8dn
enhanc cbv
enjoi 27h
enlarg 31u q2 hv 7j3 2q
enn 20a b
enorm c34
enough 25 7q bf 4m w 3r 449 rk ea 6o 5wn 1
enqueu a33
enrich 4va 23c
ensembl xl hy iv 4b 1k 83 2z 5 3a 1q4 1dp 6m 2m 2m s 5a4 1jv
ensur 837 41d le
enter 2dm 268 2gd r 7 2ir 2o3 1
entir 3in 8mt 3 od
entiti 2w ci mn ds 112 3oy i d 11 f0 bv v 1y7 2bu nt 96 9s
entri aq 4gj 1g6 cg 2 5r bb 3 80 2p 3x 5y 136 90 6 17b 63 28o
entropi q8 z4 1ct 87d 1im
entrypoint 8xy
enum 4pi 48l
enumer 9ik 2vf
env 1my 10s 3 3ml 6 km 3 22y
envelop 5ux 1wd
environ 1my p7 bl ke 1bw 1pb 4 b o e 4 1 9l 5d 4 7q o 1le b e5 1w1
eoq 7h
eos 35r 8h7
ephemer 8yd
epidem 5zk
epidemiologi bf
epistem xl
epoch 2rj 3 mq 8 4 2 7uw 1bt
epsilon zb 1nq 1kt
eq 8yi
equal 5d g6 8 4u 3r p q 3x 2 5 9e n1 3 z 13 3 6 i 23 4 k4 98 5z fd 9g f8 s g9 1 6 87 6 52 1 k3 b 4 1hf 1q 4 1d 6i 9b 6 3a 71 13r 2cb ku cl b 3 78 60
equat 1qw 6 30 jc 5n 5n 1in 3e5
eras 3qv av 4f 2 6l 4cv
erasur 6t2
erlang 5zo
erni cvb
erod 45a
erp 5w3 71s
err 8yn
error ho c 1 2 3 1 2 9 3 3 2 10 9 4 45 o 1n 2 2 8 4 b 4u 4 2n v d td 1l 3u 6 1 44 7m 1h h8 b h8 bq 1p pt 4h 3 46 h 4b 1a 37 1 2v 6 1 1 2u 1 1g 2 1 1f 85 es 1i 1 8l 3 7 6 4 5d 4o 6 l7 g2 dl hb pm 14z kq d9 31 53 8w 3 1 6e ek bl 31 4g 7y
escap 4me mu 1oh 216
esg de 1s
essai 1jx
estat dg
estim ab 5g 8 2r z 5 7z 4e 4 e6 2d gv s 7o 1 7v 8 k 1l 9 1f 5x 56 5 b i3 kz bi 7u 58 21 c g7 cj 3 8h 4 5i 3q d 15k i6 o 2o 1de 27r 34 25 39 8 of 6w
eta 1z a1
etag 4ra 9u
ethic lp
etl 6ro 2k
etre 7w4
ets 5df f6 5g6 1oy
euclid b9y
euclidean 1p6 9ie
euler 47a 7rq
euro 5s 77m 1
eva 3at
eval ro m0 g 4e 3o0 3sm 3as
evalu k1 mo 6u 19n r3 3 1 aw 1h9 bu 8 b aq 1c9 4y 1oc 2aw tv 1h 2q 6r c1
even 1ym 2o a2 w0 39l 1cq 3f6 1f9
evenli 8n l2 6qf ll 42w
event a5 2b 2q 95 rr j6 5 8g 38 4 9o 7 b 8 1 3 t0 wp 8q gv 1 1b 1z 2e 1 iq 3 1o 4 5w 1 1q 64 2 4 11 2 71 b 1 8a f 1e 1 3o 2s 2 3b 2 10 it 93 18u 25x id ex 8f 43 33 dw
ever 2c0 e6 4fr
everi 3p c5 6 b f5 dg h8 1 8d 1 x 1t 8e 68 9e 25 31 9 a g 37 40 7 45 9 hx d 58 2j c6 e9 19 6a 4n 3 z 3f 2u 6z a3 2 1q ab 7 a f 4 3 4d 3b 4 1o 6a j aw 7d 1x 1m 8 22 4 4 2o f 26 15 f 2l 16 1z b3 3 4 4g ae cw km sa q5 2b 11y fj 1
everybodi 2uj 4bg o8 e7 1bv
everyon 2us 4bb 12c
everyth f9 3b 169 r 2d 27 ie 1c1 14 p1 8q 1fa 8c 22 77 6 2e 6a 6s v i 55 3k 1t 2u 4y ds y9 hh tg
everywher 2p8 5a 7 cj 91 1ln 18r g 2vf
evict 8zg 3a8
evid 3o t0 3k bij
evolut 6rl
evolutionari 2oh 8oj
evolv 2ol
ewc 3kz
ewma 5wi
exact rl 3i cf ni y0 pc 2c 4k 3f5 1v8 ja 2pd h8
exactli 16h b4 vu p7 2 pp rb jd 1fm 8r 11k 4fb
exam fu 3j 46 q6 1cz 4jx 2 3dd
examin 7aj 128 ze 2si
exampl iy 5 fi 4x 1q 2 1 2 4 k 1u c 3 5 3c 3 2f 32 3q b5 2 8 4 3 b 1 7 o 6 9 l 6 3 k 4 4 2 5 3 3 16 1v 1 36 2v e 1 1p 7 4 38 17 6r 4o 5 c 1f 4 5 1 6y 1 3 4 5 7 17 l 41 5 3r j 2 2 9 3 2b 1z a 7 4 1 1 1d 9 1s o 2f 1x 5u 1j 3 5 cd d b0 9 4 3 1 7 da 2 10 7 1 b ym 2 lx q6 gq a 4 ns 70 d1 co zr ng 1j 1 4i 5 5p 1 h 5k 3j 5 57 2t 4a 1 1 2 1o 50 43 1
exceed 2e2
excel 6ef 1hz pe
except 4z9 13n 1 v5 20l 350 em
excess 6v
exchang b8 2jj e7 4 f 62 jc ap jy dg 1ne j1 2om 5u e8 ak 11r 3c j5 58 68
excit 49c
exclud 39b 5s 3iv 21v 3ud
exclus 6fz 33j
exec 8zx
execut 5h 2nv 1t 91 386 3 2h 93 2 1 7d p u 19v 39 nh 2e 1bq 7 1mn n6 3
executemani 6tv
executor 1c4 4of wb 233 3uf
executorch cw7
exemplar 2hx
exerc dy
exhaust 75j
exif 45r
exist 1wr f5 lq bc i0 4 ku 7v fv bk 15l 3 18u 1af 31p
exit 4ju 1x1 fi 23u 135 24i 5f
exllama cx3
exogen 5l8 5p0
expand 1fo 10 3ns dw 15y lf jq 16x 2uv ff
expans 1ed
expect 3y u 1y 6c 5m 1 8x 59 d 61 ai 7v fx 2h8 h5 cf 9 3 k9 b0 kj 3 je 1 4 b 1o6 3e8
expens 6o md q 15a 2h e3 hf 995
experi mz 6 2n 3u 1v 3 2 2 3 4 s2 vx 3v ex 2 n 1 2 6 1 2 3du x 76 kq 1qb 1pc 13u y4 4n
expert 1m3 ig 4t 2b 3v 1i 70 4 mc 1 2 4 5c 1 1 st xn sr 511 a3 1e2 2
expir 51h 1a 14l 2gg bo 1a 38y
expiri cp 5un 2s4
explain ib 1 1s 3 b 4j 1x 1 7h e 1et 6v 6 2so 1g2 v0 14 7v tb 2js wb 1n 1 bb 72
explan y5 7ii d3 1b4 15m
explanatori 5lj
explod 2sb 6 4mz 2q
exploit 2by
explor yn tr up 16
exponenti zt 224 1se j4 5vc 1v
export 2em ph tu 6 e0 3 kt e 2 65 8f 1n5 3 x0 14n 3l4
expos 66 8uv 3f9
exposur 6x 80
expr 915
express b9 2dg 2ht 3un
ext 919
extend 2zy rr 8j 16j da 8g 2 k5 7 1ne 110 166 286
extens 26a 30i 3d 12b da 1c 2a7 7w ok 2
extern 5l8 3g7
extra 1ai me ed m1 m 1 t 3 a6 d5 6h 5o ku fu ml p6 fe v6 139 199 2aq 1 74
extract 37 4k 13f 3n w a 3 2u 2 c 1s 22z l2 vh 55 d5 id hs 3k 15 m3 1nt 1qf j4 1hf
extractor 91k 29j
extrem 1tb mm 4jl 1 2 4 7 49 mo 3nx
extrins 5qe
ey 3xt 2 18p 4hx 11f 23l
fa 3mo
facad 56z
face 3uu 6 1t 10 1 2 1s 4d 3 1 2 8p u5 63n
facil 1rq
fact kb 5 c7 1j 32 c8 2a 2 cw 1 3hl w7 p m k5 3 2j2 bw 2p1 2
factor 5e 1jm 4 5z 7b ed 37 k 6 c 5 k cz 6 jz 2g4 2 1pd 2n 3d5
factori tm 3pn fd u 1kd a4 27t
factsheet yq
factual 1de
fade 5dj
fail 3z 1 5y 5 2i mf 1m3 62 1o0 b8 1b 80 12j 6 1 8 4 3 5 f 2 8 sp 2 3s 134 vd 38 b 31h
failur 27r dd 2 1tc fu 6r xt 34 i ef d7 29 1f9 n1 1bf 1tl
fair bt 27 7i 4h 7 9m 1 t4 5o 2 l7 8qy gj h8 1
fairli 1zb 5bw
faiss 11e aul 100
faith 1de
fake 3ia 122 5 2w9 b 1ea 6n m2
faker 7gq
falcon cv2
fall 4w 4 va 1qe 1ys oz 21o d1 3dr o8 dk 1
fallback 1d0 4pl 2zj
fama 5e
famili nl 1hz c0
famous 4l1
fan 5nr db b v5 25s
fanout 92a
far hp a 95 3 5w ch ds 6s 36 jy 9y 1f m6 cg 1h 2 fm 5j 1cx 65 ap 124 6 1m 8 1x cw e 1 d el kk 10m ab 5r zn u 28 4t 44 oi 1
fast th fv 4 5r yz u 13 7 9z 1h b7 gb fw 8d v6 7g 6f u mk 1k 2 4 s 7y s 3q 2j 1 de a or u 31 b2 3u po 5n 94 48 6o fd 22 17d 1e 16 4i af 4q by 1 mv
fastapi 5bh
fasten 83w
faster vk 1br ln 6 6i g 44 3 5 o 77 2 1m 2l eu 5 2y 4f 7p 4 3 8c 28 v4 1d2 22s 212 2r 18v ne
fastest 1oe 1uq
fasttext 3lc
fatal cmp
fault 9m e 362 21n 6xm
faulti 9w 3wk
favour 35o 27z
fbeta q2
fcn 5vu 725
fdr va
feasibl chw
feast 6z9
featur k4 57 am 13m 1f0 35 1 b2 47 3v lr 4c 3b 4p 8u a7 x 2 7 1 2p 1b 6e 6 4 7s 4 4 1 f 2 1 1 2 b 1 1 1 7 1 3 s 2 cw 3 1 1 8 3 2 7 g 1 2 8 2 2 b bs 7 2 4 2 e 5 32 9 1x b 1o 2t 3d 4p 5 5g 2j 8 g 4 5 kd 5d l7 11 1 28g 7 3 3 3 js 1r 21
featuretool 7ps
fed 9bx
fedavg zg
feder zg
fee c63
feed 1n1 e9 2 2l 26 ai xm 2b 27z 2 gj nb 2ix 1v9 qx
feedback 10k 2z 27 6 3 2z
feel 120
feet 4tu
fellegi fe
fenc 7qr
fetch 4g5 3 4p 1j9 15 1y 81 1 ba 14 22k 89 gj jl 22g dr 7i
few 7m jb 24 n 78 as dg g 2 43 2g 6 3 f 8 12 5 b3 1e 4 2u 8 1 85 5d 5q 6 5 z c 87 d 3f 3j 17 5e 2 3 22 1 7s 3l 4 91 2d 2j 1 e9 1 y9 a0 tb 7e 41 8 6 g 16 u 4 4 s 1f 15 93 5 5 1 3b 1m 3 11 1r 6m 6 dt mb 4c ri 4a 11b 12 o 6l 3k 1 7i 61 3z 1r 4g 9s 1 f7 8z 6
fewer o 1wi 3 14 uv c 2p as 59 3a 34 co bu 3k 1u1 ny cd 1i d 3f 8v 53 11 4 2gg 11i 1c 3m 8r 7j 6g eh 2
fewest 2yt
fewshot c8b
ffill 5xf 1o9
ffmpeg 59t
ffn b6j
fft 5k4 5re
fgsm z1
fh bel
fhir b6
fid pj apr
fidel bbn
field 37 ac 73 4l h9 1i 6x l6 ix 1nm he 1q 2 2r 9m y 1om 8w 4s r 2 1c 1 56 2x h 2i 2n 4h 4y c 13 1d 6u bw 6v 72 8p 3n 16h
fifteen 2a7
fifth zr 6as
fifti 11o 17o
figur f5 1uz 1i9 14m g0 v8 1a hc im 130 fk vb 1 3a t5 ij 11p 3j 1k 1 8k
file ao wi 1 7j 1g8 2j g 6d 3w 8 4 1 2 7 8o 7 8 3 1 1 i 5i 1y 1 81 3 j 1 78 g 6m 1 1 2v 1x 1 1 1 2 6 34 15 4 v w k 2 1 1 1 1 2 1 4j k 2y p 1 1 2 1 r 3m 1 18 r 3 1 1 2 1 7 1 2 8 4 z 1 3m c 4 1 e 1 qq 41 2z 6 3 3 e 8 3 l h 6 2w l 1 1 1 1 4 5 1 3 3 1 e 1 1 2 7 1 1 1 4 1 1 4 g 3 3 l k 1 1f 1 2 1 1 1 a 1 4 3 2 4 2a 3m 9 1 5 1 8 7 e 3 1d 1 1 1 20 1 2 1 1 1 2 1 l 3 o 1b 4 1n 7 3 8z 3 3v j 2p df 2 3m 5 5 6 m 1b 3e n 3 48 1j p 7 3m 8j 6k 2 c 18 7i 1h 1f 9s aa 3 38 1t 21 3 8z 8k 1 1 2h 5u u ae 10r d 5 9h pg 3
filegroup 4xp
filenam 4me 3 4gd
filepath 92u
filesystem 6ex 2dq
fill ca 13 yc 4 fi 14g 4w 4 c 1 1 4 on 1 h 4 9 el 49 4e bi 4h 1 1 5z 3i fy a 3 4 2 dh 1 87 46 em 47 x 59 18 1 a e 3 ki 4 5 1 4 5 2 6 2 2 2 7d 5o 118 2j iv 7t 3s 2 14 oz rk g ii b2 1 1
filler 12m 1yo 61p qt
fillna 6zz 4f4
film 27m 1lh 6 8 3i z 1 2a 2 3h 5 2 68 7 1 zf 1 2b3 1jy 2pa 3 ey 1 lz
filter 16x d 62 1s 1o 5d hg 3r ue 1 38 p1 7 8 b5 if 3e 7t i4 1 2 36 6 9j 4 4 5 1 4 i7 5d 2ku 20u cb 97 s 92 3v 4g 4y 37 4s 3i
final 4q3 1qs 2d6 3fb
financ sf
financi f3
find k ew o b ij 26 7 4 4 j 4 5n 3j 2v b l 1u 30 m l 30 4 4 m 11 u 1 1f j 1k 6n 3 29 1l 3 3 1x 18 8t p 2 2m c 3f j 4v 4 eb e 13 3k 3 1 o 14 43 5o d3 j o 1m 7 3 4 8v 5k 3 4 2 1y 2a 1 14 34 6 5j 5 20 4t 15 4t 4n n 7 x 3 35 44 1x 23 2p 1g 1u a6 a2 1 42 35 9 11 6v 34 5c 5c 5 1x 4 95 4a j 5 1c 4f 76 53 2y b2 39 g y 95 1m 47 e9 9x d9 w j7 79 3n 9x 8m 2t 6t 2h 5t 2u 3 6y 82 9u 1t
finder 3et 1vr 3sq
fine 15f 1s8 6 9 1ee 5 3ns 2ky mk 3u
finer 5j1 6
finetun 157 hg p4 lc f cr 129 6z7
fingerprint 6a 52 q5 sw 174 3e4 5 90 1of qa 4e 18h
finish 34z v 18 11t 58 e pa x3 2m 9v 6 2 4j 6h a 5w 2t 18g 93 2d cn 38 9e m5 qq 1oc 2 1g 1
finit 1jp
firm f2 2 mz 1h7 1 5bq 1 4a9
first 3d 56 4h dc v ag iu a 3 3t 5 12 1 a2 f f9 4 1j 59 9 24 1d 1m 30 2 6 3 1 1 t 34 2s 9l 1q 1 3 u4 o 5y 51 3m 17 26 q 77 3 q d3 qh l6 1 17 cm 8w 2g 3d 1 1 3 2c bs 1 k 3 1 f 2f 8p nz 3n 8l 1b 3l 8o 7x 5 3s 33 k d 9 2v w e1 77 9 g4 jp 2t 4b 6c 2 ok
fiscal 580
fish 7du
fisher v3 2gv
fit bq 6n 7a 45 2t 4d q 4v 1k 4t 7n 6e 1 22 1 91 2 71 c 5 2w v h 2 4t 6j 1 3 1 3g m 3 4 1r cd 6e 6 17n 23 qo 9g 1 4v 1e jb bu dv 86 n1 1e h ag 69 14i 5 1cz d3 o 22 3d 7a k8 1 3p ay 2k
fitter bbu
fittest 2oj
five fw af 3t 1 2 a t1 gi ae 1gk 83 zn 9 13 1kn 2n hs
fix s7 e5 7f 15i 18 4l 85 1q 3n 5 k8 lt 4n c7 xl np gi b6 1 3 o 4 im aj 1 1f dv 7b 29 ad 2d 71 57 8i cg 1p 88 2a c2 7q 17l 76 3h 1 e
fixtur 4kc f4 b 1u2 29q
flag 3p4 11g 176 13t 9 9z 1d 7u 3 4 lx vd 17 hf 2tm g7
flaki 4zn 12f
flame 4rt
flaml 2gz
flash 2zk jq 7sq ws
flat dh 44t 2os ox 17t
flatten 4i8 bx 6m dr fx 19q kv 3 6v 17u
flax bur
fleet c3 1fm a9p
fleiss 7ry
flesch 1h0
flexibl ir 4rn 29l
fli 7dq
flicker 4a8
flight 6zc
flink cw5
flip l4 3 8 3bx
float t4 1zz 7 33 gi bv 2 3yg
flock 2or
flood 1tc 2li 5pe
floor 1qa 46b 138 gc
flop 32v
flow 4g 8t w 148 9g ap 1a5 80 j4 3u o8 1 5l yd c 9n 3k 8 3l s 2 z 1g 3u 1 7i 19 2 6 1 b 4 2 1 2 1op hh 1gg 11w cq wb
flower zg 3ll dg
fluctuat b72 1j3
fluent 56v
flush 64j 2zk
fluss 5wd
flux 485 8n6
fly 19t 2qo ae
flywai 6tr
fmt 94h
focal 3bs
focus 1zq f8 ks 7zh
fold fo 86 40 4 a 9 1m 4 19z tq 1 4wq 1s1 1ir
folder 1hf kj 1np 4 1 gh ii 3 1 4 8t 6r 14m 4v 3 y i m 4i 59 l 3w 17z 6b ev 4q bz kh cu 43 2p 2i 9c ap 1a 18x 21 2
folium 59i
follow nq ho 11 ax 9g 9n 27 2 si 87 ov 7 3b 1 81 zi 2 ry rl 2 7x j2 6d x8 ib 70 j0 zw 4 2 o8 vj 1 hv
fool o0 b2 10h 1l3 7dj
foot 72z
footprint 9o
forbid 1jk 1m4 7v 121 5 4cs 3ao
forbidden 32 1 32 8b 483 3i5 3h4
forc 16e 8 14d 20t ki 1pa ao 9f ei ve or b5 20r
foreach 612 l hd 2ja 35w
forecast 6z 22 8 3 14 2l 8 4i f 8h 1jc 327 i 4 3 d 12 3m 7 2 3 1 1 3 2 2 1 7 2 4 2f 1 4 5 4 2 1 1 3 3 2 j 1 1 1 1 1 1 2 1 v 1 2 6 1 2 1 2 4 3 1 2 29 5 1p 5 5 3 1 1 3 1 3 4 1 1 3 3 2 4 a 1 2 1 2 2w z 5 1 1 1 1 1 1 1 1 2 1 1 1 1 3 2 n 1 1 4zw cz cr 5o 1 fm 5u
foreground 3x8
foreign 1xy 1ar 1gm 23f kr 1o2 1ap
forese 5i2 j 2s
forest 1ye 6 5 40 8i 5 8o 1a 30i 9s 1re 46 3ey 9t
forg 51e 8
forger 3kk 7dm
forget 1uy xu ij 1 9o 1 gu aj dq nd tx lq 4cw 6u iy dw 1
forgotten 5xa
fork 884 w9
form dd p6 5 p 2z 5 1e 17 4 5n 2 4t 1k 7 1of 5x 10j 2h 4i 57 19 47 28 1a t 5c 4m es 10p 96 b9 d 1i 4c g 1 cb 2 d 3u bf 4p nf 40 6d 1p bc 5f 4 h3 80 1t 10 3 5o mt ip ax dc
format 135 2 a 4d 6 11 bu e 4 4 1a 1lz 4 92 he 6u 6x 85 z 5s 1o 3m b0 d 8 f n h4 1 2 2 113 k3 6c dt ny 3 gg 3m ae 4f 1t gv 1 um jl tk kq 1t
formatt 94h
former t0 1a3 x0 2zv n8 uq 1r0 83 a8 8z yw 1cc
formerli 6n7
formula o5 w ub 7m jr 2f 6 11 ac 1il a7 p3 1 2bi 7o 6t 14o 2iq
forti uh
forward s9 2 1 1dr ai b5 tp 3 mg 8t 3 11m 8 230 4 19 dj 144 21v rq hp
found ga a d 7s 2c d aa bw ls ie q 16m e1 136 12f 2ri 4m 2j6 31
foundat 5sx 61j
four om b5 1sa 4e ln 2 61 3y 6d 3 181 65v 1kr
fourier 5k4 dk 1r0 3mu
fourierft 3mz 9a8
fp 2sw jw 7n5 cd
fpgrowth 26i
fpmax 26i
fpn 439
fps bck
fraction gx 1e2
fragment 5gx
frailti 2lj
frame rd 30e 1a 9 4n 2 2 1 26 4 2j 3 1 2 1 5 3 j 1 6 1z c 3v 4 1 5 bt ao s6 1x mw 78 dm i tf 2 fc f0 hu 27p qv 5s 2g ek 3v
framework 6co 2sc
fraud h 5q 6 3 7j 1ia h 7 1m e 8zw 11o
fraudul c0h
free bk 2p vw 6s 3g 1ux 2k 6k 7b 2i c9 11h 14c 3 xi 3q dp 19v k dv ne am wi vt 1 kb
freemail 7vi
freeu 3y5
freez 2yw 5e 60u 2pv ei f
french 5e
frequenc 0 6n qj b m9 3z kz 1ec 2 19i md e t 4 1 7 2 h 96 l 2 3 1 44 1 1jq 3sr up
frequent 1x4 4 a u 86 n 6 hn 24b 2sm 8l 34e 7u 14 b3 27 3
fresh 7k 12b 3br 2 1lo do 2 7f 3 i2 o3 mf 3ut
freshest 66h
fridai 4to
friedman u8
friend 1s6 b
friendli 11y 3gr 9
friendlier 1i9 1t0
front 2ye ow tj 5ip 1om
frontend 959
frontier 58 1ud
frozen 19n 2 d cf q6 lo 7 e 21j 44p 1cq 1s2 1
fsdp 2tt lw 8du
fsm 1jm 3mq
ft 2go
ftest n9 6v
ftfy 7wn
ftp 4th
fulfil 4o1
full 1fh 1e3 4 ci 98 2 8g zu 2m f8 2cn 3 7 b1 1b 1am 2t3 6y 4l 1 ju
fulli 2gm z8 83 7im
function o1 ai 58 11 1a 2 3 1n 1d 34 92 5 15 1l 2n jw 5f dk g mj zp 1 9 20 12 1 2 1j 6 cm 1y 2r 1 1 11 1x 1c 31 pv 2 76 97 1 1 1 1 1 2 1 17 1u 1 41 3 2 au j9 1 20 84 20 fx ef 2 9k 7g 9o s 1 1 74 c6 c4 3d 1f 1 8y 8h im aj 10j 4s
fund 5g
funnel 11
funni 4xn
further 23x 70s
fuse 3c8 md 6
fusion 1fj 23o 29h
futur 8 4a 3l fm ms 3tg 8b 4 9 m 85 4 5 b 1t 2 4 5v 2 c2 2 8 1mc 3jn 6 2e id d4 1
fuzz 4s4
fuzzi 2ia 2sa 23f 3yn 136 7s
fx 5r
gae 1ll
gain mf r 9q 3 sd 3l re 6f 25p 6lg 1cj
galor 3fd
gam 2eh
game ec 1ek jb bn
gamma 82 266 8k4 x5
gan 3kj 7dk
gang 6j0 3
gantt 4vy
gap bs c0 3 4i 3 4s 1kx 31a a cg p d 12t h7 4c g 6 9 1 7c 137 62 kp 9t q1 jr 7u 101 95
gapless 7to
garbag 3od 2ru 2pg
garbl 7wo
garch 5na 72t 7i
gate 3aj 4 5c 6e 7qf
gatewai 4gr tz 3v0
gather 2u8 al as 28 7d c yr fq xo 31 6 1ut g6 q2 2sg 6r 2
gaug 4ea 11o 3m
gauss 7k3
gaussian 23i 23 55 5l 1ou f 77d
gave 33f
gc 95n
gcd 1v3
gcn 1sk
gcs 6ex 1to 3wf rv
gdpr 6t2
gelu bpu
gemma cv2
gender 7vb
gene b9 1 1jg
gener pf 5 1 24 gm 4 4 s 1 2 2 1 f b 7 1l 1h s 3u 3 5 j 15 23 c0 37 58 6b 1k h 21 57 d9 4 p 5 2i 3 18 f 9 9 9 5 d 4 5 2 9 7g a 6l 3 5m 14 8 3 j b 3 p 2 k 1 g 7 5 a 4 4 p 27 d 2 k e 13 2r 3l 2 6 11 p 1s 3 c 11 3 h a 8 6 3 7 70 3l 57 4c 9 22 5q 1q h 1q 18 cu b8 as gb 3k 1u lf a i9 lu kx 7 1yl 2e 85 6i 3b 9l 3d 1q 1g d4
genet 2oh 5 8oe
genr 7ky
gentl 4ew
gentli 2qd
genuin 51k
geo vv zi 5uz 4b6 d3
geocod 5am 22x
geograph bs0
geohash 7qc
geoip 7vm
geometr 1z5
geometri 1v9 aru
geopanda 1vd
geospati c1i
german 12f 8dn
gestur 448
get f al 42 2b 3t 7 4 l 33 b5 17 5s 1g 3z 4 lr 5 8 co g 4y 87 1d 1v 7u 2e 4k 1 1x 5 1v 1x 25 29 65 2q 19 4 bt cs v 40 3h k cd 11 g 12b 1e 2b 69 8 2q o 21 fo 8 d 5v l 51 1c 40 z 51 3e 10 40 2i r 3v ar 4r 6q 1d 3a 7f v 5 7l 1c n r 3d l 1u 8 gn 2n d 1x y 42 5x cj cg 3z 3l 5l 10h t q a s 5q
getattr 844
getter 96a
gev 1tb
geval 1e1
ggml 3ig 9dr
gguf 3ig 9dr
giant 2xb 46e 4ze
gif 3xx yq
gift er
gigabyt 37s n 4ka
gini x2 sg 9nl
git 4p1 gz 40d
github 563 40a
give 13 19 60 85 q cn 1h 5z 3m 1d e3 12 dq 8g 2d 5c 9p 1v b8 82 mj nn 1 rn 8t 38 ec y 2 38 3q 18 7h 1u 5c bv cm s jr 2g 1t 52 fg 8x 49 5u 13b av bp v 1cq 1
gkd 1a7
glass 4bd
glassbox yg
gligen 496
glitch 5g3
glm 2b0 38 ah3
glob 4ot k9
global yd 3la 19e gy g7 2gb 2ys on
globe 7dm
gloo 3fl
glove 3lc 8bc
glue 49s 37w w xt 4fs
gmbh 7v1
gnn 1sk 9l0
go f4 1al 25 ah 25 3p 2s g5 6 5 9 3k 9n ba 9k y2 3x 9 2p 13o 41 d 5 1w 4b 8v 79 go l 3h 6l k5 3l 2a 5a eo 74 gz 1x er q b4 2z i 2a 6t 6b x 3p f 45 4g 1i vw 55 2 2s 20 fg 36
goal ti 1un 62p 1wc yp 14m 2
goe 1k5 9d dg 6d d0 5f 4 a0 18i 46 ch bf 1zz yy h1 1l at d5 pb fp 19t d3
gogh 3zm
golai 5ud
gold 6s3
golden f8 yg 3ej
gompertz 5zg
gone 3is 54u
good 1 1w 1s 8t 3q 7 e 8 x g 4e 1b d 8 s 3m f 3m 6n a 3 8 3 h w a r 3b at 6z 9x 4x 4q t 4y 5i 3 o 15 dv cf jv 1jt 4 3u lk 1ji x 3 16o o2 9j 5z ui 3n 78 1y 3r 7k 1g 38 a3 6 n 9i 1 7z 2
goodby b3e
googl 3q2 4io
got 233 bs 4n a 3
govern 8k7
gower 1u6
gp sz
gpd 1tb
gplearn 2om
gpt 3iq 7im 1tq
gptq 2w5 m0 7u5 1kt
gpu 2ry 1f g 2 z 24p cd zp je 1o 2ij 1xz tp
gpx 1vn
grace 4ok f6 42v
grad xz 20x p8 i 7bg df hi 38
grade 3 13i 2 w b u 16 21 57 30 xd 3x 4m9 2cq 1ss gp
gradient xz 1u qx c9 7e 31 1l 8f 2m 1v 5 8 2 1 2 9 2 2u fs o 3h 2 3 8m q 2 7b4 d9 3 3
gradio 4wr
grain b6i f3
gram 1ts 97v
grammar 16b 9v 20 1vu 13a 4pf 1fv tk
granger 2kq 32g
grant 96t
graph 6d 18u i 8o 3z 3 1 4 3 4 nt 18 2n jy 7v 6s 1 1bz 13 e6 pu k7 dh 1eo 9z 13i 1no 142 80
graphic 2te g 3 3 3hm 1 20y 8d 6h g0 1n3 2t fv 90 7i d7
graphql 530 2
graphsag 1sk
graphviz 2em
grayscal 45n
great 6sf
greatest 76u
greedi 2n1 506 3qf
greedili 7n4
greek 4p
green df s 1hn 2uu 3pb
greet 85u
grei 45p
grid 9m 6h 1b 8 al 1dm 1 1wq q7 1 2p 14 48 i8 f8 1s3 33 3 93 14c 1fx qv 5g
griddata 1r7
gridsearch bdp
griffin 4bj
groceri 5w
ground 10k t ul 9hx
grounded 1de
group 6e 1k q 2 27 am 3 4 1b 4 5 3 3 1 5 1 9 s 1 1 1 2a 1 2 1 q 3 f 1k p 3 1 b 7 d 3 2 1 5 5 1 o 29 q 6 37 1f 3 7 eh 1 8y 5o 7 5 2 2 1j 3 3u 13 2 2 2 2 8 2 2 1 1 1 5 2 1 2 4p 2 5y r 4 3 2 2 4 2 2 3 5 2 1 2 3 2 3 4 1 2 3 n 29 4a gu 4y 3h 4r r0 3 6v ce 5 1 12 3 6 2 k c 1b 2t 13 3h kx 2 2 61 2a 68 6 20 4 ai 40 g 5g 51 5z 1u 1 45 2q 3 4j 6 1 16 1 4 5 1z 7 2n 1 33 2 2 17 1 4 34 c 4 1 4 1 3v 2n 5c 2h l 2f 21 1d 2 p r6 ia 92 p1 3u 71 1 2n w 1 z y 1 2 b 6n 36 di 5f 1f 2s 1r 7o 1 g6 j
groupbi 78c 1yq
grow iv 5 2 4p 3 22a 1f7 19 o1 xi 1 ad 17e d9 1nm 1zx 6z dn fd 1
growth 5dp 3 l 3 6 8 dn 6z 1 1uh 3 2 3ct
grpc 4gn 5uq
grpo 14h a3i
gru 2m3 fi 8b7
gtin 57l
guarante xi 1co 3jh 1ir 566 2
guard 16x 67 3hb 4ct 2vx fi 2
guardrail 1d4
guess 47 c8 68 3 2 1 3i 1 3 k1 2 t4 3y e9 37 g1 2 4 2 bs 151 qw 6k 1gt l1 5 9u 2 1j xj 4l 8g 1te ek 3p 90 io 1
guest dr 13u
gui 97d
guid 16b 2l0 y gp 39 462 bi 2b1 bc
guidanc 3vp 8 1 27 4 2 1 3e 7g 3g 3 71c
guidelin 9y5
gym 2nq
gzip 6ff 22f
hack crr
hadamard 39z 9nc
hair 3sx ar
half n2 1hz nv 1 4 1 7 h p2 uc r7 6n 1hq 84 2y dm 9g d2 2w4
hallucin 1de a0r
halo 72
halt 2qv 7t3 253 2
halv sr 1e vv 13n 4hd 4nk
ham qd 13v
hampel 5fp ej
hand xx s 26 29x la 86 1 b0 1kr 47 3b 9s m 1 1h m0 1b 3j hy xc 3b 85 ar 14 7x ad 6n j8 59 1k5 h 1 o
handbook 10v c
handl 2ts 1wm 1nt d8 g0 147 h9 er cw gc 23g f5 8a
handler 4dk 2t ls 1b 1df 2qr 3ag 1d
handoff 1c8
handwrit 44l 1
hang y9 2et 2 2py 3 h6 171 cn 2vs
happen e4 b0 4r 6r fh 7q k4 i i as 1v 1s1 5 6d 1 6v ls rq i 1l 6s 3n ae i3 bb 8u hh jv 4e 2 ka oe j1 4a il wz 1 1
happi 11v 1 ap6
har 1do
harabasz r3
hard ee 12n j6 r 1 mn nv c 8c 58j 3ib 1
harden z7
harder 62f
hardest 1zn
hardli 1wc 59l 5 di 3h5 18b
hardwar 2s6 55 c 9m 2 s gm 15 19q 2 3rv 36 2in
harm ao wb 3 2n9 2ua nk 1xw 48 xp c 1u9 2
harmless 4mh 4cg 1di 1lh nx
harmon 7x4
harvest dj 7is
hash vz yc 2ac ba bi d7 1az 7 mo f0 vo uo
hashabl 50f
hasher 72g
hate 16y ap
have avq
haversin 7dj
hazard 27p da n 8jj
hazelcast cvn
hbase cvn
hbo 7rm
hdbscan 2hn
head uj 6e 9i 1ma 2e h hb t y 2 1 13 1a 2v cm 41 hx vl 15d rz 1 1sh do 13a pe oj om
headcount bv
header 51w 1 2dc ho 1az
headlin n7 v3 2 to 8cw
health av ph kf 2tf d 4tj
healthi 1xt 1j 3ib 69d sl
healthz 982
heap 1ps 3b3 2
hear 9ir
heard fk
heart b5 7f a6 1xz 8l 5lf 2ni a ea
heartbeat b4 4rg ez 4 de 12s 4 2a5
heat y1 y0 5af 47w
heatmap 4sq 28 6je
heavi 1te 924
heavier 1yy
hedg dl 5lm
hedon dg
height 1vy 56x 1z 23f 10l
held 2kh ty ft 6ys
helio cv6
helm cwd
help it 3 7 lv 14i 8s 1p 1vc 2c 17 gb 69 fx b 1jk 8 hu 16g er cs 10u 1p2 1
helper 352 4vp 17m 17r 8z 6s 1vf
hessian 1r4
heterogen 2k0
heun 47a 7rq
hex 1v6
hexagon 7qd
hexbin 4v4
hf 1ms 3ig
hiccup 629
hidden eb k7 14 dk 6o ml ce 4 5 c 1a 13 va 49 98 7 6z 1ii 4j 1 5 2r 1 2w 1 1tp 4 4 1k2 s4 cm 116 1 2o 4 1v
hide 5y 11s 2i4 4b l wh 1 80 l2 1u5 26y v4 1px 4q 1
hidream cvb
hierarch 5b 19d qn ad 1y 1i 2yr 3qs 1pm g9
hierarchi 4z9 qn 3i 3ah 4s 1i7 1mv
high 5o x8 y4 1mf 4q fb 2 1dh 8v u 25 12q 4x 2q 1 bn 3ss zm 1 e9
higher h7 247 ji 15j 7ie
highest 18k 4mi 18b 6j 2c5 137 1m2
highlight 58w 4c3
highpass 5um
hilbert 5ux
hill 2ot
hinklei 101
hint 2o5 ue e6
hire 48q
hiss 415
histogram 1nk 5m lt 19x gl y3 5y8 4x zi
histor 4s 611 ik 2kg 38d
histori nr oo 2 19r 21f 3h 3d ir 5f bb ec cw 1 1l d 3 4u 5 12 j 5d 2 9n 1xl 2e 9b 8u 20b k2 1 5u 38 4u
hit gs 8 3 g 51 4 1n 1p 4f w 6e cu kv 4 mx 8 6 282 62n
hive 5vr
hl b6
hmac 51j
hmm 2it 8vm 1jd
hnsw 1f6
hochberg va
hold y6 1bu i1 f 2y 1st 1g 1gf 10l 3u j 42 g q sl ag 67 d7 cg hx ei j7 z4 c2 5l 1 12 2
holder 4po
holdout 8o jd 6 1v 6gb 4jg
hole 3qe ey 10z da dn 8 12t 7 ta 3lf f
holidai 3ql 1ha 3 1 5r 7n 48 1j 5 2 1lg 3 a 3x6 ej
holt 5df dx 5hf 1oy
home 2we
homogen r0 4on
homographi 44t
homomorph zl
honest fr cs 3l 1f 1b7 4
honestli ny
hook 36a 8 87 s 5y 4 1 1g9 4z 15o 1xt yq 2pa
hookspec 56q
hop 6rb
hopeless t8
horizon 5c6 6o 7x 24 5lq vj
hospit at e b ge 7m 377 7uh
host 34l 64l 15g 1qy 8u
hostil 1da
hostnam 996
hot 39r 1i2 6h 64 1wy kq 1n8 1tb
hotkei 4se
hotspot e3
hotswap 39f 9gm
hough 457
hour 25 7 6q g g w 1l jj 4c7 3 7u 3i 7z 69 3 1v p 2q 7 2c i1 af eu 5 49 2a 13p 21f 8d 1eg 1
hourli 5iy 6 he
hous 226 16 206 ux 2g8 gl
household fb 2 37q 4bb 4z2
hover 4wq
hpu bd5
hqq 3i5 9ey
hr bn boo
hra 3n3 9a4
hs ci
hsd v7
hsv 45n
html 175 9e 369 ai by 12n 9 ju 10a 1d6 37h cr
http 34m 1bj kw 3 1jp 3 1 2om 3k3
hub 33q c db 3ao 2hn 2oz
huber 2ds 90x
hudi 6s6 64m
huge 1uj jl ee 39 k7 25 18 cy 1do 1pu 4c 65 2 ik 4a6 2
hull 1vh
hum 5up
human 13j 6 ev 15h 1y9 7b ej 2jx 1sq 1na 8z 10c 3
humanev ro
hundr bg fu 1o 2f 5j 4 11x 5u 77 63 5d h1 3b 1ax 10f ho 10h 1i 9i 33 2cy
hungarian 1re
hungri 20x
hunyuan 4a2 8l4
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
hyperparamet g3 2nj 8a3
hypothes 35p
hypothesi mz 455
ia 2yn 9yk
iban 57i
ibi cvr t
ibnr 6j
ic kj dp
ica 7nt
ical 59g
icd av
iceberg 6s6 64m
icon 99s
id 539 44 qp w3 2y 2cs 3ii
idea 3x0 4r 6js 6b
ideal 15c axn
idef cvi
idempot 4qg 1y4 2lg
ident 61 9a 3kd 3 1 281 tg cv qd u1 bd g6 2i7 dm 2
identifi 1ax 3b1 4 1lo 175 1ol 6f 5g 2hz mu 2
idf buc
idl 2vg ay 3pa 2ef
ids 30g 26z 42g 2dx
idx 9au
ie 1fz
ifr 3y
ignor my ko 6 qs f9 e0 3ax 4r 1fi 1cu ln 2m5
ill aw l jo 117 43b 61i
illustr 3rj 3
imag ef jn oj 1gy 3 gp 5 60 2 f f 9 2 u p 6 q 5 1 4 2 5 2 6 n v i r 3o 7 17 4 1 1y 3 u a 4 2 3 6 5 8 3 1j e 1j 1s k 1 2 1 1 n 7 j5 d6 10u d 4 2 z 2 4l 8q 1b 4k 1 1 1 20 1mc l7 5a 1sd 1g 36 7m 5 f0 8 1z 3 2p cr 3 jl 2
imbal 1w2 62s 31q
imbalanc 1z5 91f
img 3qx 7nv 5 f0 8
imit ye 72 4o 4 4 1dn 8v 3 1 lm 5ji 1eo nj
immedi 91x
immut 50f 49v
impact zo 1l2 47o
implement 3yx qw 3fg
implicit 1l2 3 10k
import k4 4z 7 1 dl 8b dd 3j 70 3 1aw 1 4 18v bu aw 2 1ax 7x eg df 6f 1ng ir 5y ms 9k 3t 4i 6q 5 l 3v 8b of 1 i2
impress 7cj
improv iz b 7 36 6x a3 1 10 hj 3 12m 1o 2 6 11a 66 6u1 7u 8c e1 pf 1
impur bd3
imput 5xf 12k la 7 f 7 4 3sx u1
inact 7hf
incent 8b
incept pj 56b 5jg 1ip
inch 7x8
incid bf 2o 274 6e7
includ 54w 1 1dz 2ds dv 1l6 1a4
inclus 9aj
incom g 3v gz 11v 2e 3ci 1ye 2g 17 g 7n 6 da 4cz
incompat 8h3
incomplet 70d 9 8
incorrect cun 2
increas ex 1hn 1ve 9z 1ch h 6vr 2 4x
increment 8o 20t 3vy c dp 3j 3h 1b 2iv
ind ul
indec 3u1 4 5
indent 58u 41x
independ n9 1ga 10s 1hc 1ez 9 1my 4 3yq
index 3v 9l b7 cr dj 3 6 5 162 n5 9f 2 1 15q 1i vz co 1h 3 tz e8 238 335 3v 3o
indic 1j 3m 35j 5j 25u 5 cs 1m4 1ps
indirect 2km
indirectli 1sa
individu zd 1kv
inductor 3iy
inequ 1pi
infect 5zl 1 1
infer 45 se 2p i2 2o q 1ay 2l 68 30 hx 2 1mk 3vi 27w vf
infinit 2pg ni 2
inflat 5em 8n c3 2 1o5
inflect 590
influenc 5f er h b9 f 28 v3 8s 66 au k 14 30f 5 1l 1cp 4ad b o g3
influenti yj 3 tg
influx 5ab
info 7mg 1ol 2vq 58
inform 3o or wx 3a 3sw 7c 53 17 8h xo s 8 c 2 1g 7 6g 6h 19 3 4 15 4p 98 ie 2n 4b k0 7p 49 3f 1ug r5 1
infra 6lr
infrastructur 6lh
infrequ cj8
ingest 1ex 4q0 a h1 2oy 2rb
ingredi 79f
inherit 9bb
ini 4hq na
init 2h5 eh hj 97 e 5oq 2rb d6 21 6s 69
initi 2ym c7 1jm 1zf 115 1gh 2rb ds
inject 1d4 1vs 5 4 1b3 1q3 ky 2ge
inlin 9br
inner 2ys p bs 7b 2x 5 3 ow 4y0 1r9 9b 3 7x 2 uw
inotifi 54e
inpaint 3qc ja 75v
inprocess 548
input 3r gu b b 8 1 l 6 r 24 3 7 8g 2 f 3 6 6 g v 3 d2 6 2 qn 7 28 48 2 1 j 1v 6 a 2 1 y au 2 1 6n 25 a 1g 70 g u 5p 5e 3h 1b 19 t8 3 2 2 24 7a b 6y o 1 bl 2 5n 31 v 2 3 6 8 18 46 2 4h 1t 3 5 2 1 b 1s 6 1d 52 2 9 1 1 1 2 6 7 5w 2k 12 f 3 2p 3 1 r 15 4 1 5 1i 2 w 2 2 22 1 4s 1 f 2c 7 8 e 34 l 1s 3 1 4 4 1 4 e 2 1 1 1 4 5 b 2z 2 4 2m q 4 5 4j 2e 2n 6 3 2 1 2 3 2 1 4 2 2 3 4 1 3 1i d a 3 d 9 1w 5 6a 3m 19f 1u e ga nw sd c g 1 8b d7 1 b2
ins 1y6
insert 3m5 1dx 1my 3 6s zu 19d 8o 8 36z
insid nz 48 133 4k 4 19 qf 7w b0 q af 53 7i jy 9m ch 2y a0 so 15 66 73 2u 62 a6 b ao dq ec 9i 44 8p 51 ag d r cb yk cy 14u 68 1
inspect 4d5 24v 2u3 2sh 9l
inspector 9c3
instabl iq
instal 4c 2 1ki 2ty 3 2 7 1 60 9l 1bu 7 ex 1f6 l1 a 84 dv h8 3s ia 1wq 1
instanc yj 12f 22f ga 11d 5 ci 3eo ed 1oy om 45 61 1t
instanti 8jd
instead s8 fy e2 9e 2j bs 2n 4s h ax f 38 12 x sx 5d pq 4v 1 nj m7 34 4e l9 8b 4 8 1c p 3 3c b1 9d 4j 1f 145 qu eo dg s8 17f
instruct 159 5 6 2a 2 5 3p 3 2 1 1a 12 3 8e 1bn 3 5 nn 6m 7 4ni 382 123
instrument 2jc 1rw 518 1co vo 16i 2
insult 16y 3
insur 2h 3z e 6s bmz
int 2w5 6ge 1zr
integ 1qj 37t 23k 5 1q0 35 hd
integr xz t1 51q 2jw
intel 3j6 70
intend yt 8ys
intent 1bf
inter 7ry
interact yb hb 3h3 8q 16z s8 285 27 20s
intercept 2j8 5sg 118 2es cm
interceptor 51t 4b3
interchang 3vn
interest 4f 6 2 1rr 26x 1jy 6oz 1
interfac 1cr 1qt 3 1bo y 7 9b 2l 94 m 13a ef 2li 7s 1ee
interfer vv
interleav 1ak 5 b4n
intermedi 2qz 1v 7e 1cx 26a 1pj
intermitt 5m7
intern 9d7 2yw
internet 6ir 1cw yl ff ha 14a 1yi
interpol 1r7 5f d dv 1m0 dg jn ph e3 cb 6 555 18x
interpret yg oi 1yn 695 2do ju 2
interquartil 7qr
interrupt 2qy d 1lr bi 26z 1u 16g 19i ij
intersect 58f
interv jn d 6q 2 5k 2 16 vv 1f ey 3dw 6 4 2s 2r 3 2 2 1w 3 1 114 6h 2 4 2 r ov 1kc 1oh 19n 7k 91
intrins 2o9 1nt
intrus al
invalid 3ov 15i 8c 4av 2q3 bl a2 5d
invent 6h 170 t id 5 2t 6 3 2 2 2 7 oi 12 10u 1j sl 1e4 1hz 1 93 1g9 281 6y 81
inventori q 5a9 1jk 1gz 3pd
invers z8 ut u2 16p 7d 5f 3a6 1vz 223 jc 3h pq
invert 1fb 25c 133 4pz
invest 4h
investor 5c
invis 2ye w2 7 6z
invit 59g
invoic 1g 1r 9n 122 3vw 20t 4oa hf
invok 89z 13w 2q5
io 45u y3 1mu 2n8
iot 2e byu
iou rc 3bt
ip 3wh 3z5 1ih 2l4
iphon 3j5
ips 2n6
ipw 2jq
ipynb 9ex
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
isol 5ol 5p gl 7g br he fo 3 2 si uf y3 13m 16r
isomap 7ox 594
isomorph 1sr
isoton xa 1bd 28
issu ci9
istio cwd
italian 1az
item 1rd fa 7 a0 q 4a 4 3 1 k 2 8 278 1x 4m 8e s2 1r 20 c7 7b d6 b do 5k sa j3 1e 4j oe 2o8 1a 27
itemset 26i 8sc 13u
iter 1m3 7t 1d8 a 8w xr a2 64 3e 33 3 71 tm fp 15 138 7b 1ll 21l s9 d9 3k 4b
itself xc ov jp bu 68 9t 2fl cf nl 1rf 2 hj 67 1d3 sc 1 1q j qp
iv a 3e
ivf 1f6
jaccard qd 13v 9lr
jackknif w9
jacobian 1r4
jag b8v
jailbreak 1d4 9
jam e6
jame 7ix
januari 7jn
jarqu uv
jax bur
jensen zx
jieba 1gb
jinja 4xa 8b 1nw
jit 3iy
jitter 4ub qc 5 4 1vp 4zf
job bo 1 2 1d4 2k 3 1 2 1ti 1h8 5 xj 3 c 4 d f k 1b e 7n 9 1y 2 2h n 2p 33 27 6 60 1 2 4d 4 2fa oq k2 1p0 1 9c 4x 3q 1s
joblib 52s 1mp
johnson 7oj
join 17 zd 2 ur a6 vl 3q 25 5d 1oy 37 wz 4d 8 7 1h 5 q6 1e 8n 9o b6 1 7 1 5 6 6t g2 yd 7y 1bq yy 5l 2w 6o 1
joint 1t8 26p y9 26q 4b5 1b7
jointli 273 mv 2xu
journal cy bqb
journei 8r ciu 3
json 16b 2 7 d2 2x9 mi 1f 1 1 1lr 9 6d yr 1iv 21b
judg fs 3 83 1 28 n e3 4 l 6 3 5 p 1m 1j 2 3r 7 5 1 87 l ce 5 41 k4 4n6 4 ha 1 w2 b2 1yj ci fw i0 2
judgement b81
jumbl 7bf
jump 2rl 9 l 2mp v 7f 6w 4mv lu 1ms
jumpi 5km
junior 7uu
junit cwo
junk 1hg
jupyt 6c7 32q
jwt 4fc m7 7vf
kafka 64x 6qz
kaim 3d5
kalman 5kj 9x
kandinski 47z 8n7 5
kaplan 27p d5 8kb
kappa oj 1m
karra 47p
kbit 3o4
kd 2g7
kde 1nk 5l 9di
kedro 6qz
keep ff s 7b gg 35 13 d 1 v 3u 2 6y cz 9 30 c 8s 10 80 8e 5 2 8 z h 2r 1m 1q 4 b 5 r 1v 1i 21 t 3x 12 1u 54 2g 1v 33 2k 4 49 34 2f 5 q 64 9 1f 1 1n 16 1c 10 13 1c 5 5i 24 9 1l 5k 9t 79 2f 6l i 3 3 5 69 84 13 4 7 2 48 1n 5 87 3p 3 10 2d u 2 1n 13 4y 1o x 9 9 3u 6 6 4 15 3t 6 5 8 1 5 2 51 4g 18 z 4 g 1 c v e e 91 6z 4b 1e cd fr 46 7p 4q 4q 89 34 5i 75 42 3j 2c 3i b3 b 7c bf 26 3k 2p ar 2p 5b 9 2 11 1 cd 8 4c
keeper 9f1
kei 1k dl n6 8z 3m 1jy 16 4 8j 8 8w 21 4b rt 64 1m 2u 10 z 1q 8 64 5 t 3 4q 47 1 1b uu 1 a t 5 28 3 2 b aw 2 26 2e 2q 3 2 5r f 1 1 b 8o pn ni 3i 32 fg 2r 4s i 78 v d0 6q 67 6i 5b rj gp 5l 55 a3 3 46 62 3b 1
kendal 1th
kept 68k 2 2 f ft a2 3m zr 7h d4 h yz sr wb mb 2
kera 21d 9te
kerbero cwy
kernel 1t5 aj cg jn ch 6z 1y2 6 7q 1zj 2 2 1qe 211
keyboard 4se
keycloak cwy
keyfram 43y
keypoint 3zv 7gg
keyword 8x yi 3r 49 97i
kfold fo 7t 4a 4 j ad1
kick 60c 266 19u 1ao 1xt
kill 2r1 3bz 5 3c9 18h 216
kilogram 7x6 4
kilometr 4tv 2jr cy 6l
kind 7x 9j 3f 5n 7b 9d 5 7f hp 1c 1 3h l 2 31 4 5g 31 2c 17 5j 10x ny 76 2 s bd 4j j 4v ct 3 3 2 gv xe p au 7l 2j 1v fe 38 9b c 20 5 h9 3 6l 4g w 8e 8n 4a t0 5x 1 21 78 21 u f ft hd 9i 22 1 jq
kindli 4iz
kinesi cvw
king 3le
kl 19j c8 1z0 ns 6r9 gm
kmean 1zt 50 cc 38x 5dp
kmedoid 2h9
kmode 2hd
knapsack 1ra
knativ cwd
knn 20l 2m 3ss 1pa 3v7
knob ga 4e 99p 1jg
knot 9q0
know s4 5k 8 ql gp 1gg 9c 19w 116 16z 6q 2s 4v 1z3 2mb 1
knowledg dx n9 ej cy j7 59 ft ln ty 6oq 1bj
known r1 ou 46 1 j8 6 7z 4 e6 au 1iw 1a 3 6 ld 6i 8j 2 2 5 cc r 77 4 3 f hu ci f9 5n f 5e 11 ha a8 r4 v6 4 ld dw 4n 3n 1b 1h 7l 7z p fr 2
kolmogorov ls 8z
kolor cvb
kpi 1j
kprototyp 2hd
kpss 5rt 60f
krige tq 1h0
krippendorff 7ry
kroneck 3a0 9ne
kruskal uo x8
ks ur 2b
kto 15m
kube 9fm
kubectl cwd
kubernet 6b6 k0 32 2he
kurtosi brk
kv 1kb 1fp 8gk
kwarg 4z4 339
kyc 61
lab tn
label gw 2 f 7g 51 6q 70 1g 8d 3o cp 7 5e 1l 45 9 1 2 1 23 1 2 2 2 2 10 30 8 2f c 9 1 hv at 51 e 47 l1 1 1 p6 1j 16 5 1 1 iy 5 b dq a 5 3 1 h2 5f 2 ja 2 9 h7 1j 2 2 4g 2b 1 3 2 3 4 1 2 1 2 1 2 9b a5 z8 4q 57 49 xq fp 10 b 9z 2s a9 d6 al 2 bs
lack 2tp 6u1 2rh
ladder 6j
lag 5dd 1n 1j 5g 3t w 4k 2a 4 a 16 1a5 47k wb 44
lai 4i7
lake 6s3 3 64m
lakef 6p0
lambdamart 2mb
lamp 3ql
land 1vu 3c4
landmark 3xt
landscap 3z7
lang 9g1
languag rj av 1d 1n 3 4 n i 3 3f 1 3 7 e 1 2 1q 8 r 2n f j 1c 1ds z 6z 8 3 9 c0 4r vq ay 1 1 3p3 dk bq 9b 38 176 15 9s 3 fi 3 2n 4w oa 1 i9 1y
laplac bh1
laptop 3ih 3eg 58q
lar 2dk
larg i7 6p z 1 5v eh 1 mx x a fu bz 1s 7 g 2p 14 e 2 1 a 2 g a7 k 9k 4p 5c 45 9 br g2 nh hc kr eh 7f b 22 x 76 cv 4b 1j ed 1a1 yg 1f 1c i3 11 2s 3p r 34 1l 5 w 3u 4c 70 4g j k 17 2q 88 27 ad 7b 13 12
larger 1ac 1hk a 3d c 60 9a 25 ek a fy 25t h3 83 pr 3zz 5f
largest 1v5 1cr 1fz d1 22c a h2 nc 1e4 2qv 1
laser 454
lasso 2aj 8y2 1oy
last 2 8f 2 3k 9y 4o 1da i5 5a v 6r d4 cv 8 j 6l 11m er 1 4 4 2 3 5j 1 6r 1 4q 3c 70 1b 3b 6p 2e 1g 4v 2u 1c g6 3 4 3 4 9a 39 3 2 45 6 2s 12 u 3 3 2i r vy 32 at 84 bz 6e j 14 my 8j ab 8c 8 5y 3 nc 54 1
late 3 47 87 a 1 12u 581 1 t 1 2t 5lr 1
latenc 1ku 4li b 6h7 n
latent 26b 1q2 h 7 2 91 2f 3 4 15 2x j 3aw 5 6 3sm
later nt cs 1pl 5t 7i 9t hc j4 3b 21 ja 5 fx e jh 25 a 3c m 8x 7z g kl hy 5s e 5p 1b 7d c3 b 92 i7 f5 1n 1a2 a9 di 3e
latest 5dn sy 1 bn 31 18x 1ly 2wt 2z
latex 1ja 3e5
latin tm p3
latitud 7dj 4nz
latt cv6
lattic 971
launch 2u7 dd h 4 19j l8 33l 19r 128 237 33 2
launcher 37g h 68b
launder 5x
lavaan 2j1
law 2jh 4va 2wt
layer 6v 12w uh 1q 2 av es 5 1 7 1 3 f 1x 5 d 2 f 4 6t 5 4 1 1 19 c o 2 1 2 1 2 1 1 1 1 1 1 1 1 1 1 p 2 w 1 1 1 1 14 6 2 3 c 5 20 q 1 7 x s l b 2 1 2 5 38 1 1 g e 9 1 o bf bi 1 1 pe 1rw 1k3 vt 8e 9a 16m 1a 3d 1 5d 8 7p 30 48 86 4b 6 6 fh
layerw 3f0 vr 76i
layout hk ro 5k 2b0 2m c4 4o 2yp 1dr iw bz wd 7x 1hn 7c 3 ft
layoutlm 1et
lazi 2p1 1ts 76 8q bd ua 2kq rj 112
lazili 6e2 8 c7 8p
lbfg 1qq
lcm 3yd
lcss 5w3 71s
lda 12x 17h 5ev 3sv
ldap 51n 7vb
lead 3a 1z8 3ss ox 8l 3ic
leader 4rh b3 4e6 4t 2he r3
leaderboard bhd 11s
leaf 573
leaflet 59i
leagu 7fy
leak ea 1 kz 3m6 1 kr 2cu 1xr
leakag 5xw 80 1mh
lean b1m
learn ik 8 9y c 6b 3 1 1 10 32 5 b 2 4 7 9 f 7 5 o 1k 2 3 23 7 1 8 2 5z 5o 11 5m 7m 3r 4 5 1t 4 9 1 30 4 1 2 1 3 n 12 7 6 c 1 2 1 3 1 1u 2r 1r 1 18 g 3 1w 1 2 l a 3 4 2 4 2 4 5 2 2 1 b 2 1m 1 7 7 9 1c j 1e 4 2q 7 v f 2 1 2 a 1 2 9 4 6 34 8e l 2t p 3g 1v k 5 1 1 2 1 2 2 5 1s 9 j 73 5 hd i3 ho 9v 21 4p 3 a 4 2i 9 39 1b9 5 3 6 c6 27 2a 9 6h f 16m p6 113 28 3 2 2 2a u 38 3t 6 1q 1y z 4m 4 3 2 1q 1 f 2w 1b 1 4 u 1 19 m 2y x 2 1 1 5 12 1q fc 1 j6
learnabl 3me
learner jm af 5 1 14h 4d s e 9z 15 4u 3 31o 5vk 188
learnt 2nd 2a 1j 6y b 5 2 8 bk bt 6 k 88 3fm ny
leas 4rh b1 2
least 5a 1ln i lr 66 5r 9s 2uh 1cg jo 1y6 1d9
leav 12 m 1 77 1i d3 3 8 3 40 1 4e bx dn bk ac c 3 9k 3j 6 a 5z 5o 1o 12s 1 db 8z bi 217 4x 8z 5 45 jz rw 52 e 2x my db dp g5 62 5 ec pw 5m 1
led y2 1 h 63q
ledger c39 2
ledit 4cp
ledoit 1tn
left w8 bu 6 zq 9k 3g cz 30 1vf vp 9r 1t wn 53 e 18a 1dv 1dn 49 82 4h eo ce 1
leftov jz 4y 5rh
legaci 9gx 2zf
legal 1iw 1v6 4gy 2
legend 4x1 2
leiden 1s5
lemmat 12i
len 44z 1 5c1
lend c0e
length bi wk 1 6 e 6 am 194 7o f 4 5 9 7 4k 5o 1 1 dw 18l ll 4 2 1 2 1 5 89 1s1 5 5s 7r hq ch ou cn xj s0 u8 ab
lengthi cdh
less 8g n6 1q o8 by 2v sn 6 32 9 38 76 3b 1g 5 3i 9 3u cg j 2j 2z 11q hd 2w0 12 ed 19l ar 7z be 7h 1e 3l mj ej 1
letter 36 o5 bp 85 5r 1l0 48 rl oy 3q 3l 1 3y ay g fm 2 6j 1gm 1y 4 4 c0 4e 1 1z 6b 7d 20 k8 1ny 72 a7 15p 66 1
level 7h 6x 1ex al bv 3f 1c9 cb 1 ai l9 a3 14 2 6 7 4 4 2m 7 3 1 2 2w 4p 1 4 1c 1 8 9 9 18 51 3 oz h4 1lw de 4v 8i 8e g0 1br we 1
leven v0
levenshtein 4mo 2rb 3yn
leverag 2cr
lexicon 1hw
lgd 3y
li 68l d8 41 yl n5 1jw x3 153 g7
libpost 7v5
librari 2pc ez 11m d0 7 n7 p 31 10m 2 1 4 7 7q j 1 64 1b 1eh kr f3 79 52 c0 21g 11i
librosa 4bg
licenc 566
licens 44a 11v 5x 45e
lie t s9 ue ai bv 4x9 6 a1 1b2 3lh
life 2a 4g 37 3jh 2jh 7l de 2ad 9e 1nn
lifecycl 9hi
lifespan 9hn
lifetim 5 27n da 3 7 3
lift 8o dr ak 3zg xl 5nt
light 1m 40t 2 1 2y 3h 6f8 1gb 2 je
lighter 2wg
lightgbm 22z c0
lightn 3yd
lightweight 490 27p
like 145 1p g4 89 oo 2y rx 848 6g 6c x
likeli v5
likeliest 35f
likelihood bhw
likert 94
lim 4bj
lime oz alh
limit 2r 45 81 1 23 4 3 52 3 ce 3 27 76 2 b9 4n 2 2a 8 o il 5 9i 5i 1 38 3l 9y 2o h6 3 cc cm an ds u jr 8w 1e 51 e2 7j 81 1h 1 1d 3 b 3e cw 4 4g 2 1 n1 35 3k 4p 4j tz lr g 7 5i 4g a5 30 ei 7u ue
line 5w 3r 4 q 2g 5g 41 8k h4 75 2 5a 1e 6y 2w 2b 2 6 8d 2k 5 h 2 1 2 7p fj be 1 1n e3 4 cl 8 19 ld 2 7 3l 1 d c j 6i 5g 12 4o 2 4y 71 1u 2 1 h1 dx 9s 3e 6 1 7 8 6j 4 m 2 2 1 1i 17 46 6 48 i 24 3f 1 3p i 77 4t 22 43 1v 4r 1 ex 7 9x 2u 75 l7 20 6 60 6o 55 ux 3p s5 1 7n 2
lineag 683 k9 2pp 2ta g6
linear 1o1 2f bk 48 42 3 1 6 2m y 2 1 4 1p af 64 cg 3 7 5 5l 4y 1e4 ja 3 7i 201 c 3ha bg 7x xs
linger 8f
link 2y 1cv t 8b 3j 5 2c 2m fd 2j8 ee 1hj r 134 1 f am 1d 3n 6v d8 m8 nq q fk 6b 1aa 2w 6o 1i 1 1
linkag fe 223 8gs
lint 6xp 2kp
linter 4rx 4qh
linucb 2my
linux 9se
lion 3f6
lip 40j
liquid d9
list 2x 2 4 32 5s 3i nu 6 39 v 4u 1p 1i 2e 7b q 2 4w rs er 7x f7 r 2 5 i9 bo 4t p 3 k 2z 1q 1 3y 1l c 1 g 3 1 1 1 34 23 8 g i 2 2q r9 7 4y 2c 7 6c 2f 2 86 4q 1 1z 22 o 1 1u e 5 4 2 r 37 26 7 7c 1 2 2 1 1 6 54 8f 1 4 42 9 4s 8w l1 1n 5s em 24 1t hn y 1b 2 3 gc kr os ho 1 8z c
listen 8z 19i 31o 2 mn ya 3dj 30s
listwiz 2mb
liter 4pi 4ta
litterman 5b
littl 2m dd 1g 1d2 ey 2g gb 4a v m 75 a5 7 7d 9d 2yi m1 jr 3bn 1c vm f0
live ly 6 e7 v3 2j5 20 2 6e 1cg 5n f 2 u 2 3 f 2k 2p 40 58 1t 1y 89 1ss 88 9o 4s 4v 9a f dc 3m bz 1ct 4j ce 1
ljung 5rz
llama 3mc 98q
llamacpp 3ig
llava 3ke 9b4
lle 7ox
llm 16p 5w 4 b o 6a 6 n 20x 7fo 1bh i9 1y
lm 3gz 7kd cw 4u tr
lmm 2j4
lmnn 2in
lms 47a
ln 3n6
load 26 73 8 2s 2jf f f 9u c 3 13 i 1 7 8 u 2 6b h z 2 8 3 c 5h d 5 1i 5k 3g 5 74 4 x 2 4 1 1 5v 40 9 3q 38 2n 7y 5h p 4 6t u di 8h 57 c 5 4 4 u 2 4 6 2 1 31 f 2 3g 5 18 3 3 w 3p 1 y p 2b 2q j 7 3 2 4 17 47 2o 107 6y 3 kq 3t 8a 6s 14 t 7n gg 53 1r 1rw 3q 2d ca 34
loader 175 7k 1d4 fi 94 11b gz 16i ko 60 12v 1k6 2ej
loadloc 4yk
loan b 4 3l 1 8 2 2 bw0
loc 9jb
local oz 99 49 1d2 9a 60 bz bq 17o 24 6a a0 3 1h 6l dk 5 f8 3 t 8g 5z 2 w 71 2 21 e6 2 6v 4v 22 11q qd 5 1du 11d 76 79 3v av
locat 9m 1i4 3pa e3 38b 1g eh c7 3e tp zg f3 6o t 2w d 2e
lock 2z2 1gu be b8 1s 6p 14u 28w uq 2z8 34
loess 5ud
lof 5ol 22e
loftq 3at bx
log 3m 4 2l 4e dp 1u i7 8j 28 1 2 32 z5 1r 18 es 5 7 6 a4 1 1 h ak 1d 1 na 1x bn 60 49 20 1 2 1 1 86 ge t9 r 3 3f 3p 1j 3 16 2 2q 4y f 10a 1f5 ve 12x b t4 6v 1u 58 1k p 32
logarithm 2ck 1 3fm 1bu
logger 3q9 2 n9 8 2k1 2ls
login 4fc m 1u5 6 fl 1ep gp yk bg 2cr
logist 21l 4k 5 6p 3mh 5iv
logit 1jj tg 1e r7 85 2ka 5kg
loglik bhw
logout 9js
logprob bif
loha 39s 9nf
lokr 39s 9nf
lomo 3fd
lone 7r1
loner 25g
long bj e8 70 42 1j 5s 1 5 e 3u 92 m6 dr ei p i bj 1 6m a 4 i8 8i 2 3g 4 76 1d 1 fr 54 6z 3 2g 4 4 29 f 4 5f 2c k 3 i 2h 7o 1 3 6 46 ga 5f 48 6i 3 3p 2 8 cj 5n xl 7x jj 1y ut 5r 6v 7 2i e0 1o kt ls 1
longer lz mq ar 176 1 5 93 2 jy ge 1 3 1o 8g jv 18u 15 216 51 db 1w l 99 1a h sh pf t ke 40
longest 1uy 35q 2t4 4 3pc
longform 3jo
longitud 7dj 4nz
longlei 5ym
loo bhr
look lt 8 37 d 5v 5s i 4g jv 6w 3q 1 2k 6 89 d4 au 3 k1 1r 7 5h 1a 47 2 2e l 1 43 20 4h 2 2u 6h 3j 4p 54 3e 6q 5c 6 2d 17 h0 8s 7 3 3 c 13 6 5 2 15 2w 61 5 4i s gc 3e 1 y 2x j c p 49 am 71 a1 47 8v 2d 4m h 9l p 19 5t m 15 w 7h 6b 58 28 1s 1 r 2a 1f 4h 1b 2d hd f o 44 2 3j 2m 1 5o 16 22 28 8q 3b 3p s h5 1 e 7p
lookahead 3c2
lookalik 88 br9
lookback 5ln
lookup 3dw 15d h0 1e a3 um 11p ox us bk 3ix 9i
loop 10k bk gq 1eg 6e g 2 3 3 1 9 1pm 1e 1be 2 fh 1 1pp s3 5l 2aw 20 nv n
lopsid 73z 1 4ea 9b
lora 1kk 1cj cy ce 7 2 4 bt bc 2g 6vh wm
loraplus 2xo
lorenz 1pi
lorri c1g
lose 2q mh 15v h5 qs 8e be 3ij 1pk bu t7 2ed 1
loss 2s 16 v 4 1m f br 5p s 12 5 d r 23 av 35 5 2 1kq 20 1z 5p 1e 1n 6m 5 2 1 2s 1c 2f 28 3v 2 15t 2 6o0 fo 2j di
lost 2p 6 15 3f 1u1 4wf zt 1j6 2xe 2
lot w2 5qp ng 4
lotteri 3iq 5bu 198
loud 411
louvain 1s5
low 5o 1jc 14b 38 k ia 2v 4 h 5d 3z 2e7 b sw 4x 43e 3s mf ga 1 f7 27
lower 29w 2 b rx 2h5 4f 8w 1a2 kf 3f da 5 2zl l6 ln
lowess 5ud
lowest 1o4 2p 12 5bi 5 148 1fx 2qq
lowpass 5um
loyal 284
loyalti ep
lp 1qg
lpip rf
lpr 44a
lr 2q1 os 7 82n
lru 1ux 37x 10x
lsa 7o7
lsh 1ub
lstm 31l 2u9 5gy
lstmfcn cxz
ltd 7v1
ltx 4a2 8l4
lu 1u1
luck fv 3b 5f 1m 3o 58j
lucki jc
luhn 57i
luigi cw2
lumina cvb
lump 7je
macd 55
machin 2b 5 7d jl p4 17 6 4c 3c 2 kh 4p 35 17 8r 2 2 c n by 1 12 1 61 1i l 8o c 5e 3 73 f1 lv v 2y 5t 3o 1w 4b 2t ly 2 h 4 1 c 1 1v 5 3 56 1 1 bv 3 1 e 4 1 2 2o 12b ei 8w 3g 1u 48 u av 38 39 3g y 5v 2i 69 4 3f 4y 20 29 39 w 2t 4c 95 ui 82 2w 4b 4 8q 1 1 hq 6
machineri 6ys
macnn cxz
macro 4v
mad 7qv
madam 7vc
made y oo k7 a4 g4 mw rc 31 d7 3 2 71 57 dq 2 qu oi 1l 6m 1 3 3r 4s 1u 9o oh 7y 34 b2 ey 4c w0 ah s4 th 4e 5l 50 1b 49 7 ht
mae ho b10
magic 54o 1me
magnitud 39y 8s 866 14n
mahalanobi 7ra
mail 89 2e 10c 6g 1 ke 4 6l 25z ew 1 1 2ki 4p cw 1 10y 3 2xq 6p cm 1d
mailbox 543
mailmerg 59a
main a4 1jt ls f4 34 9g 3j 3a c3 nj h9 2bl 7 5 10l n5 3a m8 1f s dw aj b2 em 84 dk 13
mainfram 7wj 2
mainten 2a
major 1x3 a y 2e 3k a 5nl 7 3qj 1aa 2
make 5h 25 ct 3m 6 7d 1s h4 7j a8 i 9 9 1l 9y cd 4f 6 51 1j 4g 23 1s 1b 1h 3r 7 12 13 8u 1x 2z b f 5 x j 1 7 2 2i 19 k 47 d 5b 17 e 3f 2w 2z q 1g 14 h e b7 8y 7x 36 5 18 f t 1b ji 9z 12 jo 18 f x 7 v 7 5 3p 48 6 2a k 5 1x 2 e 2p 1 7 5f 5y 21 22 4 g 2s 5w 3j 2y 4 13 i l 1j 1m 3d a 1j 2u 5x 1g p 8 h 3 47 5l 8o 1n 4a 3k y 4v 1h m t 2g 3 4 p n w 9 17 3o dy 3c 2l 10 4t 4e ep 93 55 4e 2 u 79 64 b 55 5a 2j
makefil 9ka
maker 30t z0
malici c6j
malwar al
mamba 3jx 9b5
maml 3kw
man 3le 5kg
manag 1k c9 14 34k w7 46 cz f3 yh 1o ah 6o 56 1lu 108 7n 2mh 1
manhattan b7k
mani o 5 e 15 3n 9 s 4w 1w s 1l f 2 2 1 15 a t 3l 28 z 1 22 1m w 11 1 2 1j q 1c 9k 2 1 49 4 7m 37 8 27 3v e 2u 7 l 3 b 2 1 t 1x y j 2 3 3 1s r 23 a 1 1a 6 1d f 3u 9 q 1 2 15 12 3 2o 2x 25 3l 2 4 d 1 s 5e 3d 2 w a 2q 7 9 1i 2d 64 1g 4c 23 f 1t 3b 67 d6 2 20 6z k 7q 2l s p 97 7z 5 3m 3 14 a f l 5l 1 m 1i 1k 26 1 4 m 1g 3g 2 21 4r 2d 7 1 2 5 t 4 1 3n 3 d m 1 3 4e 3y e 29 7e 6 4 d 15 1e 12 h s u 3y 1i 4 4q 8 4 3 1n 3g 3 6 w e 1 d 9 25 14 52 25 59 8v 31 2m 7d 18 90 dc 13 d 34 4n 1n 3o 9z 9w ht 4o 1 4 g u 47 8 12 1 1x 1 9k c w j 28 v 7 2a a 36 33 1o 7u gq 2 95 w 10
manifest 6uj 2q2
manifold 76z
manipul 49h
mann uo
manner 15d 49y
manual 178 5aj 2bw r2 2q4 2
map e3 d9 6p 9z k0 17 28 6 2 9 9m a 4 gr 8z d7 7w t 5y 5b 79 3p 1d 4f jm 3 1 72 3m 37 4 2c 1 rj n8 6z 79 3y l 3 4 6c 4 6j 4u 1d 2 6i uq t5 gr 5f zr 7m jr 3f d3 1 60 6x 6j
mape i1 b0n
mapi xg
mar 7ma
march 17
margin ju kk ih 6l 6c 3x ce 92w kd
marigold 4bz
mark fx u 32 4b 22 c 24 9h 17 4 a 18 3 s 10 1t c 1m 3l 4g 1b 16 e ny 3 h9 3 co n2 3 3x 1 3 3 70 1w 2t 36 db tb b6 5v 5n dq 20 1j3 mw ey 9 c6 51 io je yv 16 ro 1
markdown 75 17f 388 me 12z jt 1g 2no
marker 17t 3rq a0 h3 3ua
market x 3r g b 2 5 2r 1ww 1r 3gc c7 tp 45q 120
markov 8h 1h6 t6 35w 5pq
markowitz 58
markup 99i 1n1
marl 2nw
marlin cx3
marquez cwq
marshal 4gv 54b
mase qm
mask 17k e5 1f9 g1 49 54 h 6b 69 6c 4 2j3 li 26y 1xq na 4s jv
mast ak
master 78b 2d7
mat 43l
match 2w 5 33 1k 41 m j 2 1 2l bj k o2 2z 8s 49 c1 5w 66 dc 5b 6t 7 96 1n j k4 2s hf k2 7c 8 2 4 f x fa 1as 5t 2 6 3 en 4 6 6v 1b 11w bh 6w 2de 3u 5e 17 5g 24 4v 1q
matcher 9lm
materi 29f 3w0 mf 6x 2n2
math 191 9 a0
mathemat 7pk
matmul bj4
matplotlib 4sk 1y7 65v
matric 1p1 185 d 6 c4 1 1 1 i g 1m 2 a7 3vj 40w
matrix 43 d6 17r 2 4f g 1 1 2 2 7b kb 11q 15b 3 1 1s 3 f 2 c 3w hf 8g 62 10q bw a8 5 2p 1 31 a 3g8 23 ci
matryoshka 3k8
matter k8 8 4x j 8 7w 110 fg xl 1iw ip c6 1d2 1w 9 6f 3nr bd p 4k w2
matthew oj 1m
matur 4n
max qv h7 bd 13 7b 2b7 2t9 oa 1x7 49 1x8 jq 3 71 17 1n k c3
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
mcnemar j4 bc7
mcp 1cb
mct 2o6
md 54m 38i 17y
mdm f8
mds 7ox
mean 58 a9 2x 7n l k 3h 2k 40 a 1 12 21 2v 1 3n 3y l 1h o 3x 1d 7 5h p 5q 9 59 5t 4u 16 h y t ir 1 1 n 9z 2 4g 3f 4 hq 66 eo 2 as fm 2f 5a 1v 3 a 4v 5n 3 14l 6 2 9 3 c l 57 2 8 7b 3 1s 3q b1 a 2bu 4s mc r 7y 3 9m 4 t v bi 2 1 o 2 hz c 7h 2 5h 3y
meaning 3xb
meant 1fu 8t2
meanwhil 4rc 3cc 1r
measur ab 1 9f 5 46 1 3 10 1u 1n uq 22 6 1d 8a 2r 6m 28 31 5d b jl bc as c5 ct 72 4 2 1 5 8d 7z ak 3f g 2t c 3 4 15 6 4d 57 2s fc 6 my t 2f 7 1h m 6 2 x d 13 1r c8 2p 18 3 gv sl da aq mm en 39 as b 4m 2r aj 1a 4o l a3 6s 6r 1
medallion 6s3
media 8d 66
median qv 2c tv qx 1rl q1 yo 3 19c i8 c 4n 3sf vs d0
mediat 2kk
medic 46m 7ui
medium 71z 2h 4i4
medoid 5q2
medusa bs2
meet 12a vh 193 18 96t 1
megabyt 4mc
megatron 3fx 8dm
meier 2ku 8kb
mel 40y al
melodi 3tr 7qz
melt 77n
mem 9m8 2bt
member 1y7 6 6 is 1 524 kt s6 1i 4w jb 1gr 12y 94 1
membership tw 5c 1j4
memcach 52m 7t1
memo 1um 2zr 7q1
memoiz 52u 10x 25v
memor 2gt ie 9la
memori 1cf 7w 1 a5 f5 4l 9i 4g k 2 4 7 4 3 3 2 3 4 3 1 3 1n 1 8 1 2 1 3 2 3 8 9 38 1x 1 1g 1 36 3 2 19 1 4 2 4f 2x 1 1 4 1 2 g j 2v 2 1 2 1 1 i 10 39 1 1 1 1 1 1 7q 4 3 4 2f 2 mi 1 3 h5 5 1d zp 4 b 6z 1 1 1 2 4 1 19 y 5n 3 6x 1 4j 1 2 n7 ae 1 3 4 5z 2s 17 65 2 v mj 9d b6 25 39 f1 7u fj be c0 1 f g h 3 8o bm c 4 b 1 cy 8y 2 x 2x 8b
men bu 9r 1r 7b 53 6gp 3ug
mend 1b2 1 8wf 222
mention 8z t5 37c
menu 9cv 9j
merchant 5u 91
mere 1ww 11i
merg 1eh 13 pu c4 3 g5 78 3n d5 2 3 ot 1 77 8 7a k8 ru 5 84 db 4 2v 7z a3 be 9g ng 167 2bh ef 2y bw
mergemodel 1mb
merger 9mi
mesh 3y4 1w c3
messag 134 4 7 9d 4r 1p 9c 12j zo iv 3 o 2 2b 22 6 9 2p 4h 1 1 8u 2c 2j 59 1 vm 8g dz 2 5 2k o 1k 19f 6e kc n5 31 3o 5j 57 v 2 6i 7w 2 r 88 45 1f 13w g4 1 71 4w 50 j
met 35y
meta 23t gc bh pa 61z 1wk em
metadata 17a 2yh z7 1a9 gx 117 1pk 2p4
metaphon fi
meter 9f 4 2 4hg 9y
method u0 a 1 1d0 8l 17m 81 bm iq n5 a 9g 1 2 15 b 1 1 2 4a 5n 5 2 yl 28j hh x6 29a
metr 1vm 6p 2rj
metric gi 16 6d 6 2 24 t 1f 4a nw s0 5w by 2 8l 4 a lk 2 ow 2bg 6e 5 1t 2pa 1ke 2g y2 6r 46
metrologi aa
mfcc 40y
mice 7lg
micro 5c0 1f8
microbatch 3cj
micropkg 6kq
microscopi 46q
mid 48e 5ey 2rq
mida 491 1l4
middl 1n4 2 b3 i0 ba 8 1 15s 1vo 1ai n2 6 1ew hi 1cz 2j gh vr 1
middlewar 51t 4b3
migrat 43 1ln 2xg 1zk 71 2to 2s8
mile c3 4hs 33a
million 11h sv ko 27 4u be 1hu 2en
millisecond 5bv ul 1
milvus 1f1 bgy
mime 54o
min 1jf b 83 2m 34c 4ot 2kd 6e 8w
mind kt 23f
mine 1hk po 1cx
mingl cff
minhash 1ar jk
mini 2h5 a6r
minikub cwd
minillm 1a7
minim lf 7k v2 9 cl o bp oz 6ld 1v2
minimum wp rj 3o fe 2rk 2dt 2ax 1yv r3
minio cwv
minirocket 5h8 68z
minmax 4y4 252 4gb zm
minor lo 1ae j 1 6 4 4 2q 1ui 7om q3 ab
mint 5tb
minus 1lo 1zq 1tk 25p
minut 1vs 2fi 3o nq 1l 3z ax jy 3 o4 6u 2 361 27c 2
mip 1qj
mirror 19x 2nh 174 1pv 459 1xv
misclassifi 210
misjudg 2ey
mislabel 20o 5r4
mislead 216
mismatch vn 2hf 8tw
miss d5 4e e b 8c 11z 6e 1j 1hb 5l 36 se g0 4 17 jl df 4 6e kq 2 1j w 93 2 2 h bv 8n 1 9 6 4 o 1 71 a 41 z8 7y iv 1rf 5 3j 26 3 2z q9 x 1 da
missing 7ma
mistak hq 2 3 7 k 5v h 1y 1 82 bc oi 6 2g 3 1i 4 bs 4iv 3e qo 4 h3 3u b2 as js 1aj 4t ex 12j 1 fe
mistaken ha d
mister 7vc
mistral cv2
mistyp 1b3 3zi
mitig zw
mix 19 1d 1a 1d 34 8z 4 6 7m ib 17 10 v dk 18 4t 2w 1k 1g 2 16 38 15 7v 1w 22 1o 3i 6a 4z bu 6z 6 50 z a7 1 xn 3j f2 9c 4 6i y 1gw 4 4 4 ch 9d 1ze 13c 35 1i 16 1 7d a9 rz 1
mixin 4pw 4xw 2hd
mixtral cv2
mixtur 1ak v1 ch 2 sc cc 415 3mf 150 92
mixup 3gm 7p4
mla 3jr
mlflow 337 8qi 12s
mllama cv2
mlmd 6w4
mlmodel 6pe
mlop 5c4
mlp 25x ao 8py 1rg
mmap 545
mmlu 1do
mmr 2mj
mnist 4yf 5
mobil 7vh
mobilenet 3h9
mochi cv6
mock 4kc 4hm m0
modal bjn
mode 10e j8 3g 1pv 494 8e 1tn 1vo 154
model 5e 1j 1g 7f i h 2 1n 3 m 4 2 1 1 3 2 h 6 3 i 2 2 5 3 l c 3 2t 5 7 2 1 29 z 2 16 f 4 4 23 e 2 2 d 8 6 q 2 9 1 1 2 8 6 2 l 8 5 1 3 1 2 1 3 5 c b e 3 15 a 1 1 8 a 1 3 c m 3 d 1 4 3 4 3 4 3 2 6 1 1 2 1 d 5 1 2 2 1 18 9 16 1 1 f 8 1 3 7 16 3 k 2 c 3 3 2 2 1 2 m 1 3 4 1 b 2 1 3s q 17 h 3 1 3 1i 7 2 d 6 1 bf 1 5 17 g r 1m 3 5 1 6 2 2 1 p 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 2 1 1 1 3 1 1 3 2 1 1g 2k m 6 4 w 18 3 1 h 2 1 8 d 13 3 a 2 u 1 1 2 4 8 a 3 u 1 2 21 t 1 1 7 1 3 1q g 1w o 1 5 1 2 2 3 8 4 48 1b 1 2 7 5 2 1 b 5 1 2 1 3 2 c 1 1 1 4 1 5 2 1 3 2 3 6 5 2 4 5 9 7 1v 2 1l 3 u t 1 2 1 1 3 1 2 3 1 b 1 1 1 1 1 2 2 4 3 5 1 2 17 5 4 1 q d 3 3 l 11 7 1f 1 2 y 3 g q 6 8 l 1n y 2 1 e 3 2 1 3 b 5 1 f n s 7 7 3 3 8 y 3 1 3 1 1p 1 2 3 f 1h 59 5 2g 12 7 3 3 1a 5y s 4 1w 13 3 3 o 1r f 3 a4 2h 6m m 2y 1 4a 7e 1 1 4 2 2 1 1 8 1 1 1a 3y 4d 2 3 7 21 2 5 a 2 33 1 x e 1 2 2 1d 3x j 7 7p 1 4 3 15 4 ck 1 14 1 1 5 2y 1 1 2 1 2 1 1 1 1 1 1 1 1 28 1x 2a 48 6 4 y 3c 3 2k 7 2z 1 6 29 4i 2 26 1f e 1d 1 3 4m 6w em 4d cz d6 25 14y 8z a4 1r q a u 4 2s 6 3j 1d 2 k 16 b 1 c 2 l 30 2 1z q 1o 6 1 1j 2r a 14 c 23 2 1f x 2h 13 5 j r vo 1 1 1w 1 3
moder ef si 44e
modern 2t4
modest 2xn
modifi lh 7qj 1d2 2fa 3 o5
modin cwk
modul 36i 2e 4 6 8m 3q 2 j 2 e 1c ek 7i 3 op 1 74 3bu ss dt 29o j5
modular 1s5 2lc 26i 347
moe 3ag 5j 7ud k4 ty
moirai 5sx
mojibak 7wn
molecul bc 1
moment 3nn 1ko 6t x 8m c8 3l c 13 18 11y 49 18n 1c lu ox js 128 u4
momentari 5uz
momentum 2ps 5 8u3
mondai 5wz 1cg
monei 1a 1 6 14 2 6 1 16 i l q 4 1 m 1w 4u jm fr ic 2 6f 376 4 21 om 1e0 3 1 4mc 5 g 1b 4h 9a 1
monetari 0 82
mongo 5ad 7le
mongodb cvr
monitor ls ed 3 3dw ph t2 vs w 4i 2qm 2l6 ju
monkei 9v9
monocular 4c1
monoton 3s 273 997
mont rz vs 9wd
month 16 2 31 wc 4 175 d4 p 1 2hz 76 5 1c 7 5 6g eo 1k h3 83 5l dp 7 o 4b 7 6q a6 49 37p 19l 1 i8
monthli 4e 59q 52 6 90 13 6m3 2
mood bz py g1 a95
moon 2po
more o 7s ab 2 3 3 2 29 b 1i 1a 5w 3 5 19 4h ls a5 5 2 q 1r 1 3 1 3 2 2 k j 2 4 5x 2u 2 1 25 n 1 2v f0 bi 4q 6h 3c 7z 5 3q 2 1l 1 4f 8i ba 4p d9 9x 2 d5 8n 1m ad 7 1 k6 5d 34 cd 1 ae 33 6b ec cf 9e z 3s 5h 74 76 3u e 5y 8m 9 4 21 jh 1 5z 45 53 6a 2j 2z h 6r 10 94 6k 75 1
morn 5wz 3d
morph 3wx 5
morphologi 45a
mortal 6q
most 7m cm 8 4w 4c 39 1p e 2f 9t u be 14 1a 1 n v 5x 5y 5 z 4 13 6j 6t 19 4u a1 1fw ee ar 8y o 3h 3 e6 o 9l j2 b2 59 1p a 21 98 34 l 2 o 8 d 28 51 1 k7 11j 1m 4a zt oq 5w 2e 3m 89 ia
mostli 1u0 t2 a9 2p1 2 1ed he 3 62 40n
motif 1sr 3o2 em 5os
motion 40f 9i 1 2 a 2 1k5 5pu
mount 6v3 3 2tf
mous 8m2
mouth 3xv 2q
move 55 d 3 9m kd m 9i g0 mk b3 2 2 9 j 1 w 67 t 5t 3 4b 8 hz 2 4i 4 2 5 2 1 70 5 1y 2j 1v g3 8 9g ls 9 2 1s 1m b j4 h7 4z 2r bq 9 2b c f qx 5 1a9 cn 1a 2b 7r c5 f8 25 gh bm 1 3 1n 7 7w 56 1 9x 6c 1 fl
movement 43t 66 29 11x 2i w 7 cx 4b 19d 4c1
movi c97 2
mpi 6j0
mps 3q4
mpt 3m6 98w
mqa 3jr
mrmr 7nf
mrr r6
mse ho b10
msg 9mp
msm 5w3 71s
mssql cvr
mstl 5rg
mtype 5qw
much 3 3 3 j 12 d 1 b 6 1 z 2x y u z 2 a 8m f 13 9 18 16 6 2j z 51 1w ni 13 1b e 23 2g 4p 5s j w 9l s3 2b 167 1 7i 5n lc ax 9l ec jp dk 9 dr 64 6c 70 41 y o6 i5 54 9y 55 24 p5 2t bj av 31 fy
multi 8h k4 v is 25 67 rd bz 5x 5r 55 gd nu 3bz cu 1r6 yu qj 6b 12g
multiclass 2fs 94r
multicollinear 765
multidiffus 3z5
multiindex 5l0
multilabel qd 1in 6x 94m
multilay 25x
multimod 3ke h4 7i5
multinomi 23i 2n
multioutput 290 9bj
multipart 527
multipl v7 3 1dz 106 2i1 1u0 17z vg 1hr 1gd 3
multiplex 5o8
multipli 1wg 77 v2 5 45t 2 4eh 1e6
multiprocess 3q9 2aa 2hg
multistep 47f 1h0
multitask 3m6
multiv bkm
multivari 5x1 5nl
muon 3f6
music 3tl 2 3 4 h3 2 8 6o4 le 13h 7a
musicgen 4aw
musicldm cvf
mutabl 9oz
mutat 2oh 70i 1o1 rc
mute agf
mutex 6ft 33m
mutual 1xx 5oj 3ye
mysql cvr
na bkw
naiv mp 1gt 396 gt 57a e 1mj
nake 3u1 8
name 31 34 9e 8q dt 3 dq 6 v 1l zz 74 j9 a 5 2 2 c 7r 4 5z 1 jd be 2 2 w 1 1 1 1 3 2i 4 1 b a 29 n 4d 1 7 3g 1 1 2 2 1 2 1 1 1 1 16 9u 4 zd 1 2 2 5 2 b4 6 3 1w 1t 2t 3 5 3 67 1 29 1z 9 5 9 2 1 6 2 50 3 7 6f 3 1 4 4 3 3 3 2 5 h 36 1 c 2 5 f b5 8 1 2 1 1 1 1 1 1 2 8 1 1 1m s 3g 1 93 1 3i 2 dw 27 47 3n 7f p 5c i 9c 9 a4 7k 1z 8q 1 3o 3h 18s 6f 2
namespac 50b 1i0 1o 359 2d3 lz 2f
nan 2pg nh 2 bv 7w2
narrow 7p6 1e1 3cj 1
nas 3iv
nash 19s 6 iy
nativ 9pe
natur 1ha ns 2oz
navig ab7
nb 2gb
nbd 7z
nbeat 5so
nbstripout 55v
nca 2in
nccl 3fl
ndarrai 82j
ndcg 2mn 8kt
ndim 8s2
ndvi 1vt
near 13t 5 5n 16 5 6b 4l 3i 54 36 25 r f1 77 4kh 41x by 3v j fi 2 au
nearbi p1 71e 4ek
nearest lb g3 6 os 51 6 20 9 5 2o 6 2g d0 26k u1 em l 3 s pr cz e6 7j 58 2e 4 2 2hz nb i5 fj 8x io
nearli 1as 1 er 4s 2ad uo 262 k 1 80 4 9k 2 4s3
necessari cfw
need bw i kc 7h 9 gs 3l c0 4 eo 1i pa 1g o h6 1de g4 fy m 4m 2 9s 63 24w l 7 me 4c ir 97 k 1rp
needleman 1uo
neg 11u g3 hi bp br 2 x8 bu cj 1pj 1q3 3x3 6
neighbor 1vd 7u d0 909 fj 8x
neighbour 1f7 3 dc 42 e h 4 2 1 7 3 2l 1 3 2 f 21 8 2g 5n 2 7f 2x xt 1o tq f1 6l up o s 1oi 5o 3 27c 139 es 7a
neighbourhood 214 5o0 1y
nelson 4m
nemenyi u8
neo 5a9
neox cv2
neptun cwh
ner 121
nerf 455
nervous il 54r
nest nx 30l 3 td 6 1 3 2 3k 8c 1m 4m 6o 2 1 1h2 1y 6g j1 gd 3 1 3 17o 4x gr 11d 1l8
net 94 np fx 10r 12v 103 p 3c q9 3yw g1 1f5 3u cu 18b 49
network ag mw a 1h 4 59 9 b1 2 8l 7 39 6 8 4 a 4 3 8i 2 4l 2 2 2 5q 4o 5 1 2 4n 4j 1c 1m 1a 1a i 4 n 2 2 6 5 m 9 j z 4 24 2 8 15 16 3 2m u 17 1 2 4 1e 1t v 1 11 2 4 o 1g n 5 2 2 9 3 16 1m 3 8 a d v 6a 51 j 9r f 1 1 nq e7 1p gq 36 2 6b c wt pt 6i qs ia kw 93 8h ar g7 2b 1 l 2z 9l 3p 2j 1m 21 3y t 1d 1 1d n 29 1 12 xb 1 z s
neural 21c 4l 5 1ct 29x 35 3tt 1gn 77 7v
neuron xn 186 5 4c 1 ox 3 b1 ba 7by am d9 1u 2m 16c
never v dx 1uy 18 12m 1qr bn i3 58 12s 4j 5n i8 kp
new eh p 1 10w 30h 7yh
newcom 2ma
newer 5di 2kp 2tx 4 1m
newest 65g x f0 2 fr x4 1hv q3 26t
newspap 44j
newsvendor 7h
newton 1qq
next 1q 6e 2 1 2n 34 n 1 ee r5 5k 2 2 3 i 78 9w 44 1 ah 1 j4 5 3 2 ax k jc 3i be 2 33 bb 7a 50 1z g 1 3v 1 4 1 2 s 1l 5 6v 3s 17 ay 2 4 he 72 6m b1 1h 86 20 6v a1 v 8a 1g3 45 4n 33 xg 2f ao 2c b0 z 71 c4 j 3 5r 1 hs
nf 3i1
ngboost 2f8
ngram 1gd 9la
nhit 5so
nice 1mk 2zm 2 b1 47c vc
nicer 4ww
nicknam 819
nifti 46m
night 3sz 1in om 8 33 2hu
nilm 9e
nine 4t 1uh aq 7 531 464
nineti 4a j 1io bt 3oi
nl 1iq
nlargest 7ub
nll bhw
nlp bgx vw
nmf 1hr 66a
nmi r0
nms 430
nn blf
no 46 4k 2v ae f 15 6 4q 6x 4v 9 9 1v 14 bv 72 4g 48 1 r 2 1j 5 s ai 4 2o 1a c 71 25 1 6 76 9 2v 4 cf 1i 2 6 v 3a 5i 5b wa 9p m0 gy 15 1l 2t fw cu 5 10 3h 54 55 4f 7 8u 4n 8d x 2v 44 3z 50 8 b 3 1i l 2x 1 5d y 1a 32 66 g0 3j 5p 7b 5e 4i 2q t 7v 7n 1 36 v u 1q 2a 2 53 1o 36 2x 71 4q d3 k3 o 1
nobodi zf 15m 2as 69 4d 1pv an no 2b 22l
node 1of i 36 d 2 3 1fg 1o3 13o 17 2 br 5 9 3e 2o y 3l a 6z 3a 1o9 xm 5q 10u 7 mp 10t al 5d
nois vm 3q 10k j ha u9 9e 5x 3z 1 4 2 1 1 7 5e 15 2 1 4w 2 9 5 4 1 1 2 4 d 25 2 1q 15 177 5 2 78 1 1ol 6s 3bz 73 q 1s 42 8k 54 1 8b 2 gz 1 88
noisi 1xn 1xo 5t 6r rd lg 6 3 9k 3 1x6 h 3tc
non 430 3cz 49x
nonlinear 1qx 5t4 2l 27 38t o1
nonneg 7o1
nonsens 2du 4m0
noop 9q1
norm 2sa c 6t nr 2 y q 3vf 2z0 hn
normal uv 2 2 7o 24 bs 54 bm 1 v e cv 2 1y m1 3 6x e8 2k ct 7 5w 5w wb 1ud j m c g3 2 2 6a t 3 3 1 2x g 10 1u7 t4 hp bz rw ba 1 by
nose 3xv
note 33f 17w 2g 2bw 97 mc gi ey 14e 1r 6 130 13u ib 80 cg
notear 2kc
notebook 37g 1 1 1yd 1 16b 1 1 1 1 2 5q 8z 1 5r 1 2i2
noth tk 4y 128 j5 6p 63 1qq 1 33 mi ri ka 5c 64 5 2 5 4p 6d ab 16 6j 43 63 l6 7z d8 fy ra 8o 6s 1y9
notic 6g2 3 2b1 vn 185 5 198
notif 4eb v1 4gz 2oo
notifi 4eb 5w 6q 1q1 ff 1du me tq 152 1vf 2l
noun 1g5
novel 27h
novelti 2bd bf 377 1xh 374
now 3x 15t 1dc 45 fn 7y 2nj 3b y 132 5 14z 74 cl 5q nb qf 1w8
nowcast 5u5
nowher 6ss
npu 3q4 7n1
npv 4g
nsfw 3u0 7rq kt
nsga tg
nsmallest 50v
ntk 3ju
nu 2g0
nucleus 35a 8pe
nude blr
nudg 3b8
nuditi 3u4
null 70h c8 487
num 4d9 ld 1zo 2s7 2bj 47
number 1k 1 ay h c 23 x s u 10 5o 86 2u 5e 9u 8e 21 z 4 8 2k 13 10 1 12 a 1v 2y o d 2m 3w 11 8 w 5 2y 2j a 1 s d 4 ad e 2 2 4 1 2 g q 3 7 1o 2c 2 q x 3 x 2 15 x 3l q f 4m 4 2 2n 21 2 l 1z 2h 1w 8 w 5j 2i 37 1 3b 1q 1 2e 5q 2 7t 6k 2 4 1 2 x 1q 11 k j q d 5 k 42 6 2d 1g 3 2 1 1 1 1 d k 1 2 1 3 3q 1n 39 t 10 d 7 a 2v 2 2 w s 1s l 36 56 b 27 4p 18 h 18 4 7n 6c 1 1 q 1t 2q 4 32 b d 2v 3 5 c b x a a 2 1 4 2 1 1 5 7 1 d g 2 6 h 7 4 3 1 u 1f 3 m 7 j 4 4s u u 9 2 1 2 3 q 7 4 2 19 1 7 4 p c 1 1 d l w 3e 26 2c 1i 1 5 w 2 6 3 37 2b 1l 1 2 4e 2v 5f 5h 1x 59 55 as 21 3 y 1n 1l 93 39 3x 4b 1q 3o 5q 3q 64 28 43 34 v 1k 4k y v s 59 14 4 2 1 11 x 1 17 5 4o w 7 x 1 1r 1 47 m 7 2e 14 1 y 7 j r 2 1v f 4 4 7r 4 2q 2 jr 4g
numer 1qw 4 1a6 4e0 1cs 2q5
numpi 460 ys
nut we
nvme 3fv
nystroem 7oo
oauth 4fc m3 7vj
obei 3sh 3b 3gg
obj 9qm
object re 22 mr 5t 6o js i6 5 ci 4l 2o b0 1 1 4 5 1 m 4d 4 2 25 2 2v 2 3 2o 4 5 b 2 1f 4c 4 8 1 2k 2 4q 1 1 1 1 2 1 1 2 3 22 5 8 l 8 14 2 3 2 2 1 3s 3 98 3 f 1 w 3r n 3 1 21 1 b 1 38 14n 1 1 3p 60 4u 1 3d 1a4 jd 76 41 al 8v 3 5c 1bq dc 2v 3b 50 8b h2 2 a8
obliqu 2b7
observ 1c5 vu ax 1 4t 1wc mr 65 k 1 h1 1em cm 22q 28 kl jt qt xq 1v 7x
obtain 92i
occlud c6c
occlus bm1
occup e8
occur 12r kw 8p ab 3a9 dw 168 3 hp 4 o 4rc
occurr 8zc
ocr 3xn
odd 3l 1 4 5v li 4l af vd 7m 1 32s e 8e 8d 3 1y 8y 13q fi 6 33j 3u 1qm
odditi 2ir
odeint 1r0
oee 9r
off hp 5 a 1 bg 42 fl z3 7b 3k by 4 3 65 2 43 e3 2x 74 sy h9 jy 2u 5o qv 8c 5y lo 7x 7g 16 2s 1 43 dt 1 a2 18 s bw 1 zm 4p b 17 4s 2 4 e7 2v 1n 8x 163 63
offens 1hp 2co
offer 1q 1 1 1n 1 23 1k n h 2e6 1u1 9g 147 373 bz oz ci c 21e 1
offic 5i2
offici dd 5gt 55 1je cq 268
offlin 1jy 14g 3hf cx 2f dz 8 2ri 269 x3
offload 2v8 b2 9l 8c mk 7bc
offset 5s7 z7 2zm 2qu
oft 39s 9nf
often 3 6l 9x a m 44 57 19 1u 55 3r 5m 81 79 8o ae 5 5 5 4v 2a 2mc ii 1a 3u 6y 115 60 e3 2f la gs 2cm 1j g3 dy da
ohlc 5m
oidc 84e 4sk
oil 3r4
okapi 1fb
old 6m fg ed 1ms kz n 2j 1 1 n fy 7i 1 1 4o 5j 8m 2 4v 2 73 4r 87 17 4y 2 9y jw 6 w m 77 3 4 bw 14a y o 44 ev 93 98 1a 87 80 2 6j 3m bm 7o 8p 91 4g 1n 66 1by 1
older 5ih p1 1g 7f 8p 323 12p
ols 2d6
omegaconf 69s
omnigen cvb
omp 2dk
onc 8w 6y 4 2 7n 4e m u w 10 1 yo ez 2 8x 5u 65 v 2 3 1 7s x 16 1a 1v 6y 1t 24 o 5k 17 io 1 3r k 8b 2p 2 1p h i 3f 4r 3l 17 2 nh 19 7n h f 2w 2l 8a v 1 2z 3w 1 1v 2r 1 9i 3 3 8 mk a6 5r 2h bs 6s 4c 8r 7h 7b 2w 7p 1x 11 ak 2y 9 4 21 3y n2 4e 86 n 1t 1p 2t hb qj
onehot b2l
oneof 6wf
onlin 15m e 3s zp tw h 278 c cl 8p 2j 68 5 3 3 m eh j 17 3 cf 1r2 11a nb 1if gy
onnx 343 27v 7k9
ons 1kl 1de 1 bi 1d by 1
onset 5x4
onto 76y ho 2cy
ontologi 1sn
oob jn cg aq5
ood xq
oof sh
oom 2tc 955 bk
oot 7y6
oov csg
op 9q1 1m
opa 51q
opacus zb
open 5o 192 19 1fw cm xe u d9 34 f 2 g8 g k 19q 1 3l bv 14u p jg i6 hx 8j 4m 8b nh 1hx 6l 1 33 57 3s
openai 1cp 7b 2s
openapi 520 12
opencv 45u
openlineag 6sc 64e
openpos 491
openpyxl 7we
opensearch 1fg
openshift cwd
opentelemetri 539
openvino 3j3 9d4
oper 32y 3 3 98 s 5w 1o7 xp iv 30e 3i q 2m5 fs
opinion wo 56 fq 2 j0 3t 3 4 5no 2i1 1gt
oppon 1sz
opportun lr
opposit lb 1cb 6 7g1
ops 9rn
opt 6r5 21 61w
optbin 3s
optic 2hn 1m4 7ij
optim 2k 18 3d 4 12 15 s 1n 8 2k ec 37 7l 5 k5 z3 2o 7 1d 43 3 26 9n 52 2u 2 4 1 i 6s 2y e 23b 31 vx 15 z6 359 o3 g gl 5v 33 c8
optimist 2a4 2h6
option 4p 2 bf 5 3 1 1 ci 4x lw vf 7y 1 rd 12y 3 1a a 6b 3 bd 4f 3 1qu 5k 10o 87 2w r 44 fu 5k ir 5b 2j kz 1t6 9g 4z 2
optuna g3 cw akq
oracl cvr
orb 44t
orc cws
orchestr 6hz 2xq c8
order 2 p 3 a a f 3o 1k i 5c ox c6 69 1 4e 2 2 3 3 1 14 5 1f 2 fb 5r x r 1 2 m 6d x 1 e d5 bm jx 93 2w 4 gb 3 2m 7p 2b 1 5v 10 4z y 3 91 cn u o5 5 4j 2 8k r 64 3 30 1 2 2 2g 23 9x 3g x 2 4 j 2u iq 64 s2 1y bf 3 4k 1 2j 4t ae 3n 7h 6k rt 1i 13 4v 4p 2f 2 8 dt 1 2n 2 37 9q
orderli 96m 19f
ordin 2ed 4nh 40r jy
ordinari 1xe u 2a o 4v 7c 6v b8 kg 8c 1xg 5 1wc 12s 33 2ao 171 ah
organ 25s 4 9zd
origin 13t 5 5m 2 c6 1cc am 4 id ai bb i3 nl 5 pj dl vu 1 5 1vx 49 a5 c5 4c 7k 1x ti 45 9w qu 1
orm 6to
orphan 6sq
orpo 19z
orthogon 1tu jq wp 5 1np 6oi
orthonorm 4y1
ortool 1qj
os 9sc
oscil 5uy 5gm b4
other 30 43 bk 16 76 6g 1d 5r 3 7n 1y 2y 13 g 37 1 7q 1l e y 19 18 19 1m e 1l 7 1p 1g b 62 2b 23 l 16 a 3z 6e 9 k 2 76 1 1f r b 27 5 2o 9s 1k 4z cd p 70 y 1w 2q o 1s 1w 1 5p 9 3u 1g 37 3f 4t 28 8 c7 1u 3q t 4d 4t 4e 44 2 d 3 1k 4g 2g 1n 2 p 4y e0 2q n 3 v 2q s 2 9 3h 2d 1b 2 d 24 o a 11 4 4 22 x 2q t w 27 1y 1 20 6 3x 63 5n 3b cg 45 k b6 n h 3o hd 1t 55 1b 1r 1w br 19 2r 2x 5u 19 nt ag 31 3q b6 1 4e
otherw 65 8iv d5
otsu 45e
our 38u 5so
out v 1h 4w 8 80 r 7a 3 b 40 1 l 3r 2 1g 3r 5q 10 40 4n 2 2h z 1i 21 9f 3 1 d 6f 5u ad 3r 4 8 37 1r 7 7 21 t 1f 2u 5g am 9r 3 2g 17 2v 6 1y 2e 1 1u a4 1j 5a 7 3c bi 94 3 i f 47 6 3 a 2 4 1x 4a 3k 4x 3b 2v 1o b 2p 3g jn 9m 1 28 28 g 5y 3 19 u 2 4 m 4 d 3w d0 9 20 3u 2t 52 ft g 1h 18 k 1f o 1b 2r 2 a 5 t 4 4 l 1 3 l v 3 44 5 3 9b 1 2y 80 r 3r 25 22 1 1t 4 44 2b u 1z 2 5c 22 8t 12 3g s c 14 6m 7 1f 1x e 8k 1 4e 2 1t z 14 q 1v 14 4o 5g 1 39 dd 15 2d 2u 5
outag 9m
outcom 46 ge 2 l 9 eg 6 j ne 89 8 v 7 10 m 2l 1s 2r 30 3e 1t 4nt 3 8v 7s 3n 4 c8 2as 2bd 2
outdat 67f 9 2io 3q2
outer 1vi
outlier 4vl k4 f 3 e5 2h 12r 8 3u 7u fb 4 4 37l g7 sh c0 62
outlin 1jm 1ue ea 8 4n 2 67 1v 4 1pl 3xi 1n8
outlook bc7
outpaint 3rp
output 16b 47 1 2l 8 qi 6 bc g h9 b8 m4 br g2 2 p 1m 3p 1 7n 3n 1y f u1 6 3l 1 9i z 32 3 2t 4 3k 2 6z 19 3 b 1 16b 5 13v 7a eh 8l 87 7m go gq 1t 2d 1a ib ga 2q 9h
outsid nz 1ve ku 1g3 cr ol ns n 2k 1e9 k n0 mp d a8 p3 f6 uc
over 7 2e 1j 6z 4u 4 17 4n a i 41 3f 7 3r 22 3 i 7 39 4 8i 7z 14 5a 4z 7z 25 3h 73 1w o 1n 4 52 6 1c f 2 1u i 3 4 2 3 j 3 g 5y 1 13 1s 7o 5 1 9 2 w i 7 4 17 1 2 a 69 2z 1 8 y pz 1 p 13 8m 1 m 32 1 16 a 7x b1 17 2f 1 6 5 u 32 m 1g 1r 2 11 8 v 1 i e 18 r a w b j 1k u q f 8 48 1o 1t 8u 1 b 16 1g 1z 3 9n 1h p o 6a 2c u 3 2 2 4 2 45 ce 4d 2 5j f8 an 3t r 38 2l 13 1f 78 x v 8o 8o d 5d 8r i t 1s 2e 2w 1l 18 44 3r 64 7n 1 2y 2q 3 3v 6x i 19 n 4a 13 1c 4s bz 30 7e 3v 93
overal mo 6wd 33o 2x
overbook dq
overconfid 28v 4
overdu cd2
overestim 5tv
overfit ih 2gx 4jq 3pj e3
overflow 3cx 8x4
overlai 49p 7wn
overlap qf y a s 8h 6 ua 29 a 7u 112 56 kj 2s 1 3t 2 2 xk 7p 1 j2 1w4 1q 7 3k 3 1zo 1n6 6t jj
overload ah 19p 54j
overlong 1lj
overnight 1jz
overrid 556 145 b 2 ge 2 1 32v 2rr 99
oversampl 1w2 4d 9kl
overview 7ch uz 20p do 1z4
overwrit 690 3k0
ow 1h
own o2 3 2 3y 1 8z 2 3f t 4 4s 3u 24 3s 1d q 3g 1e 7n da 7b 2 63 b7 36 5a 5o 4m 49 27 56 3 hn y 60 5n 13 93 av 31 1 5 b5 17 4 j4 d 1f 1 1s 1 4 3 3x 1 31 6k 53 6e 5s ai 1 2 w 7n 4 a2 lc ib 4p v 3a z 4w 67 5 8b 2v e4 90 6h hk di 9x 6g b2 1
owner 9t7
ownership 9t7
paa 5ow
pace 8k 57v 1
pacf 5po 5a0
pack 1ra 2 19o z8 2ar 4i 2 9w 1cs 74 8l 1t qj j5 4 13f 1jw 1
packag 4iu 2 2 2 6 2 b 1l 40 4 9j 5 1 1 1 m 1 1b0 2 3 5w s 16 4 21 4o b 5q 1dy gj 8f dw 57 3a 8m 3v x2
pad 1la 1fb 9 3 1 4 5 af dt ka 5jx 1tc m6
padder 5jt
pag 3y5
page 13 7s e9 3e 9j z 19 8m 3x 4o 6b wr h0 h 2 fd 1 kz 2 1 3 am 2 3 w 6m 1 1 9 5f 4a 37 16 8d 3 2 128 2 em 5g 1g jv ey 1 2 b3 15 x 1q 1 1 ac 89 bg 44 1 5l 65 8o dk 3t bm 4p 2k 17 1y 1a7 9i 1 59 ae
pagerank 1s1
pageview 8u
pagin 4f6 dc 1y1 33a
pai e 2h 4e 2 4h 1 z 65 1j0 a5 9 2k 7zx 1l5 i gv 1
paid b 2i 53l
paint 3qf p c 1 84 8l 1c e p 28 438 ei 2co lb 1i dh 2
painter 3zl 8v
pair 5k dk au 7t 29 3 7 5 1b b 3s 1 b3 3 1 4 6 65 1 2o 3n i3 x 30 h7 1e 1 2 1a5 ce 66 np 8x 1ek a3 1bb u1 8a xa af 1fa 1 az
pairplot 4v4
pairrm 1ms
pairwiz v9 ad 88 8y 7b 36l oh 24t 202
pali cvi
pallet c9
pam 2h9
panda 6qp 7y 1oe 49j
pandoc 596
panel 2j9 31r 2n2 1m3 1sq
panopt 43d
panorama 3z5 5r
paper ei 3j9 zp 29n 50c
papermil 6wu
paragraph 1bd 38
parallel tf p6 23 137 5y c b2 i 6p 5 5 39 2 1g1 14j s 3 6 1 dk 1y 1p dq 2 1q 1jp 1w3 18y f 64 v0
parallelfor 6h0
param 1jq 15f pv 3ak i 15s 1yf
paramet g5 3 9 g0 ui 23 ww 5k 1s b 15 5 a 2z 63 4 6u n 20 1 5y 3 up 37 f3 10m 7w g 2l 6n 1j 55 e 4 5k 16 c 2 yo mk 1bs lx xm k3 p0
parametr 4ze
paraphras 1h6 10
parcel 1y 3 a0 g
parent 1eh 1ap 30u 2g1 12r ln 2aq
pareto 7l 2h je
pari 1fu 5xe
pariti 5b ud
park e8 2h8
parquet 59y 14d kt 5xo
pars 19a 6u 32 3v 2u9 cb 6c 8a j 251 hn g a ud 144 2oy 8p
parser b6 vz bt 3 3 6 2tn 4d ny s i 1v d 1kv 117 d 1zg
part 5d 1j 30 3 8 5i 1 3 3 2m 1w 34 7 4r 4k 12 2 2p 6v 3 gu 8q 5l cg g2 2 5 5 4 1f 3 a b 14 3 m 6l 2 24 a 6 2 17 2b 2l 1r 76 2e 5 a 4 52 3g 2p 4d f 2 4 2 1u i 28 1 1u 6m 6 1f 8l 3j 7e cp 8 45 4 59 40 27 1 3i 6 2 18 a6 3 17 1 1 29 6 42 8t gh 5 4 4 2 1 4 4 5 2 3 4 1s 6 u 4m 5g 5 3 7g a 2i 2 3 4o 45 8 61 2 2j 1f 8 2w 8v 2x 6b dp 51 o 1s b 2 5y l 3 1c o 4b 15 9r 18 g 1u 1t 1d b r 2 v 5 3q e 55 1h 1n t 14 65 6 1 2 q 1p 6d 17 u y 30 1s 7t 1 15 2z j2 1
parti 5ao 2da
partial kj 192 fw 3ge 1zl 25c 1sa u0 73
particip ws 343
particl 2oq 35q
particular 8r2
partit 258 q0 25e 9c gb no 5p 6u 3j 105 20r 28o 3s fb
partli 2ib
partner 4ew 1d d9 1bs p2 z2
pass 1sk r2 so rl er 3jv hm lp 78
passag 10u 5 3 2 7 c 1 3 5l 68 3o 1wq
passeng 1rg
passiv 2e3
passport 63
passthrough 9v1
passwd 9v6
password 6c 49l 2 1 q9 13s 3 2 2 kz 19b go yp bb i0 gb 1su
past nq 1fo ka cc 19u 12o m 3 d 4t 1 4 1 8 36 3s 4 3d d 1 40 3 1g 6u 6 3 3 2 bp 3 4 67 ki 1 d 1zk i2 185 hj eo 1x e6 2 5t 1
patch 38w 8a 44 kx 22 2g 7a 21 c lq 4p7 1rv h8 55 ba 70
patchcor 46e
patchtst 5su
path 8r 3f 1c7 3l ln 5a 7 1hg j4 5e fg 1 ca cy 1 82 6o 9 j 80 2 1qw 41 g3 ao gg c1 fo 1vy 6r 3p c1 41
pathspec 9vf
patienc 2qh c
patient as 8 8 b c0 19a my 5el 3 42p
pattern oy hh 8 ck g 95 eg 122 2 1fk i1 26 4m 5 4 6 24 n 1 2 9 au 3f od 3 2 9q d5 6y 2 8h 1di m0 9s rz id eb
paus 62g fb gg 16u h jx 16b ll dd 1yj
payer 3p te
payload 9vv
payment l v 1c 33 d 6j 23 1hh 3ef 5fc 19t fl 1u
pbt ta
pc 2kc
pca 4v0 2bi i6 3io fu
pct 7ty 228
pd 3y
pdf 175 2 7i 2 3ej gc 1 2 1 6xn
pdo 3k
pdp bn2
peac 4f3
peak 29 70 3f0 x9 1 si 1r 79 7e l 3r3 2p5
pearson 1th
pedal 2nm
peek vf 5s3 vh 2d0
peer 7qp
peft 2x3 qd 7ke
pelt 5w9 71j
penal 18r
penalti 13y 4p 11 a2 1t a oq 10r 2b 2ik 6 1 5c9
pend 9w2
pension 6s
peopl 13 r b 56 z 3m 3h 1p 4i 3y 4h 1r 10 1r 4m h 3 5 5 5 3 x gx dc 5w 1p p n bk 3 7 2f 17s d 6z 1c t 2n 81 7x 2 4y fa 2q 191 2 hu i 37 73 3h 2i 5a 1m 44 5w 6u 25l xq 2p pn i gi 1 f3
pep 64
percent o 45 d9 2 1 1 3 c8 2q qa 1 bs 6e 33 6 53 2 jj e5 1r7 5w ez 1fr qg 4 223 1mn 5m
percentag gs 19 1qu 258 gm o 7j 5w 1uo 7n uv 1q8 59 110 g9 11n
percentil wc r3 74 ji 4lp 8 fr 43l
perceptron 25x 9hb
perfect ie
perform 4y 8x 50 bh 1v 2o 1d 7zs wb ff 29x 2u
period sd 1t9 2mt 1 6g 3k 3 1m 4m 1 3h 5i 9t a2 5o lj as 9j 2 o 7 48 1fa iv 2f5 3z e9 b
periodogram 5uu
perman 8gs
permiss 4fj 26t 6w 1bc 3xd gq 2l
permit 96w 2v1 2
permut j4 10 4z 4q w9 38b 9 2cm 2lc 1qs t5
perpendicular 1tt 349
perplex pe 24 avs
persist 52s 163 cu i 32e 84 2p9 2z 8
person 2x 1 2 2 5j 6r 62 cj d 12 2r 2w by 7n 3k 6s 8n 12 34 7i w 1h 2 1 z7 5u 1o 2g 1 7 6 23 2g 1 7 2 3o 7 9 89 1l 1p ia 3 jn i1 i5 1 84 36 4 7w 77 a 5v 5 3 7 24 4d 6p 2s 6 3f 4p un 13l rg i0 15y o 2 be
persona 7w 140
persuad 28i
perturb 3yb 3ia 4zf
pessimist 2a4
pgd z1
pgmpy 2gh
pgvector 1f1
pharmacokinet b1
phase e7 24p 7j 2ou 9h 67 1h 3l8 f8 m5 25n
phash 44n
phi cv2
phish al
phone ae 4y k5 1wu 7x d4 1s1 qc 1ez 1e 2j 3 cq 2 b
phonet fi
photo 3ku 5k a 8 3 5 4 2 h 5 t 2 4 j 1 1 1g 2 1m 4 q c 1r 1 b b 15 6 5 m 1 1 9 9 7 15 b b 4 2 2 1 9 d 8 4 37 i 8 2j f 722 2 6 j gp 2x ci 2 jv
photograph 3zj
phrase 1b6 4 53 1ph 13g
physic 1r3
pick c6 aa m6 2r ev u2 1r 4z eh c4 mf 1o 1xw nz fs 1 a 2j 6 3n 9k 8o 1t ff h7 rv pp 1r 1ch ec 3
picker c8
pickl 3hu z1 e nh 1kr 2vp
pictur kr 1 3 4 4l 1 1 1 1t 6l 3 nv 2 l 99 15v 1 4p a8 j 1 2 32 1 2 w 52 6 6 9 2 1 1 1 2 1 3 4 2 3 8 4 3 3 8 3 6 2 9 2 8 b 4 2 i 4 1 4 1 6 3 4 5 i 1 4 b 9 4 1 1 1 3 8 1 2 1 3 1 5 2 1 7 6 2 4 2 3 2 a 8 2 6 1 1 c 2 1 7 4 2 4 2 b c j n 7 3 2 2 6 i 1 3 1 7 1 7 1w 2 h h 7 1 4 1 2 2 2 2 3 h 1 r 9 5 7 d 8 l 8 d 5 h 8 s 1 d 2 j 4 e 3 6 2 fa 1 6 g b y 5 5 7 19 3 7 4 1u 5 b0 la h2 3 8c mq 3 f9 2o m7 17 i2 ae 4x ll bx 1i 92 6q 5v 55 9 2b 8 6 1f u i 3 13 b e 3 7 3q 1g 27 1 5 1 c 7 7 1h 2i p 11 f 1c 2 b 33 s o q 17 9 1e k 2s 4 2 3 2 1 2 3 86 1r 2c 1 jl 3 7
pidfil 53s
pie 4vq
piec t 67 8y ku 4 dm 1s 42 e4 69 8y hp 50 2 5 5m 3 27 3 ee 9b c0 fx e6 8q 4n 17 5 5 1 7v 4 3s 2h d l gp y 6 1 cc 1 6y cm 7 t 2q 65 n7 5 6a 43 ny ia i 6o 2q fn c 1v 1w 74 e 2q 99 5d dy ad 2 4g hz 2
piecew 5ow 1v4
pii 1gv 5xj
pil 45u 6
pile 11c 9hj
pin 3gf 6gj
pinbal qq 1n7
pinecon 1f1 bgy
ping 9x1
pint 7x4
pip 6al 31l ky
pipe 1ru 2f6 5q7
pipelin d1 151 uc d4 n1 dt 10 7e 83 5 2 3 64 2 8 qk 22 rz 1q d cr 2 2 8 3h d 4 7 1 1 2k 3 1 3 6 g 33 2 a 2 6c 14 3 m 7 1 5 6 1 ad ra 1ym 1q8 117
pissa 3at
pitch 411 a8 8
pivot 77n
pix 3st 92i
pixart 485 8n6
pixel y0 2tv 8 l 22 2k b 5x 65 1 2tr 4bh r 6o 16 o6
pkg 9ta
place 7e 1k 52 9 10 5q fw 17 1 mf 3a 48 lw 4m 29 2x 3z cn p 108 4 ff 8d k4 f3 ak 4 8f 60 d2 ev a 28 2 4 ah a8 ld 1d 3j 1d c0 4t n 19 u 9 29 29 2t do y w 56 49 3z 5a 1 2j 21 7d 2o f9 1 q5 fy 1 1f a
placehold 4z1 2 1aq 1 7e 2e4 122
placement 2vx sk
plagiar 1h7
plai yo ni 116 1 j 2 1x2 bs 5jz 19f
plain 1ir 2g 2vy 3dk 8a 2dn
plan 22 2 58 37 g w 19 1 1i 1 h2 gh bv 2f 1 3 y wu 1x 5n 1ga 1 1 107 nj hk 40 5 7q 275 1p vc l2 1k 16k qu 1 9h
plane ks 2 4a8 2c5
planner 1c4 8lg
plant 9s e 3wd
plate 3xs 6i 1
plateau j1
platform 9sc
platt xa 1bd
plausibl 1wy 3mn 1g2 lx
player dn p 1 293 h 2a1
plot j2 1n 45 h 5k 2b 1hg 2dy 6 5 5 1h 5 4 4 2 2 2 6 1 3 5 9 f 2 2 3 3 2 2 2 4 2 6 to 5 103 102 lm 3ar kb 74 31 1 5o
plotli 4wp 7zx
pls 7pg
plug o6 5oh 2op 7p
pluggi 56q
plugin 3fu a2 td nh 15q d cv 3 2nf kh
plural 590
plus 2h5 149 1a 1r2 es 3t 6c5
ply 4c3
pndm 474
pod 6b6 d 3m9
point d 3 34 1 1 8 3n 78 1 bv 4d 15 5h r cy 97 3 r 13 g f 1 14 u 1o e 1 8 19 4 u 9 5 1 5 1 1g z 8 1d 2q 8 4z 30 m 3 2e 9f 53 6q pl 6r 1 6z 7 2 1 nr 3 8 1n ds 6h t a 3a 2 2 3 4 48 o 6g 2 1o 91 jv hd 6 6f 1i 9z 1x 1 a 3 lo kw b7 96 7l 80 82 fw h3 64 13 5s 9j l m 1k 4s kt 1
pointer 1uk 6re
poisson 2b0 9cj
polar 11t 489 1gn 65g f
poli 3ms
polici 2i 47 7q pg m 59 m 10t 10 b1 2 6 2ec 57 1ff 5 9s 31s dk 1ek ai 42 gw
polish 48s 1c3 6r3
polit 66 10x 68 vr
poll e1 1 1qf 4px a 33i 2v1 8
polygon 1v9
polynomi 2g4 ys 2dj 4 1c3 4iz
pool 1kb 1zp 13g gf 2 7z h5 7i h nm 39p 1pe
poor sv 58x
pop 9yg 2rv
popen aft
popul 3v hz 7g 6nv gr 1 20n 2ak
popular 2m7 4wm
port 37x 6qq
portabl 9yq
porter 1gg
portfolio 2k
portion 5i ac 8 30 hw 10b 3 1 89 jt j8 3l yz 8z 2 1gl lv l jk d hn dj 79 1g9 2nb
portrait 3ti 6c s 7a5
pos 1g4 a7o
pose 3s7 1 4 8 7b 98 6vq bi
posit gu 3 a 52 f 1o di g3 cd 1f g 8 o 21 d ev 86 d8 5 6 e3 5t pc 11g 4w 5b 9o wy kr 1e 4 21 3 4d 3x 2a 67 4v kk 2 ou 8i 22 5o 6w u 59 v6 1h fn 4v 2l 3 dp 8u 73 d 1 1a
possibl 1ny 26 1 dl 2i 9q iv 1rh 8e p3 5z 17t 43 14y 9 1h3 2q0 1
post 1hp 20g 8g 1iu 4pi 2nj
postal 5b5 2k4
postcod 729
posterior vs p 4 1
postgr cvr
postgresql cvr
posthoc v7
postpon 8p6
postprocess 460 5sx
poststratif 7xt
postur 3sg 7i 94 77b
pot 7ji
pound 7x6
power 27 76 gb 71 f ws x9 311 2q 18v 14 4dc 5f dp
powersgd 3fh
ppo 13j 1jy 8ki
pptx 4xd
practic 4kp 2py 66
practiz 2nr
praiz 11z ao2
pre bo5
prebuild 8hb
preced 9t4 5y 2uy
precis gi 7s p9 1fd 5 a ej 1n0 653 1 ny
preciz 9v 14l 7l6 38o
precomput bo0
predefin s3
predic 4nz 5b8
predict 2a 5k 5 l 1q 1q 4n 7 1 3 g 4 3 4 4 3 2 1k o 1 2 5 7 e 2 e 19 3 1o i 1w 1 j 7 x 1 1 1 4p 7 f 2a h 4g ne 96 f 8 4 1i 2 2 6 1 45 d g 5 l 4 2j 3 1 1e 1 2u 8e 1 57 7u c6 2k qu 2 ob 2 f8 3 1 3 i 2 e g 2 85 1k 11 n 1y 3 c y 18 h q 2q 1b 85 7 fk j8 3 ci 3l 4 3x 2xo bu ad e 2b 39 2p r a j0 82 n ab co
predictor 752 c 44g a3
preemptibl 6vj
prefect cw2
prefer 13j g 2 1 2 4 u 4 4u 1 3 1 1 ap 4 b 15 3ou 2pd hs 1wx so 1ew 3 76
prefetch 3gf 6iw
prefil 1ka 6 1z5
prefit 2cn
prefix 1kf a5 13o d kx 30n yl 2gp 1on ep
prejud ln
prejudic zu
preload 5bs 4nj
prematur c7o
premium 2h 46 27p 9m9
prep 9zj
prepar 12p 19r io c0 9n 7d 9i 11w ym 1 7e 11z a5 2 5 7 gm 14x 7y o1 52 at 88 1uc 1 1m
preprocess 12i 19x 14a 41e 2hg 25a d5
preprocessor 491 5qi
presenc 1jq 3rn
present 10g pb qm 5t 380 1fr ax 111 77 72 zm
preserv 3zo 4 cl o5 2om 1q1 ko 2cq
preset 8p1
presidio 1gv
presign 5ah
press 2nm 212 1u 3iy 48m 1
pressur 5qh
pretend 2rz qc 122 2 y6 1y9 1e2 e 6p m0 sq
pretrain 2br na hx f 9 2p mi 1m6 1 5v5
pretti 4m5 4ih va
prettier 4cn
prev a03
preval bf
prevent 2qu 1o 6s 681 c9
preview 3z0 2 1aq 1dn 3ck
previous 3vm 1hn 1n 5 6s 1nb 7 9 3 c3 8a 1x8 8v 1gs ug 1n 3e u
price m 1 2 1t 21 1 5 h c 8 z 5 b 1 1 2 1 53 2 11 e t k 5g wz jt r 5 8m 1o 2w6 27 5 a6 t 1 18 3 4d 7m 12z 3 az fo 3 35 3b8 s7 6e 9d i7
primari 6st 37f
prime 1v3
primit a0c
princip 1ts 1h6 3vk 40u
principl 1m8
print 2en g8 2 2 8 b1 8k 8z k 3q 5o gd 83 2 2a 29l 1ux 2k b ld 32 fn 1 j g2 d5 1oj 1 54
printabl 4tc
printer 405 60b
prior wm 1h4 1u9 4e 5nq 114 n3 je 52
priorit ez 28o
prioriti 1ps 3b5 1np 3ag 2cp i9
privaci z8 3 3 6f4 9
prm 18u
proba bod 13r
probabilist 29s 5g 2c5 wb
probabl 3b n kk 7a ex qb 3 2g 12 1l 3 1r n 2 1 4 4 14r 3 2 1dk 69s 1a fx 1 2 5x
probe 3ll 5qx o6
problem 1un v3 2cf jq gf l 2vu 3jk 1
proc a0t
proce 62x
procedur 3ea 68t
process 9v a 3 ym f6 mq 7c c4 3 3 2 7 5 1 2 3 6 by 2 3 8 4 3 3 5g 34 93 3 2 v 58 r 5 17e 3 b b1 hg 23 15 v 8 3 40 eh 1 4 6v 3z 3f eh 1ib 9e 3p cf d6 1l 1w fl 21 1g 18 32 7n 7 12c dz ff 2l 2
processor 1jj 1m1 cu 20 5p 7f 1b 6 14x wp b ac 5 av 8p 176 ik 9 6n 19a 8a 1pt
procur cn
prodigi 3fa
produc 1x1 1pa 140 dq 1em 4p 1fi i8 l0 mm 8c 2hc 1
product 73 i 3 2 1 f 1 1k 3h 4z 8h 9l ex 9v 11 g 90 62 10 d 4 9 3 a 59 2v 2a 3q ie i 58 4 1 2k ii 7q u 2t ue 6t ak 44 1 6y o 1 2l 2z 9v 8i 3 h 6s 3 2 3l 4o 2 71 3 3u kv 2 u 5 vl 1b 6c tt rj fw ql ak ic 1 3z b1
profan 1gs
profil 99 294 ki 1oy jg 5k ei cl 4 1 qu dl 2op
profit 7a gu 8r 2 ra 2b 9sj
program ep d1 ed 2 b ce 57 2f 3 4 i 3h hl bk 7 o fx 45 14y 2 3 2p 11 2n 4c 1 1 fr 3 x 1i 12q 10 i 2 17 ha 38 141 16 1 1k 3b 8h 19 35 1 ea 2b 4s 1h 3p 4z 93 cm b0 15 1t 10 3 21 9 2v 1xg 1 e6
programm 8rb
programmat 7sc
progress 1mj 142 h c7 a0 1h kc e5 n 8 n5 1wa 18e 74 1od i3
project 1ny 7m ex 14y aa ry nc 75 1 166 26 3 1 1 3 2 1 67 1 1 2 2a 48 1t 7k hl q 3 2c4 6u nu 195 lg
prometheus 4e4 pg
promin 5v0
promiz st 4o 3 5ps 1 ot 56e 1
promot 3e 3o 22 5cb 5p 4 2s v7 3ce
prompt 136 6 1 1d s 26 4 6 b 3f 8 18 10 41 1u 8 a l 3 7 1cw 3 1v 2 4e 9a 5m 4 2k 3 1 1 3 v 22 2c 1o l 23 k 7 c 34 1s 5 1 6b 3 o 6 3l c s6 2xm ba 372 2p g dn os
pronoun 1fy
proof 4r5 5p4
propag 2bh 6e 4g6 33n
propens 88 2bi 4xc 47m
proper 1gr 3lf 5qs
properti 2ly 1yw 55 25 3x 4m 33i 125 gr er l8 o0
prophet 5do 6b4 18x
proport gw dk g8 1ab 26 363 1hp 7 2 97 2bx 1w6
propos 27m xi 1hl 3nx ju 1r1 1yf 3
prorat 5ax
prospect 3a 2
protect 4et 12 w8 1a9 s6 7 27 nr k1 aa 8b wc 2f2 1
protein bc
proto 6vs 35 330
protobuf 4gn 2ay 3ac
protocol 4pr 4jv 3f 6p
prototyp yj yk y 1ms 7i0
prove 41p dq 3p2 2ji 1us 1
proven 41m 26h 39y
provid 1cp 2 b 5dv 3b4 ck 1vp 60
provis 41 9y5
provok 1e6
proxi 4gr hy 471
proxim 2nh 91d
prune t7 1lj hu do 8e 4 38 2uh 3lu 1mn yi 3m
pruner t7 992
pseudo 29a
pseudonym 7ee
psi 3v hx
psm 2jq
psnr rf
pso 2oq
publish 33r 5 dl 12l 56 1oc 2cl 6l 15p 4j 2bx 3l 67
pubsub 6rh 64f
pull 125 h8 1iz 3iy eb 2 4b 90 u 1nu 8l sd 125 1e4 1
puls 5qh
pump 2c
punica 1kk
punish hx 6k 1s hf 10 1 4 q2 13e 92 7xd 2 9x
pupil dw 259 5ez 4rk 2
purchas 1 83 o 5y 1s5 a 4 1a 3gv 1cd oe 43 2vt 8y 10l g
pure 6n 27p 3do 1vc
purg no 4q 5nt 3mi
purpos yu 9
push kc z8 zt iz 1e c 75 ko 5z au 3w fs 9s 38 dw hp o 7 f7 5 96 15u 9d 1tb 1u9 1m 3u ge 1 9r
put 7s 4f 7o hs 1 a3 37 9v 7o 5c 5 25 12 q 18 fc 9h 4 1r n 2e 32 q 4f 7x u 5k s h 6j 3n 8a 2k ed 2j 7l bn w 3r n8 do 23 1j 4a 4g 8p 2i 1s 2o z 2f t 5x e v v 6 2d 4h 9s 2 s f h 6 14 9 5r 6j 6 f 1h 6p 1o 6k 6d 2y 15 3h 14 b 9 i 1z 7u 1p j 4o 57 w 12 1x e p 47 7e 62 76 2 3s 7 2 xe 3q ex 6g 1 32 t 2e 3g 1v
puzzl 1qm
pv 9c
pvc 6v3 2ti
pyarrow 82o 4tw
pycaret 2gz
pydant 520 32 3hv
pygam 2eh
pylint 6xp
pymc we
pyod 7rm
pypi 6iq
pyproject 54y
pyramid 4aj
pyro wj
pyspark ai9
pytest cwo
python 14s 1pz 9d 3 3f hy rm 1q3 9c 1 2 1i 1 2r dr 2pp 8r x1
pytorch bur
qat 3ia
qda 2gf
qdrant 1f1 bgy
qini 2k9
qlora 3i1
qq uv 41c
qr 1ts jm 1qy p7 g1
quadrat 1qn ps
quadratur 1r0
qualiti 51 4t g 1 5g a x 7 1 1o 4 t 5 46 3 7 3 3 5 6 m 5 19 f 6 3 18 68 1d 1 e 4b 8l lm 1 b kr kw w0 5b z n2 ze 2p 57 qd a jk 1n8 ja 4s em xn 2i 3k 1z 2j 59 2b ss 3 8i 1
quant 3ia 7u0
quantil qu wl 73 fa 45 39r 5 3 1fp m fw 3hp hi
quantiti 7j 1lr 8t 6 b1 2fn sh 52 2 1e1 1v 3mv 18r
quantiz 1f6 1gz ev 75 4 1 3 4d 7pk 14i
quanto cx3
quarter d2 4zb ht 1iu
quarterli 5jc av
quartil 1nj
quasi 75w
queri 1ed s b 3c st 186 1hj 8s 14k 7 2 6e o 4p 1 1 14 1 2 1j 1 1 1 1 1 3 1 5j wo r1 1g2 5k 1to it 19
question nf 7x 2f 3d 8 f 2r 1 t 1s i 1 8 3g g 1 u 2 d 6 1 e 5 j 4 2 2n 2 1n 2c 1i 4 86 7l 1 1 4 c0 td 5x 2 nj 18l u0 v2 13 52 5d dr 2r bx 19q mh 3q 108 2y ie p cz
questionnair 96 4w9
queue a7 19x 5o 30h 3 bz 3 8x j nu jj 5f 2v 1 3bl 2sv
quick 19d go 4v 8q bf 1k0 1 td 1d6 8s vz 27 1jq v8 bs 1n0 6v an 11 2 a7 co
quicker 2zp 5h 7z4
quickest 1rz
quickli wk 4v 5 j8 9k 2 7 l1 1l 4u 1i 1rm 8n 14v dw ca b3 x9 3or 136
quiet 4bn rv 5cx
quit bo 1wj if 69p 131 go jb
quot 1gn 2f 69v 2am
quota 4ez c2 371 1jt lk
qwen cv2 9
rabbitmq 6rh 64f
radar 4w0
radial bpd
radio 8e
radiologi 46m
radius 2g7
radix 1kf 1z3
raft 1m3
rag 113 cg 26 44d a3 5v1
raga 1dj
rai td 3da 26z 5i 6d1
rain dm 57r 6b6
rais 4z3
rake 7xt
ram 36h 6fr
rambl 18r
ran 12l 5yn
rand on 2d 9co
randlora 3mv 9ac
random ay 55 3v 2l 3 5e 1 1 u 1 1 v 1w a 2 10 m m4 31 z 1 5 2 54 1 2y 6n 7 1t 1 6j 1 1 1 7m 6 26 62 7z 36 8 3 2 2h 6 4f 3b 32 6o 2p m 77 8q 2 15 5k 7v 3 14 5 1 61 1 5g a2 2 9j 1 3 1 e7 2 33 1bb 3 1 3 l h 5b 1 2 5e 1c 15 3 2 2h 2 6s 2 wk 121 72 8f 1g mz 1q 3u 24 5j 6g 1f 3k 1 13 1k iz 59
randomli 1xg r4 29u 2np
rang jy 6t 2 2c 4d qg 1 21 4l b ex 4 3 8 cl s0 3m 1is 6l fx i1 xh 9 v 3 7x 3y cu 4 fk 14r qc x5 u 4 hg 5 zl 1 ay
rank 8x 2s 5d 4 a0 2s c 1 d 2 ae 8s 2 1e 3 4 2 7a 25 4j rx v 5 8d 2a cz 5 8m 3m 3 2 2 t 10e 2ed dj 4e 1 3 3 2k 25c bs vj 82 b 9k 7w 94 du 49 2o 1 b6
ranker bpa
ranknet 2mb
ransac 2ds
rare ob 1 1u cm tb 1 4 4 7 1 3 7 4 4 f 13 8 1 2 9 3 1 3 2 4 4 1 8 1 2 3 3 6 2 2 4 1 2 l a0 bz 2t4 62 1 ah 1eb p 7k 33s dh 34 bd 3u 25 3 nt ab 1
rarer 7yx
rariti 7rp
rasa 1id
raster 1vt 7b7
rate 1w 27 1 4 e 2 13 1 22 20 2s 11 w 77 y 3c 7d 2c 1 2 3u 3 4m 6 5d 3 8e 3f 9o 4 m8 2 1 u 3e oi c 7 iz dh 38 cb 9y 9q 7 8e 1u5 3 gg 228 7y 18g 53 k1 6f ge
rater 1m8 65q 4 9
rather 5ev
ratio 4y a5 7l 8f k 1pe cn 4rw 2 98 1xc 1ud gs d0
raw 5vv 9j gf 1 6a pa s5 1uq 16v 7d y2
rbac 4fj m7 32u
rbf 2g4 58k 7 40i
rcnn 42u j
rdd 2jk
rdkit bc
re 3ya
reach 170 6sf jf 1hw 2im 1
reachabl 1sd 3f 695 1s5 2mc
react n 1bh 1c9 qa 1 15i 3g gt pp ig a o 1wn xj 1f 9m 1cg 1oa 1
reaction p
read 2f t 83 n6 2j 9 57 q 2 9t 1z 1h of 4z bc ch eo s 2j e1 4 6j 7 4 18 57 4a i 1j 2 d 4 3 38 3b a4 4t o w 14 45 5k 9 35 j 16 cg 6p 9 11 15 7 3 1v 1q 8 3 3u 2 9 a 3 30 18 1 e 1 1q v 2 1 3w 4 c 2b y 3c of 4 6x 2 3c 8 9 1f p 3 4p bz 43 4q 28 c3 3q 3z 7 3j 4x 2b 6c 32 5c 4g 14t kv 3g 3r f6 34 1
readabl ye im lk bz 176 10f 2 4 423 1tc
reader 1ep ss 1wv 2a3 d8 3cr
readi 7b 1hi 1ii 6y 31 6v ip 7p 2 wv 1go 1cz c7 cv dx 3 3f 2 ny 1 4z av fb h0 cg 6b 4g j1 2 1 1k 1
readm 9l4 1yu
readmiss as
readonli 9aa
real 63 7d 38 15 3 1e 3r 5 2f 1 4a 131 bw 8h 76 1a1 3o 1 2 2 ag 10a 11 7 l4 1hj 3 2 v s 3g 19a 6n jx ir sh cn 90 4m 5t 25 1 oa 1
realist 7h1
realiti x9 2ny 2bq
realli 8p ak 3 b5 77 5r6 cf 1db 2vd hh fk 8r
realtim 4gi 5o6 29d
rearrang tx 6he
reason 98 b1 4 kb 47 2 4 2z 3 20 2az 3bf 34b 15r xv bc 1 7b
rebuild 26h 1eb 2ld 2kh 1e9 v0 pq
rec 2m3
recal gi 7s 1r 1wm 287 6t2
receipt 1v 24z 3 4uu 6w
receiv cr 4ph 3hd 3iw hc 1
recenc 0
recent 5cy i 6 jx 2 6m 1e 139 2 2 3 274 1 1sm 146 2 hx
recip a8 5pu 3ka km
reciproc r6 od
recod 7wy
recogn rb 6i 1j 3 c4 nt 2k 3 9h qc j2 hy 8m 166 1 4 2d5 we ca 204 74 19e 1
recognit 121 2ym 39 5 k 7s0
recommend 95 5g 1sr ei 3 6 2pc 3ev 1v8 13y ug 1
recomput 2so 7 3vl
reconcil 5hv 2fq 27h
reconcili cw 54z bg 5l7
reconstruct bpk
record 2y 7f u 41 6 3 k1 xe 4 34 9h eg f7 xh f cj 6u 7 1d 3o kp 4r 9 n 5 b 2 8 c e 7 4 1z 6 32 28 12 2 5 4w o e 10 n0 1q a1 48 9 b 9 4 8t 1c 4 7 4 2g f 23 3 4k 2k 1w 4 30 3n 7r 6o bm 7 5 au 4y f9 1p lj 61 9k 4w 6 6m 2w 13w al 66 1 1h
recov 2rf 1av 1xc 45s
recoveri ez 9qf
rectangl 30v 12b 44u 2uc 113 2
rectifi 47l
recur 5gy 10j fb 1oj 1ae 1ok
recurr 2lj g2 8b7
recurs 1ek g2 1ty 109 7 i6 eh 2s 1h4 300 2nr
recv cjt
red 1e4 2rk ha 3t1
redact 1gv 5xj
redi 52i 4 1iq 6ab
redirect a5o
redo 6ot
redraw 3qh
redshift 6l5 6am
reduc 76 1xl lh 38 s cq 42 4l gu 1so 1eq 1h jh 3t 1s9 ky ss zs f7 3 9t i 1y
reduct vj 35j 1a2 aj 1kv i3 8 2 a 8 2ge 11l
redund 20w 55g h3
ref 1mg 8jh 1jq
refactor 55p 50d
refer m6 r 1 2j ai 8d 1 4 12 7 1 e 5s 37 1 3d 12j zf 81 9 ce h gi 9u 3 cv cm if 2 3 1t p2 2jh nk w4 nm k9 40 2n
referenti 6sq
refil 3qv
refin 48q 3 832
refit 5nz 8
reflect 3n4 1 9ad
reform 2jp
refresh 10j eh 7h 3ey 1b la hm m8 75 1 375 2mf
refund 1w 58u
refus 46 1 g3 y ck 62k br 1c3 1id
regard 2iz
regex 1jm 3pg 24p 2ht 2q1
regexp 9vk
regim 5fa c 93 5
region kp 2p 8j 30 wf o4 3 5 16r b cl 5v 3 c 4 jg 1l n7 a 7r 1 1ik 7 di 86 3k5 ns hx 1
regist 3lf 21 25 3 tu 1ni em cw 2p 1ac 1ur
registr 5b7 4v3
registri 1cb 36y jx 13j 24 cq 7 3e 2h 7c 3 37a
regress 3n 1a5 o8 8o 2b 7 i 2 2 5 b 5 1p 37 b 52 12 1dl 1ih 1 4 2 1zo 2 1y 3ue c d6
regressor 220 2n 7w 1k 2i 8c 2wb q 4g 5jg 85
regul ka
regular 2z6 c4 27y 5pd h5 qd
regularli 609 2l3 1b3 1t cn
regulatori db
reindex 7tk
reinforc 13q 4 5j ch 8 q3 b9 p 90y r
reinsur 6v
reject 45 tq 64 d 46 cd 3 c 2 ua 2mh 29z 1c3 1id 1wn
rel i1 7 8f 4g 9e 6 3zt 3o in 1tr 59 y 1 2g0 2dl 2
relat i3 58 cr 1h e8 8 2 cp t 1 2 8m dx 2cu 22 2 29q 1f j fo 3 b s 14 s c 6 2gn 6 y4 xy b2 6f 1
relationship a6m
releas 3od 12a fa ye jq 1r1 1ng 4c n1 2 1fx j2
relev 11b c8 1m7 4np 2 4oa 3 e
reli p9 80q
reliabl fz 3x d9 1fp 2jj 7a 2of 6
relief 3ss
relight 42g
reload 54e 1bn 5 aw 2 2i6
reloc 9ot
relu bpu
remain 2a 7n 1t7 ht 1t4 7z8 2 2
remaind cl0
remap a6z 2dn
remark 1hq 6k1 eu
remax 1lu
rembg 43l
rememb 1cg 3 1 i3 15h 22k 2 3 2 10x fs 3n 49 i4 bj dl az 22x 109 3s 13t 1
remind 1i 6m 4p 45p
remot 4pa dv 17o 49 2 3n by 2 1 1 2 k 1 2s 14 37r 4c 1tl 28
remov zu 2q 5q 2j 5t d0 3t 5 4 6 5 2d 3 7 a 3 4 3 i5 n cn 3 89 dq 2 2u 4x 3 4q 8 5m 2 1x j 21 1k 2 13 3x 68 40 3 4o 5o 2 13 7w 7y 6 2 8 3 9 1 e 5j 3 c 9c e ll 4 k7 b 29 1z h a 8l 3 c 8d k 32 3p i iy aw p 1f 3u 13p 3t f 9n 89 lt 3 ig in cx 1
renam 38n 4 fc uc 4 gl 59 1e 1ed v5 29u hw 2dn 1
render 4c6 am it 3nc 1ec 1uz 59 fu
rendezv 3g2
renew cp 1vh 2tb 1ll 3j7 15 kp
rent 5w 65v 1
reorder q 6r
repaint 3qm 7ow
repair 2d 20q 5w cm 154 8u 30x wb 28q 20 1yj 3h 2
repay 4f
repeat fq 3w 6 6 6r 12 2b 2b ei 8x 1s 4o 5v a 4d ih 8i 21 1h 7c 3 2 3 8b 1 2 2g 5h 65 ld pz 78 50 6 y 3 2 9 2m 4 1r 1h b6 4y 4 r 5 q 4 1a t 2 fn aa 23 2 1v 2p a kh 2 1r c xo x 2h 4d 2o e7 4f 5i cj b3 2h 3i m6 64 w0 iu 1
repeatedli 1m5 zf 44u fe 3zq
repetit 1lj b2 1h0 6u0 um
replac 3q g2 9 1e1 2 7 11h 94 9y 7t 3n q4 2 fl g9 dz 2 yn 6m 6 c 1u c 2 5 c7 7 3z 8 16 1t 5 av 1w2 2b ce 35 ab w 63 ne ot gf 1 59
replai 54 2ij xc 1xo 4pc
replenish 6z 15
repli 117 2y g e d 14 3 h p 7 b6 f 1f 1x 1ik t 193 5u0 1st 2
replic 3b1 3bx 3kx 2ct
replica 6tz 3dw
repo 6lq cq 39s
report 5t 7 k 6r d5 9v 1y cl kj 4 2s6 e 19 3z 1 2 9 63 187 3 4 3 1 f1 r f 53 f5 jw eo 1 iq 1e7 2cs 1 5w
repositori 4p1 2 24l 3ek
repr c6r
repres 1y4 1 5 j0 2 k7 12h 3d5 gp zb 2by
represent 26d 92v 7z 8q
reproduc 26e w3 c 37z 29t 1t0
reproduct 5zk
request 1bj 1e 6 71 1 3 f 1fn 46 8 4 1 1 4 4m 155 2 6 18 c b 6r v 1t c a a9 2 3 f 7 1 6 1 3 16 1 1 3 c 7r 2 4 5 2 2 q8 3c y n 1 1 1 1 2 2 1 47 3 4 a3 94 10x br 6x iy 8d 3t 3e eg bl 5d 2q 3f ba yv 8l 4x 1v gy 1 95 2y
requir 198 1po 8z 1bd 6n 90 o 1b2 ks 1mv 7n 179 bf a1 1cf h7 3p
rerank 11m 1kx
rerun 4zn 12w u l7 5da
resampl 5m e1 d a1 3hf 17h 4j 5 bl 530
rescal 2yn xa bw 2vd 4gb
resembl 772 9y 3vr 1aw
reserv t 5q z 53h 14z 1lk
reservoir 7xy
reset a8l 2me
reshap 6rp fy 3ip
residu ou 47d xi 3 33 25 5ap 13m 7p
resiz 3d9 2 4 k3 8l 1do 4oz 2eo
resnet 3h9 2el 725
resolut 2w cf 3 10i 93 22u 5 4 2 1 ia 18y 4pi 1jt 2 3
resolv 1gq 255 1h5 16z 9z 6d 3ik
resourc 1o9 4mx a 5 4d 6e 4 8g 37c 6u
respect 7b7 g8
respond 97q 11h 1sv hd 2
respons 88 18 1l ip iv 3pk 4 204 gr 21f 8q fy 1sv
rest k1 n 1g7 ex g4 uw be e7 xj 9 dv k aa np l2 a0 1 5j qd 13y 2rv 3 7m 1
restart 2rd c n7 1oy zw cd 1 2t7 nh ck 1si 42
restor 26c km ws bq hl 2w 79 3 a 3e4 kw nb ro 3y qd pt vj 76
restrict 16l 2 r gy 1pr 1qn 22u 8p 132 yi rs 265
restructur a63
restyl 3ra iy 74s
resubstitut w6
result 96 8e 2d 1e 3 5t 1 48 1b 4z 5t 1k 1 2y 3i 3r 3q x ye f 61 1h 4 7o h 5 3 o ku 9z bl t 2k 22 3 6n 16 1 67 1 12 1j 1h 51 2 b 1 2 x9 1d 6 3 1 14 r 6 8 7 47 8 2 7 5 2 2u 5 2s 1z h h a 1 2 j t s 4l 4 1 p 29 44 8 c 2m m 2i fe 9 14 9f 40 6e 6y 1g pd hn ad 1c 53 1 96 1i i 3h 1bp vq 1
resum bp 179 17y m a yf 1b0 126 tz 2ye e4 1or 39 42
retain 9f1 2xi
retent 15 26w 486 cv 2lz
reti 38c
retouch 3qu 55c 2jf
retrain 10h 197 925
retri 2tl 20q 5c 1e 23 yv h tt 1x 3bt 1rv
retriabl a9z
retriev r6 9o 9 ck 1w 3 16e 3kb c 1f e5 c 3 cf 3 4 23a 2mo x1
return 2ll 2vf qo 42g
reus 1cn z5 2 oc dt 5l nh 1g 21 3 1 cu 2 pj ql 2 7 5 5v a4 3 c5 1dj 57 11j hx 2ms 1
reusabl 1bq 75x 167
reveal zd
revenu d1 s bly fp
revers 1ad 2l5 98 15w 1jm 2jh 2ow
revert aac 1s9 pq
review 7u u1 3 98a
revis 8gq pq 141 2if
reward ep ou a 3 k 1 3 3 3 2 1 3t 1 3 2 2 5 2 2 1 3 1 18 1 aw 2 2 1 1 1 3 1 d 5 p ce cx 2 b3 7 l 6 1 1 1ob 6l3 ae gz r 6 kf 7d
reweigh zt 1f3
reword 1ee 226
rewrit 1ed 3t 7e1 1ee
rfe 75j
rfm 0
rhythm 5dx 8 2 63 82 447 19a f 5b
rich 1mj 3iy 1yg
rid 70p d 1d2 bh 1d 3tn
ride cc 1
ridg 2aj 35 2g 8sh
rife 4aa
right 35 1 1k bt 2 9 1 g 3 25 6g 4 8 1 f g g 3 gc y 2 1 1 4g 5r 24 dv 2o 8a 7z 38 1b 2o 6p 4u as 5u 60 10 id 8r 33 n 3c 7y 1p 2n 12t 4e g9 6n iw 3a kb 53 82 2x d7 90 52 3z 51 bm r iy hs 4j 1 74 9b 2s 5y je 2 81 75 1
rim c3e
ring 6d 2bh uu 1er oj 75d 1
rise 3t wa 1at fb 2o8 2 h3 1au 1 40g o8 fm
risk a 3 29 2 3 12 1 8 x b 1 2 1g 3z 1s 11 1a 7g 8s 3q ug fn c5 6 7 31z 614 c7 5v r5
riski h2 j5
rl 1lx 12f 2 1nt 7cu
rlhf 13j a4g
rloo 1lu
rms b0y
rmse ho b10
rmsnorm 2zf
rng 1t3 1x4 1hj 4vy 1lg
rnn 31l 8b7
road 43i
robin 4qs
robot 2ca
robust z1 13t ay 64 t 1cr 365 np 3nf 1at
roc gz 4dv 64l
rocket 5h8 68z
rocksdb 5af
roi 439
role 134 8u 33l m9 1kn 2 1i3 4go
roll 48 o3 vk 3ut 5 ep 1b9 g9 114 2ua 5q xw 62
rollback 4nc 26q 3ga 1s9 pq
rollout 19b 3h9 cc 1mf 50t
roman 1in 3q1
room ds 1py xg 13w 16b 2zk 5z 15e 2nt ba 1
root a2 16g ac 40z 5 1c8 36j 1hj
rope 2zt k1 83y
rosenbaum 2kn
roster 22 9t
rotari 2zt 8nz
rotat ft 1ve 1 z1 5 my 4 160 1r0 tw 2mh uq 1me
roug pe acl
rough 1uj yn 198 5q3 1k0
roughli 1ug 74n l
round fx bv 2 s xo 4 4l 2 jv bp 5 1c 4f fn 2h 1c7 i0 1wz 1gj rh p 5k b5 fs 1 yq l6 ql 1
rounder 2wc
rout 1c 1s 8z 17x 4e 38 e 1il 1 15r 4 1le 3tm fl 25t aq 1x
router 1d0 7q 1k0 5q 70m
routin 166 66 26w xh 1o 4n6
row g0 2w 3 2 10 3h 4m 1 1 c 1 1 62 9a lt i 23 e 4 a 2 4 6 6 2 2 2 c 1y 3 6 9 6 8k j 4d 1 v 27 7 m iv 6 8 b5 z 3 p8 cl j2 1 e3 9a j6 17 1o 3 60 w 3 6i 1u 6 5 1 4 2 47 p 5 1 b 1 u 2 5w k 9 4 7 4 6o 3 p 12 3 2 a 3 4 8 5 9 l 6 3 9 f 39 2 4 3d 1c 1 4 1 s 4 8 3m 20 21 2 3 f 7 4 2 3b v d 3x k5 c 53 es 3y 4 6x 2 m 9m 6o cd 37 8c ez 1 h 1i i9 a 74 h 22 1h gh 40 26 1i 1
rpc 4gn mh 589 1sn
rrf 1fj
rsi 55 5gw
rslora 3mm
rst 596
rsync 6ub
rubric 1e1
rude 170
ruin 2sl 476
rule 53 t2 2 7 1d 9g 2s 18 t 7e 3 fn 1c 4 3y r 5i 1 1 2 3 1o b ae j 2 pc 123 ih 1z 4o 2 2b 2b 1 wy bs 4a o4 5 5q 8q 1d 1 r3 ng oy 2e df me z 79 mw sm 1
run v ow am 2 26 hp 4g yi 3q 2n 6 a 5 q 3 1c 3 5q f 4 3 i 5 4 8 f 3 5 g 2 4 1i t 28 2u 1u c 3e m p 2a 2 4s nh e h 2x 3u 32 2 1 t 1 4r 3e 3 4 1x 4 6 2y 10 4k 1 2e 17 3c 13 4f 6x 4p 3t f 1 7 2 2 2 6 2 g h v 3 c 1 3 3 24 2x b 8 3 a 4 1j 5 7 8 2 1 2 2 4 7 1 3 6 1 6 2 6 1 3 3 c 2u l 1 2 2 4 c 1 1 1 1 1 1 1 1 1 b 1 1 2 1 1 1 1 1 3 3 1 1 1 1 4 a 8 f n 6 1 1 1 1 1 32 d 2 3 2 6 2 1 6 1 z k 5 4c 16 e 3 h 1 3 2 8 1 1 1 9 b j h g 8k 1f k k3 5 d 8m 2h 4n 79 1 4m 8z u 3 1t p 1o p 5 3z 3d 58 l d b 1p 3g 39 52 3b 2h y 25 71 3 3m 7 f u 1l 8 z a4 5y d0 bk ru 1r 7m 1 32 40 1k 1t 5
runner 4zp 10u ne 8z 3eq
runtim 349 5 54 22g 1e4 74 3em
ruptur 5w9 71j
rusboost 1ye
rush 25 aa
rw cv2
rwkv 3jx
sac 2nk
sacrebleu 1ii
sad 1ho
safe h2 1is k5 3j ky 9g uw 36 1 3z 2h 2w 29 d1 5 6 1m 13k 7 eb 4d 1l 2fk 48 xn b 17 g3 1p8 31 1
safetensor 38d 9h 8fy nz
safeti 7h 16n 2fw 17z 33l 26d 19t dk mh
sag 3y5
saga 56o
sagemak 6bq 5ek 161
sai kq 1k bm kc h1 1 2h 2p 11 3a 6 1w e6 5 oe 2 2 1 dt 1h 2 8f 9r 7u 15o jy xi 3 b er 1o vu 5h 12 6n rc jc wu vg 7z f8 1
said 90 o8 61 97 2o9 5m5 29t
salari bs 6r9 1j
sale n b 2 2f 1 3z 7 w 4k 55 17f v6 28f j0 f 1w 6v v 1h 3 2c 11 1 2u 1 1 2 105 ze 3ih f5 8i mn bd
salesman 1rm
salienc xz 35q
salut 7uv
sam 43d 7ng
same 2x 1 2 4p 6t u 5 3w 29 1w 44 2d 2 r 2 4v 2r x 15 6a 1 1t 4i 1 d7 26 4t 3e 1v 9 2 a g 1j 2g 7q 2m o 2o e 1y 4 2d 3 6 8 g 5 5j 1w 3 2 24 2h 10 2 4t j 1 2j 3 3a 5x f 6t 31 1 3b t 9 l 6 6b m 1l 89 1 2 2 2 1 2l 25 d f 6w 18 d 3 o n 3d 4 2k 14 10 1p 1p 7 7 3c 3 k 2h 7 6 4 gk b 2 6 4 1 7 2o 2u 2k 16 4 c 4k 4 3i 1 q 1 2 4p 5e 1a 3z 1j 3 1o 3 3 m 2h 1 4 3 3 1 7 36 19 4 1 5 24 q 3 1a 1k 21 31 8 48 8 1d 2k i 2g u b 2s 28 24 2o 4s 1p u 1c y 16 1b 7e 6o 14 2p 15 3q o dt 4i 2q s cg 1u 5l 4 25 6k 2 1a e gm 19 2c 4e 6v 9 5e j 2l 6 6u ar 5t 61 1 2
saml 51n 7vb
samm 2eu
sampl ay eq 48 w v t 8w 32 2 2 4 r ad 26 9 6y 5e 9 1 61 62 c1 6 e3 8 3y cx df 2 bl 4 45 9f 7 df x 88 bm 145 76 5a a4 76 4x br 5 4 hp jy 1cc oh 36 bd 5z 5h dr 43 d7 2n
sampler 1w2 11 uf jx 4 4m 4 ez d 2z 3q4 41o ed
sana cvb
sanction 31 33
sandbox 4pa 4ow y1
sanit 4me mu 533 1si
saniti cj1
sankei 4vt
sarcasm 1hn
sarima az0
sarimax 5d6
sarsa 2n9
sasrec 2m3
sat 1qj
satellit 1vt 2ap 2lj
satisfi cev
satur 8d 5r6
saturdai 5ck
save 1cn 9r pa f8 6 5 7 3 1a 4 3h c1 9 5n 3 w 45 4i 3 1n 3 89 2 3 u 70 11 58 4s a n8 14d 5 2 6 4 3b 5 5 1a 5 1 1u 37 2 f r 1j 3g q 3 h 2y yy 3o 9a 7a 1 2 4 3m 6p 5c 2r v 4l kb bj fp jx h3 k8 ev 7h e 1k 1 36 5e
savefig 4wz
savepoint 6u2
saver acg
savgol 5kj
savitzki 5ud
saw 6m6
sax 5ow 6k
sbom 565
scaffold 55n 1ex 4
scalar 1aj
scale 3k n2 6o 1w1 r 4p b5 9y 2o 4 8 3 1p 2 71 7 1p 5r ts 1 z 1 u3 18 1d 36 9 xe 73 h g 1 1 2 7 3j ab 2 5 2e 9 1 62 6l 1f 1rm ij 170 3o eq cf
scaler 3om 3e1 j f gy 3yy eq
scan 1eu 2it 2 5u u 2 29 zk 2 3b 530
scanner 44e p6 5j1
scarc 1wf k 1z z oe
scatter 1nc 3x 31m 2b 4 4 6bn jj xz
scatterplot 4v4 6vg
scenario 4v ts p5 2 3bx ty
scene 3t8 1u 4o 2s 1g x 4j 2x 3t3
schedul 4d 4o 1b3 7e yj d mv 1n e aq 58 ch 3 2 t3 3b vz hp 1 ev 1oj 2d5 j7 90 8b im
schema 16j 5s 7b 33k eu 4 2y 11x et 5t c 1u i5 30t 13f 19i
scheme 9xm
schmidt 1ts
schole 4p
school 1h2 xd 4q 57d
scienc 9f0
scityp 5yj
scope acw 1pf
score a 30 a 3 a 57 4a 33 1 g 9 13 q 2 m o 5 1o 4 3 5 3 3 1e 7 10 b j 6 5 l 7 7 19 3i 10 1 9 2s 1 1 j 11 15 v 3 d r 7 1o 78 1i jq 9k 9z y lt 7 7z 70 rx hz h0 1 cz 112 4n sc 5 4x 17k 2as 8g 2 7l o el 2q 2c 4f 2y 18 23 9c
scorecard a 3a 90 ki
scorer o1 gs a a4x
scrambl p5 3qp 48w 17y
scrape 7w8
scratch 263 1km fq id 1eq uw 36j
screen 31 4b1 ri 31x bj 9y ce h5 7e d 69 qz 45 1la 2 1b 3x 1
scribbl 42c
script 1if 1bm 3 dx 19j 1ur 2lp ie wm 25i
scrub 7eq
sd 47l
sdk 6wp
sdpa 3ja
sdxl 48q 8ml
seaborn cwm
seam 3wc
search 8y 75 5 7z 31 z k 5 7 1 8a 4 3 5 4k 10 3 4 6x k 9 6 4 1 ag qc 62 1u m 1 gr db 19 9 kd j0 a2 cs np al 9n 43 iy 8f 9a 1 15d ap zq 9o ol cg e7 43 2 64 4z 71 82 1 9s
season 3e 3u 55g x 3 3 2 4 d 1 63 3 6y 1 2 2 p 2 2 1 4 2 4e h 2 7 1 1m 1do 3st 19q e9 z 30
seat du
second xb 4f 8a ar j5 c ys 5 pc 2 ev 1d 2 62 6g my aw 18 hw 1n a ty a1 7w db c9 ex b5 6k w2 hu 8b d nu 4i ug 3 4z
secret za d 2uy l7 qg 13s b 2 kt 2 34 1 1ms 3h qr 1j eb hy gb 1ho 3 b4 1
section 1ei 40n 2s5 1nn 20 gd i hv 16o
sector dz
secur zl 3gh lv 1kl 6h 3j0 1f 259 34
see 8q b8 x 27 23 3d 2 1a 20 6 a 2e z c2 c6 ak 3 ps 3a bp 7 bb 1f e0 58 ej 97 5v l2 6r xo 1x 8n 1t 88 1p 2d sd oh he j8 15j 9 a 2n q5 8t i1
seed 32h 4r 91 x2 2gi 3jp 1bm
seedabl 57q
seek 93c 3iy
seen pt 21u xh 6x vd lo da ta in 8b gz 1hu 1kx rq ga
sega 41q
segment 0 7w gw rj ej a1 4 7 3 c6 s 2 5 5 3 1ei 69 4 85 13g 17 8m 1b 63 3 1 3 1 4h7 11y b7 a8 2i 6z 6k
seir 5zk
seldom 1wg vn eq 4ck 4zx
select mm b9 f5 nr 6 ej 11c 9y 1xi au dv 2 1r 2 es bd 2m 2l ck 7 6 qd 1pn at xf tg
selector 6bk jg 9x 2c ff d 2qt xf
sell 78 y 5m 9b 1jl 34c 1e 9q 5b2 1p8 1
seller 2m9 4d7 uy
sem 2j1
semant 1cl 1z 2j 2kn 6 1l 98 1jo 1ru 2pq 28m
semaphor 53z 1bu 33m ul
semi 29a 9jl
semicolon 6ej 1ic
semver 55x
sen 2ds
send 35 1 19m 1hs 8q 8 4 2j 9d 8z i k ou 1x u 82 48 1 8v 1u 10l an 5o 2 af 1 19 16 1ag 64 eb 3s 6 7f k gm fr 1h a 2w 4i y 2y 6w 5n 1q 1qj 3l 1 66 2
sender 4td 5kq
sens jl 5ai 40m ja 28k 1
sensibl os c3 1hb hb 40q
sensibli 35h
sensit 4l 6 1ue 29 j9 rc 42r 4c8
sensor 2e 7w 502 5e 6 1o 35 cd a 1 1i ee h5 5g 5n 4vr dl
sent 529 45 4gc 97 215 pg
sentenc 129 9b 1 1 1 2u 4 1l y 8 v f w3 mr 4 42 81 5 2s 3h 1 1 7d 1 5 1j 2 88 80 382 1 3js
sentencepiec 1g8
sentiment by pv fr a9h
sentinel 507
sentri 53o
seo 8x
separ h1 41 2k 9i 73 57 88 1g kp 6o 2 zh 3i 67 dl 68 20 5r 12p 2 a ec 5u 2n d3 f 3t 3 f7 2 3s 6 5z 2v 2 5 2e 2j 25 65 6 w e 1e i 5g a ou 7s kp b3 ox 4j bg lq nn j3 1
sepsi as
seq 3gz 6xc 1ex
sequenc 8r 2i 156 ea 8d fs 4 2 hm e m 1 3a u 6x 47 33 1nf 91 a 3d 13i 1oe 1g6 m8 r3 7h b0 aw eo 32 8r
sequenti vf 1qo ki 146 2d6 5 gv i4 2ra
serendip 2mj
seri no 4l 1ae i6 200 av en 2u 5 2 n i 6 2 k 6 5 b l a 9 8 9 1c o 3 7 2 2 1 7 z 1 1 3 c 1 6 18 5 1 4 8 4 1 1 1 p q 1 1 2 4 1 h b 4 1 7 5 4 b 1 3 o 2 2 3 5 o 6 5 2 1 d 5 7 1y 3 3 2 7 4 3 12 6 h c 2 4 2 2 1 1 3 1 1 4 1ae kj 20a 35 h3 18j 48 41 io
serial 4gv nx 1u9 2 2m3 2ok
serious cmp 1
serv fu 147 i 1 1 2 58 1ek 270 ua 3 k el 16 cq 1 2 349 bc 1zk 29 6h aa
server 19b 3 3 60 4j o 1jq 1 8 2 1bf 7 j 9z 1 2 k at 98 qs 2i an 20 6 2 37 5 1p 96 y 2 2j dz rx 95 8g 3e j2 9x y ob 62 9 dn 1m1 8d 93 9
serverless 9fx ys
servic 7h 1a5 1m1 x 19l 2 d 3 9 6 1 19 e 3 3i 3 1 hr s 8 1 1 2 3f 3x t b qe 8 46 5c 91 13 3i 14 1 z 1mw ix 3 k8 kc 5y k t 25 33 a gk 11i pw 1
ses 5rc
session 2m3 1t9 10 aj a6 b am 18g 6o 9 2d nj 2xr 2e2
set g4 3 2 4 2i 7 g 4h 49 h 3 1 1 1 2 5 1 2 6 3 9 d a 37 5z 4k 1 2k 3 2 14 1u 92 3i 41 6j 67 b 3c dx m 2 g 25 3s 2j 4p n 3z l 5 z 5d 3 27 4 87 3 t 1 1 5n hk n 3y 1 1 1 3 1 7 1 18 j 2 13 k 2 1n d1 2 2 2 4f 4 1 1 1 1 2 63 bv 17 9y 2 5x 20 1p 3 1 g 3 8 1 i 1 2 4 3 1 2 4 1 1 2 f 3 1 4 6 3h 5n 1 3 j 1j 1 1v 1q 7 3 1 a s 2 2x 1c z 28 1g 56 c 1 6 4t d 1t 4c r 3c 24 2d 27 52 1u 7 2q 11 x 5g 72 2d 3 3 11 1k fm 2y 7v t 44 bi 1b 14 70 k d 2u 1w 87 5 6d 5c 5p h3 1 3 26 ft j ml 3w 1 1 1
setattr 844
setter 96a 18u
settl a8x
setup 380 5ab g1 d4 13x 1wt 5s
seven 5qt cq 15c
seventi 25o 33
sever 6n 7v s c 3 3 5 3j 40 e 3w 4 t 1d a 3 a5 1 5 2 3u 6 1v 2 3 1c 7 i 1o 15 55 t 7s 5b 3n 1q 5 7 1 2 3 3 2 2 13 g 1 1 1 2s 2 5 67 e 2y j 1y 2p a 1k n 1j 3 2 6 1m 5 7 1 15 2h 2 4 1 31 2j 17 c 2 g 1 3 1l 7 3 3 b g 12 7 v 1 1k 2 2 8 a 2 58 1a 1u o 3 10 2i 9c 4 h 3c 1 q 1l 22 14 v 3s k 4i 1 3 6e p 1v 1h 1 3p l 1n 21 3o bn 29 p c 3p 3 1 1 4 f 11 5 2 3 2z a 1e 1n 10 19 2r 9 m 5 1a a go 1 z 2 5t b 84 2q cf 22 2 22 1 1 1m n z 5 j 43 2d 5 4b 1a 8l 1u 9o 8 b9 p9 6d o 3z o dg a 7u 80 9m 3y f i 72 13 3x 5f w 2 2a j 4n 1j gz 3v 8j 1
sex 7vd
sft 157 gw i 9p4
sftp 4th 20u
sgd zb 1es bp h0 7r1
sgmv 1kk
sha 54m 38i
shade 8g0
shadow 10e 21o 10e 3ku
shake 7gn
shaki 4ae
shall 67i
shannon zx
shap k4 3rz k7 6e6
shape bd jg 3 52 8p 5 eu 2 30 2g 25 a3 4 in 1b 3 cb 4 b6 1 1u aj ak 4 3b 1w 1 6t dn qn 7 g if 14d 6 86 7z 2f 15i ch r4 42 182 i c0 pj db 1 m a5
shapelet 5gt ew 5oi
shapiro uv
shaplei 8h 1kf 9ye
shard 1ko 2 1ai c bk a z 7 1 3x 37 2 1 2 b 7 1h 4 81 341 3lj 1ni 4b h8
share 2l 1 9 2e 6 6 t 24 1e 3c 27 14 4 3 1m 7n f l 3j 2i 2i a9 v 1 bp 39 4o 72 jk 3 9o 5o 3i 5 38 12 2 2 1l 6i 3e 1a 15 2 m 1 2 v 1i 9 hg 3 21 ak 21 49 5a j 1 o 67 1i 1 hy 76 dl 6 50 7b 1e w 3r t 4x 2 s ez 2 1 1 3q 28 5l bd 10 6u c nb 7 d0 36 e3 v 49 3a 25 hc ht dw bh 13 3e 8 w 16 5v 5p 2 fy p 1b 1
sharegpt 1mp
sharp 2k 2e a43 1ib
sharpen 3s6 92 3
sharper vl 2w9 3 80u
sheet yr 33w 2by 1ai 7d qp rt ez sw 23e 3
shelf 7e
shell 4hi 6x gy 153 1vo 86 21j gf
shelv c0x
shesd 5wy
shift 22 1u 5m ca 1w3 iz af wf 17k 4 10 9f 3 5f y j 1ch h 8p 28 247 28 1db 1bc 2 i8
ship 1rv 4j6
shipment cg
shira 3nc
shock 5dd
shoot 9fh
shop 3i 3i d c 77 d1 nl c0 41 b2 m c 9e 29 2rv 1 6x 2 6 2v 52 2y 3j an 11a 55 27 o a1 1 4 2s 35g fn 8d fs 2
shopper 3 24y
short 68 rz 41 2 g2 177 b4 e 3 2 bo bw 2 4b 2 2 73 9v by ld 1 9d d 2r a5 34b 9g vh ef 42 yg 12z 1
shortcut 31u 1qk 5tw
shorten 1xe nm 21k xj 572 1w4
shorter 1jh 19h 5 r6 1zs
shortest c5 1c8 5 36 a 3s5
shortfal 4s
shortlist 75d
shot 1bo 5m 23j j5 1oz 5ii
show bl 98 6 kd 32 2 3n a9 9z 35 7j j 4h 1 3 2m 7l j j8 2 1 o8 8 io o 45 48 s 4 5x 3j 1 2l 83 1n 6z 2 ar l8 bk 8j 3b dx zd gc 20 4t iw hw 6u u lu i 17q bx 41 55 1
shown 27h 74 7l6
shrink 1ya s2 5v 2l 32 8c 4y f 2n n5 189 1pt 2e ih c 3 40 3de pj ru 1
shrinkag 1tn
shrunk 2dj 55i
shuffl p4 2 2m 7 1v 2 2dc 9k 1he 2 1 pa 1np c3 b0 1y9 2is
shut 8ez zc
shutdown 4ok f6 5c8
siames 32b ii 7ju mr
sibl 14n
sick gp 1g4 10 13 f 1 277 1b4 1td
side 74 1tn wl 159 sz 12 146 g 1ge gq 6w 97 2k 13 262
sidecar 6xt 3i9
siegel 4m
siem ap
sift 1xa 27j
siglip bw4 ze
sigma 9u 3xv
sigmoid xa al1
sign ty 9d db 1pa 4v b3 8q ku 2 73 h ej 2 71 mj 12p xr 14 7q 7y ml 4t 4g bm 1 mi 7y 1v 7 276 1 9g
signal 56 5z 30 w 5 1yh l5 r bq 1z 8h 12v i9 8u l h 6 a 4 3 3 2 4 6 3 2b b 6 9 17 2 s 2 3 3 38 6 3b w 4 g j 1 2 3 2y 1oy 6 18u 2l dw 130
signatur 1j1 2 2bk 6li 27d
signific j4 4 9 am 13 b05 gg
sigterm 9db
silenc 40w aq 64t
silent 10f 4j5 4wv
silhouett on 47u 6uz
silu bpu
silver 6s3
simclr 3l8
simhash 1ub
similar 3i 1 7v a0 g0 1 af u 2f 20 25 5y 5 5f 1z 6 6d 6 1g b q 1k 9 3v 4m 1 s l 15 14 22 1 4 gd 8b x 1 fl 39 ac 5y 15n b g 6j 1o h c 1 3 3s 2h nf 2o ki 4 6u d 71 1 v c7 gr 2ki 43 y a 2n 1f 3k 3m 9 1 fi 3i 5e g ag 7s 1 8g 1w
simpi a5
simpl ig 4a 2a 1 7k 1u br mf 62 6 r 1 2e 4c e 1a3 1k9 20 5u 9u 5y 1t8 z g6 10w h7 fa g7 k8 5s gp ki 2 fv 1
simpler ir anj
simplest mu 3t 1ff 78 2zi
simplex 1qg a12
simpli mt
simplifi 2et 3a7 4rk
simpo 19z
simul 52 53 jm u0 5 4 33 wp 3 y we 1x8 c 4t 65 3 4y 4hy 13i
simultan 60n 2hh
sin 7jl
sinc m7 4sp ag 1 4 1 g9 h5 n2 g3 4 7c
sine 5kf 2 d8 2
sing 3tt hf 79l
singl kd 37 2m 1w 49 9i f7 1 im tr 3b 83 9q az 8i ay hj 4r jp lt 8f 2w 7t ku 8o gt 16t mf pg ay 140
singleton 4jn 5x5
singular 1p5 1l3
sink agu 1rv
sir 5zk
site 8t 1q 2st 8 1ye 2ud 2yz 1lo j c5
situat 8jz 1zi
six 9u 5qi 37
sixteen 2sz 6 37m 4z8
sixti 4a 2nr
size 1t 60 9z 3 5 10 6o 4 2 5u rz 7o fm f6 7 1 21 10 f 3y 1s 87 3 5 n 1e 8 4e b 3 e 1 2b 4t 2h 34 3d 25 5p j2 1 2 a7 255 ev 3v p5 ij g9 8p rr 86 15 il e gm 1v 3 a7 4l 3 3j lq 1
skeleton 2vy 13x 4
skene 7s4
sketch 1ui 1xq 7 9x 3 6k 6vt
sketchi 3r4
skew 2cm 1o 4pi 1 9 3 4e4 9b
skill bp 2 178 1f1 nt 4
skip 2ri pt 7p 9a ca 8l ge q2 c9 27 kp 1 3 c0 1yz 1h9 1kq bh gx
skipgram 3lc
sklearn 2gz
skopt sz
sktime 5yj
sku 6z bt3 ic
sky 3qn cv
skyreel cv6
sla 6oh
slack 4eb v3 57s 2f9
slam 451
slang 1go
sleep 4 ah5 2by
slerp 3lq b4
slice fs j3 2x8 b 2f 3 2 7q 6q 1 1zq 71 1th 23q
slide 178 nc 177 hx n4 3o mx 1 ky b9 1f8 7 4be at
slightli 5ni 1ql ex 36n
slip 7sg 1of
slo 53m
slogan 3rl
slope 1qs d 4s 1ot 1tu 8h 4d 58q df e5
slot c6 z9 10n 4ck 3sv
slow 2q2 a5 1u 4v 13e 2 4g 5 be 1j 2 m9 9 82 87 9f pd 37s 2z df 269 1
slowdown 2xy
slower 2st 2nl
slowli 2ov 1c bt 2bh 31 16n 4be 6i z qe
sls 2jc
slug 4ly 5vq
slugifi 4me
slurm 6j4
small 5z c8 cx 27 cx 1 49 ho 1 a a 6c 2y 3 9 2 3x 8 1 4r 86 1e 18 1u 2 5 3 39 w f 2 c 6 5 5 5 1l 2f 3a 1c 3 4 39 1 1 1 n 1b i b n 42 r 8 3s 2 3 j 18 o c 31 46 17 19 4 d 8z 2 g 28 2o 3x 36 8 4 4 26 8c 1b 1p bb 29 5c f7 81 9 2 9b b6 1i e 10 2c 7e 1g 2 m 10 53 3 1 6c 2s 5u at 70 9t dl l de 1f 5e r ff 1 hn bi h au 2 43 9 3o 2 o 3w 1w 1v 2c 3k f l 2m 2d 48 3 1l 8 68 4h 5e 1f 86 1 5m 3q
smaller 1p1 5m 2k hl bd 1 39 4 2 4 2h i 8 4z d6 4s 2vn 2 ra 3a ik 4 kw 49 1kj 3e 2z c5 dm 5s 1p 6d 5e aw uu 1
smallest l4 3 2 4k 103 aw 1hz 3kh 27 12h 1fp a9 k8 n2
smape i1 b0n
smart 9j jk 6um
smile 41s 2e
smirnov ur
smith 1uo
smoke cj1
smoker v5
smooth 1nq 2y k 1y hl 1 3q nl 9k l9 144 cf 6a u 5 6p 1 18 1t 1ek a4 v 2 1 3gw 18 4k 22 8b 16y 1
smoother 31z 2im 9v 5 5e6
smoothli 3x0 3mw
smote 1wm 2y 9 6 b 9kq
smoten 1zz
smotenc 1zz
smpc zl
sms 59c
smtp 4td 435
snake 58y 31c
snap 3ql
snapshot 2fb c5 wt 3q zk o f4 11l 9p 1ug 24q 2b5
sniff 7wu
sniffer 7wu
snippet 5h1
snorkel 7s4
snowbal 1gg
snowflak 57d 1ds 6am
snr 47t
sobel 457
sober 35d
sobol tm
social 8z
socket 4gi 61e
soda 6sf
soft aa yj cq k3 co ep 19 kd r1 4 93 8d 7p 639 ly
soften 3bp tw 2u7
softmax 265 9c6 9g
softwar 71l 2ao
soil 2au
solar 9c
sold o 6s 1vw 3e 3fk 1 6dh d
sole 662
solid 4c4
solr 1fg
solut tk fc a 3 c7 2n 10f 2 1 9 8o7
solv 1qw 6 2z 1 l is 3xh 5bm 11l 1
solver 1o1 pd 1i4 5 bs 2 1 2 7es 11r
som 25s
somebodi e 2h 3g sy 17j s 49 1p4 30 af 4 aw 20 1d6 vt ek 69 4z b1 1p8 2bb ft
someth 14z wx 61 co 3p ho 8n by mc 3d 3j 6 6 54 1f d a1 u 59 8r 2 2 gr 5y 9u 3 2 q 22 1i ir k i z 5m dh f1 ac 75 hl h 9p ry pf p 3u g k7 ir l8
sometim 62e
somewher 6f9
song 3tp hm 79e
soon 1o b2 2dw fc 2ke n2 5uc
sooner 2l3 3fr
sophia 3f6
sort h4 5g f5 9b 6b 4 4 73 9 14 bp 6 34 3 hd b ox r7 y k2 5 4k 1j 6m 9 6j a9 fg 17a bf hw 3 xd 83 cb cj px 7h e2 qt 83 a8 2 3t 2o
sortino 4y
sound fj 34z 94 3 3 3 1 73 1 3 9u 1 e 2 1 3 2 1 b 18f 5ey uv u2 1 7a
soundex fi
soundtrack 3tz
soup 3c6 9k
sourc us 6i 9c 1 2 2q 5g 2yj 7p 2v 1 5z 7s j d yn 1n 3 1i 6 v o 8h 1 2b t 4r hp 65 9j 4 fh 84 3o 1d 5 i p6 bs 8 io 11 3x 28 29 2l 51 1ex b j7
space 7c ls 12r q7 1o 8m 56 if f cr 8k 22 w 1 1am 8d oo 18i 5v gc 70 su bh 32 1id k8 3 te 2x 1
spam 1he m7
span 1bb gl 3bd sc 17t 2a3 iz 7g 2f7
spanish 1az
spare 5m9 4
spark 6dm 8m 4h 3rk 2dw
sparql 1sn
spars 1fm 2 eb 1or y 20 1e b 1z4 1vn 5 1 5y 2s 3xw k1 ab 7s
sparsifi bow
sparsiti 2wk 8sc
spatial 1vd 1x9 7zc
spawn 37g 6 7ar
spc 5wi
speak 40k a 3 7uj qo 4b
speaker 13a 4 38b 6rj
spearman 1th
spec 1cb 50i 3t q 4 dg w 17 3li
speci 21z aan
special 12t i 3 2 8u 1l6 4 bz 18 2k 1rk ma 2 3 2uw cq 1sp lp 9o 11e 1
specialist 3ai 3 7zs 2 1dz 1
specif 1km ej 6ry 1re 18h xe
specifi 8pb
speckl 45m
spectral 2hs 159 1x3 ew 1px 3ml
spectrogram 4bj c 189 aq
spectrum bbi im
specul 350 8n2
speech 1hn 2by 70 2 ad 3 l 6nl us 2k 1 pf 25 27 2p
speed 1kt 15k 3 2s 9v fw 2 rk 4 s 2r 74 fo fd f ng 22d 3 pm 212 ax 10j 3 fm 1
spell 30 35 9f 2 vf 3iq ex b 251 3 h1 3hk
spend 9 11 k 69 k 40 g6 2hb 1t7 1q1 f5
spent 32w
spheric 3x1
spike 5fs i dz 2 2t 51o 1qz
spin 1m6 3 8on
spinner 4mz
spiral 2hu
splade 1fm
splat 455
spline 1r7 5so 3h1
splink fe
split 5p 1 a3 2 6 2h 14 42 3 41 7 1 2 1 6 1x 1j a 1h 3h an 3 31 6c 43 3u 25 7f 2j 6b ah 9h 54 6 6o 8 14 1e 2i 7 3c 9 l 8i 1kc 4j 19 6 38 4 7t 2k 7h m cu fv a9 9 5u u 4c 4 1s 10 5o 6q d 30 5 3 fa fs ay qi kn 34 mv r lx 1h 6 1e 8c 3s fb
splitter fo l3 dt 43s 50b
spoil 6zo
spoken 3ty 6q 1fu 5iw
sporad 5m7
sport dn 1vf
spot yy 2ro j5 i2 oa 1fg 1vq 3fx ad
spread 2l 2 8u 8g 9s 1d 18 qy 2 b mv 11 2 3r 16 dg 1j kl rq j3 1 m 44 122 1z 1k cj gc 8s 8 3u 15 15 b0 6 lf 2r kv 92 zc dy rd q bo 155 1 1
spreadsheet 6ef 3 td o7 f p8 1f 36a wv
spring 5il 1uo
sprt vf
sql 1iq 3re 3 14f c0 15 1q 4 5c 1nv 493
sqlglot 6tl
sqlite 6lc 6af
sqs 6rh
squar 1qx be av 2 64 xv 68 8u 38f 3 kp y 250 t5 u5 4h j fu
squash 72j 16
squeez 26h pu 46y 3a d ia sr 1bl 16d 7j 55 14b gb
src ai4
srm vn
srt 4bs
ssd 2vl
sse 360
ssim rf
ssl 4g1
sso 51n
stabil 3v ia ej 1ht a6 tz nr 1hj 9
stabl w1 xo ou gx 1am u 1gz 1to 3fh 64 1o7 4
stack 23t 178 1gm 3n 3 xs 1et 3aw qf 1i8
staff 22 70 2x p8 11f 9xp
stage 6i 13j 15m 3p t7 3 1 ve 2 1 p 1r5 3l 60 6z 89 d 5u 2mc b fa i 49 hc u 13o q9 ax 1 c
stai bi 1 c2 al 1d 4a 5s c7 m2 do cx sd 1al wn 1rb 1fw 2kh 2l hr ex 1
stale 67h 4 kz 3qj 1x9
stall 2q8
stamp 5g7 h4
stamped 52p
stan we
stand 9t jy mn hs 11o sj 7j z6 1b4 q8 oe 16h 6s gs 58 9f lx 14g 10v 1
standard k3 5u nt 9k 1r0 16w cy e1 1qi sg fl bj 2r 1u9 10a wm
star 1gu qq 6u 4dj mw
starcod cv2
starmap 53v
start 18 vg cx ja gs 26 5d 51 3x 1n 6p 91 2 2 d 2w 2 2 2 28 96 4k 5 6 2a fc a7 5e bl br dq 4f 39 33 8 2x 67 1u 1v 2 4 3 74 3l 1v x 5q 9 9 b 8c h7 4 j9 f4 cg 1 22 40 67 18 f 4c 6 15 5 2w 6j h 7x 55 40 s 1 29 1y 29 2j 8l 5v 7c nk 4q 6b iw 33 1 7d
starter 6kk 2vo
startup c2r
stat 4xh 5m5
state og 8q l7 1c 5z j6 a0 1 2 k 3t 3m 8 5 3 8w 2m 5x 59 1w 1t 28 41 1n 1 l 167 9y z 1 e d8 3r 4 2 2q 2 2w 1 bd 8 2t 5 1ii lb 1b8 kl 1u 79 1k 30 7h kn 1 2n 80 8o qw 6 1 44
statement 2cx 41z eo
station 1rs 5yp
stationar 5rt 60f
stationari 5eq d7 60b
statist j7 4 a h 1 5j 2 4i 2w 19 1ju 2fc ft 9s 1 6a 28 2 1y tl hj 4 5 5 3f 4f 25 6s 3 2tp 18p
statsforecast 5sl
status 1pp 3cq 3y 1ob 3oo 209 53 6
std b6y 1hl
stdev b6y
steadi 7n 2rw 1av 141
steadier rt
steadili 5ei
steep brp
steer 2nl ax co ha 5 gc 5 3r 47c 2ko 9b
stein 7ix
stem 12i 38p mk
stemmer 1gg
step 8s 102 1 1 1 2 1 v 26 6 89 48 2 1 2 ed 2d 4t 24 b2 8 1t c 5 3 2 3 2 1 1 12 j b 18 49 7g 1s 77 9 h 3 4 a 1 3x 1f a 41 6a 1 1 1 2 5 1 2 c d 22 1 2 2 1 8m 1 1 4 1 2 2 3 5 28 q 2g 1 3 2 ah hr 19 7 6p 2w 2i 8 t 4j 1 29 2 3o 5a 1 1 1 8 j 1 9 6 3 j 2 2 4 5 c 8 4 6 2 3 9 6 7 4i 2 7 c 1e 4 e 2 1 1 5 9 4 1 2 3 3 2 4 4 1 2 3 2 1 9 8 4 1 5 8 4 1 1 3b 1 6 1 2 h 2 1 l 9 4 j a a 2 1 m 8 1 2 4f 4 2 g 11 2 i 2v 11 6 5 1 2 5 i 2 1 3 1 6 3 c 2 c 2 3 1 6 1 2 q 2 1 1 2 2 1 1 5x 3 1a 1u 1s 8p 2 53 4 ci s 2c es 4s 1 4 20 5m v 8y 6q 6j 33 5n 1s 9 59 3 a 23 5c 6r 79 r 3l 2d 11 58 3 1v m 1o y 5d r 64 6 6 z 1b 1q 2 86 t 1 43 1m 1c 17 1 2 me 37 d 1 1k 4v n 2
stepwiz 18y 6e3 5aj
stereo 451
stft 5uu
stick 1s8 5je 42h
sticki 4qv
still 17 5f 1e az 31 eq 102 73 5 cv 1 l8 5r 8e 94 3 4 gj 3v p 3p gt 21 46y nz kg 1iv
stitch 44w
stl 5dt em
stock q 6 6l 53i b3 6et
stockout 7f
stolen j 5t 38 br0
stop ed ev 29 1 108 ci a0 89 1 2 4 4 8 er 2 4 1 3o 3v be 7 o2 1y 67 2c 10 2 1 34 bz yx 6 9 4 5 191 mo 8c 31 i1 7u 1n bg 23 55 b7 7m 61 j 64 3v 3y ki 1 qe 1 4g 4g 6 3 h4 1
stopword 12i
storag 9g 511 14g 2 4 9u 1 65 1dj 3 1 em 5d to 2a ve 8f
store 3h 3i u4 bl 2b 3 3 84 6r to 3o 1e 7f 7v 9q 4a 1 k 1b 3 1n q9 3 10 8 64 4y 26 2m 5f 7x 3 1a r8 29 9 1 6 3 1 z g 1 18 aa 2f 1 1 7 t f 1 2a d 9 1c w 6 49 2c 1 1 1 9 a fx 8 ec 8q 4x 1 1h a t 37 9w i fl c7 66 l 1 4z 5y fp gz 2y ex 23 ik 14 1 1 p 2f n 44 6g 13 6e 13 e 1k 37 1 5d 15
stori eh 1 3d1 3er 5iy 1
storm 6y
str akg
straggler 6nq
strai 5ol 86
straight uy vj bn 6 86 7 2e 6 6 2o g2 18x 2m 1 170 ad 3g 1cd hp 27 5 3l5 81 3p
straighten 44f 1a2
strang ai 8 29 kt 3oo tc 8 1 4 8j j9 13k l8 3 31u ha 19e 1
strategi 51 1 i 1nf u8 si 1r8 hi 49p m1 16c 131
stratifi rr 6j4 4hj g5
streak 7tr 4
stream el lj uf f0 7 8u ng l 4 9l 4 1fh e1 e3 gy 9 ft 2 2 15 3 4x 1 3 4 2p n 3v zc e7 24r 3c 1i8
streamlit 4wr
street 1vo 83 ca 4xn f 4f cn 1 3xx 8j
strength 3r 9x kn ol 6o 7 j5 19l 6 4a 4w 2v b0 1lb 53e 1r7
strengthen 14l v1 29t
stress 4v u9 32v 1
stretch 2l5 dn bi 9l 1db j0 6 8 5 e 2k 3 bm 17z m 39t hu cq c7
strict 35c cd 8qj 2r eh 1
strictli 1ls 29z 7ib
stride 2q6
string 4jl ac 3y 3f 1sn jw j p 3e c3 209 pp 26h
strip 12m dx 1 2h 3v6 1ri ot 8 2pv 1k8 fp
stripe 5aq
strong 235 9n 6 1z 3gw 6tp 1
stronger 11s
strongest 5kc bg
strongli 1st 9l 1k5 20v 1iu hd 3c6 1pu 81
struct akp 24x
structur 5x 5f uz b o5 6 o4 zl 9x 9s ih 11 hk 1s 1x 2 50 3c 85 40 3 sx 2 68 d xm 77 63 1d jj jr 85 dl k9 7z 66 p9 16z 2j 1
stub 4kc 4hm
stubborn il
student dv wf 4 1md 6 5 875 1lh 1
studi az 1ww 6su 3cg
studio 46c
stuff 316
stumpi 5vb
stupid b0u
style 5g 1cl 5 28u 43 1e 1 2 4 4 1t 1 1 1 1 v 9l u 2g 4 g ey 3 4v c 3d4 b9 j3 dt 2a1 6s ah
stylometri 1hz
sub 2fp 21x 26l 1p4 27j
subclass 9bb
subcommand 55b
subgraph 1sr
subgroup yv
subject 130 2 a7 1d 1l 1m 6j 4c 22j h3 1 5 4lb 1rl
submiss akx
submit 6j5 dk 3hh 6r 1n2
submodul 393 6f6
subplot 4wl
subproc 2nt
subprocess 4of 28h 3ix 58
subsampl 79z 4il yg
subscrib 27u g cm 1z6 1ti 353 2qy
subscript en 1tm 32o
subsequ 5gt d 6ys
subset 1yl 2 27 1 4c2 b fo c1 8 i 3 3 46 327 8o 1o3 85 73
substanc be
substitut 70f 37f db 1zm
substr 4xu
subtitl 40q b2
subtract 3lt 1sg a 5 5 8 1nq fl
succeed al8
success sr 43p wq oz 4 b jq 4 3iu
sudden 2si 2mu y 5mp 1mu
suddenli 1hv 5at 5x3 1
suffic da
suffici c7x
suffix 1ur 8ql 1n4
suggest 71 m3 1e9 6 ef 8 f 9 1zu 3 me 1f w sa 4hq 142 ue 2
suit 1do lt 8m3 cf
suitabl 3u3
sum 194 lg 1 bm 2 6r 9 19 dk 6 2i kx 1 22a 2 2 7w 2 6k 7i n8 h4 7 h p 3 ak 3a 1z c 7n 22 18 24x fu 3y 8g 8k 7z 1ba 1
summar 127 vw 9 jm 350 1 aj 1ax c 3d0 17j
summari pi z m1 3js qk 9 ak u9 et 1t 3y 5 od aa fi 17p 9p bk 23 11z 7e bn e4
summer 5e6 4f 1ur 3sj
sun 9d 3t6
sunburst 4vq
sunter fe
suod 2iq
super 2fb 1ci 80x
superior jc
superr bsq
superv 157 143 1by 445 1z7 22b 20
supervis 18u 6ja
supervisor 53s
suppli cb 9m1 3r 287 3
supplier ck 1 1 6zn 4nx
support 1df q9 3m 5l 1bu 2 1 4lz xo 1dh 173 2 8w 94 2
suppress 430 w6 5h9 1up
sure jo 62 j 73 a c 1bg r 3m xx xs 9a 2tb 6 r1 9f 5z 2b3 8k 27 1li 1
surfac tq 2 xh 28y bt 3cy 1 1ge
surg cd
surnam 4y0 2wx
surpriz rj xy xd 8mq dr
surrog oz 4r 4n 5p6
surround 1xw 2d e 49u 29h ea 1do
survei 94 2u 758 77 9g 1
surviv 1n 262 d5 g 7 32 rl 2ir 3xx 18d 7x
survivorship fl
suspend 6hr
suspici h 4 5f 75j b gl 368 1qs
sustain de
svc 2g0 9d1
svd 1p0 oe xf 80 r9 3e5 3j5
svm 1zk 44 5ns 41l
svr 2g0 9d1
swa 3c2
swallow 62w
swanlab cwh
swap 1dy 1uz 3 r p6 r 32l 5i 6j 2ti e8 1yr 5a 1
swarm 1c8 1ci 2 26r
swear 1gt
swin 3h6
swindl c0j
swindler k 5u
swing 5kd 2y 4s 1 2v 5c4 1j0 1 7i 1
swish bpu
swiss 7p0
switch 10g cd 1ge 5x 7 a4 3 5 e1 12x 1 5 oj 90 2 dl pa af 3 y5 kl 7y a3 17 1ih m2 29 1fm 1w
switchback vv
sycoph 18n
symbol 1je 158 30a 6 2nc xg 3do
symlink am8
symmetr 73z 4nn
symptom 2gj
sync 19j cx 22i bl 13z 1pq 3 3s0 269
synchron 2s9 1z 8m 3z 2qj 4oz
syntax 1g4 96e
synthesi 3tl 3w7
synthet 1e8 ie 3j 1 jh 218 2vv 4ce
synthid 1jt
system fa wm jp 1nz 17e 2 fq b y7 3 54 jv 13c 1 am ke 5m u3 1 u9 15
systemat ge 5dh 247 33j
tab 55e
tabl 4f 2b al 4 4 8y 4n jn 2 1 7j 6 2k 4f 1x 7q dh 3 53 1j ky 55 5x 3 l6 g5 4 6 16 2 10 5b 26 2j 2 6 1 11 5p 1b 1 x 2r t 1 1 5 2 1f 9e 2 2 p 5 11 28 3 o y 2 6l 10 73 2k 4 3m 6 2 1k 1 1 8 d 4 4 4 5 1 1 2v 3s d 1 1 3x j 9 1 3 12 4 2 1 3 4 1 1 1 2 5 5 14 3 7 2 3d 3 1o 14 7 11 a 2 s 3s d 6 t 2 2 9 1 2 1g 2 f 6 2 1n 9 8 3 2 32 q i 7 i p 2q 1h 1p 5 u g b 1f 1d f b 2o 2 2 4 1 1 4 l g 1 1 5 15 3x 2 1 8j 4w 5m v 7 9 hw 9q 76 1n fk 9p 5m 4e hw 9r 4t e8 9 2 ga 6w 5c 1 5l 1 r 8
tabnet 2go
tabu 2ot
tabular 2go 34z 9 67g
tag qe 1 iq 24 4v g sj 6w 31 20k lc 4d 13o 9 54 7 x1 5e 4 b6 1dr 5v 56 11x 9p 1i3 e9
tail 1t1 d 51e 3 90 3 np 2ve 14m
take 73 1it e4 2w a 7y ar 37 4z is 9v na r 2q 3t 2g 2m 5n dr 13 25 z 6 d 2 4 67 en 3m 12 gq 24 2d 77 1k 3l 2g 5z 3 5x 2 27 5 4c f 5k 2l n 3f br 2c 1g 21 2n 65 b8 p 64 2t p 6 92 8p 1k 1c 2h 47 1v u 53 5r 1f 17 1v 78 eb p 6r f0 2s 87 g9 p 5r 1
taken eu 2l 3dy af 1fl 1a7 4y 4z ua vv
takeov 6a
talk 136 93 9 5d j 2c h 1k 1k4 8r kx 3 9 av 3c5 qi 4l u6 1gi 9j 1n8 1
tall 77u 20g
talli 50k 3k9
tame 6zp 4c 4e7
tanh bpu
tapnet cxz
tar 54k
target 1m 6p 20q 5 3 3a 7s hz 6w 2l 6u pc 1e2 bx 9 1 2 13w 3 gv 1 3k 5q yg 1q3 69 qq 40 8o 7e sk 1
tariff 2h a2 7gp
task 16t 5d 1i 2 3 az n0 2 xm 1w p 8z 2 2 s b 2 kp 3 oy 6c 4 xl 14 1 4 6 14 p 73 8 e 8 b o 4v 19 5j 2 5 5 1 2 4 1 1 5 5 2x 3c 1h 1 2 o 3 o 1 24j c5 15b 3f 8n fw 10i cp 1l 1 3p
tast 14a 13b 3 e2 1 5 8m8
tax db 4uc 37 1 1 6qu
taxi ce
taxonomi 2fo
tbat 5rg 769
td 2nk
tdigest 1ui
teacach 4aj
teach 14a z 2 3 6 255 2 k2 2 8 hg 6z9 4 5l ho e2 dg 1
teacher 1aa 1 1mg b 875
team 35 aj 10g c1 2oa uz xh gi 5z 2vx c8 fr 66 8r 1ed g7 1 5p
teardown 6lj 1se
technic 55 1k 5fc 11l
techniqu 9n5
tekton cw2
telecom ad
telegram cwf
telemetri 2e by 3zs 2d1
telephon 7ip cq
televis 8e
tell to 5l bz e6 ce y4 ka 4w 3s 1s dq 60 5 3w j 17 1 6u 2 7w 1c 6m aa j 4 q0 yj 8b 6j 1d 4 bw 3 2k vo tk q1 d8 1b 8o gq l 9j pt 1w 4p 1
temp 8yd
temperatur a9 n1 yq 6d 12x 8 d3 22w 66a 4t
tempfil 4op
templat 134 4q 3u 7i 20 31p 72 bo 3p 2u xo as 5 42t 1bb 9i 1f
tempo 4b9
tempor 48p 19n ac q 4x 5ww
temporari 4op 1dj w7 1ai 54 kc
temporarili 3np wa 2
ten o 22 ff iv 19 r kv 2j 5e d5 13 40 2 8i 6 1s5 92 6b 1 6n 12a 1cq 6u 3wm
tenac 61z
tenant anp 1hk
tensor 1ko 1a0 68 7q 3s 3a 8w 1j fx 114 1 6ma 4
tensorboard 337 8qi 12s
tensorflow bur
tensorrt 3j3 9d4 t
tenth mi 1rg 5k5 3uk
tenur 7q0
term 17i 86 d2 1ku 20w 3 5y 9m 3o 1l 3i5 1pd 1ne
termin 1mk 2l9 9o 2 5 4j p 2 ii 2 1 1 1tq 16w 80 2b 2i wf 10i 7w 1k2 eb 2w
terri 1mv
territori ky 1d0 ama
test 4v 3t 7a 2 2 32 7 5 2 4 3d 9 f 3 2 1 1w 2 1y 8 8 5 6 1d d 7 3 8 3 4 f 1 3 1 3 f 8 2w 7p 72 7 154 45 24 ph 15k 1 1 1 2 b 78 1 1 2 2 76 1 1 2 1 1 1 2 1 1 2 1 1 4 68 c9 6 6 3 91 3 1 h gz 4 8y ah 1 cp 7 4g 3 1 5 9 3 5y 2 5v 3 2 bf 1 6 1 2 85 61 bb b9 1f 1d 1j 1 vp 1f i3 2t 2b 98 8c 3 ht 51 1g 2 1d 3 99 eh 7t 1 10 4u
tester anw
tex 4xf
text 34 mb 2 6 1x 97 2 8 e 4 h 2 3 3 4 4 9 6 4 9 1 n d u g c p a 5 7 1 j 7 2 6 2n 1 3 4 7 1 4 2 9 2 16 l 1a 9 1 d 4 9 a 9 a 2 a 2 2 2 1 1 4 4 3 o 1 8 f 5 7 b a 6 1 2 18 3 d 1e 7f 5q 3h b2 h j7 c 1b 5 a 1 2 2 2 1 6 9 7 8 4 36 l 2 h 6x 1 y 2 9 2k 2 c 1 6 2g b g 4 6m b 1p l c 1t 4 1t 2 2y 4 o 6z 2l 1i 3a 14 7 8 a g 1f 35 1 7 1 w 2 16 3d 2 1n 1i 1t 2o 3 5k 2n i 3 2 b 2 g 1h5 am g 6 g 4w 7 67 2 2 11 2 1 5 2b 3 1 5 u 1 7o 1 49 3 o 1i c 6e 44 48 3g 28 1 1i v 1w 4t 5 2x 7 1d 61 1 3b 1l n 83 2 33 w 28 6 1h 7w z 3 1u 1 2w 5 31 72 3t 3r 29 36 1d 7p 4p o i 3 2r 1u 6v 24 g c 17 1j 3n 1a m 1w 28 m 4 2 2 5 5 5 2 20 24 5 8i 2f 31 t 1d 72 4w 1 3a w 4 5 4
textual 3us 84c
tf buc
tfidf 12q arm
tflite 3j3 1sx 7k7
tft 5so
tgi cx0
th 6zq
theft 9j 52k
theil 2ds
theme 12z 2 er 3f3 2re 315 ss
themselv 7nb
theori 1sw q7
theta 5mj 62 754
thin 1p3 8a of au 4 t lb 3a 7a7 sp 3p yb 1
thing mu da ez s q0 v e 20 hi bq oj 1u 27 29 5r 3 2p p 33 2y 88 up lh f 3g x4 2z 2c 34 cb di 2c k b0 1c 86 94 16 8 io a4 ic xt 8z 10g 1
think 191 30 4 1c2 8cm 1q9 1
third 2ki 2q6 200
thirti 4a q7 1eg k8 2f3 1w5 4m
thompson 2bx b4
though 33p
thought 1c0 2
thousand bg rk gz 3w lh 6m 28g k6 8r bf q3 1 rb
thread 1j1 375 2 dp 4 7a p8 f mz 3 3 3zy 26b
three cu aj 6z 7x nw is 170 k5 1 3 4x on 4p 9r d1 5t 1az 8v g2 3g
threshold m8 1eq o4 1gc 1ab 1q7 3ia hh 12a
throttl 4eq 8u 5gk 2jq
through 8t ji bd 8i f2 g 6 5 g 9v 47 6q 7e 75 8d 3h 5g 3n kg 2b 4e zi hi 103 kv jg 3o 3i c7 w8 9n gn 1 2 6n av 45 9x 2 42 ve 136
throughput 32v 21 9jl
thrown 8yg
thumb 15n 6
thumbnail 3s1 1hq
ti 387 dj
tick 5m air
ticket 34 1ea 21c
tidi 1gl h8 3e 2qr 1 1oz yd 4 f6 jd 3oi 2f
tidili 4on
tie 86v
tier cdp
tight r4
tika 1ep
tiktoken 1cu
tile 1vt 20a 2 7 1 3 2p e9 w4 5f0 1ak
till 7z 7x3 2po
time 1z 49 2v 16 u z 3u 5z a 1f 4 8 40 d 2 1 h 1c 2 3g 2g 3 i 40 4z b4 12 22 5 20 13 4o 8z 25 w 2 3 1 10 7 w 45 4h 2b 3 1 3 2 5 b y 3j 6 a 26 9t 3 2 9 3 5 1n 1w 3 ld 3j 2v 97 45 1 1v c 76 6 24 x 3h 2l 3 15 1 a 1m 1m 1r 2d 44 p 27 2u y u 2 g p 1 2 4 9 2 u 14 6 9 2 6 6 c b 9 w 27 1 7 l o j 5 p e 2 11 8 w p 7 18 c e 9 2 w 8 3 5 1 2 1 2 e 4 1 w 2 1 v j a d 1c 4 v o a u q 3 7 5 3 2 x 1 2 1w i 33 30 3 49 1s 2g 32 t 3e 1q v 1 1 e 2g 6 3n 4h 3v 1 4 1 5k s 2 2 6d n 24 2 4 54 1h 40 1u 15 32 51 3b 3e 1u h 2 7v 3 n 36 c1 7x 7u 5 2k 1d 14 3p 11 6h 60 18 7 2i 9 69 e 7 6f i 1h 1 56 2z 1 30 2 4 ei 49 1 13 27 u 1o a 93 58 fn 1 4q 1r a 1
timedelta 587
timelin 1g2 3fw
timeout 62z v5 1pj 3pf
timer 548 5k5 22t
timescal 5ab
timeseri br5
timesfm 5sx 61j
timestamp 5x7 bp c co co 2 ec g2 1 u5 3jh kj
timestep 3v8 ch l 7id
timet 1ri 2 48u 2l4
timezon 58a 24v 3jv
tini z2 1xt e 7v mv 71 2ta 5c6 jg 2
tissu 46s
titl 1ia 1 347 2st 1 1 ff 1 1d6 h6 zo 1f9
tls 4g1
tmp 8yd
tmpdir 6ye
todai 4i vh 4cr 28 as 9n 1a4 3qa
togeth 5l 56 cu ao 3 16 7z 8x bu 2 18 6 5r 3b 2 1i t 2 1e 4 3 8 6 1y 8z 5f 3w 31 3 57 15 1k 1 3 2c g 6c 8v p 4i hd o0 2r j be bh 25 4a 7 1d 3z b 2o l 2 t 1 32 5 93 59 1a kf 1h 4 3 2 s w 4 85 w f s 2 v 7z 72 29 c 26 36 2u 6 2n 3q 6 1 e v m o7 1 15 3 5k 1z 2 6y u 1p 57 3 j lo 9v 64 1a 1x 2 59 j 6 4f 6h b 3m 10 cw 5b 2x 4t 1w 1 eq 1 4a
toggl 4qk cc 3zj
toi 2pq 1us 5
token rl bv 1 36 1l s 3u 1 4 1l 3 1l 37 3 7 f 5 9 9 3 1de 1m 7 a g e 5 1v 23 1 a h 9 4c 1 2 4 2j 2 2 1 1 d 1 2u 1 9 5v 8a 70 63 2 2f 2 4a i lx 1 1 2 1 18g a im 4p 1nk 23s ua 3r 7l 1j q9 17 u 5w
tokyo 7d8
told 251 2jm 1o2 np 2qf 18n rk
toler 3g2 2mw 88 e jg xv 3lw
tome 4ao
tomek 1xj 2r 9kq
toml 4hq n8
tomorrow 28 72 2i0 2kx c 4 3 l8 5e6 y2
tone 1i9 422 ad 5gy
tongu 12g 8dn
too ee 42 4 ib 6n m 1 5 e cw al 9 n 9 bi l 4u 1s 7k 4u 8 s 1x ge pj 4c 98 2 fl r6 8a 32 64 4 6 43 6 64 a1 c9 2k h0 1q 2e 4x 3 4 56 jb 6i bt 1a y0 5e n1 mc 8n 7f 4o b 97
tool yn 7f 69 3 a9 1 b 1 1 1gl 12q 2nx 2e5 49 1cf 228 1
toolkit 953
top mh 6 3n be 8v 1g 5s 5r gc 1w gp 9 u8 18 15p 7j my ay 1ei 86 ef bi 124 uy 7v 86 1 69 15i 89 60 2b 10 n 6a 88 1
topic 97 tq ab 4j 3 4na 1j0 2 315 st c7
topk 35a 1vl
topolog 1om 90u
topp 35a
torch 3g2 2w 8bt
torchao cx3
torchrun 6j4
torchscript 343
total 3pp 1p6 32 4 3 w 6x 2 2 38 1 1f3 6 17 5 nq 3c 2kr 3v 1ch nu
touch 8h 32a sp va 7b 13f 2 29d 1a3 63 2se 1
tour 1c 3 ap 1fk
tourism dq
tournament su
toward 3vv gt
tower 2m0
town 1ro ru 4ix sr 2l
toxic 16x
tpe sz
tpot 2gz
tpu 3q1 7n4 tp
tqdm 4du
trace dx y3 1r4 u3 162 14z 39y 17h 1jy hw 1
traceabl 7eu
traceback 4rn
tracemalloc 4le
tracer apn
track cg 15x db 17y 105 7i 1ik vr 2u7 15z 3 1js 2 js
tracker 1vp 17i h 3lw 409
trackio btp 12s
trade 52 1 h 3 bd ci 3 1z4 2wu 9q 1to
tradeoff qj
traffic 1m 8u 2 3n 6b8 63n
trail 4r4 33i 9p
train fq 6 2y 1 5 2 2r 5 9 1c 6 1 2 2 4g z 1 1 2x 1j 3 q l 1 3 b a n 2w 2 6 o 3 r 1 6 8 1 2 9 1s 6 5 2 d 1 1 2 1 v 4 e 4f 3 1w 4p 17 1 8 2 4 1 2 2 c 99 2d 1 h 25 2v 1 l 4k 2i 1 2 t 1j 8q 27 b x 7 1 2 1 7 3 4 1 3 6 4 1 y 7 2 b 4 m 2 4 2 5 4 1 1b 2 1 1a 7 3 5 1 2 9 f y 5 u l 1o 4 j 6 4 6 4 2 1 f 3 2 1 a 39 1 7 6 1 27 2 i 1d q 1 1 19 4 3 4 2 1 3 1 1 2 2 n g 8 1 8 2 7 9 l q 1 1 4 1m 9 11 l 8 q i 1 k 4 1 7 1 1 1s 4 1 54 h 1p 1 s 9p 21 l 1v 3 3 2 hx 1 2 1 nt 2 a 2 2 a4 cw 4 4 2 5 o 11 b4 6 20 x 2 3b 3 9s b0 d h5 l 60 1 5 6 18t ja e6 dr gs 8e g 13 7 23 3 1m 1x 2 29 w 19 2z 1d 3 1 5a 3 4 3 p b f m 1o 7 6 r ej 3 df 5l 2 9
trainabl 2xm o 3 3 3 c az u cn g 3 7k2 n3 12b
trainer 157 g6 1sr g 7xa 11b
trait 7od 5
trajectori 1vn 24s 78 4m
transact 5u 72 1uc 2g4 26q 7f 73 34 e9 1 301 1cp
transcod 6j9
transcrib 40n 7vy
transcript ra
transfer 5y 25t 1aj da tx 1lr f3 3vt 12d 2e 9a 6o 4u
transform 1vk gz 3 42 8u kx 2d 4e 2w 73 67 at 1 2 pt 7o bj 7 6z 3o 4 o 1 2u 2d 4 1 5 8q 8 ke 3 6w 54 3i ac 5 5 4 5 1r 8 ei lt 25u pk 2f cq 9f n7 6 8
transient 62i
transit 43 1lk 279 3 19d 1is
translat pg cx g5 1 1 1qb 3g 48 m 1b5 1p4 1fm 3 30 fb 1u 33 cv 1t8 bm r9 me bw 1
transliter 1in
transmit ae4 28c
transpar 22o 1wn
transpil 6tl
transport 9vy ul 1dm
travel 1rm 45 4aj 2w j0 5zf 1
travers 1sc 8yb 22n
treat lj ec 13l gb 2 e 31k 1lu 2tc 19w 1gw 1
treatment lo 1mo bl 4 4nd 4ha
tree 4p bn i1 m2 7h 2v 3 3l 3 4 3t b 1 1 3 1 1 1 5 2c 5 5o 1 2 3b 1 1 1 3 1 8 2 1 2 1 2 1 g h 3 19 1 1 3q 2v 1t8 7j 79 8c 2k 4 og 2 1vj cb 157 wy 54 g0 1 42 3g 7s 2 1ji
treemap 4vq
trembl 5kq
trend 1hu vi 309 3 a e c d 5r 6u t 5 6d 57b l g7 1t 3h ic n4
tri rq 1g ff 4k 9u 105 f2 51v 1h 3en 7s
trial ay i2 1 6 1 7 9 1 3 a5 k2 oa bj 6ct 2oi 11r 11
triangl 6j 2 boh
triangular bv2
trick z3 3 dz qn 1uh 3qm 52w 1
trie 1ur 3ed
trigger 10h 2ok 2b6 d2 6 6 aj 8o q 2gg 1cz 1jz
trim 3lu ps 2nv 3l4 1k8
trino cvr
trip 64r 6mu 2
tripl 1sn
triplet 1fp 1mm 82c
triton 3c8 6z 9dt
trivial mr 6
trollei 26t
troubl f2 1l6 6nr 3o 75 3jh 2
truck 1rb aa4
truli j5 a
truncat 182 3ei x9 24e 32w 1w4
trust 242 4n 27f 6oe 1nb 1
trustworthi b2g 34
truth hr 8 8t 6p 33 19g s8 8bn
try 14o 17d cf 1a p4 15p 3 4
ts br5 42
tsf 5vk
tsfresh 5mu 68a
tsne 76z 40d 1qp
tsp 1rm
tsv 8lo
ttest j4 au n b0q
ttl 52m 14q 2gb
tts 4b0 7j1 11k
tube 2g2
tucker 3it
tuesdai 79f
tukei v7 6vk
tumbl 6rb
tumour 43j
tune g3 3 7s 2 5d ah 1l xf m8 86 6 9 6 9 6 d gv 2m 44 10 pa 5 1bn a1 2 1cj pj 37i 3u 92 3b nt 1a di
tuner 395 82k
tupl ar8 1pr
turbo 3yd bi 7yx
turbul 5os
turn d 3w 1j 9x d 8 5b q gv 2 1 1 1 4o 4l w9 3s mn 26 87 p 1 2 ab 2g 44 1r 2f 20 8f 2n 8k 3 9k 9i h8 4c 6 15 42 42 2 31 e1 49 4 ks b 7 6 28 3 9 33 5r 43 b h 2k n ak 3u bi 40 9 1n 34 3y 43 4o gq 73 e 1j kl 1m 1v 7 4y ab 7 95 3i 2c 3q 97 d2 3g mk 2 6g 1
turnov bn bo7
tutor 2wv
tutori c7r k
twap 5h
twe 5w3 71s
tweedi 2b0 38 9h9
twelv 5ch
twenti 47g 7u 2p3
twice ix 77 22n id 2i r2 lt 1 an 3i 6d bd hg 4 g3 4l 5l 6s 7 3 18h au pi 3i0
twin a5 29j 53u 9
twitter 5wy
two 2x 2o o 96 2 23 1n 2 4 2 3 2 1c 4 24 1 6 4 1c 1g v e 22 e 1 3 1 3 1 1 1 2 6 3 2 2 4 2 c 2 36 1o 41 4 4 1o 1m 2d 42 2h p 1i 48 1o j 2 4 2 1 13 3e i b 5 25 11 3u 22 5f 4c 25 9 3g 4 q 1b 1 a 8 75 4e 6 d a6 2 7w h 27 1r q 1e a6 5 7u 45 7n 1e 1 1 3q 1 2 4w k 1l 1 2 46 13 64 29 o k c b l 7g 4 2 3 2s 6 5i 1 3 5z gf 1h 2r gk 4r s 1l 15 1 6 1c 2 7 j 4 y 2 4 2 2e 5 2r 2 1 o 1 1 1t 6 1 q 1h 18 10 1r 17 5 1m l 3f 3z 2 2 3 am 1 ag db 8d 92 18 4w 33 7e 1 133 z 7n 1o 7u i 9 f 45 62 t pk 2 ay 1 62
txt btx
type 204 50 o3 3 cx 1m fn 46 93 h8 n z 27 3z ae 4l f 7 19 2m 8e s8 7k dq o 1 4 4 4 l k 2 a8 4h d 1u r 2 a de 4 il 2g 5 b 1e u 6k 84 b6 53 48 ku ch eg le bw jg 4l 3
typeahead 594
typer 55b
typic 9b 8k 92 7o 49 gw 3d 2 b0 8 6o c9 15 2yf 3 4 5 92 5i i 161 k0 4p 3j 35v 2j fw 1h uk 1b bz 1
typo 1b2 3bn 2rc 517
tz ax0
ucb 2n1
ucr 5ym
udf 6yn
ugli 3w2
ui 4n2 ih 1h4 2im 1m5 1ur
uid 99v
ultrachat 1mp
ulyss 3co
umap 76z 40d 1qp
umlaut 7up 20 4 2ut
unalt 6fo
unambigu 6y1
unansw 708
unbound 6j0
uncertain 7i 22c 1r agj 1
uncertainti jp 2 ds 2 1ch p 2y 2fc 1 uv 5m 1u4 3ly 1im
unchang 6oq 4 31a 50 oh 1qe
unclean blm
unclear xx 1ds
unclip 47z 3y
uncommon 7jf 4 4zs
uncondit 4cu
uncorrel 76v
under 1o2 3 2w c 5q yu 43i 4ll
underfit ih
underflow 3cx
underneath 8dc
undersampl 1x3 9nx
understand kf r3 3b ns 2eq 2 c9 2 5m 1ud lp o7 1r4 16s us w1 1
undertak a1j
underwrit 6t
undistort 44y
undo 4nf 8 j2 re w1 nm 4 4 1vr wp 15g mr pq 1
unequ lo 13v 2 1ba 26u 8r 3d 5gv 16a
unet 31t 11o 4t 7n9
uneven 1yp r 17j 2qa 16n v3 31r
unexpect 3hr 1y8
unfair zw a1o
unfamiliar art
unfit 3u8
unfold 90e 3j
unfreez buz
unfus 3yr
unicod 1gj 9b0
unidecod 7un
unifi 1gn 3hc 2wk l 3
uniform 7k3 5 qi 1fj 25d cx
unimport 2wl 75q
uninterrupt 7tu
union 1s9 x9 1je 38p 4ut
unipc 47f
uniqu 4lz 2 eh uv xg 1 81 bu 10j fw gs 5e 392 41 1
unison 4y6
unit i0 18f bs 3v 4b q0 fe 1e2 y0 5 vu 3 ez 3 6 2 en 4 2f 6 cn 3 a5 1fa b8 pj 1n 2n 10l k8
unittest cwo
univ bvo
univari 7mo 490
univers 6j6
unknown xt 1og 7i 3x7 97 a c4 8p q c2 2tr 20p 1
unlabel 29b 5
unlearn bvr
unless 839 1
unlik xr 3 27m 46d fq 4fh
unload 9h 2o9 8o h8 8ad
unlock 444
unmark 29c
unmarsh 9l6
unmix 7nw 3
unnest 7fg
unobserv 5rl 1wv
unpack 54l 1az 102 18q 23j 20n 1
unpad 9tm
unpair 15w f3
unpickl 54q 3lr
unpredict 1pg
unprocess a4c
unread 4fr 48w
unrecognis 7eh
unreli 62c 8
unrol 7fl 9d
unsaf 3u2 5 8cc 3
unseen rx 1qx 35z
unset 4ph aq
unsharp b23
unstabl 2se 4v8
unstack 77n
unsteadi 7n
unstructur 1ep
unsuperv 5g9 g8 5we
unsupport alw
unsur xw 1cx ahd
until 2c 7m 6c 9g 16n 4d 70 1 2 4 9l 3i b c 7s 8 w 1ga cs 11r 9k 5l 5 pt 9 1 b0 42 bs b j6 iq vt er wd aj i 1nl
untouch 2xb 1o 75c
untrain 2pm
untreat 2jr g
untrust 4pa
untyp yl
unus 4q4 fp 3zw 4h 2zo 3h
unusu 2is 2wy 6 8q 6q 1n 1ep fe l 1 36x 1qp 4
unzip csi
up 13 73 9a 2w fb 1l 28 27 6 d 39 gm d 5x e 9 x 26 2a 13 3f 6 3y 2e 9m 3e 2 2 e 7 10 k 1i 1i 53 i 4z 1v 6z 41 2 ho 7p 27 3v 8 4w b g 9 2 am mn 1 5 5 3 1n 2 48 1u 9z 2b 10 a o 1e x 19 5a 3w a3 i s a 8j 57 1u 1m 1 2 3 6u 6w f 3n 7e j 2 18 g 1 3l 8q 9 4j 11 5 1f 2t 3s b0 z 24 h 22 2h a h t 3y 5r 4a 3f 5d 37 v 24 n e 5 1v r 4v 7w o 5p 8 4 4y q 6i b 22 6f v c 16 4e 13 1j 2j 3y 37 20 57 1 1a 40 b 1k f6 a 2g 3
upcom cfy
updat wm 1 cv 5 cv n2 4 3 g2 3 21 6 4 5 6 3 6k 91 72 7u c 1 t6 1j vh ae o7 8x e 1j 3 4t 5j 1ep 2fw 5v 3d 134 n3 15 1
upgrad 4n6 4 508 14p 1jo gp
uplift 3e 24y bx 94f
upload eg 2pa 8 1l6 3c 9r 1d0 1 g7 2ec t3 ph 16d r jg 9s 1
upon b0f
upper 29w 2 b 3p 39s 8w 2bb 32 16v cp 2gp g5
ups hc a q 4cc j2 a l
upsampl 31t 2h4 69t
upscal 3rt gx 1n 7id
upsert 1ex 583 450
upstream 6dh an
uptim 53m
urgent 1hi 8c 1
uri ash 1lb
url 4qx ad 66 31 2ld 11k 1kc ar 1lf fq
us 2a 7n w6 gx 13n jj 2ps t l8 iz f f h4 k w6 ow sr 19v 6
usabl o7 6d7 g5 ih 2wa
usad 5x1
usag 4le 5n 2 202 1 41g 1if hp
useless 751 13 457
user 16 2 m0 2h 6b 1 bp 3q 3 10 sc 9 2a 1 3 6 96 4x 3 8 6 o hp 4 2 4 1ai 3 5 2 7y 13 1x 1 3 1 6 1h 9c 18 s r 10 13 2q 1y 3 6 vs 2f 8o fd 12 q wa 7b 2 bc o2 2s 2 dy i2 26 ny 1a 4g 19a 8i 1r o bg 1 7
usernam asp
usual 8t re 2py 1vl 16z yo xm 1u9 h5 1fs
utc 58a 24v
utf arj
util 54g 43x 32o g9
utm 7vu
uuid 4ly 4nx 3ii
vacuum 6s9
vad 4bm
vader 1hw
vae 26b 1ps cg 4v 1jn 52r za
vagu 1eg
val sh 4 acu
valid fo 89 45 4 2 d 3 2r 1n 9b 1 8 d2 vo a1 1e 1 nl 147 2c 4u 4v 7f 32 3 2d 2 1 3k n6 9 8w 4 c fd 1 3m 7z 6z 62 6p 4o 5t 3 3 58 e6 mx 1a 16n 5h fw cm qe 64 2n 1g bw 13 6h i w
valu 5 3 s t n 8 10 u 8 22 1a 2a 4y d i 1x 1 1h 2r ak 3 1r 56 u 5q 4h 6u 1d 1 3 4 1 4 1 4 1k 28 1j f 16 1f dx 49 6l 2n 2 1 23 36 8 1g 4 6 4a 16 4 a4 2y 2 89 4f 7p em 6i 56 1k 1 3 4 f 5 1 2x 23 20 30 2i 7m 3 1 1v d 5 3 6 5 2 7 1 1c 8 p 7 36 f 6 4 1o 5 8 1 2 1z a 2g 6v 4 1j 24 e 3v 1 1 1 2 3 4 3 8 3 3 2 2 2 6 1 j 4 4 3 1 1 6 o 12 9 3 5 3 k 7k 2 2q 6 1 1 5 6 1 1 f 1c 2x 3 1 3c 26 1j 2 p 1 1 2 i g h 2 1 3 2 4 4 3 4 5 7 4 y j 9 a h 6 1 2 2 2 2 6 2 7 4 3 7 7 1h 1 20 z a 1 1 4 3 3 1 1 1w 12 30 g 4 6 9 4 18 2 w 1 2 5 a 2 r 2 e 5 e 5 3 7 7 2 9 3 6 2 3o v j c 4h s 3 o 15 3m 6 97 1 b6 1z 2s 1 6d 86 1k 13 2j 7d 34 8e 4a 1r d9 1l 7x k m 2z 3 1p 5 3o 1w b 1 1b 29 54 2 1 z 3h 2h g 3 1b 8 2 19 18 1 7u k 3l 1u bw jt 1 1j 1a
valuat dg
van 1e aq 1fj 27z
vanish 3on tq 6d 1
vari ge 3o 93 7 1p sa 6d sx u0 ae 6i 724 7e
variabl pd mg 2 12q 4r 15 nn 1bw b2 1 qh cv bd 4 i 5 gl 43 9p 4 5 1 a d e 9 f 2 g 9 fm f sh i3 2 za vm 9y z 4n 1m o 9o b2
varianc 58 7w 5b 8j 4l q6 1l 44v 1c 4 193 38 hn 3jf 1hl 1k 21
variant n0 1oz 4 xq 8 19h 1v 4h d5 pn 50o 1do
variat wj wk 1ro 6k ev 5r 1 2u4 r 4
varimax 7oc
vat 57l 39 6qw
vault 6a0 a hr v 40j 1sw
vblora 39s d3 9ac
vec 1hr ap 1s1 v 8aj t
vecm 5rp
vector 113 d 1a c7 2 2 1 2 4 2k 7f 4 37 1c 1 9t d8 6x an 7 2q 2 4 1 96 2 e 2 8t 2 6 14 j f n 1b4 p4 zd ux 30 3ok er 5a 1b 1j 4 d g z9
vectorspac 4y1
vega cwm
vehicl 1c 1qa 42 3yu 66w
veloc 67 41q 8gk
vendor ck 109 and
venn xe
venv au5
vera 39s 9nf
verb 1g5
verbos 4dt pp 4do 1cd
veri oc 1mc o2 dz 5 lk s 1 1i3 2 jw 5b 77 54 gs 2z 1b 1 5 1vl 3ma
verif 61 3y0 7o 6hz
verifi 1ja 167 fr 1wb 9o 31f 2h2 1aw e7 92
version jf 3o 1 8p 7 68 2 1zt oz qy i m 26 1y 1u 1n 2 j 7h 1 1 1 5 6z hi 2 1g h8 27 2 h 1y b4 2 30 1 3 4 2 y 2 1 178 j8 f d8 c0 am 6g 9j 9w 3k 3 hq 13 h 3d 1vr 1
versus h3 f 3 1d 9r bm 5s 1ag 13b 18f 5
vertex cwb
vgen cv6
vibrat a0 57p 2l
vid 4a6
video 3t1 a 1 i 43 4 2 1 24 5 d 36 23 2q 1d 2 1 1 3 4 3 2 zb 6kc f2 m1
view 5c 2gt z6 f5 s2 1e7 g0 55 6t m 5 hx 1bm 211 dd pk ha 2q 5a 16
viewer 88k 2le
vif 7nj
vintag 48
violat ef 6xy
violenc 4ct
violin 4vj
virtual aa 2ny 9 nr 2op 4j8 tz 7y
virtualenv au5
visibl 8t0 82 7i 1lp 17z
vision 3h6 82h ch
visit 14 9 1n3 3x it b0 4v2 1 1 1 3 2xm bn 3p 1yy
visitor 12 7t e7 2o 14q rt q 2g0 43 5i 2j5 3 2uv 22d 1
visual kw 6 3gg r2 y6 l5 8f 1qw 1e 2hv 11p bd 46
vit 3h6 8ey
viterbi 2it
viz 6ka 4a5
vllm 19b 2a3 9dm
vlm 1ml 1xt 7z9 1bv
voc 469
vocab bw9 xz
vocabulari 1g9 1k2 7 a9 2k 8iy
vocod 4b0 7j1
voic 97 199 2b8 74 1 a9 1 1 1 1 l 3c4 3bf ut u3 2 4u 1 2j
volatil 5na 5jo 1j5 7i
volum 5zo sz 2g 2ti
voronoi 1vh
vote 20p 22 6 1c 4 8w6 5l 35 2 1jt 1
voucher es 1to
vs 2fs
vulner 56a
vwap 5h
wai 8t om h0 bo 4 1 v0 uq 1ip 8b 317
wait 93 no nd 3 1 4j 16 i0 me 8 9 c b2 b a0 16j l p 2 60 15f 1r z q 1f 6 d0 2 5w 6p 9 2 1 1k 17a 1e d 5 3f ex 1k er 61 8j v ck 27 4u 4 e2 55 87 1yl 1
waiter aum
wake 1ig 2w0
walk s9 3 yf 1o jv 16 vk o3 83 jn i9 pd 2b 2 1xk 2ub 44 1yj 1
wall 3sq
wan 4a2 8l4
wandb 337 8qi 12s
wander wi 30g 1uw
want 2o4 9z 40i 1bx q2 14l de
warehous s be 1fl 4dj f 92 6e 1 1 2 6h c 27 1t8 3cr 4s k5 6o
warm 2qf 2ld 6kl 3
warmup 1ki 15j 96c
warn 1n de 72 3sb 3x 4 gr 1 1 18p gl nr ou 2fe ee 1yi 1
warp 5gb g 5rh
warper 35k
wasserstein zx
wast 1oa 1cs 4 1 i9 6a4
watch ek 1 1 ag o 8z 1k 1nt 2p y6 pa 72 wd 4 c6 m5 1yq sj h6 2b 14a 1ye 1
watcher 54e 1bn 4f0
watchlist 64 8x
water dk q
waterfal 4vw
waterman 1uo
watermark 1jt 2an 76 2m1 3o 4uf
wav 3kh 7es
wave 2qb om 259 1 7 1 da 5at 33
waveform 3tx
wavelet 3mz 27s 5gr
wdtw cxv
weak yy f9 ou 1 bv 2b6 321 2a8 vf r7 14l 1
weakest 75l 5o0
wear 9z
weasel 5vg
weather dl sl pt 3ep 1 ak 2 5oz m8
weaviat 1f1 bgy
web 8u xg ab 1mx z 3 cu ys 2 6 2 62 m 9o 4a 9 a7 13t 4g 13 1 5p 15b e cb lf b b0 44 6 5b 3h q5 62 e di 3 2o 1is fo 1
webdataset 3ga
webhook 4qx 64e 214
websit 7wd 1d3 ki 2zq
websocket 4gi
webui 4cx
week 580 3 46 2 3 b 7 7 j 5n e7 2x 75 1k zv k 3b 8 6p ds 1z0 19d 6b 8d pp 1 jj 1
weekdai 5d3 ks 1f1 6
weekend 5pl 87 1f1 4 7
weekli 4xc gd 1 4 d 4t 8h v 13 6w 6tg 2
weibul 2l4
weigh q3 65 6k 1 tq 2f 3u8 19p v1 4vy 1
weight 3o 15r 3 12 ay 5v 7e 3 a 5i 1i 4i 2e 9 24 2 ae 1 3 12 d r c 2w 3 3 h 1 3 1 3 3 3 5 7 g 5 6 4 7 2 4 7 1 1 7 h 4 2 3 4 6 2l 1 1 2 1 1q 4 2e f 8 1a 3 4 2 3 1 3 1 1 1 11 6 d 1 3 g 2 i n 3 11 2 y y n 1p 2 8 6 1 2 2 4 2 2 j 1 2y 4 3 1 n f d f 1 8 1 u 9c 2 b 5 2 36 4 1 ac 1 v8 5w 3 95 6d 63 1h8 m 5y at f5 2ig 2g l 1q 3j e 2j 21 2 3v cf s 5a 2s 4 dv dr 4c 3a 5
weird 7br fh 4y5
welch ul 509
welford 4xh
well 9s 79 3 19 97 si fe 7i 8c 7f 1y9 ml r5 ph ha d9 2dp ox e6 ih 9k
went 6o5 3x5
wer r9
whatev h1 5zy ln
wheel 4p4
whichev 7g2
while tb ad 2m 22 2 3 v ac 3c ml 2i 5v 51 63 22 8c 1e 3 r d 3 4 g 2t p 2 3q 2i 1v 35 5c 89 35 8e 29 2a 3b 1i 34 ai 3 9r 1t nl ae a1 ga 96 rg 7a 3i ij 4g 2p ev 4d e2 g2 8k dh fm 54 da
whisker 7qu
whisper 3kh 8c4 z0
white 3qt 8o 4z z 8 1mc
whiten 1ll 5
whitespac coa
whitnei uo
whole nl da dn bu 3 5 165 k1 1f1 m1 4 14w f5 1 94 40 j2 3u fh o1 13 61 oy 45 5d bn 44 1ek 5 2 oe 1
whom 3d 4z 23 29 2a 2 10r 6 3 19 78 jw 7 bh 9 5dv
whylog 108
wide 2a2 55 1k 1if 1 3 5n 2ww 4x x 2 20m 3ln 1
widen 90h
wider 3rs 7fj
widest 23p 2 ca 9d2
width qq 1zm 4ca tx vo g2 10l 2ew 68
wiggl p2 6rn
wikidata 1ft
wilcoxon ty b1d
wild 2dt 3ay
wildcard 592 1ar u4 2hp
wildli 2sf
willing 79
win 9 dg 1y q2 2m 6 5d 1 8g 1 pv 4dr 13x 1z7 63 2uv 1
wind 9c 1 7ah
window c0 bu d4 bw 1n 1mm il fk 1 b7 q8 2 hm f 1 32 3 4m 6 4p 1h n 4 1 tl 3 1 hf 9 l4 ox 1 oc l0 p6 dz 8g gf at 2 yt 1
wine 4yf 3
winkler qq
winner 75g
winsor 6zh
winter 3sw 1la d6 5ej 2w
wipe 3ql 4ni bo
wire 4kb 1fq 65p 2
wisdom 22v 96i
wise q1 2pr 2iq
wish cu4 1
within 2q p0 1oc 6 2x hj 6u 488 7 b ac 1 3k 5 2io 1z5 2
without 5i 9x 10 q 7o e 4d 15 r 3x 4 1 2 3 2x 36 b 3z 2 6a z 5y 2z y 3w 7s 22 a 39 y a 1 7c 2p 5 y y i 10 2c 16 4z 2 7 4 1e 3w 2s 12 3g 10 o h m 58 1w u n 12 9 i 1y 1k 8x 16 1 4a 3f 36 26 h 6x 1x 2g 2 4 11 1b 6w 30 d 3b k 5c fc 3j 2 y 3 e 5y 3q 1r 7 3b 4 2 34 65 m 1 89 14 1w 55 2t 11 1o a4 1k e 1n 3 2 1h 3j 3k l 11 4 9 5 w 1y 6z 17 k fm a0 21 2x 3y i 2c 2n 9v 36 4l 53 iq lj k 33 51 2k ff 21 1l 2b y b w4 1 23
wizard 383 1xc
wls 5tb
wobbl in 16 13l hd
woe a 3e
woman 3le
women bu 9r 1r 7b 53 6gp 3ug
word ra d 6g 2t 1n 1 2 1 1 2 1 1 1 1 1 1 4b 9 1 2s 8 m 4 1 k 3k 2 9 n 1 1 2 1 2 1 9 1 1 c 8 g 4 b 8 b s 1 1 7 p 9q l 58 3l cs 11 10 l fa 4 1 3 5 z 2 9 7 9 2 2 13 3k 1 1 9 1 1 1 6 1 2 c 1 26 2b 5 1 2m 2 3 1 1 8 c 2x 1 1 5 2s 2 c z 1 v 5 4y 4 1j 6 2 4 g 1 18 t 2 s 13 2e l t i 1 2 6 5s b x 1 4 1 1k 7 o b bn 1 5g 1 i 1 2r 1 c4 1 7 1 t 6s ce 2l 2 162 1 b 3 6 d 1 2 bm 3 w 91 1 2 1x 3 10g pd f3 fh 3s 61 2i 1z a8 2a 1 7 1 1 7a 1 7k e 1j l 6 4k 1 a j 1t 1n 1x 6 6 1 1 6 1 2 3 1d 7 1 d 1 u8 2 39 1 y 5 4 3
wordlist 1hw
wordpiec 1g8
work 23 1 e5 6r 7 dj bg 3u w3 7y k 88 u 6a 6 2 4o 7r 7p x nf 1z 3d o 3r 7 4i 39 c3 1 5j 2 70 al 2 9o o o 4 i 4 u 14 r 1 1 6f 7u d c 4r 11 2p 3z hg fx 72 y 4c 5 f 45 79 6g a0 2h 6m x m 4i 1w 9j 3n 8z 6 m 63 c9 1g p 1d 2 l 7u 8 3 ry cb 3l 8d 2 e8 3q 1
workaround crr
workbook 6eh 4 1hu
workdai 57v
worker 2pz f e 1h 1u a 4 5 1 8 3 3 4 7p v 35 7 2 3 d 3 g 2 4y 2h 4 1 g 2 2 6 1 8n 2 5 7 1 2 s nh 8 ob 3 1h 81 ox 7 27h 9o b9 1b ba e9 e6 5p k0 7o 12l 3 1 fy fy 1
workflow 56k t8 e 1s lv e jf 1ng 8y ta yn 206
workforc bv
workspac aw2
world m0 21r l 1 3 4ov uz 15y 1q4 u2
wors p5 f1 1ko 8j8
worst 2q 23 1 m2 12h gi 6 3z 4ro a7
worth 7 4a 90 jd 1ew aio 1
wrap 2pz f gv 1v 6l 4 13w p5 1f0 u8 1n 4 14l 5 27n 1km do 1
wrapper 1cp 370 na 1cp 24q 27s
write 133 l x 20 12 x t x 3z 3s 3 q u 3 q c 1a5 4 8c h 17 r 5 25 b 2 8o 2j eb 3 3 53 ae 3 3b g3 70 8 3 1b 1n 1c 1b um 1 2 1 1 4 2 b 3d j 13 4f a 8 t 1 1h 2c 1m 4 1 v 3y h 2s e 5y jf 2p ah cf i2 g 3q e 5f 39 h 1j 5y 1y 5m gx 4s 2w 2f 1x df 28 46 51 7u iy 4i 25 jg 1v 1v 8l 1 1 j
writer 19f 4v4 m8 15n 2zy
written ph 1 fy ee 1 1m6 ld 1cx 29w 6 g7 10h 1pj 1z 13k 14j
wrong hb 3 15 6c 1e 5 5a d9 3 25 nr 2k 1 3 1j as 1 z 54 ia 9m 8b 1 lj 8m 49 2 5 bv 7g 31 aq 8 h0 1h1 v ct 4 4y c9 ev 3o 75 4 er 1r0 56 8t i7 30 bh 2 fd 1
wrongli fk br 70l
wrote 16r b9
wuerstchen 481 8na
xavier 3d5
xformer 3ja fj
xgboost 22z c6
xla 3iy 73 7n4
xlora 3ms 9af
xlsx 7we
xml 7w4 3 30b
xpath 7w4
xpo 19s
xpu 3q4 7n1
xss 598
xy 2pd
xyxi 435
xyz 7l
yaml 4hq n6 13v 8l 3 8d 12 4y 3 2l 3y6
yardstick mv 4q2
yarn 3ju
year 7 3x 2h fg 4o gn bt ov 33 87 1l 1xi po 4o 5 3 y 7 1 4j 3r 56 1gh br 6a 41 3bu 1 10 1nt 1
yearli 5dp 1 4 5 6 3 5rl 1ox 2
yen 5s 77n
yeojohnson 73r
yes ld x 4 147 9g 2 1j 5 s ah 1 4 2o 1m 7p 4cb 5 9l 9k 7 lu x ay 5j 1b5 108 1 36 v 2k c9 2w 19m 1
yesterdai 4rm lf 1x as x6 md 3 4 3qb h2 10f
yet 6k 21e 4bo 3ci
yolo 42u
young 7xv 4x2 1
younger lc
yourself o0
zero 4m ds yw 9l 35 gm 3n br 58 jr w 2w 3l 2 lf 4j lz 5u 5v 9y 2e 2 4 6f 27 10i 5r a 6 v 5 e 1 5 cu 1y 1 7 u 1e 1 4 8w d5 9 oe yc ey o3 4a ae 85 1 1p 3n 162 1
zip 4h7 jh 3w 1av g3 16s fk 1bm 13f 1jx
zone ax0 15b 2 hv
zoom 4wq
zscore f3 6nk ny a 45v
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
bass instrument:49
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
drum band:48 instrument:51 rhythm:51 tune:48
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
guitar band:51 instrument:57 melodi:50 music:51 rhythm:53 sound:48 tune:54
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
harmonica instrument:51
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
percuss instrument:61 melodi:48 rhythm:50 string:51
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
piano compos:54 instrument:55 music:49 string:48
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
saxophon instrument:54
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
synth sound:48
synthes instrument:51
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
vocal instrument:50 melodi:55 rhythm:48 sing:51 song:48 voic:51
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
