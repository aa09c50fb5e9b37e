// @ts-nocheck
// Compiled by ajv from schema/*.schema.json; written by `pnpm sync`, not by hand.

/** One place where a value does not fit its schema. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) to the place; empty for the whole value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** The length of a string in Unicode code points, as minLength and maxLength count it. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Where a value does not fit schema/release_metadata.schema.json: nothing when it fits, at most 1000 errors. */
export function releaseMetadataErrors(value: unknown): readonly SchemaError[] {
  return check_release_metadata(value) ? [] : check_release_metadata.errors.filter(Boolean);
}

const check_release_metadata = validate20;
const schema31 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"description":{"type":"string","maxLength":65536},"supplier":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048}}},"build_id":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"git_sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","pattern":"^refs/[!-~]+$","maxLength":1024},"repository":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"homepage":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"external_references":{"type":"array","maxItems":1000,"items":{"type":"object","required":["type","url"],"additionalProperties":false,"properties":{"type":{"enum":["advisories","attestation","bom","build-meta","build-system","certification-report","chat","distribution","documentation","evidence","issue-tracker","license","mailing-list","other","release-notes","security-contact","social","source-distribution","static-analysis-report","support","vcs","website"]},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"comment":{"type":"string","maxLength":65536}}}}},"$id":"https://repro-pack.dev/schema/release_metadata.schema.json"};
const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,1024}$", "u");
const pattern6 = new RegExp("^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$", "u");
const pattern8 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern9 = new RegExp("^refs/[!-~]+$", "u");
const func1 = codePoints;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,1024}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 65536){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.supplier !== undefined){
let data2 = data.supplier;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err4 = {instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
for(const key0 in data2){
if(!((key0 === "name") || (key0 === "url"))){
const err5 = {instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/supplier/name",schemaPath:"#/properties/supplier/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,1024}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/supplier/name",schemaPath:"#/properties/supplier/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data2.url !== undefined){
let data4 = data2.url;
if(typeof data4 === "string"){
if(func1(data4) > 2048){
const err8 = {instancePath:instancePath+"/supplier/url",schemaPath:"#/properties/supplier/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
if(!pattern6.test(data4)){
const err9 = {instancePath:instancePath+"/supplier/url",schemaPath:"#/properties/supplier/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/supplier/url",schemaPath:"#/properties/supplier/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
if(data.build_id !== undefined){
let data5 = data.build_id;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/build_id",schemaPath:"#/properties/build_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,1024}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/build_id",schemaPath:"#/properties/build_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
if(data.git_sha !== undefined){
let data6 = data.git_sha;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err14 = {instancePath:instancePath+"/git_sha",schemaPath:"#/properties/git_sha/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/git_sha",schemaPath:"#/properties/git_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
if(data.git_ref !== undefined){
let data7 = data.git_ref;
if(typeof data7 === "string"){
if(func1(data7) > 1024){
const err16 = {instancePath:instancePath+"/git_ref",schemaPath:"#/properties/git_ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
if(!pattern9.test(data7)){
const err17 = {instancePath:instancePath+"/git_ref",schemaPath:"#/properties/git_ref/pattern",keyword:"pattern",params:{pattern: "^refs/[!-~]+$"},message:"must match pattern \""+"^refs/[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/git_ref",schemaPath:"#/properties/git_ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
if(data.repository !== undefined){
let data8 = data.repository;
if(typeof data8 === "string"){
if(func1(data8) > 2048){
const err19 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
}
if(data.homepage !== undefined){
let data9 = data.homepage;
if(typeof data9 === "string"){
if(func1(data9) > 2048){
const err22 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
if(!pattern6.test(data9)){
const err23 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
if(data.external_references !== undefined){
let data10 = data.external_references;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err25 = {instancePath:instancePath+"/external_references",schemaPath:"#/properties/external_references/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
const err26 = {instancePath:instancePath+"/external_references/" + i0,schemaPath:"#/properties/external_references/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data11.url === undefined){
const err27 = {instancePath:instancePath+"/external_references/" + i0,schemaPath:"#/properties/external_references/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
for(const key1 in data11){
if(!(((key1 === "type") || (key1 === "url")) || (key1 === "comment"))){
const err28 = {instancePath:instancePath+"/external_references/" + i0,schemaPath:"#/properties/external_references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
}
if(data11.type !== undefined){
let data12 = data11.type;
if(!((((((((((((((((((((((data12 === "advisories") || (data12 === "attestation")) || (data12 === "bom")) || (data12 === "build-meta")) || (data12 === "build-system")) || (data12 === "certification-report")) || (data12 === "chat")) || (data12 === "distribution")) || (data12 === "documentation")) || (data12 === "evidence")) || (data12 === "issue-tracker")) || (data12 === "license")) || (data12 === "mailing-list")) || (data12 === "other")) || (data12 === "release-notes")) || (data12 === "security-contact")) || (data12 === "social")) || (data12 === "source-distribution")) || (data12 === "static-analysis-report")) || (data12 === "support")) || (data12 === "vcs")) || (data12 === "website"))){
const err29 = {instancePath:instancePath+"/external_references/" + i0+"/type",schemaPath:"#/properties/external_references/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.external_references.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data11.url !== undefined){
let data13 = data11.url;
if(typeof data13 === "string"){
if(func1(data13) > 2048){
const err30 = {instancePath:instancePath+"/external_references/" + i0+"/url",schemaPath:"#/properties/external_references/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
if(!pattern6.test(data13)){
const err31 = {instancePath:instancePath+"/external_references/" + i0+"/url",schemaPath:"#/properties/external_references/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/external_references/" + i0+"/url",schemaPath:"#/properties/external_references/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
if(data11.comment !== undefined){
let data14 = data11.comment;
if(typeof data14 === "string"){
if(func1(data14) > 65536){
const err33 = {instancePath:instancePath+"/external_references/" + i0+"/comment",schemaPath:"#/properties/external_references/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/external_references/" + i0+"/comment",schemaPath:"#/properties/external_references/items/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/external_references/" + i0,schemaPath:"#/properties/external_references/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/external_references",schemaPath:"#/properties/external_references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
