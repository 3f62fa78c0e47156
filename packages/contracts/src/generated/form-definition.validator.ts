// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const codePointLength = (text) => { let length = 0; for (const _ of text) length += 1; return length }
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

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
validate58.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate60.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern7 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","enum":["verified","unverified"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema28.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "documentId"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "documentId") || (key0 === "place")) || (key0 === "validFrom")) || (key0 === "validTo")) || (key0 === "certainty")) || (key0 === "note"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.documentId !== undefined){
let data0 = data.documentId;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err2 = {instancePath:instancePath+"/documentId",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err2);
errors++;
}
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/documentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/documentId",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(typeof data1 === "string"){
if(func1(data1) > 300){
const err5 = {instancePath:instancePath+"/place",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err5);
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/place",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate65(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate65(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate68(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(func1(data5) > 1000){
const err8 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err8);
errors++;
}
if(func1(data5) < 1){
const err9 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 2000){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["id","kind","label"],"properties":{"id":{"$ref":"words.defs.json#/$defs/camelId","not":{"enum":["true","false","null","in","as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while","constructor","prototype"]}},"kind":{"$ref":"#/$defs/fieldKind"},"label":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"words.defs.json#/$defs/expression"},"visibleWhen":{"$ref":"words.defs.json#/$defs/expression"},"minLength":{"type":"integer","minimum":0,"maximum":20000},"maxLength":{"type":"integer","minimum":1,"maximum":20000},"minimum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"maximum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"scale":{"type":"integer","minimum":0,"maximum":6},"unit":{"$ref":"words.defs.json#/$defs/localText"},"options":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/option"}},"columns":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/field","not":{"properties":{"kind":{"enum":["rows","guidance","computed"]}},"required":["kind"]}}},"minItems":{"type":"integer","minimum":0,"maximum":200},"maxItems":{"type":"integer","minimum":1,"maximum":200},"allowNotApplicable":{"type":"boolean"},"computed":{"$ref":"words.defs.json#/$defs/expression"},"rules":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/rule"}},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}},"allOf":[{"if":{"properties":{"kind":{"enum":["choice","choices"]}},"required":["kind"]},"then":{"required":["options"]},"else":{"not":{"required":["options"]}}},{"if":{"properties":{"kind":{"const":"rows"}},"required":["kind"]},"then":{"required":["columns"]},"else":{"not":{"required":["columns"]}}},{"if":{"properties":{"kind":{"const":"computed"}},"required":["kind"]},"then":{"required":["computed"]},"else":{"not":{"required":["computed"]}}}]};
const func17 = Object.prototype.hasOwnProperty;
const pattern9 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"string","enum":["shortText","longText","integer","decimal","percent","money","date","yesNo","verdict","choice","choices","rows","evidence","link","computed","guidance"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((((((((((data === "shortText") || (data === "longText")) || (data === "integer")) || (data === "decimal")) || (data === "percent")) || (data === "money")) || (data === "date")) || (data === "yesNo")) || (data === "verdict")) || (data === "choice")) || (data === "choices")) || (data === "rows")) || (data === "evidence")) || (data === "link")) || (data === "computed")) || (data === "guidance"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema33.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "label"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err3 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err3);
errors++;
}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "expression"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "expression") || (key0 === "message"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.expression !== undefined){
if(!(validate76(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate60(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate78};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "choice") || (data0 === "choices"))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "options"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.options === undefined) && (missing1 = "options")){
const err3 = {};
(vErrors ??= []).push(err3);
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err4 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err4);
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err5);
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
else {
if(data.kind !== undefined){
if("rows" !== data.kind){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "columns"}};
(vErrors ??= []).push(err8);
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.columns === undefined) && (missing3 = "columns")){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
}
var valid6 = _errs16 === errors;
if(valid6){
const err10 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err10);
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: ifClause1}};
(vErrors ??= []).push(err11);
errors++;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
else {
if(data.kind !== undefined){
if("computed" !== data.kind){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.computed === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "computed"}};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs22 = errors;
const _errs23 = errors;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.computed === undefined) && (missing5 = "computed")){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
}
var valid9 = _errs24 === errors;
if(valid9){
const err16 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err17 = {instancePath,keyword:"if",params:{failingKeyword: ifClause2}};
(vErrors ??= []).push(err17);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data.kind === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err19);
errors++;
}
if(data.label === undefined){
const err20 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err20);
errors++;
}
for(const key0 in data){
if(!(func17.call(schema31.properties, key0))){
const err21 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(!(validate79(data3, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
const _errs27 = errors;
const _errs28 = errors;
if(!(((((((((((((((((((((((data3 === "true") || (data3 === "false")) || (data3 === "null")) || (data3 === "in")) || (data3 === "as")) || (data3 === "break")) || (data3 === "const")) || (data3 === "continue")) || (data3 === "else")) || (data3 === "for")) || (data3 === "function")) || (data3 === "if")) || (data3 === "import")) || (data3 === "let")) || (data3 === "loop")) || (data3 === "package")) || (data3 === "namespace")) || (data3 === "return")) || (data3 === "var")) || (data3 === "void")) || (data3 === "while")) || (data3 === "constructor")) || (data3 === "prototype"))){
const err22 = {};
(vErrors ??= []).push(err22);
errors++;
}
var valid11 = _errs28 === errors;
if(valid11){
const err23 = {instancePath:instancePath+"/id",keyword:"not",params:{}};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.kind !== undefined){
if(!(validate81(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate60(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err24 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate76(data.requiredWhen, {instancePath:instancePath+"/requiredWhen",parentData:data,parentDataProperty:"requiredWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.visibleWhen !== undefined){
if(!(validate76(data.visibleWhen, {instancePath:instancePath+"/visibleWhen",parentData:data,parentDataProperty:"visibleWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err25);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 20000 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/minLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err26);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err27);
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 20000 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/maxLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err29);
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data.minimum !== undefined){
let data12 = data.minimum;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000000 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err31);
errors++;
}
if(data12 < -1000000000000000 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.maximum !== undefined){
let data13 = data.maximum;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000000 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err34);
errors++;
}
if(data13 < -1000000000000000 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.scale !== undefined){
let data14 = data.scale;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/scale",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err37);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 6 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 6}};
(vErrors ??= []).push(err38);
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err39);
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate60(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data16 = data.options;
if(Array.isArray(data16)){
if(data16.length > 200){
const err40 = {instancePath:instancePath+"/options",keyword:"maxItems",params:{limit: 200}};
(vErrors ??= []).push(err40);
errors++;
}
if(data16.length < 1){
const err41 = {instancePath:instancePath+"/options",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err41);
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data16[i0], {instancePath:instancePath+"/options/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/options",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.columns !== undefined){
let data18 = data.columns;
if(Array.isArray(data18)){
if(data18.length > 30){
const err43 = {instancePath:instancePath+"/columns",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err43);
errors++;
}
if(data18.length < 1){
const err44 = {instancePath:instancePath+"/columns",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(!(wrapper0.validate(data19, {instancePath:instancePath+"/columns/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
const _errs53 = errors;
const _errs54 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if((data19.kind === undefined) && (missing6 = "kind")){
const err45 = {};
(vErrors ??= []).push(err45);
errors++;
}
else {
if(data19.kind !== undefined){
let data20 = data19.kind;
if(!(((data20 === "rows") || (data20 === "guidance")) || (data20 === "computed"))){
const err46 = {};
(vErrors ??= []).push(err46);
errors++;
}
}
}
}
var valid16 = _errs54 === errors;
if(valid16){
const err47 = {instancePath:instancePath+"/columns/" + i1,keyword:"not",params:{}};
(vErrors ??= []).push(err47);
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data.minItems !== undefined){
let data21 = data.minItems;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err49 = {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err49);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 200 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err50);
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
if(data.maxItems !== undefined){
let data22 = data.maxItems;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err52 = {instancePath:instancePath+"/maxItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err52);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 200 || isNaN(data22)){
const err53 = {instancePath:instancePath+"/maxItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err53);
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err54);
errors++;
}
}
}
if(data.allowNotApplicable !== undefined){
if(typeof data.allowNotApplicable !== "boolean"){
const err55 = {instancePath:instancePath+"/allowNotApplicable",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err55);
errors++;
}
}
if(data.computed !== undefined){
if(!(validate76(data.computed, {instancePath:instancePath+"/computed",parentData:data,parentDataProperty:"computed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data25 = data.rules;
if(Array.isArray(data25)){
if(data25.length > 20){
const err56 = {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err56);
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate92(data25[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err57);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate63(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err58);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "fields"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "criterionId")) || (key0 === "guidance")) || (key0 === "visibleWhen")) || (key0 === "fields"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 80){
const err4 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err4);
errors++;
}
if(!pattern8.test(data0)){
const err5 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.criterionId !== undefined){
if(!(validate56(data.criterionId, {instancePath:instancePath+"/criterionId",parentData:data,parentDataProperty:"criterionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.guidance !== undefined){
if(!(validate60(data.guidance, {instancePath:instancePath+"/guidance",parentData:data,parentDataProperty:"guidance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.visibleWhen !== undefined){
if(!(validate76(data.visibleWhen, {instancePath:instancePath+"/visibleWhen",parentData:data,parentDataProperty:"visibleWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(Array.isArray(data5)){
if(data5.length > 100){
const err7 = {instancePath:instancePath+"/fields",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err7);
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/fields",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data5[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err10);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^F[0-9]{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/form-definition.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.formNumber === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "formNumber"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.sections === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "sections"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "id")) || (key0 === "formNumber")) || (key0 === "version")) || (key0 === "title")) || (key0 === "intro")) || (key0 === "legalBasis")) || (key0 === "sections"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate56(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.formNumber !== undefined){
let data2 = data.formNumber;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/formNumber",keyword:"pattern",params:{pattern: "^F[0-9]{2}$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/formNumber",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.version !== undefined){
if(!(validate58(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.intro !== undefined){
if(!(validate60(data.intro, {instancePath:instancePath+"/intro",parentData:data,parentDataProperty:"intro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate63(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
let data7 = data.sections;
if(Array.isArray(data7)){
if(data7.length > 60){
const err8 = {instancePath:instancePath+"/sections",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err8);
errors++;
}
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/sections",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data7[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/sections",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
