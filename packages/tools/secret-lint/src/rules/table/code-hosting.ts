import { parseRules } from '../parse.ts';

/** Where code, packages and builds live: their loss lets others publish in our name. */
export const codeHosting = parseRules(String.raw`
github-pat ; GitHub ; classic personal access token ; "ghp_" alnum*36 ; critical entropy=3 proof=github
github-oauth-token ; GitHub ; OAuth access token ; "gho_" alnum*36 ; critical entropy=3 proof=github
github-user-token ; GitHub ; user-to-server token of an app ; "ghu_" alnum*36 ; critical entropy=3 proof=github
github-server-token ; GitHub ; installation token of an app ; "ghs_" alnum*36 ; critical entropy=3 proof=github
github-refresh-token ; GitHub ; refresh token ; "ghr_" ( alnum*76 | alnum*36 ) ; critical entropy=3 proof=github
github-installation-token ; GitHub ; installation token that holds a JSON Web Token ; "ghs_" digit*1..20 "_eyJ" base64url*15..800 "." base64url*10..800 "." base64url*10..800 ; critical
github-fine-grained-pat ; GitHub ; fine-grained personal access token ; "github_pat_" ( alnum*22 "_" alnum*59 | word*82 ) ; critical entropy=3
github-old-token ; GitHub ; token of the form before 2021, named so ; hex*40 ; critical words=github,githubtoken,ghtoken
github-app-secret ; GitHub ; client secret of an OAuth app ; Hex*40 ; words=githubclient,githubsecret,githuboauth
gitlab-pat ; GitLab ; personal access token ; "glpat-" base64url*20..22 ; critical entropy=3
gitlab-pat-routable ; GitLab ; personal access token that names its cell ; "glpat-" base64url*27..300 "." ( lowdigit*2 "." )? lowdigit*9 ; critical entropy=3.5
gitlab-trigger-token ; GitLab ; pipeline trigger token ; "glptt-" Hex*40 ; critical entropy=3
gitlab-runner-registration-token ; GitLab ; runner registration token ; "GR1348941" base64url*20 ; critical entropy=3
gitlab-runner-token ; GitLab ; runner authentication token ; "glrt-" ( "t" digit "_" )? base64url*20 ; critical entropy=3
gitlab-runner-token-routable ; GitLab ; runner authentication token that names its cell ; "glrt-" ( "t" digit "_" )? base64url*27..300 "." ( lowdigit*2 "." )? lowdigit*9 ; critical entropy=3.5
gitlab-deploy-token ; GitLab ; deploy token ; "gldt-" base64url*20 ; critical entropy=3
gitlab-oauth-secret ; GitLab ; secret of an OAuth application ; "gloas-" base64url*64 ; critical entropy=3
gitlab-job-token ; GitLab ; CI job token ; "glcbt-" alnum*1..5 "_" base64url*20 ; critical entropy=3
gitlab-mail-token ; GitLab ; incoming mail token ; "glimt-" base64url*25 ; critical entropy=3
gitlab-agent-token ; GitLab ; agent for Kubernetes token ; "glagent-" base64url*50 ; critical entropy=3
gitlab-feature-flag-token ; GitLab ; feature flags client token ; "glffct-" base64url*20 ; critical entropy=3
gitlab-feed-token ; GitLab ; feed token ; "glft-" base64url*20 ; medium entropy=3
gitlab-scim-token ; GitLab ; SCIM token ; "glsoat-" base64url*20 ; critical entropy=3
gitlab-session ; GitLab ; session cookie ; "_gitlab_session=" lowdigit*32 ; critical entropy=3
bitbucket-app-password ; Bitbucket ; app password ; "ATBB" alnum*24 HEX*8 ; proof=atlassian entropy=3
bitbucket-access-token ; Bitbucket ; access token of a repository, project or workspace ; "ATCTT3" base64url*20..800 ( "=" | "%3D" | "%3d" ) HEX*8 ; critical proof=atlassian entropy=3
bitbucket-server-token ; Bitbucket ; HTTP access token of a server ; "BBDC-" [MNO] [ADQTgjwz] [AEIMQUYcgk] [0-5w-z] [A-Za-z0-9+/_-]*40 ; entropy=3
bitbucket-client-secret ; Bitbucket ; client secret ; [A-Za-z0-9=_-]*64 ; words=bitbucket
atlassian-api-token ; Atlassian ; API token ; "ATATT3" base64url*20..800 "=" HEX*8 ; critical proof=atlassian entropy=3
atlassian-old-token ; Atlassian ; API token of 24 characters, named so ; alnum*20 Hex*4 ; words=atlassian,confluence,jira entropy=3.5
npm-access-token ; npm ; access token ; "npm_" alnum*36 ; critical proof=github entropy=2
pypi-token ; PyPI ; upload token ; "pypi-" base64url*50..1000 ; critical proof=pypi entropy=3
rubygems-api-key ; RubyGems ; API key ; "rubygems_" hex*48 ; entropy=2
nuget-api-key ; NuGet ; API key ; "oy2" lowdigit*43 ; entropy=3
crates-io-token ; crates.io ; API token ; "cio" alnum*32 ; entropy=3.5
clojars-token ; Clojars ; deploy token ; "CLOJARS_" alnum*60 ; entropy=2
deno-token ; Deno ; access token ; "ddp_" alnum*36 ; entropy=3.5
jsr-deploy-token ; Deno ; deployment token ; "ddo_" alnum*36 ; entropy=3.5
packagecloud-token ; packagecloud ; API token ; Hex*48 ; words=packagecloud entropy=3
cloudsmith-api-key ; Cloudsmith ; API key ; "csa_" hex*30 alnum*6 ; entropy=3
docker-access-token ; Docker Hub ; personal access token ; "dckr_pat_" base64url*27..32 ; entropy=3.5
docker-organization-token ; Docker Hub ; organization access token ; "dckr_oat_" base64url*27..32 ; entropy=3.5
docker-swarm-join-token ; Docker ; swarm join token ; "SWMTKN-1-" lowdigit*50..60 "-" lowdigit*24..30 ; entropy=3.5
docker-swarm-unlock-key ; Docker ; swarm unlock key ; "SWMKEY-1-" base64*40..50 ; entropy=3.5
artifactory-api-key ; JFrog ; Artifactory API key ; "AKCp" alnum*68..70 ; entropy=3.5
artifactory-reference-token ; JFrog ; Artifactory reference token ; "cmVmdGtu" alnum*56 ; entropy=3.5 proof=reftkn
circleci-personal-token ; CircleCI ; personal API token ; "CCIPAT_" alnum*22 "_" lowdigit*40 ; entropy=3
circleci-project-token ; CircleCI ; project API token ; "CCIPRJ_" alnum*22 "_" lowdigit*40 ; entropy=3
circleci-token ; CircleCI ; API token, named so ; Hex*40 ; words=circleci,circletoken entropy=3
buildkite-agent-token ; Buildkite ; agent, cluster or service token ; ( "bkaa_" | "bkaj_" | "bkar_" | "bkct_" | "bkpt_" | "bkpat_" | "bkps_" ) base64url*54..333 ; entropy=3.5
buildkite-user-token ; Buildkite ; user access token ; "bkua_" ( lowdigit*53 | lowdigit*40 ) ; entropy=3.5
travis-token ; Travis CI ; access token ; ( base64url*22 | alnum*20 ) ; words=travis entropy=3
drone-token ; Drone ; access token ; alnum*32 ; words=drone,droneci entropy=3
jenkins-token ; Jenkins ; API token or crumb ; ( Hex*32..36 | uuid ) ; words=jenkins,jenkinscrumb,crumb entropy=3
sonar-token ; SonarQube ; user, project or global token ; ( "squ_" | "sqp_" | "sqa_" ) hex*40 ; entropy=3
sonar-old-token ; SonarQube ; token, named so ; Hex*40 ; words=sonar,sonarqube,sonarcloud,sonarlogin entropy=2.5
codecov-token ; Codecov ; upload token ; ( uuid | [A-Za-z0-9-]*36 ) ; words=codecov entropy=3
codeclimate-token ; Code Climate ; reporter id ; hex*64 ; words=codeclimate,ccreporter,cctestreporter
codacy-token ; Codacy ; project token ; ( Hex*32 | alnum*20..24 ) ; words=codacy entropy=3.2
coveralls-token ; Coveralls ; repository token ; [A-Za-z0-9-]*32..37 ; words=coveralls entropy=3.3
snyk-token ; Snyk ; API token ; uuid ; words=snyk
sourcegraph-token ; Sourcegraph ; access token ; "sgp_" ( ( Hex*16 | "local" ) "_" )? Hex*40 ; entropy=3
gitea-token ; Gitea ; access token ; Hex*40 ; words=gitea,forgejo entropy=3
gitter-token ; Gitter ; access token ; base64url*40 ; words=gitter entropy=3
mergify-key ; Mergify ; application key ; "mergify_application_key_" base64url*40..200 ; entropy=3.2
coderabbit-key ; CodeRabbit ; API key ; "cr-" Hex*58 ; entropy=3.5
greptile-key ; Greptile ; API key ; base64*48 ; words=greptile entropy=3.5
endorlabs-key ; Endor Labs ; API key ; "endr+" [A-Za-z0-9-]*16 ; entropy=3
dependency-track-key ; Dependency-Track ; API key ; "odt_" ( alnum*8 "_" )? alnum*32..255 ; entropy=3
aikido-ci-token ; Aikido ; CI token ; "AIK_CI_" alnum*20..44 ; entropy=3
aikido-client-secret ; Aikido ; client secret ; "AIK_SECRET_" alnum*64 ; entropy=3.5
sidekiq-secret ; Sidekiq ; access to paid gems ; Hex*8 ":" Hex*8 ; words=contribsys,bundleenterprisecontribsyscom,bundlegemscontribsyscom
lokalise-token ; Lokalise ; API token ; Hex*40 ; words=lokalise entropy=3
bitrise-token ; Bitrise ; access token ; base64url*60..120 ; words=bitrise entropy=3.5
cypress-record-key ; Cypress ; record key ; uuid ; words=cypress,cypressrecord
browserstack-key ; BrowserStack ; access key ; alnum*20 ; words=browserstack entropy=3
saucelabs-key ; Sauce Labs ; access key ; ( uuid | [a-f0-9-]*36 ) ; words=sauce,saucelabs
`);
