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

/** Where a value does not fit schema/release_bom.schema.json: nothing when it fits, at most 1000 errors. */
export function releaseBomErrors(value: unknown): readonly SchemaError[] {
  return check_release_bom(value) ? [] : check_release_bom.errors.filter(Boolean);
}

const check_release_bom = validate20;
const schema31 = {"type":"object","required":["schema_version","release_version","artifacts"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"release_version":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f]{1,256}$"},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"artifacts":{"type":"array","minItems":1,"items":{"type":"object","required":["name","sha256","size","type"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":4096},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991},"type":{"enum":["archive","attestation","certificate","checksums","data","document","executable","image","library","manifest","other","package","report","sbom","signature","wheel"]}}}},"metadata":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"description":{"type":"string","maxLength":65536},"supplier":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048}}},"build_id":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"git_sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","pattern":"^refs/[!-~]+$","maxLength":1024},"repository":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"homepage":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"external_references":{"type":"array","maxItems":1000,"items":{"type":"object","required":["type","url"],"additionalProperties":false,"properties":{"type":{"enum":["advisories","attestation","bom","build-meta","build-system","certification-report","chat","distribution","documentation","evidence","issue-tracker","license","mailing-list","other","release-notes","security-contact","social","source-distribution","static-analysis-report","support","vcs","website"]},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"comment":{"type":"string","maxLength":65536}}}}}}},"$id":"https://repro-pack.dev/schema/release_bom.schema.json"};
const pattern4 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f]{1,256}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,1024}$", "u");
const pattern9 = new RegExp("^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$", "u");
const pattern11 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern12 = new RegExp("^refs/[!-~]+$", "u");
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
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data.release_version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release_version"},message:"must have required property '"+"release_version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.artifacts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema_version") || (key0 === "release_version")) || (key0 === "generated_at")) || (key0 === "artifacts")) || (key0 === "metadata"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err4 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
}
if(data.release_version !== undefined){
let data1 = data.release_version;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/release_version",schemaPath:"#/properties/release_version/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f]{1,256}$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f]{1,256}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/release_version",schemaPath:"#/properties/release_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
if(data.generated_at !== undefined){
let data2 = data.generated_at;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data3 = data.artifacts;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err10 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
if(data4.sha256 === undefined){
const err11 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(data4.size === undefined){
const err12 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
if(data4.type === undefined){
const err13 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "name") || (key1 === "sha256")) || (key1 === "size")) || (key1 === "type"))){
const err14 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) > 4096){
const err15 = {instancePath:instancePath+"/artifacts/" + i0+"/name",schemaPath:"#/properties/artifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
if(func1(data5) < 1){
const err16 = {instancePath:instancePath+"/artifacts/" + i0+"/name",schemaPath:"#/properties/artifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/artifacts/" + i0+"/name",schemaPath:"#/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
if(data4.sha256 !== undefined){
let data6 = data4.sha256;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err18 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
}
if(data4.size !== undefined){
let data7 = data4.size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/artifacts/" + i0+"/size",schemaPath:"#/properties/artifacts/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/artifacts/" + i0+"/size",schemaPath:"#/properties/artifacts/items/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/artifacts/" + i0+"/size",schemaPath:"#/properties/artifacts/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
}
}
if(data4.type !== undefined){
let data8 = data4.type;
if(!((((((((((((((((data8 === "archive") || (data8 === "attestation")) || (data8 === "certificate")) || (data8 === "checksums")) || (data8 === "data")) || (data8 === "document")) || (data8 === "executable")) || (data8 === "image")) || (data8 === "library")) || (data8 === "manifest")) || (data8 === "other")) || (data8 === "package")) || (data8 === "report")) || (data8 === "sbom")) || (data8 === "signature")) || (data8 === "wheel"))){
const err23 = {instancePath:instancePath+"/artifacts/" + i0+"/type",schemaPath:"#/properties/artifacts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.artifacts.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
}
if(data.metadata !== undefined){
let data9 = data.metadata;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err26 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,1024}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
if(data9.description !== undefined){
let data11 = data9.description;
if(typeof data11 === "string"){
if(func1(data11) > 65536){
const err28 = {instancePath:instancePath+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data9.supplier !== undefined){
let data12 = data9.supplier;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err30 = {instancePath:instancePath+"/metadata/supplier",schemaPath:"#/properties/metadata/properties/supplier/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "name") || (key2 === "url"))){
const err31 = {instancePath:instancePath+"/metadata/supplier",schemaPath:"#/properties/metadata/properties/supplier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err32 = {instancePath:instancePath+"/metadata/supplier/name",schemaPath:"#/properties/metadata/properties/supplier/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,1024}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/metadata/supplier/name",schemaPath:"#/properties/metadata/properties/supplier/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(func1(data14) > 2048){
const err34 = {instancePath:instancePath+"/metadata/supplier/url",schemaPath:"#/properties/metadata/properties/supplier/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
if(!pattern9.test(data14)){
const err35 = {instancePath:instancePath+"/metadata/supplier/url",schemaPath:"#/properties/metadata/properties/supplier/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/metadata/supplier/url",schemaPath:"#/properties/metadata/properties/supplier/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/metadata/supplier",schemaPath:"#/properties/metadata/properties/supplier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data9.build_id !== undefined){
let data15 = data9.build_id;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err38 = {instancePath:instancePath+"/metadata/build_id",schemaPath:"#/properties/metadata/properties/build_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,1024}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/metadata/build_id",schemaPath:"#/properties/metadata/properties/build_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
}
if(data9.git_sha !== undefined){
let data16 = data9.git_sha;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err40 = {instancePath:instancePath+"/metadata/git_sha",schemaPath:"#/properties/metadata/properties/git_sha/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/metadata/git_sha",schemaPath:"#/properties/metadata/properties/git_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
}
if(data9.git_ref !== undefined){
let data17 = data9.git_ref;
if(typeof data17 === "string"){
if(func1(data17) > 1024){
const err42 = {instancePath:instancePath+"/metadata/git_ref",schemaPath:"#/properties/metadata/properties/git_ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
if(!pattern12.test(data17)){
const err43 = {instancePath:instancePath+"/metadata/git_ref",schemaPath:"#/properties/metadata/properties/git_ref/pattern",keyword:"pattern",params:{pattern: "^refs/[!-~]+$"},message:"must match pattern \""+"^refs/[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/git_ref",schemaPath:"#/properties/metadata/properties/git_ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
if(data9.repository !== undefined){
let data18 = data9.repository;
if(typeof data18 === "string"){
if(func1(data18) > 2048){
const err45 = {instancePath:instancePath+"/metadata/repository",schemaPath:"#/properties/metadata/properties/repository/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
if(!pattern9.test(data18)){
const err46 = {instancePath:instancePath+"/metadata/repository",schemaPath:"#/properties/metadata/properties/repository/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/metadata/repository",schemaPath:"#/properties/metadata/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
}
if(data9.homepage !== undefined){
let data19 = data9.homepage;
if(typeof data19 === "string"){
if(func1(data19) > 2048){
const err48 = {instancePath:instancePath+"/metadata/homepage",schemaPath:"#/properties/metadata/properties/homepage/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
if(!pattern9.test(data19)){
const err49 = {instancePath:instancePath+"/metadata/homepage",schemaPath:"#/properties/metadata/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/metadata/homepage",schemaPath:"#/properties/metadata/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
}
if(data9.external_references !== undefined){
let data20 = data9.external_references;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err51 = {instancePath:instancePath+"/metadata/external_references",schemaPath:"#/properties/metadata/properties/external_references/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err52 = {instancePath:instancePath+"/metadata/external_references/" + i1,schemaPath:"#/properties/metadata/properties/external_references/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
if(data21.url === undefined){
const err53 = {instancePath:instancePath+"/metadata/external_references/" + i1,schemaPath:"#/properties/metadata/properties/external_references/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
for(const key3 in data21){
if(!(((key3 === "type") || (key3 === "url")) || (key3 === "comment"))){
const err54 = {instancePath:instancePath+"/metadata/external_references/" + i1,schemaPath:"#/properties/metadata/properties/external_references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
if (vErrors.length < 1000) vErrors.push(err54);
}
errors++;
}
}
if(data21.type !== undefined){
let data22 = data21.type;
if(!((((((((((((((((((((((data22 === "advisories") || (data22 === "attestation")) || (data22 === "bom")) || (data22 === "build-meta")) || (data22 === "build-system")) || (data22 === "certification-report")) || (data22 === "chat")) || (data22 === "distribution")) || (data22 === "documentation")) || (data22 === "evidence")) || (data22 === "issue-tracker")) || (data22 === "license")) || (data22 === "mailing-list")) || (data22 === "other")) || (data22 === "release-notes")) || (data22 === "security-contact")) || (data22 === "social")) || (data22 === "source-distribution")) || (data22 === "static-analysis-report")) || (data22 === "support")) || (data22 === "vcs")) || (data22 === "website"))){
const err55 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/type",schemaPath:"#/properties/metadata/properties/external_references/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.metadata.properties.external_references.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
}
if(data21.url !== undefined){
let data23 = data21.url;
if(typeof data23 === "string"){
if(func1(data23) > 2048){
const err56 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/url",schemaPath:"#/properties/metadata/properties/external_references/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
if(!pattern9.test(data23)){
const err57 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/url",schemaPath:"#/properties/metadata/properties/external_references/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"},message:"must match pattern \""+"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/url",schemaPath:"#/properties/metadata/properties/external_references/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
}
if(data21.comment !== undefined){
let data24 = data21.comment;
if(typeof data24 === "string"){
if(func1(data24) > 65536){
const err59 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/comment",schemaPath:"#/properties/metadata/properties/external_references/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/comment",schemaPath:"#/properties/metadata/properties/external_references/items/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/metadata/external_references/" + i1,schemaPath:"#/properties/metadata/properties/external_references/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
if (vErrors.length < 1000) vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/metadata/external_references",schemaPath:"#/properties/metadata/properties/external_references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
