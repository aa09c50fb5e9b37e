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

/** Where a value does not fit schema/slsa_provenance.schema.json: nothing when it fits, at most 1000 errors. */
export function slsaProvenanceErrors(value: unknown): readonly SchemaError[] {
  return check_slsa_provenance(value) ? [] : check_slsa_provenance.errors.filter(Boolean);
}

const check_slsa_provenance = validate20;
const schema31 = {"type":"object","required":["predicate"],"properties":{"predicateType":{"const":"https://slsa.dev/provenance/v1"},"predicate":{"type":"object","required":["buildDefinition","runDetails"],"properties":{"buildDefinition":{"type":"object","additionalProperties":true,"required":["buildType","externalParameters"],"properties":{"buildType":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"externalParameters":{"type":"object"},"internalParameters":{"type":"object"},"resolvedDependencies":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"uri":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"digest":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"minLength":1,"maxLength":64},"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha384":{"type":"string","pattern":"^[0-9a-f]{96}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"gitCommit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTag":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"content":{"type":"string"},"downloadLocation":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"mediaType":{"type":"string","minLength":1},"annotations":{"type":"object"}},"anyOf":[{"properties":{"uri":true},"required":["uri"]},{"properties":{"digest":true},"required":["digest"]},{"properties":{"content":true},"required":["content"]}]}}}},"runDetails":{"type":"object","additionalProperties":true,"required":["builder"],"properties":{"builder":{"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"version":{"type":"object","additionalProperties":{"type":"string"}},"builderDependencies":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"uri":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"digest":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"minLength":1,"maxLength":64},"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha384":{"type":"string","pattern":"^[0-9a-f]{96}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"gitCommit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTag":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"content":{"type":"string"},"downloadLocation":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"mediaType":{"type":"string","minLength":1},"annotations":{"type":"object"}},"anyOf":[{"properties":{"uri":true},"required":["uri"]},{"properties":{"digest":true},"required":["digest"]},{"properties":{"content":true},"required":["content"]}]}}}},"metadata":{"type":"object","additionalProperties":true,"properties":{"invocationId":{"type":"string","minLength":1},"startedOn":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},"finishedOn":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"}}},"byproducts":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"uri":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"digest":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"minLength":1,"maxLength":64},"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha384":{"type":"string","pattern":"^[0-9a-f]{96}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"gitCommit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTag":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"content":{"type":"string"},"downloadLocation":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"mediaType":{"type":"string","minLength":1},"annotations":{"type":"object"}},"anyOf":[{"properties":{"uri":true},"required":["uri"]},{"properties":{"digest":true},"required":["digest"]},{"properties":{"content":true},"required":["content"]}]}}}},"repro_metadata":{"type":"object"}}}},"$id":"https://repro-pack.dev/schema/slsa_provenance.schema.json","allOf":[{"type":"object","required":["_type","subject","predicateType"],"additionalProperties":true,"properties":{"_type":{"enum":["https://in-toto.io/Statement/v1","https://in-toto.io/Statement/v0.1"]},"subject":{"type":"array","minItems":1,"items":{"type":"object","properties":{"digest":true},"required":["digest"],"allOf":[{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"uri":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"digest":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"minLength":1,"maxLength":64},"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha384":{"type":"string","pattern":"^[0-9a-f]{96}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"gitCommit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitTag":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"content":{"type":"string"},"downloadLocation":{"type":"string","minLength":1,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"mediaType":{"type":"string","minLength":1},"annotations":{"type":"object"}},"anyOf":[{"properties":{"uri":true},"required":["uri"]},{"properties":{"digest":true},"required":["digest"]},{"properties":{"content":true},"required":["content"]}]}]}},"predicateType":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"predicate":{"type":"object"}}}]};
const func1 = codePoints;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{96}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{128}$", "u");
const pattern8 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern34 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$", "u");

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
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "_type"},message:"must have required property '"+"_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.predicateType === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "predicateType"},message:"must have required property '"+"predicateType"+"'"};
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
const err3 = {instancePath:instancePath+"/_type",schemaPath:"#/allOf/0/properties/_type/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].properties._type.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/subject",schemaPath:"#/allOf/0/properties/subject/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.uri === undefined){
const err5 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = {};
props0.uri = true;
}
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.digest === undefined){
const err6 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.digest = true;
}
}
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.content === undefined){
const err7 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.content = true;
}
}
if(!valid5){
const err8 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
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
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/subject/" + i0+"/uri",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/subject/" + i0+"/uri",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/uri/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
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
const err13 = {instancePath:instancePath+"/subject/" + i0+"/uri",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err15 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
for(const key0 in data5){
const _errs22 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 64){
const err16 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
if(func1(key0) < 1){
const err17 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
var valid7 = _errs22 === errors;
if(!valid7){
const err18 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err19 = {instancePath:instancePath+"/subject/" + i0+"/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
if(func1(data6) < 1){
const err20 = {instancePath:instancePath+"/subject/" + i0+"/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/subject/" + i0+"/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err23 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha384",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/sha384/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{96}$"},message:"must match pattern \""+"^[0-9a-f]{96}$"+"\""};
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
const err25 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha384",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/sha384/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha512",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
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
const err27 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha512",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitCommit",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitCommit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err29 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitCommit",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitCommit/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTree",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitTree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err31 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTree",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTag",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitTag/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err33 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitTag",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitBlob",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitBlob/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err35 = {instancePath:instancePath+"/subject/" + i0+"/digest/gitBlob",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/properties/gitBlob/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err37 = {instancePath:instancePath+"/subject/" + i0+"/content",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/subject/" + i0+"/downloadLocation",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
if(!pattern4.test(data15)){
const err39 = {instancePath:instancePath+"/subject/" + i0+"/downloadLocation",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/downloadLocation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
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
const err40 = {instancePath:instancePath+"/subject/" + i0+"/downloadLocation",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath:instancePath+"/subject/" + i0+"/mediaType",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err42 = {instancePath:instancePath+"/subject/" + i0+"/mediaType",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/subject/" + i0+"/annotations",schemaPath:"#/allOf/0/properties/subject/items/allOf/0/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err44 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err45 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
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
const err46 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/allOf/0/properties/subject/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/subject",schemaPath:"#/allOf/0/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err48 = {instancePath:instancePath+"/predicateType",schemaPath:"#/allOf/0/properties/predicateType/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
if(func1(data18) < 1){
const err49 = {instancePath:instancePath+"/predicateType",schemaPath:"#/allOf/0/properties/predicateType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
if(!pattern4.test(data18)){
const err50 = {instancePath:instancePath+"/predicateType",schemaPath:"#/allOf/0/properties/predicateType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
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
const err51 = {instancePath:instancePath+"/predicateType",schemaPath:"#/allOf/0/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err52 = {instancePath:instancePath+"/predicate",schemaPath:"#/allOf/0/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err53 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicate === undefined){
const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicate"},message:"must have required property '"+"predicate"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
if (vErrors.length < 1000) vErrors.push(err54);
}
errors++;
}
if(data.predicateType !== undefined){
if("https://slsa.dev/provenance/v1" !== data.predicateType){
const err55 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/const",keyword:"const",params:{allowedValue: "https://slsa.dev/provenance/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
}
if(data.predicate !== undefined){
let data21 = data.predicate;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.buildDefinition === undefined){
const err56 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "buildDefinition"},message:"must have required property '"+"buildDefinition"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
if(data21.runDetails === undefined){
const err57 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "runDetails"},message:"must have required property '"+"runDetails"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
if(data21.buildDefinition !== undefined){
let data22 = data21.buildDefinition;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.buildType === undefined){
const err58 = {instancePath:instancePath+"/predicate/buildDefinition",schemaPath:"#/properties/predicate/properties/buildDefinition/required",keyword:"required",params:{missingProperty: "buildType"},message:"must have required property '"+"buildType"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
if(data22.externalParameters === undefined){
const err59 = {instancePath:instancePath+"/predicate/buildDefinition",schemaPath:"#/properties/predicate/properties/buildDefinition/required",keyword:"required",params:{missingProperty: "externalParameters"},message:"must have required property '"+"externalParameters"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
if(data22.buildType !== undefined){
let data23 = data22.buildType;
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err60 = {instancePath:instancePath+"/predicate/buildDefinition/buildType",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/buildType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
if(!pattern4.test(data23)){
const err61 = {instancePath:instancePath+"/predicate/buildDefinition/buildType",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/buildType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
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
const err62 = {instancePath:instancePath+"/predicate/buildDefinition/buildType",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
}
if(data22.externalParameters !== undefined){
let data24 = data22.externalParameters;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err63 = {instancePath:instancePath+"/predicate/buildDefinition/externalParameters",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/externalParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
}
if(data22.internalParameters !== undefined){
let data25 = data22.internalParameters;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err64 = {instancePath:instancePath+"/predicate/buildDefinition/internalParameters",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/internalParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
if(data22.resolvedDependencies !== undefined){
let data26 = data22.resolvedDependencies;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
const _errs68 = errors;
let valid15 = false;
const _errs69 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.uri === undefined){
const err65 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1,schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
}
var _valid1 = _errs69 === errors;
valid15 = valid15 || _valid1;
if(_valid1){
var props1 = {};
props1.uri = true;
}
const _errs70 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.digest === undefined){
const err66 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1,schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/anyOf/1/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
if (vErrors.length < 1000) vErrors.push(err66);
}
errors++;
}
}
var _valid1 = _errs70 === errors;
valid15 = valid15 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = props1 || {};
props1.digest = true;
}
}
const _errs71 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.content === undefined){
const err67 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1,schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/anyOf/2/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
if (vErrors.length < 1000) vErrors.push(err67);
}
errors++;
}
}
var _valid1 = _errs71 === errors;
valid15 = valid15 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = props1 || {};
props1.content = true;
}
}
if(!valid15){
const err68 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1,schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err69 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/name",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
if (vErrors.length < 1000) vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/name",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
if (vErrors.length < 1000) vErrors.push(err70);
}
errors++;
}
}
if(data27.uri !== undefined){
let data29 = data27.uri;
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err71 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/uri",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
if (vErrors.length < 1000) vErrors.push(err71);
}
errors++;
}
if(!pattern4.test(data29)){
const err72 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/uri",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/uri/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
if (vErrors.length < 1000) vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/uri",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
if (vErrors.length < 1000) vErrors.push(err73);
}
errors++;
}
}
if(data27.digest !== undefined){
let data30 = data27.digest;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 64){
const err74 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
if (vErrors.length < 1000) vErrors.push(err74);
}
errors++;
}
if(Object.keys(data30).length < 1){
const err75 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
if (vErrors.length < 1000) vErrors.push(err75);
}
errors++;
}
for(const key2 in data30){
const _errs79 = errors;
if(typeof key2 === "string"){
if(func1(key2) > 64){
const err76 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err76];
}
else {
if (vErrors.length < 1000) vErrors.push(err76);
}
errors++;
}
if(func1(key2) < 1){
const err77 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err77];
}
else {
if (vErrors.length < 1000) vErrors.push(err77);
}
errors++;
}
}
var valid17 = _errs79 === errors;
if(!valid17){
const err78 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err78];
}
else {
if (vErrors.length < 1000) vErrors.push(err78);
}
errors++;
}
}
for(const key3 in data30){
if(!(((((((key3 === "sha256") || (key3 === "sha384")) || (key3 === "sha512")) || (key3 === "gitCommit")) || (key3 === "gitTree")) || (key3 === "gitTag")) || (key3 === "gitBlob"))){
let data31 = data30[key3];
if(typeof data31 === "string"){
if(func1(data31) > 1024){
const err79 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
if (vErrors.length < 1000) vErrors.push(err79);
}
errors++;
}
if(func1(data31) < 1){
const err80 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err81 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
if (vErrors.length < 1000) vErrors.push(err81);
}
errors++;
}
}
}
if(data30.sha256 !== undefined){
let data32 = data30.sha256;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
const err82 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/sha256",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err83 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/sha256",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
if (vErrors.length < 1000) vErrors.push(err83);
}
errors++;
}
}
if(data30.sha384 !== undefined){
let data33 = data30.sha384;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err84 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/sha384",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/sha384/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{96}$"},message:"must match pattern \""+"^[0-9a-f]{96}$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
if (vErrors.length < 1000) vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/sha384",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/sha384/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
if (vErrors.length < 1000) vErrors.push(err85);
}
errors++;
}
}
if(data30.sha512 !== undefined){
let data34 = data30.sha512;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err86 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/sha512",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
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
const err87 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/sha512",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
if (vErrors.length < 1000) vErrors.push(err87);
}
errors++;
}
}
if(data30.gitCommit !== undefined){
let data35 = data30.gitCommit;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
const err88 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitCommit",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitCommit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err89 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitCommit",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitCommit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
if (vErrors.length < 1000) vErrors.push(err89);
}
errors++;
}
}
if(data30.gitTree !== undefined){
let data36 = data30.gitTree;
if(typeof data36 === "string"){
if(!pattern8.test(data36)){
const err90 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitTree",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitTree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
if (vErrors.length < 1000) vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitTree",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
if (vErrors.length < 1000) vErrors.push(err91);
}
errors++;
}
}
if(data30.gitTag !== undefined){
let data37 = data30.gitTag;
if(typeof data37 === "string"){
if(!pattern8.test(data37)){
const err92 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitTag",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitTag/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
if (vErrors.length < 1000) vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitTag",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
if (vErrors.length < 1000) vErrors.push(err93);
}
errors++;
}
}
if(data30.gitBlob !== undefined){
let data38 = data30.gitBlob;
if(typeof data38 === "string"){
if(!pattern8.test(data38)){
const err94 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitBlob",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitBlob/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
if (vErrors.length < 1000) vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest/gitBlob",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/properties/gitBlob/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err96 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/digest",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
if (vErrors.length < 1000) vErrors.push(err96);
}
errors++;
}
}
if(data27.content !== undefined){
if(typeof data27.content !== "string"){
const err97 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/content",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
if (vErrors.length < 1000) vErrors.push(err97);
}
errors++;
}
}
if(data27.downloadLocation !== undefined){
let data40 = data27.downloadLocation;
if(typeof data40 === "string"){
if(func1(data40) < 1){
const err98 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/downloadLocation",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
if (vErrors.length < 1000) vErrors.push(err98);
}
errors++;
}
if(!pattern4.test(data40)){
const err99 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/downloadLocation",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/downloadLocation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
if (vErrors.length < 1000) vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/downloadLocation",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
if (vErrors.length < 1000) vErrors.push(err100);
}
errors++;
}
}
if(data27.mediaType !== undefined){
let data41 = data27.mediaType;
if(typeof data41 === "string"){
if(func1(data41) < 1){
const err101 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/mediaType",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
if (vErrors.length < 1000) vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/mediaType",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
if (vErrors.length < 1000) vErrors.push(err102);
}
errors++;
}
}
if(data27.annotations !== undefined){
let data42 = data27.annotations;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err103 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1+"/annotations",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
if (vErrors.length < 1000) vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i1,schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
if (vErrors.length < 1000) vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies",schemaPath:"#/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
if (vErrors.length < 1000) vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/predicate/buildDefinition",schemaPath:"#/properties/predicate/properties/buildDefinition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
if (vErrors.length < 1000) vErrors.push(err106);
}
errors++;
}
}
if(data21.runDetails !== undefined){
let data43 = data21.runDetails;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.builder === undefined){
const err107 = {instancePath:instancePath+"/predicate/runDetails",schemaPath:"#/properties/predicate/properties/runDetails/required",keyword:"required",params:{missingProperty: "builder"},message:"must have required property '"+"builder"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
if (vErrors.length < 1000) vErrors.push(err107);
}
errors++;
}
if(data43.builder !== undefined){
let data44 = data43.builder;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.id === undefined){
const err108 = {instancePath:instancePath+"/predicate/runDetails/builder",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
if (vErrors.length < 1000) vErrors.push(err108);
}
errors++;
}
if(data44.id !== undefined){
let data45 = data44.id;
if(typeof data45 === "string"){
if(func1(data45) < 1){
const err109 = {instancePath:instancePath+"/predicate/runDetails/builder/id",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
if (vErrors.length < 1000) vErrors.push(err109);
}
errors++;
}
if(!pattern4.test(data45)){
const err110 = {instancePath:instancePath+"/predicate/runDetails/builder/id",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
if (vErrors.length < 1000) vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/predicate/runDetails/builder/id",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
if (vErrors.length < 1000) vErrors.push(err111);
}
errors++;
}
}
if(data44.version !== undefined){
let data46 = data44.version;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key4 in data46){
if(typeof data46[key4] !== "string"){
const err112 = {instancePath:instancePath+"/predicate/runDetails/builder/version/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/version/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err113 = {instancePath:instancePath+"/predicate/runDetails/builder/version",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/version/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
if (vErrors.length < 1000) vErrors.push(err113);
}
errors++;
}
}
if(data44.builderDependencies !== undefined){
let data48 = data44.builderDependencies;
if(Array.isArray(data48)){
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
let data49 = data48[i2];
const _errs122 = errors;
let valid25 = false;
const _errs123 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.uri === undefined){
const err114 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2,schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
if (vErrors.length < 1000) vErrors.push(err114);
}
errors++;
}
}
var _valid2 = _errs123 === errors;
valid25 = valid25 || _valid2;
if(_valid2){
var props2 = {};
props2.uri = true;
}
const _errs124 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.digest === undefined){
const err115 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2,schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/anyOf/1/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
if (vErrors.length < 1000) vErrors.push(err115);
}
errors++;
}
}
var _valid2 = _errs124 === errors;
valid25 = valid25 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = props2 || {};
props2.digest = true;
}
}
const _errs125 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.content === undefined){
const err116 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2,schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/anyOf/2/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
if (vErrors.length < 1000) vErrors.push(err116);
}
errors++;
}
}
var _valid2 = _errs125 === errors;
valid25 = valid25 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = props2 || {};
props2.content = true;
}
}
if(!valid25){
const err117 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2,schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err117];
}
else {
if (vErrors.length < 1000) vErrors.push(err117);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.name !== undefined){
let data50 = data49.name;
if(typeof data50 === "string"){
if(func1(data50) < 1){
const err118 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/name",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
if (vErrors.length < 1000) vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/name",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
if (vErrors.length < 1000) vErrors.push(err119);
}
errors++;
}
}
if(data49.uri !== undefined){
let data51 = data49.uri;
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err120 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/uri",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
if (vErrors.length < 1000) vErrors.push(err120);
}
errors++;
}
if(!pattern4.test(data51)){
const err121 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/uri",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/uri/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
if (vErrors.length < 1000) vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/uri",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
if (vErrors.length < 1000) vErrors.push(err122);
}
errors++;
}
}
if(data49.digest !== undefined){
let data52 = data49.digest;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(Object.keys(data52).length > 64){
const err123 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
if (vErrors.length < 1000) vErrors.push(err123);
}
errors++;
}
if(Object.keys(data52).length < 1){
const err124 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
if (vErrors.length < 1000) vErrors.push(err124);
}
errors++;
}
for(const key5 in data52){
const _errs133 = errors;
if(typeof key5 === "string"){
if(func1(key5) > 64){
const err125 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err125];
}
else {
if (vErrors.length < 1000) vErrors.push(err125);
}
errors++;
}
if(func1(key5) < 1){
const err126 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err126];
}
else {
if (vErrors.length < 1000) vErrors.push(err126);
}
errors++;
}
}
var valid27 = _errs133 === errors;
if(!valid27){
const err127 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err127];
}
else {
if (vErrors.length < 1000) vErrors.push(err127);
}
errors++;
}
}
for(const key6 in data52){
if(!(((((((key6 === "sha256") || (key6 === "sha384")) || (key6 === "sha512")) || (key6 === "gitCommit")) || (key6 === "gitTree")) || (key6 === "gitTag")) || (key6 === "gitBlob"))){
let data53 = data52[key6];
if(typeof data53 === "string"){
if(func1(data53) > 1024){
const err128 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
if (vErrors.length < 1000) vErrors.push(err128);
}
errors++;
}
if(func1(data53) < 1){
const err129 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
if (vErrors.length < 1000) vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
if (vErrors.length < 1000) vErrors.push(err130);
}
errors++;
}
}
}
if(data52.sha256 !== undefined){
let data54 = data52.sha256;
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err131 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/sha256",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
if (vErrors.length < 1000) vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/sha256",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
if (vErrors.length < 1000) vErrors.push(err132);
}
errors++;
}
}
if(data52.sha384 !== undefined){
let data55 = data52.sha384;
if(typeof data55 === "string"){
if(!pattern6.test(data55)){
const err133 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/sha384",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/sha384/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{96}$"},message:"must match pattern \""+"^[0-9a-f]{96}$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
if (vErrors.length < 1000) vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/sha384",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/sha384/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
if (vErrors.length < 1000) vErrors.push(err134);
}
errors++;
}
}
if(data52.sha512 !== undefined){
let data56 = data52.sha512;
if(typeof data56 === "string"){
if(!pattern7.test(data56)){
const err135 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/sha512",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
if (vErrors.length < 1000) vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/sha512",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
if (vErrors.length < 1000) vErrors.push(err136);
}
errors++;
}
}
if(data52.gitCommit !== undefined){
let data57 = data52.gitCommit;
if(typeof data57 === "string"){
if(!pattern8.test(data57)){
const err137 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitCommit",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitCommit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
if (vErrors.length < 1000) vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitCommit",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitCommit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
if (vErrors.length < 1000) vErrors.push(err138);
}
errors++;
}
}
if(data52.gitTree !== undefined){
let data58 = data52.gitTree;
if(typeof data58 === "string"){
if(!pattern8.test(data58)){
const err139 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitTree",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitTree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
if (vErrors.length < 1000) vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitTree",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
if (vErrors.length < 1000) vErrors.push(err140);
}
errors++;
}
}
if(data52.gitTag !== undefined){
let data59 = data52.gitTag;
if(typeof data59 === "string"){
if(!pattern8.test(data59)){
const err141 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitTag",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitTag/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
if (vErrors.length < 1000) vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitTag",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
if (vErrors.length < 1000) vErrors.push(err142);
}
errors++;
}
}
if(data52.gitBlob !== undefined){
let data60 = data52.gitBlob;
if(typeof data60 === "string"){
if(!pattern8.test(data60)){
const err143 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitBlob",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitBlob/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
if (vErrors.length < 1000) vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest/gitBlob",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/properties/gitBlob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
if (vErrors.length < 1000) vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
if (vErrors.length < 1000) vErrors.push(err145);
}
errors++;
}
}
if(data49.content !== undefined){
if(typeof data49.content !== "string"){
const err146 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/content",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
if (vErrors.length < 1000) vErrors.push(err146);
}
errors++;
}
}
if(data49.downloadLocation !== undefined){
let data62 = data49.downloadLocation;
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err147 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/downloadLocation",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
if (vErrors.length < 1000) vErrors.push(err147);
}
errors++;
}
if(!pattern4.test(data62)){
const err148 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/downloadLocation",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/downloadLocation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err148];
}
else {
if (vErrors.length < 1000) vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/downloadLocation",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
if (vErrors.length < 1000) vErrors.push(err149);
}
errors++;
}
}
if(data49.mediaType !== undefined){
let data63 = data49.mediaType;
if(typeof data63 === "string"){
if(func1(data63) < 1){
const err150 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/mediaType",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
if (vErrors.length < 1000) vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/mediaType",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
if (vErrors.length < 1000) vErrors.push(err151);
}
errors++;
}
}
if(data49.annotations !== undefined){
let data64 = data49.annotations;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err152 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2+"/annotations",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
if (vErrors.length < 1000) vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies/" + i2,schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
if (vErrors.length < 1000) vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/predicate/runDetails/builder/builderDependencies",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/properties/builderDependencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
if (vErrors.length < 1000) vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/predicate/runDetails/builder",schemaPath:"#/properties/predicate/properties/runDetails/properties/builder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
if (vErrors.length < 1000) vErrors.push(err155);
}
errors++;
}
}
if(data43.metadata !== undefined){
let data65 = data43.metadata;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.invocationId !== undefined){
let data66 = data65.invocationId;
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err156 = {instancePath:instancePath+"/predicate/runDetails/metadata/invocationId",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/properties/invocationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
if (vErrors.length < 1000) vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/predicate/runDetails/metadata/invocationId",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/properties/invocationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
if (vErrors.length < 1000) vErrors.push(err157);
}
errors++;
}
}
if(data65.startedOn !== undefined){
let data67 = data65.startedOn;
if(typeof data67 === "string"){
if(!pattern34.test(data67)){
const err158 = {instancePath:instancePath+"/predicate/runDetails/metadata/startedOn",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/properties/startedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
if (vErrors.length < 1000) vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/predicate/runDetails/metadata/startedOn",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/properties/startedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
if (vErrors.length < 1000) vErrors.push(err159);
}
errors++;
}
}
if(data65.finishedOn !== undefined){
let data68 = data65.finishedOn;
if(typeof data68 === "string"){
if(!pattern34.test(data68)){
const err160 = {instancePath:instancePath+"/predicate/runDetails/metadata/finishedOn",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/properties/finishedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
if (vErrors.length < 1000) vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/predicate/runDetails/metadata/finishedOn",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/properties/finishedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
if (vErrors.length < 1000) vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/predicate/runDetails/metadata",schemaPath:"#/properties/predicate/properties/runDetails/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
if (vErrors.length < 1000) vErrors.push(err162);
}
errors++;
}
}
if(data43.byproducts !== undefined){
let data69 = data43.byproducts;
if(Array.isArray(data69)){
const len3 = data69.length;
for(let i3=0; i3<len3; i3++){
let data70 = data69[i3];
const _errs172 = errors;
let valid33 = false;
const _errs173 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.uri === undefined){
const err163 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3,schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
if (vErrors.length < 1000) vErrors.push(err163);
}
errors++;
}
}
var _valid3 = _errs173 === errors;
valid33 = valid33 || _valid3;
if(_valid3){
var props3 = {};
props3.uri = true;
}
const _errs174 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.digest === undefined){
const err164 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3,schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
if (vErrors.length < 1000) vErrors.push(err164);
}
errors++;
}
}
var _valid3 = _errs174 === errors;
valid33 = valid33 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = props3 || {};
props3.digest = true;
}
}
const _errs175 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.content === undefined){
const err165 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3,schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/anyOf/2/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
if (vErrors.length < 1000) vErrors.push(err165);
}
errors++;
}
}
var _valid3 = _errs175 === errors;
valid33 = valid33 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = props3 || {};
props3.content = true;
}
}
if(!valid33){
const err166 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3,schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err166];
}
else {
if (vErrors.length < 1000) vErrors.push(err166);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.name !== undefined){
let data71 = data70.name;
if(typeof data71 === "string"){
if(func1(data71) < 1){
const err167 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/name",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
if (vErrors.length < 1000) vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/name",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
if (vErrors.length < 1000) vErrors.push(err168);
}
errors++;
}
}
if(data70.uri !== undefined){
let data72 = data70.uri;
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err169 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/uri",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
if (vErrors.length < 1000) vErrors.push(err169);
}
errors++;
}
if(!pattern4.test(data72)){
const err170 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/uri",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/uri/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
if (vErrors.length < 1000) vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/uri",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
if (vErrors.length < 1000) vErrors.push(err171);
}
errors++;
}
}
if(data70.digest !== undefined){
let data73 = data70.digest;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length > 64){
const err172 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
if (vErrors.length < 1000) vErrors.push(err172);
}
errors++;
}
if(Object.keys(data73).length < 1){
const err173 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
if (vErrors.length < 1000) vErrors.push(err173);
}
errors++;
}
for(const key7 in data73){
const _errs183 = errors;
if(typeof key7 === "string"){
if(func1(key7) > 64){
const err174 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err174];
}
else {
if (vErrors.length < 1000) vErrors.push(err174);
}
errors++;
}
if(func1(key7) < 1){
const err175 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err175];
}
else {
if (vErrors.length < 1000) vErrors.push(err175);
}
errors++;
}
}
var valid35 = _errs183 === errors;
if(!valid35){
const err176 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err176];
}
else {
if (vErrors.length < 1000) vErrors.push(err176);
}
errors++;
}
}
for(const key8 in data73){
if(!(((((((key8 === "sha256") || (key8 === "sha384")) || (key8 === "sha512")) || (key8 === "gitCommit")) || (key8 === "gitTree")) || (key8 === "gitTag")) || (key8 === "gitBlob"))){
let data74 = data73[key8];
if(typeof data74 === "string"){
if(func1(data74) > 1024){
const err177 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
if (vErrors.length < 1000) vErrors.push(err177);
}
errors++;
}
if(func1(data74) < 1){
const err178 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err178];
}
else {
if (vErrors.length < 1000) vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
if (vErrors.length < 1000) vErrors.push(err179);
}
errors++;
}
}
}
if(data73.sha256 !== undefined){
let data75 = data73.sha256;
if(typeof data75 === "string"){
if(!pattern5.test(data75)){
const err180 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/sha256",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
if (vErrors.length < 1000) vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/sha256",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
if (vErrors.length < 1000) vErrors.push(err181);
}
errors++;
}
}
if(data73.sha384 !== undefined){
let data76 = data73.sha384;
if(typeof data76 === "string"){
if(!pattern6.test(data76)){
const err182 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/sha384",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/sha384/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{96}$"},message:"must match pattern \""+"^[0-9a-f]{96}$"+"\""};
if(vErrors === null){
vErrors = [err182];
}
else {
if (vErrors.length < 1000) vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/sha384",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/sha384/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
if (vErrors.length < 1000) vErrors.push(err183);
}
errors++;
}
}
if(data73.sha512 !== undefined){
let data77 = data73.sha512;
if(typeof data77 === "string"){
if(!pattern7.test(data77)){
const err184 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/sha512",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
if (vErrors.length < 1000) vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/sha512",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
if (vErrors.length < 1000) vErrors.push(err185);
}
errors++;
}
}
if(data73.gitCommit !== undefined){
let data78 = data73.gitCommit;
if(typeof data78 === "string"){
if(!pattern8.test(data78)){
const err186 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitCommit",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitCommit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
if (vErrors.length < 1000) vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitCommit",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitCommit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
if (vErrors.length < 1000) vErrors.push(err187);
}
errors++;
}
}
if(data73.gitTree !== undefined){
let data79 = data73.gitTree;
if(typeof data79 === "string"){
if(!pattern8.test(data79)){
const err188 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitTree",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitTree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
if (vErrors.length < 1000) vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitTree",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
if (vErrors.length < 1000) vErrors.push(err189);
}
errors++;
}
}
if(data73.gitTag !== undefined){
let data80 = data73.gitTag;
if(typeof data80 === "string"){
if(!pattern8.test(data80)){
const err190 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitTag",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitTag/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
if (vErrors.length < 1000) vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitTag",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
if (vErrors.length < 1000) vErrors.push(err191);
}
errors++;
}
}
if(data73.gitBlob !== undefined){
let data81 = data73.gitBlob;
if(typeof data81 === "string"){
if(!pattern8.test(data81)){
const err192 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitBlob",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitBlob/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err192];
}
else {
if (vErrors.length < 1000) vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest/gitBlob",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/properties/gitBlob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
if (vErrors.length < 1000) vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/digest",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
if (vErrors.length < 1000) vErrors.push(err194);
}
errors++;
}
}
if(data70.content !== undefined){
if(typeof data70.content !== "string"){
const err195 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/content",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
if (vErrors.length < 1000) vErrors.push(err195);
}
errors++;
}
}
if(data70.downloadLocation !== undefined){
let data83 = data70.downloadLocation;
if(typeof data83 === "string"){
if(func1(data83) < 1){
const err196 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/downloadLocation",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
if (vErrors.length < 1000) vErrors.push(err196);
}
errors++;
}
if(!pattern4.test(data83)){
const err197 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/downloadLocation",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/downloadLocation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err197];
}
else {
if (vErrors.length < 1000) vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/downloadLocation",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
if (vErrors.length < 1000) vErrors.push(err198);
}
errors++;
}
}
if(data70.mediaType !== undefined){
let data84 = data70.mediaType;
if(typeof data84 === "string"){
if(func1(data84) < 1){
const err199 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/mediaType",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
if (vErrors.length < 1000) vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/mediaType",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
if (vErrors.length < 1000) vErrors.push(err200);
}
errors++;
}
}
if(data70.annotations !== undefined){
let data85 = data70.annotations;
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err201 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3+"/annotations",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
if (vErrors.length < 1000) vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/predicate/runDetails/byproducts/" + i3,schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
if (vErrors.length < 1000) vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/predicate/runDetails/byproducts",schemaPath:"#/properties/predicate/properties/runDetails/properties/byproducts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err203];
}
else {
if (vErrors.length < 1000) vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/predicate/runDetails",schemaPath:"#/properties/predicate/properties/runDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
if (vErrors.length < 1000) vErrors.push(err204);
}
errors++;
}
}
if(data21.repro_metadata !== undefined){
let data86 = data21.repro_metadata;
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err205 = {instancePath:instancePath+"/predicate/repro_metadata",schemaPath:"#/properties/predicate/properties/repro_metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
if (vErrors.length < 1000) vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
if (vErrors.length < 1000) vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
if (vErrors.length < 1000) vErrors.push(err207);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
