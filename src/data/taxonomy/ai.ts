import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * What backends do with language models: APIs, retrieval, agents, evaluation, and the machine-learning names that come
 * with them. Not here: vector databases (search-and-analytics) and data science proper (statistics, charts, notebooks).
 * "AI" and "assistant" alone are left out, and "agent", "RAG", "embedding" ask for company: estate agents and textile
 * workers use them.
 */
// biome-ignore format: a table reads best with its rows filled
export const ai = [
  {
    id: 'ai-agents', name: 'AI agents',
    aliases: [
      'LLM agents', 'agentic AI', 'agentic workflows', 'autonomous agents', 'multi-agent systems', 'agent frameworks',
      'AutoGen', 'CrewAI', 'agentic systems', 'OpenAI Assistants', 'OpenAI Agents SDK', 'agent orchestration',
      'AI assistants backend', 'Google ADK', 'Pydantic AI', 'Strands Agents', 'agentic', 'agent tools', 'AI agent',
      'Agent2Agent', 'A2A protocol', 'smolagents', 'agentic coding', 'conversational agents', 'agent evaluation',
      'agents', 'agentic RAG',
    ],
    guard: {
      forms: ['agents', 'agentic', 'autonomous agents', 'agent tools', 'conversational agents', 'multi-agent systems'],
      before: ['with tool', 'with langgraph', 'that call tool', 'with memory'],
      after: ['llm', 'ai', 'langgraph', 'openai'],
      notBefore: [
        'and brokers', 'and landlords', 'and tenants', 'in the field', 'on calls', 'in sales', 'and buyers',
        'for calls', 'in call',
      ],
      notAfter: [
        'estate', 'travel', 'call', 'insurance', 'sales', 'cleaning', 'chemical', 'customer', 'letting', 'service',
        'support', 'field', 'literary', 'chemotherapy', 'contrast', 'ticket', 'reservation', 'centre', 'center',
        'cabin', 'booking', 'phone',
      ],
      near: [...ecosystems.ai, 'mcp', 'function-calling', 'anthropic', 'ai-agents'],
      yes: ['[[LLM agents]] that book meetings', 'LangGraph, RAG, [[agents]]', 'Python, [[AI agents]], MCP'],
      no: [
        'Trained 20 call centre agents.',
        'Estate agents, lettings and viewings',
        'Mixed cleaning agents by label.',
        'Team lead for 30 support agents',
      ],
    },
  },
  {
    id: 'ai-assisted-development', name: 'AI-assisted development',
    aliases: [
      'GitHub Copilot', 'Copilot', 'Claude Code', 'Cursor IDE', 'Cursor', 'Windsurf editor', 'Codeium', 'Tabnine',
      'AI coding tools', 'AI pair programming', 'AI coding assistants', 'Amazon Q Developer', 'CodeWhisperer',
      'Amazon CodeWhisperer', 'AI-assisted coding', 'OpenAI Codex', 'Cody AI', 'AI code review',
      'AI-assisted programming', 'Gemini CLI', 'Cline', 'Aider', 'AI-powered coding', 'JetBrains AI Assistant',
    ],
    guard: {
      forms: ['Copilot', 'Cursor', 'Cline', 'Aider'],
      case: 'exact',
      notBefore: ['pagination', 'based', 'in', 'position', 'on', 'licence', 'hours', 'for microsoft 365', 'studio'],
      notAfter: ['the', 'mouse', 'database', 'as', 'first', 'airline', 'patsy', 'sql', 'a', 'flight', 'pl/sql'],
      near: [
        ...ecosystems.ai, ...ecosystems.javascript, 'github', 'visual-studio-code', 'go', 'java', 'docker', 'git',
        'csharp', 'intellij', 'ai-assisted-development',
      ],
      yes: [
        'Python, [[Copilot]], Docker',
        'TypeScript in [[Cursor]] with tests first',
        'Trialled [[GitHub Copilot]] with 40 engineers.',
      ],
      no: [
        'Copilot on regional jets, 2,100 hours',
        'Airline: captain, copilot, dispatch',
        'Keyed orders with mouse and cursor.',
        'Sang Patsy Cline in a tribute show.',
      ],
    },
  },
  {
    id: 'anthropic', name: 'Anthropic API',
    aliases: [
      'Claude', 'Anthropic', 'Claude API', 'Anthropic Claude', 'Claude Sonnet', 'Claude 3', 'Claude Agent SDK',
      'Claude Opus',
    ],
    implies: ['llm'],
    guard: {
      forms: ['Claude', 'Anthropic'],
      case: 'upper',
      before: ['model', 'api', 'sonnet', 'code', 'prompt', 'opus', 'haiku', 'sdk'],
      notBefore: ['monet', 'debussy', 'van', 'bernard', 'university', 'dupont', 'lemaire', 'moreau'],
      notAfter: ['jean', 'mr', 'by', 'to', 'saint', 'st', 'chef', 'marie', 'père', 'dr'],
      near: [
        ...ecosystems.ai, 'chatgpt', 'gemini', 'mcp', 'bedrock', 'ai-assisted-development', 'rest', 'function-calling',
      ],
      yes: [
        'OpenAI API, [[Claude]], LangChain',
        'Python summaries with [[Claude]] models',
        'RAG, [[Anthropic]], pgvector',
      ],
      no: [
        'Reported to Claude Dupont, head pastry chef.',
        'Guide to Claude Monet’s garden',
        'Pianist: Satie, Ravel, Claude Debussy',
        'Studied at Claude Bernard University, Lyon.',
      ],
    },
  },
  {
    id: 'bedrock', name: 'Amazon Bedrock',
    aliases: ['AWS Bedrock', 'Bedrock', 'Bedrock agents', 'Bedrock AgentCore'],
    implies: ['llm'],
    broader: 'aws',
    guard: {
      forms: ['Bedrock'],
      case: 'exact',
      before: ['model', 'api', 'agent', 'guardrail'],
      notBefore: ['drilling', 'geology', 'of', 'map', 'layer', 'quarry'],
      notAfter: ['the', 'fractured', 'to', 'granite', 'shallow'],
      near: [...ecosystems.aws, ...ecosystems.ai, 'anthropic', 'sagemaker'],
      yes: ['Lambda, [[Bedrock]], S3', 'RAG over policy texts with AWS and [[Bedrock]]'],
      no: [
        'Drilled 40 m into fractured bedrock.',
        'Geology: till, bedrock, aquifer',
        'Trust is the Bedrock of good nursing.',
      ],
    },
  },
  {
    id: 'computer-vision', name: 'Computer vision',
    aliases: [
      'OpenCV', 'image recognition', 'object detection', 'YOLO', 'OCR', 'Tesseract', 'image classification',
      'image processing', 'face recognition', 'AWS Textract', 'Amazon Rekognition', 'document AI', 'Textract',
      'ImageMagick', 'Amazon Textract',
    ],
    guard: {
      forms: ['OCR', 'image processing', 'YOLO', 'image classification', 'Tesseract', 'object detection'],
      case: 'upper',
      before: ['service', 'pipeline', 'api', 'engine'],
      notBefore: ['gcse', 'exam', 'board', 'county', 'a level', 'lab', 'drug'],
      notAfter: ['gcse', 'edexcel', 'satellite', 'the', 'x-ray'],
      near: [...ecosystems.ai, ...ecosystems.backend, 'opencv', 'aws', 'computer-vision', 'matlab'],
      yes: ['Python, [[OpenCV]], Docker', 'FastAPI [[OCR]] service for invoices', 'C++, [[image processing]], Python'],
      no: [
        'A Levels (OCR): Biology, Chemistry',
        'Marked papers for AQA and OCR.',
        'Darkroom and image processing for weddings',
        'GCSE OCR examiner, history',
      ],
    },
  },
  {
    id: 'deep-learning', name: 'Deep learning',
    aliases: [
      'neural networks', 'CNNs', 'LSTM', 'transformer models', 'recurrent neural networks',
      'convolutional neural networks', 'artificial neural networks', 'transformers', 'Hugging Face Transformers',
      'CUDA', 'GANs', 'diffusion models', 'deep neural networks', 'reinforcement learning',
    ],
    implies: ['machine-learning'],
    guard: {
      forms: ['transformers', 'GANs', 'Deep learning', 'neural networks', 'reinforcement learning'],
      before: ['model', 'framework', 'library'],
      notBefore: ['and switchgear', 'for pupils', 'in the brain', 'of mice', 'in toddlers', 'maintenance', 'oil'],
      notAfter: ['power', 'kv', 'distribution', 'voltage', 'step-up', 'classroom', 'serviced'],
      near: [
        ...ecosystems.ai, 'cpp', 'keras', 'computer-vision', 'nlp', 'matlab', 'scikit-learn', 'r', 'java',
        'deep-learning', 'sql',
      ],
      yes: [
        'PyTorch, [[deep learning]], Python',
        'NLP with [[transformers]] and FastAPI',
        'C++, [[neural networks]], Python',
      ],
      no: [
        'Serviced power transformers and relays.',
        'Inquiry, play and deep learning for pupils',
        'Mapped neural networks in mice.',
        'Sold Transformers toys and comics.',
      ],
    },
  },
  {
    id: 'embeddings', name: 'Embeddings',
    aliases: [
      'text embeddings', 'vector embeddings', 'embedding models', 'sentence transformers', 'word2vec',
      'sentence embeddings', 'embedding search', 'word embeddings', 'OpenAI embeddings', 'BERT', 'Sentence-BERT',
      'reranking', 'FAISS', 'cross-encoder reranking', 'semantic embeddings',
    ],
    guard: {
      forms: ['BERT'],
      case: 'upper',
      notBefore: ['and ernie', 'jansen'],
      notAfter: ['mr', 'by', 'to'],
      near: ecosystems.ai,
      yes: ['Python, [[BERT]], PyTorch', 'Stored [[text embeddings]] in pgvector.'],
      no: ['Reported to Bert Jansen, site foreman.', 'Puppets: Bert, Elmo, Grover'],
    },
  },
  {
    id: 'fine-tuning', name: 'Model fine-tuning',
    aliases: [
      'fine-tuning LLMs', 'LoRA', 'QLoRA', 'LLM fine-tuning', 'PEFT', 'RLHF', 'instruction tuning', 'model training',
      'fine-tuned models', 'fine-tuned LLMs', 'fine-tuned', 'DPO training', 'model distillation',
      'quantisation of models', 'fine-tuning',
    ],
    guard: {
      forms: ['LoRA', 'fine-tuned', 'fine-tuning', 'model training'],
      case: 'upper',
      before: ['llm', 'llama', 'bert', 'adapter', 'of llm', 'a llama', 'mistral'],
      notBefore: [
        'recipes', 'menus', 'the menu', 'pianos', 'engines', 'processes', 'of menus', 'of engines', 'agency', 'catwalk',
      ],
      notAfter: ['ms', 'mrs', 'we', 'menu'],
      near: [...ecosystems.ai, 'deep-learning', 'mlops', 'fine-tuning', 'keras', 'scikit-learn'],
      yes: ['[[Fine-tuned]] Llama models in PyTorch.', 'Hugging Face, [[LoRA]], Python'],
      no: [
        'Fine-tuned recipes and plating with the team.',
        'Set up LoRa water meters for a farm.',
        'Tuned and fine-tuned church organs.',
        'Fashion model training and catwalk',
      ],
    },
  },
  {
    id: 'function-calling', name: 'Function calling',
    aliases: [
      'tool calling', 'LLM function calling', 'structured outputs', 'LLM tool use', 'JSON mode', 'tool use with LLMs',
      'constrained decoding',
    ],
    implies: ['llm'],
  },
  {
    id: 'gemini', name: 'Google Gemini',
    aliases: ['Gemini API', 'Gemini', 'Google AI Studio', 'Gemini Pro', 'PaLM API', 'Gemini Flash', 'Gemma'],
    implies: ['llm'],
    guard: {
      forms: ['Gemini', 'Gemma'],
      case: 'upper',
      before: ['model', 'api', 'flash', 'pro'],
      notBefore: ['hotel', 'hospital', 'season', 'collins', 'arterton', 'and', 'observatory', 'crypto'],
      notAfter: ['star sign', 'ms', 'by', 'to', 'miss', 'project'],
      near: [...ecosystems.ai, 'anthropic', 'vertex-ai', 'chatgpt', 'gcp'],
      yes: ['OpenAI API, [[Gemini]], LangChain', 'Python chat backend on [[Gemini]] models'],
      no: [
        'Horoscope columns: Aries, Gemini, Virgo',
        'Reported to Gemma Collins, salon owner.',
        'Night auditor, Gemini Hotel',
        'Telescope time at Gemini Observatory',
      ],
    },
  },
  {
    id: 'generative-ai', name: 'Generative AI',
    aliases: [
      'GenAI', 'Gen AI', 'generative AI applications', 'generative models', 'AI applications', 'AI integration',
      'AI-powered features', 'AI features', 'AI backend', 'AI services integration', 'AI engineering',
      'AI-powered applications', 'chatbots', 'chatbot', 'AI chatbots', 'artificial intelligence', 'AI integrations',
      'AI gateway', 'AI workflows', 'Dialogflow', 'Rasa',
    ],
    guard: {
      forms: [
        'artificial intelligence', 'chatbots', 'chatbot', 'AI workflows', 'AI applications', 'GenAI', 'Generative AI',
        'Gen AI',
      ],
      before: ['backend', 'api', 'service', 'in python', 'application'],
      notBefore: ['for copy', 'for content', 'for images', 'for marketing', 'in marketing', 'on website'],
      notAfter: ['marketing', 'written by'],
      near: [...ecosystems.ai, ...ecosystems.backend, 'nlp'],
      yes: ['LangChain, [[GenAI]], Python', 'Node.js [[chatbot]] for a bank', 'Java, SQL, [[artificial intelligence]]'],
      no: [
        'Wrote ads with generative AI for marketing.',
        'Handed hard calls from the chatbot to staff.',
        'Elective: artificial intelligence and ethics in law',
        'Booked talks on artificial intelligence for managers.',
      ],
    },
  },
  {
    id: 'guardrails', name: 'LLM guardrails',
    aliases: [
      'guardrails', 'prompt injection', 'prompt-injection defence', 'content moderation models', 'LLM security',
      'NeMo Guardrails', 'Guardrails AI', 'AI safety filters', 'Llama Guard', 'AI guardrails',
      'hallucination reduction', 'prompt injection mitigation', 'hallucination detection',
    ],
    guard: {
      forms: ['guardrails'],
      notBefore: ['on stairs', 'and scaffolds', 'on', 'along'],
      notAfter: ['fitted', 'steel', 'road', 'safety'],
      near: ecosystems.ai,
      yes: ['RAG, [[guardrails]], Python', 'LLM answers checked by [[guardrails]]'],
      no: ['Fitted guardrails and toe boards.', 'Repaired road guardrails at night.'],
    },
  },
  {
    id: 'hugging-face', name: 'Hugging Face',
    aliases: [
      'HuggingFace Hub', 'Text Generation Inference', 'Hugging Face Inference', 'TGI inference', 'Hugging Face models',
    ],
  },
  {
    id: 'kubeflow', name: 'Kubeflow',
    aliases: [
      'KServe', 'Seldon Core', 'Metaflow', 'BentoML', 'Feast feature store', 'Ray Serve', 'Ray cluster', 'ZenML',
      'Anyscale', 'feature stores',
    ],
    implies: ['mlops'],
  },
  {
    id: 'langchain', name: 'LangChain',
    aliases: ['LangChain.js', 'LangSmith', 'LangChain4j', 'LangServe', 'LCEL'],
    implies: ['llm'],
  },
  { id: 'langgraph', name: 'LangGraph', implies: ['ai-agents'] },
  {
    id: 'llamaindex', name: 'LlamaIndex',
    aliases: ['GPT Index', 'Haystack NLP', 'deepset Haystack', 'LlamaParse', 'Unstructured.io'],
    implies: ['llm'],
  },
  {
    id: 'llm', name: 'Large language models',
    aliases: [
      'LLM', 'LLMs', 'LLM integration', 'LLM APIs', 'LLM applications', 'language models', 'LLM-powered', 'LLM-based',
      'GPT', 'foundation models', 'Mistral AI', 'LLM backend', 'OpenRouter', 'LiteLLM', 'DeepSeek', 'Cohere',
      'LLM-powered features', 'LLM gateway', 'LLM pipelines', 'Mixtral', 'Groq', 'DSPy', 'LLM orchestration', 'SLMs',
      'LLM inference', 'Qwen', 'open-source LLMs', 'token usage',
    ],
    guard: {
      forms: ['LLM', 'GPT', 'Cohere', 'LLMs', 'Mistral AI', 'foundation models', 'token usage', 'SLMs'],
      case: 'upper',
      notBefore: [
        'degree', 'international', 'human', 'tax', 'commercial', 'european', 'in', 'candidate', 'university', 'thesis',
        'graduate', 'with', 'levels', 'public', 'alt', 'enzyme', 'corporate', 'ast',
      ],
      notAfter: ['ba', 'llb', 'of', 'serum', 'llb,', 'llb and'],
      yes: ['Wired an [[LLM]] into the support desk.', 'Python, [[GPT]], LangChain', '[[LLM-powered]] search in Go'],
      no: [
        'LLM International Law, Leiden',
        'LLB and LLM, University of Nairobi',
        'Serum GPT and AST levels',
        'LLM in Human Rights, 2014',
      ],
    },
  },
  {
    id: 'llm-evaluation', name: 'LLM evaluation',
    aliases: [
      'LLM evals', 'evals', 'Ragas', 'LLM-as-a-judge', 'prompt evaluation', 'Langfuse', 'LLM observability',
      'promptfoo', 'LLM testing', 'DeepEval', 'LLM monitoring', 'Arize Phoenix', 'LLMOps',
    ],
    implies: ['llm'],
    guard: {
      forms: ['evals', 'Ragas'],
      notBefore: ['of staff', 'and discharge', 'and talas', 'on sitar', 'and discharges'],
      notAfter: ['nursing', 'staff', 'teacher', 'indian', 'pt', 'annual', 'employee'],
      near: [...ecosystems.ai, 'anthropic'],
      yes: ['LangChain, RAG, [[evals]]', 'Python, [[Ragas]], OpenAI API'],
      no: ['Physio: initial evals and discharges', 'Sang ragas and talas at temples.'],
    },
  },
  {
    id: 'local-llms', name: 'Local model serving',
    aliases: [
      'Ollama', 'vLLM', 'llama.cpp', 'Llama', 'Meta Llama', 'LM Studio', 'self-hosted LLMs', 'local LLMs', 'Llama 3',
      'GGUF', 'SGLang', 'Llama models',
    ],
    implies: ['llm'],
    guard: {
      forms: ['Llama'],
      case: 'upper',
      before: ['model'],
      notBefore: ['wool', 'trek', 'trekking', 'farm', 'rides', 'and alpaca'],
      notAfter: ['a', 'the', 'alpaca', 'dalai', 'alpaca,', 'fed'],
      near: ecosystems.ai,
      yes: ['PyTorch, [[Llama]], Python', 'Served [[Llama models]] to LangChain.', 'RAG, [[Ollama]], FastAPI'],
      no: ['Led llama trekking in Wales.', 'Farm: goat, llama, sheep', 'Spun alpaca and Llama wool.'],
    },
  },
  {
    id: 'machine-learning', name: 'Machine learning',
    aliases: [
      'ML', 'ML models', 'ML pipelines', 'machine learning models', 'AI/ML', 'ML/AI', 'ML engineering',
      'supervised learning', 'recommender systems', 'recommendation engine', 'XGBoost', 'predictive models',
      'recommendation systems', 'machine learning algorithms', 'ML services', 'anomaly detection', 'LightGBM',
      'AI and machine learning', 'predictive modelling', 'feature engineering', 'Weka', 'ML algorithms',
      'recommendation engines', 'classification models', 'random forest', 'Azure Machine Learning',
      'applied machine learning', 'Spark MLlib', 'ML.NET',
    ],
    guard: {
      forms: ['ML', 'anomaly detection', 'predictive modelling', 'predictive models', 'feature engineering'],
      case: 'exact',
      before: [
        'model', 'pipeline', 'service', 'engineer', 'platform', 'feature', 'team', 'inference', 'training', 'workload',
      ],
      after: ['ai and', 'ai,'],
      notBefore: ['of', 'saline', 'doses', 'syringe', 'vial', 'per', 'bottles'],
      notAfter: [
        '5', '10', '50', '100', '250', '500', '20', '2', 'fetal', 'fetal', 'ug', 'mg', 'per', '330', '750', 'in',
      ],
      near: [
        ...ecosystems.ai, ...ecosystems.backend, 'spark', 'numpy', 'pandas', 'scikit-learn', 'r', 'deep-learning',
        'matlab', 'data-structures', 'nlp', 'computer-vision',
      ],
      yes: ['Python, [[ML]], PyTorch', 'Served [[ML models]] behind gRPC.', 'Python jobs with [[anomaly detection]]'],
      no: [
        'Drew up 5 ML saline syringes.',
        'Bartender: measures of 25 ML and 50 ML',
        'Foetal anomaly detection by ultrasound',
        'Filled vials to 10 ML.',
      ],
    },
  },
  {
    id: 'mcp', name: 'Model Context Protocol',
    aliases: ['MCP', 'MCP servers', 'MCP tools', 'MCP clients', 'Model Context Protocol servers'],
    implies: ['llm'],
    guard: {
      forms: ['MCP', 'MCP servers', 'MCP tools', 'MCP clients'],
      case: 'exact',
      before: ['server', 'tool', 'client', 'integration', 'sdk'],
      notBefore: ['joint', 'fracture', 'splint', 'joints', 'flexion', 'certified', 'exam'],
      notAfter: ['microsoft', 'thumb', 'fourth', 'certified', 'finger', 'ip and'],
      near: [...ecosystems.ai, 'anthropic', 'ai-assisted-development', 'function-calling', 'gemini'],
      yes: ['LLM, RAG, [[MCP]]', 'Wrote an [[MCP server]] in Python.', 'Claude, [[MCP]], TypeScript'],
      no: [
        'Splinted MCP joints after hand surgery.',
        'Hand therapy: DIP, PIP, MCP',
        'Microsoft MCP certified help desk agent',
        'Cast MCP fracture care in A&E',
      ],
    },
  },
  {
    id: 'mlops', name: 'MLOps',
    aliases: [
      'ML Ops', 'MLflow', 'model deployment', 'model serving', 'Weights & Biases', 'DVC', 'model monitoring',
      'ML infrastructure', 'model registry', 'model inference', 'ONNX', 'ONNX Runtime', 'TorchServe',
      'TensorFlow Serving', 'Triton Inference Server', 'NVIDIA Triton', 'inference service', 'inference APIs',
      'ML platform', 'TensorRT', 'ML deployment', 'deployed ML models', 'model hosting', 'ML model deployment',
    ],
    implies: ['machine-learning'],
  },
  {
    id: 'nlp', name: 'Natural language processing',
    aliases: [
      'NLP', 'spaCy', 'NLTK', 'text classification', 'named entity recognition', 'sentiment analysis', 'text mining',
      'Gensim', 'speech recognition', 'Stanford NLP', 'Apache OpenNLP', 'speech-to-text', 'text-to-speech',
      'Whisper API', 'information extraction', 'OpenAI Whisper', 'information retrieval',
    ],
    guard: {
      forms: [
        'NLP', 'sentiment analysis', 'text mining', 'speech-to-text', 'information retrieval', 'speech recognition',
      ],
      case: 'upper',
      before: ['model', 'pipeline', 'service', 'api'],
      notBefore: [
        'coach', 'practitioner', 'master', 'coaching', 'certified', 'trainer', 'techniques', 'of comments', 'therapist',
      ],
      notAfter: ['certified', 'hypnosis', 'coaching', 'hypnosis,', 'coaching,', 'brand', 'media', 'in'],
      near: [...ecosystems.ai, ...ecosystems.backend, 'deep-learning', 'spacy', 'elasticsearch', 'lucene', 'nlp'],
      yes: ['Python, [[NLP]], PyTorch', 'Built an [[NLP]] service for claims.', '[[Text classification]] in Java'],
      no: [
        'Life coach: NLP, hypnosis, breath work',
        'Certified NLP practitioner and trainer',
        'Brand sentiment analysis on social posts',
        'Master in NLP coaching, Madrid',
      ],
    },
  },
  {
    id: 'numpy', name: 'NumPy',
    aliases: ['SciPy', 'Numba', 'Matplotlib', 'Seaborn', 'Plotly', 'statsmodels'],
    implies: ['python'],
  },
  {
    id: 'openai-api', name: 'OpenAI API',
    aliases: [
      'OpenAI', 'ChatGPT', 'GPT-4', 'ChatGPT API', 'GPT-4o', 'Azure OpenAI', 'GPT-3', 'Azure OpenAI Service',
      'OpenAI SDK', 'GPT-3.5', 'GPT-5', 'DALL-E', 'GPT-4 API', 'GPT APIs', 'OpenAI GPT', 'Azure AI Foundry',
      'Azure AI Search', 'Azure Cognitive Services', 'Azure AI Services', 'OpenAI models',
    ],
    implies: ['llm'],
    guard: {
      forms: ['ChatGPT', 'OpenAI', 'DALL-E'],
      before: ['api', 'integration', 'model', 'plugin', 'sdk'],
      after: ['integrated', 'integrate'],
      notBefore: ['for copy', 'for emails', 'for lesson plans', 'for blog posts', 'for captions', 'for posts'],
      notAfter: ['excel', 'canva,', 'canva and'],
      near: [...ecosystems.ai, ...ecosystems.backend],
      yes: [
        'Integrated [[OpenAI models]] into a Django app.',
        'Python, [[ChatGPT]], LangChain',
        'Answers from [[GPT-4]] with sources',
      ],
      no: [
        'Marketing: Canva, ChatGPT, Mailchimp',
        'Drafted lesson plans with ChatGPT.',
        'Wrote captions in ChatGPT for posts.',
      ],
    },
  },
  {
    id: 'pandas', name: 'pandas',
    aliases: ['Polars', 'Dask', 'PyArrow', 'DataFrames', 'GeoPandas'],
    implies: ['python'],
    guard: {
      forms: ['pandas', 'DataFrames', 'Polars', 'Dask'],
      notBefore: ['conservation', 'enclosure', 'and', 'in chengdu', 'keeper'],
      notAfter: ['giant', 'red', 'the', 'fed', 'of'],
      near: [
        ...ecosystems.python, 'numpy', 'sql', 'jupyter', 'spark', 'machine-learning', 'scikit-learn', 'r', 'airflow',
        'rust', 'postgresql', 'pyspark', 'aws',
      ],
      yes: ['Python, [[pandas]], SQL', 'Python [[pandas]] jobs in Airflow'],
      no: ['Fed giant pandas and red deer.', 'Keeper: bears, pandas, lynx', 'Raised funds for pandas in Chengdu.'],
    },
  },
  {
    id: 'prompt-engineering', name: 'Prompt engineering',
    aliases: [
      'prompt design', 'prompting', 'few-shot prompting', 'prompt templates', 'chain-of-thought prompting',
      'system prompts', 'context engineering', 'prompt optimisation', 'prompt management', 'prompt caching',
      'prompt chaining',
    ],
    guard: {
      forms: ['prompting', 'system prompts', 'Prompt engineering', 'prompt design'],
      after: ['llm'],
      notBefore: [
        'guests', 'residents', 'clients', 'patients', 'actors', 'for copy', 'for images', 'for ads', 'hierarchy',
        'pupils',
      ],
      notAfter: ['verbal', 'by', 'stage', 'without', 'gentle'],
      near: [...ecosystems.ai, 'anthropic', 'gemini', 'chatgpt', 'fine-tuning'],
      yes: [
        'RAG, [[prompt engineering]], Python',
        'Structured LLM output and [[prompting]] with tests',
        'OpenAI API, [[prompt templates]]',
      ],
      no: [
        'Helped residents wash and dress by verbal prompting.',
        'Stage manager: prompting, props, cues',
        'Content writer: SEO, prompt engineering for ads',
        'Supported pupils with gentle prompting.',
      ],
    },
  },
  {
    id: 'pytorch', name: 'PyTorch',
    aliases: ['Torch', 'PyTorch Lightning', 'torchvision', 'JAX'],
    implies: ['python', 'deep-learning'],
    guard: {
      forms: ['Torch', 'JAX'],
      case: 'upper',
      notBefore: ['relay', 'welding', 'cutting', 'airport', 'florida', 'lamp'],
      notAfter: ['olympic', 'welding', 'gas', 'oxyacetylene', 'cutting', 'the', 'a'],
      near: [
        'python', 'tensorflow', 'machine-learning', 'cuda', 'numpy', 'keras', 'deep-learning', 'scikit-learn', 'lua',
      ],
      yes: ['Python, [[JAX]], TensorFlow', 'Trained rankers in [[PyTorch]].'],
      no: [
        'Carried the Olympic torch in 2012.',
        'Welder: MIG, TIG, torch cutting',
        'Line chef near JAX airport, Florida',
      ],
    },
  },
  {
    id: 'rag', name: 'Retrieval-augmented generation',
    aliases: [
      'RAG', 'RAG pipelines', 'retrieval augmented generation', 'GraphRAG', 'RAG systems', 'hybrid retrieval',
      'RAG applications', 'RAG chatbots', 'document chunking', 'RAG architecture', 'RAG service', 'RAG backend',
      'knowledge-base retrieval', 'grounded answers',
    ],
    implies: ['llm'],
    guard: {
      forms: ['RAG', 'RAG systems'],
      case: 'exact',
      before: [
        'pipeline', 'chatbot', 'application', 'app', 'service', 'search', 'system', 'assistant', 'architecture',
        'backend',
      ],
      notBefore: [
        'status', 'rating', 'week', 'rugs', 'rug', 'report', 'reports', 'doll', 'dolls', 'reporting', 'rated',
        'magazine', 'mouth',
      ],
      notAfter: ['project', 'red amber green', 'doll', 'glad', 'the', 'wool', 'weekly'],
      near: [
        ...ecosystems.ai, 'elasticsearch', 'opensearch', 'postgresql', 'pinecone', 'anthropic', 'qdrant', 'weaviate',
        'mcp', 'gemini', 'bedrock', 'reranking',
      ],
      yes: [
        'LangChain, [[RAG]], pgvector',
        'Built a [[RAG]] assistant over 40,000 manuals.',
        'Python, [[RAG]], OpenAI API',
      ],
      no: [
        'Project RAG status reports each week',
        'RAG week volunteer, student union',
        'Knotted rag rugs and quilts.',
        'Tracked risks with RAG rating and logs.',
      ],
    },
  },
  {
    id: 'sagemaker', name: 'Amazon SageMaker',
    aliases: ['AWS SageMaker', 'SageMaker', 'SageMaker endpoints'],
    implies: ['machine-learning'],
    broader: 'aws',
  },
  {
    id: 'scikit-learn', name: 'scikit-learn',
    aliases: ['sklearn', 'CatBoost', 'scikit'],
    implies: ['python', 'machine-learning'],
  },
  {
    id: 'semantic-kernel', name: 'Semantic Kernel',
    aliases: ['Microsoft Semantic Kernel', 'Microsoft Agent Framework', 'Microsoft.Extensions.AI'],
    implies: ['llm'],
  },
  { id: 'spring-ai', name: 'Spring AI', implies: ['spring', 'llm'] },
  {
    id: 'tensorflow', name: 'TensorFlow',
    aliases: ['Keras', 'TensorFlow Lite', 'TensorFlow 2', 'TensorFlow.js', 'Theano', 'TF Keras', 'Caffe'],
    implies: ['machine-learning'],
    guard: {
      forms: ['Caffe'],
      case: 'upper',
      notBefore: ['nero', 'latte', 'bar', 'italiano'],
      notAfter: ['il', 'the', 'al', 'at'],
      near: ['pytorch', 'tensorflow', 'python', 'cpp', 'opencv', 'deep-learning'],
      yes: ['C++, [[Caffe]]', 'Served [[TensorFlow]] models.'],
      no: ['Barista at Caffe Nero, Bath', 'Waiter, Il Caffe, Rome'],
    },
  },
  {
    id: 'vector-search', name: 'Vector search',
    aliases: [
      'semantic search', 'similarity search', 'hybrid search', 'nearest neighbour search', 'HNSW', 'ANN search',
      'approximate nearest neighbour', 'vector similarity', 'vector stores', 'vector indexing', 'vector store',
      'vector similarity search',
    ],
  },
  {
    id: 'vertex-ai', name: 'Vertex AI',
    aliases: [
      'Google Vertex AI', 'GCP Vertex AI', 'Vertex AI pipelines', 'Google AI Platform', 'Google AutoML', 'AutoML',
    ],
    implies: ['machine-learning'],
    broader: 'gcp',
  },
  {
    id: 'workflow-ai', name: 'AI workflow builders',
    aliases: [
      'n8n', 'Zapier', 'Make.com', 'Flowise', 'Dify', 'Langflow', 'Integromat', 'IFTTT', 'Power Automate',
      'Microsoft Power Automate', 'Copilot Studio',
    ],
    guard: {
      forms: ['Zapier', 'Power Automate', 'Microsoft Power Automate'],
      near: [...ecosystems.backend, ...ecosystems.ai, 'webhooks', 'azure'],
      yes: ['Python, [[n8n]], PostgreSQL', 'REST hooks for [[Zapier]]'],
      no: ['Sent newsletters by Zapier and Mailchimp.', 'Office forms in Power Automate and Excel'],
    },
  },
] as const satisfies readonly SkillRow[]
