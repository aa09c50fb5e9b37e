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

/** Where a value does not fit schema/pins_policy.schema.json: nothing when it fits, at most 1000 errors. */
export function pinsPolicyErrors(value: unknown): readonly SchemaError[] {
  return check_pins_policy(value) ? [] : check_pins_policy.errors.filter(Boolean);
}

/** Where a value does not fit schema/rbom_policy.schema.json: nothing when it fits, at most 1000 errors. */
export function rbomPolicyErrors(value: unknown): readonly SchemaError[] {
  return check_rbom_policy(value) ? [] : check_rbom_policy.errors.filter(Boolean);
}

/** Where a value does not fit schema/release_bom.schema.json: nothing when it fits, at most 1000 errors. */
export function releaseBomErrors(value: unknown): readonly SchemaError[] {
  return check_release_bom(value) ? [] : check_release_bom.errors.filter(Boolean);
}

/** Where a value does not fit schema/release_metadata.schema.json: nothing when it fits, at most 1000 errors. */
export function releaseMetadataErrors(value: unknown): readonly SchemaError[] {
  return check_release_metadata(value) ? [] : check_release_metadata.errors.filter(Boolean);
}

/** Where a value does not fit schema/report.schema.json: nothing when it fits, at most 1000 errors. */
export function reportErrors(value: unknown): readonly SchemaError[] {
  return check_report(value) ? [] : check_report.errors.filter(Boolean);
}

/** Where a value does not fit schema/repro_config.schema.json: nothing when it fits, at most 1000 errors. */
export function reproConfigErrors(value: unknown): readonly SchemaError[] {
  return check_repro_config(value) ? [] : check_repro_config.errors.filter(Boolean);
}

/** Where a value does not fit schema/run_record.schema.json: nothing when it fits, at most 1000 errors. */
export function runRecordErrors(value: unknown): readonly SchemaError[] {
  return check_run_record(value) ? [] : check_run_record.errors.filter(Boolean);
}

/** Where a value does not fit schema/secret_config.schema.json: nothing when it fits, at most 1000 errors. */
export function secretConfigErrors(value: unknown): readonly SchemaError[] {
  return check_secret_config(value) ? [] : check_secret_config.errors.filter(Boolean);
}

/** Where a value does not fit schema/snapshot.schema.json: nothing when it fits, at most 1000 errors. */
export function snapshotErrors(value: unknown): readonly SchemaError[] {
  return check_snapshot(value) ? [] : check_snapshot.errors.filter(Boolean);
}

/** Where a value does not fit schema/trust.schema.json: nothing when it fits, at most 1000 errors. */
export function trustErrors(value: unknown): readonly SchemaError[] {
  return check_trust(value) ? [] : check_trust.errors.filter(Boolean);
}

/** Where a value does not fit schema/vel_manifest.schema.json: nothing when it fits, at most 1000 errors. */
export function velManifestErrors(value: unknown): readonly SchemaError[] {
  return check_vel_manifest(value) ? [] : check_vel_manifest.errors.filter(Boolean);
}

/** Where a value does not fit schema/version-stamp.schema.json: nothing when it fits, at most 1000 errors. */
export function versionStampErrors(value: unknown): readonly SchemaError[] {
  return check_version_stamp(value) ? [] : check_version_stamp.errors.filter(Boolean);
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

const check_pins_policy = validate21;
const schema32 = {"type":"object","required":["schema_version"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"allow_tags":{"type":["boolean","array"],"items":{"type":"string","minLength":1,"maxLength":1024}},"trusted_owners":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"trusted_images":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"forbidden":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"require_comment":{"type":"boolean"},"exemptions":{"type":"array","maxItems":1000,"items":{"type":"object","required":["reason"],"anyOf":[{"required":["paths"],"properties":{"paths":true}},{"required":["references"],"properties":{"references":true}}],"additionalProperties":false,"properties":{"paths":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"references":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"codes":{"type":"array","minItems":1,"items":{"enum":["pins/malformed-reference","pins/expression","pins/variable","pins/tag","pins/branch","pins/no-revision","pins/short-commit","pins/upper-case-commit","pins/not-quite-a-commit","pins/image-without-digest","pins/malformed-digest","pins/dockerfile-action","pins/generated-pipeline","pins/remote-include","pins/comment-missing","pins/comment-mismatch","pins/comment-conflict","pins/not-in-manifest","pins/manifest-mismatch","pins/untrusted-owner"]}},"reason":{"type":"string","minLength":1,"maxLength":1024}}}}},"$id":"https://repro-pack.dev/schema/pins_policy.schema.json"};

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
const err3 = {instancePath:instancePath+"/allow_tags",schemaPath:"#/properties/allow_tags/type",keyword:"type",params:{type: schema32.properties.allow_tags.type},message:"must be boolean,array"};
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
const err39 = {instancePath:instancePath+"/exemptions/" + i4+"/codes/" + i7,schemaPath:"#/properties/exemptions/items/properties/codes/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.exemptions.items.properties.codes.items.enum},message:"must be equal to one of the allowed values"};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_rbom_policy = validate22;
const pattern6 = new RegExp("^[^\\u0000]+$", "u");
const pattern7 = new RegExp("^\\.?[^./\\u0000][^/\\u0000]{0,254}$", "u");

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
for(const key0 in data){
if(!((((((((key0 === "schema_version") || (key0 === "required_artifacts")) || (key0 === "forbidden_extensions")) || (key0 === "forbidden_patterns")) || (key0 === "max_artifact_size")) || (key0 === "max_total_size")) || (key0 === "max_artifact_count")) || (key0 === "name_pattern"))){
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
if(data.required_artifacts !== undefined){
let data1 = data.required_artifacts;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/required_artifacts",schemaPath:"#/properties/required_artifacts/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
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
if(typeof data2 === "string"){
if(func1(data2) > 1024){
const err4 = {instancePath:instancePath+"/required_artifacts/" + i0,schemaPath:"#/properties/required_artifacts/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/required_artifacts/" + i0,schemaPath:"#/properties/required_artifacts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
if(!pattern6.test(data2)){
const err6 = {instancePath:instancePath+"/required_artifacts/" + i0,schemaPath:"#/properties/required_artifacts/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]+$"},message:"must match pattern \""+"^[^\\u0000]+$"+"\""};
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
const err7 = {instancePath:instancePath+"/required_artifacts/" + i0,schemaPath:"#/properties/required_artifacts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/required_artifacts",schemaPath:"#/properties/required_artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
if(data.forbidden_extensions !== undefined){
let data3 = data.forbidden_extensions;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err9 = {instancePath:instancePath+"/forbidden_extensions",schemaPath:"#/properties/forbidden_extensions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err10 = {instancePath:instancePath+"/forbidden_extensions/" + i1,schemaPath:"#/properties/forbidden_extensions/items/pattern",keyword:"pattern",params:{pattern: "^\\.?[^./\\u0000][^/\\u0000]{0,254}$"},message:"must match pattern \""+"^\\.?[^./\\u0000][^/\\u0000]{0,254}$"+"\""};
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
const err11 = {instancePath:instancePath+"/forbidden_extensions/" + i1,schemaPath:"#/properties/forbidden_extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/forbidden_extensions",schemaPath:"#/properties/forbidden_extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
if(data.forbidden_patterns !== undefined){
let data5 = data.forbidden_patterns;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err13 = {instancePath:instancePath+"/forbidden_patterns",schemaPath:"#/properties/forbidden_patterns/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err14 = {instancePath:instancePath+"/forbidden_patterns/" + i2,schemaPath:"#/properties/forbidden_patterns/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
if(func1(data6) < 1){
const err15 = {instancePath:instancePath+"/forbidden_patterns/" + i2,schemaPath:"#/properties/forbidden_patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
if(!pattern6.test(data6)){
const err16 = {instancePath:instancePath+"/forbidden_patterns/" + i2,schemaPath:"#/properties/forbidden_patterns/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]+$"},message:"must match pattern \""+"^[^\\u0000]+$"+"\""};
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
const err17 = {instancePath:instancePath+"/forbidden_patterns/" + i2,schemaPath:"#/properties/forbidden_patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/forbidden_patterns",schemaPath:"#/properties/forbidden_patterns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
if(data.max_artifact_size !== undefined){
let data7 = data.max_artifact_size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/max_artifact_size",schemaPath:"#/properties/max_artifact_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/max_artifact_size",schemaPath:"#/properties/max_artifact_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/max_artifact_size",schemaPath:"#/properties/max_artifact_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.max_total_size !== undefined){
let data8 = data.max_total_size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/max_total_size",schemaPath:"#/properties/max_total_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/max_total_size",schemaPath:"#/properties/max_total_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/max_total_size",schemaPath:"#/properties/max_total_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.max_artifact_count !== undefined){
let data9 = data.max_artifact_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/max_artifact_count",schemaPath:"#/properties/max_artifact_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/max_artifact_count",schemaPath:"#/properties/max_artifact_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/max_artifact_count",schemaPath:"#/properties/max_artifact_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.name_pattern !== undefined){
let data10 = data.name_pattern;
if(typeof data10 === "string"){
if(func1(data10) > 1024){
const err28 = {instancePath:instancePath+"/name_pattern",schemaPath:"#/properties/name_pattern/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
if(func1(data10) < 1){
const err29 = {instancePath:instancePath+"/name_pattern",schemaPath:"#/properties/name_pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err30 = {instancePath:instancePath+"/name_pattern",schemaPath:"#/properties/name_pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_release_bom = validate23;
const schema34 = {"type":"object","required":["schema_version","release_version","artifacts"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"release_version":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f]{1,256}$"},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"artifacts":{"type":"array","minItems":1,"items":{"type":"object","required":["name","sha256","size","type"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":4096},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991},"type":{"enum":["archive","attestation","certificate","checksums","data","document","executable","image","library","manifest","other","package","report","sbom","signature","wheel"]}}}},"metadata":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"description":{"type":"string","maxLength":65536},"supplier":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048}}},"build_id":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"git_sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","pattern":"^refs/[!-~]+$","maxLength":1024},"repository":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"homepage":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"external_references":{"type":"array","maxItems":1000,"items":{"type":"object","required":["type","url"],"additionalProperties":false,"properties":{"type":{"enum":["advisories","attestation","bom","build-meta","build-system","certification-report","chat","distribution","documentation","evidence","issue-tracker","license","mailing-list","other","release-notes","security-contact","social","source-distribution","static-analysis-report","support","vcs","website"]},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"comment":{"type":"string","maxLength":65536}}}}}}},"$id":"https://repro-pack.dev/schema/release_bom.schema.json"};
const pattern9 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f]{1,256}$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,1024}$", "u");
const pattern14 = new RegExp("^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$", "u");
const pattern16 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern17 = new RegExp("^refs/[!-~]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
if(!pattern9.test(data1)){
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
if(!pattern10.test(data2)){
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
if(!pattern11.test(data6)){
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
const err23 = {instancePath:instancePath+"/artifacts/" + i0+"/type",schemaPath:"#/properties/artifacts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.artifacts.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern12.test(data10)){
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
if(!pattern12.test(data13)){
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
if(!pattern14.test(data14)){
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
if(!pattern12.test(data15)){
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
if(!pattern16.test(data16)){
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
if(!pattern17.test(data17)){
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
if(!pattern14.test(data18)){
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
if(!pattern14.test(data19)){
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
const err55 = {instancePath:instancePath+"/metadata/external_references/" + i1+"/type",schemaPath:"#/properties/metadata/properties/external_references/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.metadata.properties.external_references.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern14.test(data23)){
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_release_metadata = validate24;
const schema35 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"description":{"type":"string","maxLength":65536},"supplier":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048}}},"build_id":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,1024}$"},"git_sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","pattern":"^refs/[!-~]+$","maxLength":1024},"repository":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"homepage":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"external_references":{"type":"array","maxItems":1000,"items":{"type":"object","required":["type","url"],"additionalProperties":false,"properties":{"type":{"enum":["advisories","attestation","bom","build-meta","build-system","certification-report","chat","distribution","documentation","evidence","issue-tracker","license","mailing-list","other","release-notes","security-contact","social","source-distribution","static-analysis-report","support","vcs","website"]},"url":{"type":"string","pattern":"^(?:https?|git|ssh)://[!-.0-?A-~]+(?:/[!-~]*)?$","maxLength":2048},"comment":{"type":"string","maxLength":65536}}}}},"$id":"https://repro-pack.dev/schema/release_metadata.schema.json"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
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
if(!pattern12.test(data0)){
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
if(!pattern12.test(data3)){
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
if(!pattern14.test(data4)){
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
if(!pattern12.test(data5)){
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
if(!pattern16.test(data6)){
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
if(!pattern17.test(data7)){
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
if(!pattern14.test(data8)){
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
if(!pattern14.test(data9)){
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
const err29 = {instancePath:instancePath+"/external_references/" + i0+"/type",schemaPath:"#/properties/external_references/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.external_references.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern14.test(data13)){
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_report = validate25;
const schema36 = {"type":"object","required":["schema_version","tool","subject","ok","findings","summary"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"version":{"type":"string","minLength":1}}},"subject":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"ok":{"type":"boolean"},"findings":{"type":"array","items":{"type":"object","required":["code","level","message"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},"level":{"enum":["error","warning","note"]},"message":{"type":"string","minLength":1},"at":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0}}},"data":{"type":"object"},"hint":{"type":"string","minLength":1}}}},"summary":{"type":"object"}},"$id":"https://repro-pack.dev/schema/report.schema.json"};
const pattern30 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern32 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
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
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data.ok === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ok"},message:"must have required property '"+"ok"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
if(data.findings === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(data.summary === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema_version") || (key0 === "tool")) || (key0 === "subject")) || (key0 === "ok")) || (key0 === "findings")) || (key0 === "summary"))){
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
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
if(data1.version === undefined){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
const err11 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err16 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "name") || (key2 === "sha256"))){
const err17 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
if (vErrors.length < 1000) vErrors.push(err17);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err18 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
}
if(data4.sha256 !== undefined){
let data6 = data4.sha256;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err20 = {instancePath:instancePath+"/subject/sha256",schemaPath:"#/properties/subject/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err21 = {instancePath:instancePath+"/subject/sha256",schemaPath:"#/properties/subject/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err22 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
const err23 = {instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
if(data.findings !== undefined){
let data8 = data.findings;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.code === undefined){
const err24 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
if(data9.level === undefined){
const err25 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
if(data9.message === undefined){
const err26 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
for(const key3 in data9){
if(!((((((key3 === "code") || (key3 === "level")) || (key3 === "message")) || (key3 === "at")) || (key3 === "data")) || (key3 === "hint"))){
const err27 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
if(data9.code !== undefined){
let data10 = data9.code;
if(typeof data10 === "string"){
if(!pattern32.test(data10)){
const err28 = {instancePath:instancePath+"/findings/" + i0+"/code",schemaPath:"#/properties/findings/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err29 = {instancePath:instancePath+"/findings/" + i0+"/code",schemaPath:"#/properties/findings/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data9.level !== undefined){
let data11 = data9.level;
if(!(((data11 === "error") || (data11 === "warning")) || (data11 === "note"))){
const err30 = {instancePath:instancePath+"/findings/" + i0+"/level",schemaPath:"#/properties/findings/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema36.properties.findings.items.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
}
if(data9.message !== undefined){
let data12 = data9.message;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err31 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err32 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
if(data9.at !== undefined){
let data13 = data9.at;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err33 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/properties/findings/items/properties/at/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
for(const key4 in data13){
if(!((((key4 === "path") || (key4 === "line")) || (key4 === "column")) || (key4 === "offset"))){
const err34 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/properties/findings/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
}
if(data13.path !== undefined){
if(typeof data13.path !== "string"){
const err35 = {instancePath:instancePath+"/findings/" + i0+"/at/path",schemaPath:"#/properties/findings/items/properties/at/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
if(data13.line !== undefined){
let data15 = data13.line;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err36 = {instancePath:instancePath+"/findings/" + i0+"/at/line",schemaPath:"#/properties/findings/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/findings/" + i0+"/at/line",schemaPath:"#/properties/findings/items/properties/at/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data13.column !== undefined){
let data16 = data13.column;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/findings/" + i0+"/at/column",schemaPath:"#/properties/findings/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/findings/" + i0+"/at/column",schemaPath:"#/properties/findings/items/properties/at/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data13.offset !== undefined){
let data17 = data13.offset;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err40 = {instancePath:instancePath+"/findings/" + i0+"/at/offset",schemaPath:"#/properties/findings/items/properties/at/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err41 = {instancePath:instancePath+"/findings/" + i0+"/at/offset",schemaPath:"#/properties/findings/items/properties/at/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err42 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/properties/findings/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
if(data9.data !== undefined){
let data18 = data9.data;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err43 = {instancePath:instancePath+"/findings/" + i0+"/data",schemaPath:"#/properties/findings/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
}
if(data9.hint !== undefined){
let data19 = data9.hint;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err44 = {instancePath:instancePath+"/findings/" + i0+"/hint",schemaPath:"#/properties/findings/items/properties/hint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/findings/" + i0+"/hint",schemaPath:"#/properties/findings/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
}
if(data.summary !== undefined){
let data20 = data.summary;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err48 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_repro_config = validate26;
const schema37 = {"type":["object","null"],"additionalProperties":false,"properties":{"build":{"type":["object","null"],"additionalProperties":false,"properties":{"output_dir":{"default":"dist","type":"string","minLength":1},"source":{"default":"auto","enum":["auto","git","walk"]},"submodules":{"default":"error","enum":["error","skip","recurse"]},"compression":{"default":"gzip","enum":["none","gzip","zstd"]},"compression_level":{"anyOf":[{"enum":["fast","default","best"]},{"type":"integer","minimum":0,"maximum":9}]},"prefix":{"type":"string","minLength":1},"exclude":{"default":[],"type":"array","items":{"type":"string","minLength":1}},"version":{"type":"string","minLength":1},"workers":{"type":"integer","minimum":1,"maximum":64},"cache":{"default":true,"type":"boolean"},"cache_dir":{"type":"string","minLength":1},"cache_size":{"default":4096,"type":"integer","minimum":1,"maximum":1048576},"history_dir":{"type":"string","minLength":1}}},"validation":{"type":["object","null"],"additionalProperties":false,"properties":{"strict_mode":{"default":false,"type":"boolean"},"ignore_patterns":{"default":[],"type":"array","items":{"type":"string","minLength":1}},"schema_path":{"type":"string","minLength":1}}},"security":{"type":["object","null"],"additionalProperties":false,"properties":{"secret_scanning":{"default":true,"type":"boolean"},"permission_check":{"default":true,"type":"boolean"},"pins_check":{"default":true,"type":"boolean"},"pins_manifest":{"type":"string","minLength":1},"pins_policy":{"type":"string","minLength":1},"secret_config":{"type":"string","minLength":1},"secret_baseline":{"type":"string","minLength":1},"permissions_policy":{"type":"string","minLength":1}}},"compliance":{"type":["object","null"],"additionalProperties":false,"properties":{"rbom_required":{"default":true,"type":"boolean"},"policy_file":{"type":"string","minLength":1},"metadata_file":{"type":"string","minLength":1}}},"hooks":{"type":["object","null"],"additionalProperties":false,"properties":{"pre_build":{"type":"array","items":{"oneOf":[{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}]}},"post_build":{"type":"array","items":{"oneOf":[{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}]}},"pre_validate":{"type":"array","items":{"oneOf":[{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}]}},"post_validate":{"type":"array","items":{"oneOf":[{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}]}},"pre_compliance":{"type":"array","items":{"oneOf":[{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}]}},"post_compliance":{"type":"array","items":{"oneOf":[{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}]}}}},"plugins":{"type":["object","null"],"additionalProperties":false,"properties":{"validators":{"type":"array","items":{"oneOf":[{"type":"object","required":["name","module"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"module":{"type":"string","minLength":1},"timeout":{"type":"integer","minimum":1,"maximum":86400}}},{"type":"object","required":["name","command"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"timeout":{"type":"integer","minimum":1,"maximum":86400}}}]}}}},"trust":{"type":["object","null"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"signing_key":{"type":"string","minLength":1},"signer":{"default":[],"type":"array","items":{"type":"string","minLength":1}},"public_key":{"type":"string","minLength":1},"keyless":{"default":false,"type":"boolean"}}},"publish":{"type":["object","null"],"additionalProperties":false,"properties":{"to":{"type":"string","minLength":1}}}},"$id":"https://repro-pack.dev/schema/repro_config.schema.json"};
const func47 = Object.prototype.hasOwnProperty;
const pattern33 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "build") || (key0 === "validation")) || (key0 === "security")) || (key0 === "compliance")) || (key0 === "hooks")) || (key0 === "plugins")) || (key0 === "trust")) || (key0 === "publish"))){
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
if(data.build !== undefined){
let data0 = data.build;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: schema37.properties.build.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(func47.call(schema37.properties.build.properties, key1))){
const err3 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data0.output_dir !== undefined){
let data1 = data0.output_dir;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/build/output_dir",schemaPath:"#/properties/build/properties/output_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/build/output_dir",schemaPath:"#/properties/build/properties/output_dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
if(data0.source !== undefined){
let data2 = data0.source;
if(!(((data2 === "auto") || (data2 === "git")) || (data2 === "walk"))){
const err6 = {instancePath:instancePath+"/build/source",schemaPath:"#/properties/build/properties/source/enum",keyword:"enum",params:{allowedValues: schema37.properties.build.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
if(data0.submodules !== undefined){
let data3 = data0.submodules;
if(!(((data3 === "error") || (data3 === "skip")) || (data3 === "recurse"))){
const err7 = {instancePath:instancePath+"/build/submodules",schemaPath:"#/properties/build/properties/submodules/enum",keyword:"enum",params:{allowedValues: schema37.properties.build.properties.submodules.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data0.compression !== undefined){
let data4 = data0.compression;
if(!(((data4 === "none") || (data4 === "gzip")) || (data4 === "zstd"))){
const err8 = {instancePath:instancePath+"/build/compression",schemaPath:"#/properties/build/properties/compression/enum",keyword:"enum",params:{allowedValues: schema37.properties.build.properties.compression.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
if(data0.compression_level !== undefined){
let data5 = data0.compression_level;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(((data5 === "fast") || (data5 === "default")) || (data5 === "best"))){
const err9 = {instancePath:instancePath+"/build/compression_level",schemaPath:"#/properties/build/properties/compression_level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema37.properties.build.properties.compression_level.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/build/compression_level",schemaPath:"#/properties/build/properties/compression_level/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/build/compression_level",schemaPath:"#/properties/build/properties/compression_level/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/build/compression_level",schemaPath:"#/properties/build/properties/compression_level/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err13 = {instancePath:instancePath+"/build/compression_level",schemaPath:"#/properties/build/properties/compression_level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
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
}
if(data0.prefix !== undefined){
let data6 = data0.prefix;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err14 = {instancePath:instancePath+"/build/prefix",schemaPath:"#/properties/build/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/build/prefix",schemaPath:"#/properties/build/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
if(data0.exclude !== undefined){
let data7 = data0.exclude;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err16 = {instancePath:instancePath+"/build/exclude/" + i0,schemaPath:"#/properties/build/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/build/exclude/" + i0,schemaPath:"#/properties/build/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/build/exclude",schemaPath:"#/properties/build/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
if(data0.version !== undefined){
let data9 = data0.version;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err19 = {instancePath:instancePath+"/build/version",schemaPath:"#/properties/build/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/build/version",schemaPath:"#/properties/build/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
}
if(data0.workers !== undefined){
let data10 = data0.workers;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/build/workers",schemaPath:"#/properties/build/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 64 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/build/workers",schemaPath:"#/properties/build/properties/workers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/build/workers",schemaPath:"#/properties/build/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data0.cache !== undefined){
if(typeof data0.cache !== "boolean"){
const err24 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
if(data0.cache_dir !== undefined){
let data12 = data0.cache_dir;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err25 = {instancePath:instancePath+"/build/cache_dir",schemaPath:"#/properties/build/properties/cache_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/build/cache_dir",schemaPath:"#/properties/build/properties/cache_dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
}
if(data0.cache_size !== undefined){
let data13 = data0.cache_size;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/build/cache_size",schemaPath:"#/properties/build/properties/cache_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1048576 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/build/cache_size",schemaPath:"#/properties/build/properties/cache_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/build/cache_size",schemaPath:"#/properties/build/properties/cache_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
}
if(data0.history_dir !== undefined){
let data14 = data0.history_dir;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err30 = {instancePath:instancePath+"/build/history_dir",schemaPath:"#/properties/build/properties/history_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/build/history_dir",schemaPath:"#/properties/build/properties/history_dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.validation !== undefined){
let data15 = data.validation;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err32 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: schema37.properties.validation.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(((key2 === "strict_mode") || (key2 === "ignore_patterns")) || (key2 === "schema_path"))){
const err33 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
}
if(data15.strict_mode !== undefined){
if(typeof data15.strict_mode !== "boolean"){
const err34 = {instancePath:instancePath+"/validation/strict_mode",schemaPath:"#/properties/validation/properties/strict_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
if (vErrors.length < 1000) vErrors.push(err34);
}
errors++;
}
}
if(data15.ignore_patterns !== undefined){
let data17 = data15.ignore_patterns;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err35 = {instancePath:instancePath+"/validation/ignore_patterns/" + i1,schemaPath:"#/properties/validation/properties/ignore_patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/validation/ignore_patterns/" + i1,schemaPath:"#/properties/validation/properties/ignore_patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/validation/ignore_patterns",schemaPath:"#/properties/validation/properties/ignore_patterns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data15.schema_path !== undefined){
let data19 = data15.schema_path;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err38 = {instancePath:instancePath+"/validation/schema_path",schemaPath:"#/properties/validation/properties/schema_path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err39 = {instancePath:instancePath+"/validation/schema_path",schemaPath:"#/properties/validation/properties/schema_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.security !== undefined){
let data20 = data.security;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err40 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: schema37.properties.security.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((((((((key3 === "secret_scanning") || (key3 === "permission_check")) || (key3 === "pins_check")) || (key3 === "pins_manifest")) || (key3 === "pins_policy")) || (key3 === "secret_config")) || (key3 === "secret_baseline")) || (key3 === "permissions_policy"))){
const err41 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
}
if(data20.secret_scanning !== undefined){
if(typeof data20.secret_scanning !== "boolean"){
const err42 = {instancePath:instancePath+"/security/secret_scanning",schemaPath:"#/properties/security/properties/secret_scanning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
if(data20.permission_check !== undefined){
if(typeof data20.permission_check !== "boolean"){
const err43 = {instancePath:instancePath+"/security/permission_check",schemaPath:"#/properties/security/properties/permission_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
}
if(data20.pins_check !== undefined){
if(typeof data20.pins_check !== "boolean"){
const err44 = {instancePath:instancePath+"/security/pins_check",schemaPath:"#/properties/security/properties/pins_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
if(data20.pins_manifest !== undefined){
let data24 = data20.pins_manifest;
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err45 = {instancePath:instancePath+"/security/pins_manifest",schemaPath:"#/properties/security/properties/pins_manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err46 = {instancePath:instancePath+"/security/pins_manifest",schemaPath:"#/properties/security/properties/pins_manifest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
}
if(data20.pins_policy !== undefined){
let data25 = data20.pins_policy;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err47 = {instancePath:instancePath+"/security/pins_policy",schemaPath:"#/properties/security/properties/pins_policy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/security/pins_policy",schemaPath:"#/properties/security/properties/pins_policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
}
if(data20.secret_config !== undefined){
let data26 = data20.secret_config;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err49 = {instancePath:instancePath+"/security/secret_config",schemaPath:"#/properties/security/properties/secret_config/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err50 = {instancePath:instancePath+"/security/secret_config",schemaPath:"#/properties/security/properties/secret_config/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
}
if(data20.secret_baseline !== undefined){
let data27 = data20.secret_baseline;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err51 = {instancePath:instancePath+"/security/secret_baseline",schemaPath:"#/properties/security/properties/secret_baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/security/secret_baseline",schemaPath:"#/properties/security/properties/secret_baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
}
if(data20.permissions_policy !== undefined){
let data28 = data20.permissions_policy;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err53 = {instancePath:instancePath+"/security/permissions_policy",schemaPath:"#/properties/security/properties/permissions_policy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/security/permissions_policy",schemaPath:"#/properties/security/properties/permissions_policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.compliance !== undefined){
let data29 = data.compliance;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err55 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: schema37.properties.compliance.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!(((key4 === "rbom_required") || (key4 === "policy_file")) || (key4 === "metadata_file"))){
const err56 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
}
if(data29.rbom_required !== undefined){
if(typeof data29.rbom_required !== "boolean"){
const err57 = {instancePath:instancePath+"/compliance/rbom_required",schemaPath:"#/properties/compliance/properties/rbom_required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
if(data29.policy_file !== undefined){
let data31 = data29.policy_file;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err58 = {instancePath:instancePath+"/compliance/policy_file",schemaPath:"#/properties/compliance/properties/policy_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err59 = {instancePath:instancePath+"/compliance/policy_file",schemaPath:"#/properties/compliance/properties/policy_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
}
if(data29.metadata_file !== undefined){
let data32 = data29.metadata_file;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err60 = {instancePath:instancePath+"/compliance/metadata_file",schemaPath:"#/properties/compliance/properties/metadata_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/compliance/metadata_file",schemaPath:"#/properties/compliance/properties/metadata_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.hooks !== undefined){
let data33 = data.hooks;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err62 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: schema37.properties.hooks.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
if(!((((((key5 === "pre_build") || (key5 === "post_build")) || (key5 === "pre_validate")) || (key5 === "post_validate")) || (key5 === "pre_compliance")) || (key5 === "post_compliance"))){
const err63 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
}
if(data33.pre_build !== undefined){
let data34 = data33.pre_build;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
const _errs78 = errors;
let valid13 = false;
let passing0 = null;
const _errs79 = errors;
if(Array.isArray(data35)){
if(data35.length < 1){
const err64 = {instancePath:instancePath+"/hooks/pre_build/" + i2,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
if(typeof data35[i3] !== "string"){
const err65 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/" + i3,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/hooks/pre_build/" + i2,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
if (vErrors.length < 1000) vErrors.push(err66);
}
errors++;
}
var _valid1 = _errs79 === errors;
if(_valid1){
valid13 = true;
passing0 = 0;
}
const _errs83 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.command === undefined){
const err67 = {instancePath:instancePath+"/hooks/pre_build/" + i2,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
if (vErrors.length < 1000) vErrors.push(err67);
}
errors++;
}
for(const key6 in data35){
if(!(((key6 === "command") || (key6 === "timeout")) || (key6 === "env"))){
const err68 = {instancePath:instancePath+"/hooks/pre_build/" + i2,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
}
if(data35.command !== undefined){
let data37 = data35.command;
if(Array.isArray(data37)){
if(data37.length < 1){
const err69 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/command",schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
if (vErrors.length < 1000) vErrors.push(err69);
}
errors++;
}
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(typeof data37[i4] !== "string"){
const err70 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/command/" + i4,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
if (vErrors.length < 1000) vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/command",schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
if (vErrors.length < 1000) vErrors.push(err71);
}
errors++;
}
}
if(data35.timeout !== undefined){
let data39 = data35.timeout;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err72 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/timeout",schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
if (vErrors.length < 1000) vErrors.push(err72);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400 || isNaN(data39)){
const err73 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/timeout",schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err73];
}
else {
if (vErrors.length < 1000) vErrors.push(err73);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err74 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/timeout",schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
if (vErrors.length < 1000) vErrors.push(err74);
}
errors++;
}
}
}
if(data35.env !== undefined){
let data40 = data35.env;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(typeof data41 === "string"){
if(!pattern33.test(data41)){
const err75 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/env/" + i5,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err76 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/env/" + i5,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
if (vErrors.length < 1000) vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/hooks/pre_build/" + i2+"/env",schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
if (vErrors.length < 1000) vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/hooks/pre_build/" + i2,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
if (vErrors.length < 1000) vErrors.push(err78);
}
errors++;
}
var _valid1 = _errs83 === errors;
if(_valid1 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err79 = {instancePath:instancePath+"/hooks/pre_build/" + i2,schemaPath:"#/properties/hooks/properties/pre_build/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
if (vErrors.length < 1000) vErrors.push(err79);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/hooks/pre_build",schemaPath:"#/properties/hooks/properties/pre_build/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
if (vErrors.length < 1000) vErrors.push(err80);
}
errors++;
}
}
if(data33.post_build !== undefined){
let data42 = data33.post_build;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
const _errs99 = errors;
let valid23 = false;
let passing1 = null;
const _errs100 = errors;
if(Array.isArray(data43)){
if(data43.length < 1){
const err81 = {instancePath:instancePath+"/hooks/post_build/" + i6,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
if (vErrors.length < 1000) vErrors.push(err81);
}
errors++;
}
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
if(typeof data43[i7] !== "string"){
const err82 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/" + i7,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
if (vErrors.length < 1000) vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/hooks/post_build/" + i6,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
if (vErrors.length < 1000) vErrors.push(err83);
}
errors++;
}
var _valid2 = _errs100 === errors;
if(_valid2){
valid23 = true;
passing1 = 0;
}
const _errs104 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.command === undefined){
const err84 = {instancePath:instancePath+"/hooks/post_build/" + i6,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
if (vErrors.length < 1000) vErrors.push(err84);
}
errors++;
}
for(const key7 in data43){
if(!(((key7 === "command") || (key7 === "timeout")) || (key7 === "env"))){
const err85 = {instancePath:instancePath+"/hooks/post_build/" + i6,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
if (vErrors.length < 1000) vErrors.push(err85);
}
errors++;
}
}
if(data43.command !== undefined){
let data45 = data43.command;
if(Array.isArray(data45)){
if(data45.length < 1){
const err86 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/command",schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
if (vErrors.length < 1000) vErrors.push(err86);
}
errors++;
}
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
if(typeof data45[i8] !== "string"){
const err87 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/command/" + i8,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
if (vErrors.length < 1000) vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/command",schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
if (vErrors.length < 1000) vErrors.push(err88);
}
errors++;
}
}
if(data43.timeout !== undefined){
let data47 = data43.timeout;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err89 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/timeout",schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
if (vErrors.length < 1000) vErrors.push(err89);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 86400 || isNaN(data47)){
const err90 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/timeout",schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err90];
}
else {
if (vErrors.length < 1000) vErrors.push(err90);
}
errors++;
}
if(data47 < 1 || isNaN(data47)){
const err91 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/timeout",schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err91];
}
else {
if (vErrors.length < 1000) vErrors.push(err91);
}
errors++;
}
}
}
if(data43.env !== undefined){
let data48 = data43.env;
if(Array.isArray(data48)){
const len9 = data48.length;
for(let i9=0; i9<len9; i9++){
let data49 = data48[i9];
if(typeof data49 === "string"){
if(!pattern33.test(data49)){
const err92 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/env/" + i9,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err93 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/env/" + i9,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
if (vErrors.length < 1000) vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/hooks/post_build/" + i6+"/env",schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err95 = {instancePath:instancePath+"/hooks/post_build/" + i6,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
if (vErrors.length < 1000) vErrors.push(err95);
}
errors++;
}
var _valid2 = _errs104 === errors;
if(_valid2 && valid23){
valid23 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid23 = true;
passing1 = 1;
}
}
if(!valid23){
const err96 = {instancePath:instancePath+"/hooks/post_build/" + i6,schemaPath:"#/properties/hooks/properties/post_build/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
if (vErrors.length < 1000) vErrors.push(err96);
}
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/hooks/post_build",schemaPath:"#/properties/hooks/properties/post_build/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
if (vErrors.length < 1000) vErrors.push(err97);
}
errors++;
}
}
if(data33.pre_validate !== undefined){
let data50 = data33.pre_validate;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i10=0; i10<len10; i10++){
let data51 = data50[i10];
const _errs120 = errors;
let valid33 = false;
let passing2 = null;
const _errs121 = errors;
if(Array.isArray(data51)){
if(data51.length < 1){
const err98 = {instancePath:instancePath+"/hooks/pre_validate/" + i10,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
if (vErrors.length < 1000) vErrors.push(err98);
}
errors++;
}
const len11 = data51.length;
for(let i11=0; i11<len11; i11++){
if(typeof data51[i11] !== "string"){
const err99 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/" + i11,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err100 = {instancePath:instancePath+"/hooks/pre_validate/" + i10,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err100];
}
else {
if (vErrors.length < 1000) vErrors.push(err100);
}
errors++;
}
var _valid3 = _errs121 === errors;
if(_valid3){
valid33 = true;
passing2 = 0;
}
const _errs125 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.command === undefined){
const err101 = {instancePath:instancePath+"/hooks/pre_validate/" + i10,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
if (vErrors.length < 1000) vErrors.push(err101);
}
errors++;
}
for(const key8 in data51){
if(!(((key8 === "command") || (key8 === "timeout")) || (key8 === "env"))){
const err102 = {instancePath:instancePath+"/hooks/pre_validate/" + i10,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
if (vErrors.length < 1000) vErrors.push(err102);
}
errors++;
}
}
if(data51.command !== undefined){
let data53 = data51.command;
if(Array.isArray(data53)){
if(data53.length < 1){
const err103 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/command",schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
if (vErrors.length < 1000) vErrors.push(err103);
}
errors++;
}
const len12 = data53.length;
for(let i12=0; i12<len12; i12++){
if(typeof data53[i12] !== "string"){
const err104 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/command/" + i12,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err105 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/command",schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
if (vErrors.length < 1000) vErrors.push(err105);
}
errors++;
}
}
if(data51.timeout !== undefined){
let data55 = data51.timeout;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err106 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/timeout",schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err106];
}
else {
if (vErrors.length < 1000) vErrors.push(err106);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 86400 || isNaN(data55)){
const err107 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/timeout",schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err107];
}
else {
if (vErrors.length < 1000) vErrors.push(err107);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err108 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/timeout",schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err108];
}
else {
if (vErrors.length < 1000) vErrors.push(err108);
}
errors++;
}
}
}
if(data51.env !== undefined){
let data56 = data51.env;
if(Array.isArray(data56)){
const len13 = data56.length;
for(let i13=0; i13<len13; i13++){
let data57 = data56[i13];
if(typeof data57 === "string"){
if(!pattern33.test(data57)){
const err109 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/env/" + i13,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err110 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/env/" + i13,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err111 = {instancePath:instancePath+"/hooks/pre_validate/" + i10+"/env",schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err112 = {instancePath:instancePath+"/hooks/pre_validate/" + i10,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
if (vErrors.length < 1000) vErrors.push(err112);
}
errors++;
}
var _valid3 = _errs125 === errors;
if(_valid3 && valid33){
valid33 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid33 = true;
passing2 = 1;
}
}
if(!valid33){
const err113 = {instancePath:instancePath+"/hooks/pre_validate/" + i10,schemaPath:"#/properties/hooks/properties/pre_validate/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err113];
}
else {
if (vErrors.length < 1000) vErrors.push(err113);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/hooks/pre_validate",schemaPath:"#/properties/hooks/properties/pre_validate/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
if (vErrors.length < 1000) vErrors.push(err114);
}
errors++;
}
}
if(data33.post_validate !== undefined){
let data58 = data33.post_validate;
if(Array.isArray(data58)){
const len14 = data58.length;
for(let i14=0; i14<len14; i14++){
let data59 = data58[i14];
const _errs141 = errors;
let valid43 = false;
let passing3 = null;
const _errs142 = errors;
if(Array.isArray(data59)){
if(data59.length < 1){
const err115 = {instancePath:instancePath+"/hooks/post_validate/" + i14,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
if (vErrors.length < 1000) vErrors.push(err115);
}
errors++;
}
const len15 = data59.length;
for(let i15=0; i15<len15; i15++){
if(typeof data59[i15] !== "string"){
const err116 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/" + i15,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
if (vErrors.length < 1000) vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/hooks/post_validate/" + i14,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
if (vErrors.length < 1000) vErrors.push(err117);
}
errors++;
}
var _valid4 = _errs142 === errors;
if(_valid4){
valid43 = true;
passing3 = 0;
}
const _errs146 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.command === undefined){
const err118 = {instancePath:instancePath+"/hooks/post_validate/" + i14,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
if (vErrors.length < 1000) vErrors.push(err118);
}
errors++;
}
for(const key9 in data59){
if(!(((key9 === "command") || (key9 === "timeout")) || (key9 === "env"))){
const err119 = {instancePath:instancePath+"/hooks/post_validate/" + i14,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
if (vErrors.length < 1000) vErrors.push(err119);
}
errors++;
}
}
if(data59.command !== undefined){
let data61 = data59.command;
if(Array.isArray(data61)){
if(data61.length < 1){
const err120 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/command",schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
if (vErrors.length < 1000) vErrors.push(err120);
}
errors++;
}
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
if(typeof data61[i16] !== "string"){
const err121 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/command/" + i16,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
if (vErrors.length < 1000) vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/command",schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
if (vErrors.length < 1000) vErrors.push(err122);
}
errors++;
}
}
if(data59.timeout !== undefined){
let data63 = data59.timeout;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err123 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/timeout",schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err123];
}
else {
if (vErrors.length < 1000) vErrors.push(err123);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 86400 || isNaN(data63)){
const err124 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/timeout",schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err124];
}
else {
if (vErrors.length < 1000) vErrors.push(err124);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err125 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/timeout",schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err125];
}
else {
if (vErrors.length < 1000) vErrors.push(err125);
}
errors++;
}
}
}
if(data59.env !== undefined){
let data64 = data59.env;
if(Array.isArray(data64)){
const len17 = data64.length;
for(let i17=0; i17<len17; i17++){
let data65 = data64[i17];
if(typeof data65 === "string"){
if(!pattern33.test(data65)){
const err126 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/env/" + i17,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
if (vErrors.length < 1000) vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/env/" + i17,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
if (vErrors.length < 1000) vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/hooks/post_validate/" + i14+"/env",schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
if (vErrors.length < 1000) vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/hooks/post_validate/" + i14,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
if (vErrors.length < 1000) vErrors.push(err129);
}
errors++;
}
var _valid4 = _errs146 === errors;
if(_valid4 && valid43){
valid43 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid43 = true;
passing3 = 1;
}
}
if(!valid43){
const err130 = {instancePath:instancePath+"/hooks/post_validate/" + i14,schemaPath:"#/properties/hooks/properties/post_validate/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err130];
}
else {
if (vErrors.length < 1000) vErrors.push(err130);
}
errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/hooks/post_validate",schemaPath:"#/properties/hooks/properties/post_validate/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
if (vErrors.length < 1000) vErrors.push(err131);
}
errors++;
}
}
if(data33.pre_compliance !== undefined){
let data66 = data33.pre_compliance;
if(Array.isArray(data66)){
const len18 = data66.length;
for(let i18=0; i18<len18; i18++){
let data67 = data66[i18];
const _errs162 = errors;
let valid53 = false;
let passing4 = null;
const _errs163 = errors;
if(Array.isArray(data67)){
if(data67.length < 1){
const err132 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err132];
}
else {
if (vErrors.length < 1000) vErrors.push(err132);
}
errors++;
}
const len19 = data67.length;
for(let i19=0; i19<len19; i19++){
if(typeof data67[i19] !== "string"){
const err133 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/" + i19,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
if (vErrors.length < 1000) vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
if (vErrors.length < 1000) vErrors.push(err134);
}
errors++;
}
var _valid5 = _errs163 === errors;
if(_valid5){
valid53 = true;
passing4 = 0;
}
const _errs167 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.command === undefined){
const err135 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
if (vErrors.length < 1000) vErrors.push(err135);
}
errors++;
}
for(const key10 in data67){
if(!(((key10 === "command") || (key10 === "timeout")) || (key10 === "env"))){
const err136 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
if (vErrors.length < 1000) vErrors.push(err136);
}
errors++;
}
}
if(data67.command !== undefined){
let data69 = data67.command;
if(Array.isArray(data69)){
if(data69.length < 1){
const err137 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/command",schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err137];
}
else {
if (vErrors.length < 1000) vErrors.push(err137);
}
errors++;
}
const len20 = data69.length;
for(let i20=0; i20<len20; i20++){
if(typeof data69[i20] !== "string"){
const err138 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/command/" + i20,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err139 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/command",schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
if (vErrors.length < 1000) vErrors.push(err139);
}
errors++;
}
}
if(data67.timeout !== undefined){
let data71 = data67.timeout;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err140 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/timeout",schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err140];
}
else {
if (vErrors.length < 1000) vErrors.push(err140);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 86400 || isNaN(data71)){
const err141 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/timeout",schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err141];
}
else {
if (vErrors.length < 1000) vErrors.push(err141);
}
errors++;
}
if(data71 < 1 || isNaN(data71)){
const err142 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/timeout",schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err142];
}
else {
if (vErrors.length < 1000) vErrors.push(err142);
}
errors++;
}
}
}
if(data67.env !== undefined){
let data72 = data67.env;
if(Array.isArray(data72)){
const len21 = data72.length;
for(let i21=0; i21<len21; i21++){
let data73 = data72[i21];
if(typeof data73 === "string"){
if(!pattern33.test(data73)){
const err143 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/env/" + i21,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err144 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/env/" + i21,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err145 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18+"/env",schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
if (vErrors.length < 1000) vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
if (vErrors.length < 1000) vErrors.push(err146);
}
errors++;
}
var _valid5 = _errs167 === errors;
if(_valid5 && valid53){
valid53 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid53 = true;
passing4 = 1;
}
}
if(!valid53){
const err147 = {instancePath:instancePath+"/hooks/pre_compliance/" + i18,schemaPath:"#/properties/hooks/properties/pre_compliance/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err147];
}
else {
if (vErrors.length < 1000) vErrors.push(err147);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err148 = {instancePath:instancePath+"/hooks/pre_compliance",schemaPath:"#/properties/hooks/properties/pre_compliance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
if (vErrors.length < 1000) vErrors.push(err148);
}
errors++;
}
}
if(data33.post_compliance !== undefined){
let data74 = data33.post_compliance;
if(Array.isArray(data74)){
const len22 = data74.length;
for(let i22=0; i22<len22; i22++){
let data75 = data74[i22];
const _errs183 = errors;
let valid63 = false;
let passing5 = null;
const _errs184 = errors;
if(Array.isArray(data75)){
if(data75.length < 1){
const err149 = {instancePath:instancePath+"/hooks/post_compliance/" + i22,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
if (vErrors.length < 1000) vErrors.push(err149);
}
errors++;
}
const len23 = data75.length;
for(let i23=0; i23<len23; i23++){
if(typeof data75[i23] !== "string"){
const err150 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/" + i23,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
if (vErrors.length < 1000) vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/hooks/post_compliance/" + i22,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
if (vErrors.length < 1000) vErrors.push(err151);
}
errors++;
}
var _valid6 = _errs184 === errors;
if(_valid6){
valid63 = true;
passing5 = 0;
}
const _errs188 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.command === undefined){
const err152 = {instancePath:instancePath+"/hooks/post_compliance/" + i22,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
if (vErrors.length < 1000) vErrors.push(err152);
}
errors++;
}
for(const key11 in data75){
if(!(((key11 === "command") || (key11 === "timeout")) || (key11 === "env"))){
const err153 = {instancePath:instancePath+"/hooks/post_compliance/" + i22,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
if (vErrors.length < 1000) vErrors.push(err153);
}
errors++;
}
}
if(data75.command !== undefined){
let data77 = data75.command;
if(Array.isArray(data77)){
if(data77.length < 1){
const err154 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/command",schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
if (vErrors.length < 1000) vErrors.push(err154);
}
errors++;
}
const len24 = data77.length;
for(let i24=0; i24<len24; i24++){
if(typeof data77[i24] !== "string"){
const err155 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/command/" + i24,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
if (vErrors.length < 1000) vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/command",schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
if (vErrors.length < 1000) vErrors.push(err156);
}
errors++;
}
}
if(data75.timeout !== undefined){
let data79 = data75.timeout;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err157 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/timeout",schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
if (vErrors.length < 1000) vErrors.push(err157);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 86400 || isNaN(data79)){
const err158 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/timeout",schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err158];
}
else {
if (vErrors.length < 1000) vErrors.push(err158);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err159 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/timeout",schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err159];
}
else {
if (vErrors.length < 1000) vErrors.push(err159);
}
errors++;
}
}
}
if(data75.env !== undefined){
let data80 = data75.env;
if(Array.isArray(data80)){
const len25 = data80.length;
for(let i25=0; i25<len25; i25++){
let data81 = data80[i25];
if(typeof data81 === "string"){
if(!pattern33.test(data81)){
const err160 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/env/" + i25,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err161 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/env/" + i25,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err162 = {instancePath:instancePath+"/hooks/post_compliance/" + i22+"/env",schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
if (vErrors.length < 1000) vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/hooks/post_compliance/" + i22,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
if (vErrors.length < 1000) vErrors.push(err163);
}
errors++;
}
var _valid6 = _errs188 === errors;
if(_valid6 && valid63){
valid63 = false;
passing5 = [passing5, 1];
}
else {
if(_valid6){
valid63 = true;
passing5 = 1;
}
}
if(!valid63){
const err164 = {instancePath:instancePath+"/hooks/post_compliance/" + i22,schemaPath:"#/properties/hooks/properties/post_compliance/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err164];
}
else {
if (vErrors.length < 1000) vErrors.push(err164);
}
errors++;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/hooks/post_compliance",schemaPath:"#/properties/hooks/properties/post_compliance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
if (vErrors.length < 1000) vErrors.push(err165);
}
errors++;
}
}
}
}
if(data.plugins !== undefined){
let data82 = data.plugins;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err166 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: schema37.properties.plugins.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
if (vErrors.length < 1000) vErrors.push(err166);
}
errors++;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key12 in data82){
if(!(key12 === "validators")){
const err167 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
if (vErrors.length < 1000) vErrors.push(err167);
}
errors++;
}
}
if(data82.validators !== undefined){
let data83 = data82.validators;
if(Array.isArray(data83)){
const len26 = data83.length;
for(let i26=0; i26<len26; i26++){
let data84 = data83[i26];
const _errs207 = errors;
let valid74 = false;
let passing6 = null;
const _errs208 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.name === undefined){
const err168 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
if (vErrors.length < 1000) vErrors.push(err168);
}
errors++;
}
if(data84.module === undefined){
const err169 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
if (vErrors.length < 1000) vErrors.push(err169);
}
errors++;
}
for(const key13 in data84){
if(!(((key13 === "name") || (key13 === "module")) || (key13 === "timeout"))){
const err170 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
if (vErrors.length < 1000) vErrors.push(err170);
}
errors++;
}
}
if(data84.name !== undefined){
let data85 = data84.name;
if(typeof data85 === "string"){
if(!pattern30.test(data85)){
const err171 = {instancePath:instancePath+"/plugins/validators/" + i26+"/name",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
if (vErrors.length < 1000) vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/plugins/validators/" + i26+"/name",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
if (vErrors.length < 1000) vErrors.push(err172);
}
errors++;
}
}
if(data84.module !== undefined){
let data86 = data84.module;
if(typeof data86 === "string"){
if(func1(data86) < 1){
const err173 = {instancePath:instancePath+"/plugins/validators/" + i26+"/module",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/module/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
if (vErrors.length < 1000) vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/plugins/validators/" + i26+"/module",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
if (vErrors.length < 1000) vErrors.push(err174);
}
errors++;
}
}
if(data84.timeout !== undefined){
let data87 = data84.timeout;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err175 = {instancePath:instancePath+"/plugins/validators/" + i26+"/timeout",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err175];
}
else {
if (vErrors.length < 1000) vErrors.push(err175);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 86400 || isNaN(data87)){
const err176 = {instancePath:instancePath+"/plugins/validators/" + i26+"/timeout",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err176];
}
else {
if (vErrors.length < 1000) vErrors.push(err176);
}
errors++;
}
if(data87 < 1 || isNaN(data87)){
const err177 = {instancePath:instancePath+"/plugins/validators/" + i26+"/timeout",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err177];
}
else {
if (vErrors.length < 1000) vErrors.push(err177);
}
errors++;
}
}
}
}
else {
const err178 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
if (vErrors.length < 1000) vErrors.push(err178);
}
errors++;
}
var _valid7 = _errs208 === errors;
if(_valid7){
valid74 = true;
passing6 = 0;
var props6 = true;
}
const _errs217 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.name === undefined){
const err179 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
if (vErrors.length < 1000) vErrors.push(err179);
}
errors++;
}
if(data84.command === undefined){
const err180 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
if (vErrors.length < 1000) vErrors.push(err180);
}
errors++;
}
for(const key14 in data84){
if(!(((key14 === "name") || (key14 === "command")) || (key14 === "timeout"))){
const err181 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
if (vErrors.length < 1000) vErrors.push(err181);
}
errors++;
}
}
if(data84.name !== undefined){
let data88 = data84.name;
if(typeof data88 === "string"){
if(!pattern30.test(data88)){
const err182 = {instancePath:instancePath+"/plugins/validators/" + i26+"/name",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err183 = {instancePath:instancePath+"/plugins/validators/" + i26+"/name",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
if (vErrors.length < 1000) vErrors.push(err183);
}
errors++;
}
}
if(data84.command !== undefined){
let data89 = data84.command;
if(Array.isArray(data89)){
if(data89.length < 1){
const err184 = {instancePath:instancePath+"/plugins/validators/" + i26+"/command",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err184];
}
else {
if (vErrors.length < 1000) vErrors.push(err184);
}
errors++;
}
const len27 = data89.length;
for(let i27=0; i27<len27; i27++){
if(typeof data89[i27] !== "string"){
const err185 = {instancePath:instancePath+"/plugins/validators/" + i26+"/command/" + i27,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
if (vErrors.length < 1000) vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/plugins/validators/" + i26+"/command",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
if (vErrors.length < 1000) vErrors.push(err186);
}
errors++;
}
}
if(data84.timeout !== undefined){
let data91 = data84.timeout;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err187 = {instancePath:instancePath+"/plugins/validators/" + i26+"/timeout",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err187];
}
else {
if (vErrors.length < 1000) vErrors.push(err187);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 86400 || isNaN(data91)){
const err188 = {instancePath:instancePath+"/plugins/validators/" + i26+"/timeout",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err188];
}
else {
if (vErrors.length < 1000) vErrors.push(err188);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err189 = {instancePath:instancePath+"/plugins/validators/" + i26+"/timeout",schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err189];
}
else {
if (vErrors.length < 1000) vErrors.push(err189);
}
errors++;
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
if (vErrors.length < 1000) vErrors.push(err190);
}
errors++;
}
var _valid7 = _errs217 === errors;
if(_valid7 && valid74){
valid74 = false;
passing6 = [passing6, 1];
}
else {
if(_valid7){
valid74 = true;
passing6 = 1;
if(props6 !== true){
props6 = true;
}
}
}
if(!valid74){
const err191 = {instancePath:instancePath+"/plugins/validators/" + i26,schemaPath:"#/properties/plugins/properties/validators/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err191];
}
else {
if (vErrors.length < 1000) vErrors.push(err191);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/plugins/validators",schemaPath:"#/properties/plugins/properties/validators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
if (vErrors.length < 1000) vErrors.push(err192);
}
errors++;
}
}
}
}
if(data.trust !== undefined){
let data92 = data.trust;
if((!(data92 && typeof data92 == "object" && !Array.isArray(data92))) && (data92 !== null)){
const err193 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: schema37.properties.trust.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
if (vErrors.length < 1000) vErrors.push(err193);
}
errors++;
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key15 in data92){
if(!(((((key15 === "file") || (key15 === "signing_key")) || (key15 === "signer")) || (key15 === "public_key")) || (key15 === "keyless"))){
const err194 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err194];
}
else {
if (vErrors.length < 1000) vErrors.push(err194);
}
errors++;
}
}
if(data92.file !== undefined){
let data93 = data92.file;
if(typeof data93 === "string"){
if(func1(data93) < 1){
const err195 = {instancePath:instancePath+"/trust/file",schemaPath:"#/properties/trust/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
if (vErrors.length < 1000) vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/trust/file",schemaPath:"#/properties/trust/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
if (vErrors.length < 1000) vErrors.push(err196);
}
errors++;
}
}
if(data92.signing_key !== undefined){
let data94 = data92.signing_key;
if(typeof data94 === "string"){
if(func1(data94) < 1){
const err197 = {instancePath:instancePath+"/trust/signing_key",schemaPath:"#/properties/trust/properties/signing_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err198 = {instancePath:instancePath+"/trust/signing_key",schemaPath:"#/properties/trust/properties/signing_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
if (vErrors.length < 1000) vErrors.push(err198);
}
errors++;
}
}
if(data92.signer !== undefined){
let data95 = data92.signer;
if(Array.isArray(data95)){
const len28 = data95.length;
for(let i28=0; i28<len28; i28++){
let data96 = data95[i28];
if(typeof data96 === "string"){
if(func1(data96) < 1){
const err199 = {instancePath:instancePath+"/trust/signer/" + i28,schemaPath:"#/properties/trust/properties/signer/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err200 = {instancePath:instancePath+"/trust/signer/" + i28,schemaPath:"#/properties/trust/properties/signer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
if (vErrors.length < 1000) vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/trust/signer",schemaPath:"#/properties/trust/properties/signer/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
if (vErrors.length < 1000) vErrors.push(err201);
}
errors++;
}
}
if(data92.public_key !== undefined){
let data97 = data92.public_key;
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err202 = {instancePath:instancePath+"/trust/public_key",schemaPath:"#/properties/trust/properties/public_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
if (vErrors.length < 1000) vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/trust/public_key",schemaPath:"#/properties/trust/properties/public_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
if (vErrors.length < 1000) vErrors.push(err203);
}
errors++;
}
}
if(data92.keyless !== undefined){
if(typeof data92.keyless !== "boolean"){
const err204 = {instancePath:instancePath+"/trust/keyless",schemaPath:"#/properties/trust/properties/keyless/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err204];
}
else {
if (vErrors.length < 1000) vErrors.push(err204);
}
errors++;
}
}
}
}
if(data.publish !== undefined){
let data99 = data.publish;
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (data99 !== null)){
const err205 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: schema37.properties.publish.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
if (vErrors.length < 1000) vErrors.push(err205);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key16 in data99){
if(!(key16 === "to")){
const err206 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
if (vErrors.length < 1000) vErrors.push(err206);
}
errors++;
}
}
if(data99.to !== undefined){
let data100 = data99.to;
if(typeof data100 === "string"){
if(func1(data100) < 1){
const err207 = {instancePath:instancePath+"/publish/to",schemaPath:"#/properties/publish/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
if (vErrors.length < 1000) vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/publish/to",schemaPath:"#/properties/publish/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
if (vErrors.length < 1000) vErrors.push(err208);
}
errors++;
}
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_run_record = validate27;
const schema38 = {"type":"object","required":["schema_version","tool","run_id","command","source","started_on","complete","status","settings","steps"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"version":{"type":"string","minLength":1}}},"run_id":{"type":"string","pattern":"^[0-9a-f]{32}$"},"command":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"source":{"type":"object","additionalProperties":false,"properties":{"git_sha":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","minLength":1},"repository":{"type":"string","minLength":1},"tree_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"started_on":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"finished_on":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"complete":{"type":"boolean"},"interrupted":{"type":"string","pattern":"^SIG[A-Z]+$"},"status":{"enum":["pass","fail","not_run","unverifiable"]},"settings":{"type":"object","additionalProperties":{"type":"object","required":["value","from"],"additionalProperties":false,"properties":{"value":true,"from":{"enum":["flag","environment","file","default"]},"name":{"type":"string","minLength":1}}}},"steps":{"type":"array","maxItems":10000,"items":{"type":"object","required":["name","kind","tool","status","inputs","outputs"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"kind":{"enum":["make","check","hook","plugin"]},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"version":{"type":"string","minLength":1}}},"status":{"enum":["pass","fail","not_run","unverifiable"]},"started_on":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"finished_on":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"duration_ms":{"type":"number","minimum":0},"policy":{"type":"object","required":["name","version","sha256"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"judged_with":{"type":"array","minItems":1,"items":{"type":"object","required":["role","name","sha256"],"additionalProperties":false,"properties":{"role":{"enum":["baseline","manifest"]},"name":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"inputs":{"type":"array","items":{"type":"object","required":["name","sha256"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"outputs":{"type":"array","items":{"type":"object","required":["name","sha256"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"report":{"type":"string","pattern":"^checks/[^/]+\\.json$"},"cached_from":{"type":"string","pattern":"^[0-9a-f]{32}$"},"error":{"type":"object","required":["code","message"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"hint":{"type":"string","minLength":1}}},"switched_off":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}}}}},"$id":"https://repro-pack.dev/schema/run_record.schema.json"};
const pattern42 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern43 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern44 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern46 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
const pattern48 = new RegExp("^SIG[A-Z]+$", "u");
const pattern56 = new RegExp("^checks/[^/]+\\.json$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.run_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data.command === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
if(data.source === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(data.started_on === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_on"},message:"must have required property '"+"started_on"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
if(data.complete === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
if(data.settings === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
if(data.steps === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func47.call(schema38.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err11 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
if(data1.version === undefined){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
const err15 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err17 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err19 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
if (vErrors.length < 1000) vErrors.push(err19);
}
errors++;
}
}
if(data.run_id !== undefined){
let data4 = data.run_id;
if(typeof data4 === "string"){
if(!pattern42.test(data4)){
const err20 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
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
const err21 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
}
if(data.command !== undefined){
let data5 = data.command;
if(typeof data5 === "string"){
if(!pattern43.test(data5)){
const err22 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*$"+"\""};
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
const err23 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((key2 === "git_sha") || (key2 === "git_ref")) || (key2 === "repository")) || (key2 === "tree_sha256"))){
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
}
if(data6.git_sha !== undefined){
let data7 = data6.git_sha;
if(typeof data7 === "string"){
if(!pattern44.test(data7)){
const err25 = {instancePath:instancePath+"/source/git_sha",schemaPath:"#/properties/source/properties/git_sha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err26 = {instancePath:instancePath+"/source/git_sha",schemaPath:"#/properties/source/properties/git_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
}
if(data6.git_ref !== undefined){
let data8 = data6.git_ref;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err27 = {instancePath:instancePath+"/source/git_ref",schemaPath:"#/properties/source/properties/git_ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/source/git_ref",schemaPath:"#/properties/source/properties/git_ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
}
if(data6.repository !== undefined){
let data9 = data6.repository;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err29 = {instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err30 = {instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
}
if(data6.tree_sha256 !== undefined){
let data10 = data6.tree_sha256;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err31 = {instancePath:instancePath+"/source/tree_sha256",schemaPath:"#/properties/source/properties/tree_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err32 = {instancePath:instancePath+"/source/tree_sha256",schemaPath:"#/properties/source/properties/tree_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
}
if(data.started_on !== undefined){
let data11 = data.started_on;
if(typeof data11 === "string"){
if(!pattern46.test(data11)){
const err34 = {instancePath:instancePath+"/started_on",schemaPath:"#/properties/started_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""};
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
const err35 = {instancePath:instancePath+"/started_on",schemaPath:"#/properties/started_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
if(data.finished_on !== undefined){
let data12 = data.finished_on;
if(typeof data12 === "string"){
if(!pattern46.test(data12)){
const err36 = {instancePath:instancePath+"/finished_on",schemaPath:"#/properties/finished_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""};
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
const err37 = {instancePath:instancePath+"/finished_on",schemaPath:"#/properties/finished_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
const err38 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
}
if(data.interrupted !== undefined){
let data14 = data.interrupted;
if(typeof data14 === "string"){
if(!pattern48.test(data14)){
const err39 = {instancePath:instancePath+"/interrupted",schemaPath:"#/properties/interrupted/pattern",keyword:"pattern",params:{pattern: "^SIG[A-Z]+$"},message:"must match pattern \""+"^SIG[A-Z]+$"+"\""};
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
const err40 = {instancePath:instancePath+"/interrupted",schemaPath:"#/properties/interrupted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(!((((data15 === "pass") || (data15 === "fail")) || (data15 === "not_run")) || (data15 === "unverifiable"))){
const err41 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
}
if(data.settings !== undefined){
let data16 = data.settings;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
let data17 = data16[key3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.value === undefined){
const err42 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
if(data17.from === undefined){
const err43 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "value") || (key4 === "from")) || (key4 === "name"))){
const err44 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
if(data17.from !== undefined){
let data18 = data17.from;
if(!((((data18 === "flag") || (data18 === "environment")) || (data18 === "file")) || (data18 === "default"))){
const err45 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/settings/additionalProperties/properties/from/enum",keyword:"enum",params:{allowedValues: schema38.properties.settings.additionalProperties.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
}
if(data17.name !== undefined){
let data19 = data17.name;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err46 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/settings/additionalProperties/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err47 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/settings/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
}
if(data.steps !== undefined){
let data20 = data.steps;
if(Array.isArray(data20)){
if(data20.length > 10000){
const err50 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err51 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
if(data21.kind === undefined){
const err52 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
if(data21.tool === undefined){
const err53 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
if(data21.status === undefined){
const err54 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
if (vErrors.length < 1000) vErrors.push(err54);
}
errors++;
}
if(data21.inputs === undefined){
const err55 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
if(data21.outputs === undefined){
const err56 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
for(const key5 in data21){
if(!(func47.call(schema38.properties.steps.items.properties, key5))){
const err57 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err58 = {instancePath:instancePath+"/steps/" + i0+"/name",schemaPath:"#/properties/steps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err59 = {instancePath:instancePath+"/steps/" + i0+"/name",schemaPath:"#/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
}
if(data21.kind !== undefined){
let data23 = data21.kind;
if(!((((data23 === "make") || (data23 === "check")) || (data23 === "hook")) || (data23 === "plugin"))){
const err60 = {instancePath:instancePath+"/steps/" + i0+"/kind",schemaPath:"#/properties/steps/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.steps.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
}
if(data21.tool !== undefined){
let data24 = data21.tool;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err61 = {instancePath:instancePath+"/steps/" + i0+"/tool",schemaPath:"#/properties/steps/items/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
if (vErrors.length < 1000) vErrors.push(err61);
}
errors++;
}
if(data24.version === undefined){
const err62 = {instancePath:instancePath+"/steps/" + i0+"/tool",schemaPath:"#/properties/steps/items/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
for(const key6 in data24){
if(!((key6 === "name") || (key6 === "version"))){
const err63 = {instancePath:instancePath+"/steps/" + i0+"/tool",schemaPath:"#/properties/steps/items/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(!pattern30.test(data25)){
const err64 = {instancePath:instancePath+"/steps/" + i0+"/tool/name",schemaPath:"#/properties/steps/items/properties/tool/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/steps/" + i0+"/tool/name",schemaPath:"#/properties/steps/items/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
}
if(data24.version !== undefined){
let data26 = data24.version;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err66 = {instancePath:instancePath+"/steps/" + i0+"/tool/version",schemaPath:"#/properties/steps/items/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/steps/" + i0+"/tool/version",schemaPath:"#/properties/steps/items/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err68 = {instancePath:instancePath+"/steps/" + i0+"/tool",schemaPath:"#/properties/steps/items/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
}
if(data21.status !== undefined){
let data27 = data21.status;
if(!((((data27 === "pass") || (data27 === "fail")) || (data27 === "not_run")) || (data27 === "unverifiable"))){
const err69 = {instancePath:instancePath+"/steps/" + i0+"/status",schemaPath:"#/properties/steps/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.steps.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
if (vErrors.length < 1000) vErrors.push(err69);
}
errors++;
}
}
if(data21.started_on !== undefined){
let data28 = data21.started_on;
if(typeof data28 === "string"){
if(!pattern46.test(data28)){
const err70 = {instancePath:instancePath+"/steps/" + i0+"/started_on",schemaPath:"#/properties/steps/items/properties/started_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
if (vErrors.length < 1000) vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/steps/" + i0+"/started_on",schemaPath:"#/properties/steps/items/properties/started_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
if (vErrors.length < 1000) vErrors.push(err71);
}
errors++;
}
}
if(data21.finished_on !== undefined){
let data29 = data21.finished_on;
if(typeof data29 === "string"){
if(!pattern46.test(data29)){
const err72 = {instancePath:instancePath+"/steps/" + i0+"/finished_on",schemaPath:"#/properties/steps/items/properties/finished_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""};
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
const err73 = {instancePath:instancePath+"/steps/" + i0+"/finished_on",schemaPath:"#/properties/steps/items/properties/finished_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
if (vErrors.length < 1000) vErrors.push(err73);
}
errors++;
}
}
if(data21.duration_ms !== undefined){
let data30 = data21.duration_ms;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err74 = {instancePath:instancePath+"/steps/" + i0+"/duration_ms",schemaPath:"#/properties/steps/items/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
if (vErrors.length < 1000) vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/steps/" + i0+"/duration_ms",schemaPath:"#/properties/steps/items/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
if (vErrors.length < 1000) vErrors.push(err75);
}
errors++;
}
}
if(data21.policy !== undefined){
let data31 = data21.policy;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err76 = {instancePath:instancePath+"/steps/" + i0+"/policy",schemaPath:"#/properties/steps/items/properties/policy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
if (vErrors.length < 1000) vErrors.push(err76);
}
errors++;
}
if(data31.version === undefined){
const err77 = {instancePath:instancePath+"/steps/" + i0+"/policy",schemaPath:"#/properties/steps/items/properties/policy/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
if (vErrors.length < 1000) vErrors.push(err77);
}
errors++;
}
if(data31.sha256 === undefined){
const err78 = {instancePath:instancePath+"/steps/" + i0+"/policy",schemaPath:"#/properties/steps/items/properties/policy/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
if (vErrors.length < 1000) vErrors.push(err78);
}
errors++;
}
for(const key7 in data31){
if(!(((key7 === "name") || (key7 === "version")) || (key7 === "sha256"))){
const err79 = {instancePath:instancePath+"/steps/" + i0+"/policy",schemaPath:"#/properties/steps/items/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
if (vErrors.length < 1000) vErrors.push(err79);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err80 = {instancePath:instancePath+"/steps/" + i0+"/policy/name",schemaPath:"#/properties/steps/items/properties/policy/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err81 = {instancePath:instancePath+"/steps/" + i0+"/policy/name",schemaPath:"#/properties/steps/items/properties/policy/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
if (vErrors.length < 1000) vErrors.push(err81);
}
errors++;
}
}
if(data31.version !== undefined){
let data33 = data31.version;
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err82 = {instancePath:instancePath+"/steps/" + i0+"/policy/version",schemaPath:"#/properties/steps/items/properties/policy/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err83 = {instancePath:instancePath+"/steps/" + i0+"/policy/version",schemaPath:"#/properties/steps/items/properties/policy/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
if (vErrors.length < 1000) vErrors.push(err83);
}
errors++;
}
}
if(data31.sha256 !== undefined){
let data34 = data31.sha256;
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err84 = {instancePath:instancePath+"/steps/" + i0+"/policy/sha256",schemaPath:"#/properties/steps/items/properties/policy/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err85 = {instancePath:instancePath+"/steps/" + i0+"/policy/sha256",schemaPath:"#/properties/steps/items/properties/policy/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
if (vErrors.length < 1000) vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/steps/" + i0+"/policy",schemaPath:"#/properties/steps/items/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
if (vErrors.length < 1000) vErrors.push(err86);
}
errors++;
}
}
if(data21.judged_with !== undefined){
let data35 = data21.judged_with;
if(Array.isArray(data35)){
if(data35.length < 1){
const err87 = {instancePath:instancePath+"/steps/" + i0+"/judged_with",schemaPath:"#/properties/steps/items/properties/judged_with/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
if (vErrors.length < 1000) vErrors.push(err87);
}
errors++;
}
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.role === undefined){
const err88 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1,schemaPath:"#/properties/steps/items/properties/judged_with/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
if (vErrors.length < 1000) vErrors.push(err88);
}
errors++;
}
if(data36.name === undefined){
const err89 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1,schemaPath:"#/properties/steps/items/properties/judged_with/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
if (vErrors.length < 1000) vErrors.push(err89);
}
errors++;
}
if(data36.sha256 === undefined){
const err90 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1,schemaPath:"#/properties/steps/items/properties/judged_with/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
if (vErrors.length < 1000) vErrors.push(err90);
}
errors++;
}
for(const key8 in data36){
if(!(((key8 === "role") || (key8 === "name")) || (key8 === "sha256"))){
const err91 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1,schemaPath:"#/properties/steps/items/properties/judged_with/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
if (vErrors.length < 1000) vErrors.push(err91);
}
errors++;
}
}
if(data36.role !== undefined){
let data37 = data36.role;
if(!((data37 === "baseline") || (data37 === "manifest"))){
const err92 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1+"/role",schemaPath:"#/properties/steps/items/properties/judged_with/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema38.properties.steps.items.properties.judged_with.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
if (vErrors.length < 1000) vErrors.push(err92);
}
errors++;
}
}
if(data36.name !== undefined){
let data38 = data36.name;
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err93 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1+"/name",schemaPath:"#/properties/steps/items/properties/judged_with/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err94 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1+"/name",schemaPath:"#/properties/steps/items/properties/judged_with/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
if (vErrors.length < 1000) vErrors.push(err94);
}
errors++;
}
}
if(data36.sha256 !== undefined){
let data39 = data36.sha256;
if(typeof data39 === "string"){
if(!pattern11.test(data39)){
const err95 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1+"/sha256",schemaPath:"#/properties/steps/items/properties/judged_with/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
if (vErrors.length < 1000) vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1+"/sha256",schemaPath:"#/properties/steps/items/properties/judged_with/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
if (vErrors.length < 1000) vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/steps/" + i0+"/judged_with/" + i1,schemaPath:"#/properties/steps/items/properties/judged_with/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
if (vErrors.length < 1000) vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/steps/" + i0+"/judged_with",schemaPath:"#/properties/steps/items/properties/judged_with/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
if (vErrors.length < 1000) vErrors.push(err98);
}
errors++;
}
}
if(data21.inputs !== undefined){
let data40 = data21.inputs;
if(Array.isArray(data40)){
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.name === undefined){
const err99 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2,schemaPath:"#/properties/steps/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
if (vErrors.length < 1000) vErrors.push(err99);
}
errors++;
}
if(data41.sha256 === undefined){
const err100 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2,schemaPath:"#/properties/steps/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
if (vErrors.length < 1000) vErrors.push(err100);
}
errors++;
}
for(const key9 in data41){
if(!((key9 === "name") || (key9 === "sha256"))){
const err101 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2,schemaPath:"#/properties/steps/items/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
if (vErrors.length < 1000) vErrors.push(err101);
}
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if(typeof data42 === "string"){
if(func1(data42) < 1){
const err102 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2+"/name",schemaPath:"#/properties/steps/items/properties/inputs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
if (vErrors.length < 1000) vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2+"/name",schemaPath:"#/properties/steps/items/properties/inputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
if (vErrors.length < 1000) vErrors.push(err103);
}
errors++;
}
}
if(data41.sha256 !== undefined){
let data43 = data41.sha256;
if(typeof data43 === "string"){
if(!pattern11.test(data43)){
const err104 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2+"/sha256",schemaPath:"#/properties/steps/items/properties/inputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
if (vErrors.length < 1000) vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2+"/sha256",schemaPath:"#/properties/steps/items/properties/inputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err106 = {instancePath:instancePath+"/steps/" + i0+"/inputs/" + i2,schemaPath:"#/properties/steps/items/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
if (vErrors.length < 1000) vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/steps/" + i0+"/inputs",schemaPath:"#/properties/steps/items/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
if (vErrors.length < 1000) vErrors.push(err107);
}
errors++;
}
}
if(data21.outputs !== undefined){
let data44 = data21.outputs;
if(Array.isArray(data44)){
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err108 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3,schemaPath:"#/properties/steps/items/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
if (vErrors.length < 1000) vErrors.push(err108);
}
errors++;
}
if(data45.sha256 === undefined){
const err109 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3,schemaPath:"#/properties/steps/items/properties/outputs/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
if (vErrors.length < 1000) vErrors.push(err109);
}
errors++;
}
for(const key10 in data45){
if(!((key10 === "name") || (key10 === "sha256"))){
const err110 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3,schemaPath:"#/properties/steps/items/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
if (vErrors.length < 1000) vErrors.push(err110);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err111 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3+"/name",schemaPath:"#/properties/steps/items/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
if (vErrors.length < 1000) vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3+"/name",schemaPath:"#/properties/steps/items/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
if (vErrors.length < 1000) vErrors.push(err112);
}
errors++;
}
}
if(data45.sha256 !== undefined){
let data47 = data45.sha256;
if(typeof data47 === "string"){
if(!pattern11.test(data47)){
const err113 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3+"/sha256",schemaPath:"#/properties/steps/items/properties/outputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
if (vErrors.length < 1000) vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3+"/sha256",schemaPath:"#/properties/steps/items/properties/outputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
if (vErrors.length < 1000) vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/steps/" + i0+"/outputs/" + i3,schemaPath:"#/properties/steps/items/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
if (vErrors.length < 1000) vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/steps/" + i0+"/outputs",schemaPath:"#/properties/steps/items/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
if (vErrors.length < 1000) vErrors.push(err116);
}
errors++;
}
}
if(data21.report !== undefined){
let data48 = data21.report;
if(typeof data48 === "string"){
if(!pattern56.test(data48)){
const err117 = {instancePath:instancePath+"/steps/" + i0+"/report",schemaPath:"#/properties/steps/items/properties/report/pattern",keyword:"pattern",params:{pattern: "^checks/[^/]+\\.json$"},message:"must match pattern \""+"^checks/[^/]+\\.json$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
if (vErrors.length < 1000) vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/steps/" + i0+"/report",schemaPath:"#/properties/steps/items/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
if (vErrors.length < 1000) vErrors.push(err118);
}
errors++;
}
}
if(data21.cached_from !== undefined){
let data49 = data21.cached_from;
if(typeof data49 === "string"){
if(!pattern42.test(data49)){
const err119 = {instancePath:instancePath+"/steps/" + i0+"/cached_from",schemaPath:"#/properties/steps/items/properties/cached_from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
if (vErrors.length < 1000) vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/steps/" + i0+"/cached_from",schemaPath:"#/properties/steps/items/properties/cached_from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
if (vErrors.length < 1000) vErrors.push(err120);
}
errors++;
}
}
if(data21.error !== undefined){
let data50 = data21.error;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.code === undefined){
const err121 = {instancePath:instancePath+"/steps/" + i0+"/error",schemaPath:"#/properties/steps/items/properties/error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
if (vErrors.length < 1000) vErrors.push(err121);
}
errors++;
}
if(data50.message === undefined){
const err122 = {instancePath:instancePath+"/steps/" + i0+"/error",schemaPath:"#/properties/steps/items/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
if (vErrors.length < 1000) vErrors.push(err122);
}
errors++;
}
for(const key11 in data50){
if(!(((key11 === "code") || (key11 === "message")) || (key11 === "hint"))){
const err123 = {instancePath:instancePath+"/steps/" + i0+"/error",schemaPath:"#/properties/steps/items/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
if (vErrors.length < 1000) vErrors.push(err123);
}
errors++;
}
}
if(data50.code !== undefined){
let data51 = data50.code;
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err124 = {instancePath:instancePath+"/steps/" + i0+"/error/code",schemaPath:"#/properties/steps/items/properties/error/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
if (vErrors.length < 1000) vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/steps/" + i0+"/error/code",schemaPath:"#/properties/steps/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
if (vErrors.length < 1000) vErrors.push(err125);
}
errors++;
}
}
if(data50.message !== undefined){
let data52 = data50.message;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err126 = {instancePath:instancePath+"/steps/" + i0+"/error/message",schemaPath:"#/properties/steps/items/properties/error/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
if (vErrors.length < 1000) vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/steps/" + i0+"/error/message",schemaPath:"#/properties/steps/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
if (vErrors.length < 1000) vErrors.push(err127);
}
errors++;
}
}
if(data50.hint !== undefined){
let data53 = data50.hint;
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err128 = {instancePath:instancePath+"/steps/" + i0+"/error/hint",schemaPath:"#/properties/steps/items/properties/error/properties/hint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
if (vErrors.length < 1000) vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/steps/" + i0+"/error/hint",schemaPath:"#/properties/steps/items/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
if (vErrors.length < 1000) vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/steps/" + i0+"/error",schemaPath:"#/properties/steps/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
if (vErrors.length < 1000) vErrors.push(err130);
}
errors++;
}
}
if(data21.switched_off !== undefined){
let data54 = data21.switched_off;
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err131 = {instancePath:instancePath+"/steps/" + i0+"/switched_off",schemaPath:"#/properties/steps/items/properties/switched_off/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err132 = {instancePath:instancePath+"/steps/" + i0+"/switched_off",schemaPath:"#/properties/steps/items/properties/switched_off/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
if (vErrors.length < 1000) vErrors.push(err132);
}
errors++;
}
}
if(data21.reason !== undefined){
let data55 = data21.reason;
if(typeof data55 === "string"){
if(func1(data55) < 1){
const err133 = {instancePath:instancePath+"/steps/" + i0+"/reason",schemaPath:"#/properties/steps/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err134 = {instancePath:instancePath+"/steps/" + i0+"/reason",schemaPath:"#/properties/steps/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
if (vErrors.length < 1000) vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err136 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err137 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
if (vErrors.length < 1000) vErrors.push(err137);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_secret_config = validate28;
const schema39 = {"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","maxItems":1000,"items":{"type":"object","required":["id","regex"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100},"summary":{"type":"string","pattern":"^[^\\n]*[^\\n.]$","maxLength":200},"regex":{"type":"string","minLength":1,"maxLength":1000},"keywords":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":3,"maxLength":250,"pattern":"^[ -~]*$"}},"severity":{"enum":["critical","high","medium","low","info"]},"entropy":{"type":"number","minimum":0,"maximum":8},"secretGroup":{"type":"integer","minimum":0,"maximum":99}}}},"allow":{"type":"array","maxItems":1000,"items":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"paths":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"rules":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100}},"values":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"stopwords":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"reason":{"type":"string"}}}},"levels":{"type":"object","additionalProperties":false,"properties":{"critical":{"enum":["error","warning","note"]},"high":{"enum":["error","warning","note"]},"medium":{"enum":["error","warning","note"]},"low":{"enum":["error","warning","note"]},"info":{"enum":["error","warning","note"]},"possible":{"enum":["error","warning","note"]}}}},"$id":"https://repro-pack.dev/schema/secret_config.schema.json"};
const pattern59 = new RegExp("^[^\\n]*[^\\n.]$", "u");
const pattern60 = new RegExp("^[ -~]*$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
if(!pattern30.test(data2)){
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
if(!pattern59.test(data3)){
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
if(!pattern60.test(data6)){
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
const err21 = {instancePath:instancePath+"/rules/" + i0+"/severity",schemaPath:"#/properties/rules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema39.properties.rules.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern30.test(data15)){
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
const err61 = {instancePath:instancePath+"/levels/critical",schemaPath:"#/properties/levels/properties/critical/enum",keyword:"enum",params:{allowedValues: schema39.properties.levels.properties.critical.enum},message:"must be equal to one of the allowed values"};
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
const err62 = {instancePath:instancePath+"/levels/high",schemaPath:"#/properties/levels/properties/high/enum",keyword:"enum",params:{allowedValues: schema39.properties.levels.properties.high.enum},message:"must be equal to one of the allowed values"};
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
const err63 = {instancePath:instancePath+"/levels/medium",schemaPath:"#/properties/levels/properties/medium/enum",keyword:"enum",params:{allowedValues: schema39.properties.levels.properties.medium.enum},message:"must be equal to one of the allowed values"};
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
const err64 = {instancePath:instancePath+"/levels/low",schemaPath:"#/properties/levels/properties/low/enum",keyword:"enum",params:{allowedValues: schema39.properties.levels.properties.low.enum},message:"must be equal to one of the allowed values"};
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
const err65 = {instancePath:instancePath+"/levels/info",schemaPath:"#/properties/levels/properties/info/enum",keyword:"enum",params:{allowedValues: schema39.properties.levels.properties.info.enum},message:"must be equal to one of the allowed values"};
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
const err66 = {instancePath:instancePath+"/levels/possible",schemaPath:"#/properties/levels/properties/possible/enum",keyword:"enum",params:{allowedValues: schema39.properties.levels.properties.possible.enum},message:"must be equal to one of the allowed values"};
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_snapshot = validate29;
const schema40 = {"type":"object","required":["schema_version","root","files","total_files","total_size","tree_sha256"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"root":{"const":"."},"files":{"type":"array","items":{"type":"object","required":["path","type","mode"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"type":{"enum":["file","dir","symlink"]},"mode":{"enum":["0755","0644"]},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"link":{"type":"string","minLength":1}}}},"rules":{"type":"object","required":["selection","ignore","exclude","gitignore"],"additionalProperties":false,"properties":{"selection":{"enum":["walk","list","git","tree"]},"ignore":{"type":"array","items":{"type":"string"}},"exclude":{"type":"array","items":{"type":"string","minLength":1}},"gitignore":{"type":"boolean"},"submodules":{"enum":["error","skip","recurse"]}}},"total_files":{"type":"integer","minimum":0},"total_size":{"type":"integer","minimum":0},"tree_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"$id":"https://repro-pack.dev/schema/snapshot.schema.json"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
const err15 = {instancePath:instancePath+"/files/" + i0+"/type",schemaPath:"#/properties/files/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.files.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/files/" + i0+"/mode",schemaPath:"#/properties/files/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema40.properties.files.items.properties.mode.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern11.test(data8)){
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
const err30 = {instancePath:instancePath+"/rules/selection",schemaPath:"#/properties/rules/properties/selection/enum",keyword:"enum",params:{allowedValues: schema40.properties.rules.properties.selection.enum},message:"must be equal to one of the allowed values"};
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
const err37 = {instancePath:instancePath+"/rules/submodules",schemaPath:"#/properties/rules/properties/submodules/enum",keyword:"enum",params:{allowedValues: schema40.properties.rules.properties.submodules.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern11.test(data20)){
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_trust = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_vel_manifest = validate31;
const schema42 = {"type":"object","required":["schema_version","provenance","environment","results_contract"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"provenance":{"type":"object","required":["artifact_sha256","artifacts","builder"],"additionalProperties":false,"properties":{"git_sha":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","pattern":"^refs/[^\\s]+$","maxLength":1024},"git_dirty":{"type":"boolean"},"repository":{"type":"string","minLength":1,"maxLength":2048},"artifact_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"artifacts":{"type":"array","minItems":1,"items":{"type":"object","required":["name","sha256","size"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0},"tar_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"build_timestamp":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"builder":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","minLength":1,"maxLength":1024},"ci":{"enum":["github","gitlab","jenkins","circleci","azure","unknown"]},"run_url":{"type":"string","pattern":"^https?://","maxLength":4096},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"string","minLength":1,"maxLength":1024},"pipeline_id":{"type":"string","minLength":1,"maxLength":1024},"job":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_ref":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"event":{"type":"string","minLength":1,"maxLength":1024},"runner":{"type":"string","minLength":1,"maxLength":1024}}}}},"environment":{"type":"object","required":["node_version","os","platform"],"properties":{"node_version":{"type":"string","minLength":1},"os":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"runner_image":{"type":"string","minLength":1,"maxLength":1024},"runner_image_version":{"type":"string","minLength":1,"maxLength":1024},"tools":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":{"type":["string","number","boolean"]}},"results_contract":{"type":"object","required":["snapshot_sha256","file_count","total_size"],"additionalProperties":false,"properties":{"snapshot_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"file_count":{"type":"integer","minimum":0},"total_size":{"type":"integer","minimum":0}}},"metadata":{"type":"object"}},"$id":"https://repro-pack.dev/schema/vel_manifest.schema.json"};
const pattern65 = new RegExp("^refs/[^\\s]+$", "u");
const pattern69 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
const pattern70 = new RegExp("^https?://", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data.environment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data.results_contract === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results_contract"},message:"must have required property '"+"results_contract"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema_version") || (key0 === "provenance")) || (key0 === "environment")) || (key0 === "results_contract")) || (key0 === "metadata"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err5 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
if(data.provenance !== undefined){
let data1 = data.provenance;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.artifact_sha256 === undefined){
const err6 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "artifact_sha256"},message:"must have required property '"+"artifact_sha256"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
if(data1.artifacts === undefined){
const err7 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
if(data1.builder === undefined){
const err8 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "builder"},message:"must have required property '"+"builder"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!((((((((key1 === "git_sha") || (key1 === "git_ref")) || (key1 === "git_dirty")) || (key1 === "repository")) || (key1 === "artifact_sha256")) || (key1 === "artifacts")) || (key1 === "build_timestamp")) || (key1 === "builder"))){
const err9 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
if (vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
if(data1.git_sha !== undefined){
let data2 = data1.git_sha;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
const err10 = {instancePath:instancePath+"/provenance/git_sha",schemaPath:"#/properties/provenance/properties/git_sha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
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
const err11 = {instancePath:instancePath+"/provenance/git_sha",schemaPath:"#/properties/provenance/properties/git_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
if(data1.git_ref !== undefined){
let data3 = data1.git_ref;
if(typeof data3 === "string"){
if(func1(data3) > 1024){
const err12 = {instancePath:instancePath+"/provenance/git_ref",schemaPath:"#/properties/provenance/properties/git_ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
if(!pattern65.test(data3)){
const err13 = {instancePath:instancePath+"/provenance/git_ref",schemaPath:"#/properties/provenance/properties/git_ref/pattern",keyword:"pattern",params:{pattern: "^refs/[^\\s]+$"},message:"must match pattern \""+"^refs/[^\\s]+$"+"\""};
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
const err14 = {instancePath:instancePath+"/provenance/git_ref",schemaPath:"#/properties/provenance/properties/git_ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
if(data1.git_dirty !== undefined){
if(typeof data1.git_dirty !== "boolean"){
const err15 = {instancePath:instancePath+"/provenance/git_dirty",schemaPath:"#/properties/provenance/properties/git_dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
if(data1.repository !== undefined){
let data5 = data1.repository;
if(typeof data5 === "string"){
if(func1(data5) > 2048){
const err16 = {instancePath:instancePath+"/provenance/repository",schemaPath:"#/properties/provenance/properties/repository/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
if (vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
if(func1(data5) < 1){
const err17 = {instancePath:instancePath+"/provenance/repository",schemaPath:"#/properties/provenance/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/provenance/repository",schemaPath:"#/properties/provenance/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
if(data1.artifact_sha256 !== undefined){
let data6 = data1.artifact_sha256;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err19 = {instancePath:instancePath+"/provenance/artifact_sha256",schemaPath:"#/properties/provenance/properties/artifact_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err20 = {instancePath:instancePath+"/provenance/artifact_sha256",schemaPath:"#/properties/provenance/properties/artifact_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
}
if(data1.artifacts !== undefined){
let data7 = data1.artifacts;
if(Array.isArray(data7)){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/provenance/artifacts",schemaPath:"#/properties/provenance/properties/artifacts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
if (vErrors.length < 1000) vErrors.push(err21);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err22 = {instancePath:instancePath+"/provenance/artifacts/" + i0,schemaPath:"#/properties/provenance/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
if (vErrors.length < 1000) vErrors.push(err22);
}
errors++;
}
if(data8.sha256 === undefined){
const err23 = {instancePath:instancePath+"/provenance/artifacts/" + i0,schemaPath:"#/properties/provenance/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
if(data8.size === undefined){
const err24 = {instancePath:instancePath+"/provenance/artifacts/" + i0,schemaPath:"#/properties/provenance/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
if (vErrors.length < 1000) vErrors.push(err24);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "name") || (key2 === "sha256")) || (key2 === "size")) || (key2 === "tar_sha256"))){
const err25 = {instancePath:instancePath+"/provenance/artifacts/" + i0,schemaPath:"#/properties/provenance/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err26 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/name",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err27 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/name",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
if(data8.sha256 !== undefined){
let data10 = data8.sha256;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err28 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/sha256",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err29 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/sha256",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
}
if(data8.size !== undefined){
let data11 = data8.size;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/size",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
if (vErrors.length < 1000) vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/size",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.tar_sha256 !== undefined){
let data12 = data8.tar_sha256;
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
const err32 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/tar_sha256",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/tar_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err33 = {instancePath:instancePath+"/provenance/artifacts/" + i0+"/tar_sha256",schemaPath:"#/properties/provenance/properties/artifacts/items/properties/tar_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/provenance/artifacts/" + i0,schemaPath:"#/properties/provenance/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/provenance/artifacts",schemaPath:"#/properties/provenance/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
if(data1.build_timestamp !== undefined){
let data13 = data1.build_timestamp;
if(typeof data13 === "string"){
if(!pattern69.test(data13)){
const err36 = {instancePath:instancePath+"/provenance/build_timestamp",schemaPath:"#/properties/provenance/properties/build_timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""};
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
const err37 = {instancePath:instancePath+"/provenance/build_timestamp",schemaPath:"#/properties/provenance/properties/build_timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
}
if(data1.builder !== undefined){
let data14 = data1.builder;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err38 = {instancePath:instancePath+"/provenance/builder",schemaPath:"#/properties/provenance/properties/builder/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
for(const key3 in data14){
if(!(func47.call(schema42.properties.provenance.properties.builder.properties, key3))){
const err39 = {instancePath:instancePath+"/provenance/builder",schemaPath:"#/properties/provenance/properties/builder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 === "string"){
if(func1(data15) > 1024){
const err40 = {instancePath:instancePath+"/provenance/builder/id",schemaPath:"#/properties/provenance/properties/builder/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
if(func1(data15) < 1){
const err41 = {instancePath:instancePath+"/provenance/builder/id",schemaPath:"#/properties/provenance/properties/builder/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err42 = {instancePath:instancePath+"/provenance/builder/id",schemaPath:"#/properties/provenance/properties/builder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
if (vErrors.length < 1000) vErrors.push(err42);
}
errors++;
}
}
if(data14.version !== undefined){
let data16 = data14.version;
if(typeof data16 === "string"){
if(func1(data16) > 1024){
const err43 = {instancePath:instancePath+"/provenance/builder/version",schemaPath:"#/properties/provenance/properties/builder/properties/version/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
if(func1(data16) < 1){
const err44 = {instancePath:instancePath+"/provenance/builder/version",schemaPath:"#/properties/provenance/properties/builder/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/provenance/builder/version",schemaPath:"#/properties/provenance/properties/builder/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
}
if(data14.ci !== undefined){
let data17 = data14.ci;
if(!((((((data17 === "github") || (data17 === "gitlab")) || (data17 === "jenkins")) || (data17 === "circleci")) || (data17 === "azure")) || (data17 === "unknown"))){
const err46 = {instancePath:instancePath+"/provenance/builder/ci",schemaPath:"#/properties/provenance/properties/builder/properties/ci/enum",keyword:"enum",params:{allowedValues: schema42.properties.provenance.properties.builder.properties.ci.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
if (vErrors.length < 1000) vErrors.push(err46);
}
errors++;
}
}
if(data14.run_url !== undefined){
let data18 = data14.run_url;
if(typeof data18 === "string"){
if(func1(data18) > 4096){
const err47 = {instancePath:instancePath+"/provenance/builder/run_url",schemaPath:"#/properties/provenance/properties/builder/properties/run_url/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
if(!pattern70.test(data18)){
const err48 = {instancePath:instancePath+"/provenance/builder/run_url",schemaPath:"#/properties/provenance/properties/builder/properties/run_url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
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
const err49 = {instancePath:instancePath+"/provenance/builder/run_url",schemaPath:"#/properties/provenance/properties/builder/properties/run_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
if (vErrors.length < 1000) vErrors.push(err49);
}
errors++;
}
}
if(data14.run_id !== undefined){
let data19 = data14.run_id;
if(typeof data19 === "string"){
if(func1(data19) > 1024){
const err50 = {instancePath:instancePath+"/provenance/builder/run_id",schemaPath:"#/properties/provenance/properties/builder/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
if (vErrors.length < 1000) vErrors.push(err50);
}
errors++;
}
if(func1(data19) < 1){
const err51 = {instancePath:instancePath+"/provenance/builder/run_id",schemaPath:"#/properties/provenance/properties/builder/properties/run_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
if (vErrors.length < 1000) vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/provenance/builder/run_id",schemaPath:"#/properties/provenance/properties/builder/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
if (vErrors.length < 1000) vErrors.push(err52);
}
errors++;
}
}
if(data14.run_attempt !== undefined){
let data20 = data14.run_attempt;
if(typeof data20 === "string"){
if(func1(data20) > 1024){
const err53 = {instancePath:instancePath+"/provenance/builder/run_attempt",schemaPath:"#/properties/provenance/properties/builder/properties/run_attempt/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
if(func1(data20) < 1){
const err54 = {instancePath:instancePath+"/provenance/builder/run_attempt",schemaPath:"#/properties/provenance/properties/builder/properties/run_attempt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err55 = {instancePath:instancePath+"/provenance/builder/run_attempt",schemaPath:"#/properties/provenance/properties/builder/properties/run_attempt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
}
if(data14.pipeline_id !== undefined){
let data21 = data14.pipeline_id;
if(typeof data21 === "string"){
if(func1(data21) > 1024){
const err56 = {instancePath:instancePath+"/provenance/builder/pipeline_id",schemaPath:"#/properties/provenance/properties/builder/properties/pipeline_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
if(func1(data21) < 1){
const err57 = {instancePath:instancePath+"/provenance/builder/pipeline_id",schemaPath:"#/properties/provenance/properties/builder/properties/pipeline_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err58 = {instancePath:instancePath+"/provenance/builder/pipeline_id",schemaPath:"#/properties/provenance/properties/builder/properties/pipeline_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
}
if(data14.job !== undefined){
let data22 = data14.job;
if(typeof data22 === "string"){
if(func1(data22) > 1024){
const err59 = {instancePath:instancePath+"/provenance/builder/job",schemaPath:"#/properties/provenance/properties/builder/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
if(func1(data22) < 1){
const err60 = {instancePath:instancePath+"/provenance/builder/job",schemaPath:"#/properties/provenance/properties/builder/properties/job/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
if (vErrors.length < 1000) vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/provenance/builder/job",schemaPath:"#/properties/provenance/properties/builder/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
if (vErrors.length < 1000) vErrors.push(err61);
}
errors++;
}
}
if(data14.workflow !== undefined){
let data23 = data14.workflow;
if(typeof data23 === "string"){
if(func1(data23) > 1024){
const err62 = {instancePath:instancePath+"/provenance/builder/workflow",schemaPath:"#/properties/provenance/properties/builder/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
if(func1(data23) < 1){
const err63 = {instancePath:instancePath+"/provenance/builder/workflow",schemaPath:"#/properties/provenance/properties/builder/properties/workflow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
if (vErrors.length < 1000) vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/provenance/builder/workflow",schemaPath:"#/properties/provenance/properties/builder/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
if(data14.workflow_ref !== undefined){
let data24 = data14.workflow_ref;
if(typeof data24 === "string"){
if(func1(data24) > 1024){
const err65 = {instancePath:instancePath+"/provenance/builder/workflow_ref",schemaPath:"#/properties/provenance/properties/builder/properties/workflow_ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
if(func1(data24) < 1){
const err66 = {instancePath:instancePath+"/provenance/builder/workflow_ref",schemaPath:"#/properties/provenance/properties/builder/properties/workflow_ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/provenance/builder/workflow_ref",schemaPath:"#/properties/provenance/properties/builder/properties/workflow_ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
if (vErrors.length < 1000) vErrors.push(err67);
}
errors++;
}
}
if(data14.workflow_sha !== undefined){
let data25 = data14.workflow_sha;
if(typeof data25 === "string"){
if(func1(data25) > 1024){
const err68 = {instancePath:instancePath+"/provenance/builder/workflow_sha",schemaPath:"#/properties/provenance/properties/builder/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
if(func1(data25) < 1){
const err69 = {instancePath:instancePath+"/provenance/builder/workflow_sha",schemaPath:"#/properties/provenance/properties/builder/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err70 = {instancePath:instancePath+"/provenance/builder/workflow_sha",schemaPath:"#/properties/provenance/properties/builder/properties/workflow_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
if (vErrors.length < 1000) vErrors.push(err70);
}
errors++;
}
}
if(data14.event !== undefined){
let data26 = data14.event;
if(typeof data26 === "string"){
if(func1(data26) > 1024){
const err71 = {instancePath:instancePath+"/provenance/builder/event",schemaPath:"#/properties/provenance/properties/builder/properties/event/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
if (vErrors.length < 1000) vErrors.push(err71);
}
errors++;
}
if(func1(data26) < 1){
const err72 = {instancePath:instancePath+"/provenance/builder/event",schemaPath:"#/properties/provenance/properties/builder/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err73 = {instancePath:instancePath+"/provenance/builder/event",schemaPath:"#/properties/provenance/properties/builder/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
if (vErrors.length < 1000) vErrors.push(err73);
}
errors++;
}
}
if(data14.runner !== undefined){
let data27 = data14.runner;
if(typeof data27 === "string"){
if(func1(data27) > 1024){
const err74 = {instancePath:instancePath+"/provenance/builder/runner",schemaPath:"#/properties/provenance/properties/builder/properties/runner/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
if (vErrors.length < 1000) vErrors.push(err74);
}
errors++;
}
if(func1(data27) < 1){
const err75 = {instancePath:instancePath+"/provenance/builder/runner",schemaPath:"#/properties/provenance/properties/builder/properties/runner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err76 = {instancePath:instancePath+"/provenance/builder/runner",schemaPath:"#/properties/provenance/properties/builder/properties/runner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
if (vErrors.length < 1000) vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/provenance/builder",schemaPath:"#/properties/provenance/properties/builder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
if (vErrors.length < 1000) vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
if (vErrors.length < 1000) vErrors.push(err78);
}
errors++;
}
}
if(data.environment !== undefined){
let data28 = data.environment;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.node_version === undefined){
const err79 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "node_version"},message:"must have required property '"+"node_version"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
if (vErrors.length < 1000) vErrors.push(err79);
}
errors++;
}
if(data28.os === undefined){
const err80 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
if (vErrors.length < 1000) vErrors.push(err80);
}
errors++;
}
if(data28.platform === undefined){
const err81 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
if (vErrors.length < 1000) vErrors.push(err81);
}
errors++;
}
for(const key4 in data28){
if(!((((((key4 === "node_version") || (key4 === "os")) || (key4 === "platform")) || (key4 === "runner_image")) || (key4 === "runner_image_version")) || (key4 === "tools"))){
let data29 = data28[key4];
if(((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) && (typeof data29 !== "boolean")){
const err82 = {instancePath:instancePath+"/environment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema42.properties.environment.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
if (vErrors.length < 1000) vErrors.push(err82);
}
errors++;
}
}
}
if(data28.node_version !== undefined){
let data30 = data28.node_version;
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err83 = {instancePath:instancePath+"/environment/node_version",schemaPath:"#/properties/environment/properties/node_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
if (vErrors.length < 1000) vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/environment/node_version",schemaPath:"#/properties/environment/properties/node_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
if (vErrors.length < 1000) vErrors.push(err84);
}
errors++;
}
}
if(data28.os !== undefined){
let data31 = data28.os;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err85 = {instancePath:instancePath+"/environment/os",schemaPath:"#/properties/environment/properties/os/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
if (vErrors.length < 1000) vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/environment/os",schemaPath:"#/properties/environment/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
if (vErrors.length < 1000) vErrors.push(err86);
}
errors++;
}
}
if(data28.platform !== undefined){
let data32 = data28.platform;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err87 = {instancePath:instancePath+"/environment/platform",schemaPath:"#/properties/environment/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
if (vErrors.length < 1000) vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/environment/platform",schemaPath:"#/properties/environment/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
if (vErrors.length < 1000) vErrors.push(err88);
}
errors++;
}
}
if(data28.runner_image !== undefined){
let data33 = data28.runner_image;
if(typeof data33 === "string"){
if(func1(data33) > 1024){
const err89 = {instancePath:instancePath+"/environment/runner_image",schemaPath:"#/properties/environment/properties/runner_image/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
if (vErrors.length < 1000) vErrors.push(err89);
}
errors++;
}
if(func1(data33) < 1){
const err90 = {instancePath:instancePath+"/environment/runner_image",schemaPath:"#/properties/environment/properties/runner_image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err91 = {instancePath:instancePath+"/environment/runner_image",schemaPath:"#/properties/environment/properties/runner_image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
if (vErrors.length < 1000) vErrors.push(err91);
}
errors++;
}
}
if(data28.runner_image_version !== undefined){
let data34 = data28.runner_image_version;
if(typeof data34 === "string"){
if(func1(data34) > 1024){
const err92 = {instancePath:instancePath+"/environment/runner_image_version",schemaPath:"#/properties/environment/properties/runner_image_version/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
if (vErrors.length < 1000) vErrors.push(err92);
}
errors++;
}
if(func1(data34) < 1){
const err93 = {instancePath:instancePath+"/environment/runner_image_version",schemaPath:"#/properties/environment/properties/runner_image_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err94 = {instancePath:instancePath+"/environment/runner_image_version",schemaPath:"#/properties/environment/properties/runner_image_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
if (vErrors.length < 1000) vErrors.push(err94);
}
errors++;
}
}
if(data28.tools !== undefined){
let data35 = data28.tools;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 in data35){
let data36 = data35[key5];
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err95 = {instancePath:instancePath+"/environment/tools/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/properties/tools/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
if (vErrors.length < 1000) vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/environment/tools/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/properties/tools/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
if (vErrors.length < 1000) vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/environment/tools",schemaPath:"#/properties/environment/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
if (vErrors.length < 1000) vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
if (vErrors.length < 1000) vErrors.push(err98);
}
errors++;
}
}
if(data.results_contract !== undefined){
let data37 = data.results_contract;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.snapshot_sha256 === undefined){
const err99 = {instancePath:instancePath+"/results_contract",schemaPath:"#/properties/results_contract/required",keyword:"required",params:{missingProperty: "snapshot_sha256"},message:"must have required property '"+"snapshot_sha256"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
if (vErrors.length < 1000) vErrors.push(err99);
}
errors++;
}
if(data37.file_count === undefined){
const err100 = {instancePath:instancePath+"/results_contract",schemaPath:"#/properties/results_contract/required",keyword:"required",params:{missingProperty: "file_count"},message:"must have required property '"+"file_count"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
if (vErrors.length < 1000) vErrors.push(err100);
}
errors++;
}
if(data37.total_size === undefined){
const err101 = {instancePath:instancePath+"/results_contract",schemaPath:"#/properties/results_contract/required",keyword:"required",params:{missingProperty: "total_size"},message:"must have required property '"+"total_size"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
if (vErrors.length < 1000) vErrors.push(err101);
}
errors++;
}
for(const key6 in data37){
if(!(((key6 === "snapshot_sha256") || (key6 === "file_count")) || (key6 === "total_size"))){
const err102 = {instancePath:instancePath+"/results_contract",schemaPath:"#/properties/results_contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
if (vErrors.length < 1000) vErrors.push(err102);
}
errors++;
}
}
if(data37.snapshot_sha256 !== undefined){
let data38 = data37.snapshot_sha256;
if(typeof data38 === "string"){
if(!pattern11.test(data38)){
const err103 = {instancePath:instancePath+"/results_contract/snapshot_sha256",schemaPath:"#/properties/results_contract/properties/snapshot_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
if (vErrors.length < 1000) vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/results_contract/snapshot_sha256",schemaPath:"#/properties/results_contract/properties/snapshot_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
if (vErrors.length < 1000) vErrors.push(err104);
}
errors++;
}
}
if(data37.file_count !== undefined){
let data39 = data37.file_count;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err105 = {instancePath:instancePath+"/results_contract/file_count",schemaPath:"#/properties/results_contract/properties/file_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
if (vErrors.length < 1000) vErrors.push(err105);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err106 = {instancePath:instancePath+"/results_contract/file_count",schemaPath:"#/properties/results_contract/properties/file_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err106];
}
else {
if (vErrors.length < 1000) vErrors.push(err106);
}
errors++;
}
}
}
if(data37.total_size !== undefined){
let data40 = data37.total_size;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err107 = {instancePath:instancePath+"/results_contract/total_size",schemaPath:"#/properties/results_contract/properties/total_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
if (vErrors.length < 1000) vErrors.push(err107);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err108 = {instancePath:instancePath+"/results_contract/total_size",schemaPath:"#/properties/results_contract/properties/total_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err108];
}
else {
if (vErrors.length < 1000) vErrors.push(err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/results_contract",schemaPath:"#/properties/results_contract/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
if (vErrors.length < 1000) vErrors.push(err109);
}
errors++;
}
}
if(data.metadata !== undefined){
let data41 = data.metadata;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err110 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err111 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
if (vErrors.length < 1000) vErrors.push(err111);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_version_stamp = validate32;
const schema43 = {"type":"object","required":["schema_version","version","normal","scheme","prerelease","parts","source"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"version":{"type":"string","minLength":1,"maxLength":256},"normal":{"type":"string","minLength":1,"maxLength":256},"scheme":{"enum":["semver","pep440","calver"]},"prerelease":{"type":"boolean"},"parts":{"type":"object"},"source":{"enum":["given","git","package"]},"git":{"type":"object","required":["sha","dirty"],"additionalProperties":false,"properties":{"sha":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"ref":{"type":"string","pattern":"^refs/"},"tag":{"type":"string","minLength":1},"distance":{"type":"integer","minimum":0,"maximum":9007199254740991},"dirty":{"type":"boolean"}},"dependentRequired":{"tag":["distance"],"distance":["tag"]}}},"allOf":[{"if":{"properties":{"scheme":{"const":"semver"}}},"then":{"properties":{"parts":{"type":"object","required":["major","minor","patch","prerelease","build"],"additionalProperties":false,"properties":{"major":{"type":"integer","minimum":0,"maximum":9007199254740991},"minor":{"type":"integer","minimum":0,"maximum":9007199254740991},"patch":{"type":"integer","minimum":0,"maximum":9007199254740991},"prerelease":{"type":"array","items":{"type":"string","pattern":"^[0-9A-Za-z-]+$"}},"build":{"type":"array","items":{"type":"string","pattern":"^[0-9A-Za-z-]+$"}}}}}}},{"if":{"properties":{"scheme":{"const":"pep440"}}},"then":{"properties":{"parts":{"type":"object","required":["epoch","release"],"additionalProperties":false,"properties":{"epoch":{"type":"integer","minimum":0,"maximum":9007199254740991},"release":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":9007199254740991}},"pre":{"type":"object","required":["phase","number"],"additionalProperties":false,"properties":{"phase":{"enum":["a","b","rc"]},"number":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"post":{"type":"integer","minimum":0,"maximum":9007199254740991},"dev":{"type":"integer","minimum":0,"maximum":9007199254740991},"local":{"type":"string","pattern":"^[a-z0-9]+(\\.[a-z0-9]+)*$"}}}}}},{"if":{"properties":{"scheme":{"const":"calver"}}},"then":{"properties":{"parts":{"type":"object","required":["year","numbers"],"additionalProperties":false,"properties":{"year":{"type":"integer","minimum":1000,"maximum":2999},"numbers":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}},"month":{"type":"integer","minimum":1,"maximum":12},"week":{"type":"integer","minimum":1,"maximum":53},"day":{"type":"integer","minimum":1,"maximum":31},"major":{"type":"integer","minimum":0,"maximum":9007199254740991},"minor":{"type":"integer","minimum":0,"maximum":9007199254740991},"micro":{"type":"integer","minimum":0,"maximum":9007199254740991},"modifier":{"type":"string","minLength":1},"local":{"type":"string","minLength":1}}}}}}],"$id":"https://repro-pack.dev/schema/version-stamp.schema.json"};
const pattern72 = new RegExp("^[0-9A-Za-z-]+$", "u");
const pattern74 = new RegExp("^[a-z0-9]+(\\.[a-z0-9]+)*$", "u");
const pattern76 = new RegExp("^refs/", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
if("semver" !== data.scheme){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
if (vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts !== undefined){
let data1 = data.parts;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.major === undefined){
const err1 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/required",keyword:"required",params:{missingProperty: "major"},message:"must have required property '"+"major"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
if (vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(data1.minor === undefined){
const err2 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/required",keyword:"required",params:{missingProperty: "minor"},message:"must have required property '"+"minor"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
if (vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
if(data1.patch === undefined){
const err3 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/required",keyword:"required",params:{missingProperty: "patch"},message:"must have required property '"+"patch"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
if (vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
if(data1.prerelease === undefined){
const err4 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/required",keyword:"required",params:{missingProperty: "prerelease"},message:"must have required property '"+"prerelease"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if (vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if(data1.build === undefined){
const err5 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if (vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
for(const key0 in data1){
if(!(((((key0 === "major") || (key0 === "minor")) || (key0 === "patch")) || (key0 === "prerelease")) || (key0 === "build"))){
const err6 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
if (vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
if(data1.major !== undefined){
let data2 = data1.major;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/parts/major",schemaPath:"#/allOf/0/then/properties/parts/properties/major/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
if (vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/parts/major",schemaPath:"#/allOf/0/then/properties/parts/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err8];
}
else {
if (vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/parts/major",schemaPath:"#/allOf/0/then/properties/parts/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data1.minor !== undefined){
let data3 = data1.minor;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/parts/minor",schemaPath:"#/allOf/0/then/properties/parts/properties/minor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
if (vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/parts/minor",schemaPath:"#/allOf/0/then/properties/parts/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
if (vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/parts/minor",schemaPath:"#/allOf/0/then/properties/parts/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
if (vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
}
if(data1.patch !== undefined){
let data4 = data1.patch;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/parts/patch",schemaPath:"#/allOf/0/then/properties/parts/properties/patch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
if (vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/parts/patch",schemaPath:"#/allOf/0/then/properties/parts/properties/patch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err14];
}
else {
if (vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/parts/patch",schemaPath:"#/allOf/0/then/properties/parts/properties/patch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
if (vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
}
if(data1.prerelease !== undefined){
let data5 = data1.prerelease;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern72.test(data6)){
const err16 = {instancePath:instancePath+"/parts/prerelease/" + i0,schemaPath:"#/allOf/0/then/properties/parts/properties/prerelease/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]+$"},message:"must match pattern \""+"^[0-9A-Za-z-]+$"+"\""};
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
const err17 = {instancePath:instancePath+"/parts/prerelease/" + i0,schemaPath:"#/allOf/0/then/properties/parts/properties/prerelease/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/parts/prerelease",schemaPath:"#/allOf/0/then/properties/parts/properties/prerelease/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
if (vErrors.length < 1000) vErrors.push(err18);
}
errors++;
}
}
if(data1.build !== undefined){
let data7 = data1.build;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern72.test(data8)){
const err19 = {instancePath:instancePath+"/parts/build/" + i1,schemaPath:"#/allOf/0/then/properties/parts/properties/build/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]+$"},message:"must match pattern \""+"^[0-9A-Za-z-]+$"+"\""};
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
const err20 = {instancePath:instancePath+"/parts/build/" + i1,schemaPath:"#/allOf/0/then/properties/parts/properties/build/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
if (vErrors.length < 1000) vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/parts/build",schemaPath:"#/allOf/0/then/properties/parts/properties/build/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err22 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/0/then/properties/parts/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.parts = true;
props0.scheme = true;
}
}
if(!valid1){
const err23 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
if (vErrors.length < 1000) vErrors.push(err23);
}
errors++;
}
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
if("pep440" !== data.scheme){
const err24 = {};
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
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts !== undefined){
let data10 = data.parts;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.epoch === undefined){
const err25 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/1/then/properties/parts/required",keyword:"required",params:{missingProperty: "epoch"},message:"must have required property '"+"epoch"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
if (vErrors.length < 1000) vErrors.push(err25);
}
errors++;
}
if(data10.release === undefined){
const err26 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/1/then/properties/parts/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
if (vErrors.length < 1000) vErrors.push(err26);
}
errors++;
}
for(const key1 in data10){
if(!((((((key1 === "epoch") || (key1 === "release")) || (key1 === "pre")) || (key1 === "post")) || (key1 === "dev")) || (key1 === "local"))){
const err27 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/1/then/properties/parts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
if (vErrors.length < 1000) vErrors.push(err27);
}
errors++;
}
}
if(data10.epoch !== undefined){
let data11 = data10.epoch;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/parts/epoch",schemaPath:"#/allOf/1/then/properties/parts/properties/epoch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
if (vErrors.length < 1000) vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/parts/epoch",schemaPath:"#/allOf/1/then/properties/parts/properties/epoch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err29];
}
else {
if (vErrors.length < 1000) vErrors.push(err29);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/parts/epoch",schemaPath:"#/allOf/1/then/properties/parts/properties/epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.release !== undefined){
let data12 = data10.release;
if(Array.isArray(data12)){
if(data12.length < 1){
const err31 = {instancePath:instancePath+"/parts/release",schemaPath:"#/allOf/1/then/properties/parts/properties/release/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
if (vErrors.length < 1000) vErrors.push(err31);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/parts/release/" + i2,schemaPath:"#/allOf/1/then/properties/parts/properties/release/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
if (vErrors.length < 1000) vErrors.push(err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/parts/release/" + i2,schemaPath:"#/allOf/1/then/properties/parts/properties/release/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err33];
}
else {
if (vErrors.length < 1000) vErrors.push(err33);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/parts/release/" + i2,schemaPath:"#/allOf/1/then/properties/parts/properties/release/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err35 = {instancePath:instancePath+"/parts/release",schemaPath:"#/allOf/1/then/properties/parts/properties/release/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
if (vErrors.length < 1000) vErrors.push(err35);
}
errors++;
}
}
if(data10.pre !== undefined){
let data14 = data10.pre;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.phase === undefined){
const err36 = {instancePath:instancePath+"/parts/pre",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
if (vErrors.length < 1000) vErrors.push(err36);
}
errors++;
}
if(data14.number === undefined){
const err37 = {instancePath:instancePath+"/parts/pre",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
if (vErrors.length < 1000) vErrors.push(err37);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "phase") || (key2 === "number"))){
const err38 = {instancePath:instancePath+"/parts/pre",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
if (vErrors.length < 1000) vErrors.push(err38);
}
errors++;
}
}
if(data14.phase !== undefined){
let data15 = data14.phase;
if(!(((data15 === "a") || (data15 === "b")) || (data15 === "rc"))){
const err39 = {instancePath:instancePath+"/parts/pre/phase",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/properties/phase/enum",keyword:"enum",params:{allowedValues: schema43.allOf[1].then.properties.parts.properties.pre.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
if (vErrors.length < 1000) vErrors.push(err39);
}
errors++;
}
}
if(data14.number !== undefined){
let data16 = data14.number;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err40 = {instancePath:instancePath+"/parts/pre/number",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
if (vErrors.length < 1000) vErrors.push(err40);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/parts/pre/number",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err41];
}
else {
if (vErrors.length < 1000) vErrors.push(err41);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/parts/pre/number",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err43 = {instancePath:instancePath+"/parts/pre",schemaPath:"#/allOf/1/then/properties/parts/properties/pre/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
if (vErrors.length < 1000) vErrors.push(err43);
}
errors++;
}
}
if(data10.post !== undefined){
let data17 = data10.post;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/parts/post",schemaPath:"#/allOf/1/then/properties/parts/properties/post/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
if (vErrors.length < 1000) vErrors.push(err44);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/parts/post",schemaPath:"#/allOf/1/then/properties/parts/properties/post/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err45];
}
else {
if (vErrors.length < 1000) vErrors.push(err45);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/parts/post",schemaPath:"#/allOf/1/then/properties/parts/properties/post/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.dev !== undefined){
let data18 = data10.dev;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err47 = {instancePath:instancePath+"/parts/dev",schemaPath:"#/allOf/1/then/properties/parts/properties/dev/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
if (vErrors.length < 1000) vErrors.push(err47);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/parts/dev",schemaPath:"#/allOf/1/then/properties/parts/properties/dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err48];
}
else {
if (vErrors.length < 1000) vErrors.push(err48);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/parts/dev",schemaPath:"#/allOf/1/then/properties/parts/properties/dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.local !== undefined){
let data19 = data10.local;
if(typeof data19 === "string"){
if(!pattern74.test(data19)){
const err50 = {instancePath:instancePath+"/parts/local",schemaPath:"#/allOf/1/then/properties/parts/properties/local/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(\\.[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(\\.[a-z0-9]+)*$"+"\""};
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
const err51 = {instancePath:instancePath+"/parts/local",schemaPath:"#/allOf/1/then/properties/parts/properties/local/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err52 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/1/then/properties/parts/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
var _valid1 = _errs27 === errors;
valid9 = _valid1;
if(valid9){
var props1 = {};
props1.parts = true;
props1.scheme = true;
}
}
if(!valid9){
const err53 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err53];
}
else {
if (vErrors.length < 1000) vErrors.push(err53);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs50 = errors;
let valid16 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
if("calver" !== data.scheme){
const err54 = {};
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
var _valid2 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts !== undefined){
let data21 = data.parts;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.year === undefined){
const err55 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/2/then/properties/parts/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
if (vErrors.length < 1000) vErrors.push(err55);
}
errors++;
}
if(data21.numbers === undefined){
const err56 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/2/then/properties/parts/required",keyword:"required",params:{missingProperty: "numbers"},message:"must have required property '"+"numbers"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
if (vErrors.length < 1000) vErrors.push(err56);
}
errors++;
}
for(const key3 in data21){
if(!(func47.call(schema43.allOf[2].then.properties.parts.properties, key3))){
const err57 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/2/then/properties/parts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
if (vErrors.length < 1000) vErrors.push(err57);
}
errors++;
}
}
if(data21.year !== undefined){
let data22 = data21.year;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/parts/year",schemaPath:"#/allOf/2/then/properties/parts/properties/year/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
if (vErrors.length < 1000) vErrors.push(err58);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2999 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/parts/year",schemaPath:"#/allOf/2/then/properties/parts/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},message:"must be <= 2999"};
if(vErrors === null){
vErrors = [err59];
}
else {
if (vErrors.length < 1000) vErrors.push(err59);
}
errors++;
}
if(data22 < 1000 || isNaN(data22)){
const err60 = {instancePath:instancePath+"/parts/year",schemaPath:"#/allOf/2/then/properties/parts/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
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
if(data21.numbers !== undefined){
let data23 = data21.numbers;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err61 = {instancePath:instancePath+"/parts/numbers/" + i3,schemaPath:"#/allOf/2/then/properties/parts/properties/numbers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
if (vErrors.length < 1000) vErrors.push(err61);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
const err62 = {instancePath:instancePath+"/parts/numbers/" + i3,schemaPath:"#/allOf/2/then/properties/parts/properties/numbers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err62];
}
else {
if (vErrors.length < 1000) vErrors.push(err62);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err63 = {instancePath:instancePath+"/parts/numbers/" + i3,schemaPath:"#/allOf/2/then/properties/parts/properties/numbers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err64 = {instancePath:instancePath+"/parts/numbers",schemaPath:"#/allOf/2/then/properties/parts/properties/numbers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
if (vErrors.length < 1000) vErrors.push(err64);
}
errors++;
}
}
if(data21.month !== undefined){
let data25 = data21.month;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err65 = {instancePath:instancePath+"/parts/month",schemaPath:"#/allOf/2/then/properties/parts/properties/month/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
if (vErrors.length < 1000) vErrors.push(err65);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 12 || isNaN(data25)){
const err66 = {instancePath:instancePath+"/parts/month",schemaPath:"#/allOf/2/then/properties/parts/properties/month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12"};
if(vErrors === null){
vErrors = [err66];
}
else {
if (vErrors.length < 1000) vErrors.push(err66);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err67 = {instancePath:instancePath+"/parts/month",schemaPath:"#/allOf/2/then/properties/parts/properties/month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data21.week !== undefined){
let data26 = data21.week;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err68 = {instancePath:instancePath+"/parts/week",schemaPath:"#/allOf/2/then/properties/parts/properties/week/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
if (vErrors.length < 1000) vErrors.push(err68);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 53 || isNaN(data26)){
const err69 = {instancePath:instancePath+"/parts/week",schemaPath:"#/allOf/2/then/properties/parts/properties/week/maximum",keyword:"maximum",params:{comparison: "<=", limit: 53},message:"must be <= 53"};
if(vErrors === null){
vErrors = [err69];
}
else {
if (vErrors.length < 1000) vErrors.push(err69);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err70 = {instancePath:instancePath+"/parts/week",schemaPath:"#/allOf/2/then/properties/parts/properties/week/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err70];
}
else {
if (vErrors.length < 1000) vErrors.push(err70);
}
errors++;
}
}
}
if(data21.day !== undefined){
let data27 = data21.day;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err71 = {instancePath:instancePath+"/parts/day",schemaPath:"#/allOf/2/then/properties/parts/properties/day/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
if (vErrors.length < 1000) vErrors.push(err71);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 31 || isNaN(data27)){
const err72 = {instancePath:instancePath+"/parts/day",schemaPath:"#/allOf/2/then/properties/parts/properties/day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err72];
}
else {
if (vErrors.length < 1000) vErrors.push(err72);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err73 = {instancePath:instancePath+"/parts/day",schemaPath:"#/allOf/2/then/properties/parts/properties/day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err73];
}
else {
if (vErrors.length < 1000) vErrors.push(err73);
}
errors++;
}
}
}
if(data21.major !== undefined){
let data28 = data21.major;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err74 = {instancePath:instancePath+"/parts/major",schemaPath:"#/allOf/2/then/properties/parts/properties/major/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
if (vErrors.length < 1000) vErrors.push(err74);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err75 = {instancePath:instancePath+"/parts/major",schemaPath:"#/allOf/2/then/properties/parts/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err75];
}
else {
if (vErrors.length < 1000) vErrors.push(err75);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err76 = {instancePath:instancePath+"/parts/major",schemaPath:"#/allOf/2/then/properties/parts/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err76];
}
else {
if (vErrors.length < 1000) vErrors.push(err76);
}
errors++;
}
}
}
if(data21.minor !== undefined){
let data29 = data21.minor;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err77 = {instancePath:instancePath+"/parts/minor",schemaPath:"#/allOf/2/then/properties/parts/properties/minor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
if (vErrors.length < 1000) vErrors.push(err77);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err78 = {instancePath:instancePath+"/parts/minor",schemaPath:"#/allOf/2/then/properties/parts/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err78];
}
else {
if (vErrors.length < 1000) vErrors.push(err78);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err79 = {instancePath:instancePath+"/parts/minor",schemaPath:"#/allOf/2/then/properties/parts/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
if (vErrors.length < 1000) vErrors.push(err79);
}
errors++;
}
}
}
if(data21.micro !== undefined){
let data30 = data21.micro;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err80 = {instancePath:instancePath+"/parts/micro",schemaPath:"#/allOf/2/then/properties/parts/properties/micro/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
if (vErrors.length < 1000) vErrors.push(err80);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err81 = {instancePath:instancePath+"/parts/micro",schemaPath:"#/allOf/2/then/properties/parts/properties/micro/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err81];
}
else {
if (vErrors.length < 1000) vErrors.push(err81);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err82 = {instancePath:instancePath+"/parts/micro",schemaPath:"#/allOf/2/then/properties/parts/properties/micro/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
if (vErrors.length < 1000) vErrors.push(err82);
}
errors++;
}
}
}
if(data21.modifier !== undefined){
let data31 = data21.modifier;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err83 = {instancePath:instancePath+"/parts/modifier",schemaPath:"#/allOf/2/then/properties/parts/properties/modifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
if (vErrors.length < 1000) vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/parts/modifier",schemaPath:"#/allOf/2/then/properties/parts/properties/modifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
if (vErrors.length < 1000) vErrors.push(err84);
}
errors++;
}
}
if(data21.local !== undefined){
let data32 = data21.local;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err85 = {instancePath:instancePath+"/parts/local",schemaPath:"#/allOf/2/then/properties/parts/properties/local/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
if (vErrors.length < 1000) vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/parts/local",schemaPath:"#/allOf/2/then/properties/parts/properties/local/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
if (vErrors.length < 1000) vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/parts",schemaPath:"#/allOf/2/then/properties/parts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
if (vErrors.length < 1000) vErrors.push(err87);
}
errors++;
}
}
}
var _valid2 = _errs53 === errors;
valid16 = _valid2;
if(valid16){
var props2 = {};
props2.parts = true;
props2.scheme = true;
}
}
if(!valid16){
const err88 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err88];
}
else {
if (vErrors.length < 1000) vErrors.push(err88);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err89 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
if (vErrors.length < 1000) vErrors.push(err89);
}
errors++;
}
if(data.version === undefined){
const err90 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
if (vErrors.length < 1000) vErrors.push(err90);
}
errors++;
}
if(data.normal === undefined){
const err91 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "normal"},message:"must have required property '"+"normal"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
if (vErrors.length < 1000) vErrors.push(err91);
}
errors++;
}
if(data.scheme === undefined){
const err92 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
if (vErrors.length < 1000) vErrors.push(err92);
}
errors++;
}
if(data.prerelease === undefined){
const err93 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prerelease"},message:"must have required property '"+"prerelease"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
if (vErrors.length < 1000) vErrors.push(err93);
}
errors++;
}
if(data.parts === undefined){
const err94 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
if (vErrors.length < 1000) vErrors.push(err94);
}
errors++;
}
if(data.source === undefined){
const err95 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
if (vErrors.length < 1000) vErrors.push(err95);
}
errors++;
}
for(const key4 in data){
if(!((((((((key4 === "schema_version") || (key4 === "version")) || (key4 === "normal")) || (key4 === "scheme")) || (key4 === "prerelease")) || (key4 === "parts")) || (key4 === "source")) || (key4 === "git"))){
const err96 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
if (vErrors.length < 1000) vErrors.push(err96);
}
errors++;
}
}
if(data.schema_version !== undefined){
if("1.0" !== data.schema_version){
const err97 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err97];
}
else {
if (vErrors.length < 1000) vErrors.push(err97);
}
errors++;
}
}
if(data.version !== undefined){
let data34 = data.version;
if(typeof data34 === "string"){
if(func1(data34) > 256){
const err98 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
if (vErrors.length < 1000) vErrors.push(err98);
}
errors++;
}
if(func1(data34) < 1){
const err99 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err100 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
if (vErrors.length < 1000) vErrors.push(err100);
}
errors++;
}
}
if(data.normal !== undefined){
let data35 = data.normal;
if(typeof data35 === "string"){
if(func1(data35) > 256){
const err101 = {instancePath:instancePath+"/normal",schemaPath:"#/properties/normal/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
if (vErrors.length < 1000) vErrors.push(err101);
}
errors++;
}
if(func1(data35) < 1){
const err102 = {instancePath:instancePath+"/normal",schemaPath:"#/properties/normal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
if (vErrors.length < 1000) vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/normal",schemaPath:"#/properties/normal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
if (vErrors.length < 1000) vErrors.push(err103);
}
errors++;
}
}
if(data.scheme !== undefined){
let data36 = data.scheme;
if(!(((data36 === "semver") || (data36 === "pep440")) || (data36 === "calver"))){
const err104 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema43.properties.scheme.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
if (vErrors.length < 1000) vErrors.push(err104);
}
errors++;
}
}
if(data.prerelease !== undefined){
if(typeof data.prerelease !== "boolean"){
const err105 = {instancePath:instancePath+"/prerelease",schemaPath:"#/properties/prerelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err105];
}
else {
if (vErrors.length < 1000) vErrors.push(err105);
}
errors++;
}
}
if(data.parts !== undefined){
let data38 = data.parts;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err106 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
if (vErrors.length < 1000) vErrors.push(err106);
}
errors++;
}
}
if(data.source !== undefined){
let data39 = data.source;
if(!(((data39 === "given") || (data39 === "git")) || (data39 === "package"))){
const err107 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema43.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
if (vErrors.length < 1000) vErrors.push(err107);
}
errors++;
}
}
if(data.git !== undefined){
let data40 = data.git;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.sha === undefined){
const err108 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
if (vErrors.length < 1000) vErrors.push(err108);
}
errors++;
}
if(data40.dirty === undefined){
const err109 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
if (vErrors.length < 1000) vErrors.push(err109);
}
errors++;
}
for(const key5 in data40){
if(!(((((key5 === "sha") || (key5 === "ref")) || (key5 === "tag")) || (key5 === "distance")) || (key5 === "dirty"))){
const err110 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
if (vErrors.length < 1000) vErrors.push(err110);
}
errors++;
}
}
if(data40.sha !== undefined){
let data41 = data40.sha;
if(typeof data41 === "string"){
if(!pattern44.test(data41)){
const err111 = {instancePath:instancePath+"/git/sha",schemaPath:"#/properties/git/properties/sha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
if (vErrors.length < 1000) vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/git/sha",schemaPath:"#/properties/git/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
if (vErrors.length < 1000) vErrors.push(err112);
}
errors++;
}
}
if(data40.ref !== undefined){
let data42 = data40.ref;
if(typeof data42 === "string"){
if(!pattern76.test(data42)){
const err113 = {instancePath:instancePath+"/git/ref",schemaPath:"#/properties/git/properties/ref/pattern",keyword:"pattern",params:{pattern: "^refs/"},message:"must match pattern \""+"^refs/"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
if (vErrors.length < 1000) vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/git/ref",schemaPath:"#/properties/git/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
if (vErrors.length < 1000) vErrors.push(err114);
}
errors++;
}
}
if(data40.tag !== undefined){
let data43 = data40.tag;
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err115 = {instancePath:instancePath+"/git/tag",schemaPath:"#/properties/git/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
if (vErrors.length < 1000) vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/git/tag",schemaPath:"#/properties/git/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
if (vErrors.length < 1000) vErrors.push(err116);
}
errors++;
}
}
if(data40.distance !== undefined){
let data44 = data40.distance;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err117 = {instancePath:instancePath+"/git/distance",schemaPath:"#/properties/git/properties/distance/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
if (vErrors.length < 1000) vErrors.push(err117);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err118 = {instancePath:instancePath+"/git/distance",schemaPath:"#/properties/git/properties/distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err118];
}
else {
if (vErrors.length < 1000) vErrors.push(err118);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err119 = {instancePath:instancePath+"/git/distance",schemaPath:"#/properties/git/properties/distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err119];
}
else {
if (vErrors.length < 1000) vErrors.push(err119);
}
errors++;
}
}
}
if(data40.dirty !== undefined){
if(typeof data40.dirty !== "boolean"){
const err120 = {instancePath:instancePath+"/git/dirty",schemaPath:"#/properties/git/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
if (vErrors.length < 1000) vErrors.push(err120);
}
errors++;
}
}
if(data40.tag !== undefined){
if(data40.distance === undefined){
const err121 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/dependentRequired",keyword:"dependentRequired",params:{property: "tag",
    missingProperty: "distance",
    depsCount: 1,
    deps: "distance"},message:"must have property distance when property tag is present"};
if(vErrors === null){
vErrors = [err121];
}
else {
if (vErrors.length < 1000) vErrors.push(err121);
}
errors++;
}
}
if(data40.distance !== undefined){
if(data40.tag === undefined){
const err122 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/dependentRequired",keyword:"dependentRequired",params:{property: "distance",
    missingProperty: "tag",
    depsCount: 1,
    deps: "tag"},message:"must have property tag when property distance is present"};
if(vErrors === null){
vErrors = [err122];
}
else {
if (vErrors.length < 1000) vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
if (vErrors.length < 1000) vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
if (vErrors.length < 1000) vErrors.push(err124);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
