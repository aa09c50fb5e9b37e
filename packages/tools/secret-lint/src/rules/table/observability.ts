import { parseRules } from '../parse.ts';

/** Monitoring, analytics and feature flags. */
export const observability = parseRules(String.raw`
grafana-service-token ; Grafana ; service account token ; "glsa_" alnum*32 "_" Hex*8 ; critical proof=grafana entropy=3
grafana-cloud-token ; Grafana ; cloud access policy token ; "glc_" base64*40..400 "="? "="? ; entropy=3 proof=base64-json
grafana-api-key ; Grafana ; API key of the old form ; "eyJrIjoi" base64*40..380 "="? "="? ; entropy=3 proof=base64-json
sentry-user-token ; Sentry ; user token ; "sntryu_" hex*64 ; entropy=3
sentry-org-token ; Sentry ; organization token ; "sntrys_eyJ" [A-Za-z0-9+/]*40..500 "="? "="? "_" [A-Za-z0-9+/]*40..46 ; entropy=4
sentry-old-token ; Sentry ; access token ; Hex*64 ; words=sentry entropy=3
newrelic-user-key ; New Relic ; user API key ; "NRAK-" alnum*27 ; entropy=3
newrelic-insert-key ; New Relic ; Insights insert key ; ( "NRII-" | "nrii-" ) base64url*32 ; medium entropy=3
newrelic-query-key ; New Relic ; Insights query key ; ( "NRIQ-" | "nriq-" ) base64url*32 ; entropy=3
newrelic-admin-key ; New Relic ; admin API key ; ( "NRAA-" | "nraa-" ) Hex*27 ; critical entropy=3
newrelic-rest-key ; New Relic ; REST API key ; ( "NRRA-" | "nrra-" ) Hex*42 ; entropy=3
newrelic-browser-key ; New Relic ; browser key ; "NRJS-" Hex*19 ; info entropy=3
newrelic-license-key ; New Relic ; license key ; ( Hex*36 "NRAL" | Hex*40 ) ; words=newrelic,newreliclicense entropy=3
newrelic-pixie-key ; New Relic ; Pixie API or deploy key ; ( "px-api-" | "px-dep-" ) uuid ; entropy=3
datadog-api-key ; Datadog ; API key ; hex*32 ; words=datadog,ddapikey,ddapi entropy=3
datadog-app-key ; Datadog ; application key ; hex*40 ; words=datadog,ddappkey,ddapp entropy=3
datadog-new-app-key ; Datadog ; application key of the new form ; "ddapp_" alnum*34 ; entropy=3.3
datadog-client-token ; Datadog ; client token of a browser ; "pub" hex*32 ; info words=datadog,clienttoken,rum entropy=3
dynatrace-token ; Dynatrace ; API token ; "dt0" alpha digit*2 "." updigit*24 "." updigit*64 ; entropy=3.5
honeycomb-key ; Honeycomb ; API key ; ( Hex*32 | alnum*22 ) ; words=honeycomb entropy=3.3
honeycomb-ingest-key ; Honeycomb ; ingest key ; "hc" alpha "ik_" lowdigit*26..64 ; words=honeycomb entropy=3.3
rollbar-token ; Rollbar ; access token ; Hex*32 ; words=rollbar entropy=3
bugsnag-key ; Bugsnag ; API key ; Hex*32 ; words=bugsnag entropy=3
airbrake-key ; Airbrake ; API key ; alnum*32..40 ; words=airbrake entropy=3.3
logzio-token ; Logz.io ; shipping token ; alpha*32 ; words=logzio entropy=3.8
loggly-token ; Loggly ; customer token ; uuid ; words=loggly
pagerduty-key ; PagerDuty ; API key ; ( ( "u+" | "y_" ) [A-Za-z0-9+_-]*18 | base64url*20 | Hex*32 ) ; words=pagerduty,pd entropy=3
opsgenie-key ; Opsgenie ; API key ; uuid ; words=opsgenie
rootly-key ; Rootly ; API key ; "rootly_" hex*64 ; critical entropy=3
statuspage-key ; Statuspage ; API key ; ( Hex*64 | uuid ) ; words=statuspage
posthog-personal-key ; PostHog ; personal API key ; ( "phx_" | "phs_" | "phr_" ) base64url*40..60 ; entropy=3
posthog-project-key ; PostHog ; project key, which is public ; "phc_" base64url*40..60 ; info entropy=3
amplitude-secret ; Amplitude ; secret key ; Hex*32 ; words=amplitude entropy=3
mixpanel-secret ; Mixpanel ; API secret or token ; Hex*32 ; words=mixpanel entropy=3
segment-token ; Segment ; public API token ; "sgp_" alnum*64 ; entropy=3.3
segment-write-key ; Segment ; write key ; alnum*32 ; words=segment,segmentwrite entropy=3.5
keen-key ; Keen.io ; API key ; Hex*64 ; words=keen,keenio entropy=3
launchdarkly-key ; LaunchDarkly ; SDK or API key ; ( "sdk-" | "api-" ) uuid ; entropy=3
launchdarkly-old-token ; LaunchDarkly ; access token ; [A-Za-z0-9=_-]*40 ; words=launchdarkly,ldtoken entropy=3.3
configcat-key ; ConfigCat ; SDK key ; "configcat-sdk-1/" base64url*22 "/" base64url*22 ; entropy=3.5
configcat-old-key ; ConfigCat ; SDK key of the old form ; base64url*22 "/" base64url*22 ; words=configcat entropy=3.5
devcycle-server-key ; DevCycle ; server SDK key ; ( "dvc_server_" | "dvc_client_" | "dvc_mobile_" ) alnum*16..64 ; entropy=3
optimizely-token ; Optimizely ; personal access token ; [A-Za-z0-9:-]*54 ; words=optimizely entropy=3.6
fullstory-key ; FullStory ; API key ; ( "na1." | "eu1." ) [A-Za-z0-9+/=]*20..160 ; words=fullstory,fsapi entropy=3.3
beamer-token ; Beamer ; API token ; "b_" [A-Za-z0-9=_-]*44 ; words=beamer entropy=3.3
delighted-key ; Delighted ; API key ; alnum*20..40 ; words=delighted entropy=3.3
baremetrics-key ; Baremetrics ; API key ; ( "sk_" | "lk_" )? base64url*22..25 ; words=baremetrics entropy=3.3
pendo-key ; Pendo ; integration key ; ( uuid | alnum*32..64 ) ; words=pendo entropy=3.3
clearbit-key ; Clearbit ; API key ; "sk_" hex*32 ; words=clearbit entropy=3
stackhawk-key ; StackHawk ; API key ; "hawk." base64url*20 "." base64url*20 ; entropy=3
shodan-key ; Shodan ; API key ; alnum*32 ; words=shodan entropy=3.5
wakatime-key ; WakaTime ; API key ; "waka_" ( uuid | alnum*36..64 ) ; entropy=3
wakatime-old-key ; WakaTime ; API key of the old form ; uuid ; words=wakatime,waka
checkly-key ; Checkly ; API key ; ( "cu_" | "pu_" ) hex*32 ; entropy=3
temporal-key ; Temporal ; Cloud API key ; "eyJ" base64url*10..600 "." base64url*20..1500 "." base64url*20..1500 ; words=temporal proof=jwt
kagi-key ; Kagi ; API key ; base64url*11 "." base64url*43 ; words=kagi entropy=3.5
thunderstore-token ; Thunderstore ; API token ; "tss_" base64url*20..80 ; entropy=3.5
unkey-key ; Unkey ; root key ; "unkey_" alnum*20..32 ; critical entropy=3.5
zuplo-key ; Zuplo ; consumer API key ; "zpka_" lowdigit*32 "_" hex*8 ; proof=zuplo entropy=3.3
`);
