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

/** Where a value does not fit schema/pins_policy.schema.json: nothing when it fits, at most 1000 errors. */
export function pinsPolicyErrors(value: unknown): readonly SchemaError[] {
  return check_pins_policy(value) ? [] : check_pins_policy.errors.filter(Boolean);
}

const check_pins_policy = validate20;
const schema31 = {"type":"object","required":["schema_version"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"allow_tags":{"type":["boolean","array"],"items":{"type":"string","minLength":1,"maxLength":1024}},"trusted_owners":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"trusted_images":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"forbidden":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"require_comment":{"type":"boolean"}},"$id":"https://repro-pack.dev/schema/pins_policy.schema.json"};
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
for(const key0 in data){
if(!((((((key0 === "schema_version") || (key0 === "allow_tags")) || (key0 === "trusted_owners")) || (key0 === "trusted_images")) || (key0 === "forbidden")) || (key0 === "require_comment"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err2 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
}
if(data.allow_tags !== undefined){
let data1 = data.allow_tags;
if((typeof data1 !== "boolean") && (!(Array.isArray(data1)))){
const err3 = {instancePath:instancePath+"/allow_tags",schemaPath:"#/properties/allow_tags/type",keyword:"type",params:{type: schema31.properties.allow_tags.type},message:"must be boolean,array"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 1024){
const err4 = {instancePath:instancePath+"/allow_tags/" + i0,schemaPath:"#/properties/allow_tags/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/allow_tags/" + i0,schemaPath:"#/properties/allow_tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/allow_tags/" + i0,schemaPath:"#/properties/allow_tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.trusted_owners !== undefined){
let data3 = data.trusted_owners;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func1(data4) > 1024){
const err7 = {instancePath:instancePath+"/trusted_owners/" + i1,schemaPath:"#/properties/trusted_owners/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
if(func1(data4) < 1){
const err8 = {instancePath:instancePath+"/trusted_owners/" + i1,schemaPath:"#/properties/trusted_owners/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/trusted_owners/" + i1,schemaPath:"#/properties/trusted_owners/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/trusted_owners",schemaPath:"#/properties/trusted_owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
if(data.trusted_images !== undefined){
let data5 = data.trusted_images;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err11 = {instancePath:instancePath+"/trusted_images/" + i2,schemaPath:"#/properties/trusted_images/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(func1(data6) < 1){
const err12 = {instancePath:instancePath+"/trusted_images/" + i2,schemaPath:"#/properties/trusted_images/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/trusted_images/" + i2,schemaPath:"#/properties/trusted_images/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/trusted_images",schemaPath:"#/properties/trusted_images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
if(data.forbidden !== undefined){
let data7 = data.forbidden;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(func1(data8) > 1024){
const err15 = {instancePath:instancePath+"/forbidden/" + i3,schemaPath:"#/properties/forbidden/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
if(func1(data8) < 1){
const err16 = {instancePath:instancePath+"/forbidden/" + i3,schemaPath:"#/properties/forbidden/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/forbidden/" + i3,schemaPath:"#/properties/forbidden/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/forbidden",schemaPath:"#/properties/forbidden/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
if(data.require_comment !== undefined){
if(typeof data.require_comment !== "boolean"){
const err19 = {instancePath:instancePath+"/require_comment",schemaPath:"#/properties/require_comment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
