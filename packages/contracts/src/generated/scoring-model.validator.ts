// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const codePointLength = (text) => { let length = 0; for (const _ of text) length += 1; return length }
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/scoring-model.schema.json","type":"object","additionalProperties":false,"required":["id","version","formId","scale","criteria"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"id":{"$ref":"words.defs.json#/$defs/kebabId"},"version":{"$ref":"words.defs.json#/$defs/version"},"formId":{"$ref":"words.defs.json#/$defs/kebabId"},"scale":{"type":"string","enum":["verdict","points"]},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"},"note":{"$ref":"words.defs.json#/$defs/localText"},"criteria":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/criterionScoring"}}},"if":{"properties":{"scale":{"const":"points"}},"required":["scale"]},"then":{"properties":{"criteria":{"items":{"required":["maxPointsHundredths","pointsRule"]}}}},"else":{"properties":{"criteria":{"items":{"properties":{"maxPointsHundredths":false,"pointsRule":false}}}}},"$defs":{"criterionScoring":{"type":"object","additionalProperties":false,"required":["criterionId"],"properties":{"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"verdictField":{"$ref":"words.defs.json#/$defs/camelId"},"remarkField":{"$ref":"words.defs.json#/$defs/camelId"},"outcomeRule":{"$ref":"words.defs.json#/$defs/expression"},"computedBy":{"type":"string","enum":["dti-rank"]},"because":{"type":"array","maxItems":50,"items":{"$ref":"words.defs.json#/$defs/camelId"}},"maxPointsHundredths":{"type":"integer","minimum":1,"maximum":1000000},"pointsRule":{"$ref":"words.defs.json#/$defs/expression"}},"anyOf":[{"required":["verdictField"]},{"required":["outcomeRule"]},{"required":["computedBy"]}]}}};
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

const pattern4 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern4.test(data)){
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

const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern6 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern6.test(data)){
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
validate63.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","enum":["verified","unverified"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema27.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!pattern5.test(data0)){
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
if(!(validate63(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate63(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate66(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate62(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["criterionId"],"properties":{"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"verdictField":{"$ref":"words.defs.json#/$defs/camelId"},"remarkField":{"$ref":"words.defs.json#/$defs/camelId"},"outcomeRule":{"$ref":"words.defs.json#/$defs/expression"},"computedBy":{"type":"string","enum":["dti-rank"]},"because":{"type":"array","maxItems":50,"items":{"$ref":"words.defs.json#/$defs/camelId"}},"maxPointsHundredths":{"type":"integer","minimum":1,"maximum":1000000},"pointsRule":{"$ref":"words.defs.json#/$defs/expression"}},"anyOf":[{"required":["verdictField"]},{"required":["outcomeRule"]},{"required":["computedBy"]}]};
const pattern7 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern7.test(data)){
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
validate74.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate77.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdictField === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "verdictField"}};
(vErrors ??= []).push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomeRule === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "outcomeRule"}};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.computedBy === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "computedBy"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,keyword:"anyOf",params:{}};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterionId === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "criterionId"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "criterionId") || (key0 === "verdictField")) || (key0 === "remarkField")) || (key0 === "outcomeRule")) || (key0 === "computedBy")) || (key0 === "because")) || (key0 === "maxPointsHundredths")) || (key0 === "pointsRule"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.criterionId !== undefined){
if(!(validate56(data.criterionId, {instancePath:instancePath+"/criterionId",parentData:data,parentDataProperty:"criterionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.verdictField !== undefined){
if(!(validate74(data.verdictField, {instancePath:instancePath+"/verdictField",parentData:data,parentDataProperty:"verdictField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.remarkField !== undefined){
if(!(validate74(data.remarkField, {instancePath:instancePath+"/remarkField",parentData:data,parentDataProperty:"remarkField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.outcomeRule !== undefined){
if(!(validate77(data.outcomeRule, {instancePath:instancePath+"/outcomeRule",parentData:data,parentDataProperty:"outcomeRule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.computedBy !== undefined){
let data4 = data.computedBy;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/computedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!(data4 === "dti-rank")){
const err7 = {instancePath:instancePath+"/computedBy",keyword:"enum",params:{allowedValues: schema29.properties.computedBy.enum}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.because !== undefined){
let data5 = data.because;
if(Array.isArray(data5)){
if(data5.length > 50){
const err8 = {instancePath:instancePath+"/because",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data5[i0], {instancePath:instancePath+"/because/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/because",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.maxPointsHundredths !== undefined){
let data7 = data.maxPointsHundredths;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err11);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.pointsRule !== undefined){
if(!(validate77(data.pointsRule, {instancePath:instancePath+"/pointsRule",parentData:data,parentDataProperty:"pointsRule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/scoring-model.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.scale === undefined) && (missing0 = "scale")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.scale !== undefined){
if("points" !== data.scale){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria !== undefined){
let data1 = data.criteria;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.maxPointsHundredths === undefined){
const err2 = {instancePath:instancePath+"/criteria/" + i0,keyword:"required",params:{missingProperty: "maxPointsHundredths"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data2.pointsRule === undefined){
const err3 = {instancePath:instancePath+"/criteria/" + i0,keyword:"required",params:{missingProperty: "pointsRule"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.criteria = true;
props0.scale = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria !== undefined){
let data3 = data.criteria;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.maxPointsHundredths !== undefined){
const err4 = {instancePath:instancePath+"/criteria/" + i1+"/maxPointsHundredths",keyword:"false schema",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
if(data4.pointsRule !== undefined){
const err5 = {instancePath:instancePath+"/criteria/" + i1+"/pointsRule",keyword:"false schema",params:{}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.criteria = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err6);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.version === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.formId === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "formId"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.scale === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "scale"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.criteria === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "criteria"}};
(vErrors ??= []).push(err11);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "id")) || (key0 === "version")) || (key0 === "formId")) || (key0 === "scale")) || (key0 === "legalBasis")) || (key0 === "note")) || (key0 === "criteria"))){
const err12 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err12);
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
if(data.version !== undefined){
if(!(validate58(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.formId !== undefined){
if(!(validate56(data.formId, {instancePath:instancePath+"/formId",parentData:data,parentDataProperty:"formId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
let data11 = data.scale;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/scale",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
if(!((data11 === "verdict") || (data11 === "points"))){
const err14 = {instancePath:instancePath+"/scale",keyword:"enum",params:{allowedValues: schema19.properties.scale.enum}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate61(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate70(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data14 = data.criteria;
if(Array.isArray(data14)){
if(data14.length > 100){
const err15 = {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err15);
errors++;
}
if(data14.length < 1){
const err16 = {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data14[i2], {instancePath:instancePath+"/criteria/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err18);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
