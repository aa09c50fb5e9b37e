import { parseRules } from '../parse.ts';

/** Services of artificial intelligence. */
export const ai = parseRules(String.raw`
openai-api-key ; OpenAI ; API key ; "sk-" ( ( "proj" | "svcacct" | "admin" | "service" | "None" ) "-" )? ( base64url*74 "T3BlbkFJ" base64url*74 | base64url*58 "T3BlbkFJ" base64url*58 | base64url*20 "T3BlbkFJ" base64url*20 ) ; critical anchors=T3BlbkFJ entropy=3
openai-old-api-key ; OpenAI ; API key, named so ; "sk-" ( "proj-" )? base64url*40..160 ; critical words=openai,gpt,chatgpt entropy=3.5
anthropic-api-key ; Anthropic ; API key ; "sk-ant-api" digit*2 "-" base64url*93..95 ; critical entropy=3
anthropic-admin-key ; Anthropic ; admin API key ; "sk-ant-admin" digit*2 "-" base64url*93..95 ; critical entropy=3
anthropic-oauth-token ; Anthropic ; OAuth token ; ( "sk-ant-oat" | "sk-ant-ort" ) digit*2 "-" base64url*80..110 ; critical entropy=3
huggingface-token ; Hugging Face ; access token ; "hf_" alnum*34..37 ; entropy=3
huggingface-organization-token ; Hugging Face ; organization token ; "api_org_" alpha*34 ; entropy=2
groq-key ; Groq ; API key ; "gsk_" alnum*52 ; entropy=3.5
xai-key ; xAI ; API key ; "xai-" base64url*70..120 ; entropy=3.5
openrouter-key ; OpenRouter ; API key ; "sk-or-v1-" Hex*64 ; entropy=3.3
perplexity-key ; Perplexity ; API key ; "pplx-" alnum*48 ; entropy=3.5
replicate-token ; Replicate ; API token ; "r8_" alnum*37 ; entropy=3
nvidia-key ; NVIDIA ; API key ; "nvapi-" base64url*60..70 ; entropy=3.5
cerebras-key ; Cerebras ; API key ; "csk-" alnum*48 ; entropy=3
fireworks-key ; Fireworks.ai ; API key ; "fw_" alnum*22..24 ; entropy=3.5
friendli-key ; Friendli.ai ; API key ; "flp_" alnum*46 ; entropy=3
together-key ; Together AI ; API key ; "tgp_v1_" base64url*43 ; entropy=3
together-old-key ; Together AI ; API key of the old form ; Hex*64 ; words=together,togetherai entropy=3
mistral-key ; Mistral ; API key ; alnum*32 ; words=mistral entropy=3.5
cohere-key ; Cohere ; API key ; alnum*40 ; words=cohere,coapikey entropy=3.5
deepseek-key ; DeepSeek ; API key ; "sk-" Hex*32 ; words=deepseek entropy=3.3
stability-key ; Stability AI ; API key ; "sk-" alnum*48 ; words=stability,dreamstudio entropy=3.5
kimi-key ; Moonshot ; API key ; "sk-" alnum*48 ; words=kimi,moonshot entropy=3.5
minimax-key ; MiniMax ; API key ; "sk-api-" base64url*119 ; entropy=3.5
elevenlabs-key ; ElevenLabs ; API key ; "sk_" Hex*48 ; entropy=3.3
elevenlabs-old-key ; ElevenLabs ; API key of the old form ; Hex*32 ; words=elevenlabs,xikey,xiapi entropy=3
deepgram-key ; Deepgram ; API key ; Hex*40 ; words=deepgram entropy=3.3
assemblyai-key ; AssemblyAI ; API key ; Hex*32 ; words=assemblyai entropy=3
clarifai-key ; Clarifai ; API key ; Hex*32..36 ; words=clarifai entropy=3
langsmith-token ; LangChain ; LangSmith personal token or service key ; ( "lsv2_pt_" | "lsv2_sk_" ) Hex*32 "_" Hex*10 ; entropy=3.3
jina-key ; Jina AI ; API key ; "jina_" base64url*60 ; medium entropy=3.5
tavily-key ; Tavily ; API key ; "tvly-" ( ( "dev" | "prod" ) "-" )? base64url*32 ; entropy=3
firecrawl-key ; Firecrawl ; API key ; "fc-" hex*32 ; entropy=3
voyage-key ; Voyage AI ; API key ; "pa-" base64url*43 ; entropy=4
llama-key ; LlamaIndex ; LlamaCloud API key ; "llx-" base64url*48 ; entropy=3.5
weights-and-biases-key ; Weights & Biases ; API key ; "wandb_v1_" word*77 ; entropy=3.5
weights-and-biases-old-key ; Weights & Biases ; API key of the old form ; Hex*40 ; words=wandb,weightsandbiases entropy=3.3
runpod-key ; RunPod ; API key ; "rpa_" updigit*40 alnum*6 ; entropy=3.5
baseten-key ; Baseten ; API key ; alnum*8 "." alnum*32 ; words=baseten entropy=3.4
ai21-key ; AI21 ; API key ; ( uuid | alnum*32 ) ; words=ai21 entropy=3
zhipu-key ; Zhipu AI ; API key ; Hex*32 "." alnum*16 ; words=zhipu,zhipuai,bigmodel,zai,glm entropy=3.5
ollama-key ; Ollama ; API key ; Hex*32 "." base64url*24 ; words=ollama entropy=3.5
exa-key ; Exa ; API key ; uuid ; words=exa,exaai
upstage-key ; Upstage ; API key ; ( "up_" )? alnum*32..50 ; words=upstage entropy=3.5
cursor-key ; Cursor ; API key ; "key_" Hex*64 ; entropy=3.3
coze-token ; Coze ; personal access token ; "pat_" alnum*64 ; entropy=3.8
devin-key ; Devin ; personal or service API key ; ( "apk_user_" base64*100..180 | "apk_" base64*80..100 ) "="? "="? ; entropy=3.5
devin-user-token ; Devin ; service user token ; "cog_" base32low*52 ; entropy=3.5
vastai-key ; Vast.ai ; API key ; Hex*64 ; words=vastai,vast entropy=3.3
kling-secret ; Kling AI ; secret key ; alnum*32 ; words=kling,klingai entropy=3.5
privateai-token ; Private AI ; API token ; lowdigit*32 ; words=privateai entropy=3
modal-secret ; Modal ; token secret ; "as-" alnum*22 ; words=modal entropy=3.5
brave-search-key ; Brave ; search API key ; "BSA" base64url*24..40 ; medium entropy=3.5 near=brave,search
serpapi-key ; SerpApi ; API key ; Hex*64 ; words=serpapi,serp entropy=3.3
`);
