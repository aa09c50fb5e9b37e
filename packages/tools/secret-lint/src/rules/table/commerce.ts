import { parseRules } from '../parse.ts';

/** Payment, commerce and finance. */
export const commerce = parseRules(String.raw`
stripe-secret-key ; Stripe ; secret or restricted key, live ; ( "sk_live_" | "rk_live_" | "sk_prod_" | "rk_prod_" ) alnum*16..160 ; critical entropy=3
stripe-test-key ; Stripe ; secret or restricted key, test ; ( "sk_test_" | "rk_test_" ) alnum*16..160 ; medium entropy=3
stripe-publishable-key ; Stripe ; publishable key ; ( "pk_live_" | "pk_test_" ) alnum*20..160 ; info entropy=3
stripe-webhook-secret ; Stripe ; webhook signing secret ; "whsec_" base64*24..100 "="? "="? ; entropy=3
square-access-token ; Square ; access token of the old form ; "sq0atp-" base64url*22 ; entropy=3
square-token ; Square ; access token ; "EAAA" base64url*60 ; entropy=3.5
square-oauth-secret ; Square ; OAuth secret ; "sq0csp-" base64url*43 ; entropy=3
square-application-id ; Square ; application id ; "sq0idp-" base64url*22 ; info
paypal-secret ; PayPal ; OAuth client secret ; "E" base64url*79 ; words=paypal entropy=3.5
braintree-token ; Braintree ; access token ; ( "access_token$production$" | "access_token$sandbox$" ) lowdigit*16 "$" hex*32 ; critical entropy=3
adyen-key ; Adyen ; API key ; "AQE" [a-z] "hmfx" base64*60..400 "="? "="? ( "-" [A-Za-z0-9+/=.-]*20..160 )? ; critical entropy=4
shopify-access-token ; Shopify ; access token ; ( "shpat_" | "shpca_" | "shppa_" | "shptka_" ) Hex*32 ; entropy=2
shopify-shared-secret ; Shopify ; shared secret of an app ; "shpss_" Hex*32 ; entropy=2
plaid-access-token ; Plaid ; access token ; ( "access-production-" | "access-development-" ) uuid ; entropy=3
plaid-sandbox-token ; Plaid ; access token of the sandbox ; "access-sandbox-" uuid ; low entropy=3
plaid-secret ; Plaid ; secret ; alnum*30 ; words=plaid entropy=3
coinbase-key ; Coinbase ; access token or secret ; base64url*64 ; words=coinbase entropy=3.5
coinbase-cdp-key ; Coinbase ; CDP API key name ; "organizations/" Hex*8 "-" Hex*4 "-" Hex*4 "-" Hex*4 "-" Hex*12 "/apiKeys/" uuid ; medium
kraken-key ; Kraken ; private key ; [A-Za-z0-9+/=]*80..90 ; words=kraken entropy=4
kucoin-secret ; KuCoin ; API secret ; uuid ; words=kucoin
kucoin-key ; KuCoin ; API key ; Hex*24 ; words=kucoin entropy=3
bittrex-key ; Bittrex ; API key or secret ; Hex*32 ; words=bittrex entropy=3
binance-secret ; Binance ; API key or secret ; alnum*64 ; words=binance entropy=4
bitfinex-secret ; Bitfinex ; API key or secret ; alnum*43 ; words=bitfinex entropy=3.5
flutterwave-secret-key ; Flutterwave ; secret key ; ( "FLWSECK_TEST-" | "FLWSECK-" ) Hex*32 "-X" ; entropy=2
flutterwave-encryption-key ; Flutterwave ; encryption key ; "FLWSECK_TEST" alnum*12 ; entropy=2
flutterwave-public-key ; Flutterwave ; public key ; ( "FLWPUBK_TEST-" | "FLWPUBK-" ) Hex*32 "-X" ; info
paystack-key ; Paystack ; secret key ; ( "sk_live_" | "sk_test_" ) hex*40 ; critical words=paystack entropy=3
razorpay-key ; Razorpay ; API key id, live ; "rzp_live_" alnum*14 ; entropy=3
razorpay-test-key ; Razorpay ; API key id, test ; "rzp_test_" alnum*14 ; low entropy=3
gocardless-token ; GoCardless ; API token ; "live_" [A-Za-z0-9=_-]*40 ; words=gocardless entropy=3.5
lob-key ; Lob ; API key ; ( "live_" | "test_" ) Hex*35 ; entropy=3
lob-public-key ; Lob ; publishable key ; ( "live_pub_" | "test_pub_" ) Hex*31 ; info entropy=3
paddle-key ; Paddle ; API key ; ( "pdl_live_apikey_" | "pdl_sdbx_apikey_" ) lowdigit*26 "_" alnum*22 "_" alnum*3 ; entropy=3.5
polar-token ; Polar ; access token ; ( "polar_at_" | "polar_oat_" | "polar_pat_" ) base64url*20..100 ; entropy=3.5
asaas-token ; Asaas ; API token ; ( "$aact_prod_" | "$aact_hmlg_" ) base64url*20..200 ; entropy=3.5
mercury-token ; Mercury ; API token ; "mercury_production_" lower*3..6 "_" alnum*40..50 "_yrucrem" ; entropy=3.5
ramp-secret ; Ramp ; client secret ; "ramp_sec_" alnum*48 ; entropy=3.5
ramp-client-id ; Ramp ; client id ; "ramp_id_" alnum*40 ; info entropy=3
checkout-secret-key ; Checkout.com ; secret key ; ( "sk_" | "sk_test_" ) uuid ; entropy=3
midtrans-key ; Midtrans ; server or client key ; ( "Mid-server-" | "Mid-client-" ) base64url*10..32 ; entropy=2.8
highnote-key ; Highnote ; secret live key ; "sk_live_a2V5Xz" base64*60..72 "="? "="? ; entropy=3.5
rainforest-key ; Rainforest Pay ; API key ; "apikey_" hex*64 ; entropy=3
fleetbase-key ; Fleetbase ; API key ; ( "flb_live_" | "flb_test_" ) alnum*20..64 ; entropy=3.5
duffel-token ; Duffel ; API token ; ( "duffel_test_" | "duffel_live_" ) base64url*43 ; entropy=2
easypost-token ; EasyPost ; API key ; "EZAK" alnum*54 ; entropy=2
easypost-test-token ; EasyPost ; test API key ; "EZTK" alnum*54 ; low entropy=2
shippo-token ; Shippo ; API token ; ( "shippo_live_" | "shippo_test_" ) Hex*40 ; entropy=2
ebay-secret ; eBay ; client secret ; ( "PRD-" | "SBX-" ) hex*8..12 "-" hex*4 "-" hex*4 "-" hex*4 "-" hex*4..12 ; entropy=3
etsy-key ; Etsy ; API key ; lowdigit*24 ; words=etsy entropy=3
finicity-secret ; Finicity ; partner secret or token ; alnum*20..32 ; words=finicity entropy=3
finnhub-token ; Finnhub ; access token ; lowdigit*20 ; words=finnhub entropy=3
freshbooks-token ; FreshBooks ; access token ; alnum*64 ; words=freshbooks entropy=3.5
gumroad-token ; Gumroad ; access token ; ( Hex*64 | base64url*43 ) ; words=gumroad entropy=3.3
freemius-secret ; Freemius ; secret key ; "sk_" [\w!#$%&*@^~?,.:;+-]*29 ; words=secretkey,freemius entropy=3.5
ethereum-private-key ; Ethereum ; private key of an account ; ( "0x" )? Hex*64 ; critical words=ethereum,eth,wallet,walletprivatekey,privatekey,deployer,mnemonic,polygon,infuraprivate entropy=3.3
bitcoin-extended-key ; Bitcoin ; extended private key, from which others are derived ; ( "xprv" | "yprv" | "zprv" ) base58*107 ; critical proof=base58check
bitcoin-private-key ; Bitcoin ; private key in the import format of wallets ; ( "5" base58*50 | [KL] base58*51 ) ; critical words=wif,wifkey,privkey,prvkey,privatekey,btc,bitcoin proof=base58check
nostr-secret-key ; Nostr ; secret key of an account ; "nsec1" [02-9ac-hj-np-z]*58 ; critical proof=age
infura-url ; Infura ; project id in the URL of an endpoint ; ( ".infura.io/v3/" | ".infura.io/ws/v3/" ) hex*32 ; medium entropy=3
alchemy-url ; Alchemy ; API key in the URL of an endpoint ; ( ".alchemy.com/v2/" | ".alchemyapi.io/v2/" ) base64url*32 ; medium entropy=3.5
alchemy-key ; Alchemy ; API key ; base64url*32 ; words=alchemy entropy=3.5
infura-key ; Infura ; project id or secret ; Hex*32 ; words=infura entropy=3
etherscan-key ; Etherscan ; API key ; updigit*34 ; words=etherscan,bscscan,polygonscan entropy=3
onfido-token ; Onfido ; live API token ; ( "api_live." | "api_live_us." | "api_live_ca." ) base64url*20..80 ; entropy=3.5
persona-key ; Persona ; production API key ; "persona_production_" [a-z0-9_-]*20..80 ; entropy=3
sslmate-key ; SSLMate ; API key ; alnum*36 ; words=sslmate entropy=3.5
squarespace-token ; Squarespace ; access token ; uuid ; words=squarespace
wpengine-key ; WP Engine ; API key ; alnum*24..64 ; words=wpengine entropy=3.3
`);
