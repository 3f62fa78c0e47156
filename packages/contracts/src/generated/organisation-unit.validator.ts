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

const schema22 = {"type":"string","enum":["verified","unverified"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema22.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["code","name","kind","parent","validFrom"],"properties":{"code":{"$ref":"words.defs.json#/$defs/unitCode"},"name":{"type":"string","minLength":1,"maxLength":200},"shortName":{"type":"string","minLength":1,"maxLength":120},"nameEn":{"type":"string","minLength":1,"maxLength":200},"kind":{"$ref":"words.defs.json#/$defs/unitKind"},"parent":{"anyOf":[{"$ref":"words.defs.json#/$defs/unitCode"},{"type":"null"}]},"validFrom":{"$ref":"words.defs.json#/$defs/legalDate"},"validTo":{"$ref":"words.defs.json#/$defs/legalDate"},"councilSize":{"type":"integer","minimum":3,"maximum":60},"areaKm2":{"type":"number","minimum":0,"maximum":100000},"formerNames":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["name","until"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"until":{"$ref":"words.defs.json#/$defs/legalDate"}}}},"invented":{"type":"boolean"},"source":{"type":"string","minLength":1,"maxLength":400},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"note":{"type":"string","minLength":1,"maxLength":600}}};
const func6 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Z0-9][A-Z0-9.-]*$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 24){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 24}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9.-]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","enum":["province","provincialDepartment","commune","ward","specialZone","frontOrganization","press","partyBody"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "province") || (data === "provincialDepartment")) || (data === "commune")) || (data === "ward")) || (data === "specialZone")) || (data === "frontOrganization")) || (data === "press")) || (data === "partyBody"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate64.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.parent === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "parent"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.validFrom === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "validFrom"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema23.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.code !== undefined){
if(!(validate59(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err6 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err6);
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.shortName !== undefined){
let data2 = data.shortName;
if(typeof data2 === "string"){
if(func1(data2) > 120){
const err9 = {instancePath:instancePath+"/shortName",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err9);
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/shortName",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/shortName",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.nameEn !== undefined){
let data3 = data.nameEn;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err12 = {instancePath:instancePath+"/nameEn",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err12);
errors++;
}
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/nameEn",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/nameEn",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.kind !== undefined){
if(!(validate61(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
let data5 = data.parent;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(validate59(data5, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(data5 !== null){
const err15 = {instancePath:instancePath+"/parent",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err16 = {instancePath:instancePath+"/parent",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err16);
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
if(data.validFrom !== undefined){
if(!(validate64(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate64(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.councilSize !== undefined){
let data8 = data.councilSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/councilSize",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/councilSize",keyword:"maximum",params:{comparison: "<=", limit: 60}};
(vErrors ??= []).push(err18);
errors++;
}
if(data8 < 3 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/councilSize",keyword:"minimum",params:{comparison: ">=", limit: 3}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.areaKm2 !== undefined){
let data9 = data.areaKm2;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/areaKm2",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
(vErrors ??= []).push(err20);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/areaKm2",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/areaKm2",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.formerNames !== undefined){
let data10 = data.formerNames;
if(Array.isArray(data10)){
if(data10.length > 20){
const err23 = {instancePath:instancePath+"/formerNames",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err23);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err24 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err24);
errors++;
}
if(data11.until === undefined){
const err25 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"required",params:{missingProperty: "until"}};
(vErrors ??= []).push(err25);
errors++;
}
for(const key1 in data11){
if(!((key1 === "name") || (key1 === "until"))){
const err26 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func1(data12) > 200){
const err27 = {instancePath:instancePath+"/formerNames/" + i0+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err27);
errors++;
}
if(func1(data12) < 1){
const err28 = {instancePath:instancePath+"/formerNames/" + i0+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/formerNames/" + i0+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data11.until !== undefined){
if(!(validate64(data11.until, {instancePath:instancePath+"/formerNames/" + i0+"/until",parentData:data11,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/formerNames",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.invented !== undefined){
if(typeof data.invented !== "boolean"){
const err32 = {instancePath:instancePath+"/invented",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.source !== undefined){
let data15 = data.source;
if(typeof data15 === "string"){
if(func1(data15) > 400){
const err33 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err33);
errors++;
}
if(func1(data15) < 1){
const err34 = {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate56(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data17 = data.note;
if(typeof data17 === "string"){
if(func1(data17) > 600){
const err36 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err36);
errors++;
}
if(func1(data17) < 1){
const err37 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err39);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/organisation-unit.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "source"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.certainty === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.units === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "units"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "source")) || (key0 === "certainty")) || (key0 === "note")) || (key0 === "units"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func1(data1) > 400){
const err4 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err4);
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate56(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func1(data3) > 600){
const err7 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err7);
errors++;
}
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.units !== undefined){
let data4 = data.units;
if(Array.isArray(data4)){
if(data4.length > 20000){
const err10 = {instancePath:instancePath+"/units",keyword:"maxItems",params:{limit: 20000}};
(vErrors ??= []).push(err10);
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/units",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data4[i0], {instancePath:instancePath+"/units/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/units",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
