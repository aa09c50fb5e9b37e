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
const schema31 = {"type":"object","required":["schema_version"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"allow_tags":{"type":["boolean","array"],"items":{"type":"string","minLength":1,"maxLength":1024}},"trusted_owners":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"trusted_images":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"forbidden":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"require_comment":{"type":"boolean"},"exemptions":{"type":"array","maxItems":1000,"items":{"type":"object","required":["reason"],"anyOf":[{"required":["paths"],"properties":{"paths":true}},{"required":["references"],"properties":{"references":true}}],"additionalProperties":false,"properties":{"paths":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"references":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"codes":{"type":"array","minItems":1,"items":{"enum":["pins/malformed-reference","pins/expression","pins/variable","pins/tag","pins/branch","pins/no-revision","pins/short-commit","pins/upper-case-commit","pins/not-quite-a-commit","pins/image-without-digest","pins/malformed-digest","pins/dockerfile-action","pins/generated-pipeline","pins/remote-include","pins/comment-missing","pins/comment-mismatch","pins/comment-conflict","pins/not-in-manifest","pins/manifest-mismatch","pins/untrusted-owner"]}},"reason":{"type":"string","minLength":1,"maxLength":1024}}}}},"$id":"https://repro-pack.dev/schema/pins_policy.schema.json"};
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
if(!(((((((key0 === "schema_version") || (key0 === "allow_tags")) || (key0 === "trusted_owners")) || (key0 === "trusted_images")) || (key0 === "forbidden")) || (key0 === "require_comment")) || (key0 === "exemptions"))){
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
if(data.exemptions !== undefined){
let data10 = data.exemptions;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err20 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
const _errs25 = errors;
let valid11 = false;
const _errs26 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.paths === undefined){
const err21 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid11 = valid11 || _valid0;
if(_valid0){
var props0 = {};
props0.paths = true;
}
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.references === undefined){
const err22 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid11 = valid11 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.references = true;
}
}
if(!valid11){
const err23 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.reason === undefined){
const err24 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
for(const key1 in data11){
if(!((((key1 === "paths") || (key1 === "references")) || (key1 === "codes")) || (key1 === "reason"))){
const err25 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
}
if(data11.paths !== undefined){
let data12 = data11.paths;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err26 = {instancePath:instancePath+"/exemptions/" + i4+"/paths",schemaPath:"#/properties/exemptions/items/properties/paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/exemptions/" + i4+"/paths",schemaPath:"#/properties/exemptions/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err28 = {instancePath:instancePath+"/exemptions/" + i4+"/paths/" + i5,schemaPath:"#/properties/exemptions/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
if(func1(data13) < 1){
const err29 = {instancePath:instancePath+"/exemptions/" + i4+"/paths/" + i5,schemaPath:"#/properties/exemptions/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/exemptions/" + i4+"/paths/" + i5,schemaPath:"#/properties/exemptions/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/exemptions/" + i4+"/paths",schemaPath:"#/properties/exemptions/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
}
if(data11.references !== undefined){
let data14 = data11.references;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err32 = {instancePath:instancePath+"/exemptions/" + i4+"/references",schemaPath:"#/properties/exemptions/items/properties/references/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
if(data14.length < 1){
const err33 = {instancePath:instancePath+"/exemptions/" + i4+"/references",schemaPath:"#/properties/exemptions/items/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 === "string"){
if(func1(data15) > 1024){
const err34 = {instancePath:instancePath+"/exemptions/" + i4+"/references/" + i6,schemaPath:"#/properties/exemptions/items/properties/references/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
if(func1(data15) < 1){
const err35 = {instancePath:instancePath+"/exemptions/" + i4+"/references/" + i6,schemaPath:"#/properties/exemptions/items/properties/references/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/exemptions/" + i4+"/references/" + i6,schemaPath:"#/properties/exemptions/items/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/exemptions/" + i4+"/references",schemaPath:"#/properties/exemptions/items/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data11.codes !== undefined){
let data16 = data11.codes;
if(Array.isArray(data16)){
if(data16.length < 1){
const err38 = {instancePath:instancePath+"/exemptions/" + i4+"/codes",schemaPath:"#/properties/exemptions/items/properties/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
let data17 = data16[i7];
if(!((((((((((((((((((((data17 === "pins/malformed-reference") || (data17 === "pins/expression")) || (data17 === "pins/variable")) || (data17 === "pins/tag")) || (data17 === "pins/branch")) || (data17 === "pins/no-revision")) || (data17 === "pins/short-commit")) || (data17 === "pins/upper-case-commit")) || (data17 === "pins/not-quite-a-commit")) || (data17 === "pins/image-without-digest")) || (data17 === "pins/malformed-digest")) || (data17 === "pins/dockerfile-action")) || (data17 === "pins/generated-pipeline")) || (data17 === "pins/remote-include")) || (data17 === "pins/comment-missing")) || (data17 === "pins/comment-mismatch")) || (data17 === "pins/comment-conflict")) || (data17 === "pins/not-in-manifest")) || (data17 === "pins/manifest-mismatch")) || (data17 === "pins/untrusted-owner"))){
const err39 = {instancePath:instancePath+"/exemptions/" + i4+"/codes/" + i7,schemaPath:"#/properties/exemptions/items/properties/codes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.exemptions.items.properties.codes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/exemptions/" + i4+"/codes",schemaPath:"#/properties/exemptions/items/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
}
if(data11.reason !== undefined){
let data18 = data11.reason;
if(typeof data18 === "string"){
if(func1(data18) > 1024){
const err41 = {instancePath:instancePath+"/exemptions/" + i4+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
if(func1(data18) < 1){
const err42 = {instancePath:instancePath+"/exemptions/" + i4+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err43 = {instancePath:instancePath+"/exemptions/" + i4+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
