/**
 * Well-known facts of packaging: import names that differ from the name of the distribution, and distributions whose
 * import name is their own. Consulted after what the repositories themselves declare. Where several distributions bring
 * one import name, all are listed, and the manifest decides.
 */

/** `import name = distribution or distribution`. Dotted import names are namespaces that several share. */
const DIFFERENT = `
  sklearn=scikit-learn; skimage=scikit-image; cv2=opencv-python or opencv-python-headless or opencv-contrib-python or opencv-contrib-python-headless;
  PIL=pillow or pillow-simd; yaml=pyyaml; bs4=beautifulsoup4; dateutil=python-dateutil; dotenv=python-dotenv; jwt=pyjwt; git=gitpython;
  github=pygithub; gitlab=python-gitlab; OpenSSL=pyopenssl; Crypto=pycryptodome or pycrypto; Cryptodome=pycryptodomex; nacl=pynacl;
  serial=pyserial; usb=pyusb; zmq=pyzmq; magic=python-magic; docx=python-docx; pptx=python-pptx; fitz=pymupdf; jose=python-jose;
  multipart=python-multipart; slugify=python-slugify; socks=pysocks; attr=attrs; attrs=attrs; pkg_resources=setuptools; setuptools=setuptools;
  _pytest=pytest; pytest=pytest; py=py or pytest; mock=mock; MySQLdb=mysqlclient; mysql.connector=mysql-connector-python; psycopg2=psycopg2 or psycopg2-binary;
  psycopg=psycopg; pymysql=pymysql; sqlalchemy=sqlalchemy; pymongo=pymongo; bson=pymongo; gridfs=pymongo; redis=redis; kafka=kafka-python or kafka-python-ng;
  confluent_kafka=confluent-kafka; elasticsearch=elasticsearch; snowflake.connector=snowflake-connector-python; snowflake.snowpark=snowflake-snowpark-python;
  google.protobuf=protobuf; google.cloud.storage=google-cloud-storage; google.cloud.bigquery=google-cloud-bigquery;
  google.cloud.bigquery_storage=google-cloud-bigquery-storage; google.cloud.bigtable=google-cloud-bigtable;
  google.cloud.datastore=google-cloud-datastore; google.cloud.firestore=google-cloud-firestore; google.cloud.pubsub=google-cloud-pubsub;
  google.cloud.aiplatform=google-cloud-aiplatform; google.cloud.logging=google-cloud-logging; google.cloud.secretmanager=google-cloud-secret-manager;
  google.cloud.spanner=google-cloud-spanner; google.cloud.exceptions=google-cloud-core; google.cloud.client=google-cloud-core;
  google.cloud.dataproc=google-cloud-dataproc; google.cloud.container=google-cloud-container; google.cloud.run=google-cloud-run; google.cloud.notebooks=google-cloud-notebooks;
  google.auth=google-auth; google.oauth2=google-auth; google.api_core=google-api-core; google.api=googleapis-common-protos; google.rpc=googleapis-common-protos;
  google.type=googleapis-common-protos; google.longrunning=googleapis-common-protos; google.resumable_media=google-resumable-media; google.generativeai=google-generativeai; google.genai=google-genai;
  google.colab=google-colab; google_cloud_pipeline_components=google-cloud-pipeline-components; googleapiclient=google-api-python-client; google_auth_oauthlib=google-auth-oauthlib;
  azure.storage.blob=azure-storage-blob; azure.identity=azure-identity; azure.core=azure-core; azure.ai.ml=azure-ai-ml; azure.keyvault.secrets=azure-keyvault-secrets; azure.cosmos=azure-cosmos;
  azureml=azureml-core; botocore=botocore; boto3=boto3; boto=boto; sagemaker=sagemaker; grpc=grpcio; grpc_tools=grpcio-tools; grpc_reflection=grpcio-reflection;
  grpc_health=grpcio-health-checking; grpc_testing=grpcio-testing; grpc_status=grpcio-status; kubernetes=kubernetes; kfp=kfp; kfp_server_api=kfp-server-api; kfp.pipeline_spec=kfp-pipeline-spec; kfp.kubernetes=kfp-kubernetes; kubernetes_asyncio=kubernetes-asyncio; docker=docker;
  tensorflow=tensorflow or tensorflow-cpu or tensorflow-gpu or tensorflow-macos or tf-nightly; tensorflow_hub=tensorflow-hub; tensorflow_datasets=tensorflow-datasets;
  tensorflow_probability=tensorflow-probability; tensorflow_addons=tensorflow-addons; tensorflow_text=tensorflow-text; tensorboard=tensorboard; tf_keras=tf-keras; keras=keras;
  tensorflow_model_analysis=tensorflow-model-analysis; tensorflow_data_validation=tensorflow-data-validation; tensorflow_transform=tensorflow-transform; tensorflow_metadata=tensorflow-metadata; tfx=tfx; ml_metadata=ml-metadata;
  torch=torch; torchvision=torchvision; torchaudio=torchaudio; torchtext=torchtext; torchmetrics=torchmetrics; torch_xla=torch-xla; torch_geometric=torch-geometric; torch_fidelity=torch-fidelity;
  torchao=torchao; torchsde=torchsde; functorch=torch; caffe2=torch; pytorch_lightning=pytorch-lightning; lightning=lightning; lightning_fabric=lightning-fabric; lightning_utilities=lightning-utilities;
  onnxruntime=onnxruntime or onnxruntime-gpu; onnx=onnx; xgboost=xgboost; lightgbm=lightgbm; catboost=catboost; umap=umap-learn; hdbscan=hdbscan; faiss=faiss-cpu or faiss-gpu;
  sentence_transformers=sentence-transformers; huggingface_hub=huggingface-hub; transformers=transformers; datasets=datasets; tokenizers=tokenizers; accelerate=accelerate; peft=peft; trl=trl;
  diffusers=diffusers; optimum=optimum; evaluate=evaluate; safetensors=safetensors; bitsandbytes=bitsandbytes; flash_attn=flash-attn; xformers=xformers; deepspeed=deepspeed; invisible_watermark=invisible-watermark; imwatermark=invisible-watermark;
  k_diffusion=k-diffusion; note_seq=note-seq; controlnet_aux=controlnet-aux; sentencepiece=sentencepiece; ftfy=ftfy; jax=jax; jaxlib=jaxlib; flax=flax; optax=optax; orbax=orbax-checkpoint; hf_doc_builder=hf-doc-builder; doc_builder=hf-doc-builder; hf_transfer=hf-transfer;
  auto_gptq=auto-gptq; gptqmodel=gptqmodel; awq=autoawq; awq_ext=autoawq-kernels; gguf=gguf; aqlm=aqlm; eetq=eetq; hqq=hqq; mamba_ssm=mamba-ssm; causal_conv1d=causal-conv1d; vllm=vllm; llm_blender=llm-blender; megatron=megatron-core; habana_frameworks=habana-torch-plugin; torch_npu=torch-npu; intel_extension_for_pytorch=intel-extension-for-pytorch; transformer_engine=transformer-engine; msamp=ms-amp; clip=clip; openai=openai; cohere=cohere; anthropic=anthropic;
  langchain_core=langchain-core; langchain_community=langchain-community; langchain_openai=langchain-openai; sqlparse=sqlparse; IPython=ipython; ipykernel=ipykernel; ipywidgets=ipywidgets; notebook=notebook; nbformat=nbformat; nbconvert=nbconvert; jupyter_core=jupyter-core; jupyter_client=jupyter-client; jupytext=jupytext; papermill=papermill;
  matplotlib=matplotlib; mpl_toolkits=matplotlib; pylab=matplotlib; seaborn=seaborn; plotly=plotly; bokeh=bokeh; altair=altair; graphviz=graphviz; pydot=pydot; networkx=networkx; numpy=numpy; scipy=scipy; pandas=pandas; polars=polars; pyarrow=pyarrow; dask=dask; dask_ml=dask-ml; distributed=distributed; modin=modin; vaex=vaex; ibis=ibis-framework; duckdb=duckdb; statsmodels=statsmodels; patsy=patsy; sympy=sympy; numba=numba; cupy=cupy or cupy-cuda11x or cupy-cuda12x; joblib=joblib; cloudpickle=cloudpickle; dill=dill; h5py=h5py; tables=tables; xarray=xarray; imblearn=imbalanced-learn; mlxtend=mlxtend; sktime=sktime; skbase=scikit-base; skpro=skpro; category_encoders=category-encoders; tslearn=tslearn; tsfresh=tsfresh; pmdarima=pmdarima; prophet=prophet; fbprophet=fbprophet; statsforecast=statsforecast; neuralforecast=neuralforecast; gluonts=gluonts; arch=arch; hmmlearn=hmmlearn; pyod=pyod; stumpy=stumpy; dtaidistance=dtaidistance; esig=esig; tbats=tbats; darts=darts; skopt=scikit-optimize; optuna=optuna; hyperopt=hyperopt; ray=ray; wandb=wandb; mlflow=mlflow; neptune=neptune; comet_ml=comet-ml; clearml=clearml; trackio=trackio; dvclive=dvclive; aim=aim; tensorboardX=tensorboardx; gradio=gradio; streamlit=streamlit;
  airflow=apache-airflow; apache_beam=apache-beam; pyspark=pyspark; py4j=py4j; prefect=prefect; dagster=dagster; luigi=luigi; metaflow=metaflow; kedro=kedro; kedro_datasets=kedro-datasets; kedro_viz=kedro-viz; kedro_telemetry=kedro-telemetry; feast=feast; great_expectations=great-expectations; dbt=dbt-core; zenml=zenml; flytekit=flytekit; evidently=evidently; whylogs=whylogs;
  fastapi=fastapi; starlette=starlette; uvicorn=uvicorn; gunicorn=gunicorn; flask=flask; flask_cors=flask-cors; werkzeug=werkzeug; jinja2=jinja2; markupsafe=markupsafe; django=django; rest_framework=djangorestframework; tornado=tornado; aiohttp=aiohttp; httpx=httpx; requests=requests; requests_toolbelt=requests-toolbelt; urllib3=urllib3; certifi=certifi; websocket=websocket-client; websockets=websockets; pydantic=pydantic; pydantic_core=pydantic-core; pydantic_settings=pydantic-settings; marshmallow=marshmallow; typeguard=typeguard; click=click; typer=typer; rich=rich; tqdm=tqdm; colorama=colorama; termcolor=termcolor; tabulate=tabulate; toml=toml; tomli=tomli; tomlkit=tomlkit; ujson=ujson; orjson=orjson; simplejson=simplejson; ruamel=ruamel-yaml; ruamel.yaml=ruamel-yaml; omegaconf=omegaconf; hydra=hydra-core; fire=fire; absl=absl-py; docstring_parser=docstring-parser; packaging=packaging; typing_extensions=typing-extensions; importlib_metadata=importlib-metadata; importlib_resources=importlib-resources; six=six; future=future; wrapt=wrapt; decorator=decorator; deprecated=deprecated; psutil=psutil; filelock=filelock; fsspec=fsspec; s3fs=s3fs; gcsfs=gcsfs; adlfs=adlfs; smart_open=smart-open; lxml=lxml; html5lib=html5lib; regex=regex; nltk=nltk; spacy=spacy; gensim=gensim; jieba=jieba; sacrebleu=sacrebleu; rouge_score=rouge-score; seqeval=seqeval; librosa=librosa; soundfile=soundfile; imageio=imageio; einops=einops; timm=timm; albumentations=albumentations; kornia=kornia; ultralytics=ultralytics; moviepy=moviepy; parameterized=parameterized; hypothesis=hypothesis; freezegun=freezegun; responses=responses; moto=moto; requests_mock=requests-mock; pytest_mock=pytest-mock; testcontainers=testcontainers; coverage=coverage; tox=tox; nox=nox; black=black; isort=isort; ruff=ruff; mypy=mypy; flake8=flake8; pylint=pylint; sphinx=sphinx; docutils=docutils; numpydoc=numpydoc; sphinx_gallery=sphinx-gallery; myst_parser=myst-parser; sphinx_rtd_theme=sphinx-rtd-theme; behave=behave; assertpy=assertpy; pip=pip; wheel=wheel; Cython=cython; cython=cython; cffi=cffi; pybind11=pybind11; triton=triton; pexpect=pexpect; paramiko=paramiko; fabric=fabric; cryptography=cryptography; bcrypt=bcrypt; passlib=passlib; tenacity=tenacity; retrying=retrying; cachetools=cachetools; dpath=dpath; jsonschema=jsonschema; markdown=markdown; pathspec=pathspec; pluggy=pluggy; gitdb=gitdb; cookiecutter=cookiecutter; dynaconf=dynaconf; anyconfig=anyconfig; toposort=toposort; more_itertools=more-itertools; toolz=toolz; cytoolz=cytoolz; pytz=pytz; tzlocal=tzlocal; arrow=arrow; pendulum=pendulum; holidays=holidays; nest_asyncio=nest-asyncio; uvloop=uvloop; trio=trio; anyio=anyio; gevent=gevent; eventlet=eventlet; celery=celery; schedule=schedule; apscheduler=apscheduler; sentry_sdk=sentry-sdk; loguru=loguru; structlog=structlog; prometheus_client=prometheus-client; opentelemetry=opentelemetry-api; opentelemetry.sdk=opentelemetry-sdk; minio=minio; pyodbc=pyodbc; sqlglot=sqlglot; trino=trino; pinecone=pinecone-client; qdrant_client=qdrant-client; chromadb=chromadb; weaviate=weaviate-client; milvus=milvus; pymilvus=pymilvus; hazelcast=hazelcast-python-client; cassandra=cassandra-driver; singlestoredb=singlestoredb; couchbase=couchbase; ikvpy=ikvpy; bigtree=bigtree; mmh3=mmh3; pycocotools=pycocotools; lpips=lpips; basicsr=basicsr; realesrgan=realesrgan; compel=compel; onnx_graphsurgeon=onnx-graphsurgeon; polygraphy=polygraphy; tensorrt=tensorrt; pycuda=pycuda; openvino=openvino; neural_compressor=neural-compressor; nncf=nncf; pynvml=pynvml or nvidia-ml-py; outlines=outlines; text_generation=text-generation; rjieba=rjieba; llava=llava; backoff=backoff; lark=lark; parso=parso; jedi=jedi; antlr4=antlr4-python3-runtime; nvidia.dali=nvidia-dali; tiktoken=tiktoken; math_verify=math-verify; latex2sympy2_extended=latex2sympy2-extended; liger_kernel=liger-kernel; unsloth=unsloth; deepspeed_mii=deepspeed-mii; swanlab=swanlab; mergekit=mergekit; mpi4py=mpi4py; pytorch_fid=pytorch-fid; cleanfid=clean-fid; insightface=insightface; mediapipe=mediapipe; dlib=dlib; decord=decord; av=av; peft_utils=peft`;

const byImport = new Map<string, readonly string[]>(
  DIFFERENT.split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [name, distributions] = entry.split('=');
      return [name.trim(), distributions.split(' or ').map((d) => d.trim())] as const;
    }),
);

/** Distributions that bring the module, by the longest known part of its name. */
export function knownDistributions(module: string): readonly string[] {
  // Google's clients carry the version of their interface in the module: `google.cloud.aiplatform_v1`.
  for (
    let name = module.replace(/_v\d\w*/, '');
    name !== '';
    name = name.slice(0, Math.max(0, name.lastIndexOf('.')))
  ) {
    const found = byImport.get(name);
    if (found !== undefined) return found;
  }
  return [];
}

/** Import names that many unrelated projects use for something of their own. */
export const isGenericName = (name: string): boolean =>
  /^(?:utils?|helpers?|common|core|lib|libs|src|app|apps|main|models?|tests?|testing|config|configs|settings|scripts?|tools?|data|dataset|datasets|base|types|constants|train|training|inference|pipelines?|components?|server|client|api|examples?|docs|setup|conftest|version|run|benchmarks?|features?|modules?|nets?|networks?|eval|evaluation|loss|losses|metrics?|preprocessing|transforms|trainer)$/.test(
    name,
  );

/**
 * Java packages whose artifact cannot be told from a declared group by its beginning: `prefix=group:artifact`.
 */
const JAVA = `
  com.google.common=com.google.guava:guava; com.google.gson=com.google.code.gson:gson; com.google.protobuf=com.google.protobuf:protobuf-java; com.google.inject=com.google.inject:guice;
  org.junit.jupiter=org.junit.jupiter:junit-jupiter-api; org.junit=junit:junit; junit.framework=junit:junit; org.mockito=org.mockito:mockito-core; org.hamcrest=org.hamcrest:hamcrest; org.assertj.core=org.assertj:assertj-core; org.testng=org.testng:testng;
  org.slf4j=org.slf4j:slf4j-api; org.apache.log4j=log4j:log4j; org.apache.logging.log4j=org.apache.logging.log4j:log4j-api; ch.qos.logback.classic=ch.qos.logback:logback-classic; lombok=org.projectlombok:lombok;
  org.apache.commons.lang3=org.apache.commons:commons-lang3; org.apache.commons.lang=commons-lang:commons-lang; org.apache.commons.io=commons-io:commons-io; org.apache.commons.cli=commons-cli:commons-cli; org.apache.commons.codec=commons-codec:commons-codec; org.apache.commons.math3=org.apache.commons:commons-math3;
  com.fasterxml.jackson.databind=com.fasterxml.jackson.core:jackson-databind; com.fasterxml.jackson.annotation=com.fasterxml.jackson.core:jackson-annotations; com.fasterxml.jackson.core=com.fasterxml.jackson.core:jackson-core;
  redis.clients.jedis=redis.clients:jedis; io.grpc=io.grpc:grpc-api; javax.inject=javax.inject:javax.inject; javax.annotation=javax.annotation:javax.annotation-api; org.joda.time=joda-time:joda-time; org.scalatest=org.scalatest:scalatest`;

const byJavaPackage = new Map(
  JAVA.split(';').map((entry) => {
    const [name, artifact] = entry.trim().split('=');
    return [name, artifact] as const;
  }),
);

export function knownArtifact(javaPackage: string): string | null {
  for (let name = javaPackage; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = byJavaPackage.get(name);
    if (found !== undefined) return found;
  }
  return null;
}
