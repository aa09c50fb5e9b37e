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

/** Where a value does not fit schema/vel_manifest.schema.json: nothing when it fits, at most 1000 errors. */
export function velManifestErrors(value: unknown): readonly SchemaError[] {
  return check_vel_manifest(value) ? [] : check_vel_manifest.errors.filter(Boolean);
}

const check_vel_manifest = validate20;
const schema31 = {"type":"object","required":["schema_version","provenance","environment","results_contract"],"additionalProperties":false,"properties":{"schema_version":{"const":"1.0"},"provenance":{"type":"object","required":["artifact_sha256","artifacts","builder"],"additionalProperties":false,"properties":{"git_sha":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"git_ref":{"type":"string","pattern":"^refs/[^\\s]+$","maxLength":1024},"git_dirty":{"type":"boolean"},"repository":{"type":"string","minLength":1,"maxLength":2048},"artifact_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"artifacts":{"type":"array","minItems":1,"items":{"type":"object","required":["name","sha256","size"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0},"tar_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"build_timestamp":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"builder":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","minLength":1,"maxLength":1024},"ci":{"enum":["github","gitlab","jenkins","circleci","azure","unknown"]},"run_url":{"type":"string","pattern":"^https?://","maxLength":4096},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"string","minLength":1,"maxLength":1024},"pipeline_id":{"type":"string","minLength":1,"maxLength":1024},"job":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_ref":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"event":{"type":"string","minLength":1,"maxLength":1024},"runner":{"type":"string","minLength":1,"maxLength":1024}}}}},"environment":{"type":"object","required":["node_version","os","platform"],"properties":{"node_version":{"type":"string","minLength":1},"os":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"runner_image":{"type":"string","minLength":1,"maxLength":1024},"runner_image_version":{"type":"string","minLength":1,"maxLength":1024},"tools":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":{"type":["string","number","boolean"]}},"results_contract":{"type":"object","required":["snapshot_sha256","file_count","total_size"],"additionalProperties":false,"properties":{"snapshot_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"file_count":{"type":"integer","minimum":0},"total_size":{"type":"integer","minimum":0}}},"metadata":{"type":"object"}},"$id":"https://repro-pack.dev/schema/vel_manifest.schema.json"};
const pattern4 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern5 = new RegExp("^refs/[^\\s]+$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
const pattern10 = new RegExp("^https?://", "u");
const func1 = codePoints;
const func5 = Object.prototype.hasOwnProperty;

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
if(!pattern4.test(data2)){
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
if(!pattern5.test(data3)){
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
if(!pattern6.test(data6)){
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
if(!pattern6.test(data10)){
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
if(!pattern6.test(data12)){
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
if(!pattern9.test(data13)){
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
if(!(func5.call(schema31.properties.provenance.properties.builder.properties, key3))){
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
const err46 = {instancePath:instancePath+"/provenance/builder/ci",schemaPath:"#/properties/provenance/properties/builder/properties/ci/enum",keyword:"enum",params:{allowedValues: schema31.properties.provenance.properties.builder.properties.ci.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern10.test(data18)){
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
const err82 = {instancePath:instancePath+"/environment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema31.properties.environment.additionalProperties.type},message:"must be string,number,boolean"};
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
if(!pattern6.test(data38)){
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
