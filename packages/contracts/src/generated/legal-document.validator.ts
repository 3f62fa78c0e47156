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

const schema22 = {"type":"object","additionalProperties":false,"required":["id","kind","title","number","date","issuer","use","issued","certainty"],"properties":{"id":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"kind":{"type":"string","enum":["law","resolution","decree","circular","decision","plan","actionProgramme","submissionLetter","scheme","criteriaSet","guidance","movement","officialLetter","consolidatedText"]},"title":{"type":"string","minLength":1,"maxLength":600},"number":{"anyOf":[{"type":"string","minLength":1,"maxLength":60},{"type":"null"}]},"date":{"anyOf":[{"$ref":"words.defs.json#/$defs/legalDate"},{"type":"null"}]},"issuer":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"null"}]},"use":{"type":"string","minLength":1,"maxLength":400},"issued":{"type":"boolean"},"validFrom":{"$ref":"words.defs.json#/$defs/legalDate"},"validTo":{"$ref":"words.defs.json#/$defs/legalDate"},"replacedBy":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"source":{"type":"string","minLength":1,"maxLength":400},"note":{"type":"string","minLength":1,"maxLength":1000},"quote":{"type":"string","minLength":1,"maxLength":2000}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern4 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern4.test(data)){
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
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","enum":["verified","unverified"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema24.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "number"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.date === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.issuer === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "issuer"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.use === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "use"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.issued === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "issued"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.certainty === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err10 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err10);
errors++;
}
if(!pattern3.test(data0)){
const err11 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
if(!((((((((((((((data1 === "law") || (data1 === "resolution")) || (data1 === "decree")) || (data1 === "circular")) || (data1 === "decision")) || (data1 === "plan")) || (data1 === "actionProgramme")) || (data1 === "submissionLetter")) || (data1 === "scheme")) || (data1 === "criteriaSet")) || (data1 === "guidance")) || (data1 === "movement")) || (data1 === "officialLetter")) || (data1 === "consolidatedText"))){
const err14 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func1(data2) > 600){
const err15 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err15);
errors++;
}
if(func1(data2) < 1){
const err16 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.number !== undefined){
let data3 = data.number;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 60){
const err18 = {instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err18);
errors++;
}
if(func1(data3) < 1){
const err19 = {instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
const err21 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err21);
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err22 = {instancePath:instancePath+"/number",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err22);
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
}
if(data.date !== undefined){
let data4 = data.date;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(!(validate57(data4, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
const _errs17 = errors;
if(data4 !== null){
const err23 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err23);
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err24 = {instancePath:instancePath+"/date",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err24);
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
}
if(data.issuer !== undefined){
let data5 = data.issuer;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err25 = {instancePath:instancePath+"/issuer",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err25);
errors++;
}
if(func1(data5) < 1){
const err26 = {instancePath:instancePath+"/issuer",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
const _errs23 = errors;
if(data5 !== null){
const err28 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err28);
errors++;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err29 = {instancePath:instancePath+"/issuer",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err29);
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
}
if(data.use !== undefined){
let data6 = data.use;
if(typeof data6 === "string"){
if(func1(data6) > 400){
const err30 = {instancePath:instancePath+"/use",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err30);
errors++;
}
if(func1(data6) < 1){
const err31 = {instancePath:instancePath+"/use",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/use",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.issued !== undefined){
if(typeof data.issued !== "boolean"){
const err33 = {instancePath:instancePath+"/issued",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate57(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate57(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.replacedBy !== undefined){
let data10 = data.replacedBy;
if(typeof data10 === "string"){
if(func1(data10) > 64){
const err34 = {instancePath:instancePath+"/replacedBy",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err34);
errors++;
}
if(!pattern3.test(data10)){
const err35 = {instancePath:instancePath+"/replacedBy",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/replacedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate61(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 === "string"){
if(func1(data12) > 400){
const err37 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err37);
errors++;
}
if(func1(data12) < 1){
const err38 = {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.note !== undefined){
let data13 = data.note;
if(typeof data13 === "string"){
if(func1(data13) > 1000){
const err40 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err40);
errors++;
}
if(func1(data13) < 1){
const err41 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.quote !== undefined){
let data14 = data.quote;
if(typeof data14 === "string"){
if(func1(data14) > 2000){
const err43 = {instancePath:instancePath+"/quote",keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err43);
errors++;
}
if(func1(data14) < 1){
const err44 = {instancePath:instancePath+"/quote",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/quote",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err46);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/legal-document.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documents === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "documents"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "documents"))){
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
if(data.documents !== undefined){
let data1 = data.documents;
if(Array.isArray(data1)){
if(data1.length > 300){
const err2 = {instancePath:instancePath+"/documents",keyword:"maxItems",params:{limit: 300}};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/documents",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data1[i0], {instancePath:instancePath+"/documents/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/documents",keyword:"type",params:{type: "array"}};
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
