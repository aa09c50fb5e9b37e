import { parseRules } from '../parse.ts';

/** How the id of an account begins in base64, which is a number of 17 to 20 digits: three of them make four characters. */
const ID_BEGINS = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT']
  .flatMap((two) => Array.from('AEIMQUYcgk', (third) => `"${two}${third}"`))
  .join(' | ');
const THREE_DIGITS = '[MNO] [DTjz] [AEIMQUYcgk] [wxyz0-5]';

/** Messages, mail, chat and telephony. */
export const messaging = parseRules(String.raw`
slack-bot-token ; Slack ; bot token ; "xoxb-" digit*8..14 ( "-" digit*8..14 )? "-" alnum*16..34 ; entropy=2.5
slack-user-token ; Slack ; user token ; ( "xoxp-" | "xoxe-" ) digit*9..14 "-" digit*9..14 ( "-" digit*9..14 )? "-" [A-Za-z0-9-]*24..64 ; entropy=2
slack-app-token ; Slack ; app-level token ; "xapp-" digit "-" updigit*8..14 "-" digit*8..16 "-" alnum*32..80 ; entropy=2
slack-legacy-token ; Slack ; legacy token ; ( "xoxo-" | "xoxs-" ) digit*6..14 "-" digit*6..14 "-" digit*6..14 "-" Hex*8..64 ; entropy=2
slack-workspace-token ; Slack ; workspace token ; ( "xoxa-" | "xoxr-" ) ( digit "-" )? [A-Za-z0-9-]*16..80 ; entropy=2.5
slack-config-token ; Slack ; configuration access token ; ( "xoxe.xoxb-" | "xoxe.xoxp-" ) digit "-" alnum*60..170 ; entropy=2
slack-config-refresh-token ; Slack ; configuration refresh token ; "xoxe-" digit "-" alnum*60..170 ; entropy=2
slack-session-cookie ; Slack ; session cookie ; "xoxd-" [A-Za-z0-9%+/_-]*60..300 "="? "="? ; entropy=3.5
slack-session-token ; Slack ; session token ; "xoxc-" digit*9..15 "-" digit*9..15 "-" digit*9..15 "-" Hex*64 ; entropy=3
slack-webhook ; Slack ; incoming webhook URL ; "hooks.slack.com/services/T" updigit*6..14 "/B" updigit*6..14 "/" alnum*18..30 ; medium anchors=hooks.slack.com/services/
slack-workflow-webhook ; Slack ; workflow or trigger URL ; ( "hooks.slack.com/workflows/" | "hooks.slack.com/triggers/" ) [TE] alnum*5..14 "/" alnum*6..20 "/" [A-Za-z0-9/]*8..64 ; medium
slack-signing-secret ; Slack ; signing secret or client secret ; Hex*32 ; words=slack,slacksigning entropy=3
discord-webhook ; Discord ; webhook URL ; ( "discord.com/api/webhooks/" | "discordapp.com/api/webhooks/" | "discord.com/api/v10/webhooks/" ) digit*17..20 "/" base64url*60..72 ; medium
discord-bot-token ; Discord ; bot token ; [MNO] base64url*23..27 "." base64url*6 "." base64url*27..38 ; words=discord,bottoken,token,botlogin,login,bot entropy=3.5
discord-account-token ; Discord ; token of a bot or a user, told by the account's id in it ; ( ${ID_BEGINS} ) [wxyz0-5] ${THREE_DIGITS} ${THREE_DIGITS} ${THREE_DIGITS} ${THREE_DIGITS} [A-Za-z0-9]*2..8 "." base64url*6 "." base64url*27..38 ; critical entropy=3.5
discord-client-secret ; Discord ; client secret ; base64url*32 ; words=discord entropy=3.3
discord-public-key ; Discord ; API key of 64 hexadecimal digits ; Hex*64 ; info words=discordpublic,discordpublickey
feishu-webhook ; Feishu ; webhook URL of a bot ; "/bot/v2/hook/" uuid ; medium near=feishu,larksuite
wecom-webhook ; WeCom ; webhook URL of a robot ; "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" uuid ; medium
ifttt-webhook-key ; IFTTT ; key of webhooks ; "/with/key/" base64url*20..50 ; medium near=ifttt entropy=3
teams-webhook ; Microsoft Teams ; incoming webhook URL ; ( "outlook.office.com/webhook/" | "webhook.office.com/webhookb2/" ) uuid "@" uuid "/IncomingWebhook/" Hex*32 "/" uuid ; medium
teams-workflow-webhook ; Microsoft Teams ; workflow URL with its signature ; ".logic.azure.com" ( ":443" )? "/workflows/" Hex*32 "/triggers/" [A-Za-z0-9_/?&=.%-]*10..160 "sig=" base64url*43 ; medium
google-chat-webhook ; Google ; Chat webhook URL ; "chat.googleapis.com/v1/spaces/" base64url*8..16 "/messages?key=" base64url*39 "&token=" [A-Za-z0-9_%-]*40..60 ; medium
mattermost-webhook ; Mattermost ; incoming webhook URL ; "/hooks/" lowdigit*26 ; medium near=mattermost,chat entropy=3
mattermost-token ; Mattermost ; access token ; lowdigit*26 ; words=mattermost entropy=3
zapier-webhook ; Zapier ; webhook URL ; "hooks.zapier.com/hooks/catch/" digit*5..10 "/" alnum*5..20 ; medium
telegram-bot-token ; Telegram ; bot token ; digit*7..11 ":A" [AEFGH] base64url*33 ; anchors=:AA,:AE,:AF,:AG,:AH entropy=3.5
twilio-api-key ; Twilio ; API key ; "SK" hex*32 ; words=twilio entropy=3
twilio-auth-token ; Twilio ; auth token ; Hex*32 ; words=twilio,authtoken entropy=3
twilio-key-sid ; Twilio ; API key ; "SK" hex*32 ; near=twilio,keysid,apikey,sid anchors=SK0,SK1,SK2,SK3,SK4,SK5,SK6,SK7,SK8,SK9,SKa,SKb,SKc,SKd,SKe,SKf entropy=3
twilio-account-sid ; Twilio ; account id ; "AC" hex*32 ; info words=twilio,accountsid entropy=3
sendgrid-key ; SendGrid ; API key ; "SG." base64url*22 "." base64url*43 ; entropy=3
sendinblue-key ; Brevo ; API key ; ( "xkeysib-" | "xsmtpsib-" ) hex*64 "-" alnum*16 ; entropy=3.2
mailgun-key ; Mailgun ; private API key ; "key-" hex*32 ; entropy=3
mailgun-new-key ; Mailgun ; API or signing key ; hex*32 "-" hex*8 "-" hex*8 ; words=mailgun,mgapi entropy=3
mailgun-public-key ; Mailgun ; public validation key ; "pubkey-" hex*32 ; info
mailchimp-key ; Mailchimp ; API key ; hex*32 "-us" [1-9] [0-9]*0..1 ; anchors=-us1,-us2,-us3,-us4,-us5,-us6,-us7,-us8,-us9 entropy=3
mandrill-key ; Mandrill ; API key ; base64url*22 ; words=mandrill entropy=3.5
mandrill-new-key ; Mandrill ; API key of the new form ; "md-" base64url*22 ; entropy=3.8
mailjet-key ; Mailjet ; API key or secret ; ( Hex*32 | alnum*87 "=" ) ; words=mailjet entropy=3
mailersend-token ; MailerSend ; API token ; "mlsn." alnum*30..100 ; entropy=3.5
resend-key ; Resend ; API key ; "re_" alnum*8 "_" alnum*22..24 ; entropy=3.2
postmark-token ; Postmark ; server or account token ; uuid ; words=postmark
klaviyo-key ; Klaviyo ; private API key ; "pk_" hex*34 ; entropy=3.3
customerio-key ; Customer.io ; tracking API key ; Hex*20 ; words=customerio,customer entropy=3
iterable-key ; Iterable ; API key ; Hex*32 ; words=iterable entropy=3
sendbird-token ; Sendbird ; access token ; Hex*40 ; words=sendbird entropy=3
telnyx-key ; Telnyx ; API key ; "KEY" base64url*55 ; words=telnyx entropy=3.5
plivo-token ; Plivo ; auth token ; base64url*40 ; words=plivo entropy=3.5
messagebird-token ; MessageBird ; access key ; alnum*25 ; words=messagebird entropy=3
line-token ; LINE ; channel access token ; [A-Za-z0-9+/]*171 "="? ; words=line,linechannel,channelaccess,linebot entropy=3.5
line-notify-token ; LINE ; Notify token ; alnum*43 ; words=linenotify,linetoken entropy=3.5
line-channel-secret ; LINE ; channel secret ; hex*32 ; words=linechannel,linesecret,channelsecret entropy=3
intercom-token ; Intercom ; access token ; [A-Za-z0-9=_-]*60 ; words=intercom entropy=3.5
onesignal-key ; OneSignal ; rich API key ; ( "os_v2_app_" | "os_v2_org_" ) base32low*103 ; entropy=3.5
lark-tenant-token ; Lark ; tenant, user or app access token ; ( "t-" | "u-" | "a-" ) [A-Za-z0-9._]*14..50 ; words=lark,feishu,larksuite entropy=3.2
lark-secret ; Lark ; app secret ; alnum*32 ; words=lark,feishu entropy=3.5
wechat-secret ; WeChat ; app secret ; hex*32 ; words=wechat,weixin,wxapp,wxsecret entropy=3
dingtalk-token ; DingTalk ; robot access token ; hex*64 ; words=dingtalk,ding entropy=3
dingtalk-webhook ; DingTalk ; robot webhook URL ; "oapi.dingtalk.com/robot/send?access_token=" Hex*64 ; medium
canadian-notify-key ; GC Notify ; API key ; "gcntfy-" [a-z0-9_]*1..40 "-" uuid "-" uuid ; entropy=3
ntfy-token ; ntfy ; access token ; "tk_" lowdigit*29 ; entropy=3.5
pushover-token ; Pushover ; application token or user key ; lowdigit*30 ; words=pushover entropy=3.5
zoom-secret ; Zoom ; client secret ; alnum*32 ; words=zoom entropy=3.5
helpscout-secret ; Help Scout ; OAuth client secret ; alnum*20..64 ; words=helpscout entropy=3.3
zendesk-token ; Zendesk ; API token ; alnum*40 ; words=zendesk entropy=3.5
freshdesk-key ; Freshdesk ; API key ; alnum*20 ; words=freshdesk entropy=3.3
`);
