import { parseRules } from '../parse.ts';

/** Databases and data platforms. */
export const dataPlatforms = parseRules(String.raw`
databricks-token ; Databricks ; access token ; "dapi" hex*32 ( "-" digit )? ; entropy=3
planetscale-password ; PlanetScale ; password ; "pscale_pw_" base64url*32..64 ; entropy=3
planetscale-token ; PlanetScale ; service token ; "pscale_tkn_" base64url*32..64 ; entropy=3
planetscale-oauth-token ; PlanetScale ; OAuth token ; "pscale_oauth_" base64url*32..64 ; entropy=3
supabase-management-token ; Supabase ; management token ; "sbp_" [a-z0-9_-]*40 ; entropy=3.3
supabase-secret-key ; Supabase ; secret key of a project ; "sb_secret_" base64url*31 ; entropy=3.5
neon-key ; Neon ; API key ; "napi_" alnum*64 ; entropy=3.5
mongodb-atlas-secret ; MongoDB ; Atlas service account secret ; "mdb_sa_sk_" base64url*40 ; critical entropy=3
cockroach-key ; CockroachDB ; Cloud API key ; "CCDB1_" alnum*22 "_" alnum*40 ; entropy=3.5
clickhouse-secret ; ClickHouse ; Cloud API secret key ; "4b1d" alnum*38 ; entropy=3.5
datastax-token ; DataStax ; Astra application token ; "AstraCS:" alnum*20..40 ":" alnum*20..80 ; entropy=3.5
couchbase-key ; Couchbase ; Capella API key ; base64*60..120 "="? "="? ; words=couchbase,capella entropy=4
confluent-secret ; Confluent ; API secret ; ( "cflt" base64*60 | alnum*64 ) ; words=confluent,kafka,ccloud entropy=3.5
confluent-new-secret ; Confluent ; API secret of the new form ; "cflt" base64*60 ; entropy=3.5
elastic-cloud-key ; Elastic ; Cloud API key ; "essu_" base64url*60..200 "="? "="? ; entropy=3.5
aiven-token ; Aiven ; auth token ; [A-Za-z0-9+/=]*372 ; words=aiven entropy=3.3
snowflake-token ; Snowflake ; programmatic access token ; base64url*100..500 ; words=snowflake entropy=3.5
influxdb-token ; InfluxDB ; API token ; [A-Za-z0-9+/_-]*86 "==" ; words=influx,influxdb,influxdata entropy=4
prefect-key ; Prefect ; API key ; ( "pnu_" | "pnb_" ) alnum*36 ; entropy=2
airtable-pat ; Airtable ; personal access token ; "pat" alnum*14 "." hex*64 ; entropy=3.3
airtable-old-key ; Airtable ; API key ; "key" alnum*14 ; words=airtable entropy=3
airtable-oauth-token ; Airtable ; OAuth token ; "oaa" alnum*8..40 ".v1." base64url*20..200 "." Hex*20..128 ; words=airtable entropy=3.5
algolia-key ; Algolia ; admin API key ; Hex*32 ; words=algolia entropy=3
pinecone-key ; Pinecone ; API key ; "pcsk_" alnum*5..6 "_" alnum*63 ; entropy=3.5
pinecone-old-key ; Pinecone ; API key of the old form ; uuid ; words=pinecone
databento-key ; Databento ; API key ; "db-" alnum*29 ; entropy=3.5
tableau-token ; Tableau ; personal access token ; base64*22 "==:" alnum*32 ; words=tableau entropy=3.5
looker-secret ; Looker ; client secret ; alnum*24 ; words=looker entropy=3
adafruit-key ; Adafruit ; IO key ; "aio_" alnum*28 ; entropy=3
thingsboard-token ; ThingsBoard ; access token of a device ; lowdigit*20 ; words=thingsboard entropy=3
particle-token ; Particle ; access token ; Hex*40 ; words=particle entropy=3
blynk-token ; Blynk ; device token or client secret ; base64url*32 ; words=blynk entropy=3
sumologic-key ; Sumo Logic ; access key ; alnum*64 ; words=sumo,sumologic entropy=3.5
sumologic-id ; Sumo Logic ; access id ; "su" alnum*12 ; medium words=sumo,sumologic entropy=3
maxmind-key ; MaxMind ; license key ; alnum*6 "_" alnum*29 "_mmk" ; anchors=_mmk entropy=3.5
redis-password ; Redis ; password ; [^\s]*8..64 ; words=redispassword,redispass,redisauth entropy=2.5
`);
