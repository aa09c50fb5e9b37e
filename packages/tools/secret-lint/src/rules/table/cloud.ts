import { parseRules } from '../parse.ts';

/** Clouds, hosting and infrastructure: their loss hands over machines and data. */
export const cloud = parseRules(String.raw`
aws-access-key-id ; AWS ; access key id ; ( "AKIA" | "ASIA" | "ABIA" | "ACCA" ) base32*16 ; critical entropy=3 proof=aws-key-id
aws-a3t-key-id ; AWS ; access key id of the old form ; "A3T" updigit base32*16 ; critical entropy=3
aws-secret-access-key ; AWS ; secret access key ; [A-Za-z0-9+/]*40 ; critical entropy=4 words=aws,awssecret,secretaccesskey,amazon,s3secret,s3,secretkey
aws-session-token ; AWS ; session token ; [A-Za-z0-9+/]*150..1500 "="? "="? ; critical entropy=4.5 words=awssession,sessiontoken,awssecuritytoken
aws-sts-token ; AWS ; session token, by how it begins ; ( "IQoJb3JpZ2luX2Vj" | "FwoGZXIvYXdz" | "FQoGZXIvYXdz" ) [A-Za-z0-9+/]*100..1500 "="? "="? ; critical entropy=4
aws-appsync-key ; AWS ; AppSync API key ; "da2-" lowdigit*26 ; critical entropy=3
aws-bedrock-key ; AWS ; Bedrock API key, long-lived ; "ABSK" base64*109..269 "="? "="? ; critical entropy=3
aws-bedrock-short-key ; AWS ; Bedrock API key, short-lived ; "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t" [A-Za-z0-9+/=]*0..2000 ; critical
aws-mws-token ; AWS ; Marketplace Web Service token ; "amzn.mws." uuid ; entropy=3
aws-cognito-secret ; AWS ; Cognito app client secret ; lowdigit*51..52 ; words=cognito entropy=3.5
gcp-api-key ; Google ; API key ; "AIza" base64url*35 ; critical entropy=3.5
gcp-api-key-base64 ; Google ; API key in base64 ; "QUl6YVN" base64*45 "="? "="? ; critical
gcp-oauth-token ; Google ; OAuth access token ; "ya29." base64url*20..1024 ; critical entropy=3
gcp-oauth-secret ; Google ; OAuth client secret ; "GOCSPX-" base64url*28 ; critical entropy=3
gcp-refresh-token ; Google ; OAuth refresh token ; "1//0" base64url*40..512 ; critical entropy=3.5
gcp-gemini-key ; Google ; Gemini API key ; "AQ.Ab8RN6" base64url*44 ; critical entropy=4
gcp-client-secret ; Google ; OAuth client secret of the old form ; base64url*24 ; words=googleclient,googlesecret,googleoauth entropy=3.5
firebase-server-key ; Google ; Firebase Cloud Messaging server key ; "AAAA" base64url*7 ":APA91b" base64url*134 ; anchors=:APA91b entropy=3
firebase-database-secret ; Google ; Firebase database secret ; alnum*40 ; words=firebase entropy=3.5
recaptcha-secret ; Google ; reCAPTCHA key ; "6L" [c-f] base64url*37 ; words=recaptcha,captcha entropy=3
azure-client-secret ; Azure ; client secret of an application ; [A-Za-z0-9_~.]*3 digit "Q~" [A-Za-z0-9_~.-]*31..34 ; critical entropy=3 anchors=0Q~,1Q~,2Q~,3Q~,4Q~,5Q~,6Q~,7Q~,8Q~,9Q~
azure-storage-key ; Azure ; storage account key ; base64*86 "==" ; critical entropy=4 words=accountkey,storage,storagekey,azure,azurestorage,sharedkey,accesskey,primarykey,cosmos,cosmosdb,blob proof=azure-storage
azure-shared-access-key ; Azure ; shared access key ; base64*43 "=" ; critical entropy=3.5 words=sharedaccesskey,servicebus,eventhub,iothub,azure,sbus
azure-sas-signature ; Azure ; shared access signature ; "&sig=" [A-Za-z0-9%+/]*43..70 ( "%3D" | "%3d" | "=" ) ; critical entropy=3.5
azure-devops-pat ; Azure ; DevOps personal access token ; ( base32low*52 | lowdigit*76 "AZDO" alnum*4 ) ; critical entropy=3.5 words=azure,devops,azdo,vsts,vssts,ado
azure-function-key ; Azure ; function key ; [A-Za-z0-9_-]*44..54 "="? "="? ; words=functionkey,functions,functionhost,xfunctionskey,code entropy=4
azure-app-config ; Azure ; App Configuration connection string ; "https://" [A-Za-z0-9-]*1..80 ".azconfig.io;Id=" [A-Za-z0-9+/:=_-]*4..80 ";Secret=" [A-Za-z0-9+/=]*32..100 ; critical anchors=.azconfig.io entropy=3
azure-openai-key ; Azure ; OpenAI or Cognitive Services key ; Hex*32 ; words=azureopenai,cognitive,azureapi,speechkey,ocpapim,subscriptionkey entropy=3
azure-search-key ; Azure ; AI Search key ; alnum*42 "AzSe" alnum*6 ; critical anchors=AzSe entropy=3
azure-cosmos-key ; Azure ; Cosmos DB key ; [A-Za-z0-9]*76 "ACDb" [A-Za-z0-9+/]*4..6 "==" ; critical anchors=ACDb entropy=3
azure-container-registry-key ; Azure ; Container Registry key ; [A-Za-z0-9+/]*42 "+ACR" [A-Za-z0-9]*6 ; critical anchors=+ACR entropy=3
digitalocean-pat ; DigitalOcean ; personal access token ; "dop_v1_" hex*64 ; critical entropy=3
digitalocean-oauth-token ; DigitalOcean ; OAuth token ; "doo_v1_" hex*64 ; critical entropy=3
digitalocean-refresh-token ; DigitalOcean ; OAuth refresh token ; "dor_v1_" Hex*64 ; critical entropy=3
digitalocean-old-token ; DigitalOcean ; API token, named so ; Hex*64 ; words=digitalocean,dotoken entropy=3
alibaba-access-key-id ; Alibaba Cloud ; access key id ; "LTAI" alnum*16..24 ; critical entropy=3
alibaba-sts-key-id ; Alibaba Cloud ; temporary access key id ; "STS." alnum*20..64 ; critical entropy=3.5
alibaba-secret ; Alibaba Cloud ; access key secret ; alnum*30 ; critical words=alibaba,aliyun,alicloud,oss,accesskeysecret entropy=3.5
tencent-secret-id ; Tencent Cloud ; secret id ; "AKID" alnum*32 ; critical entropy=3.5
tencent-secret-key ; Tencent Cloud ; secret key ; alnum*32 ; critical words=tencent,tencentcloud,qcloud,cossecret entropy=3.5
yandex-api-key ; Yandex Cloud ; API key ; "AQVN" base64url*35..38 ; critical entropy=3.5
yandex-iam-token ; Yandex Cloud ; IAM token ; "t1." base64url*20..400 "="? "="? "." base64url*86 "="? "="? ; critical anchors=t1. entropy=3.5
yandex-access-token ; Yandex ; OAuth token ; ( "y0_" | "y1_" ) base64url*50..70 ; entropy=3.5
yandex-static-key ; Yandex Cloud ; static access key ; "YC" base64url*38 ; critical words=yandex,yc entropy=3.5
ibm-cloud-key ; IBM Cloud ; API key of a user ; base64url*42..44 ; words=ibm,ibmcloud,bluemix,watson entropy=3.5
ovh-secret ; OVH ; application secret or consumer key ; alnum*32 ; words=ovh entropy=3
scaleway-secret ; Scaleway ; secret key ; uuid ; words=scaleway,scw
scaleway-access-key ; Scaleway ; access key ; "SCW" updigit*17 ; medium entropy=3
scalingo-token ; Scalingo ; API token ; "tk-us-" base64url*48 ; entropy=2
hetzner-token ; Hetzner ; API token ; alnum*64 ; words=hetzner,hcloud entropy=4
linode-token ; Linode ; personal access token ; Hex*64 ; words=linode entropy=3
vultr-key ; Vultr ; API key ; updigit*36 ; words=vultr entropy=3
civo-key ; Civo ; API key ; alnum*50 ; words=civo entropy=3.5
upcloud-token ; UpCloud ; API token ; "ucat_" alnum*24..32 ; entropy=3
exoscale-key ; Exoscale ; API key ; "EXO" alnum*24..30 ; entropy=3
exoscale-secret ; Exoscale ; API secret ; base64url*40..60 ; words=exoscale entropy=3.5
heroku-api-key ; Heroku ; API key ; "HRKU-" base64url*36..60 ; entropy=3.5
heroku-old-api-key ; Heroku ; API key of the old form ; uuid ; words=heroku
flyio-token ; Fly.io ; access token ; ( "FlyV1 " | "fo1_" ) [A-Za-z0-9+/,=_-]*43..1000 ; entropy=4
render-key ; Render ; API key ; "rnd_" alnum*28..32 ; entropy=3.5
railway-token ; Railway ; API token ; uuid ; words=railway
vercel-token ; Vercel ; personal, app, integration or gateway token ; ( "vcp_" | "vck_" | "vca_" | "vcr_" | "vci_" ) base64url*56 ; entropy=3.5
vercel-old-token ; Vercel ; API token ; alnum*24 ; words=vercel,zeit,nowtoken entropy=3.5
netlify-token ; Netlify ; personal access token ; ( "nfp_" | "nfc_" | "nfo_" ) alnum*36 ; entropy=3
netlify-old-token ; Netlify ; access token ; base64url*40..46 ; words=netlify entropy=3.5
cloudflare-token ; Cloudflare ; API token, API key or account token ; ( "cfk_" | "cfut_" | "cfat_" ) alnum*40 hex*8 ; critical proof=cloudflare entropy=3
cloudflare-old-token ; Cloudflare ; API token ; base64url*40 ; critical words=cloudflare,cftoken,cfapi entropy=3.3
cloudflare-global-key ; Cloudflare ; global API key ; Hex*37 ; critical words=cloudflare,cfkey,cfapi,xauthkey entropy=3
cloudflare-origin-ca-key ; Cloudflare ; origin CA key ; "v1.0-" hex*24 "-" hex*146 ; critical entropy=2
fastly-token ; Fastly ; API token ; base64url*32 ; words=fastly entropy=3.5
akamai-token ; Akamai ; EdgeGrid client or access token ; "akab-" lowdigit*16 "-" lowdigit*16 ; entropy=3
hashicorp-vault-service-token ; HashiCorp Vault ; service token ; "hvs." base64url*24..160 ; critical entropy=3.5
hashicorp-vault-batch-token ; HashiCorp Vault ; batch token ; "hvb." base64url*60..500 ; critical entropy=3.5
hashicorp-vault-recovery-token ; HashiCorp Vault ; recovery token ; "hvr." base64url*24..160 ; critical entropy=3.5
hashicorp-vault-old-token ; HashiCorp Vault ; token before version 1.10 ; ( "s." | "b." | "r." ) [A-Za-z0-9]*24 ; critical words=vault entropy=3.5
hashicorp-terraform-token ; HashiCorp ; Terraform Cloud API token ; alnum*14 ".atlasv1." [A-Za-z0-9=_-]*60..70 ; critical anchors=.atlasv1. entropy=3.5
scalr-token ; Scalr ; API access token ; "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt" base64url*20..60 "." base64url*43 ; proof=jwt
pulumi-token ; Pulumi ; access token ; "pul-" hex*40 ; entropy=2
infracost-key ; Infracost ; API key ; "ico-" alnum*32 ; entropy=3
doppler-personal-token ; Doppler ; personal token ; "dp.pt." alnum*40..44 ; entropy=2
doppler-service-token ; Doppler ; service token ; "dp.st." ( [a-z0-9_-]*2..14 "." )? alnum*40..44 ; entropy=2
doppler-cli-token ; Doppler ; CLI token ; "dp.ct." alnum*40..44 ; entropy=2
doppler-service-account-token ; Doppler ; service account token ; "dp.sa." alnum*40..44 ; critical entropy=2
doppler-scim-token ; Doppler ; SCIM token ; "dp.scim." alnum*40..44 ; entropy=2
doppler-audit-token ; Doppler ; audit token ; "dp.audit." alnum*40..44 ; entropy=2
tailscale-key ; Tailscale ; API, auth, client or webhook key ; "tskey-" alpha*3..10 "-" [A-Za-z0-9_-]*20..64 ; entropy=3
ngrok-key ; ngrok ; auth token or API key ; alnum*25..30 "_" digit alnum*20 ; words=ngrok entropy=4
defined-networking-token ; Defined Networking ; API token ; "dnkey-" base64url*26 "-" base64url*52 ; entropy=3
openshift-token ; OpenShift ; user token ; "sha256~" base64url*43 ; entropy=3.5
harness-token ; Harness ; personal or service account token ; ( "pat." | "sat." ) base64url*22 "." Hex*24 "." alnum*20 ; entropy=3.4
octopus-deploy-key ; Octopus Deploy ; API key ; "API-" updigit*25..32 ; entropy=3
onepassword-service-token ; 1Password ; service account token ; "ops_eyJ" [A-Za-z0-9+/_-]*250..1500 "="? "="? ; critical entropy=4 proof=base64-json
onepassword-secret-key ; 1Password ; secret key of an account ; "A3-" updigit*6 "-" ( updigit*11 | updigit*6 "-" updigit*5 ) "-" updigit*5 "-" updigit*5 "-" updigit*5 ; entropy=3.5
age-identity ; age ; secret key ; "AGE-SECRET-KEY-1" [02-9AC-HJ-NP-Z]*58 ; critical proof=age
age-identity-pq ; age ; secret key, post-quantum ; "AGE-SECRET-KEY-PQ-1" [02-9AC-HJ-NP-Z]*58..80 ; critical proof=age
private-key-der ; any ; private key in base64 without armour ; "MI" base64*2..8 ( "IBADANBgkqhkiG9w0BAQEFAAS" | "IBAAKC" | "IBAAKB" | "AgEAMBMGByqGSM49" ) base64*60..8000 "="? "="? ; critical anchors=IBADANBgkqhkiG9w0BAQEFAAS,IBAAKC,IBAAKB,AgEAMBMGByqGSM49
wireguard-key ; WireGuard ; private key ; base64*42 [AEIMQUYcgkosw480] "=" ; critical words=wireguard,wgprivatekey,privatekey entropy=3.5
truenas-key ; TrueNAS ; API key ; digit*1..6 "-" alnum*64 ; words=truenas entropy=3.5
meraki-key ; Cisco ; Meraki API key ; hex*40 ; words=meraki entropy=3.3
jumpcloud-key ; JumpCloud ; API key ; alnum*40 ; words=jumpcloud entropy=3.5
okta-token ; Okta ; API token ; "00" [A-Za-z0-9=_-]*40 ; critical words=okta,ssws entropy=3.5
auth0-secret ; Auth0 ; client secret ; base64url*64 ; words=auth0 entropy=3.5
duo-secret ; Duo ; secret key ; alnum*40 ; words=duo,duosecret,skey entropy=3.5
`);
