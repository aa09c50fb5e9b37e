import { parseRules } from '../parse.ts';

/** Work, documents, media and social networks. */
export const saas = parseRules(String.raw`
notion-token ; Notion ; API token ; "ntn_" digit*11 alnum*35 ; entropy=3.5
notion-old-token ; Notion ; integration token of the old form ; "secret_" alnum*43 ; entropy=3.5
notion-refresh-token ; Notion ; OAuth refresh token ; "nrt_" word*40..55 ; entropy=3.5
linear-key ; Linear ; API key ; "lin_api_" alnum*40 ; entropy=2
linear-oauth-token ; Linear ; OAuth token ; "lin_oauth_" alnum*40..64 ; entropy=2
linear-secret ; Linear ; client secret ; Hex*32 ; words=linear entropy=3
asana-token ; Asana ; personal access token ; ( digit "/" digit*16 ( "/" digit*16 )? ":" alnum*32 ) ; words=asana entropy=3
asana-secret ; Asana ; client secret ; alnum*32 ; words=asana entropy=3
clickup-token ; ClickUp ; personal API token ; "pk_" digit*7..9 "_" updigit*32 ; entropy=3.3
trello-secret ; Trello ; API key or token ; ( Hex*32 | Hex*64 | "ATTA" Hex*72 ) ; words=trello entropy=3
trello-token ; Trello ; API token ; "ATTA" Hex*72 ; entropy=3
monday-token ; monday.com ; API token ; "eyJ" base64url*10..600 "." base64url*20..1500 "." base64url*20..200 ; words=monday proof=jwt
todoist-token ; Todoist ; API token ; Hex*40 ; words=todoist entropy=3
figma-token ; Figma ; personal access token ; ( "figd_" | "figo_" | "figoh_" ) base64url*38..64 ; entropy=3.5
figma-old-token ; Figma ; personal access token of the old form ; Hex*4 "-" uuid ; words=figma,xfigmatoken
adobe-secret ; Adobe ; client secret ; "p8e-" alnum*32 ; entropy=2
adobe-id ; Adobe ; client id ; Hex*32 ; info words=adobe,adobeclientid entropy=3
dropbox-token ; Dropbox ; short-lived access token ; "sl." ( "u." )? base64url*60..1500 ; entropy=4
dropbox-long-token ; Dropbox ; long-lived access token ; alnum*11 "AAAAAAAAAA" base64url*43 ; words=dropbox entropy=3
dropbox-secret ; Dropbox ; app key or secret ; lowdigit*15 ; words=dropbox entropy=3
box-token ; Box ; access token or client secret ; alnum*32 ; words=box,boxclient,boxapi entropy=3.5
fileio-key ; File.io ; secret key ; alnum*20 "." alnum*20 ; words=fileio entropy=3.3
frameio-token ; Frame.io ; API token ; "fio-u-" base64url*64 ; entropy=3.3
contentful-pat ; Contentful ; personal access token ; "CFPAT-" base64url*43 ; entropy=3
contentful-token ; Contentful ; delivery or preview token ; [A-Za-z0-9=_-]*43 ; words=contentful entropy=3.5
typeform-token ; Typeform ; API token ; "tfp_" base64url*40..60 ; entropy=3
jotform-key ; Jotform ; API key ; Hex*32 ; words=jotform entropy=3
hubspot-pat ; HubSpot ; private app token ; "pat-" ( "na1" | "na2" | "na3" | "eu1" | "ap1" | alnum*2..3 ) "-" uuid ; entropy=3
hubspot-key ; HubSpot ; API key ; uuid ; words=hubspot,hapikey
salesforce-token ; Salesforce ; access token ; "00D" alnum*12..15 "!" [A-Za-z0-9_.]*60..260 ; entropy=3.3
salesforce-consumer-key ; Salesforce ; consumer key of a connected app ; "3MVG" [A-Za-z0-9._]*24..200 ; medium entropy=3.5
salesforce-secret ; Salesforce ; client secret ; HEX*64 ; words=salesforce,sfdc,salesforceconsumer entropy=2.5
zoho-token ; Zoho ; access or refresh token ; "1000." Hex*32 "." Hex*32 ; entropy=3.3
workato-token ; Workato ; developer API token ; "wrka" lower*0..2 "-eyJ" base64url*8..600 "." base64url*16..1500 "." base64url*64..800 ; entropy=4
postman-key ; Postman ; API key ; "PMAK-" Hex*24 "-" Hex*34 ; entropy=3
postman-collection-key ; Postman ; collection access key ; "PMAT-" updigit*26 ; entropy=3
rapidapi-key ; RapidAPI ; key ; ( base64url*50 | lowdigit*10 "msh" lowdigit*15 "p1" lowdigit*6 "jsn" lowdigit*12 ) ; words=rapidapi,xrapidapi entropy=3.3
readme-key ; ReadMe ; API key ; "rdme_" lowdigit*70 ; entropy=2
apify-token ; Apify ; API token ; "apify_api_" alnum*34..38 ; entropy=3.5
samsara-token ; Samsara ; API token ; "samsara_api_" alnum*26..32 ; entropy=3
riot-key ; Riot Games ; API key ; "RGAPI-" uuid ; entropy=3
imagekit-key ; ImageKit ; private API key ; "private_" base64*24 [A-Za-z0-9+/=]*3..12 ; entropy=3.5
cloudinary-url ; Cloudinary ; URL with key and secret ; "cloudinary://" digit*12..18 ":" base64url*20..40 "@" [\w-]*1..60 ; entropy=3
cloudinary-secret ; Cloudinary ; API secret ; base64url*27 ; words=cloudinary entropy=3.5
canva-secret ; Canva ; client secret ; "cnvca" base64url*51 ; entropy=3.5
mapbox-secret ; Mapbox ; secret token ; "sk.eyJ" [A-Za-z0-9_-]*32..300 "." base64url*20..30 ; entropy=3.5
mapbox-temporary-token ; Mapbox ; temporary token ; "tk.eyJ" [A-Za-z0-9_-]*32..1200 "." base64url*20..30 ; medium entropy=3.5
mapbox-public-token ; Mapbox ; public token ; "pk.eyJ" [A-Za-z0-9_-]*32..300 "." base64url*20..30 ; info entropy=3.5
here-key ; HERE ; API key ; base64url*43 ; words=here,hereapi,heremaps entropy=3.5
openweather-query-key ; OpenWeather ; API key in a query ; ( "appid=" | "APPID=" ) hex*32 ; medium near=openweather entropy=3
openweather-key ; OpenWeather ; API key ; hex*32 ; words=openweather,openweathermap,owm,pyowm entropy=3
weatherstack-key ; Weatherstack ; API key ; hex*32 ; words=weatherstack,ipstack,pdflayer,apilayer,currencylayer,fixer,aviationstack,positionstack,mediastack,numverify entropy=3
twitter-bearer-token ; X ; bearer token ; "AAAAAAAAAAAAAAAAAAAAA" [A-Za-z0-9%]*60..120 ; entropy=3
twitter-access-token ; X ; access token ; digit*15..25 "-" alnum*20..50 ; words=twitter,xapi entropy=3.3
twitter-secret ; X ; API key or secret ; ( alnum*25 | alnum*45 | alnum*50 ) ; words=twitter,consumerkey,consumersecret,accesstokensecret entropy=3.5
facebook-page-token ; Facebook ; page, user or app access token ; ( "EAACEdEose0cBA" | "EAAC" | "EAAM" | "EAAG" | "EAAB" | "EAAJ" | "EAAD" | "EAAE" | "EAAF" | "EAAI" ) alnum*60..300 ; entropy=3.8
facebook-secret ; Facebook ; app secret ; Hex*32 ; words=facebook,fbsecret,fbapp,facebookapp,meta entropy=3
facebook-app-token ; Facebook ; access token of an app ; digit*15..16 ( "|" | "%7C" ) base64url*27..40 ; words=facebook,fb,accesstoken entropy=3
instagram-token ; Instagram ; access token ; ( "IGQVJ" | "IGQWR" | "IGAA" ) base64url*50..300 ; entropy=3.5
linkedin-secret ; LinkedIn ; client secret ; ( alnum*16 | "WPL_AP1." alnum*16 "." base64*6..8 "==" ) ; words=linkedin entropy=3
linkedin-token ; LinkedIn ; access token ; "AQ" [A-X] base64url*200..1000 ; words=linkedin entropy=4
pinterest-token ; Pinterest ; access token ; ( "pina_" | "pinr_" ) base64url*20..200 ; entropy=3.5
twitch-secret ; Twitch ; API token or client secret ; lowdigit*30 ; words=twitch entropy=3
twitch-chat-token ; Twitch ; chat token ; "oauth:" lowdigit*30 ; entropy=3
spotify-secret ; Spotify ; client secret ; hex*32 ; words=spotify entropy=3
spotify-token ; Spotify ; access token ; ( "BQ" | "AQ" ) base64url*100..300 ; words=spotify entropy=4
vimeo-token ; Vimeo ; access token ; Hex*32 ; words=vimeo entropy=3
flickr-key ; Flickr ; API key ; Hex*32 ; words=flickr entropy=3
disqus-key ; Disqus ; API key ; alnum*64 ; words=disqus entropy=3.8
bitly-token ; Bitly ; access token ; Hex*40 ; words=bitly entropy=3
yelp-key ; Yelp ; API key ; [A-Za-z0-9_.=-]*128 ; words=yelp entropy=3.8
foursquare-secret ; Foursquare ; client id or secret ; updigit*48 ; words=foursquare,fsq entropy=3.5
eventbrite-key ; Eventbrite ; private token ; updigit*20 ; words=eventbrite entropy=3
meetup-key ; Meetup ; API key ; Hex*26..32 ; words=meetup entropy=3
lichess-token ; Lichess ; personal access token ; "lip_" word*16..60 ; entropy=3.5
intra42-secret ; 42 ; client secret ; ( "s-s4t2ud-" | "s-s4t2af-" ) Hex*64 ; entropy=3
guardian-key ; The Guardian ; API key ; uuid ; words=guardian
nytimes-key ; New York Times ; API key ; base64url*32 ; words=nytimes,newyorktimes,nyt entropy=3.3
nasa-key ; NASA ; API key ; alnum*40 ; words=nasa,datagov entropy=3.8
pastebin-key ; Pastebin ; API key ; word*32 ; words=pastebin entropy=3.5
owlbot-key ; Owlbot ; API key ; Hex*40 ; words=owlbot entropy=3
scraperapi-key ; ScraperAPI ; key ; Hex*32 ; words=scraperapi,scrapingbee,scraper entropy=3
diffbot-key ; Diffbot ; API key ; Hex*32 ; words=diffbot entropy=3
kickbox-key ; Kickbox ; API key ; ( "live_" | "test_" )? alnum*64 ; words=kickbox entropy=3.5
clay-key ; Clay ; API key ; Hex*20 ; words=clay entropy=3
instantly-key ; Instantly ; API key ; base64*66 "==" ; words=instantly entropy=3.3
deviantart-token ; DeviantArt ; access token ; alnum*40..80 ; words=deviantart entropy=3.5
cloudsight-key ; CloudSight ; API key ; base64url*20..24 ; words=cloudsight entropy=3.3
apollo-key ; Apollo ; API key ; base64url*22 ; words=apollo,apolloio entropy=3.3
apollo-graph-key ; Apollo GraphQL ; graph key ; ( "service:" | "user:" ) [\w.-]*2..60 ":" base64url*22 ; words=apollo,apollokey entropy=3
anypoint-key ; MuleSoft ; Anypoint key ; uuid ; words=anypoint,mulesoft
appcenter-token ; Visual Studio App Center ; API token ; Hex*40 ; words=appcenter entropy=3
expo-token ; Expo ; access token ; base64url*40 ; words=expo,expotoken entropy=3.5
settlemint-token ; SettleMint ; application, personal or service token ; ( "sm_aat_" | "sm_pat_" | "sm_sat_" ) alnum*16 ; entropy=3
pubnub-publish-key ; PubNub ; publish key ; "pub-c-" uuid ; medium entropy=3
pubnub-subscribe-key ; PubNub ; subscribe key ; "sub-c-" uuid ; info entropy=3
pubnub-secret-key ; PubNub ; secret key ; "sec-c-" base64*48 ; entropy=3.5
branch-live-key ; Branch ; key, live ; "key_live_" alnum*16..40 ; medium entropy=3
branch-test-key ; Branch ; key, test ; "key_test_" alnum*16..40 ; low entropy=3
nylas-key ; Nylas ; API key ; "nyk_" ( alnum*67 | base64url*30 | "v0_" base64url*60..70 ) ; entropy=3.3
wundergraph-key ; WunderGraph ; API key ; "cosmo_" hex*32 ; entropy=3
proof-key ; Proof ; API key ; "prf_" ( "cli_" )? base64url*20..80 ; entropy=3.5
scale-auth-key ; Scale ; callback auth key ; "live_auth_" hex*32 ; entropy=3
val-town-token ; Val Town ; API token ; "vtwn_" base64url*20..80 ; entropy=3.5
authress-key ; Authress ; service client access key ; ( "sc_" | "ext_" | "scauth_" | "authress_" ) alnum*5..30 "." alnum*4..6 ".acc" [-_] [a-z0-9-]*10..32 "." [A-Za-z0-9+/_=-]*30..120 ; entropy=4 anchors=.acc_,.acc-
clerk-secret-key ; Clerk ; secret key ; ( "sk_live_" | "sk_test_" ) alnum*40..50 ; words=clerk entropy=3.3
teamcity-token ; TeamCity ; API token ; "eyJ0eXAiOiAiVENWMiJ9." base64url*36 "." base64url*48 ; entropy=3.5
django-secret-key ; Django ; secret key, generated ; "django-insecure-" [\w!@#$%^&*()+=-]*40..60 ; medium entropy=3.3
ntlm-token ; NTLM ; authentication message ; "TlRMTVNTUAA" [BCD] "AAAA" [A-Za-z0-9+/_-]*28..2000 "="? "="? ; entropy=2
jwt-base64 ; JWT ; JSON Web Token in base64 once more ; "ZXlKaGJHY2lPaU" [A-Za-z0-9+/_-]*40..4000 "="? "="? ; entropy=3
`);
