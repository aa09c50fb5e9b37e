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

/** Where a value does not fit schema/permissions_policy.schema.json: nothing when it fits, at most 1000 errors. */
export function permissionsPolicyErrors(value: unknown): readonly SchemaError[] {
  return check_permissions_policy(value) ? [] : check_permissions_policy.errors.filter(Boolean);
}

/** Where a value does not fit schema/snapshot.schema.json: nothing when it fits, at most 1000 errors. */
export function snapshotErrors(value: unknown): readonly SchemaError[] {
  return check_snapshot(value) ? [] : check_snapshot.errors.filter(Boolean);
}

const check_permissions_policy = validate20;
const schema31 = {"type":"object","required":["schema_version"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"modes":{"type":"array","maxItems":1000,"items":{"type":"object","required":["paths","mode"],"additionalProperties":false,"properties":{"paths":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"type":{"enum":["file","dir"]},"mode":{"oneOf":[{"type":"string","pattern":"^[0-7]{3,4}$"},{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","pattern":"^[0-7]{3,4}$"}}]},"level":{"enum":["error","warning","note"]}}}},"exemptions":{"type":"array","maxItems":1000,"items":{"type":"object","required":["paths","reason"],"additionalProperties":false,"properties":{"paths":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"codes":{"type":"array","minItems":1,"items":{"enum":["permissions/private-key","permissions/sensitive-file","permissions/sensitive-parent","permissions/ssh-writable","permissions/ssh-owner","permissions/sudoers","permissions/tracked-secret","permissions/test-secret","permissions/packed-secret","permissions/script-not-executable","permissions/imported-scripts","permissions/recorded-modes","permissions/executable-bit-lost","permissions/not-a-program","permissions/all-executable","permissions/config-world-writable","permissions/all-writable","permissions/world-writable","permissions/world-writable-directory","permissions/setuid","permissions/setgid","permissions/mode"]}},"reason":{"type":"string","minLength":1,"maxLength":1024}}}},"levels":{"type":"object","propertyNames":{"enum":["permissions/private-key","permissions/sensitive-file","permissions/sensitive-parent","permissions/ssh-writable","permissions/ssh-owner","permissions/sudoers","permissions/tracked-secret","permissions/test-secret","permissions/packed-secret","permissions/script-not-executable","permissions/imported-scripts","permissions/recorded-modes","permissions/executable-bit-lost","permissions/not-a-program","permissions/all-executable","permissions/config-world-writable","permissions/all-writable","permissions/world-writable","permissions/world-writable-directory","permissions/setuid","permissions/setgid","permissions/mode"]},"additionalProperties":{"enum":["error","warning","note","off"]}}},"$id":"https://repro-pack.dev/schema/permissions_policy.schema.json"};
const func1 = codePoints;
const pattern4 = new RegExp("^[0-7]{3,4}$", "u");

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
if(!((((key0 === "schema_version") || (key0 === "modes")) || (key0 === "exemptions")) || (key0 === "levels"))){
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
if(data.modes !== undefined){
let data1 = data.modes;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.paths === undefined){
const err4 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(data2.mode === undefined){
const err5 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "paths") || (key1 === "type")) || (key1 === "mode")) || (key1 === "level"))){
const err6 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
if(data2.paths !== undefined){
let data3 = data2.paths;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err7 = {instancePath:instancePath+"/modes/" + i0+"/paths",schemaPath:"#/properties/modes/items/properties/paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/modes/" + i0+"/paths",schemaPath:"#/properties/modes/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func1(data4) > 1024){
const err9 = {instancePath:instancePath+"/modes/" + i0+"/paths/" + i1,schemaPath:"#/properties/modes/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
if(func1(data4) < 1){
const err10 = {instancePath:instancePath+"/modes/" + i0+"/paths/" + i1,schemaPath:"#/properties/modes/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/modes/" + i0+"/paths/" + i1,schemaPath:"#/properties/modes/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/modes/" + i0+"/paths",schemaPath:"#/properties/modes/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
if(data2.type !== undefined){
let data5 = data2.type;
if(!((data5 === "file") || (data5 === "dir"))){
const err13 = {instancePath:instancePath+"/modes/" + i0+"/type",schemaPath:"#/properties/modes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.modes.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
if(data2.mode !== undefined){
let data6 = data2.mode;
const _errs14 = errors;
let valid6 = false;
let passing0 = null;
const _errs15 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-7]{3,4}$"},message:"must match pattern \""+"^[0-7]{3,4}$"+"\""};
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
const err15 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs17 = errors;
if(Array.isArray(data6)){
if(data6.length > 16){
const err16 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/modes/" + i0+"/mode/" + i2,schemaPath:"#/properties/modes/items/properties/mode/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[0-7]{3,4}$"},message:"must match pattern \""+"^[0-7]{3,4}$"+"\""};
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
const err19 = {instancePath:instancePath+"/modes/" + i0+"/mode/" + i2,schemaPath:"#/properties/modes/items/properties/mode/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err21 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data2.level !== undefined){
let data8 = data2.level;
if(!(((data8 === "error") || (data8 === "warning")) || (data8 === "note"))){
const err22 = {instancePath:instancePath+"/modes/" + i0+"/level",schemaPath:"#/properties/modes/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.modes.items.properties.level.enum},message:"must be equal to one of the allowed values"};
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
const err23 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
if(data.exemptions !== undefined){
let data9 = data.exemptions;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err25 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.paths === undefined){
const err26 = {instancePath:instancePath+"/exemptions/" + i3,schemaPath:"#/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data10.reason === undefined){
const err27 = {instancePath:instancePath+"/exemptions/" + i3,schemaPath:"#/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "paths") || (key2 === "codes")) || (key2 === "reason"))){
const err28 = {instancePath:instancePath+"/exemptions/" + i3,schemaPath:"#/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
}
if(data10.paths !== undefined){
let data11 = data10.paths;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err29 = {instancePath:instancePath+"/exemptions/" + i3+"/paths",schemaPath:"#/properties/exemptions/items/properties/paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/exemptions/" + i3+"/paths",schemaPath:"#/properties/exemptions/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func1(data12) > 1024){
const err31 = {instancePath:instancePath+"/exemptions/" + i3+"/paths/" + i4,schemaPath:"#/properties/exemptions/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
if(func1(data12) < 1){
const err32 = {instancePath:instancePath+"/exemptions/" + i3+"/paths/" + i4,schemaPath:"#/properties/exemptions/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/exemptions/" + i3+"/paths/" + i4,schemaPath:"#/properties/exemptions/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/exemptions/" + i3+"/paths",schemaPath:"#/properties/exemptions/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
}
if(data10.codes !== undefined){
let data13 = data10.codes;
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/exemptions/" + i3+"/codes",schemaPath:"#/properties/exemptions/items/properties/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(!((((((((((((((((((((((data14 === "permissions/private-key") || (data14 === "permissions/sensitive-file")) || (data14 === "permissions/sensitive-parent")) || (data14 === "permissions/ssh-writable")) || (data14 === "permissions/ssh-owner")) || (data14 === "permissions/sudoers")) || (data14 === "permissions/tracked-secret")) || (data14 === "permissions/test-secret")) || (data14 === "permissions/packed-secret")) || (data14 === "permissions/script-not-executable")) || (data14 === "permissions/imported-scripts")) || (data14 === "permissions/recorded-modes")) || (data14 === "permissions/executable-bit-lost")) || (data14 === "permissions/not-a-program")) || (data14 === "permissions/all-executable")) || (data14 === "permissions/config-world-writable")) || (data14 === "permissions/all-writable")) || (data14 === "permissions/world-writable")) || (data14 === "permissions/world-writable-directory")) || (data14 === "permissions/setuid")) || (data14 === "permissions/setgid")) || (data14 === "permissions/mode"))){
const err36 = {instancePath:instancePath+"/exemptions/" + i3+"/codes/" + i5,schemaPath:"#/properties/exemptions/items/properties/codes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.exemptions.items.properties.codes.items.enum},message:"must be equal to one of the allowed values"};
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
const err37 = {instancePath:instancePath+"/exemptions/" + i3+"/codes",schemaPath:"#/properties/exemptions/items/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data10.reason !== undefined){
let data15 = data10.reason;
if(typeof data15 === "string"){
if(func1(data15) > 1024){
const err38 = {instancePath:instancePath+"/exemptions/" + i3+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
if(func1(data15) < 1){
const err39 = {instancePath:instancePath+"/exemptions/" + i3+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err40 = {instancePath:instancePath+"/exemptions/" + i3+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/exemptions/" + i3,schemaPath:"#/properties/exemptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
if(data.levels !== undefined){
let data16 = data.levels;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
const _errs38 = errors;
if(!((((((((((((((((((((((key3 === "permissions/private-key") || (key3 === "permissions/sensitive-file")) || (key3 === "permissions/sensitive-parent")) || (key3 === "permissions/ssh-writable")) || (key3 === "permissions/ssh-owner")) || (key3 === "permissions/sudoers")) || (key3 === "permissions/tracked-secret")) || (key3 === "permissions/test-secret")) || (key3 === "permissions/packed-secret")) || (key3 === "permissions/script-not-executable")) || (key3 === "permissions/imported-scripts")) || (key3 === "permissions/recorded-modes")) || (key3 === "permissions/executable-bit-lost")) || (key3 === "permissions/not-a-program")) || (key3 === "permissions/all-executable")) || (key3 === "permissions/config-world-writable")) || (key3 === "permissions/all-writable")) || (key3 === "permissions/world-writable")) || (key3 === "permissions/world-writable-directory")) || (key3 === "permissions/setuid")) || (key3 === "permissions/setgid")) || (key3 === "permissions/mode"))){
const err43 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
var valid16 = _errs38 === errors;
if(!valid16){
const err44 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
for(const key4 in data16){
let data17 = data16[key4];
if(!((((data17 === "error") || (data17 === "warning")) || (data17 === "note")) || (data17 === "off"))){
const err45 = {instancePath:instancePath+"/levels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err46 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_snapshot = validate21;
const schema32 = {"type":"object","required":["schema_version","root","files","total_files","total_size","tree_sha256"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"root":{"const":"."},"files":{"type":"array","items":{"type":"object","required":["path","type","mode"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"type":{"enum":["file","dir","symlink"]},"mode":{"enum":["0755","0644"]},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"link":{"type":"string","minLength":1}}}},"rules":{"type":"object","required":["selection","ignore","exclude","gitignore"],"additionalProperties":false,"properties":{"selection":{"enum":["walk","list","git","tree"]},"ignore":{"type":"array","items":{"type":"string"}},"exclude":{"type":"array","items":{"type":"string","minLength":1}},"gitignore":{"type":"boolean"},"submodules":{"enum":["error","skip","recurse"]}}},"total_files":{"type":"integer","minimum":0},"total_size":{"type":"integer","minimum":0},"tree_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"$id":"https://repro-pack.dev/schema/snapshot.schema.json"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.root === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data.total_files === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_files"},message:"must have required property '"+"total_files"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
if(data.total_size === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_size"},message:"must have required property '"+"total_size"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(data.tree_sha256 === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree_sha256"},message:"must have required property '"+"tree_sha256"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schema_version") || (key0 === "root")) || (key0 === "files")) || (key0 === "rules")) || (key0 === "total_files")) || (key0 === "total_size")) || (key0 === "tree_sha256"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err7 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data.root !== undefined){
if("." !== data.root){
const err8 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/const",keyword:"const",params:{allowedValue: "."},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
if(data3.type === undefined){
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
if(data3.mode === undefined){
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "path") || (key1 === "type")) || (key1 === "mode")) || (key1 === "size")) || (key1 === "sha256")) || (key1 === "link"))){
const err12 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err13 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if(!(((data5 === "file") || (data5 === "dir")) || (data5 === "symlink"))){
const err15 = {instancePath:instancePath+"/files/" + i0+"/type",schemaPath:"#/properties/files/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.files.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
if(data3.mode !== undefined){
let data6 = data3.mode;
if(!((data6 === "0755") || (data6 === "0644"))){
const err16 = {instancePath:instancePath+"/files/" + i0+"/mode",schemaPath:"#/properties/files/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.files.items.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
}
if(data3.size !== undefined){
let data7 = data3.size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
}
if(data3.sha256 !== undefined){
let data8 = data3.sha256;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err19 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err20 = {instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
}
if(data3.link !== undefined){
let data9 = data3.link;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err21 = {instancePath:instancePath+"/files/" + i0+"/link",schemaPath:"#/properties/files/items/properties/link/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/files/" + i0+"/link",schemaPath:"#/properties/files/items/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
if(data.rules !== undefined){
let data10 = data.rules;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.selection === undefined){
const err25 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "selection"},message:"must have required property '"+"selection"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
if(data10.ignore === undefined){
const err26 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data10.exclude === undefined){
const err27 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "exclude"},message:"must have required property '"+"exclude"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
if(data10.gitignore === undefined){
const err28 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "gitignore"},message:"must have required property '"+"gitignore"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
for(const key2 in data10){
if(!(((((key2 === "selection") || (key2 === "ignore")) || (key2 === "exclude")) || (key2 === "gitignore")) || (key2 === "submodules"))){
const err29 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data10.selection !== undefined){
let data11 = data10.selection;
if(!((((data11 === "walk") || (data11 === "list")) || (data11 === "git")) || (data11 === "tree"))){
const err30 = {instancePath:instancePath+"/rules/selection",schemaPath:"#/properties/rules/properties/selection/enum",keyword:"enum",params:{allowedValues: schema32.properties.rules.properties.selection.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
}
if(data10.ignore !== undefined){
let data12 = data10.ignore;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err31 = {instancePath:instancePath+"/rules/ignore/" + i1,schemaPath:"#/properties/rules/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/rules/ignore",schemaPath:"#/properties/rules/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
if(data10.exclude !== undefined){
let data14 = data10.exclude;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err33 = {instancePath:instancePath+"/rules/exclude/" + i2,schemaPath:"#/properties/rules/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err34 = {instancePath:instancePath+"/rules/exclude/" + i2,schemaPath:"#/properties/rules/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/rules/exclude",schemaPath:"#/properties/rules/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
if(data10.gitignore !== undefined){
if(typeof data10.gitignore !== "boolean"){
const err36 = {instancePath:instancePath+"/rules/gitignore",schemaPath:"#/properties/rules/properties/gitignore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
}
if(data10.submodules !== undefined){
let data17 = data10.submodules;
if(!(((data17 === "error") || (data17 === "skip")) || (data17 === "recurse"))){
const err37 = {instancePath:instancePath+"/rules/submodules",schemaPath:"#/properties/rules/properties/submodules/enum",keyword:"enum",params:{allowedValues: schema32.properties.rules.properties.submodules.enum},message:"must be equal to one of the allowed values"};
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
const err38 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
}
if(data.total_files !== undefined){
let data18 = data.total_files;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err39 = {instancePath:instancePath+"/total_files",schemaPath:"#/properties/total_files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/total_files",schemaPath:"#/properties/total_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
}
}
if(data.total_size !== undefined){
let data19 = data.total_size;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err41 = {instancePath:instancePath+"/total_size",schemaPath:"#/properties/total_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/total_size",schemaPath:"#/properties/total_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
}
if(data.tree_sha256 !== undefined){
let data20 = data.tree_sha256;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err43 = {instancePath:instancePath+"/tree_sha256",schemaPath:"#/properties/tree_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err44 = {instancePath:instancePath+"/tree_sha256",schemaPath:"#/properties/tree_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
