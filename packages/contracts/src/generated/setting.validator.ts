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

const schema22 = {"type":"object","additionalProperties":false,"required":["key","title","kind","value","legalBasis","sources","certainty"],"properties":{"key":{"type":"string","maxLength":80,"pattern":"^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"},"title":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"kind":{"type":"string","enum":["integer","text","boolean"]},"format":{"type":"string","enum":["percent","workingDays","ratio","monthDay","choice"]},"choices":{"type":"array","minItems":2,"maxItems":12,"items":{"type":"object","additionalProperties":false,"required":["value","label"],"properties":{"value":{"type":"string","minLength":1,"maxLength":60},"label":{"$ref":"words.defs.json#/$defs/localText"}}}},"minimum":{"type":"integer","minimum":-1000000,"maximum":1000000},"maximum":{"type":"integer","minimum":-1000000,"maximum":1000000},"value":{"anyOf":[{"type":"integer"},{"type":"string","maxLength":300},{"type":"boolean"},{"type":"null"}]},"legalBasis":{"type":"string","minLength":1,"maxLength":1000},"sources":{"$ref":"words.defs.json#/$defs/legalBases"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}},"allOf":[{"if":{"properties":{"kind":{"const":"integer"}},"required":["kind"]},"then":{"properties":{"value":{"type":["integer","null"]}}}},{"if":{"properties":{"kind":{"const":"text"}},"required":["kind"]},"then":{"properties":{"value":{"type":["string","null"]}}}},{"if":{"properties":{"kind":{"const":"boolean"}},"required":["kind"]},"then":{"properties":{"value":{"type":["boolean","null"]}}}},{"if":{"properties":{"format":{"const":"ratio"}},"required":["format"]},"then":{"properties":{"value":{"type":["string","null"],"pattern":"^>?[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$"}}}},{"if":{"properties":{"format":{"const":"choice"}},"required":["format"]},"then":{"required":["choices"]}}]};
const pattern3 = new RegExp("^>?[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$", "u");
const pattern4 = new RegExp("^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate57.errors = vErrors;
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
validate70.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if("integer" !== data.kind){
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
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data1 = data.value;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema22.allOf[0].then.properties.value.type}};
(vErrors ??= []).push(err2);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.value = true;
props0.kind = true;
}
}
if(!valid1){
const err3 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err3);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
else {
if(data.kind !== undefined){
if("text" !== data.kind){
const err5 = {};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data3 = data.value;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema22.allOf[1].then.properties.value.type}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.value = true;
props1.kind = true;
}
}
if(!valid4){
const err7 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err7);
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
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
else {
if(data.kind !== undefined){
if("boolean" !== data.kind){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data5 = data.value;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema22.allOf[2].then.properties.value.type}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.value = true;
props2.kind = true;
}
}
if(!valid7){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err11);
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
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.format === undefined) && (missing3 = "format")){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
else {
if(data.format !== undefined){
if("ratio" !== data.format){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data7 = data.value;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema22.allOf[3].then.properties.value.type}};
(vErrors ??= []).push(err14);
errors++;
}
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err15 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^>?[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$"}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.value = true;
props3.format = true;
}
}
if(!valid10){
const err16 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err16);
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.format === undefined) && (missing4 = "format")){
const err17 = {};
(vErrors ??= []).push(err17);
errors++;
}
else {
if(data.format !== undefined){
if("choice" !== data.format){
const err18 = {};
(vErrors ??= []).push(err18);
errors++;
}
}
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choices === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "choices"}};
(vErrors ??= []).push(err19);
errors++;
}
}
var _valid4 = _errs33 === errors;
valid13 = _valid4;
}
if(!valid13){
const err20 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err20);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.format = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err21 = {instancePath,keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err21);
errors++;
}
if(data.title === undefined){
const err22 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err22);
errors++;
}
if(data.kind === undefined){
const err23 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err23);
errors++;
}
if(data.value === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err24);
errors++;
}
if(data.legalBasis === undefined){
const err25 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err25);
errors++;
}
if(data.sources === undefined){
const err26 = {instancePath,keyword:"required",params:{missingProperty: "sources"}};
(vErrors ??= []).push(err26);
errors++;
}
if(data.certainty === undefined){
const err27 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err27);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err28 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.key !== undefined){
let data9 = data.key;
if(typeof data9 === "string"){
if(func1(data9) > 80){
const err29 = {instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err29);
errors++;
}
if(!pattern4.test(data9)){
const err30 = {instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"}};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.title !== undefined){
if(!(validate57(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate57(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data12 = data.kind;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
errors++;
}
if(!(((data12 === "integer") || (data12 === "text")) || (data12 === "boolean"))){
const err33 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.format !== undefined){
let data13 = data.format;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err34);
errors++;
}
if(!(((((data13 === "percent") || (data13 === "workingDays")) || (data13 === "ratio")) || (data13 === "monthDay")) || (data13 === "choice"))){
const err35 = {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema22.properties.format.enum}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.choices !== undefined){
let data14 = data.choices;
if(Array.isArray(data14)){
if(data14.length > 12){
const err36 = {instancePath:instancePath+"/choices",keyword:"maxItems",params:{limit: 12}};
(vErrors ??= []).push(err36);
errors++;
}
if(data14.length < 2){
const err37 = {instancePath:instancePath+"/choices",keyword:"minItems",params:{limit: 2}};
(vErrors ??= []).push(err37);
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
const err38 = {instancePath:instancePath+"/choices/" + i0,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err38);
errors++;
}
if(data15.label === undefined){
const err39 = {instancePath:instancePath+"/choices/" + i0,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err39);
errors++;
}
for(const key1 in data15){
if(!((key1 === "value") || (key1 === "label"))){
const err40 = {instancePath:instancePath+"/choices/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(typeof data16 === "string"){
if(func1(data16) > 60){
const err41 = {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err41);
errors++;
}
if(func1(data16) < 1){
const err42 = {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data15.label !== undefined){
if(!(validate57(data15.label, {instancePath:instancePath+"/choices/" + i0+"/label",parentData:data15,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/choices/" + i0,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err44);
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/choices",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.minimum !== undefined){
let data18 = data.minimum;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err46);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err47);
errors++;
}
if(data18 < -1000000 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
if(data.maximum !== undefined){
let data19 = data.maximum;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err49 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err49);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
const err50 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err50);
errors++;
}
if(data19 < -1000000 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
if(data.value !== undefined){
let data20 = data.value;
const _errs56 = errors;
let valid19 = false;
const _errs57 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err52 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err52);
errors++;
}
var _valid5 = _errs57 === errors;
valid19 = valid19 || _valid5;
const _errs59 = errors;
if(typeof data20 === "string"){
if(func1(data20) > 300){
const err53 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err54);
errors++;
}
var _valid5 = _errs59 === errors;
valid19 = valid19 || _valid5;
const _errs61 = errors;
if(typeof data20 !== "boolean"){
const err55 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err55);
errors++;
}
var _valid5 = _errs61 === errors;
valid19 = valid19 || _valid5;
const _errs63 = errors;
if(data20 !== null){
const err56 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err56);
errors++;
}
var _valid5 = _errs63 === errors;
valid19 = valid19 || _valid5;
if(!valid19){
const err57 = {instancePath:instancePath+"/value",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err57);
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.legalBasis !== undefined){
let data21 = data.legalBasis;
if(typeof data21 === "string"){
if(func1(data21) > 1000){
const err58 = {instancePath:instancePath+"/legalBasis",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err58);
errors++;
}
if(func1(data21) < 1){
const err59 = {instancePath:instancePath+"/legalBasis",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err59);
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/legalBasis",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.sources !== undefined){
if(!(validate61(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate70(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err61);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/setting.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "settings"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "settings"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
let data1 = data.settings;
if(Array.isArray(data1)){
if(data1.length > 300){
const err2 = {instancePath:instancePath+"/settings",keyword:"maxItems",params:{limit: 300}};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/settings",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data1[i0], {instancePath:instancePath+"/settings/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/settings",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
