// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const func1 = codePointLength;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[12][0-9]{3}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 24){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 24}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 24){
const err1 = {instancePath,keyword:"minLength",params:{limit: 24}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["id","version","digest","blob","title","description","publisher","stakeholders","contributes"],"properties":{"id":{"$ref":"plugin-manifest.schema.json#/$defs/pluginId"},"version":{"$ref":"words.defs.json#/$defs/version"},"digest":{"$ref":"plugin-files.schema.json#/$defs/sha256"},"blob":{"$ref":"#/$defs/blob"},"title":{"$ref":"words.defs.json#/$defs/localText"},"description":{"$ref":"words.defs.json#/$defs/localText"},"publisher":{"type":"string","minLength":1,"maxLength":120},"stakeholders":{"type":"array","maxItems":20,"items":{"$ref":"words.defs.json#/$defs/stakeholderKind"}},"contributes":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/contribution"}}}};
const func31 = Object.prototype.hasOwnProperty;
const pattern13 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern14.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 64){
const err1 = {instancePath,keyword:"minLength",params:{limit: 64}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha256 === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "sha256"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "size"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "sha256") || (key0 === "size"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate245(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2097152 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 2097152}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "vi"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.vi !== undefined){
let data0 = data.vi;
if(typeof data0 === "string"){
if(func1(data0) > 4000){
const err2 = {instancePath:instancePath+"/vi",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err2);
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/vi",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/vi",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func1(data1) > 4000){
const err5 = {instancePath:instancePath+"/en",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err5);
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/en",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern18.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const pattern22 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.point === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "point"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.count === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "point") || (key0 === "count"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.point !== undefined){
let data0 = data.point;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err3 = {instancePath:instancePath+"/point",keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err3);
errors++;
}
if(!pattern22.test(data0)){
const err4 = {instancePath:instancePath+"/point",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/point",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err7);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "digest"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.blob === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "blob"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.title === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.description === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.publisher === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "publisher"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.stakeholders === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "stakeholders"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.contributes === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "contributes"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func31.call(schema46.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.id !== undefined){
if(!(validate234(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate236(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate245(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.blob !== undefined){
if(!(validate247(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate250(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate250(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
let data6 = data.publisher;
if(typeof data6 === "string"){
if(func1(data6) > 120){
const err10 = {instancePath:instancePath+"/publisher",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err10);
errors++;
}
if(func1(data6) < 1){
const err11 = {instancePath:instancePath+"/publisher",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/publisher",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.stakeholders !== undefined){
let data7 = data.stakeholders;
if(Array.isArray(data7)){
if(data7.length > 20){
const err13 = {instancePath:instancePath+"/stakeholders",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err13);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate253(data7[i0], {instancePath:instancePath+"/stakeholders/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/stakeholders",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.contributes !== undefined){
let data9 = data.contributes;
if(Array.isArray(data9)){
if(data9.length > 30){
const err15 = {instancePath:instancePath+"/contributes",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err15);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate255(data9[i1], {instancePath:instancePath+"/contributes/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/contributes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err17);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "digest"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "at"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "reason"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "digest")) || (key0 === "at")) || (key0 === "reason"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
if(!(validate234(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate245(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate106(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate250(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.province === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "province"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.serial === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "serial"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.rootVersion === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "rootVersion"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.issuedAt === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "issuedAt"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.expiresAt === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.entries === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "entries"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.revocations === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "revocations"}};
(vErrors ??= []).push(err7);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "province")) || (key0 === "serial")) || (key0 === "rootVersion")) || (key0 === "issuedAt")) || (key0 === "expiresAt")) || (key0 === "entries")) || (key0 === "revocations"))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
if("catalog" !== data0){
const err10 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "catalog"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.province !== undefined){
if(!(validate104(data.province, {instancePath:instancePath+"/province",parentData:data,parentDataProperty:"province",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.serial !== undefined){
let data2 = data.serial;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/serial",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/serial",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
(vErrors ??= []).push(err12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/serial",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.rootVersion !== undefined){
let data3 = data.rootVersion;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/rootVersion",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/rootVersion",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err15);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/rootVersion",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.issuedAt !== undefined){
if(!(validate106(data.issuedAt, {instancePath:instancePath+"/issuedAt",parentData:data,parentDataProperty:"issuedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
if(!(validate106(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.entries !== undefined){
let data6 = data.entries;
if(Array.isArray(data6)){
if(data6.length > 2000){
const err17 = {instancePath:instancePath+"/entries",keyword:"maxItems",params:{limit: 2000}};
(vErrors ??= []).push(err17);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data6[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.revocations !== undefined){
let data8 = data.revocations;
if(Array.isArray(data8)){
if(data8.length > 2000){
const err19 = {instancePath:instancePath+"/revocations",keyword:"maxItems",params:{limit: 2000}};
(vErrors ??= []).push(err19);
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate258(data8[i1], {instancePath:instancePath+"/revocations/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/revocations",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err21);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 64){
const err1 = {instancePath,keyword:"minLength",params:{limit: 64}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[A-Za-z0-9_-]{86}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 86){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 86}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 86){
const err1 = {instancePath,keyword:"minLength",params:{limit: 86}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern6.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{86}$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "keyId"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.signature === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "signature"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "keyId") || (key0 === "signature"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.keyId !== undefined){
if(!(validate75(data.keyId, {instancePath:instancePath+"/keyId",parentData:data,parentDataProperty:"keyId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate101(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/plugin-catalog.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signed === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "signed"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.signatures === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "signatures"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "signed")) || (key0 === "signatures"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.signed !== undefined){
if(!(validate56(data.signed, {instancePath:instancePath+"/signed",parentData:data,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.signatures !== undefined){
let data2 = data.signatures;
if(Array.isArray(data2)){
if(data2.length > 20){
const err3 = {instancePath:instancePath+"/signatures",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/signatures",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate265(data2[i0], {instancePath:instancePath+"/signatures/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
