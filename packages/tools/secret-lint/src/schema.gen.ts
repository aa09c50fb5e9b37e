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

/** Where a value does not fit schema/secret_config.schema.json: nothing when it fits, at most 1000 errors. */
export function secretConfigErrors(value: unknown): readonly SchemaError[] {
  return check_secret_config(value) ? [] : check_secret_config.errors.filter(Boolean);
}

const check_secret_config = validate20;
const schema31 = {"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","maxItems":1000,"items":{"type":"object","required":["id","regex"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100},"summary":{"type":"string","pattern":"^[^\\n]*[^\\n.]$","maxLength":200},"regex":{"type":"string","minLength":1,"maxLength":1000},"keywords":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":3,"maxLength":250,"pattern":"^[ -~]*$"}},"severity":{"enum":["critical","high","medium","low","info"]},"entropy":{"type":"number","minimum":0,"maximum":8},"secretGroup":{"type":"integer","minimum":0,"maximum":99}}}},"allow":{"type":"array","maxItems":1000,"items":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"paths":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"rules":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100}},"values":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"stopwords":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"reason":{"type":"string"}}}},"levels":{"type":"object","additionalProperties":false,"properties":{"critical":{"enum":["error","warning","note"]},"high":{"enum":["error","warning","note"]},"medium":{"enum":["error","warning","note"]},"low":{"enum":["error","warning","note"]},"info":{"enum":["error","warning","note"]},"possible":{"enum":["error","warning","note"]}}}},"$id":"https://repro-pack.dev/schema/secret_config.schema.json"};
const func1 = codePoints;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[^\\n]*[^\\n.]$", "u");
const pattern6 = new RegExp("^[ -~]*$", "u");

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
for(const key0 in data){
if(!(((key0 === "rules") || (key0 === "allow")) || (key0 === "levels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data1.regex === undefined){
const err3 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "id") || (key1 === "summary")) || (key1 === "regex")) || (key1 === "keywords")) || (key1 === "severity")) || (key1 === "entropy")) || (key1 === "secretGroup"))){
const err4 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err5 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err7 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data1.summary !== undefined){
let data3 = data1.summary;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err8 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*[^\\n.]$"},message:"must match pattern \""+"^[^\\n]*[^\\n.]$"+"\""};
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
const err10 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
if(data1.regex !== undefined){
let data4 = data1.regex;
if(typeof data4 === "string"){
if(func1(data4) > 1000){
const err11 = {instancePath:instancePath+"/rules/" + i0+"/regex",schemaPath:"#/properties/rules/items/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/rules/" + i0+"/regex",schemaPath:"#/properties/rules/items/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/rules/" + i0+"/regex",schemaPath:"#/properties/rules/items/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
if(data1.keywords !== undefined){
let data5 = data1.keywords;
if(Array.isArray(data5)){
if(data5.length > 100){
const err14 = {instancePath:instancePath+"/rules/" + i0+"/keywords",schemaPath:"#/properties/rules/items/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/rules/" + i0+"/keywords",schemaPath:"#/properties/rules/items/properties/keywords/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func1(data6) > 250){
const err16 = {instancePath:instancePath+"/rules/" + i0+"/keywords/" + i1,schemaPath:"#/properties/rules/items/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
if(func1(data6) < 3){
const err17 = {instancePath:instancePath+"/rules/" + i0+"/keywords/" + i1,schemaPath:"#/properties/rules/items/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
if(!pattern6.test(data6)){
const err18 = {instancePath:instancePath+"/rules/" + i0+"/keywords/" + i1,schemaPath:"#/properties/rules/items/properties/keywords/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
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
const err19 = {instancePath:instancePath+"/rules/" + i0+"/keywords/" + i1,schemaPath:"#/properties/rules/items/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/rules/" + i0+"/keywords",schemaPath:"#/properties/rules/items/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
}
if(data1.severity !== undefined){
let data7 = data1.severity;
if(!(((((data7 === "critical") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low")) || (data7 === "info"))){
const err21 = {instancePath:instancePath+"/rules/" + i0+"/severity",schemaPath:"#/properties/rules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
}
if(data1.entropy !== undefined){
let data8 = data1.entropy;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 8 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/rules/" + i0+"/entropy",schemaPath:"#/properties/rules/items/properties/entropy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/rules/" + i0+"/entropy",schemaPath:"#/properties/rules/items/properties/entropy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err24 = {instancePath:instancePath+"/rules/" + i0+"/entropy",schemaPath:"#/properties/rules/items/properties/entropy/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
if(data1.secretGroup !== undefined){
let data9 = data1.secretGroup;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/rules/" + i0+"/secretGroup",schemaPath:"#/properties/rules/items/properties/secretGroup/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 99 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/rules/" + i0+"/secretGroup",schemaPath:"#/properties/rules/items/properties/secretGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/rules/" + i0+"/secretGroup",schemaPath:"#/properties/rules/items/properties/secretGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data.allow !== undefined){
let data10 = data.allow;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err30 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
const err31 = {instancePath:instancePath+"/allow/" + i2,schemaPath:"#/properties/allow/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "paths") || (key2 === "rules")) || (key2 === "values")) || (key2 === "stopwords")) || (key2 === "reason"))){
const err32 = {instancePath:instancePath+"/allow/" + i2,schemaPath:"#/properties/allow/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
if(data11.paths !== undefined){
let data12 = data11.paths;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err33 = {instancePath:instancePath+"/allow/" + i2+"/paths",schemaPath:"#/properties/allow/items/properties/paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
if(data12.length < 1){
const err34 = {instancePath:instancePath+"/allow/" + i2+"/paths",schemaPath:"#/properties/allow/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func1(data13) > 1000){
const err35 = {instancePath:instancePath+"/allow/" + i2+"/paths/" + i3,schemaPath:"#/properties/allow/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
if(func1(data13) < 1){
const err36 = {instancePath:instancePath+"/allow/" + i2+"/paths/" + i3,schemaPath:"#/properties/allow/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/allow/" + i2+"/paths/" + i3,schemaPath:"#/properties/allow/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/allow/" + i2+"/paths",schemaPath:"#/properties/allow/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
}
if(data11.rules !== undefined){
let data14 = data11.rules;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err39 = {instancePath:instancePath+"/allow/" + i2+"/rules",schemaPath:"#/properties/allow/items/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
if(data14.length < 1){
const err40 = {instancePath:instancePath+"/allow/" + i2+"/rules",schemaPath:"#/properties/allow/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(func1(data15) > 100){
const err41 = {instancePath:instancePath+"/allow/" + i2+"/rules/" + i4,schemaPath:"#/properties/allow/items/properties/rules/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
if(!pattern4.test(data15)){
const err42 = {instancePath:instancePath+"/allow/" + i2+"/rules/" + i4,schemaPath:"#/properties/allow/items/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/allow/" + i2+"/rules/" + i4,schemaPath:"#/properties/allow/items/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/allow/" + i2+"/rules",schemaPath:"#/properties/allow/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
if(data11.values !== undefined){
let data16 = data11.values;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err45 = {instancePath:instancePath+"/allow/" + i2+"/values",schemaPath:"#/properties/allow/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
if(data16.length < 1){
const err46 = {instancePath:instancePath+"/allow/" + i2+"/values",schemaPath:"#/properties/allow/items/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(typeof data17 === "string"){
if(func1(data17) > 1000){
const err47 = {instancePath:instancePath+"/allow/" + i2+"/values/" + i5,schemaPath:"#/properties/allow/items/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
if(func1(data17) < 1){
const err48 = {instancePath:instancePath+"/allow/" + i2+"/values/" + i5,schemaPath:"#/properties/allow/items/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err49 = {instancePath:instancePath+"/allow/" + i2+"/values/" + i5,schemaPath:"#/properties/allow/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/allow/" + i2+"/values",schemaPath:"#/properties/allow/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
}
if(data11.stopwords !== undefined){
let data18 = data11.stopwords;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err51 = {instancePath:instancePath+"/allow/" + i2+"/stopwords",schemaPath:"#/properties/allow/items/properties/stopwords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
if(data18.length < 1){
const err52 = {instancePath:instancePath+"/allow/" + i2+"/stopwords",schemaPath:"#/properties/allow/items/properties/stopwords/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
let data19 = data18[i6];
if(typeof data19 === "string"){
if(func1(data19) > 1000){
const err53 = {instancePath:instancePath+"/allow/" + i2+"/stopwords/" + i6,schemaPath:"#/properties/allow/items/properties/stopwords/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
if(func1(data19) < 1){
const err54 = {instancePath:instancePath+"/allow/" + i2+"/stopwords/" + i6,schemaPath:"#/properties/allow/items/properties/stopwords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
if (vErrors.length < 1000) vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/allow/" + i2+"/stopwords/" + i6,schemaPath:"#/properties/allow/items/properties/stopwords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/allow/" + i2+"/stopwords",schemaPath:"#/properties/allow/items/properties/stopwords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
}
if(data11.reason !== undefined){
if(typeof data11.reason !== "string"){
const err57 = {instancePath:instancePath+"/allow/" + i2+"/reason",schemaPath:"#/properties/allow/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/allow/" + i2,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
}
if(data.levels !== undefined){
let data21 = data.levels;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!((((((key3 === "critical") || (key3 === "high")) || (key3 === "medium")) || (key3 === "low")) || (key3 === "info")) || (key3 === "possible"))){
const err60 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
}
if(data21.critical !== undefined){
let data22 = data21.critical;
if(!(((data22 === "error") || (data22 === "warning")) || (data22 === "note"))){
const err61 = {instancePath:instancePath+"/levels/critical",schemaPath:"#/properties/levels/properties/critical/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.properties.critical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
if (vErrors.length < 1000) vErrors.push(err61);
}
errors++;
}
}
if(data21.high !== undefined){
let data23 = data21.high;
if(!(((data23 === "error") || (data23 === "warning")) || (data23 === "note"))){
const err62 = {instancePath:instancePath+"/levels/high",schemaPath:"#/properties/levels/properties/high/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.properties.high.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
}
if(data21.medium !== undefined){
let data24 = data21.medium;
if(!(((data24 === "error") || (data24 === "warning")) || (data24 === "note"))){
const err63 = {instancePath:instancePath+"/levels/medium",schemaPath:"#/properties/levels/properties/medium/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.properties.medium.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
}
if(data21.low !== undefined){
let data25 = data21.low;
if(!(((data25 === "error") || (data25 === "warning")) || (data25 === "note"))){
const err64 = {instancePath:instancePath+"/levels/low",schemaPath:"#/properties/levels/properties/low/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.properties.low.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
if(data21.info !== undefined){
let data26 = data21.info;
if(!(((data26 === "error") || (data26 === "warning")) || (data26 === "note"))){
const err65 = {instancePath:instancePath+"/levels/info",schemaPath:"#/properties/levels/properties/info/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.properties.info.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
}
if(data21.possible !== undefined){
let data27 = data21.possible;
if(!(((data27 === "error") || (data27 === "warning")) || (data27 === "note"))){
const err66 = {instancePath:instancePath+"/levels/possible",schemaPath:"#/properties/levels/properties/possible/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.properties.possible.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
if (vErrors.length < 1000) vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
