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

/** Where a value does not fit schema/in-toto_statement.schema.json: nothing when it fits, at most 1000 errors. */
export function inTotoStatementErrors(value: unknown): readonly SchemaError[] {
  return check_in_toto_statement(value) ? [] : check_in_toto_statement.errors.filter(Boolean);
}

/** Where a value does not fit schema/sigstore_bundle.schema.json: nothing when it fits, at most 1000 errors. */
export function sigstoreBundleErrors(value: unknown): readonly SchemaError[] {
  return check_sigstore_bundle(value) ? [] : check_sigstore_bundle.errors.filter(Boolean);
}

/** Where a value does not fit schema/trust.schema.json: nothing when it fits, at most 1000 errors. */
export function trustErrors(value: unknown): readonly SchemaError[] {
  return check_trust(value) ? [] : check_trust.errors.filter(Boolean);
}

const check_in_toto_statement = validate20;
const schema31 = {"type":"object","required":["_type","subject","predicateType"],"additionalProperties":true,"properties":{"_type":{"enum":["https://in-toto.io/Statement/v1","https://in-toto.io/Statement/v0.1"]},"subject":{"type":"array","minItems":1,"items":{"type":"object","properties":{"digest":true},"required":["digest"],"allOf":[{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"uri":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"digest":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"minLength":1,"maxLength":64},"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha384":{"type":"string","pattern":"^[0-9a-f]{96}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"gitCommit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTag":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"content":{"type":"string"},"downloadLocation":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"mediaType":{"type":"string","minLength":1},"annotations":{"type":"object"}},"anyOf":[{"properties":{"uri":true},"required":["uri"]},{"properties":{"digest":true},"required":["digest"]},{"properties":{"content":true},"required":["content"]}]}]}},"predicateType":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"predicate":{"type":"object"}},"$id":"https://repro-pack.dev/schema/in-toto_statement.schema.json"};
const func1 = codePoints;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{96}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{128}$", "u");
const pattern8 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

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
if(data._type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_type"},message:"must have required property '"+"_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.predicateType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicateType"},message:"must have required property '"+"predicateType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data._type !== undefined){
let data0 = data._type;
if(!((data0 === "https://in-toto.io/Statement/v1") || (data0 === "https://in-toto.io/Statement/v0.1"))){
const err3 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/enum",keyword:"enum",params:{allowedValues: schema31.properties._type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.uri === undefined){
const err5 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = {};
props0.uri = true;
}
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.digest === undefined){
const err6 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.digest = true;
}
}
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.content === undefined){
const err7 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.content = true;
}
}
if(!valid4){
const err8 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/allOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/allOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
if(data2.uri !== undefined){
let data4 = data2.uri;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err11 = {instancePath:instancePath+"/subject/" + i0+"/uri",schemaPath:"#/properties/subject/items/allOf/0/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/subject/" + i0+"/uri",schemaPath:"#/properties/subject/items/allOf/0/properties/uri/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
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
const err13 = {instancePath:instancePath+"/subject/" + i0+"/uri",schemaPath:"#/properties/subject/items/allOf/0/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
if(data2.digest !== undefined){
let data5 = data2.digest;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 64){
const err14 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err15 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
for(const key0 in data5){
const _errs20 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 64){
const err16 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
if(func1(key0) < 1){
const err17 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
const err18 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
for(const key1 in data5){
if(!(((((((key1 === "sha256") || (key1 === "sha384")) || (key1 === "sha512")) || (key1 === "gitCommit")) || (key1 === "gitTree")) || (key1 === "gitTag")) || (key1 === "gitBlob"))){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err19 = {instancePath:instancePath+"/subject/" + i0+"/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subject/items/allOf/0/properties/digest/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
if(func1(data6) < 1){
const err20 = {instancePath:instancePath+"/subject/" + i0+"/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subject/items/allOf/0/properties/digest/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/subject/" + i0+"/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subject/items/allOf/0/properties/digest/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
}
}
if(data5.sha256 !== undefined){
let data7 = data5.sha256;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err22 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
if(data5.sha384 !== undefined){
let data8 = data5.sha384;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err24 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha384",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/sha384/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{96}$"},message:"must match pattern \""+"^[0-9a-f]{96}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha384",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/sha384/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
}
if(data5.sha512 !== undefined){
let data9 = data5.sha512;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err26 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha512",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
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
const err27 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha512",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
if(data5.gitCommit !== undefined){
let data10 = data5.gitCommit;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err28 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitCommit",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitCommit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err29 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitCommit",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitCommit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data5.gitTree !== undefined){
let data11 = data5.gitTree;
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err30 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTree",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitTree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTree",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
}
if(data5.gitTag !== undefined){
let data12 = data5.gitTag;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err32 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTag",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitTag/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err33 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTag",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
}
if(data5.gitBlob !== undefined){
let data13 = data5.gitBlob;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err34 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitBlob",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitBlob/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitBlob",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/properties/gitBlob/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/allOf/0/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
}
if(data2.content !== undefined){
if(typeof data2.content !== "string"){
const err37 = {instancePath:instancePath+"/subject/" + i0+"/content",schemaPath:"#/properties/subject/items/allOf/0/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data2.downloadLocation !== undefined){
let data15 = data2.downloadLocation;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err38 = {instancePath:instancePath+"/subject/" + i0+"/downloadLocation",schemaPath:"#/properties/subject/items/allOf/0/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
if(!pattern4.test(data15)){
const err39 = {instancePath:instancePath+"/subject/" + i0+"/downloadLocation",schemaPath:"#/properties/subject/items/allOf/0/properties/downloadLocation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/subject/" + i0+"/downloadLocation",schemaPath:"#/properties/subject/items/allOf/0/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
}
if(data2.mediaType !== undefined){
let data16 = data2.mediaType;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err41 = {instancePath:instancePath+"/subject/" + i0+"/mediaType",schemaPath:"#/properties/subject/items/allOf/0/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/subject/" + i0+"/mediaType",schemaPath:"#/properties/subject/items/allOf/0/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data17 = data2.annotations;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err43 = {instancePath:instancePath+"/subject/" + i0+"/annotations",schemaPath:"#/properties/subject/items/allOf/0/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.digest === undefined){
const err45 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
}
if(data.predicateType !== undefined){
let data18 = data.predicateType;
if(typeof data18 === "string"){
if(func1(data18) > 2048){
const err48 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
if(func1(data18) < 1){
const err49 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
if(!pattern4.test(data18)){
const err50 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
}
if(data.predicate !== undefined){
let data19 = data.predicate;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err52 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_sigstore_bundle = validate21;
const schema32 = {"type":"object","required":["mediaType","verificationMaterial","dsseEnvelope"],"additionalProperties":false,"properties":{"mediaType":{"enum":["application/vnd.dev.sigstore.bundle.v0.3+json","application/vnd.dev.sigstore.bundle+json;version=0.3","application/vnd.dev.sigstore.bundle+json;version=0.2","application/vnd.dev.sigstore.bundle+json;version=0.1"]},"verificationMaterial":{"type":"object","additionalProperties":false,"properties":{"publicKey":{"type":"object","required":["hint"],"additionalProperties":false,"properties":{"hint":{"type":"string","minLength":1,"maxLength":1024}}},"certificate":{"type":"object","required":["rawBytes"],"additionalProperties":false,"properties":{"rawBytes":{"type":"string","maxLength":131072,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]}}},"x509CertificateChain":{"type":"object","required":["certificates"],"additionalProperties":false,"properties":{"certificates":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["rawBytes"],"additionalProperties":false,"properties":{"rawBytes":{"type":"string","maxLength":131072,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]}}}}}},"tlogEntries":{"type":"array","maxItems":16,"items":{"type":"object","required":["logId","kindVersion","canonicalizedBody"],"additionalProperties":false,"properties":{"logIndex":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,18})$"},"logId":{"type":"object","required":["keyId"],"additionalProperties":false,"properties":{"keyId":{"type":"string","maxLength":1024,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]}}},"kindVersion":{"type":"object","required":["kind","version"],"additionalProperties":false,"properties":{"kind":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}}},"integratedTime":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,18})$"},"inclusionPromise":{"type":"object","required":["signedEntryTimestamp"],"additionalProperties":false,"properties":{"signedEntryTimestamp":{"type":"string","maxLength":16384,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]}}},"inclusionProof":{"type":"object","required":["rootHash","treeSize","checkpoint"],"additionalProperties":false,"properties":{"logIndex":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,18})$"},"rootHash":{"type":"string","maxLength":1024,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]},"treeSize":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,18})$"},"hashes":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":1024,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]}},"checkpoint":{"type":"object","required":["envelope"],"additionalProperties":false,"properties":{"envelope":{"type":"string","maxLength":65536}}}}},"canonicalizedBody":{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}}}},"timestampVerificationData":{"type":"object","additionalProperties":false,"properties":{"rfc3161Timestamps":{"type":"array","maxItems":16,"items":{"type":"object","required":["signedTimestamp"],"additionalProperties":false,"properties":{"signedTimestamp":{"type":"string","maxLength":131072,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]}}}}}}},"oneOf":[{"properties":{"publicKey":true},"required":["publicKey"]},{"properties":{"certificate":true},"required":["certificate"]},{"properties":{"x509CertificateChain":true},"required":["x509CertificateChain"]}]},"dsseEnvelope":{"type":"object","required":["payload","payloadType","signatures"],"additionalProperties":false,"properties":{"payload":{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"},"payloadType":{"type":"string","minLength":1,"maxLength":256},"signatures":{"type":"array","minItems":1,"maxItems":1,"items":{"type":"object","required":["sig"],"additionalProperties":false,"properties":{"sig":{"type":"string","maxLength":16384,"allOf":[{"type":"string","minLength":4,"pattern":"^[A-Za-z0-9+/]*={0,2}$"}]},"keyid":{"type":"string","maxLength":1024}}}}}}},"$id":"https://repro-pack.dev/schema/sigstore_bundle.schema.json"};
const pattern14 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
const pattern16 = new RegExp("^(?:0|[1-9][0-9]{0,18})$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data.verificationMaterial === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verificationMaterial"},message:"must have required property '"+"verificationMaterial"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.dsseEnvelope === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dsseEnvelope"},message:"must have required property '"+"dsseEnvelope"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mediaType") || (key0 === "verificationMaterial")) || (key0 === "dsseEnvelope"))){
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
if(data.mediaType !== undefined){
let data0 = data.mediaType;
if(!((((data0 === "application/vnd.dev.sigstore.bundle.v0.3+json") || (data0 === "application/vnd.dev.sigstore.bundle+json;version=0.3")) || (data0 === "application/vnd.dev.sigstore.bundle+json;version=0.2")) || (data0 === "application/vnd.dev.sigstore.bundle+json;version=0.1"))){
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema32.properties.mediaType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
}
if(data.verificationMaterial !== undefined){
let data1 = data.verificationMaterial;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.publicKey === undefined){
const err5 = {instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/oneOf/0/required",keyword:"required",params:{missingProperty: "publicKey"},message:"must have required property '"+"publicKey"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.publicKey = true;
}
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.certificate === undefined){
const err6 = {instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/oneOf/1/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.certificate = true;
}
}
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.x509CertificateChain === undefined){
const err7 = {instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/oneOf/2/required",keyword:"required",params:{missingProperty: "x509CertificateChain"},message:"must have required property '"+"x509CertificateChain"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.x509CertificateChain = true;
}
}
}
}
if(!valid1){
const err8 = {instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((key1 === "publicKey") || (key1 === "certificate")) || (key1 === "x509CertificateChain")) || (key1 === "tlogEntries")) || (key1 === "timestampVerificationData"))){
const err9 = {instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
if(data1.publicKey !== undefined){
let data2 = data1.publicKey;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.hint === undefined){
const err10 = {instancePath:instancePath+"/verificationMaterial/publicKey",schemaPath:"#/properties/verificationMaterial/properties/publicKey/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "hint")){
const err11 = {instancePath:instancePath+"/verificationMaterial/publicKey",schemaPath:"#/properties/verificationMaterial/properties/publicKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
if(data2.hint !== undefined){
let data3 = data2.hint;
if(typeof data3 === "string"){
if(func1(data3) > 1024){
const err12 = {instancePath:instancePath+"/verificationMaterial/publicKey/hint",schemaPath:"#/properties/verificationMaterial/properties/publicKey/properties/hint/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/verificationMaterial/publicKey/hint",schemaPath:"#/properties/verificationMaterial/properties/publicKey/properties/hint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/verificationMaterial/publicKey/hint",schemaPath:"#/properties/verificationMaterial/properties/publicKey/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/verificationMaterial/publicKey",schemaPath:"#/properties/verificationMaterial/properties/publicKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
if(data1.certificate !== undefined){
let data4 = data1.certificate;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.rawBytes === undefined){
const err16 = {instancePath:instancePath+"/verificationMaterial/certificate",schemaPath:"#/properties/verificationMaterial/properties/certificate/required",keyword:"required",params:{missingProperty: "rawBytes"},message:"must have required property '"+"rawBytes"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
for(const key3 in data4){
if(!(key3 === "rawBytes")){
const err17 = {instancePath:instancePath+"/verificationMaterial/certificate",schemaPath:"#/properties/verificationMaterial/properties/certificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
if(data4.rawBytes !== undefined){
let data5 = data4.rawBytes;
if(typeof data5 === "string"){
if(func1(data5) < 4){
const err18 = {instancePath:instancePath+"/verificationMaterial/certificate/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/certificate/properties/rawBytes/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
if(!pattern14.test(data5)){
const err19 = {instancePath:instancePath+"/verificationMaterial/certificate/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/certificate/properties/rawBytes/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/verificationMaterial/certificate/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/certificate/properties/rawBytes/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 131072){
const err21 = {instancePath:instancePath+"/verificationMaterial/certificate/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/certificate/properties/rawBytes/maxLength",keyword:"maxLength",params:{limit: 131072},message:"must NOT have more than 131072 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/verificationMaterial/certificate/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/certificate/properties/rawBytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err23 = {instancePath:instancePath+"/verificationMaterial/certificate",schemaPath:"#/properties/verificationMaterial/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
if(data1.x509CertificateChain !== undefined){
let data6 = data1.x509CertificateChain;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.certificates === undefined){
const err24 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/required",keyword:"required",params:{missingProperty: "certificates"},message:"must have required property '"+"certificates"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
for(const key4 in data6){
if(!(key4 === "certificates")){
const err25 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
}
if(data6.certificates !== undefined){
let data7 = data6.certificates;
if(Array.isArray(data7)){
if(data7.length > 10){
const err26 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data7.length < 1){
const err27 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.rawBytes === undefined){
const err28 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0,schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/required",keyword:"required",params:{missingProperty: "rawBytes"},message:"must have required property '"+"rawBytes"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
for(const key5 in data8){
if(!(key5 === "rawBytes")){
const err29 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0,schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data8.rawBytes !== undefined){
let data9 = data8.rawBytes;
if(typeof data9 === "string"){
if(func1(data9) < 4){
const err30 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0+"/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/properties/rawBytes/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
if(!pattern14.test(data9)){
const err31 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0+"/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/properties/rawBytes/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
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
const err32 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0+"/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/properties/rawBytes/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
if(typeof data9 === "string"){
if(func1(data9) > 131072){
const err33 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0+"/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/properties/rawBytes/maxLength",keyword:"maxLength",params:{limit: 131072},message:"must NOT have more than 131072 characters"};
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
const err34 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0+"/rawBytes",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/properties/rawBytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0,schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err37 = {instancePath:instancePath+"/verificationMaterial/x509CertificateChain",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data1.tlogEntries !== undefined){
let data10 = data1.tlogEntries;
if(Array.isArray(data10)){
if(data10.length > 16){
const err38 = {instancePath:instancePath+"/verificationMaterial/tlogEntries",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.logId === undefined){
const err39 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/required",keyword:"required",params:{missingProperty: "logId"},message:"must have required property '"+"logId"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
if(data11.kindVersion === undefined){
const err40 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/required",keyword:"required",params:{missingProperty: "kindVersion"},message:"must have required property '"+"kindVersion"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
if(data11.canonicalizedBody === undefined){
const err41 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/required",keyword:"required",params:{missingProperty: "canonicalizedBody"},message:"must have required property '"+"canonicalizedBody"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
for(const key6 in data11){
if(!(((((((key6 === "logIndex") || (key6 === "logId")) || (key6 === "kindVersion")) || (key6 === "integratedTime")) || (key6 === "inclusionPromise")) || (key6 === "inclusionProof")) || (key6 === "canonicalizedBody"))){
const err42 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
if(data11.logIndex !== undefined){
let data12 = data11.logIndex;
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err43 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logIndex",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logIndex/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,18})$"+"\""};
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
const err44 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logIndex",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logIndex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
if(data11.logId !== undefined){
let data13 = data11.logId;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.keyId === undefined){
const err45 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/required",keyword:"required",params:{missingProperty: "keyId"},message:"must have required property '"+"keyId"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
for(const key7 in data13){
if(!(key7 === "keyId")){
const err46 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
}
if(data13.keyId !== undefined){
let data14 = data13.keyId;
if(typeof data14 === "string"){
if(func1(data14) < 4){
const err47 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId/keyId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/properties/keyId/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
if(!pattern14.test(data14)){
const err48 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId/keyId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/properties/keyId/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId/keyId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/properties/keyId/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 1024){
const err50 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId/keyId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/properties/keyId/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId/keyId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/logId",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/logId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
}
if(data11.kindVersion !== undefined){
let data15 = data11.kindVersion;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.kind === undefined){
const err53 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
if(data15.version === undefined){
const err54 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
if (vErrors.length < 1000) vErrors.push(err54);
}
errors++;
}
for(const key8 in data15){
if(!((key8 === "kind") || (key8 === "version"))){
const err55 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
}
if(data15.kind !== undefined){
let data16 = data15.kind;
if(typeof data16 === "string"){
if(func1(data16) > 64){
const err56 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion/kind",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/properties/kind/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion/kind",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
if(data15.version !== undefined){
let data17 = data15.version;
if(typeof data17 === "string"){
if(func1(data17) > 64){
const err58 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion/version",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion/version",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/kindVersion",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/kindVersion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
}
if(data11.integratedTime !== undefined){
let data18 = data11.integratedTime;
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
const err61 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/integratedTime",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/integratedTime/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
if (vErrors.length < 1000) vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/integratedTime",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/integratedTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
}
if(data11.inclusionPromise !== undefined){
let data19 = data11.inclusionPromise;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.signedEntryTimestamp === undefined){
const err63 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/required",keyword:"required",params:{missingProperty: "signedEntryTimestamp"},message:"must have required property '"+"signedEntryTimestamp"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
for(const key9 in data19){
if(!(key9 === "signedEntryTimestamp")){
const err64 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
if(data19.signedEntryTimestamp !== undefined){
let data20 = data19.signedEntryTimestamp;
if(typeof data20 === "string"){
if(func1(data20) < 4){
const err65 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise/signedEntryTimestamp",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/properties/signedEntryTimestamp/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
if(!pattern14.test(data20)){
const err66 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise/signedEntryTimestamp",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/properties/signedEntryTimestamp/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
if (vErrors.length < 1000) vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise/signedEntryTimestamp",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/properties/signedEntryTimestamp/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
if (vErrors.length < 1000) vErrors.push(err67);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) > 16384){
const err68 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise/signedEntryTimestamp",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/properties/signedEntryTimestamp/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise/signedEntryTimestamp",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/properties/signedEntryTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
if (vErrors.length < 1000) vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionPromise",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionPromise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
if (vErrors.length < 1000) vErrors.push(err70);
}
errors++;
}
}
if(data11.inclusionProof !== undefined){
let data21 = data11.inclusionProof;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.rootHash === undefined){
const err71 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/required",keyword:"required",params:{missingProperty: "rootHash"},message:"must have required property '"+"rootHash"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
if (vErrors.length < 1000) vErrors.push(err71);
}
errors++;
}
if(data21.treeSize === undefined){
const err72 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/required",keyword:"required",params:{missingProperty: "treeSize"},message:"must have required property '"+"treeSize"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
if (vErrors.length < 1000) vErrors.push(err72);
}
errors++;
}
if(data21.checkpoint === undefined){
const err73 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/required",keyword:"required",params:{missingProperty: "checkpoint"},message:"must have required property '"+"checkpoint"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
if (vErrors.length < 1000) vErrors.push(err73);
}
errors++;
}
for(const key10 in data21){
if(!(((((key10 === "logIndex") || (key10 === "rootHash")) || (key10 === "treeSize")) || (key10 === "hashes")) || (key10 === "checkpoint"))){
const err74 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
if (vErrors.length < 1000) vErrors.push(err74);
}
errors++;
}
}
if(data21.logIndex !== undefined){
let data22 = data21.logIndex;
if(typeof data22 === "string"){
if(!pattern16.test(data22)){
const err75 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/logIndex",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/logIndex/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
if (vErrors.length < 1000) vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/logIndex",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/logIndex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
if (vErrors.length < 1000) vErrors.push(err76);
}
errors++;
}
}
if(data21.rootHash !== undefined){
let data23 = data21.rootHash;
if(typeof data23 === "string"){
if(func1(data23) < 4){
const err77 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/rootHash",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/rootHash/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
if (vErrors.length < 1000) vErrors.push(err77);
}
errors++;
}
if(!pattern14.test(data23)){
const err78 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/rootHash",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/rootHash/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
if (vErrors.length < 1000) vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/rootHash",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/rootHash/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
if (vErrors.length < 1000) vErrors.push(err79);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 1024){
const err80 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/rootHash",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/rootHash/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
if (vErrors.length < 1000) vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/rootHash",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/rootHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
if (vErrors.length < 1000) vErrors.push(err81);
}
errors++;
}
}
if(data21.treeSize !== undefined){
let data24 = data21.treeSize;
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
const err82 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/treeSize",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/treeSize/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
if (vErrors.length < 1000) vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/treeSize",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/treeSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
if (vErrors.length < 1000) vErrors.push(err83);
}
errors++;
}
}
if(data21.hashes !== undefined){
let data25 = data21.hashes;
if(Array.isArray(data25)){
if(data25.length > 64){
const err84 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
if (vErrors.length < 1000) vErrors.push(err84);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(func1(data26) < 4){
const err85 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes/" + i2,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/items/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
if (vErrors.length < 1000) vErrors.push(err85);
}
errors++;
}
if(!pattern14.test(data26)){
const err86 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes/" + i2,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/items/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
if (vErrors.length < 1000) vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes/" + i2,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/items/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
if (vErrors.length < 1000) vErrors.push(err87);
}
errors++;
}
if(typeof data26 === "string"){
if(func1(data26) > 1024){
const err88 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes/" + i2,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
if (vErrors.length < 1000) vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes/" + i2,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
if (vErrors.length < 1000) vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/hashes",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/hashes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
if (vErrors.length < 1000) vErrors.push(err90);
}
errors++;
}
}
if(data21.checkpoint !== undefined){
let data27 = data21.checkpoint;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.envelope === undefined){
const err91 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/checkpoint",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/checkpoint/required",keyword:"required",params:{missingProperty: "envelope"},message:"must have required property '"+"envelope"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
if (vErrors.length < 1000) vErrors.push(err91);
}
errors++;
}
for(const key11 in data27){
if(!(key11 === "envelope")){
const err92 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/checkpoint",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/checkpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
if (vErrors.length < 1000) vErrors.push(err92);
}
errors++;
}
}
if(data27.envelope !== undefined){
let data28 = data27.envelope;
if(typeof data28 === "string"){
if(func1(data28) > 65536){
const err93 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/checkpoint/envelope",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/checkpoint/properties/envelope/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
if (vErrors.length < 1000) vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/checkpoint/envelope",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/checkpoint/properties/envelope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
if (vErrors.length < 1000) vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof/checkpoint",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/properties/checkpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
if (vErrors.length < 1000) vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/inclusionProof",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/inclusionProof/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
if (vErrors.length < 1000) vErrors.push(err96);
}
errors++;
}
}
if(data11.canonicalizedBody !== undefined){
let data29 = data11.canonicalizedBody;
if(typeof data29 === "string"){
if(func1(data29) < 4){
const err97 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/canonicalizedBody",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/canonicalizedBody/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
if (vErrors.length < 1000) vErrors.push(err97);
}
errors++;
}
if(!pattern14.test(data29)){
const err98 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/canonicalizedBody",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/canonicalizedBody/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
if (vErrors.length < 1000) vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1+"/canonicalizedBody",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/properties/canonicalizedBody/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
if (vErrors.length < 1000) vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1,schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
if (vErrors.length < 1000) vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/verificationMaterial/tlogEntries",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
if (vErrors.length < 1000) vErrors.push(err101);
}
errors++;
}
}
if(data1.timestampVerificationData !== undefined){
let data30 = data1.timestampVerificationData;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key12 in data30){
if(!(key12 === "rfc3161Timestamps")){
const err102 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
if (vErrors.length < 1000) vErrors.push(err102);
}
errors++;
}
}
if(data30.rfc3161Timestamps !== undefined){
let data31 = data30.rfc3161Timestamps;
if(Array.isArray(data31)){
if(data31.length > 16){
const err103 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
if (vErrors.length < 1000) vErrors.push(err103);
}
errors++;
}
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.signedTimestamp === undefined){
const err104 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3,schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/required",keyword:"required",params:{missingProperty: "signedTimestamp"},message:"must have required property '"+"signedTimestamp"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
if (vErrors.length < 1000) vErrors.push(err104);
}
errors++;
}
for(const key13 in data32){
if(!(key13 === "signedTimestamp")){
const err105 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3,schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
if (vErrors.length < 1000) vErrors.push(err105);
}
errors++;
}
}
if(data32.signedTimestamp !== undefined){
let data33 = data32.signedTimestamp;
if(typeof data33 === "string"){
if(func1(data33) < 4){
const err106 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3+"/signedTimestamp",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/properties/signedTimestamp/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
if (vErrors.length < 1000) vErrors.push(err106);
}
errors++;
}
if(!pattern14.test(data33)){
const err107 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3+"/signedTimestamp",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/properties/signedTimestamp/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
if (vErrors.length < 1000) vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3+"/signedTimestamp",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/properties/signedTimestamp/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
if (vErrors.length < 1000) vErrors.push(err108);
}
errors++;
}
if(typeof data33 === "string"){
if(func1(data33) > 131072){
const err109 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3+"/signedTimestamp",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/properties/signedTimestamp/maxLength",keyword:"maxLength",params:{limit: 131072},message:"must NOT have more than 131072 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
if (vErrors.length < 1000) vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3+"/signedTimestamp",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/properties/signedTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
if (vErrors.length < 1000) vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i3,schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
if (vErrors.length < 1000) vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
if (vErrors.length < 1000) vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/verificationMaterial/timestampVerificationData",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
if (vErrors.length < 1000) vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
if (vErrors.length < 1000) vErrors.push(err114);
}
errors++;
}
}
if(data.dsseEnvelope !== undefined){
let data34 = data.dsseEnvelope;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.payload === undefined){
const err115 = {instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
if (vErrors.length < 1000) vErrors.push(err115);
}
errors++;
}
if(data34.payloadType === undefined){
const err116 = {instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/required",keyword:"required",params:{missingProperty: "payloadType"},message:"must have required property '"+"payloadType"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
if (vErrors.length < 1000) vErrors.push(err116);
}
errors++;
}
if(data34.signatures === undefined){
const err117 = {instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
if (vErrors.length < 1000) vErrors.push(err117);
}
errors++;
}
for(const key14 in data34){
if(!(((key14 === "payload") || (key14 === "payloadType")) || (key14 === "signatures"))){
const err118 = {instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
if (vErrors.length < 1000) vErrors.push(err118);
}
errors++;
}
}
if(data34.payload !== undefined){
let data35 = data34.payload;
if(typeof data35 === "string"){
if(func1(data35) < 4){
const err119 = {instancePath:instancePath+"/dsseEnvelope/payload",schemaPath:"#/properties/dsseEnvelope/properties/payload/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
if (vErrors.length < 1000) vErrors.push(err119);
}
errors++;
}
if(!pattern14.test(data35)){
const err120 = {instancePath:instancePath+"/dsseEnvelope/payload",schemaPath:"#/properties/dsseEnvelope/properties/payload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
if (vErrors.length < 1000) vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/dsseEnvelope/payload",schemaPath:"#/properties/dsseEnvelope/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
if (vErrors.length < 1000) vErrors.push(err121);
}
errors++;
}
}
if(data34.payloadType !== undefined){
let data36 = data34.payloadType;
if(typeof data36 === "string"){
if(func1(data36) > 256){
const err122 = {instancePath:instancePath+"/dsseEnvelope/payloadType",schemaPath:"#/properties/dsseEnvelope/properties/payloadType/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
if (vErrors.length < 1000) vErrors.push(err122);
}
errors++;
}
if(func1(data36) < 1){
const err123 = {instancePath:instancePath+"/dsseEnvelope/payloadType",schemaPath:"#/properties/dsseEnvelope/properties/payloadType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
if (vErrors.length < 1000) vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/dsseEnvelope/payloadType",schemaPath:"#/properties/dsseEnvelope/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
if (vErrors.length < 1000) vErrors.push(err124);
}
errors++;
}
}
if(data34.signatures !== undefined){
let data37 = data34.signatures;
if(Array.isArray(data37)){
if(data37.length > 1){
const err125 = {instancePath:instancePath+"/dsseEnvelope/signatures",schemaPath:"#/properties/dsseEnvelope/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
if (vErrors.length < 1000) vErrors.push(err125);
}
errors++;
}
if(data37.length < 1){
const err126 = {instancePath:instancePath+"/dsseEnvelope/signatures",schemaPath:"#/properties/dsseEnvelope/properties/signatures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
if (vErrors.length < 1000) vErrors.push(err126);
}
errors++;
}
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.sig === undefined){
const err127 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/required",keyword:"required",params:{missingProperty: "sig"},message:"must have required property '"+"sig"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
if (vErrors.length < 1000) vErrors.push(err127);
}
errors++;
}
for(const key15 in data38){
if(!((key15 === "sig") || (key15 === "keyid"))){
const err128 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
if (vErrors.length < 1000) vErrors.push(err128);
}
errors++;
}
}
if(data38.sig !== undefined){
let data39 = data38.sig;
if(typeof data39 === "string"){
if(func1(data39) < 4){
const err129 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/allOf/0/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
if (vErrors.length < 1000) vErrors.push(err129);
}
errors++;
}
if(!pattern14.test(data39)){
const err130 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
if (vErrors.length < 1000) vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
if (vErrors.length < 1000) vErrors.push(err131);
}
errors++;
}
if(typeof data39 === "string"){
if(func1(data39) > 16384){
const err132 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
if (vErrors.length < 1000) vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
if (vErrors.length < 1000) vErrors.push(err133);
}
errors++;
}
}
if(data38.keyid !== undefined){
let data40 = data38.keyid;
if(typeof data40 === "string"){
if(func1(data40) > 1024){
const err134 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/keyid",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/keyid/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
if (vErrors.length < 1000) vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4+"/keyid",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/keyid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
if (vErrors.length < 1000) vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/dsseEnvelope/signatures/" + i4,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
if (vErrors.length < 1000) vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/dsseEnvelope/signatures",schemaPath:"#/properties/dsseEnvelope/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
if (vErrors.length < 1000) vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
if (vErrors.length < 1000) vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
if (vErrors.length < 1000) vErrors.push(err139);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_trust = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
if(data.signers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signers"},message:"must have required property '"+"signers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema_version") || (key0 === "signers")) || (key0 === "trusted_root")) || (key0 === "thresholds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err3 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.signers !== undefined){
let data1 = data.signers;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err4 = {instancePath:instancePath+"/signers",schemaPath:"#/properties/signers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/signers",schemaPath:"#/properties/signers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = false;
let passing0 = null;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.identity === undefined) && (missing0 = "identity")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props0 = {};
props0.identity = true;
}
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.identity_regexp === undefined) && (missing1 = "identity_regexp")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.identity_regexp = true;
}
}
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.issuer === undefined) && (missing2 = "issuer")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.issuer = true;
}
}
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.issuer_regexp === undefined) && (missing3 = "issuer_regexp")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.issuer_regexp = true;
}
}
if(!valid5){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs10 === errors;
if(valid4){
const err11 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/0/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
const err12 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/0/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props1 = {};
props1.key = true;
}
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.key === undefined) && (missing4 = "key")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
var valid6 = _errs18 === errors;
if(valid6){
const err14 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
let valid8 = false;
let passing1 = null;
const _errs21 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.identity === undefined){
const err15 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "identity"},message:"must have required property '"+"identity"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
if(_valid2){
valid8 = true;
passing1 = 0;
var props2 = {};
props2.identity = true;
}
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.identity_regexp === undefined){
const err16 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "identity_regexp"},message:"must have required property '"+"identity_regexp"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
if(_valid2 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid8 = true;
passing1 = 1;
if(props2 !== true){
props2 = props2 || {};
props2.identity_regexp = true;
}
}
}
if(!valid8){
const err17 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
const _errs24 = errors;
let valid9 = false;
let passing2 = null;
const _errs25 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issuer === undefined){
const err18 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/allOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs25 === errors;
if(_valid3){
valid9 = true;
passing2 = 0;
var props3 = {};
props3.issuer = true;
}
const _errs26 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issuer_regexp === undefined){
const err19 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/allOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: "issuer_regexp"},message:"must have required property '"+"issuer_regexp"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs26 === errors;
if(_valid3 && valid9){
valid9 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid9 = true;
passing2 = 1;
if(props3 !== true){
props3 = props3 || {};
props3.issuer_regexp = true;
}
}
}
if(!valid9){
const err20 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf/1/allOf/1/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
}
if(!valid3){
const err21 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.builders === undefined){
const err22 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/required",keyword:"required",params:{missingProperty: "builders"},message:"must have required property '"+"builders"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "name") || (key1 === "key")) || (key1 === "identity")) || (key1 === "identity_regexp")) || (key1 === "issuer")) || (key1 === "issuer_regexp")) || (key1 === "builders"))){
const err23 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err24 = {instancePath:instancePath+"/signers/" + i0+"/name",schemaPath:"#/properties/signers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
if(func1(data3) < 1){
const err25 = {instancePath:instancePath+"/signers/" + i0+"/name",schemaPath:"#/properties/signers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/signers/" + i0+"/name",schemaPath:"#/properties/signers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
}
if(data2.key !== undefined){
let data4 = data2.key;
if(typeof data4 === "string"){
if(func1(data4) > 16384){
const err27 = {instancePath:instancePath+"/signers/" + i0+"/key",schemaPath:"#/properties/signers/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
if(func1(data4) < 1){
const err28 = {instancePath:instancePath+"/signers/" + i0+"/key",schemaPath:"#/properties/signers/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err29 = {instancePath:instancePath+"/signers/" + i0+"/key",schemaPath:"#/properties/signers/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data2.identity !== undefined){
let data5 = data2.identity;
if(typeof data5 === "string"){
if(func1(data5) > 2048){
const err30 = {instancePath:instancePath+"/signers/" + i0+"/identity",schemaPath:"#/properties/signers/items/properties/identity/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
if(func1(data5) < 1){
const err31 = {instancePath:instancePath+"/signers/" + i0+"/identity",schemaPath:"#/properties/signers/items/properties/identity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err32 = {instancePath:instancePath+"/signers/" + i0+"/identity",schemaPath:"#/properties/signers/items/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
if(data2.identity_regexp !== undefined){
let data6 = data2.identity_regexp;
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err33 = {instancePath:instancePath+"/signers/" + i0+"/identity_regexp",schemaPath:"#/properties/signers/items/properties/identity_regexp/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
if(func1(data6) < 1){
const err34 = {instancePath:instancePath+"/signers/" + i0+"/identity_regexp",schemaPath:"#/properties/signers/items/properties/identity_regexp/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/signers/" + i0+"/identity_regexp",schemaPath:"#/properties/signers/items/properties/identity_regexp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
if(data2.issuer !== undefined){
let data7 = data2.issuer;
if(typeof data7 === "string"){
if(func1(data7) > 2048){
const err36 = {instancePath:instancePath+"/signers/" + i0+"/issuer",schemaPath:"#/properties/signers/items/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
if(func1(data7) < 1){
const err37 = {instancePath:instancePath+"/signers/" + i0+"/issuer",schemaPath:"#/properties/signers/items/properties/issuer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/signers/" + i0+"/issuer",schemaPath:"#/properties/signers/items/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
}
if(data2.issuer_regexp !== undefined){
let data8 = data2.issuer_regexp;
if(typeof data8 === "string"){
if(func1(data8) > 1024){
const err39 = {instancePath:instancePath+"/signers/" + i0+"/issuer_regexp",schemaPath:"#/properties/signers/items/properties/issuer_regexp/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
if(func1(data8) < 1){
const err40 = {instancePath:instancePath+"/signers/" + i0+"/issuer_regexp",schemaPath:"#/properties/signers/items/properties/issuer_regexp/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err41 = {instancePath:instancePath+"/signers/" + i0+"/issuer_regexp",schemaPath:"#/properties/signers/items/properties/issuer_regexp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
}
if(data2.builders !== undefined){
let data9 = data2.builders;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err42 = {instancePath:instancePath+"/signers/" + i0+"/builders",schemaPath:"#/properties/signers/items/properties/builders/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
if(data9.length < 1){
const err43 = {instancePath:instancePath+"/signers/" + i0+"/builders",schemaPath:"#/properties/signers/items/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err44 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1,schemaPath:"#/properties/signers/items/properties/builders/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
if(data10.max_level === undefined){
const err45 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1,schemaPath:"#/properties/signers/items/properties/builders/items/required",keyword:"required",params:{missingProperty: "max_level"},message:"must have required property '"+"max_level"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "id") || (key2 === "max_level"))){
const err46 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1,schemaPath:"#/properties/signers/items/properties/builders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 === "string"){
if(func1(data11) > 2048){
const err47 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1+"/id",schemaPath:"#/properties/signers/items/properties/builders/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
if(func1(data11) < 1){
const err48 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1+"/id",schemaPath:"#/properties/signers/items/properties/builders/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1+"/id",schemaPath:"#/properties/signers/items/properties/builders/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
}
if(data10.max_level !== undefined){
let data12 = data10.max_level;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err50 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1+"/max_level",schemaPath:"#/properties/signers/items/properties/builders/items/properties/max_level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 3 || isNaN(data12)){
const err51 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1+"/max_level",schemaPath:"#/properties/signers/items/properties/builders/items/properties/max_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err52 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1+"/max_level",schemaPath:"#/properties/signers/items/properties/builders/items/properties/max_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/signers/" + i0+"/builders/" + i1,schemaPath:"#/properties/signers/items/properties/builders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/signers/" + i0+"/builders",schemaPath:"#/properties/signers/items/properties/builders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
if (vErrors.length < 1000) vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/properties/signers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/signers",schemaPath:"#/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
}
if(data.trusted_root !== undefined){
let data13 = data.trusted_root;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err57 = {instancePath:instancePath+"/trusted_root",schemaPath:"#/properties/trusted_root/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data14 = data.thresholds;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(((key3 === "transparency_log") || (key3 === "certificate_log")) || (key3 === "timestamps"))){
const err58 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
}
if(data14.transparency_log !== undefined){
let data15 = data14.transparency_log;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err59 = {instancePath:instancePath+"/thresholds/transparency_log",schemaPath:"#/properties/thresholds/properties/transparency_log/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 16 || isNaN(data15)){
const err60 = {instancePath:instancePath+"/thresholds/transparency_log",schemaPath:"#/properties/thresholds/properties/transparency_log/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err61 = {instancePath:instancePath+"/thresholds/transparency_log",schemaPath:"#/properties/thresholds/properties/transparency_log/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.certificate_log !== undefined){
let data16 = data14.certificate_log;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err62 = {instancePath:instancePath+"/thresholds/certificate_log",schemaPath:"#/properties/thresholds/properties/certificate_log/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 16 || isNaN(data16)){
const err63 = {instancePath:instancePath+"/thresholds/certificate_log",schemaPath:"#/properties/thresholds/properties/certificate_log/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err64 = {instancePath:instancePath+"/thresholds/certificate_log",schemaPath:"#/properties/thresholds/properties/certificate_log/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
}
if(data14.timestamps !== undefined){
let data17 = data14.timestamps;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err65 = {instancePath:instancePath+"/thresholds/timestamps",schemaPath:"#/properties/thresholds/properties/timestamps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 16 || isNaN(data17)){
const err66 = {instancePath:instancePath+"/thresholds/timestamps",schemaPath:"#/properties/thresholds/properties/timestamps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err66];
}
else {
if (vErrors.length < 1000) vErrors.push(err66);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err67 = {instancePath:instancePath+"/thresholds/timestamps",schemaPath:"#/properties/thresholds/properties/timestamps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
if (vErrors.length < 1000) vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
if (vErrors.length < 1000) vErrors.push(err69);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
